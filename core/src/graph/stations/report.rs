//! What an import read, kept and left out.

/// Why something was left out: stable words.
pub(super) mod reason {
    pub(in crate::graph::stations) const NO_CONNECTOR: &str = "no_connector";
    pub(in crate::graph::stations) const UNKNOWN_CONNECTOR: &str = "unknown_connector";
    pub(in crate::graph::stations) const NO_POSITION: &str = "no_position";
    pub(in crate::graph::stations) const NO_POWER: &str = "no_power";
    pub(in crate::graph::stations) const DUPLICATE: &str = "duplicate";
    pub(in crate::graph::stations) const INVALID: &str = "invalid_record";
    pub(in crate::graph::stations) const TOO_FAR: &str = "too_far_from_roads";
    pub(in crate::graph::stations) const NOT_OPERATIONAL: &str = "not_operational";
    pub(in crate::graph::stations) const PRIVATE: &str = "private";
    #[cfg(feature = "osm")]
    pub(in crate::graph::stations) const NOT_FOR_CARS: &str = "not_for_cars";
    #[cfg(feature = "serde")]
    pub(in crate::graph::stations) const NOT_PUBLISHED: &str = "not_published";
}

/// Things left out for one reason.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Skipped {
    /// Stable word: `no_connector`, `unknown_connector`, `no_position`, `no_power`, `not_operational`, `private`,
    /// `not_published`, `not_for_cars`, `duplicate`, `invalid_record`, `too_far_from_roads`.
    pub reason: String,
    /// How many.
    pub count: u64,
    /// The first of them.
    pub example: String,
}

/// Counts of an import: `kept` and the counts of `skipped` add up to `read`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct StationReport {
    /// Stations in the files.
    pub read: u64,
    /// Stations kept.
    pub kept: u64,
    /// Charging positions of the stations kept.
    pub evses: u64,
    /// Connectors of the stations kept.
    pub connectors: u64,
    /// Of these, with the power that the source says.
    pub power_given: u64,
    /// Of these, with a default by connector.
    pub power_default: u64,
    /// Stated powers that cannot be true and were taken as missing.
    pub power_implausible: u64,
    /// Stations left out, by reason.
    pub skipped: Vec<Skipped>,
    /// Charging positions and connectors left out, of stations kept or not, by reason.
    pub connectors_skipped: Vec<Skipped>,
}

/// Counts one more in a list of reasons.
pub(super) fn count(list: &mut Vec<Skipped>, reason: &str, example: impl FnOnce() -> String) {
    match list.iter_mut().find(|skipped| skipped.reason == reason) {
        Some(skipped) => skipped.count += 1,
        None => list.push(Skipped { reason: reason.into(), count: 1, example: example() }),
    }
}

/// Adds the counts of another list.
pub(super) fn add(list: &mut Vec<Skipped>, other: Vec<Skipped>) {
    for more in other {
        match list.iter_mut().find(|skipped| skipped.reason == more.reason) {
            Some(skipped) => skipped.count += more.count,
            None => list.push(more),
        }
    }
}
