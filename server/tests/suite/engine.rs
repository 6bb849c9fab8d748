//! The engine's routes: the same answers as the library, errors as problems.

use crate::served::Served;
use serde_json::{Value, json};
use wattfarer_server::{Options, keys::Keys};

const JSON: (&str, &str) = ("Content-Type", "application/json");

fn estimate_request() -> Value {
    json!({
        "vehicle": {"id": "tesla-model-3-long-range-2024"}, "start_soc": 0.2, "goal": {"target_soc": 0.8},
        "connector": {"current_type": "dc", "max_power_kw": 150.0},
    })
}

#[test]
fn a_charge_estimate_is_that_of_the_library() {
    let served = Served::start(Options::simulated());
    let request = estimate_request();
    let answer = served.ask("POST", "/v1/charge-estimates", &[JSON], Some(&request.to_string()));
    assert_eq!(answer.status, 200, "{}", answer.body);
    let own = wattfarer::charge::estimate(&serde_json::from_value(request).unwrap()).unwrap();
    assert_eq!(answer.body, serde_json::to_string(&own).unwrap());
}

#[test]
fn what_a_drive_takes_and_how_far_a_charge_goes_is_that_of_the_library() {
    let served = Served::start(Options::simulated());
    let vehicle = json!({"id": "fiat-500e-42-kwh-2020"});
    // An hour, second by second: longer than what the protocol of the cars takes.
    let trace: Vec<Value> = (0..3600).map(|t| json!({"t_s": f64::from(t), "speed_kmh": 50.0})).collect();
    let request = json!({"vehicle": vehicle, "trace": trace});
    assert!(request.to_string().len() > 64 * 1024);
    let answer = served.ask("POST", "/v1/energy-estimates", &[JSON], Some(&request.to_string()));
    assert_eq!(answer.status, 200, "{}", answer.body);
    let own = wattfarer::energy::estimate(&serde_json::from_value(request).unwrap()).unwrap();
    assert_eq!(answer.body, serde_json::to_string(&own).unwrap());

    let roads = wattfarer::graph::bundled::roads(&mut |_| ()).unwrap();
    let drive = json!({"vehicle": vehicle, "places": [{"place": "Innsbruck"}, {"place": "Bolzano"}]});
    let answer = served.ask("POST", "/v1/drives", &[JSON], Some(&drive.to_string()));
    let own = wattfarer::plan::drive_energy(&serde_json::from_value(drive).unwrap(), &roads).unwrap();
    assert_eq!((answer.status, answer.body), (200, serde_json::to_string(&own).unwrap()));
    let range = json!({"vehicle": vehicle, "place": "Munich", "start_soc": 0.8});
    let answer = served.ask("POST", "/v1/ranges", &[JSON], Some(&range.to_string()));
    let own = wattfarer::plan::range(&serde_json::from_value(range).unwrap(), &roads).unwrap();
    assert_eq!((answer.status, answer.body), (200, serde_json::to_string(&own).unwrap()));
    let long = format!("{{\"vehicle\": \"{}\"}}", "x".repeat(1024 * 1024));
    assert_eq!(served.ask("POST", "/v1/energy-estimates", &[JSON], Some(&long)).status, 400);
}

#[test]
fn trips_are_those_of_a_planner_made_ready_whoever_asked_before() {
    let served = Served::start(Options::simulated());
    let roads = wattfarer::graph::bundled::roads(&mut |_| ()).unwrap();
    let (stations, used) =
        (wattfarer::graph::demonstration_stations().unwrap(), [wattfarer::graph::demonstration_data()]);
    let data = wattfarer::plan::PlanData { roads: &roads, stations: &stations, stations_used: &used };
    let vehicle = json!({"id": "fiat-500e-42-kwh-2020"});
    let request = |from: &str, to: &str, air_c: f64| json!({"places": [{"place": from}, {"place": to}], "vehicle": vehicle, "start_soc": 0.8, "conditions": {"air_c": air_c}});
    // Each of a planner of its own; here four ask one planner at once.
    let asked =
        [("Munich", "Verona", 20.0), ("Munich", "Verona", -10.0), ("Vienna", "Munich", 5.0), ("Verona", "Vienna", 5.0)];
    std::thread::scope(|scope| {
        for (from, to, air_c) in asked {
            let (served, request) = (&served, request(from, to, air_c));
            scope.spawn(move || {
                let answer = served.ask("POST", "/v1/plans", &[JSON], Some(&request.to_string()));
                assert_eq!(answer.status, 200, "{}", answer.body);
                let mut own: wattfarer::plan::PlanRequest = serde_json::from_value(request).unwrap();
                own.label_limit = Some(2_000_000);
                let own = wattfarer::plan::Planner::new(data).trips(&own).unwrap();
                assert!(own.search.gap == Some(0.0) && own.trips[0].totals.stops > 0, "{:?}", own.search);
                assert_eq!(answer.body, serde_json::to_string(&own).unwrap());
            });
        }
    });
    // And those of the plain search.
    let own =
        wattfarer::plan::trips(&serde_json::from_value(request("Munich", "Verona", 20.0)).unwrap(), data).unwrap();
    let answer = served.ask("POST", "/v1/plans", &[JSON], Some(&request("Munich", "Verona", 20.0).to_string())).json();
    let value = answer["search"]["value"].as_f64().unwrap();
    assert!((value - own.search.value.unwrap()).abs() < 1e-6, "{value} {:?}", own.search);
}

#[test]
fn errors_are_problems_with_field_and_hint() {
    let served = Served::start(Options::simulated());
    for (change, status, field) in [
        (json!({"start_soc": 80}), 400, Some("body")),
        (json!({"goal": {"target_soc": 0.1}}), 400, Some("goal.target_soc")),
        (json!({"vehicle": {"id": "no-such-car"}}), 404, None),
        (json!({"surprise": 1}), 400, Some("body")),
    ] {
        let mut request = estimate_request();
        request.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        let answer = served.ask("POST", "/v1/charge-estimates", &[JSON], Some(&request.to_string()));
        assert_eq!(
            (answer.status, answer.header("content-type")),
            (status, Some("application/problem+json")),
            "{}",
            answer.body
        );
        let problem = answer.json();
        assert_eq!(problem["status"], status);
        assert!(problem["code"].is_string() && problem["message"].is_string() && problem["retryable"].is_boolean());
        if let Some(field) = field {
            assert_eq!(problem["field"], field, "{problem}");
        }
    }
    assert_eq!(served.ask("POST", "/v1/charge-estimates", &[], Some("{}")).status, 400, "a form of another site");
    assert_eq!(served.ask("GET", "/v1/vehicles?limit=0", &[], None).status, 400);
    assert_eq!(served.ask("GET", "/v1/vehicles/no-such-car", &[], None).status, 404);
}

#[test]
fn schedules_vehicles_and_health() {
    let served = Served::start(Options::simulated());
    let request = json!({"sessions": [{"ref": "van", "goal": {"energy_kwh": 10.0}, "max_power_kw": 11.0, "phases": 3,
        "arrives_at": "2026-11-24T18:00:00Z", "departs_at": "2026-11-25T06:00:00Z"}],
        "tariff": {"currency": "EUR", "prices": [{"starts_at": "2026-11-24T18:00:00Z", "ends_at": "2026-11-25T06:00:00Z", "price_per_kwh": 0.3}]},
        "site": {"cap": [{"starts_at": "2026-11-24T18:00:00Z", "max_power_kw": 15.0}]}});
    let answer = served.ask("POST", "/v1/schedules", &[JSON], Some(&request.to_string()));
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert_eq!(answer.json()["sessions"][0]["shortfall_kwh"], 0.0);
    let listed = served.ask("GET", "/v1/vehicles?q=renault&limit=2", &[], None).json();
    assert_eq!(listed["items"].as_array().unwrap().len(), 2);
    let next = format!("/v1/vehicles?q=renault&limit=2&cursor={}", listed["next_cursor"].as_str().unwrap());
    assert_ne!(served.ask("GET", &next, &[], None).json()["items"][0], listed["items"][0]);
    for path in ["/healthz", "/readyz"] {
        assert_eq!(served.ask("GET", path, &[], None).status, 200, "{path}");
    }
    let description = served.ask("GET", "/openapi.json", &[], None).json();
    assert_eq!(description["openapi"], "3.1.0");
    let metrics = served.ask("GET", "/metrics", &[], None).body;
    assert!(metrics.contains("wattfarer_requests_total{status=\"2xx\"}"), "{metrics}");
    let count = |class: &str| -> u64 {
        let line = metrics.lines().find(|line| line.contains(class)).unwrap();
        line.split(' ').nth(1).unwrap().parse().unwrap()
    };
    assert!(count("2xx") >= 5);
}

#[test]
fn where_keys_are_needed_nothing_but_health_answers_without_one() {
    let served = Served::start(Options { keys_needed: true, ..Options::simulated() });
    let body = estimate_request().to_string();
    for path in
        ["/v1/charge-estimates", "/v1/plans", "/v1/schedules", "/v1/ranges", "/v1/energy-estimates", "/v1/drives"]
    {
        for headers in [vec![JSON], vec![JSON, ("Authorization", "Bearer wfk_00000000_nonsense")]] {
            let answer = served.ask("POST", path, &headers, Some(&body));
            assert_eq!(
                (answer.status, answer.json()["code"].as_str().unwrap().to_string()),
                (401, "unauthorized".into()),
                "{path}"
            );
        }
    }
    for path in ["/v1/vehicles", "/v1/vehicles/x", "/v1/stations", "/metrics", "/simulate/vehicles", "/v2.0/user"] {
        assert_eq!(served.ask("GET", path, &[], None).status, 401, "{path}");
    }
    assert_eq!(served.ask("GET", "/healthz", &[], None).status, 200);
    // A key that is made counts from the next start.
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let key = runtime.block_on(Keys::make(&served.gateway.store, "app", 0)).unwrap();
    let keys = runtime.block_on(Keys::load(&served.gateway.store)).unwrap();
    assert!(keys.holds(&key));
}
