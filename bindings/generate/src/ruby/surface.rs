//! The module: functions of the library, records, words, errors, objects, listeners.

use super::calls::{Place, default};
use super::{Ruby, comment, local, snake};
use std::collections::BTreeMap;
use std::fmt::Write;
use uniffi_bindgen::interface::{AsType, Callable, Enum, FfiDefinition, FfiFunction, FfiType, Field, Method, Type};

const HEAD: &str =
    "# frozen_string_literal: true\n\n# Written by bindings/generate from the foreign surface: do not edit.\n\n";

pub fn file(ruby: &Ruby<'_>) -> Result<String, Box<dyn std::error::Error>> {
    let mut text = format!("{HEAD}module {}\n", ruby.module);
    text += &native(ruby)?;
    for of in ruby.interface.enum_definitions() {
        text += &if ruby.is_error(of.name()) {
            error(ruby, of)
        } else if of.is_flat() {
            words(of)
        } else {
            variants(ruby, of)
        };
    }
    for record in ruby.interface.record_definitions() {
        text += &comment("  ", record.docstring());
        text += &class(ruby, record.name(), "Record", record.fields(), "  ");
    }
    for object in ruby.interface.object_definitions() {
        let name = object.name();
        if object.has_callback_interface() {
            text += &listener(ruby, name, object.docstring(), &object.methods())?;
            continue;
        }
        text += &comment("  ", object.docstring());
        let _ = writeln!(text, "  class {name} < NativeObject");
        for constructor in object.constructors() {
            text += &ruby.call(constructor, constructor.name(), &Place::Makes(name));
        }
        for method in object.methods() {
            text += &ruby.call(method, method.name(), &Place::On(name));
        }
        let (clone, free) = (object.ffi_object_clone().name(), object.ffi_object_free().name());
        let _ = write!(
            text,
            "    # @private\n    def self.made(value) = hold(allocate, value)\n\n\
             \x20   # @private\n    def self.hold(object, value) = object.hold(value, :{clone}, :{free})\n  end\n\n"
        );
    }
    for callback in ruby.interface.callback_interface_definitions() {
        text += &listener(ruby, callback.name(), callback.docstring(), &callback.methods())?;
    }
    for function in ruby.interface.function_definitions() {
        let call = ruby.call(function, function.name(), &Place::Module);
        text += &call.lines().map(|line| format!("{}\n", line.strip_prefix("  ").unwrap_or(line))).collect::<String>();
    }
    let text = text.trim_end().to_string() + "\nend\n";
    Ok(text)
}

fn ffi(of: &FfiType) -> Result<String, Box<dyn std::error::Error>> {
    Ok(match of {
        FfiType::UInt8 => ":uint8".into(),
        FfiType::Int8 => ":int8".into(),
        FfiType::UInt16 => ":uint16".into(),
        FfiType::Int16 => ":int16".into(),
        FfiType::UInt32 => ":uint32".into(),
        FfiType::Int32 => ":int32".into(),
        FfiType::UInt64 | FfiType::Handle => ":uint64".into(),
        FfiType::Int64 => ":int64".into(),
        FfiType::Float32 => ":float".into(),
        FfiType::Float64 => ":double".into(),
        FfiType::RustBuffer(_) => "BUFFER".into(),
        FfiType::Reference(_) | FfiType::MutReference(_) | FfiType::VoidPointer | FfiType::Callback(_) => {
            ":pointer".into()
        }
        other => return Err(format!("{other:?} has no form in Ruby").into()),
    })
}

/// The entry of a function in the table that it is attached from.
fn attach(function: &FfiFunction, blocking: bool, sum: Option<u16>) -> Result<String, Box<dyn std::error::Error>> {
    let mut arguments = Vec::new();
    for argument in function.arguments() {
        arguments.push(ffi(&argument.type_())?);
    }
    if function.has_rust_call_status_arg() {
        arguments.push(":pointer".into());
    }
    let returned = match function.return_type() {
        Some(of) => ffi(of)?,
        None => ":void".into(),
    };
    let sum = sum.map_or_else(|| "nil".to_string(), |sum| sum.to_string());
    Ok(format!("      {}: [[{}], {returned}, {blocking}, {sum}],\n", function.name(), arguments.join(", ")))
}

/// Microseconds are not worth giving up the interpreter's lock; what takes longer lets other threads run.
fn is_long(callable: &dyn Callable, name: &str) -> bool {
    let heavy = |of: &Type| {
        of.iter_types().any(|of| match of {
            Type::Object { name, .. } => name == "CancelToken" || name == "ProgressListener",
            Type::Sequence { inner_type } => matches!(**inner_type, Type::Float64 | Type::Record { .. }),
            _ => false,
        })
    };
    callable.is_async()
        || callable.arguments().iter().any(|argument| heavy(&argument.as_type()))
        || [
            "build_map",
            "import_stations",
            "schedule_cheapest",
            "schedule_site",
            "open",
            "verify",
            "cut",
            "write",
            "demonstration",
        ]
        .contains(&name)
        || callable.arguments().iter().any(|argument| matches!(argument.as_type(), Type::Object { .. }))
}

fn native(ruby: &Ruby<'_>) -> Result<String, Box<dyn std::error::Error>> {
    let interface = ruby.interface;
    let mut long: Vec<String> = Vec::new();
    for function in interface.function_definitions().iter().filter(|function| is_long(*function, function.name())) {
        long.push(function.ffi_func().name().into());
    }
    for object in interface.object_definitions() {
        long.extend(
            object
                .constructors()
                .iter()
                .filter(|of| is_long(**of, of.name()))
                .map(|of| of.ffi_func().name().to_string()),
        );
        long.extend(
            object.methods().iter().filter(|of| is_long(**of, of.name())).map(|of| of.ffi_func().name().to_string()),
        );
    }
    let listeners = interface.object_definitions().iter().filter(|object| object.has_callback_interface());
    let listeners: Vec<String> =
        listeners.flat_map(|object| object.methods()).map(|method| method.ffi_func().name().to_string()).collect();
    let mut sums: BTreeMap<String, u16> =
        interface.iter_checksums().map(|(name, sum)| (name.replacen("_checksum_", "_fn_", 1), sum)).collect();
    let mut text = String::from(
        "  # @private\n  module Native\n    # Arguments, answer, whether it takes long, checksum.\n    FUNCTIONS = {\n",
    );
    for definition in interface.ffi_definitions() {
        if let FfiDefinition::Function(function) = definition {
            let name = function.name();
            // Some of a library's helpers are for other languages.
            if name.contains("rustbuffer_from_bytes") || name.contains("rustbuffer_reserve") {
                continue;
            }
            if name.contains("rust_future") && !interface.has_async_fns() {
                continue;
            }
            // Checksums are asked for when their function is. Methods of listeners are for the library to call.
            if name.contains("_checksum_") || listeners.iter().any(|method| method == name) {
                continue;
            }
            text += &attach(&function, long.iter().any(|long| long == name), sums.remove(name))?;
        }
    }
    text += "    }.freeze\n\n";
    let crate_name = interface.crate_name();
    let _ = write!(
        text,
        "    %i[rustbuffer_alloc rustbuffer_free].each do |name|\n\
         \x20     attach(:\"ffi_{crate_name}_#{{name}}\")\n\
         \x20     singleton_class.alias_method name, :\"ffi_{crate_name}_#{{name}}\"\n\
         \x20   end\n\n\
         \x20   raise LoadError, \"wattfarer's native part is of another UniFFI: build it again\" unless {}() == {}\n\n",
        interface.ffi_uniffi_contract_version().name(),
        interface.uniffi_contract_version(),
    );
    // What the library calls here has no function to be attached.
    for (name, sum) in sums {
        let _ = writeln!(text, "    verify(:{name}, {sum})");
    }
    text += "  end\n\n";
    Ok(text)
}

fn words(of: &Enum) -> String {
    let mut text = comment("  ", of.docstring());
    text += "  #\n";
    for variant in of.variants() {
        let doc = comment("", variant.docstring());
        let mut lines = doc.lines().map(|line| line.trim_start_matches("# "));
        let _ = writeln!(text, "  # `:{}`: {}", snake(variant.name()), lines.next().unwrap_or_default());
        for line in lines {
            let _ = writeln!(text, "  # {line}");
        }
    }
    let list: Vec<String> = of.variants().iter().map(|variant| format!(":{}", snake(variant.name()))).collect();
    let _ = write!(text, "  {name} = Words.new('{name}', {})\n\n", list.join(", "), name = of.name());
    text
}

/// A class of plain fields.
fn class(ruby: &Ruby<'_>, name: &str, parent: &str, fields: &[Field], indent: &str) -> String {
    let mut text = format!("{indent}class {name} < {parent}\n");
    let names: Vec<String> = fields.iter().map(|field| format!(":{}", field.name())).collect();
    let _ = writeln!(text, "{indent}  FIELDS = [{}].freeze", names.join(", "));
    for field in fields {
        text.push('\n');
        text += &comment(&format!("{indent}  "), field.docstring());
        let _ = writeln!(text, "{indent}  attr_reader :{}", field.name());
    }
    if !fields.is_empty() {
        let list: Vec<String> = fields
            .iter()
            .map(|field| match field.default_value() {
                Some(value) => format!("{}: {}", field.name(), default(value)),
                None => format!("{}:", field.name()),
            })
            .collect();
        let _ = write!(text, "\n{indent}  def initialize({})\n{indent}    super()\n", list.join(", "));
        for field in fields {
            // A word of Ruby is a fine keyword and no variable.
            let value = match local(field.name()) {
                other if other != field.name() => format!("binding.local_variable_get(:{})", field.name()),
                same => same,
            };
            let _ = writeln!(text, "{indent}    @{} = {value}", field.name());
        }
        let _ = write!(text, "{indent}    freeze\n{indent}  end\n");
    }
    let _ = write!(text, "\n{indent}  # @private\n{indent}  def write(w)\n");
    // Without a block for each field: Ruby compiles this file whenever it is loaded.
    for field in fields {
        let written = ruby.write(&field.as_type(), &format!("@{}", field.name()), field.name(), 1);
        let _ = write!(text, "{indent}    at = '{}'\n{indent}    {written}\n", field.name());
    }
    if !fields.is_empty() {
        let _ = write!(text, "{indent}  rescue StandardError => e\n{indent}    raise Native.refused(at, e)\n");
    }
    let _ = write!(text, "{indent}  end\n\n{indent}  # @private\n{indent}  def self.read(r)\n");
    let list: Vec<String> =
        fields.iter().map(|field| format!("{}: {}", field.name(), ruby.read(&field.as_type()))).collect();
    let r = if fields.is_empty() {
        format!("{indent}    r && new\n")
    } else {
        format!("{indent}    new({})\n", list.join(", "))
    };
    text + &r + indent + "  end\n" + indent + "end\n\n"
}

/// Variants with fields: classes below a module.
fn variants(ruby: &Ruby<'_>, of: &Enum) -> String {
    let mut text = comment("  ", of.docstring());
    let _ = writeln!(text, "  module {}", of.name());
    for variant in of.variants() {
        text += &comment("    ", variant.docstring());
        text += &class(ruby, variant.name(), "Record", variant.fields(), "    ");
    }
    let list: Vec<&str> = of.variants().iter().map(|variant| variant.name()).collect();
    let _ = write!(
        text,
        "    # @private\n    VARIANTS = [{}].freeze\n\n    # @private\n    def self.write(w, value)\n\
         \x20     number = VARIANTS.index(value.class) or raise TypeError, \"#{{value.inspect}} is no {}\"\n\
         \x20     w.i32(number + 1)\n      value.write(w)\n    end\n\n\
         \x20   # @private\n    def self.read(r) = VARIANTS.fetch(r.i32 - 1).read(r)\n  end\n\n",
        list.join(", "),
        of.name()
    );
    text
}

/// An error class with one below it for every kind.
fn error(ruby: &Ruby<'_>, of: &Enum) -> String {
    let name = of.name();
    let mut fields: Vec<&Field> = Vec::new();
    for field in of.variants().iter().flat_map(|variant| variant.fields()) {
        if !fields.iter().any(|known| known.name() == field.name()) {
            fields.push(field);
        }
    }
    let flat = fields.is_empty();
    let has = |wanted: &str| fields.iter().any(|field| field.name() == wanted);
    let mut text = comment("  ", of.docstring());
    let _ = write!(text, "  class {name} < StandardError\n    # Word of the kind.\n    attr_reader :code\n");
    for field in &fields {
        text.push('\n');
        text += &comment("    ", field.docstring());
        let _ = writeln!(text, "    attr_reader :{}", field.name());
    }
    if flat {
        text += "\n    # What went wrong.\n    attr_reader :detail\n";
    }
    let list: Vec<String> = if flat {
        vec!["detail: nil".into()]
    } else {
        fields.iter().map(|field| format!("{}: nil", field.name())).collect()
    };
    let _ = write!(
        text,
        "\n    def initialize(text = nil, code: self.class::CODE, {})\n      @code = code\n",
        list.join(", ")
    );
    if flat {
        text += "      @detail = detail || text\n";
    }
    for field in &fields {
        let value = match field.name() {
            "details" => "details.is_a?(String) ? JSON.parse(details) : details || {}".into(),
            "detail" => "detail || text".into(),
            other => other.to_string(),
        };
        let _ = writeln!(text, "      @{} = {value}", field.name());
    }
    text += "      super(told)\n    end\n\n";
    if has("details") {
        text += "    # The value at fault, where it is known.\n    def value = details['value']\n\n";
    }
    let mut told = "detail || code".to_string();
    if has("field") && has("hint") {
        told = "\"#{field && \"#{field}: \"}#{detail || code}#{hint && \" (#{hint})\"}\"".into();
    } else if !flat && !has("detail") {
        told = "code".into();
    }
    let _ = write!(text, "    CODE = 'internal'\n\n    # @private\n    def self.read(r)\n      case r.i32\n");
    for (index, variant) in of.variants().iter().enumerate() {
        let list: Vec<String> = if flat {
            vec!["detail: r.string".into()]
        } else {
            variant.fields().iter().map(|field| format!("{}: {}", field.name(), ruby.read(&field.as_type()))).collect()
        };
        let class = class_of(ruby, of, variant.name());
        let list = if list.is_empty() { String::new() } else { format!("({})", list.join(", ")) };
        let _ = writeln!(text, "      when {} then {class}.new{list}", index + 1);
    }
    text += "      end\n    end\n\n    # @private\n    def self.write(w, error)\n      case error\n";
    for (index, variant) in of.variants().iter().enumerate() {
        let _ = writeln!(text, "      when {}\n        w.i32({})", class_of(ruby, of, variant.name()), index + 1);
        if flat {
            text += "        w.string(error.detail)\n";
        }
        for field in variant.fields() {
            let value = match field.name() {
                "details" => "(error.details.empty? ? nil : JSON.generate(error.details))".into(),
                other => format!("error.{other}"),
            };
            let _ = writeln!(text, "        {}", ruby.write(&field.as_type(), &value, field.name(), 1));
        }
    }
    let _ = write!(
        text,
        "      else raise TypeError, \"#{{error.inspect}} is no {name}\"\n      end\n    end\n\n    private\n\n    def told = {told}\n  end\n\n"
    );
    for variant in of.variants() {
        text += &comment("  ", variant.docstring());
        let _ = write!(
            text,
            "  class {} < {name}\n    CODE = '{}'\n  end\n\n",
            class_of(ruby, of, variant.name()),
            snake(variant.name())
        );
    }
    if name == "Error" && of.variants().iter().any(|variant| variant.name() == "Internal") {
        text += "  # @private\n  def self.refusal(field, detail) = InvalidInput.new(detail, field: field)\n\n\
                 \x20 # @private\n  def self.broken(detail) = Internal.new(detail)\n\n";
    }
    text
}

/// Kinds are classes of the module; where there are several errors, below their error.
fn class_of(ruby: &Ruby<'_>, of: &Enum, variant: &str) -> String {
    let _ = ruby;
    if of.name() == "Error" { variant.into() } else { format!("{}{variant}", of.name()) }
}

/// The functions that the library calls, kept for as long as the module is.
fn listener(
    ruby: &Ruby<'_>,
    name: &str,
    doc: Option<&str>,
    methods: &[&Method],
) -> Result<String, Box<dyn std::error::Error>> {
    let mut text = comment("  ", doc);
    let list: Vec<&str> = methods.iter().map(|method| method.name()).collect();
    let _ = write!(
        text,
        "  #\n  # Anything with the method{} {}{}.\n  module {name}\n",
        if methods.len() == 1 { "" } else { "s" },
        list.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", "),
        if methods.len() == 1 { ", or a block or lambda that takes the same" } else { "" },
    );
    let mut layout = vec!["free: [:uint64, :void]".to_string(), "share: [:uint64, :uint64]".into()];
    let mut functions = String::new();
    for (index, method) in methods.iter().enumerate() {
        if method.is_async() {
            return Err(format!("{name}: async methods of listeners are not supported in Ruby").into());
        }
        text += &comment("    ", method.docstring());
        let arguments = method.arguments();
        let names: Vec<String> = arguments.iter().map(|argument| local(argument.name())).collect();
        let _ = writeln!(text, "    # `{}({})`", method.name(), names.join(", "));
        let (mut types, mut blocks, mut given) = (vec![":uint64".to_string()], vec!["number".to_string()], Vec::new());
        for (index, argument) in arguments.iter().enumerate() {
            let of = argument.as_type();
            types.push(ffi(&FfiType::from(&of))?);
            blocks.push(format!("a{index}"));
            given.push(match &of {
                Type::Boolean => format!("a{index} != 0"),
                of if super::is_number(of) => format!("a{index}"),
                Type::String => format!("Native.bytes(a{index}).force_encoding(Encoding::UTF_8)"),
                Type::Object { name, .. } => format!("{name}.made(a{index})"),
                of => format!("Reader.new(Native.bytes(a{index})).then {{ |r| {} }}", ruby.read(of)),
            });
        }
        types.push(":pointer".into());
        types.push(":pointer".into());
        layout.push(format!("method_{index}: [{}, :void]", types.join(", ")));
        let call = if methods.len() == 1 {
            format!(
                "listener.respond_to?(:{m}) ? listener.{m}({g}) : listener.call({g})",
                m = method.name(),
                g = given.join(", ")
            )
        } else {
            format!("listener.{}({})", method.name(), given.join(", "))
        };
        let mut body = String::from("listener = Native::Listeners.find(number)\n          ");
        match method.return_type() {
            None => body += &call,
            Some(of) => {
                let _ = write!(body, "value = {call}\n          ");
                match of {
                    Type::Boolean => body += "out.put_int8(0, value ? 1 : 0)",
                    of if super::is_number(of) => {
                        let kind = ffi(&FfiType::from(of))?;
                        let _ = write!(body, "out.put({kind}, 0, value)");
                    }
                    Type::String => {
                        body += "made = Native.text(value)\n          out.put_bytes(0, made.to_ptr.read_bytes(Native::RustBuffer.size))";
                    }
                    of => {
                        let _ = write!(
                            body,
                            "made = Native.buffer(Native.write {{ |w| {} }})\n          \
                             out.put_bytes(0, made.to_ptr.read_bytes(Native::RustBuffer.size))",
                            ruby.write(of, "value", method.name(), 1)
                        );
                    }
                }
            }
        }
        if let Some(Type::Enum { name, .. }) = method.throws_type() {
            let _ = write!(
                body,
                "\n        rescue {name} => e\n          status = Native::CallStatus.new(status)\n          status[:code] = 1\n          \
                 made = Native.buffer(Native.write {{ |w| {name}.write(w, e) }})\n          \
                 %i[capacity len data].each {{ |part| status[:error][part] = made[part] }}"
            );
        }
        let out = if method.return_type().is_some() { "out" } else { "_" };
        let _ = write!(
            functions,
            "      method_{index}: proc do |{}, {out}, status|\n        Native::Listeners.answer(status) do\n          {body}\n        end\n      end,\n",
            blocks.join(", ")
        );
    }
    let init = match ruby.interface.get_callback_interface_definition(name) {
        Some(callback) => callback.ffi_init_callback().name().to_string(),
        None => ruby
            .interface
            .get_object_definition(name)
            .map(|object| object.ffi_init_callback().name().to_string())
            .unwrap_or_default(),
    };
    let layouts: Vec<String> = layout
        .iter()
        .map(|part| {
            let (name, rest) = part.split_once(": ").unwrap_or_default();
            let inner = rest.trim_start_matches('[').trim_end_matches(']');
            let (types, returned) = inner.rsplit_once(", ").unwrap_or_default();
            format!(
                ":{name}, FFI::FunctionType.new(FFI.find_type({returned}), [{}])",
                types
                    .split(", ")
                    .map(|of| if of.starts_with(':') {
                        format!("FFI.find_type({of})")
                    } else {
                        format!("Native::{of}")
                    })
                    .collect::<Vec<_>>()
                    .join(", ")
            )
        })
        .collect();
    let _ = write!(
        text,
        "    # @private\n    class Table < FFI::Struct\n      layout {}\n    end\n    private_constant :Table\n\n\
         \x20   CALLS = {{\n      free: proc {{ |number| Native::Listeners.remove(number) }},\n\
         \x20     share: proc {{ |number| Native::Listeners.add(Native::Listeners.find(number)) }},\n{functions}    }}.freeze\n\
         \x20   TABLE = Table.new.tap {{ |table| CALLS.each {{ |name, call| table[name] = call }} }}\n\
         \x20   private_constant :CALLS, :TABLE\n    Native.{init}(TABLE)\n  end\n\n",
        layouts.join(",\n             ")
    );
    Ok(text)
}
