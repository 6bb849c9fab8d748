//! The rating cycles as feature sums per metre, and what a label says of the battery.

use super::features::{EdgeFeatures, ROLLING_SLOPE};
use super::physics::{GRAVITY_MPS2, ROTATING_MASS};
use crate::vehicle::Vehicle;
use crate::{Error, Result};

/// Battery energy over energy from the wall while a car is rated: on-board charger and battery together (fitted to
/// 140 results of the EPA's 2022 test-car list with a common value).
const WALL_EFFICIENCY: f64 = 0.88;
/// The EPA's label is the dynamometer result over 0.7 unless a maker measured five cycles (40 CFR 600.210-12).
const EPA_ADJUSTMENT: f64 = 0.7;
/// Share of the city cycle in the EPA's combined figure (40 CFR 600.210-12).
const EPA_CITY_SHARE: f64 = 0.55;

/// Sums over a cycle driven exactly, speed linear between its seconds.
#[derive(Debug, Clone, Copy)]
struct CycleSums {
    time_s: f64,
    length_m: f64,
    speed_squared_m: f64,
    stops_m2_s2: f64,
}

// Sums of the speed traces of the EPA and the UNECE at 1 Hz (files cycle_udds, cycle_hwfet and cycle_wltc_3b among
// the test data; a test sums them again). `stops_m2_s2` counts braking harder than a car rolls down, see
// `EdgeFeatures::between`.
const UDDS: CycleSums =
    CycleSums { time_s: 1369.0, length_m: 11_990.433, speed_squared_m: 2_628_732.16, stops_m2_s2: 2994.797 };
const HWFET: CycleSums =
    CycleSums { time_s: 765.0, length_m: 16_506.817, speed_squared_m: 8_540_067.78, stops_m2_s2: 1105.150 };
const WLTC_3B: CycleSums =
    CycleSums { time_s: 1800.0, length_m: 23_266.278, speed_squared_m: 11_975_683.45, stops_m2_s2: 4721.856 };
/// From the break points of UN Regulation 83, annex 4a: four urban parts and one beyond, gear changes left out.
const NEDC: CycleSums =
    CycleSums { time_s: 1180.0, length_m: 10_981.528, speed_squared_m: 3_986_575.35, stops_m2_s2: 1984.961 };
/// Seconds per metre of the CLTC-P: 1,800 s for 14.48 km (GB/T 38146.1-2019).
const CLTC_S_PER_M: f64 = 1800.0 / 14_480.0;
/// Share of city driving in the stand-in for the CLTC-P, whose trace could not be bundled. An assumption.
const CLTC_CITY_SHARE: f64 = 0.8;

impl CycleSums {
    fn per_metre(&self) -> EdgeFeatures {
        EdgeFeatures {
            time_s: self.time_s / self.length_m,
            length_m: 1.0,
            speed_squared_m: self.speed_squared_m / self.length_m,
            // What braking does not win back saves driving energy: over a whole cycle speed ends where it began.
            stops_m2_s2: self.stops_m2_s2 / self.length_m,
            ..EdgeFeatures::default()
        }
    }
}

/// A rating turned into a condition on the model: a metre of the cycle, and the battery energy it takes.
pub(super) struct Rating {
    /// Features of a mean metre.
    pub features: EdgeFeatures,
    /// Battery energy, J per metre (which is Ws/m).
    pub battery_j_per_m: f64,
    /// Mass on the dynamometer, kg.
    pub test_mass_kg: f64,
}

/// Every cycle word that [`Rating::of`] understands.
pub const CYCLES: [&str; 5] = ["wltp", "epa", "nedc", "cltc", "average"];

impl Rating {
    /// The condition that the label of `vehicle` puts on its model.
    ///
    /// Test masses over the car with driver: WLTP 25 kg of luggage and 15 % of a payload of about 450 kg; EPA
    /// curb mass and 300 lb; NEDC and CLTC 25 and 100 kg less the driver counted twice.
    pub fn of(vehicle: &Vehicle) -> Result<Rating> {
        let mix = |city_share: f64| mixed(&UDDS.per_metre(), &HWFET.per_metre(), city_share);
        let (features, adjustment, extra_kg) = match vehicle.rated.cycle.to_ascii_lowercase().as_str() {
            "wltp" => (WLTC_3B.per_metre(), 1.0, 92.0),
            "epa" => (mix(EPA_CITY_SHARE), EPA_ADJUSTMENT, 61.0),
            "nedc" => (NEDC.per_metre(), 1.0, 25.0),
            // What collections give as the average of mixed driving, counted at the battery: taken like the EPA's
            // adjusted label without the losses of charging.
            "average" => (mix(EPA_CITY_SHARE), EPA_ADJUSTMENT / WALL_EFFICIENCY, 61.0),
            "cltc" => (EdgeFeatures { time_s: CLTC_S_PER_M, ..mix(CLTC_CITY_SHARE) }, 1.0, 25.0),
            other => {
                return Err(Error::invalid("vehicle.rated.cycle", format!("{other:?} is no rating cycle known here"))
                    .with_hint(format!("one of {}", CYCLES.join(", "))));
            }
        };
        // Wh/km and J/m differ by 3600 / 1000.
        let battery_j_per_m = vehicle.rated.consumption_wh_per_km * 3.6 * WALL_EFFICIENCY * adjustment;
        Ok(Rating { features, battery_j_per_m, test_mass_kg: vehicle.mass_kg + extra_kg })
    }
}

fn mixed(city: &EdgeFeatures, highway: &EdgeFeatures, city_share: f64) -> EdgeFeatures {
    let mix = |a: f64, b: f64| city_share * a + (1.0 - city_share) * b;
    EdgeFeatures {
        time_s: mix(city.time_s, highway.time_s),
        length_m: 1.0,
        speed_squared_m: mix(city.speed_squared_m, highway.speed_squared_m),
        stops_m2_s2: mix(city.stops_m2_s2, highway.stops_m2_s2),
        ..EdgeFeatures::default()
    }
}

impl EdgeFeatures {
    /// A stretch between two speeds, speed linear in time, with a rise.
    ///
    /// Slowing down counts like a descent of the same energy: up to [`ROLLING_SLOPE`] it saves driving energy,
    /// beyond that it is braking, which `stops_m2_s2` counts. Kinetic energy left over at the end is no feature:
    /// whoever sums a trip that ends at another speed than it began adds the difference.
    pub fn between(time_s: f64, length_m: f64, from_mps: f64, to_mps: f64, rise_m: f64) -> Self {
        let kinetic_m = (1.0 + ROTATING_MASS) * (to_mps * to_mps - from_mps * from_mps) / (2.0 * GRAVITY_MPS2);
        let glide_m = ROLLING_SLOPE * length_m;
        let descent_m = (-rise_m - glide_m).max(0.0);
        let braked_m = (-rise_m - kinetic_m - glide_m).max(0.0);
        EdgeFeatures {
            time_s,
            length_m,
            speed_squared_m: length_m * (from_mps * from_mps + to_mps * to_mps) / 2.0,
            climb_m: rise_m + descent_m,
            descent_m,
            stops_m2_s2: 2.0 * GRAVITY_MPS2 / (1.0 + ROTATING_MASS) * (braked_m - descent_m),
            ..EdgeFeatures::default()
        }
    }
}
