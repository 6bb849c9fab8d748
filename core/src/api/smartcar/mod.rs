//! Smartcar: v2.0 at its end, v3 in its place.

mod application;
mod deliver;
mod errors;
mod schedules;
mod v2;
mod v3;
mod webhook;

pub use application::{Compatibility, ConsentOptions, PermissionCapability, SmartcarApplication, SmartcarOrigins};
pub use deliver::{ANSWER_TIME, Courier, Receivers};
pub use v2::SmartcarV2;
pub use v3::SmartcarV3;
pub use webhook::{REMEMBERED_S, WebhookError, WebhookEvent, Webhooks, signature};

use super::commands::reason_of;
use crate::Error;
use crate::vehicle::CommandAction;

/// Whether a refusal says that the car is so already.
fn already(error: &Error, action: CommandAction) -> bool {
    let reason = reason_of(error);
    match action {
        CommandAction::Start => reason == "charging_in_progress",
        CommandAction::Stop => reason == "not_charging",
        _ => false,
    }
}
