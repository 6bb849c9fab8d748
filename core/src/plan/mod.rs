//! Trip search over time with the state of charge as a resource.

mod charging;
mod drive;
mod energy_limits;
mod infeasible;
mod overlay;
#[cfg(feature = "petgraph")]
mod overlay_graph;
mod plugs;
mod prepare;
mod range;
mod reachability;
mod record;
mod roadcost;
mod roadsearch;
mod search;
mod solve;
mod trips;
mod unpack;

pub use charging::{ChargeFunction, ChargePiece};
pub use drive::{DriveRequest, drive_energy};
pub use energy_limits::PathEnergy;
#[cfg(feature = "petgraph")]
pub use overlay_graph::{OverlayPlace, OverlayRoad, overlay_graph};
pub use range::{Polygon, Range, RangeRequest, RangeStatus, range};
pub use record::*;
pub use search::{
    Bounds, FoundStop, FoundTrip, Leg as OverlayLeg, Overlay, SearchOutcome, SearchRequest, Slack, search,
};
pub use trips::{PlanData, trips};
