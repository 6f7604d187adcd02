//! What the words before a figure say of another one: `up from 11,200`, `down to 300`, `of 2,000 residents`.

use std::ops::Range;

use super::idiom::Idiom;
use super::{Comparison, Found};
use crate::figure::Qualifier;

/// How far a clause is looked at, in bytes.
const CLAUSE: usize = 160;
/// The same behind a figure whose verb follows it: "auf 400 Fälle gestiegen".
const NEAR: usize = 40;

/// Says of each figure how it is compared with another one.
pub(super) fn compare(text: &str, lang: &str, idiom: &Idiom, found: &mut [Found]) {
    for index in 0..found.len() {
        let (before, rest) = found.split_at_mut(index);
        let [one, after @ ..] = rest else { break };
        let compared = Figures { text, lang, idiom, before: before.last(), one, after: after.first() }.comparison();
        one.comparison = compared.filter(|_| one.inside.is_none());
        // "С 300 до 400": elsewhere that word is "up to".
        if one.comparison == Some(Comparison::To) && one.value.qualifier() == Qualifier::UpTo {
            one.value = one.value.alone();
        }
    }
}

/// A figure between the one before it and the one behind it.
struct Figures<'a> {
    text: &'a str,
    lang: &'a str,
    idiom: &'a Idiom,
    before: Option<&'a Found>,
    one: &'a Found,
    after: Option<&'a Found>,
}

impl Figures<'_> {
    fn comparison(&self) -> Option<Comparison> {
        let head = self.text.get(..self.one.span.start)?;
        if let Some(start) = self.idiom.start_of("to", head)
            && self.is_second_of_two(start)
        {
            return Some(Comparison::To);
        }
        // "rose to more than 400"
        let qualifier =
            if self.one.value.qualifier() == Qualifier::None { None } else { self.idiom.qualifier_before(head) };
        let head = head.get(..qualifier.map_or(head.len(), |(start, _)| start))?;
        if self.idiom.ends_with("compared", head) {
            return Some(Comparison::From);
        }
        let of = self.idiom.start_of("of", head);
        if let Some(start) = self.idiom.start_of("from", head)
            && self.has_direction(start..self.one.span.end)
            // "Un aumento de 300" is no increase from 300.
            && (of.is_none() || self.is_first_of_two())
        {
            return Some(Comparison::From);
        }
        if let Some(start) = self.idiom.start_of("to", head)
            && self.is_reached(start)
        {
            return Some(Comparison::To);
        }
        let between = self.text.get(self.before?.span.end..of?)?;
        let is_near = between.split_whitespace().count() <= 1 && !between.contains([',', ';', '.', '(', '\n']);
        is_near.then_some(Comparison::Of)
    }

    /// Whether the clause around a place says that something rose or fell.
    fn has_direction(&self, place: Range<usize>) -> bool {
        let before = self.text.get(..place.start).map(|text| last_clause(text, CLAUSE));
        let after = self.text.get(place.end..).map(|text| first_clause(text, CLAUSE));
        before.into_iter().chain(after).any(|clause| self.says_direction(clause))
    }

    fn says_direction(&self, clause: &str) -> bool {
        ["up", "down"].iter().any(|name| self.idiom.has(name, clause))
    }

    /// Whether verbs may stand behind what they are about.
    fn has_late_verbs(&self) -> bool {
        matches!(self.lang.split('-').next(), Some("de" | "nl"))
    }

    /// Whether the figure behind it is what it became: `from 300 to 400`.
    fn is_first_of_two(&self) -> bool {
        let between = self.after.and_then(|after| self.text.get(self.one.span.end..after.span.start));
        // "progressé de 240 000 euros pour s'établir à 1,9 million" says a difference.
        between.is_some_and(|between| {
            between.len() <= NEAR && between.split_whitespace().count() <= 2 && self.idiom.ends_with("to", between)
        })
    }

    /// Whether the figure before it is what it was: `from 300 to 400`. The word for "to" begins at a
    /// position.
    fn is_second_of_two(&self, start: usize) -> bool {
        self.before.is_some_and(|before| {
            before.comparison == Some(Comparison::From) && start.saturating_sub(before.span.end) <= NEAR
        })
    }

    /// Whether something came to this figure, whose word for "to" begins at a position.
    fn is_reached(&self, start: usize) -> bool {
        let before = self.text.get(..start).unwrap_or_default();
        let after = || first_clause(self.text.get(self.one.span.end..).unwrap_or_default(), NEAR);
        self.is_second_of_two(start)
            || ["up", "down"].iter().any(|name| self.idiom.ends_with(name, before))
            || self.has_late_verbs() && self.says_direction(after())
    }
}

/// The last clause of a text.
fn last_clause(text: &str, length: usize) -> &str {
    let mut start = text.len().saturating_sub(length);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    text.get(start..).and_then(|text| text.rsplit(is_end).next()).unwrap_or_default()
}

/// The first clause of a text.
fn first_clause(text: &str, length: usize) -> &str {
    let mut end = text.len().min(length);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).and_then(|text| text.split(is_end).next()).unwrap_or_default()
}

fn is_end(character: char) -> bool {
    matches!(character, '.' | '!' | '?' | ';' | '\n' | '。')
}
