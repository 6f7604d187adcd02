//! Numbers as a newspaper prints them, where JSON takes them for something else.

use std::ops::Range;

use fact_card::figure::{Figure, meant_by};

use super::json::Guess;

/// What is wrong with the number that JSON broke at, if it was one.
pub(super) fn fault(text: &str, at: usize) -> Option<Guess> {
    let range = around(text, at)?;
    let run = text.get(range.clone())?;
    if range.end < at {
        return beside(text, at);
    }
    if let Some((whole, fraction)) = run.split_once(',').filter(|parts| is_digits(parts.0) && is_digits(parts.1)) {
        return Some(if fraction.len() == 3 {
            let remedy = format!("Write {whole}{fraction} or {whole}.{fraction}, whichever is meant.");
            (range, "a comma within a number".to_owned(), remedy)
        } else {
            let remedy = format!("Write {whole}.{fraction}: the card writes it as the language does.");
            (range, "a decimal comma".to_owned(), remedy)
        });
    }
    let is_grouped = run.contains([',', ' ', '\'', '’', '\u{a0}', '\u{202f}']) || run.matches('.').count() > 1;
    if is_grouped {
        let remedy = format!("Write {}: the card writes it as the language does.", meant_by(run)?);
        return Some((range, "a number with grouped digits".to_owned(), remedy));
    }
    match plain(run) {
        Some(plain) if plain != run => {
            Some((range, format!("{run} is not how JSON writes a number"), format!("Write {plain}.")))
        }
        _ => beside(text, at),
    }
}

fn is_digits(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// The digits around a place, with all that is written between digits.
fn around(text: &str, at: usize) -> Option<Range<usize>> {
    let is_part = |character: &char| {
        let marks = ['.', ',', ' ', '\'', '’', '\u{a0}', '\u{202f}', '+', '-', '\u{2212}'];
        character.is_ascii_digit() || marks.contains(character)
    };
    let (before, after) = text.split_at_checked(at)?;
    let start = at - before.chars().rev().take_while(is_part).map(char::len_utf8).sum::<usize>();
    let end = at + after.chars().take_while(is_part).map(char::len_utf8).sum::<usize>();
    let run = text.get(start..end)?;
    // What is around a number belongs to JSON.
    let run = run.trim_start_matches([',', ' ', '\'', '’', '\u{a0}', '\u{202f}']);
    let start = end - run.len();
    let run = run.trim_end_matches(|character: char| !character.is_ascii_digit() && character != '.');
    run.contains(|character: char| character.is_ascii_digit()).then_some(start..start + run.len())
}

/// A number as JSON writes it, where only a sign, a point or zeros stand in the way.
fn plain(run: &str) -> Option<String> {
    let (sign, digits) = match run.strip_prefix(['-', '\u{2212}']) {
        Some(digits) => ("-", digits),
        None => ("", run.strip_prefix('+').unwrap_or(run)),
    };
    let digits = digits.trim_start_matches('0');
    let digits = digits.strip_suffix('.').unwrap_or(digits);
    let zero = if digits.is_empty() || digits.starts_with('.') { "0" } else { "" };
    let plain = format!("{sign}{zero}{digits}");
    Figure::parse(&plain).is_ok().then_some(plain)
}

/// What stands behind a number, such as its unit.
fn beside(text: &str, at: usize) -> Option<Guess> {
    let (before, after) = text.split_at_checked(at)?;
    if !before.trim_end_matches(' ').ends_with(|character: char| character.is_ascii_digit()) {
        return None;
    }
    let is_part = |character: &char| character.is_alphabetic() || "%‰°€$£¥".contains(*character);
    let word: String = after.chars().take_while(is_part).collect();
    let remedy = format!("Write the number alone, and beside it \"unit\": \"{word}\".");
    (!word.is_empty()).then(|| (at..at + word.len(), "something behind a number".to_owned(), remedy))
}

#[cfg(test)]
mod tests {
    use crate::cli::fault::Fault;

    fn said(number: &str) -> [String; 3] {
        let text = format!("{{ \"value\": {number}, \"label\": \"A\" }}");
        let fault = Fault::of_json(&text, &fact_card::card::Card::from_json(&text).unwrap_err());
        [text[fault.range.unwrap()].to_owned(), fault.what.replace("not JSON: ", ""), fault.remedy]
    }

    #[test]
    fn a_number_is_written_plainly() {
        let grouped = "a number with grouped digits";
        for (number, what, remedy) in [
            ("2,860,701", grouped, "Write 2860701: the card writes it as the language does."),
            ("2.860.701", grouped, "Write 2860701: the card writes it as the language does."),
            ("2 860 701", grouped, "Write 2860701: the card writes it as the language does."),
            ("2\u{a0}860\u{a0}701", grouped, "Write 2860701: the card writes it as the language does."),
            ("2'860'701", grouped, "Write 2860701: the card writes it as the language does."),
            ("1.234,5", grouped, "Write 1234.5: the card writes it as the language does."),
            ("1,234.5", grouped, "Write 1234.5: the card writes it as the language does."),
            ("18,25", "a decimal comma", "Write 18.25: the card writes it as the language does."),
            ("-18,25", "a decimal comma", "Write -18.25: the card writes it as the language does."),
            ("1,234", "a comma within a number", "Write 1234 or 1.234, whichever is meant."),
            ("007", "007 is not how JSON writes a number", "Write 7."),
            (".5", ".5 is not how JSON writes a number", "Write 0.5."),
            ("5.", "5. is not how JSON writes a number", "Write 5."),
            ("+5", "+5 is not how JSON writes a number", "Write 5."),
            ("\u{2212}5", "\u{2212}5 is not how JSON writes a number", "Write -5."),
        ] {
            assert_eq!(said(number), [number, what, remedy]);
        }
    }

    #[test]
    fn a_unit_has_a_key_of_its_own() {
        let [part, what, remedy] = said("18.25%");
        assert_eq!([part.as_str(), &what], ["%", "something behind a number"]);
        assert_eq!(remedy, "Write the number alone, and beside it \"unit\": \"%\".");
        assert_eq!(said("12 km")[2], "Write the number alone, and beside it \"unit\": \"km\".");
    }

    #[test]
    fn what_is_no_number_is_not_taken_for_one() {
        assert_eq!(said("12 \"unit\": \"km\"")[1], "a comma is missing here");
        assert_eq!(said("[1, 2 3]")[1], "a comma is missing here");
    }
}
