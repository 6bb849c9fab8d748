//! The proof over every road (`prove_on: roads`).
//!
//! The best trip over fastest roads comes first and is the ceiling: only roads that can lead to a better one are looked at, mostly
//! few. Where there is no such trip, the fullest battery over any road tells whether there is one at all.

use super::prepared::Prepared;
use super::priced::Priced;
use super::reachability::reaches_goal_over_roads;
use super::record::ProveOn;
use super::search::{SearchOutcome, priced};
use super::solve::Found;
use crate::Result;

/// Trips within this share of a known one count as equal.
const EQUAL: f64 = 1e-12;
/// How often the time looked at grows by half before all of it is.
const MOST_LOOKS: usize = 12;

/// What a look over every road found, and what no trip is faster than before looking, s.
struct Look {
    found: Found,
    lower_s: f64,
}

impl Prepared<'_> {
    /// The best trip over the roads that the request asks for; none when no road leads on.
    pub(super) fn solve_as_asked(&self, component: u32) -> Result<Option<Found>> {
        self.solve(component)?.map(|found| self.over_roads(found, component)).transpose()
    }

    /// From what was found over fastest roads to what there is over every one, where the request asks for it.
    pub(super) fn over_roads(&self, found: Found, component: u32) -> Result<Found> {
        match (self.request.prove_on, &found.outcome.trip) {
            (ProveOn::Stations, _) => Ok(found),
            (ProveOn::Roads, Some(trip)) => {
                let value_s = trip.time_s;
                self.better_over_roads(found, value_s, component)
            }
            (ProveOn::Roads, None) => self.first_over_roads(found, component),
        }
    }

    /// A better trip than the one found, else that one with its bound.
    fn better_over_roads(&self, mut found: Found, value_s: f64, component: u32) -> Result<Found> {
        let wanted_s = value_s * (1.0 - self.request.gap_limit.max(EQUAL));
        let look = self.look_over_roads(component, value_s * (1.0 + EQUAL), wanted_s)?;
        let Some(Look { found: mut other, lower_s }) = look else { return Ok(found) };
        let (own, outcome) = (&mut found.outcome, &mut other.outcome);
        outcome.labels_settled += own.labels_settled;
        outcome.legs_evaluated += own.legs_evaluated;
        if let Some(trip) = &outcome.trip {
            outcome.lower_bound_s = outcome.lower_bound_s.max(lower_s).min(trip.time_s);
            return Ok(other);
        }
        own.lower_bound_s = match outcome.limited {
            true => outcome.lower_bound_s.max(lower_s).min(value_s),
            false if self.request.gap_limit > EQUAL => wanted_s,
            false => value_s,
        };
        (own.labels_settled, own.legs_evaluated, own.limited) =
            (outcome.labels_settled, outcome.legs_evaluated, outcome.limited);
        Ok(found)
    }

    /// The best trip where fastest roads lead to none, else what was found.
    fn first_over_roads(&self, found: Found, component: u32) -> Result<Found> {
        let fastest_mps = self.cost().fastest_mps();
        let functions = &self.plugs.functions;
        let reach = self.on_map(component, f64::INFINITY, fastest_mps, |overlay, request, scene| {
            Ok((reaches_goal_over_roads(overlay, functions, request)?, scene.lower_s))
        })?;
        let Some((true, lower_s)) = reach else { return Ok(found) };
        let mut limit_s = 1.05 * lower_s + 600.0;
        for look in 0..=MOST_LOOKS {
            let whole = look == MOST_LOOKS;
            let (within_s, ceiling_s) = if whole { (f64::INFINITY, f64::MAX) } else { (limit_s, limit_s) };
            if let Some(Look { found: mut other, lower_s }) = self.look_over_roads(component, within_s, ceiling_s)? {
                let outcome = &mut other.outcome;
                if let Some(trip) = &outcome.trip {
                    outcome.lower_bound_s = outcome.lower_bound_s.max(lower_s).min(trip.time_s);
                    return Ok(other);
                }
                if outcome.limited {
                    return Err(self.limit_reached(outcome.labels_settled));
                }
            }
            limit_s *= 1.5;
        }
        Ok(found)
    }

    /// Looks for the best trip of `ceiling_s` at most on the part of the map that one within `limit_s` can pass.
    fn look_over_roads(&self, component: u32, limit_s: f64, ceiling_s: f64) -> Result<Option<Look>> {
        let fastest_mps = self.cost().fastest_mps();
        let functions = self.plugs.functions.as_slice();
        self.on_map(component, limit_s, fastest_mps, |overlay, request, scene| {
            overlay.open_every_road(request);
            let priced: Vec<[Priced; 2]> = priced(functions, request);
            let nothing = SearchOutcome {
                trip: None,
                lower_bound_s: 0.0,
                labels_settled: 0,
                legs_evaluated: 0,
                limited: false,
                reached: Vec::new(),
            };
            let (outcome, legs) = self.prove(overlay, (functions, &priced), request, nothing, ceiling_s)?;
            let found = self.found(overlay, outcome, legs, None, scene.drive_s);
            Ok(Look { found, lower_s: scene.lower_s })
        })
    }
}
