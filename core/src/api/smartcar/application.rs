//! An application at Smartcar: consent, tokens, and whether a car is supported before anybody consents.

use super::super::access::Shared;
use super::super::consent::{self, Consent, Granted};
use super::super::environment::Environment;
use super::super::grant::{Grant, MemoryTokens, TokenEndpoint, TokenStore};
use super::super::json;
use super::super::transport::{Credentials, Failure, Method, Request, address, origin};
use super::errors;
use crate::Result;
use secrecy::SecretString;
use serde_json::Value;
use std::sync::Arc;

/// Where Smartcar is; each can stand for a compatible server, such as `wattfarer serve`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SmartcarOrigins {
    /// Vehicles, v2.0.
    pub api: String,
    /// Tokens of owners.
    pub auth: String,
    /// The consent page.
    pub connect: String,
    /// Vehicles, v3.
    pub vehicle: String,
    /// Tokens of the application, v3.
    pub iam: String,
    /// Connections, v3.
    pub management: String,
}

impl Default for SmartcarOrigins {
    fn default() -> Self {
        SmartcarOrigins {
            api: "https://api.smartcar.com".into(),
            auth: "https://auth.smartcar.com".into(),
            connect: "https://connect.smartcar.com".into(),
            vehicle: "https://vehicle.api.smartcar.com".into(),
            iam: "https://iam.smartcar.com".into(),
            management: "https://management.api.smartcar.com".into(),
        }
    }
}

impl SmartcarOrigins {
    /// Everything at one origin.
    pub fn at(origin: &str) -> Self {
        let origin = origin.to_string();
        SmartcarOrigins {
            api: origin.clone(),
            auth: origin.clone(),
            connect: origin.clone(),
            vehicle: origin.clone(),
            iam: origin.clone(),
            management: origin,
        }
    }
}

/// What is asked of the owner.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ConsentOptions {
    /// Permissions, in Smartcar's words; empty: those of the dashboard.
    pub scopes: Vec<String>,
    /// `live`, `test` or `simulated`; absent: live.
    pub mode: Option<String>,
    /// Go straight to this make.
    pub make: Option<String>,
    /// Ask even when the owner has consented before.
    pub force_prompt: bool,
    /// Let the owner choose one car only.
    pub single_select: bool,
    /// Smartcar's flags, such as `country:DE`.
    pub flags: Vec<String>,
    /// The owner's id, v3.
    pub user: Option<String>,
}

/// The application.
#[derive(Clone)]
pub struct SmartcarApplication {
    /// Where Smartcar is.
    pub origins: SmartcarOrigins,
    /// Client id.
    pub client_id: String,
    /// Client secret.
    pub client_secret: SecretString,
    /// Where owners come back to.
    pub redirect_uri: String,
}

impl std::fmt::Debug for SmartcarApplication {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SmartcarApplication")
            .field("origins", &self.origins)
            .field("redirect_uri", &self.redirect_uri)
            .finish_non_exhaustive()
    }
}

/// Whether a permission can be had for a car.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct PermissionCapability {
    /// The permission.
    pub permission: String,
    /// The path it opens.
    pub endpoint: String,
    /// Whether the car can.
    pub capable: bool,
    /// Why not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// Whether a car is supported, as Smartcar says by its identification number.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Compatibility {
    /// Whether it can be connected.
    pub compatible: bool,
    /// Why not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Permission by permission.
    pub capabilities: Vec<PermissionCapability>,
}

impl SmartcarApplication {
    /// Begins a consent.
    ///
    /// # Errors
    /// `invalid_input` for an origin or redirect address that makes no sense.
    pub fn consent(&self, options: &ConsentOptions, environment: &dyn Environment) -> Result<Consent> {
        let url = address(&origin("connect", &self.origins.connect)?, &["oauth", "authorize"]);
        let mut fields = vec![
            ("client_id", self.client_id.clone()),
            ("approval_prompt", if options.force_prompt { "force" } else { "auto" }.into()),
            ("mode", options.mode.clone().unwrap_or_else(|| "live".into())),
        ];
        if !options.scopes.is_empty() {
            fields.push(("scope", options.scopes.join(" ")));
        }
        if let Some(make) = &options.make {
            fields.push(("make", make.clone()));
        }
        if options.single_select {
            fields.push(("single_select", "true".into()));
        }
        if !options.flags.is_empty() {
            fields.push(("flags", options.flags.join(" ")));
        }
        if let Some(user) = &options.user {
            fields.push(("user", user.clone()));
        }
        Consent::begin(environment, url, &self.redirect_uri, &fields)
    }

    /// Tokens for what an owner granted, kept in `store`.
    ///
    /// # Errors
    /// `unauthorized` when Smartcar refuses the code.
    pub async fn exchange(&self, shared: &Shared, granted: Granted, store: Arc<dyn TokenStore>) -> Result<Grant> {
        consent::exchange(self.endpoint()?, shared, granted, store).await
    }

    /// The grant of an owner whose tokens are in `store`.
    ///
    /// # Errors
    /// `invalid_input` for an origin that secrets must not go to.
    pub fn grant(&self, shared: &Shared, store: Arc<dyn TokenStore>) -> Result<Grant> {
        Ok(Grant::new(&shared.transport, shared.environment.clone(), Some(self.endpoint()?), store))
    }

    /// The grant of the application itself, which v3 uses for every owner.
    ///
    /// # Errors
    /// `invalid_input` for an origin that secrets must not go to.
    pub fn machine_grant(&self, shared: &Shared) -> Result<Grant> {
        let endpoint = TokenEndpoint {
            provider: "smartcar_v3",
            url: address(&origin("iam", &self.origins.iam)?, &["oauth2", "token"]),
            client_id: self.client_id.clone(),
            client_secret: self.client_secret.clone(),
            basic: false,
            fields: vec![("grant_type", "client_credentials".to_string().into())],
        };
        Ok(Grant::new(&shared.transport, shared.environment.clone(), Some(endpoint), Arc::new(MemoryTokens::default())))
    }

    fn endpoint(&self) -> Result<TokenEndpoint> {
        Ok(TokenEndpoint {
            provider: "smartcar_v2",
            url: address(&origin("auth", &self.origins.auth)?, &["oauth", "token"]),
            client_id: self.client_id.clone(),
            client_secret: self.client_secret.clone(),
            basic: true,
            fields: Vec::new(),
        })
    }

    /// Whether the car of this identification number can be connected, and what it could then do.
    ///
    /// # Errors
    /// Those of the request.
    pub async fn compatibility(
        &self,
        shared: &Shared,
        vin: &str,
        scopes: &[&str],
        country: &str,
    ) -> Result<Compatibility> {
        let mut url = address(&origin("api", &self.origins.api)?, &["v2.0", "compatibility"]);
        url.query_pairs_mut()
            .append_pair("vin", vin)
            .append_pair("scope", &scopes.join(" "))
            .append_pair("country", country);
        let credentials = Credentials::Basic { user: self.client_id.clone(), password: self.client_secret.clone() };
        let request = Request::new("smartcar_v2", "compatibility", Method::GET, url).credentials(credentials);
        let reply = shared.transport.send(request).await.map_err(Failure::error)?;
        if !reply.succeeded() {
            return Err(errors::refusal(&reply, shared.environment.now()));
        }
        let body = reply.json()?;
        let compatible = json::needed(json::truth(&body, "compatible"), "smartcar_v2", "compatibility", "compatible")?;
        let word = |value: &Value, path: &str| json::text(value, path).map(str::to_lowercase);
        let list = json::at(&body, "capabilities").and_then(Value::as_array);
        let capabilities = list
            .into_iter()
            .flatten()
            .filter_map(|item| {
                Some(PermissionCapability {
                    permission: json::text(item, "permission")?.into(),
                    endpoint: json::text(item, "endpoint").unwrap_or_default().into(),
                    capable: json::truth(item, "capable")?,
                    reason: word(item, "reason"),
                })
            })
            .collect();
        Ok(Compatibility { compatible, reason: word(&body, "reason"), capabilities })
    }
}
