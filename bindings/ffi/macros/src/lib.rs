//! Declares a record or a list of words of the foreign surface once: what uniffi, pyo3 and napi need to see follows, and
//! so does the translation from and to core's type, which names every field and does not compile when one is missing.
//!
//! `#[record(core::Type)]` on a struct, `#[words(core::Type)]` on an enum without data. Attributes of fields:
//! `#[foreign(default)]` or
//! `#[foreign(default = EXPR)]`: may be left out, core's default then counts; `#[record(core::Type, default = EXPR)]` says it for
//! all fields at once.

use proc_macro::TokenStream;
use proc_macro2::TokenStream as Tokens;
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Data, DeriveInput, Expr, Fields, Ident, LitStr, Path, Token, Type, parse_macro_input};

struct Arguments {
    core: Option<Path>,
    default: Option<Expr>,
    open: bool,
}

impl Parse for Arguments {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let core = if input.is_empty() { None } else { Some(input.parse()?) };
        let (mut default, mut open) = (None, false);
        if input.peek(Token![,]) {
            input.parse::<Token![,]>()?;
            if input.peek(Token![default]) {
                input.parse::<Token![default]>()?;
                input.parse::<Token![=]>()?;
                default = Some(input.parse()?);
            } else {
                open = input.parse::<Ident>()? == "open";
            }
        }
        Ok(Arguments { core, default, open })
    }
}

struct Field {
    name: Ident,
    of: Type,
    attributes: Vec<Attribute>,
    optional: bool,
    list: bool,
    defaults: bool,
    default: Option<Expr>,
}

fn last_segment(of: &Type) -> Option<String> {
    match of {
        Type::Path(path) => path.path.segments.last().map(|segment| segment.ident.to_string()),
        _ => None,
    }
}

/// A record: a struct of named fields.
#[proc_macro_attribute]
pub fn record(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let arguments = parse_macro_input!(arguments as Arguments);
    let input = parse_macro_input!(item as DeriveInput);
    build_record(&arguments, &input).unwrap_or_else(|error| error.to_compile_error()).into()
}

fn build_record(arguments: &Arguments, input: &DeriveInput) -> syn::Result<Tokens> {
    let Data::Struct(data) = &input.data else { return Err(syn::Error::new_spanned(input, "a record is a struct")) };
    let Fields::Named(named) = &data.fields else {
        return Err(syn::Error::new_spanned(input, "a record has named fields"));
    };
    let fields: Vec<Field> = named
        .named
        .iter()
        .map(|field| {
            let (ours, attributes): (Vec<_>, Vec<_>) =
                field.attrs.iter().cloned().partition(|attribute| attribute.path().is_ident("foreign"));
            let kind = last_segment(&field.ty);
            let mut default = None;
            for attribute in &ours {
                attribute.parse_nested_meta(|meta| {
                    if meta.input.peek(Token![=]) {
                        default = Some(meta.value()?.parse()?);
                    }
                    Ok(())
                })?;
            }
            Ok(Field {
                name: field.ident.clone().unwrap_or_else(|| Ident::new("_", proc_macro2::Span::call_site())),
                of: field.ty.clone(),
                attributes,
                optional: kind.as_deref() == Some("Option"),
                list: kind.as_deref() == Some("Vec"),
                defaults: !ours.is_empty(),
                default,
            })
        })
        .collect::<syn::Result<_>>()?;
    let (name, attributes) = (&input.ident, &input.attrs);
    let declared = fields.iter().map(|field| {
        let Field { name, of, attributes, .. } = field;
        let default = if field.optional {
            quote!(#[cfg_attr(feature = "uniffi", uniffi(default = None))])
        } else if field.list && field.defaults {
            quote!(#[cfg_attr(feature = "uniffi", uniffi(default = []))])
        } else {
            quote!()
        };
        quote!(#(#attributes)* #default pub #name: #of)
    });
    let translation = arguments.core.as_ref().map(|core| translation(name, core, arguments.default.as_ref(), &fields));
    let python = python_record(name, &fields);
    let node = node_record(name, &fields);
    Ok(quote! {
        #(#attributes)*
        #[derive(Debug, Clone, PartialEq)]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
        pub struct #name { #(#declared),* }
        #translation
        #python
        #node
    })
}

fn translation(name: &Ident, core: &Path, default: Option<&Expr>, fields: &[Field]) -> Tokens {
    let names: Vec<&Ident> = fields.iter().map(|field| &field.name).collect();
    let out = fields.iter().map(|field| {
        let name = &field.name;
        if field.defaults && field.optional {
            quote!(#name: Some(crate::translate::Foreign::from_core(#name)))
        } else {
            quote!(#name: crate::translate::Foreign::from_core(#name))
        }
    });
    let into = fields.iter().map(|field| {
        let name = &field.name;
        let text = LitStr::new(&name.to_string(), name.span());
        let value = quote!(crate::translate::Foreign::core_at(value, &path.member(#text))?);
        if field.defaults && field.optional {
            let otherwise = match (&field.default, default) {
                (Some(own), _) => quote!(#own),
                (None, Some(_)) => quote!(default.#name),
                (None, None) => quote!(::std::default::Default::default()),
            };
            quote!(#name: match #name { Some(value) => #value, None => #otherwise })
        } else {
            quote!(#name: { let value = #name; #value })
        }
    });
    let default = default.map(|default| quote!(let default = #default;));
    quote! {
        impl crate::translate::Foreign<#core> for #name {
            // Once for all the records and calls that hold one.
            #[inline(never)]
            fn from_core(value: #core) -> Self {
                let #core { #(#names),* } = value;
                Self { #(#out),* }
            }

            #[inline(never)]
            fn core_at(self, path: &crate::translate::At<'_>) -> crate::translate::CoreResult<#core> {
                let Self { #(#names),* } = self;
                #default
                let _ = path;
                Ok(#core { #(#into),* })
            }
        }
    }
}

fn python_record(name: &Ident, fields: &[Field]) -> Tokens {
    let text = LitStr::new(&name.to_string(), name.span());
    let names: Vec<&Ident> = fields.iter().map(|field| &field.name).collect();
    // `from` is a keyword of Python.
    let python_name = |name: &&Ident| if **name == "from" { "from_".to_string() } else { name.to_string() };
    let texts: Vec<LitStr> = names.iter().map(|name| LitStr::new(&python_name(name), name.span())).collect();
    let reads = fields.iter().enumerate().map(|(index, field)| {
        let name = &field.name;
        if field.optional || (field.list && field.defaults) {
            quote!(#name: fields.optional(#index)?.unwrap_or_default())
        } else {
            quote!(#name: fields.required(#index)?)
        }
    });
    quote! {
        #[cfg(feature = "python")]
        const _: () = {
            #[allow(unused_imports)] // For types that have no shorthand of their own.
            use crate::translate::FromText as _;
            use ::pyo3::prelude::*;

            static CLASS: crate::python::Class = crate::python::Class::new(#text, &[#(#texts),*]);

            impl crate::python::Element for #name {}

            impl crate::python::ToPython for #name {
                fn to_python(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
                    let mut made = crate::python::Made::new(py, &CLASS)?;
                    #(made.put(self.#names.to_python(py));)*
                    made.finish()
                }
            }

            impl crate::python::FromPython for #name {
                fn from_python(object: &Bound<'_, PyAny>) -> PyResult<Self> {
                    if let Some(short) = crate::python::text(object).and_then(|text| Self::from_text(&text)) {
                        return Ok(short);
                    }
                    let fields = crate::python::Fields::of(object, &CLASS)?;
                    Ok(Self { #(#reads),* })
                }
            }
        };
    }
}

fn camel(name: &str) -> String {
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

fn node_record(name: &Ident, fields: &[Field]) -> Tokens {
    let text = LitStr::new(&name.to_string(), name.span());
    let names: Vec<&Ident> = fields.iter().map(|field| &field.name).collect();
    let texts: Vec<LitStr> = names.iter().map(|name| LitStr::new(&camel(&name.to_string()), name.span())).collect();
    let reads = fields.iter().zip(&texts).map(|(field, text)| {
        let name = &field.name;
        if field.optional || (field.list && field.defaults) {
            quote!(#name: fields.optional(#text)?.unwrap_or_default())
        } else {
            quote!(#name: fields.required(#text)?)
        }
    });
    quote! {
        #[cfg(feature = "node")]
        const _: () = {
            #[allow(unused_imports)] // For types that have no shorthand of their own.
            use crate::translate::FromText as _;
            use ::napi::bindgen_prelude::*;

            impl crate::node::Element for #name {}

            impl crate::node::ToNode for #name {
                fn to_node(self, env: &Env) -> Result<Unknown<'_>> {
                    let mut made = crate::node::Made::new(env)?;
                    #(made.put(env, #texts, self.#names);)*
                    made.finish()
                }
            }

            impl crate::node::FromNode for #name {
                fn from_node(value: Unknown<'_>) -> Result<Self> {
                    if let Some(short) = crate::node::text_of(&value)?.and_then(|text| Self::from_text(&text)) {
                        return Ok(short);
                    }
                    let fields = crate::node::Fields::of(value, #text, &[#(#texts),*])?;
                    Ok(Self { #(#reads),* })
                }
            }
        };
    }
}

fn snake(name: &str) -> String {
    let mut out = String::new();
    for (index, letter) in name.chars().enumerate() {
        if letter.is_uppercase() && index > 0 {
            out.push('_');
        }
        out.extend(letter.to_lowercase());
    }
    out
}

/// A list of words: an enum without data. In records of other languages and in JSON they are snake_case.
/// `#[words(core::Type, open)]`: core's words may grow and have no `Unknown`, which the foreign ones have.
#[proc_macro_attribute]
pub fn words(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let arguments = parse_macro_input!(arguments as Arguments);
    let input = parse_macro_input!(item as DeriveInput);
    build_words(&arguments, &input).unwrap_or_else(|error| error.to_compile_error()).into()
}

fn build_words(arguments: &Arguments, input: &DeriveInput) -> syn::Result<Tokens> {
    let Data::Enum(data) = &input.data else { return Err(syn::Error::new_spanned(input, "words are an enum")) };
    let (name, attributes, variants) = (&input.ident, &input.attrs, &data.variants);
    let names: Vec<&Ident> = variants.iter().map(|variant| &variant.ident).collect();
    let texts: Vec<LitStr> = names.iter().map(|name| LitStr::new(&snake(&name.to_string()), name.span())).collect();
    let text = LitStr::new(&name.to_string(), name.span());
    let members: Vec<LitStr> =
        texts.iter().map(|text| LitStr::new(&text.value().to_uppercase(), text.span())).collect();
    let open = names.iter().any(|name| *name == "Unknown").then(|| quote!(_ => Self::Unknown,));
    let translation = arguments.core.as_ref().map(|core| {
        // Words that core has no own `Unknown` for: it cannot be asked for one.
        let known: Vec<&&Ident> = names.iter().filter(|name| !arguments.open || **name != "Unknown").collect();
        let refused = arguments.open.then(|| {
            quote!(Self::Unknown => {
                return Err(wattfarer::Error::invalid(path.to_string(), "unknown is a word of answers only"));
            })
        });
        quote! {
            impl crate::translate::Foreign<#core> for #name {
                #[allow(unreachable_patterns)] // Core's words may grow; those not known here read as unknown.
                fn from_core(value: #core) -> Self {
                    match value { #(#core::#known => Self::#known,)* #open }
                }

                fn core_at(self, path: &crate::translate::At<'_>) -> crate::translate::CoreResult<#core> {
                    let _ = path;
                    Ok(match self { #(Self::#known => #core::#known,)* #refused })
                }
            }
        }
    });
    Ok(quote! {
        #(#attributes)*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
        pub enum #name { #variants }

        #translation

        impl #name {
            /// Every word with its value.
            pub const WORDS: &'static [(&'static str, Self)] = &[#((#texts, Self::#names)),*];
        }

        #[cfg(feature = "python")]
        const _: () = {
            use ::pyo3::prelude::*;

            impl crate::python::Element for #name {}

            impl crate::python::ToPython for #name {
                fn to_python(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
                    static CLASS: crate::python::Class = crate::python::Class::new(#text, &[#(#members),*]);
                    CLASS.member(py, self as usize)
                }
            }

            impl crate::python::FromPython for #name {
                fn from_python(object: &Bound<'_, PyAny>) -> PyResult<Self> {
                    crate::python::word(object, #text, Self::WORDS)
                }
            }
        };

        #[cfg(feature = "node")]
        const _: () = {
            use ::napi::bindgen_prelude::*;

            impl crate::node::Element for #name {}

            impl crate::node::ToNode for #name {
                fn to_node(self, env: &Env) -> Result<Unknown<'_>> {
                    crate::node::text(env, match self { #(Self::#names => #texts),* })
                }
            }

            impl crate::node::FromNode for #name {
                fn from_node(value: Unknown<'_>) -> Result<Self> {
                    crate::node::word(value, #text, Self::WORDS)
                }
            }
        };
    })
}

/// The methods of an object. uniffi reads what stands behind `#[uniffi::...]` on a method only outside of `cfg_attr`, so the
/// attributes are written plainly and taken off where uniffi is not there.
#[proc_macro_attribute]
pub fn methods(_: TokenStream, item: TokenStream) -> TokenStream {
    let with = parse_macro_input!(item as syn::ItemImpl);
    let mut without = with.clone();
    for item in &mut without.items {
        if let syn::ImplItem::Fn(function) = item {
            function.attrs.retain(|attribute| attribute.path().segments[0].ident != "uniffi");
        }
    }
    quote! {
        #[cfg(feature = "uniffi")]
        #[uniffi::export]
        #with

        #[cfg(not(feature = "uniffi"))]
        #without
    }
    .into()
}
