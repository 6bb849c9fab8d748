//! Go's SDK cannot be had from the module proxy; these are its requests as its source makes them (smartcar/go-sdk, 2023): other
//! paths, other headers, the same protocol.

use crate::served::Served;
use serde_json::json;
use wattfarer_server::Options;

#[test]
fn requests_in_the_form_that_go_sends_are_answered() {
    let served = Served::start(Options::simulated());
    // `/oauth/token/` with a slash; no `mode` unless it is a test.
    let tokens = served.tokens("read_vehicle_info+read_charge+control_charge+read_battery");
    let bearer = format!("Bearer {}", tokens["access_token"].as_str().unwrap());
    let headers = [
        ("Authorization", bearer.as_str()),
        ("Content-Type", "application/json"),
        ("sc-unit-system", "metric"),
        ("User-Agent", "Smartcar/1.0 (linux; amd64) Go go1.21"),
    ];
    let user = served.ask("GET", "/v2.0/user/", &headers, None);
    assert_eq!((user.status, user.json()["id"].as_str().unwrap().len()), (200, 36));
    let listed = served.ask("GET", "/v2.0/vehicles/", &headers, None).json();
    let car = listed["vehicles"][0].as_str().unwrap().to_string();
    assert_eq!(served.ask("GET", &format!("/v2.0/vehicles/{car}/"), &headers, None).json()["make"], "TESLA");
    let path = format!("/v2.0/vehicles/{car}/charge");
    let started = served.ask("POST", &path, &headers, Some(r#"{"action":"START"}"#));
    assert_eq!(started.json()["status"], "success");
    assert_eq!(served.ask("GET", &path, &headers, None).json(), json!({"isPluggedIn": true, "state": "CHARGING"}));
    let batch = served.ask(
        "POST",
        &format!("/v2.0/vehicles/{car}/batch"),
        &headers,
        Some(r#"{"requests":[{"path":"/charge"},{"path":"/battery"}]}"#),
    );
    let responses = batch.json()["responses"].clone();
    assert_eq!(responses[0]["code"], 200);
    assert_eq!(responses[0]["headers"]["sc-data-age"], "2026-11-24T12:00:00.000Z");
}
