//! What is read of a car, in Smartcar's shapes and units.

use super::refusal::Refusal;
use super::reply::Reply;
use super::scopes::Resource;
use crate::cars::Car;
use serde_json::{Value, json};
use wattfarer::Instant;
use wattfarer::api::{Reading, ReadingKind};
use wattfarer::units::KMH_PER_MPH;
use wattfarer::vehicle::{ChargeState, ChargingStatus, Observed};

/// Metres in a kilometre and in a mile.
const M_PER_KM: f64 = 1000.0;
/// See [`M_PER_KM`].
const M_PER_MILE: f64 = M_PER_KM * KMH_PER_MPH;
/// Kilopascals in a pound per square inch.
const KPA_PER_PSI: f64 = 6.894_757;
/// Litres in a gallon of the United States.
const LITRES_PER_GALLON: f64 = 3.785_411_784;

/// A resource, read of the car. `state` keeps the car's state between the parts of a batch.
pub async fn read(
    car: &Car,
    resource: Resource,
    imperial: bool,
    state: &mut Option<ChargeState>,
) -> Result<Reply, Refusal> {
    let kind = match resource {
        Resource::Attributes => return attributes(car).await,
        Resource::Battery
        | Resource::Capacity
        | Resource::NominalCapacity
        | Resource::Charge
        | Resource::ChargeLimit => {
            if state.is_none() {
                *state = Some(car.provider.charge_state(&car.connection_id).await?);
            }
            let state = state.as_ref().ok_or_else(Refusal::server)?;
            return of_state(state, resource, imperial);
        }
        Resource::Vin => ReadingKind::Vin,
        Resource::Fuel => ReadingKind::Fuel,
        Resource::Location => ReadingKind::Location,
        Resource::Odometer => ReadingKind::Odometer,
        Resource::EngineOil => ReadingKind::EngineOil,
        Resource::TirePressure => ReadingKind::TirePressure,
        Resource::Security => ReadingKind::Security,
        Resource::SystemStatus => ReadingKind::Diagnostics,
        Resource::TroubleCodes => ReadingKind::DiagnosticCodes,
        Resource::ServiceHistory => ReadingKind::ServiceHistory,
        Resource::Permissions => return Err(Refusal::server()),
    };
    let observed = car.provider.reading(&car.connection_id, kind).await?;
    let mut ages = Ages::default();
    let reading = ages.take(Some(&observed))?;
    let mut reply = Reply::ok(of_reading(reading, imperial));
    ages.put(&mut reply, imperial);
    Ok(reply)
}

async fn attributes(car: &Car) -> Result<Reply, Refusal> {
    let attributes = car.provider.attributes(&car.connection_id).await?;
    Ok(Reply::ok(json!({
        "id": car.id,
        "make": attributes.make,
        "model": attributes.model,
        "year": attributes.year,
    })))
}

/// The oldest moment at which any of the values was measured, and the one at which it was fetched.
#[derive(Default)]
struct Ages {
    observed_ms: Option<i64>,
    fetched_ms: Option<i64>,
}

impl Ages {
    /// A value that the car does not report is one it cannot; one without meaning is the cloud's fault.
    fn take<'a, T>(&mut self, observed: Option<&'a Observed<T>>) -> Result<&'a T, Refusal> {
        let observed = observed.ok_or_else(|| Refusal::not_capable("VEHICLE_NOT_CAPABLE"))?;
        let value = observed.value.as_ref().ok_or_else(|| Refusal::upstream("INVALID_DATA"))?;
        let oldest = |mine: Option<i64>, at: Option<Instant>| match (mine, at.map(Instant::milliseconds)) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
        self.observed_ms = oldest(self.observed_ms, observed.observed_at);
        self.fetched_ms = oldest(self.fetched_ms, Some(observed.fetched_at));
        Ok(value)
    }

    fn put(&self, reply: &mut Reply, imperial: bool) {
        (reply.observed_ms, reply.fetched_ms) = (self.observed_ms, self.fetched_ms);
        reply.imperial = Some(imperial);
    }
}

/// What the state of charge is made of.
fn of_state(state: &ChargeState, resource: Resource, imperial: bool) -> Result<Reply, Refusal> {
    let mut ages = Ages::default();
    let body = match resource {
        Resource::Charge => {
            // Each may be missing, not both.
            let plugged = ages.take(state.plugged.as_ref()).copied();
            let status = ages.take(state.charging_status.as_ref()).copied();
            if let (Err(refusal), Err(_)) = (&plugged, &status) {
                return Err(refusal.clone());
            }
            let status = status.unwrap_or(ChargingStatus::Idle);
            // A car that charges is plugged in, said or not.
            let plugged = plugged.unwrap_or(!matches!(status, ChargingStatus::Idle | ChargingStatus::Unknown));
            json!({"isPluggedIn": plugged, "state": match status {
                ChargingStatus::Charging => "CHARGING",
                ChargingStatus::Complete => "FULLY_CHARGED",
                _ => "NOT_CHARGING",
            }})
        }
        Resource::Battery => {
            let soc = *ages.take(state.soc.as_ref())?;
            let range = ages.take(state.range_m.as_ref()).ok().map(|range_m| distance(*range_m, imperial));
            json!({"percentRemaining": rounded(soc, 4), "range": range})
        }
        Resource::Capacity => json!({"capacity": rounded(*ages.take(state.capacity_kwh.as_ref())?, 2)}),
        Resource::NominalCapacity => {
            let capacity = rounded(*ages.take(state.capacity_kwh.as_ref())?, 2);
            json!({
                "availableCapacities": [{"capacity": capacity, "description": null}],
                "capacity": {"nominal": capacity, "source": "SMARTCAR"},
                "url": null,
            })
        }
        _ => json!({"limit": rounded(*ages.take(state.charge_limit_soc.as_ref())?, 4)}),
    };
    let mut reply = Reply::ok(body);
    ages.put(&mut reply, imperial);
    Ok(reply)
}

fn of_reading(reading: &Reading, imperial: bool) -> Value {
    match reading {
        Reading::Odometer { distance_m } => json!({"distance": distance(*distance_m, imperial)}),
        Reading::Location(place) => json!({"latitude": place.lat, "longitude": place.lon}),
        Reading::Vin(vin) => json!({"vin": vin}),
        Reading::Fuel { range_m, share, amount_l } => json!({
            "range": range_m.map(|range_m| distance(range_m, imperial)),
            "percentRemaining": share,
            "amountRemaining": amount_l.map(|litres| {
                rounded(if imperial { litres / LITRES_PER_GALLON } else { litres }, 2)
            }),
        }),
        Reading::EngineOil { life_remaining } => json!({"lifeRemaining": life_remaining}),
        Reading::TirePressure { front_left_kpa, front_right_kpa, back_left_kpa, back_right_kpa } => {
            let pressure = |kpa: f64| rounded(if imperial { kpa / KPA_PER_PSI } else { kpa }, 2);
            json!({
                "frontLeft": pressure(*front_left_kpa),
                "frontRight": pressure(*front_right_kpa),
                "backLeft": pressure(*back_left_kpa),
                "backRight": pressure(*back_right_kpa),
            })
        }
        Reading::Other(value) => in_units(value.clone(), imperial),
        _ => Value::Null,
    }
}

/// Service records carry a distance in km.
fn in_units(mut value: Value, imperial: bool) -> Value {
    if imperial && let Value::Array(records) = &mut value {
        for record in records {
            if let Some(km) = record.get("odometerDistance").and_then(Value::as_f64) {
                record["odometerDistance"] = json!(distance(km * M_PER_KM, true));
            }
        }
    }
    value
}

fn distance(distance_m: f64, imperial: bool) -> f64 {
    rounded(distance_m / if imperial { M_PER_MILE } else { M_PER_KM }, 2)
}

/// To so many decimals: what a car shows, not what a double holds.
pub(super) fn rounded(value: f64, decimals: i32) -> f64 {
    let factor = 10f64.powi(decimals);
    (value * factor).round() / factor
}
