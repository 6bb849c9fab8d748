//! What a planner found out for one car serves the others, and leaves no trace in their answers.

use rand::rngs::SmallRng;
use rand::{Rng, SeedableRng};
use wattfarer::graph::{BoundingBox, Roads, Station, bundled, cut_roads, demonstration_stations};
use wattfarer::plan::{PlanData, PlanRequest, Planner};
use wattfarer::vehicle::VehicleRef;

const CARS: [&str; 3] =
    ["tesla-model-3-long-range-2024", "renault-zoe-r135-ze50-2019", "volkswagen-id-3-pro-performance-58-kwh-2020"];

fn around_the_alps() -> (Roads, Vec<Station>) {
    let bounds = BoundingBox::new("bbox", 4.0, 43.5, 17.0, 50.0).unwrap();
    let roads =
        Roads::from_network(&cut_roads(&bundled::roads(&mut |_| ()).unwrap(), &bounds, "alps").unwrap()).unwrap();
    let inside = |station: &Station| bounds.holds(wattfarer::LatLon { lat: station.lat, lon: station.lon });
    (roads, demonstration_stations().unwrap().into_iter().filter(inside).collect())
}

fn requests() -> Vec<PlanRequest> {
    let mut random = SmallRng::seed_from_u64(5);
    let places = ["Munich", "Milan", "Lyon", "Vienna", "Zurich", "Genoa"];
    let mut requests = Vec::new();
    for number in 0..40 {
        let from = random.random_range(0..places.len());
        let to = (from + random.random_range(1..places.len())) % places.len();
        let car = VehicleRef::id(CARS[number % CARS.len()]);
        let mut request = PlanRequest::new(places[from], places[to], car, 0.8);
        request.conditions.air_c = random.random_range(-10.0..30.0);
        request.conditions.load_kg = random.random_range(0.0..300.0);
        if number % 4 == 0 {
            request.conditions.wind_kmh = random.random_range(10.0..50.0);
        }
        if number % 5 == 0 {
            request.max_kmh_options = vec![85.0];
        }
        requests.push(request);
    }
    requests
}

fn answer(planner: &Planner<'_>, request: &PlanRequest) -> String {
    serde_json::to_string(&planner.trips(request).unwrap()).unwrap()
}

#[test]
fn answers_do_not_depend_on_what_was_asked_before() {
    let (roads, stations) = around_the_alps();
    let data = PlanData { roads: &roads, stations: &stations, stations_used: &[] };
    let requests = requests();
    let forwards = Planner::new(data);
    let mut answers: Vec<String> = requests.iter().map(|request| answer(&forwards, request)).collect();
    let backwards = Planner::new(data);
    for (request, first) in requests.iter().zip(&mut answers).rev() {
        assert_eq!(*first, answer(&backwards, request), "{request:?}");
        // Nor on whether the very same was asked before.
        assert_eq!(*first, answer(&forwards, request), "{request:?}");
    }
    for (request, first) in requests.iter().zip(&answers).step_by(9) {
        assert_eq!(*first, answer(&Planner::new(data), request), "{request:?}");
    }
}

#[test]
fn another_car_or_weather_costs_a_dot_product_for_each_leg() {
    let (roads, stations) = around_the_alps();
    let planner = Planner::new(PlanData { roads: &roads, stations: &stations, stations_used: &[] });
    let mut request = PlanRequest::new("Munich", "Lyon", VehicleRef::id(CARS[0]), 0.8);
    planner.trips(&request).unwrap();
    let first = planner.holdings();
    assert_eq!((first.profiles_made, first.cars_made), (1, 1));
    assert!(first.legs_kept > 0 && first.figures_made > 0, "{first:?}");
    // A hundredth of a degree is another car, and nothing but its figures is made.
    request.conditions.air_c += 0.01;
    planner.trips(&request).unwrap();
    let second = planner.holdings();
    assert_eq!((second.profiles_made, second.leads_made, second.cars_made), (1, first.leads_made, 2));
    assert_eq!(second.legs_kept, first.legs_kept);
    assert!(second.figures_made > first.figures_made);
    // Asked again, not even those.
    planner.trips(&request).unwrap();
    assert_eq!(planner.holdings(), second);
    // Frost, another load and another car need other bounds, but the same ways.
    request.conditions.air_c = -15.0;
    request.conditions.load_kg = 400.0;
    planner.trips(&request).unwrap();
    request.vehicle = VehicleRef::id(CARS[1]);
    planner.trips(&request).unwrap();
    assert_eq!(planner.holdings().profiles_made, 1);
    assert!(planner.holdings().leads_made > first.leads_made);
    // Another speed does not.
    request.conditions.max_kmh = Some(90.0);
    planner.trips(&request).unwrap();
    assert_eq!(planner.holdings().profiles_made, 2);
}
