//! Prices over time, tariffs of OCPI, sums of money.

use crate::translate::{At, CoreResult, Foreign};
use wattfarer_ffi_macros::{record, words};

/// A price and from when it holds.
#[record(wattfarer::tariff::PriceRow)]
pub struct PriceRow {
    /// From when, at a whole minute.
    pub starts_at: String,
    /// Until when; absent: until the next row, the last as long as the one before.
    pub ends_at: Option<String>,
    /// Price of a delivered kWh, taxes included; negative where one is paid for taking it.
    pub price_per_kwh: f64,
}

/// What energy costs over time: a list of prices or rules by time of day, exactly one of the two.
#[record(wattfarer::tariff::Tariff)]
pub struct Tariff {
    /// Its id; comes back in amounts.
    pub id: Option<String>,
    /// ISO 4217, three letters.
    pub currency: String,
    /// IANA name of the zone that days and rules count in; absent: the offset of the request. Rules need it.
    pub time_zone: Option<String>,
    /// Prices in any order.
    #[foreign(default)]
    pub prices: Vec<PriceRow>,
    /// Rules by time of day; the first that fits counts.
    #[foreign(default)]
    pub rules: Vec<TimeOfUseRule>,
    /// What to take where the list has a gap.
    #[foreign(default)]
    pub gaps: Option<GapRule>,
}

/// One interval `[starts_at, ends_at)` with one price.
#[record(wattfarer::tariff::Slot)]
pub struct Slot {
    /// Its start.
    pub starts_at: String,
    /// Its end.
    pub ends_at: String,
    /// Price of a delivered kWh.
    pub price_per_kwh: f64,
    /// Whether the list said nothing and [`GapRule`] filled it.
    pub assumed: bool,
}

/// What to take where a list says nothing.
#[words(wattfarer::tariff::GapRule)]
pub enum GapRule {
    /// Refuse.
    Error,
    /// The value before the gap, or the first one where none comes before.
    Carry,
    /// The highest value that the list has for that local day, or for any day when it has none.
    Worst,
}

/// A day of the week, the words of OCPI in lower case.
#[words(wattfarer::tariff::Weekday)]
#[allow(missing_docs)] // The names say it.
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

/// A price for a time of day.
#[record(wattfarer::tariff::TimeOfUseRule)]
pub struct TimeOfUseRule {
    /// Local clock time from which it holds, `HH:MM`.
    pub from: String,
    /// Local clock time until which it holds, `HH:MM` up to `24:00`; not after `from`: over midnight.
    pub to: String,
    /// Days on which it holds; empty: every day. Past midnight the new day counts.
    #[foreign(default)]
    pub days: Vec<Weekday>,
    /// Price of a delivered kWh, taxes included.
    pub price_per_kwh: f64,
}

/// A carbon intensity and from when it holds.
#[record(wattfarer::tariff::CarbonRow)]
pub struct CarbonRow {
    /// From when, at a whole minute.
    pub starts_at: String,
    /// Until when; absent: until the next row, the last as long as the one before.
    pub ends_at: Option<String>,
    /// Grams of CO2 (equivalent) per kWh.
    pub intensity_g_per_kwh: f64,
}

/// What a kWh emits over time.
#[record(wattfarer::tariff::CarbonIntensity)]
pub struct CarbonIntensity {
    /// IANA name of the zone that days count in; absent: the offset of the request.
    pub time_zone: Option<String>,
    /// Values in any order.
    pub values: Vec<CarbonRow>,
    /// What to take where the list has a gap.
    #[foreign(default)]
    pub gaps: Option<GapRule>,
}

/// How well a sum is known.
#[words(wattfarer::tariff::AmountStatus)]
pub enum AmountStatus {
    /// The tariff says it to the cent.
    Known,
    /// It follows from a simulated session.
    Estimated,
    /// Some components are missing.
    Partial,
    /// Nothing is known, or a word this version does not know.
    Unknown,
}

/// What a component is paid for.
#[words(wattfarer::tariff::AmountComponentKind)]
pub enum AmountComponentKind {
    /// Energy; the quantity is in kWh.
    Energy,
    /// Time charging; the quantity is in hours.
    Time,
    /// A fee for the session; the quantity is 1.
    Flat,
    /// Time plugged in without charging; the quantity is in hours.
    Parking,
    /// A word this version does not know.
    Unknown,
}

/// A part of a sum.
#[record(wattfarer::tariff::AmountComponent)]
pub struct AmountComponent {
    /// What it is paid for.
    pub kind: AmountComponentKind,
    /// How much of it, in the unit of the kind.
    pub quantity: f64,
    /// Price of one unit.
    pub price: f64,
    /// What it comes to.
    pub total: f64,
}

/// A sum of money with its parts.
#[record(wattfarer::tariff::Amount)]
pub struct Amount {
    /// How well it is known.
    pub status: AmountStatus,
    /// ISO 4217, three letters.
    pub currency: String,
    /// The sum, taxes included.
    pub total: f64,
    /// The sum without taxes.
    pub before_taxes: Option<f64>,
    /// Its parts.
    pub components: Vec<AmountComponent>,
    /// The tariff it follows from.
    pub tariff_id: Option<String>,
}

/// What a price is for.
#[words(wattfarer::tariff::OcpiDimension)]
pub enum OcpiDimension {
    /// Energy, by kWh; step in Wh.
    Energy,
    /// Charging time, by hour; step in s.
    Time,
    /// Time plugged in without charging, by hour; step in s.
    ParkingTime,
    /// A fee for the session.
    Flat,
}

/// A price for one dimension.
#[record(wattfarer::tariff::OcpiPriceComponent)]
pub struct OcpiPriceComponent {
    /// For what.
    pub dimension: OcpiDimension,
    /// Price of a kWh, an hour or the session, without VAT.
    pub price: f64,
    /// VAT, per cent.
    pub vat: Option<f64>,
    /// Least amount billed: Wh or s; 0 and 1 round to the unit and are not applied to energy below it.
    #[foreign(default)]
    pub step_size: Option<u32>,
}

/// When an element holds.
#[record(wattfarer::tariff::OcpiRestrictions)]
pub struct OcpiRestrictions {
    /// Local clock time from which it holds, `HH:MM`.
    pub start_time: Option<String>,
    /// Local clock time until which it holds; before `start_time`: over midnight.
    pub end_time: Option<String>,
    /// First local day, `YYYY-MM-DD`.
    pub start_date: Option<String>,
    /// First local day on which it does not hold any more.
    pub end_date: Option<String>,
    /// Energy of the session from which it holds, kWh.
    pub min_kwh: Option<f64>,
    /// Energy until which it holds, kWh.
    pub max_kwh: Option<f64>,
    /// Current from which it holds, A.
    pub min_current: Option<f64>,
    /// Current below which it holds, A.
    pub max_current: Option<f64>,
    /// Power from which it holds, kW.
    pub min_power: Option<f64>,
    /// Power below which it holds, kW.
    pub max_power: Option<f64>,
    /// Time since the start of the session from which it holds, s.
    pub min_duration: Option<f64>,
    /// Time until which it holds, s.
    pub max_duration: Option<f64>,
    /// Days on which it holds, `MONDAY` to `SUNDAY`; empty: all.
    pub day_of_week: Vec<String>,
    /// `RESERVATION` or `RESERVATION_EXPIRES`: prices of reservations, which sessions do not pay.
    pub reservation: Option<String>,
}

/// Prices and when they hold.
#[record(wattfarer::tariff::OcpiElement)]
pub struct OcpiElement {
    /// The prices.
    pub price_components: Vec<OcpiPriceComponent>,
    /// When they hold; absent: always.
    pub restrictions: Option<OcpiRestrictions>,
}

/// Whether the prices of a tariff include taxes (OCPI 2.3).
#[words(wattfarer::tariff::OcpiTaxIncluded)]
pub enum OcpiTaxIncluded {
    /// They do.
    Yes,
    /// Taxes come on top.
    No,
    /// No taxes apply.
    NotApplicable,
}

/// A sum without and with VAT.
#[record(wattfarer::tariff::OcpiPrice)]
pub struct OcpiPrice {
    /// Without VAT.
    pub excl_vat: f64,
    /// With VAT; absent: the same.
    pub incl_vat: Option<f64>,
}

/// A tariff of OCPI; fields that do not bear on the price of a session are ignored.
#[record(wattfarer::tariff::OcpiTariff)]
pub struct OcpiTariff {
    /// Its id.
    pub id: String,
    /// ISO 4217, three letters.
    pub currency: String,
    /// Prices, the first that holds counts.
    pub elements: Vec<OcpiElement>,
    /// Least a session costs.
    pub min_price: Option<OcpiPrice>,
    /// Most a session costs.
    pub max_price: Option<OcpiPrice>,
    /// Whether the prices of elements include taxes; absent: they do not.
    pub tax_included: Option<OcpiTaxIncluded>,
}

/// A stretch of a session at one power; 0 is plugged in without charging.
#[record(wattfarer::tariff::SessionPiece)]
pub struct SessionPiece {
    /// Its start.
    pub starts_at: String,
    /// Its end; the next piece begins there.
    pub ends_at: String,
    /// Power at the meter, kW.
    pub delivered_power_kw: f64,
    /// Current per phase, A; restrictions on current hold for all when it is not known.
    pub current_a: Option<f64>,
}

/// What a charging session is priced by: one of both.
#[record]
pub struct SessionTariff {
    /// A tariff of OCPI.
    pub ocpi: Option<OcpiTariff>,
    /// A price list, or rules by time of day.
    pub energy: Option<Tariff>,
}

impl Foreign<wattfarer::tariff::SessionTariff> for SessionTariff {
    fn from_core(core: wattfarer::tariff::SessionTariff) -> Self {
        use wattfarer::tariff::SessionTariff as Core;
        match core {
            Core::Ocpi(tariff) => SessionTariff { ocpi: Some(OcpiTariff::from_core(tariff)), energy: None },
            Core::Energy(tariff) => SessionTariff { ocpi: None, energy: Some(Tariff::from_core(tariff)) },
        }
    }

    fn core_at(self, at: &At<'_>) -> CoreResult<wattfarer::tariff::SessionTariff> {
        use wattfarer::tariff::SessionTariff as Core;
        match self {
            SessionTariff { ocpi: Some(tariff), energy: None } => tariff.core_at(&at.member("ocpi")).map(Core::Ocpi),
            SessionTariff { ocpi: None, energy: Some(tariff) } => {
                tariff.core_at(&at.member("energy")).map(Core::Energy)
            }
            _ => Err(wattfarer::Error::invalid(at.to_string(), "is not one tariff")
                .with_hint("give exactly one of ocpi and energy")),
        }
    }
}
