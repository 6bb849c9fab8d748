//! Foreign JSON: bounded, and read value by value so that one odd value costs only itself.

use crate::{Error, ErrorKind, Instant, Result};
use serde_json::Value;

/// Longest body that is read.
pub(super) const MAX_BODY_BYTES: usize = 2 * 1024 * 1024;
/// Deepest nesting that is read.
const MAX_DEPTH: usize = 64;

/// The JSON in `bytes`.
///
/// # Errors
/// `bad_data` with the byte at fault when it is none, too long or nested too deep. The message shows none of its content.
pub(super) fn parse(provider: &str, what: &str, bytes: &[u8]) -> Result<Value> {
    if bytes.len() > MAX_BODY_BYTES {
        return Err(Error::new(ErrorKind::BadData, format!("{provider}: {what} has more than {MAX_BODY_BYTES} bytes")));
    }
    if let Some(offset) = too_deep(bytes) {
        return Err(Error::new(ErrorKind::BadData, format!("{provider}: {what} is nested deeper than {MAX_DEPTH}"))
            .with_detail("offset", offset));
    }
    serde_json::from_slice(bytes).map_err(|error| {
        let end = if error.is_eof() { "ends too early" } else { "is no JSON" };
        Error::new(ErrorKind::BadData, format!("{provider}: the answer to {what} {end}"))
            .with_detail("line", error.line())
            .with_detail("column", error.column())
    })
}

fn too_deep(bytes: &[u8]) -> Option<usize> {
    let (mut depth, mut quoted, mut escaped) = (0usize, false, false);
    for (offset, byte) in bytes.iter().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b'[' | b'{' if !quoted => {
                depth += 1;
                if depth > MAX_DEPTH {
                    return Some(offset);
                }
            }
            b']' | b'}' if !quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    None
}

/// The number at `path` (members separated by `.`); a number as text counts.
pub(super) fn number(value: &Value, path: &str) -> Option<f64> {
    let number = match at(value, path)? {
        Value::Number(number) => number.as_f64()?,
        Value::String(text) => text.trim().parse().ok()?,
        _ => return None,
    };
    number.is_finite().then_some(number)
}

/// The text at `path`.
pub(super) fn text<'a>(value: &'a Value, path: &str) -> Option<&'a str> {
    at(value, path)?.as_str()
}

/// The truth value at `path`.
pub(super) fn truth(value: &Value, path: &str) -> Option<bool> {
    at(value, path)?.as_bool()
}

/// The moment at `path`: RFC 3339, or seconds or milliseconds since 1970.
pub(super) fn instant(value: &Value, path: &str) -> Option<Instant> {
    match at(value, path)? {
        Value::String(text) => Instant::parse("at", text).ok(),
        Value::Number(number) => {
            let number = number.as_f64()?;
            // 10^11 s is the year 5138, 10^11 ms is 1973.
            let milliseconds = if number.abs() < 1e11 { number * 1000.0 } else { number };
            (milliseconds.abs() < 1e15).then(|| Instant::from_milliseconds("at", milliseconds as i64).ok())?
        }
        _ => None,
    }
}

/// The value at `path`, unless it is null.
pub(super) fn at<'a>(value: &'a Value, path: &str) -> Option<&'a Value> {
    let found = path.split('.').try_fold(value, |value, member| value.get(member))?;
    (!found.is_null()).then_some(found)
}

/// The value at `path`, or a `bad_data` that names it.
pub(super) fn needed<T>(found: Option<T>, provider: &str, what: &str, path: &str) -> Result<T> {
    found.ok_or_else(|| {
        Error::new(ErrorKind::BadData, format!("{provider}: the answer to {what} has no usable {path}"))
            .with_field(path)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn depth_is_counted_outside_of_texts_only() {
        let text = |depth: usize| format!("{}\"[[\\\"[\"{}", "[".repeat(depth), "]".repeat(depth));
        assert!(parse("p", "w", text(64).as_bytes()).is_ok());
        assert_eq!(parse("p", "w", text(65).as_bytes()).unwrap_err().kind(), ErrorKind::BadData);
    }

    #[test]
    fn moments_come_as_text_seconds_and_milliseconds() {
        let value = serde_json::json!({"a": "2026-11-24T12:00:00Z", "b": 1_795_521_600, "c": 1_795_521_600_000_i64});
        for name in ["a", "b", "c"] {
            assert_eq!(instant(&value, name).unwrap().milliseconds(), 1_795_521_600_000, "{name}");
        }
    }
}
