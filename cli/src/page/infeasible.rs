//! Why there is no trip, and what would help.

use super::facts::Facts;
use super::header::banner;
use crate::plot::panel::escaped;
use crate::values::show_percent;
use std::fmt::Write;
use wattfarer::LatLon;
use wattfarer::plan::{Binding, Infeasible};

/// The heading of an answer without a trip.
pub fn section(out: &mut String, facts: &Facts<'_>, infeasible: &Infeasible) {
    let _ = write!(
        out,
        "<header>\n<p class=\"brand\">Wattfarer trip</p>\n<h1>No trip from {} to {}</h1>\n<p class=\"car\">{}, starting with \
         {}</p>\n",
        escaped(&facts.from),
        escaped(&facts.to),
        escaped(&facts.car()),
        show_percent(facts.request.start_soc)
    );
    banner(out, facts);
    let (short, long) = reason(infeasible.binding);
    let _ = write!(out, "<p class=\"proof refused\"><strong>{short}</strong> {long}</p>\n<dl class=\"tiles\">\n");
    let LatLon { lat, lon } = infeasible.furthest;
    let near = facts.gazetteer.nearest(infeasible.furthest);
    let near = near.filter(|place| place.position.distance_m(infeasible.furthest) < 50_000.0);
    let degrees = format!("{lat:.4},{lon:.4}");
    let (value, more) = match near {
        Some(place) => (format!("near {}", place.name), degrees),
        None => (degrees, String::new()),
    };
    tile(out, "main", "The car gets as far as", &value, &more);
    if let Some(shortfall_kwh) = infeasible.shortfall_kwh {
        tile(out, "", "Missing from there on", &format!("{shortfall_kwh:.1} kWh"), "to the next station or the goal");
    }
    tile(out, "", "Reserve", &show_percent(facts.request.reserve_soc), "never gone below");
    out.push_str("</dl>\n<div class=\"card\"><h2>What would help</h2>\n");
    if infeasible.repairs.is_empty() {
        out.push_str("<p>No single change of the request that was tried makes the trip possible.</p>\n");
    } else {
        out.push_str("<ul class=\"repairs\">\n");
        for repair in &infeasible.repairs {
            let _ = writeln!(
                out,
                "<li><code>{} = {}</code> {}</li>",
                escaped(&repair.field),
                escaped(&repair.value),
                escaped(&repair.effect)
            );
        }
        out.push_str("</ul>\n");
    }
    out.push_str("</div>\n</header>\n");
}

fn tile(out: &mut String, class: &str, name: &str, value: &str, more: &str) {
    let _ = writeln!(
        out,
        "<div class=\"tile {class}\"><dt>{name}</dt><dd><b>{}</b><span>{}</span></dd></div>",
        escaped(value),
        escaped(more)
    );
}

fn reason(binding: Binding) -> (&'static str, &'static str) {
    match binding {
        Binding::NoRoad => ("No road leads there.", "On this map no road or ferry joins start and goal."),
        Binding::OutOfReach => {
            ("The next station is out of reach.", "From where the car gets to, no station and no goal is near enough.")
        }
        Binding::NoMatchingStation => {
            ("No station fits.", "Stations are near enough, but none fits the car and the filters of the request.")
        }
        Binding::Reserve => ("The reserve does not allow it.", "The car would have to go below it on the way."),
        Binding::Arrival => {
            ("It would arrive too empty.", "The state of charge wished for at the goal cannot be kept.")
        }
        _ => ("It is not possible.", "The answer gives no reason that this version knows."),
    }
}
