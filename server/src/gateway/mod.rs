//! The Smartcar v2.0 protocol, exactly as official SDKs speak it, with Smartcar's error bodies.
//!
//! | file | holds |
//! |---|---|
//! | `mod.rs` | which path goes where; who may ask |
//! | `oauth.rs`, `page.rs` | consent and tokens |
//! | `grants.rs`, `scopes.rs` | who granted what |
//! | `read.rs`, `signals.rs` | what is read, in the shapes of v2.0 and v3 |
//! | `act.rs`, `batch.rs` | commands; many reads at once |
//! | `compatibility.rs`, `management.rs` | before and after a consent |
//! | `refusal.rs`, `reply.rs` | errors and answers |

mod act;
pub(crate) mod batch;
mod compatibility;
pub mod grants;
mod management;
mod oauth;
mod page;
pub(crate) mod read;
pub mod refusal;
mod reply;
pub mod scopes;
pub(crate) mod signals;

pub(crate) use management::authorized as management_token;

use crate::Gateway;
use crate::cars::Car;
use crate::secret::{basic, bearer, is_uuid, same, uuid};
use axum::body::{Body, Bytes};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, Response, header};
use refusal::Refusal;
use reply::Reply;
use scopes::{Resource, Scopes};
use serde_json::{Value, json};
use std::sync::Arc;

/// A request with its body read.
pub struct Asked<'a> {
    /// GET, POST, DELETE.
    pub method: &'a Method,
    /// The whole path, for messages.
    pub path: &'a str,
    /// Values of the query, decoded.
    pub query: Vec<(String, String)>,
    /// Headers.
    pub headers: &'a HeaderMap,
    /// Body.
    pub body: &'a Bytes,
}

impl Asked<'_> {
    /// A value of the query.
    pub fn query(&self, name: &str) -> Option<&str> {
        self.query
            .iter()
            .find(|(own, _)| own == name)
            .map(|(_, value)| value.as_str())
            .filter(|value| !value.is_empty())
    }

    /// A header.
    pub fn header(&self, name: impl header::AsHeaderName) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// The body as a JSON object.
    pub fn json(&self) -> Result<Value, Refusal> {
        match serde_json::from_slice(self.body) {
            Ok(Value::Object(object)) => Ok(Value::Object(object)),
            _ => Err(Refusal::validation("body", "The body must be a JSON object.")),
        }
    }

    /// A whole number of the query between two bounds.
    fn count(&self, name: &str, default: usize, low: usize, high: usize) -> Result<usize, Refusal> {
        let Some(text) = self.query(name) else { return Ok(default) };
        match text.parse::<usize>() {
            Ok(value) if (low..=high).contains(&value) => Ok(value),
            _ => Err(Refusal::validation(name, format!("{name} must be a whole number from {low} to {high}."))),
        }
    }

    /// The units that the caller asks for.
    fn imperial(&self) -> Result<bool, Refusal> {
        match self.header("sc-unit-system") {
            None => Ok(false),
            Some(text) if text.eq_ignore_ascii_case("metric") => Ok(false),
            Some(text) if text.eq_ignore_ascii_case("imperial") => Ok(true),
            Some(_) => Err(Refusal::validation("sc-unit-system", "The unit system must be metric or imperial.")),
        }
    }
}

/// Answers whatever path of Smartcar's is asked for.
pub async fn answer(gateway: &Arc<Gateway>, parts: &Parts, body: &Bytes) -> Response<Body> {
    let request_id = uuid().unwrap_or_default();
    let path = parts.uri.path();
    let segments: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
    let query = serde_query(parts.uri.query().unwrap_or_default());
    let asked = Asked { method: &parts.method, path, query, headers: &parts.headers, body };
    let (version, reply) = match segments.split_first() {
        Some((&"oauth", rest)) => return oauth::answer(gateway, &asked, rest, &request_id).await,
        Some((&"callback", [])) if gateway.options.simulated => return page::callback(&asked, &request_id),
        Some((&"v3", rest)) => ("3", v3(gateway, &asked, rest).await),
        Some((version, rest)) if version.starts_with('v') => {
            let version = &version[1..];
            // Any number falls back to the newest version.
            let known = version.split_once('.').is_some_and(|(a, b)| {
                [a, b].iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
            });
            let reply = if known { v2(gateway, &asked, rest).await } else { Err(Refusal::version(version)) };
            (if known { version } else { "2.0" }, reply)
        }
        _ => ("2.0", Err(Refusal::path(asked.method.as_str(), path))),
    };
    let mut reply = reply.unwrap_or_else(|refusal| refusal.reply(version, &request_id));
    if reply.status == 200 && version == "1.0" {
        reply.imperial = reply.imperial.or(Some(false));
    }
    reply.http(&request_id)
}

/// The pairs of a query or a form.
pub(crate) fn serde_query(text: &str) -> Vec<(String, String)> {
    form_urlencoded::parse(text.as_bytes()).into_owned().collect()
}

/// The paths of v2.0.
async fn v2(gateway: &Arc<Gateway>, asked: &Asked<'_>, path: &[&str]) -> Result<Reply, Refusal> {
    let unknown = || Refusal::path(asked.method.as_str(), asked.path);
    let get = asked.method == Method::GET || asked.method == Method::HEAD;
    match path {
        ["user"] if get => {
            let user = user(gateway, asked)?;
            Ok(Reply::ok(json!({"id": &*user})))
        }
        ["vehicles"] if get => {
            let user = user(gateway, asked)?;
            let (limit, offset) = (asked.count("limit", 10, 1, 50)?, asked.count("offset", 0, 0, usize::MAX)?);
            let all = gateway.grants.vehicles(&user);
            let page: Vec<&String> = all.iter().skip(offset).take(limit).collect();
            Ok(Reply::ok(json!({"vehicles": page, "paging": {"count": all.len(), "offset": offset}})))
        }
        ["compatibility"] if get => compatibility::answer(gateway, asked),
        ["compatibility", "matrix"] if get => compatibility::matrix(gateway, asked),
        ["management", "connections"] => management::answer(gateway, asked).await,
        ["vehicles", id, "webhooks", webhook] if asked.method == Method::DELETE => {
            act::unsubscribe(gateway, asked, id, webhook).await
        }
        ["vehicles", id, rest @ ..] => {
            let user = user(gateway, asked)?;
            gateway.pace(&user)?;
            special(gateway, id)?;
            let rest = rest.join("/");
            if get {
                return match Resource::at(&rest) {
                    Some(Resource::Permissions) => permissions(gateway, asked, &user, id),
                    Some(resource) => {
                        let car = car(gateway, &user, id, resource.scope())?;
                        read::read(car, resource, asked.imperial()?, &mut None).await
                    }
                    None => Err(elsewhere(&rest).unwrap_or_else(unknown)),
                };
            }
            match (asked.method.as_str(), rest.as_str()) {
                ("POST", "batch") => batch::answer(gateway, asked, &user, id).await,
                ("DELETE", "application") => act::disconnect(gateway, &user, id).await,
                ("POST", rest) => match act::answer(gateway, asked, &user, id, rest).await {
                    Some(reply) => reply,
                    None => Err(elsewhere(rest).unwrap_or_else(unknown)),
                },
                (_, rest) => Err(elsewhere(rest).unwrap_or_else(unknown)),
            }
        }
        _ => Err(unknown()),
    }
}

/// The paths of v3 that the SDKs read with a token of v2.0.
async fn v3(gateway: &Arc<Gateway>, asked: &Asked<'_>, path: &[&str]) -> Result<Reply, Refusal> {
    let unknown = || Refusal::path(asked.method.as_str(), asked.path);
    let ["vehicles", id, rest @ ..] = path else { return Err(unknown()) };
    if asked.method != Method::GET {
        return Err(unknown());
    }
    let user = user(gateway, asked)?;
    gateway.pace(&user)?;
    special(gateway, id)?;
    let mode = if gateway.options.simulated { "simulated" } else { "live" };
    match rest {
        [] => {
            let car = car(gateway, &user, id, Resource::Attributes.scope())?;
            let attributes = car.provider.attributes(&car.connection_id).await?;
            Ok(Reply::ok(signals::vehicle(car, &attributes, mode)))
        }
        ["signals", rest @ ..] if rest.len() <= 1 => {
            let car = car(gateway, &user, id, Scopes::default())?;
            let granted = gateway.grants.scopes(&user, id).unwrap_or_default();
            let allowed =
                |code: &str| signals::scope(code).and_then(Scopes::named).is_some_and(|own| granted.contains(own));
            if let [code] = rest {
                match signals::scope(code) {
                    None => return Err(unknown()),
                    Some(_) if !allowed(code) => return Err(Refusal::permission()),
                    Some(_) => {}
                }
            }
            let state = car.provider.charge_state(&car.connection_id).await?;
            let mut list = signals::signals(car, &state);
            if let [code] = rest {
                let signal = list.into_iter().find(|signal| signal["id"] == **code);
                return signal.map(Reply::ok).ok_or_else(|| Refusal::not_capable("VEHICLE_NOT_CAPABLE"));
            }
            list.retain(|signal| signal["id"].as_str().is_some_and(allowed));
            let attributes = car.provider.attributes(&car.connection_id).await?;
            Ok(Reply::ok(signals::page(car, &attributes, mode, list)))
        }
        _ => Err(unknown()),
    }
}

/// Paths of one make only (`tesla/charge/ammeter`): real, but not here.
fn elsewhere(path: &str) -> Option<Refusal> {
    let (make, rest) = path.split_once('/')?;
    let known = !rest.is_empty() && compatibility::makes().iter().any(|own| own.eq_ignore_ascii_case(make));
    known.then(|| Refusal::not_capable("SMARTCAR_NOT_CAPABLE"))
}

/// The user whose token the request carries.
fn user(gateway: &Gateway, asked: &Asked<'_>) -> Result<Arc<str>, Refusal> {
    let token = asked.header(header::AUTHORIZATION).and_then(bearer).ok_or_else(Refusal::authentication)?;
    gateway.grants.user_of(token).ok_or_else(Refusal::authentication)
}

/// Whether the request shows the application's id and secret.
fn application(gateway: &Gateway, asked: &Asked<'_>) -> Result<(), Refusal> {
    let (id, secret) = asked.header(header::AUTHORIZATION).and_then(basic).ok_or_else(Refusal::authentication)?;
    let known = same(&id, &gateway.options.client_id) & gateway.options.client_secret.is(secret.expose());
    known.then_some(()).ok_or_else(Refusal::authentication)
}

/// Ids that fail on purpose when cars are simulated, so that people can test their errors.
fn special(gateway: &Gateway, id: &str) -> Result<(), Refusal> {
    match id {
        "rate-limited" if gateway.options.simulated => Err(Refusal::rate_limit("VEHICLE", 60)),
        "asleep" if gateway.options.simulated => Err(Refusal::vehicle_state("ASLEEP")),
        id if !is_uuid(id) => Err(Refusal::validation("vehicleId", "The vehicle id must be a UUID.")),
        _ => Ok(()),
    }
}

/// The car, if its user has granted `needed`. A car of others and one that does not exist look the same.
fn car<'a>(gateway: &'a Gateway, user: &str, id: &str, needed: Scopes) -> Result<&'a Car, Refusal> {
    let granted = gateway.grants.scopes(user, id).ok_or_else(Refusal::permission)?;
    if !granted.contains(needed) {
        return Err(Refusal::permission());
    }
    gateway
        .cars
        .get(id)
        .ok_or_else(|| Refusal::account("VEHICLE_MISSING", "The owner's account no longer has this vehicle."))
}

fn permissions(gateway: &Gateway, asked: &Asked<'_>, user: &str, id: &str) -> Result<Reply, Refusal> {
    let granted = gateway.grants.scopes(user, id).ok_or_else(Refusal::permission)?;
    let (limit, offset) = (asked.count("limit", 25, 1, 50)?, asked.count("offset", 0, 0, usize::MAX)?);
    let all: Vec<&str> = granted.names().collect();
    let page: Vec<&&str> = all.iter().skip(offset).take(limit).collect();
    Ok(Reply::ok(json!({"permissions": page, "paging": {"count": all.len(), "offset": offset}})))
}
