//! A borrowed view of roads, cheap to copy.

use super::network::{EdgeFlags, Position, RoadEdge};
use super::snap;
use crate::LatLon;
use crate::energy::EdgeFeatures;
use crate::units::EARTH_RADIUS_M;
use std::ops::Range;

/// Features of an edge as a map file holds them; names and units as in `EdgeFeatures`.
#[derive(Debug, Clone, Copy, PartialEq, bytemuck::Pod, bytemuck::Zeroable)]
#[repr(C)]
pub struct RoadFeatures {
    /// Driving time, or the crossing time of a ferry, s.
    pub time_s: f32,
    /// Length, m.
    pub length_m: f32,
    /// See `EdgeFeatures::speed_squared_m`.
    pub speed_squared_m: f32,
    /// See `EdgeFeatures::climb_m`.
    pub climb_m: f32,
    /// See `EdgeFeatures::descent_m`.
    pub descent_m: f32,
    /// See `EdgeFeatures::stops_m2_s2`.
    pub stops_m2_s2: f32,
}

impl RoadFeatures {
    pub(super) fn of(edge: &RoadEdge) -> Self {
        RoadFeatures {
            time_s: edge.time_s,
            length_m: edge.length_m,
            speed_squared_m: edge.speed_squared_m,
            climb_m: edge.climb_m,
            descent_m: edge.descent_m,
            stops_m2_s2: edge.stops_m2_s2,
        }
    }
}

/// Roads as arrays: nodes and directed edges by number, edges sorted by their first node.
#[derive(Clone, Copy)]
pub struct RoadView<'a> {
    pub(super) nodes: &'a [Position],
    pub(super) first_out: &'a [u32],
    pub(super) tail: &'a [u32],
    pub(super) head: &'a [u32],
    pub(super) first_in: &'a [u32],
    pub(super) incoming: &'a [u32],
    pub(super) features: &'a [RoadFeatures],
    pub(super) flags: &'a [u8],
    pub(super) component: &'a [u32],
    pub(super) first_point: &'a [u32],
    pub(super) points: &'a [Position],
    pub(super) snap_items: &'a [u32],
    pub(super) snap_boxes: &'a [snap::Box],
}

impl<'a> RoadView<'a> {
    /// Number of nodes.
    pub fn node_count(&self) -> u32 {
        self.nodes.len() as u32
    }

    /// Number of directed edges.
    pub fn edge_count(&self) -> u32 {
        self.head.len() as u32
    }

    /// Where a node is.
    pub fn position(&self, node: u32) -> LatLon {
        self.nodes[node as usize].into()
    }

    /// The edges that leave a node.
    pub fn outgoing(&self, node: u32) -> Range<u32> {
        self.first_out[node as usize]..self.first_out[node as usize + 1]
    }

    /// The edges that end at a node.
    pub fn incoming(&self, node: u32) -> &'a [u32] {
        &self.incoming[self.first_in[node as usize] as usize..self.first_in[node as usize + 1] as usize]
    }

    /// First node of an edge.
    pub fn tail(&self, edge: u32) -> u32 {
        self.tail[edge as usize]
    }

    /// Last node of an edge.
    pub fn head(&self, edge: u32) -> u32 {
        self.head[edge as usize]
    }

    /// Ferry, toll, motorway.
    pub fn flags(&self, edge: u32) -> EdgeFlags {
        EdgeFlags(self.flags[edge as usize])
    }

    /// The strongly connected part a node lies in.
    pub fn component(&self, node: u32) -> u32 {
        self.component[node as usize]
    }

    /// The edge in the opposite direction, if one joins the same places at the same length. Places, not nodes: a junction
    /// split at a turn restriction is several nodes.
    pub fn reverse(&self, edge: u32) -> Option<u32> {
        let length_m = self.features[edge as usize].length_m;
        let place = |node: u32| self.nodes[node as usize];
        let (from, to) = (place(self.tail(edge)), place(self.head(edge)));
        let back = |other: &u32| {
            (place(self.tail(*other)), place(self.head(*other))) == (to, from)
                && self.features[*other as usize].length_m == length_m
        };
        // Where turning round is forbidden, the way back leaves another node of the junction.
        self.outgoing(self.head(edge)).chain(self.incoming(self.tail(edge)).iter().copied()).find(back)
    }

    /// The edges that are the same road as this one, itself included: where it begins at a split junction, it leaves several
    /// nodes of it.
    pub fn copies(&self, edge: u32) -> impl Iterator<Item = u32> + use<'a> {
        let (view, index) = (*self, edge as usize);
        let from = view.nodes[view.tail[index] as usize];
        view.incoming(view.head(edge)).iter().copied().filter(move |&other| {
            view.nodes[view.tail(other) as usize] == from
                && view.features[other as usize].length_m == view.features[index].length_m
        })
    }

    /// What an edge asks of a car, calm air.
    pub fn features(&self, edge: u32) -> EdgeFeatures {
        let stored = &self.features[edge as usize];
        if self.flags(edge).has(EdgeFlags::FERRY) {
            return EdgeFeatures { idle_s: f64::from(stored.time_s), ..EdgeFeatures::default() };
        }
        EdgeFeatures {
            time_s: f64::from(stored.time_s),
            length_m: f64::from(stored.length_m),
            speed_squared_m: f64::from(stored.speed_squared_m),
            climb_m: f64::from(stored.climb_m),
            descent_m: f64::from(stored.descent_m),
            stops_m2_s2: f64::from(stored.stops_m2_s2),
            ..EdgeFeatures::default()
        }
    }

    /// What an edge asks of a car, with the two features that wind acts on.
    pub fn features_in_wind(&self, edge: u32) -> EdgeFeatures {
        let mut features = self.features(edge);
        if features.time_s > 0.0 {
            let (from, to) = (self.position(self.tail(edge)), self.position(self.head(edge)));
            let speed_mps = features.length_m / features.time_s;
            let middle = ((from.lat + to.lat) / 2.0).to_radians();
            // The short way around the antimeridian.
            let east_deg = libm::remainder(to.lon - from.lon, 360.0);
            features.speed_east_m = speed_mps * east_deg.to_radians() * libm::cos(middle) * EARTH_RADIUS_M;
            features.speed_north_m = speed_mps * (to.lat - from.lat).to_radians() * EARTH_RADIUS_M;
        }
        features
    }

    /// Length along the road, ferries included, m.
    pub fn length_m(&self, edge: u32) -> f64 {
        f64::from(self.features[edge as usize].length_m)
    }

    /// The points of an edge's shape between its ends.
    pub(super) fn inner_points(&self, edge: u32) -> &'a [Position] {
        &self.points[self.first_point[edge as usize] as usize..self.first_point[edge as usize + 1] as usize]
    }

    /// The features as the file holds them.
    pub(super) fn stored(&self, edge: u32) -> &'a RoadFeatures {
        &self.features[edge as usize]
    }

    /// South-west and north-east corner of all nodes, if there are any.
    pub fn extent(&self) -> Option<(LatLon, LatLon)> {
        let least = |pick: fn(&Position) -> i32| self.nodes.iter().map(pick).min();
        let most = |pick: fn(&Position) -> i32| self.nodes.iter().map(pick).max();
        let corner = |lat_e7, lon_e7| LatLon::from(Position { lat_e7, lon_e7 });
        let lat: fn(&Position) -> i32 = |at| at.lat_e7;
        let lon: fn(&Position) -> i32 = |at| at.lon_e7;
        Some((corner(least(lat)?, least(lon)?), corner(most(lat)?, most(lon)?)))
    }

    /// The points of an edge's shape, both ends included.
    pub fn shape(&self, edge: u32) -> impl Iterator<Item = LatLon> + 'a {
        let (view, index) = (*self, edge as usize);
        let inner = &view.points[view.first_point[index] as usize..view.first_point[index + 1] as usize];
        std::iter::once(view.nodes[view.tail[index] as usize])
            .chain(inner.iter().copied())
            .chain(std::iter::once(view.nodes[view.head[index] as usize]))
            .map(LatLon::from)
    }
}
