//! One car: the cheapest schedule, with the proof of how cheap any can be.

use super::answer::{Charge, answer};
use super::course::Course;
use super::lattice::{Floor, Interval, Lattice, SAME_S, coarse_step_s};
use super::record::{Schedule, ScheduleRequest};
use super::search::{Placed, Way, calmest_way, cheapest_way};
use super::session::{Costs, Prepared, check_window};
use crate::{Error, Result};

/// The gap to prove; the lattice is made finer until then.
const GAP_WANTED: f64 = 1e-4;
/// Refinements.
const MOST_ROUNDS: u32 = 7;
/// What the lines of the first lattice miss, as a share of the energy.
const FIRST_OFF: f64 = 2.5e-5;
/// What one more beginning may cost among schedules that are equal, as a share of the cost of all energy at the highest
/// price: above rounding, below anything that a bill shows.
const BEGINNING: f64 = 1e-9;
/// The same for charging early or late.
const INCLINATION: f64 = 1e-11;

/// Costs below this count as this where a share of them is taken.
const LEAST_VALUE: f64 = 1e-9;

/// The cheapest schedule for one car: when it charges, what it costs, and the share by which none can be better.
///
/// The car charges at the highest power that it, its plug and its state of charge allow, or rests; where a slot is used in
/// part, charging lasts a part of it. Prices apply to the energy at the meter. Among equals the schedule has the fewest beginnings.
/// A forecast of `solar` surplus counts as if the car charged at its highest power: a weaker one uses more of it than that.
/// When time is too short the car charges all the time and `shortfall_kwh` says what is missing. Energy beyond
/// the goal is not taken, also where prices are negative.
///
/// # Errors
/// `invalid_input` naming field and value: no or several sessions, a departure before the arrival, a goal below the start, a
/// tariff that does not hold; `not_found` for an unknown car; `unsupported` when the car has no such current.
///
/// # Examples
/// ```
/// use wattfarer::schedule::{self, ScheduleRequest, SessionRequest};
/// use wattfarer::tariff::Tariff;
/// use wattfarer::{Instant, Soc, vehicle::VehicleRef};
/// let at = |text| Instant::parse("at", text);
/// let tariff = Tariff::from_csv(
///     "starts_at,price_per_kwh,currency\n\
///      2026-11-24T18:00:00+01:00,0.40,EUR\n\
///      2026-11-25T00:00:00+01:00,0.20,EUR\n\
///      2026-11-25T06:00:00+01:00,0.35,EUR\n",
///     None,
/// )?;
/// let car = VehicleRef::id("tesla-model-3-long-range-2024");
/// let (evening, morning) = (at("2026-11-24T18:30:00+01:00")?, at("2026-11-25T07:00:00+01:00")?);
/// let session = SessionRequest::new("home", car, Soc::new("start_soc", 0.3)?, 0.8, evening, morning);
/// let mut request = ScheduleRequest::one(session, tariff);
/// let schedule = schedule::cheapest(&request)?;
/// let charging = &schedule.sessions[0];
/// assert_eq!(charging.slots[0].starts_at, at("2026-11-25T00:00:00+01:00")?);
/// assert_eq!((charging.shortfall_kwh, schedule.gap), (0.0, 0.0));
///
/// request.sessions[0].departs_at = at("2026-11-24T20:00:00+01:00")?; // too early
/// assert!(schedule::cheapest(&request)?.sessions[0].shortfall_kwh > 10.0);
/// request.sessions[0].departs_at = at("2026-11-24T18:00:00+01:00")?; // before the arrival
/// assert_eq!(schedule::cheapest(&request).unwrap_err().field(), Some("sessions[0].departs_at"));
/// # Ok::<(), wattfarer::Error>(())
/// ```
pub fn cheapest(request: &ScheduleRequest) -> Result<Schedule> {
    let [session] = request.sessions.as_slice() else {
        return Err(Error::invalid("sessions", format!("{} sessions; one car is scheduled", request.sessions.len())));
    };
    if request.site.is_some() {
        return Err(
            Error::invalid("site", "one car is scheduled without a site").with_hint("schedule::site takes both")
        );
    }
    check_window("sessions[0]", session)?;
    let costs = Costs::new(request, session.tariff.as_ref(), session.arrives_at, session.departs_at)?;
    let mut prepared = Prepared::new(&costs, "sessions[0]", session)?;
    let power_kw = prepared.course.highest_kw(0.0, prepared.course.total_s.min(1e9));
    let leaving = prepared.leaving;
    costs.use_surplus(&mut prepared.cuts, power_kw, leaving.as_ref());
    let intervals = prepared.intervals();
    let (charges, gap) = charges(&prepared.course, &intervals, prepared.floor, request.finish_late)?;
    answer(request, &prepared, &charges, gap)
}

/// Charging in each interval, and the gap.
pub(super) fn charges(
    course: &Course,
    intervals: &[Interval],
    floor: Option<Floor>,
    finish_late: bool,
) -> Result<(Vec<Charge>, f64)> {
    let window_s: f64 = intervals.iter().map(|interval| interval.length_s).sum();
    if course.battery_kwh() <= 0.0 || intervals.is_empty() {
        return Ok((Vec::new(), 0.0));
    }
    if course.total_s >= window_s - SAME_S {
        return Ok((all_the_time(intervals), 0.0));
    }
    let fail = || Error::new(crate::ErrorKind::Internal, "no way through the lattice of a window that is long enough");
    let coarse_s = coarse_step_s(intervals);
    let mut off_kwh = FIRST_OFF * course.at(course.total_s).delivered_kwh;
    let (mut lattice, mut way, mut gap) = (None, None, f64::INFINITY);
    for _ in 0..MOST_ROUNDS {
        let Some(finer) = Lattice::new(course, intervals, floor, coarse_s, off_kwh) else { break };
        let found = cheapest_way(&finer, intervals, floor).ok_or_else(fail)?;
        gap = share(cost(&finer, intervals, &found), found.value);
        (lattice, way) = (Some(finer), Some(found));
        if gap <= GAP_WANTED {
            break;
        }
        // The gap falls with what the lines miss.
        off_kwh *= (0.6 * GAP_WANTED / gap).clamp(0.02, 0.5);
    }
    let (Some(lattice), Some(mut way)) = (lattice, way) else { return Err(fail()) };
    if equal_prices(intervals) {
        let value = cost(&lattice, intervals, &way);
        let bound = value - gap * value.abs().max(LEAST_VALUE);
        way = calmest(&lattice, intervals, floor, finish_late).ok_or_else(fail)?;
        gap = share(cost(&lattice, intervals, &way), bound);
    }
    Ok((charges_of(&lattice, intervals, &way), gap))
}

/// Cost of a way with the exact energies.
fn cost(lattice: &Lattice, intervals: &[Interval], way: &Way) -> f64 {
    let energy = |index: usize| lattice.states[way.points[index]].delivered_kwh;
    intervals.iter().enumerate().map(|(index, interval)| interval.price * (energy(index + 1) - energy(index))).sum()
}

/// `1 - bound / value`, for values of any sign; rounding counts as nothing.
fn share(value: f64, bound: f64) -> f64 {
    let difference = value - bound;
    if difference <= 1e-12 * value.abs().max(1.0) { 0.0 } else { difference / value.abs().max(LEAST_VALUE) }
}

fn equal_prices(intervals: &[Interval]) -> bool {
    let mut prices: Vec<f64> = intervals.iter().map(|interval| interval.price).collect();
    prices.sort_by(f64::total_cmp);
    prices.windows(2).any(|pair| pair[0] == pair[1])
}

/// The way with the fewest beginnings, early or late, among those that cost the same.
fn calmest(lattice: &Lattice, intervals: &[Interval], floor: Option<Floor>, finish_late: bool) -> Option<Way> {
    let highest = intervals.iter().map(|interval| interval.price.abs()).fold(1e-6, f64::max);
    let energy_kwh = lattice.states.last().map_or(0.0, |state| state.delivered_kwh);
    let lean = highest * INCLINATION / intervals.len() as f64 * if finish_late { -1.0 } else { 1.0 };
    let inclined: Vec<Interval> = intervals
        .iter()
        .enumerate()
        .map(|(index, interval)| Interval { price: interval.price + lean * index as f64, ..*interval })
        .collect();
    calmest_way(lattice, &inclined, floor, BEGINNING * highest * energy_kwh)
}

fn all_the_time(intervals: &[Interval]) -> Vec<Charge> {
    let mut charged_s = 0.0;
    intervals
        .iter()
        .enumerate()
        .map(|(interval, at)| {
            let from_s = charged_s;
            charged_s += at.length_s;
            Charge { interval, from_s, to_s: charged_s, placed: Placed::Late }
        })
        .collect()
}

fn charges_of(lattice: &Lattice, intervals: &[Interval], way: &Way) -> Vec<Charge> {
    let seconds = |index: usize| lattice.points_s[way.points[index]];
    (0..intervals.len())
        .filter(|&index| way.placed[index] != Placed::Rest && seconds(index + 1) > seconds(index))
        .map(|index| Charge {
            interval: index,
            from_s: seconds(index),
            to_s: seconds(index + 1),
            placed: way.placed[index],
        })
        .collect()
}
