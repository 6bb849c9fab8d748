//! Webhooks to the applications of this gateway: what subscribed cars report, signed, until it has arrived or was tried often enough.
//!
//! A look at a car that finds something new writes the delivery and what was last told down in one step, so that after a crash
//! nothing is forgotten and nothing is told twice as new. A receiver must first sign a challenge. Deliveries may come twice and out
//! of order; the `eventId` stays the same.

mod payload;
mod text;

use crate::cars::Car;
use crate::clock::Clock;
use crate::gateway::grants::Connection;
use crate::secret::{Secret, token, uuid};
use crate::store::{Change, Kind, Store};
use crate::{Gateway, log};
use payload::About;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use wattfarer::api::smartcar::{Courier, Receivers};
use wattfarer::api::{SecretString, worth_waiting_s};
use wattfarer::{Error, ErrorKind, Result};

/// A webhook that cars can be subscribed to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Webhook {
    /// Its id.
    pub id: String,
    /// Who receives it; nobody when absent.
    pub address: Option<String>,
    /// Who is told of failures, if someone else.
    pub errors_address: Option<String>,
    /// Payloads of version 2 instead of 4.
    pub legacy: bool,
}

impl Webhook {
    /// A webhook that nobody receives.
    pub fn named(id: &str) -> Self {
        Webhook { id: id.into(), address: None, errors_address: None, legacy: false }
    }

    /// Reads `ID=ADDRESS`.
    ///
    /// # Errors
    /// `invalid_input` for anything else.
    pub fn parse(text: &str, legacy: bool) -> Result<Self> {
        let wrong = |what: &str| Error::invalid("webhook", what.to_string()).with_hint("write ID=https://host/path");
        let (id, address) = text.split_once('=').ok_or_else(|| wrong("has no ID=ADDRESS"))?;
        let plain = !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
        plain.then_some(()).ok_or_else(|| wrong("has an id of other characters than letters, digits, - and _"))?;
        Ok(Webhook { address: Some(address.into()), legacy, ..Webhook::named(id) })
    }
}

/// How deliveries are made.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DeliverySettings {
    /// Where they may go.
    pub receivers: Receivers,
    /// Tries after the first; Smartcar makes three (docs: integrations/webhooks/webhook-receiver).
    pub redeliveries: u32,
    /// Pause before the first of them, s; each further one is four times as long.
    pub first_pause_s: f64,
}

impl Default for DeliverySettings {
    fn default() -> Self {
        DeliverySettings { receivers: Receivers::Public, redeliveries: 3, first_pause_s: 30.0 }
    }
}

/// A delivery that has not arrived yet. Its bytes stay as they were signed.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Parcel {
    webhook_id: String,
    user_id: String,
    vehicle_id: String,
    errors: bool,
    body: String,
    tries: u32,
    due_ms: i64,
    order: u64,
}

/// What a webhook was last told of a car.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
struct Told {
    bodies: BTreeMap<String, Value>,
    /// The failure it was told of, if that is not over.
    failure: Option<String>,
}

/// Most deliveries that wait; beyond, cars are not looked at for more.
const MOST_PARCELS: usize = 10_000;
/// Pause between two rounds.
const ROUND: Duration = Duration::from_millis(200);
/// Cars looked at at once, and deliveries under way.
const MOST_AT_ONCE: usize = 8;

/// The outbox of a gateway.
pub struct Post {
    store: Arc<Store>,
    clock: Clock,
    settings: DeliverySettings,
    courier: Courier,
    secret: SecretString,
    inner: Mutex<Inner>,
}

#[derive(Default)]
struct Inner {
    parcels: BTreeMap<String, Parcel>,
    told: HashMap<String, Told>,
    /// When each car is worth a look.
    look_ms: HashMap<String, i64>,
    busy: HashSet<String>,
    verified: HashSet<String>,
    verify_ms: HashMap<String, i64>,
    order: u64,
}

impl std::fmt::Debug for Post {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Post").field("settings", &self.settings).finish_non_exhaustive()
    }
}

impl Post {
    /// The outbox in a store.
    ///
    /// # Errors
    /// `io` and `bad_data` for a store that cannot be read; `invalid_input` for a webhook whose address is not allowed.
    pub async fn load(
        store: Arc<Store>,
        clock: Clock,
        settings: DeliverySettings,
        webhooks: &[Webhook],
        secret: &Secret,
    ) -> Result<Self> {
        let courier = Courier::new(settings.receivers)?;
        for webhook in webhooks {
            for address in webhook.address.iter().chain(&webhook.errors_address) {
                courier.check(address)?;
            }
        }
        let mut inner = Inner::default();
        for (id, body) in store.records(Kind::Delivery).await? {
            let parcel: Parcel = read(&body)?;
            inner.order = inner.order.max(parcel.order + 1);
            inner.parcels.insert(id, parcel);
        }
        for (id, body) in store.records(Kind::Told).await? {
            inner.told.insert(id, read(&body)?);
        }
        let secret = secret.expose().to_string().into();
        Ok(Post { store, clock, settings, courier, secret, inner: Mutex::new(inner) })
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The car has just been told something, or was subscribed: a look is worth it now.
    pub fn poke(&self, vehicle_id: &str) {
        self.inner().look_ms.remove(vehicle_id);
    }

    /// Deliveries that wait.
    pub fn waiting(&self) -> usize {
        self.inner().parcels.len()
    }

    /// When the next of them is tried, ms since 1970.
    pub fn next_due_ms(&self) -> Option<i64> {
        self.inner().parcels.values().map(|parcel| parcel.due_ms).min()
    }

    /// Marks `key` as under way; false when it is, or too much is.
    fn begin(&self, key: &str) -> bool {
        let mut inner = self.inner();
        inner.busy.len() < MOST_AT_ONCE && inner.busy.insert(key.to_string())
    }

    fn end(&self, key: &str) {
        self.inner().busy.remove(key);
    }
}

fn read<T: for<'de> Deserialize<'de>>(body: &str) -> Result<T> {
    serde_json::from_str(body).map_err(|error| Error::new(ErrorKind::BadData, format!("the outbox: {error}")))
}

fn json<T: Serialize>(value: &T) -> Result<String> {
    serde_json::to_string(value).map_err(|error| Error::new(ErrorKind::Internal, error.to_string()))
}

fn told_key(webhook_id: &str, connection: &Connection) -> String {
    format!("{webhook_id} {} {}", connection.user_id, connection.vehicle_id)
}

/// Looks at subscribed cars and delivers, for ever.
pub async fn run(gateway: Arc<Gateway>) {
    if gateway.options.webhooks.iter().all(|webhook| webhook.address.is_none()) {
        return std::future::pending().await;
    }
    loop {
        for webhook in gateway.options.webhooks.iter().filter(|webhook| webhook.address.is_some()) {
            verify(&gateway, webhook);
        }
        look_round(&gateway);
        deliver_round(&gateway);
        tokio::time::sleep(ROUND).await;
    }
}

/// Has a receiver prove itself, again and again until it does.
fn verify(gateway: &Arc<Gateway>, webhook: &Webhook) {
    let post = &gateway.post;
    let now_ms = post.clock.now_ms();
    {
        let inner = post.inner();
        let later = inner.verify_ms.get(&webhook.id).is_some_and(|at| now_ms < *at);
        if later || inner.verified.contains(&webhook.id) {
            return;
        }
    }
    let key = format!("verify {}", webhook.id);
    if !post.begin(&key) {
        return;
    }
    let (gateway, webhook) = (gateway.clone(), webhook.clone());
    tokio::spawn(async move {
        let post = &gateway.post;
        let mut outcome = Ok(());
        for address in webhook.address.iter().chain(&webhook.errors_address) {
            let challenge = token().unwrap_or_default();
            outcome = post.courier.verify(address, &post.secret, &challenge, webhook.legacy).await;
            if outcome.is_err() {
                break;
            }
        }
        match outcome {
            Ok(()) => {
                post.inner().verified.insert(webhook.id.clone());
            }
            Err(error) => {
                log(&format!("webhook {}: {}", webhook.id, error.message()));
                let again_ms = post.clock.now_ms() + (post.settings.first_pause_s * 1000.0) as i64;
                post.inner().verify_ms.insert(webhook.id.clone(), again_ms);
            }
        }
        post.end(&key);
    });
}

/// Looks at the cars that are worth it.
fn look_round(gateway: &Arc<Gateway>) {
    let post = &gateway.post;
    let received = |id: &str| gateway.options.webhooks.iter().any(|own| own.id == id && own.address.is_some());
    let subscribed =
        gateway.grants.connections(|connection| connection.webhooks.iter().any(|webhook| received(webhook)));
    let mut by_car: BTreeMap<String, Vec<Connection>> = BTreeMap::new();
    for connection in subscribed {
        by_car.entry(connection.vehicle_id.clone()).or_default().push(connection);
    }
    forget_told(gateway, &by_car);
    for (vehicle_id, connections) in by_car {
        let now_ms = post.clock.now_ms();
        let due = post.inner().look_ms.get(&vehicle_id).is_none_or(|at| *at <= now_ms);
        let Some(car) = gateway.cars.get(&vehicle_id).filter(|_| due) else { continue };
        if post.waiting() >= MOST_PARCELS || !post.begin(&vehicle_id) {
            continue;
        }
        let (gateway, car) = (gateway.clone(), car.clone());
        tokio::spawn(async move {
            if let Err(error) = look(&gateway, &car, &connections).await {
                log(&format!("webhooks: a car's report is not kept: {}", error.message()));
            }
            gateway.post.end(&vehicle_id);
        });
    }
}

/// What was told about cars that are subscribed no longer is forgotten: it says where they were, and the next subscription begins
/// anew.
fn forget_told(gateway: &Arc<Gateway>, by_car: &BTreeMap<String, Vec<Connection>>) {
    let post = &gateway.post;
    let mut live = HashSet::new();
    for connection in by_car.values().flatten() {
        live.extend(connection.webhooks.iter().map(|webhook| told_key(webhook, connection)));
    }
    let stale: Vec<String> = post.inner().told.keys().filter(|key| !live.contains(*key)).cloned().collect();
    if stale.is_empty() || !post.begin("forget") {
        return;
    }
    let gateway = gateway.clone();
    tokio::spawn(async move {
        let post = &gateway.post;
        let removal = |id: &String| Change::Remove { kind: Kind::Told, id: id.clone() };
        if post.store.apply(stale.iter().map(removal).collect()).await.is_ok() {
            let mut inner = post.inner();
            for key in &stale {
                inner.told.remove(key);
            }
        }
        post.end("forget");
    });
}

async fn look(gateway: &Arc<Gateway>, car: &Car, connections: &[Connection]) -> Result<()> {
    let post = &gateway.post;
    let pace = car.provider.pace();
    // Until this look is done with, no other one is due; a poke from now on counts.
    post.inner().look_ms.insert(car.id.clone(), i64::MAX);
    let outcome = car.provider.charge_state(&car.connection_id).await;
    let wait_s = match &outcome {
        Ok(state) => worth_waiting_s(state, pace),
        Err(error) => error.retry_after_s().unwrap_or(0.0).max(pace.charging_s),
    };
    let attributes = car.provider.attributes(&car.connection_id).await.unwrap_or_default();
    let next_ms = post.clock.now_ms() + (wait_s * 1000.0) as i64;
    // A poke in the meantime took the entry away: then the next round looks again.
    if let Some(at) = post.inner().look_ms.get_mut(&car.id) {
        *at = next_ms;
    }
    for connection in connections {
        for webhook in &gateway.options.webhooks {
            if webhook.address.is_none() || !connection.webhooks.contains(&webhook.id) {
                continue;
            }
            let key = told_key(&webhook.id, connection);
            let before = post.inner().told.get(&key).cloned();
            let (event_id, delivery_id) = (uuid()?, uuid()?);
            let about = About {
                gateway,
                webhook_id: &webhook.id,
                event_id: &event_id,
                delivery_id: &delivery_id,
                connection,
                attributes: &attributes,
            };
            let mut parcels: Vec<(String, bool, Value)> = Vec::new();
            let mut told = before.clone().unwrap_or_default();
            match &outcome {
                Err(error) => {
                    let word = reason(error);
                    if told.failure.as_ref() != Some(&word) && !webhook.legacy {
                        let signals: Vec<String> = told.bodies.keys().cloned().collect();
                        parcels.push((event_id.clone(), true, about.error(Some(error), &word, &signals)));
                    }
                    told.failure = Some(word);
                }
                Ok(state) => {
                    let list = payload::readable(car, connection, state);
                    let bodies = payload::bodies(&list);
                    if let (Some(word), false) = (told.failure.take(), webhook.legacy) {
                        let event_id = uuid()?;
                        let about = About { event_id: &event_id, ..about };
                        let signals: Vec<String> = bodies.keys().cloned().collect();
                        parcels.push((event_id.clone(), true, about.error(None, &word, &signals)));
                    }
                    let first = told.bodies.is_empty();
                    let changed: Vec<String> = bodies
                        .iter()
                        .filter(|(code, body)| told.bodies.get(*code) != Some(body))
                        .map(|(code, _)| code.clone())
                        .collect();
                    if !changed.is_empty() {
                        let body = if webhook.legacy {
                            about.legacy(car, state).await
                        } else {
                            about.state(&list, &changed, first)
                        };
                        parcels.push((event_id.clone(), false, body));
                    }
                    told.bodies = bodies;
                }
            }
            if before.as_ref() != Some(&told) {
                keep(post, &webhook.id, connection, &key, told, parcels).await?;
            }
        }
    }
    Ok(())
}

fn reason(error: &Error) -> String {
    let reason = error.details().iter().find(|(name, _)| name == "reason").map(|(_, value)| value.clone());
    reason.unwrap_or_else(|| error.code().into())
}

/// Writes deliveries and what was told down, in one step.
async fn keep(
    post: &Post,
    webhook_id: &str,
    connection: &Connection,
    key: &str,
    told: Told,
    bodies: Vec<(String, bool, Value)>,
) -> Result<()> {
    let mut changes = vec![Change::Put { kind: Kind::Told, id: key.into(), body: json(&told)? }];
    let mut parcels = Vec::new();
    for (event_id, errors, body) in bodies {
        let order = {
            let mut inner = post.inner();
            inner.order += 1;
            inner.order
        };
        let parcel = Parcel {
            webhook_id: webhook_id.into(),
            user_id: connection.user_id.clone(),
            vehicle_id: connection.vehicle_id.clone(),
            errors,
            body: text::text(&body).map_err(|error| Error::new(ErrorKind::Internal, error.to_string()))?,
            tries: 0,
            due_ms: post.clock.now_ms(),
            order,
        };
        changes.push(Change::Put { kind: Kind::Delivery, id: event_id.clone(), body: json(&parcel)? });
        parcels.push((event_id, parcel));
    }
    post.store.apply(changes).await?;
    let mut inner = post.inner();
    inner.told.insert(key.into(), told);
    inner.parcels.extend(parcels);
    Ok(())
}

/// Delivers what is due, in order; one at a time to each webhook, so that one that hangs holds up no other.
fn deliver_round(gateway: &Arc<Gateway>) {
    let post = &gateway.post;
    for webhook in &gateway.options.webhooks {
        let due = {
            let (inner, now_ms) = (post.inner(), post.clock.now_ms());
            if !inner.verified.contains(&webhook.id) {
                continue;
            }
            let mine =
                inner.parcels.iter().filter(|(_, parcel)| parcel.webhook_id == webhook.id && parcel.due_ms <= now_ms);
            mine.min_by_key(|(_, parcel)| parcel.order).map(|(id, parcel)| (id.clone(), parcel.clone()))
        };
        let Some((event_id, parcel)) = due else { continue };
        let key = format!("deliver {}", webhook.id);
        if !post.begin(&key) {
            continue;
        }
        let (gateway, webhook) = (gateway.clone(), webhook.clone());
        tokio::spawn(async move {
            if let Err(error) = deliver(&gateway, &webhook, &event_id, parcel).await {
                log(&format!("webhook {}: {}", webhook.id, error.message()));
            }
            gateway.post.end(&key);
        });
    }
}

async fn deliver(gateway: &Gateway, webhook: &Webhook, event_id: &str, mut parcel: Parcel) -> Result<()> {
    let post = &gateway.post;
    // Whose consent has ended is not talked about any more.
    let connection = gateway.grants.connection(&parcel.user_id, &parcel.vehicle_id);
    let wanted = connection.is_some_and(|connection| connection.webhooks.contains(&webhook.id));
    let address = webhook.errors_address.as_ref().filter(|_| parcel.errors).or(webhook.address.as_ref());
    let outcome = match (wanted, address) {
        (true, Some(address)) => post.courier.deliver(address, &post.secret, &parcel.body).await,
        _ => Ok(()),
    };
    let Err(error) = outcome else {
        return forget(post, event_id, None).await;
    };
    parcel.tries += 1;
    if parcel.tries > post.settings.redeliveries {
        log(&format!("webhook {}: given up: {}", webhook.id, error.message()));
        return forget(post, event_id, Some(&parcel)).await;
    }
    let pause_s = post.settings.first_pause_s * f64::from(4u32.pow(parcel.tries.min(8) - 1));
    parcel.due_ms = post.clock.now_ms() + (pause_s * 1000.0) as i64;
    let body = json(&parcel)?;
    post.store.apply(vec![Change::Put { kind: Kind::Delivery, id: event_id.into(), body }]).await?;
    post.inner().parcels.insert(event_id.into(), parcel);
    Ok(())
}

/// Takes a delivery out of the outbox; one that was given up leaves a trace.
async fn forget(post: &Post, event_id: &str, given_up: Option<&Parcel>) -> Result<()> {
    let mut changes = vec![Change::Remove { kind: Kind::Delivery, id: event_id.into() }];
    if let Some(parcel) = given_up {
        changes.push(Change::Audit {
            at_ms: post.clock.now_ms(),
            actor: "gateway".into(),
            event: "webhook.dropped".into(),
            subject: parcel.webhook_id.clone(),
            detail: serde_json::json!({"event_id": event_id, "tries": parcel.tries}).to_string(),
        });
    }
    post.store.apply(changes).await?;
    post.inner().parcels.remove(event_id);
    Ok(())
}
