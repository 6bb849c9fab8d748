//! A thousand proven trips from a planner made ready, by the CPU time of the thread: median, 90th and 99th per cent.
//!
//! Ends at least 300 km apart and drawn from a fixed sequence, start 80 %, reserve 10 %; trips without a stop do not count. Not a
//! criterion bench, since every query is another one.

use cpu_time::{ProcessTime, ThreadTime};
use wattfarer::Result;
use wattfarer::graph::{BoundingBox, OsmOptions, Roads, Station, StationOptions};
use wattfarer::graph::{bundled, cut_roads, demonstration_stations, import_osm, import_osm_stations};
use wattfarer::plan::{self, PlanData, PlanRequest, Planner};
use wattfarer::vehicle::VehicleRef;

const QUERIES: usize = 1000;

fn main() {
    for (name, map) in [("Europe, bundled", europe()), ("Germany, real DC sites", germany())] {
        match map {
            Ok(Some((roads, stations))) => measure(name, &roads, &stations),
            Ok(None) => println!("{name}: skipped, its map is not there"),
            Err(error) => println!("{name}: {error}"),
        }
    }
}

type Map = Option<(Roads, Vec<Station>)>;

/// The European part of the bundled map with every second of its demonstration stations: mixed powers.
fn europe() -> Result<Map> {
    let bounds = BoundingBox::new("bbox", -11.0, 36.0, 30.0, 71.5)?;
    let roads = Roads::from_network(&cut_roads(&bundled::roads(&mut |_| ())?, &bounds, "europe")?)?;
    let inside = |station: &Station| bounds.holds(wattfarer::LatLon { lat: station.lat, lon: station.lon });
    Ok(Some((roads, demonstration_stations()?.into_iter().filter(inside).step_by(2).collect())))
}

/// Germany's highways with the sites of 2019 that have direct current of 43 kW or more.
fn germany() -> Result<Map> {
    let beside = || std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data");
    let folder = std::env::var_os("WATTFARER_TEST_DATA").map_or_else(beside, std::path::PathBuf::from);
    let path = folder.join("map/derived/germany-scgraph-bnetza.osm.pbf");
    if !path.exists() {
        return Ok(None);
    }
    let options = OsmOptions { country: Some("DE".into()), ..OsmOptions::default() };
    let roads = Roads::from_network(&import_osm(&path, &options)?.network)?;
    let country = StationOptions { country: Some("DE".into()), ..StationOptions::default() };
    let mut stations = import_osm_stations(&path, &country)?.stations;
    stations.retain(|station| station.connectors().any(|(_, connector)| connector.max_power_kw >= 43.0));
    Ok(Some((roads, stations)))
}

fn measure(name: &str, roads: &Roads, stations: &[Station]) {
    let data = PlanData { roads, stations, stations_used: &[] };
    let began = ThreadTime::now();
    let planner = Planner::new(data);
    let (view, ready_s) = (roads.view(), began.elapsed().as_secs_f64());
    println!("{name}: {} stations, {} nodes, made ready in {ready_s:.2} s", stations.len(), view.node_count());
    // Knuth's linear congruential generator (MMIX).
    let mut state = 7_u64;
    let mut position = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        view.position((state >> 33) as u32 % view.node_count())
    };
    let mut requests = Vec::new();
    while requests.len() < QUERIES {
        let (from, to) = (position(), position());
        if from.distance_m(to) >= 300_000.0 {
            let text = |at: wattfarer::LatLon| format!("{},{}", at.lat, at.lon);
            let car = VehicleRef::id("tesla-model-3-long-range-2024");
            requests.push(PlanRequest::new(text(from), text(to), car, 0.8));
        }
    }
    for round in ["ways between stations found on demand", "kept from the first round"] {
        let (mut times_ms, mut labels, mut unproven) = (Vec::new(), 0, 0);
        for request in &requests {
            let began = ThreadTime::now();
            let answer = planner.trips(request);
            let time_ms = began.elapsed().as_secs_f64() * 1000.0;
            let Ok(answer) = answer else { continue };
            if answer.trips.first().is_some_and(|trip| trip.totals.stops > 0) {
                times_ms.push(time_ms);
                labels += answer.search.labels_settled;
                unproven += u32::from(answer.search.gap.is_none_or(|gap| gap > 0.0));
            }
        }
        times_ms.sort_by(f64::total_cmp);
        let at = |share: f64| times_ms.get((share * times_ms.len() as f64) as usize).copied().unwrap_or(f64::NAN);
        println!(
            "  {round}: {} trips with stops, {unproven} unproven; median {:.2} ms, 90 % {:.2}, 99 % {:.2}; {} labels each",
            times_ms.len(),
            at(0.5),
            at(0.9),
            at(0.99),
            labels / times_ms.len().max(1) as u64
        );
    }
    // All of them on both cores; by the CPU time of the process, so that others on the machine do not count.
    for (what, gap_limit) in [("proven", 0.0), ("proven to 1 %", 0.01)] {
        let requests: Vec<PlanRequest> =
            requests.iter().map(|request| PlanRequest { gap_limit, ..request.clone() }).collect();
        let began = ProcessTime::now();
        let answers = planner.trips_all(&requests, 2);
        let cpu_s = began.elapsed().as_secs_f64();
        let trips = answers.iter().flatten().filter(|answer| !answer.trips.is_empty()).count();
        let gap = answers.iter().flatten().filter_map(|answer| answer.search.gap).fold(0.0, f64::max);
        println!("  {what}: {:.0} trips in a two-core second, the greatest gap {gap:.4}", 2.0 * trips as f64 / cpu_s);
    }
    // The same without anything made ready, on every tenth query.
    let mut ratios = Vec::new();
    for request in requests.iter().step_by(10) {
        let began = ThreadTime::now();
        let plain = plan::trips(request, data);
        let plain_s = began.elapsed().as_secs_f64();
        let began = ThreadTime::now();
        let ready = planner.trips(request);
        let ready_s = began.elapsed().as_secs_f64();
        if let (Ok(plain), Ok(ready)) = (plain, ready)
            && let (Some(value), Some(other)) = (plain.search.value, ready.search.value)
        {
            ratios.push(plain_s / ready_s);
            if (value - other).abs() > 1e-6 {
                println!("  differs: {value} and {other}");
            }
        }
    }
    ratios.sort_by(f64::total_cmp);
    println!("  beside `plan::trips`: {:.1} times as fast (median of {})", ratios[ratios.len() / 2], ratios.len());
}
