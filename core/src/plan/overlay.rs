//! Stations and waypoints joined by fastest roads: what the search walks on, found on demand.

use super::energy_limits::PathEnergy;
use super::everyroad::EveryRoad;
use super::pace::{least_part, saves_energy};
use super::roadcost::RoadCost;
use super::roadsearch::{Attached, Course, NO_EDGE, Onward, Potential, Workspace};
use super::search::{Bounds, Leg, Overlay, SearchRequest, Slack, Work};
use super::stretch::{Passings, RoadPath, StationRoads};
use crate::Result;
use std::collections::BTreeMap;
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::Arc;

/// A station the search may use.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Site {
    pub(crate) attached: Attached,
    /// Which charge function its best plug has.
    pub(crate) function: usize,
    /// Most energy on leaving, kWh.
    pub(crate) most_kwh: f64,
    /// Index in the list of plugs.
    pub(crate) plug: usize,
}

/// A place the driver asks for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    pub(crate) attached: Attached,
    pub(crate) stay_s: f64,
}

/// Lower bounds to the goal past the waypoints from one on.
pub(crate) struct StageBounds {
    pub(crate) time: Potential,
    pub(crate) weighted: Potential,
    /// What follows the waypoint.
    pub(crate) rest: Bounds,
}

/// Energies that legs are found with.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Energies {
    pub(crate) start_kwh: f64,
    pub(crate) reserve_kwh: f64,
    pub(crate) arrive_kwh: f64,
    pub(crate) capacity_kwh: f64,
    /// Energy that warming the cabin takes once.
    pub(crate) warm_up_kwh: f64,
    pub(crate) seconds_per_kwh: f64,
}

impl Energies {
    /// Those of a car that can drive any distance.
    pub(crate) fn without_limits() -> Self {
        Energies {
            start_kwh: f64::INFINITY,
            reserve_kwh: 0.0,
            arrive_kwh: 0.0,
            capacity_kwh: f64::INFINITY,
            warm_up_kwh: 0.0,
            seconds_per_kwh: 0.0,
        }
    }
}

/// Legs from a place, and what they were looked for with.
struct FoundLegs {
    slack: Slack,
    ceiling_s: f64,
    legs: Rc<[Leg]>,
}

/// Leaves out legs that take longer than one at a quicker pace to the same place and no less energy.
fn keep_those_of_use(legs: &mut Vec<Leg>) {
    legs.sort_by_key(|leg| (leg.to, leg.path));
    let mut kept: Option<Leg> = None;
    legs.retain(|leg| {
        let of_use = kept.is_none_or(|quicker| quicker.to != leg.to || saves_energy(&leg.energy, &quicker.energy));
        if of_use {
            kept = Some(*leg);
        }
        of_use
    });
}

fn onward(matters: bool) -> Onward {
    if matters { Onward::Useful } else { Onward::Stop }
}

/// Stations and waypoints over roads.
pub(crate) struct RoadOverlay<'a> {
    /// What roads cost at the quickest pace.
    pub(crate) cost: RoadCost<'a>,
    /// What they cost at each.
    pub(super) costs: Vec<RoadCost<'a>>,
    pub(crate) sites: &'a [Site],
    pub(crate) places: &'a [Place],
    pub(crate) stages: &'a [StageBounds],
    pub(crate) energies: Energies,
    pub(crate) passings: Passings,
    pub(super) arrivals: HashMap<u32, Vec<(u32, u32, f64)>>,
    workspace: Workspace,
    found: HashMap<(u32, u32), FoundLegs>,
    /// There where not only fastest roads count.
    every_road: Option<EveryRoad>,
}

impl<'a> RoadOverlay<'a> {
    pub(crate) fn new(
        costs: Vec<RoadCost<'a>>,
        sites: &'a [Site],
        places: &'a [Place],
        stages: &'a [StageBounds],
        energies: Energies,
    ) -> Self {
        let cost = costs[0];
        let mut arrivals: HashMap<u32, Vec<(u32, u32, f64)>> = HashMap::new();
        let attached = sites.iter().map(|site| &site.attached).chain(places.iter().map(|place| &place.attached));
        for (number, attached) in attached.enumerate() {
            for (edge, fraction) in attached.ends(cost.view) {
                arrivals.entry(cost.view.tail(edge)).or_default().push((number as u32, edge, fraction));
            }
        }
        let workspace = Workspace::new(cost.view.node_count());
        RoadOverlay {
            cost,
            costs,
            sites,
            places,
            stages,
            energies,
            passings: Passings::default(),
            arrivals,
            workspace,
            found: HashMap::new(),
            every_road: None,
        }
    }

    /// From now on legs are looked for over every road.
    pub(super) fn open_every_road(&mut self, request: &SearchRequest) {
        self.every_road = Some(EveryRoad::new(self.cost.view.node_count(), request));
        self.found.clear();
    }

    /// The place of a number: stations first, then waypoints.
    pub(crate) fn attached(&self, place: u32) -> &'a Attached {
        match self.sites.get(place as usize) {
            Some(site) => &site.attached,
            None => &self.places[place as usize - self.sites.len()].attached,
        }
    }

    pub(super) fn most_kwh(&self, place: u32) -> f64 {
        match self.sites.get(place as usize) {
            Some(site) => site.most_kwh,
            // The start; at a via place the legs before it lie within the same bounds.
            None if place as usize == self.sites.len() => self.energies.start_kwh,
            None => self.energies.capacity_kwh,
        }
    }

    pub(super) fn at_start(&self, place: u32) -> PathEnergy {
        let Energies { reserve_kwh, capacity_kwh, warm_up_kwh, .. } = self.energies;
        let nothing = PathEnergy::nothing(reserve_kwh, capacity_kwh);
        if place as usize == self.sites.len() {
            nothing.then(&PathEnergy::edge(warm_up_kwh, reserve_kwh, capacity_kwh))
        } else {
            nothing
        }
    }

    /// Forward search from a place at a pace; `keep` sees every place reached with its time and energy and the edge side used.
    fn search_from(
        &mut self,
        (from, pace): (u32, u32),
        mut go_on: impl FnMut(u32, &Course) -> Onward,
        mut keep: impl FnMut(u32, Course, u32, u32),
    ) {
        let Energies { reserve_kwh, capacity_kwh, .. } = self.energies;
        let (cost, begin, source) = (self.costs[pace as usize], self.at_start(from), self.attached(from));
        let attached = |place: u32, sites: &'a [Site], places: &'a [Place]| match sites.get(place as usize) {
            Some(site) => &site.attached,
            None => &places[place as usize - sites.len()].attached,
        };
        let (sites, places, arrivals) = (self.sites, self.places, &self.arrivals);
        let reach = |course: &Course, edge: u32, part: f64, place: u32| {
            let course = cost.drive_part(course, edge, part, reserve_kwh, capacity_kwh);
            cost.go_off_road(&course, attached(place, sites, places), reserve_kwh, capacity_kwh)
        };
        // Places further along the same edge.
        let leave = cost.leave(source, begin, reserve_kwh, capacity_kwh);
        for (edge, fraction) in source.sides().filter(|side| cost.allows(side.0)) {
            for &(place, other_edge, other_fraction) in arrivals.get(&cost.view.tail(edge)).into_iter().flatten() {
                if place != from && other_edge == edge && other_fraction >= fraction {
                    keep(place, reach(&leave, edge, other_fraction - fraction, place), NO_EDGE, edge);
                }
            }
        }
        self.workspace.forward(&cost, source, begin, reserve_kwh, capacity_kwh, |node, course| {
            let onward = go_on(node, course);
            if onward == Onward::Stop {
                return onward;
            }
            for &(place, edge, fraction) in arrivals.get(&node).into_iter().flatten() {
                if place != from && cost.allows(edge) {
                    keep(place, reach(course, edge, fraction, place), node, edge);
                }
            }
            onward
        });
    }

    /// The fastest road to each place that a label can use, at each pace that saves energy.
    fn fastest_legs(&mut self, from: u32, next: u32, slack: Slack, ceiling_s: f64) -> Vec<Leg> {
        let stages = self.stages;
        let stage = &stages[next as usize - 1];
        let (stations, goal) = (self.sites.len() as u32, self.sites.len() as u32 + next);
        let energies = self.energies;
        let most_kwh = self.most_kwh(from).min(energies.capacity_kwh);
        let mut legs: Vec<Leg> = Vec::new();
        for pace in 0..self.costs.len() as u32 {
            let mut best: BTreeMap<u32, Course> = BTreeMap::new();
            self.search_from(
                (from, pace),
                |node, &Course { time_s, energy, .. }| {
                    let time_bound_s = slack.least_s[0] + time_s + stage.time.at(node) + stage.rest.rest_s[0];
                    let weighted_s = slack.least_s[1]
                        + time_s
                        + energies.seconds_per_kwh * (energy.cost_kwh + energies.arrive_kwh)
                        + stage.weighted.at(node)
                        + stage.rest.rest_s[1];
                    match time_bound_s <= ceiling_s {
                        false => Onward::Stop,
                        true if energy.minimum_kwh <= most_kwh && weighted_s <= ceiling_s => Onward::Useful,
                        true => Onward::Useless,
                    }
                },
                |place, course, _, _| {
                    let useful = place < stations || place == goal;
                    if useful && best.get(&place).is_none_or(|known| course.before(known)) {
                        best.insert(place, course);
                    }
                },
            );
            let all =
                best.into_iter().map(|(to, Course { time_s, energy, .. })| Leg { to, time_s, energy, path: pace });
            legs.extend(all.filter(|leg| leg.energy.minimum_kwh <= most_kwh));
        }
        if self.costs.len() > 1 {
            keep_those_of_use(&mut legs);
        }
        legs
    }

    /// Whether any place lies near enough to the goal: with a full battery there, the energy asked for is left at the goal.
    pub(crate) fn goal_in_reach(&mut self) -> bool {
        let Energies { reserve_kwh, capacity_kwh, arrive_kwh, .. } = self.energies;
        let goal = self.sites.len() as u32 + self.places.len() as u32 - 1;
        (0..self.costs.len()).any(|pace| {
            let cost = self.costs[pace];
            self.workspace.backward(&cost, self.attached(goal), reserve_kwh, capacity_kwh);
            (0..goal).any(|place| {
                let most_kwh = self.most_kwh(place);
                let from = self.attached(place);
                // On the same road as the goal a car need not come to its end: taken as near enough.
                let beside =
                    from.sides().any(|side| self.attached(goal).ends(cost.view).any(|other| other.0 == side.0));
                beside
                    || from.sides().any(|(edge, fraction)| {
                        let rest = PathEnergy::edge(cost.part_kwh(edge, 1.0 - fraction), reserve_kwh, capacity_kwh);
                        let onward = self.workspace.energy_to_goal(cost.view.head(edge));
                        let after_kwh = onward.and_then(|onward| rest.then(&onward).after(most_kwh));
                        after_kwh.is_some_and(|after_kwh| after_kwh >= arrive_kwh)
                    })
            })
        })
    }

    /// What a leg costs when driven, whatever the battery holds: for explaining why there is none.
    pub(crate) fn nearest_need_kwh(&mut self, from: u32, wanted: impl Fn(u32) -> bool) -> Option<f64> {
        let mut need: Option<f64> = None;
        for pace in 0..self.costs.len() as u32 {
            self.search_from(
                (from, pace),
                // The nearest ones by time are enough to name a shortfall.
                |_, course| onward(course.time_s < 8.0 * crate::units::SECONDS_PER_HOUR),
                |place, course, _, _| {
                    if wanted(place) && need.is_none_or(|need| course.energy.minimum_kwh < need) {
                        need = Some(course.energy.minimum_kwh);
                    }
                },
            );
        }
        need
    }
}

impl Overlay for RoadOverlay<'_> {
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
        if let Some(found) = self.found.get(&(from, next))
            && found.slack.covers(&slack)
            && found.ceiling_s >= ceiling_s
        {
            return Ok(found.legs.clone());
        }
        let mut legs = match self.every_road.take() {
            Some(mut every) => {
                let legs = self.legs_over(&mut every, (from, next), slack, ceiling_s);
                self.every_road = Some(every);
                legs
            }
            None => self.fastest_legs(from, next, slack, ceiling_s),
        };
        legs.extend(self.passings.legs(from, next));
        let legs: Rc<[Leg]> = legs.into();
        self.found.insert((from, next), FoundLegs { slack, ceiling_s, legs: legs.clone() });
        Ok(legs)
    }

    fn bounds(&mut self, station: u32, next: u32) -> Bounds {
        let stage = &self.stages[next as usize - 1];
        let ends = (&self.sites[station as usize].attached, &self.places[next as usize].attached);
        let rho = self.energies.seconds_per_kwh;
        let time_s = stage.time.between(&self.cost, ends, |edge, share| self.cost.part_s(edge, share));
        let weighted_s =
            stage.weighted.between(&self.cost, ends, |edge, share| least_part(&self.costs, edge, share, rho));
        Bounds { rest_s: [stage.rest.rest_s[0] + time_s, stage.rest.rest_s[1] + weighted_s] }
    }

    fn work(&self) -> Work {
        self.every_road.as_ref().map_or_else(Work::default, EveryRoad::work)
    }
}

impl RoadOverlay<'_> {
    /// Every leg found, by the place it leaves, in a fixed order.
    #[cfg(feature = "petgraph")]
    pub(crate) fn found_legs(&self) -> Vec<(u32, Leg)> {
        let mut lists: Vec<_> = self.found.iter().collect();
        lists.sort_by_key(|(place, _)| **place);
        let mut legs: Vec<(u32, Leg)> =
            lists.into_iter().flat_map(|((from, _), found)| found.legs.iter().map(|leg| (*from, *leg))).collect();
        // A place is looked at once for each waypoint ahead.
        legs.dedup();
        legs
    }
}

impl StationRoads for RoadOverlay<'_> {
    fn passings(&mut self) -> &mut Passings {
        &mut self.passings
    }

    fn leg(&mut self, from: u32, next: u32, to: u32, path: u32) -> Option<Leg> {
        let found = self.found.get(&(from, next))?;
        found.legs.iter().find(|leg| leg.to == to && leg.path == path).copied()
    }

    fn forget(&mut self, from: u32, next: u32) {
        self.found.remove(&(from, next));
    }

    fn pace(&self, path: u32) -> u32 {
        self.every_road.as_ref().map_or(path, |every| every.pace(path))
    }

    fn road_path(&mut self, from: u32, _: u32, to: u32, path: u32) -> Option<Arc<RoadPath>> {
        if let Some(every) = &self.every_road {
            return every.road_path(path, self.attached(from)).map(Arc::new);
        }
        let pace = path;
        let mut best: Option<(Course, u32, u32)> = None;
        let limit = std::cell::Cell::new(f64::INFINITY);
        self.search_from(
            (from, pace),
            |_, course| onward(course.time_s <= limit.get()),
            |place, course, node, edge| {
                if place == to && best.is_none_or(|best| course.before(&best.0)) {
                    best = Some((course, node, edge));
                    limit.set(course.time_s);
                }
            },
        );
        let (_, node, last_edge) = best?;
        let (source, target) = (self.attached(from), self.attached(to));
        let cost = self.costs[pace as usize];
        let view = cost.view;
        let side = |attached: &Attached, edge: u32| attached.ends(view).find(|side| side.0 == edge).map(|side| side.1);
        let last_fraction = side(target, last_edge)?;
        if node == NO_EDGE {
            return Some(Arc::new(RoadPath { edges: vec![(last_edge, side(source, last_edge)?, last_fraction)] }));
        }
        let inner = self.workspace.path(&cost, node);
        let first_node = inner.first().map_or(node, |&edge| view.tail(edge));
        let first =
            source.sides().filter(|&(edge, _)| view.head(edge) == first_node && cost.allows(edge)).min_by(|a, b| {
                let rest = |side: &(u32, f64)| cost.part_s(side.0, 1.0 - side.1);
                rest(a).total_cmp(&rest(b))
            })?;
        Some(Arc::new(RoadPath::between(first, inner, (last_edge, last_fraction))))
    }
}
