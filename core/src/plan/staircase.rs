//! The labels of one station that no other beats.

/// A label: when and with how much energy it arrives, and when it would have arrived empty to hold that now.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Step {
    energy_kwh: f64,
    time_s: f64,
    /// Time less the seconds of charging from empty to its energy here.
    since_empty_s: f64,
    label: u32,
}

/// Labels in rising energy. A later one holds more energy than the one before, and more than charging here would have given
/// meanwhile: so times rise and times since empty fall.
///
/// **Why that is enough.** Whoever stops here pays the same overhead and charges along the same curve. A label that is emptier but
/// would catch up by charging leaves with any energy as soon as the fuller one; a label that is fuller and earlier leaves sooner
/// with any energy, or at once.
#[derive(Debug, Clone, Default)]
pub(super) struct Staircase(Vec<Step>);

impl Staircase {
    /// Adds a label unless another one beats it; drops those it beats. `charged_s` is the time of charging from empty to its
    /// energy.
    pub(super) fn offer(&mut self, time_s: f64, energy_kwh: f64, charged_s: f64, label: u32) -> bool {
        let since_empty_s = time_s - charged_s;
        let at = self.0.partition_point(|step| step.energy_kwh < energy_kwh);
        // Of the emptier ones the nearest catches up first, of the fuller ones the nearest is the earliest.
        let emptier = at.checked_sub(1).map(|before| &self.0[before]);
        if emptier.is_some_and(|step| step.since_empty_s <= since_empty_s)
            || self.0.get(at).is_some_and(|step| step.time_s <= time_s)
        {
            return false;
        }
        let first = self.0[..at].iter().rposition(|step| step.time_s < time_s).map_or(0, |last| last + 1);
        let after = self.0[at..].iter().position(|step| step.since_empty_s < since_empty_s);
        let end = after.map_or(self.0.len(), |count| at + count);
        self.0.splice(first..end, [Step { energy_kwh, time_s, since_empty_s, label }]);
        true
    }

    /// Whether a label with that energy still stands.
    pub(super) fn holds(&self, energy_kwh: f64, label: u32) -> bool {
        let at = self.0.partition_point(|step| step.energy_kwh < energy_kwh);
        self.0.get(at).is_some_and(|step| step.label == label)
    }

    /// Whether any label came here.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether label `a` leaves with every energy as soon as `b`, tried on a grid; charging takes `rate` seconds a kWh.
    fn as_good(a: (f64, f64), b: (f64, f64), rate: f64) -> bool {
        (0..=400).map(|step| b.1 + f64::from(step) * 0.05).all(|leaving| {
            let leaves = |label: (f64, f64)| label.0 + (leaving - label.1).max(0.0) * rate;
            leaves(a) <= leaves(b) + 1e-9
        })
    }

    #[test]
    fn what_stands_is_what_no_other_label_is_as_good_as() {
        // Knuth's linear congruential generator (MMIX); small whole numbers, so that ties are common.
        let mut state = 5_u64;
        let mut next = |below: u64| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            ((state >> 33) % below) as f64
        };
        for rate in [1.0, 3.0] {
            for _ in 0..300 {
                let labels: Vec<(f64, f64)> = (0..12).map(|_| (next(20), next(10))).collect();
                let mut stairs = Staircase::default();
                for (number, &(time_s, energy_kwh)) in labels.iter().enumerate() {
                    stairs.offer(time_s, energy_kwh, rate * energy_kwh, number as u32);
                }
                for (number, &label) in labels.iter().enumerate() {
                    let stands = stairs.holds(label.1, number as u32);
                    let beaten = labels.iter().enumerate().any(|(other, &by)| {
                        other != number && as_good(by, label, rate) && (other < number || !as_good(label, by, rate))
                    });
                    assert_eq!(stands, !beaten, "{label:?} of {labels:?} at {rate} s a kWh");
                }
            }
        }
    }
}
