//! A double of Enode's API and of its token endpoint, on one origin.

use super::smartcar_v2::{CLIENT, base64};
use super::{Answer, Car, Received, Service};
use serde_json::{Value, json};

/// The double.
#[derive(Debug, Clone)]
pub struct EnodeCloud {
    /// Its cars.
    pub cars: Vec<Car>,
    /// The access token that is good.
    pub access: String,
    /// Tokens given so far.
    pub given: u32,
    /// Actions so far: id, target state, state, reason of a failure.
    pub actions: Vec<(String, Value, &'static str, Option<&'static str>)>,
    /// Looks at an action before it is done.
    pub slow: u32,
    /// How an action ends instead of being confirmed.
    pub fails: Option<&'static str>,
    /// Cars on a page.
    pub page: usize,
}

impl EnodeCloud {
    /// With these cars.
    pub fn new(cars: Vec<Car>) -> Self {
        EnodeCloud {
            cars,
            access: "canary-access-0".into(),
            given: 0,
            actions: Vec::new(),
            slow: 1,
            fails: None,
            page: 50,
        }
    }

    /// A car as answers and webhooks hold it.
    pub fn vehicle(car: &Car) -> Value {
        let state = match (car.plugged, car.charging) {
            (false, _) => "UNPLUGGED",
            (_, true) => "PLUGGED_IN:CHARGING",
            _ if car.complete() => "PLUGGED_IN:COMPLETE",
            _ => "PLUGGED_IN:STOPPED",
        };
        let can = json!({"isCapable": true, "interventionIds": []});
        json!({
            "id": car.id, "userId": "user-1", "vendor": car.name.0, "lastSeen": "2026-11-24T12:00:00.000Z", "isReachable": !car.asleep,
            "information": {"vin": "5YJSA1E26MFCANARY", "brand": "Tesla", "model": car.name.1, "year": car.name.2, "displayName": null},
            "chargeState": {
                "batteryLevel": car.soc * 100.0, "range": car.range_km, "isPluggedIn": car.plugged, "isCharging": car.charging,
                "isFullyCharged": car.complete(), "batteryCapacity": car.capacity_kwh, "chargeLimit": car.limit * 100.0,
                "chargeRate": if car.charging { json!(car.power_kw) } else { Value::Null },
                "chargeTimeRemaining": if car.charging { json!((car.limit - car.soc) * car.capacity_kwh / car.power_kw * 60.0) } else { Value::Null },
                "lastUpdated": car.observed_at, "maxCurrent": car.current_a, "powerDeliveryState": state, "pluggedInChargerId": null},
            "smartChargingPolicy": {"isEnabled": false, "deadline": null, "minimumChargeLimit": 0},
            "odometer": {"distance": car.odometer_km, "lastUpdated": car.observed_at},
            "location": {"longitude": 10.757, "latitude": 59.911, "lastUpdated": car.observed_at, "id": null},
            "capabilities": {"information": can, "chargeState": can, "location": can, "odometer": can, "setMaxCurrent": can,
                "startCharging": can, "stopCharging": can, "smartCharging": {"isCapable": false, "interventionIds": ["6d7c"]}},
            "scopes": ["vehicle:read:data", "vehicle:read:location", "vehicle:control:charging"],
        })
    }

    fn action(&self, index: usize) -> Answer {
        let (id, target, state, reason) = &self.actions[index];
        let now = "2026-11-24T12:00:05.000Z";
        let mut kind = json!({"id": id, "userId": "user-1", "createdAt": now, "updatedAt": now,
            "completedAt": if *state == "PENDING" { Value::Null } else { json!(now) }, "state": state, "targetId": "car-1",
            "targetType": "vehicle", "failureReason": reason.map(|reason| json!({"type": reason, "detail": "in words"}))});
        // Actions of charging name their kind, those of the current their target.
        let name = if target.is_string() { "kind" } else { "targetState" };
        kind[name] = target.clone();
        Answer::json(200, &kind)
    }

    fn settle(&mut self, index: usize) {
        if self.actions[index].2 != "PENDING" {
            return;
        }
        if self.slow > 0 {
            self.slow -= 1;
            return;
        }
        if let Some(reason) = self.fails {
            (self.actions[index].2, self.actions[index].3) = ("FAILED", Some(reason));
            return;
        }
        self.actions[index].2 = "CONFIRMED";
        let target = self.actions[index].1.clone();
        let car = &mut self.cars[0];
        match (target.as_str(), target["maxCurrent"].as_f64()) {
            (Some("START"), _) => car.act("start", |car| car.charging = true),
            (Some("STOP"), _) => car.act("stop", |car| car.charging = false),
            (_, Some(current_a)) => car.act("current", |car| car.current_a = current_a),
            _ => {}
        }
    }
}

fn problem(status: u16, word: &str, title: &str) -> Answer {
    let body =
        json!({"type": format!("https://developers.enode.com/api/problems/{word}"), "title": title, "detail": title});
    Answer {
        status,
        headers: vec![("Content-Type".into(), "application/problem+json".into())],
        body: body.to_string().into_bytes(),
    }
}

impl Service for EnodeCloud {
    fn answer(&mut self, request: &Received) -> Answer {
        let segments = request.segments();
        let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
        if segments == ["oauth2", "token"] {
            let form = request.form();
            let field = |name: &str| {
                form.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str()).unwrap_or_default()
            };
            let basic = format!("Basic {}", base64(format!("{}:{}", CLIENT.0, CLIENT.1).as_bytes()));
            let known = request.header("authorization") == Some(&basic)
                || (field("client_id"), field("client_secret")) == CLIENT;
            if !known || field("grant_type") != "client_credentials" {
                return Answer::json(401, &json!({"error": "invalid_client"}));
            }
            self.given += 1;
            self.access = format!("canary-access-{}", self.given);
            return Answer::json(
                200,
                &json!({"access_token": self.access, "expires_in": 3599, "scope": "", "token_type": "bearer"}),
            );
        }
        if request.header("authorization") != Some(&format!("Bearer {}", self.access)) {
            return problem(401, "unauthorized", "Unauthorized");
        }
        let (method, body) = (request.method.as_str(), request.json());
        match (method, segments.as_slice()) {
            ("GET", ["vehicles"] | ["users", _, "vehicles"]) => {
                let from: usize = request.asked("after").and_then(|text| text.parse().ok()).unwrap_or(0);
                let to = (from + self.page).min(self.cars.len());
                let data: Vec<Value> = self.cars[from..to].iter().map(Self::vehicle).collect();
                let after = if to < self.cars.len() { json!(to.to_string()) } else { Value::Null };
                Answer::json(200, &json!({"data": data, "pagination": {"after": after, "before": null}}))
            }
            ("GET", ["vehicles", "actions", id]) => match self.actions.iter().position(|action| action.0 == *id) {
                Some(index) => {
                    self.settle(index);
                    self.action(index)
                }
                None => problem(404, "not-found", "Not found"),
            },
            ("POST", ["vehicles", "actions", id, "cancel"]) => {
                match self.actions.iter().position(|action| action.0 == *id) {
                    Some(index) => {
                        (self.actions[index].2, self.actions[index].3) = ("CANCELLED", Some("REQUESTED_CANCELLATION"));
                        self.action(index)
                    }
                    None => problem(404, "not-found", "Not found"),
                }
            }
            (_, ["vehicles", id, rest @ ..]) => {
                let Some(car) = self.cars.iter().find(|car| car.id == *id) else {
                    return problem(404, "not-found", "Not found");
                };
                let target = match (method, rest) {
                    ("GET", []) => return Answer::json(200, &Self::vehicle(car)),
                    ("POST", ["charging"]) => body["action"].clone(),
                    ("POST", ["max-current"]) => body.clone(),
                    ("POST", ["refresh-hint"]) => return Answer { status: 204, headers: Vec::new(), body: Vec::new() },
                    ("PUT", ["smart-charging-policy"]) => {
                        return Answer::json(
                            200,
                            &json!({"isEnabled": body["isEnabled"], "deadline": body["deadline"], "minimumChargeLimit": 0}),
                        );
                    }
                    _ => return problem(404, "not-found", "Not found"),
                };
                self.actions.push((format!("action-{}", self.actions.len() + 1), target, "PENDING", None));
                self.action(self.actions.len() - 1)
            }
            ("POST", ["users", _, "link"]) => {
                Answer::json(200, &json!({"linkUrl": "https://link.enode.com/canary-link", "linkToken": "canary-link"}))
            }
            ("DELETE", ["users", _]) => Answer { status: 204, headers: Vec::new(), body: Vec::new() },
            _ => problem(404, "not-found", "Not found"),
        }
    }
}
