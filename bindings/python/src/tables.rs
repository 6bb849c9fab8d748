//! Tables in and out through Arrow's PyCapsule interface: pandas, polars, DuckDB and pyarrow read and give them.

use arrow_array::cast::AsArray;
use arrow_array::ffi_stream::{ArrowArrayStreamReader, FFI_ArrowArrayStream};
use arrow_array::types::{
    ArrowPrimitiveType, Decimal128Type, Float32Type, Float64Type, Int8Type, Int16Type, Int32Type, Int64Type, UInt8Type,
    UInt16Type, UInt32Type, UInt64Type,
};
use arrow_array::{
    Array, ArrayRef, BooleanArray, Float64Array, Int64Array, RecordBatch, RecordBatchIterator, StringArray,
};
use arrow_schema::{ArrowError, DataType};
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
    for batch in reader(table)? {
        let batch = batch.map_err(|error| refused(&error))?;
        for (name, column) in names.iter().zip(&mut columns) {
            let found =
                batch.column_by_name(name).ok_or_else(|| PyErr::from(invalid(name, "is no column of the table")))?;
            numbers(name, found, column)?;
        }
    }
    columns.into_iter().map(|column| column.to_python(py)).collect()
}

/// The stream of a table. Its capsule gives the stream away and is empty afterwards.
fn reader(table: &Bound<'_, PyAny>) -> PyResult<ArrowArrayStreamReader> {
    let name = pyo3::intern!(table.py(), "__arrow_c_stream__");
    if !table.hasattr(name)? {
        let found = table.get_type().name()?.to_string();
        return Err(PyTypeError::new_err(format!("expected a table with __arrow_c_stream__, got {found}")));
    }
    let capsule = table.call_method0(name)?.cast_into::<PyCapsule>()?;
    let stream = capsule.pointer_checked(Some(STREAM))?.cast::<FFI_ArrowArrayStream>();
    // SAFETY: a capsule of this name holds a stream of the C interface, alive while the capsule is.
    #[allow(unsafe_code)]
    let reader = unsafe { ArrowArrayStreamReader::from_raw(stream.as_ptr()) };
    reader.map_err(|error| refused(&error))
}

/// Adds the numbers of a column; a missing one is NaN.
fn numbers(name: &str, found: &ArrayRef, column: &mut Vec<f64>) -> PyResult<()> {
    fn each<T: ArrowPrimitiveType>(found: &ArrayRef, column: &mut Vec<f64>, number: impl Fn(T::Native) -> f64) {
        column.extend(found.as_primitive::<T>().iter().map(|value| value.map_or(f64::NAN, &number)));
    }
    match found.data_type() {
        DataType::Float64 if found.null_count() == 0 => {
            column.extend_from_slice(found.as_primitive::<Float64Type>().values());
        }
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
