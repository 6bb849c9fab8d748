//! Listening: bounded in connections, header size and time; ends without losing a command.

use crate::{Gateway, log, router, webhooks};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use wattfarer::{Error, ErrorKind, Result};

/// What a listener allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListenLimits {
    /// Connections at once.
    pub connections: usize,
    /// The headers of a request arrive within this time.
    pub header_time: Duration,
    /// Requests that are under way may take so long when the server ends.
    pub end_time: Duration,
}

impl Default for ListenLimits {
    fn default() -> Self {
        ListenLimits { connections: 256, header_time: Duration::from_secs(10), end_time: Duration::from_secs(5) }
    }
}

/// Bytes of headers that are read at most.
const MOST_HEADER_BYTES: usize = 16 * 1024;

/// Binds an address. One that is not of the loopback is refused unless `plain_http` says that its traffic is protected elsewhere:
/// this server speaks no TLS.
///
/// # Errors
/// `forbidden` for an open address, `io` when it cannot be bound.
pub async fn bind(address: SocketAddr, plain_http: bool) -> Result<TcpListener> {
    if !address.ip().is_loopback() && !plain_http {
        return Err(Error::new(
            ErrorKind::Forbidden,
            format!("{address} is reachable from elsewhere, without encryption"),
        )
        .with_field("listen")
        .with_hint("listen on 127.0.0.1 behind a proxy that speaks TLS, or say --plain-http"));
    }
    TcpListener::bind(address).await.map_err(|error| {
        Error::new(ErrorKind::Io, format!("{address}: {error}")).with_field("listen").with_source(error)
    })
}

/// Serves until `end` comes; commands left open by a crash are taken up first.
///
/// # Errors
/// `io` when the command log cannot be read.
pub async fn serve(
    gateway: Arc<Gateway>,
    listener: TcpListener,
    limits: ListenLimits,
    end: impl Future<Output = ()>,
) -> Result<()> {
    let open = gateway.commands.recover().await?;
    if open > 0 {
        log(&format!("{open} commands were left open; each car is looked at before anything is sent"));
    }
    // Ends with the server; what has not arrived is in the outbox.
    let mut beside = tokio::task::JoinSet::new();
    beside.spawn(webhooks::run(gateway.clone()));
    beside.spawn(tidy(gateway.clone()));
    let app = router(gateway);
    let slots = Arc::new(Semaphore::new(limits.connections));
    let (stop, stopping) = tokio::sync::watch::channel(());
    tokio::pin!(end);
    loop {
        // Beyond the limit, callers wait in the system's queue.
        let slot = tokio::select! {
            slot = slots.clone().acquire_owned() => slot,
            () = &mut end => break,
        };
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = &mut end => break,
        };
        let (Ok(slot), Ok((stream, _))) = (slot, accepted) else {
            // Out of file descriptors: not a reason to spin.
            tokio::time::sleep(Duration::from_millis(20)).await;
            continue;
        };
        let _ = stream.set_nodelay(true);
        let service = TowerToHyperService::new(app.clone());
        let mut stopping = stopping.clone();
        tokio::spawn(async move {
            let connection = hyper::server::conn::http1::Builder::new()
                .timer(TokioTimer::new())
                .header_read_timeout(limits.header_time)
                .max_buf_size(MOST_HEADER_BYTES)
                .serve_connection(TokioIo::new(stream), service);
            tokio::pin!(connection);
            tokio::select! {
                // How a connection ends is its client's affair.
                _ = &mut connection => {}
                _ = stopping.changed() => {
                    connection.as_mut().graceful_shutdown();
                    let _ = tokio::time::timeout(limits.end_time, connection).await;
                }
            }
            drop(slot);
        });
    }
    drop(listener);
    let _ = stop.send(());
    let all = u32::try_from(limits.connections).unwrap_or(u32::MAX);
    let _ = tokio::time::timeout(limits.end_time, slots.acquire_many(all)).await;
    Ok(())
}

/// Forgets what is too old to be asked for, now and every hour.
async fn tidy(gateway: Arc<Gateway>) {
    loop {
        if let Err(error) = gateway.commands.forget_old().await {
            log(&format!("old commands are not forgotten: {}", error.message()));
        }
        tokio::time::sleep(Duration::from_secs(3600)).await;
    }
}

/// Comes when the program is asked to end: SIGTERM or ctrl-c.
pub async fn asked_to_end() {
    #[cfg(unix)]
    {
        let Ok(mut terminate) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) else {
            return std::future::pending().await;
        };
        tokio::select! {
            _ = terminate.recv() => {}
            _ = tokio::signal::ctrl_c() => {}
        }
    }
    #[cfg(not(unix))]
    {
        let _ = tokio::signal::ctrl_c().await;
    }
}
