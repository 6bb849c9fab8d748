//! Daily charge schedules of Smartcar v3 (docs: charge-schedules/set-daily-charge-schedule, November 2026).
//!
//! A schedule is a span of the day at a place: charging begins at `startTime` and is over at `stopTime`. The place is where the car stands.
//! The documentation shows only this form with all three; others are not guessed.

use super::super::commands::reason_of;
use super::super::json;
use super::super::provider::Acceptance;
use super::super::reading::Reader;
use super::super::transport::Method;
use super::v3::{NAME, SmartcarV3};
use crate::vehicle::{Capability, CommandAction, DailyTimes};
use crate::{Error, ErrorKind, LatLon, Result};
use serde_json::{Value, json};

/// The signal that holds a car's schedules.
pub(super) const TIMERS: &str = "charge-chargetimers";

/// Whether schedules can be set: Smartcar does so for cars whose timers it reads, at the time Tesla and Volvo.
pub(super) fn capability(timers: Option<std::result::Result<&(Value, Reader), &Error>>) -> Capability {
    match timers {
        Some(Ok(_)) => Capability::yes(CommandAction::SetSchedule),
        Some(Err(error)) => Capability::no(CommandAction::SetSchedule, reason_of(error)),
        None => Capability::no(CommandAction::SetSchedule, "unknown"),
    }
}

/// Sets a daily schedule where the car stands, or ends those that it has.
pub(super) async fn set(smartcar: &SmartcarV3, id: &str, times: &DailyTimes) -> Result<Acceptance> {
    if !times.enabled {
        return end(smartcar, id).await;
    }
    let (Some(start), Some(stop)) = (times.start_minute, times.departure_minute) else {
        let error = Error::new(ErrorKind::Unsupported, format!("{NAME} sets a schedule by both its ends"));
        return Err(error
            .with_field("schedule")
            .with_hint("give start_minute and departure_minute")
            .with_detail("reason", "provider_not_capable"));
    };
    let place = place(smartcar, id).await?;
    let clock = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
    let body = json!({"data": {"attributes": {
        "location": {"latitude": place.lat, "longitude": place.lon},
        "startTime": clock(start),
        "stopTime": clock(stop),
    }}});
    let request =
        smartcar.request("set schedule", Method::POST, &["vehicles", id, "charge-schedules", "daily"]).patient();
    smartcar.carry_out(id, "set schedule", CommandAction::SetSchedule, request.json(body)).await
}

async fn place(smartcar: &SmartcarV3, id: &str) -> Result<LatLon> {
    let unknown = |error: Error| {
        error.with_hint("a schedule holds at a place: grant read_location, and let the car report where it is")
    };
    let (body, _) = smartcar.signal(id, "location-preciselocation").await.map_err(unknown)?;
    let found = json::number(&body, "latitude").zip(json::number(&body, "longitude"));
    let (lat, lon) = json::needed(found, NAME, "signal", "location").map_err(unknown)?;
    LatLon::new("location", lat, lon)
}

/// Ends every daily schedule of the car.
async fn end(smartcar: &SmartcarV3, id: &str) -> Result<Acceptance> {
    let (body, _) = smartcar.signal(id, TIMERS).await?;
    let timers = json::at(&body, "values").and_then(Value::as_array);
    let daily =
        |timer: &&Value| json::text(timer, "scheduleType").is_some_and(|word| word.eq_ignore_ascii_case("daily"));
    let mut outcome = Acceptance::AlreadySo;
    for timer in timers.into_iter().flatten().filter(daily) {
        let Some(schedule) = json::text(timer, "scheduleId") else { continue };
        let path = ["vehicles", id, "charge-schedules", schedule];
        let request = smartcar.request("end schedule", Method::DELETE, &path).patient();
        outcome = smartcar.carry_out(id, "end schedule", CommandAction::SetSchedule, request).await?;
        // What may not have arrived is not followed by more.
        if !matches!(outcome, Acceptance::Done) {
            break;
        }
    }
    Ok(outcome)
}
