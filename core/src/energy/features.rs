/// What a stretch of road asks of any car: the vector that coefficients are multiplied with.
///
/// Features add up along a path. They are the same for every car and every weather; wind enters through the two
/// last ones, which follow from the speed and the displacement of the stretch.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct EdgeFeatures {
    /// Driving time, s.
    pub time_s: f64,
    /// Time on a ferry or shuttle: it passes, but nothing is consumed, s.
    pub idle_s: f64,
    /// Length driven (on a ferry: 0), m.
    pub length_m: f64,
    /// Integral of speed squared over length, m3/s2.
    pub speed_squared_m: f64,
    /// Height gained, less the height lost on slopes gentler than a car rolls down, m. May be negative.
    pub climb_m: f64,
    /// Height lost on slopes steeper than that, where a car brakes, m.
    pub descent_m: f64,
    /// Sum of the squared speed regained after each stop, m2/s2.
    pub stops_m2_s2: f64,
    /// Integral of speed over eastward displacement, m2/s.
    pub speed_east_m: f64,
    /// Integral of speed over northward displacement, m2/s.
    pub speed_north_m: f64,
}

/// Slope down which a typical car neither brakes nor pulls at road speed: rolling resistance plus some drag over
/// weight. It splits descents into a part that saves driving energy and a part that is won back by braking.
pub const ROLLING_SLOPE: f64 = 0.015;

impl EdgeFeatures {
    /// A stretch at one speed and one slope.
    pub fn uniform(length_m: f64, speed_mps: f64, rise_m: f64) -> Self {
        let steep_m = (-rise_m - ROLLING_SLOPE * length_m).max(0.0);
        EdgeFeatures {
            time_s: length_m / speed_mps,
            length_m,
            speed_squared_m: speed_mps * speed_mps * length_m,
            climb_m: rise_m + steep_m,
            descent_m: steep_m,
            ..EdgeFeatures::default()
        }
    }

    /// A share of the stretch.
    #[must_use]
    pub fn part(&self, share: f64) -> EdgeFeatures {
        EdgeFeatures {
            time_s: share * self.time_s,
            idle_s: share * self.idle_s,
            length_m: share * self.length_m,
            speed_squared_m: share * self.speed_squared_m,
            climb_m: share * self.climb_m,
            descent_m: share * self.descent_m,
            stops_m2_s2: share * self.stops_m2_s2,
            speed_east_m: share * self.speed_east_m,
            speed_north_m: share * self.speed_north_m,
        }
    }

    /// The sum along a path.
    #[must_use]
    pub fn plus(&self, other: &EdgeFeatures) -> EdgeFeatures {
        EdgeFeatures {
            time_s: self.time_s + other.time_s,
            idle_s: self.idle_s + other.idle_s,
            length_m: self.length_m + other.length_m,
            speed_squared_m: self.speed_squared_m + other.speed_squared_m,
            climb_m: self.climb_m + other.climb_m,
            descent_m: self.descent_m + other.descent_m,
            stops_m2_s2: self.stops_m2_s2 + other.stops_m2_s2,
            speed_east_m: self.speed_east_m + other.speed_east_m,
            speed_north_m: self.speed_north_m + other.speed_north_m,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn climb_less_descent_is_the_rise() {
        for rise_m in [-80.0, -10.0, 0.0, 25.0] {
            let features = EdgeFeatures::uniform(1000.0, 25.0, rise_m);
            assert!((features.climb_m - features.descent_m - rise_m).abs() < 1e-9);
            assert!(features.descent_m >= 0.0);
        }
    }
}
