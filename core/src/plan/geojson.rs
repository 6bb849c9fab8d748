//! A trip as GeoJSON (RFC 7946).

use super::record::{LegKind, PlanAnswer};
use serde_json::{Value, json};

/// The first trip as a FeatureCollection: a line for every drive and ferry, a point for every stop.
///
/// A trip that cannot be made has no features.
///
/// ```
/// use wattfarer::graph::{bundled, demonstration_stations};
/// use wattfarer::plan::{self, PlanData, PlanRequest};
/// use wattfarer::vehicle::VehicleRef;
/// let (roads, stations) = (bundled::roads(&mut |_| ())?, demonstration_stations()?);
/// let data = PlanData { roads: &roads, stations: &stations, stations_used: &[] };
/// let car = VehicleRef::id("renault-zoe-r135-ze50-2019");
/// let answer = plan::trips(&PlanRequest::new("Munich", "Bolzano", car, 0.8), data)?;
/// let shown = plan::geojson(&answer);
/// assert_eq!(shown["features"][0]["geometry"]["type"], "LineString");
/// # Ok::<(), wattfarer::Error>(())
/// ```
pub fn geojson(answer: &PlanAnswer) -> Value {
    let legs = answer.trips.first().map(|trip| trip.legs.as_slice()).unwrap_or_default();
    let features: Vec<Value> = legs
        .iter()
        .filter_map(|leg| match (leg.kind, &leg.geometry) {
            (LegKind::Charge, _) => Some(json!({
                "type": "Feature",
                "geometry": {"type": "Point", "coordinates": [leg.from.lon, leg.from.lat]},
                "properties": {
                    "kind": leg.kind, "name": leg.from.name, "station_id": leg.from.station_id, "duration_s": leg.duration_s,
                    "arrival_soc": leg.arrival_soc, "departure_soc": leg.departure_soc,
                    "demonstration": leg.station.as_ref().map(|station| station.demonstration),
                },
            })),
            (_, Some(line)) => Some(json!({
                "type": "Feature",
                "geometry": line,
                "properties": {
                    "kind": leg.kind, "duration_s": leg.duration_s, "distance_m": leg.distance_m,
                    "departure_soc": leg.departure_soc, "arrival_soc": leg.arrival_soc, "max_kmh_advised": leg.max_kmh_advised,
                },
            })),
            _ => None,
        })
        .collect();
    json!({"type": "FeatureCollection", "features": features})
}
