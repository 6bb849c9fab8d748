//! Plugged in: from curve, plug, cable, site, cold and the car's own setting to power at each SoC, time and energy.

mod bulk;
mod envelope;
mod estimate;
mod limits;
mod pricing;
mod record;
mod unknown_start;

pub use crate::vehicle::CurrentType;
pub use bulk::{BulkEstimates, BulkRequest, estimate_all};
pub use envelope::{LinearLimit, Piece, PowerEnvelope, logarithmic_mean};
pub(crate) use estimate::{data_used, spans};
pub use estimate::{estimate, session_start_s};
pub(crate) use limits::{AC_VOLTAGE_V, battery_kw, delivered};
pub use limits::{ChargeLimits, DRIVING_WARMTH_K, temperature_factor};
pub(crate) use pricing::SessionCourse;
pub use record::{
    ChargeEstimate, ChargeGoal, ChargeRequest, ChargeStatus, ConnectorLimits, DurationQuantile, LimitSpan,
    LimitingFactor, ProfilePoint,
};
