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
        self.keep_among(key, value, self.most)
    }

    /// The same where more than usual are needed at once.
    pub(super) fn keep_among(&self, key: K, value: V, most: usize) -> Arc<V> {
        self.made.fetch_add(1, Ordering::Relaxed);
        let mut all = self.all.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = all.iter().find(|kept| kept.0 == key) {
            return known.1.clone();
        }
        let spare = (all.len() + 1).saturating_sub(most.max(1));
        all.drain(..spare);
        let value = Arc::new(value);
        all.push((key, value.clone()));
        value
    }

    /// Whether a thing is kept still.
    pub(super) fn holds(&self, value: &Arc<V>) -> bool {
        self.all.lock().unwrap_or_else(PoisonError::into_inner).iter().any(|kept| Arc::ptr_eq(&kept.1, value))
    }

    /// Forgets all but some.
    pub(super) fn retain(&self, wanted: impl Fn(&V) -> bool) {
        self.all.lock().unwrap_or_else(PoisonError::into_inner).retain(|kept| wanted(&kept.1));
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_few_stay_and_more_where_more_are_needed() {
        let kept = Kept::new(2);
        let first = kept.keep(1, "one");
        kept.keep(2, "two");
        assert_eq!(kept.get(&1).as_deref(), Some(&"one"));
        kept.keep(3, "three");
        assert!(kept.get(&2).is_none() && kept.holds(&first) && kept.made() == 3);
        kept.keep_among(4, "four", 3);
        assert_eq!(kept.all().len(), 3);
        kept.keep(5, "five");
        assert!(kept.all().len() == 2 && !kept.holds(&first), "as many as usual again");
        kept.retain(|value| *value == "five");
        assert!(kept.get(&4).is_none() && kept.get(&5).is_some());
    }
}
