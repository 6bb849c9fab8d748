//! What a request found out about the roads of its trips: a way whose energy falls somewhere needs more than its sums tell.

use super::super::overlay::Site;
use super::super::roadcost::RoadCost;
use super::super::roadsearch::Attached;
use super::super::stretch::RoadPath;
use super::ways::Way;
use std::collections::HashMap;
use std::sync::Arc;

/// A leg: the stations it joins (waypoints are numbered after them) and its pace.
pub(super) type LegKey = (u32, u32, u32);

/// Roads of legs, and what those legs take that differ from their sums.
#[derive(Default)]
pub(super) struct Learned {
    pub(super) roads: HashMap<LegKey, Arc<RoadPath>>,
    pub(super) ways: HashMap<LegKey, Way>,
}

/// Differences below this come of rounding, kWh.
const NOTHING_KWH: f64 = 1e-10;

impl Learned {
    /// What is known of a leg, or else its sums.
    pub(super) fn way(&self, key: LegKey, sums: Way) -> Way {
        if self.ways.is_empty() { sums } else { self.ways.get(&key).copied().unwrap_or(sums) }
    }

    /// Takes in what the roads of a leg tell; gives what is known of it now.
    pub(super) fn learn(&mut self, key: LegKey, assumed: Way, roads: &Way) -> (Way, bool) {
        let is_new =
            roads.need_kwh > assumed.need_kwh + NOTHING_KWH || roads.drain_kwh > assumed.drain_kwh + NOTHING_KWH;
        if !is_new {
            return (assumed, false);
        }
        let way = Way {
            need_kwh: assumed.need_kwh.max(roads.need_kwh + NOTHING_KWH),
            drain_kwh: assumed.drain_kwh.max(roads.drain_kwh + NOTHING_KWH),
            ..assumed
        };
        self.ways.insert(key, way);
        (way, true)
    }
}

/// The way along roads from one place to another, edge by edge.
pub(super) fn driven(cost: &RoadCost<'_>, path: &RoadPath, from: &Attached, to: &Attached) -> Way {
    let off_road = |place: &Attached| {
        let (time_s, energy_kwh) = cost.off_road(place.off_road_m);
        Way::stretch(time_s, energy_kwh)
    };
    let part = |&(edge, begin, end): &(u32, f64, f64)| {
        Way::stretch(cost.part_s(edge, end - begin), cost.part_kwh(edge, end - begin))
    };
    let way = path.edges.iter().fold(off_road(from), |way, edge| way.then(&part(edge)));
    way.then(&off_road(to))
}

/// The number of a place in a [`LegKey`].
pub(super) fn numbered(place: u32, sites: &[Site], station_of: &[u32], stations: usize) -> u32 {
    match station_of.get(place as usize) {
        Some(&station) => station,
        None => stations as u32 + place - sites.len() as u32,
    }
}
