//! A schedule carried out on a connected car: by start, stop and current, or by the car's own schedule where one stretch is all.

use super::commands::Commands;
use super::environment::Environment;
use crate::schedule::SessionSchedule;
use crate::vehicle::{Capability, ChargeCommand, Command, CommandAction, CommandStatus};
use crate::{Error, ErrorKind, Instant, Result};
use std::time::Duration;

/// A command and when it is due.
#[derive(Debug, Clone, PartialEq)]
pub struct DueCommand {
    /// When.
    pub at: Instant,
    /// What.
    pub command: ChargeCommand,
}

/// How a schedule is carried out.
#[derive(Debug, Clone, PartialEq)]
pub struct Application {
    /// The commands in the order of time.
    pub commands: Vec<DueCommand>,
    /// Why this way, a sentence for people.
    pub why: String,
}

/// Slots closer than this are one: switching costs more than it saves, s.
const SAME_STRETCH_S: f64 = 60.0;
/// Currents closer than this are one, A.
const SAME_CURRENT_A: f64 = 0.5;

/// The commands that carry out a session's schedule on a car with these capabilities. Before the first slot, and after each, the car is
/// stopped; within a slot that needs less than the one before it draws less, where it can.
///
/// # Errors
/// `unsupported` with the reason when the car cannot be started or stopped.
pub fn commands_for(schedule: &SessionSchedule, capabilities: &[Capability]) -> Result<Application> {
    let capable = |action| capabilities.iter().any(|capability| capability.action == action && capability.capable);
    let reason = |action| {
        let found = capabilities.iter().find(|capability| capability.action == action);
        found.and_then(|capability| capability.reason.clone()).unwrap_or_else(|| "unknown".into())
    };
    for action in [CommandAction::Start, CommandAction::Stop] {
        if !capable(action) {
            return Err(Error::new(ErrorKind::Unsupported, format!("the car cannot be told to {}", action.word()))
                .with_detail("reason", reason(action))
                .with_hint("send the schedule to the charging point instead: `schedule --ocpp`"));
        }
    }
    let current = capable(CommandAction::SetCurrent);
    let mut commands: Vec<DueCommand> = Vec::new();
    let mut ends_at: Option<Instant> = None;
    let mut drawn_a: Option<f64> = None;
    for slot in &schedule.slots {
        let joined = ends_at.is_some_and(|end| slot.starts_at.seconds_since(end) < SAME_STRETCH_S);
        if let (false, Some(end)) = (joined, ends_at) {
            commands.push(DueCommand { at: end, command: ChargeCommand::Stop });
        }
        // Whole amperes, rounded up: a slot never gets less than it needs.
        let wanted_a = slot.current_a.filter(|_| current).map(|amperes| (amperes - 1e-6).ceil());
        if let Some(wanted_a) =
            wanted_a.filter(|wanted| drawn_a.is_none_or(|drawn| (drawn - wanted).abs() > SAME_CURRENT_A))
        {
            commands.push(DueCommand { at: slot.starts_at, command: ChargeCommand::SetCurrent(wanted_a) });
            drawn_a = Some(wanted_a);
        }
        if !joined {
            commands.push(DueCommand { at: slot.starts_at, command: ChargeCommand::Start });
        }
        ends_at = Some(slot.ends_at);
    }
    if let Some(end) = ends_at {
        commands.push(DueCommand { at: end, command: ChargeCommand::Stop });
    }
    let stretches = commands.iter().filter(|due| due.command == ChargeCommand::Start).count();
    let why = match (stretches, current) {
        (0, _) => "There is nothing to charge.".to_string(),
        (_, true) => {
            format!("{stretches} stretches of charging, switched by start and stop; the car sets the current itself.")
        }
        (_, false) => format!(
            "{stretches} stretches of charging, switched by start and stop; the current cannot be set ({}), so the car draws what it can.",
            reason(CommandAction::SetCurrent)
        ),
    };
    Ok(Application { commands, why })
}

/// Carries out an application: waits for each moment and sends its command, with an id of its own, so that a restart repeats none. A car
/// that charges although its first slot is yet to come is stopped at once.
///
/// Returns what became of each command; one that fails does not keep the later ones back.
///
/// # Errors
/// Those of the log.
pub async fn run(
    application: &Application,
    commands: &Commands,
    environment: &dyn Environment,
    connection_id: &str,
    schedule_id: &str,
) -> Result<Vec<Command>> {
    let mut ended = Vec::new();
    let first_at = application.commands.first().map(|due| due.at);
    if first_at.is_some_and(|at| at.seconds_since(environment.now()) > SAME_STRETCH_S) {
        ended.push(send(commands, environment, connection_id, format!("{schedule_id}-0"), ChargeCommand::Stop).await?);
    }
    for (index, due) in application.commands.iter().enumerate() {
        let id = format!("{schedule_id}-{}", index + 1);
        let wait_s = due.at.seconds_since(environment.now());
        if wait_s > 0.0 {
            environment.sleep(Duration::from_secs_f64(wait_s)).await;
        }
        // After a pause of the program only the latest word of each kind counts.
        let now = environment.now();
        let kind = |command: &ChargeCommand| command.action() == CommandAction::SetCurrent;
        let later = &application.commands[index + 1..];
        if later.iter().any(|next| kind(&next.command) == kind(&due.command) && next.at.seconds_since(now) <= 0.0) {
            continue;
        }
        ended.push(send(commands, environment, connection_id, id, due.command).await?);
    }
    Ok(ended)
}

async fn send(
    commands: &Commands,
    environment: &dyn Environment,
    connection_id: &str,
    id: String,
    what: ChargeCommand,
) -> Result<Command> {
    let now = environment.now();
    let deadline_at = now.plus_s("deadline_at", super::commands::DEFAULT_DEADLINE_S)?;
    commands.carry_out(Command::new(id, connection_id, &what, now, deadline_at)).await
}

/// Whether every command was confirmed.
pub fn all_confirmed(commands: &[Command]) -> bool {
    commands.iter().all(|command| command.status == CommandStatus::Confirmed)
}
