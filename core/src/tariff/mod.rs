//! Prices over time, carbon lists, and sums of money.
//!
//! A [`Tariff`] is a list of prices (day-ahead markets, 15 or 60 minutes) or rules by time of day; both become
//! [`Slot`]s of one price over any stretch of time. Prices are for energy at the meter (delivered). Time is that of
//! a clock in UTC; local time only decides which rule or day a moment belongs to, so days of 23 and 25 hours need
//! no care. Assumption: a price is known before the slot begins.
//!
//! | file | holds |
//! |---|---|
//! | `prices.rs` | the tariff record and its slots |
//! | `timeline.rs` | rows in order, gaps and overlaps |
//! | `time_of_use.rs` | rules by time of day and weekday |
//! | `carbon.rs` | grams of CO2 per kWh over time |
//! | `csv.rs` | price and carbon lists from CSV |
//! | `ocpi.rs` | tariff objects of OCPI, and what a session costs by one |
//! | `session.rs` | a session as the meter sees it |
//! | `session_tariff.rs` | what a session is priced by, whichever of the two kinds |
//! | `amount.rs` | a sum with its parts |

mod amount;
mod carbon;
#[cfg(feature = "serde")]
mod csv;
mod ocpi;
mod prices;
mod session;
mod session_tariff;
mod time_of_use;
mod timeline;

pub use amount::{Amount, AmountComponent, AmountComponentKind, AmountStatus};
pub use carbon::{CarbonIntensity, CarbonRow};
pub use ocpi::{
    OcpiDimension, OcpiElement, OcpiPrice, OcpiPriceComponent, OcpiRestrictions, OcpiTariff, OcpiTaxIncluded,
};
pub use prices::{PriceRow, Slot, Tariff};
pub use session::SessionPiece;
pub(crate) use session_tariff::LeastPrice;
pub use session_tariff::SessionTariff;
pub use time_of_use::{TimeOfUseRule, Weekday};
pub use timeline::GapRule;
pub(crate) use timeline::{MINUTE_MS, Stretch};
