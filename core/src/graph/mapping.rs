//! Bytes of a file, mapped or held. The only file of the engine with `unsafe`.
#![allow(unsafe_code)]

use crate::{Error, Result};
use std::path::Path;

/// Bytes aligned to 8: mapped from a file or held in memory.
pub(crate) enum Bytes {
    /// A mapped file.
    Mapped(memmap2::Mmap),
    /// Memory of our own: words, and how many bytes of them count.
    Held(Vec<u64>, usize),
}

impl Bytes {
    /// Maps a file.
    ///
    /// Map files are replaced by renaming, never written in place, so what is mapped stays what it was. A user who
    /// truncates a file that is in use ends the process (SIGBUS), as with any mapped file.
    pub(crate) fn map(path: &Path) -> Result<Self> {
        let file = std::fs::File::open(path).map_err(|error| Error::io(path, error))?;
        let metadata = file.metadata().map_err(|error| Error::io(path, error))?;
        if !metadata.is_file() {
            return Err(Error::new(crate::ErrorKind::BadData, format!("{} is not a file", path.display())));
        }
        if metadata.len() == 0 {
            return Ok(Bytes::Held(Vec::new(), 0));
        }
        // SAFETY: the file is only read; nobody of ours writes to it in place (see above).
        let mapped = unsafe { memmap2::Mmap::map(&file) }.map_err(|error| Error::io(path, error))?;
        Ok(Bytes::Mapped(mapped))
    }

    /// Copies bytes into aligned memory.
    pub(crate) fn hold(bytes: &[u8]) -> Self {
        let mut words = vec![0u64; bytes.len().div_ceil(8)];
        bytemuck::cast_slice_mut::<u64, u8>(&mut words)[..bytes.len()].copy_from_slice(bytes);
        Bytes::Held(words, bytes.len())
    }

    /// The bytes.
    pub(crate) fn as_slice(&self) -> &[u8] {
        match self {
            Bytes::Mapped(mapped) => mapped,
            Bytes::Held(words, length) => &bytemuck::cast_slice::<u64, u8>(words)[..*length],
        }
    }
}
