//! Shortest ways by our hierarchy beside plain searches and the hierarchies of others, on the same graph with the same integer weights.
//!
//! Every query is asked of everybody in alternating rounds and timed by the CPU time of the thread; the ratio is that of a query's
//! times, the median over all queries is given with a bootstrap interval. `cch` and `routingkit-cch` get our order, so that the same
//! arcs are compared. Whoever answers differently is named and the run fails. The table goes into `benches/README.md`.

#![allow(clippy::unwrap_used)]

use cpu_time::{ProcessTime, ThreadTime};
use petgraph::graph::NodeIndex;
use std::collections::BinaryHeap;
use std::fmt::Write;
use std::hint::black_box;
use wattfarer::graph::hierarchy::{Hierarchy, HierarchyQuery, Metric};
use wattfarer::graph::{BoundingBox, OsmOptions, RoadView, Roads, bundled, cut_roads, import_osm};
use wattfarer_benches::draws;
use wattfarer_tests::country::Country;

const ROUNDS: usize = 3;

fn main() {
    let mut text = String::new();
    let bounds = BoundingBox::new("bbox", -11.0, 36.0, 30.0, 71.5).unwrap();
    let europe = cut_roads(&bundled::roads(&mut |_| ()).unwrap(), &bounds, "europe").unwrap();
    compare("Europe's highways, bundled", &Roads::from_network(&europe).unwrap(), &mut text);
    let junctions = std::env::var("WATTFARER_BENCH_NODES").map_or(1_000_000, |count| count.parse().unwrap());
    let path = std::env::temp_dir().join(format!("wattfarer-peers-{}.osm.pbf", std::process::id()));
    Country { seed: 1, junctions }.write(&path).unwrap();
    let options = OsmOptions { country: Some("DE".into()), ..OsmOptions::default() };
    let country = import_osm(&path, &options).unwrap().network;
    std::fs::remove_file(&path).unwrap();
    compare("made-up country", &Roads::from_network(&country).unwrap(), &mut text);
    print!("{text}");
    let readme = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let old = std::fs::read_to_string(&readme).unwrap();
    let (begin, end) = ("<!-- written by make bench-peers -->\n", "<!-- end -->");
    if let (Some(from), Some(to)) = (old.find(begin), old.find(end)) {
        std::fs::write(&readme, format!("{}{text}{}", &old[..from + begin.len()], &old[to..])).unwrap();
    }
}

/// A graph as everybody takes it: directed edges with whole milliseconds, sorted by their first node.
struct Plain<'a> {
    view: RoadView<'a>,
    first: Vec<u32>,
    tail: Vec<u32>,
    head: Vec<u32>,
    weight: Vec<u32>,
}

type Answer<'a> = Box<dyn FnMut(u32, u32) -> Option<u64> + 'a>;

struct Contender<'a> {
    name: &'static str,
    answer: Answer<'a>,
    /// Every so many queries are asked of it.
    every: usize,
    /// CPU seconds to make ready: order, build, customise.
    ready: String,
    times: Vec<f64>,
}

fn compare(name: &str, roads: &Roads, text: &mut String) {
    let view = roads.view();
    let edges = 0..view.edge_count();
    let plain = Plain {
        view,
        first: (0..=view.node_count())
            .map(|node| if node < view.node_count() { view.outgoing(node).start } else { view.edge_count() })
            .collect(),
        tail: edges.clone().map(|edge| view.tail(edge)).collect(),
        head: edges.clone().map(|edge| view.head(edge)).collect(),
        weight: edges.map(|edge| (view.features(edge).time_s * 1000.0).round().max(1.0) as u32).collect(),
    };
    let count = if view.node_count() > 500_000 { (1000, 50) } else { (1000, 10) };
    let mut draw = draws(11);
    let mut node = || (draw.next().unwrap() * f64::from(view.node_count())) as u32;
    let pairs: Vec<(u32, u32)> = (0..count.0).map(|_| (node(), node())).collect();

    let began = ProcessTime::now();
    let hierarchy = Hierarchy::new(view);
    let ordered_s = began.elapsed().as_secs_f64();
    let weights = |edge: u32| f64::from(plain.weight[edge as usize]);
    let began = ProcessTime::now();
    let metric = Metric::new(&hierarchy, weights);
    let customised_s = began.elapsed().as_secs_f64();
    let ready = format!("order and build {ordered_s:.2}, customise {customised_s:.3}");
    let own: Answer<'_> = {
        let mut query = HierarchyQuery::new(&hierarchy);
        let (hierarchy, metric) = (&hierarchy, &metric);
        Box::new(move |from, to| query.least(hierarchy, metric, &[(from, 0.0)], &[(to, 0.0)]).map(|least| least as u64))
    };
    let with_roads: Answer<'_> = {
        let mut query = HierarchyQuery::new(&hierarchy);
        let (hierarchy, metric) = (&hierarchy, &metric);
        Box::new(move |from, to| {
            let found = query.way(hierarchy, metric, &[(from, 0.0)], &[(to, 0.0)], weights);
            found.map(|(least, roads)| {
                black_box(roads);
                least as u64
            })
        })
    };
    let contender = |name, answer, ready| Contender { name, answer, every: 1, ready, times: Vec::new() };
    let [theirs, theirs_with_roads] = routingkit(&plain, &hierarchy);
    let mut contenders = vec![
        contender("Wattfarer, hierarchy", own, ready),
        theirs,
        others_cch(&plain, &hierarchy),
        contender("Wattfarer, hierarchy, with the roads", with_roads, "-".into()),
        theirs_with_roads,
    ];
    contenders.push(fast_paths(&plain));
    contenders.extend(plain_searches(&plain, count.1));

    let mut best: Vec<Vec<f64>> = contenders.iter().map(|_| vec![f64::INFINITY; pairs.len()]).collect();
    let mut known: Vec<Option<Option<u64>>> = vec![None; pairs.len()];
    for _ in 0..ROUNDS {
        for (contender, best) in contenders.iter_mut().zip(&mut best) {
            for (place, &(from, to)) in pairs.iter().enumerate().step_by(contender.every) {
                let began = ThreadTime::now();
                let answer = (contender.answer)(from, to);
                best[place] = best[place].min(began.elapsed().as_secs_f64() * 1e6);
                let known = known[place].get_or_insert(answer);
                assert_eq!(*known, answer, "{} answers {from} to {to} differently", contender.name);
            }
        }
    }
    for (contender, best) in contenders.iter_mut().zip(&best) {
        contender.times = best.clone();
    }
    write_table(name, &plain, &hierarchy, &contenders, text);
}

fn write_table(name: &str, plain: &Plain<'_>, hierarchy: &Hierarchy, contenders: &[Contender<'_>], text: &mut String) {
    let nodes = plain.view.node_count();
    writeln!(
        text,
        "\n**{name}**: {nodes} nodes, {} directed edges, {:.2} arcs and {:.0} bytes of hierarchy a node, {} random pairs, best of {ROUNDS} rounds\n",
        plain.head.len(),
        hierarchy.arc_count() as f64 / f64::from(nodes),
        hierarchy.size_bytes() as f64 / f64::from(nodes),
        contenders[0].times.len(),
    )
    .unwrap();
    text.push_str("| | pairs | median us | 95 % | time over ours, median (95 % interval) | CPU s to make ready |\n|---|---|---|---|---|---|\n");
    for contender in contenders {
        let asked = contender.times.iter().zip(&contenders[0].times).filter(|times| times.0.is_finite());
        let ratios: Vec<f64> = asked.clone().map(|(theirs, ours)| theirs / ours).collect();
        let mut times: Vec<f64> = asked.map(|times| *times.0).collect();
        times.sort_by(f64::total_cmp);
        let at = |share: f64| times[((times.len() as f64 * share) as usize).min(times.len() - 1)];
        let (low, middle, high) = interval(&ratios);
        writeln!(
            text,
            "| {} | {} | {:.1} | {:.1} | {middle:.2} ({low:.2} to {high:.2}) | {} |",
            contender.name,
            times.len(),
            at(0.5),
            at(0.95),
            contender.ready
        )
        .unwrap();
    }
}

/// Median with a bootstrap interval of 95 %.
fn interval(ratios: &[f64]) -> (f64, f64, f64) {
    let median = |values: &mut Vec<f64>| {
        values.sort_by(f64::total_cmp);
        values[values.len() / 2]
    };
    let mut draw = draws(5);
    let mut medians: Vec<f64> = (0..500)
        .map(|_| {
            let one = |_| ratios[(draw.next().unwrap() * ratios.len() as f64) as usize];
            median(&mut (0..ratios.len()).map(one).collect())
        })
        .collect();
    let middle = median(&mut ratios.to_vec());
    medians.sort_by(f64::total_cmp);
    (medians[12], middle, medians[487])
}

fn routingkit<'a>(plain: &Plain<'_>, hierarchy: &Hierarchy) -> [Contender<'a>; 2] {
    let began = ProcessTime::now();
    let built = routingkit_cch::CCH::new(hierarchy.order(), &plain.tail, &plain.head, |_| (), false);
    // It borrows what it is made of: kept until the end of the run.
    let built: &'static routingkit_cch::CCH = Box::leak(Box::new(built));
    let built_s = began.elapsed().as_secs_f64();
    let began = ProcessTime::now();
    let metric: &'static _ = Box::leak(Box::new(routingkit_cch::CCHMetric::new(built, plain.weight.clone())));
    let customised_s = began.elapsed().as_secs_f64();
    let contender = |name, ready, roads: bool| {
        let mut query = routingkit_cch::CCHQuery::new(metric);
        let answer: Answer<'a> = Box::new(move |from, to| {
            query.add_source(from, 0);
            query.add_target(to, 0);
            let found = query.run();
            if roads {
                black_box(found.arc_path());
            }
            found.distance().map(u64::from)
        });
        Contender { name, answer, every: 1, ready, times: Vec::new() }
    };
    let ready = format!("build {built_s:.2}, customise {customised_s:.3}");
    [
        contender("`routingkit-cch`, our order", ready, false),
        contender("`routingkit-cch`, our order, with the roads", "-".into(), true),
    ]
}

fn others_cch<'a>(plain: &Plain<'_>, hierarchy: &Hierarchy) -> Contender<'a> {
    let graph =
        cch::graph::Graph { first_out: plain.first.clone(), head: plain.head.clone(), weight: plain.weight.clone() };
    let began = ProcessTime::now();
    let built: &'static cch::Cch = Box::leak(Box::new(cch::Cch::build(&graph, hierarchy.order())));
    let built_s = began.elapsed().as_secs_f64();
    let began = ProcessTime::now();
    let metric: &'static cch::Metric = Box::leak(Box::new(built.customize(&plain.weight)));
    let customised_s = began.elapsed().as_secs_f64();
    let view: &'static _ = Box::leak(Box::new(built.view()));
    let weights = metric.view();
    Contender {
        name: "`cch`, our order",
        answer: Box::new(move |from, to| {
            let found = cch::distance(view, &weights, from, to);
            (found < cch::INF_WEIGHT).then_some(u64::from(found))
        }),
        every: 1,
        ready: format!("build {built_s:.2}, customise {customised_s:.3}"),
        times: Vec::new(),
    }
}

fn fast_paths<'a>(plain: &Plain<'_>) -> Contender<'a> {
    let mut graph = fast_paths::InputGraph::new();
    for edge in 0..plain.head.len() {
        if plain.tail[edge] != plain.head[edge] {
            let (from, to) = (plain.tail[edge] as usize, plain.head[edge] as usize);
            graph.add_edge(from, to, plain.weight[edge] as usize);
        }
    }
    graph.freeze();
    let began = ProcessTime::now();
    let fast = fast_paths::prepare(&graph);
    let ready = format!("order and contract for this weight {:.2}", began.elapsed().as_secs_f64());
    let mut calculator = fast_paths::create_calculator(&fast);
    Contender {
        name: "`fast_paths`, with path",
        answer: Box::new(move |from, to| {
            let found = calculator.calc_path(&fast, from as usize, to as usize);
            found.map(|path| path.get_weight() as u64)
        }),
        every: 1,
        ready,
        times: Vec::new(),
    }
}

fn plain_searches<'a>(plain: &'a Plain<'_>, every: usize) -> Vec<Contender<'a>> {
    let mut own = PlainSearch::new(plain);
    let edges = (0..plain.head.len()).map(|edge| (plain.tail[edge], plain.head[edge], plain.weight[edge]));
    let graph = petgraph::Graph::<(), u32>::from_edges(edges);
    let positions: Vec<_> = (0..plain.view.node_count()).map(|node| plain.view.position(node)).collect();
    // No road is faster than this in a straight line.
    let fastest = (0..plain.head.len())
        .map(|edge| {
            let (from, to) = (positions[plain.tail[edge] as usize], positions[plain.head[edge] as usize]);
            from.distance_m(to) / f64::from(plain.weight[edge])
        })
        .fold(0.0, f64::max)
        * 1.000_001;
    let contender = |name, answer| Contender { name, answer, every, ready: "-".into(), times: Vec::new() };
    let copy = graph.clone();
    let dijkstra: Answer<'a> = Box::new(move |from, to| {
        let (from, to) = (NodeIndex::new(from as usize), NodeIndex::new(to as usize));
        let found = petgraph::algo::dijkstra(&graph, from, Some(to), |edge| u64::from(*edge.weight()));
        found.get(&to).copied()
    });
    let astar: Answer<'a> = Box::new(move |from, to| {
        let goal = positions[to as usize];
        let (from, to) = (NodeIndex::new(from as usize), NodeIndex::new(to as usize));
        let bound = |node: NodeIndex| (positions[node.index()].distance_m(goal) / fastest) as u64;
        let found = petgraph::algo::astar(&copy, from, |node| node == to, |edge| u64::from(*edge.weight()), bound);
        found.map(|found| found.0)
    });
    vec![
        contender("Wattfarer, plain label search", Box::new(move |from, to| own.least(from, to))),
        contender("petgraph `dijkstra`", dijkstra),
        contender("petgraph `astar`, straight distance", astar),
    ]
}

/// Dijkstra on arrays that are used again.
struct PlainSearch<'a> {
    plain: &'a Plain<'a>,
    best: Vec<u64>,
    round_of: Vec<u32>,
    round: u32,
    queue: BinaryHeap<(std::cmp::Reverse<u64>, u32)>,
}

impl<'a> PlainSearch<'a> {
    fn new(plain: &'a Plain<'_>) -> Self {
        let count = plain.view.node_count() as usize;
        PlainSearch { plain, best: vec![0; count], round_of: vec![0; count], round: 0, queue: BinaryHeap::new() }
    }

    fn least(&mut self, from: u32, to: u32) -> Option<u64> {
        self.round += 1;
        self.queue.clear();
        self.reach(from, 0);
        while let Some((std::cmp::Reverse(reached), node)) = self.queue.pop() {
            if node == to {
                return Some(reached);
            }
            if reached > self.best[node as usize] {
                continue;
            }
            let plain = self.plain;
            for edge in plain.first[node as usize] as usize..plain.first[node as usize + 1] as usize {
                self.reach(plain.head[edge], reached + u64::from(plain.weight[edge]));
            }
        }
        None
    }

    fn reach(&mut self, node: u32, value: u64) {
        let at = node as usize;
        if self.round_of[at] != self.round || value < self.best[at] {
            (self.best[at], self.round_of[at]) = (value, self.round);
            self.queue.push((std::cmp::Reverse(value), node));
        }
    }
}
