//! Telling how far long work is.

/// Is told how far long work is, on the thread that works. Keep it short.
#[cfg_attr(feature = "uniffi", uniffi::export(with_foreign))]
pub trait ProgressListener: Send + Sync {
    /// `done` of `total` pieces are finished; `total` is 0 where nobody knows it. `what` says what is being done.
    fn report(&self, done: i64, total: i64, what: String);
}
