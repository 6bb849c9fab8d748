//! Where requests run, whoever waits for them.

use crate::error::{Error, Result, guard};
use std::future::Future;
use std::pin::Pin;
use std::sync::{LazyLock, OnceLock};
use std::task::{Context, Poll};
use tokio::runtime::Runtime;
use tokio::task::{AbortHandle, JoinError, JoinHandle};
use wattfarer::ErrorKind;

/// Two threads are plenty for waiting. A system that gives no threads gives an error, not a panic.
fn runtime() -> Result<&'static Runtime> {
    static RUNTIME: LazyLock<std::io::Result<Runtime>> = LazyLock::new(|| {
        let mut builder = tokio::runtime::Builder::new_multi_thread();
        builder.worker_threads(2).thread_name("wattfarer").enable_all().build()
    });
    RUNTIME.as_ref().map_err(|error| {
        wattfarer::Error::new(ErrorKind::Overloaded, format!("no threads for requests: {error}")).into()
    })
}

fn outcome<T>(joined: std::result::Result<Result<T>, JoinError>) -> Result<T> {
    match joined {
        Ok(result) => result,
        Err(error) if error.is_cancelled() => {
            Err(wattfarer::Error::new(ErrorKind::Cancelled, "stopped on request").into())
        }
        Err(error) => guard(|| std::panic::resume_unwind(error.into_panic())),
    }
}

/// A request that ends when nobody waits for it any more.
struct Waiting<T>(JoinHandle<Result<T>>);

impl<T> Future for Waiting<T> {
    type Output = Result<T>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<T>> {
        Pin::new(&mut self.0).poll(context).map(outcome)
    }
}

impl<T> Drop for Waiting<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Runs on the runtime whatever executor waits: those of other languages know no sockets.
pub(super) async fn run<T: Send + 'static>(
    work: impl Future<Output = wattfarer::Result<T>> + Send + 'static,
) -> Result<T> {
    Waiting(runtime()?.spawn(async move { work.await.map_err(Error::from) })).await
}

/// A request that can be stopped.
#[derive(Debug, Clone)]
pub struct Running(AbortHandle);

impl Running {
    /// Ends it; whoever waits for it is told `cancelled`.
    pub fn stop(&self) {
        self.0.abort();
    }
}

/// Starts a request and tells its end, on a thread of the runtime, exactly once.
///
/// # Errors
/// `overloaded` when there are no threads.
pub fn start<T: Send + 'static>(
    work: impl Future<Output = Result<T>> + Send + 'static,
    told: impl FnOnce(Result<T>) + Send + 'static,
) -> Result<Running> {
    let runtime = runtime()?;
    let task = runtime.spawn(work);
    let running = Running(task.abort_handle());
    // Telling may wait for another language's lock, and must not hold up requests.
    runtime.spawn(async move {
        let result = outcome(task.await);
        tokio::task::spawn_blocking(move || told(result));
    });
    Ok(running)
}

/// Waits for a request on this thread.
///
/// # Errors
/// Those of the request.
pub fn wait<T: Send + 'static>(work: impl Future<Output = Result<T>> + Send + 'static) -> Result<T> {
    let runtime = runtime()?;
    let task = runtime.spawn(work);
    outcome(runtime.block_on(task))
}

/// What every provider of this program shares unless it has its own: connections and the clock.
pub(super) fn environment() -> std::sync::Arc<dyn wattfarer::api::Environment> {
    static CLOCK: OnceLock<wattfarer::api::SystemEnvironment> = OnceLock::new();
    std::sync::Arc::new(*CLOCK.get_or_init(wattfarer::api::SystemEnvironment::new))
}

/// The moment given, or now.
pub(super) fn moment(given: Option<String>, field: &str) -> wattfarer::Result<wattfarer::Instant> {
    match given {
        Some(text) => wattfarer::Instant::parse(field, &text),
        None => Ok(environment().now()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc::channel;
    use std::time::{Duration, Instant};

    #[test]
    fn a_stopped_request_is_told_so_at_once() {
        let (sender, receiver) = channel();
        let forever = run(async {
            tokio::time::sleep(Duration::from_secs(60)).await;
            Ok(1)
        });
        let running = start(forever, move |result| sender.send(result).unwrap()).unwrap();
        std::thread::sleep(Duration::from_millis(20));
        let began = Instant::now();
        running.stop();
        let error = receiver.recv_timeout(Duration::from_secs(5)).unwrap().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Cancelled);
        assert!(began.elapsed() < Duration::from_millis(1000));
    }

    #[test]
    fn a_panic_of_a_request_becomes_an_internal_error() {
        let error = wait(run::<()>(async { panic!("planted") })).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Internal);
    }
}
