//! Driving: features of the road times coefficients of the car under conditions give energy.

mod features;

pub use features::EdgeFeatures;
