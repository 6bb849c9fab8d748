//! Records, words, variants and errors.

use super::names::{comment, pascal, snake};
use super::{Go, HEAD};
use std::fmt::Write;
use uniffi_bindgen::interface::{AsType, Enum, Field, Type};

pub fn file(go: &Go<'_>) -> String {
    let mut text = format!("{HEAD}package {}\n\n", go.options.package);
    text += "import (\n\t\"fmt\"\n";
    if go.uses_time() {
        text += "\t\"time\"\n";
    }
    text += ")\n\n";
    for of in go.interface.enum_definitions() {
        if go.interface.is_name_used_as_error(of.name()) {
            text += &error(go, of);
        } else if of.is_flat() {
            text += &words(of);
        } else {
            text += &variants(go, of);
        }
    }
    for record in go.interface.record_definitions() {
        text += &comment("", record.name(), record.docstring());
        text += &structure(go, record.name(), record.fields());
        text += &codec(go, record.name(), record.name(), record.fields());
    }
    text += &refusals(go);
    text
}

fn structure(go: &Go<'_>, name: &str, fields: &[Field]) -> String {
    if fields.is_empty() {
        return format!("type {name} struct{{}}\n\n");
    }
    let mut text = format!("type {name} struct {{\n");
    for (index, field) in fields.iter().enumerate() {
        if index > 0 {
            text.push('\n');
        }
        text += &comment("\t", "", field.docstring());
        if let Some(default) = field.default_value() {
            let nothing = go.of(&field.as_type());
            if nothing.starts_with('*') || nothing.starts_with('[') {
                text += "\t// May be nil.\n";
            } else {
                let _ = writeln!(text, "\t// Usually {default:?}.");
            }
        }
        let _ = writeln!(text, "\t{} {}", pascal(field.name()), go.of(&field.as_type()));
    }
    text + "}\n\n"
}

/// Functions that write and read the fields one after the other.
fn codec(go: &Go<'_>, name: &str, of: &str, fields: &[Field]) -> String {
    if fields.is_empty() {
        return format!("func write{name}(*writer, {of}) {{}}\n\nfunc read{name}(*reader) (v {of}) {{ return v }}\n\n");
    }
    let mut text = format!("func write{name}(w *writer, v {of}) {{\n");
    for field in fields {
        let _ = writeln!(text, "\t{}", go.write(&field.as_type(), &format!("v.{}", pascal(field.name()))));
    }
    let _ = write!(text, "}}\n\nfunc read{name}(r *reader) (v {of}) {{\n");
    for field in fields {
        let _ = writeln!(text, "\tv.{} = {}", pascal(field.name()), go.read(&field.as_type()));
    }
    text + "\treturn v\n}\n\n"
}

/// Words are numbers from 1, so that a forgotten one is told and not taken for the first.
fn words(of: &Enum) -> String {
    let name = of.name();
    let mut text = comment("", name, of.docstring());
    let _ = write!(text, "type {name} int32\n\nconst (\n");
    for (index, variant) in of.variants().iter().enumerate() {
        text += &comment("\t", "", variant.docstring());
        let value = if index == 0 { format!(" {name} = iota + 1") } else { String::new() };
        let _ = writeln!(text, "\t{name}{}{value}", variant.name());
    }
    let list: Vec<String> = of.variants().iter().map(|variant| format!("\"{}\"", snake(variant.name()))).collect();
    let variable = format!("words{name}");
    let _ = write!(
        text,
        ")\n\nvar {variable} = [...]string{{{list}}}\n\n\
         // String gives the word.\n\
         func (v {name}) String() string {{\n\
         \tif v < 1 || int(v) > len({variable}) {{\n\t\treturn fmt.Sprintf(\"{name}(%d)\", int32(v))\n\t}}\n\
         \treturn {variable}[v-1]\n}}\n\n\
         func write{name}(w *writer, v {name}) {{\n\
         \tif v < 1 || int(v) > len({variable}) {{\n\t\tw.fail(\"{word}\", int32(v))\n\t}}\n\
         \twriteInt32(w, int32(v))\n}}\n\n\
         func read{name}(r *reader) {name} {{ return {name}(readInt32(r)) }}\n\n",
        list = list.join(", "),
        word = snake(name),
    );
    text
}

/// Variants with fields: an interface that only they fulfil.
fn variants(go: &Go<'_>, of: &Enum) -> String {
    let name = of.name();
    let mut text = comment("", name, of.docstring());
    let _ = write!(text, "type {name} interface {{\n\tis{name}()\n}}\n\n");
    let (mut writes, mut reads) = (String::new(), String::new());
    for (index, variant) in of.variants().iter().enumerate() {
        let full = format!("{name}{}", variant.name());
        text += &comment("", &full, variant.docstring());
        text += &structure(go, &full, variant.fields());
        let _ = write!(text, "func ({full}) is{name}() {{}}\n\n");
        text += &codec(go, &full, &full, variant.fields());
        let number = index + 1;
        let _ = write!(writes, "\tcase {full}:\n\t\twriteInt32(w, {number})\n\t\twrite{full}(w, v)\n");
        let _ = write!(reads, "\tcase {number}:\n\t\treturn read{full}(r)\n");
    }
    let word = snake(name);
    let _ = write!(
        text,
        "func write{name}(w *writer, v {name}) {{\n\tswitch v := v.(type) {{\n{writes}\
         \tdefault:\n\t\tw.fail(\"{word}\", v)\n\t}}\n}}\n\n\
         func read{name}(r *reader) {name} {{\n\tswitch readInt32(r) {{\n{reads}\t}}\n\tpanic(\"unknown {name}\")\n}}\n\n",
    );
    text
}

/// Every field that a variant of the error has, each once.
fn members(of: &Enum) -> Vec<&Field> {
    let mut fields: Vec<&Field> = Vec::new();
    for field in of.variants().iter().flat_map(|variant| variant.fields()) {
        if !fields.iter().any(|known| known.name() == field.name()) {
            fields.push(field);
        }
    }
    fields
}

fn is_optional_text(field: &Field) -> bool {
    matches!(field.as_type(), Type::Optional { inner_type } if *inner_type == Type::String)
}

/// An error is one struct with the word of its kind; a kind alone is what `errors.Is` compares with.
fn error(go: &Go<'_>, of: &Enum) -> String {
    let name = of.name();
    let fields = members(of);
    let has = |wanted: &str| fields.iter().any(|field| field.name() == wanted && is_optional_text(field));
    let flat = fields.is_empty();
    let mut text = comment("", name, of.docstring());
    let _ = write!(text, "type {name} struct {{\n\t// Word of the kind.\n\tCode string\n");
    if flat {
        text += "\n\t// What went wrong.\n\tDetail string\n";
    }
    for field in &fields {
        text.push('\n');
        text += &comment("\t", "", field.docstring());
        let of = match field.name() {
            "details" if has("details") => "map[string]string".into(),
            _ if is_optional_text(field) => "string".into(),
            _ => go.of(&field.as_type()),
        };
        let _ = writeln!(text, "\t{} {of}", pascal(field.name()));
    }
    if has("details") {
        text += "\n\t// The value at fault, where it is known.\n\tValue string\n";
    }
    text += "\n\tcause error\n}\n\n";
    let prefix = format!("Err{}", name.strip_suffix("Error").unwrap_or(name));
    let _ = writeln!(text, "// Kinds of {name} for errors.Is.\nvar (");
    for variant in of.variants() {
        text += &comment("\t", "", variant.docstring());
        let _ = writeln!(text, "\t{prefix}{} = &{name}{{Code: \"{}\"}}", variant.name(), snake(variant.name()));
    }
    text += ")\n\n";
    let detail = if flat || fields.iter().any(|field| field.name() == "detail" && field.as_type() == Type::String) {
        "e.Detail"
    } else {
        "fmt.Sprint(e.Code)"
    };
    let _ = write!(
        text,
        "// Error says what is wrong with which value, and what to try.\n\
         func (e *{name}) Error() string {{\n\ttext := {detail}\n\tif text == \"\" {{\n\t\ttext = e.Code\n\t}}\n"
    );
    if has("field") {
        text += "\tif e.Field != \"\" {\n\t\ttext = e.Field + \": \" + text\n\t}\n";
    }
    if has("hint") {
        text += "\tif e.Hint != \"\" {\n\t\ttext += \" (\" + e.Hint + \")\"\n\t}\n";
    }
    let _ = write!(
        text,
        "\treturn text\n}}\n\n\
         // Is tells whether the error is of the kind of the target.\n\
         func (e *{name}) Is(target error) bool {{\n\
         \tkind, ok := target.(*{name})\n\treturn ok && kind.Code == e.Code\n}}\n\n\
         // Unwrap gives what led here: the error of a context that ended.\n\
         func (e *{name}) Unwrap() error {{ return e.cause }}\n\n"
    );
    let _ = write!(text, "func read{name}(r *reader) *{name} {{\n\te := &{name}{{}}\n\tswitch readInt32(r) {{\n");
    for (index, variant) in of.variants().iter().enumerate() {
        let _ = write!(text, "\tcase {}:\n\t\te.Code = \"{}\"\n", index + 1, snake(variant.name()));
        if flat {
            text += "\t\te.Detail = readString(r)\n";
        }
        for field in variant.fields() {
            let member = pascal(field.name());
            if field.name() == "details" && has("details") {
                text +=
                    "\t\te.Details = decodeDetails(readPresent(r, readString))\n\t\te.Value = e.Details[\"value\"]\n";
            } else if is_optional_text(field) {
                let _ = writeln!(text, "\t\te.{member} = readPresent(r, readString)");
            } else {
                let _ = writeln!(text, "\t\te.{member} = {}", go.read(&field.as_type()));
            }
        }
    }
    let _ = write!(
        text,
        "\tdefault:\n\t\tpanic(\"unknown {name}\")\n\t}}\n\treturn e\n}}\n\n\
         func failed{name}(r *reader) error {{ return read{name}(r) }}\n\n"
    );
    // A listener may fail with it.
    let _ = write!(text, "func write{name}(w *writer, e *{name}) {{\n\tswitch e.Code {{\n");
    for (index, variant) in of.variants().iter().enumerate() {
        let _ = write!(text, "\tcase \"{}\":\n\t\twriteInt32(w, {})\n", snake(variant.name()), index + 1);
        if flat {
            text += "\t\twriteString(w, e.Detail)\n";
        }
        for field in variant.fields() {
            let member = format!("e.{}", pascal(field.name()));
            if field.name() == "details" && has("details") {
                text += "\t\twritePresent(w, len(e.Details) > 0, encodeDetails(e.Details), writeString)\n";
            } else if is_optional_text(field) {
                let _ = writeln!(text, "\t\twritePresent(w, {member} != \"\", {member}, writeString)");
            } else {
                let _ = writeln!(text, "\t\t{}", go.write(&field.as_type(), &member));
            }
        }
    }
    let _ = write!(text, "\tdefault:\n\t\tw.fail(\"code\", e.Code)\n\t}}\n}}\n\n");
    text
}

/// What the package itself refuses: of the error's own kinds, where it has them.
fn refusals(go: &Go<'_>) -> String {
    let usual = go.interface.get_enum_definition("Error").is_some_and(|of| {
        let has = |wanted: &str| of.variants().iter().any(|variant| variant.name() == wanted);
        has("InvalidInput")
            && has("Internal")
            && has("Cancelled")
            && members(of).iter().any(|field| field.name() == "field")
    });
    if usual {
        "func refusal(field, detail string) error {\n\
         \treturn &Error{Code: \"invalid_input\", Field: field, Detail: detail}\n}\n\n\
         func broken(detail string) error { return &Error{Code: \"internal\", Detail: detail} }\n\n\
         func stopped(cause error) error {\n\
         \treturn &Error{Code: \"cancelled\", Detail: fmt.Sprintf(\"stopped: %v\", cause), cause: cause}\n}\n"
            .into()
    } else {
        "func refusal(field, detail string) error { return fmt.Errorf(\"%s: %s\", field, detail) }\n\n\
         func broken(detail string) error { return fmt.Errorf(\"internal: %s\", detail) }\n\n\
         func stopped(cause error) error { return fmt.Errorf(\"stopped: %w\", cause) }\n"
            .into()
    }
}
