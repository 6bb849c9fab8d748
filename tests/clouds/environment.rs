//! A clock that only waiting moves, and chance from a seed.

use rand::rngs::SmallRng;
use rand::{RngCore, SeedableRng};
use std::sync::Mutex;
use std::time::Duration;
use wattfarer::Instant;
use wattfarer::api::Environment;

/// Time stands still but for `sleep`, which ends at once and is written down.
pub struct StillEnvironment {
    state: Mutex<State>,
}

struct State {
    began: Instant,
    elapsed: Duration,
    random: SmallRng,
    slept: Vec<Duration>,
}

impl StillEnvironment {
    /// Begins at `2026-11-24T12:00:00Z`.
    pub fn new(seed: u64) -> Self {
        let began = Instant::parse("now", "2026-11-24T12:00:00Z").expect("a moment");
        let (random, slept) = (SmallRng::seed_from_u64(seed), Vec::new());
        StillEnvironment { state: Mutex::new(State { began, elapsed: Duration::ZERO, random, slept }) }
    }

    /// Lets time pass.
    pub fn pass(&self, duration: Duration) {
        self.state.lock().expect("no panic").elapsed += duration;
    }

    /// Every wait so far, s.
    pub fn slept_s(&self) -> Vec<f64> {
        self.state.lock().expect("no panic").slept.iter().map(Duration::as_secs_f64).collect()
    }
}

#[async_trait::async_trait]
impl Environment for StillEnvironment {
    fn now(&self) -> Instant {
        let state = self.state.lock().expect("no panic");
        let milliseconds = state.began.milliseconds() + state.elapsed.as_millis() as i64;
        Instant::from_milliseconds("now", milliseconds).expect("a moment")
    }

    fn elapsed(&self) -> Duration {
        self.state.lock().expect("no panic").elapsed
    }

    fn fill(&self, bytes: &mut [u8]) -> wattfarer::Result<()> {
        self.state.lock().expect("no panic").random.fill_bytes(bytes);
        Ok(())
    }

    async fn sleep(&self, duration: Duration) {
        {
            let mut state = self.state.lock().expect("no panic");
            state.elapsed += duration;
            state.slept.push(duration);
        }
        tokio::task::yield_now().await;
    }
}
