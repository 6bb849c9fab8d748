//! The program `wattfarer`: parse, call, print. It computes nothing itself.

mod charge_time;
mod conditions;
mod energy;
mod files;
#[cfg(feature = "live")]
mod live;
mod map;
mod output;
mod page;
mod plan;
mod plot;
mod range;
mod schedule;
#[cfg(feature = "serve")]
mod serve;
mod stations;
mod values;
mod vehicles;

use clap::{Parser, Subcommand};
use output::Outcome;
use std::process::ExitCode;

/// Charge times and electric-car trips, offline.
#[derive(Parser)]
#[command(name = "wattfarer", version, arg_required_else_help = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    /// Print exactly one JSON record
    #[arg(long, global = true)]
    json: bool,
}

#[derive(Subcommand)]
enum Command {
    /// How long until it is charged
    ChargeTime(charge_time::Arguments),
    /// The fastest trip with its charging stops
    Plan(Box<plan::Arguments>),
    /// What a recorded drive or a way takes out of the battery
    Energy(energy::Arguments),
    /// How far a charge takes the car
    Range(range::Arguments),
    /// When it charges at the least cost until the departure
    Schedule(Box<schedule::Arguments>),
    /// The gateway that official Smartcar SDKs use unchanged
    #[cfg(feature = "serve")]
    Serve(serve::Arguments),
    /// Road maps: build, look at, check, cut out
    #[command(subcommand)]
    Map(map::Command),
    /// Charging stations: build a file, list, find near a place
    #[command(subcommand)]
    Stations(stations::Command),
    /// The cars of the catalogue
    Vehicles(vehicles::Arguments),
    /// Connected cars: what they do now; start, stop, limit
    #[cfg(feature = "live")]
    #[command(subcommand)]
    Live(live::Command),
    /// Completions for a shell
    Completions {
        /// bash, zsh, fish, elvish or powershell
        shell: clap_complete::Shell,
    },
}

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return output::usage(&error),
    };
    let outcome = match &cli.command {
        Command::ChargeTime(arguments) => charge_time::run(arguments),
        Command::Plan(arguments) => plan::run(arguments),
        Command::Energy(arguments) => energy::run(arguments),
        Command::Range(arguments) => range::run(arguments),
        Command::Schedule(arguments) => schedule::run(arguments),
        #[cfg(feature = "serve")]
        Command::Serve(arguments) => serve::run(arguments),
        Command::Map(command) => map::run(command),
        Command::Stations(command) => stations::run(command),
        Command::Vehicles(arguments) => vehicles::run(arguments),
        #[cfg(feature = "live")]
        Command::Live(command) => live::run(command, cli.json),
        Command::Completions { shell } => completions(*shell),
    };
    output::finish(outcome, cli.json)
}

fn completions(shell: clap_complete::Shell) -> wattfarer::Result<Outcome> {
    use clap::CommandFactory;
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "wattfarer", &mut script);
    Ok(Outcome::text(String::from_utf8_lossy(&script).into_owned()))
}
