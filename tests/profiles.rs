//! Schedules as charging points take them: valid against the schemas of OCPP, and the limits that the schedule needs.

use rand::rngs::SmallRng;
use rand::{Rng, SeedableRng};
use serde_json::{Value, json};
use wattfarer::charge::CurrentType;
use wattfarer::schedule::{self, ProfileOptions, ProfileProtocol, RateUnit, ScheduleRequest, SessionRequest};
use wattfarer::tariff::{PriceRow, Tariff};
use wattfarer::vehicle::VehicleRef;
use wattfarer::{Instant, Soc};
use wattfarer_tests::{cases, oracle};

fn request(random: &mut SmallRng) -> ScheduleRequest {
    let midnight = Instant::parse("at", "2026-11-24T00:00:00+01:00").unwrap();
    let after = |seconds: f64| midnight.plus_s("at", seconds).unwrap();
    let prices = (0..48)
        .map(|index| PriceRow {
            starts_at: after(900.0 * f64::from(index)),
            ends_at: None,
            price_per_kwh: random.random_range(-0.1..0.5),
        })
        .collect();
    let direct = random.random_bool(0.3);
    let (start, from_s) = (random.random_range(0.0..0.6), random.random_range(0.0..7200.0));
    let car = VehicleRef::id("renault-zoe-r135-ze50-2019");
    let soc = Soc::new("soc", start).unwrap();
    let session = SessionRequest {
        current_type: if direct { CurrentType::Dc } else { CurrentType::Ac },
        max_power_kw: Some(if direct { 50.0 } else { random.random_range(3.0..22.0) }),
        ..SessionRequest::new("car", car, soc, start + random.random_range(0.0..0.4), after(from_s), after(43_000.0))
    };
    ScheduleRequest::one(session, Tariff::from_prices("EUR", prices))
}

#[test]
fn profiles_are_valid_and_allow_exactly_the_schedule() {
    let mut random = SmallRng::seed_from_u64(16);
    let (mut lines, count) = (String::new(), cases(60, 2000));
    for case in 0..count {
        let mut request = request(&mut random);
        let (protocol, name) = match case % 3 {
            0 => (ProfileProtocol::Ocpp16, "ocpp1.6"),
            1 => (ProfileProtocol::Ocpp201, "ocpp2.0.1"),
            _ => (ProfileProtocol::Ocpi221, "ocpi2.2.1"),
        };
        let direct = request.sessions[0].current_type == CurrentType::Dc;
        let unit = if case % 2 == 0 && !direct { RateUnit::A } else { RateUnit::W };
        request.profiles = Some(ProfileOptions { protocol, unit, max_periods: None });
        let schedule = schedule::cheapest(&request).unwrap();
        let [profile] = schedule.profiles.as_slice() else { panic!("{:?}", schedule.profiles) };
        let body = serde_json::to_value(&profile.body).unwrap();
        assert_eq!(serde_json::to_value(profile).unwrap()["protocol"], name);
        let (periods, start) = match protocol {
            ProfileProtocol::Ocpp16 => {
                let schedule = &body["csChargingProfiles"]["chargingSchedule"];
                (schedule["chargingSchedulePeriod"].clone(), schedule["startSchedule"].clone())
            }
            ProfileProtocol::Ocpp201 => {
                let schedule = &body["chargingProfile"]["chargingSchedule"][0];
                (schedule["chargingSchedulePeriod"].clone(), schedule["startSchedule"].clone())
            }
            _ => (body["charging_profile_period"].clone(), body["start_date_time"].clone()),
        };
        let start = Instant::parse("start", start.as_str().unwrap()).unwrap();
        let periods: Vec<(f64, f64)> = periods
            .as_array()
            .unwrap()
            .iter()
            .map(|period| {
                let from = period.get("startPeriod").or(period.get("start_period")).unwrap();
                (from.as_f64().unwrap(), period["limit"].as_f64().unwrap())
            })
            .collect();
        assert_eq!(periods[0].0, 0.0);
        assert!(periods.windows(2).all(|pair| pair[0].0 < pair[1].0 && pair[0].1 != pair[1].1), "{periods:?}");
        let limit_at = |second: f64| periods.iter().rev().find(|period| period.0 <= second).unwrap().1;
        let mut allowed = 0.0;
        for slot in &schedule.sessions[0].slots {
            let (from, to) = (slot.starts_at.seconds_since(start), slot.ends_at.seconds_since(start));
            if to - from < 2.0 {
                continue;
            }
            let needed = if unit == RateUnit::A { slot.current_a.unwrap() } else { 1000.0 * slot.max_power_kw };
            let limit = limit_at((from + to) / 2.0);
            assert!(limit >= needed - 1e-6 && limit <= needed + 0.1 + 1e-6, "{limit} for {needed}");
            allowed += to - from;
        }
        let charging: f64 = periods
            .iter()
            .zip(periods.iter().skip(1).map(|next| next.0).chain([f64::INFINITY]))
            .filter(|(period, _)| period.1 > 0.0)
            .map(|(period, end)| end.min(request.sessions[0].departs_at.seconds_since(start)) - period.0)
            .sum();
        assert!((charging - allowed).abs() <= 5.0 * schedule.sessions[0].slots.len() as f64 + 1.0);
        if protocol != ProfileProtocol::Ocpi221 {
            lines.push_str(&format!("{}\n", json!({"protocol": name, "body": body})));
        }
    }
    let broken =
        json!({"protocol": "ocpp1.6", "body": {"connectorId": 1, "csChargingProfiles": {"stackLevel": "high"}}});
    lines.push_str(&format!("{broken}\n"));
    let Some(found) = oracle("ocpp_valid.py", &lines) else { return };
    let found: Vec<&str> = found.lines().collect();
    assert_eq!(found.len(), lines.lines().count());
    let (last, rest) = found.split_last().unwrap();
    assert!(*last != "valid", "the validator takes anything");
    for (verdict, line) in rest.iter().zip(lines.lines()) {
        assert_eq!(*verdict, "valid", "{line}");
    }
}

#[test]
fn what_a_point_cannot_take_is_refused() {
    let mut random = SmallRng::seed_from_u64(3);
    let mut request = request(&mut random);
    request.sessions[0].goal.target_soc = Some(0.95);
    let protocol = ProfileProtocol::Ocpp201;
    let ask = |request: &mut ScheduleRequest, unit, max_periods| {
        request.profiles = Some(ProfileOptions { protocol, unit, max_periods });
        schedule::cheapest(request).map(|schedule| serde_json::to_value(schedule).unwrap()["profiles"].clone())
    };
    let error = ask(&mut request, RateUnit::W, Some(1)).unwrap_err();
    assert_eq!((error.code(), error.field()), ("unsupported", Some("profiles.max_periods")));
    assert!(matches!(ask(&mut request, RateUnit::W, Some(500)), Ok(Value::Array(profiles)) if profiles.len() == 1));
    request.sessions[0].current_type = CurrentType::Dc;
    assert_eq!(ask(&mut request, RateUnit::A, None).unwrap_err().field(), Some("profiles.unit"));
}
