//! The blocks of an .osm.pbf file, unpacked one at a time within fixed bounds.

use super::wire::{Message, Value, bad};
use crate::{Error, ErrorKind, Result};
use std::io::Read;

/// Bounds of the format's own specification, bytes.
const MOST_HEADER: u32 = 64 << 10;
const MOST_BLOB: u64 = 32 << 20;
/// Road data packs to a tenth or so; a file that unpacks to more than this many times its size is a bomb.
const MOST_RATIO: u64 = 200;
/// Below this much output the ratio is not looked at, bytes.
const FREE_OUTPUT: u64 = 64 << 20;

/// Kind of a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum BlobKind {
    Header,
    Data,
    Other,
}

/// Reads blocks from a stream.
pub(super) struct Blobs<R> {
    source: R,
    packed: Vec<u8>,
    unpacked: Vec<u8>,
    read: u64,
    written: u64,
}

impl<R: Read> Blobs<R> {
    pub(super) fn new(source: R) -> Self {
        Blobs { source, packed: Vec::new(), unpacked: Vec::new(), read: 0, written: 0 }
    }

    /// The next block, or nothing at the end of the file.
    pub(super) fn next(&mut self) -> Result<Option<(BlobKind, &[u8])>> {
        let at = self.read;
        self.step().map_err(|error| error.with_detail("offset", at))
    }

    fn step(&mut self) -> Result<Option<(BlobKind, &[u8])>> {
        let mut length = [0; 4];
        match fill(&mut self.source, &mut length)? {
            0 => return Ok(None),
            4 => {}
            _ => return Err(bad("the file ends within a block's length")),
        }
        let length = u32::from_be_bytes(length);
        if length > MOST_HEADER {
            return Err(bad(format!("a block header of {length} bytes: at most {MOST_HEADER} are allowed")));
        }
        self.read_packed(u64::from(length))?;
        let (kind, size) = blob_header(&self.packed)?;
        if size > MOST_BLOB {
            return Err(bad(format!("a block of {size} bytes: at most {MOST_BLOB} are allowed")));
        }
        self.read_packed(size)?;
        self.read += 4 + u64::from(length) + size;
        self.unpack()?;
        Ok(Some((kind, &self.unpacked)))
    }

    fn read_packed(&mut self, size: u64) -> Result<()> {
        self.packed.clear();
        let read = (&mut self.source).take(size).read_to_end(&mut self.packed).map_err(read_error)?;
        if read as u64 == size { Ok(()) } else { Err(bad("the file ends within a block")) }
    }

    fn unpack(&mut self) -> Result<()> {
        let (mut raw, mut raw_size, mut zlib) = (None, None, None);
        let mut message = Message::new(&self.packed);
        while let Some((field, value)) = message.field()? {
            match (field, value) {
                (1, Value::Bytes(bytes)) => raw = Some(bytes),
                (2, Value::Varint(size)) => raw_size = Some(size),
                (3, Value::Bytes(bytes)) => zlib = Some(bytes),
                (4..=7, Value::Bytes(_)) => {
                    return Err(Error::new(ErrorKind::Unsupported, "a block is packed with something else than zlib")
                        .with_field("osm")
                        .with_hint("write the file anew with zlib, as osmium does by default"));
                }
                _ => {}
            }
        }
        self.unpacked.clear();
        if let Some(raw) = raw {
            self.unpacked.extend_from_slice(raw);
        } else if let (Some(zlib), Some(size)) = (zlib, raw_size) {
            if size > MOST_BLOB {
                return Err(bad(format!("a block unpacks to {size} bytes: at most {MOST_BLOB} are allowed")));
            }
            self.written += size;
            if self.written > FREE_OUTPUT && self.written / MOST_RATIO > self.read {
                return Err(Error::new(ErrorKind::Overloaded, "the file unpacks to far more than road data does")
                    .with_field("osm")
                    .with_hint("this is no map; do not open files from people you do not trust"));
            }
            let unpacked = flate2::read::ZlibDecoder::new(zlib)
                .take(size + 1)
                .read_to_end(&mut self.unpacked)
                .map_err(|error| bad(format!("a block cannot be unpacked: {error}")))?;
            if unpacked as u64 != size {
                return Err(bad("a block unpacks to another size than it says"));
            }
        } else {
            return Err(bad("a block holds no data"));
        }
        Ok(())
    }
}

fn read_error(error: std::io::Error) -> Error {
    Error::new(ErrorKind::Io, format!("reading failed: {error}")).with_field("osm")
}

/// Reads as much as there is.
fn fill(source: &mut impl Read, out: &mut [u8]) -> Result<usize> {
    let mut filled = 0;
    while filled < out.len() {
        match source.read(&mut out[filled..]) {
            Ok(0) => break,
            Ok(read) => filled += read,
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Err(error) => return Err(read_error(error)),
        }
    }
    Ok(filled)
}

fn blob_header(bytes: &[u8]) -> Result<(BlobKind, u64)> {
    let (mut kind, mut size) = (None, None);
    let mut message = Message::new(bytes);
    while let Some((field, value)) = message.field()? {
        match (field, value) {
            (1, Value::Bytes(b"OSMHeader")) => kind = Some(BlobKind::Header),
            (1, Value::Bytes(b"OSMData")) => kind = Some(BlobKind::Data),
            (1, Value::Bytes(_)) => kind = Some(BlobKind::Other),
            (3, Value::Varint(value)) => size = Some(value),
            _ => {}
        }
    }
    kind.zip(size).ok_or_else(|| bad("a block header names no type or size"))
}
