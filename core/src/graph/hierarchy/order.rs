//! The order of contraction: dead ends and plain stretches of road first, then nested dissection of what is left.

use super::dissection::{self, Adjacency};
use crate::graph::{Position, RoadView};

/// The nodes, lowest rank first.
pub(super) fn contraction_order(view: RoadView<'_>, threads: usize) -> Vec<u32> {
    let mut neighbours = neighbours(view);
    let mut order = peel(&mut neighbours);
    let mut number = vec![0u32; neighbours.len()];
    order.iter().for_each(|&node| number[node as usize] = u32::MAX);
    let core: Vec<u32> = (0..neighbours.len() as u32).filter(|&node| number[node as usize] == 0).collect();
    core.iter().enumerate().for_each(|(place, &node)| number[node as usize] = place as u32);
    let mut graph = Adjacency { first: vec![0], head: Vec::new() };
    for &node in &core {
        let around = std::mem::take(&mut neighbours[node as usize]);
        graph.head.extend(around.into_iter().map(|other| number[other as usize]));
        graph.first.push(graph.head.len() as u32);
    }
    drop((neighbours, number));
    let positions: Vec<Position> = core.iter().map(|&node| Position::from(view.position(node))).collect();
    let copy = Adjacency { first: graph.first.clone(), head: graph.head.clone() };
    let (mut places, leaves) = dissection::order(copy, &positions, threads);
    for (from, to) in leaves {
        least_degree_first(&graph, &mut places[from as usize..to as usize]);
    }
    order.extend(places.into_iter().map(|place| core[place as usize]));
    order
}

/// Each node's neighbours in either direction, sorted, each once.
fn neighbours(view: RoadView<'_>) -> Vec<Vec<u32>> {
    let mut all: Vec<u32> = Vec::new();
    (0..view.node_count())
        .map(|node| {
            let out = view.outgoing(node).map(|edge| view.head(edge));
            let into = view.incoming(node).iter().map(|&edge| view.tail(edge));
            all.clear();
            all.extend(out.chain(into).filter(|&other| other != node));
            all.sort_unstable();
            all.dedup();
            all.clone()
        })
        .collect()
}

/// Contracts nodes with at most two neighbours in rounds, in each round none beside another, so that a long stretch becomes a
/// shallow tree. What is left keeps its neighbours in `neighbours`.
fn peel(neighbours: &mut [Vec<u32>]) -> Vec<u32> {
    let mut order = Vec::new();
    let mut gone = vec![false; neighbours.len()];
    let mut blocked = vec![0u32; neighbours.len()];
    let mut waiting: Vec<u32> =
        (0..neighbours.len() as u32).filter(|&node| neighbours[node as usize].len() <= 2).collect();
    let mut round = 0;
    while !waiting.is_empty() {
        round += 1;
        let mut later = Vec::new();
        for node in std::mem::take(&mut waiting) {
            if gone[node as usize] || neighbours[node as usize].len() > 2 {
                continue;
            }
            if blocked[node as usize] == round {
                later.push(node);
                continue;
            }
            gone[node as usize] = true;
            order.push(node);
            let around = std::mem::take(&mut neighbours[node as usize]);
            for &other in &around {
                blocked[other as usize] = round;
                let list = &mut neighbours[other as usize];
                if let Ok(at) = list.binary_search(&node) {
                    list.remove(at);
                }
            }
            if let [a, b] = around[..] {
                for (from, to) in [(a, b), (b, a)] {
                    if let Err(at) = neighbours[from as usize].binary_search(&to) {
                        neighbours[from as usize].insert(at, to);
                    }
                }
            }
            later.extend(around.into_iter().filter(|&other| neighbours[other as usize].len() <= 2));
        }
        waiting = later;
    }
    order
}

/// Orders a small set by the number of neighbours left at each contraction. All around it is contracted later.
fn least_degree_first(graph: &Adjacency, set: &mut [u32]) {
    let mut all: Vec<u32> = set.iter().flat_map(|&node| graph.neighbours(node)).chain(set.iter()).copied().collect();
    all.sort_unstable();
    all.dedup();
    // A set with this many neighbours keeps its order: any order is right.
    if all.len() > 128 {
        return;
    }
    let place = |node: u32| all.binary_search(&node).unwrap_or(0);
    let mut around = [0u128; 128];
    let mut waiting: Vec<usize> = set.iter().map(|&node| place(node)).collect();
    waiting.sort_unstable();
    for &node in set.iter() {
        for &other in graph.neighbours(node) {
            around[place(node)] |= 1 << place(other);
            around[place(other)] |= 1 << place(node);
        }
    }
    for slot in set {
        let least = (0..waiting.len()).min_by_key(|&at| around[waiting[at]].count_ones()).unwrap_or(0);
        let node = waiting.remove(least);
        *slot = all[node];
        let mut rest = around[node];
        while rest != 0 {
            let other = rest.trailing_zeros() as usize;
            rest &= rest - 1;
            around[other] = (around[other] | around[node]) & !(1 << node) & !(1 << other);
        }
    }
}
