//! API keys: shown once, kept as digests.

use crate::secret::{Digest, hex, random, token};
use crate::store::{Change, Kind, Store};
use std::collections::HashSet;
use wattfarer::{Error, ErrorKind, Result};

/// What every key begins with, so that scanners for secrets find it.
const PREFIX: &str = "wfk_";

/// The keys of a server.
#[derive(Debug, Default)]
pub struct Keys(HashSet<Digest>);

impl Keys {
    /// The keys in a store.
    ///
    /// # Errors
    /// `io` when it cannot be read.
    pub async fn load(store: &Store) -> Result<Self> {
        let kept = store.records(Kind::Key).await?;
        Ok(Keys(kept.iter().filter_map(|(id, _)| Digest::parse(id)).collect()))
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a key is one of them. What is looked up is a digest: the time tells nothing of the key.
    pub fn holds(&self, key: &str) -> bool {
        key.starts_with(PREFIX) && self.0.contains(&Digest::of(key))
    }

    /// Makes a key and keeps its digest; the key itself is told this once.
    ///
    /// # Errors
    /// `io` when it cannot be kept.
    pub async fn make(store: &Store, name: &str, now_ms: i64) -> Result<String> {
        let key = format!("{PREFIX}{}_{}", hex(&random::<4>()?), token()?);
        let body = serde_json::json!({"name": name, "made_ms": now_ms}).to_string();
        let audit = Change::Audit {
            at_ms: now_ms,
            actor: "operator".into(),
            event: "key.made".into(),
            subject: name.into(),
            detail: "{}".into(),
        };
        let put = Change::Put { kind: Kind::Key, id: Digest::of(&key).hex(), body };
        store.apply(vec![put, audit]).await.map_err(|error| Error::new(ErrorKind::Io, error.message()))?;
        Ok(key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Location;

    #[tokio::test]
    async fn a_key_is_known_again_and_not_kept() {
        let store = Store::open(&Location::Memory).unwrap();
        assert!(Keys::load(&store).await.unwrap().is_empty());
        let key = Keys::make(&store, "app", 0).await.unwrap();
        let keys = Keys::load(&store).await.unwrap();
        assert!(keys.holds(&key) && !keys.holds(&format!("{key}x")) && !keys.holds(""));
        let kept = store.records(Kind::Key).await.unwrap();
        assert!(kept.iter().all(|(id, body)| !id.contains(&key) && !body.contains(&key)));
    }
}
