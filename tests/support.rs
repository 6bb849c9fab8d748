//! Helpers of the cross-crate tests.

use std::io::Write;

/// Cases to run: the small size by default, the full one with `WATTFARER_SIZE=full`.
pub fn cases(small: u32, full: u32) -> u32 {
    if std::env::var("WATTFARER_SIZE").is_ok_and(|size| size == "full") { full } else { small }
}

/// A file of measurements or maps kept outside the repository: below `WATTFARER_TEST_DATA`, else `../shared/data`
/// beside the repository. A missing file is said and skipped, and counted through the file that
/// `WATTFARER_SKIPPED` names; it fails with `CI=true` and when `WATTFARER_TEST_DATA` says that the files are there.
pub fn test_data(path: &str) -> Option<std::path::PathBuf> {
    let beside = || std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data");
    let folder = std::env::var_os("WATTFARER_TEST_DATA").map_or_else(beside, std::path::PathBuf::from);
    let file = folder.join(path);
    if file.exists() {
        return Some(file);
    }
    let needed = std::env::var_os("WATTFARER_TEST_DATA").is_some() || std::env::var("CI").is_ok_and(|ci| ci == "true");
    assert!(!needed, "{} is missing", file.display());
    println!("skipped: {} is missing", file.display());
    if let Some(list) = std::env::var_os("WATTFARER_SKIPPED") {
        let list = std::fs::OpenOptions::new().create(true).append(true).open(list);
        let _ = list.and_then(|mut list| writeln!(list, "{}", std::thread::current().name().unwrap_or(path)));
    }
    None
}
