//! Connected cars: who reaches them, what they report, what they are told. What waits does so on a runtime of its own, made when it is
//! first needed; a future that is dropped, and a task that is stopped, end their request at once.

mod applications;
mod commands;
mod provider;
mod runtime;
mod states;
mod webhooks;

pub use applications::{Consent, EnodeApplication, SmartcarApplication, TeslaApplication, Tokens};
pub use commands::{Commands, Watcher};
pub use provider::Provider;
pub use runtime::{Running, start, wait};
pub use states::*;
pub use webhooks::{EnodeWebhooks, Webhooks, enode_webhook_signature, webhook_signature};
