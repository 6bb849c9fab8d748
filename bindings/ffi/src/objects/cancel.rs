//! Stopping long work.

use std::sync::Arc;
use wattfarer::CancelFlag;
use wattfarer_ffi_macros::methods;

/// A token that stops the calls it is given to. Raise it from any thread; they end with `cancelled` within milliseconds.
#[derive(Debug, Default)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Object))]
pub struct CancelToken {
    flag: CancelFlag,
    /// Requests that end with it.
    #[cfg(feature = "api")]
    running: std::sync::Mutex<Vec<crate::Running>>,
}

#[cfg(feature = "api")]
impl CancelToken {
    /// A request that ends when the token is raised, or at once if it is.
    pub fn stops(&self, request: crate::Running) {
        self.running.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push(request);
        if self.flag.is_cancelled() {
            self.stop_requests();
        }
    }

    fn stop_requests(&self) {
        for request in self.running.lock().unwrap_or_else(std::sync::PoisonError::into_inner).drain(..) {
            request.stop();
        }
    }
}

#[methods]
impl CancelToken {
    /// A token that nobody has raised.
    #[uniffi::constructor]
    pub fn new() -> Arc<Self> {
        Arc::default()
    }

    /// Asks the calls with this token to stop.
    pub fn cancel(&self) {
        self.flag.cancel();
        #[cfg(feature = "api")]
        self.stop_requests();
    }

    /// Whether it is raised.
    pub fn is_cancelled(&self) -> bool {
        self.flag.is_cancelled()
    }
}

/// Runs work that the token may stop.
pub(crate) fn under<T>(token: Option<Arc<CancelToken>>, work: impl FnOnce() -> T) -> T {
    match token {
        Some(token) => token.flag.during(work),
        None => work(),
    }
}
