//! Simulated cars on request: see them, move them, make them fail. There only while cars are simulated.

use crate::gateway::management_token;
use crate::simulate::{CarFault, SimulatedCar};
use crate::{Gateway, MOST_BODY_BYTES, problem, whole};
use axum::body::Body;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, Response, header};
use axum::{Router, routing::get};
use serde::Deserialize;
use serde_json::{Value, json};
use std::sync::Arc;
use wattfarer::{Error, ErrorKind, Result, Soc};

/// What can be changed of a simulated car.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Change {
    soc: Option<f64>,
    plugged: Option<bool>,
    charge_limit_soc: Option<f64>,
    /// `none` or the word of a fault.
    fault: Option<String>,
    delay_ms: Option<u64>,
    time_scale: Option<f64>,
}

/// `/simulate/vehicles` and one car below it.
pub fn router() -> Router<Arc<Gateway>> {
    Router::new().route("/vehicles", get(list)).route("/vehicles/{id}", get(show).patch(change))
}

async fn list(State(gateway): State<Arc<Gateway>>, headers: HeaderMap) -> Response<Body> {
    answer(allowed(&gateway, &headers).and_then(|()| {
        let fleet = gateway.cars.fleet.as_ref().ok_or_else(none)?;
        let now_ms = gateway.clock.now_ms();
        let items: Vec<Value> = fleet.cars().map(|car| shown(&car, now_ms)).collect();
        Ok(json!({"items": items}))
    }))
}

async fn show(State(gateway): State<Arc<Gateway>>, Path(id): Path<String>, headers: HeaderMap) -> Response<Body> {
    answer(allowed(&gateway, &headers).and_then(|()| {
        let fleet = gateway.cars.fleet.as_ref().ok_or_else(none)?;
        let car = fleet.car(&id).ok_or_else(none)?;
        Ok(shown(&car, gateway.clock.now_ms()))
    }))
}

async fn change(State(gateway): State<Arc<Gateway>>, Path(id): Path<String>, request: Request) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let body = match whole(body, MOST_BODY_BYTES).await {
        Ok(body) => body,
        Err(error) => return problem(&error),
    };
    answer(allowed(&gateway, &parts.headers).and_then(|()| {
        let fleet = gateway.cars.fleet.as_ref().ok_or_else(none)?;
        let change: Change =
            serde_json::from_slice(&body).map_err(|error| Error::invalid("body", error.to_string()))?;
        let mut car = fleet.car(&id).ok_or_else(none)?;
        apply(&mut car, &change, gateway.clock.now_ms())?;
        gateway.post.poke(&id);
        Ok(shown(&car, gateway.clock.now_ms()))
    }))
}

/// Checks everything before it changes anything.
fn apply(car: &mut SimulatedCar, change: &Change, now_ms: i64) -> Result<()> {
    let soc = change.soc.map(|soc| Soc::new("soc", soc)).transpose()?;
    let limit = change.charge_limit_soc.map(|soc| Soc::new("charge_limit_soc", soc)).transpose()?;
    let fault = match change.fault.as_deref() {
        None => None,
        Some("none") => Some(None),
        Some(word) => {
            let found = CarFault::ALL.iter().find(|(_, own)| *own == word);
            let words: Vec<&str> = CarFault::ALL.iter().map(|(_, word)| *word).collect();
            let refuse = || Error::invalid("fault", format!("there is no fault {word:?}")).with_hint(words.join(", "));
            Some(Some(found.ok_or_else(refuse)?.0))
        }
    };
    if change.time_scale.is_some_and(|scale| !(0.001..=100_000.0).contains(&scale)) {
        return Err(Error::invalid("time_scale", "is not between 0.001 and 100000"));
    }
    if let Some(plugged) = change.plugged {
        car.set_plugged(plugged, now_ms);
    }
    if let Some(soc) = soc {
        car.set_soc(soc, now_ms);
    }
    if let Some(limit) = limit {
        car.set_limit(limit, now_ms);
    }
    if let Some(scale) = change.time_scale {
        car.set_time_scale(scale, now_ms);
    }
    if let Some(delay_ms) = change.delay_ms {
        car.set_delay_ms(delay_ms);
    }
    if let Some(fault) = fault {
        car.set_fault(fault);
    }
    Ok(())
}

fn shown(car: &SimulatedCar, now_ms: i64) -> Value {
    let reading = car.reading(now_ms);
    let fault = CarFault::ALL.iter().find(|(fault, _)| Some(*fault) == car.fault()).map_or("none", |(_, word)| *word);
    json!({
        "id": car.id(),
        "vehicle": car.vehicle().id,
        "vin": car.facts().vin,
        "soc": reading.soc,
        "plugged": reading.plugged,
        "charging": reading.charging,
        "charge_limit_soc": reading.charge_limit_soc,
        "delivered_power_kw": reading.delivered_power_kw,
        "time_to_limit_s": reading.time_to_limit_s,
        "fault": fault,
        "delay_ms": car.delay_ms(),
    })
}

fn none() -> Error {
    Error::new(ErrorKind::NotFound, "there is no such simulated car")
}

fn allowed(gateway: &Gateway, headers: &HeaderMap) -> Result<()> {
    let shown = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    management_token(gateway, shown).map_err(|_| {
        Error::new(ErrorKind::Unauthorized, "needs the management token")
            .with_hint("HTTP Basic with the user `default` and the token as password")
    })
}

fn answer(result: Result<Value>) -> Response<Body> {
    match result {
        Ok(value) => {
            let mut response = Response::new(Body::from(value.to_string()));
            let content_type = axum::http::HeaderValue::from_static("application/json");
            response.headers_mut().insert(header::CONTENT_TYPE, content_type);
            response
        }
        Err(error) => problem(&error),
    }
}
