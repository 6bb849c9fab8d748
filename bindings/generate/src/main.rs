//! Writes what follows from the foreign surface: the sources of the generated languages and `bindings/api.json`; or checks that
//! none is left behind.
//!
//! `wattfarer-generate LIBRARY` writes, `wattfarer-generate LIBRARY --check` compares. Run it in the root of the checkout, with the
//! library of `bindings/uniffi` built and not stripped.

#![allow(clippy::print_stderr)]

mod api;
mod go;
mod java;
mod java_calls;
mod java_records;
mod kotlin;
mod languages;
mod node;
mod python;
mod ruby;
mod swift;
mod tree;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let library = arguments.next().map(PathBuf::from);
    let check = match arguments.next().as_deref() {
        None => false,
        Some("--check") => true,
        // The Go or Ruby sources of a small library, for the tests of the emitters.
        Some(language @ ("--go" | "--ruby")) => {
            let (Some(library), Some(folder)) = (library, arguments.next()) else { return usage() };
            return match emit(language, &library, Path::new(&folder)) {
                Ok(()) => ExitCode::SUCCESS,
                Err(error) => {
                    eprintln!("{error}");
                    ExitCode::from(2)
                }
            };
        }
        Some(_) => return usage(),
    };
    let Some(library) = library else { return usage() };
    match run(&library, check) {
        Ok(differences) if differences.is_empty() => ExitCode::SUCCESS,
        Ok(differences) => {
            for difference in differences {
                eprintln!("left behind: {difference}");
            }
            eprintln!("write them again: make bind-generate");
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

fn usage() -> ExitCode {
    eprintln!("usage: wattfarer-generate LIBRARY [--check | --go FOLDER | --ruby FOLDER]");
    ExitCode::from(2)
}

fn emit(language: &str, library: &Path, folder: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let header = folder.join("header");
    let made = if language == "--go" {
        let options = go::Options { package: "fixture", long: &[], by_hand: &[], renamed: &[] };
        go::generate(library, &header, &options)?
    } else {
        ruby::generate(library, "Fixture")?
    };
    for (name, text) in made {
        let path = folder.join(name);
        std::fs::create_dir_all(path.parent().unwrap_or(folder))?;
        std::fs::write(path, text)?;
    }
    if header.is_dir() {
        std::fs::remove_dir_all(header)?;
    }
    Ok(())
}

/// Generates everything in a fresh folder; then either compares it with what is committed or replaces that.
fn run(library: &Path, check: bool) -> Result<Vec<String>, Box<dyn std::error::Error>> {
    let fresh = Path::new("target/generate");
    tree::clear(fresh)?;
    let surface = api::read(library)?;
    let mut outputs = languages::generate(library, fresh, &surface)?;
    for (name, committed, text) in [
        ("records.py", "bindings/python/python/wattfarer/_records.py", python::records(&surface)),
        ("native.pyi", "bindings/python/python/wattfarer/_wattfarer.pyi", python::stubs(&surface)),
        ("python.rs", "bindings/python/src/surface.in", python::native(&surface)),
        ("node.rs", "bindings/node/src/surface.in", node::native(&surface)),
        ("index.js", "bindings/node/index.js", node::script(&surface)),
        ("index.mjs", "bindings/node/index.mjs", node::module(&surface)),
        ("index.d.ts", "bindings/node/index.d.ts", node::types(&surface)),
    ] {
        let made = fresh.join(name);
        std::fs::write(&made, text)?;
        outputs.push((made, PathBuf::from(committed)));
    }
    for (name, text) in go::generate(library, &fresh.join("go-header"), &go::WATTFARER)? {
        let made = fresh.join("go").join(name);
        std::fs::create_dir_all(fresh.join("go"))?;
        std::fs::write(&made, text)?;
        outputs.push((made, Path::new("bindings/go").join(name)));
    }
    for (name, text) in ruby::generate(library, "Wattfarer")? {
        let made = fresh.join("ruby-gem").join(name);
        std::fs::create_dir_all(made.parent().unwrap_or(fresh))?;
        std::fs::write(&made, text)?;
        outputs.push((made, Path::new("bindings/ruby").join(name)));
    }
    // Every package carries the licence and the notices.
    for language in ["go", "java", "kotlin", "node", "python", "ruby", "swift"] {
        let folder = PathBuf::from("bindings").join(language);
        if folder.is_dir() {
            outputs.extend(["LICENSE", "NOTICE"].map(|file| (PathBuf::from(file), folder.join(file))));
        }
    }
    let json = fresh.join("api.json");
    std::fs::write(&json, surface.to_json()?)?;
    outputs.push((json, PathBuf::from("bindings/api.json")));
    let mut differences = Vec::new();
    for (made, committed) in outputs {
        if check {
            differences.extend(tree::differences(&made, &committed)?);
        } else {
            tree::replace(&made, &committed)?;
        }
    }
    Ok(differences)
}
