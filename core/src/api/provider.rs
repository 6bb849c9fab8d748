//! The one interface to cars, whoever's cloud they answer from.

use crate::vehicle::{Capability, ChargeCommand, ChargeState, CommandAction, Observed, VehicleKind};
use crate::{Error, ErrorKind, LatLon, Result};
use async_trait::async_trait;

/// A car as its provider lists it.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Attributes {
    /// The provider's id of the car; every other call takes it.
    pub connection_id: String,
    /// Make.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub make: Option<String>,
    /// Model.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// Model year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<u16>,
    /// Battery electric or plug-in hybrid, if the provider says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<VehicleKind>,
}

/// What happened to a command that was sent once. A refusal that surely left the car alone is an error instead.
#[derive(Debug, Clone)]
pub enum Acceptance {
    /// The provider vouches that the car did it.
    Done,
    /// The provider takes it; whether the car does it is not known yet.
    Accepted {
        /// The provider's name for it, to ask what became of it.
        operation_id: Option<String>,
    },
    /// The car was so already.
    AlreadySo,
    /// It may or may not have arrived: only the car's state tells. It must not be sent again before that is read.
    Unknown(Error),
}

/// What the provider knows of a command that it took.
#[derive(Debug, Clone)]
pub enum Outcome {
    /// Nothing new.
    Pending,
    /// The car did it.
    Done,
    /// The car did not do it, and will not.
    Failed(Error),
    /// It was called off.
    Cancelled,
}

/// Something else to read from a car.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReadingKind {
    /// Distance driven in all.
    Odometer,
    /// Where it is.
    Location,
    /// Vehicle identification number.
    Vin,
    /// Fuel of a hybrid.
    Fuel,
    /// Life left in the engine's oil.
    EngineOil,
    /// Pressure of the four tyres.
    TirePressure,
    /// Locks, doors and windows.
    Security,
    /// State of its systems.
    Diagnostics,
    /// Active trouble codes.
    DiagnosticCodes,
    /// Service records.
    ServiceHistory,
}

impl ReadingKind {
    /// Every kind.
    pub const ALL: [ReadingKind; 10] = [
        ReadingKind::Odometer,
        ReadingKind::Location,
        ReadingKind::Vin,
        ReadingKind::Fuel,
        ReadingKind::EngineOil,
        ReadingKind::TirePressure,
        ReadingKind::Security,
        ReadingKind::Diagnostics,
        ReadingKind::DiagnosticCodes,
        ReadingKind::ServiceHistory,
    ];

    /// Its word, for example `odometer`.
    pub fn word(self) -> &'static str {
        match self {
            ReadingKind::Odometer => "odometer",
            ReadingKind::Location => "location",
            ReadingKind::Vin => "vin",
            ReadingKind::Fuel => "fuel",
            ReadingKind::EngineOil => "engine_oil",
            ReadingKind::TirePressure => "tire_pressure",
            ReadingKind::Security => "security",
            ReadingKind::Diagnostics => "diagnostics",
            ReadingKind::DiagnosticCodes => "diagnostic_codes",
            ReadingKind::ServiceHistory => "service_history",
        }
    }
}

/// What was read.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Reading {
    /// Distance driven in all.
    Odometer {
        /// Distance, m.
        distance_m: f64,
    },
    /// Where it is.
    Location(LatLon),
    /// Vehicle identification number.
    Vin(String),
    /// Fuel of a hybrid.
    Fuel {
        /// Range on fuel, m.
        range_m: Option<f64>,
        /// Share of the tank that is full, 0 to 1.
        share: Option<f64>,
        /// Fuel in the tank, litres.
        amount_l: Option<f64>,
    },
    /// Life left in the engine's oil, 0 to 1.
    EngineOil {
        /// The share.
        life_remaining: f64,
    },
    /// Pressure of the four tyres, kPa.
    TirePressure {
        /// Front left.
        front_left_kpa: f64,
        /// Front right.
        front_right_kpa: f64,
        /// Back left.
        back_left_kpa: f64,
        /// Back right.
        back_right_kpa: f64,
    },
    /// What no common shape exists for, in that of Smartcar v2.0: security, diagnostics, service history.
    Other(serde_json::Value),
}

/// How often it is worth asking.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pace {
    /// Between two reads of a car that charges, s.
    pub charging_s: f64,
    /// Between two reads of a car that stands, s.
    pub parked_s: f64,
}

/// The cars of one consent. An implementation sends each command once and never again by itself; reads may be repeated.
///
/// Every method can be cancelled by dropping its future; a refresh of tokens that has begun is finished all the same.
#[async_trait]
pub trait Provider: Send + Sync {
    /// Its name, the `source` of what it reads: `smartcar_v2`, `tesla_fleet`, ...
    fn name(&self) -> &str;

    /// The ids of its cars.
    async fn vehicles(&self) -> Result<Vec<String>>;

    /// Make, model and year of a car.
    async fn attributes(&self, connection_id: &str) -> Result<Attributes>;

    /// What the car reports now.
    async fn charge_state(&self, connection_id: &str) -> Result<ChargeState>;

    /// The part of the state that shows whether an action had its effect, in as few requests as that takes.
    async fn effect(&self, connection_id: &str, _action: CommandAction) -> Result<ChargeState> {
        self.charge_state(connection_id).await
    }

    /// The states of several cars, in their order; a provider that can does it in few requests.
    async fn charge_states(&self, connection_ids: &[String]) -> Vec<Result<ChargeState>> {
        let mut states = Vec::with_capacity(connection_ids.len());
        for id in connection_ids {
            states.push(self.charge_state(id).await);
        }
        states
    }

    /// What can be asked of the car, and why not where it cannot.
    async fn capabilities(&self, connection_id: &str) -> Result<Vec<Capability>>;

    /// Sends a command once.
    ///
    /// # Errors
    /// Only when the car was surely left alone: refused, not able, asleep, no connection.
    async fn command(&self, connection_id: &str, command: &ChargeCommand) -> Result<Acceptance>;

    /// What the provider knows of a command that it took.
    async fn outcome(&self, _connection_id: &str, _operation_id: &str) -> Result<Outcome> {
        Ok(Outcome::Pending)
    }

    /// Calls off a command that it took.
    async fn cancel(&self, _connection_id: &str, _operation_id: &str) -> Result<()> {
        Err(unsupported(self.name(), "calling off a command"))
    }

    /// Wakes the car; it is awake when `charge_state` answers.
    async fn wake(&self, _connection_id: &str) -> Result<()> {
        Err(unsupported(self.name(), "waking a car"))
    }

    /// Reads something else.
    async fn reading(&self, _connection_id: &str, kind: ReadingKind) -> Result<Observed<Reading>> {
        Err(unsupported(self.name(), kind.word()))
    }

    /// What the owner has granted, in Smartcar's words (`read_charge`, `control_charge`, ...).
    async fn permissions(&self, _connection_id: &str) -> Result<Vec<String>> {
        Err(unsupported(self.name(), "permissions"))
    }

    /// Ends the consent for the car.
    async fn disconnect(&self, _connection_id: &str) -> Result<()> {
        Err(unsupported(self.name(), "disconnecting"))
    }

    /// How often its answers change, so that asking more often is waste.
    fn pace(&self) -> Pace {
        Pace { charging_s: 120.0, parked_s: 1800.0 }
    }
}

/// What a provider does not offer at all.
pub fn unsupported(provider: &str, what: &str) -> Error {
    Error::new(ErrorKind::Unsupported, format!("{provider} offers no {what}"))
        .with_detail("reason", "provider_not_capable")
}
