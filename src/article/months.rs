//! The names of months in a text.

use crate::format::months;

/// The names of the months of a language.
pub(super) struct Months(Vec<String>);

impl Months {
    /// Those of the language with a BCP 47 tag.
    pub(super) fn of(lang: &str) -> Self {
        Self(months(lang).into_iter().map(str::to_lowercase).collect())
    }

    /// The month that a word names, from 1 to 12. At least three letters of the name are enough.
    pub(super) fn number(&self, word: &str) -> Option<usize> {
        let word = word.trim_end_matches('.');
        // Most words begin like no month.
        let first = word.chars().next()?.to_lowercase().next()?;
        self.0.iter().any(|month| month.starts_with(first)).then_some(())?;
        let word = word.to_lowercase();
        let is_short = word.chars().count() < 3;
        let is_name = |month: &String| *month == word || (!is_short && month.starts_with(&word));
        // Some languages have two forms of each name.
        Some(self.0.iter().position(is_name)? % 12 + 1)
    }
}
