//! Where a car can go: roads and stations.

pub mod bundled;
mod compact;
mod components;
mod cut;
mod demonstration;
pub mod hierarchy;
mod land;
mod mapping;
mod network;
#[cfg(feature = "osm")]
mod osm;
#[cfg(feature = "petgraph")]
mod petgraph_view;
pub mod places;
mod roads;
mod sections;
mod snap;
mod station;
mod stations;
mod view;
mod wfnet;
mod worldmap;

pub use cut::{BoundingBox, cut_roads};
pub use demonstration::{demonstration_data, demonstration_stations};
pub use land::{Land, land_outlines};
pub use network::{EdgeFlags, Position, RoadEdge, RoadInfo, RoadNetwork};
#[cfg(feature = "osm")]
pub use osm::{OsmImport, OsmOptions, OsmReport, SkippedTurns, UnsplitRoads, import_osm};
#[cfg(feature = "petgraph")]
pub use petgraph_view::{Heads, RoadReference, RoadReferences};
pub use roads::{Roads, write_bare_roads, write_roads};
pub use snap::Snapped;
pub use station::{Connector, ConnectorFormat, Evse, PowerSource, Station};
#[cfg(feature = "osm")]
pub use stations::import_osm_stations;
pub use stations::{
    Skipped, StationImport, StationOptions, StationReport, StationSet, StationSource, Stations, connector_standard,
    write_stations,
};
#[cfg(feature = "serde")]
pub use stations::{import_csv, import_ocm, import_ocpi, read_csv, read_ocm, read_ocpi};
pub use view::{RoadFeatures, RoadView};
