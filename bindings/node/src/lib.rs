//! The native part of the Node package. Functions and objects follow from the foreign surface (`surface.in`, generated); here is how
//! they work on other threads and tell of progress.

// Generated calls are written alike, whatever they give.
#![allow(clippy::unit_arg, clippy::type_complexity, clippy::redundant_closure)]

use napi::bindgen_prelude::*;
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};
use napi::{Env, Task};
use napi_derive::napi;
use std::pin::Pin;
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

/// An answer that is still to be made a JavaScript value, whatever it is, so that promises are compiled once.
pub struct Value(Box<dyn FnOnce(napi::sys::napi_env) -> Result<napi::sys::napi_value> + Send>);

impl Value {
    fn of<T: Send + 'static, J: ToNapiValue + 'static>(value: T, made: fn(T) -> J) -> Self {
        // SAFETY: napi hands a live environment to what it makes values of.
        #[allow(unsafe_code)]
        Value(Box::new(move |env| unsafe { J::to_napi_value(env, made(value)) }))
    }
}

impl TypeName for Value {
    fn type_name() -> &'static str {
        "unknown"
    }

    fn value_type() -> ValueType {
        ValueType::Unknown
    }
}

impl ToNapiValue for Value {
    #[allow(unsafe_code)]
    unsafe fn to_napi_value(env: napi::sys::napi_env, value: Self) -> Result<napi::sys::napi_value> {
        value.0(env)
    }
}

/// Work on a thread of libuv that ends in a promise.
pub struct Work(Option<Box<dyn FnOnce() -> ffi::Result<Value> + Send>>);

impl Work {
    fn on_another_thread<T: Send + 'static, J: ToNapiValue + 'static>(
        job: impl FnOnce() -> ffi::Result<T> + Send + 'static,
        made: fn(T) -> J,
    ) -> AsyncTask<Self> {
        AsyncTask::new(Work(Some(Box::new(move || job().map(|value| Value::of(value, made))))))
    }
}

impl Task for Work {
    type Output = Value;
    type JsValue = Value;

    fn compute(&mut self) -> Result<Value> {
        match self.0.take() {
            Some(job) => Ok(job()?),
            None => Err(ffi::error::guard::<Value>(|| panic!("the work was done already"))
                .err()
                .map_or_else(|| Error::from_reason("the work was done already"), Into::into)),
        }
    }

    fn resolve(&mut self, _: Env, output: Value) -> Result<Value> {
        Ok(output)
    }
}

/// A request on the engine's own runtime that ends in a promise. The token stops it; the promise is then rejected with `cancelled`.
fn waiting<'env, T: Send + 'static, J: ToNapiValue + 'static>(
    env: &'env Env,
    cancel: Option<&CancelToken>,
    work: impl Future<Output = ffi::Result<T>> + Send + 'static,
    made: fn(T) -> J,
) -> Result<Object<'env>> {
    promised(env, cancel, Box::pin(async move { work.await.map(|value| Value::of(value, made)) }))
}

fn promised<'env>(
    env: &'env Env,
    cancel: Option<&CancelToken>,
    work: Pin<Box<dyn Future<Output = ffi::Result<Value>> + Send>>,
) -> Result<Object<'env>> {
    let (deferred, promise) = env.create_deferred()?;
    let request = ffi::start(work, move |result| match result {
        Ok(value) => deferred.resolve(move |_| Ok(value)),
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
    pub fn plan_without_end(planner: &Planner, request: In<ffi::PlanRequest>, cancel: &CancelToken) -> AsyncTask<Work> {
        let (planner, cancel) = (planner.0.clone(), cancel.0.clone());
        Work::on_another_thread(move || ffi::plan_without_end(planner, request.0, cancel), Out)
    }

    /// Adds two numbers: what a call costs.
    #[napi]
    pub fn planted_sum(a: f64, b: f64) -> f64 {
        ffi::planted_sum(a, b)
    }
}
