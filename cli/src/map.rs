//! `wattfarer map`: road maps.

use crate::output::Outcome;
use crate::stations;
use clap::{Args, Subcommand};
use serde::Serialize;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use wattfarer::graph::{self, BoundingBox, OsmOptions, OsmReport, RoadNetwork, Roads, StationOptions, bundled};
use wattfarer::{Error, Result};

/// What to do with a map.
#[derive(Subcommand)]
pub enum Command {
    /// A map from an OpenStreetMap extract
    Build(Build),
    /// What a map is and holds
    Info {
        /// The .wfmap file; the bundled map without
        map: Option<PathBuf>,
    },
    /// Check every byte of a map
    Verify {
        /// The .wfmap file
        map: PathBuf,
    },
    /// Cut a box out of a map
    Cut {
        /// The .wfmap file; the bundled map without
        map: Option<PathBuf>,
        /// west,south,east,north in degrees
        #[arg(long, allow_hyphen_values = true, value_name = "W,S,E,N")]
        bbox: String,
        /// The .wfmap file to write
        #[arg(long)]
        out: PathBuf,
    },
}

/// Arguments of `map build`.
#[derive(Args)]
pub struct Build {
    /// The .osm.pbf file
    #[arg(long)]
    osm: PathBuf,
    /// Folder of SRTM tiles, .hgt or .hgt.zip
    #[arg(long)]
    elevation: Option<PathBuf>,
    /// Country of the default speed limits, two letters; of the nearest place without
    #[arg(long)]
    country: Option<String>,
    /// Leave out parts that are not connected to at least so many nodes
    #[arg(long, default_value_t = 100)]
    minimum_part: u32,
    /// Leave out the hierarchy of the roads: a smaller file, and planning takes longer to start
    #[arg(long)]
    no_hierarchy: bool,
    /// The .wfmap file to write
    #[arg(long)]
    out: PathBuf,
}

#[derive(Serialize)]
struct MapInfo {
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    as_of: Option<String>,
    licence: String,
    attribution: String,
    caveats: Vec<String>,
    nodes: u32,
    edges: u32,
    size_bytes: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    hierarchy: Option<HierarchyInfo>,
    #[serde(skip_serializing_if = "Option::is_none")]
    bbox: Option<[f64; 4]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    import: Option<OsmReport>,
    #[serde(skip_serializing_if = "Option::is_none")]
    stations: Option<stations::Written>,
}

/// What makes planning on the map start at once.
#[derive(Serialize)]
struct HierarchyInfo {
    arcs: usize,
    size_bytes: usize,
}

/// Runs the command.
pub fn run(command: &Command) -> Result<Outcome> {
    match command {
        Command::Build(build) => self::build(build),
        Command::Info { map } => describe(&open(map.as_deref())?, None, None),
        Command::Verify { map } => {
            let roads = open(Some(map))?;
            roads.verify().map_err(|error| error.with_field("map"))?;
            describe(&roads, None, None)
        }
        Command::Cut { map, bbox, out } => {
            let bounds = bounding_box(bbox)?;
            let network = graph::cut_roads(&open(map.as_deref())?, &bounds, &name_of(out))?;
            describe(&written(&network, true, out)?, None, None)
        }
    }
}

/// Opens a map, or the bundled one; preparing it is told on stderr.
pub fn open(map: Option<&Path>) -> Result<Roads> {
    match map {
        Some(path) => Roads::open(path).map_err(|error| error.with_field("map")),
        None => bundled::roads(&mut |talk| eprintln!("{talk}")),
    }
}

/// Writes a map, whole or not at all, and opens it.
fn written(network: &RoadNetwork, hierarchy: bool, out: &Path) -> Result<Roads> {
    let write = if hierarchy { graph::write_roads } else { graph::write_bare_roads };
    write(network, out).and_then(|()| Roads::open(out)).map_err(|error| error.with_field("out"))
}

fn name_of(path: &Path) -> String {
    path.file_stem().map_or_else(|| "map".into(), |stem| stem.to_string_lossy().into_owned())
}

fn build(arguments: &Build) -> Result<Outcome> {
    let options = OsmOptions {
        id: name_of(&arguments.out),
        country: arguments.country.clone(),
        elevation: arguments.elevation.clone(),
        minimum_part: arguments.minimum_part,
        ..OsmOptions::default()
    };
    let import = graph::import_osm(&arguments.osm, &options)?;
    if import.network.edges.is_empty() {
        return Err(Error::new(wattfarer::ErrorKind::BadData, "the extract holds no connected roads for cars")
            .with_field("osm")
            .with_hint("lower --minimum-part for a very small map"));
    }
    let roads = written(&import.network, !arguments.no_hierarchy, &arguments.out)?;
    let country = Some(import.report.country.clone()).filter(|country| !country.is_empty());
    let options = StationOptions { country, ..StationOptions::default() };
    let stations = graph::import_osm_stations(&arguments.osm, &options).map_err(|error| error.with_field("osm"))?;
    let holds_any = stations.report.read > 0;
    let beside = stations::write(stations, Some(&roads), &arguments.out.with_extension("wfst"))?;
    describe(&roads, Some(import.report), holds_any.then_some(beside))
}

fn bounding_box(text: &str) -> Result<BoundingBox> {
    let numbers: Option<Vec<f64>> = text.split(',').map(|number| number.trim().parse().ok()).collect();
    match numbers.as_deref() {
        Some(&[west, south, east, north]) => BoundingBox::new("bbox", west, south, east, north),
        _ => Err(Error::invalid("bbox", format!("{text:?} is no box")).with_hint("west,south,east,north in degrees")),
    }
}

fn describe(roads: &Roads, import: Option<OsmReport>, stations: Option<stations::Written>) -> Result<Outcome> {
    let (info, view) = (roads.info(), roads.view());
    let record = MapInfo {
        id: info.id.clone(),
        as_of: info.as_of.clone(),
        licence: info.licence.clone(),
        attribution: info.attribution.clone(),
        caveats: info.caveats.clone(),
        nodes: view.node_count(),
        edges: view.edge_count(),
        size_bytes: roads.size_bytes(),
        hierarchy: roads
            .hierarchy()
            .map(|hierarchy| HierarchyInfo { arcs: hierarchy.arc_count(), size_bytes: hierarchy.size_bytes() }),
        bbox: view.extent().map(|(low, high)| [low.lon, low.lat, high.lon, high.lat]),
        import,
        stations,
    };
    let mut text = format!(
        "{}: {} nodes, {} directed edges, {} bytes\n",
        record.id, record.nodes, record.edges, record.size_bytes
    );
    if let Some([west, south, east, north]) = record.bbox {
        let _ = writeln!(text, "from {south:.3},{west:.3} to {north:.3},{east:.3}");
    }
    let _ = match &record.hierarchy {
        Some(hierarchy) => {
            writeln!(text, "hierarchy of {} arcs, {} bytes of these", hierarchy.arcs, hierarchy.size_bytes)
        }
        None => writeln!(text, "no hierarchy: planning makes it first"),
    };
    if let Some(report) = &record.import {
        tell(report, &mut text);
    }
    if let Some(stations) = &record.stations {
        stations.tell(&mut text);
    }
    if let Some(as_of) = &record.as_of {
        let _ = writeln!(text, "as of {as_of}");
    }
    for caveat in &record.caveats {
        let _ = writeln!(text, "note: {caveat}");
    }
    let _ = writeln!(text, "{}, {}", record.attribution, record.licence);
    Outcome::record(text, &record)
}

fn tell(report: &OsmReport, text: &mut String) {
    let OsmReport { nodes_read, ways_read, highways, car_ways, .. } = report;
    let _ = writeln!(
        text,
        "read {nodes_read} nodes and {ways_read} ways, {highways} of them highways, {car_ways} for cars"
    );
    let skipped = &report.turns_skipped;
    let _ = writeln!(
        text,
        "turn restrictions: {} of {} in force; {} not for cars, {} by the hour, {} on roads not in the map, {} unclear",
        report.turns_used,
        report.turns_read,
        skipped.not_for_cars,
        skipped.conditional,
        skipped.road_missing,
        skipped.unclear + skipped.unknown_kind
    );
    let _ = writeln!(
        text,
        "{} connected parts kept, {} smaller ones left out; {} barriers; limits of {}",
        report.parts_kept,
        report.parts_dropped,
        report.barriers,
        if report.country.is_empty() { "no country" } else { &report.country }
    );
}
