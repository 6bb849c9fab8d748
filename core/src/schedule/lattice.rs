//! The amounts of charging time among which one is optimal.
//!
//! Let `x_t` be the time charged before slot `t`, `X(x)` the energy that takes, `h_t` the slot's length and `c_t` its
//! price. The cost is `sum c_t (X(x_t+1) - X(x_t))` with `0 <= x_t+1 - x_t <= h_t`: the energy at each `x_t` times the fall of
//! the price there, under differences. Where `X` is linear between some points, a best solution is a vertex: every `x_t` is
//! one of those points, nothing, everything or the minimum, plus or minus whole slots in a row. With slots that are multiples of a
//! step (all but the first and the last are), those are few: the lattice.
//!
//! `X` bends where power changes. Two broken lines enclose it: exact at the multiples of the step, and in the middle between
//! two of them as far off as the powers there allow. Taking the upper one where the price rises and the lower one where it
//! falls gives a bound that holds for every schedule, also for those between the points; the best way for it, paid with the exact
//! energies, is the schedule.

use super::course::{Course, State};

/// Two amounts of charging time that are the same, s.
pub(super) const SAME_S: f64 = 1e-6;
/// Most points of a lattice.
const MOST_POINTS: usize = 20_000;

/// A slot of the window: its length and its price.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Interval {
    /// Length, s.
    pub length_s: f64,
    /// Cost of a delivered kWh.
    pub price: f64,
}

/// The least charging time to have done before an interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Floor {
    pub interval: usize,
    pub charged_s: f64,
}

/// Amounts of charging time, rising, and the energy at each.
#[derive(Debug)]
pub(super) struct Lattice {
    pub points_s: Vec<f64>,
    /// Energy at each point, exact.
    pub states: Vec<State>,
    /// Delivered energy on the broken line above it, kWh.
    pub upper_kwh: Vec<f64>,
    /// On the one below it.
    pub lower_kwh: Vec<f64>,
}

/// The largest step that divides every interval but the first and the last, s.
pub(super) fn coarse_step_s(intervals: &[Interval]) -> f64 {
    let inner = intervals.get(1..intervals.len().saturating_sub(1)).unwrap_or(&[]);
    let mut step: u64 = 0;
    for interval in inner {
        let (mut a, mut b) = (step, interval.length_s.round() as u64);
        while b > 0 {
            (a, b) = (b, a % b);
        }
        step = a;
    }
    if step == 0 { 900.0 } else { step as f64 }
}

impl Lattice {
    /// The lattice with points at multiples of `coarse_s / parts`; none when there would be too many.
    pub fn new(
        course: &Course,
        intervals: &[Interval],
        floor: Option<Floor>,
        coarse_s: f64,
        parts: u32,
    ) -> Option<Lattice> {
        let total_s = course.total_s;
        let step_s = coarse_s / f64::from(parts);
        if total_s / step_s > MOST_POINTS as f64 {
            return None;
        }
        let first_s = intervals.first().map_or(0.0, |interval| interval.length_s);
        let last_s = intervals.last().map_or(0.0, |interval| interval.length_s);
        let base = (total_s / step_s).floor() as u32;
        let bases: Vec<f64> = (0..=base).map(|index| f64::from(index) * step_s).chain([total_s]).collect();
        let mut points_s = bases.clone();
        if !course.is_flat() {
            points_s.extend(bases.windows(2).map(|pair| pair[0] + (pair[1] - pair[0]) / 2.0));
        }
        let whole = (total_s / coarse_s).ceil() as u32 + 1;
        // The middle of the last part, which is shorter than a step, is a corner of the broken lines as well.
        let last_middle_s = bases[bases.len() - 2] + (total_s - bases[bases.len() - 2]) / 2.0;
        for index in 0..=whole {
            let shift = f64::from(index) * coarse_s;
            points_s.extend([first_s + shift, total_s - shift, total_s - last_s - shift, last_middle_s - shift]);
            if let Some(floor) = floor {
                points_s.extend([floor.charged_s + shift, floor.charged_s - shift]);
            }
        }
        points_s.retain(|point| (0.0..=total_s).contains(point));
        points_s.sort_by(f64::total_cmp);
        points_s.dedup_by(|b, a| *b - *a <= SAME_S);
        // The end must be exact, or the last energy would be missing.
        if let Some(last) = points_s.last_mut() {
            *last = total_s;
        }
        let states = course.states(&points_s);
        let (upper_kwh, lower_kwh) = enclosure(course, &bases, &points_s);
        Some(Lattice { points_s, states, upper_kwh, lower_kwh })
    }
}

/// Corners of the two broken lines: charging time, energy above, energy below.
type Corner = (f64, f64, f64);

/// Energy above and below at `points`: linear between the multiples of the step and their middles.
fn enclosure(course: &Course, bases: &[f64], points: &[f64]) -> (Vec<f64>, Vec<f64>) {
    let states = course.states(bases);
    let (knots, powers) = (course.knots_s(), course.powers_at_knots());
    let mut corners: Vec<Corner> = Vec::with_capacity(2 * bases.len());
    let mut knot = 0;
    for index in 1..bases.len() {
        let (from_s, to_s) = (bases[index - 1], bases[index]);
        let (from, to) = (states[index - 1], states[index]);
        let (mut low_kw, mut high_kw) = (from.power_kw.min(to.power_kw), from.power_kw.max(to.power_kw));
        let mut bent = false;
        while knot < knots.len() && knots[knot] <= to_s {
            if knots[knot] >= from_s {
                let (a, b) = powers[knot];
                (low_kw, high_kw, bent) = (low_kw.min(a).min(b), high_kw.max(a).max(b), true);
            }
            knot += 1;
        }
        let half_h = (to_s - from_s) / 2.0 / crate::units::SECONDS_PER_HOUR;
        let chord = (from.delivered_kwh + to.delivered_kwh) / 2.0;
        // A function whose slope stays within low..high, from both ends; falling power bends it down only, rising power up only.
        let above = (from.delivered_kwh + high_kw * half_h).max(to.delivered_kwh - low_kw * half_h);
        let below = (from.delivered_kwh + low_kw * half_h).min(to.delivered_kwh - high_kw * half_h);
        let upper = if bent || to.power_kw < from.power_kw { above.max(chord) } else { chord };
        let lower = if bent || to.power_kw > from.power_kw { below.min(chord) } else { chord };
        corners.push((from_s, from.delivered_kwh, from.delivered_kwh));
        corners.push((from_s + (to_s - from_s) / 2.0, upper, lower));
    }
    if let (Some(&last_s), Some(last)) = (bases.last(), states.last()) {
        corners.push((last_s, last.delivered_kwh, last.delivered_kwh));
    }
    let mut cell = 0;
    points
        .iter()
        .map(|&point| {
            while cell + 2 < corners.len() && point > corners[cell + 1].0 {
                cell += 1;
            }
            let (Some(from), Some(to)) = (corners.get(cell), corners.get(cell + 1)) else { return (0.0, 0.0) };
            let share = if to.0 > from.0 { ((point - from.0) / (to.0 - from.0)).clamp(0.0, 1.0) } else { 1.0 };
            (from.1 + (to.1 - from.1) * share, from.2 + (to.2 - from.2) * share)
        })
        .unzip()
}
