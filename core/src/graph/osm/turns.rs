//! Turn restrictions: found on the edges, then built into the network by splitting junctions.
//!
//! A restriction is a walk of edges and the edges that must not follow it. Splitting unrolls the automaton that remembers which
//! restricted walks a car is on: a junction gets one more node for every memory with which it can be reached.

use super::gather::{Gathered, Turn, TurnKind};
use super::report::OsmReport;
use super::segments::Segments;
use crate::graph::roads::by_node;
use crate::graph::{Position, RoadEdge};
use crate::{Error, ErrorKind};
use std::collections::{BTreeMap, HashMap};

/// A walk of edges, and those that must not follow it.
pub(super) type Forbidden = (Vec<u32>, Vec<u32>);

/// The walks that may not be continued, as edges of `segments`.
pub(super) fn resolve(
    gathered: &Gathered,
    segments: &Segments,
    leaving: &Grouped,
    report: &mut OsmReport,
) -> Vec<Forbidden> {
    let finder = Finder::new(gathered, segments, leaving);
    let mut forbidden = Vec::new();
    for turn in &gathered.turns {
        let before = forbidden.len();
        match finder.walks(turn, &mut forbidden) {
            Ok(()) if forbidden.len() > before => report.turns_used += 1,
            Ok(()) | Err(Missing::Road) => report.turns_skipped.road_missing += 1,
            Err(Missing::Meeting) => report.turns_skipped.unclear += 1,
        }
    }
    forbidden.sort();
    forbidden.dedup();
    forbidden
}

enum Missing {
    /// A member is no road of cars.
    Road,
    /// The members do not meet as they should.
    Meeting,
}

struct Finder<'a> {
    gathered: &'a Gathered,
    segments: &'a Segments,
    /// Segments of each way.
    of_way: Vec<std::ops::Range<usize>>,
    /// Edges that leave each junction.
    leaving: &'a Grouped,
}

impl<'a> Finder<'a> {
    fn new(gathered: &'a Gathered, segments: &'a Segments, leaving: &'a Grouped) -> Self {
        let mut of_way = vec![0..0; gathered.ways.len()];
        for (number, segment) in segments.list.iter().enumerate() {
            let range = &mut of_way[segment.way];
            *range = if range.start == range.end { number..number + 1 } else { range.start..number + 1 };
        }
        Finder { gathered, segments, of_way, leaving }
    }

    fn way(&self, id: i64) -> Result<usize, Missing> {
        self.gathered.ways.binary_search_by_key(&id, |way| way.id).map_err(|_| Missing::Road)
    }

    fn ways(&self, ids: &[i64]) -> Result<Vec<usize>, Missing> {
        ids.iter().map(|&id| self.way(id)).collect()
    }

    /// Edges of a way, each with its segment.
    fn edges(&self, way: usize) -> impl Iterator<Item = (usize, u32)> + '_ {
        self.of_way[way]
            .clone()
            .flat_map(|number| self.segments.list[number].edges.into_iter().flatten().map(move |edge| (number, edge)))
    }

    fn walks(&self, turn: &Turn, out: &mut Vec<(Vec<u32>, Vec<u32>)>) -> Result<(), Missing> {
        let (from, to) = (self.ways(&turn.from)?, self.ways(&turn.to)?);
        let edges = &self.segments.edges;
        // Where the walk leaves its first road, the edges up to where it may turn, and that junction.
        let (first_via, between, last_via) = match turn.via_node {
            Some(id) => {
                let node = self.gathered.node(id).map_or(u32::MAX, |node| self.segments.junction[node]);
                if node == u32::MAX {
                    return Err(Missing::Meeting);
                }
                (node, Vec::new(), node)
            }
            None => self.through(&from, &self.ways(&turn.via_ways)?)?,
        };
        let arriving: Vec<(usize, u32)> = from
            .iter()
            .flat_map(|&way| self.edges(way))
            .filter(|&(_, edge)| edges[edge as usize].to == first_via)
            .collect();
        let leaving: Vec<(usize, u32)> = to
            .iter()
            .flat_map(|&way| self.edges(way))
            .filter(|&(_, edge)| edges[edge as usize].from == last_via)
            .collect();
        // A road that passes through its junction says not from where it means to turn.
        let passes = |ways: &[usize], node: u32| {
            ways.iter().any(|&way| {
                let meets = |number: &usize| {
                    let segment = &self.segments.list[*number];
                    segment.from == node || segment.to == node
                };
                self.of_way[way].clone().filter(meets).count() > 1
            })
        };
        if turn.kind != TurnKind::NoUTurn && (passes(&from, first_via) || passes(&to, last_via)) {
            return Err(Missing::Meeting);
        }
        for &(segment, edge) in &arriving {
            let after: Vec<u32> = match turn.kind {
                TurnKind::No => leaving.iter().map(|&(_, edge)| edge).collect(),
                // On one road only the edge back is meant.
                TurnKind::NoUTurn if between.is_empty() && from == to => {
                    leaving.iter().filter(|other| other.0 == segment).map(|&(_, edge)| edge).collect()
                }
                TurnKind::NoUTurn => leaving.iter().map(|&(_, edge)| edge).collect(),
                TurnKind::Only if leaving.is_empty() => continue,
                TurnKind::Only => {
                    let others = self.leaving.of(last_via).iter();
                    others.copied().filter(|other| leaving.iter().all(|&(_, edge)| edge != *other)).collect()
                }
            };
            if !after.is_empty() {
                let walk = std::iter::once(edge).chain(between.iter().copied()).collect();
                out.push((walk, after));
            }
        }
        Ok(())
    }

    /// The edges along roads one after another, from a junction of `from` on.
    fn through(&self, from: &[usize], via: &[usize]) -> Result<(u32, Vec<u32>, u32), Missing> {
        let ends = |way: usize| -> Option<(u32, u32)> {
            let range = self.of_way[way].clone();
            let (first, last) =
                (self.segments.list.get(range.start)?, self.segments.list.get(range.end.checked_sub(1)?)?);
            Some((first.from, last.to))
        };
        let first = *via.first().ok_or(Missing::Meeting)?;
        let (a, b) = ends(first).ok_or(Missing::Meeting)?;
        let touches = |node: u32| {
            from.iter().any(|&way| self.edges(way).any(|(_, edge)| self.segments.edges[edge as usize].to == node))
        };
        let start = match (touches(a), touches(b)) {
            (true, false) => a,
            (false, true) => b,
            _ => return Err(Missing::Meeting),
        };
        let (mut at, mut walk) = (start, Vec::new());
        for &way in via {
            let (a, b) = ends(way).ok_or(Missing::Meeting)?;
            let along = match (at == a, at == b) {
                (true, _) => true,
                (false, true) => false,
                (false, false) => return Err(Missing::Meeting),
            };
            let side = usize::from(!along);
            let mut steps: Vec<usize> = self.of_way[way].clone().collect();
            if !along {
                steps.reverse();
            }
            for number in steps {
                // A road closed in this direction: nobody makes that turn.
                walk.push(self.segments.list[number].edges[side].ok_or(Missing::Road)?);
            }
            at = if along { b } else { a };
        }
        Ok((start, walk, at))
    }
}

/// A memory: what must not follow, and which walks a car is on and how far.
type Memory = (u32, Vec<u32>, Vec<(u32, u32)>);

/// Splits junctions so that forbidden walks do not exist: more nodes and edges come behind those there are. `leaving` holds the edges
/// before.
pub(super) fn split(
    nodes: &mut Vec<Position>,
    edges: &mut Vec<RoadEdge>,
    leaving: &Grouped,
    forbidden: &[Forbidden],
) -> crate::Result<()> {
    let mut begins: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for (number, (walk, _)) in forbidden.iter().enumerate() {
        begins.entry(walk[0]).or_default().push(number as u32);
    }
    let junctions = nodes.len();
    // Memories of the nodes behind the junctions; a junction itself remembers nothing.
    let mut memories: Vec<Memory> = Vec::new();
    let mut known: HashMap<Memory, u32> = HashMap::new();
    // Where an edge leads with what a car is on before it.
    let mut target = |edge: u32, head: u32, on: &[(u32, u32)], memories: &mut Vec<Memory>| {
        let mut closed: Vec<u32> = Vec::new();
        let mut going: Vec<(u32, u32)> = Vec::new();
        let further = on.iter().filter(|&&(walk, at)| forbidden[walk as usize].0[at as usize] == edge);
        let started = begins.get(&edge).into_iter().flatten().map(|&walk| (walk, 0));
        for (walk, at) in further.copied().chain(started) {
            let (edges, after) = &forbidden[walk as usize];
            if at as usize + 1 == edges.len() {
                closed.extend(after);
            } else {
                going.push((walk, at + 1));
            }
        }
        if closed.is_empty() && going.is_empty() {
            return head;
        }
        closed.sort_unstable();
        closed.dedup();
        going.sort_unstable();
        *known.entry((head, closed, going)).or_insert_with_key(|memory| {
            memories.push(memory.clone());
            (junctions + memories.len() - 1) as u32
        })
    };
    let mut heads: Vec<(u32, u32)> = begins.keys().map(|&edge| (edge, edges[edge as usize].to)).collect();
    // In the order in which the junctions come, as if all of them were gone through.
    heads.sort_by_key(|&(edge, _)| (edges[edge as usize].from, edge));
    for &(edge, head) in &heads {
        edges[edge as usize].to = target(edge, head, &[], &mut memories);
    }
    let changed: HashMap<u32, u32> = heads.into_iter().collect();
    let mut next = 0;
    while next < memories.len() {
        let (junction, without, on) = memories[next].clone();
        nodes.push(nodes[junction as usize]);
        for &edge in leaving.of(junction).iter().filter(|edge| !without.contains(edge)) {
            let head = changed.get(&edge).copied().unwrap_or(edges[edge as usize].to);
            let to = target(edge, head, &on, &mut memories);
            edges.push(RoadEdge { from: (junctions + next) as u32, to, ..edges[edge as usize] });
        }
        if junctions + memories.len() >= u32::MAX as usize || edges.len() >= u32::MAX as usize {
            return Err(too_many());
        }
        next += 1;
    }
    Ok(())
}

fn too_many() -> Error {
    Error::new(ErrorKind::Overloaded, "the turn restrictions split the junctions without end").with_field("osm")
}

/// Numbers of edges by the junction they leave.
pub(super) struct Grouped {
    first: Vec<u32>,
    items: Vec<u32>,
}

impl Grouped {
    pub(super) fn new(nodes: usize, edges: &[RoadEdge]) -> Self {
        let (first, items) = by_node(nodes, edges.iter().map(|edge| edge.from));
        Grouped { first, items }
    }

    pub(super) fn of(&self, node: u32) -> &[u32] {
        &self.items[self.first[node as usize] as usize..self.first[node as usize + 1] as usize]
    }
}
