//! What must survive a crash: grants, connections, keys, the command log and the audit trail.
//!
//! Memory is the working copy, the store is written through: when [`Store::apply`] returns, its changes are on disk, all or none.
//! One server at a time owns a store.

mod audit;
#[cfg(feature = "postgres")]
mod postgres;
mod sqlite;
#[cfg(test)]
mod tests;

pub use audit::{AuditEntry, chain_hash, verify};
pub use wattfarer::api::Seal;

use crate::secret::Secret;
use async_trait::async_trait;
use std::path::{Path, PathBuf};
use wattfarer::api::LoggedCommand;
use wattfarer::{Error, ErrorKind, Result};

/// Kinds of records.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A user's connection to a car.
    Connection,
    /// An access token, under its digest.
    Access,
    /// A refresh token, under its digest.
    Refresh,
    /// An API key, under its digest.
    Key,
    /// The credentials for a provider; encrypted.
    Grant,
    /// A webhook's delivery that has not arrived; encrypted, it says where a car is.
    Delivery,
    /// What a webhook was last told of a car; encrypted.
    Told,
}

impl Kind {
    /// Its word in the store.
    pub fn word(self) -> &'static str {
        match self {
            Kind::Connection => "connection",
            Kind::Access => "access",
            Kind::Refresh => "refresh",
            Kind::Key => "key",
            Kind::Grant => "grant",
            Kind::Delivery => "delivery",
            Kind::Told => "told",
        }
    }

    /// Whether its body is encrypted.
    pub fn is_secret(self) -> bool {
        matches!(self, Kind::Grant | Kind::Delivery | Kind::Told)
    }
}

/// One change; several are applied together or not at all.
#[derive(Debug, Clone)]
pub enum Change {
    /// Writes a record.
    Put {
        /// Its kind.
        kind: Kind,
        /// Its id.
        id: String,
        /// JSON.
        body: String,
    },
    /// Forgets a record.
    Remove {
        /// Its kind.
        kind: Kind,
        /// Its id.
        id: String,
    },
    /// Writes a command of the log.
    Command {
        /// Whose cars it is for.
        provider: String,
        /// The command.
        entry: Box<LoggedCommand>,
        /// When its status became final, ms since 1970.
        ended_ms: Option<i64>,
    },
    /// Adds to the audit trail.
    Audit {
        /// When, ms since 1970.
        at_ms: i64,
        /// Who: a user, an application, the operator.
        actor: String,
        /// What happened: `command.accepted`, `consent.granted`, ...
        event: String,
        /// To what.
        subject: String,
        /// More, as JSON without secrets.
        detail: String,
    },
    /// Forgets commands that ended before.
    ForgetCommands {
        /// ms since 1970.
        ended_before_ms: i64,
    },
    /// Fails.
    #[cfg(test)]
    Break,
}

/// A database. Bodies of secret kinds come to it encrypted.
#[async_trait]
trait Backend: std::fmt::Debug + Send + Sync {
    /// All changes or none; on disk when this returns.
    async fn apply(&self, changes: Vec<Change>) -> Result<()>;
    /// Every record of a kind, by id.
    async fn records(&self, kind: Kind) -> Result<Vec<(String, String)>>;
    /// A provider's commands without an end, in the order they began.
    async fn unfinished_commands(&self, provider: String) -> Result<Vec<String>>;
    /// A provider's commands, in the order they began.
    async fn commands(&self, provider: String) -> Result<Vec<String>>;
    /// A command.
    async fn find_command(&self, provider: String, command_id: String) -> Result<Option<String>>;
    /// The audit trail, oldest first.
    async fn audit(&self) -> Result<Vec<AuditEntry>>;
}

/// The store of a server.
#[derive(Debug)]
pub struct Store {
    backend: Box<dyn Backend>,
    seal: Seal,
}

/// Where a store is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Location {
    /// In memory: forgotten when the server ends.
    Memory,
    /// A SQLite file.
    File(PathBuf),
    /// A PostgreSQL database, by its address, which may hold a password.
    Postgres(Secret),
}

/// Holds the key of a store that has no file to keep it beside: 64 hexadecimal digits.
pub const KEY_VARIABLE: &str = "WATTFARER_DATABASE_KEY";

impl Location {
    /// Reads `sqlite:FILE`, a plain path or `memory`.
    ///
    /// # Errors
    /// `unsupported` for the address of a database that this build does not speak to.
    pub fn parse(text: &str) -> Result<Self> {
        if text == "memory" || text == "sqlite::memory:" {
            return Ok(Location::Memory);
        }
        if text.starts_with("postgres:") || text.starts_with("postgresql:") {
            if cfg!(feature = "postgres") {
                return Ok(Location::Postgres(Secret::new(text)));
            }
            return Err(Error::new(ErrorKind::Unsupported, "this build does not speak to PostgreSQL")
                .with_field("database")
                .with_hint("build with the feature postgres, or name a SQLite file"));
        }
        let path = text.strip_prefix("sqlite://").or_else(|| text.strip_prefix("sqlite:")).unwrap_or(text);
        if path.is_empty() {
            return Err(Error::invalid("database", "is empty").with_hint("name a file or `memory`"));
        }
        Ok(Location::File(path.into()))
    }
}

impl Store {
    /// Opens a store, making it on first use. Beside a file lies its key, `FILE.key`, readable by its owner only; the key of a
    /// PostgreSQL database is in the environment, `WATTFARER_DATABASE_KEY`.
    ///
    /// # Errors
    /// `conflict` when another server has it open; `io` and `bad_data` for files that cannot be read; `forbidden` for a key
    /// file that others can read; `invalid_input` without a key.
    pub fn open(location: &Location) -> Result<Self> {
        match location {
            Location::Memory => Store::sealed(location, Seal::ephemeral()?),
            Location::File(path) => {
                if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
                    std::fs::create_dir_all(folder).map_err(|error| Error::io(folder, error))?;
                }
                Store::sealed(location, Seal::beside(&key_path(path))?)
            }
            Location::Postgres(_) => {
                let key = std::env::var(KEY_VARIABLE).unwrap_or_default();
                Store::sealed(location, Seal::parse(KEY_VARIABLE, &key)?)
            }
        }
    }

    /// Opens a store whose secrets are sealed with `seal`.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub fn sealed(location: &Location, seal: Seal) -> Result<Self> {
        let backend: Box<dyn Backend> = match location {
            Location::Memory => Box::new(sqlite::Sqlite::open(None)?),
            Location::File(path) => Box::new(sqlite::Sqlite::open(Some(path.clone()))?),
            #[cfg(feature = "postgres")]
            Location::Postgres(url) => Box::new(postgres::Postgres::open(url)?),
            #[cfg(not(feature = "postgres"))]
            Location::Postgres(_) => {
                return Err(Error::new(ErrorKind::Unsupported, "this build does not speak to PostgreSQL"));
            }
        };
        Ok(Store { backend, seal })
    }

    /// Applies changes, all or none; they are on disk when this returns.
    ///
    /// # Errors
    /// `io` when the store cannot be written; nothing has changed then.
    pub async fn apply(&self, mut changes: Vec<Change>) -> Result<()> {
        for change in &mut changes {
            if let Change::Put { kind, id, body } = change
                && kind.is_secret()
            {
                *body = self.seal.seal(kind.word(), id, body)?;
            }
        }
        self.backend.apply(changes).await
    }

    /// Every record of a kind: id and JSON.
    ///
    /// # Errors
    /// `io` when it cannot be read; `bad_data` when an encrypted body was tampered with.
    pub async fn records(&self, kind: Kind) -> Result<Vec<(String, String)>> {
        let mut records = self.backend.records(kind).await?;
        if kind.is_secret() {
            for (id, body) in &mut records {
                *body = self.seal.open(kind.word(), id, body)?;
            }
        }
        Ok(records)
    }

    /// The commands of a provider whose status is not final, in the order they began.
    ///
    /// # Errors
    /// `io` when it cannot be read.
    pub async fn unfinished_commands(&self, provider: &str) -> Result<Vec<LoggedCommand>> {
        entries(self.backend.unfinished_commands(provider.into()).await?)
    }

    /// Every command of a provider that is not forgotten, in the order they began.
    ///
    /// # Errors
    /// `io` when it cannot be read.
    pub async fn commands(&self, provider: &str) -> Result<Vec<LoggedCommand>> {
        entries(self.backend.commands(provider.into()).await?)
    }

    /// A command by its id.
    ///
    /// # Errors
    /// `io` when it cannot be read.
    pub async fn find_command(&self, provider: &str, command_id: &str) -> Result<Option<LoggedCommand>> {
        let found = self.backend.find_command(provider.into(), command_id.into()).await?;
        Ok(entries(found.into_iter().collect())?.pop())
    }

    /// The audit trail, oldest first.
    ///
    /// # Errors
    /// `io` when it cannot be read.
    pub async fn audit(&self) -> Result<Vec<AuditEntry>> {
        self.backend.audit().await
    }
}

fn entries(bodies: Vec<String>) -> Result<Vec<LoggedCommand>> {
    let entry = |body: &String| {
        serde_json::from_str(body).map_err(|error| Error::new(ErrorKind::BadData, format!("the command log: {error}")))
    };
    bodies.iter().map(entry).collect()
}

/// The entry that a change adds to the trail, after the last one there.
fn audit_entry(sequence: i64, before: &str, change: &Change) -> Option<AuditEntry> {
    let Change::Audit { at_ms, actor, event, subject, detail } = change else { return None };
    let (actor, event, subject) = (actor.clone(), event.clone(), subject.clone());
    let (sequence, detail, hash) = (sequence + 1, detail.clone(), String::new());
    let mut entry = AuditEntry { sequence, at_ms: *at_ms, actor, event, subject, detail, hash };
    entry.hash = chain_hash(before, &entry);
    Some(entry)
}

fn key_path(database: &Path) -> PathBuf {
    let mut name = database.as_os_str().to_os_string();
    name.push(".key");
    name.into()
}
