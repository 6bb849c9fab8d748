//! Who may do what with which car: consents, codes and tokens.
//!
//! Tokens leave the server once and are kept as digests. Memory is the working copy; a grant is on disk before it is told.

use super::scopes::Scopes;
use crate::clock::Clock;
use crate::secret::{Digest, token, uuid_of};
use crate::store::{Change, Kind, Store};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, RwLock, RwLockReadGuard, RwLockWriteGuard};
use wattfarer::{Error, ErrorKind, Result};

/// An access token lives two hours, which the SDKs have built in.
pub const ACCESS_S: i64 = 7200;
/// A refresh token lives sixty days, which the SDKs have built in.
const REFRESH_MS: i64 = 60 * 24 * 3600 * 1000;
/// A refresh token dies one minute after its first use.
const REFRESH_AFTER_USE_MS: i64 = 60 * 1000;
/// A code lives ten minutes.
const CODE_MS: i64 = 10 * 60 * 1000;
/// Most codes that wait to be exchanged.
const MOST_CODES: usize = 10_000;

/// A user's connection to a car.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Connection {
    /// The user.
    pub user_id: String,
    /// The car.
    pub vehicle_id: String,
    /// What was granted, names divided by spaces.
    scopes: String,
    /// When, ms since 1970.
    pub connected_ms: i64,
    /// Place in the user's list.
    order: u32,
    /// Webhooks that the car is subscribed to.
    #[serde(default)]
    pub webhooks: BTreeSet<String>,
}

impl Connection {
    /// What was granted.
    pub fn scopes(&self) -> Scopes {
        Scopes::parse(&self.scopes).unwrap_or_default()
    }

    fn key(&self) -> String {
        format!("{} {}", self.user_id, self.vehicle_id)
    }
}

/// A pair of tokens, told once.
pub struct TokenPair {
    /// For two hours.
    pub access: String,
    /// For sixty days, or a minute after its first use.
    pub refresh: String,
}

/// Why a code or refresh token is worth nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Worthless {
    /// It is not known, used, or too old.
    Token,
    /// It was asked for with another redirect URI.
    RedirectUri,
}

#[derive(Serialize, Deserialize)]
struct AccessRecord {
    user_id: String,
    expires_ms: i64,
}

#[derive(Clone, Serialize, Deserialize)]
struct RefreshRecord {
    user_id: String,
    expires_ms: i64,
}

struct Code {
    user_id: Arc<str>,
    redirect_uri: Option<String>,
    expires_ms: i64,
}

struct Access {
    user_id: Arc<str>,
    expires_ms: i64,
}

#[derive(Default)]
struct Inner {
    /// Per user, per car.
    connections: HashMap<Arc<str>, BTreeMap<String, Held>>,
    access: HashMap<Digest, Access>,
    refresh: HashMap<Digest, RefreshRecord>,
    codes: HashMap<Digest, Code>,
    /// Expired tokens are swept when there are this many.
    sweep_at: usize,
}

/// A connection and its permissions as bits, which every request asks for.
struct Held {
    connection: Connection,
    scopes: Scopes,
}

/// The grants of a server.
pub struct Grants {
    store: Arc<Store>,
    clock: Clock,
    inner: RwLock<Inner>,
    /// One change at a time, so that memory and store agree.
    changing: tokio::sync::Mutex<()>,
}

impl std::fmt::Debug for Grants {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Grants")
    }
}

fn json<T: Serialize>(value: &T) -> Result<String> {
    serde_json::to_string(value).map_err(|error| Error::new(ErrorKind::Internal, error.to_string()))
}

fn read<T: for<'de> Deserialize<'de>>(body: &str) -> Result<T> {
    serde_json::from_str(body).map_err(|error| Error::new(ErrorKind::BadData, format!("the database: {error}")))
}

/// The id of the user that an application calls `name`.
pub fn user_id(name: &str) -> String {
    uuid_of(&format!("user {name}"))
}

impl Grants {
    /// The grants in a store.
    ///
    /// # Errors
    /// `io` and `bad_data` for a store that cannot be read.
    pub async fn load(store: Arc<Store>, clock: Clock) -> Result<Self> {
        let mut inner = Inner { sweep_at: 4096, ..Inner::default() };
        for (_, body) in store.records(Kind::Connection).await? {
            hold(&mut inner, read(&body)?);
        }
        for (id, body) in store.records(Kind::Access).await? {
            let record: AccessRecord = read(&body)?;
            if let Some(digest) = Digest::parse(&id) {
                inner.access.insert(digest, Access { user_id: record.user_id.into(), expires_ms: record.expires_ms });
            }
        }
        for (id, body) in store.records(Kind::Refresh).await? {
            if let Some(digest) = Digest::parse(&id) {
                inner.refresh.insert(digest, read(&body)?);
            }
        }
        Ok(Grants { store, clock, inner: RwLock::new(inner), changing: tokio::sync::Mutex::new(()) })
    }

    fn read(&self) -> RwLockReadGuard<'_, Inner> {
        self.inner.read().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, Inner> {
        self.inner.write().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// Writes a consent down and gives the code to exchange: the cars are connected from now on, those that were before with
    /// these permissions.
    ///
    /// # Errors
    /// `io` when it cannot be written; nothing is granted then. `overloaded` with too many codes waiting.
    pub async fn consent(
        &self,
        user_id: &str,
        cars: &[(String, Scopes)],
        redirect_uri: Option<String>,
    ) -> Result<String> {
        let now_ms = self.clock.now_ms();
        let _turn = self.changing.lock().await;
        let code = token()?;
        let mut changes = Vec::new();
        let mut connections = Vec::new();
        for (order, (vehicle_id, scopes)) in cars.iter().enumerate() {
            let webhooks = self.connection(user_id, vehicle_id).map(|old| old.webhooks).unwrap_or_default();
            let connection = Connection {
                user_id: user_id.into(),
                vehicle_id: vehicle_id.clone(),
                scopes: scopes.names().collect::<Vec<_>>().join(" "),
                connected_ms: now_ms,
                order: order as u32,
                webhooks,
            };
            changes.push(Change::Put { kind: Kind::Connection, id: connection.key(), body: json(&connection)? });
            changes.push(self.audit(user_id, "consent.granted", vehicle_id, &connection.scopes));
            connections.push(connection);
        }
        self.store.apply(changes).await?;
        let mut inner = self.write();
        for connection in connections {
            hold(&mut inner, connection);
        }
        inner.codes.retain(|_, code| code.expires_ms > now_ms);
        if inner.codes.len() >= MOST_CODES {
            return Err(
                Error::new(ErrorKind::Overloaded, "too many codes wait to be exchanged").with_retry_after_s(60.0)
            );
        }
        let record = Code { user_id: user_id.into(), redirect_uri, expires_ms: now_ms + CODE_MS };
        inner.codes.insert(Digest::of(&code), record);
        Ok(code)
    }

    /// Turns a code into tokens, once.
    ///
    /// # Errors
    /// As [`Store::apply`]; the inner error says why the code is worth nothing.
    pub async fn exchange(
        &self,
        code: &str,
        redirect_uri: Option<&str>,
    ) -> Result<std::result::Result<TokenPair, Worthless>> {
        let _turn = self.changing.lock().await;
        let now_ms = self.clock.now_ms();
        let Some(code) = self.write().codes.remove(&Digest::of(code)).filter(|code| code.expires_ms > now_ms) else {
            return Ok(Err(Worthless::Token));
        };
        // Asked for with one, exchanged with the same (RFC 6749, 4.1.3).
        if code.redirect_uri.as_deref().is_some_and(|own| Some(own) != redirect_uri) {
            return Ok(Err(Worthless::RedirectUri));
        }
        self.issue(&code.user_id, Vec::new(), now_ms).await.map(Ok)
    }

    /// Turns a refresh token into new tokens; it dies a minute after its first use.
    ///
    /// # Errors
    /// As [`Store::apply`]; the inner error says that the token is worth nothing.
    pub async fn refresh(&self, refresh: &str) -> Result<std::result::Result<TokenPair, Worthless>> {
        let _turn = self.changing.lock().await;
        let now_ms = self.clock.now_ms();
        let digest = Digest::of(refresh);
        let Some(mut record) = self.read().refresh.get(&digest).filter(|own| own.expires_ms > now_ms).cloned() else {
            return Ok(Err(Worthless::Token));
        };
        record.expires_ms = record.expires_ms.min(now_ms + REFRESH_AFTER_USE_MS);
        let used = Change::Put { kind: Kind::Refresh, id: digest.hex(), body: json(&record)? };
        let user_id = record.user_id.clone();
        let pair = self.issue(&user_id, vec![used], now_ms).await?;
        self.write().refresh.insert(digest, record);
        Ok(Ok(pair))
    }

    async fn issue(&self, user_id: &str, mut changes: Vec<Change>, now_ms: i64) -> Result<TokenPair> {
        let pair = TokenPair { access: token()?, refresh: token()? };
        let (access, refresh) = (Digest::of(&pair.access), Digest::of(&pair.refresh));
        let access_record = AccessRecord { user_id: user_id.into(), expires_ms: now_ms + ACCESS_S * 1000 };
        let refresh_record = RefreshRecord { user_id: user_id.into(), expires_ms: now_ms + REFRESH_MS };
        changes.push(Change::Put { kind: Kind::Access, id: access.hex(), body: json(&access_record)? });
        changes.push(Change::Put { kind: Kind::Refresh, id: refresh.hex(), body: json(&refresh_record)? });
        changes.extend(self.sweep(now_ms));
        self.store.apply(changes).await?;
        let mut inner = self.write();
        inner.access.insert(access, Access { user_id: user_id.into(), expires_ms: access_record.expires_ms });
        inner.refresh.insert(refresh, refresh_record);
        Ok(pair)
    }

    /// Forgets expired tokens when many have gathered.
    fn sweep(&self, now_ms: i64) -> Vec<Change> {
        let mut inner = self.write();
        if inner.access.len() + inner.refresh.len() < inner.sweep_at {
            return Vec::new();
        }
        let mut gone = Vec::new();
        inner.access.retain(|digest, access| {
            let keep = access.expires_ms > now_ms;
            if !keep {
                gone.push(Change::Remove { kind: Kind::Access, id: digest.hex() });
            }
            keep
        });
        inner.refresh.retain(|digest, refresh| {
            let keep = refresh.expires_ms > now_ms;
            if !keep {
                gone.push(Change::Remove { kind: Kind::Refresh, id: digest.hex() });
            }
            keep
        });
        inner.sweep_at = 2 * (inner.access.len() + inner.refresh.len()).max(2048);
        gone
    }

    /// The user whose access token this is.
    pub fn user_of(&self, token: &str) -> Option<Arc<str>> {
        let now_ms = self.clock.now_ms();
        self.read()
            .access
            .get(&Digest::of(token))
            .filter(|access| access.expires_ms > now_ms)
            .map(|access| access.user_id.clone())
    }

    /// The cars of a user, in the order of consent.
    pub fn vehicles(&self, user_id: &str) -> Vec<String> {
        let inner = self.read();
        let Some(cars) = inner.connections.get(user_id) else { return Vec::new() };
        let mut cars: Vec<&Connection> = cars.values().map(|held| &held.connection).collect();
        cars.sort_by_key(|connection| (connection.order, connection.connected_ms));
        cars.into_iter().map(|connection| connection.vehicle_id.clone()).collect()
    }

    /// What a user has granted of a car.
    pub fn scopes(&self, user_id: &str, vehicle_id: &str) -> Option<Scopes> {
        Some(self.read().connections.get(user_id)?.get(vehicle_id)?.scopes)
    }

    /// A user's connection to a car.
    pub fn connection(&self, user_id: &str, vehicle_id: &str) -> Option<Connection> {
        Some(self.read().connections.get(user_id)?.get(vehicle_id)?.connection.clone())
    }

    /// Every connection that `wanted` takes, newest first.
    pub fn connections(&self, wanted: impl Fn(&Connection) -> bool) -> Vec<Connection> {
        let inner = self.read();
        let mut all: Vec<Connection> = inner
            .connections
            .values()
            .flat_map(BTreeMap::values)
            .map(|held| &held.connection)
            .filter(|connection| wanted(connection))
            .cloned()
            .collect();
        all.sort_by(|a, b| b.connected_ms.cmp(&a.connected_ms).then_with(|| a.key().cmp(&b.key())));
        all
    }

    /// Ends connections.
    ///
    /// # Errors
    /// As [`Store::apply`]; nothing has ended then.
    pub async fn disconnect(&self, actor: &str, gone: &[Connection]) -> Result<()> {
        let _turn = self.changing.lock().await;
        let mut changes = Vec::new();
        for connection in gone {
            changes.push(Change::Remove { kind: Kind::Connection, id: connection.key() });
            changes.push(self.audit(actor, "consent.ended", &connection.vehicle_id, &connection.user_id));
        }
        self.store.apply(changes).await?;
        let mut inner = self.write();
        for connection in gone {
            if let Some(cars) = inner.connections.get_mut(connection.user_id.as_str()) {
                cars.remove(&connection.vehicle_id);
            }
        }
        Ok(())
    }

    /// Changes the webhooks of a connection.
    ///
    /// # Errors
    /// As [`Store::apply`].
    pub async fn change_webhooks(
        &self,
        mut connection: Connection,
        change: impl FnOnce(&mut BTreeSet<String>),
    ) -> Result<()> {
        let _turn = self.changing.lock().await;
        change(&mut connection.webhooks);
        let put = Change::Put { kind: Kind::Connection, id: connection.key(), body: json(&connection)? };
        self.store.apply(vec![put]).await?;
        hold(&mut self.write(), connection);
        Ok(())
    }

    fn audit(&self, actor: &str, event: &str, subject: &str, detail: &str) -> Change {
        Change::Audit {
            at_ms: self.clock.now_ms(),
            actor: actor.into(),
            event: event.into(),
            subject: subject.into(),
            detail: serde_json::Value::from(detail).to_string(),
        }
    }
}

fn hold(inner: &mut Inner, connection: Connection) {
    let cars = inner.connections.entry(connection.user_id.as_str().into()).or_default();
    cars.insert(connection.vehicle_id.clone(), Held { scopes: connection.scopes(), connection });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Location;
    use std::sync::atomic::{AtomicI64, Ordering};

    async fn grants() -> (Grants, Arc<AtomicI64>, Arc<Store>) {
        let now = Arc::new(AtomicI64::new(1_000_000));
        let shown = now.clone();
        let store = Arc::new(Store::open(&Location::Memory).unwrap());
        let clock = Clock::new(move || shown.load(Ordering::Relaxed));
        (Grants::load(store.clone(), clock).await.unwrap(), now, store)
    }

    fn cars() -> Vec<(String, Scopes)> {
        vec![("car".into(), Scopes::parse("read_charge").unwrap())]
    }

    #[tokio::test]
    async fn a_code_is_worth_tokens_once_and_with_its_redirect_only() {
        let (grants, now, _) = grants().await;
        let code = grants.consent("u", &cars(), Some("https://a/b".into())).await.unwrap();
        assert_eq!(grants.exchange(&code, Some("https://a/c")).await.unwrap().err(), Some(Worthless::RedirectUri));
        let code = grants.consent("u", &cars(), Some("https://a/b".into())).await.unwrap();
        let pair = grants.exchange(&code, Some("https://a/b")).await.unwrap().ok().unwrap();
        assert_eq!(grants.user_of(&pair.access).as_deref(), Some("u"));
        assert_eq!(grants.exchange(&code, Some("https://a/b")).await.unwrap().err(), Some(Worthless::Token));
        now.fetch_add(ACCESS_S * 1000 + 1, Ordering::Relaxed);
        assert!(grants.user_of(&pair.access).is_none());
        let late = grants.consent("u", &cars(), None).await.unwrap();
        now.fetch_add(CODE_MS + 1, Ordering::Relaxed);
        assert!(grants.exchange(&late, None).await.unwrap().is_err());
    }

    #[tokio::test]
    async fn a_refresh_token_dies_a_minute_after_its_first_use() {
        let (grants, now, _) = grants().await;
        let code = grants.consent("u", &cars(), None).await.unwrap();
        let pair = grants.exchange(&code, None).await.unwrap().ok().unwrap();
        let first = grants.refresh(&pair.refresh).await.unwrap().ok().unwrap();
        now.fetch_add(59_000, Ordering::Relaxed);
        assert!(grants.refresh(&pair.refresh).await.unwrap().is_ok());
        now.fetch_add(1_001, Ordering::Relaxed);
        assert!(grants.refresh(&pair.refresh).await.unwrap().is_err());
        assert!(grants.refresh(&first.refresh).await.unwrap().is_ok());
    }

    #[tokio::test]
    async fn grants_survive_a_restart_and_tokens_are_kept_as_digests() {
        let (grants, _, store) = grants().await;
        let code = grants.consent("u", &cars(), None).await.unwrap();
        let pair = grants.exchange(&code, None).await.unwrap().ok().unwrap();
        let again = Grants::load(store.clone(), grants.clock.clone()).await.unwrap();
        assert_eq!(again.user_of(&pair.access).as_deref(), Some("u"));
        assert_eq!(again.vehicles("u"), ["car"]);
        for (id, body) in
            [store.records(Kind::Access).await.unwrap(), store.records(Kind::Refresh).await.unwrap()].concat()
        {
            assert!(!id.contains(&pair.access) && !body.contains(&pair.access) && !body.contains(&pair.refresh));
        }
        let connection = again.connection("u", "car").unwrap();
        again.disconnect("u", &[connection]).await.unwrap();
        assert!(again.vehicles("u").is_empty() && again.scopes("u", "car").is_none());
        assert!(Grants::load(store, grants.clock.clone()).await.unwrap().vehicles("u").is_empty());
    }
}
