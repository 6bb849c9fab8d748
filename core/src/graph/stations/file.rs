//! Stations ready for use: a memory-mapped `.wfst` file, or the same bytes in memory.

use super::import::StationSource;
use super::rows::{self, ConnectorRow, EvseRow, SourceRow, StationRow, Text};
use super::writer;
use crate::answer::DataUsed;
use crate::graph::mapping::Bytes;
use crate::graph::sections::{Sections, write_whole};
use crate::graph::{Connector, Evse, Station};
use crate::{Error, ErrorKind, Result};
use std::path::Path;

pub(super) const MAGIC: [u8; 8] = *b"WFSTATN\0";
pub(super) const VERSION: u32 = 1;

/// What a `.wfst` file holds.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StationSet {
    /// Id of the set.
    pub id: String,
    /// Date of its latest source.
    pub as_of: Option<String>,
    /// The sources of the stations.
    pub sources: Vec<StationSource>,
    /// The stations.
    pub stations: Vec<Station>,
}

/// Writes stations to a `.wfst` file, whole or not at all, sorted by id; the same set gives the same bytes.
///
/// ```
/// use wattfarer::graph::{StationOptions, Stations, read_csv, write_stations};
/// let text = "id,name,lat,lon,standard,power_kw\nhall,Town hall,48.14,11.58,ccs2,150\n";
/// let set = read_csv(text.as_bytes(), &StationOptions::default())?.into_set("mine");
/// let path = std::env::temp_dir().join(format!("wattfarer-doc-{}.wfst", std::process::id()));
/// write_stations(&set, &path)?;
/// let stations = Stations::open(&path)?;
/// assert_eq!(stations.len(), 1);
/// assert_eq!(stations.station(0), Some(set.stations[0].clone()));
/// assert_eq!(stations.sources()[0].licence, "as stated by the owner of the file");
/// assert_eq!(stations.station(1), None);
/// # std::fs::remove_file(&path).ok();
/// # std::fs::remove_file(path.with_extension("wfst.checked")).ok();
/// # Ok::<(), wattfarer::Error>(())
/// ```
///
/// # Errors
/// `invalid_input` for a station that makes no sense ([`Station::check`]), that is there twice or whose source is not
/// among the sources; `io` or `not_found` when writing fails.
pub fn write_stations(set: &StationSet, path: &Path) -> Result<()> {
    write_whole(path, &writer::to_bytes(set)?)
}

/// Stations of a file.
pub struct Stations {
    sections: Sections,
    id: String,
    as_of: Option<String>,
    sources: Vec<StationSource>,
    count: usize,
}

impl std::fmt::Debug for Stations {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Stations").field("id", &self.id).field("count", &self.count).finish()
    }
}

impl Stations {
    /// Opens a `.wfst` file.
    ///
    /// # Errors
    /// `not_found` or `io` when it cannot be read, `bad_data` when it is damaged, `unsupported` for another version.
    pub fn open(path: &Path) -> Result<Self> {
        Self::check(Sections::open(path, MAGIC, VERSION)?).map_err(|error| error.with_detail("file", path.display()))
    }

    /// Stations from the bytes of a `.wfst` file; every checksum is verified.
    ///
    /// # Errors
    /// `bad_data` when they are damaged, `unsupported` for another version.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self> {
        let sections = Sections::read(Bytes::hold(bytes), MAGIC, VERSION)?;
        sections.verify()?;
        Self::check(sections)
    }

    /// Id of the set.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Date of its latest source.
    pub fn as_of(&self) -> Option<&str> {
        self.as_of.as_deref()
    }

    /// Where the stations come from, and under which terms.
    pub fn sources(&self) -> &[StationSource] {
        &self.sources
    }

    /// Number of stations.
    pub fn len(&self) -> usize {
        self.count
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// A station by its place in the order of ids; none behind the last.
    pub fn station(&self, index: usize) -> Option<Station> {
        let row = self.rows::<StationRow>("STATIONS").get(index)?;
        let (evses, connectors) = (self.rows::<EvseRow>("EVSES"), self.rows::<ConnectorRow>("CONNECT"));
        let tariffs = self.rows::<Text>("TARIFFS");
        let connector = |row: &ConnectorRow| {
            Some(Connector {
                id: self.text(row.id),
                standard: self.text(row.standard),
                format: rows::format_of(row.format)?,
                current_type: rows::current_of(row.current_type)?,
                max_power_kw: row.max_power_kw,
                power_source: rows::power_of(row.power_source)?,
                max_voltage_v: rows::number_of(row.max_voltage_v),
                max_current_a: rows::number_of(row.max_current_a),
                tariff_ids: part(tariffs, row.first_tariff, row.tariffs)?.iter().map(|&id| self.text(id)).collect(),
            })
        };
        let evse = |row: &EvseRow| {
            Some(Evse {
                uid: self.text(row.uid),
                evse_id: self.optional(row.evse_id),
                status: self.optional(row.status),
                connectors: part(connectors, row.first_connector, row.connectors)?
                    .iter()
                    .map(connector)
                    .collect::<Option<_>>()?,
            })
        };
        Some(Station {
            id: self.text(row.id),
            source: self.sources.get(row.source as usize)?.id.clone(),
            name: self.text(row.name),
            lat: row.lat,
            lon: row.lon,
            operator: self.optional(row.operator),
            country_code: self.optional(row.country_code),
            time_zone: self.optional(row.time_zone),
            site_max_power_kw: rows::number_of(row.site_max_power_kw),
            demonstration: row.demonstration == 1,
            evses: part(evses, row.first_evse, row.evses)?.iter().map(evse).collect::<Option<_>>()?,
        })
    }

    /// All stations, in the order of their ids.
    pub fn all(&self) -> Vec<Station> {
        (0..self.count).filter_map(|index| self.station(index)).collect()
    }

    /// The sources as an answer names them.
    pub fn data_used(&self) -> Vec<DataUsed> {
        let used = |source: &StationSource| DataUsed {
            kind: "stations".into(),
            id: source.id.clone(),
            as_of: source.as_of.clone().or_else(|| self.as_of.clone()),
            licence: source.licence.clone(),
            attribution: source.attribution.clone(),
            demonstration: false,
        };
        self.sources.iter().map(used).collect()
    }

    /// Checks the checksum of every section.
    ///
    /// # Errors
    /// `bad_data` naming the section that is damaged.
    pub fn verify(&self) -> Result<()> {
        self.sections.verify()
    }

    /// Size of the file, bytes.
    pub fn size_bytes(&self) -> usize {
        self.sections.size()
    }

    fn rows<T: bytemuck::AnyBitPattern>(&self, name: &str) -> &[T] {
        // Lengths were checked on opening.
        self.sections.values(name, None).unwrap_or(&[])
    }

    fn text(&self, text: Text) -> String {
        let bytes = self.sections.raw("TEXT").ok().and_then(|texts| part(texts, text.start, text.length));
        bytes.and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or("").to_string()
    }

    fn optional(&self, text: Text) -> Option<String> {
        (text != Text::ABSENT).then(|| self.text(text))
    }

    /// Every index and text is checked here, on every opening, and then every station as if it came from a user: no
    /// file can make later code panic.
    fn check(sections: Sections) -> Result<Self> {
        let texts = std::str::from_utf8(sections.raw("TEXT")?).map_err(|_| bad("TEXT"))?;
        let readable = |text: Text| {
            let (start, length) = (text.start as usize, text.length as usize);
            texts.get(start..start.saturating_add(length)).is_some()
        };
        let may_lack = |text: Text| text == Text::ABSENT || readable(text);
        let stations = sections.values::<StationRow>("STATIONS", None)?;
        let evses = sections.values::<EvseRow>("EVSES", None)?;
        let connectors = sections.values::<ConnectorRow>("CONNECT", None)?;
        let tariffs = sections.values::<Text>("TARIFFS", None)?;
        let sources = sections.values::<SourceRow>("SOURCES", None)?;
        let head = sections.values::<Text>("INFO", Some(2))?;
        // Each row owns the next rows of the section below: none is shared, so what is read is no larger than the file.
        let station_evses = stations.iter().map(|row| (row.first_evse, row.evses));
        let evse_connectors = evses.iter().map(|row| (row.first_connector, row.connectors));
        let connector_tariffs = connectors.iter().map(|row| (row.first_tariff, row.tariffs));
        let sound = [
            ("EVSES", follow(station_evses, evses.len())),
            ("CONNECT", follow(evse_connectors, connectors.len())),
            ("TARIFFS", follow(connector_tariffs, tariffs.len()) && tariffs.iter().all(|&id| readable(id))),
            ("INFO", readable(head[0]) && may_lack(head[1])),
            (
                "SOURCES",
                sources.iter().all(|row| {
                    readable(row.id) && readable(row.licence) && readable(row.attribution) && may_lack(row.as_of)
                }),
            ),
            (
                "STATIONS",
                stations.iter().all(|row| {
                    (row.source as usize) < sources.len()
                        && row.demonstration <= 1
                        && readable(row.id)
                        && readable(row.name)
                        && [row.operator, row.country_code, row.time_zone].into_iter().all(may_lack)
                }),
            ),
            ("EVSES", evses.iter().all(|row| readable(row.uid) && may_lack(row.evse_id) && may_lack(row.status))),
            (
                "CONNECT",
                connectors.iter().all(|row| {
                    readable(row.id)
                        && readable(row.standard)
                        && rows::format_of(row.format).is_some()
                        && rows::current_of(row.current_type).is_some()
                        && rows::power_of(row.power_source).is_some()
                }),
            ),
        ];
        if let Some((name, _)) = sound.iter().find(|(_, sound)| !sound) {
            return Err(bad(name));
        }
        let (head, sources, count) = ([head[0], head[1]], sources.to_vec(), stations.len());
        let mut opened = Stations { sections, id: String::new(), as_of: None, sources: Vec::new(), count };
        opened.id = opened.text(head[0]);
        opened.as_of = opened.optional(head[1]);
        opened.sources = sources.iter().map(|row| opened.source(row)).collect();
        let mut before: Option<String> = None;
        for index in 0..count {
            let station = opened.station(index).ok_or_else(|| bad("STATIONS"))?;
            station.check().map_err(|error| bad("STATIONS").with_detail("station", error))?;
            if before.as_ref().is_some_and(|before| *before >= station.id) {
                return Err(bad("STATIONS").with_detail("station", format!("{} is out of order", station.id)));
            }
            before = Some(station.id);
        }
        Ok(opened)
    }

    fn source(&self, row: &SourceRow) -> StationSource {
        StationSource {
            id: self.text(row.id),
            licence: self.text(row.licence),
            attribution: self.text(row.attribution),
            as_of: self.optional(row.as_of),
        }
    }
}

fn bad(section: &str) -> Error {
    Error::new(ErrorKind::BadData, format!("section {section} of the stations makes no sense"))
        .with_hint("build the file again with `stations build`")
        .with_detail("section", section)
}

fn part<T>(all: &[T], first: u32, count: u32) -> Option<&[T]> {
    let first = first as usize;
    all.get(first..first.checked_add(count as usize)?)
}

/// Whether ranges follow each other and cover everything.
fn follow(ranges: impl Iterator<Item = (u32, u32)>, end: usize) -> bool {
    let mut next = 0u64;
    for (first, count) in ranges {
        if u64::from(first) != next {
            return false;
        }
        next += u64::from(count);
    }
    next == end as u64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graph::demonstration_stations;

    fn small() -> StationSet {
        let mut stations: Vec<Station> = demonstration_stations().unwrap().into_iter().take(3).collect();
        stations.reverse();
        stations[0].evses[0].evse_id = Some("DE*WTF*E1".into());
        stations[0].evses[0].connectors[0].tariff_ids = vec!["night".into(), "day".into()];
        stations[1].evses.truncate(1);
        stations[1].evses[0].status = Some("AVAILABLE".into());
        stations[1].time_zone = Some("Europe/Berlin".into());
        stations[1].site_max_power_kw = Some(300.0);
        stations[2].operator = None;
        stations[2].evses[0].connectors[0].max_voltage_v = Some(920.0);
        stations[2].evses[0].connectors[0].format = None;
        let source = StationSource {
            id: stations[0].source.clone(),
            licence: "ODbL-1.0".into(),
            attribution: "nobody".into(),
            as_of: Some("2024-04-01".into()),
        };
        StationSet { id: "small".into(), as_of: Some("2024-04-01".into()), sources: vec![source], stations }
    }

    #[test]
    fn what_is_written_reads_back_sorted() {
        let set = small();
        let bytes = writer::to_bytes(&set).unwrap();
        let opened = Stations::from_bytes(&bytes).unwrap();
        let mut expected = set.stations.clone();
        expected.sort_by(|a, b| a.id.cmp(&b.id));
        assert_eq!(opened.all(), expected);
        assert_eq!(opened.sources(), set.sources);
        assert_eq!((opened.id(), opened.as_of(), opened.len()), ("small", Some("2024-04-01"), 3));
        let again = StationSet { stations: expected, ..set };
        assert_eq!(writer::to_bytes(&again).unwrap(), bytes, "the order given does not matter");
    }

    #[test]
    fn a_set_that_makes_no_sense_is_refused() {
        let refused = |change: fn(&mut StationSet)| {
            let mut set = small();
            change(&mut set);
            let error = writer::to_bytes(&set).unwrap_err();
            (error.code(), error.field().unwrap().to_string())
        };
        assert_eq!(refused(|set| set.sources.clear()), ("invalid_input", "source".into()));
        assert_eq!(refused(|set| set.stations[1].id = set.stations[0].id.clone()), ("invalid_input", "id".into()));
        assert_eq!(refused(|set| set.stations[1].lat = f64::NAN), ("invalid_input", "lat".into()));
        assert_eq!(refused(|set| set.sources.push(set.sources[0].clone())), ("invalid_input", "sources".into()));
        let empty = StationSet::default();
        assert!(Stations::from_bytes(&writer::to_bytes(&empty).unwrap()).unwrap().is_empty());
    }

    #[test]
    fn no_damage_makes_the_stations_panic() {
        let mut set = small();
        set.stations.iter_mut().for_each(|station| station.evses.truncate(2));
        let bytes = writer::to_bytes(&set).unwrap();
        let whole = Stations::from_bytes(&bytes).unwrap().all();
        for at in 0..bytes.len() {
            assert!(Stations::from_bytes(&bytes[..at]).is_err(), "cut at {at}");
            for bit in 0..8 {
                let mut damaged = bytes.clone();
                damaged[at] ^= 1 << bit;
                if let Ok(stations) = Stations::from_bytes(&damaged) {
                    assert_eq!(stations.all(), whole, "only padding may change unseen");
                }
                // Behind the checksums: the checks of structure alone must hold every index.
                let Ok(sections) = Sections::read(Bytes::hold(&damaged), MAGIC, VERSION) else { continue };
                if let Ok(stations) = Stations::check(sections) {
                    let all = stations.all();
                    assert_eq!(all.len(), stations.len());
                    all.iter().for_each(|station| station.check().unwrap());
                }
            }
        }
    }
}
