//! `wattfarer vehicles`: the catalogue.

use crate::output::Outcome;
use clap::{Args, Subcommand};
use serde::Serialize;
use std::fmt::Write;
use wattfarer::Result;
use wattfarer::vehicle::{self, Vehicle};

/// Arguments of `vehicles`.
#[derive(Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Arguments {
    #[command(subcommand)]
    command: Option<Show>,
    /// Words of id, make, model, variant or year
    query: Vec<String>,
}

#[derive(Subcommand)]
enum Show {
    /// One car with its sources
    Show {
        /// Its id
        id: String,
    },
}

#[derive(Serialize)]
struct Items {
    items: Vec<Vehicle>,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> Result<Outcome> {
    if let Some(Show::Show { id }) = &arguments.command {
        let car = vehicle::get(id)?;
        return Outcome::record(show(&car), &car);
    }
    let items = vehicle::find(&arguments.query.join(" "));
    let mut text = String::new();
    for car in &items {
        let years = car.year_to.map_or_else(|| format!("{}-", car.year_from), |to| format!("{}-{to}", car.year_from));
        let curve = car.dc.as_ref().map_or_else(String::new, |dc| {
            let peak_kw = dc.curve.iter().map(|point| point.power_kw).fold(0.0, f64::max);
            format!("{peak_kw:>4.0} kW {}", format!("{:?}", dc.tier).to_lowercase())
        });
        let _ = writeln!(text, "{:<52} {years:>9} {:>6.1} kWh  {curve}", car.id, car.usable_capacity_kwh);
    }
    if items.is_empty() {
        text.push_str("no car matches\n");
    }
    let none = items.is_empty();
    Ok(Outcome::record(text, &Items { items })?.without_answer(none))
}

fn show(car: &Vehicle) -> String {
    let mut text = format!(
        "{} {} {} ({}-{})\n",
        car.make,
        car.model,
        car.variant,
        car.year_from,
        car.year_to.map_or_else(String::new, |year| year.to_string())
    );
    let _ = writeln!(text, "usable capacity  {} kWh", car.usable_capacity_kwh);
    let _ = writeln!(text, "rated            {} Wh/km ({})", car.rated.consumption_wh_per_km, car.rated.cycle);
    let _ = writeln!(text, "AC               {} kW, {} phases", car.ac.onboard_charger_kw, car.ac.phases);
    if let Some(dc) = &car.dc {
        let _ = writeln!(text, "DC curve ({:?})", dc.tier);
        for point in &dc.curve {
            let _ = writeln!(text, "  {:>5.0} %  {:>6.1} kW", point.soc * 100.0, point.power_kw);
        }
    }
    for source in &car.sources {
        let _ = writeln!(
            text,
            "source: {}, {} [{}] for {}",
            source.title,
            source.locator,
            source.licence,
            source.fields.join(", ")
        );
    }
    text
}
