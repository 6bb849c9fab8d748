//! Prices by time of day and weekday in local time.

use super::timeline::{GapRule, Stretch};
use crate::{Error, Result};
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;

/// A day of the week, the words of OCPI in lower case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[allow(missing_docs)] // The names say it.
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl Weekday {
    pub(crate) fn of(date: Date) -> Self {
        const DAYS: [Weekday; 7] = [
            Weekday::Monday,
            Weekday::Tuesday,
            Weekday::Wednesday,
            Weekday::Thursday,
            Weekday::Friday,
            Weekday::Saturday,
            Weekday::Sunday,
        ];
        DAYS[date.weekday().to_monday_zero_offset().rem_euclid(7) as usize]
    }
}

/// A price for a time of day.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TimeOfUseRule {
    /// Local clock time from which it holds, `HH:MM`.
    pub from: String,
    /// Local clock time until which it holds, `HH:MM` up to `24:00`; not after `from`: over midnight.
    pub to: String,
    /// Days on which it holds; empty: every day. Past midnight the new day counts.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub days: Vec<Weekday>,
    /// Price of a delivered kWh, taxes included.
    pub price_per_kwh: f64,
}

/// A rule with its times as minutes of the day.
struct Checked<'a> {
    from_min: i32,
    to_min: i32,
    rule: &'a TimeOfUseRule,
}

impl Checked<'_> {
    fn holds(&self, day: Weekday, minute: i32) -> bool {
        let within = if self.from_min < self.to_min {
            (self.from_min..self.to_min).contains(&minute)
        } else {
            minute >= self.from_min || minute < self.to_min
        };
        within && (self.rule.days.is_empty() || self.rule.days.contains(&day))
    }
}

/// Minutes of the day that `HH:MM` names, 0 to 1440.
pub(crate) fn minute_of_day(field: &str, text: &str) -> Result<i32> {
    let refuse = || Error::invalid(field, format!("{text:?} is no time of day")).with_hint("write 06:30, or 24:00");
    let (hour, minute) = text.split_once(':').ok_or_else(refuse)?;
    let two_digits = |part: &str| -> Result<i32> {
        if part.len() != 2 || !part.bytes().all(|digit| digit.is_ascii_digit()) {
            return Err(refuse());
        }
        part.parse().map_err(|_| refuse())
    };
    let (hour, minute) = (two_digits(hour)?, two_digits(minute)?);
    let minutes = 60 * hour + minute;
    if minute < 60 && minutes <= 1440 { Ok(minutes) } else { Err(refuse()) }
}

/// The moments at which the local clock shows a minute of a day: none of one skipped, both of one that comes twice.
pub(crate) fn moments_of(zone: &TimeZone, date: Date, minute: i32) -> Vec<Timestamp> {
    let (date, minute) = if minute == 1440 { (date.tomorrow().unwrap_or(date), 0) } else { (date, minute) };
    let Ok(time) = Time::new((minute / 60) as i8, (minute % 60) as i8, 0, 0) else { return Vec::new() };
    let local = date.to_datetime(time);
    let ambiguous = zone.to_ambiguous_timestamp(local);
    [ambiguous.earlier(), ambiguous.later()].into_iter().flatten().collect()
}

/// Cuts `from_ms..to_ms` where a local clock shows one of `minutes` or is changed, so that rules hold or do not hold over
/// each whole piece.
pub(crate) fn cuts(zone: &TimeZone, minutes: &[i32], from_ms: i64, to_ms: i64) -> Vec<i64> {
    let at = |ms: i64| Timestamp::from_millisecond(ms).unwrap_or(Timestamp::UNIX_EPOCH);
    let mut cuts = vec![from_ms, to_ms];
    let mut date = zone.to_datetime(at(from_ms)).date();
    let last = zone.to_datetime(at(to_ms)).date();
    while date <= last {
        for &minute in minutes.iter().chain([&0]) {
            cuts.extend(moments_of(zone, date, minute).iter().map(|moment| moment.as_millisecond()));
        }
        match date.tomorrow() {
            Ok(next) => date = next,
            Err(_) => break,
        }
    }
    let changes = zone.following(at(from_ms)).map(|change| change.timestamp().as_millisecond());
    cuts.extend(changes.take_while(|&change| change < to_ms));
    cuts.retain(|&cut| (from_ms..=to_ms).contains(&cut));
    cuts.sort_unstable();
    cuts.dedup();
    cuts
}

/// The local day and minute of the day in the middle of a piece.
pub(crate) fn local_middle(zone: &TimeZone, from_ms: i64, to_ms: i64) -> (Date, i32) {
    let middle = Timestamp::from_millisecond(from_ms + (to_ms - from_ms) / 2).unwrap_or(Timestamp::UNIX_EPOCH);
    let local = zone.to_datetime(middle);
    (local.date(), 60 * i32::from(local.hour()) + i32::from(local.minute()))
}

/// The price over time that rules give; neighbours of one price are joined.
pub(crate) fn slots_of_rules(
    rules: &[TimeOfUseRule],
    from_ms: i64,
    to_ms: i64,
    gaps: GapRule,
    zone: &TimeZone,
) -> Result<Vec<Stretch>> {
    let mut checked = Vec::with_capacity(rules.len());
    for (index, rule) in rules.iter().enumerate() {
        let at = |name: &str| format!("tariff.rules[{index}].{name}");
        if !(rule.price_per_kwh.is_finite() && rule.price_per_kwh.abs() <= 1e6) {
            return Err(Error::invalid(at("price_per_kwh"), format!("{} is no price", rule.price_per_kwh)));
        }
        let from_min = minute_of_day(&at("from"), &rule.from)?;
        checked.push(Checked { from_min, to_min: minute_of_day(&at("to"), &rule.to)?, rule });
    }
    let minutes: Vec<i32> = checked.iter().flat_map(|rule| [rule.from_min, rule.to_min]).collect();
    let worst = rules.iter().map(|rule| rule.price_per_kwh).fold(f64::NEG_INFINITY, f64::max);
    let mut out: Vec<Stretch> = Vec::new();
    for pair in cuts(zone, &minutes, from_ms, to_ms).windows(2) {
        let (date, minute) = local_middle(zone, pair[0], pair[1]);
        let rule = checked.iter().find(|rule| rule.holds(Weekday::of(date), minute));
        let (value, assumed) = match (rule, gaps) {
            (Some(rule), _) => (rule.rule.price_per_kwh, false),
            (None, GapRule::Worst) => (worst, true),
            (None, GapRule::Carry) => (out.last().map_or(worst, |before| before.value), true),
            (None, GapRule::Error) => {
                return Err(Error::invalid(
                    "tariff.rules",
                    format!("no rule holds on {date} at {:02}:{:02}", minute / 60, minute % 60),
                )
                .with_hint("add a rule for the whole day at the end, or gaps: carry or worst"));
            }
        };
        match out.last_mut() {
            Some(before) if before.value == value && before.assumed == assumed => before.to_ms = pair[1],
            _ => out.push(Stretch { from_ms: pair[0], to_ms: pair[1], value, assumed }),
        }
    }
    Ok(out)
}
