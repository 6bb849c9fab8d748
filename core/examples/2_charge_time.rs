//! How long until it is charged, and what limits it?

use wattfarer::Soc;
use wattfarer::charge::{self, ChargeGoal, ChargeRequest, ConnectorLimits, CurrentType};
use wattfarer::vehicle::{Conditions, VehicleRef};

fn main() -> wattfarer::Result<()> {
    let mut request = ChargeRequest {
        client_ref: None,
        vehicle: VehicleRef::id("hyundai-ioniq-5-long-range-rwd-2021"),
        start_soc: Some(Soc::new("start_soc", 0.1)?),
        goal: ChargeGoal::target_soc(0.8),
        charge_limit_soc: None,
        connector: ConnectorLimits {
            current_type: CurrentType::Dc,
            max_power_kw: Some(350.0),
            max_voltage_v: None,
            max_current_a: None,
            phases: None,
        },
        site_max_power_kw: None,
        conditions: Conditions::default(),
        starts_at: None,
        tariff: None,
        time_zone: None,
    };
    for air_c in [20.0, -10.0] {
        request.conditions.air_c = air_c;
        let estimate = charge::estimate(&request)?;
        let minutes = |seconds: f64| seconds / 60.0;
        println!(
            "at {air_c} C: {:.0} min (80 % of sessions: {:.0} to {:.0}), {:.1} kWh at the plug",
            minutes(estimate.duration_s),
            minutes(estimate.duration_p10_s),
            minutes(estimate.duration_p90_s),
            estimate.delivered_energy_kwh
        );
        for span in &estimate.limits {
            println!("  {:.2} to {:.2}: {:?}", span.from_soc, span.to_soc, span.limiting_factor);
        }
    }
    Ok(())
}
