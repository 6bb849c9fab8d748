//! Wattfarer: how long until an electric car is charged, how to get there, when to charge.
//!
//! Data flows one way, and so do imports: `battery -> vehicle -> tariff -> charge -> energy ->
//! graph -> plan`. Every function is offline and
//! deterministic.
//!
//! ```
//! use wattfarer::vehicle;
//! let car = vehicle::get("tesla-model-3-long-range-2024")?;
//! assert!(car.usable_capacity_kwh > 70.0);
//! # Ok::<(), wattfarer::Error>(())
//! ```

pub mod answer;
pub mod battery;
pub mod charge;
pub mod energy;
mod error;
pub mod graph;
mod instant;
pub mod plan;
pub mod tariff;
pub mod units;
pub mod vehicle;

pub use error::{ERROR_TABLE, Error, ErrorKind, ErrorRow, Result};
pub use instant::Instant;
pub use units::{LatLon, Soc};
