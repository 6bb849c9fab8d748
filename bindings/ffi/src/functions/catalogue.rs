//! The engine itself, and its cars.

use crate::error::{Result, guard};
use crate::records::{ErrorRow, Vehicle, VehicleRef};
use crate::translate::{Foreign, call};

/// Version of the engine.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn engine_version() -> String {
    wattfarer::answer::ENGINE_VERSION.into()
}

/// Version of the record shapes.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn schema_version() -> String {
    wattfarer::answer::SCHEMA_VERSION.into()
}

/// Every kind of error: its word, its HTTP status, whether trying again can help.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn error_table() -> Vec<ErrorRow> {
    wattfarer::ERROR_TABLE
        .iter()
        .map(|row| ErrorRow { code: row.code.into(), http_status: row.http_status.into(), retryable: row.retryable })
        .collect()
}

/// Every car of the catalogue, class priors last, each group ordered by id.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn vehicles() -> Result<Vec<Vehicle>> {
    guard(|| Ok(Foreign::from_core(wattfarer::vehicle::list())))
}

/// The car with that id. Fails with `not_found`, near ids as hint.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn vehicle(id: String) -> Result<Vehicle> {
    guard(|| Ok(Vehicle::from_core(wattfarer::vehicle::get(&id)?)))
}

/// Cars whose id, make, model, variant or years hold every word of the query, in catalogue order.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn find_vehicles(query: String) -> Result<Vec<Vehicle>> {
    guard(|| Ok(Foreign::from_core(wattfarer::vehicle::find(&query))))
}

/// The car a reference means, checked. Fails with `not_found` when nothing matches, `conflict` with the candidates when
/// several do, `invalid_input` for a record that makes no sense.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn resolve_vehicle(reference: VehicleRef) -> Result<Vehicle> {
    call(reference, wattfarer::vehicle::resolve)
}
