//! The amounts of charging time among which one is optimal.
//!
//! Let `x_t` be the time charged before slot `t`, `X(x)` the energy that takes, `h_t` the slot's length and `c_t` its
//! price. The cost is `sum c_t (X(x_t+1) - X(x_t))` with `0 <= x_t+1 - x_t <= h_t`: the energy at each `x_t` times the fall of
//! the price there, under differences. Where `X` is linear between some points, a best solution is a vertex: every `x_t` is
//! one of those points, nothing, everything or the minimum, plus or minus whole slots in a row. With slots that are multiples of a
//! step (all but the first and the last are), those are few: the lattice.
//!
//! `X` bends where power changes. Corners are put along its bends, so that the chords between them miss the same small energy
//! everywhere, and two broken lines through the corners enclose `X`: the chords, moved up or down by what they miss. An amount of
//! charging time at which the car rests counts with the price at which it was reached less the price at which charging goes on. Taking the
//! lower line where that is positive and the upper one where it is negative bounds every schedule from below, also those between the
//! points. In a best schedule the upper line is needed only behind a slot that is charged in full: else a little more
//! charging there and less when it goes on would cost less. So a point on a bend is there twice, and its upper one is
//! reached by whole slots alone. The best way for the bound, paid with the exact energies, is the schedule.

use super::course::{Course, State};
use crate::units::SECONDS_PER_HOUR;

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
    /// Delivered energy on the broken line below it, kWh.
    pub lower_kwh: Vec<f64>,
    /// On the one above it.
    pub upper_kwh: Vec<f64>,
    /// The points at which the two differ lie within.
    pub bends: std::ops::Range<usize>,
    /// So many points further on lies the point of a coarse step later.
    pub period: usize,
    pub coarse_s: f64,
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

/// A corner of the broken lines.
#[derive(Debug, Clone, Copy)]
struct Corner {
    at_s: f64,
    lower_kwh: f64,
    upper_kwh: f64,
}

impl Lattice {
    /// The lattice whose broken lines are off by about `off_kwh`; none when it would have too many points.
    pub fn new(
        course: &Course,
        intervals: &[Interval],
        floor: Option<Floor>,
        coarse_s: f64,
        off_kwh: f64,
    ) -> Option<Lattice> {
        let total_s = course.total_s;
        let corners = corners(course, coarse_s, off_kwh);
        let first_s = intervals.first().map_or(0.0, |interval| interval.length_s);
        let last_s = intervals.last().map_or(0.0, |interval| interval.length_s);
        // What is left of each amount beyond whole coarse steps.
        let residue = |seconds: f64| {
            let rest = seconds - (seconds / coarse_s).floor() * coarse_s;
            if rest <= SAME_S || coarse_s - rest <= SAME_S { 0.0 } else { rest }
        };
        let pinned = [0.0, total_s, first_s, total_s - last_s].into_iter().chain(floor.map(|floor| floor.charged_s));
        let mut residues: Vec<f64> = pinned.chain(corners.iter().map(|corner| corner.at_s)).map(residue).collect();
        residues.sort_by(f64::total_cmp);
        residues.dedup_by(|b, a| *b - *a <= SAME_S);
        let steps = (total_s / coarse_s).floor() + 1.0;
        if steps * residues.len() as f64 > MOST_POINTS as f64 {
            return None;
        }
        let mut points_s: Vec<f64> = Vec::with_capacity(steps as usize * residues.len());
        for step in 0..=steps as u32 {
            let shift = f64::from(step) * coarse_s;
            points_s
                .extend(residues.iter().map(|residue| residue + shift).take_while(|&point| point <= total_s + SAME_S));
        }
        // The end must be exact, or the last energy would be missing.
        if let Some(last) = points_s.last_mut() {
            *last = total_s;
        }
        let states = course.states(&points_s);
        let (lower_kwh, upper_kwh) = enclosure(&corners, &points_s);
        let differs = |index: &usize| lower_kwh[*index] < upper_kwh[*index];
        let first = (0..points_s.len()).find(differs).unwrap_or(0);
        let end = (first..points_s.len()).rev().find(differs).map_or(first, |last| last + 1);
        let period = residues.len();
        Some(Lattice { points_s, states, lower_kwh, upper_kwh, bends: first..end, period, coarse_s })
    }
}

impl Lattice {
    /// So many points further on lies the end of an interval charged in full; none where that is no whole number of coarse steps.
    pub fn stride(&self, interval: &Interval) -> Option<usize> {
        let steps = (interval.length_s / self.coarse_s).round();
        let whole = (interval.length_s - steps * self.coarse_s).abs() <= SAME_S && steps >= 1.0;
        whole.then(|| steps as usize * self.period)
    }

    /// The point from which an interval of that stride charged in full leads to another one; none where there is none.
    pub fn whole_before(&self, to: usize, interval: &Interval, stride: Option<usize>) -> Option<usize> {
        match stride {
            // The last point is the end, whatever its place among the steps.
            Some(stride) => {
                let from = to.checked_sub(stride)?;
                let whole = self.points_s[to] - self.points_s[from] >= interval.length_s - SAME_S;
                whole.then_some(from)
            }
            None => {
                let from_s = self.points_s[to] - interval.length_s;
                let from = self.points_s.partition_point(|&point| point < from_s - SAME_S);
                (self.points_s[from] <= from_s + SAME_S).then_some(from)
            }
        }
    }

    /// The last point that an interval leads to from another one.
    pub fn reached(&self, from: usize, interval: &Interval) -> usize {
        match self.stride(interval) {
            Some(stride) => (from + stride).min(self.points_s.len() - 1),
            None => {
                let end_s = self.points_s[from] + interval.length_s + SAME_S;
                self.points_s.partition_point(|&point| point <= end_s).max(1) - 1
            }
        }
    }
}

/// The corners: where power begins to change, and along the bends so close that chords miss about `off_kwh`.
fn corners(course: &Course, coarse_s: f64, off_kwh: f64) -> Vec<Corner> {
    let mut times = course.corners_s(off_kwh);
    let count = times.len();
    for index in 0..count {
        // A coarse step from a bend the lines keep to `X` again; there is no new residue.
        times.extend([times[index] - coarse_s, times[index] + coarse_s]);
    }
    let bends = times[..count].to_vec();
    let near = |time: f64| bends.iter().any(|bend| (bend - time).abs() <= coarse_s + SAME_S);
    times.retain(|&time| (0.0..=course.total_s).contains(&time) && near(time));
    times.extend([0.0, course.total_s]);
    times.sort_by(f64::total_cmp);
    times.dedup_by(|b, a| *b - *a <= SAME_S);
    if let Some(last) = times.last_mut() {
        *last = course.total_s;
    }
    let states = course.states(&times);
    let mut corners: Vec<Corner> = times
        .iter()
        .zip(&states)
        .map(|(&at_s, state)| Corner { at_s, lower_kwh: state.delivered_kwh, upper_kwh: state.delivered_kwh })
        .collect();
    let cells = times.len() - 1;
    for cell in 0..cells {
        let (from, to) = (states[cell], states[cell + 1]);
        let missed = course.missed_by_chord_kwh(times[cell], times[cell + 1]);
        if missed > 0.0 {
            for end in [cell, cell + 1] {
                corners[end].upper_kwh = corners[end].upper_kwh.max(states[end].delivered_kwh + missed);
            }
        } else if missed < 0.0 {
            let hours = (times[cell + 1] - times[cell]) / SECONDS_PER_HOUR;
            let mut ends = (from.delivered_kwh + missed, to.delivered_kwh + missed);
            // Nothing and everything are amounts that every schedule has: the lower line meets `X` there, as a tangent.
            if cell + 1 == cells {
                ends = (to.delivered_kwh - to.power_kw.max(from.power_kw) * hours, to.delivered_kwh);
            }
            if cell == 0 {
                ends = (from.delivered_kwh, ends.1.min(from.delivered_kwh + from.power_kw.min(to.power_kw) * hours));
            }
            corners[cell].lower_kwh = corners[cell].lower_kwh.min(ends.0);
            corners[cell + 1].lower_kwh = corners[cell + 1].lower_kwh.min(ends.1);
        }
    }
    corners
}

/// Energy below and above at `points`: linear between the corners.
fn enclosure(corners: &[Corner], points: &[f64]) -> (Vec<f64>, Vec<f64>) {
    let mut cell = 0;
    points
        .iter()
        .map(|&point| {
            while cell + 2 < corners.len() && point > corners[cell + 1].at_s {
                cell += 1;
            }
            let (Some(from), Some(to)) = (corners.get(cell), corners.get(cell + 1)) else { return (0.0, 0.0) };
            let share =
                if to.at_s > from.at_s { ((point - from.at_s) / (to.at_s - from.at_s)).clamp(0.0, 1.0) } else { 1.0 };
            let between = |from: f64, to: f64| from + (to - from) * share;
            (between(from.lower_kwh, to.lower_kwh), between(from.upper_kwh, to.upper_kwh))
        })
        .unzip()
}
