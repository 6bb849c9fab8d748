//! Time from 20 to 80 % at a 150 kW plug: the closed form beside 1-second steps through the same envelope.

use criterion::{Criterion, criterion_group, criterion_main};
use std::hint::black_box;
use wattfarer::Soc;
use wattfarer::charge::{self, ChargeGoal, ChargeLimits, ChargeRequest};
use wattfarer::vehicle::{Conditions, VehicleRef};
use wattfarer_benches::{car, plug};

fn benches(criterion: &mut Criterion) {
    let Ok(car) = car() else { return };
    let conditions = Conditions::default();
    let Ok(limits) = ChargeLimits::new(&car, &plug(), None, &conditions, 1.0) else { return };
    let mut group = criterion.benchmark_group("20 to 80 % at 150 kW");
    group.bench_function("closed form", |bench| {
        bench.iter(|| limits.envelope.duration_s(limits.capacity_kwh, black_box(0.2), black_box(0.8)));
    });
    group.bench_function("1-second steps", |bench| {
        bench.iter(|| {
            let (mut soc, mut seconds) = (black_box(0.2), 0.0);
            while soc < black_box(0.8) {
                soc += limits.envelope.power_at(soc) / 3600.0 / limits.capacity_kwh;
                seconds += 1.0;
            }
            seconds
        });
    });
    let Ok(start_soc) = Soc::new("start_soc", 0.2) else { return };
    let request = ChargeRequest {
        client_ref: None,
        vehicle: VehicleRef::id(&car.id),
        start_soc: Some(start_soc),
        goal: ChargeGoal::target_soc(0.8),
        charge_limit_soc: None,
        connector: plug(),
        site_max_power_kw: None,
        conditions,
        starts_at: None,
        tariff: None,
        time_zone: None,
    };
    group.bench_function("whole answer with interval and profile", |bench| {
        bench.iter(|| charge::estimate(black_box(&request)));
    });
    group.finish();
}

criterion_group!(charge_benches, benches);
criterion_main!(charge_benches);
