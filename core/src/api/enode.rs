//! Enode. One request has everything; commands are actions with a life of their own, which is read to its end.
//!
//! Source: the PyPI package enode 0.2.6, generated from Enode's OpenAPI description.

use super::access::{Access, Sent, Shared};
pub use super::enode_webhook::{EnodeEvent, EnodeWebhooks, REMEMBERED_S, signature};
use super::grant::{Grant, MemoryTokens, TokenEndpoint};
use super::json;
use super::provider::{Acceptance, Attributes, Outcome, Pace, Provider, Reading, ReadingKind, unsupported};
use super::reading::{Reader, judge};
use super::transport::{Method, Reply, Request, Url, address, origin};
use crate::answer::Notice;
use crate::vehicle::{Capability, CapacityKind, ChargeCommand, ChargeState, ChargingStatus, CommandAction, Observed};
use crate::{Error, ErrorKind, Instant, LatLon, Result};
use async_trait::async_trait;
use secrecy::SecretString;
use serde_json::{Value, json};
use std::sync::Arc;

const NAME: &str = "enode";

/// The application at Enode.
#[derive(Clone)]
pub struct EnodeApplication {
    /// The API: `https://enode-api.production.enode.io`.
    pub api_origin: String,
    /// Where tokens come from: `https://oauth.production.enode.io/oauth2/token`.
    pub token_url: String,
    /// Client id.
    pub client_id: String,
    /// Client secret.
    pub client_secret: SecretString,
}

impl std::fmt::Debug for EnodeApplication {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EnodeApplication").field("api_origin", &self.api_origin).finish_non_exhaustive()
    }
}

impl EnodeApplication {
    /// The application in `production` or `sandbox`.
    ///
    /// # Errors
    /// `invalid_input` for another environment.
    pub fn in_environment(
        environment: &str,
        client_id: impl Into<String>,
        client_secret: SecretString,
    ) -> Result<Self> {
        if environment != "production" && environment != "sandbox" {
            return Err(Error::invalid("environment", format!("{environment:?} is neither production nor sandbox")));
        }
        Ok(EnodeApplication {
            api_origin: format!("https://enode-api.{environment}.enode.io"),
            token_url: format!("https://oauth.{environment}.enode.io/oauth2/token"),
            client_id: client_id.into(),
            client_secret,
        })
    }

    /// The grant of the application, which all of its owners share.
    ///
    /// # Errors
    /// `invalid_input` for an address that secrets must not go to.
    pub fn grant(&self, shared: &Shared) -> Result<Grant> {
        let endpoint = TokenEndpoint {
            provider: NAME,
            url: origin("token_url", &self.token_url)?,
            client_id: self.client_id.clone(),
            client_secret: self.client_secret.clone(),
            basic: true,
            fields: vec![("grant_type", "client_credentials".to_string().into())],
        };
        Ok(Grant::new(&shared.transport, shared.environment.clone(), Some(endpoint), Arc::new(MemoryTokens::default())))
    }

    /// Where an owner links cars; it holds a secret of that owner and is shown to nobody else.
    ///
    /// # Errors
    /// Those of the request.
    pub async fn link_url(
        &self,
        shared: &Shared,
        grant: &Grant,
        user_id: &str,
        redirect_uri: &str,
        scopes: &[&str],
        language: &str,
    ) -> Result<SecretString> {
        let access = Access { shared: shared.clone(), grant: grant.clone(), refusal };
        let url = address(&origin("api_origin", &self.api_origin)?, &["users", user_id, "link"]);
        let body =
            json!({"vendorType": "vehicle", "scopes": scopes, "language": language, "redirectUri": redirect_uri});
        match access.send(Request::new(NAME, "linking", Method::POST, url).json(body), None).await? {
            Sent::Reply(reply) => {
                let body = reply.json()?;
                Ok(json::needed(json::text(&body, "linkUrl"), NAME, "linking", "linkUrl")?.to_string().into())
            }
            Sent::Unknown(error) => Err(error),
        }
    }
}

/// Cars of one owner, or of all, through Enode.
#[derive(Clone)]
pub struct Enode {
    access: Access,
    origin: Url,
    user_id: Option<String>,
}

impl Enode {
    /// Cars of the owner `user_id` (absent: of every owner) at `api_origin`.
    ///
    /// # Errors
    /// `invalid_input` for an origin that secrets must not go to.
    pub fn new(api_origin: &str, user_id: Option<String>, shared: Shared, grant: Grant) -> Result<Self> {
        let origin = origin("api_origin", api_origin)?;
        Ok(Enode { access: Access { shared, grant, refusal }, origin, user_id })
    }

    fn request(&self, what: &'static str, method: Method, segments: &[&str]) -> Request {
        Request::new(NAME, what, method, address(&self.origin, segments))
    }

    async fn vehicle(&self, id: &str, what: &'static str) -> Result<Value> {
        self.access.read(self.request(what, Method::GET, &["vehicles", id]), Some(id), 1.0).await?.json()
    }

    async fn pages(&self) -> Result<Vec<Value>> {
        let path: Vec<&str> = match &self.user_id {
            Some(user) => vec!["users", user, "vehicles"],
            None => vec!["vehicles"],
        };
        let (mut all, mut after) = (Vec::new(), None::<String>);
        for _ in 0..200 {
            let mut request = self.request("vehicles", Method::GET, &path);
            request.url.query_pairs_mut().append_pair("pageSize", "50");
            if let Some(cursor) = after.take() {
                request.url.query_pairs_mut().append_pair("after", &cursor);
            }
            let body = self.access.read(request, None, 1.0).await?.json()?;
            let data = json::needed(json::at(&body, "data").and_then(Value::as_array), NAME, "vehicles", "data")?;
            all.extend(data.iter().cloned());
            match json::text(&body, "pagination.after") {
                Some(cursor) if !data.is_empty() => after = Some(cursor.to_string()),
                _ => break,
            }
        }
        Ok(all)
    }
}

/// A refusal, `application/problem+json`.
fn refusal(reply: &Reply, now: Instant) -> Error {
    let body = reply.json().unwrap_or(Value::Null);
    // `https://developers.enode.com/api/problems/not-found`: the last part is the word.
    let word = json::text(&body, "type").and_then(|text| text.rsplit('/').next()).unwrap_or_default();
    let plain = word.len() <= 64 && word.chars().all(|c| c.is_ascii_lowercase() || c == '-');
    let word = if plain { word } else { "" };
    let (kind, reason) = match reply.status {
        400 | 422 => (ErrorKind::InvalidInput, None),
        401 => (ErrorKind::Unauthorized, Some("application_refused")),
        403 => (ErrorKind::Forbidden, Some("permission_missing")),
        404 => (ErrorKind::NotFound, None),
        409 => (ErrorKind::VehicleState, None),
        429 => (ErrorKind::RateLimited, None),
        501 => (ErrorKind::Unsupported, Some("vehicle_not_capable")),
        503 => (ErrorKind::Overloaded, None),
        504 => (ErrorKind::TimedOut, None),
        500.. => (ErrorKind::Network, None),
        _ => (ErrorKind::BadData, None),
    };
    let shown =
        if word.is_empty() { format!("status {}", reply.status) } else { format!("status {}, {word}", reply.status) };
    let mut error = Error::new(kind, format!("{NAME} refuses {}: {shown}", reply.what))
        .with_detail("upstream_status", reply.status);
    if !word.is_empty() {
        error = error.with_detail("upstream_type", word);
    }
    if let Some(reason) = reason {
        error = error.with_detail("reason", reason);
    }
    match reply.retry_after_s(now) {
        Some(seconds) => error.with_retry_after_s(seconds),
        None => error,
    }
}

#[async_trait]
impl Provider for Enode {
    fn name(&self) -> &str {
        NAME
    }

    async fn vehicles(&self) -> Result<Vec<String>> {
        Ok(self.pages().await?.iter().filter_map(|car| json::text(car, "id")).map(str::to_string).collect())
    }

    async fn attributes(&self, id: &str) -> Result<Attributes> {
        let car = self.vehicle(id, "attributes").await?;
        let state = state(id, &car, self.access.now());
        Ok(Attributes { connection_id: id.into(), make: state.make, model: state.model, year: state.year, kind: None })
    }

    async fn charge_state(&self, id: &str) -> Result<ChargeState> {
        let car = self.vehicle(id, "state").await?;
        json::needed(json::at(&car, "chargeState"), NAME, "state", "chargeState")?;
        Ok(state(id, &car, self.access.now()))
    }

    async fn charge_states(&self, ids: &[String]) -> Vec<Result<ChargeState>> {
        // A page has fifty cars: asking one by one is dearer from the second on.
        if ids.len() < 2 {
            return match ids.first() {
                Some(id) => vec![self.charge_state(id).await],
                None => Vec::new(),
            };
        }
        match self.pages().await {
            Ok(cars) => {
                let now = self.access.now();
                let find = |id: &String| cars.iter().find(|car| json::text(car, "id") == Some(id));
                let missing =
                    || Error::new(ErrorKind::NotFound, format!("{NAME} lists no such car")).with_field("connection_id");
                ids.iter().map(|id| find(id).map(|car| state(id, car, now)).ok_or_else(missing)).collect()
            }
            Err(error) => ids.iter().map(|_| Err(error.clone())).collect(),
        }
    }

    async fn capabilities(&self, id: &str) -> Result<Vec<Capability>> {
        Ok(capabilities(&self.vehicle(id, "capabilities").await?))
    }

    async fn command(&self, id: &str, command: &ChargeCommand) -> Result<Acceptance> {
        command.check()?;
        let (what, method, path, body) = match command {
            ChargeCommand::Start => ("start", Method::POST, "charging", json!({"action": "START"})),
            ChargeCommand::Stop => ("stop", Method::POST, "charging", json!({"action": "STOP"})),
            ChargeCommand::SetCurrent(current_a) => {
                ("set current", Method::POST, "max-current", json!({"maxCurrent": current_a}))
            }
            ChargeCommand::SetSchedule(times) => match (times.start_minute, times.departure_minute) {
                (None, Some(minute)) => {
                    let deadline = format!("{:02}:{:02}", minute / 60, minute % 60);
                    (
                        "set schedule",
                        Method::PUT,
                        "smart-charging-policy",
                        json!({"isEnabled": times.enabled, "deadline": deadline}),
                    )
                }
                (None, None) => {
                    ("set schedule", Method::PUT, "smart-charging-policy", json!({"isEnabled": times.enabled}))
                }
                (Some(_), _) => return Err(unsupported(NAME, "start by the clock, only a departure")),
            },
            ChargeCommand::SetLimit(_) => return Err(unsupported(NAME, "setting of the charge limit")),
        };
        let request = self.request(what, method, &["vehicles", id, path]).json(body);
        let reply = match self.access.send(request, Some(id)).await? {
            Sent::Reply(reply) => reply,
            Sent::Unknown(error) => return Ok(Acceptance::Unknown(error)),
        };
        match reply.json() {
            Ok(body) => Ok(match (command, json::text(&body, "state")) {
                (ChargeCommand::SetSchedule(_), _) | (_, Some("CONFIRMED")) => Acceptance::Done,
                _ => Acceptance::Accepted { operation_id: json::text(&body, "id").map(str::to_string) },
            }),
            Err(error) => Ok(Acceptance::Unknown(error)),
        }
    }

    async fn outcome(&self, id: &str, operation_id: &str) -> Result<Outcome> {
        let request = self.request("action", Method::GET, &["vehicles", "actions", operation_id]);
        let body = self.access.read(request, Some(id), 1.0).await?.json()?;
        Ok(match json::text(&body, "state") {
            Some("CONFIRMED") => Outcome::Done,
            Some(word @ ("FAILED" | "CANCELLED")) => {
                let reason = json::text(&body, "failureReason.type").unwrap_or("failed").to_lowercase();
                if word == "CANCELLED" && reason == "requested_cancellation" {
                    Outcome::Cancelled
                } else {
                    let reason: String =
                        reason.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '_').take(64).collect();
                    Outcome::Failed(
                        Error::new(ErrorKind::VehicleState, format!("{NAME}: the action ended as {reason}"))
                            .with_detail("reason", reason),
                    )
                }
            }
            _ => Outcome::Pending,
        })
    }

    async fn cancel(&self, id: &str, operation_id: &str) -> Result<()> {
        let request = self.request("calling off", Method::POST, &["vehicles", "actions", operation_id, "cancel"]);
        match self.access.send(request, Some(id)).await? {
            Sent::Reply(_) => Ok(()),
            Sent::Unknown(error) => Err(error),
        }
    }

    async fn wake(&self, id: &str) -> Result<()> {
        // The nearest that Enode has: fetch soon.
        self.access
            .send(self.request("refresh", Method::POST, &["vehicles", id, "refresh-hint"]), Some(id))
            .await
            .map(|_| ())
    }

    async fn reading(&self, id: &str, kind: ReadingKind) -> Result<Observed<Reading>> {
        let car = self.vehicle(id, kind.word()).await?;
        let now = self.access.now();
        let (value, at) = match kind {
            ReadingKind::Odometer => (
                json::number(&car, "odometer.distance").map(|km| Reading::Odometer { distance_m: km * 1000.0 }),
                json::instant(&car, "odometer.lastUpdated"),
            ),
            ReadingKind::Location => {
                (location(&car).map(Reading::Location), json::instant(&car, "location.lastUpdated"))
            }
            ReadingKind::Vin => (json::text(&car, "information.vin").map(|vin| Reading::Vin(vin.into())), None),
            _ => return Err(unsupported(NAME, kind.word())),
        };
        let value = value.ok_or_else(|| {
            Error::new(ErrorKind::Unsupported, format!("{NAME}: this car reports no {}", kind.word()))
                .with_detail("reason", "vehicle_not_capable")
        })?;
        Ok(Reader::new(NAME, at, now).observed(value))
    }

    async fn permissions(&self, id: &str) -> Result<Vec<String>> {
        let car = self.vehicle(id, "permissions").await?;
        let scopes = json::at(&car, "scopes").and_then(Value::as_array);
        let mut granted = Vec::new();
        for scope in scopes.into_iter().flatten().filter_map(Value::as_str) {
            granted.extend(match scope {
                "vehicle:read:data" => {
                    &["read_vehicle_info", "read_battery", "read_charge", "read_odometer", "read_vin"][..]
                }
                "vehicle:read:location" => &["read_location"],
                "vehicle:control:charging" => &["control_charge"],
                _ => &[],
            });
        }
        Ok(granted.into_iter().map(str::to_string).collect())
    }

    async fn disconnect(&self, _id: &str) -> Result<()> {
        let Some(user) = &self.user_id else { return Err(unsupported(NAME, "disconnecting without an owner")) };
        // Enode ends the owner's consent as a whole.
        match self.access.send(self.request("disconnecting", Method::DELETE, &["users", user]), None).await? {
            Sent::Reply(_) => Ok(()),
            Sent::Unknown(error) => Err(error),
        }
    }

    fn pace(&self) -> Pace {
        // Enode itself asks a charging car every two minutes, a sleeping one every twenty.
        Pace { charging_s: 120.0, parked_s: 1200.0 }
    }
}

fn location(car: &Value) -> Option<LatLon> {
    let (lat, lon) = json::number(car, "location.latitude").zip(json::number(car, "location.longitude"))?;
    LatLon::new("location", lat, lon).ok()
}

pub(super) fn state(id: &str, car: &Value, now: Instant) -> ChargeState {
    let mut state = ChargeState::new(id);
    let text = |path: &str| json::text(car, path).map(str::to_string);
    state.make = text("information.brand").or_else(|| text("vendor"));
    state.model = text("information.model");
    state.year =
        json::number(car, "information.year").filter(|year| (1900.0..=2200.0).contains(year)).map(|year| year as u16);
    let empty = Value::Null;
    let charge = json::at(car, "chargeState").unwrap_or(&empty);
    let reader = Reader::new(NAME, json::instant(charge, "lastUpdated"), json::instant(car, "lastSeen").unwrap_or(now));
    state.soc = reader.share(charge, "batteryLevel", 100.0);
    state.range_m = reader.number(charge, "range", 1000.0, 0.0, 3e6);
    state.capacity_kwh = reader.number(charge, "batteryCapacity", 1.0, 0.5, 2000.0);
    state.capacity_kind = state.capacity_kwh.as_ref().map(|_| CapacityKind::Usable);
    state.plugged = reader.truth(charge, "isPluggedIn");
    state.charging_status = reader.status(charge, "powerDeliveryState", |word| match word {
        "UNPLUGGED" | "PLUGGED_IN:STOPPED" => Some(ChargingStatus::Idle),
        "PLUGGED_IN:INITIALIZING" => Some(ChargingStatus::Initializing),
        "PLUGGED_IN:CHARGING" => Some(ChargingStatus::Charging),
        "PLUGGED_IN:COMPLETE" => Some(ChargingStatus::Complete),
        "PLUGGED_IN:NO_POWER" => Some(ChargingStatus::NoPower),
        "PLUGGED_IN:FAULT" => Some(ChargingStatus::Fault),
        "PLUGGED_IN:DISCHARGING" => Some(ChargingStatus::Discharging),
        _ => None,
    });
    state.power_kw = reader.number(charge, "chargeRate", 1.0, -1000.0, 2000.0);
    state.charge_limit_soc = reader.share(charge, "chargeLimit", 100.0);
    state.time_to_limit_s = reader.number(charge, "chargeTimeRemaining", 60.0, 0.0, 1e7);
    state.current_limit_a = reader.number(charge, "maxCurrent", 1.0, 0.0, 1000.0);
    state.location =
        location(car).map(|place| Reader::new(NAME, json::instant(car, "location.lastUpdated"), now).observed(place));
    if json::truth(car, "isReachable") == Some(false) {
        state.asleep = Some(Reader::new(NAME, None, now).observed(true));
        state.notices.push(Notice::new(
            "unreachable",
            "The maker's cloud does not reach the car: what it last reported is shown.",
        ));
    }
    state.capabilities = capabilities(car);
    judge(&mut state, now);
    state
}

fn capabilities(car: &Value) -> Vec<Capability> {
    let of = |action, name: &str| match json::at(car, "capabilities").and_then(|all| json::at(all, name)) {
        Some(found) if json::truth(found, "isCapable") == Some(true) => Capability::yes(action),
        Some(found) => {
            let remedy =
                json::at(found, "interventionIds").and_then(Value::as_array).is_some_and(|ids| !ids.is_empty());
            Capability::no(action, if remedy { "intervention_needed" } else { "vehicle_not_capable" })
        }
        None => Capability::no(action, "unknown"),
    };
    vec![
        of(CommandAction::Start, "startCharging"),
        of(CommandAction::Stop, "stopCharging"),
        Capability::no(CommandAction::SetLimit, "provider_not_capable"),
        of(CommandAction::SetCurrent, "setMaxCurrent"),
        of(CommandAction::SetSchedule, "smartCharging"),
    ]
}
