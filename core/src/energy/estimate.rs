//! The energy of a recorded drive or of a road as one record.

use super::coefficients::{Coefficients, EnergyParts, coefficients};
use super::features::EdgeFeatures;
use super::trace::{TracePoint, check, drive};
use crate::answer::{DataUsed, ENGINE_VERSION, InputSource, InputUsed, Notice, SCHEMA_VERSION};
use crate::charge::DRIVING_WARMTH_K;
use crate::units::JOULES_PER_KWH;
use crate::vehicle::{self, Conditions, Vehicle, VehicleRef};
use crate::{Error, ErrorKind, Result};

/// How much energy does this drive take?
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EnergyRequest {
    /// Echoed in the answer.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub client_ref: Option<String>,
    /// The car.
    pub vehicle: VehicleRef,
    /// Weather, load, cabin, speed cap.
    #[cfg_attr(feature = "serde", serde(default))]
    pub conditions: Conditions,
    /// The drive.
    pub trace: Vec<TracePoint>,
}

/// How an energy estimate ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum EnergyStatus {
    /// Answered.
    Ok,
    /// A word this version does not know.
    #[cfg_attr(feature = "serde", serde(other))]
    Unknown,
}

/// Energy of a drive and where it goes.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EnergyEstimate {
    /// Version of the record shapes.
    pub schema_version: String,
    /// Version of the engine.
    pub engine_version: String,
    /// How it ended.
    pub status: EnergyStatus,
    /// From the request.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub client_ref: Option<String>,
    /// The values used and where they come from.
    pub inputs: Vec<InputUsed>,
    /// What the reader should know.
    pub notices: Vec<Notice>,
    /// The data used.
    pub data: Vec<DataUsed>,
    /// Energy from the battery, recuperation taken off, kWh.
    pub battery_energy_kwh: f64,
    /// Energy that braking puts back, kWh.
    pub recuperated_kwh: f64,
    /// Length, m.
    pub distance_m: f64,
    /// Time, s.
    pub duration_s: f64,
    /// Battery energy over length, Wh/km.
    pub consumption_wh_per_km: f64,
    /// The energy by cause.
    pub parts: EnergyParts,
    /// The conditions used.
    pub conditions: Conditions,
}

/// The energy of a recorded drive, from plugging out to standing.
///
/// Warming the cabin is counted from the first reading. Kinetic energy left at the last reading counts as spent on
/// `stops_kwh`.
///
/// # Errors
/// `bad_data` for a reading at fault or a trace that does not move, `invalid_input` for a condition out of range,
/// `not_found` for an unknown car.
///
/// # Examples
/// ```
/// use wattfarer::energy::{self, EnergyRequest};
/// use wattfarer::vehicle::VehicleRef;
/// // 10 km/h steps up to 50 km/h, ten minutes, and down again.
/// let trace = energy::read_trace("t_s,speed_kmh\n0,0\n15,50\n615,50\n630,0\n")?;
/// let answer = energy::estimate(&EnergyRequest {
///     client_ref: None,
///     vehicle: VehicleRef::id("tesla-model-3-long-range-2024"),
///     conditions: Default::default(),
///     trace,
/// })?;
/// assert!((answer.distance_m - 8541.67).abs() < 0.1);
/// assert!((answer.parts.total_kwh() - answer.battery_energy_kwh).abs() < 1e-12);
/// # Ok::<(), wattfarer::Error>(())
/// ```
pub fn estimate(request: &EnergyRequest) -> Result<EnergyEstimate> {
    let vehicle = vehicle::resolve(&request.vehicle)?;
    check(&request.trace, "trace")?;
    let coefficients = coefficients(&vehicle, &request.conditions)?;
    let drive = drive(&request.trace, &coefficients);
    let mut answer = summed(&vehicle, &request.conditions, &coefficients, &drive.features)?;
    let kinetic_kwh = coefficients.stops * drive.speed_squared_gained / JOULES_PER_KWH;
    answer.parts.stops_kwh += kinetic_kwh;
    answer.battery_energy_kwh = answer.parts.total_kwh();
    answer.consumption_wh_per_km = consumption_wh_per_km(answer.battery_energy_kwh, answer.distance_m);
    answer.client_ref.clone_from(&request.client_ref);
    if request.conditions.wind_kmh > 0.0 && !drive.has_headings {
        answer.notices.push(Notice::new(
            "wind_without_heading",
            "The trace has no positions: the wind counts as blowing from all sides alike.",
        ));
    }
    Ok(answer)
}

/// The energy of a road of which the features are known; the speed cap is applied to it as one stretch, so pass
/// features that are [`driven`](Coefficients::driven) edge by edge.
///
/// # Errors
/// As [`estimate`].
pub fn along(vehicle: &Vehicle, conditions: &Conditions, features: &EdgeFeatures) -> Result<EnergyEstimate> {
    let coefficients = coefficients(vehicle, conditions)?;
    summed(vehicle, conditions, &coefficients, &coefficients.driven(features))
}

fn summed(
    vehicle: &Vehicle,
    conditions: &Conditions,
    coefficients: &Coefficients,
    features: &EdgeFeatures,
) -> Result<EnergyEstimate> {
    if features.length_m <= 0.0 {
        return Err(Error::new(ErrorKind::BadData, "the drive has no length, so it has no consumption")
            .with_field("trace")
            .with_hint("give at least two readings between which the car moves"));
    }
    let mut parts = coefficients.parts(features);
    parts.auxiliary_kwh += coefficients.warm_up_kwh(features.time_s);
    let battery_energy_kwh = parts.total_kwh();
    Ok(EnergyEstimate {
        schema_version: SCHEMA_VERSION.into(),
        engine_version: ENGINE_VERSION.into(),
        status: EnergyStatus::Ok,
        client_ref: None,
        inputs: inputs(vehicle, conditions, coefficients),
        notices: notices(vehicle, conditions),
        data: vec![DataUsed {
            kind: "vehicles".into(),
            id: vehicle.id.clone(),
            as_of: None,
            licence: "see sources of the vehicle".into(),
            attribution: "Open EV Data (https://github.com/KilowattApp/open-ev-data)".into(),
            demonstration: false,
        }],
        battery_energy_kwh,
        recuperated_kwh: coefficients.recuperated_kwh(features),
        distance_m: features.length_m,
        duration_s: features.time_s + features.idle_s,
        consumption_wh_per_km: consumption_wh_per_km(battery_energy_kwh, features.length_m),
        parts,
        conditions: *conditions,
    })
}

fn consumption_wh_per_km(energy_kwh: f64, distance_m: f64) -> f64 {
    energy_kwh * 1e6 / distance_m
}

fn inputs(vehicle: &Vehicle, conditions: &Conditions, coefficients: &Coefficients) -> Vec<InputUsed> {
    let battery_c = conditions.battery_c.unwrap_or(conditions.air_c + DRIVING_WARMTH_K);
    let battery_source = if conditions.battery_c.is_some() { InputSource::Given } else { InputSource::Default };
    vec![
        InputUsed::new("vehicle", &vehicle.id, InputSource::Given),
        InputUsed::new("battery_c", battery_c, battery_source),
        InputUsed::new("auxiliary_power_kw", coefficients.auxiliary_w / 1000.0, InputSource::Default),
    ]
}

fn notices(vehicle: &Vehicle, conditions: &Conditions) -> Vec<Notice> {
    let mut notices = Vec::new();
    if vehicle.heat_pump.is_none() && conditions.air_c < conditions.cabin_c {
        notices.push(Notice::new(
            "heat_pump_unknown",
            "It is not known whether this car has a heat pump; a resistance heater is assumed.",
        ));
    }
    notices
}
