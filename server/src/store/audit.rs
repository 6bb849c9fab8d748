//! The audit trail: append only, each entry carries the digest of the one before, so that no edit goes unseen.

use crate::secret::hex;
use sha2::{Digest as _, Sha256};
use wattfarer::{Error, ErrorKind, Result};

/// One entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditEntry {
    /// Its place, from 1.
    pub sequence: i64,
    /// When, ms since 1970.
    pub at_ms: i64,
    /// Who.
    pub actor: String,
    /// What happened.
    pub event: String,
    /// To what.
    pub subject: String,
    /// More, as JSON.
    pub detail: String,
    /// Digest over this entry and the one before.
    pub hash: String,
}

/// The digest of an entry that follows `before`; lengths go in, so that no two entries read alike.
pub fn chain_hash(before: &str, entry: &AuditEntry) -> String {
    let mut digest = Sha256::new();
    for part in [before, &entry.actor, &entry.event, &entry.subject, &entry.detail] {
        digest.update((part.len() as u64).to_be_bytes());
        digest.update(part.as_bytes());
    }
    digest.update(entry.sequence.to_be_bytes());
    digest.update(entry.at_ms.to_be_bytes());
    hex(&digest.finalize())
}

/// Checks the chain of a whole trail and gives its head.
///
/// # Errors
/// `bad_data` naming the first entry that was changed, moved, added or lost.
pub fn verify(trail: &[AuditEntry]) -> Result<String> {
    let mut before = String::new();
    for (index, entry) in trail.iter().enumerate() {
        if entry.sequence != index as i64 + 1 || chain_hash(&before, entry) != entry.hash {
            return Err(Error::new(
                ErrorKind::BadData,
                format!("entry {} does not follow from the one before", index + 1),
            )
            .with_field("audit")
            .with_detail("sequence", entry.sequence));
        }
        before.clone_from(&entry.hash);
    }
    Ok(before)
}
