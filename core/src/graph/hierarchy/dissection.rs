//! Small balanced separators by inertial flow: nodes are lined up along a direction, a share at either end becomes source and
//! sink, and the least cut between them splits the set. The best of a few directions is taken.

use crate::graph::Position;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Sets of at most so many nodes are not split further.
pub(super) const LEAF: usize = 40;
/// Share of the nodes at either end that may not be cut.
const INERTIA: f64 = 0.25;
/// Sets above this size are worth a thread of their own.
const PARALLEL: usize = 10_000;
/// Sets above this size are worth a thread for every other direction.
const PARALLEL_DIRECTIONS: usize = 50_000;
const DIRECTIONS: usize = 4;

/// An undirected graph as arrays; each edge is in it from either end.
#[derive(Default)]
pub(super) struct Adjacency {
    pub(super) first: Vec<u32>,
    pub(super) head: Vec<u32>,
}

impl Adjacency {
    pub(super) fn neighbours(&self, node: u32) -> &[u32] {
        &self.head[self.halves(node)]
    }

    fn halves(&self, node: u32) -> std::ops::Range<usize> {
        self.first[node as usize] as usize..self.first[node as usize + 1] as usize
    }

    fn node_count(&self) -> usize {
        self.first.len() - 1
    }
}

/// The nodes in the order of contraction: each part before the separator that cuts it off. Sets that were not split further stand
/// together; where each begins and ends is given beside.
pub(super) fn order(graph: Adjacency, positions: &[Position], threads: usize) -> (Vec<u32>, Vec<(u32, u32)>) {
    let nodes: Vec<u32> = (0..graph.node_count() as u32).collect();
    let work = Work { positions, spare_threads: AtomicUsize::new(threads.saturating_sub(1)) };
    let mut done = Ordered::default();
    work.dissect(Part { graph, nodes }, &mut done);
    (done.nodes, done.leaves)
}

/// Nodes in their order so far.
#[derive(Default)]
struct Ordered {
    nodes: Vec<u32>,
    leaves: Vec<(u32, u32)>,
}

impl Ordered {
    fn append(&mut self, other: Ordered) {
        let offset = self.nodes.len() as u32;
        self.nodes.extend(other.nodes);
        self.leaves.extend(other.leaves.into_iter().map(|(from, to)| (from + offset, to + offset)));
    }
}

/// A set of nodes with the edges between them, numbered within the set.
struct Part {
    graph: Adjacency,
    /// What they are called outside.
    nodes: Vec<u32>,
}

struct Work<'a> {
    positions: &'a [Position],
    spare_threads: AtomicUsize,
}

impl Work<'_> {
    /// Whether a thread is spare; whoever takes it gives it back.
    fn take_thread(&self) -> bool {
        self.spare_threads.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |spare| spare.checked_sub(1)).is_ok()
    }

    fn give_thread(&self) {
        self.spare_threads.fetch_add(1, Ordering::Relaxed);
    }

    /// Puts the nodes of a part in order behind those of `done`. The result is put together by place, so it is the same however
    /// many threads there are.
    fn dissect(&self, part: Part, done: &mut Ordered) {
        if part.nodes.len() <= LEAF {
            let start = done.nodes.len() as u32;
            done.nodes.extend(part.nodes);
            done.leaves.push((start, done.nodes.len() as u32));
            return;
        }
        let side = components(&part.graph).unwrap_or_else(|| self.separate(&part));
        let separator: Vec<u32> =
            (0..part.nodes.len()).filter(|&at| side[at] == Side::Separator).map(|at| part.nodes[at]).collect();
        let (left, right) = (part.side(&side, Side::Left), part.side(&side, Side::Right));
        drop((part, side));
        if left.nodes.len().min(right.nodes.len()) > PARALLEL && self.take_thread() {
            std::thread::scope(|scope| {
                let other = scope.spawn(|| {
                    let mut done = Ordered::default();
                    self.dissect(right, &mut done);
                    self.give_thread();
                    done
                });
                self.dissect(left, done);
                match other.join() {
                    Ok(other) => done.append(other),
                    Err(panic) => std::panic::resume_unwind(panic),
                }
            });
        } else {
            self.dissect(left, done);
            self.dissect(right, done);
        }
        done.nodes.extend(separator);
    }

    /// The side of each node by the least cut of all directions; of equal cuts the first direction's.
    fn separate(&self, part: &Part) -> Vec<Side> {
        let back = backs(&part.graph);
        let best: Mutex<Option<(usize, usize, Vec<bool>)>> = Mutex::new(None);
        let next = AtomicUsize::new(0);
        let search = || {
            let mut flow = Flow::new(&part.graph, &back);
            loop {
                let direction = next.fetch_add(1, Ordering::Relaxed);
                if direction >= DIRECTIONS {
                    break;
                }
                let best = || best.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
                let beaten = |cut: usize| best().as_ref().is_some_and(|best| (best.0, best.1) < (cut, direction));
                let kinds = self.line_up(part, direction);
                if let Some(cut) = flow.least_cut(&kinds, &beaten) {
                    let mut best = best();
                    if best.as_ref().is_none_or(|best| (cut, direction) < (best.0, best.1)) {
                        *best = Some((cut, direction, flow.reached()));
                    }
                }
            }
        };
        if part.nodes.len() > PARALLEL_DIRECTIONS && self.take_thread() {
            std::thread::scope(|scope| {
                scope.spawn(search);
                search();
            });
            self.give_thread();
        } else {
            search();
        }
        let (_, _, reached) = best.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner).unwrap_or_default();
        border(&part.graph, &reached)
    }

    /// Which nodes are sources, which sinks, along a direction.
    fn line_up(&self, part: &Part, direction: usize) -> Vec<Kind> {
        let count = part.nodes.len();
        let sum: i64 = part.nodes.iter().map(|&node| i64::from(self.positions[node as usize].lat_e7)).sum();
        // What a degree of longitude is worth in the middle of the set.
        let narrow = libm::cos((sum as f64 / count as f64 / 1e7).to_radians());
        let mut line: Vec<(i64, u32)> = Vec::with_capacity(count);
        line.extend(part.nodes.iter().enumerate().map(|(place, &node)| {
            let at = self.positions[node as usize];
            let (north, east) = (i64::from(at.lat_e7), (f64::from(at.lon_e7) * narrow) as i64);
            let key = match direction {
                0 => north,
                1 => east,
                2 => north + east,
                _ => north - east,
            };
            (key, place as u32)
        }));
        let share = ((count as f64 * INERTIA) as usize).max(1);
        let mut kinds = vec![Kind::Between; count];
        line.select_nth_unstable(share - 1);
        line[..share].iter().for_each(|&(_, place)| kinds[place as usize] = Kind::Source);
        line[share..].select_nth_unstable(count - 2 * share);
        line[count - share..].iter().for_each(|&(_, place)| kinds[place as usize] = Kind::Sink);
        kinds
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Source,
    Between,
    Sink,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Left,
    Right,
    Separator,
}

impl Part {
    /// The nodes of a side and the edges between them.
    fn side(&self, side: &[Side], wanted: Side) -> Part {
        let count = side.iter().filter(|&&side| side == wanted).count();
        let mut number = vec![NOWHERE; side.len()];
        let mut nodes = Vec::with_capacity(count);
        for (place, _) in side.iter().enumerate().filter(|(_, side)| **side == wanted) {
            number[place] = nodes.len() as u32;
            nodes.push(self.nodes[place]);
        }
        let mut graph = Adjacency { first: Vec::with_capacity(count + 1), head: Vec::new() };
        graph.first.push(0);
        for (place, _) in side.iter().enumerate().filter(|(_, side)| **side == wanted) {
            let around = self.graph.neighbours(place as u32).iter().map(|&other| number[other as usize]);
            graph.head.extend(around.filter(|&other| other != NOWHERE));
            graph.first.push(graph.head.len() as u32);
        }
        Part { graph, nodes }
    }
}

const NOWHERE: u32 = u32::MAX;

/// The half-edge back of each half-edge: neighbours are sorted and simple, so each edge is met once from either end in turn.
fn backs(graph: &Adjacency) -> Vec<u32> {
    let mut next: Vec<u32> = graph.first[..graph.node_count()].to_vec();
    let mut back = vec![NOWHERE; graph.head.len()];
    for node in 0..graph.node_count() as u32 {
        for half in graph.halves(node) {
            let other = graph.head[half];
            if other > node {
                // Lower nodes come in order, so this one is the next that `other` has not met.
                let there = next[other as usize];
                next[other as usize] += 1;
                back[half] = there;
                back[there as usize] = half as u32;
            }
        }
    }
    back
}

/// The flow on a set, all capacities 1 (Dinic's algorithm).
struct Flow<'a> {
    graph: &'a Adjacency,
    back: &'a [u32],
    /// Flow on each half-edge: -1, 0 or 1.
    flow: Vec<i8>,
    level: Vec<u32>,
    next: Vec<u32>,
    queue: Vec<u32>,
    path: Vec<u32>,
}

impl<'a> Flow<'a> {
    fn new(graph: &'a Adjacency, back: &'a [u32]) -> Self {
        let count = graph.node_count();
        Flow {
            graph,
            back,
            flow: vec![0; graph.head.len()],
            level: vec![0; count],
            next: vec![0; count],
            queue: Vec::new(),
            path: Vec::new(),
        }
    }

    /// Size of the least cut between sources and sinks, unless a cut of that size is `beaten`.
    fn least_cut(&mut self, kinds: &[Kind], beaten: &dyn Fn(usize) -> bool) -> Option<usize> {
        self.flow.fill(0);
        // Flow between sources changes nothing: only those beside another node begin.
        let begin: Vec<u32> = (0..kinds.len() as u32)
            .filter(|&node| kinds[node as usize] == Kind::Source)
            .filter(|&node| self.graph.neighbours(node).iter().any(|&other| kinds[other as usize] != Kind::Source))
            .collect();
        let mut value = 0;
        while self.levels(kinds, &begin) {
            self.next.copy_from_slice(&self.graph.first[..kinds.len()]);
            for &source in &begin {
                while self.augment(source, kinds) {
                    value += 1;
                }
                if beaten(value) {
                    return None;
                }
            }
        }
        Some(value)
    }

    /// Nodes reached over edges with room, by the number of steps; true when a sink is among them.
    fn levels(&mut self, kinds: &[Kind], begin: &[u32]) -> bool {
        for (level, kind) in self.level.iter_mut().zip(kinds) {
            *level = if *kind == Kind::Source { 0 } else { NOWHERE };
        }
        self.queue.clear();
        self.queue.extend_from_slice(begin);
        let (mut read, mut last) = (0, NOWHERE);
        while let Some(&node) = self.queue.get(read) {
            read += 1;
            let level = self.level[node as usize] + 1;
            if level > last {
                break;
            }
            for half in self.graph.halves(node) {
                let head = self.graph.head[half] as usize;
                if self.level[head] == NOWHERE && self.flow[half] < 1 {
                    self.level[head] = level;
                    if kinds[head] == Kind::Sink {
                        last = level;
                    }
                    self.queue.push(head as u32);
                }
            }
        }
        last != NOWHERE
    }

    /// Sends one unit along a path of rising levels.
    fn augment(&mut self, source: u32, kinds: &[Kind]) -> bool {
        self.path.clear();
        let mut at = source;
        loop {
            if kinds[at as usize] == Kind::Sink {
                for &half in &self.path {
                    self.flow[half as usize] += 1;
                    self.flow[self.back[half as usize] as usize] -= 1;
                }
                return true;
            }
            let half = self.next[at as usize];
            if half < self.graph.first[at as usize + 1] {
                let head = self.graph.head[half as usize];
                if self.flow[half as usize] < 1 && self.level[head as usize] == self.level[at as usize] + 1 {
                    self.path.push(half);
                    at = head;
                } else {
                    self.next[at as usize] += 1;
                }
            } else {
                // A dead end: back, and never here again.
                let Some(half) = self.path.pop() else { return false };
                at = self.graph.head[self.back[half as usize] as usize];
                self.next[at as usize] += 1;
            }
        }
    }

    /// Which nodes are on the side of the sources.
    fn reached(&self) -> Vec<bool> {
        self.level.iter().map(|&level| level != NOWHERE).collect()
    }
}

/// The nodes on one side of the cut edges become the separator: those of the side that has fewer.
fn border(graph: &Adjacency, reached: &[bool]) -> Vec<Side> {
    let count = graph.node_count();
    if reached.len() != count {
        return vec![Side::Separator; count];
    }
    let touches =
        |node: usize| graph.neighbours(node as u32).iter().any(|&other| reached[other as usize] != reached[node]);
    let border: Vec<bool> = (0..count).map(touches).collect();
    let of = |wanted: bool| (0..count).filter(|&node| border[node] && reached[node] == wanted).count();
    let cut_side = of(true) <= of(false);
    let side = |node: usize| match (border[node] && reached[node] == cut_side, reached[node]) {
        (true, _) => Side::Separator,
        (_, true) => Side::Left,
        (_, false) => Side::Right,
    };
    (0..count).map(side).collect()
}

/// A set that falls apart is split between its connected parts without any separator: the larger ones to either side in turn.
fn components(graph: &Adjacency) -> Option<Vec<Side>> {
    let count = graph.node_count();
    let mut part = vec![NOWHERE; count];
    let (mut sizes, mut stack) = (Vec::new(), Vec::new());
    for root in 0..count as u32 {
        if part[root as usize] != NOWHERE {
            continue;
        }
        let number = sizes.len() as u32;
        part[root as usize] = number;
        stack.push(root);
        let mut size = 0;
        while let Some(node) = stack.pop() {
            size += 1;
            for &other in graph.neighbours(node) {
                if part[other as usize] == NOWHERE {
                    part[other as usize] = number;
                    stack.push(other);
                }
            }
        }
        sizes.push(size);
    }
    if sizes.len() < 2 {
        return None;
    }
    let mut by_size: Vec<usize> = (0..sizes.len()).collect();
    by_size.sort_by_key(|&number| (std::cmp::Reverse(sizes[number]), number));
    let (mut is_left, mut balance) = (vec![false; sizes.len()], 0i64);
    for number in by_size {
        is_left[number] = balance <= 0;
        balance += if balance <= 0 { sizes[number] } else { -sizes[number] };
    }
    Some(part.iter().map(|&part| if is_left[part as usize] { Side::Left } else { Side::Right }).collect())
}
