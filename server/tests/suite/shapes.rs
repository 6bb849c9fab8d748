//! Every endpoint that the SDKs call, with and without a slash at its end: the exact members of its answer and their kinds.

use crate::served::Served;
use serde_json::{Value, json};
use wattfarer_server::Options;

/// Whether a value has exactly this shape: `text`, `number`, `truth`, `null`, `text or null`, `any`; a list has one shape for its items.
fn fits(value: &Value, shape: &Value) -> Result<(), String> {
    let wrong = || Err(format!("{value} is not {shape}"));
    match (value, shape) {
        (_, Value::String(word)) => {
            let kind = match value {
                Value::Null => "null",
                Value::Bool(_) => "truth",
                Value::Number(_) => "number",
                Value::String(_) => "text",
                _ => "more",
            };
            if word == "any" || word.split(" or ").any(|one| one == kind) { Ok(()) } else { wrong() }
        }
        (Value::Array(items), Value::Array(shapes)) => match shapes.as_slice() {
            [one] if !items.is_empty() => items.iter().try_for_each(|item| fits(item, one)),
            [] if items.is_empty() => Ok(()),
            _ => wrong(),
        },
        (Value::Object(object), Value::Object(members)) => {
            let (mut own, mut asked): (Vec<&String>, Vec<&String>) =
                (object.keys().collect(), members.keys().collect());
            own.sort();
            asked.sort();
            if own != asked {
                return wrong();
            }
            members
                .iter()
                .try_for_each(|(name, shape)| fits(&object[name], shape).map_err(|why| format!("{name}: {why}")))
        }
        _ => wrong(),
    }
}

#[test]
fn every_endpoint_answers_with_its_exact_shape() {
    let served = Served::start(Options::simulated());
    let (bearer, ids) = served.connected();
    // The plug-in hybrid has everything.
    let car = format!("/v2.0/vehicles/{}", ids[1]);
    let vin = served.ask("GET", &format!("{car}/vin"), &[("Authorization", &bearer)], None).json();
    let vin = vin["vin"].as_str().unwrap();
    // test-client:test-secret, default:test-amt
    let (client, operator) = ("Basic dGVzdC1jbGllbnQ6dGVzdC1zZWNyZXQ=", "Basic ZGVmYXVsdDp0ZXN0LWFtdA==");
    let done = json!({"status": "text", "message": "text"});
    let status = json!({"status": "text"});
    let place = json!([{"type": "text", "status": "text"}]);
    let paging = json!({"count": "number", "offset": "number"});
    let part = json!({"path": "text", "code": "number", "headers": "more", "body": "any"});
    let of_car = |path: &str| format!("{car}{path}");
    for (method, path, query, authorization, body, shape) in [
        ("GET", "/v2.0/user".into(), "", &*bearer, None, json!({"id": "text"})),
        (
            "GET",
            "/v2.0/vehicles".into(),
            "?limit=2&offset=1",
            &bearer,
            None,
            json!({"vehicles": ["text"], "paging": paging}),
        ),
        (
            "GET",
            of_car(""),
            "",
            &bearer,
            None,
            json!({"id": "text", "make": "text", "model": "text", "year": "number"}),
        ),
        ("GET", of_car("/permissions"), "?limit=3", &bearer, None, json!({"permissions": ["text"], "paging": paging})),
        ("GET", of_car("/battery"), "", &bearer, None, json!({"percentRemaining": "number", "range": "number"})),
        ("GET", of_car("/battery/capacity"), "", &bearer, None, json!({"capacity": "number"})),
        (
            "GET",
            of_car("/battery/nominal_capacity"),
            "",
            &bearer,
            None,
            json!({"availableCapacities": [{"capacity": "number", "description": "text or null"}],
                "capacity": {"nominal": "number", "source": "text"}, "url": "text or null"}),
        ),
        // Python's raw GET carries a body.
        ("GET", of_car("/charge"), "", &bearer, Some("{}"), json!({"isPluggedIn": "truth", "state": "text"})),
        ("POST", of_car("/charge"), "", &bearer, Some(r#"{"action":"START"}"#), done.clone()),
        ("POST", of_car("/charge"), "", &bearer, Some(r#"{"action":"STOP"}"#), done.clone()),
        ("GET", of_car("/charge/limit"), "", &bearer, None, json!({"limit": "number"})),
        ("POST", of_car("/charge/limit"), "", &bearer, Some(r#"{"limit":0.7}"#), done.clone()),
        ("POST", of_car("/charge/limit"), "", &bearer, Some(r#"{"limit":"0.8"}"#), done.clone()),
        (
            "POST",
            of_car("/batch"),
            "",
            &bearer,
            Some(r#"{"requests":[{"path":"/charge"},{"path":"/"},{"path":"/fuel"}]}"#),
            json!({"responses": [part]}),
        ),
        ("GET", of_car("/vin"), "", &bearer, None, json!({"vin": "text"})),
        (
            "GET",
            of_car("/fuel"),
            "",
            &bearer,
            None,
            json!({"range": "number", "percentRemaining": "number", "amountRemaining": "number"}),
        ),
        ("GET", of_car("/location"), "", &bearer, None, json!({"latitude": "number", "longitude": "number"})),
        ("GET", of_car("/odometer"), "", &bearer, None, json!({"distance": "number"})),
        ("GET", of_car("/engine/oil"), "", &bearer, None, json!({"lifeRemaining": "number"})),
        (
            "GET",
            of_car("/tires/pressure"),
            "",
            &bearer,
            None,
            json!({"frontLeft": "number", "frontRight": "number", "backLeft": "number", "backRight": "number"}),
        ),
        (
            "GET",
            of_car("/security"),
            "",
            &bearer,
            None,
            json!({"isLocked": "truth", "doors": place, "windows": place, "sunroof": "any", "storage": place, "chargingPort": place}),
        ),
        ("POST", of_car("/security"), "", &bearer, Some(r#"{"action":"UNLOCK"}"#), done.clone()),
        ("POST", of_car("/security"), "", &bearer, Some(r#"{"action":"LOCK"}"#), done.clone()),
        (
            "POST",
            of_car("/navigation/destination"),
            "",
            &bearer,
            Some(r#"{"latitude":48.1,"longitude":11.6}"#),
            done.clone(),
        ),
        (
            "GET",
            of_car("/diagnostics/system_status"),
            "",
            &bearer,
            None,
            json!({"systems": [{"systemId": "text", "status": "text", "description": "text or null"}]}),
        ),
        ("GET", of_car("/diagnostics/dtcs"), "", &bearer, None, json!({"activeCodes": []})),
        (
            "GET",
            of_car("/service/history"),
            "?start_date=2020-01-01&end_date=2030-01-01",
            &bearer,
            None,
            json!(["any"]),
        ),
        ("POST", of_car("/webhooks/wh1"), "", &bearer, Some("{}"), json!({"webhookId": "text", "vehicleId": "text"})),
        // Node's DELETE carries a body.
        ("DELETE", of_car("/webhooks/wh1"), "", "Bearer test-amt", Some("{}"), status.clone()),
        (
            "GET",
            "/v2.0/compatibility".into(),
            &format!("?vin={vin}&scope=read_charge%20read_climate&country=US"),
            client,
            None,
            json!({"compatible": "truth", "reason": "null",
                "capabilities": [{"permission": "text", "endpoint": "text or null", "capable": "truth", "reason": "text or null"}]}),
        ),
        (
            "GET",
            "/v2.0/compatibility/matrix".into(),
            "?region=EUROPE&make=RENAULT&type=BEV",
            client,
            None,
            json!({"RENAULT": [{"model": "text", "startYear": "number", "endYear": "number or null", "type": "text",
                "endpoints": "more", "permissions": "more"}]}),
        ),
        (
            "GET",
            "/v2.0/management/connections".into(),
            "?limit=2",
            operator,
            None,
            json!({"connections": [{"vehicleId": "text", "userId": "text", "connectedAt": "text"}], "paging": {"cursor": "text or null"}}),
        ),
        (
            "DELETE",
            "/v2.0/management/connections".into(),
            &format!("?vehicle_id={}", ids[2]),
            operator,
            None,
            json!({"connections": "more"}),
        ),
        ("DELETE", of_car("/application"), "", &bearer, None, status),
    ] {
        // What ends a consent works once.
        let ends = method == "DELETE" && !path.contains("webhooks");
        for slash in if ends { &["/"][..] } else { &["", "/"] } {
            let headers = [("Authorization", authorization), ("Content-Type", "application/json")];
            let asked = format!("{path}{slash}{query}");
            let answer = served.ask(method, &asked, &headers, body);
            assert_eq!(answer.status, 200, "{method} {asked}: {}", answer.body);
            fits(&answer.json(), &shape).unwrap_or_else(|why| panic!("{method} {asked}: {why}"));
        }
    }
    // A path of one make is not here, and says so.
    let (bearer, ids) = served.connected();
    for slash in ["", "/"] {
        let path = format!("/v2.0/vehicles/{}/tesla/charge/ammeter{slash}", ids[0]);
        let answer = served.ask("GET", &path, &[("Authorization", &bearer)], None);
        assert_eq!((answer.status, answer.json()["code"].as_str().unwrap()), (501, "SMARTCAR_NOT_CAPABLE"));
    }
}

#[test]
fn what_makes_up_the_longer_answers() {
    let served = Served::start(Options::simulated());
    let (bearer, ids) = served.connected();
    let car = format!("/v2.0/vehicles/{}", ids[0]);
    let headers = [("Authorization", bearer.as_str())];
    // Parts of a batch: read, and refused.
    let body = r#"{"requests":[{"path":"/charge"},{"path":"/fuel"}]}"#;
    let batch = served.ask("POST", &format!("{car}/batch"), &headers, Some(body)).json();
    let read = json!({"path": "text", "code": "number", "headers": {"sc-data-age": "text", "sc-unit-system": "text",
        "sc-fetched-at": "text"}, "body": {"isPluggedIn": "truth", "state": "text"}});
    let error = json!({"statusCode": "number", "type": "text", "code": "text or null", "description": "text", "docURL": "text",
        "resolution": {"type": "text or null"}, "requestId": "text", "detail": [], "suggestedUserMessage": "text or null"});
    let refused = json!({"path": "text", "code": "number", "headers": "more", "body": error});
    let parts = batch["responses"].as_array().unwrap();
    fits(&parts[0], &read).unwrap();
    fits(&parts[1], &refused).unwrap();
    assert_eq!((&parts[1]["code"], &parts[1]["body"]["statusCode"]), (&json!(501), &json!(501)));
    // Without it Node forgets that a part failed.
    assert!(parts[1]["headers"]["content-type"].as_str().unwrap().contains("application/json"));
    // Service records are a list with a distance as a number.
    let history = served.ask("GET", &format!("{car}/service/history"), &headers, None).json();
    assert!(history.as_array().unwrap().iter().all(|record| record["odometerDistance"].is_number()), "{history}");
    // What the management ends it names without a time.
    let operator = [("Authorization", "Basic ZGVmYXVsdDp0ZXN0LWFtdA==")];
    let ended = format!("/v2.0/management/connections?vehicle_id={}", ids[2]);
    let ended = served.ask("DELETE", &ended, &operator, None).json();
    fits(&ended, &json!({"connections": [{"vehicleId": "text", "userId": "text"}]})).unwrap();
    let ended = served.ask("DELETE", &format!("{car}/application/"), &headers, None);
    fits(&ended.json(), &json!({"status": "text"})).unwrap();
}

#[test]
fn the_client_shows_itself_by_basic_or_in_the_form() {
    let served = Served::start(Options::simulated());
    let kind = ("Content-Type", "application/x-www-form-urlencoded");
    let basic = ("Authorization", "Basic dGVzdC1jbGllbnQ6dGVzdC1zZWNyZXQ=");
    let form = "&client_id=test-client&client_secret=test-secret";
    // Ruby's (oauth2 1.4) puts both into the form, the others into the header; a slash at the end is Go's.
    for (path, headers, more, status) in [
        ("/oauth/token", vec![kind, basic], "", 200),
        ("/oauth/token", vec![kind], form, 200),
        ("/oauth/token/", vec![kind, basic], "", 200),
        ("/oauth/token/?flags=country%3ADE", vec![kind], form, 200),
        ("/oauth/token", vec![kind, basic], form, 200),
        ("/oauth/token", vec![kind], "&client_id=test-client&client_secret=wrong", 401),
        ("/oauth/token", vec![kind], "&client_id=test-client", 401),
        ("/oauth/token", vec![kind, ("Authorization", "Basic dGVzdC1jbGllbnQ6eA==")], "", 401),
        ("/oauth/token", vec![kind], "", 401),
    ] {
        let token = served.tokens("read_charge")["refresh_token"].as_str().unwrap().to_string();
        let body = format!("grant_type=refresh_token&refresh_token={token}{more}");
        let answer = served.ask("POST", path, &headers, Some(&body));
        assert_eq!(answer.status, status, "{path} {headers:?} {more}: {}", answer.body);
        let shape = if status == 200 {
            json!({"access_token": "text", "token_type": "text", "expires_in": "number", "refresh_token": "text"})
        } else {
            json!({"error": "text", "error_description": "text"})
        };
        fits(&answer.json(), &shape).unwrap();
    }
    // And a code is exchanged either way.
    for (headers, more) in [(vec![kind, basic], ""), (vec![kind], form)] {
        let path = "/oauth/authorize?response_type=code&client_id=test-client&mode=simulated&scope=read_charge&redirect_uri=http%3A%2F%2Fa.example%2Fb";
        let location = served.ask("GET", path, &[], None).header("location").unwrap().to_string();
        let code = location.split("code=").nth(1).unwrap().split('&').next().unwrap();
        let body = format!("grant_type=authorization_code&code={code}&redirect_uri=http%3A%2F%2Fa.example%2Fb{more}");
        assert_eq!(served.ask("POST", "/oauth/token", &headers, Some(&body)).status, 200);
        // A code is good once.
        assert_eq!(served.ask("POST", "/oauth/token", &headers, Some(&body)).status, 400);
    }
}

#[test]
fn a_member_too_much_too_few_or_of_another_kind_does_not_fit() {
    let shape = json!({"a": "number", "b": ["text or null"]});
    assert!(fits(&json!({"a": 1, "b": ["x", null]}), &shape).is_ok());
    for wrong in [
        json!({"a": 1}),
        json!({"a": 1, "b": ["x"], "c": 1}),
        json!({"a": "1", "b": ["x"]}),
        json!({"a": 1, "b": []}),
        json!({"a": 1, "b": [2]}),
    ] {
        assert!(fits(&wrong, &shape).is_err(), "{wrong}");
    }
}
