//! A site steered by schedules that are made anew as cars come and go, on top of a [`Controller`] that keeps the cap.
//!
//! What a car has stored follows from its readings: the lower one of two neighbours holds between them, so that a car rather gets a
//! little more than too little; it stops by itself. A car that stays beyond its departure is served as soon as possible.

use super::controller::{Controller, ControllerOptions, LimitCommand, currents_at};
use super::record::{Schedule, ScheduleRequest, SessionRequest};
use super::site::site;
use crate::charge::{AC_VOLTAGE_V, battery_kw};
use crate::units::{SECONDS_PER_HOUR, Soc, number_within};
use crate::vehicle;
use crate::{Error, Instant, Result};

/// A schedule is made anew at least this often, s: cars take less than planned, forecasts change.
const LONGEST_SCHEDULE_S: f64 = 900.0;
/// An overdue car is to be ready within this time, s.
const OVERDUE_S: f64 = 3600.0;

/// A car at a point.
#[derive(Debug, Clone)]
struct Present {
    session: SessionRequest,
    phases: u8,
    /// Capacity of the car, where it is known, kWh.
    capacity_kwh: Option<f64>,
    stored_kwh: f64,
}

#[derive(Debug, Clone, Default)]
struct Place {
    present: Option<Present>,
    /// The last reading: when, and amperes.
    reading: Option<(Instant, f64)>,
}

/// Steers the points of a site by schedules, within its cap at every instant.
///
/// ```
/// use wattfarer::schedule::{ControllerOptions, LimitRow, ScheduleRequest, SessionRequest, Site, SiteController};
/// use wattfarer::tariff::Tariff;
/// use wattfarer::{Instant, Soc, vehicle::VehicleRef};
/// let at = |text| Instant::parse("at", text);
/// let prices = "starts_at,price_per_kwh,currency\n2026-11-24T20:00:00Z,0.20,EUR\n2026-11-25T00:00:00Z,0.40,EUR\n";
/// let (evening, morning) = (at("2026-11-24T20:00:00Z")?, at("2026-11-25T04:00:00Z")?);
/// let car = VehicleRef::id("tesla-model-3-long-range-2024");
/// let session = SessionRequest::new("first", car, Soc::new("soc", 0.5)?, 0.8, evening, morning);
/// let mut request = ScheduleRequest::one(session.clone(), Tariff::from_csv(prices, None)?);
/// request.sessions.clear();
/// request.site = Some(Site::capped(vec![LimitRow { starts_at: evening, ends_at: None, max_power_kw: 11.0 }]));
/// let mut site = SiteController::new(request, 16.0, ControllerOptions::default(), evening)?;
/// let point = site.add_point(16.0)?;
/// for command in site.step(evening)? {
///     site.accepted(command.point, command.id);
/// }
/// site.measured(point, evening.plus_s("at", 1.0)?, 0.0)?;
/// site.arrive(point, session)?;
/// let sent = site.step(evening.plus_s("at", 2.0)?)?;
/// assert_eq!(sent[0].point, point);
/// assert!((6.0..=16.0).contains(&sent[0].limit_a));
/// # Ok::<(), wattfarer::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct SiteController {
    request: ScheduleRequest,
    controller: Controller,
    places: Vec<Place>,
    schedule: Option<(Instant, Schedule)>,
    starts_at: Instant,
}

impl SiteController {
    /// A controller for the site of `request`, of which the sessions are left out; `cap_a` is the cap per phase, time begins at
    /// `starts_at`.
    ///
    /// # Errors
    /// `invalid_input` for sessions, no site, or a cap that makes no sense.
    pub fn new(
        request: ScheduleRequest,
        cap_a: f64,
        options: ControllerOptions,
        starts_at: Instant,
    ) -> Result<SiteController> {
        if !request.sessions.is_empty() {
            return Err(Error::invalid("sessions", "come by arrivals").with_hint("leave the list empty, call arrive"));
        }
        if request.site.is_none() {
            return Err(Error::invalid("site", "is missing"));
        }
        let controller = Controller::new(cap_a, options)?;
        Ok(SiteController { request, controller, places: Vec::new(), schedule: None, starts_at })
    }

    /// Adds a point whose plug passes `max_a` per phase; its index.
    ///
    /// # Errors
    /// `invalid_input` for a current that makes no sense.
    pub fn add_point(&mut self, max_a: f64) -> Result<usize> {
        self.places.push(Place::default());
        self.controller.add_point(max_a)
    }

    /// A car is plugged in: its session goes into the next schedule.
    ///
    /// # Errors
    /// `invalid_input` for a point that is not there or a session that cannot be scheduled; nothing changes then.
    pub fn arrive(&mut self, point: usize, session: SessionRequest) -> Result<()> {
        self.place(point)?;
        let vehicle = session.vehicle.as_ref().map(vehicle::resolve).transpose()?;
        let phases = session.phases.or(vehicle.as_ref().map(|vehicle| vehicle.ac.phases)).unwrap_or(1);
        let capacity_kwh = vehicle.map(|vehicle| vehicle.usable_capacity_kwh * session.conditions.soh);
        // What cannot be scheduled is refused at the door, not when the site is steered.
        site(&ScheduleRequest { sessions: vec![session.clone()], profiles: None, ..self.request.clone() })?;
        self.places[point].present = Some(Present { session, phases, capacity_kwh, stored_kwh: 0.0 });
        self.schedule = None;
        Ok(())
    }

    /// A car has left.
    ///
    /// # Errors
    /// `invalid_input` for a point that is not there.
    pub fn leave(&mut self, point: usize) -> Result<()> {
        self.place(point)?.present = None;
        self.schedule = None;
        Ok(())
    }

    /// A point accepted a command.
    pub fn accepted(&mut self, point: usize, id: u64) {
        self.controller.accepted(point, id);
    }

    /// A point's reading: the current of its strongest phase at a moment.
    ///
    /// # Errors
    /// `invalid_input` for a point that is not there or a current that is no number.
    pub fn measured(&mut self, point: usize, at: Instant, current_a: f64) -> Result<()> {
        let at_s = at.seconds_since(self.starts_at);
        number_within("current_a", current_a, 0.0, 1e6)?;
        let place = self.place(point)?;
        match place.reading {
            // Old readings say nothing about energy.
            Some((before, _)) if at.seconds_since(before) <= 0.0 => {}
            before => {
                if let (Some((before, before_a)), Some(present)) = (before, &mut place.present) {
                    let hours = at.seconds_since(before).min(LONGEST_SCHEDULE_S) / SECONDS_PER_HOUR;
                    let kw = current_a.min(before_a) * AC_VOLTAGE_V * f64::from(present.phases) / 1000.0;
                    present.stored_kwh += battery_kw(present.session.current_type, kw).max(0.0) * hours;
                }
                place.reading = Some((at, current_a));
            }
        }
        self.controller.measured(point, at_s, current_a)
    }

    /// The energy that the car at a point has stored by its readings, kWh; none without a car.
    pub fn stored_kwh(&self, point: usize) -> Option<f64> {
        self.places.get(point)?.present.as_ref().map(|present| present.stored_kwh)
    }

    /// The schedule in force; none before the first step, and none without cars.
    pub fn schedule(&self) -> Option<&Schedule> {
        self.schedule.as_ref().map(|(_, schedule)| schedule)
    }

    /// What to send now: schedules anew where cars came or left or the schedule is old, and moves the points towards it within the cap.
    ///
    /// # Errors
    /// Those of [`site`]; the points then keep the limits that they have.
    pub fn step(&mut self, now: Instant) -> Result<Vec<LimitCommand>> {
        let old = |made: &(Instant, Schedule)| now.seconds_since(made.0) >= LONGEST_SCHEDULE_S;
        if self.schedule.as_ref().is_none_or(old) {
            self.schedule = self.reschedule(now)?.map(|schedule| (now, schedule));
        }
        let mut wanted_a = vec![0.0; self.places.len()];
        if let Some((_, schedule)) = &self.schedule {
            let currents = currents_at(schedule, now);
            for (session, current_a) in schedule.sessions.iter().zip(currents) {
                if let Some(wanted_a) =
                    session.reference.parse::<usize>().ok().and_then(|point| wanted_a.get_mut(point))
                {
                    *wanted_a = current_a;
                }
            }
        }
        self.controller.step(now.seconds_since(self.starts_at), &wanted_a)
    }

    fn reschedule(&self, now: Instant) -> Result<Option<Schedule>> {
        let mut request = ScheduleRequest { profiles: None, ..self.request.clone() };
        for (point, place) in self.places.iter().enumerate() {
            if let Some(session) = place.present.as_ref().and_then(|present| present.rest(point, now).transpose()) {
                request.sessions.push(session?);
            }
        }
        if request.sessions.is_empty() { Ok(None) } else { site(&request).map(Some) }
    }

    fn place(&mut self, point: usize) -> Result<&mut Place> {
        let count = self.places.len();
        self.places
            .get_mut(point)
            .ok_or_else(|| Error::invalid("point", format!("{point} is not one of {count} points")))
    }
}

impl Present {
    /// What is left of the session from now on, under the number of its point; none where nothing is.
    fn rest(&self, point: usize, now: Instant) -> Result<Option<SessionRequest>> {
        let mut session = SessionRequest { reference: point.to_string(), ..self.session.clone() };
        if now.seconds_since(session.arrives_at) > 0.0 {
            session.arrives_at = now;
        }
        if session.departs_at.seconds_since(session.arrives_at) < 1.0 {
            session.departs_at = session.arrives_at.plus_s("departs_at", OVERDUE_S)?;
        }
        // One that may leave any moment and should be ready is served as soon as possible.
        if session.earliest_departs_at.is_some_and(|earliest| earliest.seconds_since(session.arrives_at) <= 0.0) {
            session.earliest_departs_at = session.shortfall_cost_per_kwh.map(|_| session.arrives_at);
            if session.shortfall_cost_per_kwh.is_none() {
                let soon = session.arrives_at.plus_s("departs_at", OVERDUE_S)?;
                session.departs_at =
                    if session.departs_at.seconds_since(soon) > 0.0 { soon } else { session.departs_at };
            }
        }
        if session.minimum.is_some_and(|minimum| minimum.by_at.seconds_since(session.arrives_at) <= 0.0) {
            session.minimum = None;
        }
        if let Some(minimum) = &mut session.minimum
            && let Some(energy_kwh) = &mut minimum.energy_kwh
        {
            *energy_kwh = (*energy_kwh - self.stored_kwh).max(0.0);
        }
        if let Some(energy_kwh) = &mut session.goal.energy_kwh {
            *energy_kwh -= self.stored_kwh;
            if *energy_kwh <= 0.0 {
                return Ok(None);
            }
        }
        if let (Some(start), Some(capacity_kwh)) = (session.start_soc, self.capacity_kwh) {
            let reached = (start.value() + self.stored_kwh / capacity_kwh).min(1.0);
            if session.goal.target_soc.is_some_and(|target| reached >= target) {
                return Ok(None);
            }
            session.start_soc = Some(Soc::new("start_soc", reached)?);
            let highest = |start: Soc| (start.value() + self.stored_kwh / capacity_kwh).min(1.0);
            session.highest_start_soc =
                session.highest_start_soc.map(|start| Soc::new("highest_start_soc", highest(start))).transpose()?;
            if let Some(energy_kwh) = &mut session.goal.energy_kwh {
                *energy_kwh = energy_kwh.min((1.0 - reached) * capacity_kwh);
            }
        }
        Ok(Some(session))
    }
}
