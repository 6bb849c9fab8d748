//! From a request to trips: places are found and snapped, stations attached, bounds laid, the search run and refined.

use super::charging::ChargeFunction;
use super::overlay::{Energies, Place, RoadOverlay, Site, StageBounds};
use super::record::*;
use super::roadcost::RoadCost;
use super::roadsearch::{Attached, Potential};
use super::search::{Bounds, FoundTrip, Leg as OverlayLeg, SearchOutcome, SearchRequest, search};
use super::{infeasible, unpack};
use crate::answer::{DataUsed, ENGINE_VERSION, InputSource, InputUsed, Notice, SCHEMA_VERSION};
use crate::charge::{ChargeLimits, CurrentType, session_start_s};
use crate::energy::{Coefficients, coefficients};
use crate::graph::places::Gazetteer;
use crate::graph::{Connector, RoadView, Roads, Snapped, Station};
use crate::units::{Soc, number_within};
use crate::vehicle::{self, Vehicle};
use crate::{Error, LatLon, Result};

/// Least connector power for a car that charges with direct current, unless asked otherwise, kW.
const LEAST_DC_STOP_KW: f64 = 20.0;
/// A station farther from a road of the map than this is left out, m.
const STATION_SNAP_M: f64 = 5_000.0;
/// Stops that add less are driven past, kWh.
const NOTHING_KWH: f64 = 1e-6;
/// Rounds of refining; each one strictly improves the trip.
const MOST_ROUNDS: usize = 50;

/// Roads and stations to plan with.
#[derive(Debug, Clone, Copy)]
pub struct PlanData<'a> {
    /// The roads.
    pub roads: &'a Roads,
    /// The stations.
    pub stations: &'a [Station],
    /// What the stations are, for the answer.
    pub stations_used: Option<&'a DataUsed>,
}

/// A place found and snapped.
pub(super) struct Ended {
    pub(super) name: String,
    pub(super) position: LatLon,
    pub(super) snapped: Vec<Snapped>,
}

/// Everything of a request that does not depend on how far the search looks.
pub(super) struct Prepared<'a> {
    pub(super) data: PlanData<'a>,
    pub(super) request: &'a PlanRequest,
    pub(super) vehicle: Vehicle,
    pub(super) coefficients: Coefficients,
    pub(super) capacity_kwh: f64,
    pub(super) ends: Vec<Ended>,
    pub(super) places: Vec<Place>,
    pub(super) candidates: Vec<Candidate<'a>>,
    pub(super) functions: Vec<ChargeFunction>,
    pub(super) limits: Vec<ChargeLimits>,
    pub(super) seconds_per_kwh: f64,
}

/// A station whose best plug is known.
pub(super) struct Candidate<'a> {
    pub(super) station: usize,
    pub(super) position: LatLon,
    pub(super) evse_uid: &'a str,
    pub(super) connector: &'a Connector,
    pub(super) function: usize,
}

/// What one look at the map found.
pub(super) struct Found {
    pub(super) outcome: SearchOutcome,
    pub(super) sites: Vec<Site>,
    pub(super) legs: Vec<unpack::Stretch>,
    pub(super) explanation: Option<(LatLon, Option<f64>)>,
    /// Time the cabin's warm-up is reckoned with, s.
    pub(super) warm_up_time_s: f64,
}

/// The fastest trip with its charging stops, and the proof.
///
/// A trip that cannot be made is an answer with `status` `infeasible`.
///
/// # Errors
/// `invalid_input` for a value out of range or a place too far from any road, `not_found` for an unknown car or place.
pub fn trips(request: &PlanRequest, data: PlanData<'_>) -> Result<PlanAnswer> {
    check(request)?;
    let mut notices = Vec::new();
    let vehicle = vehicle::resolve(&request.vehicle)?;
    let coefficients = coefficients(&vehicle, &request.conditions)?;
    let view = data.roads.view();
    let ends = find_places(request, view, &mut notices)?;
    for caveat in &data.roads.info().caveats {
        notices.push(Notice::new("map_caveat", caveat.clone()));
    }
    if data.stations.iter().any(|station| station.demonstration) {
        notices.push(Notice::new(
            "demonstration_stations",
            "the charging stations are invented for demonstration: none of them exists",
        ));
    }
    let mut prepared = Prepared {
        data,
        request,
        capacity_kwh: vehicle.usable_capacity_kwh * request.conditions.soh,
        vehicle,
        coefficients,
        places: Vec::new(),
        ends,
        candidates: Vec::new(),
        functions: Vec::new(),
        limits: Vec::new(),
        seconds_per_kwh: 0.0,
    };
    let Some(component) = common_part(&prepared.ends) else {
        return Ok(infeasible::no_road(&prepared, notices));
    };
    prepared.places = attach_places(&prepared, component);
    prepared.find_candidates()?;
    let answer = match prepared.solve(component)? {
        Some(found) if found.outcome.trip.is_some() => unpack::answer(&prepared, &found, notices)?,
        Some(found) => infeasible::explain(&prepared, &found, component, notices)?,
        None => infeasible::no_road(&prepared, notices),
    };
    Ok(answer)
}

fn check(request: &PlanRequest) -> Result<()> {
    if request.places.len() < 2 {
        return Err(Error::invalid("places", format!("{} places are too few", request.places.len()))
            .with_hint("give at least a start and a goal"));
    }
    Soc::new("start_soc", request.start_soc)?;
    Soc::new("reserve_soc", request.reserve_soc)?;
    for (field, value) in [("arrive_soc", request.arrive_soc), ("stop_min_soc", request.stop_min_soc)] {
        if let Some(value) = value {
            Soc::new(field, value)?;
        }
    }
    Soc::new("stop_max_soc", request.stop_max_soc)?;
    if request.stop_max_soc <= request.reserve_soc {
        return Err(Error::invalid("stop_max_soc", format!("{} is not above the reserve", request.stop_max_soc)));
    }
    number_within("overhead_s", request.overhead_s, 0.0, 86_400.0)?;
    number_within("snap_m", request.snap_m, 0.0, 1_000_000.0)?;
    number_within("gap_limit", request.gap_limit, 0.0, 0.99)?;
    for place in &request.places {
        number_within("places.stay_s", place.stay_s, 0.0, 30.0 * 86_400.0)?;
    }
    if let Some(power_kw) = request.stations.min_power_kw {
        number_within("stations.min_power_kw", power_kw, 0.0, 5_000.0)?;
    }
    request.conditions.check()
}

fn find_places(request: &PlanRequest, view: RoadView<'_>, notices: &mut Vec<Notice>) -> Result<Vec<Ended>> {
    let mut gazetteer = None;
    let mut ends = Vec::new();
    for (index, waypoint) in request.places.iter().enumerate() {
        let field = format!("places[{index}].place");
        let text = waypoint.place.trim();
        let (name, position) = match parse_position(&field, text)? {
            Some(position) => (text.to_string(), position),
            None => {
                let names = match &gazetteer {
                    Some(names) => names,
                    None => gazetteer.insert(Gazetteer::bundled()?),
                };
                let place = names.find(&field, text)?;
                if !place.others.is_empty() {
                    let mut notice = Notice::new(
                        "ambiguous_place",
                        format!(
                            "{text} is taken as {}, {}: the largest of {}",
                            place.name,
                            place.country_code,
                            place.others.len() + 1
                        ),
                    );
                    notice.field = Some(field.clone());
                    notices.push(notice);
                }
                (place.name, place.position)
            }
        };
        let snapped = view.snap_parts(position, request.snap_m);
        if snapped.is_empty() {
            return Err(Error::invalid(
                field,
                format!("{text} lies farther than {:.0} km from every road of the map", request.snap_m / 1000.0),
            )
            .with_hint("choose a place near a road, another map or a greater snapping distance"));
        }
        ends.push(Ended { name, position, snapped });
    }
    Ok(ends)
}

/// `lat,lon` in degrees; none when the text is a name.
fn parse_position(field: &str, text: &str) -> Result<Option<LatLon>> {
    let Some((lat, lon)) = text.split_once(',') else { return Ok(None) };
    match (lat.trim().parse::<f64>(), lon.trim().parse::<f64>()) {
        (Ok(lat), Ok(lon)) => LatLon::new(field, lat, lon).map(Some),
        _ => Ok(None),
    }
}

/// The part of the road network that lies near every place, the nearest one in sum.
fn common_part(ends: &[Ended]) -> Option<u32> {
    let distance = |end: &Ended, part: u32| {
        end.snapped.iter().find(|snapped| snapped.component == part).map(|snapped| snapped.distance_m)
    };
    let parts = ends.first()?.snapped.iter().map(|snapped| snapped.component);
    parts
        .filter_map(|part| Some((ends.iter().map(|end| distance(end, part)).sum::<Option<f64>>()?, part)))
        .min_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)))
        .map(|best| best.1)
}

fn attached(view: RoadView<'_>, snapped: &Snapped) -> Attached {
    Attached {
        edge: snapped.edge,
        reverse: view.reverse(snapped.edge),
        fraction: snapped.fraction,
        position: snapped.position,
        off_road_m: snapped.distance_m,
    }
}

fn attach_places(prepared: &Prepared<'_>, component: u32) -> Vec<Place> {
    let view = prepared.data.roads.view();
    let last = prepared.ends.len() - 1;
    prepared
        .ends
        .iter()
        .zip(&prepared.request.places)
        .enumerate()
        .filter_map(|(index, (end, waypoint))| {
            let snapped = end.snapped.iter().find(|snapped| snapped.component == component)?;
            // Staying at the goal is no part of the trip.
            let stay_s = if index == last { 0.0 } else { waypoint.stay_s };
            Some(Place { attached: attached(view, snapped), stay_s })
        })
        .collect()
}

impl<'a> Prepared<'a> {
    pub(super) fn cost(&self) -> RoadCost<'_> {
        let windy = self.request.conditions.wind_kmh > 0.0;
        RoadCost::new(self.data.roads.view(), &self.coefficients, windy, &self.request.avoid)
    }

    pub(super) fn reserve_kwh(&self) -> f64 {
        self.request.reserve_soc * self.capacity_kwh
    }

    /// The stations that the filters leave, each with the plug that suits the car best.
    fn find_candidates(&mut self) -> Result<()> {
        let filter = &self.request.stations;
        let has_dc = self.vehicle.dc.is_some();
        let least_kw = filter.min_power_kw.unwrap_or(if has_dc { LEAST_DC_STOP_KW } else { 0.0 });
        let operators: Vec<String> = filter.operators.iter().map(|name| name.to_lowercase()).collect();
        let mut known: Vec<(crate::charge::ConnectorLimits, Option<f64>)> = Vec::new();
        for (index, station) in self.data.stations.iter().enumerate() {
            let operated = |name: &String| operators.contains(&name.to_lowercase());
            if !operators.is_empty() && !station.operator.as_ref().is_some_and(operated) {
                continue;
            }
            let suits = |connector: &Connector| {
                Station::fits(&self.vehicle, connector)
                    && connector.max_power_kw >= least_kw
                    && (filter.connectors.is_empty() || filter.connectors.contains(&connector.standard))
            };
            let rank = |connector: &Connector| (connector.current_type == CurrentType::Dc, connector.max_power_kw);
            let best = station.connectors().filter(|(_, connector)| suits(connector)).reduce(|best, other| {
                let (a, b) = (rank(best.1), rank(other.1));
                if b.0 > a.0 || (b.0 == a.0 && b.1 > a.1) { other } else { best }
            });
            let Some((evse, connector)) = best else { continue };
            let key = (connector.limits(), station.site_max_power_kw);
            let function = match known.iter().position(|other| *other == key) {
                Some(function) => function,
                None => {
                    let limits = ChargeLimits::new(&self.vehicle, &key.0, key.1, &self.request.conditions, 1.0)?;
                    self.functions.push(ChargeFunction::new(&limits));
                    self.limits.push(limits);
                    known.push(key);
                    known.len() - 1
                }
            };
            let position = LatLon { lat: station.lat, lon: station.lon };
            self.candidates.push(Candidate { station: index, position, evse_uid: &evse.uid, connector, function });
        }
        let most_kwh = self.request.stop_max_soc * self.capacity_kwh;
        self.seconds_per_kwh = self
            .functions
            .iter()
            .map(|function| function.least_seconds_per_kwh(self.request.overhead_s, self.reserve_kwh(), most_kwh))
            .fold(f64::INFINITY, f64::min);
        if !self.seconds_per_kwh.is_finite() {
            self.seconds_per_kwh = 0.0;
        }
        Ok(())
    }

    /// Whether a changed request has a trip.
    pub(super) fn feasible(&self, request: &PlanRequest, component: u32) -> Result<bool> {
        let mut other = Prepared {
            data: self.data,
            request,
            vehicle: self.vehicle.clone(),
            coefficients: self.coefficients.clone(),
            capacity_kwh: self.capacity_kwh,
            ends: Vec::new(),
            places: self.places.clone(),
            candidates: Vec::new(),
            functions: Vec::new(),
            limits: Vec::new(),
            seconds_per_kwh: 0.0,
        };
        other.find_candidates()?;
        Ok(other.solve(component)?.is_some_and(|found| found.outcome.trip.is_some()))
    }

    pub(super) fn function_of(&self, candidate: &Candidate<'_>) -> &ChargeFunction {
        &self.functions[candidate.function]
    }

    /// Looks in an ellipse around the places first, then on the whole map.
    fn solve(&self, component: u32) -> Result<Option<Found>> {
        let fastest_mps = self.cost().fastest_mps();
        let straight_s: f64 = self
            .places
            .windows(2)
            .map(|pair| pair[0].attached.position.distance_m(pair[1].attached.position) / fastest_mps)
            .sum();
        let stays_s: f64 = self.places.iter().map(|place| place.stay_s).sum();
        // Real roads with charging take about this much longer; a trip that takes yet longer makes it look again.
        let mut limit_s = 1.5 * straight_s + 3600.0 + stays_s;
        for _ in 0..3 {
            if let Some(found) = self.look(component, limit_s, fastest_mps)? {
                match &found.outcome.trip {
                    Some(trip) if trip.time_s <= limit_s => return Ok(Some(found)),
                    Some(trip) => limit_s = trip.time_s * 1.000_1,
                    None if limit_s.is_infinite() => return Ok(Some(found)),
                    None => limit_s = f64::INFINITY,
                }
            } else if limit_s.is_infinite() {
                return Ok(None);
            } else {
                limit_s = f64::INFINITY;
            }
        }
        self.look(component, f64::INFINITY, fastest_mps)
    }

    /// Potentials to every waypoint through nodes that a trip within `limit_s` can pass; none when no road leads on.
    fn stages(&self, limit_s: f64, fastest_mps: f64, rho: f64) -> Option<std::result::Result<Vec<StageBounds>, ()>> {
        let cost = self.cost();
        let view = cost.view;
        let mut stages: Vec<StageBounds> = Vec::new();
        let mut rest = Bounds { time_s: 0.0, weighted_s: 0.0 };
        for stage in (1..self.places.len()).rev() {
            let (from, to) = (&self.places[stage - 1].attached, &self.places[stage].attached);
            // Before this stage the trip drives at least the straight lines.
            let before_s: f64 = self.places[..stage]
                .windows(2)
                .map(|pair| pair[0].attached.position.distance_m(pair[1].attached.position) / fastest_mps)
                .sum();
            let room_s = limit_s - rest.time_s - before_s;
            let time = Potential::to(
                &cost,
                to,
                |edge| cost.time_s(edge),
                |node, reached_s| {
                    room_s.is_infinite()
                        || reached_s + view.position(node).distance_m(from.position) / fastest_mps <= room_s
                },
            );
            let negative = std::cell::Cell::new(false);
            let weight = |edge: u32| {
                let weight = cost.time_s(edge) + rho * cost.energy_kwh(edge);
                if weight < 0.0 {
                    negative.set(true);
                }
                weight.max(0.0)
            };
            let weighted = Potential::to(&cost, to, weight, |node, _| time.at(node).is_finite());
            if negative.get() {
                return Some(Err(()));
            }
            let stage_bounds = StageBounds { time, weighted, rest };
            rest = Bounds {
                time_s: rest.time_s
                    + self.places[stage - 1].stay_s
                    + stage_bounds.time.at_place(&cost, from, |edge| cost.time_s(edge)),
                weighted_s: rest.weighted_s
                    + self.places[stage - 1].stay_s
                    + stage_bounds.weighted.at_place(&cost, from, weight),
            };
            if rest.time_s.is_infinite() {
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
        self.candidates
            .iter()
            .enumerate()
            .filter(|(_, candidate)| near(candidate.position))
            .filter_map(|(index, candidate)| {
                let snapped = view.snap(candidate.position, STATION_SNAP_M, Some(component))?;
                Some(Site {
                    attached: attached(view, &snapped),
                    function: candidate.function,
                    most_kwh: self.function_of(candidate).most_kwh().min(most_kwh),
                    station: index,
                })
            })
            .collect()
    }

    fn look(&self, component: u32, limit_s: f64, fastest_mps: f64) -> Result<Option<Found>> {
        let request = self.request;
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
        let cost = self.cost();
        let arrive_kwh = request.arrive_soc.unwrap_or(request.reserve_soc).max(request.reserve_soc) * self.capacity_kwh;
        let start_kwh = request.start_soc * self.capacity_kwh;
        let first = &self.places[0].attached;
        let total_time_s = stages[0].rest.time_s + stages[0].time.at_place(&cost, first, |edge| cost.time_s(edge));
        let total_weighted_s = stages[0].rest.weighted_s
            + stages[0].weighted.at_place(&cost, first, |edge| cost.time_s(edge) + rho * cost.energy_kwh(edge));
        let lower_s = total_time_s.max(total_weighted_s - rho * (start_kwh - arrive_kwh)) + self.places[0].stay_s;
        let energies = Energies {
            start_kwh,
            reserve_kwh: self.reserve_kwh(),
            arrive_kwh,
            capacity_kwh: self.capacity_kwh,
            warm_up_kwh: self.coefficients.warm_up_kwh(total_time_s),
            seconds_per_kwh: rho,
        };
        let search_request = SearchRequest {
            start_kwh,
            arrive_kwh,
            stop_min_kwh: request.stop_min_soc.unwrap_or(request.reserve_soc).max(request.reserve_soc)
                * self.capacity_kwh,
            stop_max_kwh: request.stop_max_soc * self.capacity_kwh,
            overhead_s: request.overhead_s + session_start_s(CurrentType::Dc),
            seconds_per_kwh: rho,
            gap_limit: request.gap_limit,
            label_limit: request.label_limit,
        };
        let mut overlay = RoadOverlay::new(cost, &sites, &self.places, &stages, energies);
        // Just enough first: quick, and a ceiling for everything after it.
        let mut outcome = None;
        let corridors = [1.05 * lower_s + 600.0, 1.2 * lower_s + 2400.0, limit_s];
        for ceiling_s in corridors {
            let found = search(&mut overlay, &self.functions, &search_request, ceiling_s.min(limit_s), true)?;
            let done = found.trip.is_some();
            outcome = Some(found);
            if done {
                break;
            }
        }
        let Some(mut best) = outcome else { return Ok(None) };
        let (mut labels, mut evaluated) = (best.labels_settled, best.legs_evaluated);
        let mut legs = Vec::new();
        let mut explanation = None;
        if best.trip.is_some() {
            for _ in 0..MOST_ROUNDS {
                let ceiling_s = best.trip.as_ref().map_or(limit_s, |trip| trip.time_s * (1.0 + 1e-12) + 1e-9);
                let exact = search(&mut overlay, &self.functions, &search_request, ceiling_s, false)?;
                labels += exact.labels_settled;
                evaluated += exact.legs_evaluated;
                // Rounding may leave the exact search without the trip that set its ceiling.
                let trip = exact.trip.clone().or(best.trip.take());
                let lower_bound_s = exact.lower_bound_s.min(trip.as_ref().map_or(f64::INFINITY, |trip| trip.time_s));
                best = SearchOutcome { trip, lower_bound_s, ..exact };
                let Some(trip) = &best.trip else { break };
                if best.limited || !pass_idle_stops(&mut overlay, trip) {
                    break;
                }
            }
            if let Some(trip) = &best.trip {
                legs = unpack::stretches(&mut overlay, trip)?;
            }
        } else {
            explanation = Some(infeasible::furthest(&mut overlay, &best.reached, &stages));
        }
        best.labels_settled = labels;
        best.legs_evaluated = evaluated;
        Ok(Some(Found { outcome: best, sites, legs, explanation, warm_up_time_s: total_time_s }))
    }
}

/// Adds ways past the stations where the trip stops without charging; false when there are none.
fn pass_idle_stops(overlay: &mut RoadOverlay<'_>, trip: &FoundTrip) -> bool {
    let stations = overlay.sites.len() as u32;
    let mut passed = false;
    let mut stops = trip.stops.iter();
    for index in 1..trip.places.len().saturating_sub(1) {
        let (by, path) = trip.places[index];
        if by >= stations {
            continue;
        }
        let Some(stop) = stops.next() else { break };
        if stop.departure_kwh - stop.arrival_kwh > NOTHING_KWH {
            continue;
        }
        let (from, (to, onward_path)) = (trip.places[index - 1].0, trip.places[index + 1]);
        let next = 1 + trip.places[..index].iter().filter(|place| place.0 > stations).count() as u32;
        let (Some(first), Some(second)) = (overlay.leg(from, next, by, path), overlay.leg(by, next, to, onward_path))
        else {
            continue;
        };
        let leg = OverlayLeg {
            to,
            time_s: first.time_s + second.time_s,
            energy: first.energy.then(&second.energy),
            path: 1 + overlay.passing.len() as u32,
        };
        overlay.pass(from, next, by, leg, (path, onward_path));
        passed = true;
    }
    passed
}

pub(super) fn answer_head(
    prepared: &Prepared<'_>,
    status: PlanStatus,
    notices: Vec<Notice>,
    search: SearchProof,
) -> PlanAnswer {
    let request = prepared.request;
    let default = PlanRequest::new("", "", request.vehicle.clone(), request.start_soc);
    let mut inputs = vec![
        InputUsed::new("vehicle", &prepared.vehicle.id, InputSource::Given),
        InputUsed::new("start_soc", request.start_soc, InputSource::Given),
    ];
    let mut input = |name: &str, value: f64, default: f64| {
        let source = if value == default { InputSource::Default } else { InputSource::Given };
        inputs.push(InputUsed::new(name, value, source));
    };
    input("reserve_soc", request.reserve_soc, default.reserve_soc);
    input("stop_max_soc", request.stop_max_soc, default.stop_max_soc);
    input("overhead_s", request.overhead_s, default.overhead_s);
    input("conditions.air_c", request.conditions.air_c, default.conditions.air_c);
    input("conditions.wind_kmh", request.conditions.wind_kmh, default.conditions.wind_kmh);
    input("conditions.load_kg", request.conditions.load_kg, default.conditions.load_kg);
    input("conditions.cabin_c", request.conditions.cabin_c, default.conditions.cabin_c);
    input("conditions.soh", request.conditions.soh, default.conditions.soh);
    let roads = prepared.data.roads.info();
    let mut data = vec![DataUsed {
        kind: "roads".into(),
        id: roads.id.clone(),
        as_of: roads.as_of.clone(),
        licence: roads.licence.clone(),
        attribution: roads.attribution.clone(),
        demonstration: false,
    }];
    data.extend(prepared.data.stations_used.cloned());
    PlanAnswer {
        schema_version: SCHEMA_VERSION.into(),
        engine_version: ENGINE_VERSION.into(),
        status,
        client_ref: request.client_ref.clone(),
        inputs,
        notices,
        data,
        trips: Vec::new(),
        infeasible: None,
        search,
    }
}
