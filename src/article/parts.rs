//! The numbers of an article, a part at a time: first all parts are scanned, then they are read. How the
//! marks of a number are meant may be decided by another part.

use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;

use super::Article;
use super::figures::{Found, Idiom, Marks, Scanned};

/// The parts of an article, each in one language.
#[derive(Default)]
pub(crate) struct Parts {
    all: Vec<Part>,
    /// What its parts are read with, by the tags of their languages.
    languages: BTreeMap<String, Language>,
    /// Where what has been scanned ends.
    end: usize,
    /// How many parts have been read.
    read: usize,
}

/// A language, and the marks of all parts in it.
struct Language {
    idiom: Rc<Idiom>,
    marks: Marks,
}

/// A part that has been scanned.
struct Part {
    range: Range<usize>,
    lang: String,
    scanned: Scanned,
}

impl Parts {
    /// Scans the text that the article has more than last time. It begins and ends with a block.
    pub(crate) fn scan(&mut self, article: &Article) {
        for (range, lang) in article.languages_from(self.end) {
            let language = self.languages.entry(lang.to_owned());
            let language = language.or_insert_with(|| Language { idiom: Idiom::of(lang), marks: Marks::default() });
            let scanned = Scanned::of(article.text().get(range.clone()).unwrap_or_default(), &language.idiom);
            language.marks = scanned.marks(language.marks);
            self.all.push(Part { range, lang: lang.to_owned(), scanned });
        }
        self.end = article.text().len();
    }

    /// How much of the article has been scanned, in bytes.
    #[cfg(all(browser, feature = "article"))]
    pub(crate) fn scanned(&self) -> usize {
        self.end
    }

    /// Reads the next part, and returns its numbers. `None` where all have been read.
    pub(crate) fn read(&mut self, article: &Article) -> Option<impl Iterator<Item = Found> + use<>> {
        let Part { range, lang, scanned } = self.all.get(self.read)?;
        self.read += 1;
        let start = range.start;
        let Language { idiom, marks } = self.languages.get(lang)?;
        let found = scanned.numbers(article.text().get(range.clone()).unwrap_or_default(), lang, idiom, *marks);
        Some(found.into_iter().map(move |found| found.moved_by(start)))
    }
}
