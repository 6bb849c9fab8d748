//! Ruby sources and their RBS signatures, on uniffi's metadata: Ruby's own generator gives capitals, no documentation, and holds
//! the interpreter's lock while it plans.

mod calls;
mod signatures;
mod surface;

use crate::api;
use std::path::Path;
use uniffi_bindgen::interface::{ComponentInterface, Type};

/// The files of the gem by their path in it.
pub fn generate(library: &Path, module: &str) -> Result<Vec<(&'static str, String)>, Box<dyn std::error::Error>> {
    let path = library.to_str().ok_or("the library's path is no text")?;
    let loader = api::loader()?;
    let mut interfaces = loader.load_cis(loader.load_metadata(path.into())?)?;
    let interface = interfaces.first_mut().ok_or("the library holds no metadata: is it stripped?")?;
    interface.derive_ffi_funcs()?;
    let ruby = Ruby { interface, module };
    Ok(vec![("lib/wattfarer/surface.rb", surface::file(&ruby)?), ("sig/wattfarer.rbs", signatures::file(&ruby))])
}

pub(crate) struct Ruby<'a> {
    interface: &'a ComponentInterface,
    module: &'a str,
}

impl Ruby<'_> {
    fn is_listener(&self, of: &Type) -> bool {
        match of {
            Type::CallbackInterface { .. } => true,
            Type::Object { name, .. } => {
                self.interface.get_object_definition(name).is_some_and(|object| object.has_callback_interface())
            }
            _ => false,
        }
    }

    fn is_error(&self, name: &str) -> bool {
        self.interface.is_name_used_as_error(name)
    }

    fn is_words(&self, name: &str) -> bool {
        self.interface.get_enum_definition(name).is_some_and(|of| of.is_flat() && !self.is_error(name))
    }

    fn is_plain(&self, of: &Type) -> bool {
        matches!(of, Type::String) || is_number(of)
    }

    fn is_record(&self, of: &Type) -> bool {
        matches!(of, Type::Record { .. })
    }

    fn reads_itself(&self, of: &Type) -> bool {
        matches!(of, Type::Record { .. } | Type::Enum { .. })
    }

    /// The statement that writes a value to `w`; `field` names it in refusals.
    fn write(&self, of: &Type, value: &str, field: &str, depth: usize) -> String {
        let item = format!("v{depth}");
        match of {
            Type::String => format!("w.string({value})"),
            Type::Bytes => format!("w.bytes_of({value})"),
            Type::Timestamp => format!("w.time({value})"),
            Type::Duration => format!("w.duration({value})"),
            Type::Boolean => format!("w.bool({value})"),
            Type::Record { name, .. } => format!("{name}.of({value}, '{field}').write(w)"),
            Type::Enum { name, .. } if self.is_words(name) => format!("{name}.write(w, {value})"),
            Type::Enum { name, .. } => format!("{name}.write(w, {value})"),
            of if self.is_listener(of) => format!("w.u64(Native::Listeners.add({value}))"),
            Type::Object { name, .. } => format!("w.u64({name}.lend({value}, '{field}'))"),
            Type::Optional { inner_type } if self.is_plain(inner_type) => {
                format!("w.optional_{}({value})", plain(inner_type))
            }
            Type::Optional { inner_type } if self.is_record(inner_type) => {
                format!("w.optional_record({}, {value}, '{field}')", name_of(inner_type))
            }
            Type::Optional { inner_type } => {
                format!("w.optional({value}) {{ |{item}| {} }}", self.write(inner_type, &item, field, depth + 1))
            }
            Type::Sequence { inner_type } if **inner_type == Type::Float64 => format!("w.floats({value})"),
            Type::Sequence { inner_type } if self.is_record(inner_type) => {
                format!("w.records({}, {value}, '{field}')", name_of(inner_type))
            }
            Type::Sequence { inner_type } | Type::Set { inner_type } => {
                format!("w.list({value}) {{ |{item}| {} }}", self.write(inner_type, &item, field, depth + 1))
            }
            Type::Map { key_type, value_type } => {
                let (key, inner) = (format!("k{depth}"), format!("i{depth}"));
                format!(
                    "w.map({value}) {{ |{key}, {inner}| {}; {} }}",
                    self.write(key_type, &key, field, depth + 1),
                    self.write(value_type, &inner, field, depth + 1)
                )
            }
            Type::Box { inner_type } => self.write(inner_type, value, field, depth),
            Type::Custom { builtin, .. } => self.write(builtin, value, field, depth),
            simple => format!("w.{}({value})", number(simple)),
        }
    }

    /// The expression that reads a value from `r`.
    fn read(&self, of: &Type) -> String {
        match of {
            Type::String => "r.string".into(),
            Type::Bytes => "r.bytes_of".into(),
            Type::Timestamp => "r.time".into(),
            Type::Duration => "r.duration".into(),
            Type::Boolean => "r.bool".into(),
            Type::Record { name, .. } | Type::Enum { name, .. } => format!("{name}.read(r)"),
            Type::Object { name, .. } | Type::CallbackInterface { name, .. } => {
                format!("{name}.made(r.u64)")
            }
            Type::Optional { inner_type } if self.is_plain(inner_type) => format!("r.optional_{}", plain(inner_type)),
            Type::Optional { inner_type } if self.reads_itself(inner_type) => {
                format!("r.optional_of({})", name_of(inner_type))
            }
            Type::Optional { inner_type } => format!("r.optional {{ {} }}", self.read(inner_type)),
            Type::Sequence { inner_type } if **inner_type == Type::Float64 => "r.floats".into(),
            Type::Sequence { inner_type } if self.reads_itself(inner_type) => {
                format!("r.list_of({})", name_of(inner_type))
            }
            Type::Sequence { inner_type } | Type::Set { inner_type } => {
                format!("r.list {{ {} }}", self.read(inner_type))
            }
            Type::Map { key_type, value_type } => {
                format!("r.map {{ [{}, {}] }}", self.read(key_type), self.read(value_type))
            }
            Type::Box { inner_type } => self.read(inner_type),
            Type::Custom { builtin, .. } => self.read(builtin),
            simple => format!("r.{}", number(simple)),
        }
    }
}

fn name_of(of: &Type) -> &str {
    of.name().unwrap_or_default()
}

/// What a plain value is called in wire.rb.
fn plain(of: &Type) -> &'static str {
    match of {
        Type::String => "string",
        Type::Boolean => "bool",
        number_of => number(number_of),
    }
}

fn number(of: &Type) -> &'static str {
    match of {
        Type::UInt8 => "u8",
        Type::Int8 => "i8",
        Type::UInt16 => "u16",
        Type::Int16 => "i16",
        Type::UInt32 => "u32",
        Type::Int32 => "i32",
        Type::UInt64 => "u64",
        Type::Int64 => "i64",
        Type::Float32 => "f32",
        _ => "f64",
    }
}

fn is_number(of: &Type) -> bool {
    matches!(
        of,
        Type::UInt8
            | Type::Int8
            | Type::UInt16
            | Type::Int16
            | Type::UInt32
            | Type::Int32
            | Type::UInt64
            | Type::Int64
            | Type::Float32
            | Type::Float64
            | Type::Boolean
    )
}

/// Words of Ruby cannot be arguments.
fn local(name: &str) -> String {
    match name {
        "begin" | "end" | "class" | "next" | "in" | "then" | "self" | "w" | "r" => format!("{name}_"),
        _ => name.into(),
    }
}

fn snake(name: &str) -> String {
    let mut text = String::new();
    for (index, letter) in name.chars().enumerate() {
        if letter.is_uppercase() && index > 0 {
            text.push('_');
        }
        text.extend(letter.to_lowercase());
    }
    text
}

fn comment(indent: &str, doc: Option<&str>) -> String {
    let doc = doc.unwrap_or_default().trim().replace("[`", "`").replace("`]", "`");
    doc.lines().map(|line| format!("{indent}# {}", line.trim_end()).trim_end().to_string() + "\n").collect()
}
