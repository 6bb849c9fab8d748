//! From the search's places and stops to legs on roads, driven edge by edge.

use super::money;
use super::pace::advised_kmh;
use super::plugs::Plug;
use super::prepared::{Prepared, answer_head};
use super::record::*;
use super::solve::Found;
use super::stretch::Stretch;
use crate::answer::Notice;
use crate::charge::{LimitSpan, SessionCourse, spans};
use crate::graph::EdgeFlags;
use crate::units::SECONDS_PER_HOUR;
use crate::{Error, ErrorKind, Instant, LatLon, Result};

/// Points of the state of charge a leg shows, about.
const PROFILE_POINTS: f64 = 60.0;

struct Driver<'a> {
    prepared: &'a Prepared<'a>,
    found: &'a Found,
    energy_kwh: f64,
    legs: Vec<Leg>,
}

/// The trip as records.
pub(super) fn answer(prepared: &Prepared<'_>, found: &Found, notices: Vec<Notice>) -> Result<PlanAnswer> {
    let Some(trip) = &found.outcome.trip else {
        return Err(Error::new(ErrorKind::Internal, "there is no trip to unpack"));
    };
    let energy_kwh = prepared.request.start_soc * prepared.capacity_kwh;
    let mut driver = Driver { prepared, found, energy_kwh, legs: Vec::new() };
    let stations = found.sites.len() as u32;
    let mut stops = trip.stops.iter();
    driver.stay(0);
    for (index, stretch) in found.legs.iter().enumerate() {
        driver.drive(stretch, index == 0);
        if stretch.to >= stations {
            driver.stay(stretch.to - stations);
        } else if let Some(stop) = stops.next() {
            driver.charge(stretch.to, stop.departure_kwh)?;
        }
    }
    let mut legs = driver.legs;
    let departs_at = prepared.request.departs_at;
    let arrives_at = departs_at.map(|departs_at| tell_times(&mut legs, departs_at)).transpose()?;
    let totals = totals(&legs, driver.energy_kwh / prepared.capacity_kwh);
    let (value, lower_bound) = match prepared.request.objective.kind {
        ObjectiveKind::Time => (trip.time_s, found.outcome.lower_bound_s),
        ObjectiveKind::Amount => {
            money::value(prepared.request, totals.duration_s, &totals.amounts, found.outcome.lower_bound_s)
        }
    };
    let search = SearchProof {
        objective: prepared.request.objective.kind,
        value: Some(value),
        lower_bound: Some(lower_bound),
        gap: Some(if value > 0.0 { 1.0 - lower_bound / value } else { 0.0 }),
        proved_on: prepared.request.prove_on.word().into(),
        labels_settled: found.outcome.labels_settled,
        legs_evaluated: found.outcome.legs_evaluated,
    };
    let mut notices = notices;
    if found.outcome.limited {
        notices.push(match prepared.deadline {
            None => {
                Notice::new("label_limit", "the label limit ended the search: a faster trip may exist, see the gap")
            }
            Some(_) => Notice::new(
                "time_limit",
                "a limit ended the search: a faster trip may exist, see the gap; another run may find another trip",
            ),
        });
    }
    let mut answer = answer_head(prepared, PlanStatus::Ok, notices, search);
    answer.trips.push(Trip { totals, legs, departs_at, arrives_at });
    Ok(answer)
}

/// Tells each leg when it begins and ends; gives when the last one does.
fn tell_times(legs: &mut [Leg], departs_at: Instant) -> Result<Instant> {
    let (mut at, mut elapsed_s) = (departs_at, 0.0);
    for leg in legs {
        // Counted from the departure, so that rounding to seconds does not add up.
        elapsed_s += leg.duration_s;
        let ends_at = departs_at.plus_s("departs_at", elapsed_s)?;
        (leg.starts_at, leg.ends_at) = (Some(at), Some(ends_at));
        at = ends_at;
    }
    Ok(at)
}

fn totals(legs: &[Leg], arrival_soc: f64) -> TripTotals {
    let mut totals = TripTotals { arrival_soc, amounts: money::totals(legs), ..TripTotals::default() };
    for leg in legs {
        totals.duration_s += leg.duration_s;
        totals.distance_m += leg.distance_m;
        match leg.kind {
            LegKind::Charge => {
                totals.charge_s += leg.charge_s.unwrap_or(0.0);
                totals.overhead_s += leg.overhead_s.unwrap_or(0.0);
                totals.delivered_energy_kwh += leg.delivered_energy_kwh.unwrap_or(0.0);
                totals.stops += 1;
            }
            LegKind::Stay => totals.stay_s += leg.duration_s,
            _ => {
                totals.drive_s += leg.duration_s;
                totals.battery_energy_kwh += leg.battery_energy_kwh;
            }
        }
    }
    totals
}

impl Driver<'_> {
    fn soc(&self) -> f64 {
        self.energy_kwh / self.prepared.capacity_kwh
    }

    fn end(&self, place: u32) -> LegEnd {
        match self.found.sites.get(place as usize) {
            Some(site) => {
                let station = &self.prepared.data.stations[self.prepared.plugs.list[site.plug].station];
                LegEnd {
                    name: Some(station.name.clone()),
                    lat: station.lat,
                    lon: station.lon,
                    station_id: Some(station.id.clone()),
                }
            }
            None => {
                let end = &self.prepared.ends[place as usize - self.found.sites.len()];
                LegEnd { name: Some(end.name.clone()), lat: end.position.lat, lon: end.position.lon, station_id: None }
            }
        }
    }

    fn off_road_m(&self, place: u32) -> f64 {
        match self.found.sites.get(place as usize) {
            Some(site) => site.attached.off_road_m,
            None => self.prepared.places[place as usize - self.found.sites.len()].attached.off_road_m,
        }
    }

    fn stay(&mut self, waypoint: u32) {
        let stay_s = self.prepared.places[waypoint as usize].stay_s;
        if stay_s > 0.0 {
            let end = self.end(waypoint + self.found.sites.len() as u32);
            let mut leg = empty_leg(LegKind::Stay, end.clone(), end, self.soc());
            leg.duration_s = stay_s;
            self.legs.push(leg);
        }
    }

    /// Drives a stretch; ferries become legs of their own, and so does what is driven at another pace.
    fn drive(&mut self, stretch: &Stretch, first: bool) {
        let costs = self.prepared.costs();
        let view = costs[0].view;
        let is_ferry = |edge: u32| view.flags(edge).has(EdgeFlags::FERRY);
        let edges = &stretch.path.edges;
        let total_m: f64 = edges.iter().map(|&(edge, from, to)| (to - from) * view.length_m(edge)).sum();
        let mut begin = self.end(stretch.from);
        let mut at = 0;
        while at < edges.len() || (at == 0 && edges.is_empty()) {
            let pace = stretch.paces.get(at).copied().unwrap_or(0);
            let ferry = edges.get(at).is_some_and(|part| is_ferry(part.0));
            let other = |part: usize| is_ferry(edges[part].0) != ferry || stretch.paces[part] != pace;
            let end = (at..edges.len()).find(|&part| other(part)).unwrap_or(edges.len());
            let cost = &costs[pace as usize];
            let target = match edges.get(end) {
                Some(&(edge, ..)) => {
                    let position = view.position(view.tail(edge));
                    LegEnd { name: None, lat: position.lat, lon: position.lon, station_id: None }
                }
                None => self.end(stretch.to),
            };
            let kind = if ferry { LegKind::Ferry } else { LegKind::Drive };
            let mut leg = empty_leg(kind, begin, target.clone(), self.soc());
            leg.max_kmh_advised = advised_kmh(&self.prepared.paces, pace as usize).filter(|_| !ferry);
            let mut course =
                Course::new(&mut leg, self.prepared.capacity_kwh, self.energy_kwh, total_m / PROFILE_POINTS);
            if at == 0 {
                if first {
                    course.lose(self.prepared.paces[0].warm_up_kwh(self.drive_time_s()));
                }
                let off_road_m = self.off_road_m(stretch.from);
                let (time_s, energy_kwh) = cost.off_road(off_road_m);
                course.go(off_road_m, time_s, energy_kwh);
            }
            let mut line: Vec<LatLon> = vec![LatLon { lat: course.leg.from.lat, lon: course.leg.from.lon }];
            for &(edge, from, to) in &edges[at..end] {
                let part = to - from;
                course.go(part * view.length_m(edge), cost.part_s(edge, part), cost.part_kwh(edge, part));
                if from <= 0.0 && to >= 1.0 {
                    line.extend(view.shape(edge));
                } else {
                    line.extend(part_of(&view.shape(edge).collect::<Vec<_>>(), from, to));
                }
            }
            if end == edges.len() {
                let off_road_m = self.off_road_m(stretch.to);
                let (time_s, energy_kwh) = cost.off_road(off_road_m);
                course.go(off_road_m, time_s, energy_kwh);
            }
            line.push(LatLon { lat: target.lat, lon: target.lon });
            line.dedup();
            self.energy_kwh = course.finish();
            leg.geometry = Some(LineString {
                kind: "LineString".into(),
                coordinates: line.iter().map(|point| [point.lon, point.lat]).collect(),
            });
            if leg.duration_s > 0.0 || leg.distance_m > 0.0 {
                self.legs.push(leg);
            }
            begin = target;
            at = end;
            if edges.is_empty() {
                break;
            }
        }
    }

    /// Driving time of the whole trip without charging, as the search reckoned the warm-up with.
    fn drive_time_s(&self) -> f64 {
        self.found.warm_up_time_s
    }

    fn charge(&mut self, place: u32, departure_kwh: f64) -> Result<()> {
        let site = &self.found.sites[place as usize];
        let plugs = &self.prepared.plugs;
        let plug: &Plug<'_> = &plugs.list[site.plug];
        let (function, limits) = (&plugs.times[plug.function], &plugs.limits[plug.function]);
        let arrival_kwh = self.energy_kwh;
        let departure_kwh = departure_kwh.max(arrival_kwh);
        let power_s = function.seconds_to(departure_kwh) - function.seconds_to(arrival_kwh);
        let charge_s = function.start_s() + power_s;
        let end = self.end(place);
        let mut leg = empty_leg(LegKind::Charge, end.clone(), end, self.soc());
        let energy_kwh = departure_kwh - arrival_kwh;
        let delivered_kwh = limits.delivered_kwh(energy_kwh, power_s / SECONDS_PER_HOUR);
        self.energy_kwh = departure_kwh;
        let pieces: Vec<_> = limits.envelope.between(leg.arrival_soc, self.soc()).collect();
        let spans: Vec<LimitSpan> = spans(&pieces);
        leg.departure_soc = self.soc();
        leg.overhead_s = Some(self.prepared.request.overhead_s);
        leg.charge_s = Some(charge_s);
        leg.duration_s = self.prepared.request.overhead_s + charge_s;
        leg.battery_energy_kwh = energy_kwh;
        leg.delivered_energy_kwh = Some(delivered_kwh);
        leg.average_power_kw = Some(delivered_kwh / charge_s * SECONDS_PER_HOUR);
        leg.limits = Some(spans);
        leg.station = Some(Box::new(self.prepared.data.stations[plug.station].clone()));
        leg.evse_uid = Some(plug.evse_uid.into());
        leg.connector_id = Some(plug.connector.id.clone());
        let session = SessionCourse {
            limits,
            from_soc: leg.arrival_soc,
            to_soc: leg.departure_soc,
            start_s: function.start_s(),
            tail_s: 0.0,
        };
        // Parking comes before plugging in, walking back after it: half of the overhead each.
        let before_s: f64 = self.legs.iter().map(|leg| leg.duration_s).sum();
        let plugged_in_s = before_s + 0.5 * self.prepared.request.overhead_s;
        let station = &self.prepared.data.stations[plug.station];
        leg.amount = money::stop_amount(self.prepared, plug.tariff, station, &session, plugged_in_s)?;
        self.legs.push(leg);
        Ok(())
    }
}

/// A leg on its way.
struct Course<'a> {
    leg: &'a mut Leg,
    capacity_kwh: f64,
    energy_kwh: f64,
    step_m: f64,
    next_m: f64,
    points: Vec<SocPoint>,
}

impl<'a> Course<'a> {
    fn new(leg: &'a mut Leg, capacity_kwh: f64, energy_kwh: f64, step_m: f64) -> Self {
        let points = vec![SocPoint { distance_m: 0.0, elapsed_s: 0.0, soc: energy_kwh / capacity_kwh }];
        Course { leg, capacity_kwh, energy_kwh, step_m, next_m: step_m, points }
    }

    fn lose(&mut self, energy_kwh: f64) {
        // A full battery takes nothing back.
        self.energy_kwh = (self.energy_kwh - energy_kwh).min(self.capacity_kwh);
        self.leg.battery_energy_kwh += energy_kwh;
    }

    fn go(&mut self, distance_m: f64, time_s: f64, energy_kwh: f64) {
        self.lose(energy_kwh);
        self.leg.distance_m += distance_m;
        self.leg.duration_s += time_s;
        if self.leg.distance_m >= self.next_m {
            self.mark();
            self.next_m = self.leg.distance_m + self.step_m;
        }
    }

    fn mark(&mut self) {
        let (distance_m, elapsed_s) = (self.leg.distance_m, self.leg.duration_s);
        self.points.push(SocPoint { distance_m, elapsed_s, soc: self.energy_kwh / self.capacity_kwh });
    }

    fn finish(mut self) -> f64 {
        if self.points.last().is_some_and(|point| point.distance_m < self.leg.distance_m) {
            self.mark();
        }
        self.leg.arrival_soc = self.energy_kwh / self.capacity_kwh;
        if self.leg.kind == LegKind::Drive {
            self.leg.soc_profile = Some(self.points);
        }
        self.energy_kwh
    }
}

/// The points of a polyline between two fractions of its length.
fn part_of(shape: &[LatLon], from: f64, to: f64) -> Vec<LatLon> {
    let lengths: Vec<f64> = shape.windows(2).map(|pair| pair[0].distance_m(pair[1])).collect();
    let total: f64 = lengths.iter().sum();
    if total <= 0.0 {
        return shape.to_vec();
    }
    let at = |fraction: f64| {
        let mut left = fraction * total;
        for (pair, length) in shape.windows(2).zip(&lengths) {
            if left <= *length && *length > 0.0 {
                let along = left / length;
                let east = libm::remainder(pair[1].lon - pair[0].lon, 360.0);
                return LatLon {
                    lat: pair[0].lat + along * (pair[1].lat - pair[0].lat),
                    lon: libm::remainder(pair[0].lon + along * east, 360.0),
                };
            }
            left -= length;
        }
        shape[shape.len() - 1]
    };
    let mut part = vec![at(from)];
    let mut passed = 0.0;
    for (point, length) in shape[1..].iter().zip(&lengths) {
        passed += length;
        if passed > from * total && passed < to * total {
            part.push(*point);
        }
    }
    part.push(at(to));
    part
}

fn empty_leg(kind: LegKind, from: LegEnd, to: LegEnd, soc: f64) -> Leg {
    Leg {
        kind,
        from,
        to,
        duration_s: 0.0,
        distance_m: 0.0,
        departure_soc: soc,
        arrival_soc: soc,
        battery_energy_kwh: 0.0,
        starts_at: None,
        ends_at: None,
        geometry: None,
        max_kmh_advised: None,
        soc_profile: None,
        station: None,
        evse_uid: None,
        connector_id: None,
        overhead_s: None,
        charge_s: None,
        delivered_energy_kwh: None,
        average_power_kw: None,
        limits: None,
        amount: None,
    }
}
