//! Tables in and out through Arrow's PyCapsule interface: pandas, polars, DuckDB and pyarrow read and give them.

use arrow_array::ffi::{FFI_ArrowArray, from_ffi_and_data_type};
use arrow_array::ffi_stream::FFI_ArrowArrayStream;
use arrow_array::types::{
    ArrowPrimitiveType, Decimal128Type, Float32Type, Float64Type, Int8Type, Int16Type, Int32Type, Int64Type, UInt8Type,
    UInt16Type, UInt32Type, UInt64Type,
};
use arrow_array::{ArrayRef, BooleanArray, Float64Array, Int64Array, RecordBatch, RecordBatchIterator, StringArray};
use arrow_data::ArrayData;
use arrow_schema::ffi::FFI_ArrowSchema;
use arrow_schema::{ArrowError, DataType, Schema};
use numpy::PyArrayMethods;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyCapsule, PyFloat, PyInt, PyString};
use std::ffi::CStr;
use std::sync::Arc;
use wattfarer_ffi::error::invalid;
use wattfarer_ffi::python::ToPython;

/// What the PyCapsule interface calls a stream.
const STREAM: &CStr = c"arrow_array_stream";

/// Columns as an Arrow stream. A column is a numpy array of `float64`, NaN where a value is missing, or a list of texts, numbers,
/// truths or `None`.
#[pyfunction]
#[pyo3(signature = (columns, requested_schema=None))]
pub fn arrow_stream<'py>(
    py: Python<'py>,
    columns: Vec<(String, Bound<'py, PyAny>)>,
    requested_schema: Option<Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyCapsule>> {
    // Other types are a wish that a producer need not fulfil; whoever reads looks at the stream's own schema.
    drop(requested_schema);
    let arrays: Vec<(String, ArrayRef, bool)> =
        columns.iter().map(|(name, values)| Ok((name.clone(), column(values)?, true))).collect::<PyResult<_>>()?;
    let batch = RecordBatch::try_from_iter_with_nullable(arrays).map_err(|error| refused(&error))?;
    let schema = batch.schema();
    let reader = RecordBatchIterator::new([Ok(batch)], schema);
    PyCapsule::new_with_value(py, FFI_ArrowArrayStream::new(Box::new(reader)), STREAM)
}

fn refused(error: &ArrowError) -> PyErr {
    invalid("columns", error.to_string()).into()
}

fn column(values: &Bound<'_, PyAny>) -> PyResult<ArrayRef> {
    if let Ok(array) = values.cast::<numpy::PyArray1<f64>>() {
        let array = array.try_readonly()?;
        let values = array.as_array();
        // What is no number is missing to databases, which would count it as the greatest otherwise.
        return Ok(match values.iter().any(|value| value.is_nan()) {
            true => Arc::new(values.iter().map(|&value| (!value.is_nan()).then_some(value)).collect::<Float64Array>()),
            false => Arc::new(Float64Array::from(values.to_vec())),
        });
    }
    let values: Vec<Option<Bound<'_, PyAny>>> = values.extract()?;
    let first = values.iter().flatten().next();
    // A truth is an integer to Python, so it is looked for first.
    Ok(match first {
        Some(value) if value.is_instance_of::<PyBool>() => Arc::new(BooleanArray::from(all(&values)?)),
        Some(value) if value.is_instance_of::<PyInt>() => Arc::new(Int64Array::from(all(&values)?)),
        Some(value) if value.is_instance_of::<PyFloat>() => Arc::new(Float64Array::from(all(&values)?)),
        Some(value) if !value.is_instance_of::<PyString>() => {
            return Err(PyTypeError::new_err(format!("a column cannot hold {}", value.get_type().name()?)));
        }
        _ => Arc::new(StringArray::from(all::<String>(&values)?)),
    })
}

fn all<'py, T: for<'a> FromPyObject<'a, 'py, Error: Into<PyErr>>>(
    values: &[Option<Bound<'py, PyAny>>],
) -> PyResult<Vec<Option<T>>> {
    values.iter().map(|value| value.as_ref().map(|value| value.extract().map_err(Into::into)).transpose()).collect()
}

/// Columns of numbers of a table (anything with `__arrow_c_stream__`) as numpy arrays; a missing value is NaN.
#[pyfunction]
pub fn arrow_columns<'py>(
    py: Python<'py>,
    table: &Bound<'py, PyAny>,
    names: Vec<String>,
) -> PyResult<Vec<Bound<'py, PyAny>>> {
    let mut columns: Vec<Vec<f64>> = names.iter().map(|_| Vec::new()).collect();
    let mut stream = Stream::of(table)?;
    while let Some(batch) = stream.next()? {
        for (name, column) in names.iter().zip(&mut columns) {
            let index = stream.schema.index_of(name);
            let index = index.map_err(|_| PyErr::from(invalid(name, "is no column of the table")))?;
            numbers(name, &batch.child_data()[index].slice(batch.offset(), batch.len()), column)?;
        }
    }
    columns.into_iter().map(|column| column.to_python(py)).collect()
}

/// The stream of a table, batch after batch. The reader of arrow-array makes arrays of every type there is, which is a part of the package's
/// size; here columns stay as they came until one is looked at.
struct Stream {
    stream: FFI_ArrowArrayStream,
    schema: Schema,
}

impl Stream {
    /// Its capsule gives the stream away and is empty afterwards.
    fn of(table: &Bound<'_, PyAny>) -> PyResult<Self> {
        let name = pyo3::intern!(table.py(), "__arrow_c_stream__");
        if !table.hasattr(name)? {
            let found = table.get_type().name()?.to_string();
            return Err(PyTypeError::new_err(format!("expected a table with __arrow_c_stream__, got {found}")));
        }
        let capsule = table.call_method0(name)?.cast_into::<PyCapsule>()?;
        let given = capsule.pointer_checked(Some(STREAM))?.cast::<FFI_ArrowArrayStream>();
        // SAFETY: a capsule of this name holds a stream of the C interface, alive while the capsule is.
        #[allow(unsafe_code)]
        let mut stream = unsafe { FFI_ArrowArrayStream::from_raw(given.as_ptr()) };
        let mut schema = FFI_ArrowSchema::empty();
        let get_schema = stream.get_schema.ok_or_else(|| PyErr::from(invalid("columns", "were read before")))?;
        // SAFETY: the function is the stream's own and fills the schema.
        #[allow(unsafe_code)]
        let code = unsafe { get_schema(&raw mut stream, &raw mut schema) };
        told(&mut stream, code)?;
        let schema = Schema::try_from(&schema).map_err(|error| refused(&error))?;
        Ok(Stream { stream, schema })
    }

    /// The next batch, a column for each field; none at the end.
    fn next(&mut self) -> PyResult<Option<ArrayData>> {
        let mut array = FFI_ArrowArray::empty();
        let Some(get_next) = self.stream.get_next else { return Ok(None) };
        // SAFETY: the function is the stream's own and fills the array.
        #[allow(unsafe_code)]
        let code = unsafe { get_next(&raw mut self.stream, &raw mut array) };
        told(&mut self.stream, code)?;
        if array.is_released() {
            return Ok(None);
        }
        // SAFETY: arrays of a stream are of its schema.
        #[allow(unsafe_code)]
        let data = unsafe { from_ffi_and_data_type(array, DataType::Struct(self.schema.fields().clone())) };
        data.map(Some).map_err(|error| refused(&error))
    }
}

/// The stream's own words for a failure.
fn told(stream: &mut FFI_ArrowArrayStream, code: i32) -> PyResult<()> {
    if code == 0 {
        return Ok(());
    }
    let mut text = format!("cannot be read: error {code}");
    if let Some(last) = stream.get_last_error {
        // SAFETY: the function is the stream's own; its text lives until the stream is used again.
        #[allow(unsafe_code)]
        let said = unsafe {
            let said = last(stream);
            (!said.is_null()).then(|| CStr::from_ptr(said).to_string_lossy().into_owned())
        };
        text = said.unwrap_or(text);
    }
    Err(invalid("columns", text).into())
}

/// Adds the numbers of a column; a missing one is NaN.
fn numbers(name: &str, found: &ArrayData, column: &mut Vec<f64>) -> PyResult<()> {
    fn each<T: ArrowPrimitiveType>(found: &ArrayData, column: &mut Vec<f64>, number: impl Fn(T::Native) -> f64) {
        // The values from the column's own offset on, and sometimes more.
        let values = &found.buffer::<T::Native>(0)[..found.len()];
        match found.nulls() {
            None => column.extend(values.iter().map(|value| number(*value))),
            Some(nulls) => {
                let known = |(value, is_known): (&T::Native, bool)| if is_known { number(*value) } else { f64::NAN };
                column.extend(values.iter().zip(nulls.iter()).map(known));
            }
        }
    }
    match found.data_type() {
        DataType::Float64 => each::<Float64Type>(found, column, |value| value),
        DataType::Float32 => each::<Float32Type>(found, column, f64::from),
        DataType::Int8 => each::<Int8Type>(found, column, f64::from),
        DataType::Int16 => each::<Int16Type>(found, column, f64::from),
        DataType::Int32 => each::<Int32Type>(found, column, f64::from),
        DataType::Int64 => each::<Int64Type>(found, column, |value| value as f64),
        DataType::UInt8 => each::<UInt8Type>(found, column, f64::from),
        DataType::UInt16 => each::<UInt16Type>(found, column, f64::from),
        DataType::UInt32 => each::<UInt32Type>(found, column, f64::from),
        DataType::UInt64 => each::<UInt64Type>(found, column, |value| value as f64),
        // Division by a power of ten that is exact rounds once, as reading the digits does.
        DataType::Decimal128(_, scale) => {
            let one = 10f64.powi(i32::from(*scale));
            each::<Decimal128Type>(found, column, |value| value as f64 / one);
        }
        other => return Err(invalid(name, format!("holds {other}, no numbers")).into()),
    }
    Ok(())
}
