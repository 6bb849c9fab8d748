//! What is the car doing now? Live charge state and control, one interface for every provider; the only async code of the engine.
//!
//! Every value says when it was measured and fetched, and by whom; what contradicts itself is flagged, not hidden. A command
//! is sent once and believed when the car's state shows it.
//!
//! A charging point's own words are enough to tell when its car is ready:
//!
//! ```
//! use wattfarer::Instant;
//! use wattfarer::api::{answers, charger};
//! use wattfarer::vehicle::VehicleRef;
//!
//! let now = Instant::parse("now", "2026-11-24T12:01:00Z")?;
//! let meter = serde_json::json!({"transactionInfo": {"chargingState": "Charging"}, "meterValue": [{"timestamp": "2026-11-24T12:00:00Z",
//!     "sampledValue": [{"value": 40, "measurand": "SoC"}, {"value": 11000, "measurand": "Power.Active.Import"}]}]});
//! let state = charger::from_ocpp201("point-7", &meter, now)?;
//! assert_eq!(state.soc.as_ref().and_then(|soc| soc.value), Some(0.4));
//! let options = answers::LiveOptions { vehicle: Some(VehicleRef::id("tesla-model-3-long-range-2024")), ..Default::default() };
//! let ready = answers::ready(&state, now, &options)?;
//! assert!(ready.to_full.duration_p10_s < ready.to_full.duration_p90_s);
//! assert_eq!(ready.age_s, 60.0);
//! # Ok::<(), wattfarer::Error>(())
//! ```
//!
//! A car's cloud is asked through [`Provider`]; whoever consents does so at an address that is good once:
//!
//! ```
//! use wattfarer::api::SystemEnvironment;
//! use wattfarer::api::smartcar::{ConsentOptions, SmartcarApplication, SmartcarOrigins};
//!
//! let application = SmartcarApplication {
//!     origins: SmartcarOrigins::default(),
//!     client_id: "id".into(),
//!     client_secret: "secret".to_string().into(),
//!     redirect_uri: "https://app.example/back".into(),
//! };
//! let environment = SystemEnvironment::new();
//! let consent = application.consent(&ConsentOptions::default(), &environment)?;
//! assert!(consent.url.starts_with("https://connect.smartcar.com/oauth/authorize?"));
//! // What comes back with another state is refused.
//! assert!(consent.answer("https://app.example/back?code=1&state=guessed", &environment).is_err());
//! # Ok::<(), wattfarer::Error>(())
//! ```
//!
//! What can be asked of whom; a car may be capable of less, and a refusal says why (`reason`):
//!
//! | | start, stop | limit | current | schedule | webhooks |
//! |---|---|---|---|---|---|
//! | Smartcar v2.0 | yes | 50 to 100 % | no | no: each make has a path of its own | versions 2 and 4 |
//! | Smartcar v3 | yes | 50 to 100 % | no | daily, both its ends, where the car stands; weekly and work-week ones are documented by name only | version 4 |
//! | Tesla Fleet | yes | 50 to 100 % | yes | start or departure | no: Fleet Telemetry is a stream to a server of one's own |
//! | Enode | yes | read only | yes | departure | cars; other events by their word |
//!
//! | file | holds |
//! |---|---|
//! | `provider.rs` | the interface |
//! | `commands.rs` | a command from request to proof |
//! | `watch.rs`, `apply.rs` | looks at the pace that a car deserves; schedules carried out on cars |
//! | `answers.rs` | from a state to estimates, trips and schedules |
//! | `brands.rs` | which makes the providers reach |
//! | `charger.rs` | what charging points say of the car |
//! | `smartcar/`, `tesla.rs`, `enode.rs` | its implementations |
//! | `reading.rs` | foreign values become observed ones; the rules for contradictions |
//! | `access.rs` | token, budget, retries |
//! | `consent.rs` | the owner's consent |
//! | `smartcar/webhook.rs`, `enode_webhook.rs`, `seen.rs` | what is delivered without asking, each once |
//! | `smartcar/deliver.rs` | delivering that to others |
//! | `grant.rs` | tokens, refreshed once however many ask |
//! | `budget.rs` | how many requests are allowed |
//! | `transport.rs`, `json.rs` | requests out, replies in, bounded in time and size |
//! | `seal.rs` | tokens at rest |
//! | `environment.rs` | time, waiting and chance, as an argument |

mod access;
pub mod answers;
pub mod apply;
mod brands;
mod brands_data;
mod budget;
pub mod charger;
mod commands;
mod consent;
pub mod enode;
mod enode_webhook;
mod environment;
mod grant;
mod json;
mod provider;
mod reading;
mod seal;
mod seen;
pub mod smartcar;
pub mod tesla;
mod transport;
mod watch;

pub use access::{RetryPolicy, Shared};
pub use brands::{Brand, Reach, brands, compatibility};
pub use budget::{Allowance, Budget, BudgetLimits};
pub use commands::{
    CommandLog, CommandOptions, Commands, DEFAULT_DEADLINE_S, LONGEST_DEADLINE_S, LoggedCommand, MemoryLog, Phase,
};
pub use consent::{Consent, Granted};
pub use environment::{Environment, SystemEnvironment};
pub use grant::{Grant, MemoryTokens, TokenStore, Tokens};
pub use provider::{Acceptance, Attributes, Outcome, Pace, Provider, Reading, ReadingKind, unsupported};
pub use seal::Seal;
pub use secrecy::{ExposeSecret, SecretString};
pub use transport::{TimeLimits, Transport};
pub use watch::{Watched, Watcher, worth_waiting_s};
