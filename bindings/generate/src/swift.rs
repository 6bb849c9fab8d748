//! The Swift sources: what UniFFI's generator wrote is mended, and long calls get async forms that a task's cancellation stops.

use crate::api::{Field, Function, Of, Surface};
use crate::node::{LONG, LONG_METHODS, camel, snake};
use std::error::Error;
use std::fmt::Write;
use std::path::Path;

/// Finishes the generated sources in a folder.
pub fn finish(folder: &Path, surface: &Surface) -> Result<(), Box<dyn Error>> {
    let file = folder.join("Wattfarer.swift");
    // The generator's renaming forgets constructors.
    let text = std::fs::read_to_string(&file)?
        .replace("FfiConverterTypeError_lift", "FfiConverterTypeWattfarerError_lift")
        .lines()
        .map(|line| line.trim_end().to_string() + "\n")
        .collect::<String>();
    let at = text.find("enum WattfarerError").ok_or("there is no error")?;
    let (before, after) = text.split_at(at);
    let after = after.replacen("String(reflecting: self)", "text", 1);
    std::fs::write(&file, before.to_string() + &after)?;
    std::fs::write(folder.join("Calls.swift"), calls(surface))?;
    Ok(())
}

fn calls(surface: &Surface) -> String {
    let mut out = String::from(
        "// Written by bindings/generate from the foreign surface: do not edit.\n\nextension WattfarerError {\n",
    );
    out.push_str(
        "    /// The kind's word, the same in every language.\n    public var code: String {\n        switch self {\n",
    );
    for kind in &surface.errors {
        let _ = writeln!(out, "        case .{}: return \"{}\"", kind.name, snake(&kind.name));
    }
    out.push_str("        }\n    }\n");
    let fields = surface.errors.first().map_or(&[][..], |kind| kind.fields.as_slice());
    for (index, field) in fields.iter().enumerate() {
        let before = "_, ".repeat(index);
        let behind = ", _".repeat(fields.len() - index - 1);
        let _ = write!(
            out,
            "\n    /// {}\n    public var {}: {} {{\n        switch self {{\n",
            field.doc,
            camel(&field.name),
            swift_type(&field.of)
        );
        for kind in &surface.errors {
            let _ = writeln!(out, "        case .{}({before}let value{behind}): return value", kind.name);
        }
        out.push_str("        }\n    }\n");
    }
    out.push_str(
        "\n    var text: String {\n        (field.map { $0 + \": \" } ?? \"\") + detail + (hint.map { \" (\" + $0 + \")\" } ?? \"\")\n    }\n}\n",
    );
    for object in &surface.objects {
        let methods: Vec<String> = object
            .methods
            .iter()
            .filter(|method| LONG_METHODS.contains(&(&object.name, &method.name)) && !method.is_async)
            .map(|method| call(method, &format!("self.{}", camel(&method.name)), "    "))
            .collect();
        if !methods.is_empty() {
            let _ = write!(out, "\nextension {} {{{}}}\n", object.name, methods.concat());
        }
    }
    for function in
        surface.functions.iter().filter(|function| LONG.contains(&function.name.as_str()) && !function.is_async)
    {
        out.push_str(&call(function, &format!("Wattfarer.{}", camel(&function.name)), ""));
    }
    out
}

fn is_cancel(argument: &Field) -> bool {
    matches!(&argument.of, Of::Optional(inner) if **inner == Of::Named("CancelToken".into()))
}

fn swift_type(of: &Of) -> String {
    match of {
        Of::Plain("f64") => "Double".into(),
        Of::Plain("i64") => "Int64".into(),
        Of::Plain("i32") => "Int32".into(),
        Of::Plain("u32") => "UInt32".into(),
        Of::Plain("bool") => "Bool".into(),
        Of::Plain("bytes") => "Data".into(),
        Of::Plain(_) => "String".into(),
        Of::Named(name) => name.clone(),
        Of::Optional(inner) => format!("{}?", swift_type(inner)),
        Of::List(inner) => format!("[{}]", swift_type(inner)),
    }
}

/// The async form; the call inside is not awaited, so it is the plain one.
fn call(function: &Function, target: &str, indent: &str) -> String {
    let mut out = String::from("\n");
    for line in function.doc.lines() {
        let _ = writeln!(out, "{indent}/// {line}");
    }
    let stops = match function.arguments.iter().any(is_cancel) {
        true => "When the task is cancelled the work stops within milliseconds.",
        false => "Works on another thread.",
    };
    let taken: Vec<String> = function
        .arguments
        .iter()
        .filter(|argument| !is_cancel(argument))
        .map(|argument| {
            let default = match argument.default.as_deref() {
                None => String::new(),
                Some("none") => " = nil".into(),
                Some(value) => format!(" = {value}"),
            };
            format!("{}: {}{default}", camel(&argument.name), swift_type(&argument.of))
        })
        .collect();
    let given: Vec<String> = function
        .arguments
        .iter()
        .map(|argument| {
            let name = camel(&argument.name);
            if is_cancel(argument) { format!("{name}: cancel") } else { format!("{name}: {name}") }
        })
        .collect();
    let gives = function.gives.as_ref().map_or("Void".into(), swift_type);
    let _ = write!(
        out,
        "{indent}///\n{indent}/// {stops}\n{indent}public func {}({}) async throws -> {gives} {{\n{indent}    \
         try await work {{ cancel in try {target}({}) }}\n{indent}}}\n",
        camel(&function.name),
        taken.join(", "),
        given.join(", ")
    );
    if !function.arguments.iter().any(is_cancel) {
        out = out.replace("{ cancel in", "{ _ in");
    }
    out
}
