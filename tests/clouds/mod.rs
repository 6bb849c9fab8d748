//! Doubles of the clouds of car makers, on loopback: each speaks its provider's wire format over the same simulated car, and goes wrong on
//! request. They run on threads of their own, for tests of any crate.

mod car;
mod environment;
mod server;
pub mod smartcar_v2;

pub use car::Car;
pub use environment::StillEnvironment;
pub use server::{Answer, Cloud, Fault, Received, Service};
pub use smartcar_v2::SmartcarV2Cloud;
