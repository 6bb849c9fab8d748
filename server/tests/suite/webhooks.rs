//! Webhooks: subscribed cars' news arrives, signed, once the receiver has proven itself; what does not arrive is tried again as the
//! contract says and survives a crash.

use crate::http::ask;
use crate::served::{NOON_MS, Served};
use serde_json::{Value, json};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant};
use wattfarer::api::smartcar::{Receivers, WebhookEvent, Webhooks};
use wattfarer::vehicle::ChargingStatus;
use wattfarer_server::clock::Clock;
use wattfarer_server::store::{Location, Store};
use wattfarer_server::webhooks::{DeliverySettings, Webhook};
use wattfarer_server::{Gateway, Options};
use wattfarer_tests::clouds::{Answer, Cloud, Received, Service, StillEnvironment};

/// A receiver that answers challenges with what our own library says to them, and counts.
struct Receiver {
    secret: &'static str,
    status: u16,
    deliveries: Vec<Received>,
}

impl Service for Receiver {
    fn answer(&mut self, request: &Received) -> Answer {
        let webhooks = webhooks(self.secret);
        if request.header("sc-signature").is_none() {
            return match webhooks.receive(None, &request.body) {
                Ok(WebhookEvent::Verify { answer }) => {
                    Answer { status: 200, headers: Vec::new(), body: answer.into_bytes() }
                }
                _ => Answer::json(400, &json!({})),
            };
        }
        self.deliveries.push(request.clone());
        Answer::json(self.status, &json!({}))
    }
}

fn webhooks(secret: &str) -> Webhooks {
    // The double's clock stands at the noon of the gateway's.
    Webhooks::new(vec![secret.to_string().into()], Arc::new(StillEnvironment::new(1))).unwrap()
}

fn receiver(secret: &'static str) -> Cloud<Receiver> {
    Cloud::start(Receiver { secret, status: 200, deliveries: Vec::new() })
}

fn options(origin: &str, legacy: bool) -> Options {
    let webhook = Webhook { address: Some(format!("{origin}/hook")), legacy, ..Webhook::named("wh1") };
    let delivery = DeliverySettings { receivers: Receivers::Loopback, ..DeliverySettings::default() };
    Options { webhooks: vec![webhook], delivery, ..Options::simulated() }
}

fn eventually(what: &str, mut holds: impl FnMut() -> bool) {
    let until = Instant::now() + Duration::from_secs(20);
    while !holds() {
        assert!(Instant::now() < until, "{what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

fn count(cloud: &Cloud<Receiver>) -> usize {
    cloud.with(|receiver| receiver.deliveries.len())
}

fn subscribe(served: &Served) -> (String, String) {
    let (bearer, ids) = served.connected();
    let path = format!("/v2.0/vehicles/{}/webhooks/wh1", ids[0]);
    let answer = served.ask("POST", &path, &[("Authorization", &bearer)], Some("{}"));
    assert_eq!((answer.status, answer.json()), (200, json!({"webhookId": "wh1", "vehicleId": ids[0]})));
    (bearer, ids[0].clone())
}

#[test]
fn news_of_a_subscribed_car_arrives_signed_and_is_read_by_our_receiver() {
    let cloud = receiver("test-amt");
    let served = Served::start(options(&cloud.origin, false));
    let (bearer, car) = subscribe(&served);
    eventually("the first delivery", || count(&cloud) == 1);
    let start = served.ask(
        "POST",
        &format!("/v2.0/vehicles/{car}/charge"),
        &[("Authorization", &bearer)],
        Some(r#"{"action":"START"}"#),
    );
    assert_eq!(start.status, 200, "{}", start.body);
    eventually("news of the start", || count(&cloud) == 2);
    let deliveries = cloud.with(|receiver| receiver.deliveries.clone());
    let ours = webhooks("test-amt");
    for (index, delivery) in deliveries.iter().enumerate() {
        let body = delivery.json();
        let mut keys: Vec<&String> = body.as_object().unwrap().keys().collect();
        keys.sort();
        assert_eq!(keys, ["data", "eventId", "eventType", "meta", "triggers"]);
        assert_eq!((&body["eventType"], &body["data"]["vehicle"]["id"]), (&json!("VEHICLE_STATE"), &json!(car)));
        assert_eq!(
            (&body["meta"]["version"], &body["meta"]["webhookId"], &body["meta"]["mode"]),
            (&json!("4.0"), &json!("wh1"), &json!("TEST"))
        );
        let signals = body["data"]["signals"].as_array().unwrap();
        assert_eq!(body["meta"]["signalCount"], signals.len());
        assert!(
            signals
                .iter()
                .all(|signal| signal["meta"]["retrievedAt"].is_i64() && signal["status"]["value"] == "SUCCESS")
        );
        let word = if index == 0 { "FIRST_DELIVERY" } else { "SIGNAL_UPDATED" };
        let triggers = body["triggers"].as_array().unwrap();
        assert!(!triggers.is_empty() && triggers.iter().all(|trigger| trigger["type"] == word), "{triggers:?}");
        let event = ours.receive(delivery.header("sc-signature"), &delivery.body).unwrap();
        let WebhookEvent::States(states) = event else { panic!("{event:?}") };
        let charging = states[0].charging_status.as_ref().unwrap().value.unwrap() == ChargingStatus::Charging;
        assert_eq!((states[0].soc.as_ref().unwrap().value, charging), (Some(0.4), index == 1));
        // One changed byte is refused.
        let mut forged = delivery.body.clone();
        forged[20] ^= 1;
        assert!(ours.receive(delivery.header("sc-signature"), &forged).is_err());
    }
    assert_ne!(deliveries[0].json()["eventId"], deliveries[1].json()["eventId"]);
    // The triggers name what changed: it charges now, which it did not.
    let triggers = deliveries[1].json()["triggers"].to_string();
    assert!(
        triggers.contains("charge-ischarging") && !triggers.contains("tractionbattery-nominalcapacity"),
        "{triggers}"
    );
    // Out of the webhook: silence.
    let path = format!("/v2.0/vehicles/{car}/webhooks/wh1");
    let answer = served.ask("DELETE", &path, &[("Authorization", "Bearer test-amt")], None);
    assert_eq!((answer.status, answer.json()), (200, json!({"status": "success"})));
    served.ask(
        "POST",
        &format!("/v2.0/vehicles/{car}/charge"),
        &[("Authorization", &bearer)],
        Some(r#"{"action":"STOP"}"#),
    );
    std::thread::sleep(Duration::from_millis(800));
    assert_eq!(count(&cloud), 2);
}

#[test]
fn the_legacy_shape_is_read_by_our_receiver_too() {
    let cloud = receiver("test-amt");
    let served = Served::start(options(&cloud.origin, true));
    let (_, car) = subscribe(&served);
    eventually("the first delivery", || count(&cloud) == 1);
    let delivery = cloud.with(|receiver| receiver.deliveries[0].clone());
    let body = delivery.json();
    assert_eq!(
        (&body["eventName"], &body["webhookId"], &body["mode"]),
        (&json!("schedule"), &json!("wh1"), &json!("test"))
    );
    let event = webhooks("test-amt").receive(delivery.header("sc-signature"), &delivery.body).unwrap();
    let WebhookEvent::States(states) = event else { panic!("{event:?}") };
    assert_eq!((states[0].connection_id.as_str(), states[0].soc.as_ref().unwrap().value), (car.as_str(), Some(0.4)));
    assert_eq!(states[0].plugged.as_ref().unwrap().value, Some(true));
}

#[test]
fn a_receiver_that_signs_wrongly_gets_nothing() {
    let cloud = receiver("another secret");
    let served = Served::start(options(&cloud.origin, false));
    subscribe(&served);
    eventually("a challenge", || !cloud.received("").is_empty());
    eventually("the car's news to wait", || served.gateway.post.waiting() == 1);
    std::thread::sleep(Duration::from_millis(800));
    assert_eq!((count(&cloud), cloud.received("").len()), (0, 1), "one challenge until the pause is over");
    // Once it knows the secret, what waited comes.
    cloud.with(|receiver| receiver.secret = "test-amt");
    served.pass_s(31);
    eventually("the delivery that waited", || count(&cloud) == 1);
}

#[test]
fn what_does_not_arrive_is_tried_three_times_more_and_then_dropped_with_a_trace() {
    let cloud = receiver("test-amt");
    cloud.with(|receiver| receiver.status = 503);
    let served = Served::start(options(&cloud.origin, false));
    subscribe(&served);
    eventually("the first try", || count(&cloud) == 1);
    for (tries, pause_s) in [(2, 30), (3, 120), (4, 480)] {
        let due_ms = served.gateway.clock.now_ms() + pause_s * 1000;
        eventually("the pause", || served.gateway.post.next_due_ms() == Some(due_ms));
        served.pass_s(pause_s - 1);
        std::thread::sleep(Duration::from_millis(500));
        assert_eq!(count(&cloud), tries - 1, "not before its pause of {pause_s} s is over");
        served.pass_s(1);
        eventually("the next try", || count(&cloud) == tries);
    }
    eventually("an empty outbox", || served.gateway.post.waiting() == 0);
    let bodies: Vec<Vec<u8>> = cloud.with(|receiver| receiver.deliveries.iter().map(|one| one.body.clone()).collect());
    assert!(bodies.iter().all(|body| *body == bodies[0]), "the same bytes each time");
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let trail = runtime.block_on(served.gateway.store.audit()).unwrap();
    assert_eq!(trail.iter().filter(|entry| entry.event == "webhook.dropped").count(), 1);
}

#[test]
fn a_failing_car_is_told_once_and_so_is_its_return() {
    let cloud = receiver("test-amt");
    let served = Served::start(options(&cloud.origin, false));
    let (_, car) = subscribe(&served);
    eventually("the first delivery", || count(&cloud) == 1);
    let credentials = "Basic ZGVmYXVsdDp0ZXN0LWFtdA==";
    let fault = |word: &str| {
        let body = json!({"fault": word}).to_string();
        let headers = [("Authorization", credentials), ("Content-Type", "application/json")];
        let answer = served.ask("PATCH", &format!("/simulate/vehicles/{car}"), &headers, Some(&body));
        assert_eq!(answer.status, 200, "{}", answer.body);
    };
    fault("unreachable");
    eventually("the error", || count(&cloud) == 2);
    fault("unreachable");
    std::thread::sleep(Duration::from_millis(600));
    fault("none");
    eventually("its end", || count(&cloud) == 3);
    let said: Vec<Value> = cloud.with(|receiver| receiver.deliveries.iter().map(Received::json).collect());
    for (body, resolved) in [(&said[1], false), (&said[2], true)] {
        assert_eq!(body["eventType"], "VEHICLE_ERROR");
        let state = if resolved { "RESOLVED" } else { "ERROR" };
        let error = &body["data"]["errors"][0];
        assert_eq!((&error["state"], &error["code"]), (&json!(state), &json!("UNREACHABLE")));
    }
    let delivery = cloud.with(|receiver| receiver.deliveries[1].clone());
    let event = webhooks("test-amt").receive(delivery.header("sc-signature"), &delivery.body).unwrap();
    assert!(
        matches!(event, WebhookEvent::Errors { errors, .. } if !errors[0].resolved && !errors[0].signals.is_empty())
    );
}

#[test]
fn the_outbox_outlives_the_process_and_tells_nothing_of_ended_consents() {
    let folder = std::env::temp_dir().join(format!("wattfarer-outbox-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join("gateway.sqlite");
    let cloud = receiver("test-amt");
    cloud.with(|receiver| receiver.status = 500);
    let now = Arc::new(AtomicI64::new(NOON_MS));
    let start = || {
        let (shown, origin, path) = (now.clone(), cloud.origin.clone(), path.clone());
        let clock = Clock::new(move || shown.load(Ordering::Relaxed));
        Served::run(clock, now.clone(), move |clock| async move {
            // The thread of the store before closes the file in its own time.
            let location = Location::File(path);
            let store = loop {
                match Store::open(&location) {
                    Err(error) if error.kind() == wattfarer::ErrorKind::Conflict => std::thread::yield_now(),
                    store => break store.unwrap(),
                }
            };
            Gateway::simulated(options(&origin, false), clock, store, 3, 1.0).await.unwrap()
        })
    };
    let served = start();
    let (bearer, car) = subscribe(&served);
    eventually("a try", || count(&cloud) == 1 && served.gateway.post.next_due_ms() == Some(NOON_MS + 30_000));
    drop(served);
    // Where a car is lies encrypted on the disk.
    let bytes = std::fs::read(&path).unwrap();
    let wal = std::fs::read(path.with_extension("sqlite-wal")).unwrap_or_default();
    for place in [&b"tractionbattery-stateofcharge"[..], b"preciselocation", b"FIRST_DELIVERY"] {
        assert!(![&bytes, &wal].iter().any(|file| file.windows(place.len()).any(|window| window == place)));
    }
    cloud.with(|receiver| receiver.status = 200);
    now.fetch_add(31_000, Ordering::Relaxed);
    let served = start();
    eventually("the delivery after the restart", || count(&cloud) == 2);
    std::thread::sleep(Duration::from_millis(600));
    let ids: Vec<Value> =
        cloud.with(|receiver| receiver.deliveries.iter().map(|one| one.json()["eventId"].clone()).collect());
    assert_eq!((ids.len(), &ids[0]), (2, &ids[1]), "the same event, and nothing is told as new");
    // A delivery that waits when the consent ends is thrown away.
    cloud.with(|receiver| receiver.status = 500);
    let ask_car = |method: &str, rest: &str, body: Option<&str>| {
        ask(&served.address, method, &format!("/v2.0/vehicles/{car}{rest}"), &[("Authorization", &bearer)], body).status
    };
    assert_eq!(ask_car("POST", "/charge", Some(r#"{"action":"START"}"#)), 200);
    eventually("news that does not arrive", || count(&cloud) == 3 && served.gateway.post.waiting() >= 1);
    assert_eq!(ask_car("DELETE", "/application", None), 200);
    served.pass_s(31);
    eventually("an empty outbox", || served.gateway.post.waiting() == 0);
    assert_eq!(count(&cloud), 3);
    drop(served);
    std::fs::remove_dir_all(&folder).unwrap();
}
