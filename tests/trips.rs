//! Trips on the bundled map: known places, why there is none, clock times, and what every answer must hold.

use std::sync::OnceLock;
use wattfarer::Instant;
use wattfarer::graph::{
    OsmOptions, Roads, Station, StationOptions, bundled, demonstration_stations, import_osm, import_osm_stations,
};
use wattfarer::plan::{
    self, Binding, DriveRequest, LegKind, OverlayPlace, PlanAnswer, PlanData, PlanRequest, PlanStatus, Planner,
    RangeRequest, Trip, Waypoint,
};
use wattfarer::vehicle::{Conditions, VehicleRef};

pub fn world() -> PlanData<'static> {
    static WORLD: OnceLock<(Roads, Vec<Station>)> = OnceLock::new();
    let (roads, stations) =
        WORLD.get_or_init(|| (bundled::roads(&mut |_| ()).unwrap(), demonstration_stations().unwrap()));
    PlanData { roads, stations, stations_used: &[] }
}

fn request(from: &str, to: &str) -> PlanRequest {
    PlanRequest::new(from, to, VehicleRef::id("tesla-model-3-long-range-2024"), 0.9)
}

fn planned(request: &PlanRequest) -> PlanAnswer {
    let answer = plan::trips(request, world()).unwrap();
    for trip in &answer.trips {
        check(trip, request);
    }
    answer
}

/// The laws of every trip: legs join, sums are sums, the reserve holds along the road, no stop is idle.
fn check(trip: &Trip, request: &PlanRequest) {
    let sum = |part: &dyn Fn(&plan::Leg) -> f64| trip.legs.iter().map(part).sum::<f64>();
    let near = |a: f64, b: f64| (a - b).abs() <= 1e-9 * a.abs().max(1.0);
    let totals = &trip.totals;
    assert!(near(totals.duration_s, sum(&|leg| leg.duration_s)));
    assert!(near(totals.distance_m, sum(&|leg| leg.distance_m)));
    assert!(near(totals.duration_s, totals.drive_s + totals.charge_s + totals.overhead_s + totals.stay_s));
    let mut soc = request.start_soc;
    for pair in trip.legs.windows(2) {
        assert!((pair[0].to.lat, pair[0].to.lon) == (pair[1].from.lat, pair[1].from.lon), "legs do not join");
    }
    for leg in &trip.legs {
        if leg.kind == LegKind::Charge {
            assert!(near(leg.arrival_soc, soc) && leg.departure_soc <= request.stop_max_soc + 1e-9);
            assert!(leg.battery_energy_kwh >= 0.5, "an idle stop: {leg:?}");
            assert!(near(leg.duration_s, leg.overhead_s.unwrap() + leg.charge_s.unwrap()));
            assert!(leg.delivered_energy_kwh.unwrap() > leg.battery_energy_kwh);
            soc = leg.departure_soc;
        } else {
            assert!(near(leg.departure_soc, soc));
            for point in leg.soc_profile.iter().flatten() {
                assert!(point.soc >= request.reserve_soc - 1e-9, "below the reserve: {leg:?}");
            }
            soc = leg.arrival_soc;
        }
    }
    assert!(near(totals.arrival_soc, soc) && soc >= request.arrive_soc.unwrap_or(request.reserve_soc) - 1e-9);
}

#[test]
fn paris_to_berlin_is_proven() {
    let answer = planned(&request("Paris", "Berlin"));
    let totals = &answer.trips[0].totals;
    // 1,054 km by road.
    assert!((1_000_000.0..1_120_000.0).contains(&totals.distance_m), "{totals:?}");
    assert_eq!((answer.status, answer.search.gap), (PlanStatus::Ok, Some(0.0)));
    assert!((1..=4).contains(&totals.stops));
    assert!(answer.search.labels_settled < 10_000, "{}", answer.search.labels_settled);
    assert!(answer.notices.iter().any(|notice| notice.code == "demonstration_stations"));
    // The same again, byte for byte.
    let text = |answer: &PlanAnswer| serde_json::to_string(answer).unwrap();
    assert_eq!(text(&answer), text(&planned(&request("Paris", "Berlin"))));
}

#[test]
fn long_trips_of_two_continents_are_as_long_as_they_are() {
    // Known road distances, km (route planners; ferries included), within the 13 % that the map is described with.
    for (from, to, km) in [
        ("Oslo", "Munich", 1600.0),
        ("Lisbon", "Warsaw", 3330.0),
        ("New York", "Los Angeles", 4490.0),
        ("Seattle", "Miami", 5310.0),
    ] {
        let answer = planned(&request(from, to));
        let totals = &answer.trips[0].totals;
        assert!((totals.distance_m / 1000.0 / km - 1.0).abs() < 0.13, "{from} to {to}: {totals:?}");
        assert!(answer.search.gap.unwrap() <= 0.0);
        // No car does more than its range between stops.
        assert!(f64::from(totals.stops) >= (km / 500.0).floor() - 1.0, "{from} to {to}: {totals:?}");
    }
}

#[test]
fn a_start_below_the_equator_and_a_trip_without_stops() {
    let answer = planned(&request("-33.9,151.2", "Canberra"));
    let totals = &answer.trips[0].totals;
    assert_eq!(totals.stops, 0);
    assert!((totals.distance_m / 286_000.0 - 1.0).abs() < 0.1, "{totals:?}");
    // Without stops it takes what the way takes.
    let car = VehicleRef::id("tesla-model-3-long-range-2024");
    let way = plan::drive_energy(&DriveRequest::new("-33.9,151.2", "Canberra", car), world().roads).unwrap();
    assert!((way.battery_energy_kwh / totals.battery_energy_kwh - 1.0).abs() < 1e-3, "{way:?} {totals:?}");
    assert!((way.parts.total_kwh() - way.battery_energy_kwh).abs() < 1e-9);
}

#[test]
fn clock_times_follow_the_legs() {
    let departs_at = Instant::parse("departs_at", "2026-11-25T07:30:00+01:00").unwrap();
    let mut request = request("Paris", "Berlin");
    request.departs_at = Some(departs_at);
    request.places.insert(1, Waypoint { place: "Cologne".into(), stay_s: 2700.0 });
    let answer = planned(&request);
    let trip = &answer.trips[0];
    assert_eq!((trip.departs_at, trip.legs[0].starts_at), (Some(departs_at), Some(departs_at)));
    assert!((trip.arrives_at.unwrap().seconds_since(departs_at) - trip.totals.duration_s).abs() <= 0.5);
    for pair in trip.legs.windows(2) {
        assert_eq!(pair[0].ends_at, pair[1].starts_at);
    }
    let stay = trip.legs.iter().find(|leg| leg.kind == LegKind::Stay).unwrap();
    assert_eq!((stay.duration_s, trip.totals.stay_s), (2700.0, 2700.0));
    assert_eq!(stay.from.name.as_deref(), Some("Köln"));
}

fn binding(request: &PlanRequest) -> plan::Infeasible {
    let answer = planned(request);
    assert_eq!((answer.status, answer.trips.len()), (PlanStatus::Infeasible, 0));
    answer.infeasible.unwrap()
}

#[test]
fn a_trip_that_cannot_be_made_says_why_and_what_helps() {
    assert_eq!(binding(&request("Reykjavik", "London")).binding, Binding::NoRoad);

    let mut greedy = request("Paris", "Berlin");
    greedy.reserve_soc = 0.95;
    greedy.start_soc = 0.96;
    let infeasible = binding(&greedy);
    assert_eq!(infeasible.binding, Binding::Reserve);
    let repair = &infeasible.repairs[0];
    assert_eq!(repair.field, "reserve_soc");
    greedy.reserve_soc = repair.value.parse().unwrap();
    assert_eq!(planned(&greedy).status, PlanStatus::Ok);

    let mut nobody = request("Paris", "Berlin");
    nobody.stations.operators = vec!["Nobody at all".into()];
    let infeasible = binding(&nobody);
    assert_eq!(infeasible.binding, Binding::NoMatchingStation);
    assert!(infeasible.repairs.iter().any(|repair| repair.field == "stations"));

    let mut full = request("Paris", "Berlin");
    full.arrive_soc = Some(1.0);
    let infeasible = binding(&full);
    assert_eq!(infeasible.binding, Binding::Arrival);
    assert!(infeasible.repairs.iter().any(|repair| repair.field == "arrive_soc"));
}

#[test]
fn limits_end_the_search_with_a_gap_or_say_that_nothing_was_found() {
    let mut request = request("Lisbon", "Warsaw");
    request.label_limit = Some(3);
    let error = plan::trips(&request, world()).unwrap_err();
    assert_eq!((error.code(), error.field()), ("overloaded", Some("label_limit")));
    request.label_limit = Some(2_000);
    let answer = planned(&request);
    assert!(answer.search.gap.unwrap() > 0.0 && answer.search.gap.unwrap() < 0.2);
    assert!(answer.notices.iter().any(|notice| notice.code == "label_limit"));
    request.label_limit = None;
    request.time_limit_s = Some(0.0);
    let error = plan::trips(&request, world()).unwrap_err();
    assert_eq!((error.code(), error.field()), ("timed_out", Some("time_limit_s")));
    request.time_limit_s = None;
    request.gap_limit = 0.05;
    assert!(planned(&request).search.gap.unwrap() <= 0.05);
}

#[test]
fn the_overlay_in_use_is_a_graph_whose_roads_the_trip_drives() {
    let request = request("Paris", "Berlin");
    let answer = planned(&request);
    let graph = plan::overlay_graph(&request, world()).unwrap();
    let node =
        |wanted: &dyn Fn(&OverlayPlace) -> bool| graph.node_indices().find(|&node| wanted(&graph[node])).unwrap();
    let legs = &answer.trips[0].legs;
    let drives: Vec<&plan::Leg> = legs.iter().filter(|leg| leg.kind == LegKind::Drive).collect();
    for leg in &drives {
        let named = |end: &plan::LegEnd| {
            let name = end.name.clone();
            node(&|place| Some(&place.name) == name.as_ref())
        };
        let road = graph.find_edge(named(&leg.from), named(&leg.to)).unwrap();
        assert!((graph[road].time_s - leg.duration_s).abs() < 1e-6, "{leg:?}");
    }
    // By time alone nothing is faster than the roads straight to the goal, which the trip is hardly longer than.
    let (start, goal) = (node(&|place| place.name == "Paris"), node(&|place| place.name == "Berlin"));
    let least = petgraph::algo::dijkstra(&graph, start, Some(goal), |road| road.weight().time_s)[&goal];
    let driven: f64 = drives.iter().map(|leg| leg.duration_s).sum();
    assert!(least <= driven + 1e-6 && driven < 1.05 * least, "{least} against {driven}");
}

#[test]
fn the_range_shrinks_with_cold_and_with_an_emptier_battery() {
    let car = || VehicleRef::id("tesla-model-3-long-range-2024");
    let range = |start_soc: f64, air_c: f64| {
        let mut request = RangeRequest::new("Munich", car(), start_soc);
        request.conditions = Conditions { air_c, ..Conditions::default() };
        plan::range(&request, world().roads).unwrap()
    };
    let (full, half, cold) = (range(0.9, 20.0), range(0.5, 20.0), range(0.9, -10.0));
    assert!(half.range_m < 0.6 * full.range_m && half.range_m > 0.4 * full.range_m);
    assert!(cold.range_m < 0.85 * full.range_m && cold.range_m > 0.5 * full.range_m);
    let ring = &full.reachable.unwrap().coordinates[0];
    assert!(ring.len() > 40 && ring.first() == ring.last());
    // An island that is smaller than the range: told, and taken from the consumption on its roads.
    let island = plan::range(&RangeRequest::new("Douglas, IM", car(), 0.9), world().roads);
    if let Ok(island) = island {
        assert!(island.notices.iter().any(|notice| notice.code == "map_ends") || island.range_m > 50_000.0);
    }
    let error = plan::range(&RangeRequest::new("Munich", car(), 0.05), world().roads).unwrap_err();
    assert_eq!(error.field(), Some("start_soc"));
    let error = plan::range(&RangeRequest::new("Nowhere at all", car(), 0.9), world().roads).unwrap_err();
    assert_eq!((error.code(), error.field()), ("not_found", Some("place")));
}

#[test]
fn wrong_requests_are_refused_by_field() {
    type Change = fn(&mut PlanRequest);
    let cases: [(&str, Change); 14] = [
        ("start_soc", |request| request.start_soc = 90.0),
        ("start_soc", |request| request.start_soc = f64::NAN),
        ("reserve_soc", |request| request.reserve_soc = -0.1),
        ("arrive_soc", |request| request.arrive_soc = Some(1.1)),
        ("stop_min_soc", |request| request.stop_min_soc = Some(f64::INFINITY)),
        ("stop_max_soc", |request| request.stop_max_soc = 0.05),
        ("overhead_s", |request| request.overhead_s = -1.0),
        ("snap_m", |request| request.snap_m = f64::NAN),
        ("gap_limit", |request| request.gap_limit = 1.0),
        ("time_limit_s", |request| request.time_limit_s = Some(-1.0)),
        ("places", |request| request.places.truncate(1)),
        ("places.stay_s", |request| request.places[0].stay_s = f64::NAN),
        ("places[0].place", |request| request.places[0].place = "48.0,-40.0".into()),
        ("conditions.soh", |request| request.conditions.soh = 90.0),
    ];
    for (field, change) in cases {
        let mut request = request("Paris", "Berlin");
        change(&mut request);
        let error = plan::trips(&request, world()).unwrap_err();
        assert_eq!((error.code(), error.field()), ("invalid_input", Some(field)));
    }
    let unknown = PlanRequest { vehicle: VehicleRef::id("tesla-model-33"), ..request("Paris", "Berlin") };
    let error = plan::trips(&unknown, world()).unwrap_err();
    assert!(error.code() == "not_found" && error.hint().is_some(), "{error:?}");
}

#[test]
fn germany_with_its_real_stations_plans_hamburg_to_munich_for_five_cars() {
    let Some(path) = wattfarer_tests::test_data("map/derived/germany-scgraph-bnetza.osm.pbf") else { return };
    let options = OsmOptions { country: Some("DE".into()), ..OsmOptions::default() };
    let roads = Roads::from_network(&import_osm(&path, &options).unwrap().network).unwrap();
    let country = StationOptions { country: Some("DE".into()), ..StationOptions::default() };
    let stations = import_osm_stations(&path, &country).unwrap().stations;
    assert_eq!(stations.len(), 9_689);
    let data = PlanData { roads: &roads, stations: &stations, stations_used: &[] };
    let ready = Planner::new(data);
    for car in [
        "tesla-model-3-long-range-2024",
        "volkswagen-id-3-pro-performance-58-kwh-2020",
        "renault-zoe-r135-ze50-2019",
        "hyundai-ioniq-5-long-range-rwd-2021",
        "nissan-leaf-40-kwh-2018",
    ] {
        let mut request = PlanRequest::new("Hamburg", "Munich", VehicleRef::id(car), 0.9);
        if car.starts_with("nissan") {
            request.reserve_soc = 0.05;
        }
        let answer = plan::trips(&request, data).unwrap();
        let trip = answer.trips.first().unwrap_or_else(|| panic!("{car}: {:?}", answer.infeasible));
        check(trip, &request);
        // 775 km by road.
        assert!((trip.totals.distance_m / 775_000.0 - 1.0).abs() < 0.13, "{car}: {:?}", trip.totals);
        assert!(answer.search.gap.unwrap() <= 0.0 && trip.totals.stops >= 1, "{car}: {:?}", answer.search);
        let named = |leg: &&plan::Leg| leg.kind == LegKind::Charge && !leg.station.as_ref().unwrap().demonstration;
        assert_eq!(trip.legs.iter().filter(named).count(), trip.totals.stops as usize);
        // A planner made ready gives the same.
        let again = ready.trips(&request).unwrap();
        let (value, other) = (answer.search.value.unwrap(), again.search.value.unwrap());
        assert!((value - other).abs() <= 1e-9 * value, "{car}: {value} and {other}");
        check(&again.trips[0], &request);
    }
}

#[test]
fn stops_are_left_with_what_is_asked_and_that_takes_longer() {
    let mut request = request("Paris", "Berlin");
    let free = planned(&request);
    let mut before = free.search.value.unwrap();
    for leave in [0.6, 0.8, 0.95] {
        request.stop_leave_soc = Some(leave);
        let answer = planned(&request);
        let value = answer.search.value.unwrap();
        assert!(value >= before - 1e-6, "{value} s to leave with {leave}, {before} s with less");
        for leg in answer.trips[0].legs.iter().filter(|leg| leg.kind == LegKind::Charge) {
            assert!(leg.departure_soc >= leave - 1e-9, "{} of {leave}", leg.departure_soc);
        }
        before = value;
    }
    assert!(before > free.search.value.unwrap() + 60.0);
}
