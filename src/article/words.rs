//! Numbers in words: `two thirds`, `dreiundzwanzig`, 「二百三十万」.
//!
//! A language is a file of its words (`src/article/words/*.txt`). What they come to together is the same for
//! all of them: see [`reading`].

mod amount;
mod fold;
pub(super) mod languages;
pub(super) mod lexicon;
mod reading;

use crate::figure::Figure;
pub(super) use amount::Amount;
use fold::{NON_JOINER, is_hyphen};
use languages::lexicon as lexicon_of;
use lexicon::{Kind, Lexicon, Matches};
use reading::{Place, Reading};

use super::figures::{Notation, begins_with_time};

/// A number in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Spelled {
    /// The amount. That of a fraction that does not come out is rounded to 15 digits.
    pub(super) value: Figure,
    /// In words, as a fraction or as an ordinal. Where percentages are fractions (`百分之二十`, `yüzde elli`)
    /// it is one of a hundred.
    pub(super) notation: Notation,
}

/// Finds the numbers in words of a language.
#[derive(Clone, Copy)]
pub(super) struct Spelling {
    lexicon: &'static Lexicon,
}

/// How many words are tried at one place of a text, so that no text takes long.
const STEPS: u32 = 400;

impl Spelling {
    /// `lang` is a BCP 47 tag. `None` for languages whose words are not known.
    pub(super) fn of(lang: &str) -> Option<Self> {
        Some(Self { lexicon: lexicon_of(lang)? })
    }

    /// Whether words are not separated by spaces, so that a number can begin at any character.
    pub(super) fn begins_anywhere(self) -> bool {
        self.lexicon.flags.is_open
    }

    /// The longest number in words that begins at a position, which must be the begin of a word, and where it
    /// ends. `None` for a word that is mostly something else, such as an article.
    pub(super) fn at(self, text: &str, at: usize) -> Option<(usize, Spelled)> {
        let best = self.longest(text, at, false)?;
        (!self.is_something_else(text, at, &best)).then_some((best.end, best.spelled))
    }

    /// The longest number in words that begins at a position, also one whose word is mostly something else.
    pub(super) fn candidate(self, text: &str, at: usize) -> Option<Best> {
        self.longest(text, at, false)
    }

    /// Whether the word between two positions is an article too.
    pub(super) fn is_article(self, text: &str, at: usize, end: usize) -> bool {
        self.lexicon
            .at(text, at)
            .longest_first()
            .any(|(found, is_whole)| is_whole && found.end == end && found.kind == Kind::Article)
    }

    /// The number, where a text is a number and nothing else. Here an article is one.
    pub(super) fn alone(self, text: &str) -> Option<Spelled> {
        let text = text.trim();
        let best = self.longest(text, 0, true)?;
        let is_counted = || self.counter(text, best.end) == Some(text.len());
        (best.end == text.len() || is_counted()).then_some(best.spelled)
    }

    fn longest(self, text: &str, at: usize, is_lenient: bool) -> Option<Best> {
        let matches = self.lexicon.at(text, at);
        // To try what begins no number takes longer than to know that.
        if !matches.may_begin() {
            return None;
        }
        let mut search = Search { lexicon: self.lexicon, text, is_lenient, steps: STEPS, best: None };
        search.with(&matches, &Reading::new(), false);
        search.best
    }

    /// The end of the word for what is counted that begins at a position, or after a space.
    fn counter(self, text: &str, at: usize) -> Option<usize> {
        [Some(at), gap(text, at)].into_iter().flatten().find_map(|start| {
            self.lexicon
                .at(text, start)
                .longest_first()
                .find_map(|(found, _)| (found.kind == Kind::Counter).then_some(found.end))
        })
    }

    /// Whether a number that was found is part of something else, or its one word mostly is.
    pub(super) fn is_something_else(self, text: &str, at: usize, best: &Best) -> bool {
        let Best { end, reading, .. } = best;
        if reading.words <= 1 && (reading.is_common || self.is_not(text, word_before(text, at), *end)) {
            return true;
        }
        let before = text.get(..at).unwrap_or_default().chars().next_back();
        let is_after_letter = before.is_some_and(char::is_alphanumeric);
        if self.is_not(text, at, *end) || is_after_letter && !self.lexicon.flags.is_open {
            return true;
        }
        // Where words are not separated, one character can be a number or a part of nearly any word.
        let is_before_letter = text.get(*end..).unwrap_or_default().chars().next().is_some_and(char::is_alphanumeric);
        let is_after_number = || before.is_some_and(|before| self.is_number(text, at - before.len_utf8(), at));
        reading.words <= 1
            && self.lexicon.flags.is_open
            && (is_after_number() || (is_after_letter || is_before_letter) && self.counter(text, *end).is_none())
    }

    /// Whether what looks like a number, and is none, stands at a position and goes beyond `end`.
    fn is_not(self, text: &str, at: usize, end: usize) -> bool {
        self.lexicon.at(text, at).longest_first().any(|(found, _)| found.kind == Kind::Not && found.end >= end)
    }

    /// Whether a number stands between two positions.
    fn is_number(self, text: &str, at: usize, end: usize) -> bool {
        self.lexicon
            .at(text, at)
            .longest_first()
            .any(|(found, _)| found.end == end && matches!(found.kind, Kind::Number { .. }))
    }
}

/// Where the word before a position begins.
fn word_before(text: &str, at: usize) -> usize {
    let before = text.get(..at).unwrap_or_default().trim_end();
    before.trim_end_matches(char::is_alphanumeric).len()
}

/// The longest number so far.
pub(super) struct Best {
    pub(super) end: usize,
    pub(super) spelled: Spelled,
    reading: Reading,
}

/// Tries all ways to read a text as number words.
struct Search<'a> {
    lexicon: &'static Lexicon,
    text: &'a str,
    is_lenient: bool,
    steps: u32,
    best: Option<Best>,
}

impl Search<'_> {
    fn from(&mut self, at: usize, reading: &Reading, is_apart: bool) {
        self.with(&self.lexicon.at(self.text, at), reading, is_apart);
    }

    /// Goes on with words that stand at one place.
    fn with(&mut self, matches: &Matches, reading: &Reading, is_apart: bool) {
        let flags = self.lexicon.flags;
        let place = Place { is_lenient: self.is_lenient, is_apart };
        for (found, is_whole) in matches.longest_first() {
            let Some(steps) = self.steps.checked_sub(1) else { return };
            self.steps = steps;
            let Some(next) = reading.with(found, place, flags) else { continue };
            let may_end = is_whole || flags.is_open;
            if may_end
                && self.best.as_ref().is_none_or(|best| found.end > best.end)
                && (!next.needs_then || self.lenient_or_then(found.end))
                && !(next.is_ratio() && self.is_before_time(found.end))
                && let Some(spelled) = next.complete(flags)
            {
                self.best = Some(Best { end: found.end, spelled, reading: next });
            }
            if flags.is_glued || flags.is_open || found.kind.is_prefix() {
                self.from(found.end, &next, false);
            }
            if may_end && let Some((end, is_apart)) = self.next_word(found.end) {
                self.from(end, &next, is_apart);
            }
        }
    }

    /// Whether a word for a span of time stands behind a position: "two in five days" is no ratio.
    fn is_before_time(&self, at: usize) -> bool {
        gap(self.text, at).and_then(|at| self.text.get(at..)).is_some_and(begins_with_time)
    }

    /// Where the next word begins, and whether there is a space before it.
    fn next_word(&self, at: usize) -> Option<(usize, bool)> {
        let flags = self.lexicon.flags;
        let rest = self.text.get(at..)?;
        // Commas between thousands: in a running text they separate two numbers more often.
        let comma = usize::from(self.is_lenient && rest.starts_with(", "));
        let is_apart = comma > 0 || rest.starts_with(char::is_whitespace);
        (!is_apart || !flags.is_open || flags.is_spaced).then_some(())?;
        Some((gap(self.text, at + comma)?, is_apart))
    }

    /// Whether what follows a fraction stands here, or the text ends.
    fn lenient_or_then(&self, at: usize) -> bool {
        let rest = self.text.get(at..).unwrap_or_default().trim_start();
        let start = self.text.len() - rest.len();
        let is_then = |(found, is_whole): (lexicon::Match, bool)| is_whole && found.kind == Kind::Then;
        self.is_lenient
            || !rest.chars().next().is_some_and(char::is_alphanumeric)
            || self.lexicon.at(self.text, start).longest_first().any(is_then)
    }
}

impl Kind {
    /// Whether a number may begin with it.
    fn may_begin(self) -> bool {
        !matches!(
            self,
            Kind::Join(_)
                | Kind::Filler
                | Kind::Of
                | Kind::OrdinalAfter
                | Kind::Short { .. }
                | Kind::Counter
                | Kind::Then
                | Kind::Not
        )
    }

    /// Whether the next word is written together with this one, though the language separates words.
    fn is_prefix(self) -> bool {
        matches!(self, Kind::Join(_) | Kind::OrdinalBefore)
    }
}

/// Where the next word begins, after spaces of any kind or a hyphen.
pub(super) fn gap(text: &str, at: usize) -> Option<usize> {
    let rest = text.get(at..)?;
    let trimmed = rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '\u{200b}' | NON_JOINER));
    let spaces = rest.get(..rest.len() - trimmed.len())?;
    // An empty line ends a paragraph.
    if spaces.matches('\n').count() > 1 {
        return None;
    }
    let after = if spaces.is_empty() { trimmed.strip_prefix(is_hyphen)? } else { trimmed };
    Some(text.len() - after.len())
}

#[cfg(test)]
mod tests;
