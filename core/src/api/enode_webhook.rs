//! Enode's webhooks: signature over the raw bytes, in constant time; each delivery once (docs: developers.enode.com/docs/webhooks,
//! November 2026).
//!
//! A delivery is a list of up to a hundred events under one `x-enode-signature: sha1=...`. Its id stands in a header that nothing
//! signs, so the bytes themselves are what is remembered. Enode delivers again for 26 hours; what is older is refused. A
//! delivery is a hint: read the car's state before a command. Answer 200 within 5 s.

use super::enode;
use super::environment::Environment;
use super::json;
use super::seen::{Seen, hex, unhex};
use crate::vehicle::ChargeState;
use crate::{Error, ErrorKind, Instant, Result};
use hmac::{Hmac, KeyInit, Mac};
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use sha1::Sha1;
use sha2::{Digest, Sha256};
use std::sync::Arc;
use subtle::{Choice, ConstantTimeEq};

/// Deliveries are remembered so long, s: an hour more than Enode tries.
pub const REMEMBERED_S: f64 = 97_200.0;
/// Shortest secret that Enode takes, bytes.
const SHORTEST_SECRET: usize = 16;
/// Most events of a delivery.
const MOST_EVENTS: usize = 100;

/// One event of a delivery.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EnodeEvent {
    /// What a car reports; also when it is new.
    State(Box<ChargeState>),
    /// A car is no longer there.
    Deleted {
        /// The car.
        connection_id: String,
    },
    /// A kind that this version does not read: `system:heartbeat`, `user:credentials:invalidated`, ...
    Other {
        /// Its word.
        event_type: String,
    },
}

/// The receiver of Enode's webhooks.
pub struct EnodeWebhooks {
    secrets: Vec<SecretString>,
    environment: Arc<dyn Environment>,
    seen: Seen,
}

impl std::fmt::Debug for EnodeWebhooks {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EnodeWebhooks").field("secrets", &self.secrets.len()).finish_non_exhaustive()
    }
}

impl EnodeWebhooks {
    /// A receiver; `secrets` are those that the webhook was made with: two while they are changed.
    ///
    /// # Errors
    /// `invalid_input` without a secret, and for one of less than 128 bits.
    pub fn new(secrets: Vec<SecretString>, environment: Arc<dyn Environment>) -> Result<Self> {
        if secrets.is_empty() || secrets.iter().any(|secret| secret.expose_secret().len() < SHORTEST_SECRET) {
            return Err(Error::invalid(
                "secrets",
                "webhooks need the secret that they were made with, 128 bits or more",
            ));
        }
        Ok(EnodeWebhooks { secrets, environment, seen: Seen::default() })
    }

    /// The events of the delivery with these raw bytes; `signature` is the header `x-enode-signature`.
    ///
    /// # Errors
    /// `unauthorized` unless the signature is right, `conflict` for a delivery that was there before or is older than Enode tries,
    /// `bad_data` for a body that makes no sense.
    pub fn receive(&self, signature: Option<&str>, body: &[u8]) -> Result<Vec<EnodeEvent>> {
        self.check(signature.unwrap_or_default(), body)?;
        let value = json::parse("enode", "webhook", body)?;
        let list = value.as_array().filter(|list| list.len() <= MOST_EVENTS).ok_or_else(|| {
            Error::new(ErrorKind::BadData, format!("the webhook is no list of up to {MOST_EVENTS} events"))
        })?;
        let now = self.environment.now();
        let again = |text: &str| Err(Error::new(ErrorKind::Conflict, text).with_detail("reason", "replayed"));
        let made: Vec<Instant> = list.iter().filter_map(|event| json::instant(event, "createdAt")).collect();
        if !made.is_empty() && made.iter().all(|at| now.seconds_since(*at) > REMEMBERED_S) {
            return again("the webhook is older than Enode tries to deliver it");
        }
        if !self.seen.first_time(Sha256::digest(body).into(), now, REMEMBERED_S) {
            return again("the webhook was there before");
        }
        list.iter().map(|event| read(event, now)).collect()
    }

    /// Deliveries remembered, for a store that outlives the program: digest in hexadecimal, milliseconds since 1970.
    pub fn remembered(&self) -> Vec<(String, i64)> {
        self.seen.remembered()
    }

    /// Takes up what was remembered.
    pub fn remember(&self, deliveries: impl IntoIterator<Item = (String, i64)>) {
        self.seen.remember(deliveries);
    }

    fn check(&self, signature: &str, body: &[u8]) -> Result<()> {
        let digits = signature.strip_prefix("sha1=").unwrap_or_default();
        let given: Option<[u8; 20]> = unhex(digits).filter(|_| !digits.bytes().any(|byte| byte.is_ascii_uppercase()));
        // All secrets are tried and none is left early.
        let ours = self.secrets.iter().map(|secret| sign(secret, body));
        let right = ours.fold(Choice::from(0), |right, own| right | own.ct_eq(&given.unwrap_or_default()));
        if given.is_some() && bool::from(right) {
            return Ok(());
        }
        Err(Error::new(ErrorKind::Unauthorized, "the signature of the webhook is wrong")
            .with_field("x-enode-signature")
            .with_hint("check the webhook's secret, and that the body is passed on byte for byte"))
    }
}

/// The signature of a body: what a sender puts into `x-enode-signature`.
pub fn signature(secret: &SecretString, body: &[u8]) -> String {
    format!("sha1={}", hex(&sign(secret, body)))
}

fn sign(secret: &SecretString, message: &[u8]) -> [u8; 20] {
    // A key of any length is allowed.
    match Hmac::<Sha1>::new_from_slice(secret.expose_secret().as_bytes()) {
        Ok(mut mac) => {
            mac.update(message);
            mac.finalize().into_bytes().into()
        }
        Err(_) => [0; 20],
    }
}

fn read(event: &Value, now: Instant) -> Result<EnodeEvent> {
    let word = json::text(event, "event").unwrap_or_default();
    let id = || json::needed(json::text(event, "vehicle.id"), "enode", "webhook", "vehicle.id");
    Ok(match word {
        "user:vehicle:updated" | "user:vehicle:discovered" => {
            let car = json::needed(json::at(event, "vehicle"), "enode", "webhook", "vehicle")?;
            EnodeEvent::State(Box::new(enode::state(id()?, car, now)))
        }
        "user:vehicle:deleted" => EnodeEvent::Deleted { connection_id: id()?.into() },
        _ => EnodeEvent::Other { event_type: word.chars().take(64).collect() },
    })
}
