//! The amounts of charging time among which one is optimal.
//!
//! Let `x_t` be the time charged before slot `t`, `X(x)` the energy that takes, `h_t` the slot's length and `c_t` its
//! price. The cost is `sum c_t (X(x_t+1) - X(x_t))` with `0 <= x_t+1 - x_t <= h_t`, a sum of functions of single `x_t`
//! under differences. Where `X` is linear between some points, a best solution is a vertex: every `x_t` is one of those points,
//! nothing, everything or the minimum, plus or minus whole slots in a row. With slots that are multiples of a step (all but
//! the first and the last are), those are few: the lattice. The chord of `X` between points of the lattice differs
//! from it by at most a quarter of the change of power times the step, so the error of the bound falls with the square of
//! the step.

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
    /// Delivered energy at each point, linear between the multiples of the step, kWh.
    pub chord_kwh: Vec<f64>,
    /// Most that the energy lies above and below its chord, kWh.
    pub above_kwh: f64,
    /// See `above_kwh`.
    pub below_kwh: f64,
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
        let mut points_s: Vec<f64> = (0..=base).map(|index| f64::from(index) * step_s).collect();
        let whole = (total_s / coarse_s).ceil() as u32 + 1;
        for index in 0..=whole {
            let shift = f64::from(index) * coarse_s;
            points_s.extend([first_s + shift, total_s - shift, total_s - last_s - shift]);
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
        let bases: Vec<f64> = (0..=base).map(|index| f64::from(index) * step_s).chain([total_s]).collect();
        let (chord_kwh, above_kwh, below_kwh) = chords(course, &bases, &points_s);
        Some(Lattice { points_s, states, chord_kwh, above_kwh, below_kwh })
    }
}

/// Energy on the chords at `points`, and how far the energy can lie above and below its chord.
fn chords(course: &Course, bases: &[f64], points: &[f64]) -> (Vec<f64>, f64, f64) {
    let states = course.states(bases);
    let (knots, powers) = (course.knots_s(), course.powers_at_knots());
    let (mut above, mut below) = (0.0_f64, 0.0_f64);
    let mut knot = 0;
    for index in 1..bases.len() {
        let (from_s, to_s) = (bases[index - 1], bases[index]);
        let (from_kw, to_kw) = (states[index - 1].power_kw, states[index].power_kw);
        let (mut low, mut high) = (from_kw.min(to_kw), from_kw.max(to_kw));
        let mut bent = false;
        while knot < knots.len() && knots[knot] <= to_s {
            if knots[knot] >= from_s {
                let (a, b) = powers[knot];
                (low, high, bent) = (low.min(a).min(b), high.max(a).max(b), true);
            }
            knot += 1;
        }
        // A function whose slope stays within low..high leaves its chord by at most a quarter of that width times the length.
        let most = (high - low) * (to_s - from_s) / crate::units::SECONDS_PER_HOUR / 4.0;
        if bent || to_kw < from_kw {
            above = above.max(most);
        }
        if bent || to_kw > from_kw {
            below = below.max(most);
        }
    }
    let mut cell = 0;
    let chord = points
        .iter()
        .map(|&point| {
            while cell + 2 < bases.len() && point > bases[cell + 1] {
                cell += 1;
            }
            let (Some(&from), Some(&to)) = (bases.get(cell), bases.get(cell + 1)) else { return 0.0 };
            let (a, b) = (states[cell].delivered_kwh, states[cell + 1].delivered_kwh);
            if to > from { a + (b - a) * ((point - from) / (to - from)).clamp(0.0, 1.0) } else { b }
        })
        .collect();
    (chord, above, below)
}
