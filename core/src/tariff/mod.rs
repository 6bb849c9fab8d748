//! Money: what a session or a trip costs, as a record. An estimate, never a bill.
//!
//! Tariffs themselves are not built yet; the record is here because every later answer that names a sum uses it.

use crate::{Error, Result};

/// How well a sum is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum AmountStatus {
    /// The tariff says it to the cent.
    Known,
    /// It follows from a simulated session.
    Estimated,
    /// Some components are missing.
    Partial,
    /// Nothing is known, or a word this version does not know.
    #[cfg_attr(feature = "serde", serde(other))]
    Unknown,
}

/// What a component is paid for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum AmountComponentKind {
    /// Energy; the quantity is in kWh.
    Energy,
    /// Time charging; the quantity is in hours.
    Time,
    /// A fee for the session; the quantity is 1.
    Flat,
    /// Time plugged in without charging; the quantity is in hours.
    Parking,
    /// A word this version does not know.
    #[cfg_attr(feature = "serde", serde(other))]
    Unknown,
}

/// A part of a sum.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AmountComponent {
    /// What it is paid for.
    pub kind: AmountComponentKind,
    /// How much of it, in the unit of the kind.
    pub quantity: f64,
    /// Price of one unit.
    pub price: f64,
    /// What it comes to.
    pub total: f64,
}

/// A sum of money with its parts.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Amount {
    /// How well it is known.
    pub status: AmountStatus,
    /// ISO 4217, three letters.
    pub currency: String,
    /// The sum, taxes included.
    pub total: f64,
    /// The sum without taxes.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub before_taxes: Option<f64>,
    /// Its parts.
    pub components: Vec<AmountComponent>,
    /// The tariff it follows from.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub tariff_id: Option<String>,
}

impl Amount {
    /// Checks every value.
    ///
    /// # Errors
    /// `invalid_input` naming the first field at fault.
    ///
    /// ```
    /// use wattfarer::tariff::{Amount, AmountStatus};
    /// let mut amount = Amount {
    ///     status: AmountStatus::Estimated, currency: "EUR".into(), total: 12.4, before_taxes: None, components: vec![],
    ///     tariff_id: None,
    /// };
    /// assert!(amount.check().is_ok());
    /// amount.currency = "euro".into();
    /// assert_eq!(amount.check().unwrap_err().field(), Some("currency"));
    /// ```
    pub fn check(&self) -> Result<()> {
        if self.currency.len() != 3 || !self.currency.bytes().all(|letter| letter.is_ascii_uppercase()) {
            return Err(Error::invalid("currency", format!("{:?} is no currency", self.currency))
                .with_hint("three capital letters of ISO 4217: EUR"));
        }
        let finite = |field: &str, value: f64| {
            if value.is_finite() { Ok(()) } else { Err(Error::invalid(field, format!("{value} is no sum"))) }
        };
        finite("total", self.total)?;
        finite("before_taxes", self.before_taxes.unwrap_or(0.0))?;
        for part in &self.components {
            finite("components.quantity", part.quantity)?;
            finite("components.price", part.price)?;
            finite("components.total", part.total)?;
        }
        Ok(())
    }
}
