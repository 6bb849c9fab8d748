//! Sending webhooks: to public addresses only, in bounded time, and only where the receiver has proven that it knows the secret.
//!
//! Whoever names a receiver could otherwise make this machine ask its own network for them. So the address is looked up once,
//! every answer must be public, and what was checked is what is connected to; nothing is redirected and no proxy is asked.

use super::super::json;
use super::super::transport::Url;
use super::webhook::signature;
use crate::{Error, ErrorKind, Result};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use secrecy::SecretString;
use serde_json::json;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

/// A receiver answers within this time (docs: integrations/webhooks/webhook-receiver).
pub const ANSWER_TIME: Duration = Duration::from_secs(15);
/// Most of an answer that is read.
const MOST_ANSWER_BYTES: usize = 4096;

/// Where webhooks may go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Receivers {
    /// Public addresses by https.
    #[default]
    Public,
    /// This very machine only, by http or https: for tests.
    Loopback,
}

/// Carries webhooks to their receivers.
#[derive(Clone)]
pub struct Courier {
    client: reqwest::Client,
    receivers: Receivers,
}

impl std::fmt::Debug for Courier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Courier").field("receivers", &self.receivers).finish_non_exhaustive()
    }
}

/// Looks names up and lets only allowed addresses through.
struct Checked(Receivers);

impl Resolve for Checked {
    fn resolve(&self, name: Name) -> Resolving {
        let receivers = self.0;
        Box::pin(async move {
            let found: Vec<SocketAddr> = tokio::net::lookup_host((name.as_str(), 0)).await?.collect();
            // One that is not allowed spoils all: names that flip between addresses are not trusted.
            if found.is_empty() || !found.iter().all(|address| allowed(receivers, address.ip())) {
                return Err("the name has an address that webhooks may not go to".into());
            }
            Ok(Box::new(found.into_iter()) as Addrs)
        })
    }
}

fn allowed(receivers: Receivers, address: IpAddr) -> bool {
    match receivers {
        Receivers::Public => is_public(address),
        Receivers::Loopback => address.is_loopback(),
    }
}

/// Whether an address belongs to the public internet (IANA special-purpose registries).
fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => is_public_v4(v4),
        IpAddr::V6(v6) => is_public_v6(v6),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    let special = match a {
        0 | 10 | 127 | 224.. => true,
        100 => (64..128).contains(&b),
        169 => b == 254,
        172 => (16..32).contains(&b),
        192 => b == 168 || (b == 0 && (c == 0 || c == 2)) || (b == 88 && c == 99),
        198 => b == 18 || b == 19 || (b == 51 && c == 100),
        203 => b == 0 && c == 113,
        _ => false,
    };
    !special
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    // Only 2000::/3 is handed out; in it, Teredo and protocol assignments, documentation and 6to4 are special. What embeds
    // another address (mapped, NAT64) lies outside of it.
    let [a, b, ..] = address.segments();
    a & 0xe000 == 0x2000 && !(a == 0x2001 && b < 0x0200) && !(a == 0x2001 && b == 0x0db8) && a != 0x2002 && a != 0x3fff
}

impl Courier {
    /// A courier to these receivers.
    ///
    /// # Errors
    /// `internal` when TLS cannot be set up.
    pub fn new(receivers: Receivers) -> Result<Self> {
        // A program that chose another provider of cryptography keeps it.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = reqwest::Client::builder()
            .connect_timeout(Duration::from_secs(5))
            .timeout(ANSWER_TIME)
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .no_proxy()
            .dns_resolver(std::sync::Arc::new(Checked(receivers)))
            .tls_version_min(reqwest::tls::Version::TLS_1_2)
            .user_agent(concat!("wattfarer/", env!("CARGO_PKG_VERSION")))
            .build()
            .map_err(|error| Error::new(ErrorKind::Internal, "TLS cannot be set up").with_source(error))?;
        Ok(Courier { client, receivers })
    }

    /// Checks the address of a receiver before it is used.
    ///
    /// # Errors
    /// `invalid_input` for what is no address of a public https server, or, for tests, of this machine.
    pub fn check(&self, address: &str) -> Result<()> {
        self.url(address).map(drop)
    }

    fn url(&self, address: &str) -> Result<Url> {
        let refuse = |what: &str| {
            Error::invalid("webhook", format!("its address {what}"))
                .with_hint("write https://host/path, port 443 or 8443")
        };
        let url = Url::parse(address).map_err(|_| refuse("is none"))?;
        let host = url.host_str().ok_or_else(|| refuse("names no host"))?;
        // Numbers in any spelling are written out by the parser; names are looked up when it comes to it.
        let number = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>().ok();
        if number.is_some_and(|number| !allowed(self.receivers, number)) {
            return Err(refuse("is not one that webhooks may go to"));
        }
        if !url.username().is_empty() || url.password().is_some() || url.fragment().is_some() {
            return Err(refuse("holds more than host, path and query"));
        }
        match (self.receivers, url.scheme(), url.port_or_known_default()) {
            (Receivers::Loopback, "http" | "https", _) | (Receivers::Public, "https", Some(443 | 8443)) => Ok(url),
            _ => Err(refuse("is no https server's")),
        }
    }

    /// Delivers a body, signed over its bytes; it has arrived when this returns.
    ///
    /// # Errors
    /// `network` and `timed_out` unless the receiver answers 200 in time, `invalid_input` for an address that is not allowed. No
    /// message shows the address.
    pub async fn deliver(&self, address: &str, secret: &SecretString, body: &str) -> Result<()> {
        self.post(address, Some(signature(secret, body.as_bytes())), body).await.map(drop)
    }

    /// Lets a receiver prove that it knows the secret: it signs a challenge.
    ///
    /// # Errors
    /// As [`Courier::deliver`]; `unauthorized` for a wrong signature.
    pub async fn verify(&self, address: &str, secret: &SecretString, challenge: &str, legacy: bool) -> Result<()> {
        let body = if legacy {
            json!({"eventName": "verify", "payload": {"challenge": challenge}})
        } else {
            json!({"eventType": "VERIFY", "data": {"challenge": challenge}})
        };
        let answer = self.post(address, None, &body.to_string()).await?;
        let answer = json::parse("webhook", "challenge", &answer)?;
        let given = json::text(&answer, "challenge").unwrap_or_default();
        let right = signature(secret, challenge.as_bytes());
        if bool::from(subtle::ConstantTimeEq::ct_eq(given.as_bytes(), right.as_bytes())) {
            return Ok(());
        }
        Err(Error::new(ErrorKind::Unauthorized, "the webhook's receiver signs the challenge wrongly")
            .with_field("webhook")
            .with_hint("the receiver needs the application management token of this gateway"))
    }

    async fn post(&self, address: &str, signature: Option<String>, body: &str) -> Result<Vec<u8>> {
        let url = self.url(address)?;
        let mut request =
            self.client.post(url).header("content-type", "application/json").body(body.as_bytes().to_vec());
        if let Some(signature) = signature {
            request = request.header("sc-signature", signature);
        }
        let failed = |error: reqwest::Error| {
            let kind = if error.is_timeout() { ErrorKind::TimedOut } else { ErrorKind::Network };
            Error::new(kind, "the webhook's receiver does not answer")
        };
        let mut response = request.send().await.map_err(failed)?;
        let status = response.status().as_u16();
        if status != 200 {
            return Err(Error::new(ErrorKind::Network, format!("the webhook's receiver answers {status}, not 200")));
        }
        let mut bytes = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(failed)? {
            bytes.extend_from_slice(&chunk);
            if bytes.len() > MOST_ANSWER_BYTES {
                return Err(Error::new(ErrorKind::BadData, "the webhook's receiver answers at length"));
            }
        }
        Ok(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_public_addresses_are_public() {
        for text in ["8.8.8.8", "93.184.215.14", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "2a00:1450:4001::1"] {
            assert!(is_public(text.parse().unwrap()), "{text}");
        }
        for text in [
            "127.0.0.1",
            "0.0.0.0",
            "10.1.2.3",
            "172.16.0.1",
            "172.31.255.255",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "192.0.0.1",
            "192.0.2.1",
            "198.18.0.1",
            "198.51.100.1",
            "203.0.113.9",
            "224.0.0.1",
            "240.0.0.1",
            "255.255.255.255",
            "::1",
            "::",
            "::ffff:127.0.0.1",
            "::ffff:8.8.8.8",
            "64:ff9b::7f00:1",
            "64:ff9b:1::1",
            "2002:7f00:1::",
            "2001::1",
            "2001:db8::1",
            "fc00::1",
            "fd12::1",
            "fe80::1",
            "fec0::1",
            "ff02::1",
            "3fff::1",
        ] {
            assert!(!is_public(text.parse().unwrap()), "{text}");
        }
    }

    #[test]
    fn spellings_of_this_machine_and_its_network_are_refused() {
        let courier = Courier::new(Receivers::Public).unwrap();
        for good in ["https://hooks.example.com/a?b=c", "https://hooks.example.com:8443/", "https://8.8.8.8/"] {
            assert!(courier.check(good).is_ok(), "{good}");
        }
        for bad in [
            "http://hooks.example.com/",
            "https://127.0.0.1/",
            "https://2130706433/",
            "https://0x7f000001/",
            "https://0177.0.0.1/",
            "https://127.1/",
            "https://[::1]/",
            "https://[::ffff:127.0.0.1]/",
            "https://[::ffff:7f00:1]/",
            "https://a:b@hooks.example.com/",
            "https://user@hooks.example.com/",
            "https://hooks.example.com:22/",
            "https://169.254.169.254/latest/meta-data",
            "https://10.0.0.1/",
            "https://0/",
            "https://[fd00::1]/",
            "ftp://hooks.example.com/",
            "x",
            "",
            "https://hooks.example.com/#a",
            "https://１２７.0.0.1/",
        ] {
            let refused = courier.check(bad);
            assert_eq!(refused.err().map(|error| error.kind()), Some(ErrorKind::InvalidInput), "{bad}");
        }
        let loopback = Courier::new(Receivers::Loopback).unwrap();
        assert!(loopback.check("http://127.0.0.1:9/hook").is_ok());
        assert!(loopback.check("https://8.8.8.8/").is_err());
    }

    #[test]
    fn a_name_that_leads_to_this_machine_gets_no_connection() {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
            let port = listener.local_addr().unwrap().port();
            // Past the check of ports: what counts here is the look-up.
            let courier = Courier::new(Receivers::Public).unwrap();
            let answer = courier.client.post(format!("https://localhost:{port}/")).body("x").send().await;
            assert!(answer.is_err());
            let came = tokio::time::timeout(Duration::from_millis(200), listener.accept()).await;
            assert!(came.is_err(), "somebody connected");
        });
    }
}
