//! Data on stdout, talk on stderr, exit codes 0 answered, 1 no such answer, 2 wrong use or failure.

use serde::Serialize;
use std::io::Write;
use std::process::ExitCode;
use wattfarer::Error;

/// What a command found out.
pub struct Outcome {
    text: String,
    json: Option<String>,
    exists: bool,
    printed: bool,
}

impl Outcome {
    /// An answer with its record.
    pub fn record(text: String, record: &impl Serialize) -> wattfarer::Result<Self> {
        let json = serde_json::to_string(record).map_err(|error| {
            Error::new(wattfarer::ErrorKind::Internal, format!("the answer cannot be written as JSON: {error}"))
        })?;
        Ok(Outcome { text, json: Some(json), exists: true, printed: false })
    }

    /// Plain text that has no record.
    pub fn text(text: String) -> Self {
        Outcome { text, json: None, exists: true, printed: false }
    }

    /// An answer that was printed line by line.
    #[cfg(feature = "live")]
    pub fn printed() -> Self {
        Outcome { text: String::new(), json: None, exists: true, printed: true }
    }

    /// Says that no such answer exists: exit 1.
    pub fn without_answer(mut self, none: bool) -> Self {
        self.exists = !none;
        self
    }
}

/// Prints the outcome and gives the exit code.
pub fn finish(outcome: wattfarer::Result<Outcome>, json: bool) -> ExitCode {
    let printed = match &outcome {
        Ok(outcome) if outcome.printed => Ok(()),
        Ok(outcome) => match (&outcome.json, json) {
            (Some(record), true) => print(record),
            _ => print(outcome.text.trim_end()),
        },
        Err(error) if json => match serde_json::to_string(error) {
            Ok(record) => print(&record),
            Err(_) => Ok(()),
        },
        Err(error) => {
            eprintln!("error: {error}");
            Ok(())
        }
    };
    match (outcome, printed) {
        (Ok(outcome), Ok(())) => ExitCode::from(if outcome.exists { 0 } else { 1 }),
        // A reader that closed the pipe has seen enough.
        (Ok(_), Err(error)) if error.kind() == std::io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        (Ok(_), Err(error)) => {
            eprintln!("error: standard output: {error}");
            ExitCode::from(2)
        }
        (Err(_), _) => ExitCode::from(2),
    }
}

/// Prints wrong use (exit 2) or help (exit 0).
pub fn usage(error: &clap::Error) -> ExitCode {
    let help = !error.use_stderr();
    if !help && std::env::args().any(|argument| argument == "--json") {
        return finish(Err(wrong_use(error)), true);
    }
    match error.print() {
        Ok(()) if help => ExitCode::SUCCESS,
        _ => ExitCode::from(2),
    }
}

/// Wrong use as the Error record.
fn wrong_use(error: &clap::Error) -> Error {
    let refused = Error::new(wattfarer::ErrorKind::InvalidInput, first_line(&error.to_string()))
        .with_hint("`wattfarer COMMAND --help` lists what a command takes");
    let argument = match error.get(clap::error::ContextKind::InvalidArg) {
        Some(clap::error::ContextValue::String(argument)) => Some(argument.as_str()),
        Some(clap::error::ContextValue::Strings(arguments)) => arguments.first().map(String::as_str),
        _ => None,
    };
    // `--air-c <C>` is the field `air_c`, `<FROM>` is `from`.
    let name = argument.and_then(|argument| argument.split_whitespace().next());
    match name {
        Some(name) => refused.with_field(name.trim_matches(['-', '<', '>', '[', ']']).replace('-', "_").to_lowercase()),
        None => refused,
    }
}

fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or_default().trim_start_matches("error: ").to_string()
}

/// Prints a line of an answer that goes on; false when nobody reads any more.
#[cfg(feature = "live")]
pub fn line(text: &str) -> bool {
    print(text).is_ok()
}

fn print(text: &str) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.write_all(b"\n")?;
    out.flush()
}
