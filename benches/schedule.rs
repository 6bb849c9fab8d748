//! Schedules of one car and of a site over 96 quarter hours, from request to answer, beside charging in the slots sorted by price.

use criterion::{Criterion, criterion_group, criterion_main};
use std::hint::black_box;
use wattfarer::charge::{ChargeLimits, ConnectorLimits, CurrentType};
use wattfarer::schedule;
use wattfarer::vehicle::Conditions;
use wattfarer_benches::car;

mod schedule_cases;
use schedule_cases::{one, prices, site};

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
