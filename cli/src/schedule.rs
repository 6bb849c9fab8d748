//! `wattfarer schedule`: when it charges at the least cost.

use crate::files::{json, write_whole};
use crate::output::Outcome;
use crate::plot;
use crate::tariffs;
use crate::values::{moment, show_clock, show_percent, soc};
use clap::{Args, ValueEnum};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use wattfarer::charge::{ChargeGoal, CurrentType};
use wattfarer::schedule::{
    self, Minimum, ProfileOptions, ProfileProtocol, RateUnit, Schedule, ScheduleObjective, ScheduleRequest,
    ScheduleStatus, SessionRequest,
};
use wattfarer::tariff::CarbonIntensity;
use wattfarer::vehicle::{Conditions, VehicleRef};
use wattfarer::{Error, ErrorKind, Instant, Result};

#[derive(Clone, Copy, ValueEnum)]
enum Current {
    Ac,
    Dc,
}

/// Arguments of `schedule`.
#[derive(Args)]
pub struct Arguments {
    /// Id of the car (`wattfarer vehicles` lists them)
    #[arg(long, value_name = "ID", required_unless_present = "site")]
    vehicle: Option<String>,
    /// Many cars under a cap: a JSON file with a schedule request that has a `site`; alone, but for --tariff
    #[arg(long, value_name = "FILE.json", conflicts_with_all = ["vehicle", "soc", "goal", "starts", "departs"])]
    site: Option<PathBuf>,
    /// State of charge on arrival: 30% or 0.3; without it only --energy-kwh is answered
    #[arg(long)]
    soc: Option<String>,
    /// Highest state of charge that it may arrive with; --soc is then the lowest
    #[arg(long, value_name = "SOC", requires = "soc")]
    highest_soc: Option<String>,
    /// State of charge to reach [default: 80%]
    #[arg(long, group = "goal")]
    to: Option<String>,
    /// Energy to store, kWh
    #[arg(long, group = "goal")]
    energy_kwh: Option<f64>,
    /// When charging may begin: RFC 3339 with offset, or HH:MM for the next one [default: now]
    #[arg(long, value_name = "TIME")]
    starts: Option<String>,
    /// When the car must be ready
    #[arg(long, value_name = "TIME", required_unless_present = "site")]
    departs: Option<String>,
    /// The departure may come as early as this: the goal is to be reached by then, as far as time allows
    #[arg(long, value_name = "TIME", conflicts_with = "site")]
    earliest_departs: Option<String>,
    /// What a missing kWh counts when the car leaves early, with every moment from --earliest-departs to --departs as likely
    #[arg(long, value_name = "PRICE", requires = "earliest_departs")]
    shortfall_cost_per_kwh: Option<f64>,
    /// Time zone of HH:MM and of a tariff in local time, an IANA name [default: that of the system]
    #[arg(long, value_name = "ZONE")]
    zone: Option<String>,
    /// Prices: a CSV file with starts_at, price_per_kwh and currency, or a JSON file with a tariff record
    #[arg(long, value_name = "FILE", required_unless_present_any = ["carbon", "site"])]
    tariff: Option<PathBuf>,
    /// Carbon intensities, a JSON file; without a tariff they are what is made small
    #[arg(long, value_name = "FILE.json")]
    carbon: Option<PathBuf>,
    /// What is made small [default: amount where there is a tariff]
    #[arg(long, value_enum)]
    optimise: Option<Optimise>,
    /// Least state of charge to have by --minimum-by, for a departure that may come early
    #[arg(long, value_name = "SOC", requires = "minimum_by")]
    minimum: Option<String>,
    /// See --minimum
    #[arg(long, value_name = "TIME", requires = "minimum")]
    minimum_by: Option<String>,
    /// Kind of current
    #[arg(long, value_enum, default_value = "ac")]
    current: Current,
    /// Highest power of the plug, kW
    #[arg(long)]
    power_kw: Option<f64>,
    /// AC phases of the plug
    #[arg(long)]
    phases: Option<u8>,
    /// Air temperature, C
    #[arg(long, default_value_t = 20.0, allow_negative_numbers = true)]
    air_c: f64,
    /// State of health, 0.9 for a battery at 90 %
    #[arg(long, default_value_t = 1.0)]
    soh: f64,
    /// Forecast of the own surplus: a JSON file with a list of {starts_at, ends_at, max_power_kw}
    #[arg(long, value_name = "FILE.json")]
    solar: Option<PathBuf>,
    /// What a kWh of surplus earns when it goes to the grid
    #[arg(long, value_name = "PRICE", requires = "solar")]
    feed_in_per_kwh: Option<f64>,
    /// What it is worth to hold a kWh an hour less before the departure: charges late where that costs little more
    #[arg(long, value_name = "PRICE")]
    holding_cost_per_kwh_h: Option<f64>,
    /// Draw the schedule as an SVG file
    #[arg(long, value_name = "FILE.svg")]
    plot: Option<PathBuf>,
    /// Among equals charge late, so that the battery stays low for longer
    #[arg(long)]
    finish_late: bool,
    /// Print what to send to the charging point: SetChargingProfile of OCPP 1.6 or 2.0.1, or OCPI's ChargingProfile [default: 2.0.1]
    #[arg(long, value_enum, value_name = "PROTOCOL", num_args = 0..=1, default_missing_value = "2.0.1")]
    ocpp: Option<Protocol>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Protocol {
    #[value(name = "1.6")]
    Ocpp16,
    #[value(name = "2.0.1")]
    Ocpp201,
    Ocpi,
}

#[derive(Clone, Copy, ValueEnum)]
enum Optimise {
    Amount,
    Carbon,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> Result<Outcome> {
    let request = match &arguments.site {
        Some(path) => site_request(path, arguments)?,
        None => request(arguments)?,
    };
    let schedule = match &arguments.site {
        Some(_) => schedule::site(&request)?,
        None => schedule::cheapest(&request)?,
    };
    if let Some(path) = &arguments.plot {
        let svg = plot::schedule::svg(&request, &schedule)
            .ok_or_else(|| Error::invalid("plot", "nothing is charged, so there is nothing to draw"))?;
        write_whole(path, &svg, "plot")?;
    }
    let missed = schedule.status == ScheduleStatus::Shortfall;
    // One car: exactly what to send. A site: the list, each with its session.
    let text = match schedule.profiles.as_slice() {
        [] => show(&schedule),
        [profile] => pretty(&profile.body)?,
        profiles => pretty(&profiles)?,
    };
    Ok(Outcome::record(text, &schedule)?.without_answer(missed))
}

/// The request of a file, with the prices of another where one is named.
fn site_request(path: &Path, arguments: &Arguments) -> Result<ScheduleRequest> {
    let mut request: ScheduleRequest = json("site", path)?;
    if let Some(path) = &arguments.tariff {
        request.tariff = Some(tariffs::energy(path, arguments.zone.as_deref())?);
    }
    if let Some(options) = profile_options(arguments) {
        request.profiles = Some(options);
    }
    request.finish_late |= arguments.finish_late;
    if let Some(path) = &arguments.solar {
        request.solar = json("solar", path)?;
    }
    request.feed_in_per_kwh = arguments.feed_in_per_kwh.or(request.feed_in_per_kwh);
    request.holding_cost_per_kwh_h = arguments.holding_cost_per_kwh_h.or(request.holding_cost_per_kwh_h);
    Ok(request)
}

fn profile_options(arguments: &Arguments) -> Option<ProfileOptions> {
    arguments.ocpp.map(|protocol| ProfileOptions {
        protocol: match protocol {
            Protocol::Ocpp16 => ProfileProtocol::Ocpp16,
            Protocol::Ocpp201 => ProfileProtocol::Ocpp201,
            Protocol::Ocpi => ProfileProtocol::Ocpi221,
        },
        unit: RateUnit::W,
        max_periods: None,
    })
}

fn request(arguments: &Arguments) -> Result<ScheduleRequest> {
    let now = jiff::Timestamp::now();
    let zone = arguments.zone.as_deref();
    let arrives_at = match &arguments.starts {
        Some(text) => moment("starts", text, zone, now)?,
        None => this_second(now, zone)?,
    };
    // A departure at HH:MM is the next one after the start.
    let after: jiff::Timestamp = arrives_at.to_string().parse().unwrap_or(now);
    let departs_at = moment("departs", arguments.departs.as_deref().unwrap_or_default(), zone, after)?;
    let minimum = match (&arguments.minimum, &arguments.minimum_by) {
        (Some(text), Some(by)) => Some(Minimum::soc(soc("minimum", text)?, moment("minimum_by", by, zone, after)?)),
        _ => None,
    };
    let tariff = arguments.tariff.as_deref().map(|path| tariffs::energy(path, zone)).transpose()?;
    let carbon: Option<CarbonIntensity> = arguments.carbon.as_deref().map(|path| json("carbon", path)).transpose()?;
    let objective = match (arguments.optimise, &tariff) {
        (Some(Optimise::Amount), _) | (None, Some(_)) => ScheduleObjective::Amount,
        _ => ScheduleObjective::Carbon,
    };
    let goal = match (&arguments.to, arguments.energy_kwh) {
        (_, Some(energy_kwh)) => ChargeGoal::energy_kwh(energy_kwh),
        (Some(text), _) => ChargeGoal::target_soc(soc("to", text)?.value()),
        _ => ChargeGoal::target_soc(0.8),
    };
    let session = SessionRequest {
        reference: "car".into(),
        vehicle: arguments.vehicle.as_ref().map(VehicleRef::id),
        start_soc: arguments.soc.as_deref().map(|text| soc("soc", text)).transpose()?,
        highest_start_soc: arguments.highest_soc.as_deref().map(|text| soc("highest_soc", text)).transpose()?,
        goal,
        arrives_at,
        departs_at,
        earliest_departs_at: (arguments.earliest_departs.as_deref())
            .map(|text| moment("earliest_departs", text, zone, after))
            .transpose()?,
        shortfall_cost_per_kwh: arguments.shortfall_cost_per_kwh,
        minimum,
        current_type: match arguments.current {
            Current::Ac => CurrentType::Ac,
            Current::Dc => CurrentType::Dc,
        },
        max_power_kw: arguments.power_kw,
        phases: arguments.phases,
        conditions: Conditions { air_c: arguments.air_c, soh: arguments.soh, ..Conditions::default() },
        priority: None,
        tariff: None,
    };
    Ok(ScheduleRequest {
        client_ref: None,
        sessions: vec![session],
        tariff,
        carbon,
        site: None,
        solar: arguments.solar.as_deref().map(|path| json("solar", path)).transpose()?.unwrap_or_default(),
        feed_in_per_kwh: arguments.feed_in_per_kwh,
        objective,
        holding_cost_per_kwh_h: arguments.holding_cost_per_kwh_h,
        finish_late: arguments.finish_late,
        profiles: profile_options(arguments),
    })
}

fn pretty(record: &impl serde::Serialize) -> Result<String> {
    serde_json::to_string_pretty(record)
        .map_err(|error| Error::new(ErrorKind::Internal, format!("the profile cannot be written: {error}")))
}

/// Now, to the second, at the offset that the zone has.
fn this_second(now: jiff::Timestamp, zone: Option<&str>) -> Result<Instant> {
    let zone = match zone {
        Some(name) => jiff::tz::TimeZone::get(name).map_err(|_| {
            Error::invalid("zone", format!("{name:?} is no time zone")).with_hint("write an IANA name: Europe/Berlin")
        })?,
        None => jiff::tz::TimeZone::system(),
    };
    Instant::parse("starts", &now.to_zoned_datetime(zone).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string())
}

fn show(schedule: &Schedule) -> String {
    let mut text = String::new();
    for session in &schedule.sessions {
        if schedule.site.is_some() {
            let _ = writeln!(text, "{}:", session.reference);
        }
        for slot in joined(&session.slots) {
            let _ = writeln!(
                text,
                "{} to {}  {:>5.1} kW  {:>5.1} kWh{}",
                show_clock(slot.starts_at),
                show_clock(slot.ends_at),
                slot.delivered_power_kw,
                slot.delivered_energy_kwh,
                slot.total.map_or(String::new(), |(total, currency)| format!("  {total:>6.2} {currency}"))
            );
        }
        let totals = &session.totals;
        let mut sums = vec![
            format!("{:.1} kWh stored", totals.battery_energy_kwh),
            format!("{:.1} kWh delivered", totals.delivered_energy_kwh),
        ];
        if let Some(amount) = &totals.amount {
            sums.push(format!("{:.2} {}", amount.total, amount.currency));
        }
        if let Some(carbon_g) = totals.carbon_g {
            sums.push(format!("{:.1} kg CO2", carbon_g / 1000.0));
        }
        if let Some(soc) = session.end_soc {
            sums.push(format!("{} at the departure", show_percent(soc)));
        }
        let _ = writeln!(text, "{}", sums.join(", "));
        if session.shortfall_kwh > 0.0 {
            let _ = writeln!(text, "too short: {:.1} kWh are missing at the departure", session.shortfall_kwh);
        }
        if session.minimum_shortfall_kwh.is_some_and(|missing| missing > 0.0) {
            let missing = session.minimum_shortfall_kwh.unwrap_or(0.0);
            let _ = writeln!(text, "too short: {missing:.1} kWh are missing at the time of the minimum");
        }
        if let Some(missing) = session.expected_shortfall_kwh {
            let _ = writeln!(text, "over all departures {missing:.1} kWh are missing on average");
        }
        if let Some(fullest) = &session.fullest_totals {
            let amount =
                fullest.amount.as_ref().map_or(String::new(), |it| format!(", {:.2} {}", it.total, it.currency));
            let _ = writeln!(text, "arriving as full as it may: {:.1} kWh stored{amount}", fullest.battery_energy_kwh);
        }
    }
    if let Some(lack) = schedule.site.as_ref().and_then(|site| site.certificate.as_ref()) {
        let hours =
            lack.hours.iter().map(|span| format!("{} to {}", show_clock(span.starts_at), show_clock(span.ends_at)));
        let hours = hours.collect::<Vec<_>>().join(", ");
        let when = if hours.is_empty() {
            "their plugs are too weak".to_string()
        } else {
            format!("the cap is used up {hours}")
        };
        let _ = writeln!(text, "{:.1} kWh are short for {}: {when}", lack.shortfall_kwh, lack.sessions.join(", "));
    }
    match schedule.status {
        ScheduleStatus::AlreadyThere => text.push_str("already there\n"),
        _ if schedule.gap == 0.0 => text.push_str("no schedule is cheaper\n"),
        _ => {
            let _ = writeln!(text, "no schedule is cheaper by more than {:.4} %", schedule.gap * 100.0);
        }
    }
    for notice in &schedule.notices {
        let _ = writeln!(text, "note: {}", notice.text);
    }
    text
}

/// Charging without a rest, at any price.
struct Stretch<'a> {
    starts_at: Instant,
    ends_at: Instant,
    delivered_power_kw: f64,
    delivered_energy_kwh: f64,
    total: Option<(f64, &'a str)>,
}

fn joined(slots: &[wattfarer::schedule::ScheduleSlot]) -> Vec<Stretch<'_>> {
    let mut out: Vec<Stretch> = Vec::new();
    for slot in slots {
        let total = slot.amount.as_ref().map(|amount| (amount.total, amount.currency.as_str()));
        match out.last_mut() {
            Some(last) if last.ends_at == slot.starts_at => {
                last.ends_at = slot.ends_at;
                last.delivered_energy_kwh += slot.delivered_energy_kwh;
                last.total = last.total.zip(total).map(|((a, currency), (b, _))| (a + b, currency));
            }
            _ => out.push(Stretch {
                starts_at: slot.starts_at,
                ends_at: slot.ends_at,
                delivered_power_kw: slot.delivered_power_kw,
                delivered_energy_kwh: slot.delivered_energy_kwh,
                total,
            }),
        }
        if let Some(last) = out.last_mut() {
            let seconds = last.ends_at.seconds_since(last.starts_at);
            if seconds > 0.0 {
                last.delivered_power_kw = last.delivered_energy_kwh * 3600.0 / seconds;
            }
        }
    }
    out
}
