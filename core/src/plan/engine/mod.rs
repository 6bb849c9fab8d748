//! A planner made ready for one map and its stations: it answers trip after trip from a hierarchy of the roads, and keeps what
//! one request of a car found out for the next.
//!
//! The answers are those of [`trips`](super::trips): the same model, the same proof. What is not worth keeping (a trip that cannot
//! be made, places on another part of the roads) is handed to it.
//!
//! | file | what it holds |
//! |---|---|
//! | `ways`, `table` | routes as any car drives them and what they take one car; from and to all stations |
//! | `profile`, `legs`, `car` | what all cars share at one speed; legs between stations; what one car takes on them |
//! | `cells`, `lead`, `ahead`, `stops` | cars that are alike; least weights of all of them; bounds that know of stops |
//! | `overlay`, `roads`, `learned` | one request: its legs, the roads of its trips, what those tell |
//! | `kept` | the last few of what is costly |

mod ahead;
mod car;
mod cells;
mod kept;
mod lead;
mod learned;
mod legs;
mod overlay;
mod profile;
mod roads;
mod stops;
mod table;
mod ways;

use super::money;
use super::places::attached;
use super::prepared::{PlanData, Prepared, prepare};
use super::record::{ObjectiveKind, PlanAnswer, PlanRequest};
use super::roadsearch::Attached;
use super::search::{FoundTrip, search_priced};
use super::solve::{Found, STATION_SNAP_M};
use super::stretch::{StationRoads, stops_idly, stretches};
use super::{trips, unpack};
use crate::Result;
use crate::answer::Notice;
use crate::graph::hierarchy::Hierarchy;
use crate::units::LatLon;
use car::{Car, CarKey, Pace};
use kept::Kept;
use lead::{Lead, LeadKey};
use overlay::{Battery, EngineOverlay, Room, Workspace};
use profile::{Network, PaceKey, Profile, RangeKey};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use stops::{Stops, StopsKey};
use table::Shared;

/// Speeds and things avoided of which the fastest routes are kept.
const MOST_PROFILES: usize = 4;
/// Ranges of cars whose legs are kept.
const MOST_NETWORKS: usize = 8;
/// Kinds of cars whose least weights are kept.
const MOST_LEADS: usize = 12;
/// Cars under conditions that are kept.
const MOST_CARS: usize = 8;
/// Filters of stations that are kept.
const MOST_STOPS: usize = 16;
/// Trips are looked for within a little of the bound first, as a share and in seconds, then farther off.
const ROOMS: [Room; 3] = [(0.01, 300.0), (0.05, 1200.0), (0.5, 7200.0)];

/// What a planner holds for later requests, and what it has made since it began.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Holdings {
    /// Speeds and things avoided for which the fastest ways were worked out: seconds of work on a large map.
    pub profiles_made: u64,
    /// Kinds of cars for which least weights were worked out: tenths of a second on a large map.
    pub leads_made: u64,
    /// Cars under conditions that were made: no work at all.
    pub cars_made: u64,
    /// Figures of single cars on legs: a dot product each.
    pub figures_made: u64,
    /// Legs between stations kept for all cars.
    pub legs_kept: u64,
    /// Figures of single cars on legs kept.
    pub figures_kept: u64,
}

/// Plans trips on one map with one set of stations; share it between threads.
pub struct Planner<'a> {
    data: PlanData<'a>,
    hierarchy: Hierarchy,
    /// The part of the roads that most nodes lie in.
    component: u32,
    stations: Vec<Option<Attached>>,
    /// Whether any road wins energy back.
    is_hilly: bool,
    profiles: Kept<PaceKey, Profile>,
    networks: Kept<RangeKey, Network>,
    leads: Kept<LeadKey, Lead>,
    cars: Kept<CarKey, Car>,
    figures: Arc<AtomicU64>,
    stops: Kept<StopsKey, Stops<'a>>,
    workspaces: Mutex<Vec<Workspace>>,
}

impl std::fmt::Debug for Planner<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (stations, holdings) = (self.stations.len(), self.holdings());
        f.debug_struct("Planner").field("stations", &stations).field("holdings", &holdings).finish_non_exhaustive()
    }
}

impl<'a> Planner<'a> {
    /// Attaches the stations; contracts the roads unless the map file holds their hierarchy: seconds for a continent.
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
            hierarchy: Hierarchy::of(data.roads),
            component,
            stations,
            is_hilly: (0..view.edge_count()).any(|edge| {
                let features = view.features(edge);
                features.climb_m < 0.0 || features.descent_m > 0.0
            }),
            profiles: Kept::new(MOST_PROFILES),
            networks: Kept::new(MOST_NETWORKS),
            leads: Kept::new(MOST_LEADS),
            cars: Kept::new(MOST_CARS),
            figures: Arc::default(),
            stops: Kept::new(MOST_STOPS),
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
        let stops = self.stops(&mut prepared)?;
        if prepared.plugs.unusable > 0 {
            let text = format!("{} plugs make no sense and were left out", prepared.plugs.unusable);
            notices.push(Notice::new("unusable_plugs", text));
        }
        money::notices(&prepared, &mut notices);
        // Its value is the ceiling of the search over every road, where that is asked for.
        let solved = |prepared: &Prepared<'_>, stops: &Stops<'_>, workspace: &mut Workspace| {
            let found = self.solve(prepared, stops, workspace)?;
            found.map(|found| prepared.over_roads(found, self.component)).transpose()
        };
        let answer = self.with_workspace(|workspace| match solved(&prepared, &stops, workspace) {
            Ok(Some(found)) if request.objective.kind == ObjectiveKind::Amount => {
                let again =
                    |prepared: &Prepared<'_>| solved(prepared, &Stops::new(prepared, &self.stations), workspace);
                prepared.cheapest(found, &notices, again).map(Some)
            }
            Ok(Some(found)) => unpack::answer(&prepared, &found, notices).map(Some),
            Ok(None) => Ok(None),
            Err(error) => Err(error),
        });
        crate::cancel::check()?;
        // Why there is none is a question of its own.
        answer?.map_or_else(|| trips(request, self.data), Ok)
    }

    /// What is kept and what was made, for those who watch memory and work.
    pub fn holdings(&self) -> Holdings {
        Holdings {
            profiles_made: self.profiles.made(),
            leads_made: self.leads.made(),
            cars_made: self.cars.made(),
            figures_made: self.figures.load(Ordering::Relaxed),
            legs_kept: self.networks.all().iter().map(|network| network.kept()).sum(),
            figures_kept: self.cars.all().iter().map(|car| car.kept()).sum(),
        }
    }

    /// Many requests on some threads; answers come in the order of the requests and are the same for any number of threads. A
    /// request that fails fails alone. A [`CancelFlag`](crate::CancelFlag) of the caller's thread stops all of them.
    pub fn trips_all(&self, requests: &[PlanRequest], threads: usize) -> Vec<Result<PlanAnswer>> {
        let (next, flag) = (AtomicUsize::new(0), crate::cancel::current());
        let work = || {
            flag.during(|| {
                let mut done = Vec::new();
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    let Some(request) = requests.get(at) else { return done };
                    done.push((at, crate::cancel::check().and_then(|()| self.trips(request))));
                }
            })
        };
        let mut all: Vec<(usize, Result<PlanAnswer>)> = std::thread::scope(|scope| {
            let others: Vec<_> = (1..threads.min(requests.len())).map(|_| scope.spawn(work)).collect();
            let mut all = work();
            for other in others {
                match other.join() {
                    Ok(done) => all.extend(done),
                    Err(panic) => std::panic::resume_unwind(panic),
                }
            }
            all
        });
        all.sort_by_key(|answer| answer.0);
        all.into_iter().map(|answer| answer.1).collect()
    }

    /// The plugs of a request, kept from an earlier one or found now. Where money counts they are the request's own.
    fn stops<'r>(&self, prepared: &mut Prepared<'r>) -> Result<Arc<Stops<'r>>>
    where
        'a: 'r,
    {
        let request = prepared.request;
        if request.objective.kind != ObjectiveKind::Time || !request.tariffs.is_empty() {
            prepared.find_plugs()?;
            return Ok(Arc::new(Stops::new(prepared, &self.stations)));
        }
        let key = StopsKey::new(request);
        if let Some(stops) = self.stops.get(&key) {
            prepared.plugs = stops.plugs.clone();
            prepared.seconds_per_kwh = stops.seconds_per_kwh;
            return Ok(stops);
        }
        let plugs = prepared.plugs_at(self.data.stations)?;
        prepared.use_plugs(plugs.clone());
        let stops = Stops { plugs, ..Stops::new(prepared, &self.stations) };
        Ok(self.stops.keep(key, stops))
    }

    /// A car, kept from an earlier request or made now: nothing but its figures, unless nobody kept to its speed before.
    fn car(&self, key: CarKey, workspace: &mut Workspace) -> Arc<Car> {
        if let Some(car) = self.cars.get(&key) {
            // Its routes are in use: those of others go first.
            key.keys.iter().for_each(|key| drop(self.profiles.get(key)));
            return car;
        }
        let stations = &self.stations;
        let costs = key.costs(self.data.roads.view());
        let mut paces = Vec::with_capacity(costs.len());
        for (pace, cost) in costs.iter().enumerate() {
            let profile = self.profiles.get(&key.keys[pace]).unwrap_or_else(|| {
                let made = Profile::new(&self.hierarchy, cost, stations, &mut workspace.routes);
                self.profiles.keep_among(key.keys[pace].clone(), made, MOST_PROFILES.max(costs.len()))
            });
            let range = key.range(pace);
            let network = self.networks.get(&range);
            let network =
                network.unwrap_or_else(|| self.networks.keep(range.clone(), Network::new(stations.len(), range)));
            paces.push(Pace::new(&key.paces[pace], profile, network, stations.len()));
        }
        // Routes are what takes memory: a car does not hold on to those that are kept no longer.
        self.cars.retain(|car| car.paces.iter().all(|pace| self.profiles.holds(&pace.profile)));
        self.cars.keep(key.clone(), Car::new(key, paces, self.figures.clone()))
    }

    /// Costs all legs that are kept for the car of a request, as its trips would one after the other; gives how many. For benches.
    #[doc(hidden)]
    pub fn cost_kept_legs(&self, request: &PlanRequest) -> Result<u64> {
        let (prepared, ..) = prepare(request, self.data)?;
        self.with_workspace(|workspace| Ok(self.car(self.car_key(&prepared), workspace).cost_kept()))
    }

    /// Lends arrays as long as the roads.
    fn with_workspace<T>(&self, act: impl FnOnce(&mut Workspace) -> T) -> T {
        let workspace = self.workspaces.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let mut workspace = workspace.unwrap_or_else(|| Workspace::new(&self.hierarchy));
        let out = act(&mut workspace);
        self.workspaces.lock().unwrap_or_else(PoisonError::into_inner).push(workspace);
        out
    }

    fn car_key(&self, prepared: &Prepared<'_>) -> CarKey {
        let request = prepared.request;
        let windy = request.conditions.wind_kmh > 0.0;
        let pace_key = |max_mps| PaceKey { max_mps, windy, avoid: request.avoid.clone() };
        CarKey {
            paces: prepared.paces.clone(),
            keys: prepared.paces.iter().map(|pace| pace_key(pace.max_mps)).collect(),
            capacity_kwh: prepared.capacity_kwh,
        }
    }

    fn solve(&self, prepared: &Prepared<'_>, stops: &Stops<'_>, workspace: &mut Workspace) -> Result<Option<Found>> {
        let car = self.car(self.car_key(prepared), workspace);
        let costs = car.key.costs(self.data.roads.view());
        let (hierarchy, stations) = (&self.hierarchy, self.stations.as_slice());
        let lead_key = LeadKey::new(car.key.keys.iter().zip(car.paces.iter().map(|pace| &pace.rates)), stops.prices[1]);
        let lead = self.leads.get(&lead_key).unwrap_or_else(|| {
            let made = Lead::new(hierarchy, &costs, lead_key.clone(), stations, &mut workspace.weights);
            self.leads.keep(lead_key, made)
        });
        let pairs = car.paces.iter().map(|pace| &*pace.profile).zip(costs);
        let shared = pairs.map(|(profile, cost)| {
            let Profile { routes, table, roads } = profile;
            Shared { hierarchy, routes, table, roads, cost, stations }
        });
        let shared = shared.collect();
        let search_request = prepared.search_request(stops.prices);
        let battery =
            Battery { reserve_kwh: prepared.reserve_kwh(), capacity_kwh: prepared.capacity_kwh, warm_up_kwh: 0.0 };
        let request = (prepared.places.as_slice(), &search_request);
        let falls = self.is_hilly || prepared.request.conditions.wind_kmh > 0.0;
        let overlay = EngineOverlay::new(shared, (&car, &lead, stops), workspace, request, battery, falls);
        let Some(mut overlay) = overlay else { return Ok(None) };
        let drive_s = overlay.drive_s();
        overlay.warm_up(prepared.paces[0].warm_up_kwh(drive_s));
        let plugs = (prepared.plugs.functions.as_slice(), stops.priced.as_slice());
        let mut quick = None;
        'rooms: for room in ROOMS {
            let Some(ceiling_s) = overlay.look_ahead(room) else { return Ok(None) };
            loop {
                let found = search_priced(&mut overlay, plugs, &search_request, ceiling_s, true)?;
                let Some(trip) = &found.trip else {
                    if found.limited {
                        return Err(prepared.limit_reached(found.labels_settled));
                    }
                    break;
                };
                if overlay.holds(trip) {
                    quick = Some(found);
                    break 'rooms;
                }
            }
        }
        let Some(mut quick) = quick else { return Ok(None) };
        let within = |trip: &FoundTrip| {
            let near_enough = overlay.bound_s() >= trip.time_s * (1.0 - search_request.gap_limit);
            near_enough && !stops_idly(trip)
        };
        let (outcome, legs) = if quick.trip.as_ref().is_some_and(within) {
            // The bound of the start is proof enough.
            quick.lower_bound_s = quick.trip.as_ref().map_or(0.0, |trip| overlay.bound_s().min(trip.time_s));
            let legs = quick.trip.as_ref().map_or(Ok(Vec::new()), |trip| stretches(&mut overlay, trip))?;
            (quick, legs)
        } else {
            prepared.prove(&mut overlay, plugs, &search_request, quick, f64::INFINITY)?
        };
        Ok(Some(Found {
            outcome,
            legs,
            explanation: None,
            warm_up_time_s: drive_s,
            #[cfg(feature = "petgraph")]
            overlay: Vec::new(),
            sites: stops.sites.clone(),
        }))
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
