//! The program as people call it: what wrong input is answered, what goes where, how it ends.

#![allow(clippy::unwrap_used)]

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const CAR: &str = "tesla-model-3-long-range-2024";

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_wattfarer")).args(arguments).output().unwrap()
}

/// A folder of the test's own.
fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("wattfarer-cli-{name}-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// Calls with `--json` and expects an Error record that names the field.
fn refused(arguments: &[&str], code: &str, field: Option<&str>) -> Value {
    let output = run(&[arguments, &["--json"]].concat());
    let out = String::from_utf8(output.stdout).unwrap();
    let err = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{arguments:?}: {out}{err}");
    assert!(!err.contains("panicked"), "{arguments:?}: {err}");
    assert_eq!(out.lines().count(), 1, "{arguments:?}: one record\n{out}");
    let record: Value = serde_json::from_str(&out).unwrap_or_else(|error| panic!("{arguments:?}: {error}\n{out}"));
    assert_eq!((record["code"].as_str(), record["field"].as_str()), (Some(code), field), "{arguments:?}: {record}");
    assert!(!record["message"].as_str().unwrap().is_empty());
    // The same without --json is a sentence on stderr and nothing on stdout.
    let output = run(arguments);
    assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{arguments:?}");
    assert!(String::from_utf8_lossy(&output.stderr).contains("error: "), "{arguments:?}");
    record
}

#[test]
fn wrong_input_names_field_and_hint() {
    let plan = |rest: &[&'static str]| [&["plan", "Paris", "Berlin", "--vehicle", CAR, "--soc", "90%"], rest].concat();
    let charge = |rest: &[&'static str]| [&["charge-time", "--vehicle", CAR], rest].concat();
    let folder = folder("prices");
    let prices = folder.join("prices.csv");
    std::fs::write(&prices, PRICES).unwrap();
    let prices = text(&prices);
    let schedule = |rest: &[&'static str]| {
        let start = "2026-11-24T18:00:00Z";
        let fixed = ["schedule", "--vehicle", CAR, "--soc", "30%", "--starts", start, "--tariff", prices];
        [fixed.as_slice(), rest].concat()
    };
    let rows: Vec<(Vec<&str>, &str, Option<&str>, &str)> = vec![
        (
            vec!["plan", "Paris", "Berlin", "--vehicle", "tesla-model-33", "--soc", "90%"],
            "not_found",
            Some("vehicle"),
            "",
        ),
        (vec!["plan", "Paris", "Berlin", "--vehicle", CAR, "--soc", "90"], "invalid_input", Some("soc"), "0.9"),
        (vec!["plan", "Paris", "Berlin", "--vehicle", CAR, "--soc", "NaN"], "invalid_input", Some("soc"), "fraction"),
        (vec!["plan", "Paris", "Berlin", "--vehicle", CAR], "invalid_input", Some("soc"), "--help"),
        (
            vec!["plan", "Paris", "Berlni", "--vehicle", CAR, "--soc", "90%"],
            "not_found",
            Some("places[1].place"),
            "Berlin",
        ),
        (
            vec!["plan", "Paris", "48.0,-40.0", "--vehicle", CAR, "--soc", "90%"],
            "invalid_input",
            Some("places[1].place"),
            "near a road",
        ),
        (
            vec!["plan", "Paris", "95.0,10.0", "--vehicle", CAR, "--soc", "90%"],
            "invalid_input",
            Some("places[1].place"),
            "latitude first",
        ),
        (plan(&["--reserve=-5%"]), "invalid_input", Some("reserve"), "80%"),
        (plan(&["--stop-max", "5%"]), "invalid_input", Some("stop_max_soc"), ""),
        (plan(&["--air-c", "NaN"]), "invalid_input", Some("conditions.air_c"), ""),
        (plan(&["--air-c", "-273"]), "invalid_input", Some("conditions.air_c"), ""),
        (plan(&["--soh", "90"]), "invalid_input", Some("conditions.soh"), "fraction"),
        (plan(&["--overhead-s=-1"]), "invalid_input", Some("overhead_s"), ""),
        (plan(&["--connector", "plug"]), "invalid_input", Some("connector"), "ccs2"),
        (plan(&["--departs", "noon"]), "invalid_input", Some("departs"), "18:30"),
        (plan(&["--departs", "08:00", "--zone", "Mars/Base"]), "invalid_input", Some("zone"), "Europe/Berlin"),
        (plan(&["--gap", "2"]), "invalid_input", Some("gap_limit"), ""),
        (plan(&["--map", "/nowhere/at/all.wfmap"]), "not_found", Some("map"), ""),
        (plan(&["--avoid", "rain"]), "invalid_input", Some("avoid"), "--help"),
        (plan(&["--via", "Cologne=soon"]), "invalid_input", Some("via"), "25m"),
        (charge(&["--soc", "80"]), "invalid_input", Some("soc"), "0.8"),
        (charge(&["--soc", "80%", "--to", "20%"]), "invalid_input", Some("goal.target_soc"), "higher"),
        (charge(&["--soc", "20%", "--power-kw", "0"]), "invalid_input", Some("connector.max_power_kw"), ""),
        (charge(&["--soc", "20%", "--power-kw", "inf"]), "invalid_input", Some("connector.max_power_kw"), ""),
        (charge(&["--soc", "20%", "--for=-5"]), "invalid_input", Some("for"), "25m"),
        (charge(&["--soc", "20%", "--current", "ac", "--phases", "9"]), "invalid_input", Some("connector.phases"), ""),
        (charge(&["--soc", "20%", "--battery-c", "200"]), "invalid_input", Some("conditions.battery_c"), ""),
        (vec!["energy", "--vehicle", CAR], "invalid_input", Some("trace"), "FROM"),
        (vec!["energy", "--vehicle", CAR, "--trace", "/nowhere/at/all.csv"], "not_found", Some("trace"), ""),
        (vec!["energy", "Reykjavik", "London", "--vehicle", CAR], "not_found", Some("places"), "map"),
        (vec!["range", "Munich", "--vehicle", CAR, "--soc", "5%"], "invalid_input", Some("start_soc"), "above"),
        (vec!["vehicles", "show", "no-such-car"], "not_found", Some("vehicle"), ""),
        (vec!["map", "info", "/nowhere/at/all.wfmap"], "not_found", Some("map"), ""),
        (vec!["map", "cut", "--bbox", "1,2,3", "--out", "x.wfmap"], "invalid_input", Some("bbox"), "degrees"),
        (vec!["map", "build", "--osm", "/nowhere/at/all.osm.pbf", "--out", "x.wfmap"], "not_found", Some("osm"), ""),
        (schedule(&["--departs", "noon"]), "invalid_input", Some("departs"), "18:30"),
        (schedule(&["--departs", "2026-11-24T07:00:00Z"]), "invalid_input", Some("sessions[0].departs_at"), ""),
        (
            schedule(&["--departs", "2026-11-25T07:00:00Z", "--to", "10%"]),
            "invalid_input",
            Some("sessions[0].goal.target_soc"),
            "higher",
        ),
        (
            schedule(&["--departs", "2026-11-25T07:00:00Z", "--tariff", "/nowhere.csv"]),
            "invalid_input",
            Some("tariff"),
            "--help",
        ),
        (
            vec!["schedule", "--vehicle", CAR, "--soc", "30%", "--departs", "07:00", "--tariff", "/nowhere/at/all.csv"],
            "not_found",
            Some("tariff"),
            "",
        ),
        (
            vec!["schedule", "--vehicle", CAR, "--soc", "30%", "--departs", "07:00"],
            "invalid_input",
            Some("tariff"),
            "--help",
        ),
        (vec!["no-such-command"], "invalid_input", None, "--help"),
    ];
    for (arguments, code, field, hint) in rows {
        let record = refused(&arguments, code, field);
        let told = record["hint"].as_str().unwrap_or("");
        assert!(told.contains(hint), "{arguments:?}: {record}");
    }
    std::fs::remove_dir_all(&folder).unwrap();
}

/// Dear evening, cheap night.
const PRICES: &str = "starts_at,price_per_kwh,currency
2026-11-24T18:00:00Z,0.40,EUR
2026-11-25T00:00:00Z,0.20,EUR
2026-11-25T06:00:00Z,0.35,EUR
";

#[test]
fn a_schedule_charges_when_it_is_cheap_and_tells_a_missed_deadline() {
    let folder = folder("schedule");
    let prices = folder.join("prices.csv");
    std::fs::write(&prices, PRICES).unwrap();
    let ask = |departs: &str, rest: &[&str]| {
        let start = "2026-11-24T18:30:00Z";
        let fixed = ["schedule", "--vehicle", CAR, "--soc", "30%", "--starts", start, "--tariff", text(&prices)];
        run(&[fixed.as_slice(), &["--departs", departs], rest].concat())
    };
    let output = ask("2026-11-25T07:00:00Z", &["--power-kw", "11"]);
    let shown = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert!(shown.starts_with("00:00 to 03:4") && shown.contains("no schedule is cheaper\n"), "{shown}");
    let output = ask("2026-11-24T19:30:00Z", &["--power-kw", "11", "--json"]);
    let record: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((output.status.code(), record["status"].as_str()), (Some(1), Some("shortfall")));
    assert!(record["sessions"][0]["shortfall_kwh"].as_f64().unwrap() > 20.0);
    for (protocol, field) in
        [("1.6", "csChargingProfiles"), ("2.0.1", "chargingProfile"), ("ocpi", "charging_profile_period")]
    {
        let output = ask("2026-11-25T07:00:00Z", &["--ocpp", protocol]);
        let body: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert!(!body[field].is_null(), "{body}");
    }
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn damaged_files_are_refused_and_nothing_is_left_behind() {
    let folder = folder("damage");
    let map = folder.join("alps.wfmap");
    let made = run(&["map", "cut", "--bbox", "6,46,8,47.5", "--out", text(&map)]);
    assert!(made.status.success(), "{made:?}");
    let whole = std::fs::read(&map).unwrap();
    // Cut short and with single bits turned over: refused, or harmless where nothing uses the bit.
    let damaged = folder.join("damaged.wfmap");
    for share in 0..20 {
        std::fs::write(&damaged, &whole[..whole.len() * share / 20]).unwrap();
        refused(&["map", "info", text(&damaged)], "bad_data", Some("map"));
        let mut flipped = whole.clone();
        let at = whole.len() * share / 20 + 17 * share;
        flipped[at] ^= 1 << (share % 8);
        std::fs::write(&damaged, &flipped).unwrap();
        let output = run(&["map", "verify", text(&damaged), "--json"]);
        let record: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert!(output.status.success() || record["code"] == "bad_data" || record["code"] == "unsupported", "{record}");
    }
    let beside = ["plan", "46.5,6.6", "46.9,7.4", "--vehicle", CAR, "--soc", "90%", "--map", text(&damaged)];
    std::fs::write(&damaged, b"no map at all").unwrap();
    refused(&beside, "bad_data", Some("map"));
    // Writers that cannot write.
    let nowhere = folder.join("no/such/folder/out.wfmap");
    refused(&["map", "cut", "--bbox", "6,46,8,47.5", "--out", text(&nowhere)], "not_found", Some("out"));
    let plot = folder.join("no/such/folder/plot.svg");
    refused(&["charge-time", "--vehicle", CAR, "--soc", "20%", "--plot", text(&plot)], "not_found", Some("plot"));
    let taken = folder.join("taken.svg");
    std::fs::create_dir_all(&taken).unwrap();
    refused(&["charge-time", "--vehicle", CAR, "--soc", "20%", "--plot", text(&taken)], "io", Some("plot"));
    let mut left: Vec<String> =
        std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    left.sort();
    assert_eq!(left, ["alps.wfmap", "alps.wfmap.checked", "damaged.wfmap", "taken.svg"]);
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn exit_codes_tell_answered_from_no_such_answer() {
    let code = |arguments: &[&str]| run(arguments).status.code();
    assert_eq!(code(&["plan", "-33.9,151.2", "Canberra", "--vehicle", CAR, "--soc", "90%", "--air-c", "-5"]), Some(0));
    assert_eq!(code(&["plan", "Reykjavik", "London", "--vehicle", CAR, "--soc", "90%"]), Some(1));
    assert_eq!(code(&["vehicles", "no such car at all"]), Some(1));
    assert_eq!(code(&["vehicles", "tesla"]), Some(0));
    assert_eq!(code(&["--help"]), Some(0));
    assert_eq!(code(&["completions", "bash"]), Some(0));
}

#[test]
fn json_prints_exactly_one_record_with_what_it_was_made_from() {
    for arguments in [
        vec!["charge-time", "--vehicle", CAR, "--soc", "20%", "--power-kw", "150"],
        vec!["plan", "Munich", "Rome", "--vehicle", CAR, "--soc", "80%"],
        vec!["energy", "Munich", "Rome", "--vehicle", CAR],
        vec!["range", "Munich", "--vehicle", CAR, "--soc", "80%"],
    ] {
        let output = run(&[arguments.as_slice(), &["--json"]].concat());
        let record: Value = serde_json::from_slice(&output.stdout).unwrap();
        for field in ["schema_version", "engine_version", "status", "inputs", "notices", "data"] {
            assert!(!record[field].is_null(), "{arguments:?}: no {field}");
        }
    }
    let output = run(&["plan", "Munich", "Rome", "--vehicle", CAR, "--soc", "80%", "--geojson"]);
    let collection: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(collection["type"], "FeatureCollection");
    let kinds: Vec<&str> =
        collection["features"].as_array().unwrap().iter().map(|it| it["geometry"]["type"].as_str().unwrap()).collect();
    assert!(kinds.contains(&"LineString") && kinds.contains(&"Point"));
}
