//! Consent and tokens (RFC 6749), as Smartcar's SDKs ask for them.

use super::grants::{ACCESS_S, TokenPair, Worthless, user_id};
use super::page;
use super::reply::Reply;
use super::scopes::Scopes;
use super::{Asked, serde_query};
use crate::Gateway;
use crate::cars::Car;
use crate::secret::{basic, same};
use axum::body::Body;
use axum::http::{HeaderValue, Method, Response, StatusCode, header};
use serde_json::json;
use std::sync::Arc;
use wattfarer::Result;
use wattfarer::api::{Attributes, Reading, ReadingKind};

/// Answers below `/oauth`.
pub async fn answer(gateway: &Arc<Gateway>, asked: &Asked<'_>, path: &[&str], request_id: &str) -> Response<Body> {
    match (path, asked.method) {
        (["authorize"], &Method::GET | &Method::HEAD) => authorize(gateway, asked, request_id).await,
        (["authorize"], &Method::POST) => decide(gateway, asked, request_id).await,
        (["token"], &Method::POST) => token(gateway, asked).await.http(request_id),
        _ => failed(404, "invalid_request", "The requested resource does not exist.").http(request_id),
    }
}

fn failed(status: u16, error: &str, description: &str) -> Reply {
    Reply::new(status, json!({"error": error, "error_description": description}))
}

/// The name that the browser knows this server by.
fn host<'a>(asked: &'a Asked<'_>) -> &'a str {
    asked.header(header::HOST).unwrap_or("127.0.0.1")
}

/// What an application asks its user for.
pub struct Request {
    /// Where the answer goes.
    pub redirect_uri: String,
    /// Whether the application said so; its tokens are then asked for with the same.
    redirect_given: bool,
    /// Echoed.
    pub state: Option<String>,
    /// The permissions; absent: all that the car has.
    pub scopes: Option<Scopes>,
    /// Cars that may be chosen, with their attributes.
    pub cars: Vec<(Car, Attributes)>,
    /// Only one may be chosen.
    pub single: bool,
    /// What the application calls its user.
    pub user: String,
    /// `live`, `test`, `simulated`.
    pub mode: String,
}

/// A refusal that is shown to the person, because there is no application to send it to.
struct Shown(String);

async fn read(gateway: &Gateway, host: &str, values: &[(String, String)]) -> std::result::Result<Request, Shown> {
    let value = |name: &str| {
        values.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str()).filter(|value| !value.is_empty())
    };
    let shown = |text: &str| Err(Shown(text.to_string()));
    if !value("client_id").is_some_and(|id| same(id, &gateway.options.client_id)) {
        return shown("This application is not known here: check its client id.");
    }
    if value("response_type") != Some("code") {
        return shown("The response type must be code.");
    }
    let own = format!("http://{host}/callback");
    let redirect_uri = match (value("redirect_uri"), gateway.options.redirect_uris.as_slice()) {
        (Some(uri), []) if gateway.options.simulated => uri,
        (None, []) if gateway.options.simulated => own.as_str(),
        (Some(uri), known) if known.iter().any(|own| own == uri) => uri,
        (None, [first, ..]) => first.as_str(),
        (Some(_), _) => return shown("This redirect URI is not registered for the application."),
        (None, []) => return shown("The application gives no redirect URI."),
    };
    let plain = redirect_uri.bytes().all(|byte| byte.is_ascii_graphic()) && !redirect_uri.contains('#');
    let scheme = redirect_uri.split_once(':').map_or("", |(scheme, _)| scheme).to_ascii_lowercase();
    if !plain || scheme.is_empty() || ["javascript", "data", "vbscript", "file"].contains(&scheme.as_str()) {
        return shown("This redirect URI cannot be used.");
    }
    let scopes = match value("scope").map(Scopes::parse).transpose() {
        Ok(scopes) => scopes,
        Err(unknown) => return Err(Shown(format!("There is no permission {unknown:?}."))),
    };
    let vin = value("single_select_vin");
    let mut cars = Vec::new();
    for car in gateway.cars.all() {
        let attributes = car.provider.attributes(&car.connection_id).await.unwrap_or_default();
        let make = attributes.make.as_deref().unwrap_or_default();
        if value("make").is_some_and(|wanted| !make.eq_ignore_ascii_case(wanted)) {
            continue;
        }
        if let Some(wanted) = vin {
            let own = car.provider.reading(&car.connection_id, ReadingKind::Vin).await.ok().and_then(|vin| vin.value);
            if !matches!(own, Some(Reading::Vin(vin)) if vin.eq_ignore_ascii_case(wanted)) {
                continue;
            }
        }
        cars.push((car.clone(), attributes));
    }
    Ok(Request {
        redirect_uri: redirect_uri.to_string(),
        redirect_given: value("redirect_uri").is_some(),
        state: value("state").map(str::to_string),
        scopes,
        cars,
        single: vin.is_some() || value("single_select") == Some("true"),
        user: value("user").unwrap_or("owner").chars().take(200).collect(),
        mode: value("mode").unwrap_or("live").to_string(),
    })
}

/// Shows what is asked for, or grants it at once where cars are simulated and the application says so.
async fn authorize(gateway: &Arc<Gateway>, asked: &Asked<'_>, request_id: &str) -> Response<Body> {
    let request = match read(gateway, host(asked), &asked.query).await {
        Ok(request) => request,
        Err(Shown(text)) => return page::refused(&text, request_id),
    };
    if request.mode == "simulated" && !gateway.options.simulated {
        return redirect(
            &request,
            &[("error", "configuration_error"), ("error_description", "No cars are simulated here.")],
        );
    }
    if request.cars.is_empty() {
        return redirect(&request, &[("error", "no_vehicles"), ("error_description", "There is no such vehicle.")]);
    }
    if request.mode == "simulated" {
        let most = if request.single { 1 } else { usize::MAX };
        let chosen: Vec<usize> = (0..request.cars.len()).take(most).collect();
        return grant(gateway, &request, &chosen, request_id).await;
    }
    page::consent(gateway, &request, &asked.query, None, request_id)
}

/// Takes the person's decision on the page.
async fn decide(gateway: &Arc<Gateway>, asked: &Asked<'_>, request_id: &str) -> Response<Body> {
    let form = serde_query(&String::from_utf8_lossy(asked.body));
    let request = match read(gateway, host(asked), &form).await {
        Ok(request) => request,
        Err(Shown(text)) => return page::refused(&text, request_id),
    };
    let value = |name: &str| form.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str());
    // A page of ours was filled in, not one of someone else's that posts here.
    if !value("proof").is_some_and(|proof| page::proves(gateway, &form, proof)) {
        return page::refused("This page is too old. Go back to the application and begin again.", request_id);
    }
    if value("decision") != Some("allow") {
        let text = "User denied access to the requested scope of permissions.";
        return redirect(&request, &[("error", "access_denied"), ("error_description", text)]);
    }
    // Real cars: whoever runs this server answers for them.
    let token = value("management_token").unwrap_or_default();
    if !gateway.options.simulated && !gateway.options.management_token.is(token) {
        return page::consent(gateway, &request, &form, Some("This is not the management token."), request_id);
    }
    let wanted: Vec<&str> = form.iter().filter(|(name, _)| name == "vehicle").map(|(_, id)| id.as_str()).collect();
    let chosen: Vec<usize> =
        (0..request.cars.len()).filter(|&index| wanted.contains(&request.cars[index].0.id.as_str())).collect();
    if chosen.is_empty() || (request.single && chosen.len() > 1) {
        return page::consent(gateway, &request, &form, Some("Choose a vehicle."), request_id);
    }
    grant(gateway, &request, &chosen, request_id).await
}

async fn grant(gateway: &Arc<Gateway>, request: &Request, chosen: &[usize], request_id: &str) -> Response<Body> {
    let scopes = request.scopes.unwrap_or(Scopes::ALL);
    let cars: Vec<(String, Scopes)> = chosen.iter().map(|&index| (request.cars[index].0.id.clone(), scopes)).collect();
    let user = user_id(&request.user);
    let redirect_uri = request.redirect_given.then(|| request.redirect_uri.clone());
    match gateway.grants.consent(&user, &cars, redirect_uri).await {
        Ok(code) => redirect(request, &[("code", &code)]),
        Err(error) => {
            crate::log(&format!("request {request_id}: consent failed: {error}"));
            redirect(request, &[("error", "server_error"), ("error_description", "The consent could not be kept.")])
        }
    }
}

/// Back to the application.
fn redirect(request: &Request, values: &[(&str, &str)]) -> Response<Body> {
    let uri = &request.redirect_uri;
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(values);
    if let Some(state) = &request.state {
        query.append_pair("state", state);
    }
    let joint = if uri.contains('?') { '&' } else { '?' };
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::FOUND;
    if let Ok(location) = HeaderValue::from_str(&format!("{uri}{joint}{}", query.finish())) {
        response.headers_mut().insert(header::LOCATION, location);
    }
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// Tokens for a code or a refresh token. Five SDKs show their credentials as HTTP Basic, Ruby's in the form.
async fn token(gateway: &Arc<Gateway>, asked: &Asked<'_>) -> Reply {
    let form = serde_query(&String::from_utf8_lossy(asked.body));
    let value = |name: &str| {
        form.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str()).filter(|value| !value.is_empty())
    };
    let shown = match asked.header(header::AUTHORIZATION) {
        Some(header) => basic(header).map(|(id, secret)| (id, secret.expose().to_string())),
        None => value("client_id").zip(value("client_secret")).map(|(id, secret)| (id.into(), secret.into())),
    };
    let known = shown.is_some_and(|(id, secret): (String, String)| {
        same(&id, &gateway.options.client_id) & gateway.options.client_secret.is(&secret)
    });
    if !known {
        return failed(401, "invalid_client", "Invalid or missing client id and/or client secret.");
    }
    let pair: Result<std::result::Result<TokenPair, (String, Worthless)>> = match value("grant_type") {
        Some("authorization_code") => {
            let Some(code) = value("code") else { return failed(400, "invalid_request", "Missing parameter: code.") };
            let exchanged = gateway.grants.exchange(code, value("redirect_uri")).await;
            exchanged.map(|pair| pair.map_err(|why| (format!("Invalid code: {code}."), why)))
        }
        Some("refresh_token") => {
            let Some(refresh) = value("refresh_token") else {
                return failed(400, "invalid_request", "Missing parameter: refresh_token.");
            };
            let refreshed = gateway.grants.refresh(refresh).await;
            refreshed.map(|pair| pair.map_err(|why| ("Invalid or expired refresh token.".into(), why)))
        }
        Some(_) => {
            return failed(
                400,
                "unsupported_grant_type",
                "The grant type must be authorization_code or refresh_token.",
            );
        }
        None => return failed(400, "invalid_request", "Missing parameter: grant_type."),
    };
    match pair {
        Ok(Ok(pair)) => Reply::ok(json!({
            "access_token": pair.access,
            "token_type": "Bearer",
            "expires_in": ACCESS_S,
            "refresh_token": pair.refresh,
        })),
        Ok(Err((_, Worthless::RedirectUri))) => {
            failed(400, "invalid_grant", "Invalid redirect_uri: not that of the request.")
        }
        Ok(Err((description, Worthless::Token))) => failed(400, "invalid_grant", &description),
        Err(error) => {
            crate::log(&format!("tokens could not be kept: {error}"));
            failed(500, "server_error", "The tokens could not be kept; try again.")
        }
    }
}
