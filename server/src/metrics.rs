//! What the server counts.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// Upper ends of the classes of time, s.
const BOUNDS_S: [f64; 10] = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 0.5, 2.5, 10.0];

/// Counters of a server.
#[derive(Debug, Default)]
pub struct Metrics {
    by_class: [AtomicU64; 5],
    below: [AtomicU64; 10],
    microseconds: AtomicU64,
}

impl Metrics {
    /// Counts an answer.
    pub fn count(&self, status: u16, took: Duration) {
        let class = usize::from(status / 100).clamp(1, 5) - 1;
        self.by_class[class].fetch_add(1, Ordering::Relaxed);
        if let Some(index) = BOUNDS_S.iter().position(|bound| took.as_secs_f64() <= *bound) {
            self.below[index].fetch_add(1, Ordering::Relaxed);
        }
        self.microseconds.fetch_add(took.as_micros() as u64, Ordering::Relaxed);
    }

    /// Answers with status 1xx to 5xx.
    pub(crate) fn by_class(&self) -> [u64; 5] {
        std::array::from_fn(|class| self.by_class[class].load(Ordering::Relaxed))
    }

    /// Upper ends, and the answers that took no longer.
    pub(crate) fn below(&self) -> Vec<(f64, u64)> {
        let mut sum = 0;
        let counted = BOUNDS_S.iter().zip(&self.below);
        counted
            .map(|(bound, count)| {
                sum += count.load(Ordering::Relaxed);
                (*bound, sum)
            })
            .collect()
    }

    /// Seconds of all answers together.
    pub(crate) fn seconds(&self) -> f64 {
        self.microseconds.load(Ordering::Relaxed) as f64 / 1e6
    }
}
