//! The Smartcar v2.0 protocol over simulated cars or any provider, and the engine over HTTP.
//!
//! [`router`] turns a [`Gateway`] into axum's router and computes nothing itself; [`serve`] listens. A user of an official
//! Smartcar SDK changes origin variables only.

pub mod clock;
pub mod secret;
pub mod simulate;
