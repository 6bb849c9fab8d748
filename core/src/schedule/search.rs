//! The best way through a lattice: dynamic programming over slots and charging time, a sliding window for each slot.

use super::lattice::{Floor, Interval, Lattice, SAME_S};

/// Charging of one interval.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Placed {
    /// None.
    Rest,
    /// From its start.
    Early,
    /// Until its end; all of it counts as this.
    Late,
}

/// A way through the lattice: its point before each interval and after the last.
#[derive(Debug, Clone)]
pub(super) struct Way {
    pub points: Vec<usize>,
    pub placed: Vec<Placed>,
    /// Its cost by the energies it was found with.
    pub value: f64,
}

/// The lattice's points that a way can be at before each interval, and where an interval leads at most.
struct Reach {
    ranges: Vec<(usize, usize)>,
}

impl Reach {
    fn new(lattice: &Lattice, intervals: &[Interval], floor: Option<Floor>) -> Option<Reach> {
        let points = &lattice.points_s;
        let total_s = *points.last()?;
        let mut left_s: f64 = intervals.iter().map(|interval| interval.length_s).sum();
        let mut gone_s = 0.0;
        let mut ranges = Vec::with_capacity(intervals.len() + 1);
        for index in 0..=intervals.len() {
            let mut least = total_s - left_s;
            if let Some(floor) = floor.filter(|floor| floor.interval == index) {
                least = least.max(floor.charged_s);
            }
            let low = points.partition_point(|&point| point < least - SAME_S);
            let high = points.partition_point(|&point| point <= gone_s + SAME_S);
            if low >= high {
                return None;
            }
            ranges.push((low, high - 1));
            let length_s = intervals.get(index).map_or(0.0, |interval| interval.length_s);
            left_s -= length_s;
            gone_s += length_s;
        }
        Some(Reach { ranges })
    }
}

/// The smallest of a window that slides to lower indices.
struct Window {
    queue: std::collections::VecDeque<(usize, f64)>,
}

impl Window {
    fn new() -> Self {
        Window { queue: std::collections::VecDeque::new() }
    }

    fn clear(&mut self) {
        self.queue.clear();
    }

    fn enter(&mut self, index: usize, key: f64) {
        while self.queue.back().is_some_and(|&(_, last)| last > key) {
            self.queue.pop_back();
        }
        self.queue.push_back((index, key));
    }

    /// The smallest with an index of at most `highest`.
    fn smallest(&mut self, highest: usize) -> Option<(usize, f64)> {
        while self.queue.front().is_some_and(|&(index, _)| index > highest) {
            self.queue.pop_front();
        }
        self.queue.front().copied()
    }
}

/// The way of least cost by energies that make it a bound: the upper ones where the price rises, the lower ones where it falls. None
/// when the window is too short.
pub(super) fn cheapest_way(lattice: &Lattice, intervals: &[Interval], floor: Option<Floor>) -> Option<Way> {
    let reach = Reach::new(lattice, intervals, floor)?;
    let points = &lattice.points_s;
    // Energies before interval `index`.
    let energies =
        |index: usize| match (index.checked_sub(1).and_then(|before| intervals.get(before)), intervals.get(index)) {
            (Some(before), Some(after)) if after.price > before.price => &lattice.upper_kwh,
            _ => &lattice.lower_kwh,
        };
    let count = points.len();
    let mut value = vec![f64::INFINITY; count];
    value[count - 1] = 0.0;
    let mut before = vec![f64::INFINITY; count];
    let mut chosen: Vec<Vec<u32>> = vec![Vec::new(); intervals.len()];
    let mut window = Window::new();
    for (index, interval) in intervals.iter().enumerate().rev() {
        let (low, high) = reach.ranges[index];
        let (next_low, next_high) = reach.ranges[index + 1];
        let (energy, next_energy) = (energies(index), energies(index + 1));
        window.clear();
        let mut entering = next_high + 1;
        let mut highest = next_high;
        let mut choices = vec![0_u32; high - low + 1];
        for from in (low..=high).rev() {
            while entering > from.max(next_low) {
                entering -= 1;
                window.enter(entering, interval.price * next_energy[entering] + value[entering]);
            }
            while highest > from && points[highest] > points[from] + interval.length_s + SAME_S {
                highest -= 1;
            }
            let best = window.smallest(highest).filter(|&(to, _)| to >= from);
            before[from] = best.map_or(f64::INFINITY, |(_, key)| key - interval.price * energy[from]);
            choices[from - low] = best.map_or(u32::MAX, |(to, _)| to as u32);
        }
        for entry in value[next_low..=next_high].iter_mut() {
            *entry = f64::INFINITY;
        }
        value[low..=high].copy_from_slice(&before[low..=high]);
        chosen[index] = choices;
    }
    if !value[0].is_finite() {
        return None;
    }
    let mut way = Way { points: vec![0], placed: Vec::new(), value: value[0] };
    for (index, choices) in chosen.iter().enumerate() {
        let at = way.points[index];
        let to = *choices.get(at.checked_sub(reach.ranges[index].0)?)?;
        way.points.push(usize::try_from(to).ok().filter(|&to| to < count)?);
    }
    place(&mut way, lattice, intervals);
    Some(way)
}

/// Puts the charging of intervals that are used in part beside that of their neighbours.
fn place(way: &mut Way, lattice: &Lattice, intervals: &[Interval]) {
    let charged = |index: usize| lattice.points_s[way.points[index + 1]] - lattice.points_s[way.points[index]];
    let mut joined = false;
    for (index, interval) in intervals.iter().enumerate() {
        let seconds = charged(index);
        let full = seconds >= interval.length_s - SAME_S;
        let next = index + 1 < intervals.len() && charged(index + 1) > SAME_S;
        way.placed.push(match seconds > SAME_S {
            false => Placed::Rest,
            true if full || (!joined && next) => Placed::Late,
            true => Placed::Early,
        });
        joined = way.placed[index] == Placed::Late;
    }
}

/// The way with the fewest beginnings among those that are as cheap, `penalty` being what one more may cost.
///
/// Two states for each point: `1` where charging goes on from the interval before.
pub(super) fn calmest_way(
    lattice: &Lattice,
    intervals: &[Interval],
    floor: Option<Floor>,
    penalty: f64,
) -> Option<Way> {
    let reach = Reach::new(lattice, intervals, floor)?;
    let points = &lattice.points_s;
    let energy: Vec<f64> = lattice.states.iter().map(|state| state.delivered_kwh).collect();
    let count = points.len();
    let mut value = [vec![f64::INFINITY; count], vec![f64::INFINITY; count]];
    value[0][count - 1] = 0.0;
    value[1][count - 1] = 0.0;
    let mut chosen: Vec<Vec<[(u32, Placed); 2]>> = vec![Vec::new(); intervals.len()];
    let (mut resting, mut going) = (Window::new(), Window::new());
    for (index, interval) in intervals.iter().enumerate().rev() {
        let (low, high) = reach.ranges[index];
        let (next_low, next_high) = reach.ranges[index + 1];
        resting.clear();
        going.clear();
        let mut entering = next_high + 1;
        let mut highest = next_high;
        let mut choices = vec![[(u32::MAX, Placed::Rest); 2]; high - low + 1];
        let mut before = vec![[f64::INFINITY; 2]; high - low + 1];
        for from in (low..=high).rev() {
            // The window holds the points above this one: charging something.
            while entering > (from + 1).max(next_low) {
                entering -= 1;
                let cost = interval.price * energy[entering];
                resting.enter(entering, cost + value[0][entering]);
                going.enter(entering, cost + value[1][entering]);
            }
            while highest > from && points[highest] > points[from] + interval.length_s + SAME_S {
                highest -= 1;
            }
            let stay = if (next_low..=next_high).contains(&from) { value[0][from] } else { f64::INFINITY };
            let mut options = [(stay, from, Placed::Rest); 4];
            let price = |key: f64| key - interval.price * energy[from];
            if let Some((to, key)) = going.smallest(highest) {
                options[1] = (price(key) + penalty, to, Placed::Late);
            }
            if let Some((to, key)) = resting.smallest(highest) {
                options[2] = (price(key), to, Placed::Early);
            }
            if highest > from && points[highest] >= points[from] + interval.length_s - SAME_S {
                let key = interval.price * energy[highest] + value[1][highest];
                options[3] = (price(key), highest, Placed::Late);
            }
            for (state, allowed) in [(0, &options[..2]), (1, &options[..])] {
                let mut best = allowed[0];
                for &option in &allowed[1..] {
                    if option.0 < best.0 {
                        best = option;
                    }
                }
                before[from - low][state] = best.0;
                choices[from - low][state] = (best.1 as u32, best.2);
            }
        }
        for state in [0, 1] {
            for entry in value[state][next_low..=next_high].iter_mut() {
                *entry = f64::INFINITY;
            }
            for from in low..=high {
                value[state][from] = before[from - low][state];
            }
        }
        chosen[index] = choices;
    }
    if !value[0][0].is_finite() {
        return None;
    }
    let mut way = Way { points: vec![0], placed: Vec::new(), value: value[0][0] };
    let mut state = 0;
    for (index, choices) in chosen.iter().enumerate() {
        let at = way.points[index];
        let (to, placed) = choices.get(at.checked_sub(reach.ranges[index].0)?)?[state];
        way.points.push(usize::try_from(to).ok().filter(|&to| to < count)?);
        way.placed.push(placed);
        state = usize::from(placed == Placed::Late);
    }
    Some(way)
}
