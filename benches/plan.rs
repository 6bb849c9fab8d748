//! Proven trips on the bundled map with its demonstration stations, beside petgraph's Dijkstra for the bare road.

use criterion::{Criterion, criterion_group, criterion_main};
use petgraph::visit::EdgeRef;
use std::hint::black_box;
use wattfarer::LatLon;
use wattfarer::graph::{bundled, demonstration_stations};
use wattfarer::plan::{self, PlanData, PlanRequest};
use wattfarer::vehicle::VehicleRef;

fn trips(criterion: &mut Criterion) {
    let (Ok(roads), Ok(stations)) = (bundled::roads(&mut |text| eprintln!("{text}")), demonstration_stations()) else {
        return;
    };
    let data = PlanData { roads: &roads, stations: &stations, stations_used: &[] };
    let mut group = criterion.benchmark_group("plan");
    group.sample_size(10);
    // Positions, so that no name is looked up.
    for (name, from, to) in [
        ("Paris to Berlin", (48.853, 2.349), (52.524, 13.411)),
        ("Munich to Rome", (48.137, 11.575), (41.895, 12.482)),
        ("New York to Los Angeles", (40.714, -74.006), (34.052, -118.244)),
    ] {
        let text = |place: (f64, f64)| format!("{},{}", place.0, place.1);
        let car = VehicleRef::id("tesla-model-3-long-range-2024");
        let request = PlanRequest::new(text(from), text(to), car, 0.9);
        group.bench_function(format!("{name}, proven with stops"), |bencher| {
            bencher.iter(|| plan::trips(black_box(&request), data).map(|answer| answer.search.value))
        });
        let view = roads.view();
        let node = |place: (f64, f64)| {
            view.snap(LatLon { lat: place.0, lon: place.1 }, 25_000.0, None).map(|snapped| view.tail(snapped.edge))
        };
        let (Some(from), Some(to)) = (node(from), node(to)) else { continue };
        group.bench_function(format!("{name}, beside: petgraph Dijkstra without a battery"), |bencher| {
            bencher.iter(|| {
                let time_s = |road: wattfarer::graph::RoadReference<'_>| f64::from(road.weight().time_s);
                petgraph::algo::dijkstra(&view, black_box(from), Some(to), time_s).get(&to).copied()
            })
        });
    }
    group.finish();
}

criterion_group!(benches, trips);
criterion_main!(benches);
