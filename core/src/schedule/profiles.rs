//! Schedules as charging points take them: OCPP 1.6 and 2.0.1 `SetChargingProfile`, OCPI 2.2.1 `ChargingProfile`.
//!
//! A profile limits what the point offers: within a slot the highest power that the slot needs, outside of slots nothing. Limits
//! are multiples of 0.1 rounded up, periods begin at whole seconds; neighbours of one limit are joined. Sources: the JSON Schemas of OCPP 1.6 and
//! 2.0.1, OCPI 2.2.1 module `ChargingProfiles`.

use super::record::SessionSchedule;
use crate::{Error, ErrorKind, Instant, Result};

/// A protocol that takes charging profiles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum ProfileProtocol {
    /// OCPP 1.6, the request `SetChargingProfile`.
    #[cfg_attr(feature = "serde", serde(rename = "ocpp1.6"))]
    Ocpp16,
    /// OCPP 2.0.1, the request `SetChargingProfile`.
    #[cfg_attr(feature = "serde", serde(rename = "ocpp2.0.1"))]
    Ocpp201,
    /// OCPI 2.2.1, the object `ChargingProfile`.
    #[cfg_attr(feature = "serde", serde(rename = "ocpi2.2.1"))]
    Ocpi221,
}

/// Unit of the limits of a profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum RateUnit {
    /// Watts over all phases.
    W,
    /// Amperes per phase.
    A,
}

/// How profiles are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ProfileOptions {
    /// For which protocol.
    pub protocol: ProfileProtocol,
    /// In which unit; amperes need a session on AC.
    #[cfg_attr(feature = "serde", serde(default = "watts"))]
    pub unit: RateUnit,
    /// Most periods that the point takes (its `ChargingScheduleMaxPeriods`).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub max_periods: Option<u32>,
}

#[cfg(feature = "serde")]
fn watts() -> RateUnit {
    RateUnit::W
}

/// A limit and from when it holds, in the words of OCPP.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "camelCase"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OcppPeriod {
    /// Seconds since the start of the schedule.
    pub start_period: i64,
    /// Most that the point offers.
    pub limit: f64,
    /// Phases in use.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub number_phases: Option<u8>,
}

/// The schedule of an OCPP profile.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "camelCase"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OcppSchedule {
    /// Its number; OCPP 2.0.1 only.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub id: Option<i32>,
    /// Length, s.
    pub duration: i64,
    /// When it starts.
    pub start_schedule: Instant,
    /// Unit of the limits.
    pub charging_rate_unit: RateUnit,
    /// The limits; the first one from 0.
    pub charging_schedule_period: Vec<OcppPeriod>,
}

/// `csChargingProfiles` of OCPP 1.6.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "camelCase"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Ocpp16Profile {
    /// Number of the profile: a new one of the same number replaces it.
    pub charging_profile_id: i32,
    /// Higher levels win.
    pub stack_level: i32,
    /// `TxDefaultProfile`.
    pub charging_profile_purpose: String,
    /// `Absolute`.
    pub charging_profile_kind: String,
    /// The limits.
    pub charging_schedule: OcppSchedule,
}

/// `SetChargingProfile.req` of OCPP 1.6.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "camelCase"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Ocpp16Request {
    /// The connector, from 1.
    pub connector_id: i32,
    /// The profile.
    pub cs_charging_profiles: Ocpp16Profile,
}

/// `chargingProfile` of OCPP 2.0.1.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "camelCase"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Ocpp201Profile {
    /// Number of the profile: a new one of the same number replaces it.
    pub id: i32,
    /// Higher levels win.
    pub stack_level: i32,
    /// `TxDefaultProfile`.
    pub charging_profile_purpose: String,
    /// `Absolute`.
    pub charging_profile_kind: String,
    /// The limits.
    pub charging_schedule: Vec<OcppSchedule>,
}

/// `SetChargingProfileRequest` of OCPP 2.0.1.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "camelCase"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Ocpp201Request {
    /// The EVSE, from 1.
    pub evse_id: i32,
    /// The profile.
    pub charging_profile: Ocpp201Profile,
}

/// A limit and from when it holds, in the words of OCPI.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OcpiPeriod {
    /// Seconds since the start of the profile.
    pub start_period: i64,
    /// Most that the point offers.
    pub limit: f64,
}

/// `ChargingProfile` of OCPI 2.2.1.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OcpiProfile {
    /// When it starts.
    pub start_date_time: Instant,
    /// Length, s.
    pub duration: i64,
    /// Unit of the limits.
    pub charging_rate_unit: RateUnit,
    /// The limits; the first one from 0.
    pub charging_profile_period: Vec<OcpiPeriod>,
}

/// A profile in the words of its protocol.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(untagged))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum ProfileBody {
    /// OCPP 1.6.
    Ocpp16(Ocpp16Request),
    /// OCPP 2.0.1.
    Ocpp201(Ocpp201Request),
    /// OCPI 2.2.1.
    Ocpi221(OcpiProfile),
}

/// A profile and for whom it is.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ChargingProfile {
    /// The session.
    #[cfg_attr(feature = "serde", serde(rename = "ref"))]
    pub reference: String,
    /// The protocol.
    pub protocol: ProfileProtocol,
    /// What to send.
    pub body: ProfileBody,
}

/// The profile of one session; `number` becomes connector or EVSE and the profile's number.
///
/// # Errors
/// `unsupported` for amperes where the phases are not known, and for more periods than the point takes.
pub(super) fn profile(
    session: &SessionSchedule,
    number: i32,
    window: (Instant, Instant),
    options: ProfileOptions,
) -> Result<ChargingProfile> {
    let (starts_at, ends_at) = (window.0.plus_s("arrives_at", 0.0)?, window.1);
    let whole_s = |moment: Instant| moment.seconds_since(starts_at).round() as i64;
    let mut periods: Vec<OcppPeriod> = Vec::new();
    let mut push = |start_period: i64, limit: f64, number_phases: Option<u8>| {
        // A period that lasts less than half a second leaves nothing behind.
        if periods.last().is_some_and(|last| last.start_period == start_period) {
            periods.pop();
        }
        if periods.last().is_none_or(|last| last.limit != limit) {
            periods.push(OcppPeriod { start_period, limit, number_phases });
        }
    };
    push(0, 0.0, None);
    for slot in &session.slots {
        let limit = match (options.unit, slot.current_a) {
            (RateUnit::W, _) => slot.max_power_kw * 1000.0,
            (RateUnit::A, Some(current_a)) => current_a,
            (RateUnit::A, None) => {
                return Err(Error::new(ErrorKind::Unsupported, "amperes need AC with a known number of phases")
                    .with_field("profiles.unit")
                    .with_hint("ask for W"));
            }
        };
        // Rounding up by a tenth is below what a point can measure; rounding noise is not rounded up.
        push(whole_s(slot.starts_at), ((limit * 10.0 - 1e-6).ceil() / 10.0).max(0.0), slot.phases);
        push(whole_s(slot.ends_at), 0.0, None);
    }
    let duration = whole_s(ends_at);
    periods.retain(|period| period.start_period < duration.max(1));
    if let Some(most) = options.max_periods
        && periods.len() as u64 > u64::from(most)
    {
        let message = format!("{} periods, and the point takes {most}", periods.len());
        return Err(Error::new(ErrorKind::Unsupported, message).with_field("profiles.max_periods"));
    }
    let schedule = |id: Option<i32>, charging_schedule_period| OcppSchedule {
        id,
        duration,
        start_schedule: starts_at,
        charging_rate_unit: options.unit,
        charging_schedule_period,
    };
    let (purpose, kind) = ("TxDefaultProfile".to_string(), "Absolute".to_string());
    let body = match options.protocol {
        ProfileProtocol::Ocpp16 => ProfileBody::Ocpp16(Ocpp16Request {
            connector_id: number,
            cs_charging_profiles: Ocpp16Profile {
                charging_profile_id: number,
                stack_level: 0,
                charging_profile_purpose: purpose,
                charging_profile_kind: kind,
                charging_schedule: schedule(None, periods),
            },
        }),
        ProfileProtocol::Ocpp201 => ProfileBody::Ocpp201(Ocpp201Request {
            evse_id: number,
            charging_profile: Ocpp201Profile {
                id: number,
                stack_level: 0,
                charging_profile_purpose: purpose,
                charging_profile_kind: kind,
                charging_schedule: vec![schedule(Some(number), periods)],
            },
        }),
        ProfileProtocol::Ocpi221 => ProfileBody::Ocpi221(OcpiProfile {
            start_date_time: starts_at,
            duration,
            charging_rate_unit: options.unit,
            charging_profile_period: periods
                .iter()
                .map(|period| OcpiPeriod { start_period: period.start_period, limit: period.limit })
                .collect(),
        }),
    };
    Ok(ChargingProfile { reference: session.reference.clone(), protocol: options.protocol, body })
}
