//! The Smartcar v2.0 protocol over simulated cars or any provider, and the engine over HTTP.
//!
//! [`router`] turns a [`Gateway`] into axum's router and computes nothing itself; [`serve`] listens. A user of an official
//! Smartcar SDK changes origin variables only.

// A refusal is a whole answer, and a request has one at most.
#![allow(clippy::result_large_err)]

pub mod cars;
pub mod clock;
pub mod commands;
pub mod engine;
pub mod gateway;
mod ground;
pub mod keys;
pub mod limits;
mod metrics;
pub mod secret;
pub mod serve;
pub mod simulate;
mod simulation;
pub mod store;
pub mod webhooks;

use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::{Method, Response, StatusCode, header};
use axum::{Router, middleware};
use cars::Cars;
use clock::Clock;
use commands::{CommandSettings, Desk};
use engine::Engine;
use gateway::grants::Grants;
use gateway::refusal::Refusal;
use http_body_util::BodyExt as _;
use keys::Keys;
use limits::{Buckets, Rate};
pub use metrics::Metrics;
use secret::Secret;
use simulate::{Fleet, SimulatedProvider};
use std::sync::Arc;
use std::time::Duration;
use store::Store;
use wattfarer::api::Provider;
use wattfarer::{Error, ErrorKind, Result};
pub use webhooks::Webhook;
use webhooks::{DeliverySettings, Post};

/// How a gateway is set up.
#[derive(Debug, Clone)]
pub struct Options {
    /// The application's id.
    pub client_id: String,
    /// The application's secret.
    pub client_secret: Secret,
    /// The application management token.
    pub management_token: Secret,
    /// Where consents may return to; simulated cars with none given: anywhere.
    pub redirect_uris: Vec<String>,
    /// Whether the cars are simulated.
    pub simulated: bool,
    /// Webhooks.
    pub webhooks: Vec<Webhook>,
    /// How they are delivered.
    pub delivery: DeliverySettings,
    /// Requests of one client; absent: any number.
    pub rate: Option<Rate>,
    /// Names of this server beside those of the loopback, as in the header `Host`.
    pub hosts: Vec<String>,
    /// How commands are carried out.
    pub commands: CommandSettings,
    /// Whether the engine's routes ask for a key: everywhere but on the loopback.
    pub keys_needed: bool,
}

impl Options {
    /// For simulated cars: `test-client`, `test-secret`, `test-amt`, the webhook `wh1`, no limit of rate.
    pub fn simulated() -> Self {
        Options {
            client_id: "test-client".into(),
            client_secret: Secret::new("test-secret"),
            management_token: Secret::new("test-amt"),
            redirect_uris: Vec::new(),
            simulated: true,
            webhooks: vec![Webhook::named("wh1")],
            delivery: DeliverySettings::default(),
            rate: None,
            hosts: Vec::new(),
            commands: CommandSettings::simulated(),
            keys_needed: false,
        }
    }

    /// For real cars, with the application's credentials.
    pub fn real(client_id: &str, client_secret: Secret, management_token: Secret) -> Self {
        Options {
            client_id: client_id.into(),
            client_secret,
            management_token,
            simulated: false,
            webhooks: Vec::new(),
            rate: Some(Rate::DEFAULT),
            commands: CommandSettings::default(),
            ..Options::simulated()
        }
    }
}

/// Cars that are reached by one consent.
#[derive(Clone)]
pub struct Line {
    /// A name that stays the same from start to start: the command log goes by it.
    pub name: String,
    /// Who reaches them.
    pub provider: Arc<dyn Provider>,
    /// The provider's ids of the cars; absent: all that it lists.
    pub connection_ids: Option<Vec<String>>,
}

impl Line {
    /// All cars of a provider, under its own name.
    pub fn all(provider: Arc<dyn Provider>) -> Self {
        Line { name: provider.name().to_string(), provider, connection_ids: None }
    }
}

/// A gateway: cars, grants, commands and what keeps them.
#[derive(Debug)]
pub struct Gateway {
    /// How it is set up.
    pub options: Options,
    /// Time.
    pub clock: Clock,
    /// The cars.
    pub cars: Cars,
    /// Who granted what.
    pub grants: Grants,
    /// Commands.
    pub commands: Desk,
    /// Webhooks on their way.
    pub post: Post,
    /// What survives a crash.
    pub store: Arc<Store>,
    /// What it counts.
    pub metrics: Metrics,
    keys: Keys,
    engine: Engine,
    buckets: Option<Buckets<Arc<str>>>,
    page_key: Secret,
}

impl Gateway {
    /// A gateway over the cars of `lines`, with the grants and commands of `store`.
    ///
    /// # Errors
    /// `io` and `bad_data` for a store that cannot be read; what a provider says when its cars cannot be listed.
    pub async fn new(
        options: Options,
        clock: Clock,
        store: Store,
        lines: Vec<Line>,
        fleet: Option<Arc<Fleet>>,
    ) -> Result<Arc<Self>> {
        let store = Arc::new(store);
        let mut cars = Cars::new(fleet);
        for line in &lines {
            let ids = match &line.connection_ids {
                Some(ids) => ids.clone(),
                None => line.provider.vehicles().await?,
            };
            cars.add(line, ids);
        }
        let keys = Keys::load(&store).await?;
        let grants = Grants::load(store.clone(), clock.clone()).await?;
        let commands = Desk::new(store.clone(), clock.clone(), options.commands, &lines);
        let (secret, delivery) = (&options.management_token, options.delivery);
        let post = Post::load(store.clone(), clock.clone(), delivery, &options.webhooks, secret).await?;
        let buckets = options.rate.map(Buckets::new);
        Ok(Arc::new(Gateway {
            options,
            clock,
            cars,
            grants,
            commands,
            post,
            store,
            metrics: Metrics::default(),
            keys,
            engine: Engine::new(),
            buckets,
            page_key: Secret::new(secret::token()?),
        }))
    }

    /// A gateway over `count` simulated cars.
    ///
    /// # Errors
    /// As [`Fleet::new`] and [`Gateway::new`].
    pub async fn simulated(
        options: Options,
        clock: Clock,
        store: Store,
        count: usize,
        time_scale: f64,
    ) -> Result<Arc<Self>> {
        let fleet = Arc::new(Fleet::new(count, time_scale, clock.now_ms())?);
        let provider: Arc<dyn Provider> = Arc::new(SimulatedProvider::new(fleet.clone(), clock.clone()));
        Gateway::new(options, clock, store, vec![Line::all(provider)], Some(fleet)).await
    }

    /// Takes one from a client's bucket.
    fn pace(&self, client: &Arc<str>) -> std::result::Result<(), Refusal> {
        let Some(buckets) = &self.buckets else { return Ok(()) };
        let taken = buckets.take(client.clone(), self.clock.now_ms());
        taken.map_err(|seconds| Refusal::rate_limit("SMARTCAR_API", seconds.ceil() as u64))
    }
}

/// Largest body of a request.
const MOST_BODY_BYTES: usize = 64 * 1024;
/// A body arrives within this time.
const BODY_TIME: Duration = Duration::from_secs(10);

/// Every route of a gateway.
pub fn router(gateway: Arc<Gateway>) -> Router {
    Router::new()
        .fallback(smartcar)
        .nest("/simulate", simulation::router())
        .merge(engine::router())
        .layer(middleware::from_fn_with_state(gateway.clone(), doorkeeper))
        .with_state(gateway)
}

/// Everything that Smartcar has paths for.
async fn smartcar(State(gateway): State<Arc<Gateway>>, request: Request) -> Response<Body> {
    let (parts, body) = request.into_parts();
    match whole(body, MOST_BODY_BYTES).await {
        Ok(body) => gateway::answer(&gateway, &parts, &body).await,
        Err(error) => problem(&error),
    }
}

/// Reads a body, bounded in size and time.
pub(crate) async fn whole(body: Body, most_bytes: usize) -> Result<Bytes> {
    let limited = http_body_util::Limited::new(body, most_bytes);
    match tokio::time::timeout(BODY_TIME, limited.collect()).await {
        Ok(Ok(collected)) => Ok(collected.to_bytes()),
        Ok(Err(error)) if error.is::<http_body_util::LengthLimitError>() => {
            Err(Error::invalid("body", format!("is longer than {most_bytes} bytes")))
        }
        Ok(Err(_)) => Err(Error::invalid("body", "broke off")),
        Err(_) => Err(Error::new(ErrorKind::TimedOut, "the body did not arrive in time").with_field("body")),
    }
}

/// Keeps web pages of others out: they reach a loopback server through its owner's browser. A name that is not ours (DNS
/// rebinding) and requests that another site sends are refused before anything is done.
async fn doorkeeper(State(gateway): State<Arc<Gateway>>, request: Request, next: middleware::Next) -> Response<Body> {
    let began = std::time::Instant::now();
    let response = match admitted(&gateway.options, &request) {
        Ok(()) => next.run(request).await,
        Err(error) => problem(&error),
    };
    gateway.metrics.count(response.status().as_u16(), began.elapsed());
    response
}

fn admitted(options: &Options, request: &Request) -> Result<()> {
    let header = |name: header::HeaderName| request.headers().get(name).map(|value| value.to_str().unwrap_or("?"));
    let host = header(header::HOST);
    if host.is_some_and(|host| !is_ours(options, host)) {
        let error = Error::new(ErrorKind::Forbidden, "this server does not answer to that name").with_field("host");
        return Err(error.with_hint("use 127.0.0.1 or localhost, or name the host when starting the server"));
    }
    // Consent begins with a link on someone else's page.
    let begins_consent =
        request.method() == Method::GET && request.uri().path().trim_end_matches('/') == "/oauth/authorize";
    let foreign_origin = header(header::ORIGIN).is_some_and(|origin| {
        origin.split_once("://").is_none_or(|(_, name)| host.is_none_or(|host| !name.eq_ignore_ascii_case(host)))
    });
    let cross_site = request.headers().get("sec-fetch-site").is_some_and(|site| site == "cross-site");
    if foreign_origin || (cross_site && !begins_consent) {
        let error = Error::new(ErrorKind::Forbidden, "web pages of other sites may not call this server");
        return Err(error.with_field("origin"));
    }
    Ok(())
}

/// Whether a `Host` header names this server.
fn is_ours(options: &Options, host: &str) -> bool {
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or_default(),
        None => host.rsplit_once(':').map_or(host, |(name, _)| name),
    };
    let loopback = name.eq_ignore_ascii_case("localhost")
        || name.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback());
    loopback || options.hosts.iter().any(|own| own.eq_ignore_ascii_case(name) || own.eq_ignore_ascii_case(host))
}

/// An error of our own routes (RFC 9457): the Error record.
pub(crate) fn problem(error: &Error) -> Response<Body> {
    let status = StatusCode::from_u16(error.kind().http_status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut body = serde_json::to_value(error).unwrap_or_default();
    if let Some(object) = body.as_object_mut() {
        object.insert("status".into(), status.as_u16().into());
        object.insert("title".into(), error.code().replace('_', " ").into());
    }
    let mut response = Response::new(Body::from(body.to_string()));
    *response.status_mut() = status;
    let content_type = axum::http::HeaderValue::from_static("application/problem+json");
    response.headers_mut().insert(header::CONTENT_TYPE, content_type);
    if let Some(seconds) = error.retry_after_s() {
        response.headers_mut().insert(header::RETRY_AFTER, (seconds.ceil() as u64).max(1).into());
    }
    response
}

/// One line for whoever runs the server; never a secret.
pub(crate) fn log(line: &str) {
    eprintln!("wattfarer: {line}");
}
