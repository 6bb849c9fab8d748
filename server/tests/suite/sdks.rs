//! Smartcar's own SDKs, unmodified, from their registries: only origin variables are set.
//!
//! `server/tests/sdk/install.sh` puts them into `target/sdk`. One that is missing is said and counted as skipped; with `CI=true` it
//! fails.

use crate::served::Served;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use wattfarer_server::Options;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

/// Runs a program with the variables that `serve --simulate` prints for its SDK.
fn run(name: &str, program: &Path, arguments: &[&str], variables: &[(&str, &str)]) {
    let sdk = root().join("target/sdk");
    if !sdk.join(format!("{name}.installed")).exists() {
        assert!(!std::env::var("CI").is_ok_and(|ci| ci == "true"), "the SDK for {name} is missing: run `make test`");
        println!("skipped: the SDK for {name} is missing");
        if let Some(list) = std::env::var_os("WATTFARER_SKIPPED") {
            let list = std::fs::OpenOptions::new().create(true).append(true).open(list);
            let _ = list.and_then(|mut list| writeln!(list, "{}", std::thread::current().name().unwrap_or(name)));
        }
        return;
    }
    let served = Served::start(Options::simulated());
    let origin = format!("http://{}", served.address);
    let mut command = Command::new(sdk.join(name).join(program));
    command
        .args(arguments)
        .current_dir(&sdk)
        .env("SMARTCAR_CLIENT_ID", "test-client")
        .env("SMARTCAR_CLIENT_SECRET", "test-secret")
        .env("SMARTCAR_REDIRECT_URI", format!("{origin}/callback"))
        .env("SMARTCAR_API_ORIGIN", &origin)
        .env("SMARTCAR_CONNECT_ORIGIN", &origin)
        .env("SMARTCAR_MANAGEMENT_API_ORIGIN", &origin)
        .env("GATEWAY_MANAGEMENT_TOKEN", "test-amt");
    for (variable, path) in variables {
        command.env(variable, format!("{origin}{path}"));
    }
    let output = command.output().unwrap();
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{out}\n{err}");
    // Java's SDK prints every error body first.
    let last = out.lines().last().unwrap_or_default();
    let checks: u32 = last.split_whitespace().next().and_then(|count| count.parse().ok()).unwrap_or(0);
    assert!(checks >= 25, "{out}");
    println!("{name}: {last}");
}

#[test]
fn python() {
    let script = root().join("server/tests/sdk/python/sdk.py");
    run(
        "python",
        Path::new("bin/python"),
        &[script.to_str().unwrap()],
        &[("SMARTCAR_AUTH_ORIGIN", "/oauth/token"), ("SMARTCAR_VEHICLE_API_V3_ORIGIN", "")],
    );
}

#[test]
fn node() {
    let program = Path::new("/usr/bin/env");
    run("node", program, &["node", "node/sdk.js"], &[("SMARTCAR_AUTH_ORIGIN", ""), ("SMARTCAR_API_V3_ORIGIN", "")]);
}

#[test]
fn java() {
    let program = Path::new("/usr/bin/env");
    run(
        "java",
        program,
        &["java", "-cp", "java/classes:java/jars/*", "Sdk"],
        &[("SMARTCAR_AUTH_ORIGIN", ""), ("SMARTCAR_API_V3_ORIGIN", "")],
    );
}
