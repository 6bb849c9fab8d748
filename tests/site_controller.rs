//! A site steered by schedules made anew: the cap under faults, energy and money without them.

use crate::controller::{Control, simulate, site};
use wattfarer::Instant;
use wattfarer::charge::{ChargeGoal, CurrentType};
use wattfarer::schedule::{
    ControllerOptions, LimitCommand, LimitRow, ScheduleRequest, SessionRequest, Site, SiteController,
};
use wattfarer::tariff::{PriceRow, Tariff};
use wattfarer::vehicle::Conditions;
use wattfarer_tests::cases;

fn after(seconds: f64) -> Instant {
    Instant::parse("at", "2026-11-24T00:00:00Z").unwrap().plus_s("at", seconds).unwrap()
}

/// A site with hourly prices that repeat 0.4, 0.1, 0.3, 0.2, and no sessions.
fn empty(cap_a: f64) -> ScheduleRequest {
    let price = |hour: i32| [0.4, 0.1, 0.3, 0.2][hour as usize % 4];
    let rows = (0..48).map(|hour| PriceRow {
        starts_at: after(3600.0 * f64::from(hour)),
        ends_at: None,
        price_per_kwh: price(hour),
    });
    let tariff = Tariff::from_prices("EUR", rows.collect());
    let mut request = ScheduleRequest::one(car(1.0, 0.0, 3600.0), tariff);
    request.sessions.clear();
    let cap = LimitRow { starts_at: after(0.0), ends_at: None, max_power_kw: cap_a * 0.69 };
    request.site = Some(Site::capped(vec![cap]));
    request
}

/// A car on three phases at 22 kW that wants energy in the battery.
fn car(energy_kwh: f64, from_s: f64, to_s: f64) -> SessionRequest {
    SessionRequest {
        reference: "car".into(),
        vehicle: None,
        start_soc: None,
        highest_start_soc: None,
        goal: ChargeGoal::energy_kwh(energy_kwh),
        arrives_at: after(from_s),
        departs_at: after(to_s),
        earliest_departs_at: None,
        shortfall_cost_per_kwh: None,
        minimum: None,
        current_type: CurrentType::Ac,
        max_power_kw: Some(22.0),
        phases: Some(3),
        conditions: Conditions::default(),
        priority: None,
        tariff: None,
    }
}

/// Cars come where the simulation wishes for current and go where it does not.
struct Steered {
    site: SiteController,
    present: Vec<bool>,
}

impl Control for Steered {
    fn accepted(&mut self, point: usize, id: u64) {
        self.site.accepted(point, id);
    }

    fn measured(&mut self, point: usize, at_s: f64, current_a: f64) {
        self.site.measured(point, after(at_s), current_a).unwrap();
    }

    fn step(&mut self, now_s: f64, wanted_a: &[f64]) -> Vec<LimitCommand> {
        for (point, &wanted_a) in wanted_a.iter().enumerate() {
            if (wanted_a > 0.0) != self.present[point] {
                self.present[point] = wanted_a > 0.0;
                match self.present[point] {
                    // Much for some, little for others; some stay longer than they said.
                    true => self.site.arrive(point, car(wanted_a, now_s, now_s + 200.0 * wanted_a)).unwrap(),
                    false => self.site.leave(point).unwrap(),
                }
            }
        }
        self.site.step(after(now_s)).unwrap()
    }
}

#[test]
fn the_cap_holds_while_cars_come_and_go_and_schedules_are_made_anew() {
    const HOURS: u32 = 4;
    let (mut used, mut possible) = (0.0, 0.0);
    for seed in 0..u64::from(cases(4, 250)) {
        let (points, cap_a) = site(seed);
        let mut steered = Steered {
            site: SiteController::new(empty(cap_a), cap_a, ControllerOptions::default(), after(0.0)).unwrap(),
            present: vec![false; points],
        };
        for _ in 0..points {
            steered.site.add_point(32.0).unwrap();
        }
        let outcome = simulate(seed, HOURS, points, cap_a, &mut steered);
        assert!(outcome.over_a <= 1e-9, "{} A over the cap of {cap_a} with seed {seed}", outcome.over_a);
        used += outcome.used_ah;
        possible += cap_a * f64::from(HOURS);
    }
    println!("cap passed 0 times, {:.0} % of it used", 100.0 * used / possible);
    assert!(used > 0.05 * possible, "{used} of {possible}");
}

#[test]
fn without_faults_cars_are_served_in_the_cheap_hours() {
    // Messages and readings arrive at once. 32 A are 22 kW: one car at a time.
    let mut site = SiteController::new(empty(32.0), 32.0, ControllerOptions::default(), after(0.0)).unwrap();
    let points: Vec<usize> = (0..2).map(|_| site.add_point(32.0).unwrap()).collect();
    let (mut limits, mut stored, mut by_hour) = ([0.0; 2], [0.0; 2], [0.0; 4]);
    for second in (0..4 * 3600).step_by(10) {
        let now_s = f64::from(second);
        if second == 600 {
            site.arrive(points[0], car(18.0, now_s, 4.0 * 3600.0)).unwrap();
        }
        if second == 5400 {
            // A second one takes half of what is left; both must be ready by 04:00.
            site.arrive(points[1], car(18.0, now_s, 4.0 * 3600.0)).unwrap();
        }
        for command in site.step(after(now_s)).unwrap() {
            limits[command.point] = command.limit_a;
            site.accepted(command.point, command.id);
        }
        let sum: f64 = limits.iter().sum();
        assert!(sum <= 32.0 + 1e-9, "{limits:?}");
        for point in 0..2 {
            let kw: f64 = limits[point] * 0.69;
            stored[point] += (kw * 0.94 - 0.2).max(0.0) * 10.0 / 3600.0;
            by_hour[second as usize / 3600] += kw * 10.0 / 3600.0;
            site.measured(point, after(now_s + 1.0), limits[point]).unwrap();
        }
    }
    for point in 0..2 {
        let counted = site.stored_kwh(points[point]).unwrap();
        assert!((17.5..19.5).contains(&stored[point]), "{stored:?}");
        // Counted from readings, a little low while limits rise.
        assert!((counted - stored[point]).abs() < 0.5, "{counted} {stored:?}");
    }
    // 0.4, 0.1, 0.3, 0.2: the first car has its energy in the second hour, the second one in the fourth.
    assert!(by_hour[0] < 0.5 && by_hour[1] > 18.0 && by_hour[2] < 1.5 && by_hour[3] > 17.0, "{by_hour:?}");
    assert!(site.arrive(7, car(1.0, 0.0, 3600.0)).is_err() && site.leave(7).is_err());
    assert!(site.arrive(points[0], car(f64::NAN, 0.0, 3600.0)).is_err());
    assert!(site.measured(points[0], after(0.0), f64::NAN).is_err());
}
