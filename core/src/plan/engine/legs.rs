//! Ways between stations as searches scan them: what bounds need lies side by side, whole ways lie apart.

use super::weights::Way;

/// What bounds need of a way, each figure a trifle low: 16 bytes, four to a cache line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Quick {
    /// The station at the other end.
    pub(super) station: u32,
    pub(super) time_s: f32,
    pub(super) cost_kwh: f32,
    pub(super) need_kwh: f32,
}

impl Quick {
    fn new(station: u32, way: &Way) -> Self {
        Quick { station, time_s: below(way.time_s), cost_kwh: below(way.cost_kwh), need_kwh: below(way.need_kwh) }
    }

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

/// Ways from one station to others, in the order of their numbers.
#[derive(Debug, Default)]
pub(super) struct Legs {
    pub(super) quick: Box<[Quick]>,
    pub(super) ways: Box<[Way]>,
}

impl Legs {
    pub(super) fn new(ways: Vec<(u32, Way)>) -> Self {
        Legs { quick: quick(&ways), ways: ways.into_iter().map(|(_, way)| way).collect() }
    }

    /// The way to a station.
    pub(super) fn to(&self, station: u32) -> Option<&Way> {
        let at = self.quick.binary_search_by_key(&station, |quick| quick.station).ok()?;
        self.ways.get(at)
    }
}

/// The same without the ways themselves.
pub(super) fn quick(ways: &[(u32, Way)]) -> Box<[Quick]> {
    ways.iter().map(|(station, way)| Quick::new(*station, way)).collect()
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
}
