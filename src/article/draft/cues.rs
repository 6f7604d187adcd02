//! The words by which an article says what a figure is.

use std::collections::HashMap;

use crate::article::letters;

/// The table: see its first lines.
const CUES: &str = include_str!("cues.txt");

/// The words of a language, by what they are for, longest first.
pub(super) struct Cues(HashMap<&'static str, Vec<&'static str>>);

impl Cues {
    /// Those of the language with a BCP 47 tag. Where it has none, those of English.
    pub(super) fn of(lang: &str) -> Self {
        let primary = lang.split('-').next().unwrap_or_default().to_ascii_lowercase();
        let primary = if matches!(primary.as_str(), "ms" | "in" | "jv") { "id" } else { primary.as_str() };
        let known = |of: &str| CUES.lines().any(|line| line.split(' ').next() == Some(of));
        let of = if known(primary) { primary } else { "en" };
        let mut words: HashMap<_, Vec<_>> = HashMap::new();
        for line in CUES.lines() {
            if let Some((name, list)) = line.strip_prefix(of).and_then(|rest| rest.strip_prefix(' ')?.split_once(" = "))
            {
                words.entry(name).or_default().extend(list.split('|'));
            }
        }
        for words in words.values_mut() {
            words.sort_by_key(|word| std::cmp::Reverse(word.len()));
        }
        Self(words)
    }

    /// The words that are for something.
    fn of_name(&self, name: &str) -> &[&'static str] {
        self.0.get(name).map(Vec::as_slice).unwrap_or_default()
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
        let word = self.of_name(name).iter().find(is_at_end)?;
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
        let word = self.of_name(name).iter().find(is_at_start)?;
        let rest = text.get(word.len()..)?;
        Some(text.len() - rest.trim_start_matches([' ', '\u{a0}', '\n']).len())
    }

    /// Where words for something first stand in a text.
    pub(super) fn find(&self, name: &str, text: &str) -> Option<(usize, usize)> {
        let lower = text.to_lowercase();
        (lower.len() == text.len()).then_some(())?;
        let found = self.of_name(name).iter().filter_map(|word| {
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
