//! What is asked of the planner and what it answers.

use crate::answer::{DataUsed, InputUsed, Notice};
use crate::charge::LimitSpan;
use crate::graph::Station;
use crate::tariff::{Amount, SessionTariff};
use crate::vehicle::{Conditions, VehicleRef};
use crate::{Instant, LatLon};

/// A place the driver asks for.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Waypoint {
    /// `lat,lon` in degrees or a name of the gazetteer.
    pub place: String,
    /// Seconds stayed there.
    #[cfg_attr(feature = "serde", serde(default))]
    pub stay_s: f64,
}

impl Waypoint {
    /// A place without a stay.
    pub fn new(place: impl Into<String>) -> Self {
        Waypoint { place: place.into(), stay_s: 0.0 }
    }
}

/// What is to be best.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum ObjectiveKind {
    /// The least time from start to goal.
    #[default]
    Time,
    /// The least of what the stops cost and what the time is worth, together.
    Amount,
}

/// What is to be best.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Objective {
    /// Its kind.
    pub kind: ObjectiveKind,
    /// What an hour of the trip is worth, in the currency; `amount` needs it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub value_of_time_per_h: Option<f64>,
    /// ISO 4217; absent: that of the tariffs.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub currency: Option<String>,
}

impl Objective {
    /// Money and time together, an hour at what it is worth in the currency of the tariffs.
    pub fn amount(value_of_time_per_h: f64) -> Self {
        Objective { kind: ObjectiveKind::Amount, value_of_time_per_h: Some(value_of_time_per_h), currency: None }
    }
}

/// Which roads a trip is proven best over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum ProveOn {
    /// The fastest road from each place to the next: milliseconds.
    #[default]
    Stations,
    /// Every road, slower ones that take less energy among them: a trip may be quicker so, and the search takes longer, seconds on a
    /// continent.
    Roads,
}

impl ProveOn {
    /// Its word, as in the proof.
    pub fn word(self) -> &'static str {
        match self {
            ProveOn::Stations => "stations",
            ProveOn::Roads => "roads",
        }
    }
}

/// Which stations may be used.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields, default))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StationFilter {
    /// Least power of a connector, kW; absent: 20 for a car that charges with direct current, else none.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub min_power_kw: Option<f64>,
    /// Operators, in any case; empty: all.
    pub operators: Vec<String>,
    /// OCPI ConnectorType words; empty: all that fit the car.
    pub connectors: Vec<String>,
}

/// A kind of road to keep away from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Avoid {
    /// Toll roads.
    Toll,
    /// Ferries and rail shuttles.
    Ferry,
    /// Motorways.
    Motorway,
}

/// How do I get there?
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PlanRequest {
    /// Comes back in the answer.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub client_ref: Option<String>,
    /// First from, last to.
    pub places: Vec<Waypoint>,
    /// The car.
    pub vehicle: VehicleRef,
    /// State of charge at the start.
    pub start_soc: f64,
    /// State of charge never gone below.
    #[cfg_attr(feature = "serde", serde(default = "default_reserve"))]
    pub reserve_soc: f64,
    /// Least state of charge at the goal; absent: the reserve.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub arrive_soc: Option<f64>,
    /// Least state of charge on arriving at a stop; absent: the reserve.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub stop_min_soc: Option<f64>,
    /// Least state of charge on leaving a stop, as far as its plug charges; absent: what the way on takes.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub stop_leave_soc: Option<f64>,
    /// Highest state of charge on leaving a stop.
    #[cfg_attr(feature = "serde", serde(default = "default_stop_max"))]
    pub stop_max_soc: f64,
    /// Seconds of every stop for parking, plugging and paying.
    #[cfg_attr(feature = "serde", serde(default = "default_overhead"))]
    pub overhead_s: f64,
    /// Weather, load, speed, battery health.
    #[cfg_attr(feature = "serde", serde(default))]
    pub conditions: Conditions,
    /// Speed caps that the driver may be advised to keep to between two stops, where that makes the whole trip better, km/h: at most
    /// five. Empty: speeds are as roads and conditions have them.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub max_kmh_options: Vec<f64>,
    /// When the trip begins; with it the answer tells when each leg does.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub departs_at: Option<Instant>,
    /// What is to be best.
    #[cfg_attr(feature = "serde", serde(default))]
    pub objective: Objective,
    /// What sessions are priced by: tariffs whose ids the stations' connectors name, and one without id for all others.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub tariffs: Vec<SessionTariff>,
    /// Which stations may be used.
    #[cfg_attr(feature = "serde", serde(default))]
    pub stations: StationFilter,
    /// Roads to keep away from.
    #[cfg_attr(feature = "serde", serde(default))]
    pub avoid: Vec<Avoid>,
    /// Farthest a place may lie from a road, m.
    #[cfg_attr(feature = "serde", serde(default = "default_snap"))]
    pub snap_m: f64,
    /// Which roads the trip is proven best over: the fastest from stop to stop, or every road.
    #[cfg_attr(feature = "serde", serde(default))]
    pub prove_on: ProveOn,
    /// Good enough: stop within this share of the bound.
    #[cfg_attr(feature = "serde", serde(default))]
    pub gap_limit: f64,
    /// Stop after so many labels; the same labels on every machine.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub label_limit: Option<u64>,
    /// Stop after so many seconds; what is found by then depends on the machine.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub time_limit_s: Option<f64>,
}

#[cfg(feature = "serde")]
fn default_reserve() -> f64 {
    DEFAULT_RESERVE_SOC
}

#[cfg(feature = "serde")]
fn default_stop_max() -> f64 {
    1.0
}

#[cfg(feature = "serde")]
fn default_overhead() -> f64 {
    DEFAULT_OVERHEAD_S
}

#[cfg(feature = "serde")]
fn default_snap() -> f64 {
    DEFAULT_SNAP_M
}

/// Reserve unless asked otherwise.
pub const DEFAULT_RESERVE_SOC: f64 = 0.1;
/// Overhead of a stop unless asked otherwise, s.
pub const DEFAULT_OVERHEAD_S: f64 = 300.0;
/// Snapping distance unless asked otherwise, m.
pub const DEFAULT_SNAP_M: f64 = 25_000.0;

impl PlanRequest {
    /// A trip between two places with every default.
    pub fn new(from: impl Into<String>, to: impl Into<String>, vehicle: VehicleRef, start_soc: f64) -> Self {
        PlanRequest {
            client_ref: None,
            places: vec![Waypoint::new(from), Waypoint::new(to)],
            vehicle,
            start_soc,
            reserve_soc: DEFAULT_RESERVE_SOC,
            arrive_soc: None,
            stop_min_soc: None,
            stop_leave_soc: None,
            stop_max_soc: 1.0,
            overhead_s: DEFAULT_OVERHEAD_S,
            conditions: Conditions::default(),
            max_kmh_options: Vec::new(),
            departs_at: None,
            objective: Objective::default(),
            tariffs: Vec::new(),
            stations: StationFilter::default(),
            avoid: Vec::new(),
            snap_m: DEFAULT_SNAP_M,
            prove_on: ProveOn::default(),
            gap_limit: 0.0,
            label_limit: None,
            time_limit_s: None,
        }
    }
}

/// Whether there is a trip.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum PlanStatus {
    /// There is.
    Ok,
    /// There is none.
    Infeasible,
    /// A word this version does not know.
    #[cfg_attr(feature = "serde", serde(other))]
    Unknown,
}

/// What forbids a trip.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Binding {
    /// No road leads there.
    NoRoad,
    /// No station lies near enough to go on.
    OutOfReach,
    /// Stations lie near enough, but the filters or the car's inlets leave none.
    NoMatchingStation,
    /// The reserve.
    Reserve,
    /// The state of charge wished for at the goal.
    Arrival,
    /// A word this version does not know.
    #[cfg_attr(feature = "serde", serde(other))]
    Unknown,
}

/// A change of the request that makes a trip possible.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Repair {
    /// Field of the request.
    pub field: String,
    /// Value to try.
    pub value: String,
    /// What it brings.
    pub effect: String,
}

/// Why there is no trip.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Infeasible {
    /// What forbids it.
    pub binding: Binding,
    /// The start.
    pub from: String,
    /// The goal.
    pub to: String,
    /// The farthest place on the way that the car reaches.
    pub furthest: LatLon,
    /// Energy missing from there to the nearest station or the goal, kWh.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub shortfall_kwh: Option<f64>,
    /// What would help.
    pub repairs: Vec<Repair>,
}

/// How the answer was found and how sure it is.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SearchProof {
    /// What was minimised.
    pub objective: ObjectiveKind,
    /// Its value for the first trip, s, or in the currency under `amount`; absent without a trip.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub value: Option<f64>,
    /// No trip is below this, in the same unit; absent without a trip, and where tariffs pay for charging. Sums of money that
    /// differ by less than a hundredth count as equal.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub lower_bound: Option<f64>,
    /// `1 - lower_bound / value`; 0 is optimal in this model, map and station set.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub gap: Option<f64>,
    /// `stations`: over all stations that pass the filters, joined by fastest roads, at each speed the request allows. `roads`: over the
    /// same stations, joined by any roads.
    pub proved_on: String,
    /// Labels settled.
    pub labels_settled: u64,
    /// Legs evaluated.
    pub legs_evaluated: u64,
}

/// An end of a leg.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LegEnd {
    /// Name.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
    /// Latitude, degrees.
    pub lat: f64,
    /// Longitude, degrees.
    pub lon: f64,
    /// Station.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub station_id: Option<String>,
}

/// Kind of leg.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum LegKind {
    /// Driving.
    Drive,
    /// Charging.
    Charge,
    /// Staying at a via place.
    Stay,
    /// On a ferry or shuttle.
    Ferry,
    /// A word this version does not know.
    #[cfg_attr(feature = "serde", serde(other))]
    Unknown,
}

/// A GeoJSON LineString.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LineString {
    /// `LineString`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub kind: String,
    /// Longitude, latitude.
    pub coordinates: Vec<[f64; 2]>,
}

/// A point of the state of charge along a leg.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SocPoint {
    /// Distance from the leg's start, m.
    pub distance_m: f64,
    /// Time since the leg's start, s.
    pub elapsed_s: f64,
    /// State of charge.
    pub soc: f64,
}

/// Part of a trip.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Leg {
    /// Kind.
    pub kind: LegKind,
    /// Where it begins.
    pub from: LegEnd,
    /// Where it ends.
    pub to: LegEnd,
    /// Duration, s.
    pub duration_s: f64,
    /// Distance along the road, ferries included, m.
    pub distance_m: f64,
    /// State of charge when leaving; of a charge leg after charging.
    pub departure_soc: f64,
    /// State of charge when arriving; of a charge leg before charging.
    pub arrival_soc: f64,
    /// Energy used (drive) or stored (charge), kWh.
    pub battery_energy_kwh: f64,
    /// When it begins, if the request says when the trip does.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub starts_at: Option<Instant>,
    /// When it ends.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub ends_at: Option<Instant>,
    /// Shape of a drive or ferry.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub geometry: Option<LineString>,
    /// Speed that the driver keeps under on a drive where `max_kmh_options` makes the trip better so, km/h; absent: as roads and
    /// conditions have it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub max_kmh_advised: Option<f64>,
    /// State of charge along a drive.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub soc_profile: Option<Vec<SocPoint>>,
    /// Where it charges.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub station: Option<Box<Station>>,
    /// Charging position whose connector was reckoned with.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub evse_uid: Option<String>,
    /// Connector reckoned with.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub connector_id: Option<String>,
    /// Seconds of parking, plugging and paying.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub overhead_s: Option<f64>,
    /// Seconds from plug-in to plug-out.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub charge_s: Option<f64>,
    /// Energy at the plug, kWh.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub delivered_energy_kwh: Option<f64>,
    /// Mean delivered power over `charge_s`, kW.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub average_power_kw: Option<f64>,
    /// What limits the power where.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub limits: Option<Vec<LimitSpan>>,
    /// What the stop costs: priced by the tariff on the simulated session, of status `unknown` where no tariff is known.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub amount: Option<Amount>,
}

/// Sums of the legs.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TripTotals {
    /// From start to goal, s.
    pub duration_s: f64,
    /// Driving and on ferries, s.
    pub drive_s: f64,
    /// Plugged in, s.
    pub charge_s: f64,
    /// Parking, plugging, paying, s.
    pub overhead_s: f64,
    /// Staying at via places, s.
    pub stay_s: f64,
    /// Along the road, ferries included, m.
    pub distance_m: f64,
    /// Energy used by driving, kWh.
    pub battery_energy_kwh: f64,
    /// Energy at the plugs, kWh.
    pub delivered_energy_kwh: f64,
    /// State of charge at the goal.
    pub arrival_soc: f64,
    /// Number of stops.
    pub stops: u32,
    /// What the stops cost, a sum for each currency: `partial` where some are not known.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub amounts: Vec<Amount>,
}

/// One way to go.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Trip {
    /// Sums.
    pub totals: TripTotals,
    /// Parts, in order.
    pub legs: Vec<Leg>,
    /// When it begins, if the request says so.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub departs_at: Option<Instant>,
    /// When it reaches the goal.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub arrives_at: Option<Instant>,
}

/// The trips and the proof.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PlanAnswer {
    /// Version of the record shapes.
    pub schema_version: String,
    /// Version of the engine.
    pub engine_version: String,
    /// Whether there is a trip.
    pub status: PlanStatus,
    /// From the request.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub client_ref: Option<String>,
    /// The values used and where they come from.
    pub inputs: Vec<InputUsed>,
    /// What the reader should know.
    pub notices: Vec<Notice>,
    /// The data used.
    pub data: Vec<DataUsed>,
    /// Best first.
    pub trips: Vec<Trip>,
    /// Why there is none.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub infeasible: Option<Infeasible>,
    /// The proof.
    pub search: SearchProof,
}
