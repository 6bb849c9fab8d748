//! Files that commands read, or write beside their answer.

use std::path::Path;
use wattfarer::{Error, ErrorKind, Result};

/// The text of a file; a failure names `field`.
pub fn read(field: &str, path: &Path) -> Result<String> {
    std::fs::read_to_string(path).map_err(|error| Error::io(path, error).with_field(field))
}

/// The record in a JSON file; a failure names `field`.
pub fn json<Record: serde::de::DeserializeOwned>(field: &str, path: &Path) -> Result<Record> {
    serde_json::from_str(&read(field, path)?)
        .map_err(|error| Error::new(ErrorKind::BadData, format!("{}: {error}", path.display())).with_field(field))
}

/// Writes beside and renames, so that no half-written file stays behind; a failure names `field`.
pub fn write_whole(path: &Path, content: &str, field: &str) -> Result<()> {
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(format!(".{}.tmp", std::process::id()));
    let beside = path.with_file_name(name);
    let written = std::fs::write(&beside, content).and_then(|()| std::fs::rename(&beside, path));
    written.map_err(|error| {
        // Nothing to add if even that fails: the first failure is told.
        let _ = std::fs::remove_file(&beside);
        Error::io(path, error).with_field(field)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failing_writer_names_the_field_and_leaves_nothing() {
        let folder = std::env::temp_dir().join(format!("wattfarer-files-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("taken")).unwrap();
        // A folder cannot be replaced by a file, and a folder that is not there holds none.
        for path in [folder.join("taken"), folder.join("absent").join("out.html")] {
            assert_eq!(write_whole(&path, "text", "html").unwrap_err().field(), Some("html"));
        }
        write_whole(&folder.join("out.html"), "text", "html").unwrap();
        let mut names: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        assert_eq!(names, ["out.html", "taken"]);
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
