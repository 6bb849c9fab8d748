//! Smartcar v2.0. One batch request reads a whole state; each part of it counts against the quota and fails by itself.

use super::super::access::{Access, Sent, Shared};
use super::super::commands::reason_of;
use super::super::grant::{Grant, locked};
use super::super::json;
use super::super::provider::{Acceptance, Attributes, Pace, Provider, Reading, ReadingKind, unsupported};
use super::super::reading::{Reader, judge};
use super::super::transport::{Method, Reply, Request, Url, address, origin};
use super::errors;
use crate::answer::Notice;
use crate::units::KMH_PER_MPH;
use crate::vehicle::{Capability, CapacityKind, ChargeCommand, ChargeState, ChargingStatus, CommandAction, Observed};
use crate::{Error, ErrorKind, Instant, LatLon, Result};
use async_trait::async_trait;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

const NAME: &str = "smartcar_v2";
/// Metres in a kilometre.
const M_PER_KM: f64 = 1000.0;
/// Kilopascals in a pound per square inch.
const KPA_PER_PSI: f64 = 6.894_757;

/// Cars through Smartcar's API v2.0.
#[derive(Clone)]
pub struct SmartcarV2 {
    access: Access,
    origin: Url,
    /// Make, model, year and capacity do not change: each costs one request of the quota, once.
    known: Arc<Mutex<BTreeMap<String, Known>>>,
}

#[derive(Clone)]
struct Known {
    who: Attributes,
    capacity_kwh: Option<Observed<f64>>,
}

impl SmartcarV2 {
    /// Cars of one consent at `api_origin` (`https://api.smartcar.com`).
    ///
    /// # Errors
    /// `invalid_input` for an origin that secrets must not go to.
    pub fn new(api_origin: &str, shared: Shared, grant: Grant) -> Result<Self> {
        let origin = origin("api_origin", api_origin)?;
        Ok(SmartcarV2 { access: Access { shared, grant, refusal: errors::refusal }, origin, known: Arc::default() })
    }

    fn request(&self, what: &'static str, method: Method, segments: &[&str]) -> Request {
        let path: Vec<&str> = ["v2.0"].iter().chain(segments).copied().collect();
        Request::new(NAME, what, method, address(&self.origin, &path)).header("sc-unit-system", "metric")
    }

    async fn get(&self, what: &'static str, id: &str, path: &[&str]) -> Result<Reply> {
        let segments: Vec<&str> = ["vehicles", id].iter().chain(path).copied().collect();
        self.access.read(self.request(what, Method::GET, &segments), Some(id), 1.0).await
    }

    /// Several reads in one request: body or error of each, in order.
    async fn batch(&self, id: &str, paths: &[&str]) -> Result<Vec<Result<Part>>> {
        let asked: Vec<Value> = paths.iter().map(|path| json!({"path": path})).collect();
        let request = self.request("state", Method::POST, &["vehicles", id, "batch"]).json(json!({"requests": asked}));
        let reply = self.access.read(request, Some(id), paths.len() as f64).await?;
        let (fetched_at, body) = (self.access.now(), reply.json()?);
        let responses =
            json::needed(json::at(&body, "responses").and_then(Value::as_array), NAME, "state", "responses")?;
        Ok(paths
            .iter()
            .map(|path| {
                let same = |response: &&Value| {
                    json::text(response, "path").is_some_and(|text| text.trim_matches('/') == path.trim_matches('/'))
                };
                let response = responses.iter().find(same).ok_or_else(|| {
                    Error::new(ErrorKind::BadData, format!("{NAME}: the answer to state leaves out a part"))
                        .with_field(path.trim_matches('/'))
                })?;
                let status = json::number(response, "code").unwrap_or(0.0) as u16;
                let body = response.get("body").cloned().unwrap_or_default();
                if status == 200 {
                    Ok(Part::new(body, |name| header(response.get("headers"), name), fetched_at))
                } else {
                    let error = errors::meaning(NAME, "a part of the state", status, &body);
                    let wait = header(response.get("headers"), "retry-after").and_then(|text| text.parse::<f64>().ok());
                    Err(match wait {
                        Some(seconds) if seconds.is_finite() => error.with_retry_after_s(seconds.clamp(1.0, 3600.0)),
                        _ => error,
                    })
                }
            })
            .collect())
    }

    fn part(&self, reply: &Reply) -> Result<Part> {
        Ok(Part::new(reply.json()?, |name| reply.header(name).map(str::to_string), self.access.now()))
    }
}

/// A header of a part of a batch, in any case.
fn header(headers: Option<&Value>, name: &str) -> Option<String> {
    let (_, value) = headers?.as_object()?.iter().find(|(key, _)| key.eq_ignore_ascii_case(name))?;
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// One resource with its age and units.
struct Part {
    body: Value,
    reader: Reader,
    imperial: bool,
}

impl Part {
    fn new(body: Value, header: impl Fn(&str) -> Option<String>, now: Instant) -> Self {
        let moment = |name: &str| header(name).and_then(|text| Instant::parse(name, text.trim()).ok());
        let imperial = header("sc-unit-system").is_some_and(|text| text.eq_ignore_ascii_case("imperial"));
        let fetched_at = moment("sc-fetched-at").unwrap_or(now);
        Part { body, reader: Reader::new(NAME, moment("sc-data-age"), fetched_at), imperial }
    }

    /// Metres in the unit of distances.
    fn distance(&self) -> f64 {
        if self.imperial { KMH_PER_MPH * M_PER_KM } else { M_PER_KM }
    }
}

const BATTERY: &str = "/battery";
const CHARGE: &str = "/charge";
const LIMIT: &str = "/charge/limit";
const CAPACITY: &str = "/battery/nominal_capacity";
/// Attributes of a car.
const ATTRIBUTES: &str = "/";

#[async_trait]
impl Provider for SmartcarV2 {
    fn name(&self) -> &str {
        NAME
    }

    async fn vehicles(&self) -> Result<Vec<String>> {
        let mut ids = Vec::new();
        loop {
            let mut request = self.request("vehicles", Method::GET, &["vehicles"]);
            request.url.query_pairs_mut().append_pair("limit", "50").append_pair("offset", &ids.len().to_string());
            let body = self.access.read(request, None, 1.0).await?.json()?;
            let page =
                json::needed(json::at(&body, "vehicles").and_then(Value::as_array), NAME, "vehicles", "vehicles")?;
            ids.extend(page.iter().filter_map(Value::as_str).map(str::to_string));
            let count = json::number(&body, "paging.count").unwrap_or(0.0) as usize;
            if page.is_empty() || ids.len() >= count || ids.len() >= 10_000 {
                return Ok(ids);
            }
        }
    }

    async fn attributes(&self, id: &str) -> Result<Attributes> {
        let body = self.get("attributes", id, &[]).await?.json()?;
        Ok(attributes(id, &body))
    }

    async fn charge_state(&self, id: &str) -> Result<ChargeState> {
        let known = locked(&self.known).get(id).cloned();
        let paths = [CHARGE, BATTERY, LIMIT, CAPACITY, ATTRIBUTES];
        let mut parts = self.batch(id, if known.is_some() { &paths[..3] } else { &paths }).await?.into_iter();
        let mut state = ChargeState::new(id);
        let mut next = || parts.next().unwrap_or_else(|| Err(unsupported(NAME, "state")));
        // Without the state of charging there is no answer; anything else may be missing.
        fill_charge(&mut state, &next()?);
        match next() {
            Ok(part) => fill_battery(&mut state, &part),
            Err(error) => missing(&mut state, "soc", &error),
        }
        let limit_error = match next() {
            Ok(part) => {
                state.charge_limit_soc = part.reader.share(&part.body, "limit", 1.0);
                None
            }
            Err(error) => {
                missing(&mut state, "charge_limit_soc", &error);
                Some(error)
            }
        };
        let known = match known {
            Some(known) => known,
            None => {
                let (capacity, who) = (next(), next());
                // What may be there another time is not remembered as absent.
                let settled = |error: Option<&Error>| {
                    error.is_none_or(|error| matches!(error.kind(), ErrorKind::Unsupported | ErrorKind::Forbidden))
                };
                let remember = settled(capacity.as_ref().err()) && settled(who.as_ref().err());
                let who = who.map(|part| attributes(id, &part.body)).unwrap_or_default();
                let known = Known { who, capacity_kwh: capacity.ok().and_then(|part| capacity_of(&part)) };
                if remember {
                    locked(&self.known).insert(id.into(), known.clone());
                }
                known
            }
        };
        (state.make, state.model, state.year) = (known.who.make, known.who.model, known.who.year);
        state.capacity_kind = known.capacity_kwh.as_ref().map(|_| CapacityKind::Nominal);
        state.capacity_kwh = known.capacity_kwh;
        state.capabilities = capabilities(limit_error.as_ref());
        judge(&mut state, self.access.now());
        Ok(state)
    }

    async fn effect(&self, id: &str, action: CommandAction) -> Result<ChargeState> {
        let mut state = ChargeState::new(id);
        if action == CommandAction::SetLimit {
            let part = self.part(&self.get("charge limit", id, &["charge", "limit"]).await?)?;
            state.charge_limit_soc = part.reader.share(&part.body, "limit", 1.0);
        } else {
            fill_charge(&mut state, &self.part(&self.get("charge", id, &["charge"]).await?)?);
        }
        judge(&mut state, self.access.now());
        Ok(state)
    }

    async fn capabilities(&self, id: &str) -> Result<Vec<Capability>> {
        let limit = self.get("charge limit", id, &["charge", "limit"]).await.err();
        let limit = limit.filter(|error| matches!(error.kind(), ErrorKind::Unsupported | ErrorKind::Forbidden));
        let granted = self.permissions(id).await?;
        let mut capabilities = capabilities(limit.as_ref());
        if !granted.iter().any(|scope| scope == "control_charge") {
            for capability in capabilities.iter_mut().filter(|capability| capability.capable) {
                *capability = Capability::no(capability.action, "permission_missing");
            }
        }
        Ok(capabilities)
    }

    async fn command(&self, id: &str, command: &ChargeCommand) -> Result<Acceptance> {
        command.check()?;
        let (what, path, body): (_, &[&str], _) = match command {
            ChargeCommand::Start => ("start", &["charge"], json!({"action": "START"})),
            ChargeCommand::Stop => ("stop", &["charge"], json!({"action": "STOP"})),
            ChargeCommand::SetLimit(soc) => {
                if soc.value() < 0.5 {
                    return Err(Error::invalid(
                        "charge_limit_soc",
                        format!("{} is below 0.5, the least that Smartcar sets", soc.value()),
                    ));
                }
                ("set limit", &["charge", "limit"], json!({"limit": soc.value()}))
            }
            ChargeCommand::SetCurrent(_) => return Err(unsupported(NAME, "setting of the current")),
            ChargeCommand::SetSchedule(_) => return Err(unsupported(NAME, "schedules")),
        };
        let segments: Vec<&str> = ["vehicles", id].iter().chain(path).copied().collect();
        let request = self.request(what, Method::POST, &segments).json(body);
        match self.access.send(request, Some(id)).await {
            // Success means that the maker's cloud took it.
            Ok(Sent::Reply(_)) => Ok(Acceptance::Accepted { operation_id: None }),
            Ok(Sent::Unknown(error)) => Ok(Acceptance::Unknown(error)),
            Err(error) if super::already(&error, command.action()) => Ok(Acceptance::AlreadySo),
            Err(error) => Err(error),
        }
    }

    async fn reading(&self, id: &str, kind: ReadingKind) -> Result<Observed<Reading>> {
        let path: &[&str] = match kind {
            ReadingKind::Odometer => &["odometer"],
            ReadingKind::Location => &["location"],
            ReadingKind::Vin => &["vin"],
            ReadingKind::Fuel => &["fuel"],
            ReadingKind::EngineOil => &["engine", "oil"],
            ReadingKind::TirePressure => &["tires", "pressure"],
            ReadingKind::Security => &["security"],
            ReadingKind::Diagnostics => &["diagnostics", "system_status"],
            ReadingKind::DiagnosticCodes => &["diagnostics", "dtcs"],
            ReadingKind::ServiceHistory => &["service", "history"],
        };
        let part = self.part(&self.get(kind.word(), id, path).await?)?;
        reading(&part, kind)
    }

    async fn permissions(&self, id: &str) -> Result<Vec<String>> {
        let mut granted = Vec::new();
        loop {
            let mut request = self.request("permissions", Method::GET, &["vehicles", id, "permissions"]);
            request.url.query_pairs_mut().append_pair("limit", "50").append_pair("offset", &granted.len().to_string());
            let body = self.access.read(request, Some(id), 1.0).await?.json()?;
            let list = json::at(&body, "permissions").and_then(Value::as_array);
            let list = json::needed(list, NAME, "permissions", "permissions")?;
            granted.extend(list.iter().filter_map(Value::as_str).map(str::to_string));
            let count = json::number(&body, "paging.count").unwrap_or(0.0) as usize;
            if list.is_empty() || granted.len() >= count || granted.len() >= 1000 {
                return Ok(granted);
            }
        }
    }

    async fn disconnect(&self, id: &str) -> Result<()> {
        let request = self.request("disconnecting", Method::DELETE, &["vehicles", id, "application"]);
        match self.access.send(request, Some(id)).await? {
            Sent::Reply(_) => Ok(()),
            Sent::Unknown(error) => Err(error),
        }
    }

    fn pace(&self) -> Pace {
        Pace { charging_s: 300.0, parked_s: 1800.0 }
    }
}

/// The state in a car's part of a legacy webhook.
pub(super) fn state_from_webhook(item: &Value, now: Instant) -> Option<ChargeState> {
    let mut state = ChargeState::new(json::text(item, "vehicleId")?);
    for response in json::at(item, "data")?.as_array()? {
        if json::number(response, "code") != Some(200.0) {
            continue;
        }
        let body = response.get("body").cloned().unwrap_or_default();
        let part = Part::new(body, |name| header(response.get("headers"), name), now);
        match json::text(response, "path") {
            Some(CHARGE) => fill_charge(&mut state, &part),
            Some(BATTERY) => fill_battery(&mut state, &part),
            Some(LIMIT) => state.charge_limit_soc = part.reader.share(&part.body, "limit", 1.0),
            Some(CAPACITY) => {
                state.capacity_kwh = capacity_of(&part);
                state.capacity_kind = state.capacity_kwh.as_ref().map(|_| CapacityKind::Nominal);
            }
            _ => {}
        }
    }
    judge(&mut state, now);
    Some(state)
}

fn attributes(id: &str, body: &Value) -> Attributes {
    let text = |path: &str| json::text(body, path).map(str::to_string);
    let year = json::number(body, "year").filter(|year| (1900.0..=2200.0).contains(year)).map(|year| year as u16);
    Attributes { connection_id: id.into(), make: text("make"), model: text("model"), year, kind: None }
}

fn missing(state: &mut ChargeState, field: &str, error: &Error) {
    let mut notice = Notice::new("not_read", format!("{field} could not be read: {}", error.message()));
    notice.field = Some(field.into());
    state.notices.push(notice);
}

fn fill_charge(state: &mut ChargeState, part: &Part) {
    state.plugged = part.reader.truth(&part.body, "isPluggedIn");
    state.charging_status = part.reader.status(&part.body, "state", |word| match word.to_uppercase().as_str() {
        "CHARGING" => Some(ChargingStatus::Charging),
        "FULLY_CHARGED" => Some(ChargingStatus::Complete),
        "NOT_CHARGING" => Some(ChargingStatus::Idle),
        _ => None,
    });
}

fn fill_battery(state: &mut ChargeState, part: &Part) {
    state.soc = part.reader.share(&part.body, "percentRemaining", 1.0);
    state.range_m = part.reader.number(&part.body, "range", part.distance(), 0.0, 3e6);
}

fn capacity_of(part: &Part) -> Option<Observed<f64>> {
    part.reader.number(&part.body, "capacity.nominal", 1.0, 0.5, 2000.0)
}

fn capabilities(limit: Option<&Error>) -> Vec<Capability> {
    let limit = match limit {
        None => Capability::yes(CommandAction::SetLimit),
        Some(error) => Capability::no(CommandAction::SetLimit, reason_of(error)),
    };
    vec![
        Capability::yes(CommandAction::Start),
        Capability::yes(CommandAction::Stop),
        limit,
        Capability::no(CommandAction::SetCurrent, "provider_not_capable"),
        Capability::no(CommandAction::SetSchedule, "provider_not_capable"),
    ]
}

fn reading(part: &Part, kind: ReadingKind) -> Result<Observed<Reading>> {
    let number = |path: &str| json::number(&part.body, path);
    let value = match kind {
        ReadingKind::Odometer => {
            number("distance").map(|distance| Reading::Odometer { distance_m: distance * part.distance() })
        }
        ReadingKind::Location => number("latitude")
            .zip(number("longitude"))
            .and_then(|(lat, lon)| LatLon::new("location", lat, lon).ok())
            .map(Reading::Location),
        ReadingKind::Vin => json::text(&part.body, "vin").map(|vin| Reading::Vin(vin.into())),
        ReadingKind::Fuel => Some(Reading::Fuel {
            range_m: number("range").map(|range| range * part.distance()),
            share: number("percentRemaining"),
            amount_l: number("amountRemaining")
                .map(|amount| if part.imperial { amount * LITRES_PER_GALLON } else { amount }),
        }),
        ReadingKind::EngineOil => number("lifeRemaining").map(|life_remaining| Reading::EngineOil { life_remaining }),
        ReadingKind::TirePressure => {
            let kpa =
                |path: &str| number(path).map(|pressure| if part.imperial { pressure * KPA_PER_PSI } else { pressure });
            match (kpa("frontLeft"), kpa("frontRight"), kpa("backLeft"), kpa("backRight")) {
                (Some(front_left_kpa), Some(front_right_kpa), Some(back_left_kpa), Some(back_right_kpa)) => {
                    Some(Reading::TirePressure { front_left_kpa, front_right_kpa, back_left_kpa, back_right_kpa })
                }
                _ => None,
            }
        }
        ReadingKind::Security
        | ReadingKind::Diagnostics
        | ReadingKind::DiagnosticCodes
        | ReadingKind::ServiceHistory => Some(Reading::Other(part.body.clone())),
    };
    let value = json::needed(value, NAME, kind.word(), "value")?;
    Ok(part.reader.observed(value))
}

/// Litres in a US gallon.
const LITRES_PER_GALLON: f64 = 3.785_411_784;
