//! Drawings as SVG. Drawing only; every number comes from the engine.

pub mod panel;
pub mod power;
pub mod schedule;
mod session;

pub use session::svg;

use wattfarer::charge::LimitingFactor;

/// The factor as people say it.
pub fn words(factor: LimitingFactor) -> &'static str {
    match factor {
        LimitingFactor::Vehicle => "the car",
        LimitingFactor::OnboardCharger => "the on-board charger",
        LimitingFactor::VehicleSetting => "the car's charge limit",
        LimitingFactor::Connector => "the plug",
        LimitingFactor::Cable => "the cable",
        LimitingFactor::Site => "the site",
        LimitingFactor::Schedule => "the schedule",
        LimitingFactor::Temperature => "the battery's temperature",
        LimitingFactor::Tail => "balancing",
        _ => "something unknown",
    }
}

/// Colours that stay apart for colour-blind readers (Okabe and Ito 2008).
pub fn colour(factor: LimitingFactor) -> &'static str {
    match factor {
        LimitingFactor::Vehicle => "#009e73",
        LimitingFactor::OnboardCharger => "#56b4e9",
        LimitingFactor::VehicleSetting => "#cc79a7",
        LimitingFactor::Connector => "#e69f00",
        LimitingFactor::Cable => "#d55e00",
        LimitingFactor::Site => "#f0e442",
        LimitingFactor::Temperature => "#0072b2",
        _ => "#999999",
    }
}
