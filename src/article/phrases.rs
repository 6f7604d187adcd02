//! Tables of words, by their language and by what they are for.
//!
//! A line is `en about = around|some|roughly`. Lines that begin with `# ` are comments.

use std::cmp::Reverse;
use std::collections::HashMap;

use super::languages::nearest;

/// The words of a language by what they are for, the longest first.
pub(super) type Phrases = HashMap<&'static str, Vec<&'static str>>;

/// The words of all languages, by their tags.
pub(super) struct Table(HashMap<&'static str, Phrases>);

/// The language whose words are looked for in texts of those that the table does not have.
const FALLBACK: &str = "en";

impl Table {
    /// Reads a table.
    pub(super) fn read(text: &'static str) -> Self {
        let mut languages: HashMap<_, Phrases> = HashMap::new();
        for line in text.lines().filter(|line| !line.starts_with("# ")) {
            let Some((names, words)) = line.split_once(" = ") else { continue };
            let Some((language, name)) = names.split_once(' ') else { continue };
            languages.entry(language).or_default().entry(name).or_default().extend(words.split('|'));
        }
        for words in languages.values_mut().flat_map(HashMap::values_mut) {
            words.sort_by_key(|word| Reverse(word.len()));
        }
        Self(languages)
    }

    /// The words of the language with a BCP 47 tag, or of the nearest one.
    pub(super) fn of(&self, lang: &str) -> Option<&Phrases> {
        let tag = nearest(lang, |tag| self.0.contains_key(tag));
        self.0.get(tag.as_deref().unwrap_or(FALLBACK))
    }
}
