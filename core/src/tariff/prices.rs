//! A tariff as data, and its slots over any stretch of time.

use super::amount::check_currency;
use super::time_of_use::{TimeOfUseRule, slots_of_rules};
use super::timeline::{GapRule, Row, Stretch, Timeline, zone};
use crate::{Error, Instant, Result};

/// A price and from when it holds.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PriceRow {
    /// From when, at a whole minute.
    pub starts_at: Instant,
    /// Until when; absent: until the next row, the last as long as the one before.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub ends_at: Option<Instant>,
    /// Price of a delivered kWh, taxes included; negative where one is paid for taking it.
    pub price_per_kwh: f64,
}

/// What energy costs over time: a list of prices or rules by time of day, exactly one of the two.
///
/// ```
/// use wattfarer::Instant;
/// use wattfarer::tariff::Tariff;
/// let at = |text| Instant::parse("at", text);
/// // The night on which Berlin's clocks go back: an hour comes twice, and every row has its own.
/// let tariff = Tariff::from_csv(
///     "starts_at,price_per_kwh,currency\n\
///      2026-10-25T02:00:00+02:00,0.30,EUR\n\
///      2026-10-25T02:00:00+01:00,-0.05,EUR\n\
///      2026-10-25T03:00:00+01:00,0.20,EUR\n",
///     None,
/// )?;
/// let slots = tariff.slots(at("2026-10-25T02:30:00+02:00")?, at("2026-10-25T03:30:00+01:00")?)?;
/// let prices: Vec<f64> = slots.iter().map(|slot| slot.price_per_kwh).collect();
/// assert_eq!(prices, [0.30, -0.05, 0.20]);
/// assert!(Tariff::from_csv("starts_at,price_per_kwh,currency\n2026-10-25T02:00:00Z,NaN,EUR\n", None).is_err());
/// # Ok::<(), wattfarer::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Tariff {
    /// Its id; comes back in amounts.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub id: Option<String>,
    /// ISO 4217, three letters.
    pub currency: String,
    /// IANA name of the zone that days and rules count in; absent: the offset of the request. Rules need it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub time_zone: Option<String>,
    /// Prices in any order.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub prices: Vec<PriceRow>,
    /// Rules by time of day; the first that fits counts.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub rules: Vec<TimeOfUseRule>,
    /// What to take where the list has a gap.
    #[cfg_attr(feature = "serde", serde(default))]
    pub gaps: GapRule,
}

/// One interval `[starts_at, ends_at)` with one price.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Slot {
    /// Its start.
    pub starts_at: Instant,
    /// Its end.
    pub ends_at: Instant,
    /// Price of a delivered kWh.
    pub price_per_kwh: f64,
    /// Whether the list said nothing and [`GapRule`] filled it.
    pub assumed: bool,
}

impl Tariff {
    /// A tariff from a list of prices.
    pub fn from_prices(currency: impl Into<String>, prices: Vec<PriceRow>) -> Self {
        let (id, time_zone, rules) = (None, None, Vec::new());
        Tariff { id, currency: currency.into(), time_zone, prices, rules, gaps: GapRule::default() }
    }

    /// The slots from `from` to `to`, in order and without holes, at the offset of `from`.
    ///
    /// # Errors
    /// `invalid_input` naming the row or field at fault, or the gap under [`GapRule::Error`].
    pub fn slots(&self, from: Instant, to: Instant) -> Result<Vec<Slot>> {
        let at = |ms| from.at_milliseconds("tariff", ms);
        self.stretches(from, to)?
            .iter()
            .map(|stretch| {
                Ok(Slot {
                    starts_at: at(stretch.from_ms)?,
                    ends_at: at(stretch.to_ms)?,
                    price_per_kwh: stretch.value,
                    assumed: stretch.assumed,
                })
            })
            .collect()
    }

    pub(crate) fn stretches(&self, from: Instant, to: Instant) -> Result<Vec<Stretch>> {
        check_currency(&self.currency)?;
        let zone = zone(self.time_zone.as_deref(), from)?;
        let (from_ms, to_ms) = (from.milliseconds(), to.milliseconds());
        match (self.prices.is_empty(), self.rules.is_empty()) {
            (false, true) => {
                let rows: Vec<Row> = self
                    .prices
                    .iter()
                    .map(|row| Row { starts_at: row.starts_at, ends_at: row.ends_at, value: row.price_per_kwh })
                    .collect();
                Timeline::new("tariff.prices", &rows)?.stretches("tariff.prices", from_ms, to_ms, self.gaps, &zone)
            }
            (true, false) => {
                if self.time_zone.is_none() {
                    return Err(Error::invalid("tariff.time_zone", "is missing, and rules count in local time")
                        .with_hint("write an IANA name: Europe/Berlin"));
                }
                slots_of_rules(&self.rules, from_ms, to_ms, self.gaps, &zone)
            }
            _ => Err(Error::invalid("tariff", "needs exactly one of prices and rules")),
        }
    }
}
