//! What the words before a figure say of another one: `up from 11,200`, `down to 300`, `of 2,000 residents`.

use std::ops::Range;

use super::idiom::Idiom;
use super::uses::Use;
use super::{Comparison, Found, FoundUnit, Notation};
use crate::article::letters::possessor;
use crate::figure::{Figure, Qualifier, digit};

/// How far a clause is looked at, in bytes.
const CLAUSE: usize = 160;
/// The same behind a figure whose verb follows it: "auf 400 Fälle gestiegen".
const NEAR: usize = 40;

/// The most words of a name that what is counted belongs to.
const MAX_OWNER: usize = 3;

/// Says of each figure how it is compared with another one.
pub(super) fn compare(text: &str, lang: &str, idiom: &Idiom, found: &mut [Found]) {
    for index in 0..found.len() {
        let (before, rest) = found.split_at_mut(index);
        let [one, after @ ..] = rest else { break };
        let figures = Figures { text, lang, idiom, before: before.last(), one, after: after.first() };
        let earlier = figures.earlier();
        let compared = figures.comparison(earlier.is_some());
        let beside = if compared == Some(Comparison::From) { figures.later().or(earlier) } else { None };
        one.comparison = compared.filter(|_| one.inside.is_none());
        if let Some(Beside { value, place, unit }) = beside {
            one.value = value;
            one.place = Some(place);
            one.unit = unit;
        }
        // "С 300 до 400": elsewhere that word is "up to".
        if one.comparison == Some(Comparison::To) && one.value.qualifier() == Qualifier::UpTo {
            one.value = one.value.alone();
        }
    }
}

/// What a bare number is in the scale and the unit of the figure beside it.
struct Beside {
    value: Figure,
    place: Figure,
    unit: FoundUnit,
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
    /// `has_earlier`: it can be a bare number of what the figure before it is.
    fn comparison(&self, has_earlier: bool) -> Option<Comparison> {
        let head = self.text.get(..self.one.span.start)?;
        if let Some(start) = self.idiom.start_of(Use::To, head)
            && (self.is_second_of_two(start) || self.is_said_to_be_reached(start))
        {
            return Some(Comparison::To);
        }
        // "rose to more than 400"
        let qualifier =
            if self.one.value.qualifier() == Qualifier::None { None } else { self.idiom.qualifier_before(head) };
        let head = head.get(..qualifier.map_or(head.len(), |(start, _)| start))?;
        if self.idiom.ends_with(Use::Compared, head) || has_earlier && self.idiom.ends_with(Use::Against, head) {
            return Some(Comparison::From);
        }
        let of = self.idiom.start_of(Use::Of, head).or_else(|| self.start_of_owned(head));
        if let Some(start) = self.idiom.start_of(Use::From, head)
            && self.has_direction(start..self.one.span.end)
            // "Un aumento de 300" is no increase from 300.
            && (of.is_none() || self.is_first_of_two() || self.is_before(start, has_earlier))
        {
            return Some(Comparison::From);
        }
        if let Some(start) = self.idiom.start_of(Use::To, head)
            && self.is_reached(start)
        {
            return Some(Comparison::To);
        }
        let between = self.text.get(self.before?.span.end..of?)?;
        let is_near = between.split_whitespace().count() <= 1 && !between.contains([',', ';', '.', '(', '\n']);
        is_near.then_some(Comparison::Of)
    }

    /// What it is where it is a bare number in the scale and the unit of the figure before it: `£23.1
    /// million, up from 27.5`. Only a number with decimals, of about the same size, can be nothing else.
    fn earlier(&self) -> Option<Beside> {
        let (before, one) = (self.before?, self.one);
        let between = self.text.get(before.end()..one.number.start)?;
        (one.value.decimals() > 0 && between.len() <= NEAR && !between.contains(is_end)).then_some(())?;
        self.in_unit_of(before, self.is_of_same_share())
    }

    /// The same of the figure behind it, which it became: `von 341 auf 318 Millionen Euro`.
    fn later(&self) -> Option<Beside> {
        self.is_first_of_two().then_some(())?;
        self.in_unit_of(self.after?, false)
    }

    /// What it is where it is a bare number in the scale and the unit of another figure, and of about the
    /// same size then. `is_rate`: that may be a percentage.
    fn in_unit_of(&self, beside: &Found, is_rate: bool) -> Option<Beside> {
        let one = self.one;
        let number = self.text.get(one.number.clone())?;
        let is_bare = one.unit == FoundUnit::None && one.notation == Notation::Digits && one.span == one.number;
        let is_bare = is_bare && !number.contains(char::is_alphabetic);
        (is_bare && one.other.is_none() && one.inside.is_none()).then_some(())?;
        (beside.notation == Notation::Digits && beside.inside.is_none() && beside.other.is_none()).then_some(())?;
        let word = self.text.get(beside.number.clone())?.find(char::is_alphabetic);
        let power = match word {
            Some(word) => {
                let (end, scale) = self.idiom.scales.at(self.text, beside.number.start + word)?;
                (end == beside.number.end).then_some(scale.power)?
            }
            None if is_rate || matches!(beside.unit, FoundUnit::Currency { .. }) => 0,
            None => return None,
        };
        let value = one.value.times_ten_to(power)?;
        let (large, small) = (beside.value.magnitude().times_ten_to(1)?, value.magnitude().times_ten_to(1)?);
        let is_alike = large.exceeds(value.magnitude()) && small.exceeds(beside.value.magnitude());
        let place = one.place?.times_ten_to(power)?;
        is_alike.then(|| Beside { value, place, unit: beside.unit.clone() })
    }

    /// Where "of" begins in a text that ends with "of the county's", which what is behind it belongs to.
    fn start_of_owned(&self, head: &str) -> Option<usize> {
        let owner = possessor(head.trim_end())?;
        let words = owner.rmatch_indices(' ').take(MAX_OWNER);
        words.map(|(start, _)| start).find_map(|start| self.idiom.start_of(Use::Of, owner.get(..start)?))
    }

    /// Whether the figure before it is a percentage that this can be one like: in "rose 1.2 percent from 3.4"
    /// the second is what rose.
    fn is_of_same_share(&self) -> bool {
        let is_reached = |before: &Found| before.comparison == Some(Comparison::To);
        let head = self.text.get(..self.one.span.start).unwrap_or_default();
        self.before.is_some_and(|before| {
            before.unit == FoundUnit::Percent && (is_reached(before) || !self.idiom.ends_with(Use::From, head))
        })
    }

    /// Whether it is what the figure right before it was, whose word begins at a position, where that word is
    /// one for a whole too: `turun menjadi 3,4 persen dari 3,8`.
    fn is_before(&self, start: usize, has_earlier: bool) -> bool {
        self.before.is_some_and(|before| {
            let is_share = before.unit == FoundUnit::Percent && self.one.unit == FoundUnit::Percent;
            let is_near = self.text.get(before.end()..start).is_some_and(|between| between.trim().is_empty());
            before.comparison == Some(Comparison::To) && is_near && (has_earlier || is_share)
        })
    }

    /// Whether the clause around a place says that something rose or fell, or went from one to another.
    fn has_direction(&self, place: Range<usize>) -> bool {
        let before = self.text.get(..place.start).map(|text| last_clause(text, CLAUSE));
        let after = self.text.get(place.end..).map(|text| first_clause(text, CLAUSE));
        before.into_iter().chain(after).any(|clause| self.says_direction(clause))
    }

    fn says_direction(&self, clause: &str) -> bool {
        [Use::Up, Use::Down, Use::Moved].into_iter().any(|name| self.idiom.has(name, clause))
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
            between.len() <= NEAR && between.split_whitespace().count() <= 2 && self.idiom.ends_with(Use::To, between)
        })
    }

    /// Whether the figure before it is what it was: `from 300 to 400`. The word for "to" begins at a
    /// position.
    fn is_second_of_two(&self, start: usize) -> bool {
        self.before.is_some_and(|before| {
            before.comparison == Some(Comparison::From) && start.saturating_sub(before.span.end) <= NEAR
        })
    }

    /// Whether a verb says that something came to this figure, whose word for "to" is one for "up to"
    /// elsewhere.
    fn is_said_to_be_reached(&self, start: usize) -> bool {
        let before = self.text.get(..start).unwrap_or_default();
        // `wzrosła o 9 proc., do 11 240`: the verb stands before the comma.
        let clause = || last_clause(before, CLAUSE).trim_end_matches([',', ' ']).rsplit([',', '(']).next();
        let clause = || clause().unwrap_or_default();
        self.one.value.qualifier() == Qualifier::UpTo && self.idiom.has(Use::Reached, clause())
    }

    /// Whether something came to this figure, whose word for "to" begins at a position.
    fn is_reached(&self, start: usize) -> bool {
        let before = self.text.get(..start).unwrap_or_default();
        let after = || first_clause(self.text.get(self.one.span.end..).unwrap_or_default(), NEAR);
        self.is_second_of_two(start)
            || [Use::Up, Use::Down].into_iter().any(|name| self.idiom.ends_with(name, before))
            || self.has_late_verbs() && self.says_direction(after())
    }
}

/// The last clause of a text.
fn last_clause(text: &str, length: usize) -> &str {
    let mut start = text.len().saturating_sub(length);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    let text = text.get(start..).unwrap_or_default();
    let end = text.rmatch_indices(is_end).find(|(at, end)| ends_clause(text, *at, end));
    end.and_then(|(at, end)| text.get(at + end.len()..)).unwrap_or(text)
}

/// The first clause of a text.
fn first_clause(text: &str, length: usize) -> &str {
    let mut end = text.len().min(length);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let text = text.get(..end).unwrap_or_default();
    let end = text.match_indices(is_end).find(|(at, end)| ends_clause(text, *at, end));
    end.and_then(|(at, _)| text.get(..at)).unwrap_or(text)
}

fn is_end(character: char) -> bool {
    matches!(character, '.' | '!' | '?' | ';' | '\n' | '。')
}

/// Whether a mark at a position of a text is not one within a number, and no point of an abbreviation before
/// a comma: `o 9 proc., do`.
fn ends_clause(text: &str, at: usize, mark: &str) -> bool {
    let goes_on = |next: char| digit(next).is_some() || next == ',';
    mark != "." || !text.get(at + 1..).is_some_and(|behind| behind.starts_with(goes_on))
}
