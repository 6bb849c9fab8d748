//! Java records with their documentation where Javadoc reads it, and a builder for every record that callers make.

use crate::api::{Field, Function, Of, Record, Surface};
use crate::java::{HEAD, code, java_type};
use crate::node::camel;
use std::collections::BTreeSet;
use std::fmt::Write;

/// Short ways to a record.
const WAYS: [(&str, &str); 2] = [
    (
        "VehicleRef",
        "  /** The car of the catalogue with that id. */\n  public static VehicleRef ofId(String id) {\n    return builder().id(id).build();\n  }\n\n  \
         /** A car of your own. */\n  public static VehicleRef ofRecord(Vehicle record) {\n    return builder().record(record).build();\n  }\n\n",
    ),
    (
        "Waypoint",
        "  /** A place without a stay: a name, or latitude and longitude. */\n  public static Waypoint of(String place) {\n    \
         return builder().place(place).build();\n  }\n\n",
    ),
];

/// The source of a record.
pub fn record(surface: &Surface, record: &Record) -> String {
    let name = &record.name;
    let mut out = format!("{HEAD}/**\n");
    for line in record.doc.lines() {
        let _ = writeln!(out, "{}", format!(" * {}", code(line)).trim_end());
    }
    out.push_str(" *\n");
    for field in &record.fields {
        let absent = if is_optional(field) { "; null: absent" } else { "" };
        let doc = code(&field.doc.replace('\n', "\n *     "));
        let _ = writeln!(out, " * @param {} {}{absent}", camel(&field.name), doc.trim_end_matches('.'));
    }
    out.push_str(" */\n");
    let components: Vec<String> = record
        .fields
        .iter()
        .map(|field| format!("    {} {}", java_type(&field.of, false), camel(&field.name)))
        .collect();
    let _ = write!(out, "public record {name}(\n{}) {{\n", components.join(",\n"));
    checks(&mut out, record);
    if record.fields.iter().any(|field| java_type(&field.of, false).ends_with("[]")) {
        equality(&mut out, record);
    }
    if made_by_callers(surface).contains(name.as_str()) {
        builder(&mut out, surface, record);
    }
    out.truncate(out.trim_end().len());
    out.push_str("\n}\n");
    out
}

fn is_optional(field: &Field) -> bool {
    matches!(field.of, Of::Optional(_))
}

fn is_primitive(field: &Field) -> bool {
    matches!(field.of, Of::Plain("f64" | "i64" | "i32" | "u32" | "bool"))
}

/// What must be given is, and a list is never null.
fn checks(out: &mut String, record: &Record) {
    let lines: Vec<String> = record
        .fields
        .iter()
        .filter(|field| !is_optional(field) && !is_primitive(field))
        .map(|field| {
            let name = camel(&field.name);
            match (&field.of, &field.default) {
                (Of::List(_), Some(_)) => {
                    // Numbers lie in arrays.
                    let of = java_type(&field.of, false);
                    let none = of.strip_suffix("[]").map_or("java.util.List.of()".into(), |of| format!("new {of}[0]"));
                    format!("    {name} = {name} == null ? {none} : {name};\n")
                }
                _ => format!("    Required.given(\"{}\", {name});\n", field.name),
            }
        })
        .collect();
    if !lines.is_empty() {
        let _ = write!(
            out,
            "  /** Refuses what lacks a value. */\n  public {} {{\n{}  }}\n\n",
            record.name,
            lines.concat()
        );
    }
}

/// Arrays are compared by what they hold.
fn equality(out: &mut String, record: &Record) {
    let name = &record.name;
    let pairs: Vec<String> = record
        .fields
        .iter()
        .map(|field| camel(&field.name))
        .map(|field| format!("UniffiDeepValue.equals({field}, that.{field})"))
        .collect();
    let hashes: Vec<String> =
        record.fields.iter().map(|field| format!("UniffiDeepValue.hashCode({})", camel(&field.name))).collect();
    let _ = write!(
        out,
        "  @Override\n  public boolean equals(Object other) {{\n    return other instanceof {name} that\n        && {};\n  }}\n\n  \
         @Override\n  public int hashCode() {{\n    return java.util.Objects.hash(\n        {});\n  }}\n\n",
        pairs.join("\n        && "),
        hashes.join(",\n        ")
    );
}

fn builder(out: &mut String, surface: &Surface, record: &Record) {
    let name = &record.name;
    if let Some((_, ways)) = WAYS.iter().find(|(of, _)| of == name) {
        out.push_str(ways);
    }
    let _ = write!(
        out,
        "  /** A builder; what is not set is absent, and the engine's default holds. */\n  public static Builder builder() {{\n    \
         return new Builder();\n  }}\n\n  /** A builder that starts with these values. */\n  public Builder toBuilder() {{\n    \
         Builder builder = new Builder();\n"
    );
    for field in &record.fields {
        let _ = writeln!(out, "    builder.{0} = {0};", camel(&field.name));
    }
    let _ = write!(
        out,
        "    return builder;\n  }}\n\n  /** Makes a {{@link {name}}}. */\n  public static final class Builder {{\n"
    );
    for field in &record.fields {
        let _ = writeln!(out, "    private {} {};", java_type(&field.of, true), camel(&field.name));
    }
    out.push_str("\n    private Builder() {}\n");
    for field in &record.fields {
        setters(out, surface, field);
    }
    let values: Vec<String> = record
        .fields
        .iter()
        .map(|field| match is_primitive(field) {
            true => format!("Required.given(\"{}\", {})", field.name, camel(&field.name)),
            false => camel(&field.name),
        })
        .collect();
    let _ = write!(
        out,
        "\n    /** The record. Fails with {{@code invalid_input}} where a value is missing. */\n    public {name} build() {{\n      \
         return new {name}(\n          {});\n    }}\n  }}\n",
        values.join(",\n          ")
    );
}

fn setters(out: &mut String, surface: &Surface, field: &Field) {
    let name = camel(&field.name);
    let doc = format!(
        "\n    /**\n     * {}\n     *\n     * @return this builder\n     */\n",
        code(&field.doc.replace('\n', "\n     * "))
    );
    let set = |taken: &str, value: &str| {
        format!(
            "{doc}    public Builder {name}({taken}) {{\n      this.{name} = {value};\n      return this;\n    }}\n"
        )
    };
    let inner = match &field.of {
        Of::Optional(inner) => inner,
        other => other,
    };
    // A number as it is written, and one that may be null.
    out.push_str(&set(&format!("{} value", java_type(inner, false)), "value"));
    if is_optional(field) && java_type(inner, false) != java_type(inner, true) {
        out.push_str(&set(&format!("{} value", java_type(inner, true)), "value"));
    }
    let made = made_by_callers(surface);
    match inner {
        Of::Named(of) if made.contains(of.as_str()) => {
            out.push_str(&set(
                &format!("java.util.function.Consumer<{of}.Builder> filled"),
                &format!("Required.filled({of}.builder(), filled).build()"),
            ));
            if of == "VehicleRef" {
                out.push_str(&set("String id", "VehicleRef.ofId(id)"));
                out.push_str(&set("Vehicle record", "VehicleRef.ofRecord(record)"));
            }
        }
        Of::List(of) if java_type(inner, false).starts_with("java.util.List") => {
            out.push_str(&set(&format!("{}... values", java_type(of, true)), "java.util.List.of(values)"));
            if **of == Of::Named("Waypoint".into()) {
                out.push_str(&set("String... places", "java.util.Arrays.stream(places).map(Waypoint::of).toList()"));
            }
        }
        _ => {}
    }
}

/// Records that stand in an argument, themselves or inside another.
fn made_by_callers(surface: &Surface) -> BTreeSet<&str> {
    let methods = surface.objects.iter().flat_map(|object| object.constructors.iter().chain(&object.methods));
    let functions = surface.functions.iter().filter(|function| !function.name.ends_with("json"));
    let mut waiting: Vec<&Of> =
        methods.chain(functions).flat_map(|function: &Function| function.arguments.iter().map(|it| &it.of)).collect();
    let mut found = BTreeSet::new();
    while let Some(of) = waiting.pop() {
        match of {
            Of::Optional(inner) | Of::List(inner) => waiting.push(inner),
            Of::Named(name) => {
                if let Some(record) = surface.records.iter().find(|record| record.name == *name)
                    && found.insert(name.as_str())
                {
                    waiting.extend(record.fields.iter().map(|field| &field.of));
                }
            }
            Of::Plain(_) => {}
        }
    }
    found
}
