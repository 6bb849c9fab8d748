//! A charging session drawn as one SVG: power over SoC, and SoC over time. Drawing only; every number comes from the
//! estimate.

use super::panel::{Panel, text};
use super::power::{legend, peak_kw, power_over_soc};
use std::fmt::Write;
use wattfarer::charge::{ChargeEstimate, ProfilePoint};

const WIDTH: f64 = 760.0;
const PANEL_HEIGHT: f64 = 220.0;
const LEFT: f64 = 64.0;
const RIGHT: f64 = 24.0;
const FIRST_TOP: f64 = 72.0;
const SECOND_TOP: f64 = 372.0;
const HEIGHT: f64 = 660.0;

/// The drawing of a session; none when nothing is charged.
pub fn svg(estimate: &ChargeEstimate, title: &str) -> Option<String> {
    let (first, last) = (estimate.profile.first()?, estimate.profile.last()?);
    let (start_soc, end_soc) = (estimate.start_soc?, estimate.end_soc?);
    let peak_kw = peak_kw(estimate);
    if !(peak_kw > 0.0 && last.soc > first.soc && estimate.duration_s > 0.0) {
        return None;
    }
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" font-family=\"sans-serif\" \
         font-size=\"13\" fill=\"#1f2933\">\n<rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"#ffffff\"/>\n"
    );
    text(&mut out, LEFT, 28.0, "start", 17, title);
    let subtitle = format!(
        "{:.0} to {:.0} % in {:.0} min (80 % of sessions: {:.0} to {:.0} min), {:.1} kWh stored",
        100.0 * start_soc,
        100.0 * end_soc,
        estimate.duration_s / 60.0,
        estimate.duration_p10_s / 60.0,
        estimate.duration_p90_s / 60.0,
        estimate.battery_energy_kwh
    );
    text(&mut out, LEFT, 48.0, "start", 13, &subtitle);
    let (power, course) = (panel(FIRST_TOP), panel(SECOND_TOP));
    let high_kw = peak_kw * 1.08;
    power.frame(&mut out, &power.across(100.0), &power.up(high_kw), "State of charge, %", "Power into the battery, kW");
    power_over_soc(&mut out, &power, estimate, high_kw);
    legend(&mut out, LEFT, power.bottom + 50.0, estimate);
    soc_over_time(&mut out, &course, estimate, start_soc, end_soc);
    out.push_str("</svg>\n");
    Some(out)
}

fn panel(top: f64) -> Panel {
    Panel { left: LEFT, right: WIDTH - RIGHT, top, bottom: top + PANEL_HEIGHT }
}

fn soc_over_time(out: &mut String, panel: &Panel, estimate: &ChargeEstimate, start_soc: f64, end_soc: f64) {
    let longest_s = estimate.duration_s.max(estimate.duration_p90_s);
    let (across, up) = (panel.across(longest_s / 60.0 * 1.03), panel.up(100.0));
    panel.frame(out, &across, &up, "Time since plug-in, min", "State of charge, %");
    let (low, high) = (across.at(estimate.duration_p10_s / 60.0), across.at(estimate.duration_p90_s / 60.0));
    let _ = writeln!(
        out,
        "<rect x=\"{low:.1}\" y=\"{SECOND_TOP}\" width=\"{:.1}\" height=\"{PANEL_HEIGHT}\" fill=\"#f0b429\" \
         fill-opacity=\"0.25\"/>",
        high - low
    );
    let x = |seconds: f64| across.at(seconds / 60.0);
    let y = |soc: f64| up.at(100.0 * soc);
    let mut path = format!("M{:.1},{:.1}", x(0.0), y(start_soc));
    let capacity_kwh = estimate.battery_energy_kwh / (end_soc - start_soc);
    let mut before: Option<&ProfilePoint> = None;
    for point in &estimate.profile {
        let Some(from) = before.replace(point) else {
            let _ = write!(path, "L{:.1},{:.1}", x(point.elapsed_s), y(point.soc));
            continue;
        };
        // A cubic through both ends with the slope that the power there means.
        let third_s = (point.elapsed_s - from.elapsed_s) / 3.0;
        let slope = |at: &ProfilePoint| at.battery_power_kw / capacity_kwh / 3600.0;
        let _ = write!(
            path,
            "C{:.1},{:.1} {:.1},{:.1} {:.1},{:.1}",
            x(from.elapsed_s + third_s),
            y(from.soc + slope(from) * third_s),
            x(point.elapsed_s - third_s),
            y(point.soc - slope(point) * third_s),
            x(point.elapsed_s),
            y(point.soc)
        );
    }
    let _ = write!(path, "L{:.1},{:.1}", x(estimate.duration_s), y(end_soc));
    let _ = writeln!(out, "<path d=\"{path}\" fill=\"none\" stroke=\"#0967d2\" stroke-width=\"2.5\"/>");
    let legend_y = SECOND_TOP + PANEL_HEIGHT + 50.0;
    let _ = writeln!(
        out,
        "<rect x=\"{LEFT}\" y=\"{:.1}\" width=\"12\" height=\"12\" fill=\"#f0b429\" fill-opacity=\"0.4\"/>",
        legend_y - 11.0
    );
    text(out, LEFT + 18.0, legend_y, "start", 12, "eight sessions in ten end here");
}
