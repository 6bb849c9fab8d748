//! From Smartcar v2.0 to whatever a car answers to: a caller of v2.0 sees the same, whoever's cloud is behind.

use crate::served::{NOON_MS, Served};
use serde_json::{Value, json};
use std::sync::Arc;
use std::sync::atomic::AtomicI64;
use wattfarer::api::enode::Enode;
use wattfarer::api::smartcar::{SmartcarV2, SmartcarV3};
use wattfarer::api::tesla::TeslaFleet;
use wattfarer::api::{Budget, BudgetLimits, Grant, Provider, Shared, TimeLimits, Transport};
use wattfarer_server::clock::Clock;
use wattfarer_server::gateway::scopes::Scopes;
use wattfarer_server::secret::Secret;
use wattfarer_server::store::{Location, Store};
use wattfarer_server::{Gateway, Line, Options};
use wattfarer_tests::clouds::{Car, Cloud, EnodeCloud, SmartcarV2Cloud, SmartcarV3Cloud, StillEnvironment, TeslaCloud};

type Look = Box<dyn Fn(&mut dyn FnMut(&mut Car))>;

/// A provider over its double, and a way to look at the double's car.
fn behind(name: &str) -> (Arc<dyn Provider>, Look) {
    let environment = Arc::new(StillEnvironment::new(3));
    let budget = Budget::new(BudgetLimits::default(), environment.clone());
    let shared = Shared::new(Transport::new(TimeLimits::default()).unwrap(), environment.clone(), budget);
    let grant = Grant::fixed("canary-access-0".to_string().into(), environment).unwrap();
    let car = vec![Car::new("car-1")];
    macro_rules! look {
        ($cloud:expr) => {
            Box::new(move |change: &mut dyn FnMut(&mut Car)| $cloud.with(|cloud| change(&mut cloud.cars[0]))) as Look
        };
    }
    match name {
        "smartcar_v2" => {
            let cloud = Cloud::start(SmartcarV2Cloud::new(car));
            (Arc::new(SmartcarV2::new(&cloud.origin, shared, grant).unwrap()), look!(cloud))
        }
        "smartcar_v3" => {
            let cloud = Cloud::start(SmartcarV3Cloud::new(car));
            let provider = SmartcarV3::new(&cloud.origin, &cloud.origin, "user-1", shared, grant).unwrap();
            (Arc::new(provider), look!(cloud))
        }
        "tesla_fleet" => {
            let cloud = Cloud::start(TeslaCloud::new(car));
            (Arc::new(TeslaFleet::new(&cloud.origin, None, shared, grant).unwrap()), look!(cloud))
        }
        _ => {
            let cloud = Cloud::start(EnodeCloud::new(car));
            (Arc::new(Enode::new(&cloud.origin, None, shared, grant).unwrap()), look!(cloud))
        }
    }
}

#[test]
fn a_caller_of_v2_drives_a_car_of_any_provider() {
    for name in ["smartcar_v2", "smartcar_v3", "tesla_fleet", "enode"] {
        let (provider, car) = behind(name);
        let clock = Clock::new(|| NOON_MS);
        let served = Served::run(clock, Arc::new(AtomicI64::new(NOON_MS)), move |clock| async move {
            let store = Store::open(&Location::Memory).unwrap();
            let options = Options::real("app", Secret::new("s"), Secret::new("m"));
            let line = Line { connection_ids: Some(vec!["car-1".into()]), ..Line::all(provider) };
            Gateway::new(options, clock, store, vec![line], None).await.unwrap()
        });
        let id = served.gateway.cars.all()[0].id.clone();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let token = runtime.block_on(async {
            let code = served.gateway.grants.consent("u", &[(id.clone(), Scopes::ALL)], None).await.unwrap();
            served.gateway.grants.exchange(&code, None).await.unwrap().ok().unwrap().access
        });
        let bearer = format!("Bearer {token}");
        let headers = [("Authorization", bearer.as_str())];
        let get = |path: &str| served.ask("GET", &format!("/v2.0/vehicles/{id}/{path}"), &headers, None);
        let post = |path: &str, body: Value| {
            served.ask("POST", &format!("/v2.0/vehicles/{id}/{path}"), &headers, Some(&body.to_string()))
        };
        let charge = get("charge");
        assert_eq!(charge.json(), json!({"isPluggedIn": true, "state": "NOT_CHARGING"}), "{name}");
        assert!(charge.header("sc-data-age").is_some_and(|age| age.ends_with('Z')), "{name}");
        let battery = get("battery").json();
        assert_eq!(battery["percentRemaining"], 0.4, "{name}: {battery}");
        assert!((battery["range"].as_f64().unwrap() - 200.0).abs() < 1.0, "{name}: {battery}");
        let started = post("charge", json!({"action": "START"}));
        assert_eq!(
            (started.status, started.json()["status"].as_str()),
            (200, Some("success")),
            "{name}: {}",
            started.body
        );
        assert_eq!(get("charge").json()["state"], "CHARGING", "{name}");
        let mut starts = 0;
        car(&mut |car| starts = car.effects.iter().filter(|effect| effect.as_str() == "start").count());
        assert_eq!(starts, 1, "{name}");
        // A car that charges already is a success.
        assert_eq!(post("charge", json!({"action": "START"})).status, 200, "{name}");
        let limited = post("charge/limit", json!({"limit": 0.7}));
        if name == "enode" {
            // Enode sets no limit: a correct 501, and nothing is sent.
            assert_eq!(
                (limited.status, limited.json()["type"].as_str()),
                (501, Some("COMPATIBILITY")),
                "{}",
                limited.body
            );
        } else {
            assert_eq!(limited.status, 200, "{name}: {}", limited.body);
            assert_eq!(get("charge/limit").json(), json!({"limit": 0.7}), "{name}");
        }
        assert_eq!(post("charge", json!({"action": "STOP"})).status, 200, "{name}");
        assert_eq!(get("charge").json()["state"], "NOT_CHARGING", "{name}");
        let oil = get("engine/oil");
        assert_eq!((oil.status, oil.json()["type"].as_str()), (501, Some("COMPATIBILITY")), "{name}: {}", oil.body);
        if name == "enode" {
            // Enode takes the action and tells later what became of it; its double lets an unplugged car start.
            continue;
        }
        car(&mut |car| car.plugged = false);
        let unplugged = post("charge", json!({"action": "START"}));
        assert_eq!(unplugged.json()["code"], "CHARGING_PLUG_NOT_CONNECTED", "{name}: {}", unplugged.body);
    }
}

#[test]
fn without_the_management_token_nobody_consents_to_real_cars() {
    let (provider, _car) = behind("smartcar_v3");
    let served = Served::run(Clock::new(|| NOON_MS), Arc::new(AtomicI64::new(NOON_MS)), move |clock| async move {
        let store = Store::open(&Location::Memory).unwrap();
        let redirect_uris = vec!["https://app.example/back".to_string()];
        let options = Options { redirect_uris, ..Options::real("app", Secret::new("s"), Secret::new("m")) };
        let line = Line { connection_ids: Some(vec!["car-1".into()]), ..Line::all(provider) };
        Gateway::new(options, clock, store, vec![line], None).await.unwrap()
    });
    let query = "response_type=code&client_id=app&redirect_uri=https%3A%2F%2Fapp.example%2Fback&scope=read_charge";
    let simulated = served.ask("GET", &format!("/oauth/authorize?{query}&mode=simulated"), &[], None);
    assert!(simulated.header("location").unwrap().contains("error=configuration_error"));
    let foreign = query.replace("app.example%2Fback", "evil.example%2Fback");
    assert_eq!(served.ask("GET", &format!("/oauth/authorize?{foreign}"), &[], None).status, 400);
    let page = served.ask("GET", &format!("/oauth/authorize?{query}"), &[], None).body;
    let field = |name: &str| {
        let start = page.find(&format!("name={name} value=\"")).unwrap() + name.len() + 13;
        page[start..].split('"').next().unwrap().to_string()
    };
    let form = format!("{query}&proof={}&vehicle={}&decision=allow", field("proof"), field("vehicle"));
    for (token, status) in [("", 200), ("wrong", 200), ("m", 302)] {
        let answer = served.ask("POST", "/oauth/authorize", &[], Some(&format!("{form}&management_token={token}")));
        assert_eq!(answer.status, status, "{token:?}");
        assert_eq!(answer.header("location").is_some(), status == 302);
    }
    assert_eq!(served.ask("GET", "/simulate/vehicles", &[("Authorization", "Basic ZGVmYXVsdDpt")], None).status, 404);
}

#[test]
fn behind_real_providers_the_matrix_names_the_makes_that_they_reach() {
    let served = Served::run(Clock::new(|| NOON_MS), Arc::new(AtomicI64::new(NOON_MS)), |clock| async move {
        let options = Options::real("app", Secret::new("s"), Secret::new("m"));
        Gateway::new(options, clock, Store::open(&Location::Memory).unwrap(), Vec::new(), None).await.unwrap()
    });
    // app:s
    let ask = |query: &str| {
        let path = format!("/v2.0/compatibility/matrix?region=EUROPE{query}");
        let answer = served.ask("GET", &path, &[("Authorization", "Basic YXBwOnM=")], None);
        assert_eq!(answer.status, 200, "{}", answer.body);
        answer.json()
    };
    let all = ask("");
    assert_eq!(all.as_object().unwrap().len(), wattfarer::api::brands().len());
    let permissions = |make: &str| all[make][0]["permissions"].to_string();
    // data/brands.toml: Tesla starts and stops by its own and by Smartcar's documents; of Mercedes-Benz no source says so.
    assert!(permissions("TESLA").contains("control_charge"), "{}", all["TESLA"]);
    assert!(permissions("MERCEDES-BENZ").contains("read_charge"));
    assert!(!permissions("MERCEDES-BENZ").contains("control_charge"));
    let able = ask("&scope=control_charge");
    assert!(able["TESLA"].is_array() && able["MERCEDES-BENZ"].is_null(), "{able}");
    // Reached, models unknown: said as an empty list.
    assert_eq!(ask("&make=ACURA"), json!({"ACURA": []}));
    assert_eq!(ask("&make=ACURA&type=BEV"), json!({}));
}
