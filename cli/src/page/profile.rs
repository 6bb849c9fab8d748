//! State of charge over distance: drives fall, stops rise, the reserve is a line, hours stand on top.

use super::facts::Facts;
use super::map::MarkKind;
use crate::plot::panel::{Axis, Panel, escaped, text};
use crate::values::show_percent;
use std::fmt::Write;
use wattfarer::plan::{Leg, LegKind, SocPoint, Trip};
use wattfarer::units::SECONDS_PER_HOUR;

/// Size of a drawing.
#[derive(Clone, Copy)]
pub struct Size {
    pub width: f64,
    pub height: f64,
}

/// A leg with the distance and time before it.
struct Placed<'a> {
    index: usize,
    leg: &'a Leg,
    before_m: f64,
    before_s: f64,
}

fn placed(trip: &Trip) -> Vec<Placed<'_>> {
    let (mut before_m, mut before_s) = (0.0, 0.0);
    let legs = trip.legs.iter().enumerate().map(|(index, leg)| {
        let placed = Placed { index, leg, before_m, before_s };
        before_m += leg.distance_m;
        before_s += leg.duration_s;
        placed
    });
    legs.collect()
}

impl Placed<'_> {
    /// Distance, time and SoC since the start of the trip.
    fn points(&self) -> Vec<SocPoint> {
        let end = |distance_m, elapsed_s, soc| SocPoint { distance_m, elapsed_s, soc };
        let (length_m, duration_s) = (self.leg.distance_m, self.leg.duration_s);
        let points = match (&self.leg.soc_profile, self.leg.kind) {
            (Some(profile), _) if profile.len() > 1 => profile.clone(),
            (_, LegKind::Charge) => {
                vec![end(0.0, 0.0, self.leg.arrival_soc), end(0.0, duration_s, self.leg.departure_soc)]
            }
            _ => vec![end(0.0, 0.0, self.leg.departure_soc), end(length_m, duration_s, self.leg.arrival_soc)],
        };
        points.iter().map(|at| end(at.distance_m + self.before_m, at.elapsed_s + self.before_s, at.soc)).collect()
    }
}

/// The chart of a trip; `name` is the drawing's class and begins its ids.
pub fn svg(facts: &Facts<'_>, trip: &Trip, size: Size, name: &str) -> String {
    let legs = placed(trip);
    let mut panel = Panel { left: 44.0, right: size.width - 20.0, top: 62.0, bottom: size.height - 42.0 };
    let across = panel.across((trip.totals.distance_m / 1000.0).max(0.1));
    let numbers: Vec<f64> =
        legs.iter().filter(|leg| leg.leg.kind == LegKind::Charge).map(|leg| across.at(leg.before_m / 1000.0)).collect();
    // Numbers that would touch stand in two rows.
    let second_row = if numbers.windows(2).any(|pair| pair[1] - pair[0] < 22.0) { 20.0 } else { 0.0 };
    panel.top += second_row;
    let up = panel.up(100.0);
    let mut out = format!(
        "<svg class=\"chart {name}\" viewBox=\"0 0 {:.0} {:.0}\" role=\"img\" aria-labelledby=\"{name}-soc-title \
         {name}-soc-text\">\n<title id=\"{name}-soc-title\">State of charge over distance</title>\n\
         <desc id=\"{name}-soc-text\">{}</desc>\n",
        size.width,
        size.height,
        escaped(&described(facts, trip))
    );
    panel.frame(&mut out, &across, &up, "Distance, km", "%");
    hours(&mut out, &panel, panel.top - 32.0 - second_row, &across, &legs);
    let reserve = up.at(100.0 * facts.request.reserve_soc);
    let _ = writeln!(
        out,
        "<line class=\"reserve\" x1=\"{:.1}\" y1=\"{reserve:.1}\" x2=\"{:.1}\" y2=\"{reserve:.1}\"/>",
        panel.left, panel.right
    );
    for leg in &legs {
        draw(&mut out, leg, &across, &up);
    }
    let mut words = String::new();
    text(&mut words, panel.right - 4.0, reserve + 14.0, "end", 11, "reserve");
    let _ = writeln!(out, "<g class=\"reserve-name\">{words}</g>");
    stops(&mut out, facts, &panel, second_row, &legs, &across, &up);
    out.push_str("</svg>\n");
    out
}

/// The line of one leg, and the area below it.
fn draw(out: &mut String, leg: &Placed<'_>, across: &Axis, up: &Axis) {
    let class = match leg.leg.kind {
        LegKind::Charge => "charge",
        LegKind::Ferry => "ferry",
        LegKind::Stay => return,
        _ => "drive",
    };
    let at = |point: &SocPoint| format!("{:.1},{:.1}", across.at(point.distance_m / 1000.0), up.at(100.0 * point.soc));
    let points = leg.points();
    let line = points.iter().map(at).collect::<Vec<String>>().join(" ");
    let _ = writeln!(out, "<g class=\"soc {class}\" data-leg=\"{}\">", leg.index);
    if let (Some(first), Some(last)) = (points.first(), points.last())
        && last.distance_m > first.distance_m
    {
        let x = |point: &SocPoint| across.at(point.distance_m / 1000.0);
        let _ = writeln!(
            out,
            "<polygon points=\"{:.1},{:.1} {line} {:.1},{:.1}\"/>",
            x(first),
            up.at(0.0),
            x(last),
            up.at(0.0)
        );
    }
    let _ = writeln!(out, "<polyline points=\"{line}\"/></g>");
}

/// Hours since the start, where the car is then.
fn hours(out: &mut String, panel: &Panel, y: f64, across: &Axis, legs: &[Placed<'_>]) {
    let points: Vec<SocPoint> = legs.iter().flat_map(Placed::points).collect();
    let Some(last) = points.last() else { return };
    let most = ((panel.right - panel.left) / 70.0).floor().max(2.0);
    let whole = last.elapsed_s / SECONDS_PER_HOUR;
    let steps = [1.0 / 12.0, 1.0 / 6.0, 0.25, 0.5, 1.0, 2.0, 3.0, 4.0, 6.0, 12.0, 24.0, 48.0];
    let step = steps.into_iter().find(|step| whole / step <= most).unwrap_or(96.0);
    let _ = writeln!(
        out,
        "<line class=\"axis\" x1=\"{:.1}\" y1=\"{y:.1}\" x2=\"{:.1}\" y2=\"{y:.1}\" stroke=\"#627d98\"/>",
        panel.left, panel.right
    );
    let mut free_from = f64::NEG_INFINITY;
    for tick in 0..200 {
        let hour = f64::from(tick) * step;
        let elapsed_s = hour * SECONDS_PER_HOUR;
        let index = points.partition_point(|point| point.elapsed_s < elapsed_s);
        let Some(to) = points.get(index) else { break };
        let from = points.get(index.saturating_sub(1)).unwrap_or(to);
        let share = if to.elapsed_s > from.elapsed_s {
            (elapsed_s - from.elapsed_s) / (to.elapsed_s - from.elapsed_s)
        } else {
            0.0
        };
        let x = across.at((from.distance_m + share * (to.distance_m - from.distance_m)) / 1000.0);
        let _ = writeln!(
            out,
            "<line class=\"axis\" x1=\"{x:.1}\" y1=\"{:.1}\" x2=\"{x:.1}\" y2=\"{y:.1}\" stroke=\"#627d98\"/>",
            y - 5.0
        );
        // A long stop brings two hours to one place.
        if x >= free_from {
            let words = if step < 1.0 { format!("{:.0} min", 60.0 * hour) } else { format!("{hour:.0} h") };
            text(out, x, y - 9.0, "middle", 12, &words);
            free_from = x + 40.0;
        }
    }
}

/// A number over every rise, its name where there is room, and what it rises from and to.
fn stops(
    out: &mut String,
    facts: &Facts<'_>,
    panel: &Panel,
    second_row: f64,
    legs: &[Placed<'_>],
    across: &Axis,
    up: &Axis,
) {
    let marks: Vec<(f64, usize, &str, &Placed<'_>)> = legs
        .iter()
        .filter_map(|leg| {
            let mark = facts.marks.iter().find(|mark| mark.leg == Some(leg.index))?;
            let MarkKind::Stop(number) = mark.kind else { return None };
            Some((across.at(leg.before_m / 1000.0), number, mark.name.as_str(), leg))
        })
        .collect();
    // All names or none: a few of many look like an accident.
    let room = |index: usize| marks.get(index + 1).map_or(panel.right, |next| next.0 - 12.0);
    let named = marks
        .iter()
        .enumerate()
        .all(|(index, (x, _, name, _))| x + 14.0 + super::map::text_width(name, 12.0) <= room(index));
    for (index, (x, number, name, leg)) in marks.iter().enumerate() {
        let next = room(index);
        let y = panel.top - 14.0 - if index % 2 == 0 { second_row } else { 0.0 };
        let (low, high) = (up.at(100.0 * leg.leg.arrival_soc), up.at(100.0 * leg.leg.departure_soc));
        let _ = writeln!(
            out,
            "<g class=\"mark stop\" data-leg=\"{}\"><title>{}</title><line x1=\"{x:.1}\" y1=\"{y:.1}\" x2=\"{x:.1}\" \
             y2=\"{high:.1}\"/><circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"9\"/><text x=\"{x:.1}\" y=\"{:.1}\">{number}</text></g>",
            leg.index,
            escaped(name),
            y + 4.0
        );
        if named {
            text(out, x + 14.0, y + 4.0, "start", 12, name);
        }
        if next - x >= 34.0 || marks.len() < 4 {
            text(out, x + 6.0, high + 3.0, "start", 11, &show_percent(leg.leg.departure_soc));
            text(out, x - 2.0, low + 14.0, "end", 11, &show_percent(leg.leg.arrival_soc));
        }
    }
}

fn described(facts: &Facts<'_>, trip: &Trip) -> String {
    let mut words = String::new();
    let stops = facts.marks.iter().filter_map(|mark| match (mark.kind, mark.leg) {
        (MarkKind::Stop(number), Some(leg)) => Some((number, &mark.name, trip.legs.get(leg)?)),
        _ => None,
    });
    if let Some(first) = trip.legs.first() {
        let _ = write!(words, "Starts with {}. ", show_percent(first.departure_soc));
    }
    for (number, name, leg) in stops {
        let (low, high) = (show_percent(leg.arrival_soc), show_percent(leg.departure_soc));
        let _ = write!(words, "Stop {number}, {name}: from {low} to {high}. ");
    }
    let _ = write!(words, "Arrives with {}.", show_percent(trip.totals.arrival_soc));
    words
}
