//! Charging stations as records.

use crate::charge::{ConnectorLimits, CurrentType};
use crate::vehicle::Vehicle;

/// Where a power figure comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum PowerSource {
    /// The source says it.
    Given,
    /// A default by connector standard.
    Default,
    /// A word this version does not know.
    #[cfg_attr(feature = "serde", serde(other))]
    Unknown,
}

/// Whether a connector brings its own cable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum ConnectorFormat {
    /// A cable with a plug.
    Cable,
    /// A socket.
    Socket,
    /// A word this version does not know.
    #[cfg_attr(feature = "serde", serde(other))]
    Unknown,
}

/// A plug of an EVSE.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Connector {
    /// Id within the EVSE.
    pub id: String,
    /// OCPI ConnectorType word.
    pub standard: String,
    /// Cable or socket.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub format: Option<ConnectorFormat>,
    /// Kind of current.
    pub current_type: CurrentType,
    /// Highest power at the plug, kW.
    pub max_power_kw: f64,
    /// Where the power comes from.
    pub power_source: PowerSource,
    /// Highest voltage, V.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub max_voltage_v: Option<f64>,
    /// Highest current, A.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub max_current_a: Option<f64>,
    /// Tariffs that hold here.
    pub tariff_ids: Vec<String>,
}

impl Connector {
    /// What the connector allows, for an estimate.
    pub fn limits(&self) -> ConnectorLimits {
        ConnectorLimits {
            current_type: self.current_type,
            max_power_kw: Some(self.max_power_kw),
            max_voltage_v: self.max_voltage_v,
            max_current_a: self.max_current_a,
            phases: None,
        }
    }
}

/// A charging position; one of its connectors works at a time.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Evse {
    /// Id within the station.
    pub uid: String,
    /// eMI3 id as printed on the charger; never invented.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub evse_id: Option<String>,
    /// OCPI status word.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub status: Option<String>,
    /// Its plugs.
    pub connectors: Vec<Connector>,
}

/// A place with charging positions.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Station {
    /// Id, unique within its source.
    pub id: String,
    /// Where the record comes from.
    pub source: String,
    /// Name.
    pub name: String,
    /// Latitude, degrees.
    pub lat: f64,
    /// Longitude, degrees.
    pub lon: f64,
    /// Who runs it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub operator: Option<String>,
    /// ISO 3166-1 alpha-2.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub country_code: Option<String>,
    /// IANA time zone.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub time_zone: Option<String>,
    /// Power all connectors share, kW.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub site_max_power_kw: Option<f64>,
    /// Whether it is invented for demonstration.
    pub demonstration: bool,
    /// Its charging positions.
    pub evses: Vec<Evse>,
}

impl Station {
    /// The connectors of all charging positions, with their position.
    pub fn connectors(&self) -> impl Iterator<Item = (&Evse, &Connector)> {
        self.evses.iter().flat_map(|evse| evse.connectors.iter().map(move |connector| (evse, connector)))
    }

    /// Whether the car has a socket for the connector.
    pub fn fits(vehicle: &Vehicle, connector: &Connector) -> bool {
        let current = match connector.current_type {
            CurrentType::Dc => vehicle.dc.is_some(),
            CurrentType::Ac => true,
        };
        current && vehicle.inlets.contains(&connector.standard)
    }
}
