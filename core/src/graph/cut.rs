//! A part of a map as a map of its own.

use super::network::{Position, RoadEdge, RoadInfo, RoadNetwork};
use super::roads::Roads;
use crate::{Error, LatLon, Result};

/// A box on the globe; `west` greater than `east` crosses the antimeridian.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BoundingBox {
    /// Western edge, degrees.
    pub west: f64,
    /// Southern edge, degrees.
    pub south: f64,
    /// Eastern edge, degrees.
    pub east: f64,
    /// Northern edge, degrees.
    pub north: f64,
}

impl BoundingBox {
    /// The box, or a refusal that names `field`.
    ///
    /// # Errors
    /// `invalid_input` when a corner lies off the globe or south is not below north.
    pub fn new(field: &str, west: f64, south: f64, east: f64, north: f64) -> Result<Self> {
        LatLon::new(field, south, west)?;
        LatLon::new(field, north, east)?;
        if south >= north || west == east {
            return Err(Error::invalid(field, format!("{west},{south},{east},{north} is no box"))
                .with_hint("west,south,east,north in degrees, south below north"));
        }
        Ok(BoundingBox { west, south, east, north })
    }

    /// Whether a position lies inside.
    pub fn holds(&self, at: LatLon) -> bool {
        let across = if self.west < self.east {
            (self.west..=self.east).contains(&at.lon)
        } else {
            at.lon >= self.west || at.lon <= self.east
        };
        across && (self.south..=self.north).contains(&at.lat)
    }
}

/// The roads of which both ends lie in a box.
///
/// # Errors
/// `not_found` when no road lies there.
pub fn cut_roads(roads: &Roads, bounds: &BoundingBox, id: &str) -> Result<RoadNetwork> {
    let view = roads.view();
    let info = RoadInfo { id: id.into(), ..roads.info().clone() };
    let mut network = RoadNetwork { info, ..RoadNetwork::default() };
    let mut number = vec![u32::MAX; view.node_count() as usize];
    for node in 0..view.node_count() {
        let position = view.position(node);
        if bounds.holds(position) {
            number[node as usize] = network.nodes.len() as u32;
            network.nodes.push(Position::from(position));
        }
    }
    for edge in 0..view.edge_count() {
        let (from, to) = (number[view.tail(edge) as usize], number[view.head(edge) as usize]);
        if from == u32::MAX || to == u32::MAX {
            continue;
        }
        let inner = view.inner_points(edge);
        let stored = view.stored(edge);
        network.edges.push(RoadEdge {
            from,
            to,
            time_s: stored.time_s,
            length_m: stored.length_m,
            speed_squared_m: stored.speed_squared_m,
            climb_m: stored.climb_m,
            descent_m: stored.descent_m,
            stops_m2_s2: stored.stops_m2_s2,
            flags: view.flags(edge),
            geometry_start: network.geometry.len() as u32,
            geometry_len: inner.len() as u32,
        });
        network.geometry.extend_from_slice(inner);
    }
    if network.edges.is_empty() {
        return Err(Error::new(crate::ErrorKind::NotFound, "no road of the map lies in the box")
            .with_field("bbox")
            .with_hint("west,south,east,north in degrees; `map info` says where the map is"));
    }
    Ok(network)
}
