//! Functions, and what functions, constructors and methods have in common.

use super::names::{camel, comment, pascal};
use super::{Go, HEAD};
use std::fmt::Write;
use uniffi_bindgen::interface::{Argument, AsType, Callable, Type};

pub fn file(go: &Go<'_>) -> String {
    let mut body = String::new();
    for function in go.interface.function_definitions() {
        let mut name = pascal(function.name());
        // A function may be called as a record is.
        if let Some((_, own)) = go.options.renamed.iter().find(|(name, _)| *name == function.name()) {
            name = (*own).into();
        } else if go.interface.get_type(&name).is_some() {
            name = format!("Get{name}");
        }
        let call = Call {
            go,
            of: function,
            name,
            full: function.name().into(),
            symbol: function.ffi_func().name().into(),
            doc: function.docstring(),
            on: None,
        };
        body += &call.text();
    }
    let mut text = format!("{HEAD}package {}\n\n// #include \"uniffi.h\"\n", go.options.package);
    if go.interface.has_async_fns() {
        let _ = writeln!(text, "// extern void {}_continuation(uint64_t, int8_t);", go.options.package);
    }
    text += "import \"C\"\n\n";
    text += &imports(&body);
    text += &body;
    text += &guard(go);
    text
}

/// The packages that a source uses.
pub fn imports(body: &str) -> String {
    let used: Vec<&str> = ["context", "errors", "time", "unsafe"]
        .into_iter()
        .filter(|name| {
            let needle = format!("{}.", if *name == "unsafe" { "unsafe" } else { name });
            body.contains(&needle)
        })
        .collect();
    match used.as_slice() {
        [] => String::new(),
        [one] => format!("import \"{one}\"\n\n"),
        many => format!("import (\n{})\n\n", many.iter().map(|name| format!("\t\"{name}\"\n")).collect::<String>()),
    }
}

/// The library must be the one this source was written from.
fn guard(go: &Go<'_>) -> String {
    let mut text = format!(
        "// Misfit tells why the library is not the one that this source was written for.\n\
         var misfit = func() error {{\n\tif C.{}() != {} {{\n\
         \t\treturn broken(\"the native library is of another UniFFI: build it again\")\n\t}}\n\tfor _, fits := range []bool{{\n",
        go.interface.ffi_uniffi_contract_version().name(),
        go.interface.uniffi_contract_version(),
    );
    for (name, sum) in go.interface.iter_checksums() {
        let _ = writeln!(text, "\t\tC.{name}() == {sum},");
    }
    text + "\t} {\n\t\tif !fits {\n\
            \t\t\treturn broken(\"the native library is of another version than the package: build it again\")\n\
            \t\t}\n\t}\n\treturn nil\n}()\n"
}

/// An object that a method belongs to, or that a constructor makes.
pub struct On {
    pub object: String,
    pub makes: bool,
}

pub struct Call<'a, F: Callable> {
    pub go: &'a Go<'a>,
    pub of: &'a F,
    /// Exported name.
    pub name: String,
    /// `name` or `Object.name`.
    pub full: String,
    pub symbol: String,
    pub doc: Option<&'a str>,
    pub on: Option<On>,
}

impl<F: Callable> Call<'_, F> {
    fn receiver(&self) -> String {
        match &self.on {
            Some(on) if !on.makes => format!("(o *{}) ", self.go.object(&on.object)),
            _ => String::new(),
        }
    }

    fn result(&self) -> Option<String> {
        match &self.on {
            Some(on) if on.makes => Some(format!("*{}", self.go.object(&on.object))),
            _ => self.of.return_type().map(|of| self.go.of(of)),
        }
    }

    /// Closed objects and refused arguments are errors, so all but the plainest calls can fail.
    fn fails(&self) -> bool {
        self.on.as_ref().is_some_and(|on| !on.makes)
            || self.of.throws_type().is_some()
            || self.of.is_async()
            || !self.plain()
    }

    fn plain(&self) -> bool {
        self.of.arguments().iter().all(|argument| is_number(&argument.as_type()))
    }

    fn results(&self) -> String {
        match (self.result(), self.fails()) {
            (Some(result), true) => format!("(result {result}, err error)"),
            (Some(result), false) => result,
            (None, true) => "error".into(),
            (None, false) => String::new(),
        }
    }

    fn token(&self) -> Option<&Argument> {
        self.of.arguments().into_iter().find(|argument| self.go.is_token(&argument.as_type()))
    }

    pub fn text(&self) -> String {
        let long = self.go.options.long.contains(&self.full.as_str());
        let by_hand = self.go.options.by_hand.contains(&self.full.as_str());
        let arguments = self.of.arguments();
        let optional: Vec<&&Argument> = arguments
            .iter()
            .filter(|argument| argument.default_value().is_some() && !self.go.is_token(&argument.as_type()))
            .collect();
        let inner = camel(&format!("call_{}", self.full.replace('.', "_").to_lowercase()));
        if self.token().is_none() && !long && !by_hand && optional.is_empty() {
            return comment("", &self.name, self.doc) + &self.body(&self.name, &arguments);
        }
        let mut text = String::new();
        let takes_context = self.token().is_some() || long || by_hand || self.of.is_async();
        let mut parameters: Vec<String> = Vec::new();
        if takes_context {
            parameters.push("ctx context.Context".into());
        }
        let mut given: Vec<String> = if self.of.is_async() { vec!["ctx".into()] } else { Vec::new() };
        let options_name = match &self.on {
            Some(on) => format!("{}{}Options", on.object, pascal(&self.full[on.object.len() + 1..])),
            None => format!("{}Options", self.name),
        };
        for argument in &arguments {
            let name = camel(argument.name());
            if self.go.is_token(&argument.as_type()) {
                given.push("token".into());
            } else if argument.default_value().is_some() {
                given.push(format!("more.{}", pascal(argument.name())));
            } else {
                parameters.push(format!("{name} {}", self.go.of(&argument.as_type())));
                given.push(name);
            }
        }
        if !optional.is_empty() {
            let _ = write!(
                text,
                "// {options_name} is what {} may be given beside its arguments; nil stands for none of it.\ntype {options_name} struct {{\n",
                self.name
            );
            for (index, argument) in optional.iter().enumerate() {
                if index > 0 {
                    text.push('\n');
                }
                let default = argument.default_value().map(|value| format!("{value:?}")).unwrap_or_default();
                let default = if default.contains("None") { "nil".into() } else { number(&default) };
                let _ = writeln!(
                    text,
                    "\t// {}: {default} unless given.\n\t{} {}",
                    pascal(argument.name()),
                    pascal(argument.name()),
                    self.go.of(&argument.as_type())
                );
            }
            text += "}\n\n";
            parameters.push(format!("more *{options_name}"));
        }
        text += &comment("", &self.name, self.doc);
        if self.token().is_some() {
            text += "//\n// A context that ends stops the work within milliseconds.\n";
        } else if long {
            text += "//\n// A context that ends ends the waiting; the work itself cannot be stopped halfway.\n";
        }
        let results = self.results();
        let _ =
            writeln!(text, "func {}{}({}) {}{{", self.receiver(), self.name, parameters.join(", "), spaced(&results));
        if !optional.is_empty() {
            let _ = writeln!(text, "\tif more == nil {{\n\t\tmore = &{options_name}{{}}\n\t}}");
        }
        let owner = if self.receiver().is_empty() { "" } else { "o." };
        let call = format!("{owner}{inner}({})", given.join(", "));
        let result = self.result();
        if self.token().is_some() {
            let none = if result.is_some() { "result, err" } else { "err" };
            let _ = write!(
                text,
                "\ttoken, release, err := follow(ctx)\n\tif err != nil {{\n\t\treturn {none}\n\t}}\n\tdefer release()\n"
            );
            if result.is_some() {
                let _ = write!(text, "\tresult, err = {call}\n\treturn result, because(ctx, err)\n}}\n\n");
            } else {
                let _ = write!(text, "\treturn because(ctx, {call})\n}}\n\n");
            }
        } else if long {
            match &result {
                Some(result) => {
                    let _ = write!(text, "\treturn within(ctx, func() ({result}, error) {{ return {call} }})\n}}\n\n");
                }
                None => {
                    let _ = write!(
                        text,
                        "\t_, err := within(ctx, func() (struct{{}}, error) {{ return struct{{}}{{}}, {call} }})\n\treturn err\n}}\n\n"
                    );
                }
            }
        } else if by_hand {
            let _ = write!(
                text,
                "\treturn {}(ctx, {})\n}}\n\n",
                camel(&format!("{}_by_hand", self.full)),
                given.join(", ")
            );
        } else {
            let _ = write!(text, "\treturn {call}\n}}\n\n");
        }
        text + &self.body(&inner, &arguments)
    }

    /// The call itself.
    fn body(&self, name: &str, arguments: &[&Argument]) -> String {
        let go = self.go;
        let is_async = self.of.is_async();
        let mut parameters: Vec<String> = Vec::new();
        if is_async {
            parameters.push("ctx context.Context".into());
        }
        parameters.extend(arguments.iter().map(|of| format!("{} {}", camel(of.name()), go.of(&of.as_type()))));
        let mut text =
            format!("func {}{name}({}) {}{{\n", self.receiver(), parameters.join(", "), spaced(&self.results()));
        let result = self.result();
        let fails = self.fails();
        let refuse = |error: &str| match (result.is_some(), fails) {
            (true, true) => format!("return result, {error}"),
            (false, true) => format!("return {error}"),
            _ => String::new(),
        };
        if is_async {
            let _ = write!(
                text,
                "\tif ctx == nil {{\n\t\t{}\n\t}}\n\tif ctx.Err() != nil {{\n\t\t{}\n\t}}\n",
                refuse("refusal(\"ctx\", \"is missing\")"),
                refuse("stopped(ctx.Err())")
            );
        }
        text += "\tvar c invocation\n";
        let mut given = Vec::new();
        // Everything is written before anything is lent, and lent before anything is given away.
        let (mut writes, mut lends) = (String::new(), String::new());
        if let Some(on) = self.on.as_ref().filter(|on| !on.makes) {
            let word = super::names::snake(&on.object);
            let _ = write!(
                lends,
                "\tvar inner *handle\n\tif o != nil {{\n\t\tinner = o.handle\n\t}}\n\tself := c.lend(inner, \"{word}\")\n"
            );
            given.push("self".into());
        }
        for (index, argument) in arguments.iter().enumerate() {
            let of = argument.as_type();
            let name = camel(argument.name());
            let variable = format!("a{index}");
            match &of {
                of if is_number(of) => given.push(number_to_c(of, &name)),
                of if go.is_listener(of) => {
                    let _ = write!(
                        lends,
                        "\tif {name} == nil && c.err == nil {{\n\t\tc.err = refusal(\"{}\", \"is missing\")\n\t}}\n\t{variable} := c.listener({name})\n",
                        argument.name()
                    );
                    given.push(variable);
                }
                Type::Object { .. } => {
                    let _ = write!(
                        lends,
                        "\tvar h{index} *handle\n\tif {name} != nil {{\n\t\th{index} = {name}.handle\n\t}}\n\t{variable} := c.lend(h{index}, \"{}\")\n",
                        argument.name()
                    );
                    given.push(variable);
                }
                Type::Optional { inner_type }
                    if matches!(**inner_type, Type::Object { .. } | Type::CallbackInterface { .. }) =>
                {
                    let value = if go.is_listener(inner_type) {
                        format!("c.listener({name})")
                    } else {
                        format!("c.lend({name}.handle, \"{}\")", argument.name())
                    };
                    let _ = write!(
                        lends,
                        "\t{variable} := c.writer()\n\twriteBool({variable}, {name} != nil)\n\tif {name} != nil {{\n\
                         \t\twriteUint64({variable}, uint64({value}))\n\t}}\n"
                    );
                    given.push(format!("c.give({variable})"));
                }
                Type::String => {
                    let _ = write!(
                        writes,
                        "\t{variable} := c.writer()\n\t{variable}.data = append({variable}.data, {name}...)\n\tc.wrote({variable})\n"
                    );
                    given.push(format!("c.give({variable})"));
                }
                of => {
                    let statement = go.write(of, &name).replacen("(w,", &format!("({variable},"), 1);
                    let _ = write!(writes, "\t{variable} := c.writer()\n\t{statement}\n\tc.wrote({variable})\n");
                    given.push(format!("c.give({variable})"));
                }
            }
        }
        text += &writes;
        text += &lends;
        if fails {
            let _ = write!(text, "\tif !c.ready() {{\n\t\t{}\n\t}}\n", refuse("c.err"));
        }
        if !is_async {
            given.push("&c.status".into());
        }
        let read_error = match self.of.throws_type() {
            Some(Type::Enum { name, .. }) => format!("failed{name}"),
            Some(Type::Object { name, .. }) => format!("failed{name}"),
            _ => "nil".into(),
        };
        let returned = match &self.on {
            Some(on) if on.makes => Some(Type::Object {
                module_path: String::new(),
                name: on.object.clone(),
                imp: uniffi_bindgen::interface::ObjectImpl::Struct,
            }),
            _ => self.of.return_type().cloned(),
        };
        let assign = if returned.is_some() { "got := " } else { "" };
        if is_async {
            let of = returned.as_ref().map(uniffi_bindgen::interface::FfiType::from);
            let interface = go.interface;
            let _ = write!(
                text,
                "\tfuture := C.{}({})\n\tdefer C.{}(future)\n\
                 \terr {}= await(ctx, func(news C.uint64_t) {{\n\
                 \t\tC.{}(future, C.UniffiRustFutureContinuationCallback(C.{}_continuation), news)\n\
                 \t}}, func() {{ C.{}(future) }})\n\
                 \tif err != nil {{\n\t\t{}\n\t}}\n\t{assign}C.{}(future, &c.status)\n",
                self.symbol,
                given.join(", "),
                interface.ffi_rust_future_free(of.clone()).name(),
                if result.is_some() { "" } else { ":" },
                interface.ffi_rust_future_poll(of.clone()).name(),
                go.options.package,
                interface.ffi_rust_future_cancel(of.clone()).name(),
                refuse("stopped(err)"),
                interface.ffi_rust_future_complete(of).name(),
            );
        } else {
            let _ = writeln!(text, "\t{assign}C.{}({})", self.symbol, given.join(", "));
        }
        if fails {
            match &returned {
                None => {
                    let _ = write!(text, "\treturn c.done({read_error})\n}}\n\n");
                }
                Some(of) => {
                    let _ = write!(
                        text,
                        "\tif err = c.done({read_error}); err != nil {{\n\t\treturn result, err\n\t}}\n\t{}\n}}\n\n",
                        self.lift(of, true)
                    );
                }
            }
        } else {
            match &returned {
                None => text += "}\n\n",
                Some(of) => {
                    let _ = write!(text, "\t{}\n}}\n\n", self.lift(of, false));
                }
            }
        }
        text
    }

    fn lift(&self, of: &Type, fails: bool) -> String {
        let go = self.go;
        let no_error = if fails { ", nil" } else { "" };
        match of {
            Type::Boolean => format!("return got != 0{no_error}"),
            of if is_number(of) => format!("return {}(got){no_error}", go.of(of)),
            Type::Object { name, .. } => format!("return made{name}(got){no_error}"),
            of => {
                let read = if *of == Type::String { "readText".into() } else { go.code("read", of) };
                if fails {
                    format!("return received(got, {read})")
                } else {
                    format!("result, _ := received(got, {read})\n\treturn result")
                }
            }
        }
    }
}

fn spaced(results: &str) -> String {
    if results.is_empty() { String::new() } else { format!("{results} ") }
}

fn number(text: &str) -> String {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    if text.contains("true") || text.contains("false") { text.into() } else { digits.chars().take(1).collect() }
}

pub fn is_number(of: &Type) -> bool {
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

fn number_to_c(of: &Type, name: &str) -> String {
    let c = match of {
        Type::Boolean => return format!("cBool({name})"),
        Type::UInt8 => "uint8_t",
        Type::Int8 => "int8_t",
        Type::UInt16 => "uint16_t",
        Type::Int16 => "int16_t",
        Type::UInt32 => "uint32_t",
        Type::Int32 => "int32_t",
        Type::UInt64 => "uint64_t",
        Type::Int64 => "int64_t",
        Type::Float32 => "float",
        _ => "double",
    };
    format!("C.{c}({name})")
}
