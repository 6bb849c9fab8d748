//! Who gets how much when there is not enough: lexicographic max-min of the share of each need, weighted by priority.
//!
//! Shares rise together until a set of cars uses up all that it can get; that set keeps its shares, the others go on.
//! The highest common share follows from the cuts found on the way down from full shares (Dinkelbach's method).

use super::flow::Flow;

/// Rounds against rounding that never ends; each fixes at least one car.
const SLACK_ROUNDS: usize = 4;

/// What each car gets, mWh, at most its need.
pub(super) fn shares(need: &[i64], weights: &[f64], slot_cap: &[i64], most: &[i64]) -> Vec<i64> {
    let order: Vec<usize> = (0..slot_cap.len()).collect();
    let mut fixed: Vec<Option<i64>> = need.iter().map(|&need| (need == 0).then_some(0)).collect();
    for _ in 0..need.len() + SLACK_ROUNDS {
        let open: Vec<usize> = (0..need.len()).filter(|&car| fixed[car].is_none()).collect();
        if open.is_empty() {
            break;
        }
        let wanted = |car: usize, level: f64| -> i64 {
            let share = (level * weights[car]).min(1.0);
            if share >= 1.0 { need[car] } else { (need[car] as f64 * share).floor() as i64 }
        };
        // The level at which every open car has all it needs.
        let mut level = open.iter().map(|&car| 1.0 / weights[car]).fold(0.0, f64::max);
        let mut tight: Option<Vec<bool>> = None;
        loop {
            let demand: Vec<i64> =
                (0..need.len()).map(|car| fixed[car].unwrap_or_else(|| wanted(car, level))).collect();
            let mut flow = Flow::new(&demand, slot_cap.to_vec(), most);
            flow.fill_all(&order);
            if flow.short() == 0 {
                break;
            }
            let cut = flow.cut();
            let held: i64 = (0..need.len()).filter(|&car| cut.cars[car]).filter_map(|car| fixed[car]).sum();
            let members: Vec<usize> = open.iter().copied().filter(|&car| cut.cars[car]).collect();
            let lower = level_for(cut.capacity - held, &members, level, &wanted);
            tight = Some(cut.cars);
            if lower >= level || lower <= 0.0 {
                level = lower.clamp(0.0, level);
                break;
            }
            level = lower;
        }
        let mut any = false;
        for &car in &open {
            if tight.as_ref().is_none_or(|tight| tight[car]) {
                fixed[car] = Some(wanted(car, level));
                any = true;
            }
        }
        if !any {
            // Only cars that are fixed already compete: what is open has its share.
            for &car in &open {
                fixed[car] = Some(wanted(car, level));
            }
        }
    }
    fixed.into_iter().map(|share| share.unwrap_or(0)).collect()
}

/// The highest level below `most` at which `members` want no more than `capacity`.
fn level_for(capacity: i64, members: &[usize], most: f64, wanted: &dyn Fn(usize, f64) -> i64) -> f64 {
    let total = |level: f64| members.iter().map(|&car| wanted(car, level)).sum::<i64>();
    let (mut low, mut high) = (0.0, most);
    // Sixty halvings leave nothing between two levels that numbers can tell apart.
    for _ in 0..60 {
        let middle = low + (high - low) / 2.0;
        if total(middle) <= capacity { low = middle } else { high = middle }
    }
    low
}
