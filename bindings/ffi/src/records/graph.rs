//! Roads, stations, places.

use super::answer::{LatLon, Notice};
use super::charge::CurrentType;
use super::plan::LineString;
use crate::translate::{At, CoreResult, Foreign};
use wattfarer_ffi_macros::{record, words};

/// Where a power figure comes from.
#[words(wattfarer::graph::PowerSource)]
pub enum PowerSource {
    /// The source says it.
    Given,
    /// A default by connector standard.
    Default,
    /// A word this version does not know.
    Unknown,
}

/// Whether a connector brings its own cable.
#[words(wattfarer::graph::ConnectorFormat)]
pub enum ConnectorFormat {
    /// A cable with a plug.
    Cable,
    /// A socket.
    Socket,
    /// A word this version does not know.
    Unknown,
}

/// A plug of an EVSE.
#[record(wattfarer::graph::Connector)]
pub struct Connector {
    /// Id within the EVSE.
    pub id: String,
    /// OCPI ConnectorType word.
    pub standard: String,
    /// Cable or socket.
    pub format: Option<ConnectorFormat>,
    /// Kind of current.
    pub current_type: CurrentType,
    /// Highest power at the plug, kW.
    pub max_power_kw: f64,
    /// Where the power comes from.
    pub power_source: PowerSource,
    /// Highest voltage, V.
    pub max_voltage_v: Option<f64>,
    /// Highest current, A.
    pub max_current_a: Option<f64>,
    /// Tariffs that hold here.
    pub tariff_ids: Vec<String>,
}

/// A charging position; one of its connectors works at a time.
#[record(wattfarer::graph::Evse)]
pub struct Evse {
    /// Id within the station.
    pub uid: String,
    /// eMI3 id as printed on the charger; never invented.
    pub evse_id: Option<String>,
    /// OCPI status word.
    pub status: Option<String>,
    /// Its plugs.
    pub connectors: Vec<Connector>,
}

/// A place with charging positions.
#[record(wattfarer::graph::Station)]
pub struct Station {
    /// Id, unique within its source.
    pub id: String,
    /// Where the record comes from.
    pub source: String,
    /// Name.
    pub name: String,
    /// Latitude, degrees.
    pub lat: f64,
    /// Longitude, degrees.
    pub lon: f64,
    /// Who runs it.
    pub operator: Option<String>,
    /// ISO 3166-1 alpha-2.
    pub country_code: Option<String>,
    /// IANA time zone.
    pub time_zone: Option<String>,
    /// Power all connectors share, kW.
    pub site_max_power_kw: Option<f64>,
    /// Whether it is invented for demonstration.
    pub demonstration: bool,
    /// Its charging positions.
    pub evses: Vec<Evse>,
}

/// How station files are read.
#[record(wattfarer::graph::StationOptions)]
pub struct StationOptions {
    /// Country of stations that name none, ISO 3166-1 alpha-2; it decides a few default powers.
    pub country: Option<String>,
    /// Licence of files that state none (CSV, OCPI).
    pub licence: Option<String>,
    /// Attribution of files that state none (CSV, OCPI).
    pub attribution: Option<String>,
}

/// Where stations come from, and under which terms.
#[record(wattfarer::graph::StationSource)]
pub struct StationSource {
    /// The `source` of its stations.
    pub id: String,
    /// Licence.
    pub licence: String,
    /// Attribution to show.
    pub attribution: String,
    /// Date of the data.
    pub as_of: Option<String>,
}

/// Stations read from files.
#[record(wattfarer::graph::StationImport)]
pub struct StationImport {
    /// The stations, every one of which passes [`Station::check`].
    pub stations: Vec<Station>,
    /// What was read, kept and left out.
    pub report: StationReport,
    /// The sources of the stations.
    pub sources: Vec<StationSource>,
}

/// Things left out for one reason.
#[record(wattfarer::graph::Skipped)]
pub struct Skipped {
    /// Stable word: `no_connector`, `unknown_connector`, `no_position`, `no_power`, `not_operational`, `private`,
    /// `not_published`, `not_for_cars`, `duplicate`, `invalid_record`, `too_far_from_roads`.
    pub reason: String,
    /// How many.
    pub count: i64,
    /// The first of them.
    pub example: String,
}

/// Counts of an import: `kept` and the counts of `skipped` add up to `read`.
#[record(wattfarer::graph::StationReport)]
pub struct StationReport {
    /// Stations in the files.
    pub read: i64,
    /// Stations kept.
    pub kept: i64,
    /// Charging positions of the stations kept.
    pub evses: i64,
    /// Connectors of the stations kept.
    pub connectors: i64,
    /// Of these, with the power that the source says.
    pub power_given: i64,
    /// Of these, with a default by connector.
    pub power_default: i64,
    /// Stated powers that cannot be true and were taken as missing.
    pub power_implausible: i64,
    /// Stations left out, by reason.
    pub skipped: Vec<Skipped>,
    /// Charging positions and connectors left out, of stations kept or not, by reason.
    pub connectors_skipped: Vec<Skipped>,
}

/// A box on the globe; `west` greater than `east` crosses the antimeridian.
#[record(wattfarer::graph::BoundingBox)]
pub struct BoundingBox {
    /// Western edge, degrees.
    pub west: f64,
    /// Southern edge, degrees.
    pub south: f64,
    /// Eastern edge, degrees.
    pub east: f64,
    /// Northern edge, degrees.
    pub north: f64,
}

/// A position on a road.
#[record(wattfarer::graph::Snapped)]
pub struct Snapped {
    /// The edge.
    pub edge: u32,
    /// How far along it, from its first node, 0 to 1.
    pub fraction: f64,
    /// The position on the road.
    pub position: LatLon,
    /// Distance to it, m.
    pub distance_m: f64,
    /// The strongly connected part it lies in.
    pub component: u32,
}

/// A place of the gazetteer.
#[record(wattfarer::graph::places::NamedPlace)]
pub struct NamedPlace {
    /// Name.
    pub name: String,
    /// ISO 3166-1 alpha-2.
    pub country_code: String,
    /// Inhabitants, as of 2013.
    pub population: i64,
    /// Where it is.
    pub position: LatLon,
    /// Other places of that name, the largest first, as `Name, CC`.
    pub others: Vec<String>,
}

/// A place that somebody meant.
#[record(wattfarer::graph::places::Located)]
pub struct Located {
    /// Its name, or the coordinates as given.
    pub name: String,
    /// Where it is.
    pub position: LatLon,
    /// Says so when there are several of that name.
    pub notice: Option<Notice>,
}

/// Turn restrictions that could not be used, by reason.
#[cfg(feature = "osm")]
#[record(wattfarer::graph::SkippedTurns)]
pub struct SkippedTurns {
    /// They hold for other vehicles, or cars are excepted.
    pub not_for_cars: i64,
    /// They hold at certain hours.
    pub conditional: i64,
    /// A road they name is not in the map or closed to cars: they change nothing.
    pub road_missing: i64,
    /// Members are missing, do not meet, or a road passes through instead of ending there.
    pub unclear: i64,
    /// The word of the restriction is not known.
    pub unknown_kind: i64,
}

/// Counts of an import.
#[cfg(feature = "osm")]
#[record(wattfarer::graph::OsmReport)]
pub struct OsmReport {
    /// Country whose limits hold where none is tagged.
    pub country: String,
    /// Nodes in the file.
    pub nodes_read: i64,
    /// Ways in the file.
    pub ways_read: i64,
    /// Relations in the file.
    pub relations_read: i64,
    /// Ways with a `highway` tag.
    pub highways: i64,
    /// Ways a car may drive, ferries included.
    pub car_ways: i64,
    /// Of these, ferries and shuttles.
    pub ferries: i64,
    /// Of these, toll roads.
    pub toll_ways: i64,
    /// Ways with a limit of their own.
    pub with_maxspeed: i64,
    /// Nodes that ways name and the file does not hold, or that lie off the globe.
    pub nodes_missing: i64,
    /// Barriers on roads that stop cars.
    pub barriers: i64,
    /// Turn restrictions in the file, all kinds.
    pub turns_read: i64,
    /// Turn restrictions in force in the map.
    pub turns_used: i64,
    /// Those left out, and why.
    pub turns_skipped: SkippedTurns,
    /// Junctions and dead ends before splitting.
    pub junctions: i64,
    /// Directed edges before splitting.
    pub directed_edges: i64,
    /// Nodes that splitting added.
    pub split_nodes: i64,
    /// Strongly connected parts kept.
    pub parts_kept: i64,
    /// Strongly connected parts left out as too small.
    pub parts_dropped: i64,
    /// Nodes of the map.
    pub nodes_kept: i64,
    /// Directed edges of the map.
    pub edges_kept: i64,
    /// Points without a height in the elevation tiles.
    pub heights_missing: i64,
}

/// How an OpenStreetMap extract becomes a map.
#[record]
pub struct OsmOptions {
    /// Id of the map; absent: `osm`.
    pub id: Option<String>,
    /// Country of the default speed limits, ISO 3166-1 alpha-2; absent: that of the place nearest to the middle of the map.
    pub country: Option<String>,
    /// Folder of SRTM tiles (`N49E011.hgt` or `.hgt.zip`); absent: the map is flat.
    pub elevation: Option<String>,
    /// Strongly connected parts of fewer nodes are left out; absent: 100.
    pub minimum_part: Option<u32>,
}

#[cfg(feature = "osm")]
impl Foreign<wattfarer::graph::OsmOptions> for OsmOptions {
    fn from_core(core: wattfarer::graph::OsmOptions) -> Self {
        // The unsplit roads are for checks of the importer; this surface gives reports of counts.
        let wattfarer::graph::OsmOptions { id, country, elevation, minimum_part, keep_unsplit: _ } = core;
        let elevation = elevation.map(|folder| folder.display().to_string());
        OsmOptions { id: Some(id), country, elevation, minimum_part: Some(minimum_part) }
    }

    fn core_at(self, _: &At<'_>) -> CoreResult<wattfarer::graph::OsmOptions> {
        let OsmOptions { id, country, elevation, minimum_part } = self;
        let default = wattfarer::graph::OsmOptions::default();
        Ok(wattfarer::graph::OsmOptions {
            id: id.unwrap_or(default.id),
            country,
            elevation: elevation.map(Into::into),
            minimum_part: minimum_part.unwrap_or(default.minimum_part),
            keep_unsplit: false,
        })
    }
}

/// Formats that charging stations are read from.
#[words]
pub enum StationFormat {
    /// An OpenStreetMap extract, `.osm.pbf`.
    Osm,
    /// OCPI Locations.
    Ocpi,
    /// Open Charge Map.
    Ocm,
    /// Our own CSV.
    Csv,
}

/// What a map file says of itself.
#[record]
pub struct MapInfo {
    /// Short id, for example `helsinki`.
    pub id: String,
    /// Date of the source, `YYYY-MM-DD`, when known.
    pub as_of: Option<String>,
    /// Licence of the content.
    pub licence: String,
    /// Attribution to show, one line each.
    pub attribution: String,
    /// What a user of the map must know, one sentence each.
    pub caveats: Vec<String>,
    /// Junctions.
    pub nodes: i64,
    /// Directed roads between them.
    pub edges: i64,
    /// Size of the file, bytes.
    pub size_bytes: i64,
    /// The box around all junctions; absent for an empty map.
    pub extent: Option<BoundingBox>,
}

/// Land and borders of a part of the world, for drawing.
#[record]
pub struct Land {
    /// Outer and inner rings alike: a position is on land when it lies inside an odd number of them. The closing position is
    /// left out.
    pub polygons: Vec<LineString>,
    /// Borders between countries.
    pub borders: Vec<LineString>,
}

impl Foreign<wattfarer::graph::Land> for Land {
    fn from_core(core: wattfarer::graph::Land) -> Self {
        let wattfarer::graph::Land { polygons, borders } = core;
        let lines = |lines: Vec<Vec<wattfarer::LatLon>>| {
            lines.into_iter().map(|line| LineString::of(line.into_iter().map(|at| [at.lon, at.lat]))).collect()
        };
        Land { polygons: lines(polygons), borders: lines(borders) }
    }

    fn core_at(self, at: &At<'_>) -> CoreResult<wattfarer::graph::Land> {
        let lines = |lines: Vec<LineString>| -> CoreResult<Vec<Vec<wattfarer::LatLon>>> {
            let position = |[lon, lat]: [f64; 2]| wattfarer::LatLon { lat, lon };
            lines.into_iter().map(|line| Ok(line.points(at)?.into_iter().map(position).collect())).collect()
        };
        Ok(wattfarer::graph::Land { polygons: lines(self.polygons)?, borders: lines(self.borders)? })
    }
}
