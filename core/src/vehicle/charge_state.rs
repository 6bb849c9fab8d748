//! What a car, or the point it is plugged into, reports now. Filled by `api`; charging, plans and schedules read it.

use super::CurrentType;
use super::command::Capability;
use crate::answer::{ENGINE_VERSION, Notice, SCHEMA_VERSION};
use crate::{Instant, LatLon};

/// How far a value can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Quality {
    /// Nothing speaks against it.
    Ok,
    /// Older than a value that can change this fast should be.
    Stale,
    /// Outside of what a car can do.
    Suspect,
    /// Another value of the same reading says otherwise.
    Contradicted,
    /// A word this version does not know.
    #[cfg_attr(feature = "serde", serde(other))]
    Unknown,
}

/// A value, when it was true, when it was fetched and who said so.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Observed<T> {
    /// The value; absent when the source sent something that has no meaning here, which is then in `raw`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub value: Option<T>,
    /// The source's own word, where it is not one of ours.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub raw: Option<String>,
    /// When the car measured it, if the source says so.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub observed_at: Option<Instant>,
    /// When it was fetched from the car or from the maker's cloud.
    pub fetched_at: Instant,
    /// Who said so: `smartcar_v2`, `tesla_fleet`, `ocpp1.6`, ...
    pub source: String,
    /// How far it can be trusted.
    pub quality: Quality,
}

impl<T> Observed<T> {
    /// Age at `now`, s: since the car measured it, else since it was fetched. Never negative.
    pub fn age_s(&self, now: Instant) -> f64 {
        now.seconds_since(self.observed_at.unwrap_or(self.fetched_at)).max(0.0)
    }

    /// The same observation with another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Observed<U> {
        Observed {
            value: self.value.map(change),
            raw: self.raw,
            observed_at: self.observed_at,
            fetched_at: self.fetched_at,
            source: self.source,
            quality: self.quality,
        }
    }
}

/// What charging is doing. Whether the car is plugged in is `plugged`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum ChargingStatus {
    /// Not charging, whether plugged in or not.
    Idle,
    /// Waiting for its time.
    Scheduled,
    /// About to charge.
    Initializing,
    /// Power flows into the battery.
    Charging,
    /// The car takes a break.
    PausedByVehicle,
    /// The charging point takes a break.
    PausedByCharger,
    /// Full, or at its limit.
    Complete,
    /// Plugged in where no power is.
    NoPower,
    /// Something is broken.
    Fault,
    /// Power flows out of the battery.
    Discharging,
    /// Warming or cooling without charging.
    Conditioning,
    /// Not known; the source's own word is in `raw`.
    #[cfg_attr(feature = "serde", serde(other))]
    Unknown,
}

/// What a capacity counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum CapacityKind {
    /// Between empty and full as the car shows them.
    Usable,
    /// As the maker advertises it.
    Nominal,
    /// A word this version does not know.
    #[cfg_attr(feature = "serde", serde(other))]
    Unknown,
}

macro_rules! charge_state {
    ($($(#[$doc:meta])* $name:ident: $type:ty,)*) => {
        /// What a car reports now, each value with its age, source and quality; what it does not report is absent.
        #[derive(Debug, Clone, PartialEq)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub struct ChargeState {
            /// Version of the record shapes.
            pub schema_version: String,
            /// Version of the engine.
            pub engine_version: String,
            /// The connection to the car: an opaque id, never the vehicle identification number.
            pub connection_id: String,
            /// Make.
            #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
            pub make: Option<String>,
            /// Model.
            #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
            pub model: Option<String>,
            /// Model year.
            #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
            pub year: Option<u16>,
            $(
                $(#[$doc])*
                #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
                pub $name: Option<Observed<$type>>,
            )*
            /// What `capacity_kwh` counts.
            #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
            pub capacity_kind: Option<CapacityKind>,
            /// What can be asked of the car, and why not where it cannot.
            pub capabilities: Vec<Capability>,
            /// What the reader should know: contradictions, stale values, what could not be read.
            pub notices: Vec<Notice>,
        }

        impl ChargeState {
            /// A state that says nothing yet.
            pub fn new(connection_id: impl Into<String>) -> Self {
                ChargeState {
                    schema_version: SCHEMA_VERSION.into(),
                    engine_version: ENGINE_VERSION.into(),
                    connection_id: connection_id.into(),
                    make: None,
                    model: None,
                    year: None,
                    $($name: None,)*
                    capacity_kind: None,
                    capabilities: Vec::new(),
                    notices: Vec::new(),
                }
            }

            /// When the newest of its values was fetched.
            pub fn fetched_at(&self) -> Option<Instant> {
                [$(self.$name.as_ref().map(|observed| observed.fetched_at)),*].into_iter().flatten().max_by_key(|at| at.milliseconds())
            }

            /// Takes the values of `other` that are newer, and those that were missing: webhooks, charging points and
            /// polls grow into one state. Notices of both are kept once.
            pub fn merge(&mut self, other: ChargeState) {
                $(newer(&mut self.$name, other.$name);)*
                self.capacity_kind = other.capacity_kind.or(self.capacity_kind);
                self.make = self.make.take().or(other.make);
                self.model = self.model.take().or(other.model);
                self.year = self.year.or(other.year);
                if !other.capabilities.is_empty() {
                    self.capabilities = other.capabilities;
                }
                for notice in other.notices {
                    if !self.notices.contains(&notice) {
                        self.notices.push(notice);
                    }
                }
            }
        }
    };
}

charge_state! {
    /// State of charge, 0 to 1.
    soc: f64,
    /// Range that the car shows, m.
    range_m: f64,
    /// Battery capacity, kWh.
    capacity_kwh: f64,
    /// Whether a cable is in the socket.
    plugged: bool,
    /// What charging is doing.
    charging_status: ChargingStatus,
    /// Power into the car, kW; negative when it gives power.
    power_kw: f64,
    /// Where the car stops by its own setting, 0 to 1.
    charge_limit_soc: f64,
    /// Time to its limit as the car says, s.
    time_to_limit_s: f64,
    /// Time to full as the car says, s.
    time_to_full_s: f64,
    /// Energy of this session, kWh.
    energy_added_kwh: f64,
    /// AC or DC.
    current_type: CurrentType,
    /// Current, A; per phase on AC.
    current_a: f64,
    /// Voltage, V; line to neutral on AC.
    voltage_v: f64,
    /// AC phases in use, 1 to 3.
    phases: u8,
    /// Most that the car is asked to draw, A per phase.
    current_limit_a: f64,
    /// Battery temperature, C.
    battery_c: f64,
    /// Where it is.
    location: LatLon,
    /// Why it charges no faster, in the source's word.
    limited_by: String,
    /// Whether the car sleeps: nothing newer comes until it wakes.
    asleep: bool,
}

fn newer<T>(mine: &mut Option<Observed<T>>, other: Option<Observed<T>>) {
    let Some(other) = other else { return };
    let at = |observed: &Observed<T>| observed.observed_at.unwrap_or(observed.fetched_at).milliseconds();
    match mine {
        Some(own) if at(own) > at(&other) => {}
        _ => *mine = Some(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn observed(value: f64, at: &str) -> Observed<f64> {
        Observed {
            value: Some(value),
            raw: None,
            observed_at: Some(Instant::parse("at", at).unwrap()),
            fetched_at: Instant::parse("at", "2026-11-24T12:00:00Z").unwrap(),
            source: "test".into(),
            quality: Quality::Ok,
        }
    }

    #[test]
    fn the_newer_value_stays_whatever_the_order() {
        let (mut early, mut late) = (ChargeState::new("car"), ChargeState::new("car"));
        early.soc = Some(observed(0.4, "2026-11-24T10:00:00Z"));
        late.soc = Some(observed(0.5, "2026-11-24T11:00:00Z"));
        let (mut forward, mut backward) = (early.clone(), late.clone());
        forward.merge(late);
        backward.merge(early);
        assert_eq!(forward.soc, backward.soc);
        assert_eq!(forward.soc.and_then(|soc| soc.value), Some(0.5));
    }

    #[test]
    fn age_counts_from_the_measurement_and_is_never_negative() {
        let soc = observed(0.4, "2026-11-24T10:00:00Z");
        assert_eq!(soc.age_s(Instant::parse("now", "2026-11-24T12:00:00Z").unwrap()), 7200.0);
        assert_eq!(soc.age_s(Instant::parse("now", "2026-11-24T09:00:00Z").unwrap()), 0.0);
    }
}
