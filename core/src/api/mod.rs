//! What is the car doing now? Live charge state and control, one interface for every provider; the only async code of the engine.
//!
//! Every value says when it was measured and fetched, and by whom; what contradicts itself is flagged, not hidden. A command
//! is sent once and believed when the car's state shows it.
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
//! | `consent.rs`, `smartcar/webhook.rs` | the owner's consent; what is delivered without asking |
//! | `grant.rs` | tokens, refreshed once however many ask |
//! | `budget.rs` | how many requests are allowed |
//! | `transport.rs`, `json.rs` | requests out, replies in, bounded in time and size |
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
mod environment;
mod grant;
mod json;
mod provider;
mod reading;
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
pub use secrecy::SecretString;
pub use transport::{TimeLimits, Transport};
pub use watch::{Watched, Watcher, worth_waiting_s};
