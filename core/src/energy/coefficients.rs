//! A car under conditions as the vector that features are multiplied with.

use super::cycles::Rating;
use super::features::EdgeFeatures;
use super::physics::{
    BASE_POWER_W, GRAVITY_MPS2, RATING_AIR_C, ROTATING_MASS, WARM_UP_S, air_density_kg_m3, cabin_power_w,
    cold_battery_share, rolling_factor, warm_up_j,
};
use crate::charge::DRIVING_WARMTH_K;
use crate::units::{JOULES_PER_KWH, KMH_PER_MPS};
use crate::vehicle::{Conditions, Vehicle};
use crate::{Error, ErrorKind, Result};

/// Wheel energy over battery energy that calibration may choose; what a label asks beyond goes to drag and rolling.
const EFFICIENCY_RANGE: (f64, f64) = (0.75, 0.95);
/// How far calibration may stretch drag and rolling before a record is called contradictory.
const RESISTANCE_RANGE: (f64, f64) = (0.4, 2.5);

/// What calibration found: the model meets the rated consumption on the rated cycle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Calibration {
    /// Wheel energy over battery energy.
    pub drivetrain_efficiency: f64,
    /// Factor on drag and rolling; 1 unless the efficiency reached an end of its range.
    pub resistance_factor: f64,
}

/// Finds the drivetrain efficiency, and if need be a factor on drag and rolling, with which `vehicle` meets its
/// rated consumption on its rating cycle.
///
/// With `D`, `R` and `K` the work per metre against drag, against rolling and into brakes, the battery gives
/// `f (D + R) / eta + K (1 / eta - regeneration) + P_base t`, which is linear in `1 / eta` and in `f`.
///
/// # Errors
/// `invalid_input` for a value out of range or a cycle not known; `bad_data` when the rated consumption
/// contradicts mass, drag and rolling resistance.
pub fn calibration(vehicle: &Vehicle) -> Result<Calibration> {
    vehicle.check()?;
    let rating = Rating::of(vehicle)?;
    let features = &rating.features;
    let drag_j = 0.5 * air_density_kg_m3(RATING_AIR_C) * vehicle.drag_area_m2 * features.speed_squared_m;
    let rolling_j = rating.test_mass_kg
        * GRAVITY_MPS2
        * vehicle.rolling_resistance_coefficient
        * rolling_factor(RATING_AIR_C)
        * features.length_m;
    let braking_j = 0.5 * rating.test_mass_kg * (1.0 + ROTATING_MASS) * features.stops_m2_s2;
    let driving_j =
        rating.battery_j_per_m - BASE_POWER_W * features.time_s + vehicle.regeneration_efficiency * braking_j;
    let contradiction = || {
        Error::new(
            ErrorKind::BadData,
            format!(
                "{} Wh/km ({}) cannot follow from mass_kg {}, drag_area_m2 {} and rolling_resistance_coefficient {}",
                vehicle.rated.consumption_wh_per_km,
                vehicle.rated.cycle,
                vehicle.mass_kg,
                vehicle.drag_area_m2,
                vehicle.rolling_resistance_coefficient
            ),
        )
        .with_field("vehicle.rated.consumption_wh_per_km")
        .with_hint("check these values and their units")
    };
    if driving_j <= 0.0 {
        return Err(contradiction());
    }
    let wanted = (drag_j + rolling_j + braking_j) / driving_j;
    let drivetrain_efficiency = wanted.clamp(EFFICIENCY_RANGE.0, EFFICIENCY_RANGE.1);
    let resistance_factor = if drivetrain_efficiency == wanted {
        1.0
    } else {
        (drivetrain_efficiency * driving_j - braking_j) / (drag_j + rolling_j)
    };
    if !(RESISTANCE_RANGE.0..=RESISTANCE_RANGE.1).contains(&resistance_factor) {
        return Err(contradiction());
    }
    Ok(Calibration { drivetrain_efficiency, resistance_factor })
}

/// A car under conditions: battery energy per unit of each feature, in joules.
///
/// Multiplied with [`EdgeFeatures`] it gives the energy of an edge, a path or a trace; see [`coefficients`].
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Coefficients {
    /// Drag per integral of speed squared over length, J s2/m3.
    pub drag: f64,
    /// Wind from its east component, per integral of speed over eastward displacement, J s/m2.
    pub wind_east: f64,
    /// Wind from its north component, likewise.
    pub wind_north: f64,
    /// What wind costs whatever its direction, J/m.
    pub wind: f64,
    /// Rolling resistance, J/m.
    pub rolling: f64,
    /// Lifting, J/m.
    pub climb: f64,
    /// Won back on steep descents, J/m.
    pub descent: f64,
    /// Regaining speed after braking, less nothing: J s2/m2.
    pub stops: f64,
    /// Won back by braking for a stop, J s2/m2.
    pub stops_recuperated: f64,
    /// Electronics, heating and cooling, W.
    pub auxiliary_w: f64,
    /// Warming the cabin once, J.
    pub warm_up_j: f64,
    /// Highest speed driven, m/s.
    pub max_mps: Option<f64>,
}

/// Energy by cause; the sum is the whole.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EnergyParts {
    /// Air resistance, wind included, kWh.
    pub drag_kwh: f64,
    /// Tyres, kWh.
    pub rolling_kwh: f64,
    /// Climbing less what descents win back, kWh.
    pub climb_kwh: f64,
    /// Speeding up less what braking wins back, kWh.
    pub stops_kwh: f64,
    /// Electronics, heating and cooling, kWh.
    pub auxiliary_kwh: f64,
}

impl EnergyParts {
    /// The whole, kWh.
    pub fn total_kwh(&self) -> f64 {
        self.drag_kwh + self.rolling_kwh + self.climb_kwh + self.stops_kwh + self.auxiliary_kwh
    }
}

/// The coefficients of `vehicle` under `conditions`.
///
/// # Errors
/// `invalid_input` for a value out of range, `bad_data` for a record whose rating contradicts its road load.
///
/// # Examples
/// ```
/// use wattfarer::energy::{self, EdgeFeatures};
/// use wattfarer::vehicle::{self, Conditions};
/// let car = vehicle::get("tesla-model-3-long-range-2024")?;
/// let mild = energy::coefficients(&car, &Conditions::default())?;
/// let cold = energy::coefficients(&car, &Conditions { air_c: -10.0, ..Conditions::default() })?;
/// // 100 km at 30 m/s on the flat.
/// let road = EdgeFeatures::uniform(100_000.0, 30.0, 0.0);
/// assert!((10.0..25.0).contains(&mild.battery_energy_kwh(&road)));
/// assert!(cold.battery_energy_kwh(&road) > mild.battery_energy_kwh(&road));
///
/// let refused = energy::coefficients(&car, &Conditions { soh: 90.0, ..Conditions::default() });
/// assert_eq!(refused.unwrap_err().field(), Some("conditions.soh"));
/// # Ok::<(), wattfarer::Error>(())
/// ```
pub fn coefficients(vehicle: &Vehicle, conditions: &Conditions) -> Result<Coefficients> {
    conditions.check()?;
    let Calibration { drivetrain_efficiency, resistance_factor } = calibration(vehicle)?;
    let battery_c = conditions.battery_c.unwrap_or(conditions.air_c + DRIVING_WARMTH_K);
    let lithium_iron_phosphate = vehicle.chemistry.as_deref() == Some("lfp");
    // Energy that a cold battery does not give counts as consumed: capacity stays what the car shows.
    let drawn = 1.0 / cold_battery_share(battery_c, lithium_iron_phosphate);
    let from_wheel = drawn / drivetrain_efficiency;

    let mass_kg = vehicle.mass_kg + conditions.load_kg;
    let weight_n = mass_kg * GRAVITY_MPS2;
    let inertia_kg = 0.5 * mass_kg * (1.0 + ROTATING_MASS);
    let air = 0.5 * air_density_kg_m3(conditions.air_c) * vehicle.drag_area_m2 * resistance_factor * from_wheel;
    let wind_mps = conditions.wind_kmh / KMH_PER_MPS;
    let from = conditions.wind_from_deg.to_radians();
    let heat_pump = vehicle.heat_pump.unwrap_or(false);
    let cabin_w = cabin_power_w(conditions.air_c, conditions.cabin_c, heat_pump);
    Ok(Coefficients {
        drag: air,
        // Driving towards where the wind comes from adds 2 v w to v2.
        wind_east: 2.0 * air * wind_mps * libm::sin(from),
        wind_north: 2.0 * air * wind_mps * libm::cos(from),
        wind: WIND_SQUARED_SHARE * air * wind_mps * wind_mps,
        rolling: weight_n
            * vehicle.rolling_resistance_coefficient
            * rolling_factor(conditions.air_c)
            * resistance_factor
            * from_wheel,
        climb: weight_n * from_wheel,
        descent: weight_n * vehicle.regeneration_efficiency,
        stops: inertia_kg * from_wheel,
        stops_recuperated: inertia_kg * vehicle.regeneration_efficiency,
        auxiliary_w: (BASE_POWER_W + cabin_w) * drawn,
        warm_up_j: warm_up_j(conditions.air_c, conditions.cabin_c, heat_pump) * drawn,
        max_mps: conditions.max_kmh.map(|max_kmh| max_kmh / KMH_PER_MPS),
    })
}

/// Share of wind squared that counts in every direction: the mean over directions of the exact force
/// `|v - w| (v - w)` along the road for a wind slower than the car: 1/2 from the component along it and 1/4 from
/// the component across.
const WIND_SQUARED_SHARE: f64 = 0.75;

impl Coefficients {
    /// Battery energy of a stretch, kWh: negative where a descent wins back more than driving takes. The speed cap
    /// is not applied here: pass [`driven`](Self::driven) features.
    pub fn battery_energy_kwh(&self, features: &EdgeFeatures) -> f64 {
        (self.drag * features.speed_squared_m
            + self.wind_east * features.speed_east_m
            + self.wind_north * features.speed_north_m
            + (self.wind + self.rolling) * features.length_m
            + self.climb * features.climb_m
            - self.descent * features.descent_m
            + (self.stops - self.stops_recuperated) * features.stops_m2_s2
            + self.auxiliary_w * features.time_s)
            / JOULES_PER_KWH
    }

    /// The same by cause.
    pub fn parts(&self, features: &EdgeFeatures) -> EnergyParts {
        let drag_j = self.drag * features.speed_squared_m
            + self.wind_east * features.speed_east_m
            + self.wind_north * features.speed_north_m
            + self.wind * features.length_m;
        EnergyParts {
            drag_kwh: drag_j / JOULES_PER_KWH,
            rolling_kwh: self.rolling * features.length_m / JOULES_PER_KWH,
            climb_kwh: (self.climb * features.climb_m - self.descent * features.descent_m) / JOULES_PER_KWH,
            stops_kwh: (self.stops - self.stops_recuperated) * features.stops_m2_s2 / JOULES_PER_KWH,
            auxiliary_kwh: self.auxiliary_w * features.time_s / JOULES_PER_KWH,
        }
    }

    /// Energy that braking puts back on a stretch, kWh.
    pub fn recuperated_kwh(&self, features: &EdgeFeatures) -> f64 {
        (self.descent * features.descent_m + self.stops_recuperated * features.stops_m2_s2) / JOULES_PER_KWH
    }

    /// The stretch as driven with the speed cap: longer, with less drag.
    ///
    /// The cap acts on the mean speed of the stretch; on an edge with stops the speed between them may be higher.
    #[must_use]
    pub fn driven(&self, features: &EdgeFeatures) -> EdgeFeatures {
        let Some(max_mps) = self.max_mps else { return *features };
        if features.length_m <= max_mps * features.time_s {
            return *features;
        }
        let slower = max_mps * features.time_s / features.length_m;
        EdgeFeatures {
            time_s: features.length_m / max_mps,
            speed_squared_m: features.speed_squared_m * slower * slower,
            stops_m2_s2: features.stops_m2_s2 * slower * slower,
            speed_east_m: features.speed_east_m * slower,
            speed_north_m: features.speed_north_m * slower,
            ..*features
        }
    }

    /// Energy that warming the cabin takes once at the start of a trip of `duration_s`, kWh. The excess over steady
    /// heating decays with a time constant of 10 minutes, so a short trip takes part of it.
    pub fn warm_up_kwh(&self, duration_s: f64) -> f64 {
        self.warm_up_j * -libm::expm1(-duration_s / WARM_UP_S) / JOULES_PER_KWH
    }
}
