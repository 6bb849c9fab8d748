//! Contraction: the arcs that any weight may need, and where each road goes among them.

use super::arrays::{Arrays, Held, Store, chain_ends};
use super::order::contraction_order;
use crate::graph::{RoadView, Roads};

/// Roads in the order of contraction, with the arcs that contraction adds; no weight is in it.
///
/// Nodes are numbered by rank here. An arc joins a node to a higher one; it can be driven either way, at weights of a
/// [`Metric`](super::Metric). Copies are cheap.
#[derive(Clone)]
pub struct Hierarchy {
    store: Store,
}

impl std::fmt::Debug for Hierarchy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Hierarchy").field("nodes", &self.node_count()).field("arcs", &self.arc_count()).finish()
    }
}

impl PartialEq for Hierarchy {
    fn eq(&self, other: &Self) -> bool {
        self.arrays() == other.arrays()
    }
}

impl Hierarchy {
    /// The one that the map file holds, else one made now.
    pub fn of(roads: &Roads) -> Self {
        roads.hierarchy().cloned().unwrap_or_else(|| Self::new(roads.view()))
    }

    /// Orders and contracts the roads, on all cores. The result does not depend on how many there are.
    pub fn new(view: RoadView<'_>) -> Self {
        Self::with_threads(view, threads())
    }

    /// The same with a given number of threads.
    pub fn with_threads(view: RoadView<'_>, threads: usize) -> Self {
        Self::with_order(view, contraction_order(view, threads))
    }

    /// Contracts the roads in a given order: every node once, lowest rank first. Ranks may come out different where that changes
    /// no arc: each node stands right behind those below it.
    pub fn with_order(view: RoadView<'_>, node: Vec<u32>) -> Self {
        let node = below_first(view, node);
        let rank = inverse(&node);
        let (first_up, up_head) = arcs(view, &node, &rank);
        let (first_down, down) = reversed(&first_up, &up_head);
        let chain_end = chain_ends(&first_up, &up_head);
        let mut held = Held { rank, node, first_up, up_head, first_down, down, chain_end, ..Held::default() };
        held.place_edges(view);
        Hierarchy { store: Store::from(held) }
    }

    pub(in crate::graph) fn stored(store: Store) -> Self {
        Hierarchy { store }
    }

    /// Number of nodes.
    pub fn node_count(&self) -> usize {
        self.arrays().node.len()
    }

    /// Number of arcs, those of roads and those that contraction added.
    pub fn arc_count(&self) -> usize {
        self.arrays().up_head.len()
    }

    /// Size in a map file, bytes.
    pub fn size_bytes(&self) -> usize {
        self.arrays().sections().iter().map(|section| section.1.len()).sum()
    }

    /// The road nodes, lowest rank first.
    pub fn order(&self) -> &[u32] {
        self.arrays().node
    }

    pub(in crate::graph) fn arrays(&self) -> Arrays<'_> {
        self.store.arrays()
    }
}

/// Threads worth having.
pub(super) fn threads() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

fn inverse(node: &[u32]) -> Vec<u32> {
    let mut rank = vec![0u32; node.len()];
    node.iter().enumerate().for_each(|(place, &node)| rank[node as usize] = place as u32);
    rank
}

/// Ranks of the nodes that a road joins to one, itself left out.
fn around<'a>(view: RoadView<'a>, rank: &'a [u32], node: u32) -> impl Iterator<Item = u32> + 'a {
    let out = view.outgoing(node).map(move |edge| view.head(edge));
    let into = view.incoming(node).iter().map(move |&edge| view.tail(edge));
    out.chain(into).filter(move |&other| other != node).map(move |other| rank[other as usize])
}

const NONE: u32 = u32::MAX;

/// An order of the same arcs in which every subtree of the elimination tree stands together, its root last.
fn below_first(view: RoadView<'_>, node: Vec<u32>) -> Vec<u32> {
    let rank = inverse(&node);
    // Liu's algorithm: climb from each lower neighbour to the root of its tree so far, by shortcuts that are shortened on the way.
    let (mut parent, mut root) = (vec![NONE; node.len()], vec![NONE; node.len()]);
    for place in 0..node.len() as u32 {
        for low in around(view, &rank, node[place as usize]).filter(|&other| other < place) {
            let mut at = low;
            loop {
                let above = root[at as usize];
                if above == place {
                    break;
                }
                root[at as usize] = place;
                if above == NONE {
                    parent[at as usize] = place;
                    break;
                }
                at = above;
            }
        }
    }
    drop((rank, root));
    // Children in their old order: the highest, which continues a separator, comes right before its parent.
    let (mut first_child, mut sibling) = (vec![NONE; node.len()], vec![NONE; node.len()]);
    let mut roots = Vec::new();
    for place in (0..node.len()).rev() {
        match parent[place] {
            NONE => roots.push(place as u32),
            above => {
                sibling[place] = first_child[above as usize];
                first_child[above as usize] = place as u32;
            }
        }
    }
    let mut ordered = Vec::with_capacity(node.len());
    while let Some(root) = roots.pop() {
        let mut at = root;
        'tree: loop {
            while first_child[at as usize] != NONE {
                at = first_child[at as usize];
            }
            loop {
                ordered.push(node[at as usize]);
                if at == root {
                    break 'tree;
                }
                if sibling[at as usize] != NONE {
                    at = sibling[at as usize];
                    break;
                }
                at = parent[at as usize];
            }
        }
    }
    ordered
}

/// Arcs up from each rank: roads, and what contracting lower nodes hands on. Contracting a node joins its upper neighbours to each
/// other; it is enough to hand them to the lowest of them, which hands them on in its turn.
fn arcs(view: RoadView<'_>, node: &[u32], rank: &[u32]) -> (Vec<u32>, Vec<u32>) {
    let count = node.len();
    let (mut first_up, mut up_head) = (Vec::with_capacity(count + 1), Vec::<u32>::new());
    first_up.push(0u32);
    let mut seen = vec![NONE; count];
    // Ranks whose rows are still to be handed on, the lowest of them last: subtrees stand together.
    let mut open: Vec<u32> = Vec::new();
    for low in 0..count as u32 {
        let start = up_head.len();
        let mut add = |high: u32, up_head: &mut Vec<u32>| {
            if high > low && seen[high as usize] != low {
                seen[high as usize] = low;
                up_head.push(high);
            }
        };
        for high in around(view, rank, node[low as usize]) {
            add(high, &mut up_head);
        }
        while let Some(&child) = open.last() {
            let row = first_up[child as usize] as usize..first_up[child as usize + 1] as usize;
            if up_head[row.start] != low {
                break;
            }
            for at in row {
                let high = up_head[at];
                add(high, &mut up_head);
            }
            open.pop();
        }
        up_head[start..].sort_unstable();
        if up_head.len() > start {
            open.push(low);
        }
        first_up.push(up_head.len() as u32);
    }
    (first_up, up_head)
}

/// Lower ends of the arcs down from each rank, rising.
fn reversed(first_up: &[u32], up_head: &[u32]) -> (Vec<u32>, Vec<u32>) {
    let count = first_up.len() - 1;
    let mut first = vec![0u32; count + 1];
    up_head.iter().for_each(|&high| first[high as usize + 1] += 1);
    for rank in 0..count {
        first[rank + 1] += first[rank];
    }
    let (mut next, mut down) = (first.clone(), vec![0u32; up_head.len()]);
    for low in 0..count {
        for &high in &up_head[first_up[low] as usize..first_up[low + 1] as usize] {
            down[next[high as usize] as usize] = low as u32;
            next[high as usize] += 1;
        }
    }
    (first, down)
}

impl Held {
    /// Sorts the road edges by their arcs. A road that ends where it begins has none: no way needs it.
    fn place_edges(&mut self, view: RoadView<'_>) {
        let count = self.node.len();
        let (mut row, mut taken) = (Vec::new(), 0);
        self.first_edge = vec![0];
        for low in 0..count as u32 {
            row.clear();
            let node = self.node[low as usize];
            let place = |other: u32| {
                let high = self.rank[other as usize];
                if high > low { Held::arc(&self.first_up, &self.up_head, low, high) } else { None }
            };
            row.extend(view.outgoing(node).filter_map(|edge| Some((place(view.head(edge))? << 1, edge))));
            row.extend(view.incoming(node).iter().filter_map(|&edge| Some((place(view.tail(edge))? << 1 | 1, edge))));
            row.sort_unstable();
            taken += row.len() as u32;
            self.edge_arc.extend(row.iter().map(|item| item.0));
            self.edges.extend(row.iter().map(|item| item.1));
            self.first_edge.push(taken);
        }
    }

    fn arc(first_up: &[u32], up_head: &[u32], low: u32, high: u32) -> Option<u32> {
        let range = first_up[low as usize] as usize..first_up[low as usize + 1] as usize;
        up_head[range.clone()].binary_search(&high).ok().map(|at| (range.start + at) as u32)
    }
}
