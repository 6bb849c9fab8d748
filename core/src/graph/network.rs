//! A road network while it is put together: what importers produce and what a map file is written from.

use crate::LatLon;

/// A position in 1e-7 degrees, as OpenStreetMap stores it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, bytemuck::Pod, bytemuck::Zeroable)]
#[repr(C)]
pub struct Position {
    /// Latitude, 1e-7 degrees.
    pub lat_e7: i32,
    /// Longitude, 1e-7 degrees.
    pub lon_e7: i32,
}

impl From<LatLon> for Position {
    fn from(position: LatLon) -> Self {
        Position { lat_e7: (position.lat * 1e7).round() as i32, lon_e7: (position.lon * 1e7).round() as i32 }
    }
}

impl From<Position> for LatLon {
    fn from(position: Position) -> Self {
        LatLon { lat: f64::from(position.lat_e7) / 1e7, lon: f64::from(position.lon_e7) / 1e7 }
    }
}

/// Properties of an edge, one bit each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct EdgeFlags(pub u8);

impl EdgeFlags {
    /// A ferry or rail shuttle.
    pub const FERRY: EdgeFlags = EdgeFlags(1);
    /// A toll is due.
    pub const TOLL: EdgeFlags = EdgeFlags(2);
    /// A motorway or its ramp.
    pub const MOTORWAY: EdgeFlags = EdgeFlags(4);

    /// Whether any bit of `other` is set here.
    pub fn has(self, other: EdgeFlags) -> bool {
        self.0 & other.0 != 0
    }

    /// Both together.
    #[must_use]
    pub fn with(self, other: EdgeFlags) -> EdgeFlags {
        EdgeFlags(self.0 | other.0)
    }
}

/// A directed road between two nodes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RoadEdge {
    /// Index of the first node.
    pub from: u32,
    /// Index of the last node.
    pub to: u32,
    /// Driving time, or the crossing time of a ferry, s.
    pub time_s: f32,
    /// Length, m.
    pub length_m: f32,
    /// Integral of speed squared over length, m3/s2; 0 for a ferry.
    pub speed_squared_m: f32,
    /// See `EdgeFeatures::climb_m`.
    pub climb_m: f32,
    /// See `EdgeFeatures::descent_m`.
    pub descent_m: f32,
    /// See `EdgeFeatures::stops_m2_s2`.
    pub stops_m2_s2: f32,
    /// Ferry, toll, motorway.
    pub flags: EdgeFlags,
    /// First inner point in `RoadNetwork::geometry`.
    pub geometry_start: u32,
    /// Number of inner points.
    pub geometry_len: u32,
}

/// What a map says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RoadInfo {
    /// Short id, for example `helsinki`.
    pub id: String,
    /// Date of the source, `YYYY-MM-DD`, when known.
    pub as_of: Option<String>,
    /// Licence of the content.
    pub licence: String,
    /// Attribution to show, one line each.
    pub attribution: String,
    /// What a user of the map must know, one sentence a line.
    pub caveats: Vec<String>,
}

/// Nodes, directed edges and their shapes.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RoadNetwork {
    /// About the map.
    pub info: RoadInfo,
    /// Position of every node.
    pub nodes: Vec<Position>,
    /// Directed edges in any order.
    pub edges: Vec<RoadEdge>,
    /// Inner points of the edges' shapes, from first node to last.
    pub geometry: Vec<Position>,
}
