//! The power a session can draw at each state of charge, and time in closed form.
//!
//! The power is the lowest of several functions that are linear in SoC between the curve's points, so it is
//! itself linear in pieces. Over a piece from `P1` to `P2` (battery kW) across `D` of a capacity `C` kWh
//!
//! ```text
//! t = C D / Lm(P1, P2),   Lm = (P2 - P1) / ln(P2 / P1)      hours
//! ```
//!
//! exactly, without time steps. Assumption: power follows SoC alone; caps that change in time are marched over by
//! the caller.

use super::LimitingFactor;
use crate::units::SECONDS_PER_HOUR;

/// A stretch of SoC on which power is linear and one thing limits it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Piece {
    /// Lower end, a fraction.
    pub from_soc: f64,
    /// Upper end, a fraction.
    pub to_soc: f64,
    /// Battery power at the lower end, kW.
    pub from_kw: f64,
    /// Battery power at the upper end, kW.
    pub to_kw: f64,
    /// What sets the power.
    pub limiting_factor: LimitingFactor,
}

impl Piece {
    /// Battery power at `soc`, kW.
    pub fn power_at(&self, soc: f64) -> f64 {
        self.from_kw + (self.to_kw - self.from_kw) * (soc - self.from_soc) / (self.to_soc - self.from_soc)
    }

    fn between(&self, from_soc: f64, to_soc: f64) -> Piece {
        Piece { from_soc, to_soc, from_kw: self.power_at(from_soc), to_kw: self.power_at(to_soc), ..*self }
    }

    /// Seconds to cross the whole piece with `capacity_kwh`; infinite when power reaches 0.
    pub fn duration_s(&self, capacity_kwh: f64) -> f64 {
        let energy_kwh = capacity_kwh * (self.to_soc - self.from_soc);
        SECONDS_PER_HOUR * energy_kwh / logarithmic_mean(self.from_kw, self.to_kw)
    }

    /// SoC after `elapsed_s` from the lower end; beyond the piece when it lasts shorter.
    pub(crate) fn soc_after(&self, capacity_kwh: f64, elapsed_s: f64) -> f64 {
        let span = self.to_soc - self.from_soc;
        let slope_kw = self.to_kw - self.from_kw;
        let hours = elapsed_s / SECONDS_PER_HOUR;
        let exponent = slope_kw * hours / (capacity_kwh * span);
        // expm1(x) / x tends to 1: the constant-power case.
        let growth = if exponent.abs() < 1e-12 { 1.0 } else { libm::expm1(exponent) / exponent };
        self.from_soc + self.from_kw * hours / capacity_kwh * growth
    }
}

/// `(b - a) / ln(b / a)`, continuous where `a = b`, 0 when either is 0.
pub fn logarithmic_mean(a: f64, b: f64) -> f64 {
    if a <= 0.0 || b <= 0.0 {
        return 0.0;
    }
    let ratio = (b - a) / a;
    if ratio.abs() < 1e-4 {
        // ln(1 + r) / r = 1 - r/2 + r2/3 - r3/4; the next term is below 1e-17.
        a / (1.0 - ratio * (0.5 - ratio * (1.0 / 3.0 - ratio * 0.25)))
    } else {
        a * ratio / libm::log1p(ratio)
    }
}

/// A limit that is linear in SoC over the whole range: power at 0 and at 1, battery kW.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LinearLimit {
    /// Power at SoC 0, kW.
    pub at_empty_kw: f64,
    /// Power at SoC 1, kW.
    pub at_full_kw: f64,
    /// What it is.
    pub limiting_factor: LimitingFactor,
}

impl LinearLimit {
    /// The same power at every SoC.
    pub fn constant(power_kw: f64, limiting_factor: LimitingFactor) -> Self {
        LinearLimit { at_empty_kw: power_kw, at_full_kw: power_kw, limiting_factor }
    }

    fn at(&self, soc: f64) -> f64 {
        self.at_empty_kw + (self.at_full_kw - self.at_empty_kw) * soc
    }
}

/// The power a session can draw at each SoC from 0 to 1.
#[derive(Debug, Clone, PartialEq)]
pub struct PowerEnvelope {
    pieces: Vec<Piece>,
}

impl PowerEnvelope {
    /// The lower envelope of `curve` (linear pieces covering 0 to 1, in order) and `limits`.
    pub fn new(curve: &[Piece], limits: &[LinearLimit]) -> Self {
        let mut pieces: Vec<Piece> = Vec::with_capacity(curve.len() + 2 * limits.len());
        for piece in curve {
            push_lower_envelope(&mut pieces, *piece, limits);
        }
        PowerEnvelope { pieces }
    }

    /// The pieces in rising SoC.
    pub fn pieces(&self) -> &[Piece] {
        &self.pieces
    }

    /// The pieces between two SoC, the first and last cut to fit.
    pub fn between(&self, from_soc: f64, to_soc: f64) -> impl Iterator<Item = Piece> + '_ {
        let first = self.pieces.partition_point(|piece| piece.to_soc <= from_soc);
        self.pieces[first..]
            .iter()
            .take_while(move |piece| piece.from_soc < to_soc)
            .map(move |piece| piece.between(piece.from_soc.max(from_soc), piece.to_soc.min(to_soc)))
    }

    /// Battery power at `soc`, kW.
    pub fn power_at(&self, soc: f64) -> f64 {
        let index = self.pieces.partition_point(|piece| piece.to_soc < soc).min(self.pieces.len() - 1);
        self.pieces[index].power_at(soc)
    }

    /// Seconds from one SoC to a higher one; infinite when power reaches 0 between them.
    pub fn duration_s(&self, capacity_kwh: f64, from_soc: f64, to_soc: f64) -> f64 {
        self.between(from_soc, to_soc).map(|piece| piece.duration_s(capacity_kwh)).sum()
    }

    /// SoC after charging `duration_s` from `from_soc`; at most 1.
    pub fn soc_after(&self, capacity_kwh: f64, from_soc: f64, duration_s: f64) -> f64 {
        let mut left_s = duration_s;
        let mut reached = from_soc;
        for piece in self.between(from_soc, 1.0) {
            let piece_s = piece.duration_s(capacity_kwh);
            if left_s < piece_s {
                return piece.soc_after(capacity_kwh, left_s).min(piece.to_soc);
            }
            left_s -= piece_s;
            reached = piece.to_soc;
        }
        reached
    }

    /// The first SoC at or above `from_soc` where power is 0.
    pub fn stalls_at(&self, from_soc: f64) -> Option<f64> {
        self.between(from_soc, 1.0).find_map(|piece| {
            if piece.from_kw <= 0.0 {
                Some(piece.from_soc)
            } else if piece.to_kw <= 0.0 {
                Some(piece.to_soc)
            } else {
                None
            }
        })
    }
}

/// Appends the lowest of `piece` and `limits` over the piece, split where another becomes the lowest.
///
/// Every crossing of two candidates is a possible split; between neighbouring splits one candidate is lowest all the
/// way, so the middle decides. No comparison is made at a crossing, where rounding could pick the wrong one.
fn push_lower_envelope(out: &mut Vec<Piece>, piece: Piece, limits: &[LinearLimit]) {
    // Candidate 0 is the curve itself.
    let value =
        |candidate: usize, soc: f64| if candidate == 0 { piece.power_at(soc) } else { limits[candidate - 1].at(soc) };
    let count = limits.len() + 1;
    let (first, last) = (piece.from_soc, piece.to_soc);
    let mut splits = vec![first, last];
    for a in 0..count {
        for b in a + 1..count {
            let (gap_first, gap_last) = (value(a, first) - value(b, first), value(a, last) - value(b, last));
            if gap_first * gap_last < 0.0 {
                splits.push((first + (last - first) * gap_first / (gap_first - gap_last)).clamp(first, last));
            }
        }
    }
    splits.sort_by(f64::total_cmp);
    let mut previous = usize::MAX;
    for pair in splits.windows(2) {
        let (from_soc, to_soc) = (pair[0], pair[1]);
        if from_soc >= to_soc {
            continue;
        }
        let middle = from_soc + (to_soc - from_soc) / 2.0;
        let lowest = (0..count).min_by(|&a, &b| value(a, middle).total_cmp(&value(b, middle))).unwrap_or(0);
        let to_kw = value(lowest, to_soc);
        match out.last_mut() {
            Some(before) if lowest == previous => (before.to_soc, before.to_kw) = (to_soc, to_kw),
            _ => {
                let limiting_factor =
                    if lowest == 0 { piece.limiting_factor } else { limits[lowest - 1].limiting_factor };
                out.push(Piece { from_soc, to_soc, from_kw: value(lowest, from_soc), to_kw, limiting_factor });
            }
        }
        previous = lowest;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn piece(from_soc: f64, to_soc: f64, from_kw: f64, to_kw: f64) -> Piece {
        Piece { from_soc, to_soc, from_kw, to_kw, limiting_factor: LimitingFactor::Vehicle }
    }

    #[test]
    fn a_cap_splits_a_falling_piece_where_they_cross() {
        let cap = LinearLimit::constant(75.0, LimitingFactor::Connector);
        let envelope = PowerEnvelope::new(&[piece(0.0, 1.0, 100.0, 50.0)], &[cap]);
        let [capped, tapered] = envelope.pieces() else { panic!("{envelope:?}") };
        assert_eq!((capped.to_soc, capped.limiting_factor), (0.5, LimitingFactor::Connector));
        assert_eq!((tapered.from_kw, tapered.limiting_factor), (75.0, LimitingFactor::Vehicle));
    }

    #[test]
    fn constant_power_takes_energy_over_power() {
        // 40 kWh at 100 kW is 0.4 h.
        assert!((piece(0.1, 0.6, 100.0, 100.0).duration_s(80.0) - 1440.0).abs() < 1e-9);
    }

    #[test]
    fn halving_power_takes_the_logarithm_of_two() {
        // 50 kWh from 100 to 50 kW: ln 2 hours.
        assert!((piece(0.0, 1.0, 100.0, 50.0).duration_s(50.0) - 3600.0 * std::f64::consts::LN_2).abs() < 1e-9);
    }
}
