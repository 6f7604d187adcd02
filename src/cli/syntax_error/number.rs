//! Numbers as a newspaper prints them. JSON reads them as something else.

use std::ops::Range;

use fact_card::figure::{Figure, meant_by};

use super::guess::Guess;

/// The mistake in the number at an offset, if there is a number.
pub(super) fn guess(text: &str, at: usize) -> Option<Guess> {
    let range = around(text, at)?;
    let run = text.get(range.clone())?;
    if range.end < at {
        return behind(text, at);
    }
    if let Some((whole, fraction)) = run.split_once(',').filter(|parts| is_digits(parts.0) && is_digits(parts.1)) {
        return Some(if fraction.len() == 3 {
            let remedy = format!("Write {whole}{fraction} or {whole}.{fraction}, whichever is meant.");
            Guess::new(range, "a comma inside a number", remedy)
        } else {
            let remedy = format!("Write {whole}.{fraction}: the card formats it for its language.");
            Guess::new(range, "a decimal comma", remedy).mended(format!("{whole}.{fraction}"))
        });
    }
    let is_grouped = run.contains([',', ' ', '\'', '’', '\u{a0}', '\u{202f}']) || run.matches('.').count() > 1;
    if is_grouped {
        let meant = meant_by(run)?;
        let remedy = format!("Write {meant}: the card formats it for its language.");
        return Some(Guess::new(range, "a number with grouped digits", remedy).mended(meant));
    }
    match plain(run) {
        Some(plain) if plain != run => {
            let message = format!("{run} is not a valid JSON number");
            Some(Guess::new(range, message, format!("Write {plain}.")).mended(plain))
        }
        _ => behind(text, at),
    }
}

fn is_digits(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// The digits around an offset, with the marks that people write between digits.
fn around(text: &str, at: usize) -> Option<Range<usize>> {
    let is_part = |character: &char| {
        let marks = ['.', ',', ' ', '\'', '’', '\u{a0}', '\u{202f}', '+', '-', '\u{2212}'];
        character.is_ascii_digit() || marks.contains(character)
    };
    let (before, after) = text.split_at_checked(at)?;
    let start = at - before.chars().rev().take_while(is_part).map(char::len_utf8).sum::<usize>();
    let end = at + after.chars().take_while(is_part).map(char::len_utf8).sum::<usize>();
    let run = text.get(start..end)?;
    // The marks around the number belong to JSON.
    let run = run.trim_start_matches([',', ' ', '\'', '’', '\u{a0}', '\u{202f}']);
    let start = end - run.len();
    let run = run.trim_end_matches(|character: char| !character.is_ascii_digit() && character != '.');
    run.contains(|character: char| character.is_ascii_digit()).then_some(start..start + run.len())
}

/// The number as JSON writes it, if only a sign, a point or zeros are wrong.
fn plain(run: &str) -> Option<String> {
    let (sign, digits) = match run.strip_prefix(['-', '\u{2212}']) {
        Some(digits) => ("-", digits),
        None => ("", run.strip_prefix('+').unwrap_or(run)),
    };
    let digits = digits.trim_start_matches('0');
    let digits = digits.strip_suffix('.').unwrap_or(digits);
    let zero = if digits.is_empty() || digits.starts_with('.') { "0" } else { "" };
    let plain = format!("{sign}{zero}{digits}");
    plain.parse::<Figure>().is_ok().then_some(plain)
}

/// A text behind a number, such as its unit.
fn behind(text: &str, at: usize) -> Option<Guess> {
    let (before, after) = text.split_at_checked(at)?;
    if !before.trim_end_matches(' ').ends_with(|character: char| character.is_ascii_digit()) {
        return None;
    }
    let is_part = |character: &char| character.is_alphabetic() || "%‰°€$£¥".contains(*character);
    let word: String = after.chars().take_while(is_part).collect();
    let remedy = format!("Write only the number, and add \"unit\": \"{word}\".");
    (!word.is_empty()).then(|| Guess::new(at..at + word.len(), "text after a number", remedy))
}
