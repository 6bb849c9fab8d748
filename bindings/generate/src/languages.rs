//! The generated sources of each language, and where they are committed.

use crate::api::{self, Surface};
use std::path::{Path, PathBuf};
use uniffi_bindgen::bindings::{GenerateOptions, TargetLanguage, generate as uniffi_generate};

type Output = (PathBuf, PathBuf);

/// Generates all languages below `fresh`; gives what was made and where it is committed.
pub fn generate(library: &Path, fresh: &Path, surface: &Surface) -> Result<Vec<Output>, Box<dyn std::error::Error>> {
    let library = library.to_str().ok_or("the library's path is no text")?;
    let mut outputs = Vec::new();
    for (language, target) in [("kotlin", TargetLanguage::Kotlin), ("swift", TargetLanguage::Swift)] {
        let folder = folder(fresh, language)?;
        uniffi_generate(GenerateOptions {
            languages: vec![target],
            source: library.into(),
            out_dir: text(&folder)?.into(),
            ..GenerateOptions::default()
        })?;
        let output = finished(folder, language)?;
        if language == "kotlin" {
            crate::kotlin::finish(&output.0.join("io/github/wattfarer/wattfarer.kt"), surface)?;
        }
        if language == "swift" {
            crate::swift::finish(&output.0, surface)?;
        }
        outputs.push(output);
    }
    let java = folder(fresh, "java")?;
    uniffi_bindgen_java::generate(
        &api::loader()?,
        &uniffi_bindgen_java::GenerateOptions {
            source: library.into(),
            out_dir: text(&java)?.into(),
            format: false,
            crate_filter: None,
        },
    )?;
    let java = finished(java, "java")?;
    crate::java::finish(&java.0.join("io/github/wattfarer"), surface)?;
    outputs.push(java);
    Ok(outputs)
}

fn folder(fresh: &Path, language: &str) -> std::io::Result<PathBuf> {
    let folder = fresh.join(language);
    std::fs::create_dir_all(&folder)?;
    Ok(folder)
}

fn text(path: &Path) -> Result<&str, Box<dyn std::error::Error>> {
    Ok(path.to_str().ok_or("a path is no text")?)
}

/// A generator that finds no metadata may succeed and write nothing.
fn finished(folder: PathBuf, language: &str) -> Result<Output, Box<dyn std::error::Error>> {
    if std::fs::read_dir(&folder)?.next().is_none() {
        return Err(format!("nothing was generated for {language}").into());
    }
    let committed = PathBuf::from(format!("bindings/{language}/generated"));
    Ok((folder, committed))
}
