//! Whether a goal can be reached at all, whatever the time, and how far a trip gets that cannot: each station is looked at once, charged as far as it goes.
//!
//! A battery that is fuller reaches whatever an emptier one does, so the most energy at each place is all there is to know. That
//! is far less work than a search over time, and enough to tell that there is no trip.

use super::charging::ChargeFunction;
use super::energy_limits::PathEnergy;
use super::overlay::{Energies, RoadOverlay};
use super::roadsearch::Queued;
use super::search::{Overlay, SearchRequest, Slack};
use crate::{LatLon, Result};
use std::cmp::Ordering;
use std::collections::{BTreeMap, BinaryHeap, HashMap};

/// A place with waypoints ahead, nearest to the goal first.
#[derive(PartialEq)]
struct Waiting {
    left_s: f64,
    place: u32,
    next: u32,
}

impl Eq for Waiting {}

impl Ord for Waiting {
    fn cmp(&self, other: &Self) -> Ordering {
        other.left_s.total_cmp(&self.left_s).then((other.place, other.next).cmp(&(self.place, self.next)))
    }
}

impl PartialOrd for Waiting {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Whether any trip leads from the first waypoint past all others.
///
/// # Errors
/// What the overlay returns.
pub fn reaches_goal<O: Overlay>(
    overlay: &mut O,
    functions: &[ChargeFunction],
    request: &SearchRequest,
) -> Result<bool> {
    reaches_goal_by(overlay, functions, request, |overlay, place, next, departure_kwh| {
        let legs = overlay.legs(place, next, Slack::ANYTHING, f64::MAX)?;
        Ok(legs.iter().filter_map(|leg| Some((leg.to, leg.energy.after(departure_kwh)?))).collect())
    })
}

/// The same over every road, fastest or not.
///
/// # Errors
/// `cancelled`.
pub(super) fn reaches_goal_over_roads(
    overlay: &mut RoadOverlay<'_>,
    functions: &[ChargeFunction],
    request: &SearchRequest,
) -> Result<bool> {
    let mut fullest = Fullest::new(overlay.cost.view.node_count());
    reaches_goal_by(overlay, functions, request, |overlay, place, next, departure_kwh| {
        let arrivals = fullest.from(overlay, (place, next), departure_kwh);
        crate::cancel::check()?;
        Ok(arrivals)
    })
}

/// The search of both: `arrivals` tells with how much energy places are reached from one that is left with some.
fn reaches_goal_by<O: Overlay>(
    overlay: &mut O,
    functions: &[ChargeFunction],
    request: &SearchRequest,
    mut arrivals: impl FnMut(&mut O, u32, u32, f64) -> Result<Vec<(u32, f64)>>,
) -> Result<bool> {
    let (stations, waypoints) = (overlay.station_count(), overlay.waypoint_count());
    let mut most: HashMap<(u32, u32), f64> = HashMap::from([((stations, 1), request.start_kwh)]);
    let mut waiting = BinaryHeap::from([Waiting { left_s: 0.0, place: stations, next: 1 }]);
    while let Some(Waiting { place, next, .. }) = waiting.pop() {
        crate::cancel::check()?;
        let Some(&arrival_kwh) = most.get(&(place, next)) else { continue };
        let departure_kwh = if place < stations {
            let highest_kwh = functions[overlay.function(place)].most_kwh().min(request.stop_max_kwh);
            arrival_kwh.max(highest_kwh)
        } else {
            arrival_kwh
        };
        for (to, after_kwh) in arrivals(overlay, place, next, departure_kwh)? {
            let is_goal = to >= stations && next + 1 == waypoints;
            if is_goal && after_kwh >= request.arrive_kwh {
                return Ok(true);
            }
            if is_goal || (to < stations && after_kwh < request.stop_min_kwh) {
                continue;
            }
            let onward = if to < stations { next } else { next + 1 };
            let known = most.entry((to, onward)).or_insert(f64::NEG_INFINITY);
            if after_kwh <= *known {
                continue;
            }
            // A station that was reached before leaves as full as ever.
            let news = to >= stations || *known == f64::NEG_INFINITY;
            *known = after_kwh;
            if news {
                let left_s = if to < stations { overlay.bounds(to, onward).rest_s[0] } else { 0.0 };
                waiting.push(Waiting { left_s, place: to, next: onward });
            }
        }
    }
    Ok(false)
}

/// The fullest battery with which nodes are reached over any road, whatever the time.
struct Fullest {
    /// By node; less than nothing where none was reached.
    energy_kwh: Vec<f64>,
    touched: Vec<u32>,
    queue: BinaryHeap<Queued>,
}

impl Fullest {
    fn new(nodes: u32) -> Self {
        let energy_kwh = vec![f64::NEG_INFINITY; nodes as usize];
        Fullest { energy_kwh, touched: Vec::new(), queue: BinaryHeap::new() }
    }

    fn offer(&mut self, node: u32, energy_kwh: Option<f64>) {
        let Some(energy_kwh) = energy_kwh else { return };
        let known = &mut self.energy_kwh[node as usize];
        if energy_kwh > *known {
            if known.is_infinite() {
                self.touched.push(node);
            }
            *known = energy_kwh;
            // The fullest first.
            self.queue.push(Queued { key: -energy_kwh, node });
        }
    }

    /// Stations and the next waypoint, each with the most energy on reaching it. A node is looked at again when it is reached fuller,
    /// as it may be downhill.
    fn from(&mut self, overlay: &RoadOverlay<'_>, (from, next): (u32, u32), departure_kwh: f64) -> Vec<(u32, f64)> {
        let Energies { reserve_kwh, capacity_kwh, .. } = overlay.energies;
        let (stations, goal) = (overlay.sites.len() as u32, overlay.sites.len() as u32 + next);
        let source = overlay.attached(from);
        let mut reached: BTreeMap<u32, f64> = BTreeMap::new();
        for cost in &overlay.costs {
            let drive = |energy_kwh: f64, cost_kwh: f64| {
                PathEnergy::edge(cost_kwh, reserve_kwh, capacity_kwh).after(energy_kwh)
            };
            let mut reach = |to: u32, energy_kwh: Option<f64>| {
                let off_road_kwh = cost.off_road(overlay.attached(to).off_road_m).1;
                if to != from
                    && (to < stations || to == goal)
                    && let Some(after_kwh) = energy_kwh.and_then(|energy_kwh| drive(energy_kwh, off_road_kwh))
                {
                    let known = reached.entry(to).or_insert(after_kwh);
                    *known = known.max(after_kwh);
                }
            };
            for node in self.touched.drain(..) {
                self.energy_kwh[node as usize] = f64::NEG_INFINITY;
            }
            let begun = overlay.at_start(from).after(departure_kwh);
            let Some(begin_kwh) = begun.and_then(|kwh| drive(kwh, cost.off_road(source.off_road_m).1)) else {
                continue;
            };
            for (edge, fraction) in source.sides().filter(|side| cost.allows(side.0)) {
                for &(to, other, at) in overlay.arrivals.get(&cost.view.tail(edge)).into_iter().flatten() {
                    if other == edge && at >= fraction {
                        reach(to, drive(begin_kwh, cost.part_kwh(edge, at - fraction)));
                    }
                }
                self.offer(cost.view.head(edge), drive(begin_kwh, cost.part_kwh(edge, 1.0 - fraction)));
            }
            while let Some(Queued { key, node }) = self.queue.pop() {
                if crate::cancel::requested() {
                    self.queue.clear();
                    break;
                }
                let energy_kwh = -key;
                if energy_kwh < self.energy_kwh[node as usize] {
                    continue;
                }
                for &(to, edge, at) in overlay.arrivals.get(&node).into_iter().flatten() {
                    if cost.allows(edge) {
                        reach(to, drive(energy_kwh, cost.part_kwh(edge, at)));
                    }
                }
                for edge in cost.view.outgoing(node).filter(|&edge| cost.allows(edge)) {
                    self.offer(cost.view.head(edge), drive(energy_kwh, cost.energy_kwh(edge)));
                }
            }
        }
        reached.into_iter().collect()
    }
}

/// The reached place nearest to the goal, and the energy missing from there to the next station or place.
pub(super) fn furthest(overlay: &mut RoadOverlay<'_>, reached: &[u32]) -> (LatLon, Option<f64>) {
    let stations = overlay.sites.len() as u32;
    let (cost, stages) = (overlay.cost, overlay.stages);
    let left_s = |place: u32| {
        let attached = overlay.attached(place);
        let goal = &overlay.places[overlay.places.len() - 1].attached;
        stages.last().map_or(f64::INFINITY, |stage| cost.fastest_s(&stage.time, attached, goal))
    };
    let start = stations;
    let best = reached
        .iter()
        .copied()
        .chain([start])
        .min_by(|&a, &b| left_s(a).total_cmp(&left_s(b)).then(a.cmp(&b)))
        .unwrap_or(start);
    let position = overlay.attached(best).position;
    let held_kwh = if best == start { overlay.energies.start_kwh } else { overlay.sites[best as usize].most_kwh };
    let need_kwh = overlay.nearest_need_kwh(best, |place| place != start && !reached.contains(&place));
    (position, need_kwh.map(|need| need - held_kwh).filter(|&shortfall| shortfall > 0.0))
}
