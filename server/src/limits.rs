//! How often one client may ask.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::Mutex;

/// A rate and how much may come at once.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rate {
    /// Requests a second, lasting.
    pub per_s: f64,
    /// Requests at once.
    pub burst: f64,
}

impl Rate {
    /// For cars that are real: 20 a second, 40 at once.
    pub const DEFAULT: Rate = Rate { per_s: 20.0, burst: 40.0 };
}

/// A bucket for each client: it holds `burst`, fills with `per_s`, and each request takes one.
#[derive(Debug)]
pub struct Buckets<K> {
    rate: Rate,
    buckets: Mutex<HashMap<K, Bucket>>,
}

#[derive(Debug, Clone, Copy)]
struct Bucket {
    level: f64,
    at_ms: i64,
}

/// Clients remembered at once; full buckets are forgotten first.
const MOST: usize = 100_000;

impl<K: Eq + Hash> Buckets<K> {
    /// Buckets of this rate.
    pub fn new(rate: Rate) -> Self {
        Buckets { rate, buckets: Mutex::default() }
    }

    /// Takes one from a client's bucket, or gives the seconds until there is one.
    pub fn take(&self, client: K, now_ms: i64) -> Result<(), f64> {
        let mut buckets = self.buckets.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if buckets.len() >= MOST {
            let rate = self.rate;
            buckets.retain(|_, bucket| bucket.filled(rate, now_ms) < rate.burst);
            if buckets.len() >= MOST {
                return Err(1.0);
            }
        }
        let bucket = buckets.entry(client).or_insert(Bucket { level: self.rate.burst, at_ms: now_ms });
        let level = bucket.filled(self.rate, now_ms);
        *bucket = Bucket { level, at_ms: now_ms.max(bucket.at_ms) };
        if level < 1.0 {
            return Err((1.0 - level) / self.rate.per_s);
        }
        bucket.level -= 1.0;
        Ok(())
    }
}

impl Bucket {
    fn filled(&self, rate: Rate, now_ms: i64) -> f64 {
        // A clock that steps back fills nothing.
        let passed_s = (now_ms - self.at_ms).max(0) as f64 / 1000.0;
        (self.level + passed_s * rate.per_s).min(rate.burst)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_burst_passes_then_the_rate_holds_and_clients_do_not_share() {
        let buckets = Buckets::new(Rate { per_s: 2.0, burst: 3.0 });
        for _ in 0..3 {
            assert!(buckets.take("a", 0).is_ok());
        }
        assert_eq!(buckets.take("a", 0), Err(0.5));
        assert!(buckets.take("b", 0).is_ok());
        let passed = (0..10_000).filter(|ms| buckets.take("a", *ms).is_ok()).count();
        assert_eq!(passed, 19, "ten seconds at two a second");
        assert!(buckets.take("a", -5_000).is_err(), "a clock that steps back fills nothing");
    }
}
