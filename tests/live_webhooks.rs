//! Webhooks: only what was signed, only once; and no help for whoever would forge one.

use rand::rngs::SmallRng;
use rand::{Rng, SeedableRng};
use serde_json::json;
use std::sync::Arc;
use std::time::Duration;
use wattfarer::ErrorKind;
use wattfarer::api::enode::{self, EnodeEvent, EnodeWebhooks};
use wattfarer::api::smartcar::{WebhookEvent, Webhooks, signature};
use wattfarer::vehicle::ChargingStatus;
use wattfarer_tests::cases;
use wattfarer_tests::clouds::{Car, EnodeCloud, SmartcarV3Cloud, StillEnvironment};

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

/// HMAC-SHA1 by Python: `hmac.new(b"canary-enode-secret", message, sha1).hexdigest()`.
const ENODE_BY_PYTHON: (&[u8], &str) =
    (b"[{\"event\":\"system:heartbeat\"}]", "b8750e4639c30e0b27dde23fb4e53023e059ec12");

fn enode_secret() -> wattfarer::api::SecretString {
    "canary-enode-secret".to_string().into()
}

/// A delivery of Enode's with a car that charges.
fn enode_delivery(at: &str) -> Vec<u8> {
    let mut car = Car::new("car-1");
    car.charging = true;
    let common =
        |event: &str| json!({"event": event, "createdAt": at, "version": "2024-10-01", "user": {"id": "user-1"}});
    let mut updated = common("user:vehicle:updated");
    updated["vehicle"] = EnodeCloud::vehicle(&car);
    updated["updatedFields"] = json!(["chargeState.isCharging"]);
    let mut deleted = common("user:vehicle:deleted");
    deleted["vehicle"] = json!({"id": "car-2"});
    json!([updated, deleted, {"event": "system:heartbeat", "createdAt": at, "pendingEvents": 0}])
        .to_string()
        .into_bytes()
}

#[test]
fn a_delivery_of_enode_becomes_events_and_counts_once() {
    let environment = Arc::new(StillEnvironment::new(1));
    let receiver = || EnodeWebhooks::new(vec![enode_secret()], environment.clone()).unwrap();
    assert_eq!(enode::signature(&enode_secret(), ENODE_BY_PYTHON.0), format!("sha1={}", ENODE_BY_PYTHON.1));
    let webhooks = receiver();
    let body = enode_delivery("2026-11-24T12:00:00Z");
    let signed = enode::signature(&enode_secret(), &body);
    let events = webhooks.receive(Some(&signed), &body).unwrap();
    let EnodeEvent::State(state) = &events[0] else { panic!("{events:?}") };
    assert_eq!((state.connection_id.as_str(), state.soc.as_ref().unwrap().value), ("car-1", Some(0.4)));
    assert_eq!(state.charging_status.as_ref().unwrap().value, Some(ChargingStatus::Charging));
    assert_eq!(events[1], EnodeEvent::Deleted { connection_id: "car-2".into() });
    assert_eq!(events[2], EnodeEvent::Other { event_type: "system:heartbeat".into() });
    assert_eq!(webhooks.receive(Some(&signed), &body).unwrap_err().kind(), ErrorKind::Conflict);
    let restarted = receiver();
    restarted.remember(webhooks.remembered());
    assert_eq!(restarted.receive(Some(&signed), &body).unwrap_err().kind(), ErrorKind::Conflict);
    // Enode tries for 26 hours; what is older than that is refused by its own time.
    environment.pass(Duration::from_secs(26 * 3600));
    assert!(receiver().receive(Some(&signed), &body).is_ok());
    environment.pass(Duration::from_secs(3601));
    assert_eq!(receiver().receive(Some(&signed), &body).unwrap_err().kind(), ErrorKind::Conflict);
}

#[test]
fn no_mutated_delivery_of_enode_is_taken() {
    let environment = Arc::new(StillEnvironment::new(1));
    let webhooks = EnodeWebhooks::new(vec![enode_secret()], environment.clone()).unwrap();
    let body = enode_delivery("2026-11-24T12:00:00Z");
    let signed = enode::signature(&enode_secret(), &body);
    let mut random = SmallRng::seed_from_u64(29);
    for case in 0..cases(5_000, 200_000) {
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
    let digits = signed.trim_start_matches("sha1=");
    for wrong in [None, Some(""), Some("sha1="), Some(digits), Some(&*format!("sha256={digits}"))] {
        assert_eq!(webhooks.receive(wrong, &body).unwrap_err().kind(), ErrorKind::Unauthorized, "{wrong:?}");
    }
    assert!(webhooks.receive(Some(&signed), &body).is_ok(), "the genuine one still is");
    for body in [&b"{}"[..], b"[1", b"[{\"event\":\"user:vehicle:updated\"}]"] {
        let signed = enode::signature(&enode_secret(), body);
        assert_eq!(webhooks.receive(Some(&signed), body).unwrap_err().kind(), ErrorKind::BadData);
    }
    assert!(EnodeWebhooks::new(vec!["short".to_string().into()], environment.clone()).is_err());
    assert!(EnodeWebhooks::new(Vec::new(), environment).is_err());
    assert!(!format!("{webhooks:?}").contains("canary"));
}
