//! Roads ready for use: a memory-mapped `.wfmap` file, or the same bytes in memory.

use super::hierarchy::{Hierarchy, Store};
use super::mapping::Bytes;
use super::network::{EdgeFlags, Position, RoadInfo, RoadNetwork};
use super::sections::{Sections, assemble, write_sections};
use super::snap;
use super::view::{RoadFeatures, RoadView};
use crate::{Error, ErrorKind, Result};
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

const MAGIC: [u8; 8] = *b"WFROADS\0";
const VERSION: u32 = 1;

/// Sections of a file in the order of a view's fields; `INFO` comes before them, the hierarchy after.
const COLUMNS: [&str; 13] = [
    "NODES", "FIRSTOUT", "TAIL", "HEAD", "FIRSTIN", "INCOMING", "FEATURES", "FLAGS", "PARTS", "FIRSTPT", "POINTS",
    "SNAPITEM", "SNAPBOX",
];

/// Roads of a map.
pub struct Roads {
    sections: Arc<Sections>,
    hierarchy: Option<Hierarchy>,
    info: RoadInfo,
    /// Where the columns lie in the file.
    at: [Range<usize>; 13],
    nodes: usize,
    edges: usize,
}

impl std::fmt::Debug for Roads {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Roads")
            .field("id", &self.info.id)
            .field("nodes", &self.nodes)
            .field("edges", &self.edges)
            .finish()
    }
}

/// Writes the roads of `network` with their hierarchy to a `.wfmap` file, whole or not at all. Making the hierarchy takes seconds
/// for a region and minutes for a continent.
///
/// # Errors
/// `bad_data` for a network that makes no sense, `io` when writing fails.
pub fn write_roads(network: &RoadNetwork, path: &Path) -> Result<()> {
    let columns = Columns::new(network)?;
    let hierarchy = Hierarchy::new(columns.view());
    columns.write(Some(&hierarchy), path)
}

/// The same without the hierarchy, which every planner then makes for itself.
///
/// # Errors
/// As [`write_roads`].
pub fn write_bare_roads(network: &RoadNetwork, path: &Path) -> Result<()> {
    Columns::new(network)?.write(None, path)
}

impl Roads {
    /// Opens a `.wfmap` file.
    ///
    /// # Errors
    /// `not_found` or `io` when it cannot be read, `bad_data` when it is damaged, `unsupported` for another version.
    pub fn open(path: &Path) -> Result<Self> {
        let named = |error: Error| error.with_detail("file", path.display());
        let opened = Sections::open_checked(path, MAGIC, VERSION)?;
        if opened.is_known {
            return Self::measured(opened.sections).map_err(named);
        }
        // What was checked is remembered only when all of it was right.
        let roads = Self::checked(opened.sections).map_err(named)?;
        if let Some(stamp) = opened.stamp {
            stamp.remember(path);
        }
        Ok(roads)
    }

    /// Roads in memory.
    ///
    /// # Errors
    /// `bad_data` for a network that makes no sense.
    pub fn from_network(network: &RoadNetwork) -> Result<Self> {
        let bytes = assemble(MAGIC, VERSION, &Columns::new(network)?.sections());
        Self::checked(Sections::read(Bytes::hold(&bytes), MAGIC, VERSION)?)
    }

    /// Roads from the bytes of a `.wfmap` file; every checksum is verified.
    ///
    /// # Errors
    /// `bad_data` when they are damaged, `unsupported` for another version.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self> {
        let sections = Sections::read(Bytes::hold(bytes), MAGIC, VERSION)?;
        sections.verify()?;
        Self::checked(sections)
    }

    /// What the map says of itself.
    pub fn info(&self) -> &RoadInfo {
        &self.info
    }

    /// The hierarchy that the file holds, if it does.
    pub fn hierarchy(&self) -> Option<&Hierarchy> {
        self.hierarchy.as_ref()
    }

    /// Checks the checksum of every section and everything inside that later code relies on.
    ///
    /// # Errors
    /// `bad_data` naming the section that is damaged.
    pub fn verify(&self) -> Result<()> {
        self.sections.verify()?;
        self.check()
    }

    /// Size of the file, bytes.
    pub fn size_bytes(&self) -> usize {
        self.sections.size()
    }

    /// The roads.
    pub fn view(&self) -> RoadView<'_> {
        RoadView {
            nodes: self.values(0),
            first_out: self.values(1),
            tail: self.values(2),
            head: self.values(3),
            first_in: self.values(4),
            incoming: self.values(5),
            features: self.values(6),
            flags: self.values(7),
            component: self.values(8),
            first_point: self.values(9),
            points: self.values(10),
            snap_items: self.values(11),
            snap_boxes: self.values(12),
        }
    }

    fn values<T: bytemuck::AnyBitPattern>(&self, place: usize) -> &[T] {
        self.sections.values_in(self.at[place].clone())
    }

    /// Roads of sections whose lengths fit together.
    fn measured(sections: Sections) -> Result<Self> {
        let info = read_info(sections.raw("INFO")?)?;
        let nodes = sections.values::<Position>("NODES", None)?.len();
        let edges = sections.values::<u32>("HEAD", None)?.len();
        for (name, count) in [
            ("FIRSTOUT", nodes + 1),
            ("FIRSTIN", nodes + 1),
            ("FIRSTPT", edges + 1),
            ("TAIL", edges),
            ("INCOMING", edges),
            ("PARTS", nodes),
        ] {
            sections.values::<u32>(name, Some(count))?;
        }
        sections.values::<Position>("POINTS", None)?;
        sections.values::<RoadFeatures>("FEATURES", Some(edges))?;
        sections.values::<u8>("FLAGS", Some(edges))?;
        let items = sections.values::<u32>("SNAPITEM", None)?.len();
        sections.values::<snap::Box>("SNAPBOX", Some(snap::box_count(items)))?;
        let sections = Arc::new(sections);
        let hierarchy = Store::open(&sections, nodes, edges)?.map(Hierarchy::stored);
        let mut at: [Range<usize>; 13] = Default::default();
        for (at, name) in at.iter_mut().zip(COLUMNS) {
            *at = sections.range(name)?;
        }
        Ok(Roads { sections, hierarchy, info, at, nodes, edges })
    }

    /// The same with everything checked that later code indexes with, so no file can make it panic.
    fn checked(sections: Sections) -> Result<Self> {
        let roads = Self::measured(sections)?;
        roads.check()?;
        Ok(roads)
    }

    fn check(&self) -> Result<()> {
        let (view, nodes, edges) = (self.view(), self.nodes, self.edges);
        let bad = |name: &str| {
            Error::new(ErrorKind::BadData, format!("section {name} is damaged: a number out of range"))
                .with_detail("section", name)
                .with_hint("build or download the file again")
        };
        let rises = |first: &[u32], end: usize| {
            first.first() == Some(&0) && first.last().is_some_and(|&last| last as usize == end) && first.is_sorted()
        };
        let below = |values: &[u32], limit: usize| {
            values.iter().fold(0, |most, &value| most.max(value as u64 + 1)) <= limit as u64
        };
        for (name, first, end) in [
            ("FIRSTOUT", view.first_out, edges),
            ("FIRSTIN", view.first_in, edges),
            ("FIRSTPT", view.first_point, view.points.len()),
        ] {
            if !rises(first, end) {
                return Err(bad(name));
            }
        }
        for (name, values, limit) in [
            ("HEAD", view.head, nodes),
            ("TAIL", view.tail, nodes),
            ("INCOMING", view.incoming, edges),
            ("PARTS", view.component, nodes.max(1)),
            ("SNAPITEM", view.snap_items, edges),
        ] {
            if !below(values, limit) {
                return Err(bad(name));
            }
        }
        if view.snap_items.len() > edges {
            return Err(bad("SNAPITEM"));
        }
        // Edges of a node are those that its lists name.
        let leaves = |node: u32| view.outgoing(node).all(|edge| view.tail(edge) == node);
        let enters = |node: u32| view.incoming(node).iter().all(|&edge| view.head(edge) == node);
        if !(0..view.node_count()).all(|node| leaves(node) && enters(node)) {
            return Err(bad("TAIL"));
        }
        self.hierarchy.as_ref().map_or(Ok(()), |hierarchy| hierarchy.arrays().check(view))
    }
}

fn bad_network(message: String) -> Error {
    Error::new(ErrorKind::BadData, message)
}

/// The content of a `.wfmap` file, column by column.
struct Columns<'a> {
    info: Vec<u8>,
    nodes: &'a [Position],
    first_out: Vec<u32>,
    tail: Vec<u32>,
    head: Vec<u32>,
    first_in: Vec<u32>,
    incoming: Vec<u32>,
    features: Vec<RoadFeatures>,
    flags: Vec<u8>,
    component: Vec<u32>,
    first_point: Vec<u32>,
    points: Vec<Position>,
    snap_items: Vec<u32>,
    snap_boxes: Vec<snap::Box>,
}

fn check_network(network: &RoadNetwork) -> Result<()> {
    let nodes = network.nodes.len();
    for (index, node) in network.nodes.iter().enumerate() {
        if node.lat_e7.unsigned_abs() > 900_000_000 || node.lon_e7.unsigned_abs() > 1_800_000_000 {
            return Err(bad_network(format!("node {index} has a position out of range")));
        }
    }
    for (index, edge) in network.edges.iter().enumerate() {
        let inner_end = u64::from(edge.geometry_start) + u64::from(edge.geometry_len);
        if edge.from as usize >= nodes || edge.to as usize >= nodes || inner_end > network.geometry.len() as u64 {
            return Err(bad_network(format!("edge {index} leads outside the network")));
        }
        let numbers =
            [edge.time_s, edge.length_m, edge.speed_squared_m, edge.climb_m, edge.descent_m, edge.stops_m2_s2];
        let sensible =
            edge.time_s > 0.0 && edge.length_m >= 0.0 && edge.speed_squared_m >= 0.0 && edge.descent_m >= 0.0;
        if !numbers.iter().all(|number| number.is_finite()) || !sensible {
            return Err(bad_network(format!("edge {index} has a feature that makes no sense: {numbers:?}")));
        }
    }
    Ok(())
}

impl<'a> Columns<'a> {
    fn new(network: &'a RoadNetwork) -> Result<Self> {
        check_network(network)?;
        let nodes = network.nodes.len();
        let (first_out, order) = by_node(nodes, network.edges.iter().map(|edge| edge.from));
        let sorted = || order.iter().map(|&index| &network.edges[index as usize]);
        let head: Vec<u32> = sorted().map(|edge| edge.to).collect();
        let tail: Vec<u32> = sorted().map(|edge| edge.from).collect();
        let (first_in, incoming) = by_node(nodes, head.iter().copied());
        let features: Vec<RoadFeatures> = sorted().map(RoadFeatures::of).collect();
        let flags: Vec<u8> = sorted().map(|edge| edge.flags.0).collect();
        let mut first_point = vec![0u32];
        let mut points: Vec<Position> = Vec::with_capacity(network.geometry.len());
        for edge in sorted() {
            let start = edge.geometry_start as usize;
            points.extend_from_slice(&network.geometry[start..start + edge.geometry_len as usize]);
            first_point.push(u32::try_from(points.len()).map_err(|_| bad_network("too many points".into()))?);
        }
        let component = super::components::strong_components(&first_out, &head);
        let (snap_items, snap_boxes) = snap::build(&network.nodes, &tail, &head, &first_point, &points, |edge| {
            !EdgeFlags(flags[edge]).has(EdgeFlags::FERRY)
                && component[tail[edge] as usize] == component[head[edge] as usize]
        });
        let (info, nodes) = (write_info(&network.info), &network.nodes[..]);
        Ok(Columns {
            info,
            nodes,
            first_out,
            tail,
            head,
            first_in,
            incoming,
            features,
            flags,
            component,
            first_point,
            points,
            snap_items,
            snap_boxes,
        })
    }

    fn view(&self) -> RoadView<'_> {
        RoadView {
            nodes: self.nodes,
            first_out: &self.first_out,
            tail: &self.tail,
            head: &self.head,
            first_in: &self.first_in,
            incoming: &self.incoming,
            features: &self.features,
            flags: &self.flags,
            component: &self.component,
            first_point: &self.first_point,
            points: &self.points,
            snap_items: &self.snap_items,
            snap_boxes: &self.snap_boxes,
        }
    }

    fn sections(&self) -> Vec<(&'static str, &[u8])> {
        let view = self.view();
        let columns: [&[u8]; 13] = [
            bytemuck::cast_slice(view.nodes),
            bytemuck::cast_slice(view.first_out),
            bytemuck::cast_slice(view.tail),
            bytemuck::cast_slice(view.head),
            bytemuck::cast_slice(view.first_in),
            bytemuck::cast_slice(view.incoming),
            bytemuck::cast_slice(view.features),
            view.flags,
            bytemuck::cast_slice(view.component),
            bytemuck::cast_slice(view.first_point),
            bytemuck::cast_slice(view.points),
            bytemuck::cast_slice(view.snap_items),
            bytemuck::cast_slice(view.snap_boxes),
        ];
        std::iter::once(("INFO", &self.info[..])).chain(COLUMNS.into_iter().zip(columns)).collect()
    }

    fn write(&self, hierarchy: Option<&Hierarchy>, path: &Path) -> Result<()> {
        let mut sections = self.sections();
        if let Some(hierarchy) = hierarchy {
            sections.extend(hierarchy.arrays().sections());
        }
        write_sections(path, MAGIC, VERSION, &sections)
    }
}

/// Items grouped by node: where each group begins, and the items in order.
pub(super) fn by_node(nodes: usize, of: impl Iterator<Item = u32> + Clone) -> (Vec<u32>, Vec<u32>) {
    let mut first = vec![0u32; nodes + 1];
    for node in of.clone() {
        first[node as usize + 1] += 1;
    }
    for node in 0..nodes {
        first[node + 1] += first[node];
    }
    let mut next = first.clone();
    let mut order = vec![0u32; first[nodes] as usize];
    for (index, node) in of.enumerate() {
        order[next[node as usize] as usize] = index as u32;
        next[node as usize] += 1;
    }
    (first, order)
}

/// Strings, each after its length as u32: id, date, licence, attribution, caveats.
fn write_info(info: &RoadInfo) -> Vec<u8> {
    let mut out = Vec::new();
    let fixed = [info.id.as_str(), info.as_of.as_deref().unwrap_or(""), &info.licence, &info.attribution];
    for text in fixed.into_iter().chain(info.caveats.iter().map(String::as_str)) {
        out.extend_from_slice(&(text.len() as u32).to_le_bytes());
        out.extend_from_slice(text.as_bytes());
    }
    out
}

fn read_info(mut bytes: &[u8]) -> Result<RoadInfo> {
    let bad = || Error::new(ErrorKind::BadData, "section INFO is damaged");
    let mut texts = Vec::new();
    while let Some((length, rest)) = bytes.split_first_chunk::<4>() {
        let length = u32::from_le_bytes(*length) as usize;
        let text = rest.get(..length).ok_or_else(bad)?;
        texts.push(String::from_utf8(text.to_vec()).map_err(|_| bad())?);
        bytes = &rest[length..];
    }
    let mut texts = texts.into_iter();
    let mut next = || texts.next().ok_or_else(bad);
    let (id, as_of, licence, attribution) = (next()?, next()?, next()?, next()?);
    let as_of = (!as_of.is_empty()).then_some(as_of);
    Ok(RoadInfo { id, as_of, licence, attribution, caveats: texts.collect() })
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::LatLon;
    use crate::graph::RoadEdge;

    /// Both directions of a road on the level between two nodes.
    pub(crate) fn road(network: &mut RoadNetwork, from: u32, to: u32, speed_mps: f64) {
        let position = |node: u32| LatLon::from(network.nodes[node as usize]);
        let length_m = position(from).distance_m(position(to));
        let edge = |from, to| RoadEdge {
            from,
            to,
            time_s: (length_m / speed_mps) as f32,
            length_m: length_m as f32,
            speed_squared_m: (speed_mps * speed_mps * length_m) as f32,
            climb_m: 0.0,
            descent_m: 0.0,
            stops_m2_s2: 0.0,
            flags: EdgeFlags::default(),
            geometry_start: 0,
            geometry_len: 0,
        };
        network.edges.extend([edge(from, to), edge(to, from)]);
    }

    /// A grid of `side` by `side` nodes, 0.01 degrees apart, around the antimeridian.
    pub(crate) fn grid(side: u32) -> RoadNetwork {
        let mut network = RoadNetwork::default();
        network.info.id = "grid".into();
        for row in 0..side {
            for column in 0..side {
                let lon = 179.95 + 0.01 * f64::from(column);
                let lon = if lon > 180.0 { lon - 360.0 } else { lon };
                network.nodes.push(LatLon { lat: -17.0 + 0.01 * f64::from(row), lon }.into());
            }
        }
        for row in 0..side {
            for column in 0..side {
                let node = row * side + column;
                if column + 1 < side {
                    road(&mut network, node, node + 1, 20.0);
                }
                if row + 1 < side {
                    road(&mut network, node, node + side, 20.0);
                }
            }
        }
        network
    }

    #[test]
    fn a_view_holds_what_was_written() {
        let network = grid(5);
        let roads = Roads::from_network(&network).unwrap();
        let view = roads.view();
        assert_eq!((view.node_count(), view.edge_count()), (25, network.edges.len() as u32));
        assert_eq!(roads.info().id, "grid");
        for node in 0..view.node_count() {
            assert_eq!(Position::from(view.position(node)), network.nodes[node as usize]);
            assert!(view.outgoing(node).all(|edge| view.tail(edge) == node));
            assert!(view.incoming(node).iter().all(|&edge| view.head(edge) == node));
            assert_eq!(view.component(node), 0);
        }
        for edge in 0..view.edge_count() {
            let reverse = view.reverse(edge).unwrap();
            assert_eq!((view.tail(reverse), view.head(reverse)), (view.head(edge), view.tail(edge)));
            assert_eq!(view.shape(edge).count(), 2);
            // 0.01 degrees across the antimeridian must not become 359.99.
            let features = view.features_in_wind(edge);
            let speed_m = libm::hypot(features.speed_east_m, features.speed_north_m);
            assert!((speed_m / (20.0 * features.length_m) - 1.0).abs() < 1e-3, "{features:?}");
        }
    }

    #[test]
    fn a_file_written_opens_and_remembers_its_check() {
        let folder = std::env::temp_dir().join(format!("wattfarer-roads-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let path = folder.join("grid.wfmap");
        write_roads(&grid(4), &path).unwrap();
        let first = Roads::open(&path).unwrap();
        assert_eq!(first.view().node_count(), 16);
        assert!(first.hierarchy().is_some());
        assert!(folder.join("grid.wfmap.checked").exists());
        Roads::open(&path).unwrap().verify().unwrap();
        assert_eq!(Roads::open(&path).unwrap().hierarchy(), first.hierarchy());
        write_bare_roads(&grid(4), &path).unwrap();
        assert!(Roads::open(&path).unwrap().hierarchy().is_none());
        // Damage that leaves size, time and header as they were is found by looking, not by opening.
        let (bytes, time) = (std::fs::read(&path).unwrap(), std::fs::metadata(&path).unwrap().modified().unwrap());
        let mut damaged = bytes.clone();
        let heads = Sections::read(Bytes::hold(&bytes), MAGIC, VERSION).unwrap().range("HEAD").unwrap();
        damaged[heads.start + 3] = 255;
        std::fs::write(&path, &damaged).unwrap();
        assert_eq!(Roads::open(&path).unwrap_err().code(), "bad_data");
        std::fs::File::options().write(true).open(&path).unwrap().set_modified(time).unwrap();
        assert_eq!(Roads::open(&path).unwrap().verify().unwrap_err().code(), "bad_data");
        assert_eq!(Roads::open(&folder.join("none.wfmap")).unwrap_err().code(), "not_found");
        assert!(Roads::open(&folder).is_err());
        std::fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn a_network_that_makes_no_sense_is_refused() {
        let mut network = grid(2);
        network.edges[0].to = 99;
        assert_eq!(Roads::from_network(&network).unwrap_err().code(), "bad_data");
        let mut network = grid(2);
        network.edges[0].time_s = f32::NAN;
        assert!(Roads::from_network(&network).is_err());
        let empty = Roads::from_network(&RoadNetwork::default()).unwrap();
        assert_eq!(empty.view().snap(LatLon { lat: 0.0, lon: 0.0 }, 1e9, None), None);
    }

    #[test]
    fn no_damage_makes_the_roads_panic() {
        let network = grid(3);
        let columns = Columns::new(&network).unwrap();
        let bytes = assemble(MAGIC, VERSION, &columns.sections());
        for at in 0..bytes.len() {
            assert!(Roads::from_bytes(&bytes[..at]).is_err());
            let mut damaged = bytes.clone();
            damaged[at] ^= 0x40;
            if let Ok(roads) = Roads::from_bytes(&damaged) {
                assert_eq!(roads.view().edge_count(), 24, "only padding may change unseen");
            }
            // Behind the checksums: the checks of structure alone must hold every index.
            let Ok(sections) = Sections::read(Bytes::hold(&damaged), MAGIC, VERSION) else { continue };
            if let Ok(roads) = Roads::checked(sections) {
                let view = roads.view();
                for node in 0..view.node_count() {
                    view.incoming(node).iter().for_each(|&edge| drop(view.features_in_wind(edge).time_s.to_string()));
                    view.outgoing(node).for_each(|edge| assert!(view.shape(edge).count() >= 2));
                }
                let _ = view.snap(LatLon { lat: -17.0, lon: 179.99 }, 1e5, None);
            }
        }
    }

    #[test]
    fn a_stored_hierarchy_is_the_one_made_now_and_no_damage_of_it_goes_unseen() {
        let network = grid(5);
        let columns = Columns::new(&network).unwrap();
        let hierarchy = Hierarchy::new(columns.view());
        let mut sections = columns.sections();
        sections.extend(hierarchy.arrays().sections());
        let bytes = assemble(MAGIC, VERSION, &sections);
        let roads = Roads::from_bytes(&bytes).unwrap();
        assert_eq!(roads.hierarchy(), Some(&hierarchy));
        assert_eq!(Hierarchy::of(&roads), hierarchy);
        assert!(Roads::from_network(&network).unwrap().hierarchy().is_none());
        let opened = |bytes: &[u8]| Roads::checked(Sections::read(Bytes::hold(bytes), MAGIC, VERSION).unwrap());
        let read = Sections::read(Bytes::hold(&bytes), MAGIC, VERSION).unwrap();
        for place in sections.len() - hierarchy.arrays().sections().len()..sections.len() {
            let (name, content) = sections[place];
            // Behind the checksums: what a crafted file can hold.
            for at in read.range(name).unwrap() {
                for bit in 0..8 {
                    let mut damaged = bytes.clone();
                    damaged[at] ^= 1 << bit;
                    assert_eq!(opened(&damaged).unwrap_err().code(), "bad_data", "{name} {at}.{bit}");
                    assert!(Roads::from_bytes(&damaged).is_err());
                }
            }
            for length in 0..content.len() {
                let mut cut = sections.clone();
                cut[place].1 = &content[..length];
                assert_eq!(opened(&assemble(MAGIC, VERSION, &cut)).unwrap_err().code(), "bad_data", "{name} {length}");
            }
            let mut without = sections.clone();
            without.remove(place);
            assert_eq!(opened(&assemble(MAGIC, VERSION, &without)).unwrap_err().code(), "bad_data", "no {name}");
            // The place of another section, and one made up.
            let mut exchanged = sections.clone();
            exchanged[place].1 = exchanged[place - 1].1;
            assert!(exchanged[place].1 == content || opened(&assemble(MAGIC, VERSION, &exchanged)).is_err(), "{name}");
            for filler in [0u8, 1, 255] {
                let (mut filled, made_up) = (sections.clone(), vec![filler; content.len()]);
                filled[place].1 = &made_up;
                assert!(opened(&assemble(MAGIC, VERSION, &filled)).is_err(), "{name} of {filler}");
            }
        }
    }

    #[test]
    fn snapping_equals_looking_at_every_road() {
        let roads = Roads::from_network(&grid(9)).unwrap();
        let view = roads.view();
        for index in 0..400 {
            // Spread over the grid and beyond by multiples of irrational numbers.
            let share = |factor: f64| (f64::from(index) * factor).fract();
            let lon = libm::remainder(179.92 + 0.15 * share(0.618_033_988), 360.0);
            let position = LatLon { lat: -17.03 + 0.15 * share(0.754_877_666), lon };
            let snapped = view.snap(position, 50_000.0, None).unwrap();
            let mut least_m = f64::INFINITY;
            for edge in 0..view.edge_count() {
                let ends: Vec<LatLon> = view.shape(edge).collect();
                for step in 0..=200 {
                    let along = f64::from(step) / 200.0;
                    let east = libm::remainder(ends[1].lon - ends[0].lon, 360.0);
                    let lon = libm::remainder(ends[0].lon + along * east, 360.0);
                    let lat = ends[0].lat + along * (ends[1].lat - ends[0].lat);
                    least_m = least_m.min(position.distance_m(LatLon { lat, lon }));
                }
            }
            // The scan is sparse: up to half of a 200th of 1.1 km beside the true point.
            assert!(snapped.distance_m <= least_m + 0.5, "{position:?}: {} against {least_m}", snapped.distance_m);
            assert!(least_m <= libm::hypot(snapped.distance_m, 3.0) + 0.5);
        }
        assert_eq!(view.snap(LatLon { lat: 40.0, lon: 0.0 }, 25_000.0, None), None);
        assert_eq!(view.snap_parts(LatLon { lat: -17.0, lon: 179.99 }, 25_000.0).len(), 1);
    }
}
