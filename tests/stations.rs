//! Stations from OCPI, Open Charge Map and CSV, as hand-written files say them.

use crate::pbf::Folder;
use wattfarer::charge::CurrentType;
use wattfarer::graph::{
    Connector, ConnectorFormat, PowerSource, Skipped, Station, StationImport, StationOptions, Stations, import_csv,
    import_ocm, import_ocpi, read_csv, read_ocm, read_ocpi, write_stations,
};
use wattfarer_tests::cases;

fn german() -> StationOptions {
    StationOptions { country: Some("de".into()), ..StationOptions::default() }
}

/// Reasons with their counts, in the order of the alphabet.
pub fn reasons(list: &[Skipped]) -> Vec<(&str, u64)> {
    let mut reasons: Vec<(&str, u64)> = list.iter().map(|skipped| (skipped.reason.as_str(), skipped.count)).collect();
    reasons.sort_unstable();
    reasons
}

/// Standard, kW and whether it is a default, of every connector.
fn plugs(station: &Station) -> Vec<(&str, f64, bool)> {
    let plug = |plug: &Connector| plug.power_source == PowerSource::Default;
    station.connectors().map(|(_, c)| (c.standard.as_str(), c.max_power_kw, plug(c))).collect()
}

pub fn whole(import: &StationImport) {
    let left_out: u64 = import.report.skipped.iter().map(|skipped| skipped.count).sum();
    assert_eq!(import.report.kept + left_out, import.report.read, "{:?}", import.report);
    assert_eq!(import.report.power_given + import.report.power_default, import.report.connectors);
    import.stations.iter().for_each(|station| {
        station.check().unwrap();
        assert!(import.sources.iter().any(|source| source.id == station.source));
    });
}

const OCPI: &str = r#"{"status_code": 1000, "timestamp": "2024-05-01T00:00:00Z", "data": [
  {"country_code": "DE", "party_id": "ABC", "id": "L1", "publish": true, "name": "Rathaus", "country": "DEU",
   "address": "Platz 1", "coordinates": {"latitude": "48.137154", "longitude": "11.576124"}, "operator": {"name": "Stadtwerk"},
   "time_zone": "Europe/Berlin", "last_updated": "2024-04-30T08:00:00Z", "charging_when_closed": true, "new_field": {"a": [1]},
   "evses": [
     {"uid": "1", "evse_id": "DE*ABC*E1", "status": "AVAILABLE", "connectors": [
        {"id": "a", "standard": "IEC_62196_T2_COMBO", "format": "CABLE", "power_type": "DC", "max_voltage": 920, "max_amperage": 500,
         "max_electric_power": 300000, "tariff_ids": ["day", "night"]},
        {"id": "b", "standard": "CHADEMO", "format": "CABLE", "power_type": "DC", "max_voltage": 500, "max_amperage": 125}]},
     {"uid": "2", "status": "CHARGING", "connectors": [
        {"id": "1", "standard": "IEC_62196_T2", "format": "SOCKET", "power_type": "AC_3_PHASE", "max_voltage": 230, "max_amperage": 32}]},
     {"uid": "3", "status": "OUTOFORDER", "connectors": [
        {"id": "1", "standard": "DOMESTIC_F", "format": "SOCKET", "power_type": "AC_1_PHASE", "max_voltage": 230, "max_amperage": 16},
        {"id": "2", "standard": "IEC_62196_T2", "format": "SOCKET", "power_type": "AC_2_PHASE", "max_voltage": 230, "max_amperage": 16},
        {"id": "3", "standard": "IEC_62196_T2", "format": "SOCKET", "power_type": "AC_3_PHASE"},
        {"id": "4", "standard": "BRAND_NEW_PLUG", "format": "CABLE", "power_type": "DC", "max_electric_power": 1000000},
        {"id": "5", "standard": "ANOTHER_PLUG", "format": "CABLE", "power_type": "DC"},
        {"id": "6", "standard": "ANOTHER_PLUG", "format": "CABLE"}]},
     {"uid": "4", "status": "PLANNED", "connectors": [{"id": "1", "standard": "CHADEMO", "power_type": "DC"}]},
     {"uid": "5", "status": "REMOVED", "connectors": [{"id": "1", "standard": "CHADEMO", "power_type": "DC"}]}]},
  {"id": "hidden", "publish": false, "coordinates": {"latitude": "48", "longitude": "11"}, "evses": []},
  {"id": "bare", "publish": true, "coordinates": {"latitude": "48", "longitude": "11"}, "evses": []},
  {"id": "lost", "publish": true, "coordinates": {"latitude": "148", "longitude": "11"}, "evses": []},
  {"id": "nowhere", "publish": true},
  {"id": "planned", "coordinates": {"latitude": "48", "longitude": "11"}, "evses": [{"uid": "1", "status": "PLANNED"}]},
  {"name": "without id"}, 17, null]}"#;

#[test]
fn ocpi_locations_become_stations() {
    let import = read_ocpi(OCPI.as_bytes(), &StationOptions::default()).unwrap();
    whole(&import);
    let station = &import.stations[0];
    assert_eq!((station.id.as_str(), station.name.as_str(), station.source.as_str()), ("DE-ABC-L1", "Rathaus", "ocpi"));
    assert_eq!((station.lat, station.lon), (48.137154, 11.576124));
    assert_eq!(station.operator.as_deref(), Some("Stadtwerk"));
    assert_eq!((station.country_code.as_deref(), station.time_zone.as_deref()), (Some("DE"), Some("Europe/Berlin")));
    assert_eq!(
        plugs(station),
        [
            ("IEC_62196_T2_COMBO", 300.0, false),
            // 500 V x 125 A
            ("CHADEMO", 62.5, false),
            // 3 x 230 V x 32 A
            ("IEC_62196_T2", 22.08, false),
            // 230 V x 16 A
            ("DOMESTIC_F", 3.68, false),
            // 2 x 230 V x 16 A
            ("IEC_62196_T2", 7.36, false),
            // A socket in Germany
            ("IEC_62196_T2", 22.0, true),
            ("BRAND_NEW_PLUG", 1000.0, false),
        ]
    );
    let [first, second, third] = &station.evses[..] else { panic!("{} EVSEs", station.evses.len()) };
    assert_eq!((first.evse_id.as_deref(), first.status.as_deref()), (Some("DE*ABC*E1"), Some("AVAILABLE")));
    assert_eq!((second.evse_id.as_deref(), third.status.as_deref()), (None, Some("OUTOFORDER")));
    let plug = &first.connectors[0];
    assert_eq!((plug.id.as_str(), plug.format), ("a", Some(ConnectorFormat::Cable)));
    assert_eq!((plug.max_voltage_v, plug.max_current_a), (Some(920.0), Some(500.0)));
    assert_eq!(plug.tariff_ids, ["day", "night"]);
    assert_eq!(
        reasons(&import.report.skipped),
        [("invalid_record", 3), ("no_connector", 1), ("no_position", 2), ("not_operational", 1), ("not_published", 1)]
    );
    assert_eq!(
        reasons(&import.report.connectors_skipped),
        [("no_power", 1), ("not_operational", 3), ("unknown_connector", 1)]
    );
    assert_eq!(import.sources[0].as_of.as_deref(), Some("2024-04-30"));
    assert_eq!(import.sources[0].licence, "as stated by the owner of the file");
}

#[test]
fn ocpi_comes_as_array_envelope_or_lines() {
    let location = r#"{"id": "L1", "coordinates": {"latitude": "48", "longitude": "11"}, "evses": [{"uid": "1", "connectors": [{"id": "1", "standard": "CHADEMO"}]}]}"#;
    let other = location.replace("L1", "L2");
    for text in [
        format!("[{location},{other}]"),
        format!("{location}\n{other}\n"),
        format!("{{\"data\": [{location}, {other}], \"status_code\": 1000}}"),
        format!("\u{feff}{{\"data\": {location}}}\n{other}"),
    ] {
        let import = read_ocpi(text.as_bytes(), &StationOptions::default()).unwrap();
        assert_eq!(import.stations.iter().map(|station| &station.id[..]).collect::<Vec<_>>(), ["L1", "L2"], "{text}");
        assert_eq!(import.stations[0].country_code, None);
    }
    assert_eq!(read_ocpi(b"[]", &StationOptions::default()).unwrap().report.read, 0);
    for (text, line, column) in [("[{]", 1, 3), ("", 1, 0), ("[1]\nx", 2, 1), ("17", 1, 2), ("{\"data\": 1}", 1, 10)] {
        let error = read_ocpi(text.as_bytes(), &StationOptions::default()).unwrap_err();
        assert_eq!((error.code(), error.field()), ("bad_data", Some("ocpi")), "{text}");
        assert!(error.message().starts_with(&format!("line {line}, column {column}:")), "{text}: {error}");
        assert!(error.hint().is_some());
    }
    let failed = read_ocpi(br#"{"status_code": 2001, "status_message": "no token"}"#, &StationOptions::default());
    assert!(failed.unwrap_err().message().contains("status_code 2001"));
}

#[test]
fn the_same_station_twice_is_left_out() {
    let location = r#"{"id": "L1", "coordinates": {"latitude": "48", "longitude": "11"}, "evses": [
        {"uid": "1", "connectors": [{"id": "1", "standard": "CHADEMO"}]}, {"uid": "1", "connectors": [{"id": "1", "standard": "CHADEMO"}]}]}"#;
    let mut import = read_ocpi(format!("{location}{location}").as_bytes(), &StationOptions::default()).unwrap();
    import.add(read_ocpi(location.as_bytes(), &StationOptions::default()).unwrap());
    whole(&import);
    assert_eq!((import.report.read, import.report.kept, import.stations[0].evses.len()), (3, 1, 1));
    assert_eq!(reasons(&import.report.skipped), [("duplicate", 2)]);
    assert_eq!(reasons(&import.report.connectors_skipped), [("duplicate", 3)]);
}

fn site(fields: &str, connections: &str) -> String {
    format!(
        r#"{{"ID": 7, "AddressInfo": {{"Title": "Car park", "Latitude": 51.5, "Longitude": -0.12, "Country": {{"ISOCode": "GB"}}}},
        "DataProvider": {{"Title": "Map Contributors", "License": "CC BY-SA 4.0"}}, "OperatorInfo": {{"Title": "Volt"}}, {fields}
        "DateLastStatusUpdate": {{"$date": "2020-03-04T00:00:00Z"}}, "Connections": [{connections}]}}"#
    )
}

#[test]
fn open_charge_map_sites_become_stations() {
    let connections = r#"{"ConnectionTypeID": 33, "PowerKW": 150, "Quantity": 2, "StatusTypeID": 50},
        {"ConnectionTypeID": 2, "CurrentTypeID": 10, "Quantity": 2},
        {"ConnectionTypeID": 1036, "Amps": 32, "Voltage": 230, "CurrentTypeID": 20},
        {"ConnectionTypeID": 25, "Quantity": 1, "PowerKW": 7000, "StatusTypeID": 30},
        {"ConnectionTypeID": 25, "LevelID": 1}, {"ConnectionTypeID": 0}, {"ConnectionTypeID": 2, "StatusTypeID": 100}"#;
    let import = read_ocm(site(r#""NumberOfPoints": 4,"#, connections).as_bytes(), &german()).unwrap();
    whole(&import);
    let station = &import.stations[0];
    assert_eq!((station.id.as_str(), station.operator.as_deref()), ("ocm-7", Some("Volt")));
    assert_eq!(
        (station.source.as_str(), station.country_code.as_deref()),
        ("open_charge_map:map_contributors", Some("GB"))
    );
    // Seven plugs round four points: the fifth to the seventh go to the first to the third.
    let counts: Vec<usize> = station.evses.iter().map(|evse| evse.connectors.len()).collect();
    assert_eq!(counts, [2, 2, 2, 1]);
    assert_eq!(
        plugs(station),
        [
            ("IEC_62196_T2_COMBO", 150.0, false),
            // 3 x 230 V x 32 A
            ("IEC_62196_T2", 22.08, false),
            ("IEC_62196_T2_COMBO", 150.0, false),
            // 7000 kW cannot be true
            ("IEC_62196_T2", 11.0, true),
            ("CHADEMO", 50.0, true),
            // Level 1 is below 2 kW
            ("IEC_62196_T2", 1.9, true),
            ("CHADEMO", 50.0, true),
        ]
    );
    assert!(station.connectors().all(|(_, c)| (c.current_type == CurrentType::Ac) == (c.standard == "IEC_62196_T2")));
    assert_eq!(import.report.power_implausible, 1);
    assert_eq!(reasons(&import.report.connectors_skipped), [("not_operational", 1), ("unknown_connector", 1)]);
    let source = &import.sources[0];
    assert_eq!((source.licence.as_str(), source.as_of.as_deref()), ("CC BY-SA 4.0", Some("2020-03-04")));
}

#[test]
fn open_charge_map_sites_are_left_out_for_a_reason() {
    let plug = r#"{"ConnectionTypeID": 2}"#;
    for (text, expected) in [
        (site(r#""StatusTypeID": 100,"#, plug), "not_operational"),
        (site(r#""StatusTypeID": 150,"#, plug), "not_operational"),
        (site(r#""StatusTypeID": 200,"#, plug), "not_operational"),
        (site(r#""UsageTypeID": 2,"#, plug), "private"),
        (site(r#""SubmissionStatus": {"IsLive": false},"#, plug), "not_published"),
        (site("", ""), "no_connector"),
        (site("", r#"{"ConnectionTypeID": 0}"#), "unknown_connector"),
        (site("", plug).replace("51.5", "null"), "no_position"),
        (site("", plug).replace("51.5", "95"), "no_position"),
        (site("", plug).replace("\"ID\": 7", "\"ID\": null"), "invalid_record"),
        ("[[]]".into(), "invalid_record"),
    ] {
        let import = read_ocm(text.as_bytes(), &StationOptions::default()).unwrap();
        assert_eq!(reasons(&import.report.skipped), [(expected, 1)], "{text}");
        whole(&import);
    }
    let kept = read_ocm(site(r#""StatusTypeID": 30,"#, plug).as_bytes(), &StationOptions::default()).unwrap();
    assert_eq!(kept.stations[0].evses[0].status.as_deref(), Some("INOPERATIVE"));
    // 4 DC points make a charging park; Tesla's plug in America is the one of SAE J3400.
    let park = site("", r#"{"ConnectionTypeID": 33, "Quantity": 4}, {"ConnectionTypeID": 27}"#).replace("GB", "US");
    let park = read_ocm(park.as_bytes(), &StationOptions::default()).unwrap();
    assert_eq!(plugs(&park.stations[0])[3..], [("IEC_62196_T2_COMBO", 150.0, true), ("SAE_J3400", 120.0, true)]);
    let huge = site("", r#"{"ConnectionTypeID": 33, "Quantity": 1000000000000}"#);
    assert_eq!(read_ocm(huge.as_bytes(), &StationOptions::default()).unwrap().report.connectors, 1);
}

const CSV: &str = "\
standard,lon,lat,name,id,power_kw,count,operator,country_code,current_type,site_max_power_kw,max_voltage_v,max_current_a
ccs2|chademo,11.58,48.14,Town hall,hall,150,2,\"Volt, Inc.\",de,,400,920,500
type2,11.58,48.14,Town hall,hall,,4,\"Volt, Inc.\",de,,400,,
NEW_PLUG_2,-0.5,51,\"Depot \"\"A\"\"\",,600,,,,dc,,,
";

#[test]
fn our_csv_becomes_stations() {
    let options = StationOptions { licence: Some("CC0-1.0".into()), attribution: Some("me".into()), ..german() };
    let import = read_csv(CSV.as_bytes(), &options).unwrap();
    whole(&import);
    let [depot, hall] = &import.stations[..] else { panic!("{:?}", import.report) };
    assert_eq!((depot.id.as_str(), depot.country_code.as_deref()), ("Depot \"A\"@51,-0.5", Some("DE")));
    assert_eq!(plugs(depot), [("NEW_PLUG_2", 600.0, false)]);
    assert_eq!(
        (hall.evses.len(), hall.site_max_power_kw, hall.operator.as_deref()),
        (6, Some(400.0), Some("Volt, Inc."))
    );
    assert_eq!(hall.evses[1].connectors.len(), 2);
    assert_eq!(hall.evses[1].connectors[1].max_voltage_v, Some(920.0));
    assert_eq!(plugs(hall)[4..], [("IEC_62196_T2", 22.0, true); 4]);
    assert_eq!((import.sources[0].licence.as_str(), import.sources[0].attribution.as_str()), ("CC0-1.0", "me"));
}

#[test]
fn every_wrong_cell_of_a_csv_is_named() {
    let head = "name,lat,lon,standard,power_kw,count,current_type,country_code,id\n";
    for (row, column) in [
        (",48,11,ccs2,50,1,,,", "name"),
        ("A,,11,ccs2,50,1,,,", "lat"),
        ("A,148,11,ccs2,50,1,,,", "lat"),
        ("A,nan,11,ccs2,50,1,,,", "lat"),
        ("A,48,181,ccs2,50,1,,,", "lon"),
        ("A,48,11,,50,1,,,", "standard"),
        ("A,48,11,plug,50,1,,,", "standard"),
        ("A,48,11,ccs2|,50,1,,,", "standard"),
        ("A,48,11,ccs2,0,1,,,", "power_kw"),
        ("A,48,11,ccs2,-5,1,,,", "power_kw"),
        ("A,48,11,ccs2,inf,1,,,", "power_kw"),
        ("A,48,11,ccs2,50000,1,,,", "power_kw"),
        ("A,48,11,ccs2,50 kW,1,,,", "power_kw"),
        ("A,48,11,NEW_PLUG,,1,dc,,", "power_kw"),
        ("A,48,11,NEW_PLUG,50,1,,,", "current_type"),
        ("A,48,11,ccs2,50,0,,,", "count"),
        ("A,48,11,ccs2,50,1.5,,,", "count"),
        ("A,48,11,ccs2,50,501,,,", "count"),
        ("A,48,11,ccs2,50,1,direct,,", "current_type"),
        ("A,48,11,ccs2,50,1,,Germany,", "country_code"),
        ("A,48,11,ccs2,50,1", "csv"),
    ] {
        let text = format!("{head}B,50,10,ccs2,50,1,,,\n{row}\n");
        let error = read_csv(text.as_bytes(), &StationOptions::default()).unwrap_err();
        assert_eq!((error.code(), error.field()), ("bad_data", Some(column)), "{row}: {error}");
        assert!(error.message().starts_with("line 3") && error.hint().is_some(), "{row}: {error}");
    }
    for (text, column) in [
        ("name,lat,lon\n", "standard"),
        ("", "name"),
        ("name,lat,lon,standard,colour\n", "colour"),
        ("name,lat,lon,standard,lat\n", "lat"),
        ("name;lat;lon;standard\n", "name;lat;lon;standard"),
        ("name,lat,lon,standard,id\nA,48,11,ccs2,1\nA,48.1,11,ccs2,1\n", "lat"),
        ("name,lat,lon,standard,id\nA,48,11,ccs2,1\nB,48,11,ccs2,1\n", "name"),
    ] {
        let error = read_csv(text.as_bytes(), &StationOptions::default()).unwrap_err();
        assert_eq!((error.code(), error.field()), ("bad_data", Some(column)), "{text}");
    }
    let wrong = StationOptions { country: Some("Germany".into()), ..StationOptions::default() };
    assert_eq!(read_csv(CSV.as_bytes(), &wrong).unwrap_err().field(), Some("country"));
    assert_eq!(read_csv(b"name,lat,lon,standard\n\xff,1,1,ccs2\n", &german()).unwrap_err().code(), "bad_data");
}

fn gzip(content: &[u8]) -> Vec<u8> {
    use std::io::Write;
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packed.write_all(content).unwrap();
    packed.finish().unwrap()
}

#[test]
fn packed_files_are_read_and_bombs_are_stopped() {
    let packed = gzip(CSV.as_bytes());
    let (plain, unpacked) = (read_csv(CSV.as_bytes(), &german()).unwrap(), read_csv(&packed, &german()).unwrap());
    assert_eq!(plain, unpacked);
    assert_eq!(read_csv(&packed[..packed.len() / 2], &german()).unwrap_err().code(), "bad_data");
    let bomb = gzip(&vec![b' '; 300 << 20]);
    assert_eq!(read_ocpi(&bomb, &german()).unwrap_err().code(), "overloaded");
    let missing = std::path::Path::new("/nowhere/at/all.json");
    for error in [
        import_csv(missing, &german()).unwrap_err(),
        import_ocm(missing, &german()).unwrap_err(),
        import_ocpi(missing, &german()).unwrap_err(),
    ] {
        assert_eq!(error.code(), "not_found");
    }
    assert_eq!(import_csv(&std::env::temp_dir(), &german()).unwrap_err().code(), "io");
}

#[test]
fn a_writer_that_fails_leaves_no_file() {
    let set = read_csv(CSV.as_bytes(), &german()).unwrap().into_set("mine");
    let folder = Folder::new("stations-writer");
    let place = folder.file("note.txt", b"").parent().unwrap().to_path_buf();
    write_stations(&set, &place.join("mine.wfst")).unwrap();
    let opened = Stations::open(&place.join("mine.wfst")).unwrap();
    opened.verify().unwrap();
    assert_eq!((opened.all(), opened.sources(), opened.id()), (set.stations.clone(), &set.sources[..], "mine"));
    let files = || std::fs::read_dir(&place).unwrap().count();
    let before = files();
    assert_eq!(write_stations(&set, &place.join("missing/mine.wfst")).unwrap_err().code(), "not_found");
    assert_eq!(write_stations(&set, &place).unwrap_err().code(), "io");
    assert_eq!(files(), before);
    assert!(Stations::open(&place).is_err() && Stations::open(&place.join("note.txt")).is_err());
    assert!(std::fs::read_dir(place.parent().unwrap()).unwrap().all(|entry| {
        let name = entry.unwrap().file_name().into_string().unwrap_or_default();
        !(name.starts_with("wattfarer-stations-writer") && name.ends_with(".part"))
    }));
}

#[test]
fn no_text_makes_a_reader_panic() {
    use rand::{Rng, SeedableRng};
    let mut random = rand::rngs::SmallRng::seed_from_u64(7);
    let ocm = site(
        r#""NumberOfPoints": 4, "StatusTypeID": 30,"#,
        r#"{"ConnectionTypeID": 33, "PowerKW": 150, "Quantity": 2}"#,
    );
    let pieces: [&[u8]; 12] = [
        b"null",
        b"-1",
        b"1e999",
        b"\"\"",
        b"[",
        b"{}",
        b"\"data\":",
        b",",
        b"\xff",
        b"\\u0000",
        b"99999999999999999999",
        b"\n",
    ];
    for number in 0..cases(1500, 100_000) {
        let seed = [OCPI.as_bytes(), ocm.as_bytes(), CSV.as_bytes()][number as usize % 3];
        let mut text = seed.to_vec();
        for _ in 0..random.random_range(1..6) {
            let at = random.random_range(0..text.len());
            match random.random_range(0..4) {
                0 => text[at] = random.random(),
                1 => text.truncate(at.max(1)),
                2 => drop(text.splice(at..at, pieces[random.random_range(0..pieces.len())].iter().copied())),
                _ => {
                    let end = (at + random.random_range(1..40)).min(text.len());
                    text.splice(at..end, pieces[random.random_range(0..pieces.len())].iter().copied());
                    text.push(b' ');
                }
            }
        }
        for read in [read_ocpi, read_ocm, read_csv] {
            match read(&text, &german()) {
                Ok(import) => whole(&import),
                Err(error) => assert!(["bad_data", "overloaded"].contains(&error.code()), "{error:?}"),
            }
        }
    }
    let deep = "[".repeat(100_000);
    assert_eq!(read_ocpi(deep.as_bytes(), &german()).unwrap_err().code(), "bad_data");
}
