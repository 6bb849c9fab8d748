//! The end of the interpreter. A thread that hands over an answer needs the interpreter; before Python 3.14 one that waits for it
//! while it ends is ended by force, which takes the program down. So the end waits for answers on their way, and later ones are
//! dropped.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

static ON_THE_WAY: AtomicUsize = AtomicUsize::new(0);
static ENDING: AtomicBool = AtomicBool::new(false);

/// While one is held the interpreter does not end.
pub(crate) struct HandingOver(());

impl HandingOver {
    /// None once the interpreter has begun to end.
    pub(crate) fn begin() -> Option<Self> {
        ON_THE_WAY.fetch_add(1, Ordering::SeqCst);
        let held = HandingOver(());
        (!ENDING.load(Ordering::SeqCst)).then_some(held)
    }
}

impl Drop for HandingOver {
    fn drop(&mut self) {
        ON_THE_WAY.fetch_sub(1, Ordering::SeqCst);
    }
}

/// Makes the interpreter's end wait; once is enough.
pub(crate) fn watch(py: Python<'_>) -> PyResult<()> {
    static WATCHED: PyOnceLock<()> = PyOnceLock::new();
    let register = || py.import("atexit")?.call_method1("register", (wrap_pyfunction!(end, py)?,)).map(drop);
    WATCHED.get_or_try_init(py, register).map(|_| ())
}

#[pyfunction]
fn end(py: Python<'_>) {
    ENDING.store(true, Ordering::SeqCst);
    py.detach(|| {
        while ON_THE_WAY.load(Ordering::SeqCst) > 0 {
            std::thread::sleep(Duration::from_millis(1));
        }
    });
}
