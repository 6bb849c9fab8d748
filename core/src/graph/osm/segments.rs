//! Ways cut into edges between junctions, with length, time and relief.

use super::degrees;
use super::gather::{Gathered, Way};
use super::relief::Relief;
use super::report::OsmReport;
use crate::energy::EdgeFeatures;
use crate::graph::{EdgeFlags, Position, RoadEdge};
use crate::units::KMH_PER_MPS;
use crate::{Error, ErrorKind, Result};

/// A stretch of a way between two junctions, as one or two directed edges.
#[derive(Debug, Clone, Copy)]
pub(super) struct Segment {
    pub(super) way: usize,
    pub(super) from: u32,
    pub(super) to: u32,
    /// Edge along the way and against it.
    pub(super) edges: [Option<u32>; 2],
}

#[derive(Default)]
pub(super) struct Segments {
    pub(super) nodes: Vec<Position>,
    pub(super) edges: Vec<RoadEdge>,
    pub(super) geometry: Vec<Position>,
    /// Those of ways with turn restrictions, in the order of the ways, each way's from its first node on.
    pub(super) list: Vec<Segment>,
    /// Junction of a gathered node, `u32::MAX` for inner points.
    pub(super) junction: Vec<u32>,
}

/// Cuts all ways where they meet, at barriers and where nodes are missing.
pub(super) fn cut(gathered: &Gathered, relief: Option<&Relief>, report: &mut OsmReport) -> Result<Segments> {
    let mut uses = vec![0u8; gathered.node_ids.len()];
    for way in &gathered.ways {
        let nodes = gathered.nodes_of(way);
        for (place, &node) in nodes.iter().enumerate() {
            let end = place == 0 || place + 1 == nodes.len();
            let step = if end { 2 } else { 1 };
            uses[node as usize] = uses[node as usize].saturating_add(step);
        }
    }
    let mut segments = Segments { junction: vec![u32::MAX; gathered.node_ids.len()], ..Segments::default() };
    for (number, way) in gathered.ways.iter().enumerate() {
        let mut run: Vec<u32> = Vec::new();
        let mut before = None;
        for &node in gathered.nodes_of(way) {
            // A point named twice in a row is one point.
            if before == Some(node) {
                continue;
            }
            before = Some(node);
            if gathered.positions[node as usize].is_none() || gathered.blocked[node as usize] {
                segments.finish(gathered, number, &mut run, relief, report)?;
                run.clear();
                continue;
            }
            run.push(node);
            if run.len() > 1 && uses[node as usize] > 1 {
                segments.finish(gathered, number, &mut run, relief, report)?;
                run.clear();
                run.push(node);
            }
        }
        segments.finish(gathered, number, &mut run, relief, report)?;
    }
    report.junctions = segments.nodes.len() as u64;
    report.directed_edges = segments.edges.len() as u64;
    Ok(segments)
}

impl Segments {
    fn junction_of(&mut self, gathered: &Gathered, node: u32) -> Option<u32> {
        let position = gathered.positions[node as usize]?;
        let number = &mut self.junction[node as usize];
        if *number == u32::MAX {
            *number = self.nodes.len() as u32;
            self.nodes.push(position);
        }
        Some(*number)
    }

    /// Writes the edges of a run of nodes, if it has two ends.
    fn finish(
        &mut self,
        gathered: &Gathered,
        way_number: usize,
        run: &mut [u32],
        relief: Option<&Relief>,
        report: &mut OsmReport,
    ) -> Result<()> {
        if run.len() < 2 {
            return Ok(());
        }
        let way = &gathered.ways[way_number];
        let points: Vec<Position> = run.iter().filter_map(|&node| gathered.positions[node as usize]).collect();
        let (Some(from), Some(to)) =
            (self.junction_of(gathered, run[0]), self.junction_of(gathered, run[run.len() - 1]))
        else {
            return Ok(());
        };
        let length_m: f64 = points.windows(2).map(|pair| degrees(pair[0]).distance_m(degrees(pair[1]))).sum();
        if length_m <= 0.0 {
            return Ok(());
        }
        let too_large =
            || Error::new(ErrorKind::Overloaded, "the map has more than 4 billion points or edges").with_field("osm");
        let inner = &points[1..points.len() - 1];
        let mut edges = [None, None];
        let pieces = match relief {
            Some(relief) if !way.car.ferry => {
                relief.pieces(&points, way.car.off_ground, &mut report.heights_missing)?
            }
            _ => vec![(length_m, 0.0)],
        };
        let crossing_s = if way.car.ferry { crossing_s(gathered, way, length_m) } else { 0.0 };
        for (side, open) in [way.car.forward, way.car.backward].into_iter().enumerate() {
            if !open {
                continue;
            }
            let backward = side == 1;
            let start = u32::try_from(self.geometry.len()).map_err(|_| too_large())?;
            if backward {
                self.geometry.extend(inner.iter().rev());
            } else {
                self.geometry.extend(inner);
            }
            let mut edge = edge_of(way, length_m, side, &pieces, crossing_s);
            (edge.from, edge.to) = if backward { (to, from) } else { (from, to) };
            (edge.geometry_start, edge.geometry_len) = (start, inner.len() as u32);
            edges[side] = Some(u32::try_from(self.edges.len()).map_err(|_| too_large())?);
            self.edges.push(edge);
        }
        if gathered.has_turn(way.id) {
            self.list.push(Segment { way: way_number, from, to, edges });
        }
        Ok(())
    }
}

/// Seconds on a stretch of a ferry; a timetable holds for the whole way, shared out by length.
fn crossing_s(gathered: &Gathered, way: &Way, length_m: f64) -> f64 {
    let Some(duration_s) = way.car.duration_s else { return length_m / (way.car.speed_kmh[0] / KMH_PER_MPS) };
    let nodes = gathered.nodes_of(way).iter();
    let places: Vec<Position> = nodes.filter_map(|&node| gathered.positions[node as usize]).collect();
    let way_m: f64 = places.windows(2).map(|pair| degrees(pair[0]).distance_m(degrees(pair[1]))).sum();
    duration_s * (length_m / way_m.max(length_m))
}

fn edge_of(way: &Way, length_m: f64, side: usize, pieces: &[(f64, f64)], crossing_s: f64) -> RoadEdge {
    let car = &way.car;
    let speed_mps = car.speed_kmh[side] / KMH_PER_MPS;
    let sign = if side == 1 { -1.0 } else { 1.0 };
    let sum = pieces.iter().fold(EdgeFeatures::default(), |sum, &(length_m, rise_m)| {
        sum.plus(&EdgeFeatures::uniform(length_m, speed_mps, sign * rise_m))
    });
    let flag = |set: bool, flag: EdgeFlags| if set { flag } else { EdgeFlags::default() };
    let on_road = |value: f64| if car.ferry { 0.0 } else { value as f32 };
    RoadEdge {
        from: 0,
        to: 0,
        time_s: if car.ferry { crossing_s } else { sum.time_s } as f32,
        length_m: length_m as f32,
        speed_squared_m: on_road(sum.speed_squared_m),
        climb_m: on_road(sum.climb_m),
        descent_m: on_road(sum.descent_m),
        stops_m2_s2: 0.0,
        flags: flag(car.ferry, EdgeFlags::FERRY)
            .with(flag(car.toll, EdgeFlags::TOLL))
            .with(flag(car.motorway, EdgeFlags::MOTORWAY)),
        geometry_start: 0,
        geometry_len: 0,
    }
}
