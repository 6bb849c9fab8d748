//! Everything a planner keeps for one car under conditions: ways over the hierarchy, bounds, and legs between stations as they
//! are asked for.

use super::super::record::Avoid;
use super::super::roadcost::RoadCost;
use super::super::roadsearch::Attached;
use super::legs::{Legs, Quick, quick};
use super::table::{Shared, Table, Weighted};
use super::weights::{Way, edge_way, ways};
use crate::energy::Coefficients;
use crate::graph::RoadView;
use crate::graph::hierarchy::{Hierarchy, Metric, Reach};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};

/// What ways depend on.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct CarKey {
    pub(super) coefficients: Coefficients,
    pub(super) windy: bool,
    pub(super) avoid: Vec<Avoid>,
    /// Capacity, kWh: the longest way anybody asks for.
    pub(super) capacity_kwh: f64,
    /// What a kWh is worth.
    pub(super) seconds_per_kwh: f64,
}

impl CarKey {
    pub(super) fn cost<'a>(&'a self, view: RoadView<'a>) -> RoadCost<'a> {
        RoadCost::new(view, &self.coefficients, self.windy, &self.avoid)
    }
}

/// Ways kept of one car, about 50 bytes each; the others are worked out again.
const MOST_KEPT: usize = 3_000_000;

/// A car's ways.
pub(super) struct Car {
    pub(super) key: CarKey,
    pub(super) ways: Metric<Way>,
    pub(super) weighted: Weighted,
    pub(super) table: Table,
    outgoing: Vec<OnceLock<Arc<Legs>>>,
    incoming: Vec<OnceLock<Arc<[Quick]>>>,
    kept: AtomicUsize,
}

impl Car {
    pub(super) fn new(
        hierarchy: &Hierarchy,
        view: RoadView<'_>,
        stations: &[Option<Attached>],
        key: CarKey,
        reach: (&mut Reach<Way>, &mut Reach<f64>),
    ) -> Self {
        let cost = key.cost(view);
        let ways = ways(hierarchy, &cost);
        let seconds_per_kwh = key.seconds_per_kwh;
        // Downhill an edge may weigh less than nothing; around any circle a car loses energy, and the hierarchy needs no more.
        let metric = Metric::new(hierarchy, |edge| {
            let way = edge_way(&cost, edge);
            way.time_s + seconds_per_kwh * way.cost_kwh
        });
        let weighted = Weighted { metric, seconds_per_kwh };
        let table = Table::new(hierarchy, (&ways, &weighted), &cost, stations, reach, key.capacity_kwh);
        let outgoing = stations.iter().map(|_| OnceLock::new()).collect();
        let incoming = stations.iter().map(|_| OnceLock::new()).collect();
        Car { key, ways, weighted, table, outgoing, incoming, kept: AtomicUsize::new(0) }
    }

    /// Ways from a station to the others.
    pub(super) fn outgoing(&self, shared: &Shared<'_>, station: u32, reach: &mut Reach<Way>) -> Arc<Legs> {
        self.known(
            &self.outgoing[station as usize],
            |legs: &Legs| legs.ways.len(),
            || {
                let place = shared.stations[station as usize].as_ref();
                let mut all = place.map_or_else(Vec::new, |place| self.table.ways_from(shared, place, reach));
                all.retain(|&(other, _)| other != station);
                Arc::new(Legs::new(all))
            },
        )
    }

    /// What bounds need of the ways from the other stations to one.
    pub(super) fn incoming(&self, shared: &Shared<'_>, station: u32, reach: &mut Reach<Way>) -> Arc<[Quick]> {
        self.known(
            &self.incoming[station as usize],
            |legs: &[Quick]| legs.len() / 3,
            || {
                let place = shared.stations[station as usize].as_ref();
                let mut all = place.map_or_else(Vec::new, |place| self.table.ways_to(shared, place, reach));
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
