//! Each mistake has its message and its remedy.

use fact_card::Document;

use super::diagnose;
use super::token::UNIT;

/// The part of the text that is wrong, the message and the remedy.
fn diagnosed(text: &str) -> [String; 3] {
    let error = Document::from_json(text).unwrap_err();
    let failure = diagnose(text, &error);
    let part = failure.range.map_or(String::new(), |range| text[range].to_owned());
    [part, failure.message.trim_start_matches("not JSON: ").to_owned(), failure.remedy]
}

/// The same of a number among the data.
fn diagnosed_number(number: &str) -> [String; 3] {
    diagnosed(&format!("{{ \"value\": {number}, \"label\": \"A\" }}"))
}

const COMMA: &str = "Remove the comma.";
const COMMENT: &str = "Remove it: JSON has no comments.";
const FINITE: &str = "Leave the key out, or write \"missing\": \"…\" with the reason why there is no figure.";
const COLON: &str = "Write : between a key and its value.";
const BETWEEN: &str = "Write one between the two entries.";
const TEXT: &str = "Write it in quotation marks: \"…\".";

#[test]
fn punctuation_has_a_remedy() {
    for (text, part, what, remedy) in [
        (r#"{ "a": 1, }"#, ",", "a comma after the last entry", COMMA),
        (r#"{ "a": [ {}, ] }"#, ",", "a comma after the last entry", COMMA),
        (r#"{ "a": [1,,2] }"#, ",", "an extra comma", "Remove it."),
        (r#"{ "a": 1,, "b": 2 }"#, ",", "an extra comma", "Remove it."),
        ("{ \"a\": 1\n  \"b\": 2 }", "", "a comma is missing here", BETWEEN),
        ("{ \"a\": \"b\" \"c\": 2 }", "", "a comma is missing here", BETWEEN),
        ("[ {} {} ]", "", "a comma is missing here", BETWEEN),
        (r#"{ "a" 1 }"#, "1", "a colon is missing here", COLON),
        (r#"{ "a" = 1 }"#, "=", "= after a key", COLON),
        (r#"{ "a": }"#, "}", "} where a value should be", "Write the value, or remove the }."),
        (r#"{ "a": { "b": 1 }"#, "{", "this { is never closed", "Write } where it ends."),
        ("{ \"a\": {\n \"b\": 1\n", "{", "this { is never closed", "Write } where it ends."),
        (r#"{ "a": [ 1 "#, "[", "this [ is never closed", "Write ] where it ends."),
        (r#"{ "a": 1 };"#, ";", "a semicolon", "Remove it."),
        (r#"{ "a": 1 } // all"#, "/", "a comment", COMMENT),
        (r#"{ /* all */ "a": 1 }"#, "/", "a comment", COMMENT),
        ("{\n# all\n \"a\": 1 }", "#", "a comment", COMMENT),
    ] {
        assert_eq!(diagnosed(text), [part, what, remedy], "{text}");
    }
}

#[test]
fn texts_have_a_remedy() {
    let straight = |mark| format!("Write straight double quotation marks, \", instead of {mark}.");
    for (text, part, what, remedy) in [
        ("{ “a”: 1 }", "“", "“ is not a quotation mark in JSON", straight('“').as_str()),
        ("{ 'a': 1 }", "'", "' is not a quotation mark in JSON", &straight('\'')),
        ("{ \"a\": «b» }", "«", "« is not a quotation mark in JSON", &straight('«')),
        (
            r#"{ "a": "so "called" ones" }"#,
            "\"",
            "a quotation mark inside a text",
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
        ("{ \"title\": \"b\tc\" }", "\t", "a tab inside a text", "Write a space."),
        (
            r#"{ "a": "C:\data" }"#,
            "\\d",
            "an invalid escape sequence",
            "Write \\\\ for a backslash that belongs to the text.",
        ),
        ("{\u{a0}\"a\": 1 }", "\u{a0}", "an invisible character", "Remove it, or write a normal space."),
    ] {
        assert_eq!(diagnosed(text), [part, what, remedy], "{text}");
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
        assert_eq!(diagnosed(text), [part, what, remedy], "{text}");
    }
}

#[test]
fn what_is_no_card_at_all_is_called_that() {
    for (text, what) in [
        ("", "the file is empty"),
        (" \n", "the file is empty"),
        ("<!doctype html>", "this is a web page, not JSON"),
        (r#"{ "a": 1 } { "a": 2 }"#, "text after the end of the card"),
        ("title: Census", "this does not begin like JSON"),
        ("const card = { };", "this does not begin like JSON"),
    ] {
        assert_eq!(diagnosed(text)[1], what, "{text}");
    }
}

#[test]
fn any_other_error_names_what_is_expected() {
    assert_eq!(diagnosed(r#"{ "title": 1e999 }"#)[1], "number out of range");
    assert_eq!(diagnosed("{ { } }")[1], "expected a key in quotation marks");
    assert_eq!(diagnosed(r#"{ "title": 5 : }"#)[1], "expected a comma or a closing }");
    assert_eq!(diagnosed(&"[".repeat(60_000))[1], "the file ends too early");
}

#[test]
fn a_number_is_written_plainly() {
    let grouped = "a number with grouped digits";
    for (number, what, remedy) in [
        ("2,860,701", grouped, "Write 2860701: the card formats it for its language."),
        ("2.860.701", grouped, "Write 2860701: the card formats it for its language."),
        ("2 860 701", grouped, "Write 2860701: the card formats it for its language."),
        ("2\u{a0}860\u{a0}701", grouped, "Write 2860701: the card formats it for its language."),
        ("2'860'701", grouped, "Write 2860701: the card formats it for its language."),
        ("1.234,5", grouped, "Write 1234.5: the card formats it for its language."),
        ("1,234.5", grouped, "Write 1234.5: the card formats it for its language."),
        ("18,25", "a decimal comma", "Write 18.25: the card formats it for its language."),
        ("-18,25", "a decimal comma", "Write -18.25: the card formats it for its language."),
        ("1,234", "a comma inside a number", "Write 1234 or 1.234, whichever is meant."),
        ("007", "007 is not a valid JSON number", "Write 7."),
        (".5", ".5 is not a valid JSON number", "Write 0.5."),
        ("5.", "5. is not a valid JSON number", "Write 5."),
        ("+5", "+5 is not a valid JSON number", "Write 5."),
        ("\u{2212}5", "\u{2212}5 is not a valid JSON number", "Write -5."),
    ] {
        assert_eq!(diagnosed_number(number), [number, what, remedy]);
    }
}

#[test]
fn a_unit_has_a_key_of_its_own() {
    let [part, what, remedy] = diagnosed_number("18.25%");
    assert_eq!([part.as_str(), &what], ["%", "text after a number"]);
    assert_eq!(remedy, "Write only the number, and add \"unit\": \"%\".");
    assert_eq!(diagnosed_number("12 km")[2], "Write only the number, and add \"unit\": \"km\".");
}

#[test]
fn what_is_no_number_is_not_taken_for_one() {
    assert_eq!(diagnosed_number("12 \"unit\": \"km\"")[1], "a comma is missing here");
    assert_eq!(diagnosed_number("[1, 2 3]")[1], "a comma is missing here");
}
