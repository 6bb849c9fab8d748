//! The reads of v3 that the SDKs make with a token of v2.0: a car, its signals, one signal.

use super::read::rounded;
use crate::cars::Car;
use crate::clock::stamp;
use serde_json::{Map, Value, json};
use wattfarer::api::Attributes;
use wattfarer::vehicle::{ChargeState, ChargingStatus, Observed, VehicleKind};

/// A car as a resource of JSON:API.
pub fn vehicle(car: &Car, attributes: &Attributes, mode: &str) -> Value {
    json!({
        "id": car.id,
        "type": "vehicle",
        "attributes": vehicle_attributes(attributes, mode),
        "links": {"self": format!("/vehicles/{}", car.id)},
    })
}

fn vehicle_attributes(attributes: &Attributes, mode: &str) -> Value {
    let powertrain = match attributes.kind {
        Some(VehicleKind::Bev) => json!("BEV"),
        Some(VehicleKind::Phev) => json!("PHEV"),
        _ => Value::Null,
    };
    json!({
        "make": attributes.make,
        "model": attributes.model,
        "year": attributes.year,
        "powertrainType": powertrain,
        "mode": mode,
    })
}

/// Every signal that the state gives, in the order of its codes.
pub fn signals(car: &Car, state: &ChargeState) -> Vec<Value> {
    let mut list = List { car, signals: Vec::new() };
    let is = |state: &Option<Observed<ChargingStatus>>, wanted: ChargingStatus| {
        state.clone().map(|observed| observed.map(|status| status == wanted))
    };
    let status = &state.charging_status;
    list.value("charge-amperage", "Amperage", &state.current_a, |amperes| (json!(rounded(amperes, 1)), Some("amps")));
    if let Some(limit) = &state.charge_limit_soc {
        let body = limit.value.map(|soc| {
            let percent = rounded(soc * 100.0, 1);
            json!({
                "values": [{"type": "GLOBAL", "limit": percent, "condition": null}],
                "activeLimit": percent,
                "unit": "percent",
            })
        });
        list.push("charge-chargelimits", "ChargeLimits", body, limit);
    }
    list.value("charge-chargerphases", "ChargerPhases", &state.phases, |phases| (json!(phases), None));
    list.value("charge-detailedchargingstatus", "DetailedChargingStatus", status, |status| {
        let word = match status {
            ChargingStatus::Charging => "CHARGING",
            ChargingStatus::Complete => "FULLY_CHARGED",
            ChargingStatus::Fault => "FAULT",
            ChargingStatus::Scheduled => "SCHEDULED",
            ChargingStatus::Unknown => "UNKNOWN",
            _ => "NOT_CHARGING",
        };
        (json!(word), None)
    });
    list.value("charge-energyadded", "EnergyAdded", &state.energy_added_kwh, |kwh| {
        (json!(rounded(kwh, 3)), Some("kWh"))
    });
    list.value("charge-ischarging", "IsCharging", &is(status, ChargingStatus::Charging), |yes| (json!(yes), None));
    list.value("charge-ischargingcableconnected", "IsChargingCableConnected", &state.plugged, |yes| (json!(yes), None));
    list.value("charge-timetocomplete", "TimeToComplete", &state.time_to_limit_s, |seconds| {
        (json!((seconds / 60.0).round()), Some("minutes"))
    });
    list.value("charge-voltage", "Voltage", &state.voltage_v, |volts| (json!(rounded(volts, 1)), Some("volts")));
    list.value("charge-wattage", "Wattage", &state.power_kw, |kw| (json!((kw * 1000.0).round()), Some("watts")));
    list.value("connectivitystatus-isasleep", "IsAsleep", &state.asleep, |yes| (json!(yes), None));
    if let Some(place) = &state.location {
        let body = place.value.map(|place| json!({"latitude": place.lat, "longitude": place.lon}));
        list.push("location-preciselocation", "PreciseLocation", body, place);
    }
    if let Some(capacity) = &state.capacity_kwh {
        let body = capacity.value.map(|kwh| {
            let kwh = rounded(kwh, 2);
            let available = json!([{"capacity": kwh, "description": null}]);
            json!({"capacity": kwh, "source": "SMARTCAR", "availableCapacities": available, "unit": "kWh"})
        });
        list.push("tractionbattery-nominalcapacity", "NominalCapacity", body, capacity);
    }
    list.value("tractionbattery-range", "Range", &state.range_m, |range_m| {
        (json!(rounded(range_m / 1000.0, 1)), Some("km"))
    });
    list.value("tractionbattery-stateofcharge", "StateOfCharge", &state.soc, |soc| {
        (json!(rounded(soc * 100.0, 1)), Some("percent"))
    });
    list.signals
}

/// The list of a car's signals as one page.
pub fn page(car: &Car, attributes: &Attributes, mode: &str, signals: Vec<Value>) -> Value {
    let link = format!("/vehicles/{}/signals", car.id);
    let count = signals.len();
    json!({
        "data": signals,
        "meta": {"pageNumber": 1, "pageSize": count, "totalCount": count},
        "links": {"self": link, "first": link, "prev": null, "next": null, "last": link},
        "included": {"vehicle": {
            "id": car.id, "type": "vehicle", "attributes": vehicle_attributes(attributes, mode),
        }},
    })
}

struct List<'a> {
    car: &'a Car,
    signals: Vec<Value>,
}

impl List<'_> {
    fn value<T: Copy>(
        &mut self,
        code: &str,
        name: &str,
        observed: &Option<Observed<T>>,
        show: impl Fn(T) -> (Value, Option<&'static str>),
    ) {
        let Some(observed) = observed else { return };
        let body = observed.value.map(|value| {
            let (value, unit) = show(value);
            let mut body = Map::new();
            body.insert("value".into(), value);
            if let Some(unit) = unit {
                body.insert("unit".into(), json!(unit));
            }
            Value::Object(body)
        });
        self.push(code, name, body, observed);
    }

    fn push<T>(&mut self, code: &str, name: &str, body: Option<Value>, observed: &Observed<T>) {
        let group = match code.split('-').next() {
            Some("charge") => "Charge",
            Some("tractionbattery") => "TractionBattery",
            Some("location") => "Location",
            _ => "ConnectivityStatus",
        };
        let status = match &body {
            Some(_) => json!({"value": "SUCCESS"}),
            None => json!({"value": "ERROR", "error": {"type": "UPSTREAM", "code": "INVALID_DATA"}}),
        };
        let fetched_at = stamp(observed.fetched_at.milliseconds());
        self.signals.push(json!({
            "id": code,
            "type": "signal",
            "attributes": {"code": code, "name": name, "group": group, "status": status, "body": body},
            "meta": {
                "retrievedAt": fetched_at,
                "oemUpdatedAt": observed.observed_at.map(|at| stamp(at.milliseconds())),
                "ingestedAt": fetched_at,
            },
            "links": {"self": format!("/vehicles/{}/signals/{code}", self.car.id)},
        }));
    }
}

/// The permission that a signal needs.
pub fn scope(code: &str) -> Option<&'static str> {
    Some(match code.split('-').next()? {
        "charge" => "read_charge",
        "tractionbattery" => "read_battery",
        "location" => "read_location",
        "connectivitystatus" => "read_vehicle_info",
        "odometer" => "read_odometer",
        _ => return None,
    })
}
