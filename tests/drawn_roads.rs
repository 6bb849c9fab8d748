//! Whole plans on drawn road maps against enumeration over all stations, with the legs found by petgraph: snapping, bounds,
//! corridors and unpacking cannot hide a better trip.

use crate::planner::{Drawn, Enumerator, OVERHEAD_S};
use petgraph::visit::EdgeRef;
use rand::rngs::SmallRng;
use rand::{Rng, SeedableRng};
use serde_json::json;
use wattfarer::LatLon;
use wattfarer::charge::{ChargeLimits, CurrentType};
use wattfarer::energy::{Coefficients, EdgeFeatures, coefficients};
use wattfarer::graph::{Connector, EdgeFlags, Evse, PowerSource, RoadEdge, RoadNetwork, Roads, Station};
use wattfarer::plan::{self, ChargeFunction, LegKind, Objective, PlanData, PlanRequest, PlanStatus, Planner, Price};
use wattfarer::tariff::SessionTariff;
use wattfarer::vehicle::{self, Conditions, Vehicle, VehicleRef};
use wattfarer_tests::cases;

const SPEED_MPS: f64 = 30.0;
/// Plug-in to power at DC, s, as `charge` documents it.
const START_S: f64 = 34.0;

/// A both-way road on the level.
pub(crate) fn road(network: &mut RoadNetwork, from: usize, to: usize) {
    let at = |node: usize| LatLon::from(network.nodes[node]);
    // No road is straight.
    let length_m = 1.2 * at(from).distance_m(at(to));
    let features = EdgeFeatures::uniform(length_m, SPEED_MPS, 0.0);
    for (from, to) in [(from, to), (to, from)] {
        network.edges.push(RoadEdge {
            from: from as u32,
            to: to as u32,
            time_s: features.time_s as f32,
            length_m: length_m as f32,
            speed_squared_m: features.speed_squared_m as f32,
            climb_m: 0.0,
            descent_m: 0.0,
            stops_m2_s2: 0.0,
            flags: EdgeFlags::default(),
            geometry_start: 0,
            geometry_len: 0,
        });
    }
}

/// Nodes on a plane of 8 by 2 degrees, each joined to its nearest ones, the chain of all keeping the map in one part.
fn network(random: &mut SmallRng) -> RoadNetwork {
    let mut network = RoadNetwork::default();
    network.info.id = "drawn".into();
    for _ in 0..60 {
        let (lat, lon) = (random.random_range(46.0..48.0), random.random_range(2.0..10.0));
        network.nodes.push(LatLon { lat, lon }.into());
    }
    let at = |network: &RoadNetwork, node: usize| LatLon::from(network.nodes[node]);
    let mut order: Vec<usize> = (0..60).collect();
    order.sort_by_key(|&node| network.nodes[node].lon_e7);
    for pair in order.windows(2) {
        road(&mut network, pair[0], pair[1]);
    }
    for node in 0..60 {
        let mut near: Vec<usize> = (0..60).filter(|&other| other != node).collect();
        near.sort_by(|&a, &b| {
            let far = |other: usize| at(&network, node).distance_m(at(&network, other));
            far(a).total_cmp(&far(b))
        });
        for &other in &near[..3] {
            road(&mut network, node, other);
        }
    }
    network
}

pub(crate) fn station(network: &RoadNetwork, node: usize, power_kw: f64) -> Station {
    let at = LatLon::from(network.nodes[node]);
    Station {
        id: format!("drawn-{node}"),
        source: "drawn".into(),
        name: format!("Drawn {node}"),
        lat: at.lat,
        lon: at.lon,
        operator: None,
        country_code: None,
        time_zone: None,
        site_max_power_kw: None,
        demonstration: false,
        evses: vec![Evse {
            uid: "1".into(),
            evse_id: None,
            status: None,
            connectors: vec![Connector {
                id: "1".into(),
                standard: "IEC_62196_T2_COMBO".into(),
                format: None,
                current_type: CurrentType::Dc,
                max_power_kw: power_kw,
                power_source: PowerSource::Given,
                max_voltage_v: None,
                max_current_a: None,
                tariff_ids: Vec::new(),
            }],
        }],
    }
}

/// The stations, start and goal as the enumeration wants them: legs by petgraph's Dijkstra over the roads.
fn drawn(
    seed: u64,
    roads: &Roads,
    nodes: &[u32],
    stations: &[Station],
    car: &Vehicle,
    driving: &Coefficients,
    request: &PlanRequest,
) -> Drawn {
    drawn_at(seed, roads, nodes, stations, (car, driving), request, |_| SPEED_MPS)
}

/// The same where the way on from each place is driven at a speed of its own.
fn drawn_at(
    seed: u64,
    roads: &Roads,
    nodes: &[u32],
    stations: &[Station],
    (car, driving): (&Vehicle, &Coefficients),
    request: &PlanRequest,
    speed_mps: impl Fn(usize) -> f64,
) -> Drawn {
    let view = roads.view();
    let capacity_kwh = car.usable_capacity_kwh;
    let legs: Vec<Vec<(f64, f64)>> = nodes
        .iter()
        .enumerate()
        .map(|(place, &from)| {
            let slower = SPEED_MPS / speed_mps(place);
            let times = petgraph::algo::dijkstra(&view, from, None, |road| {
                // Times are whole multiples of 1/1024 s.
                (slower * f64::from(road.weight().time_s) * 1024.0).round() / 1024.0
            });
            nodes
                .iter()
                .map(|to| {
                    // One speed on the level: energy goes with time.
                    let time_s = times[to];
                    let features = EdgeFeatures::uniform(time_s * speed_mps(place), speed_mps(place), 0.0);
                    (time_s, driving.battery_energy_kwh(&features))
                })
                .collect()
        })
        .collect();
    let curve = &car.dc.as_ref().unwrap().curve;
    let functions: Vec<ChargeFunction> = stations
        .iter()
        .map(|station| {
            let limits = station.evses[0].connectors[0].limits();
            let limits = ChargeLimits::new(car, &limits, None, &Conditions::default(), 1.0).unwrap();
            ChargeFunction::new(&limits, START_S)
        })
        .collect();
    Drawn {
        seed,
        points: nodes.iter().map(|_| (0.0, 0.0, 0.0)).collect(),
        curve_of: (0..stations.len()).collect(),
        prices: vec![(Price::TIME, 0.0); stations.len()],
        curves: stations
            .iter()
            .map(|station| {
                let most_kw = station.evses[0].connectors[0].max_power_kw;
                curve.iter().map(|point| (point.soc * capacity_kwh, point.power_kw.min(most_kw))).collect()
            })
            .collect(),
        capacity_kwh,
        reserve_kwh: request.reserve_soc * capacity_kwh,
        start_kwh: request.start_soc * capacity_kwh,
        arrive_kwh: request.arrive_soc.unwrap() * capacity_kwh,
        kwh_per_km: 0.0,
        legs,
        least_left: Vec::new(),
        rho: 0.0,
        functions,
        time_left: Vec::new(),
        weighted_left: Vec::new(),
    }
}

#[test]
fn trips_of_least_money_and_time_equal_enumeration_by_tariffs_worked_out_here() {
    let car = vehicle::get("volkswagen-id-3-pro-performance-58-kwh-2020").unwrap();
    let driving = coefficients(&car, &Conditions { cabin_c: 20.0, ..Conditions::default() }).unwrap();
    let (mut trips, mut stops) = (0, 0);
    for seed in 0..u64::from(cases(80, 2_000)) {
        let mut random = SmallRng::seed_from_u64(seed);
        let network = network(&mut random);
        let count = random.random_range(4..10);
        let mut nodes: Vec<u32> = Vec::new();
        while nodes.len() < count + 2 {
            let node = random.random_range(0..60);
            if !nodes.contains(&node) {
                nodes.push(node);
            }
        }
        let (mut stations, mut tariffs, mut prices) = (Vec::new(), Vec::new(), Vec::new());
        let value_per_h = random.random_range(5.0..30.0);
        for &node in &nodes[..count] {
            let mut station = station(&network, node as usize, [50.0, 75.0, 100.0, 150.0][random.random_range(0..4)]);
            let id = station.id.clone();
            station.evses[0].connectors[0].tariff_ids = vec!["not known".into(), id.clone()];
            let (energy, vat) = (random.random_range(0.2..0.9), f64::from(random.random_range(0..3)) * 10.0);
            let time = if random.random_bool(0.3) { random.random_range(0.0..9.0) } else { 0.0 };
            let flat = if random.random_bool(0.3) { random.random_range(0.0..2.0) } else { 0.0 };
            // The first element is for reservations, which sessions do not pay.
            tariffs.push(
                SessionTariff::list_from_json(
                    &json!({"id": id, "currency": "EUR", "elements": [
                        {"price_components": [{"type": "ENERGY", "price": 99.0}], "restrictions": {"reservation": "RESERVATION"}},
                        {"price_components": [
                            {"type": "ENERGY", "price": energy, "vat": vat},
                            {"type": "TIME", "price": time, "vat": vat},
                            {"type": "FLAT", "price": flat, "vat": vat},
                            {"type": "PARKING_TIME", "price": 60.0, "vat": vat}]}]})
                    .to_string(),
                )
                .unwrap()
                .remove(0),
            );
            // An hour is worth so many units; 95 % of what the meter counts is stored.
            let (taxed, unit_s) = (1.0 + vat / 100.0, 3600.0 / value_per_h);
            let per_s = 1.0 + time * taxed / value_per_h;
            let per_kwh_s = energy * taxed / 0.95 * unit_s;
            prices.push((Price { per_s, per_kwh_s }, (flat + time * START_S / 3600.0) * taxed * unit_s));
            stations.push(station);
        }
        let roads = Roads::from_network(&network).unwrap();
        let place = |node: u32| {
            let at = roads.view().position(node);
            format!("{},{}", at.lat, at.lon)
        };
        let id = VehicleRef::id(&car.id);
        let mut request =
            PlanRequest::new(place(nodes[count]), place(nodes[count + 1]), id, random.random_range(0.4..1.0));
        request.conditions.cabin_c = 20.0;
        request.overhead_s = OVERHEAD_S;
        request.arrive_soc = Some(random.random_range(0.1..0.4));
        request.objective = Objective::amount(value_per_h);
        request.tariffs = tariffs;
        let data = PlanData { roads: &roads, stations: &stations, stations_used: &[] };
        let answer = plan::trips(&request, data).unwrap();
        let ready = Planner::new(data).trips(&request).unwrap();
        assert_eq!(ready.status, answer.status);
        let Some(trip) = answer.trips.first() else { continue };
        let value = answer.search.value.unwrap();
        assert!((value - ready.search.value.unwrap()).abs() <= 1e-6 * value, "seed {seed}: {ready:?}");
        assert_eq!((answer.search.gap, ready.search.gap), (Some(0.0), Some(0.0)));
        let mut drawn = drawn(seed, &roads, &nodes, &stations, &car, &driving, &request);
        drawn.functions = drawn
            .functions
            .into_iter()
            .zip(&prices)
            .map(|(function, &(price, stop_s))| function.priced(price, stop_s))
            .collect();
        drawn.prices = prices;
        let counted_s = value * 3600.0 / value_per_h;
        let enumerated = Enumerator::run_with_stop_s(&drawn, counted_s * (1.0 + 2e-6), OVERHEAD_S + START_S);
        let slow = enumerated.unwrap_or_else(|| panic!("nothing as cheap as {counted_s}\n{}", drawn.picture()));
        assert!((counted_s - slow).abs() <= 2e-6 * slow, "planned {counted_s}, enumerated {slow}\n{}", drawn.picture());
        let paid: f64 = trip.totals.amounts.iter().map(|amount| amount.total).sum();
        assert!((value - paid - value_per_h * trip.totals.duration_s / 3600.0).abs() < 1e-9);
        trips += 1;
        stops += trip.totals.stops;
    }
    assert!(trips > 30 && stops > 30, "{trips} trips, {stops} stops");
}

#[test]
fn plans_on_drawn_roads_equal_enumeration_over_all_stations() {
    let car = vehicle::get("volkswagen-id-3-pro-performance-58-kwh-2020").unwrap();
    let driving = coefficients(&car, &Conditions { cabin_c: 20.0, ..Conditions::default() }).unwrap();
    let (mut trips, mut stops, mut none) = (0, 0, 0);
    for seed in 0..u64::from(cases(150, 3_000)) {
        let mut random = SmallRng::seed_from_u64(seed);
        let network = network(&mut random);
        let count = random.random_range(4..12);
        let mut nodes: Vec<u32> = Vec::new();
        while nodes.len() < count + 2 {
            let node = random.random_range(0..60);
            if !nodes.contains(&node) {
                nodes.push(node);
            }
        }
        let stations: Vec<Station> = nodes[..count]
            .iter()
            .map(|&node| station(&network, node as usize, [50.0, 75.0, 100.0, 150.0][random.random_range(0..4)]))
            .collect();
        let roads = Roads::from_network(&network).unwrap();
        let place = |node: u32| {
            let at = roads.view().position(node);
            format!("{},{}", at.lat, at.lon)
        };
        let id = VehicleRef::id(&car.id);
        let mut request =
            PlanRequest::new(place(nodes[count]), place(nodes[count + 1]), id, random.random_range(0.4..1.0));
        request.conditions.cabin_c = 20.0;
        request.overhead_s = OVERHEAD_S;
        request.arrive_soc = Some(random.random_range(0.1..0.4));
        let data = PlanData { roads: &roads, stations: &stations, stations_used: &[] };
        let answer = plan::trips(&request, data).unwrap();
        // A planner made ready gives the same, to the last digits.
        let ready = Planner::new(data).trips(&request).unwrap();
        assert_eq!(ready.status, answer.status);
        if let (Some(value), Some(ready)) = (answer.search.value, ready.search.value) {
            assert!(
                (value - ready).abs() <= 1e-9 * value,
                "seed {seed}: {value} and {ready} from a planner made ready"
            );
        }
        let drawn = drawn(seed, &roads, &nodes, &stations, &car, &driving, &request);
        let Some(trip) = answer.trips.first() else {
            assert_eq!(answer.status, PlanStatus::Infeasible);
            assert!(!Enumerator::reaches_goal(&drawn), "no plan, but the goal can be reached\n{}", drawn.picture());
            none += 1;
            continue;
        };
        // The session's start is paid at every stop, like the overhead.
        let enumerated =
            Enumerator::run_with_stop_s(&drawn, trip.totals.duration_s * (1.0 + 2e-6), OVERHEAD_S + START_S);
        let slow =
            enumerated.unwrap_or_else(|| panic!("nothing as fast as {}\n{}", trip.totals.duration_s, drawn.picture()));
        let far = (trip.totals.duration_s - slow).abs() / slow;
        assert!(far <= 2e-6, "planned {}, enumerated {slow}\n{}", trip.totals.duration_s, drawn.picture());
        trips += 1;
        stops += trip.totals.stops;
    }
    assert!(trips > 60 && stops > 60 && none > 0, "{trips} trips, {stops} stops, {none} impossible");
}

/// A car may go slower between two stops. Which speed it takes from which place is tried out whole: every place with every
/// speed, and the trips enumerated for each.
#[test]
fn slower_stretches_equal_enumeration_of_every_speed_from_every_place() {
    let car = vehicle::get("volkswagen-id-3-pro-performance-58-kwh-2020").unwrap();
    let driving = coefficients(&car, &Conditions { cabin_c: 20.0, ..Conditions::default() }).unwrap();
    let speeds_kmh = [108.0, 90.0, 75.0];
    let (mut trips, mut slower, mut saved, mut only_slow, mut told, mut changing) = (0, 0, 0, 0, 0, 0);
    for seed in 0..u64::from(cases(40, 1_000)) {
        let mut random = SmallRng::seed_from_u64(9_000 + seed);
        let network = network(&mut random);
        let count = random.random_range(2..5);
        let mut nodes: Vec<u32> = Vec::new();
        while nodes.len() < count + 2 {
            let node = random.random_range(0..60);
            if !nodes.contains(&node) {
                nodes.push(node);
            }
        }
        let powers_kw = [22.0, 50.0, 75.0, 150.0];
        let stations: Vec<Station> = nodes[..count]
            .iter()
            .map(|&node| station(&network, node as usize, powers_kw[random.random_range(0..4)]))
            .collect();
        let roads = Roads::from_network(&network).unwrap();
        let place = |node: u32| {
            let at = roads.view().position(node);
            format!("{},{}", at.lat, at.lon)
        };
        let id = VehicleRef::id(&car.id);
        let mut request =
            PlanRequest::new(place(nodes[count]), place(nodes[count + 1]), id, random.random_range(0.4..1.0));
        request.conditions.cabin_c = 20.0;
        request.overhead_s = OVERHEAD_S;
        request.arrive_soc = Some(random.random_range(0.1..0.4));
        let data = PlanData { roads: &roads, stations: &stations, stations_used: &[] };
        let quickest = plan::trips(&request, data).unwrap();
        request.max_kmh_options = speeds_kmh[1..].to_vec();
        let answer = plan::trips(&request, data).unwrap();
        let ready = Planner::new(data).trips(&request).unwrap();
        assert_eq!(ready.status, answer.status, "seed {seed}");
        let least_s = |ceiling_s: f64| {
            let mut best_s = ceiling_s;
            let at =
                |kmh: f64| drawn_at(seed, &roads, &nodes, &stations, (&car, &driving), &request, |_| kmh / 3.6).legs;
            let (quick, thrifty) = (at(speeds_kmh[0]), at(speeds_kmh[2]));
            let least_left =
                quick.iter().zip(&thrifty).map(|(quick, thrifty)| (quick[count + 1].0, thrifty[count + 1].1));
            let least_left: Vec<(f64, f64)> = least_left.collect();
            let all = speeds_kmh.len().pow(count as u32 + 1);
            for number in 0..all {
                // Places in the order of `nodes`: the stations, then the start; nobody leaves the goal.
                let speed_mps = |place: usize| {
                    let digit = number / speeds_kmh.len().pow(place.min(count) as u32) % speeds_kmh.len();
                    speeds_kmh[digit] / 3.6
                };
                let mut drawn = drawn_at(seed, &roads, &nodes, &stations, (&car, &driving), &request, speed_mps);
                drawn.least_left.clone_from(&least_left);
                if let Some(found_s) = Enumerator::run_with_stop_s(&drawn, best_s, OVERHEAD_S + START_S) {
                    best_s = found_s;
                }
            }
            (best_s < ceiling_s).then_some(best_s)
        };
        let Some(trip) = answer.trips.first() else {
            assert_eq!(least_s(1e6), None, "seed {seed}: no plan, but there is a trip");
            continue;
        };
        let planned_s = trip.totals.duration_s;
        let (value, other) = (answer.search.value.unwrap(), ready.search.value.unwrap());
        assert!((value - other).abs() <= 1e-9 * value, "seed {seed}: {value} and {other} from a planner made ready");
        let enumerated_s = least_s(planned_s * (1.0 + 2e-6));
        // Past a station where it stops for nothing a trip may change its speed, which the enumeration does not know.
        let mixed = trip.legs.windows(2).any(|pair| pair.iter().all(|leg| leg.kind == LegKind::Drive));
        changing += usize::from(mixed);
        let Some(enumerated_s) = enumerated_s else {
            assert!(mixed, "seed {seed}: nothing as fast as {planned_s}");
            continue;
        };
        assert!((planned_s - enumerated_s).abs() <= 2e-6 * enumerated_s, "seed {seed}: {planned_s}, {enumerated_s}");
        trips += 1;
        let advised: Vec<f64> = trip.legs.iter().filter_map(|leg| leg.max_kmh_advised).collect();
        assert!(advised.iter().all(|advised| speeds_kmh[1..].contains(advised)), "{advised:?}");
        slower += usize::from(!advised.is_empty());
        match quickest.search.value {
            Some(quickest_s) => {
                assert!(value <= quickest_s + 1e-6, "seed {seed}: a choice of speeds made the trip longer");
                saved += usize::from(value < quickest_s - 1.0);
                assert!(!advised.is_empty() || value >= quickest_s - 1e-6, "seed {seed}");
            }
            None => {
                let repairs = &quickest.infeasible.as_ref().unwrap().repairs;
                told += usize::from(repairs.iter().any(|repair| repair.field == "max_kmh_options"));
                only_slow += 1;
            }
        }
    }
    println!(
        "{trips} trips, {slower} with slower stretches, {saved} sooner by it, {only_slow} possible only so, {told} of them told, {changing} change"
    );
    assert!(trips > 10 && saved > 0 && told > 0);
}

/// The way to a station and on to the goal may lie along one edge: it must not be taken for the way around its end.
#[test]
fn a_station_just_before_the_goal_on_the_same_road_is_as_near_as_it_is() {
    let mut network = RoadNetwork::default();
    network.info.id = "drawn".into();
    let place = |lon: f64| LatLon { lat: 47.0, lon };
    network.nodes = [2.0, 2.9, 4.2].map(|lon| place(lon).into()).to_vec();
    road(&mut network, 0, 1);
    road(&mut network, 1, 2);
    let slow = station(&network, 1, 50.0);
    let mut quick = Station { id: "quick".into(), ..station(&network, 1, 150.0) };
    (quick.lat, quick.lon) = (47.0, 3.2);
    let roads = Roads::from_network(&network).unwrap();
    let mut request = PlanRequest::new("47,2", "47,3.6", VehicleRef::id("tesla-model-3-long-range-2024"), 0.42);
    request.arrive_soc = Some(0.3);
    let both = [slow, quick];
    let value_s = |stations: &[Station]| {
        let data = PlanData { roads: &roads, stations, stations_used: &[] };
        [plan::trips(&request, data).unwrap(), Planner::new(data).trips(&request).unwrap()].map(|answer| {
            assert!(answer.search.gap == Some(0.0) && answer.trips[0].totals.stops == 1, "{:?}", answer.search);
            answer.search.value.unwrap()
        })
    };
    let (all, slow, quick) = (value_s(&both), value_s(&both[..1]), value_s(&both[1..]));
    for planner in 0..2 {
        assert!(quick[planner] + 300.0 < slow[planner], "{quick:?} {slow:?}");
        assert!((all[planner] - quick[planner]).abs() < 1e-6, "{all:?} {quick:?}");
    }
}
