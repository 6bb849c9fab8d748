//! A charging session drawn as one SVG: power over SoC, and SoC over time. Drawing only; every number comes from the
//! estimate.

use std::fmt::Write;
use wattfarer::charge::{ChargeEstimate, LimitSpan, LimitingFactor, ProfilePoint};

const WIDTH: f64 = 760.0;
const PANEL_HEIGHT: f64 = 220.0;
const LEFT: f64 = 64.0;
const RIGHT: f64 = 24.0;
const FIRST_TOP: f64 = 72.0;
const SECOND_TOP: f64 = 372.0;
const HEIGHT: f64 = 660.0;

/// A scale from values to a stretch of the drawing.
struct Axis {
    low: f64,
    high: f64,
    from: f64,
    to: f64,
}

impl Axis {
    fn across(high: f64, low: f64) -> Axis {
        Axis { low, high, from: LEFT, to: WIDTH - RIGHT }
    }

    fn up(high: f64, top: f64) -> Axis {
        Axis { low: 0.0, high, from: top + PANEL_HEIGHT, to: top }
    }

    fn at(&self, value: f64) -> f64 {
        self.from + (value - self.low) / (self.high - self.low) * (self.to - self.from)
    }

    /// Round values that cut the axis into at most `most` parts, and their distance.
    fn ticks(&self, most: f64) -> (f64, Vec<f64>) {
        let rough = (self.high - self.low) / most;
        let power = 10_f64.powf(rough.log10().floor());
        let step = [1.0, 2.0, 5.0, 10.0].into_iter().map(|factor| factor * power).find(|step| *step >= rough);
        let step = step.unwrap_or(rough);
        let first = (self.low / step - 1e-9).ceil();
        let ticks = (0..64).map(|index| (first + f64::from(index)) * step);
        (step, ticks.take_while(|tick| *tick <= self.high * (1.0 + 1e-9)).collect())
    }
}

/// The drawing of a session; none when nothing is charged.
pub fn svg(estimate: &ChargeEstimate, title: &str) -> Option<String> {
    let (first, last) = (estimate.profile.first()?, estimate.profile.last()?);
    let (start_soc, end_soc) = (estimate.start_soc?, estimate.end_soc?);
    let peak_kw = estimate.profile.iter().map(|point| point.battery_power_kw).fold(0.0, f64::max);
    if !(peak_kw > 0.0 && last.soc > first.soc && estimate.duration_s > 0.0) {
        return None;
    }
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" font-family=\"sans-serif\" \
         font-size=\"13\" fill=\"#1f2933\">\n<rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"#ffffff\"/>\n"
    );
    text(&mut out, LEFT, 28.0, "start", 17, &escaped(title));
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
    power_over_soc(&mut out, estimate, peak_kw);
    soc_over_time(&mut out, estimate, start_soc, end_soc);
    out.push_str("</svg>\n");
    Some(out)
}

fn power_over_soc(out: &mut String, estimate: &ChargeEstimate, peak_kw: f64) {
    let across = Axis::across(100.0, 0.0);
    let up = Axis::up(peak_kw * 1.08, FIRST_TOP);
    frame(out, &across, &up, FIRST_TOP, "State of charge, %", "Power into the battery, kW");
    let mut legend: Vec<LimitingFactor> = Vec::new();
    for span in estimate.limits.iter().filter(|span| span.to_soc > span.from_soc) {
        area(out, estimate, span, &across, &up);
        if !legend.contains(&span.limiting_factor) {
            legend.push(span.limiting_factor);
        }
    }
    let line: Vec<String> = estimate
        .profile
        .iter()
        .map(|point| format!("{:.1},{:.1}", across.at(100.0 * point.soc), up.at(point.battery_power_kw)))
        .collect();
    let _ =
        writeln!(out, "<polyline points=\"{}\" fill=\"none\" stroke=\"#102a43\" stroke-width=\"2\"/>", line.join(" "));
    let mut x = LEFT;
    for factor in legend {
        let y = FIRST_TOP + PANEL_HEIGHT + 50.0;
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

fn soc_over_time(out: &mut String, estimate: &ChargeEstimate, start_soc: f64, end_soc: f64) {
    let longest_s = estimate.duration_s.max(estimate.duration_p90_s);
    let across = Axis::across(longest_s / 60.0 * 1.03, 0.0);
    let up = Axis::up(100.0, SECOND_TOP);
    frame(out, &across, &up, SECOND_TOP, "Time since plug-in, min", "State of charge, %");
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

fn frame(out: &mut String, across: &Axis, up: &Axis, top: f64, x_title: &str, y_title: &str) {
    let bottom = top + PANEL_HEIGHT;
    let (step, ticks) = up.ticks(5.0);
    for tick in ticks {
        let y = up.at(tick);
        let _ = writeln!(
            out,
            "<line x1=\"{LEFT}\" y1=\"{y:.1}\" x2=\"{:.1}\" y2=\"{y:.1}\" stroke=\"#d9e2ec\"/>",
            WIDTH - RIGHT
        );
        text(out, LEFT - 8.0, y + 4.0, "end", 12, &number(tick, step));
    }
    let (step, ticks) = across.ticks(10.0);
    for tick in ticks {
        let x = across.at(tick);
        let _ = writeln!(
            out,
            "<line x1=\"{x:.1}\" y1=\"{bottom}\" x2=\"{x:.1}\" y2=\"{:.1}\" stroke=\"#627d98\"/>",
            bottom + 5.0
        );
        text(out, x, bottom + 18.0, "middle", 12, &number(tick, step));
    }
    let _ = writeln!(
        out,
        "<line x1=\"{LEFT}\" y1=\"{bottom}\" x2=\"{:.1}\" y2=\"{bottom}\" stroke=\"#627d98\"/>",
        WIDTH - RIGHT
    );
    text(out, WIDTH - RIGHT, bottom + 34.0, "end", 12, x_title);
    text(out, LEFT, top - 8.0, "start", 12, y_title);
}

fn number(value: f64, step: f64) -> String {
    if step >= 1.0 { format!("{value:.0}") } else { format!("{value:.1}") }
}

fn text(out: &mut String, x: f64, y: f64, anchor: &str, size: u32, words: &str) {
    let _ =
        writeln!(out, "<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{anchor}\" font-size=\"{size}\">{words}</text>");
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// The factor as people say it.
pub fn words(factor: LimitingFactor) -> &'static str {
    match factor {
        LimitingFactor::Vehicle => "the car",
        LimitingFactor::OnboardCharger => "the on-board charger",
        LimitingFactor::VehicleSetting => "the car's charge limit",
        LimitingFactor::Connector => "the plug",
        LimitingFactor::Cable => "the cable",
        LimitingFactor::Site => "the site",
        LimitingFactor::Schedule => "the schedule",
        LimitingFactor::Temperature => "the battery's temperature",
        LimitingFactor::Tail => "balancing",
        _ => "something unknown",
    }
}

/// Colours that stay apart for colour-blind readers (Okabe and Ito 2008).
fn colour(factor: LimitingFactor) -> &'static str {
    match factor {
        LimitingFactor::Vehicle => "#009e73",
        LimitingFactor::OnboardCharger => "#56b4e9",
        LimitingFactor::VehicleSetting => "#cc79a7",
        LimitingFactor::Connector => "#e69f00",
        LimitingFactor::Cable => "#d55e00",
        LimitingFactor::Site => "#f0e442",
        LimitingFactor::Temperature => "#0072b2",
        _ => "#999999",
    }
}
