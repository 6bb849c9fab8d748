//! `wattfarer energy`: what a recorded drive or a way takes out of the battery.

use crate::conditions::ConditionFlags;
use crate::map;
use crate::output::Outcome;
use crate::values::show_duration;
use clap::Args;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use wattfarer::energy::{self, EnergyEstimate, EnergyRequest};
use wattfarer::plan::{self, DriveRequest};
use wattfarer::vehicle::VehicleRef;
use wattfarer::{Error, ErrorKind, Result};

/// Arguments of `energy`.
#[derive(Args)]
pub struct Arguments {
    /// Id of the car (`wattfarer vehicles` lists them)
    #[arg(long, value_name = "ID")]
    vehicle: String,
    /// Recorded drive: CSV with t_s and speed_kmh or lat,lon; elevation_m or slope if known
    #[arg(long, value_name = "FILE.csv", conflicts_with_all = ["from", "to"])]
    trace: Option<PathBuf>,
    /// Start of the way: a name, `Name, CC` or lat,lon
    #[arg(allow_hyphen_values = true, requires = "to")]
    from: Option<String>,
    /// Its end
    #[arg(allow_hyphen_values = true)]
    to: Option<String>,
    /// Roads: a .wfmap file [default: the bundled highways of the world]
    #[arg(long, value_name = "FILE.wfmap", conflicts_with = "trace")]
    map: Option<PathBuf>,
    /// Farthest a place may lie from a road, km
    #[arg(long, value_name = "KM", default_value_t = plan::DEFAULT_SNAP_M / 1000.0, conflicts_with = "trace")]
    snap_km: f64,
    #[command(flatten)]
    conditions: ConditionFlags,
}

/// A day at 10 readings a second, about 40 bytes each.
const LARGEST_TRACE_BYTES: u64 = 64 << 20;

/// Runs the command.
pub fn run(arguments: &Arguments) -> Result<Outcome> {
    let vehicle = VehicleRef::id(&arguments.vehicle);
    let conditions = arguments.conditions.conditions();
    let answer = match (&arguments.trace, &arguments.from, &arguments.to) {
        (Some(path), ..) => {
            let trace =
                energy::read_trace(&text_of(path)?).map_err(|error| error.with_detail("file", path.display()))?;
            energy::estimate(&EnergyRequest { client_ref: None, vehicle, conditions, trace })?
        }
        (None, Some(from), Some(to)) => {
            let mut request = DriveRequest::new(from, to, vehicle);
            (request.conditions, request.snap_m) = (conditions, arguments.snap_km * 1000.0);
            plan::drive_energy(&request, &map::open(arguments.map.as_deref())?)?
        }
        _ => {
            return Err(Error::invalid("trace", "neither a recorded drive nor a way is given")
                .with_hint("give --trace FILE.csv, or FROM and TO"));
        }
    };
    Outcome::record(show(&answer), &answer)
}

fn text_of(path: &Path) -> Result<String> {
    let length = std::fs::metadata(path).map_err(|error| Error::io(path, error).with_field("trace"))?.len();
    if length > LARGEST_TRACE_BYTES {
        return Err(Error::new(ErrorKind::Overloaded, format!("{}: {length} bytes", path.display()))
            .with_field("trace")
            .with_hint("split the trace: 64 MiB are read at most"));
    }
    let bytes = std::fs::read(path).map_err(|error| Error::io(path, error).with_field("trace"))?;
    String::from_utf8(bytes).map_err(|error| {
        Error::new(ErrorKind::BadData, format!("{} is no text in UTF-8", path.display()))
            .with_field("trace")
            .with_detail("offset", error.utf8_error().valid_up_to())
    })
}

fn show(answer: &EnergyEstimate) -> String {
    let mut text = format!(
        "{:.1} km in {}: {:.2} kWh, {:.0} Wh/km\n",
        answer.distance_m / 1000.0,
        show_duration(answer.duration_s),
        answer.battery_energy_kwh,
        answer.consumption_wh_per_km
    );
    let parts = &answer.parts;
    for (name, energy_kwh) in [
        ("drag", parts.drag_kwh),
        ("rolling", parts.rolling_kwh),
        ("climb", parts.climb_kwh),
        ("stops", parts.stops_kwh),
        ("auxiliary", parts.auxiliary_kwh),
    ] {
        let _ = writeln!(text, "  {name:<10} {energy_kwh:>8.2} kWh");
    }
    let _ = writeln!(text, "recuperated  {:>8.2} kWh, taken off above", answer.recuperated_kwh);
    for notice in &answer.notices {
        let _ = writeln!(text, "note: {}", notice.text);
    }
    text
}
