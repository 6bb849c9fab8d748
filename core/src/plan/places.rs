//! Places found by name or position and attached to one part of the roads.

use super::overlay::Place;
use super::record::Waypoint;
use super::roadsearch::Attached;
use crate::answer::{DataUsed, Notice};
use crate::graph::places::{Located, locate};
use crate::graph::{RoadView, Roads, Snapped};
use crate::{Error, LatLon, Result};

/// A place found and snapped to the parts of the roads near it.
pub(super) struct Ended {
    pub(super) name: String,
    pub(super) position: LatLon,
    pub(super) snapped: Vec<Snapped>,
}

/// Finds places and the roads within `snap_m` of each; what a reader should know is added to `notices`.
pub(super) fn find_places(
    places: &[Waypoint],
    snap_m: f64,
    view: RoadView<'_>,
    notices: &mut Vec<Notice>,
) -> Result<Vec<Ended>> {
    let mut gazetteer = None;
    let mut ends = Vec::new();
    for (index, waypoint) in places.iter().enumerate() {
        let field = format!("places[{index}].place");
        let text = waypoint.place.trim();
        let Located { name, position, notice } = locate(&field, text, &mut gazetteer)?;
        notices.extend(notice);
        let Some(nearest) = view.snap(position, snap_m, None) else {
            return Err(Error::invalid(
                field,
                format!("{text} lies farther than {:.0} km from every road of the map", snap_m / 1000.0),
            )
            .with_hint("choose a place near a road, another map or a greater snapping distance"));
        };
        ends.push(Ended { name, position, snapped: vec![nearest] });
    }
    // Where the nearest roads of all places lie in one part, no other part is nearer in sum.
    let part = |end: &Ended| end.snapped.first().map(|snapped| snapped.component);
    if ends.windows(2).any(|pair| part(&pair[0]) != part(&pair[1])) {
        for end in &mut ends {
            end.snapped = view.snap_parts(end.position, snap_m);
        }
    }
    Ok(ends)
}

/// The part of the road network that lies near every place, the nearest one in sum.
pub(super) fn common_part(ends: &[Ended]) -> Option<u32> {
    let distance = |end: &Ended, part: u32| {
        end.snapped.iter().find(|snapped| snapped.component == part).map(|snapped| snapped.distance_m)
    };
    let parts = ends.first()?.snapped.iter().map(|snapped| snapped.component);
    parts
        .filter_map(|part| Some((ends.iter().map(|end| distance(end, part)).sum::<Option<f64>>()?, part)))
        .min_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)))
        .map(|best| best.1)
}

/// A snapped position on both directions of its road.
pub(super) fn attached(view: RoadView<'_>, snapped: &Snapped) -> Attached {
    Attached {
        edge: snapped.edge,
        reverse: view.reverse(snapped.edge),
        fraction: snapped.fraction,
        position: snapped.position,
        off_road_m: snapped.distance_m,
    }
}

/// The places on the roads of a part.
pub(super) fn attach_places(ends: &[Ended], places: &[Waypoint], component: u32, view: RoadView<'_>) -> Vec<Place> {
    let last = ends.len().saturating_sub(1);
    ends.iter()
        .zip(places)
        .enumerate()
        .filter_map(|(index, (end, waypoint))| {
            let snapped = end.snapped.iter().find(|snapped| snapped.component == component)?;
            // Staying at the goal is no part of the trip.
            let stay_s = if index == last { 0.0 } else { waypoint.stay_s };
            Some(Place { attached: attached(view, snapped), stay_s })
        })
        .collect()
}

/// The roads as an answer names them.
pub(super) fn roads_used(roads: &Roads) -> DataUsed {
    let info = roads.info();
    DataUsed {
        kind: "roads".into(),
        id: info.id.clone(),
        as_of: info.as_of.clone(),
        licence: info.licence.clone(),
        attribution: info.attribution.clone(),
        demonstration: false,
    }
}

/// What a user of the roads must know.
pub(super) fn caveats(roads: &Roads) -> impl Iterator<Item = Notice> + '_ {
    roads.info().caveats.iter().map(|caveat| Notice::new("map_caveat", caveat.clone()))
}
