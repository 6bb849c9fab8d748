//! Whether a goal can be reached at all, whatever the time, and how far a trip gets that cannot: each station is looked at once, charged as far as it goes.
//!
//! A battery that is fuller reaches whatever an emptier one does, so the most energy at each place is all there is to know. That
//! is far less work than a search over time, and enough to tell that there is no trip.

use super::charging::ChargeFunction;
use super::overlay::RoadOverlay;
use super::search::{Overlay, SearchRequest, Slack};
use crate::{LatLon, Result};
use std::cmp::Ordering;
use std::collections::{BinaryHeap, HashMap};

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
        for leg in overlay.legs(place, next, Slack::ANYTHING, f64::MAX)?.iter() {
            let Some(after_kwh) = leg.energy.after(departure_kwh) else { continue };
            let is_goal = leg.to >= stations && next + 1 == waypoints;
            if is_goal && after_kwh >= request.arrive_kwh {
                return Ok(true);
            }
            if is_goal || (leg.to < stations && after_kwh < request.stop_min_kwh) {
                continue;
            }
            let onward = if leg.to < stations { next } else { next + 1 };
            let known = most.entry((leg.to, onward)).or_insert(f64::NEG_INFINITY);
            if after_kwh <= *known {
                continue;
            }
            // A station that was reached before leaves as full as ever.
            let news = leg.to >= stations || *known == f64::NEG_INFINITY;
            *known = after_kwh;
            if news {
                let left_s = if leg.to < stations { overlay.bounds(leg.to, onward).rest_s[0] } else { 0.0 };
                waiting.push(Waiting { left_s, place: leg.to, next: onward });
            }
        }
    }
    Ok(false)
}

/// The reached place nearest to the goal, and the energy missing from there to the next station or place.
pub(super) fn furthest(overlay: &mut RoadOverlay<'_>, reached: &[u32]) -> (LatLon, Option<f64>) {
    let stations = overlay.sites.len() as u32;
    let (cost, stages) = (overlay.cost, overlay.stages);
    let left_s = |place: u32| {
        let attached = overlay.attached(place);
        stages.last().map_or(f64::INFINITY, |stage| stage.time.at_place(&cost, attached, |edge| cost.time_s(edge)))
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
