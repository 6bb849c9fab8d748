//! The car as data: battery, charge curve, inlets, road load, rated consumption; the conditions it is used in; what it
//! reports now and what it is told to do.

mod catalogue;
mod catalogue_data;
mod charge_state;
mod command;
mod conditions;

pub use catalogue::{find, get, list, resolve};
pub use charge_state::{CapacityKind, ChargeState, ChargingStatus, Observed, Quality};
pub use command::{Capability, ChargeCommand, Command, CommandAction, CommandStatus, DailyTimes};
pub use conditions::Conditions;

use crate::battery::{CurvePoint, Tier, check_curve};
use crate::units::number_within;
use crate::{Error, Result};

/// Kind of current at the connector.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum CurrentType {
    /// Alternating current, through the car's on-board charger.
    Ac,
    /// Direct current, straight to the battery.
    Dc,
}

/// How a car is propelled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum VehicleKind {
    /// Battery electric.
    Bev,
    /// Plug-in hybrid.
    Phev,
    /// A word this version does not know.
    #[cfg_attr(feature = "serde", serde(other))]
    Unknown,
}

/// Direct-current charging of a car.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DcCharging {
    /// Highest power into the battery at each SoC; linear between points, from 0 to 1.
    pub curve: Vec<CurvePoint>,
    /// How far the curve can be trusted.
    pub tier: Tier,
    /// Highest voltage the car takes, V.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub max_voltage_v: Option<f64>,
    /// Highest current the car takes, A.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub max_current_a: Option<f64>,
}

/// Alternating-current charging of a car.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AcCharging {
    /// Ceiling of the on-board charger at the plug (delivered), kW.
    pub onboard_charger_kw: f64,
    /// Phases it can use, 1 to 3.
    pub phases: u8,
}

/// Rated consumption and range of the type approval.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RatedConsumption {
    /// Test cycle: `wltp`, `epa`, `nedc`, `cltc`; or `average`, mixed driving counted at the battery.
    pub cycle: String,
    /// Consumption as the label says it, Wh/km.
    pub consumption_wh_per_km: f64,
    /// Range of the label, m.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub range_m: Option<f64>,
}

/// Where facts of a record come from.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Source {
    /// Name of the publication or collection.
    pub title: String,
    /// File and row, entry id, or document.
    pub locator: String,
    /// Licence of the source.
    pub licence: String,
    /// The fields that it backs.
    pub fields: Vec<String>,
}

/// A car: everything charging and driving need to know of it.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Vehicle {
    /// Stable id: make, model, variant and first year in lower case with hyphens.
    pub id: String,
    /// Make, as the maker writes it.
    pub make: String,
    /// Model.
    pub model: String,
    /// Variant: battery, drive or trim.
    pub variant: String,
    /// First model year.
    pub year_from: u16,
    /// Last model year; absent while sold.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub year_to: Option<u16>,
    /// Battery electric or plug-in hybrid.
    pub kind: VehicleKind,
    /// Installed capacity, kWh.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub gross_capacity_kwh: Option<f64>,
    /// Capacity between empty and full as the car shows them, new, kWh.
    pub usable_capacity_kwh: f64,
    /// Cell chemistry: `nmc`, `nca`, `lfp`, ...
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub chemistry: Option<String>,
    /// Voltage class of the pack, 400 or 800.
    pub voltage_class: u16,
    /// Direct-current charging; absent when the car has none.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub dc: Option<DcCharging>,
    /// Alternating-current charging.
    pub ac: AcCharging,
    /// OCPI ConnectorType words of the sockets on the car, the union over the markets it is sold in.
    pub inlets: Vec<String>,
    /// Mass of the empty car with driver as the source gives it, kg.
    pub mass_kg: f64,
    /// Drag coefficient times frontal area, m2.
    pub drag_area_m2: f64,
    /// Rolling resistance of the tyres, a ratio.
    pub rolling_resistance_coefficient: f64,
    /// Share of braking energy won back, a fraction.
    pub regeneration_efficiency: f64,
    /// Whether the cabin is heated by a heat pump.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub heat_pump: Option<bool>,
    /// Rated consumption and range.
    pub rated: RatedConsumption,
    /// Where the facts come from.
    pub sources: Vec<Source>,
}

/// How a request names its car.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(untagged))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum VehicleRef {
    /// A car of the catalogue.
    Id {
        /// Its id.
        id: String,
    },
    /// A car described in full.
    Record {
        /// The record.
        record: Box<Vehicle>,
    },
    /// A car by what its owner knows.
    Model {
        /// Make.
        make: String,
        /// Model.
        model: String,
        /// Model year.
        year: u16,
    },
    /// A typical car of a class, for cars not known.
    Class {
        /// Class word: `small`, `compact`, ...
        class: String,
    },
}

impl VehicleRef {
    /// A reference by catalogue id.
    pub fn id(id: impl Into<String>) -> Self {
        VehicleRef::Id { id: id.into() }
    }
}

impl Vehicle {
    /// Checks every value of the record.
    ///
    /// # Errors
    /// `invalid_input` naming the first field at fault, its value and the range.
    pub fn check(&self) -> Result<()> {
        number_within("usable_capacity_kwh", self.usable_capacity_kwh, 0.5, 2000.0)?;
        if let Some(gross) = self.gross_capacity_kwh {
            number_within("gross_capacity_kwh", gross, self.usable_capacity_kwh, 2500.0)
                .map_err(|error| error.with_hint("the gross capacity is at least the usable one"))?;
        }
        if self.voltage_class != 400 && self.voltage_class != 800 {
            return Err(Error::invalid("voltage_class", format!("{} is neither 400 nor 800", self.voltage_class)));
        }
        if let Some(dc) = &self.dc {
            check_curve("dc.curve", &dc.curve)?;
            if let Some(volts) = dc.max_voltage_v {
                number_within("dc.max_voltage_v", volts, 50.0, 2000.0)?;
            }
            if let Some(amperes) = dc.max_current_a {
                number_within("dc.max_current_a", amperes, 1.0, 5000.0)?;
            }
        }
        number_within("ac.onboard_charger_kw", self.ac.onboard_charger_kw, 0.5, 100.0)?;
        number_within("ac.phases", f64::from(self.ac.phases), 1.0, 3.0)?;
        number_within("mass_kg", self.mass_kg, 100.0, 50_000.0)?;
        number_within("drag_area_m2", self.drag_area_m2, 0.05, 20.0)?;
        number_within("rolling_resistance_coefficient", self.rolling_resistance_coefficient, 0.001, 0.1)?;
        number_within("regeneration_efficiency", self.regeneration_efficiency, 0.0, 1.0)?;
        number_within("rated.consumption_wh_per_km", self.rated.consumption_wh_per_km, 10.0, 3000.0)?;
        Ok(())
    }
}
