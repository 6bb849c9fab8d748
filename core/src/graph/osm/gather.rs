//! What is needed from the file: the ways of cars, the turn restrictions, then the nodes of both.

use super::elements::{self, Element, MemberKind};
use super::report::OsmReport;
use super::rules::{self, CarWay};
use crate::graph::Position;
use crate::{Error, ErrorKind, LatLon, Result};
use std::io::Read;

/// A way of cars.
pub(super) struct Way {
    pub(super) id: i64,
    /// Its nodes in [`Gathered::way_nodes`].
    pub(super) first: usize,
    pub(super) len: usize,
    pub(super) car: CarWay,
}

/// How a restriction restricts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TurnKind {
    No,
    NoUTurn,
    Only,
}

/// A turn restriction as its members say it.
pub(super) struct Turn {
    pub(super) kind: TurnKind,
    pub(super) from: Vec<i64>,
    pub(super) via_node: Option<i64>,
    pub(super) via_ways: Vec<i64>,
    pub(super) to: Vec<i64>,
}

/// Everything of a file that the network is made of.
#[derive(Default)]
pub(super) struct Gathered {
    pub(super) ways: Vec<Way>,
    /// Nodes of the ways, as places in `node_ids`.
    pub(super) way_nodes: Vec<u32>,
    pub(super) turns: Vec<Turn>,
    /// Ids of the ways in them, rising.
    turn_ways: Vec<i64>,
    /// Ids of the nodes of ways, rising.
    pub(super) node_ids: Vec<i64>,
    /// Where they are; `None` when the file does not hold them.
    pub(super) positions: Vec<Option<Position>>,
    /// Those with a barrier that stops cars.
    pub(super) blocked: Vec<bool>,
    pub(super) timestamp_s: Option<i64>,
}

impl Gathered {
    /// Index of a node by id.
    pub(super) fn node(&self, id: i64) -> Option<usize> {
        self.node_ids.binary_search(&id).ok()
    }

    /// Whether a turn restriction names a way.
    pub(super) fn has_turn(&self, way: i64) -> bool {
        self.turn_ways.binary_search(&way).is_ok()
    }

    /// The nodes of a way.
    pub(super) fn nodes_of(&self, way: &Way) -> &[u32] {
        &self.way_nodes[way.first..way.first + way.len]
    }
}

/// Place of an id in a rising list, looked for around the place of the one before: neighbours on the road are often neighbours there,
/// and in a sorted file the next is near.
fn near(ids: &[i64], before: usize, id: i64) -> Option<usize> {
    let (mut low, mut high, mut step) = (before, before + 1, 1);
    while low > 0 && ids.get(low).is_none_or(|&other| other > id) {
        (high, low) = (low, low.saturating_sub(step));
        step *= 2;
    }
    while high < ids.len() && ids[high] <= id {
        (low, high) = (high, high + step);
        step *= 2;
    }
    let high = high.min(ids.len());
    ids.get(low..high)?.binary_search(&id).ok().map(|at| low + at)
}

/// The middle of the nodes' extent.
pub(super) fn bounds(source: impl Read) -> Result<Option<LatLon>> {
    let mut range: Option<[i32; 4]> = None;
    elements::read(source, &mut |element| {
        if let Element::Node { position: Some(at), .. } = element {
            let [south, west, north, east] = range.unwrap_or([at.lat_e7, at.lon_e7, at.lat_e7, at.lon_e7]);
            range = Some([south.min(at.lat_e7), west.min(at.lon_e7), north.max(at.lat_e7), east.max(at.lon_e7)]);
        }
        Ok(())
    })?;
    Ok(range.map(|[south, west, north, east]| {
        let middle = |a: i32, b: i32| (f64::from(a) + f64::from(b)) / 2e7;
        LatLon { lat: middle(south, north), lon: middle(west, east) }
    }))
}

/// First pass: ways and restrictions.
pub(super) fn ways(source: impl Read, country: &str, report: &mut OsmReport) -> Result<Gathered> {
    let mut gathered = Gathered::default();
    let mut way_ids: Vec<i64> = Vec::new();
    let timestamp_s = elements::read(source, &mut |element| {
        match element {
            Element::Node { .. } => report.nodes_read += 1,
            Element::Way { id, nodes, tags } => {
                report.ways_read += 1;
                report.highways += u64::from(tags.get("highway").is_some());
                if let Some(car) = rules::car_way(&tags, country).filter(|_| nodes.len() >= 2) {
                    report.car_ways += 1;
                    report.ferries += u64::from(car.ferry);
                    report.toll_ways += u64::from(car.toll);
                    report.with_maxspeed += u64::from(tags.get("maxspeed").is_some());
                    let first = way_ids.len();
                    way_ids.extend_from_slice(nodes);
                    gathered.ways.push(Way { id, first, len: nodes.len(), car });
                }
            }
            Element::Relation { members, tags, .. } => {
                report.relations_read += 1;
                if tags.get("type").is_some_and(|kind| kind == "restriction" || kind.starts_with("restriction:")) {
                    report.turns_read += 1;
                    gathered.turns.extend(turn(members, &tags, report));
                }
            }
        }
        Ok(())
    })?;
    gathered.timestamp_s = timestamp_s;
    let named = |turn: &Turn| turn.from.iter().chain(&turn.via_ways).chain(&turn.to).copied().collect::<Vec<_>>();
    gathered.turn_ways = gathered.turns.iter().flat_map(named).collect();
    gathered.turn_ways.sort_unstable();
    gathered.turn_ways.dedup();
    gathered.ways.sort_by_key(|way| way.id);
    // A file may hold a way twice; the first counts.
    gathered.ways.dedup_by_key(|way| way.id);
    gathered.node_ids = way_ids.clone();
    gathered.node_ids.sort_unstable();
    gathered.node_ids.dedup();
    gathered.node_ids.shrink_to_fit();
    if gathered.node_ids.len() >= u32::MAX as usize {
        return Err(Error::new(ErrorKind::Overloaded, "the roads have more than 4 billion points").with_field("osm"));
    }
    let mut before = 0;
    gathered.way_nodes = way_ids
        .iter()
        .map(|&id| {
            before = near(&gathered.node_ids, before, id).unwrap_or(0);
            before as u32
        })
        .collect();
    gathered.positions = vec![None; gathered.node_ids.len()];
    gathered.blocked = vec![false; gathered.node_ids.len()];
    Ok(gathered)
}

/// Second pass: where the nodes are, and which of them stop cars.
pub(super) fn nodes(source: impl Read, gathered: &mut Gathered, report: &mut OsmReport) -> Result<()> {
    let mut before = 0;
    elements::read(source, &mut |element| {
        if let Element::Node { id, position, tags } = element
            && let Some(index) = near(&gathered.node_ids, before, id)
        {
            before = index;
            gathered.positions[index] = position;
            if !tags.is_empty() && rules::blocks(&tags) {
                gathered.blocked[index] = true;
                report.barriers += 1;
            }
        }
        Ok(())
    })?;
    report.nodes_missing = gathered.positions.iter().filter(|position| position.is_none()).count() as u64;
    Ok(())
}

/// A restriction that holds for cars at all hours.
fn turn(members: &[(MemberKind, i64, &str)], tags: &elements::Tags<'_, '_>, report: &mut OsmReport) -> Option<Turn> {
    let skipped = &mut report.turns_skipped;
    if tags
        .get("except")
        .is_some_and(|except| except.split(';').any(|who| matches!(who.trim(), "motorcar" | "motor_vehicle")))
    {
        skipped.not_for_cars += 1;
        return None;
    }
    let word =
        ["restriction:motorcar", "restriction:motor_vehicle", "restriction"].iter().find_map(|key| tags.get(key));
    let Some(word) = word else {
        let conditional = tags.iter().any(|(key, _)| key.ends_with(":conditional"));
        *(if conditional { &mut skipped.conditional } else { &mut skipped.not_for_cars }) += 1;
        return None;
    };
    if ["day_on", "hour_on"].iter().any(|key| tags.get(key).is_some()) {
        skipped.conditional += 1;
        return None;
    }
    let kind = match word {
        "no_u_turn" => TurnKind::NoUTurn,
        _ if word.starts_with("no_") => TurnKind::No,
        _ if word.starts_with("only_") => TurnKind::Only,
        _ => {
            skipped.unknown_kind += 1;
            return None;
        }
    };
    let ways_of = |role: &str| -> Vec<i64> {
        let chosen = members.iter().filter(|member| member.0 == MemberKind::Way && member.2 == role);
        chosen.map(|member| member.1).collect()
    };
    let via_node =
        members.iter().find(|member| member.0 == MemberKind::Node && member.2 == "via").map(|member| member.1);
    let turn = Turn { kind, from: ways_of("from"), via_node, via_ways: ways_of("via"), to: ways_of("to") };
    let whole = !turn.from.is_empty() && !turn.to.is_empty() && (via_node.is_some() == turn.via_ways.is_empty());
    if !whole {
        skipped.unclear += 1;
    }
    whole.then_some(turn)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_found_from_any_other() {
        let ids: Vec<i64> = (0..40).map(|at| at * 3 - 20).collect();
        for before in 0..45 {
            for id in -25..105 {
                assert_eq!(near(&ids, before, id), ids.binary_search(&id).ok(), "{id} from {before}");
            }
        }
        assert_eq!(near(&[], 0, 7), None);
    }
}
