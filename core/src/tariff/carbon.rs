//! Carbon intensity of the grid over time, as another thing to make small.

use super::timeline::{GapRule, Row, Stretch, Timeline, zone};
use crate::{Instant, Result};

/// A carbon intensity and from when it holds.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CarbonRow {
    /// From when, at a whole minute.
    pub starts_at: Instant,
    /// Until when; absent: until the next row, the last as long as the one before.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub ends_at: Option<Instant>,
    /// Grams of CO2 (equivalent) per kWh.
    pub intensity_g_per_kwh: f64,
}

/// What a kWh emits over time.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CarbonIntensity {
    /// IANA name of the zone that days count in; absent: the offset of the request.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub time_zone: Option<String>,
    /// Values in any order.
    pub values: Vec<CarbonRow>,
    /// What to take where the list has a gap.
    #[cfg_attr(feature = "serde", serde(default))]
    pub gaps: GapRule,
}

impl CarbonIntensity {
    pub(crate) fn stretches(&self, from: Instant, to: Instant) -> Result<Vec<Stretch>> {
        let zone = zone(self.time_zone.as_deref(), from)?;
        let rows: Vec<Row> = self
            .values
            .iter()
            .map(|row| Row { starts_at: row.starts_at, ends_at: row.ends_at, value: row.intensity_g_per_kwh })
            .collect();
        let (from_ms, to_ms) = (from.milliseconds(), to.milliseconds());
        Timeline::new("carbon.values", &rows)?.stretches("carbon.values", from_ms, to_ms, self.gaps, &zone)
    }
}
