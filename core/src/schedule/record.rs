//! What is asked of the scheduler and what it answers.

use super::profiles::{ChargingProfile, ProfileOptions};
use crate::Instant;
use crate::answer::{DataUsed, InputUsed, Notice};
use crate::charge::{ChargeGoal, CurrentType};
use crate::tariff::{Amount, CarbonIntensity, Tariff};
use crate::units::Soc;
use crate::vehicle::{Conditions, VehicleRef};

/// What a schedule makes small.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum ScheduleObjective {
    /// Money, by the tariff.
    #[default]
    Amount,
    /// Carbon, by the list of intensities.
    Carbon,
}

/// A state of charge to have by an earlier moment, for a departure that may come early.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Minimum {
    /// State of charge.
    pub soc: Soc,
    /// By when.
    pub by_at: Instant,
}

/// A car that is plugged in for a while.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SessionRequest {
    /// Name of the session; comes back in the answer.
    #[cfg_attr(feature = "serde", serde(rename = "ref"))]
    pub reference: String,
    /// The car; absent: only `goal.energy_kwh` at `max_power_kw` is known.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub vehicle: Option<VehicleRef>,
    /// State of charge on arrival; absent: the goal is an energy, taken at the power of a battery that is not full.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub start_soc: Option<Soc>,
    /// What to reach: `target_soc` or `energy_kwh`.
    pub goal: ChargeGoal,
    /// From when it is plugged in.
    pub arrives_at: Instant,
    /// When it must be ready.
    pub departs_at: Instant,
    /// A state of charge to have earlier.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub minimum: Option<Minimum>,
    /// Kind of current at the plug.
    #[cfg_attr(feature = "serde", serde(default = "alternating"))]
    pub current_type: CurrentType,
    /// Highest power of the plug, kW (delivered).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub max_power_kw: Option<f64>,
    /// AC phases of the plug, 1 to 3.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub phases: Option<u8>,
    /// Weather and battery health.
    #[cfg_attr(feature = "serde", serde(default))]
    pub conditions: Conditions,
}

#[cfg(feature = "serde")]
fn alternating() -> CurrentType {
    CurrentType::Ac
}

impl SessionRequest {
    /// A session of a catalogue car on AC.
    pub fn new(
        reference: impl Into<String>,
        vehicle: VehicleRef,
        start_soc: Soc,
        target_soc: f64,
        arrives_at: Instant,
        departs_at: Instant,
    ) -> Self {
        SessionRequest {
            reference: reference.into(),
            vehicle: Some(vehicle),
            start_soc: Some(start_soc),
            goal: ChargeGoal::target_soc(target_soc),
            arrives_at,
            departs_at,
            minimum: None,
            current_type: CurrentType::Ac,
            max_power_kw: None,
            phases: None,
            conditions: Conditions::default(),
        }
    }
}

/// When should it charge?
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ScheduleRequest {
    /// Comes back in the answer.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub client_ref: Option<String>,
    /// The cars.
    pub sessions: Vec<SessionRequest>,
    /// What energy costs.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub tariff: Option<Tariff>,
    /// What energy emits.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub carbon: Option<CarbonIntensity>,
    /// What is to be small.
    #[cfg_attr(feature = "serde", serde(default))]
    pub objective: ScheduleObjective,
    /// Among schedules that are equal otherwise: charge late, so that the battery stays low for longer.
    #[cfg_attr(feature = "serde", serde(default))]
    pub finish_late: bool,
    /// Write the schedules for charging points too.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub profiles: Option<ProfileOptions>,
}

impl ScheduleRequest {
    /// One car by a tariff.
    pub fn one(session: SessionRequest, tariff: Tariff) -> Self {
        ScheduleRequest {
            client_ref: None,
            sessions: vec![session],
            tariff: Some(tariff),
            carbon: None,
            objective: ScheduleObjective::Amount,
            finish_late: false,
            profiles: None,
        }
    }
}

/// How a schedule ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum ScheduleStatus {
    /// Every goal is reached.
    Ok,
    /// Nothing is to be charged.
    AlreadyThere,
    /// Some goal is missed; `shortfall_kwh` says by how much.
    Shortfall,
    /// A word this version does not know.
    #[cfg_attr(feature = "serde", serde(other))]
    Unknown,
}

/// A stretch of charging.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ScheduleSlot {
    /// Its start.
    pub starts_at: Instant,
    /// Its end.
    pub ends_at: Instant,
    /// Mean power at the plug, kW.
    pub delivered_power_kw: f64,
    /// Highest power within it, kW: what a limit must allow.
    pub max_power_kw: f64,
    /// Current per phase that the highest power is, A; AC only.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub current_a: Option<f64>,
    /// AC phases in use.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub phases: Option<u8>,
    /// Energy stored, kWh.
    pub battery_energy_kwh: f64,
    /// Energy at the plug, kWh.
    pub delivered_energy_kwh: f64,
    /// What it costs.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub amount: Option<Amount>,
}

/// Sums over the slots of a session.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ScheduleTotals {
    /// Energy stored, kWh.
    pub battery_energy_kwh: f64,
    /// Energy at the plug, kWh.
    pub delivered_energy_kwh: f64,
    /// What it costs.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub amount: Option<Amount>,
    /// What it emits, g of CO2.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub carbon_g: Option<f64>,
}

/// The schedule of one car.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SessionSchedule {
    /// From the request.
    #[cfg_attr(feature = "serde", serde(rename = "ref"))]
    pub reference: String,
    /// When it charges; it rests outside of these.
    pub slots: Vec<ScheduleSlot>,
    /// Sums.
    pub totals: ScheduleTotals,
    /// State of charge at the departure, if that on arrival is known.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub end_soc: Option<f64>,
    /// Stored energy that is missing at the departure, kWh.
    pub shortfall_kwh: f64,
    /// Stored energy that is missing at the moment of the minimum, kWh.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub minimum_shortfall_kwh: Option<f64>,
}

/// When each car charges, and the proof that no schedule is better by more than `gap`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Schedule {
    /// Version of the record shapes.
    pub schema_version: String,
    /// Version of the engine.
    pub engine_version: String,
    /// How it ends.
    pub status: ScheduleStatus,
    /// From the request.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub client_ref: Option<String>,
    /// The values used and where they come from.
    pub inputs: Vec<InputUsed>,
    /// What the reader should know.
    pub notices: Vec<Notice>,
    /// The data used.
    pub data: Vec<DataUsed>,
    /// One for each session, in the order of the request.
    pub sessions: Vec<SessionSchedule>,
    /// The schedules as charging points take them, if asked for.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub profiles: Vec<ChargingProfile>,
    /// No schedule in the model is better by more than this share; 0 is optimal.
    pub gap: f64,
}
