//! The native part of the Node package. Functions and objects follow from the foreign surface (`surface.in`, generated); here is how
//! they work on other threads and tell of progress.

// Generated calls are written alike, whatever they give.
#![allow(clippy::unit_arg, clippy::type_complexity, clippy::redundant_closure)]

use napi::bindgen_prelude::*;
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};
use napi::{Env, Task};
use napi_derive::napi;
use std::sync::Arc;
use wattfarer_ffi as ffi;
use wattfarer_ffi::node::{In, Out};

include!("surface.in");

/// A function of JavaScript that is told of progress.
type Told<'a> = Function<'a, FnArgs<(f64, f64, String)>, ()>;

struct Listener(ThreadsafeFunction<FnArgs<(f64, f64, String)>, (), FnArgs<(f64, f64, String)>, Status, false, true>);

impl ffi::ProgressListener for Listener {
    fn report(&self, done: i64, total: i64, what: String) {
        // Counts are far below 2^53. The call waits for the event loop, not the other way round.
        let told = (done as f64, total as f64, what).into();
        self.0.call(told, ThreadsafeFunctionCallMode::NonBlocking);
    }
}

fn listener(told: Option<Told<'_>>) -> Result<Option<Arc<dyn ffi::ProgressListener>>> {
    let Some(told) = told else { return Ok(None) };
    let function = told.build_threadsafe_function().weak::<true>().build()?;
    Ok(Some(Arc::new(Listener(function))))
}

type Job<T> = Box<dyn FnOnce() -> ffi::Result<T> + Send>;

/// Work on a thread of libuv that ends in a promise.
pub struct Work<T, J> {
    job: Option<Job<T>>,
    made: fn(T) -> J,
}

impl<T: Send + 'static, J: ToNapiValue + TypeName> Work<T, J> {
    fn on_another_thread(job: impl FnOnce() -> ffi::Result<T> + Send + 'static, made: fn(T) -> J) -> AsyncTask<Self> {
        AsyncTask::new(Work { job: Some(Box::new(job)), made })
    }
}

impl<T: Send + 'static, J: ToNapiValue + TypeName> Task for Work<T, J> {
    type Output = T;
    type JsValue = J;

    fn compute(&mut self) -> Result<T> {
        match self.job.take() {
            Some(job) => Ok(job()?),
            None => Err(ffi::error::guard::<T>(|| panic!("the work was done already"))
                .err()
                .map_or_else(|| Error::from_reason("the work was done already"), Into::into)),
        }
    }

    fn resolve(&mut self, _: Env, output: T) -> Result<J> {
        Ok((self.made)(output))
    }
}

/// A request on the engine's own runtime that ends in a promise. The token stops it; the promise is then rejected with `cancelled`.
fn waiting<'env, T: Send + 'static, J: ToNapiValue + Send + 'static>(
    env: &'env Env,
    cancel: Option<&CancelToken>,
    work: impl Future<Output = ffi::Result<T>> + Send + 'static,
    made: fn(T) -> J,
) -> Result<Object<'env>> {
    let (deferred, promise) = env.create_deferred()?;
    let request = ffi::start(work, move |result| match result {
        Ok(value) => deferred.resolve(move |_| Ok(made(value))),
        Err(error) => deferred.reject(error.into()),
    })?;
    if let Some(token) = cancel {
        token.0.stops(request);
    }
    Ok(promise)
}

#[cfg(feature = "test-hooks")]
mod test_hooks {
    use super::*;

    /// Panics inside.
    #[napi]
    pub fn planted_panic(text: String) -> Result<()> {
        Ok(ffi::planted_panic(text)?)
    }

    /// Fails with the kind of that word.
    #[napi]
    pub fn planted_error(code: String) -> Result<()> {
        Ok(ffi::planted_error(code)?)
    }

    /// Makes the same plan again and again until it is cancelled.
    #[napi]
    pub fn plan_without_end(
        planner: &Planner,
        request: In<ffi::PlanRequest>,
        cancel: &CancelToken,
    ) -> AsyncTask<Work<ffi::PlanAnswer, Out<ffi::PlanAnswer>>> {
        let (planner, cancel) = (planner.0.clone(), cancel.0.clone());
        Work::on_another_thread(move || ffi::plan_without_end(planner, request.0, cancel), Out)
    }

    /// Adds two numbers: what a call costs.
    #[napi]
    pub fn planted_sum(a: f64, b: f64) -> f64 {
        ffi::planted_sum(a, b)
    }
}
