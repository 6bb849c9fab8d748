//! The bytes of a text file, unpacked when it is a gzip member.

use crate::{Error, ErrorKind, Result};
use std::io::Read;
use std::path::Path;

/// No station file is larger, bytes: the whole of Open Charge Map is a quarter of it.
const MOST_BYTES: u64 = 2 << 30;
/// JSON packs to a tenth or so; a file that unpacks to more than this many times its size is a bomb.
const MOST_RATIO: u64 = 200;
/// Below this much output the ratio is not looked at, bytes.
const FREE_OUTPUT: u64 = 64 << 20;

/// Reads a file and unpacks it; errors name `field`.
pub(super) fn read(path: &Path, field: &str) -> Result<Vec<u8>> {
    let failed = |error| Error::io(path, error).with_field(field);
    let mut file = std::fs::File::open(path).map_err(failed)?.take(MOST_BYTES + 1);
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes).map_err(failed)?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(too_large(field).with_detail("file", path.display()));
    }
    unpacked(bytes, field).map_err(|error| error.with_detail("file", path.display()))
}

/// Text as it is, or out of gzip; without a byte-order mark.
pub(super) fn unpacked(bytes: Vec<u8>, field: &str) -> Result<Vec<u8>> {
    let mut bytes = if bytes.starts_with(&[0x1f, 0x8b]) {
        let most = (bytes.len() as u64).saturating_mul(MOST_RATIO).clamp(FREE_OUTPUT, MOST_BYTES);
        let mut out = Vec::new();
        flate2::read::MultiGzDecoder::new(bytes.as_slice()).take(most + 1).read_to_end(&mut out).map_err(|error| {
            Error::new(ErrorKind::BadData, format!("the file cannot be unpacked: {error}"))
                .with_field(field)
                .with_hint("copy or download the file again")
        })?;
        if out.len() as u64 > most {
            return Err(too_large(field));
        }
        out
    } else {
        bytes
    };
    if bytes.starts_with(&[0xef, 0xbb, 0xbf]) {
        bytes.drain(..3);
    }
    Ok(bytes)
}

fn too_large(field: &str) -> Error {
    Error::new(ErrorKind::Overloaded, "the file is larger, or unpacks to more, than any list of stations")
        .with_field(field)
        .with_hint("cut it into several files")
}
