//! How do I get there? Trip search over time with the state of charge as a resource.
//!
//! **Model.** Places and stations are joined by fastest roads. A road takes seconds and energy and holds two limits: the least
//! energy at its start that never breaks the reserve along it, and the most that can be left at its end, since a full
//! battery takes nothing back downhill ([`PathEnergy`]). A stop takes `overhead_s`, the session's start and the time of
//! charging from one energy to another in closed form ([`ChargeFunction`]).
//!
//! **Search.** Labels say when and with how much energy a station is reached. From a station a car leaves only with amounts of
//! which one is optimal: just enough for the next stop, the most, a knot of either curve, or where the power on leaving
//! equals the power on arriving at the next stop ([`ChargeFunction::departures`]). Labels settle by a lower bound on the
//! whole trip; when the bound meets the best trip, that trip is proven: `gap` 0.
//!
//! **What the proof says.** No trip over the stations that pass the filters, joined by fastest roads, is faster in this model, on
//! this map (`proved_on: stations`). With `max_kmh_options` each stretch may also be driven under one of those caps, where that
//! takes less energy and saves a stop or charging. It does not say that another road that takes longer and less energy could not:
//! `prove_on: roads` asks for that. Then a leg is each way of which none is both slower and thirstier than another, so no trip over
//! any roads is faster (`proved_on: roads`). No proof knows of traffic, a queue or a broken charger.
//!
//! ```
//! use wattfarer::graph::{bundled, demonstration_stations};
//! use wattfarer::plan::{self, PlanData, PlanRequest, ProveOn};
//! use wattfarer::vehicle::VehicleRef;
//! let (roads, stations) = (bundled::roads(&mut |_| ())?, demonstration_stations()?);
//! let data = PlanData { roads: &roads, stations: &stations, stations_used: &[] };
//! let mut request = PlanRequest::new("Munich", "Bolzano", VehicleRef::id("renault-zoe-r135-ze50-2019"), 0.8);
//! let fastest = plan::trips(&request, data)?.search;
//! request.prove_on = ProveOn::Roads;
//! let every = plan::trips(&request, data)?.search;
//! assert!(every.proved_on == "roads" && every.gap == Some(0.0) && every.value <= fastest.value);
//! # Ok::<(), wattfarer::Error>(())
//! ```
//!
//! **Sources.** Baum, Dibbelt, Gemsa, Wagner, Zuendorf, Shortest Feasible Paths with Charging Stops for Battery Electric
//! Vehicles (2015, 2019); Eisner, Funke, Storandt, Optimal Route Planning for Electric Vehicles in Large Networks (2011).
//!
//! | file | what it holds |
//! |---|---|
//! | `record` | what is asked and answered |
//! | `places`, `plugs`, `prepared` | the request made ready: positions on roads, the plugs the car may use |
//! | `roadcost`, `roadsearch`, `pace` | seconds and kWh of an edge; plain searches over the roads; the speeds to choose between |
//! | `charging`, `priced`, `energy_limits` | time of charging; its cost beyond the worth of its energy; what a road does to the energy |
//! | `paretosearch`, `everyroad`, `roadproof` | ways by time and energy; the legs over every road; the proof over them |
//! | `overlay`, `search`, `staircase` | stations joined by roads, found on demand; the label search over them |
//! | `reachability`, `solve`, `stretch` | whether there is a trip at all; corridors, proof, the roads of a trip |
//! | `money` | what stops cost, and trips of least money and time together |
//! | `unpack`, `infeasible`, `trips` | the answer |
//! | `geojson` | a trip for maps |
//! | `drive`, `range` | the energy of a way; how far a charge goes |
//! | `overlay_graph` | the overlay in use as a petgraph graph |

mod charging;
mod drive;
mod energy_limits;
mod engine;
mod everyroad;
#[cfg(feature = "serde")]
mod geojson;
mod infeasible;
mod money;
mod overlay;
#[cfg(feature = "petgraph")]
mod overlay_graph;
mod pace;
mod paretosearch;
mod places;
mod plugs;
mod prepared;
mod priced;
mod range;
mod reachability;
mod record;
mod roadcost;
mod roadproof;
mod roadsearch;
mod search;
mod solve;
mod staircase;
mod stretch;
mod trips;
mod unpack;

pub use charging::{ChargeFunction, ChargePiece, Price};
pub use drive::{DriveRequest, drive_energy};
pub use energy_limits::PathEnergy;
pub use engine::{Holdings, Planner};
#[cfg(feature = "serde")]
pub use geojson::geojson;
#[cfg(feature = "petgraph")]
pub use overlay_graph::{OverlayPlace, OverlayRoad, overlay_graph};
pub use prepared::PlanData;
pub use range::{Polygon, Range, RangeRequest, RangeStatus, range};
pub use record::*;
pub use search::{
    Bounds, FoundStop, FoundTrip, Leg as OverlayLeg, Overlay, SearchOutcome, SearchRequest, Slack, Work, search,
};
pub use trips::trips;
