//! The least way between two nodes, and its roads.

use super::arrays::Arrays;
use super::build::Hierarchy;
use super::metric::{Composite, Metric};

/// Finds ways; it holds arrays that are used again, so keep one and ask it often.
pub struct HierarchyQuery<W = f64> {
    /// Least way from the start up to each rank, and down from it to the goal; none between queries.
    from_start: Vec<W>,
    to_goal: Vec<W>,
    /// Ranks gone through, as ranges, lowest first.
    walked: Vec<(u32, u32)>,
    block: Vec<W>,
}

impl<W: Composite> HierarchyQuery<W> {
    /// A query object for a hierarchy and any metric of it.
    pub fn new(hierarchy: &Hierarchy) -> Self {
        let count = hierarchy.node_count();
        HierarchyQuery {
            from_start: vec![W::NONE; count],
            to_goal: vec![W::NONE; count],
            walked: Vec::new(),
            block: Vec::new(),
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
        let (least, _) = self.meet(hierarchy.arrays(), metric, starts, goals, f64::INFINITY);
        self.clear();
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
        self.way_within(hierarchy, metric, [starts, goals], f64::INFINITY, weight_of_edge)
    }

    /// The same where its order is known to be `most` or less: what is more is not followed.
    pub(crate) fn way_within(
        &mut self,
        hierarchy: &Hierarchy,
        metric: &Metric<W>,
        [starts, goals]: [&[(u32, W)]; 2],
        most: f64,
        weight_of_edge: impl Fn(u32) -> W,
    ) -> Option<(W, Vec<u32>)> {
        let arrays = hierarchy.arrays();
        let (least, top) = self.meet(arrays, metric, starts, goals, most);
        let mut arcs: Vec<(u32, u32, usize)> = Vec::new();
        if least.order().is_finite() {
            self.trace(arrays, metric, starts, top, 0, &mut arcs);
            arcs.reverse();
            self.trace(arrays, metric, goals, top, 1, &mut arcs);
        }
        self.clear();
        least.order().is_finite().then(|| (least, metric.unpack(arrays, &arcs, weight_of_edge)))
    }

    /// The arcs down from `top` to where a side began: those whose sums are what the walk found, to the last bit.
    fn trace(
        &self,
        arrays: Arrays<'_>,
        metric: &Metric<W>,
        ends: &[(u32, W)],
        top: u32,
        side: usize,
        out: &mut Vec<(u32, u32, usize)>,
    ) {
        let ways = if side == 0 { &self.from_start } else { &self.to_goal };
        let began =
            |rank: u32| ends.iter().any(|end| arrays.rank[end.0 as usize] == rank && end.1.same(&ways[rank as usize]));
        let mut at = top;
        let mut is_done = began(at);
        for &(from, to) in self.walked.iter().rev() {
            // In the rows of a separator an upper end outside it has one place for all.
            let place = if at >= to { arrays.row(to - 1).binary_search(&at).ok() } else { None };
            if at >= to && place.is_none() {
                continue;
            }
            for low in (from..to.min(at)).rev() {
                if is_done {
                    return;
                }
                let (here, wanted) = (&ways[low as usize], &ways[at as usize]);
                if here.order() > wanted.order() {
                    continue;
                }
                let column =
                    if at >= to { (to - 1 - low) as usize + place.unwrap_or(0) } else { (at - low - 1) as usize };
                let arc = arrays.first_up[low as usize] as usize + column;
                let way = if side == 0 { here.then(&metric.up[arc]) } else { metric.down[arc].then(here) };
                if way.same(wanted) {
                    out.push((low, at, side));
                    at = low;
                    is_done = began(at);
                }
            }
        }
    }

    /// The least way and the highest rank on it.
    fn meet(
        &mut self,
        arrays: Arrays<'_>,
        metric: &Metric<W>,
        starts: &[(u32, W)],
        goals: &[(u32, W)],
        most: f64,
    ) -> (W, u32) {
        let mut climbing = Climb::default();
        for (ends, ways) in [(starts, &mut self.from_start), (goals, &mut self.to_goal)] {
            for (node, way) in ends {
                let rank = arrays.rank[*node as usize];
                if way.before(&ways[rank as usize]) {
                    ways[rank as usize] = *way;
                }
                climbing.start(rank);
            }
        }
        let (mut least, mut top) = (W::NONE, 0);
        // All walks climb the same tree: the lowest goes first, so that each rank is final when it is left. The ranks of a
        // separator follow one another, and their arcs are one block.
        while let Some((low, end)) = climbing.next_block(arrays) {
            let above = arrays.row(end - 1);
            self.walked.push((low, end));
            let first_arc = arrays.first_up[low as usize] as usize;
            // What is no better than the best way found need not be followed.
            let limit = least.order().min(most);
            climb_block::<W, true>(
                &mut self.from_start,
                &metric.up[first_arc..],
                (low, end),
                above,
                limit,
                &mut self.block,
            );
            climb_block::<W, false>(
                &mut self.to_goal,
                &metric.down[first_arc..],
                (low, end),
                above,
                limit,
                &mut self.block,
            );
            let range = low as usize..end as usize;
            for (place, (here, there)) in self.from_start[range.clone()].iter().zip(&self.to_goal[range]).enumerate() {
                if here.order() + there.order() <= least.order() {
                    let way = here.then(there);
                    if way.before(&least) {
                        (least, top) = (way, low + place as u32);
                    }
                }
            }
        }
        (least, top)
    }

    fn clear(&mut self) {
        for (from, to) in self.walked.drain(..) {
            self.from_start[from as usize..to as usize].fill(W::NONE);
            self.to_goal[from as usize..to as usize].fill(W::NONE);
        }
    }
}

/// Goes up the arcs of consecutive ranks of a separator, whose weights follow one another in `weights`: first those to the rest of
/// the separator, then those to `above`.
pub(super) fn climb_block<W: Composite, const UP: bool>(
    ways: &mut [W],
    weights: &[W],
    (low, end): (u32, u32),
    above: &[u32],
    limit: f64,
    block: &mut Vec<W>,
) {
    let relax = |known: &mut W, here: &W, weight: &W| {
        if UP { W::relax(known, here, weight) } else { W::relax(known, weight, here) }
    };
    let own = (end - low) as usize;
    if own == 1 {
        let here = ways[low as usize];
        if here.order() <= limit && here.order() < f64::INFINITY {
            for (&high, weight) in above.iter().zip(weights) {
                relax(&mut ways[high as usize], &here, weight);
            }
        }
        return;
    }
    if ways[low as usize..end as usize].iter().all(|way| way.order() == f64::INFINITY) {
        return;
    }
    block.clear();
    block.extend_from_slice(&ways[low as usize..end as usize]);
    block.extend(above.iter().map(|&high| ways[high as usize]));
    let mut at = 0;
    for place in 0..own {
        let (done, after) = block.split_at_mut(place + 1);
        let (here, row) = (done[place], &weights[at..at + after.len()]);
        at += after.len();
        if here.order() <= limit && here.order() < f64::INFINITY {
            after.iter_mut().zip(row).for_each(|(known, weight)| relax(known, &here, weight));
        }
    }
    ways[low as usize..end as usize].copy_from_slice(&block[..own]);
    above.iter().zip(&block[own..]).for_each(|(&high, way)| ways[high as usize] = *way);
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

    /// The next ranks of one separator, as a range.
    pub(super) fn next_block(&mut self, arrays: Arrays<'_>) -> Option<(u32, u32)> {
        let low = self.at.pop()?;
        let next = self.at.last().copied().unwrap_or(u32::MAX);
        let end = arrays.chain_end[low as usize].min(next);
        if let Some(&parent) = arrays.row(end - 1).first() {
            self.start(parent);
        }
        Some((low, end))
    }

    /// The next rank.
    pub(super) fn next(&mut self, arrays: Arrays<'_>) -> Option<u32> {
        let rank = self.at.pop()?;
        if let Some(parent) = arrays.parent(rank) {
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

    fn compare(view: RoadView<'_>, starts: u32, weight: &(dyn Fn(u32) -> f64 + Sync)) {
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
