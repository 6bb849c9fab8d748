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
    /// What the slots not yet filled pass to each car at most.
    later: Vec<i64>,
    load: Vec<i64>,
    /// Cars that a search can still lead over.
    alive: Vec<u32>,
    dead_slot: Vec<bool>,
    words: usize,
    /// A bit for each slot out of which a car can take more, car by car.
    room: Vec<u64>,
    /// A bit for each slot out of which it takes.
    used: Vec<u64>,
}

/// What a search reached: the level of each car, and the slots of each level as bits.
struct Levels {
    cars: Vec<u32>,
    slots: Vec<Vec<u64>>,
}

impl Flow {
    /// No flow yet; `most` holds a row of `slot_cap.len()` entries for each car.
    pub fn new(need: &[i64], slot_cap: Vec<i64>, most: &[i64]) -> Self {
        let (cars, slots) = (need.len(), slot_cap.len());
        let words = slots.div_ceil(64);
        let mut room = vec![0_u64; cars * words];
        let mut later = Vec::with_capacity(cars);
        for (car, row) in most.chunks(slots.max(1)).enumerate() {
            later.push(row.iter().sum());
            for (slot, _) in row.iter().enumerate().filter(|(_, most)| **most > 0) {
                room[car * words + slot / 64] |= 1 << (slot % 64);
            }
        }
        Flow {
            slots,
            cars,
            load: vec![0; slots],
            taken: vec![0; cars * slots],
            left: need.to_vec(),
            later,
            alive: (0..cars as u32).collect(),
            dead_slot: vec![false; slots],
            words,
            used: vec![0; cars * words],
            room,
            slot_cap,
            most: transposed(most, cars, slots),
        }
    }

    /// Fills `slot` as far as the other slots' loads stay what they are.
    pub fn fill(&mut self, slot: usize) {
        if self.dead_slot[slot] {
            return;
        }
        let row = slot * self.cars..(slot + 1) * self.cars;
        for (later, most) in self.later.iter_mut().zip(&self.most[row]) {
            *later -= most;
        }
        let most = |car: usize| self.most[slot * self.cars + car] - self.taken[slot * self.cars + car];
        let mut wanting: Vec<(i64, u32)> = (0..self.cars)
            .filter(|&car| self.left[car] > 0 && most(car) > 0)
            .map(|car| (self.later[car] - self.left[car], car as u32))
            .collect();
        let wanted: i64 = wanting.iter().map(|&(_, car)| self.left[car as usize].min(most(car as usize))).sum();
        if wanted > self.slot_cap[slot] - self.load[slot] {
            // Those that can wait least come first, so that little has to be moved later.
            wanting.sort_unstable();
        }
        for (_, car) in wanting {
            let room = self.slot_cap[slot] - self.load[slot];
            if room == 0 {
                return;
            }
            let (car, at) = (car as usize, slot * self.cars + car as usize);
            let give = self.left[car].min(self.most[at] - self.taken[at]).min(room);
            self.take(slot, car, give);
            self.left[car] -= give;
            self.load[slot] += give;
        }
        while self.load[slot] < self.slot_cap[slot] && self.reroute(slot) {}
    }

    /// Fills every slot in the order given.
    pub fn fill_all(&mut self, order: &[usize]) {
        for &slot in order {
            self.fill(slot);
        }
    }

    /// Fills slots up to what each part of them gives, parts of one slot rising.
    pub fn fill_parts(&mut self, parts: impl Iterator<Item = (usize, i64)>) {
        for (slot, cap) in parts {
            self.slot_cap[slot] = cap;
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

    /// More out of `slot` along shortest ways over cars that can take theirs from elsewhere, as many as there are (Dinic's method); false
    /// when there is none.
    fn reroute(&mut self, slot: usize) -> bool {
        let Some(levels) = self.levels(slot) else { return false };
        let mut exhausted = vec![0_u64; self.words];
        let mut next = vec![0_usize; self.slots];
        // The way so far: slots, and the car by which each is left.
        let (mut at, mut way) = (slot, Vec::<(usize, usize)>::new());
        while self.load[slot] < self.slot_cap[slot] {
            let level = way.len();
            let Some(&car) = self.alive.get(next[at]) else {
                exhausted[at / 64] |= 1 << (at % 64);
                match way.pop() {
                    Some((before, _)) => at = before,
                    None => break,
                }
                continue;
            };
            let car = car as usize;
            if levels.cars[car] != level as u32 || self.room[car * self.words + at / 64] >> (at % 64) & 1 == 0 {
                next[at] += 1;
            } else if self.left[car] > 0 {
                way.push((at, car));
                self.send(slot, &way);
                way.clear();
                at = slot;
            } else if let Some(onward) = levels.slots.get(level + 1).and_then(|ahead| {
                let used = &self.used[car * self.words..(car + 1) * self.words];
                let words = used.iter().zip(ahead).zip(&exhausted).map(|((used, ahead), gone)| used & ahead & !gone);
                words
                    .enumerate()
                    .find(|word| word.1 != 0)
                    .map(|(word, bits)| word * 64 + bits.trailing_zeros() as usize)
            }) {
                way.push((at, car));
                at = onward;
            } else {
                next[at] += 1;
            }
        }
        true
    }

    /// How many cars away from `slot` others are, up to the nearest that wants energy. Without one what was reached is dead: nothing
    /// leads on from it, and nothing ever will.
    fn levels(&mut self, slot: usize) -> Option<Levels> {
        let mut levels = Levels { cars: vec![u32::MAX; self.cars], slots: Vec::new() };
        let mut seen = vec![0_u64; self.words];
        let mut front = vec![0_u64; self.words];
        front[slot / 64] |= 1 << (slot % 64);
        let mut found = false;
        while !found && front.iter().any(|&word| word != 0) {
            for (seen, front) in seen.iter_mut().zip(&front) {
                *seen |= front;
            }
            let mut ahead = vec![0_u64; self.words];
            for &car in &self.alive {
                let car = car as usize;
                let row = car * self.words..(car + 1) * self.words;
                if levels.cars[car] != u32::MAX || self.room[row.clone()].iter().zip(&front).all(|(a, b)| a & b == 0) {
                    continue;
                }
                levels.cars[car] = levels.slots.len() as u32;
                found |= self.left[car] > 0;
                for ((ahead, used), seen) in ahead.iter_mut().zip(&self.used[row]).zip(&seen) {
                    *ahead |= used & !seen;
                }
            }
            levels.slots.push(std::mem::replace(&mut front, ahead));
        }
        if found {
            return Some(levels);
        }
        for slot in 0..self.slots {
            self.dead_slot[slot] |= seen[slot / 64] >> (slot % 64) & 1 == 1;
        }
        self.alive.retain(|&car| levels.cars[car as usize] == u32::MAX);
        None
    }

    /// Sends what a way takes: out of each slot of it to its car, which gives back what it took from the next slot.
    fn send(&mut self, slot: usize, way: &[(usize, usize)]) {
        let Some(&(_, end)) = way.last() else { return };
        let mut amount = self.left[end].min(self.slot_cap[slot] - self.load[slot]);
        for (index, &(from, car)) in way.iter().enumerate() {
            amount = amount.min(self.most[from * self.cars + car] - self.taken[from * self.cars + car]);
            if let Some(&(onward, _)) = way.get(index + 1) {
                amount = amount.min(self.taken[onward * self.cars + car]);
            }
        }
        for (index, &(from, car)) in way.iter().enumerate() {
            self.take(from, car, amount);
            if let Some(&(onward, _)) = way.get(index + 1) {
                self.take(onward, car, -amount);
            }
        }
        self.left[end] -= amount;
        self.load[slot] += amount;
    }

    /// A car takes more out of a slot, or less.
    fn take(&mut self, slot: usize, car: usize, amount: i64) {
        let at = slot * self.cars + car;
        self.taken[at] += amount;
        let (word, bit) = (car * self.words + slot / 64, 1 << (slot % 64));
        if self.taken[at] > 0 {
            self.used[word] |= bit
        } else {
            self.used[word] &= !bit
        }
        if self.taken[at] < self.most[at] { self.room[word] |= bit } else { self.room[word] &= !bit }
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
