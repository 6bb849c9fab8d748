//! Our own list of stations: CSV with a header, read strictly.
//!
//! Columns in any order: `name`, `lat`, `lon`, `standard` are needed; `id`, `power_kw`, `count`, `operator`,
//! `country_code`, `current_type`, `site_max_power_kw`, `max_voltage_v`, `max_current_a` are not. A row is `count`
//! charging positions of one kind; rows of one id, or of one name and position where there is no id, are one station.
//! Standards separated by `|` are plugs of the same charging positions.

use super::defaults::{Kind, PLAUSIBLE_KW, connector_standard};
use super::draft::{self, DraftConnector, DraftEvse, MOST_POINTS};
use super::import::{StationImport, StationOptions};
use super::text;
use crate::charge::CurrentType;
use crate::graph::Station;
use crate::{Error, ErrorKind, LatLon, Result};
use std::collections::HashMap;
use std::path::Path;

const SOURCE: &str = "csv";
const NEEDED: [&str; 4] = ["name", "lat", "lon", "standard"];
const OPTIONAL: [&str; 9] = [
    "id",
    "power_kw",
    "count",
    "operator",
    "country_code",
    "current_type",
    "site_max_power_kw",
    "max_voltage_v",
    "max_current_a",
];

/// Reads a file of stations of our own CSV, packed or not.
///
/// # Errors
/// `not_found` and `io` when the file cannot be read, `bad_data` naming line, column and value of the first wrong cell,
/// `overloaded` when it unpacks without end.
pub fn import_csv(path: &Path, options: &StationOptions) -> Result<StationImport> {
    read(&text::read(path, "csv")?, options).map_err(|error| error.with_detail("file", path.display()))
}

/// As [`import_csv`], from memory.
///
/// ```
/// use wattfarer::graph::{StationOptions, read_csv};
/// let wrong = "name,lat,lon,standard\nTown hall,148.1,11.6,ccs2\n";
/// let error = read_csv(wrong.as_bytes(), &StationOptions::default()).unwrap_err();
/// assert_eq!(error.field(), Some("lat"));
/// assert!(error.message().starts_with("line 2"));
/// ```
///
/// # Errors
/// As [`import_csv`].
pub fn read_csv(bytes: &[u8], options: &StationOptions) -> Result<StationImport> {
    read(&text::unpacked(bytes.to_vec(), "csv")?, options)
}

/// A station while its rows come in.
struct Rows {
    station: Station,
    line: u64,
    evses: Vec<DraftEvse>,
}

fn read(bytes: &[u8], options: &StationOptions) -> Result<StationImport> {
    let country = options.country()?;
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(bytes);
    let columns = columns(reader.headers().map_err(unreadable)?)?;
    let mut stations: Vec<Rows> = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    for record in reader.records() {
        let record = record.map_err(unreadable)?;
        let row = Row {
            columns: &columns,
            line: record.position().map_or(0, csv::Position::line),
            record: &record,
            country: country.as_deref(),
        };
        let station = row.station()?;
        let draft = row.draft(station.country_code.as_deref())?;
        let index = *known.entry(station.id.clone()).or_insert(stations.len());
        if index == stations.len() {
            stations.push(Rows { station, line: row.line, evses: Vec::new() });
        } else {
            row.same(&station, &stations[index])?;
        }
        let evses = &mut stations[index].evses;
        let count = row.count()?;
        if evses.len() + count > MOST_POINTS as usize {
            return Err(row.wrong("count", format!("the station has more than {MOST_POINTS} charging positions")));
        }
        for _ in 0..count {
            evses.push(DraftEvse {
                uid: (evses.len() + 1).to_string(),
                connectors: draft.clone(),
                ..Default::default()
            });
        }
    }
    let mut import = StationImport { sources: vec![options.source(SOURCE, None)], ..StationImport::default() };
    import.report.read = stations.len() as u64;
    for Rows { mut station, evses, .. } in stations {
        station.evses = draft::settle(evses, station.country_code.as_deref(), &station.id, &mut import.report);
        import.keep(station);
    }
    import.finish();
    Ok(import)
}

fn unreadable(error: csv::Error) -> Error {
    let line = error.position().map_or(1, csv::Position::line);
    let told = match error.kind() {
        csv::ErrorKind::Utf8 { .. } => "the text is not UTF-8".to_string(),
        csv::ErrorKind::UnequalLengths { expected_len, len, .. } => format!("{len} cells instead of {expected_len}"),
        _ => error.to_string(),
    };
    Error::new(ErrorKind::BadData, format!("line {line}: {told}"))
        .with_field("csv")
        .with_hint("UTF-8 text, cells separated by commas, a text with a comma in double quotes")
        .with_detail("line", line)
}

fn columns(header: &csv::StringRecord) -> Result<HashMap<String, usize>> {
    let mut columns = HashMap::new();
    let wrong = |column: &str, message: String, hint: String| {
        Error::new(ErrorKind::BadData, message).with_field(column).with_hint(hint).with_detail("line", 1)
    };
    let names = format!("columns are {}, {}", NEEDED.join(", "), OPTIONAL.join(", "));
    for (index, name) in header.iter().enumerate() {
        if !NEEDED.contains(&name) && !OPTIONAL.contains(&name) {
            let hint = if name.contains(';') { "cells are separated by commas".to_string() } else { names };
            return Err(wrong(name, format!("line 1: there is no column {name:?}"), hint));
        }
        if columns.insert(name.to_string(), index).is_some() {
            return Err(wrong(name, format!("line 1: column {name} is there twice"), "keep one of them".into()));
        }
    }
    match NEEDED.iter().find(|name| !columns.contains_key(**name)) {
        Some(name) => Err(wrong(name, format!("line 1: column {name} is missing"), names)),
        None => Ok(columns),
    }
}

struct Row<'r> {
    columns: &'r HashMap<String, usize>,
    line: u64,
    record: &'r csv::StringRecord,
    country: Option<&'r str>,
}

impl Row<'_> {
    /// A cell that says something.
    fn cell(&self, column: &str) -> Option<&str> {
        self.columns.get(column).and_then(|&index| self.record.get(index)).filter(|cell| !cell.is_empty())
    }

    fn wrong(&self, column: &str, message: impl std::fmt::Display) -> Error {
        Error::new(ErrorKind::BadData, format!("line {}, column {column}: {message}", self.line))
            .with_field(column)
            .with_hint("the columns are told in data/stations/README.md")
            .with_detail("line", self.line)
            .with_detail("column", column)
    }

    fn needed(&self, column: &str) -> Result<&str> {
        self.cell(column).ok_or_else(|| self.wrong(column, "the cell is empty").with_hint("this column is needed"))
    }

    fn number(&self, column: &str, low: f64, high: f64) -> Result<Option<f64>> {
        let Some(cell) = self.cell(column) else { return Ok(None) };
        let number = cell.parse().ok().filter(|number| (low..=high).contains(number));
        number.map(Some).ok_or_else(|| {
            self.wrong(column, format!("{cell:?} is not a number between {low} and {high}"))
                .with_hint("a plain number with a decimal point")
        })
    }

    /// The station of the row, without its charging positions.
    fn station(&self) -> Result<Station> {
        let name = self.needed("name")?;
        self.needed("lat")?;
        self.needed("lon")?;
        let (lat, lon) = (self.number("lat", -90.0, 90.0)?, self.number("lon", -180.0, 180.0)?);
        let at = LatLon { lat: lat.unwrap_or_default(), lon: lon.unwrap_or_default() };
        let country_code = self.cell("country_code").map(str::to_ascii_uppercase);
        if let Some(code) = country_code.as_ref()
            && !(code.len() == 2 && code.bytes().all(|letter| letter.is_ascii_uppercase()))
        {
            return Err(self
                .wrong("country_code", format!("{code:?} is not a country"))
                .with_hint("two letters of ISO 3166-1, DE for Germany"));
        }
        Ok(Station {
            id: self.cell("id").map_or_else(|| format!("{name}@{},{}", at.lat, at.lon), str::to_string),
            source: SOURCE.into(),
            name: name.to_string(),
            lat: at.lat,
            lon: at.lon,
            operator: self.cell("operator").map(str::to_string),
            country_code: country_code.or_else(|| self.country.map(str::to_string)),
            time_zone: None,
            site_max_power_kw: self.number("site_max_power_kw", *PLAUSIBLE_KW.start(), 1_000_000.0)?,
            demonstration: false,
            evses: Vec::new(),
        })
    }

    /// Refuses a row that says something else of its station than the first one did.
    fn same(&self, station: &Station, first: &Rows) -> Result<()> {
        let known = &first.station;
        let differs = [
            ("name", station.name != known.name),
            ("lat", station.lat != known.lat),
            ("lon", station.lon != known.lon),
            ("operator", station.operator != known.operator),
            ("country_code", station.country_code != known.country_code),
            ("site_max_power_kw", station.site_max_power_kw != known.site_max_power_kw),
        ];
        match differs.iter().find(|(_, differs)| *differs) {
            Some((column, _)) => Err(self
                .wrong(
                    column,
                    format!("it differs from line {}, which is of the same station {}", first.line, known.id),
                )
                .with_hint("rows of one station agree in everything but connector, power and count")),
            None => Ok(()),
        }
    }

    fn count(&self) -> Result<usize> {
        let Some(cell) = self.cell("count") else { return Ok(1) };
        cell.parse().ok().filter(|count| (1..=MOST_POINTS as usize).contains(count)).ok_or_else(|| {
            self.wrong("count", format!("{cell:?} is not a whole number between 1 and {MOST_POINTS}"))
                .with_hint("charging positions of that kind")
        })
    }

    /// The connectors of each charging position of the row.
    fn draft(&self, country: Option<&str>) -> Result<Vec<DraftConnector>> {
        let stated = match self.cell("current_type").map(str::to_ascii_lowercase).as_deref() {
            None => None,
            Some("ac") => Some(CurrentType::Ac),
            Some("dc") => Some(CurrentType::Dc),
            Some(other) => {
                return Err(self.wrong("current_type", format!("{other:?} is no current")).with_hint("ac or dc"));
            }
        };
        let power_kw = self.number("power_kw", *PLAUSIBLE_KW.start(), *PLAUSIBLE_KW.end())?;
        let (max_voltage_v, max_current_a) =
            (self.number("max_voltage_v", 1.0, 10_000.0)?, self.number("max_current_a", 1.0, 10_000.0)?);
        let mut connectors = Vec::new();
        for word in self.needed("standard")?.split('|') {
            let standard = connector_standard("standard", word).map_err(|error| {
                let hint = error.hint().unwrap_or_default().to_string();
                self.wrong("standard", error.message()).with_hint(hint)
            })?;
            let kind = Kind::of_standard(&standard, None, stated);
            let Some(current_type) = stated.or(kind.map(|kind| kind.current_type)) else {
                return Err(self
                    .wrong("current_type", format!("it is missing, and {standard} is not known here"))
                    .with_hint("ac or dc"));
            };
            if kind.is_none() && power_kw.is_none() {
                return Err(self
                    .wrong("power_kw", format!("it is missing, and there is no default for {standard}"))
                    .with_hint("power at the plug, kW"));
            }
            connectors.push(DraftConnector {
                id: None,
                standard: kind.map_or(standard, |kind| kind.standard_in(country).to_string()),
                kind,
                format: kind.and_then(|kind| kind.format),
                current_type,
                power_kw,
                most_default_kw: f64::INFINITY,
                max_voltage_v,
                max_current_a,
                tariff_ids: Vec::new(),
            });
        }
        Ok(connectors)
    }
}
