//! What deliveries of webhooks say.

use super::live::ChargeState;
use crate::translate::Foreign;
use wattfarer_ffi_macros::{record, words};

/// What a delivery of a webhook is.
#[words]
pub enum WebhookKind {
    /// A challenge: answer with status 200 and the body `answer`, within 15 s.
    Verify,
    /// What cars report.
    States,
    /// Signals of a car fail, or do so no longer.
    Errors,
    /// A kind that this version does not know.
    Other,
}

/// A failure in a delivery.
#[record(wattfarer::api::smartcar::WebhookError)]
pub struct WebhookError {
    /// The signals it concerns.
    pub signals: Vec<String>,
    /// Smartcar's code.
    pub code: Option<String>,
    /// Whether it is over.
    pub resolved: bool,
}

/// What a delivery says.
#[record]
pub struct WebhookEvent {
    /// What it is.
    pub kind: WebhookKind,
    /// The body to answer a challenge with.
    pub answer: Option<String>,
    /// What cars report.
    pub states: Vec<ChargeState>,
    /// The car that `errors` are of.
    pub connection_id: Option<String>,
    /// Its failures.
    pub errors: Vec<WebhookError>,
    /// The sender's word for a kind that is not known.
    pub event_type: Option<String>,
}

impl From<wattfarer::api::smartcar::WebhookEvent> for WebhookEvent {
    fn from(event: wattfarer::api::smartcar::WebhookEvent) -> Self {
        use wattfarer::api::smartcar::WebhookEvent as Core;
        let mut out = WebhookEvent {
            kind: WebhookKind::Other,
            answer: None,
            states: Vec::new(),
            connection_id: None,
            errors: Vec::new(),
            event_type: None,
        };
        match event {
            Core::Verify { answer } => (out.kind, out.answer) = (WebhookKind::Verify, Some(answer)),
            Core::States(states) => (out.kind, out.states) = (WebhookKind::States, Foreign::from_core(states)),
            Core::Errors { connection_id, errors } => {
                out.kind = WebhookKind::Errors;
                (out.connection_id, out.errors) = (Some(connection_id), Foreign::from_core(errors));
            }
            Core::Other { event_type } => out.event_type = Some(event_type),
            _ => {}
        }
        out
    }
}

/// What an event of Enode's is.
#[words]
pub enum EnodeEventKind {
    /// What a car reports; also when it is new.
    State,
    /// A car is no longer there.
    Deleted,
    /// A kind that this version does not know.
    Other,
}

/// One event of a delivery of Enode's.
#[record]
pub struct EnodeEvent {
    /// What it is.
    pub kind: EnodeEventKind,
    /// What the car reports.
    pub state: Option<ChargeState>,
    /// The car that it is of.
    pub connection_id: Option<String>,
    /// The sender's word for a kind that is not known.
    pub event_type: Option<String>,
}

impl From<wattfarer::api::enode::EnodeEvent> for EnodeEvent {
    fn from(event: wattfarer::api::enode::EnodeEvent) -> Self {
        use wattfarer::api::enode::EnodeEvent as Core;
        let mut out = EnodeEvent { kind: EnodeEventKind::Other, state: None, connection_id: None, event_type: None };
        match event {
            Core::State(state) => {
                (out.kind, out.connection_id) = (EnodeEventKind::State, Some(state.connection_id.clone()));
                out.state = Some(Foreign::from_core(*state));
            }
            Core::Deleted { connection_id } => {
                (out.kind, out.connection_id) = (EnodeEventKind::Deleted, Some(connection_id));
            }
            Core::Other { event_type } => out.event_type = Some(event_type),
            _ => {}
        }
        out
    }
}

/// A delivery that was seen, for a store that outlives the program.
#[record]
pub struct Remembered {
    /// Digest, hexadecimal.
    pub digest: String,
    /// When, in milliseconds since 1970.
    pub seen_ms: i64,
}
