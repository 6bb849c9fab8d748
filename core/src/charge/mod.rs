//! Plugged in: from curve, plug, cable, site, cold and the car's own setting to power at each SoC, time and energy.

mod bulk;
mod envelope;
mod estimate;
mod limits;
mod record;
mod unknown_start;

pub use bulk::{BulkEstimates, BulkRequest, estimate_all};
pub use envelope::{LinearLimit, Piece, PowerEnvelope, logarithmic_mean};
pub use estimate::estimate;
pub(crate) use estimate::{data_used, session_start_s, spans};
pub(crate) use limits::{AC_VOLTAGE_V, battery_kw, delivered};
pub use limits::{ChargeLimits, DRIVING_WARMTH_K, temperature_factor};
pub use record::{
    ChargeEstimate, ChargeGoal, ChargeRequest, ChargeStatus, ConnectorLimits, CurrentType, DurationQuantile, LimitSpan,
    LimitingFactor, ProfilePoint,
};
