//! Stopping long work on request.

use crate::{Error, ErrorKind, Result};
use std::cell::RefCell;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

thread_local! {
    static CURRENT: RefCell<Option<CancelFlag>> = const { RefCell::new(None) };
}

/// A flag that stops work which was begun under it; clones are the same flag.
///
/// It belongs to the call, not to the request: it decides whether there is an answer, never which one. So it is held by the
/// thread that works ([`CancelFlag::during`]) instead of passing through every function.
///
/// ```
/// use wattfarer::{CancelFlag, ErrorKind, vehicle::VehicleRef};
/// use wattfarer::graph::{bundled, demonstration_stations};
/// use wattfarer::plan::{self, PlanData, PlanRequest};
/// let (roads, stations) = (bundled::roads(&mut |_| ())?, demonstration_stations()?);
/// let data = PlanData { roads: &roads, stations: &stations, stations_used: &[] };
/// let flag = CancelFlag::new();
/// flag.cancel(); // usually from another thread, while the plan is made
/// let request = PlanRequest::new("Lisbon", "Oslo", VehicleRef::id("renault-zoe-r135-ze50-2019"), 0.9);
/// let error = flag.during(|| plan::trips(&request, data)).unwrap_err();
/// assert_eq!(error.kind(), ErrorKind::Cancelled);
/// # Ok::<(), wattfarer::Error>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct CancelFlag(Arc<AtomicBool>);

impl CancelFlag {
    /// A flag that nobody has raised.
    pub fn new() -> Self {
        Self::default()
    }

    /// Asks the work under this flag to stop. It ends with an error of kind `cancelled`, within milliseconds.
    pub fn cancel(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether the flag is raised.
    pub fn is_cancelled(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }

    /// Runs `work` on this thread; plans and ranges within it stop when the flag is raised.
    pub fn during<T>(&self, work: impl FnOnce() -> T) -> T {
        /// Puts the flag of the caller back, also after a panic.
        struct Before(Option<CancelFlag>);
        impl Drop for Before {
            fn drop(&mut self) {
                CURRENT.set(self.0.take());
            }
        }
        let _before = Before(CURRENT.replace(Some(self.clone())));
        work()
    }
}

/// The flag of the work on this thread, for threads that share it.
pub(crate) fn current() -> CancelFlag {
    CURRENT.with_borrow(|flag| flag.clone().unwrap_or_default())
}

/// Whether the work on this thread is to stop.
pub(crate) fn requested() -> bool {
    CURRENT.with_borrow(|flag| flag.as_ref().is_some_and(CancelFlag::is_cancelled))
}

/// Ends the work on this thread if it is to stop.
pub(crate) fn check() -> Result<()> {
    if requested() { Err(Error::new(ErrorKind::Cancelled, "stopped on request")) } else { Ok(()) }
}
