//! Charge time against quadrature written without logarithms, and its laws.

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use wattfarer::charge::{LimitingFactor, LinearLimit, Piece, PowerEnvelope};
use wattfarer_tests::cases;

/// Hours over a piece by Gauss-Legendre quadrature of 1/P, 5 points on each of 1024 parts, since power may change a
/// hundredfold over a piece: no logarithm anywhere.
fn quadrature_s(envelope: &PowerEnvelope, capacity_kwh: f64, from: f64, to: f64) -> f64 {
    // Abscissae and weights of order 5 (Abramowitz and Stegun, table 25.4).
    const POINTS: [(f64, f64); 5] = [
        (0.0, 0.568_888_888_888_889),
        (0.538_469_310_105_683, 0.478_628_670_499_366),
        (-0.538_469_310_105_683, 0.478_628_670_499_366),
        (0.906_179_845_938_664, 0.236_926_885_056_189),
        (-0.906_179_845_938_664, 0.236_926_885_056_189),
    ];
    let mut hours = 0.0;
    for piece in envelope.between(from, to) {
        let parts = 1024;
        let width = (piece.to_soc - piece.from_soc) / f64::from(parts);
        for part in 0..parts {
            let middle = piece.from_soc + width * (f64::from(part) + 0.5);
            for (x, weight) in POINTS {
                let share = (middle + x * width / 2.0 - piece.from_soc) / (piece.to_soc - piece.from_soc);
                let power_kw = piece.from_kw * (1.0 - share) + piece.to_kw * share;
                hours += weight * width / 2.0 * capacity_kwh / power_kw;
            }
        }
    }
    hours * 3600.0
}

fn curve() -> impl Strategy<Value = Vec<Piece>> {
    (prop::collection::vec(0.05f64..1.0, 1..7), prop::collection::vec(3.0f64..300.0, 8)).prop_map(|(widths, powers)| {
        let total: f64 = widths.iter().sum();
        let mut from_soc = 0.0;
        let last = widths.len() - 1;
        widths
            .iter()
            .enumerate()
            .map(|(index, width)| {
                let to_soc = if index == last { 1.0 } else { from_soc + width / total };
                let piece = Piece {
                    from_soc,
                    to_soc,
                    from_kw: powers[index],
                    to_kw: powers[index + 1],
                    limiting_factor: LimitingFactor::Vehicle,
                };
                from_soc = to_soc;
                piece
            })
            .collect()
    })
}

fn capped(curve: &[Piece], cap_kw: f64) -> PowerEnvelope {
    PowerEnvelope::new(curve, &[LinearLimit::constant(cap_kw, LimitingFactor::Connector)])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(2_000, 100_000), failure_persistence: None, rng_seed: RngSeed::Fixed(1), ..ProptestConfig::default() })]

    #[test]
    fn time_equals_quadrature(curve in curve(), cap_kw in 5.0f64..200.0, a in 0.0f64..1.0, b in 0.0f64..1.0, capacity_kwh in 5.0f64..200.0) {
        let (from, to) = (a.min(b), a.max(b));
        let envelope = capped(&curve, cap_kw);
        let closed = envelope.duration_s(capacity_kwh, from, to);
        let slow = quadrature_s(&envelope, capacity_kwh, from, to);
        prop_assert!((closed - slow).abs() <= 1e-9 * slow + 1e-9, "{closed} against {slow}");
    }

    #[test]
    fn parts_add_up_and_the_inverse_round_trips(curve in curve(), cap_kw in 5.0f64..200.0, a in 0.0f64..1.0, b in 0.0f64..1.0, share in 0.0f64..1.0) {
        let (from, to) = (a.min(b), a.max(b));
        let middle = from + share * (to - from);
        let envelope = capped(&curve, cap_kw);
        let whole = envelope.duration_s(60.0, from, to);
        let parts = envelope.duration_s(60.0, from, middle) + envelope.duration_s(60.0, middle, to);
        prop_assert!((whole - parts).abs() <= 1e-9 * whole + 1e-9);
        let reached = envelope.soc_after(60.0, from, whole);
        prop_assert!((reached - to).abs() < 1e-9, "{reached} instead of {to}");
    }

    #[test]
    fn more_power_is_never_slower(curve in curve(), cap_kw in 5.0f64..200.0, more_kw in 0.0f64..100.0, a in 0.0f64..1.0, b in 0.0f64..1.0) {
        let (from, to) = (a.min(b), a.max(b));
        let slow = capped(&curve, cap_kw).duration_s(60.0, from, to);
        let fast = capped(&curve, cap_kw + more_kw).duration_s(60.0, from, to);
        prop_assert!(fast <= slow * (1.0 + 1e-12) + 1e-9);
    }
}
