//! Straight lines through the globe: never longer than any road, and cheap to tell.

use crate::LatLon;
use crate::units::EARTH_RADIUS_M;

/// A position as a unit vector from the middle of the globe.
pub(super) fn direction(at: LatLon) -> [f64; 3] {
    let (lat, lon) = (at.lat.to_radians(), at.lon.to_radians());
    [libm::cos(lat) * libm::cos(lon), libm::cos(lat) * libm::sin(lon), libm::sin(lat)]
}

/// Length of the chord between two positions, m: at most their distance on the globe.
pub(super) fn chord_m(a: &[f64; 3], b: &[f64; 3]) -> f64 {
    let squared: f64 = a.iter().zip(b).map(|(a, b)| (a - b) * (a - b)).sum();
    EARTH_RADIUS_M * libm::sqrt(squared)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chord_is_a_little_shorter_than_the_way_around() {
        for (a, b) in [((48.0, 11.0), (52.0, 13.0)), ((-33.0, 151.0), (60.0, -120.0)), ((10.0, 179.5), (10.0, -179.5))]
        {
            let (a, b) = (LatLon { lat: a.0, lon: a.1 }, LatLon { lat: b.0, lon: b.1 });
            let (chord, around) = (chord_m(&direction(a), &direction(b)), a.distance_m(b));
            assert!(chord <= around && chord > 0.6 * around, "{chord} against {around}");
        }
    }
}
