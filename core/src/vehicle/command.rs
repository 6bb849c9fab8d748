//! What a car is told to do, whether it can, and what became of it.

use crate::units::number_within;
use crate::{Error, Instant, Result, Soc};

/// What a car is told to do, in one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum CommandAction {
    /// Charge.
    Start,
    /// Stop charging.
    Stop,
    /// Stop at a state of charge from now on.
    SetLimit,
    /// Draw at most a current.
    SetCurrent,
    /// Charge at a time of day.
    SetSchedule,
    /// A word this version does not know.
    #[cfg_attr(feature = "serde", serde(other))]
    Unknown,
}

impl CommandAction {
    /// Every action, in a fixed order.
    pub const ALL: [CommandAction; 5] = [
        CommandAction::Start,
        CommandAction::Stop,
        CommandAction::SetLimit,
        CommandAction::SetCurrent,
        CommandAction::SetSchedule,
    ];

    /// Its word, for example `set_limit`.
    pub fn word(self) -> &'static str {
        match self {
            CommandAction::Start => "start",
            CommandAction::Stop => "stop",
            CommandAction::SetLimit => "set_limit",
            CommandAction::SetCurrent => "set_current",
            CommandAction::SetSchedule => "set_schedule",
            CommandAction::Unknown => "unknown",
        }
    }
}

/// A time of day at which the car begins to charge or must be ready, in its own local time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DailyTimes {
    /// Minutes after midnight at which charging begins; absent: the car chooses.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub start_minute: Option<u16>,
    /// Minutes after midnight at which it must be ready.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub departure_minute: Option<u16>,
    /// Whether it is on.
    pub enabled: bool,
}

/// What a car is told to do, with its values.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum ChargeCommand {
    /// Charge.
    Start,
    /// Stop charging.
    Stop,
    /// Stop at this state of charge from now on.
    SetLimit(Soc),
    /// Draw at most so many amperes per phase.
    SetCurrent(f64),
    /// Charge at a time of day.
    SetSchedule(DailyTimes),
}

impl ChargeCommand {
    /// Its word.
    pub fn action(&self) -> CommandAction {
        match self {
            ChargeCommand::Start => CommandAction::Start,
            ChargeCommand::Stop => CommandAction::Stop,
            ChargeCommand::SetLimit(_) => CommandAction::SetLimit,
            ChargeCommand::SetCurrent(_) => CommandAction::SetCurrent,
            ChargeCommand::SetSchedule(_) => CommandAction::SetSchedule,
        }
    }

    /// Checks its values.
    ///
    /// # Errors
    /// `invalid_input` for a current outside of 0 to 1000 A or a minute that no day has.
    pub fn check(&self) -> Result<()> {
        match self {
            ChargeCommand::SetCurrent(current_a) => {
                number_within("current_a", *current_a, 0.0, 1000.0)?;
            }
            ChargeCommand::SetSchedule(times) => {
                for (field, minute) in [
                    ("schedule.start_minute", times.start_minute),
                    ("schedule.departure_minute", times.departure_minute),
                ] {
                    number_within(field, f64::from(minute.unwrap_or(0)), 0.0, 1439.0)?;
                }
                if times.enabled && times.start_minute.is_none() && times.departure_minute.is_none() {
                    return Err(Error::invalid("schedule", "names neither a start nor a departure")
                        .with_hint("give start_minute or departure_minute, minutes after midnight"));
                }
            }
            ChargeCommand::Start | ChargeCommand::Stop | ChargeCommand::SetLimit(_) => {}
        }
        Ok(())
    }
}

/// Whether a car can be asked to do something.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Capability {
    /// What.
    pub action: CommandAction,
    /// Whether it can.
    pub capable: bool,
    /// Why not: `provider_not_capable`, `vehicle_not_capable`, `make_not_capable`, `permission_missing`,
    /// `intervention_needed`, ...; further words may come.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub reason: Option<String>,
}

impl Capability {
    /// It can.
    pub fn yes(action: CommandAction) -> Self {
        Capability { action, capable: true, reason: None }
    }

    /// It cannot, for this reason.
    pub fn no(action: CommandAction, reason: impl Into<String>) -> Self {
        Capability { action, capable: false, reason: Some(reason.into()) }
    }
}

/// What became of a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum CommandStatus {
    /// Not known yet.
    Pending,
    /// The car's own state shows it, or its maker vouches for it.
    Confirmed,
    /// It did not happen; `reason` says why.
    Failed,
    /// Called off before it was sent.
    Cancelled,
    /// A word this version does not know.
    #[cfg_attr(feature = "serde", serde(other))]
    Unknown,
}

/// A command and what became of it.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Command {
    /// Chosen by the caller; the same id is carried out once.
    pub command_id: String,
    /// The connection to the car.
    pub connection_id: String,
    /// What it is told to do.
    pub action: CommandAction,
    /// The limit to set, 0 to 1; `set_limit` only.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub charge_limit_soc: Option<f64>,
    /// The current to set, A per phase; `set_current` only.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub current_a: Option<f64>,
    /// The times to set; `set_schedule` only.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub schedule: Option<DailyTimes>,
    /// What became of it.
    pub status: CommandStatus,
    /// Why it failed, or how it is known to be done: `already_so`, `not_confirmed`, `expired`, `superseded`, `vehicle_state`, ...
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub reason: Option<String>,
    /// When it was asked for.
    pub requested_at: Instant,
    /// After this it is never sent.
    pub deadline_at: Instant,
    /// When the car showed it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub confirmed_at: Option<Instant>,
}

impl Command {
    /// A command that is pending.
    pub fn new(
        command_id: impl Into<String>,
        connection_id: impl Into<String>,
        what: &ChargeCommand,
        requested_at: Instant,
        deadline_at: Instant,
    ) -> Self {
        let (mut charge_limit_soc, mut current_a, mut schedule) = (None, None, None);
        match what {
            ChargeCommand::SetLimit(soc) => charge_limit_soc = Some(soc.value()),
            ChargeCommand::SetCurrent(amperes) => current_a = Some(*amperes),
            ChargeCommand::SetSchedule(times) => schedule = Some(*times),
            ChargeCommand::Start | ChargeCommand::Stop => {}
        }
        Command {
            command_id: command_id.into(),
            connection_id: connection_id.into(),
            action: what.action(),
            charge_limit_soc,
            current_a,
            schedule,
            status: CommandStatus::Pending,
            reason: None,
            requested_at,
            deadline_at,
            confirmed_at: None,
        }
    }

    /// What the car is told to do, with its values.
    ///
    /// # Errors
    /// `invalid_input` naming the value that the action needs and that is missing or wrong.
    pub fn what(&self) -> Result<ChargeCommand> {
        let missing = |field: &str| Error::invalid(field, format!("is missing for {}", self.action.word()));
        let what = match self.action {
            CommandAction::Start => ChargeCommand::Start,
            CommandAction::Stop => ChargeCommand::Stop,
            CommandAction::SetLimit => {
                let value = self.charge_limit_soc.ok_or_else(|| missing("charge_limit_soc"))?;
                ChargeCommand::SetLimit(Soc::new("charge_limit_soc", value)?)
            }
            CommandAction::SetCurrent => ChargeCommand::SetCurrent(self.current_a.ok_or_else(|| missing("current_a"))?),
            CommandAction::SetSchedule => ChargeCommand::SetSchedule(self.schedule.ok_or_else(|| missing("schedule"))?),
            CommandAction::Unknown => return Err(Error::invalid("action", "is a word this version does not know")),
        };
        what.check()?;
        Ok(what)
    }
}
