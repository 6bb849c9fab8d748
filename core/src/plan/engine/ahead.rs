//! Lower bounds from every station to the goal of a stage that know of stops: shortest ways over stations, where a drive costs its time and
//! the worth of its energy and a stop what it costs beyond that ([`Priced`](super::super::priced::Priced)).
//!
//! The search runs from the goal towards the start, led by the roads' own least weights from the start. It first learns the bound
//! of the start, then goes on to every station that a trip within some room above that bound can pass; others lie beyond.

use super::super::PathEnergy;
use super::super::roadsearch::Queued;
use super::car::Car;
use super::legs::Quick;
use super::stops::{NO_CLASS, Stops};
use super::table::Shared;
use super::ways::{Route, Way};
use crate::graph::hierarchy::Reach;
use std::collections::BinaryHeap;
use std::rc::Rc;

/// What the energies of legs must keep to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Energies {
    pub(super) reserve_kwh: f64,
    pub(super) stop_min_kwh: f64,
    /// Least energy at the end of the stage.
    pub(super) end_kwh: f64,
}

/// A leg that passes a station.
#[derive(Debug, Clone, Copy)]
pub(super) struct Past {
    /// A station; none for the start.
    pub(super) from: Option<u32>,
    /// A station; none for the goal.
    pub(super) to: Option<u32>,
    pub(super) time_s: f64,
    pub(super) energy: PathEnergy,
}

impl Past {
    fn weight_s(&self, seconds_per_kwh: f64) -> f64 {
        self.time_s + seconds_per_kwh * self.energy.cost_kwh
    }
}

/// One stage as the search sees it.
pub(super) struct Field<'a> {
    /// By pace.
    pub(super) shared: &'a [Shared<'a>],
    pub(super) car: &'a Car,
    pub(super) stops: &'a Stops<'a>,
    pub(super) energies: Energies,
    /// Ways from stations to the goal, by pace.
    pub(super) into: &'a [Box<[(u32, Way)]>],
    /// What follows the goal, at each price; nothing when the trip ends there, and energy is worth nothing then.
    pub(super) rest_s: Option<[f64; 2]>,
    /// Ways from the start of the stage, by pace.
    pub(super) outof: &'a [Rc<[(u32, Way)]>],
    /// Ways from there to the goal that a full battery can drive.
    pub(super) direct: &'a [Way],
    pub(super) past: &'a [Past],
}

/// Bounds by station; infinite beyond the room.
pub(super) struct Ahead {
    /// Bound of the start.
    pub(super) start_s: f64,
    pub(super) rest_s: Vec<f64>,
}

impl Field<'_> {
    /// Looks from the goal at a price. `lead_s` bounds the way from the start to a station; `limit_s` gives the greatest bound worth a look
    /// for the start's.
    pub(super) fn look(
        &self,
        price: usize,
        lead_s: impl Fn(u32) -> f64,
        limit_s: impl Fn(f64) -> f64,
        reach: &mut Reach<Route>,
    ) -> Ahead {
        let seconds_per_kwh = self.stops.prices[price];
        let stations = self.stops.class_of.len();
        let weight_s = |way: &Way| way.time_s + seconds_per_kwh * way.cost_kwh;
        let mut leaving_s = vec![f64::INFINITY; stations];
        for (station, way) in self.outof.iter().flat_map(|ways| ways.iter()) {
            let known = &mut leaving_s[*station as usize];
            *known = known.min(weight_s(way));
        }
        let end_s = self.rest_s.map_or(0.0, |rest_s| rest_s[price]);
        let mut start_s = self.direct.iter().map(|way| weight_s(way) + end_s).fold(f64::INFINITY, f64::min);
        let mut look = Look { rest_s: vec![f64::INFINITY; stations], queue: BinaryHeap::new(), limit_s: f64::INFINITY };
        let minimum_kwh = |way: &Way| self.energies.reserve_kwh + way.need_kwh;
        for (station, way) in self.into.iter().flat_map(|ways| ways.iter()) {
            self.end(&mut look, price, *station, weight_s(way) + end_s, minimum_kwh(way), way.cost_kwh, &lead_s);
        }
        for past in self.past {
            let weight_s = past.weight_s(seconds_per_kwh);
            let (minimum_kwh, cost_kwh) = (past.energy.minimum_kwh, past.energy.cost_kwh);
            match (past.from, past.to) {
                (Some(from), None) => {
                    self.end(&mut look, price, from, weight_s + end_s, minimum_kwh, cost_kwh, &lead_s);
                }
                (None, None) => start_s = start_s.min(weight_s + end_s),
                (None, Some(to)) => leaving_s[to as usize] = leaving_s[to as usize].min(weight_s),
                (Some(_), Some(_)) => {}
            }
        }
        while let Some(Queued { key, node: at }) = look.queue.pop() {
            let here_s = look.rest_s[at as usize];
            if key > here_s + lead_s(at) {
                continue;
            }
            if key > look.limit_s {
                break;
            }
            start_s = start_s.min(leaving_s[at as usize] + here_s);
            if look.limit_s.is_infinite() && key >= start_s {
                look.limit_s = limit_s(start_s);
            }
            for pace in 0..self.shared.len() {
                for quick in self.car.incoming(self.shared, pace, at, reach).iter() {
                    let Quick { station, cost_kwh, .. } = *quick;
                    let beyond_s = quick.weight_s(seconds_per_kwh) + here_s;
                    if beyond_s >= look.rest_s[station as usize] {
                        continue;
                    }
                    let class = self.stops.class_of[station as usize];
                    if class == NO_CLASS {
                        continue;
                    }
                    let cost_kwh = f64::from(cost_kwh);
                    let least_kwh = self.energies.reserve_kwh + cost_kwh.max(0.0);
                    let leave_kwh = least_kwh.max(cost_kwh + self.energies.stop_min_kwh);
                    look.offer(station, beyond_s + self.stops.classes[class as usize][price].stop(leave_kwh), &lead_s);
                }
            }
            for past in self.past.iter().filter(|past| past.to == Some(at)) {
                let Some(from) = past.from else { continue };
                let class = self.stops.class_of[from as usize];
                let leave_kwh = past.energy.minimum_kwh.max(past.energy.cost_kwh + self.energies.stop_min_kwh);
                if class != NO_CLASS {
                    let stop_s = self.stops.classes[class as usize][price].stop(leave_kwh);
                    look.offer(from, past.weight_s(seconds_per_kwh) + stop_s + here_s, &lead_s);
                }
            }
        }
        // What was only seen from within lies beyond.
        let limit_s = look.limit_s;
        for (station, rest_s) in look.rest_s.iter_mut().enumerate() {
            let whole_s = *rest_s + lead_s(station as u32);
            if whole_s > limit_s || whole_s.is_infinite() {
                *rest_s = f64::INFINITY;
            }
        }
        Ahead { start_s, rest_s: look.rest_s }
    }

    /// A last stop before the goal.
    #[allow(clippy::too_many_arguments)]
    fn end(
        &self,
        look: &mut Look,
        price: usize,
        station: u32,
        weight_s: f64,
        minimum_kwh: f64,
        cost_kwh: f64,
        lead_s: &impl Fn(u32) -> f64,
    ) {
        let class = self.stops.class_of[station as usize];
        if class == NO_CLASS {
            return;
        }
        let leave_kwh = minimum_kwh.max(cost_kwh + self.energies.end_kwh);
        let priced = &self.stops.classes[class as usize][price];
        // At the end of a trip energy left over is worth nothing, so a car leaves with just enough.
        let stop_s = if self.rest_s.is_none() { priced.exact_stop(leave_kwh) } else { priced.stop(leave_kwh) };
        look.offer(station, weight_s + stop_s, lead_s);
    }
}

struct Look {
    rest_s: Vec<f64>,
    queue: BinaryHeap<Queued>,
    limit_s: f64,
}

impl Look {
    fn offer(&mut self, station: u32, rest_s: f64, lead_s: &impl Fn(u32) -> f64) {
        let known = &mut self.rest_s[station as usize];
        if rest_s < *known {
            let key = rest_s + lead_s(station);
            *known = rest_s;
            if key.is_finite() && key <= self.limit_s {
                self.queue.push(Queued { key, node: station });
            }
        }
    }
}
