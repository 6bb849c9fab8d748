//! The Python package: record classes, the native functions and objects, and their stubs.

use crate::api::{Field, Function, Object, Of, Record, Surface};
use std::collections::BTreeSet;
use std::fmt::Write;

/// Records with more to them, in `_extras.py`: pictures, tables, plots.
const EXTRAS: [&str; 11] = [
    "BulkEstimates",
    "ChargeEstimate",
    "DcCharging",
    "LineString",
    "PlanAnswer",
    "Polygon",
    "Range",
    "Schedule",
    "Trip",
    "VehicleRef",
    "Waypoint",
];
/// Fields that are called otherwise in JSON.
const JSON_NAMES: [(&str, &str, &str); 4] = [
    ("VehicleRef", "vehicle_class", "class"),
    ("SessionRequest", "reference", "ref"),
    ("SessionSchedule", "reference", "ref"),
    ("ChargingProfile", "reference", "ref"),
];
/// Functions that the package has natively for itself.
const OWN: [&str; 1] = ["charge_estimates_bulk"];
const HEAD: &str = "Written by bindings/generate from the foreign surface: do not edit.";

/// What the names of the surface are.
pub struct Names<'a> {
    words: BTreeSet<&'a str>,
    records: BTreeSet<&'a str>,
    objects: BTreeSet<&'a str>,
}

impl<'a> Names<'a> {
    /// The names of a surface.
    pub fn of(surface: &'a Surface) -> Self {
        Names {
            words: surface.words.iter().map(|words| words.name.as_str()).collect(),
            records: surface.records.iter().map(|record| record.name.as_str()).collect(),
            objects: surface.objects.iter().map(|object| object.name.as_str()).collect(),
        }
    }

    /// Whether it is an object.
    pub fn is_object(&self, name: &str) -> bool {
        self.objects.contains(name)
    }

    /// What Python gets.
    fn given(&self, of: &Of) -> String {
        match of {
            Of::Plain("f64") => "float".into(),
            Of::Plain("bool") => "bool".into(),
            Of::Plain("string") => "str".into(),
            Of::Plain("bytes") => "bytes".into(),
            Of::Plain(_) => "int".into(),
            Of::Named(name) => name.clone(),
            Of::Optional(inner) => format!("{} | None", self.given(inner)),
            Of::List(inner) if **inner == Of::Plain("f64") => "npt.NDArray[np.float64]".into(),
            Of::List(inner) => format!("list[{}]", self.given(inner)),
        }
    }

    /// What Python may give.
    fn taken(&self, name: &str, of: &Of) -> String {
        match of {
            Of::Plain("string") if is_moment(name) => "str | datetime".into(),
            Of::Plain("string") if name == "path" || name.ends_with("_path") => "str | PathLike[str]".into(),
            Of::Plain("bytes") => "bytes | bytearray".into(),
            Of::Named(named) if self.words.contains(named.as_str()) => format!("{named} | str"),
            Of::Named(named) if named == "VehicleRef" => "VehicleRef | Vehicle | Mapping[str, Any] | str".into(),
            Of::Named(named) if named == "Waypoint" => "Waypoint | Mapping[str, Any] | str".into(),
            Of::Named(named) if named == "ProgressListener" => "Callable[[int, int, str], object] | bool".into(),
            Of::Named(named) if self.records.contains(named.as_str()) => format!("{named} | Mapping[str, Any]"),
            Of::Optional(inner) => format!("{} | None", self.taken(name, inner)),
            Of::List(inner) if **inner == Of::Plain("f64") => "npt.ArrayLike".into(),
            Of::List(inner) => format!("Iterable[{}]", self.taken(name, inner)),
            other => self.given(other),
        }
    }

    /// How a constructor takes a field.
    fn reading(&self, name: &str, of: &Of) -> String {
        match of {
            Of::Plain("string") if is_moment(name) => format!("_text({name})"),
            Of::Named(named) if self.words.contains(named.as_str()) => format!("_word({named}, {name})"),
            Of::Named(named) => format!("_of({named}, {name})"),
            Of::Optional(inner) => match self.reading(name, inner) {
                plain if plain == name => plain,
                read => format!("None if {name} is None else {read}"),
            },
            Of::List(inner) => match &**inner {
                Of::Plain("f64") => format!("_series({name})"),
                Of::Named(named) if self.words.contains(named.as_str()) => {
                    format!("[_word({named}, item) for item in {name}]")
                }
                Of::Named(named) => format!("[_of({named}, item) for item in {name}]"),
                _ => format!("list({name})"),
            },
            _ => name.into(),
        }
    }
}

fn is_moment(name: &str) -> bool {
    name.ends_with("_at") || name == "moment"
}

fn wrapped(text: &str, indent: usize) -> String {
    let mut out = String::new();
    for (index, paragraph) in text.lines().enumerate() {
        if index > 0 {
            out.push('\n');
        }
        if !paragraph.is_empty() {
            let _ = write!(out, "{:indent$}{paragraph}", "");
        }
    }
    out.trim_start().replace('\\', "\\\\")
}

fn snake(name: &str) -> String {
    let mut out = String::new();
    for (index, letter) in name.chars().enumerate() {
        if letter.is_uppercase() && index > 0 {
            out.push('_');
        }
        out.extend(letter.to_lowercase());
    }
    out
}

/// A name that is a keyword of Python has an underscore behind it.
fn python_name(name: &str) -> String {
    if name == "from" { "from_".into() } else { name.into() }
}

/// `_records.py`.
pub fn records(surface: &Surface) -> String {
    let names = Names::of(surface);
    let functions: BTreeSet<&str> = surface.functions.iter().map(|function| function.name.as_str()).collect();
    let mut out = format!("\"\"\"The records of Wattfarer.\n\n{HEAD}\n\"\"\"\n\n");
    out.push_str(
        "from __future__ import annotations\n\nimport enum\nfrom typing import TYPE_CHECKING, Any\n\n\
         from . import _extras, _wattfarer\nfrom ._record import Record, _of, _series, _text, _word\n\n\
         if TYPE_CHECKING:\n    from collections.abc import Iterable, Mapping\n    from datetime import datetime\n\n    \
         import numpy as np\n    import numpy.typing as npt\n\n",
    );
    out.push_str("__all__ = [\n");
    for name in names.words.iter().chain(&names.records) {
        let _ = writeln!(out, "    \"{name}\",");
    }
    out.push_str("]\n");
    for words in &surface.words {
        let _ =
            write!(out, "\n\nclass {}(str, enum.Enum):\n    \"\"\"{}\"\"\"\n\n", words.name, wrapped(&words.doc, 4));
        for (name, doc) in &words.variants {
            let word = snake(name);
            let _ = writeln!(out, "    {} = \"{word}\"", word.to_uppercase());
            if !doc.is_empty() {
                let _ = writeln!(out, "    \"\"\"{}\"\"\"", wrapped(doc, 4));
            }
        }
        out.push_str("\n    def __str__(self) -> str:\n        return str(self.value)\n");
    }
    for record in &surface.records {
        self::record(&mut out, &names, &functions, record);
    }
    out
}

fn record(out: &mut String, names: &Names<'_>, functions: &BTreeSet<&str>, record: &Record) {
    let name = &record.name;
    let base = if EXTRAS.contains(&name.as_str()) { format!("_extras.{name}Extras") } else { "Record".into() };
    let _ = write!(out, "\n\nclass {name}({base}):\n    \"\"\"{}\"\"\"\n\n", wrapped(&record.doc, 4));
    let slots: Vec<String> = record.fields.iter().map(|field| format!("\"{}\"", python_name(&field.name))).collect();
    let _ = writeln!(out, "    __slots__ = ({},)", slots.join(", "));
    let mut renamed: Vec<String> = JSON_NAMES
        .iter()
        .filter(|(of, _, _)| of == name)
        .map(|(_, field, json)| format!("\"{field}\": \"{json}\""))
        .collect();
    if record.fields.iter().any(|field| field.name == "from") {
        renamed.push("\"from_\": \"from\"".into());
    }
    if !renamed.is_empty() {
        let _ = writeln!(out, "    _JSON_NAMES = {{{}}}", renamed.join(", "));
    }
    out.push('\n');
    for field in &record.fields {
        let _ = writeln!(out, "    {}: {}", python_name(&field.name), names.given(&field.of));
        let _ = writeln!(out, "    \"\"\"{}\"\"\"", wrapped(&field.doc, 4));
    }
    // Fields that must be given come first, as Python wants it.
    let (optional, required): (Vec<&Field>, Vec<&Field>) =
        record.fields.iter().partition(|field| field.default.is_some());
    out.push_str("\n    def __init__(\n        self,\n");
    for field in required {
        let _ = writeln!(out, "        {}: {},", python_name(&field.name), names.taken(&field.name, &field.of));
    }
    for field in optional {
        let default = if field.default.as_deref() == Some("[]") { "()" } else { "None" };
        let _ =
            writeln!(out, "        {}: {} = {default},", python_name(&field.name), names.taken(&field.name, &field.of));
    }
    out.push_str("    ) -> None:\n        self._fill(\n");
    for field in &record.fields {
        let _ = writeln!(out, "            {},", names.reading(&python_name(&field.name), &field.of));
    }
    out.push_str("        )\n");
    let stem = match name.as_str() {
        "CarbonIntensity" => "carbon".to_string(),
        other => snake(other),
    };
    if functions.contains(format!("{stem}_from_json").as_str()) {
        let _ = write!(
            out,
            "\n    @classmethod\n    def from_json(cls, json: str) -> {name}:\n        \
             \"\"\"The record from its JSON; fields not known are refused.\"\"\"\n        \
             return _wattfarer.{stem}_from_json(json)\n\n    def to_json(self) -> str:\n        \
             \"\"\"The JSON of the record, in the shape of the command line and the HTTP service.\"\"\"\n        \
             return _wattfarer.{stem}_to_json(self)\n"
        );
    }
}

fn is_json(name: &str) -> bool {
    name.ends_with("_from_json") || name.ends_with("_to_json")
}

/// `_wattfarer.pyi`.
pub fn stubs(surface: &Surface) -> String {
    let names = Names::of(surface);
    let mut out = format!(
        "# {HEAD}\n\nfrom collections.abc import Awaitable, Callable, Iterable, Mapping\nfrom datetime import datetime\n"
    );
    out.push_str(
        "from os import PathLike\nfrom typing import Any, final\n\nimport numpy as np\nimport numpy.typing as npt\n\n",
    );
    out.push_str("from ._records import (\n");
    for name in names.words.iter().chain(&names.records) {
        let _ = writeln!(out, "    {name},");
    }
    out.push_str(")\n\n__all__ = [\n");
    let public = surface.functions.iter().map(|function| &function.name).filter(|name| !is_json(name));
    for name in surface.objects.iter().map(|object| &object.name).chain(public) {
        let _ = writeln!(out, "    \"{name}\",");
    }
    out.push_str("]\n\ndef arrow_stream(columns: list[tuple[str, Any]], requested_schema: object | None = None) -> object: ...\ndef arrow_columns(table: Any, names: list[str]) -> list[npt.NDArray[np.float64]]: ...\n");
    for object in &surface.objects {
        let _ = write!(out, "\n@final\nclass {}:\n    \"\"\"{}\"\"\"\n\n", object.name, wrapped(&object.doc, 4));
        for constructor in &object.constructors {
            if constructor.name == "new" {
                stub(&mut out, &names, constructor, "cls", "__new__", "Self", 4);
            } else {
                out.push_str("    @staticmethod\n");
                stub(&mut out, &names, constructor, "", &constructor.name, &object.name, 4);
            }
        }
        for method in &object.methods {
            if method.is_async {
                let gives = format!("Awaitable[{}]", given(&names, method));
                stub(&mut out, &names, method, "self", &method.name, &gives, 4);
            }
            let name = if method.is_async { format!("{}_sync", method.name) } else { method.name.clone() };
            stub(&mut out, &names, method, "self", &name, &given(&names, method), 4);
        }
        if object.name == "Stations" {
            out.push_str("    def __len__(self) -> int: ...\n");
        }
    }
    for function in &surface.functions {
        out.push('\n');
        stub(&mut out, &names, function, "", &function.name, &given(&names, function), 0);
    }
    out.replace("from typing import Any, final", "from typing import Any, Self, final")
}

fn given(names: &Names<'_>, function: &Function) -> String {
    function.gives.as_ref().map_or_else(|| "None".into(), |of| names.given(of))
}

fn stub(out: &mut String, names: &Names<'_>, function: &Function, first: &str, name: &str, gives: &str, indent: usize) {
    let mut arguments: Vec<String> = Vec::new();
    if !first.is_empty() {
        arguments.push(first.into());
    }
    for argument in &function.arguments {
        let default =
            argument.default.as_ref().map_or("", |default| if default == "none" { " = None" } else { " = 0" });
        arguments.push(format!("{}: {}{default}", argument.name, names.taken(&argument.name, &argument.of)));
    }
    let _ = write!(
        out,
        "{:indent$}def {name}({}) -> {gives}:\n{:indent$}    \"\"\"{}\"\"\"\n",
        "",
        arguments.join(", "),
        "",
        wrapped(&function.doc, indent + 4)
    );
}

fn rust_type(of: &Of) -> String {
    match of {
        Of::Plain("string") => "String".into(),
        Of::Plain("bytes") => "Vec<u8>".into(),
        Of::Plain(name) => (*name).into(),
        Of::Named(name) => format!("ffi::{name}"),
        Of::Optional(inner) => format!("Option<{}>", rust_type(inner)),
        Of::List(inner) => format!("Vec<{}>", rust_type(inner)),
    }
}

/// The named type of an argument, whether it may be absent.
fn named(of: &Of) -> (Option<&str>, bool) {
    match of {
        Of::Named(name) => (Some(name), false),
        Of::Optional(inner) => (named(inner).0, true),
        _ => (None, false),
    }
}

/// The native functions and objects, Rust for `include!`.
pub fn native(surface: &Surface) -> String {
    let names = Names::of(surface);
    let mut out = format!("// {HEAD}\n\n");
    for object in &surface.objects {
        native_object(&mut out, &names, object);
    }
    for function in surface.functions.iter().filter(|function| !OWN.contains(&function.name.as_str())) {
        native_function(&mut out, &names, function, None, "");
    }
    out.push_str(
        "/// Puts everything into the module.\npub fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {\n",
    );
    for object in &surface.objects {
        let _ = writeln!(out, "    module.add_class::<{}>()?;", object.name);
    }
    for function in &surface.functions {
        if is_json(&function.name) {
            // They are methods of the records; here they are not to be seen by `import *`.
            let _ = writeln!(out, "    module.setattr(\"{0}\", wrap_pyfunction!({0}, module)?)?;", function.name);
        } else {
            let _ = writeln!(out, "    module.add_function(wrap_pyfunction!({}, module)?)?;", function.name);
        }
    }
    out.push_str("    Ok(())\n}\n");
    out
}

fn doc(out: &mut String, text: &str, indent: usize) {
    for line in text.lines() {
        let _ = writeln!(out, "{:indent$}///{}{line}", "", if line.is_empty() { "" } else { " " });
    }
}

fn native_object(out: &mut String, names: &Names<'_>, object: &Object) {
    let name = &object.name;
    doc(out, &object.doc, 0);
    let _ = write!(out, "#[pyclass(frozen, module = \"wattfarer\")]\npub struct {name}(Arc<ffi::{name}>);\n\n");
    let _ = write!(out, "#[pymethods]\nimpl {name} {{\n");
    for constructor in &object.constructors {
        let new = constructor.name == "new";
        native_function(out, names, constructor, Some(name), if new { "#[new]" } else { "#[staticmethod]" });
    }
    for method in &object.methods {
        native_function(out, names, method, Some(name), "self");
        if method.is_async {
            // The same for programs without an event loop.
            let twin = Function {
                name: format!("{}_sync", method.name),
                doc: method.doc.clone(),
                arguments: method.arguments.clone(),
                gives: method.gives.clone(),
                fails: method.fails,
                is_async: true,
            };
            native_function(out, names, &twin, Some(name), "self");
        }
    }
    if name == "Stations" {
        out.push_str("    fn __len__(&self) -> usize {\n        usize::try_from(self.0.count()).unwrap_or(0)\n    }\n");
    }
    out.push_str("}\n\n");
}

fn native_function(out: &mut String, names: &Names<'_>, function: &Function, object: Option<&str>, kind: &str) {
    let indent = if object.is_some() { 4 } else { 0 };
    let is_method = kind == "self";
    let mut body = String::new();
    let (mut signature, mut arguments, mut call) = (Vec::new(), Vec::new(), Vec::new());
    let mut cancels = false;
    for argument in &function.arguments {
        let name = &argument.name;
        let default = argument.default.as_deref();
        signature.push(match default {
            None => name.clone(),
            Some("none") => format!("{name}=None"),
            Some(value) => format!("{name}={value}"),
        });
        match named(&argument.of) {
            (Some("CancelToken"), true) => {
                cancels = true;
                arguments.push(format!("{name}: Option<PyRef<'_, CancelToken>>"));
            }
            (Some("ProgressListener"), _) => {
                arguments.push(format!("{name}: Option<Bound<'_, PyAny>>"));
                let _ = writeln!(body, "let {name} = crate::listener(py, {name})?;");
            }
            (Some(object), optional) if names.is_object(object) => {
                let of = format!("PyRef<'_, {object}>");
                arguments.push(format!("{name}: {}", if optional { format!("Option<{of}>") } else { of }));
                let read =
                    if optional { format!("{name}.map(|it| it.0.clone())") } else { format!("{name}.0.clone()") };
                let _ = writeln!(body, "let {name} = {read};");
            }
            _ if default == Some("none") => {
                let Of::Optional(inner) = &argument.of else { continue };
                arguments.push(format!("{name}: Option<In<{}>>", rust_type(inner)));
                let _ = writeln!(body, "let {name} = {name}.map(|it| it.0);");
            }
            _ if default.is_some() => arguments.push(format!("{name}: {}", rust_type(&argument.of))),
            _ => {
                arguments.push(format!("{name}: In<{}>", rust_type(&argument.of)));
                let _ = writeln!(body, "let {name} = {name}.0;");
            }
        }
        call.push(name.clone());
    }
    let target = match (object, is_method) {
        (Some(_), true) => {
            body.push_str("let it = self.0.clone();\n");
            format!("it.{}", function.name.strip_suffix("_sync").unwrap_or(&function.name))
        }
        (Some(object), false) => format!("ffi::{object}::{}", function.name),
        (None, _) => format!("ffi::{}", function.name),
    };
    let call = format!("{target}({})", call.join(", "));
    let call = if function.fails { call } else { format!("Ok({call})") };
    let is_object = matches!(function.gives.as_ref().map(named), Some((Some(of), false)) if names.is_object(of));
    let waits = function.is_async.then(|| {
        let how = if function.name.ends_with("_sync") { "waited" } else { "awaitable" };
        let wrap = match function.gives.as_ref().map(named) {
            Some((Some(of), _)) if is_object => format!("|py, made| Ok(Bound::new(py, {of}(made))?.into_any())"),
            _ => "|py, made| made.to_python(py)".into(),
        };
        format!("crate::{how}(py, async move {{ {call}.await }}, {wrap})")
    });
    let work = if cancels {
        "crate::interruptible(py, cancel.map(|it| it.0.clone()), move |cancel| ".to_string() + &call + ")?"
    } else {
        format!("py.detach(move || -> ffi::Result<_> {{ {call} }})?")
    };
    let (gives, result) = match function.gives.as_ref().map(named) {
        _ if waits.is_some() => ("Bound<'py, PyAny>".into(), waits.unwrap_or_default()),
        Some((Some(object), false)) if names.is_object(object) => (object.to_string(), format!("Ok({object}({work}))")),
        _ => ("Bound<'py, PyAny>".into(), format!("{work}.to_python(py)")),
    };
    doc(out, &function.doc, indent);
    let pad = " ".repeat(indent);
    if object.is_none() {
        let _ = writeln!(out, "#[pyfunction]");
    } else if !is_method {
        let _ = writeln!(out, "{pad}{kind}");
    }
    let this = if is_method { "&self, " } else { "" };
    let _ = writeln!(out, "{pad}#[pyo3(signature = ({}))]", signature.join(", "));
    let _ = writeln!(out, "{pad}#[allow(clippy::needless_pass_by_value)]");
    let _ = writeln!(
        out,
        "{pad}{}fn {}<'py>({this}py: Python<'py>, {}) -> PyResult<{gives}> {{",
        if object.is_none() { "pub " } else { "" },
        function.name,
        arguments.join(", ")
    );
    for line in body.lines() {
        let _ = writeln!(out, "{pad}    {line}");
    }
    let _ = write!(out, "{pad}    {result}\n{pad}}}\n\n");
}
