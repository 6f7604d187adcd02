//! The words by which an article says what a figure is.

use std::sync::LazyLock;

use crate::article::figures::words_beside;
use crate::article::phrases::{self, Phrases, Table, may_be_within};

/// The words of all languages: see the first lines.
static CUES: LazyLock<Table> = LazyLock::new(|| Table::read(include_str!("cues.txt")));

/// The words of a language, by what they are for.
pub(super) struct Cues {
    own: Option<&'static Phrases>,
    /// Those that figures are read with: "rose", "fell".
    beside: Option<&'static Phrases>,
}

impl Cues {
    /// Those of the language with a BCP 47 tag. Where it has none, those of the nearest one.
    pub(super) fn of(lang: &str) -> Self {
        Self { own: CUES.of(lang), beside: words_beside(lang) }
    }

    /// The words that are for something, the longest first.
    fn words(&self, name: &str) -> &'static [&'static str] {
        [self.own, self.beside].into_iter().flatten().find_map(|words| words.get(name)).map_or(&[], Vec::as_slice)
    }

    /// The length of the words for something that a text ends with, the spaces before them included.
    pub(super) fn at_end(&self, name: &str, text: &str) -> Option<usize> {
        let whole = text;
        let text = whole.trim_end();
        let lower = text.to_lowercase();
        // Letters whose lower case has another length would move what follows.
        (lower.len() == text.len()).then_some(())?;
        let is_at_end = |word: &&&str| {
            let before = lower.strip_suffix(**word);
            before.is_some_and(|before| !before.ends_with(char::is_alphanumeric) || may_be_within(word))
        };
        let word = self.words(name).iter().find(is_at_end)?;
        let rest = text.get(..text.len() - word.len())?;
        Some(whole.len() - rest.trim_end().len())
    }

    /// The length of the words for something that a text begins with, the spaces behind them included.
    pub(super) fn at_start(&self, name: &str, text: &str) -> Option<usize> {
        let lower = text.to_lowercase();
        (lower.len() == text.len()).then_some(())?;
        let is_at_start = |word: &&&str| {
            let after = lower.strip_prefix(**word);
            after.is_some_and(|after| {
                !after.starts_with(char::is_alphanumeric) || may_be_within(word) || word.ends_with(['\'', '’'])
            })
        };
        let word = self.words(name).iter().find(is_at_start)?;
        let rest = text.get(word.len()..)?;
        Some(text.len() - rest.trim_start_matches([' ', '\u{a0}', '\n']).len())
    }

    /// Where words for something first stand in a text.
    pub(super) fn find(&self, name: &str, text: &str) -> Option<(usize, usize)> {
        phrases::find(self.words(name), text)
    }

    /// Where words for something stand in a text: see [`phrases::find_all`].
    pub(super) fn find_all(&self, name: &str, text: &str) -> Vec<(usize, usize)> {
        phrases::find_all(self.words(name), text)
    }

    /// Whether words for something stand in a text.
    pub(super) fn has(&self, name: &str, text: &str) -> bool {
        self.find(name, text).is_some()
    }
}
