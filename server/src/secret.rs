//! Secrets: made from the operating system's randomness, kept as digests, compared in constant time, never shown.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;
use wattfarer::{Error, ErrorKind, Result};

/// A text that neither Debug nor any log shows.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Wraps a secret.
    pub fn new(text: impl Into<String>) -> Self {
        Secret(text.into())
    }

    /// The secret itself, for the one place that needs it.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether `text` is it; the time taken tells nothing.
    pub fn is(&self, text: &str) -> bool {
        same(&self.0, text)
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("[redacted]")
    }
}

/// What is kept of a token or key.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Digest(pub [u8; 32]);

impl Digest {
    /// The SHA-256 of `text`. Tokens have 256 random bits, so nothing slower is needed to protect them.
    pub fn of(text: &str) -> Self {
        Digest(Sha256::digest(text.as_bytes()).into())
    }

    /// In lower-case hexadecimal.
    pub fn hex(&self) -> String {
        hex(&self.0)
    }

    /// From hexadecimal.
    pub fn parse(text: &str) -> Option<Self> {
        let mut bytes = [0; 32];
        (text.len() == 64).then_some(())?;
        for (index, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(text.get(2 * index..2 * index + 2)?, 16).ok()?;
        }
        Some(Digest(bytes))
    }
}

impl std::fmt::Debug for Digest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("[digest]")
    }
}

/// Bytes in lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Whether two secrets are the same, in a time that depends on neither.
pub fn same(a: &str, b: &str) -> bool {
    Digest::of(a).0.ct_eq(&Digest::of(b).0).into()
}

/// Random bytes.
///
/// # Errors
/// `internal` when the operating system has none to give.
pub fn random<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes)
        .map_err(|error| Error::new(ErrorKind::Internal, format!("the system gives no random bytes: {error}")))?;
    Ok(bytes)
}

/// A new token of 256 random bits.
///
/// # Errors
/// `internal` when the operating system has no randomness to give.
pub fn token() -> Result<String> {
    Ok(URL_SAFE_NO_PAD.encode(random::<32>()?))
}

/// A new id in the form of a UUID.
///
/// # Errors
/// `internal` when the operating system has no randomness to give.
pub fn uuid() -> Result<String> {
    Ok(as_uuid(random::<16>()?))
}

/// The id in the form of a UUID that always belongs to `name`.
pub fn uuid_of(name: &str) -> String {
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&Digest::of(name).0[..16]);
    as_uuid(bytes)
}

fn as_uuid(mut bytes: [u8; 16]) -> String {
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let text = hex(&bytes);
    format!("{}-{}-{}-{}-{}", &text[..8], &text[8..12], &text[12..16], &text[16..20], &text[20..])
}

/// Whether `text` has the form of a UUID.
pub fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(index, byte)| match index {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

/// User name and password of HTTP Basic credentials.
pub fn basic(header: &str) -> Option<(String, Secret)> {
    let (scheme, encoded) = header.split_once(' ')?;
    scheme.eq_ignore_ascii_case("basic").then_some(())?;
    let text = String::from_utf8(STANDARD.decode(encoded.trim()).ok()?).ok()?;
    let (user, password) = text.split_once(':')?;
    Some((user.to_string(), Secret::new(password)))
}

/// The token of HTTP Bearer credentials.
pub fn bearer(header: &str) -> Option<&str> {
    let (scheme, token) = header.split_once(' ')?;
    (scheme.eq_ignore_ascii_case("bearer") && !token.trim().is_empty()).then(|| token.trim())
}

/// HMAC-SHA256 in lower-case hexadecimal: how Smartcar signs webhooks.
pub fn signature(key: &str, message: &[u8]) -> String {
    use hmac::{KeyInit as _, Mac as _};
    // Any length of key is allowed.
    let Ok(mut mac) = hmac::Hmac::<Sha256>::new_from_slice(key.as_bytes()) else { return String::new() };
    mac.update(message);
    hex(&mac.finalize().into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neither_debug_shows_the_secret() {
        assert_eq!(format!("{:?} {:?}", Secret::new("abc"), Digest::of("abc")), "[redacted] [digest]");
    }

    #[test]
    fn ids_have_the_form_of_a_uuid_and_belong_to_their_name() {
        assert!(is_uuid(&uuid().unwrap()));
        assert_eq!(uuid_of("a"), uuid_of("a"));
        assert_ne!(uuid_of("a"), uuid_of("b"));
        assert!(!is_uuid("bad_id"));
    }

    #[test]
    fn a_signature_is_that_of_rfc_4231() {
        // Test case 2 of RFC 4231.
        assert_eq!(
            signature("Jefe", b"what do ya want for nothing?"),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        );
    }

    #[test]
    fn credentials_are_read_whatever_the_case_of_the_scheme() {
        let (user, password) = basic("basic dGVzdC1jbGllbnQ6dGVzdDpzZWNyZXQ=").unwrap();
        assert_eq!((user.as_str(), password.expose()), ("test-client", "test:secret"));
        assert_eq!(bearer("BEARER abc"), Some("abc"));
        assert_eq!(bearer("Bearer "), None);
    }

    #[test]
    fn a_digest_reads_back_from_hexadecimal() {
        let digest = Digest::of("token");
        assert_eq!(Digest::parse(&digest.hex()), Some(digest));
        assert_eq!(Digest::parse("zz"), None);
    }
}
