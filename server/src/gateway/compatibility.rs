//! Before a consent: is this car, is this make reached at all?

use super::refusal::Refusal;
use super::reply::Reply;
use super::scopes::{RESOURCES, Scopes};
use super::{Asked, application};
use crate::Gateway;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};
use wattfarer::api::{self, Brand, Reach, brands};
use wattfarer::vehicle::{self, Vehicle, VehicleKind};

/// What the simulated cars answer, and so what a car of the catalogue is said to do.
const EVERY_CAR: [&str; 13] = [
    "read_battery",
    "read_charge",
    "read_diagnostics",
    "read_location",
    "read_odometer",
    "read_security",
    "read_service_history",
    "read_tires",
    "read_vehicle_info",
    "read_vin",
    "control_charge",
    "control_navigation",
    "control_security",
];
/// What needs an engine.
const HYBRIDS_ONLY: [&str; 2] = ["read_engine_oil", "read_fuel"];

/// What the matrix calls each permission.
const LABELS: [(&str, &str); 14] = [
    ("control_charge", "EV start & stop charge"),
    ("control_navigation", "Navigation"),
    ("control_security", "Lock & unlock"),
    ("read_battery", "EV battery"),
    ("read_charge", "EV charging status"),
    ("read_diagnostics", "Diagnostics"),
    ("read_engine_oil", "Engine oil life"),
    ("read_fuel", "Fuel tank"),
    ("read_location", "Location"),
    ("read_odometer", "Odometer"),
    ("read_service_history", "Service history"),
    ("read_tires", "Tire pressure"),
    ("read_vehicle_info", "Vehicle info"),
    ("read_vin", "VIN"),
];

/// Levels of test mode and whether a car of the level has a battery and an engine.
const LEVELS: [(&str, Option<(bool, bool)>); 6] = [
    ("compatible", Some((true, true))),
    ("phev", Some((true, true))),
    ("incompatible", None),
    ("fuel", Some((false, true))),
    ("dinosaur", None),
    ("bev", Some((true, false))),
];

/// Permissions of the battery.
const BATTERY: [&str; 3] = ["read_battery", "read_charge", "control_charge"];

static CATALOGUE: LazyLock<Vec<Vehicle>> = LazyLock::new(vehicle::list);
static MAKES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let catalogue = CATALOGUE.iter().map(|car| car.make.to_uppercase());
    let mut makes: Vec<String> = catalogue.chain(brands().iter().map(|brand| brand.name.to_uppercase())).collect();
    makes.sort();
    makes.dedup();
    makes
});

/// The makes of the catalogue and those that providers reach, in capitals.
pub fn makes() -> &'static [String] {
    &MAKES
}

/// Whether the car of a vehicle identification number can do what the permissions ask.
pub fn answer(gateway: &Arc<Gateway>, asked: &Asked<'_>) -> Result<Reply, Refusal> {
    application(gateway, asked)?;
    let vin = asked.query("vin").ok_or_else(|| Refusal::validation("vin", "The VIN is missing."))?;
    let letters = vin.bytes().all(|letter| letter.is_ascii_alphanumeric() && !b"IOQioq".contains(&letter));
    if vin.len() != 17 || !letters {
        return Err(Refusal::validation("vin", "A VIN has 17 letters and digits, without I, O and Q."));
    }
    let scopes = asked.query("scope").unwrap_or_default();
    let scopes = Scopes::parse(scopes)
        .map_err(|unknown| Refusal::validation("scope", format!("There is no permission {unknown:?}.")))?;
    let country = asked.query("country").unwrap_or("US");
    if country.len() != 2 || !country.bytes().all(|letter| letter.is_ascii_alphabetic()) {
        return Err(Refusal::validation("country", "A country has two letters (ISO 3166-1)."));
    }
    let test = asked.query("mode") == Some("test") || asked.query("test_mode_compatibility_level").is_some();
    let (battery, engine) = if test {
        let level = asked.query("test_mode_compatibility_level").unwrap_or_default();
        let Some((_, powers)) = LEVELS.iter().find(|(name, _)| *name == level) else {
            let names: Vec<&str> = LEVELS.iter().map(|(name, _)| *name).collect();
            let message = format!("Field must be one of: [{}]", names.join(","));
            return Err(Refusal::validation("test_mode_compatibility_level", message));
        };
        match powers {
            Some(powers) => *powers,
            None => return Ok(not_compatible(asked, "VEHICLE_NOT_COMPATIBLE")),
        }
    } else {
        let car = gateway
            .cars
            .fleet
            .as_ref()
            .and_then(|fleet| fleet.by_vin(vin).map(|car| (true, car.facts().fuel.is_some())));
        match car {
            Some(powers) => powers,
            // A car that is not connected cannot be asked; saying yes would be a guess.
            None => return Ok(not_compatible(asked, "VEHICLE_NOT_COMPATIBLE")),
        }
    };
    let capabilities: Vec<Value> = scopes
        .names()
        .map(|scope| {
            let reason = if BATTERY.contains(&scope) {
                (!battery).then_some("VEHICLE_NOT_CAPABLE")
            } else if HYBRIDS_ONLY.contains(&scope) {
                (!engine).then_some("VEHICLE_NOT_CAPABLE")
            } else {
                (!EVERY_CAR.contains(&scope)).then_some("SMARTCAR_NOT_CAPABLE")
            };
            json!({"permission": scope, "endpoint": endpoint(scope), "capable": reason.is_none(), "reason": reason})
        })
        .collect();
    if asked.path.starts_with("/v1.0/") {
        return Ok(Reply::ok(json!({"compatible": true})));
    }
    Ok(Reply::ok(json!({"compatible": true, "reason": null, "capabilities": capabilities})))
}

fn not_compatible(asked: &Asked<'_>, reason: &str) -> Reply {
    if asked.path.starts_with("/v1.0/") {
        return Reply::ok(json!({"compatible": false}));
    }
    Reply::ok(json!({"compatible": false, "reason": reason, "capabilities": []}))
}

fn endpoint(scope: &str) -> Option<String> {
    let path = match scope {
        "control_charge" => "charge",
        "control_security" => "security",
        "control_navigation" => "navigation/destination",
        scope => RESOURCES.iter().find(|(.., own)| *own == scope).map(|(_, path, _)| *path)?,
    };
    Some(format!("/{path}"))
}

/// What can be read of a car of a make that is reached at all; what it can do beyond is said only where a source says it, because
/// nobody but the car's provider knows.
const REACHED: [&str; 3] = ["read_battery", "read_charge", "read_vehicle_info"];

/// The makes that providers reach, by what is written down of them (data/brands.toml), with what can be asked of each.
fn reached() -> Vec<(&'static Brand, Vec<&'static str>)> {
    let permissions = |brand: &Brand| {
        let says = |known: fn(&Reach) -> Option<bool>| brand.reach.iter().any(|reach| known(reach) == Some(true));
        let switched = says(|reach| reach.start_stop) || says(|reach| reach.set_limit);
        REACHED.into_iter().chain(switched.then_some("control_charge")).collect()
    };
    brands().iter().map(|brand| (brand, permissions(brand))).collect()
}

/// Every car of the catalogue by make, with what can be asked of it. Behind real providers the makes are those that they reach; one
/// whose models no source names has an empty list.
pub fn matrix(gateway: &Arc<Gateway>, asked: &Asked<'_>) -> Result<Reply, Refusal> {
    application(gateway, asked)?;
    let region = asked.query("region").unwrap_or_default();
    if !["US", "CA", "EUROPE"].contains(&region) {
        return Err(Refusal::validation("region", "Field must be one of: [US,CA,EUROPE]"));
    }
    let kind = asked.query("type");
    if kind.is_some_and(|kind| !["ICE", "HEV", "PHEV", "BEV"].contains(&kind)) {
        return Err(Refusal::validation("type", "Field must be one of: [ICE,HEV,PHEV,BEV]"));
    }
    let wanted = Scopes::parse(asked.query("scope").unwrap_or_default())
        .map_err(|unknown| Refusal::validation("scope", format!("There is no permission {unknown:?}.")))?;
    let makes: Option<Vec<String>> = asked
        .query("make")
        .map(|makes| makes.split([' ', ',']).filter(|make| !make.is_empty()).map(str::to_uppercase).collect());
    let mut matrix: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    let asked_for = |make: &String| makes.as_ref().is_none_or(|makes| makes.contains(make));
    let reached = if gateway.options.simulated { Vec::new() } else { reached() };
    for (brand, permissions) in &reached {
        let make = brand.name.to_uppercase();
        if asked_for(&make) && kind.is_none() && granting(permissions, wanted) {
            matrix.entry(make).or_default();
        }
    }
    for car in CATALOGUE.iter().filter(|car| !car.id.starts_with("class-")) {
        let hybrid = car.kind == VehicleKind::Phev;
        let word = if hybrid { "PHEV" } else { "BEV" };
        let mut make = car.make.to_uppercase();
        let permissions: Vec<&str> = if gateway.options.simulated {
            EVERY_CAR.into_iter().chain(HYBRIDS_ONLY.into_iter().filter(|_| hybrid)).collect()
        } else {
            // The catalogue may spell a make otherwise.
            let brand = api::compatibility(&car.make).ok();
            match reached.iter().find(|(own, _)| brand.is_some_and(|brand| brand.name == own.name)) {
                Some((brand, permissions)) => {
                    make = brand.name.to_uppercase();
                    permissions.clone()
                }
                None => continue,
            }
        };
        if !asked_for(&make) || !granting(&permissions, wanted) || kind.is_some_and(|kind| kind != word) {
            continue;
        }
        let labels: Vec<&str> =
            LABELS.iter().filter(|(scope, _)| permissions.contains(scope)).map(|(_, label)| *label).collect();
        matrix.entry(make).or_default().push(json!({
            "model": car.model,
            "startYear": car.year_from,
            "endYear": car.year_to.unwrap_or(NEWEST_YEAR),
            "type": word,
            "endpoints": labels,
            "permissions": permissions,
        }));
    }
    Ok(Reply::ok(Value::Object(
        matrix.into_iter().map(|(make, models)| (make, Value::Array(models))).collect::<Map<_, _>>(),
    )))
}

fn granting(permissions: &[&str], wanted: Scopes) -> bool {
    Scopes::parse(&permissions.join(" ")).unwrap_or_default().contains(wanted)
}

/// The model year of cars that are still sold.
const NEWEST_YEAR: u16 = 2026;
