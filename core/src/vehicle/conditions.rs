use crate::Result;
use crate::units::number_within;

/// The conditions a car is driven and charged in.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields, default))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Conditions {
    /// Air temperature, C.
    pub air_c: f64,
    /// Battery temperature, C; absent: taken from the air (see `charge`).
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub battery_c: Option<f64>,
    /// Wind speed, km/h.
    pub wind_kmh: f64,
    /// Direction the wind blows from, degrees clockwise from north.
    pub wind_from_deg: f64,
    /// Passengers and luggage beyond the driver, kg.
    pub load_kg: f64,
    /// Cabin temperature wished for, C.
    pub cabin_c: f64,
    /// Highest speed driven, km/h.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub max_kmh: Option<f64>,
    /// State of health: present usable capacity over that when new.
    pub soh: f64,
}

impl Default for Conditions {
    fn default() -> Self {
        Conditions {
            air_c: 20.0,
            battery_c: None,
            wind_kmh: 0.0,
            wind_from_deg: 0.0,
            load_kg: 0.0,
            cabin_c: 21.0,
            max_kmh: None,
            soh: 1.0,
        }
    }
}

impl Conditions {
    /// Checks every value.
    ///
    /// # Errors
    /// `invalid_input` naming the first field out of range.
    pub fn check(&self) -> Result<()> {
        number_within("conditions.air_c", self.air_c, -60.0, 60.0)?;
        if let Some(battery_c) = self.battery_c {
            number_within("conditions.battery_c", battery_c, -60.0, 80.0)?;
        }
        number_within("conditions.wind_kmh", self.wind_kmh, 0.0, 250.0)?;
        number_within("conditions.wind_from_deg", self.wind_from_deg, 0.0, 360.0)?;
        number_within("conditions.load_kg", self.load_kg, 0.0, 20_000.0)?;
        number_within("conditions.cabin_c", self.cabin_c, 5.0, 35.0)?;
        if let Some(max_kmh) = self.max_kmh {
            number_within("conditions.max_kmh", max_kmh, 20.0, 300.0)?;
        }
        number_within("conditions.soh", self.soh, 0.3, 1.1)
            .map_err(|error| error.with_hint("a fraction: 0.9 for a battery at 90 % of its capacity when new"))?;
        Ok(())
    }
}
