//! Power over SoC, with what limits it.

use super::panel::{Axis, Panel, text};
use super::{colour, words};
use std::fmt::Write;
use wattfarer::charge::{ChargeEstimate, LimitSpan, LimitingFactor, ProfilePoint};

/// The highest power into the battery, kW.
pub fn peak_kw(estimate: &ChargeEstimate) -> f64 {
    estimate.profile.iter().map(|point| point.battery_power_kw).fold(0.0, f64::max)
}

/// Areas in the colours of what limits, and the course of the power on top; the axes go to 100 % and `high_kw`.
pub fn power_over_soc(out: &mut String, panel: &Panel, estimate: &ChargeEstimate, high_kw: f64) {
    let (across, up) = (panel.across(100.0), panel.up(high_kw));
    for span in estimate.limits.iter().filter(|span| span.to_soc > span.from_soc) {
        area(out, estimate, span, &across, &up);
    }
    let _ = writeln!(
        out,
        "<polyline class=\"power\" points=\"{}\" fill=\"none\" stroke=\"#102a43\" stroke-width=\"2\"/>",
        course(panel, estimate, high_kw)
    );
}

/// The points of the power's course on the same axes.
pub fn course(panel: &Panel, estimate: &ChargeEstimate, high_kw: f64) -> String {
    let (across, up) = (panel.across(100.0), panel.up(high_kw));
    let points = estimate
        .profile
        .iter()
        .map(|point| format!("{:.1},{:.1}", across.at(100.0 * point.soc), up.at(point.battery_power_kw)));
    points.collect::<Vec<String>>().join(" ")
}

/// What limits, each once, in the order of the session.
pub fn factors(estimate: &ChargeEstimate) -> Vec<LimitingFactor> {
    let mut factors = Vec::new();
    for span in estimate.limits.iter().filter(|span| span.to_soc > span.from_soc) {
        if !factors.contains(&span.limiting_factor) {
            factors.push(span.limiting_factor);
        }
    }
    factors
}

/// One row that names the colours.
pub fn legend(out: &mut String, left: f64, y: f64, estimate: &ChargeEstimate) {
    let mut x = left;
    for factor in factors(estimate) {
        let label = words(factor);
        let _ = writeln!(
            out,
            "<rect x=\"{x:.1}\" y=\"{:.1}\" width=\"12\" height=\"12\" fill=\"{}\"/>",
            y - 11.0,
            colour(factor)
        );
        text(out, x + 18.0, y, "start", 12, &format!("limited by {label}"));
        x += 110.0 + 7.0 * label.len() as f64;
    }
}

/// The area below the power on one span of SoC.
fn area(out: &mut String, estimate: &ChargeEstimate, span: &LimitSpan, across: &Axis, up: &Axis) {
    let inside = |point: &&ProfilePoint| point.soc >= span.from_soc - 1e-12 && point.soc <= span.to_soc + 1e-12;
    let mut path = format!("M{:.1},{:.1}", across.at(100.0 * span.from_soc), up.at(0.0));
    for point in estimate.profile.iter().filter(inside) {
        let _ = write!(path, "L{:.1},{:.1}", across.at(100.0 * point.soc), up.at(point.battery_power_kw));
    }
    let _ = write!(path, "L{:.1},{:.1}Z", across.at(100.0 * span.to_soc), up.at(0.0));
    let _ = writeln!(out, "<path d=\"{path}\" fill=\"{}\" fill-opacity=\"0.55\"/>", colour(span.limiting_factor));
}
