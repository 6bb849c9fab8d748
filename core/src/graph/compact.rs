//! Reads numbers out of the compact files of `data`. No input makes it panic.

use crate::{Error, ErrorKind, Result};

/// Where reading stands in the bytes of `what`.
pub(super) struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
    what: &'static str,
}

impl<'a> Reader<'a> {
    /// At the first of `bytes`; errors call them `what`.
    pub(super) fn new(bytes: &'a [u8], what: &'static str) -> Self {
        Reader { bytes, at: 0, what }
    }

    /// The refusal: what is wrong, and where.
    pub(super) fn bad(&self, wrong: &str) -> Error {
        Error::new(ErrorKind::BadData, format!("{} is damaged: {wrong} at byte {}", self.what, self.at))
            .with_detail("offset", self.at)
    }

    /// The next `count` bytes.
    pub(super) fn take(&mut self, count: usize) -> Result<&'a [u8]> {
        let end = self.at.checked_add(count).filter(|&end| end <= self.bytes.len());
        let taken = &self.bytes[self.at..end.ok_or_else(|| self.bad("it ends too early"))?];
        self.at += count;
        Ok(taken)
    }

    /// A little-endian number of four bytes.
    pub(super) fn u32(&mut self) -> Result<u32> {
        let bytes = self.take(4)?;
        Ok(u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]))
    }

    /// A count of things that take at least a byte each, so a lie cannot ask for much memory.
    pub(super) fn count(&mut self) -> Result<usize> {
        let count = self.u32()? as usize;
        if count > self.bytes.len() { Err(self.bad("a count beyond the file")) } else { Ok(count) }
    }

    /// A number of seven bits a byte, lowest first (LEB128).
    pub(super) fn unsigned(&mut self) -> Result<u32> {
        let mut value = 0u64;
        for shift in (0..35).step_by(7) {
            let byte = self.take(1)?[0];
            value |= u64::from(byte & 127) << shift;
            if byte < 128 {
                return u32::try_from(value).map_err(|_| self.bad("a number too large"));
            }
        }
        Err(self.bad("a number too long"))
    }

    /// A number stored as 0, -1, 1, -2, ... (zigzag).
    pub(super) fn signed(&mut self) -> Result<i32> {
        let value = self.unsigned()?;
        Ok((value >> 1) as i32 ^ -((value & 1) as i32))
    }

    /// A column of differences, each value within `-limit..=limit`.
    pub(super) fn differences(&mut self, count: usize, limit: i32) -> Result<Vec<i32>> {
        let mut value = 0i32;
        (0..count)
            .map(|_| {
                value = value
                    .checked_add(self.signed()?)
                    .filter(|value| (-limit..=limit).contains(value))
                    .ok_or_else(|| self.bad("a value out of range"))?;
                Ok(value)
            })
            .collect()
    }

    /// Refuses bytes left over.
    pub(super) fn end(&self) -> Result<()> {
        if self.at == self.bytes.len() { Ok(()) } else { Err(self.bad("more bytes than there should be")) }
    }
}
