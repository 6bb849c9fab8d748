//! Cars that exist only here: they charge as the engine says, and fail when asked to.
//!
//! Their state is a function of the commands they got and of the clock, so the same test always sees the same cars. Nothing
//! of them is measured: makes and batteries are of the catalogue, everything else is made up.

mod car;
mod facts;
mod provider;

pub use car::{CarFault, CarReading, SimulatedCar};
pub use facts::CarFacts;
pub use provider::{SIMULATED, SimulatedProvider};

use std::sync::{Mutex, MutexGuard};
use wattfarer::{Error, Result};

/// What the simulated cars are, in turn: the first a battery car, the second a plug-in hybrid.
const MODELS: [&str; 8] = [
    "tesla-model-3-long-range-2024",
    "land-rover-range-rover-p460e-2023",
    "volkswagen-id-3-pro-2023",
    "hyundai-ioniq-5-long-range-rwd-2021",
    "renault-zoe-r135-ze50-2019",
    "ford-mustang-mach-e-extended-range-rwd-2021",
    "kia-e-niro-64-kwh-11-kw-2020",
    "fiat-500e-42-kwh-2020",
];

/// Most simulated cars of one server.
pub const MOST_CARS: usize = 10_000;

/// The simulated cars of a server.
#[derive(Debug)]
pub struct Fleet {
    cars: Vec<Mutex<SimulatedCar>>,
    index: std::collections::HashMap<String, usize>,
}

impl Fleet {
    /// `count` cars at `now_ms`; their time runs `time_scale` times as fast as the clock.
    ///
    /// # Errors
    /// `invalid_input` for more than [`MOST_CARS`] or a time scale outside of 0.001 to 100,000.
    pub fn new(count: usize, time_scale: f64, now_ms: i64) -> Result<Self> {
        if count > MOST_CARS {
            return Err(Error::invalid("simulate", format!("{count} cars are more than {MOST_CARS}")));
        }
        if !(0.001..=100_000.0).contains(&time_scale) {
            return Err(Error::invalid("time_scale", format!("{time_scale} is not between 0.001 and 100000")));
        }
        let mut cars = Vec::with_capacity(count);
        for index in 0..count {
            cars.push(SimulatedCar::new(index, MODELS[index % MODELS.len()], time_scale, now_ms)?);
        }
        let index = cars.iter().enumerate().map(|(index, car)| (car.id().to_string(), index)).collect();
        Ok(Fleet { cars: cars.into_iter().map(Mutex::new).collect(), index })
    }

    /// The car with this id.
    pub fn car(&self, id: &str) -> Option<MutexGuard<'_, SimulatedCar>> {
        self.index.get(id).map(|&index| lock(&self.cars[index]))
    }

    /// Every car, in order.
    pub fn cars(&self) -> impl Iterator<Item = MutexGuard<'_, SimulatedCar>> {
        self.cars.iter().map(lock)
    }

    /// The car with this vehicle identification number.
    pub fn by_vin(&self, vin: &str) -> Option<MutexGuard<'_, SimulatedCar>> {
        self.cars().find(|car| car.facts().vin.eq_ignore_ascii_case(vin))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.cars.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.cars.is_empty()
    }
}

/// A panic elsewhere does not take the car out of service: its state is whole between two calls.
fn lock(car: &Mutex<SimulatedCar>) -> MutexGuard<'_, SimulatedCar> {
    car.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}
