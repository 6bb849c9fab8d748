//! The car as data, and the conditions it is used in.

use crate::translate::{At, CoreResult, Foreign};
use wattfarer_ffi_macros::{record, words};

/// One point of a charge curve.
#[record(wattfarer::battery::CurvePoint)]
pub struct CurvePoint {
    /// State of charge, a fraction.
    pub soc: f64,
    /// Highest power into the battery there, kW.
    pub power_kw: f64,
}

/// Where a datum comes from: how far it can be trusted.
#[words(wattfarer::battery::Tier)]
pub enum Tier {
    /// Measured on charging sessions.
    Measured,
    /// Published for this very model.
    Published,
    /// Derived from similar cars, a class or a rule.
    Derived,
    /// A word this version does not know.
    Unknown,
}

/// How a car is propelled.
#[words(wattfarer::vehicle::VehicleKind)]
pub enum VehicleKind {
    /// Battery electric.
    Bev,
    /// Plug-in hybrid.
    Phev,
    /// A word this version does not know.
    Unknown,
}

/// Direct-current charging of a car.
#[record(wattfarer::vehicle::DcCharging)]
pub struct DcCharging {
    /// Highest power into the battery at each SoC; linear between points, from 0 to 1.
    pub curve: Vec<CurvePoint>,
    /// How far the curve can be trusted.
    pub tier: Tier,
    /// Highest voltage the car takes, V.
    pub max_voltage_v: Option<f64>,
    /// Highest current the car takes, A.
    pub max_current_a: Option<f64>,
}

/// Alternating-current charging of a car.
#[record(wattfarer::vehicle::AcCharging)]
pub struct AcCharging {
    /// Ceiling of the on-board charger at the plug (delivered), kW.
    pub onboard_charger_kw: f64,
    /// Phases it can use, 1 to 3.
    pub phases: u32,
}

/// Rated consumption and range of the type approval.
#[record(wattfarer::vehicle::RatedConsumption)]
pub struct RatedConsumption {
    /// Test cycle: `wltp`, `epa`, `nedc`, `cltc`; or `average`, mixed driving counted at the battery.
    pub cycle: String,
    /// Consumption as the label says it, Wh/km.
    pub consumption_wh_per_km: f64,
    /// Range of the label, m.
    pub range_m: Option<f64>,
}

/// Where facts of a record come from.
#[record(wattfarer::vehicle::Source)]
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
#[record(wattfarer::vehicle::Vehicle)]
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
    pub year_from: u32,
    /// Last model year; absent while sold.
    pub year_to: Option<u32>,
    /// Battery electric or plug-in hybrid.
    pub kind: VehicleKind,
    /// Installed capacity, kWh.
    pub gross_capacity_kwh: Option<f64>,
    /// Capacity between empty and full as the car shows them, new, kWh.
    pub usable_capacity_kwh: f64,
    /// Cell chemistry: `nmc`, `nca`, `lfp`, ...
    pub chemistry: Option<String>,
    /// Voltage class of the pack, 400 or 800.
    pub voltage_class: u32,
    /// Direct-current charging; absent when the car has none.
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
    pub heat_pump: Option<bool>,
    /// Rated consumption and range.
    pub rated: RatedConsumption,
    /// Where the facts come from.
    pub sources: Vec<Source>,
}

/// The conditions a car is driven and charged in.
#[record(wattfarer::vehicle::Conditions, default = wattfarer::vehicle::Conditions::default())]
pub struct Conditions {
    /// Air temperature, C.
    #[foreign(default)]
    pub air_c: Option<f64>,
    /// Battery temperature, C; absent: taken from the air (see `charge`).
    pub battery_c: Option<f64>,
    /// Wind speed, km/h.
    #[foreign(default)]
    pub wind_kmh: Option<f64>,
    /// Direction the wind blows from, degrees clockwise from north.
    #[foreign(default)]
    pub wind_from_deg: Option<f64>,
    /// Passengers and luggage beyond the driver, kg.
    #[foreign(default)]
    pub load_kg: Option<f64>,
    /// Cabin temperature wished for, C.
    #[foreign(default)]
    pub cabin_c: Option<f64>,
    /// Highest speed driven, km/h.
    pub max_kmh: Option<f64>,
    /// State of health: present usable capacity over that when new.
    #[foreign(default)]
    pub soh: Option<f64>,
}

/// How a request names its car: exactly one of `id`, `record`, `vehicle_class`, or make, model and year together.
#[record]
pub struct VehicleRef {
    /// Id of a car of the catalogue.
    pub id: Option<String>,
    /// A car described in full.
    pub record: Option<Vehicle>,
    /// Make.
    pub make: Option<String>,
    /// Model.
    pub model: Option<String>,
    /// Model year.
    pub year: Option<u32>,
    /// Class word, for cars not known: `small`, `compact`, ...; in JSON `class`.
    pub vehicle_class: Option<String>,
}

impl VehicleRef {
    const NONE: VehicleRef =
        VehicleRef { id: None, record: None, make: None, model: None, year: None, vehicle_class: None };

    /// A text alone is an id.
    #[cfg(any(feature = "python", feature = "node"))]
    pub(crate) fn from_text(text: &str) -> Option<Self> {
        Some(VehicleRef { id: Some(text.into()), ..Self::NONE })
    }
}

impl Foreign<wattfarer::vehicle::VehicleRef> for VehicleRef {
    fn from_core(core: wattfarer::vehicle::VehicleRef) -> Self {
        use wattfarer::vehicle::VehicleRef as Core;
        match core {
            Core::Id { id } => VehicleRef { id: Some(id), ..Self::NONE },
            Core::Record { record } => VehicleRef { record: Some(Vehicle::from_core(*record)), ..Self::NONE },
            Core::Model { make, model, year } => {
                VehicleRef { make: Some(make), model: Some(model), year: Some(year.into()), ..Self::NONE }
            }
            Core::Class { class } => VehicleRef { vehicle_class: Some(class), ..Self::NONE },
        }
    }

    fn core_at(self, at: &At<'_>) -> CoreResult<wattfarer::vehicle::VehicleRef> {
        use wattfarer::vehicle::VehicleRef as Core;
        match self {
            VehicleRef { id: Some(id), record: None, make: None, model: None, year: None, vehicle_class: None } => {
                Ok(Core::Id { id })
            }
            VehicleRef { id: None, record: Some(record), make: None, model: None, year: None, vehicle_class: None } => {
                Ok(Core::Record { record: record.core_at(&at.member("record"))? })
            }
            VehicleRef {
                id: None,
                record: None,
                make: Some(make),
                model: Some(model),
                year: Some(year),
                vehicle_class: None,
            } => Ok(Core::Model { make, model, year: year.core_at(&at.member("year"))? }),
            VehicleRef { id: None, record: None, make: None, model: None, year: None, vehicle_class: Some(class) } => {
                Ok(Core::Class { class })
            }
            _ => Err(wattfarer::Error::invalid(at.to_string(), "does not name one car")
                .with_hint("give exactly one of id, record, class, or make, model and year together")),
        }
    }
}
