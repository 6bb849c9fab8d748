//! Plain searches on the road graph: from one place to all stations around, and backwards from a goal.

use super::energy_limits::PathEnergy;
use super::roadcost::{Effort, RoadCost, effort, whole_features};
use crate::LatLon;
use crate::graph::RoadView;
use std::cmp::Ordering;
use std::collections::BinaryHeap;

/// A place on the road: where it is snapped to and what the way to the road costs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Attached {
    pub(crate) edge: u32,
    pub(crate) reverse: Option<u32>,
    pub(crate) fraction: f64,
    pub(crate) position: LatLon,
    pub(crate) off_road_m: f64,
}

impl Attached {
    /// The edges by which it is reached, with its place on each.
    pub(crate) fn ends<'a>(&'a self, view: RoadView<'a>) -> impl Iterator<Item = (u32, f64)> + 'a {
        self.sides().flat_map(move |(edge, fraction)| view.copies(edge).map(move |copy| (copy, fraction)))
    }

    /// The edges by which it is left, with its place on each.
    pub(crate) fn sides(&self) -> impl Iterator<Item = (u32, f64)> {
        std::iter::once((self.edge, self.fraction)).chain(self.reverse.map(|edge| (edge, 1.0 - self.fraction)))
    }
}

fn sum(a: Effort, b: Effort) -> Effort {
    [a[0] + b[0], a[1] + b[1]]
}

/// Ways put together along roads.
impl RoadCost<'_> {
    /// From a place to its road, with what happened at the start.
    pub(crate) fn leave(&self, from: &Attached, at_start: PathEnergy, reserve_kwh: f64, capacity_kwh: f64) -> Course {
        let begin = Course { time_s: 0.0, effort: [0.0; 2], energy: at_start };
        self.go_off_road(&begin, from, reserve_kwh, capacity_kwh)
    }

    /// Onward over the way between a road and a place beside it.
    pub(crate) fn go_off_road(&self, course: &Course, place: &Attached, reserve_kwh: f64, capacity_kwh: f64) -> Course {
        let (time_s, energy_kwh) = self.off_road(place.off_road_m);
        let effort = effort(&whole_features(&self.off_road_features(place.off_road_m)));
        course.then(time_s, effort, &PathEnergy::edge(energy_kwh, reserve_kwh, capacity_kwh))
    }

    /// Edges that lead straight from one place to another on them, with both places.
    pub(crate) fn shares_between<'a>(
        &'a self,
        from: &'a Attached,
        to: &'a Attached,
    ) -> impl Iterator<Item = (u32, f64, f64)> + 'a {
        let sides = from.sides().filter(|side| self.allows(side.0));
        let ends = move |edge: u32| to.ends(self.view).filter(move |end| end.0 == edge);
        sides.flat_map(move |(edge, start)| {
            ends(edge).filter(move |end| end.1 >= start).map(move |end| (edge, start, end.1))
        })
    }

    /// Seconds over the fastest roads from one place to another, as [`Workspace::forward`] finds them, by the bounds of time to it.
    pub(crate) fn fastest_s(&self, time: &Potential, from: &Attached, to: &Attached) -> f64 {
        let off_road_s = |place: &Attached| self.off_road(place.off_road_m).0;
        off_road_s(from) + time.between(self, (from, to), |edge, share| self.part_s(edge, share)) + off_road_s(to)
    }

    /// Onward over a share of an edge.
    pub(crate) fn drive_part(
        &self,
        course: &Course,
        edge: u32,
        share: f64,
        reserve_kwh: f64,
        capacity_kwh: f64,
    ) -> Course {
        let energy = PathEnergy::edge(self.part_kwh(edge, share), reserve_kwh, capacity_kwh);
        course.then(self.part_s(edge, share), self.effort(edge, share), &energy)
    }
}

#[derive(PartialEq)]
pub(super) struct Queued {
    pub(super) key: f64,
    pub(super) node: u32,
}

impl Eq for Queued {}

impl Ord for Queued {
    fn cmp(&self, other: &Self) -> Ordering {
        other.key.total_cmp(&self.key).then(other.node.cmp(&self.node))
    }
}

impl PartialOrd for Queued {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// A way as far as it is driven: time, [`effort`] and what it does to the energy.
#[derive(Debug, Clone, Copy)]
pub(super) struct Course {
    pub(super) time_s: f64,
    pub(super) effort: Effort,
    pub(super) energy: PathEnergy,
}

impl Course {
    /// It and then a stretch.
    pub(super) fn then(&self, time_s: f64, effort: Effort, energy: &PathEnergy) -> Course {
        Course { time_s: self.time_s + time_s, effort: sum(self.effort, effort), energy: self.energy.then(energy) }
    }

    /// Whether it comes before another: sooner, or as soon with less effort, or then with less energy, or with as much but less needed at its
    /// start. Effort does not depend on the car, so the fastest ways can be found for all cars at once.
    pub(super) fn before(&self, other: &Course) -> bool {
        let key =
            |way: &Course| [way.time_s, way.effort[0], way.effort[1], way.energy.cost_kwh, way.energy.minimum_kwh];
        key(self) < key(other)
    }
}

/// No edge led to a node: the search began there.
pub(super) const NO_EDGE: u32 = u32::MAX;

/// How a search goes on from a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Onward {
    /// The way there is of use.
    Useful,
    /// The way is of no use to anybody, nor is any way over it. It is followed all the same while useful ones are open: a
    /// slower way must not take the place of the fastest.
    Useless,
    /// Nothing beyond matters.
    Stop,
}

/// Arrays over the nodes that are used again without clearing.
pub(crate) struct Workspace {
    stamp: Vec<u32>,
    round: u32,
    pub(super) course: Vec<Course>,
    pub(super) parent: Vec<u32>,
    settled: Vec<bool>,
    /// Reached over a node whose way is of use.
    useful: Vec<bool>,
    /// Nodes not settled yet of which that holds.
    open: usize,
    queue: BinaryHeap<Queued>,
}

impl Workspace {
    pub(crate) fn new(nodes: u32) -> Self {
        let nodes = nodes as usize;
        Workspace {
            stamp: vec![0; nodes],
            round: 0,
            course: vec![Course { time_s: 0.0, effort: [0.0; 2], energy: PathEnergy::nothing(0.0, 0.0) }; nodes],
            parent: vec![NO_EDGE; nodes],
            settled: vec![false; nodes],
            useful: vec![false; nodes],
            open: 0,
            queue: BinaryHeap::new(),
        }
    }

    fn offer(&mut self, node: u32, course: Course, parent: u32, useful: bool) {
        let index = node as usize;
        let fresh = self.stamp[index] != self.round;
        if fresh || (!self.settled[index] && course.before(&self.course[index])) {
            self.open += usize::from(useful);
            self.open -= usize::from(!fresh && self.useful[index]);
            self.useful[index] = useful;
            self.stamp[index] = self.round;
            self.settled[index] = false;
            self.course[index] = course;
            self.parent[index] = parent;
            self.queue.push(Queued { key: course.time_s, node });
        }
    }

    /// Settles nodes from `from` in the order of time until none of use is open. `visit` sees each node and says how to go on.
    pub(super) fn forward(
        &mut self,
        cost: &RoadCost,
        from: &Attached,
        at_start: PathEnergy,
        reserve_kwh: f64,
        capacity_kwh: f64,
        mut visit: impl FnMut(u32, &Course) -> Onward,
    ) {
        self.round += 1;
        self.open = 0;
        self.queue.clear();
        let begin = cost.leave(from, at_start, reserve_kwh, capacity_kwh);
        for (edge, fraction) in from.sides().filter(|side| cost.allows(side.0)) {
            let course = cost.drive_part(&begin, edge, 1.0 - fraction, reserve_kwh, capacity_kwh);
            self.offer(cost.view.head(edge), course, NO_EDGE, true);
        }
        while self.open > 0
            && let Some(Queued { key, node }) = self.queue.pop()
        {
            if crate::cancel::requested() {
                break;
            }
            let index = node as usize;
            if self.settled[index] || key > self.course[index].time_s {
                continue;
            }
            self.settled[index] = true;
            self.open -= usize::from(self.useful[index]);
            let course = self.course[index];
            let onward = visit(node, &course);
            if onward == Onward::Stop {
                continue;
            }
            let useful = onward == Onward::Useful && self.useful[index];
            for edge in cost.view.outgoing(node) {
                let head = cost.view.head(edge);
                if !cost.allows(edge) || (self.stamp[head as usize] == self.round && self.settled[head as usize]) {
                    continue;
                }
                let time_s = cost.time_s(edge);
                if self.stamp[head as usize] != self.round || key + time_s <= self.course[head as usize].time_s {
                    let edge_energy = PathEnergy::edge(cost.energy_kwh(edge), reserve_kwh, capacity_kwh);
                    self.offer(head, course.then(time_s, cost.effort(edge, 1.0), &edge_energy), edge, useful);
                }
            }
        }
    }

    /// Settles nodes backwards from `goal` in the order of time to it; what the way from a node does to the energy is then
    /// [`Workspace::energy_to_goal`]. Goes on only from nodes that a full battery can reach the goal from.
    pub(super) fn backward(&mut self, cost: &RoadCost, goal: &Attached, reserve_kwh: f64, capacity_kwh: f64) {
        self.round += 1;
        self.open = 0;
        self.queue.clear();
        // Backwards an edge comes before the way on.
        let drive = |edge: u32, part: f64, on: &Course| Course {
            time_s: cost.part_s(edge, part) + on.time_s,
            effort: sum(cost.effort(edge, part), on.effort),
            energy: PathEnergy::edge(cost.part_kwh(edge, part), reserve_kwh, capacity_kwh).then(&on.energy),
        };
        let end = cost.leave(goal, PathEnergy::nothing(reserve_kwh, capacity_kwh), reserve_kwh, capacity_kwh);
        for (edge, fraction) in goal.ends(cost.view).filter(|side| cost.allows(side.0)) {
            self.offer(cost.view.tail(edge), drive(edge, fraction, &end), NO_EDGE, false);
        }
        while let Some(Queued { key, node }) = self.queue.pop() {
            if crate::cancel::requested() {
                break;
            }
            let index = node as usize;
            if self.settled[index] || key > self.course[index].time_s {
                continue;
            }
            self.settled[index] = true;
            let course = self.course[index];
            if !course.energy.feasible(capacity_kwh) {
                continue;
            }
            for &edge in cost.view.incoming(node) {
                let tail = cost.view.tail(edge);
                if cost.allows(edge) {
                    self.offer(tail, drive(edge, 1.0, &course), edge, false);
                }
            }
        }
    }

    /// What the way from a node to the goal of [`Workspace::backward`] does to the energy, where one was found.
    pub(super) fn energy_to_goal(&self, node: u32) -> Option<PathEnergy> {
        (self.stamp[node as usize] == self.round).then(|| self.course[node as usize].energy)
    }

    /// The edge by which a node was reached; none where the search began.
    pub(super) fn parent_edge(&self, node: u32) -> Option<u32> {
        Some(self.parent[node as usize]).filter(|&edge| edge != NO_EDGE)
    }

    /// What the way to a node does to the energy.
    pub(super) fn energy_at(&self, node: u32) -> PathEnergy {
        self.course[node as usize].energy
    }

    /// The edges of the path found to `node`, in order.
    pub(super) fn path(&self, cost: &RoadCost, node: u32) -> Vec<u32> {
        let mut edges = Vec::new();
        let mut at = node;
        while self.parent[at as usize] != NO_EDGE {
            edges.push(self.parent[at as usize]);
            at = cost.view.tail(self.parent[at as usize]);
        }
        edges.reverse();
        edges
    }
}

/// Lower bounds on what is left to a goal, for the nodes that a trip within a driving time can pass.
pub(crate) struct Potential {
    value: Vec<f64>,
}

impl Potential {
    /// At a node; infinite where no trip within the limit passes.
    pub(crate) fn at(&self, node: u32) -> f64 {
        self.value[node as usize]
    }

    /// From a place to the goal, where `part` weighs shares of edges; along the edge that both may lie on, too.
    pub(crate) fn between(
        &self,
        cost: &RoadCost,
        (from, goal): (&Attached, &Attached),
        part: impl Fn(u32, f64) -> f64,
    ) -> f64 {
        let sides = from.sides().filter(|side| cost.allows(side.0));
        let over = sides.map(|(edge, fraction)| part(edge, 1.0 - fraction) + self.at(cost.view.head(edge)));
        let along = cost.shares_between(from, goal).map(|(edge, start, end)| part(edge, end - start));
        over.chain(along).fold(f64::INFINITY, f64::min)
    }

    /// Backward search from `goal` by `weight` of whole edges and `part` of shares (never negative) through the nodes where
    /// `within(node, value)` holds; the others stay infinite.
    pub(crate) fn to(
        cost: &RoadCost,
        goal: &Attached,
        weight: impl Fn(u32) -> f64,
        part: impl Fn(u32, f64) -> f64,
        within: impl Fn(u32, f64) -> bool,
    ) -> Self {
        let mut value = vec![f64::INFINITY; cost.view.node_count() as usize];
        let mut settled = vec![false; value.len()];
        let mut queue = BinaryHeap::new();
        for (edge, fraction) in goal.ends(cost.view).filter(|side| cost.allows(side.0)) {
            let tail = cost.view.tail(edge);
            let begin = part(edge, fraction);
            if begin < value[tail as usize] {
                value[tail as usize] = begin;
                queue.push(Queued { key: begin, node: tail });
            }
        }
        while let Some(Queued { key, node }) = queue.pop() {
            if crate::cancel::requested() {
                break;
            }
            if settled[node as usize] || key > value[node as usize] {
                continue;
            }
            settled[node as usize] = true;
            for &edge in cost.view.incoming(node) {
                let tail = cost.view.tail(edge) as usize;
                if settled[tail] || !cost.allows(edge) {
                    continue;
                }
                let reached = key + weight(edge);
                if reached < value[tail] && within(tail as u32, reached) {
                    value[tail] = reached;
                    queue.push(Queued { key: reached, node: tail as u32 });
                }
            }
        }
        Potential { value }
    }
}
