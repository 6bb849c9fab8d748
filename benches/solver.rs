//! Schedules beside HiGHS in one run, by CPU time: one car, and sites of 100 to 10,000 cars over 96 quarter hours.
//!
//! Ours from request to answer, with the car's curve, the floor of 6 A and a proven gap; HiGHS (from `target/oracles`, see
//! `tests/oracles/install.sh`) the linear programme alone, flat power and no floor, its model handed over before the clock starts.

mod schedule_cases;

use cpu_time::ThreadTime;
use schedule_cases::{SLOTS, one, prices, quarter, site};
use std::fmt::Write as _;
use std::io::Write as _;
use std::process::{Command, Stdio};
use wattfarer::Result;
use wattfarer::charge::CurrentType;
use wattfarer::schedule::{self, Schedule, ScheduleRequest};

/// Larger sites would take HiGHS minutes.
const MOST_CARS_OF_HIGHS: u32 = 10_000;

fn main() {
    if let Err(error) = run() {
        println!("{error}");
    }
}

fn run() -> Result<()> {
    for (name, request) in [
        ("one car, AC 11 kW to 100 %", one(CurrentType::Ac, 11.0)?),
        ("one car, DC 50 kW to 100 %", one(CurrentType::Dc, 50.0)?),
    ] {
        let (seconds, schedule) = ours(&request, 2000, schedule::cheapest)?;
        let hours = schedule.sessions[0].totals.delivered_energy_kwh / request.sessions[0].max_power_kw.unwrap_or(1.0);
        let power_kwh = 0.25 * request.sessions[0].max_power_kw.unwrap_or(1.0);
        let line = format!(
            "{{\"prices\": {:?}, \"caps\": null, \"cars\": [[{}, {power_kwh}, 0, {SLOTS}]]}}",
            prices(),
            4.0 * hours * power_kwh
        );
        println!(
            "{name}: {:.0} us, {:.0} a second, gap {:.1e}; HiGHS, flat power: {}",
            seconds * 1e6,
            1.0 / seconds,
            schedule.gap,
            highs(&line)
        );
    }
    for cars in [100, 1_000, 10_000] {
        let request = site(cars)?;
        let (seconds, schedule) = ours(&request, if cars > 5_000 { 3 } else { 20 }, schedule::site)?;
        let other = if cars > MOST_CARS_OF_HIGHS { "not tried".to_string() } else { highs(&line(&request, cars)?) };
        println!(
            "site of {cars} cars: {:.1} ms, cost {:.4}, gap {:.1e}; HiGHS: {other}",
            seconds * 1e3,
            total(&schedule),
            schedule.gap
        );
    }
    Ok(())
}

fn total(schedule: &Schedule) -> f64 {
    let amounts = schedule.sessions.iter().filter_map(|session| session.totals.amount.as_ref());
    amounts.map(|amount| amount.total).sum()
}

/// The median of several runs.
fn ours(
    request: &ScheduleRequest,
    runs: usize,
    solve: impl Fn(&ScheduleRequest) -> Result<Schedule>,
) -> Result<(f64, Schedule)> {
    let schedule = solve(request)?;
    let mut seconds = Vec::with_capacity(runs);
    for _ in 0..runs {
        let start = ThreadTime::now();
        std::hint::black_box(solve(std::hint::black_box(request))?);
        seconds.push(start.elapsed().as_secs_f64());
    }
    seconds.sort_by(f64::total_cmp);
    Ok((seconds[runs / 2], schedule))
}

/// The site as the script reads it: energies at the meter in kWh, [need, most a slot, first slot, end].
fn line(request: &ScheduleRequest, cars: u32) -> Result<String> {
    let mut text = format!("{{\"prices\": {:?}, \"caps\": {}, \"cars\": [", prices(), 3.3 * f64::from(cars) * 0.25);
    for (index, session) in request.sessions.iter().enumerate() {
        let slot = |at: wattfarer::Instant| Ok::<_, wattfarer::Error>((at.seconds_since(quarter(0)?) / 900.0).round());
        // 6 % and 0.2 kW of 11 kW are lost.
        let need = session.goal.energy_kwh.unwrap_or(0.0) * 11.0 / (11.0 * 0.94 - 0.2);
        let comma = if index > 0 { ", " } else { "" };
        let _ = write!(text, "{comma}[{need}, 2.75, {}, {}]", slot(session.arrives_at)?, slot(session.departs_at)?);
    }
    text.push_str("]}");
    Ok(text)
}

/// What the script says.
fn highs(line: &str) -> String {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let script = root.join("tests/oracles/site_timed.py");
    let child = Command::new(root.join("target/oracles/bin/python"))
        .arg(script)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let Ok(mut child) = child else { return "not installed: sh tests/oracles/install.sh".into() };
    if let Some(mut pipe) = child.stdin.take() {
        let _ = writeln!(pipe, "{line}");
    }
    let output = child.wait_with_output().map(|output| String::from_utf8_lossy(&output.stdout).into_owned());
    let said =
        output.ok().and_then(|text| text.lines().find_map(|line| line.strip_prefix("highs ").map(str::to_string)));
    said.unwrap_or_else(|| "failed".into())
}
