//! The roads as a graph of the petgraph crate: its algorithms run on a view.
//!
//! ```
//! use petgraph::visit::EdgeRef;
//! # use wattfarer::graph::{EdgeFlags, Position, RoadEdge, RoadNetwork, Roads};
//! # let edge = |from, to, time_s| RoadEdge { from, to, time_s, length_m: 20.0 * time_s, speed_squared_m: 0.0, climb_m: 0.0,
//! #     descent_m: 0.0, stops_m2_s2: 0.0, flags: EdgeFlags::default(), geometry_start: 0, geometry_len: 0 };
//! # let nodes = (0..3).map(|lon_e7| Position { lat_e7: 0, lon_e7 }).collect();
//! # let edges = vec![edge(0, 1, 60.0), edge(1, 2, 60.0), edge(0, 2, 150.0)];
//! # let roads = Roads::from_network(&RoadNetwork { nodes, edges, ..RoadNetwork::default() })?;
//! let view = roads.view();
//! let times_s = petgraph::algo::dijkstra(&view, 0, None, |road| f64::from(road.weight().time_s));
//! assert_eq!(times_s[&2], 120.0);
//! # Ok::<(), wattfarer::Error>(())
//! ```

use super::view::{RoadFeatures, RoadView};
use petgraph::visit::{
    Data, EdgeRef, GraphBase, GraphProp, IntoEdgeReferences, IntoEdges, IntoNeighbors, IntoNodeIdentifiers, NodeCount,
    NodeIndexable, Visitable,
};
use std::ops::Range;

/// A road as petgraph's algorithms see it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RoadReference<'a> {
    edge: u32,
    from: u32,
    to: u32,
    features: &'a RoadFeatures,
}

/// The roads of a range of edge numbers.
#[derive(Clone)]
pub struct RoadReferences<'a> {
    view: RoadView<'a>,
    edges: Range<u32>,
}

/// The heads of a range of edges.
#[derive(Clone)]
pub struct Heads<'a>(RoadReferences<'a>);

impl<'a> Iterator for RoadReferences<'a> {
    type Item = RoadReference<'a>;

    fn next(&mut self) -> Option<RoadReference<'a>> {
        let edge = self.edges.next()?;
        let (from, to) = (self.view.tail(edge), self.view.head(edge));
        Some(RoadReference { edge, from, to, features: self.view.stored(edge) })
    }
}

impl Iterator for Heads<'_> {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        self.0.next().map(|road| road.to)
    }
}

impl EdgeRef for RoadReference<'_> {
    type NodeId = u32;
    type EdgeId = u32;
    type Weight = RoadFeatures;

    fn source(&self) -> u32 {
        self.from
    }

    fn target(&self) -> u32 {
        self.to
    }

    fn weight(&self) -> &RoadFeatures {
        self.features
    }

    fn id(&self) -> u32 {
        self.edge
    }
}

impl GraphBase for RoadView<'_> {
    type NodeId = u32;
    type EdgeId = u32;
}

impl GraphProp for RoadView<'_> {
    type EdgeType = petgraph::Directed;
}

impl Data for RoadView<'_> {
    type NodeWeight = ();
    type EdgeWeight = RoadFeatures;
}

impl NodeCount for RoadView<'_> {
    fn node_count(&self) -> usize {
        RoadView::node_count(self) as usize
    }
}

impl NodeIndexable for RoadView<'_> {
    fn node_bound(&self) -> usize {
        RoadView::node_count(self) as usize
    }

    fn to_index(&self, node: u32) -> usize {
        node as usize
    }

    fn from_index(&self, index: usize) -> u32 {
        index as u32
    }
}

impl<'a> IntoNeighbors for &RoadView<'a> {
    type Neighbors = Heads<'a>;

    fn neighbors(self, node: u32) -> Heads<'a> {
        Heads(self.edges(node))
    }
}

impl<'a> IntoEdgeReferences for &RoadView<'a> {
    type EdgeRef = RoadReference<'a>;
    type EdgeReferences = RoadReferences<'a>;

    fn edge_references(self) -> RoadReferences<'a> {
        RoadReferences { view: *self, edges: 0..self.edge_count() }
    }
}

impl<'a> IntoEdges for &RoadView<'a> {
    type Edges = RoadReferences<'a>;

    fn edges(self, node: u32) -> RoadReferences<'a> {
        RoadReferences { view: *self, edges: self.outgoing(node) }
    }
}

impl IntoNodeIdentifiers for &RoadView<'_> {
    type NodeIdentifiers = Range<u32>;

    fn node_identifiers(self) -> Range<u32> {
        0..RoadView::node_count(self)
    }
}

impl Visitable for RoadView<'_> {
    type Map = fixedbitset::FixedBitSet;

    fn visit_map(&self) -> Self::Map {
        Self::Map::with_capacity(RoadView::node_count(self) as usize)
    }

    fn reset_map(&self, map: &mut Self::Map) {
        map.clear();
        map.grow(RoadView::node_count(self) as usize);
    }
}
