//! Trips.

use super::cancel::under;
use super::{CancelToken, ProgressListener, Roads, Stations};
use crate::error::{Result, guard};
use crate::records::{PlanAnswer, PlanOutcome, PlanRequest};
use crate::translate::{Foreign, call};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use wattfarer::plan::PlanData;
use wattfarer_ffi_macros::methods;

struct Ground {
    roads: Arc<Roads>,
    stations: Arc<Stations>,
}

impl Ground {
    fn data(&self) -> PlanData<'_> {
        PlanData { roads: &self.roads.0, stations: &self.stations.list, stations_used: &self.stations.used }
    }
}

type Engine<'a> = wattfarer::plan::Planner<'a>;

self_cell::self_cell!(
    struct Ready {
        owner: Ground,
        #[not_covariant]
        dependent: Engine,
    }
);

/// Finds the fastest trips with their charging stops on one map with one set of stations, each with its proof. Made ready once,
/// in seconds for a continent; share it between threads.
#[cfg_attr(feature = "uniffi", derive(uniffi::Object))]
pub struct Planner(Ready);

#[methods]
impl Planner {
    /// A planner for roads and stations.
    #[uniffi::constructor]
    pub fn new(roads: Arc<Roads>, stations: Arc<Stations>) -> Result<Arc<Self>> {
        guard(|| Ok(Arc::new(Planner(Ready::new(Ground { roads, stations }, |ground| Engine::new(ground.data()))))))
    }

    /// The fastest trip with its charging stops, and the proof. A trip that cannot be made is an answer with the status
    /// `infeasible`, not an error.
    #[uniffi::method(default(cancel = None))]
    pub fn plan(&self, request: PlanRequest, cancel: Option<Arc<CancelToken>>) -> Result<PlanAnswer> {
        under(cancel, || call(request, |request| self.0.with_dependent(|_, engine| engine.trips(request))))
    }

    /// A plan for each request, in order, on so many threads (0: as many as the machine has); one that fails does not fail the
    /// others. The answers are the same whatever the number of threads. Fails only when it is cancelled.
    #[uniffi::method(default(threads = 0, cancel = None, progress = None))]
    pub fn plan_many(
        &self,
        requests: Vec<PlanRequest>,
        threads: u32,
        cancel: Option<Arc<CancelToken>>,
        progress: Option<Arc<dyn ProgressListener>>,
    ) -> Result<Vec<PlanOutcome>> {
        guard(|| {
            let machine = std::thread::available_parallelism().map_or(1, |count| count.get());
            let threads = if threads == 0 { machine } else { threads as usize }.clamp(1, requests.len().clamp(1, 64));
            let total = i64::from_core(requests.len());
            let mut outcomes: Vec<Option<PlanOutcome>> = requests.iter().map(|_| None).collect();
            let waiting = Mutex::new(requests.into_iter().zip(&mut outcomes));
            let finished = AtomicUsize::new(0);
            let work = || {
                while !cancel.as_ref().is_some_and(|token| token.is_cancelled()) {
                    let next = waiting.lock().unwrap_or_else(PoisonError::into_inner).next();
                    let Some((request, outcome)) = next else { break };
                    *outcome = Some(match self.plan(request, cancel.clone()) {
                        Ok(answer) => PlanOutcome { answer: Some(answer), failure: None },
                        Err(error) => PlanOutcome { answer: None, failure: Some(error.into()) },
                    });
                    let done = finished.fetch_add(1, Ordering::Relaxed) + 1;
                    if let Some(progress) = &progress {
                        // A listener that fails must not lose the plans.
                        let report = || progress.report(i64::from_core(done), total, "plans".into());
                        let _ = catch_unwind(AssertUnwindSafe(report));
                    }
                }
            };
            std::thread::scope(|scope| {
                for _ in 1..threads {
                    scope.spawn(work);
                }
                work();
            });
            drop(waiting);
            if cancel.is_some_and(|token| token.is_cancelled()) {
                return Err(wattfarer::Error::new(wattfarer::ErrorKind::Cancelled, "stopped on request").into());
            }
            Ok(outcomes.into_iter().flatten().collect())
        })
    }

    /// The roads it plans on.
    pub fn roads(&self) -> Arc<Roads> {
        self.0.borrow_owner().roads.clone()
    }

    /// The stations it plans with.
    pub fn stations(&self) -> Arc<Stations> {
        self.0.borrow_owner().stations.clone()
    }
}

/// One trip without a planner made ready: slower than [`Planner::plan`], and without the seconds that making ready takes.
#[cfg_attr(feature = "uniffi", uniffi::export(default(cancel = None)))]
pub fn plan_trips(
    request: PlanRequest,
    roads: Arc<Roads>,
    stations: Arc<Stations>,
    cancel: Option<Arc<CancelToken>>,
) -> Result<PlanAnswer> {
    let ground = Ground { roads, stations };
    under(cancel, || call(request, |request| wattfarer::plan::trips(request, ground.data())))
}
