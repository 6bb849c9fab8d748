//! A moment with the offset it was written with.

use crate::{Error, Result};
use jiff::fmt::temporal::Pieces;
use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp};
use std::fmt;

/// A moment, RFC 3339 with offset: `2026-11-24T18:30:00+01:00`. It prints with the offset it was read with.
///
/// ```
/// use wattfarer::Instant;
/// let noon = Instant::parse("starts_at", "2026-11-24T12:00:00+01:00")?;
/// assert_eq!(noon.plus_s("ready_at", 1800.0)?.to_string(), "2026-11-24T12:30:00+01:00");
/// assert!(Instant::parse("starts_at", "2026-11-24T12:00").is_err()); // no offset
/// # Ok::<(), wattfarer::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Instant {
    timestamp: Timestamp,
    offset: Offset,
}

impl Instant {
    /// The beginning of 1970 in UTC.
    pub const EPOCH: Instant = Instant { timestamp: Timestamp::UNIX_EPOCH, offset: Offset::UTC };

    /// The moment that `text` names, or a refusal that names `field`.
    ///
    /// # Errors
    /// `invalid_input` unless `text` is RFC 3339 with an offset.
    pub fn parse(field: &str, text: &str) -> Result<Self> {
        let refuse = || {
            Error::invalid(field, format!("{text:?} is no moment in RFC 3339"))
                .with_hint("write 2026-11-24T18:30:00+01:00, offset included")
        };
        let timestamp: Timestamp = text.parse().map_err(|_| refuse())?;
        let offset = Pieces::parse(text).ok().and_then(|pieces| pieces.to_numeric_offset()).ok_or_else(refuse)?;
        Ok(Instant { timestamp, offset })
    }

    /// The moment `seconds` later, to the nearest second, at the same offset.
    ///
    /// # Errors
    /// `invalid_input` naming `field` when it leaves the years that a calendar can write.
    pub fn plus_s(self, field: &str, seconds: f64) -> Result<Self> {
        let refuse = || Error::invalid(field, format!("{seconds} s after {self} is no moment"));
        if seconds.is_nan() || seconds.abs() >= 1e12 {
            return Err(refuse());
        }
        let timestamp =
            self.timestamp.checked_add(SignedDuration::from_secs(seconds.round() as i64)).map_err(|_| refuse())?;
        Ok(Instant { timestamp, offset: self.offset })
    }

    /// The moment `milliseconds` after 1970 in UTC, with offset zero.
    ///
    /// # Errors
    /// `invalid_input` naming `field` when it leaves the years that a calendar can write.
    pub fn from_milliseconds(field: &str, milliseconds: i64) -> Result<Self> {
        Instant::EPOCH.at_milliseconds(field, milliseconds)
    }

    /// Milliseconds since 1970 in UTC, rounded down.
    pub fn milliseconds(self) -> i64 {
        self.timestamp.as_millisecond()
    }

    /// The moment `milliseconds` after 1970, at this one's offset.
    ///
    /// # Errors
    /// `invalid_input` naming `field` when it leaves the years that a calendar can write.
    pub(crate) fn at_milliseconds(self, field: &str, milliseconds: i64) -> Result<Self> {
        let timestamp = Timestamp::from_millisecond(milliseconds)
            .map_err(|_| Error::invalid(field, format!("{milliseconds} ms after 1970 is no moment")))?;
        Ok(Instant { timestamp, offset: self.offset })
    }

    /// The offset it was written with.
    pub(crate) fn offset(self) -> Offset {
        self.offset
    }

    /// Seconds from `earlier` until this moment; negative when it comes before.
    pub fn seconds_since(self, earlier: Instant) -> f64 {
        self.timestamp.duration_since(earlier.timestamp).as_secs_f64()
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.timestamp.display_with_offset(self.offset))
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Instant {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Instant {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Instant::parse("instant", &text).map_err(serde::de::Error::custom)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Instant {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Instant".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A moment, RFC 3339 with offset.",
            "type": "string",
            "format": "date-time"
        })
    }
}
