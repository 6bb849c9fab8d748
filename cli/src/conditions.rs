//! The flags that say in which conditions a car is driven and charged.

use clap::Args;
use wattfarer::vehicle::Conditions;

/// Weather, load, cabin, speed cap and battery health; the same flags in every command that drives.
#[derive(Args, Debug, Clone)]
#[command(next_help_heading = "Conditions")]
pub struct ConditionFlags {
    /// Air temperature, C [default: 20]
    #[arg(long, value_name = "C", allow_negative_numbers = true)]
    air_c: Option<f64>,
    /// Battery temperature, C [default: 15 above the air]
    #[arg(long, value_name = "C", allow_negative_numbers = true)]
    battery_c: Option<f64>,
    /// Wind speed, km/h [default: 0]
    #[arg(long, value_name = "KMH", allow_negative_numbers = true)]
    wind_kmh: Option<f64>,
    /// Direction the wind blows from, degrees clockwise from north [default: 0]
    #[arg(long, value_name = "DEG", allow_negative_numbers = true)]
    wind_from_deg: Option<f64>,
    /// Passengers and luggage beyond the driver, kg [default: 0]
    #[arg(long, value_name = "KG", allow_negative_numbers = true)]
    load_kg: Option<f64>,
    /// Highest speed driven, km/h
    #[arg(long, value_name = "KMH", allow_negative_numbers = true)]
    max_kmh: Option<f64>,
    /// Cabin temperature wished for, C [default: 21]
    #[arg(long, value_name = "C", allow_negative_numbers = true)]
    cabin_c: Option<f64>,
    /// State of health, 0.9 for a battery at 90 % [default: 1]
    #[arg(long, value_name = "FRACTION", allow_negative_numbers = true)]
    soh: Option<f64>,
}

impl ConditionFlags {
    /// The conditions; what was not given is the engine's default. The engine checks the ranges.
    pub fn conditions(&self) -> Conditions {
        let default = Conditions::default();
        Conditions {
            air_c: self.air_c.unwrap_or(default.air_c),
            battery_c: self.battery_c,
            wind_kmh: self.wind_kmh.unwrap_or(default.wind_kmh),
            wind_from_deg: self.wind_from_deg.unwrap_or(default.wind_from_deg),
            load_kg: self.load_kg.unwrap_or(default.load_kg),
            cabin_c: self.cabin_c.unwrap_or(default.cabin_c),
            max_kmh: self.max_kmh,
            soh: self.soh.unwrap_or(default.soh),
        }
    }
}
