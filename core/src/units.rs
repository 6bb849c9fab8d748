//! Values with an invariant, and the only home of conversion factors.

use crate::{Error, Result};

/// Seconds in an hour.
pub const SECONDS_PER_HOUR: f64 = 3600.0;
/// Joules in a kilowatt-hour.
pub const JOULES_PER_KWH: f64 = 3.6e6;
/// Kilometres per hour in one metre per second.
pub const KMH_PER_MPS: f64 = 3.6;
/// Kilometres per hour in one mile per hour (international mile, 1.609344 km).
pub const KMH_PER_MPH: f64 = 1.609_344;
/// Mean Earth radius in metres (IUGG R1).
pub const EARTH_RADIUS_M: f64 = 6_371_008.8;

/// State of charge: the stored share of the usable capacity, 0 to 1. It refuses, it never clamps.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(extend("minimum" = 0, "maximum" = 1)))]
pub struct Soc(f64);

impl Soc {
    /// An empty battery, as the car shows it.
    pub const EMPTY: Soc = Soc(0.0);
    /// A full battery, as the car shows it.
    pub const FULL: Soc = Soc(1.0);

    /// The state of charge `value`, or a refusal that names `field`.
    ///
    /// # Errors
    /// `invalid_input` unless `value` is a number from 0 to 1.
    pub fn new(field: &str, value: f64) -> Result<Self> {
        if (0.0..=1.0).contains(&value) {
            return Ok(Soc(value));
        }
        let error = Error::invalid(field, format!("{value} is not a state of charge between 0 and 1"));
        Err(if value > 1.0 && value <= 100.0 {
            error.with_hint(format!("a state of charge is a fraction: {} for {value} %", value / 100.0))
        } else {
            error.with_hint("a state of charge is a fraction, 0 empty and 1 full")
        })
    }

    /// The fraction.
    pub fn value(self) -> f64 {
        self.0
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Soc {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        let value = f64::deserialize(deserializer)?;
        Soc::new("soc", value).map_err(serde::de::Error::custom)
    }
}

/// A position, WGS 84 degrees.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LatLon {
    /// Latitude, north positive, -90 to 90.
    pub lat: f64,
    /// Longitude, east positive, -180 to 180.
    pub lon: f64,
}

impl LatLon {
    /// The position, or a refusal that names `field`.
    ///
    /// # Errors
    /// `invalid_input` when a coordinate is no number or out of range.
    pub fn new(field: &str, lat: f64, lon: f64) -> Result<Self> {
        if !(-90.0..=90.0).contains(&lat) {
            return Err(Error::invalid(field, format!("latitude {lat} is not between -90 and 90"))
                .with_hint("write lat,lon in degrees, latitude first"));
        }
        if !(-180.0..=180.0).contains(&lon) {
            return Err(Error::invalid(field, format!("longitude {lon} is not between -180 and 180"))
                .with_hint("write lat,lon in degrees, latitude first"));
        }
        Ok(LatLon { lat, lon })
    }

    /// Great-circle distance in metres on the mean sphere (haversine formula).
    pub fn distance_m(self, other: LatLon) -> f64 {
        let half = |degrees: f64| libm::sin(degrees.to_radians() / 2.0);
        let (dlat, dlon) = (half(other.lat - self.lat), half(other.lon - self.lon));
        let h = dlat * dlat + libm::cos(self.lat.to_radians()) * libm::cos(other.lat.to_radians()) * dlon * dlon;
        2.0 * EARTH_RADIUS_M * libm::asin(libm::sqrt(h.min(1.0)))
    }
}

/// A number within `low..=high`, or a refusal that names field, value and range.
///
/// # Errors
/// `invalid_input` when `value` is no number or outside the range.
pub fn number_within(field: &str, value: f64, low: f64, high: f64) -> Result<f64> {
    if (low..=high).contains(&value) {
        Ok(value)
    } else {
        Err(Error::invalid(field, format!("{value} is not a number between {low} and {high}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_percentage_is_refused_with_the_fraction_as_hint() {
        let error = Soc::new("start_soc", 80.0).unwrap_err();
        assert!(error.hint().is_some_and(|hint| hint.contains("0.8")));
        assert!(Soc::new("start_soc", f64::NAN).is_err());
        assert!(Soc::new("start_soc", -0.1).is_err());
    }

    #[test]
    fn a_degree_of_latitude_is_111_195_m() {
        let equator = LatLon { lat: 0.0, lon: 0.0 };
        // 2 pi R / 360 with the mean radius.
        assert!((equator.distance_m(LatLon { lat: 1.0, lon: 0.0 }) - 111_195.08).abs() < 0.1);
    }
}
