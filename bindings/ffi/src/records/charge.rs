//! Charge estimates.

use super::answer::{DataUsed, Failure, InputUsed, Notice};
use super::tariff::{Amount, SessionTariff};
use super::vehicle::{Conditions, VehicleRef};
use wattfarer_ffi_macros::{record, words};

/// Kind of current at the connector.
#[words(wattfarer::charge::CurrentType)]
pub enum CurrentType {
    /// Alternating current, through the car's on-board charger.
    Ac,
    /// Direct current, straight to the battery.
    Dc,
}

/// What set the power.
#[words(wattfarer::charge::LimitingFactor)]
pub enum LimitingFactor {
    /// The car's charge curve or battery health.
    Vehicle,
    /// The car's on-board charger.
    OnboardCharger,
    /// The charge limit set in the car.
    VehicleSetting,
    /// The connector's power or voltage.
    Connector,
    /// The current the cable carries.
    Cable,
    /// What the site shares out.
    Site,
    /// A schedule.
    Schedule,
    /// A cold battery.
    Temperature,
    /// Balancing at the very end.
    Tail,
    /// A word this version does not know.
    Unknown,
}

/// What a session is to reach.
#[record(wattfarer::charge::ChargeGoal)]
pub struct ChargeGoal {
    /// A state of charge.
    pub target_soc: Option<f64>,
    /// Energy stored in the battery, kWh.
    pub energy_kwh: Option<f64>,
    /// Time plugged in, s.
    pub duration_s: Option<f64>,
    /// Until the car departs; the request then says when charging starts.
    pub departs_at: Option<String>,
}

/// The plug: everything it limits, at the plug (delivered).
#[record(wattfarer::charge::ConnectorLimits)]
pub struct ConnectorLimits {
    /// AC or DC.
    pub current_type: CurrentType,
    /// Highest power, kW.
    pub max_power_kw: Option<f64>,
    /// Highest voltage, V: line to neutral for AC.
    pub max_voltage_v: Option<f64>,
    /// Highest current, A: per phase for AC.
    pub max_current_a: Option<f64>,
    /// AC phases, 1 to 3.
    pub phases: Option<u32>,
}

/// How long until it is charged?
#[record(wattfarer::charge::ChargeRequest)]
pub struct ChargeRequest {
    /// Echoed in the answer.
    pub client_ref: Option<String>,
    /// The car.
    pub vehicle: VehicleRef,
    /// State of charge when plugged in; not known: the answer's interval covers every start, and the goal is an
    /// energy or a time.
    pub start_soc: Option<f64>,
    /// What to reach; exactly one of its fields.
    pub goal: ChargeGoal,
    /// Where the car stops by its own setting.
    pub charge_limit_soc: Option<f64>,
    /// The plug.
    pub connector: ConnectorLimits,
    /// What all connectors of the site share, kW (delivered).
    pub site_max_power_kw: Option<f64>,
    /// Weather, load, battery health.
    #[foreign(default)]
    pub conditions: Option<Conditions>,
    /// When it is plugged in.
    pub starts_at: Option<String>,
    /// What the session is priced by.
    pub tariff: Option<SessionTariff>,
    /// IANA name of the zone that the tariff's days and times count in; absent: the offset of `starts_at`.
    pub time_zone: Option<String>,
}

/// How a session ends.
#[words(wattfarer::charge::ChargeStatus)]
pub enum ChargeStatus {
    /// The goal is reached.
    Ok,
    /// Start equals goal.
    AlreadyThere,
    /// The car's limit or the time ends it short of the goal.
    Limited,
    /// Power reaches 0 before the goal.
    Stalls,
    /// A word this version does not know.
    Unknown,
}

/// One point of the session's course.
#[record(wattfarer::charge::ProfilePoint)]
pub struct ProfilePoint {
    /// Seconds since plug-in.
    pub elapsed_s: f64,
    /// State of charge.
    pub soc: f64,
    /// Power into the battery, kW.
    pub battery_power_kw: f64,
    /// Power at the plug, kW.
    pub delivered_power_kw: f64,
}

/// A stretch of SoC and what limits the power on it.
#[record(wattfarer::charge::LimitSpan)]
pub struct LimitSpan {
    /// Lower end.
    pub from_soc: f64,
    /// Upper end.
    pub to_soc: f64,
    /// What limits.
    pub limiting_factor: LimitingFactor,
}

/// A quantile of the duration.
#[record(wattfarer::charge::DurationQuantile)]
pub struct DurationQuantile {
    /// Share of sessions that are shorter.
    pub p: f64,
    /// Seconds from plug-in to the end.
    pub duration_s: f64,
}

/// How long it takes, how much it stores, what limits it, how sure that is.
#[record(wattfarer::charge::ChargeEstimate)]
pub struct ChargeEstimate {
    /// Version of the record shapes.
    pub schema_version: String,
    /// Version of the engine.
    pub engine_version: String,
    /// How the session ends.
    pub status: ChargeStatus,
    /// From the request.
    pub client_ref: Option<String>,
    /// The values used and where they come from.
    pub inputs: Vec<InputUsed>,
    /// What the reader should know.
    pub notices: Vec<Notice>,
    /// The data used.
    pub data: Vec<DataUsed>,
    /// State of charge when plugged in, if known.
    pub start_soc: Option<f64>,
    /// State of charge at the end, if the start is known.
    pub end_soc: Option<f64>,
    /// When it is plugged in, if the request says so.
    pub starts_at: Option<String>,
    /// Median moment of the end.
    pub ready_at: Option<String>,
    /// Median seconds from plug-in to the end.
    pub duration_s: f64,
    /// One session in ten is faster, s.
    pub duration_p10_s: f64,
    /// One session in ten is slower, s.
    pub duration_p90_s: f64,
    /// Further quantiles of the duration, rising.
    #[foreign(default)]
    pub quantiles: Vec<DurationQuantile>,
    /// Seconds from plug-in until power flows in full.
    pub session_start_s: f64,
    /// Seconds of balancing at the end.
    pub tail_s: f64,
    /// Energy stored, kWh.
    pub battery_energy_kwh: f64,
    /// Energy at the plug, kWh.
    pub delivered_energy_kwh: f64,
    /// Mean delivered power over the duration, kW.
    pub average_power_kw: f64,
    /// Highest delivered power, kW.
    pub max_power_kw: f64,
    /// The session's course.
    pub profile: Vec<ProfilePoint>,
    /// What limits the power where.
    pub limits: Vec<LimitSpan>,
    /// What it costs by the tariff: priced on the simulated course, an estimate.
    pub amount: Option<Amount>,
}

/// What all sessions of a bulk have in common.
#[record(wattfarer::charge::BulkRequest)]
pub struct BulkRequest {
    /// The car.
    pub vehicle: VehicleRef,
    /// The plug.
    pub connector: ConnectorLimits,
    /// What all connectors of the site share, kW (delivered).
    pub site_max_power_kw: Option<f64>,
    /// Where the car stops by its own setting.
    pub charge_limit_soc: Option<f64>,
    /// Weather, load, battery health.
    #[foreign(default)]
    pub conditions: Option<Conditions>,
}

/// Estimates as columns, a row for every session; NaN in a row whose start or target makes no sense.
#[record(wattfarer::charge::BulkEstimates)]
pub struct BulkEstimates {
    /// Median seconds from plug-in to the end.
    pub duration_s: Vec<f64>,
    /// One session in ten is faster, s.
    pub duration_p10_s: Vec<f64>,
    /// One session in ten is slower, s.
    pub duration_p90_s: Vec<f64>,
    /// State of charge at the end; below the target where the car's limit or a stall ends the session.
    pub end_soc: Vec<f64>,
    /// Energy stored, kWh.
    pub battery_energy_kwh: Vec<f64>,
    /// Energy at the plug, kWh.
    pub delivered_energy_kwh: Vec<f64>,
    /// Rows that make no sense.
    pub refused: i64,
}

/// One answer of many: an estimate, or why there is none.
#[record]
pub struct ChargeOutcome {
    /// The estimate.
    pub estimate: Option<ChargeEstimate>,
    /// The failure.
    pub failure: Option<Failure>,
}
