//! Ways between stations as searches scan them: what bounds need lies side by side, whole routes lie apart.

use super::ways::{Rates, Route};

/// What bounds need of a way, each figure a trifle low: 16 bytes, four to a cache line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Quick {
    /// The station at the other end.
    pub(super) station: u32,
    pub(super) time_s: f32,
    pub(super) cost_kwh: f32,
    /// Which of the kept routes it is.
    pub(super) at: u32,
}

impl Quick {
    /// Seconds, and the worth of the energy at a price.
    pub(super) fn weight_s(&self, seconds_per_kwh: f64) -> f64 {
        f64::from(self.time_s) + seconds_per_kwh * f64::from(self.cost_kwh)
    }
}

/// The nearest single-precision number that is not greater.
pub(super) fn below(value: f64) -> f32 {
    let near = value as f32;
    if f64::from(near) > value { near.next_down() } else { near }
}

/// Routes from one station to others, in the order of their numbers.
#[derive(Debug, Default)]
pub(super) struct Legs {
    pub(super) stations: Box<[u32]>,
    pub(super) routes: Box<[Route]>,
}

impl Legs {
    pub(super) fn new(routes: Vec<(u32, Route)>) -> Self {
        Legs {
            stations: routes.iter().map(|route| route.0).collect(),
            routes: routes.into_iter().map(|route| route.1).collect(),
        }
    }

    /// The route to a station.
    pub(super) fn to(&self, station: u32) -> Option<&Route> {
        self.routes.get(self.stations.binary_search(&station).ok()?)
    }

    /// What a car takes on each of them, those left out that no battery of its capacity is enough for.
    pub(super) fn quick(&self, rates: &Rates, capacity_kwh: f64) -> Box<[Quick]> {
        let all = self.stations.iter().zip(&self.routes).enumerate();
        let quick = all.filter_map(|(at, (&station, route))| {
            let cost_kwh = rates.kwh(&route.features);
            let (time_s, cost_kwh, enough) = (below(route.time_s), below(cost_kwh), cost_kwh <= capacity_kwh);
            enough.then_some(Quick { station, time_s, cost_kwh, at: at as u32 })
        });
        quick.collect()
    }
}

/// A route from another station, as far as bounds need it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Brief {
    station: u32,
    time_s: f32,
    features: [f32; 7],
}

impl Brief {
    pub(super) fn new(station: u32, route: &Route) -> Self {
        Brief { station, time_s: below(route.time_s), features: route.features.map(|feature| feature as f32) }
    }
}

/// What a car takes on routes from other stations, those left out that no battery of its capacity is enough for.
pub(super) fn quick(routes: &[Brief], rates: &Rates, capacity_kwh: f64) -> Box<[Quick]> {
    // A feature in single precision is off by half a last digit at most.
    const OFF: f64 = 6e-8;
    let all = routes.iter().enumerate().filter_map(|(at, route)| {
        let (mut cost_kwh, mut sizes_kwh) = (0.0, 0.0);
        for (rate, &feature) in rates.0.iter().zip(&route.features) {
            let part_kwh = rate * f64::from(feature);
            cost_kwh += part_kwh;
            sizes_kwh += part_kwh.abs();
        }
        let cost_kwh = below(cost_kwh - OFF * sizes_kwh);
        let enough = f64::from(cost_kwh) <= capacity_kwh;
        enough.then_some(Quick { station: route.station, time_s: route.time_s, cost_kwh, at: at as u32 })
    });
    all.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quick_figures_are_never_high_and_hardly_low() {
        for value in [0.0, 1.0, 1_234.567_891, 0.1, -0.1, -3.333_333_3, 39_999.999_9] {
            let low = f64::from(below(value));
            assert!(low <= value && value - low <= 2e-7 * f64::abs(value), "{low} for {value}");
        }
    }

    #[test]
    fn a_car_takes_no_less_than_its_quick_figures() {
        let rates = Rates([7e-8, 5.1e-5, 9e-8, 5.5e-4, -3e-4, 1e-9, -2e-9]);
        let mut routes = Vec::new();
        for number in 1..2_000_u32 {
            let length_m = 333.333 * f64::from(number);
            let features = [length_m / 29.0, length_m, 850.1 * length_m, 0.07 * length_m, 0.09 * length_m, -7.0, 9.1];
            routes.push((number, Route { time_s: length_m / 29.0, features }));
        }
        let briefs: Vec<Brief> = routes.iter().map(|(station, route)| Brief::new(*station, route)).collect();
        let legs = Legs::new(routes.clone());
        let (out, into) = (legs.quick(&rates, 60.0), quick(&briefs, &rates, 60.0));
        assert!(out.len() == into.len() && out.len() > 100 && out.len() < routes.len());
        for (out, into) in out.iter().zip(&into) {
            let kwh = rates.kwh(&legs.to(out.station).unwrap().features);
            for quick in [out, into] {
                let low = f64::from(quick.cost_kwh);
                assert!(low <= kwh && kwh - low < 1e-6 * kwh.abs() + 1e-9, "{low} for {kwh} kWh");
                assert!(f64::from(quick.time_s) <= legs.routes[out.at as usize].time_s);
            }
        }
    }
}
