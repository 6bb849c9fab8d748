//! The roads of a trip that the search found.

use super::overlay::{RoadOverlay, RoadPath};
use super::search::FoundTrip;
use crate::{Error, ErrorKind, Result};

/// Roads between two places where the trip stops or stays.
pub(super) struct Stretch {
    pub(super) from: u32,
    pub(super) to: u32,
    pub(super) path: RoadPath,
}

/// The roads between the trip's stops and waypoints.
pub(super) fn stretches(overlay: &mut RoadOverlay<'_>, trip: &FoundTrip) -> Result<Vec<Stretch>> {
    let mut out = Vec::new();
    for pair in trip.places.windows(2) {
        let ((from, _), (to, path)) = (pair[0], pair[1]);
        let mut edges = Vec::new();
        for (from, to) in overlay.passed(from, to, path) {
            let roads = overlay.road_path(from, to).ok_or_else(|| {
                Error::new(ErrorKind::Internal, format!("the way from place {from} to place {to} is lost"))
            })?;
            edges.extend(roads.edges);
        }
        out.push(Stretch { from, to, path: RoadPath { edges } });
    }
    Ok(out)
}
