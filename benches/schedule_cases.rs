//! The cars and sites that schedules are measured with.

use wattfarer::charge::{ChargeGoal, CurrentType};
use wattfarer::schedule::{LimitRow, ScheduleRequest, SessionRequest, Site};
use wattfarer::tariff::{PriceRow, Tariff};
use wattfarer::vehicle::VehicleRef;
use wattfarer::{Instant, Result, Soc};
use wattfarer_benches::{car, draws};

/// Quarter hours of a day.
pub const SLOTS: u32 = 96;

/// The start of a quarter hour.
pub fn quarter(index: u32) -> Result<Instant> {
    Instant::parse("at", "2026-11-24T12:00:00+01:00")?.plus_s("at", 900.0 * f64::from(index))
}

/// Prices of a day, drawn from a fixed sequence.
pub fn prices() -> Vec<f64> {
    draws(1).take(SLOTS as usize).map(|share| 0.05 + 0.4 * share).collect()
}

fn tariff() -> Result<Tariff> {
    let row = |(index, price_per_kwh)| Ok(PriceRow { starts_at: quarter(index)?, ends_at: None, price_per_kwh });
    Ok(Tariff::from_prices("EUR", (0..).zip(prices()).map(row).collect::<Result<_>>()?))
}

/// One car to full.
pub fn one(current_type: CurrentType, power_kw: f64) -> Result<ScheduleRequest> {
    let (start, target) = (Soc::new("start_soc", 0.2)?, 1.0);
    let session = SessionRequest::new("car", VehicleRef::id(car()?.id), start, target, quarter(0)?, quarter(SLOTS)?);
    Ok(ScheduleRequest::one(SessionRequest { current_type, max_power_kw: Some(power_kw), ..session }, tariff()?))
}

/// Cars of 11 kW that stay some hours, and three in ten of them at once fit under the cap.
pub fn site(cars: u32) -> Result<ScheduleRequest> {
    let mut draw = draws(2);
    let mut next = move || draw.next().unwrap_or(0.5);
    let mut request = ScheduleRequest::one(one(CurrentType::Ac, 11.0)?.sessions.remove(0), tariff()?);
    request.sessions = (0..cars)
        .map(|index| {
            let arrives = (next() * 48.0) as u32;
            let departs = (arrives + 8 + (next() * 60.0) as u32).min(SLOTS);
            let session = &one(CurrentType::Ac, 11.0)?.sessions[0];
            Ok(SessionRequest {
                reference: index.to_string(),
                vehicle: None,
                start_soc: None,
                goal: ChargeGoal::energy_kwh(5.0 + 10.0 * next()),
                arrives_at: quarter(arrives)?,
                departs_at: quarter(departs)?,
                phases: Some(3),
                ..session.clone()
            })
        })
        .collect::<Result<_>>()?;
    let cap = LimitRow { starts_at: quarter(0)?, ends_at: None, max_power_kw: 3.3 * f64::from(cars) };
    request.site = Some(Site::capped(vec![cap]));
    Ok(request)
}
