//! `wattfarer serve`: the gateway that official Smartcar SDKs can use unchanged.

use crate::output::Outcome;
use clap::Args;
use std::io::Write;
use std::net::SocketAddr;
use wattfarer::{Error, ErrorKind, Result};
use wattfarer_server::clock::Clock;
use wattfarer_server::secret::Secret;
use wattfarer_server::serve::{self, ListenLimits};
use wattfarer_server::store::{Location, Store};
use wattfarer_server::{Gateway, Options};

/// Arguments of `serve`.
#[derive(Args)]
pub struct Arguments {
    /// Where to listen
    #[arg(long, default_value = "127.0.0.1:8787", value_name = "ADDRESS:PORT")]
    listen: SocketAddr,
    /// Simulate so many cars
    #[arg(long, value_name = "N")]
    simulate: Option<usize>,
    /// Simulated time runs so many times as fast as the clock
    #[arg(long, default_value_t = 1.0, requires = "simulate", value_name = "TIMES")]
    time_scale: f64,
    /// SQLite file, or `memory` [default with --simulate: memory]
    #[arg(long, value_name = "URL")]
    database: Option<String>,
    /// A name of this server beside those of the loopback, as callers write it
    #[arg(long, value_name = "NAME")]
    host: Vec<String>,
    /// Listen on an open address without encryption: something else protects the traffic
    #[arg(long)]
    plain_http: bool,
}

/// Runs the command until it is asked to end.
pub fn run(arguments: &Arguments) -> Result<Outcome> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|error| Error::new(ErrorKind::Io, format!("no threads to serve with: {error}")))?;
    runtime.block_on(listen(arguments))?;
    Ok(Outcome::text(String::new()))
}

async fn listen(arguments: &Arguments) -> Result<()> {
    let Some(count) = arguments.simulate else {
        return Err(Error::new(ErrorKind::Unsupported, "real cars cannot be served yet")
            .with_field("simulate")
            .with_hint("say --simulate 3 for three simulated cars"));
    };
    let mut options = Options::simulated();
    let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    if let Some(id) = set("WATTFARER_CLIENT_ID") {
        options.client_id = id;
    }
    if let Some(secret) = set("WATTFARER_CLIENT_SECRET") {
        options.client_secret = Secret::new(secret);
    }
    if let Some(token) = set("WATTFARER_MANAGEMENT_TOKEN") {
        options.management_token = Secret::new(token);
    }
    if let Some(uris) = set("WATTFARER_REDIRECT_URIS") {
        options.redirect_uris = uris.split_whitespace().map(str::to_string).collect();
    }
    options.hosts.clone_from(&arguments.host);
    let defaults = Options::simulated();
    if !arguments.listen.ip().is_loopback() && options.client_secret == defaults.client_secret {
        return Err(Error::new(ErrorKind::Forbidden, "everybody knows the default credentials")
            .with_field("listen")
            .with_hint("set WATTFARER_CLIENT_SECRET and WATTFARER_MANAGEMENT_TOKEN, or listen on 127.0.0.1"));
    }
    let location = Location::parse(arguments.database.as_deref().unwrap_or("memory"))?;
    let store = Store::open(&location)?;
    let listener = serve::bind(arguments.listen, arguments.plain_http).await?;
    let address = listener
        .local_addr()
        .map_err(|error| Error::new(ErrorKind::Io, format!("the listener has no address: {error}")))?;
    let gateway = Gateway::simulated(options, Clock::system(), store, count, arguments.time_scale).await?;
    announce(&gateway, address, count);
    serve::serve(gateway, listener, ListenLimits::default(), serve::asked_to_end()).await
}

/// The origin, and what each SDK needs to find it.
fn announce(gateway: &Gateway, address: SocketAddr, count: usize) {
    let origin = format!("http://{address}");
    let secret = |own: &Secret, default: &str, name: &str| {
        if own.is(default) { default.to_string() } else { format!("the value of {name}") }
    };
    let options = &gateway.options;
    let text = format!(
        "{origin}\n\n\
         {count} simulated cars; none of them exists. client id {}, client secret {}, management token {}\n\n\
         # every SDK\n\
         export SMARTCAR_CLIENT_ID={}\n\
         export SMARTCAR_CLIENT_SECRET={}\n\
         export SMARTCAR_REDIRECT_URI={origin}/callback\n\
         export SMARTCAR_API_ORIGIN={origin}\n\
         export SMARTCAR_CONNECT_ORIGIN={origin}\n\
         export SMARTCAR_MANAGEMENT_API_ORIGIN={origin}\n\n\
         # Python\n\
         export SMARTCAR_AUTH_ORIGIN={origin}/oauth/token\n\
         export SMARTCAR_VEHICLE_API_V3_ORIGIN={origin}\n\n\
         # Node, Java\n\
         export SMARTCAR_AUTH_ORIGIN={origin}\n\
         export SMARTCAR_API_V3_ORIGIN={origin}\n\n\
         # Ruby\n\
         export SMARTCAR_AUTH_ORIGIN={origin}\n\
         export SMARTCAR_VEHICLE_API_ORIGIN={origin}\n",
        options.client_id,
        secret(&options.client_secret, "test-secret", "WATTFARER_CLIENT_SECRET"),
        secret(&options.management_token, "test-amt", "WATTFARER_MANAGEMENT_TOKEN"),
        options.client_id,
        secret(&options.client_secret, "test-secret", "WATTFARER_CLIENT_SECRET"),
    );
    let mut out = std::io::stdout().lock();
    // Whoever closed the pipe does not want to know; the server goes on.
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}
