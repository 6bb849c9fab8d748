//! Opening the European part of the bundled map and finding the road nearest to a place.

use criterion::{Criterion, criterion_group, criterion_main};
use std::hint::black_box;
use wattfarer::LatLon;
use wattfarer::graph::{BoundingBox, Roads, bundled, cut_roads, write_roads};

fn map(criterion: &mut Criterion) {
    let path = std::env::temp_dir().join(format!("wattfarer-bench-{}.wfmap", std::process::id()));
    let europe = BoundingBox::new("bbox", -11.0, 36.0, 30.0, 62.0);
    let prepared = europe.and_then(|europe| {
        let world = bundled::roads(&mut |text| eprintln!("{text}"))?;
        write_roads(&cut_roads(&world, &europe, "europe")?, &path)?;
        Roads::open(&path)
    });
    let (Ok(roads), Ok(bytes)) = (prepared, std::fs::read(&path)) else { return };
    let mut group = criterion.benchmark_group("map");
    group.sample_size(20);
    group.bench_function("open, checked before", |bencher| {
        bencher.iter(|| Roads::open(black_box(&path)).map(|roads| roads.view().node_count()))
    });
    group.bench_function("beside: every byte read and checked", |bencher| {
        bencher.iter(|| Roads::from_bytes(black_box(&bytes)).map(|roads| roads.view().node_count()))
    });
    let view = roads.view();
    let place = LatLon { lat: 48.137, lon: 11.575 };
    group.bench_function("nearest road by the packed tree", |bencher| {
        bencher.iter(|| view.snap(black_box(place), 25_000.0, None))
    });
    group.bench_function("beside: nearest node by looking at every one", |bencher| {
        bencher.iter(|| {
            let far_m = |node: &u32| black_box(place).distance_m(view.position(*node));
            (0..view.node_count()).min_by(|a, b| far_m(a).total_cmp(&far_m(b)))
        })
    });
    group.finish();
    // Nothing to do when it cannot be removed: the folder is for temporary files.
    let _ = std::fs::remove_file(&path);
}

criterion_group!(benches, map);
criterion_main!(benches);
