//! Smartcar v3: one machine token for the application, the owner named by a header, signals instead of resources.
//!
//! A command's answer may come as 202: its outcome is then streamed on the same connection, minutes later, and the status in the body counts, not
//! HTTP's. Sources: Smartcar's documentation of November 2026, captured payloads; nobody outside has its OpenAPI text.

use super::super::access::{Access, Sent, Shared};
use super::super::commands::reason_of;
use super::super::grant::Grant;
use super::super::json;
use super::super::provider::{Acceptance, Attributes, Pace, Provider, Reading, ReadingKind, unsupported};
use super::super::reading::{Reader, judge};
use super::super::transport::{Method, Request, Url, address, origin};
use super::{errors, schedules};
use crate::answer::Notice;
use crate::units::KMH_PER_MPH;
use crate::vehicle::{
    Capability, CapacityKind, ChargeCommand, ChargeState, ChargingStatus, CommandAction, CurrentType, Observed,
    VehicleKind,
};
use crate::{Error, ErrorKind, Instant, LatLon, Result};
use async_trait::async_trait;
use serde_json::{Value, json};
use std::collections::BTreeMap;

pub(super) const NAME: &str = "smartcar_v3";
/// Signals asked for in one page.
const PAGE: usize = 100;

/// Cars of one owner through Smartcar's API v3.
#[derive(Clone)]
pub struct SmartcarV3 {
    pub(super) access: Access,
    origin: Url,
    management: Url,
    user_id: String,
}

impl SmartcarV3 {
    /// Cars of the owner `user_id` (from the consent's redirect) at `vehicle_origin` (`https://vehicle.api.smartcar.com`) and
    /// `management_origin` (`https://management.api.smartcar.com`).
    ///
    /// # Errors
    /// `invalid_input` for an origin that secrets must not go to.
    pub fn new(
        vehicle_origin: &str,
        management_origin: &str,
        user_id: impl Into<String>,
        shared: Shared,
        grant: Grant,
    ) -> Result<Self> {
        let management = origin("management_origin", management_origin)?;
        let origin = origin("vehicle_origin", vehicle_origin)?;
        Ok(SmartcarV3 {
            access: Access { shared, grant, refusal: errors::refusal },
            origin,
            management,
            user_id: user_id.into(),
        })
    }

    pub(super) fn request(&self, what: &'static str, method: Method, segments: &[&str]) -> Request {
        let path: Vec<&str> = ["v3"].iter().chain(segments).copied().collect();
        Request::new(NAME, what, method, address(&self.origin, &path)).header("sc-user-id", self.user_id.clone())
    }

    /// Every page of a list.
    async fn pages(&self, what: &'static str, id: Option<&str>, start: Request) -> Result<Vec<Value>> {
        let mut all = Vec::new();
        for page in 1..=20 {
            let mut request = start.clone();
            request
                .url
                .query_pairs_mut()
                .append_pair("page[number]", &page.to_string())
                .append_pair("page[size]", &PAGE.to_string());
            let mut body = self.access.read(request, id, 1.0).await?.json()?;
            let Some(Value::Array(data)) = body.get_mut("data").map(Value::take) else {
                return Err(Error::new(ErrorKind::BadData, format!("{NAME}: the answer to {what} has no list"))
                    .with_field("data"));
            };
            let empty = data.is_empty();
            all.extend(data);
            let total = json::number(&body, "meta.totalCount").unwrap_or(0.0) as usize;
            if empty || all.len() >= total {
                break;
            }
        }
        Ok(all)
    }

    async fn signals(&self, id: &str) -> Result<Signals> {
        let list =
            self.pages("signals", Some(id), self.request("signals", Method::GET, &["vehicles", id, "signals"])).await?;
        Ok(Signals::new(&list, self.access.now()))
    }

    pub(super) async fn signal(&self, id: &str, code: &str) -> Result<(Value, Reader)> {
        let request = self.request("signal", Method::GET, &["vehicles", id, "signals", code]);
        let body = self.access.read(request, Some(id), 1.0).await?.json()?;
        let data = json::needed(json::at(&body, "data"), NAME, "signal", "data")?;
        let signals = Signals::new(std::slice::from_ref(data), self.access.now());
        signals.0.into_values().next().unwrap_or_else(|| Err(unsupported(NAME, "signal")))
    }

    /// Sends a command and reads its outcome, streamed or not.
    pub(super) async fn carry_out(
        &self,
        id: &str,
        what: &str,
        action: CommandAction,
        request: Request,
    ) -> Result<Acceptance> {
        let sent = match self.access.send(request, Some(id)).await {
            Ok(sent) => sent,
            Err(error) if super::already(&error, action) => return Ok(Acceptance::AlreadySo),
            Err(error) => return Err(error),
        };
        let reply = match sent {
            Sent::Reply(reply) => reply,
            Sent::Unknown(error) => return Ok(Acceptance::Unknown(error)),
        };
        // Nothing to say is said by 204.
        if reply.status == 204 {
            return Ok(Acceptance::Done);
        }
        let body = match reply.json() {
            Ok(body) => body,
            Err(error) => return Ok(Acceptance::Unknown(error)),
        };
        let status = json::at(&body, "data.attributes.status");
        match status.and_then(|status| json::text(status, "value")).map(str::to_uppercase).as_deref() {
            Some("SUCCESS" | "COMPLETED") => Ok(Acceptance::Done),
            Some("FAILED" | "FAILURE" | "ERROR") => {
                let error = status.and_then(|status| json::at(status, "error")).cloned().unwrap_or_default();
                let error = errors::meaning(NAME, what, 409, &error);
                if super::already(&error, action) { Ok(Acceptance::AlreadySo) } else { Err(error) }
            }
            // Streamed errors have the shape of an error reply, whatever HTTP's status.
            None if json::at(&body, "errors").is_some() || json::at(&body, "type").is_some() => {
                let error = errors::meaning(NAME, what, json::number(&body, "status").unwrap_or(409.0) as u16, &body);
                if super::already(&error, action) { Ok(Acceptance::AlreadySo) } else { Err(error) }
            }
            _ => Ok(Acceptance::Accepted { operation_id: None }),
        }
    }
}

/// Bodies of signals by code, each with its age, or why there is none.
pub(super) struct Signals(BTreeMap<String, Result<(Value, Reader)>>);

impl Signals {
    /// From items of a v3 list or of a v4 webhook.
    pub(super) fn new(list: &[Value], now: Instant) -> Self {
        let mut signals = BTreeMap::new();
        for item in list {
            // v3 wraps in attributes, webhooks do not.
            let attributes = json::at(item, "attributes").unwrap_or(item);
            let Some(code) = json::text(attributes, "code") else { continue };
            let meta = json::at(item, "meta").or_else(|| json::at(attributes, "meta"));
            let moment = |name: &str| meta.and_then(|meta| json::instant(meta, name));
            let fetched_at = moment("retrievedAt").or_else(|| moment("fetchedAt")).unwrap_or(now);
            let reader = Reader::new(NAME, moment("oemUpdatedAt"), fetched_at);
            // Older captures have no status.
            let failed = json::text(attributes, "status.value").is_some_and(|word| word.eq_ignore_ascii_case("error"));
            let value = match json::at(attributes, "body") {
                Some(body) if !failed => Ok((body.clone(), reader)),
                _ => {
                    let error = json::at(attributes, "status.error").cloned().unwrap_or_default();
                    Err(errors::meaning(NAME, "a signal", 501, &error))
                }
            };
            signals.insert(code.to_lowercase(), value);
        }
        Signals(signals)
    }

    fn get(&self, code: &str) -> Option<(&Value, &Reader)> {
        self.0.get(code)?.as_ref().ok().map(|(body, reader)| (body, reader))
    }

    fn number(&self, code: &str, factor: f64, low: f64, high: f64) -> Option<Observed<f64>> {
        let (body, reader) = self.get(code)?;
        let factor = match json::text(body, "unit") {
            Some("miles" | "mi" | "mph") => factor * KMH_PER_MPH,
            Some("kilowatts" | "kW") => factor * 1000.0,
            _ => factor,
        };
        reader.number(body, "value", factor, low, high)
    }

    fn truth(&self, code: &str) -> Option<Observed<bool>> {
        let (body, reader) = self.get(code)?;
        reader.truth(body, "value")
    }

    /// Every signal that a charge state has a place for.
    pub(super) fn fill(&self, state: &mut ChargeState) {
        state.soc =
            self.get("tractionbattery-stateofcharge").and_then(|(body, reader)| reader.share(body, "value", 100.0));
        state.range_m = self.number("tractionbattery-range", 1000.0, 0.0, 3e6);
        state.capacity_kwh = self
            .get("tractionbattery-nominalcapacity")
            .and_then(|(body, reader)| reader.number(body, "capacity", 1.0, 0.5, 2000.0));
        state.capacity_kind = state.capacity_kwh.as_ref().map(|_| CapacityKind::Nominal);
        state.plugged = self.truth("charge-ischargingcableconnected");
        state.charging_status = self.status();
        state.power_kw = self.number("charge-wattage", 0.001, -1000.0, 2000.0);
        state.voltage_v = self.number("charge-voltage", 1.0, 0.0, 2000.0);
        state.current_a = self.number("charge-amperage", 1.0, 0.0, 2000.0);
        state.current_limit_a = self
            .number("charge-amperagerequested", 1.0, 0.0, 1000.0)
            .or_else(|| self.number("charge-amperagemax", 1.0, 0.0, 1000.0));
        state.energy_added_kwh = self.number("charge-energyadded", 1.0, 0.0, 2000.0);
        state.time_to_limit_s = self.number("charge-timetocomplete", 60.0, 0.0, 1e7);
        state.phases =
            self.number("charge-chargerphases", 1.0, 1.0, 3.0).map(|phases| phases.map(|phases| phases as u8));
        state.current_type = self
            .truth("charge-isfastchargerpresent")
            .map(|fast| fast.map(|fast| if fast { CurrentType::Dc } else { CurrentType::Ac }));
        state.charge_limit_soc = self.get("charge-chargelimits").and_then(|(body, reader)| limit(body, reader));
        state.asleep = self.truth("connectivitystatus-isasleep");
        state.location = self.get("location-preciselocation").and_then(|(body, reader)| {
            let (lat, lon) = json::number(body, "latitude").zip(json::number(body, "longitude"))?;
            LatLon::new("location", lat, lon).ok().map(|place| reader.observed(place))
        });
    }

    /// The detailed word where it has a meaning, else whether it charges.
    fn status(&self) -> Option<Observed<ChargingStatus>> {
        let word = self.get("charge-detailedchargingstatus").and_then(|(body, reader)| {
            reader.status(body, "value", |word| match word.to_uppercase().as_str() {
                "CHARGING" => Some(ChargingStatus::Charging),
                "FULLY_CHARGED" | "COMPLETE" | "CHARGING_COMPLETE" => Some(ChargingStatus::Complete),
                "NOT_CHARGING" | "STOPPED" | "DISCONNECTED" | "IDLE" => Some(ChargingStatus::Idle),
                "SCHEDULED" | "WAITING" => Some(ChargingStatus::Scheduled),
                "INITIALIZING" | "STARTING" => Some(ChargingStatus::Initializing),
                "ERROR" | "FAULT" => Some(ChargingStatus::Fault),
                "NO_POWER" => Some(ChargingStatus::NoPower),
                _ => None,
            })
        });
        let charges = self.truth("charge-ischarging").map(|charges| {
            charges.map(|charges| if charges { ChargingStatus::Charging } else { ChargingStatus::Idle })
        });
        match (word, charges) {
            (Some(word), Some(charges)) if word.value == Some(ChargingStatus::Unknown) => {
                Some(Observed { raw: word.raw, ..charges })
            }
            (Some(word), _) => Some(word),
            (None, charges) => charges,
        }
    }
}

/// The limit in force, else the one for everywhere.
fn limit(body: &Value, reader: &Reader) -> Option<Observed<f64>> {
    if let Some(active) = reader.share(body, "activeLimit", 100.0) {
        return Some(active);
    }
    let values = json::at(body, "values")?.as_array()?;
    let everywhere = |value: &&Value| json::text(value, "type").is_some_and(|word| word.eq_ignore_ascii_case("global"));
    values.iter().find(everywhere).and_then(|value| reader.share(value, "limit", 100.0))
}

#[async_trait]
impl Provider for SmartcarV3 {
    fn name(&self) -> &str {
        NAME
    }

    async fn vehicles(&self) -> Result<Vec<String>> {
        let mut request =
            Request::new(NAME, "connections", Method::GET, address(&self.management, &["v3", "connections"]));
        request.url.query_pairs_mut().append_pair("filter[userId]", &self.user_id);
        let list = self.pages("connections", None, request).await?;
        Ok(list
            .iter()
            .filter_map(|item| {
                json::text(item, "attributes.vehicleId")
                    .or_else(|| json::text(item, "attributes.vehicle.id"))
                    .or_else(|| json::text(item, "relationships.vehicle.data.id"))
            })
            .map(str::to_string)
            .collect())
    }

    async fn attributes(&self, id: &str) -> Result<Attributes> {
        let body = self
            .access
            .read(self.request("attributes", Method::GET, &["vehicles", id]), Some(id), 1.0)
            .await?
            .json()?;
        let of = json::needed(json::at(&body, "data.attributes"), NAME, "attributes", "data.attributes")?;
        let text = |path: &str| json::text(of, path).map(str::to_string);
        Ok(Attributes {
            connection_id: id.into(),
            make: text("make"),
            model: text("model"),
            year: json::number(of, "year").filter(|year| (1900.0..=2200.0).contains(year)).map(|year| year as u16),
            kind: match json::text(of, "powertrainType") {
                Some("BEV") => Some(VehicleKind::Bev),
                Some("PHEV") => Some(VehicleKind::Phev),
                _ => None,
            },
        })
    }

    async fn charge_state(&self, id: &str) -> Result<ChargeState> {
        let signals = self.signals(id).await?;
        let mut state = ChargeState::new(id);
        signals.fill(&mut state);
        let nothing = [state.soc.is_some(), state.charging_status.is_some(), state.plugged.is_some()] == [false; 3];
        if nothing {
            state.notices.push(Notice::new(
                "no_signals",
                "Smartcar has no signals of this car yet: they come with a webhook subscription.",
            ));
        }
        state.capabilities = capabilities(&signals);
        judge(&mut state, self.access.now());
        Ok(state)
    }

    async fn capabilities(&self, id: &str) -> Result<Vec<Capability>> {
        Ok(capabilities(&self.signals(id).await?))
    }

    async fn command(&self, id: &str, command: &ChargeCommand) -> Result<Acceptance> {
        command.check()?;
        let (what, name, body) = match command {
            ChargeCommand::Start => ("start", "start", None),
            ChargeCommand::Stop => ("stop", "stop", None),
            ChargeCommand::SetLimit(soc) => {
                let percent = (soc.value() * 100.0).round();
                if percent < 50.0 {
                    return Err(Error::invalid(
                        "charge_limit_soc",
                        format!("{} is below 0.5, the least that Smartcar sets", soc.value()),
                    ));
                }
                ("set limit", "set-limit", Some(json!({"data": {"attributes": {"percent": percent as i64}}})))
            }
            ChargeCommand::SetCurrent(_) => return Err(unsupported(NAME, "setting of the current")),
            ChargeCommand::SetSchedule(times) => return schedules::set(self, id, times).await,
        };
        let mut request = self.request(what, Method::POST, &["vehicles", id, "commands", "charge", name]).patient();
        if let Some(body) = body {
            request = request.json(body);
        }
        self.carry_out(id, what, command.action(), request).await
    }

    async fn reading(&self, id: &str, kind: ReadingKind) -> Result<Observed<Reading>> {
        let code = match kind {
            ReadingKind::Odometer => "odometer-traveleddistance",
            ReadingKind::Location => "location-preciselocation",
            ReadingKind::Vin => "vehicleidentification-vin",
            _ => return Err(unsupported(NAME, kind.word())),
        };
        let (body, reader) = self.signal(id, code).await?;
        let miles = matches!(json::text(&body, "unit"), Some("miles" | "mi"));
        let value = match kind {
            ReadingKind::Odometer => json::number(&body, "value").map(|distance| Reading::Odometer {
                distance_m: distance * if miles { KMH_PER_MPH * 1000.0 } else { 1000.0 },
            }),
            ReadingKind::Location => json::number(&body, "latitude")
                .zip(json::number(&body, "longitude"))
                .and_then(|(lat, lon)| LatLon::new("location", lat, lon).ok())
                .map(Reading::Location),
            _ => json::text(&body, "value").map(|vin| Reading::Vin(vin.into())),
        };
        Ok(reader.observed(json::needed(value, NAME, kind.word(), "value")?))
    }

    async fn disconnect(&self, id: &str) -> Result<()> {
        let mut find =
            Request::new(NAME, "connections", Method::GET, address(&self.management, &["v3", "connections"]));
        find.url.query_pairs_mut().append_pair("filter[vehicleId]", id).append_pair("filter[userId]", &self.user_id);
        for connection in self.pages("connections", Some(id), find).await? {
            let Some(connection) = json::text(&connection, "id").map(str::to_string) else { continue };
            let url = address(&self.management, &["v3", "connections", &connection]);
            if let Sent::Unknown(error) =
                self.access.send(Request::new(NAME, "disconnecting", Method::DELETE, url), Some(id)).await?
            {
                return Err(error);
            }
        }
        Ok(())
    }

    fn pace(&self) -> Pace {
        Pace { charging_s: 300.0, parked_s: 1800.0 }
    }
}

/// What the signals tell; whether a command works shows when it is tried: every refusal has its reason.
fn capabilities(signals: &Signals) -> Vec<Capability> {
    let refused = |code: &str| match signals.0.get(code) {
        Some(Err(error))
            if error.kind() == ErrorKind::Unsupported
                && !error.details().iter().any(|(name, value)| name == "reason" && value == "permission_missing") =>
        {
            Some(reason_of(error))
        }
        _ => None,
    };
    let limit = match refused("charge-chargelimits") {
        Some(reason) => Capability::no(CommandAction::SetLimit, reason),
        None => Capability::yes(CommandAction::SetLimit),
    };
    vec![
        Capability::yes(CommandAction::Start),
        Capability::yes(CommandAction::Stop),
        limit,
        Capability::no(CommandAction::SetCurrent, "provider_not_capable"),
        schedules::capability(signals.0.get(schedules::TIMERS).map(|signal| signal.as_ref())),
    ]
}
