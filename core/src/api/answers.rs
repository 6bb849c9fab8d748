//! From a live state to answers: how long until its limit and until full, where can it go, when should it charge.
//!
//! A value that is some minutes old is a beginning, not the present. While the car charges, the state of charge is carried on from the
//! measurement by the power it drew, and the interval is widened by what may have happened since: at the earliest the car went on at
//! that power, at the latest it stopped at once.

use crate::answer::{InputSource, InputUsed, Notice};
use crate::charge::{self, ChargeEstimate, ChargeGoal, ChargeRequest, ChargeStatus, ConnectorLimits};
use crate::plan::PlanRequest;
use crate::schedule::SessionRequest;
use crate::units::SECONDS_PER_HOUR;
use crate::vehicle::{
    self, ChargeState, ChargingStatus, Conditions, CurrentType, Observed, Quality, Vehicle, VehicleRef,
};
use crate::{Error, ErrorKind, Instant, Result, Soc};

/// What the state does not tell.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LiveOptions {
    /// The car; absent: found by make, model and year.
    pub vehicle: Option<VehicleRef>,
    /// The plug; absent: from the power, current and kind of current that the car reports.
    pub connector: Option<ConnectorLimits>,
    /// Weather and battery health.
    pub conditions: Conditions,
}

/// When will it be ready: our answer, the car's own, and whether they agree.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct LiveEstimate {
    /// To the limit set in the car; absent when that is 100 % or not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_limit: Option<ChargeEstimate>,
    /// To full.
    pub to_full: ChargeEstimate,
    /// What the car says remains, s from now; to its limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub car_says_s: Option<f64>,
    /// Whether the car's number lies within our interval; absent without one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agrees: Option<bool>,
    /// Age of the state of charge, s.
    pub age_s: f64,
    /// Why a value of the car was not used.
    pub notices: Vec<Notice>,
}

/// State of charge now: the least, the likely and the highest.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SocNow {
    /// If it stopped right after the measurement.
    pub low: f64,
    /// If it went on as it was.
    pub likely: f64,
    /// If it charged with all the car takes.
    pub high: f64,
    /// Age of the measurement, s.
    pub age_s: f64,
}

/// The car, by the options or by make, model and year.
fn resolve(state: &ChargeState, options: &LiveOptions) -> Result<Vehicle> {
    let reference = match (&options.vehicle, &state.make, &state.model, state.year) {
        (Some(reference), ..) => reference.clone(),
        (None, Some(make), Some(model), Some(year)) => {
            VehicleRef::Model { make: make.clone(), model: model.clone(), year }
        }
        _ => {
            return Err(Error::invalid("vehicle", "the state does not say which car it is")
                .with_hint("name the car; `wattfarer vehicles` lists them"));
        }
    };
    match vehicle::resolve(&reference) {
        // Variants differ in their batteries: the one that the car reports says which it is.
        Err(error) if error.kind() == ErrorKind::Conflict => {
            by_capacity(&reference, trusted(&state.capacity_kwh)).ok_or(error)
        }
        outcome => outcome,
    }
}

/// The variant whose capacity, usable or gross, is nearest to the reported one.
fn by_capacity(reference: &VehicleRef, capacity_kwh: Option<f64>) -> Option<Vehicle> {
    let VehicleRef::Model { make, model, year } = reference else { return None };
    let capacity_kwh = capacity_kwh?;
    let off = |vehicle: &Vehicle| {
        let gross = vehicle.gross_capacity_kwh.unwrap_or(vehicle.usable_capacity_kwh);
        (vehicle.usable_capacity_kwh - capacity_kwh).abs().min((gross - capacity_kwh).abs())
    };
    vehicle::list()
        .into_iter()
        .filter(|vehicle| vehicle.make.eq_ignore_ascii_case(make) && vehicle.model.eq_ignore_ascii_case(model))
        .filter(|vehicle| (vehicle.year_from..=vehicle.year_to.unwrap_or(u16::MAX)).contains(year))
        .min_by(|a, b| off(a).total_cmp(&off(b)))
        .filter(|vehicle| off(vehicle) < 0.1 * capacity_kwh)
}

fn trusted<T: Copy>(observed: &Option<Observed<T>>) -> Option<T> {
    observed.as_ref().filter(|observed| matches!(observed.quality, Quality::Ok | Quality::Stale))?.value
}

/// State of charge at `now`, carried on from the measurement.
///
/// # Errors
/// `bad_data` when the state has none that can be trusted.
pub fn soc_now(state: &ChargeState, vehicle: &Vehicle, now: Instant) -> Result<SocNow> {
    let none = || {
        Error::new(ErrorKind::BadData, "the state has no state of charge that can be trusted")
            .with_field("soc")
            .with_hint("read the car again, or give the state of charge")
    };
    let soc = trusted(&state.soc).ok_or_else(none)?;
    let age_s = state.soc.as_ref().map_or(0.0, |observed| observed.age_s(now));
    if trusted(&state.charging_status) != Some(ChargingStatus::Charging) {
        return Ok(SocNow { low: soc, likely: soc, high: soc, age_s });
    }
    let limit = trusted(&state.charge_limit_soc).unwrap_or(1.0).max(soc);
    let capacity_kwh = vehicle.usable_capacity_kwh;
    let most_kw = match trusted(&state.current_type) {
        Some(CurrentType::Dc) => {
            vehicle.dc.as_ref().map_or(50.0, |dc| dc.curve.iter().map(|point| point.power_kw).fold(0.0, f64::max))
        }
        _ => vehicle.ac.onboard_charger_kw,
    };
    let carried = |power_kw: f64| (soc + power_kw.max(0.0) * age_s / SECONDS_PER_HOUR / capacity_kwh).min(limit);
    let likely = carried(trusted(&state.power_kw).unwrap_or(most_kw / 2.0).min(most_kw));
    Ok(SocNow { low: soc, likely, high: carried(most_kw), age_s })
}

/// The plug, by the options or by what the car reports of it.
fn connector(state: &ChargeState, options: &LiveOptions, vehicle: &Vehicle) -> ConnectorLimits {
    if let Some(connector) = options.connector {
        return connector;
    }
    let (power_kw, current_a, voltage_v) =
        (trusted(&state.power_kw), trusted(&state.current_a), trusted(&state.voltage_v));
    let above_ac = power_kw.is_some_and(|power_kw| power_kw > vehicle.ac.onboard_charger_kw * 1.2);
    let current_type = trusted(&state.current_type).unwrap_or(if above_ac { CurrentType::Dc } else { CurrentType::Ac });
    let charging = trusted(&state.charging_status) == Some(ChargingStatus::Charging);
    // On AC power is flat until the very end, so what flows is what the plug gives. On DC it may be the car's curve that limits.
    let flows = power_kw.filter(|power_kw| charging && *power_kw > 0.1 && current_type == CurrentType::Ac);
    let by_current = match (trusted(&state.current_limit_a).or(current_a), trusted(&state.phases)) {
        (Some(amperes), Some(phases)) if current_type == CurrentType::Ac && amperes > 0.0 => Some(
            amperes
                * voltage_v.filter(|v| (100.0..=260.0).contains(v)).unwrap_or(charge::AC_VOLTAGE_V)
                * f64::from(phases)
                / 1000.0,
        ),
        _ => None,
    };
    ConnectorLimits {
        current_type,
        max_power_kw: flows.or(by_current),
        max_voltage_v: None,
        max_current_a: None,
        phases: None,
    }
}

/// How long until the car's own limit and until full.
///
/// # Errors
/// `invalid_input` when the car is not known, `bad_data` without a state of charge, `vehicle_state` when it is unplugged or does not charge
/// and no plug is given.
pub fn ready(state: &ChargeState, now: Instant, options: &LiveOptions) -> Result<LiveEstimate> {
    let vehicle = resolve(state, options)?;
    let soc = soc_now(state, &vehicle, now)?;
    if options.connector.is_none() && trusted(&state.plugged) == Some(false) {
        return Err(Error::new(ErrorKind::VehicleState, "the car is not plugged in")
            .with_detail("reason", "plug_not_connected")
            .with_hint("plug it in, or say at which plug it would charge"));
    }
    let plug = connector(state, options, &vehicle);
    let limit = trusted(&state.charge_limit_soc).filter(|limit| *limit < 1.0);
    let charging = trusted(&state.charging_status) == Some(ChargingStatus::Charging);
    let estimate = |start: f64, goal: f64| {
        let start = start.min(goal);
        let request = ChargeRequest {
            client_ref: None,
            vehicle: VehicleRef::Record { record: Box::new(vehicle.clone()) },
            start_soc: Some(Soc::new("soc", start)?),
            goal: ChargeGoal::target_soc(goal),
            charge_limit_soc: None,
            connector: plug,
            site_max_power_kw: None,
            conditions: options.conditions,
            starts_at: Some(now),
            tariff: None,
            time_zone: None,
        };
        let mut estimate = charge::estimate(&request)?;
        if charging && estimate.status != ChargeStatus::AlreadyThere {
            // The session began long ago.
            let begun_s = estimate.session_start_s;
            for duration_s in [&mut estimate.duration_s, &mut estimate.duration_p10_s, &mut estimate.duration_p90_s] {
                *duration_s = (*duration_s - begun_s).max(0.0);
            }
            estimate.session_start_s = 0.0;
            for point in &mut estimate.profile {
                point.elapsed_s = (point.elapsed_s - begun_s).max(0.0);
            }
            estimate.quantiles.clear();
        }
        Ok(estimate)
    };
    // The interval runs from the fullest and quickest to the emptiest and slowest.
    let widened = |goal: f64| -> Result<ChargeEstimate> {
        let mut likely = estimate(soc.likely, goal)?;
        if soc.high > soc.low {
            likely.duration_p10_s = estimate(soc.high, goal)?.duration_p10_s.min(likely.duration_p10_s);
            likely.duration_p90_s = estimate(soc.low, goal)?.duration_p90_s.max(likely.duration_p90_s);
            likely.quantiles.clear();
        }
        likely.ready_at = Some(now.plus_s("ready_at", likely.duration_s)?);
        for input in likely.inputs.iter_mut().filter(|input| input.name == "start_soc") {
            (input.source, input.age_s) = (InputSource::Live, Some(soc.age_s));
        }
        if !likely.inputs.iter().any(|input| input.name == "start_soc") {
            let live =
                InputUsed { age_s: Some(soc.age_s), ..InputUsed::new("start_soc", soc.likely, InputSource::Live) };
            likely.inputs.push(live);
        }
        Ok(likely)
    };
    let to_full = widened(1.0)?;
    let to_limit = limit.map(widened).transpose()?;
    let mut notices = Vec::new();
    let says = state.time_to_limit_s.as_ref().filter(|_| charging);
    let car_says_s = says.and_then(|says| match says.quality {
        Quality::Ok => Some((says.value? - says.age_s(now)).max(0.0)),
        _ => {
            notices.push(Notice::new("car_not_believed", "The car's own time is old or contradicts its other values."));
            None
        }
    });
    let ours = to_limit.as_ref().unwrap_or(&to_full);
    let agrees = car_says_s.map(|says_s| (ours.duration_p10_s..=ours.duration_p90_s).contains(&says_s));
    if agrees == Some(false) {
        notices.push(Notice::new("car_disagrees", "The car's own time lies outside of the interval."));
    }
    Ok(LiveEstimate { to_limit, to_full, car_says_s, agrees, age_s: soc.age_s, notices })
}

/// The trip from where the car is, with what is in its battery, to `goal`.
///
/// # Errors
/// `bad_data` without position or state of charge, `invalid_input` when the car is not known.
pub fn plan_from_here(state: &ChargeState, goal: &str, now: Instant, options: &LiveOptions) -> Result<PlanRequest> {
    let vehicle = resolve(state, options)?;
    let soc = soc_now(state, &vehicle, now)?;
    let here = trusted(&state.location).ok_or_else(|| {
        Error::new(ErrorKind::BadData, "the state has no position")
            .with_field("location")
            .with_hint("ask for the location, or name the place")
    })?;
    let reference = VehicleRef::Record { record: Box::new(vehicle) };
    // A trip is planned with the least that may be in the battery.
    let mut request = PlanRequest::new(format!("{},{}", here.lat, here.lon), goal, reference, soc.low);
    request.conditions = options.conditions;
    request.departs_at = Some(now);
    Ok(request)
}

/// The session to schedule: from now, with what is in the battery, to `target_soc` (absent: the car's limit) by `departs_at`.
///
/// # Errors
/// `bad_data` without a state of charge, `invalid_input` when the car is not known.
pub fn session(
    state: &ChargeState,
    target_soc: Option<f64>,
    departs_at: Instant,
    now: Instant,
    options: &LiveOptions,
) -> Result<SessionRequest> {
    let vehicle = resolve(state, options)?;
    let soc = soc_now(state, &vehicle, now)?;
    let plug = connector(state, options, &vehicle);
    let target = target_soc.unwrap_or_else(|| trusted(&state.charge_limit_soc).unwrap_or(1.0)).max(soc.low);
    let reference = VehicleRef::Record { record: Box::new(vehicle) };
    let mut session =
        SessionRequest::new(&state.connection_id, reference, Soc::new("soc", soc.low)?, target, now, departs_at);
    session.current_type = plug.current_type;
    session.max_power_kw = plug.max_power_kw;
    session.phases = plug.phases;
    session.conditions = options.conditions;
    Ok(session)
}
