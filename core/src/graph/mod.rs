//! Where a car can go: roads and stations.

pub mod bundled;
mod components;
mod demonstration;
mod mapping;
mod network;
pub mod places;
mod roads;
mod sections;
mod snap;
mod station;
mod view;
mod wfnet;
mod worldmap;

pub use demonstration::demonstration_stations;
pub use network::{EdgeFlags, Position, RoadEdge, RoadInfo, RoadNetwork};
pub use roads::{Roads, write_roads};
pub use snap::Snapped;
pub use station::{Connector, ConnectorFormat, Evse, PowerSource, Station};
pub use view::RoadView;
