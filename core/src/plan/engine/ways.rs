//! Ways over the hierarchy: as any car drives them, and what they take one car.
//!
//! The fastest way does not depend on the car, only on what it is allowed and on the speed it keeps to. So the hierarchy holds [`Route`]s:
//! time, and the features that the rates of a car are multiplied with. A new car, load, temperature or wind is a dot product for each
//! leg that somebody asked for before.

use super::super::PathEnergy;
use super::super::roadcost::{Features, RoadCost, effort, whole_features, whole_ticks};
use crate::energy::{Coefficients, EdgeFeatures, GRAVITY_MPS2};
use crate::graph::hierarchy::{Composite, Hierarchy, Metric};
use crate::units::JOULES_PER_KWH;

/// A way as any car drives it: a cache line. Its parts add up without rounding, so the sum is the same in any order.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Route {
    /// Seconds, ferries included.
    pub(super) time_s: f64,
    pub(super) features: Features,
}

impl Route {
    /// No way.
    pub(super) const NONE: Route = Route { time_s: f64::INFINITY, features: [0.0; 7] };

    /// A stretch with some features, in whole ticks.
    fn new(time_s: f64, features: &EdgeFeatures) -> Route {
        Route { time_s, features: whole_features(features) }
    }

    /// The way along a whole road edge; none where the request keeps away from it.
    pub(super) fn edge(cost: &RoadCost<'_>, edge: u32) -> Route {
        if cost.allows(edge) { Route::new(cost.time_s(edge), &cost.features(edge)) } else { Route::NONE }
    }

    /// The way along a share of an edge.
    pub(super) fn part(cost: &RoadCost<'_>, edge: u32, share: f64) -> Route {
        Route::new(cost.part_s(edge, share), &cost.features(edge).part(share))
    }

    /// The way between the road and a place beside it.
    pub(super) fn off_road(cost: &RoadCost<'_>, distance_m: f64) -> Route {
        let features = cost.off_road_features(distance_m);
        Route::new(whole_ticks(features.time_s), &features)
    }

    /// This way and then `next`.
    pub(super) fn then(&self, next: &Route) -> Route {
        Route {
            time_s: self.time_s + next.time_s,
            features: std::array::from_fn(|at| self.features[at] + next.features[at]),
        }
    }
}

impl Composite for Route {
    const NONE: Route = Route::NONE;

    fn order(&self) -> f64 {
        self.time_s
    }

    fn then(&self, next: &Route) -> Route {
        Route::then(self, next)
    }

    fn before(&self, other: &Route) -> bool {
        if self.time_s != other.time_s {
            return self.time_s < other.time_s;
        }
        let (own, others) = (effort(&self.features), effort(&other.features));
        own < others || (own == others && self.features < other.features)
    }

    fn same(&self, other: &Route) -> bool {
        self == other
    }
}

/// The fastest ways over every arc.
pub(super) fn routes(hierarchy: &Hierarchy, cost: &RoadCost<'_>) -> Metric<Route> {
    Metric::new(hierarchy, |edge| Route::edge(cost, edge))
}

/// What a car under conditions takes for each feature, kWh per unit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Rates(pub(super) Features);

impl Rates {
    pub(super) fn new(car: &Coefficients) -> Self {
        let rates_j = [
            car.auxiliary_w,
            car.wind + car.rolling,
            car.drag,
            car.climb / GRAVITY_MPS2,
            -car.descent / GRAVITY_MPS2,
            car.wind_east,
            car.wind_north,
        ];
        Rates(rates_j.map(|rate_j| rate_j / JOULES_PER_KWH))
    }

    /// Each rate times something.
    pub(super) fn times(&self, factor: f64) -> Rates {
        Rates(self.0.map(|rate| rate * factor))
    }

    /// Energy of a route, kWh.
    pub(super) fn kwh(&self, features: &Features) -> f64 {
        self.0.iter().zip(features).map(|(rate, feature)| rate * feature).sum()
    }
}

/// What rounding may make of the energy of a way driven edge by edge, kWh: less than a joule's thousandth. Legs count so much more, so
/// that no reserve is broken by a fraction.
const ROUNDING_KWH: f64 = 1e-10;

/// What a way does to a car: its seconds and energy, and how far below its start and above its end the battery must have room.
///
/// Neither reserve nor capacity is in it, so it serves every request of a car under conditions: with them it becomes a
/// [`PathEnergy`].
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Way {
    pub(super) time_s: f64,
    pub(super) cost_kwh: f64,
    /// Most energy used from the start to any point of the way, kWh; never negative.
    pub(super) need_kwh: f64,
    /// Most energy used from any point of the way to its end, kWh; never negative.
    pub(super) drain_kwh: f64,
}

impl Way {
    /// A way of no length.
    pub(super) const NOTHING: Way = Way { time_s: 0.0, cost_kwh: 0.0, need_kwh: 0.0, drain_kwh: 0.0 };

    /// What a route does to a car. Need and drain are the least that they can be: a way whose energy falls somewhere may need more, which
    /// is found out when its roads are.
    pub(super) fn of(route: &Route, rates: &Rates) -> Way {
        Way::stretch(route.time_s, rates.kwh(&route.features) + ROUNDING_KWH)
    }

    /// One stretch of road.
    pub(super) fn stretch(time_s: f64, cost_kwh: f64) -> Way {
        Way { time_s, cost_kwh, need_kwh: cost_kwh.max(0.0), drain_kwh: cost_kwh.max(0.0) }
    }

    /// This way and then `next`.
    pub(super) fn then(&self, next: &Way) -> Way {
        Way {
            time_s: self.time_s + next.time_s,
            cost_kwh: self.cost_kwh + next.cost_kwh,
            need_kwh: self.need_kwh.max(self.cost_kwh + next.need_kwh),
            drain_kwh: next.drain_kwh.max(self.drain_kwh + next.cost_kwh),
        }
    }

    /// What it does to a battery.
    pub(super) fn energy(&self, reserve_kwh: f64, capacity_kwh: f64) -> PathEnergy {
        PathEnergy {
            minimum_kwh: reserve_kwh + self.need_kwh,
            cost_kwh: self.cost_kwh,
            maximum_kwh: capacity_kwh - self.drain_kwh,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::energy::coefficients;
    use crate::vehicle::{self, Conditions};

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

    #[test]
    fn rates_give_the_energy_that_coefficients_give() {
        let car = vehicle::get("tesla-model-3-long-range-2024").unwrap();
        for (air_c, wind_kmh) in [(20.0, 0.0), (-10.0, 40.0), (35.0, 15.0)] {
            let conditions =
                Conditions { air_c, wind_kmh, wind_from_deg: 200.0, load_kg: 150.0, ..Conditions::default() };
            let car = coefficients(&car, &conditions).unwrap();
            let stretch = EdgeFeatures {
                time_s: 3600.0,
                idle_s: 100.0,
                length_m: 100_000.0,
                speed_squared_m: 8.1e7,
                climb_m: 700.0,
                descent_m: 400.0,
                stops_m2_s2: 9_000.0,
                speed_east_m: 2.0e6,
                speed_north_m: -1.0e6,
            };
            let route = Route::new(3700.0, &stretch);
            let (ours, whole) = (Rates::new(&car).kwh(&route.features), car.battery_energy_kwh(&stretch));
            assert!((ours - whole).abs() < 1e-9, "{ours} and {whole} at {air_c} C");
        }
    }
}
