//! Connected cars: a state from a double on the loopback, beside the same bytes over a bare connection; a webhook verified and read,
//! beside its signature and its JSON alone.

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use std::hint::black_box;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::Arc;
use wattfarer::api::smartcar::{SmartcarV2, Webhooks, signature};
use wattfarer::api::{
    Budget, BudgetLimits, Environment, Grant, Provider, SecretString, Shared, SystemEnvironment, TimeLimits, Transport,
};
use wattfarer_tests::clouds::{Car, Cloud, SmartcarV2Cloud};

const TOKEN: &str = "canary-access-0";
const BODY: &str = r#"{"requests":[{"path":"/charge"},{"path":"/battery"},{"path":"/charge/limit"}]}"#;

/// The request of a state over a connection that stays open, and the length of its answer.
fn bare(connection: &mut TcpStream) -> std::io::Result<usize> {
    let head = format!(
        "POST /v2.0/vehicles/car-1/batch HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {TOKEN}\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{BODY}",
        BODY.len()
    );
    connection.write_all(head.as_bytes())?;
    let (mut bytes, mut buffer) = (Vec::new(), [0; 4096]);
    loop {
        let read = connection.read(&mut buffer)?;
        bytes.extend_from_slice(&buffer[..read]);
        let text = String::from_utf8_lossy(&bytes);
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|line| line.strip_prefix("Content-Length: ")?.parse().ok()).unwrap_or(0);
            if body.len() >= length || read == 0 {
                return Ok(serde_json::from_str::<serde_json::Value>(body).map_or(0, |_| body.len()));
            }
        }
    }
}

fn delivery(number: u64) -> String {
    let signal = |code: &str, value: f64| {
        serde_json::json!({"code": code, "name": code, "group": "Charge", "status": {"value": "SUCCESS"},
            "body": {"value": value}, "meta": {"oemUpdatedAt": 1_795_521_600_000u64, "retrievedAt": 1_795_521_600_000u64}})
    };
    let signals: Vec<_> =
        ["tractionbattery-stateofcharge", "tractionbattery-range", "charge-wattage", "charge-voltage"]
            .iter()
            .map(|code| signal(code, 54.0))
            .collect();
    serde_json::json!({"eventId": number.to_string(), "eventType": "VEHICLE_STATE",
        "data": {"user": {"id": "u"}, "vehicle": {"id": "car-1", "make": "X", "model": "Y", "year": 2024}, "signals": signals},
        "triggers": [], "meta": {"version": "4.0", "webhookId": "w", "signalCount": 4}})
    .to_string()
}

fn benches(criterion: &mut Criterion) {
    let environment = Arc::new(SystemEnvironment::new());
    let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_all().build() else { return };
    let Ok(transport) = Transport::new(TimeLimits::default()) else { return };
    let cloud = Cloud::start(SmartcarV2Cloud::new(vec![Car::new("car-1")]));
    let budget = Budget::new(BudgetLimits::default(), environment.clone());
    let shared = Shared::new(transport, environment.clone(), budget);
    let Ok(grant) = Grant::fixed(TOKEN.to_string().into(), environment.clone()) else { return };
    let Ok(provider) = SmartcarV2::new(&cloud.origin, shared, grant) else { return };
    let mut group = criterion.benchmark_group("state of a car");
    // Each reading is a request to the double, which answers so many and no more.
    group.sample_size(20);
    let mut failed = 0;
    group.bench_function("smartcar v2, from its double", |bench| {
        bench.iter(|| failed += u32::from(runtime.block_on(provider.charge_state(black_box("car-1"))).is_err()));
    });
    // An error is quicker than a state.
    assert_eq!(failed, 0, "readings fail");
    if let Ok(mut connection) = TcpStream::connect(cloud.origin.trim_start_matches("http://")) {
        let _ = connection.set_nodelay(true);
        group
            .bench_function("the same bytes over a bare connection", |bench| bench.iter(|| bare(&mut connection).ok()));
    }
    group.finish();

    let secret: SecretString = "test-amt".to_string().into();
    let Ok(webhooks) = Webhooks::new(vec![secret.clone()], environment as Arc<dyn Environment>) else { return };
    let mut number = 0;
    let mut next = || {
        number += 1;
        let body = delivery(number);
        (signature(&secret, body.as_bytes()), body)
    };
    let mut group = criterion.benchmark_group("webhook");
    group.bench_function("verified, seen for the first time, read", |bench| {
        bench.iter_batched(
            &mut next,
            |(signature, body)| webhooks.receive(Some(&signature), body.as_bytes()),
            BatchSize::SmallInput,
        );
    });
    let body = delivery(0);
    group.bench_function("its signature alone", |bench| bench.iter(|| signature(&secret, black_box(body.as_bytes()))));
    group.bench_function("its JSON alone", |bench| {
        bench.iter(|| serde_json::from_str::<serde_json::Value>(black_box(&body)).is_ok());
    });
    group.finish();
}

criterion_group!(live, benches);
criterion_main!(live);
