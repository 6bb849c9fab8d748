//! Cars, whoever's cloud they answer from.

use super::applications::Tokens;
use super::runtime::{environment, run};
use crate::error::{Result, guard};
use crate::records::*;
use crate::translate::Foreign;
use std::sync::Arc;
use wattfarer::api::{self, Budget, BudgetLimits, Grant, Shared, TimeLimits, Transport};
use wattfarer_ffi_macros::methods;

/// The cars of one consent. Every call may be given up: its request then ends.
#[cfg_attr(feature = "uniffi", derive(uniffi::Object))]
pub struct Provider {
    pub(super) inner: Arc<dyn api::Provider>,
    pub(super) budget: Budget,
    pub(super) tokens: Option<Arc<super::applications::Kept>>,
}

impl std::fmt::Debug for Provider {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Provider").field("name", &self.inner.name()).finish_non_exhaustive()
    }
}

/// Transport, clock and budget of an application.
pub(super) fn shared(limits: BudgetLimits) -> wattfarer::Result<Shared> {
    let environment = environment();
    Ok(Shared::new(Transport::new(TimeLimits::default())?, environment.clone(), Budget::new(limits, environment)))
}

impl Provider {
    pub(super) fn new(
        inner: impl api::Provider + 'static,
        budget: Budget,
        tokens: Option<Arc<super::applications::Kept>>,
    ) -> Arc<Self> {
        Arc::new(Provider { inner: Arc::new(inner), budget, tokens })
    }
}

#[methods]
impl Provider {
    /// Cars through an access token that somebody else renews. `kind` is `smartcar_v2`, `smartcar_v3`, `tesla_fleet` or `enode`; `origin` is
    /// where the API is, a compatible server such as `wattfarer serve` among others (absent: the maker's own; Tesla needs one).
    /// `user_id` names the owner where the provider asks for one.
    #[uniffi::constructor(default(origin = None, user_id = None))]
    pub fn connect(
        kind: String,
        access_token: String,
        origin: Option<String>,
        user_id: Option<String>,
    ) -> Result<Arc<Self>> {
        guard(|| {
            let limits = if kind.starts_with("smartcar") { BudgetLimits::SMARTCAR } else { BudgetLimits::default() };
            // A server at home has no such limits.
            let limits = if origin.is_some() { BudgetLimits::default() } else { limits };
            let shared = shared(limits)?;
            let budget = shared.budget.clone();
            let grant = Grant::fixed(access_token.into(), environment())?;
            let at = |own: &str| origin.clone().unwrap_or_else(|| own.to_string());
            Ok(match kind.as_str() {
                "smartcar_v2" => {
                    let cars = api::smartcar::SmartcarV2::new(&at("https://api.smartcar.com"), shared, grant)?;
                    Provider::new(cars, budget, None)
                }
                "smartcar_v3" => {
                    let owner = user_id.ok_or_else(|| wattfarer::Error::invalid("user_id", "names the owner"))?;
                    let vehicle = at("https://vehicle.api.smartcar.com");
                    let management = at("https://management.api.smartcar.com");
                    let cars = api::smartcar::SmartcarV3::new(&vehicle, &management, owner, shared, grant)?;
                    Provider::new(cars, budget, None)
                }
                "tesla_fleet" => {
                    let origin = origin.ok_or_else(|| {
                        wattfarer::Error::invalid("origin", "names the regional API or the command proxy")
                    })?;
                    Provider::new(api::tesla::TeslaFleet::new(&origin, None, shared, grant)?, budget, None)
                }
                "enode" => {
                    let origin = at("https://enode-api.production.enode.io");
                    Provider::new(api::enode::Enode::new(&origin, user_id, shared, grant)?, budget, None)
                }
                other => {
                    return Err(wattfarer::Error::invalid("kind", format!("{other:?} is no kind of provider"))
                        .with_hint("one of smartcar_v2, smartcar_v3, tesla_fleet, enode")
                        .into());
                }
            })
        })
    }

    /// Its name, the `source` of what it reads.
    pub fn name(&self) -> String {
        self.inner.name().into()
    }

    /// The tokens in force, to keep for the next start. Fails with `unsupported` where somebody else renews them.
    pub fn tokens(&self) -> Result<Arc<Tokens>> {
        guard(|| {
            let kept = self.tokens.as_ref().and_then(|kept| kept.now());
            Ok(kept.ok_or_else(|| api::unsupported("this provider", "tokens that it renews itself"))?)
        })
    }

    /// Waits until tokens were renewed, and gives the new ones: keep them at once, the old ones may be void.
    pub async fn next_tokens(&self) -> Result<Arc<Tokens>> {
        let kept = self.tokens.clone();
        run(async move {
            match kept {
                Some(kept) => Ok(kept.next().await),
                None => Err(api::unsupported("this provider", "tokens that it renews itself")),
            }
        })
        .await
    }

    /// Seconds until the budget of the application allows the next request for this car; 0: now.
    pub fn wait_s(&self, connection_id: Option<String>) -> f64 {
        self.budget.wait_s(connection_id.as_deref())
    }

    /// The ids of its cars.
    pub async fn vehicles(&self) -> Result<Vec<String>> {
        let it = self.inner.clone();
        run(async move { it.vehicles().await }).await
    }

    /// Make, model and year of a car.
    pub async fn attributes(&self, connection_id: String) -> Result<Attributes> {
        let it = self.inner.clone();
        run(async move { it.attributes(&connection_id).await.map(Foreign::from_core) }).await
    }

    /// What the car reports now.
    pub async fn charge_state(&self, connection_id: String) -> Result<ChargeState> {
        let it = self.inner.clone();
        run(async move { it.charge_state(&connection_id).await.map(Foreign::from_core) }).await
    }

    /// The states of several cars, in their order and in as few requests as that takes; one that fails does not fail the others.
    pub async fn charge_states(&self, connection_ids: Vec<String>) -> Result<Vec<StateOutcome>> {
        let it = self.inner.clone();
        run(async move {
            let states = it.charge_states(&connection_ids).await.into_iter();
            Ok(states
                .map(|state| match state {
                    Ok(state) => StateOutcome { state: Some(Foreign::from_core(state)), failure: None },
                    Err(error) => StateOutcome { state: None, failure: Some(crate::error::Error::from(error).into()) },
                })
                .collect())
        })
        .await
    }

    /// What can be asked of the car, and why not where it cannot.
    pub async fn capabilities(&self, connection_id: String) -> Result<Vec<Capability>> {
        let it = self.inner.clone();
        run(async move { it.capabilities(&connection_id).await.map(Foreign::from_core) }).await
    }

    /// Reads something else. Fails with `unsupported` where the provider offers none.
    pub async fn reading(&self, connection_id: String, kind: ReadingKind) -> Result<Reading> {
        let it = self.inner.clone();
        run(async move {
            let asked = kind.into_core("kind")?;
            it.reading(&connection_id, asked).await.map(|observed| Reading::of(kind, observed))
        })
        .await
    }

    /// What the owner has granted, in Smartcar's words.
    pub async fn permissions(&self, connection_id: String) -> Result<Vec<String>> {
        let it = self.inner.clone();
        run(async move { it.permissions(&connection_id).await }).await
    }

    /// Wakes the car; it is awake when its state answers.
    pub async fn wake(&self, connection_id: String) -> Result<()> {
        let it = self.inner.clone();
        run(async move { it.wake(&connection_id).await }).await
    }

    /// Ends the consent for the car.
    pub async fn disconnect(&self, connection_id: String) -> Result<()> {
        let it = self.inner.clone();
        run(async move { it.disconnect(&connection_id).await }).await
    }
}
