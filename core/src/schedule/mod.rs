//! When should it charge? The cheapest or greenest times until the departure, with the proof.
//!
//! ```text
//! minimise   sum over slots  price x energy at the meter
//! such that  the car charges at its full power or rests, and has its goal at the departure
//! ```
//!
//! Counted in time charged so far, the car's curve drops out of the rules and stays in the cost only: a slot allows
//! between nothing and its own length. That leaves few amounts of charging time among which one is optimal
//! (`lattice.rs`), and the curve's bend between them bounds how much better anything else could be: the `gap`. Where power does not
//! change, the gap is 0. Assumptions: the car follows the median curve, and beginning to charge costs neither time nor energy.
//!
//! | file | holds |
//! |---|---|
//! | `record.rs` | request and answer |
//! | `session.rs` | a session made ready: checks, prices, what the car takes |
//! | `course.rs` | charging time to energy, in closed form |
//! | `lattice.rs` | the charging times among which one is optimal |
//! | `search.rs` | the best way through them |
//! | `cheapest.rs` | one car: refinement until the gap is proven |
//! | `answer.rs` | charging times as moments, energies and sums |
//! | `profiles.rs` | schedules for charging points: OCPP, OCPI |

mod answer;
mod cheapest;
mod course;
mod lattice;
mod profiles;
mod record;
mod search;
mod session;

pub use cheapest::cheapest;
pub use profiles::{
    ChargingProfile, OcpiPeriod, OcpiProfile, Ocpp16Profile, Ocpp16Request, Ocpp201Profile, Ocpp201Request, OcppPeriod,
    OcppSchedule, ProfileBody, ProfileOptions, ProfileProtocol, RateUnit,
};
pub use record::{
    Minimum, Schedule, ScheduleObjective, ScheduleRequest, ScheduleSlot, ScheduleStatus, ScheduleTotals,
    SessionRequest, SessionSchedule,
};
