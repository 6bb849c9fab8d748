//! Why there is no trip, how far the car comes, and what would help.

use super::prepared::{Prepared, answer_head};
use super::record::*;
use super::solve::Found;
use crate::answer::Notice;
use crate::{ErrorKind, LatLon, Result};

fn proof(labels_settled: u64, legs_evaluated: u64) -> SearchProof {
    SearchProof {
        objective: ObjectiveKind::Time,
        value: None,
        lower_bound: None,
        gap: None,
        proved_on: String::new(),
        labels_settled,
        legs_evaluated,
    }
}

fn with(
    prepared: &Prepared<'_>,
    binding: Binding,
    furthest: LatLon,
    notices: Vec<Notice>,
    search: SearchProof,
) -> PlanAnswer {
    let name = |index: usize| prepared.ends.get(index).map(|end| end.name.clone()).unwrap_or_default();
    let PlanRequest { objective, prove_on, .. } = prepared.request;
    let search = SearchProof { objective: objective.kind, proved_on: prove_on.word().into(), ..search };
    let mut answer = answer_head(prepared, PlanStatus::Infeasible, notices, search);
    answer.infeasible = Some(Infeasible {
        binding,
        from: name(0),
        to: name(prepared.ends.len().saturating_sub(1)),
        furthest,
        shortfall_kwh: None,
        repairs: Vec::new(),
    });
    answer
}

/// No road leads from place to place.
pub(super) fn no_road(prepared: &Prepared<'_>, notices: Vec<Notice>) -> PlanAnswer {
    let start = prepared.ends.first().map_or(LatLon { lat: 0.0, lon: 0.0 }, |end| end.position);
    with(prepared, Binding::NoRoad, start, notices, proof(0, 0))
}

/// Speeds that a trip out of reach is tried with, km/h.
const SLOWER_KMH: [f64; 3] = [100.0, 85.0, 70.0];

/// Names what forbids the trip by planning again with one thing relaxed at a time.
pub(super) fn explain(
    prepared: &Prepared<'_>,
    found: &Found,
    component: u32,
    notices: Vec<Notice>,
) -> Result<PlanAnswer> {
    let request = prepared.request;
    let start = prepared.ends.first().map_or(LatLon { lat: 0.0, lon: 0.0 }, |end| end.position);
    let (furthest, shortfall_kwh) = found.explanation.unwrap_or((start, None));
    // A limit of the request ends the look for repairs too: what is not found by then is not told.
    let possible = |request: &PlanRequest| match prepared.feasible(request, component) {
        Err(error) if matches!(error.kind(), ErrorKind::Overloaded | ErrorKind::TimedOut) => Ok(false),
        other => other,
    };
    let mut repairs = Vec::new();
    let mut binding = Binding::OutOfReach;
    let arrive_soc = request.arrive_soc.unwrap_or(request.reserve_soc);
    if arrive_soc > request.reserve_soc {
        let lower = |arrive_soc: f64| PlanRequest { arrive_soc: Some(arrive_soc), ..request.clone() };
        if possible(&lower(request.reserve_soc))? {
            binding = Binding::Arrival;
            let works = highest_that_works(request.reserve_soc, arrive_soc, |soc| possible(&lower(soc)))?;
            repairs.push(repair("arrive_soc", works, "the trip becomes possible, arriving emptier"));
        }
    }
    let lower = |reserve_soc: f64| PlanRequest {
        reserve_soc,
        stop_min_soc: request.stop_min_soc.map(|_| reserve_soc),
        ..request.clone()
    };
    if binding == Binding::OutOfReach && request.reserve_soc > 0.0 && possible(&lower(0.0))? {
        binding = Binding::Reserve;
        let works = highest_that_works(0.0, request.reserve_soc, |soc| possible(&lower(soc)))?;
        repairs.push(repair("reserve_soc", works, "the trip becomes possible, with less reserve"));
    }
    let filtered = request.stations != StationFilter::default();
    if binding == Binding::OutOfReach && filtered {
        let open = PlanRequest { stations: StationFilter::default(), ..request.clone() };
        if possible(&open)? {
            binding = Binding::NoMatchingStation;
            repairs.push(Repair {
                field: "stations".into(),
                value: "{}".into(),
                effect: "without the filters the trip is possible".into(),
            });
        }
    }
    if binding == Binding::OutOfReach && request.max_kmh_options.is_empty() {
        let slower = PlanRequest { max_kmh_options: SLOWER_KMH.to_vec(), ..request.clone() };
        if possible(&slower)? {
            repairs.push(Repair {
                field: "max_kmh_options".into(),
                value: format!("{SLOWER_KMH:?}"),
                effect: "driving slower where it has to, the car can make the trip".into(),
            });
        }
    }
    if binding == Binding::OutOfReach && request.start_soc < 1.0 {
        let full = PlanRequest { start_soc: 1.0, ..request.clone() };
        if possible(&full)? {
            repairs.push(repair("start_soc", 1.0, "with a full battery at the start the trip is possible"));
        }
    }
    if binding == Binding::OutOfReach && prepared.plugs.list.is_empty() {
        binding = Binding::NoMatchingStation;
    }
    let proof = proof(found.outcome.labels_settled, found.outcome.legs_evaluated);
    let mut answer = with(prepared, binding, furthest, notices, proof);
    if let Some(infeasible) = &mut answer.infeasible {
        infeasible.shortfall_kwh = shortfall_kwh;
        infeasible.repairs = repairs;
    }
    Ok(answer)
}

/// The highest state of charge in whole per cent that works, when `low` works and `high` does not.
fn highest_that_works(low: f64, high: f64, mut works: impl FnMut(f64) -> Result<bool>) -> Result<f64> {
    let (mut good, mut bad) = ((low * 100.0).floor() as u32, (high * 100.0).ceil() as u32);
    while bad > good + 1 {
        let middle = (good + bad) / 2;
        if works(f64::from(middle) / 100.0)? { good = middle } else { bad = middle }
    }
    Ok((f64::from(good) / 100.0).max(low))
}

fn repair(field: &str, value: f64, effect: &str) -> Repair {
    Repair { field: field.into(), value: value.to_string(), effect: effect.into() }
}
