//! The native part of the Python package. Records are plain Python (`wattfarer._records`); functions and objects follow from the
//! foreign surface (`surface.in`, generated); here are the things that only Python has: interrupts, listeners, tables.

// Generated calls are written alike, whether they give something or not.
#![allow(clippy::unit_arg)]

mod ending;
mod tables;

use pyo3::prelude::*;
use std::pin::Pin;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use wattfarer_ffi as ffi;
use wattfarer_ffi::python::{In, ToPython, series};

include!("surface.in");

/// How often a long call looks whether the user pressed Ctrl-C.
const LOOK_EVERY: Duration = Duration::from_millis(20);

/// Runs work that can be cancelled on a thread of its own, while this one listens for signals. Ctrl-C cancels the work.
fn interruptible<T: Send + 'static>(
    py: Python<'_>,
    cancel: Option<Arc<ffi::CancelToken>>,
    work: impl FnOnce(Option<Arc<ffi::CancelToken>>) -> ffi::Result<T> + Send + 'static,
) -> PyResult<T> {
    let token = cancel.unwrap_or_default();
    let (answer, given) = (Place::default(), token.clone());
    let left = answer.clone();
    on_another_thread(py, &token, Box::new(move || left.leave(work(Some(given)))))?;
    Ok(answer.take()?)
}

fn on_another_thread(py: Python<'_>, token: &ffi::CancelToken, work: Box<dyn FnOnce() + Send>) -> PyResult<()> {
    let (sender, receiver) = channel();
    std::thread::spawn(move || {
        work();
        sender.send(())
    });
    listening(py, receiver, &|| token.cancel())
}

/// Where work on another thread leaves its answer.
struct Place<T>(Arc<Mutex<Option<ffi::Result<T>>>>);

impl<T> Default for Place<T> {
    fn default() -> Self {
        Place(Arc::default())
    }
}

impl<T> Clone for Place<T> {
    fn clone(&self) -> Self {
        Place(self.0.clone())
    }
}

impl<T> Place<T> {
    fn leave(&self, answer: ffi::Result<T>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(answer);
    }

    fn take(&self) -> ffi::Result<T> {
        let answer = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        answer.unwrap_or_else(|| ffi::error::guard(|| panic!("the work left no answer")))
    }
}

/// The end of work elsewhere, while this thread listens for signals. Ctrl-C stops the work.
fn listening(py: Python<'_>, receiver: Receiver<()>, stop: &dyn Fn()) -> PyResult<()> {
    let receiver = Mutex::new(receiver);
    let mut interrupt = None;
    loop {
        let waited = py.detach(|| {
            let receiver = receiver.lock().unwrap_or_else(PoisonError::into_inner);
            // A cancelled call ends within milliseconds.
            receiver.recv_timeout(LOOK_EVERY)
        });
        match waited {
            Ok(()) => return interrupt.map_or(Ok(()), Err),
            Err(RecvTimeoutError::Timeout) => {
                if interrupt.is_none()
                    && let Err(error) = py.check_signals()
                {
                    stop();
                    interrupt = Some(error);
                }
            }
            Err(RecvTimeoutError::Disconnected) => {
                let error = ffi::error::guard(|| panic!("the work ended without a result"));
                return error.map_err(Into::into);
            }
        }
    }
}

/// A value as Python object.
type Made<T> = for<'a> fn(Python<'a>, T) -> PyResult<Bound<'a, PyAny>>;

/// An answer that is still to be made a Python object, whatever it is, so that waiting is compiled once.
type Value = Box<dyn for<'a> FnOnce(Python<'a>) -> PyResult<Bound<'a, PyAny>> + Send>;

type Request = Pin<Box<dyn Future<Output = ffi::Result<Value>> + Send>>;

fn request<T: Send + 'static>(work: impl Future<Output = ffi::Result<T>> + Send + 'static, made: Made<T>) -> Request {
    Box::pin(async move { work.await.map(|value| -> Value { Box::new(move |py| made(py, value)) }) })
}

/// A request as a future of the running event loop. Cancelling the future stops the request.
fn awaitable<'py, T: Send + 'static>(
    py: Python<'py>,
    work: impl Future<Output = ffi::Result<T>> + Send + 'static,
    made: Made<T>,
) -> PyResult<Bound<'py, PyAny>> {
    future(py, request(work, made))
}

fn future(py: Python<'_>, work: Request) -> PyResult<Bound<'_, PyAny>> {
    let events = py.import("asyncio")?.call_method0("get_running_loop")?;
    let future = events.call_method0("create_future")?;
    let settle = py.import("wattfarer._live")?.getattr("settle")?.unbind();
    let (told_events, told_future) = (events.unbind(), future.clone().unbind());
    ending::watch(py)?;
    let request = ffi::start(work, move |result| {
        // A program that ends takes no answers, and neither does a loop that is closed.
        let Some(_held) = ending::HandingOver::begin() else { return };
        Python::try_attach(|py| {
            let arguments = match result.map_err(PyErr::from).and_then(|value| value(py)) {
                Ok(value) => (settle, told_future, value.unbind(), py.None()),
                Err(error) => (settle, told_future, py.None(), error.into_value(py).into_any()),
            };
            let _ = told_events.call_method1(py, "call_soon_threadsafe", arguments);
        });
    })?;
    future.call_method1("add_done_callback", (Stop(request),))?;
    Ok(future)
}

/// Ends the request of a future that is done; one that has its answer already has ended.
#[pyclass(frozen)]
struct Stop(ffi::Running);

#[pymethods]
impl Stop {
    fn __call__(&self, _future: &Bound<'_, PyAny>) {
        self.0.stop();
    }
}

/// A request whose end this thread waits for.
fn waited<'py, T: Send + 'static>(
    py: Python<'py>,
    work: impl Future<Output = ffi::Result<T>> + Send + 'static,
    made: Made<T>,
) -> PyResult<Bound<'py, PyAny>> {
    wait(py, request(work, made))
}

fn wait(py: Python<'_>, work: Request) -> PyResult<Bound<'_, PyAny>> {
    let (answer, (sender, receiver)) = (Place::default(), channel());
    let left = answer.clone();
    let request = ffi::start(work, move |result| {
        left.leave(result);
        let _ = sender.send(());
    })?;
    listening(py, receiver, &|| request.stop())?;
    answer.take()?(py)
}

/// A Python callable that is told of progress. What it raises is printed, as Python does in destructors.
struct Listener(Py<PyAny>);

impl ffi::ProgressListener for Listener {
    fn report(&self, done: i64, total: i64, what: String) {
        Python::attach(|py| {
            if let Err(error) = self.0.call1(py, (done, total, what)) {
                error.write_unraisable(py, Some(self.0.bind(py)));
            }
        });
    }
}

/// A callable, or `True` for a bar.
fn listener(py: Python<'_>, given: Option<Bound<'_, PyAny>>) -> PyResult<Option<Arc<dyn ffi::ProgressListener>>> {
    let Some(given) = given else { return Ok(None) };
    let callable = match given.extract::<bool>() {
        Ok(false) => return Ok(None),
        Ok(true) => py.import("wattfarer._progress")?.call_method0("bar")?,
        Err(_) => given,
    };
    Ok(Some(Arc::new(Listener(callable.unbind()))))
}

/// Estimates for many starts and targets of one car at one plug, arrays in and out without copies, well below a microsecond
/// each. Both are of one length, or one of them is a single number. A row that makes no sense is NaN and counted in `refused`.
#[pyfunction]
#[pyo3(signature = (request, start_soc, target_soc))]
fn charge_estimates_bulk<'py>(
    py: Python<'py>,
    request: In<ffi::BulkRequest>,
    start_soc: &Bound<'py, PyAny>,
    target_soc: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let (start, target) = (series(start_soc)?, series(target_soc)?);
    // Arrays with gaps between their values are copied, and so is a single number as often as it is needed.
    let rows = start.as_array().len().max(target.as_array().len());
    let whole = |array: &numpy::PyReadonlyArray1<'py, f64>| -> Option<Vec<f64>> {
        let values = array.as_array();
        match (values.len(), array.as_slice()) {
            (1, _) if rows != 1 => Some(vec![values[0]; rows]),
            (_, Ok(_)) => None,
            _ => Some(values.to_vec()),
        }
    };
    let (start_copy, target_copy) = (whole(&start), whole(&target));
    let start = start_copy.as_deref().unwrap_or_else(|| start.as_slice().unwrap_or_default());
    let target = target_copy.as_deref().unwrap_or_else(|| target.as_slice().unwrap_or_default());
    py.detach(|| ffi::charge_columns(request.0, start, target))?.to_python(py)
}

#[cfg(feature = "test-hooks")]
mod test_hooks {
    use super::*;

    /// Panics inside.
    #[pyfunction]
    pub fn planted_panic(text: String) -> PyResult<()> {
        Ok(ffi::planted_panic(text)?)
    }

    /// Fails with the kind of that word.
    #[pyfunction]
    pub fn planted_error(code: String) -> PyResult<()> {
        Ok(ffi::planted_error(code)?)
    }

    /// Makes the same plan again and again until it is cancelled.
    #[pyfunction]
    #[pyo3(signature = (planner, request, cancel=None))]
    pub fn plan_without_end<'py>(
        py: Python<'py>,
        planner: PyRef<'_, Planner>,
        request: In<ffi::PlanRequest>,
        cancel: Option<PyRef<'_, CancelToken>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let planner = planner.0.clone();
        let work = move |cancel: Option<Arc<ffi::CancelToken>>| {
            ffi::plan_without_end(planner, request.0, cancel.unwrap_or_default())
        };
        interruptible(py, cancel.map(|it| it.0.clone()), work)?.to_python(py)
    }

    /// Adds two numbers: what a call costs.
    #[pyfunction]
    pub fn planted_sum(a: f64, b: f64) -> f64 {
        ffi::planted_sum(a, b)
    }
}

/// The native part of Wattfarer.
#[pymodule]
fn _wattfarer(module: &Bound<'_, PyModule>) -> PyResult<()> {
    register(module)?;
    for (name, function) in [
        ("arrow_stream", wrap_pyfunction!(tables::arrow_stream, module)?),
        ("arrow_columns", wrap_pyfunction!(tables::arrow_columns, module)?),
    ] {
        module.setattr(name, function)?;
    }
    #[cfg(feature = "test-hooks")]
    for (name, function) in [
        ("planted_panic", wrap_pyfunction!(test_hooks::planted_panic, module)?),
        ("planted_error", wrap_pyfunction!(test_hooks::planted_error, module)?),
        ("plan_without_end", wrap_pyfunction!(test_hooks::plan_without_end, module)?),
        ("planted_sum", wrap_pyfunction!(test_hooks::planted_sum, module)?),
    ] {
        module.setattr(name, function)?;
    }
    Ok(())
}
