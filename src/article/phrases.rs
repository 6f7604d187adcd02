//! Tables of words, by their language and by what they are for.
//!
//! A line is `en about = around|some|roughly`. Lines that begin with `# ` are comments.

use std::cmp::Reverse;
use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use super::languages::nearest;
use super::letters::is_dense;

/// The words of a language by what they are for, the longest first.
pub(super) type Phrases = FxHashMap<&'static str, Vec<&'static str>>;

/// The words of all languages, by their tags. Those of a language are read when they are first asked for: a
/// page's article needs one or two of them.
pub(super) struct Table(FxHashMap<&'static str, Words>);

/// The words of a language.
#[derive(Default)]
struct Words {
    lines: Vec<&'static str>,
    read: OnceLock<Phrases>,
}

/// Where one of some words first stands in a text, and where it ends.
pub(super) fn find(words: &[&str], text: &str) -> Option<(usize, usize)> {
    let lower = lower(text);
    words.iter().filter_map(|word| places(word, &lower).next()).min_by_key(|(start, end)| (*start, usize::MAX - *end))
}

/// Where some words stand in a text, and where each ends, in its order. Of words at one place the longest is
/// the first.
pub(super) fn find_all(words: &[&str], text: &str) -> Vec<(usize, usize)> {
    let lower = lower(text);
    let mut found: Vec<_> = words.iter().flat_map(|word| places(word, &lower)).collect();
    found.sort_by_key(|(start, end)| (*start, usize::MAX - *end));
    found
}

/// A text in small letters, but for those whose small letter has another length and would move what follows:
/// the Turkish `İ`.
pub(super) fn lower(text: &str) -> String {
    let lower = text.to_lowercase();
    if lower.len() == text.len() {
        return lower;
    }
    let small = |letter: char| {
        let mut all = letter.to_lowercase();
        all.next().filter(|small| all.next().is_none() && small.len_utf8() == letter.len_utf8()).unwrap_or(letter)
    };
    text.chars().map(small).collect()
}

/// Where a word stands in a text in small letters, and where it ends.
fn places<'a>(word: &'a str, lower: &'a str) -> impl Iterator<Item = (usize, usize)> + 'a {
    let is_whole = move |at: usize| {
        let is_apart = |next: Option<char>| !next.is_some_and(char::is_alphanumeric);
        let before = lower.get(..at).and_then(|before| before.chars().next_back());
        let after = lower.get(at + word.len()..).and_then(|after| after.chars().next());
        may_be_within(word) || (is_apart(before) && is_apart(after))
    };
    lower.match_indices(word).map(|(at, _)| at).filter(move |at| is_whole(*at)).map(|at| (at, at + word.len()))
}

/// Whether a word may stand within a longer one: in scripts that put no spaces between words, in Korean, and
/// in Hindi, whose words have endings.
pub(super) fn may_be_within(word: &str) -> bool {
    let may_be_within = |letter| is_dense(letter) || matches!(letter, '\u{900}'..='\u{97f}');
    word.chars().next().is_some_and(may_be_within)
}

/// The language whose words are looked for in texts of those that the table does not have.
const FALLBACK: &str = "en";

impl Table {
    /// Reads a table.
    pub(super) fn read(text: &'static str) -> Self {
        let mut languages: FxHashMap<_, Words> = FxHashMap::default();
        for line in text.lines().filter(|line| !line.starts_with("# ")) {
            let Some((language, line)) = line.split_once(' ') else { continue };
            languages.entry(language).or_default().lines.push(line);
        }
        Self(languages)
    }

    /// The words of the language with a BCP 47 tag, or of the nearest one.
    pub(super) fn of(&self, lang: &str) -> Option<&Phrases> {
        let tag = nearest(lang, |tag| self.0.contains_key(tag));
        let words = self.0.get(tag.as_deref().unwrap_or(FALLBACK))?;
        Some(words.read.get_or_init(|| read(&words.lines)))
    }
}

/// The words of the lines of one language.
fn read(lines: &[&'static str]) -> Phrases {
    let mut phrases = Phrases::default();
    for (name, words) in lines.iter().filter_map(|line| line.split_once(" = ")) {
        phrases.entry(name).or_default().extend(words.split('|'));
    }
    for words in phrases.values_mut() {
        words.sort_by_key(|word| Reverse(word.len()));
    }
    phrases
}
