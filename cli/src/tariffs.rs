//! Tariffs from files, and sums of money as text.

use crate::files::{json, read};
use std::path::Path;
use wattfarer::tariff::{Amount, AmountComponentKind, AmountStatus, SessionTariff, Tariff};
use wattfarer::{Error, Result};

fn is_json(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json"))
}

/// Prices of energy: a CSV file, or a JSON file with a tariff record.
pub fn energy(path: &Path, zone: Option<&str>) -> Result<Tariff> {
    if is_json(path) { json("tariff", path) } else { Tariff::from_csv(&read("tariff", path)?, zone) }
}

/// The tariffs of a file: prices of energy as above, or tariffs of OCPI in JSON, one or a list.
pub fn all(path: &Path, zone: Option<&str>) -> Result<Vec<SessionTariff>> {
    if is_json(path) {
        return SessionTariff::list_from_json(&read("tariff", path)?);
    }
    Ok(vec![SessionTariff::Energy(Tariff::from_csv(&read("tariff", path)?, zone)?)])
}

/// The only tariff of a file, or that with an id.
pub fn one(path: &Path, zone: Option<&str>, id: Option<&str>) -> Result<SessionTariff> {
    let mut tariffs = all(path, zone)?;
    let count = tariffs.len();
    if let Some(id) = id {
        tariffs.retain(|tariff| tariff.id() == Some(id));
    }
    match (tariffs.pop(), tariffs.is_empty(), id) {
        (Some(tariff), true, _) => Ok(tariff),
        (_, _, Some(id)) => Err(Error::invalid("tariff_id", format!("{id:?} does not name one of {count} tariffs"))),
        (_, _, None) => Err(Error::invalid("tariff", format!("the file holds {count} tariffs"))
            .with_hint("choose one with --tariff-id")),
    }
}

/// `12.40 EUR: 10.80 for 22.0 kWh, 1.60 for 0.4 h`
pub fn show(amount: &Amount) -> String {
    if amount.status == AmountStatus::Unknown {
        return "price not known".into();
    }
    let parts: Vec<String> = amount
        .components
        .iter()
        .map(|part| match part.kind {
            AmountComponentKind::Energy => format!("{:.2} for {:.1} kWh", part.total, part.quantity),
            AmountComponentKind::Time => format!("{:.2} for {:.1} h of charging", part.total, part.quantity),
            AmountComponentKind::Parking => format!("{:.2} for {:.1} h of parking", part.total, part.quantity),
            _ => format!("{:.2} for the session", part.total),
        })
        .collect();
    let taxes = amount.before_taxes.is_some_and(|before| before != amount.total);
    format!(
        "{:.2} {}{}{}{}",
        amount.total,
        amount.currency,
        if parts.is_empty() { "" } else { ": " },
        parts.join(", "),
        if taxes { " before taxes" } else { "" }
    )
}
