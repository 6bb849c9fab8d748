//! Webhooks: only what was signed, only once; and no help for whoever would forge one.

use rand::rngs::SmallRng;
use rand::{Rng, SeedableRng};
use serde_json::json;
use std::sync::Arc;
use std::time::Duration;
use wattfarer::ErrorKind;
use wattfarer::api::smartcar::{WebhookEvent, Webhooks, signature};
use wattfarer::vehicle::ChargingStatus;
use wattfarer_tests::cases;
use wattfarer_tests::clouds::{Car, SmartcarV3Cloud, StillEnvironment};

/// HMAC-SHA256 by Python: `hmac.new(b"canary-amt", message, sha256).hexdigest()`.
const BY_PYTHON: [(&[u8], &str); 2] = [
    (b"{\"soc\":1.0}", "eb7ffa66ac73d3f88841e9cdec6c5ead85ec2f6fee6c0493df24981219863a50"),
    (b"4f1c-challenge", "6dbb9c43a05a807453851fa17cf9845ea406aacb5225f4107ac62e4ebab45cdd"),
];

fn secret() -> wattfarer::api::SecretString {
    "canary-amt".to_string().into()
}

fn receiver(environment: &Arc<StillEnvironment>) -> Webhooks {
    Webhooks::new(vec![secret()], environment.clone()).unwrap()
}

/// A delivery of a car's signals.
fn delivery(id: &str) -> Vec<u8> {
    let mut car = Car::new("car-1");
    car.charging = true;
    let signals: Vec<_> = SmartcarV3Cloud::new(Vec::new())
        .signals(&car)
        .into_iter()
        .map(|signal| {
            let mut flat = signal["attributes"].clone();
            flat["meta"] = signal["meta"].clone();
            flat
        })
        .collect();
    json!({"eventId": id, "eventType": "VEHICLE_STATE", "data": {"user": {"id": "u"}, "vehicle": {"id": "car-1", "make": "TESLA", "model": "Model 3", "year": 2024}, "signals": signals},
        "triggers": [], "meta": {"version": "4.0", "deliveredAt": 1_795_521_600_000_i64, "mode": "LIVE"}})
    .to_string()
    .into_bytes()
}

#[test]
fn signatures_are_those_of_python() {
    for (message, expected) in BY_PYTHON {
        assert_eq!(signature(&secret(), message), expected);
    }
}

#[test]
fn challenges_of_both_versions_are_answered() {
    let webhooks = receiver(&Arc::new(StillEnvironment::new(1)));
    for body in [
        json!({"eventType": "VERIFY", "data": {"challenge": "4f1c-challenge"}}),
        json!({"eventName": "verify", "payload": {"challenge": "4f1c-challenge"}}),
    ] {
        let event = webhooks.receive(None, body.to_string().as_bytes()).unwrap();
        let WebhookEvent::Verify { answer } = event else { panic!("{event:?}") };
        assert_eq!(answer, format!("{{\"challenge\":\"{}\"}}", BY_PYTHON[1].1));
    }
    // To sign whatever comes would sign forged deliveries.
    let forged = String::from_utf8(delivery("forged")).unwrap();
    for challenge in [forged.as_str(), "{}", "[1]", "", "a b", "\"x\"", &"a".repeat(129)] {
        let body = json!({"eventType": "VERIFY", "data": {"challenge": challenge}}).to_string();
        assert!(webhooks.receive(None, body.as_bytes()).is_err(), "{challenge}");
    }
}

#[test]
fn a_delivery_becomes_a_state_and_counts_once() {
    let environment = Arc::new(StillEnvironment::new(1));
    let webhooks = receiver(&environment);
    let body = delivery("event-1");
    let signed = signature(&secret(), &body);
    let WebhookEvent::States(states) = webhooks.receive(Some(&signed), &body).unwrap() else { panic!() };
    assert_eq!(states[0].connection_id, "car-1");
    assert_eq!(states[0].charging_status.as_ref().unwrap().value, Some(ChargingStatus::Charging));
    assert_eq!(states[0].soc.as_ref().unwrap().value, Some(0.4));
    let again = webhooks.receive(Some(&signed), &body).unwrap_err();
    assert_eq!(again.kind(), ErrorKind::Conflict);
    // Remembered over a restart.
    let restarted = receiver(&environment);
    restarted.remember(webhooks.remembered());
    assert_eq!(restarted.receive(Some(&signed), &body).unwrap_err().kind(), ErrorKind::Conflict);
    // What is older than the memory is refused by its own time.
    environment.pass(Duration::from_secs(86_500));
    assert_eq!(receiver(&environment).receive(Some(&signed), &body).unwrap_err().kind(), ErrorKind::Conflict);
}

#[test]
fn both_secrets_hold_while_they_are_changed() {
    let environment = Arc::new(StillEnvironment::new(1));
    let webhooks = Webhooks::new(vec!["new".to_string().into(), secret()], environment).unwrap();
    let body = delivery("event-1");
    assert!(webhooks.receive(Some(&signature(&secret(), &body)), &body).is_ok());
    let body = delivery("event-2");
    assert!(webhooks.receive(Some(&signature(&"new".to_string().into(), &body)), &body).is_ok());
    assert!(!format!("{webhooks:?}").contains("canary"));
}

#[test]
fn no_mutated_delivery_is_taken() {
    let webhooks = receiver(&Arc::new(StillEnvironment::new(1)));
    let body = delivery("event-1");
    let signed = signature(&secret(), &body);
    let mut random = SmallRng::seed_from_u64(23);
    for case in 0..cases(20_000, 1_000_000) {
        let (mut body, mut signed) = (body.clone(), signed.clone().into_bytes());
        match case % 4 {
            0 => {
                let at = random.random_range(0..body.len());
                body[at] ^= 1 << random.random_range(0..8);
            }
            1 => {
                let at = random.random_range(0..signed.len());
                signed[at] ^= 1 << random.random_range(0..8);
            }
            2 => body.truncate(random.random_range(0..body.len())),
            _ => body.push(random.random()),
        }
        let signed = String::from_utf8_lossy(&signed).into_owned();
        assert!(webhooks.receive(Some(&signed), &body).is_err(), "case {case}");
    }
    assert!(webhooks.receive(None, &body).is_err());
    assert!(webhooks.receive(Some(&signed.to_uppercase()), &body).is_err());
    assert!(webhooks.receive(Some(""), &body).is_err());
    assert!(webhooks.receive(Some(&signed), &body).is_ok(), "the genuine one still is");
}

#[test]
fn errors_name_signals_as_words_or_objects_and_older_payloads_are_read() {
    let webhooks = receiver(&Arc::new(StillEnvironment::new(1)));
    let take = |value: serde_json::Value| {
        let body = value.to_string().into_bytes();
        webhooks.receive(Some(&signature(&secret(), &body)), &body).unwrap()
    };
    let event = take(
        json!({"eventId": "e", "eventType": "VEHICLE_ERROR", "data": {"vehicle": {"id": "car-1"}, "errors": [
        {"state": "ERROR", "code": "VEHICLE_NOT_CAPABLE", "signals": ["charge-voltage", {"code": "charge-amperage"}]}, {"state": "RESOLVED", "signals": []}]}}),
    );
    let WebhookEvent::Errors { errors, .. } = event else { panic!("{event:?}") };
    assert_eq!(errors[0].signals, ["charge-voltage", "charge-amperage"]);
    assert!(!errors[0].resolved && errors[1].resolved);
    let event = take(
        json!({"eventName": "schedule", "webhookId": "w", "payload": {"vehicles": [{"vehicleId": "car-2", "data": [
        {"path": "/battery", "code": 200, "body": {"percentRemaining": 0.31, "range": 100}, "headers": {"sc-data-age": "2026-11-24T11:00:00.000Z", "sc-unit-system": "imperial"}},
        {"path": "/charge", "code": 409, "body": {}}]}]}}),
    );
    let WebhookEvent::States(states) = event else { panic!("{event:?}") };
    assert_eq!(states[0].soc.as_ref().unwrap().value, Some(0.31));
    assert!((states[0].range_m.as_ref().unwrap().value.unwrap() - 160_934.4).abs() < 1e-6);
    let event = take(json!({"eventId": "e2", "eventType": "SOMETHING_NEW"}));
    assert_eq!(event, WebhookEvent::Other { event_type: "SOMETHING_NEW".into() });
}
