//! What is opened or made ready once and then asked many times. All of it may be shared between threads.

mod cancel;
mod controller;
mod planner;
mod progress;
mod roads;
mod stations;

pub use cancel::CancelToken;
pub use controller::SiteController;
pub use planner::{Planner, plan_trips};
pub use progress::ProgressListener;
pub use roads::Roads;
pub use stations::Stations;
