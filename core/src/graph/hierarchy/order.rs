//! The order of contraction: dead ends and plain stretches of road first, then nested dissection of what is left.

use super::dissection::{self, Adjacency};
use crate::graph::{Position, RoadView};

/// The nodes, lowest rank first.
pub(super) fn contraction_order(view: RoadView<'_>) -> Vec<u32> {
    let mut neighbours = neighbours(view);
    let mut order = peel(&mut neighbours);
    let mut is_core = vec![true; neighbours.len()];
    order.iter().for_each(|&node| is_core[node as usize] = false);
    let core: Vec<u32> = (0..neighbours.len() as u32).filter(|&node| is_core[node as usize]).collect();
    let mut number = vec![0u32; neighbours.len()];
    core.iter().enumerate().for_each(|(place, &node)| number[node as usize] = place as u32);
    let mut graph = Adjacency { first: vec![0], head: Vec::new() };
    for &node in &core {
        graph.head.extend(neighbours[node as usize].iter().map(|&other| number[other as usize]));
        graph.first.push(graph.head.len() as u32);
    }
    let positions: Vec<Position> = core.iter().map(|&node| Position::from(view.position(node))).collect();
    drop(neighbours);
    order.extend(dissection::order(&graph, &positions).into_iter().map(|place| core[place as usize]));
    order
}

/// Each node's neighbours in either direction, sorted, each once.
fn neighbours(view: RoadView<'_>) -> Vec<Vec<u32>> {
    (0..view.node_count())
        .map(|node| {
            let out = view.outgoing(node).map(|edge| view.head(edge));
            let into = view.incoming(node).iter().map(|&edge| view.tail(edge));
            let mut all: Vec<u32> = out.chain(into).filter(|&other| other != node).collect();
            all.sort_unstable();
            all.dedup();
            all
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
