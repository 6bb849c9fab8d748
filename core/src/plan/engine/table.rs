//! Ways between any place and all stations of a planner: each station leaves word of itself at the ranks above it, and a place
//! collects it on its own climb.

use super::super::pace::least_weight;
use super::super::roadcost::RoadCost;
use super::super::roadsearch::Attached;
use super::legs::below;
use super::weights::Way;
use crate::graph::hierarchy::Composite;
use crate::graph::hierarchy::{Hierarchy, Metric, Reach, Side};
use std::collections::HashMap;

/// The ways out of a place: the nodes that its road leads to.
pub(super) fn leaving(cost: &RoadCost<'_>, place: &Attached) -> Vec<(u32, Way)> {
    let (off_road_s, off_road_kwh) = cost.off_road(place.off_road_m);
    let off_road = Way::stretch(off_road_s, off_road_kwh);
    let sides = place.sides().filter(|side| cost.allows(side.0));
    sides.map(|(edge, fraction)| (cost.view.head(edge), off_road.then(&part(cost, edge, 1.0 - fraction)))).collect()
}

/// The ways into a place: the nodes that lead to its road.
pub(super) fn arriving(cost: &RoadCost<'_>, place: &Attached) -> Vec<(u32, Way)> {
    let (off_road_s, off_road_kwh) = cost.off_road(place.off_road_m);
    let off_road = Way::stretch(off_road_s, off_road_kwh);
    let ends = place.ends(cost.view).filter(|end| cost.allows(end.0));
    ends.map(|(edge, fraction)| (cost.view.tail(edge), part(cost, edge, fraction).then(&off_road))).collect()
}

/// A share of an edge.
pub(super) fn part(cost: &RoadCost<'_>, edge: u32, share: f64) -> Way {
    Way::stretch(cost.part_s(edge, share), cost.part_kwh(edge, share))
}

/// The way from one place to another further along the same edge, if it lies there.
pub(super) fn along(cost: &RoadCost<'_>, from: &Attached, to: &Attached) -> Option<(u32, f64, f64, Way)> {
    let mut best: Option<(u32, f64, f64, Way)> = None;
    for (edge, start) in from.sides().filter(|side| cost.allows(side.0)) {
        for (other, end) in to.ends(cost.view).filter(|end| end.0 == edge && end.1 >= start) {
            let off_road = |place: &Attached| {
                let (time_s, kwh) = cost.off_road(place.off_road_m);
                Way::stretch(time_s, kwh)
            };
            let way = off_road(from).then(&part(cost, other, end - start)).then(&off_road(to));
            if best.is_none_or(|best| way.time_s < best.3.time_s) {
                best = Some((edge, start, end, way));
            }
        }
    }
    best
}

/// The second single-precision number that is not less.
fn above(value: f64) -> f32 {
    -below(-value).next_down()
}

/// Word that stations left at ranks.
struct Words<W> {
    /// By rank, then the end.
    first: Vec<u32>,
    words: Vec<(u32, W)>,
    /// Station and least seconds of each, a trifle low: what most looks end with.
    quick: Vec<(u32, f32)>,
}

impl<W: Composite> Words<W> {
    fn new(ranks: usize, mut all: Vec<(u32, u32, W)>) -> Self {
        all.sort_by_key(|word| (word.0, word.1));
        let mut first = vec![0u32; ranks + 1];
        all.iter().for_each(|word| first[word.0 as usize + 1] += 1);
        for rank in 0..ranks {
            first[rank + 1] += first[rank];
        }
        let quick = all.iter().map(|word| (word.1, below(word.2.order()))).collect();
        Words { first, words: all.into_iter().map(|word| (word.1, word.2)).collect(), quick }
    }

    fn range(&self, rank: u32) -> std::ops::Range<usize> {
        self.first[rank as usize] as usize..self.first[rank as usize + 1] as usize
    }

    fn at(&self, rank: u32) -> &[(u32, W)] {
        &self.words[self.range(rank)]
    }
}

/// Stations by the edges they lie on.
fn beside(cost: &RoadCost<'_>, stations: &[Option<Attached>]) -> HashMap<u32, Vec<u32>> {
    let mut beside: HashMap<u32, Vec<u32>> = HashMap::new();
    for (number, place) in stations.iter().enumerate() {
        let ends = place.iter().flat_map(|place| place.ends(cost.view));
        ends.for_each(|(edge, _)| beside.entry(edge).or_default().push(number as u32));
    }
    beside
}

/// Ways from and to every station, for one car at one pace.
pub(super) struct Table {
    into: Words<Way>,
    out: Words<Way>,
    beside: HashMap<u32, Vec<u32>>,
    stations: usize,
    /// Whole ways that need more than this are left out, kWh.
    most_kwh: f64,
}

impl Table {
    /// Lets every station leave word. Ways that need more than `most_kwh` are of no use to anybody, but only whole ones can be left
    /// out: a slower way must not take the place of the fastest.
    pub(super) fn new(
        hierarchy: &Hierarchy,
        ways: &Metric<Way>,
        cost: &RoadCost<'_>,
        stations: &[Option<Attached>],
        reach: &mut Reach<Way>,
        most_kwh: f64,
    ) -> Self {
        let (mut into, mut out) = (Vec::new(), Vec::new());
        for (number, place) in stations.iter().enumerate() {
            let (number, Some(place)) = (number as u32, place) else { continue };
            reach.climb_least(hierarchy, ways, &arriving(cost, place), Side::Arriving, |rank, way| {
                into.push((rank, number, *way));
            });
            reach.climb_least(hierarchy, ways, &leaving(cost, place), Side::Leaving, |rank, way| {
                out.push((rank, number, *way));
            });
        }
        let ranks = hierarchy.node_count();
        let (into, out) = (Words::new(ranks, into), Words::new(ranks, out));
        Table { into, out, beside: beside(cost, stations), stations: stations.len(), most_kwh }
    }

    /// The fastest ways from a place to stations, by number of the station.
    pub(super) fn ways_from(&self, shared: &Shared<'_>, place: &Attached, reach: &mut Reach<Way>) -> Vec<(u32, Way)> {
        self.collect(shared, place, reach, Side::Leaving)
    }

    /// The fastest ways from stations to a place, by number of the station.
    pub(super) fn ways_to(&self, shared: &Shared<'_>, place: &Attached, reach: &mut Reach<Way>) -> Vec<(u32, Way)> {
        self.collect(shared, place, reach, Side::Arriving)
    }

    fn collect(&self, shared: &Shared<'_>, place: &Attached, reach: &mut Reach<Way>, side: Side) -> Vec<(u32, Way)> {
        let Shared { hierarchy, ways, cost, stations, .. } = *shared;
        let mut best = vec![Way::NONE; self.stations];
        // Seconds of the best ways, a trifle high.
        let mut most_s = vec![f32::INFINITY; self.stations];
        let ends = if side == Side::Leaving { leaving(&cost, place) } else { arriving(&cost, place) };
        let words = if side == Side::Leaving { &self.into } else { &self.out };
        reach.climb(hierarchy, ways, &ends, side, |rank, here| {
            let (range, here_s) = (words.range(rank), below(here.time_s));
            for (at, &(station, there_s)) in range.clone().zip(&words.quick[range]) {
                // The sum may be rounded up by half a last digit, the bound is high by a whole one.
                if here_s + there_s > most_s[station as usize] {
                    continue;
                }
                let (known, there) = (&mut best[station as usize], &words.words[at].1);
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
        let found =
            best.into_iter().enumerate().filter(|(_, way)| way.time_s.is_finite() && way.need_kwh <= self.most_kwh);
        found.map(|(station, way)| (station as u32, way)).collect()
    }
}

/// Least seconds and worth of energy at a price, at whichever pace an edge is driven: over roads, and from anywhere to stations.
pub(super) struct Weighted {
    pub(super) metric: Metric,
    seconds_per_kwh: f64,
    /// Least weights into stations, however far.
    into: Words<f64>,
    beside: HashMap<u32, Vec<u32>>,
    stations: usize,
}

impl Weighted {
    pub(super) fn new(
        hierarchy: &Hierarchy,
        costs: &[RoadCost<'_>],
        seconds_per_kwh: f64,
        stations: &[Option<Attached>],
        reach: &mut Reach<f64>,
    ) -> Self {
        // Downhill an edge may weigh less than nothing; around any circle a car loses energy, and the hierarchy needs no more.
        let metric = Metric::new(hierarchy, |edge| match costs[0].allows(edge) {
            true => least_weight(costs, edge, seconds_per_kwh),
            false => f64::INFINITY,
        });
        let mut weighted = Weighted {
            metric,
            seconds_per_kwh,
            into: Words::new(0, Vec::new()),
            beside: HashMap::new(),
            stations: stations.len(),
        };
        let mut into = Vec::new();
        for (number, place) in stations.iter().enumerate() {
            let (number, Some(place)) = (number as u32, place) else { continue };
            let ends = weighted.ends(costs, place, Side::Arriving);
            reach.climb_least(hierarchy, &weighted.metric, &ends, Side::Arriving, |rank, &weight| {
                into.push((rank, number, weight));
            });
        }
        weighted.into = Words::new(hierarchy.node_count(), into);
        weighted.beside = beside(&costs[0], stations);
        weighted
    }

    fn weight(&self, way: &Way) -> f64 {
        way.time_s + self.seconds_per_kwh * way.cost_kwh
    }

    /// The ways between a place and its roads.
    pub(super) fn ends(&self, costs: &[RoadCost<'_>], place: &Attached, side: Side) -> Vec<(u32, f64)> {
        let mut least: Vec<(u32, f64)> = Vec::new();
        for cost in costs {
            let ways = if side == Side::Leaving { leaving(cost, place) } else { arriving(cost, place) };
            let weights = ways.iter().map(|(node, way)| (*node, self.weight(way)));
            if least.is_empty() {
                least = weights.collect();
            } else {
                // At every pace the roads are the same.
                least.iter_mut().zip(weights).for_each(|(least, weight)| least.1 = least.1.min(weight.1));
            }
        }
        least
    }

    /// The least weight from one place to another along the same edge, if it lies there.
    pub(super) fn along(&self, costs: &[RoadCost<'_>], from: &Attached, to: &Attached) -> f64 {
        let weights = costs.iter().filter_map(|cost| along(cost, from, to)).map(|along| self.weight(&along.3));
        weights.fold(f64::INFINITY, f64::min)
    }

    /// Least weights from a place to every station.
    pub(super) fn to_stations(
        &self,
        shared: &Shared<'_>,
        costs: &[RoadCost<'_>],
        place: &Attached,
        reach: &mut Reach<f64>,
    ) -> Vec<f64> {
        let Shared { hierarchy, cost, stations, .. } = *shared;
        let mut least = vec![f64::INFINITY; self.stations];
        let ends = self.ends(costs, place, Side::Leaving);
        reach.climb(hierarchy, &self.metric, &ends, Side::Leaving, |rank, &here| {
            for (station, there) in self.into.at(rank) {
                let known = &mut least[*station as usize];
                *known = known.min(here + there);
            }
        });
        for (edge, _) in place.ends(cost.view) {
            for &station in self.beside.get(&edge).into_iter().flatten() {
                let Some(other) = &stations[station as usize] else { continue };
                let known = &mut least[station as usize];
                *known = known.min(self.along(costs, place, other));
            }
        }
        least
    }
}

/// What all ways of a car at a pace are worked out with.
#[derive(Clone, Copy)]
pub(super) struct Shared<'a> {
    pub(super) hierarchy: &'a Hierarchy,
    pub(super) ways: &'a Metric<Way>,
    pub(super) cost: RoadCost<'a>,
    pub(super) stations: &'a [Option<Attached>],
}
