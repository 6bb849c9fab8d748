//! A session made ready: its window cut where prices change, and what the car takes.

use super::course::Course;
use super::grid::Steps;
use super::lattice::{Floor, Interval};
use super::ranges::{Leaving, with_early_goal};
use super::record::{ScheduleObjective, ScheduleRequest, SessionRequest};
use crate::answer::{InputSource, InputUsed, Notice};
use crate::charge::{ChargeLimits, ConnectorLimits, battery_kw};
use crate::tariff::{MINUTE_MS, Stretch, Tariff};
use crate::units::number_within;
use crate::vehicle::{self, Vehicle};
use crate::{Error, Instant, Result};

/// Longest window, ms: ten days.
pub(super) const LONGEST_MS: i64 = 10 * 24 * 60 * MINUTE_MS;
/// A car of which the state of charge is not known is taken to charge at the lowest power within these.
const UNKNOWN_SOC: (f64, f64) = (0.1, 0.8);

/// A stretch of the window with one price and one carbon intensity.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cut {
    pub from_ms: i64,
    pub to_ms: i64,
    pub price_per_kwh: Option<f64>,
    pub carbon_g_per_kwh: Option<f64>,
    /// Surplus of the site's own generation, kW.
    pub solar_kw: f64,
    /// What the schedule makes small.
    pub cost: f64,
}

impl Cut {
    pub fn length_s(&self) -> f64 {
        (self.to_ms - self.from_ms) as f64 / 1000.0
    }
}

/// A session made ready.
pub(super) struct Prepared {
    pub vehicle: Option<Vehicle>,
    pub course: Course,
    /// What the fullest car takes that may arrive.
    pub fullest: Option<Course>,
    /// When it may leave, where a shortfall then has a cost.
    pub leaving: Option<Leaving>,
    pub cuts: Vec<Cut>,
    /// The least charging time before a cut, as far as the time until then allows.
    pub floor: Option<Floor>,
    /// Stored energy that the minimum misses for want of time, kWh.
    pub minimum_shortfall_kwh: Option<f64>,
    /// The minimum: by when, and the energy to have stored by then, kWh.
    pub minimum: Option<(i64, f64)>,
    pub phases: Option<u8>,
    pub inputs: Vec<InputUsed>,
    pub notices: Vec<Notice>,
}

impl Prepared {
    pub fn intervals(&self) -> Vec<Interval> {
        self.cuts.iter().map(|cut| Interval { length_s: cut.length_s(), price: cut.cost }).collect()
    }

    /// The chance that the car is there between two cuts.
    pub fn chance(&self, from_ms: i64, to_ms: i64) -> f64 {
        self.leaving.map_or(1.0, |leaving| leaving.chance(from_ms, to_ms))
    }

    /// The session at `field` of the request; `costs` must cover its window.
    pub fn new(costs: &Costs, field: &str, session: &SessionRequest) -> Result<Prepared> {
        let at = |name: &str| format!("{field}.{name}");
        let (from_ms, to_ms) = (session.arrives_at.milliseconds(), session.departs_at.milliseconds());
        session.conditions.check()?;
        let leaving = Leaving::new(session, &at)?;
        let session = &*with_early_goal(session, &at)?;
        let vehicle = session.vehicle.as_ref().map(vehicle::resolve).transpose()?;
        let mut inputs = vec![InputUsed::new("ref", &session.reference, InputSource::Given)];
        if let Some(vehicle) = &vehicle {
            inputs.push(InputUsed::new("vehicle", &vehicle.id, InputSource::Given));
        }
        let (course, fullest) = courses(session, vehicle.as_ref(), &at)?;
        let mut notices = Vec::new();
        if session.start_soc.is_none() {
            notices.push(Notice::new(
                "start_soc_unknown",
                "The state of charge is not known: the energy is taken at one power, the lowest of a battery that is neither empty nor full.",
            ));
        }
        let floor_ms = minimum_ms(session, from_ms, to_ms, &at)?;
        let cuts = costs.cuts((from_ms, to_ms), floor_ms, leaving.as_ref(), &mut notices);
        let (mut floor, mut minimum_shortfall_kwh) = (None, None);
        let mut least = None;
        if let (Some(minimum), Some(floor_ms)) = (session.minimum, floor_ms) {
            let soc = minimum.soc.map_or_else(|| course.soc(minimum.energy_kwh.unwrap_or(0.0)), crate::Soc::value);
            let wanted_s = course.seconds_until(soc);
            let available_s = (floor_ms - from_ms) as f64 / 1000.0;
            let wanted_kwh = course.at(wanted_s.min(course.total_s)).battery_kwh;
            let missing_kwh = (wanted_kwh - course.at(available_s).battery_kwh).max(0.0);
            least = Some((floor_ms, wanted_kwh));
            minimum_shortfall_kwh = Some(if wanted_s > available_s { missing_kwh } else { 0.0 });
            let interval = cuts.iter().filter(|cut| cut.to_ms <= floor_ms).count();
            floor = Some(Floor { interval, charged_s: wanted_s.min(available_s).min(course.total_s) });
        }
        let phases = match (session.current_type, &vehicle) {
            (crate::charge::CurrentType::Dc, _) => None,
            (_, Some(vehicle)) => Some(session.phases.unwrap_or(vehicle.ac.phases).min(vehicle.ac.phases)),
            (_, None) => session.phases,
        };
        Ok(Prepared {
            vehicle,
            course,
            fullest,
            leaving,
            cuts,
            floor,
            minimum_shortfall_kwh,
            minimum: least,
            phases,
            inputs,
            notices,
        })
    }
}

/// Refuses a departure before the arrival or far after it.
pub(super) fn check_window(field: &str, session: &SessionRequest) -> Result<()> {
    let (from_ms, to_ms) = (session.arrives_at.milliseconds(), session.departs_at.milliseconds());
    if (0..=LONGEST_MS).contains(&to_ms.saturating_sub(from_ms)) {
        return Ok(());
    }
    Err(Error::invalid(
        format!("{field}.departs_at"),
        format!("{} is not within 10 days after the arrival at {}", session.departs_at, session.arrives_at),
    ))
}

/// What the car takes without rest, and the same of the fullest that may arrive.
fn courses(
    session: &SessionRequest,
    vehicle: Option<&Vehicle>,
    at: &dyn Fn(&str) -> String,
) -> Result<(Course, Option<Course>)> {
    let goal = &session.goal;
    let plug = ConnectorLimits {
        current_type: session.current_type,
        max_power_kw: session.max_power_kw,
        max_voltage_v: None,
        max_current_a: None,
        phases: session.phases,
    };
    let one_goal = || Error::invalid(at("goal"), "needs exactly one of target_soc and energy_kwh");
    if goal.duration_s.is_some() || goal.departs_at.is_some() {
        return Err(one_goal());
    }
    if let Some(energy_kwh) = goal.energy_kwh {
        number_within(&at("goal.energy_kwh"), energy_kwh, 0.0, 10_000.0)?;
    }
    let Some(vehicle) = vehicle else {
        let (Some(energy_kwh), None) = (goal.energy_kwh, goal.target_soc) else {
            return Err(Error::invalid(at("goal"), "needs energy_kwh, because the car is not known"));
        };
        let Some(power_kw) = session.max_power_kw else {
            return Err(Error::invalid(at("max_power_kw"), "is missing, and the car is not known"));
        };
        number_within(&at("max_power_kw"), power_kw, 1.0, 5000.0)?;
        if let Some(phases) = session.phases {
            number_within(&at("phases"), f64::from(phases), 1.0, 3.0)?;
        }
        return Ok((Course::flat(battery_kw(session.current_type, power_kw), energy_kwh, session.current_type), None));
    };
    let limits = ChargeLimits::new(vehicle, &plug, None, &session.conditions, 1.0)?;
    let lowest_flat = |(from, to): (f64, f64), energy_kwh: f64| {
        let lowest = limits.envelope.between(from, to);
        let lowest_kw = lowest.map(|piece| piece.from_kw.min(piece.to_kw)).fold(f64::INFINITY, f64::min);
        if lowest_kw <= 0.0 {
            let (from, to) = (100.0 * from, 100.0 * to);
            let text = format!("takes no power at some state of charge between {from:.0} and {to:.0} %");
            return Err(Error::invalid(at("vehicle"), text));
        }
        Ok(Course::flat(lowest_kw, energy_kwh, session.current_type))
    };
    let Some(start) = session.start_soc.map(crate::Soc::value) else {
        let (Some(energy_kwh), None) = (goal.energy_kwh, goal.target_soc) else {
            return Err(Error::invalid(at("start_soc"), "is missing, and goal.target_soc counts from it")
                .with_hint("give start_soc, or energy_kwh as the goal"));
        };
        return Ok((lowest_flat(UNKNOWN_SOC, energy_kwh)?, None));
    };
    let highest = session.highest_start_soc.map_or(start, crate::Soc::value);
    if highest < start {
        return Err(Error::invalid(at("highest_start_soc"), format!("{highest} is below start_soc, {start}")));
    }
    let target = match (goal.target_soc, goal.energy_kwh) {
        (Some(target), None) => crate::Soc::new(&at("goal.target_soc"), target)?.value(),
        (None, Some(energy_kwh)) => start + energy_kwh / limits.capacity_kwh,
        _ => return Err(one_goal()),
    };
    if target < start {
        return Err(Error::invalid(at("goal.target_soc"), format!("{target} is below the start at {start}"))
            .with_hint("a car does not charge downwards: choose a higher target"));
    }
    // An energy must fit into the fullest car.
    let fullest_target = if goal.energy_kwh.is_some() { target + (highest - start) } else { target };
    if fullest_target > 1.0 {
        return Err(Error::invalid(
            at("goal.energy_kwh"),
            format!("from {highest} the car takes no more than {:.1} kWh", (1.0 - highest) * limits.capacity_kwh),
        ));
    }
    if let (Some(energy_kwh), true) = (goal.energy_kwh, highest > start) {
        return Ok((lowest_flat((start, fullest_target), energy_kwh)?, None));
    }
    let from = |start: f64| Course::new(&limits.envelope, limits.capacity_kwh, session.current_type, start, target);
    let fullest = session.highest_start_soc.map(|highest| from(highest.value().min(target)));
    Ok((from(start), fullest))
}

/// The whole minute by which the minimum must be there.
fn minimum_ms(session: &SessionRequest, from_ms: i64, to_ms: i64, at: &dyn Fn(&str) -> String) -> Result<Option<i64>> {
    let Some(minimum) = session.minimum else { return Ok(None) };
    let by_ms = minimum.by_at.milliseconds();
    if !(from_ms..=to_ms).contains(&by_ms) {
        return Err(Error::invalid(
            at("minimum.by_at"),
            format!("{} is not between arrival and departure", minimum.by_at),
        ));
    }
    match (minimum.soc, minimum.energy_kwh) {
        (Some(soc), None) => {
            let Some(start) = session.start_soc else {
                return Err(Error::invalid(at("minimum"), "needs start_soc to count from")
                    .with_hint("give minimum.energy_kwh where it is not known"));
            };
            if session.goal.target_soc.is_some_and(|target| soc.value() > target) {
                return Err(Error::invalid(at("minimum.soc"), format!("{} is above the target", soc.value())));
            }
            if soc <= start {
                return Ok(None);
            }
        }
        (None, Some(energy_kwh)) => {
            number_within(&at("minimum.energy_kwh"), energy_kwh, 0.0, session.goal.energy_kwh.unwrap_or(10_000.0))?;
        }
        _ => return Err(Error::invalid(at("minimum"), "needs exactly one of soc and energy_kwh")),
    }
    // Slots begin at whole minutes; a minute too early keeps the promise.
    Ok(Some((by_ms - by_ms.rem_euclid(MINUTE_MS)).max(from_ms)))
}

/// Prices and carbon intensities over time.
pub(super) struct Costs {
    prices: Option<Vec<Stretch>>,
    carbon: Option<Vec<Stretch>>,
    solar: Steps,
    feed_in_per_kwh: f64,
    holding_per_h: f64,
    objective: ScheduleObjective,
}

impl Costs {
    /// Those of a request from `from` to `to`, with the prices of a session that has its own.
    pub fn new(request: &ScheduleRequest, own: Option<&Tariff>, from: Instant, to: Instant) -> Result<Costs> {
        let prices = own.or(request.tariff.as_ref()).map(|tariff| tariff.stretches(from, to)).transpose()?;
        let carbon = request.carbon.as_ref().map(|carbon| carbon.stretches(from, to)).transpose()?;
        let missing =
            |field: &str, word: &str| Err(Error::invalid(field, format!("is missing, and the objective is {word}")));
        match request.objective {
            ScheduleObjective::Amount if prices.is_none() => missing("tariff", "amount"),
            ScheduleObjective::Carbon if carbon.is_none() => missing("carbon", "carbon"),
            objective => Ok(Costs {
                prices,
                carbon,
                solar: Steps::new("solar", &request.solar, 0.0)?,
                feed_in_per_kwh: number_within("feed_in_per_kwh", request.feed_in_per_kwh.unwrap_or(0.0), -1e6, 1e6)?,
                holding_per_h: number_within(
                    "holding_cost_per_kwh_h",
                    request.holding_cost_per_kwh_h.unwrap_or(0.0),
                    0.0,
                    1e6,
                )?,
                objective,
            }),
        }
    }

    /// Price and carbon of a kWh of which a share is surplus.
    pub fn mixed(&self, share: f64, price: Option<f64>, carbon: Option<f64>) -> (Option<f64>, Option<f64>) {
        let price = price.map(|price| share * self.feed_in_per_kwh + (1.0 - share) * price);
        (price, carbon.map(|carbon| (1.0 - share) * carbon))
    }

    /// What a kWh counts that is charged within a stretch and held until a departure.
    pub fn counted(
        &self,
        (price, carbon): (Option<f64>, Option<f64>),
        from_ms: i64,
        to_ms: i64,
        departs_ms: i64,
    ) -> f64 {
        let cost = match self.objective {
            ScheduleObjective::Amount => price,
            ScheduleObjective::Carbon => carbon,
        };
        let held_h = (departs_ms - from_ms / 2 - to_ms / 2) as f64 / 3_600_000.0;
        cost.unwrap_or(0.0) + self.holding_per_h * held_h
    }

    /// Lets the surplus lower what a car counts that charges at one power whenever it does.
    pub fn use_surplus(&self, cuts: &mut [Cut], power_kw: f64, leaving: Option<&Leaving>) {
        let departs_ms = cuts.last().map_or(0, |cut| cut.to_ms);
        for cut in cuts {
            let share = if power_kw > 0.0 { (cut.solar_kw / power_kw).min(1.0) } else { 0.0 };
            (cut.price_per_kwh, cut.carbon_g_per_kwh) = self.mixed(share, cut.price_per_kwh, cut.carbon_g_per_kwh);
            cut.cost = self.counted((cut.price_per_kwh, cut.carbon_g_per_kwh), cut.from_ms, cut.to_ms, departs_ms);
            if let Some(leaving) = leaving {
                cut.cost = leaving.expected_cost(cut.cost, cut.from_ms, cut.to_ms);
            }
        }
    }

    /// A window cut where the price, the carbon intensity or the minimum begins, and where the car may leave.
    fn cuts(
        &self,
        (from_ms, to_ms): (i64, i64),
        floor_ms: Option<i64>,
        leaving: Option<&Leaving>,
        notices: &mut Vec<Notice>,
    ) -> Vec<Cut> {
        let within = |stretch: &&Stretch| stretch.from_ms < to_ms && stretch.to_ms > from_ms;
        let both = || self.prices.iter().chain(&self.carbon).flatten().filter(within);
        if both().any(|stretch| stretch.assumed) {
            notices.push(Notice::new(
                "prices_assumed",
                "The list of prices or intensities does not cover the whole time; its gap rule filled the rest.",
            ));
        }
        let mut times: Vec<i64> = both().map(|stretch| stretch.from_ms.max(from_ms)).collect();
        times.extend(floor_ms.into_iter().chain([from_ms, to_ms]));
        times.extend(leaving.iter().flat_map(|leaving| leaving.cuts()));
        times.extend(self.solar.times().filter(|time| (from_ms..to_ms).contains(time)));
        times.sort_unstable();
        times.dedup();
        let value = |list: &Option<Vec<Stretch>>, ms: i64| {
            let list = list.as_ref()?;
            list.get(list.partition_point(|stretch| stretch.to_ms <= ms)).map(|stretch| stretch.value)
        };
        times
            .windows(2)
            .map(|pair| {
                let (price_per_kwh, carbon_g_per_kwh) = (value(&self.prices, pair[0]), value(&self.carbon, pair[0]));
                let solar_kw = self.solar.at(pair[0]);
                Cut { from_ms: pair[0], to_ms: pair[1], price_per_kwh, carbon_g_per_kwh, solar_kw, cost: 0.0 }
            })
            .collect()
    }
}
