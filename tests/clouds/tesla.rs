//! A double of Tesla's Fleet API and of its token endpoint, on one origin.

use super::{Answer, Car, Received, Service};
use serde_json::{Value, json};

/// The double. `canary-access-0` and `canary-refresh-0` are good tokens.
#[derive(Debug, Clone)]
pub struct TeslaCloud {
    /// Its cars; their ids are vehicle identification numbers.
    pub cars: Vec<Car>,
    /// The access token that is good.
    pub access: String,
    /// The refresh token that is good.
    pub refresh: String,
    /// Tokens given so far.
    pub given: u32,
    /// Reads that a car sleeps on after it was woken.
    pub slow_wake: u32,
    /// What `charging_state` shows instead of the truth.
    pub status_shown: Option<&'static str>,
}

impl TeslaCloud {
    /// With these cars.
    pub fn new(cars: Vec<Car>) -> Self {
        let (access, refresh) = ("canary-access-0".into(), "canary-refresh-0".into());
        TeslaCloud { cars, access, refresh, given: 0, slow_wake: 1, status_shown: None }
    }

    fn tokens(&mut self, request: &Received) -> Answer {
        let form = request.form();
        let field =
            |name: &str| form.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str()).unwrap_or_default();
        if field("grant_type") != "refresh_token"
            || field("refresh_token") != self.refresh
            || field("client_id") != "client-id"
        {
            return Answer::json(
                401,
                &json!({"error": "invalid_grant", "error_description": "The refresh_token is invalid"}),
            );
        }
        self.given += 1;
        (self.access, self.refresh) =
            (format!("canary-access-{}", self.given), format!("canary-refresh-{}", self.given));
        Answer::json(
            200,
            &json!({"access_token": self.access, "refresh_token": self.refresh, "id_token": "canary-id", "expires_in": 28_800, "token_type": "Bearer"}),
        )
    }

    fn data(&self, car: &Car) -> Value {
        let miles = |km: f64| (km / 1.609_344 * 100.0).round() / 100.0;
        let state = self.status_shown.unwrap_or(match (car.plugged, car.charging) {
            (false, _) => "Disconnected",
            (_, true) => "Charging",
            _ if car.complete() => "Complete",
            _ => "Stopped",
        });
        let left_h = (car.limit - car.soc).max(0.0) * car.capacity_kwh / car.power_kw;
        json!({
            "id": 100_021, "vehicle_id": 99_999, "vin": car.id, "state": "online", "id_s": car.id,
            "charge_state": {
                "battery_level": (car.soc * 100.0).round() as i64, "usable_battery_level": (car.soc * 100.0).round() as i64 - 1,
                "battery_range": miles(car.range_km), "charge_limit_soc": (car.limit * 100.0).round() as i64,
                "charge_limit_soc_min": 50, "charge_limit_soc_max": 100, "charge_limit_soc_std": 90,
                "charging_state": state, "conn_charge_cable": if car.plugged { "IEC" } else { "<invalid>" },
                "charge_port_door_open": car.plugged, "charge_port_latch": "Engaged",
                "charger_power": if car.charging { car.power_kw.round() as i64 } else { 0 },
                "charger_voltage": if car.charging { 230 } else { 2 }, "charger_actual_current": if car.charging { car.current_a as i64 } else { 0 },
                "charger_phases": if car.charging { json!(2) } else { Value::Null },
                "charge_current_request": car.current_a as i64, "charge_current_request_max": 32, "charge_amps": car.current_a as i64,
                "charge_energy_added": 3.21, "fast_charger_present": false, "fast_charger_type": "<invalid>",
                "minutes_to_charge_limit": if car.charging { (left_h * 60.0) as i64 } else { 0 },
                "minutes_to_full_charge": if car.charging { (left_h * 60.0) as i64 } else { 0 },
                "scheduled_charging_pending": false, "not_enough_power_to_heat": null, "timestamp": timestamp(&car.observed_at)},
            "vehicle_state": {"odometer": miles(car.odometer_km), "locked": true, "timestamp": timestamp(&car.observed_at)},
        })
    }
}

fn timestamp(text: &str) -> i64 {
    wattfarer::Instant::parse("at", text).expect("a moment").milliseconds()
}

fn refuse(status: u16, text: &str) -> Answer {
    Answer::json(status, &json!({"response": null, "error": text, "error_description": ""}))
}

fn done(result: bool, reason: &str) -> Answer {
    Answer::json(200, &json!({"response": {"result": result, "reason": reason}}))
}

impl Service for TeslaCloud {
    fn answer(&mut self, request: &Received) -> Answer {
        let segments = request.segments();
        let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
        if segments == ["oauth2", "v3", "token"] {
            return self.tokens(request);
        }
        if request.header("authorization") != Some(&format!("Bearer {}", self.access)) {
            return refuse(401, "token expired (401)");
        }
        let (method, body) = (request.method.as_str(), request.json());
        if (method, segments.as_slice()) == ("GET", &["api", "1", "vehicles"]) {
            let list: Vec<Value> = self
                .cars
                .iter()
                .map(|car| json!({"id": 1, "id_s": car.id, "vin": car.id, "display_name": "car", "state": if car.asleep { "asleep" } else { "online" }}))
                .collect();
            let count = list.len();
            return Answer::json(
                200,
                &json!({"response": list, "count": count, "pagination": {"previous": null, "next": null, "current": 1, "per_page": 50, "count": count, "pages": 1}}),
            );
        }
        if (method, segments.as_slice()) == ("POST", &["api", "1", "vehicles", "fleet_status"]) {
            return Answer::json(
                200,
                &json!({"response": {"key_paired_vins": body["vins"], "unpaired_vins": [], "vehicle_info": {}}}),
            );
        }
        let ["api", "1", "vehicles", id, rest @ ..] = segments.as_slice() else { return refuse(404, "not_found") };
        let Some(index) = self.cars.iter().position(|car| car.id == *id) else { return refuse(404, "not_found") };
        match (method, rest) {
            ("GET", []) => {
                let car = &self.cars[index];
                return Answer::json(
                    200,
                    &json!({"response": {"id_s": car.id, "vin": car.id, "state": if car.asleep { "asleep" } else { "online" }}}),
                );
            }
            ("POST", ["wake_up"]) => {
                self.cars[index].effects.push("wake".into());
                if self.slow_wake == 0 {
                    self.cars[index].asleep = false;
                }
                return Answer::json(
                    200,
                    &json!({"response": {"id_s": id, "vin": id, "state": if self.slow_wake == 0 { "online" } else { "asleep" }}}),
                );
            }
            _ => {}
        }
        if self.cars[index].asleep {
            if self.cars[index].effects.iter().any(|word| word == "wake") {
                self.slow_wake = self.slow_wake.saturating_sub(1);
                self.cars[index].asleep = self.slow_wake > 0;
            }
            return refuse(408, "vehicle unavailable: vehicle is offline or asleep");
        }
        if (method, rest) == ("GET", &["vehicle_data"]) {
            return Answer::json(200, &json!({"response": self.data(&self.cars[index])}));
        }
        let car = &mut self.cars[index];
        match (method, rest) {
            ("POST", ["command", name]) => match *name {
                "charge_start" if !car.plugged => done(false, "disconnected"),
                "charge_start" if car.charging => done(false, "is_charging"),
                "charge_start" if car.complete() => done(false, "complete"),
                "charge_start" => {
                    car.act("start", |car| car.charging = true);
                    done(true, "")
                }
                "charge_stop" if !car.charging => done(false, "not_charging"),
                "charge_stop" => {
                    car.act("stop", |car| car.charging = false);
                    done(true, "")
                }
                "set_charge_limit" => {
                    let limit = body["percent"].as_f64().unwrap_or(0.0) / 100.0;
                    if (car.limit - limit).abs() < 1e-9 {
                        return done(false, "already_set");
                    }
                    car.act("limit", |car| car.limit = limit);
                    done(true, "")
                }
                "set_charging_amps" => {
                    let current_a = body["charging_amps"].as_f64().unwrap_or(0.0);
                    car.act("current", |car| car.current_a = current_a);
                    done(true, "")
                }
                "set_scheduled_charging" | "set_scheduled_departure" => {
                    car.act("schedule", |_| ());
                    done(true, "")
                }
                _ => refuse(404, "not_found"),
            },
            _ => refuse(404, "not_found"),
        }
    }
}
