//! The records, in the order the data takes.

mod answer;
mod charge;
mod energy;
mod graph;
mod plan;
mod schedule;
mod tariff;
mod vehicle;

pub use answer::*;
pub use charge::*;
pub use energy::*;
pub use graph::*;
pub use plan::*;
pub use schedule::*;
pub use tariff::*;
pub use vehicle::*;
