//! Requests out, replies in: TLS, time-outs and size limits, no redirects, and whether a request can have arrived.
//!
//! Messages name the provider and what was asked for, never an address, a header or a body: these hold tokens, codes and vehicle
//! identification numbers.

use super::json::{self, MAX_BODY_BYTES};
use crate::{Error, ErrorKind, Result};
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use std::time::Duration;

pub(super) use reqwest::{Method, Url};

/// Time limits of requests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimeLimits {
    /// To reach the other side.
    pub connect: Duration,
    /// For a whole request, its body included, however slowly it trickles.
    pub total: Duration,
    /// For a command that its provider answers only once the car has: Smartcar v3 takes up to 175 s.
    pub long: Duration,
}

impl Default for TimeLimits {
    fn default() -> Self {
        TimeLimits { connect: Duration::from_secs(5), total: Duration::from_secs(15), long: Duration::from_secs(190) }
    }
}

/// The way to every provider's cloud. Clones share connections.
#[derive(Clone)]
pub struct Transport {
    client: reqwest::Client,
    limits: TimeLimits,
}

impl std::fmt::Debug for Transport {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Transport").field("limits", &self.limits).finish_non_exhaustive()
    }
}

impl Transport {
    /// A transport with these time limits.
    ///
    /// # Errors
    /// `internal` when TLS cannot be set up.
    pub fn new(limits: TimeLimits) -> Result<Self> {
        // A program that chose another provider of cryptography keeps it.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = reqwest::Client::builder()
            .connect_timeout(limits.connect)
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .tls_version_min(reqwest::tls::Version::TLS_1_2)
            .user_agent(concat!("wattfarer/", env!("CARGO_PKG_VERSION")))
            .build()
            .map_err(|error| Error::new(ErrorKind::Internal, "TLS cannot be set up").with_source(error))?;
        Ok(Transport { client, limits })
    }
}

/// What a request carries.
#[derive(Clone)]
pub(super) enum Body {
    None,
    Json(Value),
    Form(Vec<(&'static str, SecretString)>),
}

/// Who asks.
#[derive(Clone)]
pub(super) enum Credentials {
    None,
    Bearer(SecretString),
    Basic { user: String, password: SecretString },
}

/// A request. It has no `Debug`: its address may hold a vehicle identification number.
#[derive(Clone)]
pub(super) struct Request {
    pub(super) provider: &'static str,
    /// What is asked for, as messages name it.
    pub(super) what: &'static str,
    pub(super) method: Method,
    pub(super) url: Url,
    pub(super) headers: Vec<(&'static str, String)>,
    pub(super) credentials: Credentials,
    pub(super) body: Body,
    patient: bool,
}

impl Request {
    pub(super) fn new(provider: &'static str, what: &'static str, method: Method, url: Url) -> Self {
        let (headers, credentials, body, patient) = (Vec::new(), Credentials::None, Body::None, false);
        Request { provider, what, method, url, headers, credentials, body, patient }
    }

    pub(super) fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    pub(super) fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = credentials;
        self
    }

    pub(super) fn json(mut self, body: Value) -> Self {
        self.body = Body::Json(body);
        self
    }

    /// Waits as long as a command may take.
    pub(super) fn patient(mut self) -> Self {
        self.patient = true;
        self
    }
}

/// A reply, whatever its status.
pub(super) struct Reply {
    pub(super) provider: &'static str,
    pub(super) what: &'static str,
    pub(super) status: u16,
    headers: HeaderMap,
    bytes: Vec<u8>,
}

impl Reply {
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    pub(super) fn succeeded(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// The body as JSON.
    pub(super) fn json(&self) -> Result<Value> {
        json::parse(self.provider, self.what, &self.bytes)
    }

    /// Seconds that the other side asks to wait, from 1 s to 1 h; the header counts seconds or names a date.
    pub(super) fn retry_after_s(&self, now: crate::Instant) -> Option<f64> {
        let text = self.header("retry-after")?.trim();
        let seconds = match text.parse::<f64>() {
            Ok(seconds) if seconds.is_finite() => seconds,
            _ => http_date(text)?.seconds_since(now),
        };
        Some(seconds.clamp(1.0, 3600.0))
    }
}

/// `Wed, 21 Oct 2026 07:28:00 GMT`.
fn http_date(text: &str) -> Option<crate::Instant> {
    let timestamp = jiff::fmt::rfc2822::DateTimeParser::new().parse_timestamp(text).ok()?;
    crate::Instant::from_milliseconds("retry-after", timestamp.as_millisecond()).ok()
}

/// A request without a reply.
pub(super) enum Failure {
    /// It surely never left.
    NotSent(Error),
    /// It may have arrived.
    PerhapsSent(Error),
}

impl Failure {
    pub(super) fn error(self) -> Error {
        match self {
            Failure::NotSent(error) | Failure::PerhapsSent(error) => error,
        }
    }
}

impl Transport {
    /// Sends once. A reply of any status is a reply.
    pub(super) async fn send(&self, request: Request) -> std::result::Result<Reply, Failure> {
        let (provider, what) = (request.provider, request.what);
        let total = if request.patient { self.limits.long } else { self.limits.total };
        let mut builder = self.client.request(request.method, request.url).timeout(total);
        for (name, value) in request.headers {
            let value = HeaderValue::from_str(&value).map_err(|_| {
                Failure::NotSent(Error::invalid(
                    name,
                    format!("{provider}: a header value has characters that no header may have"),
                ))
            })?;
            builder = builder.header(HeaderName::from_static(name), value);
        }
        builder = match request.credentials {
            Credentials::None => builder,
            Credentials::Bearer(token) => builder.bearer_auth(token.expose_secret()),
            Credentials::Basic { user, password } => builder.basic_auth(user, Some(password.expose_secret())),
        };
        builder = match request.body {
            Body::None => builder,
            Body::Json(value) => builder.json(&value),
            Body::Form(fields) => {
                let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.expose_secret())).collect();
                builder.form(&fields)
            }
        };
        let mut response = builder.send().await.map_err(|error| failure(provider, what, total, &error))?;
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let mut bytes = Vec::new();
        loop {
            match response.chunk().await {
                Ok(None) => break,
                Ok(Some(chunk)) if bytes.len() + chunk.len() <= MAX_BODY_BYTES => bytes.extend_from_slice(&chunk),
                Ok(Some(_)) => {
                    let text = format!("{provider}: the answer to {what} has more than {MAX_BODY_BYTES} bytes");
                    return Err(Failure::PerhapsSent(Error::new(ErrorKind::BadData, text)));
                }
                Err(error) => return Err(failure(provider, what, total, &error)),
            }
        }
        Ok(Reply { provider, what, status, headers, bytes })
    }
}

fn failure(provider: &str, what: &str, total: Duration, error: &reqwest::Error) -> Failure {
    let reached = !error.is_connect() && !error.is_builder();
    let text = if error.is_timeout() {
        format!("{provider}: no answer to {what} within {:.0} s", total.as_secs_f64())
    } else if reached {
        format!("{provider}: the connection broke while waiting for {what}")
    } else {
        format!("{provider} cannot be reached for {what}")
    };
    let kind = if error.is_timeout() { ErrorKind::TimedOut } else { ErrorKind::Network };
    // The cause is left out: its text may show the address.
    let error = Error::new(kind, text);
    if reached { Failure::PerhapsSent(error) } else { Failure::NotSent(error) }
}

/// An origin to send secrets to: https, or http to this very machine.
///
/// # Errors
/// `invalid_input` naming `field` for anything else.
pub(super) fn origin(field: &str, text: &str) -> Result<Url> {
    let refuse = |what: &str| {
        Error::invalid(field, format!("{text:?} {what}"))
            .with_hint("write https://host, or http://127.0.0.1:port for tests")
    };
    let url = Url::parse(text).map_err(|_| refuse("is no address"))?;
    let loopback = match url.host_str() {
        Some(host) => {
            let host = host.trim_start_matches('[').trim_end_matches(']');
            host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
        }
        None => return Err(refuse("names no host")),
    };
    match url.scheme() {
        "https" => {}
        "http" if loopback => {}
        "http" => return Err(refuse("would send secrets unencrypted")),
        _ => return Err(refuse("is no web address")),
    }
    if !url.username().is_empty() || url.password().is_some() || url.query().is_some() || url.fragment().is_some() {
        return Err(refuse("holds more than scheme, host and path"));
    }
    Ok(url)
}

/// `origin` followed by path segments, each escaped.
pub(super) fn address(origin: &Url, segments: &[&str]) -> Url {
    let mut url = origin.clone();
    if let Ok(mut path) = url.path_segments_mut() {
        path.pop_if_empty().extend(segments);
    }
    url
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_go_to_https_or_to_this_machine_only() {
        for good in ["https://api.smartcar.com", "http://127.0.0.1:8080", "http://[::1]:1", "http://localhost:3/base"] {
            assert!(origin("origin", good).is_ok(), "{good}");
        }
        for bad in [
            "http://api.smartcar.com",
            "http://127.0.0.1.evil.com",
            "ftp://127.0.0.1",
            "x",
            "https://a:b@c",
            "https://a/?q=1",
        ] {
            assert!(origin("origin", bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn an_id_never_leaves_its_path_segment() {
        let origin = origin("origin", "https://host/base").unwrap();
        let url = address(&origin, &["vehicles", "../../x?y#z", "charge"]);
        assert_eq!(url.as_str(), "https://host/base/vehicles/..%2F..%2Fx%3Fy%23z/charge");
    }

    #[test]
    fn retry_after_reads_dates_too() {
        assert_eq!(http_date("Wed, 25 Nov 2026 07:28:00 GMT").unwrap().to_string(), "2026-11-25T07:28:00+00:00");
    }
}
