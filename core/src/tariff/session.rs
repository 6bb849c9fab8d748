//! A session as the meter sees it: when, and at what power.

use crate::units::{SECONDS_PER_HOUR, number_within};
use crate::{Error, Instant, Result};

/// A stretch of a session at one power; 0 is plugged in without charging.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SessionPiece {
    /// Its start.
    pub starts_at: Instant,
    /// Its end; the next piece begins there.
    pub ends_at: Instant,
    /// Power at the meter, kW.
    pub delivered_power_kw: f64,
    /// Current per phase, A; restrictions on current hold for all when it is not known.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub current_a: Option<f64>,
}

/// A stretch within which nothing that a price depends on changes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Part {
    pub from_ms: i64,
    pub to_ms: i64,
    pub power_kw: f64,
    pub current_a: Option<f64>,
    /// Energy since the start of the session, in the middle of the part, kWh.
    pub middle_kwh: f64,
    /// Time since the start of the session, in the middle of the part, s.
    pub middle_s: f64,
}

impl Part {
    pub fn hours(&self) -> f64 {
        (self.to_ms - self.from_ms) as f64 / 1000.0 / SECONDS_PER_HOUR
    }
}

/// Checks that pieces follow each other, and that their powers are numbers.
pub(super) fn check(pieces: &[SessionPiece]) -> Result<()> {
    for (index, piece) in pieces.iter().enumerate() {
        let at = |name: &str| format!("pieces[{index}].{name}");
        number_within(&at("delivered_power_kw"), piece.delivered_power_kw, 0.0, 10_000.0)?;
        if let Some(current_a) = piece.current_a {
            number_within(&at("current_a"), current_a, 0.0, 10_000.0)?;
        }
        if piece.ends_at.milliseconds() < piece.starts_at.milliseconds() {
            return Err(Error::invalid(at("ends_at"), format!("{} is before the start", piece.ends_at)));
        }
        if index > 0 && piece.starts_at.milliseconds() != pieces[index - 1].ends_at.milliseconds() {
            return Err(Error::invalid(
                at("starts_at"),
                format!("{} is not where the piece before ends", piece.starts_at),
            ));
        }
    }
    Ok(())
}

/// Cuts pieces at moments, and where the session's energy or time reaches a threshold.
pub(super) fn parts(pieces: &[SessionPiece], moments: &[i64], energies_kwh: &[f64], times_s: &[f64]) -> Vec<Part> {
    let mut out = Vec::new();
    let Some(first) = pieces.first() else { return out };
    let start_ms = first.starts_at.milliseconds();
    let mut energy_kwh = 0.0;
    for piece in pieces {
        let (from_ms, to_ms) = (piece.starts_at.milliseconds(), piece.ends_at.milliseconds());
        let mut cuts = vec![from_ms, to_ms];
        cuts.extend_from_slice(moments);
        cuts.extend(times_s.iter().map(|time| start_ms + (time * 1000.0).round() as i64));
        if piece.delivered_power_kw > 0.0 {
            cuts.extend(energies_kwh.iter().map(|threshold| {
                let hours = (threshold - energy_kwh) / piece.delivered_power_kw;
                // Anything far away is outside of the piece anyway.
                from_ms + (hours * SECONDS_PER_HOUR * 1000.0).clamp(-1e15, 1e15).round() as i64
            }));
        }
        cuts.retain(|cut| (from_ms..=to_ms).contains(cut));
        cuts.sort_unstable();
        cuts.dedup();
        for pair in cuts.windows(2) {
            let middle_ms = (pair[0] + pair[1]) as f64 / 2.0;
            out.push(Part {
                from_ms: pair[0],
                to_ms: pair[1],
                power_kw: piece.delivered_power_kw,
                current_a: piece.current_a,
                middle_kwh: energy_kwh
                    + piece.delivered_power_kw * (middle_ms - from_ms as f64) / 1000.0 / SECONDS_PER_HOUR,
                middle_s: (middle_ms - start_ms as f64) / 1000.0,
            });
        }
        energy_kwh += piece.delivered_power_kw * (to_ms - from_ms) as f64 / 1000.0 / SECONDS_PER_HOUR;
    }
    out
}
