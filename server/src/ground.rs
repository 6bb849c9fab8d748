//! What the engine's routes work on: roads, stations and a planner made ready, each made when first asked for and kept.

use std::sync::{Arc, OnceLock};
use wattfarer::Result;
use wattfarer::answer::DataUsed;
use wattfarer::graph::{Roads, Station, bundled, demonstration_data, demonstration_stations};
use wattfarer::plan::{PlanAnswer, PlanData, PlanRequest, Planner};

/// Roads and stations.
#[derive(Debug)]
pub struct Data {
    pub roads: Roads,
    pub stations: Vec<Station>,
    used: Vec<DataUsed>,
}

impl Data {
    fn open() -> Result<Arc<Self>> {
        Ok(Arc::new(Data {
            roads: bundled::roads(&mut |_| ())?,
            stations: demonstration_stations()?,
            used: vec![demonstration_data()],
        }))
    }
}

self_cell::self_cell!(
    /// A planner beside the data that it plans on.
    struct Ready {
        owner: Arc<Data>,
        #[not_covariant]
        dependent: Planner,
    }

    impl {Debug}
);

/// All of it; nothing is opened before it is needed.
#[derive(Debug, Default)]
pub struct Ground {
    data: OnceLock<Result<Arc<Data>>>,
    ready: OnceLock<Ready>,
}

impl Ground {
    /// Roads and stations.
    pub fn data(&self) -> Result<&Arc<Data>> {
        self.data.get_or_init(Data::open).as_ref().map_err(Clone::clone)
    }

    /// A trip. The first one waits for the planner, and the first at a new speed for that speed's fastest ways: tenths of a second
    /// on the bundled map.
    pub fn trips(&self, request: &PlanRequest) -> Result<PlanAnswer> {
        let data = self.data()?;
        let ready = self.ready.get_or_init(|| {
            Ready::new(data.clone(), |data| {
                Planner::new(PlanData { roads: &data.roads, stations: &data.stations, stations_used: &data.used })
            })
        });
        ready.with_dependent(|_, planner| planner.trips(request))
    }
}
