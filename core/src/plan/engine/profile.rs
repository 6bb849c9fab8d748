//! What does not depend on the car: the fastest routes of whoever drives at one pace, and those between stations as they are asked for.

use super::super::record::Avoid;
use super::super::roadcost::RoadCost;
use super::super::roadsearch::Attached;
use super::super::stretch::RoadPath;
use super::cells::{Cell, Steps};
use super::legs::{Briefs, Legs};
use super::table::{Shared, Table};
use super::ways::{Rates, Route, routes};
use crate::graph::hierarchy::{Hierarchy, Metric, Reach, Side};
use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// What decides which route is fastest.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct PaceKey {
    /// Highest speed driven, m/s.
    pub(super) max_mps: Option<f64>,
    /// Whether routes hold the features that wind acts on.
    pub(super) windy: bool,
    pub(super) avoid: Vec<Avoid>,
}

/// The fastest routes at a pace.
pub(super) struct Profile {
    pub(super) routes: Metric<Route>,
    pub(super) table: Table,
    pub(super) roads: KeptRoads,
}

/// Edges kept of the roads of legs, 24 bytes each.
const MOST_EDGES: usize = 1_000_000;

/// Roads of legs between stations that trips took: others may take them too, with any car.
#[derive(Default)]
pub(super) struct KeptRoads(Mutex<Paths>);

#[derive(Default)]
struct Paths {
    edges: usize,
    /// By the stations that they join.
    all: HashMap<(u32, u32), Arc<RoadPath>>,
}

impl KeptRoads {
    /// The roads from one station to another.
    pub(super) fn get(&self, from: u32, to: u32) -> Option<Arc<RoadPath>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).all.get(&(from, to)).cloned()
    }

    /// Keeps them while there is room.
    pub(super) fn keep(&self, from: u32, to: u32, path: &Arc<RoadPath>) {
        let mut paths = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if paths.edges < MOST_EDGES && paths.all.insert((from, to), path.clone()).is_none() {
            paths.edges += path.edges.len();
        }
    }
}

impl Profile {
    pub(super) fn new(
        hierarchy: &Hierarchy,
        cost: &RoadCost<'_>,
        stations: &[Option<Attached>],
        reach: &mut Reach<Route>,
    ) -> Self {
        let routes = routes(hierarchy, cost);
        let table = Table::new(hierarchy, &routes, cost, stations, reach);
        Profile { routes, table, roads: KeptRoads::default() }
    }
}

/// Steps of what a car takes of its capacity: cars that get about as far on a battery share their legs.
const STEPS: Steps = [0, 1, 1, 1, 1, 2, 2];

/// Which cars share legs.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct RangeKey {
    pub(super) pace: PaceKey,
    cell: Cell,
}

impl RangeKey {
    pub(super) fn new(pace: PaceKey, rates: &Rates, capacity_kwh: f64) -> Self {
        RangeKey { pace, cell: Cell::new(&rates.times(1.0 / capacity_kwh), &STEPS) }
    }
}

/// Legs kept, about 70 bytes each; the others are worked out again.
const MOST_KEPT: usize = 3_000_000;

/// Legs between stations that some car of a range can drive.
pub(super) struct Network {
    range: RangeKey,
    outgoing: Vec<OnceLock<Arc<Legs>>>,
    incoming: Vec<OnceLock<Arc<Briefs>>>,
    kept: AtomicUsize,
}

impl Network {
    pub(super) fn new(stations: usize, range: RangeKey) -> Self {
        Network {
            range,
            outgoing: (0..stations).map(|_| OnceLock::new()).collect(),
            incoming: (0..stations).map(|_| OnceLock::new()).collect(),
            kept: AtomicUsize::new(0),
        }
    }

    /// How many legs are kept; those into a station count half.
    pub(super) fn kept(&self) -> u64 {
        (self.kept.load(Ordering::Relaxed) as u64).min(MOST_KEPT as u64)
    }

    /// All legs that are kept, out of and into stations.
    pub(super) fn all_kept(&self) -> (Vec<Arc<Legs>>, Vec<Arc<Briefs>>) {
        let outgoing = self.outgoing.iter().filter_map(|legs| legs.get().cloned());
        let incoming = self.incoming.iter().filter_map(|legs| legs.get().cloned());
        (outgoing.collect(), incoming.collect())
    }

    /// Routes between a station and the others.
    fn legs(&self, shared: &Shared<'_>, station: u32, side: Side, reach: &mut Reach<Route>) -> Vec<(u32, Route)> {
        // A trifle more, for rounding.
        let is_of_use = |route: &Route| self.range.cell.least_kwh(&route.features) <= 1.0 + 1e-9;
        let place = shared.stations[station as usize].as_ref();
        let mut all = place.map_or_else(Vec::new, |place| shared.table.routes(shared, place, side, reach, is_of_use));
        all.retain(|&(other, _)| other != station);
        all
    }

    /// Routes from a station to the others.
    pub(super) fn outgoing(&self, shared: &Shared<'_>, station: u32, reach: &mut Reach<Route>) -> Arc<Legs> {
        let make = || Arc::new(Legs::new(&self.legs(shared, station, Side::Leaving, reach)));
        known(&self.outgoing[station as usize], (&self.kept, MOST_KEPT), |legs: &Legs| legs.len(), make)
    }

    /// Routes from the other stations to one.
    pub(super) fn incoming(&self, shared: &Shared<'_>, station: u32, reach: &mut Reach<Route>) -> Arc<Briefs> {
        let make = || Arc::new(Briefs::new(&self.legs(shared, station, Side::Arriving, reach)));
        known(&self.incoming[station as usize], (&self.kept, MOST_KEPT), |legs: &Briefs| legs.len() / 2, make)
    }
}

/// What is kept, or else made, and kept while there is room.
pub(super) fn known<T: ?Sized>(
    place: &OnceLock<Arc<T>>,
    (kept, most): (&AtomicUsize, usize),
    size: fn(&T) -> usize,
    make: impl FnOnce() -> Arc<T>,
) -> Arc<T> {
    if let Some(known) = place.get() {
        return known.clone();
    }
    let made = make();
    if kept.fetch_add(size(&made), Ordering::Relaxed) > most {
        return made;
    }
    place.get_or_init(|| made).clone()
}
