//! `wattfarer charge-time`: how long until it is charged.

use crate::files::write_whole;
use crate::output::Outcome;
use crate::plot;
use crate::tariffs;
use crate::values::{duration_s, moment, show_duration, show_percent, soc};
use clap::{Args, ValueEnum};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use wattfarer::charge::{self, ChargeEstimate, ChargeGoal, ChargeRequest, ChargeStatus, ConnectorLimits, CurrentType};
use wattfarer::vehicle::{Conditions, VehicleRef};
use wattfarer::{Error, Result};

#[derive(Clone, Copy, ValueEnum)]
enum Current {
    Dc,
    Ac,
}

/// Arguments of `charge-time`.
#[derive(Args)]
pub struct Arguments {
    /// Id of the car (`wattfarer vehicles` lists them)
    #[arg(long, value_name = "ID")]
    vehicle: String,
    /// State of charge when plugged in: 20% or 0.2; without it only --for and --energy-kwh are answered
    #[arg(long)]
    soc: Option<String>,
    /// State of charge to reach [default: 80%]
    #[arg(long, group = "goal")]
    to: Option<String>,
    /// Time plugged in: 25m
    #[arg(long = "for", group = "goal", value_name = "DURATION")]
    duration: Option<String>,
    /// Energy to store, kWh
    #[arg(long, group = "goal")]
    energy_kwh: Option<f64>,
    /// Kind of current
    #[arg(long, value_enum, default_value = "dc")]
    current: Current,
    /// Highest power of the plug, kW
    #[arg(long)]
    power_kw: Option<f64>,
    /// Highest voltage of the plug, V
    #[arg(long)]
    max_v: Option<f64>,
    /// Highest current of the plug, A
    #[arg(long)]
    max_a: Option<f64>,
    /// AC phases
    #[arg(long)]
    phases: Option<u8>,
    /// Power that the site shares, kW
    #[arg(long)]
    site_kw: Option<f64>,
    /// State of health, 0.9 for a battery at 90 %
    #[arg(long, default_value_t = 1.0)]
    soh: f64,
    /// Air temperature, C
    #[arg(long, default_value_t = 20.0, allow_negative_numbers = true)]
    air_c: f64,
    /// Battery temperature, C
    #[arg(long, allow_negative_numbers = true)]
    battery_c: Option<f64>,
    /// When it is plugged in: RFC 3339 with offset, or HH:MM for the next one; needed where prices depend on the time
    #[arg(long, value_name = "TIME")]
    starts: Option<String>,
    /// Time zone of HH:MM and of the tariff, an IANA name [default: that of the system, and the offset of the start]
    #[arg(long, value_name = "ZONE")]
    zone: Option<String>,
    /// What it is priced by: a CSV file with starts_at, price_per_kwh and currency, or a JSON file with a tariff record or
    /// tariffs of OCPI
    #[arg(long, value_name = "FILE")]
    tariff: Option<PathBuf>,
    /// Which tariff of the file
    #[arg(long, value_name = "ID", requires = "tariff")]
    tariff_id: Option<String>,
    /// Draw the session as an SVG file
    #[arg(long, value_name = "FILE.svg")]
    plot: Option<PathBuf>,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> Result<Outcome> {
    let goal = match (&arguments.to, &arguments.duration, arguments.energy_kwh) {
        (_, Some(text), _) => ChargeGoal::duration_s(duration_s("for", text)?),
        (_, _, Some(energy_kwh)) => ChargeGoal::energy_kwh(energy_kwh),
        (Some(text), ..) => ChargeGoal::target_soc(soc("to", text)?.value()),
        _ => ChargeGoal::target_soc(0.8),
    };
    let zone = arguments.zone.as_deref();
    let now = jiff::Timestamp::now();
    let starts_at = arguments.starts.as_deref().map(|text| moment("starts", text, zone, now)).transpose()?;
    let tariff = match &arguments.tariff {
        Some(path) => Some(tariffs::one(path, zone, arguments.tariff_id.as_deref())?),
        None => None,
    };
    let request = ChargeRequest {
        client_ref: None,
        vehicle: VehicleRef::id(&arguments.vehicle),
        start_soc: arguments.soc.as_deref().map(|text| soc("soc", text)).transpose()?,
        goal,
        charge_limit_soc: None,
        connector: ConnectorLimits {
            current_type: match arguments.current {
                Current::Dc => CurrentType::Dc,
                Current::Ac => CurrentType::Ac,
            },
            max_power_kw: arguments.power_kw,
            max_voltage_v: arguments.max_v,
            max_current_a: arguments.max_a,
            phases: arguments.phases,
        },
        site_max_power_kw: arguments.site_kw,
        conditions: Conditions {
            air_c: arguments.air_c,
            battery_c: arguments.battery_c,
            soh: arguments.soh,
            ..Conditions::default()
        },
        starts_at,
        tariff,
        time_zone: arguments.zone.clone(),
    };
    let estimate = charge::estimate(&request)?;
    if let Some(path) = &arguments.plot {
        draw(path, &estimate, &arguments.vehicle)?;
    }
    Outcome::record(show(&estimate), &estimate)
}

fn draw(path: &Path, estimate: &ChargeEstimate, title: &str) -> Result<()> {
    let Some(svg) = plot::svg(estimate, title) else {
        return Err(Error::invalid("plot", "nothing is charged, so there is nothing to draw")
            .with_hint("choose a goal above the start"));
    };
    write_whole(path, &svg, "plot")
}

fn show(estimate: &ChargeEstimate) -> String {
    let duration = format!(
        "{} (80 % of sessions: {} to {})\n",
        show_duration(estimate.duration_s),
        show_duration(estimate.duration_p10_s),
        show_duration(estimate.duration_p90_s)
    );
    let mut text = match (estimate.start_soc, estimate.end_soc) {
        (Some(start), Some(end)) => format!("{} to {} in {duration}", show_percent(start), show_percent(end)),
        _ => duration,
    };
    match estimate.status {
        ChargeStatus::Limited => text.push_str("ends short of the goal: the car is full or at its limit\n"),
        ChargeStatus::Stalls => text.push_str("charging stalls: the car takes no more power there\n"),
        ChargeStatus::AlreadyThere => text.push_str("already there\n"),
        _ => {}
    }
    let _ = writeln!(
        text,
        "{:.1} kWh stored, {:.1} kWh delivered, {:.0} kW on average, {:.0} kW at most",
        estimate.battery_energy_kwh, estimate.delivered_energy_kwh, estimate.average_power_kw, estimate.max_power_kw
    );
    for span in &estimate.limits {
        let factor = plot::words(span.limiting_factor);
        let _ = writeln!(
            text,
            "  {:>5} to {:>5}  limited by {factor}",
            show_percent(span.from_soc),
            show_percent(span.to_soc)
        );
    }
    if let Some(amount) = &estimate.amount {
        let _ = writeln!(text, "{}", tariffs::show(amount));
    }
    for notice in &estimate.notices {
        let _ = writeln!(text, "note: {}", notice.text);
    }
    text
}
