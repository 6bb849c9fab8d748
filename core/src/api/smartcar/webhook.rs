//! Smartcar's webhooks: signature over the raw bytes, in constant time; each delivery once; payloads of v2 and v4.
//!
//! Nothing in a delivery signs its time, so seen deliveries are remembered for a day and older ones are refused. A delivery is a hint:
//! read the car's state before a command. The challenge of VERIFY comes unsigned and is answered with its signature. To sign whatever
//! comes would let anybody have a forged delivery signed; so only plain words, which no delivery can be, are.

use super::super::environment::Environment;
use super::super::json;
use super::super::reading::judge;
use super::super::seen::{Seen, hex, unhex};
use super::{v2, v3};
use crate::vehicle::ChargeState;
use crate::{Error, ErrorKind, Instant, Result};
use hmac::{Hmac, KeyInit, Mac};
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::sync::Arc;
use subtle::{Choice, ConstantTimeEq};

/// Deliveries are remembered so long, s.
pub const REMEMBERED_S: f64 = 86_400.0;
/// Longest challenge.
const LONGEST_CHALLENGE: usize = 128;

/// What a delivery says.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum WebhookEvent {
    /// Answer with status 200 and this body, within 15 s.
    Verify {
        /// The body.
        answer: String,
    },
    /// What cars report.
    States(Vec<ChargeState>),
    /// Signals of a car fail, or do so no longer.
    Errors {
        /// The car.
        connection_id: String,
        /// Each failure: signals, code, and whether it is resolved.
        errors: Vec<WebhookError>,
    },
    /// A kind that this version does not know.
    Other {
        /// Its word.
        event_type: String,
    },
}

/// A failure in a delivery.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebhookError {
    /// The signals it concerns.
    pub signals: Vec<String>,
    /// Smartcar's code.
    pub code: Option<String>,
    /// Whether it is over.
    pub resolved: bool,
}

/// The receiver of an application's webhooks.
pub struct Webhooks {
    secrets: Vec<SecretString>,
    environment: Arc<dyn Environment>,
    seen: Seen,
}

impl std::fmt::Debug for Webhooks {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Webhooks").field("secrets", &self.secrets.len()).finish_non_exhaustive()
    }
}

impl Webhooks {
    /// A receiver; `secrets` are the application management tokens, the one in force first: two while they are changed.
    ///
    /// # Errors
    /// `invalid_input` without a secret.
    pub fn new(secrets: Vec<SecretString>, environment: Arc<dyn Environment>) -> Result<Self> {
        if secrets.is_empty() || secrets.iter().any(|secret| secret.expose_secret().is_empty()) {
            return Err(Error::invalid("secrets", "webhooks need the application management token"));
        }
        Ok(Webhooks { secrets, environment, seen: Seen::default() })
    }

    /// What the delivery with these raw bytes says; `signature` is the header `SC-Signature`.
    ///
    /// # Errors
    /// `unauthorized` unless the signature is right, `conflict` for a delivery that was there before or is older than a day, `bad_data` for
    /// a body that makes no sense.
    pub fn receive(&self, signature: Option<&str>, body: &[u8]) -> Result<WebhookEvent> {
        if signature.is_none() {
            return self.verify(body);
        }
        self.check(signature.unwrap_or_default(), body)?;
        let value = json::parse("smartcar", "webhook", body)?;
        if challenge(&value).is_some() {
            return self.verify(body);
        }
        let now = self.environment.now();
        self.first_time(body, &value, now)?;
        event(&value, now)
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
        let given: [u8; 32] = unhex(signature).unwrap_or_default();
        // All secrets are tried and none is left early.
        let right = self.secrets.iter().fold(Choice::from(0), |right, secret| right | sign(secret, body).ct_eq(&given));
        let well_formed = signature.len() == 64 && !signature.bytes().any(|byte| byte.is_ascii_uppercase());
        if well_formed && bool::from(right) {
            return Ok(());
        }
        Err(Error::new(ErrorKind::Unauthorized, "the signature of the webhook is wrong")
            .with_field("SC-Signature")
            .with_hint("check the application management token, and that the body is passed on byte for byte"))
    }

    fn verify(&self, body: &[u8]) -> Result<WebhookEvent> {
        let unsigned =
            || Error::new(ErrorKind::Unauthorized, "the webhook has no signature").with_field("SC-Signature");
        let value = json::parse("smartcar", "webhook", body).map_err(|_| unsigned())?;
        let text = challenge(&value).ok_or_else(unsigned)?;
        let plain = text.len() <= LONGEST_CHALLENGE
            && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte));
        if text.is_empty() || !plain {
            return Err(
                Error::new(ErrorKind::BadData, "the challenge of the webhook is no plain word").with_field("challenge")
            );
        }
        let answer = json!({"challenge": hex(&sign(&self.secrets[0], text.as_bytes()))}).to_string();
        Ok(WebhookEvent::Verify { answer })
    }

    fn first_time(&self, body: &[u8], value: &Value, now: Instant) -> Result<()> {
        let again = |text: &str| Err(Error::new(ErrorKind::Conflict, text).with_detail("reason", "replayed"));
        let delivered =
            json::instant(value, "meta.deliveredAt").or_else(|| json::instant(value, "payload.vehicles.0.timestamp"));
        if delivered.is_some_and(|at| now.seconds_since(at) > REMEMBERED_S) {
            return again("the webhook is older than a day");
        }
        // An id counts whatever else differs: Smartcar sends a delivery again until it is answered.
        let digest: [u8; 32] = match json::text(value, "eventId") {
            Some(id) => Sha256::digest([b"id", id.as_bytes()].concat()).into(),
            None => Sha256::digest([b"body", body].concat()).into(),
        };
        if self.seen.first_time(digest, now, REMEMBERED_S) { Ok(()) } else { again("the webhook was there before") }
    }
}

/// The signature of a body, lower-case hexadecimal: what a sender puts into `SC-Signature`.
pub fn signature(secret: &SecretString, body: &[u8]) -> String {
    hex(&sign(secret, body))
}

fn sign(secret: &SecretString, message: &[u8]) -> [u8; 32] {
    // A key of any length is allowed.
    match Hmac::<Sha256>::new_from_slice(secret.expose_secret().as_bytes()) {
        Ok(mut mac) => {
            mac.update(message);
            mac.finalize().into_bytes().into()
        }
        Err(_) => [0; 32],
    }
}

fn challenge(value: &Value) -> Option<&str> {
    let is = |path: &str, word: &str| json::text(value, path).is_some_and(|text| text.eq_ignore_ascii_case(word));
    if is("eventType", "VERIFY") {
        return json::text(value, "data.challenge");
    }
    if is("eventName", "verify") {
        return json::text(value, "payload.challenge");
    }
    None
}

fn event(value: &Value, now: Instant) -> Result<WebhookEvent> {
    let kind = json::text(value, "eventType").or_else(|| json::text(value, "eventName")).unwrap_or_default();
    match kind.to_uppercase().as_str() {
        "VEHICLE_STATE" => {
            let id = json::needed(json::text(value, "data.vehicle.id"), "smartcar", "webhook", "data.vehicle.id")?;
            let list = json::needed(
                json::at(value, "data.signals").and_then(Value::as_array),
                "smartcar",
                "webhook",
                "data.signals",
            )?;
            let mut state = ChargeState::new(id);
            state.make = json::text(value, "data.vehicle.make").map(str::to_string);
            state.model = json::text(value, "data.vehicle.model").map(str::to_string);
            state.year = json::number(value, "data.vehicle.year").map(|year| year as u16);
            v3::Signals::new(list, now).fill(&mut state);
            judge(&mut state, now);
            Ok(WebhookEvent::States(vec![state]))
        }
        "VEHICLE_ERROR" => {
            let id = json::needed(json::text(value, "data.vehicle.id"), "smartcar", "webhook", "data.vehicle.id")?;
            let list = json::at(value, "data.errors").and_then(Value::as_array);
            Ok(WebhookEvent::Errors {
                connection_id: id.into(),
                errors: list.into_iter().flatten().map(failure).collect(),
            })
        }
        // Legacy v2: resources by path.
        "SCHEDULE" => {
            let list = json::needed(
                json::at(value, "payload.vehicles").and_then(Value::as_array),
                "smartcar",
                "webhook",
                "payload.vehicles",
            )?;
            Ok(WebhookEvent::States(list.iter().filter_map(|item| v2::state_from_webhook(item, now)).collect()))
        }
        _ => Ok(WebhookEvent::Other { event_type: kind.chars().take(64).collect() }),
    }
}

fn failure(item: &Value) -> WebhookError {
    // Signals come as words or as objects.
    let signals = json::at(item, "signals").and_then(Value::as_array);
    let code = |signal: &Value| signal.as_str().or_else(|| json::text(signal, "code")).map(str::to_string);
    WebhookError {
        signals: signals.into_iter().flatten().filter_map(code).collect(),
        code: json::text(item, "code").map(str::to_string),
        resolved: json::text(item, "state").is_some_and(|word| word.eq_ignore_ascii_case("RESOLVED")),
    }
}
