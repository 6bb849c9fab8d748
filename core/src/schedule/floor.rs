//! The floor of 6 A: below it a car does not charge at all.
//!
//! Energy that would need less than the floor is taken in a part of the slot at the floor, where the site has room for
//! that power or others can make some by giving way less than that; else it moves to other slots of the car, the cheapest first. This is a repair, not an optimum: the answer states its
//! gap, and what finds no place is a shortfall.

use super::grid::Grid;
use super::site::MWH_PER_KWH;

/// The power of a car in a slot.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Power {
    pub kw: f64,
    /// Whether it lasts the whole slot.
    pub whole_slot: bool,
}

/// Moves energy until no power is below its car's floor, and tells the powers, car by car.
pub(super) fn lift_to_floor(
    grid: &Grid,
    taken: &mut [i64],
    most: &[i64],
    slot_cap: &[i64],
    order: &[usize],
) -> Vec<Option<Power>> {
    let count = grid.slots.len();
    // What each slot has left when every car is counted with the power it reserves for the whole slot.
    let mut room: Vec<i64> = slot_cap.to_vec();
    let floor_mwh =
        |car: usize, slot: usize| (grid.cars[car].floor_kw * grid.slots[slot].hours() * MWH_PER_KWH).ceil() as i64;
    let mut pools = vec![0_i64; grid.cars.len()];
    for car in 0..grid.cars.len() {
        for slot in 0..count {
            let energy = taken[car * count + slot];
            if energy > 0 && energy >= floor_mwh(car, slot).min(most[car * count + slot]) {
                room[slot] -= energy * grid.cars[car].units;
            }
        }
    }
    // A slot below the floor keeps its energy where the floor fits; the dearest slots are tried last and give way first.
    let mut below: Vec<(usize, usize)> = Vec::new();
    for &slot in order {
        for car in 0..grid.cars.len() {
            let energy = taken[car * count + slot];
            if energy > 0 && energy < floor_mwh(car, slot).min(most[car * count + slot]) {
                below.push((car, slot));
            }
        }
    }
    let mut reserved = vec![false; taken.len()];
    for (car, slot) in below {
        let at = car * count + slot;
        let units = grid.cars[car].units;
        let wanted = floor_mwh(car, slot) * units - room[slot];
        if wanted > 0 && wanted < taken[at] * units && most[at] >= floor_mwh(car, slot) {
            // Others give way a little, where that moves less than all that the car takes here.
            let spare = |other: usize| {
                let (at, floor) = (other * count + slot, floor_mwh(other, slot));
                if other == car || reserved[at] { 0 } else { (taken[at] - floor).max(0) }
            };
            let mut others: Vec<(i64, usize)> = (0..grid.cars.len()).map(|other| (spare(other), other)).collect();
            if others.iter().map(|&(spare, other)| spare * grid.cars[other].units).sum::<i64>() >= wanted {
                others.sort_by_key(|&(spare, other)| (std::cmp::Reverse(spare), other));
                let mut left = wanted;
                for (spare, other) in others {
                    let units = grid.cars[other].units;
                    let less = spare.min((left + units - 1) / units).max(0);
                    taken[other * count + slot] -= less;
                    pools[other] += less;
                    room[slot] += less * units;
                    left -= less * units;
                    if left <= 0 {
                        break;
                    }
                }
            }
        }
        if room[slot] >= floor_mwh(car, slot) * units && most[at] >= floor_mwh(car, slot) {
            room[slot] -= floor_mwh(car, slot) * units;
            reserved[at] = true;
        } else {
            pools[car] += taken[at];
            taken[at] = 0;
        }
    }
    for (car, pool) in pools.iter_mut().enumerate() {
        for &slot in order {
            let (at, floor, units) = (car * count + slot, floor_mwh(car, slot), grid.cars[car].units);
            if *pool == 0 {
                break;
            }
            let spare = most[at] - taken[at];
            if spare <= 0 {
                continue;
            }
            if reserved[at] {
                // Its part of the slot grows at no further power, up to the floor for the whole slot.
                let more = (*pool).min(floor - taken[at]).max(0);
                taken[at] += more;
                *pool -= more;
            } else if taken[at] > 0 {
                let more = (*pool).min(spare).min(room[slot] / units).max(0);
                taken[at] += more;
                room[slot] -= more * units;
                *pool -= more;
            } else if room[slot] >= floor * units && most[at] >= floor {
                let more = (*pool).min(spare).min(room[slot] / units);
                taken[at] = more;
                reserved[at] = more < floor;
                room[slot] -= more.max(floor) * units;
                *pool -= more;
            }
        }
    }
    (0..taken.len())
        .map(|at| {
            let (car, slot) = (at / count, at % count);
            let hours = grid.slots[slot].hours();
            (taken[at] > 0).then(|| match reserved[at] {
                true => Power { kw: grid.cars[car].floor_kw, whole_slot: false },
                false => Power { kw: taken[at] as f64 / MWH_PER_KWH / hours, whole_slot: true },
            })
        })
        .collect()
}
