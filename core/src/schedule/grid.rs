//! A site made ready: the time of all cars cut into slots, and what each car can take in each.

use super::record::{LimitRow, ScheduleRequest, SessionRequest};
use super::session::{Costs, LONGEST_MS, Prepared, check_window};
use super::site::MWH_PER_KWH;
use crate::charge::{AC_VOLTAGE_V, CurrentType, battery_kw};
use crate::units::{SECONDS_PER_HOUR, number_within};
use crate::{Error, ErrorKind, Instant, Result};

/// Least current of AC charging, A (IEC 61851-1).
const LEAST_CURRENT_A: f64 = 6.0;
/// Most entries of cars times slots.
const MOST_ENTRIES: usize = 20_000_000;

/// A stretch of time in which nothing changes for anyone.
#[derive(Debug, Clone, Copy)]
pub(super) struct GridSlot {
    pub from_ms: i64,
    pub to_ms: i64,
    /// What the site leaves for cars, kW.
    pub room_kw: f64,
    /// The site's cap, kW.
    pub cap_kw: f64,
    /// Most for each car by order of the grid operator, kW.
    pub each_kw: f64,
    pub price_per_kwh: Option<f64>,
    pub carbon_g_per_kwh: Option<f64>,
    /// Surplus of the site's own generation, kW.
    pub solar_kw: f64,
    /// What a kWh from the grid counts, and one of the surplus.
    pub cost: f64,
    pub solar_cost: f64,
}

impl GridSlot {
    pub fn hours(&self) -> f64 {
        (self.to_ms - self.from_ms) as f64 / 1000.0 / SECONDS_PER_HOUR
    }
}

/// What a car with a tariff of its own pays in a slot, and what that counts.
#[derive(Debug, Clone, Copy, Default)]
struct OwnPrice {
    price_per_kwh: Option<f64>,
    cost: f64,
}

/// A car at the site.
pub(super) struct Car {
    pub prepared: Prepared,
    /// Energy at the meter that its goal needs, mWh.
    pub need_mwh: i64,
    /// By when it is to have how much of that, mWh.
    pub minimum: Option<(i64, i64)>,
    /// In how many units a mWh counts under the site's caps, see [`Grid::cap_units`].
    pub units: i64,
    /// Highest power at the meter, kW.
    pub max_kw: f64,
    /// Least power when it charges at all, kW.
    pub floor_kw: f64,
    /// Stored over delivered energy.
    pub efficiency: f64,
    pub weight: f64,
    /// Prices of its own, slot by slot; empty: those of the slots.
    own: Vec<OwnPrice>,
    from_ms: i64,
    to_ms: i64,
}

/// Cars and slots.
pub(super) struct Grid {
    pub cars: Vec<Car>,
    pub slots: Vec<GridSlot>,
    pub start: Instant,
    costs: Costs,
    phase_limit_kw: Option<f64>,
}

/// Energy of a slot up to which its price holds for cars.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fill {
    pub slot: usize,
    /// Up to so many units.
    pub cap: i64,
    cost: f64,
}

impl Grid {
    pub fn new(request: &ScheduleRequest) -> Result<Grid> {
        let Some(site) = &request.site else {
            return Err(Error::invalid("site", "is missing").with_hint("one car needs no site: schedule::cheapest"));
        };
        let sessions = || request.sessions.iter();
        for (index, session) in sessions().enumerate() {
            check_window(&format!("sessions[{index}]"), session)?;
        }
        let first = sessions().map(|session| session.arrives_at).min_by_key(|moment| moment.milliseconds());
        let last = sessions().map(|session| session.departs_at).max_by_key(|moment| moment.milliseconds());
        let (Some(start), Some(last)) = (first, last) else {
            return Err(Error::invalid("sessions", "the list is empty"));
        };
        // Cars of one site are there at about one time: years between them are a slip of the pen.
        if last.milliseconds().saturating_sub(start.milliseconds()) > 3 * LONGEST_MS {
            return Err(Error::invalid(
                "sessions",
                format!("first arrival {start} and last departure {last} are over 30 days apart"),
            ));
        }
        // A range of departures with a cost makes prices of its own too.
        let own_prices =
            |session: &SessionRequest| session.tariff.is_some() || session.shortfall_cost_per_kwh.is_some();
        if sessions().any(own_prices) && !request.solar.is_empty() {
            return Err(Error::new(
                ErrorKind::Unsupported,
                "a site with cars that pay different prices takes no surplus yet",
            )
            .with_field("solar")
            .with_hint("leave out solar, or tariff and shortfall_cost_per_kwh of the sessions"));
        }
        // Where every car has its own prices the request needs none.
        let first = request.sessions.first().and_then(|session| session.tariff.as_ref());
        let all_own = sessions().all(|session| session.tariff.is_some());
        let common = if request.tariff.is_none() && all_own { first } else { None };
        let costs = Costs::new(request, common, start, last)?;
        let mut cars = Vec::with_capacity(request.sessions.len());
        for (index, session) in request.sessions.iter().enumerate() {
            let field = format!("sessions[{index}]");
            let weight = number_within(&format!("{field}.priority"), session.priority.unwrap_or(1.0), 0.01, 100.0)?;
            let prepared = match &session.tariff {
                None => Prepared::new(&costs, &field, session)?,
                Some(own) => Prepared::new(&Costs::new(request, Some(own), start, last)?, &field, session)?,
            };
            let course = &prepared.course;
            let max_kw = course.highest_kw(0.0, course.total_s.min(1e9));
            let battery_kwh = course.battery_kwh();
            let efficiency = if max_kw > 0.0 { battery_kw(session.current_type, max_kw) / max_kw } else { 1.0 };
            let floor_kw = match (session.current_type, prepared.phases) {
                (CurrentType::Ac, phases) => {
                    let kw = LEAST_CURRENT_A * AC_VOLTAGE_V * f64::from(phases.unwrap_or(1)) / 1000.0;
                    kw.min(max_kw)
                }
                _ => 0.0,
            };
            let mwh = |battery_kwh: f64| (battery_kwh / efficiency * MWH_PER_KWH).round() as i64;
            let units = match (site.phase_limit_a, session.current_type) {
                (None, _) => 1,
                (Some(_), CurrentType::Dc) => 2,
                // On one phase a car takes three times the current.
                (Some(_), CurrentType::Ac) => 6 / i64::from(prepared.phases.unwrap_or(1).clamp(1, 3)),
            };
            cars.push(Car {
                minimum: prepared
                    .minimum
                    .map(|(by_ms, battery_kwh)| (by_ms, mwh(battery_kwh).min(mwh(course.battery_kwh())))),
                units,
                need_mwh: mwh(battery_kwh),
                prepared,
                max_kw,
                floor_kw,
                efficiency,
                weight,
                own: Vec::new(),
                from_ms: session.arrives_at.milliseconds(),
                to_ms: session.departs_at.milliseconds(),
            });
        }
        let cap = Steps::new("site.cap", &site.cap, f64::INFINITY)?;
        let base = Steps::new("site.base_load", &site.base_load, 0.0)?;
        let each = Steps::new("site.dimming", &site.dimming, f64::INFINITY)?;
        let mut times: Vec<i64> = cars.iter().flat_map(|car| car.prepared.cuts.iter().map(|cut| cut.from_ms)).collect();
        times.extend(cars.iter().flat_map(|car| [car.from_ms, car.to_ms]));
        times.sort_unstable();
        times.dedup();
        let (begin, end) = (times[0], times[times.len() - 1]);
        for steps in [&cap, &base, &each] {
            times.extend(steps.times().filter(|time| (begin..end).contains(time)));
        }
        times.sort_unstable();
        times.dedup();
        if times.len() * cars.len() > MOST_ENTRIES {
            return Err(Error::new(ErrorKind::Overloaded, format!("{} cars times {} slots", cars.len(), times.len()))
                .with_field("sessions"));
        }
        let mut slots: Vec<GridSlot> = Vec::with_capacity(times.len());
        for pair in times.windows(2) {
            let (cap_kw, base_kw) = (cap.at(pair[0]), base.at(pair[0]));
            slots.push(GridSlot {
                from_ms: pair[0],
                to_ms: pair[1],
                room_kw: (cap_kw - base_kw).max(0.0),
                cap_kw,
                each_kw: each.at(pair[0]),
                price_per_kwh: None,
                carbon_g_per_kwh: None,
                solar_kw: 0.0,
                cost: 0.0,
                solar_cost: 0.0,
            });
        }
        // Where prices are the same for all, each slot has that of any car that is there.
        for (session, car) in request.sessions.iter().zip(&mut cars) {
            if own_prices(session) {
                car.own = vec![OwnPrice::default(); slots.len()];
            }
            let leaving = car.prepared.leaving;
            let expected = |cost: f64, slot: &GridSlot| {
                leaving.map_or(cost, |leaving| leaving.expected_cost(cost, slot.from_ms, slot.to_ms))
            };
            let mut cut = 0;
            for (index, slot) in slots.iter_mut().enumerate() {
                if slot.from_ms < car.from_ms || slot.to_ms > car.to_ms {
                    continue;
                }
                let cuts = &car.prepared.cuts;
                while cut + 1 < cuts.len() && cuts[cut].to_ms <= slot.from_ms {
                    cut += 1;
                }
                let Some(at) = cuts.get(cut) else { continue };
                let raw = (at.price_per_kwh, at.carbon_g_per_kwh);
                let counted = |values| costs.counted(values, slot.from_ms, slot.to_ms, end);
                slot.carbon_g_per_kwh = raw.1;
                match car.own.get_mut(index) {
                    Some(own) => {
                        *own = OwnPrice { price_per_kwh: raw.0, cost: expected(counted(raw), slot) };
                    }
                    None => {
                        (slot.cost, slot.solar_cost) = (counted(raw), counted(costs.mixed(1.0, raw.0, raw.1)));
                        (slot.price_per_kwh, slot.solar_kw) = (raw.0, at.solar_kw);
                    }
                }
            }
        }
        let phase_limit_kw = match site.phase_limit_a {
            Some(amperes) => {
                let amperes = number_within("site.phase_limit_a", amperes, 0.0, 1e5)?;
                Some(3.0 * AC_VOLTAGE_V * amperes / 1000.0)
            }
            None => None,
        };
        Ok(Grid { cars, slots, start, costs, phase_limit_kw })
    }

    /// Units that a mWh on three phases is: two where phases are limited, so that one on two and one on a single phase are whole numbers
    /// too.
    pub fn cap_units(&self) -> i64 {
        if self.phase_limit_kw.is_some() { 2 } else { 1 }
    }

    /// The slots in parts of one price, from the cheapest up, the earlier of equals first: surplus before power from the grid.
    pub fn fills(&self, slot_cap: &[i64], relaxed: bool) -> Vec<Fill> {
        let mut fills = Vec::with_capacity(slot_cap.len());
        for (slot, (at, &cap)) in self.slots.iter().zip(slot_cap).enumerate() {
            let surplus = self.surplus_mwh(at).saturating_mul(self.cap_units()).min(cap);
            let mut cost = at.cost;
            if surplus > 0 {
                let solar_cost = if relaxed { at.solar_cost.min(cost) } else { at.solar_cost };
                fills.push(Fill { slot, cap: surplus, cost: solar_cost });
                // What is used first cannot cost more than what follows; the gap tells where that is not so.
                cost = cost.max(solar_cost);
            }
            fills.push(Fill { slot, cap, cost });
        }
        fills.sort_by(|a, b| a.cost.total_cmp(&b.cost));
        fills
    }

    /// Whether filling slots by price is optimal: all cars count alike under the caps, and no surplus is worth more sold.
    pub fn is_plain(&self) -> bool {
        let dear = |slot: &GridSlot| slot.solar_kw > 0.0 && slot.solar_cost > slot.cost;
        self.cars.iter().all(|car| car.units == self.cap_units()) && !self.slots.iter().any(dear)
    }

    fn surplus_mwh(&self, slot: &GridSlot) -> i64 {
        (slot.solar_kw * slot.hours() * MWH_PER_KWH).min(1e13).floor() as i64
    }

    /// What a kWh costs a car in a slot.
    pub fn price_per_kwh(&self, car: usize, slot: usize) -> Option<f64> {
        self.cars[car].own.get(slot).map_or(self.slots[slot].price_per_kwh, |own| own.price_per_kwh)
    }

    /// What a kWh counts for each car in each slot, where some pay prices of their own.
    pub fn own_costs(&self) -> Option<Vec<f64>> {
        let any = self.cars.iter().any(|car| !car.own.is_empty());
        let cost = |car: &Car, slot: usize| car.own.get(slot).map_or(self.slots[slot].cost, |own| own.cost);
        any.then(|| self.cars.iter().flat_map(|car| (0..self.slots.len()).map(move |slot| cost(car, slot))).collect())
    }

    /// What all cars together count.
    pub fn cost(&self, taken: &[i64]) -> f64 {
        if let Some(costs) = self.own_costs() {
            return costs.iter().zip(taken).map(|(cost, &mwh)| cost * mwh as f64 / MWH_PER_KWH).sum();
        }
        let loads = self.loads(taken);
        let counted = |(slot, &load): (&GridSlot, &i64)| {
            let surplus = self.surplus_mwh(slot).min(load);
            (slot.solar_cost * surplus as f64 + slot.cost * (load - surplus) as f64) / MWH_PER_KWH
        };
        self.slots.iter().zip(&loads).map(counted).sum()
    }

    /// The same where surplus that is worth more sold counts no more than power from the grid: never above the true sum.
    pub fn relaxed_cost(&self, taken: &[i64]) -> f64 {
        if self.cars.iter().any(|car| !car.own.is_empty()) {
            return self.cost(taken);
        }
        let counted = |(slot, load): (&GridSlot, i64)| {
            let surplus = self.surplus_mwh(slot).min(load);
            (slot.solar_cost.min(slot.cost) * surplus as f64 + slot.cost * (load - surplus) as f64) / MWH_PER_KWH
        };
        self.slots.iter().zip(self.loads(taken)).map(counted).sum()
    }

    fn loads(&self, taken: &[i64]) -> Vec<i64> {
        let mut loads = vec![0; self.slots.len()];
        for row in taken.chunks(self.slots.len().max(1)) {
            for (load, energy) in loads.iter_mut().zip(row) {
                *load += energy;
            }
        }
        loads
    }

    /// Lets each slot's price be that of its mixture of surplus and power from the grid: all cars share both alike.
    pub fn mix_prices(&mut self, taken: &[i64]) {
        for (slot, load) in self.loads(taken).into_iter().enumerate() {
            let surplus = self.surplus_mwh(&self.slots[slot]).min(load);
            if surplus > 0 {
                let at = &mut self.slots[slot];
                let share = surplus as f64 / load as f64;
                (at.price_per_kwh, at.carbon_g_per_kwh) =
                    self.costs.mixed(share, at.price_per_kwh, at.carbon_g_per_kwh);
            }
        }
    }

    /// The slots from the cheapest up, the earlier of equals first.
    pub fn by_price(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.slots.len()).collect();
        order.sort_by(|&a, &b| self.slots[a].cost.total_cmp(&self.slots[b].cost));
        order
    }

    /// Energy that each slot leaves for cars, in units.
    pub fn slot_cap_units(&self) -> Vec<i64> {
        // More than any number of cars can take, and far from overflow.
        const NO_LIMIT: f64 = 1e13;
        let room_kw = |slot: &GridSlot| self.phase_limit_kw.map_or(slot.room_kw, |limit_kw| slot.room_kw.min(limit_kw));
        let mwh = |slot: &GridSlot| (room_kw(slot) * slot.hours() * MWH_PER_KWH).min(NO_LIMIT).floor() as i64;
        self.slots.iter().map(|slot| mwh(slot) * self.cap_units()).collect()
    }

    /// Energy that each car can take in each slot, mWh: car by car.
    pub fn most_mwh(&self) -> Vec<i64> {
        let row = |car: &Car| {
            let (from_ms, to_ms, max_kw, floor_kw) = (car.from_ms, car.to_ms, car.max_kw, car.floor_kw);
            self.slots
                .iter()
                // Dimmed below its floor a car cannot charge at all.
                .map(move |slot| match slot.from_ms >= from_ms && slot.to_ms <= to_ms && slot.each_kw >= floor_kw {
                    true => (max_kw.min(slot.each_kw) * slot.hours() * MWH_PER_KWH).round() as i64,
                    false => 0,
                })
                .collect::<Vec<i64>>()
        };
        self.cars.iter().flat_map(row).collect()
    }

    /// Lowers `most` where a car's battery takes less than planned; whether it did anywhere.
    pub fn lower_where_tapering(&self, taken: &[i64], most: &mut [i64]) -> bool {
        let mut lowered = false;
        self.follow_curves(taken, |at, possible| {
            if possible < taken[at] - 1 {
                most[at] = possible;
                lowered = true;
            }
        });
        lowered
    }

    /// Takes away what a battery that tapers cannot take.
    pub fn clip_to_curves(&self, taken: &mut [i64]) {
        let planned = taken.to_vec();
        self.follow_curves(&planned, |at, possible| taken[at] = taken[at].min(possible));
    }

    /// Calls `tell` with the most that each car can take in each slot of use, having taken what it could before.
    fn follow_curves(&self, taken: &[i64], mut tell: impl FnMut(usize, i64)) {
        let count = self.slots.len();
        for (index, car) in self.cars.iter().enumerate() {
            let course = &car.prepared.course;
            if course.is_flat() {
                continue;
            }
            let mut battery_kwh = 0.0;
            for slot in 0..count {
                let at = index * count + slot;
                if taken[at] == 0 {
                    continue;
                }
                let charged_s = course.seconds_until(course.soc(battery_kwh));
                let after = course.at(charged_s + self.slots[slot].hours() * SECONDS_PER_HOUR);
                let possible = ((after.battery_kwh - battery_kwh) / car.efficiency * MWH_PER_KWH).round() as i64;
                tell(at, possible.max(0));
                battery_kwh += taken[at].min(possible) as f64 / MWH_PER_KWH * car.efficiency;
            }
        }
    }

    /// The cap over time as rows.
    pub fn cap_rows(&self) -> Result<Vec<LimitRow>> {
        let mut rows: Vec<LimitRow> = Vec::new();
        for slot in self.slots.iter().filter(|slot| slot.cap_kw.is_finite()) {
            let (starts_at, ends_at) = (
                self.start.at_milliseconds("site.cap", slot.from_ms)?,
                self.start.at_milliseconds("site.cap", slot.to_ms)?,
            );
            match rows.last_mut() {
                Some(last) if last.max_power_kw == slot.cap_kw && last.ends_at == Some(starts_at) => {
                    last.ends_at = Some(ends_at);
                }
                _ => rows.push(LimitRow { starts_at, ends_at: Some(ends_at), max_power_kw: slot.cap_kw }),
            }
        }
        Ok(rows)
    }
}

/// A power over time; outside of its rows another.
pub(super) struct Steps {
    rows: Vec<(i64, i64, f64)>,
    otherwise: f64,
}

impl Steps {
    pub fn new(field: &str, rows: &[LimitRow], otherwise: f64) -> Result<Steps> {
        let mut order: Vec<usize> = (0..rows.len()).collect();
        order.sort_by_key(|&index| rows[index].starts_at.milliseconds());
        let mut out: Vec<(i64, i64, f64)> = Vec::with_capacity(rows.len());
        for (place, &index) in order.iter().enumerate() {
            let row = &rows[index];
            let at = |name: &str| format!("{field}[{index}].{name}");
            let power_kw = number_within(&at("max_power_kw"), row.max_power_kw, 0.0, 1e6)?;
            let from_ms = row.starts_at.milliseconds();
            let next_ms = order.get(place + 1).map_or(i64::MAX, |&next| rows[next].starts_at.milliseconds());
            let to_ms = row.ends_at.map_or(next_ms, Instant::milliseconds);
            if to_ms <= from_ms || to_ms > next_ms {
                return Err(Error::invalid(
                    at("ends_at"),
                    "is not after its start and before the start of the next row",
                ));
            }
            if [from_ms, to_ms].iter().any(|&ms| ms != i64::MAX && ms % crate::tariff::MINUTE_MS != 0) {
                return Err(Error::invalid(at("starts_at"), "a limit begins and ends at whole minutes"));
            }
            out.push((from_ms, to_ms, power_kw));
        }
        Ok(Steps { rows: out, otherwise })
    }

    pub fn at(&self, ms: i64) -> f64 {
        let index = self.rows.partition_point(|&(_, to_ms, _)| to_ms <= ms);
        self.rows.get(index).filter(|row| row.0 <= ms).map_or(self.otherwise, |row| row.2)
    }

    pub fn times(&self) -> impl Iterator<Item = i64> + '_ {
        self.rows.iter().flat_map(|&(from_ms, to_ms, _)| [from_ms, to_ms])
    }
}
