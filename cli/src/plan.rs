//! `wattfarer plan`: the trip with its charging stops.

use crate::conditions::ConditionFlags;
use crate::files::write_whole;
use crate::map;
use crate::output::Outcome;
use crate::page;
use crate::stations;
use crate::tariffs;
use crate::values::{duration_s, moment, show_clock, show_duration, show_percent, soc};
use clap::{Args, ValueEnum};
use std::fmt::Write;
use std::path::PathBuf;
use wattfarer::Result;
use wattfarer::graph::connector_standard;
use wattfarer::plan::{
    self, Avoid, Infeasible, LegKind, Objective, ObjectiveKind, PlanAnswer, PlanData, PlanRequest, ProveOn,
    SearchProof, StationFilter, Trip, Waypoint,
};
use wattfarer::tariff::AmountStatus;
use wattfarer::vehicle::VehicleRef;

/// Arguments of `plan`.
#[derive(Args)]
pub struct Arguments {
    /// Start: a name, `Name, CC` or lat,lon
    #[arg(allow_hyphen_values = true)]
    from: String,
    /// Goal
    #[arg(allow_hyphen_values = true)]
    to: String,
    /// A place on the way, with a stay if wanted: `Lyon=45m`; may be repeated
    #[arg(long, value_name = "PLACE[=STAY]", allow_hyphen_values = true)]
    via: Vec<String>,
    /// Id of the car
    #[arg(long, value_name = "ID")]
    vehicle: String,
    /// State of charge at the start, 90% or 0.9
    #[arg(long)]
    soc: String,
    /// State of charge never gone below
    #[arg(long, default_value = "10%")]
    reserve: String,
    /// Least state of charge at the goal [default: the reserve]
    #[arg(long)]
    arrive: Option<String>,
    /// Least state of charge on arriving at a stop [default: the reserve]
    #[arg(long, value_name = "SOC")]
    stop_min: Option<String>,
    /// Least state of charge on leaving a stop, as far as its plug charges [default: what the way on takes]
    #[arg(long, value_name = "SOC")]
    stop_leave: Option<String>,
    /// Highest state of charge on leaving a stop
    #[arg(long, value_name = "SOC", default_value = "100%")]
    stop_max: String,
    /// Seconds of every stop for parking, plugging and paying
    #[arg(long, value_name = "S", default_value_t = plan::DEFAULT_OVERHEAD_S)]
    overhead_s: f64,
    /// Speed caps that the driver may be advised to keep to between two stops where that makes the trip better, km/h: 110,100,90
    #[arg(long, value_name = "KMH", value_delimiter = ',')]
    max_kmh_options: Vec<f64>,
    /// Roads: a .wfmap file [default: the bundled highways of the world]
    #[arg(long, value_name = "FILE.wfmap")]
    map: Option<PathBuf>,
    /// Stations: a .wfst file, may be repeated [default: the one beside the map, else the demonstration stations]
    #[arg(long, value_name = "FILE.wfst")]
    stations: Vec<PathBuf>,
    /// Least power of a connector, kW
    #[arg(long, value_name = "KW")]
    min_power_kw: Option<f64>,
    /// Connector: an OCPI word, ccs2, ccs1, nacs, chademo or type2; may be repeated
    #[arg(long)]
    connector: Vec<String>,
    /// Operator; may be repeated
    #[arg(long)]
    operator: Vec<String>,
    /// Keep away from a kind of road; may be repeated
    #[arg(long, value_enum)]
    avoid: Vec<AvoidWord>,
    /// What is made small: the time, or what the stops cost and the time is worth together
    #[arg(long, value_enum, default_value = "time")]
    optimise: Optimise,
    /// What an hour on the way is worth, in the currency of the tariffs; for --optimise amount
    #[arg(long, value_name = "SUM")]
    value_of_time_per_h: Option<f64>,
    /// Currency of --optimise amount [default: that of the tariffs]
    #[arg(long, value_name = "EUR")]
    currency: Option<String>,
    /// What sessions are priced by: a JSON file with tariffs of OCPI or tariff records, or a CSV file with starts_at,
    /// price_per_kwh and currency; a tariff without id holds wherever no other one is known; may be repeated
    #[arg(long, value_name = "FILE")]
    tariff: Vec<PathBuf>,
    /// Farthest a place may lie from a road, km
    #[arg(long, value_name = "KM", default_value_t = plan::DEFAULT_SNAP_M / 1000.0)]
    snap_km: f64,
    /// Which roads the trip is proven best over: the fastest from stop to stop, or every road, slower ones that take less
    /// energy among them
    #[arg(long, value_enum, default_value = "stations")]
    prove_on: ProveOnWord,
    /// Good enough: stop within this share of the bound
    #[arg(long, value_name = "FRACTION", default_value_t = 0.0)]
    gap: f64,
    /// Stop after so many labels
    #[arg(long, value_name = "N")]
    label_limit: Option<u64>,
    /// Stop after so many seconds with the best trip found so far
    #[arg(long, value_name = "S")]
    time_limit_s: Option<f64>,
    /// When the trip begins: RFC 3339 with offset, or HH:MM for the next one
    #[arg(long, value_name = "TIME")]
    departs: Option<String>,
    /// Time zone of HH:MM, an IANA name [default: that of the system]
    #[arg(long, value_name = "ZONE")]
    zone: Option<String>,
    /// Write the trip as a web page that needs no network
    #[arg(long, value_name = "FILE.html")]
    html: Option<PathBuf>,
    /// Print the trip as GeoJSON
    #[arg(long)]
    geojson: bool,
    #[command(flatten)]
    conditions: ConditionFlags,
}

#[derive(Clone, Copy, ValueEnum)]
enum Optimise {
    Time,
    Amount,
}

#[derive(Clone, Copy, ValueEnum)]
enum ProveOnWord {
    Stations,
    Roads,
}

#[derive(Clone, Copy, ValueEnum)]
enum AvoidWord {
    Toll,
    Ferry,
    Motorway,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> Result<Outcome> {
    let request = request(arguments)?;
    let roads = map::open(arguments.map.as_deref())?;
    let (stations, used) = stations::load(&arguments.stations, arguments.map.as_deref())?;
    let data = PlanData { roads: &roads, stations: &stations, stations_used: &used };
    let answer = plan::trips(&request, data)?;
    if let Some(path) = &arguments.html {
        write_whole(path, &page::html(&request, &answer)?, "html")?;
    }
    let none = answer.trips.is_empty();
    if arguments.geojson {
        let collection = plan::geojson(&answer);
        return Ok(Outcome::record(collection.to_string(), &collection)?.without_answer(none));
    }
    Ok(Outcome::record(show(&answer), &answer)?.without_answer(none))
}

fn request(arguments: &Arguments) -> Result<PlanRequest> {
    let fraction = |field: &str, text: &Option<String>| {
        text.as_ref().map(|text| soc(field, text).map(wattfarer::Soc::value)).transpose()
    };
    let mut places = vec![Waypoint::new(&arguments.from)];
    for via in &arguments.via {
        places.push(match via.split_once('=') {
            Some((place, stay)) => Waypoint { place: place.into(), stay_s: duration_s("via", stay)? },
            None => Waypoint::new(via),
        });
    }
    places.push(Waypoint::new(&arguments.to));
    let mut tariffs = Vec::new();
    for path in &arguments.tariff {
        tariffs.extend(tariffs::all(path, arguments.zone.as_deref())?);
    }
    let vehicle = VehicleRef::id(&arguments.vehicle);
    let start_soc = soc("soc", &arguments.soc)?.value();
    Ok(PlanRequest {
        places,
        reserve_soc: soc("reserve", &arguments.reserve)?.value(),
        arrive_soc: fraction("arrive", &arguments.arrive)?,
        stop_min_soc: fraction("stop_min", &arguments.stop_min)?,
        stop_leave_soc: fraction("stop_leave", &arguments.stop_leave)?,
        stop_max_soc: soc("stop_max", &arguments.stop_max)?.value(),
        overhead_s: arguments.overhead_s,
        conditions: arguments.conditions.conditions(),
        max_kmh_options: arguments.max_kmh_options.clone(),
        stations: StationFilter {
            min_power_kw: arguments.min_power_kw,
            operators: arguments.operator.clone(),
            connectors: arguments
                .connector
                .iter()
                .map(|word| connector_standard("connector", word))
                .collect::<Result<_>>()?,
        },
        avoid: arguments
            .avoid
            .iter()
            .map(|word| match word {
                AvoidWord::Toll => Avoid::Toll,
                AvoidWord::Ferry => Avoid::Ferry,
                AvoidWord::Motorway => Avoid::Motorway,
            })
            .collect(),
        objective: Objective {
            kind: match arguments.optimise {
                Optimise::Time => ObjectiveKind::Time,
                Optimise::Amount => ObjectiveKind::Amount,
            },
            value_of_time_per_h: arguments.value_of_time_per_h,
            currency: arguments.currency.clone(),
        },
        tariffs,
        snap_m: arguments.snap_km * 1000.0,
        prove_on: match arguments.prove_on {
            ProveOnWord::Stations => ProveOn::Stations,
            ProveOnWord::Roads => ProveOn::Roads,
        },
        gap_limit: arguments.gap,
        label_limit: arguments.label_limit,
        time_limit_s: arguments.time_limit_s,
        departs_at: arguments
            .departs
            .as_ref()
            .map(|text| moment("departs", text, arguments.zone.as_deref(), jiff::Timestamp::now()))
            .transpose()?,
        ..PlanRequest::new("", "", vehicle, start_soc)
    })
}

fn show(answer: &PlanAnswer) -> String {
    let mut text = String::new();
    if let Some(trip) = answer.trips.first() {
        show_trip(&mut text, trip);
    }
    if let Some(infeasible) = &answer.infeasible {
        show_infeasible(&mut text, infeasible);
    }
    show_proof(&mut text, answer);
    for notice in &answer.notices {
        let _ = writeln!(text, "note: {}", notice.text);
    }
    for data in &answer.data {
        let _ = writeln!(text, "data: {} {}, {}, {}", data.kind, data.id, data.licence, data.attribution);
    }
    text
}

fn show_proof(text: &mut String, answer: &PlanAnswer) {
    let SearchProof { value: Some(value), lower_bound: Some(bound), gap: Some(gap), .. } = answer.search else {
        return;
    };
    let money = answer.search.objective == ObjectiveKind::Amount;
    let currency = answer.trips.first().and_then(|trip| trip.totals.amounts.first()).map(|amount| &amount.currency);
    let show = |value: f64| match (money, currency) {
        (false, _) => show_duration(value),
        (true, Some(currency)) => format!("{value:.2} {currency} for stops and time"),
        (true, None) => format!("{value:.2} for the time"),
    };
    let roads = if answer.search.proved_on == "roads" { " over every road" } else { "" };
    let verdict = match (gap <= 0.0, money) {
        (true, false) => format!("the fastest trip there is{roads} in this model, on this map, with these stations"),
        (true, true) => {
            format!("the cheapest trip there is{roads} in this model, on this map, with these stations and tariffs")
        }
        (false, false) => format!("no trip is faster than {}", show(bound)),
        (false, true) => format!("no trip comes to less than {}", show(bound)),
    };
    let _ = writeln!(
        text,
        "proof: {} against a bound of {}, gap {:.4} %: {verdict} ({} labels)",
        show(value),
        show(bound),
        gap * 100.0,
        answer.search.labels_settled
    );
}

fn show_trip(text: &mut String, trip: &Trip) {
    let totals = &trip.totals;
    let plural = if totals.stops == 1 { "" } else { "s" };
    let _ = writeln!(
        text,
        "{} for {:.0} km with {} charging stop{plural}: {} driving, {} charging, {} around the stops{}\n",
        show_duration(totals.duration_s),
        totals.distance_m / 1000.0,
        totals.stops,
        show_duration(totals.drive_s),
        show_duration(totals.charge_s),
        show_duration(totals.overhead_s),
        if totals.stay_s > 0.0 { format!(", {} stayed", show_duration(totals.stay_s)) } else { String::new() },
    );
    for leg in &trip.legs {
        let to = leg.to.name.clone().unwrap_or_else(|| format!("{:.3},{:.3}", leg.to.lat, leg.to.lon));
        if let Some(starts_at) = leg.starts_at {
            let _ = write!(text, "  {}", show_clock(starts_at));
        }
        match leg.kind {
            LegKind::Charge => {
                let limits: Vec<String> =
                    leg.limits.iter().flatten().map(|span| word(&format!("{:?}", span.limiting_factor))).collect();
                let _ = writeln!(
                    text,
                    "  charge {:>11}  {:>4} -> {:<4}  {:.1} kWh at {:.0} kW on average, limited by {}",
                    show_duration(leg.duration_s),
                    show_percent(leg.arrival_soc),
                    show_percent(leg.departure_soc),
                    leg.battery_energy_kwh,
                    leg.average_power_kw.unwrap_or(0.0),
                    distinct(limits).join(", then "),
                );
                if let Some(amount) = &leg.amount {
                    let _ = writeln!(text, "                      {}", tariffs::show(amount));
                }
            }
            LegKind::Stay => {
                let _ = writeln!(text, "  stay   {:>11}  {to}", show_duration(leg.duration_s));
            }
            _ => {
                let _ = writeln!(
                    text,
                    "  {}{:>11}  {:>4} -> {:<4}  {:>4.0} km to {to}, {:.1} kWh{}",
                    if leg.kind == LegKind::Ferry { "ferry  " } else { "drive  " },
                    show_duration(leg.duration_s),
                    show_percent(leg.departure_soc),
                    show_percent(leg.arrival_soc),
                    leg.distance_m / 1000.0,
                    leg.battery_energy_kwh,
                    leg.max_kmh_advised.map_or_else(String::new, |kmh| format!(", at {kmh} km/h at most")),
                );
            }
        }
    }
    let _ = writeln!(
        text,
        "\narrival{} with {}, {:.1} kWh used ({:.0} Wh/km), {:.1} kWh delivered at the plugs",
        trip.arrives_at.map_or_else(String::new, |at| format!(" at {at}")),
        show_percent(totals.arrival_soc),
        totals.battery_energy_kwh,
        totals.battery_energy_kwh * 1e6 / totals.distance_m.max(1.0),
        totals.delivered_energy_kwh
    );
    for amount in &totals.amounts {
        let short = match amount.status {
            AmountStatus::Estimated | AmountStatus::Known => "",
            AmountStatus::Partial => ", some of them not known",
            _ => ", none of them known",
        };
        let _ = writeln!(text, "stops come to {:.2} {}{short}", amount.total, amount.currency);
    }
}

/// `OnboardCharger` as people read it.
fn word(name: &str) -> String {
    let mut out = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !out.is_empty() {
            out.push(' ');
        }
        out.extend(letter.to_lowercase());
    }
    out
}

fn distinct(mut words: Vec<String>) -> Vec<String> {
    words.dedup();
    words
}

fn show_infeasible(text: &mut String, infeasible: &Infeasible) {
    let _ = writeln!(
        text,
        "no trip from {} to {}: {}",
        infeasible.from,
        infeasible.to,
        match infeasible.binding {
            plan::Binding::NoRoad => "no road leads there",
            plan::Binding::OutOfReach => "the next station lies out of reach",
            plan::Binding::NoMatchingStation => "no station on the way fits the car and the filters",
            plan::Binding::Reserve => "the reserve does not allow it",
            plan::Binding::Arrival => "the state of charge wished for at the goal does not allow it",
            _ => "it is not possible",
        }
    );
    let _ = writeln!(text, "the car gets as far as {:.4},{:.4}", infeasible.furthest.lat, infeasible.furthest.lon);
    if let Some(shortfall) = infeasible.shortfall_kwh {
        let _ = writeln!(text, "{shortfall:.1} kWh are missing from there on");
    }
    for repair in &infeasible.repairs {
        let _ = writeln!(text, "try {} {}: {}", repair.field, repair.value, repair.effect);
    }
}
