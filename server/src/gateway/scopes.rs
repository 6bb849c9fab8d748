//! Permissions, and which of them each path needs.

/// Every permission of Smartcar v2.0, in the order in which they are listed.
const NAMES: [&str; 28] = [
    "read_alerts",
    "read_battery",
    "read_charge",
    "read_charge_events",
    "read_charge_locations",
    "read_charge_records",
    "read_climate",
    "read_compass",
    "read_diagnostics",
    "read_engine_oil",
    "read_extended_vehicle_info",
    "read_fuel",
    "read_location",
    "read_odometer",
    "read_security",
    "read_service_history",
    "read_speedometer",
    "read_thermometer",
    "read_tires",
    "read_user_profile",
    "read_vehicle_info",
    "read_vin",
    "control_charge",
    "control_climate",
    "control_navigation",
    "control_pin",
    "control_security",
    "control_trunk",
];

/// A set of permissions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Scopes(u32);

impl Scopes {
    /// Every permission.
    pub const ALL: Scopes = Scopes((1 << NAMES.len()) - 1);

    /// The permission of this name.
    pub fn named(name: &str) -> Option<Scopes> {
        NAMES.iter().position(|own| *own == name).map(|index| Scopes(1 << index))
    }

    /// Reads a list divided by spaces or commas; `required:` before a name asks for the same. Gives the first unknown name.
    pub fn parse(text: &str) -> Result<Scopes, String> {
        let mut scopes = Scopes::default();
        for name in text.split([' ', ',']).filter(|name| !name.is_empty()) {
            let plain = name.strip_prefix("required:").unwrap_or(name);
            scopes.0 |= Scopes::named(plain).ok_or_else(|| plain.to_string())?.0;
        }
        Ok(scopes)
    }

    /// Whether it holds all of `other`.
    pub fn contains(self, other: Scopes) -> bool {
        self.0 & other.0 == other.0
    }

    /// What both hold.
    pub fn and(self, other: Scopes) -> Scopes {
        Scopes(self.0 & other.0)
    }

    /// What either holds.
    pub fn or(self, other: Scopes) -> Scopes {
        Scopes(self.0 | other.0)
    }

    /// Whether it is empty.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Its names, in order.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        NAMES.iter().enumerate().filter(move |(index, _)| self.0 >> index & 1 == 1).map(|(_, name)| *name)
    }
}

/// What can be read of a car.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Resource {
    /// Make, model, year.
    Attributes,
    /// State of charge and range.
    Battery,
    /// Capacity.
    Capacity,
    /// Capacity as advertised.
    NominalCapacity,
    /// Plugged in, charging.
    Charge,
    /// Charge limit.
    ChargeLimit,
    /// Vehicle identification number.
    Vin,
    /// Fuel of a hybrid.
    Fuel,
    /// Where it is.
    Location,
    /// Distance driven.
    Odometer,
    /// Life of the oil.
    EngineOil,
    /// Tyres.
    TirePressure,
    /// Doors and windows.
    Security,
    /// State of its systems.
    SystemStatus,
    /// Trouble codes.
    TroubleCodes,
    /// Service records.
    ServiceHistory,
    /// What was granted.
    Permissions,
}

/// Each resource, its path below the car and the permission it needs.
pub const RESOURCES: [(Resource, &str, &str); 17] = [
    (Resource::Attributes, "", "read_vehicle_info"),
    (Resource::Battery, "battery", "read_battery"),
    (Resource::Capacity, "battery/capacity", "read_battery"),
    (Resource::NominalCapacity, "battery/nominal_capacity", "read_battery"),
    (Resource::Charge, "charge", "read_charge"),
    (Resource::ChargeLimit, "charge/limit", "read_charge"),
    (Resource::Vin, "vin", "read_vin"),
    (Resource::Fuel, "fuel", "read_fuel"),
    (Resource::Location, "location", "read_location"),
    (Resource::Odometer, "odometer", "read_odometer"),
    (Resource::EngineOil, "engine/oil", "read_engine_oil"),
    (Resource::TirePressure, "tires/pressure", "read_tires"),
    (Resource::Security, "security", "read_security"),
    (Resource::SystemStatus, "diagnostics/system_status", "read_diagnostics"),
    (Resource::TroubleCodes, "diagnostics/dtcs", "read_diagnostics"),
    (Resource::ServiceHistory, "service/history", "read_service_history"),
    (Resource::Permissions, "permissions", ""),
];

impl Resource {
    /// The resource at a path below the car.
    pub fn at(path: &str) -> Option<Resource> {
        RESOURCES.iter().find(|(_, own, _)| *own == path).map(|(resource, ..)| *resource)
    }

    /// The permission it needs.
    pub fn scope(self) -> Scopes {
        let name = RESOURCES.iter().find(|(own, ..)| *own == self).map_or("", |(_, _, scope)| *scope);
        Scopes::named(name).unwrap_or_default()
    }

    /// Its path below the car.
    pub fn path(self) -> &'static str {
        RESOURCES.iter().find(|(own, ..)| *own == self).map_or("", |(_, path, _)| *path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_reads_back_and_unknown_names_are_told() {
        let scopes = Scopes::parse("required:read_charge control_charge,read_vin").unwrap();
        assert_eq!(scopes.names().collect::<Vec<_>>(), ["read_charge", "read_vin", "control_charge"]);
        assert_eq!(Scopes::parse("read_charge read_mind"), Err("read_mind".into()));
        assert_eq!(Scopes::parse("").unwrap(), Scopes::default());
    }

    #[test]
    fn every_path_needs_a_permission_that_exists() {
        for (resource, path, scope) in RESOURCES {
            assert_eq!(Resource::at(path), Some(resource));
            assert_eq!(Scopes::named(scope).is_none(), resource == Resource::Permissions, "{path}");
        }
    }
}
