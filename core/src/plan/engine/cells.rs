//! Cars that are alike: what holds for all of them is worked out once.

use super::super::roadcost::Features;
use super::ways::Rates;

/// Rates between two steps, feature by feature.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Cell {
    low: Features,
    high: Features,
}

/// Steps to each doubling of a rate, as powers of two.
pub(super) type Steps = [u32; 7];

impl Cell {
    /// The cell that a car lies in.
    pub(super) fn new(rates: &Rates, steps: &Steps) -> Self {
        let (mut low, mut high) = ([0.0; 7], [0.0; 7]);
        for (at, (&rate, &steps)) in rates.0.iter().zip(steps).enumerate() {
            if rate == 0.0 || !rate.is_finite() {
                (low[at], high[at]) = (rate, rate);
                continue;
            }
            // The leading bits of a number are its step; the next number with other ones begins the next.
            let step = 1u64 << (f64::MANTISSA_DIGITS - 1 - steps);
            let below = rate.abs().to_bits() & !(step - 1);
            let (near, far) = (f64::from_bits(below), f64::from_bits(below + step));
            (low[at], high[at]) = if rate > 0.0 { (near, far) } else { (-far, -near) };
        }
        Cell { low, high }
    }

    /// No car of the cell takes less, kWh.
    pub(super) fn least_kwh(&self, features: &Features) -> f64 {
        let least = |at: usize| (self.low[at] * features[at]).min(self.high[at] * features[at]);
        (0..7).map(least).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_car_of_a_cell_takes_less_and_few_cells_hold_many_cars() {
        let steps = [1, 2, 3, 4, 5, 0, 6];
        let mut cells: Vec<Cell> = Vec::new();
        let mut draw = 1u64;
        for _ in 0..2_000 {
            let mut next = || {
                draw = draw.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                (draw >> 11) as f64 / (1u64 << 53) as f64
            };
            let rates = Rates(std::array::from_fn(|at| if at > 3 { next() - 0.5 } else { 1.0 + 0.3 * next() }));
            let features: Features = std::array::from_fn(|at| if at > 2 { next() - 0.5 } else { next() });
            let cell = Cell::new(&rates, &steps);
            assert!(cell.least_kwh(&features) <= rates.kwh(&features) + 1e-12);
            assert!(
                cell.low.iter().zip(&cell.high).zip(&rates.0).all(|((low, high), rate)| low <= rate && rate < high)
            );
            let alike = Cell { low: cell.low, high: cell.high };
            let other = Rates(std::array::from_fn(|at| 0.5 * (alike.low[at] + alike.high[at])));
            assert_eq!(Cell::new(&other, &steps), cell);
            if !cells.contains(&cell) {
                cells.push(cell);
            }
        }
        assert_eq!(Cell::new(&Rates([0.0; 7]), &steps).least_kwh(&[1.0; 7]), 0.0);
    }
}
