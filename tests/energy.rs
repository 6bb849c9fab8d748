//! Driving energy: the rating is met on the rating's own speed trace, and the laws hold.

use proptest::prelude::*;
use std::path::Path;
use wattfarer::energy::{self, EdgeFeatures};
use wattfarer::vehicle::{self, Conditions, Vehicle};
use wattfarer_tests::{cases, test_data};

fn car() -> Vehicle {
    vehicle::get("tesla-model-3-long-range-2024").unwrap()
}

/// Speeds of a cycle file, m/s, one a second.
fn cycle(path: &Path) -> Vec<f64> {
    let text = std::fs::read_to_string(path).unwrap();
    let rows = text.lines().skip(1).filter(|line| !line.is_empty());
    rows.map(|line| line.split(',').nth(1).unwrap().parse().unwrap()).collect()
}

fn features_of(speeds: &[f64]) -> EdgeFeatures {
    speeds.windows(2).fold(EdgeFeatures::default(), |sum, pair| {
        sum.plus(&EdgeFeatures::between(1.0, (pair[0] + pair[1]) / 2.0, pair[0], pair[1], 0.0))
    })
}

/// The laboratory: 23 C, nothing heated or cooled.
fn laboratory(load_kg: f64) -> Conditions {
    Conditions { air_c: 23.0, cabin_c: 23.0, load_kg, ..Conditions::default() }
}

#[test]
fn every_wltp_car_meets_its_rating_on_the_wltc() {
    let Some(path) = test_data("energy/cycle_wltc_3b.csv") else { return };
    let road = features_of(&cycle(&path));
    for car in vehicle::list().into_iter().filter(|car| car.rated.cycle == "wltp") {
        let coefficients = energy::coefficients(&car, &laboratory(92.0)).unwrap_or_else(|e| panic!("{}: {e}", car.id));
        // The label counts energy at the wall; 88 % of it reaches the battery.
        let wall = coefficients.battery_energy_kwh(&road) * 1e6 / road.length_m / 0.88;
        let label = car.rated.consumption_wh_per_km;
        assert!((wall / label - 1.0).abs() < 1e-6, "{}: {wall} Wh/km, label {label}", car.id);
    }
}

#[test]
fn every_epa_car_meets_its_label_on_city_and_highway() {
    let (Some(city), Some(highway)) = (test_data("energy/cycle_udds.csv"), test_data("energy/cycle_hwfet.csv")) else {
        return;
    };
    let (city, highway) = (features_of(&cycle(&city)), features_of(&cycle(&highway)));
    let mut car = car();
    car.rated.cycle = "epa".into();
    car.rated.consumption_wh_per_km = 160.0;
    let coefficients = energy::coefficients(&car, &laboratory(61.0)).unwrap();
    let wall = |road: &EdgeFeatures| coefficients.battery_energy_kwh(road) * 1e6 / road.length_m / 0.88;
    let label = (0.55 * wall(&city) + 0.45 * wall(&highway)) / 0.7;
    assert!((label / 160.0 - 1.0).abs() < 1e-6, "{label}");
}

#[test]
fn an_impossible_rating_is_bad_data() {
    let mut car = car();
    for consumption_wh_per_km in [10.0, 2500.0] {
        car.rated.consumption_wh_per_km = consumption_wh_per_km;
        let error = energy::calibration(&car).unwrap_err();
        assert_eq!((error.code(), error.field()), ("bad_data", Some("vehicle.rated.consumption_wh_per_km")));
    }
    car.rated.cycle = "moon".into();
    car.rated.consumption_wh_per_km = 150.0;
    assert_eq!(energy::calibration(&car).unwrap_err().field(), Some("vehicle.rated.cycle"));
}

#[test]
fn a_wind_against_costs_what_the_square_says() {
    // At 30 m/s against 10 m/s: (30 + 10)^2 / 30^2 = 1.778; the wind's own square counts by 3/4: 1.75.
    let windy = Conditions { wind_kmh: 36.0, wind_from_deg: 90.0, ..Conditions::default() };
    let still = energy::coefficients(&car(), &Conditions::default()).unwrap();
    let windy = energy::coefficients(&car(), &windy).unwrap();
    let road = EdgeFeatures { speed_east_m: 30.0 * 1000.0, ..EdgeFeatures::uniform(1000.0, 30.0, 0.0) };
    let ratio = windy.parts(&road).drag_kwh / still.parts(&road).drag_kwh;
    assert!((ratio - 1.75).abs() < 1e-9, "{ratio}");
    let back = EdgeFeatures { speed_east_m: -30.0 * 1000.0, ..road };
    assert!(windy.battery_energy_kwh(&back) < still.battery_energy_kwh(&back));
}

fn conditions() -> impl Strategy<Value = Conditions> {
    (
        (-60.0f64..60.0, prop::option::of(-60.0f64..80.0), 0.0f64..250.0, 0.0f64..360.0),
        (0.0f64..2000.0, 5.0f64..35.0, prop::option::of(20.0f64..300.0), 0.3f64..1.1),
    )
        .prop_map(|((air_c, battery_c, wind_kmh, wind_from_deg), (load_kg, cabin_c, max_kmh, soh))| Conditions {
            air_c,
            battery_c,
            wind_kmh,
            wind_from_deg,
            load_kg,
            cabin_c,
            max_kmh,
            soh,
        })
}

fn heading(road: EdgeFeatures, towards_deg: f64, speed_mps: f64) -> EdgeFeatures {
    let (sin, cos) = towards_deg.to_radians().sin_cos();
    EdgeFeatures {
        speed_east_m: speed_mps * road.length_m * sin,
        speed_north_m: speed_mps * road.length_m * cos,
        ..road
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(2_000, 100_000), ..ProptestConfig::default() })]

    #[test]
    fn up_and_down_again_never_gains(conditions in conditions(), length_m in 1.0f64..50_000.0, speed in 1.0f64..60.0, slope in -0.3f64..0.3, deg in 0.0f64..360.0) {
        let coefficients = energy::coefficients(&car(), &conditions).unwrap();
        let there = heading(EdgeFeatures::uniform(length_m, speed, slope * length_m), deg, speed);
        let back = heading(EdgeFeatures::uniform(length_m, speed, -slope * length_m), deg + 180.0, speed);
        let level = EdgeFeatures::uniform(length_m, speed, 0.0);
        let energy = |road: &EdgeFeatures| coefficients.battery_energy_kwh(&coefficients.driven(road));
        prop_assert!(energy(&there) + energy(&back) > 0.0);
        // And the hill costs exactly the heat in the brakes and the drivetrain.
        let steep_m = (slope.abs() - 0.015).max(0.0) * length_m;
        let hill_kwh = (coefficients.climb - coefficients.descent) * steep_m / 3.6e6;
        let wind_kwh = 2.0 * coefficients.wind * length_m / 3.6e6;
        let flat = |road: &EdgeFeatures| energy(&EdgeFeatures { speed_east_m: 0.0, speed_north_m: 0.0, ..*road });
        let difference = flat(&there) + flat(&back) - 2.0 * flat(&level) - hill_kwh;
        prop_assert!(difference.abs() < 1e-9 * (1.0 + hill_kwh + wind_kwh), "{difference}");
    }

    #[test]
    fn a_headwind_is_never_cheaper_than_none(conditions in conditions(), length_m in 1.0f64..50_000.0, speed in 1.0f64..60.0) {
        let road = heading(EdgeFeatures::uniform(length_m, speed, 0.0), conditions.wind_from_deg, speed);
        let windy = energy::coefficients(&car(), &conditions).unwrap();
        let still = energy::coefficients(&car(), &Conditions { wind_kmh: 0.0, ..conditions }).unwrap();
        prop_assert!(windy.battery_energy_kwh(&windy.driven(&road)) >= still.battery_energy_kwh(&still.driven(&road)) - 1e-12);
    }

    #[test]
    fn heavier_is_never_cheaper_there_and_back(conditions in conditions(), more_kg in 0.0f64..1000.0, length_m in 1.0f64..50_000.0, speed in 1.0f64..60.0, slope in -0.3f64..0.3) {
        let road = EdgeFeatures::uniform(length_m, speed, slope * length_m)
            .plus(&EdgeFeatures::uniform(length_m, speed, -slope * length_m));
        let light = energy::coefficients(&car(), &conditions).unwrap();
        let heavy = energy::coefficients(&car(), &Conditions { load_kg: conditions.load_kg + more_kg, ..conditions }).unwrap();
        prop_assert!(heavy.battery_energy_kwh(&road) >= light.battery_energy_kwh(&road));
    }

    #[test]
    fn a_speed_cap_never_costs_drag_and_never_saves_time(conditions in conditions(), length_m in 1.0f64..50_000.0, speed in 1.0f64..60.0, cap in 20.0f64..300.0) {
        let road = EdgeFeatures::uniform(length_m, speed, 0.0);
        let free = energy::coefficients(&car(), &Conditions { max_kmh: None, wind_kmh: 0.0, ..conditions }).unwrap();
        let capped = energy::coefficients(&car(), &Conditions { max_kmh: Some(cap), wind_kmh: 0.0, ..conditions }).unwrap();
        let driven = capped.driven(&road);
        prop_assert!(capped.parts(&driven).drag_kwh <= free.parts(&road).drag_kwh);
        prop_assert!(driven.time_s >= road.time_s && driven.length_m == road.length_m);
        prop_assert!(driven.length_m / driven.time_s <= cap / 3.6 * (1.0 + 1e-12));
    }

    #[test]
    fn energy_adds_up_over_parts_and_is_finite(conditions in conditions(), length_m in 0.0f64..50_000.0, speed in 1.0f64..60.0, rise in -0.3f64..0.3, share in 0.0f64..1.0) {
        let coefficients = energy::coefficients(&car(), &conditions).unwrap();
        let whole = EdgeFeatures::uniform(length_m, speed, rise * length_m);
        let part = |share: f64| EdgeFeatures::uniform(share * length_m, speed, share * rise * length_m);
        let energy_kwh = coefficients.battery_energy_kwh(&whole);
        let split_kwh = coefficients.battery_energy_kwh(&part(share)) + coefficients.battery_energy_kwh(&part(1.0 - share));
        prop_assert!(energy_kwh.is_finite() && (energy_kwh - split_kwh).abs() < 1e-9 * (1.0 + energy_kwh.abs()));
        prop_assert!((coefficients.parts(&whole).total_kwh() - energy_kwh).abs() < 1e-9 * (1.0 + energy_kwh.abs()));
    }
}
