//! Schedules of a site: HiGHS for cost and fairness, the cap at every instant, the floor, certificates, wrong input.

use rand::rngs::SmallRng;
use rand::{Rng, SeedableRng};
use serde_json::json;
use wattfarer::Instant;
use wattfarer::charge::{ChargeGoal, CurrentType};
use wattfarer::schedule::{self, LimitRow, Schedule, ScheduleRequest, ScheduleStatus, SessionRequest, Site};
use wattfarer::tariff::{PriceRow, Tariff};
use wattfarer::vehicle::{Conditions, VehicleRef};
use wattfarer_tests::{cases, oracle};

fn after(seconds: f64) -> Instant {
    Instant::parse("at", "2026-11-24T00:00:00Z").unwrap().plus_s("at", seconds).unwrap()
}

fn hour(hours: f64) -> Instant {
    after(3600.0 * hours)
}

fn tariff(prices: &[f64]) -> Tariff {
    let row = |(index, &price_per_kwh): (usize, &f64)| PriceRow {
        starts_at: hour(index as f64),
        ends_at: Some(hour(index as f64 + 1.0)),
        price_per_kwh,
    };
    Tariff::from_prices("EUR", prices.iter().enumerate().map(row).collect())
}

/// A session that needs `energy_kwh` at the meter.
fn session(
    name: &str,
    energy_kwh: f64,
    power_kw: f64,
    from_h: f64,
    to_h: f64,
    current_type: CurrentType,
) -> SessionRequest {
    let efficiency = match current_type {
        CurrentType::Dc => 0.95,
        CurrentType::Ac => (power_kw * 0.94 - 0.2) / power_kw,
    };
    SessionRequest {
        reference: name.into(),
        vehicle: None,
        start_soc: None,
        highest_start_soc: None,
        goal: ChargeGoal::energy_kwh(energy_kwh * efficiency),
        arrives_at: hour(from_h),
        departs_at: hour(to_h),
        earliest_departs_at: None,
        shortfall_cost_per_kwh: None,
        minimum: None,
        current_type,
        max_power_kw: Some(power_kw),
        phases: None,
        conditions: Conditions::default(),
        priority: None,
        tariff: None,
    }
}

fn capped(prices: &[f64], sessions: Vec<SessionRequest>, caps_kw: &[f64]) -> ScheduleRequest {
    let row = |(index, &max_power_kw): (usize, &f64)| LimitRow {
        starts_at: hour(index as f64),
        ends_at: Some(hour(index as f64 + 1.0)),
        max_power_kw,
    };
    let mut request = ScheduleRequest::one(sessions[0].clone(), tariff(prices));
    request.sessions = sessions;
    request.site = Some(Site::capped(caps_kw.iter().enumerate().map(row).collect()));
    request
}

fn total(schedule: &Schedule) -> f64 {
    schedule.sessions.iter().map(|session| session.totals.amount.as_ref().unwrap().total).sum()
}

/// At the start of every slot, when most can be on: never above the cap, plugs and windows; energies add up.
fn hold_laws(request: &ScheduleRequest, schedule: &Schedule, cap_kw: impl Fn(f64) -> f64) {
    let slots = || schedule.sessions.iter().flat_map(|session| &session.slots);
    for moment in slots().map(|slot| slot.starts_at) {
        let on = slots()
            .filter(|slot| moment.seconds_since(slot.starts_at) >= 0.0 && slot.ends_at.seconds_since(moment) > 0.0);
        let power_kw: f64 = on.map(|slot| slot.max_power_kw).sum();
        let cap_kw = cap_kw(moment.seconds_since(hour(0.0)) / 3600.0);
        assert!(power_kw <= cap_kw + 1e-4, "{power_kw} kW at {moment}, the cap is {cap_kw}");
    }
    for (asked, session) in request.sessions.iter().zip(&schedule.sessions) {
        let mut end = asked.arrives_at;
        for slot in &session.slots {
            assert!(slot.starts_at.seconds_since(end) >= 0.0 && slot.ends_at.seconds_since(slot.starts_at) > 0.0);
            end = slot.ends_at;
            assert!(slot.max_power_kw <= asked.max_power_kw.unwrap() + 1e-3);
        }
        assert!(asked.departs_at.seconds_since(end) >= 0.0);
        if let Some(wanted) = asked.goal.energy_kwh {
            let stored = session.totals.battery_energy_kwh;
            assert!((stored + session.shortfall_kwh - wanted).abs() < 2e-3, "{stored} {}", session.shortfall_kwh);
        }
    }
}

#[test]
fn cost_and_fair_shares_are_those_of_highs() {
    let mut random = SmallRng::seed_from_u64(4);
    let (mut lines, mut ours) = (String::new(), Vec::new());
    for _ in 0..cases(60, 2000) {
        let (slots, cars) = (random.random_range(2..10), random.random_range(1..7));
        let prices: Vec<f64> = (0..slots).map(|_| (random.random_range(-2..9) as f64) / 10.0).collect();
        let caps: Vec<f64> = (0..slots).map(|_| random.random_range(0..30) as f64).collect();
        let weighted = random.random_bool(0.5);
        let mut sessions = Vec::new();
        let mut records = Vec::new();
        for car in 0..cars {
            let from = random.random_range(0..slots);
            let to = random.random_range(from + 1..=slots);
            let power_kw = random.random_range(4..12) as f64;
            let need = (power_kw * (to - from) as f64 * random.random_range(0.1..1.1)).round();
            let weight = if weighted { random.random_range(1..4) as f64 } else { 1.0 };
            let mut session = session(&format!("car {car}"), need, power_kw, from as f64, to as f64, CurrentType::Dc);
            session.priority = weighted.then_some(weight);
            sessions.push(session);
            let most: Vec<f64> =
                (0..slots).map(|slot| if (from..to).contains(&slot) { power_kw } else { 0.0 }).collect();
            records.push(json!({"need": need, "weight": weight, "most": most}));
        }
        let request = capped(&prices, sessions, &caps);
        let schedule = schedule::site(&request).unwrap();
        hold_laws(&request, &schedule, |hour| caps[hour.floor() as usize]);
        assert_eq!(schedule.gap, 0.0);
        let certificate = schedule.site.as_ref().unwrap().certificate.clone();
        let missing: f64 = schedule.sessions.iter().map(|session| session.shortfall_kwh / 0.95).sum();
        assert_eq!(certificate.is_some(), schedule.status == ScheduleStatus::Shortfall);
        if let Some(cut) = certificate {
            // The proof can be checked by hand, and nothing more than it says is missing.
            assert!((cut.needed_kwh - cut.site_kwh - cut.plugs_kwh - cut.shortfall_kwh).abs() < 1e-6, "{cut:?}");
            assert!((cut.shortfall_kwh - missing).abs() < 1e-3, "{cut:?} {missing}");
        }
        lines.push_str(&format!("{}\n", json!({"prices": prices, "caps": caps, "cars": records})));
        ours.push(schedule);
    }
    let Some(found) = oracle("site_lp.py", &lines) else { return };
    let found: Vec<&str> =
        found.lines().filter(|line| line.starts_with("served") || line.starts_with("short")).collect();
    assert_eq!(found.len(), ours.len());
    let mut short = 0;
    for ((schedule, found), line) in ours.iter().zip(found).zip(lines.lines()) {
        let mut words = found.split(' ');
        let served = words.next() == Some("served");
        let values: Vec<f64> = words.map(|word| word.parse().unwrap()).collect();
        assert_eq!(served, schedule.status != ScheduleStatus::Shortfall, "{line}");
        if served {
            assert!(
                (total(schedule) - values[0]).abs() <= 1e-6 * values[0].abs().max(1.0),
                "{} {found}: {line}",
                total(schedule)
            );
            continue;
        }
        short += 1;
        for (session, value) in schedule.sessions.iter().zip(&values) {
            let got = session.totals.delivered_energy_kwh;
            assert!((got - value).abs() < 1e-3, "{}: {got} and {value} of HiGHS: {found}: {line}", session.reference);
        }
    }
    println!("{} sites equal to HiGHS, {short} of them short of energy", ours.len());
    assert!(short > 0);
}

#[test]
fn the_floor_of_6_a_holds_and_its_price_is_told() {
    let mut random = SmallRng::seed_from_u64(6);
    let (mut gaps, mut late) = (Vec::new(), 0);
    let count = cases(60, 2000);
    for _ in 0..count {
        let (slots, cars) = (random.random_range(4..16), random.random_range(2..12));
        let prices: Vec<f64> = (0..slots).map(|_| random.random_range(0.1..0.6)).collect();
        let caps: Vec<f64> = (0..slots).map(|_| random.random_range(10.0..40.0)).collect();
        let sessions: Vec<SessionRequest> = (0..cars)
            .map(|car| {
                let from = random.random_range(0..slots - 2);
                let to = random.random_range(from + 2..=slots);
                let need = random.random_range(2.0..30.0_f64).min(11.0 * (to - from) as f64 * 0.9);
                let mut session = session(&format!("car {car}"), need, 11.0, from as f64, to as f64, CurrentType::Ac);
                session.phases = Some(3);
                session
            })
            .collect();
        let request = capped(&prices, sessions, &caps);
        let schedule = schedule::site(&request).unwrap();
        hold_laws(&request, &schedule, |hour| caps[hour.floor() as usize]);
        for slot in schedule.sessions.iter().flat_map(|session| &session.slots) {
            assert!(slot.current_a.unwrap() >= 6.0 - 1e-3, "{slot:?}");
        }
        if schedule.status == ScheduleStatus::Ok {
            gaps.push(schedule.gap);
        } else {
            late += 1;
        }
    }
    gaps.sort_by(f64::total_cmp);
    println!(
        "floor: gap {:.5} median, {:.4} at most; {late} of {count} short",
        gaps[gaps.len() / 2],
        gaps[gaps.len() - 1]
    );
    assert!(gaps[gaps.len() / 2] < 0.01);
}

#[test]
fn base_load_and_dimming_are_kept() {
    let sessions = vec![
        session("first", 20.0, 11.0, 0.0, 4.0, CurrentType::Dc),
        session("second", 20.0, 11.0, 0.0, 4.0, CurrentType::Dc),
    ];
    let mut request = capped(&[0.1, 0.2, 0.3, 0.4], sessions, &[30.0; 4]);
    let row = |from, to, max_power_kw| LimitRow { starts_at: hour(from), ends_at: Some(hour(to)), max_power_kw };
    let site = request.site.as_mut().unwrap();
    site.base_load = vec![row(1.0, 2.0, 25.0)];
    site.dimming = vec![row(0.0, 1.5, 4.2)];
    let schedule = schedule::site(&request).unwrap();
    // First hour 4.2 kW each; 5 kW are left in the second, of which each may have 4.2 until half past; then 11 each.
    hold_laws(&request, &schedule, |hour| if (1.0..2.0).contains(&hour) { 5.0 } else { 30.0 });
    for slot in schedule.sessions.iter().flat_map(|session| &session.slots) {
        let dimmed = hour(1.5).seconds_since(slot.starts_at) > 0.0;
        assert!(slot.max_power_kw <= if dimmed { 4.2 } else { 11.0 } + 1e-6, "{slot:?}");
    }
    // 40 kWh in all: 8.4, then 5, then 22, the rest in the last hour.
    let expected = 0.84 + 1.0 + 6.6 + 0.4 * (40.0 - 35.4);
    assert!((total(&schedule) - expected).abs() < 1e-3, "{} {expected}", total(&schedule));
    assert_eq!(schedule.status, ScheduleStatus::Ok);
}

#[test]
fn tapering_cars_keep_to_their_curves() {
    let car = |name: &str, start: f64| {
        let soc = wattfarer::Soc::new("soc", start).unwrap();
        let vehicle = VehicleRef::id("tesla-model-3-long-range-2024");
        SessionRequest {
            current_type: CurrentType::Dc,
            max_power_kw: Some(150.0),
            ..SessionRequest::new(name, vehicle, soc, 1.0, hour(0.0), hour(3.0))
        }
    };
    let request = capped(&[0.1, 0.3, 0.2], vec![car("first", 0.2), car("second", 0.6)], &[60.0, 60.0, 60.0]);
    let schedule = schedule::site(&request).unwrap();
    hold_laws(&request, &schedule, |_| 60.0);
    assert_eq!(schedule.status, ScheduleStatus::Ok);
    assert!(schedule.gap < 0.2, "{}", schedule.gap);
    assert!(schedule.sessions.iter().all(|session| (session.end_soc.unwrap() - 1.0).abs() < 1e-6));
}

#[test]
fn what_makes_no_sense_is_refused_with_the_field() {
    let sessions = vec![session("first", 20.0, 11.0, 0.0, 4.0, CurrentType::Ac)];
    let good = capped(&[0.1; 4], sessions, &[20.0; 4]);
    let refused = |field: &str, code: &str, change: &dyn Fn(&mut ScheduleRequest)| {
        let mut request = good.clone();
        change(&mut request);
        let error = schedule::site(&request).unwrap_err();
        assert_eq!((error.field(), error.code()), (Some(field), code), "{error}");
    };
    refused("site", "invalid_input", &|it| it.site = None);
    refused("sessions", "invalid_input", &|it| it.sessions.clear());
    refused("sessions[0].priority", "invalid_input", &|it| it.sessions[0].priority = Some(f64::NAN));
    refused("site.cap[2].max_power_kw", "invalid_input", &|it| {
        it.site.as_mut().unwrap().cap[2].max_power_kw = f64::NAN;
    });
    refused("site.cap[1].ends_at", "invalid_input", &|it| it.site.as_mut().unwrap().cap[1].ends_at = Some(hour(9.0)));
    refused("site.cap[1].starts_at", "invalid_input", &|it| it.site.as_mut().unwrap().cap[1].starts_at = after(3601.0));
    refused("sessions[0].minimum", "invalid_input", &|it| {
        let soc = wattfarer::Soc::new("soc", 0.5).unwrap();
        it.sessions[0].minimum = Some(schedule::Minimum::soc(soc, hour(2.0)));
    });
    refused("sessions[0].minimum.energy_kwh", "invalid_input", &|it| {
        let energy_kwh = Some(f64::NAN);
        it.sessions[0].minimum = Some(schedule::Minimum { soc: None, energy_kwh, by_at: hour(2.0) });
    });
    refused("solar[0].max_power_kw", "invalid_input", &|it| {
        it.solar = vec![LimitRow { starts_at: hour(0.0), ends_at: None, max_power_kw: -1.0 }];
    });
    refused("tariff", "invalid_input", &|it| it.tariff = None);
    refused("solar", "unsupported", &|it| {
        it.sessions[0].tariff = it.tariff.clone();
        it.solar = vec![LimitRow { starts_at: hour(0.0), ends_at: None, max_power_kw: 1.0 }];
    });
    refused("feed_in_per_kwh", "invalid_input", &|it| it.feed_in_per_kwh = Some(f64::NAN));
    refused("holding_cost_per_kwh_h", "invalid_input", &|it| it.holding_cost_per_kwh_h = Some(-1.0));
    refused("site.phase_limit_a", "invalid_input", &|it| it.site.as_mut().unwrap().phase_limit_a = Some(f64::NAN));
    assert_eq!(schedule::cheapest(&good).unwrap_err().field(), Some("site"));
}

#[test]
fn a_minimum_comes_first_at_a_site_too_and_says_what_it_misses() {
    // Cheap from 02:00 on; the first car may leave at 02:00 and wants 6 kWh by then, of 10 kW that both share.
    let mut first = session("first", 10.0, 8.0, 0.0, 4.0, CurrentType::Dc);
    first.minimum = Some(schedule::Minimum { soc: None, energy_kwh: Some(6.0 * 0.95), by_at: hour(2.0) });
    let sessions = vec![first, session("second", 10.0, 8.0, 0.0, 4.0, CurrentType::Dc)];
    let mut request = capped(&[0.4, 0.3, 0.1, 0.2], sessions, &[10.0; 4]);
    let schedule = schedule::site(&request).unwrap();
    hold_laws(&request, &schedule, |_| 10.0);
    assert_eq!((schedule.status, schedule.sessions[0].minimum_shortfall_kwh), (ScheduleStatus::Ok, Some(0.0)));
    // 6 kWh at 0.3, then 10 at 0.1 and 4 at 0.2.
    assert!((total(&schedule) - (1.8 + 1.0 + 0.8)).abs() < 1e-6, "{}", total(&schedule));
    // Without the minimum 10 kWh less at 0.3 and more at 0.2: the bound of the gap.
    assert!((schedule.gap - (1.0 - (1.0 + 2.0) / 3.6)).abs() < 1e-6, "{}", schedule.gap);
    request.sessions[0].minimum = Some(schedule::Minimum { soc: None, energy_kwh: Some(9.5), by_at: hour(1.0) });
    let schedule = schedule::site(&request).unwrap();
    let missing = schedule.sessions[0].minimum_shortfall_kwh.unwrap();
    assert!((missing - 2.0 * 0.95).abs() < 1e-6, "{missing}");
    assert_eq!(schedule.status, ScheduleStatus::Shortfall);
}

#[test]
fn surplus_is_used_before_the_grid_and_by_all_alike() {
    let sessions = vec![
        session("first", 4.0, 8.0, 0.0, 4.0, CurrentType::Dc),
        session("second", 8.0, 8.0, 0.0, 4.0, CurrentType::Dc),
    ];
    let mut request = capped(&[0.4, 0.3, 0.1, 0.2], sessions, &[20.0; 4]);
    // 5 kW of surplus from 00:00 to 02:00, that would earn 0.05.
    request.solar = vec![LimitRow { starts_at: hour(0.0), ends_at: Some(hour(2.0)), max_power_kw: 5.0 }];
    request.feed_in_per_kwh = Some(0.05);
    let schedule = schedule::site(&request).unwrap();
    hold_laws(&request, &schedule, |_| 20.0);
    // 10 kWh of surplus, 2 kWh at 0.1.
    assert!((total(&schedule) - (0.5 + 0.2)).abs() < 1e-6, "{}", total(&schedule));
    assert_eq!(schedule.gap, 0.0);
    // Worth more sold than a cheap hour costs: the cheap hour is taken, as far as it has surplus of its own too.
    request.feed_in_per_kwh = Some(0.15);
    let schedule = schedule::site(&request).unwrap();
    // 12 kWh at 0.1 in the third hour.
    assert!((total(&schedule) - 1.2).abs() < 1e-6, "{}", total(&schedule));
}

#[test]
fn cars_on_one_phase_count_as_if_all_were_on_the_same() {
    let car = |name: &str, phases: u8| SessionRequest {
        phases: Some(phases),
        ..session(name, 6.0, if phases == 1 { 3.68 } else { 11.0 }, 0.0, 4.0, CurrentType::Ac)
    };
    let sessions = vec![car("first", 1), car("second", 1), car("third", 3)];
    let mut request = capped(&[0.4, 0.3, 0.1, 0.2], sessions, &[50.0; 4]);
    request.site.as_mut().unwrap().phase_limit_a = Some(24.0);
    let schedule = schedule::site(&request).unwrap();
    let missing: f64 = schedule.sessions.iter().map(|session| session.shortfall_kwh).sum();
    assert_eq!(schedule.status, ScheduleStatus::Ok, "{missing}");
    let slots = || schedule.sessions.iter().flat_map(|session| &session.slots);
    for moment in slots().map(|slot| slot.starts_at) {
        let on = slots()
            .filter(|slot| moment.seconds_since(slot.starts_at) >= 0.0 && slot.ends_at.seconds_since(moment) > 0.0);
        let current_a: f64 = on.filter_map(|slot| slot.current_a).sum();
        assert!(current_a <= 24.0 + 1e-3, "{current_a} A at {moment}");
    }
    assert!(schedule.gap >= 0.0 && schedule.gap < 1.0);
    // All on three phases: the limit is a cap, and the cheapest is found.
    for session in &mut request.sessions {
        (session.phases, session.max_power_kw) = (Some(3), Some(11.0));
    }
    request.site.as_mut().unwrap().phase_limit_a = Some(30.0);
    let schedule = schedule::site(&request).unwrap();
    assert!(schedule.gap < 0.02, "{}", schedule.gap);
}

#[test]
fn holding_a_kwh_costs_what_is_said_and_charges_later() {
    let mut request =
        capped(&[0.20, 0.30, 0.21, 0.22], vec![session("first", 8.0, 8.0, 0.0, 4.0, CurrentType::Dc)], &[20.0; 4]);
    let begins = |request: &ScheduleRequest| schedule::site(request).unwrap().sessions[0].slots[0].starts_at;
    assert_eq!(begins(&request), hour(0.0));
    // 0.20 + 3.5 * 0.011 against 0.21 + 1.5 * 0.011 and 0.22 + 0.5 * 0.011.
    request.holding_cost_per_kwh_h = Some(0.011);
    assert_eq!(begins(&request), hour(3.0));
    // 0.20 + 3.5 * 0.004 against 0.21 + 1.5 * 0.004 and 0.22 + 0.5 * 0.004.
    request.holding_cost_per_kwh_h = Some(0.004);
    assert_eq!(begins(&request), hour(0.0));
    request.site = None;
    request.holding_cost_per_kwh_h = Some(0.011);
    let one = schedule::cheapest(&request).unwrap();
    assert_eq!(one.sessions[0].slots[0].starts_at, hour(3.0));
    // The amount is what is paid, without the holding.
    assert!((one.sessions[0].totals.amount.as_ref().unwrap().total - 0.22 * 8.0).abs() < 1e-9);
}

#[test]
fn windows_without_length_days_of_25_hours_and_departures_before_arrivals() {
    // Nobody is there for any time: all is missing, nothing breaks.
    let mut sessions = vec![
        session("first", 10.0, 8.0, 1.0, 1.0, CurrentType::Dc),
        session("second", 5.0, 8.0, 1.0, 1.0, CurrentType::Ac),
    ];
    sessions[0].minimum = Some(schedule::Minimum { soc: None, energy_kwh: Some(2.0), by_at: hour(1.0) });
    let schedule = schedule::site(&capped(&[0.1, 0.2], sessions, &[10.0; 2])).unwrap();
    assert_eq!(schedule.status, ScheduleStatus::Shortfall);
    assert!((schedule.sessions[0].shortfall_kwh - 9.5).abs() < 1e-6);
    assert!((schedule.sessions[0].minimum_shortfall_kwh.unwrap() - 2.0).abs() < 1e-6);
    // One of two has no time.
    let sessions = vec![
        session("first", 4.0, 8.0, 1.0, 1.0, CurrentType::Dc),
        session("second", 5.0, 8.0, 0.0, 2.0, CurrentType::Dc),
    ];
    let schedule = schedule::site(&capped(&[0.1, 0.2], sessions, &[10.0; 2])).unwrap();
    assert!(schedule.sessions[0].slots.is_empty() && schedule.sessions[1].shortfall_kwh == 0.0);
    let sessions = vec![session("first", 4.0, 8.0, 1.0, 0.5, CurrentType::Dc)];
    let error = schedule::site(&capped(&[0.1, 0.2], sessions, &[10.0; 2])).unwrap_err();
    assert_eq!((error.code(), error.field()), ("invalid_input", Some("sessions[0].departs_at")));
    // The night on which Berlin's clocks go back: rules by the local clock, the hour from 2 to 3 twice.
    let at = |text| Instant::parse("at", text).unwrap();
    let mut car = session("first", 16.0, 8.0, 0.0, 1.0, CurrentType::Dc);
    (car.arrives_at, car.departs_at) = (at("2026-10-25T00:00:00+02:00"), at("2026-10-25T06:00:00+01:00"));
    let mut request = capped(&[0.1], vec![car], &[10.0]);
    request.site = Some(Site::capped(vec![LimitRow {
        starts_at: at("2026-10-25T00:00:00+02:00"),
        ends_at: None,
        max_power_kw: 10.0,
    }]));
    let rule = |from: &str, to: &str, price_per_kwh| wattfarer::tariff::TimeOfUseRule {
        from: from.into(),
        to: to.into(),
        days: Vec::new(),
        price_per_kwh,
    };
    request.tariff = Some(Tariff {
        time_zone: Some("Europe/Berlin".into()),
        rules: vec![rule("02:00", "03:00", 0.1), rule("00:00", "24:00", 0.5)],
        ..Tariff::from_prices("EUR", Vec::new())
    });
    let schedule = schedule::site(&request).unwrap();
    // Two hours at 8 kW fit into it.
    assert!((total(&schedule) - 1.6).abs() < 1e-6, "{}", total(&schedule));
    assert_eq!(schedule.sessions[0].slots[0].starts_at, at("2026-10-25T02:00:00+02:00"));
}

#[test]
fn cars_with_prices_of_their_own_cost_what_highs_says() {
    let mut random = SmallRng::seed_from_u64(9);
    let (mut lines, mut ours) = (String::new(), Vec::new());
    for _ in 0..cases(60, 2000) {
        let (slots, cars) = (random.random_range(2..10), random.random_range(2..7));
        let caps: Vec<f64> = (0..slots).map(|_| random.random_range(10..40) as f64).collect();
        let (mut sessions, mut records) = (Vec::new(), Vec::new());
        for car in 0..cars {
            let from = random.random_range(0..slots);
            let to = random.random_range(from + 1..=slots);
            let power_kw = random.random_range(4..12) as f64;
            let need = (power_kw * (to - from) as f64 * random.random_range(0.1..0.7)).round();
            let prices: Vec<f64> = (0..slots).map(|_| f64::from(random.random_range(-2..9)) / 10.0).collect();
            let mut session = session(&format!("car {car}"), need, power_kw, from as f64, to as f64, CurrentType::Dc);
            // The first one pays what the request says.
            session.tariff = (car > 0).then(|| tariff(&prices));
            sessions.push((session, prices.clone()));
            let most: Vec<f64> =
                (0..slots).map(|slot| if (from..to).contains(&slot) { power_kw } else { 0.0 }).collect();
            records.push(json!({"need": need, "weight": 1.0, "most": most, "prices": prices}));
        }
        let common = sessions[0].1.clone();
        let request = capped(&common, sessions.into_iter().map(|session| session.0).collect(), &caps);
        let schedule = schedule::site(&request).unwrap();
        hold_laws(&request, &schedule, |hour| caps[hour.floor() as usize]);
        if schedule.status == ScheduleStatus::Shortfall {
            continue;
        }
        assert_eq!(schedule.gap, 0.0);
        lines.push_str(&format!("{}\n", json!({"prices": common, "caps": caps, "cars": records})));
        ours.push(schedule);
    }
    let Some(found) = oracle("site_lp.py", &lines) else { return };
    let found: Vec<f64> =
        found.lines().filter_map(|line| line.strip_prefix("served ")).map(|cost| cost.parse().unwrap()).collect();
    assert_eq!(found.len(), ours.len());
    for (ours, highs) in ours.iter().zip(&found) {
        let total = total(ours);
        assert!((total - highs).abs() <= 1e-5 * highs.abs().max(1.0), "{total} and {highs} of HiGHS");
    }
    println!("{} sites with own prices equal to HiGHS", ours.len());
}
