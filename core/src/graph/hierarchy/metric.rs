//! Weights of the arcs for one weight of the roads.

use super::arrays::Arrays;
use super::build::Hierarchy;
use super::customise::{Element, customise};
use std::sync::atomic::{AtomicU32, Ordering};

/// A weight of ways: they are put one behind another, and of two the one of lower order is kept.
pub trait Composite: Copy + Send + Sync {
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
    /// Takes a way in two parts where it comes before the one known.
    #[inline]
    fn relax(known: &mut Self, first: &Self, second: &Self) {
        // Most triangles change nothing: their order alone tells.
        if first.order() + second.order() <= known.order() {
            let way = first.then(second);
            if way.before(known) {
                *known = way;
            }
        }
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

    /// Without a branch, so that the compiler takes several at once.
    fn relax(known: &mut f64, first: &f64, second: &f64) {
        let sum = first + second;
        *known = if sum < *known { sum } else { *known };
    }
}

impl Composite for f32 {
    const NONE: f32 = f32::INFINITY;

    fn order(&self) -> f64 {
        f64::from(*self)
    }

    fn then(&self, next: &f32) -> f32 {
        self + next
    }

    fn relax(known: &mut f32, first: &f32, second: &f32) {
        let sum = first + second;
        *known = if sum < *known { sum } else { *known };
    }
}

/// What each arc costs upwards and downwards; none where no road leads.
#[derive(Debug, Clone, PartialEq)]
pub struct Metric<W = f64> {
    pub(super) up: Vec<W>,
    pub(super) down: Vec<W>,
    courses: Courses,
}

/// What the best way of each arc is made of, by direction, as far as it was asked for: it takes long to find and never changes.
struct Courses(Box<[[AtomicU32; 2]]>);

/// The best way along an arc.
#[derive(Clone, Copy)]
enum Course {
    /// A road edge.
    Edge(u32),
    /// Over a lower node.
    Over(u32),
}

impl Courses {
    /// Set where a road edge is held; a lower node is held one higher than it is.
    const EDGE: u32 = 1 << 31;

    fn new(arcs: usize) -> Self {
        // Pages that nobody asks for are never touched.
        Courses(bytemuck::allocation::zeroed_slice_box(arcs))
    }

    fn get(&self, arc: usize, direction: usize) -> Option<Course> {
        match self.0[arc][direction].load(Ordering::Relaxed) {
            0 => None,
            held if held & Self::EDGE != 0 => Some(Course::Edge(held & !Self::EDGE)),
            held => Some(Course::Over(held - 1)),
        }
    }

    /// Two threads may keep the same at once.
    fn keep(&self, arc: usize, direction: usize, course: Course) -> Course {
        let held = match course {
            Course::Edge(edge) => edge | Self::EDGE,
            Course::Over(node) => node + 1,
        };
        self.0[arc][direction].store(held, Ordering::Relaxed);
        course
    }
}

impl Clone for Courses {
    fn clone(&self) -> Self {
        Courses::new(self.0.len())
    }
}

impl PartialEq for Courses {
    /// They follow from the weights.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl std::fmt::Debug for Courses {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Courses")
    }
}

impl<W: Composite> Metric<W> {
    /// Customises a hierarchy to a weight of the road edges, whose order must never be negative; none closes a road. It runs on
    /// all cores; the result does not depend on how many there are.
    ///
    /// Each arc comes to cost what the best way over lower nodes costs.
    pub fn new(hierarchy: &Hierarchy, weight_of_edge: impl Fn(u32) -> W + Sync) -> Self {
        Self::with_threads(hierarchy, weight_of_edge, super::build::threads())
    }

    /// The same with a given number of threads.
    pub fn with_threads(hierarchy: &Hierarchy, weight_of_edge: impl Fn(u32) -> W + Sync, threads: usize) -> Self {
        let (up, down) = customise(hierarchy.arrays(), &|edge| One(weight_of_edge(edge)), threads);
        let plain = |weights: Vec<One<W>>| weights.into_iter().map(|weight| weight.0).collect();
        let courses = Courses::new(up.len());
        Metric { up: plain(up), down: plain(down), courses }
    }

    /// The road edges along arcs, each given by its lower and upper end and with 0 when driven upwards and 1 when downwards.
    pub(super) fn unpack(
        &self,
        arrays: Arrays<'_>,
        arcs: &[(u32, u32, usize)],
        weight_of_edge: impl Fn(u32) -> W,
    ) -> Vec<u32> {
        let mut edges = Vec::new();
        let mut waiting: Vec<(u32, u32, usize)> = arcs.iter().rev().copied().collect();
        while let Some((low, high, direction)) = waiting.pop() {
            let Some(arc) = arrays.arc(low, high) else { continue };
            let known = self.courses.get(arc, direction);
            match known.or_else(|| self.course(arrays, (low, high, direction), arc, &weight_of_edge)) {
                Some(Course::Edge(edge)) => edges.push(edge),
                Some(Course::Over(middle)) => {
                    let (from, to) = if direction == 0 { (low, high) } else { (high, low) };
                    waiting.push((middle, to, 0));
                    waiting.push((middle, from, 1));
                }
                None => {}
            }
        }
        edges
    }

    /// Finds the best way along an arc: the one with the sum that customising found, equal to the last bit.
    fn course(
        &self,
        arrays: Arrays<'_>,
        (low, high, direction): (u32, u32, usize),
        arc: usize,
        weight_of_edge: &impl Fn(u32) -> W,
    ) -> Option<Course> {
        let wanted = if direction == 0 { &self.up[arc] } else { &self.down[arc] };
        let own = arrays.edges_of(low, arc, direction).iter().copied();
        if let Some(edge) = own.into_iter().find(|&edge| weight_of_edge(edge).same(wanted)) {
            return Some(self.courses.keep(arc, direction, Course::Edge(edge)));
        }
        let (from, to) = if direction == 0 { (low, high) } else { (high, low) };
        let over = arrays.below(low).iter().copied().find(|&middle| {
            let (Some(first), Some(second)) = (arrays.arc(middle, from), arrays.arc(middle, to)) else {
                return false;
            };
            self.down[first].then(&self.up[second]).same(wanted)
        });
        over.map(|middle| self.courses.keep(arc, direction, Course::Over(middle)))
    }
}

impl Metric<f64> {
    /// Customises a hierarchy to several weights at once, which takes less time than one after the other.
    pub fn several<const K: usize>(
        hierarchy: &Hierarchy,
        weights_of_edge: impl Fn(u32) -> [f64; K] + Sync,
    ) -> [Self; K] {
        let (up, down) = customise(hierarchy.arrays(), &|edge| Several(weights_of_edge(edge)), super::build::threads());
        let column = |weights: &[Several<K>], place: usize| weights.iter().map(|weight| weight.0[place]).collect();
        std::array::from_fn(|place| Metric {
            up: column(&up, place),
            down: column(&down, place),
            courses: Courses::new(up.len()),
        })
    }
}

/// One weight.
#[derive(Clone, Copy)]
struct One<W>(W);

impl<W: Composite> Element for One<W> {
    const NONE: Self = One(W::NONE);

    fn leads_nowhere(&self) -> bool {
        self.0.order() == f64::INFINITY
    }

    fn relax(known: &mut Self, first: &Self, second: &Self) {
        W::relax(&mut known.0, &first.0, &second.0);
    }

    fn improve(&mut self, other: &Self) {
        if other.0.before(&self.0) {
            *self = *other;
        }
    }
}

/// Weights that have nothing to do with each other.
#[derive(Clone, Copy)]
struct Several<const K: usize>([f64; K]);

impl<const K: usize> Element for Several<K> {
    const NONE: Self = Several([f64::INFINITY; K]);

    fn leads_nowhere(&self) -> bool {
        self.0.iter().all(|weight| *weight == f64::INFINITY)
    }

    fn relax(known: &mut Self, first: &Self, second: &Self) {
        for place in 0..K {
            <f64 as Composite>::relax(&mut known.0[place], &first.0[place], &second.0[place]);
        }
    }

    fn improve(&mut self, other: &Self) {
        for place in 0..K {
            self.0[place] = self.0[place].min(other.0[place]);
        }
    }
}
