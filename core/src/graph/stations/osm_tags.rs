//! What the tags of a charging station say (wiki.openstreetmap.org, `Tag:amenity=charging_station`, `Key:socket`).

use super::defaults::Kind;
use super::draft::{self, DraftConnector, DraftEvse, MOST_POINTS};
use super::import::StationImport;
use super::report::reason;
use crate::graph::osm::elements::Tags;

/// A station without its position.
pub(super) struct Tagged {
    pub(super) name: String,
    pub(super) operator: Option<String>,
    pub(super) country_code: Option<String>,
    pub(super) evses: Vec<DraftEvse>,
}

/// Reads the tags of a station; the reason when it is none for cars.
pub(super) fn read(
    tags: &Tags<'_, '_>,
    default_country: Option<&str>,
    id: &str,
    import: &mut StationImport,
) -> Result<Tagged, &'static str> {
    let value = |key: &str| tags.get(key).map(str::trim).filter(|value| !value.is_empty());
    let idle = ["disused", "abandoned", "proposed", "planned", "construction"];
    let closed = ["closed", "non_operational", "out_of_order", "inactive", "broken"];
    if idle.iter().any(|key| value(key).is_some_and(|value| value != "no"))
        || value("operational_status").is_some_and(|status| closed.contains(&status))
    {
        return Err(reason::NOT_OPERATIONAL);
    }
    let motor = ["motorcar", "motor_vehicle"].iter().find_map(|key| value(key));
    if motor == Some("no") {
        return Err(reason::NOT_FOR_CARS);
    }
    let private = ["private", "no", "permit", "employees", "residents"];
    if motor.or(value("access")).is_some_and(|access| private.contains(&access)) {
        return Err(reason::PRIVATE);
    }
    let country = value("addr:country").filter(|code| code.len() == 2 && code.is_ascii());
    let country_code = country.map(str::to_ascii_uppercase).or_else(|| default_country.map(str::to_string));
    let (sockets, left_out) = sockets(tags, id, country_code.as_deref(), import);
    let for_bicycles = motor.is_none() && value("bicycle").is_some_and(|access| access != "no");
    if for_bicycles && sockets.iter().all(|socket| socket.kind.is_some_and(Kind::is_household)) {
        return Err(reason::NOT_FOR_CARS);
    }
    if sockets.is_empty() {
        return Err(left_out);
    }
    let points = value("capacity").and_then(|capacity| capacity.parse().ok());
    let mut evses = draft::spread(sockets.into_iter().map(|socket| (socket, None)), points);
    // An id as printed belongs to a charging position only where every one has its own.
    let printed: Vec<&str> = value("ref:EU:EVSE").map_or(Vec::new(), |ids| ids.split(';').map(str::trim).collect());
    if printed.len() == evses.len() {
        evses.iter_mut().zip(printed).for_each(|(evse, id)| evse.evse_id = Some(id.to_string()));
    }
    let operator = ["operator", "network", "brand"].iter().find_map(|key| value(key));
    Ok(Tagged {
        name: value("name").or(operator).unwrap_or("Charging station").to_string(),
        operator: operator.map(str::to_string),
        country_code,
        evses,
    })
}

/// Every socket, and why there is none if there is none.
fn sockets(
    tags: &Tags<'_, '_>,
    id: &str,
    country: Option<&str>,
    import: &mut StationImport,
) -> (Vec<DraftConnector>, &'static str) {
    let mut found: Vec<DraftConnector> = Vec::new();
    let mut left_out = reason::NO_CONNECTOR;
    let types = || tags.iter().filter_map(|(key, count)| Some((key.strip_prefix("socket:")?, count.trim())));
    let types = || types().filter(|(name, count)| !name.contains(':') && !matches!(*count, "no" | "0" | ""));
    let alone = types().count() == 1;
    let capacity = tags.get("capacity").and_then(|capacity| capacity.trim().parse::<usize>().ok());
    for (name, count) in types() {
        let Some(kind) = Kind::of_osm(name) else {
            left_out = reason::UNKNOWN_CONNECTOR;
            import.skip_connector(left_out, || format!("{id} socket:{name}"));
            continue;
        };
        let most = MOST_POINTS as usize;
        // "yes" beside a capacity means one for every car if there is no other kind.
        let count = count.parse().ok().or(capacity.filter(|_| alone)).filter(|count| (1..=most).contains(count));
        let count = count.unwrap_or(1).min(most - found.len().min(most));
        let output = tags.get(&format!("socket:{name}:output")).map(powers_kw).unwrap_or_default();
        for index in 0..count {
            // As many outputs as sockets: one each. Otherwise the highest holds for all.
            let highest = || output.iter().copied().reduce(f64::max);
            let power_kw = if output.len() == count { output.get(index).copied() } else { highest() };
            found.push(DraftConnector::of(kind, country, power_kw));
        }
    }
    (found, left_out)
}

/// The powers of an output tag: "22 kW", "22000", "150 kW;50 kW", "11-22 kVA", "2 x 22kw", "3,7 kW".
fn powers_kw(text: &str) -> Vec<f64> {
    let parts = text.split([';', '/', '-', '–', '&', '+', '|']);
    parts.filter_map(|part| power_kw(part.rsplit(['x', '×', '*']).next()?.trim())).collect()
}

fn power_kw(text: &str) -> Option<f64> {
    let end =
        text.find(|letter: char| !letter.is_ascii_digit() && letter != '.' && letter != ',').unwrap_or(text.len());
    let number: f64 = text[..end].replace(',', ".").parse().ok()?;
    match text[end..].trim().to_ascii_lowercase().as_str() {
        "kw" | "kva" => Some(number),
        "w" | "va" => Some(number / 1000.0),
        // Without a unit by size: no plug has 1000 kW, none for cars less than 1 W a kW.
        "" => Some(if number >= 1000.0 { number / 1000.0 } else { number }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn outputs_read_as_they_are_written() {
        for (text, expected) in [
            ("22 kW", &[22.0][..]),
            ("22000", &[22.0]),
            ("22000 W", &[22.0]),
            ("350kw", &[350.0]),
            ("22 kVA", &[22.0]),
            ("150 kW;50 kW", &[150.0, 50.0]),
            ("11-22 kW", &[11.0, 22.0]),
            ("2 x 22 kW", &[22.0]),
            ("3,7 kW", &[3.7]),
            ("50", &[50.0]),
            ("yes", &[]),
            ("", &[]),
            ("63 A", &[]),
            ("1.2.3 kW", &[]),
        ] {
            assert_eq!(powers_kw(text), expected, "{text}");
        }
    }
}
