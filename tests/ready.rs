//! A planner made ready finds the same optimum as a search without hierarchy, tables, kept legs and bounds that know of stops.

use rand::rngs::SmallRng;
use rand::{Rng, SeedableRng};
use std::ops::Range;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering};
use wattfarer::graph::{BoundingBox, Roads, Station, bundled, cut_roads, demonstration_stations};
use wattfarer::plan::{self, Avoid, PlanData, PlanRequest, PlanStatus, Planner, Waypoint};
use wattfarer::vehicle::{Conditions, VehicleRef};
use wattfarer_tests::cases;

const CARS: [&str; 5] = [
    "tesla-model-3-long-range-2024",
    "volkswagen-id-3-pro-performance-58-kwh-2020",
    "renault-zoe-r135-ze50-2019",
    "hyundai-ioniq-5-long-range-rwd-2021",
    "nissan-leaf-40-kwh-2018",
];

/// Hills, mixed powers, few or many stations; up to two places on the way, wind, cold, loads and filters.
#[test]
fn a_planner_made_ready_finds_the_optimum_of_a_plain_search() {
    let areas = BOXES.map(Area::cut);
    // A set of stations for so many requests; the sets are shared out among the threads.
    let count = cases(42, 10_000);
    let each = (count / 3).min(50);
    let (next, sum) = (AtomicU32::new(0), Mutex::new(Tally::default()));
    let work = || {
        loop {
            let set = next.fetch_add(1, Ordering::Relaxed);
            if set >= count.div_ceil(each) {
                return;
            }
            // The plain search takes seconds for a trip across all of it: beyond the first sets it goes there now and then.
            let is_whole = set < 3 || set % 16 == 0;
            let tally = compare(set, each, &areas[if is_whole { 0 } else { 1 + set as usize % 4 }]);
            let mut sum = sum.lock().unwrap();
            *sum = Tally {
                trips: sum.trips + tally.trips,
                stops: sum.stops + tally.stops,
                advised: sum.advised + tally.advised,
                none: sum.none + tally.none,
            };
            println!("set {set}: {sum:?}");
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(work);
        }
    });
    let Tally { trips, stops, advised, none } = sum.into_inner().unwrap();
    assert_eq!(trips + none, count.div_ceil(each) * each);
    assert!(2 * trips > none && stops > trips && advised > 0);
}

/// West, south, east, north and the starts: all around the Alps, then its parts, where cars start emptier for their shorter trips.
const BOXES: [([f64; 4], Range<f64>); 5] = [
    ([4.0, 43.5, 17.0, 50.0], 0.3..1.0),
    ([5.0, 43.5, 9.5, 47.0], 0.2..0.6),
    ([8.0, 46.5, 12.5, 50.0], 0.2..0.6),
    ([8.0, 43.5, 13.0, 46.8], 0.2..0.6),
    ([11.0, 46.0, 17.0, 49.5], 0.2..0.6),
];

/// Roads, stations, and what cars start with.
struct Area {
    roads: Roads,
    stations: Vec<Station>,
    start_soc: Range<f64>,
}

impl Area {
    fn cut(([west, south, east, north], start_soc): ([f64; 4], Range<f64>)) -> Self {
        let bounds = BoundingBox::new("bbox", west, south, east, north).unwrap();
        let world = bundled::roads(&mut |_| ()).unwrap();
        let roads = Roads::from_network(&cut_roads(&world, &bounds, "around the alps").unwrap()).unwrap();
        let inside = |station: &Station| bounds.holds(wattfarer::LatLon { lat: station.lat, lon: station.lon });
        let stations = demonstration_stations().unwrap().into_iter().filter(inside).collect();
        Area { roads, stations, start_soc }
    }
}

/// Trips found with their stops, those with slower stretches, and requests for which there is none.
#[derive(Debug, Default)]
struct Tally {
    trips: u32,
    stops: u32,
    advised: u32,
    none: u32,
}

/// Both ways of planning on requests drawn from a seed, with some of the stations.
fn compare(set: u32, each: u32, area: &Area) -> Tally {
    let Area { roads, stations: all, start_soc } = area;
    let view = roads.view();
    let (mut trips, mut stops, mut advised, mut none) = (0, 0, 0, 0);
    let mut random = SmallRng::seed_from_u64(u64::from(set));
    let share = [0.1, 0.3, 1.0][set as usize % 3];
    let mut stations: Vec<Station> = all.iter().filter(|_| random.random_bool(share)).cloned().collect();
    // Some stations with two kinds of plugs, of which neither is always better.
    for station in &mut stations {
        if random.random_bool(0.8) {
            continue;
        }
        let mut other = station.evses[0].clone();
        other.uid = "other".into();
        other.connectors[0].max_power_kw = 80.0;
        other.connectors[0].max_voltage_v = Some(random.random_range(350.0..1000.0));
        other.connectors[0].max_current_a = Some(random.random_range(100.0..400.0));
        station.evses.push(other);
    }
    let data = PlanData { roads, stations: &stations, stations_used: &[] };
    let ready = Planner::new(data);
    let mut requests = Vec::new();
    for number in 0..each {
        let mut place = || {
            let mut at = view.position(random.random_range(0..view.node_count()));
            // In the parts of the area: beside the road, and anywhere along it.
            if start_soc.end < 1.0 {
                at.lat += random.random_range(-0.03..0.03);
                at.lon += random.random_range(-0.03..0.03);
            }
            format!("{},{}", at.lat, at.lon)
        };
        let (from, by, other, to) = (place(), place(), place(), place());
        let car = CARS[random.random_range(0..CARS.len())];
        let mut request = PlanRequest::new(from, to, VehicleRef::id(car), random.random_range(start_soc.clone()));
        let between = [by, other];
        for (index, place) in between.iter().take(random.random_range(0..6_usize).saturating_sub(3)).enumerate() {
            request.places.insert(1 + index, Waypoint { place: place.clone(), stay_s: 600.0 });
        }
        request.reserve_soc = random.random_range(0.02..0.2);
        request.arrive_soc = random.random_bool(0.3).then(|| random.random_range(0.2..0.6));
        request.stop_min_soc = random.random_bool(0.2).then(|| random.random_range(0.1..0.3));
        request.stop_leave_soc = random.random_bool(0.2).then(|| random.random_range(0.3..1.0));
        request.stop_max_soc = [1.0, 0.9, 0.8][random.random_range(0..3)];
        request.overhead_s = [0.0, 300.0, 900.0][random.random_range(0..3)];
        request.conditions = Conditions {
            air_c: random.random_range(-15.0..30.0),
            wind_kmh: if random.random_bool(0.3) { random.random_range(0.0..50.0) } else { 0.0 },
            wind_from_deg: random.random_range(0.0..360.0),
            load_kg: random.random_range(0.0..400.0),
            max_kmh: random.random_bool(0.3).then_some(90.0),
            ..Conditions::default()
        };
        if random.random_bool(0.2) {
            request.avoid = vec![Avoid::Ferry];
        }
        if random.random_bool(0.2) {
            request.stations.min_power_kw = Some(100.0);
        }
        if random.random_bool(0.3) {
            // Every road of this map is driven at 100 km/h.
            request.max_kmh_options =
                [vec![85.0], vec![70.0, 90.0], vec![80.0, 120.0]][random.random_range(0..3)].clone();
        }
        let case = format!("set {set}, request {number}: {request:?}");
        let plain = plan::trips(&request, data).unwrap_or_else(|error| panic!("{error:?} in {case}"));
        let quick = ready.trips(&request).unwrap_or_else(|error| panic!("{error:?} in {case}"));
        assert_eq!(plain.status, quick.status, "{case}");
        if plain.status == PlanStatus::Infeasible {
            none += 1;
            continue;
        }
        let (value, other) = (plain.search.value.unwrap(), quick.search.value.unwrap());
        assert!((value - other).abs() <= 1e-6, "{value} s and {other} s from a planner made ready: {case}");
        for answer in [&plain, &quick] {
            assert!(answer.search.gap.unwrap() <= 1e-12, "{:?} in {case}", answer.search);
        }
        trips += 1;
        advised += u32::from(quick.trips[0].legs.iter().any(|leg| leg.max_kmh_advised.is_some()));
        stops += quick.trips[0].totals.stops;
        // Near enough is proven near enough.
        let near = ready.trips(&PlanRequest { gap_limit: 0.01, ..request.clone() }).unwrap();
        let (near_s, bound_s) = (near.search.value.unwrap(), near.search.lower_bound.unwrap());
        assert!(bound_s <= value + 1e-6 && near_s <= 1.0001 * value / 0.99, "{:?} for {value} s: {case}", near.search);
        requests.push(request);
    }
    // A request that fails fails alone, and two threads give the bytes of one.
    requests.insert(0, PlanRequest::new("nowhere at all", "47,11", VehicleRef::id(CARS[0]), 0.5));
    let bytes = |threads: usize| -> Vec<String> {
        let answers = Planner::new(data).trips_all(&requests, threads).into_iter();
        answers.map(|answer| answer.map_or_else(|e| e.to_string(), |a| serde_json::to_string(&a).unwrap())).collect()
    };
    let one = bytes(1);
    assert!(one == bytes(2) && one.len() == requests.len() && one[1..].iter().all(|text| text.starts_with('{')));
    Tally { trips, stops, advised, none }
}

#[test]
fn a_raised_flag_stops_trips_in_bulk_on_every_thread() {
    let bounds = BoundingBox::new("bbox", 6.0, 45.5, 12.0, 49.0).unwrap();
    let world = bundled::roads(&mut |_| ()).unwrap();
    let roads = Roads::from_network(&cut_roads(&world, &bounds, "some").unwrap()).unwrap();
    let planner = Planner::new(PlanData { roads: &roads, stations: &[], stations_used: &[] });
    let request = PlanRequest::new("47.0,8.0", "47.3,8.4", VehicleRef::id(CARS[0]), 0.9);
    let requests = vec![request; 8];
    let flag = wattfarer::CancelFlag::new();
    assert!(flag.during(|| planner.trips_all(&requests, 2)).iter().all(|answer| answer.is_ok()));
    flag.cancel();
    for threads in [1, 2] {
        let answers = flag.during(|| planner.trips_all(&requests, threads));
        assert_eq!(answers.len(), 8);
        for answer in answers {
            assert_eq!(answer.unwrap_err().kind(), wattfarer::ErrorKind::Cancelled);
        }
    }
}
