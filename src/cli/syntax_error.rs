//! Why a text is not JSON: a guess from common mistakes.

mod guess;
mod number;
mod parser;
#[cfg(test)]
mod tests;
mod token;

use fact_card::Error;

use super::failure::Failure;
use super::lines::Lines;
use super::strict_json;
use guess::Guess;

/// The failure of a text that is not JSON, given the error of reading it.
pub(crate) fn diagnose(text: &str, error: &Error) -> Failure {
    let Error::Json { message, line, column } = error else {
        return Failure::new(error.to_string(), "Write { \"title\": …, \"stats\": [ … ] }.");
    };
    if text.trim().is_empty() {
        return Failure::new("the file is empty", "Write { \"title\": …, \"stats\": [ … ] }.");
    }
    let alone = "Save only the card's data, from its { to its }.";
    if text.trim_start().starts_with('<') {
        return Failure::new("this is a web page, not JSON", alone);
    }
    if text.trim_start().starts_with(char::is_alphabetic) {
        return Failure::new("this does not begin like JSON", alone);
    }
    let lines = Lines::of(text);
    let at = lines.offset(*line, *column);
    let is_at_end = message.starts_with("EOF");
    let first = || number::guess(text, at).or_else(|| token::guess(text, at));
    let second = || parser::guess(&lines, &strict_json::parse(text).err().filter(|error| error.range().start <= at)?);
    // At the end of the text, the mistake is not where the error is.
    let guess = if is_at_end { None } else { first() }.or_else(second);
    let Guess { range, message, remedy, fix } = guess.unwrap_or_else(|| unknown(text, at, message));
    Failure { fix, ..Failure::at(range, format!("not JSON: {message}"), remedy) }
}

/// Any other mistake: what the parser expected here.
fn unknown(text: &str, at: usize, message: &str) -> Guess {
    let message = match message {
        "key must be a string" => "expected a key in quotation marks",
        "expected value" | "expected ident" => "expected a value",
        "expected `,` or `}`" => "expected a comma or a closing }",
        "expected `,` or `]`" => "expected a comma or a closing ]",
        "expected `:`" => "expected a colon",
        "invalid number" => "this is not a valid JSON number",
        "trailing characters" => "text after the end of the card",
        _ if message.starts_with("EOF") => "the file ends too early",
        other => other,
    };
    let end = text.get(at..).and_then(|rest| rest.chars().next()).map_or(at, |character| at + character.len_utf8());
    Guess::new(at..end, message, "The mistake is here or just before.")
}
