//! The least weight between two nodes, and the roads of that way.

use super::build::{Hierarchy, NO_ARC};
use super::metric::Metric;

/// Finds ways; it holds arrays that are used again, so keep one and ask it often.
pub struct HierarchyQuery<'a> {
    hierarchy: &'a Hierarchy,
    metric: &'a Metric,
    /// Least weight from the start up to each rank, and down from it to the goal; infinite between queries.
    from_start: Vec<f64>,
    to_goal: Vec<f64>,
    /// Arc by which the rank was reached on either side.
    up_arc: Vec<u32>,
    down_arc: Vec<u32>,
}

impl<'a> HierarchyQuery<'a> {
    /// A query object for one metric of a hierarchy.
    pub fn new(hierarchy: &'a Hierarchy, metric: &'a Metric) -> Self {
        let count = hierarchy.node_count();
        HierarchyQuery {
            hierarchy,
            metric,
            from_start: vec![f64::INFINITY; count],
            to_goal: vec![f64::INFINITY; count],
            up_arc: vec![NO_ARC; count],
            down_arc: vec![NO_ARC; count],
        }
    }

    /// The least weight from one road node to another; infinite when no road leads there.
    pub fn distance(&mut self, from: u32, to: u32) -> f64 {
        let least = self.meet(from, to).0;
        self.clear(from, to);
        least
    }

    /// The least weight and the arcs of the way as ranks, from start to goal; none when no road leads there.
    fn meet(&mut self, from: u32, to: u32) -> (f64, u32) {
        let (start, goal) = (self.hierarchy.rank[from as usize], self.hierarchy.rank[to as usize]);
        self.from_start[start as usize] = 0.0;
        self.to_goal[goal as usize] = 0.0;
        let (mut up, mut down) = (Some(start), Some(goal));
        let (mut least, mut top) = (f64::INFINITY, start);
        // Both walks climb the same tree: the lower one goes first, so that each rank is final when it is left.
        loop {
            let rank = match (up, down) {
                (Some(a), Some(b)) => a.min(b),
                (Some(rank), None) | (None, Some(rank)) => rank,
                (None, None) => return (least, top),
            };
            let (here, there) = (self.from_start[rank as usize], self.to_goal[rank as usize]);
            if here + there < least {
                (least, top) = (here + there, rank);
            }
            let arcs = self.hierarchy.arcs_up(rank);
            // What is no better than the best way found need not be followed.
            let (follow_up, follow_down) = (up == Some(rank) && here < least, down == Some(rank) && there < least);
            for arc in arcs {
                let high = self.hierarchy.up_head[arc] as usize;
                let [upward, downward] = self.metric.weight[arc];
                if follow_up && here + upward < self.from_start[high] {
                    self.from_start[high] = here + upward;
                    self.up_arc[high] = arc as u32;
                }
                if follow_down && there + downward < self.to_goal[high] {
                    self.to_goal[high] = there + downward;
                    self.down_arc[high] = arc as u32;
                }
            }
            let parent = self.hierarchy.parent(rank);
            if up == Some(rank) {
                up = parent;
            }
            if down == Some(rank) {
                down = parent;
            }
        }
    }

    fn clear(&mut self, from: u32, to: u32) {
        for (end, side) in [(from, &mut self.from_start), (to, &mut self.to_goal)] {
            let mut rank = Some(self.hierarchy.rank[end as usize]);
            while let Some(at) = rank {
                side[at as usize] = f64::INFINITY;
                rank = self.hierarchy.parent(at);
            }
        }
    }

    /// The least weight and the road edges of that way, in order; none when no road leads there. `weight_of_edge` is the one
    /// that the metric was made with.
    pub fn way(&mut self, from: u32, to: u32, weight_of_edge: impl Fn(u32) -> f64) -> Option<(f64, Vec<u32>)> {
        let (least, top) = self.meet(from, to);
        let mut arcs: Vec<(u32, usize)> = Vec::new();
        if least.is_finite() {
            let (start, goal) = (self.hierarchy.rank[from as usize], self.hierarchy.rank[to as usize]);
            let mut at = top;
            while at != start {
                let arc = self.up_arc[at as usize];
                arcs.push((arc, 0));
                at = self.hierarchy.up_tail[arc as usize];
            }
            arcs.reverse();
            at = top;
            while at != goal {
                let arc = self.down_arc[at as usize];
                arcs.push((arc, 1));
                at = self.hierarchy.up_tail[arc as usize];
            }
        }
        self.clear(from, to);
        least.is_finite().then(|| (least, self.metric.unpack(self.hierarchy, &arcs, weight_of_edge)))
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
        let mut query = HierarchyQuery::new(&hierarchy, &metric);
        for number in 0..starts {
            let from = view.node_count() / starts * number;
            let slow = slow(view, from, weight);
            for to in (0..view.node_count()).step_by(view.node_count() as usize / 97 + 1) {
                let (known, found) = (slow[to as usize], query.distance(from, to));
                assert!(
                    known == found || (known - found).abs() <= 1e-9 * known,
                    "{from} to {to}: {found}, not {known}"
                );
                let way = query.way(from, to, weight);
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
