//! The store in SQLite. One thread owns the connection; callers wait for their turn without blocking the server.

use super::{AuditEntry, Backend, Change, Kind, audit_entry};
use async_trait::async_trait;
use rusqlite::{Connection, OptionalExtension as _, Row, params};
use std::path::PathBuf;
use std::sync::mpsc;
use tokio::sync::oneshot;
use wattfarer::{Error, ErrorKind, Result};

/// Version of the tables; a newer file is refused, not guessed at.
const VERSION: i64 = 1;

const TABLES: &str = "
CREATE TABLE records (kind TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID;
CREATE TABLE commands (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT, provider TEXT NOT NULL, command_id TEXT NOT NULL, body TEXT NOT NULL,
    ended_ms INTEGER, UNIQUE (provider, command_id));
CREATE INDEX commands_unfinished ON commands (provider, sequence) WHERE ended_ms IS NULL;
CREATE INDEX commands_ended ON commands (ended_ms) WHERE ended_ms IS NOT NULL;
CREATE TABLE audit (
    sequence INTEGER PRIMARY KEY, at_ms INTEGER NOT NULL, actor TEXT NOT NULL, event TEXT NOT NULL,
    subject TEXT NOT NULL, detail TEXT NOT NULL, hash TEXT NOT NULL);
";

type Job = Box<dyn FnOnce(&mut Connection) + Send>;

/// A handle to the thread that owns the file.
#[derive(Debug)]
pub struct Sqlite {
    jobs: mpsc::Sender<Job>,
}

impl Sqlite {
    /// Opens a file, or a store in memory.
    pub fn open(path: Option<PathBuf>) -> Result<Self> {
        let mut connection = match &path {
            Some(path) => Connection::open(path).map_err(|error| failed(&error))?,
            None => Connection::open_in_memory().map_err(|error| failed(&error))?,
        };
        prepare(&mut connection).map_err(|error| match (&path, is_busy(&error)) {
            (Some(path), true) => {
                Error::new(ErrorKind::Conflict, format!("{}: another server has it open", path.display()))
                    .with_field("database")
                    .with_hint("stop the other server, or name another database")
            }
            _ => failed(&error),
        })?;
        let version: i64 =
            connection.query_row("PRAGMA user_version", [], |row| row.get(0)).map_err(|error| failed(&error))?;
        if version != VERSION {
            return Err(Error::new(ErrorKind::BadData, format!("the database has version {version}, not {VERSION}"))
                .with_field("database")
                .with_hint("a newer Wattfarer made it: use that"));
        }
        let (jobs, queue) = mpsc::channel::<Job>();
        std::thread::Builder::new()
            .name("wattfarer-store".into())
            .spawn(move || {
                for job in queue {
                    job(&mut connection);
                }
            })
            .map_err(|error| Error::new(ErrorKind::Io, format!("the store's thread does not start: {error}")))?;
        Ok(Sqlite { jobs })
    }

    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T> {
        let (answer, wait) = oneshot::channel();
        let gone = || Error::new(ErrorKind::Io, "the store has stopped");
        self.jobs.send(Box::new(move |connection| drop(answer.send(work(connection))))).map_err(|_| gone())?;
        wait.await.map_err(|_| gone())?.map_err(|error| failed(&error))
    }
}

#[async_trait]
impl Backend for Sqlite {
    async fn apply(&self, changes: Vec<Change>) -> Result<()> {
        self.run(move |connection| {
            let transaction = connection.transaction()?;
            for change in &changes {
                write(&transaction, change)?;
            }
            transaction.commit()
        })
        .await
    }

    async fn records(&self, kind: Kind) -> Result<Vec<(String, String)>> {
        self.run(move |connection| {
            let mut statement = connection.prepare("SELECT id, body FROM records WHERE kind = ?1 ORDER BY id")?;
            statement.query_map([kind.word()], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
        })
        .await
    }

    async fn unfinished_commands(&self, provider: String) -> Result<Vec<String>> {
        self.run(move |connection| {
            let sql = "SELECT body FROM commands WHERE provider = ?1 AND ended_ms IS NULL ORDER BY sequence";
            connection.prepare_cached(sql)?.query_map([provider], |row| row.get(0))?.collect()
        })
        .await
    }

    async fn commands(&self, provider: String) -> Result<Vec<String>> {
        self.run(move |connection| {
            let sql = "SELECT body FROM commands WHERE provider = ?1 ORDER BY sequence";
            connection.prepare_cached(sql)?.query_map([provider], |row| row.get(0))?.collect()
        })
        .await
    }

    async fn find_command(&self, provider: String, command_id: String) -> Result<Option<String>> {
        self.run(move |connection| {
            let sql = "SELECT body FROM commands WHERE provider = ?1 AND command_id = ?2";
            connection.prepare_cached(sql)?.query_row([provider, command_id], |row| row.get(0)).optional()
        })
        .await
    }

    async fn audit(&self) -> Result<Vec<AuditEntry>> {
        self.run(|connection| {
            let mut statement = connection
                .prepare("SELECT sequence, at_ms, actor, event, subject, detail, hash FROM audit ORDER BY sequence")?;
            let entry = |row: &Row<'_>| {
                Ok(AuditEntry {
                    sequence: row.get(0)?,
                    at_ms: row.get(1)?,
                    actor: row.get(2)?,
                    event: row.get(3)?,
                    subject: row.get(4)?,
                    detail: row.get(5)?,
                    hash: row.get(6)?,
                })
            };
            statement.query_map([], entry)?.collect()
        })
        .await
    }
}

/// Durable writes, one owner, tables on first use.
fn prepare(connection: &mut Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(std::time::Duration::ZERO)?;
    connection.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "secure_delete", "ON")?;
    let transaction = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Exclusive)?;
    let version: i64 = transaction.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if version == 0 {
        transaction.execute_batch(TABLES)?;
        transaction.pragma_update(None, "user_version", VERSION)?;
    }
    transaction.commit()
}

fn write(connection: &Connection, change: &Change) -> rusqlite::Result<()> {
    match change {
        Change::Put { kind, id, body } => {
            let sql = "INSERT INTO records (kind, id, body) VALUES (?1, ?2, ?3) \
                       ON CONFLICT (kind, id) DO UPDATE SET body = excluded.body";
            connection.prepare_cached(sql)?.execute(params![kind.word(), id, body])?;
        }
        Change::Remove { kind, id } => {
            let sql = "DELETE FROM records WHERE kind = ?1 AND id = ?2";
            connection.prepare_cached(sql)?.execute(params![kind.word(), id])?;
        }
        Change::Command { provider, entry, ended_ms } => {
            let sql = "INSERT INTO commands (provider, command_id, body, ended_ms) VALUES (?1, ?2, ?3, ?4) \
                       ON CONFLICT (provider, command_id) DO UPDATE SET body = excluded.body, ended_ms = excluded.ended_ms";
            let body =
                serde_json::to_string(entry).map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?;
            connection.prepare_cached(sql)?.execute(params![provider, entry.command.command_id, body, ended_ms])?;
        }
        Change::Audit { .. } => {
            let last: Option<(i64, String)> = connection
                .prepare_cached("SELECT sequence, hash FROM audit ORDER BY sequence DESC LIMIT 1")?
                .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))
                .optional()?;
            let (sequence, before) = last.unwrap_or_default();
            let Some(entry) = audit_entry(sequence, &before, change) else { return Ok(()) };
            let sql = "INSERT INTO audit (sequence, at_ms, actor, event, subject, detail, hash) \
                       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
            connection.prepare_cached(sql)?.execute(params![
                entry.sequence,
                entry.at_ms,
                entry.actor,
                entry.event,
                entry.subject,
                entry.detail,
                entry.hash,
            ])?;
        }
        Change::ForgetCommands { ended_before_ms } => {
            let sql = "DELETE FROM commands WHERE ended_ms < ?1";
            connection.prepare_cached(sql)?.execute([ended_before_ms])?;
        }
        #[cfg(test)]
        Change::Break => drop(connection.execute("INSERT INTO nowhere VALUES (1)", [])?),
    }
    Ok(())
}

fn is_busy(error: &rusqlite::Error) -> bool {
    matches!(error.sqlite_error_code(), Some(rusqlite::ErrorCode::DatabaseBusy | rusqlite::ErrorCode::DatabaseLocked))
}

fn failed(error: &rusqlite::Error) -> Error {
    let kind = match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::NotADatabase | rusqlite::ErrorCode::DatabaseCorrupt) => ErrorKind::BadData,
        _ => ErrorKind::Io,
    };
    Error::new(kind, format!("the database: {error}")).with_field("database")
}

#[cfg(test)]
mod tests {
    use super::super::{Location, Store};
    use super::*;

    #[test]
    fn a_file_that_is_no_database_is_refused() {
        let folder = std::env::temp_dir().join(format!("wattfarer-store-damaged-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("x"), vec![7; 8192]).unwrap();
        assert_eq!(Store::open(&Location::File(folder.join("x"))).unwrap_err().kind(), ErrorKind::BadData);
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
