//! The energy of the fastest way between places, whatever the battery holds.

use super::overlay::{Energies, RoadOverlay};
use super::places::{attach_places, caveats, common_part, find_places, roads_used};
use super::record::{Avoid, DEFAULT_SNAP_M, Waypoint};
use super::roadcost::RoadCost;
use super::stretch::StationRoads;
use crate::energy::{self, EdgeFeatures, EnergyEstimate, coefficients};
use crate::graph::Roads;
use crate::units::number_within;
use crate::vehicle::{self, Conditions, VehicleRef};
use crate::{Error, ErrorKind, Result};

/// How much energy does the way take?
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DriveRequest {
    /// Comes back in the answer.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub client_ref: Option<String>,
    /// First from, last to; stays cost nothing.
    pub places: Vec<Waypoint>,
    /// The car.
    pub vehicle: VehicleRef,
    /// Weather, load, cabin, speed cap.
    #[cfg_attr(feature = "serde", serde(default))]
    pub conditions: Conditions,
    /// Roads to keep away from.
    #[cfg_attr(feature = "serde", serde(default))]
    pub avoid: Vec<Avoid>,
    /// Farthest a place may lie from a road, m.
    #[cfg_attr(feature = "serde", serde(default = "default_snap"))]
    pub snap_m: f64,
}

#[cfg(feature = "serde")]
fn default_snap() -> f64 {
    DEFAULT_SNAP_M
}

impl DriveRequest {
    /// A way between two places with every default.
    pub fn new(from: impl Into<String>, to: impl Into<String>, vehicle: VehicleRef) -> Self {
        DriveRequest {
            client_ref: None,
            places: vec![Waypoint::new(from), Waypoint::new(to)],
            vehicle,
            conditions: Conditions::default(),
            avoid: Vec::new(),
            snap_m: DEFAULT_SNAP_M,
        }
    }
}

/// The battery energy of the fastest way, by cause, the ways between road and places included. A ferry takes time and no
/// energy, and is no distance driven.
///
/// # Errors
/// `invalid_input` for a value out of range or a place too far from any road, `not_found` for an unknown car or place and
/// when no road leads there.
///
/// # Examples
/// ```no_run
/// use wattfarer::graph::Roads;
/// use wattfarer::plan::{DriveRequest, drive_energy};
/// use wattfarer::vehicle::VehicleRef;
/// let roads = Roads::open("andorra.wfmap".as_ref())?;
/// let car = VehicleRef::id("renault-zoe-r135-ze50-2019");
/// let up = drive_energy(&DriveRequest::new("42.507,1.522", "42.540,1.719", car), &roads)?;
/// println!("{:.1} kWh, of these {:.1} for climbing", up.battery_energy_kwh, up.parts.climb_kwh);
/// # Ok::<(), wattfarer::Error>(())
/// ```
pub fn drive_energy(request: &DriveRequest, roads: &Roads) -> Result<EnergyEstimate> {
    if request.places.len() < 2 {
        return Err(Error::invalid("places", format!("{} places are too few", request.places.len()))
            .with_hint("give at least a start and a goal"));
    }
    number_within("snap_m", request.snap_m, 0.0, 1_000_000.0)?;
    let vehicle = vehicle::resolve(&request.vehicle)?;
    let coefficients = coefficients(&vehicle, &request.conditions)?;
    let (view, mut notices) = (roads.view(), Vec::new());
    let ends = find_places(&request.places, request.snap_m, view, &mut notices)?;
    let no_road = |from: &str, to: &str| {
        // A place of another continent with the same name is the usual reason.
        let taken: Vec<&str> = notices.iter().map(|notice| notice.text.as_str()).collect();
        let hint =
            ["choose places that roads of this map join"].into_iter().chain(taken).collect::<Vec<_>>().join("; ");
        Error::new(ErrorKind::NotFound, format!("no road leads from {from} to {to}"))
            .with_field("places")
            .with_hint(hint)
    };
    let name = |index: usize| ends[index].name.as_str();
    let part = common_part(&ends).ok_or_else(|| no_road(name(0), name(ends.len() - 1)))?;
    let places = attach_places(&ends, &request.places, part, view);
    let cost = RoadCost::new(view, &coefficients, request.conditions.wind_kmh > 0.0, &request.avoid);
    let mut overlay = RoadOverlay::new(vec![cost], &[], &places, &[], Energies::without_limits());
    let mut features = EdgeFeatures::default();
    for index in 1..places.len() {
        let path = overlay.road_path(index as u32 - 1, index as u32, index as u32, 0);
        crate::cancel::check()?;
        let path = path.ok_or_else(|| no_road(name(index - 1), name(index)))?;
        for place in [&places[index - 1], &places[index]] {
            features = features.plus(&cost.off_road_features(place.attached.off_road_m));
        }
        for &(edge, from, to) in &path.edges {
            features = features.plus(&cost.features(edge).part(to - from));
        }
    }
    if features.length_m <= 0.0 {
        return Err(Error::invalid("places", "start and goal are the same place")
            .with_hint("energy and consumption need a way to drive"));
    }
    let mut answer = energy::along(&vehicle, &request.conditions, &features)?;
    answer.client_ref.clone_from(&request.client_ref);
    answer.notices.extend(notices);
    answer.notices.extend(caveats(roads));
    answer.data.push(roads_used(roads));
    Ok(answer)
}
