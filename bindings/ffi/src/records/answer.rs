//! Answers: the values used, notices, data with licence.

use wattfarer_ffi_macros::{record, words};

/// Where a value comes from.
#[words(wattfarer::answer::InputSource)]
pub enum InputSource {
    /// The request said so.
    Given,
    /// The engine's default.
    Default,
    /// Learned from earlier readings.
    Learned,
    /// A live reading.
    Live,
    /// A word this version does not know.
    Unknown,
}

/// A value that went into the answer.
#[record(wattfarer::answer::InputUsed)]
pub struct InputUsed {
    /// Name, with its unit.
    pub name: String,
    /// The value as text.
    pub value: String,
    /// Where it comes from.
    pub source: InputSource,
    /// Age of a live value, s.
    pub age_s: Option<f64>,
}

/// Something the reader of an answer should know.
#[record(wattfarer::answer::Notice)]
pub struct Notice {
    /// Stable word.
    pub code: String,
    /// A sentence for people.
    pub text: String,
    /// The field it is about.
    pub field: Option<String>,
}

/// A data set that went into the answer.
#[record(wattfarer::answer::DataUsed)]
pub struct DataUsed {
    /// `roads`, `stations`, `vehicles` or `tariffs`.
    pub kind: String,
    /// Its id.
    pub id: String,
    /// Its date.
    pub as_of: Option<String>,
    /// Its licence.
    pub licence: String,
    /// Attribution to show.
    pub attribution: String,
    /// Whether it is made up for demonstration.
    pub demonstration: bool,
}

/// A position, WGS 84 degrees.
#[record(wattfarer::LatLon)]
pub struct LatLon {
    /// Latitude, north positive, -90 to 90.
    pub lat: f64,
    /// Longitude, east positive, -180 to 180.
    pub lon: f64,
}

/// An error as a record, where one of many answers may fail without failing the others.
#[record]
pub struct Failure {
    /// The kind's word.
    pub code: String,
    /// What is wrong with which value.
    pub detail: String,
    /// The field at fault.
    pub field: Option<String>,
    /// What to try.
    pub hint: Option<String>,
    /// Named details, a JSON object of texts.
    pub details: Option<String>,
    /// Whether the same request may succeed later.
    pub retryable: bool,
    /// Seconds to wait before another try.
    pub retry_after_s: Option<f64>,
}

impl From<crate::error::Error> for Failure {
    fn from(error: crate::error::Error) -> Self {
        let parts = error.parts();
        Failure {
            code: error.kind().code().into(),
            detail: parts.detail.into(),
            field: parts.field.map(Into::into),
            hint: parts.hint.map(Into::into),
            details: parts.details.map(Into::into),
            retryable: error.kind().retryable(),
            retry_after_s: parts.retry_after_s,
        }
    }
}

/// A row of the error table.
#[record]
pub struct ErrorRow {
    /// The kind's word, the same in every language.
    pub code: String,
    /// The HTTP status it becomes.
    pub http_status: u32,
    /// Whether the same request may succeed later.
    pub retryable: bool,
}
