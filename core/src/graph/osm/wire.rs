//! Protocol-buffer fields read with every length checked: the part of the wire format that OpenStreetMap files use.

use crate::{Error, ErrorKind, Result};

/// A refusal of a file that is not what it should be.
pub(super) fn bad(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::BadData, message).with_field("osm").with_hint("the file is damaged or not an .osm.pbf file")
}

/// A cursor over the bytes of a message.
#[derive(Clone, Copy)]
pub(super) struct Message<'a> {
    bytes: &'a [u8],
}

/// A field's content.
#[derive(Clone, Copy)]
pub(super) enum Value<'a> {
    Varint(u64),
    Bytes(&'a [u8]),
    /// Fixed-width numbers, which these files do not use.
    Other,
}

impl<'a> Message<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Message { bytes }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// A base-128 number, at most ten bytes.
    pub(super) fn varint(&mut self) -> Result<u64> {
        let mut value = 0u64;
        for index in 0..10 {
            let (&byte, rest) = self.bytes.split_first().ok_or_else(|| bad("a number is cut off"))?;
            self.bytes = rest;
            if index == 9 && byte > 1 {
                break;
            }
            value |= u64::from(byte & 0x7f) << (7 * index);
            if byte & 0x80 == 0 {
                return Ok(value);
            }
        }
        Err(bad("a number is longer than 64 bits"))
    }

    /// A zigzag number.
    pub(super) fn signed(&mut self) -> Result<i64> {
        self.varint().map(zigzag)
    }

    fn take(&mut self, length: u64) -> Result<&'a [u8]> {
        let length = usize::try_from(length).ok().filter(|&length| length <= self.bytes.len());
        let (head, rest) = self.bytes.split_at(length.ok_or_else(|| bad("a field is longer than its message"))?);
        self.bytes = rest;
        Ok(head)
    }

    /// The next field: its number and content.
    pub(super) fn field(&mut self) -> Result<Option<(u64, Value<'a>)>> {
        if self.bytes.is_empty() {
            return Ok(None);
        }
        let key = self.varint()?;
        let value = match key & 7 {
            0 => Value::Varint(self.varint()?),
            1 => self.take(8).map(|_| Value::Other)?,
            2 => {
                let length = self.varint()?;
                Value::Bytes(self.take(length)?)
            }
            5 => self.take(4).map(|_| Value::Other)?,
            other => return Err(bad(format!("wire type {other} does not exist"))),
        };
        Ok(Some((key >> 3, value)))
    }
}

pub(super) fn zigzag(value: u64) -> i64 {
    (value >> 1) as i64 ^ -((value & 1) as i64)
}

/// Adds a delta to a running value.
pub(super) fn add(value: &mut i64, delta: i64) -> Result<i64> {
    *value = value.checked_add(delta).ok_or_else(|| bad("a number overflows"))?;
    Ok(*value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_and_endless_ones_refused() {
        assert_eq!(Message::new(&[0x96, 0x01]).varint().unwrap(), 150);
        assert_eq!(Message::new(&[0xff; 9]).varint().unwrap_err().code(), "bad_data");
        assert!(Message::new(&[0xff; 11]).varint().is_err());
        assert_eq!((zigzag(0), zigzag(1), zigzag(2), zigzag(u64::MAX)), (0, -1, 1, i64::MIN));
        let mut value = i64::MAX;
        assert!(add(&mut value, 1).is_err());
    }
}
