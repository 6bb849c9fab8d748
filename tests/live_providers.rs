//! Every adapter against its double: the one state, and the right error or the right retry for what goes wrong.

use crate::live_support::{Bench, CAR, bench, benches, why};
use serde_json::json;
use std::time::Duration;
use wattfarer::ErrorKind;
use wattfarer::api::{Acceptance, Reading, ReadingKind};
use wattfarer::vehicle::{ChargeCommand, ChargingStatus, CommandAction, Quality};
use wattfarer::{Instant, Soc};
use wattfarer_tests::clouds::{Answer, Cloud, Fault, SmartcarV2Cloud, SmartcarV3Cloud};

#[tokio::test]
async fn every_provider_gives_the_same_state_of_the_same_car() {
    for bench in benches(|car| car.charging = true) {
        let state = bench.provider.charge_state(CAR).await.unwrap_or_else(|error| panic!("{}: {error}", bench.name));
        let name = bench.name;
        let near = |found: Option<f64>, expected: f64, within: f64| {
            let found = found.unwrap_or_else(|| panic!("{name}: missing"));
            assert!((found - expected).abs() <= within, "{name}: {found} is not {expected}");
        };
        let soc = state.soc.unwrap();
        near(soc.value, 0.4, 0.005);
        assert_eq!((soc.source.as_str(), soc.quality), (name, Quality::Ok));
        assert_eq!(soc.observed_at.unwrap(), Instant::parse("at", "2026-11-24T11:59:30Z").unwrap(), "{name}");
        // Tesla counts in miles with two digits.
        near(state.range_m.unwrap().value, 200_000.0, 10.0);
        near(state.charge_limit_soc.unwrap().value, 0.8, 1e-9);
        assert_eq!(state.plugged.unwrap().value, Some(true), "{name}");
        assert_eq!(state.charging_status.unwrap().value, Some(ChargingStatus::Charging), "{name}");
        if name != "smartcar_v2" {
            near(state.power_kw.unwrap().value, 11.0, 1e-9);
            near(state.time_to_limit_s.unwrap().value, 0.4 * 75.0 / 11.0 * 3600.0, 60.0);
        }
        if name != "tesla_fleet" {
            near(state.capacity_kwh.unwrap().value, 75.0, 1e-9);
        }
        assert!(state.notices.is_empty(), "{name}: {:?}", state.notices);
        let can = |action| state.capabilities.iter().find(|capability| capability.action == action).unwrap().clone();
        assert!(can(CommandAction::Start).capable && can(CommandAction::Stop).capable, "{name}");
        assert_eq!(can(CommandAction::SetCurrent).capable, matches!(name, "tesla_fleet" | "enode"), "{name}");
        for capability in &state.capabilities {
            assert_eq!(capability.capable, capability.reason.is_none(), "{name}: {capability:?}");
        }
        assert_eq!(bench.provider.vehicles().await.unwrap(), [CAR], "{name}");
        let Reading::Odometer { distance_m } =
            bench.provider.reading(CAR, ReadingKind::Odometer).await.unwrap().value.unwrap()
        else {
            panic!("{name}")
        };
        near(Some(distance_m), 12_345_600.0, 10.0);
    }
}

/// Refused, and nothing else happened: every read of the car's state ends like this.
async fn read(bench: &Bench) -> Result<f64, (ErrorKind, String)> {
    match bench.provider.charge_state(CAR).await {
        Ok(state) => Ok(state.soc.and_then(|soc| soc.value).unwrap_or(-1.0)),
        Err(error) => Err(why(&error)),
    }
}

#[tokio::test]
async fn a_read_that_fails_once_is_tried_again() {
    let unavailable = Answer { status: 503, headers: Vec::new(), body: b"<html>busy</html>".to_vec() };
    for (what, fault) in [
        ("503", Fault::Instead(unavailable)),
        ("429", Fault::Instead(Answer::json(429, &json!({"type": "RATE_LIMIT"})).header("Retry-After", 7))),
        ("cut", Fault::CutAfter(20)),
        ("dropped", Fault::Dropped),
        ("late", Fault::Late(Duration::from_millis(2200))),
    ] {
        for bench in benches(|_| ()) {
            bench.double.fault(bench.read, fault.clone(), 1);
            assert_eq!(read(&bench).await, Ok(0.4), "{}: {what}", bench.name);
            let waits = bench.environment.slept_s();
            assert_eq!(waits.len(), 1, "{}: {what}", bench.name);
            let least = if what == "429" { 7.0 } else { 0.0 };
            assert!(waits[0] >= least && waits[0] <= 8.0, "{}: {what}: {waits:?}", bench.name);
        }
    }
}

#[tokio::test]
async fn a_read_that_keeps_failing_ends_as_the_right_error() {
    let answer = |status, text: &str| Answer { status, headers: Vec::new(), body: text.as_bytes().to_vec() };
    for (what, fault, kind, requests) in [
        ("500", Fault::Instead(answer(500, "no JSON")), ErrorKind::Network, 4),
        ("403", Fault::Instead(answer(403, "{}")), ErrorKind::Forbidden, 1),
        ("404", Fault::Instead(answer(404, "{}")), ErrorKind::NotFound, 1),
        ("429 for long", Fault::Instead(answer(429, "{}")), ErrorKind::RateLimited, 1),
        ("malformed", Fault::Instead(answer(200, "{\"chargeState\": {")), ErrorKind::BadData, 1),
        ("truncated", Fault::Instead(answer(200, "[1, 2")), ErrorKind::BadData, 1),
        ("wrong shape", Fault::Instead(answer(200, "[]")), ErrorKind::BadData, 1),
        ("too deep", Fault::Instead(answer(200, &"[".repeat(2000))), ErrorKind::BadData, 1),
        ("empty", Fault::Instead(answer(200, "")), ErrorKind::BadData, 1),
        ("redirect", Fault::Instead(answer(302, "").header("Location", "http://127.0.0.1:9/")), ErrorKind::BadData, 1),
    ] {
        for bench in benches(|_| ()) {
            let fault = match (what, &fault) {
                ("429 for long", Fault::Instead(answer)) => Fault::Instead(answer.clone().header("Retry-After", 1800)),
                _ => fault.clone(),
            };
            bench.double.fault(bench.read, fault, 100);
            let found = read(&bench).await.unwrap_err();
            assert_eq!(found.0, kind, "{}: {what}", bench.name);
            assert_eq!(bench.double.received(bench.read).len(), requests, "{}: {what}", bench.name);
        }
    }
}

#[tokio::test]
async fn too_many_requests_hold_everybody_until_the_time_that_was_named() {
    for bench in benches(|_| ()) {
        let busy = Answer::json(429, &json!({})).header("Retry-After", 600);
        bench.double.fault(bench.read, Fault::Instead(busy), 1);
        let error = bench.provider.charge_state(CAR).await.unwrap_err();
        assert_eq!((error.kind(), error.retry_after_s()), (ErrorKind::RateLimited, Some(600.0)), "{}", bench.name);
        let sent = bench.double.received("").len();
        for _ in 0..50 {
            assert_eq!(bench.provider.charge_state(CAR).await.unwrap_err().kind(), ErrorKind::RateLimited);
        }
        assert_eq!(bench.double.received("").len(), sent, "{}: asked before the time", bench.name);
        bench.environment.pass(Duration::from_secs(601));
        assert_eq!(read(&bench).await, Ok(0.4), "{}", bench.name);
    }
}

#[tokio::test]
async fn a_provider_that_is_down_is_left_alone() {
    for bench in benches(|_| ()) {
        bench.double.fault(bench.read, Fault::Dropped, 100);
        for _ in 0..20 {
            assert!(read(&bench).await.is_err());
        }
        let sent = bench.double.received(bench.read).len();
        assert!(sent <= 8, "{}: {sent} requests to a provider that is down", bench.name);
    }
}

#[tokio::test]
async fn a_slow_trickle_counts_in_whole() {
    for bench in benches(|_| ()) {
        bench.double.fault(bench.read, Fault::Trickle(Duration::from_millis(40)), 100);
        let began = std::time::Instant::now();
        assert_eq!(read(&bench).await.unwrap_err().0, ErrorKind::TimedOut, "{}", bench.name);
        // Four tries of 1.5 s; one byte in 40 ms would take half a minute.
        assert!(began.elapsed() < Duration::from_secs(12), "{}: {:?}", bench.name, began.elapsed());
    }
}

#[tokio::test]
async fn a_sleeping_car_is_a_typed_state() {
    for bench in benches(|car| car.asleep = true) {
        match (bench.name, bench.provider.charge_state(CAR).await) {
            ("smartcar_v2" | "tesla_fleet", outcome) => {
                assert_eq!(why(&outcome.unwrap_err()), (ErrorKind::VehicleState, "asleep".into()), "{}", bench.name);
            }
            // The others show what they last heard.
            (_, outcome) => assert_eq!(outcome.unwrap().asleep.unwrap().value, Some(true), "{}", bench.name),
        }
    }
}

#[tokio::test]
async fn a_command_whose_answer_is_lost_is_not_sent_again() {
    for (what, fault) in [
        ("dropped after it was done", Fault::DoneThenDropped),
        ("cut", Fault::CutAfter(5)),
        ("500 after it was done", Fault::DoneBut(Answer { status: 500, headers: Vec::new(), body: Vec::new() })),
        ("late", Fault::Late(Duration::from_millis(3000))),
    ] {
        for bench in benches(|_| ()) {
            bench.double.fault(bench.start, fault.clone(), 100);
            let accepted = bench.provider.command(CAR, &ChargeCommand::Start).await;
            assert!(matches!(accepted, Ok(Acceptance::Unknown(_))), "{}: {what}: {accepted:?}", bench.name);
            assert_eq!(bench.double.received(bench.start).len(), 1, "{}: {what}", bench.name);
        }
    }
}

#[tokio::test]
async fn a_command_that_was_refused_surely_is_an_error() {
    for bench in benches(|car| car.plugged = false) {
        if bench.name == "enode" {
            continue;
        }
        let error = bench.provider.command(CAR, &ChargeCommand::Start).await.unwrap_err();
        assert_eq!(why(&error), (ErrorKind::VehicleState, "plug_not_connected".into()), "{}", bench.name);
        assert_eq!(error.hint(), Some("plug the car in"), "{}", bench.name);
    }
    for bench in benches(|car| car.charging = true) {
        let accepted = bench.provider.command(CAR, &ChargeCommand::Start).await.unwrap();
        let already = matches!(accepted, Acceptance::AlreadySo);
        assert!(already || bench.name == "enode", "{}: {accepted:?}", bench.name);
        assert_eq!(bench.effects("start"), 0, "{}", bench.name);
    }
}

#[tokio::test]
async fn what_a_provider_cannot_is_said_before_anything_is_sent() {
    let limit = |soc| ChargeCommand::SetLimit(Soc::new("limit", soc).unwrap());
    for (name, command, kind) in [
        ("smartcar_v2", ChargeCommand::SetCurrent(10.0), ErrorKind::Unsupported),
        ("smartcar_v3", ChargeCommand::SetCurrent(10.0), ErrorKind::Unsupported),
        ("enode", limit(0.8), ErrorKind::Unsupported),
        ("smartcar_v2", limit(0.4), ErrorKind::InvalidInput),
        ("smartcar_v3", limit(0.4), ErrorKind::InvalidInput),
        ("tesla_fleet", limit(0.4), ErrorKind::InvalidInput),
        ("tesla_fleet", ChargeCommand::SetCurrent(f64::NAN), ErrorKind::InvalidInput),
    ] {
        let bench = bench(name, |_| ());
        let error = bench.provider.command(CAR, &command).await.unwrap_err();
        assert_eq!(error.kind(), kind, "{name}: {error}");
        assert_eq!(bench.double.received("").len(), 0, "{name}");
    }
}

#[tokio::test]
async fn an_outcome_that_is_streamed_late_is_read_to_its_end() {
    for (fails, expected) in [
        (None, Ok(())),
        (
            Some(("VEHICLE_STATE", "CHARGING_PLUG_NOT_CONNECTED")),
            Err((ErrorKind::VehicleState, "plug_not_connected".to_string())),
        ),
        (
            Some(("COMPATIBILITY", "PLATFORM_NOT_CAPABLE")),
            Err((ErrorKind::Unsupported, "provider_not_capable".to_string())),
        ),
    ] {
        let mut service = SmartcarV3Cloud::new(vec![wattfarer_tests::clouds::Car::new(CAR)]);
        (service.streams, service.fails) = (true, fails);
        let cloud = Cloud::start(service);
        let environment = std::sync::Arc::new(wattfarer_tests::clouds::StillEnvironment::new(1));
        let shared = crate::live_support::shared(&environment);
        let grant = wattfarer::api::Grant::fixed("canary-access-0".to_string().into(), environment).unwrap();
        let provider =
            wattfarer::api::smartcar::SmartcarV3::new(&cloud.origin, &cloud.origin, "user-1", shared, grant).unwrap();
        use wattfarer::api::Provider;
        cloud.fault("charge/start", Fault::Trickle(Duration::from_millis(2)), 1);
        let outcome = provider.command(CAR, &ChargeCommand::Start).await;
        match expected {
            Ok(()) => assert!(matches!(outcome, Ok(Acceptance::Done)), "{outcome:?}"),
            Err(expected) => assert_eq!(why(&outcome.unwrap_err()), expected),
        }
    }
}

#[tokio::test]
async fn odd_values_cost_only_themselves() {
    let mut service = SmartcarV2Cloud::new(vec![wattfarer_tests::clouds::Car::new(CAR)]);
    service.charge_shown = Some(json!({"isPluggedIn": "yes", "state": "BALANCING_CELLS"}));
    service.cars[0].soc = 255.0;
    service.imperial = true;
    let cloud = Cloud::start(service);
    let environment = std::sync::Arc::new(wattfarer_tests::clouds::StillEnvironment::new(1));
    let shared = crate::live_support::shared(&environment);
    let grant = wattfarer::api::Grant::fixed("canary-access-0".to_string().into(), environment).unwrap();
    let provider = wattfarer::api::smartcar::SmartcarV2::new(&cloud.origin, shared, grant).unwrap();
    use wattfarer::api::Provider;
    let state = provider.charge_state(CAR).await.unwrap();
    let status = state.charging_status.unwrap();
    assert_eq!((status.value, status.raw.as_deref()), (Some(ChargingStatus::Unknown), Some("BALANCING_CELLS")));
    let plugged = state.plugged.unwrap();
    assert_eq!((plugged.value, plugged.raw.as_deref(), plugged.quality), (None, Some("yes"), Quality::Suspect));
    let soc = state.soc.unwrap();
    assert_eq!((soc.value, soc.raw.as_deref()), (None, Some("255.0")));
    let range_m = state.range_m.unwrap().value.unwrap();
    assert!((range_m - 200_000.0).abs() < 1e-6, "miles: {range_m}");
}

#[tokio::test]
async fn contradictions_are_flagged_by_rule() {
    // The Jaguar of the captured payload: full, and yet time remains and the battery fills.
    let mut service = SmartcarV3Cloud::new(vec![wattfarer_tests::clouds::Car::new(CAR)]);
    service.cars[0].soc = 0.8;
    service.shown = vec![("charge-timetocomplete", json!({"value": 14})), ("charge-wattage", json!({"value": 7000}))];
    service.broken = vec!["charge-chargelimits"];
    let cloud = Cloud::start(service);
    let environment = std::sync::Arc::new(wattfarer_tests::clouds::StillEnvironment::new(1));
    let shared = crate::live_support::shared(&environment);
    let grant = wattfarer::api::Grant::fixed("canary-access-0".to_string().into(), environment).unwrap();
    let provider =
        wattfarer::api::smartcar::SmartcarV3::new(&cloud.origin, &cloud.origin, "user-1", shared, grant).unwrap();
    use wattfarer::api::Provider;
    cloud.with(|cloud| cloud.shown.push(("charge-detailedchargingstatus", json!({"value": "FULLY_CHARGED"}))));
    let state = provider.charge_state(CAR).await.unwrap();
    assert_eq!(state.time_to_limit_s.unwrap().quality, Quality::Contradicted);
    assert_eq!(state.power_kw.unwrap().quality, Quality::Contradicted);
    let fields: Vec<_> = state
        .notices
        .iter()
        .filter(|notice| notice.code == "contradiction")
        .filter_map(|notice| notice.field.clone())
        .collect();
    assert_eq!(fields, ["time_to_limit_s", "power_kw", "charging_status"]);
    let limit = state.capabilities.iter().find(|capability| capability.action == CommandAction::SetLimit).unwrap();
    assert_eq!((limit.capable, limit.reason.as_deref()), (false, Some("vehicle_not_capable")));
}

#[tokio::test]
async fn every_provider_s_contradictions_are_flagged() {
    for (name, from, to, field) in [
        ("smartcar_v2", "\"isPluggedIn\":true", "\"isPluggedIn\":false", "plugged"),
        ("smartcar_v3", "\"CHARGING\"", "\"FULLY_CHARGED\"", "power_kw"),
        ("tesla_fleet", "\"Charging\"", "\"Complete\"", "power_kw"),
        ("enode", "PLUGGED_IN:CHARGING", "PLUGGED_IN:COMPLETE", "power_kw"),
    ] {
        let bench = crate::live_support::bench(name, |car| car.charging = true);
        let sound = bench.provider.charge_state(CAR).await.unwrap();
        assert!(sound.notices.iter().all(|notice| notice.code != "contradiction"), "{name}: {:?}", sound.notices);
        bench.double.fault(bench.read, Fault::Altered(from, to), 100);
        let state = bench.provider.charge_state(CAR).await.unwrap();
        let flagged = |notice: &wattfarer::answer::Notice| {
            notice.code == "contradiction" && notice.field.as_deref() == Some(field)
        };
        assert!(state.notices.iter().any(flagged), "{name}: {:?}", state.notices);
        let quality = if field == "plugged" { state.plugged.unwrap().quality } else { state.power_kw.unwrap().quality };
        assert_eq!(quality, Quality::Contradicted, "{name}");
    }
}

#[tokio::test]
async fn old_values_are_stale_and_future_ones_suspect() {
    for (at, quality, code) in [
        ("2026-11-23T11:00:00.000Z", Quality::Stale, "stale"),
        ("2026-11-24T13:00:00.000Z", Quality::Suspect, "from_the_future"),
    ] {
        for bench in benches(|car| car.observed_at = at.into()) {
            let state = bench.provider.charge_state(CAR).await.unwrap();
            assert_eq!(state.soc.unwrap().quality, quality, "{}: {at}", bench.name);
            assert!(state.notices.iter().any(|notice| notice.code == code), "{}: {at}", bench.name);
        }
    }
}

#[tokio::test]
async fn many_cars_are_read_in_few_requests() {
    let mut service = wattfarer_tests::clouds::EnodeCloud::new(
        (0..120).map(|index| wattfarer_tests::clouds::Car::new(&format!("car-{index}"))).collect(),
    );
    service.page = 50;
    let cloud = Cloud::start(service);
    let environment = std::sync::Arc::new(wattfarer_tests::clouds::StillEnvironment::new(1));
    let shared = crate::live_support::shared(&environment);
    let grant = wattfarer::api::Grant::fixed("canary-access-0".to_string().into(), environment).unwrap();
    let provider = wattfarer::api::enode::Enode::new(&cloud.origin, None, shared, grant).unwrap();
    use wattfarer::api::Provider;
    let ids: Vec<String> = (0..120).map(|index| format!("car-{index}")).chain(["nobody".to_string()]).collect();
    let states = provider.charge_states(&ids).await;
    assert_eq!(states.iter().filter(|state| state.is_ok()).count(), 120);
    assert_eq!(states[120].as_ref().unwrap_err().kind(), ErrorKind::NotFound);
    assert_eq!(cloud.count("/vehicles"), 3);
}

#[tokio::test]
async fn second_tries_are_a_tenth_of_all_reads() {
    for bench in benches(|_| ()) {
        // Every other read fails once, so that nothing fails for long.
        let busy = Answer { status: 503, headers: Vec::new(), body: Vec::new() };
        let mut failed = 0;
        for _ in 0..200 {
            bench.double.fault(bench.read, Fault::Instead(busy.clone()), 1);
            for _ in 0..2 {
                failed += usize::from(read(&bench).await.is_err());
            }
        }
        // A read of many pages is a request for each.
        let tries = 10 + bench.double.received(bench.read).len() / 10;
        assert!(failed >= 200 - tries, "{}: {failed} of 200 failed reads were not tried again", bench.name);
        assert!(bench.environment.slept_s().len() <= tries, "{}", bench.name);
    }
}
