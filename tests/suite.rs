//! One binary for every cross-crate test.

// Tables of cases are tuples of lists: naming each type would hide what they hold.
#![allow(clippy::type_complexity)]

mod catalogue;
mod charge;
mod charge_goals;
mod controller;
mod drawn_roads;
mod energy;
mod energy_measured;
mod energy_trace;
mod every_road;
mod every_road_bundled;
mod hierarchy;
mod live_answers;
mod live_clients;
mod live_commands;
mod live_providers;
mod live_support;
mod live_tokens;
mod live_webhooks;
mod money;
mod ocpi;
mod osm;
mod osm_damage;
mod other_cars;
mod planner;
mod profiles;
mod ready;
mod schedule;
mod schedule_ranges;
mod schedule_site;
mod schema;
mod site_controller;
mod stations;
mod stations_osm;
mod stations_real;
mod tariff;
mod trips;
mod vectors;

use wattfarer_tests::pbf;
