use crate::Instant;
use crate::answer::{DataUsed, InputUsed, Notice};
use crate::tariff::{Amount, SessionTariff};
use crate::units::Soc;
use crate::vehicle::{Conditions, CurrentType, VehicleRef};

/// What set the power.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
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
    #[cfg_attr(feature = "serde", serde(other))]
    Unknown,
}

/// What a session is to reach.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ChargeGoal {
    /// A state of charge.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub target_soc: Option<f64>,
    /// Energy stored in the battery, kWh.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub energy_kwh: Option<f64>,
    /// Time plugged in, s.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub duration_s: Option<f64>,
    /// Until the car departs; the request then says when charging starts.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub departs_at: Option<Instant>,
}

impl ChargeGoal {
    /// Up to a state of charge.
    pub fn target_soc(soc: f64) -> Self {
        ChargeGoal { target_soc: Some(soc), ..ChargeGoal::default() }
    }

    /// Until so much energy is stored.
    pub fn energy_kwh(energy_kwh: f64) -> Self {
        ChargeGoal { energy_kwh: Some(energy_kwh), ..ChargeGoal::default() }
    }

    /// For so long.
    pub fn duration_s(duration_s: f64) -> Self {
        ChargeGoal { duration_s: Some(duration_s), ..ChargeGoal::default() }
    }

    /// Until the car departs.
    pub fn departs_at(departs_at: Instant) -> Self {
        ChargeGoal { departs_at: Some(departs_at), ..ChargeGoal::default() }
    }
}

/// The plug: everything it limits, at the plug (delivered).
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ConnectorLimits {
    /// AC or DC.
    pub current_type: CurrentType,
    /// Highest power, kW.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub max_power_kw: Option<f64>,
    /// Highest voltage, V: line to neutral for AC.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub max_voltage_v: Option<f64>,
    /// Highest current, A: per phase for AC.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub max_current_a: Option<f64>,
    /// AC phases, 1 to 3.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub phases: Option<u8>,
}

/// How long until it is charged?
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ChargeRequest {
    /// Echoed in the answer.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub client_ref: Option<String>,
    /// The car.
    pub vehicle: VehicleRef,
    /// State of charge when plugged in; not known: the answer's interval covers every start, and the goal is an
    /// energy or a time.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub start_soc: Option<Soc>,
    /// What to reach; exactly one of its fields.
    pub goal: ChargeGoal,
    /// Where the car stops by its own setting.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub charge_limit_soc: Option<Soc>,
    /// The plug.
    pub connector: ConnectorLimits,
    /// What all connectors of the site share, kW (delivered).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub site_max_power_kw: Option<f64>,
    /// Weather, load, battery health.
    #[cfg_attr(feature = "serde", serde(default))]
    pub conditions: Conditions,
    /// When it is plugged in.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub starts_at: Option<Instant>,
    /// What it is priced by: a tariff of OCPI or prices over time.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub tariff: Option<SessionTariff>,
    /// IANA name of the zone that the tariff's days and times count in; absent: the offset of `starts_at`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub time_zone: Option<String>,
}

/// How a session ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
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
    #[cfg_attr(feature = "serde", serde(other))]
    Unknown,
}

/// One point of the session's course.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LimitSpan {
    /// Lower end.
    pub from_soc: f64,
    /// Upper end.
    pub to_soc: f64,
    /// What limits.
    pub limiting_factor: LimitingFactor,
}

/// A quantile of the duration.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DurationQuantile {
    /// Share of sessions that are shorter.
    pub p: f64,
    /// Seconds from plug-in to the end.
    pub duration_s: f64,
}

/// How long it takes, how much it stores, what limits it, how sure that is.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ChargeEstimate {
    /// Version of the record shapes.
    pub schema_version: String,
    /// Version of the engine.
    pub engine_version: String,
    /// How the session ends.
    pub status: ChargeStatus,
    /// From the request.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub client_ref: Option<String>,
    /// The values used and where they come from.
    pub inputs: Vec<InputUsed>,
    /// What the reader should know.
    pub notices: Vec<Notice>,
    /// The data used.
    pub data: Vec<DataUsed>,
    /// State of charge when plugged in, if known.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub start_soc: Option<f64>,
    /// State of charge at the end, if the start is known.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub end_soc: Option<f64>,
    /// When it is plugged in, if the request says so.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub starts_at: Option<Instant>,
    /// Median moment of the end.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub ready_at: Option<Instant>,
    /// Median seconds from plug-in to the end.
    pub duration_s: f64,
    /// One session in ten is faster, s.
    pub duration_p10_s: f64,
    /// One session in ten is slower, s.
    pub duration_p90_s: f64,
    /// Further quantiles of the duration, rising.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
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
    /// What it costs by the tariff: priced on the simulated course, an estimate. Energy alone where the state of charge at the
    /// start is not known.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub amount: Option<Amount>,
}
