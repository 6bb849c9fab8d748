//! Folders of generated files: emptied, compared, replaced.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

/// Empties a folder, or makes it.
pub fn clear(folder: &Path) -> io::Result<()> {
    match std::fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    std::fs::create_dir_all(folder)
}

/// The files below a folder, or the file itself, by their path from there.
fn files(root: &Path) -> io::Result<BTreeSet<PathBuf>> {
    let mut found = BTreeSet::new();
    let mut waiting = vec![PathBuf::new()];
    while let Some(inner) = waiting.pop() {
        let path = at(root, &inner);
        if path.is_dir() {
            for entry in std::fs::read_dir(&path)? {
                waiting.push(inner.join(entry?.file_name()));
            }
        } else if path.is_file() {
            found.insert(inner);
        }
    }
    Ok(found)
}

fn at(root: &Path, inner: &Path) -> PathBuf {
    if inner.as_os_str().is_empty() { root.to_path_buf() } else { root.join(inner) }
}

/// The committed files that differ from those just made, are missing or are too many.
pub fn differences(made: &Path, committed: &Path) -> io::Result<Vec<String>> {
    let (fresh, old) = (files(made)?, files(committed)?);
    if fresh.is_empty() {
        return Err(io::Error::new(io::ErrorKind::NotFound, format!("nothing was made at {}", made.display())));
    }
    let mut differences = Vec::new();
    for inner in fresh.union(&old) {
        let read = |root: &Path| std::fs::read(at(root, inner)).ok();
        if read(made) != read(committed) {
            differences.push(at(committed, inner).display().to_string());
        }
    }
    Ok(differences)
}

/// Puts what was made in the place of what is committed.
pub fn replace(made: &Path, committed: &Path) -> io::Result<()> {
    if made.is_dir() {
        clear(committed)?;
    }
    for inner in files(made)? {
        let target = at(committed, &inner);
        if let Some(folder) = target.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::copy(at(made, &inner), target)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_a_missing_and_a_stale_file_are_told() {
        let root = std::env::temp_dir().join(format!("wattfarer-tree-{}", std::process::id()));
        let (made, committed) = (root.join("made"), root.join("committed"));
        clear(&made.join("inner")).unwrap();
        clear(&committed).unwrap();
        for name in ["same", "changed", "inner/missing"] {
            std::fs::write(made.join(name), name).unwrap();
        }
        replace(&made, &committed).unwrap();
        assert_eq!(differences(&made, &committed).unwrap(), Vec::<String>::new());
        std::fs::write(committed.join("changed"), "otherwise").unwrap();
        std::fs::write(committed.join("stale"), "").unwrap();
        std::fs::remove_file(committed.join("inner/missing")).unwrap();
        assert_eq!(differences(&made, &committed).unwrap().len(), 3);
        assert_eq!(differences(&made.join("same"), &committed.join("changed")).unwrap().len(), 1);
        assert!(differences(&made.join("nowhere"), &committed).is_err());
        std::fs::remove_dir_all(root).unwrap();
    }
}
