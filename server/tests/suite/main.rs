//! One binary for every test of the server that needs a socket.
#![allow(clippy::unwrap_used)]

mod bridge;
mod engine;
mod http;
#[cfg(feature = "planted-faults")]
mod kill;
mod protocol;
mod sdks;
mod served;
mod shapes;
mod webhooks;
