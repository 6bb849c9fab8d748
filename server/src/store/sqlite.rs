//! The store in SQLite. One thread owns the connection; callers wait for their turn without blocking the server.

use super::{AuditEntry, Change, Kind, chain_hash};
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

    /// See [`super::Store::apply`].
    pub async fn apply(&self, changes: Vec<Change>) -> Result<()> {
        self.run(move |connection| {
            let transaction = connection.transaction()?;
            for change in &changes {
                write(&transaction, change)?;
            }
            transaction.commit()
        })
        .await
    }

    /// See [`super::Store::records`].
    pub async fn records(&self, kind: Kind) -> Result<Vec<(String, String)>> {
        self.run(move |connection| {
            let mut statement = connection.prepare("SELECT id, body FROM records WHERE kind = ?1 ORDER BY id")?;
            statement.query_map([kind.word()], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
        })
        .await
    }

    /// See [`super::Store::unfinished_commands`].
    pub async fn unfinished_commands(&self, provider: String) -> Result<Vec<String>> {
        self.run(move |connection| {
            let sql = "SELECT body FROM commands WHERE provider = ?1 AND ended_ms IS NULL ORDER BY sequence";
            connection.prepare_cached(sql)?.query_map([provider], |row| row.get(0))?.collect()
        })
        .await
    }

    /// See [`super::Store::commands`].
    pub async fn commands(&self, provider: String) -> Result<Vec<String>> {
        self.run(move |connection| {
            let sql = "SELECT body FROM commands WHERE provider = ?1 ORDER BY sequence";
            connection.prepare_cached(sql)?.query_map([provider], |row| row.get(0))?.collect()
        })
        .await
    }

    /// See [`super::Store::find_command`].
    pub async fn find_command(&self, provider: String, command_id: String) -> Result<Option<String>> {
        self.run(move |connection| {
            let sql = "SELECT body FROM commands WHERE provider = ?1 AND command_id = ?2";
            connection.prepare_cached(sql)?.query_row([provider, command_id], |row| row.get(0)).optional()
        })
        .await
    }

    /// See [`super::Store::audit`].
    pub async fn audit(&self) -> Result<Vec<AuditEntry>> {
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
        Change::Audit { at_ms, actor, event, subject, detail } => {
            let last: Option<(i64, String)> = connection
                .prepare_cached("SELECT sequence, hash FROM audit ORDER BY sequence DESC LIMIT 1")?
                .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))
                .optional()?;
            let (sequence, before) = last.unwrap_or_default();
            let mut entry = AuditEntry {
                sequence: sequence + 1,
                at_ms: *at_ms,
                actor: actor.clone(),
                event: event.clone(),
                subject: subject.clone(),
                detail: detail.clone(),
                hash: String::new(),
            };
            entry.hash = chain_hash(&before, &entry);
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
    use super::super::{Location, Store, audit};
    use super::*;
    use wattfarer::api::{LoggedCommand, Phase};
    use wattfarer::vehicle::{ChargeCommand, Command};
    use wattfarer::{Instant, Soc};

    fn command(id: &str, phase: Phase) -> Change {
        let at = Instant::parse("at", "2026-11-24T12:00:00Z").unwrap();
        let limit = ChargeCommand::SetLimit(Soc::new("limit", 0.7).unwrap());
        let command = Command::new(id, "car", &limit, at, at.plus_s("at", 60.0).unwrap());
        let entry = Box::new(LoggedCommand { command, phase, operation_id: None });
        Change::Command { provider: "test".into(), entry, ended_ms: (phase == Phase::Ended).then_some(5) }
    }

    fn entry(event: &str) -> Change {
        Change::Audit { at_ms: 7, actor: "a".into(), event: event.into(), subject: "s".into(), detail: "{}".into() }
    }

    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("wattfarer-store-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        folder
    }

    #[tokio::test]
    async fn what_is_written_reads_back_after_reopening() {
        let folder = folder("reopen");
        let location = Location::File(folder.join("gateway.sqlite"));
        {
            let store = Store::open(&location).unwrap();
            let grant = Change::Put { kind: Kind::Grant, id: "car".into(), body: "canary-secret".into() };
            store.apply(vec![grant, command("a", Phase::Accepted), entry("one")]).await.unwrap();
            store.apply(vec![command("a", Phase::Sent), command("b", Phase::Ended), entry("two")]).await.unwrap();
            assert_eq!(Store::open(&location).unwrap_err().kind(), ErrorKind::Conflict, "two servers on one database");
        }
        let store = loop {
            // The thread of the first store closes the file in its own time.
            match Store::open(&location) {
                Err(error) if error.kind() == ErrorKind::Conflict => std::thread::yield_now(),
                store => break store.unwrap(),
            }
        };
        assert_eq!(store.records(Kind::Grant).await.unwrap(), [("car".to_string(), "canary-secret".to_string())]);
        let open = store.unfinished_commands("test").await.unwrap();
        assert_eq!(open.len(), 1);
        assert_eq!((open[0].command.command_id.as_str(), open[0].phase), ("a", Phase::Sent));
        assert_eq!(open[0].command.charge_limit_soc, Some(0.7));
        assert_eq!(store.find_command("test", "b").await.unwrap().unwrap().phase, Phase::Ended);
        assert!(store.find_command("other", "b").await.unwrap().is_none());
        audit::verify(&store.audit().await.unwrap()).unwrap();
        for file in std::fs::read_dir(&folder).unwrap() {
            let bytes = std::fs::read(file.unwrap().path()).unwrap();
            assert!(!bytes.windows(13).any(|window| window == b"canary-secret"), "a secret lies open on disk");
        }
        std::fs::remove_dir_all(&folder).unwrap();
    }

    #[tokio::test]
    async fn a_transaction_that_fails_changes_nothing() {
        let store = Store::open(&Location::Memory).unwrap();
        let record = |id: &str| Change::Put { kind: Kind::Access, id: id.into(), body: "{}".into() };
        store.apply(vec![record("kept")]).await.unwrap();
        let mut broken = AuditEntry {
            sequence: 1,
            at_ms: 0,
            actor: String::new(),
            event: String::new(),
            subject: String::new(),
            detail: String::new(),
            hash: String::new(),
        };
        broken.hash = chain_hash("", &broken);
        let failed = store
            .backend
            .run(move |connection| {
                let transaction = connection.transaction()?;
                write(&transaction, &record("lost"))?;
                transaction.execute("INSERT INTO audit VALUES (1, 0, '', '', '', '', NULL)", [])?;
                transaction.commit()
            })
            .await;
        assert!(failed.is_err());
        assert_eq!(store.records(Kind::Access).await.unwrap().len(), 1);
    }

    #[tokio::test]
    async fn every_edit_of_the_trail_is_seen() {
        let store = Store::open(&Location::Memory).unwrap();
        for event in ["a", "b", "c", "d"] {
            store.apply(vec![entry(event)]).await.unwrap();
        }
        let trail = store.audit().await.unwrap();
        audit::verify(&trail).unwrap();
        for index in 0..trail.len() {
            let mut changed = trail.clone();
            changed[index].detail = "{\"x\": 1}".into();
            assert!(audit::verify(&changed).is_err());
            let mut shorter = trail.clone();
            shorter.remove(index);
            // The last entry can be missing unseen by the chain alone: its head is kept elsewhere.
            assert_eq!(audit::verify(&shorter).is_ok(), index == trail.len() - 1);
        }
        let mut swapped = trail.clone();
        swapped.swap(1, 2);
        assert!(audit::verify(&swapped).is_err());
    }

    #[test]
    fn a_file_that_is_no_database_is_refused() {
        let folder = folder("damaged");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("x"), vec![7; 8192]).unwrap();
        assert_eq!(Store::open(&Location::File(folder.join("x"))).unwrap_err().kind(), ErrorKind::BadData);
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
