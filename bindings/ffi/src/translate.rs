//! Values of core as other languages have them, and back.

use crate::error::Result;
use wattfarer::{Instant, Soc};

/// What a translation into core gives.
pub type CoreResult<T> = wattfarer::Result<T>;

/// A value with a twin in core.
pub trait Foreign<Core>: Sized {
    /// The value as other languages have it.
    fn from_core(core: Core) -> Self;

    /// Core's value, or a refusal that names the field `at` which it stands.
    fn core_at(self, at: &At<'_>) -> CoreResult<Core>;

    /// Core's value, or a refusal that names the field at `path`.
    fn into_core(self, path: &str) -> CoreResult<Core> {
        self.core_at(&At::top(path))
    }
}

/// Where a value stands in a request: the records around it, on the stack, since it becomes a text only in a refusal.
#[derive(Clone, Copy)]
pub struct At<'a> {
    outer: Option<&'a At<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Member(&'a str),
    Item(usize),
}

impl<'a> At<'a> {
    /// An argument; the request itself has no name.
    pub fn top(path: &'a str) -> Self {
        At { outer: None, step: Step::Member(path) }
    }

    /// A member of the record that stands here.
    pub fn member(&'a self, name: &'a str) -> Self {
        At { outer: Some(self), step: Step::Member(name) }
    }

    /// An item of the list that stands here.
    pub fn item(&'a self, index: usize) -> Self {
        At { outer: Some(self), step: Step::Item(index) }
    }
}

impl std::fmt::Display for At<'_> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let outer = self.outer.map(ToString::to_string).unwrap_or_default();
        match self.step {
            Step::Member(name) if outer.is_empty() => out.write_str(name),
            Step::Member(name) => write!(out, "{outer}.{name}"),
            Step::Item(index) => write!(out, "{outer}[{index}]"),
        }
    }
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

macro_rules! the_same {
    ($($of:ty),*) => {$(
        impl Foreign<$of> for $of {
            fn from_core(core: $of) -> Self {
                core
            }

            fn core_at(self, _: &At<'_>) -> CoreResult<$of> {
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

            fn core_at(self, at: &At<'_>) -> CoreResult<$of> {
                <$of>::try_from(self).map_err(|_| {
                    wattfarer::Error::invalid(at.to_string(), format!("{self} is not between 0 and {}", <$of>::MAX))
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

    fn core_at(self, at: &At<'_>) -> CoreResult<Soc> {
        Soc::new("", self).or_else(|_| Soc::new(&at.to_string(), self))
    }
}

impl Foreign<Instant> for String {
    fn from_core(core: Instant) -> Self {
        core.to_string()
    }

    fn core_at(self, at: &At<'_>) -> CoreResult<Instant> {
        Instant::parse("", &self).or_else(|_| Instant::parse(&at.to_string(), &self))
    }
}

impl<Core, T: Foreign<Core>> Foreign<Option<Core>> for Option<T> {
    fn from_core(core: Option<Core>) -> Self {
        core.map(T::from_core)
    }

    fn core_at(self, at: &At<'_>) -> CoreResult<Option<Core>> {
        self.map(|value| value.core_at(at)).transpose()
    }
}

impl<Core, T: Foreign<Core>> Foreign<Vec<Core>> for Vec<T> {
    fn from_core(core: Vec<Core>) -> Self {
        core.into_iter().map(T::from_core).collect()
    }

    fn core_at(self, at: &At<'_>) -> CoreResult<Vec<Core>> {
        self.into_iter().enumerate().map(|(index, value)| value.core_at(&at.item(index))).collect()
    }
}

impl<Core, T: Foreign<Core>> Foreign<Box<Core>> for T {
    fn from_core(core: Box<Core>) -> Self {
        T::from_core(*core)
    }

    fn core_at(self, at: &At<'_>) -> CoreResult<Box<Core>> {
        self.core_at(at).map(Box::new)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_named_as_json_pointers_read() {
        let request = At::top("");
        let legs = request.member("legs");
        let third = legs.item(2);
        assert_eq!((legs.to_string(), third.member("soc").to_string()), ("legs".into(), "legs[2].soc".into()));
        assert_eq!(At::top("options").member("vehicle").to_string(), "options.vehicle");
        let error = <f64 as Foreign<Soc>>::core_at(80.0, &third.member("soc")).unwrap_err();
        assert_eq!(error.field(), Some("legs[2].soc"));
    }
}
