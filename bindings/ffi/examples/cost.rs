//! What calls cost without another language between: one JSON line each, in the words of `bindings/python/bench.py` and
//! `bindings/node/bench.js`. `cargo run --profile ci -p wattfarer-ffi --example cost`

#![allow(clippy::print_stdout)]

use std::hint::black_box;
use std::time::Instant;
use wattfarer_ffi as ffi;

const CAR: &str = "tesla-model-3-long-range-2024";

fn best_s(rounds: u32, mut work: impl FnMut() -> ffi::Result<()>) -> ffi::Result<f64> {
    let mut best = f64::INFINITY;
    for _ in 0..rounds {
        let began = Instant::now();
        work()?;
        best = best.min(began.elapsed().as_secs_f64());
    }
    Ok(best)
}

fn tell(what: &str, unit: &str, value: f64) {
    println!(r#"{{"language": "rust", "what": "{what}", "{unit}": {value:.1}}}"#);
}

fn main() -> ffi::Result<()> {
    let calls = 1_000_000;
    let small = best_s(5, || {
        for _ in 0..calls {
            black_box(ffi::engine_version());
        }
        Ok(())
    })?;
    tell("small call", "ns", 1e9 * small / f64::from(calls));
    let json = format!(
        r#"{{"vehicle": {{"id": "{CAR}"}}, "start_soc": 0.2, "goal": {{"target_soc": 0.8}}, "connector": {{"current_type": "dc", "max_power_kw": 150}}}}"#
    );
    let request = ffi::charge_request_from_json(json)?;
    let estimate = best_s(5, || {
        for _ in 0..1000 {
            black_box(ffi::charge_estimate(request.clone())?);
        }
        Ok(())
    })?;
    tell("estimate", "us", 1e6 * estimate / 1000.0);
    let planner = ffi::Planner::new(ffi::Roads::bundled(None)?, ffi::Stations::demonstration()?)?;
    let json = format!(r#"{{"places": ["Munich", "Salzburg"], "vehicle": {{"id": "{CAR}"}}, "start_soc": 0.8}}"#);
    let trip = ffi::plan_request_from_json(json)?;
    let plan = best_s(20, || planner.plan(trip.clone(), None).map(drop))?;
    tell("plan", "us", 1e6 * plan);
    let rows = 1_000_000;
    let start: Vec<f64> = (0..rows).map(|row| 0.75 * f64::from(row) / f64::from(rows)).collect();
    let target = vec![0.8; start.len()];
    let bulk = ffi::BulkRequest {
        vehicle: request.vehicle.clone(),
        connector: request.connector.clone(),
        charge_limit_soc: None,
        site_max_power_kw: None,
        conditions: None,
    };
    let columns = best_s(3, || ffi::charge_columns(bulk.clone(), &start, &target).map(drop))?;
    tell("1000000 estimates in bulk", "ms", 1e3 * columns);
    Ok(())
}
