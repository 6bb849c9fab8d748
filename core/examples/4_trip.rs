//! How do I get there? The bundled map is prepared on the first run.

use wattfarer::graph::{bundled, demonstration_stations};
use wattfarer::plan::{self, LegKind, PlanData, PlanRequest};
use wattfarer::vehicle::VehicleRef;

fn main() -> wattfarer::Result<()> {
    let roads = bundled::roads(&mut |talk| eprintln!("{talk}"))?;
    let stations = demonstration_stations()?;
    let data = PlanData { roads: &roads, stations: &stations, stations_used: &[] };
    let car = VehicleRef::id("volkswagen-id-3-pro-performance-58-kwh-2020");
    let answer = plan::trips(&PlanRequest::new("Munich", "Rome", car, 0.9), data)?;
    if let Some(infeasible) = &answer.infeasible {
        println!("no trip: {:?}, as far as {:?}", infeasible.binding, infeasible.furthest);
    }
    for leg in answer.trips.iter().flat_map(|trip| &trip.legs) {
        let (what, to) = (if leg.kind == LegKind::Charge { "charge" } else { "drive" }, leg.to.name.as_deref());
        println!(
            "{what:>6} {:>4.0} min, leaving at {:.2}: {}",
            leg.duration_s / 60.0,
            leg.departure_soc,
            to.unwrap_or("-")
        );
    }
    println!("gap {:?} after {} labels", answer.search.gap, answer.search.labels_settled);
    Ok(())
}
