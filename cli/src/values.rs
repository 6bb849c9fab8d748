//! Values as people type them: `80%`, `25m`.

use wattfarer::{Error, Instant, Result};

/// A state of charge: `80%` or `0.8`; a bare `80` is refused.
pub fn soc(field: &str, text: &str) -> Result<wattfarer::Soc> {
    let refuse = || Error::invalid(field, format!("{text:?} is not a state of charge")).with_hint("write 80% or 0.8");
    if let Some(percent) = text.strip_suffix('%') {
        let percent: f64 = percent.trim().parse().map_err(|_| refuse())?;
        return wattfarer::Soc::new(field, percent / 100.0).map_err(|_| {
            Error::invalid(field, format!("{text} is not between 0% and 100%")).with_hint("write 80% or 0.8")
        });
    }
    wattfarer::Soc::new(field, text.trim().parse().map_err(|_| refuse())?)
}

/// A duration in seconds: `25m`, `1h30m`, `90s`, `1.5h`, or bare seconds.
pub fn duration_s(field: &str, text: &str) -> Result<f64> {
    let refuse = || Error::invalid(field, format!("{text:?} is not a duration")).with_hint("write 25m, 1h30m or 90s");
    let mut rest = text.trim();
    if let Ok(seconds) = rest.parse::<f64>() {
        return if seconds.is_finite() && seconds >= 0.0 { Ok(seconds) } else { Err(refuse()) };
    }
    let mut total_s = 0.0;
    while !rest.is_empty() {
        let digits = rest.find(|c: char| !c.is_ascii_digit() && c != '.').ok_or_else(refuse)?;
        let value: f64 = rest[..digits].parse().map_err(|_| refuse())?;
        let unit = rest[digits..].chars().next().ok_or_else(refuse)?;
        total_s += value
            * match unit {
                'h' => 3600.0,
                'm' => 60.0,
                's' => 1.0,
                _ => return Err(refuse()),
            };
        rest = &rest[digits + unit.len_utf8()..];
    }
    Ok(total_s)
}

/// A moment: RFC 3339 with offset, or `HH:MM`, the next one after `now` in `zone` (an IANA name; without, that of the system).
pub fn moment(field: &str, text: &str, zone: Option<&str>, now: jiff::Timestamp) -> Result<Instant> {
    let refuse = || {
        Error::invalid(field, format!("{text:?} is no moment")).with_hint("write 2026-11-24T18:30:00+01:00 or 18:30")
    };
    if text.contains('T') || text.contains('t') {
        return Instant::parse(field, text);
    }
    let zone = match zone {
        Some(name) => jiff::tz::TimeZone::get(name).map_err(|_| {
            Error::invalid("zone", format!("{name:?} is no time zone")).with_hint("write an IANA name: Europe/Berlin")
        })?,
        None => jiff::tz::TimeZone::system(),
    };
    let (hour, minute) = text.split_once(':').ok_or_else(refuse)?;
    let time = jiff::civil::Time::new(hour.parse().map_err(|_| refuse())?, minute.parse().map_err(|_| refuse())?, 0, 0)
        .map_err(|_| refuse())?;
    let now = now.to_zoned_datetime(zone.clone());
    // A time that a clock change skips is read as that much later; one that comes twice, as the first.
    let at = |date: jiff::civil::Date| date.to_datetime(time).to_zoned_datetime(zone.clone()).map_err(|_| refuse());
    let today = at(now.date())?;
    let next = if today > now { today } else { at(now.date().tomorrow().map_err(|_| refuse())?)? };
    Instant::parse(field, &next.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string())
}

/// A moment's clock time for people, `18:30`, at the offset it was read with.
pub fn show_clock(moment: Instant) -> String {
    moment.to_string().get(11..16).unwrap_or_default().to_string()
}

/// Seconds for people: `1 h 05 min`, `25 min`, `40 s`.
pub fn show_duration(seconds: f64) -> String {
    if seconds < 60.0 {
        return format!("{seconds:.0} s");
    }
    let minutes = (seconds / 60.0).round() as u64;
    match (minutes / 60, minutes % 60) {
        (0, minutes) => format!("{minutes} min"),
        (hours, minutes) => format!("{hours} h {minutes:02} min"),
    }
}

/// A fraction for people: `80 %`.
pub fn show_percent(fraction: f64) -> String {
    format!("{:.0} %", fraction * 100.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bare_80_is_refused_with_a_hint() {
        assert!(soc("soc", "80").unwrap_err().hint().is_some_and(|hint| hint.contains("0.8")));
        assert_eq!(soc("soc", "80%").unwrap().value(), 0.8);
        assert_eq!(soc("soc", "0.8").unwrap().value(), 0.8);
        assert!(soc("soc", "120%").is_err() && soc("soc", "nan").is_err() && soc("soc", "").is_err());
    }

    #[test]
    fn a_clock_time_is_the_next_one_in_the_zone() {
        let now: jiff::Timestamp = "2026-11-24T20:00:00Z".parse().unwrap();
        let at = |text, zone| moment("departs", text, Some(zone), now).map(|moment| moment.to_string());
        assert_eq!(at("22:30", "Europe/Berlin").unwrap(), "2026-11-24T22:30:00+01:00");
        assert_eq!(at("20:59", "Europe/Berlin").unwrap(), "2026-11-25T20:59:00+01:00");
        assert_eq!(at("05:00", "Asia/Kathmandu").unwrap(), "2026-11-25T05:00:00+05:45");
        assert_eq!(at("2026-07-01T08:00:00-07:00", "UTC").unwrap(), "2026-07-01T08:00:00-07:00");
        // 02:30 does not exist on the night the clocks go forward.
        let spring: jiff::Timestamp = "2027-03-27T22:00:00Z".parse().unwrap();
        let skipped = moment("departs", "02:30", Some("Europe/Berlin"), spring).unwrap();
        assert_eq!((skipped.to_string(), show_clock(skipped)), ("2027-03-28T03:30:00+02:00".into(), "03:30".into()));
        for wrong in ["25:00", "8", "noon", "12:60", ""] {
            assert_eq!(at(wrong, "UTC").unwrap_err().field(), Some("departs"), "{wrong}");
        }
        assert_eq!(at("08:00", "Middle/Earth").unwrap_err().field(), Some("zone"));
    }

    #[test]
    fn durations_read_as_written() {
        assert_eq!(duration_s("for", "1h30m").unwrap(), 5400.0);
        assert_eq!(duration_s("for", "25m").unwrap(), 1500.0);
        assert!(
            duration_s("for", "25x").is_err() && duration_s("for", "-5").is_err() && duration_s("for", "h").is_err()
        );
    }
}
