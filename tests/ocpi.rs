//! Tariffs of OCPI: the crate `ocpi-tariffs` on drawn tariffs and sessions, and cases worked out by hand.
//!
//! The oracle looks at restrictions at the start of each charging period only; it is given the session in periods of 15 s, and every
//! threshold of the drawn tariffs falls on the start of one. Differences in what the two are for:
//!
//! | case | ocpi-tariffs 0.48 | here |
//! |---|---|---|
//! | threshold within a period | holds from the next period | the period is cut there |
//! | power beside a limit | highest and lowest power of a period | the power of the piece |
//! | rounding | to 4 decimals | none |
//! | no price holds at any time | no total | the minimum price, if there is one |

use rand::rngs::SmallRng;
use rand::{Rng, SeedableRng};
use serde_json::{Value, json};
use wattfarer::Instant;
use wattfarer::tariff::{OcpiTariff, SessionPiece};
use wattfarer_tests::cases;

const PERIOD_S: f64 = 15.0;

fn at(seconds: f64) -> Instant {
    Instant::parse("at", "2026-03-27T16:00:00+00:00").unwrap().plus_s("at", seconds).unwrap()
}

fn utc(seconds: f64) -> String {
    at(seconds).to_string().replace("+00:00", "Z")
}

/// Some restrictions; every threshold falls on a whole period of the session.
fn restrictions(random: &mut SmallRng) -> Value {
    let mut out = serde_json::Map::new();
    let mut set = |name: &str, value: Value| out.insert(name.into(), value);
    if random.random_bool(0.3) {
        set("start_time", json!(format!("{:02}:{:02}", random.random_range(15..20), 15 * random.random_range(0..4))));
    }
    if random.random_bool(0.3) {
        set("end_time", json!(format!("{:02}:{:02}", random.random_range(17..23), 15 * random.random_range(0..4))));
    }
    if random.random_bool(0.1) {
        set("start_date", json!(format!("2026-03-{}", random.random_range(26..30))));
    }
    if random.random_bool(0.1) {
        set("end_date", json!(format!("2026-03-{}", random.random_range(27..31))));
    }
    // 0.06 kWh are 15 s at 14.4 kW and 30 s at 7.2 kW.
    if random.random_bool(0.2) {
        set("min_kwh", json!(f64::from(random.random_range(1..200)) * 0.06));
    }
    if random.random_bool(0.2) {
        set("max_kwh", json!(f64::from(random.random_range(1..200)) * 0.06));
    }
    if random.random_bool(0.2) {
        set("min_duration", json!(random.random_range(0..120) * 60));
    }
    if random.random_bool(0.2) {
        set("max_duration", json!(random.random_range(1..180) * 60));
    }
    if random.random_bool(0.15) {
        set("min_power", json!(random.random_range(1..20)));
    }
    if random.random_bool(0.15) {
        set("max_power", json!(random.random_range(1..20)));
    }
    if random.random_bool(0.2) {
        let days = ["FRIDAY", "SATURDAY", "MONDAY"];
        set("day_of_week", json!(&days[random.random_range(0..2)..]));
    }
    Value::Object(out)
}

fn tariff(random: &mut SmallRng) -> Value {
    let elements: Vec<Value> = (0..random.random_range(1..5))
        .map(|_| {
            let mut components = Vec::new();
            for (kind, share) in [("ENERGY", 0.7), ("TIME", 0.4), ("PARKING_TIME", 0.4), ("FLAT", 0.3)] {
                if random.random_bool(share) {
                    let steps = [1, 1, 60, 300, 900, 1000];
                    components.push(json!({
                        "type": kind,
                        "price": f64::from(random.random_range(0..900)) / 1000.0 * if kind == "ENERGY" { 1.0 } else { 6.0 },
                        "vat": f64::from(random.random_range(0..25)),
                        "step_size": steps[random.random_range(0..steps.len())],
                    }));
                }
            }
            if components.is_empty() {
                components.push(json!({"type": "ENERGY", "price": 0.4, "vat": 19.0, "step_size": 1}));
            }
            let mut element = json!({"price_components": components});
            if random.random_bool(0.6) {
                element["restrictions"] = restrictions(random);
            }
            element
        })
        .collect();
    let mut out = json!({
        "country_code": "DE", "party_id": "WFR", "id": "drawn", "currency": "EUR", "elements": elements,
        "last_updated": "2026-01-01T00:00:00Z",
    });
    if random.random_bool(0.2) {
        let least = f64::from(random.random_range(1..10));
        out["min_price"] = json!({"excl_vat": least, "incl_vat": least * 1.2});
    }
    if random.random_bool(0.2) {
        let most = f64::from(random.random_range(10..20));
        out["max_price"] = json!({"excl_vat": most, "incl_vat": most * 1.2});
    }
    out
}

/// Charging at 7.2 or 14.4 kW, then parked: seconds and powers.
fn session(random: &mut SmallRng) -> Vec<(f64, f64)> {
    let mut out = Vec::new();
    for _ in 0..random.random_range(1..4) {
        out.push((2.0 * PERIOD_S * f64::from(random.random_range(2..150)), [7.2, 14.4][random.random_range(0..2)]));
    }
    if random.random_bool(0.5) {
        out.push((PERIOD_S * f64::from(random.random_range(4..200)), 0.0));
    }
    out
}

fn oracle_price(tariff: &Value, session: &[(f64, f64)]) -> Option<(f64, f64)> {
    let (mut periods, mut start, mut energy, mut parked) = (Vec::new(), 0.0, 0.0, 0.0);
    for &(length_s, power_kw) in session {
        for _ in 0..(length_s / PERIOD_S).round() as u32 {
            let hours = PERIOD_S / 3600.0;
            let kwh = (power_kw * hours * 1e6).round() / 1e6;
            energy += kwh;
            let dimensions = if power_kw > 0.0 {
                json!([
                    {"type": "ENERGY", "volume": kwh},
                    {"type": "TIME", "volume": hours},
                    {"type": "MAX_POWER", "volume": power_kw},
                    {"type": "MIN_POWER", "volume": power_kw},
                ])
            } else {
                parked += hours;
                json!([
                    {"type": "PARKING_TIME", "volume": hours},
                    {"type": "MAX_POWER", "volume": 0.0},
                    {"type": "MIN_POWER", "volume": 0.0},
                ])
            };
            periods.push(json!({"start_date_time": utc(start), "dimensions": dimensions}));
            start += PERIOD_S;
        }
    }
    let cdr = json!({
        "country_code": "DE", "party_id": "WFR", "id": "drawn", "start_date_time": utc(0.0), "end_date_time": utc(start),
        "currency": "EUR", "tariffs": [], "cdr_location": {"country": "DEU"}, "charging_periods": periods,
        "total_cost": {"excl_vat": 0.0, "incl_vat": 0.0}, "total_energy": energy, "total_time": start / 3600.0,
        "total_parking_time": parked, "last_updated": utc(start),
    })
    .to_string();
    let least = |name: &str| tariff["min_price"][name].as_f64().unwrap_or(0.0);
    let least = (least("excl_vat"), least("incl_vat"));
    let tariff = tariff.to_string();
    let version = ocpi_tariffs::Version::V221;
    let tariff = ocpi_tariffs::tariff::parse_with_version(&tariff, version).ok()?.tariff;
    let cdr = ocpi_tariffs::cdr::parse_with_version(&cdr, version).ok()?.cdr;
    let source = ocpi_tariffs::price::TariffSource::single(tariff);
    let report = match ocpi_tariffs::cdr::price(&cdr, source, chrono_tz::Tz::Europe__Berlin) {
        Ok(report) => report.into_parts().0,
        Err(error) => panic!("{error:?}"),
    };
    let Some(cost) = report.total_cost.calculated else { return Some(least) };
    let number = |money: ocpi_tariffs::Money| format!("{money:#}").parse::<f64>();
    Some((number(cost.excl_vat).ok()?, number(cost.incl_vat?).ok()?))
}

#[test]
fn prices_are_those_of_ocpi_tariffs() {
    let mut random = SmallRng::seed_from_u64(221);
    let (count, mut paid) = (cases(60, 1000), 0);
    for case in 0..count {
        let (tariff, session) = (tariff(&mut random), session(&mut random));
        let mut start = 0.0;
        let pieces: Vec<SessionPiece> = session
            .iter()
            .map(|&(length_s, delivered_power_kw)| {
                let starts_at = at(start);
                start += length_s;
                SessionPiece { starts_at, ends_at: at(start), delivered_power_kw, current_a: None }
            })
            .collect();
        let ours = OcpiTariff::from_json(&tariff.to_string()).unwrap().price(&pieces, "Europe/Berlin").unwrap();
        let (before, after) = oracle_price(&tariff, &session).unwrap_or_else(|| panic!("{tariff}"));
        let close = |a: f64, b: f64| (a - b).abs() <= 2e-3;
        assert!(
            close(ours.before_taxes.unwrap(), before) && close(ours.total, after),
            "case {case}: {ours:?}\nocpi-tariffs says {before} and {after}\n{tariff}\n{session:?}"
        );
        paid += u32::from(before > 0.0);
    }
    println!("{count} sessions priced like ocpi-tariffs, {paid} of them not for nothing");
    assert!(paid > count / 2);
}

#[test]
fn taxes_of_ocpi_2_3_are_included_on_top_or_none() {
    let pieces = [SessionPiece { starts_at: at(0.0), ends_at: at(7200.0), delivered_power_kw: 10.0, current_a: None }];
    let price = |taxes: &str, vat: Option<f64>, limits: serde_json::Value| {
        let mut tariff = json!({"id": "T", "currency": "EUR", "tax_included": taxes, "elements": [
            {"price_components": [{"type": "ENERGY", "price": 0.6, "vat": vat, "step_size": 1}]}]});
        for (name, value) in limits.as_object().unwrap() {
            tariff[name] = value.clone();
        }
        let amount = OcpiTariff::from_json(&tariff.to_string()).unwrap().price(&pieces, "Europe/Berlin").unwrap();
        (amount.before_taxes, amount.total)
    };
    let close = |(before, total): (Option<f64>, f64), wanted: (Option<f64>, f64)| {
        assert!((total - wanted.1).abs() < 1e-9, "{total} and {wanted:?}");
        assert!(
            before.zip(wanted.0).is_none_or(|(a, b)| (a - b).abs() < 1e-9) && before.is_some() == wanted.0.is_some()
        );
    };
    // 20 kWh at 0.6 are 12.
    close(price("NO", Some(20.0), json!({})), (Some(12.0), 14.4));
    close(price("YES", Some(20.0), json!({})), (Some(10.0), 12.0));
    close(price("YES", None, json!({})), (None, 12.0));
    close(price("N/A", Some(20.0), json!({})), (Some(12.0), 12.0));
    let most = json!({"max_price": {"before_taxes": 5.0, "after_taxes": 6.0}});
    close(price("YES", Some(20.0), most.clone()), (Some(5.0), 6.0));
    close(price("YES", None, most), (Some(5.0), 6.0));
    let least = json!({"min_price": {"before_taxes": 20.0, "after_taxes": 24.0}});
    close(price("NO", Some(20.0), least), (Some(20.0), 24.0));
}
