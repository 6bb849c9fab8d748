//! A request on a planner's ways: legs between stations are at hand, those of the request's own places are collected once.

use super::super::overlay::Place;
use super::super::pace::saves_energy;
use super::super::roadcost::RoadCost;
use super::super::roadsearch::Attached;
use super::super::search::{Bounds, Leg, Overlay, SearchRequest, Slack};
use super::super::stretch::Passings;
use super::ahead::{Ahead, Energies, Field, Past};
use super::car::Car;
use super::lead::Lead;
use super::learned::{Learned, LegKey, numbered};
use super::legs::{Legs, Quick};
use super::stops::Stops;
use super::table::{Shared, along, arriving, leaving};
use super::ways::{Route, Way};
use crate::Result;
use crate::graph::hierarchy::{Hierarchy, HierarchyQuery, Reach, Side};
use std::rc::Rc;
use std::sync::Arc;

/// Arrays as long as the roads, used by one request after another.
pub(super) struct Workspace {
    pub(super) routes: Reach<Route>,
    pub(super) weights: Reach<f64>,
    pub(super) query: HierarchyQuery<Route>,
}

impl Workspace {
    pub(super) fn new(hierarchy: &Hierarchy) -> Self {
        Workspace {
            routes: Reach::new(hierarchy),
            weights: Reach::new(hierarchy),
            query: HierarchyQuery::new(hierarchy),
        }
    }
}

/// What a request allows the battery.
#[derive(Debug, Clone, Copy)]
pub(super) struct Battery {
    pub(super) reserve_kwh: f64,
    pub(super) capacity_kwh: f64,
    pub(super) warm_up_kwh: f64,
}

/// A station, and a way from or to it.
type StationWay = (u32, Way);

/// From one waypoint to the next.
struct Stage {
    /// Ways from the waypoint to stations, and to the next waypoint, by pace.
    outof: Vec<Rc<[StationWay]>>,
    direct: Vec<Way>,
    /// Ways from stations to the next waypoint, by pace.
    into: Vec<Box<[StationWay]>>,
    /// Least weights from the waypoint to stations.
    lead_s: Vec<f64>,
    /// Least weight of everything before the waypoint.
    before_s: f64,
    /// Bounds by station at each price.
    rest_s: [Vec<f64>; 2],
    /// Bounds of the waypoint, where it is left.
    start_s: [f64; 2],
}

/// Room above the bound of the start in which stations are looked at: a share of it, and seconds.
pub(super) type Room = (f64, f64);

/// Stations and waypoints of one request.
pub(super) struct EngineOverlay<'a> {
    /// By pace.
    pub(super) shared: Vec<Shared<'a>>,
    pub(super) car: &'a Car,
    lead: &'a Lead,
    pub(super) stops: &'a Stops<'a>,
    pub(super) workspace: &'a mut Workspace,
    pub(super) places: &'a [Place],
    pub(super) request: &'a SearchRequest,
    pub(super) battery: Battery,
    stages: Vec<Stage>,
    pub(super) room: Room,
    pub(super) passings: Passings,
    pub(super) past: Vec<(u32, Past)>,
    /// Whether any way may win energy back somewhere.
    pub(super) falls: bool,
    pub(super) learned: Learned,
}

impl<'a> EngineOverlay<'a> {
    /// Collects the ways of the waypoints; none when no road joins them.
    pub(super) fn new(
        shared: Vec<Shared<'a>>,
        (car, lead, stops): (&'a Car, &'a Lead, &'a Stops<'a>),
        workspace: &'a mut Workspace,
        (places, request): (&'a [Place], &'a SearchRequest),
        battery: Battery,
        falls: bool,
    ) -> Option<Self> {
        let mut overlay = EngineOverlay {
            shared,
            car,
            lead,
            stops,
            workspace,
            places,
            request,
            battery,
            stages: Vec::new(),
            room: (0.0, 0.0),
            passings: Passings::default(),
            past: Vec::new(),
            falls,
            learned: Learned::default(),
        };
        let mut before_s = 0.0;
        for pair in places.windows(2) {
            let (from, to) = (&pair[0].attached, &pair[1].attached);
            let paces = 0..car.paces.len();
            let direct = paces.clone().map(|pace| overlay.direct(pace, from, to)).collect::<Option<Vec<Way>>>()?;
            let costs = overlay.costs();
            let (outof, into) = paces.map(|pace| overlay.ends(pace, from, to)).unzip();
            before_s += pair[0].stay_s;
            let lead_s = lead.to_stations(&overlay.shared[0], &costs, from, &mut overlay.workspace.weights);
            overlay.stages.push(Stage {
                outof,
                direct,
                into,
                lead_s,
                before_s,
                rest_s: [Vec::new(), Vec::new()],
                start_s: [0.0; 2],
            });
            if places.len() > 2 {
                before_s += overlay.least_weight(from, to);
            }
        }
        Some(overlay)
    }

    /// Ways at a pace from a place to stations, and from stations to another; those left out that no full battery is enough for.
    fn ends(&mut self, pace: usize, from: &Attached, to: &Attached) -> (Rc<[StationWay]>, Box<[StationWay]>) {
        let (shared, rates, capacity_kwh) =
            (&self.shared[pace], &self.car.paces[pace].rates, self.car.key.capacity_kwh);
        let mut ways = |place: &Attached, side: Side| -> Vec<StationWay> {
            let is_of_use = |route: &Route| rates.kwh(&route.features) <= capacity_kwh;
            let routes = shared.table.routes(shared, place, side, &mut self.workspace.routes, is_of_use);
            routes.into_iter().map(|(station, route)| (station, Way::of(&route, rates))).collect()
        };
        (ways(from, Side::Leaving).into(), ways(to, Side::Arriving).into())
    }

    /// Driving time over the fastest roads, and stays on the way.
    pub(super) fn drive_s(&self) -> f64 {
        let stays_s: f64 = self.places[1..].iter().map(|place| place.stay_s).sum();
        self.stages.iter().map(|stage| stage.direct[0].time_s).sum::<f64>() + stays_s
    }

    /// Lets the cabin be warmed on the first leg; before any leg is asked for.
    pub(super) fn warm_up(&mut self, warm_up_kwh: f64) {
        self.battery.warm_up_kwh = warm_up_kwh;
    }

    /// Bounds for every station that a trip within some room above the bound of the start may pass; gives the time up to which no
    /// trip is missed, none when no trip is found at all.
    pub(super) fn look_ahead(&mut self, room: Room) -> Option<f64> {
        self.room = room;
        let mut ceiling_s = f64::INFINITY;
        let spare_s =
            |price: usize| self.request.seconds_per_kwh[price] * (self.request.start_kwh - self.request.arrive_kwh);
        let spare_s = [spare_s(0), spare_s(1)];
        for number in (0..self.stages.len()).rev() {
            let stage = &self.stages[number];
            let rest_s = self.stages.get(number + 1).map(|next| {
                let stay_s = self.places[number + 1].stay_s;
                next.start_s.map(|start_s| start_s + stay_s)
            });
            let past: Vec<Past> =
                self.past.iter().filter(|past| past.0 as usize == number).map(|past| past.1).collect();
            let drivable = |way: &&Way| self.battery.reserve_kwh + way.need_kwh <= self.battery.capacity_kwh;
            let direct: Vec<Way> = stage.direct.iter().filter(drivable).copied().collect();
            let field = Field {
                shared: &self.shared,
                car: self.car,
                stops: self.stops,
                energies: Energies {
                    reserve_kwh: self.battery.reserve_kwh,
                    stop_min_kwh: self.request.stop_min_kwh,
                    end_kwh: if rest_s.is_none() { self.request.arrive_kwh } else { self.battery.reserve_kwh },
                },
                into: &stage.into,
                rest_s,
                outof: &stage.outof,
                direct: &direct,
                past: &past,
            };
            let whole_s = |start_s: f64| stage.before_s + start_s - spare_s[1];
            let room_s = |start_s: f64| room.0 * whole_s(start_s) + room.1;
            let ways = &mut self.workspace.routes;
            let first = field.look(1, |at| stage.lead_s[at as usize], |start_s| start_s + room_s(start_s), ways);
            if first.start_s.is_infinite() {
                return None;
            }
            ceiling_s = ceiling_s.min(whole_s(first.start_s) + room_s(first.start_s));
            let within = |at: u32| if first.rest_s[at as usize].is_finite() { 0.0 } else { f64::INFINITY };
            let second: Ahead = field.look(0, within, |_| f64::INFINITY, ways);
            let stage = &mut self.stages[number];
            stage.start_s = [second.start_s, first.start_s];
            stage.rest_s = [second.rest_s, first.rest_s];
        }
        Some(ceiling_s)
    }

    /// No trip is faster, s; once [`EngineOverlay::look_ahead`] has looked.
    pub(super) fn bound_s(&self) -> f64 {
        let Some(stage) = self.stages.first() else { return 0.0 };
        let spare_kwh = self.request.start_kwh - self.request.arrive_kwh;
        let bound_s = |price: usize| stage.start_s[price] - self.request.seconds_per_kwh[price] * spare_kwh;
        stage.before_s + bound_s(0).max(bound_s(1))
    }

    /// Least weight between two places.
    fn least_weight(&mut self, from: &Attached, to: &Attached) -> f64 {
        let (hierarchy, weighted, costs) = (self.shared[0].hierarchy, self.lead, self.costs());
        let (mut up, mut down) = (Vec::new(), Vec::new());
        for (place, side, found) in [(from, Side::Leaving, &mut up), (to, Side::Arriving, &mut down)] {
            let climbed = |rank: u32, &weight: &f64| found.push((rank, weight));
            let ends = weighted.ends(&costs, place, side);
            self.workspace.weights.climb(hierarchy, &weighted.metric, &ends, side, climbed);
        }
        let beside = weighted.along(&costs, from, to);
        let mut at = down.iter().peekable();
        up.iter().fold(beside, |least, &(rank, weight)| {
            // Both climbs rise.
            while at.next_if(|other| other.0 < rank).is_some() {}
            at.peek().filter(|other| other.0 == rank).map_or(least, |other| least.min(weight + other.1))
        })
    }

    /// What roads cost, by pace.
    fn costs(&self) -> Vec<RoadCost<'a>> {
        self.shared.iter().map(|shared| shared.cost).collect()
    }

    pub(super) fn attached(&self, place: u32) -> &'a Attached {
        match self.stops.sites.get(place as usize) {
            Some(site) => &site.attached,
            None => &self.places[place as usize - self.stops.sites.len()].attached,
        }
    }

    fn most_kwh(&self, place: u32) -> f64 {
        match self.stops.sites.get(place as usize) {
            Some(site) => site.most_kwh,
            None if place as usize == self.stops.sites.len() => self.request.start_kwh,
            None => self.battery.capacity_kwh,
        }
    }

    pub(super) fn leg_of(&self, from: u32, to: u32, way: &Way, pace: usize) -> Leg {
        let Battery { reserve_kwh, capacity_kwh, warm_up_kwh, .. } = self.battery;
        let warmed = Way::stretch(0.0, warm_up_kwh).then(way);
        let way = if from as usize == self.stops.sites.len() { &warmed } else { way };
        Leg { to, time_s: way.time_s, energy: way.energy(reserve_kwh, capacity_kwh), path: pace as u32 }
    }

    /// The way between two places of the request at a pace.
    fn direct(&mut self, pace: usize, from: &Attached, to: &Attached) -> Option<Way> {
        let Shared { hierarchy, routes, cost, .. } = self.shared[pace];
        let over = self.workspace.query.least(hierarchy, routes, &leaving(&cost, from), &arriving(&cost, to));
        let beside = along(&cost, from, to).map(|along| along.3);
        let route = match (over, beside) {
            (Some(over), Some(beside)) => Some(if beside.time_s <= over.time_s { beside } else { over }),
            (over, beside) => over.or(beside),
        };
        route.map(|route| Way::of(&route, &self.car.paces[pace].rates))
    }

    pub(super) fn key(&self, from: u32, to: u32, pace: u32) -> LegKey {
        let number = |place| numbered(place, &self.stops.sites, &self.stops.station_of, self.stops.class_of.len());
        (number(from), number(to), pace)
    }

    /// The way between two places at a pace, as far as it is known.
    pub(super) fn way(&mut self, from: u32, next: u32, to: u32, pace: u32) -> Option<Way> {
        let stage = &self.stages[next as usize - 1];
        let find = |ways: &[(u32, Way)], station: &u32| {
            ways.binary_search_by_key(station, |way| way.0).ok().map(|at| ways[at].1)
        };
        let at = pace as usize;
        let way = match (self.stops.station_of.get(from as usize), self.stops.station_of.get(to as usize)) {
            (Some(from), Some(to)) if from == to => Some(Way::NOTHING),
            (Some(&from), Some(to)) => {
                let (legs, _) = self.car.outgoing(&self.shared, at, from, &mut self.workspace.routes);
                legs.to(*to).map(|route| Way::of(&route, &self.car.paces[at].rates))
            }
            (Some(from), None) => find(&stage.into[at], from),
            (None, Some(to)) => find(&stage.outof[at], to),
            (None, None) => Some(stage.direct[at]),
        };
        way.map(|way| self.learned.way(self.key(from, to, pace), way))
    }
}

impl Overlay for EngineOverlay<'_> {
    fn station_count(&self) -> u32 {
        self.stops.sites.len() as u32
    }

    fn waypoint_count(&self) -> u32 {
        self.places.len() as u32
    }

    fn stay_s(&self, waypoint: u32) -> f64 {
        self.places[waypoint as usize].stay_s
    }

    fn function(&self, station: u32) -> usize {
        self.stops.sites[station as usize].function
    }

    fn legs(&mut self, from: u32, next: u32, slack: Slack, ceiling_s: f64) -> Result<Rc<[Leg]>> {
        let stations = self.stops.sites.len() as u32;
        let most_kwh = self.most_kwh(from).min(self.battery.capacity_kwh);
        let own = self.stops.station_of.get(from as usize).copied();
        let stage = &self.stages[next as usize - 1];
        let [prices, most_s] = [self.request.seconds_per_kwh, slack.least_s.map(|least_s| ceiling_s - least_s)];
        let arrive_kwh = self.request.arrive_kwh;
        let useful = |station: u32, time_s: f64, cost_kwh: f64| {
            (0..2).all(|price| {
                let worth_s = prices[price] * (cost_kwh + arrive_kwh);
                time_s + worth_s + stage.rest_s[price][station as usize] <= most_s[price]
            })
        };
        let mut legs: Vec<Leg> = Vec::new();
        let mut quicker: Option<Arc<Legs>> = None;
        for pace in 0..self.car.paces.len() {
            let known = own.map(|own| self.car.outgoing(&self.shared, pace, own, &mut self.workspace.routes));
            let rates = &self.car.paces[pace].rates;
            let mut add = |station: u32, way: &Way| {
                let (first, end) = self.stops.site_of[station as usize];
                if first < end {
                    let way = self.learned.way(self.key(from, first, pace as u32), *way);
                    legs.extend((first..end).map(|site| self.leg_of(from, site, &way, pace)));
                }
            };
            // A slower way that saves no energy is of no use; where energy falls on the way, sums do not tell.
            let saves = |way: &Way, quicker: Option<Way>| {
                let energy = |way: &Way| way.energy(self.battery.reserve_kwh, self.battery.capacity_kwh);
                self.falls || quicker.is_none_or(|quicker| saves_energy(&energy(way), &energy(&quicker)))
            };
            if let (Some(own), Some((known, quick))) = (own, known) {
                for &Quick { station, time_s, cost_kwh, at } in quick.iter() {
                    if !useful(station, f64::from(time_s), f64::from(cost_kwh)) {
                        continue;
                    }
                    let way = Way::of(&known.route(at), rates);
                    let before = quicker.as_ref().and_then(|quicker| quicker.to(station));
                    if saves(&way, before.map(|route| Way::of(&route, &self.car.paces[pace - 1].rates))) {
                        add(station, &way);
                    }
                }
                if pace == 0 {
                    // Another plug of the same station lies no way off.
                    add(own, &Way::NOTHING);
                }
                quicker = Some(known);
                let to_goal = |pace: usize| {
                    let into = &stage.into[pace];
                    into.binary_search_by_key(&own, |way| way.0).ok().map(|at| into[at].1)
                };
                let way = to_goal(pace).filter(|way| pace == 0 || saves(way, to_goal(pace - 1)));
                legs.extend(way.map(|way| {
                    let way = self.learned.way(self.key(from, stations + next, pace as u32), way);
                    self.leg_of(from, stations + next, &way, pace)
                }));
            } else {
                for (station, way) in stage.outof[pace].iter() {
                    if useful(*station, way.time_s, way.cost_kwh) {
                        add(*station, way);
                    }
                }
                let way = self.learned.way(self.key(from, stations + next, pace as u32), stage.direct[pace]);
                legs.push(self.leg_of(from, stations + next, &way, pace));
            }
        }
        legs.retain(|leg| leg.to != from);
        legs.retain(|leg| leg.energy.minimum_kwh <= most_kwh);
        legs.extend(self.passings.legs(from, next));
        Ok(legs.into())
    }

    fn bounds(&mut self, station: u32, next: u32) -> Bounds {
        let at = self.stops.station_of[station as usize] as usize;
        let rest_s = &self.stages[next as usize - 1].rest_s;
        Bounds { rest_s: [rest_s[0][at], rest_s[1][at]] }
    }
}
