//! Charging stations out of OpenStreetMap extracts (`.osm.pbf`): nodes and areas of `amenity=charging_station`.
//!
//! What is inside an area stays there: a `man_made=charge_point` is no station. Multipolygons are counted as without position.

use super::draft;
use super::import::{StationImport, StationOptions, StationSource};
use super::osm_tags::{self, Tagged};
use super::report::reason;
use crate::graph::osm::elements::{self, Element, Tags};
use crate::graph::{Position, Station};
use crate::{Error, LatLon, Result};
use std::collections::HashMap;
use std::path::Path;

const SOURCE: &str = "openstreetmap";

/// Reads the charging stations of an extract. Ids are `osm-node-ID` and `osm-way-ID`; an area stands at the mean of its
/// corners.
///
/// # Errors
/// `not_found` and `io` when the file cannot be read, `bad_data` when it is damaged, `unsupported` for a kind of file not
/// known, `overloaded` for one that unpacks without end, `invalid_input` for an unknown country.
pub fn import_osm_stations(path: &Path, options: &StationOptions) -> Result<StationImport> {
    let open = || std::fs::File::open(path).map(std::io::BufReader::new).map_err(|error| Error::io(path, error));
    let named = |error: Error| error.with_detail("file", path.display());
    let country = options.country()?;
    let mut import = StationImport::default();
    let mut areas: Vec<(String, Tagged, Vec<i64>)> = Vec::new();
    let seconds = elements::read(open()?, &mut |element| {
        match element {
            Element::Node { id, position, tags } if is_station(&tags) => {
                import.report.read += 1;
                let id = format!("osm-node-{id}");
                match osm_tags::read(&tags, country.as_deref(), &id, &mut import) {
                    Ok(tagged) => keep(id, tagged, position.map(LatLon::from), &mut import),
                    Err(reason) => import.skip(reason, || id),
                }
            }
            Element::Way { id, nodes, tags } if is_station(&tags) => {
                import.report.read += 1;
                let id = format!("osm-way-{id}");
                let closed = nodes.len() > 3 && nodes.first() == nodes.last();
                match osm_tags::read(&tags, country.as_deref(), &id, &mut import) {
                    Ok(tagged) if closed => areas.push((id, tagged, nodes[1..].to_vec())),
                    Ok(_) => import.skip(reason::NO_POSITION, || id),
                    Err(reason) => import.skip(reason, || id),
                }
            }
            Element::Relation { tags, .. } if is_station(&tags) => {
                import.report.read += 1;
                import.skip(reason::NO_POSITION, || "a relation".into());
            }
            _ => {}
        }
        Ok(())
    })
    .map_err(named)?;
    if !areas.is_empty() {
        let mut corners: HashMap<i64, Option<Position>> =
            areas.iter().flat_map(|area| &area.2).map(|&node| (node, None)).collect();
        elements::read(open()?, &mut |element| {
            if let Element::Node { id, position, .. } = element
                && let Some(corner) = corners.get_mut(&id)
            {
                *corner = position;
            }
            Ok(())
        })
        .map_err(named)?;
        for (id, tagged, nodes) in areas {
            let found = nodes.iter().filter_map(|node| corners.get(node).copied().flatten().map(LatLon::from));
            keep(id, tagged, mean(found), &mut import);
        }
    }
    let as_of = seconds.filter(|&seconds| seconds > 0).and_then(|seconds| {
        jiff::Timestamp::from_second(seconds).ok().map(|moment| moment.strftime("%Y-%m-%d").to_string())
    });
    import.sources = vec![StationSource {
        id: SOURCE.into(),
        licence: "ODbL-1.0".into(),
        attribution: "(c) OpenStreetMap contributors".into(),
        as_of,
    }];
    import.finish();
    Ok(import)
}

fn is_station(tags: &Tags<'_, '_>) -> bool {
    !tags.is_empty() && tags.is("amenity", "charging_station")
}

/// The mean of positions, also across the antimeridian.
fn mean(positions: impl Iterator<Item = LatLon>) -> Option<LatLon> {
    let (mut first, mut count, mut lat, mut east): (Option<LatLon>, f64, f64, f64) = (None, 0.0, 0.0, 0.0);
    for position in positions {
        let origin = *first.get_or_insert(position);
        count += 1.0;
        lat += position.lat;
        east += libm::remainder(position.lon - origin.lon, 360.0);
    }
    // To the precision of the map's own positions.
    let round = |degrees: f64| (degrees * 1e7).round() / 1e7;
    let origin = first?;
    Some(LatLon { lat: round(lat / count), lon: round(libm::remainder(origin.lon + east / count, 360.0)) })
}

fn keep(id: String, tagged: Tagged, at: Option<LatLon>, import: &mut StationImport) {
    let Some(LatLon { lat, lon }) = at else {
        return import.skip(reason::NO_POSITION, || id);
    };
    let country = tagged.country_code.as_deref();
    let evses = draft::settle(tagged.evses, country, &id, &mut import.report);
    import.keep(Station {
        id,
        source: SOURCE.into(),
        name: tagged.name,
        lat,
        lon,
        operator: tagged.operator,
        country_code: tagged.country_code,
        time_zone: None,
        site_max_power_kw: None,
        demonstration: false,
        evses,
    });
}
