//! Planted faults for the tests of the packages (feature `test-hooks`, never in a package).

use crate::error::{Error, Result, guard};
use crate::objects::{CancelToken, Planner};
use crate::records::{PlanAnswer, PlanRequest};
use std::sync::Arc;
use wattfarer::ErrorKind;

/// Panics inside.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn planted_panic(text: String) -> Result<()> {
    guard(|| panic!("{text}"))
}

/// Fails with the kind of that word.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn planted_error(code: String) -> Result<()> {
    guard(|| {
        let row = wattfarer::ERROR_TABLE.iter().find(|row| row.code == code);
        let kind = row.map_or(ErrorKind::NotFound, |row| row.kind);
        Err(Error::from(
            wattfarer::Error::new(kind, "planted")
                .with_field("code")
                .with_hint("none")
                .with_detail("line", 7)
                .with_retry_after_s(1.5),
        ))
    })
}

/// Makes the same plan again and again until it is cancelled.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn plan_without_end(planner: Arc<Planner>, request: PlanRequest, cancel: Arc<CancelToken>) -> Result<PlanAnswer> {
    loop {
        planner.plan(request.clone(), Some(cancel.clone()))?;
    }
}

/// Adds two numbers: what a call costs.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn planted_sum(a: f64, b: f64) -> f64 {
    a + b
}
