//! The engine over HTTP: a route for each of its questions. Records in, records out; errors are RFC 9457 problems with the members of
//! the Error record.

use crate::ground::Ground;
use crate::{Gateway, Metrics, problem, whole};
use axum::body::Body;
use axum::extract::{Path, Query, Request, State};
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::sync::{Arc, OnceLock};
use tokio::sync::Semaphore;
use wattfarer::charge::{self, ChargeRequest};
use wattfarer::energy::{self, EnergyRequest};
use wattfarer::graph::{Station, places};
use wattfarer::plan::{self, DriveRequest, PlanRequest, RangeRequest};
use wattfarer::schedule::{self, ScheduleRequest};
use wattfarer::{Error, ErrorKind, LatLon, Result, vehicle};

/// Long answers worked on at once; more are turned away rather than queued.
const MOST_PLANS: usize = 4;
/// Largest record that is read: a site with a thousand cars, a drive of some hours.
const MOST_RECORD_BYTES: usize = 1024 * 1024;
/// Labels of a search, at most.
const MOST_LABELS: u64 = 2_000_000;
/// Items of a list, at most.
const MOST_ITEMS: usize = 500;

/// What the routes work on, and how much of it at once.
#[derive(Debug)]
pub struct Engine {
    ground: Ground,
    plans: Arc<Semaphore>,
}

impl Engine {
    /// Nothing is opened yet.
    pub fn new() -> Self {
        Engine { ground: Ground::default(), plans: Arc::new(Semaphore::new(MOST_PLANS)) }
    }
}

impl Default for Engine {
    fn default() -> Self {
        Self::new()
    }
}

/// Every route of the engine.
pub fn router() -> Router<Arc<Gateway>> {
    Router::new()
        .route("/v1/charge-estimates", post(charge_estimates))
        .route("/v1/plans", post(plans))
        .route("/v1/schedules", post(schedules))
        .route("/v1/ranges", post(ranges))
        .route("/v1/energy-estimates", post(energy_estimates))
        .route("/v1/drives", post(drives))
        .route("/v1/vehicles", get(vehicles))
        .route("/v1/vehicles/{id}", get(one_vehicle))
        .route("/v1/stations", get(stations))
        .route("/openapi.json", get(openapi))
        .route("/healthz", get(|| async { Json(json!({"status": "ok"})) }))
        .route("/readyz", get(ready))
        .route("/metrics", get(metrics))
}

async fn charge_estimates(State(gateway): State<Arc<Gateway>>, request: Request) -> Response<Body> {
    answer(&gateway, request, false, |_, request: ChargeRequest| charge::estimate(&request)).await
}

async fn schedules(State(gateway): State<Arc<Gateway>>, request: Request) -> Response<Body> {
    answer(&gateway, request, true, |_, request: ScheduleRequest| {
        if request.site.is_none() && request.sessions.len() == 1 {
            schedule::cheapest(&request)
        } else {
            schedule::site(&request)
        }
    })
    .await
}

async fn plans(State(gateway): State<Arc<Gateway>>, request: Request) -> Response<Body> {
    answer(&gateway, request, true, |engine, mut request: PlanRequest| {
        request.label_limit = Some(request.label_limit.map_or(MOST_LABELS, |limit| limit.min(MOST_LABELS)));
        engine.ground.trips(&request)
    })
    .await
}

async fn ranges(State(gateway): State<Arc<Gateway>>, request: Request) -> Response<Body> {
    answer(&gateway, request, true, |engine, request: RangeRequest| plan::range(&request, &engine.ground.data()?.roads))
        .await
}

async fn energy_estimates(State(gateway): State<Arc<Gateway>>, request: Request) -> Response<Body> {
    answer(&gateway, request, false, |_, request: EnergyRequest| energy::estimate(&request)).await
}

async fn drives(State(gateway): State<Arc<Gateway>>, request: Request) -> Response<Body> {
    answer(&gateway, request, true, |engine, request: DriveRequest| {
        plan::drive_energy(&request, &engine.ground.data()?.roads)
    })
    .await
}

/// Reads a record, has it worked on away from the threads that talk, and writes the answer.
async fn answer<Q: DeserializeOwned + Send + 'static, A: Serialize + Send + 'static>(
    gateway: &Arc<Gateway>,
    request: Request,
    long: bool,
    work: impl FnOnce(&Engine, Q) -> Result<A> + Send + 'static,
) -> Response<Body> {
    let asked: Result<Q> = async {
        let (parts, body) = request.into_parts();
        allowed(gateway, &parts.headers)?;
        let json = parts.headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        if !json.is_some_and(|kind| kind.to_ascii_lowercase().contains("json")) {
            return Err(Error::invalid("content-type", "is not application/json"));
        }
        let body = whole(body, MOST_RECORD_BYTES).await?;
        serde_json::from_slice(&body).map_err(|error| Error::invalid("body", error.to_string()))
    }
    .await;
    let asked = match asked {
        Ok(asked) => asked,
        Err(error) => return problem(&error),
    };
    let slot = match long.then(|| gateway.engine.plans.clone().try_acquire_owned()).transpose() {
        Ok(slot) => slot,
        Err(_) => {
            let error = Error::new(ErrorKind::Overloaded, format!("{MOST_PLANS} long answers are worked on"));
            return problem(&error.with_retry_after_s(1.0));
        }
    };
    let worker = gateway.clone();
    let worked = tokio::task::spawn_blocking(move || {
        let answer = work(&worker.engine, asked);
        drop(slot);
        answer
    });
    match worked.await {
        Ok(Ok(answer)) => record(&answer),
        Ok(Err(error)) => problem(&error),
        Err(_) => problem(&Error::new(ErrorKind::Internal, "the answer was lost; the server's log says more")),
    }
}

fn record(answer: &impl Serialize) -> Response<Body> {
    match serde_json::to_vec(answer) {
        Ok(body) => {
            let mut response = Response::new(Body::from(body));
            response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
            response
        }
        Err(error) => problem(&Error::new(ErrorKind::Internal, format!("the answer cannot be written: {error}"))),
    }
}

/// On the loopback nobody is asked; elsewhere a key is.
fn allowed(gateway: &Gateway, headers: &HeaderMap) -> Result<()> {
    if !gateway.options.keys_needed {
        return Ok(());
    }
    let shown = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    if shown.and_then(crate::secret::bearer).is_some_and(|key| gateway.keys.holds(key)) {
        return Ok(());
    }
    Err(Error::new(ErrorKind::Unauthorized, "needs an API key")
        .with_field("authorization")
        .with_hint("Authorization: Bearer KEY; `wattfarer serve --new-key NAME` makes one"))
}

/// A page of a list.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Page {
    q: Option<String>,
    near: Option<String>,
    within_km: Option<f64>,
    limit: Option<usize>,
    cursor: Option<usize>,
}

fn page<T: Serialize>(items: Vec<T>, page: &Page) -> Response<Body> {
    let limit = page.limit.unwrap_or(50);
    if !(1..=MOST_ITEMS).contains(&limit) {
        return problem(&Error::invalid("limit", format!("{limit} is not from 1 to {MOST_ITEMS}")));
    }
    let (from, count) = (page.cursor.unwrap_or(0), items.len());
    let items: Vec<T> = items.into_iter().skip(from).take(limit).collect();
    let next = from.saturating_add(items.len());
    let mut list = json!({"items": items});
    if next < count {
        list["next_cursor"] = Value::String(next.to_string());
    }
    record(&list)
}

async fn vehicles(
    State(gateway): State<Arc<Gateway>>,
    headers: HeaderMap,
    asked: std::result::Result<Query<Page>, axum::extract::rejection::QueryRejection>,
) -> Response<Body> {
    if let Err(error) = allowed(&gateway, &headers) {
        return problem(&error);
    }
    let Ok(Query(asked)) = asked else { return problem(&Error::invalid("query", "takes q, limit and cursor")) };
    let found = match &asked.q {
        Some(text) => vehicle::find(text),
        None => vehicle::list(),
    };
    page(found, &asked)
}

async fn one_vehicle(
    State(gateway): State<Arc<Gateway>>,
    headers: HeaderMap,
    Path(id): Path<String>,
) -> Response<Body> {
    match allowed(&gateway, &headers).and_then(|()| vehicle::get(&id)) {
        Ok(vehicle) => record(&vehicle),
        Err(error) => problem(&error),
    }
}

async fn stations(
    State(gateway): State<Arc<Gateway>>,
    headers: HeaderMap,
    asked: std::result::Result<Query<Page>, axum::extract::rejection::QueryRejection>,
) -> Response<Body> {
    if let Err(error) = allowed(&gateway, &headers) {
        return problem(&error);
    }
    let Ok(Query(asked)) = asked else {
        return problem(&Error::invalid("query", "takes near, within_km, limit and cursor"));
    };
    let worker = gateway.clone();
    let found = tokio::task::spawn_blocking(move || -> Result<(Vec<Value>, Page)> {
        let within_m =
            wattfarer::units::number_within("within_km", asked.within_km.unwrap_or(50.0), 0.0, 25_000.0)? * 1000.0;
        let data = worker.engine.ground.data()?;
        let place = asked.near.as_deref().map(|near| places::locate("near", near, &mut None)).transpose()?;
        let mut found: Vec<(f64, &Station)> = Vec::new();
        for station in &data.stations {
            let at = LatLon { lat: station.lat, lon: station.lon };
            let distance_m = place.as_ref().map_or(0.0, |place| place.position.distance_m(at));
            if distance_m <= within_m {
                found.push((distance_m, station));
            }
        }
        found.sort_by(|a, b| a.0.total_cmp(&b.0).then_with(|| a.1.id.cmp(&b.1.id)));
        let items = found.into_iter().map(|(distance_m, station)| match place {
            Some(_) => json!({"distance_m": distance_m, "station": station}),
            None => json!({"station": station}),
        });
        Ok((items.collect(), asked))
    });
    match found.await {
        Ok(Ok((items, asked))) => page(items, &asked),
        Ok(Err(error)) => problem(&error),
        Err(_) => problem(&Error::new(ErrorKind::Internal, "the list was lost")),
    }
}

/// Ready when the store answers.
async fn ready(State(gateway): State<Arc<Gateway>>) -> Response<Body> {
    match gateway.store.apply(Vec::new()).await {
        Ok(()) => record(&json!({"status": "ready", "vehicles": gateway.cars.all().len()})),
        Err(error) => problem(&Error::new(ErrorKind::Overloaded, error.message())),
    }
}

async fn metrics(State(gateway): State<Arc<Gateway>>, headers: HeaderMap) -> Response<Body> {
    if let Err(error) = allowed(&gateway, &headers) {
        return problem(&error);
    }
    let mut response = Response::new(Body::from(gateway.metrics.text()));
    let content_type = HeaderValue::from_static("text/plain; version=0.0.4; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, content_type);
    response
}

impl Metrics {
    /// In the words of Prometheus.
    fn text(&self) -> String {
        use std::fmt::Write;
        let mut text = String::from(
            "# HELP wattfarer_requests_total Requests answered, by class of status.\n# TYPE wattfarer_requests_total counter\n",
        );
        let mut count = 0;
        for (class, answered) in self.by_class().into_iter().enumerate() {
            let _ = writeln!(text, "wattfarer_requests_total{{status=\"{}xx\"}} {answered}", class + 1);
            count += answered;
        }
        text.push_str("# HELP wattfarer_request_seconds Time from request to answer.\n# TYPE wattfarer_request_seconds histogram\n");
        for (bound, below) in self.below() {
            let _ = writeln!(text, "wattfarer_request_seconds_bucket{{le=\"{bound}\"}} {below}");
        }
        let _ = writeln!(text, "wattfarer_request_seconds_bucket{{le=\"+Inf\"}} {count}");
        let _ = writeln!(text, "wattfarer_request_seconds_sum {}", self.seconds());
        let _ = writeln!(text, "wattfarer_request_seconds_count {count}");
        text
    }
}

/// Records of requests and answers, as `data/schema` has them.
const SCHEMAS: [(&str, &str); 15] = [
    ("ChargeRequest", include_str!("../../data/schema/charge_request.json")),
    ("ChargeEstimate", include_str!("../../data/schema/charge_estimate.json")),
    ("PlanRequest", include_str!("../../data/schema/plan_request.json")),
    ("PlanAnswer", include_str!("../../data/schema/plan_answer.json")),
    ("ScheduleRequest", include_str!("../../data/schema/schedule_request.json")),
    ("Schedule", include_str!("../../data/schema/schedule.json")),
    ("RangeRequest", include_str!("../../data/schema/range_request.json")),
    ("Range", include_str!("../../data/schema/range.json")),
    ("EnergyRequest", include_str!("../../data/schema/energy_request.json")),
    ("DriveRequest", include_str!("../../data/schema/drive_request.json")),
    ("EnergyEstimate", include_str!("../../data/schema/energy_estimate.json")),
    ("Vehicle", include_str!("../../data/schema/vehicle.json")),
    ("Station", include_str!("../../data/schema/station.json")),
    ("ChargeState", include_str!("../../data/schema/charge_state.json")),
    ("Error", include_str!("../../data/schema/error.json")),
];

/// The engine's routes as OpenAPI 3.1, whose schemas are JSON Schema.
async fn openapi() -> Response<Body> {
    static TEXT: OnceLock<String> = OnceLock::new();
    let text = TEXT.get_or_init(|| description().to_string());
    let mut response = Response::new(Body::from(text.clone()));
    *response.status_mut() = StatusCode::OK;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

fn description() -> Value {
    let mut schemas = serde_json::Map::new();
    for (name, text) in SCHEMAS {
        let Ok(mut schema) = serde_json::from_str::<Value>(text) else { continue };
        // Definitions that several records share become one component each.
        if let Some(Value::Object(own)) = schema.as_object_mut().and_then(|schema| schema.remove("$defs")) {
            for (name, definition) in own {
                schemas.entry(name).or_insert(definition);
            }
        }
        schemas.insert(name.into(), schema);
    }
    let mut paths = serde_json::Map::new();
    for (path, what, request, answer) in [
        ("/v1/charge-estimates", "How long until it is charged?", "ChargeRequest", "ChargeEstimate"),
        ("/v1/plans", "How do I get there?", "PlanRequest", "PlanAnswer"),
        ("/v1/schedules", "When should it charge?", "ScheduleRequest", "Schedule"),
        ("/v1/ranges", "How far does it get?", "RangeRequest", "Range"),
        ("/v1/energy-estimates", "What does this recorded drive take?", "EnergyRequest", "EnergyEstimate"),
        ("/v1/drives", "What does the way take?", "DriveRequest", "EnergyEstimate"),
    ] {
        let operation = json!({
            "summary": what,
            "requestBody": {"required": true, "content": {"application/json": {"schema": reference(request)}}},
            "responses": responses(reference(answer)),
        });
        paths.insert(path.into(), json!({"post": operation}));
    }
    let query = |name: &str, kind: &str, what: &str| json!({"name": name, "in": "query", "required": false, "schema": {"type": kind}, "description": what});
    let list = |item: Value| {
        json!({"type": "object", "required": ["items"], "properties": {
            "items": {"type": "array", "items": item}, "next_cursor": {"type": "string"}}})
    };
    let paging = [query("limit", "integer", "1 to 500"), query("cursor", "integer", "the answer's next_cursor")];
    let with = |first: Vec<Value>| first.into_iter().chain(paging.iter().cloned()).collect::<Vec<Value>>();
    paths.insert(
        "/v1/vehicles".into(),
        json!({"get": {"summary": "The cars of the catalogue", "parameters": with(vec![query("q", "string", "words of make and model")]),
            "responses": responses(list(reference("Vehicle")))}}),
    );
    paths.insert(
        "/v1/vehicles/{id}".into(),
        json!({"get": {"summary": "One car", "parameters": [
            {"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
            "responses": responses(reference("Vehicle"))}}),
    );
    let station = json!({"type": "object", "required": ["station"], "properties": {
        "distance_m": {"type": "number"}, "station": reference("Station")}});
    paths.insert(
        "/v1/stations".into(),
        json!({"get": {"summary": "Charging stations", "parameters": with(vec![
            query("near", "string", "a name or lat,lon"), query("within_km", "number", "50 by default")]),
            "responses": responses(list(station))}}),
    );
    for (path, what) in [("/healthz", "Whether the process lives"), ("/readyz", "Whether its store answers")] {
        let answered = responses(json!({"type": "object"}));
        paths.insert(path.into(), json!({"get": {"summary": what, "responses": answered}}));
    }
    let mut description = json!({
        "openapi": "3.1.0",
        "info": {"title": "Wattfarer", "version": env!("CARGO_PKG_VERSION"), "license": {"name": "Apache-2.0"}},
        "paths": paths,
        "components": {"schemas": schemas},
    });
    repoint(&mut description);
    description
}

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

fn responses(schema: Value) -> Value {
    let wrong = json!({"description": "What is wrong with which value, and what to try",
        "content": {"application/problem+json": {"schema": reference("Error")}}});
    json!({"200": {"description": "The answer", "content": {"application/json": {"schema": schema}}}, "default": wrong})
}

/// Definitions are components here.
fn repoint(value: &mut Value) {
    match value {
        Value::Object(object) => {
            if let Some(Value::String(target)) = object.get_mut("$ref")
                && let Some(name) = target.strip_prefix("#/$defs/")
            {
                *target = format!("#/components/schemas/{name}");
            }
            object.values_mut().for_each(repoint);
        }
        Value::Array(items) => items.iter_mut().for_each(repoint),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reference_of_the_description_leads_somewhere() {
        let description = description();
        fn walk(value: &Value, whole: &Value) {
            match value {
                Value::Object(object) => {
                    if let Some(Value::String(target)) = object.get("$ref") {
                        assert!(whole.pointer(target.trim_start_matches('#')).is_some(), "{target}");
                    }
                    object.values().for_each(|value| walk(value, whole));
                }
                Value::Array(items) => items.iter().for_each(|value| walk(value, whole)),
                _ => {}
            }
        }
        walk(&description, &description);
        assert!(description["paths"].as_object().is_some_and(|paths| paths.len() >= 11));
    }
}
