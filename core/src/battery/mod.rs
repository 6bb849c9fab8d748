//! The battery as data: the highest power it accepts at each state of charge.
//!
//! The curve's points belong here; how power at a plug follows from them belongs to `charge`.

use crate::{Error, Result};

/// One point of a charge curve.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CurvePoint {
    /// State of charge, a fraction.
    pub soc: f64,
    /// Highest power into the battery there, kW.
    pub power_kw: f64,
}

/// Where a datum comes from: how far it can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Tier {
    /// Measured on charging sessions.
    Measured,
    /// Published for this very model.
    Published,
    /// Derived from similar cars, a class or a rule.
    Derived,
    /// A word this version does not know.
    #[cfg_attr(feature = "serde", serde(other))]
    Unknown,
}

/// Checks a charge curve: from 0 to 1, rising in SoC, no negative power.
///
/// Power is linear between points. A power of 0 is allowed: charging stalls there.
///
/// # Errors
/// `invalid_input` naming the point at fault.
///
/// ```
/// use wattfarer::battery::{check_curve, CurvePoint};
/// let point = |soc, power_kw| CurvePoint { soc, power_kw };
/// assert!(check_curve("dc.curve", &[point(0.0, 150.0), point(1.0, 20.0)]).is_ok());
/// assert!(check_curve("dc.curve", &[]).is_err());
/// ```
pub fn check_curve(field: &str, curve: &[CurvePoint]) -> Result<()> {
    let refuse = |message: String| {
        Err(Error::invalid(field, message).with_hint("list points from soc 0 to soc 1, each soc once, powers in kW"))
    };
    if curve.len() < 2 {
        return refuse(format!("a curve of {} points; at least 2 are needed", curve.len()));
    }
    for (index, point) in curve.iter().enumerate() {
        if !(0.0..=1.0).contains(&point.soc) {
            return refuse(format!("soc {} of point {index} is not between 0 and 1", point.soc));
        }
        if !(0.0..=5000.0).contains(&point.power_kw) {
            return refuse(format!("power_kw {} of point {index} is not between 0 and 5000", point.power_kw));
        }
        if index > 0 && point.soc <= curve[index - 1].soc {
            return refuse(format!("soc {} of point {index} does not rise from {}", point.soc, curve[index - 1].soc));
        }
    }
    if curve[0].soc != 0.0 || curve[curve.len() - 1].soc != 1.0 {
        return refuse(format!("the curve covers {} to {}, not 0 to 1", curve[0].soc, curve[curve.len() - 1].soc));
    }
    Ok(())
}

/// Power of the curve at `soc`, linear between points, kW. The curve must have passed [`check_curve`].
pub fn power_at(curve: &[CurvePoint], soc: f64) -> f64 {
    let upper = curve.partition_point(|point| point.soc < soc).clamp(1, curve.len() - 1);
    let (a, b) = (curve[upper - 1], curve[upper]);
    a.power_kw + (b.power_kw - a.power_kw) * (soc - a.soc) / (b.soc - a.soc)
}
