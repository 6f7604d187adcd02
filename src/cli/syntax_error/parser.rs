//! The mistakes that jsonc-parser names. It names more than `serde_json`, but accepts some texts that
//! `serde_json` does not.

use jsonc_parser::ParseStringErrorKind;
use jsonc_parser::errors::{ParseError, ParseErrorKind};

use super::guess::Guess;
use crate::cli::lines::Lines;

/// The mistake behind an error of jsonc-parser, if the error names it.
pub(super) fn guess(lines: &Lines<'_>, error: &ParseError) -> Option<Guess> {
    let range = error.range().start..error.range().end;
    let part = lines.text.get(range.clone())?;
    let first = range.start..range.start + 1;
    Some(match error.kind() {
        ParseErrorKind::TrailingCommasNotAllowed => {
            Guess::new(range, "a comma after the last entry", "Remove the comma.").mended("")
        }
        ParseErrorKind::ExpectedComma => {
            Guess::new(range, "a comma is missing here", "Write one between the two entries.").mended(",")
        }
        ParseErrorKind::UnexpectedComma | ParseErrorKind::UnexpectedTokenInObject if part == "," => {
            Guess::new(range, "an extra comma", "Remove it.")
        }
        ParseErrorKind::ExpectedStringObjectProperty => {
            let key = format!("\"{part}\"");
            Guess::new(range, "a key without quotation marks", format!("Write {key}.")).mended(key)
        }
        ParseErrorKind::UnexpectedWord | ParseErrorKind::NonFiniteNumbersNotAllowed
            if ["NaN", "Infinity", "-Infinity"].contains(&part) =>
        {
            let remedy = "Leave the key out, or write \"missing\": \"…\" with the reason why there is no figure.";
            Guess::new(range, format!("{part} is not a number in JSON"), remedy)
        }
        ParseErrorKind::UnexpectedWord if ["None", "undefined", "nil", "NULL", "Null"].contains(&part) => {
            Guess::new(range, format!("{part} is not a value in JSON"), "Leave the key out, or write null.")
        }
        ParseErrorKind::UnexpectedWord => {
            Guess::new(range, "a text without quotation marks", "Write it in quotation marks: \"…\".")
        }
        ParseErrorKind::ExpectedColonAfterObjectKey => {
            Guess::new(range, "a colon is missing here", "Write : between a key and its value.")
        }
        ParseErrorKind::UnterminatedObject => Guess::new(first, "this { is never closed", "Write } where it ends."),
        ParseErrorKind::UnterminatedArray => Guess::new(first, "this [ is never closed", "Write ] where it ends."),
        ParseErrorKind::String(ParseStringErrorKind::UnterminatedStringLiteral) => {
            let end = lines.around(range.start).end;
            Guess::new(range.start..end, "this text is never closed", "Write \" where it ends.")
        }
        ParseErrorKind::String(_) => {
            let remedy = "Write \\\\ for a backslash that belongs to the text.";
            Guess::new(range, "an invalid escape sequence", remedy)
        }
        ParseErrorKind::MultipleRootJsonValues => {
            let remedy = "Remove it. Each card needs its own file.";
            Guess::new(range, "text after the end of the card", remedy)
        }
        ParseErrorKind::UnexpectedCloseBrace | ParseErrorKind::UnexpectedCloseBracket => {
            let remedy = format!("Write the value, or remove the {part}.");
            Guess::new(range, format!("{part} where a value should be"), remedy)
        }
        _ => return None,
    })
}
