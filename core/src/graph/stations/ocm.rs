//! Open Charge Map JSON: an array or one site a line.
//!
//! A connection has a Quantity, a site a NumberOfPoints: where there are more plugs than points, the plugs go round the
//! points. The kind of plug says which current it carries; the records' own CurrentTypeID contradicts it at times (AC on
//! CHAdeMO) and is not used.

use super::defaults::Kind;
use super::draft::{self, DraftConnector, MOST_POINTS};
use super::import::{StationImport, StationOptions, StationSource};
use super::json::{self, called, integer, list, number, positive};
use super::report::reason;
use super::text;
use crate::graph::Station;
use crate::{LatLon, Result};
use serde_json::Value;
use std::path::Path;

/// Level 1 is below 2 kW by Open Charge Map: a default is no more, kW.
const LEVEL_1_KW: f64 = 1.9;

/// Reads a file of Open Charge Map: an array or one site a line; packed or not.
///
/// Station ids are `ocm-` and the site's ID; every data provider is a source of its own with its licence.
///
/// # Errors
/// `not_found` and `io` when the file cannot be read, `bad_data` naming line and column when it is not JSON, `overloaded`
/// when it unpacks without end. A site that makes no sense is left out and counted.
pub fn import_ocm(path: &Path, options: &StationOptions) -> Result<StationImport> {
    read(&text::read(path, "ocm")?, options).map_err(|error| error.with_detail("file", path.display()))
}

/// As [`import_ocm`], from memory.
///
/// # Errors
/// As [`import_ocm`].
pub fn read_ocm(bytes: &[u8], options: &StationOptions) -> Result<StationImport> {
    read(&text::unpacked(bytes.to_vec(), "ocm")?, options)
}

fn read(bytes: &[u8], options: &StationOptions) -> Result<StationImport> {
    let country = options.country()?;
    let mut import = StationImport::default();
    json::records(bytes, "ocm", &mut |site| {
        import.report.read += 1;
        match station(&site, country.as_deref(), &mut import) {
            Ok(station) => import.keep(station),
            Err(reason) => {
                let number = import.report.read;
                import.skip(reason, || called(json::id(&site, "ID").map(|id| format!("ocm-{id}")), number));
            }
        }
    })?;
    import.finish();
    Ok(import)
}

fn station(
    site: &Value,
    default_country: Option<&str>,
    import: &mut StationImport,
) -> std::result::Result<Station, &'static str> {
    let id = format!("ocm-{}", json::id(site, "ID").ok_or(reason::INVALID)?);
    if site.get("SubmissionStatus").and_then(|status| status.get("IsLive")).and_then(Value::as_bool) == Some(false) {
        return Err(reason::NOT_PUBLISHED);
    }
    if is_gone(integer(site, "StatusTypeID")) {
        return Err(reason::NOT_OPERATIONAL);
    }
    // Restricted access, and staff, visitors or customers.
    if matches!(integer(site, "UsageTypeID"), Some(2 | 6)) {
        return Err(reason::PRIVATE);
    }
    let address = site.get("AddressInfo").ok_or(reason::NO_POSITION)?;
    let (lat, lon) = number(address, "Latitude").zip(number(address, "Longitude")).ok_or(reason::NO_POSITION)?;
    LatLon::new("AddressInfo", lat, lon).map_err(|_| reason::NO_POSITION)?;
    let country = address.get("Country").and_then(|country| json::text(country, "ISOCode")).or(default_country);
    let country = country.map(str::to_ascii_uppercase).filter(|code| code.len() == 2);
    let (connectors, left_out) = connectors(site, &id, country.as_deref(), import);
    let points = integer(site, "NumberOfPoints").and_then(|points| u32::try_from(points).ok());
    let drafts = draft::spread(connectors.into_iter(), points);
    let evses = draft::settle(drafts, country.as_deref(), &id, &mut import.report);
    if evses.is_empty() {
        return Err(left_out);
    }
    let operator = site.get("OperatorInfo").and_then(|operator| json::text(operator, "Title"));
    Ok(Station {
        name: json::text(address, "Title").unwrap_or(&id).to_string(),
        id,
        source: source(site, import),
        lat,
        lon,
        // What the map writes where it does not know.
        operator: operator.filter(|name| !name.starts_with("(Unknown")).map(str::to_string),
        country_code: country,
        time_zone: None,
        site_max_power_kw: None,
        demonstration: false,
        evses,
    })
}

/// Not operational, planned, removed.
fn is_gone(status: Option<i64>) -> bool {
    matches!(status, Some(100 | 150 | 200 | 210))
}

/// OCPI's word where the status says more than that the site is in operation.
fn status_word(status: Option<i64>) -> Option<String> {
    let word = match status? {
        10 => "AVAILABLE",
        20 => "CHARGING",
        30 => "INOPERATIVE",
        _ => return None,
    };
    Some(word.into())
}

/// Every plug with its status, and why there are none if there are none.
fn connectors(
    site: &Value,
    id: &str,
    country: Option<&str>,
    import: &mut StationImport,
) -> (Vec<(DraftConnector, Option<String>)>, &'static str) {
    let mut plugs: Vec<(DraftConnector, Option<String>)> = Vec::new();
    let mut left_out = reason::NO_CONNECTOR;
    let site_status = integer(site, "StatusTypeID");
    for connection in list(site, "Connections") {
        let own_status = integer(connection, "StatusTypeID");
        if is_gone(own_status) {
            left_out = reason::NOT_OPERATIONAL;
            import.skip_connector(left_out, || id.into());
            continue;
        }
        let Some(kind) = integer(connection, "ConnectionTypeID").and_then(Kind::of_ocm) else {
            left_out = reason::UNKNOWN_CONNECTOR;
            import.skip_connector(left_out, || id.into());
            continue;
        };
        let mut plug = DraftConnector::of(kind, country, power_kw(connection));
        if integer(connection, "LevelID") == Some(1) {
            plug.most_default_kw = LEVEL_1_KW;
        }
        // The site's word stands for a connection that has none, or only that it works.
        let status = status_word(own_status).or_else(|| status_word(site_status));
        // No quantity, or one that cannot be true, is one plug.
        let most = i64::from(MOST_POINTS);
        let count = integer(connection, "Quantity").filter(|count| (1..=most).contains(count)).unwrap_or(1) as usize;
        let room = MOST_POINTS as usize - plugs.len().min(MOST_POINTS as usize);
        plugs.extend(std::iter::repeat_n((plug, status), count.min(room)));
    }
    (plugs, left_out)
}

/// The power stated, else by voltage and current: three-phase voltage is that between lines.
fn power_kw(connection: &Value) -> Option<f64> {
    let by_current = || {
        let (voltage_v, current_a) = (positive(connection, "Voltage")?, positive(connection, "Amps")?);
        let factor = match integer(connection, "CurrentTypeID") {
            Some(10 | 30) => 1.0,
            // Either convention is met: 230 V line to neutral, 400 V line to line.
            Some(20) if voltage_v < 300.0 => 3.0,
            Some(20) => 3f64.sqrt(),
            _ => return None,
        };
        Some(voltage_v * current_a * factor / 1000.0)
    };
    positive(connection, "PowerKW").or_else(by_current)
}

/// Id of the site's provider, which is added to the sources.
fn source(site: &Value, import: &mut StationImport) -> String {
    let provider = site.get("DataProvider");
    let title = provider.and_then(|provider| json::text(provider, "Title"));
    let number = || json::id(site, "DataProviderID").map(|id| format!("provider {id}"));
    let title = title.map(str::to_string).or_else(number).unwrap_or_else(|| "unknown provider".into());
    let slug: Vec<String> = title
        .split(|letter: char| !letter.is_alphanumeric())
        .map(str::to_lowercase)
        .filter(|w| !w.is_empty())
        .collect();
    let id = format!("open_charge_map:{}", slug.join("_"));
    let date = site.get("DateLastStatusUpdate");
    let as_of = date.and_then(|date| date.as_str().or_else(|| date.get("$date")?.as_str())).and_then(json::day);
    match import.sources.iter_mut().find(|source| source.id == id) {
        Some(source) => source.as_of = source.as_of.take().max(as_of),
        None => import.sources.push(StationSource {
            id: id.clone(),
            licence: provider
                .and_then(|provider| json::text(provider, "License"))
                .unwrap_or("as stated by the data provider")
                .to_string(),
            attribution: format!("{title}, by way of Open Charge Map (openchargemap.org)"),
            as_of,
        }),
    }
    id
}
