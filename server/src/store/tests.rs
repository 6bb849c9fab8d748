//! One set of tests for every database. PostgreSQL takes part where `WATTFARER_TEST_POSTGRES` names a server (`server/tests/postgres.sh`).

use super::*;
use wattfarer::api::Phase;
use wattfarer::vehicle::{ChargeCommand, Command};
use wattfarer::{Instant, Soc};

/// A database of a test's own.
struct Place {
    location: Location,
    folder: PathBuf,
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

const KEY: [u8; 32] = [7; 32];

impl Place {
    fn open(&self) -> Result<Store> {
        Store::sealed(&self.location, Seal::with_key(KEY))
    }

    /// Once the thread of the store before has let go, in its own time.
    fn reopen(&self) -> Store {
        loop {
            match self.open() {
                Err(error) if error.kind() == ErrorKind::Conflict => std::thread::yield_now(),
                store => return store.unwrap(),
            }
        }
    }

    /// What lies on the disk, or in the tables.
    async fn bytes(&self) -> Vec<u8> {
        match &self.location {
            Location::Memory => Vec::new(),
            Location::File(_) => {
                let files = std::fs::read_dir(&self.folder).unwrap();
                files.flat_map(|file| std::fs::read(file.unwrap().path()).unwrap()).collect()
            }
            #[cfg(feature = "postgres")]
            Location::Postgres(url) => {
                use sqlx::Connection as _;
                use sqlx::Row as _;
                let mut connection = sqlx::PgConnection::connect(url.expose()).await.unwrap();
                let rows = sqlx::query("SELECT body FROM records").fetch_all(&mut connection).await.unwrap();
                rows.iter().flat_map(|row| row.get::<String, _>(0).into_bytes()).collect()
            }
            #[cfg(not(feature = "postgres"))]
            Location::Postgres(_) => unreachable!(),
        }
    }
}

/// A database of each kind there is.
async fn places(name: &str) -> Vec<Place> {
    let folder = std::env::temp_dir().join(format!("wattfarer-store-{name}-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    let file = Place { location: Location::File(folder.join("gateway.sqlite")), folder: folder.clone() };
    #[cfg_attr(not(feature = "postgres"), expect(unused_mut))]
    let mut places = vec![file];
    #[cfg(feature = "postgres")]
    if let Ok(server) = std::env::var("WATTFARER_TEST_POSTGRES") {
        use sqlx::Connection as _;
        let database = format!("store_{name}_{}", std::process::id());
        let mut connection = sqlx::PgConnection::connect(&format!("{server}/postgres")).await.unwrap();
        sqlx::query(&format!("CREATE DATABASE {database}")).execute(&mut connection).await.unwrap();
        let location = Location::parse(&format!("{server}/{database}")).unwrap();
        places.push(Place { location, folder: folder.join("none") });
    }
    places
}

fn command(id: &str, phase: Phase) -> Change {
    ended(id, phase, 5)
}

fn ended(id: &str, phase: Phase, at_ms: i64) -> Change {
    let at = Instant::parse("at", "2026-11-24T12:00:00Z").unwrap();
    let limit = ChargeCommand::SetLimit(Soc::new("limit", 0.7).unwrap());
    let command = Command::new(id, "car", &limit, at, at.plus_s("at", 60.0).unwrap());
    let entry = Box::new(LoggedCommand { command, phase, operation_id: None });
    Change::Command { provider: "test".into(), entry, ended_ms: (phase == Phase::Ended).then_some(at_ms) }
}

fn entry(event: &str) -> Change {
    Change::Audit { at_ms: 7, actor: "a".into(), event: event.into(), subject: "s".into(), detail: "{}".into() }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_written_reads_back_after_reopening() {
    for place in places("reopen").await {
        {
            let store = place.open().unwrap();
            let grant = Change::Put { kind: Kind::Grant, id: "car".into(), body: "canary-secret".into() };
            store.apply(vec![grant, command("a", Phase::Accepted), entry("one")]).await.unwrap();
            store.apply(vec![command("a", Phase::Sent), command("b", Phase::Ended), entry("two")]).await.unwrap();
            assert_eq!(place.open().unwrap_err().kind(), ErrorKind::Conflict, "two servers on one database");
        }
        let store = place.reopen();
        assert_eq!(store.records(Kind::Grant).await.unwrap(), [("car".to_string(), "canary-secret".to_string())]);
        let open = store.unfinished_commands("test").await.unwrap();
        assert_eq!(open.len(), 1);
        assert_eq!((open[0].command.command_id.as_str(), open[0].phase), ("a", Phase::Sent));
        assert_eq!(open[0].command.charge_limit_soc, Some(0.7));
        let all = store.commands("test").await.unwrap();
        assert_eq!(all.iter().map(|entry| entry.command.command_id.as_str()).collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(store.find_command("test", "b").await.unwrap().unwrap().phase, Phase::Ended);
        assert!(store.find_command("other", "b").await.unwrap().is_none());
        audit::verify(&store.audit().await.unwrap()).unwrap();
        let bytes = place.bytes().await;
        assert!(!bytes.is_empty() && !bytes.windows(13).any(|window| window == b"canary-secret"), "a secret lies open");
        drop(store);
        // Under another key the secrets do not open.
        let other = loop {
            match Store::sealed(&place.location, Seal::with_key([8; 32])) {
                Err(error) if error.kind() == ErrorKind::Conflict => std::thread::yield_now(),
                store => break store.unwrap(),
            }
        };
        assert_eq!(other.records(Kind::Grant).await.unwrap_err().kind(), ErrorKind::BadData);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_transaction_that_fails_changes_nothing() {
    for place in places("atomic").await {
        let store = place.open().unwrap();
        let record = |id: &str, body: &str| Change::Put { kind: Kind::Access, id: id.into(), body: body.into() };
        store.apply(vec![record("kept", "{}")]).await.unwrap();
        let failed =
            store.apply(vec![record("kept", "changed"), entry("e"), record("lost", "{}"), Change::Break]).await;
        assert_eq!(failed.unwrap_err().kind(), ErrorKind::Io);
        assert_eq!(store.records(Kind::Access).await.unwrap(), [("kept".to_string(), "{}".to_string())]);
        assert!(store.audit().await.unwrap().is_empty());
        // And the store goes on.
        store.apply(vec![record("later", "{}"), entry("one")]).await.unwrap();
        assert_eq!(store.records(Kind::Access).await.unwrap().len(), 2);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_edit_of_the_trail_is_seen() {
    for place in places("trail").await {
        let store = place.open().unwrap();
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
}

#[tokio::test(flavor = "multi_thread")]
async fn old_commands_are_forgotten_and_open_ones_never() {
    for place in places("forget").await {
        let store = place.open().unwrap();
        let changes =
            vec![command("open", Phase::Sent), ended("old", Phase::Ended, 999), ended("young", Phase::Ended, 1000)];
        store.apply(changes).await.unwrap();
        store.apply(vec![Change::ForgetCommands { ended_before_ms: 1000 }]).await.unwrap();
        let left = store.commands("test").await.unwrap();
        let left: Vec<&str> = left.iter().map(|entry| entry.command.command_id.as_str()).collect();
        assert_eq!(left, ["open", "young"]);
    }
}

#[test]
fn an_address_is_never_shown() {
    let text = "postgres://someone:canary@127.0.0.1:1/x";
    match Location::parse(text) {
        Ok(location) => {
            assert!(!format!("{location:?}").contains("canary"));
            let error = Store::sealed(&location, Seal::with_key(KEY)).unwrap_err();
            assert!(!format!("{error:?} {error}").contains("canary"));
        }
        Err(error) => assert_eq!(error.kind(), ErrorKind::Unsupported),
    }
}

#[cfg(feature = "postgres")]
#[tokio::test(flavor = "multi_thread")]
async fn a_connection_that_breaks_is_made_anew() {
    use sqlx::Connection as _;
    for place in places("broken").await {
        let Location::Postgres(url) = &place.location else { continue };
        let store = place.open().unwrap();
        store.apply(vec![entry("before")]).await.unwrap();
        let mut other = sqlx::PgConnection::connect(url.expose()).await.unwrap();
        for round in 0..3 {
            let sql = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
                       WHERE datname = current_database() AND pid <> pg_backend_pid()";
            sqlx::query(sql).execute(&mut other).await.unwrap();
            store.apply(vec![entry("after")]).await.unwrap();
            assert_eq!(store.audit().await.unwrap().len(), 2 + round);
        }
        // It has the lock again too.
        assert_eq!(place.open().unwrap_err().kind(), ErrorKind::Conflict);
        audit::verify(&store.audit().await.unwrap()).unwrap();
    }
}
