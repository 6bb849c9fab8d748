//! The bundled highways as a road network.
//!
//! The source knows neither classes nor speed limits: every road is driven at a mean of 100 km/h. On highways that mean
//! comes from stretches that are faster and slower, and air resistance goes with the mean square of the speed over the
//! length, so 105 km/h counts there (half of the way at 120, half at 86 km/h has both figures).

use super::network::{EdgeFlags, Position, RoadEdge, RoadInfo, RoadNetwork};
use super::wfnet::{Compact, Kind};
use crate::Result;
use crate::energy::EdgeFeatures;
use crate::units::KMH_PER_MPS;

/// Mean speed over time, km/h.
const MEAN_KMH: f64 = 100.0;
/// Root of the mean square speed over length, km/h.
const ROOT_MEAN_SQUARE_KMH: f64 = 105.0;

/// Both directions of every link.
pub(super) fn network(compact: &Compact) -> Result<RoadNetwork> {
    let nodes =
        compact.nodes.iter().map(|&(lat, lon, _)| Position { lat_e7: lat * 10_000, lon_e7: lon * 10_000 }).collect();
    let mut edges = Vec::with_capacity(2 * compact.links.len());
    for link in &compact.links {
        for (from, to) in [(link.a, link.b), (link.b, link.a)] {
            let crossing = matches!(link.kind, Kind::Ferry | Kind::Shuttle);
            let rise_m = f64::from(compact.nodes[to as usize].2 - compact.nodes[from as usize].2);
            let features = EdgeFeatures::uniform(link.length_m, MEAN_KMH / KMH_PER_MPS, rise_m);
            let speed = ROOT_MEAN_SQUARE_KMH / KMH_PER_MPS;
            let on_road = |value: f64| if crossing { 0.0 } else { value as f32 };
            edges.push(RoadEdge {
                from,
                to,
                time_s: if crossing { link.duration_s } else { features.time_s } as f32,
                length_m: link.length_m as f32,
                speed_squared_m: on_road(speed * speed * link.length_m),
                climb_m: on_road(features.climb_m),
                descent_m: on_road(features.descent_m),
                stops_m2_s2: 0.0,
                flags: if crossing { EdgeFlags::FERRY } else { EdgeFlags::default() },
                geometry_start: 0,
                geometry_len: 0,
            });
        }
    }
    let info = RoadInfo {
        id: "world-highways".into(),
        as_of: Some("2024-04-19".into()),
        licence: "ODbL-1.0".into(),
        attribution: "(c) OpenStreetMap contributors; heights: GeoNames (CC BY 3.0), NOAA GLOBE".into(),
        caveats: vec![
            "simplified highways of the world without speed limits, all driven at a mean of 100 km/h: not for navigation"
                .into(),
        ],
    };
    Ok(RoadNetwork { info, nodes, edges, geometry: Vec::new() })
}
