//! The data of one language, for all its regions: numbers, dates, and the words of the card's interface.
//!
//! It is a text of lines, so that a script can include the one language it needs, and a server all of them.
//! Numbers and dates come from the tables made from the Unicode CLDR, words from the translators' files in
//! `words/`.

use super::table::{find, pieces};
use super::tag::shortened;
use crate::text::join;

/// A language, as a text of lines.
#[derive(Clone, Copy, Debug)]
pub struct Language<'a> {
    text: &'a str,
    /// The sentences with their names, or empty where they were not listed. A browser lists them, because
    /// searching the text is slower there.
    sentences: &'a [Sentence<'a>],
}

/// The name of a sentence, and its words.
pub(crate) type Sentence<'a> = (&'a str, &'a str);

/// The separator between the name and the words.
const IS: &str = " = ";

impl<'a> Language<'a> {
    /// The language in a text from [`super::text_for`] or [`super::packs`].
    pub fn new(text: &'a str) -> Self {
        Self { text, sentences: &[] }
    }

    /// A language with the list of its [`sentences`].
    #[cfg(browser)]
    pub(crate) fn with_sentences(text: &'a str, sentences: &'a [Sentence<'a>]) -> Self {
        Self { text, sentences }
    }

    /// The sentence with this name.
    pub(super) fn words(self, name: &str) -> Option<&'a str> {
        if !self.sentences.is_empty() {
            return self.sentences.iter().find(|(known, _)| *known == name).map(|(_, words)| *words);
        }
        let start = join(&["\n", name, IS]);
        let line = find(self.text, &start).and_then(|at| self.text.get(at + start.len()..))?;
        pieces(line, b'\n').next()
    }

    /// Whether it has a pattern for a measure.
    #[cfg(browser)]
    pub(crate) fn has_measure(self, name: &str) -> bool {
        self.words(name).is_some_and(is_of_measure)
    }

    /// The row for a tag. Falls back to the tag without its last subtags, one by one, and then to the root. A
    /// row lists its tags with the marks `before` and `after` around each.
    pub(super) fn row(self, tag: &str, before: &str, after: &str) -> Option<&'a str> {
        shortened(tag).find_map(|tag| self.exact_row(&join(&[before, &tag, after])))
    }

    /// The row that lists exactly this tag with its marks.
    pub(super) fn exact_row(self, listed: &str) -> Option<&'a str> {
        let row = self.text.get(..find(self.text, &join(&[" ", listed, " "]))?)?;
        row.get(row.bytes().rposition(|byte| byte == b'\n').map_or(0, |end| end + 1)..)
    }
}

/// The sentences in a language's text.
#[cfg(browser)]
pub(crate) fn sentences(text: &str) -> Vec<Sentence<'_>> {
    let sentence = |line| {
        let at = find(line, IS)?;
        line.get(..at).zip(line.get(at + IS.len()..))
    };
    pieces(text, b'\n').filter_map(sentence).collect()
}

/// Whether a sentence is the pattern of a measure.
pub(super) fn is_of_measure(sentence: &str) -> bool {
    find(sentence, "{n}").is_some()
}
