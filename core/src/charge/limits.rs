//! Everything that caps power beside the curve, brought to the battery plane.

use super::CurrentType;
use super::envelope::{LinearLimit, Piece, PowerEnvelope};
use super::record::{ConnectorLimits, LimitingFactor};
use crate::units::number_within;
use crate::vehicle::{Conditions, Vehicle};
use crate::{Error, ErrorKind, Result};

/// Battery energy over energy at a DC plug. A prior within the 4 to 8 % loss that general knowledge gives for
/// station to pack, thermal management included.
const DC_EFFICIENCY: f64 = 0.95;
/// Share of AC power lost in the on-board charger, and the constant draw beside it: middle of the pairs fitted to
/// ADAC's published measurements of four cars (.046-.078 and 0.13-0.42 kW).
const AC_LOSS_FRACTION: f64 = 0.06;
/// See [`AC_LOSS_FRACTION`].
const AC_BASE_LOSS_KW: f64 = 0.2;
/// Line-to-neutral voltage assumed for AC when none is given, V (IEC 60038).
pub(crate) const AC_VOLTAGE_V: f64 = 230.0;
/// Pack voltage when empty over the voltage class, and its rise to full: `V(s) = V0 (1 + k s)`. Priors.
const EMPTY_VOLTAGE_RATIO: f64 = 0.875;
/// See [`EMPTY_VOLTAGE_RATIO`].
const VOLTAGE_RISE: f64 = 0.12;
/// Power of an 800 V car's booster at a station that ends at 500 V, kW. Prior within 50 to 150.
const BOOSTER_KW: f64 = 50.0;
/// A pack is this much warmer than the air after driving, K. A prior, used when no battery temperature is given.
pub const DRIVING_WARMTH_K: f64 = 15.0;
/// Share of full DC power by battery temperature (C): general-knowledge priors for NMC without preconditioning.
const TEMPERATURE_FACTORS: [(f64, f64); 6] =
    [(-25.0, 0.05), (-10.0, 0.15), (0.0, 0.3), (5.0, 0.5), (15.0, 0.75), (25.0, 1.0)];

/// Share of full charge power a battery accepts at `battery_c`: linear between priors, 1 from 25 C.
pub fn temperature_factor(battery_c: f64) -> f64 {
    let points = &TEMPERATURE_FACTORS;
    if battery_c <= points[0].0 {
        return points[0].1;
    }
    points
        .windows(2)
        .find(|pair| battery_c <= pair[1].0)
        .map_or(1.0, |pair| pair[0].1 + (pair[1].1 - pair[0].1) * (battery_c - pair[0].0) / (pair[1].0 - pair[0].0))
}

/// The limits of one plug for one car under conditions.
#[derive(Debug, Clone, PartialEq)]
pub struct ChargeLimits {
    /// Battery power at each SoC.
    pub envelope: PowerEnvelope,
    /// Present usable capacity, kWh.
    pub capacity_kwh: f64,
    /// Battery temperature used, C.
    pub battery_c: f64,
    current_type: CurrentType,
}

impl ChargeLimits {
    /// The limits of `connector` for `vehicle`; `scale` multiplies the car's curve (1 for the median).
    ///
    /// # Errors
    /// `invalid_input` for a value out of range; `unsupported` when the car cannot use that kind of current.
    pub fn new(
        vehicle: &Vehicle,
        connector: &ConnectorLimits,
        site_max_power_kw: Option<f64>,
        conditions: &Conditions,
        scale: f64,
    ) -> Result<Self> {
        check_connector(connector, site_max_power_kw)?;
        let battery_c = conditions.battery_c.unwrap_or(conditions.air_c + DRIVING_WARMTH_K);
        let current_type = connector.current_type;
        let mut limits = Vec::with_capacity(6);
        let to_battery = |delivered_kw: f64| battery_kw(current_type, delivered_kw);
        if let Some(power_kw) = connector.max_power_kw {
            limits.push(LinearLimit::constant(to_battery(power_kw), LimitingFactor::Connector));
        }
        if let Some(power_kw) = site_max_power_kw {
            limits.push(LinearLimit::constant(to_battery(power_kw), LimitingFactor::Site));
        }
        let curve = match current_type {
            CurrentType::Dc => {
                dc_limits(vehicle, connector, &mut limits);
                dc_curve(vehicle, scale * conditions.soh, temperature_factor(battery_c))?
            }
            CurrentType::Ac => {
                ac_limits(vehicle, connector, &mut limits);
                ac_curve(vehicle, scale)
            }
        };
        if limits.iter().any(|limit| limit.at_empty_kw <= 0.0) {
            return Err(Error::invalid(
                "connector.max_power_kw",
                "the plug delivers less than charging itself consumes",
            )
            .with_hint("give at least 1.4 kW"));
        }
        Ok(ChargeLimits {
            envelope: PowerEnvelope::new(&curve, &limits),
            capacity_kwh: vehicle.usable_capacity_kwh * conditions.soh,
            battery_c,
            current_type,
        })
    }

    /// Power at the plug for a power into the battery, kW.
    pub fn delivered_kw(&self, battery_kw: f64) -> f64 {
        delivered(self.current_type, battery_kw, 1.0)
    }

    /// Energy at the plug for `battery_kwh` stored over `hours` of charging, kWh.
    pub fn delivered_kwh(&self, battery_kwh: f64, hours: f64) -> f64 {
        delivered(self.current_type, battery_kwh, hours)
    }
}

/// Energy at the plug for `battery_kwh` stored over `hours` of charging, kWh; over one hour this is power.
pub(crate) fn delivered(current_type: CurrentType, battery_kwh: f64, hours: f64) -> f64 {
    match current_type {
        CurrentType::Dc => battery_kwh / DC_EFFICIENCY,
        CurrentType::Ac => (battery_kwh + AC_BASE_LOSS_KW * hours) / (1.0 - AC_LOSS_FRACTION),
    }
}

/// Power into the battery for a power at the plug, kW.
pub(crate) fn battery_kw(current_type: CurrentType, delivered_kw: f64) -> f64 {
    match current_type {
        CurrentType::Dc => delivered_kw * DC_EFFICIENCY,
        CurrentType::Ac => delivered_kw * (1.0 - AC_LOSS_FRACTION) - AC_BASE_LOSS_KW,
    }
}

fn check_connector(connector: &ConnectorLimits, site_max_power_kw: Option<f64>) -> Result<()> {
    let positive = |field: &str, value: Option<f64>, low: f64, high: f64| match value {
        Some(value) => number_within(field, value, low, high).map(drop),
        None => Ok(()),
    };
    positive("connector.max_power_kw", connector.max_power_kw, 0.1, 5000.0)?;
    positive("connector.max_voltage_v", connector.max_voltage_v, 50.0, 2000.0)?;
    positive("connector.max_current_a", connector.max_current_a, 1.0, 5000.0)?;
    positive("connector.phases", connector.phases.map(f64::from), 1.0, 3.0)?;
    positive("site_max_power_kw", site_max_power_kw, 0.1, 100_000.0)
}

/// Current times pack voltage, and the booster of an 800 V car at a 500 V station.
fn dc_limits(vehicle: &Vehicle, connector: &ConnectorLimits, limits: &mut Vec<LinearLimit>) {
    let empty_v = EMPTY_VOLTAGE_RATIO * f64::from(vehicle.voltage_class);
    let full_v = empty_v * (1.0 + VOLTAGE_RISE);
    let by_current = |amperes: f64, limiting_factor| LinearLimit {
        at_empty_kw: amperes * empty_v / 1000.0 * DC_EFFICIENCY,
        at_full_kw: amperes * full_v / 1000.0 * DC_EFFICIENCY,
        limiting_factor,
    };
    if let Some(amperes) = connector.max_current_a {
        limits.push(by_current(amperes, LimitingFactor::Cable));
    }
    if let Some(amperes) = vehicle.dc.as_ref().and_then(|dc| dc.max_current_a) {
        limits.push(by_current(amperes, LimitingFactor::Vehicle));
    }
    if connector.max_voltage_v.is_some_and(|volts| volts < full_v) {
        limits.push(LinearLimit::constant(BOOSTER_KW, LimitingFactor::Connector));
    }
}

fn ac_limits(vehicle: &Vehicle, connector: &ConnectorLimits, limits: &mut Vec<LinearLimit>) {
    let phases = connector.phases.unwrap_or(vehicle.ac.phases);
    // A charger of three phases on fewer carries its share only.
    let usable = f64::from(phases.min(vehicle.ac.phases)) / f64::from(vehicle.ac.phases);
    let onboard_kw = vehicle.ac.onboard_charger_kw * usable;
    limits.push(LinearLimit::constant(battery_kw(CurrentType::Ac, onboard_kw), LimitingFactor::OnboardCharger));
    if let Some(amperes) = connector.max_current_a {
        let volts = connector.max_voltage_v.unwrap_or(AC_VOLTAGE_V);
        let power_kw = f64::from(phases.min(vehicle.ac.phases)) * amperes * volts / 1000.0;
        limits.push(LinearLimit::constant(battery_kw(CurrentType::Ac, power_kw), LimitingFactor::Cable));
    }
}

fn dc_curve(vehicle: &Vehicle, scale: f64, temperature: f64) -> Result<Vec<Piece>> {
    let Some(dc) = &vehicle.dc else {
        return Err(Error::new(ErrorKind::Unsupported, format!("{} has no DC charging", vehicle.id))
            .with_field("connector.current_type")
            .with_hint("ask for ac"));
    };
    let limiting_factor = if temperature < 1.0 { LimitingFactor::Temperature } else { LimitingFactor::Vehicle };
    let factor = scale * temperature;
    Ok(dc
        .curve
        .windows(2)
        .map(|pair| Piece {
            from_soc: pair[0].soc,
            to_soc: pair[1].soc,
            from_kw: pair[0].power_kw * factor,
            to_kw: pair[1].power_kw * factor,
            limiting_factor,
        })
        .collect())
}

/// The battery hardly limits AC: flat, falling to a third over the last 3 % (prior: taper in the last 2 to 5 %).
fn ac_curve(vehicle: &Vehicle, scale: f64) -> Vec<Piece> {
    let flat_kw = battery_kw(CurrentType::Ac, vehicle.ac.onboard_charger_kw) * scale.max(1.0) * 1.02;
    let piece = |from_soc, to_soc, from_kw, to_kw| Piece {
        from_soc,
        to_soc,
        from_kw,
        to_kw,
        limiting_factor: LimitingFactor::Vehicle,
    };
    vec![piece(0.0, 0.97, flat_kw, flat_kw), piece(0.97, 1.0, flat_kw, flat_kw / 3.0)]
}
