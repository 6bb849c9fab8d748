//! A schedule drawn as one SVG: the power of every car over time, and what energy costs. Drawing only; every number comes from the
//! schedule.

use super::panel::{Axis, Panel, text};
use std::fmt::Write;
use wattfarer::Instant;
use wattfarer::schedule::{Schedule, ScheduleRequest};

const WIDTH: f64 = 760.0;
const LEFT: f64 = 64.0;
const RIGHT: f64 = 24.0;
/// Okabe and Ito 2008, one after the other.
const COLOURS: [&str; 7] = ["#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#f0e442"];
/// Cars named beside their colour; more would cover the drawing.
const MOST_NAMED: usize = 7;

/// The drawing of a schedule; none when nothing is charged.
pub fn svg(request: &ScheduleRequest, schedule: &Schedule) -> Option<String> {
    let sessions = || request.sessions.iter();
    let start = sessions().map(|session| session.arrives_at).min_by(|a, b| a.seconds_since(*b).total_cmp(&0.0))?;
    let hours = |at: Instant| at.seconds_since(start) / 3600.0;
    let end_h = sessions().map(|session| hours(session.departs_at)).fold(0.0, f64::max);
    let bars = joined(bars(schedule, hours));
    let peak_kw = bars.iter().map(|bar| bar.from_kw + bar.kw).fold(0.0, f64::max);
    if peak_kw <= 0.0 || end_h <= 0.0 {
        return None;
    }
    let prices = prices(request, start, end_h);
    let height = if prices.is_empty() { 386.0 } else { 634.0 };
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" font-family=\"sans-serif\" \
         font-size=\"13\" fill=\"#1f2933\">\n<rect width=\"{WIDTH}\" height=\"{height}\" fill=\"#ffffff\"/>\n"
    );
    let energy_kwh: f64 = schedule.sessions.iter().map(|session| session.totals.delivered_energy_kwh).sum();
    text(&mut out, LEFT, 28.0, "start", 17, &format!("{energy_kwh:.1} kWh from {start}"));
    let panel = Panel { left: LEFT, right: WIDTH - RIGHT, top: 86.0, bottom: 306.0 };
    let (clock, title) = (clock(start, end_h, panel.most_labels()), clock_title(start));
    let caps = caps(schedule, hours);
    let high_kw = caps.iter().map(|cap| cap.2).filter(|kw| *kw < 4.0 * peak_kw).fold(peak_kw, f64::max) * 1.08;
    let (across, up) = (panel.across(end_h), panel.up(high_kw));
    panel.frame_labelled(&mut out, (&across, &clock), &up, &title, "Power at the plugs, kW");
    for bar in &bars {
        let (x, y) = (across.at(bar.from_h), up.at(bar.from_kw + bar.kw));
        let _ = writeln!(
            out,
            "<rect x=\"{x:.2}\" y=\"{y:.2}\" width=\"{:.2}\" height=\"{:.2}\" fill=\"{}\"/>",
            across.at(bar.to_h) - x,
            up.at(bar.from_kw) - y,
            COLOURS[bar.car % COLOURS.len()]
        );
    }
    for (from_h, to_h, kw) in caps.iter().filter(|cap| cap.2 <= high_kw) {
        line(&mut out, &across, &up, (*from_h, *kw), (to_h.min(end_h), *kw), "#ba2525");
    }
    for (index, session) in schedule.sessions.iter().take(MOST_NAMED).enumerate() {
        let x = LEFT + 96.0 * index as f64;
        let _ = writeln!(out, "<rect x=\"{x:.1}\" y=\"42\" width=\"12\" height=\"12\" fill=\"{}\"/>", COLOURS[index]);
        text(&mut out, x + 16.0, 52.0, "start", 12, &session.reference);
    }
    if !prices.is_empty() {
        let panel = Panel { left: LEFT, right: WIDTH - RIGHT, top: 386.0, bottom: 586.0 };
        let (low, high) =
            prices.iter().fold((0.0_f64, 1e-6_f64), |(low, high), price| (low.min(price.2), high.max(price.2)));
        let (across, up) = (panel.across(end_h), panel.up_between(low, high * 1.08));
        let currency = request.tariff.as_ref().map_or("", |tariff| tariff.currency.as_str());
        panel.frame_labelled(&mut out, (&across, &clock), &up, &title, &format!("{currency} per kWh"));
        for (from_h, to_h, price) in prices {
            line(&mut out, &across, &up, (from_h, price), (to_h, price), "#0967d2");
        }
    }
    out.push_str("</svg>\n");
    Some(out)
}

/// Whole hours of the clock by which `start` is written, as hours after it, with what the clock shows then.
fn clock(start: Instant, end_h: f64, most: f64) -> Vec<(f64, String)> {
    let written = start.to_string();
    let part = |from: usize| written.get(from..from + 2).and_then(|text| text.parse::<f64>().ok()).unwrap_or(0.0);
    let start_h = part(11) + part(14) / 60.0 + part(17) / 3600.0;
    let step = [1.0, 2.0, 3.0, 6.0, 12.0].into_iter().find(|step| end_h / step <= most);
    let step = step.unwrap_or_else(|| 24.0 * (end_h / 24.0 / most).ceil());
    let first = (start_h / step).ceil();
    let hours = (0..).map(|index| (first + f64::from(index)) * step).take_while(|hour| hour - start_h <= end_h);
    hours.map(|hour| (hour - start_h, format!("{:02.0}:00", hour % 24.0))).collect()
}

/// Which clock that is.
fn clock_title(start: Instant) -> String {
    let written = start.to_string();
    let offset = written.get(19..).unwrap_or_default().trim_start_matches(|letter| !matches!(letter, '+' | '-'));
    format!("Time of day, UTC{offset}")
}

/// A car's power over a stretch, on top of that of the cars before it.
struct Bar {
    car: usize,
    from_h: f64,
    to_h: f64,
    from_kw: f64,
    kw: f64,
}

fn bars(schedule: &Schedule, hours: impl Fn(Instant) -> f64) -> Vec<Bar> {
    let mut times: Vec<f64> = Vec::new();
    for slot in schedule.sessions.iter().flat_map(|session| &session.slots) {
        times.extend([hours(slot.starts_at), hours(slot.ends_at)]);
    }
    times.sort_by(f64::total_cmp);
    times.dedup();
    let mut stacked = vec![0.0; times.len()];
    let mut out: Vec<Bar> = Vec::new();
    for (car, session) in schedule.sessions.iter().enumerate() {
        for slot in &session.slots {
            let first = times.partition_point(|&time| time < hours(slot.starts_at));
            let end = times.partition_point(|&time| time < hours(slot.ends_at));
            for part in first..end {
                out.push(Bar {
                    car,
                    from_h: times[part],
                    to_h: times[part + 1],
                    from_kw: stacked[part],
                    kw: slot.delivered_power_kw,
                });
                stacked[part] += slot.delivered_power_kw;
            }
        }
    }
    out
}

/// Neighbours of the same height become one: a drawing shows a seam between them.
fn joined(bars: Vec<Bar>) -> Vec<Bar> {
    let mut out: Vec<Bar> = Vec::with_capacity(bars.len());
    for bar in bars {
        let same = |last: &&mut Bar| {
            (last.car, last.to_h, last.from_kw, last.kw) == (bar.car, bar.from_h, bar.from_kw, bar.kw)
        };
        match out.last_mut().filter(same) {
            Some(last) => last.to_h = bar.to_h,
            None => out.push(bar),
        }
    }
    out
}

fn caps(schedule: &Schedule, hours: impl Fn(Instant) -> f64) -> Vec<(f64, f64, f64)> {
    let rows = schedule.site.iter().flat_map(|site| &site.cap);
    rows.map(|row| (hours(row.starts_at), row.ends_at.map_or(f64::INFINITY, &hours), row.max_power_kw)).collect()
}

fn prices(request: &ScheduleRequest, start: Instant, end_h: f64) -> Vec<(f64, f64, f64)> {
    let Some(tariff) = &request.tariff else { return Vec::new() };
    let Ok(slots) = start.plus_s("end", end_h * 3600.0).and_then(|end| tariff.slots(start, end)) else {
        return Vec::new();
    };
    let hours = |at: Instant| at.seconds_since(start) / 3600.0;
    slots.iter().map(|slot| (hours(slot.starts_at), hours(slot.ends_at), slot.price_per_kwh)).collect()
}

fn line(out: &mut String, across: &Axis, up: &Axis, from: (f64, f64), to: (f64, f64), colour: &str) {
    let _ = writeln!(
        out,
        "<line x1=\"{:.2}\" y1=\"{:.2}\" x2=\"{:.2}\" y2=\"{:.2}\" stroke=\"{colour}\" stroke-width=\"2\"/>",
        across.at(from.0),
        up.at(from.1),
        across.at(to.0),
        up.at(to.1)
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_shows_whole_hours_as_the_start_is_written() {
        let start = Instant::parse("start", "2026-11-24T22:40:00+01:00").unwrap();
        let shown: Vec<(i64, String)> =
            clock(start, 6.0, 10.0).into_iter().map(|(hour, label)| ((hour * 60.0).round() as i64, label)).collect();
        let expected = [(20, "23:00"), (80, "00:00"), (140, "01:00"), (200, "02:00"), (260, "03:00"), (320, "04:00")];
        assert_eq!(shown, expected.map(|(minutes, label)| (minutes, label.to_string())));
        assert_eq!(clock_title(start), "Time of day, UTC+01:00");
        let days = clock(Instant::parse("start", "2026-11-24T00:00:00Z").unwrap(), 240.0, 10.0);
        assert!(
            days.len() <= 11 && days.iter().all(|(hour, label)| hour % 24.0 == 0.0 && label == "00:00"),
            "{days:?}"
        );
        assert_eq!(clock_title(Instant::EPOCH), "Time of day, UTC+00:00");
    }
}
