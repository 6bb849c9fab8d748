//! What is the car doing now? Live charge state and control, one interface for every provider; the only async code of the engine.
//!
//! Every value says when it was measured and fetched, and by whom; what contradicts itself is flagged, not hidden. A command
//! is sent once and believed when the car's state shows it.
//!
//! | file | holds |
//! |---|---|
//! | `provider.rs` | the interface |
//! | `commands.rs` | a command from request to proof |
//! | `smartcar/`, `tesla.rs`, `enode.rs` | its implementations |
//! | `reading.rs` | foreign values become observed ones; the rules for contradictions |
//! | `access.rs` | token, budget, retries |
//! | `consent.rs`, `smartcar/webhook.rs` | the owner's consent; what is delivered without asking |
//! | `grant.rs` | tokens, refreshed once however many ask |
//! | `budget.rs` | how many requests are allowed |
//! | `transport.rs`, `json.rs` | requests out, replies in, bounded in time and size |
//! | `environment.rs` | time, waiting and chance, as an argument |

mod access;
mod budget;
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

pub use access::{RetryPolicy, Shared};
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
