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

/// What to have by an earlier moment, for a departure that may come early.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Minimum {
    /// State of charge; this or `energy_kwh`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub soc: Option<Soc>,
    /// Energy stored since the arrival, kWh; for cars of which the state of charge is not known.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub energy_kwh: Option<f64>,
    /// By when: the earliest departure to reckon with.
    pub by_at: Instant,
}

impl Minimum {
    /// A state of charge by a moment.
    pub fn soc(soc: Soc, by_at: Instant) -> Self {
        Minimum { soc: Some(soc), energy_kwh: None, by_at }
    }
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
    /// Highest state of charge that it may arrive with; `start_soc` is then the lowest. The schedule serves all between them: a car that
    /// is fuller stops earlier by itself.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub highest_start_soc: Option<Soc>,
    /// What to reach: `target_soc` or `energy_kwh`.
    pub goal: ChargeGoal,
    /// From when it is plugged in.
    pub arrives_at: Instant,
    /// When it must be ready; with `earliest_departs_at` the latest moment.
    pub departs_at: Instant,
    /// The departure may come as early as this. Without `shortfall_cost_per_kwh` the goal is to be reached by then, and later only as
    /// far as time is too short; with it, every moment until `departs_at` is taken to be as likely.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub earliest_departs_at: Option<Instant>,
    /// What a kWh counts that is missing when the car leaves early, in the unit of the objective: the sum of cost and expected
    /// shortfall is made small, in quarters of an hour.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub shortfall_cost_per_kwh: Option<f64>,
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
    /// Weight of its share where a site has too little for all; absent: 1. A car of weight 2 gets twice the share.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub priority: Option<f64>,
    /// Prices of its own; absent: those of the request.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub tariff: Option<Tariff>,
}

/// A limit of power and for how long it holds.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LimitRow {
    /// From when, at a whole minute.
    pub starts_at: Instant,
    /// Until when, at a whole minute; absent: until the next row, the last without end.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub ends_at: Option<Instant>,
    /// Highest power, kW.
    pub max_power_kw: f64,
}

/// The grid connection that cars share.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields, default))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Site {
    /// What the site may take; no limit outside of the rows.
    pub cap: Vec<LimitRow>,
    /// What everything else there takes at most; nothing outside of the rows.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub base_load: Vec<LimitRow>,
    /// What each car may take by order of the grid operator; no limit outside of the rows.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub dimming: Vec<LimitRow>,
    /// Most current of each phase, A. Nothing is known of which phase a car is on: all that use fewer than three count as if on the
    /// same one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub phase_limit_a: Option<f64>,
}

impl Site {
    /// A site with a cap and nothing else.
    pub fn capped(cap: Vec<LimitRow>) -> Self {
        Site { cap, ..Site::default() }
    }
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
            highest_start_soc: None,
            goal: ChargeGoal::target_soc(target_soc),
            arrives_at,
            departs_at,
            earliest_departs_at: None,
            shortfall_cost_per_kwh: None,
            minimum: None,
            current_type: CurrentType::Ac,
            max_power_kw: None,
            phases: None,
            conditions: Conditions::default(),
            priority: None,
            tariff: None,
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
    /// The grid connection that the cars share.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub site: Option<Site>,
    /// Forecast of the surplus of the site's own generation, kW: used before power from the grid, at what it would earn there. One
    /// car alone charges at its full power or rests; at a site power follows the surplus.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub solar: Vec<LimitRow>,
    /// What a kWh of surplus earns when it goes to the grid; absent: nothing.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub feed_in_per_kwh: Option<f64>,
    /// What is to be small.
    #[cfg_attr(feature = "serde", serde(default))]
    pub objective: ScheduleObjective,
    /// What it is worth to hold a kWh an hour less before the departure, in the unit of the objective: charges late where that costs
    /// little more, so that the battery stays low for longer.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub holding_cost_per_kwh_h: Option<f64>,
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
            site: None,
            solar: Vec::new(),
            feed_in_per_kwh: None,
            objective: ScheduleObjective::Amount,
            holding_cost_per_kwh_h: None,
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
    /// Stored energy that is missing at the moment of the minimum, or at the earliest departure, kWh.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub minimum_shortfall_kwh: Option<f64>,
    /// Stored energy that is missing on average over all moments of departure, kWh; where a shortfall has a cost.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub expected_shortfall_kwh: Option<f64>,
    /// Sums where the car arrives as full as it may; `totals` are those of the emptiest.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub fullest_totals: Option<ScheduleTotals>,
}

/// From when to when.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Span {
    /// Its start.
    pub starts_at: Instant,
    /// Its end.
    pub ends_at: Instant,
}

/// Why not all can be served: these cars need more than they can get in these hours and outside of them.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Certificate {
    /// The cars, by the `ref` of their sessions.
    pub sessions: Vec<String>,
    /// The hours in which the cap is used up; none where the plugs alone are too weak.
    pub hours: Vec<Span>,
    /// Energy at the meter that the cars need, kWh.
    pub needed_kwh: f64,
    /// What the cap leaves for cars in these hours, kWh.
    pub site_kwh: f64,
    /// What the plugs of these cars pass at most in all other hours, kWh.
    pub plugs_kwh: f64,
    /// What is missing: needed less the other two, kWh.
    pub shortfall_kwh: f64,
}

/// The site's part of a schedule.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SiteSchedule {
    /// The cap that was kept.
    pub cap: Vec<LimitRow>,
    /// Why not all are served, if so.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub certificate: Option<Certificate>,
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
    /// The site, for schedules of a site.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub site: Option<SiteSchedule>,
    /// The schedules as charging points take them, if asked for.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub profiles: Vec<ChargingProfile>,
    /// No schedule in the model is better by more than this share; 0 is optimal.
    pub gap: f64,
}
