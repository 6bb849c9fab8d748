//! Telling cars what to do, and watching them.

use super::provider::Provider;
use super::runtime::{environment, run};
use crate::error::{Result, guard};
use crate::records::*;
use crate::translate::Foreign;
use std::sync::Arc;
use wattfarer::api::{self, DEFAULT_DEADLINE_S, MemoryLog, apply};
use wattfarer::vehicle::ChargeCommand;
use wattfarer_ffi_macros::methods;

/// The commands to the cars of one provider: each is sent once and believed when the car's state shows it. They are written down in
/// memory and do not outlive the program.
#[derive(Debug)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Object))]
pub struct Commands(Arc<api::Commands>);

async fn tell(
    commands: Arc<api::Commands>,
    connection_id: String,
    what: ChargeCommand,
    command_id: Option<String>,
    deadline_s: Option<f64>,
) -> Result<Command> {
    run(async move {
        let clock = environment();
        let now = clock.now();
        let id = match command_id {
            Some(id) => id,
            None => {
                let mut bytes = [0; 16];
                clock.fill(&mut bytes)?;
                bytes.iter().map(|byte| format!("{byte:02x}")).collect()
            }
        };
        let deadline_at = now.plus_s("deadline_s", deadline_s.unwrap_or(DEFAULT_DEADLINE_S))?;
        let command = wattfarer::vehicle::Command::new(id, connection_id, &what, now, deadline_at);
        commands.carry_out(command).await.map(Foreign::from_core)
    })
    .await
}

#[methods]
impl Commands {
    /// Commands through a provider.
    #[uniffi::constructor]
    pub fn new(provider: Arc<Provider>, options: CommandOptions) -> Result<Arc<Self>> {
        guard(|| {
            let (inner, log) = (provider.inner.clone(), Arc::new(MemoryLog::default()));
            Ok(Arc::new(Commands(Arc::new(api::Commands::new(inner, environment(), log, options.into_options())))))
        })
    }

    /// Charge. Waits until the car shows it, the command failed or its time is over; giving up waiting does not call it off. An id that was
    /// used before gives what became of that command.
    #[uniffi::method(default(command_id = None, deadline_s = None))]
    pub async fn start(
        &self,
        connection_id: String,
        command_id: Option<String>,
        deadline_s: Option<f64>,
    ) -> Result<Command> {
        tell(self.0.clone(), connection_id, ChargeCommand::Start, command_id, deadline_s).await
    }

    /// Stop charging.
    #[uniffi::method(default(command_id = None, deadline_s = None))]
    pub async fn stop(
        &self,
        connection_id: String,
        command_id: Option<String>,
        deadline_s: Option<f64>,
    ) -> Result<Command> {
        tell(self.0.clone(), connection_id, ChargeCommand::Stop, command_id, deadline_s).await
    }

    /// Stop at this state of charge from now on, 0 to 1.
    #[uniffi::method(default(command_id = None, deadline_s = None))]
    pub async fn set_limit(
        &self,
        connection_id: String,
        charge_limit_soc: f64,
        command_id: Option<String>,
        deadline_s: Option<f64>,
    ) -> Result<Command> {
        let limit = wattfarer::Soc::new("charge_limit_soc", charge_limit_soc)?;
        tell(self.0.clone(), connection_id, ChargeCommand::SetLimit(limit), command_id, deadline_s).await
    }

    /// Draw at most so many amperes per phase.
    #[uniffi::method(default(command_id = None, deadline_s = None))]
    pub async fn set_current(
        &self,
        connection_id: String,
        current_a: f64,
        command_id: Option<String>,
        deadline_s: Option<f64>,
    ) -> Result<Command> {
        tell(self.0.clone(), connection_id, ChargeCommand::SetCurrent(current_a), command_id, deadline_s).await
    }

    /// Charge at a time of day.
    #[uniffi::method(default(command_id = None, deadline_s = None))]
    pub async fn set_schedule(
        &self,
        connection_id: String,
        schedule: DailyTimes,
        command_id: Option<String>,
        deadline_s: Option<f64>,
    ) -> Result<Command> {
        let times = schedule.into_core("schedule")?;
        tell(self.0.clone(), connection_id, ChargeCommand::SetSchedule(times), command_id, deadline_s).await
    }

    /// Writes a command down; `finish` carries it out. The same command again gives what became of it.
    pub async fn accept(&self, command: Command) -> Result<Command> {
        let it = self.0.clone();
        run(async move { it.accept(command.into_core("command")?).await.map(Foreign::from_core) }).await
    }

    /// Carries out a command that was accepted, to its end; after a call that was given up, the car's state is read first.
    pub async fn finish(&self, command_id: String) -> Result<Command> {
        let it = self.0.clone();
        run(async move { it.finish(&command_id).await.map(Foreign::from_core) }).await
    }

    /// Calls off a command that is not sent yet, or that its provider can call off. Fails with `conflict` when it is too late.
    pub async fn cancel(&self, command_id: String) -> Result<Command> {
        let it = self.0.clone();
        run(async move { it.cancel(&command_id).await.map(Foreign::from_core) }).await
    }

    /// What became of a command so far.
    pub async fn find(&self, command_id: String) -> Result<Command> {
        let it = self.0.clone();
        run(async move { it.find(&command_id).await.map(Foreign::from_core) }).await
    }

    /// Carries out a session's schedule on a car: waits for each moment and sends its command. `schedule_id` names it, so that doing it
    /// again repeats nothing. Gives what became of each command; one that fails does not keep the later ones back.
    pub async fn apply(
        &self,
        connection_id: String,
        schedule: SessionSchedule,
        capabilities: Vec<Capability>,
        schedule_id: String,
    ) -> Result<Vec<Command>> {
        let it = self.0.clone();
        run(async move {
            let capabilities: Vec<wattfarer::vehicle::Capability> = capabilities.into_core("capabilities")?;
            let application = apply::commands_for(&schedule.into_core("schedule")?, &capabilities)?;
            let clock = environment();
            apply::run(&application, &it, clock.as_ref(), &connection_id, &schedule_id).await.map(Foreign::from_core)
        })
        .await
    }
}

/// A watch over one car: asks at the pace that the car deserves and the budget allows.
#[cfg_attr(feature = "uniffi", derive(uniffi::Object))]
pub struct Watcher(Arc<tokio::sync::Mutex<api::Watcher>>);

impl std::fmt::Debug for Watcher {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Watcher").finish_non_exhaustive()
    }
}

#[methods]
impl Watcher {
    /// Watches a car.
    #[uniffi::constructor]
    pub fn new(provider: Arc<Provider>, connection_id: String) -> Arc<Self> {
        let watcher =
            api::Watcher::new(provider.inner.clone(), environment(), Some(provider.budget.clone()), connection_id);
        Arc::new(Watcher(Arc::new(tokio::sync::Mutex::new(watcher))))
    }

    /// Waits until the car has changed, and gives what it reports; the first time at once. What passes by waiting is waited for.
    pub async fn next_change(&self) -> Result<Watched> {
        let it = self.0.clone();
        run(async move {
            let api::Watched { state, changed, next_look_s } = it.lock().await.next_change().await?;
            let changed = changed.into_iter().map(Into::into).collect();
            Ok(Watched { state: Foreign::from_core(state), changed, next_look_s })
        })
        .await
    }
}
