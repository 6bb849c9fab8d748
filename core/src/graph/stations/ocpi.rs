//! OCPI Locations, versions 2.2.1 and 2.3.0; of 2.1.1 what has kept its name.
//!
//! `max_electric_power` is in W. Without it power is voltage times current times the conductors in use: by OCPI the
//! voltage of AC_3_PHASE is that between line and neutral, so three of them; AC_2_PHASE has two.

use super::defaults::Kind;
use super::draft::{self, DraftConnector, DraftEvse};
use super::import::{StationImport, StationOptions};
use super::json::{self, called, list, number, positive};
use super::report::reason;
use super::{countries, text};
use crate::charge::CurrentType;
use crate::graph::{ConnectorFormat, Station};
use crate::{LatLon, Result};
use serde_json::Value;
use std::collections::HashSet;
use std::path::Path;

const SOURCE: &str = "ocpi";

/// Reads a file of OCPI Locations: an array, the reply of a Locations endpoint, or one Location a line; packed or not.
///
/// Station ids are `country_code-party_id-id`, or the id alone where the party is not named.
///
/// # Errors
/// `not_found` and `io` when the file cannot be read, `bad_data` naming line and column when it is not JSON, `overloaded`
/// when it unpacks without end. A Location that makes no sense is left out and counted.
pub fn import_ocpi(path: &Path, options: &StationOptions) -> Result<StationImport> {
    read(&text::read(path, "ocpi")?, options).map_err(|error| error.with_detail("file", path.display()))
}

/// As [`import_ocpi`], from memory.
///
/// # Errors
/// As [`import_ocpi`].
pub fn read_ocpi(bytes: &[u8], options: &StationOptions) -> Result<StationImport> {
    read(&text::unpacked(bytes.to_vec(), "ocpi")?, options)
}

fn read(bytes: &[u8], options: &StationOptions) -> Result<StationImport> {
    let country = options.country()?;
    let mut import = StationImport::default();
    let mut as_of = None;
    json::records(bytes, "ocpi", &mut |location| {
        import.report.read += 1;
        as_of = as_of.take().max(json::text(&location, "last_updated").and_then(json::day));
        match station(&location, country.as_deref(), &mut import) {
            Ok(station) => import.keep(station),
            Err(reason) => {
                let number = import.report.read;
                import.skip(reason, || called(json::id(&location, "id"), number));
            }
        }
    })?;
    import.sources = vec![options.source(SOURCE, as_of)];
    import.finish();
    Ok(import)
}

fn station(
    location: &Value,
    default_country: Option<&str>,
    import: &mut StationImport,
) -> std::result::Result<Station, &'static str> {
    let own_id = json::id(location, "id").ok_or(reason::INVALID)?;
    if location.get("publish").and_then(Value::as_bool) == Some(false) {
        return Err(reason::NOT_PUBLISHED);
    }
    let position = location.get("coordinates").ok_or(reason::NO_POSITION)?;
    let (lat, lon) = number(position, "latitude").zip(number(position, "longitude")).ok_or(reason::NO_POSITION)?;
    LatLon::new("coordinates", lat, lon).map_err(|_| reason::NO_POSITION)?;
    // `country_code` is the operator's; `country` is where the station stands.
    let country =
        json::text(location, "country").and_then(countries::two_letters).or(default_country).map(str::to_string);
    let (evses, left_out) = evses(location, &own_id, import);
    let id = match (json::text(location, "country_code"), json::text(location, "party_id")) {
        (Some(country), Some(party)) => format!("{country}-{party}-{own_id}"),
        _ => own_id,
    };
    let evses = draft::settle(evses, country.as_deref(), &id, &mut import.report);
    if evses.is_empty() {
        return Err(left_out);
    }
    let name = ["name", "address", "city"].iter().find_map(|key| json::text(location, key));
    let operator = ["operator", "suboperator", "owner"].iter().find_map(|key| json::text(location.get(key)?, "name"));
    Ok(Station {
        name: name.unwrap_or(&id).to_string(),
        id,
        source: SOURCE.into(),
        lat,
        lon,
        operator: operator.map(str::to_string),
        country_code: country,
        time_zone: json::text(location, "time_zone").map(str::to_string),
        site_max_power_kw: None,
        demonstration: false,
        evses,
    })
}

/// The charging positions, and why there are none if there are none.
fn evses(location: &Value, at: &str, import: &mut StationImport) -> (Vec<DraftEvse>, &'static str) {
    let mut kept: Vec<DraftEvse> = Vec::new();
    let mut uids = HashSet::new();
    let mut left_out = reason::NO_CONNECTOR;
    for (index, evse) in list(location, "evses").iter().enumerate() {
        let status = json::text(evse, "status");
        let named = json::id(evse, "uid").or_else(|| json::id(evse, "evse_id"));
        let uid = named.unwrap_or_else(|| (index + 1).to_string());
        let gone = matches!(status, Some("PLANNED" | "REMOVED"));
        let twice = !uids.insert(uid.clone());
        if gone || twice {
            left_out = if gone { reason::NOT_OPERATIONAL } else { reason::DUPLICATE };
            import.skip_connector(left_out, || format!("{at} {uid}"));
            continue;
        }
        let mut connectors = Vec::new();
        for plug in list(evse, "connectors") {
            match connector(plug) {
                Some(connector) => {
                    // If it is lost after all, it was for want of a power.
                    left_out = reason::NO_POWER;
                    connectors.push(connector);
                }
                None => {
                    left_out = reason::UNKNOWN_CONNECTOR;
                    import.skip_connector(left_out, || format!("{at} {uid}"));
                }
            }
        }
        kept.push(DraftEvse {
            uid,
            evse_id: json::text(evse, "evse_id").map(str::to_string),
            status: status.map(str::to_string),
            connectors,
        });
    }
    (kept, left_out)
}

/// A connector; none when it names no standard or nothing says which current it carries.
fn connector(plug: &Value) -> Option<DraftConnector> {
    let standard = json::text(plug, "standard")?;
    let format = match json::text(plug, "format") {
        Some("SOCKET") => Some(ConnectorFormat::Socket),
        Some("CABLE") => Some(ConnectorFormat::Cable),
        _ => None,
    };
    let (stated, conductors) = match json::text(plug, "power_type") {
        Some("DC") => (Some(CurrentType::Dc), 1.0),
        Some("AC_1_PHASE") => (Some(CurrentType::Ac), 1.0),
        Some("AC_2_PHASE" | "AC_2_PHASE_SPLIT") => (Some(CurrentType::Ac), 2.0),
        Some("AC_3_PHASE") => (Some(CurrentType::Ac), 3.0),
        _ => (None, 1.0),
    };
    let kind = Kind::of_standard(standard, format, stated);
    let current_type = stated.or(kind.map(|kind| kind.current_type))?;
    let max_voltage_v = positive(plug, "max_voltage").or_else(|| positive(plug, "voltage"));
    let max_current_a = positive(plug, "max_amperage").or_else(|| positive(plug, "amperage"));
    let by_current = || Some(max_voltage_v? * max_current_a? * conductors / 1000.0);
    let power_kw = number(plug, "max_electric_power").map(|power_w| power_w / 1000.0);
    let tariffs = list(plug, "tariff_ids").iter().filter_map(Value::as_str).chain(json::text(plug, "tariff_id"));
    Some(DraftConnector {
        id: json::id(plug, "id"),
        // As it is: OCPI tells the two plugs of Tesla apart itself.
        standard: standard.to_string(),
        kind,
        format,
        current_type,
        power_kw: power_kw.filter(|&power_kw| power_kw != 0.0).or_else(by_current),
        most_default_kw: f64::INFINITY,
        max_voltage_v,
        max_current_a,
        tariff_ids: tariffs.map(str::to_string).collect(),
    })
}
