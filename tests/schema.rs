//! The JSON Schemas of the shared records: data/schema equals what the records say, and every record fits its schema's
//! list of fields. `make data` writes the files again.

use schemars::{JsonSchema, schema_for};
use std::path::Path;

fn schema<T: JsonSchema>(name: &'static str) -> (&'static str, String) {
    let mut text = serde_json::to_string_pretty(&schema_for!(T)).unwrap();
    text.push('\n');
    (name, text)
}

fn schemas() -> Vec<(&'static str, String)> {
    vec![
        schema::<wattfarer::vehicle::Vehicle>("vehicle"),
        schema::<wattfarer::vehicle::Conditions>("conditions"),
        schema::<wattfarer::charge::ChargeRequest>("charge_request"),
        schema::<wattfarer::charge::ChargeEstimate>("charge_estimate"),
        schema::<wattfarer::energy::EnergyRequest>("energy_request"),
        schema::<wattfarer::energy::EnergyEstimate>("energy_estimate"),
        schema::<wattfarer::graph::Station>("station"),
        schema::<wattfarer::plan::PlanRequest>("plan_request"),
        schema::<wattfarer::plan::PlanAnswer>("plan_answer"),
        schema::<wattfarer::plan::DriveRequest>("drive_request"),
        schema::<wattfarer::plan::RangeRequest>("range_request"),
        schema::<wattfarer::plan::Range>("range"),
        schema::<wattfarer::schedule::ScheduleRequest>("schedule_request"),
        schema::<wattfarer::schedule::Schedule>("schedule"),
        schema::<wattfarer::tariff::Tariff>("tariff"),
        schema::<wattfarer::tariff::Amount>("amount"),
        schema::<wattfarer::vehicle::ChargeState>("charge_state"),
        schema::<wattfarer::vehicle::Command>("command"),
        schema::<wattfarer::Error>("error"),
    ]
}

#[test]
fn the_schema_files_are_what_the_records_say() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data/schema");
    let write = std::env::var_os("WATTFARER_WRITE_SCHEMAS").is_some();
    if write {
        std::fs::create_dir_all(&folder).unwrap();
    }
    for (name, text) in schemas() {
        let path = folder.join(format!("{name}.json"));
        if write {
            std::fs::write(&path, &text).unwrap();
        }
        let file = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert!(file == text, "{} differs from its record: run `make data`", path.display());
    }
    let files = std::fs::read_dir(&folder).unwrap().count();
    assert_eq!(files, schemas().len(), "data/schema holds a file that no record has");
}
