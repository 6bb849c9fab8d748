//! What a car takes when it charges without rest: time charged so far to energy, in closed form.

use crate::charge::{CurrentType, Piece, PowerEnvelope, delivered};
use crate::units::SECONDS_PER_HOUR;

/// A piece of the envelope and when charging without rest comes to it.
#[derive(Debug, Clone, Copy)]
struct Step {
    piece: Piece,
    from_s: f64,
    to_s: f64,
}

/// Charging from a start to a target without rest.
#[derive(Debug, Clone)]
pub(super) struct Course {
    steps: Vec<Step>,
    start_soc: f64,
    target_soc: f64,
    capacity_kwh: f64,
    current_type: CurrentType,
    /// Seconds from start to target; infinite when the car stalls before.
    pub total_s: f64,
}

/// Energy since the start and the power now.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct State {
    pub battery_kwh: f64,
    pub delivered_kwh: f64,
    /// Power at the plug, kW.
    pub power_kw: f64,
}

impl Course {
    pub fn new(
        envelope: &PowerEnvelope,
        capacity_kwh: f64,
        current_type: CurrentType,
        start_soc: f64,
        target_soc: f64,
    ) -> Self {
        let mut steps = Vec::new();
        let mut total_s = 0.0;
        for piece in envelope.between(start_soc, target_soc) {
            let from_s = total_s;
            total_s += piece.duration_s(capacity_kwh);
            steps.push(Step { piece, from_s, to_s: total_s });
            if !total_s.is_finite() {
                break;
            }
        }
        Course { steps, start_soc, target_soc, capacity_kwh, current_type, total_s }
    }

    /// `energy_kwh` stored at one power into the battery, for a car whose state of charge is not known.
    pub fn flat(battery_kw: f64, energy_kwh: f64, current_type: CurrentType) -> Self {
        let piece = Piece {
            from_soc: 0.0,
            to_soc: 1.0,
            from_kw: battery_kw,
            to_kw: battery_kw,
            limiting_factor: crate::charge::LimitingFactor::Connector,
        };
        let total_s = SECONDS_PER_HOUR * energy_kwh / battery_kw;
        let steps = if energy_kwh > 0.0 { vec![Step { piece, from_s: 0.0, to_s: total_s }] } else { Vec::new() };
        Course { steps, start_soc: 0.0, target_soc: 1.0, capacity_kwh: energy_kwh, current_type, total_s }
    }

    /// Energy to store, kWh.
    pub fn battery_kwh(&self) -> f64 {
        (self.target_soc - self.start_soc) * self.capacity_kwh
    }

    /// Seconds of charging until `soc`.
    pub fn seconds_until(&self, soc: f64) -> f64 {
        let step = self.steps.iter().find(|step| soc <= step.piece.to_soc);
        step.map_or(self.total_s, |step| {
            let part = Piece { to_soc: soc, to_kw: step.piece.power_at(soc), ..step.piece };
            step.from_s + if soc > step.piece.from_soc { part.duration_s(self.capacity_kwh) } else { 0.0 }
        })
    }

    /// The state after `seconds` of charging.
    pub fn at(&self, seconds: f64) -> State {
        self.states(&[seconds])[0]
    }

    /// The states after rising numbers of seconds: one pass over the pieces.
    pub fn states(&self, seconds: &[f64]) -> Vec<State> {
        let mut index = 0;
        seconds
            .iter()
            .map(|&seconds| {
                while index + 1 < self.steps.len() && seconds > self.steps[index].to_s {
                    index += 1;
                }
                let Some(step) = self.steps.get(index) else { return State::default() };
                let (soc, kw) = if seconds >= step.to_s {
                    (step.piece.to_soc, step.piece.to_kw)
                } else {
                    let soc = step.piece.soc_after(self.capacity_kwh, seconds - step.from_s).min(step.piece.to_soc);
                    (soc, step.piece.power_at(soc))
                };
                let battery_kwh = (soc - self.start_soc) * self.capacity_kwh;
                let hours = seconds.min(self.total_s) / SECONDS_PER_HOUR;
                State {
                    battery_kwh,
                    delivered_kwh: delivered(self.current_type, battery_kwh, hours),
                    power_kw: delivered(self.current_type, kw, 1.0),
                }
            })
            .collect()
    }

    /// Whether the power is the same all the way.
    pub fn is_flat(&self) -> bool {
        let Some(first) = self.steps.first() else { return true };
        self.steps
            .iter()
            .all(|step| step.piece.from_kw == first.piece.from_kw && step.piece.to_kw == first.piece.from_kw)
    }

    /// Highest power at the plug between two numbers of seconds of charging, kW.
    pub fn highest_kw(&self, from_s: f64, to_s: f64) -> f64 {
        let knots =
            self.steps.iter().filter(|step| step.to_s > from_s && step.to_s < to_s).map(|step| step.piece.to_kw);
        let highest = knots.map(|kw| delivered(self.current_type, kw, 1.0)).fold(0.0, f64::max);
        highest.max(self.at(from_s).power_kw).max(self.at(to_s).power_kw)
    }

    /// The moments at which energy bends, and on bends so many that chords between them miss about `off_kwh`.
    ///
    /// Power is linear in the energy stored, so exponential in time: chords miss the same everywhere when the square root of power
    /// changes by the same from one moment to the next.
    pub fn corners_s(&self, off_kwh: f64) -> Vec<f64> {
        let mut out = Vec::new();
        for (index, step) in self.steps.iter().enumerate() {
            let (from_kw, to_kw) = (step.piece.from_kw, step.piece.to_kw);
            if from_kw != to_kw {
                let per_h = self.slope_per_h(step);
                let (from, to) = (libm::sqrt(from_kw), libm::sqrt(to_kw));
                let cells = (2.0 * (to - from).abs() / libm::sqrt(per_h.abs() * 8.0 * off_kwh)).ceil().clamp(1.0, 1e4);
                out.push(step.from_s);
                for cell in 1..cells as u32 {
                    let root = from + (to - from) * f64::from(cell) / cells;
                    let elapsed_h = libm::log(root * root / from_kw) / per_h;
                    out.push((step.from_s + SECONDS_PER_HOUR * elapsed_h).clamp(step.from_s, step.to_s));
                }
                out.push(step.to_s);
            } else if self.steps.get(index + 1).is_some_and(|next| next.piece.from_kw != to_kw) {
                out.push(step.to_s);
            }
        }
        out
    }

    /// Growth of power within a step, per hour of charging.
    fn slope_per_h(&self, step: &Step) -> f64 {
        let energy_kwh = (step.piece.to_soc - step.piece.from_soc) * self.capacity_kwh;
        (step.piece.to_kw - step.piece.from_kw) / energy_kwh
    }

    /// By how much energy lies above the chord between two moments at most, kWh; below it where negative. Nothing bends between them but
    /// within one step.
    pub fn missed_by_chord_kwh(&self, from_s: f64, to_s: f64) -> f64 {
        let middle_s = from_s + (to_s - from_s) / 2.0;
        let Some(step) = self.steps.iter().find(|step| middle_s <= step.to_s) else { return 0.0 };
        if step.piece.from_kw == step.piece.to_kw || to_s <= from_s {
            return 0.0;
        }
        let per_h = self.slope_per_h(step);
        let (hours, before_h) = ((to_s - from_s) / SECONDS_PER_HOUR, (from_s - step.from_s) / SECONDS_PER_HOUR);
        let first_kw = step.piece.from_kw * libm::exp(per_h * before_h);
        // The most is missed where the power is that of the chord.
        let chord_kw = first_kw * libm::expm1(per_h * hours) / (per_h * hours);
        let at_h = libm::log(chord_kw / first_kw) / per_h;
        let missed_kwh = (chord_kw - first_kw) / per_h - chord_kw * at_h;
        // Rounding must not hide anything.
        delivered(self.current_type, missed_kwh, 0.0) * (1.0 + 1e-6)
    }

    /// State of charge for an energy stored.
    pub fn soc(&self, battery_kwh: f64) -> f64 {
        (self.start_soc + battery_kwh / self.capacity_kwh).clamp(self.start_soc, self.target_soc)
    }
}
