//! Small balanced separators by inertial flow: nodes are lined up along a direction, a share at either end becomes source and
//! sink, and the least cut between them splits the set. The best of a few directions is taken.

use crate::graph::Position;

/// Sets of at most so many nodes are not split further.
const LEAF: usize = 24;
/// Share of the nodes at either end that may not be cut.
const INERTIA: f64 = 0.25;
/// Sets above this size are worth a thread of their own.
const PARALLEL: usize = 20_000;

/// An undirected graph as arrays.
pub(super) struct Adjacency {
    pub(super) first: Vec<u32>,
    pub(super) head: Vec<u32>,
}

impl Adjacency {
    pub(super) fn neighbours(&self, node: u32) -> &[u32] {
        &self.head[self.first[node as usize] as usize..self.first[node as usize + 1] as usize]
    }
}

/// The nodes in the order of contraction: each part before the separator that cuts it off.
pub(super) fn order(graph: &Adjacency, positions: &[Position]) -> Vec<u32> {
    let nodes: Vec<u32> = (0..positions.len() as u32).collect();
    let mut workspace = Workspace::new(positions.len());
    dissect(graph, positions, nodes, &mut workspace)
}

fn dissect(graph: &Adjacency, positions: &[Position], nodes: Vec<u32>, workspace: &mut Workspace) -> Vec<u32> {
    if nodes.len() <= LEAF {
        return nodes;
    }
    let Some(Split { mut left, right, separator }) = workspace.split(graph, positions, &nodes) else { return nodes };
    let (mut ordered, rest) = if left.len() + right.len() > PARALLEL {
        // The result is put together by place, so it is the same however the threads run.
        std::thread::scope(|scope| {
            let other = scope.spawn(move || dissect(graph, positions, right, &mut Workspace::new(positions.len())));
            let own = dissect(graph, positions, std::mem::take(&mut left), workspace);
            (own, other.join().unwrap_or_default())
        })
    } else {
        let own = dissect(graph, positions, left, workspace);
        (own, dissect(graph, positions, right, workspace))
    };
    ordered.extend(rest);
    ordered.extend(separator);
    ordered
}

struct Split {
    left: Vec<u32>,
    right: Vec<u32>,
    separator: Vec<u32>,
}

const NOWHERE: u32 = u32::MAX;

/// Arrays over all nodes and edges that are used again without clearing.
struct Workspace {
    /// Place of a node in the set at hand.
    place: Vec<u32>,
    stamp: Vec<u32>,
    round: u32,
}

/// The flow on one set: nodes are places, edges are pairs of half-edges.
struct Flow {
    first: Vec<u32>,
    /// Head and the half-edge back.
    half: Vec<(u32, u32)>,
    /// Flow on each half-edge: -1, 0 or 1.
    flow: Vec<i8>,
    level: Vec<u32>,
    next: Vec<u32>,
    queue: Vec<u32>,
}

impl Workspace {
    fn new(nodes: usize) -> Self {
        Workspace { place: vec![0; nodes], stamp: vec![0; nodes], round: 0 }
    }

    fn split(&mut self, graph: &Adjacency, positions: &[Position], nodes: &[u32]) -> Option<Split> {
        self.round += 1;
        for (place, &node) in nodes.iter().enumerate() {
            self.place[node as usize] = place as u32;
            self.stamp[node as usize] = self.round;
        }
        let mut flow = self.flow(graph, nodes);
        // A set that falls apart is split without any separator.
        if let Some(split) = components(&flow, nodes) {
            return Some(split);
        }
        let mut best: Option<(usize, Vec<bool>)> = None;
        let mut line: Vec<u32> = (0..nodes.len() as u32).collect();
        let narrow = middle_cosine(positions, nodes);
        for direction in 0..4 {
            let key = |place: &u32| {
                let at = positions[nodes[*place as usize] as usize];
                let (north, east) = (i64::from(at.lat_e7), (f64::from(at.lon_e7) * narrow) as i64);
                match direction {
                    0 => north,
                    1 => east,
                    2 => north + east,
                    _ => north - east,
                }
            };
            line.sort_unstable_by_key(|place| (key(place), *place));
            let share = ((nodes.len() as f64 * INERTIA) as usize).max(1);
            let limit = best.as_ref().map_or(usize::MAX, |best| best.0);
            if let Some((cut, side)) = flow.least_cut(&line[..share], &line[nodes.len() - share..], limit) {
                best = Some((cut, side));
            }
        }
        let (_, side) = best?;
        Some(separate(&flow, nodes, &side))
    }

    fn flow(&self, graph: &Adjacency, nodes: &[u32]) -> Flow {
        let mut first = vec![0u32];
        let mut half: Vec<(u32, u32)> = Vec::new();
        for &node in nodes {
            for &other in graph.neighbours(node) {
                if self.stamp[other as usize] == self.round {
                    half.push((self.place[other as usize], NOWHERE));
                }
            }
            first.push(half.len() as u32);
        }
        // Pair the halves: neighbours are sorted and simple, so each edge is found once from either end.
        let mut next: Vec<u32> = first[..nodes.len()].to_vec();
        for place in 0..nodes.len() {
            for edge in first[place]..first[place + 1] {
                let other = half[edge as usize].0 as usize;
                if other > place {
                    let mut back = next[other];
                    while half[back as usize].0 as usize != place {
                        back += 1;
                    }
                    if back == next[other] {
                        next[other] += 1;
                    }
                    half[edge as usize].1 = back;
                    half[back as usize].1 = edge;
                }
            }
        }
        let (count, halves) = (nodes.len(), half.len());
        Flow { first, half, flow: vec![0; halves], level: vec![0; count], next: vec![0; count], queue: Vec::new() }
    }
}

/// Cosine of the latitude in the middle of a set: what a degree of longitude is worth.
fn middle_cosine(positions: &[Position], nodes: &[u32]) -> f64 {
    let sum: i64 = nodes.iter().map(|&node| i64::from(positions[node as usize].lat_e7)).sum();
    libm::cos((sum as f64 / nodes.len() as f64 / 1e7).to_radians())
}

impl Flow {
    fn halves(&self, place: u32) -> std::ops::Range<usize> {
        self.first[place as usize] as usize..self.first[place as usize + 1] as usize
    }

    /// Size of the least cut and the side of the sources, unless it is at least `limit` (Dinic's algorithm, all capacities 1).
    fn least_cut(&mut self, sources: &[u32], sinks: &[u32], limit: usize) -> Option<(usize, Vec<bool>)> {
        self.flow.fill(0);
        let mut is_sink = vec![false; self.level.len()];
        sinks.iter().for_each(|&sink| is_sink[sink as usize] = true);
        let mut value = 0;
        loop {
            self.level.fill(NOWHERE);
            self.queue.clear();
            for &source in sources {
                self.level[source as usize] = 0;
                self.queue.push(source);
            }
            let (mut read, mut met) = (0, false);
            while read < self.queue.len() && !met {
                let place = self.queue[read];
                read += 1;
                for edge in self.halves(place) {
                    let head = self.half[edge].0;
                    if self.flow[edge] < 1 && self.level[head as usize] == NOWHERE {
                        self.level[head as usize] = self.level[place as usize] + 1;
                        met |= is_sink[head as usize];
                        self.queue.push(head);
                    }
                }
            }
            if !met {
                break;
            }
            // The rest of the last level is needed for blocking flows of this length.
            self.next.copy_from_slice(&self.first[..self.level.len()]);
            let mut grew = false;
            for &source in sources {
                while self.augment(source, &is_sink) {
                    value += 1;
                    grew = true;
                    if value >= limit {
                        return None;
                    }
                }
            }
            if !grew {
                break;
            }
        }
        let side = self.level.iter().map(|&level| level != NOWHERE).collect();
        Some((value, side))
    }

    /// Sends one unit along a path of rising levels.
    fn augment(&mut self, source: u32, is_sink: &[bool]) -> bool {
        let mut path: Vec<usize> = Vec::new();
        let mut at = source;
        loop {
            if is_sink[at as usize] {
                for &edge in &path {
                    self.flow[edge] += 1;
                    self.flow[self.half[edge].1 as usize] -= 1;
                }
                return true;
            }
            let edge = self.next[at as usize] as usize;
            if edge < self.first[at as usize + 1] as usize {
                let head = self.half[edge].0;
                if self.flow[edge] < 1 && self.level[head as usize] == self.level[at as usize] + 1 {
                    path.push(edge);
                    at = head;
                } else {
                    self.next[at as usize] += 1;
                }
            } else {
                // A dead end: back, and never here again.
                let Some(edge) = path.pop() else { return false };
                at = self.half[self.half[edge].1 as usize].0;
                self.next[at as usize] += 1;
            }
        }
    }
}

/// The nodes on one side of the cut edges become the separator: those of the side that has fewer.
fn separate(flow: &Flow, nodes: &[u32], side: &[bool]) -> Split {
    let touches = |place: usize| flow.halves(place as u32).any(|edge| side[flow.half[edge].0 as usize] != side[place]);
    let border: Vec<bool> = (0..nodes.len()).map(touches).collect();
    let count = |wanted: bool| (0..nodes.len()).filter(|&place| border[place] && side[place] == wanted).count();
    let cut_side = count(true) <= count(false);
    let mut split = Split { left: Vec::new(), right: Vec::new(), separator: Vec::new() };
    for (place, &node) in nodes.iter().enumerate() {
        if border[place] && side[place] == cut_side {
            split.separator.push(node);
        } else if side[place] {
            split.left.push(node);
        } else {
            split.right.push(node);
        }
    }
    split
}

/// The set split between its connected parts, if it has several: the larger ones to either side in turn.
fn components(flow: &Flow, nodes: &[u32]) -> Option<Split> {
    let mut part = vec![NOWHERE; nodes.len()];
    let (mut sizes, mut stack) = (Vec::new(), Vec::new());
    for root in 0..nodes.len() as u32 {
        if part[root as usize] != NOWHERE {
            continue;
        }
        let number = sizes.len() as u32;
        part[root as usize] = number;
        stack.push(root);
        let mut size = 0;
        while let Some(place) = stack.pop() {
            size += 1;
            for edge in flow.halves(place) {
                let head = flow.half[edge].0;
                if part[head as usize] == NOWHERE {
                    part[head as usize] = number;
                    stack.push(head);
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
    let mut split = Split { left: Vec::new(), right: Vec::new(), separator: Vec::new() };
    for (place, &node) in nodes.iter().enumerate() {
        if is_left[part[place] as usize] { split.left.push(node) } else { split.right.push(node) }
    }
    Some(split)
}
