//! A command from request to proof: written down, sent once, believed when the car's state shows it.
//!
//! ```text
//! accepted --> sent --> confirmed                     by the car's state, or by a provider that vouches for it
//!     |          '----> unknown --> confirmed         it may have arrived: the state decides, it is never sent again blindly
//!     |                    '------> failed            the state does not show it until the deadline
//!     '--> failed (expired, superseded, refused), cancelled
//! ```
//!
//! One command at a time for each car. The log is written before a command is sent, so that after a crash `resume` reads the car's
//! state before anything else. What a crash leaves as sent is never sent again.

use super::environment::Environment;
use super::grant::locked;
use super::provider::{Acceptance, Outcome, Provider};
use crate::vehicle::{
    ChargeCommand, ChargeState, ChargingStatus, Command, CommandAction, CommandStatus, Observed, Quality,
};
use crate::{Error, ErrorKind, Instant, Result};
use async_trait::async_trait;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// How far a command has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// Written down, surely not sent.
    Accepted,
    /// Sent, or about to be.
    Sent,
    /// It may have arrived.
    Unknown,
    /// Its status is final.
    Ended,
}

/// A command in the log.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct LoggedCommand {
    /// The command.
    pub command: Command,
    /// How far it has come.
    pub phase: Phase,
    /// The provider's name for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operation_id: Option<String>,
}

/// Where commands are written down. Every method returns once its change would survive a crash.
#[async_trait]
pub trait CommandLog: Send + Sync {
    /// Adds a command, or gives the one that has its id already.
    async fn begin(&self, entry: &LoggedCommand) -> Result<Option<LoggedCommand>>;

    /// Replaces the command of the same id.
    async fn update(&self, entry: &LoggedCommand) -> Result<()>;

    /// The command of this id.
    async fn find(&self, command_id: &str) -> Result<Option<LoggedCommand>>;

    /// Every command whose status is not final, in the order they began.
    async fn unfinished(&self) -> Result<Vec<LoggedCommand>>;
}

/// A log in memory: it does not outlive the program.
#[derive(Debug, Default)]
pub struct MemoryLog(Mutex<Vec<LoggedCommand>>);

#[async_trait]
impl CommandLog for MemoryLog {
    async fn begin(&self, entry: &LoggedCommand) -> Result<Option<LoggedCommand>> {
        let mut entries = locked(&self.0);
        let found = entries.iter().find(|other| other.command.command_id == entry.command.command_id).cloned();
        if found.is_none() {
            entries.push(entry.clone());
        }
        Ok(found)
    }

    async fn update(&self, entry: &LoggedCommand) -> Result<()> {
        let mut entries = locked(&self.0);
        if let Some(own) = entries.iter_mut().find(|other| other.command.command_id == entry.command.command_id) {
            *own = entry.clone();
        }
        Ok(())
    }

    async fn find(&self, command_id: &str) -> Result<Option<LoggedCommand>> {
        Ok(locked(&self.0).iter().find(|entry| entry.command.command_id == command_id).cloned())
    }

    async fn unfinished(&self) -> Result<Vec<LoggedCommand>> {
        Ok(locked(&self.0).iter().filter(|entry| entry.phase != Phase::Ended).cloned().collect())
    }
}

/// How commands are carried out.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CommandOptions {
    /// Wake a car that sleeps; a wake-up costs as much as many reads.
    pub wake: bool,
    /// Wake-ups of a car in a day, at most.
    pub wakes_per_day: u32,
    /// First pause between two looks at the state, s; each is twice as long as the one before.
    pub first_look_s: f64,
    /// Longest pause, s.
    pub longest_look_s: f64,
    /// Starts of a car in an hour, at most; a car that is switched on and off wears out its contactors.
    pub starts_per_hour: Option<u32>,
}

impl Default for CommandOptions {
    fn default() -> Self {
        CommandOptions {
            wake: true,
            wakes_per_day: 8,
            first_look_s: 2.0,
            longest_look_s: 30.0,
            starts_per_hour: Some(6),
        }
    }
}

/// A command may wait so long, s.
pub const LONGEST_DEADLINE_S: f64 = 900.0;
/// And does, unless asked otherwise, s.
pub const DEFAULT_DEADLINE_S: f64 = 120.0;

/// The commands to the cars of one provider.
pub struct Commands {
    provider: Arc<dyn Provider>,
    environment: Arc<dyn Environment>,
    log: Arc<dyn CommandLog>,
    options: CommandOptions,
    /// One command at a time for each car.
    turns: Mutex<BTreeMap<String, Arc<tokio::sync::Mutex<()>>>>,
    /// Held while a command is written down, is marked as sent or ends: so the later of two words is known, and an end is one.
    marks: tokio::sync::Mutex<()>,
    /// When each car was woken and started.
    wakes: Mutex<BTreeMap<String, Vec<Duration>>>,
    starts: Mutex<BTreeMap<String, Vec<Duration>>>,
}

impl std::fmt::Debug for Commands {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Commands")
            .field("provider", &self.provider.name())
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

impl Commands {
    /// Commands through `provider`, written down in `log`.
    pub fn new(
        provider: Arc<dyn Provider>,
        environment: Arc<dyn Environment>,
        log: Arc<dyn CommandLog>,
        options: CommandOptions,
    ) -> Self {
        let (turns, wakes, starts) = (Mutex::default(), Mutex::default(), Mutex::default());
        let marks = tokio::sync::Mutex::new(());
        Commands { provider, environment, log, options, turns, marks, wakes, starts }
    }

    /// Writes a command down; it is carried out by [`Commands::finish`]. The same command again gives what became of it.
    ///
    /// # Errors
    /// `invalid_input` for values or a deadline that make no sense, `conflict` when the id stands for another command.
    pub async fn accept(&self, command: Command) -> Result<Command> {
        command.what()?;
        let span_s = command.deadline_at.seconds_since(command.requested_at);
        if !(0.0..=LONGEST_DEADLINE_S).contains(&span_s) {
            return Err(Error::invalid(
                "deadline_at",
                format!("{} is not within {LONGEST_DEADLINE_S} s of the request", command.deadline_at),
            ));
        }
        let entry = LoggedCommand { command, phase: Phase::Accepted, operation_id: None };
        // Two callers at once would otherwise each find the other's command there and end it.
        let _mark = self.marks.lock().await;
        if let Some(known) = self.log.begin(&entry).await? {
            let (a, b) = (&known.command, &entry.command);
            let same = (&a.connection_id, a.action, a.charge_limit_soc, a.current_a, a.schedule)
                == (&b.connection_id, b.action, b.charge_limit_soc, b.current_a, b.schedule);
            if !same {
                return Err(Error::new(
                    ErrorKind::Conflict,
                    format!("{:?} is the id of another command", b.command_id),
                )
                .with_field("command_id")
                .with_hint("choose a new id for a new command"));
            }
            return Ok(known.command);
        }
        // A later word to the same car makes an earlier one that is not sent yet pointless.
        for mut other in self.log.unfinished().await? {
            if other.phase == Phase::Accepted && rivals(&other.command, &entry.command) {
                self.end(&mut other, CommandStatus::Failed, Some("superseded")).await?;
            }
        }
        Ok(entry.command)
    }

    /// Carries out a command that was accepted, to its end. A second caller waits for the first.
    ///
    /// # Errors
    /// `not_found` for an unknown id; what goes wrong with the car is the command's `reason`.
    pub async fn finish(&self, command_id: &str) -> Result<Command> {
        let entry = self.entry(command_id).await?;
        let turn = locked(&self.turns).entry(entry.command.connection_id.clone()).or_default().clone();
        let _turn = turn.lock().await;
        let mut entry = self.entry(command_id).await?;
        match entry.phase {
            Phase::Ended => {}
            Phase::Accepted => self.deliver(&mut entry).await?,
            Phase::Sent | Phase::Unknown => {
                entry.phase = Phase::Unknown;
                self.confirm(&mut entry).await?;
            }
        }
        Ok(entry.command)
    }

    /// Accepts and finishes.
    ///
    /// # Errors
    /// As [`Commands::accept`] and [`Commands::finish`].
    pub async fn carry_out(&self, command: Command) -> Result<Command> {
        let id = command.command_id.clone();
        let accepted = self.accept(command).await?;
        if accepted.status != CommandStatus::Pending {
            return Ok(accepted);
        }
        self.finish(&id).await
    }

    /// After a crash: what may have been sent is looked up in the car's state, what was not is sent if its time is not over.
    ///
    /// # Errors
    /// As the log.
    pub async fn resume(&self) -> Result<Vec<Command>> {
        let mut ended = Vec::new();
        for entry in self.log.unfinished().await? {
            ended.push(self.finish(&entry.command.command_id).await?);
        }
        Ok(ended)
    }

    /// Calls off a command that is not sent yet, or that its provider can call off.
    ///
    /// # Errors
    /// `conflict` when it is too late.
    pub async fn cancel(&self, command_id: &str) -> Result<Command> {
        let mark = self.marks.lock().await;
        let mut entry = self.entry(command_id).await?;
        match (entry.phase, entry.operation_id.clone()) {
            (Phase::Accepted, _) => self.end(&mut entry, CommandStatus::Cancelled, None).await?,
            (Phase::Sent, Some(operation)) => {
                // Other cars do not wait for a provider's answer.
                drop(mark);
                self.provider.cancel(&entry.command.connection_id, &operation).await?;
                self.settle(&mut entry, CommandStatus::Cancelled, None).await?;
            }
            _ => {}
        }
        if entry.command.status == CommandStatus::Cancelled {
            return Ok(entry.command);
        }
        Err(Error::new(ErrorKind::Conflict, format!("command {command_id:?} is sent or ended"))
            .with_field("command_id")
            .with_hint("send the opposite command instead"))
    }

    /// What became of a command so far.
    ///
    /// # Errors
    /// `not_found` for an unknown id.
    pub async fn find(&self, command_id: &str) -> Result<Command> {
        Ok(self.entry(command_id).await?.command)
    }

    async fn entry(&self, command_id: &str) -> Result<LoggedCommand> {
        self.log.find(command_id).await?.ok_or_else(|| {
            Error::new(ErrorKind::NotFound, format!("there is no command {command_id:?}")).with_field("command_id")
        })
    }

    /// Ends a command, unless someone else has done so meanwhile: an end that somebody was told stands.
    async fn settle(&self, entry: &mut LoggedCommand, status: CommandStatus, reason: Option<&str>) -> Result<()> {
        let _mark = self.marks.lock().await;
        let now = self.entry(&entry.command.command_id).await?;
        if now.phase == Phase::Ended {
            *entry = now;
            return Ok(());
        }
        self.end(entry, status, reason).await
    }

    /// Writes the end down; the caller holds the mark.
    async fn end(&self, entry: &mut LoggedCommand, status: CommandStatus, reason: Option<&str>) -> Result<()> {
        entry.phase = Phase::Ended;
        entry.command.status = status;
        entry.command.reason = reason.map(str::to_string);
        if status == CommandStatus::Confirmed {
            entry.command.confirmed_at = Some(self.environment.now());
        }
        self.log.update(entry).await
    }

    fn left_s(&self, entry: &LoggedCommand) -> f64 {
        entry.command.deadline_at.seconds_since(self.environment.now())
    }

    async fn deliver(&self, entry: &mut LoggedCommand) -> Result<()> {
        let what = entry.command.what()?;
        let id = entry.command.connection_id.clone();
        let (mut pause_s, mut counted) = (self.options.first_look_s, false);
        loop {
            if self.left_s(entry) <= 0.0 {
                return self.settle(entry, CommandStatus::Failed, Some("expired")).await;
            }
            {
                let _mark = self.marks.lock().await;
                // Another caller may have called it off, or a later command made it pointless.
                let now = self.entry(&entry.command.command_id).await?;
                if now.phase == Phase::Ended {
                    *entry = now;
                    return Ok(());
                }
                // One that came while this was sent and refused, or that a crash kept from ending this.
                let open = self.log.unfinished().await?;
                let own = open.iter().position(|other| other.command.command_id == entry.command.command_id);
                let later = open.iter().skip(own.map_or(open.len(), |own| own + 1));
                if later.into_iter().any(|other| rivals(&entry.command, &other.command)) {
                    return self.end(entry, CommandStatus::Failed, Some("superseded")).await;
                }
                if what == ChargeCommand::Start && !std::mem::replace(&mut counted, true) && !self.may_start(&id) {
                    return self.end(entry, CommandStatus::Failed, Some("too_many_starts")).await;
                }
                entry.phase = Phase::Sent;
                self.log.update(entry).await?;
            }
            let error = match self.provider.command(&id, &what).await {
                Ok(Acceptance::Done) => return self.settle(entry, CommandStatus::Confirmed, None).await,
                Ok(Acceptance::AlreadySo) => {
                    return self.settle(entry, CommandStatus::Confirmed, Some("already_so")).await;
                }
                Ok(Acceptance::Accepted { operation_id }) => {
                    entry.operation_id = operation_id;
                    self.log.update(entry).await?;
                    return self.confirm(entry).await;
                }
                Ok(Acceptance::Unknown(_)) => {
                    entry.phase = Phase::Unknown;
                    self.log.update(entry).await?;
                    return self.confirm(entry).await;
                }
                Err(error) => error,
            };
            // Nothing happened: it may be sent again, if that can help.
            entry.phase = Phase::Accepted;
            self.log.update(entry).await?;
            let reason = reason_of(&error);
            if reason == "asleep" && self.options.wake {
                if let Err(reason) = self.wake(entry).await {
                    return self.settle(entry, CommandStatus::Failed, Some(&reason)).await;
                }
                continue;
            }
            let again = matches!(
                error.kind(),
                ErrorKind::RateLimited | ErrorKind::Overloaded | ErrorKind::Network | ErrorKind::TimedOut
            );
            let wait_s = error.retry_after_s().unwrap_or(pause_s);
            if !again || wait_s >= self.left_s(entry) {
                return self.settle(entry, CommandStatus::Failed, Some(&reason)).await;
            }
            self.sleep(wait_s).await;
            pause_s = (2.0 * pause_s).min(self.options.longest_look_s);
        }
    }

    /// Looks at the car until it shows the command or the deadline is over.
    async fn confirm(&self, entry: &mut LoggedCommand) -> Result<()> {
        let what = entry.command.what()?;
        let (id, certain) = (entry.command.connection_id.clone(), entry.phase == Phase::Sent);
        // Where no state can show it, the provider's word is all there is.
        let (word, reason) = if certain {
            (CommandStatus::Confirmed, "accepted_by_provider")
        } else {
            (CommandStatus::Failed, "not_confirmed")
        };
        if let (ChargeCommand::SetSchedule(_), None) = (&what, &entry.operation_id) {
            return self.settle(entry, word, Some(reason)).await;
        }
        let mut pause_s = self.options.first_look_s;
        loop {
            if let Some(operation) = entry.operation_id.clone() {
                match self.provider.outcome(&id, &operation).await {
                    Ok(Outcome::Done) => return self.settle(entry, CommandStatus::Confirmed, None).await,
                    Ok(Outcome::Failed(error)) => {
                        let reason = reason_of(&error);
                        if reason == "unnecessary" {
                            return self.settle(entry, CommandStatus::Confirmed, Some("already_so")).await;
                        }
                        return self.settle(entry, CommandStatus::Failed, Some(&reason)).await;
                    }
                    Ok(Outcome::Cancelled) => return self.settle(entry, CommandStatus::Cancelled, None).await,
                    Ok(Outcome::Pending) | Err(_) => {}
                }
            }
            match self.provider.effect(&id, entry.command.action).await {
                Ok(state) if shows(&what, &state, entry.command.requested_at, certain) => {
                    return self.settle(entry, CommandStatus::Confirmed, None).await;
                }
                Ok(_) => {}
                // Waiting does not help: a car that takes a limit and does not tell it, a consent to control and not to read.
                Err(error)
                    if matches!(
                        error.kind(),
                        ErrorKind::Unauthorized | ErrorKind::Forbidden | ErrorKind::NotFound | ErrorKind::Unsupported
                    ) && entry.operation_id.is_none() =>
                {
                    return self.settle(entry, word, Some(reason)).await;
                }
                Err(error) => pause_s = pause_s.max(error.retry_after_s().unwrap_or(0.0)),
            }
            // Called off by the provider's means meanwhile.
            if self.entry(&entry.command.command_id).await?.phase == Phase::Ended {
                *entry = self.entry(&entry.command.command_id).await?;
                return Ok(());
            }
            let left_s = self.left_s(entry);
            if left_s <= 0.0 {
                return self.settle(entry, CommandStatus::Failed, Some("not_confirmed")).await;
            }
            self.sleep(pause_s.min(left_s)).await;
            pause_s = (2.0 * pause_s).min(self.options.longest_look_s);
        }
    }

    /// Wakes the car and waits until it answers; else why not.
    async fn wake(&self, entry: &LoggedCommand) -> std::result::Result<(), String> {
        let id = &entry.command.connection_id;
        if !self.within(&self.wakes, id, 86_400.0, self.options.wakes_per_day) {
            return Err("too_many_wakes".into());
        }
        self.provider.wake(id).await.map_err(|error| match error.kind() {
            ErrorKind::Unsupported => "asleep".to_string(),
            _ => reason_of(&error),
        })?;
        let mut pause_s = self.options.first_look_s;
        loop {
            self.sleep(pause_s.min(self.left_s(entry).max(0.0))).await;
            match self.provider.charge_state(id).await {
                Ok(state) if !is(&state.asleep, true) => return Ok(()),
                Err(error) if !error.kind().retryable() => return Err(reason_of(&error)),
                _ if self.left_s(entry) <= 0.0 => return Err("asleep".into()),
                _ => pause_s = (2.0 * pause_s).min(self.options.longest_look_s),
            }
        }
    }

    fn may_start(&self, id: &str) -> bool {
        self.options.starts_per_hour.is_none_or(|most| self.within(&self.starts, id, 3600.0, most))
    }

    /// Whether it happened less than `most` times within `span_s`; if so, it is counted.
    fn within(&self, times: &Mutex<BTreeMap<String, Vec<Duration>>>, id: &str, span_s: f64, most: u32) -> bool {
        let now = self.environment.elapsed();
        let mut times = locked(times);
        let times = times.entry(id.to_string()).or_default();
        times.retain(|at| now.saturating_sub(*at).as_secs_f64() < span_s);
        if times.len() >= most as usize {
            return false;
        }
        times.push(now);
        true
    }

    async fn sleep(&self, seconds: f64) {
        self.environment.sleep(Duration::from_secs_f64(seconds.clamp(0.0, LONGEST_DEADLINE_S))).await;
    }
}

/// Why, in one word.
pub(super) fn reason_of(error: &Error) -> String {
    let reason = error.details().iter().find(|(name, _)| name == "reason").map(|(_, value)| value.clone());
    reason.unwrap_or_else(|| error.code().into())
}

/// Whether the later of two commands makes the earlier one pointless.
fn rivals(earlier: &Command, later: &Command) -> bool {
    let switches = |action| matches!(action, CommandAction::Start | CommandAction::Stop);
    earlier.command_id != later.command_id
        && earlier.connection_id == later.connection_id
        && (earlier.action == later.action || (switches(earlier.action) && switches(later.action)))
}

fn is<T: PartialEq>(observed: &Option<Observed<T>>, value: T) -> bool {
    observed.as_ref().is_some_and(|observed| observed.value.as_ref() == Some(&value))
}

/// Two limits this close are the same: cars count in whole percents.
const SAME_LIMIT: f64 = 0.0051;
/// Two currents this close are the same, A.
const SAME_CURRENT_A: f64 = 0.51;

/// Whether the state shows what the command asked for. What was measured before the request proves nothing, except for a
/// setting that the provider took.
fn shows(what: &ChargeCommand, state: &ChargeState, requested_at: Instant, certain: bool) -> bool {
    let fresh = |at: Instant| at.seconds_since(requested_at) >= -1.0;
    fn measured<T>(observed: &Observed<T>) -> Instant {
        observed.observed_at.unwrap_or(observed.fetched_at)
    }
    let status = state
        .charging_status
        .as_ref()
        .filter(|status| status.quality != Quality::Contradicted && fresh(measured(status)));
    let number = |observed: &Option<Observed<f64>>, wanted: f64, within: f64| {
        let observed = observed.as_ref().filter(|observed| certain || fresh(measured(observed)));
        observed.and_then(|observed| observed.value).is_some_and(|value| (value - wanted).abs() <= within)
    };
    match what {
        ChargeCommand::Start => status
            .is_some_and(|status| matches!(status.value, Some(ChargingStatus::Charging | ChargingStatus::Complete))),
        ChargeCommand::Stop => status.is_some_and(|status| {
            !matches!(
                status.value,
                None | Some(ChargingStatus::Charging | ChargingStatus::Initializing | ChargingStatus::Unknown)
            )
        }),
        ChargeCommand::SetLimit(soc) => number(&state.charge_limit_soc, soc.value(), SAME_LIMIT),
        ChargeCommand::SetCurrent(current_a) => number(&state.current_limit_a, *current_a, SAME_CURRENT_A),
        ChargeCommand::SetSchedule(_) => false,
    }
}
