//! Driving: features of the road times coefficients of the car under conditions give energy.
//!
//! ```text
//! E = [ (D (v2 + 2 v w cos + 3/4 w2) + R + m g climb + 1/2 m (1 + eps) stops) / eta
//!       - r (m g descent + 1/2 m (1 + eps) stops) ] / c + P t
//! ```
//!
//! `D` is half the air density (kg/m3, from the air temperature at standard pressure) times `drag_area_m2`; `R` the
//! rolling resistance of the loaded car (N), 0.6 % more per K below 25 C; `v2` the integral of speed squared over the
//! length (m3/s2); `w` the wind (m/s); `eta` the drivetrain efficiency; `r` `regeneration_efficiency`; `c` the share
//! of its energy that a cold battery gives; `P` electronics, heating and cooling (W); `t` the time (s). The energy is
//! linear in the features, so it adds up along a path and one vector per car and weather serves every road.
//!
//! **Calibration.** `eta`, and where that would leave 0.75 to 0.95 a factor on drag and rolling, are solved so that
//! the car meets its rated consumption on its rating cycle at 23 C with the cabin switched off. Labels count energy
//! at the wall; 88 % of it reaches the battery. The EPA's label is the dynamometer result over 0.7. The CLTC-P is
//! stood in for by city and highway driving at its mean speed.
//!
//! **Assumptions, and where they fail.** Efficiency does not depend on load: crawling traffic is too cheap, steady
//! cruising slightly too dear. A descent or a braking beyond 1.5 % counts as recuperated, gentler ones as coasting,
//! whatever the speed. Recuperation knows no ceiling: not that of the motor, of a full or of a cold battery. The
//! height of the road above the sea does not thin the air. Gusts, rain, snow, the sun and a battery that heats itself
//! are not counted. Heating, heat pump, tyre and cold-battery values are priors, see `physics.rs`.
//!
//! **How well it does.** On 39 measured trips of one BMW i3 (2.6 to 31 C, 3 to 44 km), from its NEDC label, speed, height
//! and air temperature alone, nothing fitted to the trips: median error of the battery energy 9.0 %, bias -0.9 %; summer
//! 11.8 and -3.7 %, winter 8.5 and +2.3 %. The worst are trips of a few kilometres with heating that the air temperature
//! does not explain (-46 %). One car: nothing is known yet of others or of temperatures below 2 C.

mod coefficients;
mod cycles;
mod estimate;
mod features;
mod physics;
mod trace;

pub use coefficients::{Calibration, Coefficients, EnergyParts, calibration, coefficients};
pub use cycles::CYCLES;
pub use estimate::{EnergyEstimate, EnergyRequest, EnergyStatus, along, estimate};
pub use features::{EdgeFeatures, ROLLING_SLOPE};
pub use physics::{GRAVITY_MPS2, ROTATING_MASS, air_density_kg_m3};
pub use trace::{TRACE_COLUMNS, TracePoint, read_trace};
