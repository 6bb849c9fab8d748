//! What must hold of plans proven over every road (`prove_on: roads`) on the bundled map: never worse than over fastest roads, honest
//! under limits, the same bytes every time.

use rand::rngs::SmallRng;
use rand::{Rng, SeedableRng};
use wattfarer::graph::{BoundingBox, Roads, Station, bundled, cut_roads, demonstration_stations};
use wattfarer::plan::{
    self, LegKind, Objective, ObjectiveKind, PlanAnswer, PlanData, PlanRequest, PlanStatus, Planner, ProveOn, Waypoint,
};
use wattfarer::tariff::SessionTariff;
use wattfarer::vehicle::VehicleRef;
use wattfarer::{CancelFlag, ErrorKind, LatLon};
use wattfarer_tests::cases;

/// Legs follow on each other, add up to the totals, and never go below the reserve.
fn holds_together(request: &PlanRequest, answer: &PlanAnswer, case: &str) {
    let trip = &answer.trips[0];
    let near = |a: f64, b: f64| (a - b).abs() <= 1e-6 * b.abs().max(1.0);
    assert!(near(trip.legs.iter().map(|leg| leg.duration_s).sum(), trip.totals.duration_s), "{case}");
    assert!(near(trip.totals.duration_s, answer.search.value.unwrap()), "{:?} in {case}", answer.search);
    let mut soc = request.start_soc;
    for leg in &trip.legs {
        let begins = if leg.kind == LegKind::Charge { leg.arrival_soc } else { leg.departure_soc };
        assert!(near(begins, soc), "{begins} after {soc} in {case}");
        soc = if leg.kind == LegKind::Charge { leg.departure_soc } else { leg.arrival_soc };
        let points = leg.soc_profile.iter().flatten().map(|point| point.soc);
        assert!(points.chain([soc]).all(|soc| soc >= request.reserve_soc - 1e-9), "{case}");
    }
    assert!(near(soc, trip.totals.arrival_soc) && soc >= request.arrive_soc.unwrap_or(0.0) - 1e-9, "{case}");
}

#[test]
fn on_the_bundled_map_every_road_is_never_worse_and_limits_leave_an_honest_gap() {
    let bounds = BoundingBox::new("bbox", 4.0, 43.5, 17.0, 50.0).unwrap();
    let world = bundled::roads(&mut |_| ()).unwrap();
    let roads = Roads::from_network(&cut_roads(&world, &bounds, "around the alps").unwrap()).unwrap();
    let inside = |station: &Station| bounds.holds(LatLon { lat: station.lat, lon: station.lon });
    let all: Vec<Station> = demonstration_stations().unwrap().into_iter().filter(inside).collect();
    let (mut trips, mut sooner, mut gained_s, mut limited, mut money) = (0, 0, 0.0, 0, 0);
    // One without id holds everywhere.
    let tariff = r#"{"id": "", "currency": "EUR", "elements": [{"price_components": [
        {"type": "ENERGY", "price": 0.45}, {"type": "TIME", "price": 2.0}]}]}"#;
    let mut random = SmallRng::seed_from_u64(5);
    let sets: Vec<Vec<Station>> = [0.1, 0.4, 1.0]
        .iter()
        .map(|&share| all.iter().filter(|_| random.random_bool(share)).cloned().collect())
        .collect();
    let data = |stations| PlanData { roads: &roads, stations, stations_used: &[] };
    let planners: Vec<Planner<'_>> = sets.iter().map(|stations| Planner::new(data(stations))).collect();
    for number in 0..cases(18, 400) {
        let (ready, data) = (&planners[number as usize % 3], data(&sets[number as usize % 3]));
        let mut place = || {
            let at = roads.view().position(random.random_range(0..roads.view().node_count()));
            format!("{},{}", at.lat, at.lon)
        };
        let (from, by, to) = (place(), place(), place());
        let car = ["renault-zoe-r135-ze50-2019", "tesla-model-3-long-range-2024", "nissan-leaf-40-kwh-2018"];
        let car = VehicleRef::id(car[random.random_range(0..3)]);
        let mut fastest = PlanRequest::new(from, to, car, random.random_range(0.3..1.0));
        if random.random_bool(0.2) {
            fastest.places.insert(1, Waypoint { place: by, stay_s: 600.0 });
        }
        fastest.arrive_soc = random.random_bool(0.3).then(|| random.random_range(0.2..0.5));
        fastest.stop_min_soc = random.random_bool(0.2).then(|| random.random_range(0.1..0.3));
        fastest.overhead_s = [0.0, 300.0][random.random_range(0..2)];
        fastest.conditions.air_c = random.random_range(-10.0..25.0);
        if random.random_bool(0.2) {
            fastest.max_kmh_options = vec![80.0];
        }
        if number % 4 == 1 {
            fastest.objective = Objective::amount(15.0);
            fastest.tariffs = SessionTariff::list_from_json(tariff).unwrap();
        }
        let request = PlanRequest { prove_on: ProveOn::Roads, ..fastest.clone() };
        let case = format!("request {number}: {request:?}");
        let known = ready.trips(&fastest).unwrap();
        let answer = ready.trips(&request).unwrap();
        assert_eq!(answer.search.proved_on, "roads");
        let again = serde_json::to_string(&ready.trips(&request).unwrap()).unwrap();
        assert_eq!(serde_json::to_string(&answer).unwrap(), again, "{case}");
        let Some(value) = answer.search.value else {
            assert_eq!(known.status, PlanStatus::Infeasible, "{case}");
            continue;
        };
        let plain = plan::trips(&request, data).unwrap().search.value.unwrap();
        assert!((value - plain).abs() <= 1e-6, "{value} and {plain} without a planner: {case}");
        assert!(answer.search.gap.unwrap() <= 1e-12, "{:?} in {case}", answer.search);
        trips += 1;
        if request.objective.kind == ObjectiveKind::Amount {
            money += 1;
        } else {
            holds_together(&request, &answer, &case);
        }
        let Some(known) = known.search.value else { continue };
        assert!(value <= known, "{value} over {known}: {case}");
        if value < known - 1e-3 {
            sooner += 1;
            gained_s += known - value;
        }
        // Too few labels: what is found by then is no better than the best, and the bound is none above it. The same every time.
        for label_limit in [answer.search.labels_settled / 10, answer.search.labels_settled / 2] {
            let few = PlanRequest { label_limit: Some(label_limit.max(40)), ..request.clone() };
            let Ok(few) = ready.trips(&few) else { continue };
            let (few_value, bound) = (few.search.value.unwrap(), few.search.lower_bound.unwrap());
            assert!(bound <= value + 1e-6 && value <= few_value + 1e-6, "{:?} for {value}: {case}", few.search);
            limited += u32::from(few.notices.iter().any(|notice| notice.code == "label_limit"));
        }
        let near = ready.trips(&PlanRequest { gap_limit: 0.01, ..request.clone() }).unwrap().search;
        let (near_value, bound) = (near.value.unwrap(), near.lower_bound.unwrap());
        assert!(bound <= value + 1e-6 && near_value <= 1.0001 * value / 0.99, "{near:?} for {value}: {case}");
    }
    println!(
        "{trips} trips, {money} of them with money, {sooner} better over roads, by {gained_s:.1} in all, {limited} limited"
    );
    assert!(trips > 5 && sooner > 0 && limited > 0 && money > 0);
}

#[test]
fn a_raised_flag_and_a_time_limit_end_a_proof_over_every_road() {
    let (roads, stations) = (bundled::roads(&mut |_| ()).unwrap(), demonstration_stations().unwrap());
    let data = PlanData { roads: &roads, stations: &stations, stations_used: &[] };
    let car = VehicleRef::id("renault-zoe-r135-ze50-2019");
    let request = PlanRequest { prove_on: ProveOn::Roads, ..PlanRequest::new("Lisbon", "Warsaw", car, 0.9) };
    let flag = CancelFlag::new();
    let planner = Planner::new(data);
    planner.trips(&PlanRequest { prove_on: ProveOn::Stations, ..request.clone() }).unwrap();
    std::thread::scope(|scope| {
        let work = scope.spawn(|| flag.during(|| planner.trips(&request)));
        std::thread::sleep(std::time::Duration::from_millis(100));
        flag.cancel();
        let ended = work.join().unwrap();
        assert!(
            ended.is_err_and(|error| error.kind() == ErrorKind::Cancelled),
            "it was over before the flag was raised"
        );
    });
    let limited = planner.trips(&PlanRequest { time_limit_s: Some(0.2), ..request }).unwrap();
    let (value, bound) = (limited.search.value.unwrap(), limited.search.lower_bound.unwrap());
    assert!(limited.notices.iter().any(|notice| notice.code == "time_limit"), "{:?}", limited.search);
    assert!(0.5 * value < bound && bound < value && limited.search.proved_on == "roads", "{:?}", limited.search);
}
