//! Encryption at rest: XChaCha20-Poly1305 under a key of the program's own, from a file or a variable of the environment.

use crate::{Error, ErrorKind, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use std::io::Write as _;
use std::path::Path;

/// Seals bodies so that only who has the key reads them, and only in their own place.
pub struct Seal(XChaCha20Poly1305);

impl std::fmt::Debug for Seal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Seal([redacted])")
    }
}

const NONCE: usize = 24;

fn random<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes)
        .map_err(|error| Error::new(ErrorKind::Internal, format!("the system gives no random bytes: {error}")))?;
    Ok(bytes)
}

impl Seal {
    /// A key that nobody will know.
    ///
    /// # Errors
    /// `internal` when the operating system has no randomness to give.
    pub fn ephemeral() -> Result<Self> {
        Ok(Seal::with_key(random::<32>()?))
    }

    /// A given key.
    pub fn with_key(key: [u8; 32]) -> Self {
        Seal(XChaCha20Poly1305::new(&key.into()))
    }

    /// A key of 64 hexadecimal digits, as a variable of the environment holds it.
    ///
    /// # Errors
    /// `invalid_input` naming `field` for anything else; the message does not show it.
    pub fn parse(field: &str, text: &str) -> Result<Self> {
        let text = text.trim();
        let mut key = [0; 32];
        let digits = text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        for (byte, digits) in key.iter_mut().zip(text.as_bytes().chunks(2)) {
            let value = std::str::from_utf8(digits).ok().and_then(|digits| u8::from_str_radix(digits, 16).ok());
            *byte = value.unwrap_or(0);
        }
        digits.then(|| Seal::with_key(key)).ok_or_else(|| {
            Error::invalid(field, "is no key of 64 hexadecimal digits").with_hint("make one with: openssl rand -hex 32")
        })
    }

    /// The key in a file, made on first use.
    ///
    /// # Errors
    /// `forbidden` when others than its owner can read the file; `io`, `bad_data` when it cannot be read or is no key.
    pub fn beside(path: &Path) -> Result<Self> {
        if !path.exists() {
            let key = random::<32>()?;
            write_private(path, &key).map_err(|error| Error::io(path, error))?;
            return Ok(Seal::with_key(key));
        }
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = std::fs::metadata(path).map_err(|error| Error::io(path, error))?.permissions().mode();
            if mode & 0o077 != 0 {
                return Err(Error::new(ErrorKind::Forbidden, format!("{}: others can read the key", path.display()))
                    .with_field("key")
                    .with_hint("chmod 600 the file, and connect the cars again if someone may have read it"));
            }
        }
        let bytes = std::fs::read(path).map_err(|error| Error::io(path, error))?;
        let key: [u8; 32] = bytes
            .try_into()
            .map_err(|_| Error::new(ErrorKind::BadData, format!("{}: is no key of 32 bytes", path.display())))?;
        Ok(Seal::with_key(key))
    }

    /// Encrypts `text` for the place `kind`, `id`.
    ///
    /// # Errors
    /// `internal` when the operating system has no randomness to give.
    pub fn seal(&self, kind: &str, id: &str, text: &str) -> Result<String> {
        let nonce = random::<NONCE>()?;
        let place = place(kind, id);
        let payload = Payload { msg: text.as_bytes(), aad: &place };
        let sealed = self
            .0
            .encrypt(&XNonce::from(nonce), payload)
            .map_err(|_| Error::new(ErrorKind::Internal, "a secret cannot be encrypted"))?;
        Ok(STANDARD_NO_PAD.encode([&nonce[..], &sealed].concat()))
    }

    /// Decrypts what was sealed for the same place.
    ///
    /// # Errors
    /// `bad_data` when it was changed, moved or sealed with another key.
    pub fn open(&self, kind: &str, id: &str, sealed: &str) -> Result<String> {
        let tampered = || {
            Error::new(ErrorKind::BadData, "a stored secret was changed or belongs to another key")
                .with_field(kind)
                .with_detail("id", id)
        };
        let bytes = STANDARD_NO_PAD.decode(sealed).map_err(|_| tampered())?;
        let (nonce, body) = bytes.split_at_checked(NONCE).ok_or_else(tampered)?;
        let nonce: [u8; NONCE] = nonce.try_into().map_err(|_| tampered())?;
        let place = place(kind, id);
        let opened =
            self.0.decrypt(&XNonce::from(nonce), Payload { msg: body, aad: &place }).map_err(|_| tampered())?;
        String::from_utf8(opened).map_err(|_| tampered())
    }
}

/// What ties a ciphertext to its row.
fn place(kind: &str, id: &str) -> Vec<u8> {
    [&(kind.len() as u64).to_be_bytes()[..], kind.as_bytes(), id.as_bytes()].concat()
}

fn write_private(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_opens_in_its_own_place_only() {
        let seal = Seal::ephemeral().unwrap();
        let sealed = seal.seal("grant", "a", "refresh token").unwrap();
        assert!(!sealed.contains("refresh"));
        assert_eq!(seal.open("grant", "a", &sealed).unwrap(), "refresh token");
        assert_eq!(seal.open("grant", "b", &sealed).unwrap_err().kind(), ErrorKind::BadData);
        assert_eq!(Seal::ephemeral().unwrap().open("grant", "a", &sealed).unwrap_err().kind(), ErrorKind::BadData);
    }

    #[test]
    fn a_key_in_a_variable_is_64_digits_and_is_never_shown() {
        let text = "0123456789abcdefABCDEF987654321000112233445566778899aabbccddeeff";
        let sealed = Seal::parse("KEY", text).unwrap().seal("grant", "a", "x").unwrap();
        assert_eq!(Seal::parse("KEY", &format!("{text}\n")).unwrap().open("grant", "a", &sealed).unwrap(), "x");
        for bad in ["", "canary", &text[..63], &format!("{text}0"), &text.replace('0', "g"), &"é".repeat(32)] {
            let error = Seal::parse("KEY", bad).unwrap_err();
            assert_eq!((error.kind(), error.field()), (ErrorKind::InvalidInput, Some("KEY")), "{bad}");
            assert!(bad.is_empty() || !format!("{error:?}").contains(bad));
        }
    }

    #[test]
    fn every_flipped_bit_is_seen() {
        let seal = Seal::ephemeral().unwrap();
        let bytes = STANDARD_NO_PAD.decode(seal.seal("grant", "a", "secret").unwrap()).unwrap();
        for bit in 0..bytes.len() * 8 {
            let mut changed = bytes.clone();
            changed[bit / 8] ^= 1 << (bit % 8);
            assert!(seal.open("grant", "a", &STANDARD_NO_PAD.encode(changed)).is_err(), "bit {bit}");
        }
    }

    #[test]
    #[cfg(unix)]
    fn a_key_that_others_can_read_is_refused() {
        use std::os::unix::fs::PermissionsExt as _;
        let path = std::env::temp_dir().join(format!("wattfarer-seal-{}", std::process::id()));
        let _ = std::fs::remove_file(&path);
        let sealed = Seal::beside(&path).unwrap().seal("grant", "a", "x").unwrap();
        assert_eq!(Seal::beside(&path).unwrap().open("grant", "a", &sealed).unwrap(), "x");
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o640)).unwrap();
        assert_eq!(Seal::beside(&path).unwrap_err().kind(), ErrorKind::Forbidden);
        std::fs::remove_file(&path).unwrap();
    }
}
