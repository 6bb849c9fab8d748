//! What a stop costs beyond what its energy is worth, when every kWh is worth a fixed number of seconds.
//!
//! Wherever a trip charges, each kWh costs it some seconds. Price all energy the same: then a drive costs its time and the worth of
//! its energy, and a stop costs `overhead + seconds(d) - seconds(a) - price (d - a)` for charging from `a` to `d`. The least
//! of that over all `a` a car may arrive with depends only on how much it must leave with, so shortest ways over stations with these
//! costs bound every trip from below. At the amortised price of the best plug no stop costs less than nothing.

use super::charging::ChargeFunction;
use super::search::SearchRequest;

/// Cells of the tables, from empty to full.
const CELLS: usize = 128;

/// An energy and the seconds from empty to it.
pub(crate) type Point = (f64, f64);

/// Least costs of a stop by the energy on leaving, a little low: read at the lower end of a cell.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Priced {
    cells_per_kwh: f64,
    /// Seconds from empty less the worth, leaving with the energy of the cell or more.
    leaving: Vec<f64>,
    /// A whole stop, leaving with the energy of the cell or more.
    stop: Vec<f64>,
    /// A whole stop, leaving with an energy within the cell.
    exact_stop: Vec<f64>,
}

impl Priced {
    /// For a plug at a price of `seconds_per_kwh`. `borders` are those of its cells.
    pub(crate) fn new(
        function: &ChargeFunction,
        request: &SearchRequest,
        seconds_per_kwh: f64,
        capacity_kwh: f64,
        borders: &[Point],
    ) -> Self {
        let cells_per_kwh = CELLS as f64 / capacity_kwh;
        let most_kwh = function.most_kwh().min(request.stop_max_kwh);
        let stop_s = request.overhead_s + function.start_s();
        let (mut leaving, mut exact_stop) = (vec![f64::INFINITY; CELLS + 1], vec![f64::INFINITY; CELLS + 1]);
        if function.pieces().is_empty() {
            return Priced { cells_per_kwh, stop: leaving.clone(), leaving, exact_stop };
        }
        let turns = function.turns(seconds_per_kwh, request.stop_min_kwh.min(most_kwh), most_kwh);
        let mut points: Vec<Point> = turns.into_iter().map(|at| (at, function.seconds_to(at))).collect();
        // The borders of cells too, so that a cell's least cost is found at one of its points.
        points.extend(borders.iter().filter(|border| border.0 < most_kwh));
        points.sort_by(|a, b| a.0.total_cmp(&b.0));
        let mut dearest = f64::NEG_INFINITY;
        for (energy_kwh, seconds) in points {
            let cost_s = seconds - seconds_per_kwh * energy_kwh;
            // Nobody arrives with less than the least, but a table without it stays a bound.
            dearest = if energy_kwh < request.stop_min_kwh { cost_s } else { dearest.max(cost_s) };
            let at = energy_kwh * cells_per_kwh;
            // A border belongs to the cells on both its sides, wherever rounding puts it.
            for cell in [(at + 1e-6).floor(), (at - 1e-6).floor().max(0.0)] {
                let cell = cell as usize;
                leaving[cell] = leaving[cell].min(cost_s);
                exact_stop[cell] = exact_stop[cell].min(stop_s + cost_s - dearest);
            }
        }
        let mut stop = exact_stop.clone();
        for cell in (0..CELLS).rev() {
            leaving[cell] = leaving[cell].min(leaving[cell + 1]);
            stop[cell] = stop[cell].min(stop[cell + 1]);
        }
        Priced { cells_per_kwh, leaving, stop, exact_stop }
    }

    /// The borders of cells, the same for every price.
    pub(crate) fn borders(function: &ChargeFunction, capacity_kwh: f64) -> Vec<Point> {
        let cells_per_kwh = CELLS as f64 / capacity_kwh;
        let borders = (0..=CELLS).map(|cell| cell as f64 / cells_per_kwh);
        let within = borders.take_while(|&at| at < function.most_kwh());
        within.map(|at| (at, function.seconds_to(at))).collect()
    }

    /// The lesser cost of two plugs everywhere.
    pub(crate) fn least(&mut self, other: &Priced) {
        let each = |own: &mut Vec<f64>, other: &[f64]| {
            own.iter_mut().zip(other).for_each(|(own, other)| *own = own.min(*other));
        };
        each(&mut self.leaving, &other.leaving);
        each(&mut self.stop, &other.stop);
        each(&mut self.exact_stop, &other.exact_stop);
    }

    fn cell(&self, energy_kwh: f64) -> usize {
        // A fraction too low only lowers the bound; one that rounding made too high would not.
        ((energy_kwh * self.cells_per_kwh - 1e-6) as usize).min(CELLS)
    }

    /// Bound on the seconds from empty less the worth of the energy, when leaving with `least_kwh` or more.
    pub(crate) fn leaving(&self, least_kwh: f64) -> f64 {
        self.leaving[self.cell(least_kwh)]
    }

    /// Bound on a stop, when leaving with `least_kwh` or more.
    pub(crate) fn stop(&self, least_kwh: f64) -> f64 {
        self.stop[self.cell(least_kwh)]
    }

    /// Bound on a stop, when leaving with just `energy_kwh`.
    pub(crate) fn exact_stop(&self, energy_kwh: f64) -> f64 {
        self.exact_stop[self.cell(energy_kwh)]
    }
}

#[cfg(test)]
mod tests {
    use super::super::charging::Price;
    use super::*;

    #[test]
    fn borders_of_cells_that_rounding_moves_bound_the_cells_above_them() {
        for tenth in 300..1000 {
            let capacity_kwh = f64::from(tenth) * 0.1 + 0.0137;
            let function = ChargeFunction::from_powers([(0.0, capacity_kwh, 100.0, 100.0)], 1.0);
            let request = SearchRequest { stop_max_kwh: capacity_kwh, ..request() };
            let priced = Priced::new(&function, &request, 0.0, capacity_kwh, &Priced::borders(&function, capacity_kwh));
            for cell in 30..CELLS {
                let energy_kwh = capacity_kwh * (cell as f64 + 0.01) / CELLS as f64;
                let true_s = function.seconds_to(energy_kwh);
                assert!(priced.leaving(energy_kwh) <= true_s, "cell {cell} of {capacity_kwh} kWh");
            }
        }
    }

    fn request() -> SearchRequest {
        SearchRequest {
            start_kwh: 60.0,
            arrive_kwh: 7.5,
            stop_min_kwh: 7.5,
            stop_leave_kwh: 0.0,
            stop_max_kwh: 70.0,
            overhead_s: 300.0,
            seconds_per_kwh: [0.0, 0.0],
            gap_limit: 0.0,
            label_limit: None,
            deadline: None,
        }
    }

    #[test]
    fn no_stop_costs_less_than_its_bound_and_some_nearly_that() {
        // Rising at first, falling later.
        let function = ChargeFunction::from_powers(
            [(0.0, 12.0, 60.0, 170.0), (12.0, 40.0, 170.0, 120.0), (40.0, 75.0, 120.0, 20.0)],
            1.0,
        )
        .with_start_s(30.0);
        let request = request();
        for function in [function.clone(), function.priced(Price { per_s: 1.4, per_kwh_s: 30.0 }, 0.0)] {
            for price in [10.0, 26.0, 40.0, 90.0] {
                let priced = Priced::new(&function, &request, price, 75.0, &Priced::borders(&function, 75.0));
                let cost_s = |energy_kwh: f64| function.seconds_to(energy_kwh) - price * energy_kwh;
                for least in 0..=1250 {
                    let least_kwh = 7.5 + f64::from(least) * 0.05;
                    let (mut stop_s, mut leaving_s, mut exact_s) = (f64::INFINITY, f64::INFINITY, f64::INFINITY);
                    let mut dearest = f64::NEG_INFINITY;
                    for step in 0..=1250 {
                        let energy_kwh = 7.5 + f64::from(step) * 0.05;
                        dearest = dearest.max(cost_s(energy_kwh));
                        if step >= least {
                            stop_s = stop_s.min(330.0 + cost_s(energy_kwh) - dearest);
                            leaving_s = leaving_s.min(cost_s(energy_kwh));
                        }
                        if step == least {
                            exact_s = 330.0 + cost_s(energy_kwh) - dearest;
                        }
                    }
                    let room_s = 75.0 / 128.0 * 180.0;
                    for (bound, true_s) in [
                        (priced.stop(least_kwh), stop_s),
                        (priced.leaving(least_kwh), leaving_s),
                        (priced.exact_stop(least_kwh), exact_s),
                    ] {
                        assert!(bound <= true_s + 1e-6, "{bound} above {true_s} at {least_kwh} for {price}");
                        assert!(bound >= true_s - room_s, "{bound} far below {true_s} at {least_kwh} for {price}");
                    }
                }
                assert!(priced.stop(70.7).is_infinite());
            }
        }
    }
}
