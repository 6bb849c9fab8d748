//! `wattfarer stations`: files of charging stations.

use crate::output::Outcome;
use clap::{Args, Subcommand};
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use wattfarer::answer::{DataUsed, Notice};
use wattfarer::graph::{
    self, Roads, Skipped, Station, StationImport, StationOptions, StationReport, StationSource, Stations,
    connector_standard, demonstration_data, demonstration_stations, places,
};
use wattfarer::{Error, LatLon, Result};

/// Farthest a station may lie from a road: the planner takes no other.
const ROAD_M: f64 = 5_000.0;

/// What to do with stations.
#[derive(Subcommand)]
pub enum Command {
    /// A file of stations from OpenStreetMap, OCPI, Open Charge Map and CSV
    Build(Build),
    /// The stations of a file
    List(List),
    /// The stations around a place, the nearest first
    Near(Near),
}

/// Arguments of `stations build`.
#[derive(Args)]
pub struct Build {
    /// Leave out stations farther than 5 km from a road of this map
    #[arg(long, value_name = "FILE.wfmap")]
    map: Option<PathBuf>,
    /// An .osm.pbf file; may be repeated, as every source
    #[arg(long, value_name = "FILE")]
    osm: Vec<PathBuf>,
    /// OCPI 2.2.1 or 2.3.0 Locations, JSON, also .gz
    #[arg(long, value_name = "FILE")]
    ocpi: Vec<PathBuf>,
    /// Open Charge Map JSON, also .gz
    #[arg(long, value_name = "FILE")]
    ocm: Vec<PathBuf>,
    /// CSV of our own: name, lat, lon, standard and more, also .gz
    #[arg(long, value_name = "FILE")]
    csv: Vec<PathBuf>,
    /// Country of stations that name none, two letters
    #[arg(long)]
    country: Option<String>,
    /// Licence of the OCPI and CSV files
    #[arg(long)]
    licence: Option<String>,
    /// Whom to name for the OCPI and CSV files
    #[arg(long)]
    attribution: Option<String>,
    /// The .wfst file to write
    #[arg(long, value_name = "FILE.wfst")]
    out: PathBuf,
}

/// Arguments of `stations list`.
#[derive(Args)]
pub struct List {
    /// The .wfst file; the bundled demonstration stations without
    file: Option<PathBuf>,
    /// Operator
    #[arg(long)]
    operator: Option<String>,
    /// Least power of a connector, kW
    #[arg(long, value_name = "KW")]
    min_power_kw: Option<f64>,
    /// Connector: an OCPI word, ccs2, ccs1, nacs, chademo or type2
    #[arg(long)]
    connector: Option<String>,
    /// Stations of a page
    #[arg(long, value_name = "N", default_value_t = 100)]
    limit: usize,
    /// Where the page before ended: its next_cursor
    #[arg(long)]
    cursor: Option<String>,
}

/// Arguments of `stations near`.
#[derive(Args)]
pub struct Near {
    /// A name, `Name, CC` or lat,lon
    #[arg(allow_hyphen_values = true)]
    place: String,
    /// A .wfst file; may be repeated; the bundled demonstration stations without
    #[arg(long, value_name = "FILE.wfst")]
    stations: Vec<PathBuf>,
    /// Farthest in a straight line, km
    #[arg(long, value_name = "KM", default_value_t = 25.0)]
    within_km: f64,
    /// At most so many
    #[arg(long, value_name = "N", default_value_t = 10)]
    limit: usize,
}

/// What became of an import.
#[derive(Serialize)]
pub struct Written {
    /// The file; absent when no station was left to write.
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<PathBuf>,
    #[serde(flatten)]
    report: StationReport,
    sources: Vec<StationSource>,
}

#[derive(Serialize)]
struct Page {
    items: Vec<Station>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_cursor: Option<String>,
}

#[derive(Serialize)]
struct Around {
    items: Vec<AtDistance>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    notices: Vec<Notice>,
}

#[derive(Serialize)]
struct AtDistance {
    distance_m: f64,
    station: Station,
}

/// Runs the command.
pub fn run(command: &Command) -> Result<Outcome> {
    match command {
        Command::Build(build) => self::build(build),
        Command::List(list) => self::list(list),
        Command::Near(near) => self::near(near),
    }
}

fn build(arguments: &Build) -> Result<Outcome> {
    let options = StationOptions {
        country: arguments.country.clone(),
        licence: arguments.licence.clone(),
        attribution: arguments.attribution.clone(),
    };
    let roads = arguments.map.as_deref().map(|path| crate::map::open(Some(path))).transpose()?;
    type Reader = fn(&Path, &StationOptions) -> Result<StationImport>;
    let readers: [(&str, &[PathBuf], Reader); 4] = [
        ("osm", &arguments.osm, graph::import_osm_stations),
        ("ocpi", &arguments.ocpi, graph::import_ocpi),
        ("ocm", &arguments.ocm, graph::import_ocm),
        ("csv", &arguments.csv, graph::import_csv),
    ];
    let mut import = StationImport::default();
    let mut files = 0;
    for (field, paths, reader) in readers {
        for path in paths {
            // A reader names the cell or option at fault itself.
            let named = |error: Error| if error.field().is_some() { error } else { error.with_field(field) };
            import.add(reader(path, &options).map_err(named)?);
            files += 1;
        }
    }
    if files == 0 {
        return Err(
            Error::invalid("stations", "no file to read is named").with_hint("--osm, --ocpi, --ocm or --csv FILE")
        );
    }
    let written = write(import, roads.as_ref(), &arguments.out)?;
    let mut text = String::new();
    written.tell(&mut text);
    let none = written.file.is_none();
    Ok(Outcome::record(text, &written)?.without_answer(none))
}

/// Writes what was read, near the roads if there are any, unless nothing is left.
pub fn write(mut import: StationImport, roads: Option<&Roads>, out: &Path) -> Result<Written> {
    if let Some(roads) = roads {
        import.keep_near_roads(roads.view(), ROAD_M);
    }
    let report = import.report.clone();
    let id = out.file_stem().map_or_else(|| "stations".into(), |stem| stem.to_string_lossy().into_owned());
    let set = import.into_set(&id);
    if set.stations.is_empty() {
        return Ok(Written { file: None, report, sources: Vec::new() });
    }
    graph::write_stations(&set, out).map_err(|error| error.with_field("out"))?;
    Ok(Written { file: Some(out.to_path_buf()), report, sources: set.sources })
}

impl Written {
    /// Adds lines for people.
    pub fn tell(&self, text: &mut String) {
        let report = &self.report;
        let file = self.file.as_ref().map_or_else(|| "no file written".into(), |file| file.display().to_string());
        let _ = writeln!(
            text,
            "{file}: {} of {} stations, {} charging positions, {} connectors",
            report.kept, report.read, report.evses, report.connectors
        );
        if report.connectors > 0 {
            let _ = writeln!(
                text,
                "power: {} as the source says, {} by default of the connector",
                report.power_given, report.power_default
            );
        }
        if report.power_implausible > 0 {
            let _ = writeln!(text, "{} stated powers cannot be true and count as missing", report.power_implausible);
        }
        for (what, list) in [("stations", &report.skipped), ("connectors", &report.connectors_skipped)] {
            for Skipped { reason, count, example } in list {
                let _ = writeln!(text, "left out: {count} {what}, {reason} (first: {example})");
            }
        }
        for source in &self.sources {
            let as_of = source.as_of.as_ref().map_or_else(String::new, |as_of| format!(", as of {as_of}"));
            let _ = writeln!(text, "{}: {} [{}]{as_of}", source.id, source.attribution, source.licence);
        }
    }
}

fn list(arguments: &List) -> Result<Outcome> {
    if arguments.limit == 0 {
        return Err(Error::invalid("limit", "0 stations are no page").with_hint("1 or more"));
    }
    if let Some(power_kw) = arguments.min_power_kw {
        wattfarer::units::number_within("min_power_kw", power_kw, 0.0, 5_000.0)?;
    }
    let standard = arguments.connector.as_deref().map(|word| connector_standard("connector", word)).transpose()?;
    let operator = arguments.operator.as_ref().map(|name| name.to_lowercase());
    let mut stations = match &arguments.file {
        Some(path) => open(path)?.all(),
        None => demonstration_stations()?,
    };
    stations.sort_by(|a, b| a.id.cmp(&b.id));
    stations.retain(|station| {
        let operated = operator
            .as_ref()
            .is_none_or(|name| station.operator.as_ref().is_some_and(|operator| operator.to_lowercase() == *name));
        operated
            && arguments.cursor.as_ref().is_none_or(|cursor| station.id > *cursor)
            && station.connectors().any(|(_, plug)| {
                standard.as_ref().is_none_or(|standard| *standard == plug.standard)
                    && arguments.min_power_kw.is_none_or(|least_kw| plug.max_power_kw >= least_kw)
            })
    });
    let left = stations.len().saturating_sub(arguments.limit);
    stations.truncate(arguments.limit);
    let next_cursor = stations.last().filter(|_| left > 0).map(|station| station.id.clone());
    let mut text = String::new();
    for station in &stations {
        text.push_str(&line(station));
    }
    if stations.is_empty() {
        text.push_str("no station matches\n");
    }
    if let Some(cursor) = &next_cursor {
        let _ = writeln!(text, "{left} more: --cursor {cursor}");
    }
    let none = stations.is_empty();
    Ok(Outcome::record(text, &Page { items: stations, next_cursor })?.without_answer(none))
}

fn open(path: &Path) -> Result<Stations> {
    Stations::open(path).map_err(|error| error.with_field("stations"))
}

/// The stations of some files and what they are; of the file beside the map when none is named; else those for demonstration.
pub fn load(files: &[PathBuf], map: Option<&Path>) -> Result<(Vec<Station>, Vec<DataUsed>)> {
    let beside = map.map(|map| map.with_extension("wfst")).filter(|path| path.is_file());
    let files = if files.is_empty() { beside.as_slice() } else { files };
    if files.is_empty() {
        return Ok((demonstration_stations()?, vec![demonstration_data()]));
    }
    let (mut stations, mut used) = (Vec::new(), Vec::new());
    for path in files {
        let file = open(path)?;
        stations.extend(file.all());
        used.extend(file.data_used());
    }
    Ok((stations, used))
}

fn near(arguments: &Near) -> Result<Outcome> {
    let within_m = wattfarer::units::number_within("within_km", arguments.within_km, 0.0, 25_000.0)? * 1000.0;
    let place = places::locate("place", &arguments.place, &mut None)?;
    let (stations, _) = load(&arguments.stations, None)?;
    let at_distance = |station: Station| AtDistance {
        distance_m: place.position.distance_m(LatLon { lat: station.lat, lon: station.lon }),
        station,
    };
    let mut items: Vec<AtDistance> = stations.into_iter().map(at_distance).collect();
    items.retain(|item| item.distance_m <= within_m);
    items.sort_by(|a, b| a.distance_m.total_cmp(&b.distance_m).then_with(|| a.station.id.cmp(&b.station.id)));
    items.truncate(arguments.limit);
    let mut text = String::new();
    for item in &items {
        let _ = write!(text, "{:>6.1} km  {}", item.distance_m / 1000.0, line(&item.station));
    }
    if items.is_empty() {
        let _ = writeln!(text, "no station within {} km of {}", arguments.within_km, place.name);
    }
    if let Some(notice) = &place.notice {
        let _ = writeln!(text, "note: {}", notice.text);
    }
    let none = items.is_empty();
    let notices = place.notice.into_iter().collect();
    Ok(Outcome::record(text, &Around { items, notices })?.without_answer(none))
}

/// A station on one line: id, power and plugs, name, operator.
fn line(station: &Station) -> String {
    // Connectors of a kind by power, the strongest first.
    let mut plugs: BTreeMap<(std::cmp::Reverse<u64>, &str), usize> = BTreeMap::new();
    for (_, plug) in station.connectors() {
        let tenths = (plug.max_power_kw * 10.0).round() as u64;
        *plugs.entry((std::cmp::Reverse(tenths), plug.standard.as_str())).or_default() += 1;
    }
    let plugs: Vec<String> = plugs
        .iter()
        .map(|((tenths, standard), count)| format!("{count} x {} kW {standard}", tenths.0 as f64 / 10.0))
        .collect();
    let operator = station.operator.as_ref().filter(|operator| **operator != station.name);
    let operator = operator.map_or_else(String::new, |operator| format!(" ({operator})"));
    format!("{:<24} {}{operator}: {}\n", station.id, station.name, plugs.join(", "))
}
