//! The trip as a table, leg by leg.

use super::facts::Facts;
use super::map::MarkKind;
use crate::plot::panel::escaped;
use crate::plot::words;
use crate::values::{show_clock, show_duration, show_percent};
use std::fmt::Write;
use wattfarer::Instant;
use wattfarer::plan::{Leg, LegKind, Trip};

/// Between the leg and its time stands when it begins.
const COLUMNS: [&str; 5] = ["Time", "Distance", "Charge", "Energy", "Limited by"];

/// The table.
pub fn section(out: &mut String, facts: &Facts<'_>, trip: &Trip) {
    out.push_str(
        "<section class=\"card\" aria-labelledby=\"itinerary\"><h2 id=\"itinerary\">Itinerary</h2>\n<table \
         role=\"table\">\n<thead role=\"rowgroup\"><tr role=\"row\">",
    );
    let begins = if trip.departs_at.is_some() { "At" } else { "After" };
    for column in ["Leg", begins].into_iter().chain(COLUMNS) {
        let _ = write!(out, "<th scope=\"col\" role=\"columnheader\">{column}</th>");
    }
    out.push_str("</tr></thead>\n<tbody role=\"rowgroup\">\n");
    let mut before_s = 0.0;
    for (index, leg) in trip.legs.iter().enumerate() {
        row(out, facts, index, leg, &cell(begins, &when(trip, leg.starts_at, before_s)));
        before_s += leg.duration_s;
    }
    let totals = &trip.totals;
    let _ = write!(
        out,
        "<tr class=\"total\" role=\"row\"><th scope=\"row\" role=\"rowheader\">Arrival at {}</th>{}{}{}{}{}{}</tr>\n\
         </tbody></table></section>\n",
        escaped(&facts.to),
        cell(begins, &when(trip, trip.arrives_at, before_s)),
        cell("Time", &show_duration(totals.duration_s)),
        cell("Distance", &format!("{:.0} km", totals.distance_m / 1000.0)),
        cell("Charge", &show_percent(totals.arrival_soc)),
        cell("Energy", &format!("−{:.1} kWh", totals.battery_energy_kwh)),
        cell("Limited by", "")
    );
}

/// A moment of the trip: the clock, with the day when it is another than the departure's, else counted from the start.
fn when(trip: &Trip, at: Option<Instant>, before_s: f64) -> String {
    match (at, trip.departs_at) {
        (Some(at), Some(departs_at)) if day(at) == day(departs_at) => show_clock(at),
        (Some(at), _) => day_and_clock(at),
        (None, _) if before_s > 0.0 => show_duration(before_s),
        (None, _) => "start".to_string(),
    }
}

fn day(at: Instant) -> String {
    at.to_string().get(..10).unwrap_or_default().to_string()
}

/// `2026-12-01 15:00`.
pub fn day_and_clock(at: Instant) -> String {
    format!("{} {}", day(at), show_clock(at))
}

fn row(out: &mut String, facts: &Facts<'_>, index: usize, leg: &Leg, when: &str) {
    let (class, what, place) = match leg.kind {
        LegKind::Charge => ("charge", "Charge", facts.name(&leg.from)),
        LegKind::Stay => ("stay", "Stay", facts.name(&leg.from)),
        LegKind::Ferry => {
            ("ferry", "Ferry", format!("{} → {}", facts.short_name(&leg.from), facts.short_name(&leg.to)))
        }
        _ => {
            let advice = leg.max_kmh_advised.map_or_else(String::new, |kmh| format!(", at {kmh} km/h at most"));
            ("drive", "Drive", format!("to {}{}{advice}", ferry_word(facts, index), facts.short_name(&leg.to)))
        }
    };
    let number = facts.marks.iter().find(|mark| mark.leg == Some(index)).and_then(|mark| match mark.kind {
        MarkKind::Stop(number) => Some(format!(" <i class=\"number\">{number}</i>")),
        _ => None,
    });
    let (charge, energy, limits) = match leg.kind {
        LegKind::Charge => (
            change(leg.arrival_soc, leg.departure_soc),
            format!("+{:.1} kWh", leg.battery_energy_kwh),
            limits(leg).join(", then "),
        ),
        LegKind::Stay => (show_percent(leg.departure_soc), String::new(), String::new()),
        // A climb costs, a descent gives back.
        _ => (
            change(leg.departure_soc, leg.arrival_soc),
            match leg.battery_energy_kwh {
                energy if energy.abs() < 0.05 => String::new(),
                energy if energy < 0.0 => format!("+{:.1} kWh", -energy),
                energy => format!("−{energy:.1} kWh"),
            },
            String::new(),
        ),
    };
    let distance = if leg.distance_m > 0.0 { kilometres(leg.distance_m) } else { String::new() };
    let _ = writeln!(
        out,
        "<tr class=\"{class}\" data-leg=\"{index}\" role=\"row\"><th scope=\"row\" role=\"rowheader\"><b>{what}{}</b> \
         <span>{}</span></th>{}{}{}{}{}{}</tr>",
        number.unwrap_or_default(),
        escaped(&place),
        when,
        cell("Time", &show_duration(leg.duration_s)),
        cell("Distance", &distance),
        cell("Charge", &charge),
        cell("Energy", &energy),
        cell("Limited by", &limits)
    );
}

/// A drive to a ferry ends at a place without a name of its own.
fn ferry_word(facts: &Facts<'_>, index: usize) -> &'static str {
    let boards = facts.legs().get(index + 1).is_some_and(|next| next.kind == LegKind::Ferry);
    if boards { "the ferry " } else { "" }
}

/// A cell that knows its column, for phones, where rows become cards.
fn cell(column: &str, value: &str) -> String {
    let empty = if value.is_empty() { " class=\"empty\"" } else { "" };
    format!("<td role=\"cell\" data-column=\"{column}\"{empty}>{}</td>", escaped(value))
}

fn change(from: f64, to: f64) -> String {
    format!("{} → {}", show_percent(from), show_percent(to))
}

fn kilometres(metres: f64) -> String {
    if metres < 10_000.0 { format!("{:.1} km", metres / 1000.0) } else { format!("{:.0} km", metres / 1000.0) }
}

/// What limits a session, in its order.
pub fn limits(leg: &Leg) -> Vec<&'static str> {
    let mut limits: Vec<&str> = leg.limits.iter().flatten().map(|span| words(span.limiting_factor)).collect();
    limits.dedup();
    limits
}
