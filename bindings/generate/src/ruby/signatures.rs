//! RBS signatures of the module.

use super::calls::spreads;
use super::{Ruby, comment, snake};
use std::fmt::Write;
use uniffi_bindgen::interface::{AsType, Callable, Field, Type};

pub fn file(ruby: &Ruby<'_>) -> String {
    let mut text = format!(
        "# Written by bindings/generate from the foreign surface: do not edit.\n\nmodule {}\n  VERSION: String\n\n\
         \x20 # A series of numbers, kept packed.\n  class Column\n    include Enumerable[Float]\n\n\
         \x20   def self.of: (Array[Float] | Column values) -> Column\n    def initialize: (String packed) -> void\n\
         \x20   def packed: () -> String\n    def size: () -> Integer\n    def []: (Integer index) -> Float?\n\
         \x20   def last: () -> Float?\n    def empty?: () -> bool\n\
         \x20   def each: () {{ (Float) -> void }} -> self | () -> Enumerator[Float, self]\n  end\n\n\
         \x20 # Plain data with named fields.\n  class Record\n    def to_h: () -> Hash[Symbol, untyped]\n\
         \x20   def with: (**untyped changes) -> self\n  end\n\n\
         \x20 # A list of words.\n  class Words\n    include Enumerable[Symbol]\n\n\
         \x20   def each: () {{ (Symbol) -> void }} -> untyped\n  end\n\n\
         \x20 # What is opened or made ready once.\n  class NativeObject\n    def close: () -> nil\n    def closed?: () -> bool\n  end\n\n",
        ruby.module
    );
    for of in ruby.interface.enum_definitions() {
        let name = of.name();
        if ruby.is_error(name) {
            text += &comment("  ", of.docstring());
            let _ = writeln!(text, "  class {name} < StandardError\n    def code: () -> String");
            let mut known: Vec<&str> = Vec::new();
            for field in of.variants().iter().flat_map(|variant| variant.fields()) {
                if !known.contains(&field.name()) {
                    known.push(field.name());
                    let of = match field.name() {
                        "details" => "Hash[String, String]".into(),
                        _ => ruby.given(&field.as_type()),
                    };
                    let _ = writeln!(text, "    def {}: () -> {of}", field.name());
                }
            }
            if known.contains(&"details") {
                text += "    def value: () -> String?\n";
            }
            text += "  end\n\n";
            for variant in of.variants() {
                let prefix = if name == "Error" { "" } else { name };
                text += &comment("  ", variant.docstring());
                let _ = write!(text, "  class {prefix}{} < {name}\n  end\n\n", variant.name());
            }
        } else if of.is_flat() {
            let list: Vec<String> = of.variants().iter().map(|variant| format!(":{}", snake(variant.name()))).collect();
            text += &comment("  ", of.docstring());
            let _ = write!(text, "  type {} = {}\n\n  {name}: Words\n\n", snake(name), list.join(" | "));
        } else {
            text += &comment("  ", of.docstring());
            let _ = writeln!(text, "  module {name}");
            for variant in of.variants() {
                record(ruby, &mut text, variant.name(), variant.docstring(), variant.fields(), "    ");
            }
            let list: Vec<String> = of.variants().iter().map(|variant| format!("{name}::{}", variant.name())).collect();
            let _ = write!(text, "  end\n\n  type {} = {}\n\n", snake(name), list.join(" | "));
        }
    }
    for of in ruby.interface.record_definitions() {
        record(ruby, &mut text, of.name(), of.docstring(), of.fields(), "  ");
    }
    for object in ruby.interface.object_definitions() {
        text += &comment("  ", object.docstring());
        if object.has_callback_interface() {
            let _ = writeln!(text, "  interface _{}", object.name());
            for method in object.methods() {
                let _ = writeln!(text, "    def {}: {}", method.name(), ruby.signature(method, None));
            }
            let _ = write!(text, "  end\n\n  module {}\n  end\n\n", object.name());
            continue;
        }
        let _ = writeln!(text, "  class {} < NativeObject", object.name());
        for constructor in object.constructors() {
            text += &comment("    ", constructor.docstring());
            let (name, made) = match constructor.name() {
                "new" => ("initialize".to_string(), "void"),
                other => (format!("self.{other}"), object.name()),
            };
            let _ = writeln!(text, "    def {name}: {}", ruby.signature(constructor, Some(made)));
        }
        for method in object.methods() {
            text += &comment("    ", method.docstring());
            let _ = writeln!(text, "    def {}: {}", method.name(), ruby.signature(method, None));
        }
        text += "  end\n\n";
    }
    for callback in ruby.interface.callback_interface_definitions() {
        text += &comment("  ", callback.docstring());
        let _ = writeln!(text, "  interface _{}", callback.name());
        for method in callback.methods() {
            let _ = writeln!(text, "    def {}: {}", method.name(), ruby.signature(method, None));
        }
        text += "  end\n\n";
    }
    for function in ruby.interface.function_definitions() {
        text += &comment("  ", function.docstring());
        let _ = writeln!(text, "  def self.{}: {}", function.name(), ruby.signature(function, None));
    }
    text + "end\n"
}

fn record(ruby: &Ruby<'_>, text: &mut String, name: &str, doc: Option<&str>, fields: &[Field], indent: &str) {
    *text += &comment(indent, doc);
    let _ = writeln!(text, "{indent}class {name} < Record");
    for field in fields {
        *text += &comment(&format!("{indent}  "), field.docstring());
        let _ = writeln!(text, "{indent}  attr_reader {}: {}", field.name(), ruby.given(&field.as_type()));
    }
    let list: Vec<String> = fields
        .iter()
        .map(|field| {
            let optional = if field.default_value().is_some() { "?" } else { "" };
            format!("{optional}{}: {}", field.name(), ruby.taken(&field.as_type()))
        })
        .collect();
    let _ = write!(text, "{indent}  def initialize: ({}) -> void\n{indent}end\n\n", list.join(", "));
}

impl Ruby<'_> {
    fn signature(&self, of: &impl Callable, made: Option<&str>) -> String {
        let arguments = of.arguments();
        let spread = spreads(&arguments);
        let mut list: Vec<String> = arguments
            .iter()
            .enumerate()
            .map(|(index, argument)| {
                let taken = self.taken(&argument.as_type());
                match argument.default_value() {
                    Some(_) => format!("?{}: {taken}", argument.name()),
                    None if spread && index == 0 => format!("?({taken})? {}", argument.name()),
                    None if self.is_optional(&arguments, index) => format!("?{taken} {}", argument.name()),
                    None => format!("{taken} {}", argument.name()),
                }
            })
            .collect();
        if spread {
            list.push("**untyped fields".into());
        }
        let returned = match (made, of.return_type()) {
            (Some(made), _) => made.to_string(),
            (None, Some(of)) => self.given(of),
            (None, None) => "nil".into(),
        };
        format!("({}) -> {returned}", list.join(", "))
    }

    /// What a caller gets.
    fn given(&self, of: &Type) -> String {
        match of {
            Type::Float32 | Type::Float64 | Type::Duration => "Float".into(),
            Type::Boolean => "bool".into(),
            Type::String | Type::Bytes => "String".into(),
            Type::Timestamp => "Time".into(),
            Type::Enum { name, .. } if self.is_words(name) => snake(name),
            Type::Enum { name, .. } if self.is_error(name) => name.clone(),
            Type::Enum { name, .. } => snake(name),
            of if self.is_listener(of) => "untyped".into(),
            Type::Record { name, .. } | Type::Object { name, .. } | Type::CallbackInterface { name, .. } => {
                name.clone()
            }
            Type::Box { inner_type } => self.given(inner_type),
            Type::Custom { builtin, .. } => self.given(builtin),
            Type::Optional { inner_type } => format!("{}?", self.given(inner_type)),
            Type::Sequence { inner_type } if **inner_type == Type::Float64 => "Column".into(),
            Type::Sequence { inner_type } | Type::Set { inner_type } => format!("Array[{}]", self.given(inner_type)),
            Type::Map { key_type, value_type } => format!("Hash[{}, {}]", self.given(key_type), self.given(value_type)),
            _ => "Integer".into(),
        }
    }

    /// What a caller may give.
    fn taken(&self, of: &Type) -> String {
        match of {
            Type::Float32 | Type::Float64 | Type::Duration => "(Float | Integer)".into(),
            Type::Enum { name, .. } if self.is_words(name) => format!("({} | String)", snake(name)),
            Type::Record { name, .. } if name == "VehicleRef" || name == "Waypoint" => {
                format!("({name} | Hash[Symbol, untyped] | String)")
            }
            Type::Record { name, .. } => format!("({name} | Hash[Symbol, untyped])"),
            Type::Box { inner_type } => self.taken(inner_type),
            Type::Optional { inner_type } => format!("{}?", self.taken(inner_type)),
            Type::Sequence { inner_type } if **inner_type == Type::Float64 => "(Column | Array[Float])".into(),
            Type::Sequence { inner_type } => format!("Array[{}]", self.taken(inner_type)),
            of => self.given(of),
        }
    }
}
