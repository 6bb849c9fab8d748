//! The Node package: native functions and objects, the JavaScript that wraps them, and the types.

use crate::api::{Field, Function, Object, Of, Surface};
use crate::python::Names;
use std::fmt::Write;

const HEAD: &str = "Written by bindings/generate from the foreign surface: do not edit.";

/// Functions that read files or take longer than a millisecond: they give promises and work on another thread.
pub const LONG: [&str; 14] = [
    "build_map",
    "charge_estimates",
    "charge_estimates_bulk",
    "check_stations",
    "import_stations",
    "join_stations",
    "land_outlines",
    "largest_places",
    "locate_place",
    "nearest_place",
    "plan_trips",
    "read_stations",
    "schedule_cheapest",
    "schedule_site",
];
/// The same of methods.
pub const LONG_METHODS: [(&str, &str); 7] = [
    ("Roads", "verify"),
    ("Roads", "cut"),
    ("Roads", "drive_energy"),
    ("Roads", "range"),
    ("Stations", "write"),
    ("Planner", "plan"),
    ("Planner", "plan_many"),
];

/// camelCase of a name.
pub fn camel(name: &str) -> String {
    let mut out = String::new();
    let mut raise = false;
    for letter in name.chars() {
        match letter {
            '_' => raise = true,
            _ if raise => {
                out.extend(letter.to_uppercase());
                raise = false;
            }
            _ => out.push(letter),
        }
    }
    out
}

/// snake_case of a type's name.
pub fn snake(name: &str) -> String {
    let mut out = String::new();
    for (index, letter) in name.chars().enumerate() {
        if letter.is_uppercase() && index > 0 {
            out.push('_');
        }
        out.extend(letter.to_lowercase());
    }
    out
}

fn is_cancel(field: &Field) -> bool {
    matches!(&field.of, Of::Optional(inner) if **inner == Of::Named("CancelToken".into()))
}

/// Whether a signal stops it.
fn cancels(function: &Function) -> bool {
    function.is_async || function.arguments.iter().any(is_cancel)
}

fn is_listener(field: &Field) -> bool {
    matches!(&field.of, Of::Optional(inner) if **inner == Of::Named("ProgressListener".into()))
}

/// Arguments that stand in the options object behind the others.
fn is_option(field: &Field) -> bool {
    field.default.is_some()
}

fn is_long(object: Option<&Object>, function: &Function, constructor: bool) -> bool {
    match object {
        None => LONG.contains(&function.name.as_str()),
        // What reads files or makes itself ready.
        Some(object) if constructor => matches!(object.name.as_str(), "Roads" | "Stations" | "Planner"),
        Some(_) if function.is_async => true,
        Some(object) => LONG_METHODS.contains(&(object.name.as_str(), function.name.as_str())),
    }
}

fn rust_type(of: &Of) -> String {
    match of {
        Of::Plain("string") => "String".into(),
        Of::Plain("bytes") => "Vec<u8>".into(),
        Of::Plain(name) => (*name).into(),
        Of::Named(name) => format!("ffi::{name}"),
        Of::Optional(inner) => format!("Option<{}>", rust_type(inner)),
        Of::List(inner) => format!("Vec<{}>", rust_type(inner)),
    }
}

fn named(of: &Of) -> Option<&str> {
    match of {
        Of::Named(name) => Some(name),
        Of::Optional(inner) => named(inner),
        _ => None,
    }
}

/// The native functions and objects, Rust for `include!`.
pub fn native(surface: &Surface) -> String {
    let names = Names::of(surface);
    let mut out = format!("// {HEAD}\n\n");
    for object in &surface.objects {
        let name = &object.name;
        for line in object.doc.lines() {
            let _ = writeln!(out, "/// {line}");
        }
        let _ = write!(out, "#[napi]\npub struct {name}(Arc<ffi::{name}>);\n\n#[napi]\nimpl {name} {{\n");
        for constructor in &object.constructors {
            native_function(&mut out, &names, Some(object), constructor, true);
        }
        for method in &object.methods {
            native_function(&mut out, &names, Some(object), method, false);
        }
        out.push_str("}\n\n");
    }
    for function in &surface.functions {
        native_function(&mut out, &names, None, function, false);
    }
    out
}

fn native_function(
    out: &mut String,
    names: &Names<'_>,
    object: Option<&Object>,
    function: &Function,
    constructor: bool,
) {
    let long = is_long(object, function, constructor);
    let (mut arguments, mut body, mut call) = (Vec::new(), String::new(), Vec::new());
    for argument in &function.arguments {
        let name = &argument.name;
        match named(&argument.of) {
            Some("ProgressListener") => {
                arguments.push(format!("{name}: Option<Told<'_>>"));
                let _ = write!(body, "let {name} = crate::listener({name})?; ");
            }
            Some(of) if names.is_object(of) => {
                if matches!(argument.of, Of::Optional(_)) {
                    arguments.push(format!("{name}: Option<&{of}>"));
                    let _ = write!(body, "let {name} = {name}.map(|it| it.0.clone()); ");
                } else {
                    arguments.push(format!("{name}: &{of}"));
                    let _ = write!(body, "let {name} = {name}.0.clone(); ");
                }
            }
            _ => {
                arguments.push(format!("{name}: In<{}>", rust_type(&argument.of)));
                let _ = write!(body, "let {name} = {name}.0; ");
            }
        }
        call.push(name.clone());
    }
    let target = match object {
        None => format!("ffi::{}", function.name),
        Some(object) if constructor => format!("ffi::{}::{}", object.name, function.name),
        Some(_) => {
            body.push_str("let it = self.0.clone(); ");
            format!("it.{}", function.name)
        }
    };
    let call = format!("{target}({})", call.join(", "));
    let call = if function.fails { call } else { format!("Ok({call})") };
    let gives = function.gives.as_ref();
    let (made, wrap) = match gives.and_then(named) {
        Some(of) if names.is_object(of) => (of.to_string(), of.to_string()),
        _ => (format!("Out<{}>", gives.map_or_else(|| "()".into(), rust_type)), "Out".into()),
    };
    let attribute = match object {
        Some(_) if constructor && !long && function.name != "new" => "#[napi(factory, catch_unwind)]",
        Some(_) if constructor && !long => "#[napi(constructor, catch_unwind)]",
        Some(_) if constructor => "#[napi(factory, catch_unwind)]",
        _ => "#[napi(catch_unwind)]",
    };
    // A factory must give the class itself; a promise of it is a plain static function.
    let attribute = if constructor && long { "#[napi(catch_unwind)]" } else { attribute };
    let this = if object.is_some() && !constructor { "&self, " } else { "" };
    if function.is_async {
        arguments.insert(0, "env: &'env Env".into());
        arguments.push("cancel: Option<&CancelToken>".into());
        for line in function.doc.lines() {
            let _ = writeln!(out, "///{}{line}", if line.is_empty() { "" } else { " " });
        }
        let _ = write!(
            out,
            "#[napi(catch_unwind)]\n#[allow(clippy::needless_pass_by_value)]\npub fn {}<'env>({this}{}) -> Result<Object<'env>> {{ {body}crate::waiting(env, cancel, async move {{ {call}.await }}, {wrap}) }}\n\n",
            function.name,
            arguments.join(", ")
        );
        return;
    }
    let (result, last) = if long {
        ("Result<AsyncTask<Work>>".into(), format!("Ok(Work::on_another_thread(move || {call}, {wrap}))"))
    } else if constructor {
        ("Result<Self>".into(), format!("let made: ffi::Result<_> = {call}; Ok(Self(made?))"))
    } else {
        (format!("Result<{made}>"), format!("let made: ffi::Result<_> = {call}; Ok({wrap}(made?))"))
    };
    let name = if constructor && long && function.name == "new" { "create" } else { &function.name };
    let rust_doc = |out: &mut String, text: &str| {
        for line in text.lines() {
            let _ = writeln!(out, "///{}{line}", if line.is_empty() { "" } else { " " });
        }
    };
    rust_doc(out, &function.doc);
    let _ = write!(
        out,
        "{attribute}\n#[allow(clippy::needless_pass_by_value)]\npub fn {name}({this}{}) -> {result} {{ {body}{last} }}\n\n",
        arguments.join(", ")
    );
}

fn script_function(
    names: &Names<'_>,
    object: Option<&Object>,
    function: &Function,
    constructor: bool,
) -> (String, String, bool) {
    let long = is_long(object, function, constructor);
    let plain: Vec<String> = function.arguments.iter().filter(|field| !is_option(field)).map(parameter).collect();
    let all: Vec<String> = function
        .arguments
        .iter()
        .map(|field| {
            let name = if is_option(field) { camel(&field.name) } else { parameter(field) };
            match () {
                () if is_cancel(field) => "token".into(),
                () if is_listener(field) => "shell.listener(options.onProgress)".into(),
                () if is_option(field) && field.default.as_deref() == Some("none") => format!("options.{name}"),
                () if is_option(field) => {
                    format!("options.{name} ?? {}", field.default.as_deref().unwrap_or("undefined"))
                }
                () if named(&field.of).is_some_and(|of| names.is_object(of)) => format!("shell.native({name})"),
                () => name,
            }
        })
        .collect();
    let mut all = all;
    if function.is_async {
        all.push("token".into());
    }
    let options = function.is_async || function.arguments.iter().any(is_option);
    let mut parameters = plain;
    if options {
        parameters.push("options = {}".into());
    }
    (parameters.join(", "), all.join(", "), long)
}

fn calling(names: &Names<'_>, function: &Function, target: &str, all: &str, long: bool) -> String {
    let made = match function.gives.as_ref().and_then(named) {
        Some(of) if names.is_object(of) => format!("(made) => shell.wrap({of}, made)"),
        _ => "null".into(),
    };
    if cancels(function) {
        format!("return shell.cancellable(options.signal, (token) => {target}({all}), {made})")
    } else if long {
        format!("return shell.promised(() => {target}({all}), {made})")
    } else {
        format!("return shell.checked(() => {target}({all}), {made})")
    }
}

/// `index.js`.
pub fn script(surface: &Surface) -> String {
    let names = Names::of(surface);
    let mut out =
        format!("// {HEAD}\n'use strict'\n\nconst shell = require('./shell.js')\nconst addon = shell.addon\n");
    for object in surface.objects.iter().filter(|object| object.name != "CancelToken") {
        let name = &object.name;
        let _ = write!(out, "\nclass {name} {{\n");
        for constructor in &object.constructors {
            let (parameters, all, long) = script_function(&names, Some(object), constructor, true);
            if long {
                let called = if constructor.name == "new" { "create".into() } else { camel(&constructor.name) };
                let mut call = calling(&names, constructor, &format!("addon.{name}.{called}"), &all, true);
                if call.ends_with("null)") {
                    call = call.replace("null)", &format!("(made) => shell.wrap({name}, made))"));
                }
                let _ = write!(out, "  static {called}({parameters}) {{\n    {call}\n  }}\n\n");
            } else if constructor.name != "new" {
                let called = camel(&constructor.name);
                let _ = write!(
                    out,
                    "  static {called}({parameters}) {{\n    return shell.checked(() => addon.{name}.{called}({all}), (made) => shell.wrap({name}, made))\n  }}\n\n"
                );
            } else {
                let _ = write!(
                    out,
                    "  constructor({parameters}) {{\n    shell.hold(this, shell.checked(() => new addon.{name}({all}), null))\n  }}\n\n"
                );
            }
        }
        for method in &object.methods {
            let (parameters, all, long) = script_function(&names, Some(object), method, false);
            let call = calling(&names, method, &format!("shell.native(this).{}", camel(&method.name)), &all, long);
            let _ = write!(out, "  {}({parameters}) {{\n    {call}\n  }}\n\n", camel(&method.name));
        }
        out.truncate(out.trim_end().len());
        out.push_str("\n}\n");
    }
    for function in &surface.functions {
        let (parameters, all, long) = script_function(&names, None, function, false);
        let name = camel(&function.name);
        let call = calling(&names, function, &format!("addon.{name}"), &all, long);
        let _ = write!(out, "\nfunction {name}({parameters}) {{\n  {call}\n}}\n");
    }
    out.push_str("\nmodule.exports = {\n  WattfarerError: shell.WattfarerError,\n");
    for name in exported(surface) {
        let _ = writeln!(out, "  {name},");
    }
    out.push_str("}\n");
    out
}

fn exported(surface: &Surface) -> Vec<String> {
    let objects = surface.objects.iter().map(|object| object.name.clone()).filter(|name| name != "CancelToken");
    objects.chain(surface.functions.iter().map(|function| camel(&function.name))).collect()
}

/// `index.mjs`.
pub fn module(surface: &Surface) -> String {
    let mut out =
        format!("// {HEAD}\nimport wattfarer from './index.js'\n\nexport default wattfarer\nexport const {{\n");
    let _ = writeln!(out, "  WattfarerError,");
    for name in exported(surface) {
        let _ = writeln!(out, "  {name},");
    }
    out.push_str("} = wattfarer\n");
    out
}

fn script_type(of: &Of, taken: bool) -> String {
    match of {
        Of::Plain("string") => "string".into(),
        Of::Plain("bool") => "boolean".into(),
        Of::Plain("bytes") => "Uint8Array".into(),
        Of::Plain(_) => "number".into(),
        Of::Named(name) if taken && name == "VehicleRef" => "VehicleRef | string".into(),
        Of::Named(name) if taken && name == "Waypoint" => "Waypoint | string".into(),
        Of::Named(name) => name.clone(),
        Of::Optional(inner) => script_type(inner, taken),
        Of::List(inner) if **inner == Of::Plain("f64") && taken => "Float64Array | readonly number[]".into(),
        Of::List(inner) if **inner == Of::Plain("f64") => "Float64Array".into(),
        Of::List(inner) => match script_type(inner, taken) {
            one if one.contains(' ') => format!("({one})[]"),
            one => format!("{one}[]"),
        },
    }
}

fn doc(out: &mut String, text: &str, indent: usize) {
    let lines: Vec<&str> = text.lines().collect();
    match lines.as_slice() {
        [] => {}
        [one] => {
            let _ = writeln!(out, "{:indent$}/** {one} */", "");
        }
        many => {
            let _ = writeln!(out, "{:indent$}/**", "");
            for line in many {
                let _ = writeln!(out, "{:indent$} *{}{line}", "", if line.is_empty() { "" } else { " " });
            }
            let _ = writeln!(out, "{:indent$} */", "");
        }
    }
}

/// `index.d.ts`.
pub fn types(surface: &Surface) -> String {
    let mut out = format!("// {HEAD}\n");
    out.push_str(
        "\n/** A failure: what is wrong with which value, and what to try. */\nexport class WattfarerError extends Error {\n  \
         /** The kind's word, the same in every language. */\n  readonly code: ErrorCode\n  /** The field at fault. */\n  \
         readonly field?: string\n  /** What to try. */\n  readonly hint?: string\n  /** Named details, such as the line of a file. */\n  \
         readonly details: Readonly<Record<string, string>>\n  /** Whether the same request may succeed later. */\n  \
         readonly retryable: boolean\n  /** Seconds to wait before another try. */\n  readonly retryAfterS?: number\n}\n",
    );
    out.push_str("\n/** The words of the error table. */\nexport type ErrorCode =\n");
    for error in &surface.errors {
        let _ = writeln!(out, "  /** {} */\n  | '{}'", error.doc, snake(&error.name));
    }
    out.push_str(
        "\n/** What long calls take. */\nexport interface CallOptions {\n  /** Stops the work; the promise is rejected with the code `cancelled`. */\n  signal?: AbortSignal\n}\n",
    );
    for words in &surface.words {
        out.push('\n');
        doc(&mut out, &words.doc, 0);
        let _ = writeln!(out, "export type {} =", words.name);
        for (name, text) in &words.variants {
            doc(&mut out, text, 2);
            let _ = writeln!(out, "  | '{}'", snake(name));
        }
    }
    for record in &surface.records {
        out.push('\n');
        doc(&mut out, &record.doc, 0);
        let _ = writeln!(out, "export interface {} {{", record.name);
        // Requests also take the shorthands; what comes out never is one.
        let taken = record.name.ends_with("Request");
        for field in &record.fields {
            doc(&mut out, &field.doc, 2);
            let optional = if field.default.is_some() { "?" } else { "" };
            let _ = writeln!(out, "  {}{optional}: {}", camel(&field.name), script_type(&field.of, taken));
        }
        out.push_str("}\n");
    }
    for object in surface.objects.iter().filter(|object| object.name != "CancelToken") {
        out.push('\n');
        doc(&mut out, &object.doc, 0);
        let _ = writeln!(out, "export class {} {{", object.name);
        let usual = |constructor: &Function| constructor.name == "new" && !is_long(Some(object), constructor, true);
        if !object.constructors.iter().any(usual) {
            out.push_str("  private constructor()\n");
        }
        for constructor in &object.constructors {
            doc(&mut out, &constructor.doc, 2);
            let (parameters, _) = typed(constructor);
            if is_long(Some(object), constructor, true) {
                let called = if constructor.name == "new" { "create".into() } else { camel(&constructor.name) };
                let _ = writeln!(out, "  static {called}({parameters}): Promise<{}>", object.name);
            } else if constructor.name != "new" {
                let _ = writeln!(out, "  static {}({parameters}): {}", camel(&constructor.name), object.name);
            } else {
                let _ = writeln!(out, "  constructor({parameters})");
            }
        }
        for method in &object.methods {
            doc(&mut out, &method.doc, 2);
            let (parameters, gives) = typed(method);
            let gives = if is_long(Some(object), method, false) { format!("Promise<{gives}>") } else { gives };
            let _ = writeln!(out, "  {}({parameters}): {gives}", camel(&method.name));
        }
        out.push_str("}\n");
    }
    for function in &surface.functions {
        out.push('\n');
        doc(&mut out, &function.doc, 0);
        let (parameters, gives) = typed(function);
        let gives = if is_long(None, function, false) { format!("Promise<{gives}>") } else { gives };
        let _ = writeln!(out, "export function {}({parameters}): {gives}", camel(&function.name));
    }
    out
}

/// The name of an argument that stands for itself; `options` is the object behind them.
fn parameter(field: &Field) -> String {
    if field.name == "options" { "liveOptions".into() } else { camel(&field.name) }
}

fn typed(function: &Function) -> (String, String) {
    let mut parameters: Vec<String> = function
        .arguments
        .iter()
        .filter(|field| !is_option(field))
        .map(|field| format!("{}: {}", parameter(field), script_type(&field.of, true)))
        .collect();
    let mut options = Vec::new();
    for field in function.arguments.iter().filter(|field| is_option(field)) {
        if is_cancel(field) {
            continue;
        }
        options.push(match is_listener(field) {
            true => "onProgress?: (done: number, total: number, what: string) => void".into(),
            false => format!("{}?: {}", camel(&field.name), script_type(&field.of, true)),
        });
    }
    let members = if options.is_empty() { None } else { Some(format!("{{ {} }}", options.join("; "))) };
    let cancels = cancels(function);
    parameters.extend(match (cancels, members) {
        (true, Some(members)) => Some(format!("options?: CallOptions & {members}")),
        (true, None) => Some("options?: CallOptions".into()),
        (false, Some(members)) => Some(format!("options?: {members}")),
        (false, None) => None,
    });
    let gives = match &function.gives {
        None => "void".into(),
        Some(of @ Of::Optional(_)) => format!("{} | undefined", script_type(of, false)),
        Some(of) => script_type(of, false),
    };
    (parameters.join(", "), gives)
}
