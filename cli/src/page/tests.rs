use super::*;
use wattfarer::LatLon;
use wattfarer::answer::{DataUsed, Notice};
use wattfarer::graph::bundled;
use wattfarer::plan::{Binding, Infeasible, Leg, LegKind, LineString, PlanStatus, Repair, Trip};
use wattfarer::plan::{LegEnd, ObjectiveKind, SearchProof, SocPoint, TripTotals};
use wattfarer::vehicle::VehicleRef;

/// The only addresses a page may name: links that are followed on request.
const LINKS: [&str; 1] = ["https://www.openstreetmap.org/copyright"];

fn request(from: &str, to: &str) -> PlanRequest {
    PlanRequest::new(from, to, VehicleRef::id("tesla-model-3-long-range-2024"), 0.9)
}

fn end(name: &str, lat: f64, lon: f64) -> LegEnd {
    LegEnd { name: Some(name.into()), lat, lon, station_id: None }
}

fn leg(kind: LegKind, from: &LegEnd, to: &LegEnd, soc: (f64, f64)) -> Leg {
    let profile = |distance_m, elapsed_s, soc| SocPoint { distance_m, elapsed_s, soc };
    let drives = kind == LegKind::Drive;
    Leg {
        kind,
        from: from.clone(),
        to: to.clone(),
        starts_at: None,
        ends_at: None,
        duration_s: 3600.0,
        distance_m: if kind == LegKind::Charge { 0.0 } else { 90_000.0 },
        departure_soc: if kind == LegKind::Charge { soc.1 } else { soc.0 },
        arrival_soc: if kind == LegKind::Charge { soc.0 } else { soc.1 },
        battery_energy_kwh: 20.0,
        geometry: (kind != LegKind::Charge).then(|| LineString {
            kind: "LineString".into(),
            coordinates: vec![[from.lon, from.lat], [to.lon, to.lat]],
        }),
        max_kmh_advised: None,
        soc_profile: drives.then(|| vec![profile(0.0, 0.0, soc.0), profile(90_000.0, 3600.0, soc.1)]),
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

fn answer(legs: Vec<Leg>, infeasible: Option<Infeasible>) -> PlanAnswer {
    let totals = TripTotals { duration_s: 3600.0, distance_m: 180_000.0, stops: 1, ..TripTotals::default() };
    let solved = infeasible.is_none();
    PlanAnswer {
        schema_version: "1".into(),
        engine_version: "0".into(),
        status: if solved { PlanStatus::Ok } else { PlanStatus::Infeasible },
        client_ref: None,
        inputs: Vec::new(),
        notices: vec![Notice::new("map_caveat", "not for <navigation>")],
        data: vec![DataUsed {
            kind: "stations".into(),
            id: "invented".into(),
            as_of: None,
            licence: "ODbL-1.0".into(),
            attribution: "nobody".into(),
            demonstration: true,
        }],
        trips: if solved { vec![Trip { totals, legs, departs_at: None, arrives_at: None }] } else { Vec::new() },
        infeasible,
        search: SearchProof {
            objective: ObjectiveKind::Time,
            value: solved.then_some(3600.0),
            lower_bound: solved.then_some(3550.0),
            gap: solved.then_some(1.0 - 3550.0 / 3600.0),
            proved_on: "stations".into(),
            labels_settled: 1,
            legs_evaluated: 1,
        },
    }
}

/// Well-formed, and nothing in it is fetched.
fn checked(page: &str) {
    let options = roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() };
    let document = roxmltree::Document::parse_with_options(page, options).unwrap();
    let policy = document.descendants().find(|node| node.attribute("http-equiv") == Some("Content-Security-Policy"));
    assert!(policy.unwrap().attribute("content").unwrap().starts_with("default-src 'none';"));
    let mut ids = std::collections::HashSet::new();
    for node in document.descendants() {
        for attribute in node.attributes() {
            let (name, value) = (attribute.name(), attribute.value());
            assert!(!["src", "srcset", "poster", "data", "xlink:href"].contains(&name), "{name}={value}");
            assert!(name != "href" || (node.has_tag_name("a") && LINKS.contains(&value)), "{value}");
            assert!(!name.starts_with("on") && !value.contains("NaN"), "{name}={value}");
            assert!(name != "id" || ids.insert(value.to_string()), "{value} twice");
        }
        for name in node.attribute("aria-labelledby").unwrap_or_default().split_whitespace() {
            assert!(document.descendants().any(|other| other.attribute("id") == Some(name)), "{name}");
        }
    }
    let without_links = LINKS.iter().fold(page.to_string(), |text, link| text.replace(link, ""));
    for word in ["http:", "https:", "src=", "url(", "@import", "//cdn"] {
        assert!(!without_links.contains(word), "{word}");
    }
}

#[test]
fn a_trip_with_hostile_names_is_a_page_that_fetches_nothing() {
    let evil = "</title><script>alert(\"1\")</script>\u{1}&amp;";
    let (start, stop, goal) = (end(evil, 48.1, 11.5), end(evil, 49.0, 11.6), end("Nürnberg", 49.5, 11.1));
    let legs = vec![
        leg(LegKind::Drive, &start, &stop, (0.9, 0.2)),
        leg(LegKind::Charge, &stop, &stop, (0.2, 0.6)),
        leg(LegKind::Ferry, &stop, &LegEnd { name: None, ..goal.clone() }, (0.6, 0.6)),
        leg(LegKind::Stay, &goal, &goal, (0.6, 0.6)),
        leg(LegKind::Unknown, &goal, &goal, (0.6, 0.6)),
    ];
    let (request, answer) = (request(evil, evil), answer(legs, None));
    let page = html(&request, &answer).unwrap();
    checked(&page);
    assert_eq!(page.matches("<script>").count(), 1);
    assert!(page.contains("Do not drive by this plan.") && page.contains("from the fastest.</strong>"));
    assert_eq!(page, html(&request, &answer).unwrap());
}

#[test]
fn a_trip_of_no_length_has_a_page() {
    let here = end("Here", 48.1, 11.5);
    let mut standing = leg(LegKind::Drive, &here, &here, (0.9, 0.9));
    (standing.distance_m, standing.duration_s, standing.soc_profile) = (0.0, 0.0, None);
    let mut answer = answer(vec![standing], None);
    answer.trips[0].totals = TripTotals { arrival_soc: 0.9, ..TripTotals::default() };
    checked(&html(&request("Here", "Here"), &answer).unwrap());
}

#[test]
fn a_trip_with_a_departure_shows_the_clock_and_the_day_after_midnight() {
    let moment = |text: &str| Some(wattfarer::Instant::parse("departs_at", text).unwrap());
    let (start, goal) = (end("Paris", 48.9, 2.3), end("Reims", 49.3, 4.0));
    let mut drive = leg(LegKind::Drive, &start, &goal, (0.9, 0.5));
    drive.starts_at = moment("2026-12-01T23:30:00+01:00");
    let mut answer = answer(vec![drive], None);
    answer.trips[0].departs_at = moment("2026-12-01T23:30:00+01:00");
    answer.trips[0].arrives_at = moment("2026-12-02T00:30:00+01:00");
    let page = html(&request("Paris", "Reims"), &answer).unwrap();
    checked(&page);
    for words in ["data-column=\"At\">23:30<", "data-column=\"At\">2026-12-02 00:30<", "leaving 2026-12-01 23:30"] {
        assert!(page.contains(words), "{words}");
    }
}

#[test]
fn an_infeasible_answer_explains_itself() {
    let infeasible = Infeasible {
        binding: Binding::Reserve,
        from: "<b>Reykjavík</b>".into(),
        to: "London".into(),
        furthest: LatLon { lat: 64.0, lon: -21.0 },
        shortfall_kwh: Some(3.25),
        repairs: vec![Repair {
            field: "reserve_soc".into(),
            value: "0.04".into(),
            effect: "it becomes possible".into(),
        }],
    };
    let page = html(&request("Reykjavik", "no such place at all"), &answer(Vec::new(), Some(infeasible))).unwrap();
    checked(&page);
    for words in ["No trip from &lt;b&gt;Reykjav", "The reserve does not allow it.", "3.2 kWh", "reserve_soc = 0.04"] {
        assert!(page.contains(words), "{words}");
    }
}

#[test]
fn a_trip_across_the_antimeridian_is_one_line_on_a_map_with_both_shores() {
    // Taveuni, Fiji, lies on both sides of it.
    let (west, east) = (end("Nadi", -17.8, 177.4), end("Lakeba", -18.2, -178.8));
    let page = html(&request("a", "b"), &answer(vec![leg(LegKind::Drive, &west, &east, (0.9, 0.5))], None)).unwrap();
    checked(&page);
    let wide = page.split("<svg class=\"map wide\"").nth(1).unwrap();
    let line = wide.split("class=\"route\" data-leg=\"0\" d=\"M").nth(1).unwrap().split('"').next().unwrap();
    let x: Vec<f64> = line.split('L').map(|point| point.split(',').next().unwrap().parse().unwrap()).collect();
    assert!(x[0] < x[1] && x.iter().all(|x| (0.0..1080.0).contains(x)), "{x:?}");
    let land = wide.split("class=\"land\"").nth(1).unwrap().split("/>").next().unwrap();
    let shores: Vec<f64> = land.split(['M', 'L']).filter_map(|point| point.split(',').next()?.parse().ok()).collect();
    assert!(shores.iter().any(|at| *at < 200.0) && shores.iter().any(|at| *at > 500.0));
}

#[test]
fn the_bundled_data_is_where_the_page_looks() {
    assert!(bundled::data_folder().unwrap().join("land/land.wfland.gz").is_file());
}
