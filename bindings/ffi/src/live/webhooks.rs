//! What is delivered without asking.

use super::runtime::environment;
use crate::error::{Result, guard};
use crate::records::{EnodeEvent, Remembered, WebhookEvent};
use crate::translate::Foreign;
use std::cell::Cell;
use std::sync::Arc;
use std::time::Duration;
use wattfarer::Instant;
use wattfarer::api::{Environment, enode, smartcar};
use wattfarer_ffi_macros::methods;

thread_local! {
    /// When the delivery that this thread is at was received, if its caller says so.
    static RECEIVED_AT: Cell<Option<Instant>> = const { Cell::new(None) };
}

/// The computer's clock, but for deliveries that wait in a queue until somebody looks at them.
struct Received(Arc<dyn Environment>);

#[async_trait::async_trait]
impl Environment for Received {
    fn now(&self) -> Instant {
        RECEIVED_AT.get().unwrap_or_else(|| self.0.now())
    }

    fn elapsed(&self) -> Duration {
        self.0.elapsed()
    }

    fn fill(&self, bytes: &mut [u8]) -> wattfarer::Result<()> {
        self.0.fill(bytes)
    }

    async fn sleep(&self, duration: Duration) {
        self.0.sleep(duration).await;
    }
}

/// Runs `receive` with the moment that its caller says, if any.
fn received<T>(at: Option<String>, receive: impl FnOnce() -> wattfarer::Result<T>) -> Result<T> {
    guard(|| {
        RECEIVED_AT.set(at.into_core("received_at")?);
        let answer = receive();
        RECEIVED_AT.set(None);
        Ok(answer?)
    })
}

fn to_foreign(deliveries: Vec<(String, i64)>) -> Vec<Remembered> {
    deliveries.into_iter().map(|(digest, seen_ms)| Remembered { digest, seen_ms }).collect()
}

fn to_core(deliveries: Vec<Remembered>) -> impl Iterator<Item = (String, i64)> {
    deliveries.into_iter().map(|Remembered { digest, seen_ms }| (digest, seen_ms))
}

/// The receiver of an application's webhooks at Smartcar.
#[derive(Debug)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Object))]
pub struct Webhooks(smartcar::Webhooks);

#[methods]
impl Webhooks {
    /// A receiver; `secrets` are the application management tokens, the one in force first: two while they are changed.
    #[uniffi::constructor]
    pub fn new(secrets: Vec<String>) -> Result<Arc<Self>> {
        guard(|| {
            let secrets = secrets.into_iter().map(Into::into).collect();
            Ok(Arc::new(Webhooks(smartcar::Webhooks::new(secrets, Arc::new(Received(environment())))?)))
        })
    }

    /// What the delivery with these raw bytes says; `signature` is the header `SC-Signature`, `received_at` when it came (absent: now). Fails
    /// with `unauthorized` unless the signature is right, with `conflict` for a delivery that was there before or is older than a day, with
    /// `bad_data` for a body that makes no sense.
    #[uniffi::method(default(received_at = None))]
    pub fn receive(
        &self,
        signature: Option<String>,
        body: Vec<u8>,
        received_at: Option<String>,
    ) -> Result<WebhookEvent> {
        received(received_at, || Ok(self.0.receive(signature.as_deref(), &body)?.into()))
    }

    /// Deliveries remembered, for a store that outlives the program.
    pub fn remembered(&self) -> Vec<Remembered> {
        to_foreign(self.0.remembered())
    }

    /// Takes up what was remembered.
    pub fn remember(&self, deliveries: Vec<Remembered>) {
        self.0.remember(to_core(deliveries));
    }
}

/// The signature of a body, lower-case hexadecimal: what a sender puts into `SC-Signature`.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn webhook_signature(secret: String, body: Vec<u8>) -> String {
    smartcar::signature(&secret.into(), &body)
}

/// The receiver of Enode's webhooks.
#[derive(Debug)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Object))]
pub struct EnodeWebhooks(enode::EnodeWebhooks);

#[methods]
impl EnodeWebhooks {
    /// A receiver; `secrets` are those that the webhook was made with, 128 bits or more each: two while they are changed.
    #[uniffi::constructor]
    pub fn new(secrets: Vec<String>) -> Result<Arc<Self>> {
        guard(|| {
            let secrets = secrets.into_iter().map(Into::into).collect();
            Ok(Arc::new(EnodeWebhooks(enode::EnodeWebhooks::new(secrets, Arc::new(Received(environment())))?)))
        })
    }

    /// The events of the delivery with these raw bytes; `signature` is the header `x-enode-signature`, `received_at` when it came (absent:
    /// now). Fails with `unauthorized` unless the signature is right, with `conflict` for a delivery that was there before or is older than
    /// Enode tries, with `bad_data` for a body that makes no sense.
    #[uniffi::method(default(received_at = None))]
    pub fn receive(
        &self,
        signature: Option<String>,
        body: Vec<u8>,
        received_at: Option<String>,
    ) -> Result<Vec<EnodeEvent>> {
        received(received_at, || Ok(self.0.receive(signature.as_deref(), &body)?.into_iter().map(Into::into).collect()))
    }

    /// Deliveries remembered, for a store that outlives the program.
    pub fn remembered(&self) -> Vec<Remembered> {
        to_foreign(self.0.remembered())
    }

    /// Takes up what was remembered.
    pub fn remember(&self, deliveries: Vec<Remembered>) {
        self.0.remember(to_core(deliveries));
    }
}

/// The signature of a body: what Enode puts into `x-enode-signature`.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn enode_webhook_signature(secret: String, body: Vec<u8>) -> String {
    enode::signature(&secret.into(), &body)
}
