//! Written by data/brands_to_rust.py from data/brands.toml.

use super::brands::{Brand, Reach};

#[rustfmt::skip]
pub(super) static BRANDS: &[Brand] = &[
    Brand { name: "Acura", reach: &[
        Reach { provider: "smartcar", word: None, first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: Some("data at least; what it can do is asked per car"), source: "https://smartcar.com/docs/evs/control-charge", as_of: "2026-11-24" },
        Reach { provider: "enode", word: Some("ACURA"), first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: None, source: "PyPI package enode 0.2.6, models/vehiclevendor.py", as_of: "2026-11-24" },
    ] },
    Brand { name: "Alfa Romeo", reach: &[
        Reach { provider: "smartcar", word: None, first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: Some("data at least; what it can do is asked per car"), source: "https://smartcar.com/docs/evs/control-charge", as_of: "2026-11-24" },
        Reach { provider: "enode", word: Some("ALFAROMEO"), first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: None, source: "PyPI package enode 0.2.6, models/vehiclevendor.py", as_of: "2026-11-24" },
    ] },
    Brand { name: "Audi", reach: &[
        Reach { provider: "smartcar", word: None, first_model_year: None, start_stop: Some(true), set_limit: Some(false), set_current: None, note: Some("Europe, since 2026-05-26: start and stop are the only commands"), source: "https://smartcar.com/docs/changelog/latest", as_of: "2026-11-24" },
        Reach { provider: "enode", word: Some("AUDI"), first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: None, source: "PyPI package enode 0.2.6, models/vehiclevendor.py", as_of: "2026-11-24" },
    ] },
    Brand { name: "BMW", reach: &[
        Reach { provider: "smartcar", word: None, first_model_year: None, start_stop: Some(true), set_limit: None, set_current: None, note: Some("operating system 8 or later; in Europe AC only; limits can be read"), source: "https://smartcar.com/docs/help/oem-integrations/bmw", as_of: "2026-11-24" },
        Reach { provider: "enode", word: Some("BMW"), first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: None, source: "PyPI package enode 0.2.6, models/vehiclevendor.py", as_of: "2026-11-24" },
    ] },
    Brand { name: "Buick", reach: &[
        Reach { provider: "smartcar", word: None, first_model_year: None, start_stop: Some(true), set_limit: None, set_current: None, note: Some("at a state of charge of 50 % or more; deep sleep after 3 to 4 days"), source: "https://smartcar.com/docs/help/brand-quirks", as_of: "2026-11-24" },
    ] },
    Brand { name: "BYD", reach: &[
        Reach { provider: "smartcar", word: None, first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: Some("data at least; what it can do is asked per car"), source: "https://smartcar.com/docs/evs/control-charge", as_of: "2026-11-24" },
    ] },
    Brand { name: "Cadillac", reach: &[
        Reach { provider: "smartcar", word: None, first_model_year: None, start_stop: Some(true), set_limit: None, set_current: None, note: Some("at a state of charge of 50 % or more; deep sleep after 3 to 4 days"), source: "https://smartcar.com/docs/help/brand-quirks", as_of: "2026-11-24" },
        Reach { provider: "enode", word: Some("CADILLAC"), first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: None, source: "PyPI package enode 0.2.6, models/vehiclevendor.py", as_of: "2026-11-24" },
    ] },
    Brand { name: "Chevrolet", reach: &[
        Reach { provider: "smartcar", word: None, first_model_year: None, start_stop: Some(true), set_limit: None, set_current: None, note: Some("at a state of charge of 50 % or more; deep sleep after 3 to 4 days"), source: "https://smartcar.com/docs/help/brand-quirks", as_of: "2026-11-24" },
        Reach { provider: "enode", word: Some("CHEVROLET"), first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: None, source: "PyPI package enode 0.2.6, models/vehiclevendor.py", as_of: "2026-11-24" },
    ] },
    Brand { name: "Chrysler", reach: &[
        Reach { provider: "smartcar", word: None, first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: Some("data at least; what it can do is asked per car"), source: "https://smartcar.com/docs/evs/control-charge", as_of: "2026-11-24" },
        Reach { provider: "enode", word: Some("CHRYSLER"), first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: None, source: "PyPI package enode 0.2.6, models/vehiclevendor.py", as_of: "2026-11-24" },
    ] },
    Brand { name: "Citroën", reach: &[
        Reach { provider: "smartcar", word: None, first_model_year: None, start_stop: Some(true), set_limit: None, set_current: None, note: Some("PIN and second factor at consent for control_charge"), source: "https://smartcar.com/docs/help/brand-quirks", as_of: "2026-11-24" },
        Reach { provider: "enode", word: Some("CITROEN"), first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: None, source: "PyPI package enode 0.2.6, models/vehiclevendor.py", as_of: "2026-11-24" },
    ] },
    Brand { name: "CUPRA", reach: &[
        Reach { provider: "smartcar", word: None, first_model_year: None, start_stop: Some(true), set_limit: Some(false), set_current: None, note: Some("Europe, since 2026-05-26: start and stop are the only commands"), source: "https://smartcar.com/docs/changelog/latest", as_of: "2026-11-24" },
        Reach { provider: "enode", word: Some("CUPRA"), first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: None, source: "PyPI package enode 0.2.6, models/vehiclevendor.py", as_of: "2026-11-24" },
    ] },
    Brand { name: "Dodge", reach: &[
        Reach { provider: "smartcar", word: None, first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: Some("data at least; what it can do is asked per car"), source: "https://smartcar.com/docs/evs/control-charge", as_of: "2026-11-24" },
        Reach { provider: "enode", word: Some("DODGE"), first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: None, source: "PyPI package enode 0.2.6, models/vehiclevendor.py", as_of: "2026-11-24" },
    ] },
    Brand { name: "DS", reach: &[
        Reach { provider: "smartcar", word: None, first_model_year: None, start_stop: Some(true), set_limit: None, set_current: None, note: Some("PIN and second factor at consent for control_charge"), source: "https://smartcar.com/docs/help/brand-quirks", as_of: "2026-11-24" },
        Reach { provider: "enode", word: Some("DS"), first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: None, source: "PyPI package enode 0.2.6, models/vehiclevendor.py", as_of: "2026-11-24" },
    ] },
    Brand { name: "Fiat", reach: &[
        Reach { provider: "smartcar", word: None, first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: Some("data at least; what it can do is asked per car"), source: "https://smartcar.com/docs/evs/control-charge", as_of: "2026-11-24" },
        Reach { provider: "enode", word: Some("FIAT"), first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: None, source: "PyPI package enode 0.2.6, models/vehiclevendor.py", as_of: "2026-11-24" },
    ] },
    Brand { name: "Ford", reach: &[
        Reach { provider: "smartcar", word: None, first_model_year: None, start_stop: Some(true), set_limit: Some(true), set_current: None, note: Some("consent by the mobile SDKs only; a start under a location schedule charges to 100 %"), source: "https://smartcar.com/docs/evs/control-charge", as_of: "2026-11-24" },
        Reach { provider: "enode", word: Some("FORD"), first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: None, source: "PyPI package enode 0.2.6, models/vehiclevendor.py", as_of: "2026-11-24" },
    ] },
    Brand { name: "GMC", reach: &[
        Reach { provider: "smartcar", word: None, first_model_year: None, start_stop: Some(true), set_limit: None, set_current: None, note: Some("at a state of charge of 50 % or more; deep sleep after 3 to 4 days"), source: "https://smartcar.com/docs/help/brand-quirks", as_of: "2026-11-24" },
        Reach { provider: "enode", word: Some("GMC"), first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: None, source: "PyPI package enode 0.2.6, models/vehiclevendor.py", as_of: "2026-11-24" },
    ] },
    Brand { name: "Honda", reach: &[
        Reach { provider: "smartcar", word: None, first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: Some("data at least; what it can do is asked per car"), source: "https://smartcar.com/docs/evs/control-charge", as_of: "2026-11-24" },
        Reach { provider: "enode", word: Some("HONDA"), first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: None, source: "PyPI package enode 0.2.6, models/vehiclevendor.py", as_of: "2026-11-24" },
    ] },
    Brand { name: "Hyundai", reach: &[
        Reach { provider: "smartcar", word: None, first_model_year: None, start_stop: Some(true), set_limit: Some(true), set_current: None, note: Some("US (Kia: Canada too); 20 direct requests a day for a car"), source: "https://smartcar.com/docs/help/brand-quirks", as_of: "2026-11-24" },
        Reach { provider: "enode", word: Some("HYUNDAI"), first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: None, source: "PyPI package enode 0.2.6, models/vehiclevendor.py", as_of: "2026-11-24" },
    ] },
    Brand { name: "Jaguar", reach: &[
        Reach { provider: "smartcar", word: None, first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: Some("data at least; what it can do is asked per car"), source: "https://smartcar.com/docs/evs/control-charge", as_of: "2026-11-24" },
        Reach { provider: "enode", word: Some("JAGUAR"), first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: None, source: "PyPI package enode 0.2.6, models/vehiclevendor.py", as_of: "2026-11-24" },
    ] },
    Brand { name: "Jeep", reach: &[
        Reach { provider: "smartcar", word: None, first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: Some("data at least; what it can do is asked per car"), source: "https://smartcar.com/docs/evs/control-charge", as_of: "2026-11-24" },
        Reach { provider: "enode", word: Some("JEEP"), first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: None, source: "PyPI package enode 0.2.6, models/vehiclevendor.py", as_of: "2026-11-24" },
    ] },
    Brand { name: "Kia", reach: &[
        Reach { provider: "smartcar", word: None, first_model_year: None, start_stop: Some(true), set_limit: Some(true), set_current: None, note: Some("US (Kia: Canada too); 20 direct requests a day for a car"), source: "https://smartcar.com/docs/help/brand-quirks", as_of: "2026-11-24" },
        Reach { provider: "enode", word: Some("KIA"), first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: None, source: "PyPI package enode 0.2.6, models/vehiclevendor.py", as_of: "2026-11-24" },
    ] },
    Brand { name: "Land Rover", reach: &[
        Reach { provider: "smartcar", word: None, first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: Some("data at least; what it can do is asked per car"), source: "https://smartcar.com/docs/evs/control-charge", as_of: "2026-11-24" },
        Reach { provider: "enode", word: Some("LANDROVER"), first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: None, source: "PyPI package enode 0.2.6, models/vehiclevendor.py", as_of: "2026-11-24" },
    ] },
    Brand { name: "Lexus", reach: &[
        Reach { provider: "smartcar", word: None, first_model_year: None, start_stop: Some(true), set_limit: None, set_current: None, note: Some("US and Canada"), source: "https://smartcar.com/docs/changelog/latest", as_of: "2026-11-24" },
        Reach { provider: "enode", word: Some("LEXUS"), first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: None, source: "PyPI package enode 0.2.6, models/vehiclevendor.py", as_of: "2026-11-24" },
    ] },
    Brand { name: "Lincoln", reach: &[
        Reach { provider: "smartcar", word: None, first_model_year: None, start_stop: Some(true), set_limit: Some(true), set_current: None, note: Some("consent by the mobile SDKs only; a start under a location schedule charges to 100 %"), source: "https://smartcar.com/docs/evs/control-charge", as_of: "2026-11-24" },
    ] },
    Brand { name: "Mazda", reach: &[
        Reach { provider: "smartcar", word: None, first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: Some("data at least; what it can do is asked per car"), source: "https://smartcar.com/docs/evs/control-charge", as_of: "2026-11-24" },
        Reach { provider: "enode", word: Some("MAZDA"), first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: None, source: "PyPI package enode 0.2.6, models/vehiclevendor.py", as_of: "2026-11-24" },
    ] },
    Brand { name: "Mercedes-Benz", reach: &[
        Reach { provider: "smartcar", word: None, first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: Some("data at least; what it can do is asked per car"), source: "https://smartcar.com/docs/evs/control-charge", as_of: "2026-11-24" },
        Reach { provider: "enode", word: Some("MERCEDES"), first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: None, source: "PyPI package enode 0.2.6, models/vehiclevendor.py", as_of: "2026-11-24" },
    ] },
    Brand { name: "MG", reach: &[
        Reach { provider: "enode", word: Some("MG"), first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: None, source: "PyPI package enode 0.2.6, models/vehiclevendor.py", as_of: "2026-11-24" },
    ] },
    Brand { name: "MINI", reach: &[
        Reach { provider: "smartcar", word: None, first_model_year: None, start_stop: Some(true), set_limit: None, set_current: None, note: Some("operating system 8 or later; in Europe AC only; limits can be read"), source: "https://smartcar.com/docs/help/oem-integrations/bmw", as_of: "2026-11-24" },
        Reach { provider: "enode", word: Some("MINI"), first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: None, source: "PyPI package enode 0.2.6, models/vehiclevendor.py", as_of: "2026-11-24" },
    ] },
    Brand { name: "NIO", reach: &[
        Reach { provider: "enode", word: Some("NIO"), first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: None, source: "PyPI package enode 0.2.6, models/vehiclevendor.py", as_of: "2026-11-24" },
    ] },
    Brand { name: "Nissan", reach: &[
        Reach { provider: "smartcar", word: None, first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: Some("US: start only"), source: "https://smartcar.com/docs/evs/control-charge", as_of: "2026-11-24" },
        Reach { provider: "enode", word: Some("NISSAN"), first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: None, source: "PyPI package enode 0.2.6, models/vehiclevendor.py", as_of: "2026-11-24" },
    ] },
    Brand { name: "Opel", reach: &[
        Reach { provider: "smartcar", word: None, first_model_year: None, start_stop: Some(true), set_limit: None, set_current: None, note: Some("PIN and second factor at consent for control_charge"), source: "https://smartcar.com/docs/help/brand-quirks", as_of: "2026-11-24" },
        Reach { provider: "enode", word: Some("OPEL"), first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: None, source: "PyPI package enode 0.2.6, models/vehiclevendor.py", as_of: "2026-11-24" },
    ] },
    Brand { name: "Peugeot", reach: &[
        Reach { provider: "smartcar", word: None, first_model_year: None, start_stop: Some(true), set_limit: None, set_current: None, note: Some("PIN and second factor at consent for control_charge"), source: "https://smartcar.com/docs/help/brand-quirks", as_of: "2026-11-24" },
        Reach { provider: "enode", word: Some("PEUGEOT"), first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: None, source: "PyPI package enode 0.2.6, models/vehiclevendor.py", as_of: "2026-11-24" },
    ] },
    Brand { name: "Polestar", reach: &[
        Reach { provider: "smartcar", word: None, first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: Some("data at least; what it can do is asked per car"), source: "https://smartcar.com/docs/evs/control-charge", as_of: "2026-11-24" },
        Reach { provider: "enode", word: Some("POLESTAR"), first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: None, source: "PyPI package enode 0.2.6, models/vehiclevendor.py", as_of: "2026-11-24" },
    ] },
    Brand { name: "Porsche", reach: &[
        Reach { provider: "smartcar", word: None, first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: Some("data at least; what it can do is asked per car"), source: "https://smartcar.com/docs/evs/control-charge", as_of: "2026-11-24" },
        Reach { provider: "enode", word: Some("PORSCHE"), first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: None, source: "PyPI package enode 0.2.6, models/vehiclevendor.py", as_of: "2026-11-24" },
    ] },
    Brand { name: "RAM", reach: &[
        Reach { provider: "smartcar", word: None, first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: Some("data at least; what it can do is asked per car"), source: "https://smartcar.com/docs/evs/control-charge", as_of: "2026-11-24" },
        Reach { provider: "enode", word: Some("RAM"), first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: None, source: "PyPI package enode 0.2.6, models/vehiclevendor.py", as_of: "2026-11-24" },
    ] },
    Brand { name: "Renault", reach: &[
        Reach { provider: "smartcar", word: None, first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: Some("data at least; what it can do is asked per car"), source: "https://smartcar.com/docs/evs/control-charge", as_of: "2026-11-24" },
        Reach { provider: "enode", word: Some("RENAULT"), first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: None, source: "PyPI package enode 0.2.6, models/vehiclevendor.py", as_of: "2026-11-24" },
    ] },
    Brand { name: "Rivian", reach: &[
        Reach { provider: "smartcar", word: None, first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: Some("data at least; what it can do is asked per car"), source: "https://smartcar.com/docs/evs/control-charge", as_of: "2026-11-24" },
        Reach { provider: "enode", word: Some("RIVIAN"), first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: None, source: "PyPI package enode 0.2.6, models/vehiclevendor.py", as_of: "2026-11-24" },
    ] },
    Brand { name: "SEAT", reach: &[
        Reach { provider: "smartcar", word: None, first_model_year: None, start_stop: Some(true), set_limit: Some(false), set_current: None, note: Some("Europe, since 2026-05-26: start and stop are the only commands"), source: "https://smartcar.com/docs/changelog/latest", as_of: "2026-11-24" },
        Reach { provider: "enode", word: Some("SEAT"), first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: None, source: "PyPI package enode 0.2.6, models/vehiclevendor.py", as_of: "2026-11-24" },
    ] },
    Brand { name: "Škoda", reach: &[
        Reach { provider: "smartcar", word: None, first_model_year: None, start_stop: Some(true), set_limit: Some(false), set_current: None, note: Some("Europe, since 2026-05-26: start and stop are the only commands"), source: "https://smartcar.com/docs/changelog/latest", as_of: "2026-11-24" },
        Reach { provider: "enode", word: Some("SKODA"), first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: None, source: "PyPI package enode 0.2.6, models/vehiclevendor.py", as_of: "2026-11-24" },
    ] },
    Brand { name: "Subaru", reach: &[
        Reach { provider: "smartcar", word: None, first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: Some("data at least; what it can do is asked per car"), source: "https://smartcar.com/docs/evs/control-charge", as_of: "2026-11-24" },
        Reach { provider: "enode", word: Some("SUBARU"), first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: None, source: "PyPI package enode 0.2.6, models/vehiclevendor.py", as_of: "2026-11-24" },
    ] },
    Brand { name: "Tesla", reach: &[
        Reach { provider: "smartcar", word: None, first_model_year: None, start_stop: Some(true), set_limit: Some(true), set_current: None, note: Some("a virtual key is needed; schedules daily, weekly, workweek"), source: "https://smartcar.com/docs/api-reference/commands/overview", as_of: "2026-11-24" },
        Reach { provider: "enode", word: Some("TESLA"), first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: None, source: "PyPI package enode 0.2.6, models/vehiclevendor.py", as_of: "2026-11-24" },
        Reach { provider: "tesla_fleet", word: None, first_model_year: None, start_stop: Some(true), set_limit: Some(true), set_current: Some(true), note: Some("commands of cars since 2021 must be signed: run vehicle-command's proxy"), source: "PyPI package tesla-fleet-api 1.5.0, tesla/vehicle/fleet.py", as_of: "2026-11-24" },
    ] },
    Brand { name: "Toyota", reach: &[
        Reach { provider: "smartcar", word: None, first_model_year: None, start_stop: Some(true), set_limit: None, set_current: None, note: Some("US and Canada"), source: "https://smartcar.com/docs/changelog/latest", as_of: "2026-11-24" },
        Reach { provider: "enode", word: Some("TOYOTA"), first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: None, source: "PyPI package enode 0.2.6, models/vehiclevendor.py", as_of: "2026-11-24" },
    ] },
    Brand { name: "Vauxhall", reach: &[
        Reach { provider: "smartcar", word: None, first_model_year: None, start_stop: Some(true), set_limit: None, set_current: None, note: Some("PIN and second factor at consent for control_charge"), source: "https://smartcar.com/docs/help/brand-quirks", as_of: "2026-11-24" },
        Reach { provider: "enode", word: Some("VAUXHALL"), first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: None, source: "PyPI package enode 0.2.6, models/vehiclevendor.py", as_of: "2026-11-24" },
    ] },
    Brand { name: "Volkswagen", reach: &[
        Reach { provider: "smartcar", word: None, first_model_year: None, start_stop: Some(true), set_limit: None, set_current: None, note: Some("limit in the US; in Europe start and stop are the only commands"), source: "https://smartcar.com/docs/changelog/latest", as_of: "2026-11-24" },
        Reach { provider: "enode", word: Some("VOLKSWAGEN"), first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: None, source: "PyPI package enode 0.2.6, models/vehiclevendor.py", as_of: "2026-11-24" },
    ] },
    Brand { name: "Volvo", reach: &[
        Reach { provider: "smartcar", word: None, first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: Some("a daily charge schedule is documented"), source: "https://smartcar.com/docs/api-reference/commands/overview", as_of: "2026-11-24" },
        Reach { provider: "enode", word: Some("VOLVO"), first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: None, source: "PyPI package enode 0.2.6, models/vehiclevendor.py", as_of: "2026-11-24" },
    ] },
    Brand { name: "XPeng", reach: &[
        Reach { provider: "enode", word: Some("XPENG"), first_model_year: None, start_stop: None, set_limit: None, set_current: None, note: None, source: "PyPI package enode 0.2.6, models/vehiclevendor.py", as_of: "2026-11-24" },
    ] },
];
