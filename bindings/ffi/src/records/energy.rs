//! Driving energy.

use super::answer::{DataUsed, InputUsed, LatLon, Notice};
use super::vehicle::{Conditions, VehicleRef};
use wattfarer_ffi_macros::{record, words};

/// One reading of a drive. Speed and slope are linear in time between readings.
#[record(wattfarer::energy::TracePoint)]
pub struct TracePoint {
    /// Seconds since any beginning; rising.
    pub t_s: f64,
    /// Speed, km/h; absent: from the positions.
    pub speed_kmh: Option<f64>,
    /// Elevation, m.
    pub elevation_m: Option<f64>,
    /// Rise over run, uphill positive; instead of the elevation.
    pub slope: Option<f64>,
    /// Where; needed for the speed when there is none, and for the direction of the wind.
    pub position: Option<LatLon>,
}

/// How much energy does this drive take?
#[record(wattfarer::energy::EnergyRequest)]
pub struct EnergyRequest {
    /// Echoed in the answer.
    pub client_ref: Option<String>,
    /// The car.
    pub vehicle: VehicleRef,
    /// Weather, load, cabin, speed cap.
    #[foreign(default)]
    pub conditions: Option<Conditions>,
    /// The drive.
    pub trace: Vec<TracePoint>,
}

/// How an energy estimate ended.
#[words(wattfarer::energy::EnergyStatus)]
pub enum EnergyStatus {
    /// Answered.
    Ok,
    /// A word this version does not know.
    Unknown,
}

/// Energy of a drive and where it goes.
#[record(wattfarer::energy::EnergyEstimate)]
pub struct EnergyEstimate {
    /// Version of the record shapes.
    pub schema_version: String,
    /// Version of the engine.
    pub engine_version: String,
    /// How it ended.
    pub status: EnergyStatus,
    /// From the request.
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

/// Energy by cause; the sum is the whole.
#[record(wattfarer::energy::EnergyParts)]
pub struct EnergyParts {
    /// Air resistance, wind included, kWh.
    pub drag_kwh: f64,
    /// Tyres, kWh.
    pub rolling_kwh: f64,
    /// Climbing less what descents win back, kWh.
    pub climb_kwh: f64,
    /// Speeding up less what braking wins back, kWh.
    pub stops_kwh: f64,
    /// Electronics, heating and cooling, kWh.
    pub auxiliary_kwh: f64,
}
