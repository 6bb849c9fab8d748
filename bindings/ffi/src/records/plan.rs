//! Trips and ranges.

use super::answer::{DataUsed, Failure, InputUsed, LatLon, Notice};
use super::charge::LimitSpan;
use super::graph::Station;
use super::tariff::{Amount, SessionTariff};
use super::vehicle::{Conditions, VehicleRef};
use crate::translate::{At, CoreResult, Foreign};
use wattfarer_ffi_macros::{record, words};

/// A place the driver asks for.
#[record(wattfarer::plan::Waypoint)]
pub struct Waypoint {
    /// `lat,lon` in degrees or a name of the gazetteer.
    pub place: String,
    /// Seconds stayed there.
    #[foreign(default)]
    pub stay_s: Option<f64>,
}

/// What is to be best.
#[words(wattfarer::plan::ObjectiveKind, open)]
pub enum ObjectiveKind {
    /// The least time from start to goal.
    Time,
    /// Money and time together, by what an hour is worth.
    Amount,
    /// A word this version does not know.
    Unknown,
}

/// What is to be best.
#[record(wattfarer::plan::Objective)]
pub struct Objective {
    /// Its kind.
    pub kind: ObjectiveKind,
    /// What an hour of the trip is worth, in the currency; `amount` needs it.
    pub value_of_time_per_h: Option<f64>,
    /// ISO 4217; absent: that of the tariffs.
    pub currency: Option<String>,
}

/// Which stations may be used.
#[record(wattfarer::plan::StationFilter)]
pub struct StationFilter {
    /// Least power of a connector, kW; absent: 20 for a car that charges with direct current, else none.
    pub min_power_kw: Option<f64>,
    /// Operators, in any case; empty: all.
    #[foreign(default)]
    pub operators: Vec<String>,
    /// OCPI ConnectorType words; empty: all that fit the car.
    #[foreign(default)]
    pub connectors: Vec<String>,
}

/// Which roads a trip is proven best over.
#[words(wattfarer::plan::ProveOn, open)]
pub enum ProveOn {
    /// The fastest road from each place to the next.
    Stations,
    /// Every road, slower ones that take less energy among them: a trip may be quicker so, and the search takes longer.
    Roads,
    /// A word this version does not know.
    Unknown,
}

/// A kind of road to keep away from.
#[words(wattfarer::plan::Avoid)]
pub enum Avoid {
    /// Toll roads.
    Toll,
    /// Ferries and rail shuttles.
    Ferry,
    /// Motorways.
    Motorway,
}

/// How do I get there?
#[record(wattfarer::plan::PlanRequest, default = wattfarer::plan::PlanRequest::new("", "", wattfarer::vehicle::VehicleRef::id(""), 0.0))]
pub struct PlanRequest {
    /// Comes back in the answer.
    pub client_ref: Option<String>,
    /// First from, last to.
    pub places: Vec<Waypoint>,
    /// The car.
    pub vehicle: VehicleRef,
    /// State of charge at the start.
    pub start_soc: f64,
    /// State of charge never gone below.
    #[foreign(default)]
    pub reserve_soc: Option<f64>,
    /// Least state of charge at the goal; absent: the reserve.
    pub arrive_soc: Option<f64>,
    /// Least state of charge on arriving at a stop; absent: the reserve.
    pub stop_min_soc: Option<f64>,
    /// Least state of charge on leaving a stop, as far as its plug charges; absent: what the way on takes.
    pub stop_leave_soc: Option<f64>,
    /// Highest state of charge on leaving a stop.
    #[foreign(default)]
    pub stop_max_soc: Option<f64>,
    /// Seconds of every stop for parking, plugging and paying.
    #[foreign(default)]
    pub overhead_s: Option<f64>,
    /// Weather, load, speed, battery health.
    #[foreign(default)]
    pub conditions: Option<Conditions>,
    /// Speed caps that the driver may be advised to keep to between two stops, where that makes the whole trip better, km/h: at most
    /// five. Empty: speeds are as roads and conditions have them.
    #[foreign(default)]
    pub max_kmh_options: Vec<f64>,
    /// When the trip begins; with it the answer tells when each leg does.
    pub departs_at: Option<String>,
    /// What is to be best.
    #[foreign(default)]
    pub objective: Option<Objective>,
    /// What sessions are priced by: tariffs whose ids the stations' connectors name, and one without id for all others.
    #[foreign(default)]
    pub tariffs: Vec<SessionTariff>,
    /// Which stations may be used.
    #[foreign(default)]
    pub stations: Option<StationFilter>,
    /// Roads to keep away from.
    #[foreign(default)]
    pub avoid: Vec<Avoid>,
    /// Farthest a place may lie from a road, m.
    #[foreign(default)]
    pub snap_m: Option<f64>,
    /// Which roads the trip is proven best over: the fastest from stop to stop, or every road.
    #[foreign(default)]
    pub prove_on: Option<ProveOn>,
    /// Good enough: stop within this share of the bound.
    #[foreign(default)]
    pub gap_limit: Option<f64>,
    /// Stop after so many labels; the same labels on every machine.
    pub label_limit: Option<i64>,
    /// Stop after so many seconds; what is found by then depends on the machine.
    pub time_limit_s: Option<f64>,
}

/// Whether there is a trip.
#[words(wattfarer::plan::PlanStatus)]
pub enum PlanStatus {
    /// There is.
    Ok,
    /// There is none.
    Infeasible,
    /// A word this version does not know.
    Unknown,
}

/// What forbids a trip.
#[words(wattfarer::plan::Binding)]
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
    Unknown,
}

/// A change of the request that makes a trip possible.
#[record(wattfarer::plan::Repair)]
pub struct Repair {
    /// Field of the request.
    pub field: String,
    /// Value to try.
    pub value: String,
    /// What it brings.
    pub effect: String,
}

/// Why there is no trip.
#[record(wattfarer::plan::Infeasible)]
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
    pub shortfall_kwh: Option<f64>,
    /// What would help.
    pub repairs: Vec<Repair>,
}

/// How the answer was found and how sure it is.
#[record(wattfarer::plan::SearchProof)]
pub struct SearchProof {
    /// What was minimised.
    pub objective: ObjectiveKind,
    /// Its value for the first trip, s; absent without a trip.
    pub value: Option<f64>,
    /// No trip is below this, s; absent without a trip.
    pub lower_bound: Option<f64>,
    /// `1 - lower_bound / value`; 0 is optimal in this model, map and station set.
    pub gap: Option<f64>,
    /// `stations`: over all stations that pass the filters, joined by fastest roads.
    pub proved_on: String,
    /// Labels settled.
    pub labels_settled: i64,
    /// Legs evaluated.
    pub legs_evaluated: i64,
}

/// An end of a leg.
#[record(wattfarer::plan::LegEnd)]
pub struct LegEnd {
    /// Name.
    pub name: Option<String>,
    /// Latitude, degrees.
    pub lat: f64,
    /// Longitude, degrees.
    pub lon: f64,
    /// Station.
    pub station_id: Option<String>,
}

/// Kind of leg.
#[words(wattfarer::plan::LegKind)]
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
    Unknown,
}

/// A point of the state of charge along a leg.
#[record(wattfarer::plan::SocPoint)]
pub struct SocPoint {
    /// Distance from the leg's start, m.
    pub distance_m: f64,
    /// Time since the leg's start, s.
    pub elapsed_s: f64,
    /// State of charge.
    pub soc: f64,
}

/// Part of a trip.
#[record(wattfarer::plan::Leg)]
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
    pub starts_at: Option<String>,
    /// When it ends.
    pub ends_at: Option<String>,
    /// Shape of a drive or ferry.
    pub geometry: Option<LineString>,
    /// Speed that the driver keeps under on a drive where `max_kmh_options` makes the trip better so, km/h; absent: as roads and
    /// conditions have it.
    pub max_kmh_advised: Option<f64>,
    /// State of charge along a drive.
    pub soc_profile: Option<Vec<SocPoint>>,
    /// Where it charges.
    pub station: Option<Station>,
    /// Charging position whose connector was reckoned with.
    pub evse_uid: Option<String>,
    /// Connector reckoned with.
    pub connector_id: Option<String>,
    /// Seconds of parking, plugging and paying.
    pub overhead_s: Option<f64>,
    /// Seconds from plug-in to plug-out.
    pub charge_s: Option<f64>,
    /// Energy at the plug, kWh.
    pub delivered_energy_kwh: Option<f64>,
    /// Mean delivered power over `charge_s`, kW.
    pub average_power_kw: Option<f64>,
    /// What limits the power where.
    pub limits: Option<Vec<LimitSpan>>,
    /// What the stop costs: of status `unknown` where no tariff is known.
    pub amount: Option<Amount>,
}

/// Sums of the legs.
#[record(wattfarer::plan::TripTotals)]
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
    #[foreign(default)]
    pub amounts: Vec<Amount>,
}

/// One way to go.
#[record(wattfarer::plan::Trip)]
pub struct Trip {
    /// Sums.
    pub totals: TripTotals,
    /// Parts, in order.
    pub legs: Vec<Leg>,
    /// When it begins, if the request says so.
    pub departs_at: Option<String>,
    /// When it reaches the goal.
    pub arrives_at: Option<String>,
}

/// The trips and the proof.
#[record(wattfarer::plan::PlanAnswer)]
pub struct PlanAnswer {
    /// Version of the record shapes.
    pub schema_version: String,
    /// Version of the engine.
    pub engine_version: String,
    /// Whether there is a trip.
    pub status: PlanStatus,
    /// From the request.
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
    pub infeasible: Option<Infeasible>,
    /// The proof.
    pub search: SearchProof,
}

/// How far does it get?
#[record(wattfarer::plan::RangeRequest, default = wattfarer::plan::RangeRequest::new("", wattfarer::vehicle::VehicleRef::id(""), 0.0))]
pub struct RangeRequest {
    /// Comes back in the answer.
    pub client_ref: Option<String>,
    /// Start: `lat,lon` in degrees or a name of the gazetteer.
    pub place: String,
    /// The car.
    pub vehicle: VehicleRef,
    /// State of charge at the start.
    pub start_soc: f64,
    /// State of charge at which the range ends.
    #[foreign(default)]
    pub reserve_soc: Option<f64>,
    /// Weather, load, speed, battery health.
    #[foreign(default)]
    pub conditions: Option<Conditions>,
    /// Roads to keep away from; ferries are never taken.
    #[foreign(default)]
    pub avoid: Vec<Avoid>,
    /// Farthest the place may lie from a road, m.
    #[foreign(default)]
    pub snap_m: Option<f64>,
}

/// How a range was found.
#[words(wattfarer::plan::RangeStatus)]
pub enum RangeStatus {
    /// On the roads of the map.
    Ok,
    /// A word this version does not know.
    Unknown,
}

/// How far the car gets.
#[record(wattfarer::plan::Range)]
pub struct Range {
    /// Version of the record shapes.
    pub schema_version: String,
    /// Version of the engine.
    pub engine_version: String,
    /// How it was found.
    pub status: RangeStatus,
    /// From the request.
    pub client_ref: Option<String>,
    /// The values used and where they come from.
    pub inputs: Vec<InputUsed>,
    /// What the reader should know.
    pub notices: Vec<Notice>,
    /// The data used.
    pub data: Vec<DataUsed>,
    /// Distance along the road to where the reserve is reached, the median over all fastest roads out of the place, m.
    pub range_m: f64,
    /// The area that can be reached: its corners are the farthest places reached in each direction.
    pub reachable: Option<Polygon>,
    /// The conditions used.
    pub conditions: Conditions,
}

/// How much energy does the way take?
#[record(wattfarer::plan::DriveRequest, default = wattfarer::plan::DriveRequest::new("", "", wattfarer::vehicle::VehicleRef::id("")))]
pub struct DriveRequest {
    /// Comes back in the answer.
    pub client_ref: Option<String>,
    /// First from, last to; stays cost nothing.
    pub places: Vec<Waypoint>,
    /// The car.
    pub vehicle: VehicleRef,
    /// Weather, load, cabin, speed cap.
    #[foreign(default)]
    pub conditions: Option<Conditions>,
    /// Roads to keep away from.
    #[foreign(default)]
    pub avoid: Vec<Avoid>,
    /// Farthest a place may lie from a road, m.
    #[foreign(default)]
    pub snap_m: Option<f64>,
}

/// A line on the globe; a GeoJSON LineString in JSON.
#[record]
pub struct LineString {
    /// Longitudes of its points, degrees.
    pub lon: Vec<f64>,
    /// Latitudes of its points, degrees.
    pub lat: Vec<f64>,
}

impl LineString {
    pub(super) fn of(points: impl IntoIterator<Item = [f64; 2]>) -> Self {
        let (lon, lat) = points.into_iter().map(|[lon, lat]| (lon, lat)).unzip();
        LineString { lon, lat }
    }

    pub(super) fn points(self, at: &At<'_>) -> CoreResult<Vec<[f64; 2]>> {
        if self.lon.len() != self.lat.len() {
            let message = format!("{} longitudes and {} latitudes", self.lon.len(), self.lat.len());
            return Err(wattfarer::Error::invalid(at.to_string(), message));
        }
        Ok(self.lon.into_iter().zip(self.lat).map(|(lon, lat)| [lon, lat]).collect())
    }
}

impl Foreign<wattfarer::plan::LineString> for LineString {
    fn from_core(core: wattfarer::plan::LineString) -> Self {
        let wattfarer::plan::LineString { kind: _, coordinates } = core;
        LineString::of(coordinates)
    }

    fn core_at(self, at: &At<'_>) -> CoreResult<wattfarer::plan::LineString> {
        Ok(wattfarer::plan::LineString { kind: "LineString".into(), coordinates: self.points(at)? })
    }
}

/// An area on the globe; a GeoJSON Polygon in JSON.
#[record]
pub struct Polygon {
    /// Its rings, the outer one first, counter-clockwise; longitudes run on across the antimeridian.
    pub rings: Vec<LineString>,
}

impl Foreign<wattfarer::plan::Polygon> for Polygon {
    fn from_core(core: wattfarer::plan::Polygon) -> Self {
        let wattfarer::plan::Polygon { kind: _, coordinates } = core;
        Polygon { rings: coordinates.into_iter().map(LineString::of).collect() }
    }

    fn core_at(self, at: &At<'_>) -> CoreResult<wattfarer::plan::Polygon> {
        let at = at.member("rings");
        let coordinates = self.rings.into_iter().map(|ring| ring.points(&at)).collect::<CoreResult<_>>()?;
        Ok(wattfarer::plan::Polygon { kind: "Polygon".into(), coordinates })
    }
}

impl Waypoint {
    /// A text alone is a place without a stay.
    #[cfg(any(feature = "python", feature = "node"))]
    pub(crate) fn from_text(text: &str) -> Option<Self> {
        Some(Waypoint { place: text.into(), stay_s: None })
    }
}

/// One answer of many: a plan, or why there is none.
#[record]
pub struct PlanOutcome {
    /// The plan.
    pub answer: Option<PlanAnswer>,
    /// The failure.
    pub failure: Option<Failure>,
}
