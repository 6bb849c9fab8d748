//! What a way over the hierarchy costs one car: seconds, energy and what keeps the battery within its limits.

use super::super::PathEnergy;
use super::super::roadcost::RoadCost;
use crate::graph::hierarchy::{Composite, Hierarchy};

/// A way: its seconds and energy, and how far below its start and above its end the battery must have room.
///
/// Neither reserve nor capacity is in it, so it serves every request of a car under conditions: with them it becomes a
/// [`PathEnergy`].
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Way {
    pub(crate) time_s: f64,
    pub(crate) cost_kwh: f64,
    /// Most energy used from the start to any point of the way, kWh; never negative.
    pub(crate) need_kwh: f64,
    /// Most energy used from any point of the way to its end, kWh; never negative.
    pub(crate) drain_kwh: f64,
}

impl Way {
    /// A way of no length.
    pub(crate) const NOTHING: Way = Way { time_s: 0.0, cost_kwh: 0.0, need_kwh: 0.0, drain_kwh: 0.0 };
    /// No way.
    pub(crate) const NONE: Way = Way { time_s: f64::INFINITY, cost_kwh: 0.0, need_kwh: 0.0, drain_kwh: 0.0 };

    /// One stretch of road.
    pub(crate) fn stretch(time_s: f64, cost_kwh: f64) -> Way {
        Way { time_s, cost_kwh, need_kwh: cost_kwh.max(0.0), drain_kwh: cost_kwh.max(0.0) }
    }

    /// What ways are told apart by, the first first.
    fn key(&self) -> [f64; 3] {
        [self.time_s, self.cost_kwh, self.need_kwh]
    }

    /// This way and then `next`.
    pub(crate) fn then(&self, next: &Way) -> Way {
        Way {
            time_s: self.time_s + next.time_s,
            cost_kwh: self.cost_kwh + next.cost_kwh,
            need_kwh: self.need_kwh.max(self.cost_kwh + next.need_kwh),
            drain_kwh: next.drain_kwh.max(self.drain_kwh + next.cost_kwh),
        }
    }

    /// What it does to a battery.
    pub(crate) fn energy(&self, reserve_kwh: f64, capacity_kwh: f64) -> PathEnergy {
        PathEnergy {
            minimum_kwh: reserve_kwh + self.need_kwh,
            cost_kwh: self.cost_kwh,
            maximum_kwh: capacity_kwh - self.drain_kwh,
        }
    }
}

impl Composite for Way {
    const NONE: Way = Way::NONE;

    fn order(&self) -> f64 {
        self.time_s
    }

    fn then(&self, next: &Way) -> Way {
        Way::then(self, next)
    }

    fn before(&self, other: &Way) -> bool {
        self.key() < other.key()
    }

    fn same(&self, other: &Way) -> bool {
        self.key() == other.key()
    }
}

/// The ways of a car over every arc, fastest ones.
pub(crate) fn ways(hierarchy: &Hierarchy, cost: &RoadCost<'_>) -> crate::graph::hierarchy::Metric<Way> {
    crate::graph::hierarchy::Metric::new(hierarchy, |edge| edge_way(cost, edge))
}

/// The way along a whole road edge; none where the request keeps away from it.
pub(crate) fn edge_way(cost: &RoadCost<'_>, edge: u32) -> Way {
    if cost.allows(edge) { Way::stretch(cost.time_s(edge), cost.energy_kwh(edge)) } else { Way::NONE }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_way_limits_the_battery_as_its_edges_do() {
        let (reserve, capacity) = (2.0, 20.0);
        for edges in [vec![3.0, -8.0, 5.0], vec![-4.0, 10.0, -6.0, 2.0], vec![6.0, 6.0, -3.0], vec![-9.0, -9.0]] {
            let way = edges.iter().fold(Way::NOTHING, |way, &cost| way.then(&Way::stretch(1.0, cost)));
            let slow = edges.iter().fold(PathEnergy::nothing(reserve, capacity), |path, &cost| {
                path.then(&PathEnergy::edge(cost, reserve, capacity))
            });
            let quick = way.energy(reserve, capacity);
            assert!((quick.minimum_kwh - slow.minimum_kwh).abs() < 1e-12, "{edges:?}");
            assert!((quick.maximum_kwh - slow.maximum_kwh).abs() < 1e-12, "{edges:?}");
            assert!((quick.cost_kwh - slow.cost_kwh).abs() < 1e-12 && way.time_s == edges.len() as f64);
        }
    }
}
