//! The arrays of a hierarchy: in memory or in a map file, and the check that later code can rely on them.

use crate::graph::RoadView;
use crate::graph::sections::Sections;
use crate::{Error, ErrorKind, Result};
use std::ops::Range;
use std::sync::Arc;

/// The arrays, borrowed. `first_` arrays have one more entry than there are nodes: where a node's part begins, then the end.
#[derive(Clone, Copy, PartialEq)]
pub(in crate::graph) struct Arrays<'a> {
    /// Rank of each road node.
    pub(super) rank: &'a [u32],
    /// Road node of each rank. Each subtree of the elimination tree has consecutive ranks, its root the last.
    pub(super) node: &'a [u32],
    /// Arcs up from each rank.
    pub(super) first_up: &'a [u32],
    /// Upper end of each arc, rising within a node.
    pub(super) up_head: &'a [u32],
    /// Arcs down from each rank.
    pub(super) first_down: &'a [u32],
    /// Lower end of each of those, rising within a node.
    pub(super) down: &'a [u32],
    /// Road edges of the arcs up from each rank.
    pub(super) first_edge: &'a [u32],
    /// Their arcs, rising; the lowest bit is set where the road goes down the arc.
    pub(super) edge_arc: &'a [u32],
    /// The road edges themselves, rising within an arc and direction.
    pub(super) edges: &'a [u32],
    /// The rank after the separator that a rank belongs to: each rank of it but the last is the parent of the one before and has
    /// all its other upper neighbours, so their arcs form a block without gaps.
    pub(super) chain_end: &'a [u32],
}

/// Sections of a map file, in the order of the fields.
const NAMES: [&str; 10] =
    ["HRANK", "HNODE", "HFIRSTUP", "HUPHEAD", "HFIRSTDN", "HDOWN", "HFIRSTED", "HEDGEARC", "HEDGES", "HCHAIN"];

/// The arrays in memory.
#[derive(Default)]
pub(in crate::graph) struct Held {
    pub(super) rank: Vec<u32>,
    pub(super) node: Vec<u32>,
    pub(super) first_up: Vec<u32>,
    pub(super) up_head: Vec<u32>,
    pub(super) first_down: Vec<u32>,
    pub(super) down: Vec<u32>,
    pub(super) first_edge: Vec<u32>,
    pub(super) edge_arc: Vec<u32>,
    pub(super) edges: Vec<u32>,
    pub(super) chain_end: Vec<u32>,
}

/// Where the arrays lie.
#[derive(Clone)]
pub(in crate::graph) enum Store {
    Held(Arc<Held>),
    /// In a file, each at its place.
    Mapped(Arc<Sections>, [Range<usize>; 10]),
}

impl From<Held> for Store {
    fn from(held: Held) -> Self {
        Store::Held(Arc::new(held))
    }
}

fn bad(section: &str, what: &str) -> Error {
    Error::new(ErrorKind::BadData, format!("section {section} is damaged: {what}"))
        .with_detail("section", section)
        .with_hint("build or download the file again")
}

impl Store {
    /// The arrays of a file; none when it holds no hierarchy. Their lengths are checked here, their content by [`Arrays::check`].
    pub(in crate::graph) fn open(sections: &Arc<Sections>, nodes: usize, edges: usize) -> Result<Option<Store>> {
        if NAMES.iter().all(|name| !sections.has(name)) {
            return Ok(None);
        }
        let length = |name| Ok::<_, Error>(sections.values::<u32>(name, None)?.len());
        for (name, count) in [("HRANK", nodes), ("HNODE", nodes), ("HCHAIN", nodes)] {
            sections.values::<u32>(name, Some(count))?;
        }
        for name in ["HFIRSTUP", "HFIRSTDN", "HFIRSTED"] {
            sections.values::<u32>(name, Some(nodes + 1))?;
        }
        let arcs = length("HUPHEAD")?;
        if arcs > (u32::MAX >> 1) as usize {
            return Err(bad("HUPHEAD", "too many arcs"));
        }
        sections.values::<u32>("HDOWN", Some(arcs))?;
        let placed = length("HEDGES")?;
        sections.values::<u32>("HEDGEARC", Some(placed))?;
        if placed > edges {
            return Err(bad("HEDGES", "more edges than the map has"));
        }
        let mut at: [Range<usize>; 10] = Default::default();
        for (at, name) in at.iter_mut().zip(NAMES) {
            *at = sections.range(name)?;
        }
        Ok(Some(Store::Mapped(sections.clone(), at)))
    }

    pub(super) fn arrays(&self) -> Arrays<'_> {
        match self {
            Store::Held(held) => Arrays {
                rank: &held.rank,
                node: &held.node,
                first_up: &held.first_up,
                up_head: &held.up_head,
                first_down: &held.first_down,
                down: &held.down,
                first_edge: &held.first_edge,
                edge_arc: &held.edge_arc,
                edges: &held.edges,
                chain_end: &held.chain_end,
            },
            Store::Mapped(sections, at) => {
                let values = |place: usize| sections.values_in(at[place].clone());
                Arrays {
                    rank: values(0),
                    node: values(1),
                    first_up: values(2),
                    up_head: values(3),
                    first_down: values(4),
                    down: values(5),
                    first_edge: values(6),
                    edge_arc: values(7),
                    edges: values(8),
                    chain_end: values(9),
                }
            }
        }
    }
}

impl<'a> Arrays<'a> {
    /// Sections of a map file, by name.
    pub(in crate::graph) fn sections(&self) -> [(&'static str, &'a [u8]); 10] {
        let all = [
            self.rank,
            self.node,
            self.first_up,
            self.up_head,
            self.first_down,
            self.down,
            self.first_edge,
            self.edge_arc,
            self.edges,
            self.chain_end,
        ];
        std::array::from_fn(|place| (NAMES[place], bytemuck::cast_slice(all[place])))
    }

    pub(super) fn arcs_up(&self, low: u32) -> Range<usize> {
        self.first_up[low as usize] as usize..self.first_up[low as usize + 1] as usize
    }

    /// Upper ends of the arcs up from a rank.
    pub(super) fn row(&self, low: u32) -> &'a [u32] {
        &self.up_head[self.arcs_up(low)]
    }

    /// Lower ends of the arcs down from a rank.
    pub(super) fn below(&self, high: u32) -> &'a [u32] {
        &self.down[self.first_down[high as usize] as usize..self.first_down[high as usize + 1] as usize]
    }

    /// The arc between two ranks.
    pub(super) fn arc(&self, low: u32, high: u32) -> Option<usize> {
        let range = self.arcs_up(low);
        self.up_head[range.clone()].binary_search(&high).ok().map(|at| range.start + at)
    }

    /// The next node on the way to the top, if there is one.
    pub(super) fn parent(&self, low: u32) -> Option<u32> {
        self.row(low).first().copied()
    }

    /// The road edges of an arc in a direction (1 when driven down it).
    pub(super) fn edges_of(&self, low: u32, arc: usize, direction: usize) -> &'a [u32] {
        let range = self.first_edge[low as usize] as usize..self.first_edge[low as usize + 1] as usize;
        let (key, of) = ((arc << 1 | direction) as u32, &self.edge_arc[range.clone()]);
        let start = of.partition_point(|&other| other < key);
        let end = start + of[start..].iter().take_while(|&&other| other == key).count();
        &self.edges[range.start + start..range.start + end]
    }

    /// Checks that the arrays are a hierarchy of these roads, so that code can rely on every index, on rows handed on to parents
    /// and on subtrees that stand together.
    pub(in crate::graph) fn check(&self, view: RoadView<'_>) -> Result<()> {
        let nodes = self.node.len() as u32;
        if self.node.iter().any(|&node| node >= nodes)
            || (0..nodes).any(|rank| self.rank[self.node[rank as usize] as usize] != rank)
        {
            return Err(bad("HNODE", "it is no order of the nodes"));
        }
        let rises =
            |first: &[u32], end: usize| first[0] == 0 && first[nodes as usize] as usize == end && first.is_sorted();
        for (name, first, end) in [
            ("HFIRSTUP", self.first_up, self.up_head.len()),
            ("HFIRSTDN", self.first_down, self.down.len()),
            ("HFIRSTED", self.first_edge, self.edges.len()),
        ] {
            if !rises(first, end) {
                return Err(bad(name, "a part begins outside the whole"));
            }
        }
        self.check_arcs()?;
        if chain_ends(self.first_up, self.up_head) != self.chain_end {
            return Err(bad("HCHAIN", "it does not say where separators end"));
        }
        self.check_down()?;
        self.check_edges(view)
    }

    fn check_arcs(&self) -> Result<()> {
        let nodes = self.node.len() as u32;
        // Roots of subtrees that are not under a parent yet.
        let mut open: Vec<u32> = Vec::new();
        for low in 0..nodes {
            let row = self.row(low);
            if row.iter().any(|&high| high >= nodes) || row.first().is_some_and(|&high| high <= low) || !strictly(row) {
                return Err(bad("HUPHEAD", "arcs do not rise"));
            }
            while open.pop_if(|child| self.parent(*child) == Some(low)).is_some() {}
            if let Some((&parent, rest)) = row.split_first() {
                open.push(low);
                let mut above = self.row(parent).iter();
                // Both rise, so one walk finds them all.
                if !rest.iter().all(|high| above.any(|other| other == high)) {
                    return Err(bad("HUPHEAD", "a node does not hand on its arcs"));
                }
            }
        }
        if open.is_empty() { Ok(()) } else { Err(bad("HUPHEAD", "a subtree does not stand together")) }
    }

    fn check_down(&self) -> Result<()> {
        let mut next: Vec<u32> = self.first_down[..self.node.len()].to_vec();
        for low in 0..self.node.len() as u32 {
            for &high in self.row(low) {
                let at = &mut next[high as usize];
                if *at >= self.first_down[high as usize + 1] || self.down[*at as usize] != low {
                    return Err(bad("HDOWN", "it does not hold the arcs"));
                }
                *at += 1;
            }
        }
        Ok(())
    }

    fn check_edges(&self, view: RoadView<'_>) -> Result<()> {
        let wrong = || bad("HEDGES", "it does not hold the roads");
        if self.edge_arc.len() != self.edges.len() || self.edges.iter().any(|&edge| edge >= view.edge_count()) {
            return Err(wrong());
        }
        for low in 0..self.node.len() as u32 {
            let range = self.first_edge[low as usize] as usize..self.first_edge[low as usize + 1] as usize;
            let mut before = None;
            for at in range {
                let (key, edge) = (self.edge_arc[at], self.edges[at]);
                let arcs = self.arcs_up(low);
                if before >= Some((key, edge)) || !arcs.contains(&((key >> 1) as usize)) {
                    return Err(bad("HEDGEARC", "arcs do not rise"));
                }
                before = Some((key, edge));
                let (down, up) = (self.rank[view.head(edge) as usize], self.rank[view.tail(edge) as usize]);
                let ends = if key & 1 == 0 { (up, down) } else { (down, up) };
                if ends != (low, self.up_head[(key >> 1) as usize]) {
                    return Err(wrong());
                }
            }
        }
        // Each stands where it belongs and none twice: so many are all.
        let joining = (0..view.edge_count()).filter(|&edge| view.head(edge) != view.tail(edge)).count();
        if joining == self.edges.len() { Ok(()) } else { Err(wrong()) }
    }
}

/// Where the separator of each rank ends.
pub(super) fn chain_ends(first_up: &[u32], up_head: &[u32]) -> Vec<u32> {
    let count = first_up.len() - 1;
    let mut ends = vec![0u32; count];
    let length = |rank: usize| first_up[rank + 1] - first_up[rank];
    for rank in (0..count).rev() {
        let continues = rank + 1 < count
            && length(rank) == length(rank + 1) + 1
            && up_head[first_up[rank] as usize] as usize == rank + 1;
        ends[rank] = if continues { ends[rank + 1] } else { rank as u32 + 1 };
    }
    ends
}

fn strictly(row: &[u32]) -> bool {
    row.windows(2).all(|pair| pair[0] < pair[1])
}
