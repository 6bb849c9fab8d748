//! Whether a station makes sense.

use crate::graph::{Connector, Evse, Station};
use crate::{Error, LatLon, Result};

/// Highest power of a connector, kW: above that of MCS, 3,750 kW (CharIN).
const MOST_KW: f64 = 5_000.0;
/// Highest power of a site, kW.
const MOST_SITE_KW: f64 = 1_000_000.0;

impl Station {
    /// Refuses a station that no plan could use: no id, a position off the globe, no charging position, no connector, a
    /// power that is no number above 0.
    ///
    /// ```
    /// # let mut station = wattfarer::graph::demonstration_stations()?.remove(0);
    /// station.check()?;
    /// station.evses[0].connectors[0].max_power_kw = -50.0;
    /// let error = station.check().unwrap_err();
    /// assert_eq!(error.field(), Some("evses[0].connectors[0].max_power_kw"));
    /// # Ok::<(), wattfarer::Error>(())
    /// ```
    ///
    /// # Errors
    /// `invalid_input` naming the field, with the station's id as detail.
    pub fn check(&self) -> Result<()> {
        self.check_fields().map_err(|error| error.with_detail("station_id", &self.id))
    }

    fn check_fields(&self) -> Result<()> {
        word("id", &self.id)?;
        word("source", &self.source)?;
        LatLon::new("lat", self.lat, 0.0)?;
        LatLon::new("lon", 0.0, self.lon)?;
        if let Some(code) = &self.country_code
            && !(code.len() == 2 && code.bytes().all(|letter| letter.is_ascii_uppercase()))
        {
            return Err(Error::invalid("country_code", format!("{code:?} is not a country"))
                .with_hint("two capital letters of ISO 3166-1, DE for Germany"));
        }
        positive("site_max_power_kw", self.site_max_power_kw, MOST_SITE_KW)?;
        if self.evses.is_empty() {
            return Err(Error::invalid("evses", "the station has no charging position")
                .with_hint("give at least one EVSE with a connector"));
        }
        let mut uids: Vec<&str> = self.evses.iter().map(|evse| evse.uid.as_str()).collect();
        uids.sort_unstable();
        if let Some(twice) = uids.windows(2).find(|pair| pair[0] == pair[1]) {
            return Err(Error::invalid("evses", format!("two charging positions have the uid {:?}", twice[0]))
                .with_hint("a uid names one charging position of a station"));
        }
        self.evses.iter().enumerate().try_for_each(|(index, evse)| evse.check(&format!("evses[{index}]")))
    }
}

impl Evse {
    fn check(&self, at: &str) -> Result<()> {
        word(&format!("{at}.uid"), &self.uid)?;
        if self.connectors.is_empty() {
            return Err(Error::invalid(format!("{at}.connectors"), "the charging position has no connector")
                .with_hint("give at least one connector"));
        }
        let mut connectors = self.connectors.iter().enumerate();
        connectors.try_for_each(|(index, connector)| connector.check(&format!("{at}.connectors[{index}]")))
    }
}

impl Connector {
    fn check(&self, at: &str) -> Result<()> {
        word(&format!("{at}.id"), &self.id)?;
        word(&format!("{at}.standard"), &self.standard)?;
        positive(&format!("{at}.max_power_kw"), Some(self.max_power_kw), MOST_KW)?;
        positive(&format!("{at}.max_voltage_v"), self.max_voltage_v, 10_000.0)?;
        positive(&format!("{at}.max_current_a"), self.max_current_a, 10_000.0)
    }
}

fn word(field: &str, text: &str) -> Result<()> {
    if text.is_empty() { Err(Error::invalid(field, "it is empty").with_hint("give it a text")) } else { Ok(()) }
}

fn positive(field: &str, value: Option<f64>, most: f64) -> Result<()> {
    match value {
        Some(value) if !(value > 0.0 && value <= most) => {
            Err(Error::invalid(field, format!("{value} is not a number above 0 and up to {most}"))
                .with_hint("the unit is at the end of the field's name"))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use crate::graph::{Evse, Station, demonstration_stations};

    #[test]
    fn every_wrong_field_is_named() {
        let station = demonstration_stations().unwrap().remove(0);
        station.check().unwrap();
        type Change = fn(&mut Station);
        let rows: [(Change, &str); 15] = [
            (|station| station.id.clear(), "id"),
            (|station| station.source.clear(), "source"),
            (|station| station.lat = 91.0, "lat"),
            (|station| station.lat = f64::NAN, "lat"),
            (|station| station.lon = f64::INFINITY, "lon"),
            (|station| station.country_code = Some("Germany".into()), "country_code"),
            (|station| station.site_max_power_kw = Some(0.0), "site_max_power_kw"),
            (|station| station.evses.clear(), "evses"),
            (|station| station.evses[1].uid = station.evses[0].uid.clone(), "evses"),
            (|station| station.evses[1].connectors.clear(), "evses[1].connectors"),
            (|station| station.evses[0].uid.clear(), "evses[0].uid"),
            (|station| station.evses[0].connectors[0].max_power_kw = f64::NAN, "evses[0].connectors[0].max_power_kw"),
            (|station| station.evses[0].connectors[0].max_power_kw = 5001.0, "evses[0].connectors[0].max_power_kw"),
            (|station| station.evses[0].connectors[0].standard.clear(), "evses[0].connectors[0].standard"),
            (
                |station| station.evses[0].connectors[0].max_current_a = Some(-1.0),
                "evses[0].connectors[0].max_current_a",
            ),
        ];
        for (change, field) in rows {
            let mut wrong = station.clone();
            change(&mut wrong);
            let error = wrong.check().unwrap_err();
            assert_eq!((error.code(), error.field()), ("invalid_input", Some(field)));
            assert!(error.hint().is_some() && error.message().len() > 5, "{error}");
        }
        let empty = Evse { uid: "9".into(), evse_id: None, status: None, connectors: Vec::new() };
        assert!(Station { evses: vec![empty], ..station }.check().is_err());
    }
}
