//! How many requests a provider, and each of its cars, allow; and what was spent.

use super::environment::Environment;
use super::grant::locked;
use crate::units::number_within;
use crate::{Error, ErrorKind, Result};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

/// So many at once, refilled at a steady pace.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Allowance {
    /// Most at once.
    pub burst: f64,
    /// Refilled each second.
    pub per_second: f64,
}

/// What a provider allows.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct BudgetLimits {
    /// To the whole application.
    pub application: Option<Allowance>,
    /// For each car.
    pub vehicle: Option<Allowance>,
}

impl BudgetLimits {
    /// Smartcar: 120 at once and 2 a minute for an application (docs: help/api-limits, November 2026).
    pub const SMARTCAR: BudgetLimits =
        BudgetLimits { application: Some(Allowance { burst: 120.0, per_second: 2.0 / 60.0 }), vehicle: None };
    /// Hyundai and Kia through Smartcar: 20 direct requests a day for a car (docs: help/brand-quirks).
    pub const TWENTY_A_DAY: Allowance = Allowance { burst: 20.0, per_second: 20.0 / 86_400.0 };
}

#[derive(Debug, Default)]
struct Bucket {
    spent: f64,
    /// Of the allowance, as of `filled_s`.
    level: Option<f64>,
    filled_s: f64,
    closed_until_s: f64,
}

impl Bucket {
    /// Seconds until `cost` can be spent; 0: now.
    fn wait_s(&mut self, allowance: Option<Allowance>, cost: f64, now_s: f64) -> f64 {
        let closed_s = (self.closed_until_s - now_s).max(0.0);
        let Some(allowance) = allowance else { return closed_s };
        let level = self.level.unwrap_or(allowance.burst) + (now_s - self.filled_s) * allowance.per_second;
        self.level = Some(level.min(allowance.burst));
        self.filled_s = now_s;
        let missing = cost - self.level.unwrap_or(0.0);
        if missing <= 1e-9 { closed_s } else { closed_s.max(missing / allowance.per_second) }
    }

    fn spend(&mut self, cost: f64) {
        self.spent += cost;
        self.level = self.level.map(|level| level - cost);
    }
}

/// The requests of an application to a provider. Clones share it: give the same one to all grants of an application.
#[derive(Clone)]
pub struct Budget(Arc<Inner>);

struct Inner {
    environment: Arc<dyn Environment>,
    limits: BudgetLimits,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    application: Bucket,
    vehicles: BTreeMap<String, Bucket>,
    allowances: BTreeMap<String, Allowance>,
    requests: u64,
}

impl std::fmt::Debug for Budget {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Budget")
            .field("limits", &self.0.limits)
            .field("requests", &self.requests())
            .finish_non_exhaustive()
    }
}

impl Budget {
    /// A budget of these limits.
    pub fn new(limits: BudgetLimits, environment: Arc<dyn Environment>) -> Self {
        Budget(Arc::new(Inner { environment, limits, state: Mutex::default() }))
    }

    /// Allows one car less, or more, than the others.
    ///
    /// # Errors
    /// `invalid_input` unless the burst is at least 1 and the pace above 0.
    pub fn allow(&self, connection_id: &str, allowance: Allowance) -> Result<()> {
        number_within("burst", allowance.burst, 1.0, 1e9)?;
        number_within("per_second", allowance.per_second, 1e-9, 1e6)?;
        locked(&self.0.state).allowances.insert(connection_id.into(), allowance);
        Ok(())
    }

    /// Requests sent so far.
    pub fn requests(&self) -> u64 {
        locked(&self.0.state).requests
    }

    /// What a car has cost so far, in requests.
    pub fn spent(&self, connection_id: &str) -> f64 {
        locked(&self.0.state).vehicles.get(connection_id).map_or(0.0, |bucket| bucket.spent)
    }

    /// Seconds until a request about a car is allowed; 0: now.
    pub fn wait_s(&self, connection_id: Option<&str>) -> f64 {
        self.0.wait_s(&mut locked(&self.0.state), connection_id, 1.0)
    }

    /// Spends `cost` requests, or says in how many seconds that is allowed.
    pub(super) fn spend(&self, connection_id: Option<&str>, cost: f64) -> std::result::Result<(), f64> {
        let mut state = locked(&self.0.state);
        let wait_s = self.0.wait_s(&mut state, connection_id, cost);
        if wait_s > 0.0 {
            return Err(wait_s);
        }
        state.requests += 1;
        state.application.spend(cost);
        if let Some(id) = connection_id {
            state.vehicles.entry(id.into()).or_default().spend(cost);
        }
        Ok(())
    }

    /// The other side wants no requests for so long: about this car, or at all.
    pub(super) fn close(&self, connection_id: Option<&str>, seconds: f64) {
        let until_s = self.0.environment.elapsed().as_secs_f64() + seconds;
        let mut state = locked(&self.0.state);
        let bucket = match connection_id {
            Some(id) => state.vehicles.entry(id.into()).or_default(),
            None => &mut state.application,
        };
        bucket.closed_until_s = bucket.closed_until_s.max(until_s);
    }
}

impl Inner {
    fn wait_s(&self, state: &mut State, connection_id: Option<&str>, cost: f64) -> f64 {
        let now_s = self.environment.elapsed().as_secs_f64();
        let application_s = state.application.wait_s(self.limits.application, cost, now_s);
        let Some(id) = connection_id else { return application_s };
        let allowance = state.allowances.get(id).copied().or(self.limits.vehicle);
        application_s.max(state.vehicles.entry(id.into()).or_default().wait_s(allowance, cost, now_s))
    }
}

/// A request that the budget does not allow yet.
pub(super) fn over_budget(provider: &str, wait_s: f64) -> Error {
    Error::new(ErrorKind::RateLimited, format!("{provider}: the budget of requests is used up for {wait_s:.0} s"))
        .with_hint("ask less often, or raise the budget if the provider allows more")
        .with_detail("reason", "budget")
        .with_retry_after_s(wait_s)
}
