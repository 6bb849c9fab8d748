//! The demonstration stations that come with the bundled map: invented, and labelled so.

use super::bundled;
use super::station::{Connector, ConnectorFormat, Evse, PowerSource, Station};
use crate::answer::DataUsed;
use crate::charge::CurrentType;
use crate::{Error, ErrorKind, Result};

const FILE: &str = "stations/demonstration.tsv.gz";
/// `source` of every record.
const SOURCE: &str = "wattfarer-demonstration";

/// The demonstration stations, in the order of their file.
///
/// # Errors
/// `not_found` when the data is not installed, `bad_data` when it is damaged.
pub fn demonstration_stations() -> Result<Vec<Station>> {
    let bytes = bundled::unpacked_file(FILE)?;
    let text = std::str::from_utf8(&bytes).map_err(|_| bad(0))?;
    text.lines().enumerate().skip(1).map(|(index, line)| station(line).ok_or_else(|| bad(index + 1))).collect()
}

/// What the demonstration stations are, for an answer.
pub fn demonstration_data() -> DataUsed {
    DataUsed {
        kind: "stations".into(),
        id: SOURCE.into(),
        as_of: None,
        licence: "ODbL-1.0".into(),
        attribution: "invented; positions (c) OpenStreetMap contributors, town names GeoNames (CC BY 3.0)".into(),
        demonstration: true,
    }
}

fn bad(line: usize) -> Error {
    Error::new(ErrorKind::BadData, format!("{FILE} is damaged at line {line}")).with_detail("line", line)
}

fn station(line: &str) -> Option<Station> {
    let mut columns = line.split('\t');
    let mut next = || columns.next();
    let (id, name, lat, lon) = (next()?, next()?, next()?.parse().ok()?, next()?.parse().ok()?);
    let (country_code, operator, standards) = (next()?, next()?, next()?);
    let (power_kw, points): (f64, usize) = (next()?.parse().ok()?, next()?.parse().ok()?);
    if !(power_kw > 0.0 && power_kw < 1000.0 && points <= 100) {
        return None;
    }
    let connectors: Vec<Connector> = standards
        .split('|')
        .enumerate()
        .map(|(index, standard)| Connector {
            id: (index + 1).to_string(),
            standard: standard.into(),
            format: Some(ConnectorFormat::Cable),
            current_type: CurrentType::Dc,
            max_power_kw: power_kw,
            power_source: PowerSource::Given,
            max_voltage_v: None,
            max_current_a: None,
            tariff_ids: Vec::new(),
        })
        .collect();
    let evses = (1..=points)
        .map(|point| Evse { uid: point.to_string(), evse_id: None, status: None, connectors: connectors.clone() })
        .collect();
    Some(Station {
        id: id.into(),
        source: SOURCE.into(),
        name: name.into(),
        lat,
        lon,
        operator: Some(operator.into()),
        country_code: Some(country_code.into()),
        time_zone: None,
        site_max_power_kw: None,
        demonstration: true,
        evses,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_station_is_labelled_as_invented() {
        let stations = demonstration_stations().unwrap();
        assert!(stations.len() > 5_000);
        assert!(stations.iter().all(|station| {
            station.demonstration && station.name.starts_with("Demonstration") && !station.evses.is_empty()
        }));
    }
}
