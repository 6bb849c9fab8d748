//! The error of the foreign surface: a variant for every kind of core's table, so that every language can tell them apart.

use std::panic::{AssertUnwindSafe, catch_unwind};
use wattfarer::ErrorKind;

/// Result of every exported function.
pub type Result<T> = std::result::Result<T, Error>;

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident,)*) => {
        /// A failure: what is wrong with which value, and what to try.
        #[derive(Debug, Clone, PartialEq)]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Error))]
        pub enum Error {
            $(
                $(#[$doc])*
                $kind {
                    /// What is wrong with which value.
                    detail: String,
                    /// The field at fault.
                    field: Option<String>,
                    /// What to try.
                    hint: Option<String>,
                    /// Named details, a JSON object of texts.
                    details: Option<String>,
                    /// Seconds to wait before another try.
                    retry_after_s: Option<f64>,
                },
            )*
        }

        impl From<wattfarer::Error> for Error {
            fn from(error: wattfarer::Error) -> Self {
                let (detail, retry_after_s) = (error.message().to_string(), error.retry_after_s());
                let (field, hint) = (error.field().map(Into::into), error.hint().map(Into::into));
                let details = (!error.details().is_empty()).then(|| {
                    let members = error.details().iter().map(|(name, value)| (name.clone(), value.clone().into()));
                    serde_json::Value::Object(members.collect()).to_string()
                });
                match error.kind() {
                    $(ErrorKind::$kind => Error::$kind { detail, field, hint, details, retry_after_s },)*
                    // Core's kinds may grow; until they are exported they read as a defect.
                    _ => Error::Internal { detail, field, hint, details, retry_after_s },
                }
            }
        }

        impl Error {
            /// The kind in core's table.
            pub fn kind(&self) -> ErrorKind {
                match self {
                    $(Error::$kind { .. } => ErrorKind::$kind,)*
                }
            }

            /// What every variant holds.
            pub fn parts(&self) -> Parts<'_> {
                match self {
                    $(Error::$kind { detail, field, hint, details, retry_after_s } => Parts {
                        detail,
                        field: field.as_deref(),
                        hint: hint.as_deref(),
                        details: details.as_deref(),
                        retry_after_s: *retry_after_s,
                    },)*
                }
            }
        }
    };
}

kinds! {
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

/// What an error holds, borrowed.
#[derive(Debug, Clone, Copy)]
pub struct Parts<'a> {
    /// What is wrong with which value.
    pub detail: &'a str,
    /// The field at fault.
    pub field: Option<&'a str>,
    /// What to try.
    pub hint: Option<&'a str>,
    /// Named details, a JSON object of texts.
    pub details: Option<&'a str>,
    /// Seconds to wait before another try.
    pub retry_after_s: Option<f64>,
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let parts = self.parts();
        if let Some(field) = parts.field {
            write!(f, "{field}: ")?;
        }
        f.write_str(parts.detail)?;
        if let Some(hint) = parts.hint {
            write!(f, " ({hint})")?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {}

/// A refusal of an argument of the surface itself.
pub fn invalid(field: &str, detail: impl Into<String>) -> Error {
    wattfarer::Error::invalid(field, detail).into()
}

/// Runs a function of the surface. A panic is a defect of ours and must not end the host's process: it becomes an
/// error of kind `internal`.
pub fn guard<T>(function: impl FnOnce() -> Result<T>) -> Result<T> {
    catch_unwind(AssertUnwindSafe(function)).unwrap_or_else(|panic| {
        let text = panic
            .downcast_ref::<&str>()
            .map(ToString::to_string)
            .or_else(|| panic.downcast_ref::<String>().cloned())
            .unwrap_or_else(|| "a panic".into());
        Err(wattfarer::Error::new(ErrorKind::Internal, text)
            .with_hint("a defect of Wattfarer: please report it with the call that led here")
            .into())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_the_table_has_its_variant() {
        for row in wattfarer::ERROR_TABLE {
            let error = Error::from(wattfarer::Error::new(row.kind, "text").with_detail("line", 7));
            assert_eq!(error.kind(), row.kind);
            assert_eq!(error.parts().details, Some(r#"{"line":"7"}"#));
        }
    }

    #[test]
    fn a_panic_becomes_an_internal_error() {
        let error = guard::<()>(|| panic!("planted")).unwrap_err();
        assert!(matches!(&error, Error::Internal { detail, .. } if detail == "planted"), "{error:?}");
    }
}
