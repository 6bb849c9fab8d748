//! The bytes of a `.wfst` file.
//!
//! ```text
//! INFO      text 2: id, date
//! TEXT      every text once, in the order of first use
//! SOURCES   row a source
//! STATIONS  row a station, by id; each owns the next rows of EVSES
//! EVSES     row a charging position; each owns the next rows of CONNECT
//! CONNECT   row a connector; each owns the next of TARIFFS
//! TARIFFS   text a tariff id
//! ```

use super::file::{MAGIC, StationSet, VERSION};
use super::rows::{self, ConnectorRow, EvseRow, SourceRow, StationRow, Text};
use crate::graph::sections::assemble;
use crate::graph::{Connector, Evse, Station};
use crate::{Error, Result};
use std::collections::HashMap;

#[derive(Default)]
struct Writer<'a> {
    known: HashMap<&'a str, Text>,
    text: Vec<u8>,
    stations: Vec<StationRow>,
    evses: Vec<EvseRow>,
    connectors: Vec<ConnectorRow>,
    tariffs: Vec<Text>,
}

/// The bytes of a `.wfst` file.
pub(super) fn to_bytes(set: &StationSet) -> Result<Vec<u8>> {
    let mut writer = Writer::default();
    let info = [writer.text(&set.id)?, writer.optional(set.as_of.as_deref())?];
    let mut sources = Vec::with_capacity(set.sources.len());
    let mut numbers: HashMap<&str, u32> = HashMap::new();
    for source in &set.sources {
        if numbers.insert(&source.id, sources.len() as u32).is_some() {
            return Err(Error::invalid("sources", format!("{:?} is there twice", source.id))
                .with_hint("an id names one source of a file"));
        }
        sources.push(SourceRow {
            id: writer.text(&source.id)?,
            licence: writer.text(&source.licence)?,
            attribution: writer.text(&source.attribution)?,
            as_of: writer.optional(source.as_of.as_deref())?,
        });
    }
    let mut stations: Vec<&Station> = set.stations.iter().collect();
    stations.sort_by(|a, b| a.id.cmp(&b.id));
    if let Some(twice) = stations.windows(2).find(|pair| pair[0].id == pair[1].id) {
        return Err(Error::invalid("id", format!("two stations have the id {:?}", twice[0].id))
            .with_hint("an id names one station of a file"));
    }
    for station in stations {
        station.check()?;
        let Some(&source) = numbers.get(station.source.as_str()) else {
            return Err(Error::invalid("source", format!("{:?} is not among the sources of the file", station.source))
                .with_hint("add a source with its licence and attribution")
                .with_detail("station_id", &station.id));
        };
        writer.station(station, source)?;
    }
    Ok(assemble(
        MAGIC,
        VERSION,
        &[
            ("INFO", bytemuck::cast_slice(&info)),
            ("TEXT", &writer.text),
            ("SOURCES", bytemuck::cast_slice(&sources)),
            ("STATIONS", bytemuck::cast_slice(&writer.stations)),
            ("EVSES", bytemuck::cast_slice(&writer.evses)),
            ("CONNECT", bytemuck::cast_slice(&writer.connectors)),
            ("TARIFFS", bytemuck::cast_slice(&writer.tariffs)),
        ],
    ))
}

fn place(length: usize) -> Result<u32> {
    // The greatest number stands for an absent text.
    u32::try_from(length)
        .ok()
        .filter(|&length| length < u32::MAX)
        .ok_or_else(|| Error::invalid("stations", "they are too many for one file").with_hint("write several files"))
}

impl<'a> Writer<'a> {
    fn text(&mut self, text: &'a str) -> Result<Text> {
        if let Some(&known) = self.known.get(text) {
            return Ok(known);
        }
        let written = Text { start: place(self.text.len())?, length: place(text.len())? };
        self.text.extend_from_slice(text.as_bytes());
        place(self.text.len())?;
        self.known.insert(text, written);
        Ok(written)
    }

    fn optional(&mut self, text: Option<&'a str>) -> Result<Text> {
        text.map_or(Ok(Text::ABSENT), |text| self.text(text))
    }

    fn station(&mut self, station: &'a Station, source: u32) -> Result<()> {
        let row = StationRow {
            lat: station.lat,
            lon: station.lon,
            site_max_power_kw: rows::number_code(station.site_max_power_kw),
            id: self.text(&station.id)?,
            name: self.text(&station.name)?,
            operator: self.optional(station.operator.as_deref())?,
            country_code: self.optional(station.country_code.as_deref())?,
            time_zone: self.optional(station.time_zone.as_deref())?,
            source,
            demonstration: u32::from(station.demonstration),
            first_evse: place(self.evses.len())?,
            evses: place(station.evses.len())?,
        };
        self.stations.push(row);
        station.evses.iter().try_for_each(|evse| self.evse(evse))
    }

    fn evse(&mut self, evse: &'a Evse) -> Result<()> {
        let row = EvseRow {
            uid: self.text(&evse.uid)?,
            evse_id: self.optional(evse.evse_id.as_deref())?,
            status: self.optional(evse.status.as_deref())?,
            first_connector: place(self.connectors.len())?,
            connectors: place(evse.connectors.len())?,
        };
        self.evses.push(row);
        evse.connectors.iter().try_for_each(|connector| self.connector(connector))
    }

    fn connector(&mut self, connector: &'a Connector) -> Result<()> {
        let row = ConnectorRow {
            max_power_kw: connector.max_power_kw,
            max_voltage_v: rows::number_code(connector.max_voltage_v),
            max_current_a: rows::number_code(connector.max_current_a),
            id: self.text(&connector.id)?,
            standard: self.text(&connector.standard)?,
            first_tariff: place(self.tariffs.len())?,
            tariffs: place(connector.tariff_ids.len())?,
            format: rows::format_code(connector.format),
            current_type: rows::current_code(connector.current_type),
            power_source: rows::power_code(connector.power_source),
            reserved: [0; 5],
        };
        self.connectors.push(row);
        for id in &connector.tariff_ids {
            let id = self.text(id)?;
            self.tariffs.push(id);
        }
        Ok(())
    }
}
