//! A double of Smartcar's API v2.0 and of its token endpoint, on one origin.

use super::{Answer, Car, Received, Service};
use serde_json::{Value, json};
use std::collections::VecDeque;

/// The double.
#[derive(Debug, Clone)]
pub struct SmartcarV2Cloud {
    /// Its cars.
    pub cars: Vec<Car>,
    /// Access tokens that are good.
    pub access: Vec<String>,
    /// The refresh token that is good.
    pub refresh: String,
    /// Refresh tokens that were used.
    pub used: Vec<String>,
    /// Authorisation codes that are good.
    pub codes: VecDeque<String>,
    /// Tokens given so far.
    pub given: u32,
    /// Life of an access token, s.
    pub expires_in: u32,
    /// Permissions granted.
    pub scopes: Vec<&'static str>,
    /// Answers in miles.
    pub imperial: bool,
    /// What `GET charge` shows instead of the truth.
    pub charge_shown: Option<Value>,
}

/// Client id and secret of the double.
pub const CLIENT: (&str, &str) = ("client-id", "canary-client-secret");

impl SmartcarV2Cloud {
    /// With these cars; `canary-access-0` and `canary-refresh-0` are good tokens.
    pub fn new(cars: Vec<Car>) -> Self {
        SmartcarV2Cloud {
            cars,
            access: vec!["canary-access-0".into()],
            refresh: "canary-refresh-0".into(),
            used: Vec::new(),
            codes: VecDeque::new(),
            given: 0,
            expires_in: 7200,
            scopes: vec![
                "read_battery",
                "read_charge",
                "control_charge",
                "read_vehicle_info",
                "read_odometer",
                "read_vin",
            ],
            imperial: false,
            charge_shown: None,
        }
    }

    fn tokens(&mut self) -> Answer {
        self.given += 1;
        let (access, refresh) = (format!("canary-access-{}", self.given), format!("canary-refresh-{}", self.given));
        self.access = vec![access.clone()];
        self.used.push(std::mem::replace(&mut self.refresh, refresh.clone()));
        Answer::json(
            200,
            &json!({"access_token": access, "token_type": "Bearer", "expires_in": self.expires_in, "refresh_token": refresh}),
        )
    }

    fn token_endpoint(&mut self, request: &Received) -> Answer {
        let form = request.form();
        let field =
            |name: &str| form.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone()).unwrap_or_default();
        let basic = format!("Basic {}", base64(format!("{}:{}", CLIENT.0, CLIENT.1).as_bytes()));
        if request.header("authorization") != Some(&basic)
            && (field("client_id"), field("client_secret")) != (CLIENT.0.into(), CLIENT.1.into())
        {
            return Answer::json(401, &json!({"error": "invalid_client", "error_description": "Invalid client."}));
        }
        match field("grant_type").as_str() {
            "refresh_token" if field("refresh_token") == self.refresh => self.tokens(),
            "authorization_code" if self.codes.front() == Some(&field("code")) => {
                self.codes.pop_front();
                self.tokens()
            }
            _ => Answer::json(
                400,
                &json!({"error": "invalid_grant", "error_description": format!("Invalid code: {}.", field("code"))}),
            ),
        }
    }

    fn part(&mut self, request: &Received, car: usize, method: &str, path: &str, body: &Value) -> Answer {
        let (imperial, shown) = (self.imperial, self.charge_shown.clone());
        let km = |km: f64| if imperial { km / 1.609_344 } else { km };
        let car = &mut self.cars[car];
        if car.asleep && !path.is_empty() {
            return error(409, "VEHICLE_STATE", Some("ASLEEP"), "The vehicle is asleep.");
        }
        let answer = match (method, path) {
            ("GET", "") => json!({"id": car.id, "make": car.name.0, "model": car.name.1, "year": car.name.2}),
            ("GET", "battery") => json!({"percentRemaining": car.soc, "range": km(car.range_km)}),
            ("GET", "battery/capacity") => json!({"capacity": car.capacity_kwh}),
            ("GET", "battery/nominal_capacity") => json!({
                "availableCapacities": [{"capacity": car.capacity_kwh, "description": null}],
                "capacity": {"nominal": car.capacity_kwh, "source": "SMARTCAR"}, "url": null}),
            ("GET", "charge") => shown.unwrap_or_else(|| {
                let state = if car.charging {
                    "CHARGING"
                } else if car.complete() {
                    "FULLY_CHARGED"
                } else {
                    "NOT_CHARGING"
                };
                json!({"isPluggedIn": car.plugged, "state": state})
            }),
            ("GET", "charge/limit") => json!({"limit": car.limit}),
            ("GET", "odometer") => json!({"distance": km(car.odometer_km)}),
            ("GET", "vin") => json!({"vin": "5YJSA1E26MFCANARY"}),
            ("POST", "charge") => {
                match body["action"].as_str() {
                    Some("START") if !car.plugged => {
                        return error(409, "VEHICLE_STATE", Some("CHARGING_PLUG_NOT_CONNECTED"), "Not plugged in.");
                    }
                    Some("START") if car.charging => {
                        return error(409, "VEHICLE_STATE", Some("CHARGING_IN_PROGRESS"), "Charging already.");
                    }
                    Some("START") => car.act("start", |car| car.charging = true),
                    Some("STOP") if !car.charging => {
                        return error(409, "VEHICLE_STATE", Some("NOT_CHARGING"), "Not charging.");
                    }
                    Some("STOP") => car.act("stop", |car| car.charging = false),
                    _ => return error(400, "VALIDATION", None, "Unknown action."),
                }
                json!({"status": "success", "message": "Successfully sent request to vehicle"})
            }
            ("POST", "charge/limit") => {
                let limit = body["limit"].as_f64().unwrap_or(0.0);
                if !(0.5..=1.0).contains(&limit) {
                    return error(400, "VALIDATION", None, "The limit must be from 0.5 to 1.");
                }
                car.act("limit", |car| car.limit = limit);
                json!({"status": "success", "message": "Successfully sent request to vehicle"})
            }
            ("DELETE", "application") => {
                car.act("disconnect", |_| ());
                json!({"status": "success"})
            }
            ("GET", "fuel" | "engine/oil" | "tires/pressure") => {
                return error(501, "COMPATIBILITY", Some("VEHICLE_NOT_CAPABLE"), "The vehicle cannot.");
            }
            _ => return error(404, "RESOURCE_NOT_FOUND", Some("PATH"), "No such path."),
        };
        let _ = request;
        Answer::json(200, &answer)
            .header("SC-Data-Age", &car.observed_at)
            .header("SC-Fetched-At", "2026-11-24T12:00:00.000Z")
            .header("SC-Unit-System", if imperial { "imperial" } else { "metric" })
            .header("SC-Request-Id", "36ab27d0-fd9d-4455-823a-ce30af709ffc")
    }
}

/// A v2.0 error.
pub fn error(status: u16, kind: &str, code: Option<&str>, description: &str) -> Answer {
    Answer::json(
        status,
        &json!({"statusCode": status, "type": kind, "code": code, "description": description,
            "docURL": "https://smartcar.com/docs", "resolution": {"type": null, "url": null},
            "requestId": "36ab27d0-fd9d-4455-823a-ce30af709ffc"}),
    )
}

impl Service for SmartcarV2Cloud {
    fn answer(&mut self, request: &Received) -> Answer {
        let segments = request.segments();
        let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
        if request.method == "POST" && segments == ["oauth", "token"] {
            return self.token_endpoint(request);
        }
        let token = request.header("authorization").and_then(|value| value.strip_prefix("Bearer ")).unwrap_or_default();
        if !self.access.iter().any(|good| good == token) {
            return error(401, "AUTHENTICATION", None, "The authorization header is missing or malformed.");
        }
        let (offset, limit) = (request.asked("offset"), request.asked("limit"));
        let page = |count: usize| {
            let from = offset.as_deref().and_then(|text| text.parse().ok()).unwrap_or(0).min(count);
            from..(from + limit.as_deref().and_then(|text| text.parse().ok()).unwrap_or(10usize)).min(count)
        };
        match segments.as_slice() {
            ["v2.0", "vehicles"] => {
                let ids: Vec<&str> = self.cars[page(self.cars.len())].iter().map(|car| car.id.as_str()).collect();
                Answer::json(200, &json!({"vehicles": ids, "paging": {"count": self.cars.len(), "offset": 0}}))
            }
            ["v2.0", "vehicles", id, rest @ ..] => {
                let Some(car) = self.cars.iter().position(|car| car.id == *id) else {
                    return error(403, "PERMISSION", None, "Your application has insufficient permissions.");
                };
                match (request.method.as_str(), rest) {
                    ("GET", ["permissions"]) => {
                        let scopes = &self.scopes[page(self.scopes.len())];
                        Answer::json(
                            200,
                            &json!({"permissions": scopes, "paging": {"count": self.scopes.len(), "offset": 0}}),
                        )
                    }
                    ("POST", ["batch"]) => {
                        let asked = request.json();
                        let paths: Vec<String> = asked["requests"]
                            .as_array()
                            .into_iter()
                            .flatten()
                            .map(|part| part["path"].as_str().unwrap_or_default().to_string())
                            .collect();
                        let mut responses = Vec::new();
                        for path in paths {
                            let answer = self.part(request, car, "GET", path.trim_matches('/'), &Value::Null);
                            let mut headers: serde_json::Map<String, Value> = answer
                                .headers
                                .iter()
                                .filter(|(name, _)| name.starts_with("SC-"))
                                .map(|(name, value)| (name.to_lowercase(), json!(value)))
                                .collect();
                            if answer.status != 200 {
                                headers.insert("content-type".into(), json!("application/json"));
                            }
                            let body: Value = serde_json::from_slice(&answer.body).expect("JSON");
                            responses
                                .push(json!({"path": path, "code": answer.status, "headers": headers, "body": body}));
                        }
                        Answer::json(200, &json!({"responses": responses}))
                    }
                    (method, rest) => self.part(request, car, method, &rest.join("/"), &request.json()),
                }
            }
            _ => error(404, "RESOURCE_NOT_FOUND", Some("PATH"), "No such path."),
        }
    }
}

/// Base64 with padding.
pub(super) fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let word =
            chunk.iter().enumerate().fold(0u32, |word, (index, byte)| word | u32::from(*byte) << (16 - 8 * index));
        for index in 0..4 {
            let letter = LETTERS[(word >> (18 - 6 * index) & 63) as usize] as char;
            text.push(if index <= chunk.len() { letter } else { '=' });
        }
    }
    text
}
