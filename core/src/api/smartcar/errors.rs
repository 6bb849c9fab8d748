//! What Smartcar refuses, as our errors. Its descriptions are for people; types and codes are what counts.

use super::super::json;
use super::super::transport::Reply;
use crate::{Error, ErrorKind, Instant};
use serde_json::Value;

/// A v2.0 or v3 error reply.
pub(super) fn refusal(reply: &Reply, now: Instant) -> Error {
    let body = reply.json().unwrap_or(Value::Null);
    let error = meaning(reply.provider, reply.what, reply.status, &body);
    match reply.retry_after_s(now) {
        Some(seconds) => error.with_retry_after_s(seconds),
        None => error,
    }
}

/// The error that a status and a body of either version mean.
pub(super) fn meaning(provider: &str, what: &str, status: u16, body: &Value) -> Error {
    // v3 wraps its errors in a list.
    let body = json::at(body, "errors").and_then(|errors| errors.get(0)).unwrap_or(body);
    let word = |path: &str| {
        let text = json::text(body, path).unwrap_or("");
        let plain = text.len() <= 64 && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
        if plain { text.to_uppercase() } else { String::new() }
    };
    let (kind_word, code) = (word("type"), word("code"));
    let kind = match (kind_word.as_str(), status) {
        ("VALIDATION", _) => ErrorKind::InvalidInput,
        ("AUTHENTICATION", _) => ErrorKind::Unauthorized,
        ("PERMISSION", _) => ErrorKind::Forbidden,
        ("CONNECTED_SERVICES_ACCOUNT", _) => match code.as_str() {
            "AUTHENTICATION_FAILED" => ErrorKind::Unauthorized,
            _ => ErrorKind::Forbidden,
        },
        ("RESOURCE_NOT_FOUND", _) => ErrorKind::NotFound,
        ("VEHICLE_STATE", _) => ErrorKind::VehicleState,
        ("RATE_LIMIT", _) => ErrorKind::RateLimited,
        ("BILLING", _) => ErrorKind::Forbidden,
        ("COMPATIBILITY", _) => ErrorKind::Unsupported,
        ("UPSTREAM", _) => ErrorKind::Network,
        (_, 400 | 422) => ErrorKind::InvalidInput,
        (_, 401) => ErrorKind::Unauthorized,
        (_, 403 | 430) => ErrorKind::Forbidden,
        (_, 404) => ErrorKind::NotFound,
        (_, 409) => ErrorKind::VehicleState,
        (_, 429) => ErrorKind::RateLimited,
        (_, 501) => ErrorKind::Unsupported,
        (_, 503) => ErrorKind::Overloaded,
        (_, 504) => ErrorKind::TimedOut,
        (_, 500..) => ErrorKind::Network,
        _ => ErrorKind::BadData,
    };
    let shown = match (kind_word.is_empty(), code.is_empty()) {
        (true, _) => format!("status {status}"),
        (false, true) => kind_word.clone(),
        (false, false) => format!("{kind_word}, {code}"),
    };
    let mut error =
        Error::new(kind, format!("{provider} refuses {what}: {shown}")).with_detail("upstream_status", status);
    for (name, value) in [("upstream_type", &kind_word), ("upstream_code", &code)] {
        if !value.is_empty() {
            error = error.with_detail(name, value);
        }
    }
    if let Some(id) = json::text(body, "requestId")
        .filter(|id| id.len() <= 64 && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'))
    {
        error = error.with_detail("request_id", id);
    }
    if let Some(reason) = reason(&kind_word, &code) {
        error = error.with_detail("reason", reason);
    }
    if kind_word == "RATE_LIMIT" && code == "SMARTCAR_API" {
        error = error.with_detail("scope", "application");
    }
    match hint(kind, &code) {
        Some(hint) => error.with_hint(hint),
        None => error,
    }
}

/// Our word for why, the same for every provider.
fn reason(kind: &str, code: &str) -> Option<String> {
    Some(match (kind, code) {
        ("VEHICLE_STATE", "CHARGING_PLUG_NOT_CONNECTED") => "plug_not_connected".into(),
        ("VEHICLE_STATE", "CHARGING_PLUG_CONNECTED") => "plug_connected".into(),
        ("COMPATIBILITY", "SMARTCAR_NOT_CAPABLE" | "PLATFORM_NOT_CAPABLE") => "provider_not_capable".into(),
        ("COMPATIBILITY", "MAKE_NOT_COMPATIBLE") => "make_not_capable".into(),
        ("PERMISSION", _) | ("CONNECTED_SERVICES_ACCOUNT", "PERMISSION") => "permission_missing".into(),
        ("AUTHENTICATION", _) | ("CONNECTED_SERVICES_ACCOUNT", "AUTHENTICATION_FAILED") => "consent_needed".into(),
        (_, "") => return None,
        (_, code) => code.to_lowercase(),
    })
}

fn hint(kind: ErrorKind, code: &str) -> Option<&'static str> {
    Some(match (kind, code) {
        (ErrorKind::VehicleState, "CHARGING_PLUG_NOT_CONNECTED") => "plug the car in",
        (ErrorKind::VehicleState, "ASLEEP" | "UNREACHABLE") => "wake the car, or drive it where it has reception",
        (ErrorKind::VehicleState, "REMOTE_ACCESS_DISABLED") => "switch remote access on in the car",
        (ErrorKind::Unauthorized, _) => "the owner has to consent again",
        (ErrorKind::Forbidden, "VIRTUAL_KEY_REQUIRED") => "add the virtual key to the car",
        (ErrorKind::Forbidden, "INVALID_PLAN" | "VEHICLE_LIMIT" | "VEHICLE_REQUEST_LIMIT") => {
            "the plan does not cover this"
        }
        (ErrorKind::Forbidden, _) => "ask the owner for the permission",
        _ => return None,
    })
}
