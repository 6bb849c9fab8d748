//! Records as plain JavaScript objects with camelCase names; words as texts; series as `Float64Array`.

use crate::error::Error;
use napi::bindgen_prelude::*;
use napi::{Env, JsValue};

/// A value that JavaScript gets.
pub trait ToNode: Sized {
    /// The JavaScript value.
    fn to_node(self, env: &Env) -> Result<Unknown<'_>>;

    /// Whether it is left out of an object.
    fn is_absent(&self) -> bool {
        false
    }
}

/// A value that JavaScript gives.
pub trait FromNode: Sized {
    /// The value, or a refusal.
    fn from_node(value: Unknown<'_>) -> Result<Self>;
}

/// What lists may hold: everything but numbers, which are typed arrays.
pub trait Element {}

/// An object that is being filled, member after member. The first failure is told at the end: a return for each member would be a part of
/// the package's size.
pub struct Made<'env>(Result<Object<'env>>);

impl<'env> Made<'env> {
    /// One without members.
    pub fn new(env: &'env Env) -> Result<Self> {
        Ok(Made(Ok(Object::new(env)?)))
    }

    /// Sets a member; what is absent is left out.
    pub fn put(&mut self, env: &'env Env, name: &str, value: impl ToNode) {
        if !value.is_absent() {
            self.set(name, value.to_node(env));
        }
    }

    #[inline(never)]
    fn set(&mut self, name: &str, value: Result<Unknown<'env>>) {
        let Ok(object) = &mut self.0 else { return };
        if let Err(error) = value.and_then(|value| object.set(name, value)) {
            self.0 = Err(error);
        }
    }

    /// The object.
    pub fn finish(self) -> Result<Unknown<'env>> {
        self.0.map(|object| object.to_unknown())
    }
}

/// Refuses a value of the wrong kind, naming where it stands.
fn refuse(field: &str, detail: impl Into<String>) -> napi::Error {
    crate::error::invalid(field, detail).into()
}

/// Our error for the JavaScript shell, which makes its class of it: a JSON object behind a mark.
impl From<Error> for napi::Error {
    fn from(error: Error) -> napi::Error {
        let parts = error.parts();
        let mut members = serde_json::Map::new();
        members.insert("code".into(), error.kind().code().into());
        members.insert("message".into(), parts.detail.into());
        for (name, value) in [("field", parts.field), ("hint", parts.hint)] {
            members.extend(value.map(|value| (name.to_string(), value.into())));
        }
        if let Some(details) = parts.details {
            members.insert("details".into(), serde_json::from_str(details).unwrap_or_default());
        }
        members.extend(parts.retry_after_s.map(|seconds| ("retryAfterS".to_string(), seconds.into())));
        members.insert("retryable".into(), error.kind().retryable().into());
        napi::Error::new(Status::GenericFailure, format!("wattfarer:{}", serde_json::Value::Object(members)))
    }
}

/// The members of an object that JavaScript gives; others than the record's are refused.
pub struct Fields<'a> {
    object: Object<'a>,
    class: &'static str,
}

impl<'a> Fields<'a> {
    /// The members, or a refusal.
    pub fn of(value: Unknown<'a>, class: &'static str, names: &[&str]) -> Result<Self> {
        if value.get_type()? != ValueType::Object {
            return Err(refuse(class, format!("is a {:?}, not an object", value.get_type()?)));
        }
        let object = Object::from_unknown(value)?;
        for key in Object::keys(&object)? {
            if !names.contains(&key.as_str()) {
                return Err(refuse(&key, format!("is no field of {class}")));
            }
        }
        Ok(Fields { object, class })
    }

    /// A member that must be there.
    pub fn required<T: FromNode>(&self, name: &str) -> Result<T> {
        self.optional(name)?.ok_or_else(|| self.missing(name))
    }

    #[inline(never)]
    fn missing(&self, name: &str) -> napi::Error {
        refuse(name, format!("is missing in {}", self.class))
    }

    #[inline(never)]
    fn get(&self, name: &str) -> Result<Option<Unknown<'a>>> {
        match self.object.get::<Unknown<'_>>(name)? {
            Some(value) if !is_nothing(&value)? => Ok(Some(value)),
            _ => Ok(None),
        }
    }

    /// A member that may be left out; `null` is left out too.
    #[inline(never)]
    pub fn optional<T: FromNode>(&self, name: &str) -> Result<Option<T>> {
        let Some(value) = self.get(name)? else { return Ok(None) };
        T::from_node(value).map(Some).map_err(|error| named(name, error))
    }
}

/// A refusal names the member that it is of.
#[inline(never)]
fn named(name: &str, error: napi::Error) -> napi::Error {
    match error.reason.starts_with("wattfarer:") {
        true => error,
        false => refuse(name, error.reason.clone()),
    }
}

fn is_nothing(value: &Unknown<'_>) -> Result<bool> {
    Ok(matches!(value.get_type()?, ValueType::Undefined | ValueType::Null))
}

/// A text as JavaScript value.
pub fn text<'a>(env: &'a Env, text: &str) -> Result<Unknown<'a>> {
    text.to_string().to_node(env)
}

/// The text, if the value is one.
pub fn text_of(value: &Unknown<'_>) -> Result<Option<String>> {
    match value.get_type()? {
        ValueType::String => String::from_unknown(*value).map(Some),
        _ => Ok(None),
    }
}

/// The value of a word.
pub fn word<T: Copy>(value: Unknown<'_>, class: &str, words: &[(&str, T)]) -> Result<T> {
    let given = text_of(&value)?.ok_or_else(|| refuse(class, "is no text"))?;
    words.iter().find(|(word, _)| *word == given).map(|(_, value)| *value).ok_or_else(|| {
        let known: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
        let error = wattfarer::Error::invalid(class, format!("{given:?} is none of its words"));
        Error::from(error.with_hint(format!("one of {}", known.join(", ")))).into()
    })
}

macro_rules! plain {
    ($($of:ty = $kind:ident),*) => {$(
        impl ToNode for $of {
            fn to_node(self, env: &Env) -> Result<Unknown<'_>> {
                self.into_unknown(env)
            }
        }

        impl FromNode for $of {
            fn from_node(value: Unknown<'_>) -> Result<Self> {
                match value.get_type()? {
                    ValueType::$kind => <$of>::from_unknown(value),
                    other => Err(napi::Error::from_reason(format!("is a {other:?}, not a {:?}", ValueType::$kind))),
                }
            }
        }
    )*};
}

plain!(bool = Boolean, f64 = Number, String = String);

macro_rules! whole {
    ($($of:ty),*) => {$(
        impl ToNode for $of {
            fn to_node(self, env: &Env) -> Result<Unknown<'_>> {
                self.into_unknown(env)
            }
        }

        impl FromNode for $of {
            fn from_node(value: Unknown<'_>) -> Result<Self> {
                let number = f64::from_node(value)?;
                // Whole numbers of a double are exact up to 2^53.
                let whole = number.fract() == 0.0 && number.abs() <= 9_007_199_254_740_992.0;
                let in_range = number >= <$of>::MIN as f64 && number <= <$of>::MAX as f64;
                match whole && in_range {
                    true => Ok(number as $of),
                    false => Err(napi::Error::from_reason(format!("{number} is no whole number in range"))),
                }
            }
        }
    )*};
}

whole!(i32, i64, u32);

impl Element for String {}

impl ToNode for () {
    fn to_node(self, env: &Env) -> Result<Unknown<'_>> {
        ().into_unknown(env)
    }
}

impl<T: ToNode> ToNode for Option<T> {
    fn to_node(self, env: &Env) -> Result<Unknown<'_>> {
        match self {
            Some(value) => value.to_node(env),
            None => ().into_unknown(env),
        }
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T: FromNode> FromNode for Option<T> {
    fn from_node(value: Unknown<'_>) -> Result<Self> {
        if is_nothing(&value)? { Ok(None) } else { T::from_node(value).map(Some) }
    }
}

impl<T: ToNode + Element> ToNode for Vec<T> {
    fn to_node(self, env: &Env) -> Result<Unknown<'_>> {
        let mut array = env.create_array(u32::try_from(self.len()).unwrap_or(u32::MAX))?;
        for (index, value) in (0..).zip(self) {
            array.set(index, value.to_node(env)?)?;
        }
        Ok(array.to_unknown())
    }
}

impl<T: FromNode + Element> FromNode for Vec<T> {
    fn from_node(value: Unknown<'_>) -> Result<Self> {
        if !value.is_array()? {
            return Err(napi::Error::from_reason("is no array"));
        }
        let array = Array::from_unknown(value)?;
        (0..array.len())
            .map(|index| {
                let item = array.get::<Unknown<'_>>(index)?;
                T::from_node(item.ok_or_else(|| napi::Error::from_reason(format!("has a hole at {index}")))?)
            })
            .collect()
    }
}

impl ToNode for Vec<f64> {
    fn to_node(self, env: &Env) -> Result<Unknown<'_>> {
        Float64Array::new(self).into_unknown(env)
    }
}

impl FromNode for Vec<f64> {
    fn from_node(value: Unknown<'_>) -> Result<Self> {
        if value.is_typedarray()? {
            return Ok(Float64Array::from_unknown(value)?.to_vec());
        }
        if value.is_array()? {
            return Vec::<f64>::from_unknown(value);
        }
        Err(napi::Error::from_reason("is neither a Float64Array nor an array of numbers"))
    }
}

/// Raw bytes: a `Buffer` or another `Uint8Array`. A text is refused: how it was encoded on the way is what a signature depends on.
impl ToNode for Vec<u8> {
    fn to_node(self, env: &Env) -> Result<Unknown<'_>> {
        Uint8Array::new(self).into_unknown(env)
    }
}

impl FromNode for Vec<u8> {
    fn from_node(value: Unknown<'_>) -> Result<Self> {
        if value.is_typedarray()? {
            return Ok(Uint8Array::from_unknown(value)?.to_vec());
        }
        Err(refuse("bytes", "is no Uint8Array"))
    }
}

/// An argument of a function.
pub struct In<T>(pub T);

impl<T> TypeName for In<T> {
    fn type_name() -> &'static str {
        "object"
    }

    fn value_type() -> ValueType {
        ValueType::Unknown
    }
}

impl<T> ValidateNapiValue for In<T> {
    #[allow(unsafe_code)]
    unsafe fn validate(_: napi::sys::napi_env, _: napi::sys::napi_value) -> Result<napi::sys::napi_value> {
        // Reading says what is wrong.
        Ok(std::ptr::null_mut())
    }
}

impl<T: FromNode> FromNapiValue for In<T> {
    #[allow(unsafe_code)]
    unsafe fn from_napi_value(env: napi::sys::napi_env, value: napi::sys::napi_value) -> Result<Self> {
        // SAFETY: napi hands us a live environment and value.
        T::from_node(unsafe { Unknown::from_napi_value(env, value) }?).map(In)
    }
}

/// A result of a function.
pub struct Out<T>(pub T);

impl<T> TypeName for Out<T> {
    fn type_name() -> &'static str {
        "object"
    }

    fn value_type() -> ValueType {
        ValueType::Unknown
    }
}

impl<T: ToNode> ToNapiValue for Out<T> {
    #[allow(unsafe_code)]
    unsafe fn to_napi_value(env: napi::sys::napi_env, value: Self) -> Result<napi::sys::napi_value> {
        Ok(value.0.to_node(&Env::from_raw(env))?.raw())
    }
}
