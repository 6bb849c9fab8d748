//! The cars that the gateway knows, whoever's cloud they answer from.

use crate::Line;
use crate::simulate::Fleet;
use std::collections::HashMap;
use std::sync::Arc;
use wattfarer::api::Provider;

/// A car and the provider that reaches it.
#[derive(Clone)]
pub struct Car {
    /// The gateway's id of it, in the form of a UUID.
    pub id: String,
    /// The provider's id of it.
    pub connection_id: String,
    /// The name of its line.
    pub line: String,
    /// Who reaches it.
    pub provider: Arc<dyn Provider>,
}

impl std::fmt::Debug for Car {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Car({} at {})", self.id, self.provider.name())
    }
}

/// Every car of the gateway, in order.
#[derive(Debug, Default)]
pub struct Cars {
    cars: Vec<Car>,
    index: HashMap<String, usize>,
    /// The simulated ones, which can also be locked, sent places and told to fail.
    pub fleet: Option<Arc<Fleet>>,
}

impl Cars {
    /// No cars yet; `fleet` are the simulated ones among those to come.
    pub fn new(fleet: Option<Arc<Fleet>>) -> Self {
        Cars { fleet, ..Cars::default() }
    }

    /// Adds cars of a line. A simulated car keeps its id, another gets one that is always the same.
    pub fn add(&mut self, line: &Line, connection_ids: Vec<String>) {
        for connection_id in connection_ids {
            let id = if crate::secret::is_uuid(&connection_id) {
                connection_id.clone()
            } else {
                crate::secret::uuid_of(&format!("{} {connection_id}", line.name))
            };
            if !self.index.contains_key(&id) {
                self.index.insert(id.clone(), self.cars.len());
                let (name, provider) = (line.name.clone(), line.provider.clone());
                self.cars.push(Car { id, connection_id, line: name, provider });
            }
        }
    }

    /// The car with this id.
    pub fn get(&self, id: &str) -> Option<&Car> {
        self.index.get(id).map(|&index| &self.cars[index])
    }

    /// Every car.
    pub fn all(&self) -> &[Car] {
        &self.cars
    }
}
