//! The catalogue compiled into the engine equals the files in data/vehicles.

use std::collections::BTreeSet;
use wattfarer::battery::Tier;
use wattfarer::charge;
use wattfarer::energy::{self, EdgeFeatures};
use wattfarer::vehicle::{self, Conditions, Vehicle, VehicleKind};

#[test]
fn the_compiled_catalogue_equals_its_files() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../data/vehicles");
    let mut files = 0;
    for folder in [root.clone(), root.join("classes")] {
        let Ok(entries) = std::fs::read_dir(&folder) else { continue };
        for entry in entries {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "json") {
                let text = std::fs::read_to_string(&path).unwrap();
                let file: Vehicle =
                    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
                assert_eq!(file, vehicle::get(&file.id).unwrap(), "{}: run `make data`", path.display());
                files += 1;
            }
        }
    }
    assert_eq!(files, vehicle::list().len(), "run `make data`");
}

fn cars() -> Vec<Vehicle> {
    vehicle::list().into_iter().filter(|car| !car.id.starts_with("class-")).collect()
}

#[test]
fn the_catalogue_is_as_wide_as_promised() {
    let cars = cars();
    let electric: Vec<&Vehicle> = cars.iter().filter(|car| car.kind == VehicleKind::Bev).collect();
    let makes: BTreeSet<&str> = electric.iter().map(|car| car.make.as_str()).collect();
    let trusted = electric
        .iter()
        .filter_map(|car| car.dc.as_ref())
        .filter(|dc| matches!(dc.tier, Tier::Measured | Tier::Published))
        .count();
    let hybrids = cars.iter().filter(|car| car.kind == VehicleKind::Phev).count();
    assert!(electric.len() >= 80 && makes.len() >= 30, "{} cars of {} makes", electric.len(), makes.len());
    assert!(trusted >= 40 && hybrids >= 10, "{trusted} curves, {hybrids} hybrids");
}

#[test]
fn no_placeholder_passes_as_published() {
    for car in cars() {
        let Some(dc) = car.dc.as_ref().filter(|dc| dc.tier != Tier::Derived) else { continue };
        let peak_kw = dc.curve.iter().map(|point| point.power_kw).fold(0.0, f64::max);
        assert!((peak_kw - car.usable_capacity_kwh).abs() > 0.05, "{}: peak equals capacity", car.id);
        assert!(car.sources.iter().any(|source| source.fields.iter().any(|field| field == "dc.curve")), "{}", car.id);
    }
}

#[test]
fn every_field_that_cars_differ_in_has_a_source() {
    for car in vehicle::list() {
        for field in ["usable_capacity_kwh", "mass_kg", "drag_area_m2", "rated", "ac", "inlets"] {
            let named = car.sources.iter().flat_map(|source| &source.fields).any(|name| name.starts_with(field));
            assert!(named, "{}: no source for {field}", car.id);
        }
    }
}

/// Bounds from the table of real 10 to 80 % times in the field: half an hour to an hour and a half at 50 kW for most,
/// 15 to 60 minutes at a strong plug; small batteries and vans lie outside the middle, not outside these.
#[test]
fn every_car_charges_in_a_time_that_its_battery_allows() {
    for car in vehicle::list() {
        let energy_kwh = 0.7 * car.usable_capacity_kwh;
        let time_s = |power_kw: f64, current_type: &str| {
            let request = serde_json::json!({
                "vehicle": {"id": car.id},
                "start_soc": 0.1,
                "goal": {"target_soc": 0.8},
                "connector": {"current_type": current_type, "max_power_kw": power_kw},
                "conditions": {"air_c": 23.0},
            });
            let request = serde_json::from_value(request).unwrap();
            charge::estimate(&request).unwrap_or_else(|error| panic!("{}: {error}", car.id)).duration_s
        };
        if car.dc.is_some() {
            let (slow, fast) = (time_s(50.0, "dc"), time_s(350.0, "dc"));
            assert!(fast <= slow && slow >= energy_kwh / 50.0 * 3600.0, "{}: {slow} {fast}", car.id);
            assert!((600.0..7200.0).contains(&fast), "{}: {} min", car.id, fast / 60.0);
        }
        let wall = time_s(11.0, "ac");
        assert!(wall >= energy_kwh / 11.0 * 3600.0, "{}: {wall}", car.id);
    }
}

#[test]
fn every_car_drives_at_a_consumption_of_its_kind() {
    for car in vehicle::list() {
        let coefficients = energy::coefficients(&car, &Conditions { air_c: 20.0, ..Conditions::default() })
            .unwrap_or_else(|error| panic!("{}: {error}", car.id));
        // An hour at 110 km/h on the flat.
        let mps = 110.0 / 3.6;
        let road = EdgeFeatures::between(3600.0, 110_000.0, mps, mps, 0.0);
        let wh_per_km = coefficients.battery_energy_kwh(&road) / 110.0 * 1000.0;
        assert!((110.0..480.0).contains(&wh_per_km), "{}: {wh_per_km} Wh/km", car.id);
    }
}
