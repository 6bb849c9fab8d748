//! What a charging session is priced by: a tariff object of OCPI, or prices of energy over time.

use super::amount::{Amount, AmountComponent, AmountComponentKind, AmountStatus};
use super::ocpi::OcpiTariff;
use super::prices::Tariff;
use super::session::{Part, SessionPiece, check, parts};
use super::timeline::GapRule;
use crate::{Error, Instant, Result};
use jiff::tz::TimeZone;

/// What a charging session is priced by.
///
/// In JSON an object with `elements` is a tariff of OCPI, any other one a [`Tariff`].
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(untagged))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum SessionTariff {
    /// A tariff object of OCPI.
    Ocpi(OcpiTariff),
    /// A price list or rules by time of day.
    Energy(Tariff),
}

/// Prices that a session is never below, taxes included.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(crate) struct LeastPrice {
    /// Of a delivered kWh.
    pub per_kwh: f64,
    /// Of an hour plugged in while charging.
    pub per_h: f64,
    /// Of the session.
    pub per_session: f64,
}

/// A moment for tariffs that do not look at the clock.
fn any_moment() -> Result<Instant> {
    Instant::parse("starts_at", "2000-01-03T12:00:00Z")
}

impl SessionTariff {
    /// Its id; none holds wherever no other one is known.
    pub fn id(&self) -> Option<&str> {
        match self {
            SessionTariff::Ocpi(tariff) => Some(tariff.id.as_str()).filter(|id| !id.is_empty()),
            SessionTariff::Energy(tariff) => tariff.id.as_deref(),
        }
    }

    /// The currency of its sums.
    pub fn currency(&self) -> &str {
        match self {
            SessionTariff::Ocpi(tariff) => &tariff.currency,
            SessionTariff::Energy(tariff) => &tariff.currency,
        }
    }

    /// Whether prices depend on day or time, so that a session needs to say when it begins.
    pub fn needs_clock(&self) -> bool {
        match self {
            SessionTariff::Ocpi(tariff) => tariff.needs_clock(),
            SessionTariff::Energy(tariff) => {
                let prices = tariff.prices.iter().map(|row| row.price_per_kwh);
                let mut all = prices.chain(tariff.rules.iter().map(|rule| rule.price_per_kwh));
                let first = all.next();
                all.any(|price| Some(price) != first)
            }
        }
    }

    /// The start of a session: any moment where the clock does not matter.
    ///
    /// # Errors
    /// `invalid_input` when it matters and the start is not known.
    pub(crate) fn begins(&self, starts_at: Option<Instant>) -> Result<Instant> {
        match starts_at {
            Some(starts_at) => Ok(starts_at),
            None if self.needs_clock() => {
                Err(Error::invalid("starts_at", "is missing, and the prices of the tariff depend on the time")
                    .with_hint("say when the car is plugged in"))
            }
            None => any_moment(),
        }
    }

    /// Refuses what no session can be priced by.
    ///
    /// # Errors
    /// `invalid_input` naming the row, element or restriction at fault.
    pub fn check(&self) -> Result<()> {
        match self {
            SessionTariff::Ocpi(tariff) => tariff.check(),
            SessionTariff::Energy(tariff) => any_moment().and_then(|at| tariff.stretches(at, at)).map(drop),
        }
    }

    /// Reads one tariff, a list of them, or an answer of OCPI that has them as its `data`.
    ///
    /// # Errors
    /// `bad_data` saying what is no tariff.
    #[cfg(feature = "serde")]
    pub fn list_from_json(text: &str) -> Result<Vec<SessionTariff>> {
        let damaged = |error: String| Error::new(crate::ErrorKind::BadData, error).with_field("tariff");
        let mut value: serde_json::Value = serde_json::from_str(text).map_err(|error| damaged(error.to_string()))?;
        if let Some(data) = value.get_mut("data") {
            value = data.take();
        }
        let list = match value {
            serde_json::Value::Array(list) => list,
            one => vec![one],
        };
        let mut tariffs = Vec::with_capacity(list.len());
        for (index, value) in list.into_iter().enumerate() {
            let at = |error: String| damaged(format!("tariff {index}: {error}"));
            let tariff: SessionTariff = serde_json::from_value(value).map_err(|error| at(error.to_string()))?;
            tariff.check().map_err(|error| at(error.to_string()))?;
            tariffs.push(tariff);
        }
        Ok(tariffs)
    }

    /// What a session costs at a charging point in `time_zone` (an IANA name; absent: the offset of its start).
    ///
    /// # Errors
    /// `invalid_input` naming the piece, restriction, row or zone at fault.
    pub fn price(&self, pieces: &[SessionPiece], time_zone: Option<&str>) -> Result<Amount> {
        check(pieces)?;
        let zone = match (time_zone, pieces.first()) {
            (Some(name), _) => TimeZone::get(name).map_err(|_| {
                Error::invalid("time_zone", format!("{name:?} is no time zone"))
                    .with_hint("write an IANA name: Europe/Berlin")
            })?,
            (None, Some(first)) => TimeZone::fixed(first.starts_at.offset()),
            (None, None) => TimeZone::UTC,
        };
        match self {
            SessionTariff::Ocpi(tariff) => tariff.price_in(pieces, &zone),
            SessionTariff::Energy(tariff) => energy_amount(tariff, pieces),
        }
    }

    /// Prices that no session of at most `most_kwh` and `most_h` within `window` (absent: the clock does not matter)
    /// is below.
    pub(crate) fn least(
        &self,
        window: Option<(Instant, Instant)>,
        time_zone: Option<&str>,
        (most_kwh, most_h): (f64, f64),
    ) -> Result<LeastPrice> {
        let (from, to) = window.map_or_else(|| any_moment().map(|at| (at, at)), Ok)?;
        match self {
            SessionTariff::Ocpi(tariff) => {
                let zone = super::timeline::zone(time_zone, from)?;
                tariff.least((from, to), &zone, (most_kwh, most_h))
            }
            SessionTariff::Energy(tariff) => {
                // A moment has no stretch: look at the minute around it.
                let to = if to.seconds_since(from) < 60.0 { from.plus_s("window", 60.0)? } else { to };
                // Where the list says nothing and that is refused, no session is priced at all.
                let stretches = Tariff { gaps: GapRule::Worst, ..tariff.clone() }.stretches(from, to)?;
                let per_kwh = stretches.iter().map(|stretch| stretch.value).fold(f64::INFINITY, f64::min);
                Ok(LeastPrice { per_kwh, ..LeastPrice::default() })
            }
        }
    }
}

/// Energy by a price list: one component for each price.
fn energy_amount(tariff: &Tariff, pieces: &[SessionPiece]) -> Result<Amount> {
    let mut components: Vec<AmountComponent> = Vec::new();
    if let (Some(first), Some(last)) = (pieces.first(), pieces.last()) {
        let stretches = tariff.stretches(first.starts_at, last.ends_at)?;
        let moments: Vec<i64> = stretches.iter().map(|stretch| stretch.from_ms).collect();
        let mut at = 0;
        for part in parts(pieces, &moments, &[], &[]) {
            while stretches.get(at).is_some_and(|stretch| stretch.to_ms <= part.from_ms) {
                at += 1;
            }
            let Some(stretch) = stretches.get(at) else { break };
            let quantity = part.power_kw * Part::hours(&part);
            let (price, total) = (stretch.value, stretch.value * quantity);
            match components.iter_mut().find(|component| component.price == price) {
                Some(component) => {
                    component.quantity += quantity;
                    component.total += total;
                }
                None if quantity > 0.0 => {
                    components.push(AmountComponent { kind: AmountComponentKind::Energy, quantity, price, total });
                }
                None => {}
            }
        }
    }
    Ok(Amount {
        status: AmountStatus::Estimated,
        currency: tariff.currency.clone(),
        total: components.iter().map(|component| component.total).sum(),
        before_taxes: None,
        components,
        tariff_id: tariff.id.clone(),
    })
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for SessionTariff {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        use serde::de::Error as _;
        let value = serde_json::Value::deserialize(deserializer)?;
        if value.get("elements").is_some() {
            serde_json::from_value(value).map(SessionTariff::Ocpi).map_err(D::Error::custom)
        } else {
            serde_json::from_value(value).map(SessionTariff::Energy).map_err(D::Error::custom)
        }
    }
}
