//! Where a car can go: roads and stations.

mod components;
mod mapping;
mod network;
mod roads;
mod sections;
mod snap;
mod view;

pub use network::{EdgeFlags, Position, RoadEdge, RoadInfo, RoadNetwork};
pub use roads::{Roads, write_roads};
pub use snap::Snapped;
pub use view::RoadView;
