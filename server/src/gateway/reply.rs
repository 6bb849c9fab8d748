//! Answers with the headers that Smartcar's SDKs read.

use crate::clock::stamp;
use axum::body::Body;
use axum::http::{HeaderValue, Response, StatusCode, header};
use serde_json::Value;

/// An answer before it becomes HTTP.
#[derive(Debug, Clone, PartialEq)]
pub struct Reply {
    /// HTTP status.
    pub status: u16,
    /// JSON.
    pub body: Value,
    /// When the car measured it, ms since 1970.
    pub observed_ms: Option<i64>,
    /// When it was fetched, ms since 1970.
    pub fetched_ms: Option<i64>,
    /// Units, where the answer has any.
    pub imperial: Option<bool>,
    /// When to try again.
    pub retry_after_s: Option<u64>,
}

impl Reply {
    /// A status and a body.
    pub fn new(status: u16, body: Value) -> Self {
        Reply { status, body, observed_ms: None, fetched_ms: None, imperial: None, retry_after_s: None }
    }

    /// 200 with a body.
    pub fn ok(body: Value) -> Self {
        Reply::new(200, body)
    }

    /// The name of its system of units.
    pub fn unit_system(&self) -> Option<&'static str> {
        self.imperial.map(|imperial| if imperial { "imperial" } else { "metric" })
    }

    /// As HTTP.
    pub fn http(self, request_id: &str) -> Response<Body> {
        let mut response = Response::new(Body::from(self.body.to_string()));
        *response.status_mut() = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json; charset=utf-8"));
        let mut put = |name: &'static str, value: Option<String>| {
            if let Some(value) = value.and_then(|value| HeaderValue::from_str(&value).ok()) {
                headers.insert(name, value);
            }
        };
        put("sc-request-id", Some(request_id.to_string()));
        put("sc-data-age", self.observed_ms.map(stamp));
        put("sc-fetched-at", self.fetched_ms.map(stamp));
        put("sc-unit-system", self.unit_system().map(str::to_string));
        put("retry-after", self.retry_after_s.map(|seconds| seconds.to_string()));
        response
    }
}
