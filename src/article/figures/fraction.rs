//! Fractions and ratios in digits: `3/4`, `2 1/2`, `½`, `1 in 5`.

use super::Notation;
use super::digits::{Digits, digits_at};
use super::idiom::Idiom;
use super::units::begins_with_time;
use super::uses::Use;
use crate::article::letters::{first_word, last_word};
use crate::article::words::{Amount, Spelling};
use crate::figure::{Figure, digit};

/// A number with a fraction.
#[derive(Clone, Copy)]
pub(super) struct Fraction {
    pub(super) whole: u32,
    pub(super) part: u32,
    pub(super) of: u32,
}

impl Fraction {
    /// Its amount, to 15 digits.
    pub(super) fn figure(self) -> Option<Figure> {
        let parts = self.whole.checked_mul(self.of)?.checked_add(self.part)?;
        Amount::part(parts, self.of)?.figure(false)
    }
}

/// The signs for fractions (Unicode), each with its two numbers.
const SIGNS: [(char, u32, u32); 18] = [
    ('¼', 1, 4),
    ('½', 1, 2),
    ('¾', 3, 4),
    ('⅐', 1, 7),
    ('⅑', 1, 9),
    ('⅒', 1, 10),
    ('⅓', 1, 3),
    ('⅔', 2, 3),
    ('⅕', 1, 5),
    ('⅖', 2, 5),
    ('⅗', 3, 5),
    ('⅘', 4, 5),
    ('⅙', 1, 6),
    ('⅚', 5, 6),
    ('⅛', 1, 8),
    ('⅜', 3, 8),
    ('⅝', 5, 8),
    ('⅞', 7, 8),
];

/// Words between the numbers of a ratio that mean "of" or "in" elsewhere.
const PLAIN: [&str; 8] = ["de", "von", "van", "van de", "em", "di", "av", "af"];

/// Fields that people count in: "1 in 5", not "2 in 2019".
const FIELDS: [u32; 30] = [
    2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 20, 25, 30, 40, 50, 60, 80, 100, 200, 500, 1000, 10_000,
    100_000, 1_000_000,
];

/// The fraction of a sign at a position, and where it ends.
pub(super) fn sign_at(text: &str, at: usize) -> Option<(usize, Fraction)> {
    let sign = text.get(at..)?.chars().next().filter(|sign| !sign.is_ascii())?;
    let (_, part, of) = SIGNS.iter().find(|(known, ..)| *known == sign)?;
    Some((at + sign.len_utf8(), Fraction { whole: 0, part: *part, of: *of }))
}

/// The fraction that begins with the digits at a position, and where it ends.
pub(super) fn fraction_at(
    text: &str,
    at: usize,
    idiom: &Idiom,
    spelling: Option<Spelling>,
) -> Option<(usize, Fraction)> {
    let before = text.get(..at)?.chars().next_back();
    if before.is_some_and(|before| matches!(before, '/' | '-' | '.' | ',' | ':') || before.is_alphanumeric())
        && before != Some('-')
    {
        return None;
    }
    let (end, first) = small(text, at)?;
    let rest = text.get(end..)?;
    let behind_space = end + rest.len() - rest.trim_start_matches([' ', '\u{a0}', '\u{202f}', '-']).len();
    if let Some((end, fraction)) = sign_at(text, behind_space) {
        return Some((end, Fraction { whole: first, ..fraction }));
    }
    if let Some((end, of)) = stroke(text, end) {
        // "Kamis (14/3)" is a date.
        let is_date = before == Some('(') && text.get(end..)?.starts_with(')') && first > of;
        if is_date {
            return None;
        }
        return is_fraction(first, of).then_some((end, Fraction { whole: 0, part: first, of }));
    }
    // 2 1/2
    if behind_space > end
        && let Some((middle, part)) = small(text, behind_space)
        && let Some((end, of)) = stroke(text, middle)
        && is_fraction(part, of)
        && part < of
    {
        return Some((end, Fraction { whole: first, part, of }));
    }
    let (end, of) = ratio_after(text, end, first, idiom, spelling, false)?;
    Some((end, Fraction { whole: 0, part: first, of }))
}

/// The fraction that begins with a number in words and ends with one in digits: `one in 20`. `end` is where
/// the first ends. `is_article`: it can be an article before what the second counts.
pub(super) fn begun_in_words(
    text: &str,
    end: usize,
    first: u32,
    is_article: bool,
    idiom: &Idiom,
) -> Option<(usize, Fraction)> {
    let (end, of) = ratio_after(text, end, first, idiom, None, is_article)?;
    Some((end, Fraction { whole: 0, part: first, of }))
}

/// Whether the end of a text says that the number behind it names one thing: "number one in 20 countries",
/// "salah satu dari 5 kota".
pub(super) fn is_led(text: &str, idiom: &Idiom) -> bool {
    const LEADS: [&str; 9] = ["this", "another", "each", "other", "last", "first", "next", "new", "salah"];
    LEADS.contains(&last_word(text.trim_end()).to_lowercase().as_str()) || idiom.ends_with(Use::Code, text)
}

/// The second number of a ratio whose first number ends at a position, and where it ends: `in 5`.
fn ratio_after(
    text: &str,
    end: usize,
    first: u32,
    idiom: &Idiom,
    spelling: Option<Spelling>,
    is_article: bool,
) -> Option<(usize, u32)> {
    let rest = text.get(end..)?;
    let behind_space = end + rest.len() - rest.trim_start_matches([' ', '\u{a0}', '\u{202f}', '-']).len();
    let rest = text.get(behind_space..)?;
    let word = idiom.begins_with(Use::Ratio, rest).filter(|_| behind_space > end)?;
    let (said, after) = rest.split_at_checked(word)?;
    // "ein von 20 Staaten getragener Plan", "una de 20 plantas".
    if is_article && PLAIN.contains(&said) {
        return None;
    }
    let start = text.len() - after.trim_start().len();
    let (end, of, is_usual) = if let Some((end, of)) = grouped(text, start) {
        (end, of, of <= 25 || FIELDS.contains(&of))
    } else {
        // 1 in twenty-one
        let (end, spelled) = spelling?.at(text, start).filter(|(_, spelled)| spelled.notation == Notation::Words)?;
        (end, spelled.value.plain().parse().ok()?, true)
    };
    let behind = text.get(end..)?;
    let is_alone = behind.chars().next().is_none_or(|next| next.is_whitespace() || ",.;)!?".contains(next));
    // "3 in 10 years" is no ratio, nor is "uma em 12 de maio".
    let next = behind.trim_start_matches([' ', '.']);
    let is_span = begins_with_time(behind.trim_start());
    let is_date = idiom.is_month(first_word(next.strip_prefix("de ").unwrap_or(next)));
    (first < of && first <= 10 && is_usual && is_alone && !is_span && !is_date && after.len() < rest.len())
        .then_some((end, of))
}

/// The number behind a stroke, where nothing but that is behind it.
fn stroke(text: &str, at: usize) -> Option<(usize, u32)> {
    let rest = text.get(at..)?;
    let stroke = rest.chars().next().filter(|next| matches!(next, '/' | '\u{2044}' | '\u{2215}'))?;
    let (end, of) = small(text, at + stroke.len_utf8())?;
    let next = text.get(end..)?.chars().next();
    (!next.is_some_and(|next| matches!(next, '/' | '\u{2044}'))).then_some((end, of))
}

fn is_fraction(part: u32, of: u32) -> bool {
    of > 1 && part < 1000 && of <= 1000 && part != 0 && !(part == 24 && of == 7) && !(part == 9 && of == 11)
}

/// A whole number of up to four digits, with no mark that belongs to it.
fn small(text: &str, at: usize) -> Option<(usize, u32)> {
    let rest = text.get(at..)?;
    let mut number = 0_u32;
    let mut end = 0;
    for (position, character) in rest.char_indices() {
        let Some((_, value)) = digit(character) else { break };
        number = number.checked_mul(10)?.checked_add(value.to_digit(10)?)?;
        end = position + character.len_utf8();
    }
    let mut after = rest.get(end..)?.chars();
    let goes_on = after.next().is_some_and(|next| matches!(next, '.' | ','))
        && after.next().is_some_and(|next| digit(next).is_some());
    (end > 0 && number < 10_000 && !goes_on).then_some((at + end, number))
}

/// A whole number, with groups or not: `100,000`.
fn grouped(text: &str, at: usize) -> Option<(usize, u32)> {
    text.get(at..)?.chars().next().and_then(digit)?;
    let Some(Digits::One(printed)) = digits_at(text, at) else { return None };
    Some((printed.range.end, printed.readings.grouped.as_ref()?.parse().ok()?))
}
