//! `wattfarer live connect`: the owner's consent in the browser, which comes back to a port of this machine.

use super::store::{Connection, Connections};
use super::{enode, pause, shared, show, smartcar, tesla, variable};
use crate::output::Outcome;
use clap::{Args, ValueEnum};
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::time::Duration;
use wattfarer::api::enode::Enode;
use wattfarer::api::smartcar::{ConsentOptions, SmartcarV2, SmartcarV3};
use wattfarer::api::tesla::TeslaFleet;
use wattfarer::api::{BudgetLimits, Consent, ExposeSecret, Granted, Provider, Shared};
use wattfarer::{Error, ErrorKind, Result};

/// Through whom cars are reached.
#[derive(Clone, Copy, ValueEnum, PartialEq)]
enum Through {
    Smartcar,
    SmartcarV3,
    Tesla,
    Enode,
}

/// Arguments of `connect`.
#[derive(Args)]
pub struct Arguments {
    /// Through whom
    #[arg(value_enum, default_value = "smartcar")]
    through: Through,
    /// A name for the consent; the same name again replaces it
    #[arg(long, default_value = "default")]
    name: String,
    /// Permissions, in the provider's words; several times for several
    #[arg(long)]
    scope: Vec<String>,
    /// Smartcar: live, test or simulated
    #[arg(long)]
    mode: Option<String>,
    /// Go straight to this make
    #[arg(long)]
    make: Option<String>,
    /// Enode: the owner's id of your own
    #[arg(long)]
    user: Option<String>,
    /// Port of this machine that the owner comes back to; the provider must know http://127.0.0.1:PORT/callback
    #[arg(long, default_value_t = 8765)]
    port: u16,
}

/// The owner may take so long.
const PATIENCE: Duration = Duration::from_secs(600);

pub async fn run(arguments: &Arguments) -> Result<Outcome> {
    let connections = Connections::open()?;
    let listener = listen(arguments.port)?;
    let port = listener.local_addr().map_or(arguments.port, |address| address.port());
    let redirect_uri = variable("SMARTCAR_REDIRECT_URI")
        .filter(|_| matches!(arguments.through, Through::Smartcar | Through::SmartcarV3));
    let redirect_uri = redirect_uri.unwrap_or_else(|| format!("http://127.0.0.1:{port}/callback"));
    let (name, provider, user_id): (&str, Arc<dyn Provider>, Option<String>) = match arguments.through {
        Through::Smartcar | Through::SmartcarV3 => {
            let shared = shared(BudgetLimits::SMARTCAR)?;
            let application = smartcar(&redirect_uri)?;
            let options = ConsentOptions {
                scopes: or(&arguments.scope, &["read_vehicle_info", "read_battery", "read_charge", "control_charge"]),
                mode: arguments.mode.clone(),
                make: arguments.make.clone(),
                ..ConsentOptions::default()
            };
            let granted = ask(&listener, application.consent(&options, shared.environment.as_ref())?, &shared).await?;
            if arguments.through == Through::Smartcar {
                let store = Arc::new(connections.tokens(&arguments.name));
                let grant = application.exchange(&shared, granted, store).await?;
                ("smartcar_v2", Arc::new(SmartcarV2::new(&application.origins.api, shared, grant)?), None)
            } else {
                let user = granted.user_id.ok_or_else(|| {
                    Error::new(ErrorKind::BadData, "the consent came back without an owner").with_field("user_id")
                })?;
                let (grant, origins) = (application.machine_grant(&shared)?, &application.origins);
                let provider = SmartcarV3::new(&origins.vehicle, &origins.management, &user, shared, grant)?;
                ("smartcar_v3", Arc::new(provider), Some(user))
            }
        }
        Through::Tesla => {
            let shared = shared(BudgetLimits::default())?;
            let application = tesla()?;
            let scopes = or(
                &arguments.scope,
                &["openid", "offline_access", "vehicle_device_data", "vehicle_charging_cmds", "vehicle_cmds"],
            );
            let scopes: Vec<&str> = scopes.iter().map(String::as_str).collect();
            let consent = application.consent(&redirect_uri, &scopes, shared.environment.as_ref())?;
            let granted = ask(&listener, consent, &shared).await?;
            let grant = application.exchange(&shared, granted, Arc::new(connections.tokens(&arguments.name))).await?;
            ("tesla_fleet", Arc::new(TeslaFleet::new(&application.audience, None, shared, grant)?), None)
        }
        Through::Enode => {
            let shared = shared(BudgetLimits::default())?;
            let application = enode()?;
            let grant = application.grant(&shared)?;
            let user = arguments.user.clone().ok_or_else(|| {
                Error::invalid("user", "is missing: Enode knows owners by an id of your own").with_hint("--user ID")
            })?;
            let scopes =
                or(&arguments.scope, &["vehicle:read:data", "vehicle:read:location", "vehicle:control:charging"]);
            let scopes: Vec<&str> = scopes.iter().map(String::as_str).collect();
            let url = application.link_url(&shared, &grant, &user, &redirect_uri, &scopes, "en-US").await?;
            eprintln!("open this address and link the car:\n{}", url.expose_secret());
            callback(&listener).await?;
            ("enode", Arc::new(Enode::new(&application.api_origin, Some(user.clone()), shared, grant)?), Some(user))
        }
    };
    let mut cars = Vec::new();
    for id in provider.vehicles().await? {
        cars.push(provider.attributes(&id).await?);
    }
    connections.add(Connection::new(&arguments.name, name, user_id, cars))?;
    let items: Vec<_> = connections.cars().into_iter().filter(|car| car.connection == arguments.name).collect();
    let text: String = items.iter().map(show::car).collect();
    Ok(Outcome::record(text, &serde_json::json!({"items": items}))?.without_answer(items.is_empty()))
}

fn or(given: &[String], default: &[&str]) -> Vec<String> {
    if given.is_empty() { default.iter().map(ToString::to_string).collect() } else { given.to_vec() }
}

fn listen(port: u16) -> Result<TcpListener> {
    let refuse = |error: std::io::Error| {
        Error::invalid("port", format!("{port} of this machine cannot be listened to: {error}"))
            .with_hint("choose another with --port")
    };
    let listener = TcpListener::bind(("127.0.0.1", port)).map_err(refuse)?;
    listener.set_nonblocking(true).map_err(refuse)?;
    Ok(listener)
}

async fn ask(listener: &TcpListener, consent: Consent, shared: &Shared) -> Result<Granted> {
    eprintln!("open this address and consent:\n{}", consent.url);
    let came = callback(listener).await?;
    consent.answer(&came, shared.environment.as_ref())
}

/// The address that a browser comes back to.
async fn callback(listener: &TcpListener) -> Result<String> {
    let began = std::time::Instant::now();
    let port = listener.local_addr().map_or(0, |address| address.port());
    while began.elapsed() < PATIENCE {
        match listener.accept() {
            Ok((connection, _)) => {
                if let Some(target) = target(connection) {
                    return Ok(format!("http://127.0.0.1:{port}{target}"));
                }
            }
            Err(_) => pause().await,
        }
    }
    Err(Error::new(ErrorKind::TimedOut, "nobody consented within 10 minutes")
        .with_hint("run `wattfarer live connect` again"))
}

/// Path and query of a callback; anything else that a browser asks for is turned away.
fn target(mut connection: TcpStream) -> Option<String> {
    connection.set_nonblocking(false).ok()?;
    connection.set_read_timeout(Some(Duration::from_secs(5))).ok()?;
    let mut bytes = Vec::new();
    let mut buffer = [0; 1024];
    while !bytes.windows(4).any(|window| window == b"\r\n\r\n") && bytes.len() < 16_384 {
        match connection.read(&mut buffer) {
            Ok(0) | Err(_) => break,
            Ok(read) => bytes.extend_from_slice(&buffer[..read]),
        }
    }
    let head = String::from_utf8_lossy(&bytes);
    let mut words = head.lines().next()?.split(' ');
    let (method, target) = (words.next()?, words.next()?.to_string());
    let comes_back = method == "GET" && target.split('?').next() == Some("/callback");
    let (status, text) = if comes_back {
        ("200 OK", "You can close this page and go back to the terminal.")
    } else {
        ("404 Not Found", "Not here.")
    };
    let _ = write!(
        connection,
        "HTTP/1.1 {status}\r\nContent-Type: text/plain\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{text}",
        text.len()
    );
    comes_back.then_some(target)
}
