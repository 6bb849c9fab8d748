//! The owner's consent: the address to open, what comes back, and tokens for it.
//!
//! `state` and the PKCE verifier are 256 bits that nobody can guess, good once and for ten minutes. What comes back is believed only
//! when it arrives at the very redirect address with the very `state`.

use super::access::Shared;
use super::environment::Environment;
use super::grant::{Grant, TokenEndpoint, TokenStore};
use super::transport::Url;
use crate::{Error, ErrorKind, Result};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};
use std::sync::Arc;
use std::time::Duration;
use subtle::ConstantTimeEq;

/// A consent may take so long, s.
const LONGEST_S: u64 = 600;

/// A consent that was begun. `Debug` shows no secret.
#[derive(Debug)]
pub struct Consent {
    /// The address that the owner opens.
    pub url: String,
    /// Comes back with the answer; a server keeps it with the owner's browser session.
    pub state: SecretString,
    verifier: SecretString,
    redirect_uri: String,
    until: Duration,
}

/// What came back.
#[derive(Debug)]
pub struct Granted {
    /// Buys the tokens, once.
    pub code: SecretString,
    /// The owner, where the provider names them (Smartcar v3).
    pub user_id: Option<String>,
    verifier: SecretString,
    redirect_uri: String,
}

impl Consent {
    pub(super) fn begin(
        environment: &dyn Environment,
        mut url: Url,
        redirect_uri: &str,
        fields: &[(&str, String)],
    ) -> Result<Self> {
        Url::parse(redirect_uri)
            .map_err(|_| Error::invalid("redirect_uri", format!("{redirect_uri:?} is no address")))?;
        let (state, verifier) = (unguessable(environment)?, unguessable(environment)?);
        let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.expose_secret().as_bytes()));
        url.query_pairs_mut()
            .append_pair("response_type", "code")
            .append_pair("redirect_uri", redirect_uri)
            .extend_pairs(fields)
            .append_pair("state", state.expose_secret())
            .append_pair("code_challenge", &challenge)
            .append_pair("code_challenge_method", "S256");
        let until = environment.elapsed() + Duration::from_secs(LONGEST_S);
        Ok(Consent { url: url.into(), state, verifier, redirect_uri: redirect_uri.into(), until })
    }

    /// The code in `callback`, the address that the owner's browser was sent to. A consent is good for one callback.
    ///
    /// # Errors
    /// `unauthorized` when `state` or the address is not the one of this consent, or it took too long; `forbidden` when the owner refused.
    pub fn answer(self, callback: &str, environment: &dyn Environment) -> Result<Granted> {
        let refuse = |text: &str| Error::new(ErrorKind::Unauthorized, text).with_hint("begin the consent again");
        if environment.elapsed() > self.until {
            return Err(refuse("the consent took longer than 10 minutes"));
        }
        let url = Url::parse(callback).map_err(|_| refuse("what came back is no address"))?;
        let expected = Url::parse(&self.redirect_uri).map_err(|_| refuse("the redirect address is none"))?;
        let place = |url: &Url| {
            (
                url.scheme().to_string(),
                url.host_str().map(str::to_string),
                url.port_or_known_default(),
                url.path().to_string(),
            )
        };
        let userinfo = !url.username().is_empty() || url.password().is_some();
        if place(&url) != place(&expected) || userinfo {
            return Err(refuse("the answer came to another address than the redirect address"));
        }
        let field = |name: &str| {
            let mut values = url.query_pairs().filter(|(key, _)| key == name).map(|(_, value)| value.into_owned());
            // Twice the same field is an attack or a fault.
            match (values.next(), values.next()) {
                (Some(value), None) => Ok(Some(value)),
                (None, _) => Ok(None),
                _ => Err(refuse("the answer has a field twice")),
            }
        };
        let state = field("state")?.unwrap_or_default();
        if !bool::from(state.as_bytes().ct_eq(self.state.expose_secret().as_bytes())) {
            return Err(refuse("the answer belongs to another consent"));
        }
        if let Some(error) = field("error")? {
            let word: String = error.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '_').take(64).collect();
            let kind = if word == "server_error" { ErrorKind::Network } else { ErrorKind::Forbidden };
            return Err(Error::new(kind, format!("no consent: {word}")).with_detail("reason", word));
        }
        let code = field("code")?.filter(|code| !code.is_empty()).ok_or_else(|| refuse("the answer has no code"))?;
        Ok(Granted {
            code: code.into(),
            user_id: field("user_id")?,
            verifier: self.verifier,
            redirect_uri: self.redirect_uri,
        })
    }
}

/// Tokens for what was granted, stored before anything uses them.
pub(super) async fn exchange(
    endpoint: TokenEndpoint,
    shared: &Shared,
    granted: Granted,
    store: Arc<dyn TokenStore>,
) -> Result<Grant> {
    let fields = vec![
        ("grant_type", "authorization_code".to_string().into()),
        ("code", granted.code),
        ("redirect_uri", granted.redirect_uri.into()),
        ("code_verifier", granted.verifier),
    ];
    let tokens = endpoint.ask(&shared.transport, shared.environment.as_ref(), fields).await?;
    store.save(&tokens).await?;
    Ok(Grant::new(&shared.transport, shared.environment.clone(), Some(endpoint), store))
}

/// 256 bits as text.
fn unguessable(environment: &dyn Environment) -> Result<SecretString> {
    let mut bytes = [0; 32];
    environment.fill(&mut bytes)?;
    Ok(URL_SAFE_NO_PAD.encode(bytes).into())
}
