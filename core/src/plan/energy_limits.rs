//! What driving a path does to the energy in the battery.

/// The energy in the battery after a path, as a function of the energy before it: infeasible below `minimum_kwh`,
/// else `min(before - cost, maximum)`.
///
/// `minimum_kwh` holds the reserve along every edge, `maximum_kwh` the surplus of a full battery going downhill.
/// Energies are above empty, in kWh (Eisner, Funke, Storandt 2011; routing through chains of edges keeps the form).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PathEnergy {
    /// Least energy at the start that never breaks the reserve.
    pub minimum_kwh: f64,
    /// Energy consumed when nothing is lost; negative downhill.
    pub cost_kwh: f64,
    /// Most energy that can be left at the end.
    pub maximum_kwh: f64,
}

impl PathEnergy {
    /// A path of no length.
    pub fn nothing(reserve_kwh: f64, capacity_kwh: f64) -> Self {
        PathEnergy { minimum_kwh: reserve_kwh, cost_kwh: 0.0, maximum_kwh: capacity_kwh }
    }

    /// One edge.
    pub fn edge(cost_kwh: f64, reserve_kwh: f64, capacity_kwh: f64) -> Self {
        PathEnergy {
            minimum_kwh: reserve_kwh + cost_kwh.max(0.0),
            cost_kwh,
            maximum_kwh: capacity_kwh - cost_kwh.max(0.0),
        }
    }

    /// This path and then `next`.
    #[must_use]
    pub fn then(&self, next: &PathEnergy) -> PathEnergy {
        PathEnergy {
            minimum_kwh: self.minimum_kwh.max(self.cost_kwh + next.minimum_kwh),
            cost_kwh: self.cost_kwh + next.cost_kwh,
            maximum_kwh: (self.maximum_kwh - next.cost_kwh).min(next.maximum_kwh),
        }
    }

    /// Whether any battery of the capacity it was made for can drive it.
    pub fn feasible(&self, capacity_kwh: f64) -> bool {
        self.minimum_kwh <= capacity_kwh
    }

    /// Energy left after starting with `before_kwh`, if that is enough.
    pub fn after(&self, before_kwh: f64) -> Option<f64> {
        (before_kwh >= self.minimum_kwh).then(|| (before_kwh - self.cost_kwh).min(self.maximum_kwh))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Drives edge by edge: the slow way.
    fn drive(edges: &[f64], mut energy: f64, reserve: f64, capacity: f64) -> Option<f64> {
        if energy < reserve {
            return None;
        }
        for cost in edges {
            energy = (energy - cost).min(capacity);
            if energy < reserve - 1e-12 {
                return None;
            }
        }
        Some(energy)
    }

    #[test]
    fn a_chain_equals_driving_edge_by_edge() {
        let (reserve, capacity) = (2.0, 20.0);
        for edges in [vec![3.0, -8.0, 5.0], vec![-4.0, 10.0, -6.0, 2.0], vec![6.0, 6.0, -3.0], vec![-9.0, -9.0]] {
            let path = edges.iter().fold(PathEnergy::nothing(reserve, capacity), |path, &cost| {
                path.then(&PathEnergy::edge(cost, reserve, capacity))
            });
            for step in 0..=80 {
                let before = f64::from(step) * 0.25;
                let (quick, slow) = (path.after(before), drive(&edges, before, reserve, capacity));
                match (quick, slow) {
                    (Some(quick), Some(slow)) => assert!((quick - slow).abs() < 1e-9, "{edges:?} from {before}"),
                    (None, None) => {}
                    _ => panic!("{edges:?} from {before}: {quick:?} against {slow:?}"),
                }
            }
        }
    }
}
