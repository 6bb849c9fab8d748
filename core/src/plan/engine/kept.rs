//! The last few of what is costly to make, shared between threads.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// Things by their keys; the one asked for longest ago goes first.
pub(super) struct Kept<K, V> {
    most: usize,
    all: Mutex<Vec<(K, Arc<V>)>>,
    made: AtomicU64,
}

impl<K: PartialEq, V> Kept<K, V> {
    pub(super) fn new(most: usize) -> Self {
        Kept { most, all: Mutex::default(), made: AtomicU64::new(0) }
    }

    /// What is kept under a key.
    pub(super) fn get(&self, key: &K) -> Option<Arc<V>> {
        let mut all = self.all.lock().unwrap_or_else(PoisonError::into_inner);
        let at = all.iter().position(|kept| kept.0 == *key)?;
        let kept = all.remove(at);
        let value = kept.1.clone();
        all.push(kept);
        Some(value)
    }

    /// Keeps a thing. Two threads may make the same at once; the first is kept, so that there are not two for long.
    pub(super) fn keep(&self, key: K, value: V) -> Arc<V> {
        self.made.fetch_add(1, Ordering::Relaxed);
        let mut all = self.all.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = all.iter().find(|kept| kept.0 == key) {
            return known.1.clone();
        }
        if all.len() >= self.most {
            all.remove(0);
        }
        let value = Arc::new(value);
        all.push((key, value.clone()));
        value
    }

    /// How many were made.
    pub(super) fn made(&self) -> u64 {
        self.made.load(Ordering::Relaxed)
    }

    /// All that are kept.
    pub(super) fn all(&self) -> Vec<Arc<V>> {
        let all = self.all.lock().unwrap_or_else(PoisonError::into_inner);
        all.iter().map(|kept| kept.1.clone()).collect()
    }
}
