//! A made-up country of any size as an .osm.pbf file: towns of very different size, arterials between them, motorways with ramps,
//! dead ends, one-way streets, speed limits, turn restrictions, charging stations and, on request, hills.
//!
//! It is drawn from a seed cell by cell, so its size is bounded by the disk and not by memory: the same seed and size give the
//! same bytes. Real roads it resembles in what matters for searches: three roads or so meet at a junction, towns are joined by
//! few roads, and long ways go by motorway.
#![allow(clippy::unwrap_used, clippy::type_complexity)]

use crate::pbf::{blob, bytes, deltas, header, number, varint};
use std::io::{BufWriter, Write};
use std::path::Path;

/// What to draw.
#[derive(Debug, Clone, Copy)]
pub struct Country {
    /// Another seed, another country.
    pub seed: u64,
    /// Junctions of the finished map, roughly.
    pub junctions: u32,
}

/// Junctions of a cell on average.
const IN_A_CELL: f64 = 298.0;
/// A cell is about 10 km wide.
const CELL_LAT: f64 = 0.09;
const CELL_LON: f64 = 0.14;
const SOUTH: f64 = 45.0;
const WEST: f64 = 2.0;
/// Every so many rows and columns of cells a motorway.
const MOTORWAY_EVERY: u32 = 5;
/// Nodes of a motorway in a cell: in and out in either direction, eastward road and northward road.
const MOTORWAY_NODES: u32 = 8;
/// Elements of a block.
const BLOCK: usize = 8000;

type Tag = (&'static str, &'static str);

/// Numbers from a seed (splitmix64).
struct Draw(u64);

impl Draw {
    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
    }

    fn one_in(&mut self, share: f64) -> bool {
        self.next() < share
    }
}

/// What a cell holds: nodes as (id, lat, lon, tags), ways as (nodes, tags), restrictions as (from, via, to).
#[derive(Default)]
struct Cell {
    nodes: Vec<(i64, f64, f64, Vec<Tag>)>,
    ways: Vec<(i64, Vec<i64>, Vec<Tag>)>,
    turns: Vec<(i64, i64, i64)>,
}

impl Country {
    fn side(&self) -> u32 {
        ((f64::from(self.junctions) / IN_A_CELL).sqrt().round() as u32).max(2)
    }

    fn draw(&self, row: u32, column: u32) -> Draw {
        let mut draw = Draw(self.seed ^ (u64::from(row) << 40) ^ (u64::from(column) << 16));
        draw.next();
        draw
    }

    /// Streets of the town of a cell in either direction: few large towns, many villages.
    fn town_side(&self, row: u32, column: u32) -> u32 {
        let size = 105.0 * self.draw(row, column).next().max(1e-4).powf(-0.62);
        (size.sqrt().round() as u32).clamp(7, 140)
    }

    fn id(&self, row: u32, column: u32, local: u32) -> i64 {
        (i64::from(row * self.side() + column) + 1) << 20 | i64::from(local)
    }

    fn has_motorway(&self, line: u32) -> bool {
        line % MOTORWAY_EVERY == MOTORWAY_EVERY / 2
    }

    /// Height of the land, m: rolling hills.
    pub fn height_m(lat: f64, lon: f64) -> f64 {
        300.0
            + 180.0 * (lat * 7.3).sin() * (lon * 5.1).cos()
            + 60.0 * (lat * 41.0 + lon * 13.0).sin()
            + 25.0 * (lon * 97.0 - lat * 61.0).cos()
    }

    /// The elevation tile of a whole degree, as SRTM tiles are: 1,201 rows of 1,201 heights from north to south.
    pub fn tile(lat: i32, lon: i32) -> Vec<u8> {
        let mut out = Vec::with_capacity(2 * 1201 * 1201);
        for row in 0..1201 {
            for column in 0..1201 {
                let north = f64::from(lat) + 1.0 - f64::from(row) / 1200.0;
                let height = Self::height_m(north, f64::from(lon) + f64::from(column) / 1200.0);
                out.extend_from_slice(&(height.round() as i16).to_be_bytes());
            }
        }
        out
    }

    /// South, west, north and east end in degrees.
    pub fn extent(&self) -> [f64; 4] {
        let side = f64::from(self.side());
        [SOUTH, WEST, SOUTH + side * CELL_LAT, WEST + side * CELL_LON]
    }

    /// Writes the extract.
    ///
    /// # Errors
    /// Those of writing.
    pub fn write(&self, path: &Path) -> std::io::Result<()> {
        let mut out = BufWriter::new(std::fs::File::create(path)?);
        out.write_all(&header())?;
        let mut nodes = Vec::new();
        self.each_cell(|cell| {
            nodes.append(&mut cell.nodes);
            if nodes.len() >= BLOCK { node_blocks(&mut nodes, &mut out, false) } else { Ok(()) }
        })?;
        node_blocks(&mut nodes, &mut out, true)?;
        let mut ways = Vec::new();
        self.each_cell(|cell| {
            ways.append(&mut cell.ways);
            if ways.len() >= BLOCK { way_blocks(&mut ways, &mut out, false) } else { Ok(()) }
        })?;
        way_blocks(&mut ways, &mut out, true)?;
        let mut turns = Vec::new();
        self.each_cell(|cell| {
            turns.append(&mut cell.turns);
            Ok(())
        })?;
        turns.chunks(BLOCK).try_for_each(|turns| out.write_all(&turn_block(turns)))?;
        out.flush()
    }

    fn each_cell(&self, mut each: impl FnMut(&mut Cell) -> std::io::Result<()>) -> std::io::Result<()> {
        for row in 0..self.side() {
            for column in 0..self.side() {
                each(&mut Drawing::new(self, row, column).finish())?;
            }
        }
        Ok(())
    }
}

/// A cell while it is drawn.
struct Drawing<'a> {
    country: &'a Country,
    row: u32,
    column: u32,
    draw: Draw,
    cell: Cell,
    next: u32,
    next_way: u32,
}

impl<'a> Drawing<'a> {
    fn new(country: &'a Country, row: u32, column: u32) -> Self {
        let mut draw = country.draw(row, column);
        draw.next();
        Drawing { country, row, column, draw, cell: Cell::default(), next: 0, next_way: 0 }
    }

    fn corner(&self) -> (f64, f64) {
        (SOUTH + f64::from(self.row) * CELL_LAT, WEST + f64::from(self.column) * CELL_LON)
    }

    /// A node of this cell.
    fn node(&mut self, lat: f64, lon: f64, tags: Vec<Tag>) -> i64 {
        let id = self.country.id(self.row, self.column, self.next);
        self.next += 1;
        self.cell.nodes.push((id, lat, lon, tags));
        id
    }

    fn way(&mut self, nodes: Vec<i64>, tags: Vec<Tag>) -> i64 {
        let id = self.country.id(self.row, self.column, self.next_way);
        self.next_way += 1;
        self.cell.ways.push((id, nodes, tags));
        id
    }

    fn position(&self, id: i64) -> (f64, f64) {
        let at = &self.cell.nodes[(id & 0xf_ffff) as usize];
        (at.1, at.2)
    }

    fn finish(mut self) -> Cell {
        let (south, west) = self.corner();
        let side = self.country.town_side(self.row, self.column);
        let town = (south + CELL_LAT * 0.5, west + CELL_LON * 0.5);
        self.streets_nodes(side, town);
        let on_motorway = (self.country.has_motorway(self.row), self.country.has_motorway(self.column));
        self.motorway_nodes(on_motorway);
        self.streets(side);
        self.arterials(side);
        self.motorways(side, on_motorway);
        self.chargers(on_motorway.0 || on_motorway.1);
        self.cell
    }

    /// Crossings of a town's streets: the first nodes of a cell, row by row.
    fn streets_nodes(&mut self, side: u32, town: (f64, f64)) {
        let step = (0.0011_f64).min(0.078 / f64::from(side));
        for row in 0..side {
            for column in 0..side {
                let from_middle = |at: u32| f64::from(at) - f64::from(side - 1) / 2.0;
                let (jitter_lat, jitter_lon) = (0.5 * (self.draw.next() - 0.5), 0.5 * (self.draw.next() - 0.5));
                let lat = town.0 + step * (from_middle(row) + jitter_lat);
                self.node(lat, town.1 + 1.5 * step * (from_middle(column) + jitter_lon), Vec::new());
            }
        }
    }

    /// Streets along rows and columns; every sixth is a through road, of the others some blocks are built over.
    fn streets(&mut self, side: u32) {
        for line in 0..2 * side {
            let (along_row, at) = (line < side, line % side);
            let through = at % 6 == 3 || at == side / 2;
            let one_way = !through && self.draw.one_in(0.08);
            let tags = match (through, one_way) {
                (true, _) => vec![("highway", "secondary"), ("maxspeed", "50")],
                (_, true) => vec![("highway", "residential"), ("maxspeed", "30"), ("oneway", "yes")],
                _ => vec![("highway", "residential")],
            };
            let node = |step: u32| if along_row { at * side + step } else { step * side + at };
            let id = |step: u32| self.country.id(self.row, self.column, node(step));
            let crossings: Vec<i64> = (0..side).map(id).collect();
            let mut run = vec![crossings[0]];
            for pair in crossings.windows(2) {
                if !through && self.draw.one_in(0.3) {
                    self.end_street(&mut run, &tags);
                    run = vec![pair[1]];
                    continue;
                }
                if self.draw.one_in(0.4) {
                    let (a, b) = (self.position(pair[0]), self.position(pair[1]));
                    let bend = 0.15 * (self.draw.next() - 0.5);
                    let (north, east) = (b.0 - a.0, b.1 - a.1);
                    run.push(self.node((a.0 + b.0) / 2.0 + bend * east, (a.1 + b.1) / 2.0 - bend * north, Vec::new()));
                }
                run.push(pair[1]);
                if run.len() > 14 {
                    self.end_street(&mut run, &tags);
                    run = vec![pair[1]];
                }
            }
            self.end_street(&mut run, &tags);
        }
    }

    fn end_street(&mut self, run: &mut Vec<i64>, tags: &[Tag]) {
        let run = std::mem::take(run);
        if run.len() > 1 {
            self.way(run, tags.to_vec());
        }
    }

    /// Roads to the towns in the east and in the north, with side roads and dead ends.
    fn arterials(&mut self, side: u32) {
        for (d_row, d_column) in [(0, 1), (1, 0)] {
            let (row, column) = (self.row + d_row, self.column + d_column);
            if row >= self.country.side() || column >= self.country.side() {
                continue;
            }
            let other = self.country.town_side(row, column);
            let middle = |side: u32| side / 2;
            let (from, to) = if d_column == 1 {
                (middle(side) * side + side - 1, middle(other) * other)
            } else {
                ((side - 1) * side + middle(side), middle(other))
            };
            let from = self.country.id(self.row, self.column, from);
            let to = self.country.id(row, column, to);
            let (start, [d_lat, d_lon]) = (self.position(from), self.gap(side, other, d_column == 1));
            let primary = self.draw.one_in(0.5);
            let tags = if primary {
                vec![("highway", "primary"), ("maxspeed", "100")]
            } else {
                vec![("highway", "tertiary"), ("maxspeed", "70")]
            };
            let (mut run, mut crossings) = (vec![from], 0);
            for step in 1..24 {
                let share = f64::from(step) / 24.0;
                let sway = 0.002 * (self.draw.next() - 0.5);
                let (lat, lon) = (start.0 + share * d_lat, start.1 + share * d_lon);
                let (lat, lon) = if d_column == 1 { (lat + sway, lon) } else { (lat, lon + sway) };
                let at = self.node(lat, lon, Vec::new());
                run.push(at);
                if self.draw.one_in(0.55) {
                    self.side_road(at, d_column == 1);
                    crossings += 1;
                    if crossings % 5 == 0 {
                        self.way(std::mem::replace(&mut run, vec![at]), tags.clone());
                    }
                }
            }
            run.push(to);
            self.way(run, tags);
        }
    }

    /// From the edge of this town to the edge of the next.
    fn gap(&self, side: u32, other: u32, eastward: bool) -> [f64; 2] {
        let half = |side: u32| (0.0011_f64).min(0.078 / f64::from(side)) * f64::from(side - 1) / 2.0;
        let towns = half(side) + half(other);
        if eastward { [0.0, (CELL_LON - 1.5 * towns).max(0.01)] } else { [(CELL_LAT - towns).max(0.01), 0.0] }
    }

    fn side_road(&mut self, from: i64, eastward: bool) {
        let (lat, lon) = self.position(from);
        let way = if self.draw.one_in(0.5) { 0.003 } else { -0.003 };
        let (mut run, steps) = (vec![from], 1 + (self.draw.next() * 3.0) as u32);
        for step in 1..=steps {
            let (along, sway) = (way * f64::from(step), 0.001 * (self.draw.next() - 0.5));
            let (lat, lon) = if eastward { (lat + along, lon + sway) } else { (lat + sway, lon + along) };
            run.push(self.node(lat, lon, Vec::new()));
        }
        if steps > 1 && self.draw.one_in(0.6) {
            let (lat, lon) = self.position(run[1]);
            let yard = self.node(lat + 0.0008, lon + 0.0009, Vec::new());
            self.way(vec![run[1], yard], vec![("highway", "service")]);
        }
        self.way(run, vec![("highway", "unclassified")]);
    }

    fn motorway_nodes(&mut self, on: (bool, bool)) {
        let (south, west) = self.corner();
        for (eastward, open) in [(true, on.0), (false, on.1)] {
            if !open {
                continue;
            }
            for (place, lane) in [(0.3, 0.0), (0.7, 0.0), (0.7, 0.0004), (0.3, 0.0004)] {
                let across = 0.93 + lane;
                let (lat, lon) = if eastward { (across, place) } else { (place, across) };
                self.node(south + CELL_LAT * lat, west + CELL_LON * lon, Vec::new());
            }
        }
    }

    /// First motorway node of a cell, if one runs there in that direction.
    fn motorway_node(&self, row: u32, column: u32, eastward: bool, which: u32) -> Option<i64> {
        let country = self.country;
        if row >= country.side() || column >= country.side() {
            return None;
        }
        let on = (country.has_motorway(row), country.has_motorway(column));
        let open = if eastward { on.0 } else { on.1 };
        let before = if !eastward && on.0 { MOTORWAY_NODES / 2 } else { 0 };
        let side = country.town_side(row, column);
        open.then(|| country.id(row, column, side * side + before + which))
    }

    fn motorways(&mut self, side: u32, on: (bool, bool)) {
        let motorway =
            || vec![("highway", "motorway"), ("oneway", "yes"), ("maxspeed", "130"), ("ref", "M 1"), ("lanes", "2")];
        let ramp = || vec![("highway", "motorway_link"), ("oneway", "yes"), ("maxspeed", "60")];
        for (eastward, open) in [(true, on.0), (false, on.1)] {
            if !open {
                continue;
            }
            let at =
                |drawing: &Self, which| drawing.motorway_node(drawing.row, drawing.column, eastward, which).unwrap();
            let (a_in, a_out, b_in, b_out) = (at(self, 0), at(self, 1), at(self, 2), at(self, 3));
            self.way(vec![a_in, a_out], motorway());
            self.way(vec![b_in, b_out], motorway());
            let next = if eastward { (self.row, self.column + 1) } else { (self.row + 1, self.column) };
            if let (Some(on), Some(back)) =
                (self.motorway_node(next.0, next.1, eastward, 0), self.motorway_node(next.0, next.1, eastward, 3))
            {
                self.way(vec![a_out, on], motorway());
                self.way(vec![back, b_in], motorway());
            }
            // Ramps to the edge of the town.
            let town = if eastward { (side - 1) * side + side / 2 } else { side / 2 * side + side - 1 };
            let town = self.country.id(self.row, self.column, town);
            for (off, on) in [(a_in, a_out), (b_in, b_out)] {
                let leaving = self.way(vec![off, town], ramp());
                let entering = self.way(vec![town, on], ramp());
                // Nobody leaves a motorway to drive straight back on it.
                self.cell.turns.push((leaving, town, entering));
            }
        }
    }

    fn chargers(&mut self, on_motorway: bool) {
        if !self.draw.one_in(if on_motorway { 0.85 } else { 0.14 }) {
            return;
        }
        let output = ["50 kW", "75 kW", "150 kW", "300 kW"][(self.draw.next() * 4.0) as usize % 4];
        let count = ["1", "2", "4", "8"][(self.draw.next() * 4.0) as usize % 4];
        let (south, west) = self.corner();
        let (lat, lon) = if on_motorway { (0.9, 0.62) } else { (0.52, 0.52) };
        self.node(
            south + CELL_LAT * lat,
            west + CELL_LON * lon,
            vec![
                ("amenity", "charging_station"),
                ("name", "made-up site"),
                ("socket:type2_combo", count),
                ("socket:type2_combo:output", output),
            ],
        );
    }
}

/// Words of a block.
struct Words(Vec<&'static str>);

impl Words {
    fn index(&mut self, word: &'static str) -> u64 {
        if let Some(at) = self.0.iter().position(|known| *known == word) {
            return at as u64;
        }
        self.0.push(word);
        self.0.len() as u64 - 1
    }

    fn block(&self, group: &[u8]) -> Vec<u8> {
        let (mut table, mut block) = (Vec::new(), Vec::new());
        self.0.iter().for_each(|word| bytes(&mut table, 1, word.as_bytes()));
        bytes(&mut block, 1, &table);
        bytes(&mut block, 2, group);
        blob("OSMData", &block)
    }
}

/// Writes whole blocks, and at the end what is left.
fn node_blocks(nodes: &mut Vec<(i64, f64, f64, Vec<Tag>)>, out: &mut impl Write, end: bool) -> std::io::Result<()> {
    while nodes.len() >= BLOCK || (end && !nodes.is_empty()) {
        let rest = nodes.split_off(nodes.len().min(BLOCK));
        let now = std::mem::replace(nodes, rest);
        let (mut words, mut dense, mut tags, mut group) = (Words(vec![""]), Vec::new(), Vec::new(), Vec::new());
        bytes(&mut dense, 1, &deltas(now.iter().map(|node| node.0)));
        bytes(&mut dense, 8, &deltas(now.iter().map(|node| (node.1 * 1e7).round() as i64)));
        bytes(&mut dense, 9, &deltas(now.iter().map(|node| (node.2 * 1e7).round() as i64)));
        for node in &now {
            for (key, value) in &node.3 {
                varint(&mut tags, words.index(key));
                varint(&mut tags, words.index(value));
            }
            varint(&mut tags, 0);
        }
        bytes(&mut dense, 10, &tags);
        bytes(&mut group, 2, &dense);
        out.write_all(&words.block(&group))?;
    }
    Ok(())
}

fn way_blocks(ways: &mut Vec<(i64, Vec<i64>, Vec<Tag>)>, out: &mut impl Write, end: bool) -> std::io::Result<()> {
    while ways.len() >= BLOCK || (end && !ways.is_empty()) {
        let rest = ways.split_off(ways.len().min(BLOCK));
        let now = std::mem::replace(ways, rest);
        let (mut words, mut group) = (Words(vec![""]), Vec::new());
        for (id, nodes, tags) in now {
            let (mut way, mut keys, mut values) = (Vec::new(), Vec::new(), Vec::new());
            number(&mut way, 1, id as u64);
            for (key, value) in tags {
                varint(&mut keys, words.index(key));
                varint(&mut values, words.index(value));
            }
            bytes(&mut way, 2, &keys);
            bytes(&mut way, 3, &values);
            bytes(&mut way, 8, &deltas(nodes.into_iter()));
            bytes(&mut group, 3, &way);
        }
        out.write_all(&words.block(&group))?;
    }
    Ok(())
}

fn turn_block(turns: &[(i64, i64, i64)]) -> Vec<u8> {
    let mut words = Words(vec![""]);
    let mut group = Vec::new();
    for (index, &(from, via, to)) in turns.iter().enumerate() {
        let (mut relation, mut keys, mut values, mut roles) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        number(&mut relation, 1, index as u64 + 1);
        for (key, value) in [("type", "restriction"), ("restriction", "no_straight_on")] {
            varint(&mut keys, words.index(key));
            varint(&mut values, words.index(value));
        }
        ["from", "via", "to"].into_iter().for_each(|role| varint(&mut roles, words.index(role)));
        bytes(&mut relation, 2, &keys);
        bytes(&mut relation, 3, &values);
        bytes(&mut relation, 8, &roles);
        bytes(&mut relation, 9, &deltas([from, via, to].into_iter()));
        bytes(&mut relation, 10, &[1, 0, 1]);
        bytes(&mut group, 4, &relation);
    }
    words.block(&group)
}
