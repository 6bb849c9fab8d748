//! JSON as JavaScript writes it: Smartcar's SDK for Node signs not the bytes it got but what it writes again from them.

use serde_json::{Error, Number, Value};

/// The text of a delivery; another program that reads and writes it in JavaScript gets the same bytes.
///
/// # Errors
/// None for a value, whose keys are texts.
pub fn text(value: &Value) -> Result<String, Error> {
    Ok(match value {
        Value::Number(number) => digits(number),
        Value::Array(items) => {
            let items = items.iter().map(text).collect::<Result<Vec<_>, _>>()?;
            format!("[{}]", items.join(","))
        }
        Value::Object(fields) => {
            let field =
                |(name, value): (&String, &Value)| Ok(format!("{}:{}", serde_json::to_string(name)?, text(value)?));
            let fields = fields.iter().map(field).collect::<Result<Vec<_>, Error>>()?;
            format!("{{{}}}", fields.join(","))
        }
        plain => serde_json::to_string(plain)?,
    })
}

/// `40` for 40.0 and `0.00001` for 1e-5; an exponent from 1e21 on and below 1e-6 (ECMA-262, Number::toString). What serde writes
/// itself depends on features that another crate of a build may switch on.
fn digits(number: &Number) -> String {
    let value = match number.as_f64() {
        Some(value) if !number.is_i64() && !number.is_u64() => value,
        _ => return number.to_string(),
    };
    let size = value.abs();
    if value == 0.0 {
        "0".into()
    } else if size >= 1e21 {
        // Rust leaves the plus out.
        format!("{value:e}").replace('e', "e+")
    } else if size < 1e-6 {
        format!("{value:e}")
    } else {
        value.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn numbers_are_those_of_javascript() {
        // The right side is what Node 22 prints for JSON.stringify(JSON.parse(left)).
        for (value, written) in [
            (json!(40.0), "40"),
            (json!(-0.0), "0"),
            (json!(0.1), "0.1"),
            (json!(-12.75), "-12.75"),
            (json!(0.00001), "0.00001"),
            (json!(0.000001), "0.000001"),
            (json!(0.0000001), "1e-7"),
            (json!(1.5e-9), "1.5e-9"),
            (json!(123_456_789_012_345_680.0), "123456789012345680"),
            (json!(1e21), "1e+21"),
            (json!(1.25e300), "1.25e+300"),
            (json!(1_795_521_600_000_i64), "1795521600000"),
            (json!({"a": [1.0, null, true], "b": "\"é\u{1}\n"}), r#"{"a":[1,null,true],"b":"\"é\u0001\n"}"#),
        ] {
            assert_eq!(text(&value).unwrap(), written);
        }
    }
}
