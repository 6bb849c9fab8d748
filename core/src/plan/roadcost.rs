//! What the edges of a map cost the car of a request: seconds and kWh.

use super::record::Avoid;
use crate::energy::{Coefficients, EdgeFeatures, GRAVITY_MPS2, ROTATING_MASS};
use crate::graph::{EdgeFlags, RoadView};

/// Straight lines to a station or place off the road are driven this much longer.
const DETOUR_FACTOR: f64 = 1.3;
/// Speed on the way to a place off the road, m/s (50 km/h).
const OFF_ROAD_MPS: f64 = 50.0 / 3.6;

/// Times are whole multiples of this, so that they add up to the same sum in any order and ways of equal time are told apart
/// by their energy, s.
pub(crate) const TICK_S: f64 = 1.0 / 1024.0;

/// Energies are whole multiples of this for the same reason, kWh: under a millionth of a joule.
const QUANTUM_KWH: f64 = 1.0 / (1_u64 << 42) as f64;

/// What a road asks of any car, as rates are multiplied with: seconds driven, metres, integral of speed squared (m3/s2), J per kg for
/// lifting and regaining speed, J per kg won back where a car brakes, and the two that wind acts on (m2/s).
pub(crate) type Features = [f64; 7];

/// Features are whole multiples of these, so that they add up to the same sum in any order: fine enough for a car, coarse enough for
/// the sums of any trip.
const QUANTUM: Features = {
    const fn whole(bits: u32) -> f64 {
        1.0 / (1_u64 << bits) as f64
    }
    [whole(26), whole(26), whole(18), whole(29), whole(29), whole(22), whole(22)]
};

/// Features in whole multiples.
pub(crate) fn whole_features(features: &EdgeFeatures) -> Features {
    // What climbs and stops take is a matter of mass and losses, both the same for all of it: two features instead of three.
    let regained = 0.5 * (1.0 + ROTATING_MASS) * features.stops_m2_s2;
    let features = [
        features.time_s,
        features.length_m,
        features.speed_squared_m,
        GRAVITY_MPS2 * features.climb_m + regained,
        GRAVITY_MPS2 * features.descent_m + regained,
        features.speed_east_m,
        features.speed_north_m,
    ];
    // Next to so great a number only whole multiples can be told apart, so that adding it rounds.
    const NEXT_TO: f64 = 1.5 * (1_u64 << 52) as f64;
    std::array::from_fn(|at| (features[at] + NEXT_TO * QUANTUM[at]) - NEXT_TO * QUANTUM[at])
}

/// What tells equally fast ways apart, for all cars alike: about what a car of middling size takes, J per kg. Its weights are powers of two,
/// so that it adds up without rounding as features do. Where that is equal too, wind tells, from any direction as long as it is one.
pub(crate) fn effort(features: &Features) -> Effort {
    let [_, length_m, speed_squared_m, lifted, braked, east, north] = *features;
    [length_m / 8.0 + speed_squared_m / 4096.0 + lifted - braked / 2.0, east + 2.0 * north]
}

pub(crate) type Effort = [f64; 2];

fn whole_quanta(energy_kwh: f64) -> f64 {
    (energy_kwh / QUANTUM_KWH).round() * QUANTUM_KWH
}

pub(crate) fn whole_ticks(time_s: f64) -> f64 {
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

    /// The [`effort`] of a share of an edge.
    pub(crate) fn effort(&self, edge: u32, share: f64) -> Effort {
        effort(&whole_features(&self.features(edge).part(share)))
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
