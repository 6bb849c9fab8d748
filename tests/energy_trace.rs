//! Recorded drives: exact sums, refusals that name line, column and value, no panic on any text.

use proptest::prelude::*;
use wattfarer::LatLon;
use wattfarer::energy::{self, EnergyRequest, TracePoint};
use wattfarer::vehicle::{Conditions, VehicleRef};
use wattfarer_tests::cases;

fn request(trace: Vec<TracePoint>, conditions: Conditions) -> EnergyRequest {
    EnergyRequest { client_ref: None, vehicle: VehicleRef::id("tesla-model-3-long-range-2024"), conditions, trace }
}

#[test]
fn every_wrong_cell_is_named() {
    for (text, field, words) in [
        ("", "trace", "empty"),
        ("t_s,speed_kmh\n", "trace", "no reading"),
        ("t_s,speed_kmh\n0,10\n", "trace", "at least 2"),
        ("t_s,speed_kmh,wheels\n0,1,4\n", "wheels", "line 1"),
        ("t_s,speed_kmh,t_s\n", "t_s", "twice"),
        ("speed_kmh\n1\n", "t_s", "no column"),
        ("t_s,lat\n0,1\n", "lat", "together"),
        ("t_s\n0\n", "speed_kmh", "neither"),
        ("t_s,speed_kmh,elevation_m,slope\n", "slope", "exclude"),
        ("t_s,speed_kmh\n0,0\n1\n", "speed_kmh", "line 3: the cell is missing"),
        ("t_s,speed_kmh\n0,0\n1,\n", "speed_kmh", "line 3: \"\" is not a number"),
        ("t_s,speed_kmh\n0,0\n1,NaN\n", "speed_kmh", "line 3: NaN"),
        ("t_s,speed_kmh\n0,0\n1,-3\n", "speed_kmh", "line 3: -3"),
        ("t_s,speed_kmh\n0,0\n1,inf\n", "speed_kmh", "line 3: inf"),
        ("t_s,speed_kmh\n0,0\n1,5,6\n", "trace", "line 3: \"6\""),
        ("t_s,speed_kmh\n0,0\n0,5\n", "trace.t_s", "reading 2: 0 does not rise"),
        ("t_s,speed_kmh\n0,0\n9000,5\n", "trace.t_s", "9000 s pass"),
        ("t_s,lat,lon\n0,0,0\n1,10,0\n", "trace.lat", "km/h"),
        ("t_s,lat,lon\n0,0,0\n1,91,0\n", "lat", "line 3: 91"),
    ] {
        let error = energy::read_trace(text).expect_err(text);
        assert_eq!((error.code(), error.field()), ("bad_data", Some(field)), "{text:?}: {error}");
        assert!(error.message().contains(words), "{text:?}: {error}");
    }
}

#[test]
fn comments_blank_lines_a_byte_order_mark_and_any_column_order_are_read() {
    let points = energy::read_trace("\u{feff}# drive\r\nspeed_kmh, t_s\r\n\r\n36, 0\r\n72, 10\r\n").unwrap();
    assert_eq!(points.len(), 2);
    assert_eq!((points[1].t_s, points[1].speed_kmh), (10.0, Some(72.0)));
}

#[test]
fn a_trace_that_stands_still_is_refused() {
    let trace = energy::read_trace("t_s,speed_kmh\n0,0\n60,0\n").unwrap();
    assert_eq!(energy::estimate(&request(trace, Conditions::default())).unwrap_err().code(), "bad_data");
}

#[test]
fn positions_give_length_and_wind_direction() {
    // Due east along the equator: a hundredth of a degree is 1111.95 m (R = 6371.0088 km), in 50 s: 22.24 m/s.
    let point = |step: u32| TracePoint {
        t_s: 50.0 * f64::from(step),
        speed_kmh: None,
        elevation_m: None,
        slope: None,
        position: Some(LatLon { lat: 0.0, lon: 0.01 * f64::from(step) }),
    };
    let trace: Vec<TracePoint> = (0..4).map(point).collect();
    let wind = |from_deg| Conditions { wind_kmh: 30.0, wind_from_deg: from_deg, ..Conditions::default() };
    let drag = |from_deg| energy::estimate(&request(trace.clone(), wind(from_deg))).unwrap();
    let (head, tail, still) = (drag(90.0), drag(270.0), drag(0.0));
    assert!((head.distance_m - 3335.85).abs() < 0.01, "{}", head.distance_m);
    assert!(head.parts.drag_kwh > still.parts.drag_kwh && still.parts.drag_kwh > tail.parts.drag_kwh);
    // (v + w)^2 - (v - w)^2 = 4 v w against v^2 + 3/4 w^2 across.
    let (v, w) = (std::f64::consts::PI * 6_371_008.8 / 18_000.0 / 50.0, 30.0 / 3.6);
    let expected = 4.0 * v * w / (v * v + 0.75 * w * w);
    let found = (head.parts.drag_kwh - tail.parts.drag_kwh) / still.parts.drag_kwh;
    assert!((found - expected).abs() < 1e-6, "{found} {expected}");
}

#[test]
fn a_cap_lengthens_the_drive_and_saves_drag() {
    let trace = energy::read_trace("t_s,speed_kmh\n0,0\n20,130\n320,130\n340,0\n").unwrap();
    let free = energy::estimate(&request(trace.clone(), Conditions::default())).unwrap();
    let capped =
        energy::estimate(&request(trace, Conditions { max_kmh: Some(100.0), ..Conditions::default() })).unwrap();
    assert!((free.distance_m - capped.distance_m).abs() < 1e-6);
    // Above 100 km/h: 300 s at 130 and twice 20 s x 30/130 at 115 on average, all at 100 instead.
    let above_s = 20.0 * 30.0 / 130.0;
    let expected_s = 340.0 + 300.0 * 0.3 + 2.0 * above_s * 0.15;
    assert!((capped.duration_s - expected_s).abs() < 1e-6, "{} {expected_s}", capped.duration_s);
    assert!(capped.parts.drag_kwh < free.parts.drag_kwh);
}

fn trace() -> impl Strategy<Value = Vec<TracePoint>> {
    prop::collection::vec((0.1f64..60.0, 0.0f64..200.0, -0.2f64..0.2), 2..30).prop_map(|rows| {
        let mut t_s = 0.0;
        rows.into_iter()
            .map(|(gap_s, kmh, slope)| {
                t_s += gap_s;
                TracePoint { t_s, speed_kmh: Some(kmh), elevation_m: None, slope: Some(slope), position: None }
            })
            .collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(1_000, 50_000), max_global_rejects: 1_000_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_drive_costs_what_its_two_halves_cost(trace in trace(), cut in 0.0f64..1.0, max_kmh in prop::option::of(20.0f64..200.0)) {
        prop_assume!(trace.len() >= 3);
        // No heating: the cabin is warmed once a drive.
        let mild = Conditions { max_kmh, ..Conditions::default() };
        let mild = Conditions { cabin_c: mild.air_c, ..mild };
        let cut = 1 + (cut * (trace.len() - 2) as f64) as usize;
        let whole = energy::estimate(&request(trace.clone(), mild)).unwrap();
        let halves = [trace[..=cut].to_vec(), trace[cut..].to_vec()].map(|half| energy::estimate(&request(half, mild)));
        let [Ok(first), Ok(second)] = halves else { return Ok(()) };
        let sum = first.battery_energy_kwh + second.battery_energy_kwh;
        prop_assert!((whole.battery_energy_kwh - sum).abs() < 1e-9 * (1.0 + sum.abs()), "{} {sum}", whole.battery_energy_kwh);
        prop_assert!((whole.parts.total_kwh() - whole.battery_energy_kwh).abs() < 1e-9);
        prop_assert!((whole.recuperated_kwh - first.recuperated_kwh - second.recuperated_kwh).abs() < 1e-9 * (1.0 + whole.recuperated_kwh));
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in "(t_s|lat|lon|speed_kmh|slope|elevation_m|[0-9.eE+-]{0,6}|[,\n# ]|\\PC){0,60}") {
        if let Ok(points) = energy::read_trace(&text) {
            let _ = energy::estimate(&request(points, Conditions::default()));
        }
    }

    #[test]
    fn no_text_below_a_good_header_makes_the_reader_panic(text in "[0-9,.eE+\n-]{0,80}") {
        if let Ok(points) = energy::read_trace(&format!("t_s,lat,lon,elevation_m\n{text}"))
            && let Ok(answer) = energy::estimate(&request(points, Conditions::default()))
        {
            prop_assert!(answer.battery_energy_kwh.is_finite());
        }
    }
}
