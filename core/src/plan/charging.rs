//! Charging at one kind of plug, in the planner's terms: seconds between two energies.

use crate::charge::ChargeLimits;
use crate::units::SECONDS_PER_HOUR;

/// Power below this share of capacity per hour ends a stop: the tail is no place to wait on a trip.
const LEAST_C_RATE: f64 = 0.02;

/// A stretch of energy on which power is linear.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ChargePiece {
    /// Lower end, kWh.
    pub from_kwh: f64,
    /// Upper end, kWh.
    pub to_kwh: f64,
    /// Power at the lower end, kW.
    pub from_kw: f64,
    /// Power at the upper end, kW.
    pub to_kw: f64,
    /// Seconds from empty to the lower end.
    before_s: f64,
    price: Price,
}

/// What charging costs beside its time, all in seconds: how money counts is the caller's matter.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Price {
    /// What a second of charging counts; 1 without a price for time.
    pub per_s: f64,
    /// What a kWh stored counts.
    pub per_kwh_s: f64,
}

impl Price {
    /// Time alone.
    pub const TIME: Price = Price { per_s: 1.0, per_kwh_s: 0.0 };
}

impl ChargePiece {
    fn power_at(&self, energy_kwh: f64) -> f64 {
        self.from_kw + self.slope() * (energy_kwh - self.from_kwh)
    }

    /// Change of power by energy, per hour.
    fn slope(&self) -> f64 {
        (self.to_kw - self.from_kw) / (self.to_kwh - self.from_kwh)
    }

    fn seconds_to(&self, energy_kwh: f64) -> f64 {
        let energy = energy_kwh - self.from_kwh;
        let time_s =
            SECONDS_PER_HOUR * energy / crate::charge::logarithmic_mean(self.from_kw, self.power_at(energy_kwh));
        self.before_s + self.price.per_s * time_s + self.price.per_kwh_s * energy
    }

    /// What the next kWh counts, s.
    fn marginal_s(&self, energy_kwh: f64) -> f64 {
        self.price.per_s * SECONDS_PER_HOUR / self.power_at(energy_kwh) + self.price.per_kwh_s
    }
}

/// Seconds of charging as a function of energy, from empty. With a [`Price`] money is among them: all that holds of seconds
/// holds of seconds and money together, as long as more energy never counts less.
#[derive(Debug, Clone, PartialEq)]
pub struct ChargeFunction {
    pieces: Vec<ChargePiece>,
    start_s: f64,
}

impl ChargeFunction {
    /// The function of a plug; it ends where power falls below 2 % of capacity per hour.
    pub fn new(limits: &ChargeLimits, start_s: f64) -> Self {
        let capacity_kwh = limits.capacity_kwh;
        Self::from_powers(
            limits
                .envelope
                .pieces()
                .iter()
                .map(|piece| (piece.from_soc * capacity_kwh, piece.to_soc * capacity_kwh, piece.from_kw, piece.to_kw)),
            LEAST_C_RATE * capacity_kwh,
        )
        .with_start_s(start_s)
    }

    /// The function of `(from_kwh, to_kwh, from_kw, to_kw)` pieces in order from 0, ended where power falls below
    /// `least_kw`.
    pub fn from_powers(powers: impl IntoIterator<Item = (f64, f64, f64, f64)>, least_kw: f64) -> Self {
        let mut pieces: Vec<ChargePiece> = Vec::new();
        let mut before_s = 0.0;
        for (from_kwh, to_kwh, from_kw, to_kw) in powers {
            if from_kw < least_kw {
                break;
            }
            let mut piece = ChargePiece { from_kwh, to_kwh, from_kw, to_kw, before_s, price: Price::TIME };
            let ends_early = to_kw < least_kw;
            if ends_early {
                piece.to_kwh = from_kwh + (to_kwh - from_kwh) * (from_kw - least_kw) / (from_kw - to_kw);
                piece.to_kw = least_kw;
            }
            if piece.to_kwh > piece.from_kwh {
                before_s = piece.seconds_to(piece.to_kwh);
                pieces.push(piece);
            }
            if ends_early {
                break;
            }
        }
        ChargeFunction { pieces, start_s: 0.0 }
    }

    /// The same with seconds that pass from plug-in until power flows.
    #[must_use]
    pub fn with_start_s(self, start_s: f64) -> Self {
        ChargeFunction { start_s, ..self }
    }

    /// The same with money: `price` of charging, and `stop_s` that each stop counts more.
    #[must_use]
    pub fn priced(self, price: Price, stop_s: f64) -> Self {
        let mut before_s = 0.0;
        let pieces = self.pieces.into_iter().map(|piece| {
            let piece = ChargePiece { before_s, price, ..piece };
            before_s = piece.seconds_to(piece.to_kwh);
            piece
        });
        ChargeFunction { pieces: pieces.collect(), start_s: self.start_s + stop_s }
    }

    /// The most that a kWh lowers the sum, s: above 0 where charging is paid for more than its time counts.
    pub fn most_gain_s_per_kwh(&self) -> f64 {
        let ends =
            self.pieces.iter().flat_map(|piece| [piece.marginal_s(piece.from_kwh), piece.marginal_s(piece.to_kwh)]);
        -ends.fold(0.0, f64::min)
    }

    fn price(&self) -> Price {
        self.pieces.first().map_or(Price::TIME, |piece| piece.price)
    }

    /// Seconds from plug-in until power flows; not part of [`ChargeFunction::seconds_to`].
    pub fn start_s(&self) -> f64 {
        self.start_s
    }

    /// Whether a stop here is never slower than at `other`, from and to whatever energy: it starts as soon, charges as far
    /// and has at least its power everywhere, at no higher prices.
    pub fn dominates(&self, other: &ChargeFunction) -> bool {
        let (price, others) = (self.price(), other.price());
        self.start_s <= other.start_s
            && price.per_s <= others.per_s
            && price.per_kwh_s <= others.per_kwh_s
            && self.most_kwh() >= other.most_kwh()
            && other.pieces.iter().all(|theirs| {
                // Both are linear between the ends of pieces, so those ends decide.
                self.pieces.iter().all(|own| {
                    let (from, to) = (own.from_kwh.max(theirs.from_kwh), own.to_kwh.min(theirs.to_kwh));
                    let enough = |energy_kwh| own.power_at(energy_kwh) >= theirs.power_at(energy_kwh) * (1.0 - 1e-12);
                    from >= to || (enough(from) && enough(to))
                })
            })
    }

    /// The pieces, in rising energy.
    pub fn pieces(&self) -> &[ChargePiece] {
        &self.pieces
    }

    /// The most energy it charges to, kWh.
    pub fn most_kwh(&self) -> f64 {
        self.pieces.last().map_or(0.0, |piece| piece.to_kwh)
    }

    /// Seconds from empty to `energy_kwh`, which must not exceed [`ChargeFunction::most_kwh`].
    pub fn seconds_to(&self, energy_kwh: f64) -> f64 {
        let index = self.pieces.partition_point(|piece| piece.to_kwh < energy_kwh).min(self.pieces.len() - 1);
        self.pieces[index].seconds_to(energy_kwh)
    }

    /// Energies where the power's course changes, and its end.
    fn knots(&self) -> impl Iterator<Item = f64> + '_ {
        self.pieces.iter().map(|piece| piece.to_kwh)
    }

    /// Energies within `least_kwh..=most_kwh`, rising, between which charging is always worth its time or never is, when a
    /// kWh is worth `seconds_per_kwh`: both ends, knots, and where power passes that worth.
    pub(super) fn turns(&self, seconds_per_kwh: f64, least_kwh: f64, most_kwh: f64) -> Vec<f64> {
        let mut turns = vec![least_kwh, most_kwh];
        for piece in &self.pieces {
            turns.push(piece.to_kwh);
            // Where the next kWh counts just its worth; no number where its price alone is more.
            let even_kw = piece.price.per_s * SECONDS_PER_HOUR / (seconds_per_kwh - piece.price.per_kwh_s);
            if (piece.from_kw - even_kw) * (piece.to_kw - even_kw) < 0.0 {
                turns.push(piece.from_kwh + (even_kw - piece.from_kw) / piece.slope());
            }
        }
        turns.retain(|energy_kwh| (least_kwh..=most_kwh).contains(energy_kwh));
        turns.sort_by(f64::total_cmp);
        turns
    }

    /// The least seconds per kWh that a stop here can cost, `overhead_s` and the start included, for windows within
    /// `least_kwh..=most_kwh`: the amortised charging bound.
    ///
    /// Dinkelbach's method: the window that costs least beyond a worth of energy gives the next, lower worth, until no window
    /// costs less than its energy is worth.
    pub fn least_seconds_per_kwh(&self, overhead_s: f64, least_kwh: f64, most_kwh: f64) -> f64 {
        let most_kwh = most_kwh.min(self.most_kwh());
        if most_kwh <= least_kwh {
            return f64::INFINITY;
        }
        let stop_s = overhead_s + self.start_s;
        let window_s = |from_kwh: f64, to_kwh: f64| stop_s + self.seconds_to(to_kwh) - self.seconds_to(from_kwh);
        let mut worth = window_s(least_kwh, most_kwh) / (most_kwh - least_kwh);
        // Each round lowers it or ends; a handful is enough.
        const MOST_ROUNDS: usize = 50;
        for _ in 0..MOST_ROUNDS {
            let mut best = (0.0, least_kwh, most_kwh);
            let (mut dearest, mut dearest_kwh) = (f64::NEG_INFINITY, least_kwh);
            for energy_kwh in self.turns(worth, least_kwh, most_kwh) {
                let cost_s = self.seconds_to(energy_kwh) - worth * energy_kwh;
                let loss_s = stop_s + cost_s - dearest;
                if loss_s < best.0 {
                    best = (loss_s, dearest_kwh, energy_kwh);
                }
                if cost_s > dearest {
                    (dearest, dearest_kwh) = (cost_s, energy_kwh);
                }
            }
            if best.0 >= -1e-9 {
                break;
            }
            worth = window_s(best.1, best.2) / (best.2 - best.1);
        }
        // A bound, whatever the last digits.
        worth * (1.0 - 1e-9)
    }

    /// Departure energies within `low_kwh..=high_kwh` among which some optimal one is found, when the next charging
    /// is done by `next` after a path that costs `cost_kwh`; none follows before the goal without `next`.
    ///
    /// With the sequence of stops fixed, charge time is a sum of functions of one departure energy `d` each,
    /// `seconds(d) - next.seconds(d - cost)`. On every pair of pieces its derivative changes sign at most once, where
    /// both powers are equal, so the minimum lies at an end of the interval, at a knot of either curve or at such a
    /// crossing.
    pub fn departures(
        &self,
        next: Option<&ChargeFunction>,
        cost_kwh: f64,
        low_kwh: f64,
        high_kwh: f64,
        out: &mut Vec<f64>,
    ) {
        out.clear();
        out.push(low_kwh);
        let Some(next) = next else { return };
        let inside = |energy_kwh: f64| energy_kwh > low_kwh && energy_kwh < high_kwh;
        if high_kwh > low_kwh {
            out.push(high_kwh);
        }
        out.extend(self.knots().filter(|&energy_kwh| inside(energy_kwh)));
        out.extend(next.knots().map(|energy_kwh| energy_kwh + cost_kwh).filter(|&energy_kwh| inside(energy_kwh)));
        // Equal-power crossings on every overlapping pair of pieces.
        let mut other = 0;
        for piece in &self.pieces {
            if piece.to_kwh <= low_kwh {
                continue;
            }
            if piece.from_kwh >= high_kwh {
                break;
            }
            while other > 0 && next.pieces[other].from_kwh + cost_kwh > piece.from_kwh {
                other -= 1;
            }
            for (index, next_piece) in next.pieces.iter().enumerate().skip(other) {
                if next_piece.from_kwh + cost_kwh >= piece.to_kwh {
                    break;
                }
                other = index;
                let (from, to) = (
                    piece.from_kwh.max(next_piece.from_kwh + cost_kwh),
                    piece.to_kwh.min(next_piece.to_kwh + cost_kwh),
                );
                if from >= to {
                    continue;
                }
                if piece.price != next_piece.price {
                    out.extend(equal_marginals(piece, next_piece, cost_kwh, (from, to)).filter(|&at| inside(at)));
                    continue;
                }
                let gap_from = piece.power_at(from) - next_piece.power_at(from - cost_kwh);
                let gap_to = piece.power_at(to) - next_piece.power_at(to - cost_kwh);
                // Only a falling gap makes a minimum.
                if gap_from > 0.0 && gap_to < 0.0 {
                    let crossing = from + (to - from) * gap_from / (gap_from - gap_to);
                    if inside(crossing) {
                        out.push(crossing);
                    }
                }
            }
        }
    }
}

/// Energies within a range at which the next kWh counts the same here and, after a path that costs `cost_kwh`, at the next stop.
///
/// With the power `P` here, `Q` there, `a`, `b` what a second counts and `d` the difference of what a kWh counts:
/// `a / P + d = b / Q`, so `a Q + d P Q - b P = 0`, a quadratic in the energy.
fn equal_marginals(
    piece: &ChargePiece,
    next: &ChargePiece,
    cost_kwh: f64,
    (from, to): (f64, f64),
) -> impl Iterator<Item = f64> {
    let (a, b) = (piece.price.per_s * SECONDS_PER_HOUR, next.price.per_s * SECONDS_PER_HOUR);
    let d = piece.price.per_kwh_s - next.price.per_kwh_s;
    // Powers as straight lines in x = energy - from.
    let (p, q) = (piece.power_at(from), next.power_at(from - cost_kwh));
    let (p1, q1) = (piece.slope(), next.slope());
    let (two, one, zero) = (d * p1 * q1, a * q1 + d * (p * q1 + p1 * q) - b * p1, a * q + d * p * q - b * p);
    let roots = if two == 0.0 {
        [if one == 0.0 { f64::NAN } else { -zero / one }, f64::NAN]
    } else {
        let root = libm::sqrt(one * one - 4.0 * two * zero);
        // Without cancellation; no number where there is no crossing.
        let sum = -0.5 * (one + if one < 0.0 { -root } else { root });
        [sum / two, zero / sum]
    };
    roots.into_iter().map(move |x| from + x).filter(move |&at| at > from && at < to)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn falling() -> ChargeFunction {
        ChargeFunction::from_powers([(0.0, 30.0, 100.0, 100.0), (30.0, 60.0, 100.0, 10.0)], 1.0)
    }

    #[test]
    fn the_amortised_bound_counts_money() {
        for price in [Price { per_s: 1.3, per_kwh_s: 400.0 }, Price { per_s: 2.0, per_kwh_s: 1.0 }] {
            let function = falling().priced(price, 200.0);
            let bound = function.least_seconds_per_kwh(300.0, 0.0, 60.0);
            let mut best = f64::INFINITY;
            for from in 0..600 {
                for to in from + 1..=600 {
                    let (a, b) = (f64::from(from) * 0.1, (f64::from(to) * 0.1).min(function.most_kwh()));
                    if b > a {
                        best = best.min((500.0 + function.seconds_to(b) - function.seconds_to(a)) / (b - a));
                    }
                }
            }
            assert!(bound <= best && bound > 0.999 * best, "{bound} and {best}");
        }
    }

    #[test]
    fn the_amortised_bound_is_below_every_window() {
        let function = falling();
        let bound = function.least_seconds_per_kwh(300.0, 6.0, 60.0);
        let mut best = f64::INFINITY;
        for from in 0..540 {
            for to in from + 1..=540 {
                let (a, b) = (6.0 + f64::from(from) * 0.1, 6.0 + f64::from(to) * 0.1);
                best = best.min((300.0 + function.seconds_to(b) - function.seconds_to(a)) / (b - a));
            }
        }
        assert!(bound <= best, "{bound} above {best}");
        assert!(bound > 0.999 * best, "{bound} far below {best}");
    }

    #[test]
    fn a_stop_ends_before_power_runs_out() {
        let function = ChargeFunction::from_powers([(0.0, 50.0, 100.0, 0.0)], 1.0);
        assert!((function.most_kwh() - 49.5).abs() < 1e-9);
        assert!(function.seconds_to(function.most_kwh()).is_finite());
    }

    #[test]
    fn only_a_plug_that_is_nowhere_weaker_dominates() {
        let strong = ChargeFunction::from_powers([(0.0, 60.0, 150.0, 20.0)], 1.0);
        let weak = ChargeFunction::from_powers([(0.0, 40.0, 50.0, 50.0), (40.0, 60.0, 50.0, 10.0)], 1.0);
        assert!(strong.dominates(&weak) && !weak.dominates(&strong) && strong.dominates(&strong));
        // Stronger near full, weaker when empty.
        let level = ChargeFunction::from_powers([(0.0, 60.0, 60.0, 60.0)], 1.0);
        assert!(!strong.dominates(&level) && !level.dominates(&strong));
        assert!(!strong.clone().with_start_s(30.0).dominates(&weak));
    }

    #[test]
    fn the_equal_power_crossing_is_found() {
        // Leaving falls from 100 kW, arriving stays at 40 kW: equal at 50 kWh.
        let next = ChargeFunction::from_powers([(0.0, 60.0, 40.0, 40.0)], 1.0);
        let mut out = Vec::new();
        falling().departures(Some(&next), 10.0, 12.0, 60.0, &mut out);
        assert!(out.iter().any(|&energy| (energy - 50.0).abs() < 1e-9), "{out:?}");
    }

    #[test]
    fn with_prices_the_best_departure_is_among_those_offered() {
        let here = falling().priced(Price { per_s: 1.2, per_kwh_s: 150.0 }, 60.0);
        for (price_s, power_kw) in [(20.0, 60.0), (150.0, 60.0), (190.0, 120.0), (400.0, 30.0)] {
            let next =
                ChargeFunction::from_powers([(0.0, 40.0, power_kw, power_kw), (40.0, 60.0, power_kw, 15.0)], 1.0)
                    .priced(Price { per_s: 1.0, per_kwh_s: price_s }, 0.0);
            let cost = |energy: f64| here.seconds_to(energy) - next.seconds_to(energy - 10.0);
            let mut out = Vec::new();
            here.departures(Some(&next), 10.0, 12.0, 59.0, &mut out);
            let best = out.iter().map(|&energy| cost(energy)).fold(f64::INFINITY, f64::min);
            for step in 0..=4700 {
                let energy = 12.0 + 0.01 * f64::from(step);
                assert!(best <= cost(energy) + 1e-9, "{best} at {out:?}, {} at {energy}", cost(energy));
            }
        }
    }

    #[test]
    fn money_adds_to_seconds_in_proportion() {
        let priced = falling().priced(Price { per_s: 1.5, per_kwh_s: 100.0 }, 300.0);
        let expected = 1.5 * (falling().seconds_to(50.0) - falling().seconds_to(20.0)) + 3000.0;
        assert!((priced.seconds_to(50.0) - priced.seconds_to(20.0) - expected).abs() < 1e-9);
        assert_eq!(priced.start_s(), 300.0);
        assert!(!priced.dominates(&falling()) && falling().dominates(&priced));
    }
}
