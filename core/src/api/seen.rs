//! Deliveries that were there before: nothing in a webhook signs its time, so each is taken once.

use super::grant::locked;
use crate::Instant;
use std::collections::BTreeMap;
use std::sync::Mutex;

/// Most that are remembered; then the oldest go.
const MOST_REMEMBERED: usize = 200_000;

/// Digests of deliveries, each with the time it came, ms since 1970.
#[derive(Default)]
pub(super) struct Seen(Mutex<BTreeMap<[u8; 32], i64>>);

impl Seen {
    /// Whether the delivery comes for the first time within `remembered_s`; it is remembered.
    pub(super) fn first_time(&self, digest: [u8; 32], now: Instant, remembered_s: f64) -> bool {
        let mut seen = locked(&self.0);
        let now_ms = now.milliseconds();
        if seen.len() >= MOST_REMEMBERED {
            seen.retain(|_, at| (now_ms - *at) as f64 / 1000.0 < remembered_s);
        }
        if seen.len() >= MOST_REMEMBERED
            && let Some(oldest) = seen.iter().min_by_key(|(_, at)| **at).map(|(digest, _)| *digest)
        {
            seen.remove(&oldest);
        }
        seen.insert(digest, now_ms).is_none_or(|before| (now_ms - before) as f64 >= remembered_s * 1000.0)
    }

    /// All of them, the digest in hexadecimal.
    pub(super) fn remembered(&self) -> Vec<(String, i64)> {
        locked(&self.0).iter().map(|(digest, at)| (hex(digest), *at)).collect()
    }

    /// Takes up what was remembered.
    pub(super) fn remember(&self, deliveries: impl IntoIterator<Item = (String, i64)>) {
        let mut seen = locked(&self.0);
        seen.extend(deliveries.into_iter().filter_map(|(text, at)| Some((unhex(&text)?, at))));
    }
}

/// Lower-case hexadecimal.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The bytes of as many hexadecimal digits.
pub(super) fn unhex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    if text.len() != 2 * N || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    for (index, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&text[2 * index..2 * index + 2], 16).ok()?;
    }
    Some(bytes)
}
