//! What a car finds at the stations under a request's filters: plugs, the sites of each station, what stops there cost. Requests that
//! differ in their places only share it.

use super::super::overlay::Site;
use super::super::plugs::Plugs;
use super::super::prepared::Prepared;
use super::super::priced::Priced;
use super::super::record::{PlanRequest, StationFilter};
use super::super::roadsearch::Attached;
use super::super::search::priced;
use crate::vehicle::{Conditions, VehicleRef};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What stops depend on.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct StopsKey {
    vehicle: VehicleRef,
    conditions: Conditions,
    filter: StationFilter,
    overhead_s: f64,
    reserve_soc: f64,
    stop_min_soc: Option<f64>,
    stop_max_soc: f64,
}

impl StopsKey {
    pub(super) fn new(request: &PlanRequest) -> Self {
        StopsKey {
            vehicle: request.vehicle.clone(),
            conditions: request.conditions,
            filter: request.stations.clone(),
            overhead_s: request.overhead_s,
            reserve_soc: request.reserve_soc,
            stop_min_soc: request.stop_min_soc,
            stop_max_soc: request.stop_max_soc,
        }
    }
}

/// A station without a plug for the car.
pub(super) const NO_CLASS: u32 = u32::MAX;

/// Prices are whole multiples of this, so that requests which hardly differ share the weights of a car, s per kWh.
const PRICE_STEP_S: f64 = 0.125;
/// The second price as a share of the first. The first bounds long trips best, where stops charge as much as pays; trips with a stop or
/// two charge less, and a lower price tells more.
const SECOND_PRICE: f64 = 0.75;

/// Plugs and what stops at them cost.
pub(super) struct Stops<'a> {
    pub(super) plugs: Arc<Plugs<'a>>,
    /// Seconds a kWh costs at least.
    pub(super) seconds_per_kwh: f64,
    pub(super) sites: Vec<Site>,
    /// Sites of each station, as ranges of `sites`.
    pub(super) site_of: Vec<(u32, u32)>,
    /// Station of each site.
    pub(super) station_of: Vec<u32>,
    /// By function and price.
    pub(super) priced: Vec<[Priced; 2]>,
    /// Which of `classes` a station has: the same plugs.
    pub(super) class_of: Vec<u32>,
    /// The best of all plugs of a station, by price.
    pub(super) classes: Vec<[Priced; 2]>,
    pub(super) prices: [f64; 2],
}

impl<'a> Stops<'a> {
    /// The plugs of a request, at the stations that lie on the roads.
    pub(super) fn new(prepared: &Prepared<'a>, stations: &[Option<Attached>]) -> Self {
        let plugs = prepared.plugs.clone();
        let most_kwh = prepared.request.stop_max_soc * prepared.capacity_kwh;
        let mut sites = Vec::with_capacity(plugs.list.len());
        let mut station_of = Vec::with_capacity(plugs.list.len());
        let mut site_of = vec![(0, 0); stations.len()];
        for (index, plug) in plugs.list.iter().enumerate() {
            let Some(attached) = stations[plug.station] else { continue };
            let number = sites.len() as u32;
            let range = &mut site_of[plug.station];
            *range = if range.0 == range.1 { (number, number + 1) } else { (range.0, number + 1) };
            station_of.push(plug.station as u32);
            sites.push(Site {
                attached,
                function: plug.function,
                most_kwh: plugs.function_of(plug).most_kwh().min(most_kwh),
                plug: index,
            });
        }
        let price = (prepared.seconds_per_kwh / PRICE_STEP_S).floor() * PRICE_STEP_S;
        let prices = [SECOND_PRICE * price, price];
        let priced = priced(&plugs.functions, &prepared.search_request(prices));
        let mut known: BTreeMap<Vec<usize>, u32> = BTreeMap::new();
        let mut classes: Vec<[Priced; 2]> = Vec::new();
        let class = |&(first, end): &(u32, u32)| {
            let mut functions: Vec<usize> =
                sites[first as usize..end as usize].iter().map(|site: &Site| site.function).collect();
            functions.sort_unstable();
            let Some((first, others)) = functions.split_first() else { return NO_CLASS };
            *known.entry(functions.clone()).or_insert_with(|| {
                let mut least = priced[*first].clone();
                for other in others {
                    least.iter_mut().zip(&priced[*other]).for_each(|(least, other)| least.least(other));
                }
                classes.push(least);
                classes.len() as u32 - 1
            })
        };
        let class_of = site_of.iter().map(class).collect();
        let seconds_per_kwh = prepared.seconds_per_kwh;
        Stops { plugs, seconds_per_kwh, sites, site_of, station_of, priced, class_of, classes, prices }
    }
}
