//! The roads of a trip that the search found, and ways past stations where it stops for nothing.

use super::search::{FoundTrip, Leg, Overlay};
use crate::{Error, ErrorKind, Result};
use std::sync::Arc;

/// Stops that add less are driven past, kWh.
pub(super) const NOTHING_KWH: f64 = 1e-6;

/// How a road of a leg goes: out of one side of the place it leaves and into one side of the place it reaches.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct RoadPath {
    /// Edges with the part of each that is driven, first to last fraction.
    pub(crate) edges: Vec<(u32, f64, f64)>,
}

impl RoadPath {
    /// From a place on the edge `first` over whole edges to a place on the edge `last`, each with the share where it lies.
    pub(crate) fn between(first: (u32, f64), inner: Vec<u32>, last: (u32, f64)) -> Self {
        let mut edges = vec![(first.0, first.1, 1.0)];
        edges.extend(inner.into_iter().map(|edge| (edge, 0.0, 1.0)));
        edges.push((last.0, 0.0, last.1));
        edges.retain(|&(_, from, to)| to > from);
        RoadPath { edges }
    }
}

/// A leg that passes a station without stopping.
#[derive(Debug, Clone)]
struct Passing {
    from: u32,
    next: u32,
    leg: Leg,
    /// Place passed, the path to it and the path beyond.
    by: u32,
    paths: (u32, u32),
}

/// Paths below this are ways of the overlay: the fastest ones, each at the pace of that number, or as it counts them. The others pass
/// stations.
pub(crate) const FIRST_PASSING: u32 = 1 << 31;

/// Legs past stations, found while refining.
#[derive(Debug, Clone, Default)]
pub(crate) struct Passings(Vec<Passing>);

impl Passings {
    /// Those that leave a place towards a waypoint.
    pub(crate) fn legs(&self, from: u32, next: u32) -> impl Iterator<Item = Leg> + '_ {
        self.0.iter().filter(move |passing| (passing.from, passing.next) == (from, next)).map(|passing| passing.leg)
    }

    /// Puts them together again from legs of which more is known.
    pub(crate) fn renew(&mut self, mut leg: impl FnMut(u32, u32, u32, u32) -> Option<Leg>) {
        for at in 0..self.0.len() {
            let Passing { from, next, by, paths, leg: Leg { to, path, .. } } = self.0[at];
            let mut part = |from: u32, to: u32, path: u32| match path.checked_sub(FIRST_PASSING) {
                Some(at) => self.0.get(at as usize).map(|passing| passing.leg),
                None => leg(from, next, to, path),
            };
            if let (Some(first), Some(second)) = (part(from, by, paths.0), part(by, to, paths.1)) {
                self.0[at].leg = joined(&first, &second, path);
            }
        }
    }

    /// The pairs of places along a leg, one pair for each way of the overlay, with its number.
    pub(crate) fn passed(&self, from: u32, to: u32, path: u32) -> Vec<(u32, u32, u32)> {
        match path.checked_sub(FIRST_PASSING).and_then(|index| self.0.get(index as usize)) {
            None => vec![(from, to, path)],
            Some(passing) => {
                let mut pairs = self.passed(from, passing.by, passing.paths.0);
                pairs.extend(self.passed(passing.by, to, passing.paths.1));
                pairs
            }
        }
    }
}

/// Two legs one after the other, as a leg of its own.
fn joined(first: &Leg, second: &Leg, path: u32) -> Leg {
    Leg { to: second.to, time_s: first.time_s + second.time_s, energy: first.energy.then(&second.energy), path }
}

/// An overlay whose legs run over roads.
pub(crate) trait StationRoads: Overlay {
    /// The ways past stations.
    fn passings(&mut self) -> &mut Passings;
    /// A leg found before.
    fn leg(&mut self, from: u32, next: u32, to: u32, path: u32) -> Option<Leg>;
    /// Forgets the legs found from a place.
    fn forget(&mut self, from: u32, next: u32);
    /// The roads of a way of the overlay between two places.
    fn road_path(&mut self, from: u32, next: u32, to: u32, path: u32) -> Option<Arc<RoadPath>>;
    /// The pace at which a way of the overlay is driven.
    fn pace(&self, path: u32) -> u32 {
        path
    }
    /// Whether a trip can be driven as found. If not, more is known of its legs now: the search may be asked again.
    fn holds(&mut self, _trip: &FoundTrip) -> bool {
        true
    }
}

/// Whether a trip stops somewhere without charging.
pub(super) fn stops_idly(trip: &FoundTrip) -> bool {
    trip.stops.iter().any(|stop| stop.departure_kwh - stop.arrival_kwh <= NOTHING_KWH)
}

/// Adds ways past the stations where the trip stops without charging; false when there are none.
pub(super) fn pass_idle_stops(overlay: &mut impl StationRoads, trip: &FoundTrip) -> bool {
    let stations = overlay.station_count();
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
        let list = &mut overlay.passings().0;
        let leg = joined(&first, &second, FIRST_PASSING + list.len() as u32);
        list.push(Passing { from, next, leg, by, paths: (path, onward_path) });
        // Legs found without it are found again.
        overlay.forget(from, next);
        passed = true;
    }
    passed
}

/// Roads between two places where the trip stops or stays.
pub(super) struct Stretch {
    pub(super) from: u32,
    pub(super) to: u32,
    pub(super) path: RoadPath,
    /// At which pace each edge of it is driven.
    pub(super) paces: Vec<u32>,
}

/// The roads between the trip's stops and waypoints.
pub(super) fn stretches(overlay: &mut impl StationRoads, trip: &FoundTrip) -> Result<Vec<Stretch>> {
    let mut out = Vec::new();
    let (stations, mut next) = (overlay.station_count(), 1);
    for pair in trip.places.windows(2) {
        let ((from, _), (to, path)) = (pair[0], pair[1]);
        let (mut edges, mut paces) = (Vec::new(), Vec::new());
        for (from, to, path) in overlay.passings().passed(from, to, path) {
            let roads = overlay.road_path(from, next, to, path).ok_or_else(|| {
                Error::new(ErrorKind::Internal, format!("the way from place {from} to place {to} is lost"))
            })?;
            edges.extend_from_slice(&roads.edges);
            paces.resize(edges.len(), overlay.pace(path));
        }
        out.push(Stretch { from, to, path: RoadPath { edges }, paces });
        next += u32::from(to > stations);
    }
    Ok(out)
}
