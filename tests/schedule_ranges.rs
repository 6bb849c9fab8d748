//! Departures and states of charge that are known as ranges: departures tried one by one, HiGHS for a site, a fuller car in small steps.

use rand::rngs::SmallRng;
use rand::{Rng, SeedableRng};
use serde_json::json;
use wattfarer::charge::{ChargeGoal, ChargeLimits, ConnectorLimits, CurrentType};
use wattfarer::schedule::{self, LimitRow, Schedule, ScheduleRequest, ScheduleStatus, SessionRequest, Site};
use wattfarer::tariff::{PriceRow, Tariff};
use wattfarer::vehicle::{self, Conditions, VehicleRef};
use wattfarer::{Instant, Soc};
use wattfarer_tests::{cases, oracle};

const CAR: &str = "tesla-model-3-long-range-2024";
const CAPACITY_KWH: f64 = 75.0;
const QUARTER_S: f64 = 900.0;
/// What an AC plug of 10 kW stores in a quarter of an hour.
const QUARTER_KWH: f64 = 9.2 / 4.0;

fn quarter(count: usize) -> Instant {
    Instant::parse("at", "2026-11-24T00:00:00Z").unwrap().plus_s("at", QUARTER_S * count as f64).unwrap()
}

fn soc(value: f64) -> Soc {
    Soc::new("soc", value).unwrap()
}

fn tariff(prices: &[f64]) -> Tariff {
    let row = |(index, &price_per_kwh): (usize, &f64)| PriceRow {
        starts_at: quarter(index),
        ends_at: Some(quarter(index + 1)),
        price_per_kwh,
    };
    Tariff::from_prices("EUR", prices.iter().enumerate().map(row).collect())
}

fn session(start: f64, target: f64, to: usize, power_kw: f64, current_type: CurrentType) -> SessionRequest {
    SessionRequest {
        max_power_kw: Some(power_kw),
        current_type,
        ..SessionRequest::new("car", VehicleRef::id(CAR), soc(start), target, quarter(0), quarter(to))
    }
}

/// The share of a stretch, in quarters, that comes before the departure, on average over departures tried one by one.
fn share_before(from: f64, to: f64, earliest: usize, latest: usize) -> f64 {
    const TRIED: usize = 4000;
    let departure = |index: usize| earliest as f64 + (latest - earliest) as f64 * (index as f64 + 0.5) / TRIED as f64;
    let share = |at: f64| ((at - from) / (to - from)).clamp(0.0, 1.0);
    (0..TRIED).map(|index| share(departure(index))).sum::<f64>() / TRIED as f64
}

/// What a schedule is expected to cost, and the energy expected to be missing.
fn expected(schedule: &Schedule, need_kwh: f64, earliest: usize, latest: usize, cost_per_kwh: f64) -> (f64, f64) {
    let quarters = |at: Instant| at.seconds_since(quarter(0)) / QUARTER_S;
    let (mut paid, mut stored) = (0.0, 0.0);
    for slot in &schedule.sessions[0].slots {
        let share = share_before(quarters(slot.starts_at), quarters(slot.ends_at), earliest, latest);
        paid += share * slot.amount.as_ref().unwrap().total;
        stored += share * slot.battery_energy_kwh;
    }
    // What is missing counts at the meter.
    (paid + cost_per_kwh * (need_kwh - stored) * 10.0 / 9.2, need_kwh - stored)
}

#[test]
fn no_choice_of_quarters_is_expected_to_cost_less() {
    let mut random = SmallRng::seed_from_u64(11);
    let (mut risked, mut all_early) = (0, 0);
    for _ in 0..cases(40, 1000) {
        let count = random.random_range(6..13);
        let earliest = random.random_range(1..count);
        let charged = random.random_range(1..=count / 2);
        let prices: Vec<f64> = (0..count).map(|_| f64::from(random.random_range(-2..12)) / 20.0).collect();
        let cost_per_kwh = random.random_range(0.0..2.0);
        let need_kwh = QUARTER_KWH * charged as f64;
        let target = 0.2 + need_kwh / CAPACITY_KWH;
        let mut request = ScheduleRequest::one(session(0.2, target, count, 10.0, CurrentType::Ac), tariff(&prices));
        request.sessions[0].earliest_departs_at = Some(quarter(earliest));
        request.sessions[0].shortfall_cost_per_kwh = Some(cost_per_kwh);
        let schedule = schedule::cheapest(&request).unwrap();
        assert_eq!(schedule.sessions[0].shortfall_kwh, 0.0);
        let (ours, missing_kwh) = expected(&schedule, need_kwh, earliest, count, cost_per_kwh);
        assert!((schedule.sessions[0].expected_shortfall_kwh.unwrap() - missing_kwh).abs() < 1e-3 * need_kwh);
        // Power is flat, so whole quarters are best.
        let worth = |at: usize| {
            let share = share_before(at as f64, at as f64 + 1.0, earliest, count);
            2.5 * (share * prices[at] + cost_per_kwh * (1.0 - share))
        };
        let worths: Vec<f64> = (0..count).map(worth).collect();
        let all = (0_u32..1 << count).filter(|set| set.count_ones() as usize == charged);
        let sum = |set: u32| (0..count).filter(|at| set >> at & 1 == 1).map(|at| worths[at]).sum::<f64>();
        let best = all.map(sum).fold(f64::INFINITY, f64::min);
        assert!((ours - best).abs() <= 2e-3, "{ours} and {best}: {prices:?} {earliest} {count} {cost_per_kwh}");
        let last = schedule.sessions[0].slots.last().unwrap().ends_at;
        if last.seconds_since(quarter(earliest)) > 0.0 { risked += 1 } else { all_early += 1 }
    }
    assert!(risked > 5 && all_early > 5, "{risked} and {all_early}: too few to say anything");
}

#[test]
fn without_a_cost_the_goal_is_there_at_the_earliest_departure_as_far_as_time_allows() {
    let prices = [0.4, 0.3, 0.4, 0.4, 0.1, 0.1, 0.1, 0.1];
    let mut request = ScheduleRequest::one(
        session(0.2, 0.2 + 2.0 * QUARTER_KWH / CAPACITY_KWH, 8, 10.0, CurrentType::Ac),
        tariff(&prices),
    );
    request.sessions[0].earliest_departs_at = Some(quarter(4));
    let early = schedule::cheapest(&request).unwrap();
    let last = early.sessions[0].slots.last().unwrap();
    assert!(quarter(4).seconds_since(last.ends_at) >= 0.0);
    assert!((early.sessions[0].totals.amount.as_ref().unwrap().total - 2.5 * (0.3 + 0.4)).abs() < 1e-6);
    assert_eq!((early.status, early.sessions[0].minimum_shortfall_kwh), (ScheduleStatus::Ok, Some(0.0)));
    // Half of it is there in time, the rest when it is cheapest.
    request.sessions[0].earliest_departs_at = Some(quarter(1));
    let late = schedule::cheapest(&request).unwrap();
    assert_eq!((late.status, late.sessions[0].shortfall_kwh), (ScheduleStatus::Shortfall, 0.0));
    assert!((late.sessions[0].minimum_shortfall_kwh.unwrap() - QUARTER_KWH).abs() < 1e-6);
    assert!((late.sessions[0].totals.amount.as_ref().unwrap().total - 2.5 * (0.4 + 0.1)).abs() < 1e-6);
    // The same at a site, and with an energy as the goal.
    request.site = Some(Site::capped(vec![]));
    request.sessions[0].goal = ChargeGoal::energy_kwh(2.0 * QUARTER_KWH);
    request.sessions[0].earliest_departs_at = Some(quarter(4));
    let site = schedule::site(&request).unwrap();
    assert!((site.sessions[0].totals.amount.as_ref().unwrap().total - 2.5 * (0.3 + 0.4)).abs() < 1e-3);
}

#[test]
fn at_a_site_ranges_cost_what_highs_says_of_expected_prices() {
    let mut random = SmallRng::seed_from_u64(12);
    let (mut lines, mut ours) = (String::new(), Vec::new());
    for _ in 0..cases(40, 1000) {
        let (count, cars) = (random.random_range(4..10), random.random_range(2..6));
        let prices: Vec<f64> = (0..count).map(|_| f64::from(random.random_range(-2..9)) / 10.0).collect();
        let caps_kw: Vec<f64> = (0..count).map(|_| f64::from(random.random_range(10..40))).collect();
        let (mut sessions, mut records, mut counted) = (Vec::new(), Vec::new(), Vec::new());
        for car in 0..cars {
            let power_kw = f64::from(random.random_range(4..12));
            let need_kwh = power_kw / 4.0 * count as f64 * random.random_range(0.1..0.6);
            let cost_per_kwh = random.random_range(0.0..1.5);
            let earliest = random.random_range(1..count);
            let own: Vec<f64> = (0..count)
                .map(|at| {
                    let share = share_before(at as f64, at as f64 + 1.0, earliest, count);
                    // The last one pays what the request says.
                    if car + 1 < cars { share * (prices[at] - cost_per_kwh) } else { prices[at] }
                })
                .collect();
            sessions.push(SessionRequest {
                reference: format!("{car}"),
                vehicle: None,
                start_soc: None,
                goal: ChargeGoal::energy_kwh(need_kwh * 0.95),
                earliest_departs_at: (car + 1 < cars).then(|| quarter(earliest)),
                shortfall_cost_per_kwh: (car + 1 < cars).then_some(cost_per_kwh),
                conditions: Conditions::default(),
                ..session(0.2, 0.3, count, power_kw, CurrentType::Dc)
            });
            records.push(json!({"need": need_kwh, "weight": 1.0, "most": vec![power_kw / 4.0; count], "prices": own}));
            counted.push(own);
        }
        let mut request = ScheduleRequest::one(sessions[0].clone(), tariff(&prices));
        request.sessions = sessions;
        let row = |(index, &max_power_kw): (usize, &f64)| LimitRow {
            starts_at: quarter(index),
            ends_at: Some(quarter(index + 1)),
            max_power_kw,
        };
        request.site = Some(Site::capped(caps_kw.iter().enumerate().map(row).collect()));
        let schedule = schedule::site(&request).unwrap();
        if schedule.status == ScheduleStatus::Shortfall {
            continue;
        }
        assert_eq!(schedule.gap, 0.0);
        let at = |moment: Instant| (moment.seconds_since(quarter(0)) / QUARTER_S).floor() as usize;
        let sum: f64 = (schedule.sessions.iter().zip(&counted))
            .flat_map(|(session, own)| {
                session.slots.iter().map(|slot| slot.delivered_energy_kwh * own[at(slot.starts_at)])
            })
            .sum();
        let caps: Vec<f64> = caps_kw.iter().map(|cap| cap / 4.0).collect();
        lines.push_str(&format!("{}\n", json!({"prices": prices, "caps": caps, "cars": records})));
        ours.push(sum);
    }
    let Some(found) = oracle("site_lp.py", &lines) else { return };
    let found: Vec<f64> =
        found.lines().filter_map(|line| line.strip_prefix("served ")).map(|cost| cost.parse().unwrap()).collect();
    assert!(found.len() == ours.len() && ours.len() > 20, "{} and {}", found.len(), ours.len());
    for (ours, highs) in ours.iter().zip(&found) {
        assert!((ours - highs).abs() <= 1e-4 * highs.abs().max(1.0), "{ours} and {highs} of HiGHS");
    }
}

#[test]
fn a_schedule_for_the_emptiest_serves_every_fuller_car() {
    let mut random = SmallRng::seed_from_u64(13);
    for case in 0..cases(20, 300) {
        let current_type = if case % 2 == 0 { CurrentType::Dc } else { CurrentType::Ac };
        let power_kw = if case % 2 == 0 { random.random_range(30.0..200.0) } else { 11.0 };
        let start = random.random_range(0.05..0.5);
        let highest = start + random.random_range(0.0..0.4);
        let target = highest + random.random_range(0.01..0.1);
        let count = if case % 2 == 0 { 12 } else { 60 };
        let prices: Vec<f64> = (0..count).map(|_| f64::from(random.random_range(1..9)) / 10.0).collect();
        let mut request = ScheduleRequest::one(session(start, target, count, power_kw, current_type), tariff(&prices));
        request.sessions[0].highest_start_soc = Some(soc(highest));
        let schedule = schedule::cheapest(&request).unwrap();
        assert_eq!(schedule.sessions[0].shortfall_kwh, 0.0);
        // The fuller car in steps of a second, under the limits of the slots.
        let plug = ConnectorLimits {
            current_type,
            max_power_kw: Some(power_kw),
            max_voltage_v: None,
            max_current_a: None,
            phases: None,
        };
        let car = vehicle::resolve(&VehicleRef::id(CAR)).unwrap();
        let limits = ChargeLimits::new(&car, &plug, None, &Conditions::default(), 1.0).unwrap();
        let (mut at, mut stored, mut paid) = (highest, 0.0, 0.0);
        for slot in &schedule.sessions[0].slots {
            let seconds = slot.ends_at.seconds_since(slot.starts_at);
            let price = slot.amount.as_ref().unwrap().total / slot.delivered_energy_kwh;
            let most_kw = match current_type {
                CurrentType::Dc => slot.max_power_kw * 0.95,
                CurrentType::Ac => slot.max_power_kw * 0.94 - 0.2,
            };
            let parts = seconds.ceil();
            for _ in 0..parts as u32 {
                let kw = limits.envelope.power_at(at).min(most_kw);
                let energy = (kw * seconds / parts / 3600.0).min((target - at) * CAPACITY_KWH);
                at += energy / CAPACITY_KWH;
                stored += energy;
                let delivered = match current_type {
                    CurrentType::Dc => energy / 0.95,
                    CurrentType::Ac => energy / kw.max(1e-9) * (kw + 0.2) / 0.94,
                };
                paid += price * delivered;
            }
        }
        assert!(at > target - 1e-3, "{at} of {target}, from {highest}, planned from {start}");
        let fullest = schedule.sessions[0].fullest_totals.as_ref().unwrap();
        assert!((fullest.battery_energy_kwh - stored).abs() < 0.03, "{} and {stored}", fullest.battery_energy_kwh);
        let amount = fullest.amount.as_ref().unwrap().total;
        assert!((amount - paid).abs() < 0.02 * paid.max(1.0), "{amount} and {paid}");
        assert!(amount <= schedule.sessions[0].totals.amount.as_ref().unwrap().total + 1e-9);
    }
}

#[test]
fn ranges_that_make_no_sense_are_refused_with_the_field() {
    let base = ScheduleRequest::one(session(0.3, 0.5, 8, 10.0, CurrentType::Ac), tariff(&[0.2; 8]));
    let refused = |change: &dyn Fn(&mut SessionRequest), field: &str| {
        let mut request = base.clone();
        change(&mut request.sessions[0]);
        let error = schedule::cheapest(&request).unwrap_err();
        assert_eq!(error.field(), Some(format!("sessions[0].{field}").as_str()), "{error}");
    };
    refused(&|it| it.highest_start_soc = Some(soc(0.2)), "highest_start_soc");
    refused(&|it| (it.start_soc, it.highest_start_soc) = (None, Some(soc(0.2))), "start_soc");
    refused(&|it| it.earliest_departs_at = Some(quarter(9)), "earliest_departs_at");
    refused(&|it| it.shortfall_cost_per_kwh = Some(1.0), "earliest_departs_at");
    refused(
        &|it| {
            it.earliest_departs_at = Some(quarter(4));
            it.shortfall_cost_per_kwh = Some(f64::NAN);
        },
        "shortfall_cost_per_kwh",
    );
    refused(
        &|it| {
            it.earliest_departs_at = Some(quarter(4));
            it.minimum = Some(schedule::Minimum::soc(soc(0.4), quarter(2)));
        },
        "minimum",
    );
    refused(
        &|it| {
            it.goal = ChargeGoal::energy_kwh(10.0);
            it.highest_start_soc = Some(soc(0.95));
        },
        "goal.energy_kwh",
    );
}
