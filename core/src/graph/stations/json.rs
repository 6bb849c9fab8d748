//! Records of foreign JSON: an array, an envelope with `data`, or one record after the other; read one at a time.

use crate::{Error, ErrorKind, Result};
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};
use std::fmt;

/// Calls `each` with every record of a text.
pub(super) fn records(text: &[u8], field: &str, each: &mut dyn FnMut(Value)) -> Result<()> {
    let mut reader = serde_json::Deserializer::from_slice(text);
    let mut any = false;
    while reader.end().is_err() || !any {
        any = true;
        Records { each, inside: false }.deserialize(&mut reader).map_err(|error| {
            let told = error.to_string();
            let told = told.split(" at line ").next().unwrap_or_default();
            Error::new(
                ErrorKind::BadData,
                format!("line {}, column {}: the file is not JSON as expected: {told}", error.line(), error.column()),
            )
            .with_field(field)
            .with_hint("an array of records, an object with `data`, or one record a line")
            .with_detail("line", error.line())
            .with_detail("column", error.column())
        })?;
    }
    Ok(())
}

struct Records<'e> {
    each: &'e mut dyn FnMut(Value),
    /// Within an array an object is always a record.
    inside: bool,
}

impl<'de> DeserializeSeed<'de> for Records<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> std::result::Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Records<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a record or an array of records")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> std::result::Result<(), A::Error> {
        // An array is read record by record: a whole country need not fit in memory as values.
        while let Some(item) = items.next_element::<Value>()? {
            (self.each)(item);
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> std::result::Result<(), A::Error> {
        let mut record = Map::new();
        let mut enveloped = false;
        while let Some(key) = entries.next_key::<String>()? {
            if key == "data" && !self.inside {
                enveloped = true;
                entries.next_value_seed(Records { each: &mut *self.each, inside: true })?;
            } else {
                record.insert(key, entries.next_value()?);
            }
        }
        if enveloped {
            return Ok(());
        }
        // OCPI answers with a code of its own; a failure has no data.
        if let Some(code) = record.get("status_code").and_then(Value::as_i64) {
            let message = record.get("status_message").and_then(Value::as_str).unwrap_or("no message");
            return Err(serde::de::Error::custom(format!("a reply without data: status_code {code}, {message:?}")));
        }
        (self.each)(Value::Object(record));
        Ok(())
    }

    fn visit_unit<E>(self) -> std::result::Result<(), E> {
        Ok(())
    }
}

/// A text that says something, trimmed.
pub(super) fn text<'v>(record: &'v Value, key: &str) -> Option<&'v str> {
    record.get(key).and_then(Value::as_str).map(str::trim).filter(|text| !text.is_empty())
}

/// A number, also one written as text.
pub(super) fn number(record: &Value, key: &str) -> Option<f64> {
    let value = record.get(key)?;
    value.as_f64().or_else(|| value.as_str()?.trim().parse().ok()).filter(|number| number.is_finite())
}

/// A number above 0.
pub(super) fn positive(record: &Value, key: &str) -> Option<f64> {
    number(record, key).filter(|&number| number > 0.0)
}

/// A whole number.
pub(super) fn integer(record: &Value, key: &str) -> Option<i64> {
    record.get(key)?.as_i64()
}

/// The entries of an array; none when it is something else.
pub(super) fn list<'v>(record: &'v Value, key: &str) -> &'v [Value] {
    record.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// A text or a number as an id.
pub(super) fn id(record: &Value, key: &str) -> Option<String> {
    let number = || integer(record, key).map(|number| number.to_string());
    text(record, key).map(str::to_string).or_else(number)
}

/// The day of an instant: `2024-03-01` of `2024-03-01T12:00:00Z`.
pub(super) fn day(instant: &str) -> Option<String> {
    let day = instant.get(..10)?;
    let shape = |(at, byte): (usize, u8)| if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() };
    day.bytes().enumerate().all(shape).then(|| day.to_string())
}

/// What a record is called in a report when it may have no id.
pub(super) fn called(id: Option<String>, number: u64) -> String {
    id.unwrap_or_else(|| format!("record {number}"))
}
