//! Everything a planner keeps for one car under conditions: ways over the hierarchy, bounds, and legs between stations as they
//! are asked for.

use super::super::record::Avoid;
use super::super::roadcost::RoadCost;
use super::super::roadsearch::Attached;
use super::table::{Shared, Table};
use super::weights::{Way, edge_way, ways};
use crate::energy::Coefficients;
use crate::graph::RoadView;
use crate::graph::hierarchy::{Hierarchy, Metric, Reach};
use std::sync::OnceLock;

/// What ways depend on.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct CarKey {
    pub(super) coefficients: Coefficients,
    pub(super) windy: bool,
    pub(super) avoid: Vec<Avoid>,
    /// Capacity, kWh: the longest way anybody asks for.
    pub(super) capacity_kwh: f64,
    /// Least seconds that a kWh costs, in whole steps.
    pub(super) rho_steps: u32,
}

/// Seconds a kWh in one step: the bound is a little lower than it could be, and serves many requests.
const RHO_STEP_S: f64 = 1.0;

impl CarKey {
    pub(super) fn steps(seconds_per_kwh: f64) -> u32 {
        (seconds_per_kwh / RHO_STEP_S).floor().clamp(0.0, 1e6) as u32
    }

    pub(super) fn cost<'a>(&'a self, view: RoadView<'a>) -> RoadCost<'a> {
        RoadCost::new(view, &self.coefficients, self.windy, &self.avoid)
    }
}

/// Legs from a station, and the ways between stations that they came from.
pub(super) type StationLegs = Box<[(u32, Way)]>;

/// A car's ways.
pub(super) struct Car {
    pub(super) key: CarKey,
    pub(super) ways: Metric<Way>,
    /// Seconds plus `rho` times energy.
    pub(super) weighted: Metric,
    /// Seconds.
    pub(super) time: Metric,
    /// Seconds a kWh costs at least, at which no road has a negative weight.
    pub(super) rho: f64,
    pub(super) table: Table,
    /// Fastest that straight distance shrinks on any road, m/s.
    pub(super) fastest_mps: f64,
    legs: Vec<OnceLock<StationLegs>>,
}

impl Car {
    pub(super) fn new(
        hierarchy: &Hierarchy,
        view: RoadView<'_>,
        stations: &[Option<Attached>],
        key: CarKey,
        reach: &mut Reach<Way>,
    ) -> Self {
        let cost = key.cost(view);
        // Driving downhill must not be worth more than its time.
        let rho = (0..view.edge_count())
            .filter(|&edge| cost.allows(edge))
            .map(|edge| (cost.time_s(edge), cost.energy_kwh(edge)))
            .filter(|weight| weight.1 < 0.0)
            .fold(RHO_STEP_S * f64::from(key.rho_steps), |rho, (time_s, kwh)| rho.min(-time_s / kwh));
        let ways = ways(hierarchy, &cost);
        let weighted = Metric::new(hierarchy, |edge| {
            let way = edge_way(&cost, edge);
            (way.time_s + rho * way.cost_kwh).max(0.0)
        });
        let time = Metric::new(hierarchy, |edge| edge_way(&cost, edge).time_s);
        let table = Table::new(hierarchy, &ways, &cost, stations, reach, key.capacity_kwh);
        let legs = stations.iter().map(|_| OnceLock::new()).collect();
        let fastest_mps = cost.fastest_mps();
        Car { key, ways, weighted, time, rho, table, fastest_mps, legs }
    }

    /// Ways from a station to the others, worked out on first use.
    pub(super) fn legs(&self, shared: &Shared<'_>, station: u32, reach: &mut Reach<Way>) -> &[(u32, Way)] {
        self.legs[station as usize].get_or_init(|| match &shared.stations[station as usize] {
            None => Box::default(),
            Some(place) => {
                let mut all = self.table.ways_from(shared, place, reach);
                all.retain(|&(other, _)| other != station);
                all.into()
            }
        })
    }
}
