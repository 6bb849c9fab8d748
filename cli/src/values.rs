//! Values as people type them: `80%`, `25m`.

use wattfarer::{Error, Result};

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
    fn durations_read_as_written() {
        assert_eq!(duration_s("for", "1h30m").unwrap(), 5400.0);
        assert_eq!(duration_s("for", "25m").unwrap(), 1500.0);
        assert!(
            duration_s("for", "25x").is_err() && duration_s("for", "-5").is_err() && duration_s("for", "h").is_err()
        );
    }
}
