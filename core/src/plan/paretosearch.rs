//! Every road from a place that a trip may be best over: label setting over the road graph by time and energy.
//!
//! A label says: this node is reached at this time by a way that does this to the energy. Labels settle in the order of time, and
//! a label falls when one settled before it at the node leaves at least as much in the battery, whatever the car set out with. Every
//! edge takes time, so nothing that settles later can beat what has settled. What is left at a node are the ways of which none is both
//! slower and thirstier than another.

use super::energy_limits::PathEnergy;
use super::roadcost::RoadCost;
use super::roadsearch::Attached;
use std::cmp::Ordering;
use std::collections::BinaryHeap;

/// No label: the search began here, or nothing settled yet.
pub(super) const NONE: u32 = u32::MAX;

/// Labels settled between two looks at the clock and at the flag that stops work.
const LABELS_A_LOOK: u64 = 1024;

/// What the battery can hold when a place is left.
#[derive(Debug, Clone, Copy)]
pub(super) struct Held {
    pub(super) least_kwh: f64,
    pub(super) most_kwh: f64,
}

impl Held {
    /// Whether a way leaves at least as much as another one, and can be driven whenever that can, with whatever the car sets out.
    ///
    /// It holds for everything beyond the ways too, because the energy after a stretch never falls when the one before it rises.
    pub(super) fn spares(&self, way: &PathEnergy, other: &PathEnergy) -> bool {
        way.cost_kwh <= other.cost_kwh
            && way.minimum_kwh <= other.minimum_kwh.max(self.least_kwh)
            && way.maximum_kwh >= other.maximum_kwh.min(self.most_kwh - other.cost_kwh)
    }
}

/// Where a search begins.
pub(super) struct Start<'a> {
    pub(super) from: &'a Attached,
    pub(super) at_start: PathEnergy,
    pub(super) held: Held,
    pub(super) reserve_kwh: f64,
    pub(super) capacity_kwh: f64,
}

impl Start<'_> {
    /// The way to the road.
    pub(super) fn leave(&self, cost: &RoadCost) -> (f64, PathEnergy) {
        let (off_road_s, off_road_kwh) = cost.off_road(self.from.off_road_m);
        (off_road_s, self.at_start.then(&self.edge(off_road_kwh)))
    }

    fn edge(&self, energy_kwh: f64) -> PathEnergy {
        PathEnergy::edge(energy_kwh, self.reserve_kwh, self.capacity_kwh)
    }
}

/// When a search must end.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limits {
    /// After so many labels.
    pub(super) labels: Option<u64>,
    pub(super) deadline: Option<std::time::Instant>,
}

/// A way to a node.
#[derive(Debug, Clone, Copy)]
pub(super) struct RoadLabel {
    pub(super) time_s: f64,
    pub(super) energy: PathEnergy,
    pub(super) node: u32,
    /// The label it comes from, and the edge by which: where the search began the side by which the place is left.
    pub(super) parent: u32,
    pub(super) edge: u32,
    /// The label that settled before it at the node.
    before: u32,
}

#[derive(PartialEq)]
struct Queued {
    time_s: f64,
    cost_kwh: f64,
    label: u32,
}

impl Eq for Queued {}

impl Ord for Queued {
    fn cmp(&self, other: &Self) -> Ordering {
        // Of those at the same time the one that takes the least energy first.
        let by_cost = || other.cost_kwh.total_cmp(&self.cost_kwh);
        other.time_s.total_cmp(&self.time_s).then_with(by_cost).then(other.label.cmp(&self.label))
    }
}

impl PartialOrd for Queued {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Arrays that one search after another uses.
pub(super) struct ParetoSearch {
    labels: Vec<RoadLabel>,
    queue: BinaryHeap<Queued>,
    /// The label that settled last at each node.
    last: Vec<u32>,
    /// Nodes where any settled.
    touched: Vec<u32>,
    /// Labels settled by all searches.
    pub(super) settled: u64,
    /// Whether a limit ended the last one, so that ways are missing.
    pub(super) ended: bool,
}

impl ParetoSearch {
    pub(super) fn new(nodes: u32) -> Self {
        ParetoSearch {
            labels: Vec::new(),
            queue: BinaryHeap::new(),
            last: vec![NONE; nodes as usize],
            touched: Vec::new(),
            settled: 0,
            ended: false,
        }
    }

    /// Settles the ways from a place. `useful` says whether a trip over a way to a node may still be wanted; `visit` sees each way
    /// settled.
    pub(super) fn run(
        &mut self,
        cost: &RoadCost,
        start: &Start<'_>,
        limits: Limits,
        useful: impl Fn(u32, f64, &PathEnergy) -> bool,
        mut visit: impl FnMut(u32, &RoadLabel),
    ) {
        self.clear();
        let (leave_s, leave) = start.leave(cost);
        for (edge, fraction) in start.from.sides().filter(|side| cost.allows(side.0)) {
            let energy = leave.then(&start.edge(cost.part_kwh(edge, 1.0 - fraction)));
            let (node, time_s) = (cost.view.head(edge), leave_s + cost.part_s(edge, 1.0 - fraction));
            if useful(node, time_s, &energy) {
                self.offer(RoadLabel { time_s, energy, node, parent: NONE, edge, before: NONE });
            }
        }
        while let Some(Queued { label: number, .. }) = self.queue.pop() {
            let label = self.labels[number as usize];
            if self.is_beaten(label.node, &label.energy, &start.held) {
                continue;
            }
            if self.is_over(limits) {
                self.ended = true;
                return;
            }
            self.settled += 1;
            let last = std::mem::replace(&mut self.last[label.node as usize], number);
            self.labels[number as usize].before = last;
            if last == NONE {
                self.touched.push(label.node);
            }
            visit(number, &label);
            for edge in cost.view.outgoing(label.node).filter(|&edge| cost.allows(edge)) {
                let node = cost.view.head(edge);
                let time_s = label.time_s + cost.time_s(edge);
                let energy = label.energy.then(&start.edge(cost.energy_kwh(edge)));
                if useful(node, time_s, &energy) && !self.is_beaten(node, &energy, &start.held) {
                    self.offer(RoadLabel { time_s, energy, node, parent: number, edge, before: NONE });
                }
            }
        }
    }

    /// A label of the last search.
    pub(super) fn label(&self, number: u32) -> &RoadLabel {
        &self.labels[number as usize]
    }

    fn clear(&mut self) {
        for node in self.touched.drain(..) {
            self.last[node as usize] = NONE;
        }
        self.labels.clear();
        self.queue.clear();
    }

    fn offer(&mut self, label: RoadLabel) {
        let (time_s, cost_kwh, number) = (label.time_s, label.energy.cost_kwh, self.labels.len() as u32);
        self.labels.push(label);
        self.queue.push(Queued { time_s, cost_kwh, label: number });
    }

    /// Whether a way settled at a node spares the battery as much as a later one. The last of them takes the least energy as a rule.
    fn is_beaten(&self, node: u32, energy: &PathEnergy, held: &Held) -> bool {
        let mut at = self.last[node as usize];
        while at != NONE {
            let label = &self.labels[at as usize];
            if held.spares(&label.energy, energy) {
                return true;
            }
            at = label.before;
        }
        false
    }

    fn is_over(&self, limits: Limits) -> bool {
        limits.labels.is_some_and(|most| self.settled >= most)
            || self.settled.is_multiple_of(LABELS_A_LOOK)
                && (crate::cancel::requested()
                    || limits.deadline.is_some_and(|deadline| std::time::Instant::now() >= deadline))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_way_that_spares_the_battery_leaves_as_much_whatever_it_is_begun_with() {
        // Knuth's linear congruential generator (MMIX); small whole numbers, so that ties are common.
        let mut state = 11_u64;
        let mut next = |below: u64| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            ((state >> 33) % below) as f64
        };
        let (reserve_kwh, capacity_kwh) = (1.0, 12.0);
        let mut spared = 0;
        for _ in 0..20_000 {
            let least_kwh = 1.0 + next(5);
            let held = Held { least_kwh, most_kwh: least_kwh + next(7) };
            let mut way = || {
                let edges = (0..3).map(|_| PathEnergy::edge(next(15) - 7.0, reserve_kwh, capacity_kwh));
                edges.reduce(|way, edge| way.then(&edge)).unwrap()
            };
            let (a, b) = (way(), way());
            if !held.spares(&a, &b) {
                continue;
            }
            spared += 1;
            let mut begin_kwh = held.least_kwh;
            while begin_kwh <= held.most_kwh {
                if let Some(left_kwh) = b.after(begin_kwh) {
                    let own_kwh = a.after(begin_kwh);
                    assert!(own_kwh.is_some_and(|own| own >= left_kwh), "{a:?} and {b:?} from {begin_kwh}");
                }
                begin_kwh += 0.5;
            }
        }
        assert!(spared > 1_000, "{spared}");
    }
}
