//! Applications at the providers: consent of owners, and tokens. `Debug` and errors show no secret.

use super::provider::{Provider, shared};
use super::runtime::{environment, run};
use crate::error::{Result, guard};
use crate::records::{Compatibility, ConsentOptions};
use crate::translate::Foreign;
use std::sync::{Arc, Mutex, PoisonError};
use wattfarer::Instant;
use wattfarer::api::{self, BudgetLimits, ExposeSecret, Grant, Granted, Shared, TokenStore, smartcar, tesla};
use wattfarer_ffi_macros::methods;

/// The tokens of a consent. Keep them where nobody else reads them.
#[derive(Debug)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Object))]
pub struct Tokens(api::Tokens);

#[methods]
impl Tokens {
    /// Tokens that were kept; moments as they were given.
    #[uniffi::constructor]
    pub fn new(
        access_token: String,
        refresh_token: Option<String>,
        issued_at: String,
        expires_at: String,
    ) -> Result<Arc<Self>> {
        guard(|| {
            Ok(Arc::new(Tokens(api::Tokens {
                access: access_token.into(),
                refresh: refresh_token.map(Into::into),
                issued_at: Instant::parse("issued_at", &issued_at)?,
                expires_at: Instant::parse("expires_at", &expires_at)?,
            })))
        })
    }

    /// Sent with every request: a secret.
    pub fn access_token(&self) -> String {
        self.0.access.expose_secret().into()
    }

    /// Buys the next tokens: a secret.
    pub fn refresh_token(&self) -> Option<String> {
        self.0.refresh.as_ref().map(|token| token.expose_secret().into())
    }

    /// When the access token was given.
    pub fn issued_at(&self) -> String {
        self.0.issued_at.to_string()
    }

    /// When it expires.
    pub fn expires_at(&self) -> String {
        self.0.expires_at.to_string()
    }
}

/// Tokens in memory whose changes can be waited for.
pub(super) struct Kept {
    tokens: Mutex<Option<api::Tokens>>,
    changed: tokio::sync::watch::Sender<u64>,
}

impl Kept {
    fn new(tokens: Option<api::Tokens>) -> Arc<Self> {
        Arc::new(Kept { tokens: Mutex::new(tokens), changed: tokio::sync::watch::Sender::new(0) })
    }

    pub(super) fn now(&self) -> Option<Arc<Tokens>> {
        self.tokens.lock().unwrap_or_else(PoisonError::into_inner).clone().map(|tokens| Arc::new(Tokens(tokens)))
    }

    pub(super) async fn next(&self) -> Arc<Tokens> {
        let mut changed = self.changed.subscribe();
        loop {
            // The sender lives as long as this does.
            let _ = changed.changed().await;
            if let Some(tokens) = self.now() {
                return tokens;
            }
        }
    }
}

#[async_trait::async_trait]
impl TokenStore for Kept {
    async fn load(&self) -> wattfarer::Result<Option<api::Tokens>> {
        Ok(self.tokens.lock().unwrap_or_else(PoisonError::into_inner).clone())
    }

    async fn save(&self, tokens: &api::Tokens) -> wattfarer::Result<()> {
        *self.tokens.lock().unwrap_or_else(PoisonError::into_inner) = Some(tokens.clone());
        self.changed.send_modify(|count| *count += 1);
        Ok(())
    }
}

/// A consent that was begun; good for one answer and ten minutes.
#[derive(Debug)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Object))]
pub struct Consent {
    url: String,
    state: String,
    begun: Mutex<Option<api::Consent>>,
}

impl Consent {
    fn new(begun: api::Consent) -> Arc<Self> {
        let (url, state) = (begun.url.clone(), begun.state.expose_secret().to_string());
        Arc::new(Consent { url, state, begun: Mutex::new(Some(begun)) })
    }

    fn answer(&self, callback: &str) -> wattfarer::Result<Granted> {
        let begun = self.begun.lock().unwrap_or_else(PoisonError::into_inner).take();
        let begun = begun.ok_or_else(|| {
            wattfarer::Error::new(wattfarer::ErrorKind::Unauthorized, "the consent was answered before")
                .with_hint("begin the consent again")
        })?;
        begun.answer(callback, environment().as_ref())
    }
}

#[methods]
impl Consent {
    /// The address that the owner opens.
    pub fn url(&self) -> String {
        self.url.clone()
    }

    /// Comes back with the answer; a server keeps it with the owner's browser session.
    pub fn state(&self) -> String {
        self.state.clone()
    }
}

/// An application at Smartcar, v2.0 and v3.
#[cfg_attr(feature = "uniffi", derive(uniffi::Object))]
pub struct SmartcarApplication {
    inner: smartcar::SmartcarApplication,
    shared: Shared,
}

impl std::fmt::Debug for SmartcarApplication {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.inner.fmt(f)
    }
}

impl SmartcarApplication {
    fn cars(&self, grant: Grant, kept: Arc<Kept>) -> wattfarer::Result<Arc<Provider>> {
        let cars = smartcar::SmartcarV2::new(&self.inner.origins.api, self.shared.clone(), grant)?;
        Ok(Provider::new(cars, self.shared.budget.clone(), Some(kept)))
    }

    fn owner(&self, user_id: String) -> wattfarer::Result<Arc<Provider>> {
        let (origins, shared) = (&self.inner.origins, self.shared.clone());
        let grant = self.inner.machine_grant(&shared)?;
        let cars = smartcar::SmartcarV3::new(&origins.vehicle, &origins.management, user_id, shared, grant)?;
        Ok(Provider::new(cars, self.shared.budget.clone(), None))
    }
}

#[methods]
impl SmartcarApplication {
    /// An application; `origin` is a compatible server such as `wattfarer serve` (absent: Smartcar's own).
    #[uniffi::constructor(default(origin = None))]
    pub fn new(
        client_id: String,
        client_secret: String,
        redirect_uri: String,
        origin: Option<String>,
    ) -> Result<Arc<Self>> {
        guard(|| {
            let limits = if origin.is_some() { BudgetLimits::default() } else { BudgetLimits::SMARTCAR };
            let origins = origin.as_deref().map_or_else(Default::default, smartcar::SmartcarOrigins::at);
            let client_secret = client_secret.into();
            let inner = smartcar::SmartcarApplication { origins, client_id, client_secret, redirect_uri };
            Ok(Arc::new(SmartcarApplication { inner, shared: shared(limits)? }))
        })
    }

    /// Begins a consent.
    pub fn consent(&self, options: ConsentOptions) -> Result<Arc<Consent>> {
        guard(|| Ok(Consent::new(self.inner.consent(&options.into_core("options")?, environment().as_ref())?)))
    }

    /// Cars of the owner who came back to the address `callback`, through v2.0. Fails with `unauthorized` when the answer is not of
    /// this consent or the code is refused, with `forbidden` when the owner refused.
    pub async fn exchange(&self, consent: Arc<Consent>, callback: String) -> Result<Arc<Provider>> {
        let it = SmartcarApplication { inner: self.inner.clone(), shared: self.shared.clone() };
        run(async move {
            let kept = Kept::new(None);
            let grant = it.inner.exchange(&it.shared, consent.answer(&callback)?, kept.clone()).await?;
            it.cars(grant, kept)
        })
        .await
    }

    /// Cars of an owner whose tokens were kept, through v2.0.
    pub fn resume(&self, tokens: Arc<Tokens>) -> Result<Arc<Provider>> {
        guard(|| {
            let kept = Kept::new(Some(tokens.0.clone()));
            Ok(self.cars(self.inner.grant(&self.shared, kept.clone())?, kept)?)
        })
    }

    /// Cars of the owner who came back to the address `callback`, through v3.
    pub fn connect_v3(&self, consent: Arc<Consent>, callback: String) -> Result<Arc<Provider>> {
        guard(|| {
            let granted = consent.answer(&callback)?;
            let owner = granted.user_id.ok_or_else(|| {
                wattfarer::Error::new(wattfarer::ErrorKind::BadData, "the answer names no owner").with_field("user_id")
            })?;
            Ok(self.owner(owner)?)
        })
    }

    /// Cars of an owner by id, through v3.
    pub fn cars_of(&self, user_id: String) -> Result<Arc<Provider>> {
        guard(|| Ok(self.owner(user_id)?))
    }

    /// Whether the car of this identification number can be connected, and what it could then do.
    pub async fn compatibility(&self, vin: String, scopes: Vec<String>, country: String) -> Result<Compatibility> {
        let (inner, shared) = (self.inner.clone(), self.shared.clone());
        run(async move {
            let scopes: Vec<&str> = scopes.iter().map(String::as_str).collect();
            inner.compatibility(&shared, &vin, &scopes, &country).await.map(Foreign::from_core)
        })
        .await
    }
}

/// An application at Tesla's Fleet API.
#[cfg_attr(feature = "uniffi", derive(uniffi::Object))]
pub struct TeslaApplication {
    inner: tesla::TeslaApplication,
    shared: Shared,
    command_origin: Option<String>,
}

impl std::fmt::Debug for TeslaApplication {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.inner.fmt(f)
    }
}

fn tesla_cars(
    inner: &tesla::TeslaApplication,
    shared: &Shared,
    command_origin: Option<&str>,
    grant: Grant,
    kept: Arc<Kept>,
) -> wattfarer::Result<Arc<Provider>> {
    let cars = tesla::TeslaFleet::new(&inner.audience, command_origin, shared.clone(), grant)?;
    Ok(Provider::new(cars, shared.budget.clone(), Some(kept)))
}

#[methods]
impl TeslaApplication {
    /// An application in a region, `na`, `eu` or `cn`; `command_origin` is the proxy that signs commands (absent: unsigned, for older cars).
    #[uniffi::constructor(default(command_origin = None))]
    pub fn new(
        region: String,
        client_id: String,
        client_secret: String,
        command_origin: Option<String>,
    ) -> Result<Arc<Self>> {
        guard(|| {
            let inner = tesla::TeslaApplication::in_region(&region, client_id, client_secret.into())?;
            Ok(Arc::new(TeslaApplication { inner, shared: shared(BudgetLimits::default())?, command_origin }))
        })
    }

    /// Begins a consent; `scopes` are Tesla's words, `offline_access` among them for tokens that can be renewed.
    pub fn consent(&self, redirect_uri: String, scopes: Vec<String>) -> Result<Arc<Consent>> {
        guard(|| {
            let scopes: Vec<&str> = scopes.iter().map(String::as_str).collect();
            Ok(Consent::new(self.inner.consent(&redirect_uri, &scopes, environment().as_ref())?))
        })
    }

    /// Cars of the owner who came back to the address `callback`.
    pub async fn exchange(&self, consent: Arc<Consent>, callback: String) -> Result<Arc<Provider>> {
        let (inner, shared, command_origin) = (self.inner.clone(), self.shared.clone(), self.command_origin.clone());
        run(async move {
            let kept = Kept::new(None);
            let grant = inner.exchange(&shared, consent.answer(&callback)?, kept.clone()).await?;
            tesla_cars(&inner, &shared, command_origin.as_deref(), grant, kept)
        })
        .await
    }

    /// Cars of an owner whose tokens were kept.
    pub fn resume(&self, tokens: Arc<Tokens>) -> Result<Arc<Provider>> {
        guard(|| {
            let kept = Kept::new(Some(tokens.0.clone()));
            let grant = self.inner.grant(&self.shared, kept.clone())?;
            Ok(tesla_cars(&self.inner, &self.shared, self.command_origin.as_deref(), grant, kept)?)
        })
    }
}

/// An application at Enode.
#[cfg_attr(feature = "uniffi", derive(uniffi::Object))]
pub struct EnodeApplication {
    inner: api::enode::EnodeApplication,
    shared: Shared,
    grant: Grant,
}

impl std::fmt::Debug for EnodeApplication {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.inner.fmt(f)
    }
}

#[methods]
impl EnodeApplication {
    /// An application in `production` or `sandbox`.
    #[uniffi::constructor]
    pub fn new(environment: String, client_id: String, client_secret: String) -> Result<Arc<Self>> {
        guard(|| {
            let secret = client_secret.into();
            let inner = api::enode::EnodeApplication::in_environment(&environment, client_id, secret)?;
            let shared = shared(BudgetLimits::default())?;
            let grant = inner.grant(&shared)?;
            Ok(Arc::new(EnodeApplication { inner, shared, grant }))
        })
    }

    /// Where an owner links cars; the address holds a secret of that owner and is shown to nobody else.
    pub async fn link_url(
        &self,
        user_id: String,
        redirect_uri: String,
        scopes: Vec<String>,
        language: String,
    ) -> Result<String> {
        let (inner, shared, grant) = (self.inner.clone(), self.shared.clone(), self.grant.clone());
        run(async move {
            let scopes: Vec<&str> = scopes.iter().map(String::as_str).collect();
            let url = inner.link_url(&shared, &grant, &user_id, &redirect_uri, &scopes, &language).await?;
            Ok(url.expose_secret().to_string())
        })
        .await
    }

    /// Cars of the owner, or of every owner.
    pub fn cars_of(&self, user_id: Option<String>) -> Result<Arc<Provider>> {
        guard(|| {
            let (origin, shared) = (&self.inner.api_origin, self.shared.clone());
            let cars = api::enode::Enode::new(origin, user_id, shared, self.grant.clone())?;
            Ok(Provider::new(cars, self.shared.budget.clone(), None))
        })
    }
}
