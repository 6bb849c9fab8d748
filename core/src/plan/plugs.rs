//! Which plugs of which stations a car may use, and how each charges it.

use super::charging::ChargeFunction;
use super::money::Tariffs;
use super::record::PlanRequest;
use crate::charge::{ChargeLimits, ConnectorLimits, CurrentType, session_start_s};
use crate::graph::{Connector, Evse, Station};
use crate::vehicle::Vehicle;
use crate::{ErrorKind, LatLon, Result};
use std::collections::HashMap;

/// Least connector power for a car that charges with direct current, unless asked otherwise, kW.
const LEAST_DC_STOP_KW: f64 = 20.0;
/// OCPI words of charging positions that nobody can charge at. Those in use may be free by the time of arrival.
const OUT_OF_SERVICE: [&str; 4] = ["INOPERATIVE", "OUTOFORDER", "PLANNED", "REMOVED"];

/// What a plug is to a car: its own limits and what its site shares, kW.
type Kind = (ConnectorLimits, Option<f64>);
/// Index of the function in time, which tariff, and the bits of the least prices that count.
type PriceKey = (usize, usize, [u64; 3]);

/// A plug that no other one of its station beats.
#[derive(Debug, Clone, Copy)]
pub(super) struct Plug<'a> {
    /// Index in the list of stations.
    pub(super) station: usize,
    pub(super) position: LatLon,
    pub(super) evse_uid: &'a str,
    pub(super) connector: &'a Connector,
    /// Which of [`Plugs::functions`] it has.
    pub(super) function: usize,
    /// Which tariff of the request it has.
    pub(super) tariff: Option<usize>,
}

/// The plugs that the filters leave, and the distinct ways they charge the car.
#[derive(Clone, Default)]
pub(super) struct Plugs<'a> {
    pub(super) list: Vec<Plug<'a>>,
    pub(super) functions: Vec<ChargeFunction>,
    /// The same in seconds alone, where money is part of the others.
    pub(super) times: Vec<ChargeFunction>,
    /// Limits behind each function.
    pub(super) limits: Vec<ChargeLimits>,
    /// Plugs of the car that make no sense: without power to speak of, or off the globe.
    pub(super) unusable: usize,
    /// Stations left out because what they cost is not known.
    pub(super) unpriced: usize,
    /// Whether some plug pays for charging more than its time counts.
    pub(super) clamped: bool,
}

impl<'a> Plugs<'a> {
    /// Looks at every station: usually one of its plugs is best; where two charge faster at different states of charge, both
    /// stay.
    pub(super) fn find(
        request: &PlanRequest,
        vehicle: &Vehicle,
        stations: &'a [Station],
        tariffs: &Tariffs<'_>,
    ) -> Result<Self> {
        let filter = &request.stations;
        let least_kw = filter.min_power_kw.unwrap_or(if vehicle.dc.is_some() { LEAST_DC_STOP_KW } else { 0.0 });
        let operators: Vec<String> = filter.operators.iter().map(|name| name.to_lowercase()).collect();
        let operated = |station: &Station| {
            let named = |name: &String| operators.contains(&name.to_lowercase());
            operators.is_empty() || station.operator.as_ref().is_some_and(named)
        };
        let suits = |evse: &Evse, connector: &Connector| {
            Station::fits(vehicle, connector)
                && connector.max_power_kw >= least_kw
                && (filter.connectors.is_empty() || filter.connectors.contains(&connector.standard))
                && !evse.status.as_deref().is_some_and(|status| OUT_OF_SERVICE.contains(&status))
        };
        let mut plugs = Plugs::default();
        let mut known: Vec<(Kind, Option<usize>)> = Vec::new();
        let mut priced: HashMap<PriceKey, usize> = HashMap::new();
        for (index, station) in stations.iter().enumerate().filter(|(_, station)| operated(station)) {
            let first = plugs.list.len();
            let mut unpriced = false;
            for (evse, connector) in station.connectors().filter(|&(evse, connector)| suits(evse, connector)) {
                let key = (connector.limits(), station.site_max_power_kw);
                let function = match known.iter().find(|other| other.0 == key) {
                    Some(other) => other.1,
                    None => {
                        let function =
                            plugs.function(vehicle, &key, request, connector.current_type, tariffs.count())?;
                        known.push((key, function));
                        function
                    }
                };
                let position = LatLon::new("station", station.lat, station.lon);
                let (Some(function), Ok(position)) = (function, position) else {
                    plugs.unusable += 1;
                    continue;
                };
                let tariff = tariffs.of(connector);
                let function = match (tariffs.count(), tariff) {
                    (false, _) => Some(function),
                    (true, Some(tariff)) => plugs.with_money(function, tariff, station, tariffs, &mut priced)?,
                    (true, None) => None,
                };
                let Some(function) = function else {
                    unpriced = true;
                    continue;
                };
                plugs.offer(first, Plug { station: index, position, evse_uid: &evse.uid, connector, function, tariff });
            }
            plugs.unpriced += usize::from(unpriced && plugs.list.len() == first);
        }
        Ok(plugs)
    }

    /// How a kind of plug charges the car; none when it gives less than charging itself consumes.
    fn function(
        &mut self,
        vehicle: &Vehicle,
        (connector, site_max_power_kw): &Kind,
        request: &PlanRequest,
        current_type: CurrentType,
        money: bool,
    ) -> Result<Option<usize>> {
        let limits = match ChargeLimits::new(vehicle, connector, *site_max_power_kw, &request.conditions, 1.0) {
            Ok(limits) => limits,
            // The car and the conditions are checked before: the plug is at fault, and a trip does without it.
            Err(error) if error.kind() == ErrorKind::InvalidInput => return Ok(None),
            Err(error) => return Err(error),
        };
        let function = ChargeFunction::new(&limits, session_start_s(current_type));
        if function.pieces().is_empty() {
            return Ok(None);
        }
        self.times.push(function.clone());
        // Where money counts no plug charges for time alone: nothing is left of it that could lower a bound.
        let counted = if money { ChargeFunction::from_powers([], 0.0) } else { function };
        self.functions.push(counted);
        self.limits.push(limits);
        Ok(Some(self.functions.len() - 1))
    }

    /// The function of a plug with what a stop costs at least; none when that is not known.
    fn with_money(
        &mut self,
        time: usize,
        tariff: usize,
        station: &Station,
        tariffs: &Tariffs<'_>,
        priced: &mut HashMap<PriceKey, usize>,
    ) -> Result<Option<usize>> {
        let Some(least) = tariffs.least(tariff, station, &self.limits[time], &self.times[time])? else {
            return Ok(None);
        };
        let prices = [least.per_kwh, least.per_h, least.per_session].map(f64::to_bits);
        if let Some(&function) = priced.get(&(time, tariff, prices)) {
            return Ok(Some(function));
        }
        let (function, clamped) = tariffs.priced(self.times[time].clone(), &self.limits[time], least);
        self.clamped |= clamped;
        self.times.push(self.times[time].clone());
        self.functions.push(function);
        self.limits.push(self.limits[time].clone());
        priced.insert((time, tariff, prices), self.functions.len() - 1);
        Ok(Some(self.functions.len() - 1))
    }

    /// Adds a plug of the station whose others begin at `first`, unless one of them is as good; drops those it beats.
    fn offer(&mut self, first: usize, plug: Plug<'a>) {
        let functions = &self.functions;
        let function = &functions[plug.function];
        let beaten =
            |other: &Plug<'_>| other.function == plug.function || functions[other.function].dominates(function);
        if self.list[first..].iter().any(beaten) {
            return;
        }
        let mut others = self.list.split_off(first);
        others.retain(|other| !function.dominates(&functions[other.function]));
        self.list.append(&mut others);
        self.list.push(plug);
    }

    /// Least seconds that a kWh charged at any of them costs, a stop's overhead shared out; 0 when there are none.
    pub(super) fn least_seconds_per_kwh(&self, overhead_s: f64, least_kwh: f64, most_kwh: f64) -> f64 {
        let least = self
            .functions
            .iter()
            .map(|function| function.least_seconds_per_kwh(overhead_s, least_kwh, most_kwh))
            .fold(f64::INFINITY, f64::min);
        if least.is_finite() { least } else { 0.0 }
    }

    pub(super) fn function_of(&self, plug: &Plug<'_>) -> &ChargeFunction {
        &self.functions[plug.function]
    }
}
