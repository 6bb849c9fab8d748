//! States and commands for people.

use super::store::ListedCar;
use crate::values::{show_duration, show_percent};
use std::fmt::Write;
use wattfarer::Instant;
use wattfarer::api::answers::LiveEstimate;
use wattfarer::api::{Brand, Watched};
use wattfarer::vehicle::{ChargeState, ChargingStatus, Command, CommandStatus, Observed, Quality};

pub fn car(listed: &ListedCar) -> String {
    let name = name(listed.car.make.as_deref(), listed.car.model.as_deref(), listed.car.year);
    format!("{}  {name}  ({}, {})\n", listed.car.connection_id, listed.provider, listed.connection)
}

fn name(make: Option<&str>, model: Option<&str>, year: Option<u16>) -> String {
    let year = year.map(|year| year.to_string());
    let words: Vec<&str> = [make, model, year.as_deref()].into_iter().flatten().collect();
    if words.is_empty() { "a car".into() } else { words.join(" ") }
}

/// How a charging status is said.
fn status(status: ChargingStatus) -> &'static str {
    match status {
        ChargingStatus::Idle => "not charging",
        ChargingStatus::Scheduled => "waits for its time",
        ChargingStatus::Initializing => "about to charge",
        ChargingStatus::Charging => "charging",
        ChargingStatus::PausedByVehicle => "paused by the car",
        ChargingStatus::PausedByCharger => "paused by the charging point",
        ChargingStatus::Complete => "complete",
        ChargingStatus::NoPower => "plugged in, no power",
        ChargingStatus::Fault => "fault",
        ChargingStatus::Discharging => "gives power",
        ChargingStatus::Conditioning => "warms or cools",
        _ => "unknown",
    }
}

fn line<T>(text: &mut String, label: &str, observed: &Option<Observed<T>>, now: Instant, show: impl Fn(&T) -> String) {
    let Some(observed) = observed else { return };
    let value = match (&observed.value, &observed.raw) {
        (Some(value), _) => show(value),
        (None, Some(raw)) => format!("{raw:?}, which makes no sense"),
        (None, None) => return,
    };
    let doubt = match observed.quality {
        Quality::Ok => "",
        Quality::Stale => ", stale",
        Quality::Suspect => ", suspect",
        Quality::Contradicted => ", contradicted",
        _ => ", doubtful",
    };
    let age = show_duration(observed.age_s(now));
    let _ = writeln!(text, "  {label:<16} {value}  ({age} old{doubt})");
}

pub fn state(state: &ChargeState, now: Instant) -> String {
    let mut text = format!("{}\n", name(state.make.as_deref(), state.model.as_deref(), state.year));
    line(&mut text, "state of charge", &state.soc, now, |soc| show_percent(*soc));
    line(&mut text, "plugged in", &state.plugged, now, |plugged| if *plugged { "yes".into() } else { "no".into() });
    line(&mut text, "charging", &state.charging_status, now, |word| status(*word).into());
    line(&mut text, "power", &state.power_kw, now, |kw| format!("{kw:.1} kW"));
    line(&mut text, "charge limit", &state.charge_limit_soc, now, |limit| show_percent(*limit));
    line(&mut text, "range", &state.range_m, now, |m| format!("{:.0} km", m / 1000.0));
    line(&mut text, "to its limit", &state.time_to_limit_s, now, |s| show_duration(*s));
    line(&mut text, "added", &state.energy_added_kwh, now, |kwh| format!("{kwh:.1} kWh"));
    line(&mut text, "asleep", &state.asleep, now, |asleep| if *asleep { "yes".into() } else { "no".into() });
    line(&mut text, "limited by", &state.limited_by, now, Clone::clone);
    for capability in state.capabilities.iter().filter(|capability| !capability.capable) {
        let reason = capability.reason.as_deref().unwrap_or("unknown");
        let _ = writeln!(text, "  cannot {}: {}", capability.action.word().replace('_', " "), reason.replace('_', " "));
    }
    for notice in &state.notices {
        let _ = writeln!(text, "note: {}", notice.text);
    }
    text
}

pub fn ready(ready: &LiveEstimate) -> String {
    let mut text = String::new();
    for (label, estimate) in [("its limit", ready.to_limit.as_ref()), ("full", Some(&ready.to_full))] {
        let Some(estimate) = estimate else { continue };
        let _ = writeln!(
            text,
            "{label} ({}) in {} (80 % of sessions: {} to {})",
            estimate.end_soc.map_or("?".into(), show_percent),
            show_duration(estimate.duration_s),
            show_duration(estimate.duration_p10_s),
            show_duration(estimate.duration_p90_s)
        );
    }
    if let Some(says_s) = ready.car_says_s {
        let _ = writeln!(text, "the car says {}", show_duration(says_s));
    }
    let _ = writeln!(text, "the state of charge is {} old", show_duration(ready.age_s));
    for notice in &ready.notices {
        let _ = writeln!(text, "note: {}", notice.text);
    }
    text
}

pub fn command(command: &Command) -> String {
    let reason = command.reason.as_deref().map(|reason| format!(" ({})", reason.replace('_', " "))).unwrap_or_default();
    let status = match command.status {
        CommandStatus::Confirmed => "done: the car shows it",
        CommandStatus::Failed => "not done",
        CommandStatus::Cancelled => "called off",
        _ => "not known yet",
    };
    format!("{}: {status}{reason}\n", command.action.word().replace('_', " "))
}

pub fn change(watched: &Watched, now: Instant) -> String {
    let changed: Vec<String> = watched.changed.iter().map(|field| field.replace('_', " ")).collect();
    format!(
        "changed: {}; next look in {}\n{}",
        changed.join(", "),
        show_duration(watched.next_look_s),
        state(&watched.state, now).trim_end()
    )
}

pub fn brand(brand: &Brand) -> String {
    let mut text = format!("{}\n", brand.name);
    for reach in brand.reach {
        let known = [("start and stop", reach.start_stop), ("limit", reach.set_limit), ("current", reach.set_current)];
        let known: Vec<String> = known
            .iter()
            .filter_map(|(what, can)| can.map(|can| format!("{what}: {}", if can { "yes" } else { "no" })))
            .collect();
        let _ = writeln!(
            text,
            "  {:<12} {}",
            reach.provider,
            if known.is_empty() { "what it can do is asked per car".into() } else { known.join(", ") }
        );
        if let Some(note) = reach.note {
            let _ = writeln!(text, "  {:<12} {note}", "");
        }
    }
    text
}
