//! Tables in and out through Arrow's PyCapsule interface: pandas, polars, DuckDB and pyarrow read and give them.

use arrow_array::cast::AsArray;
use arrow_array::types::Float64Type;
use arrow_array::{Array, ArrayRef, BooleanArray, Float64Array, Int64Array, RecordBatch, StringArray, StructArray};
use arrow_schema::{ArrowError, DataType, Field};
use numpy::PyArrayMethods;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyCapsule, PyFloat, PyInt, PyString};
use pyo3_arrow::PyRecordBatchReader;
use pyo3_arrow::ffi::{ArrayIterator, to_stream_pycapsule};
use std::sync::Arc;
use wattfarer_ffi::error::invalid;
use wattfarer_ffi::python::ToPython;

/// Columns as an Arrow stream. A column is a numpy array of `float64`, NaN where a value is missing, or a list of texts, numbers,
/// truths or `None`.
#[pyfunction]
#[pyo3(signature = (columns, requested_schema=None))]
pub fn arrow_stream<'py>(
    py: Python<'py>,
    columns: Vec<(String, Bound<'py, PyAny>)>,
    requested_schema: Option<Bound<'py, PyCapsule>>,
) -> PyResult<Bound<'py, PyCapsule>> {
    let arrays: Vec<(String, ArrayRef, bool)> =
        columns.iter().map(|(name, values)| Ok((name.clone(), column(values)?, true))).collect::<PyResult<_>>()?;
    let batch = RecordBatch::try_from_iter_with_nullable(arrays).map_err(|error| refused(&error))?;
    let of = StructArray::from(batch);
    let field = Arc::new(Field::new_struct("", of.fields().clone(), false));
    let whole: ArrayRef = Arc::new(of);
    Ok(to_stream_pycapsule(py, Box::new(ArrayIterator::new([Ok(whole)], field)), requested_schema)?)
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
    table: PyRecordBatchReader,
    names: Vec<String>,
) -> PyResult<Vec<Bound<'py, PyAny>>> {
    let mut columns: Vec<Vec<f64>> = names.iter().map(|_| Vec::new()).collect();
    for batch in table.into_reader()? {
        let batch = batch.map_err(|error| refused(&error))?;
        for (name, column) in names.iter().zip(&mut columns) {
            let found =
                batch.column_by_name(name).ok_or_else(|| PyErr::from(invalid(name, "is no column of the table")))?;
            let numbers = match found.data_type() {
                DataType::Float64 => found.clone(),
                _ => arrow_cast::cast(found, &DataType::Float64).map_err(|error| refused(&error))?,
            };
            let numbers = numbers.as_primitive::<Float64Type>();
            match numbers.null_count() {
                0 => column.extend_from_slice(numbers.values()),
                _ => column.extend(numbers.iter().map(|value| value.unwrap_or(f64::NAN))),
            }
        }
    }
    columns.into_iter().map(|column| column.to_python(py)).collect()
}
