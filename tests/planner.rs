//! The trip search against two oracles written another way, on drawn graphs of a few stations with mixed powers, hills
//! and rising curves.

use rand::rngs::SmallRng;
use rand::{Rng, SeedableRng};
use std::rc::Rc;
use wattfarer::Result;
use wattfarer::plan::{Bounds, ChargeFunction, Overlay, OverlayLeg, PathEnergy, Price, SearchRequest, Slack, search};
use wattfarer_tests::cases;

const SPEED_KM_PER_S: f64 = 100.0 / 3600.0;
pub(crate) const OVERHEAD_S: f64 = 300.0;

/// Stations on a plane with heights, the start and the goal behind them.
pub(crate) struct Drawn {
    pub(crate) seed: u64,
    /// East and north in km, height in m.
    pub(crate) points: Vec<(f64, f64, f64)>,
    /// Which curve each station has.
    pub(crate) curve_of: Vec<usize>,
    /// Energy and power at the knots of each curve, kWh and kW.
    pub(crate) curves: Vec<Vec<(f64, f64)>>,
    /// What charging and a stop cost by each curve, in seconds.
    pub(crate) prices: Vec<(Price, f64)>,
    pub(crate) capacity_kwh: f64,
    pub(crate) reserve_kwh: f64,
    pub(crate) start_kwh: f64,
    pub(crate) arrive_kwh: f64,
    pub(crate) kwh_per_km: f64,
    /// Legs as (time, energy) by pair of points.
    pub(crate) legs: Vec<Vec<(f64, f64)>>,
    /// Least time and least energy to the goal from each point, where a leg that is quicker may take more energy than another way;
    /// else empty: straight to the goal is the shortest and the least energy.
    pub(crate) least_left: Vec<(f64, f64)>,
    pub(crate) rho: f64,
    pub(crate) functions: Vec<ChargeFunction>,
    pub(crate) time_left: Vec<f64>,
    pub(crate) weighted_left: Vec<f64>,
}

impl Drawn {
    fn new(seed: u64) -> Drawn {
        let mut random = SmallRng::seed_from_u64(seed);
        let stations = random.random_range(2..=12);
        let span_km = random.random_range(250.0..700.0);
        let mut points: Vec<(f64, f64, f64)> = (0..stations)
            .map(|_| {
                (
                    random.random_range(0.0..span_km),
                    random.random_range(-60.0..60.0),
                    random.random_range(0.0..if seed.is_multiple_of(3) { 3000.0 } else { 300.0 }),
                )
            })
            .collect();
        points.push((0.0, 0.0, random.random_range(0.0..500.0)));
        points.push((span_km, 0.0, random.random_range(0.0..500.0)));
        let capacity_kwh = random.random_range(35.0..90.0);
        let curves: Vec<Vec<(f64, f64)>> = (0..3)
            .map(|_| {
                let knots = random.random_range(2..6);
                let cap_kw = random.random_range(40.0..250.0);
                (0..=knots)
                    .map(|knot| {
                        let share = f64::from(knot) / f64::from(knots);
                        // Rising at first in some, falling later; some caps make flat parts.
                        let rise = if random.random_bool(0.4) && knot == 0 { 0.3 } else { 1.0 };
                        let power = 260.0 * rise * (1.05 - share * random.random_range(0.6..1.0));
                        (share * capacity_kwh, power.min(cap_kw).max(4.0))
                    })
                    .collect()
            })
            .collect();
        let curve_of = (0..stations).map(|_| random.random_range(0..3)).collect();
        let kwh_per_km = random.random_range(0.12..0.25);
        let reserve_kwh = 0.1 * capacity_kwh;
        let mut drawn = Drawn {
            seed,
            points,
            curve_of,
            prices: vec![(Price::TIME, 0.0); curves.len()],
            curves,
            capacity_kwh,
            reserve_kwh,
            start_kwh: random.random_range(0.3..1.0) * capacity_kwh,
            arrive_kwh: random.random_range(0.1..0.3) * capacity_kwh,
            kwh_per_km,
            legs: Vec::new(),
            least_left: Vec::new(),
            rho: 0.0,
            functions: Vec::new(),
            time_left: Vec::new(),
            weighted_left: Vec::new(),
        };
        drawn.prepare();
        drawn
    }

    /// The same with money: energy at 0 to 1 a kWh, charging at 0 to 6 an hour, fees up to 3, an hour worth 5 to 30.
    fn priced(seed: u64) -> Drawn {
        let mut drawn = Drawn::new(seed);
        let mut random = SmallRng::seed_from_u64(seed ^ 0xa5a5);
        let unit_s = 3600.0 / random.random_range(5.0..30.0);
        for price in &mut drawn.prices {
            let per_h = if random.random_bool(0.3) { random.random_range(0.0..6.0) } else { 0.0 };
            let fee = if random.random_bool(0.3) { random.random_range(0.0..3.0) } else { 0.0 };
            let per_kwh_s = unit_s * random.random_range(0.0..1.0);
            *price = (Price { per_s: 1.0 + per_h * unit_s / 3600.0, per_kwh_s }, fee * unit_s);
        }
        drawn.prepare();
        drawn
    }

    fn prepare(&mut self) {
        let count = self.points.len();
        self.legs = (0..count).map(|from| (0..count).map(|to| self.leg(from, to)).collect()).collect();
        self.functions = self
            .curves
            .iter()
            .zip(&self.prices)
            .map(|(curve, &(price, stop_s))| {
                ChargeFunction::from_powers(
                    curve.windows(2).map(|pair| (pair[0].0, pair[1].0, pair[0].1, pair[1].1)),
                    0.02 * self.capacity_kwh,
                )
                .priced(price, stop_s)
            })
            .collect();
        self.rho = self
            .functions
            .iter()
            .map(|function| function.least_seconds_per_kwh(OVERHEAD_S, 0.0, self.capacity_kwh))
            .fold(f64::INFINITY, f64::min);
        while self.legs.iter().flatten().any(|&(time_s, energy_kwh)| time_s + self.rho * energy_kwh < 0.0) {
            self.rho /= 2.0;
        }
        let goal = count - 1;
        let left = |weight: &dyn Fn(usize, usize) -> f64| {
            let mut left: Vec<f64> = vec![f64::INFINITY; count];
            left[goal] = 0.0;
            for _ in 0..count {
                for from in 0..count {
                    for to in 0..count {
                        if from != to {
                            left[from] = left[from].min(weight(from, to) + left[to]);
                        }
                    }
                }
            }
            left
        };
        self.time_left = left(&|from, to| self.legs[from][to].0);
        self.weighted_left = left(&|from, to| self.legs[from][to].0 + self.rho * self.legs[from][to].1);
    }

    /// Straight lines: no way past a station is shorter or takes less energy, so every stop of a best trip charges.
    fn leg(&self, from: usize, to: usize) -> (f64, f64) {
        let (a, b) = (self.points[from], self.points[to]);
        let km = (a.0 - b.0).hypot(a.1 - b.1);
        // 1,800 kg: 4.9 Wh a metre.
        (km / SPEED_KM_PER_S, km * self.kwh_per_km + (b.2 - a.2) * 0.0049)
    }

    fn stations(&self) -> usize {
        self.points.len() - 2
    }

    pub(crate) fn picture(&self) -> String {
        let mut rows = vec![vec!['.'; 91]; 13];
        for (index, point) in self.points.iter().enumerate() {
            let letter = match index.checked_sub(self.stations()) {
                None => char::from(b'a' + index as u8),
                Some(0) => 'S',
                Some(_) => 'G',
            };
            let column = (point.0 / 10.0).round() as usize;
            let row = ((point.1 + 60.0) / 10.0).round() as usize;
            rows[row.min(12)][column.min(90)] = letter;
        }
        let map: Vec<String> = rows.iter().map(|row| row.iter().collect()).collect();
        format!(
            "seed {}\n{}\ncapacity {} reserve {} start {} arrive {}\nheights {:?}\ncurve of {:?}\ncurves {:?}",
            self.seed,
            map.join("\n"),
            self.capacity_kwh,
            self.reserve_kwh,
            self.start_kwh,
            self.arrive_kwh,
            self.points.iter().map(|point| point.2.round()).collect::<Vec<_>>(),
            self.curve_of,
            self.curves
        )
    }

    /// Seconds between two energies at a station by its curve, summed over small steps of constant mean power, with money.
    fn slow_charge_s(&self, station: usize, from_kwh: f64, to_kwh: f64) -> f64 {
        let curve = &self.curves[self.curve_of[station]];
        let mut total = 0.0;
        for pair in curve.windows(2) {
            let (low, high) = (from_kwh.max(pair[0].0), to_kwh.min(pair[1].0));
            if high <= low {
                continue;
            }
            let slope = (pair[1].1 - pair[0].1) / (pair[1].0 - pair[0].0);
            let power = |energy: f64| pair[0].1 + slope * (energy - pair[0].0);
            // Simpson's rule on 64 parts.
            let parts = 64;
            let width = (high - low) / f64::from(parts);
            for part in 0..parts {
                let at = low + width * f64::from(part);
                total += width / 6.0 * (1.0 / power(at) + 4.0 / power(at + width / 2.0) + 1.0 / power(at + width));
            }
        }
        let price = self.prices[self.curve_of[station]].0;
        price.per_s * 3600.0 * total + price.per_kwh_s * (to_kwh - from_kwh)
    }

    fn most_kwh(&self, station: usize) -> f64 {
        self.functions[self.curve_of[station]].most_kwh()
    }
}

impl Overlay for &Drawn {
    fn station_count(&self) -> u32 {
        self.stations() as u32
    }

    fn waypoint_count(&self) -> u32 {
        2
    }

    fn stay_s(&self, _: u32) -> f64 {
        0.0
    }

    fn function(&self, station: u32) -> usize {
        self.curve_of[station as usize]
    }

    fn legs(&mut self, from: u32, _: u32, _: Slack, _: f64) -> Result<Rc<[OverlayLeg]>> {
        let start = self.stations() as u32;
        Ok((0..self.points.len() as u32)
            .filter(|&to| to != from && to != start)
            .map(|to| {
                let (time_s, energy_kwh) = self.legs[from as usize][to as usize];
                OverlayLeg {
                    to,
                    time_s,
                    energy: PathEnergy::edge(energy_kwh, self.reserve_kwh, self.capacity_kwh),
                    path: 0,
                }
            })
            .collect())
    }

    fn bounds(&mut self, station: u32, _: u32) -> Bounds {
        Bounds { rest_s: [self.time_left[station as usize], self.weighted_left[station as usize]] }
    }
}

fn planned_s(drawn: &Drawn) -> Option<f64> {
    let request = SearchRequest {
        start_kwh: drawn.start_kwh,
        arrive_kwh: drawn.arrive_kwh,
        stop_min_kwh: drawn.reserve_kwh,
        stop_leave_kwh: 0.0,
        stop_max_kwh: drawn.capacity_kwh,
        overhead_s: OVERHEAD_S,
        seconds_per_kwh: [0.0, drawn.rho],
        gap_limit: 0.0,
        label_limit: None,
        deadline: None,
    };
    let outcome = search(&mut &*drawn, &drawn.functions, &request, f64::INFINITY, false).unwrap();
    if let Some(trip) = &outcome.trip {
        assert!(outcome.lower_bound_s >= trip.time_s - 1e-9, "not proved\n{}", drawn.picture());
        // Replayed slowly: nothing below the reserve, no time left out.
        let (mut at, mut energy, mut time_s) = (drawn.stations(), drawn.start_kwh, 0.0);
        let mut stops = trip.stops.iter();
        for &(place, _) in &trip.places[1..] {
            let (leg_s, leg_kwh) = drawn.legs[at][place as usize];
            energy = (energy - leg_kwh).min(drawn.capacity_kwh);
            time_s += leg_s;
            assert!(energy >= drawn.reserve_kwh - 1e-9, "reserve broken\n{}", drawn.picture());
            if let Some(stop) = stops.next() {
                assert!((stop.arrival_kwh - energy).abs() < 1e-9 && stop.departure_kwh >= energy);
                time_s += OVERHEAD_S + drawn.prices[drawn.curve_of[place as usize]].1;
                time_s += drawn.slow_charge_s(place as usize, energy, stop.departure_kwh);
                energy = stop.departure_kwh;
            }
            at = place as usize;
        }
        assert!(energy >= drawn.arrive_kwh - 1e-9, "arrival broken\n{}", drawn.picture());
        assert!((time_s / trip.time_s - 1.0).abs() < 1e-6, "{time_s} against {}\n{}", trip.time_s, drawn.picture());
    }
    outcome.trip.map(|trip| trip.time_s)
}

/// Enumerates stop sequences; for each, minimises the charging time numerically over the departure energies.
///
/// With the sequence fixed, the time is a sum of one function of each departure energy; local minima of each are found on
/// a scan and narrowed by golden sections, and every combination in which each stop adds energy is tried.
pub(crate) struct Enumerator<'a> {
    drawn: &'a Drawn,
    best_s: f64,
    /// Seconds of every stop beside charging.
    stop_s: f64,
}

impl Enumerator<'_> {
    /// Whether any trip exists: which stations a battery charged as far as each goes can come to.
    pub(crate) fn reaches_goal(drawn: &Drawn) -> bool {
        let (start, goal) = (drawn.stations(), drawn.stations() + 1);
        let mut reached = vec![start];
        let mut next = 0;
        while let Some(&at) = reached.get(next) {
            next += 1;
            let most_kwh = if at == start { drawn.start_kwh } else { drawn.most_kwh(at) };
            if most_kwh - drawn.legs[at][goal].1 >= drawn.arrive_kwh {
                return true;
            }
            for to in 0..drawn.stations() {
                if !reached.contains(&to) && most_kwh - drawn.legs[at][to].1 >= drawn.reserve_kwh {
                    reached.push(to);
                }
            }
        }
        false
    }

    /// The best trip below `ceiling_s`, if there is one.
    pub(crate) fn run(drawn: &Drawn, ceiling_s: f64) -> Option<f64> {
        Self::run_with_stop_s(drawn, ceiling_s, OVERHEAD_S)
    }

    /// The same when every stop costs so much beside charging.
    pub(crate) fn run_with_stop_s(drawn: &Drawn, ceiling_s: f64, stop_s: f64) -> Option<f64> {
        let mut enumerator = Enumerator { drawn, best_s: ceiling_s, stop_s };
        let start = drawn.stations();
        enumerator.extend(&mut vec![], start, 0.0, 0.0);
        (enumerator.best_s < ceiling_s).then_some(enumerator.best_s)
    }

    /// Seconds that charging takes at least when `used_kwh` are used up to the last of a sequence and `left_kwh` after
    /// it: what the sequence uses is charged at its stations, the rest at the best there is.
    fn charging_s(&self, sequence: &[usize], used_kwh: f64, left_kwh: f64) -> f64 {
        let drawn = self.drawn;
        let least_s = |station: usize| {
            let peak_kw = drawn.curves[drawn.curve_of[station]].iter().map(|knot| knot.1).fold(1.0, f64::max);
            let price = drawn.prices[drawn.curve_of[station]].0;
            price.per_s * 3600.0 / peak_kw + price.per_kwh_s
        };
        let best_s = |stations: &mut dyn Iterator<Item = usize>| stations.map(least_s).fold(3600.0, f64::min);
        let before = sequence.split_last().map_or(&[][..], |(_, before)| before);
        let first_kwh = (used_kwh + drawn.reserve_kwh - drawn.start_kwh).max(0.0);
        let all_kwh = (used_kwh + left_kwh + drawn.arrive_kwh - drawn.start_kwh).max(first_kwh);
        let first_s = first_kwh * best_s(&mut before.iter().copied());
        first_s + (all_kwh - first_kwh) * best_s(&mut (0..drawn.stations()))
    }

    fn stops_s(&self, sequence: &[usize]) -> f64 {
        sequence.iter().map(|&station| self.stop_s + self.drawn.prices[self.drawn.curve_of[station]].1).sum()
    }

    fn extend(&mut self, sequence: &mut Vec<usize>, at: usize, drive_s: f64, used_kwh: f64) {
        let drawn = self.drawn;
        let goal = drawn.stations() + 1;
        let goal_s = drawn.legs[at][goal].0;
        let (least_s, least_kwh) = drawn.least_left.get(at).copied().unwrap_or(drawn.legs[at][goal]);
        let stops_s = self.stops_s(sequence);
        if drive_s + least_s + stops_s + self.charging_s(sequence, used_kwh, least_kwh) >= self.best_s {
            return;
        }
        self.evaluate(sequence, drive_s + goal_s);
        for next in 0..drawn.stations() {
            let (time_s, energy_kwh) = drawn.legs[at][next];
            let most_kwh = if sequence.is_empty() { drawn.start_kwh } else { drawn.most_kwh(at) };
            if sequence.contains(&next) || energy_kwh + drawn.reserve_kwh > most_kwh {
                continue;
            }
            sequence.push(next);
            self.extend(sequence, next, drive_s + time_s, used_kwh + energy_kwh);
            sequence.pop();
        }
    }

    fn evaluate(&mut self, sequence: &[usize], drive_s: f64) {
        let drawn = self.drawn;
        let goal = drawn.stations() + 1;
        let first = *sequence.first().unwrap_or(&goal);
        let arrival = (drawn.start_kwh - drawn.legs[drawn.stations()][first].1).min(drawn.capacity_kwh);
        let wanted = if sequence.is_empty() { drawn.arrive_kwh } else { drawn.reserve_kwh };
        if arrival < wanted {
            return;
        }
        // For each stop: departures, and the least of its part of the time, which is a function of its departure alone as
        // long as nothing overflows; an overflow only costs more.
        let mut minima: Vec<Vec<f64>> = Vec::new();
        let mut least_s: Vec<f64> = Vec::new();
        for (index, &station) in sequence.iter().enumerate() {
            let next = *sequence.get(index + 1).unwrap_or(&goal);
            let cost = drawn.legs[station][next].1;
            let least_after = if next == goal { drawn.arrive_kwh } else { drawn.reserve_kwh };
            let low = (cost + least_after).max(drawn.reserve_kwh);
            let most_after = if next == goal { drawn.capacity_kwh } else { drawn.most_kwh(next) };
            let high = drawn.most_kwh(station).min(cost + most_after.min(drawn.capacity_kwh));
            if low > drawn.most_kwh(station) {
                return;
            }
            // The first stop may leave only above what it arrives with.
            let low = if index == 0 { low.max(arrival) } else { low };
            let time = |energy: f64| {
                let after =
                    if next == goal { 0.0 } else { drawn.functions[drawn.curve_of[next]].seconds_to(energy - cost) };
                drawn.functions[drawn.curve_of[station]].seconds_to(energy) - after
            };
            let mut departures = if next == goal || high <= low { vec![low] } else { local_minima(time, low, high) };
            departures.sort_by(|&a, &b| time(a).total_cmp(&time(b)));
            least_s.push(time(departures[0]));
            minima.push(departures);
        }
        for index in (1..least_s.len()).rev() {
            least_s[index - 1] += least_s[index];
        }
        self.combine(sequence, (&minima, &least_s), 0, arrival, drive_s + self.stops_s(sequence));
    }

    fn combine(
        &mut self,
        sequence: &[usize],
        (minima, least_s): (&[Vec<f64>], &[f64]),
        index: usize,
        arrival: f64,
        time_s: f64,
    ) {
        let drawn = self.drawn;
        let Some(&station) = sequence.get(index) else {
            self.best_s = self.best_s.min(time_s);
            return;
        };
        // The narrowing leaves a last digit of doubt.
        let rest_s = least_s[index] - drawn.functions[drawn.curve_of[station]].seconds_to(arrival) - 1e-6;
        if time_s + rest_s >= self.best_s {
            return;
        }
        if arrival > drawn.most_kwh(station) {
            return;
        }
        let next = *sequence.get(index + 1).unwrap_or(&(drawn.stations() + 1));
        for &departure in &minima[index] {
            if departure >= arrival {
                let function = &drawn.functions[drawn.curve_of[station]];
                let charged_s = function.seconds_to(departure) - function.seconds_to(arrival);
                let after = (departure - drawn.legs[station][next].1).min(drawn.capacity_kwh);
                self.combine(sequence, (minima, least_s), index + 1, after, time_s + charged_s);
            }
        }
    }
}

pub(crate) fn local_minima(time: impl Fn(f64) -> f64, low: f64, high: f64) -> Vec<f64> {
    const PARTS: usize = 200;
    let at = |part: usize| low + (high - low) * part as f64 / PARTS as f64;
    let values: Vec<f64> = (0..=PARTS).map(|part| time(at(part))).collect();
    let mut minima = Vec::new();
    for part in 0..=PARTS {
        let (before, after) = (part.max(1) - 1, (part + 1).min(PARTS));
        if values[part] <= values[before] && values[part] <= values[after] {
            let (mut a, mut b) = (at(before), at(after));
            for _ in 0..60 {
                let (c, d) = (b - (b - a) * 0.618_033_988_749_895, a + (b - a) * 0.618_033_988_749_895);
                if time(c) < time(d) { b = d } else { a = c }
            }
            minima.push((a + b) / 2.0);
            minima.extend([at(before), at(part), at(after)]);
        }
    }
    minima
}

/// A dynamic programme over a grid of energies, rounded down on arriving: a trip that can be driven, so never better
/// than the best one.
fn grid_s(drawn: &Drawn, levels: usize) -> Option<f64> {
    let step = drawn.capacity_kwh / levels as f64;
    let level_of = |energy: f64| (energy / step).floor() as usize;
    let (stations, goal) = (drawn.stations(), drawn.stations() + 1);
    let mut best = vec![vec![f64::INFINITY; levels + 1]; stations];
    let mut answer = f64::INFINITY;
    let arrive = |from: usize, to: usize, energy: f64| {
        let after = (energy - drawn.legs[from][to].1).min(drawn.capacity_kwh);
        (after >= drawn.reserve_kwh).then_some(after)
    };
    for (to, levels) in best.iter_mut().enumerate() {
        if let Some(after) = arrive(stations, to, drawn.start_kwh) {
            let cell = &mut levels[level_of(after)];
            *cell = cell.min(drawn.legs[stations][to].0 + OVERHEAD_S + drawn.prices[drawn.curve_of[to]].1);
        }
    }
    if arrive(stations, goal, drawn.start_kwh).is_some_and(|after| after >= drawn.arrive_kwh) {
        answer = drawn.legs[stations][goal].0;
    }
    let charged: Vec<Vec<f64>> = (0..stations)
        .map(|station| {
            let mut total = 0.0;
            (0..=levels)
                .map(|level| {
                    if level > 0 {
                        total += drawn.slow_charge_s(station, (level - 1) as f64 * step, level as f64 * step);
                    }
                    total
                })
                .collect()
        })
        .collect();
    for _ in 0..=stations {
        let mut changed = false;
        for from in 0..stations {
            for level in 1..=levels {
                let charged = best[from][level - 1] + charged[from][level] - charged[from][level - 1];
                if level as f64 * step <= drawn.most_kwh(from) && charged < best[from][level] {
                    best[from][level] = charged;
                    changed = true;
                }
            }
            for level in 0..=levels {
                if best[from][level].is_infinite() {
                    continue;
                }
                let energy = level as f64 * step;
                for to in (0..stations).filter(|&to| to != from) {
                    let Some(after) = arrive(from, to, energy) else { continue };
                    let stop_s = OVERHEAD_S + drawn.prices[drawn.curve_of[to]].1;
                    let time_s = best[from][level] + drawn.legs[from][to].0 + stop_s;
                    let cell = &mut best[to][level_of(after)];
                    if time_s < *cell {
                        *cell = time_s;
                        changed = true;
                    }
                }
                if arrive(from, goal, energy).is_some_and(|after| after >= drawn.arrive_kwh) {
                    answer = answer.min(best[from][level] + drawn.legs[from][goal].0);
                }
            }
        }
        if !changed {
            break;
        }
    }
    answer.is_finite().then_some(answer)
}

#[test]
fn the_plan_equals_enumeration_with_a_numerical_optimiser() {
    equals_enumeration(cases(200, 10_000), Drawn::new);
}

#[test]
fn the_plan_of_least_money_and_time_equals_enumeration() {
    equals_enumeration(cases(200, 2_000), Drawn::priced);
}

fn equals_enumeration(count: u32, draw: impl Fn(u64) -> Drawn) {
    let (mut trips, mut with_stops) = (0, 0);
    for seed in 0..u64::from(count) {
        let drawn = draw(seed);
        let planned = planned_s(&drawn);
        let Some(planned) = planned else {
            assert!(!Enumerator::reaches_goal(&drawn), "no plan, but the goal can be reached\n{}", drawn.picture());
            continue;
        };
        // Sequences that cannot come within the tolerance of the plan are left out.
        match Enumerator::run(&drawn, planned * (1.0 + 2e-6)) {
            Some(slow) => {
                trips += 1;
                with_stops += u32::from(slow > drawn.legs[drawn.stations()][drawn.stations() + 1].0 + 1.0);
                let far = (planned - slow).abs() / slow;
                assert!(far <= 1e-6, "planned {planned}, enumerated {slow}\n{}", drawn.picture());
            }
            None => panic!("planned {planned}, and no sequence is as fast\n{}", drawn.picture()),
        }
    }
    assert!(trips > 100 && with_stops > 80, "{trips} trips, {with_stops} with stops: too few to say anything");
}

#[test]
fn a_fine_grid_is_never_better_than_the_plan() {
    for seed in 0..u64::from(cases(20, 10_000)) {
        // Every other one with money, which the grid counts in another way.
        let drawn = if seed % 2 == 0 { Drawn::new(seed) } else { Drawn::priced(seed) };
        let planned = planned_s(&drawn);
        let grid = grid_s(&drawn, 240);
        if let Some(grid) = grid {
            let planned = planned.unwrap_or(f64::INFINITY);
            assert!(planned <= grid * (1.0 + 1e-7), "planned {planned}, grid {grid}\n{}", drawn.picture());
            // What rounding down loses: a grid step at the slowest power for each stop, and little else.
            assert!(
                grid <= planned * 1.25 + 1800.0 || seed % 2 == 1,
                "planned {planned}, grid {grid}\n{}",
                drawn.picture()
            );
        }
    }
}
