//! Ways between any place and all stations of a planner: each station leaves word of itself at the ranks above it, and a place
//! collects it on its own climb.

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

/// Ways from and to every station, for one car.
pub(super) struct Table {
    into: Words<Way>,
    out: Words<Way>,
    /// Least weights into stations, however far.
    weights: Words<f64>,
    /// Stations by the edges they lie on.
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
        (ways, weighted): (&Metric<Way>, &Weighted),
        cost: &RoadCost<'_>,
        stations: &[Option<Attached>],
        (reach, weights): (&mut Reach<Way>, &mut Reach<f64>),
        most_kwh: f64,
    ) -> Self {
        let (mut into, mut out, mut least) = (Vec::new(), Vec::new(), Vec::new());
        let mut beside: HashMap<u32, Vec<u32>> = HashMap::new();
        for (number, place) in stations.iter().enumerate() {
            let (number, Some(place)) = (number as u32, place) else { continue };
            reach.climb_least(hierarchy, ways, &arriving(cost, place), Side::Arriving, |rank, way| {
                into.push((rank, number, *way));
            });
            reach.climb_least(hierarchy, ways, &leaving(cost, place), Side::Leaving, |rank, way| {
                out.push((rank, number, *way));
            });
            weights.climb_least(
                hierarchy,
                &weighted.metric,
                &weighted.of(&arriving(cost, place)),
                Side::Arriving,
                |rank, &weight| {
                    least.push((rank, number, weight));
                },
            );
            place.ends(cost.view).for_each(|(edge, _)| beside.entry(edge).or_default().push(number));
        }
        let ranks = hierarchy.node_count();
        let (into, out) = (Words::new(ranks, into), Words::new(ranks, out));
        Table { into, out, weights: Words::new(ranks, least), beside, stations: stations.len(), most_kwh }
    }

    /// Least weights from a place to every station.
    pub(super) fn weights_from(
        &self,
        shared: &Shared<'_>,
        weighted: &Weighted,
        place: &Attached,
        reach: &mut Reach<f64>,
    ) -> Vec<f64> {
        let Shared { hierarchy, cost, stations, .. } = *shared;
        let mut least = vec![f64::INFINITY; self.stations];
        let ends = weighted.of(&leaving(&cost, place));
        reach.climb(hierarchy, &weighted.metric, &ends, Side::Leaving, |rank, &here| {
            for (station, there) in self.weights.at(rank) {
                let known = &mut least[*station as usize];
                *known = known.min(here + there);
            }
        });
        for (edge, _) in place.ends(cost.view) {
            for &station in self.beside.get(&edge).into_iter().flatten() {
                let direct = stations[station as usize].as_ref().and_then(|other| along(&cost, place, other));
                if let Some((.., way)) = direct {
                    let known = &mut least[station as usize];
                    *known = known.min(weighted.weight(&way));
                }
            }
        }
        least
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

/// Least seconds and worth of energy at a price.
pub(super) struct Weighted {
    pub(super) metric: Metric,
    pub(super) seconds_per_kwh: f64,
}

impl Weighted {
    pub(super) fn weight(&self, way: &Way) -> f64 {
        way.time_s + self.seconds_per_kwh * way.cost_kwh
    }

    pub(super) fn of(&self, ends: &[(u32, Way)]) -> Vec<(u32, f64)> {
        ends.iter().map(|(node, way)| (*node, self.weight(way))).collect()
    }
}

/// What all ways of a car are worked out with.
#[derive(Clone, Copy)]
pub(super) struct Shared<'a> {
    pub(super) hierarchy: &'a Hierarchy,
    pub(super) ways: &'a Metric<Way>,
    pub(super) cost: RoadCost<'a>,
    pub(super) stations: &'a [Option<Attached>],
}
