//! What a simulated car is beside its battery. Made up from its number, so it is the same on every run.

/// Facts that charging does not change.
#[derive(Debug, Clone, PartialEq)]
pub struct CarFacts {
    /// Vehicle identification number, made up, with a correct check digit.
    pub vin: String,
    /// Model year.
    pub year: u16,
    /// Distance driven, m.
    pub odometer_m: f64,
    /// Where it stands.
    pub lat: f64,
    /// See `lat`.
    pub lon: f64,
    /// Tyre pressures in the order front left, front right, back left, back right, kPa.
    pub tyres_kpa: [f64; 4],
    /// Petrol of a plug-in hybrid.
    pub fuel: Option<Fuel>,
}

/// Petrol of a plug-in hybrid.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fuel {
    /// Share of the tank.
    pub level: f64,
    /// Volume in the tank, l.
    pub litres: f64,
    /// Distance it lasts, m.
    pub range_m: f64,
    /// Share of the oil's life that is left.
    pub oil_life: f64,
}

impl CarFacts {
    /// The facts of car number `index`.
    pub fn new(index: usize, year: u16, hybrid: bool) -> Self {
        let step = index as f64;
        CarFacts {
            vin: vin(index, year),
            year,
            odometer_m: 18_400_000.0 + 7_310_000.0 * (step % 17.0),
            // On a grid over open land in Germany, so that no one's home is meant.
            lat: 51.0 + 0.01 * (step % 50.0),
            lon: 10.0 + 0.01 * (step / 50.0).floor().min(200.0),
            tyres_kpa: [250.0, 251.0, 262.0, 260.0],
            fuel: hybrid.then_some(Fuel { level: 0.53, litres: 38.0, range_m: 410_000.0, oil_life: 0.7 }),
        }
    }
}

/// Letters of a VIN that count for its check digit (ISO 3779, 49 CFR 565).
fn worth(letter: u8) -> u32 {
    match letter {
        b'0'..=b'9' => u32::from(letter - b'0'),
        b'A'..=b'H' => u32::from(letter - b'A' + 1),
        b'J'..=b'N' => u32::from(letter - b'J' + 1),
        b'P' => 7,
        b'R' => 9,
        b'S'..=b'Z' => u32::from(letter - b'S' + 2),
        _ => 0,
    }
}

/// The check digit that a VIN needs at its ninth place.
pub(crate) fn check_digit(vin: &[u8]) -> u8 {
    const WEIGHTS: [u32; 17] = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
    let sum: u32 = vin.iter().zip(WEIGHTS).map(|(&letter, weight)| worth(letter) * weight).sum();
    match sum % 11 {
        10 => b'X',
        digit => b'0' + digit as u8,
    }
}

/// `SXMWF`: SX is a code of no maker.
fn vin(index: usize, year: u16) -> String {
    const YEARS: &[u8] = b"ABCDEFGHJKLMNPRSTVWXY123456789";
    let mut vin = format!("SXMWFS{:02}0{}W{:06}", index / 1_000_000 % 100, 'A', index % 1_000_000).into_bytes();
    vin[9] = YEARS[usize::from(year.saturating_sub(2010)) % YEARS.len()];
    vin[8] = check_digit(&vin);
    String::from_utf8_lossy(&vin).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_digit_is_that_of_a_published_example() {
        // The worked example of 49 CFR 565.15: its check digit is X.
        assert_eq!(check_digit(b"1M8GDM9AXKP042788"), b'X');
    }

    #[test]
    fn vins_have_seventeen_letters_and_differ() {
        let (a, b) = (CarFacts::new(0, 2024, false), CarFacts::new(1, 2023, true));
        assert_eq!(a.vin.len(), 17);
        assert_ne!(a.vin, b.vin);
        assert_eq!(check_digit(a.vin.as_bytes()), a.vin.as_bytes()[8]);
    }
}
