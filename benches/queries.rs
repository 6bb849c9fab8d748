//! A thousand proven trips from a planner made ready, by the CPU time of the thread: median, 90th and 99th per cent.
//!
//! Ends at least 300 km apart and drawn from a fixed sequence, start 80 %, reserve 10 %; trips without a stop do not count. Not a
//! criterion bench, since every query is another one.
//!
//! Maps: the European part of the bundled one, Europe's motorways of 2022 and Germany with real sites (both from `shared/data`), and a
//! made-up country of a million junctions. `QUERIES_MAPS` picks those whose names contain it. On the bundled map some trips are proven over
//! every road too; `QUERIES_ROADS` says how many (50), and `QUERIES_ONLY=roads` leaves the rest out.

use cpu_time::{ProcessTime, ThreadTime};
use std::io::Read;
use wattfarer::Result;
use wattfarer::graph::{BoundingBox, OsmOptions, Roads, Station, StationOptions};
use wattfarer::graph::{EdgeFlags, RoadEdge, RoadNetwork};
use wattfarer::graph::{bundled, cut_roads, demonstration_stations, import_osm, import_osm_stations};
use wattfarer::plan::{self, PlanData, PlanRequest, Planner, ProveOn};
use wattfarer::vehicle::VehicleRef;
use wattfarer_benches::draws;
use wattfarer_tests::country::Country;

const QUERIES: usize = 1000;
/// A proof over every road ends after so many seconds, by the clock.
const ROADS_LIMIT_S: f64 = 60.0;

fn main() {
    type Make = fn() -> Result<Map>;
    let maps: [(&str, Make); 4] = [
        ("Europe, bundled", europe),
        ("Europe, motorways of 2022", motorways),
        ("Germany, real DC sites", germany),
        ("a made-up country of a million nodes", country),
    ];
    let wanted = std::env::var("QUERIES_MAPS").unwrap_or_default();
    for (name, map) in maps.into_iter().filter(|(name, _)| name.contains(&wanted)) {
        match map() {
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

/// Europe's motorways of 2022, each arc at a speed of its own between 90 and 130 km/h, with demonstration stations near them.
fn motorways() -> Result<Map> {
    let beside = || std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data");
    let folder = std::env::var_os("WATTFARER_TEST_DATA").map_or_else(beside, std::path::PathBuf::from);
    let rows = |name: &str| -> Option<Vec<Vec<f64>>> {
        let path = folder.join(format!("map/network/europe-motorways-2022.{name}.csv.gz"));
        let mut text = String::new();
        flate2::read::GzDecoder::new(std::fs::File::open(path).ok()?).read_to_string(&mut text).ok()?;
        let numbers = |line: &str| line.split(',').map(|cell| cell.trim().parse().ok()).collect::<Option<Vec<f64>>>();
        text.lines().map(numbers).collect()
    };
    // Nodes: id, first arc, end arc, lat, lon, after a line with their count. Arcs: id, metres, head.
    let (Some(nodes), Some(arcs)) = (rows("nodes"), rows("arcs")) else { return Ok(None) };
    let mut network = RoadNetwork::default();
    network.info.id = "europe-motorways-2022".into();
    let mut draw = draws(2022);
    for node in nodes.iter().filter(|node| node.len() == 5) {
        let from = network.nodes.len() as u32;
        network.nodes.push(wattfarer::LatLon { lat: node[3], lon: node[4] }.into());
        for arc in &arcs[node[1] as usize..node[2] as usize] {
            let (length_m, speed_mps) = (arc[1], (90.0 + 40.0 * draw.next().unwrap_or(0.5)) / 3.6);
            network.edges.push(RoadEdge {
                from,
                to: arc[2] as u32,
                time_s: (length_m / speed_mps) as f32,
                length_m: length_m as f32,
                speed_squared_m: (speed_mps * speed_mps * length_m) as f32,
                climb_m: 0.0,
                descent_m: 0.0,
                stops_m2_s2: 0.0,
                flags: EdgeFlags::MOTORWAY,
                geometry_start: 0,
                geometry_len: 0,
            });
        }
    }
    let roads = Roads::from_network(&network)?;
    let view = roads.view();
    let near = |station: &Station| {
        let position = wattfarer::LatLon { lat: station.lat, lon: station.lon };
        view.snap(position, 6_000.0, None).is_some()
    };
    let stations = demonstration_stations()?.into_iter().filter(near).take(1500).collect();
    Ok(Some((roads, stations)))
}

/// The first thousand sites of direct current of a country drawn from a seed.
fn country() -> Result<Map> {
    let path = std::env::temp_dir().join(format!("wattfarer-queries-{}.osm.pbf", std::process::id()));
    let made = Country { seed: 1, junctions: 1_000_000 }.write(&path);
    if let Err(error) = made {
        println!("the country cannot be written: {error}");
        return Ok(None);
    }
    let options = OsmOptions { country: Some("DE".into()), ..OsmOptions::default() };
    let roads = Roads::from_network(&import_osm(&path, &options)?.network)?;
    let known = StationOptions { country: Some("DE".into()), ..StationOptions::default() };
    let mut stations = import_osm_stations(&path, &known)?.stations;
    let _ = std::fs::remove_file(&path);
    stations.retain(|station| station.connectors().any(|(_, connector)| connector.max_power_kw >= 43.0));
    let step = (stations.len() / 1000).max(1);
    Ok(Some((roads, stations.into_iter().step_by(step).take(1000).collect())))
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
    // Ends lie on the part of the roads that most nodes lie on.
    let mut sizes = std::collections::HashMap::new();
    (0..view.node_count()).for_each(|node| *sizes.entry(view.component(node)).or_insert(0) += 1);
    let most = sizes.into_iter().max_by_key(|&(part, size)| (size, std::cmp::Reverse(part))).map(|most| most.0);
    let mut position = || {
        loop {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let node = (state >> 33) as u32 % view.node_count();
            if Some(view.component(node)) == most {
                return view.position(node);
            }
        }
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
    if name.contains("bundled") {
        over_roads(&planner, &requests);
    }
    if std::env::var("QUERIES_ONLY").is_ok_and(|only| only == "roads") {
        return;
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
    new_weather(&planner, &requests);
    policies(&planner, &requests);
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

/// What a temperature that nobody asked for before costs: legs, which are kept for all cars, are costed anew.
fn new_weather(planner: &Planner<'_>, requests: &[PlanRequest]) {
    let at_c = |number: usize, more_c: f64| {
        let mut request = requests[number % requests.len()].clone();
        request.conditions.air_c = -10.0 + 0.2 * number as f64 + more_c;
        request
    };
    const TEMPERATURES: usize = 200;
    for number in 0..TEMPERATURES {
        let _ = planner.trips(&at_c(number, 0.0));
    }
    let (mut first_ms, mut again_ms, mut leads_ms) = (Vec::new(), Vec::new(), Vec::new());
    for number in 0..TEMPERATURES {
        let request = at_c(number, 0.01);
        let before = planner.holdings();
        let began = ThreadTime::now();
        let _ = planner.trips(&request);
        let new_ms = began.elapsed().as_secs_f64() * 1000.0;
        let after = planner.holdings();
        let began = ThreadTime::now();
        let _ = planner.trips(&request);
        let ms = began.elapsed().as_secs_f64() * 1000.0;
        if after.leads_made > before.leads_made {
            leads_ms.push(new_ms);
            continue;
        }
        first_ms.push(new_ms);
        again_ms.push(ms);
    }
    // The legs alone, all that are kept for a car.
    let mut legs_ms = Vec::new();
    for number in 0..TEMPERATURES {
        let request = at_c(number, 0.02);
        let began = ThreadTime::now();
        let legs = planner.cost_kept_legs(&request).unwrap_or(0);
        let ms = began.elapsed().as_secs_f64() * 1000.0;
        if legs > 0 {
            legs_ms.push(ms / legs as f64 * 100_000.0);
        }
    }
    let middle = |times_ms: &mut Vec<f64>| {
        times_ms.sort_by(f64::total_cmp);
        times_ms.get(times_ms.len() / 2).copied().unwrap_or(f64::NAN)
    };
    println!(
        "  a new temperature: {:.2} ms (median), the same again {:.2}; 100,000 legs anew {:.2} ms; new least weights for {} of {TEMPERATURES}, {:.0} ms",
        middle(&mut first_ms),
        middle(&mut again_ms),
        middle(&mut legs_ms),
        leads_ms.len(),
        middle(&mut leads_ms),
    );
    println!("  {:?}", planner.holdings());
}

/// What the proof over every road takes and gains beside the one over fastest roads, on some of the trips.
fn over_roads(planner: &Planner<'_>, requests: &[PlanRequest]) {
    let count = std::env::var("QUERIES_ROADS").ok().and_then(|count| count.parse().ok()).unwrap_or(50);
    let (mut times_s, mut gains_s, mut unproven, mut labels) = (Vec::new(), Vec::new(), 0, 0);
    for request in requests.iter().step_by((requests.len() / count).max(1)).take(count) {
        let Some(value) = planner.trips(request).ok().and_then(|answer| answer.search.value) else { continue };
        let request = PlanRequest { prove_on: ProveOn::Roads, time_limit_s: Some(ROADS_LIMIT_S), ..request.clone() };
        let began = ThreadTime::now();
        let Ok(answer) = planner.trips(&request) else { continue };
        let (time_s, proof) = (began.elapsed().as_secs_f64(), &answer.search);
        times_s.push(time_s);
        labels += proof.labels_settled;
        unproven += u32::from(proof.gap != Some(0.0));
        let gain_s = value - proof.value.unwrap_or(value);
        if gain_s > 0.001 {
            gains_s.push(gain_s);
        }
        if std::env::var("QUERIES_ONLY").is_ok() {
            let stops = answer.trips.first().map_or(0, |trip| trip.totals.stops);
            println!(
                "  {time_s:.2} s, {stops} stops, {value:.0} s, gains {gain_s:.3} s, gap {:?}, {} labels",
                proof.gap, proof.labels_settled
            );
        }
    }
    times_s.sort_by(f64::total_cmp);
    gains_s.sort_by(f64::total_cmp);
    let at = |list: &[f64], share: f64| {
        list.get((share * list.len() as f64) as usize).or(list.last()).copied().unwrap_or(f64::NAN)
    };
    println!(
        "  over every road: {} trips, {unproven} unproven within {ROADS_LIMIT_S} s; median {:.2} s, 90 % {:.2}, most {:.2}; {} labels each; {} of them sooner, median by {:.1} s, most by {:.1}",
        times_s.len(),
        at(&times_s, 0.5),
        at(&times_s, 0.9),
        at(&times_s, 1.0),
        labels / times_s.len().max(1) as u64,
        gains_s.len(),
        at(&gains_s, 0.5),
        at(&gains_s, 1.0),
    );
}

/// How much longer trips take by habits of charging than the best ones, each on its own best route.
fn policies(planner: &Planner<'_>, requests: &[PlanRequest]) {
    let best: Vec<Option<f64>> = requests
        .iter()
        .map(|request| planner.trips(request).ok().filter(|it| it.trips.first().is_some_and(|it| it.totals.stops > 0)))
        .map(|answer| answer?.search.value)
        .collect();
    println!("  | habit | mean | 95 % | most | trips |");
    println!("  |---|---|---|---|---|");
    let leave = |soc: f64| move |request: &PlanRequest| PlanRequest { stop_leave_soc: Some(soc), ..request.clone() };
    type Habit<'a> = &'a dyn Fn(&PlanRequest) -> PlanRequest;
    let habits: [(&str, Habit); 4] = [
        // The first trip found, whatever its gap.
        ("just enough", &|request| PlanRequest { gap_limit: 0.99, ..request.clone() }),
        ("to 80 %", &leave(0.8)),
        ("to 90 %", &leave(0.9)),
        ("to 100 %", &leave(1.0)),
    ];
    for (name, habit) in habits {
        let mut excess: Vec<f64> = requests
            .iter()
            .zip(&best)
            .filter_map(|(request, best)| Some(planner.trips(&habit(request)).ok()?.search.value? / (*best)? - 1.0))
            .collect();
        excess.sort_by(f64::total_cmp);
        let at =
            |share: f64| excess.get((share * (excess.len() as f64 - 1.0)) as usize).map_or(f64::NAN, |it| 100.0 * it);
        let mean = 100.0 * excess.iter().sum::<f64>() / excess.len().max(1) as f64;
        println!("  | {name} | +{mean:.2} % | +{:.2} % | +{:.2} % | {} |", at(0.95), at(1.0), excess.len());
    }
}
