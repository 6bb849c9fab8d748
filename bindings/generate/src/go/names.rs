//! Names and comments as Go has them.

/// `max_power_kw` as `MaxPowerKw`; what Go writes in capitals is in capitals.
pub fn pascal(name: &str) -> String {
    name.split('_').map(part).collect()
}

fn part(word: &str) -> String {
    match word {
        "id" | "json" | "csv" | "http" | "url" | "uid" => word.to_uppercase(),
        "ids" => "IDs".into(),
        _ => {
            let mut letters = word.chars();
            letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
        }
    }
}

/// `max_power_kw` as `maxPowerKw`, never a word of Go or a name of the generated code.
pub fn camel(name: &str) -> String {
    let (first, rest) = name.split_once('_').unwrap_or((name, ""));
    let name = format!("{first}{}", pascal(rest));
    match name.as_str() {
        "break" | "case" | "chan" | "const" | "continue" | "default" | "defer" | "else" | "fallthrough" | "for"
        | "func" | "go" | "goto" | "if" | "import" | "interface" | "map" | "package" | "range" | "return"
        | "select" | "struct" | "switch" | "type" | "var" | "c" | "w" | "r" | "o" | "ctx" | "err" | "result"
        | "more" | "got" | "future" => format!("{name}_"),
        _ => name,
    }
}

/// `OnboardCharger` as `onboard_charger`, the word of the variant in JSON.
pub fn snake(name: &str) -> String {
    let mut text = String::new();
    for (index, letter) in name.chars().enumerate() {
        if letter.is_uppercase() && index > 0 {
            text.push('_');
        }
        text.extend(letter.to_lowercase());
    }
    text
}

/// Documentation as comment lines. A name leads, as Go's tools want it.
pub fn comment(indent: &str, name: &str, doc: Option<&str>) -> String {
    let doc = doc.unwrap_or_default().trim().replace("[`", "`").replace("`]", "`");
    let mut text = String::new();
    for (index, line) in doc.lines().enumerate() {
        let head = if index == 0 && !name.is_empty() { format!("{name}: ") } else { String::new() };
        text += format!("{indent}// {head}{}", line.trim_end()).trim_end();
        text += "\n";
    }
    text
}
