//! Records from and to JSON, in the shapes of the command line and the HTTP service.

use crate::error::{Error, Result, guard};
use crate::records::*;
use crate::translate::Foreign;

fn read<Core: serde::de::DeserializeOwned, Record: Foreign<Core>>(text: &str) -> Result<Record> {
    guard(|| {
        let core: Core = serde_json::from_str(text).map_err(|error| {
            let refused = wattfarer::Error::invalid("json", error.to_string());
            Error::from(refused.with_detail("line", error.line()).with_detail("column", error.column()))
        })?;
        Ok(Record::from_core(core))
    })
}

fn write<Core: serde::Serialize, Record: Foreign<Core>>(record: Record) -> Result<String> {
    guard(|| {
        serde_json::to_string(&record.into_core("")?)
            .map_err(|error| wattfarer::Error::invalid("record", error.to_string()).into())
    })
}

macro_rules! json {
    ($($record:ident = $core:ty: $from:ident, $to:ident;)*) => {$(
        /// The record from its JSON; fields not known are refused.
        #[cfg_attr(feature = "uniffi", uniffi::export)]
        pub fn $from(json: String) -> Result<$record> {
            read::<$core, $record>(&json)
        }

        /// The JSON of the record.
        #[cfg_attr(feature = "uniffi", uniffi::export)]
        pub fn $to(record: $record) -> Result<String> {
            write::<$core, $record>(record)
        }
    )*};
}

json! {
    Vehicle = wattfarer::vehicle::Vehicle: vehicle_from_json, vehicle_to_json;
    ChargeRequest = wattfarer::charge::ChargeRequest: charge_request_from_json, charge_request_to_json;
    ChargeEstimate = wattfarer::charge::ChargeEstimate: charge_estimate_from_json, charge_estimate_to_json;
    EnergyRequest = wattfarer::energy::EnergyRequest: energy_request_from_json, energy_request_to_json;
    EnergyEstimate = wattfarer::energy::EnergyEstimate: energy_estimate_from_json, energy_estimate_to_json;
    PlanRequest = wattfarer::plan::PlanRequest: plan_request_from_json, plan_request_to_json;
    PlanAnswer = wattfarer::plan::PlanAnswer: plan_answer_from_json, plan_answer_to_json;
    DriveRequest = wattfarer::plan::DriveRequest: drive_request_from_json, drive_request_to_json;
    RangeRequest = wattfarer::plan::RangeRequest: range_request_from_json, range_request_to_json;
    Range = wattfarer::plan::Range: range_from_json, range_to_json;
    Station = wattfarer::graph::Station: station_from_json, station_to_json;
    Tariff = wattfarer::tariff::Tariff: tariff_from_json, tariff_to_json;
    CarbonIntensity = wattfarer::tariff::CarbonIntensity: carbon_from_json, carbon_to_json;
    OcpiTariff = wattfarer::tariff::OcpiTariff: ocpi_tariff_from_json, ocpi_tariff_to_json;
    ScheduleRequest = wattfarer::schedule::ScheduleRequest: schedule_request_from_json, schedule_request_to_json;
    Schedule = wattfarer::schedule::Schedule: schedule_from_json, schedule_to_json;
}

#[cfg(feature = "api")]
json! {
    ChargeState = wattfarer::vehicle::ChargeState: charge_state_from_json, charge_state_to_json;
    Command = wattfarer::vehicle::Command: command_from_json, command_to_json;
}
