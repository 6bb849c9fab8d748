//! A gateway on a thread of its own, and a clock that only tests move.

use crate::http::{Answer, ask};
use serde_json::Value;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use wattfarer_server::clock::Clock;
use wattfarer_server::serve::{self, ListenLimits};
use wattfarer_server::store::{Location, Store};
use wattfarer_server::{Gateway, Options};

/// A gateway on a thread of its own.
pub struct Served {
    pub address: String,
    pub gateway: Arc<Gateway>,
    now_ms: Arc<AtomicI64>,
    end: Option<tokio::sync::oneshot::Sender<()>>,
    thread: Option<std::thread::JoinHandle<()>>,
}

/// 2026-11-24T12:00:00Z.
pub const NOON_MS: i64 = 1_795_521_600_000;

impl Served {
    /// Three simulated cars; the clock stands still unless told to pass.
    pub fn start(options: Options) -> Self {
        let now_ms = Arc::new(AtomicI64::new(NOON_MS));
        let shown = now_ms.clone();
        let clock = Clock::new(move || shown.load(Ordering::Relaxed));
        Self::run(clock, now_ms, move |clock| async move {
            let store = Store::open(&Location::Memory).unwrap();
            Gateway::simulated(options, clock, store, 3, 1.0).await.unwrap()
        })
    }

    /// Any gateway.
    pub fn run<F: Future<Output = Arc<Gateway>>>(
        clock: Clock,
        now_ms: Arc<AtomicI64>,
        gateway: impl FnOnce(Clock) -> F + Send + 'static,
    ) -> Self {
        let (ready, started) = std::sync::mpsc::channel();
        let (end, ended) = tokio::sync::oneshot::channel::<()>();
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
            runtime.block_on(async move {
                let gateway = gateway(clock).await;
                let listener = serve::bind("127.0.0.1:0".parse().unwrap(), false).await.unwrap();
                ready.send((listener.local_addr().unwrap().to_string(), gateway.clone())).unwrap();
                let end = async { drop(ended.await) };
                serve::serve(gateway, listener, ListenLimits::default(), end).await.unwrap();
            });
        });
        let (address, gateway) = started.recv().unwrap();
        Served { address, gateway, now_ms, end: Some(end), thread: Some(thread) }
    }

    /// Lets time pass.
    pub fn pass_s(&self, seconds: i64) {
        self.now_ms.fetch_add(seconds * 1000, Ordering::Relaxed);
    }

    pub fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)], body: Option<&str>) -> Answer {
        ask(&self.address, method, path, headers, body)
    }

    /// A consent by simulated mode, and the tokens for it.
    pub fn tokens(&self, scope: &str) -> Value {
        let path =
            format!("/oauth/authorize?response_type=code&client_id=test-client&mode=simulated&scope={scope}&state=x");
        let answer = self.ask("GET", &path, &[], None);
        assert_eq!(answer.status, 302, "{}", answer.body);
        let location = answer.header("location").unwrap().to_string();
        let code = location.split("code=").nth(1).unwrap().split('&').next().unwrap();
        let form = format!("grant_type=authorization_code&code={code}&client_id=test-client&client_secret=test-secret");
        let answer =
            self.ask("POST", "/oauth/token/", &[("Content-Type", "application/x-www-form-urlencoded")], Some(&form));
        assert_eq!(answer.status, 200, "{}", answer.body);
        answer.json()
    }

    /// A bearer header for every permission, and the ids of the cars.
    pub fn connected(&self) -> (String, Vec<String>) {
        let bearer = format!("Bearer {}", self.tokens("")["access_token"].as_str().unwrap());
        let listed = self.ask("GET", "/v2.0/vehicles", &[("Authorization", &bearer)], None).json();
        let ids = listed["vehicles"].as_array().unwrap().iter().map(|id| id.as_str().unwrap().to_string()).collect();
        (bearer, ids)
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        if let Some(end) = self.end.take() {
            let _ = end.send(());
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}
