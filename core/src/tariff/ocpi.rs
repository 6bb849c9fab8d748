//! Tariff objects of OCPI 2.2.1 and 2.3, and what a session costs by one.
//!
//! For each of energy, charging time, parking time and a flat fee the first element of the tariff whose restrictions hold and
//! that names it sets the price. Restrictions are looked at wherever one of them can change: at clock times and midnights of the
//! charging point, and where the session's energy or time reaches a threshold. `step_size` rounds the total of a
//! dimension up, at the price of its last stretch; charging time only where no parking time is billed. Sources: OCPI
//! 2.2.1, `mod_tariffs.asciidoc`. OCPI 2.3 tells whether its prices include taxes and writes limits as before and after them. Elements for
//! reservations never hold: sessions do not pay them.

use super::amount::{Amount, AmountComponent, AmountComponentKind, AmountStatus, check_currency};
use super::session::{Part, SessionPiece, check, parts};
use super::session_tariff::LeastPrice;
use super::time_of_use::{Weekday, cuts, local_middle, minute_of_day};
use crate::units::number_within;
use crate::{Error, Instant, Result};
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// What a price is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "SCREAMING_SNAKE_CASE"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OcpiPriceComponent {
    /// For what.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub dimension: OcpiDimension,
    /// Price of a kWh, an hour or the session; without VAT unless the tariff says otherwise.
    pub price: f64,
    /// VAT, per cent.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub vat: Option<f64>,
    /// Least amount billed: Wh or s; 0 and 1 round to the unit and are not applied to energy below it.
    #[cfg_attr(feature = "serde", serde(default))]
    pub step_size: u32,
}

/// When an element holds.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OcpiElement {
    /// The prices.
    pub price_components: Vec<OcpiPriceComponent>,
    /// When they hold; absent: always.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub restrictions: Option<OcpiRestrictions>,
}

/// Whether the prices of a tariff include taxes (OCPI 2.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "SCREAMING_SNAKE_CASE"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum OcpiTaxIncluded {
    /// They do.
    Yes,
    /// Taxes come on top.
    No,
    /// No taxes apply.
    #[cfg_attr(feature = "serde", serde(rename = "N/A"))]
    NotApplicable,
}

/// A sum without and with VAT; OCPI 2.3 names them `before_taxes` and `after_taxes`.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OcpiPrice {
    /// Without VAT.
    #[cfg_attr(feature = "serde", serde(alias = "before_taxes"))]
    pub excl_vat: f64,
    /// With VAT; absent: the same.
    #[cfg_attr(feature = "serde", serde(default, alias = "after_taxes", skip_serializing_if = "Option::is_none"))]
    pub incl_vat: Option<f64>,
}

/// A tariff of OCPI; fields that do not bear on the price of a session are ignored.
///
/// ```
/// use wattfarer::Instant;
/// use wattfarer::tariff::{OcpiTariff, SessionPiece};
/// let tariff = OcpiTariff::from_json(r#"{"id": "T1", "currency": "EUR", "elements": [
///     {"price_components": [{"type": "PARKING_TIME", "price": 6.0, "vat": 20.0, "step_size": 900}]},
///     {"price_components": [{"type": "ENERGY", "price": 0.5, "vat": 20.0, "step_size": 1},
///                           {"type": "FLAT", "price": 1.0, "vat": 20.0, "step_size": 1}]}]}"#)?;
/// let at = |text| Instant::parse("at", text);
/// let (plugged, full, gone) = (at("2026-11-24T10:00:00Z")?, at("2026-11-24T12:00:00Z")?, at("2026-11-24T12:20:00Z")?);
/// let piece = |starts_at, ends_at, delivered_power_kw| SessionPiece { starts_at, ends_at, delivered_power_kw, current_a: None };
/// let amount = tariff.price(&[piece(plugged, full, 11.0), piece(full, gone, 0.0)], "Europe/Berlin")?;
/// // 22 kWh, half an hour of parking in steps of 15 min, and the fee.
/// assert!((amount.before_taxes.unwrap() - (11.0 + 3.0 + 1.0)).abs() < 1e-9);
/// assert!((amount.total - 18.0).abs() < 1e-9);
/// assert!(OcpiTariff::from_json("{}").is_err());
/// # Ok::<(), wattfarer::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OcpiTariff {
    /// Its id.
    pub id: String,
    /// ISO 4217, three letters.
    pub currency: String,
    /// Prices, the first that holds counts.
    pub elements: Vec<OcpiElement>,
    /// Least a session costs.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub min_price: Option<OcpiPrice>,
    /// Most a session costs.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub max_price: Option<OcpiPrice>,
    /// Whether the prices of elements include taxes; absent: they do not.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub tax_included: Option<OcpiTaxIncluded>,
}

/// Restrictions as numbers.
struct Rule {
    times: Option<(i32, i32)>,
    dates: (Option<Date>, Option<Date>),
    days: Vec<Weekday>,
    never: bool,
    limits: OcpiRestrictions,
}

impl Rule {
    fn new(field: &str, restrictions: &OcpiRestrictions) -> Result<Rule> {
        let at = |name: &str| format!("{field}.{name}");
        let minute = |name: &str, text: &Option<String>, otherwise: i32| {
            text.as_ref().map_or(Ok(otherwise), |text| minute_of_day(&at(name), text))
        };
        let times = match (&restrictions.start_time, &restrictions.end_time) {
            (None, None) => None,
            (start, end) => Some((minute("start_time", start, 0)?, minute("end_time", end, 1440)?)),
        };
        let date = |name: &str, text: &Option<String>| {
            let parse = |text: &String| {
                text.parse::<Date>().map_err(|_| Error::invalid(at(name), format!("{text:?} is no date")))
            };
            text.as_ref().map(parse).transpose()
        };
        for (name, value) in [
            ("min_kwh", restrictions.min_kwh),
            ("max_kwh", restrictions.max_kwh),
            ("min_current", restrictions.min_current),
            ("max_current", restrictions.max_current),
            ("min_power", restrictions.min_power),
            ("max_power", restrictions.max_power),
            ("min_duration", restrictions.min_duration),
            ("max_duration", restrictions.max_duration),
        ] {
            number_within(&at(name), value.unwrap_or(0.0), 0.0, 1e9)?;
        }
        Ok(Rule {
            times,
            dates: (date("start_date", &restrictions.start_date)?, date("end_date", &restrictions.end_date)?),
            days: restrictions.day_of_week.iter().map(|word| day(&at("day_of_week"), word)).collect::<Result<_>>()?,
            never: restrictions.reservation.is_some(),
            limits: restrictions.clone(),
        })
    }

    /// Whether day and time allow it.
    fn holds_at(&self, date: Date, minute: i32) -> bool {
        let clock = self.times.is_none_or(|(from, to)| match from <= to {
            true => (from..to).contains(&minute),
            false => minute >= from || minute < to,
        });
        !self.never
            && clock
            && self.dates.0.is_none_or(|first| date >= first)
            && self.dates.1.is_none_or(|end| date < end)
            && (self.days.is_empty() || self.days.contains(&Weekday::of(date)))
    }

    /// Whether it looks at nothing but day and time.
    fn is_clock_only(&self) -> bool {
        let it = &self.limits;
        let limits = [it.min_kwh, it.max_kwh, it.min_current, it.max_current, it.min_power, it.max_power];
        limits.iter().chain(&[it.min_duration, it.max_duration]).all(Option::is_none)
    }

    fn looks_at_clock(&self) -> bool {
        self.times.is_some() || self.dates != (None, None) || !self.days.is_empty()
    }

    fn holds(&self, part: &Part, date: Date, minute: i32) -> bool {
        let within = |value: f64, low: Option<f64>, high: Option<f64>| {
            low.is_none_or(|low| value >= low) && high.is_none_or(|high| value < high)
        };
        let limits = &self.limits;
        self.holds_at(date, minute)
            && within(part.middle_kwh, limits.min_kwh, limits.max_kwh)
            && within(part.middle_s, limits.min_duration, limits.max_duration)
            && within(part.power_kw, limits.min_power, limits.max_power)
            && part.current_a.is_none_or(|current| within(current, limits.min_current, limits.max_current))
    }
}

fn day(field: &str, word: &str) -> Result<Weekday> {
    Ok(match word {
        "MONDAY" => Weekday::Monday,
        "TUESDAY" => Weekday::Tuesday,
        "WEDNESDAY" => Weekday::Wednesday,
        "THURSDAY" => Weekday::Thursday,
        "FRIDAY" => Weekday::Friday,
        "SATURDAY" => Weekday::Saturday,
        "SUNDAY" => Weekday::Sunday,
        _ => return Err(Error::invalid(field, format!("{word:?} is no day")).with_hint("MONDAY to SUNDAY")),
    })
}

/// A quantity billed at one price.
struct Bill {
    component: OcpiPriceComponent,
    quantity: f64,
}

impl OcpiTariff {
    /// Reads a tariff object; fields it does not know are ignored.
    ///
    /// # Errors
    /// `bad_data` when it is no tariff.
    #[cfg(feature = "serde")]
    pub fn from_json(text: &str) -> Result<Self> {
        let damaged = |error: String| Error::new(crate::ErrorKind::BadData, error).with_field("tariff");
        let tariff: OcpiTariff = serde_json::from_str(text).map_err(|error| damaged(error.to_string()))?;
        tariff.rules().map_err(|error| damaged(error.to_string()))?;
        Ok(tariff)
    }

    fn rules(&self) -> Result<Vec<Option<Rule>>> {
        check_currency(&self.currency)?;
        let mut rules = Vec::with_capacity(self.elements.len());
        for (index, element) in self.elements.iter().enumerate() {
            for component in &element.price_components {
                let field = format!("elements[{index}].price_components");
                number_within(&format!("{field}.price"), component.price, -1e6, 1e6)?;
                number_within(&format!("{field}.vat"), component.vat.unwrap_or(0.0), 0.0, 100.0)?;
            }
            let field = format!("elements[{index}].restrictions");
            rules.push(element.restrictions.as_ref().map(|it| Rule::new(&field, it)).transpose()?);
        }
        Ok(rules)
    }

    /// What a session costs by this tariff, at a charging point in `time_zone` (an IANA name): `total` with VAT,
    /// `before_taxes` and the components without.
    ///
    /// # Errors
    /// `invalid_input` naming the piece, restriction or zone at fault.
    pub fn price(&self, pieces: &[SessionPiece], time_zone: &str) -> Result<Amount> {
        check(pieces)?;
        let zone = TimeZone::get(time_zone).map_err(|_| {
            Error::invalid("time_zone", format!("{time_zone:?} is no time zone"))
                .with_hint("write an IANA name: Europe/Berlin")
        })?;
        self.price_in(pieces, &zone)
    }

    /// The same with pieces that are checked.
    pub(super) fn price_in(&self, pieces: &[SessionPiece], zone: &TimeZone) -> Result<Amount> {
        let rules = self.rules()?;
        let all = || rules.iter().flatten();
        let minutes: Vec<i32> = all().filter_map(|rule| rule.times).flat_map(|(from, to)| [from, to]).collect();
        let moments = match (pieces.first(), pieces.last()) {
            (Some(first), Some(last)) => {
                cuts(zone, &minutes, first.starts_at.milliseconds(), last.ends_at.milliseconds())
            }
            _ => Vec::new(),
        };
        let energies: Vec<f64> = all().flat_map(|rule| [rule.limits.min_kwh, rule.limits.max_kwh]).flatten().collect();
        let times: Vec<f64> =
            all().flat_map(|rule| [rule.limits.min_duration, rule.limits.max_duration]).flatten().collect();
        let parts = parts(pieces, &moments, &energies, &times);
        let bills = self.bills(&rules, &parts, zone);
        Ok(self.amount(&bills))
    }

    pub(super) fn check(&self) -> Result<()> {
        self.rules().map(drop)
    }

    pub(super) fn needs_clock(&self) -> bool {
        self.rules().is_ok_and(|rules| rules.iter().flatten().any(Rule::looks_at_clock))
    }

    /// Prices that no session of at most `most_kwh` and `most_h` within the window is below.
    ///
    /// In each stretch of the window the price is that of an element whose clock allows it, down to the first that holds
    /// whatever the session does. A highest price for the session lowers all prices alike, until the longest session costs it.
    pub(super) fn least(
        &self,
        (from, to): (Instant, Instant),
        zone: &TimeZone,
        (most_kwh, most_h): (f64, f64),
    ) -> Result<LeastPrice> {
        let rules = self.rules()?;
        let minutes: Vec<i32> =
            rules.iter().flatten().filter_map(|rule| rule.times).flat_map(|(from, to)| [from, to]).collect();
        let mut moments = cuts(zone, &minutes, from.milliseconds(), to.milliseconds());
        if moments.len() == 1 {
            moments.push(moments[0]);
        }
        let mut least = [f64::INFINITY; 3];
        for pair in moments.windows(2) {
            let (date, minute) = local_middle(zone, pair[0], pair[1]);
            let dimensions = [OcpiDimension::Energy, OcpiDimension::Time, OcpiDimension::Flat];
            for (least, dimension) in least.iter_mut().zip(dimensions) {
                let mut surely = false;
                for (element, rule) in self.elements.iter().zip(&rules) {
                    let Some(component) = element.price_components.iter().find(|it| it.dimension == dimension) else {
                        continue;
                    };
                    if rule.as_ref().is_none_or(|rule| rule.holds_at(date, minute)) {
                        *least = least.min(self.taxed(component, component.price).1);
                        if rule.as_ref().is_none_or(Rule::is_clock_only) {
                            surely = true;
                            break;
                        }
                    }
                }
                if !surely {
                    *least = least.min(0.0);
                }
            }
        }
        let [per_kwh, per_h, per_session] = least.map(|price| if price.is_finite() { price } else { 0.0 });
        let longest = per_kwh * most_kwh + per_h * most_h + per_session;
        let share = match self.max_price {
            Some(most) => (most.incl_vat.unwrap_or(most.excl_vat).min(most.excl_vat) / longest).clamp(0.0, 1.0),
            None => 1.0,
        };
        let share = if longest > 0.0 { share } else { 1.0 };
        Ok(LeastPrice { per_kwh: per_kwh * share, per_h: per_h * share, per_session: per_session * share })
    }

    /// The quantities of each dimension in the order of the session, steps applied.
    fn bills(&self, rules: &[Option<Rule>], parts: &[Part], zone: &TimeZone) -> Vec<Bill> {
        let (mut energy, mut time, mut parking, mut flat) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for part in parts {
            let (date, minute) = local_middle(zone, part.from_ms, part.to_ms);
            let active = |dimension: OcpiDimension| {
                let held = self
                    .elements
                    .iter()
                    .zip(rules)
                    .filter(|(_, rule)| rule.as_ref().is_none_or(|rule| rule.holds(part, date, minute)));
                held.flat_map(|(element, _)| &element.price_components).find(|it| it.dimension == dimension).copied()
            };
            let bill = |list: &mut Vec<Bill>, dimension, quantity| {
                if let Some(component) = active(dimension) {
                    list.push(Bill { component, quantity });
                }
            };
            if part.power_kw > 0.0 {
                bill(&mut energy, OcpiDimension::Energy, part.power_kw * part.hours());
                bill(&mut time, OcpiDimension::Time, part.hours());
            } else {
                bill(&mut parking, OcpiDimension::ParkingTime, part.hours());
            }
            if flat.is_empty() {
                bill(&mut flat, OcpiDimension::Flat, 1.0);
            }
        }
        let total = |charging: bool, quantity: &dyn Fn(&Part) -> f64| -> f64 {
            parts.iter().filter(|part| (part.power_kw > 0.0) == charging).map(quantity).sum()
        };
        step(&mut energy, total(true, &|part| part.power_kw * part.hours()), 1000.0);
        if parking.is_empty() {
            step(&mut time, total(true, &Part::hours), 3600.0);
        }
        step(&mut parking, total(false, &Part::hours), 3600.0);
        energy.into_iter().chain(time).chain(parking).chain(flat).collect()
    }

    /// A sum by a price of the tariff, without taxes, if that is known, and with them.
    fn taxed(&self, component: &OcpiPriceComponent, sum: f64) -> (Option<f64>, f64) {
        let factor = |vat: f64| 1.0 + vat / 100.0;
        match self.tax_included {
            Some(OcpiTaxIncluded::Yes) => (component.vat.map(|vat| sum / factor(vat)), sum),
            Some(OcpiTaxIncluded::NotApplicable) => (Some(sum), sum),
            Some(OcpiTaxIncluded::No) | None => (Some(sum), sum * factor(component.vat.unwrap_or(0.0))),
        }
    }

    fn amount(&self, bills: &[Bill]) -> Amount {
        let mut components: Vec<AmountComponent> = Vec::new();
        let (mut before, mut after) = (Some(0.0), 0.0);
        for bill in bills {
            let kind = match bill.component.dimension {
                OcpiDimension::Energy => AmountComponentKind::Energy,
                OcpiDimension::Time => AmountComponentKind::Time,
                OcpiDimension::ParkingTime => AmountComponentKind::Parking,
                OcpiDimension::Flat => AmountComponentKind::Flat,
            };
            let (price, total) = (bill.component.price, bill.component.price * bill.quantity);
            let taxed = self.taxed(&bill.component, total);
            before = before.zip(taxed.0).map(|(sum, part)| sum + part);
            after += taxed.1;
            match components.iter_mut().find(|part| part.kind == kind && part.price == price) {
                Some(part) => {
                    part.quantity += bill.quantity;
                    part.total += total;
                }
                None => components.push(AmountComponent { kind, quantity: bill.quantity, price, total }),
            }
        }
        let limit = |price: OcpiPrice| (Some(price.excl_vat), price.incl_vat.unwrap_or(price.excl_vat));
        // Sums without taxes are compared; with them where only those are known.
        let above = |sums: (Option<f64>, f64), price: OcpiPrice| match (sums.0, limit(price)) {
            (Some(before), _) => before - price.excl_vat,
            (None, (_, with_taxes)) => sums.1 - with_taxes,
        };
        if let Some(least) = self.min_price.filter(|least| above((before, after), *least) < 0.0) {
            (before, after) = limit(least);
        }
        if let Some(most) = self.max_price.filter(|most| above((before, after), *most) > 0.0) {
            (before, after) = limit(most);
        }
        Amount {
            status: AmountStatus::Estimated,
            currency: self.currency.clone(),
            total: after,
            before_taxes: before,
            components,
            tariff_id: Some(self.id.clone()),
        }
    }
}

/// Rounds the session's `total` of a dimension, priced or not, up to the step of its last priced stretch; `units` steps are one of
/// the quantity.
fn step(bills: &mut [Bill], total: f64, units: f64) {
    let Some(last) = bills.last_mut() else { return };
    let step = f64::from(last.component.step_size);
    if step > 0.0 {
        // Noise of sums must not count as a step begun.
        last.quantity += (total * units / step - 1e-6).ceil() * step / units - total;
    }
}
