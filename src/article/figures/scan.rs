//! Where numbers stand in a text, from its start to its end.

use std::ops::Range;

use super::Notation;
use super::digits::{self, Digits, Printed};
use super::fraction::{self, Fraction};
use super::idiom::Idiom;
use crate::article::letters::is_mark;
use crate::article::words::{Spelled, Spelling};

/// The longest text that can be a cell with a number in words, in bytes.
const LONGEST_CELL: usize = 200;

/// A number as it stands in the text.
pub(super) enum Written {
    /// In digits. One of several with points between them, where that is true.
    Digits(Printed, bool),
    /// With a stroke: `3/4`, `2 1/2`, `½`, `1 in 5`.
    Fraction(Range<usize>, Fraction),
    /// In words.
    Words(Range<usize>, Spelled),
}

impl Written {
    pub(super) fn start(&self) -> usize {
        match self {
            Self::Digits(printed, _) => printed.range.start,
            Self::Fraction(range, _) | Self::Words(range, _) => range.start,
        }
    }

    fn end(&self) -> usize {
        match self {
            Self::Digits(printed, _) => printed.range.end,
            Self::Fraction(range, _) | Self::Words(range, _) => range.end,
        }
    }

    pub(super) fn printed(&self) -> Option<&Printed> {
        if let Self::Digits(printed, _) = self { Some(printed) } else { None }
    }
}

/// All numbers, from the start of the text to its end.
pub(super) fn scan(text: &str, idiom: &Idiom) -> Vec<Written> {
    let mut written = Vec::new();
    let mut at = 0;
    let spelling = idiom.spelling;
    // A cell that is nothing but a number: there, a word that is mostly an article is one.
    let cell = text.trim();
    if cell.len() <= LONGEST_CELL
        && let Some(spelled) = spelling.and_then(|spelling| spelling.alone(cell))
    {
        let start = text.len() - text.trim_start().len();
        return vec![Written::Words(start..start + cell.len(), spelled)];
    }
    let begins_anywhere = spelling.is_some_and(Spelling::begins_anywhere);
    let mut is_in_word = false;
    while at < text.len() {
        // Most of a text is letters within words and spaces, and nothing begins there.
        let rest = text.as_bytes().get(at..).unwrap_or_default();
        if is_in_word && !begins_anywhere {
            let within = rest.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
            if within > 0 {
                at += within;
                continue;
            }
        }
        if rest.first() == Some(&b' ') {
            is_in_word = false;
            at += 1;
            continue;
        }
        let Some(character) = text.get(at..).and_then(|rest| rest.chars().next()) else { break };
        if character.is_ascii_alphabetic() || !digits::begins(text, at) {
            if let Some((end, fraction)) = fraction::sign_at(text, at) {
                written.push(Written::Fraction(at..end, fraction));
                at = end;
                is_in_word = false;
                continue;
            }
            let is_letter = character.is_alphabetic();
            if is_letter
                && (begins_anywhere || !is_in_word)
                && let Some(number) = spelling.and_then(|spelling| in_words(text, at, idiom, spelling))
                && number.end() > at
            {
                at = number.end();
                written.push(number);
                is_in_word = true;
                continue;
            }
            is_in_word = is_letter || is_in_word && (character.is_alphanumeric() || may_be_in_word(character));
            at += character.len_utf8();
            continue;
        }
        is_in_word = true;
        if let Some((end, fraction)) = fraction::fraction_at(text, at, idiom, spelling) {
            written.push(Written::Fraction(at..end, fraction));
            at = end;
            continue;
        }
        match digits::digits_at(text, at) {
            Some(Digits::One(printed)) => {
                at = printed.range.end;
                written.push(Written::Digits(printed, false));
            }
            Some(Digits::Several(runs)) => {
                at = runs.last().map_or(at + 1, |run| run.end);
                let has_points =
                    runs.first().is_some_and(|run| text.get(run.end..).is_some_and(|rest| rest.starts_with('.')));
                let single =
                    runs.into_iter().filter_map(|run| match digits::digits_at(text.get(..run.end)?, run.start) {
                        Some(Digits::One(printed)) => Some(Written::Digits(printed, has_points)),
                        _ => None,
                    });
                written.extend(single);
            }
            None => at += character.len_utf8(),
        }
    }
    written
}

/// The number that begins with a word at a position.
fn in_words(text: &str, at: usize, idiom: &Idiom, spelling: Spelling) -> Option<Written> {
    let best = spelling.candidate(text, at)?;
    if best.spelled.notation == Notation::Words
        && !fraction::is_led(text.get(..at)?, idiom)
        && let Ok(first) = best.spelled.value.magnitude().plain().parse()
        && let is_article = spelling.is_article(text, at, best.end)
        && let Some((end, fraction)) = fraction::begun_in_words(text, best.end, first, is_article, idiom)
    {
        // The sign is that of the whole fraction, which begins behind it.
        return (!best.spelled.value.is_negative()).then_some(Written::Fraction(at..end, fraction));
    }
    (!spelling.is_something_else(text, at, &best)).then_some(Written::Words(at..best.end, best.spelled))
}

/// Whether a character that is no letter can stand within a word.
pub(super) fn may_be_in_word(character: char) -> bool {
    matches!(character, '-' | '\'' | '’' | '\u{ad}') || is_mark(character)
}
