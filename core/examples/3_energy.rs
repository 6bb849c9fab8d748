//! What does driving take out of the battery, and where does it go?

use wattfarer::energy::{self, EdgeFeatures};
use wattfarer::vehicle::{self, Conditions};

fn main() -> wattfarer::Result<()> {
    let car = vehicle::get("tesla-model-3-long-range-2024")?;
    // 100 km at 110 km/h, 300 m up.
    let road = EdgeFeatures::uniform(100_000.0, 110.0 / 3.6, 300.0);
    for (weather, conditions) in [
        ("mild", Conditions::default()),
        ("cold", Conditions { air_c: -10.0, ..Conditions::default() }),
        ("cold, at most 90 km/h", Conditions { air_c: -10.0, max_kmh: Some(90.0), ..Conditions::default() }),
    ] {
        let answer = energy::along(&car, &conditions, &road)?;
        let parts = &answer.parts;
        println!(
            "{weather}: {:.1} kWh in {:.0} min: drag {:.1}, rolling {:.1}, climb {:.1}, auxiliary {:.1}",
            answer.battery_energy_kwh,
            answer.duration_s / 60.0,
            parts.drag_kwh,
            parts.rolling_kwh,
            parts.climb_kwh,
            parts.auxiliary_kwh
        );
    }
    Ok(())
}
