//! A station while it is read: connectors whose power may still be missing.

use super::defaults::{Kind, PLAUSIBLE_KW};
use super::report::{self, StationReport, reason};
use crate::charge::CurrentType;
use crate::graph::{Connector, ConnectorFormat, Evse, PowerSource};

/// Most charging positions of a station; more is a slip.
pub(super) const MOST_POINTS: u32 = 500;

/// A connector as a source says it.
#[derive(Debug, Clone)]
pub(super) struct DraftConnector {
    pub(super) id: Option<String>,
    pub(super) standard: String,
    pub(super) kind: Option<&'static Kind>,
    pub(super) format: Option<ConnectorFormat>,
    pub(super) current_type: CurrentType,
    pub(super) power_kw: Option<f64>,
    /// A default is no more than this, kW.
    pub(super) most_default_kw: f64,
    pub(super) max_voltage_v: Option<f64>,
    pub(super) max_current_a: Option<f64>,
    pub(super) tariff_ids: Vec<String>,
}

impl DraftConnector {
    /// A connector of a kind in a country.
    pub(super) fn of(kind: &'static Kind, country: Option<&str>, power_kw: Option<f64>) -> Self {
        DraftConnector {
            id: None,
            standard: kind.standard_in(country).into(),
            kind: Some(kind),
            format: kind.format,
            current_type: kind.current_type,
            power_kw,
            most_default_kw: f64::INFINITY,
            max_voltage_v: None,
            max_current_a: None,
            tariff_ids: Vec::new(),
        }
    }
}

/// A charging position as a source says it.
#[derive(Debug, Clone, Default)]
pub(super) struct DraftEvse {
    pub(super) uid: String,
    pub(super) evse_id: Option<String>,
    pub(super) status: Option<String>,
    pub(super) connectors: Vec<DraftConnector>,
}

/// Connectors, one an item, onto charging positions: as many as `points` says, else one each. Where there are fewer
/// positions than connectors, they go round, so that a charger with one plug of each kind gets one of each.
pub(super) fn spread(
    connectors: impl Iterator<Item = (DraftConnector, Option<String>)>,
    points: Option<u32>,
) -> Vec<DraftEvse> {
    let points = points.filter(|points| (1..=MOST_POINTS).contains(points)).unwrap_or(u32::MAX) as usize;
    let mut evses: Vec<DraftEvse> = Vec::new();
    for (index, (connector, status)) in connectors.enumerate() {
        if index < points {
            evses.push(DraftEvse { uid: (index + 1).to_string(), status, ..DraftEvse::default() });
        }
        evses[index % points].connectors.push(connector);
    }
    evses
}

/// Charging positions with the power of every connector: as given where that can be true, else the default.
pub(super) fn settle(drafts: Vec<DraftEvse>, country: Option<&str>, at: &str, report: &mut StationReport) -> Vec<Evse> {
    let is_dc = |connector: &DraftConnector| connector.current_type == CurrentType::Dc;
    let dc_points = drafts.iter().filter(|evse| evse.connectors.iter().any(is_dc)).count();
    let mut evses = Vec::with_capacity(drafts.len());
    for draft in drafts {
        let mut connectors = Vec::with_capacity(draft.connectors.len());
        for connector in draft.connectors {
            let given_kw = connector.power_kw.filter(|power_kw| PLAUSIBLE_KW.contains(power_kw));
            report.power_implausible += u64::from(connector.power_kw.is_some() && given_kw.is_none());
            let default_kw =
                || connector.kind.map(|kind| kind.default_kw(country, dc_points).min(connector.most_default_kw));
            let Some(max_power_kw) = given_kw.or_else(default_kw) else {
                report::count(&mut report.connectors_skipped, reason::NO_POWER, || at.into());
                continue;
            };
            connectors.push(Connector {
                id: connector.id.unwrap_or_else(|| (connectors.len() + 1).to_string()),
                standard: connector.standard,
                format: connector.format,
                current_type: connector.current_type,
                max_power_kw,
                power_source: if given_kw.is_some() { PowerSource::Given } else { PowerSource::Default },
                max_voltage_v: connector.max_voltage_v,
                max_current_a: connector.max_current_a,
                tariff_ids: connector.tariff_ids,
            });
        }
        if !connectors.is_empty() {
            evses.push(Evse { uid: draft.uid, evse_id: draft.evse_id, status: draft.status, connectors });
        }
    }
    evses
}
