//! The least way between two nodes, and its roads.

use super::build::{Hierarchy, NO_ARC};
use super::metric::{Composite, Metric, keep};

/// Finds ways; it holds arrays that are used again, so keep one and ask it often.
pub struct HierarchyQuery<W = f64> {
    /// Least way from the start up to each rank, and down from it to the goal; none between queries.
    from_start: Vec<W>,
    to_goal: Vec<W>,
    /// Arc by which the rank was reached on either side.
    up_arc: Vec<u32>,
    down_arc: Vec<u32>,
}

impl<W: Composite> HierarchyQuery<W> {
    /// A query object for a hierarchy and any metric of it.
    pub fn new(hierarchy: &Hierarchy) -> Self {
        let count = hierarchy.node_count();
        HierarchyQuery {
            from_start: vec![W::NONE; count],
            to_goal: vec![W::NONE; count],
            up_arc: vec![NO_ARC; count],
            down_arc: vec![NO_ARC; count],
        }
    }

    /// The least way that leaves by one of `starts` and arrives by one of `goals`, each a road node with the way to it or from
    /// it; none when no road leads there.
    pub fn least(
        &mut self,
        hierarchy: &Hierarchy,
        metric: &Metric<W>,
        starts: &[(u32, W)],
        goals: &[(u32, W)],
    ) -> Option<W> {
        let (least, _) = self.meet(hierarchy, metric, starts, goals);
        self.clear(hierarchy, starts, goals);
        least.order().is_finite().then_some(least)
    }

    /// That way with its road edges in order. `weight_of_edge` is the one that the metric was made with.
    pub fn way(
        &mut self,
        hierarchy: &Hierarchy,
        metric: &Metric<W>,
        starts: &[(u32, W)],
        goals: &[(u32, W)],
        weight_of_edge: impl Fn(u32) -> W,
    ) -> Option<(W, Vec<u32>)> {
        let (least, top) = self.meet(hierarchy, metric, starts, goals);
        let mut arcs: Vec<(u32, usize)> = Vec::new();
        if least.order().is_finite() {
            let mut at = top;
            while self.up_arc[at as usize] != NO_ARC {
                let arc = self.up_arc[at as usize];
                arcs.push((arc, 0));
                at = hierarchy.up_tail[arc as usize];
            }
            arcs.reverse();
            at = top;
            while self.down_arc[at as usize] != NO_ARC {
                let arc = self.down_arc[at as usize];
                arcs.push((arc, 1));
                at = hierarchy.up_tail[arc as usize];
            }
        }
        self.clear(hierarchy, starts, goals);
        least.order().is_finite().then(|| (least, metric.unpack(hierarchy, &arcs, weight_of_edge)))
    }

    /// The least way and the highest rank on it.
    fn meet(&mut self, hierarchy: &Hierarchy, metric: &Metric<W>, starts: &[(u32, W)], goals: &[(u32, W)]) -> (W, u32) {
        let mut climbing = Climb::default();
        for (ends, ways, arcs) in
            [(starts, &mut self.from_start, &mut self.up_arc), (goals, &mut self.to_goal, &mut self.down_arc)]
        {
            for (node, way) in ends {
                let rank = hierarchy.rank[*node as usize];
                if way.before(&ways[rank as usize]) {
                    ways[rank as usize] = *way;
                    arcs[rank as usize] = NO_ARC;
                }
                climbing.start(rank);
            }
        }
        let (mut least, mut top) = (W::NONE, 0);
        // All walks climb the same tree: the lowest goes first, so that each rank is final when it is left.
        while let Some(rank) = climbing.next(hierarchy) {
            let (here, there) = (self.from_start[rank as usize], self.to_goal[rank as usize]);
            if here.order() + there.order() <= least.order() {
                let way = here.then(&there);
                if way.before(&least) {
                    (least, top) = (way, rank);
                }
            }
            // What is no better than the best way found need not be followed.
            let (up, down) = (here.order() <= least.order(), there.order() <= least.order());
            for arc in hierarchy.arcs_up(rank) {
                let high = hierarchy.up_head[arc] as usize;
                let [upward, downward] = &metric.weight[arc];
                if up && keep(&mut self.from_start[high], &here, upward) {
                    self.up_arc[high] = arc as u32;
                }
                if down && keep(&mut self.to_goal[high], downward, &there) {
                    self.down_arc[high] = arc as u32;
                }
            }
        }
        (least, top)
    }

    fn clear(&mut self, hierarchy: &Hierarchy, starts: &[(u32, W)], goals: &[(u32, W)]) {
        let mut climbing = Climb::default();
        for (node, _) in starts.iter().chain(goals) {
            climbing.start(hierarchy.rank[*node as usize]);
        }
        while let Some(rank) = climbing.next(hierarchy) {
            (self.from_start[rank as usize], self.to_goal[rank as usize]) = (W::NONE, W::NONE);
        }
    }
}

/// Walks up the elimination tree from a few ranks at once, each rank once, the lowest first.
#[derive(Default)]
pub(super) struct Climb {
    /// Highest first.
    at: Vec<u32>,
}

impl Climb {
    /// Adds a rank to begin at.
    pub(super) fn start(&mut self, rank: u32) {
        if let Err(place) = self.at.binary_search_by(|other| rank.cmp(other)) {
            self.at.insert(place, rank);
        }
    }

    /// The next rank.
    pub(super) fn next(&mut self, hierarchy: &Hierarchy) -> Option<u32> {
        let rank = self.at.pop()?;
        if let Some(parent) = hierarchy.parent(rank) {
            self.start(parent);
        }
        Some(rank)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graph::bundled;
    use crate::graph::roads::tests::grid;
    use crate::graph::{BoundingBox, RoadView, Roads, cut_roads};
    use std::cmp::Reverse;
    use std::collections::BinaryHeap;

    /// Plain Dijkstra from one node to all, by whole units of weight so that a heap can order them.
    fn slow(view: RoadView<'_>, from: u32, weight: &dyn Fn(u32) -> f64) -> Vec<f64> {
        let mut best = vec![f64::INFINITY; view.node_count() as usize];
        best[from as usize] = 0.0;
        let mut queue = BinaryHeap::from([(Reverse(0u64), from)]);
        while let Some((Reverse(bits), node)) = queue.pop() {
            // Bits of positive numbers order as the numbers do.
            if f64::from_bits(bits) > best[node as usize] {
                continue;
            }
            for edge in view.outgoing(node) {
                let reached = best[node as usize] + weight(edge);
                let known = &mut best[view.head(edge) as usize];
                if reached < *known {
                    *known = reached;
                    queue.push((Reverse(reached.to_bits()), view.head(edge)));
                }
            }
        }
        best
    }

    fn compare(view: RoadView<'_>, starts: u32, weight: &dyn Fn(u32) -> f64) {
        let hierarchy = Hierarchy::new(view);
        let metric = Metric::new(&hierarchy, weight);
        let mut query = HierarchyQuery::new(&hierarchy);
        for number in 0..starts {
            let from = view.node_count() / starts * number;
            let slow = slow(view, from, weight);
            for to in (0..view.node_count()).step_by(view.node_count() as usize / 97 + 1) {
                let (known, found) = (
                    slow[to as usize],
                    query.least(&hierarchy, &metric, &[(from, 0.0)], &[(to, 0.0)]).unwrap_or(f64::INFINITY),
                );
                assert!(
                    known == found || (known - found).abs() <= 1e-9 * known,
                    "{from} to {to}: {found}, not {known}"
                );
                let way = query.way(&hierarchy, &metric, &[(from, 0.0)], &[(to, 0.0)], weight);
                let Some((least, edges)) = way else {
                    assert!(known.is_infinite());
                    continue;
                };
                let mut at = from;
                for &edge in &edges {
                    assert_eq!(view.tail(edge), at);
                    at = view.head(edge);
                }
                let sum: f64 = edges.iter().map(|&edge| weight(edge)).sum();
                assert!(at == to && (sum - least).abs() <= 1e-9 * least.max(1.0), "{from} to {to}: {sum}, not {least}");
            }
        }
    }

    #[test]
    fn ways_equal_plain_searches_on_a_grid_of_any_weight() {
        let roads = Roads::from_network(&grid(23)).unwrap();
        let view = roads.view();
        compare(view, 20, &|edge| f64::from(edge.wrapping_mul(2_654_435_761) >> 20));
        // Closed roads, one-way streets and roads without weight.
        compare(view, 20, &|edge| match edge % 7 {
            0 | 3 => f64::INFINITY,
            1 => 0.0,
            other => f64::from(other),
        });
    }

    #[test]
    fn ways_equal_plain_searches_on_the_bundled_roads() {
        let world = bundled::roads(&mut |_| ()).unwrap();
        let alps = BoundingBox::new("bbox", 5.0, 44.0, 14.0, 49.0).unwrap();
        let roads = Roads::from_network(&cut_roads(&world, &alps, "alps").unwrap()).unwrap();
        let view = roads.view();
        compare(view, 4, &|edge| view.features(edge).time_s);
    }
}
