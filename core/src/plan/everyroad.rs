//! The roads that an overlay offers under `prove_on: roads`: not one way from place to place but each that no other is both
//! quicker and less thirsty than, with what it takes to drive it afterwards.

use super::energy_limits::PathEnergy;
use super::overlay::RoadOverlay;
use super::paretosearch::{Held, Limits, NONE, ParetoSearch, Start};
use super::roadsearch::Attached;
use super::search::{Leg, SearchRequest, Slack, Work};
use super::stretch::RoadPath;
use std::cmp::Ordering;
use std::collections::HashMap;

/// An edge on a way, and the step before it.
#[derive(Debug, Clone, Copy)]
struct Step {
    edge: u32,
    before: u32,
}

/// A way found.
#[derive(Debug, Clone, Copy)]
struct Way {
    /// The last of its steps, the first being the edge by which the place is left; none where it keeps to that edge.
    step: u32,
    /// The edge by which the other place is reached, and where on it that lies.
    last: (u32, f64),
    pace: u32,
}

/// A way with what it asks of the car.
struct Candidate {
    to: u32,
    time_s: f64,
    energy: PathEnergy,
    way: Way,
}

/// What an overlay over every road keeps.
pub(super) struct EveryRoad {
    search: ParetoSearch,
    limits: Limits,
    stop_min_kwh: f64,
    steps: Vec<Step>,
    /// By the number of the path.
    ways: Vec<Way>,
}

impl EveryRoad {
    pub(super) fn new(nodes: u32, request: &SearchRequest) -> Self {
        EveryRoad {
            search: ParetoSearch::new(nodes),
            limits: Limits { labels: request.label_limit, deadline: request.deadline },
            stop_min_kwh: request.stop_min_kwh,
            steps: Vec::new(),
            ways: Vec::new(),
        }
    }

    pub(super) fn work(&self) -> Work {
        Work { labels: self.search.settled, ended: self.search.ended }
    }

    pub(super) fn pace(&self, path: u32) -> u32 {
        self.ways.get(path as usize).map_or(0, |way| way.pace)
    }

    /// The roads of a path that leaves a place.
    pub(super) fn road_path(&self, path: u32, from: &Attached) -> Option<RoadPath> {
        let way = self.ways.get(path as usize)?;
        let begins = |edge: u32| from.sides().find(|side| side.0 == edge);
        if way.step == NONE {
            return Some(RoadPath { edges: vec![(way.last.0, begins(way.last.0)?.1, way.last.1)] });
        }
        let mut inner = Vec::new();
        let mut step = self.steps.get(way.step as usize)?;
        while step.before != NONE {
            inner.push(step.edge);
            step = self.steps.get(step.before as usize)?;
        }
        inner.reverse();
        Some(RoadPath::between(begins(step.edge)?, inner, way.last))
    }

    /// Numbers the steps of ways that end at labels of the last search.
    fn keep_steps(&mut self, candidates: &mut [Candidate]) {
        let mut known: HashMap<u32, u32> = HashMap::new();
        for candidate in candidates {
            let mut new = Vec::new();
            let (mut at, mut before) = (candidate.way.step, NONE);
            while at != NONE {
                if let Some(&step) = known.get(&at) {
                    before = step;
                    break;
                }
                new.push(at);
                at = self.search.label(at).parent;
            }
            for label in new.into_iter().rev() {
                let step = self.steps.len() as u32;
                self.steps.push(Step { edge: self.search.label(label).edge, before });
                known.insert(label, step);
                before = step;
            }
            candidate.way.step = before;
        }
    }
}

/// Of the ways to each place those that no quicker one spares the battery as much as.
fn keep_the_best(mut candidates: Vec<Candidate>, held: &Held) -> Vec<Candidate> {
    candidates.sort_by(|a, b| {
        let key = |way: &Candidate| [way.time_s, way.energy.cost_kwh, way.energy.minimum_kwh, -way.energy.maximum_kwh];
        let (first, second) = (key(a), key(b));
        let differs = first.iter().zip(&second).map(|(a, b)| a.total_cmp(b)).find(|order| order.is_ne());
        let number = |way: &Candidate| (way.way.pace, way.way.step);
        a.to.cmp(&b.to).then(differs.unwrap_or(Ordering::Equal)).then_with(|| number(a).cmp(&number(b)))
    });
    let mut kept: Vec<Candidate> = Vec::new();
    for way in candidates {
        let mut quicker = kept.iter().rev().take_while(|quicker| quicker.to == way.to);
        if !quicker.any(|quicker| held.spares(&quicker.energy, &way.energy)) {
            kept.push(way);
        }
    }
    kept
}

impl RoadOverlay<'_> {
    /// The legs from a place over every road; `every` is lent by the overlay.
    pub(super) fn legs_over(
        &self,
        every: &mut EveryRoad,
        (from, next): (u32, u32),
        slack: Slack,
        ceiling_s: f64,
    ) -> Vec<Leg> {
        let stage = &self.stages[next as usize - 1];
        let (stations, goal) = (self.sites.len() as u32, self.sites.len() as u32 + next);
        let energies = self.energies;
        let (reserve_kwh, capacity_kwh) = (energies.reserve_kwh, energies.capacity_kwh);
        let most_kwh = self.most_kwh(from).min(capacity_kwh);
        let least_kwh = match from.checked_sub(stations) {
            None => every.stop_min_kwh,
            Some(0) => most_kwh,
            Some(_) => reserve_kwh,
        };
        let held = Held { least_kwh, most_kwh };
        let last_stage = next as usize + 1 == self.places.len();
        let stop_min_kwh = every.stop_min_kwh;
        let least_after_kwh = |to: u32| match (to < stations, last_stage) {
            (true, _) => stop_min_kwh,
            (false, true) => energies.arrive_kwh,
            (false, false) => reserve_kwh,
        };
        let source = self.attached(from);
        let start = Start { from: source, at_start: self.at_start(from), held, reserve_kwh, capacity_kwh };
        let limits = every.limits;
        let mut all: Vec<Candidate> = Vec::new();
        for pace in 0..self.costs.len() as u32 {
            let cost = self.costs[pace as usize];
            let edge_part = |edge, part| PathEnergy::edge(cost.part_kwh(edge, part), reserve_kwh, capacity_kwh);
            let mut candidates: Vec<Candidate> = Vec::new();
            // Over an edge from some share of it on, to a place that lies on it.
            let mut reach = |to: u32, time_s: f64, energy: &PathEnergy, step: u32, last: (u32, f64), begins: f64| {
                if to == from || !(to < stations || to == goal) {
                    return;
                }
                let part = last.1 - begins;
                let (off_road_s, off_road_kwh) = cost.off_road(self.attached(to).off_road_m);
                let off_road = PathEnergy::edge(off_road_kwh, reserve_kwh, capacity_kwh);
                let energy = energy.then(&edge_part(last.0, part)).then(&off_road);
                let after_kwh = least_after_kwh(to);
                if energy.minimum_kwh.max(energy.cost_kwh + after_kwh) <= most_kwh && energy.maximum_kwh >= after_kwh {
                    let time_s = time_s + cost.part_s(last.0, part) + off_road_s;
                    candidates.push(Candidate { to, time_s, energy, way: Way { step, last, pace } });
                }
            };
            let (leave_s, leave) = start.leave(&cost);
            for (edge, fraction) in source.sides().filter(|side| cost.allows(side.0)) {
                for &(to, other, at) in self.arrivals.get(&cost.view.tail(edge)).into_iter().flatten() {
                    if other == edge && at >= fraction {
                        reach(to, leave_s, &leave, NONE, (edge, at), fraction);
                    }
                }
            }
            // Both hold for every way on, fastest or not: no edge weighs less than the bounds count it at.
            let useful = |node: u32, time_s: f64, energy: &PathEnergy| {
                let time_bound_s = slack.least_s[0] + time_s + stage.time.at(node) + stage.rest.rest_s[0];
                let worth_s = energies.seconds_per_kwh * (energy.cost_kwh + energies.arrive_kwh);
                let weighted_s = slack.least_s[1] + time_s + worth_s + stage.weighted.at(node) + stage.rest.rest_s[1];
                let drivable = energy.minimum_kwh <= most_kwh && energy.maximum_kwh >= reserve_kwh;
                drivable && time_bound_s <= ceiling_s && weighted_s <= ceiling_s
            };
            every.search.run(&cost, &start, limits, useful, |number, label| {
                for &(to, edge, at) in self.arrivals.get(&label.node).into_iter().flatten() {
                    if cost.allows(edge) {
                        reach(to, label.time_s, &label.energy, number, (edge, at), 0.0);
                    }
                }
            });
            let mut kept = keep_the_best(candidates, &held);
            every.keep_steps(&mut kept);
            all.extend(kept);
        }
        if self.costs.len() > 1 {
            all = keep_the_best(all, &held);
        }
        let first = every.ways.len() as u32;
        every.ways.extend(all.iter().map(|candidate| candidate.way));
        let leg = |(path, way): (u32, &Candidate)| Leg { to: way.to, time_s: way.time_s, energy: way.energy, path };
        (first..).zip(&all).map(leg).collect()
    }
}
