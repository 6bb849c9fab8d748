//! Energy of 10,000 edges: the dot product beside the whole formula for every edge and beside 1-second steps.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use std::hint::black_box;
use wattfarer::energy::{self, GRAVITY_MPS2, air_density_kg_m3};
use wattfarer::vehicle::Conditions;
use wattfarer_benches::{Stretch, car, features, stretches};

const EDGES: usize = 10_000;

/// Battery energy of a stretch by the formula itself, weather and car worked out anew, J.
fn whole_formula(
    car: &wattfarer::vehicle::Vehicle,
    conditions: &Conditions,
    efficiency: f64,
    stretch: &Stretch,
) -> f64 {
    let &(length_m, speed, rise_m, east, north) = stretch;
    let (sin, cos) = conditions.wind_from_deg.to_radians().sin_cos();
    let wind = conditions.wind_kmh / 3.6;
    let against = wind * (east * sin + north * cos);
    let across = wind * (east * cos - north * sin);
    let air_speed = ((speed + against).powi(2) + across * across).sqrt();
    let drag = 0.5 * air_density_kg_m3(conditions.air_c) * car.drag_area_m2 * air_speed * (speed + against);
    let slope = (rise_m / length_m).atan();
    let weight = (car.mass_kg + conditions.load_kg) * GRAVITY_MPS2;
    let force = drag + weight * (car.rolling_resistance_coefficient * slope.cos() + slope.sin());
    let wheel = force * length_m;
    let heat = 80.0 * (conditions.cabin_c - conditions.air_c).max(0.0);
    (if wheel > 0.0 { wheel / efficiency } else { wheel * car.regeneration_efficiency })
        + (250.0 + heat) * length_m / speed
}

fn benches(criterion: &mut Criterion) {
    let Ok(car) = car() else { return };
    let conditions = Conditions { air_c: 2.0, wind_kmh: 15.0, wind_from_deg: 240.0, ..Conditions::default() };
    let Ok(coefficients) = energy::coefficients(&car, &conditions) else { return };
    let roads = stretches(EDGES);
    let edges = features(&roads);
    let mut group = criterion.benchmark_group("energy of 10,000 edges");
    group.throughput(Throughput::Elements(EDGES as u64));
    group.bench_function("dot product", |bench| {
        bench.iter(|| black_box(&edges).iter().map(|edge| coefficients.battery_energy_kwh(edge)).sum::<f64>());
    });
    group.bench_function("whole formula for every edge", |bench| {
        bench.iter(|| {
            black_box(&roads).iter().map(|road| whole_formula(black_box(&car), &conditions, 0.88, road)).sum::<f64>()
        });
    });
    group.sample_size(10);
    group.bench_function("1-second steps", |bench| {
        bench.iter(|| {
            let mut sum = 0.0;
            for &(length_m, speed, rise_m, east, north) in black_box(&roads) {
                let steps = (length_m / speed).ceil();
                let step = (length_m / steps, speed, rise_m / steps, east, north);
                for _ in 0..steps as usize {
                    sum += whole_formula(black_box(&car), &conditions, 0.88, &step);
                }
            }
            sum
        });
    });
    group.finish();
    criterion.bench_function("coefficients of a car in a weather", |bench| {
        bench.iter(|| energy::coefficients(black_box(&car), black_box(&conditions)));
    });
}

criterion_group!(energy_benches, benches);
criterion_main!(energy_benches);
