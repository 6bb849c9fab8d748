//! A trip as one HTML page that asks nothing of the network: map, state of charge, itinerary, stops, proof.
//!
//! The page is well-formed XML too, reads without JavaScript, and is the same bytes for the same answer. Every text goes
//! through `escaped`. It computes nothing of the trip: numbers are the answer's, power curves are `charge::estimate`'s.

mod facts;
mod header;
mod infeasible;
mod itinerary;
mod map;
mod profile;
mod sources;
mod stops;
#[cfg(test)]
mod tests;

use crate::plot::panel::escaped;
use facts::Facts;
use std::fmt::Write;
use wattfarer::Result;
use wattfarer::plan::{PlanAnswer, PlanRequest};

/// Nothing is loaded from anywhere; style and script stand in the page.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/// The two sizes of every drawing: for wide windows and paper, and for phones. The style shows one of them.
const WIDE: &str = "wide";
const NARROW: &str = "narrow";

/// The page of an answer.
///
/// # Errors
/// `not_found` or `bad_data` when the bundled outlines or names are missing or damaged.
pub fn html(request: &PlanRequest, answer: &PlanAnswer) -> Result<String> {
    let facts = Facts::new(request, answer)?;
    let mut body = String::new();
    match (answer.trips.first(), &answer.infeasible) {
        (Some(trip), _) => {
            header::trip(&mut body, &facts, trip);
            map_section(&mut body, &facts, "Map")?;
            profile_section(&mut body, &facts, trip);
            itinerary::section(&mut body, &facts, trip);
            stops::section(&mut body, &facts, trip);
        }
        (None, Some(infeasible)) => {
            infeasible::section(&mut body, &facts, infeasible);
            map_section(&mut body, &facts, "As far as it goes")?;
        }
        (None, None) => body.push_str("<header class=\"card\"><h1>No trip</h1></header>\n"),
    }
    sources::section(&mut body, &facts);
    Ok(page(&facts.title(), &body))
}

fn page(title: &str, body: &str) -> String {
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\"/>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n\
         <meta name=\"referrer\" content=\"no-referrer\"/>\n<title>{}</title>\n<style>\n{}</style>\n</head>\n\
         <body>\n<main>\n{body}</main>\n<script>\n{}</script>\n</body>\n</html>\n",
        escaped(title),
        include_str!("style.css"),
        include_str!("script.js")
    )
}

fn map_section(out: &mut String, facts: &Facts<'_>, title: &str) -> Result<()> {
    let scene = facts.scene();
    let wide = map::Sheet { width: 1080.0, lowest: 460.0, highest: 680.0, margin: 64.0 };
    let narrow = map::Sheet { width: 400.0, lowest: 320.0, highest: 520.0, margin: 40.0 };
    let drawings =
        [map::svg(&scene, &facts.gazetteer, wide, WIDE)?, map::svg(&scene, &facts.gazetteer, narrow, NARROW)?];
    let _ = write!(
        out,
        "<section class=\"card\" aria-labelledby=\"map\"><h2 id=\"map\">{title}</h2>\n<div class=\"drawing\">{}</div>\n\
         <p class=\"caption\">{}{}Background: made with Natural Earth.</p></section>\n",
        drawings.concat(),
        if scene.lines.iter().any(|line| line.ferry) { "Dashed: ferry or rail shuttle. " } else { "" },
        if scene.lines.is_empty() { "" } else { "Roads as the plan uses them. " }
    );
    Ok(())
}

fn profile_section(out: &mut String, facts: &Facts<'_>, trip: &wattfarer::plan::Trip) {
    let wide = profile::svg(facts, trip, profile::Size { width: 1080.0, height: 330.0 }, WIDE);
    let narrow = profile::svg(facts, trip, profile::Size { width: 400.0, height: 300.0 }, NARROW);
    let _ = write!(
        out,
        "<section class=\"card\" aria-labelledby=\"soc\"><h2 id=\"soc\">State of charge</h2>\n\
         <div class=\"drawing\">{wide}{narrow}</div>\n<p class=\"caption\">Along the road; hours since the start on top, \
         stops included. Numbers are charging stops.</p></section>\n"
    );
}
