//! Schedules of one car and of a site over 96 quarter hours, from request to answer, beside charging in the slots sorted by price.

use criterion::{Criterion, criterion_group, criterion_main};
use std::hint::black_box;
use wattfarer::charge::{ChargeGoal, ChargeLimits, ConnectorLimits, CurrentType};
use wattfarer::schedule::{self, LimitRow, ScheduleRequest, SessionRequest, Site};
use wattfarer::tariff::{PriceRow, Tariff};
use wattfarer::vehicle::{Conditions, VehicleRef};
use wattfarer::{Instant, Result, Soc};
use wattfarer_benches::{car, draws};

const SLOTS: u32 = 96;

fn quarter(index: u32) -> Result<Instant> {
    Instant::parse("at", "2026-11-24T12:00:00+01:00")?.plus_s("at", 900.0 * f64::from(index))
}

fn prices() -> Vec<f64> {
    draws(1).take(SLOTS as usize).map(|share| 0.05 + 0.4 * share).collect()
}

fn tariff() -> Result<Tariff> {
    let row = |(index, price_per_kwh)| Ok(PriceRow { starts_at: quarter(index)?, ends_at: None, price_per_kwh });
    Ok(Tariff::from_prices("EUR", (0..).zip(prices()).map(row).collect::<Result<_>>()?))
}

fn one(current_type: CurrentType, power_kw: f64) -> Result<ScheduleRequest> {
    let (start, target) = (Soc::new("start_soc", 0.2)?, 1.0);
    let session = SessionRequest::new("car", VehicleRef::id(car()?.id), start, target, quarter(0)?, quarter(SLOTS)?);
    Ok(ScheduleRequest::one(SessionRequest { current_type, max_power_kw: Some(power_kw), ..session }, tariff()?))
}

/// Cars of 11 kW that stay some hours, and three in ten of them at once fit under the cap.
fn site(cars: u32) -> Result<ScheduleRequest> {
    let mut draw = draws(2);
    let mut next = move || draw.next().unwrap_or(0.5);
    let mut request = ScheduleRequest::one(one(CurrentType::Ac, 11.0)?.sessions.remove(0), tariff()?);
    request.sessions = (0..cars)
        .map(|index| {
            let arrives = (next() * 48.0) as u32;
            let departs = (arrives + 8 + (next() * 60.0) as u32).min(SLOTS);
            let session = &one(CurrentType::Ac, 11.0)?.sessions[0];
            Ok(SessionRequest {
                reference: index.to_string(),
                vehicle: None,
                start_soc: None,
                goal: ChargeGoal::energy_kwh(5.0 + 10.0 * next()),
                arrives_at: quarter(arrives)?,
                departs_at: quarter(departs)?,
                phases: Some(3),
                ..session.clone()
            })
        })
        .collect::<Result<_>>()?;
    let cap = LimitRow { starts_at: quarter(0)?, ends_at: None, max_power_kw: 3.3 * f64::from(cars) };
    request.site = Some(Site::capped(vec![cap]));
    Ok(request)
}

/// What a schedule by sorted prices costs; the same car, plug and prices.
fn sorted_by_price(limits: &ChargeLimits, prices: &[f64], start: f64, target: f64) -> f64 {
    let mut order: Vec<usize> = (0..prices.len()).collect();
    order.sort_by(|&a, &b| prices[a].total_cmp(&prices[b]));
    let charge_s = limits.envelope.duration_s(limits.capacity_kwh, start, target);
    let mut chosen = order[..((charge_s / 900.0).ceil() as usize).min(order.len())].to_vec();
    chosen.sort_unstable();
    let (mut soc, mut cost) = (start, 0.0);
    for slot in chosen {
        let after = limits.envelope.soc_after(limits.capacity_kwh, soc, 900.0).min(target);
        cost += prices[slot] * limits.delivered_kwh((after - soc) * limits.capacity_kwh, 0.25);
        soc = after;
    }
    cost
}

fn benches(criterion: &mut Criterion) {
    let (Ok(tapering), Ok(direct)) = (one(CurrentType::Ac, 11.0), one(CurrentType::Dc, 50.0)) else { return };
    let mut group = criterion.benchmark_group("one car, 96 slots");
    group.bench_function("AC 11 kW to 100 %", |bench| bench.iter(|| schedule::cheapest(black_box(&tapering))));
    group.bench_function("DC 50 kW to 100 %", |bench| bench.iter(|| schedule::cheapest(black_box(&direct))));
    let Ok(car) = car() else { return };
    let plug = ConnectorLimits {
        current_type: CurrentType::Dc,
        max_power_kw: Some(50.0),
        max_voltage_v: None,
        max_current_a: None,
        phases: None,
    };
    let Ok(limits) = ChargeLimits::new(&car, &plug, None, &Conditions::default(), 1.0) else { return };
    let prices = prices();
    group.bench_function("DC 50 kW by sorted prices, cost only", |bench| {
        bench.iter(|| sorted_by_price(&limits, black_box(&prices), 0.2, 1.0));
    });
    group.finish();
    let mut group = criterion.benchmark_group("site, 96 slots");
    group.sample_size(10);
    for cars in [100, 1_000, 10_000] {
        let Ok(request) = site(cars) else { return };
        group.bench_function(format!("{cars} cars"), |bench| bench.iter(|| schedule::site(black_box(&request))));
    }
    group.finish();
}

criterion_group!(schedule_benches, benches);
criterion_main!(schedule_benches);
