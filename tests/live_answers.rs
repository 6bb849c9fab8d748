//! From a live state to answers, looks at the right pace, and schedules carried out on cars.

use crate::live_support::{CAR, bench};
use std::sync::Arc;
use wattfarer::api::answers::{self, LiveOptions};
use wattfarer::api::{CommandOptions, Commands, Environment, MemoryLog, Pace, Watcher, apply, worth_waiting_s};
use wattfarer::charge::{self, ChargeGoal, ChargeRequest, ConnectorLimits, CurrentType};
use wattfarer::schedule::{self, ScheduleRequest};
use wattfarer::tariff::{PriceRow, Tariff};
use wattfarer::vehicle::{
    Capability, ChargeCommand, ChargeState, CommandAction, CommandStatus, Conditions, VehicleRef,
};
use wattfarer::{ErrorKind, Instant, LatLon, Soc};

const MODEL_3: &str = "tesla-model-3-long-range-2024";

fn options() -> LiveOptions {
    LiveOptions { vehicle: Some(VehicleRef::id(MODEL_3)), ..LiveOptions::default() }
}

fn noon() -> Instant {
    Instant::parse("now", "2026-11-24T12:00:00Z").unwrap()
}

async fn state(at: &str) -> ChargeState {
    let bench = bench("enode", |car| {
        car.charging = true;
        car.observed_at = at.into();
    });
    bench.provider.charge_state(CAR).await.unwrap()
}

#[tokio::test]
async fn a_fresh_state_gives_the_time_that_the_engine_gives() {
    let state = state("2026-11-24T12:00:00.000Z").await;
    let ready = answers::ready(&state, noon(), &options()).unwrap();
    let engine = charge::estimate(&ChargeRequest {
        client_ref: None,
        vehicle: VehicleRef::id(MODEL_3),
        start_soc: Some(Soc::new("soc", 0.4).unwrap()),
        goal: ChargeGoal::target_soc(0.8),
        charge_limit_soc: None,
        connector: ConnectorLimits {
            current_type: CurrentType::Ac,
            max_power_kw: Some(11.0),
            max_voltage_v: None,
            max_current_a: None,
            phases: None,
        },
        site_max_power_kw: None,
        conditions: Conditions::default(),
        starts_at: None,
        tariff: None,
        time_zone: None,
    })
    .unwrap();
    let ours = ready.to_limit.as_ref().unwrap();
    // The session began before: its start is over.
    assert!((ours.duration_s - (engine.duration_s - engine.session_start_s)).abs() < 1e-6);
    assert!(ready.to_full.duration_s > ours.duration_s);
    // The car says 0.4 x 75 kWh / 11 kW; its battery holds what our record says, so both are near each other.
    let says_s = ready.car_says_s.unwrap();
    assert!((says_s - 0.4 * 75.0 / 11.0 * 3600.0).abs() < 1.0);
    assert!((says_s - ours.duration_s).abs() < 0.2 * says_s, "{says_s} and {}", ours.duration_s);
    assert!(ours.inputs.iter().any(|input| input.name == "start_soc" && input.age_s == Some(0.0)));
}

#[tokio::test]
async fn age_widens_the_interval_and_nothing_else_narrows_it() {
    let mut last_width = 0.0;
    for (at, age_s) in [("12:00:00", 0.0), ("11:55:00", 300.0), ("11:30:00", 1800.0), ("11:00:00", 3600.0)] {
        let state = state(&format!("2026-11-24T{at}.000Z")).await;
        let ready = answers::ready(&state, noon(), &options()).unwrap();
        assert_eq!(ready.age_s, age_s);
        let ours = ready.to_limit.unwrap();
        let width = ours.duration_p90_s - ours.duration_p10_s;
        assert!(ours.duration_p10_s <= ours.duration_s && ours.duration_s <= ours.duration_p90_s, "{age_s}");
        assert!(width > last_width, "{age_s}: {width} after {last_width}");
        last_width = width;
    }
}

#[tokio::test]
async fn what_cannot_be_answered_says_why() {
    let mut state = state("2026-11-24T12:00:00.000Z").await;
    state.model = Some("Nobody's".into());
    assert_eq!(answers::ready(&state, noon(), &LiveOptions::default()).unwrap_err().field(), Some("vehicle"));
    let mut unplugged = state.clone();
    unplugged.plugged.as_mut().unwrap().value = Some(false);
    assert_eq!(answers::ready(&unplugged, noon(), &options()).unwrap_err().kind(), ErrorKind::VehicleState);
    state.soc = None;
    assert_eq!(answers::ready(&state, noon(), &options()).unwrap_err().field(), Some("soc"));
}

#[tokio::test]
async fn the_variant_is_known_by_its_battery() {
    let bench = bench("enode", |car| {
        car.charging = true;
        car.name = ("VOLKSWAGEN", "ID.3", 2021);
        car.capacity_kwh = 77.0;
    });
    let mut state = bench.provider.charge_state(CAR).await.unwrap();
    state.make = Some("Volkswagen".into());
    let ready = answers::ready(&state, noon(), &LiveOptions::default()).unwrap();
    let id = &ready.to_full.inputs.iter().find(|input| input.name == "vehicle").unwrap().value;
    assert_eq!(id, "volkswagen-id-3-pro-s-77-kwh-2020");
}

#[tokio::test]
async fn trips_and_schedules_begin_with_the_live_state() {
    let bench = bench("enode", |_| ());
    let state = bench.provider.charge_state(CAR).await.unwrap();
    assert_eq!(state.location.as_ref().unwrap().value, Some(LatLon { lat: 59.911, lon: 10.757 }));
    let request = answers::plan_from_here(&state, "Gothenburg", noon(), &options()).unwrap();
    assert_eq!((request.start_soc, request.places[0].place.as_str()), (0.4, "59.911,10.757"));
    let answer = wattfarer::plan::trips(&request, crate::trips::world()).unwrap();
    assert!(answer.trips[0].totals.distance_m > 200_000.0);
    let departs_at = noon().plus_s("at", 10.0 * 3600.0).unwrap();
    let session = answers::session(&state, None, departs_at, noon(), &options()).unwrap();
    let prices = vec![
        PriceRow { starts_at: noon(), ends_at: None, price_per_kwh: 0.4 },
        PriceRow { starts_at: noon().plus_s("at", 4.0 * 3600.0).unwrap(), ends_at: None, price_per_kwh: 0.1 },
    ];
    let schedule = schedule::cheapest(&ScheduleRequest::one(session, Tariff::from_prices("EUR", prices))).unwrap();
    let slots = &schedule.sessions[0].slots;
    assert!(slots[0].starts_at.seconds_since(noon()) >= 4.0 * 3600.0 - 1.0, "it waits for the cheap hours");
    assert!((schedule.sessions[0].end_soc.unwrap() - 0.8).abs() < 1e-6);

    // And is carried out: stopped before, started in the cheap hours, stopped at the end.
    let application = apply::commands_for(&schedule.sessions[0], &state.capabilities).unwrap();
    let words: Vec<_> = application.commands.iter().map(|due| due.command.action()).collect();
    assert_eq!(words, [CommandAction::SetCurrent, CommandAction::Start, CommandAction::Stop], "{application:?}");
    let commands = Commands::new(
        bench.provider.clone(),
        bench.environment.clone(),
        Arc::new(MemoryLog::default()),
        CommandOptions::default(),
    );
    let ended = apply::run(&application, &commands, bench.environment.as_ref(), CAR, "tonight").await.unwrap();
    assert!(apply::all_confirmed(&ended), "{ended:?}");
    assert_eq!((bench.effects("start"), bench.effects("current")), (1, 1));
    assert!(bench.environment.now().seconds_since(slots.last().unwrap().ends_at) >= 0.0);
    // The same schedule again, after a restart of the program: nothing is repeated.
    let again = apply::run(&application, &commands, bench.environment.as_ref(), CAR, "tonight").await.unwrap();
    assert!(again.iter().all(|command| command.status == CommandStatus::Confirmed));
    assert_eq!(bench.effects("start"), 1);
}

#[test]
fn a_car_that_cannot_be_switched_is_said_with_the_reason() {
    let departs_at = noon().plus_s("at", 36_000.0).unwrap();
    let soc = Soc::new("soc", 0.4).unwrap();
    let session =
        wattfarer::schedule::SessionRequest::new("car", VehicleRef::id(MODEL_3), soc, 0.8, noon(), departs_at);
    let price = PriceRow { starts_at: noon(), ends_at: Some(departs_at), price_per_kwh: 0.4 };
    let tariff = Tariff::from_prices("EUR", vec![price]);
    let schedule = schedule::cheapest(&ScheduleRequest::one(session, tariff)).unwrap();
    let capabilities =
        [Capability::yes(CommandAction::Start), Capability::no(CommandAction::Stop, "vehicle_not_capable")];
    let error = apply::commands_for(&schedule.sessions[0], &capabilities).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unsupported);
    assert!(error.details().contains(&("reason".into(), "vehicle_not_capable".into())));
    let able = [Capability::yes(CommandAction::Start), Capability::yes(CommandAction::Stop)];
    let application = apply::commands_for(&schedule.sessions[0], &able).unwrap();
    assert!(application.commands.iter().all(|due| !matches!(due.command, ChargeCommand::SetCurrent(_))));
    assert!(application.why.contains("current cannot be set"), "{}", application.why);
}

#[tokio::test]
async fn a_watcher_looks_as_often_as_the_car_deserves() {
    let pace = Pace { charging_s: 120.0, parked_s: 1800.0 };
    let mut state = state("2026-11-24T12:00:00.000Z").await;
    // A percent of 75 kWh at 11 kW takes 245 s.
    assert!((worth_waiting_s(&state, pace) - 0.75 / 11.0 * 3600.0).abs() < 1e-9);
    state.power_kw.as_mut().unwrap().value = Some(150.0);
    assert_eq!(worth_waiting_s(&state, pace), 120.0, "no oftener than the provider learns anything");
    state.power_kw.as_mut().unwrap().value = Some(1.4);
    assert_eq!(worth_waiting_s(&state, pace), 1800.0);
    state.time_to_limit_s.as_mut().unwrap().value = Some(300.0);
    assert_eq!(worth_waiting_s(&state, pace), 300.0, "the end is worth a look");

    let bench = bench("enode", |_| ());
    let mut watcher =
        Watcher::new(bench.provider.clone(), bench.environment.clone(), Some(bench.shared.budget.clone()), CAR);
    let first = watcher.next_change().await.unwrap();
    assert!(first.changed.contains(&"soc") && first.changed.contains(&"plugged"));
    bench.double.car(&mut |car| car.effects.clear());
    let before = bench.double.received(bench.read).len();
    // Nothing changes for a while; then it charges.
    for _ in 0..5 {
        assert!(watcher.look().await.unwrap().changed.is_empty());
    }
    bench.double.car(&mut |car| car.charging = true);
    let change = watcher.next_change().await.unwrap();
    assert_eq!(change.changed, ["charging_status", "power_kw"]);
    assert_eq!(bench.double.received(bench.read).len() - before, 6);
    assert!(bench.environment.slept_s().iter().all(|wait_s| *wait_s >= 300.0), "{:?}", bench.environment.slept_s());
}

#[tokio::test]
async fn reads_and_confirmations_spend_no_more_than_they_must() {
    // Smartcar counts every part of a batch: five the first time, three from then on, one for each look after a command.
    let bench = bench("smartcar_v2", |_| ());
    for (reads, spent) in [(1, 5.0), (2, 8.0), (3, 11.0)] {
        bench.provider.charge_state(CAR).await.unwrap();
        assert_eq!(bench.shared.budget.spent(CAR), spent, "{reads}");
    }
    let commands = Commands::new(
        bench.provider.clone(),
        bench.environment.clone(),
        Arc::new(MemoryLog::default()),
        CommandOptions::default(),
    );
    let now = bench.environment.now();
    let start = wattfarer::vehicle::Command::new("c", CAR, &ChargeCommand::Start, now, now.plus_s("at", 60.0).unwrap());
    assert_eq!(commands.carry_out(start).await.unwrap().status, CommandStatus::Confirmed);
    assert_eq!(bench.shared.budget.spent(CAR), 13.0, "the command and one look");
}
