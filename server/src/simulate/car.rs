//! One simulated car.

use super::facts::CarFacts;
use crate::secret::uuid_of;
use wattfarer::charge::{ChargeLimits, ConnectorLimits, CurrentType, session_start_s};
use wattfarer::units::SECONDS_PER_HOUR;
use wattfarer::vehicle::{self, Conditions, Vehicle, VehicleKind};
use wattfarer::{Error, ErrorKind, Result, Soc};

/// What a car is told to fail with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CarFault {
    /// It sleeps and does not answer.
    Asleep,
    /// It is out of reach.
    Unreachable,
    /// Its maker's cloud takes no more calls for now.
    RateLimited,
    /// Its maker's cloud does not answer.
    Upstream,
    /// It refuses to charge.
    ChargeFault,
}

impl CarFault {
    /// Every fault with its word.
    pub const ALL: [(CarFault, &'static str); 5] = [
        (CarFault::Asleep, "asleep"),
        (CarFault::Unreachable, "unreachable"),
        (CarFault::RateLimited, "rate_limited"),
        (CarFault::Upstream, "upstream"),
        (CarFault::ChargeFault, "charge_fault"),
    ];
}

/// A car that exists only here.
#[derive(Debug, Clone)]
pub struct SimulatedCar {
    id: String,
    vehicle: Vehicle,
    facts: CarFacts,
    limits: ChargeLimits,
    connector: ConnectorLimits,
    time_scale: f64,
    plugged: bool,
    charging: bool,
    locked: bool,
    charge_limit_soc: f64,
    /// State of charge at `since_ms`; from then on power flows if `charging`.
    since_soc: f64,
    since_ms: i64,
    fault: Option<CarFault>,
    /// Every answer takes so long.
    delay_ms: u64,
    destination: Option<(f64, f64)>,
}

/// What a car reports at a moment.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CarReading {
    /// State of charge.
    pub soc: f64,
    /// Range, m.
    pub range_m: f64,
    /// Usable capacity, kWh.
    pub capacity_kwh: f64,
    /// Whether a cable is in the socket.
    pub plugged: bool,
    /// Whether power flows.
    pub charging: bool,
    /// Whether it is at its limit.
    pub complete: bool,
    /// Where it stops by its own setting.
    pub charge_limit_soc: f64,
    /// Power at the plug, kW.
    pub delivered_power_kw: f64,
    /// Seconds until it is at its limit, while it charges.
    pub time_to_limit_s: Option<f64>,
    /// Energy stored since charging began, kWh.
    pub energy_added_kwh: f64,
}

impl SimulatedCar {
    /// Car number `index`, of a model of the catalogue: at 40 %, plugged into a home charger of 11 kW, not charging.
    pub fn new(index: usize, model: &str, time_scale: f64, now_ms: i64) -> Result<Self> {
        let vehicle = vehicle::get(model)?;
        let connector = ConnectorLimits {
            current_type: CurrentType::Ac,
            max_power_kw: Some(11.0),
            max_voltage_v: None,
            max_current_a: None,
            phases: None,
        };
        let limits = ChargeLimits::new(&vehicle, &connector, None, &Conditions::default(), 1.0)?;
        let hybrid = vehicle.kind == VehicleKind::Phev;
        Ok(SimulatedCar {
            id: uuid_of(&format!("simulated car {index}")),
            facts: CarFacts::new(index, vehicle.year_from, hybrid),
            vehicle,
            limits,
            connector,
            time_scale,
            plugged: true,
            charging: false,
            locked: true,
            charge_limit_soc: 0.8,
            since_soc: 0.4,
            since_ms: now_ms,
            fault: None,
            delay_ms: 0,
            destination: None,
        })
    }

    /// Its id.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Its record of the catalogue.
    pub fn vehicle(&self) -> &Vehicle {
        &self.vehicle
    }

    /// What it is beside its battery.
    pub fn facts(&self) -> &CarFacts {
        &self.facts
    }

    /// The plug it is at.
    pub fn connector(&self) -> &ConnectorLimits {
        &self.connector
    }

    /// Whether its doors are locked.
    pub fn locked(&self) -> bool {
        self.locked
    }

    /// Where it was last sent to, latitude and longitude.
    pub fn destination(&self) -> Option<(f64, f64)> {
        self.destination
    }

    /// What it fails with.
    pub fn fault(&self) -> Option<CarFault> {
        self.fault
    }

    /// How long each answer takes, ms.
    pub fn delay_ms(&self) -> u64 {
        self.delay_ms
    }

    /// Seconds of the car's time since it began to charge, less those until power flows.
    fn charged_s(&self, now_ms: i64) -> f64 {
        let elapsed_s = (now_ms - self.since_ms).max(0) as f64 / 1000.0 * self.time_scale;
        (elapsed_s - session_start_s(self.connector.current_type)).max(0.0)
    }

    fn soc(&self, now_ms: i64) -> f64 {
        if !self.charging || self.since_soc >= self.charge_limit_soc {
            return self.since_soc;
        }
        self.limits
            .envelope
            .soc_after(self.limits.capacity_kwh, self.since_soc, self.charged_s(now_ms))
            .min(self.charge_limit_soc)
    }

    /// What it reports at `now_ms`.
    pub fn reading(&self, now_ms: i64) -> CarReading {
        let soc = self.soc(now_ms);
        let complete = self.plugged && soc >= self.charge_limit_soc;
        let charging = self.charging && !complete;
        let capacity_kwh = self.limits.capacity_kwh;
        let power_kw = if charging { self.limits.delivered_kw(self.limits.envelope.power_at(soc)) } else { 0.0 };
        let time_to_limit_s = charging
            .then(|| self.limits.envelope.duration_s(capacity_kwh, soc, self.charge_limit_soc))
            .filter(|seconds| seconds.is_finite());
        CarReading {
            soc,
            range_m: soc * capacity_kwh * 1e6 / self.vehicle.rated.consumption_wh_per_km,
            capacity_kwh,
            plugged: self.plugged,
            charging,
            complete,
            charge_limit_soc: self.charge_limit_soc,
            delivered_power_kw: power_kw,
            time_to_limit_s,
            energy_added_kwh: if self.charging { (soc - self.since_soc) * capacity_kwh } else { 0.0 },
        }
    }

    /// Begins to charge; a car that charges already goes on.
    ///
    /// # Errors
    /// `vehicle_state` when it is not plugged in, at its limit or told to refuse.
    pub fn start(&mut self, now_ms: i64) -> Result<()> {
        let reading = self.reading(now_ms);
        if !reading.plugged {
            return Err(state("plugged", "the car is not plugged in").with_detail("reason", "plug_not_connected"));
        }
        if self.fault == Some(CarFault::ChargeFault) {
            return Err(
                state("charging_status", "the car reports a charging fault").with_detail("reason", "charge_fault")
            );
        }
        if reading.complete {
            return Err(state("soc", "the car is at its charge limit").with_detail("reason", "fully_charged"));
        }
        if !reading.charging {
            (self.since_soc, self.since_ms, self.charging) = (reading.soc, now_ms, true);
        }
        Ok(())
    }

    /// Stops charging; a car that does not charge stays so.
    pub fn stop(&mut self, now_ms: i64) {
        (self.since_soc, self.since_ms, self.charging) = (self.soc(now_ms), now_ms, false);
    }

    /// Sets where it stops by itself. A car that waits at a lower limit does not begin by itself.
    pub fn set_limit(&mut self, limit: Soc, now_ms: i64) {
        let reading = self.reading(now_ms);
        self.go_on(reading.soc, reading.charging, now_ms);
        self.charge_limit_soc = limit.value();
    }

    /// Locks or unlocks its doors.
    pub fn set_locked(&mut self, locked: bool) {
        self.locked = locked;
    }

    /// Takes a destination for its navigation.
    pub fn send_destination(&mut self, lat: f64, lon: f64) {
        self.destination = Some((lat, lon));
    }

    /// Puts the cable in or takes it out; charging ends.
    pub fn set_plugged(&mut self, plugged: bool, now_ms: i64) {
        self.stop(now_ms);
        self.plugged = plugged;
    }

    /// Sets the state of charge; power that flows goes on.
    pub fn set_soc(&mut self, soc: Soc, now_ms: i64) {
        let charging = self.reading(now_ms).charging;
        self.go_on(soc.value(), charging, now_ms);
    }

    /// Tells it what to fail with, or to work again.
    pub fn set_fault(&mut self, fault: Option<CarFault>) {
        self.fault = fault;
    }

    /// Makes every answer take so long, at most a minute.
    pub fn set_delay_ms(&mut self, delay_ms: u64) {
        self.delay_ms = delay_ms.min(60_000);
    }

    /// Lets its time run so many times as fast as the clock.
    pub fn set_time_scale(&mut self, time_scale: f64, now_ms: i64) {
        let reading = self.reading(now_ms);
        self.time_scale = time_scale;
        self.go_on(reading.soc, reading.charging, now_ms);
    }

    /// Power that flows goes on without another start of the session.
    fn go_on(&mut self, soc: f64, charging: bool, now_ms: i64) {
        let start_ms = session_start_s(self.connector.current_type) * 1000.0 / self.time_scale;
        (self.since_soc, self.charging) = (soc, charging);
        self.since_ms = if charging { now_ms - start_ms.ceil() as i64 } else { now_ms };
    }

    /// Hours until `soc` at the power of this moment; for people, not for plans.
    pub fn hours_to(&self, soc: f64, now_ms: i64) -> f64 {
        let from = self.soc(now_ms);
        self.limits.envelope.duration_s(self.limits.capacity_kwh, from, soc.max(from)) / SECONDS_PER_HOUR
    }
}

fn state(field: &str, message: &str) -> Error {
    Error::new(ErrorKind::VehicleState, message).with_field(field)
}

#[cfg(test)]
mod tests {
    use super::*;
    use wattfarer::charge::{self, ChargeGoal, ChargeRequest};
    use wattfarer::vehicle::VehicleRef;

    fn car() -> SimulatedCar {
        SimulatedCar::new(0, "tesla-model-3-long-range-2024", 1.0, 0).unwrap()
    }

    #[test]
    fn a_start_reads_back_charging_at_once_and_a_stop_ends_it() {
        let mut car = car();
        assert!(!car.reading(0).charging);
        car.start(0).unwrap();
        assert!(car.reading(0).charging && !car.reading(0).complete);
        car.stop(60_000);
        let stopped = car.reading(90_000);
        assert!(!stopped.charging && stopped.soc > 0.4);
        assert_eq!(stopped.soc, car.reading(900_000).soc);
    }

    #[test]
    fn it_charges_as_the_engine_estimates() {
        let mut car = car();
        car.start(0).unwrap();
        for minutes in [5, 60, 120, 170] {
            let estimate = charge::estimate(&ChargeRequest {
                client_ref: None,
                vehicle: VehicleRef::id("tesla-model-3-long-range-2024"),
                start_soc: Some(Soc::new("soc", 0.4).unwrap()),
                goal: ChargeGoal::duration_s(f64::from(minutes) * 60.0),
                charge_limit_soc: Some(Soc::new("limit", 0.8).unwrap()),
                connector: *car.connector(),
                site_max_power_kw: None,
                conditions: Conditions::default(),
                starts_at: None,
            })
            .unwrap();
            let soc = car.reading(i64::from(minutes) * 60_000).soc;
            assert!((soc - estimate.end_soc.unwrap()).abs() < 1e-9, "{minutes} min: {soc}");
        }
    }

    #[test]
    fn it_stops_at_its_limit_and_a_higher_one_does_not_begin_by_itself() {
        let mut car = car();
        car.start(0).unwrap();
        let hours = car.hours_to(0.8, 0);
        let end_ms = (hours * 3.6e6) as i64 + 10_000;
        let full = car.reading(end_ms);
        assert!(full.complete && !full.charging && full.soc == 0.8);
        assert_eq!(car.start(end_ms).unwrap_err().kind(), ErrorKind::VehicleState);
        car.set_limit(Soc::new("limit", 0.9).unwrap(), end_ms);
        assert!(!car.reading(end_ms).complete && !car.reading(end_ms + 60_000).charging);
        car.start(end_ms).unwrap();
        assert!(car.reading(end_ms + 600_000).soc > 0.8);
    }

    #[test]
    fn a_new_limit_while_charging_loses_no_energy() {
        let (mut steady, mut changed) = (car(), car());
        steady.start(0).unwrap();
        changed.start(0).unwrap();
        changed.set_limit(Soc::new("limit", 0.7).unwrap(), 600_000);
        let difference = steady.reading(1_800_000).soc - changed.reading(1_800_000).soc;
        assert!(difference.abs() < 1e-9, "{difference}");
    }

    #[test]
    fn its_time_runs_faster_when_told_so() {
        let (mut slow, mut fast) = (car(), SimulatedCar::new(0, "tesla-model-3-long-range-2024", 60.0, 0).unwrap());
        slow.start(0).unwrap();
        fast.start(0).unwrap();
        assert!((slow.reading(3_600_000).soc - fast.reading(60_000).soc).abs() < 1e-9);
    }

    #[test]
    fn without_a_cable_it_does_not_charge() {
        let mut car = car();
        car.set_plugged(false, 0);
        assert_eq!(car.start(0).unwrap_err().field(), Some("plugged"));
    }
}
