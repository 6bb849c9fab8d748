//! The application's view of all its connections.

use super::Asked;
use super::grants::Connection;
use super::refusal::Refusal;
use super::reply::Reply;
use crate::Gateway;
use crate::clock::stamp;
use crate::secret::{basic, same};
use axum::http::{Method, header};
use serde_json::{Value, json};
use std::sync::Arc;

/// Whether the request shows the application management token, as `default:TOKEN`.
pub fn authorized(gateway: &Gateway, header: Option<&str>) -> Result<(), Refusal> {
    let (user, token) = header.and_then(basic).ok_or_else(Refusal::authentication)?;
    let matches = gateway.options.management_token.is(token.expose()) & same(&user, "default");
    matches.then_some(()).ok_or_else(Refusal::authentication)
}

/// Lists or ends connections.
pub async fn answer(gateway: &Arc<Gateway>, asked: &Asked<'_>) -> Result<Reply, Refusal> {
    authorized(gateway, asked.header(header::AUTHORIZATION))?;
    let (user, vehicle) = (asked.query("user_id"), asked.query("vehicle_id"));
    let wanted = |connection: &Connection| {
        user.is_none_or(|user| connection.user_id == user) && vehicle.is_none_or(|id| connection.vehicle_id == id)
    };
    match *asked.method {
        Method::GET => {
            let limit = asked.count("limit", 10, 1, 100)?;
            // The cursor is the number of connections already seen.
            let seen = match asked.query("cursor") {
                None => 0,
                Some(text) => text.parse().map_err(|_| Refusal::validation("cursor", "The cursor is none of ours."))?,
            };
            let all = gateway.grants.connections(wanted);
            let page: Vec<Value> =
                all.iter().skip(seen).take(limit).map(|connection| shown(connection, true)).collect();
            let next = seen.saturating_add(page.len());
            let cursor = if next < all.len() { Value::String(next.to_string()) } else { Value::Null };
            Ok(Reply::ok(json!({"connections": page, "paging": {"cursor": cursor}})))
        }
        Method::DELETE => {
            if user.is_some() == vehicle.is_some() {
                return Err(Refusal::validation("user_id", "Give either user_id or vehicle_id."));
            }
            let gone = gateway.grants.connections(wanted);
            gateway.grants.disconnect("application", &gone).await?;
            let gone: Vec<Value> = gone.iter().map(|connection| shown(connection, false)).collect();
            Ok(Reply::ok(json!({"connections": gone})))
        }
        _ => Err(Refusal::path(asked.method.as_str(), asked.path)),
    }
}

fn shown(connection: &Connection, with_date: bool) -> Value {
    let mut value = json!({"vehicleId": connection.vehicle_id, "userId": connection.user_id});
    if with_date {
        value["connectedAt"] = json!(stamp(connection.connected_ms));
    }
    value
}
