//! Plain searches on the road graph: from one place to all stations around, and backwards from a goal.

use super::energy_limits::PathEnergy;
use super::roadcost::{RoadCost, TICK_S};
use crate::LatLon;
use crate::graph::RoadView;
use std::cmp::Ordering;
use std::collections::BinaryHeap;

/// A place on the road: where it is snapped to and what the way to the road costs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Attached {
    pub(crate) edge: u32,
    pub(crate) reverse: Option<u32>,
    pub(crate) fraction: f64,
    pub(crate) position: LatLon,
    pub(crate) off_road_m: f64,
}

impl Attached {
    /// The edges by which it is reached, with its place on each.
    pub(crate) fn ends<'a>(&'a self, view: RoadView<'a>) -> impl Iterator<Item = (u32, f64)> + 'a {
        self.sides().flat_map(move |(edge, fraction)| view.copies(edge).map(move |copy| (copy, fraction)))
    }

    /// The edges by which it is left, with its place on each.
    pub(crate) fn sides(&self) -> impl Iterator<Item = (u32, f64)> {
        std::iter::once((self.edge, self.fraction)).chain(self.reverse.map(|edge| (edge, 1.0 - self.fraction)))
    }
}

#[derive(PartialEq)]
pub(super) struct Queued {
    pub(super) key: f64,
    pub(super) node: u32,
}

impl Eq for Queued {}

impl Ord for Queued {
    fn cmp(&self, other: &Self) -> Ordering {
        other.key.total_cmp(&self.key).then(other.node.cmp(&self.node))
    }
}

impl PartialOrd for Queued {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Whether a way of some time and energy comes before another: sooner, or as soon with less energy, or with as much but less
/// needed at its start.
pub(super) fn before(a: (f64, &PathEnergy), b: (f64, &PathEnergy)) -> bool {
    let key = |way: (f64, &PathEnergy)| [way.0, way.1.cost_kwh, way.1.minimum_kwh];
    key(a) < key(b)
}

/// No edge led to a node: the search began there.
pub(super) const NO_EDGE: u32 = u32::MAX;

/// How a search goes on from a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Onward {
    /// The way there is of use.
    Useful,
    /// The way is of no use to anybody, nor is any way over it. It is followed all the same while useful ones are open: a
    /// slower way must not take the place of the fastest.
    Useless,
    /// Nothing beyond matters.
    Stop,
}

/// Arrays over the nodes that are used again without clearing.
pub(crate) struct Workspace {
    stamp: Vec<u32>,
    round: u32,
    pub(super) time_s: Vec<f64>,
    pub(super) parent: Vec<u32>,
    pub(super) energy: Vec<PathEnergy>,
    settled: Vec<bool>,
    /// Reached over a node whose way is of use.
    useful: Vec<bool>,
    /// Nodes not settled yet of which that holds.
    open: usize,
    queue: BinaryHeap<Queued>,
}

impl Workspace {
    pub(crate) fn new(nodes: u32) -> Self {
        let nodes = nodes as usize;
        Workspace {
            stamp: vec![0; nodes],
            round: 0,
            time_s: vec![0.0; nodes],
            parent: vec![NO_EDGE; nodes],
            energy: vec![PathEnergy::nothing(0.0, 0.0); nodes],
            settled: vec![false; nodes],
            useful: vec![false; nodes],
            open: 0,
            queue: BinaryHeap::new(),
        }
    }

    fn offer(&mut self, node: u32, time_s: f64, energy: PathEnergy, parent: u32, useful: bool) {
        let index = node as usize;
        let fresh = self.stamp[index] != self.round;
        let sooner = || before((time_s, &energy), (self.time_s[index], &self.energy[index]));
        if fresh || (!self.settled[index] && sooner()) {
            self.open += usize::from(useful);
            self.open -= usize::from(!fresh && self.useful[index]);
            self.useful[index] = useful;
            self.stamp[index] = self.round;
            self.settled[index] = false;
            self.time_s[index] = time_s;
            self.energy[index] = energy;
            self.parent[index] = parent;
            self.queue.push(Queued { key: time_s, node });
        }
    }

    /// Settles nodes from `from` in the order of time until none of use is open. `visit` sees each node and says how to go on.
    pub(super) fn forward(
        &mut self,
        cost: &RoadCost,
        from: &Attached,
        at_start: PathEnergy,
        reserve_kwh: f64,
        capacity_kwh: f64,
        mut visit: impl FnMut(u32, f64, &PathEnergy) -> Onward,
    ) {
        self.round += 1;
        self.open = 0;
        self.queue.clear();
        let (off_road_s, off_road_kwh) = cost.off_road(from.off_road_m);
        let begin = at_start.then(&PathEnergy::edge(off_road_kwh, reserve_kwh, capacity_kwh));
        for (edge, fraction) in from.sides().filter(|side| cost.allows(side.0)) {
            let rest = 1.0 - fraction;
            let energy = begin.then(&PathEnergy::edge(cost.part_kwh(edge, rest), reserve_kwh, capacity_kwh));
            self.offer(cost.view.head(edge), off_road_s + cost.part_s(edge, rest), energy, NO_EDGE, true);
        }
        while self.open > 0
            && let Some(Queued { key, node }) = self.queue.pop()
        {
            if crate::cancel::requested() {
                break;
            }
            let index = node as usize;
            if self.settled[index] || key > self.time_s[index] {
                continue;
            }
            self.settled[index] = true;
            self.open -= usize::from(self.useful[index]);
            let energy = self.energy[index];
            let onward = visit(node, key, &energy);
            if onward == Onward::Stop {
                continue;
            }
            let useful = onward == Onward::Useful && self.useful[index];
            for edge in cost.view.outgoing(node) {
                let head = cost.view.head(edge);
                if !cost.allows(edge) || (self.stamp[head as usize] == self.round && self.settled[head as usize]) {
                    continue;
                }
                let time_s = key + cost.time_s(edge);
                if self.stamp[head as usize] != self.round || time_s <= self.time_s[head as usize] {
                    let edge_energy = PathEnergy::edge(cost.energy_kwh(edge), reserve_kwh, capacity_kwh);
                    self.offer(head, time_s, energy.then(&edge_energy), edge, useful);
                }
            }
        }
    }

    /// Settles nodes backwards from `goal` in the order of time to it; what the way from a node does to the energy is then
    /// [`Workspace::energy_to_goal`]. Goes on only from nodes that a full battery can reach the goal from.
    pub(super) fn backward(&mut self, cost: &RoadCost, goal: &Attached, reserve_kwh: f64, capacity_kwh: f64) {
        self.round += 1;
        self.open = 0;
        self.queue.clear();
        let edge_part = |edge: u32, part: f64| PathEnergy::edge(cost.part_kwh(edge, part), reserve_kwh, capacity_kwh);
        let (off_road_s, off_road_kwh) = cost.off_road(goal.off_road_m);
        let end = PathEnergy::edge(off_road_kwh, reserve_kwh, capacity_kwh);
        for (edge, fraction) in goal.ends(cost.view).filter(|side| cost.allows(side.0)) {
            let energy = edge_part(edge, fraction).then(&end);
            self.offer(cost.view.tail(edge), off_road_s + cost.part_s(edge, fraction), energy, NO_EDGE, false);
        }
        while let Some(Queued { key, node }) = self.queue.pop() {
            if crate::cancel::requested() {
                break;
            }
            let index = node as usize;
            if self.settled[index] || key > self.time_s[index] {
                continue;
            }
            self.settled[index] = true;
            let energy = self.energy[index];
            if !energy.feasible(capacity_kwh) {
                continue;
            }
            for &edge in cost.view.incoming(node) {
                let tail = cost.view.tail(edge);
                let time_s = key + cost.time_s(edge);
                if cost.allows(edge) {
                    self.offer(tail, time_s, edge_part(edge, 1.0).then(&energy), edge, false);
                }
            }
        }
    }

    /// What the way from a node to the goal of [`Workspace::backward`] does to the energy, where one was found.
    pub(super) fn energy_to_goal(&self, node: u32) -> Option<PathEnergy> {
        (self.stamp[node as usize] == self.round).then(|| self.energy[node as usize])
    }

    /// The edge by which a node was reached; none where the search began.
    pub(super) fn parent_edge(&self, node: u32) -> Option<u32> {
        Some(self.parent[node as usize]).filter(|&edge| edge != NO_EDGE)
    }

    /// What the way to a node does to the energy.
    pub(super) fn energy_at(&self, node: u32) -> PathEnergy {
        self.energy[node as usize]
    }

    /// The edges of the path found to `node`, in order.
    pub(super) fn path(&self, cost: &RoadCost, node: u32) -> Vec<u32> {
        let mut edges = Vec::new();
        let mut at = node;
        while self.parent[at as usize] != NO_EDGE {
            edges.push(self.parent[at as usize]);
            at = cost.view.tail(self.parent[at as usize]);
        }
        edges.reverse();
        edges
    }
}

/// Lower bounds on what is left to a goal, for the nodes that a trip within a driving time can pass.
pub(crate) struct Potential {
    value: Vec<f64>,
}

impl Potential {
    /// At a node; infinite where no trip within the limit passes.
    pub(crate) fn at(&self, node: u32) -> f64 {
        self.value[node as usize]
    }

    /// At a place on an edge.
    pub(crate) fn at_place(&self, cost: &RoadCost, place: &Attached, weight: impl Fn(u32) -> f64) -> f64 {
        place
            .sides()
            .filter(|side| cost.allows(side.0))
            .map(|(edge, fraction)| {
                let part = ((1.0 - fraction) * weight(edge)).min(weight(edge));
                (part - TICK_S).max(0.0) + self.at(cost.view.head(edge))
            })
            .fold(f64::INFINITY, f64::min)
    }

    /// Backward search from `goal` by `weight` (never negative) through the nodes where `within(node, value)` holds;
    /// the others stay infinite.
    pub(crate) fn to(
        cost: &RoadCost,
        goal: &Attached,
        weight: impl Fn(u32) -> f64,
        within: impl Fn(u32, f64) -> bool,
    ) -> Self {
        let mut value = vec![f64::INFINITY; cost.view.node_count() as usize];
        let mut settled = vec![false; value.len()];
        let mut queue = BinaryHeap::new();
        for (edge, fraction) in goal.ends(cost.view).filter(|side| cost.allows(side.0)) {
            let tail = cost.view.tail(edge);
            // Parts are rounded to whole ticks, up or down.
            let begin = (fraction * weight(edge) - TICK_S).max(0.0);
            if begin < value[tail as usize] {
                value[tail as usize] = begin;
                queue.push(Queued { key: begin, node: tail });
            }
        }
        while let Some(Queued { key, node }) = queue.pop() {
            if crate::cancel::requested() {
                break;
            }
            if settled[node as usize] || key > value[node as usize] {
                continue;
            }
            settled[node as usize] = true;
            for &edge in cost.view.incoming(node) {
                let tail = cost.view.tail(edge) as usize;
                if settled[tail] || !cost.allows(edge) {
                    continue;
                }
                let reached = key + weight(edge);
                if reached < value[tail] && within(tail as u32, reached) {
                    value[tail] = reached;
                    queue.push(Queued { key: reached, node: tail as u32 });
                }
            }
        }
        Potential { value }
    }
}
