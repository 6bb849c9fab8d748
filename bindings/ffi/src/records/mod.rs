//! The records, in the order the data takes.

mod answer;
mod charge;
mod energy;
mod graph;
#[cfg(feature = "api")]
mod live;
mod plan;
mod schedule;
mod tariff;
mod vehicle;
#[cfg(feature = "api")]
mod webhooks;

pub use answer::*;
pub use charge::*;
pub use energy::*;
pub use graph::*;
#[cfg(feature = "api")]
pub use live::*;
pub use plan::*;
pub use schedule::*;
pub use tariff::*;
pub use vehicle::*;
#[cfg(feature = "api")]
pub use webhooks::*;
