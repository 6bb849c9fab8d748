//! Price lists from CSV: `starts_at, price_per_kwh, currency`, and `ends_at` where a row does not hold until the next.

use super::prices::{PriceRow, Tariff};
use crate::{Error, ErrorKind, Instant, Result};
use jiff::civil::DateTime;
use jiff::tz::{AmbiguousOffset, TimeZone};

/// Rows of one list; a year of quarter hours is 35,136.
const MOST_ROWS: usize = 1_000_000;

impl Tariff {
    /// Reads a price list. `starts_at` is RFC 3339 with offset, or local time of `time_zone` without one; where clocks go
    /// back, the second of two equal local times is the later one.
    ///
    /// # Errors
    /// `bad_data` naming line and column; `invalid_input` for a zone that IANA does not list.
    pub fn from_csv(text: &str, time_zone: Option<&str>) -> Result<Self> {
        let zone = match time_zone {
            Some(name) => Some(TimeZone::get(name).map_err(|_| {
                Error::invalid("zone", format!("{name:?} is no time zone"))
                    .with_hint("write an IANA name: Europe/Berlin")
            })?),
            None => None,
        };
        let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(text.as_bytes());
        let damaged = |error: csv::Error| Error::new(ErrorKind::BadData, error.to_string()).with_field("tariff");
        let headers = reader.headers().map_err(damaged)?.clone();
        let column = |name: &str| headers.iter().position(|header| header.trim_start_matches('\u{feff}') == name);
        let needed = |name: &str| {
            column(name).ok_or_else(|| {
                let found = headers.iter().collect::<Vec<_>>().join(", ");
                Error::new(ErrorKind::BadData, format!("no column {name}, only {found}"))
                    .with_field("tariff")
                    .with_hint("the columns are starts_at, price_per_kwh, currency")
            })
        };
        let (starts, price, currency) = (needed("starts_at")?, needed("price_per_kwh")?, needed("currency")?);
        let ends = column("ends_at");
        let (mut prices, mut of_list): (Vec<PriceRow>, Option<String>) = (Vec::new(), None);
        for (index, record) in reader.records().enumerate() {
            let record = record.map_err(damaged)?;
            let wrong = |what: String| {
                Error::new(ErrorKind::BadData, what)
                    .with_field("tariff")
                    .with_detail("line", record.position().map_or(0, |position| position.line()))
            };
            if index >= MOST_ROWS {
                return Err(wrong(format!("more than {MOST_ROWS} rows")));
            }
            let before = prices.last().map(|row| row.starts_at);
            let moment = |text: &str, after: Option<Instant>| {
                moment(text, zone.as_ref(), after).map_err(|error| wrong(error.to_string()))
            };
            let starts_at = moment(&record[starts], before)?;
            let ends_at = match ends.map(|column| &record[column]) {
                None | Some("") => None,
                Some(text) => Some(moment(text, Some(starts_at))?),
            };
            let price_per_kwh = record[price].parse().ok().filter(|price: &f64| price.is_finite());
            let price_per_kwh = price_per_kwh.ok_or_else(|| wrong(format!("{:?} is no price", &record[price])))?;
            match &of_list {
                Some(first) if first != &record[currency] => {
                    return Err(wrong(format!("{} and {first} in one list", &record[currency])));
                }
                Some(_) => {}
                None => of_list = Some(record[currency].to_string()),
            }
            prices.push(PriceRow { starts_at, ends_at, price_per_kwh });
        }
        let Some(currency) = of_list else {
            return Err(Error::new(ErrorKind::BadData, "the list has no rows").with_field("tariff"));
        };
        let tariff = Tariff { time_zone: time_zone.map(str::to_string), ..Tariff::from_prices(currency, prices) };
        // Everything that a record is checked for, at the door of the file.
        let first = tariff.prices[0].starts_at;
        tariff.stretches(first, first)?;
        Ok(tariff)
    }
}

/// A moment with offset, or a local one after `after`.
fn moment(text: &str, zone: Option<&TimeZone>, after: Option<Instant>) -> Result<Instant> {
    let exact = Instant::parse("starts_at", text);
    let (Err(error), Some(zone)) = (&exact, zone) else { return exact };
    let Ok(local) = text.parse::<DateTime>() else { return Err(error.clone()) };
    let ambiguous = zone.to_ambiguous_timestamp(local);
    let skipped = || Error::invalid("starts_at", format!("clocks skip {text}, or it is out of range"));
    if matches!(ambiguous.offset(), AmbiguousOffset::Gap { .. }) {
        return Err(skipped());
    }
    let (earlier, later) = (ambiguous.earlier().map_err(|_| skipped())?, ambiguous.later().map_err(|_| skipped())?);
    let timestamp = match after {
        Some(after) if earlier.as_millisecond() <= after.milliseconds() => later,
        _ => earlier,
    };
    let shown = timestamp.to_zoned_datetime(zone.clone()).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string();
    Instant::parse("starts_at", &shown)
}
