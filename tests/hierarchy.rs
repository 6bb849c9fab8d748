//! The hierarchy of roads: ways equal plain searches on every map there is, a planted fault is seen, threads change no byte; and the
//! made-up countries that large maps are tried on.

use crate::pbf::Folder;
use petgraph::visit::EdgeRef;
use std::path::Path;
use wattfarer::graph::hierarchy::{Hierarchy, HierarchyQuery, Metric};
use wattfarer::graph::{
    BoundingBox, OsmImport, OsmOptions, RoadView, Roads, StationOptions, bundled, cut_roads, import_osm,
    import_osm_stations, write_roads,
};
use wattfarer_tests::country::Country;
use wattfarer_tests::{cases, test_data};

fn options() -> OsmOptions {
    OsmOptions { country: Some("DE".into()), minimum_part: 2, ..OsmOptions::default() }
}

fn drawn(folder: &Folder, country: &Country) -> (std::path::PathBuf, OsmImport) {
    let path = folder.file("country.osm.pbf", &[]);
    country.write(&path).unwrap();
    let import = import_osm(&path, &OsmOptions { minimum_part: 100, ..options() }).unwrap();
    (path, import)
}

/// Whole milliseconds, so that sums are exact in any order.
fn weight(view: RoadView<'_>, edge: u32) -> f64 {
    (view.features(edge).time_s * 1000.0).round().max(1.0)
}

/// Queries whose least weight is not that of petgraph's Dijkstra on the road view, or whose roads do not lead there at that weight.
fn wrong_answers(view: RoadView<'_>, hierarchy: &Hierarchy, metric: &Metric, starts: u32) -> Vec<(u32, u32)> {
    let mut query = HierarchyQuery::new(hierarchy);
    let mut wrong = Vec::new();
    for number in 0..starts {
        // Spread by the golden ratio: no two maps are alike, every run is.
        let from = (f64::from(number + 1) * 0.618_033_988_749 % 1.0 * f64::from(view.node_count())) as u32;
        let known = petgraph::algo::dijkstra(&view, from, None, |road| weight(view, road.id()));
        for to in (number..view.node_count()).step_by(view.node_count() as usize / 50 + 1) {
            let ends = (&[(from, 0.0)], &[(to, 0.0)]);
            let least = query.least(hierarchy, metric, ends.0, ends.1);
            let way = query.way(hierarchy, metric, ends.0, ends.1, |edge| weight(view, edge));
            let arrives = way.is_none_or(|(sum, edges)| {
                let end = edges.iter().try_fold(from, |at, &edge| (view.tail(edge) == at).then(|| view.head(edge)));
                end == Some(to) && edges.iter().map(|&edge| weight(view, edge)).sum::<f64>() == sum
            });
            if least != known.get(&to).copied() || !arrives {
                wrong.push((from, to));
            }
        }
    }
    wrong
}

fn check(name: &str, roads: &Roads, starts: u32) {
    let (view, hierarchy) = (roads.view(), Hierarchy::of(roads));
    let metric = Metric::new(&hierarchy, |edge| weight(view, edge));
    assert_eq!(wrong_answers(view, &hierarchy, &metric, starts), [], "{name}");
}

#[test]
fn ways_equal_plain_searches_on_every_extract() {
    for name in ["andorra", "baltimore", "harrisburg", "helsinki", "liechtenstein", "monaco"] {
        let Some(path) = test_data(&format!("map/osm/{name}.osm.pbf")) else { continue };
        let import = import_osm(&path, &options()).unwrap();
        check(name, &Roads::from_network(&import.network).unwrap(), cases(6, 60));
    }
}

#[test]
fn ways_equal_plain_searches_on_highways_and_germany() {
    let bounds = BoundingBox::new("bbox", -10.0, 36.0, 4.0, 44.0).unwrap();
    let spain = cut_roads(&bundled::roads(&mut |_| ()).unwrap(), &bounds, "spain").unwrap();
    check("Spain, bundled", &Roads::from_network(&spain).unwrap(), cases(6, 60));
    let Some(path) = test_data("map/derived/germany-scgraph-bnetza.osm.pbf") else { return };
    let germany = import_osm(&path, &options()).unwrap().network;
    check("Germany", &Roads::from_network(&germany).unwrap(), cases(6, 60));
}

#[test]
fn a_made_up_country_has_ways_from_its_map_file() {
    let folder = Folder::new("country");
    let (path, import) = drawn(&folder, &Country { seed: 3, junctions: cases(12_000, 1_000_000) });
    let map = path.with_extension("wfmap");
    write_roads(&import.network, &map).unwrap();
    let roads = Roads::open(&map).unwrap();
    let hierarchy = roads.hierarchy().unwrap();
    assert!(hierarchy.size_bytes() <= 120 * roads.view().node_count() as usize);
    check("made-up country", &roads, cases(6, 10));
    // What the file holds is what would be made from it.
    assert_eq!(*hierarchy, Hierarchy::new(roads.view()));
}

#[test]
fn a_weight_changed_on_purpose_is_caught() {
    let folder = Folder::new("country-fault");
    let (_, import) = drawn(&folder, &Country { seed: 4, junctions: 3000 });
    let roads = Roads::from_network(&import.network).unwrap();
    let (view, hierarchy) = (roads.view(), Hierarchy::of(&roads));
    let right = Metric::new(&hierarchy, |edge| weight(view, edge));
    assert_eq!(wrong_answers(view, &hierarchy, &right, 4), []);
    // A road that the checked ways use, a second dearer in the hierarchy alone.
    let from = (0.618_033_988_749 * f64::from(view.node_count())) as u32;
    let mut query = HierarchyQuery::new(&hierarchy);
    let way = query.way(&hierarchy, &right, &[(from, 0.0)], &[(0, 0.0)], |edge| weight(view, edge));
    let (_, edges) = way.unwrap();
    let changed = edges[0];
    let fault = Metric::new(&hierarchy, |edge| weight(view, edge) + if edge == changed { 1000.0 } else { 0.0 });
    assert_ne!(wrong_answers(view, &hierarchy, &fault, 4), []);
}

#[test]
fn threads_change_no_byte() {
    let folder = Folder::new("country-threads");
    let (_, import) = drawn(&folder, &Country { seed: 5, junctions: cases(90_000, 1_000_000) });
    let roads = Roads::from_network(&import.network).unwrap();
    let view = roads.view();
    let hierarchy = Hierarchy::with_threads(view, 1);
    assert!(hierarchy == Hierarchy::with_threads(view, 2) && hierarchy == Hierarchy::with_threads(view, 5));
    let one = Metric::with_threads(&hierarchy, |edge| weight(view, edge), 1);
    assert!(one == Metric::with_threads(&hierarchy, |edge| weight(view, edge), 2));
    let length = |edge| view.length_m(edge);
    let [time, other] = Metric::several(&hierarchy, |edge| [weight(view, edge), length(edge)]);
    assert!(time == one && other == Metric::with_threads(&hierarchy, length, 3));
}

#[test]
fn a_made_up_country_is_the_same_for_a_seed_and_has_what_maps_have() {
    let folder = Folder::new("country-seed");
    let country = Country { seed: 1, junctions: 12_000 };
    let (path, import) = drawn(&folder, &country);
    let bytes = std::fs::read(&path).unwrap();
    let written = |country: &Country| {
        let path = folder.file("again.osm.pbf", &[]);
        country.write(&path).unwrap();
        std::fs::read(&path).unwrap()
    };
    assert!(bytes == written(&country) && bytes != written(&Country { seed: 2, ..country }));
    let report = &import.report;
    assert!((9_000..15_000).contains(&report.nodes_kept), "{report:?}");
    assert!(report.parts_kept == 1 && report.nodes_missing == 0 && report.turns_read > 20, "{report:?}");
    assert_eq!(report.turns_used, report.turns_read);
    assert!(import.network.edges.iter().any(|edge| edge.flags.has(wattfarer::graph::EdgeFlags::MOTORWAY)));
    let stations = import_osm_stations(&path, &StationOptions::default()).unwrap().stations;
    let mut powers: Vec<f64> = stations.iter().flat_map(|at| at.connectors()).map(|at| at.1.max_power_kw).collect();
    powers.sort_by(f64::total_cmp);
    powers.dedup();
    assert!(stations.len() > 8 && powers.len() >= 3, "{} stations of {powers:?} kW", stations.len());
}

#[test]
fn a_made_up_country_has_hills() {
    let folder = Folder::new("country-hills");
    let country = Country { seed: 1, junctions: 2_000 };
    let path = folder.file("country.osm.pbf", &[]);
    country.write(&path).unwrap();
    let [south, west, north, east] = country.extent().map(f64::floor);
    for lat in south as i32..=north as i32 {
        for lon in west as i32..=east as i32 {
            folder.file(&format!("N{lat:02}E{lon:03}.hgt"), &Country::tile(lat, lon));
        }
    }
    let elevation = path.parent().map(Path::to_path_buf);
    let import = import_osm(&path, &OsmOptions { elevation, minimum_part: 100, ..options() }).unwrap();
    assert_eq!(import.report.heights_missing, 0);
    let climb: f64 = import.network.edges.iter().map(|edge| f64::from(edge.climb_m)).sum();
    let length: f64 = import.network.edges.iter().map(|edge| f64::from(edge.length_m)).sum();
    // Rolling hills: between a gentle plain and the Alps.
    assert!((0.002..0.06).contains(&(climb / length)), "{climb} m up on {length} m");
}
