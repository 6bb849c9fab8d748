//! What a car is told to do.

use super::refusal::Refusal;
use super::reply::Reply;
use super::scopes::Scopes;
use super::{Asked, car};
use crate::Gateway;
use crate::commands::Told;
use crate::secret::bearer;
use axum::http::header;
use serde_json::{Value, json};
use std::sync::Arc;
use wattfarer::Soc;
use wattfarer::vehicle::ChargeCommand;

/// The command of a POST below a car; nothing when there is none of that name.
pub async fn answer(
    gateway: &Arc<Gateway>,
    asked: &Asked<'_>,
    user: &str,
    id: &str,
    path: &str,
) -> Option<Result<Reply, Refusal>> {
    let command = match path {
        "charge" => Box::pin(charge(gateway, asked, user, id)).await,
        "charge/limit" => Box::pin(limit(gateway, asked, user, id)).await,
        "security" => security(gateway, asked, user, id).await,
        "navigation/destination" => destination(gateway, asked, user, id).await,
        path => match path.strip_prefix("webhooks/") {
            Some(webhook) => subscribe(gateway, user, id, webhook).await,
            None => return None,
        },
    };
    Some(command)
}

/// The word of `action`, one of those allowed.
fn action<'a>(body: &Value, allowed: &[&'a str]) -> Result<&'a str, Refusal> {
    let word = body.get("action").and_then(Value::as_str).unwrap_or_default();
    let known = allowed.iter().find(|own| **own == word).copied();
    known.ok_or_else(|| Refusal::validation("action", format!("The action must be one of {}.", allowed.join(", "))))
}

async fn charge(gateway: &Arc<Gateway>, asked: &Asked<'_>, user: &str, id: &str) -> Result<Reply, Refusal> {
    let car = car(gateway, user, id, scope("control_charge"))?;
    let what = match action(&asked.json()?, &["START", "STOP"])? {
        "START" => ChargeCommand::Start,
        _ => ChargeCommand::Stop,
    };
    let told = gateway.commands.run(user, car, what).await?;
    gateway.post.poke(id);
    Ok(success(told))
}

async fn limit(gateway: &Arc<Gateway>, asked: &Asked<'_>, user: &str, id: &str) -> Result<Reply, Refusal> {
    let car = car(gateway, user, id, scope("control_charge"))?;
    let body = asked.json()?;
    // Node's SDK sends a text.
    let value = match body.get("limit") {
        Some(Value::Number(number)) => number.as_f64(),
        Some(Value::String(text)) => text.trim().parse().ok(),
        _ => None,
    };
    let soc = value.filter(|value| (0.5..=1.0).contains(value)).and_then(|value| Soc::new("limit", value).ok());
    let soc = soc.ok_or_else(|| Refusal::validation("limit", "The limit must be a number from 0.5 to 1."))?;
    let told = gateway.commands.run(user, car, ChargeCommand::SetLimit(soc)).await?;
    gateway.post.poke(id);
    Ok(success(told))
}

async fn security(gateway: &Arc<Gateway>, asked: &Asked<'_>, user: &str, id: &str) -> Result<Reply, Refusal> {
    let car = car(gateway, user, id, scope("control_security"))?;
    let locked = action(&asked.json()?, &["LOCK", "UNLOCK"])? == "LOCK";
    let fleet = gateway.cars.fleet.as_ref().and_then(|fleet| fleet.car(&car.connection_id));
    fleet.ok_or_else(|| Refusal::not_capable("SMARTCAR_NOT_CAPABLE"))?.set_locked(locked);
    Ok(success(Told::Confirmed))
}

async fn destination(gateway: &Arc<Gateway>, asked: &Asked<'_>, user: &str, id: &str) -> Result<Reply, Refusal> {
    let car = car(gateway, user, id, scope("control_navigation"))?;
    let body = asked.json()?;
    let degrees = |name: &str, most: f64| {
        let value = body.get(name).and_then(Value::as_f64).filter(|value| value.abs() <= most);
        value.ok_or_else(|| Refusal::validation(name, format!("The {name} must be a number from -{most} to {most}.")))
    };
    let (lat, lon) = (degrees("latitude", 90.0)?, degrees("longitude", 180.0)?);
    let fleet = gateway.cars.fleet.as_ref().and_then(|fleet| fleet.car(&car.connection_id));
    fleet.ok_or_else(|| Refusal::not_capable("SMARTCAR_NOT_CAPABLE"))?.send_destination(lat, lon);
    Ok(success(Told::Confirmed))
}

/// Ends the user's consent for a car.
pub async fn disconnect(gateway: &Arc<Gateway>, user: &str, id: &str) -> Result<Reply, Refusal> {
    let connection = gateway.grants.connection(user, id).ok_or_else(Refusal::permission)?;
    gateway.grants.disconnect(user, &[connection]).await?;
    Ok(Reply::ok(json!({"status": "success"})))
}

async fn subscribe(gateway: &Arc<Gateway>, user: &str, id: &str, webhook: &str) -> Result<Reply, Refusal> {
    let connection = gateway.grants.connection(user, id).ok_or_else(Refusal::permission)?;
    known(gateway, webhook)?;
    let name = webhook.to_string();
    gateway
        .grants
        .change_webhooks(connection, move |webhooks| {
            webhooks.insert(name);
        })
        .await?;
    gateway.post.poke(id);
    Ok(Reply::ok(json!({"webhookId": webhook, "vehicleId": id})))
}

/// Takes a car out of a webhook; the application shows its management token for it.
pub async fn unsubscribe(gateway: &Arc<Gateway>, asked: &Asked<'_>, id: &str, webhook: &str) -> Result<Reply, Refusal> {
    let token = asked.header(header::AUTHORIZATION).and_then(bearer).ok_or_else(Refusal::authentication)?;
    if !gateway.options.management_token.is(token) {
        return Err(Refusal::authentication());
    }
    super::special(gateway, id)?;
    known(gateway, webhook)?;
    for connection in gateway.grants.connections(|connection| connection.vehicle_id == id) {
        gateway
            .grants
            .change_webhooks(connection, |webhooks| {
                webhooks.remove(webhook);
            })
            .await?;
    }
    Ok(Reply::ok(json!({"status": "success"})))
}

fn known(gateway: &Gateway, webhook: &str) -> Result<(), Refusal> {
    let exists = gateway.options.webhooks.iter().any(|own| own.id == webhook);
    exists.then_some(()).ok_or_else(|| Refusal::validation("webhookId", format!("There is no webhook {webhook}.")))
}

fn scope(name: &str) -> Scopes {
    Scopes::named(name).unwrap_or(Scopes::ALL)
}

/// `message` is there on every action: Python's SDK fails without it.
fn success(told: Told) -> Reply {
    Reply::ok(json!({"status": "success", "message": match told {
        Told::Confirmed => "Successfully sent request to vehicle",
        Told::AlreadySo => "The vehicle was already in the requested state",
        Told::Taken => "The request was taken; the vehicle does not show it yet",
    }}))
}
