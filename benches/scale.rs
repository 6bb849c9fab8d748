//! Made-up countries of 1, 5 and 10 million junctions (the first alone without `WATTFARER_SIZE=full`): import, order and build,
//! opening, customising, queries. CPU time of the process, so that other programs on the machine do not count; memory is the most
//! that was ever resident. Each stage is a process of its own.

#![allow(clippy::unwrap_used)]

use cpu_time::{ProcessTime, ThreadTime};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;
use wattfarer::graph::hierarchy::{Hierarchy, HierarchyQuery, Metric};
use wattfarer::graph::{OsmOptions, Roads, import_osm, write_roads};
use wattfarer_benches::draws;
use wattfarer_tests::country::Country;

fn main() {
    if let Ok(stage) = std::env::var("WATTFARER_STAGE") {
        let folder = PathBuf::from(std::env::var_os("WATTFARER_STAGE_FOLDER").unwrap());
        return if stage == "build" { build(&folder) } else { use_it(&folder) };
    }
    let sizes: &[u32] = match std::env::var("WATTFARER_SIZE") {
        Ok(size) if size == "full" => &[1_000_000, 5_000_000, 10_000_000],
        _ => &[1_000_000],
    };
    let folder = std::env::temp_dir().join(format!("wattfarer-scale-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    println!(
        "| nodes | import s | a million | peak MiB | order, build, write s | a million | peak MiB | bytes a node | first open ms | again ms | customise ms | query us, median and 95 % |"
    );
    println!("|---|---|---|---|---|---|---|---|---|---|---|---|");
    for &junctions in sizes {
        Country { seed: 1, junctions }.write(&folder.join("country.osm.pbf")).unwrap();
        print!("| {}", stage("build", &folder));
        println!(" | {} |", stage("use", &folder));
    }
    std::fs::remove_dir_all(&folder).unwrap();
}

fn stage(name: &str, folder: &Path) -> String {
    let output = Command::new(std::env::current_exe().unwrap())
        .env("WATTFARER_STAGE", name)
        .env("WATTFARER_STAGE_FOLDER", folder)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().trim().to_string()
}

/// Most memory that was ever resident, MiB; nothing where the system does not tell.
fn peak_mib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|kib| kib.parse::<u64>().ok()).unwrap_or(0) / 1024
}

fn build(folder: &Path) {
    let options = OsmOptions { country: Some("DE".into()), ..OsmOptions::default() };
    let began = ProcessTime::now();
    let import = import_osm(&folder.join("country.osm.pbf"), &options).unwrap();
    let (import_s, import_mib) = (began.elapsed().as_secs_f64(), peak_mib());
    let millions = import.network.nodes.len() as f64 / 1e6;
    let began = ProcessTime::now();
    write_roads(&import.network, &folder.join("country.wfmap")).unwrap();
    let written_s = began.elapsed().as_secs_f64();
    print!(
        "{millions:.2} M | {import_s:.1} | {:.2} | {import_mib} | {written_s:.1} | {:.1} | {}",
        import_s / millions,
        written_s / millions,
        peak_mib()
    );
}

fn use_it(folder: &Path) {
    let map = folder.join("country.wfmap");
    let began = Instant::now();
    let roads = Roads::open(&map).unwrap();
    let first_ms = began.elapsed().as_secs_f64() * 1e3;
    let mut again_ms: Vec<f64> = (0..21)
        .map(|_| {
            let began = Instant::now();
            let roads = Roads::open(&map).unwrap();
            assert!(roads.hierarchy().is_some() && roads.view().node_count() > 0);
            began.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    again_ms.sort_by(f64::total_cmp);
    let (view, hierarchy) = (roads.view(), Hierarchy::of(&roads));
    let weight = |edge: u32| view.features(edge).time_s;
    let mut customise_ms: Vec<f64> = (0..5)
        .map(|_| {
            let began = ProcessTime::now();
            let metric = Metric::new(&hierarchy, weight);
            let elapsed = began.elapsed().as_secs_f64() * 1e3;
            drop(metric);
            elapsed
        })
        .collect();
    customise_ms.sort_by(f64::total_cmp);
    let metric = Metric::new(&hierarchy, weight);
    let mut query = HierarchyQuery::new(&hierarchy);
    let mut draw = draws(11);
    let mut node = || (draw.next().unwrap() * f64::from(view.node_count())) as u32;
    let mut times_us: Vec<f64> = (0..2000)
        .map(|_| {
            let (from, to) = (node(), node());
            let began = ThreadTime::now();
            std::hint::black_box(query.least(&hierarchy, &metric, &[(from, 0.0)], &[(to, 0.0)]));
            began.elapsed().as_secs_f64() * 1e6
        })
        .collect();
    times_us.sort_by(f64::total_cmp);
    print!(
        "{:.0} | {first_ms:.0} | {:.2} | {:.0} | {:.1}, {:.1}",
        hierarchy.size_bytes() as f64 / f64::from(view.node_count()),
        again_ms[10],
        customise_ms[2],
        times_us[1000],
        times_us[1900]
    );
}
