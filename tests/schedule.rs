//! Schedules of one car: laws, brute force on tiny cases, HiGHS where power is flat, and the cases that go wrong.

use proptest::prelude::*;
use rand::rngs::SmallRng;
use rand::{Rng, SeedableRng};
use serde_json::json;
use wattfarer::charge::{ChargeLimits, ConnectorLimits, CurrentType};
use wattfarer::schedule::{self, Minimum, Schedule, ScheduleRequest, ScheduleStatus, SessionRequest};
use wattfarer::tariff::{GapRule, PriceRow, Tariff};
use wattfarer::vehicle::{Conditions, VehicleRef};
use wattfarer::{Instant, Soc};
use wattfarer_tests::{cases, oracle};

const CAR: &str = "tesla-model-3-long-range-2024";

fn at(text: &str) -> Instant {
    Instant::parse("at", text).unwrap()
}

fn soc(value: f64) -> Soc {
    Soc::new("soc", value).unwrap()
}

/// Prices from midnight in UTC on, `minutes` each.
fn tariff(prices: &[f64], minutes: f64) -> Tariff {
    let midnight = at("2026-11-24T00:00:00Z");
    let row = |(index, &price_per_kwh): (usize, &f64)| PriceRow {
        starts_at: midnight.plus_s("row", 60.0 * minutes * index as f64).unwrap(),
        ends_at: Some(midnight.plus_s("row", 60.0 * minutes * (index + 1) as f64).unwrap()),
        price_per_kwh,
    };
    Tariff { gaps: GapRule::Error, ..Tariff::from_prices("EUR", prices.iter().enumerate().map(row).collect()) }
}

/// A session of the car from `from_s` to `to_s` after midnight.
fn session(
    start: f64,
    target: f64,
    from_s: f64,
    to_s: f64,
    power_kw: f64,
    current_type: CurrentType,
) -> SessionRequest {
    let moment = |seconds| at("2026-11-24T00:00:00Z").plus_s("moment", seconds).unwrap();
    SessionRequest {
        max_power_kw: Some(power_kw),
        current_type,
        ..SessionRequest::new("car", VehicleRef::id(CAR), soc(start), target, moment(from_s), moment(to_s))
    }
}

fn total(schedule: &Schedule) -> f64 {
    schedule.sessions[0].totals.amount.as_ref().unwrap().total
}

/// What must hold of every schedule, whatever was asked: slots in order within the window, energy and money that add up, power
/// that the plug has.
fn hold_laws(request: &ScheduleRequest, schedule: &Schedule) {
    let (asked, session) = (&request.sessions[0], &schedule.sessions[0]);
    let capacity_kwh = 75.0;
    let mut end = asked.arrives_at;
    for slot in &session.slots {
        assert!(slot.starts_at.seconds_since(end) >= 0.0 && slot.ends_at.seconds_since(slot.starts_at) > 0.0);
        end = slot.ends_at;
        assert!(slot.delivered_power_kw <= asked.max_power_kw.unwrap() * (1.0 + 1e-3), "{slot:?}");
        assert!(slot.battery_energy_kwh > 0.0 && slot.battery_energy_kwh < slot.delivered_energy_kwh);
        let hours = slot.ends_at.seconds_since(slot.starts_at) / 3600.0;
        assert!((slot.delivered_power_kw * hours - slot.delivered_energy_kwh).abs() < 1e-9);
    }
    assert!(asked.departs_at.seconds_since(end) >= 0.0);
    let stored: f64 = session.slots.iter().map(|slot| slot.battery_energy_kwh).sum();
    let sum: f64 = session.slots.iter().map(|slot| slot.amount.as_ref().unwrap().total).sum();
    assert!((stored - session.totals.battery_energy_kwh).abs() < 1e-9 && (sum - total(schedule)).abs() < 1e-9);
    if let (Some(start), Some(target)) = (asked.start_soc, asked.goal.target_soc) {
        let wanted = (target - start.value()) * capacity_kwh;
        assert!((stored + session.shortfall_kwh - wanted).abs() < 2e-6, "{stored} {} {wanted}", session.shortfall_kwh);
        assert!((session.end_soc.unwrap() - start.value() - stored / capacity_kwh).abs() < 1e-9);
    }
    assert!(schedule.gap >= 0.0);
}

#[test]
fn flat_power_costs_what_highs_says() {
    let count = cases(60, 2000);
    let mut random = SmallRng::seed_from_u64(20_261_124);
    let (mut lines, mut ours) = (String::new(), Vec::new());
    for _ in 0..count {
        let minutes = if random.random_bool(0.5) { 15.0 } else { 60.0 };
        let slots = random.random_range(2..=96);
        // Whole cents now and then, so that prices are equal.
        let whole = random.random_bool(0.5);
        let prices: Vec<f64> = (0..slots)
            .map(|_| random.random_range(-0.2..0.8_f64))
            .map(|price| if whole { (price * 20.0).round() / 20.0 } else { price })
            .collect();
        let window_s = slots as f64 * 60.0 * minutes;
        let from_s = random.random_range(0.0..60.0 * minutes).floor();
        let to_s = window_s - random.random_range(0.0..60.0 * minutes).floor();
        let power_kw = random.random_range(2.0..11.0_f64);
        let start = random.random_range(0.0..0.9);
        // 6 % and 0.2 kW are lost between plug and battery; 75 kWh fit in.
        let battery_kw = power_kw * 0.94 - 0.2;
        let most = ((to_s - from_s) / 3600.0 * battery_kw / 75.0).min(0.95 - start);
        if to_s <= from_s || most <= 0.0 {
            continue;
        }
        let target = start + most * random.random_range(0.01..0.999);
        let mut request = ScheduleRequest::one(
            session(start, target, from_s, to_s, power_kw, CurrentType::Ac),
            tariff(&prices, minutes),
        );
        let total_h = (target - start) * 75.0 / battery_kw;
        let mut cuts: Vec<f64> = (1..slots).map(|index| index as f64 * 60.0 * minutes).collect();
        let mut floor = None;
        if random.random_bool(0.3) {
            let by_s = (from_s + (to_s - from_s) * random.random_range(0.1..1.0_f64)) / 60.0;
            let by_s = by_s.floor() * 60.0;
            let share = random.random_range(0.0..1.0_f64).min((by_s - from_s) / 3600.0 / total_h * 0.99);
            if share > 0.0 && by_s < to_s {
                let by_at = at("2026-11-24T00:00:00Z").plus_s("by", by_s).unwrap();
                request.sessions[0].minimum = Some(Minimum::soc(soc(start + (target - start) * share), by_at));
                cuts.push(by_s);
                floor = Some((by_s, total_h * share));
            }
        }
        cuts.extend([from_s, to_s]);
        cuts.retain(|cut| (from_s..=to_s).contains(cut));
        cuts.sort_by(f64::total_cmp);
        cuts.dedup();
        let price = |second: f64| prices[(second / 60.0 / minutes).floor() as usize];
        let instance = json!({
            "prices": cuts.windows(2).map(|pair| price(pair[0])).collect::<Vec<f64>>(),
            "hours": cuts.windows(2).map(|pair| (pair[1] - pair[0]) / 3600.0).collect::<Vec<f64>>(),
            "power_kw": power_kw,
            "total_h": total_h,
            "floor": floor.map(|(by_s, hours)| json!([cuts.iter().filter(|cut| **cut < by_s).count(), hours])),
        });
        lines.push_str(&format!("{instance}\n"));
        let schedule = schedule::cheapest(&request).unwrap();
        hold_laws(&request, &schedule);
        assert_eq!((schedule.status, schedule.sessions[0].shortfall_kwh), (ScheduleStatus::Ok, 0.0));
        assert!(schedule.gap < 1e-6, "{}: {instance}", schedule.gap);
        ours.push((total(&schedule), instance));
    }
    let Some(found) = oracle("cheapest_lp.py", &lines) else { return };
    let costs = found.lines().filter_map(|line| line.strip_prefix("cost "));
    let found: Vec<f64> = costs.map(|cost| cost.parse().unwrap()).collect();
    assert_eq!(found.len(), ours.len());
    for ((ours, instance), highs) in ours.iter().zip(&found) {
        assert!((ours - highs).abs() <= 1e-6 * highs.abs().max(1.0), "{ours} and {highs} of HiGHS: {instance}");
    }
    println!("{} instances equal to HiGHS", ours.len());
}

/// The cheapest of all ways to charge whole steps in each slot, the rest of the time in any one slot: a slow search that
/// integrates the car's curve slot by slot.
struct BruteForce<'a> {
    limits: &'a ChargeLimits,
    prices: &'a [f64],
    slot_s: f64,
    step_s: f64,
    target: f64,
    best: f64,
}

impl BruteForce<'_> {
    fn try_all(&mut self, slot: usize, soc: f64, left_s: f64, cost: f64) {
        if slot == self.prices.len() {
            if left_s.abs() < 1e-6 {
                assert!((soc - self.target).abs() < 1e-6);
                self.best = self.best.min(cost);
            }
            return;
        }
        if left_s > (self.prices.len() - slot) as f64 * self.slot_s + 1e-6 {
            return;
        }
        let steps = (self.slot_s / self.step_s).round() as u32;
        let rest_s = left_s % self.step_s;
        for step in 0..=steps {
            for charged_s in [f64::from(step) * self.step_s, f64::from(step) * self.step_s + rest_s] {
                if charged_s > self.slot_s + 1e-9 || charged_s > left_s + 1e-9 {
                    continue;
                }
                let after = self.limits.envelope.soc_after(self.limits.capacity_kwh, soc, charged_s);
                let stored = (after - soc) * self.limits.capacity_kwh;
                let paid = self.prices[slot] * self.limits.delivered_kwh(stored, charged_s / 3600.0);
                self.try_all(slot + 1, after, left_s - charged_s, cost + paid);
            }
        }
    }
}

fn limits(power_kw: f64, current_type: CurrentType) -> ChargeLimits {
    let plug = ConnectorLimits {
        current_type,
        max_power_kw: Some(power_kw),
        max_voltage_v: None,
        max_current_a: None,
        phases: None,
    };
    ChargeLimits::new(&wattfarer::vehicle::get(CAR).unwrap(), &plug, None, &Conditions::default(), 1.0).unwrap()
}

#[test]
fn tapering_power_is_no_dearer_than_brute_force_and_the_gap_holds() {
    let mut random = SmallRng::seed_from_u64(7);
    let mut widest: f64 = 0.0;
    for case in 0..cases(40, 1000) {
        let (current_type, power_kw) =
            if case % 4 == 0 { (CurrentType::Ac, 11.0) } else { (CurrentType::Dc, random.random_range(50.0..250.0)) };
        let limits = limits(power_kw, current_type);
        let prices: Vec<f64> = (0..4).map(|_| random.random_range(-0.1..0.6)).collect();
        let (lowest, highest) = if current_type == CurrentType::Ac { (0.85, 1.0) } else { (0.05, 1.0) };
        let start = random.random_range(lowest..0.95);
        let reachable = limits.envelope.soc_after(limits.capacity_kwh, start, 3600.0).min(highest);
        let target = start + (reachable - start) * random.random_range(0.2..0.99);
        let request =
            ScheduleRequest::one(session(start, target, 0.0, 3600.0, power_kw, current_type), tariff(&prices, 15.0));
        let schedule = schedule::cheapest(&request).unwrap();
        hold_laws(&request, &schedule);
        assert!(schedule.gap <= 1e-4 || total(&schedule).abs() < 0.2, "gap {} in case {case}", schedule.gap);
        widest = widest.max(if total(&schedule).abs() < 0.2 { 0.0 } else { schedule.gap });
        let total_s = limits.envelope.duration_s(limits.capacity_kwh, start, target);
        let mut slow =
            BruteForce { limits: &limits, prices: &prices, slot_s: 900.0, step_s: 90.0, target, best: f64::INFINITY };
        slow.try_all(0, start, total_s, 0.0);
        let ours = total(&schedule);
        let shown = || format!("case {case}: {ours} and {} of brute force, {prices:?}, {start} to {target}", slow.best);
        assert!(ours <= slow.best + 1e-4 * slow.best.abs() + 1e-9, "{}", shown());
        assert!(slow.best >= ours - schedule.gap * ours.abs().max(1e-9) - 1e-9, "{}", shown());
    }
    println!("widest proven gap {widest:.1e}");
}

/// Charging in the cheapest slots at full power until the target is reached: as many slots as that takes.
fn sorted_by_price(limits: &ChargeLimits, prices: &[f64], start: f64, target: f64) -> f64 {
    let mut order: Vec<usize> = (0..prices.len()).collect();
    order.sort_by(|&a, &b| prices[a].total_cmp(&prices[b]));
    for count in 1..=prices.len() {
        let mut chosen = order[..count].to_vec();
        chosen.sort_unstable();
        let (mut soc, mut cost) = (start, 0.0);
        for slot in chosen {
            let reached = limits.envelope.soc_after(limits.capacity_kwh, soc, 900.0);
            let (after, seconds) = if reached >= target {
                (target, limits.envelope.duration_s(limits.capacity_kwh, soc, target))
            } else {
                (reached, 900.0)
            };
            cost += prices[slot] * limits.delivered_kwh((after - soc) * limits.capacity_kwh, seconds / 3600.0);
            soc = after;
        }
        if soc >= target - 1e-12 {
            return cost;
        }
    }
    f64::INFINITY
}

#[test]
fn never_dearer_than_sorting_slots_by_price_and_often_cheaper() {
    let mut random = SmallRng::seed_from_u64(11);
    let (mut cheaper, mut saved, count) = (0, 0.0, cases(200, 5000));
    for _ in 0..count {
        let power_kw = random.random_range(50.0..250.0);
        let limits = limits(power_kw, CurrentType::Dc);
        let prices: Vec<f64> = (0..24).map(|_| random.random_range(0.05..0.6)).collect();
        let (start, target) = (random.random_range(0.05..0.5), random.random_range(0.6..1.0));
        let request = ScheduleRequest::one(
            session(start, target, 0.0, 21_600.0, power_kw, CurrentType::Dc),
            tariff(&prices, 15.0),
        );
        let schedule = schedule::cheapest(&request).unwrap();
        assert!(schedule.gap <= 1e-4, "{}", schedule.gap);
        let (ours, sorted) = (total(&schedule), sorted_by_price(&limits, &prices, start, target));
        assert!(ours <= sorted * (1.0 + 1e-4), "{ours} {sorted}");
        if ours < sorted * (1.0 - 1e-3) {
            cheaper += 1;
            saved += 1.0 - ours / sorted;
        }
    }
    println!(
        "cheaper than sorting slots by price in {cheaper} of {count} cases, by {:.1} % on average there",
        100.0 * saved / f64::from(cheaper)
    );
    assert!(f64::from(cheaper) > 0.3 * f64::from(count));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases(48, 2000)))]

    #[test]
    fn a_longer_window_is_never_dearer_and_more_energy_never_cheaper(
        prices in proptest::collection::vec(0.0..0.7_f64, 8..40),
        (from, length, longer) in (0.0..0.4_f64, 0.2..0.5_f64, 0.0..0.1_f64),
        (start, added) in (0.0..0.6_f64, 0.05..0.4_f64),
        (power_kw, direct) in (7.0..11.0_f64, any::<bool>()),
    ) {
        let window_s = prices.len() as f64 * 900.0;
        let (power_kw, current_type) = if direct { (power_kw * 10.0, CurrentType::Dc) } else { (power_kw, CurrentType::Ac) };
        let ask = |from: f64, to: f64, target: f64| {
            let session = session(start, target, (from * window_s).floor(), (to * window_s).floor(), power_kw, current_type);
            let request = ScheduleRequest::one(session, tariff(&prices, 15.0));
            let schedule = schedule::cheapest(&request).unwrap();
            hold_laws(&request, &schedule);
            schedule
        };
        let short = ask(from, from + length, start + added);
        let long = ask(from, from + length + longer, start + added);
        prop_assert!(long.sessions[0].shortfall_kwh <= short.sessions[0].shortfall_kwh + 1e-6);
        if short.status == ScheduleStatus::Ok {
            prop_assert!(total(&long) <= total(&short) * (1.0 + 2e-4) + 1e-6);
            let less = ask(from, from + length, start + 0.9 * added);
            prop_assert!(total(&less) <= total(&short) * (1.0 + 2e-4) + 1e-6);
        }
    }
}

#[test]
fn among_equals_charging_begins_once_and_early_or_late_as_asked() {
    // Cheap from 2 to 4 and from 6 to 8; 3 hours of charging need both, one hour needs one of them.
    let prices = [0.4, 0.4, 0.2, 0.2, 0.4, 0.4, 0.2, 0.2, 0.4, 0.4];
    let hours = |start: f64, count: f64| (start, start + count * (10.0 * 0.94 - 0.2) / 75.0);
    let ask = |count: f64, finish_late: bool| {
        let (start, target) = hours(0.2, count);
        let session = session(start, target, 0.0, 36_000.0, 10.0, CurrentType::Ac);
        let request = ScheduleRequest { finish_late, ..ScheduleRequest::one(session, tariff(&prices, 60.0)) };
        let schedule = schedule::cheapest(&request).unwrap();
        hold_laws(&request, &schedule);
        let midnight = at("2026-11-24T00:00:00Z");
        let slots = &schedule.sessions[0].slots;
        let mut blocks: Vec<(f64, f64)> = Vec::new();
        for slot in slots {
            let hour = |moment: Instant| (moment.seconds_since(midnight) / 36.0).round() / 100.0;
            match blocks.last_mut() {
                Some(last) if last.1 == hour(slot.starts_at) => last.1 = hour(slot.ends_at),
                _ => blocks.push((hour(slot.starts_at), hour(slot.ends_at))),
            }
        }
        blocks
    };
    assert_eq!(ask(1.5, false), [(2.0, 3.5)]);
    assert_eq!(ask(1.5, true), [(6.5, 8.0)]);
    assert_eq!(ask(3.0, false).len(), 2);
    assert_eq!(ask(3.0, true), [(3.0, 4.0), (6.0, 8.0)]);
    assert_eq!(ask(5.0, false), [(1.0, 4.0), (6.0, 8.0)]);
}

#[test]
fn a_minimum_comes_first_and_says_what_it_misses() {
    let prices = [0.4, 0.4, 0.4, 0.1, 0.1, 0.1, 0.1, 0.1];
    let mut request =
        ScheduleRequest::one(session(0.2, 0.5, 0.0, 28_800.0, 10.0, CurrentType::Ac), tariff(&prices, 60.0));
    let free = total(&schedule::cheapest(&request).unwrap());
    request.sessions[0].minimum = Some(Minimum::soc(soc(0.3), at("2026-11-24T01:30:30Z")));
    let schedule = schedule::cheapest(&request).unwrap();
    hold_laws(&request, &schedule);
    let early: f64 = schedule.sessions[0]
        .slots
        .iter()
        .filter(|slot| at("2026-11-24T01:30:30Z").seconds_since(slot.ends_at) >= 0.0)
        .map(|slot| slot.battery_energy_kwh)
        .sum();
    assert!((early - 7.5).abs() < 1e-4, "{early}");
    assert!(total(&schedule) > free + 0.1);
    assert_eq!((schedule.status, schedule.sessions[0].minimum_shortfall_kwh), (ScheduleStatus::Ok, Some(0.0)));
    // 9.2 kW into the battery for half an hour are 4.6 kWh of the 7.5.
    request.sessions[0].minimum = Some(Minimum::soc(soc(0.3), at("2026-11-24T00:30:00Z")));
    let schedule = schedule::cheapest(&request).unwrap();
    assert_eq!(schedule.status, ScheduleStatus::Shortfall);
    assert!((schedule.sessions[0].minimum_shortfall_kwh.unwrap() - 2.9).abs() < 1e-6);
    assert_eq!(schedule.sessions[0].shortfall_kwh, 0.0);
}

#[test]
fn what_cannot_be_is_refused_with_the_field_and_what_is_late_is_a_shortfall() {
    let good = ScheduleRequest::one(session(0.2, 0.5, 0.0, 28_800.0, 10.0, CurrentType::Ac), tariff(&[0.2; 24], 60.0));
    let refused = |field: &str, change: &dyn Fn(&mut ScheduleRequest)| {
        let mut request = good.clone();
        change(&mut request);
        let error = schedule::cheapest(&request).unwrap_err();
        assert_eq!(error.field(), Some(field), "{error}");
        assert_eq!(error.code(), "invalid_input", "{error}");
    };
    refused("sessions", &|it| it.sessions.clear());
    refused("sessions[0].departs_at", &|it| it.sessions[0].departs_at = at("2026-11-23T00:00:00Z"));
    refused("sessions[0].departs_at", &|it| it.sessions[0].departs_at = at("2027-11-23T00:00:00Z"));
    refused("sessions[0].goal.target_soc", &|it| it.sessions[0].goal.target_soc = Some(0.1));
    refused("sessions[0].goal.target_soc", &|it| it.sessions[0].goal.target_soc = Some(f64::NAN));
    refused("sessions[0].goal", &|it| it.sessions[0].goal.energy_kwh = Some(5.0));
    refused("sessions[0].goal.energy_kwh", &|it| {
        (it.sessions[0].goal.target_soc, it.sessions[0].goal.energy_kwh) = (None, Some(90.0));
    });
    refused("sessions[0].start_soc", &|it| it.sessions[0].start_soc = None);
    refused("sessions[0].max_power_kw", &|it| {
        (it.sessions[0].vehicle, it.sessions[0].max_power_kw) = (None, None);
        (it.sessions[0].goal.target_soc, it.sessions[0].goal.energy_kwh) = (None, Some(9.0));
    });
    refused("sessions[0].minimum.by_at", &|it| {
        it.sessions[0].minimum = Some(Minimum::soc(soc(0.3), at("2026-11-25T01:30:00Z")));
    });
    refused("tariff", &|it| it.tariff = None);
    refused("carbon", &|it| it.objective = schedule::ScheduleObjective::Carbon);
    refused("tariff.prices[3]", &|it| it.tariff.as_mut().unwrap().prices[3].price_per_kwh = f64::NAN);
    refused("tariff.prices", &|it| it.tariff.as_mut().unwrap().prices.truncate(3));
    refused("currency", &|it| it.tariff.as_mut().unwrap().currency = "euro".into());
    // No time at all, too little time, nothing to do.
    let mut late = good.clone();
    late.sessions[0].departs_at = late.sessions[0].arrives_at;
    let schedule = schedule::cheapest(&late).unwrap();
    assert_eq!((schedule.status, schedule.sessions[0].slots.len()), (ScheduleStatus::Shortfall, 0));
    assert!((schedule.sessions[0].shortfall_kwh - 22.5).abs() < 1e-9);
    late.sessions[0].departs_at = at("2026-11-24T01:00:00Z");
    let schedule = schedule::cheapest(&late).unwrap();
    hold_laws(&late, &schedule);
    assert!((schedule.sessions[0].shortfall_kwh - (22.5 - 9.2)).abs() < 1e-9);
    late.sessions[0].goal.target_soc = Some(0.2);
    assert_eq!(schedule::cheapest(&late).unwrap().status, ScheduleStatus::AlreadyThere);
}

#[test]
fn carbon_is_made_small_where_it_is_asked_for() {
    use wattfarer::tariff::{CarbonIntensity, CarbonRow};
    let mut request = ScheduleRequest::one(
        session(0.2, 0.2 + 9.2 / 75.0, 0.0, 10_800.0, 10.0, CurrentType::Ac),
        tariff(&[0.1, 0.2, 0.3], 60.0),
    );
    let row = |hour: f64, intensity_g_per_kwh| CarbonRow {
        starts_at: at("2026-11-24T00:00:00Z").plus_s("row", 3600.0 * hour).unwrap(),
        ends_at: None,
        intensity_g_per_kwh,
    };
    let values = vec![row(0.0, 500.0), row(1.0, 300.0), row(2.0, 100.0)];
    request.carbon = Some(CarbonIntensity { time_zone: None, values, gaps: GapRule::Error });
    let cheap = schedule::cheapest(&request).unwrap();
    assert!((total(&cheap) - 1.0).abs() < 1e-9);
    assert!((cheap.sessions[0].totals.carbon_g.unwrap() - 5000.0).abs() < 1e-6);
    request.objective = schedule::ScheduleObjective::Carbon;
    let green = schedule::cheapest(&request).unwrap();
    assert!((total(&green) - 3.0).abs() < 1e-9);
    assert!((green.sessions[0].totals.carbon_g.unwrap() - 1000.0).abs() < 1e-6);
}

#[test]
fn surplus_draws_one_car_to_its_hours() {
    // 5 kW of surplus in the second hour: of 10 kW half costs nothing, so an hour at 0.3 costs less than one at 0.2.
    let moment = |hours: f64| at("2026-11-24T00:00:00Z").plus_s("moment", 3600.0 * hours).unwrap();
    let mut request = ScheduleRequest::one(
        session(0.2, 0.2 + 9.2 / 75.0, 0.0, 3.0 * 3600.0, 10.0, CurrentType::Ac),
        tariff(&[0.2, 0.3, 0.25], 60.0),
    );
    request.solar = vec![schedule::LimitRow { starts_at: moment(1.0), ends_at: Some(moment(2.0)), max_power_kw: 5.0 }];
    let schedule = schedule::cheapest(&request).unwrap();
    let slots = &schedule.sessions[0].slots;
    assert_eq!((slots.len(), slots[0].starts_at), (1, moment(1.0)));
    // 9.2 kWh stored in an hour are 10 kWh at the meter.
    assert!((total(&schedule) - 5.0 * 0.3).abs() < 1e-6, "{}", total(&schedule));
    request.feed_in_per_kwh = Some(0.2);
    assert_eq!(schedule::cheapest(&request).unwrap().sessions[0].slots[0].starts_at, moment(0.0));
}
