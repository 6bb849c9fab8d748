//! Helpers of the cross-crate tests.

/// Cases to run: the small size by default, the full one with `WATTFARER_SIZE=full`.
pub fn cases(small: u32, full: u32) -> u32 {
    if std::env::var("WATTFARER_SIZE").is_ok_and(|size| size == "full") { full } else { small }
}

/// A file of measurements or maps kept outside the repository: below `WATTFARER_TEST_DATA`, else `../shared/data`
/// beside the repository. A missing file is said and skipped; with `CI=true` it fails.
pub fn test_data(path: &str) -> Option<std::path::PathBuf> {
    let beside = || std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data");
    let folder = std::env::var_os("WATTFARER_TEST_DATA").map_or_else(beside, std::path::PathBuf::from);
    let file = folder.join(path);
    if file.exists() {
        return Some(file);
    }
    assert!(std::env::var("CI").as_deref() != Ok("true"), "{} is missing", file.display());
    println!("skipped: {} is missing", file.display());
    None
}
