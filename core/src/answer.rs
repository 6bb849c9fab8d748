//! What every answer carries: the inputs used, notices and data with licence.

/// Version of the record shapes.
pub const SCHEMA_VERSION: &str = "1";
/// Version of the engine.
pub const ENGINE_VERSION: &str = env!("CARGO_PKG_VERSION");

/// Where a value comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
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
    #[cfg_attr(feature = "serde", serde(other))]
    Unknown,
}

/// A value that went into the answer.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InputUsed {
    /// Name, with its unit.
    pub name: String,
    /// The value as text.
    pub value: String,
    /// Where it comes from.
    pub source: InputSource,
    /// Age of a live value, s.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub age_s: Option<f64>,
}

impl InputUsed {
    /// A value and where it comes from.
    pub fn new(name: &str, value: impl std::fmt::Display, source: InputSource) -> Self {
        InputUsed { name: name.into(), value: value.to_string(), source, age_s: None }
    }
}

/// Something the reader of an answer should know.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Notice {
    /// Stable word.
    pub code: String,
    /// A sentence for people.
    pub text: String,
    /// The field it is about.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub field: Option<String>,
}

impl Notice {
    /// A notice.
    pub fn new(code: &str, text: impl Into<String>) -> Self {
        Notice { code: code.into(), text: text.into(), field: None }
    }
}

/// A data set that went into the answer.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DataUsed {
    /// `roads`, `stations`, `vehicles` or `tariffs`.
    pub kind: String,
    /// Its id.
    pub id: String,
    /// Its date.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub as_of: Option<String>,
    /// Its licence.
    pub licence: String,
    /// Attribution to show.
    pub attribution: String,
    /// Whether it is made up for demonstration.
    pub demonstration: bool,
}
