//! How far does it get?

use wattfarer::graph::bundled;
use wattfarer::plan::{self, RangeRequest};
use wattfarer::vehicle::VehicleRef;

fn main() -> wattfarer::Result<()> {
    let roads = bundled::roads(&mut |talk| eprintln!("{talk}"))?;
    let mut request = RangeRequest::new("Munich", VehicleRef::id("dacia-spring-electric-45-2021"), 0.8);
    for air_c in [20.0, 0.0, -15.0] {
        request.conditions.air_c = air_c;
        println!("at {air_c} C: {:.0} km", plan::range(&request, &roads)?.range_m / 1000.0);
    }
    Ok(())
}
