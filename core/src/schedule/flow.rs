//! Energy of cars out of slots as a flow, in whole milliwatt-hours: exact, and the same on every machine.
//!
//! Slots give to cars that are plugged in, each at most what its plug passes; cars take what they need. The loads of slots that can
//! be served form a polymatroid, so filling slots one after the other, each as far as rerouting allows, gives the
//! cheapest total when the order is by price. Where a slot cannot be filled further, the cars and slots that the search
//! reached can never take more: they are left out of every later search.

/// Cars, slots and what flows between them.
#[derive(Debug, Clone)]
pub(super) struct Flow {
    slots: usize,
    cars: usize,
    /// What a slot gives, mWh.
    slot_cap: Vec<i64>,
    /// What a car takes from a slot at most, mWh: slot by slot, car by car, because searches run over the cars of a slot.
    most: Vec<i64>,
    /// What it takes.
    taken: Vec<i64>,
    /// What each car still needs.
    pub left: Vec<i64>,
    load: Vec<i64>,
    dead_car: Vec<bool>,
    dead_slot: Vec<bool>,
    search: Search,
}

/// Marks of a search; kept, so that none allocates.
#[derive(Debug, Clone, Default)]
struct Search {
    unseen_cars: Vec<u32>,
    unseen_slots: Vec<u32>,
    car_from: Vec<u32>,
    slot_from: Vec<u32>,
    queue: Vec<u32>,
}

impl Flow {
    /// No flow yet; `most` holds a row of `slot_cap.len()` entries for each car.
    pub fn new(need: &[i64], slot_cap: Vec<i64>, most: &[i64]) -> Self {
        let (cars, slots) = (need.len(), slot_cap.len());
        let most = transposed(most, cars, slots);
        Flow {
            slots,
            cars,
            load: vec![0; slots],
            taken: vec![0; cars * slots],
            left: need.to_vec(),
            dead_car: vec![false; cars],
            dead_slot: vec![false; slots],
            search: Search { car_from: vec![u32::MAX; cars], slot_from: vec![u32::MAX; slots], ..Search::default() },
            slot_cap,
            most,
        }
    }

    /// Fills `slot` as far as the other slots' loads stay what they are.
    pub fn fill(&mut self, slot: usize) {
        if self.dead_slot[slot] {
            return;
        }
        for car in 0..self.cars {
            let room = self.slot_cap[slot] - self.load[slot];
            if room == 0 {
                return;
            }
            let at = slot * self.cars + car;
            let give = self.left[car].min(self.most[at] - self.taken[at]).min(room);
            if give > 0 {
                self.taken[at] += give;
                self.left[car] -= give;
                self.load[slot] += give;
            }
        }
        while self.load[slot] < self.slot_cap[slot] && self.reroute(slot) {}
    }

    /// Fills every slot in the order given.
    pub fn fill_all(&mut self, order: &[usize]) {
        for &slot in order {
            self.fill(slot);
        }
    }

    /// What flows: a row of slots for each car.
    pub fn taken(&self) -> Vec<i64> {
        transposed(&self.taken, self.slots, self.cars)
    }

    /// What is still needed, mWh.
    pub fn short(&self) -> i64 {
        self.left.iter().sum()
    }

    /// More out of `slot` along ways over cars that can take theirs from elsewhere, all ways of one search; false when there is none.
    fn reroute(&mut self, slot: usize) -> bool {
        let mut search = std::mem::take(&mut self.search);
        search.unseen_cars.clear();
        search.unseen_cars.extend((0..self.cars as u32).filter(|&car| !self.dead_car[car as usize]));
        search.unseen_slots.clear();
        search
            .unseen_slots
            .extend((0..self.slots as u32).filter(|&other| other as usize != slot && !self.dead_slot[other as usize]));
        search.queue.clear();
        search.queue.push(slot as u32);
        let (mut sent, mut next) = (false, 0);
        while next < search.queue.len() && self.load[slot] < self.slot_cap[slot] {
            let from = search.queue[next] as usize;
            next += 1;
            let mut index = 0;
            while index < search.unseen_cars.len() {
                let car = search.unseen_cars[index] as usize;
                let at = from * self.cars + car;
                if self.most[at] <= self.taken[at] {
                    index += 1;
                    continue;
                }
                search.car_from[car] = from as u32;
                if self.left[car] > 0 {
                    sent |= self.send(slot, car, &search);
                    if self.left[car] > 0 {
                        // The way here is used up; another may lead to it.
                        index += 1;
                        continue;
                    }
                }
                search.unseen_cars.swap_remove(index);
                let mut other = 0;
                while other < search.unseen_slots.len() {
                    let reached = search.unseen_slots[other] as usize;
                    if self.taken[reached * self.cars + car] > 0 {
                        search.unseen_slots.swap_remove(other);
                        search.slot_from[reached] = car as u32;
                        search.queue.push(reached as u32);
                    } else {
                        other += 1;
                    }
                }
            }
        }
        if !sent {
            // Nothing leads on from what was reached, and nothing ever will.
            for &reached in &search.queue {
                self.dead_slot[reached as usize] = true;
            }
            let mut alive = vec![false; self.cars];
            for &car in &search.unseen_cars {
                alive[car as usize] = true;
            }
            for (dead, alive) in self.dead_car.iter_mut().zip(alive) {
                *dead |= !alive;
            }
        }
        self.search = search;
        sent
    }

    /// Sends what the way found to `end` still takes; false when that is nothing.
    fn send(&mut self, slot: usize, end: usize, search: &Search) -> bool {
        let mut amount = self.left[end].min(self.slot_cap[slot] - self.load[slot]);
        let mut car = end;
        loop {
            let from = search.car_from[car] as usize;
            amount = amount.min(self.most[from * self.cars + car] - self.taken[from * self.cars + car]);
            if from == slot {
                break;
            }
            car = search.slot_from[from] as usize;
            amount = amount.min(self.taken[from * self.cars + car]);
        }
        if amount <= 0 {
            return false;
        }
        let mut car = end;
        loop {
            let from = search.car_from[car] as usize;
            self.taken[from * self.cars + car] += amount;
            if from == slot {
                break;
            }
            car = search.slot_from[from] as usize;
            self.taken[from * self.cars + car] -= amount;
        }
        self.left[end] -= amount;
        self.load[slot] += amount;
        true
    }

    /// The cars that want for energy with all that compete with them, and the slots that they use up; call it when every slot is filled.
    pub fn cut(&self) -> Cut {
        let cars = self.cars;
        let mut cut = Cut { cars: vec![false; cars], slots: vec![false; self.slots], capacity: 0 };
        let mut queue: Vec<usize> = (0..cars).filter(|&car| self.left[car] > 0).collect();
        for &car in &queue {
            cut.cars[car] = true;
        }
        while let Some(car) = queue.pop() {
            for slot in 0..self.slots {
                let at = slot * self.cars + car;
                if cut.slots[slot] || self.most[at] <= self.taken[at] {
                    continue;
                }
                cut.slots[slot] = true;
                for other in 0..cars {
                    if !cut.cars[other] && self.taken[slot * cars + other] > 0 {
                        cut.cars[other] = true;
                        queue.push(other);
                    }
                }
            }
        }
        for slot in 0..self.slots {
            cut.capacity += match cut.slots[slot] {
                true => self.slot_cap[slot],
                false => (0..cars).filter(|&car| cut.cars[car]).map(|car| self.most[slot * cars + car]).sum(),
            };
        }
        cut
    }
}

/// A set of cars that cannot all be served: together they get `capacity` at most.
#[derive(Debug, Clone)]
pub(super) struct Cut {
    pub cars: Vec<bool>,
    pub slots: Vec<bool>,
    /// Most that the cars can get: all that these slots give, and what the cars' plugs pass in all others, mWh.
    pub capacity: i64,
}

/// The columns of `rows` rows as rows.
fn transposed(values: &[i64], rows: usize, columns: usize) -> Vec<i64> {
    let mut out = vec![0; values.len()];
    for row in 0..rows {
        for column in 0..columns {
            out[column * rows + row] = values[row * columns + column];
        }
    }
    out
}
