//! Where a car can go: roads and stations.

mod network;

pub use network::{EdgeFlags, Position, RoadEdge, RoadInfo, RoadNetwork};
