//! Asking at the pace that the car deserves: as often as its state of charge moves by a percent, no oftener than its provider
//! learns anything new or the budget allows, seldom while it stands, hardly while it sleeps.

use super::budget::Budget;
use super::environment::Environment;
use super::provider::{Pace, Provider};
use crate::units::SECONDS_PER_HOUR;
use crate::vehicle::{ChargeState, ChargingStatus, Observed};
use crate::{Error, Result};
use std::sync::Arc;
use std::time::Duration;

/// A car after a look at it.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct Watched {
    /// What it reports.
    pub state: ChargeState,
    /// The fields whose values differ from the look before; all that are there on the first.
    pub changed: Vec<&'static str>,
    /// When the next look is worth it, s from now.
    pub next_look_s: f64,
}

/// A watch over one car.
pub struct Watcher {
    provider: Arc<dyn Provider>,
    environment: Arc<dyn Environment>,
    budget: Option<Budget>,
    connection_id: String,
    last: Option<ChargeState>,
    wait_s: f64,
    failures: u32,
}

/// A percent of the battery is worth a look.
const WORTH_A_LOOK_SOC: f64 = 0.01;
/// Capacity of a car that does not say it, kWh.
const TYPICAL_CAPACITY_KWH: f64 = 60.0;
/// Share of the budget of a day that one car may use up for itself.
const LONGEST_WAIT_S: f64 = 6.0 * SECONDS_PER_HOUR;

impl Watcher {
    /// Watches a car; with a budget it never asks before that allows.
    pub fn new(
        provider: Arc<dyn Provider>,
        environment: Arc<dyn Environment>,
        budget: Option<Budget>,
        connection_id: impl Into<String>,
    ) -> Self {
        let (last, wait_s, failures) = (None, 0.0, 0);
        Watcher { provider, environment, budget, connection_id: connection_id.into(), last, wait_s, failures }
    }

    /// Waits until a look is worth it, and looks. Only changes and errors that will not pass end the wait.
    ///
    /// # Errors
    /// What cannot pass by waiting: a consent that ended, a car that is not there.
    pub async fn next_change(&mut self) -> Result<Watched> {
        loop {
            match self.look().await {
                Ok(watched) if !watched.changed.is_empty() => return Ok(watched),
                Ok(_) => {}
                Err(error) if !error.kind().retryable() => return Err(error),
                Err(_) => {}
            }
        }
    }

    /// Waits until a look is worth it, and looks once.
    ///
    /// # Errors
    /// Those of the read; the next look waits longer after each.
    pub async fn look(&mut self) -> Result<Watched> {
        let allowed_s = self.budget.as_ref().map_or(0.0, |budget| budget.wait_s(Some(&self.connection_id)));
        let wait_s = self.wait_s.max(allowed_s);
        if wait_s > 0.0 {
            self.environment.sleep(Duration::from_secs_f64(wait_s.min(LONGEST_WAIT_S))).await;
        }
        let pace = self.provider.pace();
        match self.provider.charge_state(&self.connection_id).await {
            Ok(state) => {
                self.failures = 0;
                self.wait_s = worth_waiting_s(&state, pace);
                let changed = changes(self.last.as_ref(), &state);
                self.last = Some(state.clone());
                Ok(Watched { state, changed, next_look_s: self.wait_s })
            }
            Err(error) => {
                self.failures += 1;
                self.wait_s = after_failure_s(&error, pace, self.failures);
                Err(error)
            }
        }
    }
}

fn value<T: Copy>(observed: &Option<Observed<T>>) -> Option<T> {
    observed.as_ref()?.value
}

/// Seconds until the car has changed enough to be looked at again.
pub fn worth_waiting_s(state: &ChargeState, pace: Pace) -> f64 {
    if value(&state.asleep) == Some(true) {
        return 2.0 * pace.parked_s;
    }
    match value(&state.charging_status) {
        Some(ChargingStatus::Charging) => {
            let capacity_kwh = value(&state.capacity_kwh).unwrap_or(TYPICAL_CAPACITY_KWH);
            // Without a power, that of a wall box.
            let power_kw = value(&state.power_kw).filter(|kw| *kw > 0.3).unwrap_or(7.0);
            let percent_s = WORTH_A_LOOK_SOC * capacity_kwh / power_kw * SECONDS_PER_HOUR;
            // The end is worth a look of its own.
            let end_s = value(&state.time_to_limit_s).filter(|s| *s > 0.0).unwrap_or(f64::INFINITY);
            percent_s.min(end_s).clamp(pace.charging_s, pace.parked_s)
        }
        Some(ChargingStatus::Initializing) => pace.charging_s,
        _ if value(&state.plugged) == Some(true) => (pace.parked_s / 2.0).max(pace.charging_s),
        _ => pace.parked_s,
    }
}

fn after_failure_s(error: &Error, pace: Pace, failures: u32) -> f64 {
    let doubled = pace.charging_s * f64::from(1u32 << failures.min(10).saturating_sub(1));
    error.retry_after_s().unwrap_or(0.0).max(doubled.min(2.0 * pace.parked_s))
}

/// The fields whose values differ.
fn changes(before: Option<&ChargeState>, now: &ChargeState) -> Vec<&'static str> {
    let mut changed = Vec::new();
    macro_rules! compare {
        ($($name:ident),*) => {$(
            let old = before.and_then(|before| before.$name.as_ref()).and_then(|observed| observed.value.as_ref());
            let new = now.$name.as_ref().and_then(|observed| observed.value.as_ref());
            if old != new {
                changed.push(stringify!($name));
            }
        )*};
    }
    compare!(
        soc,
        range_m,
        capacity_kwh,
        plugged,
        charging_status,
        power_kw,
        charge_limit_soc,
        energy_added_kwh,
        current_type,
        current_a,
        phases,
        current_limit_a,
        location,
        asleep
    );
    changed
}
