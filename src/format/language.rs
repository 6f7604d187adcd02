//! How one language writes, in all its regions: numbers, dates, and its words for the card's interface.
//!
//! It is a text of lines, so that a script can carry the one it needs, and a server all of them. Numbers and
//! dates come from the tables made from the Unicode CLDR, words from the translators' files in `words/`.

use super::table::{find, pieces};
use super::tag::shortened;
use crate::text::join;

/// A language, as a text of lines.
#[derive(Clone, Copy, Debug)]
pub struct Language<'a> {
    text: &'a str,
    /// Its sentences by their names, if these were listed: a browser's search is not as quick.
    sentences: &'a [Sentence<'a>],
}

/// The name of a sentence, and its words.
pub(crate) type Sentence<'a> = (&'a str, &'a str);

/// Stands between the two.
const IS: &str = " = ";

impl<'a> Language<'a> {
    /// The language that such a text tells of: that of [`super::text_for`], or of one of [`super::packs`].
    pub fn new(text: &'a str) -> Self {
        Self { text, sentences: &[] }
    }

    /// The same with the list of its [`sentences`].
    #[cfg(target_arch = "wasm32")]
    pub(crate) fn with_sentences(text: &'a str, sentences: &'a [Sentence<'a>]) -> Self {
        Self { text, sentences }
    }

    /// The sentence of a name.
    pub(super) fn words(self, name: &str) -> Option<&'a str> {
        if !self.sentences.is_empty() {
            return self.sentences.iter().find(|(known, _)| *known == name).map(|(_, words)| *words);
        }
        let start = join(&["\n", name, IS]);
        let line = find(self.text, &start).and_then(|at| self.text.get(at + start.len()..))?;
        pieces(line, b'\n').next()
    }

    /// Whether it has a way to write a measure.
    #[cfg(target_arch = "wasm32")]
    pub(crate) fn has_measure(self, name: &str) -> bool {
        self.words(name).is_some_and(is_of_measure)
    }

    /// The row that is listed for a tag, or else for what is left of it when its last subtags are taken away,
    /// or else for the root. It is listed with marks before and after it.
    pub(super) fn row(self, tag: &str, before: &str, after: &str) -> Option<&'a str> {
        shortened(tag).find_map(|tag| self.exact_row(&join(&[before, &tag, after])))
    }

    /// The row that is listed for just this.
    pub(super) fn exact_row(self, listed: &str) -> Option<&'a str> {
        let row = self.text.get(..find(self.text, &join(&[" ", listed, " "]))?)?;
        row.get(row.bytes().rposition(|byte| byte == b'\n').map_or(0, |end| end + 1)..)
    }
}

/// The sentences of a language's text.
#[cfg(target_arch = "wasm32")]
pub(crate) fn sentences(text: &str) -> Vec<Sentence<'_>> {
    let sentence = |line| {
        let at = find(line, IS)?;
        line.get(..at).zip(line.get(at + IS.len()..))
    };
    pieces(text, b'\n').filter_map(sentence).collect()
}

/// Whether a sentence is that of a measure.
pub(super) fn is_of_measure(sentence: &str) -> bool {
    find(sentence, "{n}").is_some()
}
