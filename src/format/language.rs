//! How one language writes, in all its regions: numbers, dates, and its words for the card's interface.
//!
//! It is a text of lines, so that a script can carry the one it needs, and a server all of them. Numbers and dates come from the
//! tables made from the Unicode CLDR, words from the translators' files in `words/`.

use super::table::pieces;
use super::tag::shortened;
use crate::finding::join;

/// A language, as a text of lines.
#[derive(Clone, Copy, Debug)]
pub struct Language<'a>(&'a str);

impl<'a> Language<'a> {
    /// The language that such a text tells of: that of [`super::text_for`], or of one of [`super::packs`].
    pub fn new(text: &'a str) -> Self {
        Self(text)
    }

    /// The sentence of a name.
    pub(super) fn words(self, name: &str) -> Option<&'a str> {
        let start = join(&["\n", name, " = "]);
        let line = find(self.0, &start).and_then(|at| self.0.get(at + start.len()..))?;
        pieces(line, b'\n').next()
    }

    /// Whether it has a way to write a measure.
    #[cfg(all(target_arch = "wasm32", not(feature = "explain")))]
    pub(crate) fn has_measure(self, name: &str) -> bool {
        self.words(name).is_some_and(is_of_measure)
    }

    /// The row that is listed for a tag, or else for what is left of it when its last subtags are taken away, or else for the
    /// root. It is listed with marks before and after it.
    pub(super) fn row(self, tag: &str, before: &str, after: &str) -> Option<&'a str> {
        shortened(tag).find_map(|tag| self.exact_row(&join(&[before, &tag, after])))
    }

    /// The row that is listed for just this.
    pub(super) fn exact_row(self, listed: &str) -> Option<&'a str> {
        let row = self.0.get(..find(self.0, &join(&[" ", listed, " "]))?)?;
        row.get(row.bytes().rposition(|byte| byte == b'\n').map_or(0, |end| end + 1)..)
    }
}

/// Whether a sentence is that of a measure.
pub(super) fn is_of_measure(sentence: &str) -> bool {
    find(sentence, "{n}").is_some()
}

/// A field of a row, by its place.
#[inline(never)]
pub(super) fn field(row: &str, place: usize) -> &str {
    pieces(row, b'|').nth(place).unwrap_or_default()
}

/// Where a text stands in another. The standard library's search is quicker, and would be a kilobyte of the bundle.
#[cfg(target_arch = "wasm32")]
pub(crate) fn find(text: &str, wanted: &str) -> Option<usize> {
    let wanted = wanted.as_bytes();
    // Most begin with a space or a line's end, which are many: the second byte tells them apart soonest.
    text.as_bytes().windows(wanted.len()).position(|window| window.get(1) == wanted.get(1) && window == wanted)
}

/// The same on a server, which has room for a search of many bytes at once: every word of a card is looked up in its language's text.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn find(text: &str, wanted: &str) -> Option<usize> {
    memchr::memmem::find(text.as_bytes(), wanted.as_bytes())
}
