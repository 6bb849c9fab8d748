//! A request checked and made ready: its places on the roads, the car's coefficients, the plugs it may use.

use super::money::{self, Reach, Tariffs};
use super::overlay::Place;
use super::pace;
use super::places::{Ended, attach_places, caveats, common_part, find_places, roads_used};
use super::plugs::Plugs;
use super::record::*;
use super::roadcost::RoadCost;
use crate::answer::{DataUsed, ENGINE_VERSION, InputSource, InputUsed, Notice, SCHEMA_VERSION};
use crate::energy::{Coefficients, coefficients};
use crate::graph::{Roads, Station};
use crate::tariff::SessionTariff;
use crate::units::{Soc, number_within};
use crate::vehicle::{self, Vehicle};
use crate::{Error, Result};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Roads and stations to plan with.
#[derive(Debug, Clone, Copy)]
pub struct PlanData<'a> {
    /// The roads.
    pub roads: &'a Roads,
    /// The stations.
    pub stations: &'a [Station],
    /// What the stations are, for the answer.
    pub stations_used: &'a [DataUsed],
}

/// Everything of a request that does not depend on how far the search looks.
pub(super) struct Prepared<'a> {
    pub(super) data: PlanData<'a>,
    pub(super) request: &'a PlanRequest,
    pub(super) vehicle: Vehicle,
    /// The car as the request has it, then under each speed cap that the trip may choose.
    pub(super) paces: Vec<Coefficients>,
    pub(super) capacity_kwh: f64,
    pub(super) ends: Vec<Ended>,
    pub(super) places: Vec<Place>,
    pub(super) plugs: Arc<Plugs<'a>>,
    pub(super) seconds_per_kwh: f64,
    /// No trip worth looking at is longer, s; for prices that depend on the time.
    pub(super) longest_s: f64,
    /// When a time limit ends the search.
    pub(super) deadline: Option<Instant>,
}

/// Checks a request, finds its places and the part of the roads that joins them, if one does.
pub(super) fn prepare<'a>(
    request: &'a PlanRequest,
    data: PlanData<'a>,
) -> Result<(Prepared<'a>, Option<u32>, Vec<Notice>)> {
    check(request)?;
    let mut notices = Vec::new();
    let vehicle = vehicle::resolve(&request.vehicle)?;
    let coefficients = coefficients(&vehicle, &request.conditions)?;
    let view = data.roads.view();
    let ends = find_places(&request.places, request.snap_m, view, &mut notices)?;
    notices.extend(caveats(data.roads));
    if data.stations.iter().any(|station| station.demonstration) {
        notices.push(Notice::new(
            "demonstration_stations",
            "the charging stations are invented for demonstration: none of them exists",
        ));
    }
    let component = common_part(&ends);
    let places = component.map_or_else(Vec::new, |part| attach_places(&ends, &request.places, part, view));
    let prepared = Prepared {
        data,
        request,
        capacity_kwh: vehicle.usable_capacity_kwh * request.conditions.soh,
        vehicle,
        paces: pace::paces(&coefficients, &request.max_kmh_options),
        places,
        ends,
        plugs: Arc::default(),
        seconds_per_kwh: 0.0,
        longest_s: money::LONGEST_TRIP_S,
        deadline: request.time_limit_s.map(|limit_s| Instant::now() + Duration::from_secs_f64(limit_s)),
    };
    Ok((prepared, component, notices))
}

fn check(request: &PlanRequest) -> Result<()> {
    if request.places.len() < 2 {
        return Err(Error::invalid("places", format!("{} places are too few", request.places.len()))
            .with_hint("give at least a start and a goal"));
    }
    Soc::new("start_soc", request.start_soc)?;
    Soc::new("reserve_soc", request.reserve_soc)?;
    for (field, value) in [
        ("arrive_soc", request.arrive_soc),
        ("stop_min_soc", request.stop_min_soc),
        ("stop_leave_soc", request.stop_leave_soc),
    ] {
        if let Some(value) = value {
            Soc::new(field, value)?;
        }
    }
    Soc::new("stop_max_soc", request.stop_max_soc)?;
    if request.stop_max_soc <= request.reserve_soc {
        return Err(Error::invalid("stop_max_soc", format!("{} is not above the reserve", request.stop_max_soc)));
    }
    number_within("overhead_s", request.overhead_s, 0.0, 86_400.0)?;
    number_within("snap_m", request.snap_m, 0.0, 1_000_000.0)?;
    number_within("gap_limit", request.gap_limit, 0.0, 0.99)?;
    if let Some(limit_s) = request.time_limit_s {
        number_within("time_limit_s", limit_s, 0.0, 86_400.0)?;
    }
    for place in &request.places {
        number_within("places.stay_s", place.stay_s, 0.0, 30.0 * 86_400.0)?;
    }
    if let Some(power_kw) = request.stations.min_power_kw {
        number_within("stations.min_power_kw", power_kw, 0.0, 5_000.0)?;
    }
    pace::check(&request.max_kmh_options)?;
    money::check(request)?;
    request.conditions.check()
}

impl<'a> Prepared<'a> {
    /// What roads cost the car as the request has it, which is quickest.
    pub(super) fn cost(&self) -> RoadCost<'_> {
        self.cost_at(&self.paces[0])
    }

    /// What they cost at each pace.
    pub(super) fn costs(&self) -> Vec<RoadCost<'_>> {
        self.paces.iter().map(|pace| self.cost_at(pace)).collect()
    }

    fn cost_at<'s>(&'s self, pace: &'s Coefficients) -> RoadCost<'s> {
        let windy = self.request.conditions.wind_kmh > 0.0;
        RoadCost::new(self.data.roads.view(), pace, windy, &self.request.avoid)
    }

    pub(super) fn reserve_kwh(&self) -> f64 {
        self.request.reserve_soc * self.capacity_kwh
    }

    /// Where and when a trip can be, where that matters for prices.
    fn reach(&self) -> Option<Reach> {
        let matters = self.request.tariffs.iter().any(SessionTariff::needs_clock);
        match (self.places.first(), self.places.last()) {
            (Some(start), Some(goal)) if matters => Some(Reach {
                start: start.attached.position,
                goal: goal.attached.position,
                fastest_mps: self.cost().fastest_mps(),
                longest_s: self.longest_s,
            }),
            _ => None,
        }
    }

    /// Finds the plugs of all stations and what a kWh costs there at least.
    pub(super) fn find_plugs(&mut self) -> Result<()> {
        let plugs = self.plugs_at(self.data.stations)?;
        self.use_plugs(plugs);
        Ok(())
    }

    /// The plugs of some stations.
    pub(super) fn plugs_at<'s>(&self, stations: &'s [Station]) -> Result<Arc<Plugs<'s>>> {
        let tariffs = Tariffs::new(self.request, self.reach());
        Plugs::find(self.request, &self.vehicle, stations, &tariffs).map(Arc::new)
    }

    pub(super) fn use_plugs(&mut self, plugs: Arc<Plugs<'a>>) {
        let most_kwh = self.request.stop_max_soc * self.capacity_kwh;
        self.seconds_per_kwh = plugs.least_seconds_per_kwh(self.request.overhead_s, self.reserve_kwh(), most_kwh);
        self.plugs = plugs;
    }
}

pub(super) fn answer_head(
    prepared: &Prepared<'_>,
    status: PlanStatus,
    notices: Vec<Notice>,
    search: SearchProof,
) -> PlanAnswer {
    let request = prepared.request;
    let default = PlanRequest::new("", "", request.vehicle.clone(), request.start_soc);
    let mut inputs = vec![
        InputUsed::new("vehicle", &prepared.vehicle.id, InputSource::Given),
        InputUsed::new("start_soc", request.start_soc, InputSource::Given),
    ];
    let mut input = |name: &str, value: f64, default: f64| {
        let source = if value == default { InputSource::Default } else { InputSource::Given };
        inputs.push(InputUsed::new(name, value, source));
    };
    input("reserve_soc", request.reserve_soc, default.reserve_soc);
    input("stop_max_soc", request.stop_max_soc, default.stop_max_soc);
    input("overhead_s", request.overhead_s, default.overhead_s);
    input("conditions.air_c", request.conditions.air_c, default.conditions.air_c);
    input("conditions.wind_kmh", request.conditions.wind_kmh, default.conditions.wind_kmh);
    input("conditions.load_kg", request.conditions.load_kg, default.conditions.load_kg);
    input("conditions.cabin_c", request.conditions.cabin_c, default.conditions.cabin_c);
    input("conditions.soh", request.conditions.soh, default.conditions.soh);
    let mut data = vec![roads_used(prepared.data.roads)];
    data.extend_from_slice(prepared.data.stations_used);
    PlanAnswer {
        schema_version: SCHEMA_VERSION.into(),
        engine_version: ENGINE_VERSION.into(),
        status,
        client_ref: request.client_ref.clone(),
        inputs,
        notices,
        data,
        trips: Vec::new(),
        infeasible: None,
        search,
    }
}
