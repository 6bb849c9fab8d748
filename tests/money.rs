//! What sessions and trips cost, against sums worked out here.

use crate::drawn_roads::{road, station};
use serde_json::json;
use wattfarer::charge::{self, ChargeGoal, ChargeRequest, ConnectorLimits, CurrentType};
use wattfarer::graph::{RoadNetwork, Roads, Station};
use wattfarer::plan::{self, LegKind, Objective, PlanAnswer, PlanData, PlanRequest, PlanStatus, Planner};
use wattfarer::tariff::{AmountStatus, SessionTariff};
use wattfarer::vehicle::VehicleRef;
use wattfarer::{Instant, LatLon, Soc};

const CAR: &str = "tesla-model-3-long-range-2024";

fn at(text: &str) -> Instant {
    Instant::parse("at", text).unwrap()
}

fn tariffs(value: &serde_json::Value) -> Vec<SessionTariff> {
    SessionTariff::list_from_json(&value.to_string()).unwrap()
}

fn session(power_kw: f64, tariff: &serde_json::Value, starts_at: Option<&str>) -> ChargeRequest {
    ChargeRequest {
        client_ref: None,
        vehicle: VehicleRef::id(CAR),
        start_soc: Some(Soc::new("start_soc", 0.2).unwrap()),
        goal: ChargeGoal::target_soc(0.6),
        charge_limit_soc: None,
        connector: ConnectorLimits {
            current_type: CurrentType::Dc,
            max_power_kw: Some(power_kw),
            max_voltage_v: None,
            max_current_a: None,
            phases: None,
        },
        site_max_power_kw: None,
        conditions: Default::default(),
        starts_at: starts_at.map(at),
        tariff: Some(tariffs(tariff).remove(0)),
        time_zone: Some("Europe/Berlin".into()),
    }
}

#[test]
fn a_session_costs_what_its_meter_and_clock_say() {
    // 40 % of 75 kWh, 95 % of what the meter counts is stored.
    let delivered_kwh = 30.0 / 0.95;
    let ocpi = json!({"id": "T", "currency": "EUR", "elements": [{"price_components": [
        {"type": "ENERGY", "price": 0.5, "vat": 19.0}, {"type": "TIME", "price": 3.0, "vat": 19.0},
        {"type": "FLAT", "price": 0.8, "vat": 19.0}]}]});
    let estimate = charge::estimate(&session(50.0, &ocpi, None)).unwrap();
    let amount = estimate.amount.unwrap();
    let hours = estimate.duration_s / 3600.0;
    let before = 0.5 * delivered_kwh + 3.0 * hours + 0.8;
    assert!((amount.before_taxes.unwrap() - before).abs() < 1e-5, "{amount:?} {before}");
    assert!((amount.total - 1.19 * before).abs() < 1e-5 && amount.status == AmountStatus::Estimated);
    assert_eq!(amount.tariff_id.as_deref(), Some("T"));
    // A price list that changes 20 minutes after plug-in: 34 s pass before power flows, then 50 kW are constant.
    let list = json!({"currency": "EUR", "prices": [
        {"starts_at": "2026-11-24T12:00:00+01:00", "price_per_kwh": 0.2},
        {"starts_at": "2026-11-24T13:20:00+01:00", "price_per_kwh": 0.9}]});
    let amount = charge::estimate(&session(50.0, &list, Some("2026-11-24T13:00:00+01:00"))).unwrap().amount.unwrap();
    let first_kwh = 50.0 * (1200.0 - 34.0) / 3600.0;
    let expected = 0.2 * first_kwh + 0.9 * (delivered_kwh - first_kwh);
    assert!((amount.total - expected).abs() < 1e-3, "{} {expected}", amount.total);
    assert_eq!(amount.components.len(), 2);
    let error = charge::estimate(&session(50.0, &list, None)).unwrap_err();
    assert_eq!((error.code(), error.field()), ("invalid_input", Some("starts_at")));
    // Power tapers below 60 kW near full only: a restriction by power holds for the whole of this session.
    let by_power = json!({"id": "P", "currency": "EUR", "elements": [
        {"price_components": [{"type": "ENERGY", "price": 0.7}], "restrictions": {"min_power": 40.0}},
        {"price_components": [{"type": "ENERGY", "price": 0.1}]}]});
    let amount = charge::estimate(&session(50.0, &by_power, None)).unwrap().amount.unwrap();
    // But for its first minute, which the seconds before power flows make weaker.
    let minute_kwh = 50.0 / 60.0;
    assert!((amount.total - 0.7 * delivered_kwh + 0.6 * minute_kwh).abs() < 0.03, "{amount:?}");
}

#[test]
fn a_session_of_unknown_start_is_priced_by_its_energy() {
    let mut request = session(
        50.0,
        &json!({"currency": "EUR", "time_zone": "UTC", "rules": [
        {"from": "00:00", "to": "24:00", "price_per_kwh": 0.3}]}),
        None,
    );
    request.start_soc = None;
    request.goal = ChargeGoal::energy_kwh(19.0);
    let amount = charge::estimate(&request).unwrap().amount.unwrap();
    assert!((amount.total - 0.3 * 20.0).abs() < 1e-6, "{amount:?}");
}

#[test]
fn what_is_no_tariff_is_refused() {
    for text in [
        "",
        "[]x",
        r#"{"currency": "EUR"}"#,
        r#"{"elements": []}"#,
        r#"{"currency": "euro", "prices": []}"#,
        r#"[{"id": "a", "currency": "EUR", "elements": [{"price_components": [{"type": "ENERGY", "price": "0.3"}]}]}]"#,
    ] {
        assert_eq!(SessionTariff::list_from_json(text).unwrap_err().code(), "bad_data", "{text}");
    }
    let answer = json!({"data": [{"id": "a", "currency": "EUR", "elements": []}], "status_code": 1000});
    assert_eq!(tariffs(&answer)[0].id(), Some("a"));
}

/// A road of 500 km to the east with two stations at 200 km, a weak one and a strong one.
fn map(first: &[&str], second: &[&str]) -> (Roads, Vec<Station>) {
    map_with((2, first), (2, second))
}

/// The same with stations at so many hundreds of km.
fn map_with(first: (usize, &[&str]), second: (usize, &[&str])) -> (Roads, Vec<Station>) {
    let mut network = RoadNetwork::default();
    network.info.id = "line".into();
    for east in 0..=5 {
        // 1.2 times 83.3 km of straight line are 100 km of road.
        let lon = 5.0 + f64::from(east) * 83_333.0 / (111_195.0 * 47_f64.to_radians().cos());
        network.nodes.push(LatLon { lat: 47.0, lon }.into());
    }
    for east in 0..5 {
        road(&mut network, east, east + 1);
    }
    let mut stations = vec![station(&network, first.0, 75.0), station(&network, second.0, 250.0)];
    for ((station, (_, ids)), name) in stations.iter_mut().zip([first, second]).zip(["weak", "strong"]) {
        station.id = name.into();
        station.time_zone = Some("Europe/Berlin".into());
        station.evses[0].connectors[0].tariff_ids = ids.iter().map(ToString::to_string).collect();
    }
    (Roads::from_network(&network).unwrap(), stations)
}

fn request(tariff: &serde_json::Value) -> PlanRequest {
    let east = |km: f64| format!("47.0,{}", 5.0 + km * 833.33 / (111_195.0 * 47_f64.to_radians().cos()));
    PlanRequest {
        tariffs: tariffs(tariff),
        ..PlanRequest::new(east(0.0), east(400.0), VehicleRef::id("volkswagen-id-3-pro-performance-58-kwh-2020"), 0.9)
    }
}

fn energy_tariff(id: &str, currency: &str, price: f64) -> serde_json::Value {
    json!({"id": id, "currency": currency, "elements": [{"price_components": [{"type": "ENERGY", "price": price}]}]})
}

/// The trip of both planners, which must agree.
fn planned(request: &PlanRequest, (roads, stations): &(Roads, Vec<Station>)) -> PlanAnswer {
    let data = PlanData { roads, stations, stations_used: &[] };
    let answer = plan::trips(request, data).unwrap();
    let ready = Planner::new(data).trips(request).unwrap();
    assert_eq!(answer.status, ready.status);
    if let (Some(one), Some(other)) = (answer.search.value, ready.search.value) {
        assert!((one - other).abs() <= 1e-6 * one.abs(), "{one} {other}");
    }
    for (trip, search) in answer.trips.iter().map(|trip| (trip, &answer.search)) {
        let stops: Vec<_> = trip.legs.iter().filter(|leg| leg.kind == LegKind::Charge).collect();
        assert_eq!(stops.iter().all(|leg| leg.amount.is_some()), !request.tariffs.is_empty() || stops.is_empty());
        for sum in &trip.totals.amounts {
            let same = stops.iter().filter_map(|leg| leg.amount.as_ref()).filter(|it| it.currency == sum.currency);
            assert!((same.map(|amount| amount.total).sum::<f64>() - sum.total).abs() < 1e-9);
        }
        if let (Some(bound), Some(value), Some(gap)) = (search.lower_bound, search.value, search.gap) {
            assert!(bound <= value && gap >= 0.0 && (gap - (1.0 - bound / value)).abs() < 1e-12);
        }
    }
    answer
}

fn stations_of(answer: &PlanAnswer) -> Vec<&str> {
    let stops = answer.trips[0].legs.iter().filter(|leg| leg.kind == LegKind::Charge);
    stops.filter_map(|leg| leg.from.station_id.as_deref()).collect()
}

#[test]
fn money_leads_to_the_cheap_station_and_time_to_the_strong_one() {
    let map = map(&["cheap"], &["dear"]);
    let mut request = request(&json!([energy_tariff("cheap", "EUR", 0.3), energy_tariff("dear", "EUR", 0.8)]));
    let fastest = planned(&request, &map);
    assert_eq!(stations_of(&fastest), ["strong"]);
    let sum = &fastest.trips[0].totals.amounts[0];
    let delivered = fastest.trips[0].totals.delivered_energy_kwh;
    assert!((sum.total - 0.8 * delivered).abs() < 1e-6 && sum.status == AmountStatus::Estimated);
    request.objective = Objective::amount(5.0);
    let cheapest = planned(&request, &map);
    assert_eq!((stations_of(&cheapest), cheapest.search.gap), (vec!["weak"], Some(0.0)));
    let totals = &cheapest.trips[0].totals;
    let value = 5.0 * totals.duration_s / 3600.0 + 0.3 * totals.delivered_energy_kwh;
    assert!((cheapest.search.value.unwrap() - value).abs() < 1e-6);
    // For someone whose hour is worth a lot, time wins.
    request.objective = Objective::amount(500.0);
    assert_eq!(stations_of(&planned(&request, &map)), ["strong"]);
}

#[test]
fn stations_without_known_prices_are_said_and_left_out_where_money_counts() {
    let map = map(&["cheap"], &["nobody knows"]);
    let mut request = request(&energy_tariff("cheap", "EUR", 0.3));
    let fastest = planned(&request, &map);
    assert_eq!(stations_of(&fastest), ["strong"]);
    assert_eq!(fastest.trips[0].totals.amounts[0].status, AmountStatus::Unknown);
    request.objective = Objective::amount(500.0);
    let answer = planned(&request, &map);
    assert_eq!(stations_of(&answer), ["weak"]);
    assert!(answer.notices.iter().any(|notice| notice.code == "unpriced_stations"), "{:?}", answer.notices);
    // A tariff without id holds there.
    request.tariffs.extend(tariffs(&energy_tariff("", "EUR", 0.4)));
    assert_eq!(stations_of(&planned(&request, &map)), ["strong"]);
    // One in another currency does not take part.
    request.tariffs[1] = tariffs(&energy_tariff("", "CHF", 0.4)).remove(0);
    request.objective.currency = Some("EUR".into());
    assert_eq!(stations_of(&planned(&request, &map)), ["weak"]);
    request.objective.currency = Some("SEK".into());
    assert_eq!(planned(&request, &map).status, PlanStatus::Infeasible);
}

#[test]
fn some_known_and_some_unknown_stops_make_a_partial_sum() {
    let map = map_with((1, &["cheap"]), (3, &["nobody knows"]));
    let mut request = request(&energy_tariff("cheap", "EUR", 0.3));
    // Too little for the way without both stops.
    request.start_soc = 0.55;
    request.stop_max_soc = 0.8;
    let answer = planned(&request, &map);
    assert_eq!(stations_of(&answer), ["weak", "strong"]);
    let sum = &answer.trips[0].totals.amounts[0];
    assert!(sum.status == AmountStatus::Partial && sum.total > 0.0);
}

#[test]
fn prices_by_the_clock_count_at_the_hour_of_the_stop() {
    // Cheap until 17:00 at the first station, from then on at the second one.
    let by_clock = |id: &str, first: f64, second: f64| {
        json!({"id": id, "currency": "EUR", "time_zone": "Europe/Berlin", "rules": [
            {"from": "05:00", "to": "17:00", "price_per_kwh": first}, {"from": "17:00", "to": "05:00", "price_per_kwh": second}]})
    };
    let map = map(&["day"], &["night"]);
    let mut request = request(&json!([by_clock("day", 0.2, 0.9), by_clock("night", 0.9, 0.2)]));
    request.objective = Objective::amount(1.0);
    for (departs, station) in [("2026-11-24T08:00:00+01:00", "weak"), ("2026-11-24T19:00:00+01:00", "strong")] {
        request.departs_at = Some(at(departs));
        let answer = planned(&request, &map);
        assert_eq!(stations_of(&answer), [station], "{departs}");
        let totals = &answer.trips[0].totals;
        assert!((totals.amounts[0].total - 0.2 * totals.delivered_energy_kwh).abs() < 1e-6);
        assert_eq!(answer.search.gap, Some(0.0), "{:?}", answer.search);
    }
    request.departs_at = None;
    let answer = planned(&request, &map);
    assert_eq!(answer.status, PlanStatus::Infeasible);
    assert!(answer.notices.iter().any(|notice| notice.code == "tariffs_need_departure"));
}

#[test]
fn what_no_straight_price_tells_is_paid_all_the_same_and_the_gap_says_so() {
    let map = map(&["hidden"], &["plain"]);
    // The first station looks cheap, and asks 30 for a session of more than 5 kWh.
    let hidden = json!({"id": "hidden", "currency": "EUR", "elements": [
        {"price_components": [{"type": "ENERGY", "price": 0.1}], "restrictions": {"max_kwh": 5.0}},
        {"price_components": [{"type": "ENERGY", "price": 2.0}]}]});
    let mut request = request(&json!([hidden, energy_tariff("plain", "EUR", 0.6)]));
    request.objective = Objective::amount(5.0);
    let answer = planned(&request, &map);
    assert_eq!(stations_of(&answer), ["strong"]);
    assert!(answer.search.gap.unwrap() > 0.0);
    // A most price that is reached: what is paid is the most, and the bound holds.
    request.tariffs[0] =
        tariffs(&json!({"id": "hidden", "currency": "EUR", "max_price": {"excl_vat": 3.0, "incl_vat": 3.0},
        "elements": [{"price_components": [{"type": "ENERGY", "price": 2.0}]}]}))
        .remove(0);
    let answer = planned(&request, &map);
    assert_eq!(stations_of(&answer), ["weak"]);
    assert!((answer.trips[0].totals.amounts[0].total - 3.0).abs() < 1e-9);
    // Who is paid for charging has no proof.
    request.tariffs[0] = tariffs(&energy_tariff("hidden", "EUR", -5.0)).remove(0);
    let answer = planned(&request, &map);
    assert_eq!((stations_of(&answer), answer.search.gap), (vec!["weak"], None));
}

#[test]
fn an_objective_that_cannot_be_weighed_is_refused_with_the_field() {
    let map = map(&["a"], &["b"]);
    let good = PlanRequest { objective: Objective::amount(10.0), ..request(&energy_tariff("a", "EUR", 0.3)) };
    let refused = |field: &str, change: &dyn Fn(&mut PlanRequest)| {
        let mut request = good.clone();
        change(&mut request);
        let error =
            plan::trips(&request, PlanData { roads: &map.0, stations: &map.1, stations_used: &[] }).unwrap_err();
        assert_eq!((error.code(), error.field()), ("invalid_input", Some(field)), "{error}");
    };
    refused("objective.value_of_time_per_h", &|it| it.objective.value_of_time_per_h = None);
    refused("objective.value_of_time_per_h", &|it| it.objective.value_of_time_per_h = Some(0.0));
    refused("objective.value_of_time_per_h", &|it| it.objective.value_of_time_per_h = Some(f64::NAN));
    refused("tariffs", &|it| it.tariffs.clear());
    refused("objective.currency", &|it| it.tariffs.extend(tariffs(&energy_tariff("b", "CHF", 0.3))));
    refused("tariffs[0].currency", &|it| match &mut it.tariffs[0] {
        SessionTariff::Ocpi(tariff) => tariff.currency = "euro".into(),
        SessionTariff::Energy(tariff) => tariff.currency = "euro".into(),
    });
}
