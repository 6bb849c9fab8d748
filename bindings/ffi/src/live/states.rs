//! States from other places than a provider, and answers from states.

use super::runtime::moment;
use crate::error::{Result, guard};
use crate::records::*;
use crate::translate::Foreign;
use wattfarer::api::{answers, apply, charger};
use wattfarer::vehicle::ChargeCommand;

fn json(text: &str) -> wattfarer::Result<serde_json::Value> {
    serde_json::from_str(text).map_err(|error| {
        wattfarer::Error::invalid("payload", error.to_string())
            .with_detail("line", error.line())
            .with_detail("column", error.column())
    })
}

/// What a charging point says of its car: the payload of a MeterValues request of OCPP 1.6, JSON.
#[cfg_attr(feature = "uniffi", uniffi::export(default(received_at = None)))]
pub fn state_from_ocpp16(connection_id: String, payload: String, received_at: Option<String>) -> Result<ChargeState> {
    guard(|| {
        let at = moment(received_at, "received_at")?;
        Ok(Foreign::from_core(charger::from_ocpp16(&connection_id, &json(&payload)?, at)?))
    })
}

/// What a charging point says of its car: the payload of a TransactionEvent or MeterValues request of OCPP 2.0.1, JSON.
#[cfg_attr(feature = "uniffi", uniffi::export(default(received_at = None)))]
pub fn state_from_ocpp201(connection_id: String, payload: String, received_at: Option<String>) -> Result<ChargeState> {
    guard(|| {
        let at = moment(received_at, "received_at")?;
        Ok(Foreign::from_core(charger::from_ocpp201(&connection_id, &json(&payload)?, at)?))
    })
}

/// What a charging point's status word (OCPP 1.6 or 2.0.1) says of its car.
#[cfg_attr(feature = "uniffi", uniffi::export(default(at = None, received_at = None)))]
pub fn state_from_ocpp_status(
    connection_id: String,
    status: String,
    at: Option<String>,
    received_at: Option<String>,
) -> Result<ChargeState> {
    guard(|| {
        let (at, received_at) = (at.into_core("at")?, moment(received_at, "received_at")?);
        Ok(Foreign::from_core(charger::from_ocpp_status(&connection_id, &status, at, received_at)))
    })
}

/// What a session or charge detail record of OCPI says of its car, JSON.
#[cfg_attr(feature = "uniffi", uniffi::export(default(received_at = None)))]
pub fn state_from_ocpi(connection_id: String, payload: String, received_at: Option<String>) -> Result<ChargeState> {
    guard(|| {
        let at = moment(received_at, "received_at")?;
        Ok(Foreign::from_core(charger::from_ocpi(&connection_id, &json(&payload)?, at)?))
    })
}

/// Two states of a car as one: the newer of each value. Webhooks, charging points and reads grow into one state.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn merge_states(state: ChargeState, other: ChargeState) -> Result<ChargeState> {
    guard(|| {
        let mut merged: wattfarer::vehicle::ChargeState = state.into_core("state")?;
        merged.merge(other.into_core("other")?);
        Ok(Foreign::from_core(merged))
    })
}

/// How long until the car's own limit and until full, from what it reports; the interval grows with the age of that. `now` absent: the
/// computer's clock.
#[cfg_attr(feature = "uniffi", uniffi::export(default(now = None)))]
pub fn ready_from_state(state: ChargeState, options: LiveOptions, now: Option<String>) -> Result<LiveEstimate> {
    guard(|| {
        let (state, options) = (state.into_core("state")?, options.into_core("options")?);
        Ok(Foreign::from_core(answers::ready(&state, moment(now, "now")?, &options)?))
    })
}

/// The trip from where the car is, with what is in its battery, to `goal`: a request for a planner.
#[cfg_attr(feature = "uniffi", uniffi::export(default(now = None)))]
pub fn plan_from_here(
    state: ChargeState,
    goal: String,
    options: LiveOptions,
    now: Option<String>,
) -> Result<PlanRequest> {
    guard(|| {
        let (state, options) = (state.into_core("state")?, options.into_core("options")?);
        Ok(Foreign::from_core(answers::plan_from_here(&state, &goal, moment(now, "now")?, &options)?))
    })
}

/// The session to schedule: from now, with what is in the battery, to `target_soc` (absent: the car's limit) by `departs_at`.
#[cfg_attr(feature = "uniffi", uniffi::export(default(target_soc = None, now = None)))]
pub fn session_from_state(
    state: ChargeState,
    departs_at: String,
    options: LiveOptions,
    target_soc: Option<f64>,
    now: Option<String>,
) -> Result<SessionRequest> {
    guard(|| {
        let (state, options) = (state.into_core("state")?, options.into_core("options")?);
        let departs_at = departs_at.into_core("departs_at")?;
        let session = answers::session(&state, target_soc, departs_at, moment(now, "now")?, &options)?;
        Ok(Foreign::from_core(session))
    })
}

/// The commands that carry out a session's schedule on a car with these capabilities. Fails with `unsupported` and the reason when the
/// car cannot be started or stopped.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn commands_for(schedule: SessionSchedule, capabilities: Vec<Capability>) -> Result<Application> {
    guard(|| {
        let capabilities: Vec<wattfarer::vehicle::Capability> = capabilities.into_core("capabilities")?;
        let apply::Application { commands, why } =
            apply::commands_for(&schedule.into_core("schedule")?, &capabilities)?;
        let commands = commands.into_iter().map(|apply::DueCommand { at, command }| DueCommand {
            at: at.to_string(),
            action: CommandAction::from_core(command.action()),
            current_a: match command {
                ChargeCommand::SetCurrent(current_a) => Some(current_a),
                _ => None,
            },
        });
        Ok(Application { commands: commands.collect(), why })
    })
}

/// Every make that a provider is known to reach, by name.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn brands() -> Vec<Brand> {
    wattfarer::api::brands().iter().map(Into::into).collect()
}

/// Who reaches a make, whatever its case and accents. Fails with `not_found` for a make that no source names: that does not mean that no
/// provider reaches it.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn brand(make: String) -> Result<Brand> {
    guard(|| Ok(wattfarer::api::compatibility(&make)?.into()))
}
