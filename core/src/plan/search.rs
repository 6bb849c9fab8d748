//! The fastest way over stations: label setting over (time, energy) with the charging amounts of
//! [`ChargeFunction::departures`].
//!
//! A label says: at this station, on this stretch between waypoints, at this time with this energy, before
//! charging. Labels settle in the order of a lower bound on the whole trip, so the first one that settles at the goal
//! is optimal. A label that another of the same place can match by charging, or that is later and emptier, is dropped
//! (`staircase`).
//!
//! In the model every station on the way is a stop that pays its overhead; a stop may add nothing, which the caller
//! turns into a path past the station.

use super::charging::ChargeFunction;
use super::energy_limits::PathEnergy;
use super::priced::Priced;
use super::staircase::Staircase;
use crate::Result;
use std::cmp::Ordering;
use std::collections::BinaryHeap;
use std::rc::Rc;

/// A path between two places of the overlay.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Leg {
    /// Where it ends.
    pub to: u32,
    /// Seconds, ferries and shuttles included.
    pub time_s: f64,
    /// What it does to the energy.
    pub energy: PathEnergy,
    /// Which path between the two places, for unpacking.
    pub path: u32,
}

/// What the search asks of roads and stations.
///
/// Places are numbered: stations `0..station_count()`, then the waypoints in the order of the trip.
pub trait Overlay {
    /// Number of stations.
    fn station_count(&self) -> u32;
    /// Number of waypoints: start, via places, goal; at least 2.
    fn waypoint_count(&self) -> u32;
    /// Seconds stayed at a waypoint.
    fn stay_s(&self, waypoint: u32) -> f64;
    /// The plug used at a station: index of its charge function.
    fn function(&self, station: u32) -> usize;
    /// Legs from a place to stations and to waypoint `next`, in a fixed order. Those that no label within `slack` can
    /// use before `ceiling_s` may be left out.
    fn legs(&mut self, from: u32, next: u32, slack: Slack, ceiling_s: f64) -> Result<Rc<[Leg]>>;
    /// Lower bounds from arriving at `station` to the goal past the waypoints from `next` on.
    fn bounds(&mut self, station: u32, next: u32) -> Bounds;
    /// Work done for legs so far, where it counts against the limits of the request.
    fn work(&self) -> Work {
        Work::default()
    }
}

/// Work of an overlay that looks for legs by labels of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Work {
    /// Labels settled on roads.
    pub labels: u64,
    /// Whether a limit ended it, so that legs are missing.
    pub ended: bool,
}

/// The best that the labels at a place can have, with energy at each price of the request: least seconds less the energy's worth.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Slack {
    /// Seconds, by price.
    pub least_s: [f64; 2],
}

impl Slack {
    /// Whatever a label may have.
    pub(crate) const ANYTHING: Slack = Slack { least_s: [f64::NEG_INFINITY; 2] };

    pub(crate) fn covers(&self, other: &Slack) -> bool {
        (0..2).all(|price| self.least_s[price] <= other.least_s[price])
    }

    fn with(&self, other: &Slack) -> Slack {
        Slack { least_s: std::array::from_fn(|price| self.least_s[price].min(other.least_s[price])) }
    }
}

/// Labels of one place come close to each other; legs are looked for with this much room, s, so that they are not looked
/// for again at every label.
const SLACK_ROOM_S: f64 = 300.0;

/// Lower bounds on what is left of the trip on arriving at a station, with energy at each price of the request.
///
/// With every kWh worth `seconds_per_kwh`, no way on has less seconds and worth of the energy used, the energy to hold at the goal
/// not counted. At a price of nothing that is plain time.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bounds {
    /// Seconds, by price.
    pub rest_s: [f64; 2],
}

/// Everything the search needs beside the overlay.
#[derive(Debug, Clone, PartialEq)]
pub struct SearchRequest {
    /// Energy at the start, kWh.
    pub start_kwh: f64,
    /// Least energy at the goal, kWh.
    pub arrive_kwh: f64,
    /// Least energy on arriving at a stop, kWh.
    pub stop_min_kwh: f64,
    /// Least energy on leaving a stop, as far as its plug charges, kWh; 0 for what the way on takes.
    pub stop_leave_kwh: f64,
    /// Most energy on leaving a stop, kWh.
    pub stop_max_kwh: f64,
    /// Seconds of every stop beside charging and its start: parking and paying.
    pub overhead_s: f64,
    /// Prices of energy that the two bounds are worked out with. The bounds of an overlay must hold at them: plain driving
    /// does where a kWh charged costs at least as much, overhead shared out.
    pub seconds_per_kwh: [f64; 2],
    /// Stop when the best trip is within this share of the bound.
    pub gap_limit: f64,
    /// Stop after so many labels.
    pub label_limit: Option<u64>,
    /// Stop at this moment. What is found by then depends on the machine.
    pub deadline: Option<std::time::Instant>,
}

impl SearchRequest {
    /// Worth of the energy to hold at the goal, s.
    fn worth_s(&self, price: usize) -> f64 {
        self.seconds_per_kwh[price] * self.arrive_kwh
    }

    fn is_over(&self, labels: u64) -> bool {
        self.label_limit.is_some_and(|limit| labels >= limit)
            || self.deadline.is_some_and(|deadline| std::time::Instant::now() >= deadline)
    }
}

/// A stop of the trip found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FoundStop {
    /// Station.
    pub station: u32,
    /// Energy on arriving, kWh.
    pub arrival_kwh: f64,
    /// Energy on leaving, kWh.
    pub departure_kwh: f64,
}

/// A trip in terms of the overlay.
#[derive(Debug, Clone, PartialEq)]
pub struct FoundTrip {
    /// Seconds from start to goal.
    pub time_s: f64,
    /// The places passed in order (stations and waypoints) with the path taken to each; the start first.
    pub places: Vec<(u32, u32)>,
    /// The stops in order.
    pub stops: Vec<FoundStop>,
    /// Energy at the goal, kWh.
    pub arrival_kwh: f64,
}

/// What the search found out.
#[derive(Debug, Clone, PartialEq)]
pub struct SearchOutcome {
    /// The best trip; none when there is no trip.
    pub trip: Option<FoundTrip>,
    /// No trip is faster than this, s; infinite when there is none.
    pub lower_bound_s: f64,
    /// Labels settled.
    pub labels_settled: u64,
    /// Legs evaluated.
    pub legs_evaluated: u64,
    /// Whether a limit ended it.
    pub limited: bool,
    /// Stations reached with energy, for the explanation when there is no trip.
    pub reached: Vec<u32>,
}

#[derive(Debug, Clone, Copy)]
struct Label {
    time_s: f64,
    energy_kwh: f64,
    station: u32,
    /// The next waypoint.
    next: u32,
    parent: u32,
    /// Energy on leaving the parent's station.
    departure_kwh: f64,
    /// List of legs it came by, and the place in it.
    list: u32,
    leg: u32,
}

/// The best complete trip so far.
#[derive(Debug, Clone, Copy)]
struct Best {
    time_s: f64,
    /// Label it ends from, and how it leaves it.
    label: u32,
    departure_kwh: f64,
    list: u32,
    leg: u32,
    arrival_kwh: f64,
}

const NO_PARENT: u32 = u32::MAX;

/// A leg that may pass waypoints, with the bounds on what follows it.
#[derive(Debug, Clone)]
struct StagedLeg {
    /// Least seconds from its start to the goal over it and worth of the energy used, by price.
    lead_s: [f64; 2],
    to: u32,
    next: u32,
    time_s: f64,
    energy: PathEnergy,
    /// Path to its end, for unpacking.
    path: u32,
    /// Waypoints passed before it with the path to each, as a range of [`Searcher::passed`].
    passed: (u32, u32),
}

#[derive(PartialEq)]
struct Queued {
    bound_s: f64,
    label: u32,
}

impl Eq for Queued {}

impl Ord for Queued {
    fn cmp(&self, other: &Self) -> Ordering {
        // Smallest bound first; labels are numbered in a reproducible order.
        other.bound_s.total_cmp(&self.bound_s).then(other.label.cmp(&self.label))
    }
}

impl PartialOrd for Queued {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

struct Searcher<'a, O: Overlay> {
    overlay: &'a mut O,
    functions: &'a [ChargeFunction],
    /// Stops at each function's plugs, by price.
    priced: &'a [[Priced; 2]],
    request: &'a SearchRequest,
    labels: Vec<Label>,
    queue: BinaryHeap<Queued>,
    /// Labels of each station and stage, see [`Searcher::slot`].
    staircases: Vec<Staircase>,
    /// The list of each place and stage, and the slack it was made for.
    expanded: Vec<Option<(Slack, u32)>>,
    /// Stations and waypoints.
    places: usize,
    lists: Vec<Rc<[StagedLeg]>>,
    /// Waypoints that legs pass.
    passed: Vec<(u32, u32)>,
    best: Option<Best>,
    ceiling_s: f64,
    just_enough: bool,
    legs_evaluated: u64,
    departures: Vec<f64>,
}

/// Finds the fastest trip.
///
/// `ceiling_s` is the time of a trip known already: nothing slower is looked at. With `just_enough` only the least
/// amounts are tried, which is fast and gives such a ceiling; its lower bound is not one for all amounts.
///
/// # Errors
/// What the overlay returns.
pub fn search<O: Overlay>(
    overlay: &mut O,
    functions: &[ChargeFunction],
    request: &SearchRequest,
    ceiling_s: f64,
    just_enough: bool,
) -> Result<SearchOutcome> {
    search_priced(overlay, (functions, &priced(functions, request)), request, ceiling_s, just_enough)
}

/// The same with what stops cost worked out before.
pub(super) fn search_priced<O: Overlay>(
    overlay: &mut O,
    (functions, priced): (&[ChargeFunction], &[[Priced; 2]]),
    request: &SearchRequest,
    ceiling_s: f64,
    just_enough: bool,
) -> Result<SearchOutcome> {
    let places = overlay.station_count() as usize + overlay.waypoint_count() as usize;
    let slots = places * overlay.waypoint_count() as usize;
    let mut searcher = Searcher {
        overlay,
        functions,
        priced,
        request,
        labels: Vec::new(),
        queue: BinaryHeap::new(),
        staircases: vec![Staircase::default(); slots],
        expanded: vec![None; slots],
        places,
        lists: Vec::new(),
        passed: Vec::new(),
        best: None,
        ceiling_s,
        just_enough,
        legs_evaluated: 0,
        departures: Vec::new(),
    };
    searcher.run()
}

/// What stops cost at the prices of a request.
pub(super) fn priced(functions: &[ChargeFunction], request: &SearchRequest) -> Vec<[Priced; 2]> {
    let most_kwh = functions.iter().map(ChargeFunction::most_kwh).fold(request.stop_max_kwh, f64::max);
    let at = |function| {
        let borders = Priced::borders(function, most_kwh);
        request.seconds_per_kwh.map(|price| Priced::new(function, request, price, most_kwh, &borders))
    };
    functions.iter().map(at).collect()
}

impl<O: Overlay> Searcher<'_, O> {
    fn run(&mut self) -> Result<SearchOutcome> {
        let start = self.overlay.station_count();
        self.labels.push(Label {
            time_s: self.overlay.stay_s(0),
            energy_kwh: self.request.start_kwh,
            station: start,
            next: 1,
            parent: NO_PARENT,
            departure_kwh: 0.0,
            list: 0,
            leg: 0,
        });
        let before = self.overlay.work().labels;
        self.expand(0)?;
        let mut settled = 1;
        let mut limited = self.overlay.work().ended;
        // Nothing is known of trips over legs that are missing.
        let mut lower_bound_s = if limited { 0.0 } else { f64::INFINITY };
        while !limited && let Some(Queued { bound_s, label }) = self.queue.pop() {
            crate::cancel::check()?;
            let limit_s = self.best.map_or(f64::INFINITY, |best| best.time_s);
            if bound_s >= limit_s * (1.0 - self.request.gap_limit) || bound_s > self.ceiling_s {
                lower_bound_s = bound_s;
                break;
            }
            if self.request.is_over(settled + self.overlay.work().labels - before) {
                lower_bound_s = bound_s;
                limited = true;
                break;
            }
            let Label { energy_kwh, station, next, .. } = self.labels[label as usize];
            if !self.staircases[self.slot(station, next)].holds(energy_kwh, label) {
                continue;
            }
            settled += 1;
            self.expand(label)?;
            if self.overlay.work().ended {
                lower_bound_s = bound_s;
                limited = true;
            }
        }
        let trip = self.best.map(|best| self.trace(best));
        let lower_bound_s = trip.as_ref().map_or(lower_bound_s, |trip| lower_bound_s.min(trip.time_s));
        let came = |station: &u32| {
            let stages = 1..self.overlay.waypoint_count();
            stages.into_iter().any(|next| !self.staircases[self.slot(*station, next)].is_empty())
        };
        let reached: Vec<u32> = (0..self.overlay.station_count()).filter(came).collect();
        Ok(SearchOutcome {
            trip,
            lower_bound_s,
            labels_settled: settled + self.overlay.work().labels - before,
            legs_evaluated: self.legs_evaluated,
            limited,
            reached,
        })
    }

    /// Legs from a place, those past waypoints included.
    fn staged_legs(&mut self, from: u32, next: u32, mut slack: Slack) -> Result<u32> {
        let slot = self.slot(from, next);
        if let Some((made_for, list)) = &self.expanded[slot] {
            if made_for.covers(&slack) {
                return Ok(*list);
            }
            slack = slack.with(made_for);
        }
        slack = Slack { least_s: slack.least_s.map(|least_s| least_s - SLACK_ROOM_S) };
        let (stations, waypoints) = (self.overlay.station_count(), self.overlay.waypoint_count());
        let mut all: Vec<StagedLeg> = Vec::new();
        for leg in self.overlay.legs(from, next, slack, self.ceiling_s)?.iter() {
            if leg.to < stations || next + 1 == waypoints {
                let next = if leg.to < stations { next } else { next + 1 };
                all.push(self.staged(leg, next, (0, 0)));
                continue;
            }
            let stay_s = self.overlay.stay_s(next);
            let passed_s = leg.time_s + stay_s;
            let onward_slack = Slack {
                least_s: std::array::from_fn(|price| {
                    slack.least_s[price] + passed_s + self.request.seconds_per_kwh[price] * leg.energy.cost_kwh
                }),
            };
            let onward_list = self.staged_legs(leg.to, next + 1, onward_slack)?;
            for onward in self.lists[onward_list as usize].clone().iter() {
                let first = self.passed.len() as u32;
                self.passed.push((leg.to, leg.path));
                self.passed.extend_from_within(onward.passed.0 as usize..onward.passed.1 as usize);
                let joined = Leg {
                    to: onward.to,
                    time_s: passed_s + onward.time_s,
                    energy: leg.energy.then(&onward.energy),
                    path: onward.path,
                };
                let passed = (first, self.passed.len() as u32);
                all.push(self.staged(&joined, onward.next, passed));
            }
        }
        // What no label within the slack can use before the ceiling is left out.
        let (ceiling_s, request) = (self.ceiling_s, self.request);
        all.retain(|leg| {
            (0..2).all(|price| slack.least_s[price] + leg.lead_s[price] + request.worth_s(price) <= ceiling_s)
        });
        // The most promising first: once one leads too far, so do all after it.
        all.sort_by(|a, b| a.lead_s[0].total_cmp(&b.lead_s[0]));
        let list = self.lists.len() as u32;
        self.lists.push(all.into());
        self.expanded[slot] = Some((slack, list));
        Ok(list)
    }

    /// Where a place on a stage has its entries.
    fn slot(&self, place: u32, next: u32) -> usize {
        next as usize * self.places + place as usize
    }

    fn staged(&mut self, leg: &Leg, next: u32, passed: (u32, u32)) -> StagedLeg {
        let is_goal = leg.to >= self.overlay.station_count();
        let rest = if is_goal { Bounds { rest_s: [0.0; 2] } } else { self.overlay.bounds(leg.to, next) };
        let lead_s =
            |price: usize| leg.time_s + self.request.seconds_per_kwh[price] * leg.energy.cost_kwh + rest.rest_s[price];
        StagedLeg {
            lead_s: std::array::from_fn(lead_s),
            to: leg.to,
            next,
            time_s: leg.time_s,
            energy: leg.energy,
            path: leg.path,
            passed,
        }
    }

    fn expand(&mut self, index: u32) -> Result<()> {
        let label = self.labels[index as usize];
        let stations = self.overlay.station_count();
        let request = self.request;
        let function = (label.station < stations).then(|| &self.functions[self.overlay.function(label.station)]);
        let highest_kwh = function.map_or(label.energy_kwh, |function| function.most_kwh().min(request.stop_max_kwh));
        // Nothing can be charged where the battery is fuller, so it is no stop.
        if function.is_some() && label.energy_kwh > highest_kwh {
            return Ok(());
        }
        // When it would leave empty: what it has charged then takes the seconds from empty.
        let empty_s = label.time_s
            + function.map_or(0.0, |function| {
                request.overhead_s + function.start_s() - function.seconds_to(label.energy_kwh)
            });
        let slack = Slack {
            least_s: std::array::from_fn(|price| label.time_s - request.seconds_per_kwh[price] * label.energy_kwh),
        };
        let list = self.staged_legs(label.station, label.next, slack)?;
        let legs = self.lists[list as usize].clone();
        let mut departures = std::mem::take(&mut self.departures);
        let priced = (label.station < stations).then(|| &self.priced[self.overlay.function(label.station)]);
        // Least seconds less worth on leaving with an energy or more, the worth at the goal added.
        let leaving_s = |least_kwh: f64, price: usize| {
            request.worth_s(price)
                + match priced {
                    Some(priced) => empty_s + priced[price].leaving(least_kwh),
                    None => label.time_s - request.seconds_per_kwh[price] * label.energy_kwh,
                }
        };
        let least_leaving_s: [f64; 2] = std::array::from_fn(|price| leaving_s(label.energy_kwh, price));
        for (leg_index, leg) in legs.iter().enumerate() {
            if least_leaving_s[0] + leg.lead_s[0] > self.ceiling_s {
                break;
            }
            if least_leaving_s[1] + leg.lead_s[1] > self.ceiling_s {
                continue;
            }
            self.legs_evaluated += 1;
            let is_goal = leg.to >= stations;
            let next_function = (!is_goal).then(|| &self.functions[self.overlay.function(leg.to)]);
            let least_after_kwh = if is_goal { request.arrive_kwh } else { request.stop_min_kwh };
            if leg.energy.maximum_kwh < least_after_kwh {
                continue;
            }
            let low_kwh = label.energy_kwh.max(leg.energy.minimum_kwh).max(leg.energy.cost_kwh + least_after_kwh);
            // The bounds do not know of it: they only become weaker.
            let low_kwh =
                if function.is_some() { low_kwh.max(request.stop_leave_kwh.min(highest_kwh)) } else { low_kwh };
            // Arriving fuller than the next stop charges, or than the way down leaves, helps nothing.
            let most_after_kwh = next_function.map_or(f64::INFINITY, |next| next.most_kwh().min(request.stop_max_kwh));
            let high_kwh =
                highest_kwh.min(leg.energy.cost_kwh + most_after_kwh.min(leg.energy.maximum_kwh)).max(low_kwh);
            if low_kwh > highest_kwh {
                continue;
            }
            if (0..2).any(|price| leaving_s(low_kwh, price) + leg.lead_s[price] > self.ceiling_s) {
                continue;
            }
            let leaves_s = |energy_kwh: f64| function.map_or(label.time_s, |f| empty_s + f.seconds_to(energy_kwh));
            // What follows the leg, and the worth of the energy at its end.
            let rest_s = |price: usize, after_kwh: f64| {
                let worth = request.seconds_per_kwh[price];
                leg.lead_s[price] - leg.time_s - worth * (leg.energy.cost_kwh + after_kwh - request.arrive_kwh)
            };
            match function {
                Some(function) if !self.just_enough => {
                    function.departures(next_function, leg.energy.cost_kwh, low_kwh, high_kwh, &mut departures);
                }
                _ => {
                    departures.clear();
                    departures.push(low_kwh);
                    if function.is_some() && !is_goal && high_kwh > low_kwh {
                        departures.push(high_kwh);
                    }
                }
            }
            for &departure_kwh in &departures {
                let Some(arrival_kwh) = leg.energy.after(departure_kwh.max(leg.energy.minimum_kwh)) else { continue };
                let time_s = leaves_s(departure_kwh) + leg.time_s;
                if is_goal {
                    if self.best.is_none_or(|best| time_s < best.time_s) && time_s <= self.ceiling_s {
                        let leg = leg_index as u32;
                        self.best = Some(Best { time_s, label: index, departure_kwh, list, leg, arrival_kwh });
                        self.ceiling_s = time_s;
                    }
                    continue;
                }
                let bound_s = time_s + rest_s(0, arrival_kwh).max(rest_s(1, arrival_kwh));
                if bound_s > self.ceiling_s {
                    continue;
                }
                let number = self.labels.len() as u32;
                let slot = self.slot(leg.to, leg.next);
                let charged_s = next_function.map_or(0.0, |next| next.seconds_to(arrival_kwh));
                if !self.staircases[slot].offer(time_s, arrival_kwh, charged_s, number) {
                    continue;
                }
                self.labels.push(Label {
                    time_s,
                    energy_kwh: arrival_kwh,
                    station: leg.to,
                    next: leg.next,
                    parent: index,
                    departure_kwh,
                    list,
                    leg: leg_index as u32,
                });
                self.queue.push(Queued { bound_s, label: number });
            }
        }
        self.departures = departures;
        Ok(())
    }

    fn trace(&self, best: Best) -> FoundTrip {
        let stations = self.overlay.station_count();
        let mut stops = Vec::new();
        let mut places: Vec<(u32, u32)> = Vec::new();
        let (mut at, mut departure_kwh, mut list, mut leg) = (best.label, best.departure_kwh, best.list, best.leg);
        loop {
            let label = self.labels[at as usize];
            let staged = &self.lists[list as usize][leg as usize];
            places.push((staged.to, staged.path));
            let (first, end) = staged.passed;
            places.extend(self.passed[first as usize..end as usize].iter().rev());
            if label.station < stations {
                stops.push(FoundStop { station: label.station, arrival_kwh: label.energy_kwh, departure_kwh });
            }
            if label.parent == NO_PARENT {
                places.push((label.station, 0));
                break;
            }
            (at, departure_kwh, list, leg) = (label.parent, label.departure_kwh, label.list, label.leg);
        }
        places.reverse();
        stops.reverse();
        FoundTrip { time_s: best.time_s, places, stops, arrival_kwh: best.arrival_kwh }
    }
}
