//! When should it charge? The cheapest or greenest times until the departure, with the proof.
//!
//! ```text
//! minimise   sum over slots  price x energy at the meter
//! such that  the car charges at its full power or rests, and has its goal at the departure
//! ```
//!
//! Counted in time charged so far, the car's curve drops out of the rules and stays in the cost only: a slot allows
//! between nothing and its own length. That leaves few amounts of charging time among which one is optimal
//! (`lattice.rs`), and two broken lines around the curve bound how much better anything else could be: the `gap`. Where power does
//! not change, the gap is 0. Assumptions: the car follows the median curve, and beginning to charge costs neither time nor energy.
//!
//! | file | holds |
//! |---|---|
//! | `record.rs` | request and answer |
//! | `session.rs` | a session made ready: checks, prices, what the car takes |
//! | `ranges.rs` | departures and states of charge that are known as ranges |
//! | `course.rs` | charging time to energy, in closed form |
//! | `lattice.rs` | the charging times among which one is optimal |
//! | `search.rs` | the best way through them |
//! | `cheapest.rs` | one car: refinement until the gap is proven |
//! | `answer.rs` | charging times as moments, energies and sums |
//! | `site.rs` | many cars under a cap |
//! | `grid.rs` | a site made ready: slots, limits, floors |
//! | `flow.rs` | energy of cars out of slots, exact in whole milliwatt-hours |
//! | `flow_cost.rs` | the same where cars pay different prices |
//! | `fair.rs` | who gets how much when there is not enough |
//! | `floor.rs` | the floor of 6 A, by rounding and repair |
//! | `controller.rs` | limits of points under a cap when messages get lost and cars do not obey |
//! | `site_controller.rs` | schedules made anew as cars come and go, within the cap |
//! | `profiles.rs` | schedules for charging points: OCPP, OCPI |

mod answer;
mod cheapest;
mod controller;
mod course;
mod fair;
mod floor;
mod flow;
mod flow_cost;
mod grid;
mod lattice;
mod profiles;
mod ranges;
mod record;
mod search;
mod session;
mod site;
mod site_controller;

pub use cheapest::cheapest;
pub use controller::{Controller, ControllerOptions, LimitCommand, currents_at};
pub use profiles::{
    ChargingProfile, OcpiPeriod, OcpiProfile, Ocpp16Profile, Ocpp16Request, Ocpp201Profile, Ocpp201Request, OcppPeriod,
    OcppSchedule, ProfileBody, ProfileOptions, ProfileProtocol, RateUnit,
};
pub use record::{
    Certificate, LimitRow, Minimum, Schedule, ScheduleObjective, ScheduleRequest, ScheduleSlot, ScheduleStatus,
    ScheduleTotals, SessionRequest, SessionSchedule, Site, SiteSchedule, Span,
};
pub use site::site;
pub use site_controller::SiteController;
