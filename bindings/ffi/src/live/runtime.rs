//! Where requests run, whoever waits for them.

use crate::error::{Error, Result, guard};
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, LazyLock, Mutex, OnceLock, PoisonError};
use std::task::{Context, Poll};
use tokio::runtime::Runtime;
use tokio::task::{AbortHandle, JoinHandle};
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

/// What the runtime sees of a request. One task for all of them: a task of its own for each kind of answer would be a twentieth of a
/// package's size.
type Erased = Pin<Box<dyn Future<Output = ()> + Send>>;

/// A request under way.
struct Task(JoinHandle<()>);

impl Future for Task {
    type Output = Result<()>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<()>> {
        Pin::new(&mut self.0).poll(context).map(|joined| match joined {
            Ok(()) => Ok(()),
            Err(error) if error.is_cancelled() => {
                Err(wattfarer::Error::new(ErrorKind::Cancelled, "stopped on request").into())
            }
            Err(error) => guard(|| std::panic::resume_unwind(error.into_panic())),
        })
    }
}

fn spawn(work: Erased) -> Result<Task> {
    Ok(Task(runtime()?.spawn(work)))
}

/// Where a request leaves its answer.
struct Answer<T>(Arc<Mutex<Option<Result<T>>>>);

impl<T: Send + 'static> Answer<T> {
    fn of(work: impl Future<Output = Result<T>> + Send + 'static) -> (Self, Erased) {
        let place = Arc::new(Mutex::new(None));
        let kept = place.clone();
        let erased = async move {
            let answer = work.await;
            *kept.lock().unwrap_or_else(PoisonError::into_inner) = Some(answer);
        };
        (Answer(place), Box::pin(erased))
    }

    /// The answer of a request that has ended.
    fn take(&self, ended: Result<()>) -> Result<T> {
        ended?;
        let answer = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        answer.unwrap_or_else(|| guard(|| panic!("the request left no answer")))
    }
}

/// A request that ends when nobody waits for it any more.
struct Waiting(Task);

impl Drop for Waiting {
    fn drop(&mut self) {
        self.0.0.abort();
    }
}

/// Runs on the runtime whatever executor waits: those of other languages know no sockets.
pub(super) async fn run<T: Send + 'static>(
    work: impl Future<Output = wattfarer::Result<T>> + Send + 'static,
) -> Result<T> {
    let (answer, work) = Answer::of(async move { work.await.map_err(Error::from) });
    let mut waiting = Waiting(spawn(work)?);
    let ended = (&mut waiting.0).await;
    answer.take(ended)
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
    let (answer, work) = Answer::of(work);
    tell(work, Box::new(move |ended| told(answer.take(ended))))
}

fn tell(work: Erased, told: Box<dyn FnOnce(Result<()>) + Send>) -> Result<Running> {
    let task = spawn(work)?;
    let running = Running(task.0.abort_handle());
    // Telling may wait for another language's lock, and must not hold up requests.
    spawn(Box::pin(async move {
        let ended = task.await;
        tokio::task::spawn_blocking(move || told(ended));
    }))?;
    Ok(running)
}

/// Waits for a request on this thread.
///
/// # Errors
/// Those of the request.
pub fn wait<T: Send + 'static>(work: impl Future<Output = Result<T>> + Send + 'static) -> Result<T> {
    let (answer, work) = Answer::of(work);
    answer.take(runtime()?.block_on(spawn(work)?))
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
