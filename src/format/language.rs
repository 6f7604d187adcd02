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
    /// The language that such a text tells of: one of [`super::packs`], or of [`super::text_for`].
    pub fn new(text: &'a str) -> Self {
        Self(text)
    }

    /// A sentence of the interface, with its places in braces: `as-of` may be `As of {date}`.
    pub(crate) fn words(self, name: &str) -> &'a str {
        let start = join(&["\n", name, " = "]);
        let line = find(self.0, &start).and_then(|at| self.0.get(at + start.len()..));
        line.and_then(|line| pieces(line, b'\n').next()).unwrap_or_default()
    }

    /// The row that is listed for a tag, or else for what is left of it when its last subtags are taken away, or else for the
    /// root. It is listed with marks before and after it.
    pub(super) fn row(self, tag: &str, before: &str, after: &str) -> Option<&'a str> {
        shortened(tag).find_map(|tag| {
            let row = self.0.get(..find(self.0, &join(&[" ", before, &tag, after, " "]))?)?;
            row.get(row.bytes().rposition(|byte| byte == b'\n').map_or(0, |end| end + 1)..)
        })
    }
}

/// The fields of a row, as many as there are.
pub(super) fn fields<const N: usize>(row: &str) -> [&str; N] {
    let mut fields = [""; N];
    for (field, piece) in fields.iter_mut().zip(pieces(row, b'|')) {
        *field = piece;
    }
    fields
}

/// Where a text stands in another. The standard library's search is quicker, and would be a kilobyte of the bundle.
pub(super) fn find(text: &str, wanted: &str) -> Option<usize> {
    text.as_bytes().windows(wanted.len()).position(|window| window == wanted.as_bytes())
}
