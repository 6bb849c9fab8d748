//! The part of the station overlay that a request uses, as a petgraph graph: to look at, to draw, to run other algorithms on.

use super::PathEnergy;
use super::prepared::{PlanData, prepare};
use super::record::PlanRequest;
use crate::{LatLon, Result};
use petgraph::graph::{Graph, NodeIndex};
use std::collections::BTreeMap;

/// A place of the overlay.
#[derive(Debug, Clone, PartialEq)]
pub struct OverlayPlace {
    /// Name of the place or station.
    pub name: String,
    /// Where it is.
    pub position: LatLon,
    /// Index in the list of stations; none for a place of the request.
    pub station: Option<usize>,
    /// The connector it is reckoned with.
    pub connector_id: Option<String>,
}

/// The fastest road between two places.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct OverlayRoad {
    /// Seconds, ferries and shuttles included.
    pub time_s: f64,
    /// What it does to the energy in the battery.
    pub energy: PathEnergy,
}

/// Plans and gives the places and fastest roads that the search has looked at: the places of the request first, then the
/// stations.
///
/// # Errors
/// As [`trips`](super::trips).
///
/// # Examples
/// ```no_run
/// use wattfarer::graph::{Roads, demonstration_stations};
/// use wattfarer::plan::{PlanData, PlanRequest, overlay_graph};
/// use wattfarer::vehicle::VehicleRef;
/// let (roads, stations) = (Roads::open("europe.wfmap".as_ref())?, demonstration_stations()?);
/// let data = PlanData { roads: &roads, stations: &stations, stations_used: &[] };
/// let car = VehicleRef::id("tesla-model-3-long-range-2024");
/// let graph = overlay_graph(&PlanRequest::new("Paris", "Berlin", car, 0.9), data)?;
/// println!("{} places, {} roads", graph.node_count(), graph.edge_count());
/// # Ok::<(), wattfarer::Error>(())
/// ```
pub fn overlay_graph(request: &PlanRequest, data: PlanData<'_>) -> Result<Graph<OverlayPlace, OverlayRoad>> {
    let mut graph = Graph::new();
    let (mut prepared, component, _) = prepare(request, data)?;
    let waypoints: Vec<NodeIndex> = prepared
        .ends
        .iter()
        .map(|end| {
            graph.add_node(OverlayPlace {
                name: end.name.clone(),
                position: end.position,
                station: None,
                connector_id: None,
            })
        })
        .collect();
    let Some(component) = component else { return Ok(graph) };
    prepared.find_plugs()?;
    let Some(found) = prepared.solve(component)? else { return Ok(graph) };
    let sites = found.sites.len() as u32;
    let mut nodes: BTreeMap<u32, NodeIndex> =
        waypoints.iter().zip(sites..).map(|(&node, place)| (place, node)).collect();
    let used = found.overlay.iter().flat_map(|&(from, leg)| [from, leg.to]);
    for place in used.collect::<std::collections::BTreeSet<u32>>() {
        if let Some(site) = found.sites.get(place as usize) {
            let plug = &prepared.plugs.list[site.plug];
            let station = &data.stations[plug.station];
            let node = graph.add_node(OverlayPlace {
                name: station.name.clone(),
                position: plug.position,
                station: Some(plug.station),
                connector_id: Some(plug.connector.id.clone()),
            });
            nodes.insert(place, node);
        }
    }
    for (from, leg) in &found.overlay {
        if let (Some(&from), Some(&to)) = (nodes.get(from), nodes.get(&leg.to)) {
            graph.add_edge(from, to, OverlayRoad { time_s: leg.time_s, energy: leg.energy });
        }
    }
    Ok(graph)
}
