//! What matters first: from, to, how long, and how sure that is.

use super::facts::Facts;
use super::itinerary::day_and_clock;
use crate::plot::panel::escaped;
use crate::values::{show_duration, show_percent};
use std::fmt::Write;
use wattfarer::plan::{LegKind, ObjectiveKind, SearchProof, Trip};

/// The heading of a trip.
pub fn trip(out: &mut String, facts: &Facts<'_>, trip: &Trip) {
    let totals = &trip.totals;
    let plural = if totals.stops == 1 { "" } else { "s" };
    let _ = write!(
        out,
        "<header>\n<p class=\"brand\">Wattfarer trip</p>\n<h1>{} <span class=\"arrow\">→</span> {}</h1>\n<p class=\"car\">{}, starting with {}{}</p>\n",
        escaped(&facts.from),
        escaped(&facts.to),
        escaped(&facts.car()),
        show_percent(facts.request.start_soc),
        clock(trip)
    );
    banner(out, facts);
    out.push_str("<dl class=\"tiles\">\n");
    let mut parts = vec![format!("{} driving", show_duration(totals.drive_s))];
    if totals.charge_s > 0.0 {
        parts.push(format!("{} charging", show_duration(totals.charge_s)));
    }
    if totals.overhead_s > 0.0 {
        parts.push(format!("{} around the stops", show_duration(totals.overhead_s)));
    }
    if totals.stay_s > 0.0 {
        parts.push(format!("{} stayed", show_duration(totals.stay_s)));
    }
    let consumption = totals.battery_energy_kwh * 1e6 / totals.distance_m.max(1.0);
    let per_stop = if totals.stops > 0 {
        format!("{} each on average", show_duration(totals.charge_s / f64::from(totals.stops)))
    } else {
        "the battery is enough".to_string()
    };
    for (class, name, value, more) in [
        (
            "main",
            "Total time",
            show_duration(totals.duration_s),
            parts.iter().map(|part| part.replace(' ', "\u{a0}")).collect::<Vec<String>>().join(" · "),
        ),
        ("", "Distance", format!("{:.0} km", totals.distance_m / 1000.0), "along the road".to_string()),
        ("", &format!("Charging stop{plural}"), totals.stops.to_string(), per_stop),
        ("", "Energy used", format!("{:.1} kWh", totals.battery_energy_kwh), format!("{consumption:.0} Wh/km")),
        (
            "",
            "Arrival",
            show_percent(totals.arrival_soc),
            format!("reserve {}", show_percent(facts.request.reserve_soc)),
        ),
    ] {
        let _ = writeln!(
            out,
            "<div class=\"tile {class}\"><dt>{name}</dt><dd><b>{value}</b><span>{}</span></dd></div>",
            escaped(&more)
        );
    }
    out.push_str("</dl>\n");
    proof(out, &facts.answer.search);
    out.push_str("</header>\n");
}

/// When it leaves and arrives, if the request says so.
fn clock(trip: &Trip) -> String {
    match (trip.departs_at, trip.arrives_at) {
        (Some(departs_at), Some(arrives_at)) => {
            format!("; leaving {}, arriving {}", day_and_clock(departs_at), day_and_clock(arrives_at))
        }
        _ => String::new(),
    }
}

/// Says that the stations are invented, where nobody can miss it.
pub fn banner(out: &mut String, facts: &Facts<'_>) {
    if !facts.demonstration() {
        return;
    }
    let words = if facts.legs().iter().any(|leg| leg.kind == LegKind::Charge) {
        "<strong>Do not drive by this plan.</strong> Its charging stations are invented for demonstration: none of them exists."
    } else {
        "<strong>Demonstration.</strong> The charging stations reckoned with are invented: none of them exists."
    };
    let _ = writeln!(out, "<p class=\"banner\" role=\"note\">{words}</p>");
}

/// Value, bound and gap as a sentence.
fn proof(out: &mut String, search: &SearchProof) {
    let (Some(value), Some(bound), Some(gap)) = (search.value, search.lower_bound, search.gap) else { return };
    let over = match search.proved_on.as_str() {
        "stations" => "over all stations that fit, joined by fastest roads",
        "roads" => "over all stations that fit, joined by any roads",
        _ => "in its own terms",
    };
    let shown = |value: f64| match search.objective {
        ObjectiveKind::Amount => format!("{value:.2}"),
        _ => format!("{value:.0} s"),
    };
    let money = search.objective == ObjectiveKind::Amount;
    let (class, words) = if money {
        let proven = if gap <= 0.0 {
            "Proved cheapest".to_string()
        } else {
            format!("At most {:.2} % from the cheapest", 100.0 * gap)
        };
        let words = format!(
            "<strong>{proven}.</strong> No trip comes to less than {bound:.2} for its stops and its time in this model."
        );
        (if gap <= 0.0 { "proved" } else { "bounded" }, words)
    } else if gap <= 0.0 {
        (
            "proved",
            format!(
                "<strong>Proved fastest.</strong> No trip takes less than {} in this model, on this map and with these stations.",
                show_duration(bound)
            ),
        )
    } else {
        (
            "bounded",
            format!(
                "<strong>At most {:.2} % from the fastest.</strong> This trip takes {}; no trip takes less than {}.",
                100.0 * gap,
                show_duration(value),
                show_duration(bound)
            ),
        )
    };
    let _ = writeln!(
        out,
        "<p class=\"proof {class}\">{words} <small>Value {}, bound {}, gap {:.4} %, {over}; {} labels, {} \
         legs evaluated.</small></p>",
        shown(value),
        shown(bound),
        100.0 * gap,
        search.labels_settled,
        search.legs_evaluated
    );
}
