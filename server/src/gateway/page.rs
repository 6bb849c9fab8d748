//! The consent page: who asks for what of which car. It loads nothing and runs no script.

use super::Asked;
use super::oauth::Request;
use crate::Gateway;
use crate::secret::{same, signature};
use axum::body::Body;
use axum::http::{HeaderValue, Response, StatusCode, header};
use std::fmt::Write;

/// A page is good for an hour.
const LIFE_MS: i64 = 3600 * 1000;
/// What the page carries through to the decision.
const CARRIED: [&str; 12] = [
    "client_id",
    "response_type",
    "redirect_uri",
    "scope",
    "state",
    "make",
    "single_select",
    "single_select_vin",
    "user",
    "mode",
    "approval_prompt",
    "flags",
];

const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;max-width:34rem;margin:3rem auto;padding:0 1rem;color:#1d2733;\
background:#fff}h1{font-size:1.4rem}fieldset{border:1px solid #c8d0d8;border-radius:8px;margin:1rem 0;padding:.7rem 1rem}\
label{display:block;padding:.25rem 0}li{margin:.1rem 0}.note{background:#fff6d8;border:1px solid #e5d28a;border-radius:8px;\
padding:.5rem .8rem}.wrong{color:#a3122a}button{font:inherit;padding:.5rem 1.4rem;border-radius:8px;border:1px solid #24527a;\
margin-right:.6rem;cursor:pointer}button[value=allow]{background:#24527a;color:#fff}button[value=deny]{background:#fff}\
input[type=password]{font:inherit;width:100%}@media(prefers-color-scheme:dark){body{background:#14191f;color:#e3e8ee}\
.note{background:#3a3216;border-color:#6b5b22}.wrong{color:#ff8d9d}button[value=deny]{background:#14191f;color:#e3e8ee}}";

fn escaped(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut out, letter| {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
        out
    })
}

/// What a permission means, for its owner.
fn meaning(scope: &str) -> String {
    let (verb, what) = scope.split_once('_').unwrap_or(("", scope));
    let what = match what {
        "battery" => "state of charge, range and battery capacity",
        "charge" if verb == "control" => "charging: start, stop and set the limit",
        "charge" => "whether it is plugged in and charging, and its limit",
        "vehicle_info" => "make, model and year",
        "vin" => "the vehicle identification number",
        "location" => "where it is",
        "odometer" => "how far it has been driven",
        "security" if verb == "control" => "its locks",
        "security" => "doors, windows and locks",
        "tires" => "tyre pressure",
        other => return format!("{} {}", if verb == "control" { "Control" } else { "See" }, other.replace('_', " ")),
    };
    format!("{} {what}", if verb == "control" { "Control" } else { "See" })
}

/// The page that asks.
pub fn consent(
    gateway: &Gateway,
    request: &Request,
    values: &[(String, String)],
    wrong: Option<&str>,
    request_id: &str,
) -> Response<Body> {
    let scopes = request.scopes.unwrap_or(super::scopes::Scopes::ALL);
    let mut html = String::new();
    let _ = write!(html, "<h1>{} wants to reach your car</h1>", escaped(&gateway.options.client_id));
    if gateway.options.simulated {
        html.push_str("<p class=note>These cars are simulated: none of them exists.</p>");
    }
    if let Some(wrong) = wrong {
        let _ = write!(html, "<p class=wrong role=alert>{}</p>", escaped(wrong));
    }
    html.push_str("<form method=post action=/oauth/authorize>");
    for (name, value) in values.iter().filter(|(name, _)| CARRIED.contains(&name.as_str())) {
        let _ = write!(html, "<input type=hidden name=\"{}\" value=\"{}\">", escaped(name), escaped(value));
    }
    let proof = prove(gateway, values, gateway.clock.now_ms() + LIFE_MS);
    let _ = write!(html, "<input type=hidden name=proof value=\"{proof}\"><fieldset><legend>Which car?</legend>");
    let kind = if request.single { "radio" } else { "checkbox" };
    for (index, (car, attributes)) in request.cars.iter().enumerate() {
        let text = [
            attributes.make.clone().unwrap_or_default(),
            attributes.model.clone().unwrap_or_default(),
            attributes.year.map(|year| year.to_string()).unwrap_or_default(),
        ];
        let checked = if index == 0 || !request.single { " checked" } else { "" };
        let _ = write!(
            html,
            "<label><input type={kind} name=vehicle value=\"{}\"{checked}> {}</label>",
            escaped(&car.id),
            escaped(text.join(" ").trim())
        );
    }
    html.push_str("</fieldset><p>It could:</p><ul>");
    for scope in scopes.names() {
        let _ = write!(html, "<li>{}</li>", escaped(&meaning(scope)));
    }
    html.push_str("</ul>");
    if !gateway.options.simulated {
        html.push_str(
            "<label>Management token of this server <input type=password name=management_token autocomplete=off required></label>",
        );
    }
    html.push_str(
        "<p><button name=decision value=allow>Allow</button><button name=decision value=deny formnovalidate>Deny</button></p></form>",
    );
    page(StatusCode::OK, &html, request_id)
}

/// Where a consent returns to when the application has no place of its own: it shows the code.
pub fn callback(asked: &Asked<'_>, request_id: &str) -> Response<Body> {
    match (asked.query("code"), asked.query("error")) {
        (Some(code), _) => {
            let html = format!(
                "<h1>Consent given</h1><p>The code, good for ten minutes:</p><p><code>{}</code></p>",
                escaped(code)
            );
            page(StatusCode::OK, &html, request_id)
        }
        (None, error) => {
            let text = format!("There is no consent: {}.", error.unwrap_or("nothing was sent"));
            refused(&text, request_id)
        }
    }
}

/// A page that says why not.
pub fn refused(text: &str, request_id: &str) -> Response<Body> {
    page(
        StatusCode::BAD_REQUEST,
        &format!("<h1>This does not work</h1><p class=wrong>{}</p>", escaped(text)),
        request_id,
    )
}

fn page(status: StatusCode, html: &str, request_id: &str) -> Response<Body> {
    let text = format!(
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><meta name=viewport content=\"width=device-width,initial-scale=1\">\
         <title>Wattfarer: consent</title><style>{STYLE}</style></head><body>{html}</body></html>"
    );
    let mut response = Response::new(Body::from(text));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CACHE_CONTROL, "no-store"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (
            header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
        ),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if let Ok(value) = HeaderValue::from_str(request_id) {
        headers.insert("sc-request-id", value);
    }
    response
}

/// A proof that this server made the page for these values.
fn prove(gateway: &Gateway, values: &[(String, String)], until_ms: i64) -> String {
    let mut message = until_ms.to_string();
    for name in CARRIED {
        let value = values.iter().find(|(own, _)| own == name).map_or("", |(_, value)| value.as_str());
        let _ = write!(message, "\n{name}={}:{value}", value.len());
    }
    format!("{until_ms}.{}", signature(gateway.page_key.expose(), message.as_bytes()))
}

/// Whether a proof is ours, for these values, and young enough.
pub fn proves(gateway: &Gateway, values: &[(String, String)], proof: &str) -> bool {
    let Some((until, _)) = proof.split_once('.') else { return false };
    let Ok(until_ms) = until.parse::<i64>() else { return false };
    until_ms > gateway.clock.now_ms() && same(&prove(gateway, values, until_ms), proof)
}
