//! The cheapest energies where cars pay different prices: a flow of least cost by shortest ways (successive shortest paths).
//!
//! Each car in turn takes what it needs along the cheapest way: out of a slot with room, or out of a full one of which another car
//! moves to a slot where that costs least more. Such a flow stays the cheapest for what it serves, so the last one is optimal. Ways lead
//! over slots; which car moves between two of them is kept and found anew only for slots that a way touched.

/// The cheapest move between two slots: what it costs a unit, and whose it is.
type Move = Option<(f64, u32)>;

/// Costs that differ by less are the same; without it rounding could lead in circles.
const SAME_COST: f64 = 1e-12;

struct State<'a> {
    slots: usize,
    cars: usize,
    most: &'a [i64],
    cost: &'a [f64],
    taken: Vec<i64>,
    spare: Vec<i64>,
    /// From slot times slots plus to slot.
    moves: Vec<Move>,
}

/// What each car takes out of each slot; `most`, `cost` (of a unit) and the result hold a row of slots for each car. What cannot be
/// served is left out.
pub(super) fn cheapest(need: &[i64], slot_cap: &[i64], most: &[i64], cost: &[f64]) -> Vec<i64> {
    let (cars, slots) = (need.len(), slot_cap.len());
    let mut state = State {
        slots,
        cars,
        most,
        cost,
        taken: vec![0; cars * slots],
        spare: slot_cap.to_vec(),
        moves: vec![None; slots * slots],
    };
    for (car, &need) in need.iter().enumerate() {
        let mut left = need;
        while left > 0 {
            let sent = state.send(car, left);
            if sent == 0 {
                break;
            }
            left -= sent;
        }
    }
    state.taken
}

impl State<'_> {
    /// Sends energy to a car along its cheapest way; how much.
    fn send(&mut self, car: usize, left: i64) -> i64 {
        let row = car * self.slots;
        let mut reach: Vec<f64> = (0..self.slots)
            .map(
                |slot| {
                    if self.taken[row + slot] < self.most[row + slot] { self.cost[row + slot] } else { f64::INFINITY }
                },
            )
            .collect();
        let mut before = vec![usize::MAX; self.slots];
        // Bellman and Ford: moves may save money.
        for _ in 0..self.slots {
            let mut changed = false;
            for from in 0..self.slots {
                if reach[from].is_infinite() {
                    continue;
                }
                for to in 0..self.slots {
                    if let Some((cost, _)) = self.moves[from * self.slots + to]
                        && reach[from] + cost < reach[to] - SAME_COST
                    {
                        reach[to] = reach[from] + cost;
                        before[to] = from;
                        changed = true;
                    }
                }
            }
            if !changed {
                break;
            }
        }
        let open = (0..self.slots).filter(|&slot| self.spare[slot] > 0 && reach[slot].is_finite());
        let Some(end) = open.min_by(|&a, &b| reach[a].total_cmp(&reach[b])) else { return 0 };
        let mut way = vec![end];
        let mut at = end;
        while before[at] != usize::MAX && way.len() <= self.slots {
            at = before[at];
            way.push(at);
        }
        way.reverse();
        let movers: Vec<usize> = way
            .windows(2)
            .filter_map(|pair| self.moves[pair[0] * self.slots + pair[1]].map(|(_, mover)| mover as usize))
            .collect();
        let first = row + way[0];
        let mut amount = left.min(self.spare[end]).min(self.most[first] - self.taken[first]);
        for (pair, &mover) in way.windows(2).zip(&movers) {
            let (from, to) = (mover * self.slots + pair[0], mover * self.slots + pair[1]);
            amount = amount.min(self.taken[from]).min(self.most[to] - self.taken[to]);
        }
        if amount <= 0 {
            return 0;
        }
        self.taken[first] += amount;
        for (pair, &mover) in way.windows(2).zip(&movers) {
            self.taken[mover * self.slots + pair[0]] -= amount;
            self.taken[mover * self.slots + pair[1]] += amount;
        }
        self.spare[end] -= amount;
        self.find_moves(&way);
        amount
    }

    /// Finds the cheapest moves out of and into the slots of a way anew.
    fn find_moves(&mut self, way: &[usize]) {
        for &touched in way {
            for other in 0..self.slots {
                for (from, to) in [(touched, other), (other, touched)] {
                    if from != to {
                        self.moves[from * self.slots + to] = self.cheapest_move(from, to);
                    }
                }
            }
        }
    }

    fn cheapest_move(&self, from: usize, to: usize) -> Move {
        let mut best: Move = None;
        for car in 0..self.cars {
            let row = car * self.slots;
            if self.taken[row + from] > 0 && self.taken[row + to] < self.most[row + to] {
                let cost = self.cost[row + to] - self.cost[row + from];
                if best.is_none_or(|best| cost < best.0) {
                    best = Some((cost, car as u32));
                }
            }
        }
        best
    }
}
