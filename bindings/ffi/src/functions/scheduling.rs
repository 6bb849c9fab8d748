//! When should it charge?

use crate::error::{Result, guard};
use crate::records::{Schedule, ScheduleRequest};
use crate::translate::{Foreign, call};

/// When one car charges at the least cost or carbon until its departure, with the proven `gap`.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn schedule_cheapest(request: ScheduleRequest) -> Result<Schedule> {
    call(request, wattfarer::schedule::cheapest)
}

/// When the cars of a site charge under its cap: cheapest when all can be served, else fair, with a certificate why not.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn schedule_site(request: ScheduleRequest) -> Result<Schedule> {
    call(request, wattfarer::schedule::site)
}

/// The current per phase that a schedule has for each session at a moment, A: what a controller is to want.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn currents_at(schedule: Schedule, moment: String) -> Result<Vec<f64>> {
    guard(|| {
        let moment = moment.into_core("moment")?;
        Ok(wattfarer::schedule::currents_at(&schedule.into_core("schedule")?, moment))
    })
}
