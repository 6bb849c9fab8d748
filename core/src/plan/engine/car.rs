//! Everything a planner keeps for one car under conditions: ways over the hierarchy, bounds, and legs between stations as they
//! are asked for.

use super::super::record::Avoid;
use super::super::roadcost::RoadCost;
use super::super::roadsearch::Attached;
use super::legs::{Legs, Quick, quick};
use super::table::{Shared, Table, Weighted};
use super::weights::{Way, ways};
use crate::energy::Coefficients;
use crate::graph::RoadView;
use crate::graph::hierarchy::{Hierarchy, Metric, Reach};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};

/// What ways depend on.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct CarKey {
    /// The car at each pace, the quickest first.
    pub(super) paces: Vec<Coefficients>,
    pub(super) windy: bool,
    pub(super) avoid: Vec<Avoid>,
    /// Capacity, kWh: the longest way anybody asks for.
    pub(super) capacity_kwh: f64,
    /// What a kWh is worth.
    pub(super) seconds_per_kwh: f64,
}

impl CarKey {
    /// What roads cost at each pace.
    pub(super) fn costs<'a>(&'a self, view: RoadView<'a>) -> Vec<RoadCost<'a>> {
        self.paces.iter().map(|pace| RoadCost::new(view, pace, self.windy, &self.avoid)).collect()
    }
}

/// Ways kept of one car, about 50 bytes each; the others are worked out again.
const MOST_KEPT: usize = 3_000_000;

/// A car's ways.
pub(super) struct Car {
    pub(super) key: CarKey,
    pub(super) paces: Vec<Pace>,
    pub(super) weighted: Weighted,
    kept: AtomicUsize,
}

/// Its ways at one pace.
pub(super) struct Pace {
    pub(super) ways: Metric<Way>,
    pub(super) table: Table,
    outgoing: Vec<OnceLock<Arc<Legs>>>,
    incoming: Vec<OnceLock<Arc<[Quick]>>>,
}

impl Car {
    pub(super) fn new(
        hierarchy: &Hierarchy,
        view: RoadView<'_>,
        stations: &[Option<Attached>],
        key: CarKey,
        (reach, weights): (&mut Reach<Way>, &mut Reach<f64>),
    ) -> Self {
        let costs = key.costs(view);
        let pace = |cost: &RoadCost<'_>| {
            let ways = ways(hierarchy, cost);
            let table = Table::new(hierarchy, &ways, cost, stations, reach, key.capacity_kwh);
            let outgoing = stations.iter().map(|_| OnceLock::new()).collect();
            let incoming = stations.iter().map(|_| OnceLock::new()).collect();
            Pace { ways, table, outgoing, incoming }
        };
        let paces = costs.iter().map(pace).collect();
        let weighted = Weighted::new(hierarchy, &costs, key.seconds_per_kwh, stations, weights);
        Car { key, paces, weighted, kept: AtomicUsize::new(0) }
    }

    /// Ways from a station to the others at a pace.
    pub(super) fn outgoing(
        &self,
        shared: &[Shared<'_>],
        pace: usize,
        station: u32,
        reach: &mut Reach<Way>,
    ) -> Arc<Legs> {
        let (shared, pace) = (&shared[pace], &self.paces[pace]);
        self.known(
            &pace.outgoing[station as usize],
            |legs: &Legs| legs.ways.len(),
            || {
                let place = shared.stations[station as usize].as_ref();
                let mut all = place.map_or_else(Vec::new, |place| pace.table.ways_from(shared, place, reach));
                all.retain(|&(other, _)| other != station);
                Arc::new(Legs::new(all))
            },
        )
    }

    /// What bounds need of the ways from the other stations to one at a pace.
    pub(super) fn incoming(
        &self,
        shared: &[Shared<'_>],
        pace: usize,
        station: u32,
        reach: &mut Reach<Way>,
    ) -> Arc<[Quick]> {
        let (shared, pace) = (&shared[pace], &self.paces[pace]);
        self.known(
            &pace.incoming[station as usize],
            |legs: &[Quick]| legs.len() / 3,
            || {
                let place = shared.stations[station as usize].as_ref();
                let mut all = place.map_or_else(Vec::new, |place| pace.table.ways_to(shared, place, reach));
                all.retain(|&(other, _)| other != station);
                quick(&all).into()
            },
        )
    }

    /// What is kept, or else made, and kept while there is room.
    fn known<T: ?Sized>(
        &self,
        place: &OnceLock<Arc<T>>,
        size: fn(&T) -> usize,
        make: impl FnOnce() -> Arc<T>,
    ) -> Arc<T> {
        if let Some(known) = place.get() {
            return known.clone();
        }
        let made = make();
        if self.kept.fetch_add(size(&made), Ordering::Relaxed) > MOST_KEPT {
            return made;
        }
        place.get_or_init(|| made).clone()
    }
}
