//! Many sessions of one car at one plug: columns in, columns out.

use super::estimate::{P90_SIGMAS, Session, deviation_s, scale_sigma};
use super::limits::ChargeLimits;
use super::record::{ChargeGoal, ChargeRequest, ConnectorLimits};
use crate::units::SECONDS_PER_HOUR;
use crate::vehicle::{self, Conditions, VehicleRef};
use crate::{Error, Result, Soc};

/// What all sessions of a bulk have in common.
#[derive(Debug, Clone, PartialEq)]
pub struct BulkRequest {
    /// The car.
    pub vehicle: VehicleRef,
    /// The plug.
    pub connector: ConnectorLimits,
    /// What all connectors of the site share, kW (delivered).
    pub site_max_power_kw: Option<f64>,
    /// Where the car stops by its own setting.
    pub charge_limit_soc: Option<Soc>,
    /// Weather, load, battery health.
    pub conditions: Conditions,
}

/// Estimates as columns, a row for every session; NaN in a row whose start or target makes no sense.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BulkEstimates {
    /// Median seconds from plug-in to the end.
    pub duration_s: Vec<f64>,
    /// One session in ten is faster, s.
    pub duration_p10_s: Vec<f64>,
    /// One session in ten is slower, s.
    pub duration_p90_s: Vec<f64>,
    /// State of charge at the end; below the target where the car's limit or a stall ends the session.
    pub end_soc: Vec<f64>,
    /// Energy stored, kWh.
    pub battery_energy_kwh: Vec<f64>,
    /// Energy at the plug, kWh.
    pub delivered_energy_kwh: Vec<f64>,
    /// Rows that make no sense.
    pub refused: u64,
}

/// The estimates of [`estimate`](super::estimate) for many starts and targets, a fraction of a microsecond each.
///
/// A row that [`estimate`](super::estimate) refuses does not fail the others: it is NaN and counted in `refused`.
///
/// # Errors
/// As [`estimate`](super::estimate) for what the sessions have in common; `invalid_input` for columns of different length.
///
/// ```
/// use wattfarer::charge::{self, BulkRequest, ConnectorLimits, CurrentType};
/// use wattfarer::vehicle::VehicleRef;
/// let request = BulkRequest {
///     vehicle: VehicleRef::id("tesla-model-3-long-range-2024"),
///     connector: ConnectorLimits {
///         current_type: CurrentType::Dc, max_power_kw: Some(150.0), max_voltage_v: None, max_current_a: None, phases: None,
///     },
///     site_max_power_kw: None,
///     charge_limit_soc: None,
///     conditions: Default::default(),
/// };
/// let columns = charge::estimate_all(&request, &[0.1, 0.2, 0.9], &[0.8, 0.8, 0.8])?;
/// assert!(columns.duration_s[0] > columns.duration_s[1]);
/// assert!(columns.duration_s[2].is_nan()); // a car does not charge downwards
/// assert_eq!(columns.refused, 1);
/// # Ok::<(), wattfarer::Error>(())
/// ```
pub fn estimate_all(request: &BulkRequest, start_soc: &[f64], target_soc: &[f64]) -> Result<BulkEstimates> {
    if start_soc.len() != target_soc.len() {
        let message = format!("{} values, and start_soc has {}", target_soc.len(), start_soc.len());
        return Err(Error::invalid("target_soc", message));
    }
    let vehicle = vehicle::resolve(&request.vehicle)?;
    request.conditions.check()?;
    let limits =
        |scale| ChargeLimits::new(&vehicle, &request.connector, request.site_max_power_kw, &request.conditions, scale);
    let sigma = scale_sigma(&vehicle, request.connector.current_type);
    let median = limits(1.0)?;
    let fast = limits(libm::exp(P90_SIGMAS * sigma))?;
    let slow = limits(libm::exp(-P90_SIGMAS * sigma))?;
    let mut one = ChargeRequest {
        client_ref: None,
        vehicle: request.vehicle.clone(),
        start_soc: None,
        goal: ChargeGoal::default(),
        charge_limit_soc: request.charge_limit_soc,
        connector: request.connector,
        site_max_power_kw: request.site_max_power_kw,
        conditions: request.conditions,
        tariff: None,
        time_zone: None,
        starts_at: None,
    };
    let mut out = BulkEstimates::default();
    for column in [
        &mut out.duration_s,
        &mut out.duration_p10_s,
        &mut out.duration_p90_s,
        &mut out.end_soc,
        &mut out.battery_energy_kwh,
        &mut out.delivered_energy_kwh,
    ] {
        column.reserve_exact(start_soc.len());
    }
    for (&start, &target) in start_soc.iter().zip(target_soc) {
        one.goal.target_soc = Some(target);
        // A refusal is written in words; rows are only counted, so the usual ones are told apart first.
        let sensible = (0.0..=1.0).contains(&start) && (start..=1.0).contains(&target);
        let ends = if sensible {
            let session = Session::new(&one, start, &vehicle, &median)?;
            let ends = session.ends(&median);
            let battery_kwh = (ends.end_soc - start) * median.capacity_kwh;
            let (duration_s, fast_s, slow_s) = if ends.charge_s > 0.0 {
                let duration_s = session.start_s + ends.charge_s + ends.tail_s;
                let p10 = deviation_s(start, &ends, &fast, -P90_SIGMAS);
                (duration_s, duration_s + p10, duration_s + deviation_s(start, &ends, &slow, P90_SIGMAS))
            } else {
                (0.0, 0.0, 0.0)
            };
            let hours = ends.charge_s / SECONDS_PER_HOUR;
            let delivered_kwh = if battery_kwh > 0.0 { median.delivered_kwh(battery_kwh, hours) } else { 0.0 };
            [duration_s, fast_s, slow_s, ends.end_soc, battery_kwh, delivered_kwh]
        } else {
            out.refused += 1;
            [f64::NAN; 6]
        };
        out.duration_s.push(ends[0]);
        out.duration_p10_s.push(ends[1]);
        out.duration_p90_s.push(ends[2]);
        out.end_soc.push(ends[3]);
        out.battery_energy_kwh.push(ends[4]);
        out.delivered_energy_kwh.push(ends[5]);
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::charge::{CurrentType, estimate};

    #[test]
    fn every_row_is_what_a_single_estimate_says() {
        for (current_type, power_kw) in [(CurrentType::Dc, 150.0), (CurrentType::Ac, 11.0)] {
            let connector = ConnectorLimits {
                current_type,
                max_power_kw: Some(power_kw),
                max_voltage_v: None,
                max_current_a: None,
                phases: None,
            };
            let bulk = BulkRequest {
                vehicle: VehicleRef::id("tesla-model-3-long-range-2024"),
                connector,
                site_max_power_kw: None,
                charge_limit_soc: Some(Soc::new("charge_limit_soc", 0.9).unwrap()),
                conditions: Conditions { air_c: -3.0, ..Conditions::default() },
            };
            let (starts, targets): (Vec<f64>, Vec<f64>) =
                (0..200).map(|row| (f64::from(row % 17) / 17.0, f64::from(row % 23) / 22.0)).unzip();
            let columns = estimate_all(&bulk, &starts, &targets).unwrap();
            let mut refused = 0;
            for row in 0..starts.len() {
                let single = estimate(&ChargeRequest {
                    client_ref: None,
                    vehicle: bulk.vehicle.clone(),
                    start_soc: Some(Soc::new("start_soc", starts[row]).unwrap()),
                    goal: ChargeGoal::target_soc(targets[row]),
                    charge_limit_soc: bulk.charge_limit_soc,
                    connector,
                    site_max_power_kw: None,
                    conditions: bulk.conditions,
                    starts_at: None,
                    tariff: None,
                    time_zone: None,
                });
                match single {
                    Ok(single) => {
                        assert_eq!(columns.duration_s[row], single.duration_s);
                        assert_eq!(columns.duration_p10_s[row], single.duration_p10_s);
                        assert_eq!(columns.duration_p90_s[row], single.duration_p90_s);
                        assert_eq!(Some(columns.end_soc[row]), single.end_soc);
                        assert_eq!(columns.battery_energy_kwh[row], single.battery_energy_kwh);
                        assert_eq!(columns.delivered_energy_kwh[row], single.delivered_energy_kwh);
                    }
                    Err(_) => {
                        refused += 1;
                        assert!(columns.duration_s[row].is_nan());
                    }
                }
            }
            assert!(refused > 50 && refused == columns.refused);
        }
    }
}
