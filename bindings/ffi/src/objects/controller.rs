//! Keeping a site below its cap.

use crate::error::{Result, guard};
use crate::records::{ControllerOptions, LimitCommand};
use crate::translate::Foreign;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use wattfarer::schedule::Controller;
use wattfarer_ffi_macros::methods;

/// Keeps the sum of currents of many points below a cap, when messages get lost, readings are old and cars do not obey.
#[derive(Debug)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Object))]
pub struct SiteController(Mutex<Controller>);

impl SiteController {
    fn inner(&self) -> MutexGuard<'_, Controller> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[methods]
impl SiteController {
    /// A controller for a cap of so many amperes per phase.
    #[uniffi::constructor]
    pub fn new(cap_a: f64, options: ControllerOptions) -> Result<Arc<Self>> {
        guard(|| Ok(Arc::new(SiteController(Mutex::new(Controller::new(cap_a, options.into_core("options")?)?)))))
    }

    /// Adds a point that passes at most `max_a` per phase; until it is heard of, it counts with that. Gives its index.
    pub fn add_point(&self, max_a: f64) -> Result<i64> {
        guard(|| Ok(i64::from_core(self.inner().add_point(max_a)?)))
    }

    /// A reading: at `at_s` the point drew `current_a`. Readings older than the last are ignored.
    pub fn measured(&self, point: i64, at_s: f64, current_a: f64) -> Result<()> {
        guard(|| Ok(self.inner().measured(point.into_core("point")?, at_s, current_a)?))
    }

    /// The point accepted a command.
    pub fn accepted(&self, point: i64, id: i64) -> Result<()> {
        guard(|| {
            self.inner().accepted(point.into_core("point")?, id.into_core("id")?);
            Ok(())
        })
    }

    /// The worst that all points together may be drawing, A.
    pub fn worst_a(&self) -> Result<f64> {
        guard(|| Ok(self.inner().worst_a()))
    }

    /// What to send at `now_s` so that each point comes to the current in `wanted_a`, as far as the cap allows.
    pub fn step(&self, now_s: f64, wanted_a: Vec<f64>) -> Result<Vec<LimitCommand>> {
        guard(|| Ok(Foreign::from_core(self.inner().step(now_s, &wanted_a)?)))
    }
}
