//! Tesla Fleet API. Distances come in miles, powers in whole kilowatts, shares in percent, one time stamp for all.
//!
//! Cars built since 2021 take commands only when they are signed: give the address of a running vehicle-command proxy as
//! `command_origin`, which speaks the same paths. Sources: developer.tesla.com as read by the PyPI package tesla-fleet-api 1.5.0; teslamotors/vehicle-command.

use super::access::{Access, Sent, Shared};
use super::consent::{self, Consent, Granted};
use super::environment::Environment;
use super::grant::{Grant, TokenEndpoint, TokenStore};
use super::json;
use super::provider::{Acceptance, Attributes, Pace, Provider, Reading, ReadingKind, unsupported};
use super::reading::{Reader, judge};
use super::transport::{Method, Reply, Request, Url, address, origin};
use crate::units::KMH_PER_MPH;
use crate::vehicle::{
    Capability, ChargeCommand, ChargeState, ChargingStatus, CommandAction, CurrentType, Observed, VehicleKind,
};
use crate::{Error, ErrorKind, Instant, LatLon, Result};
use async_trait::async_trait;
use secrecy::SecretString;
use serde_json::{Value, json};
use std::sync::Arc;

const NAME: &str = "tesla_fleet";
/// Metres in a mile (international).
const M_PER_MILE: f64 = KMH_PER_MPH * 1000.0;

/// Cars through Tesla's Fleet API. Their ids are what the account lists; a vehicle identification number works too.
#[derive(Clone)]
pub struct TeslaFleet {
    access: Access,
    origin: Url,
    commands: Url,
}

/// The application at Tesla.
#[derive(Clone)]
pub struct TeslaApplication {
    /// Where tokens come from: `https://fleet-auth.prd.vn.cloud.tesla.com/oauth2/v3/token`.
    pub token_url: String,
    /// Where owners consent: `https://auth.tesla.com/oauth2/v3/authorize`.
    pub authorize_url: String,
    /// The regional API, also the audience of tokens: `https://fleet-api.prd.eu.vn.cloud.tesla.com`.
    pub audience: String,
    /// Client id.
    pub client_id: String,
    /// Client secret.
    pub client_secret: SecretString,
}

impl TeslaApplication {
    /// The application in one of Tesla's regions: `na`, `eu` or `cn`.
    ///
    /// # Errors
    /// `invalid_input` for another region.
    pub fn in_region(region: &str, client_id: impl Into<String>, client_secret: SecretString) -> Result<Self> {
        let (audience, token_url, authorize_url) = match region {
            "na" | "eu" => (
                format!("https://fleet-api.prd.{region}.vn.cloud.tesla.com"),
                "https://fleet-auth.prd.vn.cloud.tesla.com/oauth2/v3/token",
                "https://auth.tesla.com/oauth2/v3/authorize",
            ),
            "cn" => (
                "https://fleet-api.prd.cn.vn.cloud.tesla.cn".to_string(),
                "https://auth.tesla.cn/oauth2/v3/token",
                "https://auth.tesla.cn/oauth2/v3/authorize",
            ),
            _ => return Err(Error::invalid("region", format!("{region:?} is none of na, eu, cn"))),
        };
        Ok(TeslaApplication {
            token_url: token_url.into(),
            authorize_url: authorize_url.into(),
            audience,
            client_id: client_id.into(),
            client_secret,
        })
    }

    /// The grant of one owner, whose tokens are in `store`.
    ///
    /// # Errors
    /// `invalid_input` for an address that secrets must not go to.
    pub fn grant(&self, shared: &Shared, store: Arc<dyn TokenStore>) -> Result<Grant> {
        Ok(Grant::new(&shared.transport, shared.environment.clone(), Some(self.endpoint()?), store))
    }

    /// Begins a consent; `scopes` are Tesla's words, `offline_access` among them for tokens that can be renewed.
    ///
    /// # Errors
    /// `invalid_input` for an address that makes no sense.
    pub fn consent(&self, redirect_uri: &str, scopes: &[&str], environment: &dyn Environment) -> Result<Consent> {
        let fields = [("client_id", self.client_id.clone()), ("scope", scopes.join(" "))];
        Consent::begin(environment, origin("authorize_url", &self.authorize_url)?, redirect_uri, &fields)
    }

    /// Tokens for what an owner granted, kept in `store`.
    ///
    /// # Errors
    /// `unauthorized` when Tesla refuses the code.
    pub async fn exchange(&self, shared: &Shared, granted: Granted, store: Arc<dyn TokenStore>) -> Result<Grant> {
        consent::exchange(self.endpoint()?, shared, granted, store).await
    }

    fn endpoint(&self) -> Result<TokenEndpoint> {
        Ok(TokenEndpoint {
            provider: NAME,
            url: origin("token_url", &self.token_url)?,
            client_id: self.client_id.clone(),
            client_secret: self.client_secret.clone(),
            basic: false,
            fields: vec![("audience", self.audience.clone().into())],
        })
    }
}

impl std::fmt::Debug for TeslaApplication {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TeslaApplication").field("audience", &self.audience).finish_non_exhaustive()
    }
}

impl TeslaFleet {
    /// Cars of one consent at `api_origin`, commanded through `command_origin` (absent: unsigned, for older cars).
    ///
    /// # Errors
    /// `invalid_input` for an origin that secrets must not go to.
    pub fn new(api_origin: &str, command_origin: Option<&str>, shared: Shared, grant: Grant) -> Result<Self> {
        let commands = origin("command_origin", command_origin.unwrap_or(api_origin))?;
        let origin = origin("api_origin", api_origin)?;
        Ok(TeslaFleet { access: Access { shared, grant, refusal }, origin, commands })
    }

    fn request(&self, what: &'static str, method: Method, segments: &[&str]) -> Request {
        let path: Vec<&str> = ["api", "1", "vehicles"].iter().chain(segments).copied().collect();
        Request::new(NAME, what, method, address(&self.origin, &path))
    }

    /// Part of the car's data; it answers only while the car is awake.
    async fn data(&self, id: &str, what: &'static str, endpoints: &str) -> Result<Value> {
        let mut request = self.request(what, Method::GET, &[id, "vehicle_data"]);
        request.url.query_pairs_mut().append_pair("endpoints", endpoints);
        let body = self.access.read(request, Some(id), 1.0).await?.json()?;
        Ok(json::needed(json::at(&body, "response"), NAME, what, "response")?.clone())
    }
}

/// A refusal as our error.
fn refusal(reply: &Reply, now: Instant) -> Error {
    let body = reply.json().unwrap_or(Value::Null);
    let text = json::text(&body, "error").unwrap_or_default().to_lowercase();
    let (kind, reason, hint) = match reply.status {
        401 => (ErrorKind::Unauthorized, Some("consent_needed"), Some("the owner has to consent again")),
        403 if text.contains("key") => {
            (ErrorKind::Forbidden, Some("virtual_key_required"), Some("add the virtual key to the car"))
        }
        403 => (ErrorKind::Forbidden, Some("permission_missing"), Some("ask the owner for the scope")),
        404 => (ErrorKind::NotFound, None, None),
        // 408 is Tesla's word for a car that sleeps or has no reception; older gateways say it with 500.
        408 => (ErrorKind::VehicleState, Some("asleep"), Some("wake the car, or drive it where it has reception")),
        500.. if text.contains("offline or asleep") || text.contains("vehicle unavailable") => {
            (ErrorKind::VehicleState, Some("asleep"), Some("wake the car, or drive it where it has reception"))
        }
        405 | 406 | 421 | 422 if text.contains("protocol") || text.contains("signed") || text.contains("command") => (
            ErrorKind::Unsupported,
            Some("signed_commands_needed"),
            Some("run vehicle-command's proxy and give its address as command_origin"),
        ),
        412 => {
            (ErrorKind::Forbidden, Some("application_not_registered"), Some("register the application in this region"))
        }
        421 => (ErrorKind::InvalidInput, Some("wrong_region"), Some("use the API of the owner's region")),
        423 => (ErrorKind::Forbidden, Some("account_locked"), None),
        429 => (ErrorKind::RateLimited, None, None),
        503 => (ErrorKind::Overloaded, None, None),
        504 | 540 => (ErrorKind::TimedOut, None, None),
        500.. => (ErrorKind::Network, None, None),
        400..=499 => (ErrorKind::InvalidInput, None, None),
        _ => (ErrorKind::BadData, None, None),
    };
    let mut error = Error::new(kind, format!("{NAME} refuses {}: status {}", reply.what, reply.status))
        .with_detail("upstream_status", reply.status);
    if let Some(reason) = reason {
        error = error.with_detail("reason", reason);
    }
    if let Some(hint) = hint {
        error = error.with_hint(hint);
    }
    // What the limit counts from is in headers of its own; the pause is in the usual one.
    match reply.retry_after_s(now).or_else(|| reply.header("ratelimit-reset").and_then(|text| text.trim().parse().ok()))
    {
        Some(seconds) if kind == ErrorKind::RateLimited => error.with_retry_after_s(seconds.clamp(1.0, 3600.0)),
        _ => error,
    }
}

/// A command's `{"result": false, "reason": ...}`: so already, or why not.
fn refused(command: &ChargeCommand, reason: &str) -> Result<Acceptance> {
    let word: String =
        reason.to_lowercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).take(64).collect();
    let already = match command {
        ChargeCommand::Start => matches!(word.as_str(), "charging" | "is_charging" | "already_started" | "requested"),
        ChargeCommand::Stop => matches!(word.as_str(), "not_charging"),
        ChargeCommand::SetLimit(_) | ChargeCommand::SetCurrent(_) => word == "already_set",
        ChargeCommand::SetSchedule(_) => false,
    };
    if already {
        return Ok(Acceptance::AlreadySo);
    }
    let (ours, hint) = match word.as_str() {
        "complete" => ("fully_charged", Some("raise the charge limit")),
        "disconnected" => ("plug_not_connected", Some("plug the car in")),
        "no_power" => ("no_power", Some("check the charging point")),
        "could_not_wake_buses" | "vehicle_unavailable" => ("asleep", None),
        "unauthorized_key" | "missing_key" | "not_on_whitelist" => {
            ("virtual_key_required", Some("add the virtual key to the car"))
        }
        _ => (word.as_str(), None),
    };
    let error = Error::new(ErrorKind::VehicleState, format!("{NAME}: the car refuses to {}", command.action().word()))
        .with_detail("reason", ours);
    Err(match hint {
        Some(hint) => error.with_hint(hint),
        None => error,
    })
}

#[async_trait]
impl Provider for TeslaFleet {
    fn name(&self) -> &str {
        NAME
    }

    async fn vehicles(&self) -> Result<Vec<String>> {
        let mut ids = Vec::new();
        for page in 1..=200 {
            let mut request = self.request("vehicles", Method::GET, &[]);
            request.url.query_pairs_mut().append_pair("page", &page.to_string()).append_pair("per_page", "50");
            let body = self.access.read(request, None, 1.0).await?.json()?;
            let list =
                json::needed(json::at(&body, "response").and_then(Value::as_array), NAME, "vehicles", "response")?;
            ids.extend(
                list.iter()
                    .filter_map(|car| json::text(car, "id_s").or_else(|| json::text(car, "vin")))
                    .map(str::to_string),
            );
            if json::at(&body, "pagination.next").is_none() || list.is_empty() {
                break;
            }
        }
        Ok(ids)
    }

    async fn attributes(&self, id: &str) -> Result<Attributes> {
        let body = self.access.read(self.request("attributes", Method::GET, &[id]), Some(id), 1.0).await?.json()?;
        let vin = json::text(&body, "response.vin").unwrap_or_default();
        Ok(Attributes {
            connection_id: id.into(),
            make: Some("Tesla".into()),
            model: model(vin).map(str::to_string),
            year: year(vin),
            kind: Some(VehicleKind::Bev),
        })
    }

    async fn charge_state(&self, id: &str) -> Result<ChargeState> {
        let response = self.data(id, "state", "charge_state").await?;
        let charge = json::needed(json::at(&response, "charge_state"), NAME, "state", "response.charge_state")?;
        let mut state = ChargeState::new(id);
        let vin = json::text(&response, "vin").unwrap_or_default();
        (state.make, state.model, state.year) = (Some("Tesla".into()), model(vin).map(str::to_string), year(vin));
        let now = self.access.now();
        fill(&mut state, charge, &Reader::new(NAME, json::instant(charge, "timestamp"), now));
        state.asleep =
            json::text(&response, "state").map(|word| Reader::new(NAME, None, now).observed(word != "online"));
        state.capabilities = CommandAction::ALL.into_iter().map(Capability::yes).collect();
        judge(&mut state, now);
        Ok(state)
    }

    async fn capabilities(&self, id: &str) -> Result<Vec<Capability>> {
        let request = self.request("capabilities", Method::POST, &["fleet_status"]).json(json!({"vins": [id]}));
        let body = self.access.read(request, Some(id), 1.0).await?.json()?;
        let has = |path: &str| {
            json::at(&body, path)
                .and_then(Value::as_array)
                .is_some_and(|list| list.iter().any(|vin| vin.as_str() == Some(id)))
        };
        let signed = json::truth(&body, &format!("response.vehicle_info.{id}.vehicle_command_protocol_required"))
            .unwrap_or(false);
        let blocked = signed && has("response.unpaired_vins") && !has("response.key_paired_vins");
        let proxy = signed && self.commands == self.origin;
        Ok(CommandAction::ALL
            .into_iter()
            .map(|action| match (blocked, proxy) {
                (true, _) => Capability::no(action, "virtual_key_required"),
                (_, true) => Capability::no(action, "signed_commands_needed"),
                _ => Capability::yes(action),
            })
            .collect())
    }

    async fn command(&self, id: &str, command: &ChargeCommand) -> Result<Acceptance> {
        command.check()?;
        let (what, name, body) = match command {
            ChargeCommand::Start => ("start", "charge_start", json!({})),
            ChargeCommand::Stop => ("stop", "charge_stop", json!({})),
            ChargeCommand::SetLimit(soc) => {
                let percent = (soc.value() * 100.0).round();
                if percent < 50.0 {
                    return Err(Error::invalid(
                        "charge_limit_soc",
                        format!("{} is below 0.5, the least that Tesla sets", soc.value()),
                    ));
                }
                ("set limit", "set_charge_limit", json!({"percent": percent as i64}))
            }
            ChargeCommand::SetCurrent(current_a) => {
                ("set current", "set_charging_amps", json!({"charging_amps": current_a.floor() as i64}))
            }
            ChargeCommand::SetSchedule(times) => match (times.start_minute, times.departure_minute) {
                (_, Some(minute)) => (
                    "set schedule",
                    "set_scheduled_departure",
                    json!({"enable": times.enabled, "departure_time": minute, "preconditioning_enabled": false,
                        "preconditioning_weekdays_only": false, "off_peak_charging_enabled": false,
                        "off_peak_charging_weekdays_only": false, "end_off_peak_time": minute}),
                ),
                (minute, None) => (
                    "set schedule",
                    "set_scheduled_charging",
                    json!({"enable": times.enabled, "time": minute.unwrap_or(0)}),
                ),
            },
        };
        let path = ["api", "1", "vehicles", id, "command", name];
        let request = Request::new(NAME, what, Method::POST, address(&self.commands, &path)).json(body);
        let reply = match self.access.send(request, Some(id)).await? {
            Sent::Reply(reply) => reply,
            Sent::Unknown(error) => return Ok(Acceptance::Unknown(error)),
        };
        // A reply that makes no sense leaves open what happened.
        let body = match reply.json() {
            Ok(body) => body,
            Err(error) => return Ok(Acceptance::Unknown(error)),
        };
        match json::truth(&body, "response.result") {
            Some(true) => Ok(Acceptance::Accepted { operation_id: None }),
            Some(false) => refused(command, json::text(&body, "response.reason").unwrap_or("no reason given")),
            None => Ok(Acceptance::Unknown(Error::new(
                ErrorKind::BadData,
                format!("{NAME}: the answer to {what} has no result"),
            ))),
        }
    }

    async fn wake(&self, id: &str) -> Result<()> {
        match self.access.send(self.request("waking", Method::POST, &[id, "wake_up"]), Some(id)).await? {
            Sent::Reply(_) => Ok(()),
            // Waking twice does no harm, and whether it worked shows in the state.
            Sent::Unknown(_) => Ok(()),
        }
    }

    async fn reading(&self, id: &str, kind: ReadingKind) -> Result<Observed<Reading>> {
        let (endpoint, part) = match kind {
            ReadingKind::Odometer | ReadingKind::Security | ReadingKind::TirePressure => {
                ("vehicle_state", "vehicle_state")
            }
            ReadingKind::Location => ("location_data", "drive_state"),
            ReadingKind::Vin => {
                let body = self.access.read(self.request("vin", Method::GET, &[id]), Some(id), 1.0).await?.json()?;
                let vin = json::needed(json::text(&body, "response.vin"), NAME, "vin", "response.vin")?;
                return Ok(Reader::new(NAME, None, self.access.now()).observed(Reading::Vin(vin.into())));
            }
            _ => return Err(unsupported(NAME, kind.word())),
        };
        let response = self.data(id, kind.word(), endpoint).await?;
        let body = json::needed(json::at(&response, part), NAME, kind.word(), part)?;
        let number = |path: &str| json::number(body, path);
        let reader = Reader::new(NAME, json::instant(body, "timestamp"), self.access.now());
        let bar = |path: &str| number(path).map(|pressure| pressure * 100.0);
        let value = match kind {
            ReadingKind::Odometer => number("odometer").map(|miles| Reading::Odometer { distance_m: miles * M_PER_MILE }),
            ReadingKind::Location => number("latitude")
                .zip(number("longitude"))
                .and_then(|(lat, lon)| LatLon::new("location", lat, lon).ok())
                .map(Reading::Location),
            ReadingKind::TirePressure => match (bar("tpms_pressure_fl"), bar("tpms_pressure_fr"), bar("tpms_pressure_rl"), bar("tpms_pressure_rr")) {
                (Some(front_left_kpa), Some(front_right_kpa), Some(back_left_kpa), Some(back_right_kpa)) => {
                    Some(Reading::TirePressure { front_left_kpa, front_right_kpa, back_left_kpa, back_right_kpa })
                }
                _ => None,
            },
            _ => json::truth(body, "locked").map(|locked| {
                Reading::Other(json!({"isLocked": locked, "doors": [], "windows": [], "sunroof": [], "storage": [], "chargingPort": []}))
            }),
        };
        Ok(reader.observed(json::needed(value, NAME, kind.word(), part)?))
    }

    fn pace(&self) -> Pace {
        // Every request costs money, and asking keeps a car awake.
        Pace { charging_s: 300.0, parked_s: 3600.0 }
    }
}

fn fill(state: &mut ChargeState, charge: &Value, reader: &Reader) {
    let number = |path: &str, factor: f64, low: f64, high: f64| reader.number(charge, path, factor, low, high);
    state.soc = reader.share(charge, "battery_level", 100.0);
    state.range_m = number("battery_range", M_PER_MILE, 0.0, 3e6);
    state.charge_limit_soc = reader.share(charge, "charge_limit_soc", 100.0);
    state.charging_status = reader.status(charge, "charging_state", |word| match word {
        "Disconnected" | "Stopped" => Some(ChargingStatus::Idle),
        "Starting" | "Calibrating" => Some(ChargingStatus::Initializing),
        "Charging" => Some(ChargingStatus::Charging),
        "Complete" => Some(ChargingStatus::Complete),
        "NoPower" => Some(ChargingStatus::NoPower),
        "Pending" | "Scheduled" => Some(ChargingStatus::Scheduled),
        _ => None,
    });
    let waiting = json::truth(charge, "scheduled_charging_pending") == Some(true);
    if let Some(status) =
        state.charging_status.as_mut().filter(|status| waiting && status.value == Some(ChargingStatus::Idle))
    {
        status.value = Some(ChargingStatus::Scheduled);
    }
    state.plugged = match json::text(charge, "charging_state") {
        Some("Disconnected") => Some(reader.observed(false)),
        Some("Stopped" | "Starting" | "Calibrating" | "Charging" | "Complete" | "NoPower") => {
            Some(reader.observed(true))
        }
        // "<invalid>" stands for no cable.
        _ => json::text(charge, "conn_charge_cable")
            .map(|cable| reader.observed(!cable.is_empty() && cable != "<invalid>")),
    };
    let charging = state.charging_status.as_ref().and_then(|status| status.value) == Some(ChargingStatus::Charging);
    let fast = json::truth(charge, "fast_charger_present");
    state.power_kw = number("charger_power", 1.0, -1000.0, 2000.0);
    state.energy_added_kwh = number("charge_energy_added", 1.0, 0.0, 2000.0);
    state.current_limit_a = number("charge_current_request", 1.0, 0.0, 1000.0);
    if charging {
        state.time_to_limit_s = number("minutes_to_charge_limit", 60.0, 0.0, 1e6)
            .or_else(|| number("minutes_to_full_charge", 60.0, 0.0, 1e6));
        state.time_to_full_s = number("minutes_to_full_charge", 60.0, 0.0, 1e6);
        state.current_type = fast.map(|fast| reader.observed(if fast { CurrentType::Dc } else { CurrentType::Ac }));
        state.voltage_v = number("charger_voltage", 1.0, 0.0, 2000.0);
        state.current_a = number("charger_actual_current", 1.0, 0.0, 2000.0);
        // 2 is Tesla's word for three phases, which reports the two that carry current against the third.
        let phases = json::number(charge, "charger_phases").map(|phases| if phases >= 2.0 { 3 } else { 1 });
        state.phases = phases.filter(|_| fast == Some(false)).map(|phases| reader.observed(phases));
    }
    state.limited_by = json::text(charge, "charge_limit_reason")
        .or_else(|| {
            json::truth(charge, "not_enough_power_to_heat").filter(|cold| *cold).map(|_| "not_enough_power_to_heat")
        })
        .map(|word| reader.observed(word.to_string()));
}

/// The model that the fourth character of a vehicle identification number stands for.
fn model(vin: &str) -> Option<&'static str> {
    Some(match vin.get(3..4)? {
        "S" => "Model S",
        "3" => "Model 3",
        "X" => "Model X",
        "Y" => "Model Y",
        "C" => "Cybertruck",
        "R" => "Roadster",
        _ => return None,
    })
}

/// The model year that the tenth character stands for (ISO 3779, 2010 to 2039).
fn year(vin: &str) -> Option<u16> {
    let letter = vin.get(9..10)?;
    let index = "ABCDEFGHJKLMNPRSTVWXY123456789".find(letter)?;
    (vin.len() == 17).then(|| 2010 + index as u16)
}
