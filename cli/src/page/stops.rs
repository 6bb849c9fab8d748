//! Every charging stop: where, at which plug, and the power over the state of charge.

use super::facts::Facts;
use super::map::MarkKind;
use crate::plot::panel::{Panel, escaped};
use crate::plot::power::{course, factors, peak_kw, power_over_soc};
use crate::plot::{colour, words};
use crate::tariffs;
use crate::values::{show_duration, show_percent};
use std::fmt::Write;
use wattfarer::Soc;
use wattfarer::charge::{self, ChargeEstimate, ChargeGoal, ChargeRequest, LimitingFactor};
use wattfarer::graph::{Connector, Station};
use wattfarer::plan::{Leg, LegKind, Trip};

/// The cards of all stops; nothing without stops.
pub fn section(out: &mut String, facts: &Facts<'_>, trip: &Trip) {
    if trip.legs.iter().all(|leg| leg.kind != LegKind::Charge) {
        return;
    }
    out.push_str(
        "<section aria-labelledby=\"stops\"><h2 id=\"stops\">Charging stops</h2>\n<p class=\"caption\">Coloured: this session, \
         by what limits its power. Dotted: what the car would take at this plug from empty to full.</p>\n<div class=\"stops\">\n",
    );
    for (index, leg) in trip.legs.iter().enumerate() {
        let mark = facts.marks.iter().find(|mark| mark.leg == Some(index)).map(|mark| mark.kind);
        if let Some(MarkKind::Stop(number)) = mark {
            card(out, facts, number, index, leg);
        }
    }
    out.push_str("</div></section>\n");
}

fn card(out: &mut String, facts: &Facts<'_>, number: usize, index: usize, leg: &Leg) {
    let _ = write!(
        out,
        "<article class=\"card stop\" data-leg=\"{index}\"><h3><i class=\"number\">{number}</i> {}</h3>\n<p class=\"plug\">{}</p>\n\
         <p class=\"session\"><b>{} → {}</b> in <b>{}</b>{}</p>\n",
        escaped(&facts.name(&leg.from)),
        escaped(&plug(leg)),
        show_percent(leg.arrival_soc),
        show_percent(leg.departure_soc),
        show_duration(leg.charge_s.unwrap_or(leg.duration_s)),
        leg.overhead_s.map(|overhead| format!(" + {} around it", show_duration(overhead))).unwrap_or_default()
    );
    if let (Some(session), Some(whole)) =
        (estimate(facts, leg, leg.arrival_soc, leg.departure_soc), estimate(facts, leg, 0.0, 1.0))
    {
        drawing(out, number, leg, &session, &whole);
        legend(out, &factors(&session));
    }
    let _ = writeln!(
        out,
        "<p class=\"energy\">{:.1} kWh stored{}{}{}</p></article>",
        leg.battery_energy_kwh,
        leg.delivered_energy_kwh.map(|energy| format!(" · {energy:.1} kWh at the plug")).unwrap_or_default(),
        leg.average_power_kw.map(|power| format!(" · {power:.0} kW on average")).unwrap_or_default(),
        leg.amount.as_ref().map(|amount| format!(" · {}", escaped(&tariffs::show(amount)))).unwrap_or_default()
    );
}

fn connector(leg: &Leg) -> Option<(&Station, &Connector)> {
    let station = leg.station.as_deref()?;
    let found = station.connectors().find(|(evse, connector)| {
        leg.evse_uid.as_ref() == Some(&evse.uid) && leg.connector_id.as_ref() == Some(&connector.id)
    });
    found.map(|(_, connector)| (station, connector))
}

fn plug(leg: &Leg) -> String {
    let Some((station, connector)) = connector(leg) else { return String::new() };
    let standard = match connector.standard.as_str() {
        "IEC_62196_T2_COMBO" => "CCS2",
        "IEC_62196_T1_COMBO" => "CCS1",
        "IEC_62196_T2" => "Type 2",
        "IEC_62196_T1" => "Type 1",
        "SAE_J3400" => "NACS",
        "CHADEMO" => "CHAdeMO",
        "GBT_DC" => "GB/T",
        other => other,
    };
    let places = station.evses.len();
    let mut parts = vec![format!("{standard}, {:.0} kW", connector.max_power_kw)];
    parts.push(if places == 1 { "1 charging place".to_string() } else { format!("{places} charging places") });
    parts.extend(station.operator.clone());
    parts.join(" · ")
}

/// The session between two states of charge at the plug of a leg; none when it cannot be told.
fn estimate(facts: &Facts<'_>, leg: &Leg, from: f64, to: f64) -> Option<ChargeEstimate> {
    let (station, connector) = connector(leg)?;
    let request = ChargeRequest {
        client_ref: None,
        vehicle: facts.request.vehicle.clone(),
        start_soc: Some(Soc::new("arrival_soc", from).ok()?),
        goal: ChargeGoal::target_soc(to),
        charge_limit_soc: None,
        connector: connector.limits(),
        site_max_power_kw: station.site_max_power_kw,
        conditions: facts.request.conditions,
        starts_at: None,
        tariff: None,
        time_zone: None,
    };
    charge::estimate(&request).ok().filter(|estimate| peak_kw(estimate) > 0.0)
}

fn drawing(out: &mut String, number: usize, leg: &Leg, session: &ChargeEstimate, whole: &ChargeEstimate) {
    let panel = Panel { left: 40.0, right: 348.0, top: 24.0, bottom: 156.0 };
    let high_kw = 1.1 * peak_kw(whole).max(peak_kw(session));
    let (across, up) = (panel.across(100.0), panel.up(high_kw));
    let spans: Vec<String> = session
        .limits
        .iter()
        .map(|span| {
            let (low, high) = (show_percent(span.from_soc), show_percent(span.to_soc));
            format!("{low} to {high} limited by {}", words(span.limiting_factor))
        })
        .collect();
    let _ = writeln!(
        out,
        "<svg class=\"chart power\" viewBox=\"0 0 360 196\" role=\"img\" aria-labelledby=\"power-{number}-title \
         power-{number}-text\">\n<title id=\"power-{number}-title\">Power over state of charge at stop {number}</title>\n\
         <desc id=\"power-{number}-text\">At most {:.0} kW into the battery; {}.</desc>",
        peak_kw(session),
        spans.join(", ")
    );
    let (left, right) = (across.at(100.0 * leg.arrival_soc), across.at(100.0 * leg.departure_soc));
    let _ = writeln!(
        out,
        "<rect class=\"window\" x=\"{left:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{:.1}\"/>",
        panel.top,
        right - left,
        panel.bottom - panel.top
    );
    panel.frame(out, &across, &up, "State of charge, %", "kW into the battery");
    let _ = writeln!(out, "<polyline class=\"whole\" points=\"{}\"/>", course(&panel, whole, high_kw));
    power_over_soc(out, &panel, session, high_kw);
    out.push_str("</svg>\n");
}

fn legend(out: &mut String, factors: &[LimitingFactor]) {
    out.push_str("<ul class=\"legend\">");
    for factor in factors {
        let _ = write!(out, "<li><i style=\"background:{}\"></i>limited by {}</li>", colour(*factor), words(*factor));
    }
    out.push_str("</ul>\n");
}
