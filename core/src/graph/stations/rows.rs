//! The rows of a `.wfst` file: fixed sizes, little-endian, texts in a section of their own.

use crate::charge::CurrentType;
use crate::graph::{ConnectorFormat, PowerSource};
use bytemuck::{Pod, Zeroable};

/// A text: where it begins in the section of texts, and its bytes. One that begins at `u32::MAX` is absent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Pod, Zeroable)]
#[repr(C)]
pub(super) struct Text {
    pub(super) start: u32,
    pub(super) length: u32,
}

impl Text {
    pub(super) const ABSENT: Text = Text { start: u32::MAX, length: 0 };
}

/// A station; NaN is an absent number.
#[derive(Debug, Clone, Copy, Pod, Zeroable)]
#[repr(C)]
pub(super) struct StationRow {
    pub(super) lat: f64,
    pub(super) lon: f64,
    pub(super) site_max_power_kw: f64,
    pub(super) id: Text,
    pub(super) name: Text,
    pub(super) operator: Text,
    pub(super) country_code: Text,
    pub(super) time_zone: Text,
    pub(super) source: u32,
    pub(super) demonstration: u32,
    pub(super) first_evse: u32,
    pub(super) evses: u32,
}

/// A charging position.
#[derive(Debug, Clone, Copy, Pod, Zeroable)]
#[repr(C)]
pub(super) struct EvseRow {
    pub(super) uid: Text,
    pub(super) evse_id: Text,
    pub(super) status: Text,
    pub(super) first_connector: u32,
    pub(super) connectors: u32,
}

/// A connector; NaN is an absent number.
#[derive(Debug, Clone, Copy, Pod, Zeroable)]
#[repr(C)]
pub(super) struct ConnectorRow {
    pub(super) max_power_kw: f64,
    pub(super) max_voltage_v: f64,
    pub(super) max_current_a: f64,
    pub(super) id: Text,
    pub(super) standard: Text,
    pub(super) first_tariff: u32,
    pub(super) tariffs: u32,
    /// 0 absent, 1 cable, 2 socket, 3 unknown.
    pub(super) format: u8,
    /// 0 AC, 1 DC.
    pub(super) current_type: u8,
    /// 0 given, 1 default, 2 unknown.
    pub(super) power_source: u8,
    pub(super) reserved: [u8; 5],
}

/// A source.
#[derive(Debug, Clone, Copy, Pod, Zeroable)]
#[repr(C)]
pub(super) struct SourceRow {
    pub(super) id: Text,
    pub(super) licence: Text,
    pub(super) attribution: Text,
    pub(super) as_of: Text,
}

pub(super) fn format_code(format: Option<ConnectorFormat>) -> u8 {
    match format {
        None => 0,
        Some(ConnectorFormat::Cable) => 1,
        Some(ConnectorFormat::Socket) => 2,
        Some(ConnectorFormat::Unknown) => 3,
    }
}

/// None for a code that is none.
pub(super) fn format_of(code: u8) -> Option<Option<ConnectorFormat>> {
    [None, Some(ConnectorFormat::Cable), Some(ConnectorFormat::Socket), Some(ConnectorFormat::Unknown)]
        .get(usize::from(code))
        .copied()
}

pub(super) fn current_code(current: CurrentType) -> u8 {
    match current {
        CurrentType::Ac => 0,
        CurrentType::Dc => 1,
    }
}

/// None for a code that is none.
pub(super) fn current_of(code: u8) -> Option<CurrentType> {
    [CurrentType::Ac, CurrentType::Dc].get(usize::from(code)).copied()
}

pub(super) fn power_code(source: PowerSource) -> u8 {
    match source {
        PowerSource::Given => 0,
        PowerSource::Default => 1,
        PowerSource::Unknown => 2,
    }
}

/// None for a code that is none.
pub(super) fn power_of(code: u8) -> Option<PowerSource> {
    [PowerSource::Given, PowerSource::Default, PowerSource::Unknown].get(usize::from(code)).copied()
}

/// NaN for an absent number.
pub(super) fn number_code(number: Option<f64>) -> f64 {
    number.unwrap_or(f64::NAN)
}

/// The number, if it is one.
pub(super) fn number_of(code: f64) -> Option<f64> {
    (!code.is_nan()).then_some(code)
}
