//! What stops cost, and trips that cost least: money and time in one sum.
//!
//! ```text
//! value = value_of_time x duration of the trip + what its stops cost        in one currency
//! ```
//!
//! **The search** counts both in seconds. A stop's money is bounded from below by a price of energy, a price of time and a fee, the
//! least that the station's tariff can come to while the trip can be there; they are part of its
//! [`ChargeFunction`](super::ChargeFunction), so the proof for time is the proof for this sum. Most tariffs are of that form, and the bound is then
//! what is paid. **The trip found** is priced by the tariff itself on the simulated session. Where that comes to more (a fee after an hour, a
//! price that changes while the car is there, a least price), the bound stays, further trips are tried, and `gap` says what is left.
//!
//! Stations of which no tariff is known cannot take part in such a proof: they are left out, and a notice says how many. Tolls and the energy
//! in the battery at the start are not counted.

use super::charging::{ChargeFunction, Price};
use super::prepared::Prepared;
use super::record::{Leg, LegKind, ObjectiveKind, PlanAnswer, PlanRequest};
use super::solve::Found;
use super::unpack;
use crate::answer::Notice;
use crate::charge::{ChargeLimits, SessionCourse};
use crate::graph::{Connector, Station};
use crate::tariff::{Amount, AmountStatus, LeastPrice, SessionTariff};
use crate::units::{SECONDS_PER_HOUR, number_within};
use crate::{Error, Instant, LatLon, Result};
use std::collections::HashMap;
use std::sync::Arc;

/// Trips are taken to be no longer, until one is found that is longer yet.
pub(super) const LONGEST_TRIP_S: f64 = 7.0 * 24.0 * SECONDS_PER_HOUR;
/// Further searches where the first trip costs more than its bound: among fewer prices, then for other trips.
const MOST_NARROWED: usize = 3;
/// See [`MOST_NARROWED`].
const MOST_TRIALS: usize = 2;
/// Sums that differ by less count as equal, in the currency: no one pays less than a hundredth.
const HUNDREDTH: f64 = 0.01;

/// Where and when a trip can be, so that only those prices count that hold then.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reach {
    pub(super) start: LatLon,
    pub(super) goal: LatLon,
    pub(super) fastest_mps: f64,
    /// No trip worth looking at takes longer, s.
    pub(super) longest_s: f64,
}

/// The tariffs of a request, by id.
pub(super) struct Tariffs<'a> {
    request: &'a PlanRequest,
    by_id: HashMap<&'a str, usize>,
    everywhere: Option<usize>,
    /// Currency of the objective.
    currency: Option<&'a str>,
    reach: Option<Reach>,
}

impl<'a> Tariffs<'a> {
    pub(super) fn new(request: &'a PlanRequest, reach: Option<Reach>) -> Self {
        let mut by_id = HashMap::new();
        let mut everywhere = None;
        for (index, tariff) in request.tariffs.iter().enumerate().rev() {
            match tariff.id() {
                Some(id) => drop(by_id.insert(id, index)),
                None => everywhere = Some(index),
            }
        }
        Tariffs { request, by_id, everywhere, currency: currency(request), reach }
    }

    /// The tariff of a plug: the first of its own that is known, else the one without id.
    pub(super) fn of(&self, connector: &Connector) -> Option<usize> {
        let known = connector.tariff_ids.iter().find_map(|id| self.by_id.get(id.as_str()));
        known.copied().or(self.everywhere)
    }

    /// Whether money is part of what is made small.
    pub(super) fn count(&self) -> bool {
        self.request.objective.kind == ObjectiveKind::Amount
    }

    /// The least a stop can cost by a tariff; none when that cannot be told.
    pub(super) fn least(
        &self,
        tariff: usize,
        station: &Station,
        limits: &ChargeLimits,
        function: &ChargeFunction,
    ) -> Result<Option<LeastPrice>> {
        let source = &self.request.tariffs[tariff];
        if Some(source.currency()) != self.currency {
            return Ok(None);
        }
        let window = match (source.needs_clock(), self.request.departs_at, self.reach) {
            (false, ..) => None,
            (true, Some(departs_at), Some(reach)) => Some(window(departs_at, station, &reach)?),
            (true, ..) => return Ok(None),
        };
        let most_h = function.seconds_to(function.most_kwh()) / SECONDS_PER_HOUR;
        let most = (limits.delivered_kwh(function.most_kwh(), most_h), most_h + function.start_s() / SECONDS_PER_HOUR);
        source.least(window, station.time_zone.as_deref(), most).map(Some)
    }

    /// A charge function with the money of a stop in it, and whether more energy may count less and was made to count nothing.
    pub(super) fn priced(
        &self,
        function: ChargeFunction,
        limits: &ChargeLimits,
        least: LeastPrice,
    ) -> (ChargeFunction, bool) {
        let worth_s = seconds_per_unit(self.request);
        // At the meter a kWh stored is more, and time itself may take energy.
        let (kwh, kwh_of_time) = (limits.delivered_kwh(1.0, 0.0), limits.delivered_kwh(0.0, 1.0));
        let per_h = least.per_h + least.per_kwh * kwh_of_time;
        let mut price = Price {
            per_s: (1.0 + worth_s * per_h / SECONDS_PER_HOUR).max(0.0),
            per_kwh_s: worth_s * least.per_kwh * kwh,
        };
        let stop_s = (worth_s * (least.per_session + least.per_h * function.start_s() / SECONDS_PER_HOUR))
            .max(-function.start_s());
        let gain_s = function.clone().priced(price, 0.0).most_gain_s_per_kwh();
        price.per_kwh_s += gain_s;
        let clamped = gain_s > 0.0 || least.per_session < 0.0 || least.per_h < 0.0;
        (function.priced(price, stop_s), clamped)
    }
}

/// When a trip can be at a station: straight lines at the fastest speed of the map before it and after it.
fn window(departs_at: Instant, station: &Station, reach: &Reach) -> Result<(Instant, Instant)> {
    let at = LatLon { lat: station.lat, lon: station.lon };
    let after_s = |from: LatLon, to: LatLon| from.distance_m(to) / reach.fastest_mps;
    let from_s = after_s(reach.start, at).floor().min(reach.longest_s);
    let to_s = (reach.longest_s - after_s(at, reach.goal)).max(from_s + 1.0);
    Ok((departs_at.plus_s("departs_at", from_s - 1.0)?, departs_at.plus_s("departs_at", to_s + 1.0)?))
}

/// The currency of the objective: the one asked for, else that of the tariffs.
fn currency(request: &PlanRequest) -> Option<&str> {
    request.objective.currency.as_deref().or_else(|| request.tariffs.first().map(SessionTariff::currency))
}

/// Seconds that are worth one unit of the currency.
fn seconds_per_unit(request: &PlanRequest) -> f64 {
    request.objective.value_of_time_per_h.map_or(0.0, |value| SECONDS_PER_HOUR / value)
}

/// Checks tariffs and objective.
pub(super) fn check(request: &PlanRequest) -> Result<()> {
    for (index, tariff) in request.tariffs.iter().enumerate() {
        tariff.check().map_err(|error| {
            let field = format!("tariffs[{index}].{}", error.field().unwrap_or_default());
            error.with_field(field)
        })?;
    }
    if request.objective.kind == ObjectiveKind::Time {
        return Ok(());
    }
    let field = "objective.value_of_time_per_h";
    let Some(value) = request.objective.value_of_time_per_h else {
        return Err(Error::invalid(field, "is missing, and money and time are weighed by it")
            .with_hint("what an hour on the way is worth to you: 10, in the currency of the tariffs"));
    };
    number_within(field, value, 0.0, 1e6)?;
    if value < 0.01 {
        return Err(Error::invalid(field, format!("{value} is too little to weigh time by"))
            .with_hint("0.01 or more: for hardly anything but money"));
    }
    if request.tariffs.is_empty() {
        return Err(Error::invalid("tariffs", "are missing, and nothing can be priced without them")
            .with_hint("give tariffs; one without id holds at every station whose own ones are not known"));
    }
    let others = |tariff: &&SessionTariff| Some(tariff.currency()) != currency(request);
    if request.objective.currency.is_none()
        && let Some(other) = request.tariffs.iter().find(others)
    {
        let message =
            format!("is missing, and tariffs are in {} and {}", request.tariffs[0].currency(), other.currency());
        return Err(Error::invalid("objective.currency", message)
            .with_hint("stations with tariffs in another currency are left out"));
    }
    Ok(())
}

/// What a stop costs by the tariff of its plug: none without tariffs, of status `unknown` where its own is not known.
pub(super) fn stop_amount(
    prepared: &Prepared<'_>,
    tariff: Option<usize>,
    station: &Station,
    session: &SessionCourse<'_>,
    plugged_in_s: f64,
) -> Result<Option<Amount>> {
    let request = prepared.request;
    let Some(first) = request.tariffs.first() else { return Ok(None) };
    let starts_at = request.departs_at.map(|at| at.plus_s("departs_at", plugged_in_s)).transpose()?;
    let known = tariff.map(|index| &request.tariffs[index]);
    match known.filter(|tariff| starts_at.is_some() || !tariff.needs_clock()) {
        Some(tariff) => session.amount(tariff, starts_at, station.time_zone.as_deref()).map(Some),
        None => Ok(Some(Amount {
            status: AmountStatus::Unknown,
            currency: currency(request).unwrap_or(first.currency()).into(),
            total: 0.0,
            before_taxes: None,
            components: Vec::new(),
            tariff_id: None,
        })),
    }
}

/// Sums of the stops, one for each currency: `partial` where some are not known, `unknown` where none is.
pub(super) fn totals(legs: &[Leg]) -> Vec<Amount> {
    let mut sums: Vec<(Amount, usize, usize)> = Vec::new();
    for amount in legs.iter().filter_map(|leg| leg.amount.as_ref()) {
        let unknown = usize::from(amount.status == AmountStatus::Unknown);
        let Some((sum, stops, unknowns)) = sums.iter_mut().find(|(sum, ..)| sum.currency == amount.currency) else {
            sums.push((Amount { tariff_id: None, ..amount.clone() }, 1, unknown));
            continue;
        };
        sum.total += amount.total;
        sum.before_taxes = sum.before_taxes.zip(amount.before_taxes).map(|(a, b)| a + b);
        for part in &amount.components {
            match sum.components.iter_mut().find(|it| (it.kind, it.price) == (part.kind, part.price)) {
                Some(same) => {
                    same.quantity += part.quantity;
                    same.total += part.total;
                }
                None => sum.components.push(*part),
            }
        }
        *stops += 1;
        *unknowns += unknown;
    }
    sums.into_iter()
        .map(|(sum, stops, unknown)| {
            let status = match unknown {
                0 => AmountStatus::Estimated,
                _ if unknown == stops => AmountStatus::Unknown,
                _ => AmountStatus::Partial,
            };
            Amount { status, ..sum }
        })
        .collect()
}

/// Value and bound of a trip under the amount objective, in the currency; `bound_s` is the search's.
pub(super) fn value(request: &PlanRequest, duration_s: f64, amounts: &[Amount], bound_s: f64) -> (f64, f64) {
    let per_s = request.objective.value_of_time_per_h.unwrap_or(0.0) / SECONDS_PER_HOUR;
    let money: f64 = amounts.iter().map(|amount| amount.total).sum();
    let (value, bound) = (per_s * duration_s + money, per_s * bound_s);
    (value, if value - bound < HUNDREDTH { value } else { bound })
}

impl<'a> Prepared<'a> {
    /// The cheapest trip, from the first one found by least prices: priced by the tariffs themselves, and further trips where that is more.
    pub(super) fn cheapest(
        &mut self,
        first: Found,
        notices: &[Notice],
        mut solve: impl FnMut(&Prepared<'a>) -> Result<Option<Found>>,
    ) -> Result<PlanAnswer> {
        let unit_s = seconds_per_unit(self.request);
        let mut last = first;
        let mut best = unpack::answer(self, &last, notices.to_vec())?;
        let mut bound = best.search.lower_bound.unwrap_or(0.0);
        let clock = self.request.tariffs.iter().any(SessionTariff::needs_clock);
        if clock && value_of(&best) * unit_s > LONGEST_TRIP_S {
            // Prices of later days were not looked at.
            bound = 0.0;
        }
        let (mut labels, mut evaluated) = (best.search.labels_settled, best.search.legs_evaluated);
        let (mut narrowed, mut trials) = (0, 0);
        loop {
            if value_of(&best) - bound < HUNDREDTH || last.outcome.limited {
                break;
            }
            // Only trips that cost no more matter now, and they are over by then: fewer prices can hold.
            let longest_s = (value_of(&best) * unit_s + 1.0).ceil();
            let narrows =
                clock && narrowed < MOST_NARROWED && !(0.99 * self.longest_s..=self.longest_s).contains(&longest_s);
            if narrows {
                narrowed += 1;
                self.longest_s = longest_s;
                self.find_plugs()?;
            } else if trials == MOST_TRIALS {
                break;
            } else {
                trials += 1;
                self.raise(&last)?;
            }
            let Some(found) = solve(self)?.filter(|found| found.outcome.trip.is_some()) else { break };
            let answer = unpack::answer(self, &found, notices.to_vec())?;
            labels += answer.search.labels_settled;
            evaluated += answer.search.legs_evaluated;
            if narrows {
                bound = bound.max(answer.search.lower_bound.unwrap_or(0.0));
            }
            if value_of(&answer) < value_of(&best) {
                best = answer;
            }
            last = found;
        }
        let value = value_of(&best);
        bound = if value - bound < HUNDREDTH { value } else { bound };
        let proof = &mut best.search;
        (proof.labels_settled, proof.legs_evaluated) = (labels, evaluated);
        if self.plugs.clamped {
            // Stations that pay for charging beyond its time may make a trip cheaper than the search knows.
            (proof.lower_bound, proof.gap) = (None, None);
            best.notices.push(Notice::new(
                "paid_for_charging",
                "some tariffs pay for charging: the trip is good, but not proven to be the best",
            ));
        } else {
            proof.lower_bound = Some(bound);
            proof.gap = Some(if value > 0.0 { 1.0 - bound / value } else { 0.0 });
        }
        Ok(best)
    }

    /// Makes the stops of a trip count what they cost, so that another trip shows whether it is better.
    fn raise(&mut self, found: &Found) -> Result<()> {
        let answer = unpack::answer(self, found, Vec::new())?;
        let trip = answer.trips.first().map_or(&[][..], |trip| &trip.legs);
        let stops = found.outcome.trip.iter().flat_map(|trip| &trip.stops);
        for (stop, leg) in stops.zip(trip.iter().filter(|leg| leg.kind == LegKind::Charge)) {
            let function = found.sites[stop.station as usize].function;
            let counted = &self.plugs.functions[function];
            let model_s =
                counted.start_s() + counted.seconds_to(stop.departure_kwh) - counted.seconds_to(stop.arrival_kwh);
            let total = leg.amount.as_ref().map_or(0.0, |amount| amount.total);
            let cost_s = leg.charge_s.unwrap_or(0.0) + total * seconds_per_unit(self.request);
            if cost_s > model_s {
                let raised = counted.start_s() + cost_s - model_s;
                let functions = &mut Arc::make_mut(&mut self.plugs).functions;
                functions[function] = functions[function].clone().with_start_s(raised);
            }
        }
        Ok(())
    }
}

fn value_of(answer: &PlanAnswer) -> f64 {
    answer.search.value.unwrap_or(f64::INFINITY)
}

/// What the answer says of stations without prices, and what it left out for that.
pub(super) fn notices(prepared: &Prepared<'_>, notices: &mut Vec<Notice>) {
    let request = prepared.request;
    if request.objective.kind == ObjectiveKind::Amount && prepared.plugs.unpriced > 0 {
        let count = prepared.plugs.unpriced;
        notices.push(Notice::new(
            "unpriced_stations",
            format!("{count} stations were left out: no tariff of theirs is known in the currency of the trip"),
        ));
    }
    if request.departs_at.is_none() && request.tariffs.iter().any(SessionTariff::needs_clock) {
        notices.push(Notice::new(
            "tariffs_need_departure",
            "some prices depend on the time: they are not known without a departure",
        ));
    }
}
