//! The gateway's protocol over loopback, request by request.

use crate::served::Served;
use serde_json::json;
use wattfarer_server::Options;
use wattfarer_server::limits::Rate;
use wattfarer_server::store::verify;

#[test]
fn credentials_are_taken_as_basic_and_in_the_form_as_ruby_sends_them() {
    let served = Served::start(Options::simulated());
    // `tokens` sends them in the form, to a path with a slash at its end as Go does.
    let tokens = served.tokens("read_charge");
    assert_eq!((tokens["token_type"].as_str(), tokens["expires_in"].as_i64()), (Some("Bearer"), Some(7200)));
    let form = format!("grant_type=refresh_token&refresh_token={}", tokens["refresh_token"].as_str().unwrap());
    // test-client:test-secret
    let basic = ("Authorization", "Basic dGVzdC1jbGllbnQ6dGVzdC1zZWNyZXQ=");
    assert_eq!(served.ask("POST", "/oauth/token", &[basic], Some(&form)).status, 200);
    let wrong = served.ask("POST", "/oauth/token", &[("Authorization", "Basic dGVzdC1jbGllbnQ6eA==")], Some(&form));
    assert_eq!((wrong.status, wrong.json()["error"].as_str().unwrap().to_string()), (401, "invalid_client".into()));
    served.pass_s(61);
    let late = served.ask("POST", "/oauth/token", &[basic], Some(&form));
    assert_eq!(late.json()["error"], "invalid_grant", "a refresh token dies a minute after its first use");
}

#[test]
fn every_path_answers_with_and_without_a_slash_and_with_the_headers() {
    let served = Served::start(Options::simulated());
    let (bearer, ids) = served.connected();
    let car = &ids[1];
    for path in [
        "",
        "battery",
        "battery/capacity",
        "battery/nominal_capacity",
        "charge",
        "charge/limit",
        "vin",
        "fuel",
        "location",
        "odometer",
        "engine/oil",
        "tires/pressure",
        "security",
        "diagnostics/system_status",
        "diagnostics/dtcs",
        "service/history",
        "permissions",
    ] {
        let plain = format!("/v2.0/vehicles/{car}/{path}");
        let slash = format!("{}/", plain.trim_end_matches('/'));
        let headers = [("Authorization", bearer.as_str()), ("sc-unit-system", "imperial")];
        let answers = [plain.trim_end_matches('/'), &slash].map(|path| served.ask("GET", path, &headers, None));
        for answer in &answers {
            assert_eq!(answer.status, 200, "{path}: {}", answer.body);
            assert!(answer.header("sc-request-id").is_some_and(|id| id.len() == 36), "{path}");
            assert!(answer.header("content-type").unwrap().contains("application/json"));
            if !["", "permissions"].contains(&path) {
                assert_eq!(answer.header("sc-data-age"), Some("2026-11-24T12:00:00.000Z"), "{path}");
                assert_eq!(answer.header("sc-fetched-at"), Some("2026-11-24T12:00:00.000Z"), "{path}");
                assert_eq!(answer.header("sc-unit-system"), Some("imperial"), "{path}");
            }
        }
        assert_eq!(answers[0].body, answers[1].body, "{path}");
    }
}

#[test]
fn the_limit_is_taken_as_number_and_as_text() {
    let served = Served::start(Options::simulated());
    let (bearer, ids) = served.connected();
    let path = format!("/v2.0/vehicles/{}/charge/limit", ids[0]);
    let headers = [("Authorization", bearer.as_str()), ("Content-Type", "application/json")];
    for (body, limit) in [(r#"{"limit":0.6}"#, 0.6), (r#"{"limit":"0.9"}"#, 0.9), (r#"{"limit":1}"#, 1.0)] {
        let answer = served.ask("POST", &path, &headers, Some(body));
        assert_eq!((answer.status, answer.json()["status"].as_str().unwrap()), (200, "success"), "{body}");
        assert_eq!(served.ask("GET", &path, &headers, None).json(), json!({"limit": limit}));
    }
    for body in [
        r#"{"limit":0.49}"#,
        r#"{"limit":"much"}"#,
        r#"{"limit":null}"#,
        "{}",
        "[]",
        "{",
        r#"{"limit":1e999}"#,
        r#"{"limit":"NaN"}"#,
    ] {
        let answer = served.ask("POST", &path, &headers, Some(body));
        let error = answer.json();
        assert_eq!((answer.status, error["type"].as_str()), (400, Some("VALIDATION")), "{body}: {error}");
        for key in [
            "statusCode",
            "type",
            "code",
            "description",
            "docURL",
            "resolution",
            "requestId",
            "detail",
            "suggestedUserMessage",
        ] {
            assert!(error.get(key).is_some(), "{key} is missing");
        }
        assert_eq!(error["requestId"].as_str(), answer.header("sc-request-id"));
    }
    assert_eq!(served.ask("GET", &path, &headers, None).json(), json!({"limit": 1.0}));
}

#[test]
fn simulated_cars_charge_as_time_passes_and_fail_when_told_to() {
    let served = Served::start(Options::simulated());
    let (bearer, ids) = served.connected();
    let charge = format!("/v2.0/vehicles/{}/charge", ids[0]);
    let battery = format!("/v2.0/vehicles/{}/battery", ids[0]);
    let soc = |bearer: &str| {
        let answer = served.ask("GET", &battery, &[("Authorization", bearer)], None);
        answer.json()["percentRemaining"].as_f64().unwrap_or_else(|| panic!("{}", answer.body))
    };
    let started = served.ask("POST", &charge, &[("Authorization", &bearer)], Some(r#"{"action":"START"}"#));
    assert_eq!(started.status, 200);
    served.pass_s(3600);
    let hour = soc(&bearer);
    // 11 kW less charging losses into 75 kWh.
    assert!((0.5..0.55).contains(&hour), "{hour}");
    served.pass_s(5 * 3600);
    // The token has expired meanwhile.
    assert_eq!(served.ask("GET", &battery, &[("Authorization", &bearer)], None).status, 401);
    let bearer = served.connected().0;
    assert_eq!(soc(&bearer), 0.8);
    let bearer = [("Authorization", bearer.as_str())];
    assert_eq!(served.ask("GET", &charge, &bearer, None).json()["state"], "FULLY_CHARGED");
    let full = served.ask("POST", &charge, &bearer, Some(r#"{"action":"START"}"#));
    assert_eq!((full.status, full.json()["code"].as_str().unwrap().to_string()), (409, "FULLY_CHARGED".into()));

    // default:test-amt
    let operator = [("Authorization", "Basic ZGVmYXVsdDp0ZXN0LWFtdA==")];
    let simulated = format!("/simulate/vehicles/{}", ids[0]);
    assert_eq!(served.ask("PATCH", &simulated, &bearer, Some("{}")).status, 401);
    let change = |body: &str| served.ask("PATCH", &simulated, &operator, Some(body));
    assert_eq!(change(r#"{"soc": 0.2, "plugged": false}"#).status, 200);
    let unplugged = served.ask("POST", &charge, &bearer, Some(r#"{"action":"START"}"#));
    assert_eq!(unplugged.json()["code"], "CHARGING_PLUG_NOT_CONNECTED");
    for (fault, status, kind, code) in [
        ("asleep", 409, "VEHICLE_STATE", "ASLEEP"),
        ("unreachable", 409, "VEHICLE_STATE", "UNREACHABLE"),
        ("rate_limited", 429, "RATE_LIMIT", "VEHICLE"),
        ("upstream", 502, "UPSTREAM", "NO_RESPONSE"),
    ] {
        assert_eq!(change(&json!({"fault": fault}).to_string()).status, 200);
        let answer = served.ask("GET", &charge, &bearer, None);
        let error = answer.json();
        assert_eq!((answer.status, error["type"].as_str(), error["code"].as_str()), (status, Some(kind), Some(code)));
        assert_eq!(answer.header("retry-after").is_some(), status == 429, "{fault}");
    }
    assert_eq!(change(r#"{"fault": "none"}"#).status, 200);
    assert_eq!(served.ask("GET", &charge, &bearer, None).status, 200);
    let wrong = change(r#"{"fault": "meteor"}"#);
    assert_eq!((wrong.status, wrong.header("content-type").unwrap()), (400, "application/problem+json"));
    assert_eq!(wrong.json()["field"], "fault");
}

#[test]
fn the_consent_page_asks_and_takes_only_its_own_answers() {
    let served = Served::start(Options::simulated());
    let path = "/oauth/authorize?response_type=code&client_id=test-client&redirect_uri=http%3A%2F%2Fapp.example%2Fcb&scope=read_charge&state=%3Cs%3E";
    let page = served.ask("GET", path, &[], None);
    assert_eq!(page.status, 200);
    assert!(page.header("content-security-policy").unwrap().contains("default-src 'none'"));
    assert!(
        page.body.contains("plugged in and charging") && page.body.contains("simulated") && !page.body.contains("<s>")
    );
    let field = |name: &str| {
        let start = page.body.find(&format!("name={name} value=\"")).unwrap() + name.len() + 13;
        page.body[start..].split('"').next().unwrap().to_string()
    };
    let proof = field("proof");
    let vehicle = field("vehicle");
    let base = "client_id=test-client&response_type=code&redirect_uri=http%3A%2F%2Fapp.example%2Fcb&scope=read_charge&state=%3Cs%3E";
    let post = |form: String| served.ask("POST", "/oauth/authorize", &[], Some(&form));
    let allowed = post(format!("{base}&proof={proof}&vehicle={vehicle}&decision=allow"));
    assert_eq!(allowed.status, 302, "{}", allowed.body);
    let location = allowed.header("location").unwrap();
    assert!(location.starts_with("http://app.example/cb?code=") && location.ends_with("&state=%3Cs%3E"), "{location}");
    let denied = post(format!("{base}&proof={proof}&vehicle={vehicle}&decision=deny"));
    assert!(denied.header("location").unwrap().contains("error=access_denied"));
    // A proof is good for what it was made for only.
    assert_eq!(
        post(format!(
            "{}&proof={proof}&vehicle={vehicle}&decision=allow",
            base.replace("read_charge", "control_charge")
        ))
        .status,
        400
    );
    assert_eq!(post(format!("{base}&vehicle={vehicle}&decision=allow")).status, 400);
    served.pass_s(3601);
    assert_eq!(post(format!("{base}&proof={proof}&vehicle={vehicle}&decision=allow")).status, 400);
    for wrong in [
        "/oauth/authorize?response_type=code&client_id=nobody",
        "/oauth/authorize?response_type=token&client_id=test-client",
        "/oauth/authorize?response_type=code&client_id=test-client&redirect_uri=javascript:alert(1)",
        "/oauth/authorize?response_type=code&client_id=test-client&scope=read_mind",
    ] {
        let answer = served.ask("GET", wrong, &[], None);
        assert_eq!((answer.status, answer.header("location")), (400, None), "{wrong}");
    }
}

#[test]
fn web_pages_of_others_are_kept_out() {
    let served = Served::start(Options { hosts: vec!["cars.example".into()], ..Options::simulated() });
    let own = format!("http://{}", served.address);
    for (headers, status) in [
        (vec![], 401),
        (vec![("Host", "localhost:80")], 401),
        (vec![("Host", "127.0.0.1")], 401),
        (vec![("Host", "[::1]:8787")], 401),
        (vec![("Host", "cars.example")], 401),
        (vec![("Host", "evil.example")], 403),
        (vec![("Host", "127.0.0.1.evil.example")], 403),
        (vec![("Host", "localhost.evil.example:8787")], 403),
        (vec![("Origin", own.as_str())], 401),
        (vec![("Origin", "http://evil.example")], 403),
        (vec![("Origin", "null")], 403),
        (vec![("Sec-Fetch-Site", "cross-site")], 403),
        (vec![("Sec-Fetch-Site", "same-origin")], 401),
    ] {
        assert_eq!(served.ask("GET", "/v2.0/user", &headers, None).status, status, "{headers:?}");
    }
}

#[test]
fn a_client_that_asks_too_often_is_told_when_to_come_back() {
    let served = Served::start(Options { rate: Some(Rate { per_s: 1.0, burst: 3.0 }), ..Options::simulated() });
    let (bearer, ids) = served.connected();
    let path = format!("/v2.0/vehicles/{}/charge", ids[0]);
    let ask = || served.ask("GET", &path, &[("Authorization", &bearer)], None);
    assert!((0..3).all(|_| ask().status == 200));
    let refused = ask();
    assert_eq!((refused.status, refused.header("retry-after")), (429, Some("1")));
    assert_eq!(refused.json()["code"], "SMARTCAR_API");
    served.pass_s(1);
    assert_eq!(ask().status, 200);
}

#[test]
fn bodies_and_headers_without_end_are_refused() {
    let served = Served::start(Options::simulated());
    let (bearer, ids) = served.connected();
    let path = format!("/v2.0/vehicles/{}/charge", ids[0]);
    let long = format!("{{\"action\": \"{}\"}}", "x".repeat(70_000));
    assert_eq!(served.ask("POST", &path, &[("Authorization", &bearer)], Some(&long)).status, 400);
    let header = "x".repeat(20_000);
    let answer = crate::http::try_ask(&served.address, "GET", "/v2.0/user", &[("X-Long", &header)], None);
    assert!(answer.is_none_or(|answer| answer.status == 431));
    assert_eq!(served.ask("GET", &path, &[("Authorization", &bearer)], None).status, 200);
}

#[test]
fn every_command_and_consent_is_in_the_trail() {
    let served = Served::start(Options::simulated());
    let (bearer, ids) = served.connected();
    for action in ["START", "STOP"] {
        let path = format!("/v2.0/vehicles/{}/charge", ids[0]);
        served.ask("POST", &path, &[("Authorization", &bearer)], Some(&json!({"action": action}).to_string()));
    }
    served.ask("DELETE", &format!("/v2.0/vehicles/{}/application", ids[2]), &[("Authorization", &bearer)], None);
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let trail = runtime.block_on(served.gateway.store.audit()).unwrap();
    let events: Vec<&str> = trail.iter().map(|entry| entry.event.as_str()).collect();
    assert_eq!(
        events,
        ["consent.granted", "consent.granted", "consent.granted", "command.start", "command.stop", "consent.ended",]
    );
    verify(&trail).unwrap();
}
