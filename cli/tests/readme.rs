//! Every command of the README does what it is printed for.
#![allow(clippy::unwrap_used)]

use std::path::{Path, PathBuf};
use std::process::Command;

/// Programs that a block calls, standing in for what is installed or downloaded: `cargo run` is the program built for this test,
/// `pip` brings nothing, `unzip` the extract that the package holds.
fn stand_ins(folder: &Path, extract: Option<&Path>) -> PathBuf {
    let programs = folder.join("programs");
    std::fs::create_dir_all(&programs).unwrap();
    let wattfarer = env!("CARGO_BIN_EXE_wattfarer");
    let unzip = extract.map_or("exit 1".into(), |extract| format!("cp '{}' Helsinki.osm.pbf", extract.display()));
    for (name, script) in [
        ("cargo", format!("[ \"$1 $2 $3\" = 'run --release --' ] || exit 9\nshift 3\nexec '{wattfarer}' \"$@\"")),
        ("make", "[ \"$1\" = test ]".into()),
        ("pip", "true".into()),
        ("unzip", unzip),
    ] {
        let path = programs.join(name);
        std::fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
        let executable = std::os::unix::fs::PermissionsExt::from_mode(0o755);
        std::fs::set_permissions(&path, executable).unwrap();
    }
    programs
}

/// The extract, where the maps for tests are.
fn extract() -> Option<PathBuf> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data");
    let folder = std::env::var_os("WATTFARER_TEST_DATA").map_or_else(beside, PathBuf::from);
    Some(folder.join("map/osm/helsinki.osm.pbf")).filter(|path| path.exists())
}

#[test]
#[cfg(unix)]
fn every_command_of_the_readme_runs() {
    let readme = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../README.md")).unwrap();
    let folder = std::env::temp_dir().join(format!("wattfarer-readme-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let extract = extract().map(|path| path.canonicalize().unwrap());
    let programs = stand_ins(&folder, extract.as_deref());
    let path = format!("{}:{}", programs.display(), std::env::var("PATH").unwrap());
    let mut blocks = 0;
    for block in readme.split("```sh\n").skip(1).filter_map(|rest| rest.split("```").next()) {
        if block.contains("unzip") && extract.is_none() {
            println!("skipped: the extract of Helsinki is missing");
            continue;
        }
        let output = Command::new("sh").arg("-ec").arg(block).current_dir(&folder).env("PATH", &path).output().unwrap();
        let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert!(output.status.success(), "{block}\n{out}{err}");
        blocks += 1;
    }
    assert!(blocks >= 8, "{blocks} blocks: was the README read?");
    for (file, begins) in [("trip.html", "<!DOCTYPE html>"), ("trip.geojson", "{\"type\""), ("session.svg", "<svg")] {
        let text = std::fs::read_to_string(folder.join(file)).unwrap();
        assert!(text.starts_with(begins), "{file}: {}", &text[..text.len().min(60)]);
    }
    std::fs::remove_dir_all(&folder).unwrap();
}

/// Simulated cars by Smartcar's SDK for Python, with nothing but the printed variables set.
#[test]
#[cfg(all(unix, feature = "serve"))]
fn the_gateway_of_the_readme_serves_the_snippet_of_the_readme() {
    use std::io::{BufRead, BufReader};
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let readme = std::fs::read_to_string(root.join("README.md")).unwrap();
    assert!(readme.contains("```console\ncargo run --release -- serve --simulate 3\n```"));
    let snippet = readme.split("```python\n").nth(1).unwrap().split("```").next().unwrap();
    let python = root.join("target/sdk/python/bin/python");
    if !root.join("target/sdk/python.installed").exists() {
        assert!(std::env::var("CI").map_or(true, |ci| ci != "true"), "the SDK for Python is missing: run `make test`");
        println!("skipped: the SDK for Python is missing");
        return;
    }
    let began = std::time::Instant::now();
    let mut server = Command::new(env!("CARGO_BIN_EXE_wattfarer"))
        .args(["serve", "--simulate", "3", "--listen", "127.0.0.1:0"])
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let mut snippet_runs = Command::new(python);
    let mut lines = BufReader::new(server.stdout.take().unwrap()).lines().map_while(Result::ok);
    let mut mine = true;
    for line in lines.by_ref() {
        if let Some(of) = line.strip_prefix("# ") {
            mine = ["every SDK", "Python"].contains(&of);
        } else if let Some((name, value)) =
            line.strip_prefix("export ").and_then(|line| line.split_once('=')).filter(|_| mine)
        {
            snippet_runs.env(name, value);
        }
        // The last line that is printed.
        if line.starts_with("export SMARTCAR_VEHICLE_API_ORIGIN") {
            break;
        }
    }
    let output = snippet_runs.arg("-c").arg(snippet).output().unwrap();
    server.kill().unwrap();
    server.wait().unwrap();
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert_eq!(out, "CHARGING\n0.7\n", "{err}");
    println!("from the start of the gateway to the end of the snippet: {:.1} s", began.elapsed().as_secs_f64());
}
