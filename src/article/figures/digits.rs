//! Numbers in digits: where they end, and what their marks can mean.

use std::borrow::Cow;
use std::ops::Range;

use crate::article::letters::is_dense;
use crate::figure::{Figure, Readings, digit, mark, readings};

/// The digits that begin at a position.
pub(super) enum Digits {
    /// A number.
    One(Printed),
    /// Numbers with a mark between them that is not that of one number: `1.2.3`, `22,24,26`.
    Several(Vec<Range<usize>>),
}

/// A number in digits.
#[derive(Clone, Debug)]
pub(super) struct Printed {
    pub(super) range: Range<usize>,
    /// Both readings are there where it can be read in two ways.
    pub(super) readings: Readings,
}

impl Printed {
    /// Its readings as figures: with the marks between groups, and with the last one before decimals.
    pub(super) fn figures(&self) -> [Option<Figure>; 2] {
        let figure = |digits: &Option<String>| Figure::parse(digits.as_ref()?).ok();
        [figure(&self.readings.grouped), figure(&self.readings.decimal)]
    }
}

/// Whether a number in digits begins with a character: a digit, or a decimal mark before one.
pub(super) fn begins(text: &str, at: usize) -> bool {
    let mut rest = text.get(at..).unwrap_or_default().chars();
    match rest.next() {
        Some('.' | ',') => {
            let before = text.get(..at).unwrap_or_default().chars().next_back();
            let is_apart =
                before.is_none_or(|before| before.is_whitespace() || matches!(before, '(' | '$' | '€' | '-'));
            is_apart && rest.next().is_some_and(|next| next.is_ascii_digit())
        }
        // All characters of a text come by here.
        Some(character) => character.is_numeric() && digit(character).is_some(),
        None => false,
    }
}

/// The digits that begin at a position.
pub(super) fn digits_at(text: &str, at: usize) -> Option<Digits> {
    let mut runs = vec![run(text, at)];
    let mut marks = Vec::new();
    loop {
        let end = runs.last()?.end;
        let mut rest = text.get(end..)?.chars();
        let Some((character, kind)) = rest.next().and_then(|next| Some((next, mark(next)?))) else { break };
        let next = run(text, end + character.len_utf8());
        if next.is_empty() || !joins(text, &runs, &marks, kind, &next) {
            break;
        }
        marks.push(kind);
        runs.push(next);
    }
    let range = at..runs.last()?.end;
    let mut whole = Cow::Borrowed(text.get(range.clone())?);
    if whole.contains(is_invisible) {
        whole = whole.chars().filter(|character| !is_invisible(*character)).collect();
    }
    // A decimal mark may begin a number.
    let is_begun = runs.first()?.is_empty();
    let readings = if is_begun { readings(&["0", &whole].concat()) } else { readings(&whole) };
    match readings {
        Some(readings) => Some(Digits::One(Printed { range, readings })),
        None if marks.is_empty() => None,
        None => Some(Digits::Several(runs)),
    }
}

/// Whether digits behind a mark belong to the number before it.
fn joins(text: &str, runs: &[Range<usize>], marks: &[char], kind: char, next: &Range<usize>) -> bool {
    let count = |range: &Range<usize>| {
        text.get(range.clone()).map_or(0, |run| run.chars().filter(|c| !is_invisible(*c)).count())
    };
    let Some(last) = runs.last() else { return false };
    match kind {
        // Only groups have spaces between them.
        ' ' | '\'' => {
            let is_named = || {
                text.get(..runs.first().map_or(0, |run| run.start))
                    .unwrap_or_default()
                    .ends_with(|last: char| last.is_alphabetic() && !is_dense(last))
            };
            let is_begun = runs.len() > 1 || !text.get(last.clone()).unwrap_or_default().starts_with('0');
            let before = if runs.len() > 1 { count(last) == 3 } else { (1..=3).contains(&count(last)) };
            before && is_begun && !is_named() && count(next) == 3 && marks.iter().all(|mark| *mark == kind)
        }
        _ => true,
    }
}

/// The digits from a position on. Characters that nobody sees belong to them.
fn run(text: &str, at: usize) -> Range<usize> {
    let rest = text.get(at..).unwrap_or_default();
    let mut end = 0;
    let mut script = None;
    for (position, character) in rest.char_indices() {
        match digit(character) {
            Some((zero, _)) if *script.get_or_insert(zero) == zero => end = position + character.len_utf8(),
            None if is_invisible(character) => {}
            _ => break,
        }
    }
    at..at + end
}

/// Whether a character stands within numbers and is not seen: a soft hyphen, or one that joins words.
pub(super) fn is_invisible(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{2060}' | '\u{200b}' | '\u{200d}')
}
