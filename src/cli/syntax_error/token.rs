//! Quotation marks, words and characters that JSON does not allow where they stand.

use super::guess::Guess;

/// The remedy for a currency at its figure.
pub(super) const UNIT: &str =
    "Write only the number, and add \"unit\": { \"currency\": \"…\" } with the code of the currency, such as EUR.";

/// The mistake at an offset, if it is one of these.
pub(super) fn guess(text: &str, at: usize) -> Option<Guess> {
    quotation(text, at).or_else(|| word(text, at)).or_else(|| character(text, at))
}

/// A string that ends too early, at a quotation mark within it, or that does not end, because its closing
/// quotation mark is a curly one.
fn quotation(text: &str, at: usize) -> Option<Guess> {
    let (before, after) = text.split_at_checked(at)?;
    let goes_on = before.ends_with('"') && after.starts_with(char::is_alphanumeric);
    if !goes_on && !after.starts_with(['\n', '\r']) {
        return None;
    }
    let inner = if goes_on { before.strip_suffix('"')? } else { before };
    let start = inner.rfind('"')? + 1;
    if let Some(offset) = inner.get(start..)?.find(['“', '”', '„', '″']) {
        return character(text, start + offset);
    }
    let remedy = "Write \\\" for a quotation mark that belongs to the text.";
    goes_on.then(|| Guess::new(at.saturating_sub(1)..at, "a quotation mark inside a text", remedy))
}

/// A string without its opening quotation mark, or a word before a number, such as Rp.
fn word(text: &str, at: usize) -> Option<Guess> {
    let (before, rest) = text.split_at_checked(at)?;
    if !before.trim_end().ends_with(['{', '[', ',', ':']) {
        return None;
    }
    let end = rest.find(['"', ',', ':', '{', '}', '[', ']', '\n'])?;
    if rest.starts_with(char::is_alphabetic) && rest.get(end..).is_some_and(|rest| rest.starts_with('"')) {
        let range = at..at + end + 1;
        return Some(Guess::new(range, "a quotation mark is missing before this", "Write \" before it."));
    }
    let end = rest.find(|character: char| !character.is_alphabetic())?;
    let (word, rest) = rest.split_at_checked(end)?;
    let number = rest.trim_start_matches([' ', '.']);
    let is_before = !word.is_empty() && number.len() < rest.len() && number.starts_with(|c: char| c.is_ascii_digit());
    is_before.then(|| Guess::new(at..at + end, format!("{word} before a number"), UNIT))
}

/// A character that JSON does not allow here.
fn character(text: &str, at: usize) -> Option<Guess> {
    let character = text.get(at..)?.chars().next()?;
    let range = at..at + character.len_utf8();
    Some(match character {
        '“' | '”' | '„' | '‟' | '«' | '»' | '″' | '‘' | '’' | '‚' | '\'' | '`' => Guess::new(
            range,
            format!("{character} is not a quotation mark in JSON"),
            format!("Write straight double quotation marks, \", instead of {character}."),
        ),
        '\n' | '\r' => Guess::new(
            range,
            "the text is not closed at the end of the line",
            "Close it with \" in the same line. A line break that belongs to it is written \\n.",
        ),
        '\t' => Guess::new(range, "a tab inside a text", "Write a space."),
        '/' | '#' => Guess::new(range, "a comment", "Remove it: JSON has no comments."),
        ';' => Guess::new(range, "a semicolon", "Remove it."),
        '=' => Guess::new(range, "= after a key", "Write : between a key and its value."),
        '€' | '$' | '£' | '¥' | '₹' => Guess::new(range, format!("{character} before a number"), UNIT),
        _ if character.is_control() || is_invisible(character) => {
            Guess::new(range, "an invisible character", "Remove it, or write a normal space.")
        }
        _ => return None,
    })
}

/// Spaces that JSON does not allow, and characters without a width.
fn is_invisible(character: char) -> bool {
    let is_space = character.is_whitespace() && !character.is_ascii();
    is_space || matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}
