//! From a request to an answer.

use super::infeasible;
use super::money;
use super::prepared::{PlanData, prepare};
use super::record::{ObjectiveKind, PlanAnswer, PlanRequest};
use super::unpack;
use crate::Result;
use crate::answer::Notice;

/// The fastest trip with its charging stops, or that of least money and time together, and the proof.
///
/// A trip that cannot be made is an answer with `status` `infeasible`.
///
/// # Errors
/// `invalid_input` for a value out of range or a place too far from any road, `not_found` for an unknown car or place,
/// `overloaded` or `timed_out` when a limit ends the search before it knows whether there is a trip.
///
/// # Examples
/// ```
/// use wattfarer::graph::{bundled, demonstration_stations};
/// use wattfarer::plan::{self, PlanData, PlanRequest, PlanStatus};
/// use wattfarer::vehicle::VehicleRef;
/// let (roads, stations) = (bundled::roads(&mut |_| ())?, demonstration_stations()?);
/// let data = PlanData { roads: &roads, stations: &stations, stations_used: &[] };
/// let mut request = PlanRequest::new("Munich", "Bolzano", VehicleRef::id("renault-zoe-r135-ze50-2019"), 0.8);
/// let answer = plan::trips(&request, data)?;
/// assert_eq!((answer.status, answer.search.gap), (PlanStatus::Ok, Some(0.0)));
///
/// request.start_soc = 80.0;
/// assert!(plan::trips(&request, data).unwrap_err().hint().unwrap().contains("0.8"));
/// # Ok::<(), wattfarer::Error>(())
/// ```
pub fn trips(request: &PlanRequest, data: PlanData<'_>) -> Result<PlanAnswer> {
    let (mut prepared, component, mut notices) = prepare(request, data)?;
    let Some(component) = component else {
        return Ok(infeasible::no_road(&prepared, notices));
    };
    prepared.find_plugs()?;
    if prepared.plugs.unusable > 0 {
        let text = format!("{} plugs make no sense and were left out", prepared.plugs.unusable);
        notices.push(Notice::new("unusable_plugs", text));
    }
    money::notices(&prepared, &mut notices);
    let solved = prepared.solve_as_asked(component);
    // Road searches that were stopped found only a part of what there is.
    crate::cancel::check()?;
    match solved? {
        Some(found) if found.outcome.trip.is_some() && request.objective.kind == ObjectiveKind::Amount => {
            let answer = prepared.cheapest(found, &notices, |prepared| prepared.solve_as_asked(component));
            crate::cancel::check()?;
            answer
        }
        Some(found) if found.outcome.trip.is_some() => unpack::answer(&prepared, &found, notices),
        Some(found) => {
            let answer = infeasible::explain(&prepared, &found, component, notices);
            crate::cancel::check()?;
            answer
        }
        None => Ok(infeasible::no_road(&prepared, notices)),
    }
}
