//! The one foreign surface: what Python, Node, Go, Java, Kotlin, Ruby and Swift see of the engine.
//!
//! It translates and computes nothing: records of plain fields ([`records`]), verbs that take and give them ([`functions`]),
//! objects for what is opened or made ready once ([`objects`]), one error with a variant for every kind ([`error`]). Every
//! translation names all fields of core's record, so a field added there does not compile until it is here.
//!
//! The features `uniffi`, `python` and `node` add what each tool needs to see; no library links two of them. Connected cars
//! (`wattfarer::api`) come with the feature `api`: [`live`] holds what waits, on one runtime of its own.

pub mod error;
pub mod functions;
#[cfg(feature = "api")]
pub mod live;
#[cfg(feature = "node")]
pub mod node;
pub mod objects;
#[cfg(feature = "python")]
pub mod python;
pub mod records;
#[cfg(feature = "test-hooks")]
pub mod test_hooks;
pub mod translate;

pub use error::{Error, Result};
pub use functions::*;
#[cfg(feature = "api")]
pub use live::*;
pub use objects::*;
pub use records::*;
#[cfg(feature = "test-hooks")]
pub use test_hooks::*;

#[cfg(feature = "uniffi")]
uniffi::setup_scaffolding!("wattfarer");
