//! Wattfarer: how long until an electric car is charged, how to get there, when to charge.
//!
//! Data flows one way, and so do imports: `battery -> vehicle -> tariff -> charge -> energy ->
//! graph -> plan -> schedule -> api`. Every function is offline and
//! deterministic but those of `api` (feature `api`), which ask connected cars.
//!
//! ```
//! use wattfarer::graph::{bundled, demonstration_stations};
//! use wattfarer::plan::{self, LegKind, PlanData, PlanRequest};
//! use wattfarer::vehicle::{self, VehicleRef};
//!
//! // The car, as data with its sources.
//! let car = vehicle::get("tesla-model-3-long-range-2024")?;
//! assert!(car.usable_capacity_kwh > 70.0);
//! // Roads and stations; the bundled map is prepared once, its stations are invented for demonstration.
//! let (roads, stations) = (bundled::roads(&mut |_| ())?, demonstration_stations()?);
//! let data = PlanData { roads: &roads, stations: &stations, stations_used: &[] };
//! // The trip, with the proof that there is no faster one in the model.
//! let answer = plan::trips(&PlanRequest::new("Munich", "Rome", VehicleRef::id(&car.id), 0.8), data)?;
//! let trip = &answer.trips[0];
//! for stop in trip.legs.iter().filter(|leg| leg.kind == LegKind::Charge) {
//!     println!("{:.0} min: {:.2} to {:.2}", stop.duration_s / 60.0, stop.arrival_soc, stop.departure_soc);
//! }
//! assert_eq!(answer.search.gap, Some(0.0));
//! assert!(trip.totals.arrival_soc >= 0.1);
//! # Ok::<(), wattfarer::Error>(())
//! ```

pub mod answer;
#[cfg(feature = "api")]
pub mod api;
pub mod battery;
mod cancel;
pub mod charge;
pub mod energy;
mod error;
pub mod graph;
mod instant;
pub mod plan;
pub mod schedule;
pub mod tariff;
pub mod units;
pub mod vehicle;

/// The README's Rust example, run as a test.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

pub use cancel::CancelFlag;
pub use error::{ERROR_TABLE, Error, ErrorKind, ErrorRow, Result};
pub use instant::Instant;
pub use units::{LatLon, Soc};
