//! What a way's tags mean for a car: whether it may drive there, in which directions, how fast.
//!
//! Keys, values and defaults follow the OpenStreetMap wiki (pages Key:access, Key:highway, Key:maxspeed,
//! Default speed limits). How much of the limit is driven on average is a choice, kept in one table.

use super::elements::Tags;
use crate::{Error, Result};

/// What a car finds on a way.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct CarWay {
    /// Along the order of its nodes.
    pub(super) forward: bool,
    /// Against it.
    pub(super) backward: bool,
    /// Driven speed along and against, km/h.
    pub(super) speed_kmh: [f64; 2],
    pub(super) ferry: bool,
    pub(super) toll: bool,
    pub(super) motorway: bool,
    /// On a bridge or in a tunnel: the ground says nothing of its height.
    pub(super) off_ground: bool,
    /// Crossing time of a ferry, s.
    pub(super) duration_s: Option<f64>,
}

/// Speed where nothing is said and ferries without a timetable, km/h.
const FERRY_KMH: f64 = 25.0;

/// Highway word, driven share of the limit, km/h where no limit is known in the country.
const HIGHWAYS: [(&str, f64, Limit); 14] = [
    ("motorway", 0.92, Limit::Motorway),
    ("motorway_link", 0.80, Limit::Fixed(60.0)),
    ("trunk", 0.90, Limit::Rural),
    ("trunk_link", 0.80, Limit::Fixed(60.0)),
    ("primary", 0.85, Limit::Rural),
    ("primary_link", 0.75, Limit::Fixed(60.0)),
    ("secondary", 0.80, Limit::Rural),
    ("secondary_link", 0.75, Limit::Fixed(50.0)),
    ("tertiary", 0.75, Limit::Rural),
    ("tertiary_link", 0.70, Limit::Fixed(50.0)),
    ("unclassified", 0.70, Limit::Fixed(60.0)),
    ("residential", 0.65, Limit::Urban),
    ("living_street", 0.80, Limit::Fixed(10.0)),
    ("service", 0.60, Limit::Fixed(25.0)),
];

#[derive(Clone, Copy)]
enum Limit {
    Urban,
    Rural,
    Motorway,
    Fixed(f64),
}

/// General limits in towns, outside and on motorways by country, km/h.
const COUNTRIES: [(&str, [f64; 3]); 28] = [
    ("AD", [50.0, 90.0, 90.0]),
    ("AT", [50.0, 100.0, 130.0]),
    ("AU", [50.0, 100.0, 110.0]),
    ("BE", [50.0, 90.0, 120.0]),
    ("CA", [50.0, 80.0, 100.0]),
    ("CH", [50.0, 80.0, 120.0]),
    ("CN", [50.0, 80.0, 120.0]),
    ("CZ", [50.0, 90.0, 130.0]),
    // No limit on motorways; 130 is advised.
    ("DE", [50.0, 100.0, 130.0]),
    ("DK", [50.0, 80.0, 130.0]),
    ("ES", [50.0, 90.0, 120.0]),
    ("FI", [50.0, 80.0, 120.0]),
    ("FR", [50.0, 80.0, 130.0]),
    ("GB", [30.0 * MILE_KM, 60.0 * MILE_KM, 70.0 * MILE_KM]),
    ("HU", [50.0, 90.0, 130.0]),
    ("IE", [50.0, 80.0, 120.0]),
    ("IT", [50.0, 90.0, 130.0]),
    ("JP", [40.0, 60.0, 100.0]),
    ("LI", [50.0, 80.0, 80.0]),
    ("LU", [50.0, 90.0, 130.0]),
    ("MC", [50.0, 50.0, 50.0]),
    ("NL", [50.0, 80.0, 100.0]),
    ("NO", [50.0, 80.0, 110.0]),
    ("PL", [50.0, 90.0, 140.0]),
    ("PT", [50.0, 90.0, 120.0]),
    ("SE", [50.0, 70.0, 110.0]),
    ("US", [25.0 * MILE_KM, 55.0 * MILE_KM, 65.0 * MILE_KM]),
    ("ZA", [60.0, 100.0, 120.0]),
];
const ELSEWHERE: [f64; 3] = [50.0, 90.0, 120.0];
const MILE_KM: f64 = 1.609_344;

/// A country in the spelling of the table.
///
/// # Errors
/// `invalid_input` when it is no code of two letters.
pub(super) fn known_country(text: &str) -> Result<String> {
    let code = text.trim().to_uppercase();
    if code.len() == 2 && code.bytes().all(|letter| letter.is_ascii_uppercase()) {
        return Ok(code);
    }
    Err(Error::invalid("country", format!("{text:?} is no country code")).with_hint("two letters, for example DE"))
}

/// Keys that say who may pass, most telling first.
const ACCESS_KEYS: [&str; 4] = ["motorcar", "motor_vehicle", "vehicle", "access"];

fn access(value: &str) -> Option<bool> {
    match value {
        "yes" | "designated" | "permissive" | "destination" | "customers" | "public" | "permit" | "official" => {
            Some(true)
        }
        "no"
        | "private"
        | "agricultural"
        | "forestry"
        | "agricultural;forestry"
        | "delivery"
        | "emergency"
        | "military"
        | "psv"
        | "bus"
        | "employees"
        | "residents" => Some(false),
        _ => None,
    }
}

/// What access tags say, if anything.
pub(super) fn allowed(tags: &Tags<'_, '_>) -> Option<bool> {
    ACCESS_KEYS.iter().find_map(|key| tags.get(key).and_then(access))
}

/// Whether a barrier or crossing on a node stops cars.
pub(super) fn blocks(tags: &Tags<'_, '_>) -> bool {
    let Some(barrier) = tags.get("barrier") else { return false };
    let open =
        ["toll_booth", "border_control", "cattle_grid", "entrance", "lift_gate", "no", "height_restrictor", "kerb"];
    let stops = ["bollard", "block", "jersey_barrier", "chain", "cycle_barrier", "motorcycle_barrier", "debris", "log"];
    allowed(tags).map_or_else(|| !open.contains(&barrier) && stops.contains(&barrier), |allowed| !allowed)
}

/// A car's view of a way in a country, or nothing where cars do not go.
pub(super) fn car_way(tags: &Tags<'_, '_>, country: &str) -> Option<CarWay> {
    let ferry = tags.is("route", "ferry") || tags.is("route", "shuttle_train");
    let highway = tags.get("highway");
    let explicit = allowed(tags);
    if explicit == Some(false) || tags.is("area", "yes") || tags.is("impassable", "yes") {
        return None;
    }
    if ferry && highway.is_none() {
        // Ferries carry cars unless they say otherwise; foot ferries say so.
        if explicit.is_none() && tags.get("foot").is_some() && tags.get("motor_vehicle").is_none() {
            return None;
        }
        let oneway = direction(tags, false);
        return Some(CarWay {
            forward: oneway.0,
            backward: oneway.1,
            speed_kmh: [FERRY_KMH; 2],
            ferry: true,
            toll: tags.is("toll", "yes"),
            motorway: false,
            off_ground: true,
            duration_s: tags.get("duration").and_then(duration_s),
        });
    }
    let highway = highway?;
    let row = HIGHWAYS.iter().find(|row| row.0 == highway);
    let (share, default) = match row {
        Some(row) => (row.1, row.2),
        // A track or a road of no class is open to cars only if it says so.
        None if matches!(highway, "track" | "road") && (explicit == Some(true) || highway == "road") => {
            (0.6, Limit::Fixed(30.0))
        }
        None => return None,
    };
    let limits = COUNTRIES.iter().find(|row| row.0 == country).map_or(ELSEWHERE, |row| row.1);
    let by_rule = |limit: Limit| match limit {
        Limit::Urban => limits[0],
        Limit::Rural => limits[1],
        Limit::Motorway => limits[2],
        Limit::Fixed(kmh) => kmh,
    };
    let limit = |side: &str| {
        tags.get(side)
            .or_else(|| tags.get("maxspeed"))
            .and_then(limit_kmh)
            .or_else(|| {
                ["source:maxspeed", "maxspeed:type", "zone:maxspeed"].iter().find_map(|key| limit_kmh(tags.get(key)?))
            })
            .unwrap_or_else(|| by_rule(default))
    };
    let motorway = matches!(highway, "motorway" | "motorway_link");
    let roundabout = matches!(tags.get("junction"), Some("roundabout" | "circular"));
    let (forward, backward) = direction(tags, highway == "motorway" || roundabout);
    let driven = |limit: f64| (limit * share).clamp(5.0, 130.0);
    (forward || backward).then(|| CarWay {
        forward,
        backward,
        speed_kmh: [driven(limit("maxspeed:forward")), driven(limit("maxspeed:backward"))],
        ferry: false,
        toll: tags.is("toll", "yes"),
        motorway,
        off_ground: tags.get("bridge").is_some_and(|value| value != "no")
            || tags.get("tunnel").is_some_and(|value| value != "no"),
        duration_s: None,
    })
}

/// Open along and against the order of the nodes.
fn direction(tags: &Tags<'_, '_>, implied: bool) -> (bool, bool) {
    match tags.get("oneway:motor_vehicle").or_else(|| tags.get("oneway")) {
        Some("yes" | "true" | "1") => (true, false),
        Some("-1" | "reverse") => (false, true),
        // A lane that changes its direction with the hour is open in neither for sure.
        Some("reversible" | "alternating") => (false, false),
        Some("no" | "false" | "0") => (true, true),
        _ => (true, !implied),
    }
}

/// A limit as tags write it: `50`, `30 mph`, `walk`, `none`, `DE:urban`.
pub(super) fn limit_kmh(text: &str) -> Option<f64> {
    let text = text.split(';').next()?.trim();
    if let Some((country, zone)) = text.split_once(':') {
        let limits = COUNTRIES.iter().find(|row| row.0.eq_ignore_ascii_case(country)).map_or(ELSEWHERE, |row| row.1);
        return match zone {
            "urban" => Some(limits[0]),
            "rural" | "nsl_single" => Some(limits[1]),
            "motorway" | "nsl_dual" => Some(limits[2]),
            "trunk" => Some(limits[1]),
            "living_street" | "walk" => Some(10.0),
            zone => zone.trim_start_matches("zone").trim_start_matches(':').parse().ok().filter(plausible),
        };
    }
    match text {
        "none" => return Some(COUNTRIES.iter().find(|row| row.0 == "DE")?.1[2]),
        "walk" => return Some(6.0),
        _ => {}
    }
    let (number, factor) = match text.strip_suffix("mph") {
        Some(number) => (number.trim(), MILE_KM),
        None => (text.trim_end_matches("km/h").trim(), 1.0),
    };
    number.parse::<f64>().ok().map(|value| value * factor).filter(plausible)
}

fn plausible(kmh: &f64) -> bool {
    (1.0..=160.0).contains(kmh)
}

/// A ferry's `duration`: `1:30`, `01:30:00`, `PT1H30M`.
fn duration_s(text: &str) -> Option<f64> {
    if let Ok(span) = text.parse::<jiff::Span>() {
        return span.total(jiff::Unit::Second).ok().filter(|seconds| (60.0..=864_000.0).contains(seconds));
    }
    let mut parts = text.split(':').map(|part| part.trim().parse::<f64>().ok());
    let (first, second, third) =
        (parts.next()??, parts.next().unwrap_or(Some(0.0))?, parts.next().unwrap_or(Some(0.0))?);
    // A bare number is minutes.
    let seconds = if text.contains(':') { 3600.0 * first + 60.0 * second + third } else { 60.0 * first };
    (60.0..=864_000.0).contains(&seconds).then_some(seconds)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_are_read_as_mappers_write_them() {
        assert_eq!(limit_kmh("50"), Some(50.0));
        assert!((limit_kmh("55 mph").unwrap() - 88.514).abs() < 1e-3);
        assert_eq!(limit_kmh("DE:urban"), Some(50.0));
        assert_eq!(limit_kmh("CH:rural"), Some(80.0));
        assert_eq!(limit_kmh("DE:zone30"), Some(30.0));
        assert_eq!(limit_kmh("none"), Some(130.0));
        assert_eq!(limit_kmh("signals"), None);
        assert_eq!(limit_kmh("-5"), None);
        assert_eq!(
            (duration_s("1:30"), duration_s("PT1H30M"), duration_s("90")),
            (Some(5400.0), Some(5400.0), Some(5400.0))
        );
        assert_eq!(duration_s("soon"), None);
    }
}
