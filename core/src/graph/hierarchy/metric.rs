//! Weights of the arcs for one weight of the roads.

use super::build::{Hierarchy, NO_ARC};

/// A weight of ways: they are put one behind another, and of two the one of lower order is kept.
pub trait Composite: Copy {
    /// No way: its order is infinite, whatever follows it.
    const NONE: Self;
    /// What is minimised; never negative.
    fn order(&self) -> f64;
    /// This way and then `next`. The orders add up.
    #[must_use]
    fn then(&self, next: &Self) -> Self;
    /// Whether it is kept rather than `other`: the order decides, and of equals something else may.
    fn before(&self, other: &Self) -> bool {
        self.order() < other.order()
    }
    /// Whether neither is before the other because they are the same.
    fn same(&self, other: &Self) -> bool {
        self.order() == other.order()
    }
}

impl Composite for f64 {
    const NONE: f64 = f64::INFINITY;

    fn order(&self) -> f64 {
        *self
    }

    fn then(&self, next: &f64) -> f64 {
        self + next
    }
}

/// Takes a way in two parts where it comes before the one known, and says whether.
pub(super) fn keep<W: Composite>(known: &mut W, first: &W, second: &W) -> bool {
    // Most triangles change nothing: their order alone tells.
    if first.order() + second.order() > known.order() {
        return false;
    }
    let way = first.then(second);
    let taken = way.before(known);
    if taken {
        *known = way;
    }
    taken
}

/// What each arc costs upwards and downwards; none where no road leads.
#[derive(Debug, Clone, PartialEq)]
pub struct Metric<W = f64> {
    /// Upward and downward weight of each arc.
    pub(super) weight: Vec<[W; 2]>,
}

impl<W: Composite> Metric<W> {
    /// Customises a hierarchy to a weight of the road edges, whose order must never be negative; none closes a road.
    ///
    /// Every pair of arcs up from a node spans a triangle with the arc between their upper ends, which need not cost more than
    /// the way over the node. Relaxing all triangles from the lowest node up leaves each arc at the cost of the best way
    /// over lower nodes.
    pub fn new(hierarchy: &Hierarchy, weight_of_edge: impl Fn(u32) -> W) -> Self {
        let mut weight = vec![[W::NONE; 2]; hierarchy.arc_count()];
        for (edge, &arc) in hierarchy.arc_of_edge.iter().enumerate() {
            if arc != NO_ARC {
                let known = &mut weight[(arc >> 1) as usize][(arc & 1) as usize];
                let own = weight_of_edge(edge as u32);
                if own.before(known) {
                    *known = own;
                }
            }
        }
        for low in 0..hierarchy.node_count() as u32 {
            let arcs = hierarchy.arcs_up(low);
            for first in arcs.clone() {
                let [first_up, first_down] = weight[first];
                if first_up.order().is_infinite() && first_down.order().is_infinite() {
                    continue;
                }
                let middle = hierarchy.up_head[first];
                // Both lists rise, so the arcs of the upper side are met in one walk.
                let mut side = hierarchy.arcs_up(middle).start;
                for second in first + 1..arcs.end {
                    let high = hierarchy.up_head[second];
                    while hierarchy.up_head[side] != high {
                        side += 1;
                    }
                    let [second_up, second_down] = weight[second];
                    let known = &mut weight[side];
                    keep(&mut known[0], &first_down, &second_up);
                    keep(&mut known[1], &second_down, &first_up);
                }
            }
        }
        Metric { weight }
    }

    /// The weight of an arc, upwards or downwards.
    pub(super) fn of(&self, arc: usize, direction: usize) -> &W {
        &self.weight[arc][direction]
    }

    /// The road edges along arcs, each given with 0 when driven upwards and 1 when downwards.
    pub(super) fn unpack(
        &self,
        hierarchy: &Hierarchy,
        arcs: &[(u32, usize)],
        weight_of_edge: impl Fn(u32) -> W,
    ) -> Vec<u32> {
        let mut edges = Vec::new();
        let mut waiting: Vec<(u32, usize)> = arcs.iter().rev().copied().collect();
        while let Some((arc, direction)) = waiting.pop() {
            let wanted = self.of(arc as usize, direction);
            let own = hierarchy.edges_of(arc).iter().copied().find(|&edge| {
                (hierarchy.arc_of_edge[edge as usize] & 1) as usize == direction && weight_of_edge(edge).same(wanted)
            });
            if let Some(edge) = own {
                edges.push(edge);
                continue;
            }
            // The same sum that customising found, so it is equal to the last bit.
            let (a, b) = (hierarchy.up_tail[arc as usize], hierarchy.up_head[arc as usize]);
            let mut other = hierarchy.arcs_down(b).peekable();
            for (low, to_a) in hierarchy.arcs_down(a) {
                while other.next_if(|side| side.0 < low).is_some() {}
                let Some(&(same, to_b)) = other.peek() else { break };
                if same != low {
                    continue;
                }
                let (from, to) = if direction == 0 { (to_a, to_b) } else { (to_b, to_a) };
                if self.of(from as usize, 1).then(self.of(to as usize, 0)).same(wanted) {
                    waiting.push((to, 0));
                    waiting.push((from, 1));
                    break;
                }
            }
        }
        edges
    }
}
