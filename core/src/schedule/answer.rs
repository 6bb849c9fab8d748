//! Charging times written as a schedule: moments, energies, sums.

use super::profiles::profile;
use super::ranges::followed;
use super::record::{
    Schedule, ScheduleRequest, ScheduleSlot, ScheduleStatus, ScheduleTotals, SessionRequest, SessionSchedule,
};
use super::search::Placed;
use super::session::Prepared;
use crate::Result;
use crate::answer::{ENGINE_VERSION, SCHEMA_VERSION};
use crate::charge::{AC_VOLTAGE_V, data_used};
use crate::tariff::{Amount, AmountComponent, AmountComponentKind, AmountStatus};
use crate::units::SECONDS_PER_HOUR;

/// Stored energy that counts as nothing missing, kWh: a second of slow charging.
const NOTHING_KWH: f64 = 1e-6;

/// Charging in one interval of a session, in seconds of charging time.
#[derive(Debug, Clone, Copy)]
pub(super) struct Charge {
    pub interval: usize,
    pub from_s: f64,
    pub to_s: f64,
    pub placed: Placed,
}

/// A schedule without sessions: what it was made from.
pub(super) fn header<'a>(
    request: &ScheduleRequest,
    sessions: impl Iterator<Item = &'a Prepared>,
    gap: f64,
) -> Schedule {
    let mut out = Schedule {
        schema_version: SCHEMA_VERSION.into(),
        engine_version: ENGINE_VERSION.into(),
        status: ScheduleStatus::AlreadyThere,
        client_ref: request.client_ref.clone(),
        inputs: Vec::new(),
        notices: Vec::new(),
        data: Vec::new(),
        sessions: Vec::new(),
        site: None,
        profiles: Vec::new(),
        gap,
    };
    for prepared in sessions {
        out.inputs.extend(prepared.inputs.iter().cloned());
        for notice in &prepared.notices {
            if !out.notices.contains(notice) {
                out.notices.push(notice.clone());
            }
        }
        if let Some(vehicle) = &prepared.vehicle {
            let used = data_used(vehicle);
            if !out.data.contains(&used) {
                out.data.push(used);
            }
        }
    }
    out
}

/// Adds the schedule of the next session, with its profile where the request asks for one.
pub(super) fn add(out: &mut Schedule, request: &ScheduleRequest, scheduled: SessionSchedule) -> Result<()> {
    let session = &request.sessions[out.sessions.len()];
    if let Some(options) = request.profiles {
        let number = i32::try_from(out.sessions.len() + 1).unwrap_or(i32::MAX);
        out.profiles.push(profile(&scheduled, number, (session.arrives_at, session.departs_at), options)?);
    }
    let missing = scheduled.shortfall_kwh > 0.0 || scheduled.minimum_shortfall_kwh.unwrap_or(0.0) > 0.0;
    out.status = match (out.status, missing) {
        (_, true) | (ScheduleStatus::Shortfall, _) => ScheduleStatus::Shortfall,
        (before, _) if scheduled.slots.is_empty() => before,
        _ => ScheduleStatus::Ok,
    };
    out.sessions.push(scheduled);
    Ok(())
}

/// The schedule of one car from its charging.
pub(super) fn answer(request: &ScheduleRequest, prepared: &Prepared, charges: &[Charge], gap: f64) -> Result<Schedule> {
    let mut out = header(request, std::iter::once(prepared), gap);
    add(&mut out, request, session_schedule(request, &request.sessions[0], prepared, charges)?)?;
    Ok(out)
}

fn session_schedule(
    request: &ScheduleRequest,
    session: &SessionRequest,
    prepared: &Prepared,
    charges: &[Charge],
) -> Result<SessionSchedule> {
    let mut slots = Vec::with_capacity(charges.len());
    let mut intervals = Vec::with_capacity(charges.len());
    let mut carbon_g = 0.0;
    let (mut delivered_kwh, mut total) = (0.0, 0.0);
    for charge in charges {
        let cut = &prepared.cuts[charge.interval];
        let (from, to) = (prepared.course.at(charge.from_s), prepared.course.at(charge.to_s));
        // Rounded up, so that no slot shows more power than the plug has.
        let length_ms = (((charge.to_s - charge.from_s) * 1000.0 - 1e-6).ceil() as i64).min(cut.to_ms - cut.from_ms);
        if length_ms == 0 {
            continue;
        }
        let from_ms = if charge.placed == Placed::Late { cut.to_ms - length_ms } else { cut.from_ms };
        let at = |ms| session.departs_at.at_milliseconds("slots", ms);
        let energy_kwh = to.delivered_kwh - from.delivered_kwh;
        let power_kw = energy_kwh * SECONDS_PER_HOUR * 1000.0 / length_ms as f64;
        let phases = prepared.phases;
        let max_power_kw = prepared.course.highest_kw(charge.from_s, charge.to_s).max(power_kw);
        let amount = amount(request, session, energy_kwh, cut.price_per_kwh.map(|price| price * energy_kwh));
        delivered_kwh += energy_kwh;
        total += cut.price_per_kwh.unwrap_or(0.0) * energy_kwh;
        carbon_g += cut.carbon_g_per_kwh.unwrap_or(0.0) * energy_kwh;
        intervals.push(charge.interval);
        slots.push(ScheduleSlot {
            starts_at: at(from_ms)?,
            ends_at: at(from_ms + length_ms)?,
            delivered_power_kw: power_kw,
            max_power_kw,
            current_a: phases.map(|phases| max_power_kw * 1000.0 / (AC_VOLTAGE_V * f64::from(phases))),
            phases,
            battery_energy_kwh: to.battery_kwh - from.battery_kwh,
            delivered_energy_kwh: energy_kwh,
            amount,
        });
    }
    let battery_kwh: f64 = slots.iter().map(|slot| slot.battery_energy_kwh).sum();
    let missing_kwh = prepared.course.battery_kwh() - battery_kwh;
    let priced = prepared.cuts.first().is_some_and(|cut| cut.price_per_kwh.is_some());
    let carbon = prepared.cuts.first().and_then(|cut| cut.carbon_g_per_kwh);
    let used: Vec<(f64, Option<f64>)> = (intervals.iter().map(|&interval| &prepared.cuts[interval]))
        .map(|cut| (prepared.chance(cut.from_ms, cut.to_ms), cut.carbon_g_per_kwh))
        .collect();
    Ok(SessionSchedule {
        expected_shortfall_kwh: expected_shortfall_kwh(prepared, &slots, &used),
        fullest_totals: fullest_totals(request, session, prepared, &slots, &used),
        reference: session.reference.clone(),
        totals: ScheduleTotals {
            battery_energy_kwh: battery_kwh,
            delivered_energy_kwh: delivered_kwh,
            amount: amount(request, session, delivered_kwh, priced.then_some(total)),
            carbon_g: carbon.map(|_| carbon_g),
        },
        slots,
        end_soc: session.start_soc.map(|start| match prepared.course.battery_kwh() > 0.0 {
            true => prepared.course.soc(battery_kwh),
            false => start.value(),
        }),
        shortfall_kwh: if missing_kwh > NOTHING_KWH { missing_kwh } else { 0.0 },
        minimum_shortfall_kwh: prepared.minimum_shortfall_kwh,
    })
}

/// Energy missing on average over the moments of departure; `used` holds the chance to be there and the carbon intensity of each slot.
pub(super) fn expected_shortfall_kwh(
    prepared: &Prepared,
    slots: &[ScheduleSlot],
    used: &[(f64, Option<f64>)],
) -> Option<f64> {
    prepared.leaving?;
    let charged = slots.iter().zip(used).map(|(slot, (chance, _))| chance * slot.battery_energy_kwh);
    let missing_kwh = prepared.course.battery_kwh() - charged.sum::<f64>();
    Some(if missing_kwh > NOTHING_KWH { missing_kwh } else { 0.0 })
}

/// The sums of the fullest car that may arrive.
pub(super) fn fullest_totals(
    request: &ScheduleRequest,
    session: &SessionRequest,
    prepared: &Prepared,
    slots: &[ScheduleSlot],
    used: &[(f64, Option<f64>)],
) -> Option<ScheduleTotals> {
    let energies = followed(prepared.fullest.as_ref()?, slots);
    let price =
        |slot: &ScheduleSlot| slot.amount.as_ref().map_or(0.0, |amount| amount.total / slot.delivered_energy_kwh);
    let delivered_kwh: f64 = energies.iter().map(|(_, delivered)| delivered).sum();
    let total = slots.iter().zip(&energies).map(|(slot, (_, delivered))| price(slot) * delivered).sum();
    let carbon_g = used.iter().zip(&energies).map(|((_, carbon), (_, kwh))| carbon.unwrap_or(0.0) * kwh).sum();
    let priced = slots.iter().all(|slot| slot.amount.is_some());
    Some(ScheduleTotals {
        battery_energy_kwh: energies.iter().map(|(stored, _)| stored).sum(),
        delivered_energy_kwh: delivered_kwh,
        amount: amount(request, session, delivered_kwh, priced.then_some(total)),
        carbon_g: used.iter().all(|(_, carbon)| carbon.is_some()).then_some(carbon_g),
    })
}

/// A sum for energy alone.
pub(super) fn amount(
    request: &ScheduleRequest,
    session: &SessionRequest,
    energy_kwh: f64,
    total: Option<f64>,
) -> Option<Amount> {
    let tariff = session.tariff.as_ref().or(request.tariff.as_ref())?;
    let total = total?;
    let price = if energy_kwh > 0.0 { total / energy_kwh } else { 0.0 };
    Some(Amount {
        status: AmountStatus::Estimated,
        currency: tariff.currency.clone(),
        total,
        before_taxes: None,
        components: vec![AmountComponent { kind: AmountComponentKind::Energy, quantity: energy_kwh, price, total }],
        tariff_id: tariff.id.clone(),
    })
}
