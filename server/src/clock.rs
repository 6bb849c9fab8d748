//! Time as an argument: the program passes the system's clock, a test its own.

use std::sync::Arc;
use wattfarer::{Instant, Result};

/// Where the present moment comes from.
#[derive(Clone)]
pub struct Clock(Arc<dyn Fn() -> i64 + Send + Sync>);

impl Clock {
    /// The clock of the operating system.
    pub fn system() -> Self {
        Clock(Arc::new(|| jiff::Timestamp::now().as_millisecond()))
    }

    /// A clock that shows what `now_ms` says, in milliseconds since 1970.
    pub fn new(now_ms: impl Fn() -> i64 + Send + Sync + 'static) -> Self {
        Clock(Arc::new(now_ms))
    }

    /// Milliseconds since 1970.
    pub fn now_ms(&self) -> i64 {
        (self.0)()
    }
}

impl std::fmt::Debug for Clock {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Clock({})", self.now_ms())
    }
}

/// A moment the way Smartcar writes it: UTC, always three decimals and `Z`; Java's SDK reads nothing else.
pub(crate) fn stamp(now_ms: i64) -> String {
    match jiff::Timestamp::from_millisecond(now_ms) {
        Ok(at) => format!("{at:.3}"),
        Err(_) => "1970-01-01T00:00:00.000Z".into(),
    }
}

/// A moment as the engine's record, in UTC.
pub(crate) fn instant(now_ms: i64) -> Result<Instant> {
    Instant::parse("now", &stamp(now_ms))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stamps_have_three_decimals_even_on_the_second() {
        assert_eq!(stamp(1_764_000_000_000), "2025-11-24T16:00:00.000Z");
        assert_eq!(stamp(1_764_000_000_040), "2025-11-24T16:00:00.040Z");
    }
}
