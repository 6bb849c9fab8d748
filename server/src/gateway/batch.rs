//! Many reads in one request. An unknown path fails the whole, a missing permission only its own part.

use super::refusal::Refusal;
use super::reply::Reply;
use super::scopes::Resource;
use super::{Asked, car, permissions, read};
use crate::Gateway;
use crate::clock::stamp;
use serde_json::{Map, Value, json};
use std::sync::Arc;

/// Most parts of a batch.
const MOST_PARTS: usize = 50;

/// Reads every path of the body.
pub async fn answer(gateway: &Arc<Gateway>, asked: &Asked<'_>, user: &str, id: &str) -> Result<Reply, Refusal> {
    let imperial = asked.imperial()?;
    let body = asked.json()?;
    let wrong = |message: &str| Refusal::validation("requests", message);
    let requests = body.get("requests").and_then(Value::as_array).ok_or_else(|| wrong("requests must be an array."))?;
    if requests.is_empty() || requests.len() > MOST_PARTS {
        return Err(wrong("requests must hold 1 to 50 paths."));
    }
    let mut parts = Vec::with_capacity(requests.len());
    for request in requests {
        let path = request.get("path").and_then(Value::as_str).ok_or_else(|| wrong("Every request needs a path."))?;
        let resource = Resource::at(path.trim_matches('/'));
        parts.push((path, resource.ok_or_else(|| wrong(&format!("There is no path {path:?}.")))?));
    }
    // The car must be the user's, whatever is read of it.
    gateway.grants.scopes(user, id).ok_or_else(Refusal::permission)?;
    let mut state = None;
    let mut responses = Vec::with_capacity(parts.len());
    let request_id = crate::secret::uuid().unwrap_or_default();
    for (path, resource) in parts {
        let part = match resource {
            Resource::Permissions => permissions(gateway, asked, user, id),
            _ => match car(gateway, user, id, resource.scope()) {
                Ok(car) => read::read(car, resource, imperial, &mut state).await,
                Err(refusal) => Err(refusal),
            },
        };
        responses.push(one(path, part, &request_id));
    }
    Ok(Reply::ok(json!({"responses": responses})))
}

/// A part of the answer.
pub(crate) fn one(path: &str, part: Result<Reply, Refusal>, request_id: &str) -> Value {
    let mut headers = Map::new();
    let mut put = |name: &str, value: Option<String>| {
        if let Some(value) = value {
            headers.insert(name.into(), Value::String(value));
        }
    };
    match part {
        Ok(reply) => {
            put("sc-data-age", reply.observed_ms.map(stamp));
            put("sc-fetched-at", reply.fetched_ms.map(stamp));
            put("sc-unit-system", reply.unit_system().map(str::to_string));
            json!({"path": path, "code": reply.status, "headers": headers, "body": reply.body})
        }
        Err(refusal) => {
            // Without it Node's SDK does not read the body.
            put("content-type", Some("application/json".into()));
            put("retry-after", refusal.retry_after_s.map(|seconds| seconds.to_string()));
            json!({"path": path, "code": refusal.status, "headers": headers, "body": refusal.body(request_id)})
        }
    }
}
