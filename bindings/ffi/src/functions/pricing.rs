//! What does it cost?

use crate::error::{Result, guard};
use crate::records::{Amount, OcpiTariff, SessionPiece, Slot, Tariff};
use crate::translate::Foreign;

/// Reads a price list with the columns `starts_at`, `price_per_kwh`, `currency`; times without an offset are local times of
/// `time_zone`.
#[cfg_attr(feature = "uniffi", uniffi::export(default(time_zone = None)))]
pub fn tariff_from_csv(text: String, time_zone: Option<String>) -> Result<Tariff> {
    guard(|| Ok(Tariff::from_core(wattfarer::tariff::Tariff::from_csv(&text, time_zone.as_deref())?)))
}

/// The slots of a tariff from one moment to another, in order and without holes.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn tariff_slots(tariff: Tariff, from_at: String, to_at: String) -> Result<Vec<Slot>> {
    guard(|| {
        let (from, to) = (from_at.into_core("from_at")?, to_at.into_core("to_at")?);
        let tariff: wattfarer::tariff::Tariff = tariff.into_core("tariff")?;
        Ok(Foreign::from_core(tariff.slots(from, to)?))
    })
}

/// What a session costs by a tariff of OCPI at a charging point in `time_zone`, an IANA name.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn ocpi_amount(tariff: OcpiTariff, pieces: Vec<SessionPiece>, time_zone: String) -> Result<Amount> {
    guard(|| {
        let tariff: wattfarer::tariff::OcpiTariff = tariff.into_core("tariff")?;
        let pieces: Vec<wattfarer::tariff::SessionPiece> = pieces.into_core("pieces")?;
        Ok(Amount::from_core(tariff.price(&pieces, &time_zone)?))
    })
}
