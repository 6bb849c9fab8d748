//! Maps, stations and places beside the objects that hold them.

use crate::error::{Result, guard};
use crate::records::*;
use crate::translate::Foreign;
use std::path::Path;
use wattfarer::graph;

/// Makes a road map from an OpenStreetMap extract (`.osm.pbf`) and writes it to a `.wfmap` file, whole or not at all. The
/// report tells what was read, kept and left out.
#[cfg(feature = "osm")]
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn build_map(osm_path: String, out_path: String, options: OsmOptions) -> Result<OsmReport> {
    guard(|| {
        let import = graph::import_osm(Path::new(&osm_path), &options.into_core("options")?)?;
        graph::write_roads(&import.network, Path::new(&out_path))?;
        Ok(OsmReport::from_core(import.report))
    })
}

/// Reads charging stations from a file, packed or not. What makes no sense is left out and counted.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn import_stations(format: StationFormat, path: String, options: StationOptions) -> Result<StationImport> {
    guard(|| {
        let (path, options) = (Path::new(&path), options.into_core("options")?);
        let import = match format {
            StationFormat::Ocpi => graph::import_ocpi(path, &options)?,
            StationFormat::Ocm => graph::import_ocm(path, &options)?,
            StationFormat::Csv => graph::import_csv(path, &options)?,
            StationFormat::Osm => osm_stations(path, &options)?,
        };
        Ok(StationImport::from_core(import))
    })
}

#[cfg(feature = "osm")]
fn osm_stations(path: &Path, options: &graph::StationOptions) -> wattfarer::Result<graph::StationImport> {
    graph::import_osm_stations(path, options)
}

#[cfg(not(feature = "osm"))]
fn osm_stations(_: &Path, _: &graph::StationOptions) -> wattfarer::Result<graph::StationImport> {
    Err(wattfarer::Error::new(wattfarer::ErrorKind::Unsupported, "this package does not read OpenStreetMap extracts")
        .with_field("format"))
}

/// Reads charging stations from text: OCPI, Open Charge Map or CSV.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn read_stations(format: StationFormat, text: String, options: StationOptions) -> Result<StationImport> {
    guard(|| {
        let (bytes, options) = (text.as_bytes(), options.into_core("options")?);
        let import = match format {
            StationFormat::Ocpi => graph::read_ocpi(bytes, &options)?,
            StationFormat::Ocm => graph::read_ocm(bytes, &options)?,
            StationFormat::Csv => graph::read_csv(bytes, &options)?,
            StationFormat::Osm => {
                return Err(wattfarer::Error::new(
                    wattfarer::ErrorKind::Unsupported,
                    "an OpenStreetMap extract is no text",
                )
                .with_field("format")
                .with_hint("read it from its file")
                .into());
            }
        };
        Ok(StationImport::from_core(import))
    })
}

/// Both readings together; a station whose id is there already is left out as `duplicate`.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn join_stations(first: StationImport, second: StationImport) -> Result<StationImport> {
    guard(|| {
        let mut import: graph::StationImport = first.into_core("first")?;
        import.add(second.into_core("second")?);
        Ok(StationImport::from_core(import))
    })
}

/// Checks every value of a station. Fails with `invalid_input` naming the first field that makes no sense.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn check_station(station: Station) -> Result<()> {
    guard(|| {
        let station: graph::Station = station.into_core("")?;
        Ok(station.check()?)
    })
}

/// The OCPI ConnectorType word for a word people use (`ccs2`, `type2`, `nacs`) or for itself.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn connector_standard(word: String) -> Result<String> {
    guard(|| Ok(graph::connector_standard("word", &word)?))
}

/// The place meant by a text: `lat,lon` in degrees or a name of the gazetteer.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn locate_place(text: String) -> Result<Located> {
    guard(|| Ok(Located::from_core(graph::places::locate("text", &text, &mut None)?)))
}

/// The `most` largest places of the gazetteer inside a box, the largest first.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn largest_places(bounds: BoundingBox, most: u32) -> Result<Vec<NamedPlace>> {
    guard(|| {
        let bounds = checked(bounds)?;
        Ok(Foreign::from_core(graph::places::Gazetteer::bundled()?.largest(&bounds, most as usize)))
    })
}

/// The place of the gazetteer nearest to a position, if there is any.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn nearest_place(lat: f64, lon: f64) -> Result<Option<NamedPlace>> {
    guard(|| {
        let position = wattfarer::LatLon::new("position", lat, lon)?;
        Ok(Foreign::from_core(graph::places::Gazetteer::bundled()?.nearest(position)))
    })
}

/// Land and borders inside a box, for drawing.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn land_outlines(bounds: BoundingBox) -> Result<Land> {
    guard(|| Ok(Land::from_core(graph::land_outlines(&checked(bounds)?)?)))
}

/// The first trip of an answer as a GeoJSON FeatureCollection: a line for every drive and ferry, a point for every stop.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn plan_geojson(answer: PlanAnswer) -> Result<String> {
    guard(|| Ok(wattfarer::plan::geojson(&answer.into_core("answer")?).to_string()))
}

pub(crate) fn checked(bounds: BoundingBox) -> Result<graph::BoundingBox> {
    let BoundingBox { west, south, east, north } = bounds;
    Ok(graph::BoundingBox::new("bounds", west, south, east, north)?)
}
