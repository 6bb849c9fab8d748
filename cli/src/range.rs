//! `wattfarer range`: how far a charge takes the car.

use crate::conditions::ConditionFlags;
use crate::map;
use crate::output::Outcome;
use crate::values::{show_percent, soc};
use clap::Args;
use std::fmt::Write;
use std::path::PathBuf;
use wattfarer::Result;
use wattfarer::plan::{self, Range, RangeRequest};
use wattfarer::vehicle::VehicleRef;

/// Arguments of `range`.
#[derive(Args)]
pub struct Arguments {
    /// Start: a name, `Name, CC` or lat,lon
    #[arg(allow_hyphen_values = true)]
    from: String,
    /// Id of the car (`wattfarer vehicles` lists them)
    #[arg(long, value_name = "ID")]
    vehicle: String,
    /// State of charge at the start, 80% or 0.8
    #[arg(long)]
    soc: String,
    /// State of charge at which the range ends
    #[arg(long, default_value = "10%")]
    reserve: String,
    /// Roads: a .wfmap file [default: the bundled highways of the world]
    #[arg(long, value_name = "FILE.wfmap")]
    map: Option<PathBuf>,
    /// Farthest the place may lie from a road, km
    #[arg(long, value_name = "KM", default_value_t = plan::DEFAULT_SNAP_M / 1000.0)]
    snap_km: f64,
    /// Print the area that can be reached as GeoJSON
    #[arg(long)]
    geojson: bool,
    #[command(flatten)]
    conditions: ConditionFlags,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> Result<Outcome> {
    let start_soc = soc("soc", &arguments.soc)?.value();
    let request = RangeRequest {
        reserve_soc: soc("reserve", &arguments.reserve)?.value(),
        conditions: arguments.conditions.conditions(),
        snap_m: arguments.snap_km * 1000.0,
        ..RangeRequest::new(&arguments.from, VehicleRef::id(&arguments.vehicle), start_soc)
    };
    let range = plan::range(&request, &map::open(arguments.map.as_deref())?)?;
    if arguments.geojson {
        let feature = serde_json::json!({
            "type": "Feature", "geometry": range.reachable, "properties": {"kind": "range", "range_m": range.range_m},
        });
        let collection = serde_json::json!({"type": "FeatureCollection", "features": [feature]});
        return Outcome::record(collection.to_string(), &collection);
    }
    Outcome::record(show(&request, &range), &range)
}

fn show(request: &RangeRequest, range: &Range) -> String {
    let mut text = format!(
        "{:.0} km from {} with {} down to {}, at {:.0} C\n",
        range.range_m / 1000.0,
        request.place,
        show_percent(request.start_soc),
        show_percent(request.reserve_soc),
        range.conditions.air_c
    );
    for notice in &range.notices {
        let _ = writeln!(text, "note: {}", notice.text);
    }
    for data in &range.data {
        let _ = writeln!(text, "data: {} {}, {}, {}", data.kind, data.id, data.licence, data.attribution);
    }
    text
}
