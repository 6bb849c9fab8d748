//! Contraction: the arcs that any weight may need, and where each road goes among them.

use super::order::contraction_order;
use crate::graph::RoadView;

/// Roads in the order of contraction, with the arcs that contraction adds; no weight is in it.
///
/// Nodes are numbered by rank here. Arc `a` joins a node to a higher one; it can be driven either way, at weights of a
/// [`Metric`](super::Metric).
#[derive(Debug, Clone, PartialEq)]
pub struct Hierarchy {
    /// Rank of each road node.
    pub(super) rank: Vec<u32>,
    /// Road node of each rank.
    pub(super) node: Vec<u32>,
    /// Arcs up from each rank, then the end.
    pub(super) first_up: Vec<u32>,
    /// Upper end of each arc, rising within a node.
    pub(super) up_head: Vec<u32>,
    /// Lower end of each arc.
    pub(super) up_tail: Vec<u32>,
    /// Arcs down from each rank, those of the lowest node first, then the end.
    pub(super) first_down: Vec<u32>,
    pub(super) down: Vec<u32>,
    /// Road edges of each arc, then the end.
    pub(super) first_edge: Vec<u32>,
    pub(super) edges: Vec<u32>,
    /// Arc of each road edge, and whether the road goes down it (lowest bit); [`NO_ARC`] for a road that ends where it begins.
    pub(super) arc_of_edge: Vec<u32>,
}

/// A road edge that no way needs.
pub(super) const NO_ARC: u32 = u32::MAX;

impl Hierarchy {
    /// Orders and contracts the roads.
    pub fn new(view: RoadView<'_>) -> Self {
        Self::with_order(view, contraction_order(view))
    }

    /// Contracts the roads in a given order: every node once, lowest rank first.
    pub fn with_order(view: RoadView<'_>, node: Vec<u32>) -> Self {
        let count = node.len();
        let mut rank = vec![0u32; count];
        node.iter().enumerate().for_each(|(place, &node)| rank[node as usize] = place as u32);
        let mut upper: Vec<Vec<u32>> = vec![Vec::new(); count];
        for edge in 0..view.edge_count() {
            let (a, b) = (rank[view.tail(edge) as usize], rank[view.head(edge) as usize]);
            if a != b {
                upper[a.min(b) as usize].push(a.max(b));
            }
        }
        // Contracting a node joins its upper neighbours to each other; it is enough to hand them to the lowest of them, which
        // hands them on in its turn.
        let (mut first_up, mut up_head, mut up_tail) = (vec![0u32], Vec::new(), Vec::new());
        for low in 0..count {
            let mut list = std::mem::take(&mut upper[low]);
            list.sort_unstable();
            list.dedup();
            if let Some((&parent, rest)) = list.split_first() {
                upper[parent as usize].extend_from_slice(rest);
            }
            up_tail.extend(std::iter::repeat_n(low as u32, list.len()));
            up_head.extend(list);
            first_up.push(up_head.len() as u32);
        }
        let (first_down, down) = grouped(count, &up_head);
        let mut hierarchy = Hierarchy {
            rank,
            node,
            first_up,
            up_head,
            up_tail,
            first_down,
            down,
            first_edge: Vec::new(),
            edges: Vec::new(),
            arc_of_edge: Vec::new(),
        };
        hierarchy.arc_of_edge = (0..view.edge_count())
            .map(|edge| {
                let (a, b) = (hierarchy.rank[view.tail(edge) as usize], hierarchy.rank[view.head(edge) as usize]);
                let down = u32::from(a > b);
                hierarchy.arc(a.min(b), a.max(b)).map_or(NO_ARC, |arc| arc << 1 | down)
            })
            .collect();
        let kept: Vec<u32> =
            (0..view.edge_count()).filter(|&edge| hierarchy.arc_of_edge[edge as usize] != NO_ARC).collect();
        let arcs: Vec<u32> = kept.iter().map(|&edge| hierarchy.arc_of_edge[edge as usize] >> 1).collect();
        let (first_edge, order) = grouped(hierarchy.arc_count(), &arcs);
        hierarchy.edges = order.into_iter().map(|at| kept[at as usize]).collect();
        hierarchy.first_edge = first_edge;
        hierarchy
    }

    /// Number of nodes.
    pub fn node_count(&self) -> usize {
        self.rank.len()
    }

    /// Number of arcs, those of roads and those that contraction added.
    pub fn arc_count(&self) -> usize {
        self.up_head.len()
    }

    pub(super) fn arcs_up(&self, low: u32) -> std::ops::Range<usize> {
        self.first_up[low as usize] as usize..self.first_up[low as usize + 1] as usize
    }

    /// The arc between two ranks.
    pub(super) fn arc(&self, low: u32, high: u32) -> Option<u32> {
        let range = self.arcs_up(low);
        self.up_head[range.clone()].binary_search(&high).ok().map(|at| (range.start + at) as u32)
    }

    /// The arcs down from a rank, each as lower end and arc, rising.
    pub(super) fn arcs_down(&self, high: u32) -> impl Iterator<Item = (u32, u32)> + '_ {
        let range = self.first_down[high as usize] as usize..self.first_down[high as usize + 1] as usize;
        self.down[range].iter().map(|&arc| (self.up_tail[arc as usize], arc))
    }

    /// The road edges of an arc, both directions.
    pub(super) fn edges_of(&self, arc: u32) -> &[u32] {
        &self.edges[self.first_edge[arc as usize] as usize..self.first_edge[arc as usize + 1] as usize]
    }

    /// The next node on the way to the top, if there is one.
    pub(super) fn parent(&self, low: u32) -> Option<u32> {
        self.up_head[self.arcs_up(low)].first().copied()
    }
}

/// Items grouped by a key: where each group begins, and the items in order.
fn grouped(keys: usize, of: &[u32]) -> (Vec<u32>, Vec<u32>) {
    let mut first = vec![0u32; keys + 1];
    of.iter().for_each(|&key| first[key as usize + 1] += 1);
    for key in 0..keys {
        first[key + 1] += first[key];
    }
    let mut next = first.clone();
    let mut order = vec![0u32; of.len()];
    for (item, &key) in of.iter().enumerate() {
        order[next[key as usize] as usize] = item as u32;
        next[key as usize] += 1;
    }
    (first, order)
}
