//! From a few nodes to all their upper ones: half of every query, kept for places that are asked for again and again.

use super::arrays::Arrays;
use super::build::Hierarchy;
use super::metric::{Composite, Metric};
use super::query::{Climb, climb_block};

/// Which way a climb is driven.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// From the nodes up.
    Leaving,
    /// Down to the nodes.
    Arriving,
}

/// Ways between some nodes and the ranks above them; its array is used again and never cleared as a whole.
pub struct Reach<W> {
    way: Vec<W>,
    block: Vec<W>,
}

impl<W: Composite> Reach<W> {
    /// For a hierarchy.
    pub fn new(hierarchy: &Hierarchy) -> Self {
        Reach { way: vec![W::NONE; hierarchy.node_count()], block: Vec::new() }
    }

    /// The least way between `ends` (road nodes, each with the way between it and the place meant) and every rank above them,
    /// the lowest rank first; ranks that no way joins are left out.
    pub fn climb(
        &mut self,
        hierarchy: &Hierarchy,
        metric: &Metric<W>,
        ends: &[(u32, W)],
        side: Side,
        mut visit: impl FnMut(u32, &W),
    ) {
        let arrays = hierarchy.arrays();
        let mut climbing = Climb::default();
        for (node, way) in ends {
            let rank = arrays.rank[*node as usize];
            if way.before(&self.way[rank as usize]) {
                self.way[rank as usize] = *way;
            }
            climbing.start(rank);
        }
        // Separator by separator: its arcs are one block.
        while let Some((low, end)) = climbing.next_block(arrays) {
            let above = arrays.row(end - 1);
            let first_arc = arrays.first_up[low as usize] as usize;
            let (ways, block) = (&mut self.way, &mut self.block);
            match side {
                Side::Leaving => {
                    climb_block::<W, true>(ways, &metric.up[first_arc..], (low, end), above, f64::INFINITY, block)
                }
                Side::Arriving => {
                    climb_block::<W, false>(ways, &metric.down[first_arc..], (low, end), above, f64::INFINITY, block)
                }
            }
            for (rank, way) in (low..end).zip(&mut self.way[low as usize..end as usize]) {
                let here = std::mem::replace(way, W::NONE);
                if here.order() < f64::INFINITY {
                    visit(rank, &here);
                }
            }
        }
    }

    /// The same, but for ranks from which (or to which) another way over higher ranks is of lower order: no least way of a longer
    /// journey passes through them by the one that was found.
    pub fn climb_least(
        &mut self,
        hierarchy: &Hierarchy,
        metric: &Metric<W>,
        ends: &[(u32, W)],
        side: Side,
        mut visit: impl FnMut(u32, &W),
    ) {
        let mut found: Vec<(u32, W, f64)> = Vec::new();
        self.climb(hierarchy, metric, ends, side, |rank, way| found.push((rank, *way, way.order())));
        let arrays = hierarchy.arrays();
        for at in (0..found.len()).rev() {
            let (rank, ..) = found[at];
            let arcs = arrays.arcs_up(rank);
            // The way beyond runs against the climb.
            let weights = if side == Side::Leaving { &metric.down[arcs.clone()] } else { &metric.up[arcs.clone()] };
            let mut least = found[at].2;
            let mut above = at + 1;
            for (&high, weight) in arrays.up_head[arcs].iter().zip(weights) {
                // Both rise.
                while found.get(above).is_some_and(|other| other.0 < high) {
                    above += 1;
                }
                if let Some(other) = found.get(above).filter(|other| other.0 == high) {
                    least = least.min(other.2 + weight.order());
                }
            }
            found[at].2 = least;
        }
        for (rank, way, least) in &found {
            if way.order() <= *least {
                visit(*rank, way);
            }
        }
    }
}

/// Least weights from any node to one goal, worked out where they are asked for.
pub struct Potentials {
    value: Vec<f64>,
    /// Round in which a value was worked out.
    stamp: Vec<u32>,
    round: u32,
    waiting: Vec<u32>,
}

impl Potentials {
    /// For a hierarchy.
    pub fn new(hierarchy: &Hierarchy) -> Self {
        let count = hierarchy.node_count();
        Potentials { value: vec![0.0; count], stamp: vec![0; count], round: 0, waiting: Vec::new() }
    }

    /// Sets the goal: road nodes, each with the weight from it to the goal.
    pub fn aim(&mut self, hierarchy: &Hierarchy, metric: &Metric, reach: &mut Reach<f64>, goals: &[(u32, f64)]) {
        self.round += 1;
        // Ranks above the goal know a way down to it; a way that climbs first may still be less, so they are worked out like
        // the others, beginning with this.
        let mut own: Vec<(u32, f64)> = Vec::new();
        reach.climb(hierarchy, metric, goals, Side::Arriving, |rank, &weight| own.push((rank, weight)));
        // Those that know none are worked out as well: lower ones lean on them.
        let mut climbing = Climb::default();
        let arrays = hierarchy.arrays();
        goals.iter().for_each(|goal| climbing.start(arrays.rank[goal.0 as usize]));
        while let Some(rank) = climbing.next(arrays) {
            self.waiting.push(rank);
        }
        while let Some(rank) = self.waiting.pop() {
            let weight = own.pop_if(|own| own.0 == rank).map_or(f64::INFINITY, |own| own.1);
            self.value[rank as usize] = self.above(arrays, metric, rank, weight);
            self.stamp[rank as usize] = self.round;
        }
    }

    fn above(&self, arrays: Arrays<'_>, metric: &Metric, rank: u32, own: f64) -> f64 {
        let arcs = arrays.arcs_up(rank);
        arrays.up_head[arcs.clone()].iter().zip(&metric.up[arcs]).fold(own, |least, (&high, weight)| {
            // Every upper end is an ancestor in the tree, and ancestors are worked out first.
            let known = self.stamp[high as usize] == self.round;
            least.min(weight + if known { self.value[high as usize] } else { f64::INFINITY })
        })
    }

    /// The least weight from a road node to the goal; infinite when no road leads there.
    pub fn at(&mut self, hierarchy: &Hierarchy, metric: &Metric, node: u32) -> f64 {
        let arrays = hierarchy.arrays();
        let rank = arrays.rank[node as usize];
        let mut climb = Some(rank);
        while let Some(at) = climb.filter(|&at| self.stamp[at as usize] != self.round) {
            self.waiting.push(at);
            climb = arrays.parent(at);
        }
        while let Some(at) = self.waiting.pop() {
            self.value[at as usize] = self.above(arrays, metric, at, f64::INFINITY);
            self.stamp[at as usize] = self.round;
        }
        self.value[rank as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graph::Roads;
    use crate::graph::hierarchy::HierarchyQuery;
    use crate::graph::roads::tests::grid;

    #[test]
    fn potentials_are_least_weights() {
        let roads = Roads::from_network(&grid(19)).unwrap();
        let view = roads.view();
        let hierarchy = Hierarchy::new(view);
        let metric = Metric::new(&hierarchy, |edge| if edge % 5 == 0 { f64::INFINITY } else { f64::from(edge % 11) });
        let mut query = HierarchyQuery::new(&hierarchy);
        let (mut potentials, mut reach) = (Potentials::new(&hierarchy), Reach::new(&hierarchy));
        for goal in (0..view.node_count()).step_by(31) {
            potentials.aim(&hierarchy, &metric, &mut reach, &[(goal, 0.0)]);
            for node in 0..view.node_count() {
                let known = query.least(&hierarchy, &metric, &[(node, 0.0)], &[(goal, 0.0)]).unwrap_or(f64::INFINITY);
                assert_eq!(potentials.at(&hierarchy, &metric, node), known, "{node} to {goal}");
            }
        }
    }
}
