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
    // Counted in the file by a program of its own that asks in the same order: published, in operation, public, plugs.
    // Not in operation are 94 sites by their own status and 3 by that of their plugs.
    assert_eq!((import.report.kept, import.report.connectors, import.report.power_given), (2_637, 7_590, 5_867));
    assert_eq!(
        reasons(&import.report.skipped),
        [
            ("no_connector", 350),
            ("not_operational", 97),
            ("not_published", 239),
            ("private", 287),
            ("unknown_connector", 224)
        ]
    );
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
