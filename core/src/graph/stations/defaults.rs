//! The one table of connector kinds: how each format names them, which current they carry, and the power taken where
//! a source says none.
//!
//! The powers are choices between the medians measured in the BNetzA register of 2019 and Open Charge Map of 2020 and
//! what is built today; both lists are low by present standards.

use crate::charge::CurrentType::{self, Ac, Dc};
use crate::graph::ConnectorFormat::{self, Cable, Socket};
use crate::{Error, Result};
use std::ops::RangeInclusive;

/// Powers of a connector that are believed, kW. Outside lie slips of a unit and of a decimal point.
pub(super) const PLAUSIBLE_KW: RangeInclusive<f64> = 0.5..=1500.0;
/// Countries where a Type 2 socket without stated power has 22 kW: 86 % of 13,028 points of the BNetzA register.
const TYPE2_22_KW: [&str; 1] = ["DE"];
/// Countries where Tesla's own plug is the one of SAE J3400; elsewhere it is that of the European Model S.
const J3400: [&str; 7] = ["US", "CA", "MX", "PR", "JP", "KR", "TW"];
/// A site with so many DC points is a charging park, and its CCS plugs have [`PARK_KW`].
const PARK_POINTS: usize = 4;
const PARK_KW: f64 = 150.0;

/// A kind of connector.
#[derive(Debug, PartialEq)]
pub(super) struct Kind {
    /// OCPI ConnectorType word.
    pub(super) standard: &'static str,
    /// The TYPE of `socket:TYPE` in OpenStreetMap.
    osm: &'static [&'static str],
    /// ConnectionTypeID of Open Charge Map.
    ocm: &'static [i64],
    /// Short names that people type.
    short: &'static [&'static str],
    pub(super) current_type: CurrentType,
    pub(super) format: Option<ConnectorFormat>,
    default_kw: f64,
}

type Names = &'static [&'static str];

#[allow(clippy::too_many_arguments)]
const fn kind(
    standard: &'static str,
    osm: Names,
    ocm: &'static [i64],
    short: Names,
    current_type: CurrentType,
    format: Option<ConnectorFormat>,
    default_kw: f64,
) -> Kind {
    Kind { standard, osm, ocm, short, current_type, format, default_kw }
}

/// One row a kind; the first row of a standard is the one meant by its word alone.
const KINDS: &[Kind] = &[
    kind("IEC_62196_T2", &["type2"], &[25], &["type2"], Ac, Some(Socket), 11.0),
    kind("IEC_62196_T2", &["type2_cable"], &[1036], &[], Ac, Some(Cable), 22.0),
    kind("IEC_62196_T2_COMBO", &["type2_combo"], &[33], &["ccs2", "ccs"], Dc, Some(Cable), 50.0),
    kind("IEC_62196_T1", &["type1", "type1_cable"], &[1], &["type1", "j1772"], Ac, Some(Cable), 6.6),
    kind("IEC_62196_T1_COMBO", &["type1_combo"], &[32], &["ccs1"], Dc, Some(Cable), 50.0),
    kind("CHADEMO", &["chademo"], &[2], &["chademo"], Dc, Some(Cable), 50.0),
    kind("SAE_J3400", &["nacs"], &[], &["nacs"], Dc, Some(Cable), 120.0),
    kind("TESLA_S", &["tesla_supercharger"], &[27], &["tesla"], Dc, Some(Cable), 120.0),
    kind("TESLA_S", &["tesla_standard", "tesla_destination"], &[30], &[], Ac, Some(Cable), 11.0),
    kind("TESLA_R", &["tesla_roadster"], &[8], &[], Ac, Some(Cable), 11.0),
    kind("IEC_62196_T3A", &["type3a"], &[36], &["type3a"], Ac, Some(Socket), 3.7),
    kind("IEC_62196_T3C", &["type3", "type3c"], &[26], &["type3c"], Ac, Some(Socket), 11.0),
    kind("GBT_AC", &["gb_ac"], &[1038, 1039], &["gbt_ac"], Ac, None, 7.0),
    kind("GBT_DC", &["gb_dc"], &[1040], &["gbt"], Dc, Some(Cable), 50.0),
    kind("CHAOJI", &["chaoji"], &[], &["chaoji"], Dc, Some(Cable), 150.0),
    kind("MCS", &["mcs"], &[], &["mcs"], Dc, Some(Cable), 750.0),
    // Household and industrial sockets: what they give for hours.
    kind("DOMESTIC_F", &["schuko"], &[28], &["schuko"], Ac, Some(Socket), 2.3),
    kind("DOMESTIC_E", &["typee"], &[23], &[], Ac, Some(Socket), 2.3),
    kind("DOMESTIC_C", &[], &[13], &[], Ac, Some(Socket), 2.3),
    kind("DOMESTIC_G", &["bs1363"], &[3], &["bs1363"], Ac, Some(Socket), 3.0),
    kind("DOMESTIC_I", &["as3112"], &[29], &[], Ac, Some(Socket), 2.3),
    kind("DOMESTIC_J", &["sev1011_t13", "sev1011_t15"], &[1037], &[], Ac, Some(Socket), 2.3),
    kind("DOMESTIC_J", &["sev1011_t23"], &[], &[], Ac, Some(Socket), 3.7),
    kind("DOMESTIC_M", &[], &[1043], &[], Ac, Some(Socket), 2.3),
    kind("DOMESTIC_B", &["nema_5_15"], &[22], &["nema_5_15"], Ac, Some(Socket), 1.4),
    kind("NEMA_5_20", &["nema_5_20"], &[9], &["nema_5_20"], Ac, Some(Socket), 1.9),
    kind("NEMA_14_30", &["nema_14_30"], &[10], &["nema_14_30"], Ac, Some(Socket), 5.7),
    kind("NEMA_14_50", &["nema_14_50"], &[11], &["nema_14_50"], Ac, Some(Socket), 9.6),
    kind("IEC_60309_2_single_16", &["cee_blue"], &[4, 16, 34], &["cee_blue"], Ac, Some(Socket), 3.7),
    kind("IEC_60309_2_three_16", &["cee_red_16a"], &[17, 35], &[], Ac, Some(Socket), 11.0),
    kind("IEC_60309_2_three_32", &["cee_red_32a"], &[], &[], Ac, Some(Socket), 22.0),
    kind("IEC_60309_2_three_64", &["cee_red_64a"], &[], &[], Ac, Some(Socket), 43.0),
];

impl Kind {
    /// The kind of a `socket:TYPE` key.
    #[cfg(feature = "osm")]
    pub(super) fn of_osm(name: &str) -> Option<&'static Kind> {
        KINDS.iter().find(|kind| kind.osm.contains(&name))
    }

    /// The kind of a ConnectionTypeID.
    #[cfg(feature = "serde")]
    pub(super) fn of_ocm(id: i64) -> Option<&'static Kind> {
        KINDS.iter().find(|kind| kind.ocm.contains(&id))
    }

    /// The kind of an OCPI word; of two the one with that format or current.
    pub(super) fn of_standard(
        word: &str,
        format: Option<ConnectorFormat>,
        current: Option<CurrentType>,
    ) -> Option<&'static Kind> {
        let rows = || KINDS.iter().filter(|kind| kind.standard == word);
        let like = |kind: &&Kind| {
            format.is_none_or(|format| kind.format == Some(format))
                && current.is_none_or(|current| kind.current_type == current)
        };
        rows().find(like).or_else(|| rows().find(|kind| current.is_none_or(|current| kind.current_type == current)))
    }

    /// The standard's word in a country: Tesla's plug is another one in Europe.
    pub(super) fn standard_in(&self, country: Option<&str>) -> &'static str {
        let american = country.is_some_and(|country| J3400.contains(&country));
        if self.standard == "TESLA_S" && american { "SAE_J3400" } else { self.standard }
    }

    /// Whether it is a socket for anything, bicycles included.
    #[cfg(feature = "osm")]
    pub(super) fn is_household(&self) -> bool {
        ["DOMESTIC_", "NEMA_", "IEC_60309_"].iter().any(|prefix| self.standard.starts_with(prefix))
    }

    /// Power at a site with so many DC points where none is stated, kW.
    pub(super) fn default_kw(&self, country: Option<&str>, dc_points: usize) -> f64 {
        let german = country.is_some_and(|country| TYPE2_22_KW.contains(&country));
        match self.standard {
            "IEC_62196_T2" if self.format == Some(Socket) && german => 22.0,
            "IEC_62196_T2_COMBO" | "IEC_62196_T1_COMBO" if dc_points >= PARK_POINTS => PARK_KW,
            _ => self.default_kw,
        }
    }
}

/// The OCPI ConnectorType word of what people type: `ccs2`, `ccs1`, `type2`, `type1`, `nacs`, `chademo`, `gbt`, or an
/// OCPI word itself.
///
/// ```
/// use wattfarer::graph::connector_standard;
/// assert_eq!(connector_standard("connector", "CCS2")?, "IEC_62196_T2_COMBO");
/// assert_eq!(connector_standard("connector", "sae_j3400")?, "SAE_J3400");
/// assert!(connector_standard("connector", "plug").is_err());
/// # Ok::<(), wattfarer::Error>(())
/// ```
///
/// # Errors
/// `invalid_input` naming `field` for a word that is neither.
pub fn connector_standard(field: &str, word: &str) -> Result<String> {
    let word = word.trim();
    let short = |kind: &&Kind| kind.short.iter().any(|short| short.eq_ignore_ascii_case(word));
    let own = |kind: &&Kind| kind.standard.eq_ignore_ascii_case(word);
    if let Some(kind) = KINDS.iter().find(short).or_else(|| KINDS.iter().find(own)) {
        return Ok(kind.standard.to_string());
    }
    // The list of OCPI is open: a word not known here is kept when it looks like one.
    let like_ocpi = word.contains('_') && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    if like_ocpi {
        return Ok(word.to_string());
    }
    Err(Error::invalid(field, format!("{word:?} is no connector known"))
        .with_hint("ccs2, ccs1, type2, type1, nacs, chademo, gbt or an OCPI word"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_stands_for_two_kinds() {
        let mut osm: Vec<&str> = KINDS.iter().flat_map(|kind| kind.osm).copied().collect();
        let mut ocm: Vec<i64> = KINDS.iter().flat_map(|kind| kind.ocm).copied().collect();
        let mut short: Vec<&str> = KINDS.iter().flat_map(|kind| kind.short).copied().collect();
        let (all_osm, all_ocm, all_short) = (osm.len(), ocm.len(), short.len());
        osm.sort_unstable();
        osm.dedup();
        ocm.sort_unstable();
        ocm.dedup();
        short.sort_unstable();
        short.dedup();
        assert_eq!((osm.len(), ocm.len(), short.len()), (all_osm, all_ocm, all_short));
        assert!(KINDS.iter().all(|kind| PLAUSIBLE_KW.contains(&kind.default_kw)));
    }

    #[test]
    fn defaults_follow_country_and_size() {
        let kw = |word: &str, format, country, points| {
            Kind::of_standard(word, format, None).map(|kind| kind.default_kw(country, points))
        };
        assert_eq!(kw("IEC_62196_T2", None, Some("DE"), 0), Some(22.0));
        assert_eq!(kw("IEC_62196_T2", None, Some("FR"), 0), Some(11.0));
        assert_eq!(kw("IEC_62196_T2", Some(Cable), Some("FR"), 0), Some(22.0));
        assert_eq!(kw("IEC_62196_T2_COMBO", None, None, 3), Some(50.0));
        assert_eq!(kw("IEC_62196_T2_COMBO", None, None, 4), Some(150.0));
        assert_eq!(kw("CHADEMO", None, None, 9), Some(50.0));
        assert_eq!(kw("PANTOGRAPH_TOP_DOWN", None, None, 1), None);
        // Tesla's plug: 120 kW where it carries DC, 11 where AC.
        assert_eq!(Kind::of_standard("TESLA_S", None, Some(Ac)).map(|kind| kind.default_kw(None, 0)), Some(11.0));
        assert_eq!(kw("TESLA_S", None, None, 0), Some(120.0));
    }
}
