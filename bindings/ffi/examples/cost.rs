//! What calls cost without another language between, as one JSON line. `bindings/costs.sh` runs it beside the languages' own.
//! `cargo run --profile ci -p wattfarer-ffi --example cost`

#![allow(clippy::print_stdout)]

use std::hint::black_box;
use std::time::Instant;
use wattfarer_ffi as ffi;

const CAR: &str = "tesla-model-3-long-range-2024";

/// Seconds a call, the best of some rounds after a first one.
fn best_s(rounds: u32, calls: u32, mut call: impl FnMut() -> ffi::Result<()>) -> ffi::Result<f64> {
    let mut best = f64::INFINITY;
    for round in 0..=rounds {
        let began = Instant::now();
        for _ in 0..calls {
            call()?;
        }
        if round > 0 {
            best = best.min(began.elapsed().as_secs_f64() / f64::from(calls));
        }
    }
    Ok(best)
}

fn main() -> ffi::Result<()> {
    let small =
        best_s(5, 200_000, || ffi::temperature_factor(black_box(10.0)).map(|factor| assert!(black_box(factor) > 0.0)))?;
    let json = format!(
        r#"{{"vehicle": {{"id": "{CAR}"}}, "start_soc": 0.2, "goal": {{"target_soc": 0.8}}, "connector": {{"current_type": "dc", "max_power_kw": 150}}}}"#
    );
    let request = ffi::charge_request_from_json(json)?;
    let estimate = best_s(5, 5000, || ffi::charge_estimate(request.clone()).map(|it| drop(black_box(it))))?;
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
    let million = best_s(7, 1, || ffi::charge_columns(bulk.clone(), &start, &target).map(drop))?;
    let planner = ffi::Planner::new(ffi::Roads::bundled(None)?, ffi::Stations::demonstration()?)?;
    // Positions: looking up a name would be most of the time.
    let json = format!(
        r#"{{"places": [{{"place": "48.137,11.575"}}, {{"place": "41.9,12.5"}}], "vehicle": {{"id": "{CAR}"}}, "start_soc": 0.8}}"#
    );
    let trip = ffi::plan_request_from_json(json)?;
    let plan = best_s(5, 10, || planner.plan(trip.clone(), None).map(drop))?;
    println!(
        r#"{{"language": "rust", "call_ns": {:.0}, "estimate_us": {:.2}, "plan_us": {:.0}, "bulk_ms": {:.1}}}"#,
        1e9 * small,
        1e6 * estimate,
        1e6 * plan,
        1e3 * million
    );
    Ok(())
}
