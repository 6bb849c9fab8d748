//! `wattfarer serve`: the gateway that official Smartcar SDKs can use unchanged.

use crate::output::Outcome;
use clap::Args;
use std::io::Write;
use std::net::SocketAddr;
use wattfarer::api::smartcar::Receivers;
use wattfarer::{Error, ErrorKind, Result};
use wattfarer_server::clock::Clock;
use wattfarer_server::keys::Keys;
use wattfarer_server::secret::Secret;
use wattfarer_server::serve::{self, ListenLimits};
use wattfarer_server::store::{Location, Store};
use wattfarer_server::{Gateway, Options, Webhook};

/// Arguments of `serve`.
#[derive(Args)]
pub struct Arguments {
    /// Where to listen
    #[arg(long, default_value = "127.0.0.1:8787", value_name = "ADDRESS:PORT")]
    listen: SocketAddr,
    /// Simulate so many cars [default: those of `wattfarer live connect`]
    #[arg(long, value_name = "N")]
    simulate: Option<usize>,
    /// Simulated time runs so many times as fast as the clock
    #[arg(long, default_value_t = 1.0, requires = "simulate", value_name = "TIMES")]
    time_scale: f64,
    /// SQLite file, `memory`, or a PostgreSQL address where built with the feature postgres [default: in the platform's data folder; with --simulate: memory]
    #[arg(long, value_name = "URL")]
    database: Option<String>,
    /// A webhook and who receives it, in payloads of version 4; several times for several
    #[arg(long, value_name = "ID=ADDRESS")]
    webhook: Vec<String>,
    /// The same in payloads of version 2
    #[arg(long, value_name = "ID=ADDRESS")]
    legacy_webhook: Vec<String>,
    /// Webhooks go to this very machine only, and to no other, for tests
    #[arg(long)]
    local_webhooks: bool,
    /// A name of this server beside those of the loopback, as callers write it
    #[arg(long, value_name = "NAME")]
    host: Vec<String>,
    /// Listen on an open address without encryption: something else protects the traffic
    #[arg(long)]
    plain_http: bool,
    /// Make an API key for the engine's routes, print it this once, and end
    #[arg(long, value_name = "NAME")]
    new_key: Option<String>,
}

/// Runs the command until it is asked to end.
pub fn run(arguments: &Arguments) -> Result<Outcome> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|error| Error::new(ErrorKind::Io, format!("no threads to serve with: {error}")))?;
    let printed = runtime.block_on(listen(arguments))?;
    Ok(Outcome::text(printed.unwrap_or_default()))
}

fn set(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

fn needed(name: &str) -> Result<String> {
    set(name).ok_or_else(|| {
        Error::invalid(name, "is not set")
            .with_hint("choose the credentials that applications show to this server, or --simulate cars")
    })
}

/// Credentials from the environment; simulated cars have defaults.
fn options(arguments: &Arguments) -> Result<Options> {
    let mut options = if arguments.simulate.is_some() {
        let mut options = Options::simulated();
        options.client_id = set("WATTFARER_CLIENT_ID").unwrap_or(options.client_id);
        options.client_secret = set("WATTFARER_CLIENT_SECRET").map_or(options.client_secret, Secret::new);
        options.management_token = set("WATTFARER_MANAGEMENT_TOKEN").map_or(options.management_token, Secret::new);
        options
    } else {
        let secret = |name| needed(name).map(Secret::new);
        Options::real(
            &needed("WATTFARER_CLIENT_ID")?,
            secret("WATTFARER_CLIENT_SECRET")?,
            secret("WATTFARER_MANAGEMENT_TOKEN")?,
        )
    };
    if let Some(uris) = set("WATTFARER_REDIRECT_URIS") {
        options.redirect_uris = uris.split_whitespace().map(str::to_string).collect();
    }
    for (texts, legacy) in [(&arguments.webhook, false), (&arguments.legacy_webhook, true)] {
        for text in texts {
            let webhook = Webhook::parse(text, legacy)?;
            // One that simulate mode has by itself gets a receiver.
            options.webhooks.retain(|own| own.id != webhook.id);
            options.webhooks.push(webhook);
        }
    }
    if arguments.local_webhooks {
        options.delivery.receivers = Receivers::Loopback;
    }
    options.hosts.clone_from(&arguments.host);
    options.keys_needed = !arguments.listen.ip().is_loopback();
    let defaults = Options::simulated();
    if options.keys_needed
        && (options.client_secret == defaults.client_secret || options.management_token == defaults.management_token)
    {
        return Err(Error::new(ErrorKind::Forbidden, "everybody knows the default credentials")
            .with_field("listen")
            .with_hint("set WATTFARER_CLIENT_SECRET and WATTFARER_MANAGEMENT_TOKEN, or listen on 127.0.0.1"));
    }
    Ok(options)
}

fn open_store(arguments: &Arguments) -> Result<Store> {
    let location = match (&arguments.database, arguments.simulate) {
        (Some(text), _) => Location::parse(text)?,
        (None, Some(_)) => Location::Memory,
        (None, None) => {
            let folder = dirs::data_dir()
                .ok_or_else(|| Error::invalid("database", "is not given, and this platform names no data folder"))?;
            Location::File(folder.join("wattfarer").join("gateway.sqlite"))
        }
    };
    Store::open(&location)
}

async fn listen(arguments: &Arguments) -> Result<Option<String>> {
    let clock = Clock::system();
    if let Some(name) = &arguments.new_key {
        return Keys::make(&open_store(arguments)?, name, clock.now_ms()).await.map(Some);
    }
    let options = options(arguments)?;
    let store = open_store(arguments)?;
    let listener = serve::bind(arguments.listen, arguments.plain_http).await?;
    let address = listener
        .local_addr()
        .map_err(|error| Error::new(ErrorKind::Io, format!("the listener has no address: {error}")))?;
    let gateway = match arguments.simulate {
        Some(count) => Gateway::simulated(options, clock, store, count, arguments.time_scale).await?,
        None => Gateway::new(options, clock, store, crate::live::lines()?, None).await?,
    };
    announce(&gateway, address, arguments.simulate.is_some());
    serve::serve(gateway, listener, ListenLimits::default(), serve::asked_to_end()).await?;
    Ok(None)
}

/// The origin, and what each SDK needs to find it.
fn announce(gateway: &Gateway, address: SocketAddr, simulated: bool) {
    let count = gateway.cars.all().len();
    let cars = if simulated { "simulated cars; none of them exists." } else { "connected cars." };
    let origin = format!("http://{address}");
    let secret = |own: &Secret, default: &str, name: &str| {
        if own.is(default) { default.to_string() } else { format!("the value of {name}") }
    };
    let options = &gateway.options;
    let text = format!(
        "{origin}\n\n\
         {count} {cars} client id {}, client secret {}, management token {}\n\n\
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
         export SMARTCAR_VEHICLE_API_ORIGIN={origin}\n\n\
         # Go: its origins are constants; replace http.DefaultTransport, as server/tests/sdk/go/main.go does\n",
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
