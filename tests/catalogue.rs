//! The catalogue compiled into the engine equals the files in data/vehicles.

use wattfarer::vehicle::{self, Vehicle};

#[test]
fn the_compiled_catalogue_equals_its_files() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../data/vehicles");
    let mut files = 0;
    for folder in [root.clone(), root.join("classes")] {
        let Ok(entries) = std::fs::read_dir(&folder) else { continue };
        for entry in entries {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "json") {
                let text = std::fs::read_to_string(&path).unwrap();
                let file: Vehicle =
                    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
                assert_eq!(file, vehicle::get(&file.id).unwrap(), "{}: run `make data`", path.display());
                files += 1;
            }
        }
    }
    assert_eq!(files, vehicle::list().len(), "run `make data`");
}
