//! kill -9 during a stream of commands: none lost, none doubled, none sent after its deadline.
//!
//! The gateway runs in a process of its own and forwards to a car cloud on this side, which writes down what arrives and when. Several
//! clients tell each car limit after limit. Whatever the log says in the end must agree with what the cars were told.

use crate::http::{ask, try_ask};
use axum::Json;
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use wattfarer::api::smartcar::SmartcarV2;
use wattfarer::api::{
    Budget, BudgetLimits, CommandOptions, Grant, LoggedCommand, Provider, Shared, SystemEnvironment, TimeLimits,
    Transport,
};
use wattfarer::vehicle::CommandStatus;
use wattfarer_server::clock::Clock;
use wattfarer_server::commands::{CommandSettings, Planted};
use wattfarer_server::gateway::scopes::Scopes;
use wattfarer_server::serve::{self, ListenLimits};
use wattfarer_server::store::{Location, Store, verify};
use wattfarer_server::{Gateway, Line, Options};

const CARS: usize = 3;
/// Clients that talk to each car at once.
const CLIENTS: usize = 2;
const DEADLINE_S: f64 = 1.5;
/// On a busy machine a command that was sent in time may arrive a little later.
const ON_THE_WAY_MS: i64 = 400;
/// No two commands carry the same limit; neighbours differ by more than the percent that cars round to.
fn limit(number: u64) -> f64 {
    ((5000 + 102 * (number % 49)) as f64 * 1e4 + number as f64) / 1e8
}

fn now_ms() -> i64 {
    Clock::system().now_ms()
}

/// Limit of a car, and every limit it was told, with the time.
type Told = (f64, Vec<(f64, i64)>);

/// A car cloud that keeps what arrives.
#[derive(Default)]
struct Cloud {
    cars: Mutex<Vec<Told>>,
}

fn car_id(index: usize) -> String {
    format!("00000000-0000-4000-8000-00000000000{index}")
}

async fn cloud(State(cloud): State<Arc<Cloud>>, request: Request<Body>) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let body = axum::body::to_bytes(body, 65_536).await.unwrap_or_default();
    let body: Value = serde_json::from_slice(&body).unwrap_or_default();
    let segments: Vec<&str> = parts.uri.path().split('/').filter(|segment| !segment.is_empty()).collect();
    let answer = match (parts.method, segments.as_slice()) {
        (Method::GET, ["v2.0", "vehicles"]) => {
            let ids: Vec<String> = (0..CARS).map(car_id).collect();
            json!({"vehicles": ids, "paging": {"count": CARS, "offset": 0}})
        }
        (Method::GET, ["v2.0", "vehicles", id]) => json!({"id": id, "make": "TESLA", "model": "Model 3", "year": 2024}),
        (Method::GET, ["v2.0", "vehicles", id, "charge", "limit"]) => {
            let index = usize::from(id.as_bytes()[id.len() - 1] - b'0');
            json!({"limit": cloud.cars.lock().unwrap()[index].0})
        }
        (Method::POST, ["v2.0", "vehicles", id, "charge", "limit"]) => {
            let index = usize::from(id.as_bytes()[id.len() - 1] - b'0');
            let told = body["limit"].as_f64().unwrap();
            {
                let mut cars = cloud.cars.lock().unwrap();
                cars[index].0 = told;
                cars[index].1.push((told, now_ms()));
            }
            // The answer takes its time: most kills find a command sent and not answered.
            tokio::time::sleep(Duration::from_millis(15)).await;
            json!({"status": "success", "message": "Successfully sent request to vehicle"})
        }
        (Method::POST, ["v2.0", "vehicles", id, "batch"]) => {
            let index = usize::from(id.as_bytes()[id.len() - 1] - b'0');
            let own = cloud.cars.lock().unwrap()[index].0;
            let mut responses = Vec::new();
            for asked in body["requests"].as_array().unwrap() {
                let path = asked["path"].as_str().unwrap();
                let body = match path.trim_matches('/') {
                    "" => json!({"id": id, "make": "TESLA", "model": "Model 3", "year": 2024}),
                    "battery" => json!({"percentRemaining": 0.4, "range": 200.0}),
                    "battery/capacity" => json!({"capacity": 75.0}),
                    "charge" => json!({"isPluggedIn": true, "state": "NOT_CHARGING"}),
                    "charge/limit" => json!({"limit": own}),
                    _ => json!({"availableCapacities": [], "capacity": null, "url": null}),
                };
                let age = jiff::Timestamp::now().to_string();
                responses.push(json!({"path": path, "code": 200, "headers": {"sc-data-age": age}, "body": body}));
            }
            json!({"responses": responses})
        }
        _ => {
            let mut response = Response::new(Body::from("{}"));
            *response.status_mut() = StatusCode::NOT_FOUND;
            return response;
        }
    };
    let mut headers = HeaderMap::new();
    headers.insert("sc-request-id", HeaderValue::from_static("1"));
    axum::response::IntoResponse::into_response((headers, Json(answer)))
}

/// The cloud on a thread of its own; its origin.
fn start_cloud(state: Arc<Cloud>) -> String {
    let (ready, started) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async move {
            let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
            ready.send(format!("http://{}", listener.local_addr().unwrap())).unwrap();
            let app = axum::Router::new().fallback(cloud).with_state(state);
            loop {
                let Ok((stream, _)) = listener.accept().await else { continue };
                let service = hyper_util::service::TowerToHyperService::new(app.clone());
                tokio::spawn(async move {
                    let stream = hyper_util::rt::TokioIo::new(stream);
                    let _ = hyper::server::conn::http1::Builder::new().serve_connection(stream, service).await;
                });
            }
        });
    });
    started.recv().unwrap()
}

/// The gateway's process. It is this test binary, started again.
#[test]
#[ignore = "the process that is killed"]
fn child() {
    let Ok(database) = std::env::var("KILL_DATABASE") else { return };
    let cloud = std::env::var("KILL_CLOUD").unwrap();
    let planted = match std::env::var("KILL_PLANTED").as_deref() {
        Ok("writes-late") => Some(Planted::WritesLate),
        Ok("ignores-deadline") => Some(Planted::IgnoresDeadline),
        _ => None,
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async {
        let environment = Arc::new(SystemEnvironment::new());
        let budget = Budget::new(BudgetLimits::default(), environment.clone());
        let shared = Shared::new(Transport::new(TimeLimits::default()).unwrap(), environment.clone(), budget);
        let grant = Grant::fixed("cloud-token".to_string().into(), environment).unwrap();
        let provider: Arc<dyn Provider> = Arc::new(SmartcarV2::new(&cloud, shared, grant).unwrap());
        let options = CommandOptions {
            wake: false,
            first_look_s: 0.05,
            longest_look_s: 0.2,
            starts_per_hour: None,
            ..CommandOptions::default()
        };
        let commands = CommandSettings { deadline_s: DEADLINE_S, options, planted, ..CommandSettings::default() };
        let options = Options { simulated: false, commands, ..Options::simulated() };
        // The process before is dead, its lock may live a moment longer.
        let store = loop {
            match Store::open(&Location::parse(&database).unwrap()) {
                Err(error) if error.kind() == wattfarer::ErrorKind::Conflict => {
                    tokio::time::sleep(Duration::from_millis(5)).await;
                }
                store => break store.unwrap(),
            }
        };
        let gateway = Gateway::new(options, Clock::system(), store, vec![Line::all(provider)], None).await.unwrap();
        if std::env::var("KILL_DRAIN").is_ok() {
            gateway.commands.recover().await.unwrap();
            let mut waits = 0;
            while !gateway.store.unfinished_commands("smartcar_v2").await.unwrap().is_empty() {
                waits += 1;
                assert!(waits < 600, "commands stay open");
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
            verify(&gateway.store.audit().await.unwrap()).unwrap();
            for entry in gateway.store.commands("smartcar_v2").await.unwrap() {
                println!("\nlog {}", serde_json::to_string(&entry).unwrap());
            }
            return;
        }
        let token = if gateway.grants.vehicles("u").is_empty() {
            let cars: Vec<(String, Scopes)> =
                gateway.cars.all().iter().map(|car| (car.id.clone(), Scopes::ALL)).collect();
            let code = gateway.grants.consent("u", &cars, None).await.unwrap();
            gateway.grants.exchange(&code, None).await.unwrap().ok().unwrap().access
        } else {
            "-".into()
        };
        let listener = serve::bind("127.0.0.1:0".parse().unwrap(), false).await.unwrap();
        println!("\nready {} {token}", listener.local_addr().unwrap());
        serve::serve(gateway, listener, ListenLimits::default(), std::future::pending()).await.unwrap();
    });
}

fn start(database: &str, cloud: &str, planted: &str, drain: bool) -> Child {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["kill::child", "--exact", "--ignored", "--nocapture"])
        .env("KILL_DATABASE", database)
        .env(wattfarer_server::store::KEY_VARIABLE, "07".repeat(32))
        .env("KILL_CLOUD", cloud)
        .env("KILL_PLANTED", planted)
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    if drain {
        command.env("KILL_DRAIN", "1");
    }
    command.spawn().unwrap()
}

/// What a run found.
#[derive(Debug, Default)]
struct Found {
    acknowledged: usize,
    logged: usize,
    arrived: usize,
    lost: Vec<String>,
    doubled: Vec<String>,
    late: Vec<String>,
}

/// The server that `server/tests/postgres.sh` starts, with an empty database for each run.
fn postgres() -> Option<String> {
    std::env::var("WATTFARER_TEST_POSTGRES").ok().filter(|_| cfg!(feature = "postgres"))
}

/// A generator of a few lines, so that a run can be repeated from its seed.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound
    }
}

/// `kills` times; every `pause_every`th time the deadlines pass before the next start, and clients are silent for `silence_ms` after
/// each.
fn run(name: &str, kills: u32, planted: &str, pause_every: u32, silence_ms: u64) -> Found {
    let folder = std::env::temp_dir().join(format!("wattfarer-kill-{name}-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    let database = match postgres() {
        Some(server) => format!("{server}/kill_{}", name.replace('-', "_")),
        None => folder.join("gateway.sqlite").display().to_string(),
    };
    let state = Arc::new(Cloud { cars: Mutex::new(vec![(0.8, Vec::new()); CARS]) });
    let cloud = start_cloud(state.clone());
    let mut dice = Dice(20_261_124);
    let mut token = String::new();
    let numbers: Arc<Vec<AtomicU64>> = Arc::new((0..CARS).map(|_| AtomicU64::new(0)).collect());
    let acknowledged: Arc<Mutex<Vec<(usize, f64)>>> = Arc::default();
    for kill in 0..kills {
        let mut child = start(&database, &cloud, planted, false);
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let ready =
            lines.find_map(|line| line.ok().filter(|line| line.starts_with("ready "))).expect("the gateway starts");
        let mut words = ready.split(' ').skip(1);
        let address = words.next().unwrap().to_string();
        if let Some(first) = words.next().filter(|word| *word != "-") {
            token = format!("Bearer {first}");
        }
        let stop = Arc::new(AtomicBool::new(false));
        let clients: Vec<_> = (0..CARS * CLIENTS)
            .map(|client| {
                let (car, address, token) = (client % CARS, address.clone(), token.clone());
                let (stop, numbers, acknowledged) = (stop.clone(), numbers.clone(), acknowledged.clone());
                std::thread::spawn(move || {
                    let path = format!("/v2.0/vehicles/{}/charge/limit", car_id(car));
                    let until = Instant::now() + Duration::from_secs(10);
                    // What a crash left open comes first, and a command that waits is not made void at once.
                    std::thread::sleep(Duration::from_millis(silence_ms));
                    while !stop.load(Ordering::Relaxed) && Instant::now() < until {
                        let value = limit(numbers[car].fetch_add(1, Ordering::Relaxed));
                        let body = json!({"limit": value}).to_string();
                        let Some(answer) = try_ask(&address, "POST", &path, &[("Authorization", &token)], Some(&body))
                        else {
                            break;
                        };
                        if answer.status == 200 {
                            acknowledged.lock().unwrap().push((car, value));
                        }
                        std::thread::sleep(Duration::from_millis(8));
                    }
                })
            })
            .collect();
        // In the middle of things: after some commands, at any moment of the next.
        let (before, enough) = (acknowledged.lock().unwrap().len(), dice.below(5) as usize);
        let until = Instant::now() + Duration::from_secs(4);
        while acknowledged.lock().unwrap().len() < before + enough && Instant::now() < until {
            std::thread::sleep(Duration::from_millis(2));
        }
        std::thread::sleep(Duration::from_millis(60 + dice.below(60)));
        child.kill().unwrap();
        child.wait().unwrap();
        stop.store(true, Ordering::Relaxed);
        for client in clients {
            client.join().unwrap();
        }
        if (kill + 1) % pause_every == 0 {
            // Long enough for every deadline to pass while nobody is there.
            std::thread::sleep(Duration::from_secs_f64(DEADLINE_S + 0.5));
        }
    }
    let mut child = start(&database, &cloud, planted, true);
    let log: Vec<LoggedCommand> = BufReader::new(child.stdout.take().unwrap())
        .lines()
        .map_while(Result::ok)
        .filter_map(|line| serde_json::from_str(line.strip_prefix("log ")?).ok())
        .collect();
    assert!(child.wait().unwrap().success(), "the last start ends well");
    std::fs::remove_dir_all(&folder).unwrap();
    let cars = state.cars.lock().unwrap().clone();
    let acknowledged = acknowledged.lock().unwrap().clone();
    judge(&log, &cars, &acknowledged)
}

/// Compares the log, what arrived and what was acknowledged, car by car.
fn judge(log: &[LoggedCommand], cars: &[Told], acknowledged: &[(usize, f64)]) -> Found {
    let mut found = Found { acknowledged: acknowledged.len(), logged: log.len(), ..Found::default() };
    for (car, (_, arrivals)) in cars.iter().enumerate() {
        let id = car_id(car);
        let own: Vec<&LoggedCommand> = log.iter().filter(|entry| entry.command.connection_id == id).collect();
        found.arrived += arrivals.len();
        let mut arrived = vec![None; own.len()];
        for &(value, at_ms) in arrivals {
            match own.iter().position(|entry| entry.command.charge_limit_soc == Some(value)) {
                Some(place) if arrived[place].is_none() => arrived[place] = Some(at_ms),
                Some(_) => found.doubled.push(format!("car {car}: {value} at {at_ms}")),
                None => found.lost.push(format!("car {car}: {value} arrived and is not in the log")),
            }
        }
        for (entry, arrived) in own.iter().zip(&arrived) {
            let command = &entry.command;
            let text =
                || format!("car {car}: {:?} {:?} {:?}", command.charge_limit_soc, command.status, command.reason);
            if command.status == CommandStatus::Confirmed && arrived.is_none() {
                found.lost.push(text());
            }
            if command.status == CommandStatus::Pending {
                found.lost.push(text());
            }
            // Counted from the request: a planted fault may have moved the deadline in the log.
            let deadline_ms = command.requested_at.milliseconds() + (DEADLINE_S * 1000.0) as i64;
            if arrived.is_some_and(|at_ms| at_ms > deadline_ms + ON_THE_WAY_MS) {
                found.late.push(text());
            }
        }
        for (_, value) in acknowledged.iter().filter(|(own, _)| *own == car) {
            let entry = own.iter().find(|entry| entry.command.charge_limit_soc == Some(*value));
            if entry.is_none_or(|entry| entry.command.status != CommandStatus::Confirmed) {
                found.lost.push(format!("car {car}: {value} acknowledged, in the log {entry:?}"));
            }
        }
    }
    found
}

#[test]
fn no_command_is_lost_doubled_or_late() {
    let full = std::env::var("WATTFARER_SIZE").is_ok_and(|size| size == "full");
    let kills = if full { 200 } else { 30 };
    let found = run("true", kills, "", 5, 60);
    // Past the test's capture: it is what the gate is for.
    let store = if postgres().is_some() { "postgres" } else { "sqlite" };
    let _ = writeln!(
        std::io::stderr(),
        "store={store} kills={kills} acked={} logged={} arrived={} lost={} dup={} late={}",
        found.acknowledged,
        found.logged,
        found.arrived,
        found.lost.len(),
        found.doubled.len(),
        found.late.len()
    );
    assert!(found.acknowledged >= kills as usize, "{found:?}");
    assert!(found.lost.is_empty() && found.doubled.is_empty() && found.late.is_empty(), "{found:?}");
}

#[test]
fn a_log_that_is_written_late_is_caught() {
    let found = run("late-log", 12, "writes-late", 5, 60);
    assert!(!found.doubled.is_empty(), "{found:?}");
}

#[test]
fn a_deadline_that_is_not_looked_at_is_caught() {
    let found = run("deadline", 6, "ignores-deadline", 1, 800);
    assert!(!found.late.is_empty(), "{found:?}");
}

#[test]
fn the_cloud_of_this_test_answers() {
    let cloud = start_cloud(Arc::new(Cloud { cars: Mutex::new(vec![(0.8, Vec::new()); CARS]) }));
    let listed = ask(cloud.trim_start_matches("http://"), "GET", "/v2.0/vehicles", &[], None);
    assert_eq!(listed.json()["vehicles"].as_array().unwrap().len(), CARS);
}
