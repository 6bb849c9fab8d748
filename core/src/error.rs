//! The one error of the engine and its table of kinds.
//!
//! Every refusal names the field, the value and what to try. The table gives each kind its code, its HTTP status
//! and whether trying again can help; every language has its own exception for every row.

use std::fmt;

/// What sort of failure it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A value of the request is missing, malformed or out of range.
    InvalidInput,
    /// Credentials are missing or wrong.
    Unauthorized,
    /// Known, but not allowed.
    Forbidden,
    /// Nothing has that name, id or path.
    NotFound,
    /// It clashes with something already there.
    Conflict,
    /// The car is not in a state to do that.
    VehicleState,
    /// A file or foreign reply is damaged or makes no sense.
    BadData,
    /// Too many requests.
    RateLimited,
    /// Stopped on request.
    Cancelled,
    /// A defect of this program.
    Internal,
    /// The file system or a stream failed.
    Io,
    /// Understood, but not available here.
    Unsupported,
    /// The network or the far side failed.
    Network,
    /// Too much work or memory asked for.
    Overloaded,
    /// It took longer than allowed.
    TimedOut,
}

/// One row of the error table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ErrorRow {
    /// The kind.
    pub kind: ErrorKind,
    /// Its word, the same in every language.
    pub code: &'static str,
    /// The HTTP status it becomes.
    pub http_status: u16,
    /// Whether the same request may succeed later.
    pub retryable: bool,
}

const fn row(kind: ErrorKind, code: &'static str, http_status: u16, retryable: bool) -> ErrorRow {
    ErrorRow { kind, code, http_status, retryable }
}

/// The error table: every kind once.
pub const ERROR_TABLE: [ErrorRow; 15] = [
    row(ErrorKind::InvalidInput, "invalid_input", 400, false),
    row(ErrorKind::Unauthorized, "unauthorized", 401, false),
    row(ErrorKind::Forbidden, "forbidden", 403, false),
    row(ErrorKind::NotFound, "not_found", 404, false),
    row(ErrorKind::Conflict, "conflict", 409, true),
    row(ErrorKind::VehicleState, "vehicle_state", 409, true),
    row(ErrorKind::BadData, "bad_data", 422, false),
    row(ErrorKind::RateLimited, "rate_limited", 429, true),
    row(ErrorKind::Cancelled, "cancelled", 499, false),
    row(ErrorKind::Internal, "internal", 500, false),
    row(ErrorKind::Io, "io", 500, true),
    row(ErrorKind::Unsupported, "unsupported", 501, false),
    row(ErrorKind::Network, "network", 502, true),
    row(ErrorKind::Overloaded, "overloaded", 503, true),
    row(ErrorKind::TimedOut, "timed_out", 504, true),
];

impl ErrorKind {
    fn row(self) -> &'static ErrorRow {
        // The table lists the kinds in the order they are declared; a test walks it.
        &ERROR_TABLE[self as usize]
    }

    /// The kind's word, for example `invalid_input`.
    pub fn code(self) -> &'static str {
        self.row().code
    }

    /// The HTTP status the kind becomes.
    pub fn http_status(self) -> u16 {
        self.row().http_status
    }

    /// Whether the same request may succeed later.
    pub fn retryable(self) -> bool {
        self.row().retryable
    }
}

/// A typed failure: what is wrong with which value, and what to try.
///
/// ```
/// use wattfarer::{ErrorKind, Soc};
/// let error = Soc::new("start_soc", 80.0).unwrap_err();
/// assert_eq!(error.kind(), ErrorKind::InvalidInput);
/// assert_eq!(error.field(), Some("start_soc"));
/// assert!(error.hint().unwrap().contains("0.8"));
/// ```
#[derive(Debug, Clone)]
pub struct Error(Box<Inner>);

#[derive(Debug, Clone)]
struct Inner {
    kind: ErrorKind,
    message: String,
    field: Option<String>,
    hint: Option<String>,
    details: Vec<(String, String)>,
    retry_after_s: Option<f64>,
    source: Option<std::sync::Arc<dyn std::error::Error + Send + Sync>>,
}

/// Result of every fallible function of the engine.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// An error of `kind`; `message` says what is wrong with which value.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Error(Box::new(Inner {
            kind,
            message: message.into(),
            field: None,
            hint: None,
            details: Vec::new(),
            retry_after_s: None,
            source: None,
        }))
    }

    /// A refused input value.
    pub fn invalid(field: impl Into<String>, message: impl Into<String>) -> Self {
        Self::new(ErrorKind::InvalidInput, message).with_field(field)
    }

    /// A file-system failure at `path`.
    pub fn io(path: &std::path::Path, source: std::io::Error) -> Self {
        let kind = if source.kind() == std::io::ErrorKind::NotFound { ErrorKind::NotFound } else { ErrorKind::Io };
        Self::new(kind, format!("{}: {source}", path.display())).with_source(source)
    }

    /// Names the field that holds the wrong value.
    #[must_use]
    pub fn with_field(mut self, field: impl Into<String>) -> Self {
        self.0.field = Some(field.into());
        self
    }

    /// Says what to try.
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.0.hint = Some(hint.into());
        self
    }

    /// Adds a named detail, such as a byte offset.
    #[must_use]
    pub fn with_detail(mut self, name: impl Into<String>, value: impl fmt::Display) -> Self {
        self.0.details.push((name.into(), value.to_string()));
        self
    }

    /// Says when another try makes sense.
    #[must_use]
    pub fn with_retry_after_s(mut self, seconds: f64) -> Self {
        self.0.retry_after_s = Some(seconds);
        self
    }

    /// Keeps the cause.
    #[must_use]
    pub fn with_source(mut self, source: impl std::error::Error + Send + Sync + 'static) -> Self {
        self.0.source = Some(std::sync::Arc::new(source));
        self
    }

    /// The kind of failure.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The kind's word.
    pub fn code(&self) -> &'static str {
        self.0.kind.code()
    }

    /// What is wrong with which value.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The field at fault.
    pub fn field(&self) -> Option<&str> {
        self.0.field.as_deref()
    }

    /// What to try.
    pub fn hint(&self) -> Option<&str> {
        self.0.hint.as_deref()
    }

    /// Named details in the order they were added.
    pub fn details(&self) -> &[(String, String)] {
        &self.0.details
    }

    /// Seconds to wait before another try.
    pub fn retry_after_s(&self) -> Option<f64> {
        self.0.retry_after_s
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(field) = &self.0.field {
            write!(f, "{field}: ")?;
        }
        f.write_str(&self.0.message)?;
        if let Some(hint) = &self.0.hint {
            write!(f, " ({hint})")?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_ref().map(|source| source.as_ref() as _)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Error {
    /// The Error record: `code, message, field?, hint?, details?, retryable, retry_after_s?`.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("code", self.code())?;
        map.serialize_entry("message", self.message())?;
        if let Some(field) = self.field() {
            map.serialize_entry("field", field)?;
        }
        if let Some(hint) = self.hint() {
            map.serialize_entry("hint", hint)?;
        }
        if !self.details().is_empty() {
            let details: std::collections::BTreeMap<_, _> = self.0.details.iter().cloned().collect();
            map.serialize_entry("details", &details)?;
        }
        map.serialize_entry("retryable", &self.kind().retryable())?;
        if let Some(seconds) = self.retry_after_s() {
            map.serialize_entry("retry_after_s", &seconds)?;
        }
        map.end()
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Error {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Error".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let codes: Vec<&str> = ERROR_TABLE.iter().map(|row| row.code).collect();
        schemars::json_schema!({
            "description": "A typed failure: what is wrong with which value, and what to try.",
            "type": "object",
            "properties": {
                "code": {"description": "The kind's word; further ones may come.", "type": "string", "examples": codes},
                "message": {"description": "What is wrong with which value.", "type": "string"},
                "field": {"description": "The field at fault.", "type": "string"},
                "hint": {"description": "What to try.", "type": "string"},
                "details": {
                    "description": "Named details, such as a byte offset.",
                    "type": "object",
                    "additionalProperties": {"type": "string"}
                },
                "retryable": {"description": "Whether the same request may succeed later.", "type": "boolean"},
                "retry_after_s": {"description": "Seconds to wait before another try.", "type": "number"}
            },
            "required": ["code", "message", "retryable"]
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_lists_the_kinds_in_order() {
        for (index, row) in ERROR_TABLE.iter().enumerate() {
            assert_eq!(row.kind as usize, index);
            assert_eq!(row.kind.code(), row.code);
        }
    }

    #[test]
    fn the_text_names_field_and_hint() {
        let error = Error::invalid("soh", "1.7 is above 1").with_hint("a fraction, 0.9 for 90 %");
        assert_eq!(error.to_string(), "soh: 1.7 is above 1 (a fraction, 0.9 for 90 %)");
    }
}
