//! A session of which the state of charge at the start is not known.
//!
//! Every start from which the goal fits is taken as equally likely; the median and the interval are those of the
//! durations from them, the interval widened by the doubt about the curve.

use super::CurrentType;
use super::estimate::{
    AC_SESSION_START_S, DC_SESSION_START_S, P90_SIGMAS, data_used, duration_goal_s, one_goal, remarks,
};
use super::limits::ChargeLimits;
use super::record::{ChargeEstimate, ChargeRequest, ChargeStatus};
use crate::answer::{ENGINE_VERSION, Notice, SCHEMA_VERSION};
use crate::tariff::{Amount, SessionPiece, SessionTariff};
use crate::units::{SECONDS_PER_HOUR, number_within};
use crate::vehicle::Vehicle;
use crate::{Error, Result};

/// Starts that are tried.
const STARTS: u32 = 200;

/// One start: charging time and stored energy.
type Outcome = (f64, f64);

pub(super) fn estimate(
    request: &ChargeRequest,
    vehicle: &Vehicle,
    limits: &ChargeLimits,
    sigma: f64,
) -> Result<ChargeEstimate> {
    let session_start_s = match request.connector.current_type {
        CurrentType::Dc => DC_SESSION_START_S,
        CurrentType::Ac => AC_SESSION_START_S,
    };
    let goal = &request.goal;
    let limit_soc = request.charge_limit_soc.map_or(1.0, crate::Soc::value);
    let time_goal_s = duration_goal_s(request)?;
    let mut outcomes: Vec<Outcome> = match (goal.target_soc, goal.energy_kwh, time_goal_s) {
        (None, Some(energy_kwh), None) => {
            number_within("goal.energy_kwh", energy_kwh, 0.0, 10_000.0)?;
            let share = energy_kwh / limits.capacity_kwh;
            if share > limit_soc {
                return Err(Error::invalid(
                    "goal.energy_kwh",
                    format!("{energy_kwh} kWh are more than the car takes from empty"),
                ));
            }
            let from = |start: f64| limits.envelope.duration_s(limits.capacity_kwh, start, start + share);
            starts(limit_soc - share).map(|start| (from(start), energy_kwh)).collect()
        }
        (None, None, Some(duration_s)) => {
            let left_s = (duration_s - session_start_s).max(0.0);
            let reached = |start: f64| limits.envelope.soc_after(limits.capacity_kwh, start, left_s).min(limit_soc);
            starts(limit_soc)
                .map(|start| {
                    let end = reached(start);
                    (limits.envelope.duration_s(limits.capacity_kwh, start, end), (end - start) * limits.capacity_kwh)
                })
                .collect()
        }
        (Some(_), None, None) => {
            return Err(Error::invalid("start_soc", "is missing, and goal.target_soc counts from it")
                .with_hint("give start_soc, or energy_kwh or duration_s as the goal"));
        }
        _ => return Err(one_goal()),
    };
    // A curve that falls to nothing has starts that never end.
    outcomes.retain(|outcome| outcome.0.is_finite());
    outcomes.sort_by(|a, b| a.0.total_cmp(&b.0));
    let at = |p: f64| outcomes.get((p * outcomes.len() as f64) as usize).copied();
    let (Some(low), Some(median), Some(high)) = (at(0.1), at(0.5), at(0.9)) else {
        return Err(Error::invalid("goal.energy_kwh", "the car stalls before this from every start"));
    };
    let energies: Vec<f64> = outcomes.iter().map(|outcome| outcome.1).collect();
    let battery_energy_kwh = energies.iter().sum::<f64>() / energies.len() as f64;
    let step = if time_goal_s.is_some() { 1.0 } else { libm::exp(P90_SIGMAS * sigma) };
    let charges = median.0 > 0.0;
    let duration_s = if charges { session_start_s + median.0 } else { 0.0 };
    let whole = |charge_s: f64| if charges { session_start_s + charge_s } else { 0.0 };
    let delivered_energy_kwh =
        if charges { limits.delivered_kwh(battery_energy_kwh, median.0 / SECONDS_PER_HOUR) } else { 0.0 };
    let peak_kw = limits.envelope.pieces().iter().map(|piece| piece.from_kw.max(piece.to_kw)).fold(0.0, f64::max);
    let (inputs, mut notices) = remarks(request, vehicle, limits);
    notices.push(Notice::new(
        "start_soc_unknown",
        "The state of charge at the start is not known: the interval covers every start from which the goal fits.",
    ));
    // The course is not known, its energy is: a session at even power over the median time.
    let amount = request.tariff.as_ref().map(|tariff| even_amount(tariff, request, delivered_energy_kwh, duration_s));
    let amount = amount.transpose()?;
    Ok(ChargeEstimate {
        schema_version: SCHEMA_VERSION.into(),
        engine_version: ENGINE_VERSION.into(),
        status: if charges { ChargeStatus::Ok } else { ChargeStatus::AlreadyThere },
        client_ref: request.client_ref.clone(),
        inputs,
        notices,
        data: vec![data_used(vehicle)],
        start_soc: None,
        end_soc: None,
        starts_at: request.starts_at,
        ready_at: request.starts_at.map(|starts_at| starts_at.plus_s("ready_at", duration_s)).transpose()?,
        duration_s,
        duration_p10_s: whole(low.0 / step),
        duration_p90_s: whole(high.0 * step),
        quantiles: Vec::new(),
        session_start_s: if charges { session_start_s } else { 0.0 },
        tail_s: 0.0,
        battery_energy_kwh,
        delivered_energy_kwh,
        average_power_kw: if duration_s > 0.0 { delivered_energy_kwh / (duration_s / SECONDS_PER_HOUR) } else { 0.0 },
        max_power_kw: limits.delivered_kw(peak_kw),
        profile: Vec::new(),
        limits: Vec::new(),
        amount,
    })
}

fn even_amount(tariff: &SessionTariff, request: &ChargeRequest, delivered_kwh: f64, duration_s: f64) -> Result<Amount> {
    let starts_at = tariff.begins(request.starts_at)?;
    let ends_at = starts_at.plus_s("starts_at", duration_s.ceil())?;
    let hours = ends_at.seconds_since(starts_at) / SECONDS_PER_HOUR;
    let pieces = match hours > 0.0 {
        true => vec![SessionPiece { starts_at, ends_at, delivered_power_kw: delivered_kwh / hours, current_a: None }],
        false => Vec::new(),
    };
    tariff.price(&pieces, request.time_zone.as_deref())
}

/// Starts spread evenly from empty to `highest`.
fn starts(highest: f64) -> impl Iterator<Item = f64> {
    (0..STARTS).map(move |index| highest * (f64::from(index) + 0.5) / f64::from(STARTS))
}
