//! Objects with Close, and listeners: what the host implements and the library calls.

use super::calls::{Call, On, imports, is_number};
use super::names::{camel, comment, pascal};
use super::{Go, HEAD};
use std::fmt::Write;
use uniffi_bindgen::interface::{AsType, Callable, Method, Object, Type};

pub fn file(go: &Go<'_>) -> String {
    let mut body = String::new();
    for object in go.interface.object_definitions() {
        if object.has_callback_interface() {
            body += &listener(go, object.name(), object.docstring(), object.methods());
        } else {
            body += &closable(go, object);
        }
    }
    for callback in go.interface.callback_interface_definitions() {
        body += &listener(go, callback.name(), callback.docstring(), callback.methods());
    }
    if has_listeners(go) || go.interface.has_async_fns() {
        body += &lifetime(go);
    }
    let mut text = format!("{HEAD}package {}\n\n// #include \"uniffi.h\"\n", go.options.package);
    if go.interface.has_async_fns() {
        let _ = writeln!(text, "// extern void {}_continuation(uint64_t, int8_t);", go.options.package);
    }
    if has_listeners(go) {
        let _ = writeln!(text, "// extern void {}_listen(void);", go.options.package);
    }
    text + "import \"C\"\n\n" + &imports(&body) + &body
}

fn has_listeners(go: &Go<'_>) -> bool {
    go.interface.has_callback_definitions()
        || go.interface.object_definitions().iter().any(|object| object.has_callback_interface())
}

fn closable(go: &Go<'_>, object: &Object) -> String {
    let name = object.name();
    let own = go.object(name);
    let mut text = comment("", &own, object.docstring());
    let _ = write!(
        text,
        "type {own} struct {{\n\t*handle\n}}\n\n\
         func made{name}(value C.uint64_t) *{own} {{\n\treturn &{own}{{newHandle(value, func(value C.uint64_t) C.uint64_t {{\n\
         \t\tvar status C.RustCallStatus\n\t\treturn C.{clone}(value, &status)\n\t}}, func(value C.uint64_t) {{\n\
         \t\tvar status C.RustCallStatus\n\t\tC.{free}(value, &status)\n\t}})}}\n}}\n\n\
         // Close gives back what the object holds; using it afterwards is an error, closing it again is not.\n\
         func (o *{own}) Close() error {{\n\tif o != nil {{\n\t\to.handle.close()\n\t}}\n\treturn nil\n}}\n\n\
         func write{name}(w *writer, v *{own}) {{\n\tvar c invocation\n\tvar inner *handle\n\tif v != nil {{\n\t\tinner = v.handle\n\t}}\n\
         \twriteUint64(w, uint64(c.lend(inner, \"{word}\")))\n\tif w.err == nil {{\n\t\tw.err = c.err\n\t}}\n}}\n\n\
         func read{name}(r *reader) *{own} {{\n\treturn made{name}(C.uint64_t(readUint64(r)))\n}}\n\n",
        clone = object.ffi_object_clone().name(),
        free = object.ffi_object_free().name(),
        word = super::names::snake(name),
    );
    if go.interface.is_name_used_as_error(name) {
        let _ = write!(text, "func failed{name}(r *reader) error {{ return broken(\"{name}\") }}\n\n");
    }
    for constructor in object.constructors() {
        let made = pascal(constructor.name());
        let exported = match constructor.name() {
            word if word.starts_with("of_") => format!("{name}{made}"),
            _ => format!("{made}{name}"),
        };
        let exported = if own == name { exported } else { camel(&super::names::snake(&exported)) };
        text += &Call {
            go,
            of: constructor,
            name: exported,
            full: format!("{name}.{}", constructor.name()),
            symbol: constructor.ffi_func().name().into(),
            doc: constructor.docstring(),
            on: Some(On { object: name.into(), makes: true }),
        }
        .text();
    }
    for method in object.methods() {
        let exported = if own == name { pascal(method.name()) } else { camel(method.name()) };
        text += &Call {
            go,
            of: method,
            name: exported,
            full: format!("{name}.{}", method.name()),
            symbol: method.ffi_func().name().into(),
            doc: method.docstring(),
            on: Some(On { object: name.into(), makes: false }),
        }
        .text();
    }
    text
}

fn exported_name(go: &Go<'_>, listener: &str, method: &str) -> String {
    format!("{}_{}_{method}", go.options.package, listener.to_lowercase())
}

/// An interface, and a C function for each of its methods.
fn listener(go: &Go<'_>, name: &str, doc: Option<&str>, methods: Vec<&Method>) -> String {
    let mut text = comment("", name, doc);
    let _ = writeln!(text, "type {name} interface {{");
    let mut functions = String::new();
    for (index, method) in methods.iter().enumerate() {
        if index > 0 {
            text.push('\n');
        }
        text += &comment("\t", &pascal(method.name()), method.docstring());
        let arguments = method.arguments();
        let parameters: Vec<String> =
            arguments.iter().map(|of| format!("{} {}", camel(of.name()), go.of(&of.as_type()))).collect();
        let result = method.return_type().map(|of| go.of(of));
        let results = match (&result, method.throws_type().is_some()) {
            (Some(result), true) => format!(" ({result}, error)"),
            (Some(result), false) => format!(" {result}"),
            (None, true) => " error".into(),
            (None, false) => String::new(),
        };
        let _ = writeln!(text, "\t{}({}){results}", pascal(method.name()), parameters.join(", "));
        functions += &trampoline(go, name, method);
    }
    let _ = write!(
        text,
        "}}\n\n\
         func write{name}(w *writer, v {name}) {{\n\tif v == nil {{\n\t\tw.fail(\"{word}\", v)\n\t\treturn\n\t}}\n\
         \twriteUint64(w, listen(v))\n}}\n\n\
         func read{name}(r *reader) {name} {{\n\tv, _ := heard(readUint64(r)).({name})\n\treturn v\n}}\n\n",
        word = super::names::snake(name),
    );
    text + &functions
}

fn trampoline(go: &Go<'_>, name: &str, method: &Method) -> String {
    let export = exported_name(go, name, method.name());
    let arguments = method.arguments();
    let mut parameters = vec!["number C.uint64_t".to_string()];
    let (mut lifts, mut given) = (String::new(), Vec::new());
    for (index, argument) in arguments.iter().enumerate() {
        let of = argument.as_type();
        let variable = format!("a{index}");
        parameters.push(format!("{variable} {}", c_type(&of)));
        match &of {
            Type::Boolean => given.push(format!("{variable} != 0")),
            of if is_number(of) => given.push(format!("{}({variable})", go.of(of))),
            Type::Object { name, .. } => given.push(format!("made{name}({variable})")),
            of => {
                let read = if *of == Type::String { "readText".into() } else { go.code("read", of) };
                let _ = write!(
                    lifts,
                    "\t\tg{index}, err := received({variable}, {read})\n\t\tif err != nil {{\n\t\t\tpanic(err)\n\t\t}}\n"
                );
                given.push(format!("g{index}"));
            }
        }
    }
    parameters.push("out unsafe.Pointer".into());
    parameters.push("status *C.RustCallStatus".into());
    let mut text = format!(
        "//export {export}\nfunc {export}({}) {{\n\tanswering(status, func() {{\n{lifts}\
         \t\tlistener, ok := heard(uint64(number)).({name})\n\t\tif !ok {{\n\t\t\tpanic(\"no such {name}\")\n\t\t}}\n",
        parameters.join(", ")
    );
    let call = format!("listener.{}({})", pascal(method.name()), given.join(", "));
    let returns = method.return_type().is_some();
    match (returns, method.throws_type()) {
        (false, None) => {
            let _ = writeln!(text, "\t\t{call}");
        }
        (true, None) => {
            let _ = writeln!(text, "\t\tvalue := {call}");
        }
        (returns, Some(thrown)) => {
            let value = if returns { "value, " } else { "" };
            let write = go.code("write", thrown);
            let of = go.of(thrown);
            let _ = write!(
                text,
                "\t\t{value}failure := {call}\n\t\tif failure != nil {{\n\t\t\tvar known {of}\n\
                 \t\t\tif !errors.As(failure, &known) {{\n\t\t\t\tpanic(failure)\n\t\t\t}}\n\
                 \t\t\tvar c invocation\n\t\t\tw := c.writer()\n\t\t\t{write}(w, known)\n\
                 \t\t\tif w.err != nil {{\n\t\t\t\tpanic(w.err)\n\t\t\t}}\n\
                 \t\t\tstatus.code = 1\n\t\t\tstatus.errorBuf = c.give(w)\n\t\t\treturn\n\t\t}}\n"
            );
        }
    }
    if let Some(of) = method.return_type() {
        match of {
            Type::Boolean => text += "\t\t*(*C.int8_t)(out) = cBool(value)\n",
            of if is_number(of) => {
                let _ = writeln!(text, "\t\t*(*{})(out) = {}(value)", c_type(of), c_type(of));
            }
            of => {
                let write = match of {
                    Type::String => "w.data = append(w.data, value...)".to_string(),
                    of => go.write(of, "value"),
                };
                let _ = write!(
                    text,
                    "\t\tvar c invocation\n\t\tw := c.writer()\n\t\t{write}\n\t\tif w.err != nil {{\n\t\t\tpanic(w.err)\n\t\t}}\n\
                     \t\t*(*C.RustBuffer)(out) = c.give(w)\n"
                );
            }
        }
    }
    text + "\t})\n}\n\n"
}

fn c_type(of: &Type) -> &'static str {
    match of {
        Type::Boolean | Type::Int8 => "C.int8_t",
        Type::UInt8 => "C.uint8_t",
        Type::UInt16 => "C.uint16_t",
        Type::Int16 => "C.int16_t",
        Type::UInt32 => "C.uint32_t",
        Type::Int32 => "C.int32_t",
        Type::UInt64 | Type::Object { .. } | Type::CallbackInterface { .. } => "C.uint64_t",
        Type::Int64 => "C.int64_t",
        Type::Float32 => "C.float",
        Type::Float64 => "C.double",
        _ => "C.RustBuffer",
    }
}

/// What the library calls beside the methods.
fn lifetime(go: &Go<'_>) -> String {
    let package = go.options.package;
    let mut text = String::new();
    if go.interface.has_async_fns() {
        let _ = write!(
            text,
            "//export {package}_continuation\nfunc {package}_continuation(number C.uint64_t, code C.int8_t) {{\n\
             \twaiting.Lock()\n\tnews := waiting.known[uint64(number)]\n\tdelete(waiting.known, uint64(number))\n\
             \twaiting.Unlock()\n\tif news != nil {{\n\t\tnews <- int8(code)\n\t}}\n}}\n\n"
        );
    }
    if has_listeners(go) {
        let _ = write!(
            text,
            "//export {package}_forget\nfunc {package}_forget(number C.uint64_t) {{ unlisten(uint64(number)) }}\n\n\
             //export {package}_share\nfunc {package}_share(number C.uint64_t) C.uint64_t {{\n\
             \treturn C.uint64_t(listen(heard(uint64(number))))\n}}\n\n\
             func init() {{ C.{package}_listen() }}\n"
        );
    }
    text
}

/// The tables of functions that the library calls, in C, since Go has no addresses of functions for it.
pub fn tables(go: &Go<'_>) -> String {
    let package = go.options.package;
    let mut text =
        format!("{HEAD}#include \"uniffi.h\"\n#include \"_cgo_export.h\"\n\nvoid {package}_listen(void) {{\n");
    let mut table = |name: &str, methods: Vec<&Method>, init: &str| {
        let _ = write!(
            text,
            "    static UniffiVTableCallbackInterface{name} {lower} = {{\n\
             \x20       .uniffiFree = (UniffiCallbackInterfaceFree){package}_forget,\n\
             \x20       .uniffiClone = (UniffiCallbackInterfaceClone){package}_share,\n",
            lower = name.to_lowercase(),
        );
        for (index, method) in methods.iter().enumerate() {
            let _ = writeln!(
                text,
                "        .{} = (UniffiCallbackInterface{name}Method{index}){},",
                swift_name(method.name()),
                exported_name(go, name, method.name()),
            );
        }
        let _ = writeln!(text, "    }};\n    {init}(&{});", name.to_lowercase());
    };
    for object in go.interface.object_definitions().iter().filter(|object| object.has_callback_interface()) {
        table(object.name(), object.methods(), object.ffi_init_callback().name());
    }
    for callback in go.interface.callback_interface_definitions() {
        table(callback.name(), callback.methods(), callback.ffi_init_callback().name());
    }
    text + "}\n"
}

/// The header is Swift's, and so are the names of its members.
fn swift_name(name: &str) -> String {
    let (first, rest) = name.split_once('_').unwrap_or((name, ""));
    let rest: String = rest
        .split('_')
        .map(|word| {
            let mut letters = word.chars();
            letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
        })
        .collect();
    format!("{first}{rest}")
}
