//! Least seconds and worth of energy, at whichever pace a road is driven: over roads, and from anywhere to stations. They lead a search and
//! bound it, so that a trifle too low is no harm: they are worked out for all cars of a [`Cell`] at once.

use super::super::roadcost::RoadCost;
use super::super::roadsearch::Attached;
use super::cells::{Cell, Steps};
use super::profile::PaceKey;
use super::table::{Shared, Words, along, arriving, beside, leaving};
use super::ways::{Rates, Route};
use crate::graph::hierarchy::{Hierarchy, Metric, Reach, Side};
use std::collections::HashMap;

/// Steps of the worth of each feature: six per cent where most of the energy goes.
const STEPS: Steps = [1, 4, 4, 2, 2, 2, 2];

/// What leads depend on: at each pace, what it may drive and the worth of the features, s per unit.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct LeadKey(Vec<(PaceKey, Cell)>);

impl LeadKey {
    /// For a car at some paces when a kWh is worth so much.
    pub(super) fn new<'a>(paces: impl Iterator<Item = (&'a PaceKey, &'a Rates)>, seconds_per_kwh: f64) -> Self {
        LeadKey(paces.map(|(key, rates)| (key.clone(), Cell::new(&rates.times(seconds_per_kwh), &STEPS))).collect())
    }

    fn weight_s(&self, pace: usize, route: &Route) -> f64 {
        route.time_s + self.0[pace].1.least_kwh(&route.features)
    }
}

/// Least weights.
pub(super) struct Lead {
    key: LeadKey,
    pub(super) metric: Metric,
    /// Least weights into stations, however far.
    into: Words<f64>,
    beside: HashMap<u32, Vec<u32>>,
    stations: usize,
}

impl Lead {
    pub(super) fn new(
        hierarchy: &Hierarchy,
        costs: &[RoadCost<'_>],
        key: LeadKey,
        stations: &[Option<Attached>],
        reach: &mut Reach<f64>,
    ) -> Self {
        // Downhill an edge may weigh less than nothing; around any circle a car loses energy or at least time, and the hierarchy
        // needs no more.
        let metric = Metric::new(hierarchy, |edge| {
            let weights = costs.iter().enumerate().map(|(pace, cost)| key.weight_s(pace, &Route::edge(cost, edge)));
            weights.fold(f64::INFINITY, f64::min)
        });
        let mut lead = Lead {
            key,
            metric,
            into: Words::new(0, Vec::new()),
            beside: beside(&costs[0], stations),
            stations: stations.len(),
        };
        let mut into = Vec::new();
        for (number, place) in stations.iter().enumerate() {
            let (number, Some(place)) = (number as u32, place) else { continue };
            let ends = lead.ends(costs, place, Side::Arriving);
            reach.climb_least(hierarchy, &lead.metric, &ends, Side::Arriving, |rank, &weight| {
                into.push((rank, number, weight));
            });
        }
        lead.into = Words::new(hierarchy.node_count(), into);
        lead
    }

    /// The weights between a place and its roads.
    pub(super) fn ends(&self, costs: &[RoadCost<'_>], place: &Attached, side: Side) -> Vec<(u32, f64)> {
        let mut least: Vec<(u32, f64)> = Vec::new();
        for (pace, cost) in costs.iter().enumerate() {
            let routes = if side == Side::Leaving { leaving(cost, place) } else { arriving(cost, place) };
            let weights = routes.iter().map(|(node, route)| (*node, self.key.weight_s(pace, route)));
            if least.is_empty() {
                least = weights.collect();
            } else {
                // At every pace the roads are the same.
                least.iter_mut().zip(weights).for_each(|(least, weight)| least.1 = least.1.min(weight.1));
            }
        }
        least
    }

    /// The least weight from one place to another along the same edge, if it lies there.
    pub(super) fn along(&self, costs: &[RoadCost<'_>], from: &Attached, to: &Attached) -> f64 {
        let along = |(pace, cost)| along(cost, from, to).map(|along| self.key.weight_s(pace, &along.3));
        costs.iter().enumerate().filter_map(along).fold(f64::INFINITY, f64::min)
    }

    /// Least weights from a place to every station.
    pub(super) fn to_stations(
        &self,
        shared: &Shared<'_>,
        costs: &[RoadCost<'_>],
        place: &Attached,
        reach: &mut Reach<f64>,
    ) -> Vec<f64> {
        let Shared { hierarchy, cost, stations, .. } = *shared;
        let mut least = vec![f64::INFINITY; self.stations];
        let ends = self.ends(costs, place, Side::Leaving);
        reach.climb(hierarchy, &self.metric, &ends, Side::Leaving, |rank, &here| {
            for (station, there) in self.into.at(rank) {
                let known = &mut least[station as usize];
                *known = known.min(here + there);
            }
        });
        for (edge, _) in place.ends(cost.view) {
            for &station in self.beside.get(&edge).into_iter().flatten() {
                let Some(other) = &stations[station as usize] else { continue };
                let known = &mut least[station as usize];
                *known = known.min(self.along(costs, place, other));
            }
        }
        least
    }
}
