//! What all parts of the page need: names, markers, the car.

use super::map::{Mark, MarkKind, RouteLine, Scene};
use wattfarer::graph::places::Gazetteer;
use wattfarer::plan::{Leg, LegEnd, LegKind, PlanAnswer, PlanRequest};
use wattfarer::vehicle::{self, Vehicle};
use wattfarer::{LatLon, Result};

/// A nameless end is called after a place within this distance, m.
const NEAR_M: f64 = 30_000.0;
/// How demonstration stations are called; on the map and the chart the town alone has room.
const DEMONSTRATION: &str = "Demonstration station near ";

/// An answer with what is read off it once.
pub struct Facts<'a> {
    pub request: &'a PlanRequest,
    pub answer: &'a PlanAnswer,
    pub vehicle: Vehicle,
    pub gazetteer: Gazetteer,
    pub marks: Vec<Mark>,
    pub from: String,
    pub to: String,
}

impl<'a> Facts<'a> {
    /// Reads the answer.
    pub fn new(request: &'a PlanRequest, answer: &'a PlanAnswer) -> Result<Self> {
        let vehicle = vehicle::resolve(&request.vehicle)?;
        let gazetteer = Gazetteer::bundled()?;
        let mut facts =
            Facts { request, answer, vehicle, gazetteer, marks: Vec::new(), from: String::new(), to: String::new() };
        let legs = facts.legs();
        let asked = |index: Option<&wattfarer::plan::Waypoint>| index.map(|at| at.place.clone()).unwrap_or_default();
        (facts.from, facts.to) = match (legs.first(), legs.last(), &answer.infeasible) {
            (Some(first), Some(last), _) => (facts.name(&first.from), facts.name(&last.to)),
            (_, _, Some(infeasible)) => (infeasible.from.clone(), infeasible.to.clone()),
            _ => (asked(request.places.first()), asked(request.places.last())),
        };
        facts.marks = if legs.is_empty() { facts.asked_marks() } else { facts.trip_marks(legs) };
        Ok(facts)
    }

    /// The legs of the best trip.
    pub fn legs(&self) -> &'a [Leg] {
        self.answer.trips.first().map(|trip| trip.legs.as_slice()).unwrap_or_default()
    }

    /// `Paris to Berlin`.
    pub fn title(&self) -> String {
        format!("{} to {}", self.from, self.to)
    }

    /// Make, model and variant.
    pub fn car(&self) -> String {
        let Vehicle { make, model, variant, .. } = &self.vehicle;
        [make.as_str(), model, variant].join(" ").trim().to_string()
    }

    /// Whether a station of the plan is invented.
    pub fn demonstration(&self) -> bool {
        self.answer.data.iter().any(|data| data.kind == "stations" && data.demonstration)
            || self.legs().iter().any(|leg| leg.station.as_ref().is_some_and(|station| station.demonstration))
    }

    /// The name of an end of a leg.
    pub fn name(&self, end: &LegEnd) -> String {
        if let Some(name) = &end.name {
            return name.clone();
        }
        let at = LatLon { lat: end.lat, lon: end.lon };
        match self.gazetteer.nearest(at) {
            Some(place) if place.position.distance_m(at) <= NEAR_M => format!("near {}", place.name),
            _ => format!("{:.3},{:.3}", end.lat, end.lon),
        }
    }

    /// The name where there is little room.
    pub fn short_name(&self, end: &LegEnd) -> String {
        let name = self.name(end);
        name.strip_prefix(DEMONSTRATION).map(str::to_string).unwrap_or(name)
    }

    fn trip_marks(&self, legs: &[Leg]) -> Vec<Mark> {
        let at = |end: &LegEnd| LatLon { lat: end.lat, lon: end.lon };
        let mut marks = Vec::new();
        if let Some(first) = legs.first() {
            marks.push(Mark { kind: MarkKind::Start, at: at(&first.from), name: self.from.clone(), leg: None });
        }
        if let Some(last) = legs.last() {
            marks.push(Mark { kind: MarkKind::Goal, at: at(&last.to), name: self.to.clone(), leg: None });
        }
        let mut stops = 0;
        for (index, leg) in legs.iter().enumerate() {
            let kind = match leg.kind {
                LegKind::Charge => {
                    stops += 1;
                    MarkKind::Stop(stops)
                }
                LegKind::Stay => MarkKind::Via,
                _ => continue,
            };
            marks.push(Mark { kind, at: at(&leg.from), name: self.short_name(&leg.from), leg: Some(index) });
        }
        marks
    }

    /// Start, goal and how far the car comes, for an answer without a trip.
    fn asked_marks(&self) -> Vec<Mark> {
        let ends = [(MarkKind::Start, self.request.places.first()), (MarkKind::Goal, self.request.places.last())];
        let mut marks = Vec::new();
        for (kind, place) in ends {
            let Some(at) = place.and_then(|place| self.position(&place.place)) else { continue };
            let name = if kind == MarkKind::Start { self.from.clone() } else { self.to.clone() };
            marks.push(Mark { kind, at, name, leg: None });
        }
        if let Some(infeasible) = &self.answer.infeasible {
            let at = infeasible.furthest;
            // Beside the start it would only hide it.
            if marks.iter().all(|mark| mark.at.distance_m(at) > 1000.0) {
                marks.push(Mark { kind: MarkKind::Furthest, at, name: "as far as the car gets".into(), leg: None });
            }
        }
        marks
    }

    fn position(&self, place: &str) -> Option<LatLon> {
        let degrees = place
            .split_once(',')
            .and_then(|(lat, lon)| LatLon::new("place", lat.trim().parse().ok()?, lon.trim().parse().ok()?).ok());
        degrees.or_else(|| self.gazetteer.find("place", place).ok().map(|place| place.position))
    }

    /// What the map shows.
    pub fn scene(&self) -> Scene {
        let lines = self.legs().iter().enumerate().filter_map(|(index, leg)| {
            let points = leg.geometry.as_ref()?.coordinates.iter().map(|[lon, lat]| LatLon { lat: *lat, lon: *lon });
            Some(RouteLine { leg: index, ferry: leg.kind == LegKind::Ferry, points: points.collect() })
        });
        let stops: Vec<String> = self
            .marks
            .iter()
            .filter_map(|mark| match mark.kind {
                MarkKind::Stop(number) => Some(format!("{number} {}", mark.name)),
                _ => None,
            })
            .collect();
        let description = match (self.legs().is_empty(), stops.is_empty()) {
            (true, _) => "Start, goal and the farthest place reached.".to_string(),
            (_, true) => "The route without a charging stop.".to_string(),
            _ => format!("The route with the charging stops {}.", stops.join(", ")),
        };
        Scene {
            title: format!("Map from {}", self.title()),
            description,
            lines: lines.collect(),
            marks: self
                .marks
                .iter()
                .map(|mark| Mark { kind: mark.kind, at: mark.at, name: mark.name.clone(), leg: mark.leg })
                .collect(),
        }
    }
}
