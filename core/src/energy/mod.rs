//! Driving: features of the road times coefficients of the car under conditions give energy.

mod coefficients;
mod cycles;
mod features;
mod physics;

pub use coefficients::{Calibration, Coefficients, EnergyParts, calibration, coefficients};
pub use cycles::CYCLES;
pub use features::{EdgeFeatures, ROLLING_SLOPE};
pub use physics::{GRAVITY_MPS2, ROTATING_MASS, air_density_kg_m3};
