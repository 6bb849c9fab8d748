//! What a delivery says, in the shapes of version 4 and of the legacy version 2.

use crate::Gateway;
use crate::cars::Car;
use crate::clock::stamp;
use crate::gateway::grants::Connection;
use crate::gateway::scopes::{Resource, Scopes};
use crate::gateway::{batch, read, signals};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use wattfarer::api::Attributes;
use wattfarer::vehicle::ChargeState;
use wattfarer::{Error, Instant};

/// The signals of a state that the owner lets the application read.
pub fn readable(car: &Car, connection: &Connection, state: &ChargeState) -> Vec<Value> {
    let granted = connection.scopes();
    let allowed = |signal: &Value| {
        let scope = signal["id"].as_str().and_then(signals::scope).and_then(Scopes::named);
        scope.is_some_and(|scope| granted.contains(scope))
    };
    let mut list = signals::signals(car, state);
    list.retain(allowed);
    list
}

/// What each signal says, by its code.
pub fn bodies(list: &[Value]) -> BTreeMap<String, Value> {
    let body = |signal: &Value| Some((signal["id"].as_str()?.to_string(), signal["attributes"]["body"].clone()));
    list.iter().filter_map(body).collect()
}

fn milliseconds(stamp: &Value) -> Value {
    let at = stamp.as_str().and_then(|text| Instant::parse("meta", text).ok());
    at.map_or(Value::Null, |at| json!(at.milliseconds()))
}

fn named(signal: &Value) -> Value {
    let attributes = &signal["attributes"];
    json!({"code": attributes["code"], "name": attributes["name"], "group": attributes["group"]})
}

/// Who and what a delivery is about.
pub struct About<'a> {
    pub gateway: &'a Gateway,
    pub webhook_id: &'a str,
    pub event_id: &'a str,
    pub delivery_id: &'a str,
    pub connection: &'a Connection,
    pub attributes: &'a Attributes,
}

impl About<'_> {
    fn v4(&self, kind: &str, mut data: Value, triggers: Vec<Value>, count: usize) -> Value {
        let vehicle = json!({
            "id": self.connection.vehicle_id,
            "make": self.attributes.make,
            "model": self.attributes.model,
            "year": self.attributes.year,
        });
        data["user"] = json!({"id": self.connection.user_id});
        data["vehicle"] = vehicle;
        json!({
            "eventId": self.event_id,
            "eventType": kind,
            "data": data,
            "triggers": triggers,
            "meta": {
                "version": "4.0",
                "webhookId": self.webhook_id,
                "webhookName": self.webhook_id,
                "deliveryId": self.delivery_id,
                "deliveredAt": self.gateway.clock.now_ms(),
                "mode": if self.gateway.options.simulated { "TEST" } else { "LIVE" },
                "signalCount": count,
            },
        })
    }

    /// Every signal, and which of them made it worth a delivery; all of them the first time.
    pub fn state(&self, list: &[Value], changed: &[String], first: bool) -> Value {
        let shown: Vec<Value> = list
            .iter()
            .map(|signal| {
                let (attributes, meta) = (&signal["attributes"], &signal["meta"]);
                json!({
                    "code": attributes["code"],
                    "name": attributes["name"],
                    "group": attributes["group"],
                    "status": attributes["status"],
                    "body": attributes["body"],
                    "meta": {
                        "oemUpdatedAt": milliseconds(&meta["oemUpdatedAt"]),
                        "retrievedAt": milliseconds(&meta["retrievedAt"]),
                    },
                })
            })
            .collect();
        let word = if first { "FIRST_DELIVERY" } else { "SIGNAL_UPDATED" };
        let triggers = list
            .iter()
            .filter(|signal| signal["id"].as_str().is_some_and(|id| changed.iter().any(|code| code == id)))
            .map(|signal| json!({"type": word, "signal": named(signal)}))
            .collect();
        let count = shown.len();
        self.v4("VEHICLE_STATE", json!({"signals": shown}), triggers, count)
    }

    /// The car fails, or does so no longer; `signals` are those that it gave before.
    pub fn error(&self, error: Option<&Error>, word: &str, signals: &[String]) -> Value {
        let errors = json!([{
            "type": "VEHICLE_STATE",
            "code": word.to_uppercase(),
            "description": error.map(Error::message),
            "state": if error.is_some() { "ERROR" } else { "RESOLVED" },
            "signals": signals,
        }]);
        self.v4("VEHICLE_ERROR", json!({"errors": errors}), Vec::new(), signals.len())
    }

    /// The legacy shape: resources by path, as a batch answers them.
    pub async fn legacy(&self, car: &Car, state: &ChargeState) -> Value {
        let granted = self.connection.scopes();
        let mut state = Some(state.clone());
        let mut data = Vec::new();
        for path in ["/charge", "/battery", "/charge/limit", "/battery/nominal_capacity"] {
            let Some(resource) = Resource::at(path.trim_matches('/')) else { continue };
            if granted.contains(resource.scope()) {
                let part = read::read(car, resource, false, &mut state).await;
                data.push(batch::one(path, part, self.delivery_id));
            }
        }
        json!({
            "version": "2.0",
            "webhookId": self.webhook_id,
            "eventName": "schedule",
            "mode": if self.gateway.options.simulated { "test" } else { "live" },
            "payload": {"vehicles": [{
                "vehicleId": self.connection.vehicle_id,
                "userId": self.connection.user_id,
                "requestId": self.delivery_id,
                "timestamp": stamp(self.gateway.clock.now_ms()),
                "data": data,
            }]},
        })
    }
}
