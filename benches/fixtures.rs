//! What the benches run on: one car of the catalogue and roads drawn from a fixed sequence.

use wattfarer::Result;
use wattfarer::charge::{ConnectorLimits, CurrentType};
use wattfarer::energy::EdgeFeatures;
use wattfarer::vehicle::{self, Vehicle};

/// The car of the README.
///
/// # Errors
/// `not_found` when the catalogue lost it.
pub fn car() -> Result<Vehicle> {
    vehicle::get("tesla-model-3-long-range-2024")
}

/// A DC plug of 150 kW.
pub fn plug() -> ConnectorLimits {
    ConnectorLimits {
        current_type: CurrentType::Dc,
        max_power_kw: Some(150.0),
        max_voltage_v: None,
        max_current_a: None,
        phases: None,
    }
}

/// One stretch of road: length m, speed m/s, rise m, direction as east and north shares.
pub type Stretch = (f64, f64, f64, f64, f64);

/// Numbers from 0 to 1, the same on every run.
pub fn draws(seed: u64) -> impl Iterator<Item = f64> {
    // Knuth's linear congruential generator (MMIX).
    let mut state = seed;
    std::iter::repeat_with(move || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 11) as f64 / (1_u64 << 53) as f64
    })
}

/// `count` stretches of 50 to 1,050 m, 5 to 35 m/s and slopes within 6 %, the same on every run.
pub fn stretches(count: usize) -> Vec<Stretch> {
    let mut draw = draws(1);
    let mut next = move || draw.next().unwrap_or_default();
    (0..count)
        .map(|_| {
            let length_m = 50.0 + 1000.0 * next();
            let (sin, cos) = (std::f64::consts::TAU * next()).sin_cos();
            (length_m, 5.0 + 30.0 * next(), (0.12 * next() - 0.06) * length_m, sin, cos)
        })
        .collect()
}

/// The same as features of edges.
pub fn features(stretches: &[Stretch]) -> Vec<EdgeFeatures> {
    stretches
        .iter()
        .map(|&(length_m, speed_mps, rise_m, east, north)| EdgeFeatures {
            speed_east_m: speed_mps * length_m * east,
            speed_north_m: speed_mps * length_m * north,
            ..EdgeFeatures::uniform(length_m, speed_mps, rise_m)
        })
        .collect()
}
