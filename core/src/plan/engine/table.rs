//! Ways between any place and all stations of a planner: each station leaves word of itself at the ranks above it, and a place
//! collects it on its own climb.

use super::super::roadcost::RoadCost;
use super::super::roadsearch::Attached;
use super::legs::below;
use super::profile::KeptRoads;
use super::ways::Route;
use crate::graph::hierarchy::Composite;
use crate::graph::hierarchy::{Hierarchy, Metric, Reach, Side};
use std::collections::HashMap;

/// The routes out of a place: the nodes that its road leads to.
pub(super) fn leaving(cost: &RoadCost<'_>, place: &Attached) -> Vec<(u32, Route)> {
    let off_road = Route::off_road(cost, place.off_road_m);
    let sides = place.sides().filter(|side| cost.allows(side.0));
    let out = |(edge, fraction)| (cost.view.head(edge), off_road.then(&Route::part(cost, edge, 1.0 - fraction)));
    sides.map(out).collect()
}

/// The routes into a place: the nodes that lead to its road.
pub(super) fn arriving(cost: &RoadCost<'_>, place: &Attached) -> Vec<(u32, Route)> {
    let off_road = Route::off_road(cost, place.off_road_m);
    let ends = place.ends(cost.view).filter(|end| cost.allows(end.0));
    ends.map(|(edge, fraction)| (cost.view.tail(edge), Route::part(cost, edge, fraction).then(&off_road))).collect()
}

/// The route from one place to another further along the same edge, if it lies there.
pub(super) fn along(cost: &RoadCost<'_>, from: &Attached, to: &Attached) -> Option<(u32, f64, f64, Route)> {
    let mut best: Option<(u32, f64, f64, Route)> = None;
    for (edge, start, end) in cost.shares_between(from, to) {
        let off_road = |place: &Attached| Route::off_road(cost, place.off_road_m);
        let way = off_road(from).then(&Route::part(cost, edge, end - start)).then(&off_road(to));
        if best.is_none_or(|best| way.time_s < best.3.time_s) {
            best = Some((edge, start, end, way));
        }
    }
    best
}

/// The second single-precision number that is not less.
fn above(value: f64) -> f32 {
    -below(-value).next_down()
}

/// Word that stations left at ranks.
pub(super) struct Words<W> {
    /// By rank, then the end.
    first: Vec<u32>,
    words: Vec<W>,
    /// Station and least seconds of each, a trifle low: what most looks end with.
    quick: Vec<(u32, f32)>,
}

impl<W: Composite> Words<W> {
    /// For words by rank and station, given station after station.
    pub(super) fn new(ranks: usize, all: Vec<(u32, u32, W)>) -> Self {
        let mut first = vec![0u32; ranks + 1];
        all.iter().for_each(|word| first[word.0 as usize + 1] += 1);
        for rank in 0..ranks {
            first[rank + 1] += first[rank];
        }
        let (mut words, mut quick) = (vec![W::NONE; all.len()], vec![(0, 0.0); all.len()]);
        let mut free = first.clone();
        for (rank, station, word) in all {
            let at = free[rank as usize] as usize;
            free[rank as usize] += 1;
            (words[at], quick[at]) = (word, (station, below(word.order())));
        }
        Words { first, words, quick }
    }

    fn range(&self, rank: u32) -> std::ops::Range<usize> {
        self.first[rank as usize] as usize..self.first[rank as usize + 1] as usize
    }

    /// Station and word of each at a rank.
    pub(super) fn at(&self, rank: u32) -> impl Iterator<Item = (u32, &W)> {
        let range = self.range(rank);
        self.quick[range.clone()].iter().map(|quick| quick.0).zip(&self.words[range])
    }
}

/// Stations by the edges they lie on.
pub(super) fn beside(cost: &RoadCost<'_>, stations: &[Option<Attached>]) -> HashMap<u32, Vec<u32>> {
    let mut beside: HashMap<u32, Vec<u32>> = HashMap::new();
    for (number, place) in stations.iter().enumerate() {
        let ends = place.iter().flat_map(|place| place.ends(cost.view));
        ends.for_each(|(edge, _)| beside.entry(edge).or_default().push(number as u32));
    }
    beside
}

/// Routes from and to every station at one pace.
pub(super) struct Table {
    into: Words<Route>,
    out: Words<Route>,
    beside: HashMap<u32, Vec<u32>>,
    stations: usize,
}

impl Table {
    /// Lets every station leave word.
    pub(super) fn new(
        hierarchy: &Hierarchy,
        routes: &Metric<Route>,
        cost: &RoadCost<'_>,
        stations: &[Option<Attached>],
        reach: &mut Reach<Route>,
    ) -> Self {
        let (mut into, mut out) = (Vec::new(), Vec::new());
        for (number, place) in stations.iter().enumerate() {
            let (number, Some(place)) = (number as u32, place) else { continue };
            reach.climb_least(hierarchy, routes, &arriving(cost, place), Side::Arriving, |rank, route| {
                into.push((rank, number, *route));
            });
            reach.climb_least(hierarchy, routes, &leaving(cost, place), Side::Leaving, |rank, route| {
                out.push((rank, number, *route));
            });
        }
        let ranks = hierarchy.node_count();
        let (into, out) = (Words::new(ranks, into), Words::new(ranks, out));
        Table { into, out, beside: beside(cost, stations), stations: stations.len() }
    }

    /// The fastest routes from a place to stations (or, arriving, from stations to it), by number of the station: those that are of
    /// use. Only whole ones can be left out: a slower way must not take the place of the fastest.
    pub(super) fn routes(
        &self,
        shared: &Shared<'_>,
        place: &Attached,
        side: Side,
        reach: &mut Reach<Route>,
        is_of_use: impl Fn(&Route) -> bool,
    ) -> Vec<(u32, Route)> {
        let Shared { hierarchy, routes, cost, stations, .. } = *shared;
        let mut best = vec![Route::NONE; self.stations];
        // Seconds of the best routes, a trifle high.
        let mut most_s = vec![f32::INFINITY; self.stations];
        let ends = if side == Side::Leaving { leaving(&cost, place) } else { arriving(&cost, place) };
        let words = if side == Side::Leaving { &self.into } else { &self.out };
        reach.climb(hierarchy, routes, &ends, side, |rank, here| {
            let (range, here_s) = (words.range(rank), below(here.time_s));
            for (at, &(station, there_s)) in range.clone().zip(&words.quick[range]) {
                // The sum may be rounded up by half a last digit, the bound is high by a whole one.
                if here_s + there_s > most_s[station as usize] {
                    continue;
                }
                let (known, there) = (&mut best[station as usize], &words.words[at]);
                if here.time_s + there.time_s <= known.time_s {
                    let way = if side == Side::Leaving { here.then(there) } else { there.then(here) };
                    if way.before(known) {
                        *known = way;
                        most_s[station as usize] = above(way.time_s);
                    }
                }
            }
        });
        for (edge, _) in place.ends(cost.view) {
            for &station in self.beside.get(&edge).into_iter().flatten() {
                let Some(other) = &stations[station as usize] else { continue };
                let direct =
                    if side == Side::Leaving { along(&cost, place, other) } else { along(&cost, other, place) };
                let known = &mut best[station as usize];
                if let Some((.., way)) = direct.filter(|direct| direct.3.before(known)) {
                    *known = way;
                }
            }
        }
        let found = best.into_iter().enumerate().filter(|(_, way)| way.time_s.is_finite() && is_of_use(way));
        found.map(|(station, way)| (station as u32, way)).collect()
    }
}

/// What all routes at a pace are worked out with.
#[derive(Clone, Copy)]
pub(super) struct Shared<'a> {
    pub(super) hierarchy: &'a Hierarchy,
    pub(super) routes: &'a Metric<Route>,
    pub(super) table: &'a Table,
    pub(super) roads: &'a KeptRoads,
    pub(super) cost: RoadCost<'a>,
    pub(super) stations: &'a [Option<Attached>],
}
