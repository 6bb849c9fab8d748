//! What must survive a crash: grants, connections, keys, the command log and the audit trail.
//!
//! Memory is the working copy, the store is written through: when [`Store::apply`] returns, its changes are on disk, all or none.
//! One server at a time owns a store.

mod audit;
mod seal;
mod sqlite;

pub use audit::{AuditEntry, chain_hash, verify};
pub use seal::Seal;

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
        }
    }

    /// Whether its body is encrypted.
    pub fn is_secret(self) -> bool {
        self == Kind::Grant
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
}

/// The store of a server.
#[derive(Debug)]
pub struct Store {
    backend: sqlite::Sqlite,
    seal: Seal,
}

/// Where a store is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Location {
    /// In memory: forgotten when the server ends.
    Memory,
    /// A SQLite file.
    File(PathBuf),
}

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
    /// Opens a store, making it on first use. Beside a file lies its key, `FILE.key`, readable by its owner only.
    ///
    /// # Errors
    /// `conflict` when another server has it open; `io` and `bad_data` for files that cannot be read; `forbidden` for a key
    /// file that others can read.
    pub fn open(location: &Location) -> Result<Self> {
        match location {
            Location::Memory => Ok(Store { backend: sqlite::Sqlite::open(None)?, seal: Seal::ephemeral()? }),
            Location::File(path) => {
                if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
                    std::fs::create_dir_all(folder).map_err(|error| Error::io(folder, error))?;
                }
                let seal = Seal::beside(&key_path(path))?;
                Ok(Store { backend: sqlite::Sqlite::open(Some(path.clone()))?, seal })
            }
        }
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

fn key_path(database: &Path) -> PathBuf {
    let mut name = database.as_os_str().to_os_string();
    name.push(".key");
    name.into()
}
