//! How long until it is charged?

use crate::error::{Result, guard, invalid};
use crate::records::{BulkEstimates, BulkRequest, ChargeEstimate, ChargeOutcome, ChargeRequest, CurvePoint};
use crate::translate::{Foreign, call};

/// How long a session lasts, how much it stores, what limits it and how sure that is.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn charge_estimate(request: ChargeRequest) -> Result<ChargeEstimate> {
    call(request, wattfarer::charge::estimate)
}

/// An estimate for each request, in order; one that fails does not fail the others.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn charge_estimates(requests: Vec<ChargeRequest>) -> Result<Vec<ChargeOutcome>> {
    guard(|| {
        Ok(requests
            .into_iter()
            .map(|request| match charge_estimate(request) {
                Ok(estimate) => ChargeOutcome { estimate: Some(estimate), failure: None },
                Err(error) => ChargeOutcome { estimate: None, failure: Some(error.into()) },
            })
            .collect())
    })
}

/// Estimates for many starts and targets of one car at one plug, columns in and out, well below a microsecond each. A row
/// that makes no sense is NaN and counted in `refused`.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn charge_estimates_bulk(request: BulkRequest, start_soc: Vec<f64>, target_soc: Vec<f64>) -> Result<BulkEstimates> {
    charge_columns(request, &start_soc, &target_soc)
}

/// As [`charge_estimates_bulk`], from borrowed columns.
pub fn charge_columns(request: BulkRequest, start_soc: &[f64], target_soc: &[f64]) -> Result<BulkEstimates> {
    guard(|| {
        let request = request.into_core("")?;
        Ok(BulkEstimates::from_core(wattfarer::charge::estimate_all(&request, start_soc, target_soc)?))
    })
}

/// Power of a charge curve at each state of charge, linear between its points, kW.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn curve_power_kw(curve: Vec<CurvePoint>, soc: Vec<f64>) -> Result<Vec<f64>> {
    guard(|| {
        let curve: Vec<wattfarer::battery::CurvePoint> = curve.into_core("curve")?;
        wattfarer::battery::check_curve("curve", &curve)?;
        if let Some(wrong) = soc.iter().find(|soc| !(0.0..=1.0).contains(*soc)) {
            return Err(invalid("soc", format!("{wrong} is not a state of charge between 0 and 1")));
        }
        Ok(soc.into_iter().map(|soc| wattfarer::battery::power_at(&curve, soc)).collect())
    })
}

/// Share of full charge power a battery accepts at a temperature in C, 1 from 25 C.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn temperature_factor(battery_c: f64) -> Result<f64> {
    guard(|| match battery_c.is_finite() {
        true => Ok(wattfarer::charge::temperature_factor(battery_c)),
        false => Err(invalid("battery_c", format!("{battery_c} is no temperature"))),
    })
}
