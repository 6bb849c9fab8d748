//! The functions, in the order the data takes.

mod catalogue;
mod charging;
mod driving;
mod json;
mod mapping;
mod pricing;
mod scheduling;

pub use catalogue::*;
pub use charging::*;
pub use driving::*;
pub use json::*;
pub use mapping::*;
pub use pricing::*;
pub use scheduling::*;
