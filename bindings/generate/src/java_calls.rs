//! What Java's calls get beside those of UniFFI's generator: short forms where arguments have defaults, and futures for long work.

use crate::api::{Field, Function, Object, Of, Surface};
use crate::java::{code, java_type, replaced};
use crate::node::{LONG, LONG_METHODS, camel};
use std::fmt::Write;

/// An object's source with more calls, and without what only the generated code needs.
pub fn object(text: &str, object: &Object) -> Result<String, String> {
    let name = &object.name;
    let mut text = text.to_string();
    for of in ["UniffiWithHandle", "NoHandle"] {
        text = replaced(&text, &format!("  public {name}({of}"), &format!("  {name}({of}"))?;
    }
    text = replaced(&text, "  public <R> R callWithHandle", "  <R> R callWithHandle")?;
    text = replaced(&text, "  public void callWithHandle", "  void callWithHandle")?;
    text = replaced(&text, "object has already been destroyed", "is closed")?;
    let mut calls = String::new();
    let opened = LONG_METHODS.iter().any(|(of, _)| of == name);
    for constructor in &object.constructors {
        let made = if constructor.name == "new" { format!("new {name}") } else { camel(&constructor.name) };
        let called = if constructor.name == "new" { "create".into() } else { camel(&constructor.name) };
        call(&mut calls, constructor, &called, &made, Some(name), opened);
    }
    for method in &object.methods {
        let long = LONG_METHODS.contains(&(name, &method.name));
        call(&mut calls, method, &camel(&method.name), &camel(&method.name), None, long);
    }
    appended(&text, &calls)
}

/// The functions' source with more calls.
pub fn functions(text: &str, surface: &Surface) -> Result<String, String> {
    let text = replaced(
        text,
        "public class Wattfarer {",
        "/** How long until an electric car is charged, how to get there, when to charge. */\npublic final class Wattfarer {\n  private Wattfarer() {}\n",
    )?;
    let mut calls = String::new();
    for function in &surface.functions {
        let name = camel(&function.name);
        call(&mut calls, function, &name, &name, Some(""), LONG.contains(&function.name.as_str()));
    }
    appended(&text, &calls)
}

fn appended(text: &str, calls: &str) -> Result<String, String> {
    let end = text.rfind('}').ok_or("a generated class does not end")?;
    Ok(format!("{}\n{calls}}}\n", text[..end].trim_end()))
}

fn is_cancel(argument: &Field) -> bool {
    matches!(&argument.of, Of::Optional(inner) if **inner == Of::Named("CancelToken".into()))
}

fn given(argument: &Field) -> String {
    match argument.default.as_deref() {
        None => camel(&argument.name),
        Some("none") => "null".into(),
        Some(value) => value.into(),
    }
}

/// Writes the short form and the future of a call. `shared`: it belongs to the class, and a constructor gives that.
fn call(out: &mut String, function: &Function, called: &str, made: &str, shared: Option<&str>, long: bool) {
    // The generator itself gives futures for what waits.
    let long = long && !function.is_async;
    let of = if shared.is_some() { "static " } else { "" };
    let gives = |boxed| match (&function.gives, shared) {
        (_, Some(name)) if !name.is_empty() => name.to_string(),
        (Some(of), _) => java_type(of, boxed),
        (None, _) => if boxed { "Void" } else { "void" }.into(),
    };
    let parameters = |arguments: &[&Field]| {
        let all: Vec<String> =
            arguments.iter().map(|it| format!("{} {}", java_type(&it.of, false), camel(&it.name))).collect();
        all.join(", ")
    };
    let doc = |more: &str| {
        let lines = function.doc.lines().map(|line| format!("   * {}\n", code(line)).replace(" \n", "\n"));
        format!("\n  /**\n{}{more}   */\n", lines.collect::<String>())
    };
    let needed: Vec<&Field> = function.arguments.iter().filter(|it| it.default.is_none()).collect();
    if needed.len() < function.arguments.len() {
        let all: Vec<String> = function.arguments.iter().map(given).collect();
        let result = if function.gives.is_some() || function.is_async { "return " } else { "" };
        let gives = match function.is_async {
            true => format!("java.util.concurrent.CompletableFuture<{}>", gives(true)),
            false => gives(false),
        };
        let _ = write!(
            out,
            "{}  public {of}{} {called}({}) {{\n    {result}{made}({});\n  }}\n",
            doc(""),
            gives,
            parameters(&needed),
            all.join(", ")
        );
    }
    if !long {
        return;
    }
    let cancels = function.arguments.iter().any(is_cancel);
    let stops = match function.name.starts_with("charge_estimates") {
        _ if cancels => "cancelling the future stops the work within milliseconds",
        true => "cancelling the future stops the work within milliseconds",
        false => "a future that is cancelled before the work begins spares it",
    };
    let more = format!("   *\n   * <p>Works on another thread; {stops}.\n");
    let written: Vec<&Field> = function.arguments.iter().filter(|it| !is_cancel(it)).collect();
    let forms = if needed.len() < written.len() { vec![needed, written] } else { vec![written] };
    for arguments in forms {
        let all: Vec<String> = function
            .arguments
            .iter()
            .map(|it| match () {
                () if is_cancel(it) => "cancel".into(),
                () if arguments.iter().any(|given| given.name == it.name) => camel(&it.name),
                () => given(it),
            })
            .collect();
        let all = all.join(", ");
        let work = match function.name.as_str() {
            "charge_estimates" | "charge_estimates_bulk" => format!("Bulk.{}({all}, cancel)", camel(&function.name)),
            _ if function.gives.is_none() => format!("{{\n      {made}({all});\n      return null;\n    }}"),
            _ => format!("{made}({all})"),
        };
        let _ = write!(
            out,
            "{}  public {of}java.util.concurrent.CompletableFuture<{}> {called}Async({}) {{\n    return Work.start(cancel -> {work});\n  }}\n",
            doc(&more),
            gives(true),
            parameters(&arguments),
        );
    }
}
