//! Roads out of OpenStreetMap extracts (`.osm.pbf`).
//!
//! The file is read twice: first the ways a car may drive and the turn restrictions, then the nodes these need. Ways become
//! edges between junctions with their shape; a junction with a turn restriction is split, so that every walk through the
//! finished network is one a car may drive. No content of a file can make the reader panic or take memory out of all
//! proportion: see `blobs` and `wire`.

mod blobs;
pub(in crate::graph) mod elements;
mod elevation;
mod gather;
mod relief;
mod report;
mod rules;
mod segments;
mod turns;
mod wire;

pub use report::{OsmReport, SkippedTurns};

use super::components::strong_components;
use super::network::{EdgeFlags, Position, RoadEdge, RoadInfo, RoadNetwork};
use super::places::Gazetteer;
use super::roads::by_node;
use crate::{Error, LatLon, Result};
use std::path::{Path, PathBuf};

/// How an extract becomes a map.
#[derive(Debug, Clone, PartialEq)]
pub struct OsmOptions {
    /// Id of the map.
    pub id: String,
    /// Country of the default speed limits, ISO 3166-1 alpha-2; absent: that of the place nearest to the middle of the map.
    pub country: Option<String>,
    /// Folder of SRTM tiles (`N49E011.hgt` or `.hgt.zip`); absent: the map is flat.
    pub elevation: Option<PathBuf>,
    /// Strongly connected parts of fewer nodes are left out.
    pub minimum_part: u32,
    /// Keep the roads as they were before junctions were split, for checks of the splitting.
    pub keep_unsplit: bool,
}

impl Default for OsmOptions {
    fn default() -> Self {
        OsmOptions { id: "osm".into(), country: None, elevation: None, minimum_part: 100, keep_unsplit: false }
    }
}

/// A network read from an extract, with what happened on the way.
#[derive(Debug, Clone)]
pub struct OsmImport {
    /// The roads.
    pub network: RoadNetwork,
    /// What was read, kept and left out.
    pub report: OsmReport,
    /// The roads before junctions were split; empty unless the options asked for them.
    pub unsplit: UnsplitRoads,
}

/// The roads before junctions were split at turn restrictions.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UnsplitRoads {
    /// Junctions and dead ends.
    pub nodes: Vec<Position>,
    /// Directed edges between them.
    pub edges: Vec<RoadEdge>,
    /// Walks that may not be continued: the edges in order, then the edges that must not follow them.
    pub forbidden: Vec<(Vec<u32>, Vec<u32>)>,
}

/// Reads an extract.
///
/// # Errors
/// `not_found` and `io` when the file or an elevation tile cannot be read, `bad_data` when it is damaged, `unsupported`
/// for a kind of file not known, `overloaded` for one that unpacks without end, `invalid_input` for an unknown country.
pub fn import_osm(path: &Path, options: &OsmOptions) -> Result<OsmImport> {
    let open = || {
        let file = std::fs::File::open(path).map_err(|error| Error::io(path, error).with_field("osm"))?;
        Ok(std::io::BufReader::new(file))
    };
    let country = options.country.as_deref().map(rules::known_country).transpose()?;
    let named = |error: Error| error.with_detail("file", path.display());
    let bounds = if country.is_some() { None } else { gather::bounds(open()?).map_err(named)? };
    let country = match (country, bounds) {
        (Some(country), _) => country,
        (None, Some(middle)) => {
            Gazetteer::bundled()?.nearest(middle).map_or_else(String::new, |place| place.country_code)
        }
        (None, None) => String::new(),
    };
    let mut report = OsmReport { country: country.clone(), ..OsmReport::default() };
    let mut gathered = gather::ways(open()?, &country, &mut report).map_err(named)?;
    gather::nodes(open()?, &mut gathered, &mut report).map_err(named)?;
    let relief = options.elevation.as_deref().map(relief::Relief::new).transpose()?;
    let segments = segments::cut(&gathered, relief.as_ref(), &mut report)?;
    let leaving = turns::Grouped::new(segments.nodes.len(), &segments.edges);
    let forbidden = turns::resolve(&gathered, &segments, &leaving, &mut report);
    let timestamp_s = gathered.timestamp_s;
    // From here on only the edges count, and they take most of the memory.
    drop(gathered);
    let segments::Segments { mut nodes, mut edges, geometry, .. } = segments;
    let unsplit = if options.keep_unsplit {
        UnsplitRoads { nodes: nodes.clone(), edges: edges.clone(), forbidden: forbidden.clone() }
    } else {
        UnsplitRoads::default()
    };
    let junctions = nodes.len();
    turns::split(&mut nodes, &mut edges, &leaving, &forbidden)?;
    drop(leaving);
    report.split_nodes = (nodes.len() - junctions) as u64;
    keep_parts(&mut nodes, &mut edges, options.minimum_part, &mut report);
    let info = info(options, &report, timestamp_s, relief.is_some());
    let network = RoadNetwork { info, nodes, edges, geometry };
    report.nodes_kept = network.nodes.len() as u64;
    report.edges_kept = network.edges.len() as u64;
    Ok(OsmImport { network, report, unsplit })
}

fn info(options: &OsmOptions, report: &OsmReport, timestamp_s: Option<i64>, relief: bool) -> RoadInfo {
    let mut attribution = "(c) OpenStreetMap contributors".to_string();
    let mut caveats = vec!["driving times follow limits and classes of roads, without traffic".to_string()];
    if relief {
        attribution.push_str("; heights: SRTM, NASA and USGS");
    } else {
        caveats.push("without heights: every road is taken as level".to_string());
    }
    if report.turns_skipped.total() > 0 {
        caveats.push(format!("{} turn restrictions could not be used", report.turns_skipped.total()));
    }
    let date =
        |seconds| jiff::Timestamp::from_second(seconds).ok().map(|moment| moment.strftime("%Y-%m-%d").to_string());
    RoadInfo {
        id: options.id.clone(),
        as_of: timestamp_s.filter(|&seconds| seconds > 0).and_then(date),
        licence: "ODbL-1.0".into(),
        attribution,
        caveats,
    }
}

/// Leaves out the strongly connected parts below a size, and the edges between parts: nobody comes back along those.
fn keep_parts(nodes: &mut Vec<Position>, edges: &mut Vec<RoadEdge>, minimum: u32, report: &mut OsmReport) {
    let part = {
        let (first_out, order) = by_node(nodes.len(), edges.iter().map(|edge| edge.from));
        let head: Vec<u32> = order.iter().map(|&edge| edges[edge as usize].to).collect();
        drop(order);
        strong_components(&first_out, &head)
    };
    let mut size = vec![0u32; part.iter().max().map_or(0, |&most| most as usize + 1)];
    part.iter().for_each(|&part| size[part as usize] += 1);
    let kept = |node: u32| size[part[node as usize] as usize] >= minimum;
    report.parts_kept = size.iter().filter(|&&size| size >= minimum).count() as u64;
    report.parts_dropped = size.len() as u64 - report.parts_kept;
    let mut number = vec![u32::MAX; nodes.len()];
    let mut next = 0;
    for node in 0..nodes.len() as u32 {
        if kept(node) {
            number[node as usize] = next;
            nodes[next as usize] = nodes[node as usize];
            next += 1;
        }
    }
    nodes.truncate(next as usize);
    edges.retain_mut(|edge| {
        let keep = kept(edge.from) && kept(edge.to);
        if keep {
            (edge.from, edge.to) = (number[edge.from as usize], number[edge.to as usize]);
        }
        keep
    });
}

impl OsmImport {
    /// Whether any edge is a ferry.
    pub fn has_ferry(&self) -> bool {
        self.network.edges.iter().any(|edge| edge.flags.has(EdgeFlags::FERRY))
    }
}

fn degrees(position: Position) -> LatLon {
    position.into()
}
