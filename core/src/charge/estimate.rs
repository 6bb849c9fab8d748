//! One session from plug-in to its goal.

use super::CurrentType;
use super::envelope::Piece;
use super::limits::ChargeLimits;
use super::pricing::SessionCourse;
use super::record::{
    ChargeEstimate, ChargeRequest, ChargeStatus, DurationQuantile, LimitSpan, LimitingFactor, ProfilePoint,
};
use super::unknown_start;
use crate::answer::{DataUsed, ENGINE_VERSION, InputSource, InputUsed, Notice, SCHEMA_VERSION};
use crate::battery::Tier;
use crate::units::{SECONDS_PER_HOUR, number_within};
use crate::vehicle::{self, Vehicle};
use crate::{Error, Result};

/// Plug-in to full DC power: 24 s median before current flows (42 logged starts of 18 models, EVerest log files),
/// and a 20 s ramp that costs half its length.
pub(super) const DC_SESSION_START_S: f64 = 34.0;
/// The same for AC: a few seconds of pilot signalling. A prior.
pub(super) const AC_SESSION_START_S: f64 = 5.0;
/// Median balancing time when charged to full, s: priors, longer for LFP.
const TAIL_S: f64 = 300.0;
/// See [`TAIL_S`].
const TAIL_LFP_S: f64 = 600.0;
/// Quantile 0.9 of the normal distribution, in standard deviations.
pub(super) const P90_SIGMAS: f64 = 1.281_551_565_544_6;
/// Shares and standard deviations of the further quantiles.
const QUANTILES: [(f64, f64); 5] = [
    (0.05, -1.644_853_626_951_5),
    (0.25, -0.674_489_750_196_1),
    (0.5, 0.0),
    (0.75, 0.674_489_750_196_1),
    (0.95, 1.644_853_626_951_5),
];
/// Doubt about the capacity, a fraction (prior).
const CAPACITY_SIGMA: f64 = 0.03;
/// A car shows SoC in whole points: uniform rounding at both ends, standard deviation in SoC.
const SOC_SIGMA: f64 = 0.01 * 0.408;

/// Seconds from plug-in to full power.
pub fn session_start_s(current_type: CurrentType) -> f64 {
    match current_type {
        CurrentType::Dc => DC_SESSION_START_S,
        CurrentType::Ac => AC_SESSION_START_S,
    }
}

/// How long a session lasts, how much it stores, what limits it and how sure that is.
///
/// `duration_s` is the median from plug-in to the goal. P10 and P90 follow from the tier of the car's curve
/// (log-normal scale of 5, 12 or 25 %), the capacity and the rounding of SoC.
///
/// # Errors
/// `invalid_input` naming field and value; `not_found` for an unknown car; `unsupported` when the car has no such
/// current.
///
/// # Examples
/// ```
/// use wattfarer::charge::{self, ChargeGoal, ChargeRequest, ConnectorLimits, CurrentType};
/// use wattfarer::{vehicle::VehicleRef, Soc};
/// let mut request = ChargeRequest {
///     client_ref: None,
///     vehicle: VehicleRef::id("tesla-model-3-long-range-2024"),
///     start_soc: Some(Soc::new("start_soc", 0.2)?),
///     goal: ChargeGoal::target_soc(0.8),
///     charge_limit_soc: None,
///     connector: ConnectorLimits {
///         current_type: CurrentType::Dc, max_power_kw: Some(150.0), max_voltage_v: None, max_current_a: None, phases: None,
///     },
///     site_max_power_kw: None,
///     conditions: Default::default(),
///     starts_at: None,
///     tariff: None,
///     time_zone: None,
/// };
/// let estimate = charge::estimate(&request)?;
/// assert!(estimate.duration_s > 900.0 && estimate.duration_s < 3600.0);
/// assert!(estimate.duration_p10_s < estimate.duration_s && estimate.duration_s < estimate.duration_p90_s);
///
/// request.goal = ChargeGoal::target_soc(0.1); // below the start
/// assert_eq!(charge::estimate(&request).unwrap_err().field(), Some("goal.target_soc"));
/// # Ok::<(), wattfarer::Error>(())
/// ```
pub fn estimate(request: &ChargeRequest) -> Result<ChargeEstimate> {
    let vehicle = vehicle::resolve(&request.vehicle)?;
    request.conditions.check()?;
    let limits =
        |scale| ChargeLimits::new(&vehicle, &request.connector, request.site_max_power_kw, &request.conditions, scale);
    let median = limits(1.0)?;
    let sigma = scale_sigma(&vehicle, request.connector.current_type);
    let Some(start_soc) = request.start_soc else {
        return unknown_start::estimate(request, &vehicle, &median, sigma);
    };
    let session = Session::new(request, start_soc.value(), &vehicle, &median)?;
    let course = session.course(&median)?;

    // Deviation of the duration at `sigmas` standard deviations of the normal distribution, s.
    let deviation = |sigmas: f64| -> Result<f64> {
        if course.charge_s <= 0.0 || session.duration_s.is_some() {
            return Ok(0.0);
        }
        let ends =
            Ends { status: course.status, end_soc: course.end_soc, charge_s: course.charge_s, tail_s: course.tail_s };
        Ok(deviation_s(course.start_soc, &ends, &limits(libm::exp(-sigmas * sigma))?, sigmas))
    };
    let duration_s = if course.charge_s > 0.0 { session.start_s + course.charge_s + course.tail_s } else { 0.0 };
    let battery_energy_kwh = (course.end_soc - course.start_soc) * median.capacity_kwh;
    let hours = course.charge_s / SECONDS_PER_HOUR;
    let delivered_energy_kwh =
        if battery_energy_kwh > 0.0 { median.delivered_kwh(battery_energy_kwh, hours) } else { 0.0 };
    let max_power_kw = course.profile.iter().map(|point| point.delivered_power_kw).fold(0.0, f64::max);
    let (inputs, notices) = remarks(request, &vehicle, &median);
    let mut quantiles = Vec::new();
    if session.duration_s.is_none() && course.charge_s > 0.0 {
        for (p, sigmas) in QUANTILES {
            quantiles.push(DurationQuantile { p, duration_s: duration_s + deviation(sigmas)? });
        }
    }
    let priced = SessionCourse {
        limits: &median,
        from_soc: course.start_soc,
        to_soc: course.end_soc,
        start_s: session.start_s,
        tail_s: course.tail_s,
    };
    let amount = |tariff| priced.amount(tariff, request.starts_at, request.time_zone.as_deref());
    let amount = request.tariff.as_ref().map(amount).transpose()?;
    Ok(ChargeEstimate {
        schema_version: SCHEMA_VERSION.into(),
        engine_version: ENGINE_VERSION.into(),
        status: course.status,
        client_ref: request.client_ref.clone(),
        inputs,
        notices,
        data: vec![data_used(&vehicle)],
        start_soc: Some(course.start_soc),
        end_soc: Some(course.end_soc),
        starts_at: request.starts_at,
        ready_at: request.starts_at.map(|starts_at| starts_at.plus_s("ready_at", duration_s)).transpose()?,
        duration_s,
        duration_p10_s: duration_s + deviation(-P90_SIGMAS)?,
        duration_p90_s: duration_s + deviation(P90_SIGMAS)?,
        quantiles,
        session_start_s: if course.charge_s > 0.0 { session.start_s } else { 0.0 },
        tail_s: course.tail_s,
        battery_energy_kwh,
        delivered_energy_kwh,
        average_power_kw: if duration_s > 0.0 { delivered_energy_kwh / (duration_s / SECONDS_PER_HOUR) } else { 0.0 },
        max_power_kw,
        profile: course.profile,
        limits: course.limits,
        amount,
    })
}

/// Standard deviation of the scale of the car's curve, log-normal.
pub(super) fn scale_sigma(vehicle: &Vehicle, current_type: CurrentType) -> f64 {
    match (current_type, vehicle.dc.as_ref().map(|dc| dc.tier)) {
        (CurrentType::Ac, _) => 0.03,
        (_, Some(Tier::Measured)) => 0.05,
        (_, Some(Tier::Published)) => 0.12,
        _ => 0.25,
    }
}

/// How far the duration is from its median at `sigmas` standard deviations, s; `scaled` are the limits there.
pub(super) fn deviation_s(start_soc: f64, ends: &Ends, scaled: &ChargeLimits, sigmas: f64) -> f64 {
    let Ends { end_soc, charge_s, .. } = *ends;
    let curve_s = scaled.envelope.duration_s(scaled.capacity_kwh, start_soc, end_soc) - charge_s;
    let rounding_s = sigmas * SOC_SIGMA / (end_soc - start_soc).max(0.01) * charge_s;
    let capacity_s = sigmas * CAPACITY_SIGMA * charge_s;
    let together = libm::sqrt(curve_s * curve_s + rounding_s * rounding_s + capacity_s * capacity_s);
    if sigmas < 0.0 { -together.min(charge_s) } else { together }
}

pub(super) fn one_goal() -> Error {
    Error::invalid("goal", "needs exactly one of target_soc, energy_kwh, duration_s and departs_at")
}

/// The time that the goal allows, s, if it is one of time.
pub(super) fn duration_goal_s(request: &ChargeRequest) -> Result<Option<f64>> {
    const LONGEST_S: f64 = 30.0 * 24.0 * SECONDS_PER_HOUR;
    match (request.goal.duration_s, request.goal.departs_at) {
        (Some(_), Some(_)) => Err(one_goal()),
        (Some(duration_s), None) => number_within("goal.duration_s", duration_s, 0.0, LONGEST_S).map(Some),
        (None, Some(departs_at)) => {
            let Some(starts_at) = request.starts_at else {
                return Err(Error::invalid("starts_at", "is missing, and goal.departs_at counts from it"));
            };
            let available_s = departs_at.seconds_since(starts_at);
            if !(0.0..=LONGEST_S).contains(&available_s) {
                return Err(Error::invalid(
                    "goal.departs_at",
                    format!("{departs_at} is not within 30 days after the start at {starts_at}"),
                ));
            }
            Ok(Some(available_s))
        }
        (None, None) => Ok(None),
    }
}

pub(crate) fn data_used(vehicle: &Vehicle) -> DataUsed {
    DataUsed {
        kind: "vehicles".into(),
        id: vehicle.id.clone(),
        as_of: None,
        licence: "see sources of the vehicle".into(),
        attribution: "Open EV Data (https://github.com/KilowattApp/open-ev-data)".into(),
        demonstration: false,
    }
}

/// The request in terms of SoC and time.
pub(super) struct Session {
    start_soc: f64,
    wanted_soc: f64,
    limit_soc: f64,
    duration_s: Option<f64>,
    pub(super) start_s: f64,
    tail_s: f64,
}

/// Where a session ends and how long it charges.
pub(super) struct Ends {
    status: ChargeStatus,
    pub(super) end_soc: f64,
    pub(super) charge_s: f64,
    pub(super) tail_s: f64,
}

struct Course {
    status: ChargeStatus,
    start_soc: f64,
    end_soc: f64,
    charge_s: f64,
    tail_s: f64,
    profile: Vec<ProfilePoint>,
    limits: Vec<LimitSpan>,
}

impl Session {
    pub(super) fn new(
        request: &ChargeRequest,
        start_soc: f64,
        vehicle: &Vehicle,
        limits: &ChargeLimits,
    ) -> Result<Self> {
        let goal = &request.goal;
        let duration_goal_s = duration_goal_s(request)?;
        let (wanted_soc, duration_s) = match (goal.target_soc, goal.energy_kwh, duration_goal_s) {
            (Some(target), None, None) => {
                let target = crate::Soc::new("goal.target_soc", target)?.value();
                if target < start_soc {
                    return Err(Error::invalid(
                        "goal.target_soc",
                        format!("{target} is below the start at {start_soc}"),
                    )
                    .with_hint("a car does not charge downwards: choose a higher target"));
                }
                (target, None)
            }
            (None, Some(energy_kwh), None) => {
                number_within("goal.energy_kwh", energy_kwh, 0.0, 10_000.0)?;
                (start_soc + energy_kwh / limits.capacity_kwh, None)
            }
            (None, None, Some(duration_s)) => (1.0, Some(duration_s)),
            _ => return Err(one_goal()),
        };
        let lfp = vehicle.chemistry.as_deref() == Some("lfp");
        Ok(Session {
            start_soc,
            wanted_soc,
            limit_soc: request.charge_limit_soc.map_or(1.0, crate::Soc::value),
            duration_s,
            start_s: session_start_s(request.connector.current_type),
            tail_s: if lfp { TAIL_LFP_S } else { TAIL_S },
        })
    }

    /// How it ends.
    pub(super) fn ends(&self, limits: &ChargeLimits) -> Ends {
        let mut status = ChargeStatus::Ok;
        let mut end_soc = self.wanted_soc;
        if end_soc > self.limit_soc.min(1.0) {
            status = ChargeStatus::Limited;
            end_soc = self.limit_soc.min(1.0).max(self.start_soc);
        }
        if let Some(stall_soc) = limits.envelope.stalls_at(self.start_soc)
            && stall_soc < end_soc
        {
            // Power goes to 0 there only in the limit of infinite time: end where 2 % of C-rate is left.
            status = ChargeStatus::Stalls;
            end_soc = last_useful_soc(limits, self.start_soc, stall_soc);
        }
        if let Some(duration_s) = self.duration_s {
            let left_s = (duration_s - self.start_s).max(0.0);
            let reached = limits.envelope.soc_after(limits.capacity_kwh, self.start_soc, left_s);
            if reached < end_soc {
                status = ChargeStatus::Ok;
                end_soc = reached;
            }
        } else if self.wanted_soc == self.start_soc {
            status = ChargeStatus::AlreadyThere;
        }
        let charge_s = limits.envelope.duration_s(limits.capacity_kwh, self.start_soc, end_soc);
        let tail_s = if end_soc >= 1.0 && charge_s > 0.0 && self.duration_s.is_none() { self.tail_s } else { 0.0 };
        Ends { status, end_soc, charge_s, tail_s }
    }

    fn course(&self, limits: &ChargeLimits) -> Result<Course> {
        let Ends { status, end_soc, charge_s, tail_s } = self.ends(limits);
        let pieces: Vec<Piece> = limits.envelope.between(self.start_soc, end_soc).collect();
        let mut spans = spans(&pieces);
        if status == ChargeStatus::Limited && self.limit_soc < 1.0 {
            spans.push(LimitSpan {
                from_soc: end_soc,
                to_soc: end_soc,
                limiting_factor: LimitingFactor::VehicleSetting,
            });
        }
        if tail_s > 0.0 {
            spans.push(LimitSpan { from_soc: 1.0, to_soc: 1.0, limiting_factor: LimitingFactor::Tail });
        }
        Ok(Course {
            status,
            start_soc: self.start_soc,
            end_soc,
            charge_s,
            tail_s,
            profile: profile(&pieces, limits, self.start_s),
            limits: spans,
        })
    }
}

/// The SoC below `stall_soc` at which power has fallen to 2 % of capacity per hour.
fn last_useful_soc(limits: &ChargeLimits, start_soc: f64, stall_soc: f64) -> f64 {
    let floor_kw = 0.02 * limits.capacity_kwh;
    limits.envelope.between(start_soc, stall_soc).find(|piece| piece.to_kw < floor_kw).map_or(stall_soc, |piece| {
        if piece.from_kw <= floor_kw {
            piece.from_soc
        } else {
            piece.from_soc
                + (piece.to_soc - piece.from_soc) * (piece.from_kw - floor_kw) / (piece.from_kw - piece.to_kw)
        }
    })
}

pub(crate) fn spans(pieces: &[Piece]) -> Vec<LimitSpan> {
    let mut spans: Vec<LimitSpan> = Vec::new();
    for piece in pieces {
        match spans.last_mut() {
            Some(last) if last.limiting_factor == piece.limiting_factor => last.to_soc = piece.to_soc,
            _ => spans.push(LimitSpan {
                from_soc: piece.from_soc,
                to_soc: piece.to_soc,
                limiting_factor: piece.limiting_factor,
            }),
        }
    }
    spans
}

/// A point where each piece begins and one at the end; steps of power show as two points at one time.
fn profile(pieces: &[Piece], limits: &ChargeLimits, start_s: f64) -> Vec<ProfilePoint> {
    let mut points: Vec<ProfilePoint> = Vec::with_capacity(pieces.len() + 1);
    let mut elapsed_s = start_s;
    for piece in pieces {
        let point = |elapsed_s, soc, battery_power_kw| ProfilePoint {
            elapsed_s,
            soc,
            battery_power_kw,
            delivered_power_kw: limits.delivered_kw(battery_power_kw),
        };
        let joins = points.last().is_some_and(|last| last.battery_power_kw == piece.from_kw);
        if !joins {
            points.push(point(elapsed_s, piece.from_soc, piece.from_kw));
        }
        elapsed_s += piece.duration_s(limits.capacity_kwh);
        points.push(point(elapsed_s, piece.to_soc, piece.to_kw));
    }
    points
}

pub(super) fn remarks(
    request: &ChargeRequest,
    vehicle: &Vehicle,
    limits: &ChargeLimits,
) -> (Vec<InputUsed>, Vec<Notice>) {
    let battery_source = if request.conditions.battery_c.is_some() { InputSource::Given } else { InputSource::Default };
    let inputs = vec![
        InputUsed::new("vehicle", &vehicle.id, InputSource::Given),
        InputUsed::new("battery_c", limits.battery_c, battery_source),
        InputUsed::new("capacity_kwh", limits.capacity_kwh, InputSource::Default),
    ];
    let mut notices = Vec::new();
    if request.connector.current_type == CurrentType::Dc
        && vehicle.dc.as_ref().is_some_and(|dc| dc.tier == Tier::Derived)
    {
        notices.push(Notice::new(
            "derived_curve",
            "This car's charge curve is derived from similar cars; the interval is wide for that reason.",
        ));
    }
    (inputs, notices)
}
