// Written by data/vehicles_to_rust.py from data/vehicles; `make data` writes it again.

use super::catalogue::{Car, Dc};
use super::{AcCharging, VehicleKind};
use crate::battery::Tier;

#[rustfmt::skip]
#[allow(clippy::approx_constant)]
pub(super) const CARS: &[Car] = &[
    Car {
        id: "tesla-model-3-long-range-2024",
        make: "Tesla",
        model: "Model 3",
        variant: "Long Range AWD",
        year_from: 2024,
        year_to: None,
        kind: VehicleKind::Bev,
        gross_capacity_kwh: Some(79.0),
        usable_capacity_kwh: 75.0,
        chemistry: Some("nmc"),
        voltage_class: 400,
        dc: Some(Dc { curve: &[(0.0, 250.0), (0.05, 250.0), (0.2, 250.0), (0.35, 250.0), (0.5, 200.0), (0.65, 150.0), (0.8, 100.0), (0.9, 60.0), (1.0, 30.0)], tier: Tier::Published, max_voltage_v: None, max_current_a: None }),
        ac: AcCharging { onboard_charger_kw: 11.0, phases: 3 },
        inlets: &["IEC_62196_T2_COMBO", "IEC_62196_T2", "SAE_J3400"],
        mass_kg: 1828.0,
        drag_area_m2: 0.5,
        rolling_resistance_coefficient: 0.008,
        regeneration_efficiency: 0.7,
        heat_pump: Some(true),
        cycle: "wltp",
        consumption_wh_per_km: 140.0,
        range_m: Some(629000.0),
        sources: &[("Open EV Data", "data/ev-data.json, entry df6a7df8-1b86-8eea-b6b9-19a51055e648", "MIT with attribution", &["dc.curve"]), ("open-ev-data-dataset", "tesla/model_3/2024/model_3_long_range.json", "CDLA-Permissive-2.0", &["gross_capacity_kwh", "usable_capacity_kwh", "chemistry", "ac", "mass_kg"]), ("Wattfarer class prior", "typical saloon", "Apache-2.0", &["drag_area_m2", "rolling_resistance_coefficient", "regeneration_efficiency", "rated"])],
    },
];
