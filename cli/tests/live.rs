//! `wattfarer live` against a double of Smartcar: consent, state, start, stop, limit, watch.
#![cfg(feature = "live")]
#![allow(clippy::unwrap_used)]

use serde_json::Value;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use wattfarer::api::{Environment, SystemEnvironment};
use wattfarer_tests::clouds::{Car, Cloud, SmartcarV2Cloud};

struct Bench {
    cloud: Cloud<SmartcarV2Cloud>,
    folder: PathBuf,
}

impl Bench {
    fn new(name: &str) -> Self {
        let soon = SystemEnvironment::new().now().plus_s("soon", 5.0).unwrap().to_string();
        let mut car = Car::new("car-1");
        (car.observed_at, car.changes_at) = (SystemEnvironment::new().now().to_string(), soon);
        let mut service = SmartcarV2Cloud::new(vec![car]);
        service.codes.push_back("canary-code".into());
        let folder = std::env::temp_dir().join(format!("wattfarer-live-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        Bench { cloud: Cloud::start(service), folder }
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_wattfarer"));
        command.arg("live").args(arguments);
        for name in ["API", "AUTH", "CONNECT"] {
            command.env(format!("SMARTCAR_{name}_ORIGIN"), &self.cloud.origin);
        }
        command
            .env("SMARTCAR_CLIENT_ID", "client-id")
            .env("SMARTCAR_CLIENT_SECRET", "canary-client-secret")
            .env_remove("SMARTCAR_REDIRECT_URI")
            .env("WATTFARER_CONNECTIONS", self.folder.join("connections.json"));
        command
    }

    fn run(&self, arguments: &[&str]) -> (i32, Value, Output) {
        let output = self.command(arguments).output().unwrap();
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let shown = format!("{text}{}", String::from_utf8_lossy(&output.stderr));
        assert!(!shown.contains("canary"), "{arguments:?}: {shown}");
        (output.status.code().unwrap(), serde_json::from_str(&text).unwrap_or(Value::Null), output)
    }

    /// The owner consents: what a browser would do.
    fn connect(&self) {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let mut program = self
            .command(&["connect", "--json", "--port", &port.to_string()])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(program.stderr.take().unwrap()).lines();
        let url = lines.find_map(|line| line.ok().filter(|line| line.starts_with("http"))).unwrap();
        assert!(url.contains("scope=read_vehicle_info"), "{url}");
        let state = url.split("state=").nth(1).unwrap().split('&').next().unwrap();
        for (path, status) in
            [("/favicon.ico".to_string(), "404"), (format!("/callback?code=canary-code&state={state}"), "200")]
        {
            let mut browser = TcpStream::connect(("127.0.0.1", port)).unwrap();
            write!(browser, "GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n").unwrap();
            let mut answer = String::new();
            browser.read_to_string(&mut answer).unwrap();
            assert!(answer.starts_with(&format!("HTTP/1.1 {status}")), "{answer}");
        }
        let output = program.wait_with_output().unwrap();
        assert!(output.status.success(), "{output:?}");
        let cars: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(cars["items"][0]["connection_id"], "car-1");
        assert_eq!(cars["items"][0]["provider"], "smartcar_v2");
    }
}

impl Bench {
    /// Every token of the double holds the word canary.
    fn no_token_in_the_clear(&self) {
        for file in std::fs::read_dir(&self.folder).unwrap() {
            let bytes = std::fs::read(file.unwrap().path()).unwrap();
            assert!(!bytes.windows(6).any(|window| window == b"canary"));
        }
    }
}

impl Drop for Bench {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

#[test]
fn a_car_is_connected_read_and_commanded() {
    let bench = Bench::new("whole");
    let (code, error, _) = bench.run(&["state", "--json"]);
    assert_eq!((code, &error["code"]), (2, &Value::from("not_found")), "no car yet: {error}");
    assert_eq!(bench.run(&["cars", "--json"]).0, 1);
    bench.connect();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let file = bench.folder.join("connections.json");
        assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        let key = bench.folder.join("connections.key");
        assert_eq!(std::fs::metadata(&key).unwrap().permissions().mode() & 0o777, 0o600);
    }
    bench.no_token_in_the_clear();
    let (code, state, _) = bench.run(&["state", "--json"]);
    assert_eq!(
        (code, &state["soc"]["value"], &state["plugged"]["value"]),
        (0, &Value::from(0.4), &Value::from(true)),
        "{state}"
    );
    assert_eq!(state["charging_status"]["value"], "idle");
    let (code, command, _) = bench.run(&["start", "--json"]);
    assert_eq!(
        (code, &command["status"], &command["action"]),
        (0, &Value::from("confirmed"), &Value::from("start")),
        "{command}"
    );
    let (_, again, _) = bench.run(&["start", "Tesla", "--json"]);
    assert_eq!(
        (&again["status"], &again["reason"]),
        (&Value::from("confirmed"), &Value::from("already_so")),
        "{again}"
    );
    let (code, command, _) = bench.run(&["limit", "70%", "--json"]);
    assert_eq!((code, &command["charge_limit_soc"]), (0, &Value::from(0.7)), "{command}");
    let (code, ready, _) =
        bench.run(&["ready", "--vehicle", "tesla-model-3-long-range-2024", "--power-kw", "11", "--json"]);
    assert_eq!(code, 0, "{ready}");
    assert!(ready["to_limit"]["duration_s"].as_f64().unwrap() < ready["to_full"]["duration_s"].as_f64().unwrap());
    let (code, command, _) = bench.run(&["stop", "--json"]);
    assert_eq!((code, &command["status"]), (0, &Value::from("confirmed")), "{command}");
    assert_eq!(bench.cloud.with(|cloud| cloud.cars[0].effects.clone()), ["start", "limit", "stop"]);
    let (code, _, output) = bench.run(&["state"]);
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(code, 0);
    for part in [
        "TESLA Model 3 2024",
        "state of charge  40 %",
        "plugged in       yes",
        "not charging",
        "charge limit     70 %",
        "cannot set current: provider not capable",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    let (code, watched, _) = bench.run(&["watch", "--changes", "1", "--json"]);
    assert_eq!((code, &watched["state"]["soc"]["value"]), (0, &Value::from(0.4)), "{watched}");
    // A token that was renewed is kept: the next run of the program uses it.
    bench.cloud.with(|cloud| cloud.access = vec!["none".into()]);
    assert_eq!(bench.run(&["state", "--json"]).0, 0);
    assert_eq!(bench.run(&["state", "--json"]).0, 0);
    assert_eq!(bench.cloud.count("/oauth/token"), 2, "the consent and one refresh");
    bench.no_token_in_the_clear();
    assert_eq!(bench.run(&["disconnect", "--json"]).0, 0);
    assert_eq!(bench.run(&["cars"]).0, 1);
}

#[test]
fn a_car_that_is_unplugged_is_not_started_and_the_reason_is_said() {
    let bench = Bench::new("unplugged");
    bench.connect();
    bench.cloud.with(|cloud| cloud.cars[0].plugged = false);
    let (code, command, _) = bench.run(&["start", "--json"]);
    assert_eq!(
        (code, &command["status"], &command["reason"]),
        (1, &Value::from("failed"), &Value::from("plug_not_connected")),
        "{command}"
    );
    let (code, error, _) = bench.run(&["limit", "80", "--json"]);
    assert_eq!((code, &error["code"]), (2, &Value::from("invalid_input")), "{error}");
    let (code, error, _) = bench.run(&["ready", "--vehicle", "tesla-model-3-long-range-2024", "--json"]);
    assert_eq!((code, &error["code"]), (2, &Value::from("vehicle_state")), "{error}");
}

#[test]
fn makes_are_told_with_provider_and_source() {
    let bench = Bench::new("makes");
    let (code, brand, _) = bench.run(&["makes", "skoda", "--json"]);
    assert_eq!((code, &brand["name"]), (0, &Value::from("Škoda")), "{brand}");
    assert!(
        brand["reach"]
            .as_array()
            .unwrap()
            .iter()
            .all(|reach| reach["source"].is_string() && reach["as_of"].is_string())
    );
    assert_eq!(bench.run(&["makes", "Trabant", "--json"]).0, 1);
    let (_, all, _) = bench.run(&["makes", "--json"]);
    assert!(all["items"].as_array().unwrap().len() >= 39);
}

#[test]
fn tokens_open_with_their_key_only_and_older_files_are_encrypted() {
    let bench = Bench::new("sealed");
    bench.connect();
    let file = bench.folder.join("connections.json");
    // Under another key, by file or by variable, they do not open, and nothing is asked of the provider.
    let asked = bench.cloud.count("");
    let key = "11".repeat(32);
    let with_key = |key: &str| bench.command(&["state", "--json"]).env("WATTFARER_TOKEN_KEY", key).output().unwrap();
    let error: Value = serde_json::from_slice(&with_key(&key).stdout).unwrap();
    assert_eq!(error["code"], "bad_data", "{error}");
    assert!(error["hint"].as_str().unwrap().contains("WATTFARER_TOKEN_KEY"));
    let error: Value = serde_json::from_slice(&with_key("short").stdout).unwrap();
    assert_eq!((&error["code"], &error["field"]), (&Value::from("invalid_input"), &Value::from("WATTFARER_TOKEN_KEY")));
    assert_eq!(bench.cloud.count(""), asked);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let key = bench.folder.join("connections.key");
        std::fs::set_permissions(&key, std::fs::Permissions::from_mode(0o644)).unwrap();
        assert_eq!(bench.run(&["state", "--json"]).1["code"], "forbidden");
        std::fs::set_permissions(&key, std::fs::Permissions::from_mode(0o600)).unwrap();
    }
    assert_eq!(bench.run(&["state", "--json"]).0, 0);
    // A file from before, with its tokens in the clear, is taken; the next renewal encrypts it under the variable's key.
    let mut content: Value = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
    let connection = content["connections"][0].as_object_mut().unwrap();
    assert!(connection.remove("sealed_tokens").is_some());
    let now = SystemEnvironment::new().now();
    let old = serde_json::json!({"access": "canary-old", "refresh": bench.cloud.with(|cloud| cloud.refresh.clone()),
        "issued_at": now, "expires_at": now.plus_s("at", 7200.0).unwrap()});
    connection.insert("tokens".into(), old);
    std::fs::write(&file, content.to_string()).unwrap();
    let output = with_key(&key);
    assert!(output.status.success(), "{output:?}");
    bench.no_token_in_the_clear();
    assert!(with_key(&key).status.success());
}
