//! A double of Smartcar's API v3, of its tokens and of its connections, on one origin.

use super::smartcar_v2::CLIENT;
use super::{Answer, Car, Received, Service};
use serde_json::{Value, json};

/// The double. Its owner is `user-1`.
#[derive(Debug, Clone)]
pub struct SmartcarV3Cloud {
    /// Its cars.
    pub cars: Vec<Car>,
    /// The access token that is good.
    pub access: String,
    /// Tokens given so far.
    pub given: u32,
    /// Commands are answered 202, their outcome in the body.
    pub streams: bool,
    /// How commands fail in the body of a 202: type and code.
    pub fails: Option<(&'static str, &'static str)>,
    /// Signals that fail, by code.
    pub broken: Vec<&'static str>,
    /// Signals shown instead of the truth, by code.
    pub shown: Vec<(&'static str, Value)>,
    /// Daily schedules: id and attributes.
    pub schedules: Vec<(String, Value)>,
}

impl SmartcarV3Cloud {
    /// With these cars.
    pub fn new(cars: Vec<Car>) -> Self {
        let (access, given) = ("canary-access-0".into(), 0);
        SmartcarV3Cloud {
            cars,
            access,
            given,
            streams: false,
            fails: None,
            broken: Vec::new(),
            shown: Vec::new(),
            schedules: Vec::new(),
        }
    }

    /// The signals of a car as webhooks and lists hold them.
    pub fn signals(&self, car: &Car) -> Vec<Value> {
        let status = if car.charging {
            "CHARGING"
        } else if car.complete() {
            "FULLY_CHARGED"
        } else {
            "NOT_CHARGING"
        };
        let watts = if car.charging { car.power_kw * 1000.0 } else { 0.0 };
        let left_min = if car.charging { (car.limit - car.soc) * car.capacity_kwh / car.power_kw * 60.0 } else { 0.0 };
        let timers: Vec<Value> = self
            .schedules
            .iter()
            .map(|(id, times)| json!({"scheduleType": "DAILY", "scheduleId": id, "departureTimers": [times]}))
            .chain([json!({"scheduleType": "WORKWEEK", "scheduleId": "sched_other"})])
            .collect();
        let all = [
            ("charge-ischarging", json!({"value": car.charging})),
            ("charge-detailedchargingstatus", json!({"value": status})),
            ("charge-ischargingcableconnected", json!({"value": car.plugged})),
            (
                "charge-chargelimits",
                json!({"values": [{"type": "GLOBAL", "limit": car.limit * 100.0, "condition": null}], "activeLimit": null, "unit": "percent"}),
            ),
            ("charge-wattage", json!({"value": watts, "unit": "watts"})),
            ("charge-amperagerequested", json!({"value": car.current_a, "unit": "ampere"})),
            ("charge-timetocomplete", json!({"value": left_min, "unit": "minutes"})),
            ("charge-energyadded", json!({"value": 3.21, "unit": "kilowatt_hours"})),
            ("tractionbattery-stateofcharge", json!({"value": car.soc * 100.0, "unit": "percent"})),
            ("tractionbattery-range", json!({"value": car.range_km, "unit": "km"})),
            (
                "tractionbattery-nominalcapacity",
                json!({"capacity": car.capacity_kwh, "source": "SMARTCAR", "availableCapacities": [], "unit": "kWh"}),
            ),
            ("connectivitystatus-isasleep", json!({"value": car.asleep})),
            ("odometer-traveleddistance", json!({"value": car.odometer_km, "unit": "km"})),
            ("charge-chargetimers", json!({"values": timers})),
            ("location-preciselocation", json!({"latitude": 59.911, "longitude": 10.757})),
        ];
        let at = wattfarer::Instant::parse("at", &car.observed_at).expect("a moment").milliseconds();
        all.into_iter()
            .map(|(code, body)| {
                let body = self.shown.iter().find(|(shown, _)| *shown == code).map_or(body, |(_, body)| body.clone());
                let mut attributes = json!({"code": code, "name": code, "group": "Charge", "status": {"value": "SUCCESS"}, "body": body});
                if self.broken.contains(&code) {
                    attributes["status"] = json!({"value": "ERROR", "error": {"type": "COMPATIBILITY", "code": "VEHICLE_NOT_CAPABLE"}});
                    attributes["body"] = Value::Null;
                }
                json!({"id": code, "type": "signal", "attributes": attributes,
                    "meta": {"retrievedAt": "2026-11-24T12:00:00.000Z", "oemUpdatedAt": at, "ingestedAt": at / 1000}})
            })
            .collect()
    }
}

fn error(status: u16, kind: &str, code: &str) -> Answer {
    Answer::json(
        status,
        &json!({"errors": [{"type": kind, "code": code, "title": "In words", "detail": "In more words", "status": status.to_string(),
            "resolution": {"type": null}, "suggestedUserMessage": null, "links": {}, "meta": {"requestId": "36ab27d0"}}]}),
    )
}

impl Service for SmartcarV3Cloud {
    fn answer(&mut self, request: &Received) -> Answer {
        let segments = request.segments();
        let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
        let (method, body) = (request.method.as_str(), request.json());
        if segments == ["oauth2", "token"] {
            let form = request.form();
            let field = |name: &str| {
                form.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str()).unwrap_or_default()
            };
            if (field("client_id"), field("client_secret"), field("grant_type"))
                != (CLIENT.0, CLIENT.1, "client_credentials")
            {
                return Answer::json(401, &json!({"error": "invalid_client"}));
            }
            self.given += 1;
            self.access = format!("canary-access-{}", self.given);
            return Answer::json(
                200,
                &json!({"access_token": self.access, "token_type": "Bearer", "expires_in": 3600}),
            );
        }
        if request.header("authorization") != Some(&format!("Bearer {}", self.access)) {
            return error(401, "AUTHENTICATION", "");
        }
        let size: usize = request.asked("page[size]").and_then(|text| text.parse().ok()).unwrap_or(10);
        let number: usize = request.asked("page[number]").and_then(|text| text.parse().ok()).unwrap_or(1);
        // A page of the double has at most five entries, so that pages are followed.
        let page = |all: Vec<Value>| {
            let (total, size) = (all.len(), size.min(5));
            let data: Vec<Value> = all.into_iter().skip((number - 1) * size).take(size).collect();
            Answer::json(
                200,
                &json!({"data": data, "meta": {"pageNumber": number, "pageSize": size, "totalCount": total}, "links": {}}),
            )
        };
        if segments.first() == Some(&"v3") && segments.get(1) == Some(&"connections") {
            return match (method, segments.as_slice()) {
                ("GET", _) => page(
                    self.cars
                        .iter()
                        .filter(|car| request.asked("filter[vehicleId]").is_none_or(|id| id == car.id))
                        .map(|car| json!({"id": format!("connection-{}", car.id), "type": "connection", "attributes": {"vehicleId": car.id, "userId": "user-1"}}))
                        .collect(),
                ),
                ("DELETE", [_, _, connection]) => {
                    let gone = |car: &&mut Car| *connection == format!("connection-{}", car.id);
                    self.cars.iter_mut().filter(gone).for_each(|car| car.act("disconnect", |_| ()));
                    Answer { status: 204, headers: Vec::new(), body: Vec::new() }
                }
                _ => error(404, "RESOURCE_NOT_FOUND", "PATH"),
            };
        }
        let ["v3", "vehicles", id, rest @ ..] = segments.as_slice() else {
            return error(404, "RESOURCE_NOT_FOUND", "PATH");
        };
        if request.header("sc-user-id") != Some("user-1") {
            return error(403, "PERMISSION", "");
        }
        let Some(index) = self.cars.iter().position(|car| car.id == *id) else {
            return error(404, "RESOURCE_NOT_FOUND", "PATH");
        };
        match (method, rest) {
            ("GET", []) => {
                let car = &self.cars[index];
                return Answer::json(
                    200,
                    &json!({"data": {"id": car.id, "type": "vehicle", "attributes": {"make": car.name.0, "model": car.name.1, "year": car.name.2, "powertrainType": "BEV", "mode": "LIVE"}}}),
                );
            }
            ("GET", ["signals"]) => return page(self.signals(&self.cars[index])),
            ("GET", ["signals", code]) => {
                return match self.signals(&self.cars[index]).into_iter().find(|signal| signal["id"] == *code) {
                    Some(signal) => Answer::json(200, &json!({"data": signal})),
                    None => error(404, "RESOURCE_NOT_FOUND", "PATH"),
                };
            }
            _ => {}
        }
        let (streams, fails) = (self.streams, self.fails);
        let car = &mut self.cars[index];
        let outcome = |word: &str, failure: Value| {
            Answer::json(
                if streams { 202 } else { 200 },
                &json!({"data": {"id": "exec_1", "type": "command-execution", "attributes": {"commandType": "charge", "status": {"value": word, "error": failure},
                    "executionMode": "sync", "parameters": {}}, "meta": {"durationInSeconds": 3}}}),
            )
        };
        if let Some((kind, code)) = fails {
            return outcome("FAILED", json!({"type": kind, "code": code}));
        }
        if car.asleep {
            return error(409, "VEHICLE_STATE", "ASLEEP");
        }
        let scheduled = |action: &str, schedule: &str, times: &Value| {
            Answer::json(
                if streams { 202 } else { 200 },
                &json!({"data": {"id": "exec_2", "type": "charge-schedule-execution", "attributes": {"action": action, "scheduleType": "daily",
                    "status": {"value": "SUCCESS"}, "executionMode": "sync", "scheduleId": schedule, "parameters": times},
                    "links": {}, "meta": {"durationInSeconds": 2}}}),
            )
        };
        match (method, rest) {
            ("POST", ["charge-schedules", "daily"]) => {
                let times = &body["data"]["attributes"];
                let clock = |name: &str| {
                    times[name]
                        .as_str()
                        .is_some_and(|text| text.len() == 5 && text.as_bytes()[2] == b':' && text < "24:00")
                };
                let placed = ["latitude", "longitude"].iter().all(|name| times["location"][name].is_f64());
                if !(clock("startTime") && clock("stopTime") && placed) {
                    return error(400, "VALIDATION", "");
                }
                let schedule = format!("sched_{}", self.schedules.len());
                car.act("schedule", |_| ());
                self.schedules.push((schedule.clone(), times.clone()));
                scheduled("create", &schedule, times)
            }
            ("DELETE", ["charge-schedules", schedule]) => {
                let before = self.schedules.len();
                self.schedules.retain(|(own, _)| own != schedule);
                if self.schedules.len() == before {
                    return error(404, "RESOURCE_NOT_FOUND", "");
                }
                car.act("schedule", |_| ());
                scheduled("delete", schedule, &Value::Null)
            }
            ("POST", ["commands", "charge", "start"]) if !car.plugged => {
                error(409, "VEHICLE_STATE", "CHARGING_PLUG_NOT_CONNECTED")
            }
            ("POST", ["commands", "charge", "start"]) if car.charging => {
                error(409, "VEHICLE_STATE", "CHARGING_IN_PROGRESS")
            }
            ("POST", ["commands", "charge", "start"]) => {
                car.act("start", |car| car.charging = true);
                outcome("SUCCESS", Value::Null)
            }
            ("POST", ["commands", "charge", "stop"]) if !car.charging => error(409, "VEHICLE_STATE", "NOT_CHARGING"),
            ("POST", ["commands", "charge", "stop"]) => {
                car.act("stop", |car| car.charging = false);
                outcome("SUCCESS", Value::Null)
            }
            ("POST", ["commands", "charge", "set-limit"]) => {
                let percent = body["data"]["attributes"]["percent"].as_f64().unwrap_or(0.0);
                car.act("limit", |car| car.limit = percent / 100.0);
                outcome("SUCCESS", Value::Null)
            }
            _ => error(404, "RESOURCE_NOT_FOUND", "PATH"),
        }
    }
}
