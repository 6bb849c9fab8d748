//! Stopping long work.

use std::sync::Arc;
use wattfarer::CancelFlag;
use wattfarer_ffi_macros::methods;

/// A token that stops the calls it is given to. Raise it from any thread; they end with `cancelled` within milliseconds.
#[derive(Debug, Default)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Object))]
pub struct CancelToken(CancelFlag);

#[methods]
impl CancelToken {
    /// A token that nobody has raised.
    #[uniffi::constructor]
    pub fn new() -> Arc<Self> {
        Arc::default()
    }

    /// Asks the calls with this token to stop.
    pub fn cancel(&self) {
        self.0.cancel();
    }

    /// Whether it is raised.
    pub fn is_cancelled(&self) -> bool {
        self.0.is_cancelled()
    }
}

/// Runs work that the token may stop.
pub(crate) fn under<T>(token: Option<Arc<CancelToken>>, work: impl FnOnce() -> T) -> T {
    match token {
        Some(token) => token.0.during(work),
        None => work(),
    }
}
