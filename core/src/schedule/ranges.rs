//! What is known only as a range: when the car leaves, and how full it arrives.
//!
//! **Departure.** Where every moment between the earliest and the latest departure is as likely, a kWh planned for a moment `t` is
//! charged with the chance `P(t)` that the car is still there, and one that is not charged is missed:
//!
//! ```text
//! expected cost = sum of  P(t) price(t) x(t)  +  c (need - sum of P(t) x(t))  =  c need + sum of  P(t) (price(t) - c) x(t)
//! ```
//!
//! So a range is nothing but other prices. Without a cost of missing energy the goal is a minimum at the earliest departure.
//!
//! **State of charge.** Two cars that differ only in their start follow the same course under the same limits, and never pass each
//! other: a schedule for the emptiest serves all that are fuller. They stop earlier.

use super::course::Course;
use super::record::{Minimum, ScheduleSlot, SessionRequest};
use crate::tariff::MINUTE_MS;
use crate::units::{SECONDS_PER_HOUR, number_within};
use crate::{Error, Result};
use std::borrow::Cow;

/// Within the range the chance is taken to be constant for so long.
const PIECE_MS: i64 = 15 * MINUTE_MS;

/// When a car may leave, and what it costs when energy is missing then.
#[derive(Debug, Clone, Copy)]
pub(super) struct Leaving {
    earliest_ms: i64,
    latest_ms: i64,
    cost_per_kwh: f64,
}

impl Leaving {
    /// Of a session that has a range with a cost.
    pub fn new(session: &SessionRequest, at: &dyn Fn(&str) -> String) -> Result<Option<Leaving>> {
        let Some(cost) = session.shortfall_cost_per_kwh else { return Ok(None) };
        let cost_per_kwh = number_within(&at("shortfall_cost_per_kwh"), cost, 0.0, 1e6)?;
        let Some(earliest_ms) = earliest_ms(session, at)? else {
            return Err(Error::invalid(
                at("earliest_departs_at"),
                "is missing, and shortfall_cost_per_kwh is about it",
            ));
        };
        Ok(Some(Leaving { earliest_ms, latest_ms: session.departs_at.milliseconds(), cost_per_kwh }))
    }

    /// Where the chance to be there changes.
    pub fn cuts(&self) -> impl Iterator<Item = i64> + use<> {
        let latest_ms = self.latest_ms;
        (0..).map_while({
            let earliest_ms = self.earliest_ms;
            move |piece| Some(earliest_ms + piece * PIECE_MS).filter(|&ms| ms < latest_ms)
        })
    }

    /// The chance that the car is there between two cuts.
    pub fn chance(&self, from_ms: i64, to_ms: i64) -> f64 {
        let range_ms = self.latest_ms - self.earliest_ms;
        let gone_ms = from_ms / 2 + to_ms / 2 - self.earliest_ms;
        if range_ms == 0 { 1.0 } else { 1.0 - (gone_ms as f64 / range_ms as f64).clamp(0.0, 1.0) }
    }

    /// What a kWh planned there counts that costs `cost`, beside the worth of all energy.
    pub fn expected_cost(&self, cost: f64, from_ms: i64, to_ms: i64) -> f64 {
        self.chance(from_ms, to_ms) * (cost - self.cost_per_kwh)
    }
}

fn earliest_ms(session: &SessionRequest, at: &dyn Fn(&str) -> String) -> Result<Option<i64>> {
    let Some(earliest) = session.earliest_departs_at else { return Ok(None) };
    let earliest_ms = earliest.milliseconds();
    if !(session.arrives_at.milliseconds()..=session.departs_at.milliseconds()).contains(&earliest_ms) {
        return Err(Error::invalid(
            at("earliest_departs_at"),
            format!("{earliest} is not between arrival and departure"),
        ));
    }
    // Slots begin at whole minutes.
    Ok(Some((earliest_ms - earliest_ms.rem_euclid(MINUTE_MS)).max(session.arrives_at.milliseconds())))
}

/// The session with its goal as the minimum at the earliest departure, where missing energy has no cost.
pub(super) fn with_early_goal<'a>(
    session: &'a SessionRequest,
    at: &dyn Fn(&str) -> String,
) -> Result<Cow<'a, SessionRequest>> {
    let (Some(by_at), None) = (session.earliest_departs_at, session.shortfall_cost_per_kwh) else {
        return Ok(Cow::Borrowed(session));
    };
    earliest_ms(session, at)?;
    if session.minimum.is_some() {
        return Err(Error::invalid(at("minimum"), "stands beside earliest_departs_at, which asks for the whole goal")
            .with_hint("leave out earliest_departs_at, or give shortfall_cost_per_kwh"));
    }
    let soc = session.goal.target_soc.map(|target| crate::Soc::new(&at("goal.target_soc"), target)).transpose()?;
    let energy_kwh = session.goal.energy_kwh;
    let minimum = Some(Minimum { soc, energy_kwh: energy_kwh.filter(|_| soc.is_none()), by_at });
    Ok(Cow::Owned(SessionRequest { minimum, ..session.clone() }))
}

/// What the car takes in each slot when it follows another course: energies stored and at the plug, kWh.
pub(super) fn followed(course: &Course, slots: &[ScheduleSlot]) -> Vec<(f64, f64)> {
    let mut charged_s = 0.0;
    slots
        .iter()
        .map(|slot| {
            let hours = slot.ends_at.seconds_since(slot.starts_at) / SECONDS_PER_HOUR;
            let (before, free) = (course.at(charged_s), course.at(charged_s + hours * SECONDS_PER_HOUR));
            // Under the limit of the slot, and what the course gives in its time.
            let delivered = (free.delivered_kwh - before.delivered_kwh).min(slot.max_power_kw * hours);
            let stored = free.battery_kwh - before.battery_kwh;
            let share = if free.delivered_kwh > before.delivered_kwh {
                delivered / (free.delivered_kwh - before.delivered_kwh)
            } else {
                0.0
            };
            let stored = stored * share;
            charged_s = course.seconds_until(course.soc(before.battery_kwh + stored));
            (stored, delivered)
        })
        .collect()
}
