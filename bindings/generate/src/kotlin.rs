//! The Kotlin source: what UniFFI's generator wrote gets suspend functions for long calls, an exception of our own, series without a
//! box for every number, and refuses closed objects.

use crate::api::{Field, Function, Object, Of, Surface};
use crate::node::{LONG, LONG_METHODS, camel, snake};
use std::error::Error;
use std::fmt::Write;
use std::path::Path;

/// Finishes the generated source.
pub fn finish(file: &Path, surface: &Surface) -> Result<(), Box<dyn Error>> {
    let mut text = tidy(&std::fs::read_to_string(file)?);
    // The generator's renaming forgets constructors.
    text = text.replace("uniffiRustCallWithError(Exception)", "uniffiRustCallWithError(WattfarerException)");
    text = text.replace("@Throws(Exception::class)", "@Throws(WattfarerException::class)");
    // It also hands a closed object's handle to the library, which ends the process.
    text = replaced(&text, "return value.uniffiCloneHandle()", "return value.callWithHandle { it }")?;
    text = replaced(&text, "object has already been destroyed", "object is closed")?;
    text = series(&text)?;
    let start = text.find("sealed class WattfarerException").ok_or("there is no exception")?;
    let end = start + text[start..].find("    companion object ErrorHandler").ok_or("the exception does not end")?;
    text.replace_range(start..end, &exception(surface));
    for words in &surface.words {
        let start = text.find(&format!("enum class {} {{", words.name)).ok_or("a list of words is not there")?;
        let at = start + text[start..].find("    companion object").ok_or("a list of words does not end")?;
        text.insert_str(at, "    /** The word in JSON. */\n    val word: kotlin.String get() = name.lowercase()\n\n");
    }
    for object in surface.objects.iter().filter(|object| LONG_METHODS.iter().any(|(of, _)| *of == object.name)) {
        text = suspending(&text, object)?;
    }
    for function in surface.functions.iter().filter(|function| is_long(None, function)) {
        let name = camel(&function.name);
        text = replaced(&text, &format!(" fun `{name}`("), &format!(" fun `{name}Blocking`("))?;
        text.push_str(&suspend_function(function, &name, &format!("{name}Blocking"), "", None));
    }
    std::fs::write(file, text)?;
    Ok(())
}

fn replaced(text: &str, from: &str, to: &str) -> Result<String, String> {
    crate::java::replaced(text, from, to)
}

/// No blanks at line ends, no runs of empty lines.
fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut empty = false;
    for line in text.lines().map(str::trim_end) {
        if line.is_empty() && empty {
            continue;
        }
        empty = line.is_empty();
        out.push_str(line);
        out.push('\n');
    }
    out
}

/// What waits for itself needs no suspend function of ours.
fn is_long(object: Option<&str>, function: &Function) -> bool {
    let long = match object {
        None => LONG.contains(&function.name.as_str()),
        Some(object) => LONG_METHODS.contains(&(object, &function.name)),
    };
    long && !function.is_async
}

/// Numbers cross in one piece.
fn series(text: &str) -> Result<String, String> {
    const OBJECT: &str = "public object FfiConverterSequenceDouble: FfiConverterRustBuffer<List<kotlin.Double>> {\n";
    let start = text.find(OBJECT).ok_or("there are no series of numbers")?;
    let end = start + text[start..].find("\n}\n").ok_or("the series do not end")?;
    let body = "    override fun read(buf: ByteBuffer): List<kotlin.Double> {
        val values = DoubleArray(buf.getInt())
        buf.asDoubleBuffer().get(values)
        buf.position(buf.position() + values.size * 8)
        return values.asList()
    }

    override fun allocationSize(value: List<kotlin.Double>): ULong = 4UL + value.size.toULong() * 8UL

    override fun write(value: List<kotlin.Double>, buf: ByteBuffer) {
        buf.putInt(value.size)
        val values = buf.asDoubleBuffer()
        for (item in value) values.put(item)
        buf.position(buf.position() + value.size * 8)
    }";
    Ok(format!("{}{OBJECT}{body}{}", &text[..start], &text[end..]))
}

/// The exception up to its companion.
fn exception(surface: &Surface) -> String {
    let mut out = String::from(
        "sealed class WattfarerException(\n    /** The kind's word, the same in every language. */\n    val code: kotlin.String,\n",
    );
    let fields = surface.errors.first().map_or(&[][..], |kind| kind.fields.as_slice());
    for field in fields {
        let _ = writeln!(out, "    /** {} */\n    val {}: {},", field.doc, camel(&field.name), kotlin_type(&field.of));
    }
    out.push_str(
        ") : kotlin.Exception((field?.let { \"$it: \" } ?: \"\") + detail + (hint?.let { \" ($it)\" } ?: \"\")) {\n    \
         /** Whether the same request may succeed later. */\n    val isRetryable: kotlin.Boolean get() = code in retryableCodes\n",
    );
    let taken: Vec<String> =
        fields.iter().map(|field| format!("{}: {}", camel(&field.name), kotlin_type(&field.of))).collect();
    let given: Vec<String> = fields.iter().map(|field| camel(&field.name)).collect();
    for kind in &surface.errors {
        let _ = write!(
            out,
            "\n    /** {} */\n    class {}({}) :\n        WattfarerException(\"{}\", {})\n",
            kind.doc,
            kind.name,
            taken.join(", "),
            snake(&kind.name),
            given.join(", ")
        );
    }
    out.push('\n');
    out
}

/// An object whose long calls suspend; the ones that block say so.
fn suspending(text: &str, object: &Object) -> Result<String, String> {
    let name = &object.name;
    let start = text.find(&format!("public interface {name}Interface")).ok_or("an object is not there")?;
    let end = start + text[start..].find(&format!("public object FfiConverterType{name}:")).ok_or("it does not end")?;
    let mut section = text[start..end].to_string();
    let mut methods = String::new();
    for method in object.methods.iter().filter(|method| is_long(Some(name), method)) {
        let called = camel(&method.name);
        section = replaced(&section, &format!("fun `{called}`("), &format!("fun `{called}Blocking`("))?;
        methods.push_str(&suspend_function(method, &called, &format!("{called}Blocking"), "    ", None));
    }
    let mut makers = String::new();
    for constructor in &object.constructors {
        let (called, blocking) = match constructor.name.as_str() {
            "new" => ("create".to_string(), name.clone()),
            other => (camel(other), format!("{}Blocking", camel(other))),
        };
        if constructor.name != "new" {
            section = replaced(&section, &format!("fun `{called}`("), &format!("fun `{blocking}`("))?;
        }
        makers.push_str(&suspend_function(constructor, &called, &blocking, "        ", Some(name)));
    }
    // The interface has an empty companion of its own; the class comes behind it.
    let class = section.find(&format!("open class {name}:")).ok_or("there is no class")?;
    let at = class + section[class..].find("    companion object").ok_or("there is no companion")?;
    let head = "    companion object".len();
    let rest = &section[at + head..];
    let (companion, rest) = match rest.strip_prefix(" {") {
        Some(rest) => (format!("{methods}\n    companion object {{{makers}"), rest),
        None => (format!("{methods}\n    companion object {{{makers}    }}\n"), rest),
    };
    section = format!("{}{companion}{rest}", &section[..at]);
    Ok(format!("{}{section}{}", &text[..start], &text[end..]))
}

fn is_cancel(argument: &Field) -> bool {
    matches!(&argument.of, Of::Optional(inner) if **inner == Of::Named("CancelToken".into()))
}

fn kotlin_type(of: &Of) -> String {
    match of {
        Of::Plain("f64") => "kotlin.Double".into(),
        Of::Plain("i64") => "kotlin.Long".into(),
        Of::Plain("i32") => "kotlin.Int".into(),
        Of::Plain("u32") => "kotlin.UInt".into(),
        Of::Plain("bool") => "kotlin.Boolean".into(),
        Of::Plain("bytes") => "kotlin.ByteArray".into(),
        Of::Plain(_) => "kotlin.String".into(),
        Of::Named(name) => name.clone(),
        Of::Optional(inner) => format!("{}?", kotlin_type(inner)),
        Of::List(inner) => format!("List<{}>", kotlin_type(inner)),
    }
}

fn suspend_function(function: &Function, called: &str, blocking: &str, indent: &str, made: Option<&str>) -> String {
    let mut out = format!("\n{indent}/**\n");
    for line in function.doc.lines() {
        let _ = writeln!(out, "{}", format!("{indent} * {line}").trim_end());
    }
    let stops = if function.arguments.iter().any(is_cancel) || function.name.starts_with("charge_estimates") {
        "When the coroutine is cancelled the work stops within milliseconds."
    } else {
        "Works on another thread."
    };
    let _ = writeln!(out, "{indent} *\n{indent} * {stops}\n{indent} */");
    let taken: Vec<String> = function
        .arguments
        .iter()
        .filter(|argument| !is_cancel(argument))
        .map(|argument| {
            let default = match argument.default.as_deref() {
                None => String::new(),
                Some("none") => " = null".into(),
                Some(value) if argument.of == Of::Plain("u32") => format!(" = {value}u"),
                Some(value) => format!(" = {value}"),
            };
            format!("{}: {}{default}", camel(&argument.name), kotlin_type(&argument.of))
        })
        .collect();
    let given: Vec<String> = function
        .arguments
        .iter()
        .map(|argument| if is_cancel(argument) { "cancel".into() } else { camel(&argument.name) })
        .collect();
    let gives = match (made, &function.gives) {
        (Some(name), _) => format!(": {name}"),
        (None, Some(of)) => format!(": {}", kotlin_type(of)),
        (None, None) => String::new(),
    };
    let work = match function.name.as_str() {
        "charge_estimates" | "charge_estimates_bulk" => format!("{called}InPieces({}, cancel)", given.join(", ")),
        _ => format!("{blocking}({})", given.join(", ")),
    };
    let cancel = if work.contains("cancel)") || work.contains("cancel,") { "cancel -> " } else { "" };
    let _ = writeln!(
        out,
        "{indent}@Throws(WattfarerException::class, kotlin.coroutines.cancellation.CancellationException::class)\n\
         {indent}suspend fun {called}({}){gives} =\n{indent}    work {{ {cancel}{work} }}",
        taken.join(", ")
    );
    out
}
