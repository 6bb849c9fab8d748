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

fn less(a: f64, b: f64) -> f64 {
    if a < b { a } else { b }
}

/// The least of every window of so many entries: of 2, of 4, and so on, each from two of the size before. Loops without branches, which
/// compilers turn into wide instructions.
#[derive(Default)]
struct Windows {
    least: Vec<f64>,
    other: Vec<f64>,
}

impl Windows {
    /// The least of `keys[at..at + size]` for each `at` that leaves room for it, with a `size` of at most `length` and so large that two of
    /// them make up a window; how far apart they are.
    fn fill(&mut self, keys: &[f64], length: usize) -> (&[f64], usize) {
        self.least.clear();
        self.least.extend_from_slice(keys);
        let mut size = 1;
        while 2 * size < length {
            self.other.clear();
            self.other.extend(self.least.iter().zip(&self.least[size..]).map(|(&a, &b)| less(a, b)));
            std::mem::swap(&mut self.least, &mut self.other);
            size *= 2;
        }
        (&self.least, length - size)
    }
}

/// What is still to pay from each point on before each interval, on the lower line and, at bends, on the upper one. Only
/// points that a way can be at are held.
struct Values {
    /// Where the rows of an interval begin, and its first point.
    rows: Vec<(usize, usize, usize)>,
    lower: Vec<f64>,
    upper: Vec<f64>,
    bends: std::ops::Range<usize>,
}

impl Values {
    fn lower(&self, (row, low, _): (usize, usize, usize), (first, high): (usize, usize), point: usize) -> f64 {
        if (first..=high).contains(&point) { self.lower[row + point - low] } else { f64::INFINITY }
    }

    fn upper(&self, (_, _, row): (usize, usize, usize), point: usize) -> f64 {
        if self.bends.contains(&point) { self.upper[row + point - self.bends.start] } else { f64::INFINITY }
    }
}

/// The way of least cost by energies that make it a bound. None when the window is too short.
pub(super) fn cheapest_way(lattice: &Lattice, intervals: &[Interval], floor: Option<Floor>) -> Option<Way> {
    let reach = Reach::new(lattice, intervals, floor)?;
    let (count, bends) = (lattice.points_s.len(), lattice.bends.clone());
    let held = reach.ranges.iter().map(|&(low, high)| high + 1 - low).sum();
    let mut values = Values {
        rows: vec![(0, 0, 0); reach.ranges.len()],
        lower: Vec::with_capacity(held),
        upper: Vec::with_capacity(bends.len() * reach.ranges.len()),
        bends: bends.clone(),
    };
    values.rows[intervals.len()] = (0, count - 1, 0);
    values.lower.push(0.0);
    values.upper.resize(bends.len(), f64::INFINITY);
    let (mut windows, mut keys, mut stays) = (Windows::default(), Vec::new(), Vec::new());
    for (index, interval) in intervals.iter().enumerate().rev() {
        let price = interval.price;
        let (low, high) = reach.ranges[index];
        let (next_low, next_high) = reach.ranges[index + 1];
        let (next_row, _, next_up_row) = values.rows[index + 1];
        let (row, up_row) = (values.lower.len(), values.upper.len());
        values.rows[index] = (row, low, up_row);
        let stride = lattice.stride(interval);
        // What lies ahead at every point from `low` on, those that no way can be at included, so that the loops need not look.
        let length = high + 1 - low + stride.unwrap_or(count);
        let next = &values.lower[next_row..next_row + next_high + 1 - next_low];
        stays.clear();
        stays.resize(next_low.saturating_sub(low), f64::INFINITY);
        stays.extend_from_slice(&next[low.saturating_sub(next_low).min(next.len())..]);
        stays.resize(length, f64::INFINITY);
        keys.clear();
        let end = (low + length).min(count);
        keys.extend(stays.iter().zip(&lattice.lower_kwh[low..end]).map(|(&next, &energy)| price * energy + next));
        keys.resize(length, f64::INFINITY);
        match stride {
            Some(stride) => {
                let (least, apart) = windows.fill(&keys, stride + 1);
                let both = least.iter().zip(&least[apart..]);
                let ahead = lattice.lower_kwh[low..=high].iter().zip(&stays).zip(both);
                values.lower.extend(ahead.map(|((&energy, &stay), (&a, &b))| less(stay, less(a, b) - price * energy)));
            }
            None => {
                for from in low..=high {
                    let ahead = &keys[from - low..=lattice.reached(from, interval) - low];
                    let least = ahead.iter().copied().fold(f64::INFINITY, less);
                    values.lower.push(less(stays[from - low], least - price * lattice.lower_kwh[from]));
                }
            }
        }
        // To the upper line leads the whole interval; from it any time, as from the lower one.
        for to in bends.clone() {
            let Some(from) = lattice.whole_before(to, interval, stride).filter(|from| (low..=high).contains(from))
            else {
                continue;
            };
            let key = price * lattice.upper_kwh[to] + values.upper[next_up_row + to - bends.start];
            let here = &mut values.lower[row + from - low];
            *here = less(*here, key - price * lattice.lower_kwh[from]);
        }
        for from in bends.clone() {
            let stay = values.upper[next_up_row + from - bends.start];
            let mut here = stay;
            if (low..=high).contains(&from) {
                // The lower line of the same point is a moment away.
                let onward =
                    values.lower[row + from - low] + price * (lattice.lower_kwh[from] - lattice.upper_kwh[from]);
                here = less(here, onward);
            }
            values.upper.push(here);
        }
    }
    let value = values.lower(values.rows[0], reach.ranges[0], 0);
    if !value.is_finite() {
        return None;
    }
    let mut way = Way { points: vec![0], placed: Vec::new(), value };
    let mut upper = false;
    for (index, interval) in intervals.iter().enumerate() {
        let at = *way.points.last()?;
        let (to, above) = step(lattice, &values, &reach, (index, interval), (at, upper))?;
        way.points.push(to);
        upper = above;
    }
    place(&mut way, lattice, intervals);
    Some(way)
}

/// Where the best way goes on from a point, and on which line.
fn step(
    lattice: &Lattice,
    values: &Values,
    reach: &Reach,
    (index, interval): (usize, &Interval),
    (at, upper): (usize, bool),
) -> Option<(usize, bool)> {
    let (next_row, range) = (values.rows[index + 1], reach.ranges[index + 1]);
    let (here, stay) = match upper {
        true => (values.upper(values.rows[index], at), values.upper(next_row, at)),
        false => (values.lower(values.rows[index], reach.ranges[index], at), values.lower(next_row, range, at)),
    };
    if here == stay {
        return Some((at, upper));
    }
    let price = interval.price;
    let full = lattice.reached(at, interval);
    let mut best = (f64::INFINITY, at, false);
    for to in at.max(range.0)..=full.min(range.1) {
        let key = price * lattice.lower_kwh[to] + values.lower(next_row, range, to);
        if key < best.0 {
            best = (key, to, false);
        }
    }
    if values.bends.contains(&full) && lattice.whole_before(full, interval, lattice.stride(interval)) == Some(at) {
        let key = price * lattice.upper_kwh[full] + values.upper(next_row, full);
        if key < best.0 {
            best = (key, full, true);
        }
    }
    best.0.is_finite().then_some((best.1, best.2))
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
