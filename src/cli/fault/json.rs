//! Why a text is not JSON, guessed from what people get wrong.

use std::ops::Range;

use jsonc_parser::ParseStringErrorKind;
use jsonc_parser::errors::{ParseError, ParseErrorKind};

use super::{Fault, number};
use crate::cli::place;
use crate::cli::position::line;

/// Where in the text, what is wrong, and the remedy.
pub(super) type Guess = (Range<usize>, String, String);

/// Why a text is not JSON, given the reader's own error.
pub(super) fn fault(text: &str, error: &serde_json::Error) -> Fault {
    if text.trim().is_empty() {
        return Fault::whole("the file is empty", "Write { \"title\": …, \"stats\": [ … ] }.");
    }
    let alone = "Save the card's data alone, from its { to its }.";
    if text.trim_start().starts_with('<') {
        return Fault::whole("this is a web page, not JSON", alone);
    }
    if text.trim_start().starts_with(char::is_alphabetic) {
        return Fault::whole("this does not begin as JSON does", alone);
    }
    let at = offset(text, error);
    // What stands where the text ends is not what is wrong.
    let first = || {
        number::fault(text, at)
            .or_else(|| quotation(text, at))
            .or_else(|| word(text, at))
            .or_else(|| character(text, at))
    };
    // The second reader says more, but lets some things pass that the first does not.
    let second = || place::parse(text).err().filter(|error| error.range().start <= at);
    let (range, what, remedy) = if error.is_eof() { None } else { first() }
        .or_else(|| kind(text, &second()?))
        .unwrap_or_else(|| unknown(text, at, error));
    Fault { range: Some(range), what: format!("not JSON: {what}"), remedy }
}

/// The byte at which JSON broke.
fn offset(text: &str, error: &serde_json::Error) -> usize {
    let lines = text.split_inclusive('\n').take(error.line().saturating_sub(1));
    let start: usize = lines.map(str::len).sum();
    // Column 0 is the line break before the line.
    let offset = (start + error.column()).saturating_sub(1).min(text.len());
    (0..=offset).rev().find(|offset| text.is_char_boundary(*offset)).unwrap_or(0)
}

/// A text that ends elsewhere than it was meant to: by a quotation mark that belongs to it, with the text going on right behind that,
/// or not at all, because its own has been made a curly one.
fn quotation(text: &str, at: usize) -> Option<Guess> {
    let (before, after) = text.split_at_checked(at)?;
    let goes_on = before.ends_with('"') && after.starts_with(char::is_alphanumeric);
    if !goes_on && !after.starts_with(['\n', '\r']) {
        return None;
    }
    let inner = if goes_on { before.strip_suffix('"')? } else { before };
    let start = inner.rfind('"')? + 1;
    if let Some(place) = inner.get(start..)?.find(['“', '”', '„', '″']) {
        return character(text, start + place);
    }
    let remedy = "Write \\\" for a quotation mark that belongs to the text.";
    goes_on.then(|| (at.saturating_sub(1)..at, "a quotation mark within a text".to_owned(), remedy.to_owned()))
}

/// The place of a currency.
const UNIT: &str =
    "Write the number alone, and beside it \"unit\": { \"currency\": \"…\" } with its code, such as EUR.";

/// Words without the quotation mark that they begin with, or a word before a number, such as Rp.
fn word(text: &str, at: usize) -> Option<Guess> {
    let (before, rest) = text.split_at_checked(at)?;
    if !before.trim_end().ends_with(['{', '[', ',', ':']) {
        return None;
    }
    let end = rest.find(['"', ',', ':', '{', '}', '[', ']', '\n'])?;
    if rest.starts_with(char::is_alphabetic) && rest.get(end..).is_some_and(|rest| rest.starts_with('"')) {
        let what = "a quotation mark is missing before this".to_owned();
        return Some((at..at + end + 1, what, "Write \" before it.".to_owned()));
    }
    let end = rest.find(|character: char| !character.is_alphabetic())?;
    let (word, rest) = rest.split_at_checked(end)?;
    let number = rest.trim_start_matches([' ', '.']);
    let is_before = !word.is_empty() && number.len() < rest.len() && number.starts_with(|c: char| c.is_ascii_digit());
    is_before.then(|| (at..at + end, format!("{word} before a number"), UNIT.to_owned()))
}

/// A character that cannot stand where it stands.
fn character(text: &str, at: usize) -> Option<Guess> {
    let character = text.get(at..)?.chars().next()?;
    let (what, remedy) = match character {
        '“' | '”' | '„' | '‟' | '«' | '»' | '″' | '‘' | '’' | '‚' | '\'' | '`' => (
            format!("{character} is not a quotation mark in JSON"),
            format!("Write straight double quotation marks, \", in place of {character}."),
        ),
        '\n' | '\r' => (
            "the text is not closed at the end of the line".to_owned(),
            "Close it with \" in the same line. A line break that belongs to it is written \\n.".to_owned(),
        ),
        '\t' => ("a tab within a text".to_owned(), "Write a space.".to_owned()),
        '/' | '#' => ("a comment".to_owned(), "Take it out: JSON has no comments.".to_owned()),
        ';' => ("a semicolon".to_owned(), "Take it out.".to_owned()),
        '=' => ("= after a key".to_owned(), "Write : between a key and its value.".to_owned()),
        '€' | '$' | '£' | '¥' | '₹' => (format!("{character} before a number"), UNIT.to_owned()),
        _ if character.is_control() || is_invisible(character) => {
            ("an invisible character".to_owned(), "Take it out, or write a plain space.".to_owned())
        }
        _ => return None,
    };
    Some((at..at + character.len_utf8(), what, remedy))
}

/// Spaces that JSON does not take for one, and marks without a width.
fn is_invisible(character: char) -> bool {
    let is_space = character.is_whitespace() && !character.is_ascii();
    is_space || matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

/// What the second reader says.
fn kind(text: &str, error: &ParseError) -> Option<Guess> {
    let whole = error.range().start..error.range().end;
    let part = text.get(whole.clone())?;
    let first = whole.start..whole.start + 1;
    let (range, what, remedy) = match error.kind() {
        ParseErrorKind::TrailingCommasNotAllowed => {
            (whole, "a comma after the last entry".to_owned(), "Take the comma out.".to_owned())
        }
        ParseErrorKind::ExpectedComma => {
            (whole, "a comma is missing here".to_owned(), "Write one between the two entries.".to_owned())
        }
        ParseErrorKind::UnexpectedComma | ParseErrorKind::UnexpectedTokenInObject if part == "," => {
            (whole, "a comma too many".to_owned(), "Take it out.".to_owned())
        }
        ParseErrorKind::ExpectedStringObjectProperty => {
            (whole, "a key without quotation marks".to_owned(), format!("Write \"{part}\"."))
        }
        ParseErrorKind::UnexpectedWord | ParseErrorKind::NonFiniteNumbersNotAllowed
            if ["NaN", "Infinity", "-Infinity"].contains(&part) =>
        {
            let remedy = "Leave the key out, or write \"missing\": \"…\" with the reason why there is no figure.";
            (whole, format!("{part} is not a number in JSON"), remedy.to_owned())
        }
        ParseErrorKind::UnexpectedWord if ["None", "undefined", "nil", "NULL", "Null"].contains(&part) => {
            (whole, format!("{part} is not a value in JSON"), "Leave the key out, or write null.".to_owned())
        }
        ParseErrorKind::UnexpectedWord => {
            (whole, "a text without quotation marks".to_owned(), "Write it in quotation marks: \"…\".".to_owned())
        }
        ParseErrorKind::ExpectedColonAfterObjectKey => {
            (whole, "a colon is missing here".to_owned(), "Write : between a key and its value.".to_owned())
        }
        ParseErrorKind::UnterminatedObject => {
            (first, "this { is never closed".to_owned(), "Write } where it ends.".to_owned())
        }
        ParseErrorKind::UnterminatedArray => {
            (first, "this [ is never closed".to_owned(), "Write ] where it ends.".to_owned())
        }
        ParseErrorKind::String(ParseStringErrorKind::UnterminatedStringLiteral) => {
            let end = line(text, whole.start).end;
            (whole.start..end, "this text is never closed".to_owned(), "Write \" where it ends.".to_owned())
        }
        ParseErrorKind::String(_) => (
            whole,
            "a backslash that means nothing".to_owned(),
            "Write \\\\ for a backslash that belongs to the text.".to_owned(),
        ),
        ParseErrorKind::MultipleRootJsonValues => (
            whole,
            "something after the end of the card".to_owned(),
            "Take it out. Each card has a file of its own.".to_owned(),
        ),
        ParseErrorKind::UnexpectedCloseBrace | ParseErrorKind::UnexpectedCloseBracket => {
            (whole, format!("{part} where a value should be"), format!("Write the value, or take the {part} out."))
        }
        _ => return None,
    };
    Some((range, what, remedy))
}

/// What nobody here has a remedy for: what the reader waited for.
fn unknown(text: &str, at: usize, error: &serde_json::Error) -> Guess {
    let said = error.to_string();
    let said = said.rsplit_once(" at line ").map_or(said.as_str(), |(said, _)| said);
    let what = match said {
        "key must be a string" => "a key in quotation marks should stand here",
        "expected value" | "expected ident" => "a value should stand here",
        "expected `,` or `}`" => "a comma or a closing } should stand here",
        "expected `,` or `]`" => "a comma or a closing ] should stand here",
        "expected `:`" => "a colon should stand here",
        "invalid number" => "this is not how JSON writes a number",
        "trailing characters" => "something after the end of the card",
        _ if error.is_eof() => "the file ends too early",
        other => other,
    };
    let end = text.get(at..).and_then(|rest| rest.chars().next()).map_or(at, |character| at + character.len_utf8());
    (at..end, what.to_owned(), "The text is right up to here, or to just before it.".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The part of the text that is wrong, then what is said about it.
    fn said(text: &str) -> [String; 3] {
        let error = fact_card::card::Card::from_json(text).unwrap_err();
        let fault = fault(text, &error);
        let part = fault.range.map_or(String::new(), |range| text[range].to_owned());
        [part, fault.what.trim_start_matches("not JSON: ").to_owned(), fault.remedy]
    }

    const COMMA: &str = "Take the comma out.";
    const COMMENT: &str = "Take it out: JSON has no comments.";
    const FINITE: &str = "Leave the key out, or write \"missing\": \"…\" with the reason why there is no figure.";
    const COLON: &str = "Write : between a key and its value.";
    const BETWEEN: &str = "Write one between the two entries.";
    const TEXT: &str = "Write it in quotation marks: \"…\".";

    #[test]
    fn punctuation_has_a_remedy() {
        for (text, part, what, remedy) in [
            (r#"{ "a": 1, }"#, ",", "a comma after the last entry", COMMA),
            (r#"{ "a": [ {}, ] }"#, ",", "a comma after the last entry", COMMA),
            (r#"{ "a": [1,,2] }"#, ",", "a comma too many", "Take it out."),
            (r#"{ "a": 1,, "b": 2 }"#, ",", "a comma too many", "Take it out."),
            ("{ \"a\": 1\n  \"b\": 2 }", "", "a comma is missing here", BETWEEN),
            ("{ \"a\": \"b\" \"c\": 2 }", "", "a comma is missing here", BETWEEN),
            ("[ {} {} ]", "", "a comma is missing here", BETWEEN),
            (r#"{ "a" 1 }"#, "1", "a colon is missing here", COLON),
            (r#"{ "a" = 1 }"#, "=", "= after a key", COLON),
            (r#"{ "a": }"#, "}", "} where a value should be", "Write the value, or take the } out."),
            (r#"{ "a": { "b": 1 }"#, "{", "this { is never closed", "Write } where it ends."),
            ("{ \"a\": {\n \"b\": 1\n", "{", "this { is never closed", "Write } where it ends."),
            (r#"{ "a": [ 1 "#, "[", "this [ is never closed", "Write ] where it ends."),
            (r#"{ "a": 1 };"#, ";", "a semicolon", "Take it out."),
            (r#"{ "a": 1 } // all"#, "/", "a comment", COMMENT),
            (r#"{ /* all */ "a": 1 }"#, "/", "a comment", COMMENT),
            ("{\n# all\n \"a\": 1 }", "#", "a comment", COMMENT),
        ] {
            assert_eq!(said(text), [part, what, remedy], "{text}");
        }
    }

    #[test]
    fn texts_have_a_remedy() {
        let straight = |mark| format!("Write straight double quotation marks, \", in place of {mark}.");
        for (text, part, what, remedy) in [
            ("{ “a”: 1 }", "“", "“ is not a quotation mark in JSON", straight('“').as_str()),
            ("{ 'a': 1 }", "'", "' is not a quotation mark in JSON", &straight('\'')),
            ("{ \"a\": «b» }", "«", "« is not a quotation mark in JSON", &straight('«')),
            (
                r#"{ "a": "so "called" ones" }"#,
                "\"",
                "a quotation mark within a text",
                "Write \\\" for a quotation mark that belongs to the text.",
            ),
            (r#"{ "title": "a”, "b": "c" }"#, "”", "” is not a quotation mark in JSON", &straight('”')),
            ("{ \"title\": \"a”,\n\"b\": 1 }", "”", "” is not a quotation mark in JSON", &straight('”')),
            (r#"{ "a": New York" }"#, "New York\"", "a quotation mark is missing before this", "Write \" before it."),
            (r#"{ "b": 1, a": 1 }"#, "a\"", "a quotation mark is missing before this", "Write \" before it."),
            ("{ label: 1 }", "label", "a key without quotation marks", "Write \"label\"."),
            (r#"{ "a": people }"#, "people", "a text without quotation marks", TEXT),
            (
                "{ \"title\": \"b }\n",
                "\n",
                "the text is not closed at the end of the line",
                "Close it with \" in the same line. A line break that belongs to it is written \\n.",
            ),
            (r#"{ "a": "b }"#, "\"b }", "this text is never closed", "Write \" where it ends."),
            ("{ \"title\": \"b\tc\" }", "\t", "a tab within a text", "Write a space."),
            (
                r#"{ "a": "C:\data" }"#,
                "\\d",
                "a backslash that means nothing",
                "Write \\\\ for a backslash that belongs to the text.",
            ),
            ("{\u{a0}\"a\": 1 }", "\u{a0}", "an invisible character", "Take it out, or write a plain space."),
        ] {
            assert_eq!(said(text), [part, what, remedy], "{text}");
        }
    }

    #[test]
    fn values_have_a_remedy() {
        for (text, part, what, remedy) in [
            (r#"{ "a": NaN }"#, "NaN", "NaN is not a number in JSON", FINITE),
            (r#"{ "a": -Infinity }"#, "-Infinity", "-Infinity is not a number in JSON", FINITE),
            (r#"{ "a": None }"#, "None", "None is not a value in JSON", "Leave the key out, or write null."),
            (r#"{ "a": $5 }"#, "$", "$ before a number", UNIT),
            (r#"{ "a": Rp 1.000 }"#, "Rp", "Rp before a number", UNIT),
            (r#"{ "a": Rp. 1.000 }"#, "Rp", "Rp before a number", UNIT),
        ] {
            assert_eq!(said(text), [part, what, remedy], "{text}");
        }
    }

    #[test]
    fn what_is_no_card_at_all_is_called_that() {
        for (text, what) in [
            ("", "the file is empty"),
            (" \n", "the file is empty"),
            ("<!doctype html>", "this is a web page, not JSON"),
            (r#"{ "a": 1 } { "a": 2 }"#, "something after the end of the card"),
            ("title: Census", "this does not begin as JSON does"),
            ("const card = { };", "this does not begin as JSON does"),
        ] {
            assert_eq!(said(text)[1], what, "{text}");
        }
    }

    #[test]
    fn of_the_rest_it_is_said_what_should_stand_there() {
        assert_eq!(said(r#"{ "title": 1e999 }"#)[1], "number out of range");
        assert_eq!(said("{ { } }")[1], "a key in quotation marks should stand here");
        assert_eq!(said(r#"{ "title": 5 : }"#)[1], "a comma or a closing } should stand here");
        assert_eq!(said(&"[".repeat(60_000))[1], "the file ends too early");
    }
}
