//! The store in PostgreSQL. As with SQLite, one thread owns one connection, and the changes of one call are one transaction. A
//! connection that breaks is made anew before the next call; what was under way fails, for nobody knows whether it was kept.

use super::{AuditEntry, Backend, Change, Kind, audit_entry};
use crate::secret::Secret;
use async_trait::async_trait;
use sqlx::postgres::{PgConnectOptions, PgConnection};
use sqlx::{Connection as _, Row as _};
use std::str::FromStr as _;
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};
use wattfarer::{Error, ErrorKind, Result};

/// Version of the tables; newer ones are refused, not guessed at.
const VERSION: i64 = 1;
/// Name of the lock by which one server at a time owns a database: "wattfare" in ASCII.
const LOCK: i64 = 0x7761_7474_6661_7265;
/// A statement, or reaching the server, may take so long.
const PATIENCE: Duration = Duration::from_secs(15);

const TABLES: [&str; 6] = [
    "CREATE TABLE wattfarer_version (version BIGINT NOT NULL)",
    "CREATE TABLE records (kind TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (kind, id))",
    "CREATE TABLE commands (sequence BIGSERIAL PRIMARY KEY, provider TEXT NOT NULL, command_id TEXT NOT NULL, \
     body TEXT NOT NULL, ended_ms BIGINT, UNIQUE (provider, command_id))",
    "CREATE INDEX commands_unfinished ON commands (provider, sequence) WHERE ended_ms IS NULL",
    "CREATE INDEX commands_ended ON commands (ended_ms) WHERE ended_ms IS NOT NULL",
    "CREATE TABLE audit (sequence BIGINT PRIMARY KEY, at_ms BIGINT NOT NULL, actor TEXT NOT NULL, event TEXT NOT NULL, \
     subject TEXT NOT NULL, detail TEXT NOT NULL, hash TEXT NOT NULL)",
];

type Done<T> = oneshot::Sender<std::result::Result<T, sqlx::Error>>;

/// What the thread is asked to do.
enum Job {
    Apply(Vec<Change>, Done<()>),
    Records(Kind, Done<Vec<(String, String)>>),
    /// Bodies of commands: of a provider, with this id, unfinished ones only.
    Commands(String, Option<String>, bool, Done<Vec<String>>),
    Audit(Done<Vec<AuditEntry>>),
}

/// A handle to the thread that owns the connection.
#[derive(Debug)]
pub struct Postgres {
    jobs: mpsc::UnboundedSender<Job>,
}

impl Postgres {
    /// Connects, makes the tables on first use, and takes the database for this server.
    pub fn open(url: &Secret) -> Result<Self> {
        let options = PgConnectOptions::from_str(url.expose())
            .map_err(|_| Error::invalid("database", "is no address of a PostgreSQL database"))?
            .application_name("wattfarer");
        let (jobs, queue) = mpsc::unbounded_channel();
        let (ready, opened) = std::sync::mpsc::channel();
        std::thread::Builder::new()
            .name("wattfarer-store".into())
            .spawn(move || {
                let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
                match runtime {
                    Ok(runtime) => runtime.block_on(own(options, queue, &ready)),
                    Err(error) => drop(ready.send(Err(stopped(&error.to_string())))),
                }
            })
            .map_err(|error| stopped(&error.to_string()))?;
        opened.recv().map_err(|_| stopped("its thread ended"))??;
        Ok(Postgres { jobs })
    }

    async fn run<T>(&self, job: impl FnOnce(Done<T>) -> Job) -> Result<T> {
        let (answer, wait) = oneshot::channel();
        self.jobs.send(job(answer)).map_err(|_| stopped("its thread ended"))?;
        wait.await.map_err(|_| stopped("its thread ended"))?.map_err(|error| failed(&error))
    }
}

#[async_trait]
impl Backend for Postgres {
    async fn apply(&self, changes: Vec<Change>) -> Result<()> {
        self.run(|done| Job::Apply(changes, done)).await
    }

    async fn records(&self, kind: Kind) -> Result<Vec<(String, String)>> {
        self.run(|done| Job::Records(kind, done)).await
    }

    async fn unfinished_commands(&self, provider: String) -> Result<Vec<String>> {
        self.run(|done| Job::Commands(provider, None, true, done)).await
    }

    async fn commands(&self, provider: String) -> Result<Vec<String>> {
        self.run(|done| Job::Commands(provider, None, false, done)).await
    }

    async fn find_command(&self, provider: String, command_id: String) -> Result<Option<String>> {
        Ok(self.run(|done| Job::Commands(provider, Some(command_id), false, done)).await?.pop())
    }

    async fn audit(&self) -> Result<Vec<AuditEntry>> {
        self.run(Job::Audit).await
    }
}

fn stopped(why: &str) -> Error {
    Error::new(ErrorKind::Io, format!("the store has stopped: {why}"))
}

/// What the database says, without the address: that may hold a password.
fn failed(error: &sqlx::Error) -> Error {
    let text = match error {
        sqlx::Error::Database(error) => error.message().to_string(),
        sqlx::Error::Io(error) => error.to_string(),
        _ => "the connection broke, or the answer makes no sense".into(),
    };
    Error::new(ErrorKind::Io, format!("the database: {text}")).with_field("database")
}

async fn own(
    options: PgConnectOptions,
    mut queue: mpsc::UnboundedReceiver<Job>,
    ready: &std::sync::mpsc::Sender<Result<()>>,
) {
    let mut connection = match connect(&options).await {
        Ok(connection) => {
            let _ = ready.send(Ok(()));
            Some(connection)
        }
        Err(error) => {
            let _ = ready.send(Err(error));
            return;
        }
    };
    while let Some(job) = queue.recv().await {
        let alive = match &mut connection {
            Some(own) => tokio::time::timeout(PATIENCE, own.ping()).await.is_ok_and(|answer| answer.is_ok()),
            None => false,
        };
        if !alive {
            // Dropped first: it may still hold the lock.
            drop(connection.take());
            connection = connect(&options).await.ok();
        }
        let Some(own) = &mut connection else {
            job.refuse();
            continue;
        };
        let finished = tokio::time::timeout(PATIENCE, job.run(own)).await;
        if finished.is_err() {
            // Half of an exchange is worth nothing; the caller hears that its answer was lost.
            connection = None;
        }
    }
}

async fn connect(options: &PgConnectOptions) -> Result<PgConnection> {
    let reach = tokio::time::timeout(PATIENCE, PgConnection::connect_with(options));
    let mut connection = reach
        .await
        .map_err(|_| Error::new(ErrorKind::TimedOut, "the database does not answer").with_field("database"))?
        .map_err(|error| failed(&error))?;
    // Another session of a server that has just died may hold it for a moment.
    let mut owned = false;
    for _ in 0..20 {
        let row = sqlx::query("SELECT pg_try_advisory_lock($1)").bind(LOCK).fetch_one(&mut connection).await;
        owned = row.and_then(|row| row.try_get(0)).map_err(|error| failed(&error))?;
        if owned {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    if !owned {
        return Err(Error::new(ErrorKind::Conflict, "another server has the database open")
            .with_field("database")
            .with_hint("stop the other server, or name another database"));
    }
    let version = prepare(&mut connection).await.map_err(|error| failed(&error))?;
    if version != VERSION {
        return Err(Error::new(ErrorKind::BadData, format!("the database has version {version}, not {VERSION}"))
            .with_field("database")
            .with_hint("a newer Wattfarer made it: use that"));
    }
    Ok(connection)
}

/// Durable writes and the tables; gives their version.
async fn prepare(connection: &mut PgConnection) -> sqlx::Result<i64> {
    // Whatever the database's default, an answer means that it is on disk.
    sqlx::query("SET synchronous_commit = on").execute(&mut *connection).await?;
    let mut transaction = connection.begin().await?;
    let there: bool = sqlx::query("SELECT to_regclass('wattfarer_version') IS NOT NULL")
        .fetch_one(&mut *transaction)
        .await?
        .try_get(0)?;
    if !there {
        for table in TABLES {
            sqlx::query(table).execute(&mut *transaction).await?;
        }
        sqlx::query("INSERT INTO wattfarer_version VALUES ($1)").bind(VERSION).execute(&mut *transaction).await?;
    }
    let row = sqlx::query("SELECT version FROM wattfarer_version").fetch_one(&mut *transaction).await?;
    transaction.commit().await?;
    row.try_get(0)
}

impl Job {
    async fn run(self, connection: &mut PgConnection) {
        match self {
            Job::Apply(changes, done) => drop(done.send(apply(connection, &changes).await)),
            Job::Records(kind, done) => drop(done.send(records(connection, kind).await)),
            Job::Commands(provider, id, unfinished, done) => {
                drop(done.send(commands(connection, &provider, id.as_deref(), unfinished).await));
            }
            Job::Audit(done) => drop(done.send(audit(connection).await)),
        }
    }

    /// There is no connection.
    fn refuse(self) {
        let gone = || sqlx::Error::Io(std::io::Error::other("the database cannot be reached"));
        match self {
            Job::Apply(_, done) => drop(done.send(Err(gone()))),
            Job::Records(_, done) => drop(done.send(Err(gone()))),
            Job::Commands(_, _, _, done) => drop(done.send(Err(gone()))),
            Job::Audit(done) => drop(done.send(Err(gone()))),
        }
    }
}

async fn apply(connection: &mut PgConnection, changes: &[Change]) -> sqlx::Result<()> {
    let mut transaction = connection.begin().await?;
    for change in changes {
        write(&mut transaction, change).await?;
    }
    transaction.commit().await
}

async fn write(connection: &mut PgConnection, change: &Change) -> sqlx::Result<()> {
    let query = match change {
        Change::Put { kind, id, body } => sqlx::query(
            "INSERT INTO records (kind, id, body) VALUES ($1, $2, $3) \
             ON CONFLICT (kind, id) DO UPDATE SET body = excluded.body",
        )
        .bind(kind.word())
        .bind(id)
        .bind(body),
        Change::Remove { kind, id } => {
            sqlx::query("DELETE FROM records WHERE kind = $1 AND id = $2").bind(kind.word()).bind(id)
        }
        Change::Command { provider, entry, ended_ms } => sqlx::query(
            "INSERT INTO commands (provider, command_id, body, ended_ms) VALUES ($1, $2, $3, $4) \
             ON CONFLICT (provider, command_id) DO UPDATE SET body = excluded.body, ended_ms = excluded.ended_ms",
        )
        .bind(provider)
        .bind(&entry.command.command_id)
        .bind(serde_json::to_string(entry).map_err(|error| sqlx::Error::Encode(error.into()))?)
        .bind(ended_ms),
        Change::Audit { .. } => {
            let last = sqlx::query("SELECT sequence, hash FROM audit ORDER BY sequence DESC LIMIT 1")
                .fetch_optional(&mut *connection)
                .await?;
            let (sequence, before): (i64, String) = match last {
                Some(row) => (row.try_get(0)?, row.try_get(1)?),
                None => (0, String::new()),
            };
            let Some(entry) = audit_entry(sequence, &before, change) else { return Ok(()) };
            sqlx::query(
                "INSERT INTO audit (sequence, at_ms, actor, event, subject, detail, hash) \
                 VALUES ($1, $2, $3, $4, $5, $6, $7)",
            )
            .bind(entry.sequence)
            .bind(entry.at_ms)
            .bind(entry.actor)
            .bind(entry.event)
            .bind(entry.subject)
            .bind(entry.detail)
            .bind(entry.hash)
        }
        Change::ForgetCommands { ended_before_ms } => {
            sqlx::query("DELETE FROM commands WHERE ended_ms < $1").bind(ended_before_ms)
        }
        #[cfg(test)]
        Change::Break => sqlx::query("INSERT INTO nowhere VALUES (1)"),
    };
    query.execute(connection).await.map(drop)
}

async fn records(connection: &mut PgConnection, kind: Kind) -> sqlx::Result<Vec<(String, String)>> {
    // Bytes in order, as in SQLite, whatever the database's language.
    let sql = "SELECT id, body FROM records WHERE kind = $1 ORDER BY id COLLATE \"C\"";
    let rows = sqlx::query(sql).bind(kind.word()).fetch_all(connection).await?;
    rows.iter().map(|row| Ok((row.try_get(0)?, row.try_get(1)?))).collect()
}

async fn commands(
    connection: &mut PgConnection,
    provider: &str,
    id: Option<&str>,
    unfinished: bool,
) -> sqlx::Result<Vec<String>> {
    let query = match (id, unfinished) {
        (Some(id), _) => {
            sqlx::query("SELECT body FROM commands WHERE provider = $1 AND command_id = $2").bind(provider).bind(id)
        }
        (None, true) => {
            sqlx::query("SELECT body FROM commands WHERE provider = $1 AND ended_ms IS NULL ORDER BY sequence")
                .bind(provider)
        }
        (None, false) => sqlx::query("SELECT body FROM commands WHERE provider = $1 ORDER BY sequence").bind(provider),
    };
    query.fetch_all(connection).await?.iter().map(|row| row.try_get(0)).collect()
}

async fn audit(connection: &mut PgConnection) -> sqlx::Result<Vec<AuditEntry>> {
    let sql = "SELECT sequence, at_ms, actor, event, subject, detail, hash FROM audit ORDER BY sequence";
    let entry = |row: &sqlx::postgres::PgRow| -> sqlx::Result<AuditEntry> {
        Ok(AuditEntry {
            sequence: row.try_get(0)?,
            at_ms: row.try_get(1)?,
            actor: row.try_get(2)?,
            event: row.try_get(3)?,
            subject: row.try_get(4)?,
            detail: row.try_get(5)?,
            hash: row.try_get(6)?,
        })
    };
    sqlx::query(sql).fetch_all(connection).await?.iter().map(entry).collect()
}
