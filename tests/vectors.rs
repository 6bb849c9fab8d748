//! Walks tests/vectors: requests in, expected values or error codes out; see the README there.

use crate::trips::world;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use wattfarer::Instant;
use wattfarer::api::enode::{self, EnodeEvent, EnodeWebhooks};
use wattfarer::api::smartcar::{WebhookEvent, Webhooks};
use wattfarer::api::{Environment, charger};
use wattfarer::plan::{self, DriveRequest, PlanRequest, RangeRequest};
use wattfarer::vehicle::ChargeState;
use wattfarer_tests::clouds::StillEnvironment;

fn answer<Request: serde::de::DeserializeOwned, Answer: serde::Serialize>(
    request: &Value,
    call: impl Fn(&Request) -> wattfarer::Result<Answer>,
) -> Result<Value, Value> {
    // A record that cannot be read is refused as input without the engine.
    let request: Request = serde_json::from_value(request.clone())
        .map_err(|error| json!({"code": "invalid_input", "message": error.to_string()}))?;
    match call(&request) {
        Ok(answer) => Ok(serde_json::to_value(answer).unwrap()),
        Err(error) => Err(serde_json::to_value(error).unwrap()),
    }
}

/// What a charging point or a webhook says, as a charge state.
fn charge_state(request: &Value) -> wattfarer::Result<ChargeState> {
    let text = |name: &str| request[name].as_str().unwrap_or_default();
    let received_at = Instant::parse("received_at", text("received_at"))?;
    let (id, payload) = (text("connection_id"), &request["payload"]);
    match text("format") {
        "ocpp1.6" => charger::from_ocpp16(id, payload, received_at),
        "ocpp2.0.1" => charger::from_ocpp201(id, payload, received_at),
        "ocpi" => charger::from_ocpi(id, payload, received_at),
        "smartcar_webhook" => {
            // The still clock stands at the moment that the vectors are received.
            let webhooks = Webhooks::new(vec![text("secret").to_string().into()], Arc::new(StillEnvironment::new(1)))?;
            match webhooks.receive(Some(text("signature")), text("body").as_bytes())? {
                WebhookEvent::States(mut states) if states.len() == 1 => Ok(states.remove(0)),
                other => panic!("{other:?}"),
            }
        }
        "enode_webhook" => match enode_events(request)?.remove(0) {
            EnodeEvent::State(state) => Ok(*state),
            other => panic!("{other:?}"),
        },
        other => panic!("{other:?} is no format"),
    }
}

/// The still clock begins at noon and is moved to the moment of the delivery.
fn clock_of(request: &Value) -> wattfarer::Result<Arc<StillEnvironment>> {
    let received_at = Instant::parse("received_at", request["received_at"].as_str().unwrap_or_default())?;
    let clock = StillEnvironment::new(1);
    clock.pass(std::time::Duration::from_secs_f64(received_at.seconds_since(clock.now()).max(0.0)));
    Ok(Arc::new(clock))
}

fn enode_events(request: &Value) -> wattfarer::Result<Vec<EnodeEvent>> {
    let text = |name: &str| request[name].as_str();
    let secret = text("secret").unwrap_or_default().to_string().into();
    let webhooks = EnodeWebhooks::new(vec![secret], clock_of(request)?)?;
    webhooks.receive(text("signature"), text("body").unwrap_or_default().as_bytes())
}

/// What a delivery of Enode's says, its parts as other languages have them.
fn enode_webhook(request: &Value) -> wattfarer::Result<Value> {
    let events = enode_events(request)?.into_iter().map(|event| match event {
        EnodeEvent::Deleted { connection_id } => json!({"kind": "deleted", "connection_id": connection_id}),
        EnodeEvent::Other { event_type } => json!({"kind": "other", "event_type": event_type}),
        other => panic!("{other:?}"),
    });
    Ok(events.collect())
}

/// What a delivery says, its parts as other languages have them.
fn webhook(request: &Value) -> wattfarer::Result<Value> {
    let text = |name: &str| request[name].as_str();
    let secret = text("secret").unwrap_or_default().to_string().into();
    let webhooks = Webhooks::new(vec![secret], clock_of(request)?)?;
    Ok(match webhooks.receive(text("signature"), text("body").unwrap_or_default().as_bytes())? {
        WebhookEvent::Verify { answer } => json!({"kind": "verify", "answer": answer}),
        WebhookEvent::Other { event_type } => json!({"kind": "other", "event_type": event_type}),
        other => panic!("{other:?}"),
    })
}

fn webhook_signature(request: &Value) -> wattfarer::Result<String> {
    let text = |name: &str| request[name].as_str().unwrap_or_default();
    Ok(wattfarer::api::smartcar::signature(&text("secret").to_string().into(), text("body").as_bytes()))
}

fn enode_webhook_signature(request: &Value) -> wattfarer::Result<String> {
    let text = |name: &str| request[name].as_str().unwrap_or_default();
    Ok(enode::signature(&text("secret").to_string().into(), text("body").as_bytes()))
}

fn error_row(request: &Value) -> wattfarer::Result<Value> {
    let row = wattfarer::ERROR_TABLE.iter().find(|row| row.code == request["code"]).unwrap();
    Ok(json!({"http_status": row.http_status, "retryable": u8::from(row.retryable)}))
}

fn check(path: &Path) {
    let shown = path.display().to_string();
    check_case(&serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap(), &shown);
}

fn check_case(case: &Value, shown: &str) {
    let request = &case["request"];
    let outcome = match case["call"].as_str() {
        Some("charge_estimate") => answer(request, wattfarer::charge::estimate),
        Some("energy_estimate") => answer(request, wattfarer::energy::estimate),
        Some("plan_trips") => answer(request, |request: &PlanRequest| plan::trips(request, world())),
        Some("drive_energy") => answer(request, |request: &DriveRequest| plan::drive_energy(request, world().roads)),
        Some("schedule_cheapest") => answer(request, wattfarer::schedule::cheapest),
        Some("charge_state") => answer(request, charge_state),
        Some("webhook") => answer(request, webhook),
        Some("webhook_signature") => answer(request, webhook_signature),
        Some("enode_webhook") => answer(request, enode_webhook),
        Some("enode_webhook_signature") => answer(request, enode_webhook_signature),
        Some("error_row") => answer(request, error_row),
        Some("range") => answer(request, |request: &RangeRequest| plan::range(request, world().roads)),
        other => panic!("{shown}: {other:?} is no call"),
    };
    assert!(case["source"].is_string(), "{shown}: a vector needs a source");
    match (case.get("expected"), case.get("error"), outcome) {
        (Some(Value::Array(expected)), None, Ok(answer)) => {
            assert!(!expected.is_empty(), "{shown}: nothing expected");
            for entry in expected {
                let pointer = entry["pointer"].as_str().unwrap();
                if let Some(text) = entry["text"].as_str() {
                    let found = answer.pointer(pointer).and_then(Value::as_str);
                    assert_eq!(found, Some(text), "{shown}: {pointer}");
                    continue;
                }
                let (value, tolerance) = (entry["value"].as_f64().unwrap(), entry["tolerance"].as_f64().unwrap());
                let found = answer.pointer(pointer).and_then(Value::as_f64);
                let found = found.unwrap_or_else(|| panic!("{shown}: no number at {pointer}"));
                assert!(
                    (found - value).abs() <= tolerance * value.abs(),
                    "{shown}: {pointer} is {found}, expected {value}"
                );
            }
        }
        (None, Some(expected), Err(error)) => {
            assert_eq!(error["code"], expected["code"], "{shown}: {error}");
            assert_eq!(error["field"], expected["field"], "{shown}: {error}");
        }
        (expected, error, outcome) => panic!("{shown}: expected {expected:?} or {error:?}, found {outcome:?}"),
    }
}

#[test]
fn every_vector_holds() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors");
    let mut files: Vec<PathBuf> = ["charge", "energy", "error", "live", "plan", "schedule", "webhook"]
        .iter()
        .flat_map(|folder| std::fs::read_dir(root.join(folder)).unwrap())
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    files.sort();
    assert!(files.len() >= 120, "{} vectors", files.len());
    files.iter().for_each(|path| check(path));
}

#[test]
fn a_changed_vector_fails() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors/charge/dc_150_kw_to_80.json");
    let mut case: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    check_case(&case, "as it is");
    let value = case["expected"][0]["value"].as_f64().unwrap();
    case["expected"][0]["value"] = json!(1.01 * value);
    assert!(std::panic::catch_unwind(|| check_case(&case, "changed")).is_err());
}
