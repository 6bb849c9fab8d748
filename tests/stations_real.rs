//! Stations of real files: every record is accounted for.

use crate::pbf::Folder;
use crate::stations::{reasons, whole};
use wattfarer::charge::CurrentType;
use wattfarer::graph::{StationOptions, Stations, import_ocm, import_osm_stations, write_stations};
use wattfarer_tests::test_data;

#[test]
fn every_site_of_open_charge_map_is_kept_or_counted() {
    let Some(path) = test_data("map/chargers/ocm_partial_2020-11-21_openlicensed.jsonl.gz") else { return };
    let import = import_ocm(&path, &StationOptions::default()).unwrap();
    whole(&import);
    assert_eq!(import.report.read, 3_834);
    // Counted in the file by another program, in the order of the reader's questions: published, in operation, public.
    let left_out = reasons(&import.report.skipped);
    let count = |reason| left_out.iter().find(|row| row.0 == reason).map_or(0, |row| row.1);
    assert_eq!(count("not_published"), 239);
    assert!(count("private") > 250 && count("no_connector") > 300 && count("no_connector") <= 470);
    // Three quarters of the connections state their power.
    let share = import.report.power_given as f64 / import.report.connectors as f64;
    assert!((0.7..0.82).contains(&share), "{share}");
    let licences: Vec<&str> = import.sources.iter().map(|source| source.licence.as_str()).collect();
    assert!(licences.iter().any(|licence| licence.contains("CC BY-SA 4.0")));
    assert!(import.stations.iter().all(|station| station.country_code.is_some() && !station.demonstration));
}

#[test]
fn the_german_register_of_2019_is_read_whole_and_kept() {
    let Some(path) = test_data("map/derived/germany-scgraph-bnetza.osm.pbf") else { return };
    let options = StationOptions { country: Some("DE".into()), ..StationOptions::default() };
    let import = import_osm_stations(&path, &options).unwrap();
    whole(&import);
    // The counts of the file's description; 19,027 charge points as in the register.
    assert_eq!((import.report.read, import.report.kept, import.report.evses), (9_689, 9_689, 19_027));
    let fast = import.stations.iter().filter(|station| {
        station.connectors().any(|(_, plug)| plug.current_type == CurrentType::Dc && plug.max_power_kw >= 43.0)
    });
    assert_eq!(fast.count(), 1_233);
    let folder = Folder::new("stations-germany");
    let file = folder.file("de.wfst", b"");
    let set = import.into_set("de");
    write_stations(&set, &file).unwrap();
    let opened = Stations::open(&file).unwrap();
    assert_eq!(opened.all(), set.stations);
    assert_eq!(opened.sources()[0].licence, "ODbL-1.0");
    let bytes = std::fs::read(&file).unwrap();
    write_stations(&set, &file).unwrap();
    assert_eq!(std::fs::read(&file).unwrap(), bytes);
}

#[test]
fn stations_without_sockets_are_left_out() {
    let Some(path) = test_data("map/osm/helsinki.osm.pbf") else { return };
    let import = import_osm_stations(&path, &StationOptions::default()).unwrap();
    assert_eq!((import.report.read, import.report.kept), (4, 0));
    assert_eq!(reasons(&import.report.skipped), [("no_connector", 4)]);
}
