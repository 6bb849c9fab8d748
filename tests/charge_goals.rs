//! Goals in time and sessions of which the start is not known.

use wattfarer::charge::{self, ChargeGoal, ChargeRequest, ConnectorLimits, CurrentType};
use wattfarer::vehicle::VehicleRef;
use wattfarer::{Instant, Soc};

fn request(goal: ChargeGoal) -> ChargeRequest {
    ChargeRequest {
        client_ref: None,
        vehicle: VehicleRef::id("tesla-model-3-long-range-2024"),
        start_soc: Some(Soc::new("start_soc", 0.2).unwrap()),
        goal,
        charge_limit_soc: None,
        connector: ConnectorLimits {
            current_type: CurrentType::Dc,
            max_power_kw: Some(50.0),
            max_voltage_v: None,
            max_current_a: None,
            phases: None,
        },
        site_max_power_kw: None,
        conditions: Default::default(),
        starts_at: None,
        tariff: None,
        time_zone: None,
    }
}

fn at(text: &str) -> Instant {
    Instant::parse("at", text).unwrap()
}

#[test]
fn a_departure_is_the_time_until_it_across_offsets() {
    let mut departs = request(ChargeGoal::departs_at(at("2026-11-24T19:00:00+02:00")));
    assert_eq!(charge::estimate(&departs).unwrap_err().field(), Some("starts_at"));
    departs.starts_at = Some(at("2026-11-24T16:30:00Z"));
    let timed = charge::estimate(&request(ChargeGoal::duration_s(1800.0))).unwrap();
    let answer = charge::estimate(&departs).unwrap();
    assert_eq!(answer.end_soc, timed.end_soc);
    assert_eq!(answer.ready_at, Some(at("2026-11-24T17:00:00+00:00")));
    departs.starts_at = Some(at("2026-11-24T20:00:00+02:00"));
    assert_eq!(charge::estimate(&departs).unwrap_err().field(), Some("goal.departs_at"));
}

#[test]
fn moments_keep_their_offset_and_refuse_to_be_bare() {
    let at = at("2026-03-29T01:59:30+05:30");
    assert_eq!(at.plus_s("x", 60.0).unwrap().to_string(), "2026-03-29T02:00:30+05:30");
    for text in
        ["", "now", "2026-03-29", "2026-03-29T01:59:30", "2026-13-01T00:00:00Z", "2026-03-29T01:59:30[Europe/Paris]"]
    {
        assert_eq!(Instant::parse("starts_at", text).unwrap_err().field(), Some("starts_at"), "{text}");
    }
    assert!(at.plus_s("x", f64::NAN).is_err() && at.plus_s("x", 1e11 * 9.0).is_err());
}

#[test]
fn quantiles_rise_around_the_median() {
    let answer = charge::estimate(&request(ChargeGoal::target_soc(0.8))).unwrap();
    let durations: Vec<f64> = answer.quantiles.iter().map(|quantile| quantile.duration_s).collect();
    assert!(durations.windows(2).all(|pair| pair[0] < pair[1]), "{durations:?}");
    assert_eq!(durations[2], answer.duration_s);
    assert!(durations[0] < answer.duration_p10_s && answer.duration_p10_s < durations[1]);
    assert!(durations[3] < answer.duration_p90_s && answer.duration_p90_s < durations[4]);
}

#[test]
fn an_unknown_start_widens_the_interval_and_asks_for_a_goal_in_energy_or_time() {
    let known = charge::estimate(&request(ChargeGoal::energy_kwh(20.0))).unwrap();
    let mut unknown = request(ChargeGoal::energy_kwh(20.0));
    unknown.start_soc = None;
    let answer = charge::estimate(&unknown).unwrap();
    assert_eq!((answer.start_soc, answer.battery_energy_kwh), (None, 20.0));
    // From every start at 50 kW: never faster than 20 kWh at 47.5 kW into the battery and 34 s to begin.
    assert!(answer.duration_s >= 20.0 / 47.5 * 3600.0 + 34.0 - 1e-6);
    assert!(answer.duration_p10_s <= answer.duration_s && answer.duration_s <= answer.duration_p90_s);
    assert!(answer.duration_p90_s - answer.duration_p10_s >= known.duration_p90_s - known.duration_s);
    unknown.goal = ChargeGoal::target_soc(0.8);
    assert_eq!(charge::estimate(&unknown).unwrap_err().field(), Some("start_soc"));
    unknown.goal = ChargeGoal::duration_s(600.0);
    let answer = charge::estimate(&unknown).unwrap();
    assert!(answer.battery_energy_kwh > 0.0 && answer.battery_energy_kwh <= 47.5 * 600.0 / 3600.0);
    unknown.goal = ChargeGoal::energy_kwh(500.0);
    assert_eq!(charge::estimate(&unknown).unwrap_err().field(), Some("goal.energy_kwh"));
}
