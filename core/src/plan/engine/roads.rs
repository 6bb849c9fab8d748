//! The roads of a request's trips: found once, kept for others, and driven edge by edge to see whether a trip holds.

use super::super::roadsearch::Attached;
use super::super::search::{FoundTrip, Leg};
use super::super::stretch::{FIRST_PASSING, NOTHING_KWH, Passings, RoadPath, StationRoads};
use super::ahead::Past;
use super::learned::driven;
use super::overlay::{Battery, EngineOverlay};
use super::table::{Shared, along, arriving, leaving};
use super::ways::{Route, Way};
use std::sync::Arc;

impl StationRoads for EngineOverlay<'_> {
    fn passings(&mut self) -> &mut Passings {
        &mut self.passings
    }

    fn leg(&mut self, from: u32, next: u32, to: u32, path: u32) -> Option<Leg> {
        if path >= FIRST_PASSING {
            return self.passings.legs(from, next).find(|leg| leg.to == to && leg.path == path);
        }
        let way = self.way(from, next, to, path)?;
        Some(self.leg_of(from, to, &way, path as usize))
    }

    fn forget(&mut self, from: u32, next: u32) {
        // A way past a station may lead to less than the bounds: they are worked out again with it.
        let station = |site: u32| self.stops.station_of.get(site as usize).copied();
        let ways = self.passings.legs(from, next).map(|leg| Past {
            from: station(from),
            to: station(leg.to),
            time_s: leg.time_s,
            energy: leg.energy,
        });
        self.past.extend(ways.map(|past| (next - 1, past)));
        self.look_ahead(self.room);
    }

    fn road_path(&mut self, from: u32, next: u32, to: u32, pace: u32) -> Option<Arc<RoadPath>> {
        let key = self.key(from, to, pace);
        let stations = self.stops.class_of.len() as u32;
        let shared = (key.0 < stations && key.1 < stations).then(|| self.shared[pace as usize].roads);
        let known = self.learned.roads.get(&key).cloned();
        if let Some(path) = known.or_else(|| shared?.get(key.0, key.1)) {
            return Some(path);
        }
        let most_s = self.way(from, next, to, pace)?.time_s;
        let path = Arc::new(self.found_roads((self.attached(from), self.attached(to)), pace, most_s)?);
        match shared {
            Some(roads) => roads.keep(key.0, key.1, &path),
            None => drop(self.learned.roads.insert(key, path.clone())),
        }
        Some(path)
    }

    fn holds(&mut self, trip: &FoundTrip) -> bool {
        if !self.falls {
            return true;
        }
        let stations = self.stops.sites.len() as u32;
        let Battery { reserve_kwh, capacity_kwh, warm_up_kwh, .. } = self.battery;
        let (mut energy_kwh, mut holds, mut is_wiser, mut next) = (self.request.start_kwh, true, false, 1);
        let mut begin = Way::stretch(0.0, warm_up_kwh);
        let mut stops = trip.stops.iter();
        for pair in trip.places.windows(2) {
            let ((from, _), (to, path)) = (pair[0], pair[1]);
            for (from, to, pace) in self.passings.passed(from, to, path) {
                let key = self.key(from, to, pace);
                if key.0 == key.1 {
                    // Another plug of the same station.
                    continue;
                }
                let (Some(sums), Some(path)) = (self.way(from, next, to, pace), self.road_path(from, next, to, pace))
                else {
                    return true;
                };
                let (cost, ends) = (self.shared[pace as usize].cost, (self.attached(from), self.attached(to)));
                let roads = driven(&cost, &path, ends.0, ends.1);
                let (way, is_new) = self.learned.learn(key, sums, &roads);
                is_wiser |= is_new;
                let energy = begin.then(&way).energy(reserve_kwh, capacity_kwh);
                holds &= energy_kwh >= energy.minimum_kwh;
                energy_kwh = (energy_kwh - energy.cost_kwh).min(energy.maximum_kwh);
                begin = Way::NOTHING;
            }
            if to > stations {
                next += 1;
            } else if let Some(stop) = stops.next().filter(|_| to < stations) {
                holds &= energy_kwh >= stop.arrival_kwh - NOTHING_KWH;
                energy_kwh = stop.departure_kwh;
            }
        }
        holds &= energy_kwh >= trip.arrival_kwh - NOTHING_KWH;
        // Ways past stations are made of others.
        let mut passings = std::mem::take(&mut self.passings);
        passings.renew(|from, next, to, path| self.leg(from, next, to, path));
        self.passings = passings;
        holds || !is_wiser
    }
}

impl EngineOverlay<'_> {
    /// The roads of the fastest way between two places, which takes so long.
    fn found_roads(&mut self, (from, to): (&Attached, &Attached), pace: u32, most_s: f64) -> Option<RoadPath> {
        let Shared { hierarchy, routes, cost, .. } = self.shared[pace as usize];
        let (starts, goals) = (leaving(&cost, from), arriving(&cost, to));
        let query = &mut self.workspace.query;
        let over = query.way_within(hierarchy, routes, [&starts, &goals], most_s, |edge| Route::edge(&cost, edge));
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
