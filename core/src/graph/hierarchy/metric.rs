//! Weights of the arcs for one weight of the roads.

use super::build::{Hierarchy, NO_ARC};

/// What each arc costs upwards and downwards; infinite where no road leads.
#[derive(Debug, Clone, PartialEq)]
pub struct Metric {
    /// Upward and downward weight of each arc.
    pub(super) weight: Vec<[f64; 2]>,
}

impl Metric {
    /// Customises a hierarchy to a weight of the road edges, which must never be negative; infinite closes a road.
    ///
    /// Every pair of arcs up from a node spans a triangle with the arc between their upper ends, which need not cost more than
    /// the way over the node. Relaxing all triangles from the lowest node up leaves each arc at the cost of the best way
    /// over lower nodes.
    pub fn new(hierarchy: &Hierarchy, weight_of_edge: impl Fn(u32) -> f64) -> Self {
        let mut weight = vec![[f64::INFINITY; 2]; hierarchy.arc_count()];
        for (edge, &arc) in hierarchy.arc_of_edge.iter().enumerate() {
            if arc != NO_ARC {
                let known = &mut weight[(arc >> 1) as usize][(arc & 1) as usize];
                *known = known.min(weight_of_edge(edge as u32));
            }
        }
        for low in 0..hierarchy.node_count() as u32 {
            let arcs = hierarchy.arcs_up(low);
            for first in arcs.clone() {
                let [first_up, first_down] = weight[first];
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
                    known[0] = known[0].min(first_down + second_up);
                    known[1] = known[1].min(second_down + first_up);
                }
            }
        }
        Metric { weight }
    }

    /// The road edges along arcs, each given with 0 when driven upwards and 1 when downwards.
    pub(super) fn unpack(
        &self,
        hierarchy: &Hierarchy,
        arcs: &[(u32, usize)],
        weight_of_edge: impl Fn(u32) -> f64,
    ) -> Vec<u32> {
        let mut edges = Vec::new();
        let mut waiting: Vec<(u32, usize)> = arcs.iter().rev().copied().collect();
        while let Some((arc, direction)) = waiting.pop() {
            let wanted = self.weight[arc as usize][direction];
            let own = hierarchy.edges_of(arc).iter().copied().find(|&edge| {
                (hierarchy.arc_of_edge[edge as usize] & 1) as usize == direction && weight_of_edge(edge) == wanted
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
                if self.weight[from as usize][1] + self.weight[to as usize][0] == wanted {
                    waiting.push((to, 0));
                    waiting.push((from, 1));
                    break;
                }
            }
        }
        edges
    }
}
