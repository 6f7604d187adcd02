//! The words by which an article says what a figure is.

use std::sync::LazyLock;

use crate::article::letters;
use crate::article::phrases::{Phrases, Table};

/// The words of all languages: see the first lines.
static CUES: LazyLock<Table> = LazyLock::new(|| Table::read(include_str!("cues.txt")));

/// The words of a language, by what they are for.
pub(super) struct Cues(Option<&'static Phrases>);

impl Cues {
    /// Those of the language with a BCP 47 tag. Where it has none, those of the nearest one.
    pub(super) fn of(lang: &str) -> Self {
        Self(CUES.of(lang))
    }

    /// The words that are for something, the longest first.
    fn words(&self, name: &str) -> &'static [&'static str] {
        self.0.and_then(|words| words.get(name)).map(Vec::as_slice).unwrap_or_default()
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
            before.is_some_and(|before| !before.ends_with(char::is_alphanumeric) || is_dense(word))
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
                !after.starts_with(char::is_alphanumeric) || is_dense(word) || word.ends_with(['\'', '’'])
            })
        };
        let word = self.words(name).iter().find(is_at_start)?;
        let rest = text.get(word.len()..)?;
        Some(text.len() - rest.trim_start_matches([' ', '\u{a0}', '\n']).len())
    }

    /// Where words for something first stand in a text.
    pub(super) fn find(&self, name: &str, text: &str) -> Option<(usize, usize)> {
        let lower = text.to_lowercase();
        (lower.len() == text.len()).then_some(())?;
        let found = self.words(name).iter().filter_map(|word| {
            let at = lower.match_indices(word).map(|(at, _)| at).find(|at| {
                let is_apart = |next: Option<char>| !next.is_some_and(char::is_alphanumeric);
                let before = lower.get(..*at).and_then(|before| before.chars().next_back());
                let after = lower.get(at + word.len()..).and_then(|after| after.chars().next());
                is_dense(word) || (is_apart(before) && is_apart(after))
            })?;
            Some((at, at + word.len()))
        });
        found.min_by_key(|(start, end)| (*start, usize::MAX - *end))
    }

    /// Whether words for something stand in a text.
    pub(super) fn has(&self, name: &str, text: &str) -> bool {
        self.find(name, text).is_some()
    }
}

/// Whether a word may stand within a longer one: in scripts that put no spaces between words, in Korean, and
/// in Hindi, whose words have endings.
fn is_dense(word: &str) -> bool {
    let may_be_within = |letter| letters::is_dense(letter) || matches!(letter, '\u{900}'..='\u{97f}');
    word.chars().next().is_some_and(may_be_within)
}
