//! A road map.

use super::cancel::under;
use super::{CancelToken, ProgressListener};
use crate::error::{Result, guard};
use crate::functions::checked;
use crate::records::{BoundingBox, DriveRequest, EnergyEstimate, LatLon, MapInfo, Range, RangeRequest, Snapped};
use crate::translate::{Foreign, call};
use std::path::Path;
use std::sync::Arc;
use wattfarer::graph;
use wattfarer_ffi_macros::methods;

/// The roads of a map.
#[derive(Debug)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Object))]
pub struct Roads(pub(crate) graph::Roads);

#[methods]
impl Roads {
    /// Opens a `.wfmap` file. It stays on disk and is read where a search goes.
    #[uniffi::constructor]
    pub fn open(path: String) -> Result<Arc<Self>> {
        guard(|| Ok(Arc::new(Roads(graph::Roads::open(Path::new(&path))?))))
    }

    /// The highways of the world that come with Wattfarer, prepared once in the user's cache folder: a minute on first use. Fails
    /// with `not_found` where they are not installed; the hint says how to get them.
    #[uniffi::constructor(default(progress = None))]
    pub fn bundled(progress: Option<Arc<dyn ProgressListener>>) -> Result<Arc<Self>> {
        guard(|| {
            let roads = graph::bundled::roads(&mut |what| {
                if let Some(progress) = &progress {
                    progress.report(0, 1, what.into());
                }
            })?;
            if let Some(progress) = &progress {
                progress.report(1, 1, "the bundled map is open".into());
            }
            Ok(Arc::new(Roads(roads)))
        })
    }

    /// What the map says of itself.
    pub fn info(&self) -> Result<MapInfo> {
        guard(|| {
            let graph::RoadInfo { id, as_of, licence, attribution, caveats } = self.0.info().clone();
            let view = self.0.view();
            let extent = view.extent().map(|(low, high)| BoundingBox {
                west: low.lon,
                south: low.lat,
                east: high.lon,
                north: high.lat,
            });
            let (nodes, edges) = (view.node_count().into(), view.edge_count().into());
            let size_bytes = i64::from_core(self.0.size_bytes());
            Ok(MapInfo { id, as_of, licence, attribution, caveats, nodes, edges, size_bytes, extent })
        })
    }

    /// Checks the checksum of every part of the file. Fails with `bad_data` naming the part that is damaged.
    pub fn verify(&self) -> Result<()> {
        guard(|| Ok(self.0.verify()?))
    }

    /// Writes the roads inside a box as a map of their own.
    pub fn cut(&self, bounds: BoundingBox, id: String, out_path: String) -> Result<()> {
        guard(|| {
            let network = graph::cut_roads(&self.0, &checked(bounds)?, &id)?;
            Ok(graph::write_roads(&network, Path::new(&out_path))?)
        })
    }

    /// The road nearest to a position within so many metres, never a ferry.
    pub fn snap(&self, position: LatLon, within_m: f64) -> Result<Option<Snapped>> {
        guard(|| {
            let position = wattfarer::LatLon::new("position", position.lat, position.lon)?;
            wattfarer::units::number_within("within_m", within_m, 0.0, 1_000_000.0)?;
            Ok(Foreign::from_core(self.0.view().snap(position, within_m, None)))
        })
    }

    /// The battery energy of the fastest way between places, by cause.
    #[uniffi::method(default(cancel = None))]
    pub fn drive_energy(&self, request: DriveRequest, cancel: Option<Arc<CancelToken>>) -> Result<EnergyEstimate> {
        under(cancel, || call(request, |request| wattfarer::plan::drive_energy(request, &self.0)))
    }

    /// How far a charge takes the car from a place down to the reserve, on the fastest roads, without ferries.
    #[uniffi::method(default(cancel = None))]
    pub fn range(&self, request: RangeRequest, cancel: Option<Arc<CancelToken>>) -> Result<Range> {
        under(cancel, || call(request, |request| wattfarer::plan::range(request, &self.0)))
    }
}
