//! Customising: every arc comes to cost what the best way over lower nodes costs.
//!
//! The roads are taken one separator at a time, as in multifrontal elimination of sparse matrices: a separator and its upper
//! neighbours make a small full matrix of ways, into which its roads and what its children left are put. Each node of the
//! separator in turn then shortens the ways between all that come after it; the rows of the separator are the weights of its
//! arcs, and the ways between its upper neighbours are left to its parent. All of that runs along rows without gaps, and subtrees
//! of the elimination tree have nothing to do with each other until their parents.

use super::arrays::Arrays;
use std::sync::Mutex;

/// A weight, or several that have nothing to do with each other.
pub(super) trait Element: Copy + Send + Sync {
    const NONE: Self;
    /// Whether no way over it is worth looking at.
    fn leads_nowhere(&self) -> bool;
    /// Takes `first` and then `second` where that comes before what is known.
    fn relax(known: &mut Self, first: &Self, second: &Self);
    /// Takes `other` where that comes before.
    fn improve(&mut self, other: &Self);
}

/// Subtrees of at most this share of all nodes are one piece of work; the same however many threads there are.
const PIECES: u32 = 48;

/// Upward and downward weights of all arcs.
pub(super) fn customise<E: Element>(
    arrays: Arrays<'_>,
    weight_of_edge: &(impl Fn(u32) -> E + Sync),
    threads: usize,
) -> (Vec<E>, Vec<E>) {
    let arcs = arrays.up_head.len();
    let (mut up, mut down) = (vec![E::NONE; arcs], vec![E::NONE; arcs]);
    let subtrees = subtrees(arrays);
    let mut left: Vec<Option<Vec<E>>> = vec![None; subtrees.len()];
    {
        let mut pieces = Vec::with_capacity(subtrees.len());
        let (mut rest_up, mut rest_down, mut at) = (&mut up[..], &mut down[..], 0);
        for (&(from, to), left) in subtrees.iter().zip(&mut left) {
            let range = arrays.first_up[from as usize] as usize..arrays.first_up[to as usize] as usize;
            let (own_up, after_up) = cut_at(rest_up, range.start - at, range.len());
            let (own_down, after_down) = cut_at(rest_down, range.start - at, range.len());
            (rest_up, rest_down, at) = (after_up, after_down, range.end);
            pieces.push(Piece { from, to, up: own_up, down: own_down, left });
        }
        // The largest first would balance better; in order, neighbours share what they read.
        let pieces = Mutex::new(pieces.into_iter());
        let work = || {
            let mut fronts = Fronts::new(arrays, weight_of_edge);
            loop {
                let piece = pieces.lock().unwrap_or_else(std::sync::PoisonError::into_inner).next();
                let Some(piece) = piece else { break };
                fronts.run(piece.from, piece.to, piece.up, piece.down, arrays.first_up[piece.from as usize] as usize);
                *piece.left = Some(fronts.take());
            }
        };
        std::thread::scope(|scope| {
            for _ in 1..threads.min(subtrees.len()) {
                scope.spawn(work);
            }
            work();
        });
    }
    // What is above them all.
    let mut fronts = Fronts::new(arrays, weight_of_edge);
    let mut at = 0;
    for ((from, to), left) in subtrees.into_iter().zip(left) {
        fronts.run(at, from, &mut up, &mut down, 0);
        fronts.push(to - 1, left.unwrap_or_default());
        at = to;
    }
    fronts.run(at, arrays.node.len() as u32, &mut up, &mut down, 0);
    (up, down)
}

fn cut_at<E>(rest: &mut [E], before: usize, length: usize) -> (&mut [E], &mut [E]) {
    rest.split_at_mut(before).1.split_at_mut(length)
}

struct Piece<'a, E> {
    from: u32,
    to: u32,
    up: &'a mut [E],
    down: &'a mut [E],
    left: &'a mut Option<Vec<E>>,
}

/// The largest subtrees that are not too large, as ranges of ranks.
fn subtrees(arrays: Arrays<'_>) -> Vec<(u32, u32)> {
    let count = arrays.node.len() as u32;
    let most = (count / PIECES).max(256);
    let mut size = vec![1u32; count as usize];
    let mut found: Vec<(u32, u32)> = Vec::new();
    for rank in 0..count {
        let own = size[rank as usize];
        let parent = arrays.parent(rank);
        if let Some(parent) = parent {
            size[parent as usize] += own;
        }
        if own <= most {
            // It takes the place of those below it.
            let from = rank + 1 - own;
            while found.pop_if(|last| last.0 >= from).is_some() {}
            found.push((from, rank + 1));
        }
    }
    found
}

/// Works through ranks in order, with what subtrees have left on a stack.
struct Fronts<'a, E, F> {
    arrays: Arrays<'a>,
    weight_of_edge: &'a F,
    matrix: Vec<E>,
    /// Ways between the upper neighbours of the ranks of `open`, one square after the other.
    waiting: Vec<E>,
    open: Vec<u32>,
    /// Places of a child's upper neighbours among those of the separator.
    places: Vec<usize>,
}

impl<'a, E: Element, F: Fn(u32) -> E> Fronts<'a, E, F> {
    fn new(arrays: Arrays<'a>, weight_of_edge: &'a F) -> Self {
        Fronts { arrays, weight_of_edge, matrix: Vec::new(), waiting: Vec::new(), open: Vec::new(), places: Vec::new() }
    }

    /// Puts aside what the subtree of a rank left.
    fn push(&mut self, rank: u32, left: Vec<E>) {
        if !left.is_empty() {
            self.open.push(rank);
            self.waiting.extend(left);
        }
    }

    /// What the subtree gone through has left.
    fn take(&mut self) -> Vec<E> {
        self.open.clear();
        std::mem::take(&mut self.waiting)
    }

    /// Goes through ranks; `up` and `down` begin at the arc `offset`.
    fn run(&mut self, from: u32, to: u32, up: &mut [E], down: &mut [E], offset: usize) {
        let mut at = from;
        while at < to {
            let end = self.arrays.chain_end[at as usize].min(to);
            self.separator(at, end, up, down, offset);
            at = end;
        }
    }

    fn separator(&mut self, low: u32, end: u32, up: &mut [E], down: &mut [E], offset: usize) {
        let arrays = self.arrays;
        let (own, above) = ((end - low) as usize, arrays.row(end - 1));
        let size = own + above.len();
        self.matrix.clear();
        self.matrix.resize(size * size, E::NONE);
        self.put_roads(low, end, size);
        while let Some(child) = self.open.pop_if(|child| arrays.parent(*child).is_some_and(|parent| parent < end)) {
            self.put_child(child, low, end, size);
        }
        for place in 0..own {
            let (done, after) = self.matrix.split_at_mut((place + 1) * size);
            let pivot = &done[place * size + place + 1..];
            for row in after.chunks_exact_mut(size) {
                let first = row[place];
                if first.leads_nowhere() {
                    continue;
                }
                for (known, second) in row[place + 1..].iter_mut().zip(pivot) {
                    E::relax(known, &first, second);
                }
            }
            let arcs = arrays.arcs_up(low + place as u32);
            up[arcs.start - offset..arcs.end - offset].copy_from_slice(pivot);
            let column = after.iter().skip(place).step_by(size);
            down[arcs.start - offset..arcs.end - offset].iter_mut().zip(column).for_each(|(out, way)| *out = *way);
        }
        if !above.is_empty() {
            self.open.push(end - 1);
            let rows = self.matrix.chunks_exact(size).skip(own);
            rows.for_each(|row| self.waiting.extend_from_slice(&row[own..]));
        }
    }

    fn put_roads(&mut self, low: u32, end: u32, size: usize) {
        let arrays = self.arrays;
        for (place, rank) in (low..end).enumerate() {
            let start = arrays.first_up[rank as usize];
            let range = arrays.first_edge[rank as usize] as usize..arrays.first_edge[rank as usize + 1] as usize;
            for (key, edge) in arrays.edge_arc[range.clone()].iter().zip(&arrays.edges[range]) {
                let other = place + 1 + ((key >> 1) - start) as usize;
                let (from, to) = if key & 1 == 0 { (place, other) } else { (other, place) };
                self.matrix[from * size + to].improve(&(self.weight_of_edge)(*edge));
            }
        }
    }

    fn put_child(&mut self, child: u32, low: u32, end: u32, size: usize) {
        let (ends, own) = (self.arrays.row(child), (end - low) as usize);
        let above = self.arrays.row(end - 1);
        self.places.clear();
        let mut next = 0;
        for &high in ends {
            if high < end {
                self.places.push((high - low) as usize);
            } else {
                while above[next] != high {
                    next += 1;
                }
                self.places.push(own + next);
            }
        }
        let start = self.waiting.len() - ends.len() * ends.len();
        for (left, &from) in self.waiting[start..].chunks_exact(ends.len()).zip(&self.places) {
            let row = &mut self.matrix[from * size..(from + 1) * size];
            for (way, &to) in left.iter().zip(&self.places) {
                row[to].improve(way);
            }
        }
        self.waiting.truncate(start);
    }
}
