//! Errors the way Smartcar writes them: every key always there, because its SDKs read them without asking.

use super::reply::Reply;
use serde_json::{Value, json};
use wattfarer::{Error, ErrorKind};

/// Where Smartcar explains its errors.
const DOCS: &str = "https://smartcar.com/docs/api-reference/api-errors";
/// Clients match this sentence word for word.
const AUTHENTICATION: &str = "The authorization header is missing or malformed, or it contains invalid or expired authentication credentials. Please check for missing parameters, spelling and casing mistakes, and other syntax issues.";
/// Clients match this sentence word for word.
const PERMISSION: &str = "Your application has insufficient permissions to access the requested resource. Please prompt the user to re-authenticate using Smartcar Connect.";

/// A refusal of the gateway.
#[derive(Debug, Clone, PartialEq)]
pub struct Refusal {
    /// HTTP status.
    pub status: u16,
    /// Smartcar's type.
    pub kind: &'static str,
    /// Smartcar's code, if the type has one here.
    pub code: Option<String>,
    /// For people.
    pub description: String,
    /// `RETRY_LATER`, `REAUTHENTICATE`, `CONTACT_SUPPORT`.
    pub resolution: Option<&'static str>,
    /// Fields at fault.
    pub detail: Option<(String, String)>,
    /// When to try again.
    pub retry_after_s: Option<u64>,
    /// What an application can show its user.
    pub suggested: Option<&'static str>,
}

impl Refusal {
    fn new(status: u16, kind: &'static str, code: Option<&str>, description: impl Into<String>) -> Self {
        Refusal {
            status,
            kind,
            code: code.map(str::to_string),
            description: description.into(),
            resolution: None,
            detail: None,
            retry_after_s: None,
            suggested: None,
        }
    }

    /// 400: a value of the request is wrong.
    pub fn validation(field: &str, message: impl Into<String>) -> Self {
        let mut refusal = Self::new(
            400,
            "VALIDATION",
            None,
            "Request invalid or malformed. Please check for missing parameters, spelling and casing mistakes, and other syntax issues.",
        );
        refusal.detail = Some((field.to_string(), message.into()));
        refusal
    }

    /// 400: the account with the maker.
    pub fn account(code: &str, description: impl Into<String>) -> Self {
        let mut refusal = Self::new(400, "CONNECTED_SERVICES_ACCOUNT", Some(code), description);
        refusal.resolution = Some("REAUTHENTICATE");
        refusal
    }

    /// 401: no or wrong credentials.
    pub fn authentication() -> Self {
        let mut refusal = Self::new(401, "AUTHENTICATION", None, AUTHENTICATION);
        refusal.resolution = Some("REAUTHENTICATE");
        refusal
    }

    /// 403: the user has not granted it, or no longer.
    pub fn permission() -> Self {
        let mut refusal = Self::new(403, "PERMISSION", None, PERMISSION);
        refusal.resolution = Some("REAUTHENTICATE");
        refusal
    }

    /// 404: no such path.
    pub fn path(method: &str, path: &str) -> Self {
        Self::new(
            404,
            "RESOURCE_NOT_FOUND",
            Some("PATH"),
            format!("The requested resource does not exist: {method} {path}"),
        )
    }

    /// 404: no such version of the API.
    pub fn version(version: &str) -> Self {
        Self::new(
            404,
            "RESOURCE_NOT_FOUND",
            Some("VERSION"),
            format!("The version {version:?} does not exist; use v2.0."),
        )
    }

    /// 409: the car's state forbids it.
    pub fn vehicle_state(code: &str) -> Self {
        let (description, suggested) = match code {
            "ASLEEP" => (
                "The vehicle is in a sleep state and unable to perform the request.",
                Some("Your car is asleep. Unlock it or drive it, then try again."),
            ),
            "UNREACHABLE" => (
                "The vehicle cannot be reached; it may have no reception.",
                Some("Your car has no reception where it stands."),
            ),
            "CHARGING_IN_PROGRESS" => ("The vehicle is charging already.", None),
            "CHARGING_PLUG_NOT_CONNECTED" => {
                ("The vehicle is not plugged in.", Some("Plug your car in, then try again."))
            }
            "CHARGING_PLUG_CONNECTED" => ("The vehicle is plugged in.", None),
            "FULLY_CHARGED" => ("The vehicle is at its charge limit.", Some("Your car has reached its charge limit.")),
            "NOT_CHARGING" => ("The vehicle is not charging.", None),
            "CHARGE_FAULT" => ("The vehicle or its charger reports a fault.", Some("Check cable and charger.")),
            _ => ("The vehicle is in a state that does not allow the request.", None),
        };
        let mut refusal = Self::new(409, "VEHICLE_STATE", Some(code), description);
        refusal.resolution = matches!(code, "ASLEEP" | "UNREACHABLE" | "UNKNOWN").then_some("RETRY_LATER");
        refusal.suggested = suggested;
        refusal
    }

    /// 429: too many requests, of the application (`SMARTCAR_API`) or to the car (`VEHICLE`).
    pub fn rate_limit(code: &str, retry_after_s: u64) -> Self {
        let description = match code {
            "VEHICLE" => {
                "You have reached the throttling rate limit for this vehicle. Please see the retry-after header for when to retry the request."
            }
            _ => {
                "Your application has exceeded its rate limit. Please retry your request after the time that the retry-after header gives."
            }
        };
        let mut refusal = Self::new(429, "RATE_LIMIT", Some(code), description);
        refusal.resolution = Some("RETRY_LATER");
        refusal.retry_after_s = Some(retry_after_s.max(1));
        refusal
    }

    /// 500: a defect of this program.
    pub fn server() -> Self {
        let mut refusal =
            Self::new(500, "SERVER", Some("INTERNAL"), "An internal error occurred; the server's log says more.");
        refusal.resolution = Some("CONTACT_SUPPORT");
        refusal
    }

    /// 501: the car (`VEHICLE_NOT_CAPABLE`), its maker (`MAKE_NOT_COMPATIBLE`) or the provider (`SMARTCAR_NOT_CAPABLE`) cannot.
    pub fn not_capable(code: &str) -> Self {
        let description = match code {
            "VEHICLE_NOT_CAPABLE" => "The vehicle is incapable of performing your request.",
            "MAKE_NOT_COMPATIBLE" => "The vehicle's make does not offer what you request.",
            _ => "Your request cannot be performed by the service that this vehicle is connected through.",
        };
        Self::new(501, "COMPATIBILITY", Some(code), description)
    }

    /// 502: the maker's cloud.
    pub fn upstream(code: &str) -> Self {
        let description = match code {
            "INVALID_DATA" => "The vehicle's cloud sent data that makes no sense.",
            "RATE_LIMIT" => "The vehicle's cloud takes no more requests for now.",
            "NO_RESPONSE" => "The vehicle's cloud did not respond.",
            _ => "The vehicle's cloud failed.",
        };
        let mut refusal = Self::new(502, "UPSTREAM", Some(code), description);
        refusal.resolution = Some("RETRY_LATER");
        refusal
    }

    /// The body of v2.0.
    pub fn body(&self, request_id: &str) -> Value {
        let mut body = json!({
            "statusCode": self.status,
            "type": self.kind,
            "code": self.code,
            "description": self.description,
            "docURL": DOCS,
            // No `url` and no null `detail`: Java's SDK fails on either.
            "resolution": {"type": self.resolution},
            "requestId": request_id,
            "detail": [],
            "suggestedUserMessage": self.suggested,
        });
        if let Some((field, message)) = &self.detail {
            body["detail"] = json!([{"field": field, "message": message}]);
        }
        body
    }

    /// The body of v1.0.
    fn body_v1(&self, request_id: &str) -> Value {
        let error = match self.kind {
            "VALIDATION" => "validation_error",
            "AUTHENTICATION" => "authentication_error",
            "PERMISSION" => "permission_error",
            "RESOURCE_NOT_FOUND" => "resource_not_found_error",
            "VEHICLE_STATE" => "vehicle_state_error",
            "RATE_LIMIT" => "rate_limiting_error",
            "COMPATIBILITY" if self.code.as_deref() == Some("VEHICLE_NOT_CAPABLE") => "vehicle_not_capable_error",
            "COMPATIBILITY" => "smartcar_not_capable_error",
            "UPSTREAM" => "gateway_timeout_error",
            "CONNECTED_SERVICES_ACCOUNT" => "account_state_error",
            _ => "server_error",
        };
        json!({
            "statusCode": self.status,
            "error": error,
            "message": self.description,
            "code": self.code,
            "requestId": request_id,
        })
    }

    /// As an answer to a caller of `version`.
    pub fn reply(&self, version: &str, request_id: &str) -> Reply {
        let body = if version == "1.0" { self.body_v1(request_id) } else { self.body(request_id) };
        let mut reply = Reply::new(self.status, body);
        reply.retry_after_s = self.retry_after_s;
        reply
    }
}

/// A detail of an engine error.
fn detail<'a>(error: &'a Error, name: &str) -> Option<&'a str> {
    error.details().iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
}

impl From<Error> for Refusal {
    /// What a provider's error is to a caller of Smartcar's API: the provider's own code where it speaks Smartcar, else the
    /// nearest one.
    fn from(error: Error) -> Self {
        let reason = detail(&error, "reason").unwrap_or_default().to_uppercase();
        let wait_s = error.retry_after_s().map(|seconds| seconds.ceil() as u64);
        match error.kind() {
            ErrorKind::InvalidInput => Refusal::validation(error.field().unwrap_or("body"), error.message()),
            ErrorKind::Unauthorized => {
                Refusal::account("AUTHENTICATION_FAILED", "The owner has to connect the vehicle again.")
            }
            ErrorKind::Forbidden => match reason.as_str() {
                "VIRTUAL_KEY_REQUIRED" => Refusal::account("VIRTUAL_KEY_REQUIRED", "The vehicle needs a virtual key."),
                "PERMISSION_MISSING" | "PERMISSION" => Refusal::permission(),
                _ => Refusal::account("PERMISSION", "The owner's account does not allow the request."),
            },
            ErrorKind::NotFound => {
                Refusal::account("VEHICLE_MISSING", "The owner's account no longer has this vehicle.")
            }
            ErrorKind::Conflict | ErrorKind::VehicleState => Refusal::vehicle_state(match reason.as_str() {
                "PLUG_NOT_CONNECTED" => "CHARGING_PLUG_NOT_CONNECTED",
                "PLUG_CONNECTED" => "CHARGING_PLUG_CONNECTED",
                "ASLEEP" => "ASLEEP",
                "UNREACHABLE" | "OFFLINE" => "UNREACHABLE",
                "CHARGING_IN_PROGRESS" => "CHARGING_IN_PROGRESS",
                "CHARGE_FAULT" => "CHARGE_FAULT",
                "FULLY_CHARGED" | "COMPLETE" => "FULLY_CHARGED",
                "NOT_CHARGING" => "NOT_CHARGING",
                "DOOR_OPEN" => "DOOR_OPEN",
                "HOOD_OPEN" => "HOOD_OPEN",
                "TRUNK_OPEN" => "TRUNK_OPEN",
                "IGNITION_ON" => "IGNITION_ON",
                "IN_MOTION" => "IN_MOTION",
                "REMOTE_ACCESS_DISABLED" => "REMOTE_ACCESS_DISABLED",
                "VEHICLE_OFFLINE_FOR_SERVICE" => "VEHICLE_OFFLINE_FOR_SERVICE",
                _ => "UNKNOWN",
            }),
            ErrorKind::RateLimited => match detail(&error, "scope") {
                Some("application") => Refusal::rate_limit("SMARTCAR_API", wait_s.unwrap_or(60)),
                _ => Refusal::rate_limit("VEHICLE", wait_s.unwrap_or(60)),
            },
            ErrorKind::Unsupported => Refusal::not_capable(match reason.as_str() {
                "VEHICLE_NOT_CAPABLE" => "VEHICLE_NOT_CAPABLE",
                "MAKE_NOT_CAPABLE" => "MAKE_NOT_COMPATIBLE",
                _ => "SMARTCAR_NOT_CAPABLE",
            }),
            ErrorKind::BadData => Refusal::upstream("INVALID_DATA"),
            ErrorKind::Network | ErrorKind::TimedOut => {
                let mut refusal = Refusal::upstream("NO_RESPONSE");
                refusal.retry_after_s = wait_s;
                refusal
            }
            _ => Refusal::server(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_is_there_even_when_empty() {
        let body = Refusal::authentication().body("r1");
        for key in [
            "statusCode",
            "type",
            "code",
            "description",
            "docURL",
            "resolution",
            "requestId",
            "detail",
            "suggestedUserMessage",
        ] {
            assert!(body.get(key).is_some(), "{key}");
        }
        assert_eq!(body["statusCode"], 401);
        assert!(body["code"].is_null() && body["resolution"]["type"] == "REAUTHENTICATE");
    }

    #[test]
    fn every_kind_of_the_error_table_has_its_refusal() {
        for row in wattfarer::ERROR_TABLE {
            let refusal = Refusal::from(Error::new(row.kind, "x"));
            let wanted = match row.kind {
                ErrorKind::Unauthorized | ErrorKind::Forbidden | ErrorKind::NotFound | ErrorKind::InvalidInput => 400,
                ErrorKind::Conflict | ErrorKind::VehicleState => 409,
                ErrorKind::RateLimited => 429,
                ErrorKind::Unsupported => 501,
                ErrorKind::BadData | ErrorKind::Network | ErrorKind::TimedOut => 502,
                _ => 500,
            };
            assert_eq!(refusal.status, wanted, "{}", row.code);
        }
    }

    #[test]
    fn a_caller_of_the_first_version_gets_its_shape() {
        let reply = Refusal::vehicle_state("ASLEEP").reply("1.0", "r1");
        assert_eq!(reply.body["error"], "vehicle_state_error");
        assert!(reply.body["message"].is_string() && reply.body.get("type").is_none());
    }
}
