//! Values of core as other languages have them, and back.

use crate::error::Result;
use wattfarer::{Instant, Soc};

/// What a translation into core gives.
pub type CoreResult<T> = wattfarer::Result<T>;

/// A value with a twin in core.
pub trait Foreign<Core>: Sized {
    /// The value as other languages have it.
    fn from_core(core: Core) -> Self;

    /// Core's value, or a refusal that names the field at `path`.
    fn into_core(self, path: &str) -> CoreResult<Core>;
}

/// A record that a single text stands for, such as a vehicle by its id. Types that have this shorthand define the function
/// themselves; it then hides this one.
pub trait FromText: Sized {
    /// The record, if a text is enough for it.
    fn from_text(_text: &str) -> Option<Self> {
        None
    }
}

impl<T> FromText for T {}

/// The path of a member of a record.
pub fn member(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_string() } else { format!("{path}.{name}") }
}

macro_rules! the_same {
    ($($of:ty),*) => {$(
        impl Foreign<$of> for $of {
            fn from_core(core: $of) -> Self {
                core
            }

            fn into_core(self, _: &str) -> CoreResult<$of> {
                Ok(self)
            }
        }
    )*};
}

the_same!(f64, bool, String, u32, i32, i64);

macro_rules! whole_numbers {
    ($($of:ty as $foreign:ty),*) => {$(
        impl Foreign<$of> for $foreign {
            fn from_core(core: $of) -> Self {
                // Counts stay far below; saturating is only for the compiler.
                <$foreign>::try_from(core).unwrap_or(<$foreign>::MAX)
            }

            fn into_core(self, path: &str) -> CoreResult<$of> {
                <$of>::try_from(self).map_err(|_| {
                    wattfarer::Error::invalid(path, format!("{self} is not between 0 and {}", <$of>::MAX))
                })
            }
        }
    )*};
}

whole_numbers!(u8 as u32, u16 as u32, u64 as i64, usize as i64);

impl Foreign<Soc> for f64 {
    fn from_core(core: Soc) -> Self {
        core.value()
    }

    fn into_core(self, path: &str) -> CoreResult<Soc> {
        Soc::new(path, self)
    }
}

impl Foreign<Instant> for String {
    fn from_core(core: Instant) -> Self {
        core.to_string()
    }

    fn into_core(self, path: &str) -> CoreResult<Instant> {
        Instant::parse(path, &self)
    }
}

impl<Core, T: Foreign<Core>> Foreign<Option<Core>> for Option<T> {
    fn from_core(core: Option<Core>) -> Self {
        core.map(T::from_core)
    }

    fn into_core(self, path: &str) -> CoreResult<Option<Core>> {
        self.map(|value| value.into_core(path)).transpose()
    }
}

impl<Core, T: Foreign<Core>> Foreign<Vec<Core>> for Vec<T> {
    fn from_core(core: Vec<Core>) -> Self {
        core.into_iter().map(T::from_core).collect()
    }

    fn into_core(self, path: &str) -> CoreResult<Vec<Core>> {
        self.into_iter().enumerate().map(|(index, value)| value.into_core(&format!("{path}[{index}]"))).collect()
    }
}

impl<Core, T: Foreign<Core>> Foreign<Box<Core>> for T {
    fn from_core(core: Box<Core>) -> Self {
        T::from_core(*core)
    }

    fn into_core(self, path: &str) -> CoreResult<Box<Core>> {
        self.into_core(path).map(Box::new)
    }
}

/// Calls a function of core with a request and gives its answer to other languages.
pub fn call<Request, CoreRequest, Answer, CoreAnswer>(
    request: Request,
    function: impl FnOnce(&CoreRequest) -> CoreResult<CoreAnswer>,
) -> Result<Answer>
where
    Request: Foreign<CoreRequest>,
    Answer: Foreign<CoreAnswer>,
{
    crate::error::guard(|| Ok(Answer::from_core(function(&request.into_core("")?)?)))
}
