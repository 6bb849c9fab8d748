//! Is my make supported? Asked before anybody consents; what a very car can do is asked of its provider.

use super::brands_data::BRANDS;
use crate::{Error, ErrorKind, Result};
use unicode_normalization::UnicodeNormalization;

/// A make and who reaches it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct Brand {
    /// As the maker writes it.
    pub name: &'static str,
    /// Provider by provider.
    pub reach: &'static [Reach],
}

/// How a provider reaches a make. What is absent is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct Reach {
    /// `smartcar` (v2.0 and v3), `enode` or `tesla_fleet`.
    pub provider: &'static str,
    /// The provider's own word for the make.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub word: Option<&'static str>,
    /// First model year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_model_year: Option<u16>,
    /// Whether charging can be started and stopped.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_stop: Option<bool>,
    /// Whether the charge limit can be set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set_limit: Option<bool>,
    /// Whether the current can be set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set_current: Option<bool>,
    /// What else to know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<&'static str>,
    /// Who says so.
    pub source: &'static str,
    /// When that was read.
    pub as_of: &'static str,
}

/// Every make, by name.
pub fn brands() -> &'static [Brand] {
    BRANDS
}

/// Who reaches a make, whatever its case and accents.
///
/// ```
/// let skoda = wattfarer::api::compatibility("skoda")?;
/// assert_eq!(skoda.name, "Škoda");
/// assert!(skoda.reach.iter().any(|reach| reach.provider == "enode"));
/// // No provider's documents say since which year: unknown, not none.
/// assert_eq!(skoda.reach[0].first_model_year, None);
/// # Ok::<(), wattfarer::Error>(())
/// ```
///
/// # Errors
/// `not_found` for a make that no source names: that does not mean that no provider reaches it.
pub fn compatibility(make: &str) -> Result<&'static Brand> {
    let wanted = plain(make);
    let known = |brand: &&Brand| {
        plain(brand.name) == wanted
            || brand.reach.iter().any(|reach| reach.word.is_some_and(|word| plain(word) == wanted))
    };
    BRANDS.iter().find(known).ok_or_else(|| {
        let near = BRANDS.iter().max_by(|a, b| {
            let likeness = |brand: &Brand| strsim::jaro_winkler(&plain(brand.name), &wanted);
            likeness(a).total_cmp(&likeness(b))
        });
        Error::new(ErrorKind::NotFound, format!("no source names the make {make:?}"))
            .with_field("make")
            .with_hint(format!("unknown, not refused: ask the provider; near: {}", near.map_or("", |brand| brand.name)))
    })
}

/// Letters and digits in lower case, without accents.
fn plain(text: &str) -> String {
    text.nfd().filter(|c| c.is_ascii_alphanumeric()).map(|c| c.to_ascii_lowercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn at_least_39_makes_each_with_source_and_date() {
        assert!(brands().len() >= 39, "{}", brands().len());
        for brand in brands() {
            assert!(!brand.reach.is_empty(), "{}", brand.name);
            assert!(
                brand.reach.iter().all(|reach| !reach.source.is_empty() && reach.as_of.len() == 10),
                "{}",
                brand.name
            );
        }
    }

    #[test]
    fn makes_are_found_by_every_spelling_and_unknown_ones_are_not_refused() {
        for (spelling, name) in
            [("TESLA", "Tesla"), ("landrover", "Land Rover"), ("Citroen", "Citroën"), ("mercedes", "Mercedes-Benz")]
        {
            assert_eq!(compatibility(spelling).unwrap().name, name);
        }
        let error = compatibility("Trabant").unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotFound);
        assert!(error.hint().unwrap().contains("not refused"));
    }
}
