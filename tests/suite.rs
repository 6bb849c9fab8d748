//! One binary for every cross-crate test.

mod catalogue;
mod charge;
mod charge_goals;
mod energy;
mod energy_measured;
mod energy_trace;
mod osm;
mod osm_damage;
mod pbf;
mod planner;
mod schema;
mod stations;
mod stations_osm;
mod stations_real;
mod vectors;
