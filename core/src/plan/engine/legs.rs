//! Ways between stations as searches scan them: what bounds need lies side by side, whole routes lie apart.

use super::super::roadcost::Features;
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

/// A single-precision number that is not greater, and hardly less. Without a branch: it is taken of every leg.
pub(super) fn below(value: f64) -> f32 {
    // A little more than rounding may add.
    (value - 6e-8 * value.abs()) as f32
}

/// Features of legs, one after the other by feature; none of a feature that no leg has.
#[derive(Debug, Default)]
struct Columns<F>([Box<[F]>; 7]);

impl<F: Copy + Into<f64>> Columns<F> {
    fn new(routes: &[(u32, Route)], take: impl Fn(f64) -> F) -> Self {
        Columns(std::array::from_fn(|at| {
            let column = routes.iter().map(|(_, route)| route.features[at]);
            if column.clone().all(|feature| feature == 0.0) { Box::default() } else { column.map(&take).collect() }
        }))
    }

    /// Features of a leg.
    fn at(&self, leg: usize) -> Features {
        std::array::from_fn(|at| self.0[at].get(leg).map_or(0.0, |&feature| feature.into()))
    }

    /// Adds each leg's features times some rates, several legs at a time.
    fn add(&self, rates: &Features, sums: &mut [f64], part: impl Fn(f64) -> f64) {
        for (&rate, column) in rates.iter().zip(&self.0) {
            sums.iter_mut().zip(column).for_each(|(sum, &feature)| *sum += part(rate * feature.into()));
        }
    }
}

/// Routes from one station to others, in the order of their numbers.
#[derive(Debug, Default)]
pub(super) struct Legs {
    stations: Box<[u32]>,
    time_s: Box<[f64]>,
    features: Columns<f64>,
}

impl Legs {
    pub(super) fn new(routes: &[(u32, Route)]) -> Self {
        Legs {
            stations: routes.iter().map(|route| route.0).collect(),
            time_s: routes.iter().map(|route| route.1.time_s).collect(),
            features: Columns::new(routes, |feature| feature),
        }
    }

    pub(super) fn len(&self) -> usize {
        self.stations.len()
    }

    /// The route of a number.
    pub(super) fn route(&self, at: u32) -> Route {
        Route { time_s: self.time_s[at as usize], features: self.features.at(at as usize) }
    }

    /// The route to a station.
    pub(super) fn to(&self, station: u32) -> Option<Route> {
        Some(self.route(self.stations.binary_search(&station).ok()? as u32))
    }

    /// What a car takes on each of them, those left out that no battery of its capacity is enough for.
    pub(super) fn quick(&self, rates: &Rates, capacity_kwh: f64) -> Vec<Quick> {
        let mut costs_kwh = vec![0.0; self.len()];
        self.features.add(&rates.0, &mut costs_kwh, |part_kwh| part_kwh);
        let mut quick = Vec::with_capacity(self.len());
        for (at, (&cost_kwh, &station)) in costs_kwh.iter().zip(&self.stations).enumerate() {
            if cost_kwh <= capacity_kwh {
                let (time_s, cost_kwh) = (below(self.time_s[at]), below(cost_kwh));
                quick.push(Quick { station, time_s, cost_kwh, at: at as u32 });
            }
        }
        quick
    }
}

/// Routes from others to one station, as far as bounds need them: in single precision.
#[derive(Debug, Default)]
pub(super) struct Briefs {
    stations: Box<[u32]>,
    time_s: Box<[f32]>,
    features: Columns<f32>,
}

impl Briefs {
    pub(super) fn new(routes: &[(u32, Route)]) -> Self {
        Briefs {
            stations: routes.iter().map(|route| route.0).collect(),
            time_s: routes.iter().map(|route| below(route.1.time_s)).collect(),
            features: Columns::new(routes, |feature| feature as f32),
        }
    }

    pub(super) fn len(&self) -> usize {
        self.stations.len()
    }

    /// What a car takes on each of them, those left out that no battery of its capacity is enough for.
    pub(super) fn quick(&self, rates: &Rates, capacity_kwh: f64) -> Vec<Quick> {
        // A feature in single precision is off by half a last digit at most.
        const OFF: f64 = 6e-8;
        let mut costs_kwh = vec![0.0; self.len()];
        self.features.add(&rates.0, &mut costs_kwh, |part_kwh| part_kwh - OFF * part_kwh.abs());
        let mut quick = Vec::with_capacity(self.len());
        for (at, (&cost_kwh, &station)) in costs_kwh.iter().zip(&self.stations).enumerate() {
            if cost_kwh <= capacity_kwh {
                quick.push(Quick { station, time_s: self.time_s[at], cost_kwh: below(cost_kwh), at: at as u32 });
            }
        }
        quick
    }
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
        let (briefs, legs) = (Briefs::new(&routes), Legs::new(&routes));
        let (out, into) = (legs.quick(&rates, 60.0), briefs.quick(&rates, 60.0));
        assert!(out.len() == into.len() && out.len() > 100 && out.len() < routes.len());
        for (out, into) in out.iter().zip(&into) {
            let kwh = rates.kwh(&legs.to(out.station).unwrap().features);
            for quick in [out, into] {
                let low = f64::from(quick.cost_kwh);
                assert!(low <= kwh && kwh - low < 1e-6 * kwh.abs() + 1e-9, "{low} for {kwh} kWh");
                assert!(f64::from(quick.time_s) <= legs.route(out.at).time_s);
            }
        }
    }
}
