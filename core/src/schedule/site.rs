//! Many cars behind one grid connection: the cheapest schedule under its cap, fair when energy is short.

use super::answer::{add, amount, expected_shortfall_kwh, fullest_totals, header};
use super::fair::shares;
use super::floor::{Power, lift_to_floor};
use super::flow::{Cut as MinCut, Flow};
use super::flow_cost;
use super::grid::Grid;
use super::record::{
    Certificate, Schedule, ScheduleRequest, ScheduleSlot, ScheduleTotals, SessionSchedule, SiteSchedule, Span,
};
use crate::charge::AC_VOLTAGE_V;
use crate::units::SECONDS_PER_HOUR;
use crate::{Instant, Result};

/// Milliwatt-hours in a kWh.
pub(super) const MWH_PER_KWH: f64 = 1e6;
/// Rounds in which what tapering cars cannot take is given to others.
const TAPER_ROUNDS: usize = 4;
/// Energy that counts as nothing missing: rounding to whole mWh in every slot.
const NOTHING_MWH: i64 = 1_000;

/// The schedule of many cars under a cap: of least cost when all can be served, else the fairest.
///
/// Each car draws between nothing and what its plug and battery take, at any power in between but for the floor of 6 A on AC; energy
/// lost between plug and battery is counted in proportion, as at full power. Without the floor and without tapering
/// cars the result is optimal; with them `gap` says by how much it can be off. When energy is short, the
/// smallest share of its need that a car gets is as large as it can be, then the next smallest, and so on, each weighted
/// by its priority; a minimum by an earlier time comes before all else. `site.certificate` names the hours and cars that lack energy, and how much.
///
/// # Errors
/// `invalid_input` naming field and value; those of [`cheapest`](super::cheapest).
///
/// # Examples
/// ```
/// use wattfarer::schedule::{self, LimitRow, ScheduleRequest, SessionRequest, Site};
/// use wattfarer::tariff::Tariff;
/// use wattfarer::{Instant, Soc, vehicle::VehicleRef};
/// let at = |text| Instant::parse("at", text);
/// let tariff = Tariff::from_csv(
///     "starts_at,price_per_kwh,currency\n2026-11-24T20:00:00Z,0.40,EUR\n2026-11-25T00:00:00Z,0.20,EUR\n",
///     None,
/// )?;
/// let (evening, morning) = (at("2026-11-24T20:00:00Z")?, at("2026-11-25T04:00:00Z")?);
/// let car = |name: &str, start| {
///     let vehicle = VehicleRef::id("tesla-model-3-long-range-2024");
///     Ok::<_, wattfarer::Error>(SessionRequest::new(name, vehicle, Soc::new("soc", start)?, 0.8, evening, morning))
/// };
/// let mut request = ScheduleRequest::one(car("first", 0.3)?, tariff);
/// request.sessions.push(car("second", 0.5)?);
/// request.site = Some(Site::capped(vec![LimitRow { starts_at: evening, ends_at: None, max_power_kw: 12.0 }]));
/// let schedule = schedule::site(&request)?;
/// assert!(schedule.sessions.iter().all(|session| session.shortfall_kwh == 0.0));
///
/// request.site = Some(Site::capped(vec![LimitRow { starts_at: evening, ends_at: None, max_power_kw: 5.0 }]));
/// let short = schedule::site(&request)?;
/// assert!(short.site.unwrap().certificate.unwrap().shortfall_kwh > 20.0);
/// # Ok::<(), wattfarer::Error>(())
/// ```
pub fn site(request: &ScheduleRequest) -> Result<Schedule> {
    let mut grid = Grid::new(request)?;
    let order = grid.by_price();
    let slot_cap = grid.slot_cap_units();
    let needs: Vec<i64> = grid.cars.iter().map(|car| car.need_mwh).collect();
    let mut most = grid.most_mwh();
    // What a car cannot take because its battery tapers is taken from its limits, and all is shared out again.
    let (mut taken, mut certificate, mut relaxed) = (Vec::new(), None, None);
    for _ in 0..TAPER_ROUNDS {
        let (first, cut) = minima(&grid, &slot_cap, &most);
        certificate = certificate.or(cut);
        let (found, cut) = match &first {
            None => served(&grid, &needs, &slot_cap, &most, false),
            Some(first) => after_minima(&grid, first, &needs, &slot_cap, &most),
        };
        certificate = certificate.or(cut);
        if relaxed.is_none() {
            // The bound does without minima, and without what makes the flow no more than good.
            let exact = first.is_none() && grid.is_plain();
            let free = (!exact).then(|| served(&grid, &needs, &slot_cap, &most, true).0);
            let free = free.as_ref().unwrap_or(&found);
            relaxed = Some((grid.relaxed_cost(free), free.iter().sum::<i64>()));
        }
        let tapers = grid.lower_where_tapering(&found, &mut most);
        taken = found;
        if !tapers {
            break;
        }
    }
    let (relaxed_cost, relaxed_mwh) = relaxed.unwrap_or_default();
    grid.clip_to_curves(&mut taken);
    let powers = lift_to_floor(&grid, &mut taken, &most, &slot_cap, &order);
    let gap = gap(grid.cost(&taken), taken.iter().sum(), relaxed_cost, relaxed_mwh);
    grid.mix_prices(&taken);
    answer(request, &grid, &taken, &powers, certificate, gap)
}

/// The cheapest flow that serves every need, or the fair shares; and the cut that forbids to serve all.
///
/// `relaxed` lets every car use three phases, and surplus that is worth more sold cost no more than power from the grid.
fn served(
    grid: &Grid,
    needs: &[i64],
    slot_cap: &[i64],
    most: &[i64],
    relaxed: bool,
) -> (Vec<i64>, Option<(MinCut, i64)>) {
    // Under caps a mWh of a car counts as so many units.
    let count = grid.slots.len();
    let units: Vec<i64> = grid.cars.iter().map(|car| if relaxed { grid.cap_units() } else { car.units }).collect();
    let needs: Vec<i64> = needs.iter().zip(&units).map(|(need, units)| need * units).collect();
    let most: Vec<i64> = most.iter().enumerate().map(|(at, most)| most * units[at / count.max(1)]).collect();
    let in_mwh = |mut taken: Vec<i64>| {
        for (row, units) in taken.chunks_mut(count.max(1)).zip(&units) {
            row.iter_mut().for_each(|energy| *energy /= units);
        }
        taken
    };
    let fills = grid.fills(slot_cap, relaxed);
    let parts = || fills.iter().map(|fill| (fill.slot, fill.cap));
    // Where cars pay different prices, slots filled by price tell what can be served, and a flow of least cost who takes when.
    let own: Option<Vec<f64>> = grid
        .own_costs()
        .map(|costs| costs.into_iter().enumerate().map(|(at, cost)| cost / units[at / count.max(1)] as f64).collect());
    let cheapest = |needs: &[i64], flow: Flow| match &own {
        Some(costs) => flow_cost::cheapest(needs, slot_cap, &most, costs),
        None => flow.taken(),
    };
    let mut flow = Flow::new(&needs, slot_cap.to_vec(), &most);
    flow.fill_parts(parts());
    if flow.short() == 0 {
        return (in_mwh(cheapest(&needs, flow)), None);
    }
    let cut = flow.cut();
    let wanted: i64 = needs.iter().zip(&cut.cars).filter(|(_, inside)| **inside).map(|(need, _)| need).sum();
    let short = wanted - cut.capacity;
    let weights: Vec<f64> = grid.cars.iter().map(|car| car.weight).collect();
    let fair = shares(&needs, &weights, slot_cap, &most);
    let mut flow = Flow::new(&fair, slot_cap.to_vec(), &most);
    flow.fill_parts(parts());
    (in_mwh(cheapest(&fair, flow)), Some((cut, short)))
}

/// What cars take to have their minima in time, if any has one: the cheapest way, fair where not all can.
fn minima(grid: &Grid, slot_cap: &[i64], most: &[i64]) -> (Option<Vec<i64>>, Option<(MinCut, i64)>) {
    if grid.cars.iter().all(|car| car.minimum.is_none()) {
        return (None, None);
    }
    let count = grid.slots.len();
    let needs: Vec<i64> = grid.cars.iter().map(|car| car.minimum.map_or(0, |minimum| minimum.1)).collect();
    let in_time: Vec<i64> = most
        .iter()
        .enumerate()
        .map(|(at, &most)| match grid.cars[at / count].minimum {
            Some((by_ms, _)) if grid.slots[at % count].to_ms <= by_ms => most,
            _ => 0,
        })
        .collect();
    let (taken, cut) = served(grid, &needs, slot_cap, &in_time, false);
    (Some(taken), cut)
}

/// The rest of the needs out of what the minima leave.
fn after_minima(
    grid: &Grid,
    first: &[i64],
    needs: &[i64],
    slot_cap: &[i64],
    most: &[i64],
) -> (Vec<i64>, Option<(MinCut, i64)>) {
    let count = grid.slots.len();
    let left: Vec<i64> = most.iter().zip(first).map(|(most, first)| most - first).collect();
    let (mut needs, mut room) = (needs.to_vec(), slot_cap.to_vec());
    for (car, row) in first.chunks(count.max(1)).enumerate() {
        needs[car] -= row.iter().sum::<i64>();
        for (room, energy) in room.iter_mut().zip(row) {
            *room -= energy * grid.cars[car].units;
        }
    }
    let (mut taken, cut) = served(grid, &needs, &room, &left, false);
    for (energy, first) in taken.iter_mut().zip(first) {
        *energy += first;
    }
    (taken, cut)
}

/// By how much less could be paid, or more be charged, than a bound without floor and taper says.
fn gap(cost: f64, mwh: i64, bound: f64, bound_mwh: i64) -> f64 {
    if bound_mwh - mwh > NOTHING_MWH {
        return 1.0 - mwh as f64 / bound_mwh as f64;
    }
    let difference = cost - bound;
    if difference <= 1e-6 * cost.abs().max(1.0) { 0.0 } else { difference / cost.abs().max(1e-9) }
}

fn answer(
    request: &ScheduleRequest,
    grid: &Grid,
    taken: &[i64],
    powers: &[Option<Power>],
    certificate: Option<(MinCut, i64)>,
    gap: f64,
) -> Result<Schedule> {
    let mut schedule = header(request, grid.cars.iter().map(|car| &car.prepared), gap);
    let count = grid.slots.len();
    for (index, car) in grid.cars.iter().enumerate() {
        let session = &request.sessions[index];
        let row = index * count..(index + 1) * count;
        let (slots, places) = slots_of(request, grid, index, &taken[row.clone()], &powers[row])?;
        let used: Vec<(f64, Option<f64>)> = (places.iter().map(|&slot| &grid.slots[slot]))
            .map(|slot| (car.prepared.chance(slot.from_ms, slot.to_ms), slot.carbon_g_per_kwh))
            .collect();
        let delivered_kwh: f64 = slots.iter().map(|slot| slot.delivered_energy_kwh).sum();
        let battery_kwh: f64 = slots.iter().map(|slot| slot.battery_energy_kwh).sum();
        let missing_kwh = car.prepared.course.battery_kwh() - battery_kwh;
        let total: f64 = slots.iter().filter_map(|slot| slot.amount.as_ref()).map(|amount| amount.total).sum();
        let carbon = grid.slots.first().and_then(|slot| slot.carbon_g_per_kwh);
        let carbon_g = (0..count)
            .map(|slot| {
                let energy_kwh = taken[index * count + slot] as f64 / MWH_PER_KWH;
                grid.slots[slot].carbon_g_per_kwh.unwrap_or(0.0) * energy_kwh
            })
            .sum();
        let scheduled = SessionSchedule {
            reference: session.reference.clone(),
            expected_shortfall_kwh: expected_shortfall_kwh(&car.prepared, &slots, &used),
            fullest_totals: fullest_totals(request, session, &car.prepared, &slots, &used),
            totals: ScheduleTotals {
                battery_energy_kwh: battery_kwh,
                delivered_energy_kwh: delivered_kwh,
                amount: amount(request, session, delivered_kwh, Some(total)),
                carbon_g: carbon.map(|_| carbon_g),
            },
            slots,
            end_soc: session.start_soc.map(|_| car.prepared.course.soc(battery_kwh)),
            shortfall_kwh: if missing_kwh * MWH_PER_KWH > NOTHING_MWH as f64 { missing_kwh } else { 0.0 },
            minimum_shortfall_kwh: car
                .prepared
                .minimum
                .map(|(by_ms, wanted_kwh)| minimum_missing_kwh(grid, index, taken, by_ms, wanted_kwh)),
        };
        add(&mut schedule, request, scheduled)?;
    }
    let certificate = certificate.map(|(cut, short)| certificate_of(request, grid, &cut, short)).transpose()?;
    schedule.site = Some(SiteSchedule { cap: grid.cap_rows()?, certificate });
    Ok(schedule)
}

/// Stored energy that a car misses at the moment of its minimum, kWh.
fn minimum_missing_kwh(grid: &Grid, car: usize, taken: &[i64], by_ms: i64, wanted_kwh: f64) -> f64 {
    let row = &taken[car * grid.slots.len()..(car + 1) * grid.slots.len()];
    let in_time = grid.slots.iter().zip(row).filter(|(slot, _)| slot.to_ms <= by_ms).map(|(_, energy)| energy);
    let missing_kwh = wanted_kwh - in_time.sum::<i64>() as f64 / MWH_PER_KWH * grid.cars[car].efficiency;
    if missing_kwh * MWH_PER_KWH > NOTHING_MWH as f64 { missing_kwh } else { 0.0 }
}

/// What a car does, slot by slot, and which slots of the grid they are; neighbours of one price stay apart, so that each has its
/// amount.
fn slots_of(
    request: &ScheduleRequest,
    grid: &Grid,
    car: usize,
    taken: &[i64],
    powers: &[Option<Power>],
) -> Result<(Vec<ScheduleSlot>, Vec<usize>)> {
    let prepared = &grid.cars[car].prepared;
    let (mut out, mut places) = (Vec::new(), Vec::new());
    for (slot, power) in powers.iter().enumerate() {
        let (Some(power), true) = (power, taken[slot] > 0) else { continue };
        let energy_kwh = taken[slot] as f64 / MWH_PER_KWH;
        let at = &grid.slots[slot];
        let length_ms = at.to_ms - at.from_ms;
        let needed_ms = (energy_kwh / power.kw * SECONDS_PER_HOUR * 1000.0).ceil() as i64;
        let lasts_ms = if power.whole_slot { length_ms } else { needed_ms.min(length_ms) };
        let moment = |ms: i64| grid.start.at_milliseconds("slots", ms);
        let price = grid.price_per_kwh(car, slot);
        let delivered_power_kw = energy_kwh * SECONDS_PER_HOUR * 1000.0 / lasts_ms.max(1) as f64;
        let phases = prepared.phases;
        let max_power_kw = if power.whole_slot { delivered_power_kw } else { power.kw };
        places.push(slot);
        out.push(ScheduleSlot {
            starts_at: moment(at.from_ms)?,
            ends_at: moment(at.from_ms + lasts_ms.max(1))?,
            delivered_power_kw,
            max_power_kw,
            current_a: phases.map(|phases| max_power_kw * 1000.0 / (AC_VOLTAGE_V * f64::from(phases))),
            phases,
            battery_energy_kwh: energy_kwh * grid.cars[car].efficiency,
            delivered_energy_kwh: energy_kwh,
            amount: amount(request, &request.sessions[car], energy_kwh, price.map(|price| price * energy_kwh)),
        });
    }
    Ok((out, places))
}

/// The cut as hours, cars and energies.
fn certificate_of(request: &ScheduleRequest, grid: &Grid, cut: &MinCut, short: i64) -> Result<Certificate> {
    let inside = |car: &usize| cut.cars[*car];
    let cars: Vec<usize> = (0..grid.cars.len()).filter(inside).collect();
    let moment = |ms: i64| -> Result<Instant> { grid.start.at_milliseconds("site", ms) };
    let mut hours: Vec<(i64, i64)> = Vec::new();
    for (slot, at) in grid.slots.iter().enumerate().filter(|(slot, _)| cut.slots[*slot]) {
        match hours.last_mut() {
            Some(last) if last.1 == at.from_ms => last.1 = at.to_ms,
            _ => hours.push((grid.slots[slot].from_ms, at.to_ms)),
        }
    }
    // Where phases are limited a car that uses fewer than three counts as it does under the caps.
    let kwh = |units: i64| units as f64 / MWH_PER_KWH / grid.cap_units() as f64;
    let cap: i64 =
        grid.slot_cap_units().iter().zip(&cut.slots).filter(|(_, inside)| **inside).map(|(cap, _)| cap).sum();
    Ok(Certificate {
        sessions: cars.iter().map(|&car| request.sessions[car].reference.clone()).collect(),
        hours: hours
            .iter()
            .map(|&(from_ms, to_ms)| Ok(Span { starts_at: moment(from_ms)?, ends_at: moment(to_ms)? }))
            .collect::<Result<_>>()?,
        needed_kwh: kwh(cars.iter().map(|&car| grid.cars[car].need_mwh * grid.cars[car].units).sum()),
        site_kwh: kwh(cap),
        plugs_kwh: kwh(cut.capacity - cap),
        shortfall_kwh: kwh(short),
    })
}
