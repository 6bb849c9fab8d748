//! The catalogue compiled into the engine: cars with sources, and class priors for cars not known.

use super::catalogue_data::CARS;
use super::{AcCharging, DcCharging, RatedConsumption, Source, Vehicle, VehicleKind, VehicleRef};
use crate::battery::{CurvePoint, Tier};
use crate::{Error, ErrorKind, Result};

/// A car as the generated table holds it.
pub(super) struct Car {
    pub id: &'static str,
    pub make: &'static str,
    pub model: &'static str,
    pub variant: &'static str,
    pub year_from: u16,
    pub year_to: Option<u16>,
    pub kind: VehicleKind,
    pub gross_capacity_kwh: Option<f64>,
    pub usable_capacity_kwh: f64,
    pub chemistry: Option<&'static str>,
    pub voltage_class: u16,
    pub dc: Option<Dc>,
    pub ac: AcCharging,
    pub inlets: &'static [&'static str],
    pub mass_kg: f64,
    pub drag_area_m2: f64,
    pub rolling_resistance_coefficient: f64,
    pub regeneration_efficiency: f64,
    pub heat_pump: Option<bool>,
    pub cycle: &'static str,
    pub consumption_wh_per_km: f64,
    pub range_m: Option<f64>,
    pub sources: &'static [(&'static str, &'static str, &'static str, &'static [&'static str])],
}

pub(super) struct Dc {
    pub curve: &'static [(f64, f64)],
    pub tier: Tier,
    pub max_voltage_v: Option<f64>,
    pub max_current_a: Option<f64>,
}

const CLASS_PREFIX: &str = "class-";

impl Car {
    fn vehicle(&self) -> Vehicle {
        Vehicle {
            id: self.id.into(),
            make: self.make.into(),
            model: self.model.into(),
            variant: self.variant.into(),
            year_from: self.year_from,
            year_to: self.year_to,
            kind: self.kind,
            gross_capacity_kwh: self.gross_capacity_kwh,
            usable_capacity_kwh: self.usable_capacity_kwh,
            chemistry: self.chemistry.map(Into::into),
            voltage_class: self.voltage_class,
            dc: self.dc.as_ref().map(|dc| DcCharging {
                curve: dc.curve.iter().map(|&(soc, power_kw)| CurvePoint { soc, power_kw }).collect(),
                tier: dc.tier,
                max_voltage_v: dc.max_voltage_v,
                max_current_a: dc.max_current_a,
            }),
            ac: self.ac,
            inlets: self.inlets.iter().map(|&inlet| inlet.into()).collect(),
            mass_kg: self.mass_kg,
            drag_area_m2: self.drag_area_m2,
            rolling_resistance_coefficient: self.rolling_resistance_coefficient,
            regeneration_efficiency: self.regeneration_efficiency,
            heat_pump: self.heat_pump,
            rated: RatedConsumption {
                cycle: self.cycle.into(),
                consumption_wh_per_km: self.consumption_wh_per_km,
                range_m: self.range_m,
            },
            sources: self
                .sources
                .iter()
                .map(|&(title, locator, licence, fields)| Source {
                    title: title.into(),
                    locator: locator.into(),
                    licence: licence.into(),
                    fields: fields.iter().map(|&field| field.into()).collect(),
                })
                .collect(),
        }
    }
}

/// Every car of the catalogue, class priors last, each group ordered by id.
pub fn list() -> Vec<Vehicle> {
    CARS.iter().map(Car::vehicle).collect()
}

/// The car with that id.
///
/// # Errors
/// `not_found`, with near ids as hint.
///
/// ```
/// let car = wattfarer::vehicle::get("tesla-model-3-long-range-2024").unwrap();
/// assert_eq!(car.make, "Tesla");
/// assert!(wattfarer::vehicle::get("tesla-model-33").is_err());
/// ```
pub fn get(id: &str) -> Result<Vehicle> {
    if let Some(car) = CARS.iter().find(|car| car.id == id) {
        return Ok(car.vehicle());
    }
    let near: Vec<&str> = nearest_ids(id).collect();
    Err(Error::new(ErrorKind::NotFound, format!("no vehicle has the id {id:?}"))
        .with_field("vehicle")
        .with_hint(format!("near: {}; `wattfarer vehicles` lists all", near.join(", "))))
}

/// Cars whose id, make, model, variant or years hold every word of the query, in catalogue order.
pub fn find(query: &str) -> Vec<Vehicle> {
    let words: Vec<String> = query.to_lowercase().split_whitespace().map(Into::into).collect();
    CARS.iter()
        .filter(|car| {
            let text =
                format!("{} {} {} {} {}", car.id, car.make, car.model, car.variant, car.year_from).to_lowercase();
            words.iter().all(|word| text.contains(word.as_str()))
        })
        .map(Car::vehicle)
        .collect()
}

/// The car a reference means, checked.
///
/// # Errors
/// `not_found` when nothing matches; `conflict` with the candidates when several do; `invalid_input` for a bad record.
pub fn resolve(reference: &VehicleRef) -> Result<Vehicle> {
    match reference {
        VehicleRef::Id { id } => get(id),
        VehicleRef::Record { record } => {
            record.check()?;
            Ok((**record).clone())
        }
        VehicleRef::Class { class } => get(&format!("{CLASS_PREFIX}{class}")).map_err(|_| {
            let classes: Vec<&str> = CARS.iter().filter_map(|car| car.id.strip_prefix(CLASS_PREFIX)).collect();
            Error::new(ErrorKind::NotFound, format!("no class is called {class:?}"))
                .with_field("vehicle.class")
                .with_hint(format!("one of {}", classes.join(", ")))
        }),
        VehicleRef::Model { make, model, year } => {
            let same = |a: &str, b: &str| a.eq_ignore_ascii_case(b);
            let found: Vec<&Car> = CARS
                .iter()
                .filter(|car| {
                    same(car.make, make)
                        && same(car.model, model)
                        && (car.year_from..=car.year_to.unwrap_or(u16::MAX)).contains(year)
                })
                .collect();
            match found.as_slice() {
                [car] => Ok(car.vehicle()),
                [] => Err(Error::new(ErrorKind::NotFound, format!("no {make} {model} of {year} is in the catalogue"))
                    .with_field("vehicle")
                    .with_hint("`wattfarer vehicles MAKE` lists what there is; a class stands in for a car not known")),
                several => {
                    let ids: Vec<&str> = several.iter().map(|car| car.id).collect();
                    Err(Error::new(ErrorKind::Conflict, format!("{make} {model} of {year} means several cars"))
                        .with_field("vehicle")
                        .with_hint(format!("one of {}", ids.join(", "))))
                }
            }
        }
    }
}

/// The three ids that share most leading and common letters with `id`: enough to mend a slip of the pen.
fn nearest_ids(id: &str) -> impl Iterator<Item = &'static str> {
    let wanted: Vec<&str> = id.split('-').collect();
    let mut scored: Vec<(usize, &'static str)> = CARS
        .iter()
        .map(|car| {
            let shared = car.id.split('-').filter(|word| wanted.contains(word)).count();
            let leading = car.id.bytes().zip(id.bytes()).take_while(|(a, b)| a == b).count();
            (shared * 4 + leading, car.id)
        })
        .collect();
    scored.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(b.1)));
    scored.into_iter().take(3).map(|(_, id)| id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_car_passes_its_own_checks() {
        for vehicle in list() {
            vehicle.check().unwrap_or_else(|error| panic!("{}: {error}", vehicle.id));
        }
    }

    #[test]
    fn ids_are_unique() {
        let mut ids: Vec<_> = CARS.iter().map(|car| car.id).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), CARS.len());
    }
}
