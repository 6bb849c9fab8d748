//! What a planner keeps for one car under conditions: what it takes on the legs that it was asked for.

use super::super::roadcost::RoadCost;
use super::legs::{Legs, Quick};
use super::profile::{Network, PaceKey, Profile, RangeKey, known};
use super::table::Shared;
use super::ways::{Rates, Route};
use crate::energy::Coefficients;
use crate::graph::RoadView;
use crate::graph::hierarchy::Reach;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};

/// What a car's energy depends on.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct CarKey {
    /// The car at each pace, the quickest first.
    pub(super) paces: Vec<Coefficients>,
    /// What it may drive at each.
    pub(super) keys: Vec<PaceKey>,
    /// Capacity, kWh: the longest way anybody asks for.
    pub(super) capacity_kwh: f64,
}

impl CarKey {
    /// What roads cost at each pace.
    pub(super) fn costs<'a>(&'a self, view: RoadView<'a>) -> Vec<RoadCost<'a>> {
        let pairs = self.paces.iter().zip(&self.keys);
        pairs.map(|(pace, key)| RoadCost::new(view, pace, key.windy, &key.avoid)).collect()
    }

    /// Which legs it shares at a pace.
    pub(super) fn range(&self, pace: usize) -> RangeKey {
        RangeKey::new(self.keys[pace].clone(), &Rates::new(&self.paces[pace]), self.capacity_kwh)
    }
}

/// Figures kept of a car, 16 bytes each; the others are worked out again.
const MOST_KEPT: usize = 2_000_000;

/// A car.
pub(super) struct Car {
    pub(super) key: CarKey,
    pub(super) paces: Vec<Pace>,
    kept: AtomicUsize,
    /// Figures worked out, of all cars.
    made: Arc<AtomicU64>,
}

/// It at one pace.
pub(super) struct Pace {
    pub(super) profile: Arc<Profile>,
    pub(super) rates: Rates,
    network: Arc<Network>,
    outgoing: Vec<OnceLock<Arc<[Quick]>>>,
    incoming: Vec<OnceLock<Arc<[Quick]>>>,
}

impl Pace {
    pub(super) fn new(car: &Coefficients, profile: Arc<Profile>, network: Arc<Network>, stations: usize) -> Self {
        Pace {
            profile,
            rates: Rates::new(car),
            network,
            outgoing: (0..stations).map(|_| OnceLock::new()).collect(),
            incoming: (0..stations).map(|_| OnceLock::new()).collect(),
        }
    }
}

impl Car {
    pub(super) fn new(key: CarKey, paces: Vec<Pace>, made: Arc<AtomicU64>) -> Self {
        Car { key, paces, kept: AtomicUsize::new(0), made }
    }

    fn counted(&self, figures: Vec<Quick>) -> Arc<[Quick]> {
        self.made.fetch_add(figures.len() as u64, Ordering::Relaxed);
        figures.into()
    }

    /// Costs all legs that are kept; gives how many.
    pub(super) fn cost_kept(&self) -> u64 {
        let capacity_kwh = self.key.capacity_kwh;
        let cost = |own: &Pace| {
            let (outgoing, incoming) = own.network.all_kept();
            let out = outgoing.iter().map(|legs| self.counted(legs.quick(&own.rates, capacity_kwh)).len());
            let into = incoming.iter().map(|legs| self.counted(legs.quick(&own.rates, capacity_kwh)).len());
            (out.sum::<usize>() + into.sum::<usize>()) as u64
        };
        self.paces.iter().map(cost).sum()
    }

    /// How many figures are kept.
    pub(super) fn kept(&self) -> u64 {
        (self.kept.load(Ordering::Relaxed) as u64).min(MOST_KEPT as u64)
    }

    /// Routes from a station to the others at a pace, and what the car takes on those that it can drive.
    pub(super) fn outgoing(
        &self,
        shared: &[Shared<'_>],
        pace: usize,
        station: u32,
        reach: &mut Reach<Route>,
    ) -> (Arc<Legs>, Arc<[Quick]>) {
        let (own, capacity_kwh) = (&self.paces[pace], self.key.capacity_kwh);
        let legs = own.network.outgoing(&shared[pace], station, reach);
        let make = || self.counted(legs.quick(&own.rates, capacity_kwh));
        let quick = known(&own.outgoing[station as usize], (&self.kept, MOST_KEPT), |legs| legs.len(), make);
        (legs, quick)
    }

    /// What the car takes at a pace on the routes from the other stations to one.
    pub(super) fn incoming(
        &self,
        shared: &[Shared<'_>],
        pace: usize,
        station: u32,
        reach: &mut Reach<Route>,
    ) -> Arc<[Quick]> {
        let (own, capacity_kwh) = (&self.paces[pace], self.key.capacity_kwh);
        let make = || {
            let legs = own.network.incoming(&shared[pace], station, reach);
            self.counted(legs.quick(&own.rates, capacity_kwh))
        };
        known(&own.incoming[station as usize], (&self.kept, MOST_KEPT), |legs| legs.len(), make)
    }
}
