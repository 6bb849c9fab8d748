//! Records as Python objects. The classes are plain Python (`wattfarer._records`, generated); here they are filled and read.

use crate::error::Error;
use numpy::{IntoPyArray, PyArrayMethods, PyReadonlyArray1};
use pyo3::exceptions::{PyKeyError, PyTypeError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyList, PyMapping, PyString, PyType};

/// A value that Python gets.
pub trait ToPython {
    /// The Python object.
    fn to_python(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>>;
}

/// A value that Python gives.
pub trait FromPython: Sized {
    /// The value, or an exception.
    fn from_python(object: &Bound<'_, PyAny>) -> PyResult<Self>;
}

/// What lists may hold: everything but numbers, which are arrays.
pub trait Element {}

/// A class of `wattfarer._records` and the names of its members, looked up once.
pub struct Class {
    name: &'static str,
    names: &'static [&'static str],
    class: PyOnceLock<Py<PyType>>,
    interned: PyOnceLock<Vec<Py<PyString>>>,
}

impl Class {
    /// The class of that name.
    pub const fn new(name: &'static str, names: &'static [&'static str]) -> Self {
        Class { name, names, class: PyOnceLock::new(), interned: PyOnceLock::new() }
    }

    fn names(&'static self, py: Python<'_>) -> &'static [Py<PyString>] {
        let names = || self.names.iter().map(|name| PyString::intern(py, name).unbind()).collect();
        self.interned.get_or_init(py, names)
    }

    /// The member of that number.
    pub fn member<'py>(&'static self, py: Python<'py>, index: usize) -> PyResult<Bound<'py, PyAny>> {
        self.get(py)?.getattr(&self.names(py)[index])
    }

    /// The class.
    pub fn get<'py>(&'static self, py: Python<'py>) -> PyResult<&'py Bound<'py, PyType>> {
        self.class
            .get_or_try_init(py, || {
                let records = py.import("wattfarer._records")?;
                Ok(records.getattr(self.name)?.cast_into::<PyType>()?.unbind())
            })
            .map(|class| class.bind(py))
    }

    /// An object of the class whose fields are still to be set.
    pub fn bare<'py>(&'static self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let class = self.get(py)?;
        class.call_method1(pyo3::intern!(py, "__new__"), (class,))
    }
}

/// A record that is being filled, field after field. The first failure is told at the end: a return for each field would be a third of the
/// package's size.
pub struct Made<'py> {
    object: PyResult<Bound<'py, PyAny>>,
    names: std::slice::Iter<'static, Py<PyString>>,
}

impl<'py> Made<'py> {
    /// One without fields.
    pub fn new(py: Python<'py>, class: &'static Class) -> PyResult<Self> {
        Ok(Made { object: Ok(class.bare(py)?), names: class.names(py).iter() })
    }

    /// Sets the next field. Records refuse assignment in Python; this goes past that, as their own constructor does.
    #[inline(never)]
    pub fn put(&mut self, value: PyResult<Bound<'py, PyAny>>) {
        let (Ok(object), Some(name)) = (&self.object, self.names.next()) else { return };
        let set = value.and_then(|value| {
            // SAFETY: the three objects are alive and the interpreter is attached; the function is part of the stable ABI.
            #[allow(unsafe_code)]
            let code = unsafe { pyo3::ffi::PyObject_GenericSetAttr(object.as_ptr(), name.as_ptr(), value.as_ptr()) };
            if code == 0 { Ok(()) } else { Err(PyErr::fetch(object.py())) }
        });
        if let Err(error) = set {
            self.object = Err(error);
        }
    }

    /// The record.
    pub fn finish(self) -> PyResult<Bound<'py, PyAny>> {
        self.object
    }
}

/// The fields of a record that Python gives: an object of the class, or a mapping with no other keys.
pub struct Fields<'a, 'py> {
    object: &'a Bound<'py, PyAny>,
    mapping: bool,
    class: &'static Class,
}

impl<'a, 'py> Fields<'a, 'py> {
    /// The fields, or a refusal.
    pub fn of(object: &'a Bound<'py, PyAny>, class: &'static Class) -> PyResult<Self> {
        let name = class.name;
        if let Ok(mapping) = object.cast::<PyMapping>() {
            for key in mapping.keys()?.iter() {
                let key: String = key.extract()?;
                // A keyword has an underscore behind it in Python and none in JSON.
                if !class.names.iter().any(|name| name.trim_end_matches('_') == key.trim_end_matches('_')) {
                    let error = crate::error::invalid(&key, format!("is no field of {name}"));
                    return Err(error.into());
                }
            }
            return Ok(Fields { object, mapping: true, class });
        }
        let found = object.get_type();
        if found.name()? != name {
            return Err(PyTypeError::new_err(format!("expected {name} or a mapping, got {}", found.name()?)));
        }
        Ok(Fields { object, mapping: false, class })
    }

    #[inline(never)]
    fn get(&self, index: usize) -> PyResult<Option<Bound<'py, PyAny>>> {
        let py = self.object.py();
        let name = self.class.names(py)[index].bind(py);
        let value = if self.mapping {
            match self.item(name)? {
                Some(value) => Some(value),
                None => self.item(&PyString::new(self.object.py(), name.to_string().trim_end_matches('_')))?,
            }
        } else {
            Some(self.object.getattr(name)?)
        };
        Ok(value.filter(|value| !value.is_none()))
    }

    fn item(&self, name: &Bound<'py, PyString>) -> PyResult<Option<Bound<'py, PyAny>>> {
        match self.object.get_item(name) {
            Ok(value) => Ok(Some(value)),
            Err(error) if error.is_instance_of::<PyKeyError>(self.object.py()) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// A field that must be there.
    pub fn required<T: FromPython>(&self, index: usize) -> PyResult<T> {
        self.optional(index)?.ok_or_else(|| self.missing(index))
    }

    /// A field that may be left out.
    #[inline(never)]
    pub fn optional<T: FromPython>(&self, index: usize) -> PyResult<Option<T>> {
        let Some(value) = self.get(index)? else { return Ok(None) };
        T::from_python(&value).map(Some).map_err(|error| self.refused(index, error))
    }

    #[inline(never)]
    fn missing(&self, index: usize) -> PyErr {
        crate::error::invalid(self.class.names[index], format!("is missing in {}", self.class.name)).into()
    }

    #[inline(never)]
    fn refused(&self, index: usize, error: PyErr) -> PyErr {
        let (py, Class { name, names, .. }) = (self.object.py(), self.class);
        match error.is_instance_of::<PyTypeError>(py) {
            true => PyTypeError::new_err(format!("{name}.{}: {}", names[index], error.value(py))),
            false => error,
        }
    }
}

/// The text, if the object is one.
pub fn text(object: &Bound<'_, PyAny>) -> Option<String> {
    object.cast::<PyString>().ok().map(ToString::to_string)
}

/// The value of a word, given as text or as a member of the enum, which is one.
pub fn word<T: Copy>(object: &Bound<'_, PyAny>, class: &str, words: &[(&str, T)]) -> PyResult<T> {
    let text: String = object.extract()?;
    words.iter().find(|(word, _)| *word == text).map(|(_, value)| *value).ok_or_else(|| {
        let known: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
        let error = wattfarer::Error::invalid(class, format!("{text:?} is none of its words"));
        Error::from(error.with_hint(format!("one of {}", known.join(", ")))).into()
    })
}

macro_rules! plain {
    ($($of:ty),*) => {$(
        impl ToPython for $of {
            fn to_python(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
                Ok(self.into_pyobject(py)?.to_owned().into_any())
            }
        }

        impl FromPython for $of {
            fn from_python(object: &Bound<'_, PyAny>) -> PyResult<Self> {
                object.extract()
            }
        }
    )*};
}

plain!(bool, i32, i64, u32, f64);

impl ToPython for String {
    fn to_python(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        Ok(PyString::new(py, &self).into_any())
    }
}

impl FromPython for String {
    fn from_python(object: &Bound<'_, PyAny>) -> PyResult<Self> {
        if let Ok(text) = object.cast::<PyString>() {
            return Ok(text.to_string());
        }
        // Moments: anything that writes itself as RFC 3339, and paths.
        for method in ["isoformat", "__fspath__"] {
            if let Ok(text) = object.call_method0(method) {
                return text.extract();
            }
        }
        Err(PyTypeError::new_err(format!("expected str, got {}", object.get_type().name()?)))
    }
}

impl Element for String {}

impl ToPython for () {
    fn to_python(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        Ok(py.None().into_bound(py))
    }
}

impl<T: ToPython> ToPython for Option<T> {
    fn to_python(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        match self {
            Some(value) => value.to_python(py),
            None => Ok(py.None().into_bound(py)),
        }
    }
}

impl<T: FromPython> FromPython for Option<T> {
    fn from_python(object: &Bound<'_, PyAny>) -> PyResult<Self> {
        if object.is_none() { Ok(None) } else { T::from_python(object).map(Some) }
    }
}

impl<T: ToPython + Element> ToPython for Vec<T> {
    fn to_python(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        let list = PyList::empty(py);
        for value in self {
            list.append(value.to_python(py)?)?;
        }
        Ok(list.into_any())
    }
}

impl<T: FromPython + Element> FromPython for Vec<T> {
    fn from_python(object: &Bound<'_, PyAny>) -> PyResult<Self> {
        if object.is_instance_of::<PyString>() || object.is_instance_of::<PyDict>() {
            return Err(PyTypeError::new_err(format!("expected a list, got {}", object.get_type().name()?)));
        }
        object.try_iter()?.map(|value| T::from_python(&value?)).collect()
    }
}

/// Series are numpy arrays, given away without a copy.
impl ToPython for Vec<f64> {
    fn to_python(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        Ok(self.into_pyarray(py).into_any())
    }
}

impl FromPython for Vec<f64> {
    fn from_python(object: &Bound<'_, PyAny>) -> PyResult<Self> {
        Ok(series(object)?.as_array().to_vec())
    }
}

/// Raw bytes.
impl ToPython for Vec<u8> {
    fn to_python(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        Ok(pyo3::types::PyBytes::new(py, &self).into_any())
    }
}

impl FromPython for Vec<u8> {
    fn from_python(object: &Bound<'_, PyAny>) -> PyResult<Self> {
        // A text is refused: how it was encoded on the way is what a signature depends on.
        Ok(object.extract::<std::borrow::Cow<'_, [u8]>>()?.into_owned())
    }
}

/// A series as numpy array: itself where it is one of `float64`, else what numpy makes of it (lists, Arrow arrays, columns).
pub fn series<'py>(object: &Bound<'py, PyAny>) -> PyResult<PyReadonlyArray1<'py, f64>> {
    if let Ok(array) = object.cast::<numpy::PyArray1<f64>>() {
        return Ok(array.try_readonly()?);
    }
    let py = object.py();
    let dtype = pyo3::intern!(py, "float64");
    let array = py.import("numpy")?.call_method1(pyo3::intern!(py, "asarray"), (object, dtype))?;
    Ok(array.call_method1(pyo3::intern!(py, "reshape"), (-1,))?.cast_into::<numpy::PyArray1<f64>>()?.try_readonly()?)
}

/// An argument of a function.
pub struct In<T>(pub T);

impl<'a, 'py, T: FromPython> FromPyObject<'a, 'py> for In<T> {
    type Error = PyErr;

    fn extract(object: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        T::from_python(&object).map(In)
    }
}

/// Our exception for an error: a class for each kind.
impl From<Error> for PyErr {
    fn from(error: Error) -> PyErr {
        Python::attach(|py| {
            let parts = error.parts();
            let made = py.import("wattfarer._errors").and_then(|errors| {
                let kind = error.kind();
                let arguments =
                    (kind.code(), parts.detail, parts.field, parts.hint, parts.details, parts.retry_after_s);
                errors.getattr("of_kind")?.call1(arguments)
            });
            match made {
                Ok(exception) => PyErr::from_value(exception),
                Err(error) => error,
            }
        })
    }
}
