//! Doubles of the clouds of car makers, on loopback: each speaks its provider's wire format over the same simulated car, and goes wrong on
//! request. They run on threads of their own, for tests of any crate.

mod car;
mod enode;
mod environment;
mod server;
pub mod smartcar_v2;
mod smartcar_v3;
mod tesla;

pub use car::Car;
pub use enode::EnodeCloud;
pub use environment::StillEnvironment;
pub use server::{Answer, Cloud, Fault, Received, Service};
pub use smartcar_v2::SmartcarV2Cloud;
pub use smartcar_v3::SmartcarV3Cloud;
pub use tesla::TeslaCloud;
