//! What every reader gives: stations, a report, and the licence of each source.

use super::file::StationSet;
use super::report::{self, StationReport, reason};
use crate::graph::{PowerSource, RoadView, Station};
use crate::{LatLon, Result};
use std::collections::HashSet;

/// What the owner of a file said where nobody told us.
const AS_STATED: &str = "as stated by the owner of the file";

/// How station files are read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StationOptions {
    /// Country of stations that name none, ISO 3166-1 alpha-2; it decides a few default powers.
    pub country: Option<String>,
    /// Licence of files that state none (CSV, OCPI).
    pub licence: Option<String>,
    /// Attribution of files that state none (CSV, OCPI).
    pub attribution: Option<String>,
}

impl StationOptions {
    /// Refuses a country that is none; its letters become capitals.
    pub(super) fn country(&self) -> Result<Option<String>> {
        self.country.as_deref().map(known_country).transpose()
    }

    /// The source of a file that states no licence.
    #[cfg(feature = "serde")]
    pub(super) fn source(&self, id: &str, as_of: Option<String>) -> StationSource {
        let stated = |given: &Option<String>| given.clone().unwrap_or_else(|| AS_STATED.into());
        StationSource { id: id.into(), licence: stated(&self.licence), attribution: stated(&self.attribution), as_of }
    }
}

fn known_country(country: &str) -> Result<String> {
    if country.len() == 2 && country.bytes().all(|letter| letter.is_ascii_alphabetic()) {
        return Ok(country.to_ascii_uppercase());
    }
    Err(crate::Error::invalid("country", format!("{country:?} is not a country"))
        .with_hint("two letters of ISO 3166-1, DE for Germany"))
}

/// Where stations come from, and under which terms.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StationSource {
    /// The `source` of its stations.
    pub id: String,
    /// Licence.
    pub licence: String,
    /// Attribution to show.
    pub attribution: String,
    /// Date of the data.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub as_of: Option<String>,
}

/// Stations read from files.
///
/// ```
/// use wattfarer::graph::{StationImport, StationOptions, read_csv};
/// let text = "name,lat,lon,standard,power_kw,count\nTown hall,48.14,11.58,ccs2,150,4\nLibrary,48.15,11.59,type2,,2\n";
/// let options = StationOptions { country: Some("DE".into()), ..StationOptions::default() };
/// let import = read_csv(text.as_bytes(), &options)?;
/// assert_eq!((import.report.kept, import.report.evses), (2, 6));
/// // Sorted by id. Nothing is said of the library's power: the default of a Type 2 socket in Germany, and marked as one.
/// assert_eq!(import.stations[0].evses[0].connectors[0].max_power_kw, 22.0);
/// assert_eq!(import.report.power_default, 2);
/// # Ok::<(), wattfarer::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StationImport {
    /// The stations, every one of which passes [`Station::check`].
    pub stations: Vec<Station>,
    /// What was read, kept and left out.
    pub report: StationReport,
    /// The sources of the stations.
    pub sources: Vec<StationSource>,
}

impl StationImport {
    /// Adds what was read from another file. A station whose id is there already is left out as `duplicate`.
    pub fn add(&mut self, other: StationImport) {
        self.report.read += other.report.read;
        self.report.power_implausible += other.report.power_implausible;
        report::add(&mut self.report.skipped, other.report.skipped);
        report::add(&mut self.report.connectors_skipped, other.report.connectors_skipped);
        self.stations.extend(other.stations);
        for source in other.sources {
            match self.sources.iter_mut().find(|known| known.id == source.id) {
                Some(known) => known.as_of = known.as_of.take().max(source.as_of),
                None => self.sources.push(source),
            }
        }
        self.finish();
    }

    /// Leaves out the stations with no road within `within_m`.
    pub fn keep_near_roads(&mut self, roads: RoadView<'_>, within_m: f64) {
        let report = &mut self.report;
        self.stations.retain(|station| {
            let near = roads.snap(LatLon { lat: station.lat, lon: station.lon }, within_m, None).is_some();
            if !near {
                report::count(&mut report.skipped, reason::TOO_FAR, || station.id.clone());
            }
            near
        });
        self.finish();
    }

    /// The stations as the content of a `.wfst` file; sources without a station are left out.
    pub fn into_set(mut self, id: &str) -> StationSet {
        let used: HashSet<&str> = self.stations.iter().map(|station| station.source.as_str()).collect();
        self.sources.retain(|source| used.contains(source.id.as_str()));
        self.sources.sort_by(|a, b| a.id.cmp(&b.id));
        let as_of = self.sources.iter().filter_map(|source| source.as_of.clone()).max();
        StationSet { id: id.into(), as_of, sources: self.sources, stations: self.stations }
    }

    /// A station read but left out.
    pub(super) fn skip(&mut self, reason: &str, example: impl FnOnce() -> String) {
        report::count(&mut self.report.skipped, reason, example);
    }

    /// A connector or charging position left out.
    pub(super) fn skip_connector(&mut self, reason: &str, example: impl FnOnce() -> String) {
        report::count(&mut self.report.connectors_skipped, reason, example);
    }

    /// Keeps a station if it makes sense.
    pub(super) fn keep(&mut self, station: Station) {
        match station.check() {
            Ok(()) => self.stations.push(station),
            Err(error) => self.skip(reason::INVALID, || format!("{}: {error}", station.id)),
        }
    }

    /// Sorts by id, leaves out what is there twice and counts what is left.
    pub(super) fn finish(&mut self) {
        // A stable sort: of two the one read first stays.
        self.stations.sort_by(|a, b| a.id.cmp(&b.id));
        let report = &mut self.report;
        self.stations.dedup_by(|later, earlier| {
            let twice = later.id == earlier.id;
            if twice {
                report::count(&mut report.skipped, reason::DUPLICATE, || later.id.clone());
            }
            twice
        });
        let connectors = || self.stations.iter().flat_map(Station::connectors);
        report.kept = self.stations.len() as u64;
        report.evses = self.stations.iter().map(|station| station.evses.len() as u64).sum();
        report.connectors = connectors().count() as u64;
        let given = |power: PowerSource| connectors().filter(|(_, plug)| plug.power_source == power).count() as u64;
        report.power_given = given(PowerSource::Given);
        report.power_default = given(PowerSource::Default);
    }
}
