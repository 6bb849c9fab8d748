//! A planner made ready for one map and its stations: it answers trip after trip from a hierarchy of the roads, and keeps what
//! one request of a car found out for the next.
//!
//! The answers are those of [`trips`](super::trips): the same model, the same proof. What is not worth keeping (a trip that cannot
//! be made, places on another part of the roads) is handed to it.

mod car;
mod overlay;
mod straight;
mod table;
mod weights;

use super::overlay::Site;
use super::places::attached;
use super::prepared::{PlanData, Prepared, prepare};
use super::record::{PlanAnswer, PlanRequest};
use super::roadsearch::Attached;
use super::search::search;
use super::solve::{Found, STATION_SNAP_M};
use super::{trips, unpack};
use crate::Result;
use crate::answer::Notice;
use crate::graph::hierarchy::Hierarchy;
use crate::units::LatLon;
use car::{Car, CarKey};
use overlay::{Battery, EngineOverlay, Workspace};
use std::sync::{Arc, Mutex, PoisonError};
use straight::direction;
use table::Shared;

/// Cars under conditions that are kept; the one asked for longest ago goes first.
const MOST_CARS: usize = 4;

/// Plans trips on one map with one set of stations; share it between threads.
pub struct Planner<'a> {
    data: PlanData<'a>,
    hierarchy: Hierarchy,
    /// The part of the roads that most nodes lie in.
    component: u32,
    stations: Vec<Option<Attached>>,
    directions: Vec<[f64; 3]>,
    cars: Mutex<Vec<Arc<Car>>>,
    workspaces: Mutex<Vec<Workspace>>,
}

impl<'a> Planner<'a> {
    /// Contracts the roads and attaches the stations: seconds for a continent.
    pub fn new(data: PlanData<'a>) -> Self {
        let view = data.roads.view();
        let component = largest_part(view.node_count(), |node| view.component(node));
        let stations = data
            .stations
            .iter()
            .map(|station| {
                let position = LatLon::new("station", station.lat, station.lon).ok()?;
                Some(attached(view, &view.snap(position, STATION_SNAP_M, Some(component))?))
            })
            .collect();
        Planner {
            data,
            hierarchy: Hierarchy::new(view),
            component,
            stations,
            directions: data.stations.iter().map(|at| direction(LatLon { lat: at.lat, lon: at.lon })).collect(),
            cars: Mutex::default(),
            workspaces: Mutex::default(),
        }
    }

    /// The fastest trip with its charging stops, and the proof.
    ///
    /// # Errors
    /// As [`trips`](super::trips).
    ///
    /// # Examples
    /// ```no_run
    /// use wattfarer::graph::{bundled, demonstration_stations};
    /// use wattfarer::plan::{PlanData, PlanRequest, Planner};
    /// use wattfarer::vehicle::VehicleRef;
    /// let (roads, stations) = (bundled::roads(&mut |_| ())?, demonstration_stations()?);
    /// let planner = Planner::new(PlanData { roads: &roads, stations: &stations, stations_used: &[] });
    /// for to in ["Rome", "Berlin", "Madrid"] {
    ///     let car = VehicleRef::id("tesla-model-3-long-range-2024");
    ///     let answer = planner.trips(&PlanRequest::new("Munich", to, car, 0.8))?;
    ///     println!("{to}: {:?} s", answer.search.value);
    /// }
    /// # Ok::<(), wattfarer::Error>(())
    /// ```
    pub fn trips(&self, request: &PlanRequest) -> Result<PlanAnswer> {
        let (mut prepared, component, mut notices) = prepare(request, self.data)?;
        if component != Some(self.component) {
            return trips(request, self.data);
        }
        prepared.find_plugs()?;
        if prepared.plugs.unusable > 0 {
            let text = format!("{} plugs make no sense and were left out", prepared.plugs.unusable);
            notices.push(Notice::new("unusable_plugs", text));
        }
        let workspace = self.workspaces.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let mut workspace = workspace.unwrap_or_else(|| Workspace::new(&self.hierarchy));
        let found = self.solve(&prepared, &mut workspace);
        self.workspaces.lock().unwrap_or_else(PoisonError::into_inner).push(workspace);
        crate::cancel::check()?;
        match found? {
            Some(found) => unpack::answer(&prepared, &found, notices),
            // Why there is none is a question of its own.
            None => trips(request, self.data),
        }
    }

    /// The ways of a car, kept from an earlier request or made now.
    fn car(&self, key: CarKey, workspace: &mut Workspace) -> Arc<Car> {
        let kept = |cars: &mut Vec<Arc<Car>>| {
            let at = cars.iter().position(|car| car.key == key)?;
            let car = cars.remove(at);
            cars.push(car.clone());
            Some(car)
        };
        let cars = || self.cars.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(car) = kept(&mut cars()) {
            return car;
        }
        let view = self.data.roads.view();
        // Two threads may make the same car at once; both are right.
        let car = Arc::new(Car::new(&self.hierarchy, view, &self.stations, key, &mut workspace.ways));
        let mut cars = cars();
        if cars.len() >= MOST_CARS {
            cars.remove(0);
        }
        cars.push(car.clone());
        car
    }

    fn solve(&self, prepared: &Prepared<'_>, workspace: &mut Workspace) -> Result<Option<Found>> {
        let request = prepared.request;
        let key = CarKey {
            coefficients: prepared.coefficients,
            windy: request.conditions.wind_kmh > 0.0,
            avoid: request.avoid.clone(),
            capacity_kwh: prepared.capacity_kwh,
            rho_steps: CarKey::steps(prepared.seconds_per_kwh),
        };
        let car = self.car(key, workspace);
        let cost = car.key.cost(self.data.roads.view());
        let shared = Shared {
            hierarchy: &self.hierarchy,
            ways: &car.ways,
            cost,
            stations: &self.stations,
            directions: &self.directions,
        };
        let (sites, site_of, station_of) = self.sites(prepared);
        let search_request = prepared.search_request(car.rho);
        let battery = Battery {
            start_kwh: search_request.start_kwh,
            reserve_kwh: prepared.reserve_kwh(),
            capacity_kwh: prepared.capacity_kwh,
            warm_up_kwh: 0.0,
        };
        let stations = (sites.as_slice(), site_of.as_slice(), station_of.as_slice());
        let Some(mut overlay) = EngineOverlay::new(shared, &car, workspace, stations, &prepared.places, battery) else {
            return Ok(None);
        };
        let first = overlay.from(&prepared.places[0].attached, 0);
        let drive_s = first.time_s;
        overlay.warm_up(prepared.coefficients.warm_up_kwh(drive_s));
        let missing_kwh = search_request.start_kwh - search_request.arrive_kwh;
        let lower_s = drive_s.max(first.weighted_s - car.rho * missing_kwh) + prepared.places[0].stay_s;
        let functions = &prepared.plugs.functions;
        let mut best = search(&mut overlay, functions, &search_request, 1.05 * lower_s + 600.0, true)?;
        if best.trip.is_none() && !best.limited {
            best = search(&mut overlay, functions, &search_request, 1.5 * lower_s + 7200.0, true)?;
        }
        if best.trip.is_none() {
            return if best.limited { Err(prepared.limit_reached(best.labels_settled)) } else { Ok(None) };
        }
        let (outcome, legs) = prepared.prove(&mut overlay, &search_request, best, f64::INFINITY)?;
        Ok(Some(Found {
            outcome,
            legs,
            explanation: None,
            warm_up_time_s: drive_s,
            #[cfg(feature = "petgraph")]
            overlay: Vec::new(),
            sites,
        }))
    }

    /// The plugs of a request at the stations that lie on the roads: sites, the sites of each station, the station of each.
    fn sites(&self, prepared: &Prepared<'_>) -> (Vec<Site>, Vec<(u32, u32)>, Vec<u32>) {
        let most_kwh = prepared.request.stop_max_soc * prepared.capacity_kwh;
        let mut sites = Vec::with_capacity(prepared.plugs.list.len());
        let mut station_of = Vec::with_capacity(prepared.plugs.list.len());
        let mut site_of = vec![(0, 0); self.stations.len()];
        for (index, plug) in prepared.plugs.list.iter().enumerate() {
            let Some(attached) = self.stations[plug.station] else { continue };
            let number = sites.len() as u32;
            let range = &mut site_of[plug.station];
            *range = if range.0 == range.1 { (number, number + 1) } else { (range.0, number + 1) };
            station_of.push(plug.station as u32);
            sites.push(Site {
                attached,
                function: plug.function,
                most_kwh: prepared.plugs.function_of(plug).most_kwh().min(most_kwh),
                plug: index,
            });
        }
        (sites, site_of, station_of)
    }
}

/// The strongly connected part with the most nodes; the first of equals.
fn largest_part(nodes: u32, part_of: impl Fn(u32) -> u32) -> u32 {
    let mut size: Vec<u32> = Vec::new();
    for part in (0..nodes).map(part_of) {
        if part as usize >= size.len() {
            size.resize(part as usize + 1, 0);
        }
        size[part as usize] += 1;
    }
    let most = size.iter().copied().max().unwrap_or(0);
    size.iter().position(|&size| size == most).unwrap_or(0) as u32
}
