//! The foreign surface as data, read from the library's own metadata.

use serde::Serialize;
use std::path::Path;
use uniffi_bindgen::interface::{
    Argument, Callable, ComponentInterface, DefaultValue, Field as UniffiField, Literal, Type,
};
use uniffi_bindgen::{BindgenLoader, BindgenPaths, GlobalConfig};

/// Everything that is exported.
#[derive(Debug, Serialize)]
pub struct Surface {
    /// Records of plain fields.
    pub records: Vec<Record>,
    /// Lists of words.
    pub words: Vec<Words>,
    /// The error, a variant for every kind.
    pub errors: Vec<Record>,
    /// Functions.
    pub functions: Vec<Function>,
    /// Objects.
    pub objects: Vec<Object>,
    /// What the host implements.
    pub listeners: Vec<Object>,
}

/// A struct or a variant.
#[derive(Debug, Serialize)]
pub struct Record {
    /// Name.
    pub name: String,
    /// Documentation.
    pub doc: String,
    /// Fields in order.
    pub fields: Vec<Field>,
}

/// A field or an argument.
#[derive(Debug, Serialize)]
pub struct Field {
    /// Name, snake_case.
    pub name: String,
    /// Type.
    #[serde(rename = "type")]
    pub of: Of,
    /// Documentation.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub doc: String,
    /// Value when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<String>,
}

/// A list of words.
#[derive(Debug, Serialize)]
pub struct Words {
    /// Name.
    pub name: String,
    /// Documentation.
    pub doc: String,
    /// Names of the variants with their documentation.
    pub variants: Vec<(String, String)>,
}

/// A function or method.
#[derive(Debug, Serialize)]
pub struct Function {
    /// Name, snake_case.
    pub name: String,
    /// Documentation.
    pub doc: String,
    /// Arguments in order.
    pub arguments: Vec<Field>,
    /// What it gives.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gives: Option<Of>,
    /// Whether it can fail.
    pub fails: bool,
    /// Whether it waits.
    pub is_async: bool,
}

/// An object or a listener.
#[derive(Debug, Serialize)]
pub struct Object {
    /// Name.
    pub name: String,
    /// Documentation.
    pub doc: String,
    /// Constructors; `new` is the usual one.
    pub constructors: Vec<Function>,
    /// Methods.
    pub methods: Vec<Function>,
}

/// A type.
#[derive(Debug, Clone, PartialEq)]
pub enum Of {
    /// `f64`, `i64`, `i32`, `u32`, `bool`, `string` or `bytes`.
    Plain(&'static str),
    /// A record, words, an object or a listener.
    Named(String),
    /// May be absent.
    Optional(Box<Of>),
    /// Many.
    List(Box<Of>),
}

impl std::fmt::Display for Of {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Of::Plain(name) => f.write_str(name),
            Of::Named(name) => f.write_str(name),
            Of::Optional(inner) => write!(f, "{inner}?"),
            Of::List(inner) => write!(f, "[{inner}]"),
        }
    }
}

impl Serialize for Of {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Surface {
    /// The surface as JSON, for people and checks.
    pub fn to_json(&self) -> serde_json::Result<String> {
        Ok(serde_json::to_string_pretty(self)? + "\n")
    }
}

/// A loader of the library's metadata; `cargo metadata` finds `uniffi.toml` beside the crates.
pub fn loader() -> Result<BindgenLoader, Box<dyn std::error::Error>> {
    let mut paths = BindgenPaths::default();
    paths.add_cargo_metadata_layer(false)?;
    Ok(BindgenLoader::new(paths, GlobalConfig::default()))
}

/// Reads the surface from a library that is not stripped.
pub fn read(library: &Path) -> Result<Surface, Box<dyn std::error::Error>> {
    let loader = loader()?;
    let path = library.to_str().ok_or("the library's path is no text")?;
    let interfaces = loader.load_cis(loader.load_metadata(path.into())?)?;
    let interface = interfaces.first().ok_or("the library holds no metadata: is it stripped?")?;
    let surface = surface(interface);
    if surface.functions.is_empty() || surface.records.is_empty() {
        return Err("the library exports nothing".into());
    }
    if surface.functions.iter().any(|function| function.name.starts_with("planted_")) {
        return Err("the library is built with test-hooks, which no package has".into());
    }
    Ok(surface)
}

fn surface(interface: &ComponentInterface) -> Surface {
    let (mut words, mut errors) = (Vec::new(), Vec::new());
    for of in interface.enum_definitions() {
        if interface.is_name_used_as_error(of.name()) {
            errors.extend(of.variants().iter().map(|variant| Record {
                name: variant.name().into(),
                doc: text(variant.docstring()),
                fields: variant.fields().iter().map(field).collect(),
            }));
        } else {
            let variants =
                of.variants().iter().map(|variant| (variant.name().into(), text(variant.docstring()))).collect();
            words.push(Words { name: of.name().into(), doc: text(of.docstring()), variants });
        }
    }
    let (listeners, objects) =
        interface.object_definitions().iter().partition::<Vec<_>, _>(|object| object.has_callback_interface());
    let object = |object: &&uniffi_bindgen::interface::Object| Object {
        name: object.name().into(),
        doc: text(object.docstring()),
        constructors: object
            .constructors()
            .into_iter()
            .map(|constructor| function(constructor.name(), constructor.docstring(), constructor))
            .collect(),
        methods: object
            .methods()
            .into_iter()
            .map(|method| function(method.name(), method.docstring(), method))
            .collect(),
    };
    Surface {
        records: interface
            .record_definitions()
            .iter()
            .map(|record| Record {
                name: record.name().into(),
                doc: text(record.docstring()),
                fields: record.fields().iter().map(field).collect(),
            })
            .collect(),
        words,
        errors,
        functions: interface.function_definitions().iter().map(|of| function(of.name(), of.docstring(), of)).collect(),
        objects: objects.iter().map(object).collect(),
        listeners: listeners.iter().map(object).collect(),
    }
}

/// Documentation as one text, links of rustdoc taken off.
fn text(doc: Option<&str>) -> String {
    doc.unwrap_or_default().trim().replace("[`", "`").replace("`]", "`")
}

fn field(field: &UniffiField) -> Field {
    use uniffi_bindgen::interface::AsType;
    Field {
        name: field.name().into(),
        of: of(&field.as_type()),
        doc: text(field.docstring()),
        default: field.default_value().map(default),
    }
}

fn argument(argument: &&Argument) -> Field {
    use uniffi_bindgen::interface::AsType;
    Field {
        name: argument.name().into(),
        of: of(&argument.as_type()),
        doc: String::new(),
        default: argument.default_value().map(default),
    }
}

fn function(name: &str, doc: Option<&str>, callable: &impl Callable) -> Function {
    Function {
        name: name.into(),
        doc: text(doc),
        arguments: callable.arguments().iter().map(argument).collect(),
        gives: callable.return_type().map(of),
        fails: callable.throws_type().is_some(),
        is_async: callable.is_async(),
    }
}

fn default(value: &DefaultValue) -> String {
    match value {
        DefaultValue::Default => "default".into(),
        DefaultValue::Literal(Literal::None) => "none".into(),
        DefaultValue::Literal(Literal::EmptySequence) => "[]".into(),
        DefaultValue::Literal(Literal::Boolean(value)) => value.to_string(),
        DefaultValue::Literal(Literal::UInt(value, ..)) => value.to_string(),
        DefaultValue::Literal(Literal::Int(value, ..)) => value.to_string(),
        DefaultValue::Literal(Literal::Float(value, _)) => value.clone(),
        DefaultValue::Literal(other) => format!("{other:?}"),
    }
}

fn of(of_type: &Type) -> Of {
    match of_type {
        Type::Float64 => Of::Plain("f64"),
        Type::Int64 => Of::Plain("i64"),
        Type::Int32 => Of::Plain("i32"),
        Type::UInt32 => Of::Plain("u32"),
        Type::Boolean => Of::Plain("bool"),
        Type::String => Of::Plain("string"),
        Type::Bytes => Of::Plain("bytes"),
        Type::Optional { inner_type } => Of::Optional(Box::new(of(inner_type))),
        Type::Sequence { inner_type } => Of::List(Box::new(of(inner_type))),
        Type::Box { inner_type } => of(inner_type),
        Type::Record { name, .. }
        | Type::Enum { name, .. }
        | Type::Object { name, .. }
        | Type::CallbackInterface { name, .. } => Of::Named(name.clone()),
        // `bindings/ffi` allows none of the others.
        other => Of::Named(format!("{other:?}")),
    }
}
