//! A request on a planner's ways: legs between stations are at hand, those of the request's own places are collected once.

use super::super::overlay::{Place, Site};
use super::super::roadsearch::Attached;
use super::super::search::{Bounds, Leg, Overlay, Slack};
use super::super::stretch::{Passings, RoadPath, StationRoads};
use super::car::Car;
use super::straight::{chord_m, direction};
use super::table::{Shared, along, arriving, leaving};
use super::weights::{Way, edge_way};
use crate::Result;
use crate::graph::hierarchy::{Hierarchy, HierarchyQuery, Potentials, Reach};
use std::collections::HashMap;
use std::rc::Rc;

/// Arrays as long as the roads, used by one request after another.
pub(super) struct Workspace {
    pub(super) ways: Reach<Way>,
    pub(super) weights: Reach<f64>,
    pub(super) query: HierarchyQuery<Way>,
    /// Seconds and weighted seconds to each waypoint ahead.
    pub(super) stages: Vec<(Potentials, Potentials)>,
}

impl Workspace {
    pub(super) fn new(hierarchy: &Hierarchy) -> Self {
        Workspace {
            ways: Reach::new(hierarchy),
            weights: Reach::new(hierarchy),
            query: HierarchyQuery::new(hierarchy),
            stages: Vec::new(),
        }
    }
}

/// What a request allows the battery.
#[derive(Debug, Clone, Copy)]
pub(super) struct Battery {
    pub(super) start_kwh: f64,
    pub(super) reserve_kwh: f64,
    pub(super) capacity_kwh: f64,
    pub(super) warm_up_kwh: f64,
}

/// Ways from a place to stations, and to the next waypoint.
type PlaceWays = (Rc<[(u32, Way)]>, Option<Way>);

/// Stations and waypoints of one request.
pub(super) struct EngineOverlay<'a> {
    shared: Shared<'a>,
    car: &'a Car,
    workspace: &'a mut Workspace,
    sites: &'a [Site],
    /// Sites of each station of the planner, as ranges of `sites`.
    site_of: &'a [(u32, u32)],
    /// Station of each site.
    station_of: &'a [u32],
    places: &'a [Place],
    battery: Battery,
    /// Ways from stations to the waypoint of each stage, by station.
    into: Vec<HashMap<u32, Way>>,
    /// What follows each stage's waypoint.
    rest: Vec<Bounds>,
    /// By stage and site.
    bounds: Vec<Option<Bounds>>,
    /// Ways from each waypoint to stations and to the next waypoint, once asked for.
    outof: Vec<Option<PlaceWays>>,
    /// Least seconds from each station to the goal of a stage: the straight line at the fastest speed of the map.
    straight_s: Vec<Vec<f64>>,
    passings: Passings,
}

impl<'a> EngineOverlay<'a> {
    /// Aims at the waypoints; none when no road joins them.
    pub(super) fn new(
        shared: Shared<'a>,
        car: &'a Car,
        workspace: &'a mut Workspace,
        (sites, site_of, station_of): (&'a [Site], &'a [(u32, u32)], &'a [u32]),
        places: &'a [Place],
        battery: Battery,
    ) -> Option<Self> {
        let stages = places.len() - 1;
        while workspace.stages.len() < stages {
            workspace.stages.push((Potentials::new(shared.hierarchy), Potentials::new(shared.hierarchy)));
        }
        let mut overlay = EngineOverlay {
            shared,
            car,
            workspace,
            sites,
            site_of,
            station_of,
            places,
            battery,
            into: Vec::new(),
            rest: vec![Bounds { time_s: 0.0, weighted_s: 0.0 }; stages],
            bounds: vec![None; stages * sites.len()],
            outof: vec![None; places.len()],
            straight_s: Vec::new(),
            passings: Passings::default(),
        };
        for stage in (0..stages).rev() {
            overlay.aim(stage);
            if stage > 0 {
                let onward = overlay.from(&overlay.places[stage].attached, stage);
                if onward.time_s.is_infinite() {
                    return None;
                }
                let stay_s = overlay.places[stage].stay_s;
                overlay.rest[stage - 1] =
                    Bounds { time_s: onward.time_s + stay_s, weighted_s: onward.weighted_s + stay_s };
            }
        }
        let first = overlay.from(&overlay.places[0].attached, 0);
        first.time_s.is_finite().then_some(overlay)
    }

    /// Lets the cabin be warmed on the first leg; before any leg is asked for.
    pub(super) fn warm_up(&mut self, warm_up_kwh: f64) {
        self.battery.warm_up_kwh = warm_up_kwh;
    }

    fn aim(&mut self, stage: usize) {
        let goal = &self.places[stage + 1].attached;
        let (cost, rho) = (&self.shared.cost, self.car.rho);
        let ends = arriving(cost, goal);
        let times: Vec<(u32, f64)> = ends.iter().map(|(node, way)| (*node, way.time_s)).collect();
        let weighted: Vec<(u32, f64)> =
            ends.iter().map(|(node, way)| (*node, (way.time_s + rho * way.cost_kwh).max(0.0))).collect();
        let hierarchy = self.shared.hierarchy;
        let (time, weight) = &mut self.workspace.stages[stage];
        time.aim(hierarchy, &self.car.time, &mut self.workspace.weights, &times);
        weight.aim(hierarchy, &self.car.weighted, &mut self.workspace.weights, &weighted);
        let ways = self.car.table.ways_to(&self.shared, goal, &mut self.workspace.ways);
        self.into.insert(0, ways.into_iter().collect());
        let goal = direction(goal.position);
        let straight_s = self.shared.directions.iter().map(|at| chord_m(at, &goal) / self.car.fastest_mps).collect();
        self.straight_s.insert(0, straight_s);
    }

    /// Bounds from a place to the goal past the waypoints of a stage and after it.
    pub(super) fn from(&mut self, place: &Attached, stage: usize) -> Bounds {
        let (hierarchy, rho) = (self.shared.hierarchy, self.car.rho);
        let (time, weighted) = &mut self.workspace.stages[stage];
        let mut least = Bounds { time_s: f64::INFINITY, weighted_s: f64::INFINITY };
        for (node, way) in leaving(&self.shared.cost, place) {
            least.time_s = least.time_s.min(way.time_s + time.at(hierarchy, &self.car.time, node));
            let own = (way.time_s + rho * way.cost_kwh).max(0.0);
            least.weighted_s = least.weighted_s.min(own + weighted.at(hierarchy, &self.car.weighted, node));
        }
        if let Some((.., way)) = along(&self.shared.cost, place, &self.places[stage + 1].attached) {
            least.time_s = least.time_s.min(way.time_s);
            least.weighted_s = least.weighted_s.min(way.time_s + rho * way.cost_kwh);
        }
        let rest = self.rest[stage];
        Bounds { time_s: least.time_s + rest.time_s, weighted_s: least.weighted_s + rest.weighted_s }
    }

    fn attached(&self, place: u32) -> &'a Attached {
        match self.sites.get(place as usize) {
            Some(site) => &site.attached,
            None => &self.places[place as usize - self.sites.len()].attached,
        }
    }

    fn most_kwh(&self, place: u32) -> f64 {
        match self.sites.get(place as usize) {
            Some(site) => site.most_kwh,
            None if place as usize == self.sites.len() => self.battery.start_kwh,
            None => self.battery.capacity_kwh,
        }
    }

    /// The ways from a waypoint, worked out on first use; none for a station.
    fn held_ways(&mut self, from: u32) -> Option<PlaceWays> {
        let waypoint = (from as usize).checked_sub(self.sites.len())?;
        if self.outof[waypoint].is_none() {
            let place = self.attached(from);
            let ways = self.car.table.ways_from(&self.shared, place, &mut self.workspace.ways).into();
            let last = waypoint + 1 == self.places.len();
            let onward = if last { None } else { self.direct(from, from + 1) };
            self.outof[waypoint] = Some((ways, onward));
        }
        self.outof[waypoint].clone()
    }

    /// Ways from a place to stations, and to waypoint `next`.
    fn ways<'b>(
        &mut self,
        from: u32,
        next: u32,
        held: Option<&'b PlaceWays>,
        car: &'b Car,
    ) -> (&'b [(u32, Way)], Option<Way>) {
        match held {
            Some((ways, onward)) => (ways, *onward),
            None => {
                let station = self.station_of[from as usize];
                let ways = car.legs(&self.shared, station, &mut self.workspace.ways);
                (ways, self.into[next as usize - 1].get(&station).copied())
            }
        }
    }

    fn leg_of(&self, from: u32, to: u32, way: &Way) -> Leg {
        let Battery { reserve_kwh, capacity_kwh, warm_up_kwh, .. } = self.battery;
        let warmed = Way::stretch(0.0, warm_up_kwh).then(way);
        let way = if from as usize == self.sites.len() { &warmed } else { way };
        Leg { to, time_s: way.time_s, energy: way.energy(reserve_kwh, capacity_kwh), path: 0 }
    }

    /// The way between two places of the request.
    fn direct(&mut self, from: u32, to: u32) -> Option<Way> {
        let (from, to) = (self.attached(from), self.attached(to));
        let Shared { hierarchy, ways, cost, .. } = self.shared;
        let over = self.workspace.query.least(hierarchy, ways, &leaving(&cost, from), &arriving(&cost, to));
        let beside = along(&self.shared.cost, from, to).map(|along| along.3);
        match (over, beside) {
            (Some(over), Some(beside)) => Some(if beside.time_s <= over.time_s { beside } else { over }),
            (over, beside) => over.or(beside),
        }
    }
}

impl Overlay for EngineOverlay<'_> {
    fn station_count(&self) -> u32 {
        self.sites.len() as u32
    }

    fn waypoint_count(&self) -> u32 {
        self.places.len() as u32
    }

    fn stay_s(&self, waypoint: u32) -> f64 {
        self.places[waypoint as usize].stay_s
    }

    fn function(&self, station: u32) -> usize {
        self.sites[station as usize].function
    }

    fn legs(&mut self, from: u32, next: u32, slack: Slack, ceiling_s: f64) -> Result<Rc<[Leg]>> {
        let (stage, stations) = (next as usize - 1, self.sites.len() as u32);
        let most_kwh = self.most_kwh(from).min(self.battery.capacity_kwh);
        let (held, car) = (self.held_ways(from), self.car);
        let (ways, to_goal) = self.ways(from, next, held.as_ref(), car);
        let mut legs: Vec<Leg> = Vec::new();
        let room_s = ceiling_s - slack.time_s - self.rest[stage].time_s;
        for (station, way) in ways {
            if way.time_s + self.straight_s[stage][*station as usize] > room_s {
                continue;
            }
            let (first, end) = self.site_of[*station as usize];
            legs.extend((first..end).map(|site| self.leg_of(from, site, way)));
        }
        // Another plug of the same station lies no way off.
        if from < stations {
            let (first, end) = self.site_of[self.station_of[from as usize] as usize];
            legs.extend((first..end).filter(|&site| site != from).map(|site| self.leg_of(from, site, &Way::NOTHING)));
        }
        legs.extend(to_goal.map(|way| self.leg_of(from, stations + next, &way)));
        legs.retain(|leg| leg.energy.minimum_kwh <= most_kwh);
        legs.extend(self.passings.legs(from, next));
        Ok(legs.into())
    }

    fn bounds(&mut self, station: u32, next: u32) -> Bounds {
        let slot = (next as usize - 1) * self.sites.len() + station as usize;
        if let Some(bounds) = self.bounds[slot] {
            return bounds;
        }
        let bounds = self.from(self.attached(station), next as usize - 1);
        self.bounds[slot] = Some(bounds);
        bounds
    }
}

impl StationRoads for EngineOverlay<'_> {
    fn passings(&mut self) -> &mut Passings {
        &mut self.passings
    }

    fn leg(&mut self, from: u32, next: u32, to: u32, path: u32) -> Option<Leg> {
        if path > 0 {
            return self.passings.legs(from, next).find(|leg| leg.to == to && leg.path == path);
        }
        let (held, car) = (self.held_ways(from), self.car);
        let (ways, to_goal) = self.ways(from, next, held.as_ref(), car);
        let Some(&station) = self.station_of.get(to as usize) else {
            return to_goal.map(|way| self.leg_of(from, to, &way));
        };
        let at = ways.binary_search_by_key(&station, |way| way.0).ok()?;
        Some(self.leg_of(from, to, &ways[at].1))
    }

    fn forget(&mut self, _: u32, _: u32) {}

    fn road_path(&mut self, from: u32, to: u32) -> Option<RoadPath> {
        let (from, to) = (self.attached(from), self.attached(to));
        let cost = self.shared.cost;
        let (starts, goals) = (leaving(&cost, from), arriving(&cost, to));
        let Shared { hierarchy, ways, .. } = self.shared;
        let over = self.workspace.query.way(hierarchy, ways, &starts, &goals, |edge| edge_way(&cost, edge));
        let beside = along(&cost, from, to);
        if let Some((edge, begin, end, way)) = beside
            && over.as_ref().is_none_or(|over| way.time_s <= over.0.time_s)
        {
            return Some(RoadPath { edges: vec![(edge, begin, end)] });
        }
        let (_, inner) = over?;
        // The sides by which the way leaves and arrives: where its first edge begins and its last one ends.
        let first = inner.first().map(|&edge| cost.view.tail(edge));
        let last = inner.last().map(|&edge| cost.view.head(edge));
        let out: Vec<(u32, f64)> = from.sides().filter(|side| cost.allows(side.0)).collect();
        let into: Vec<(u32, f64)> = to.ends(cost.view).filter(|end| cost.allows(end.0)).collect();
        // Time, and where on which edge it begins and ends.
        type Ends = (f64, (u32, f64), (u32, f64));
        let mut best: Option<Ends> = None;
        for &leave in &out {
            for &arrive in &into {
                let (a, b) = (cost.view.head(leave.0), cost.view.tail(arrive.0));
                if first.map_or(a == b, |first| first == a) && last.is_none_or(|last| last == b) {
                    let time_s = cost.part_s(leave.0, 1.0 - leave.1) + cost.part_s(arrive.0, arrive.1);
                    if best.is_none_or(|best| time_s < best.0) {
                        best = Some((time_s, leave, arrive));
                    }
                }
            }
        }
        let (_, leave, arrive) = best?;
        Some(RoadPath::between(leave, inner, arrive))
    }
}
