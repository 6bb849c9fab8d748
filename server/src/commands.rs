//! Commands to cars. How a command is carried out is the engine's (`wattfarer::api::Commands`); here are its log in the store, and what
//! a caller of Smartcar's API is told.

use crate::Line;
use crate::cars::Car;
use crate::clock::{Clock, instant};
use crate::gateway::refusal::Refusal;
use crate::secret::uuid;
use crate::store::{Change, Store};
use async_trait::async_trait;
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;
use wattfarer::api::{CommandLog, CommandOptions, Commands, Environment, LoggedCommand, Phase};
use wattfarer::vehicle::{ChargeCommand, Command, CommandStatus};
use wattfarer::{Error, ErrorKind, Instant, Result};

/// A fault put in on purpose, so that the test that must find it can be tested.
#[cfg(feature = "planted-faults")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Planted {
    /// The log says that a change is on disk before it is.
    WritesLate,
    /// The deadline is not looked at.
    IgnoresDeadline,
}

/// How commands are carried out here.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CommandSettings {
    /// After so long a command is never sent, s.
    pub deadline_s: f64,
    /// A caller waits so long for the car to show it, s; then it is told that the command was taken.
    pub patience_s: f64,
    /// What the engine goes by.
    pub options: CommandOptions,
    /// A fault put in on purpose.
    #[cfg(feature = "planted-faults")]
    pub planted: Option<Planted>,
}

impl Default for CommandSettings {
    fn default() -> Self {
        CommandSettings {
            deadline_s: 120.0,
            patience_s: 30.0,
            options: CommandOptions::default(),
            #[cfg(feature = "planted-faults")]
            planted: None,
        }
    }
}

impl CommandSettings {
    /// For cars that exist only here: no limit to how often they start, and no time to wait for them.
    pub fn simulated() -> Self {
        let options = CommandOptions { starts_per_hour: None, first_look_s: 0.1, ..CommandOptions::default() };
        CommandSettings { deadline_s: 30.0, options, ..CommandSettings::default() }
    }
}

/// A command that has ended stays in the log for thirty days, ms.
pub const KEPT_MS: i64 = 30 * 24 * 3600 * 1000;

/// What a caller is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// The car shows it, or its provider vouches for it.
    Confirmed,
    /// The car was so already.
    AlreadySo,
    /// The provider took it; the car does not show it yet.
    Taken,
}

/// The commands of a server, to the cars of all its providers.
#[derive(Debug)]
pub struct Desk {
    store: Arc<Store>,
    clock: Clock,
    settings: CommandSettings,
    /// By the name of the line.
    lines: HashMap<String, Arc<Commands>>,
}

impl Desk {
    /// Commands through the lines, written to `store`.
    pub fn new(store: Arc<Store>, clock: Clock, settings: CommandSettings, all: &[Line]) -> Self {
        let mut lines = HashMap::new();
        for line in all {
            let log = Log {
                store: store.clone(),
                provider: line.name.clone(),
                clock: clock.clone(),
                #[cfg(feature = "planted-faults")]
                planted: settings.planted,
            };
            let environment = Arc::new(Present { clock: clock.clone(), began: std::time::Instant::now() });
            let commands = Commands::new(line.provider.clone(), environment, Arc::new(log), settings.options);
            lines.insert(line.name.clone(), Arc::new(commands));
        }
        Desk { store, clock, settings, lines }
    }

    /// Carries out a command and tells what became of it. It goes on when the caller goes away.
    ///
    /// # Errors
    /// The refusal that Smartcar's API has for what went wrong.
    pub async fn run(&self, actor: &str, car: &Car, what: ChargeCommand) -> std::result::Result<Told, Refusal> {
        let commands = self.lines.get(&car.line).ok_or_else(Refusal::server)?.clone();
        let now_ms = self.clock.now_ms();
        let requested_at = instant(now_ms)?;
        let deadline_at = instant(now_ms + (self.settings.deadline_s * 1000.0) as i64)?;
        let command = Command::new(uuid()?, &car.connection_id, &what, requested_at, deadline_at);
        let command_id = command.command_id.clone();
        let audit = Change::Audit {
            at_ms: now_ms,
            actor: actor.into(),
            event: format!("command.{}", command.action.word()),
            subject: car.id.clone(),
            detail: serde_json::json!({"command_id": command_id, "charge_limit_soc": command.charge_limit_soc})
                .to_string(),
        };
        self.store.apply(vec![audit]).await?;
        let work = tokio::spawn(async move { commands.carry_out(command).await });
        match tokio::time::timeout(Duration::from_secs_f64(self.settings.patience_s), work).await {
            Ok(Ok(command)) => told(&command?),
            Ok(Err(_)) => Err(Refusal::server()),
            // The provider took it; that is what its own clients are told.
            Err(_) => match self.store.find_command(&car.line, &command_id).await? {
                Some(entry) if entry.phase == Phase::Sent => Ok(Told::Taken),
                _ => Err(Refusal::upstream("NO_RESPONSE")),
            },
        }
    }

    /// Forgets commands that ended [`KEPT_MS`] ago; the audit trail keeps that they were.
    ///
    /// # Errors
    /// `io` when the log cannot be written.
    pub async fn forget_old(&self) -> Result<()> {
        let ended_before_ms = self.clock.now_ms() - KEPT_MS;
        self.store.apply(vec![Change::ForgetCommands { ended_before_ms }]).await
    }

    /// Brings every command that a crash left open to its end; returns how many there were. Those of one car go in their order,
    /// cars do not wait for each other.
    ///
    /// # Errors
    /// `io` when the log cannot be read.
    pub async fn recover(&self) -> Result<usize> {
        let mut count = 0;
        for (provider, commands) in &self.lines {
            let mut by_car: Vec<(String, Vec<String>)> = Vec::new();
            for entry in self.store.unfinished_commands(provider).await? {
                count += 1;
                let (car, id) = (entry.command.connection_id, entry.command.command_id);
                match by_car.iter_mut().find(|(own, _)| *own == car) {
                    Some((_, ids)) => ids.push(id),
                    None => by_car.push((car, vec![id])),
                }
            }
            for (_, ids) in by_car {
                let commands = commands.clone();
                tokio::spawn(async move {
                    for id in ids {
                        // Its outcome is in the log.
                        let _ = commands.finish(&id).await;
                    }
                });
            }
        }
        Ok(count)
    }
}

/// What became of a command, for its caller.
fn told(command: &Command) -> std::result::Result<Told, Refusal> {
    let reason = command.reason.as_deref().unwrap_or_default();
    if command.status == CommandStatus::Confirmed {
        return Ok(match reason {
            "already_so" => Told::AlreadySo,
            "accepted_by_provider" => Told::Taken,
            _ => Told::Confirmed,
        });
    }
    let failed = |kind| Err(Error::new(kind, "the command failed").with_detail("reason", reason).into());
    match reason {
        "expired" | "not_confirmed" | "network" | "timed_out" | "io" | "overloaded" => {
            Err(Refusal::upstream("NO_RESPONSE"))
        }
        "rate_limited" | "vehicle" | "rate_limit" => Err(Refusal::rate_limit("VEHICLE", 60)),
        "too_many_starts" | "too_many_wakes" => Err(Refusal::rate_limit("VEHICLE", 600)),
        "unsupported" | "provider_not_capable" | "vehicle_not_capable" | "make_not_capable" => {
            failed(ErrorKind::Unsupported)
        }
        "unauthorized" | "consent_needed" => failed(ErrorKind::Unauthorized),
        "forbidden" | "permission_missing" | "permission" | "virtual_key_required" => failed(ErrorKind::Forbidden),
        "not_found" => failed(ErrorKind::NotFound),
        "bad_data" => failed(ErrorKind::BadData),
        _ => failed(ErrorKind::VehicleState),
    }
}

/// The log of one provider's commands in the store.
struct Log {
    store: Arc<Store>,
    provider: String,
    clock: Clock,
    #[cfg(feature = "planted-faults")]
    planted: Option<Planted>,
}

impl Log {
    fn change(&self, entry: &LoggedCommand) -> Change {
        let ended_ms = (entry.phase == Phase::Ended).then(|| self.clock.now_ms());
        Change::Command { provider: self.provider.clone(), entry: Box::new(entry.clone()), ended_ms }
    }
}

#[async_trait]
impl CommandLog for Log {
    async fn begin(&self, entry: &LoggedCommand) -> Result<Option<LoggedCommand>> {
        let known = self.store.find_command(&self.provider, &entry.command.command_id).await?;
        if known.is_none() {
            self.store.apply(vec![self.change(entry)]).await?;
        }
        Ok(known)
    }

    async fn update(&self, entry: &LoggedCommand) -> Result<()> {
        #[cfg(feature = "planted-faults")]
        if self.planted == Some(Planted::WritesLate) && entry.phase != Phase::Ended {
            return Ok(());
        }
        self.store.apply(vec![self.change(entry)]).await
    }

    async fn find(&self, command_id: &str) -> Result<Option<LoggedCommand>> {
        #[cfg_attr(not(feature = "planted-faults"), expect(unused_mut))]
        let mut found = self.store.find_command(&self.provider, command_id).await?;
        #[cfg(feature = "planted-faults")]
        if self.planted == Some(Planted::IgnoresDeadline)
            && let Some(entry) = &mut found
        {
            entry.command.deadline_at = entry.command.deadline_at.plus_s("deadline_at", 5.0)?;
        }
        Ok(found)
    }

    async fn unfinished(&self) -> Result<Vec<LoggedCommand>> {
        self.store.unfinished_commands(&self.provider).await
    }
}

/// The server's clock, as the engine wants time.
struct Present {
    clock: Clock,
    began: std::time::Instant,
}

#[async_trait]
impl Environment for Present {
    fn now(&self) -> Instant {
        instant(self.clock.now_ms()).unwrap_or(Instant::EPOCH)
    }

    fn elapsed(&self) -> Duration {
        self.began.elapsed()
    }

    fn fill(&self, bytes: &mut [u8]) -> Result<()> {
        getrandom::fill(bytes)
            .map_err(|error| Error::new(ErrorKind::Internal, format!("the system gives no random bytes: {error}")))
    }

    async fn sleep(&self, duration: Duration) {
        tokio::time::sleep(duration).await;
    }
}
