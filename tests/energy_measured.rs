//! The model beside drives that were measured. The bounds say how well it does, not how well it should.

use flate2::read::GzDecoder;
use std::collections::HashMap;
use std::io::Read;
use wattfarer::energy::{self, EnergyRequest, TracePoint};
use wattfarer::vehicle::{self, Conditions, RatedConsumption, Vehicle, VehicleRef};
use wattfarer_tests::test_data;

/// A BMW i3 60 Ah of 2013: the maker's data sheet (1,270 kg with driver, 0.29 x 2.38 m2, 12.9 kWh/100 km NEDC);
/// tyre and recuperation as the class priors have them.
fn i3() -> Vehicle {
    let mut car = vehicle::get("tesla-model-3-long-range-2024").unwrap();
    car.id = "bmw-i3-60ah-2013".into();
    car.mass_kg = 1270.0;
    car.drag_area_m2 = 0.69;
    car.rolling_resistance_coefficient = 0.008;
    car.regeneration_efficiency = 0.7;
    car.usable_capacity_kwh = 18.8;
    car.gross_capacity_kwh = Some(21.6);
    car.heat_pump = Some(false);
    car.rated = RatedConsumption { cycle: "nedc".into(), consumption_wh_per_km: 129.0, range_m: None };
    car
}

struct Measured {
    air_c: f64,
    battery_c: f64,
    energy_kwh: f64,
    trace: Vec<TracePoint>,
}

fn measured(path: &std::path::Path) -> Measured {
    let mut text = String::new();
    GzDecoder::new(std::fs::File::open(path).unwrap()).read_to_string(&mut text).unwrap();
    let mut lines = text.lines();
    let header: HashMap<&str, usize> =
        lines.next().unwrap().split(',').enumerate().map(|(i, name)| (name, i)).collect();
    let rows: Vec<Vec<f64>> =
        lines.map(|line| line.split(',').map(|cell| cell.parse().unwrap_or(f64::NAN)).collect()).collect();
    let column = |name: &str| -> Vec<f64> { rows.iter().map(|row| row[header[name]]).collect() };
    let mean = |name: &str| {
        let values: Vec<f64> = column(name).into_iter().filter(|value| value.is_finite()).collect();
        values.iter().sum::<f64>() / values.len() as f64
    };
    let (times, speeds, heights, powers) = (column("time_s"), column("v_kmh"), column("elev_m"), column("p_kw"));
    // Heights are whole metres: their steps are evened out over half a minute.
    let smooth = |index: usize| {
        let window = &heights[index.saturating_sub(15)..(index + 16).min(heights.len())];
        window.iter().sum::<f64>() / window.len() as f64
    };
    let trace = (0..times.len())
        .map(|index| TracePoint {
            t_s: times[index],
            speed_kmh: Some(speeds[index].max(0.0)),
            elevation_m: Some(smooth(index)),
            slope: None,
            position: None,
        })
        .collect();
    let energy_kwh =
        times.windows(2).zip(powers.windows(2)).map(|(t, p)| (t[1] - t[0]) * (p[0] + p[1]) / 2.0).sum::<f64>() / 3600.0;
    Measured { air_c: mean("amb_c"), battery_c: mean("batt_c"), energy_kwh, trace }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

#[test]
fn bmw_i3_trips_are_met_from_the_label_and_the_weather_alone() {
    let Some(folder) = test_data("energy/bmw_i3_trips") else { return };
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let (mut summer, mut winter) = (Vec::new(), Vec::new());
    for path in files {
        let Measured { air_c, battery_c, energy_kwh, trace } = measured(&path);
        let conditions = Conditions { air_c, battery_c: Some(battery_c), ..Conditions::default() };
        let vehicle = VehicleRef::Record { record: Box::new(i3()) };
        let answer = energy::estimate(&EnergyRequest { client_ref: None, vehicle, conditions, trace })
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let error = answer.battery_energy_kwh / energy_kwh - 1.0;
        println!("{} {air_c:.1} C {energy_kwh:.2} kWh {:+.1} %", path.file_name().unwrap().display(), 100.0 * error);
        if path.file_name().unwrap().to_string_lossy().starts_with("TripA") { &mut summer } else { &mut winter }
            .push(error);
    }
    let show = |name: &str, errors: &[f64]| {
        let bias = errors.iter().sum::<f64>() / errors.len() as f64;
        let middle = median(errors.iter().map(|error| error.abs()).collect());
        println!("{name}: {} trips, median error {:.1} %, bias {:+.1} %", errors.len(), 100.0 * middle, 100.0 * bias);
        (middle, bias)
    };
    let all: Vec<f64> = summer.iter().chain(&winter).copied().collect();
    show("summer", &summer);
    show("winter", &winter);
    let (middle, bias) = show("all", &all);
    assert_eq!(all.len(), 39);
    assert!(middle < 0.12 && bias.abs() < 0.08, "median {middle}, bias {bias}");
}
