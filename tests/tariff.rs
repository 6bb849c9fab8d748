//! Prices over time: daylight saving, gaps, rules in local time, lists that make no sense.

use wattfarer::Instant;
use wattfarer::tariff::{GapRule, Slot, Tariff, TimeOfUseRule, Weekday};

fn at(text: &str) -> Instant {
    Instant::parse("at", text).unwrap()
}

fn shown(slots: &[Slot]) -> Vec<(String, f64)> {
    slots.iter().map(|slot| (slot.starts_at.to_string(), slot.price_per_kwh)).collect()
}

fn covered_h(slots: &[Slot]) -> f64 {
    assert!(slots.windows(2).all(|pair| pair[0].ends_at == pair[1].starts_at));
    slots.iter().map(|slot| slot.ends_at.seconds_since(slot.starts_at) / 3600.0).sum()
}

#[test]
fn local_rows_of_the_days_with_23_and_25_hours_are_all_there() {
    for (date, next, hours, skipped) in [
        ("2026-03-29", "2026-03-30", 23, Some(2)),
        ("2026-10-25", "2026-10-26", 25, None),
        ("2026-06-01", "2026-06-02", 24, None),
    ] {
        let mut text = "starts_at,price_per_kwh,currency\n".to_string();
        let mut price = 0;
        for hour in 0..24 {
            let times = if date == "2026-10-25" && hour == 2 { 2 } else { 1 };
            for _ in 0..if skipped == Some(hour) { 0 } else { times } {
                text += &format!("{date}T{hour:02}:00,{price},EUR\n");
                price += 1;
            }
        }
        assert_eq!(price, hours);
        let tariff = Tariff::from_csv(&text, Some("Europe/Berlin")).unwrap();
        let offset = |date: &str| if ("2026-03-30"..="2026-10-25").contains(&date) { "+02:00" } else { "+01:00" };
        let (from, to) =
            (at(&format!("{date}T00:00:00{}", offset(date))), at(&format!("{next}T00:00:00{}", offset(next))));
        let slots = tariff.slots(from, to).unwrap();
        assert_eq!((slots.len() as i32, covered_h(&slots) as i32), (hours, hours), "{date}");
        assert!(slots.iter().enumerate().all(|(index, slot)| slot.price_per_kwh == index as f64 && !slot.assumed));
    }
    let text = "starts_at,price_per_kwh,currency\n2026-03-29T02:30,1,EUR\n2026-03-29T04:00,1,EUR\n";
    let error = Tariff::from_csv(text, Some("Europe/Berlin")).unwrap_err();
    assert!(error.to_string().contains("skip") && error.details()[0].1 == "2", "{error}");
}

#[test]
fn rules_follow_the_local_clock_through_both_changes() {
    let rule = |from: &str, to: &str, days: &[Weekday], price_per_kwh| TimeOfUseRule {
        from: from.into(),
        to: to.into(),
        days: days.to_vec(),
        price_per_kwh,
    };
    let mut tariff = Tariff {
        time_zone: Some("Europe/Berlin".into()),
        rules: vec![
            rule("22:00", "06:00", &[], 0.2),
            rule("00:00", "24:00", &[Weekday::Saturday, Weekday::Sunday], 0.3),
            rule("06:00", "22:00", &[], 0.4),
        ],
        ..Tariff::from_prices("EUR", vec![])
    };
    let night = |from: &str, to: &str| shown(&tariff.slots(at(from), at(to)).unwrap());
    // The night of the clock change is 7 or 9 hours long.
    let spring = night("2026-03-28T21:00:00+01:00", "2026-03-29T12:00:00+02:00");
    assert_eq!(
        spring,
        [
            ("2026-03-28T21:00:00+01:00".to_string(), 0.3),
            ("2026-03-28T22:00:00+01:00".to_string(), 0.2),
            ("2026-03-29T05:00:00+01:00".to_string(), 0.3),
        ]
    );
    let autumn = night("2026-10-25T21:00:00+01:00", "2026-10-26T12:00:00+01:00");
    assert_eq!(autumn[1..], [("2026-10-25T22:00:00+01:00".into(), 0.2), ("2026-10-26T06:00:00+01:00".into(), 0.4)]);
    let long = tariff.slots(at("2026-10-24T22:00:00+02:00"), at("2026-10-25T06:00:00+01:00")).unwrap();
    assert_eq!((long.len(), covered_h(&long)), (1, 9.0));
    // A rule within the hour that comes twice holds twice.
    tariff.rules = vec![rule("02:15", "02:45", &[], 1.0), rule("00:00", "24:00", &[], 0.0)];
    let twice = tariff.slots(at("2026-10-25T00:00:00+02:00"), at("2026-10-25T06:00:00+01:00")).unwrap();
    let dear: f64 = twice
        .iter()
        .filter(|slot| slot.price_per_kwh == 1.0)
        .map(|slot| slot.ends_at.seconds_since(slot.starts_at))
        .sum();
    assert_eq!(dear, 3600.0);
    tariff.time_zone = None;
    assert_eq!(
        tariff.slots(at("2026-10-25T00:00:00Z"), at("2026-10-25T06:00:00Z")).unwrap_err().field(),
        Some("tariff.time_zone")
    );
    tariff.time_zone = Some("Middle/Earth".into());
    assert_eq!(
        tariff.slots(at("2026-10-25T00:00:00Z"), at("2026-10-25T06:00:00Z")).unwrap_err().field(),
        Some("time_zone")
    );
}

#[test]
fn gaps_are_refused_carried_or_priced_as_the_worst_of_the_day() {
    let text = "starts_at,ends_at,price_per_kwh,currency\n\
                2026-11-24T00:00:00Z,2026-11-24T01:00:00Z,0.1,EUR\n\
                2026-11-24T04:00:00Z,,-0.3,EUR\n\
                2026-11-24T05:00:00Z,,0.9,EUR\n\
                2026-11-25T00:00:00Z,2026-11-25T01:00:00Z,0.5,EUR\n";
    let mut tariff = Tariff::from_csv(text, None).unwrap();
    tariff.prices[2].ends_at = Some(at("2026-11-24T06:00:00Z"));
    let (from, to) = (at("2026-11-24T00:30:00Z"), at("2026-11-25T02:00:00Z"));
    tariff.gaps = GapRule::Worst;
    let slots = tariff.slots(from, to).unwrap();
    assert_eq!(covered_h(&slots), 25.5);
    let prices: Vec<(f64, bool)> = slots.iter().map(|slot| (slot.price_per_kwh, slot.assumed)).collect();
    assert_eq!(
        prices,
        [(0.1, false), (0.9, true), (-0.3, false), (0.9, false), (0.9, true), (0.5, false), (0.5, true)]
    );
    tariff.gaps = GapRule::Carry;
    let prices: Vec<f64> = tariff.slots(from, to).unwrap().iter().map(|slot| slot.price_per_kwh).collect();
    assert_eq!(prices, [0.1, 0.1, -0.3, 0.9, 0.9, 0.5, 0.5]);
    tariff.gaps = GapRule::Error;
    assert_eq!(tariff.slots(from, to).unwrap_err().field(), Some("tariff.prices"));
}

#[test]
fn lists_that_make_no_sense_are_refused_with_the_line() {
    let head = "starts_at,price_per_kwh,currency\n";
    for (text, word) in [
        ("", "no column"),
        (head, "no rows"),
        ("starts_at,price_per_mwh,currency\n", "price_per_kwh"),
        (&format!("{head}2026-11-24T00:00:00Z,0.1,EUR\n"), "single row"),
        (&format!("{head}2026-11-24T00:00:00Z,0.1,EUR\n2026-11-24T01:00:00Z,inf,EUR\n"), "no price"),
        (&format!("{head}2026-11-24T00:00:00Z,0.1,EUR\n2026-11-24T01:00:00Z,0.1,NOK\n"), "in one list"),
        (&format!("{head}2026-11-24T00:00:00Z,0.1,EUR\n2026-11-24T00:00:00Z,0.1,EUR\n"), "two rows"),
        (&format!("{head}2026-11-24T00:00:30Z,0.1,EUR\n2026-11-24T01:00:00Z,0.1,EUR\n"), "whole minute"),
        (&format!("{head}2026-11-24T00:00,0.1,EUR\n2026-11-24T01:00,0.1,EUR\n"), "offset"),
        (&format!("{head}2026-11-24T00:00:00Z,0.1\n"), "fields"),
        (&format!("{head}2026-11-24T00:00:00Z,0.1,euro\n2026-11-24T01:00:00Z,0.1,euro\n"), "currency"),
    ] {
        let error = Tariff::from_csv(text, None).unwrap_err();
        assert!(error.to_string().contains(word), "{text:?}: {error}");
    }
}
