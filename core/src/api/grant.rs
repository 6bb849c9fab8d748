//! Access tokens of one consent, refreshed once however many ask.
//!
//! A refresh token may die a minute after its first use (Smartcar), so two refreshes at once can lose the consent. Hence: one refresh at a
//! time for each grant; it goes on when its caller gives up; the new tokens are stored before they are used; and tokens that
//! another process stored in the meantime are taken instead of refreshing again. What cannot be prevented: a crash between the
//! other side's answer and the store loses a grant whose provider gives no grace.

use super::environment::{Environment, chance};
use super::json;
use super::transport::{Body, Credentials, Method, Request, Transport, Url};
use crate::{Error, ErrorKind, Instant, Result};
use async_trait::async_trait;
use secrecy::{ExposeSecret, SecretString};
use std::sync::Arc;

/// Access and refresh token. `Debug` shows neither.
#[derive(Debug, Clone)]
pub struct Tokens {
    /// Sent with every request.
    pub access: SecretString,
    /// Buys the next ones; absent where credentials of the application do.
    pub refresh: Option<SecretString>,
    /// When the access token was given.
    pub issued_at: Instant,
    /// When it expires.
    pub expires_at: Instant,
}

/// Where tokens are kept. `save` returns once they would survive a crash.
#[async_trait]
pub trait TokenStore: Send + Sync {
    /// The tokens last saved.
    async fn load(&self) -> Result<Option<Tokens>>;

    /// Keeps new tokens.
    async fn save(&self, tokens: &Tokens) -> Result<()>;
}

/// Tokens kept in memory only.
#[derive(Debug, Default)]
pub struct MemoryTokens(std::sync::Mutex<Option<Tokens>>);

impl MemoryTokens {
    /// Begins with these tokens.
    pub fn new(tokens: Option<Tokens>) -> Self {
        MemoryTokens(std::sync::Mutex::new(tokens))
    }
}

#[async_trait]
impl TokenStore for MemoryTokens {
    async fn load(&self) -> Result<Option<Tokens>> {
        Ok(locked(&self.0).clone())
    }

    async fn save(&self, tokens: &Tokens) -> Result<()> {
        *locked(&self.0) = Some(tokens.clone());
        Ok(())
    }
}

/// A lock that a panic elsewhere does not spoil.
pub(super) fn locked<T>(mutex: &std::sync::Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// Where and how tokens are asked for.
#[derive(Clone)]
pub(super) struct TokenEndpoint {
    pub(super) provider: &'static str,
    pub(super) url: Url,
    pub(super) client_id: String,
    pub(super) client_secret: SecretString,
    /// Credentials by HTTP Basic, else in the form.
    pub(super) basic: bool,
    /// Further fields of every request.
    pub(super) fields: Vec<(&'static str, SecretString)>,
}

impl TokenEndpoint {
    /// Asks once for tokens.
    pub(super) async fn ask(
        &self,
        transport: &Transport,
        environment: &dyn Environment,
        mut fields: Vec<(&'static str, SecretString)>,
    ) -> Result<Tokens> {
        let mut request = Request::new(self.provider, "tokens", Method::POST, self.url.clone());
        fields.extend(self.fields.iter().cloned());
        if self.basic {
            let (user, password) = (self.client_id.clone(), self.client_secret.clone());
            request = request.credentials(Credentials::Basic { user, password });
        } else {
            fields.push(("client_id", self.client_id.clone().into()));
            fields.push(("client_secret", self.client_secret.clone()));
        }
        request.body = Body::Form(fields);
        let reply = transport.send(request).await.map_err(super::transport::Failure::error)?;
        let now = environment.now();
        if !reply.succeeded() {
            return Err(refusal(self.provider, &reply, now));
        }
        let body = reply.json()?;
        let access = json::needed(json::text(&body, "access_token"), self.provider, "tokens", "access_token")?;
        let seconds = json::number(&body, "expires_in").filter(|seconds| *seconds > 0.0).unwrap_or(3600.0);
        Ok(Tokens {
            access: access.to_string().into(),
            refresh: json::text(&body, "refresh_token").map(|token| token.to_string().into()),
            issued_at: now,
            expires_at: now.plus_s("expires_in", seconds.min(31_536_000.0))?,
        })
    }
}

/// OAuth's error words carry no secret; its descriptions may ("Invalid code: ..."), so they are left out.
fn refusal(provider: &str, reply: &super::transport::Reply, now: Instant) -> Error {
    let body = reply.json().unwrap_or_default();
    let word: String = json::text(&body, "error")
        .filter(|word| word.len() <= 64 && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '_'))
        .unwrap_or("no reason given")
        .into();
    let text = format!("{provider} refuses tokens ({word})");
    match (reply.status, word.as_str()) {
        (_, "invalid_grant") => Error::new(ErrorKind::Unauthorized, text)
            .with_hint("the owner has to consent again")
            .with_detail("reason", "consent_needed"),
        (429, _) => {
            Error::new(ErrorKind::RateLimited, text).with_retry_after_s(reply.retry_after_s(now).unwrap_or(60.0))
        }
        (500.., _) => Error::new(ErrorKind::Network, format!("{provider} answers {} for tokens", reply.status)),
        _ => Error::new(ErrorKind::Unauthorized, text)
            .with_hint("check client id, client secret and redirect address")
            .with_detail("reason", "application_refused"),
    }
}

/// The right to one owner's cars, or to all of an application. Asking for tokens needs a Tokio runtime.
#[derive(Clone)]
pub struct Grant(Arc<Shared>);

struct Shared {
    transport: Transport,
    environment: Arc<dyn Environment>,
    endpoint: Option<TokenEndpoint>,
    store: Arc<dyn TokenStore>,
    /// Held while tokens are refreshed.
    turn: tokio::sync::Mutex<()>,
    state: std::sync::Mutex<State>,
}

#[derive(Default)]
struct State {
    tokens: Option<Tokens>,
    /// When the next refresh is due.
    renew_at: Option<Instant>,
    /// Refreshes tried, and how the last one failed.
    attempts: u64,
    failed: Option<Error>,
    /// The owner has to consent again; nothing is asked until then.
    ended: Option<Error>,
    refreshes: u64,
}

impl std::fmt::Debug for Grant {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let provider = self.0.endpoint.as_ref().map_or("fixed", |endpoint| endpoint.provider);
        f.debug_struct("Grant").field("provider", &provider).finish_non_exhaustive()
    }
}

impl Grant {
    pub(super) fn new(
        transport: &Transport,
        environment: Arc<dyn Environment>,
        endpoint: Option<TokenEndpoint>,
        store: Arc<dyn TokenStore>,
    ) -> Self {
        let (turn, state) = (tokio::sync::Mutex::new(()), std::sync::Mutex::default());
        Grant(Arc::new(Shared { transport: transport.clone(), environment, endpoint, store, turn, state }))
    }

    /// An access token that somebody else renews.
    ///
    /// # Errors
    /// As [`Transport::new`].
    pub fn fixed(access: SecretString, environment: Arc<dyn Environment>) -> Result<Self> {
        let transport = Transport::new(super::TimeLimits::default())?;
        let now = environment.now();
        let expires_at = now.plus_s("expires_at", 3e9)?;
        let tokens = Tokens { access, refresh: None, issued_at: now, expires_at };
        Ok(Grant::new(&transport, environment, None, Arc::new(MemoryTokens::new(Some(tokens)))))
    }

    /// How often tokens were refreshed.
    pub fn refreshes(&self) -> u64 {
        locked(&self.0.state).refreshes
    }

    /// A token to use now. `rejected` is the one that was just refused.
    pub(super) async fn access(&self, rejected: Option<&SecretString>) -> Result<SecretString> {
        let seen = {
            let state = locked(&self.0.state);
            if let Some(token) = self.0.usable(&state, rejected) {
                return Ok(token);
            }
            state.attempts
        };
        let (shared, rejected) = (self.0.clone(), rejected.cloned());
        // A task of its own: when the caller gives up, the refresh is finished and stored all the same.
        match tokio::spawn(async move { shared.renew(rejected, seen).await }).await {
            Ok(outcome) => outcome,
            Err(_) => Err(Error::new(ErrorKind::Cancelled, "the program ended while tokens were refreshed")),
        }
    }
}

impl Shared {
    /// The token at hand, unless it was refused or is due.
    fn usable(&self, state: &State, rejected: Option<&SecretString>) -> Option<SecretString> {
        let tokens = state.tokens.as_ref()?;
        let refused = rejected.is_some_and(|refused| refused.expose_secret() == tokens.access.expose_secret());
        let due = state.renew_at.is_some_and(|at| self.environment.now().milliseconds() >= at.milliseconds());
        (!refused && !due).then(|| tokens.access.clone())
    }

    async fn renew(&self, rejected: Option<SecretString>, seen: u64) -> Result<SecretString> {
        let _turn = self.turn.lock().await;
        {
            let state = locked(&self.state);
            // Another caller refreshed, or failed to, while this one waited.
            if let Some(token) = self.usable(&state, rejected.as_ref()) {
                return Ok(token);
            }
            if let Some(error) = state.ended.as_ref().or(state.failed.as_ref().filter(|_| state.attempts > seen)) {
                return Err(error.clone());
            }
        }
        // Another process may have stored newer ones.
        if let Some(stored) = self.store.load().await? {
            let mut state = locked(&self.state);
            let known =
                state.tokens.as_ref().is_some_and(|own| own.access.expose_secret() == stored.access.expose_secret());
            if !known {
                self.take(&mut state, stored)?;
                if let Some(token) = self.usable(&state, rejected.as_ref()) {
                    return Ok(token);
                }
            }
        }
        let (held, now) = (locked(&self.state).tokens.clone(), self.environment.now());
        let outcome = self.ask(held.as_ref()).await;
        let mut state = locked(&self.state);
        state.attempts += 1;
        match outcome {
            Ok(tokens) => {
                state.failed = None;
                state.refreshes += 1;
                let access = tokens.access.clone();
                self.take(&mut state, tokens)?;
                Ok(access)
            }
            Err(error) => {
                if error.details().iter().any(|(name, value)| name == "reason" && value == "consent_needed") {
                    state.ended = Some(error.clone());
                }
                state.failed = Some(error.clone());
                // Renewal begins early; until it must, the old token does.
                match held {
                    Some(tokens)
                        if rejected.is_none()
                            && error.kind().retryable()
                            && now.milliseconds() < tokens.expires_at.milliseconds() =>
                    {
                        let soon = now.plus_s("renew_at", 30.0)?;
                        let last = tokens.expires_at;
                        state.renew_at = Some(if soon.seconds_since(last) < 0.0 { soon } else { last });
                        Ok(tokens.access)
                    }
                    _ => Err(error),
                }
            }
        }
    }

    async fn ask(&self, held: Option<&Tokens>) -> Result<Tokens> {
        let consent = |text: &str| {
            Error::new(ErrorKind::Unauthorized, text)
                .with_hint("the owner has to consent again")
                .with_detail("reason", "consent_needed")
        };
        let Some(endpoint) = &self.endpoint else { return Err(consent("the access token is refused")) };
        let machine = endpoint.fields.iter().any(|(name, _)| *name == "grant_type");
        let fields = match held.and_then(|tokens| tokens.refresh.as_ref()) {
            _ if machine => Vec::new(),
            Some(refresh) => {
                vec![("grant_type", "refresh_token".to_string().into()), ("refresh_token", refresh.clone())]
            }
            None => return Err(consent("there is no refresh token")),
        };
        let mut tokens = endpoint.ask(&self.transport, self.environment.as_ref(), fields).await?;
        // Without a new refresh token the old one holds on.
        if tokens.refresh.is_none() {
            tokens.refresh = held.and_then(|tokens| tokens.refresh.clone());
        }
        self.store.save(&tokens).await?;
        Ok(tokens)
    }

    fn take(&self, state: &mut State, tokens: Tokens) -> Result<()> {
        // A tenth of its life early, give or take half of that, so that many grants do not renew at once.
        let life_s = tokens.expires_at.seconds_since(tokens.issued_at).max(0.0);
        let early_s = life_s * (0.05 + 0.1 * chance(self.environment.as_ref())?);
        state.renew_at = Some(tokens.expires_at.plus_s("renew_at", -early_s)?);
        state.tokens = Some(tokens);
        Ok(())
    }
}
