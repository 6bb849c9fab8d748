//! Simulated cars behind the same interface as real ones.

use super::{CarFault, Fleet, SimulatedCar};
use crate::clock::Clock;
use async_trait::async_trait;
use serde_json::json;
use std::sync::Arc;
use wattfarer::api::{Acceptance, Attributes, Pace, Provider, Reading, ReadingKind, unsupported};
use wattfarer::vehicle::{
    Capability, CapacityKind, ChargeCommand, ChargeState, ChargingStatus, CommandAction, Observed, Quality,
};
use wattfarer::{Error, ErrorKind, Instant, LatLon, Result};

/// `source` of what simulated cars report.
pub const SIMULATED: &str = "simulated";

/// A fleet as a provider.
#[derive(Debug, Clone)]
pub struct SimulatedProvider {
    fleet: Arc<Fleet>,
    clock: Clock,
}

impl SimulatedProvider {
    /// The fleet by a clock.
    pub fn new(fleet: Arc<Fleet>, clock: Clock) -> Self {
        SimulatedProvider { fleet, clock }
    }

    /// Waits as long as the car was told to, and fails as it was told to.
    async fn reach(&self, id: &str) -> Result<(i64, Instant)> {
        let (fault, delay_ms) = {
            let car = self.car(id)?;
            (car.fault(), car.delay_ms())
        };
        if delay_ms > 0 {
            tokio::time::sleep(std::time::Duration::from_millis(delay_ms)).await;
        }
        let now_ms = self.clock.now_ms();
        let failed = |kind, message: &str, reason: &str| Err(Error::new(kind, message).with_detail("reason", reason));
        match fault {
            Some(CarFault::Asleep) => failed(ErrorKind::VehicleState, "the car sleeps", "asleep"),
            Some(CarFault::Unreachable) => failed(ErrorKind::VehicleState, "the car is out of reach", "unreachable"),
            Some(CarFault::RateLimited) => failed(ErrorKind::RateLimited, "the car was asked too often", "vehicle")
                .map_err(|error| error.with_retry_after_s(60.0)),
            Some(CarFault::Upstream) => failed(ErrorKind::Network, "the car's cloud does not answer", "no_response"),
            Some(CarFault::ChargeFault) | None => Ok((now_ms, Instant::from_milliseconds("now", now_ms)?)),
        }
    }

    fn car(&self, id: &str) -> Result<std::sync::MutexGuard<'_, SimulatedCar>> {
        self.fleet.car(id).ok_or_else(|| Error::new(ErrorKind::NotFound, format!("there is no car {id}")))
    }
}

fn observed<T>(value: T, now: Instant) -> Observed<T> {
    Observed {
        value: Some(value),
        raw: None,
        observed_at: Some(now),
        fetched_at: now,
        source: SIMULATED.into(),
        quality: Quality::Ok,
    }
}

#[async_trait]
impl Provider for SimulatedProvider {
    fn name(&self) -> &str {
        SIMULATED
    }

    async fn vehicles(&self) -> Result<Vec<String>> {
        Ok(self.fleet.cars().map(|car| car.id().to_string()).collect())
    }

    async fn attributes(&self, connection_id: &str) -> Result<Attributes> {
        let car = self.car(connection_id)?;
        Ok(Attributes {
            connection_id: car.id().into(),
            make: Some(car.vehicle().make.to_uppercase()),
            model: Some(car.vehicle().model.clone()),
            year: Some(car.facts().year),
            kind: Some(car.vehicle().kind),
        })
    }

    async fn charge_state(&self, connection_id: &str) -> Result<ChargeState> {
        let (now_ms, now) = self.reach(connection_id).await?;
        let car = self.car(connection_id)?;
        let reading = car.reading(now_ms);
        let mut state = ChargeState::new(car.id());
        state.make = Some(car.vehicle().make.to_uppercase());
        state.model = Some(car.vehicle().model.clone());
        state.year = Some(car.facts().year);
        state.soc = Some(observed(reading.soc, now));
        state.range_m = Some(observed(reading.range_m, now));
        state.capacity_kwh = Some(observed(reading.capacity_kwh, now));
        state.capacity_kind = Some(CapacityKind::Usable);
        state.plugged = Some(observed(reading.plugged, now));
        let status = match (reading.charging, reading.complete) {
            (true, _) => ChargingStatus::Charging,
            (false, true) => ChargingStatus::Complete,
            _ if car.fault() == Some(CarFault::ChargeFault) => ChargingStatus::Fault,
            _ => ChargingStatus::Idle,
        };
        state.charging_status = Some(observed(status, now));
        state.charge_limit_soc = Some(observed(reading.charge_limit_soc, now));
        state.power_kw = Some(observed(reading.delivered_power_kw, now));
        state.time_to_limit_s = reading.time_to_limit_s.map(|seconds| observed(seconds, now));
        if reading.charging {
            state.energy_added_kwh = Some(observed(reading.energy_added_kwh, now));
        }
        if reading.plugged {
            let phases = car.vehicle().ac.phases;
            state.current_type = Some(observed(car.connector().current_type, now));
            state.phases = Some(observed(phases, now));
            state.voltage_v = Some(observed(MAINS_V, now));
            let current_a = reading.delivered_power_kw * 1000.0 / (MAINS_V * f64::from(phases));
            state.current_a = Some(observed(current_a, now));
        }
        state.location = Some(observed(LatLon { lat: car.facts().lat, lon: car.facts().lon }, now));
        state.asleep = Some(observed(false, now));
        state.capabilities = capabilities();
        Ok(state)
    }

    async fn capabilities(&self, connection_id: &str) -> Result<Vec<Capability>> {
        self.car(connection_id).map(|_| capabilities())
    }

    async fn command(&self, connection_id: &str, command: &ChargeCommand) -> Result<Acceptance> {
        let (now_ms, _) = self.reach(connection_id).await?;
        let mut car = self.car(connection_id)?;
        let reading = car.reading(now_ms);
        match command {
            ChargeCommand::Start if reading.charging => return Ok(Acceptance::AlreadySo),
            ChargeCommand::Start => car.start(now_ms)?,
            ChargeCommand::Stop if !reading.charging => return Ok(Acceptance::AlreadySo),
            ChargeCommand::Stop => car.stop(now_ms),
            ChargeCommand::SetLimit(limit) => car.set_limit(*limit, now_ms),
            ChargeCommand::SetCurrent(_) | ChargeCommand::SetSchedule(_) => {
                return Err(unsupported(SIMULATED, command.action().word()));
            }
        }
        Ok(Acceptance::Done)
    }

    async fn reading(&self, connection_id: &str, kind: ReadingKind) -> Result<Observed<Reading>> {
        let (now_ms, now) = self.reach(connection_id).await?;
        let car = self.car(connection_id)?;
        let facts = car.facts();
        let not_capable = || {
            Error::new(ErrorKind::Unsupported, format!("this car has no {}", kind.word()))
                .with_detail("reason", "vehicle_not_capable")
        };
        let reading = match kind {
            ReadingKind::Odometer => Reading::Odometer { distance_m: facts.odometer_m },
            ReadingKind::Location => Reading::Location(LatLon { lat: facts.lat, lon: facts.lon }),
            ReadingKind::Vin => Reading::Vin(facts.vin.clone()),
            ReadingKind::Fuel => {
                let fuel = facts.fuel.ok_or_else(not_capable)?;
                Reading::Fuel { range_m: Some(fuel.range_m), share: Some(fuel.level), amount_l: Some(fuel.litres) }
            }
            ReadingKind::EngineOil => {
                Reading::EngineOil { life_remaining: facts.fuel.ok_or_else(not_capable)?.oil_life }
            }
            ReadingKind::TirePressure => Reading::TirePressure {
                front_left_kpa: facts.tyres_kpa[0],
                front_right_kpa: facts.tyres_kpa[1],
                back_left_kpa: facts.tyres_kpa[2],
                back_right_kpa: facts.tyres_kpa[3],
            },
            ReadingKind::Security => Reading::Other(security(&car, car.reading(now_ms).plugged)),
            ReadingKind::Diagnostics => Reading::Other(json!({"systems": [
                {"systemId": "SYSTEM_TPMS", "status": "OK", "description": null},
                {"systemId": "SYSTEM_AIRBAG", "status": "OK", "description": null},
                {"systemId": "SYSTEM_HIGH_VOLTAGE_BATTERY", "status": "OK", "description": null},
            ]})),
            ReadingKind::DiagnosticCodes => Reading::Other(json!({"activeCodes": []})),
            ReadingKind::ServiceHistory => Reading::Other(service_history(facts.odometer_m, now_ms)),
            _ => return Err(not_capable()),
        };
        Ok(observed(reading, now))
    }

    async fn disconnect(&self, connection_id: &str) -> Result<()> {
        self.car(connection_id).map(drop)
    }

    fn pace(&self) -> Pace {
        Pace { charging_s: 1.0, parked_s: 1.0 }
    }
}

/// Line to neutral (IEC 60038).
const MAINS_V: f64 = 230.0;

fn capabilities() -> Vec<Capability> {
    CommandAction::ALL
        .into_iter()
        .map(|action| match action {
            CommandAction::Start | CommandAction::Stop | CommandAction::SetLimit => Capability::yes(action),
            _ => Capability::no(action, "provider_not_capable"),
        })
        .collect()
}

fn security(car: &SimulatedCar, plugged: bool) -> serde_json::Value {
    let closed = |types: &[&str]| -> Vec<serde_json::Value> {
        types.iter().map(|name| json!({"type": name, "status": "CLOSED"})).collect()
    };
    json!({
        "isLocked": car.locked(),
        "doors": closed(&["frontLeft", "frontRight", "backLeft", "backRight"]),
        "windows": closed(&["frontLeft", "frontRight", "backLeft", "backRight"]),
        "sunroof": [],
        "storage": closed(&["front", "rear"]),
        "chargingPort": [{"type": "rear", "status": if plugged { "OPEN" } else { "CLOSED" }}],
    })
}

/// Two visits, half a year and a month and a half ago.
fn service_history(odometer_m: f64, now_ms: i64) -> serde_json::Value {
    const DAY_MS: i64 = 24 * 3600 * 1000;
    let visit = |id: u32, days: i64, driven: f64, task: &str| {
        json!({
            "serviceId": id,
            "odometerDistance": (odometer_m * driven / 100.0).round() / 10.0,
            "serviceDate": crate::clock::stamp(now_ms - days * DAY_MS),
            "serviceTasks": [{"taskId": id.to_string(), "taskDescription": task}],
            "serviceDetails": [],
            "serviceCost": {"totalCost": null, "currency": null},
        })
    };
    json!([visit(2, 45, 0.95, "Tyres rotated"), visit(1, 183, 0.7, "Brake fluid checked")])
}
