//! When should it charge, and what does the proof say?

use wattfarer::schedule::{self, ScheduleRequest, SessionRequest};
use wattfarer::tariff::Tariff;
use wattfarer::vehicle::VehicleRef;
use wattfarer::{Instant, Soc};

fn main() -> wattfarer::Result<()> {
    let tariff = Tariff::from_csv(
        "starts_at,price_per_kwh,currency\n\
         2026-11-24T18:00:00+01:00,0.40,EUR\n\
         2026-11-24T22:00:00+01:00,0.25,EUR\n\
         2026-11-25T02:00:00+01:00,0.18,EUR\n\
         2026-11-25T05:00:00+01:00,0.35,EUR\n",
        None,
    )?;
    let session = SessionRequest::new(
        "home",
        VehicleRef::id("hyundai-ioniq-5-long-range-rwd-2021"),
        Soc::new("start_soc", 0.2)?,
        1.0,
        Instant::parse("arrives_at", "2026-11-24T18:30:00+01:00")?,
        Instant::parse("departs_at", "2026-11-25T07:00:00+01:00")?,
    );
    let schedule = schedule::cheapest(&ScheduleRequest::one(session, tariff))?;
    for session in &schedule.sessions {
        for slot in &session.slots {
            println!("{} to {}: {:.1} kW", slot.starts_at, slot.ends_at, slot.delivered_power_kw);
        }
        if let Some(amount) = &session.totals.amount {
            println!(
                "{:.2} {}; none is cheaper by more than {:.4} %",
                amount.total,
                amount.currency,
                schedule.gap * 100.0
            );
        }
    }
    Ok(())
}
