//! When to charge.

use super::answer::{DataUsed, InputUsed, Notice};
use super::charge::{ChargeGoal, CurrentType};
use super::tariff::{Amount, CarbonIntensity, Tariff};
use super::vehicle::{Conditions, VehicleRef};
use crate::translate::{At, CoreResult, Foreign};
use wattfarer_ffi_macros::{record, words};

/// What a schedule makes small.
#[words(wattfarer::schedule::ScheduleObjective, open)]
pub enum ScheduleObjective {
    /// Money, by the tariff.
    Amount,
    /// Carbon, by the list of intensities.
    Carbon,
    /// A word this version does not know.
    Unknown,
}

/// A state of charge to have by an earlier moment, for a departure that may come early.
#[record(wattfarer::schedule::Minimum)]
pub struct Minimum {
    /// State of charge; this or `energy_kwh`.
    pub soc: Option<f64>,
    /// Energy stored since the arrival, kWh; for cars of which the state of charge is not known.
    pub energy_kwh: Option<f64>,
    /// By when.
    pub by_at: String,
}

/// A car that is plugged in for a while.
#[record(wattfarer::schedule::SessionRequest)]
pub struct SessionRequest {
    /// Name of the session; comes back in the answer.
    pub reference: String,
    /// The car; absent: only `goal.energy_kwh` at `max_power_kw` is known.
    pub vehicle: Option<VehicleRef>,
    /// State of charge on arrival; absent: the goal is an energy, taken at the power of a battery that is not full.
    pub start_soc: Option<f64>,
    /// Highest state of charge that it may arrive with; `start_soc` is then the lowest. The schedule serves all between them.
    pub highest_start_soc: Option<f64>,
    /// What to reach: `target_soc` or `energy_kwh`.
    pub goal: ChargeGoal,
    /// From when it is plugged in.
    pub arrives_at: String,
    /// When it must be ready; with `earliest_departs_at` the latest moment.
    pub departs_at: String,
    /// The departure may come as early as this. Without `shortfall_cost_per_kwh` the goal is to be reached by then, as far as time
    /// allows; with it, every moment until `departs_at` is taken to be as likely.
    pub earliest_departs_at: Option<String>,
    /// What a kWh counts that is missing when the car leaves early, in the unit of the objective.
    pub shortfall_cost_per_kwh: Option<f64>,
    /// A state of charge to have earlier.
    pub minimum: Option<Minimum>,
    /// Kind of current at the plug.
    #[foreign(default = wattfarer::charge::CurrentType::Ac)]
    pub current_type: Option<CurrentType>,
    /// Highest power of the plug, kW (delivered).
    pub max_power_kw: Option<f64>,
    /// AC phases of the plug, 1 to 3.
    pub phases: Option<u32>,
    /// Weather and battery health.
    #[foreign(default)]
    pub conditions: Option<Conditions>,
    /// Weight of its share where a site has too little for all; absent: 1. A car of weight 2 gets twice the share.
    pub priority: Option<f64>,
    /// Prices of its own; absent: those of the request.
    pub tariff: Option<Tariff>,
}

/// A limit of power and for how long it holds.
#[record(wattfarer::schedule::LimitRow)]
pub struct LimitRow {
    /// From when, at a whole minute.
    pub starts_at: String,
    /// Until when, at a whole minute; absent: until the next row, the last without end.
    pub ends_at: Option<String>,
    /// Highest power, kW.
    pub max_power_kw: f64,
}

/// The grid connection that cars share.
#[record(wattfarer::schedule::Site)]
pub struct Site {
    /// What the site may take; no limit outside of the rows.
    #[foreign(default)]
    pub cap: Vec<LimitRow>,
    /// What everything else there takes at most; nothing outside of the rows.
    #[foreign(default)]
    pub base_load: Vec<LimitRow>,
    /// What each car may take by order of the grid operator; no limit outside of the rows.
    #[foreign(default)]
    pub dimming: Vec<LimitRow>,
    /// Most current of each phase, A; cars that use fewer than three phases count as if on the same one.
    pub phase_limit_a: Option<f64>,
}

/// When should it charge?
#[record(wattfarer::schedule::ScheduleRequest)]
pub struct ScheduleRequest {
    /// Comes back in the answer.
    pub client_ref: Option<String>,
    /// The cars.
    pub sessions: Vec<SessionRequest>,
    /// What energy costs.
    pub tariff: Option<Tariff>,
    /// What energy emits.
    pub carbon: Option<CarbonIntensity>,
    /// The grid connection that the cars share.
    pub site: Option<Site>,
    /// Forecast of the surplus of the site's own generation, kW: used before power from the grid, at what it would earn there.
    #[foreign(default)]
    pub solar: Vec<LimitRow>,
    /// What a kWh of surplus earns when it goes to the grid; absent: nothing.
    pub feed_in_per_kwh: Option<f64>,
    /// What is to be small.
    #[foreign(default)]
    pub objective: Option<ScheduleObjective>,
    /// Among schedules that are equal otherwise: charge late, so that the battery stays low for longer.
    #[foreign(default)]
    pub finish_late: Option<bool>,
    /// What it is worth to hold a kWh an hour less before the departure, in the unit of the objective.
    pub holding_cost_per_kwh_h: Option<f64>,
    /// Write the schedules for charging points too.
    pub profiles: Option<ProfileOptions>,
}

/// How a schedule ends.
#[words(wattfarer::schedule::ScheduleStatus)]
pub enum ScheduleStatus {
    /// Every goal is reached.
    Ok,
    /// Nothing is to be charged.
    AlreadyThere,
    /// Some goal is missed; `shortfall_kwh` says by how much.
    Shortfall,
    /// A word this version does not know.
    Unknown,
}

/// A stretch of charging.
#[record(wattfarer::schedule::ScheduleSlot)]
pub struct ScheduleSlot {
    /// Its start.
    pub starts_at: String,
    /// Its end.
    pub ends_at: String,
    /// Mean power at the plug, kW.
    pub delivered_power_kw: f64,
    /// Highest power within it, kW: what a limit must allow.
    pub max_power_kw: f64,
    /// Current per phase that the highest power is, A; AC only.
    pub current_a: Option<f64>,
    /// AC phases in use.
    pub phases: Option<u32>,
    /// Energy stored, kWh.
    pub battery_energy_kwh: f64,
    /// Energy at the plug, kWh.
    pub delivered_energy_kwh: f64,
    /// What it costs.
    pub amount: Option<Amount>,
}

/// Sums over the slots of a session.
#[record(wattfarer::schedule::ScheduleTotals)]
pub struct ScheduleTotals {
    /// Energy stored, kWh.
    pub battery_energy_kwh: f64,
    /// Energy at the plug, kWh.
    pub delivered_energy_kwh: f64,
    /// What it costs.
    pub amount: Option<Amount>,
    /// What it emits, g of CO2.
    pub carbon_g: Option<f64>,
}

/// The schedule of one car.
#[record(wattfarer::schedule::SessionSchedule)]
pub struct SessionSchedule {
    /// From the request.
    pub reference: String,
    /// When it charges; it rests outside of these.
    pub slots: Vec<ScheduleSlot>,
    /// Sums.
    pub totals: ScheduleTotals,
    /// State of charge at the departure, if that on arrival is known.
    pub end_soc: Option<f64>,
    /// Stored energy that is missing at the departure, kWh.
    pub shortfall_kwh: f64,
    /// Stored energy that is missing at the moment of the minimum, kWh.
    pub minimum_shortfall_kwh: Option<f64>,
    /// Stored energy that is missing on average over all moments of departure, kWh; where a shortfall has a cost.
    pub expected_shortfall_kwh: Option<f64>,
    /// Sums where the car arrives as full as it may; `totals` are those of the emptiest.
    pub fullest_totals: Option<ScheduleTotals>,
}

/// From when to when.
#[record(wattfarer::schedule::Span)]
pub struct Span {
    /// Its start.
    pub starts_at: String,
    /// Its end.
    pub ends_at: String,
}

/// Why not all can be served: these cars need more than they can get in these hours and outside of them.
#[record(wattfarer::schedule::Certificate)]
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
#[record(wattfarer::schedule::SiteSchedule)]
pub struct SiteSchedule {
    /// The cap that was kept.
    pub cap: Vec<LimitRow>,
    /// Why not all are served, if so.
    pub certificate: Option<Certificate>,
}

/// When each car charges, and the proof that no schedule is better by more than `gap`.
#[record(wattfarer::schedule::Schedule)]
pub struct Schedule {
    /// Version of the record shapes.
    pub schema_version: String,
    /// Version of the engine.
    pub engine_version: String,
    /// How it ends.
    pub status: ScheduleStatus,
    /// From the request.
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
    pub site: Option<SiteSchedule>,
    /// The schedules as charging points take them, if asked for.
    #[foreign(default)]
    pub profiles: Vec<ChargingProfile>,
    /// No schedule in the model is better by more than this share; 0 is optimal.
    pub gap: f64,
}

/// A protocol that takes charging profiles.
#[words(wattfarer::schedule::ProfileProtocol, open)]
pub enum ProfileProtocol {
    /// OCPP 1.6, the request `SetChargingProfile`.
    Ocpp16,
    /// OCPP 2.0.1, the request `SetChargingProfile`.
    Ocpp201,
    /// OCPI 2.2.1, the object `ChargingProfile`.
    Ocpi221,
    /// A word this version does not know.
    Unknown,
}

/// Unit of the limits of a profile.
#[words(wattfarer::schedule::RateUnit)]
pub enum RateUnit {
    /// Watts over all phases.
    W,
    /// Amperes per phase.
    A,
}

/// How profiles are written.
#[record(wattfarer::schedule::ProfileOptions)]
pub struct ProfileOptions {
    /// For which protocol.
    pub protocol: ProfileProtocol,
    /// In which unit; amperes need a session on AC.
    #[foreign(default = wattfarer::schedule::RateUnit::W)]
    pub unit: Option<RateUnit>,
    /// Most periods that the point takes (its `ChargingScheduleMaxPeriods`).
    pub max_periods: Option<u32>,
}

/// How long things may take, s.
#[record(wattfarer::schedule::ControllerOptions, default = wattfarer::schedule::ControllerOptions::default())]
pub struct ControllerOptions {
    /// Until a message that was sent cannot come into force any more.
    #[foreign(default)]
    pub message_life_s: Option<f64>,
    /// Age from which a reading means that contact is lost.
    #[foreign(default)]
    pub stale_s: Option<f64>,
    /// Until a limit that was not accepted is sent again.
    #[foreign(default)]
    pub retry_s: Option<f64>,
    /// What a meter may show above the true limit and still confirm it, A.
    #[foreign(default)]
    pub tolerance_a: Option<f64>,
}

/// A limit to send to a point.
#[record(wattfarer::schedule::LimitCommand)]
pub struct LimitCommand {
    /// Index of the point.
    pub point: i64,
    /// Number of the command; comes back with its acceptance.
    pub id: i64,
    /// Highest current per phase, A; 0 stops.
    pub limit_a: f64,
}

/// A schedule as a charging point takes it.
#[record]
pub struct ChargingProfile {
    /// The session.
    pub reference: String,
    /// The protocol.
    pub protocol: ProfileProtocol,
    /// What to send: the message of the protocol, JSON.
    pub body: String,
}

impl Foreign<wattfarer::schedule::ChargingProfile> for ChargingProfile {
    fn from_core(core: wattfarer::schedule::ChargingProfile) -> Self {
        let wattfarer::schedule::ChargingProfile { reference, protocol, body } = core;
        // Bodies are plain records: they always have a JSON form.
        let body = serde_json::to_string(&body).unwrap_or_default();
        ChargingProfile { reference, protocol: ProfileProtocol::from_core(protocol), body }
    }

    fn core_at(self, at: &At<'_>) -> CoreResult<wattfarer::schedule::ChargingProfile> {
        let body = serde_json::from_str(&self.body)
            .map_err(|error| wattfarer::Error::invalid(at.member("body").to_string(), error.to_string()))?;
        Ok(wattfarer::schedule::ChargingProfile {
            reference: self.reference,
            protocol: self.protocol.core_at(at)?,
            body,
        })
    }
}
