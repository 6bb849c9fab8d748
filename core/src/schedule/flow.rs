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
    /// What a slot gives, mWh.
    pub slot_cap: Vec<i64>,
    /// What a car takes from a slot at most, mWh: car by car, slot by slot.
    pub most: Vec<i64>,
    /// What it takes.
    pub taken: Vec<i64>,
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
    /// No flow yet; `most` holds `need.len()` rows of `slot_cap.len()` entries.
    pub fn new(need: &[i64], slot_cap: Vec<i64>, most: Vec<i64>) -> Self {
        let (cars, slots) = (need.len(), slot_cap.len());
        Flow {
            slots,
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
        for car in 0..self.left.len() {
            let room = self.slot_cap[slot] - self.load[slot];
            if room == 0 {
                return;
            }
            let at = car * self.slots + slot;
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

    /// What is still needed, mWh.
    pub fn short(&self) -> i64 {
        self.left.iter().sum()
    }

    /// One more portion out of `slot` along the shortest way over cars that can take it from elsewhere; false when there is none.
    fn reroute(&mut self, slot: usize) -> bool {
        let search = &mut self.search;
        search.unseen_cars.clear();
        search.unseen_cars.extend((0..self.left.len() as u32).filter(|&car| !self.dead_car[car as usize]));
        search.unseen_slots.clear();
        search
            .unseen_slots
            .extend((0..self.slots as u32).filter(|&other| other as usize != slot && !self.dead_slot[other as usize]));
        search.queue.clear();
        search.queue.push(slot as u32);
        search.slot_from[slot] = u32::MAX;
        let mut end = None;
        let mut next = 0;
        'search: while next < search.queue.len() {
            let from = search.queue[next] as usize;
            next += 1;
            let mut index = 0;
            while index < search.unseen_cars.len() {
                let car = search.unseen_cars[index] as usize;
                let at = car * self.slots + from;
                if self.most[at] <= self.taken[at] {
                    index += 1;
                    continue;
                }
                search.unseen_cars.swap_remove(index);
                search.car_from[car] = from as u32;
                if self.left[car] > 0 {
                    end = Some(car);
                    break 'search;
                }
                let row = &self.taken[car * self.slots..(car + 1) * self.slots];
                let mut other = 0;
                while other < search.unseen_slots.len() {
                    let reached = search.unseen_slots[other] as usize;
                    if row[reached] > 0 {
                        search.unseen_slots.swap_remove(other);
                        search.slot_from[reached] = car as u32;
                        search.queue.push(reached as u32);
                    } else {
                        other += 1;
                    }
                }
            }
        }
        let Some(end) = end else {
            // Nothing leads on from what was reached, and nothing ever will.
            for &reached in &search.queue {
                self.dead_slot[reached as usize] = true;
            }
            let mut alive = vec![false; self.left.len()];
            for &car in &search.unseen_cars {
                alive[car as usize] = true;
            }
            for (car, dead) in self.dead_car.iter_mut().enumerate() {
                *dead |= !alive[car];
            }
            return false;
        };
        let mut amount = self.left[end].min(self.slot_cap[slot] - self.load[slot]);
        let mut car = end;
        loop {
            let from = self.search.car_from[car] as usize;
            amount = amount.min(self.most[car * self.slots + from] - self.taken[car * self.slots + from]);
            if from == slot {
                break;
            }
            car = self.search.slot_from[from] as usize;
            amount = amount.min(self.taken[car * self.slots + from]);
        }
        let mut car = end;
        loop {
            let from = self.search.car_from[car] as usize;
            self.taken[car * self.slots + from] += amount;
            if from == slot {
                break;
            }
            car = self.search.slot_from[from] as usize;
            self.taken[car * self.slots + from] -= amount;
        }
        self.left[end] -= amount;
        self.load[slot] += amount;
        true
    }

    /// The cars that want for energy with all that compete with them, and the slots that they use up; call it when every slot is filled.
    pub fn cut(&self) -> Cut {
        let cars = self.left.len();
        let mut cut = Cut { cars: vec![false; cars], slots: vec![false; self.slots], capacity: 0 };
        let mut queue: Vec<usize> = (0..cars).filter(|&car| self.left[car] > 0).collect();
        for &car in &queue {
            cut.cars[car] = true;
        }
        while let Some(car) = queue.pop() {
            for slot in 0..self.slots {
                let at = car * self.slots + slot;
                if cut.slots[slot] || self.most[at] <= self.taken[at] {
                    continue;
                }
                cut.slots[slot] = true;
                for other in 0..cars {
                    if !cut.cars[other] && self.taken[other * self.slots + slot] > 0 {
                        cut.cars[other] = true;
                        queue.push(other);
                    }
                }
            }
        }
        for slot in 0..self.slots {
            cut.capacity += match cut.slots[slot] {
                true => self.slot_cap[slot],
                false => (0..cars).filter(|&car| cut.cars[car]).map(|car| self.most[car * self.slots + slot]).sum(),
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
