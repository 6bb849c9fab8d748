//! Helpers of the cross-crate tests.

// Tables of cases are tuples of lists: naming each type would hide what they hold.
#![allow(clippy::type_complexity)]

pub mod clouds;
pub mod country;
pub mod pbf;

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
    count_skipped(path);
    None
}

/// Counts the running test as skipped, through the file that `WATTFARER_SKIPPED` names.
fn count_skipped(what: &str) {
    if let Some(list) = std::env::var_os("WATTFARER_SKIPPED") {
        let list = std::fs::OpenOptions::new().create(true).append(true).open(list);
        let _ = list.and_then(|mut list| writeln!(list, "{}", std::thread::current().name().unwrap_or(what)));
    }
}

/// What `tests/oracles/SCRIPT` prints for `input`. It runs in the Python environment that `tests/run.sh` sets up in `target/oracles`;
/// without that the test is said to be skipped, and fails with `CI=true`.
pub fn oracle(script: &str, input: &str) -> Option<String> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let python = root.join("../target/oracles/bin/python");
    if !python.exists() {
        let needed = std::env::var("CI").is_ok_and(|ci| ci == "true");
        assert!(!needed, "{} is missing: run `make test`", python.display());
        println!("skipped: {} is missing", python.display());
        count_skipped(script);
        return None;
    }
    let mut process = std::process::Command::new(python)
        .arg(root.join("oracles").join(script))
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .expect("Python starts");
    let mut pipe = process.stdin.take().expect("standard input is piped");
    let input = input.to_string();
    // Written beside the reading: neither waits for the other.
    let writer = std::thread::spawn(move || pipe.write_all(input.as_bytes()));
    let output = process.wait_with_output().expect("Python ends");
    writer.join().expect("the writer ends").expect("the script reads to the end");
    assert!(output.status.success(), "{script} failed");
    Some(String::from_utf8(output.stdout).expect("text"))
}
