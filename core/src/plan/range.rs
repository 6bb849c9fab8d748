//! How far a charge takes the car from a place, in every direction.

use super::PathEnergy;
use super::overlay::Place;
use super::places::{attach_places, caveats, common_part, find_places, roads_used};
use super::record::{Avoid, DEFAULT_RESERVE_SOC, DEFAULT_SNAP_M, Waypoint};
use super::roadcost::RoadCost;
use super::roadsearch::{Onward, Workspace};
use crate::answer::{DataUsed, ENGINE_VERSION, InputSource, InputUsed, Notice, SCHEMA_VERSION};
use crate::energy::coefficients;
use crate::graph::Roads;
use crate::units::{Soc, number_within};
use crate::vehicle::{self, Conditions, VehicleRef};
use crate::{Error, LatLon, Result};

/// Corners of the area that can be reached: one for every 5 degrees.
const BEARINGS: usize = 72;

/// How far does it get?
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RangeRequest {
    /// Comes back in the answer.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub client_ref: Option<String>,
    /// Start: `lat,lon` in degrees or a name of the gazetteer.
    pub place: String,
    /// The car.
    pub vehicle: VehicleRef,
    /// State of charge at the start.
    pub start_soc: f64,
    /// State of charge at which the range ends.
    #[cfg_attr(feature = "serde", serde(default = "default_reserve"))]
    pub reserve_soc: f64,
    /// Weather, load, speed, battery health.
    #[cfg_attr(feature = "serde", serde(default))]
    pub conditions: Conditions,
    /// Roads to keep away from; ferries are never taken.
    #[cfg_attr(feature = "serde", serde(default))]
    pub avoid: Vec<Avoid>,
    /// Farthest the place may lie from a road, m.
    #[cfg_attr(feature = "serde", serde(default = "default_snap"))]
    pub snap_m: f64,
}

#[cfg(feature = "serde")]
fn default_reserve() -> f64 {
    DEFAULT_RESERVE_SOC
}

#[cfg(feature = "serde")]
fn default_snap() -> f64 {
    DEFAULT_SNAP_M
}

impl RangeRequest {
    /// From a place with every default.
    pub fn new(place: impl Into<String>, vehicle: VehicleRef, start_soc: f64) -> Self {
        RangeRequest {
            client_ref: None,
            place: place.into(),
            vehicle,
            start_soc,
            reserve_soc: DEFAULT_RESERVE_SOC,
            conditions: Conditions::default(),
            avoid: Vec::new(),
            snap_m: DEFAULT_SNAP_M,
        }
    }
}

/// A GeoJSON Polygon.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Polygon {
    /// `Polygon`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub kind: String,
    /// Rings of longitude, latitude, the outer one first, counter-clockwise; longitudes run on across the antimeridian.
    pub coordinates: Vec<Vec<[f64; 2]>>,
}

/// How a range was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum RangeStatus {
    /// On the roads of the map.
    Ok,
    /// A word this version does not know.
    #[cfg_attr(feature = "serde", serde(other))]
    Unknown,
}

/// How far the car gets.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Range {
    /// Version of the record shapes.
    pub schema_version: String,
    /// Version of the engine.
    pub engine_version: String,
    /// How it was found.
    pub status: RangeStatus,
    /// From the request.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub client_ref: Option<String>,
    /// The values used and where they come from.
    pub inputs: Vec<InputUsed>,
    /// What the reader should know.
    pub notices: Vec<Notice>,
    /// The data used.
    pub data: Vec<DataUsed>,
    /// Distance along the road to where the reserve is reached, the median over all fastest roads out of the place, m.
    pub range_m: f64,
    /// The area that can be reached: its corners are the farthest places reached in each direction.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub reachable: Option<Polygon>,
    /// The conditions used.
    pub conditions: Conditions,
}

/// How far a charge takes the car from a place down to the reserve, on the fastest roads, without ferries.
///
/// # Errors
/// `invalid_input` for a value out of range or a place too far from any road, `not_found` for an unknown car or place.
pub fn range(request: &RangeRequest, roads: &Roads) -> Result<Range> {
    Soc::new("start_soc", request.start_soc)?;
    Soc::new("reserve_soc", request.reserve_soc)?;
    if request.start_soc <= request.reserve_soc {
        return Err(Error::invalid("start_soc", format!("{} is not above the reserve", request.start_soc))
            .with_hint("the range ends at reserve_soc: start above it"));
    }
    number_within("snap_m", request.snap_m, 0.0, 1_000_000.0)?;
    let vehicle = vehicle::resolve(&request.vehicle)?;
    let coefficients = coefficients(&vehicle, &request.conditions)?;
    let (view, mut notices) = (roads.view(), Vec::new());
    let waypoints = [Waypoint::new(&request.place)];
    let ends = find_places(&waypoints, request.snap_m, view, &mut notices)
        .map_err(|error| if error.field() == Some("places[0].place") { error.with_field("place") } else { error })?;
    let part = common_part(&ends).unwrap_or(0);
    let places = attach_places(&ends, &waypoints, part, view);
    let avoid: Vec<Avoid> = request.avoid.iter().copied().chain([Avoid::Ferry]).collect();
    let cost = RoadCost::new(view, &coefficients, request.conditions.wind_kmh > 0.0, &avoid);
    let capacity_kwh = vehicle.usable_capacity_kwh * request.conditions.soh;
    // A drive as long as the range warms the cabin in full.
    let warm_up_kwh = coefficients.warm_up_kwh(f64::INFINITY);
    let reserve_kwh = request.reserve_soc * capacity_kwh;
    let mut reach = Reach {
        cost,
        start_kwh: request.start_soc * capacity_kwh - warm_up_kwh,
        reserve_kwh,
        capacity_kwh,
        reached: Vec::new(),
        ends_m: Vec::new(),
        driven: (0.0, 0.0),
    };
    let place = places.first().ok_or_else(|| Error::invalid("place", "lies on no road"))?;
    reach.spread(place);
    crate::cancel::check()?;
    notices.extend(caveats(roads));
    let range_m = reach.range_m().unwrap_or_else(|| {
        notices.push(Notice::new(
            "map_ends",
            "the roads of the map end before the charge does: the range follows from the mean consumption on them",
        ));
        let (energy_kwh, distance_m) = reach.driven;
        let left_kwh = (reach.start_kwh - reserve_kwh).max(0.0);
        if energy_kwh > 0.0 { left_kwh / energy_kwh * distance_m } else { 0.0 }
    });
    let input = |name: &str, value: f64, default: f64| {
        InputUsed::new(name, value, if value == default { InputSource::Default } else { InputSource::Given })
    };
    Ok(Range {
        schema_version: SCHEMA_VERSION.into(),
        engine_version: ENGINE_VERSION.into(),
        status: RangeStatus::Ok,
        client_ref: request.client_ref.clone(),
        inputs: vec![
            InputUsed::new("vehicle", &vehicle.id, InputSource::Given),
            InputUsed::new("place", &ends[0].name, InputSource::Given),
            InputUsed::new("start_soc", request.start_soc, InputSource::Given),
            input("reserve_soc", request.reserve_soc, DEFAULT_RESERVE_SOC),
            input("conditions.air_c", request.conditions.air_c, Conditions::default().air_c),
        ],
        notices,
        data: vec![roads_used(roads)],
        range_m,
        reachable: outline(place.attached.position, &reach.reached),
        conditions: request.conditions,
    })
}

/// What lies within a charge.
struct Reach<'a> {
    cost: RoadCost<'a>,
    start_kwh: f64,
    reserve_kwh: f64,
    capacity_kwh: f64,
    /// Places reached, the points where the reserve is reached included.
    reached: Vec<LatLon>,
    /// Distances along the road to these points, m.
    ends_m: Vec<f64>,
    /// Energy and distance of all roads driven, each counted once.
    driven: (f64, f64),
}

impl Reach<'_> {
    fn spread(&mut self, from: &Place) {
        let (cost, view) = (self.cost, self.cost.view);
        let mut workspace = Workspace::new(view.node_count());
        let mut order = Vec::new();
        let nothing = PathEnergy::nothing(self.reserve_kwh, self.capacity_kwh);
        let start_kwh = self.start_kwh;
        workspace.forward(&cost, &from.attached, nothing, self.reserve_kwh, self.capacity_kwh, |node, course| {
            let energy = &course.energy;
            order.push(node);
            if energy.minimum_kwh <= start_kwh { Onward::Useful } else { Onward::Stop }
        });
        let (off_road_m, off_road_kwh) = (from.attached.off_road_m, cost.off_road(from.attached.off_road_m).1);
        let mut distance_m = vec![0.0; view.node_count() as usize];
        for node in order {
            // The first edge is driven from the place on.
            let (before, edge, begin) = match workspace.parent_edge(node) {
                Some(edge) => (Some(view.tail(edge)), edge, 0.0),
                None => match from.attached.sides().find(|side| view.head(side.0) == node) {
                    Some((edge, fraction)) => (None, edge, fraction),
                    None => continue,
                },
            };
            let part = 1.0 - begin;
            let (length_m, energy_kwh) = (part * view.length_m(edge), cost.part_kwh(edge, part));
            let before_m = before.map_or(off_road_m, |before| distance_m[before as usize]);
            distance_m[node as usize] = before_m + length_m;
            if let Some(left_kwh) = workspace.energy_at(node).after(start_kwh) {
                debug_assert!(left_kwh >= self.reserve_kwh - 1e-9);
                self.reached.push(view.position(node));
                self.driven.0 += energy_kwh;
                self.driven.1 += length_m;
                continue;
            }
            // The reserve is reached on this edge.
            let held_kwh = match before {
                Some(before) => workspace.energy_at(before).after(start_kwh),
                None => Some(start_kwh - off_road_kwh),
            };
            let Some(held_kwh) = held_kwh else { continue };
            let share = ((held_kwh - self.reserve_kwh) / energy_kwh).clamp(0.0, 1.0);
            self.ends_m.push(before_m + share * length_m);
            let (a, b) = (view.position(view.tail(edge)), view.position(node));
            let (along, east) = (begin + part * share, libm::remainder(b.lon - a.lon, 360.0));
            self.reached.push(LatLon {
                lat: a.lat + along * (b.lat - a.lat),
                lon: libm::remainder(a.lon + along * east, 360.0),
            });
        }
    }

    /// Median distance to where the reserve is reached, if it is anywhere.
    fn range_m(&mut self) -> Option<f64> {
        self.ends_m.sort_by(f64::total_cmp);
        self.ends_m.get(self.ends_m.len() / 2).copied()
    }
}

/// The farthest place in each direction, as a ring around `middle`.
fn outline(middle: LatLon, reached: &[LatLon]) -> Option<Polygon> {
    let mut farthest: Vec<Option<(f64, [f64; 2])>> = vec![None; BEARINGS];
    let narrow = libm::cos(middle.lat.to_radians());
    for place in reached {
        let east_deg = libm::remainder(place.lon - middle.lon, 360.0);
        let north_deg = place.lat - middle.lat;
        let bearing = libm::atan2(east_deg * narrow, north_deg) / std::f64::consts::TAU;
        let sector = ((bearing.rem_euclid(1.0) * BEARINGS as f64) as usize).min(BEARINGS - 1);
        let far_m = middle.distance_m(*place);
        let known = &mut farthest[sector];
        if known.is_none_or(|known| far_m > known.0) {
            *known = Some((far_m, [middle.lon + east_deg, place.lat]));
        }
    }
    let mut ring: Vec<[f64; 2]> =
        farthest.iter().rev().map(|corner| corner.map_or([middle.lon, middle.lat], |corner| corner.1)).collect();
    ring.dedup();
    ring.push(*ring.first()?);
    (ring.len() >= 4).then(|| Polygon { kind: "Polygon".into(), coordinates: vec![ring] })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_outline_joins_the_farthest_places_of_each_direction() {
        let at = |lat, lon| LatLon { lat, lon };
        let middle = at(10.0, 179.9);
        let reached = [at(10.5, 179.9), at(10.2, 179.9), at(10.0, -179.6), at(9.5, 179.9), at(10.0, 179.4)];
        let ring = &outline(middle, &reached).unwrap().coordinates[0];
        assert_eq!(ring.first(), ring.last());
        // Longitudes run on across the antimeridian, and the nearer place to the north is inside.
        assert!(ring.iter().any(|corner| (corner[0] - 180.4).abs() < 1e-9));
        assert!(!ring.contains(&[179.9, 10.2]) && ring.contains(&[179.9, 10.5]));
        // A place in every direction: a ring around all of it.
        let around: Vec<LatLon> = (0..BEARINGS)
            .map(|number| (number as f64 + 0.5) / BEARINGS as f64 * std::f64::consts::TAU)
            .map(|angle| at(10.0 + 0.5 * angle.cos(), libm::remainder(179.9 + 0.5 * angle.sin(), 360.0)))
            .collect();
        let ring = &outline(middle, &around).unwrap().coordinates[0];
        let area: f64 = ring.windows(2).map(|pair| pair[0][0] * pair[1][1] - pair[1][0] * pair[0][1]).sum();
        assert!((area / 2.0 - 0.25 * std::f64::consts::PI).abs() < 0.02, "counter-clockwise: {area}");
        assert_eq!(outline(middle, &[]), None);
    }
}
