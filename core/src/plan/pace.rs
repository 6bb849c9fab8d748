//! The speeds that a trip may choose between on each stretch: as the roads and the request have it, or under one of a few caps.

use super::PathEnergy;
use super::roadcost::{RoadCost, TICK_S};
use crate::energy::Coefficients;
use crate::units::{KMH_PER_MPS, number_within};
use crate::{Error, Result};

/// More caps than this are refused.
const MOST_OPTIONS: usize = 5;
/// Which caps make sense, km/h.
const OPTIONS_KMH: (f64, f64) = (60.0, 300.0);

/// Refuses caps out of range.
pub(super) fn check(options_kmh: &[f64]) -> Result<()> {
    if options_kmh.len() > MOST_OPTIONS {
        let text = format!("{} caps are too many", options_kmh.len());
        return Err(Error::invalid("max_kmh_options", text).with_hint(format!("give at most {MOST_OPTIONS}")));
    }
    options_kmh
        .iter()
        .try_for_each(|&cap| number_within("max_kmh_options", cap, OPTIONS_KMH.0, OPTIONS_KMH.1).map(drop))
}

/// A car at each pace: first as the request has it, then under the caps that slow it further, the highest first.
pub(super) fn paces(free: &Coefficients, options_kmh: &[f64]) -> Vec<Coefficients> {
    let mut caps: Vec<f64> = options_kmh.iter().map(|cap| cap / KMH_PER_MPS).collect();
    caps.retain(|&cap| free.max_mps.is_none_or(|max_mps| cap < max_mps));
    caps.sort_by(|a, b| b.total_cmp(a));
    caps.dedup();
    let capped = caps.into_iter().map(|cap| Coefficients { max_mps: Some(cap), ..*free });
    std::iter::once(*free).chain(capped).collect()
}

/// The cap that a driver at a pace keeps to, km/h; none at the first.
pub(super) fn advised_kmh(paces: &[Coefficients], pace: usize) -> Option<f64> {
    // Caps are asked for in km/h: the way to m/s and back must not show.
    let kmh = |max_mps: f64| (max_mps * KMH_PER_MPS * 1e6).round() / 1e6;
    paces.get(pace).filter(|_| pace > 0)?.max_mps.map(kmh)
}

/// Seconds and the worth of the energy of an edge at the pace where they come to least: no way over it weighs less.
pub(super) fn least_weight(costs: &[RoadCost<'_>], edge: u32, seconds_per_kwh: f64) -> f64 {
    let weight = |cost: &RoadCost<'_>| cost.time_s(edge) + seconds_per_kwh * cost.energy_kwh(edge);
    costs.iter().map(weight).fold(f64::INFINITY, f64::min)
}

/// The same for a share of an edge, never negative: shares are rounded to whole ticks, up or down.
pub(super) fn least_part(costs: &[RoadCost<'_>], edge: u32, share: f64, seconds_per_kwh: f64) -> f64 {
    (share * least_weight(costs, edge, seconds_per_kwh) - TICK_S).max(0.0)
}

/// Whether a way lets the battery do with less than another.
pub(super) fn saves_energy(way: &PathEnergy, other: &PathEnergy) -> bool {
    way.cost_kwh < other.cost_kwh || way.minimum_kwh < other.minimum_kwh || way.maximum_kwh > other.maximum_kwh
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::energy::coefficients;
    use crate::vehicle::{self, Conditions};

    #[test]
    fn caps_that_do_not_slow_the_car_are_no_paces() {
        let car = vehicle::get("tesla-model-3-long-range-2024").unwrap();
        let capped = Conditions { max_kmh: Some(120.0), ..Conditions::default() };
        let free = coefficients(&car, &capped).unwrap();
        let paces = paces(&free, &[90.0, 130.0, 110.0, 90.0, 120.0]);
        let advised: Vec<Option<f64>> = (0..paces.len()).map(|pace| advised_kmh(&paces, pace)).collect();
        assert_eq!(advised, [None, Some(110.0), Some(90.0)]);
        assert!(check(&[59.0]).is_err() && check(&[f64::NAN]).is_err() && check(&[80.0; 6]).is_err());
    }
}
