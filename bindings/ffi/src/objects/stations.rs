//! A set of charging stations.

use crate::error::{Result, guard};
use crate::records::{DataUsed, LatLon, Station, StationImport, StationSource};
use crate::translate::Foreign;
use std::path::Path;
use std::sync::Arc;
use wattfarer::graph;
use wattfarer_ffi_macros::methods;

/// Charging stations, with where they come from.
#[derive(Debug)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Object))]
pub struct Stations {
    pub(crate) list: Vec<graph::Station>,
    pub(crate) used: Vec<wattfarer::answer::DataUsed>,
    id: String,
    sources: Vec<graph::StationSource>,
}

#[methods]
impl Stations {
    /// The demonstration stations that come with the bundled map: invented, and labelled so.
    #[uniffi::constructor]
    pub fn demonstration() -> Result<Arc<Self>> {
        guard(|| {
            let used = graph::demonstration_data();
            let list = graph::demonstration_stations()?;
            Ok(Arc::new(Stations { list, id: used.id.clone(), used: vec![used], sources: Vec::new() }))
        })
    }

    /// Opens a `.wfst` file.
    #[uniffi::constructor]
    pub fn open(path: String) -> Result<Arc<Self>> {
        guard(|| {
            let file = graph::Stations::open(Path::new(&path))?;
            let (id, sources) = (file.id().to_string(), file.sources().to_vec());
            Ok(Arc::new(Stations { list: file.all(), used: file.data_used(), id, sources }))
        })
    }

    /// The stations of an import, as a set of that id. Fails with `invalid_input` for a station that makes no sense or is there
    /// twice.
    #[uniffi::constructor]
    pub fn of_import(stations: StationImport, id: String) -> Result<Arc<Self>> {
        guard(|| {
            let import: graph::StationImport = stations.into_core("stations")?;
            for station in &import.stations {
                station.check()?;
            }
            let graph::StationSet { id, as_of, sources, stations } = import.into_set(&id);
            let used = sources
                .iter()
                .map(|source| wattfarer::answer::DataUsed {
                    kind: "stations".into(),
                    id: source.id.clone(),
                    as_of: source.as_of.clone().or_else(|| as_of.clone()),
                    licence: source.licence.clone(),
                    attribution: source.attribution.clone(),
                    demonstration: false,
                })
                .collect();
            Ok(Arc::new(Stations { list: stations, used, id, sources }))
        })
    }

    /// Id of the set.
    pub fn id(&self) -> String {
        self.id.clone()
    }

    /// Number of stations.
    pub fn count(&self) -> i64 {
        i64::from_core(self.list.len())
    }

    /// A station by its place in the order of the set; none behind the last.
    pub fn station(&self, index: i64) -> Result<Option<Station>> {
        guard(|| {
            let index = usize::try_from(index).ok();
            Ok(index.and_then(|index| self.list.get(index)).cloned().map(Station::from_core))
        })
    }

    /// All stations.
    pub fn all(&self) -> Result<Vec<Station>> {
        guard(|| Ok(Foreign::from_core(self.list.clone())))
    }

    /// The stations within so many metres of a position, the nearest first, at most `most`.
    pub fn near(&self, position: LatLon, within_m: f64, most: u32) -> Result<Vec<Station>> {
        guard(|| {
            let position = wattfarer::LatLon::new("position", position.lat, position.lon)?;
            wattfarer::units::number_within("within_m", within_m, 0.0, 25_000_000.0)?;
            let distance_m = |station: &graph::Station| {
                position.distance_m(wattfarer::LatLon { lat: station.lat, lon: station.lon })
            };
            let mut near: Vec<(f64, &graph::Station)> = self
                .list
                .iter()
                .map(|station| (distance_m(station), station))
                .filter(|(distance_m, _)| *distance_m <= within_m)
                .collect();
            near.sort_by(|a, b| a.0.total_cmp(&b.0).then_with(|| a.1.id.cmp(&b.1.id)));
            Ok(near.into_iter().take(most as usize).map(|(_, station)| Station::from_core(station.clone())).collect())
        })
    }

    /// Where the stations come from, and under which terms; none for demonstration stations.
    pub fn sources(&self) -> Result<Vec<StationSource>> {
        guard(|| Ok(Foreign::from_core(self.sources.clone())))
    }

    /// The data as an answer names it.
    pub fn data_used(&self) -> Result<Vec<DataUsed>> {
        guard(|| Ok(Foreign::from_core(self.used.clone())))
    }

    /// Writes the stations to a `.wfst` file, whole or not at all; the same set gives the same bytes.
    pub fn write(&self, path: String) -> Result<()> {
        guard(|| {
            let as_of = self.sources.iter().filter_map(|source| source.as_of.clone()).max();
            let set = graph::StationSet {
                id: self.id.clone(),
                as_of,
                sources: self.sources.clone(),
                stations: self.list.clone(),
            };
            Ok(graph::write_stations(&set, Path::new(&path))?)
        })
    }
}
