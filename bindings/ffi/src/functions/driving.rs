//! What does driving take?

use crate::error::{Result, guard};
use crate::records::{EnergyEstimate, EnergyRequest, TracePoint};
use crate::translate::{Foreign, call};

/// The energy of a recorded drive, from plugging out to standing, by cause.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn energy_estimate(request: EnergyRequest) -> Result<EnergyEstimate> {
    call(request, wattfarer::energy::estimate)
}

/// Reads a recorded drive from CSV with the columns `t_s`, `speed_kmh`, `elevation_m`, `slope`, `lat`, `lon`; `t_s` and either
/// the speed or the positions are needed.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn trace_from_csv(text: String) -> Result<Vec<TracePoint>> {
    guard(|| Ok(Foreign::from_core(wattfarer::energy::read_trace(&text)?)))
}
