//! Stations out of OpenStreetMap extracts whose tags are written here.

use crate::osm::crossing;
use crate::pbf::{Extract, Folder};
use crate::stations::{reasons, whole};
use wattfarer::graph::{PowerSource, Roads, StationImport, StationOptions, import_osm, import_osm_stations};

type Tags = &'static [(&'static str, &'static str)];

fn read(extract: &Extract, country: Option<&str>) -> StationImport {
    static NUMBER: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0);
    let number = NUMBER.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    let folder = Folder::new(&format!("stations-osm-{number}"));
    let options = StationOptions { country: country.map(str::to_string), ..StationOptions::default() };
    let import = import_osm_stations(&folder.file("test.osm.pbf", &extract.bytes()), &options).unwrap();
    whole(&import);
    import
}

fn node(tags: Tags) -> Extract {
    Extract { nodes: vec![(1, 50.0, 10.0, tags)], ..Extract::default() }
}

#[test]
fn tags_become_connectors() {
    // Tags; EVSEs; connectors as standard, kW, default or not.
    type Row = (Tags, usize, &'static [(&'static str, f64, bool)]);
    const STATION: (&str, &str) = ("amenity", "charging_station");
    let rows: [Row; 9] = [
        (&[STATION, ("socket:type2", "2")], 2, &[("IEC_62196_T2", 22.0, true); 2]),
        (&[STATION, ("socket:type2", "1"), ("addr:country", "FR")], 1, &[("IEC_62196_T2", 11.0, true)]),
        (
            &[STATION, ("socket:type2_combo", "2"), ("socket:type2_combo:output", "150 kW;50 kW")],
            2,
            &[("IEC_62196_T2_COMBO", 150.0, false), ("IEC_62196_T2_COMBO", 50.0, false)],
        ),
        (
            // One charger with both plugs.
            &[
                STATION,
                ("capacity", "1"),
                ("socket:type2_combo", "1"),
                ("socket:type2_combo:output", "50000"),
                ("socket:chademo", "1"),
            ],
            1,
            &[("IEC_62196_T2_COMBO", 50.0, false), ("CHADEMO", 50.0, true)],
        ),
        (&[STATION, ("capacity", "3"), ("socket:type2", "yes")], 3, &[("IEC_62196_T2", 22.0, true); 3]),
        (&[STATION, ("socket:type2_combo", "4")], 4, &[("IEC_62196_T2_COMBO", 150.0, true); 4]),
        (
            &[STATION, ("socket:type2", "1"), ("socket:type2:output", "22 kVA"), ("access", "customers")],
            1,
            &[("IEC_62196_T2", 22.0, false)],
        ),
        (&[STATION, ("socket:nacs", "1"), ("socket:bosch", "2")], 1, &[("SAE_J3400", 120.0, true)]),
        (&[STATION, ("socket:schuko", "1"), ("motorcar", "yes"), ("bicycle", "yes")], 1, &[("DOMESTIC_F", 2.3, true)]),
    ];
    for (tags, evses, expected) in rows {
        let import = read(&node(tags), Some("DE"));
        let [station] = &import.stations[..] else { panic!("{tags:?}: {:?}", import.report) };
        let found: Vec<(&str, f64, bool)> = station
            .connectors()
            .map(|(_, plug)| (&plug.standard[..], plug.max_power_kw, plug.power_source == PowerSource::Default))
            .collect();
        assert_eq!((station.evses.len(), &found[..]), (evses, expected), "{tags:?}");
        assert_eq!((station.id.as_str(), station.source.as_str()), ("osm-node-1", "openstreetmap"));
    }
}

#[test]
fn stations_are_left_out_for_a_reason() {
    const STATION: (&str, &str) = ("amenity", "charging_station");
    const PLUG: (&str, &str) = ("socket:type2", "1");
    let rows: [(Tags, &str); 13] = [
        (&[STATION], "no_connector"),
        (&[STATION, ("socket:type2", "no")], "no_connector"),
        (&[STATION, ("socket:bosch", "2")], "unknown_connector"),
        (&[STATION, PLUG, ("access", "private")], "private"),
        (&[STATION, PLUG, ("access", "no")], "private"),
        (&[STATION, PLUG, ("disused", "yes")], "not_operational"),
        (&[STATION, PLUG, ("abandoned", "yes")], "not_operational"),
        (&[STATION, PLUG, ("operational_status", "closed")], "not_operational"),
        (&[STATION, PLUG, ("motorcar", "no")], "not_for_cars"),
        (&[STATION, PLUG, ("motor_vehicle", "no")], "not_for_cars"),
        (&[STATION, ("bicycle", "yes")], "not_for_cars"),
        (&[STATION, ("socket:schuko", "4"), ("bicycle", "designated")], "not_for_cars"),
        (&[STATION, PLUG, ("motorcar", "private")], "private"),
    ];
    for (tags, reason) in rows {
        assert_eq!(reasons(&read(&node(tags), None).report.skipped), [(reason, 1)], "{tags:?}");
    }
    assert_eq!(read(&node(&[("disused:amenity", "charging_station"), PLUG]), None).report.read, 0);
}

#[test]
fn an_area_stands_at_the_mean_of_its_corners() {
    let tags = vec![
        ("amenity", "charging_station"),
        ("name", "Park"),
        ("operator", "Volt"),
        ("socket:type2", "2"),
        ("ref:EU:EVSE", "DE*V*E1;DE*V*E2"),
    ];
    let mut extract = Extract {
        nodes: vec![(1, 50.0, 179.9, &[]), (2, 50.0, -179.9, &[]), (3, 50.2, -179.9, &[]), (4, 50.2, 179.9, &[])],
        ways: vec![(9, vec![1, 2, 3, 4, 1], tags.clone()), (10, vec![1, 2, 3, 4], tags.clone())],
        ..Extract::default()
    };
    extract.ways.push((11, vec![71, 72, 73, 71], tags.clone()));
    extract.relations.push((vec![(1, 9, "outer")], vec![("type", "multipolygon"), ("amenity", "charging_station")]));
    let import = read(&extract, Some("DE"));
    let station = &import.stations[0];
    assert_eq!((station.id.as_str(), station.lat, station.lon.abs()), ("osm-way-9", 50.1, 180.0));
    assert_eq!((station.name.as_str(), station.operator.as_deref()), ("Park", Some("Volt")));
    assert_eq!(station.evses[1].evse_id.as_deref(), Some("DE*V*E2"));
    // An open way, one whose nodes are missing, a multipolygon.
    assert_eq!(reasons(&import.report.skipped), [("no_position", 3)]);
}

#[test]
fn stations_far_from_roads_are_left_out() {
    const PLUG: Tags = &[("amenity", "charging_station"), ("socket:type2", "1")];
    let mut extract = crossing();
    // The crossing lies at 50, 10; a hundredth of a degree of latitude is 1.1 km.
    extract.nodes.extend([(50, 50.03, 10.0, PLUG), (51, 50.1, 10.0, PLUG)]);
    let folder = Folder::new("stations-far");
    let file = folder.file("test.osm.pbf", &extract.bytes());
    let roads = Roads::from_network(&import_osm(&file, &crate::osm::options()).unwrap().network).unwrap();
    let mut import = import_osm_stations(&file, &StationOptions::default()).unwrap();
    assert_eq!(import.report.kept, 2);
    import.keep_near_roads(roads.view(), 5_000.0);
    whole(&import);
    assert_eq!((import.report.kept, import.report.evses), (1, 1));
    assert_eq!(reasons(&import.report.skipped), [("too_far_from_roads", 1)]);
}

#[test]
fn an_extract_cut_or_damaged_anywhere_is_read_or_refused() {
    let tags = vec![("amenity", "charging_station"), ("socket:type2", "2")];
    let mut extract = crossing();
    extract.ways.push((9, vec![1, 2, 3, 1], tags));
    let whole_file = extract.bytes();
    let folder = Folder::new("stations-damage");
    for at in 0..whole_file.len() {
        let mut damaged = whole_file.clone();
        damaged[at] ^= 1 << (at % 8);
        for bytes in [&whole_file[..at], &damaged] {
            let file = folder.file("damaged.osm.pbf", bytes);
            if let Err(error) = import_osm_stations(&file, &StationOptions::default()) {
                assert!(["bad_data", "unsupported"].contains(&error.code()), "{at}: {error:?}");
            }
        }
    }
}
