//! The road nearest to a position.
//!
//! A packed tree of boxes over the edges, in the order of a Hilbert curve, stored in the map file. Distances are taken
//! in a plane around the position (longitude times the cosine of its latitude): within tens of kilometres that is
//! exact to a fraction of a per mille, save at the poles.

use super::network::Position;
use super::view::RoadView;
use crate::LatLon;
use std::cmp::Ordering;
use std::collections::BinaryHeap;

/// Items under a box, and boxes under a box.
const FAN: usize = 16;

/// A box in 1e-7 degrees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, bytemuck::Pod, bytemuck::Zeroable)]
#[repr(C)]
pub(crate) struct Box {
    lat_min: i32,
    lat_max: i32,
    lon_min: i32,
    lon_max: i32,
}

impl Box {
    const NOTHING: Box = Box { lat_min: i32::MAX, lat_max: i32::MIN, lon_min: i32::MAX, lon_max: i32::MIN };

    fn with(self, other: Box) -> Box {
        Box {
            lat_min: self.lat_min.min(other.lat_min),
            lat_max: self.lat_max.max(other.lat_max),
            lon_min: self.lon_min.min(other.lon_min),
            lon_max: self.lon_max.max(other.lon_max),
        }
    }

    fn with_point(self, point: Position) -> Box {
        self.with(Box { lat_min: point.lat_e7, lat_max: point.lat_e7, lon_min: point.lon_e7, lon_max: point.lon_e7 })
    }
}

/// A position on a road.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Snapped {
    /// The edge.
    pub edge: u32,
    /// How far along it, from its first node, 0 to 1.
    pub fraction: f64,
    /// The position on the road.
    pub position: LatLon,
    /// Distance to it, m.
    pub distance_m: f64,
    /// The strongly connected part it lies in.
    pub component: u32,
}

/// Number of boxes over `items` edges: all levels, the lowest first.
pub(super) fn box_count(items: usize) -> usize {
    let (mut level, mut total) = (items, 0);
    while level > 1 {
        level = level.div_ceil(FAN);
        total += level;
    }
    total + usize::from(items == 1)
}

/// Orders the edges that `wanted` keeps (one of each pair of directions) and boxes them.
pub(super) fn build(
    nodes: &[Position],
    tail: &[u32],
    head: &[u32],
    first_point: &[u32],
    points: &[Position],
    wanted: impl Fn(usize) -> bool,
) -> (Vec<u32>, Vec<Box>) {
    let bounds_of = |edge: usize| {
        let inner = &points[first_point[edge] as usize..first_point[edge + 1] as usize];
        let ends = [nodes[tail[edge] as usize], nodes[head[edge] as usize]];
        let mut bounds = ends.iter().chain(inner).fold(Box::NOTHING, |bounds, &point| bounds.with_point(point));
        if i64::from(bounds.lon_max) - i64::from(bounds.lon_min) > 1_800_000_000 {
            // Across the antimeridian: any longitude, which is wide but never wrong.
            (bounds.lon_min, bounds.lon_max) = (-1_800_000_000, 1_800_000_000);
        }
        bounds
    };
    let place_of = |bounds: Box| {
        let middle = |low: i32, high: i32, offset: i64, span: f64| {
            ((i64::from(low) + i64::from(high) + 2 * offset) as f64 / (2.0 * span) * 65535.0) as u32
        };
        let x = middle(bounds.lon_min, bounds.lon_max, 1_800_000_000, 3.6e9);
        hilbert(x, middle(bounds.lat_min, bounds.lat_max, 900_000_000, 1.8e9))
    };
    let wanted = (0..head.len()).filter(|&edge| wanted(edge));
    let mut items: Vec<(u32, u32)> = wanted.map(|edge| (place_of(bounds_of(edge)), edge as u32)).collect();
    items.sort_unstable();
    let items: Vec<u32> = items.into_iter().map(|item| item.1).collect();
    let mut boxes: Vec<Box> = Vec::with_capacity(box_count(items.len()));
    let mut level: Vec<Box> = items
        .chunks(FAN)
        .map(|chunk| chunk.iter().fold(Box::NOTHING, |bounds, &edge| bounds.with(bounds_of(edge as usize))))
        .collect();
    boxes.extend_from_slice(&level);
    while level.len() > 1 {
        level =
            level.chunks(FAN).map(|chunk| chunk.iter().fold(Box::NOTHING, |bounds, &part| bounds.with(part))).collect();
        boxes.extend_from_slice(&level);
    }
    (items, boxes)
}

/// Place of a cell of a 65536 x 65536 grid on the Hilbert curve.
fn hilbert(mut x: u32, mut y: u32) -> u32 {
    let mut place = 0u64;
    let mut side = 1u32 << 15;
    while side > 0 {
        let (right, upper) = (u32::from(x & side != 0), u32::from(y & side != 0));
        place += u64::from(side) * u64::from(side) * u64::from((3 * right) ^ upper);
        if upper == 0 {
            if right == 1 {
                x = 65535 - (x & 65535);
                y = 65535 - (y & 65535);
            }
            std::mem::swap(&mut x, &mut y);
        }
        side >>= 1;
    }
    // Four to the sixteenth cells.
    place as u32
}

/// What waits in the best-first search: a box (level, index) or an item.
struct Waiting {
    distance: f64,
    /// `u32::MAX` for an item.
    level: u32,
    index: u32,
}

impl PartialEq for Waiting {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Waiting {}

impl Ord for Waiting {
    fn cmp(&self, other: &Self) -> Ordering {
        other.distance.total_cmp(&self.distance).then(other.level.cmp(&self.level)).then(other.index.cmp(&self.index))
    }
}

impl PartialOrd for Waiting {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// The plane around a position, in 1e-7 degrees of latitude.
struct Plane {
    lat: f64,
    lon: f64,
    cosine: f64,
}

impl Plane {
    /// East of the position, the short way round.
    fn x(&self, lon_e7: f64) -> f64 {
        libm::remainder(lon_e7 - self.lon, 3.6e9) * self.cosine
    }

    fn box_distance(&self, bounds: &Box) -> f64 {
        let outside = |low: f64, high: f64, at: f64| (low - at).max(at - high).max(0.0);
        let dy = outside(f64::from(bounds.lat_min), f64::from(bounds.lat_max), self.lat);
        let (low, high) = (f64::from(bounds.lon_min), f64::from(bounds.lon_max));
        // The box also lies one turn east and west of where it is written.
        let dx = [-3.6e9, 0.0, 3.6e9]
            .iter()
            .fold(f64::INFINITY, |least, turn| least.min(outside(low + turn, high + turn, self.lon)));
        libm::hypot(dx * self.cosine, dy)
    }

    /// Distance to a polyline, and the share of its length where it is nearest.
    fn nearest(&self, shape: impl Iterator<Item = LatLon>) -> (f64, f64, LatLon) {
        let (mut best, mut at_length, mut total) = (f64::INFINITY, 0.0, 0.0);
        let mut best_position = LatLon { lat: 0.0, lon: 0.0 };
        let mut before: Option<(f64, f64, LatLon)> = None;
        for point in shape {
            let (x, y) = (self.x(point.lon * 1e7), point.lat * 1e7 - self.lat);
            if let Some((from_x, from_y, from)) = before {
                let (dx, dy) = (x - from_x, y - from_y);
                let length = libm::hypot(dx, dy);
                let along =
                    if length > 0.0 { (-(from_x * dx + from_y * dy) / (length * length)).clamp(0.0, 1.0) } else { 0.0 };
                let distance = libm::hypot(from_x + along * dx, from_y + along * dy);
                if distance < best {
                    best = distance;
                    at_length = total + along * length;
                    let east = libm::remainder(point.lon - from.lon, 360.0);
                    best_position = LatLon {
                        lat: from.lat + along * (point.lat - from.lat),
                        lon: libm::remainder(from.lon + along * east, 360.0),
                    };
                }
                total += length;
            }
            before = Some((x, y, point));
        }
        (best, if total > 0.0 { at_length / total } else { 0.0 }, best_position)
    }
}

impl RoadView<'_> {
    /// The road nearest to `position` within `within_m`, in the strongly connected part `component` if given. Never a
    /// ferry.
    pub fn snap(&self, position: LatLon, within_m: f64, component: Option<u32>) -> Option<Snapped> {
        let mut found = None;
        self.snap_each(position, within_m, |snapped| {
            if component.is_some_and(|component| component != snapped.component) {
                return true;
            }
            found = Some(snapped);
            false
        });
        found
    }

    /// The nearest road of every strongly connected part within `within_m`, the nearest part first.
    pub fn snap_parts(&self, position: LatLon, within_m: f64) -> Vec<Snapped> {
        let mut found: Vec<Snapped> = Vec::new();
        self.snap_each(position, within_m, |snapped| {
            if found.iter().all(|other| other.component != snapped.component) {
                found.push(snapped);
            }
            true
        });
        found
    }

    /// Calls `each` with the roads in the order of their distance until it returns false.
    fn snap_each(&self, position: LatLon, within_m: f64, mut each: impl FnMut(Snapped) -> bool) {
        let plane =
            Plane { lat: position.lat * 1e7, lon: position.lon * 1e7, cosine: libm::cos(position.lat.to_radians()) };
        let within = within_m / (crate::units::EARTH_RADIUS_M * std::f64::consts::PI / 180.0) * 1e7;
        // Where each level begins, the lowest first.
        let mut starts = vec![0];
        let mut level_size = self.snap_items.len();
        while level_size > 1 {
            level_size = level_size.div_ceil(FAN);
            starts.push(starts[starts.len() - 1] + level_size);
        }
        if self.snap_items.len() == 1 {
            starts.push(1);
        }
        let levels = starts.len() - 1;
        let mut waiting = BinaryHeap::new();
        if levels > 0 {
            let top = &self.snap_boxes[starts[levels - 1]];
            waiting.push(Waiting { distance: plane.box_distance(top), level: levels as u32 - 1, index: 0 });
        }
        while let Some(next) = waiting.pop() {
            if next.distance > within {
                return;
            }
            let index = next.index as usize;
            if next.level == u32::MAX {
                let edge = self.snap_items[index];
                let (_, fraction, nearest) = plane.nearest(self.shape(edge));
                let snapped = Snapped {
                    edge,
                    fraction,
                    position: nearest,
                    distance_m: position.distance_m(nearest),
                    component: self.component(self.head(edge)),
                };
                if !each(snapped) {
                    return;
                }
            } else if next.level == 0 {
                let end = (index * FAN + FAN).min(self.snap_items.len());
                for item in index * FAN..end {
                    let (distance, ..) = plane.nearest(self.shape(self.snap_items[item]));
                    waiting.push(Waiting { distance, level: u32::MAX, index: item as u32 });
                }
            } else {
                let level = next.level as usize - 1;
                let size = starts[level + 1] - starts[level];
                for child in index * FAN..(index * FAN + FAN).min(size) {
                    let distance = plane.box_distance(&self.snap_boxes[starts[level] + child]);
                    waiting.push(Waiting { distance, level: level as u32, index: child as u32 });
                }
            }
        }
    }
}
