//! The Java sources: what UniFFI's generator wrote is made to look like a Java library. Records get builders, errors a class of
//! our own, long calls futures; what is not for callers is hidden; the library comes out of the jar.

use crate::api::{Of, Surface};
use crate::{java_calls, java_records};
use std::error::Error;
use std::fmt::Write;
use std::path::Path;

/// First line of a file that is wholly ours.
pub const HEAD: &str =
    "// Written by bindings/generate from the foreign surface: do not edit.\npackage io.github.wattfarer;\n\n";

/// Finishes the generated sources in a folder.
pub fn finish(folder: &Path, surface: &Surface) -> Result<(), Box<dyn Error>> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default().to_string();
        if name == "Error" {
            std::fs::remove_file(&path)?;
            continue;
        }
        let mut text = exception_renamed(&tidy(&std::fs::read_to_string(&path)?));
        if surface.objects.iter().any(|object| name == format!("FfiConverterType{}", object.name)) {
            // The generator hands a closed object's handle to the library, which ends the process.
            let checked = "return value.callWithHandle((java.lang.Long handle) -> handle);";
            text = replaced(&text, "return value.uniffiCloneHandle();", checked)?;
        }
        if is_hidden(&name) {
            text = hidden(&text);
        }
        if name == "NamespaceLibrary" {
            let before = "String name = findLibraryName(\"wattfarer\");";
            let loading = "if (NativeLibrary.load()) return java.lang.foreign.SymbolLookup.loaderLookup();\n        ";
            text = replaced(&text, before, &format!("{loading}{before}"))?;
        }
        if name == "UniffiLib" {
            text = quick_to_load(&text)?;
        }
        // One status for all calls of a thread is wiped before an error's buffer is freed, which loses that buffer, and by calls of a
        // listener inside another call. Each call gets its own.
        if name == "UniffiHelpers" {
            text = replaced(&text, "REUSABLE_STATUS.get()", "UniffiRustCallStatus.fresh()")?;
            let from = text.find("    // Thread-local reusable").ok_or("there is no reusable status")?;
            let to = text.find("    // Slab allocator").ok_or("there is no slab allocator")?;
            text.replace_range(from..to, "");
        }
        if name == "UniffiRustCallStatus" {
            let end = text.rfind('}').ok_or("a generated class does not end")?;
            text.replace_range(end.., "    /** A status for one call. */\n    static java.lang.foreign.MemorySegment fresh() {\n        return STATUS_ALLOCATOR.allocate(LAYOUT);\n    }\n}\n");
        }
        if let Some(object) = surface.objects.iter().find(|object| object.name == name) {
            text = java_calls::object(&text, object)?;
        }
        if surface.words.iter().any(|words| words.name == name) {
            text = word(&text)?;
        }
        if name == "Wattfarer" {
            text = java_calls::functions(&text, surface)?;
        }
        std::fs::write(&path, text)?;
    }
    for record in &surface.records {
        std::fs::write(folder.join(format!("{}.java", record.name)), java_records::record(surface, record))?;
    }
    std::fs::write(folder.join("WattfarerException.java"), exception(surface))?;
    Ok(())
}

/// Replaces a text that must be there: another version of the generator may write it otherwise.
pub fn replaced(text: &str, from: &str, to: &str) -> Result<String, String> {
    match text.contains(from) {
        true => Ok(text.replace(from, to)),
        false => Err(format!("the generated sources do not hold {from}")),
    }
}

/// A handle of a native function costs a class made at run time, so each is made when its function is called first; those of the
/// checksums, called once each, are one.
fn quick_to_load(text: &str) -> Result<String, String> {
    const SHORT: &str = "java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_SHORT)";
    const FIELD: &str = "    private static final java.lang.invoke.MethodHandle MH_";
    let mut out = String::with_capacity(text.len());
    let mut lazy = 0;
    for line in text.lines() {
        let made = line.strip_prefix(FIELD).and_then(|rest| rest.split_once(" = "));
        if let Some((_, call)) = made
            && call.contains(SHORT)
        {
            continue;
        } else if let Some((name, call)) = made {
            lazy += 1;
            out.push_str(&format!(
                "    private static final class Handle_{name} {{\n        static final java.lang.invoke.MethodHandle HANDLE = {call}\n    }}\n"
            ));
        } else if line.contains("return (short) MH_") {
            let (_, rest) = line.split_once("MH_").unwrap_or_default();
            let name = rest.split('.').next().unwrap_or_default();
            out.push_str(&format!(
                "            return (short) CHECKSUM.invokeExact(SYMBOLS.find(\"{name}\").orElseThrow());\n"
            ));
        } else {
            out.push_str(&line.replace("MH_", "Handle_").replace(".invokeExact", ".HANDLE.invokeExact"));
            out.push('\n');
        }
    }
    if lazy == 0 {
        return Err("the generated sources hold no handles".into());
    }
    let symbols = "    private static final java.lang.foreign.SymbolLookup SYMBOLS;\n";
    let shared =
        format!("    private static final java.lang.invoke.MethodHandle CHECKSUM = LINKER.downcallHandle({SHORT});\n");
    replaced(&out, symbols, &format!("{symbols}{shared}"))
}

/// Words read the same in every language.
fn word(text: &str) -> Result<String, String> {
    let end = text.rfind('}').ok_or("a generated enum does not end")?;
    let method = "  /** The word in JSON. */\n  @Override\n  public String toString() {\n    return name().toLowerCase(java.util.Locale.ROOT);\n  }\n}\n";
    Ok(format!("{}\n\n{method}", text[..end].trim_end()))
}

/// `Error` is a class of Java already.
fn exception_renamed(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("Error") {
        let (before, after) = (&rest[..at], &rest[at + "Error".len()..]);
        let within = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == '.';
        let whole =
            !before.ends_with(within) && !after.starts_with(|letter: char| letter.is_alphanumeric() || letter == '_');
        out.push_str(before);
        out.push_str(if whole { "WattfarerException" } else { "Error" });
        rest = after;
    }
    out + rest
}

/// No blanks at line ends, no runs of empty lines, code marked as Javadoc marks it.
fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut empty = false;
    for line in text.lines() {
        let line = line.trim_end();
        if line.is_empty() && empty {
            continue;
        }
        empty = line.is_empty();
        if line.trim_start().starts_with("* ") {
            out.push_str(&code(line));
        } else {
            // The generator forgets a line end behind documentation.
            out.push_str(&line.replace("*/public", "*/\n    public"));
        }
        out.push('\n');
    }
    out.trim_end().to_string() + "\n"
}

/// `text` as Javadoc writes it.
pub fn code(line: &str) -> String {
    let mut out = String::new();
    for (index, part) in line.split('`').enumerate() {
        out.push_str(if index == 0 {
            ""
        } else if index % 2 == 1 {
            "{@code "
        } else {
            "}"
        });
        out.push_str(part);
    }
    out
}

fn is_hidden(name: &str) -> bool {
    ["Uniffi", "FfiConverter", "RustBuffer", "ForeignBytes", "NoHandle", "AutoCloseableHelper", "ProgressListenerImpl"]
        .iter()
        .any(|start| name.starts_with(start))
        || name.ends_with("ErrorHandler")
}

/// What callers need not see belongs to the package.
fn hidden(text: &str) -> String {
    text.lines().fold(String::new(), |mut out, line| {
        let kinds = ["enum ", "class ", "interface ", "final class ", "abstract class "];
        let shown = line.strip_prefix("public ").filter(|rest| kinds.iter().any(|kind| rest.starts_with(kind)));
        out.push_str(shown.unwrap_or(line));
        out.push('\n');
        out
    })
}

/// A type; `boxed` where it may be absent or stands between angle brackets.
pub fn java_type(of: &Of, boxed: bool) -> String {
    let plain = |unboxed: &str, as_object: &str| if boxed { as_object.into() } else { unboxed.to_string() };
    match of {
        Of::Plain("f64") => plain("double", "Double"),
        Of::Plain("i64") => plain("long", "Long"),
        Of::Plain("i32" | "u32") => plain("int", "Integer"),
        Of::Plain("bool") => plain("boolean", "Boolean"),
        Of::Plain("bytes") => "byte[]".into(),
        Of::Plain(_) => "String".into(),
        Of::Named(name) => name.clone(),
        Of::Optional(inner) => java_type(inner, true),
        Of::List(inner) if matches!(**inner, Of::Plain("f64" | "i64" | "i32" | "u32" | "bool")) => {
            format!("{}[]", java_type(inner, false))
        }
        Of::List(inner) => format!("java.util.List<{}>", java_type(inner, true)),
    }
}

/// The exception: a sealed class with a subclass for every kind.
fn exception(surface: &Surface) -> String {
    let names: Vec<String> = surface.errors.iter().map(|kind| format!("WattfarerException.{}", kind.name)).collect();
    let mut out = format!("{HEAD}/** A failure: what is wrong with which value, and what to try. */\n");
    let _ = write!(
        out,
        "public abstract sealed class WattfarerException extends RuntimeException\n    permits {} {{\n",
        names.join(",\n        ")
    );
    out.push_str(
        "  private final String code;\n  final String detail;\n  final String field;\n  final String hint;\n  \
         final String details;\n  final Double retryAfterS;\n\n  \
         private WattfarerException(\n      String code, String detail, String field, String hint, String details, Double retryAfterS) {\n    \
         super((field == null ? \"\" : field + \": \") + detail + (hint == null ? \"\" : \" (\" + hint + \")\"));\n    \
         this.code = code;\n    this.detail = detail;\n    this.field = field;\n    this.hint = hint;\n    \
         this.details = details;\n    this.retryAfterS = retryAfterS;\n  }\n",
    );
    for (doc, gives, name, body) in [
        ("The kind's word, the same in every language.", "String", "getCode", "code"),
        ("What is wrong with which value.", "String", "getDetail", "detail"),
        ("The field at fault, by its name in JSON; null where no field is.", "String", "getField", "field"),
        ("What to try; may be null.", "String", "getHint", "hint"),
        ("Named details.", "java.util.Map<String, String>", "getDetails", "ErrorDetails.read(details)"),
        ("Seconds to wait before another try; null where nobody knows.", "Double", "getRetryAfterS", "retryAfterS"),
        ("Whether the same request may succeed later.", "boolean", "isRetryable", "ErrorDetails.isRetryable(code)"),
    ] {
        let _ = write!(out, "\n  /** {doc} */\n  public {gives} {name}() {{\n    return {body};\n  }}\n");
    }
    for kind in &surface.errors {
        let _ = write!(
            out,
            "\n  /** {} */\n  public static final class {} extends WattfarerException {{\n    \
             {1}(String detail, String field, String hint, String details, Double retryAfterS) {{\n      \
             super(\"{}\", detail, field, hint, details, retryAfterS);\n    }}\n  }}\n",
            code(&kind.doc),
            kind.name,
            crate::node::snake(&kind.name)
        );
    }
    out.push_str("}\n");
    out
}
