//! What the edges of a map cost the car of a request: seconds and kWh.

use super::record::Avoid;
use crate::energy::{Coefficients, EdgeFeatures};
use crate::graph::{EdgeFlags, RoadView};

/// Straight lines to a station or place off the road are driven this much longer.
const DETOUR_FACTOR: f64 = 1.3;
/// Speed on the way to a place off the road, m/s (50 km/h).
const OFF_ROAD_MPS: f64 = 50.0 / 3.6;

/// Times are whole multiples of this, so that they add up to the same sum in any order and ways of equal time are told apart
/// by their energy, s.
pub(crate) const TICK_S: f64 = 1.0 / 1024.0;

/// Energies are whole multiples of this for the same reason, kWh: under a millijoule.
const QUANTUM_KWH: f64 = 1.0 / 4_294_967_296.0;

fn whole_quanta(energy_kwh: f64) -> f64 {
    (energy_kwh / QUANTUM_KWH).round() * QUANTUM_KWH
}

fn whole_ticks(time_s: f64) -> f64 {
    (time_s / TICK_S).round() * TICK_S
}

/// Seconds and kWh of edges, for one car under conditions.
#[derive(Clone, Copy)]
pub(crate) struct RoadCost<'a> {
    pub(crate) view: RoadView<'a>,
    coefficients: &'a Coefficients,
    windy: bool,
    avoid: EdgeFlags,
}

impl<'a> RoadCost<'a> {
    pub(crate) fn new(view: RoadView<'a>, coefficients: &'a Coefficients, windy: bool, avoid: &[Avoid]) -> Self {
        let avoid = avoid.iter().fold(EdgeFlags::default(), |flags, avoid| {
            flags.with(match avoid {
                Avoid::Toll => EdgeFlags::TOLL,
                Avoid::Ferry => EdgeFlags::FERRY,
                Avoid::Motorway => EdgeFlags::MOTORWAY,
            })
        });
        RoadCost { view, coefficients, windy, avoid }
    }

    /// Whether the request allows the edge.
    pub(crate) fn allows(&self, edge: u32) -> bool {
        !self.view.flags(edge).has(self.avoid)
    }

    /// What an edge asks of the car as it is driven.
    pub(crate) fn features(&self, edge: u32) -> EdgeFeatures {
        let features = if self.windy { self.view.features_in_wind(edge) } else { self.view.features(edge) };
        self.coefficients.driven(&features)
    }

    /// Seconds of an edge, in whole ticks.
    pub(crate) fn time_s(&self, edge: u32) -> f64 {
        let features = self.coefficients.driven(&self.view.features(edge));
        whole_ticks(features.time_s + features.idle_s).max(TICK_S)
    }

    /// Seconds of a share of an edge, in whole ticks.
    pub(crate) fn part_s(&self, edge: u32, share: f64) -> f64 {
        whole_ticks(share * self.time_s(edge))
    }

    /// Battery energy of an edge, kWh, in whole quanta; negative downhill.
    pub(crate) fn energy_kwh(&self, edge: u32) -> f64 {
        whole_quanta(self.coefficients.battery_energy_kwh(&self.features(edge)))
    }

    /// Battery energy of a share of an edge, kWh, in whole quanta.
    pub(crate) fn part_kwh(&self, edge: u32, share: f64) -> f64 {
        whole_quanta(share * self.energy_kwh(edge))
    }

    /// Seconds and kWh of the way between the road and a place `distance_m` from it.
    pub(crate) fn off_road(&self, distance_m: f64) -> (f64, f64) {
        let features = self.off_road_features(distance_m);
        (whole_ticks(features.time_s), whole_quanta(self.coefficients.battery_energy_kwh(&features)))
    }

    /// What that way asks of the car.
    pub(crate) fn off_road_features(&self, distance_m: f64) -> EdgeFeatures {
        self.coefficients.driven(&EdgeFeatures::uniform(distance_m * DETOUR_FACTOR, OFF_ROAD_MPS, 0.0))
    }

    /// Fastest speed between any two points of the map, m/s: a bound on how fast straight distance can shrink.
    pub(crate) fn fastest_mps(&self) -> f64 {
        // Rounded positions can make an edge look a little longer than its length says.
        const ROUNDING: f64 = 1.02;
        (0..self.view.edge_count())
            .map(|edge| self.view.length_m(edge) / self.time_s(edge))
            .fold(OFF_ROAD_MPS, f64::max)
            * ROUNDING
    }
}
