//! Maps from OpenStreetMap extracts: counts, rules of the road, turn restrictions.

use crate::pbf::{Extract, Folder};
use petgraph::visit::EdgeRef;
use std::collections::{BinaryHeap, HashMap};
use wattfarer::LatLon;
use wattfarer::graph::{
    EdgeFlags, OsmImport, OsmOptions, Position, RoadEdge, RoadView, Roads, UnsplitRoads, import_osm,
};
use wattfarer::plan::{self, DriveRequest};
use wattfarer::vehicle::VehicleRef;
use wattfarer_tests::{cases, test_data};

pub fn options() -> OsmOptions {
    OsmOptions { country: Some("DE".into()), minimum_part: 2, keep_unsplit: true, ..OsmOptions::default() }
}

pub fn imported(extract: &Extract) -> OsmImport {
    static NUMBER: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0);
    let number = NUMBER.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    let folder = Folder::new(&format!("osm-{number}"));
    import_osm(&folder.file("test.osm.pbf", &extract.bytes()), &options()).unwrap()
}

/// A cross of four roads around node 0 with a ring behind their ends, so that every end can be reached:
/// 1 north, 2 east, 3 south, 4 west.
pub fn crossing() -> Extract {
    let place = |id: i64, lat: f64, lon: f64| (id, 50.0 + lat, 10.0 + lon, &[][..]);
    let road = |id: i64, nodes: &[i64]| (id, nodes.to_vec(), vec![("highway", "primary")]);
    Extract {
        nodes: vec![
            place(1, 0.01, 0.0),
            place(2, 0.0, 0.01),
            place(3, -0.01, 0.0),
            place(4, 0.0, -0.01),
            place(9, 0.0, 0.0),
        ],
        ways: vec![
            road(11, &[1, 9]),
            road(12, &[9, 2]),
            road(13, &[3, 9]),
            road(14, &[9, 4]),
            (20, vec![1, 2, 3, 4, 1], vec![("highway", "residential"), ("maxspeed", "10")]),
        ],
        relations: vec![],
    }
}

fn restriction(
    from: i64,
    via: i64,
    to: i64,
    kind: &'static str,
) -> (Vec<(u64, i64, &'static str)>, Vec<(&'static str, &'static str)>) {
    (vec![(1, from, "from"), (0, via, "via"), (1, to, "to")], vec![("type", "restriction"), ("restriction", kind)])
}

/// Least driving time between two positions of the finished map.
fn time_s(import: &OsmImport, from: (f64, f64), to: (f64, f64)) -> f64 {
    let roads = Roads::from_network(&import.network).unwrap();
    let view = roads.view();
    let at = |place: (f64, f64)| Position::from(LatLon { lat: 50.0 + place.0, lon: 10.0 + place.1 });
    let nodes = |place| (0..view.node_count()).filter(move |&node| Position::from(view.position(node)) == at(place));
    let start = nodes(from).next().unwrap();
    let times = petgraph::algo::dijkstra(&view, start, None, |road| f64::from(road.weight().time_s));
    nodes(to).filter_map(|node| times.get(&node)).copied().fold(f64::INFINITY, f64::min)
}

const NORTH: (f64, f64) = (0.01, 0.0);
const EAST: (f64, f64) = (0.0, 0.01);
const SOUTH: (f64, f64) = (-0.01, 0.0);

#[test]
fn a_forbidden_turn_is_not_made_and_the_others_are() {
    let free = imported(&crossing());
    let mut extract = crossing();
    extract.relations.push(restriction(13, 9, 12, "no_right_turn"));
    let no_right = imported(&extract);
    assert_eq!((no_right.report.turns_read, no_right.report.turns_used, no_right.report.split_nodes), (1, 1, 1));
    assert!(time_s(&no_right, SOUTH, EAST) > time_s(&free, SOUTH, EAST) + 1.0);
    assert_eq!(time_s(&no_right, SOUTH, NORTH), time_s(&free, SOUTH, NORTH));
    assert_eq!(time_s(&no_right, NORTH, EAST), time_s(&free, NORTH, EAST));

    let mut extract = crossing();
    extract.relations.push(restriction(13, 9, 12, "only_right_turn"));
    let only_right = imported(&extract);
    assert_eq!(time_s(&only_right, SOUTH, EAST), time_s(&free, SOUTH, EAST));
    assert!(time_s(&only_right, SOUTH, NORTH) > time_s(&free, SOUTH, NORTH) + 1.0);
}

#[test]
fn restrictions_that_do_not_hold_for_cars_change_nothing() {
    let free = imported(&crossing());
    let tagged = |tags: &[(&'static str, &'static str)]| {
        let mut extract = crossing();
        let mut turn = restriction(13, 9, 12, "no_right_turn");
        turn.1.extend(tags);
        extract.relations.push(turn);
        imported(&extract)
    };
    let excepted = tagged(&[("except", "bicycle;motorcar")]);
    assert_eq!((excepted.report.turns_skipped.not_for_cars, excepted.report.turns_used), (1, 0));
    assert_eq!(time_s(&excepted, SOUTH, EAST), time_s(&free, SOUTH, EAST));
    assert_eq!(tagged(&[("hour_on", "07:00")]).report.turns_skipped.conditional, 1);
    let mut extract = crossing();
    extract.relations.push(restriction(13, 9, 77, "no_right_turn"));
    extract.relations.push(restriction(13, 1, 12, "no_right_turn"));
    let report = imported(&extract).report;
    assert_eq!(report.turns_skipped.road_missing + report.turns_skipped.unclear, 2);
}

#[test]
fn a_turn_over_a_road_between_is_forbidden_too() {
    // From the south over the road 12 to the east onto the ring: not to the south again.
    let mut extract = crossing();
    extract.ways[4] = (20, vec![3, 4, 1, 2], vec![("highway", "residential"), ("maxspeed", "10")]);
    extract.ways.push((21, vec![2, 3], vec![("highway", "residential"), ("maxspeed", "10")]));
    extract.relations.push((
        vec![(1, 11, "from"), (1, 12, "via"), (1, 21, "to")],
        vec![("type", "restriction"), ("restriction", "no_right_turn")],
    ));
    // Close the direct way and the one to the west, so that the way over 12 would be the best.
    extract.ways[2].2.push(("oneway", "yes"));
    extract.ways[3].2.push(("access", "private"));
    let import = imported(&extract);
    assert_eq!(import.report.turns_used, 1);
    let mut free = extract;
    free.relations.clear();
    let free = imported(&free);
    assert!(time_s(&import, NORTH, SOUTH) > time_s(&free, NORTH, SOUTH) + 1.0);
    assert_eq!(time_s(&import, EAST, SOUTH), time_s(&free, EAST, SOUTH));
    assert_eq!(time_s(&import, NORTH, EAST), time_s(&free, NORTH, EAST));
}

#[test]
fn ways_are_open_and_fast_as_tags_say() {
    // Tags, edges of the way, km/h along it (share of the limit as documented: primary 0.85, motorway 0.92).
    type Row = (&'static [(&'static str, &'static str)], usize, f64);
    let rows: [Row; 16] = [
        (&[("highway", "primary"), ("maxspeed", "50")], 2, 42.5),
        (&[("highway", "primary"), ("maxspeed", "50 mph")], 2, 0.85 * 50.0 * 1.609_344),
        (&[("highway", "primary"), ("maxspeed", "DE:urban")], 2, 42.5),
        (&[("highway", "primary"), ("maxspeed", "50"), ("oneway", "yes")], 1, 42.5),
        (&[("highway", "primary"), ("maxspeed", "50"), ("oneway", "-1")], 1, 42.5),
        (&[("highway", "motorway"), ("maxspeed", "100")], 1, 92.0),
        (&[("highway", "motorway"), ("maxspeed", "none")], 1, 0.92 * 130.0),
        (&[("highway", "primary"), ("junction", "roundabout"), ("maxspeed", "50")], 1, 42.5),
        (&[("highway", "primary"), ("access", "private")], 0, 0.0),
        (&[("highway", "primary"), ("vehicle", "no"), ("motorcar", "yes"), ("maxspeed", "50")], 2, 42.5),
        (&[("highway", "footway")], 0, 0.0),
        (&[("highway", "track")], 0, 0.0),
        (&[("highway", "primary"), ("area", "yes")], 0, 0.0),
        (&[("highway", "primary"), ("oneway", "reversible")], 0, 0.0),
        (&[("route", "ferry"), ("foot", "yes")], 0, 0.0),
        (&[("highway", "residential")], 2, 0.65 * 50.0),
    ];
    for (tags, edges, kmh) in rows {
        let mut extract = crossing();
        // Far apart, so that no other road has its ends.
        extract.nodes.extend([(51, 50.01, 10.01, &[][..]), (52, 50.02, 10.01, &[][..])]);
        extract.ways.push((30, vec![51, 52], tags.to_vec()));
        let import = imported(&extract);
        let found: Vec<&RoadEdge> = import
            .unsplit
            .edges
            .iter()
            .filter(|edge| {
                import.unsplit.nodes[edge.from as usize].lon_e7 == 100_100_000
                    && import.unsplit.nodes[edge.to as usize].lon_e7 == 100_100_000
            })
            .filter(|edge| import.unsplit.nodes[edge.from as usize].lat_e7 != 500_000_000)
            .collect();
        assert_eq!(found.len(), edges, "{tags:?}");
        for edge in found {
            let driven = edge.length_m / edge.time_s * 3.6;
            assert!((f64::from(driven) / kmh - 1.0).abs() < 1e-4, "{tags:?}: {driven} km/h");
        }
    }
}

#[test]
fn ferries_take_their_timetable_and_barriers_stop_cars() {
    let mut extract = crossing();
    extract.ways[1] =
        (12, vec![9, 2], vec![("route", "ferry"), ("duration", "00:20"), ("motor_vehicle", "yes"), ("toll", "yes")]);
    let import = imported(&extract);
    let ferries: Vec<&RoadEdge> = import.unsplit.edges.iter().filter(|edge| edge.flags.has(EdgeFlags::FERRY)).collect();
    assert_eq!(ferries.len(), 2);
    assert!(
        ferries
            .iter()
            .all(|edge| edge.time_s == 1200.0 && edge.flags.has(EdgeFlags::TOLL) && edge.speed_squared_m == 0.0)
    );

    let mut extract = crossing();
    extract.nodes.push((60, 50.005, 10.0, &[("barrier", "bollard")]));
    extract.ways[0].1 = vec![1, 60, 9];
    let import = imported(&extract);
    assert_eq!(
        (import.report.barriers, import.unsplit.edges.len()),
        (1, imported(&crossing()).unsplit.edges.len() - 2)
    );
}

/// Nodes, ways and ways with `highway` from the files' description; restrictions from counting `type=restriction`.
const EXTRACTS: [(&str, [u64; 4]); 6] = [
    ("helsinki", [24_260, 5_130, 2_650, 45]),
    ("monaco", [180_118, 27_377, 2_927, 27]),
    ("liechtenstein", [142_832, 15_247, 4_660, 3]),
    ("andorra", [69_644, 2_725, 1_615, 0]),
    ("baltimore", [51_385, 7_230, 3_844, 3]),
    ("harrisburg", [34_486, 3_537, 2_514, 11]),
];

fn real(name: &str, minimum_part: u32) -> Option<OsmImport> {
    let path = test_data(&format!("map/osm/{name}.osm.pbf"))?;
    Some(
        import_osm(
            &path,
            &OsmOptions { country: Some("DE".into()), minimum_part, keep_unsplit: true, ..OsmOptions::default() },
        )
        .unwrap(),
    )
}

#[test]
fn every_element_of_real_extracts_is_accounted_for() {
    for (name, [nodes, ways, highways, turns]) in EXTRACTS {
        let Some(import) = real(name, 100) else { return };
        let report = &import.report;
        assert_eq!((report.nodes_read, report.ways_read), (nodes, ways), "{name}");
        assert_eq!((report.highways, report.turns_read), (highways, turns), "{name}");
        let skipped = &report.turns_skipped;
        let left =
            skipped.not_for_cars + skipped.conditional + skipped.road_missing + skipped.unclear + skipped.unknown_kind;
        assert_eq!(report.turns_used + left, turns, "{name}: {report:?}");
        assert!(report.car_ways < highways + 20 && report.parts_kept == 1, "{name}: {report:?}");
        // A way makes a stretch between any two neighbouring junctions on it, twice where it is open both ways.
        assert!(
            report.directed_edges >= report.car_ways && report.edges_kept > report.nodes_kept,
            "{name}: {report:?}"
        );
        assert_eq!(report.nodes_kept as usize, import.network.nodes.len());
    }
}

#[test]
fn the_derived_maps_are_as_connected_as_they_are_described() {
    // Ways, and the share of nodes in the largest part that the description measured (98.1 % after repair).
    for (name, nodes, ways, least_nodes) in
        [("germany-scgraph-bnetza", 26_651, 22_153, 16_500), ("europe-scgraph-healed", 148_525, 212_903, 145_700)]
    {
        let Some(path) = test_data(&format!("map/derived/{name}.osm.pbf")) else { return };
        let import = import_osm(&path, &OsmOptions { country: Some("DE".into()), ..OsmOptions::default() }).unwrap();
        // 16,962 road nodes and 9,689 stations in Germany's.
        assert_eq!((import.report.nodes_read, import.report.ways_read), (nodes, ways), "{name}");
        assert!(import.report.nodes_kept >= least_nodes, "{name}: {:?}", import.report);
        assert_eq!(import.report.ferries, if name.starts_with("europe") { 10 } else { 0 });
    }
}

/// Least times from a junction by a search that remembers the last edges and looks every continuation up in the list.
fn slow_times(unsplit: &UnsplitRoads, start: u32) -> Vec<f64> {
    let longest = unsplit.forbidden.iter().map(|(walk, _)| walk.len()).max().unwrap_or(0);
    let mut leaving = vec![Vec::new(); unsplit.nodes.len()];
    for (number, edge) in unsplit.edges.iter().enumerate() {
        leaving[edge.from as usize].push(number as u32);
    }
    let mut ending: HashMap<u32, Vec<&(Vec<u32>, Vec<u32>)>> = HashMap::new();
    for rule in &unsplit.forbidden {
        ending.entry(*rule.0.last().unwrap()).or_default().push(rule);
    }
    let mut best = vec![f64::INFINITY; unsplit.nodes.len()];
    let mut done: std::collections::HashSet<(u32, Vec<u32>)> = Default::default();
    let mut waiting = BinaryHeap::from([(std::cmp::Reverse(0u64), start, Vec::<u32>::new())]);
    // Times as whole numbers of 2^-20 s order the heap.
    while let Some((std::cmp::Reverse(time), node, last)) = waiting.pop() {
        if !done.insert((node, last.clone())) {
            continue;
        }
        best[node as usize] = best[node as usize].min(time as f64 / 1_048_576.0);
        for &edge in &leaving[node as usize] {
            let barred = last.last().and_then(|before| ending.get(before)).into_iter().flatten();
            if barred.into_iter().any(|(walk, after)| last.ends_with(walk) && after.contains(&edge)) {
                continue;
            }
            let mut history = last.clone();
            history.push(edge);
            let from = history.len().saturating_sub(longest);
            // Only walks that a rule may still grow from need remembering.
            let keep = (from..history.len())
                .find(|&at| {
                    unsplit
                        .forbidden
                        .iter()
                        .any(|(walk, _)| walk.starts_with(&history[at..]) || history[at..].starts_with(walk))
                })
                .unwrap_or(history.len());
            let road = &unsplit.edges[edge as usize];
            let step = (f64::from(road.time_s) * 1_048_576.0).round() as u64;
            waiting.push((std::cmp::Reverse(time + step), road.to, history[keep..].to_vec()));
        }
    }
    best
}

fn by_place(view: &RoadView<'_>) -> HashMap<Position, Vec<u32>> {
    let mut places: HashMap<Position, Vec<u32>> = HashMap::new();
    for node in 0..view.node_count() {
        places.entry(view.position(node).into()).or_default().push(node);
    }
    places
}

#[test]
fn split_junctions_equal_a_list_of_restrictions_on_the_unsplit_map() {
    for name in ["helsinki", "monaco", "harrisburg"] {
        // Every part is kept: a walk that restrictions let end at a junction and not go on counts in both searches.
        let Some(import) = real(name, 1) else { return };
        let roads = Roads::from_network(&import.network).unwrap();
        let view = roads.view();
        let places = by_place(&view);
        let unsplit = &import.unsplit;
        // Starts that were not split, spread over the map.
        let mut starts = (0..unsplit.nodes.len() as u32)
            .filter(|&node| places.get(&unsplit.nodes[node as usize]).is_some_and(|same| same.len() == 1))
            .step_by(unsplit.nodes.len() / 7 + 1);
        for start in starts.by_ref() {
            let slow = slow_times(unsplit, start);
            let fast = petgraph::algo::dijkstra(&view, places[&unsplit.nodes[start as usize]][0], None, |road| {
                (f64::from(road.weight().time_s) * 1_048_576.0).round() / 1_048_576.0
            });
            let mut compared = 0;
            for (node, position) in unsplit.nodes.iter().enumerate() {
                let Some(same) = places.get(position) else { continue };
                let least = same.iter().filter_map(|node| fast.get(node)).copied().fold(f64::INFINITY, f64::min);
                // Another junction at the very same place may be nearer.
                let slow =
                    unsplit.nodes.iter().zip(&slow).filter(|(other, _)| *other == position).map(|(_, time)| *time);
                let slow = slow.fold(f64::INFINITY, f64::min);
                assert!(
                    least == slow || (least - slow).abs() < 1e-6,
                    "{name}: {start} to {node}: {least} against {slow}"
                );
                compared += 1;
            }
            assert!(compared > 500, "{name}: {compared}");
        }
    }
}

#[test]
fn ways_take_as_long_as_petgraph_says() {
    let car = VehicleRef::id("renault-zoe-r135-ze50-2019");
    for (name, minimum_part) in [("helsinki", 100), ("monaco", 100), ("liechtenstein", 100)] {
        let Some(import) = real(name, minimum_part) else { return };
        let roads = Roads::from_network(&import.network).unwrap();
        let view = roads.view();
        // The middles of edges spread over the map, as they snap: both directions of the road with the place on each.
        let count = cases(15, 60);
        let places: Vec<(String, Vec<(u32, f64)>, f64)> = (0..count)
            .map(|number| {
                let edge = view.edge_count() / count * number;
                let shape: Vec<LatLon> = view.shape(edge).collect();
                let (a, b) = (shape[0], shape[1]);
                let middle = LatLon { lat: (a.lat + b.lat) / 2.0, lon: (a.lon + b.lon) / 2.0 };
                let snapped = view.snap(middle, 1_000.0, None).unwrap();
                // Every edge along the same road, from whichever nodes of split junctions.
                let ends = |edge: u32| (view.position(view.tail(edge)), view.position(view.head(edge)));
                let (tail, head) = ends(snapped.edge);
                let same = (0..view.edge_count()).filter(|&edge| view.length_m(edge) == view.length_m(snapped.edge));
                let sides = same
                    .filter_map(|edge| match ends(edge) {
                        (a, b) if (a, b) == (tail, head) => Some((edge, snapped.fraction)),
                        (a, b) if (b, a) == (tail, head) => Some((edge, 1.0 - snapped.fraction)),
                        _ => None,
                    })
                    .collect();
                (format!("{},{}", middle.lat, middle.lon), sides, snapped.distance_m)
            })
            .collect();
        let time_s = |edge: u32| view.features(edge).time_s;
        for pair in places.windows(2) {
            let ((from, starts, from_m), (to, ends, to_m)) = (&pair[0], &pair[1]);
            let mut least = f64::INFINITY;
            for &(edge, share) in starts {
                // Times are whole multiples of 1/1024 s.
                let times = petgraph::algo::dijkstra(&view, view.head(edge), None, |road| {
                    (f64::from(road.weight().time_s) * 1024.0).round() / 1024.0
                });
                for &(last, last_share) in ends {
                    if edge == last && last_share >= share {
                        least = least.min((last_share - share) * time_s(edge));
                    }
                    let between = times.get(&view.tail(last)).copied().unwrap_or(f64::INFINITY);
                    least = least.min((1.0 - share) * time_s(edge) + between + last_share * time_s(last));
                }
            }
            // Straight lines off the road are driven 1.3 times as long at 50 km/h.
            let off_road_s = (from_m + to_m) * 1.3 / (50.0 / 3.6);
            let way = plan::drive_energy(&DriveRequest::new(from, to, car.clone()), &roads).unwrap();
            let wanted = least + off_road_s;
            assert!(
                (way.duration_s - wanted).abs() < 0.1,
                "{name}: {from} to {to}: {} against {wanted}",
                way.duration_s
            );
        }
    }
}

#[test]
fn heights_of_andorra_are_those_of_its_towns() {
    let Some(path) = test_data("map/osm/andorra.osm.pbf") else { return };
    let Some(tile) = test_data("map/elevation/N42E001.hgt.zip") else { return };
    let options =
        OsmOptions { country: Some("AD".into()), elevation: tile.parent().map(Into::into), ..OsmOptions::default() };
    let import = import_osm(&path, &options).unwrap();
    // The rise along any way is the difference of heights: from Andorra la Vella (about 1,010 m) to the Port d'Envalira
    // (2,408 m), from any map.
    let roads = Roads::from_network(&import.network).unwrap();
    let view = roads.view();
    let at = |lat: f64, lon: f64| view.tail(view.snap(LatLon { lat, lon }, 2_000.0, None).unwrap().edge);
    let rise = |road: u32| {
        let features = view.features(road);
        features.climb_m - features.descent_m
    };
    let (low, pass) = (at(42.507, 1.522), at(42.540, 1.719));
    let path = petgraph::algo::astar(&view, low, |node| node == pass, |road| f64::from(road.weight().time_s), |_| 0.0);
    let (_, nodes) = path.unwrap();
    let risen: f64 = nodes
        .windows(2)
        .map(|pair| view.outgoing(pair[0]).find(|&edge| view.head(edge) == pair[1]).map_or(0.0, rise))
        .sum();
    assert!((risen - 1398.0).abs() < 90.0, "{risen} m");
    let closed: f64 = (0..view.edge_count()).filter(|&edge| view.reverse(edge).is_some()).map(rise).sum();
    assert!(closed.abs() < 30.0 * f64::from(view.edge_count()), "{closed}");
}
