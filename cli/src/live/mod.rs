//! `wattfarer live`: what connected cars do now; start, stop, limit.

mod connect;
mod show;
mod store;

use crate::output::{self, Outcome};
use crate::values::soc;
use clap::{Args, Subcommand};
use std::sync::Arc;
use std::time::Duration;
use store::{Connection, Connections};
use wattfarer::api::answers::{self, LiveOptions};
use wattfarer::api::enode::{Enode, EnodeApplication};
use wattfarer::api::smartcar::{SmartcarApplication, SmartcarOrigins, SmartcarV2, SmartcarV3};
use wattfarer::api::tesla::{TeslaApplication, TeslaFleet};
use wattfarer::api::{
    Budget, BudgetLimits, CommandOptions, Commands, LONGEST_DEADLINE_S, MemoryLog, Provider, Shared, SystemEnvironment,
    TimeLimits, Transport, Watcher, compatibility,
};
use wattfarer::charge::{ConnectorLimits, CurrentType};
use wattfarer::vehicle::{ChargeCommand, Command as CarCommand, CommandStatus, Conditions, VehicleRef};
use wattfarer::{Error, ErrorKind, Result};

/// What is asked of a car.
#[derive(Subcommand)]
pub enum Command {
    /// Ask the owner for consent in the browser, and remember the cars
    Connect(connect::Arguments),
    /// The cars that are connected
    Cars,
    /// What a car reports now, with the age of every value
    State(Car),
    /// How long until its own limit and until full
    Ready(ReadyArguments),
    /// Start charging, and wait until the car shows it
    Start(Telling),
    /// Stop charging, and wait until the car shows it
    Stop(Telling),
    /// Set where the car stops charging, and wait until it shows it
    Limit {
        /// State of charge: 80% or 0.8
        limit: String,
        #[command(flatten)]
        telling: Telling,
    },
    /// Print changes as they come
    Watch {
        #[command(flatten)]
        car: Car,
        /// End after so many changes
        #[arg(long)]
        changes: Option<u32>,
    },
    /// Which providers reach a make
    Makes {
        /// A make; all without one
        make: Option<String>,
    },
    /// End the consent for a car
    Disconnect(Car),
}

/// A connected car.
#[derive(Args)]
pub struct Car {
    /// Id, make or model of the car; not needed for the only one
    car: Option<String>,
}

/// A command to a car.
#[derive(Args)]
pub struct Telling {
    #[command(flatten)]
    car: Car,
    /// Give up after so long, s
    #[arg(long, default_value_t = 120.0, value_name = "SECONDS")]
    within_s: f64,
    /// Do not wake a car that sleeps
    #[arg(long)]
    no_wake: bool,
}

/// Arguments of `ready`.
#[derive(Args)]
pub struct ReadyArguments {
    #[command(flatten)]
    car: Car,
    /// Id of the car in the catalogue, where make, model and year do not tell
    #[arg(long, value_name = "ID")]
    vehicle: Option<String>,
    /// Power of the plug, where the car does not tell, kW
    #[arg(long)]
    power_kw: Option<f64>,
    /// The plug gives direct current
    #[arg(long, requires = "power_kw")]
    dc: bool,
    /// Air temperature, C
    #[arg(long, default_value_t = 20.0, allow_negative_numbers = true)]
    air_c: f64,
}

/// Runs the command.
pub fn run(command: &Command, json: bool) -> Result<Outcome> {
    if let Command::Makes { make } = command {
        return makes(make.as_deref());
    }
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Error::new(ErrorKind::Internal, "no runtime for network requests").with_source(error))?;
    runtime.block_on(async {
        match command {
            Command::Connect(arguments) => connect::run(arguments).await,
            Command::Cars => cars(),
            Command::State(car) => state(car).await,
            Command::Ready(arguments) => ready(arguments).await,
            Command::Start(telling) => tell(telling, ChargeCommand::Start).await,
            Command::Stop(telling) => tell(telling, ChargeCommand::Stop).await,
            Command::Limit { limit, telling } => tell(telling, ChargeCommand::SetLimit(soc("limit", limit)?)).await,
            Command::Watch { car, changes } => watch(car, *changes, json).await,
            Command::Disconnect(car) => disconnect(car).await,
            Command::Makes { make } => makes(make.as_deref()),
        }
    })
}

/// What every provider of this program shares.
fn shared(limits: BudgetLimits) -> Result<Shared> {
    let environment = Arc::new(SystemEnvironment::new());
    let transport = Transport::new(TimeLimits::default())?;
    Ok(Shared::new(transport, environment.clone(), Budget::new(limits, environment)))
}

fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

fn needed(name: &'static str) -> Result<String> {
    variable(name).ok_or_else(|| {
        Error::invalid(name, "is not set")
            .with_hint(format!("export {name}: the application's credentials at the provider"))
    })
}

/// The application at Smartcar, by the variables that its SDKs use too.
fn smartcar(redirect_uri: &str) -> Result<SmartcarApplication> {
    let mut origins = SmartcarOrigins::default();
    for (names, origin) in [
        (&["SMARTCAR_API_ORIGIN"][..], &mut origins.api),
        (&["SMARTCAR_AUTH_ORIGIN"], &mut origins.auth),
        (&["SMARTCAR_CONNECT_ORIGIN"], &mut origins.connect),
        (&["SMARTCAR_VEHICLE_API_V3_ORIGIN", "SMARTCAR_API_V3_ORIGIN"], &mut origins.vehicle),
        (&["SMARTCAR_IAM_ORIGIN"], &mut origins.iam),
        (&["SMARTCAR_MANAGEMENT_API_ORIGIN"], &mut origins.management),
    ] {
        if let Some(value) = names.iter().find_map(|name| variable(name)) {
            // Python's variable holds the whole address of the token endpoint.
            *origin = value.trim_end_matches('/').trim_end_matches("/oauth/token").into();
        }
    }
    Ok(SmartcarApplication {
        origins,
        client_id: needed("SMARTCAR_CLIENT_ID")?,
        client_secret: needed("SMARTCAR_CLIENT_SECRET")?.into(),
        redirect_uri: redirect_uri.into(),
    })
}

fn tesla() -> Result<TeslaApplication> {
    let region = variable("TESLA_REGION").unwrap_or_else(|| "eu".into());
    let mut application =
        TeslaApplication::in_region(&region, needed("TESLA_CLIENT_ID")?, needed("TESLA_CLIENT_SECRET")?.into())?;
    if let Some(origin) = variable("TESLA_API_ORIGIN") {
        application.audience = origin;
    }
    if let Some(origin) = variable("TESLA_AUTH_ORIGIN") {
        application.token_url = format!("{origin}/oauth2/v3/token");
        application.authorize_url = format!("{origin}/oauth2/v3/authorize");
    }
    Ok(application)
}

fn enode() -> Result<EnodeApplication> {
    let environment = variable("ENODE_ENVIRONMENT").unwrap_or_else(|| "production".into());
    let mut application = EnodeApplication::in_environment(
        &environment,
        needed("ENODE_CLIENT_ID")?,
        needed("ENODE_CLIENT_SECRET")?.into(),
    )?;
    if let Some(origin) = variable("ENODE_API_ORIGIN") {
        application.api_origin = origin;
    }
    if let Some(url) = variable("ENODE_TOKEN_URL") {
        application.token_url = url;
    }
    Ok(application)
}

/// The provider behind a remembered connection.
fn provider(connections: &Connections, connection: &Connection) -> Result<(Arc<dyn Provider>, Shared)> {
    let store = Arc::new(connections.tokens(&connection.name));
    let user = || connection.user_id.clone();
    Ok(match connection.provider.as_str() {
        "smartcar_v2" => {
            let (shared, application) = (shared(BudgetLimits::SMARTCAR)?, smartcar("http://127.0.0.1/")?);
            let grant = application.grant(&shared, store)?;
            (Arc::new(SmartcarV2::new(&application.origins.api, shared.clone(), grant)?), shared)
        }
        "smartcar_v3" => {
            let (shared, application) = (shared(BudgetLimits::SMARTCAR)?, smartcar("http://127.0.0.1/")?);
            let (grant, origins) = (application.machine_grant(&shared)?, &application.origins);
            let user = user().unwrap_or_default();
            (Arc::new(SmartcarV3::new(&origins.vehicle, &origins.management, user, shared.clone(), grant)?), shared)
        }
        "tesla_fleet" => {
            let (shared, application) = (shared(BudgetLimits::default())?, tesla()?);
            let grant = application.grant(&shared, store)?;
            let commands = variable("TESLA_COMMAND_ORIGIN");
            (Arc::new(TeslaFleet::new(&application.audience, commands.as_deref(), shared.clone(), grant)?), shared)
        }
        "enode" => {
            let (shared, application) = (shared(BudgetLimits::default())?, enode()?);
            let grant = application.grant(&shared)?;
            (Arc::new(Enode::new(&application.api_origin, user(), shared.clone(), grant)?), shared)
        }
        other => {
            return Err(Error::new(ErrorKind::BadData, format!("{other:?} is no provider that this version knows")));
        }
    })
}

/// Every connection with its provider and its cars, for the server.
#[cfg(feature = "serve")]
pub fn lines() -> Result<Vec<wattfarer_server::Line>> {
    let connections = Connections::open()?;
    let mut lines = Vec::new();
    for connection in connections.all()? {
        let (provider, _) = provider(&connections, &connection)?;
        let ids = connection.cars.iter().map(|car| car.connection_id.clone()).collect();
        lines.push(wattfarer_server::Line { name: connection.name.clone(), provider, connection_ids: Some(ids) });
    }
    Ok(lines)
}

/// The car that is meant, with its provider.
fn open(car: &Car) -> Result<(Arc<dyn Provider>, Shared, String)> {
    let connections = Connections::open()?;
    let (connection, id) = connections.find(car.car.as_deref())?;
    let (provider, shared) = provider(&connections, &connection)?;
    Ok((provider, shared, id))
}

fn cars() -> Result<Outcome> {
    let items = Connections::open()?.cars();
    let mut text = String::new();
    for car in &items {
        text.push_str(&show::car(car));
    }
    let none = items.is_empty();
    if none {
        text.push_str("no car is connected: `wattfarer live connect`\n");
    }
    Ok(Outcome::record(text, &serde_json::json!({"items": items}))?.without_answer(none))
}

async fn state(car: &Car) -> Result<Outcome> {
    let (provider, shared, id) = open(car)?;
    let state = provider.charge_state(&id).await?;
    Outcome::record(show::state(&state, shared.environment.now()), &state)
}

async fn ready(arguments: &ReadyArguments) -> Result<Outcome> {
    let (provider, shared, id) = open(&arguments.car)?;
    let state = provider.charge_state(&id).await?;
    let options = LiveOptions {
        vehicle: arguments.vehicle.as_ref().map(VehicleRef::id),
        connector: arguments.power_kw.map(|power_kw| ConnectorLimits {
            current_type: if arguments.dc { CurrentType::Dc } else { CurrentType::Ac },
            max_power_kw: Some(power_kw),
            max_voltage_v: None,
            max_current_a: None,
            phases: None,
        }),
        conditions: Conditions { air_c: arguments.air_c, ..Conditions::default() },
    };
    let ready = answers::ready(&state, shared.environment.now(), &options)?;
    Outcome::record(show::ready(&ready), &ready)
}

async fn tell(telling: &Telling, what: ChargeCommand) -> Result<Outcome> {
    wattfarer::units::number_within("within_s", telling.within_s, 1.0, LONGEST_DEADLINE_S)?;
    let (provider, shared, id) = open(&telling.car)?;
    let environment = shared.environment.clone();
    let now = environment.now();
    let mut random = [0; 16];
    environment.fill(&mut random)?;
    let command_id: String = random.iter().map(|byte| format!("{byte:02x}")).collect();
    let command = CarCommand::new(command_id, id, &what, now, now.plus_s("within_s", telling.within_s)?);
    let options = CommandOptions { wake: !telling.no_wake, ..CommandOptions::default() };
    let commands = Commands::new(provider, environment, Arc::new(MemoryLog::default()), options);
    eprintln!("waiting until the car shows it, {:.0} s at most", telling.within_s);
    let ended = commands.carry_out(command).await?;
    let done = ended.status == CommandStatus::Confirmed;
    Ok(Outcome::record(show::command(&ended), &ended)?.without_answer(!done))
}

async fn watch(car: &Car, changes: Option<u32>, json: bool) -> Result<Outcome> {
    let (provider, shared, id) = open(car)?;
    let mut watcher = Watcher::new(provider, shared.environment.clone(), Some(shared.budget.clone()), id);
    let mut left = changes;
    while left != Some(0) {
        let watched = watcher.next_change().await?;
        let line = if json {
            serde_json::to_string(&watched).map_err(|error| {
                Error::new(ErrorKind::Internal, format!("the change cannot be written as JSON: {error}"))
            })?
        } else {
            show::change(&watched, shared.environment.now())
        };
        if !output::line(&line) {
            break;
        }
        left = left.map(|left| left - 1);
    }
    Ok(Outcome::printed())
}

async fn disconnect(car: &Car) -> Result<Outcome> {
    let (provider, _, id) = open(car)?;
    provider.disconnect(&id).await?;
    Connections::open()?.forget(&id)?;
    Outcome::record(
        format!("{id} is no longer connected\n"),
        &serde_json::json!({"connection_id": id, "connected": false}),
    )
}

fn makes(make: Option<&str>) -> Result<Outcome> {
    match make {
        Some(make) => match compatibility(make) {
            Ok(brand) => Outcome::record(show::brand(brand), brand),
            Err(error) if error.kind() == ErrorKind::NotFound => {
                let text = format!("{error}\n");
                Ok(Outcome::record(text, &serde_json::json!({"items": []}))?.without_answer(true))
            }
            Err(error) => Err(error),
        },
        None => {
            let brands = wattfarer::api::brands();
            let text: String = brands.iter().map(show::brand).collect();
            Outcome::record(text, &serde_json::json!({"items": brands}))
        }
    }
}

/// Waits without blocking what else goes on.
async fn pause() {
    tokio::time::sleep(Duration::from_millis(50)).await;
}
