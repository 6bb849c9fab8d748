//! Helpers of the cross-crate tests.

/// Cases to run: the small size by default, the full one with `WATTFARER_SIZE=full`.
pub fn cases(small: u32, full: u32) -> u32 {
    if std::env::var("WATTFARER_SIZE").is_ok_and(|size| size == "full") { full } else { small }
}
