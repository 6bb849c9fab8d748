//! Smartcar's own SDKs, unmodified, from their registries: only origin variables are set.
//!
//! `server/tests/sdk/install.sh` puts them into `target/sdk`. One that is missing is said and counted as skipped; with `CI=true` it
//! fails. Each names itself on stderr, so that what has run is known.

use crate::served::Served;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::Duration;
use wattfarer::api::smartcar::Receivers;
use wattfarer_server::Options;
use wattfarer_server::webhooks::{DeliverySettings, Webhook};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

/// What a program says, ended when it takes too long: one that waits for ever would hide why.
fn within(mut command: Command, limit: Duration) -> Output {
    let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let id = child.id().to_string();
    let (done, waited) = std::sync::mpsc::channel::<()>();
    let watch = std::thread::spawn(move || {
        if waited.recv_timeout(limit) == Err(std::sync::mpsc::RecvTimeoutError::Timeout) {
            let _ = Command::new("kill").arg(id).status();
        }
    });
    let output = child.wait_with_output().unwrap();
    drop(done);
    watch.join().unwrap();
    output
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
    // The SDK's program receives webhooks there.
    let receiver = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string();
    let webhook = Webhook { address: Some(format!("http://{receiver}/hook")), ..Webhook::named("wh1") };
    // The program begins to listen later than the gateway to ask, and the clock stands still.
    let delivery =
        DeliverySettings { receivers: Receivers::Loopback, first_pause_s: 0.0, ..DeliverySettings::default() };
    let served = Served::start(Options { webhooks: vec![webhook], delivery, ..Options::simulated() });
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
        .env("GATEWAY_MANAGEMENT_TOKEN", "test-amt")
        .env("GATEWAY_RECEIVER", &receiver);
    for (variable, path) in variables {
        command.env(variable, format!("{origin}{path}"));
    }
    let output = within(command, Duration::from_secs(120));
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{out}\n{err}");
    // Java's SDK prints every error body first.
    let last = out.lines().last().unwrap_or_default();
    let checks: u32 = last.split_whitespace().next().and_then(|count| count.parse().ok()).unwrap_or(0);
    assert!(checks >= 25, "{out}");
    // Past the test's capture.
    let _ = writeln!(std::io::stderr(), "{name}: {last}");
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

/// Its origins are constants: the program replaces the transport.
#[test]
fn go_by_the_official_sdk() {
    run("go-official", Path::new("sdk"), &[], &[]);
}

/// For where the module proxy does not give the SDK: the same calls, sent as it sends them.
#[test]
fn go_by_requests_in_the_form_of_the_sdk() {
    run("go-form", Path::new("sdk"), &[], &[]);
}
