//! Constants of road load, air and cabin, each with its source.
//!
//! Priors are marked so: general knowledge to be fitted, never printed as a fact about a car.

/// Standard gravity, m/s2 (CGPM 1901).
pub const GRAVITY_MPS2: f64 = 9.806_65;
/// Rotating parts as a share of the mass: between EPA practice (.015) and small single-gear cars (.04 to .05). Prior.
pub const ROTATING_MASS: f64 = 0.03;
/// Standard pressure, Pa (ISO 2533).
const PRESSURE_PA: f64 = 101_325.0;
/// Gas constant of dry air, J/(kg K) (ISO 2533).
const AIR_GAS_CONSTANT: f64 = 287.05;
/// 0 C in kelvin.
const ZERO_C_K: f64 = 273.15;
/// Air temperature while cars are rated, C (WLTP and UN R83; EPA 20 to 30).
pub(super) const RATING_AIR_C: f64 = 23.0;
/// Electronics, lights, pumps, W (the value of FASTSim's Tesla Model 3).
pub(super) const BASE_POWER_W: f64 = 250.0;

/// Density of dry air at sea level, kg/m3.
pub fn air_density_kg_m3(air_c: f64) -> f64 {
    PRESSURE_PA / (AIR_GAS_CONSTANT * (air_c + ZERO_C_K))
}

/// Rolling resistance against a tyre at 25 C: 0.6 % more per K below (prior, 0.5 to 0.7).
pub(super) fn rolling_factor(air_c: f64) -> f64 {
    1.0 + 0.006 * (25.0 - air_c).max(0.0)
}

/// Heat lost from the cabin per K while driving, W/K (prior, 60 to 130).
const CABIN_LOSS_W_PER_K: f64 = 80.0;
/// Heat that a driver gives off, W.
const DRIVER_W: f64 = 100.0;
/// Heat that seats, trim and air take up once, J/K. A prior: 10 minutes at twice the steady power on a cool day.
const CABIN_HEAT_J_PER_K: f64 = 54_000.0;
/// Time constant of warming the cabin, s (prior, 8 to 15 min).
pub(super) const WARM_UP_S: f64 = 600.0;
/// Electric power of cooling per K of air above the cabin, W/K, and its ceiling, W (priors: 0.1 to 0.2 kW/K, 2 to 3 kW;
/// the lower end, as the summer trips of the measured BMW i3 ask for no more).
const COOLING_W_PER_K: f64 = 100.0;
/// See [`COOLING_W_PER_K`].
const COOLING_CEILING_W: f64 = 2500.0;
/// Heat per electricity of a resistance heater (prior).
const RESISTANCE_HEATER: f64 = 0.95;
/// Heat per electricity of a heat pump by air temperature: priors, towards 1 below -20 C.
const HEAT_PUMP: [(f64, f64); 4] = [(-20.0, 1.0), (-10.0, 1.5), (0.0, 2.0), (7.0, 2.75)];

/// Heat per electricity of the cabin heating.
pub(super) fn heating_performance(air_c: f64, heat_pump: bool) -> f64 {
    if !heat_pump {
        return RESISTANCE_HEATER;
    }
    let last = HEAT_PUMP[HEAT_PUMP.len() - 1];
    if air_c <= HEAT_PUMP[0].0 {
        return HEAT_PUMP[0].1;
    }
    HEAT_PUMP
        .windows(2)
        .find(|pair| air_c <= pair[1].0)
        .map_or(last.1, |pair| pair[0].1 + (pair[1].1 - pair[0].1) * (air_c - pair[0].0) / (pair[1].0 - pair[0].0))
}

/// Steady electric power of cabin heating or cooling, W.
pub(super) fn cabin_power_w(air_c: f64, cabin_c: f64, heat_pump: bool) -> f64 {
    let heat_w = (CABIN_LOSS_W_PER_K * (cabin_c - air_c) - DRIVER_W).max(0.0);
    let cooling_w = (COOLING_W_PER_K * (air_c - cabin_c - 1.0)).clamp(0.0, COOLING_CEILING_W);
    heat_w / heating_performance(air_c, heat_pump) + cooling_w
}

/// Electricity that warming the cabin takes once, J.
pub(super) fn warm_up_j(air_c: f64, cabin_c: f64, heat_pump: bool) -> f64 {
    CABIN_HEAT_J_PER_K * (cabin_c - air_c).max(0.0) / heating_performance(air_c, heat_pump)
}

/// Share of its energy that a battery gives at `battery_c`: 0.3 % less per K below 20 C, for LFP twice that below 0 C
/// (priors, .25 to .4 %).
pub(super) fn cold_battery_share(battery_c: f64, lithium_iron_phosphate: bool) -> f64 {
    let below_20 = (20.0 - battery_c).max(0.0);
    let below_0 = if lithium_iron_phosphate { (-battery_c).max(0.0) } else { 0.0 };
    1.0 - 0.003 * (below_20 + below_0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cold_air_is_denser_as_tables_say() {
        // ISO 2533 tables: 1.2250 kg/m3 at 15 C; 1.2922 at 0 C; 1.1839 at 25 C.
        for (air_c, density) in [(15.0, 1.2250), (0.0, 1.2922), (25.0, 1.1839)] {
            assert!((air_density_kg_m3(air_c) - density).abs() < 1e-3);
        }
    }

    #[test]
    fn a_heat_pump_is_never_worse_than_a_resistance_heater() {
        for air_c in -60..60 {
            let air_c = f64::from(air_c);
            assert!(heating_performance(air_c, true) >= heating_performance(air_c, false));
        }
    }
}
