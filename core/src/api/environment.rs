//! Time, waiting and chance, as an argument.

use crate::{Error, ErrorKind, Instant, Result};
use async_trait::async_trait;
use std::time::Duration;

/// Where time, waiting and unpredictable bytes come from. Durations count by `elapsed`, which a corrected clock does not disturb.
#[async_trait]
pub trait Environment: Send + Sync {
    /// The time of day.
    fn now(&self) -> Instant;

    /// Time since some fixed moment; it never goes back.
    fn elapsed(&self) -> Duration;

    /// Fills `bytes` with what nobody can guess.
    ///
    /// # Errors
    /// `internal` when the system gives none.
    fn fill(&self, bytes: &mut [u8]) -> Result<()>;

    /// Waits.
    async fn sleep(&self, duration: Duration);
}

/// The computer's own clock, timers and randomness.
#[derive(Debug, Clone, Copy)]
pub struct SystemEnvironment {
    began: std::time::Instant,
}

impl SystemEnvironment {
    /// The computer's own.
    pub fn new() -> Self {
        SystemEnvironment { began: std::time::Instant::now() }
    }
}

impl Default for SystemEnvironment {
    fn default() -> Self {
        Self::new()
    }
}

#[async_trait]
impl Environment for SystemEnvironment {
    fn now(&self) -> Instant {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        let milliseconds = i64::try_from(since.as_millis()).unwrap_or(i64::MAX);
        Instant::from_milliseconds("now", milliseconds).unwrap_or(Instant::EPOCH)
    }

    fn elapsed(&self) -> Duration {
        self.began.elapsed()
    }

    fn fill(&self, bytes: &mut [u8]) -> Result<()> {
        getrandom::fill(bytes)
            .map_err(|error| Error::new(ErrorKind::Internal, format!("the system gives no random bytes: {error}")))
    }

    async fn sleep(&self, duration: Duration) {
        tokio::time::sleep(duration).await;
    }
}

/// A number from 0 up to 1 that nobody can guess.
///
/// # Errors
/// As [`Environment::fill`].
pub(super) fn chance(environment: &dyn Environment) -> Result<f64> {
    let mut bytes = [0; 8];
    environment.fill(&mut bytes)?;
    // The 53 bits that a double keeps.
    Ok((u64::from_le_bytes(bytes) >> 11) as f64 / (1u64 << 53) as f64)
}
