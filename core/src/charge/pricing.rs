//! A simulated session as the meter of the charging point sees it, to be priced by a tariff.

use super::limits::ChargeLimits;
use crate::tariff::{Amount, SessionPiece, SessionTariff};
use crate::units::SECONDS_PER_HOUR;
use crate::{Instant, Result};

/// Pieces of a session are at least this long, s, unless power changes sooner.
const LEAST_PIECE_S: f64 = 60.0;
/// About how many pieces a session is cut into.
const PIECES: f64 = 240.0;

/// A session without the time before power flows and after the last energy.
pub(crate) struct SessionCourse<'a> {
    pub limits: &'a ChargeLimits,
    pub from_soc: f64,
    pub to_soc: f64,
    /// Seconds from plug-in until power flows.
    pub start_s: f64,
    /// Seconds of balancing at the end.
    pub tail_s: f64,
}

impl SessionCourse<'_> {
    /// The pieces from plug-in at `starts_at`: constant power in each, so that all energy is counted. The seconds before power flows and
    /// those of balancing belong to the first and the last piece: the point counts them as charging.
    pub fn pieces(&self, starts_at: Instant) -> Result<Vec<SessionPiece>> {
        let capacity_kwh = self.limits.capacity_kwh;
        let envelope = &self.limits.envelope;
        let mut marks: Vec<(f64, f64)> = vec![(0.0, self.from_soc)];
        let whole_s = envelope.duration_s(capacity_kwh, self.from_soc, self.to_soc);
        let step_s = (whole_s / PIECES).max(LEAST_PIECE_S);
        let mut before_s = 0.0;
        for piece in envelope.between(self.from_soc, self.to_soc) {
            let piece_s = piece.duration_s(capacity_kwh);
            // Even power needs no cuts, but for the ends that the time without power is added to.
            let inner = piece.from_soc > self.from_soc && piece.to_soc < self.to_soc;
            let even = inner && piece.from_kw == piece.to_kw;
            let parts = if even { 1.0 } else { (piece_s / step_s).ceil().max(1.0) };
            for part in 1..parts as u32 {
                let elapsed_s = piece_s * f64::from(part) / parts;
                marks.push((before_s + elapsed_s, piece.soc_after(capacity_kwh, elapsed_s).min(piece.to_soc)));
            }
            before_s += piece_s;
            marks.push((before_s, piece.to_soc));
        }
        let last = marks.len() - 1;
        let mut out: Vec<SessionPiece> = Vec::with_capacity(last);
        let begin_ms = starts_at.milliseconds();
        let mut from_ms = begin_ms;
        let mut carried_kwh = 0.0;
        for (index, pair) in marks.windows(2).enumerate() {
            let ((from_s, from_soc), (to_s, to_soc)) = (pair[0], pair[1]);
            let tail_s = if index + 1 == last { self.tail_s } else { 0.0 };
            let to_ms = begin_ms + ((self.start_s + to_s + tail_s) * 1000.0).round() as i64;
            let hours = (to_s - from_s) / SECONDS_PER_HOUR;
            let energy_kwh = carried_kwh + self.limits.delivered_kwh((to_soc - from_soc) * capacity_kwh, hours);
            if to_ms <= from_ms {
                carried_kwh = energy_kwh;
                continue;
            }
            carried_kwh = 0.0;
            out.push(SessionPiece {
                starts_at: starts_at.at_milliseconds("starts_at", from_ms)?,
                ends_at: starts_at.at_milliseconds("starts_at", to_ms)?,
                delivered_power_kw: energy_kwh * SECONDS_PER_HOUR * 1000.0 / (to_ms - from_ms) as f64,
                current_a: None,
            });
            from_ms = to_ms;
        }
        Ok(out)
    }

    /// What it costs.
    ///
    /// # Errors
    /// `invalid_input` when the tariff looks at the clock and the start is not known.
    pub fn amount(
        &self,
        tariff: &SessionTariff,
        starts_at: Option<Instant>,
        time_zone: Option<&str>,
    ) -> Result<Amount> {
        tariff.price(&self.pieces(tariff.begins(starts_at)?)?, time_zone)
    }
}
