//! The search on one part of the map: bounds to every waypoint, stations that can matter, a quick trip first, then the
//! proof.

use super::charging::ChargeFunction;
use super::overlay::{Energies, RoadOverlay, Site, StageBounds};
use super::pace::{self, least_part, least_weight};
use super::places::attached;
use super::prepared::Prepared;
use super::priced::Priced;
use super::reachability::{furthest, reaches_goal};
use super::record::PlanRequest;
use super::roadsearch::Potential;
#[cfg(feature = "petgraph")]
use super::search::Leg as OverlayLeg;
use super::search::{Bounds, SearchOutcome, SearchRequest, priced, search, search_priced};
use super::stretch::{StationRoads, Stretch, pass_idle_stops, stops_idly, stretches};
use crate::{Error, ErrorKind, LatLon, Result};
use std::sync::Arc;

/// A station farther from a road of the map than this is left out, m.
pub(super) const STATION_SNAP_M: f64 = 5_000.0;
/// Rounds of refining; each one strictly improves the trip.
const MOST_ROUNDS: usize = 50;

/// What one look at the map found.
pub(super) struct Found {
    pub(super) outcome: SearchOutcome,
    pub(super) sites: Vec<Site>,
    pub(super) legs: Vec<Stretch>,
    pub(super) explanation: Option<(LatLon, Option<f64>)>,
    /// Time the cabin's warm-up is reckoned with, s.
    pub(super) warm_up_time_s: f64,
    /// Legs of the overlay that were found, by the place they leave.
    #[cfg(feature = "petgraph")]
    pub(super) overlay: Vec<(u32, OverlayLeg)>,
}

/// What is known of a request on the map before the search.
#[derive(Clone, Copy)]
pub(super) struct Scene {
    /// No trip is faster, s.
    pub(super) lower_s: f64,
    /// Driving time without stops, s.
    pub(super) drive_s: f64,
    /// Trips that take longer may pass beyond the part of the map laid out, s.
    limit_s: f64,
}

impl Prepared<'_> {
    /// Looks in an ellipse around the places first, then on the whole map.
    pub(super) fn solve(&self, component: u32) -> Result<Option<Found>> {
        let fastest_mps = self.cost().fastest_mps();
        let mut limit_s = self.ellipse_s(fastest_mps);
        for _ in 0..3 {
            if let Some(found) = self.look(component, limit_s, fastest_mps)? {
                match &found.outcome.trip {
                    Some(trip) if trip.time_s <= limit_s => return Ok(Some(found)),
                    Some(trip) => limit_s = trip.time_s * 1.000_1,
                    None if limit_s.is_infinite() => return Ok(Some(found)),
                    None => match self.reaches_goal(component, f64::INFINITY, fastest_mps)? {
                        None => return Ok(None),
                        Some(false) => return Ok(Some(found)),
                        Some(true) => limit_s = f64::INFINITY,
                    },
                }
            } else if limit_s.is_infinite() {
                return Ok(None);
            } else {
                limit_s = f64::INFINITY;
            }
        }
        self.look(component, f64::INFINITY, fastest_mps)
    }

    /// Whether a changed request has a trip without a long way round.
    pub(super) fn feasible(&self, request: &PlanRequest, component: u32) -> Result<bool> {
        let mut other = Prepared {
            data: self.data,
            request,
            vehicle: self.vehicle.clone(),
            paces: pace::paces(&self.paces[0], &request.max_kmh_options),
            capacity_kwh: self.capacity_kwh,
            ends: Vec::new(),
            places: self.places.clone(),
            plugs: Arc::default(),
            seconds_per_kwh: 0.0,
            longest_s: self.longest_s,
            deadline: self.deadline,
        };
        other.find_plugs()?;
        other.has_near_trip(component)
    }

    /// Whether there is a trip within the ellipse.
    pub(super) fn has_near_trip(&self, component: u32) -> Result<bool> {
        let fastest_mps = self.cost().fastest_mps();
        Ok(self.reaches_goal(component, self.ellipse_s(fastest_mps), fastest_mps)? == Some(true))
    }

    /// Real roads with charging take about this much longer than the straight line; a trip that takes yet longer makes the
    /// search look again.
    fn ellipse_s(&self, fastest_mps: f64) -> f64 {
        let straight_s: f64 = self
            .places
            .windows(2)
            .map(|pair| pair[0].attached.position.distance_m(pair[1].attached.position) / fastest_mps)
            .sum();
        let stays_s: f64 = self.places.iter().map(|place| place.stay_s).sum();
        1.5 * straight_s + 3600.0 + stays_s
    }

    /// Potentials to every waypoint through nodes that a trip within `limit_s` can pass; none when no road leads on.
    fn stages(&self, limit_s: f64, fastest_mps: f64, rho: f64) -> Option<std::result::Result<Vec<StageBounds>, ()>> {
        let (cost, costs) = (self.cost(), self.costs());
        let view = cost.view;
        let mut stages: Vec<StageBounds> = Vec::new();
        let mut rest = Bounds { rest_s: [0.0; 2] };
        for stage in (1..self.places.len()).rev() {
            let (from, to) = (&self.places[stage - 1].attached, &self.places[stage].attached);
            // Before this stage the trip drives at least the straight lines.
            let before_s: f64 = self.places[..stage]
                .windows(2)
                .map(|pair| pair[0].attached.position.distance_m(pair[1].attached.position) / fastest_mps)
                .sum();
            let room_s = limit_s - rest.rest_s[0] - before_s;
            let time = Potential::to(
                &cost,
                to,
                |edge| cost.time_s(edge),
                |edge, share| cost.part_s(edge, share),
                |node, reached_s| {
                    room_s.is_infinite()
                        || reached_s + view.position(node).distance_m(from.position) / fastest_mps <= room_s
                },
            );
            let negative = std::cell::Cell::new(false);
            let weight = |edge: u32| {
                let weight = least_weight(&costs, edge, rho);
                if weight < 0.0 {
                    negative.set(true);
                }
                weight.max(0.0)
            };
            let part = |edge: u32, share: f64| least_part(&costs, edge, share, rho);
            let weighted = Potential::to(&cost, to, weight, part, |node, _| time.at(node).is_finite());
            if negative.get() {
                return Some(Err(()));
            }
            let stage_bounds = StageBounds { time, weighted, rest };
            let stay_s = self.places[stage - 1].stay_s;
            rest = Bounds {
                rest_s: [
                    rest.rest_s[0] + stay_s + cost.fastest_s(&stage_bounds.time, from, to),
                    rest.rest_s[1] + stay_s + stage_bounds.weighted.between(&cost, (from, to), part),
                ],
            };
            if rest.rest_s[0].is_infinite() {
                return None;
            }
            stages.push(stage_bounds);
        }
        stages.reverse();
        Some(Ok(stages))
    }

    /// Stations that a trip within `limit_s` can pass, attached to the roads.
    fn sites(&self, component: u32, limit_s: f64, fastest_mps: f64) -> Vec<Site> {
        let view = self.data.roads.view();
        let line: Vec<LatLon> = self.places.iter().map(|place| place.attached.position).collect();
        let whole_m: f64 = line.windows(2).map(|pair| pair[0].distance_m(pair[1])).sum();
        let near = |position: LatLon| {
            limit_s.is_infinite()
                || line.windows(2).any(|pair| {
                    let by_m = pair[0].distance_m(position) + position.distance_m(pair[1]);
                    (whole_m - pair[0].distance_m(pair[1]) + by_m - 2.0 * STATION_SNAP_M) / fastest_mps <= limit_s
                })
        };
        let most_kwh = self.request.stop_max_soc * self.capacity_kwh;
        self.plugs
            .list
            .iter()
            .enumerate()
            .filter(|(_, plug)| near(plug.position))
            .filter_map(|(index, plug)| {
                let snapped = view.snap(plug.position, STATION_SNAP_M, Some(component))?;
                Some(Site {
                    attached: attached(view, &snapped),
                    function: plug.function,
                    most_kwh: self.plugs.function_of(plug).most_kwh().min(most_kwh),
                    plug: index,
                })
            })
            .collect()
    }

    /// Lays out the part of the map that a trip within `limit_s` can pass and acts on it; none when no road leads on.
    pub(super) fn on_map<T>(
        &self,
        component: u32,
        limit_s: f64,
        fastest_mps: f64,
        act: impl FnOnce(&mut RoadOverlay<'_>, &SearchRequest, Scene) -> Result<T>,
    ) -> Result<Option<T>> {
        let sites = self.sites(component, limit_s, fastest_mps);
        let mut rho = self.seconds_per_kwh;
        let stages = loop {
            match self.stages(limit_s, fastest_mps, rho) {
                None => return Ok(None),
                Some(Ok(stages)) => break stages,
                // Somewhere driving downhill is worth more than its time: half the price of energy is a bound too.
                Some(Err(())) => rho /= 2.0,
            }
        };
        let (cost, costs) = (self.cost(), self.costs());
        let search_request = self.search_request([0.0, rho]);
        let SearchRequest { start_kwh, arrive_kwh, .. } = search_request;
        let ends = (&self.places[0].attached, &self.places[1].attached);
        let drive_s = stages[0].rest.rest_s[0] + cost.fastest_s(&stages[0].time, ends.0, ends.1);
        let weighted_s = stages[0].rest.rest_s[1]
            + stages[0].weighted.between(&cost, ends, |edge, share| least_part(&costs, edge, share, rho));
        let lower_s = drive_s.max(weighted_s - rho * (start_kwh - arrive_kwh)) + self.places[0].stay_s;
        let energies = Energies {
            start_kwh,
            reserve_kwh: self.reserve_kwh(),
            arrive_kwh,
            capacity_kwh: self.capacity_kwh,
            warm_up_kwh: self.paces[0].warm_up_kwh(drive_s),
            seconds_per_kwh: rho,
        };
        let mut overlay = RoadOverlay::new(costs, &sites, &self.places, &stages, energies);
        act(&mut overlay, &search_request, Scene { lower_s, drive_s, limit_s }).map(Some)
    }

    /// The request in terms of energy.
    pub(super) fn search_request(&self, seconds_per_kwh: [f64; 2]) -> SearchRequest {
        let (request, reserve_soc) = (self.request, self.request.reserve_soc);
        SearchRequest {
            start_kwh: request.start_soc * self.capacity_kwh,
            arrive_kwh: request.arrive_soc.unwrap_or(reserve_soc).max(reserve_soc) * self.capacity_kwh,
            stop_min_kwh: request.stop_min_soc.unwrap_or(reserve_soc).max(reserve_soc) * self.capacity_kwh,
            stop_leave_kwh: request.stop_leave_soc.unwrap_or(0.0) * self.capacity_kwh,
            stop_max_kwh: request.stop_max_soc * self.capacity_kwh,
            overhead_s: request.overhead_s,
            seconds_per_kwh,
            gap_limit: request.gap_limit,
            label_limit: request.label_limit,
            deadline: self.deadline,
        }
    }

    fn reaches_goal(&self, component: u32, limit_s: f64, fastest_mps: f64) -> Result<Option<bool>> {
        self.on_map(component, limit_s, fastest_mps, |overlay, request, _| self.reaches_goal_on(overlay, request))
    }

    fn reaches_goal_on(&self, overlay: &mut RoadOverlay<'_>, request: &SearchRequest) -> Result<bool> {
        Ok(overlay.goal_in_reach() && reaches_goal(overlay, &self.plugs.functions, request)?)
    }

    fn look(&self, component: u32, limit_s: f64, fastest_mps: f64) -> Result<Option<Found>> {
        self.on_map(component, limit_s, fastest_mps, |overlay, request, scene| self.search(overlay, request, scene))
    }

    /// Just enough first: quick, and a ceiling for the proof after it.
    fn search(&self, overlay: &mut RoadOverlay<'_>, request: &SearchRequest, scene: Scene) -> Result<Found> {
        let Scene { lower_s, drive_s, limit_s } = scene;
        let functions = &self.plugs.functions;
        let mut best = search(overlay, functions, request, (1.05 * lower_s + 600.0).min(limit_s), true)?;
        for ceiling_s in [1.2 * lower_s + 2400.0, limit_s] {
            // A wider corridor is much work for nothing when the goal cannot be reached at all.
            if best.trip.is_some() || best.limited || !self.reaches_goal_on(overlay, request)? {
                break;
            }
            best = search(overlay, functions, request, ceiling_s.min(limit_s), true)?;
        }
        if best.limited && best.trip.is_none() {
            return Err(self.limit_reached(best.labels_settled));
        }
        if best.trip.is_none() {
            let explanation = Some(furthest(overlay, &best.reached));
            return Ok(self.found(overlay, best, Vec::new(), explanation, drive_s));
        }
        let (best, legs) = self.prove(overlay, (functions, &priced(functions, request)), request, best, limit_s)?;
        Ok(self.found(overlay, best, legs, None, drive_s))
    }

    pub(super) fn found(
        &self,
        overlay: &RoadOverlay<'_>,
        outcome: SearchOutcome,
        legs: Vec<Stretch>,
        explanation: Option<(LatLon, Option<f64>)>,
        drive_s: f64,
    ) -> Found {
        Found {
            outcome,
            sites: overlay.sites.to_vec(),
            legs,
            explanation,
            warm_up_time_s: drive_s,
            #[cfg(feature = "petgraph")]
            overlay: overlay.found_legs(),
        }
    }

    /// From a quick trip to the best one: searches with every amount until no stop is idle, and finds the roads.
    pub(super) fn prove(
        &self,
        overlay: &mut impl StationRoads,
        plugs: (&[ChargeFunction], &[[Priced; 2]]),
        request: &SearchRequest,
        mut best: SearchOutcome,
        limit_s: f64,
    ) -> Result<(SearchOutcome, Vec<Stretch>)> {
        let (mut labels, mut evaluated) = (best.labels_settled, best.legs_evaluated);
        let mut rounds = 0;
        while rounds < MOST_ROUNDS {
            let ceiling_s = match &best.trip {
                None => limit_s,
                // Near enough is proven when no trip is better by more than the gap.
                Some(trip) if request.gap_limit > 0.0 && !stops_idly(trip) => {
                    trip.time_s * (1.0 - request.gap_limit) * (1.0 + 1e-12)
                }
                Some(trip) => trip.time_s * (1.0 + 1e-12) + 1e-9,
            };
            let exact = search_priced(overlay, plugs, request, ceiling_s, false)?;
            labels += exact.labels_settled;
            evaluated += exact.legs_evaluated;
            if let Some(trip) = &exact.trip
                && !overlay.holds(trip)
            {
                // Some leg takes more than was known. The bound holds all the same.
                if exact.limited {
                    (best.lower_bound_s, best.limited) = (exact.lower_bound_s, true);
                    break;
                }
                continue;
            }
            rounds += 1;
            // Rounding may leave the exact search without the trip that set its ceiling.
            let trip = exact.trip.clone().or(best.trip.take());
            // Beyond the ceiling nothing was looked at.
            let known_s = trip.as_ref().map_or(f64::INFINITY, |trip| trip.time_s.min(ceiling_s));
            let lower_bound_s = exact.lower_bound_s.min(known_s);
            best = SearchOutcome { trip, lower_bound_s, ..exact };
            let Some(trip) = &best.trip else { break };
            if best.limited || !pass_idle_stops(overlay, trip) {
                break;
            }
        }
        (best.labels_settled, best.legs_evaluated) = (labels, evaluated);
        let legs = match &best.trip {
            Some(trip) => stretches(overlay, trip)?,
            None => Vec::new(),
        };
        Ok((best, legs))
    }

    /// A limit ended the search before it knew whether there is a trip: neither a trip nor "infeasible" would be true.
    pub(super) fn limit_reached(&self, labels: u64) -> Error {
        if self.request.label_limit.is_some_and(|limit| labels >= limit) {
            Error::new(ErrorKind::Overloaded, format!("no trip was found within {labels} labels"))
                .with_field("label_limit")
                .with_hint("raise or leave out the limit")
        } else {
            Error::new(ErrorKind::TimedOut, "no trip was found within the time limit")
                .with_field("time_limit_s")
                .with_hint("raise or leave out the limit")
        }
    }
}
