//! Values that hold over time: rows in order, what holds between them, and what to do where nothing does.

use crate::{Error, Instant, Result};
use jiff::Timestamp;
use jiff::tz::TimeZone;

/// Milliseconds in a minute: every row begins at a whole one.
pub(crate) const MINUTE_MS: i64 = 60_000;

/// What to take where a list says nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum GapRule {
    /// Refuse.
    Error,
    /// The value before the gap, or the first one where none comes before.
    Carry,
    /// The highest value that the list has for that local day, or for any day when it has none.
    #[default]
    Worst,
}

/// A row: from when, until when if it is said, and the value.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Row {
    pub starts_at: Instant,
    pub ends_at: Option<Instant>,
    pub value: f64,
}

/// A stretch with one value; `assumed` where the list said nothing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Stretch {
    pub from_ms: i64,
    pub to_ms: i64,
    pub value: f64,
    pub assumed: bool,
}

/// Rows in order with their ends settled: a row holds until the next, the last as long as the one before.
#[derive(Debug)]
pub(crate) struct Timeline {
    /// From, to, value; in order, without overlap.
    known: Vec<(i64, i64, f64)>,
}

impl Timeline {
    /// Checks and orders `rows`; `field` names the list.
    ///
    /// # Errors
    /// `invalid_input` for an empty list, a value that is no number, two rows at one moment, an end that is not after
    /// its start or reaches into the next row, a row that does not begin at a whole minute, or a single row without end.
    pub fn new(field: &str, rows: &[Row]) -> Result<Self> {
        let mut order: Vec<usize> = (0..rows.len()).collect();
        order.sort_by_key(|&index| rows[index].starts_at.milliseconds());
        let mut known: Vec<(i64, i64, f64)> = Vec::with_capacity(rows.len());
        for (place, &index) in order.iter().enumerate() {
            let row = &rows[index];
            let at = |name: &str| format!("{field}[{index}].{name}");
            if !(row.value.is_finite() && row.value.abs() <= 1e6) {
                return Err(Error::invalid(format!("{field}[{index}]"), format!("{} is no value", row.value))
                    .with_hint("a number per kWh; negative ones are allowed"));
            }
            let from_ms = row.starts_at.milliseconds();
            whole_minute(|| at("starts_at"), row.starts_at)?;
            let next_ms = order.get(place + 1).map(|&next| rows[next].starts_at.milliseconds());
            if next_ms == Some(from_ms) {
                let second = order.get(place + 1).copied().unwrap_or(index);
                return Err(Error::invalid(
                    format!("{field}[{second}].starts_at"),
                    format!("two rows begin at {}", row.starts_at),
                ));
            }
            let to_ms = match (row.ends_at, next_ms) {
                (Some(ends_at), next_ms) => {
                    whole_minute(|| at("ends_at"), ends_at)?;
                    let to_ms = ends_at.milliseconds();
                    if to_ms <= from_ms || next_ms.is_some_and(|next_ms| to_ms > next_ms) {
                        return Err(Error::invalid(
                            at("ends_at"),
                            format!("{ends_at} is not after the start of its row and before that of the next"),
                        ));
                    }
                    to_ms
                }
                (None, Some(next_ms)) => next_ms,
                (None, None) => match known.last() {
                    Some(&(before_from, before_to, _)) => from_ms + (before_to - before_from),
                    None => {
                        return Err(Error::invalid(at("ends_at"), "a single row needs an end")
                            .with_hint("give ends_at, or a second row"));
                    }
                },
            };
            known.push((from_ms, to_ms, row.value));
        }
        if known.is_empty() {
            return Err(Error::invalid(field, "the list is empty"));
        }
        Ok(Timeline { known })
    }

    /// The values from `from_ms` to `to_ms`, without holes.
    ///
    /// # Errors
    /// `invalid_input` naming `field` for a gap under [`GapRule::Error`].
    pub fn stretches(
        &self,
        field: &str,
        from_ms: i64,
        to_ms: i64,
        gaps: GapRule,
        zone: &TimeZone,
    ) -> Result<Vec<Stretch>> {
        let mut out = Vec::new();
        let mut at = from_ms;
        let first = self.known.partition_point(|&(_, row_to, _)| row_to <= from_ms);
        let mut index = first;
        while at < to_ms {
            match self.known.get(index) {
                Some(&(row_from, row_to, value)) if row_from <= at => {
                    out.push(Stretch { from_ms: at, to_ms: row_to.min(to_ms), value, assumed: false });
                    at = row_to;
                    index += 1;
                }
                next => {
                    let end = next.map_or(to_ms, |&(row_from, ..)| row_from.min(to_ms));
                    self.fill(&mut out, field, (at, end), index, gaps, zone)?;
                    at = end;
                }
            }
        }
        Ok(out)
    }

    /// Fills the gap before row `index`, day by day.
    fn fill(
        &self,
        out: &mut Vec<Stretch>,
        field: &str,
        (from_ms, to_ms): (i64, i64),
        index: usize,
        gaps: GapRule,
        zone: &TimeZone,
    ) -> Result<()> {
        let at = |ms: i64| Timestamp::from_millisecond(ms).unwrap_or(Timestamp::UNIX_EPOCH);
        let carried = self.known[index.saturating_sub(1)].2;
        match gaps {
            GapRule::Error => {
                Err(Error::invalid(field, format!("nothing is known from {} to {}", at(from_ms), at(to_ms)))
                    .with_hint("give rows for the whole time, or gaps: carry or worst"))
            }
            GapRule::Carry => {
                out.push(Stretch { from_ms, to_ms, value: carried, assumed: true });
                Ok(())
            }
            GapRule::Worst => {
                let mut start = from_ms;
                while start < to_ms {
                    let date = zone.to_datetime(at(start)).date();
                    let midnight = date.tomorrow().ok().and_then(|day| day.to_zoned_datetime(zone.clone()).ok());
                    let end = midnight.map_or(to_ms, |day| day.timestamp().as_millisecond().min(to_ms)).max(start + 1);
                    let that_day = |&&(row_from, ..): &&(i64, i64, f64)| zone.to_datetime(at(row_from)).date() == date;
                    let highest = |values: &mut dyn Iterator<Item = f64>| values.reduce(f64::max);
                    let value = highest(&mut self.known.iter().filter(that_day).map(|row| row.2))
                        .or_else(|| highest(&mut self.known.iter().map(|row| row.2)))
                        .unwrap_or(carried);
                    out.push(Stretch { from_ms: start, to_ms: end, value, assumed: true });
                    start = end;
                }
                Ok(())
            }
        }
    }
}

fn whole_minute(field: impl FnOnce() -> String, moment: Instant) -> Result<()> {
    if moment.milliseconds() % MINUTE_MS == 0 {
        return Ok(());
    }
    Err(Error::invalid(field(), format!("{moment} is not at a whole minute")))
}

/// The zone of that name, or the fixed offset of `otherwise`.
///
/// # Errors
/// `invalid_input` naming `time_zone` for a name that IANA does not list.
pub(crate) fn zone(name: Option<&str>, otherwise: Instant) -> Result<TimeZone> {
    match name {
        Some(name) => TimeZone::get(name).map_err(|_| {
            Error::invalid("time_zone", format!("{name:?} is no time zone"))
                .with_hint("write an IANA name: Europe/Berlin")
        }),
        None => Ok(TimeZone::fixed(otherwise.offset())),
    }
}
