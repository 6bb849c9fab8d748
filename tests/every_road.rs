//! Plans proven over every road (`prove_on: roads`) against an enumeration of all simple road paths, all sequences of stops and all
//! amounts that can matter.

use crate::drawn_roads::station;
use crate::planner::{OVERHEAD_S, local_minima};
use rand::rngs::SmallRng;
use rand::{Rng, SeedableRng};
use std::collections::HashMap;
use wattfarer::LatLon;
use wattfarer::charge::ChargeLimits;
use wattfarer::energy::{EdgeFeatures, coefficients};
use wattfarer::graph::{EdgeFlags, RoadEdge, RoadNetwork, RoadView, Roads, Station};
use wattfarer::plan::{self, ChargeFunction, PlanData, PlanRequest, PlanStatus, Planner, ProveOn, Waypoint};
use wattfarer::vehicle::{self, Conditions, Vehicle, VehicleRef};
use wattfarer_tests::cases;

/// Plug-in to power at DC, s, as `charge` documents it.
const START_S: f64 = 34.0;
const NODES: usize = 11;

/// A both-way road at one speed and slope, `winding` times as long as the straight line.
fn road(network: &mut RoadNetwork, (from, to): (usize, usize), winding: f64, speed_mps: f64, rise_m: f64) {
    let at = |node: usize| LatLon::from(network.nodes[node]);
    let length_m = winding * at(from).distance_m(at(to));
    for (from, to, rise_m) in [(from, to, rise_m), (to, from, -rise_m)] {
        let features = EdgeFeatures::uniform(length_m, speed_mps, rise_m);
        network.edges.push(RoadEdge {
            from: from as u32,
            to: to as u32,
            time_s: features.time_s as f32,
            length_m: length_m as f32,
            speed_squared_m: features.speed_squared_m as f32,
            climb_m: features.climb_m as f32,
            descent_m: features.descent_m as f32,
            stops_m2_s2: 0.0,
            flags: EdgeFlags::default(),
            geometry_start: 0,
            geometry_len: 0,
        });
    }
}

/// A few junctions on a plane of 6 by 1.5 degrees, on the level or among mountains, or of a third of that among high ones, joined by quick
/// roads and slow ones.
fn network(random: &mut SmallRng, high: bool) -> RoadNetwork {
    let mut network = RoadNetwork::default();
    network.info.id = "drawn".into();
    let highest_m = if high { 5000.0 } else { [100.0, 2500.0][random.random_range(0..2)] };
    let share = if high { 1.0 / 3.0 } else { 1.0 };
    let heights_m: Vec<f64> = (0..NODES).map(|_| random.random_range(0.0..highest_m)).collect();
    for _ in 0..NODES {
        let (lat, lon) = (random.random_range(0.0..1.5), random.random_range(0.0..6.0));
        let (lat, lon) = (46.0 + share * lat, 2.0 + share * lon);
        network.nodes.push(LatLon { lat, lon }.into());
    }
    let mut order: Vec<usize> = (0..NODES).collect();
    order.sort_by_key(|&node| network.nodes[node].lon_e7);
    let mut pairs: Vec<(usize, usize)> = order.windows(2).map(|pair| (pair[0], pair[1])).collect();
    for node in 0..NODES {
        let at = |node: usize| LatLon::from(network.nodes[node]);
        let mut near: Vec<usize> = (0..NODES).filter(|&other| other != node).collect();
        near.sort_by(|&a, &b| at(node).distance_m(at(a)).total_cmp(&at(node).distance_m(at(b))));
        pairs.extend(near[..2].iter().map(|&other| (node.min(other), node.max(other))));
    }
    pairs.sort_unstable();
    pairs.dedup();
    for (from, to) in pairs {
        // Some pairs are joined by two roads.
        for _ in 0..if random.random_bool(0.25) { 2 } else { 1 } {
            let speed_mps = [20.0, 25.0, 30.0, 36.0][random.random_range(0..4)];
            let winding = random.random_range(1.05..1.5);
            road(&mut network, (from, to), winding, speed_mps, heights_m[to] - heights_m[from]);
        }
    }
    network
}

/// A way over roads, as what each of its edges takes.
#[derive(Clone)]
struct Way {
    time_s: f64,
    edges_kwh: Vec<f64>,
}

/// What the battery allows.
#[derive(Clone, Copy)]
struct Battery {
    reserve_kwh: f64,
    capacity_kwh: f64,
}

impl Battery {
    /// Drives edge by edge; none when the reserve breaks.
    fn after(&self, way: &Way, energy_kwh: f64) -> Option<f64> {
        way.edges_kwh.iter().try_fold(energy_kwh, |energy_kwh, edge_kwh| {
            let left_kwh = (energy_kwh - edge_kwh).min(self.capacity_kwh);
            (left_kwh >= self.reserve_kwh - 1e-9).then_some(left_kwh)
        })
    }

    /// Least energy that a way can be begun with.
    fn need_kwh(&self, way: &Way) -> f64 {
        let mut sum_kwh = 0.0;
        way.edges_kwh.iter().fold(self.reserve_kwh, |need_kwh, edge_kwh| {
            sum_kwh += edge_kwh;
            need_kwh.max(self.reserve_kwh + sum_kwh)
        })
    }

    /// Only the ways of which no other is as quick and leaves as much, whatever it is begun with.
    fn worth_driving(&self, mut ways: Vec<Way>) -> Vec<Way> {
        let facts = |way: &Way| -> Option<[f64; 4]> {
            let left_kwh = self.after(way, self.capacity_kwh)?;
            Some([way.time_s, way.edges_kwh.iter().sum(), self.need_kwh(way), -left_kwh])
        };
        ways.retain(|way| facts(way).is_some());
        let all: Vec<[f64; 4]> = ways.iter().filter_map(facts).collect();
        let as_good = |a: &[f64; 4], b: &[f64; 4]| a.iter().zip(b).all(|(a, b)| a <= b);
        let beaten = |at: usize| {
            (0..all.len())
                .any(|by| by != at && as_good(&all[by], &all[at]) && (by < at || !as_good(&all[at], &all[by])))
        };
        let keep: Vec<bool> = (0..all.len()).map(|at| !beaten(at)).collect();
        let mut keep = keep.into_iter();
        ways.retain(|_| keep.next().unwrap());
        ways
    }
}

/// All simple paths between two nodes; `edges` are time and energy of each edge.
fn simple_paths(view: RoadView<'_>, edges: &[(f64, f64)], from: u32, to: u32) -> Vec<Way> {
    fn extend(
        (view, edges, to): (RoadView<'_>, &[(f64, f64)], u32),
        at: u32,
        seen: &mut Vec<u32>,
        way: &mut Way,
        all: &mut Vec<Way>,
    ) {
        if at == to {
            all.push(way.clone());
            return;
        }
        for edge in view.outgoing(at) {
            let head = view.head(edge);
            if seen.contains(&head) {
                continue;
            }
            let (time_s, energy_kwh) = edges[edge as usize];
            seen.push(head);
            way.time_s += time_s;
            way.edges_kwh.push(energy_kwh);
            extend((view, edges, to), head, seen, way, all);
            seen.pop();
            way.time_s -= time_s;
            way.edges_kwh.pop();
        }
    }
    let mut all = Vec::new();
    let mut way = Way { time_s: 0.0, edges_kwh: Vec::new() };
    extend((view, edges, to), from, &mut vec![from], &mut way, &mut all);
    all
}

/// A trip as the enumeration sees it: stations, then the start, then the goal, or the place on the way and the goal.
struct Enumeration {
    battery: Battery,
    start_kwh: f64,
    arrive_kwh: f64,
    functions: Vec<ChargeFunction>,
    /// By place and place.
    ways: Vec<Vec<Vec<Way>>>,
    /// The same past the place on the way, where there is one.
    past: Vec<Vec<Vec<Way>>>,
    /// Least time and least energy of any way, drivable or not, by place and place.
    least: Vec<Vec<(f64, f64)>>,
    peak_kw: f64,
    stay_s: f64,
    best_s: f64,
    /// Amounts worth trying on the way from a station to another place.
    amounts: HashMap<(usize, usize, bool, usize), Vec<f64>>,
}

/// A leg of a sequence: which way of which list.
#[derive(Clone, Copy)]
struct Part {
    from: usize,
    to: usize,
    past: bool,
    way: usize,
}

impl Enumeration {
    fn start(&self) -> usize {
        self.functions.len()
    }

    fn goal(&self) -> usize {
        self.ways.len() - 1
    }

    fn has_via(&self) -> bool {
        self.goal() > self.start() + 1
    }

    fn list(&self, from: usize, to: usize, past: bool) -> &[Way] {
        if past { &self.past[from][to] } else { &self.ways[from][to] }
    }

    fn way(&self, part: Part) -> &Way {
        &self.list(part.from, part.to, part.past)[part.way]
    }

    /// Whether the goal is reached by any trip: the fullest battery from each station.
    fn reaches_goal(&self) -> bool {
        let mut reached = vec![(self.start(), !self.has_via())];
        let mut next = 0;
        while let Some(&(at, passed)) = reached.get(next) {
            next += 1;
            let most_kwh = self.functions.get(at).map_or(self.start_kwh, ChargeFunction::most_kwh);
            let after_kwh = |to: usize, past: bool| {
                let after = self.list(at, to, past).iter().filter_map(|way| self.battery.after(way, most_kwh));
                after.fold(f64::NEG_INFINITY, f64::max)
            };
            if after_kwh(self.goal(), !passed) >= self.arrive_kwh {
                return true;
            }
            for to in 0..self.start() {
                for past in [false, true].into_iter().take(if passed { 1 } else { 2 }) {
                    if (past || to != at) && after_kwh(to, past) > 0.0 && !reached.contains(&(to, passed || past)) {
                        reached.push((to, passed || past));
                    }
                }
            }
        }
        false
    }

    /// The least time below `ceiling_s`.
    fn run(&mut self, ceiling_s: f64) -> Option<f64> {
        self.best_s = ceiling_s;
        let stay_s = if self.has_via() { self.stay_s } else { 0.0 };
        self.extend(&mut Vec::new(), self.start(), !self.has_via(), stay_s, 0.0);
        (self.best_s < ceiling_s).then_some(self.best_s)
    }

    fn extend(&mut self, parts: &mut Vec<Part>, at: usize, passed: bool, time_s: f64, used_kwh: f64) {
        let (left_s, left_kwh) = match passed {
            true => self.least[at][self.goal()],
            false => {
                let (before, after) = (self.least[at][self.start() + 1], self.least[self.start() + 1][self.goal()]);
                (before.0 + after.0, before.1 + after.1)
            }
        };
        let charged_kwh = (used_kwh + left_kwh + self.arrive_kwh - self.start_kwh).max(0.0);
        if time_s + left_s + 3600.0 * charged_kwh / self.peak_kw >= self.best_s {
            return;
        }
        for to in (0..self.start()).chain([self.goal()]) {
            for past in [false, true] {
                let beyond = passed || past;
                // Since the place on the way was passed.
                let mut since = parts.iter().rev().take_while(|part| !part.past);
                let again = !past && (to == at || since.any(|part| part.from == to));
                if (past && passed) || (to == self.goal() && !beyond) || again {
                    continue;
                }
                for way in 0..self.list(at, to, past).len() {
                    let part = Part { from: at, to, past, way };
                    let used_kwh = used_kwh + self.way(part).edges_kwh.iter().sum::<f64>();
                    let time_s = time_s + self.way(part).time_s;
                    parts.push(part);
                    if to == self.goal() {
                        self.evaluate(parts, time_s);
                    } else {
                        self.extend(parts, to, beyond, time_s + OVERHEAD_S + START_S, used_kwh);
                    }
                    parts.pop();
                }
            }
        }
    }

    fn evaluate(&mut self, parts: &[Part], time_s: f64) {
        let Some(arrival_kwh) = self.battery.after(self.way(parts[0]), self.start_kwh) else { return };
        if time_s >= self.best_s || (parts.len() == 1 && arrival_kwh < self.arrive_kwh - 1e-9) {
            return;
        }
        for &part in &parts[1..] {
            let key = (part.from, part.to, part.past, part.way);
            if !self.amounts.contains_key(&key) {
                let amounts = self.amounts_of(part);
                self.amounts.insert(key, amounts);
            }
        }
        self.charge(&parts[1..], arrival_kwh, time_s);
    }

    /// Local minima of what an amount costs here less what it spares at the next stop.
    fn amounts_of(&self, part: Part) -> Vec<f64> {
        let (way, goal) = (self.way(part), part.to == self.goal());
        let least_kwh = if goal { self.arrive_kwh } else { self.battery.reserve_kwh };
        let low_kwh = self.battery.need_kwh(way).max(way.edges_kwh.iter().sum::<f64>() + least_kwh);
        let most_kwh = self.functions[part.from].most_kwh();
        if low_kwh > most_kwh {
            return Vec::new();
        }
        if goal {
            return vec![low_kwh];
        }
        let (here, there) = (&self.functions[part.from], &self.functions[part.to]);
        let time = |energy_kwh: f64| {
            let after_kwh = self.battery.after(way, energy_kwh).unwrap_or(self.battery.reserve_kwh);
            here.seconds_to(energy_kwh) - there.seconds_to(after_kwh.min(there.most_kwh()))
        };
        local_minima(time, low_kwh, most_kwh)
    }

    fn charge(&mut self, parts: &[Part], arrival_kwh: f64, time_s: f64) {
        let Some((&part, rest)) = parts.split_first() else {
            self.best_s = self.best_s.min(time_s);
            return;
        };
        let amounts = self.amounts[&(part.from, part.to, part.past, part.way)].clone();
        let function = &self.functions[part.from];
        if arrival_kwh > function.most_kwh() || amounts.is_empty() {
            return;
        }
        let arrived_s = function.seconds_to(arrival_kwh);
        // A car that holds more than all of them leaves as it came.
        let departures: Vec<(f64, f64)> = amounts
            .into_iter()
            .filter(|&amount_kwh| amount_kwh > arrival_kwh)
            .chain([arrival_kwh])
            .map(|departure_kwh| (departure_kwh, function.seconds_to(departure_kwh) - arrived_s))
            .collect();
        for (departure_kwh, charged_s) in departures {
            let Some(after_kwh) = self.battery.after(self.way(part), departure_kwh) else { continue };
            let least_kwh = if rest.is_empty() { self.arrive_kwh } else { self.battery.reserve_kwh };
            if after_kwh >= least_kwh - 1e-9 && time_s + charged_s < self.best_s {
                self.charge(rest, after_kwh, time_s + charged_s);
            }
        }
    }
}

/// A drawn trip and the same as the enumeration wants it.
struct Drawn {
    roads: Roads,
    stations: Vec<Station>,
    request: PlanRequest,
    enumeration: Enumeration,
}

fn draw(seed: u64, car: &Vehicle) -> Drawn {
    let mut random = SmallRng::seed_from_u64(seed);
    let high = random.random_bool(0.4);
    let network = network(&mut random, high);
    let via = random.random_bool(0.2);
    let count = random.random_range(1..5);
    let mut nodes: Vec<u32> = Vec::new();
    while nodes.len() < count + 2 + usize::from(via) {
        let node = random.random_range(0..NODES as u32);
        if !nodes.contains(&node) {
            nodes.push(node);
        }
    }
    let stations: Vec<Station> = nodes[..count]
        .iter()
        .map(|&node| station(&network, node as usize, [25.0, 35.0, 50.0, 100.0][random.random_range(0..4)]))
        .collect();
    let roads = Roads::from_network(&network).unwrap();
    let view = roads.view();
    let place = |node: u32| {
        let at = view.position(node);
        format!("{},{}", at.lat, at.lon)
    };
    let mut request = PlanRequest::new(
        place(nodes[count]),
        place(nodes[nodes.len() - 1]),
        VehicleRef::id(&car.id),
        // Over mountains the battery is nearly empty or nearly full at first: the passes are too much for it, or the way down.
        if !high || random.random_bool(0.3) { random.random_range(0.3..1.0) } else { random.random_range(0.12..0.4) },
    );
    let stay_s = 600.0;
    if via {
        request.places.insert(1, Waypoint { place: place(nodes[count + 1]), stay_s });
    }
    request.conditions.cabin_c = 20.0;
    request.overhead_s = OVERHEAD_S;
    request.arrive_soc = Some(random.random_range(0.1..0.4));
    if random.random_bool(0.2) {
        request.max_kmh_options = vec![95.0];
    }
    let capacity_kwh = car.usable_capacity_kwh;
    let battery = Battery { reserve_kwh: request.reserve_soc * capacity_kwh, capacity_kwh };
    let mut all = vec![vec![Vec::new(); nodes.len()]; nodes.len()];
    let mut least = vec![vec![(f64::INFINITY, f64::INFINITY); nodes.len()]; nodes.len()];
    for max_kmh in std::iter::once(None).chain(request.max_kmh_options.iter().copied().map(Some)) {
        let conditions = Conditions { max_kmh, ..request.conditions };
        let driving = coefficients(car, &conditions).unwrap();
        // Times are whole multiples of 1/1024 s, energies of 2^-32 kWh.
        let rounded = |value: f64, parts: f64| (value * parts).round() / parts;
        let edges: Vec<(f64, f64)> = (0..view.edge_count())
            .map(|edge| {
                let features = driving.driven(&view.features(edge));
                let energy_kwh = driving.battery_energy_kwh(&features);
                (rounded(features.time_s, 1024.0), rounded(energy_kwh, 4_294_967_296.0))
            })
            .collect();
        for (from, list) in all.iter_mut().enumerate() {
            for (to, ways) in list.iter_mut().enumerate().filter(|&(to, _)| to != from) {
                let paths = simple_paths(view, &edges, nodes[from], nodes[to]);
                for path in &paths {
                    let known = &mut least[from][to];
                    *known = (known.0.min(path.time_s), known.1.min(path.edges_kwh.iter().sum()));
                }
                ways.extend(battery.worth_driving(paths));
            }
        }
    }
    let ways: Vec<Vec<Vec<Way>>> =
        all.into_iter().map(|list| list.into_iter().map(|ways| battery.worth_driving(ways)).collect()).collect();
    let mut past = vec![vec![Vec::new(); nodes.len()]; nodes.len()];
    for (from, list) in past.iter_mut().enumerate().filter(|_| via) {
        for (to, both) in list.iter_mut().enumerate() {
            for first in &ways[from][count + 1] {
                both.extend(ways[count + 1][to].iter().map(|second| Way {
                    time_s: first.time_s + second.time_s,
                    edges_kwh: first.edges_kwh.iter().chain(&second.edges_kwh).copied().collect(),
                }));
            }
            *both = battery.worth_driving(std::mem::take(both));
        }
    }
    let functions = stations
        .iter()
        .map(|station| {
            let limits = station.evses[0].connectors[0].limits();
            let limits = ChargeLimits::new(car, &limits, None, &Conditions::default(), 1.0).unwrap();
            ChargeFunction::new(&limits, START_S)
        })
        .collect();
    let enumeration = Enumeration {
        battery,
        start_kwh: request.start_soc * capacity_kwh,
        arrive_kwh: request.arrive_soc.unwrap() * capacity_kwh,
        functions,
        ways,
        past,
        least,
        peak_kw: 100.0,
        stay_s,
        best_s: f64::INFINITY,
        amounts: HashMap::new(),
    };
    Drawn { roads, stations, request, enumeration }
}

#[test]
fn plans_proven_over_roads_equal_enumeration_of_all_simple_paths() {
    let car = vehicle::get("volkswagen-id-3-pro-performance-58-kwh-2020").unwrap();
    let (mut trips, mut stops, mut none, mut sooner, mut only_so) = (0, 0, 0, 0, 0);
    for seed in 0..u64::from(cases(150, 1_000)) {
        let Drawn { roads, stations, request, mut enumeration } = draw(seed, &car);
        let data = PlanData { roads: &roads, stations: &stations, stations_used: &[] };
        let fastest = plan::trips(&request, data).unwrap();
        let request = PlanRequest { prove_on: ProveOn::Roads, ..request };
        let answer = plan::trips(&request, data).unwrap();
        let ready = Planner::new(data).trips(&request).unwrap();
        assert_eq!((fastest.search.proved_on.as_str(), answer.search.proved_on.as_str()), ("stations", "roads"));
        assert_eq!(ready.search.proved_on, "roads");
        assert_eq!(ready.status, answer.status, "seed {seed}");
        let Some(trip) = answer.trips.first() else {
            assert!(!enumeration.reaches_goal(), "seed {seed}: no plan, but the goal can be reached");
            assert_eq!(fastest.status, PlanStatus::Infeasible, "seed {seed}");
            none += 1;
            continue;
        };
        let (value, other) = (answer.search.value.unwrap(), ready.search.value.unwrap());
        assert!((value - other).abs() <= 1e-9 * value, "seed {seed}: {value} and {other} from a planner made ready");
        assert_eq!((answer.search.gap, ready.search.gap), (Some(0.0), Some(0.0)), "seed {seed}");
        let enumerated_s = enumeration.run(value * (1.0 + 1e-6));
        let enumerated_s = enumerated_s.unwrap_or_else(|| panic!("seed {seed}: nothing as fast as {value}"));
        assert!((value - enumerated_s).abs() <= 1e-6, "seed {seed}: planned {value}, enumerated {enumerated_s}");
        trips += 1;
        stops += trip.totals.stops;
        match fastest.search.value {
            Some(fastest_s) => {
                assert!(value <= fastest_s, "seed {seed}: {value} over roads, {fastest_s} over fastest ones");
                sooner += u32::from(value < fastest_s - 1e-3);
            }
            None => only_so += 1,
        }
    }
    println!(
        "{trips} trips with {stops} stops, {sooner} sooner than over fastest roads, {only_so} possible only so, {none} impossible"
    );
    assert!(trips > 30 && stops > 30 && sooner > 0 && only_so > 0 && none > 0);
}
