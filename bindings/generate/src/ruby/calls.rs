//! Functions and methods.

use super::{Ruby, comment, is_number, local, snake};
use std::fmt::Write;
use uniffi_bindgen::interface::{Argument, AsType, Callable, DefaultValue, FfiType, Literal, Type};

/// How a callable is called.
pub enum Place<'a> {
    /// On the module.
    Module,
    /// A class method that makes an object.
    Makes(&'a str),
    /// On an object.
    On(&'a str),
}

/// The value of an argument that is left out, as Ruby writes it.
pub fn default(value: &DefaultValue) -> String {
    match value {
        DefaultValue::Literal(Literal::None) | DefaultValue::Default => "nil".into(),
        DefaultValue::Literal(Literal::EmptySequence) => "[]".into(),
        DefaultValue::Literal(Literal::EmptyMap) => "{}".into(),
        DefaultValue::Literal(Literal::Boolean(value)) => value.to_string(),
        DefaultValue::Literal(Literal::UInt(value, ..)) => value.to_string(),
        DefaultValue::Literal(Literal::Int(value, ..)) => value.to_string(),
        DefaultValue::Literal(Literal::Float(value, _)) => value.clone(),
        DefaultValue::Literal(Literal::String(value)) => format!("'{value}'"),
        DefaultValue::Literal(_) => "nil".into(),
    }
}

/// A record beside keywords may be given as keywords too.
pub fn spreads(arguments: &[&Argument]) -> bool {
    arguments.len() > 1
        && matches!(arguments[0].as_type(), Type::Record { .. })
        && arguments[1..].iter().all(|argument| argument.default_value().is_some())
}

/// Arguments as a method takes them.
fn parameters(ruby: &Ruby<'_>, arguments: &[&Argument]) -> String {
    let spread = spreads(arguments);
    let mut list: Vec<String> = arguments
        .iter()
        .enumerate()
        .map(|(index, argument)| {
            let name = local(argument.name());
            match argument.default_value() {
                Some(value) => format!("{name}: {}", default(value)),
                None if spread && index == 0 => format!("{name} = nil"),
                None if ruby.is_optional(arguments, index) => format!("{name} = {{}}"),
                None => name,
            }
        })
        .collect();
    if spread {
        list.push("**fields".into());
    }
    list.join(", ")
}

impl Ruby<'_> {
    /// Options may be left out when everything in them may.
    pub fn is_optional(&self, arguments: &[&Argument], index: usize) -> bool {
        let all = |name: &str| {
            let record = self.interface.get_record_definition(name);
            record.is_some_and(|record| record.fields().iter().all(|field| field.default_value().is_some()))
        };
        arguments[index].name() == "options"
            && arguments[index..].iter().skip(1).all(|after| after.default_value().is_some())
            && matches!(arguments[index].as_type(), Type::Record { name, .. } if all(&name))
    }

    pub fn call(&self, of: &impl Callable, own: &str, place: &Place<'_>) -> String {
        let symbol = of.ffi_func().name();
        let arguments = of.arguments();
        let constructor = matches!(place, Place::Makes(_)) && own == "new";
        let head = match place {
            Place::Module | Place::Makes(_) if !constructor => "self.",
            _ => "",
        };
        let name = if constructor { "initialize" } else { own };
        let list = parameters(self, &arguments);
        let list = if list.is_empty() { list } else { format!("({list})") };
        let mut text = comment("    ", of.docstring());
        let _ = writeln!(text, "    def {head}{name}{list}");
        if spreads(&arguments) {
            let first = local(arguments[0].name());
            let _ = writeln!(text, "      {first} = fields if {first}.nil?");
        }
        let mut given = Vec::new();
        // What is closed is told before anything is lent.
        for argument in &arguments {
            let (of, name, field) = (argument.as_type(), local(argument.name()), argument.name());
            match &of {
                of if self.is_listener(of) => {}
                Type::Object { name: class, .. } => {
                    let _ = writeln!(text, "      {class}.check({name}, '{field}')");
                }
                Type::Optional { inner_type } => match &**inner_type {
                    inner if self.is_listener(inner) => {}
                    Type::Object { name: class, .. } => {
                        let _ = writeln!(text, "      {class}.check({name}, '{field}') unless {name}.nil?");
                    }
                    _ => {}
                },
                _ => {}
            }
        }
        for (index, argument) in arguments.iter().enumerate() {
            let (of, name, field) = (argument.as_type(), local(argument.name()), argument.name());
            let refuse = |made: String| format!("      a{index} = Native.refuse('{field}') {{ {made} }}\n");
            match &of {
                Type::Boolean => given.push(format!("({name} ? 1 : 0)")),
                of if is_number(of) => {
                    let checked = if matches!(of, Type::Float64 | Type::Float32) {
                        format!("Float({name})")
                    } else {
                        format!("Writer.new.{}({name}) && {name}", super::number(of))
                    };
                    text += &refuse(checked);
                    given.push(format!("a{index}"));
                }
                Type::String => {
                    text += &refuse(format!("Native.utf8({name}).b"));
                    given.push(format!("Native.buffer(a{index})"));
                }
                of if self.is_listener(of) => {
                    given.push(format!("Native::Listeners.add({name})"));
                }
                Type::Object { name: class, .. } => given.push(format!("{class}.lend({name}, '{field}')")),
                Type::Optional { inner_type } if matches!(**inner_type, Type::Object { .. }) => {
                    // Lent at the last moment, after all that can be refused.
                    let write = self.write(&of, &name, field, 1);
                    given.push(format!("Native.buffer(Native.write {{ |w| {write} }})"));
                }
                of => {
                    text += &refuse(format!("Native.write {{ |w| {} }}", self.write(of, &name, field, 1)));
                    given.push(format!("Native.buffer(a{index})"));
                }
            }
        }
        if let Place::On(class) = place {
            given.insert(0, format!("lend('{}')", snake(class)));
        }
        let failure = match of.throws_type() {
            Some(Type::Enum { name, .. }) => format!("{name}.method(:read)"),
            _ => "nil".into(),
        };
        let returned: Option<Type> = match place {
            Place::Makes(class) => Some(Type::Object {
                module_path: String::new(),
                name: (*class).into(),
                imp: uniffi_bindgen::interface::ObjectImpl::Struct,
            }),
            _ => of.return_type().cloned(),
        };
        let call = if of.is_async() {
            let ffi = returned.as_ref().map(FfiType::from);
            let interface = self.interface;
            format!(
                "Native.wait(Native.{symbol}({}), poll: :{}, cancel: :{}, complete: :{}, release: :{}, failure: {failure})",
                given.join(", "),
                interface.ffi_rust_future_poll(ffi.clone()).name(),
                interface.ffi_rust_future_cancel(ffi.clone()).name(),
                interface.ffi_rust_future_complete(ffi.clone()).name(),
                interface.ffi_rust_future_free(ffi).name(),
            )
        } else {
            let mut list = vec![format!(":{symbol}")];
            list.extend(given);
            if failure != "nil" {
                list.push(format!("failure: {failure}"));
            }
            format!("Native.call({})", list.join(", "))
        };
        let result = match &returned {
            None => format!("{call}\n      nil"),
            Some(Type::Boolean) => format!("{call} != 0"),
            Some(of) if is_number(of) => call,
            Some(Type::String) => format!("Native.bytes({call}).force_encoding(Encoding::UTF_8)"),
            Some(Type::Object { name, .. }) if constructor => format!("made = {call}\n      {name}.hold(self, made)"),
            Some(Type::Object { name, .. }) => format!("{name}.made({call})"),
            Some(of) => format!("r = Reader.new(Native.bytes({call}))\n      {}", self.read(of)),
        };
        let _ = write!(text, "      {result}\n    end\n\n");
        text
    }
}
