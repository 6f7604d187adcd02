//! The text of an article, in blocks, with where each piece of it stands in the file.

#[cfg(all(feature = "article-text", not(browser)))]
mod front_matter;
#[cfg(all(feature = "article-text", not(browser)))]
mod html;
#[cfg(all(feature = "article-text", not(browser)))]
mod markdown;
mod writer;

use std::ops::Range;

use super::figures::Found;
use super::parts::Parts;
use writer::{Run, Writer};

/// An article: its running text and what each part of it is.
///
/// Its text is that of the file without what readers do not see. White space is one space, `<br>` is a line
/// break, and an empty line stands between two blocks. Soft hyphens and the invisible marks for the direction
/// of a text are left out, so that they are not inside a figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Article {
    text: String,
    lang: String,
    blocks: Vec<Block>,
    runs: Vec<Run>,
    /// Where a part in another language begins. `None` is the article's language again.
    langs: Vec<(usize, Option<String>)>,
    is_whole_page: bool,
}

/// A headline, a paragraph or another part of an article that no sentence goes beyond.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Where it stands in [`Article::text`].
    pub range: Range<usize>,
    /// What it is.
    pub kind: BlockKind,
}

/// What a part of an article is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockKind {
    /// The article's headline.
    Headline,
    /// A heading within it.
    Heading,
    /// A paragraph, or an item of a list.
    Paragraph,
    /// The caption of a picture or of a table.
    Caption,
    /// A cell of a table.
    Cell,
    /// A footnote.
    Note,
}

impl Article {
    /// An article of plain text. A blank line ends a paragraph. The first one is the headline, where it is
    /// one line that does not end as a sentence does. `lang` is the BCP 47 tag of its language.
    pub fn from_text(text: &str, lang: &str) -> Self {
        let mut writer = Writer::default();
        let mut start = 0;
        let mut is_first = true;
        for (line, range) in lines(text) {
            if !line.trim().is_empty() {
                continue;
            }
            writer.paragraph(text, start..range.start, &mut is_first);
            start = range.end;
        }
        writer.paragraph(text, start..text.len(), &mut is_first);
        writer.finish(lang)
    }

    /// An article of texts that are known to be its parts, such as those of a page. [`Self::place`] is the
    /// offset in all texts together, without anything between them.
    pub fn from_blocks<'a>(blocks: impl IntoIterator<Item = (BlockKind, &'a str)>, lang: &str) -> Self {
        let mut article = Writer::default().finish(lang);
        let mut start = 0;
        for (kind, text) in blocks {
            article.add(kind, None, text, start);
            start += text.len();
        }
        article
    }

    /// Adds a part at the end, whose text stands at this offset of all texts together. `lang` is the tag of
    /// its language, if that is not the article's.
    pub(crate) fn add(&mut self, kind: BlockKind, lang: Option<&str>, text: &str, start: usize) {
        let mut writer = Writer::of(self);
        writer.set_lang(lang);
        writer.lines(text, start);
        writer.end_block(kind);
        *self = Self { is_whole_page: self.is_whole_page, ..writer.finish(&self.lang) };
    }

    /// The same article in another language.
    pub fn with_lang(self, lang: &str) -> Self {
        Self { lang: lang.to_owned(), ..self }
    }

    /// The running text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The BCP 47 tag of its language.
    pub fn lang(&self) -> &str {
        &self.lang
    }

    /// Its parts, in the order of the text.
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// Whether its page has no main text that can be told from the rest, so that all of the page is read.
    pub fn is_whole_page(&self) -> bool {
        self.is_whole_page
    }

    /// Where a character of [`Self::text`] stands in the file that the article was read from: its offset in
    /// bytes. An entity is one character.
    pub fn place(&self, offset: usize) -> usize {
        self.run(offset).map_or(0, |run| run.place(offset))
    }

    /// The part of the file that a part of [`Self::text`] was read from.
    pub fn source(&self, range: &Range<usize>) -> Range<usize> {
        let start = self.place(range.start);
        let last = self.text.get(range.clone()).and_then(|text| text.char_indices().next_back());
        let Some((last, character)) = last else { return start..start };
        let offset = range.start + last;
        let end = self.run(offset).map_or(start, |run| run.end_of(offset, character.len_utf8()));
        start..end.max(start)
    }

    /// The figures of the text, in its order. A part in another language is read in that.
    pub fn figures(&self) -> Vec<Found> {
        let mut found = self.numbers();
        found.retain(|found| found.inside.is_none());
        found
    }

    /// All numbers of the text, those that are a part of something else included: see [`Found::inside`].
    pub fn numbers(&self) -> Vec<Found> {
        let mut parts = Parts::default();
        parts.scan(self);
        std::iter::from_fn(|| parts.read(self)).flatten().collect()
    }

    /// The text after an offset, in parts of one language each: where each stands, and the tag of its
    /// language.
    pub(super) fn languages_from(&self, offset: usize) -> impl Iterator<Item = (Range<usize>, &str)> {
        let starts = self.langs.iter().map(|(start, lang)| (*start, lang.as_deref()));
        let ends = self.langs.iter().map(|(start, _)| *start).chain([self.text.len()]);
        let all = [(0, None)].into_iter().chain(starts).zip(ends);
        let rest = all.map(move |((start, lang), end)| (start.max(offset)..end, lang.unwrap_or(&self.lang)));
        rest.filter(|(range, _)| !range.is_empty())
    }

    /// The index in [`Self::blocks`] of the block at an offset, or of the last one before it.
    pub(crate) fn block_at(&self, offset: usize) -> Option<usize> {
        self.blocks.partition_point(|block| block.range.start <= offset).checked_sub(1)
    }

    /// The run at an offset, or the last one before it.
    fn run(&self, offset: usize) -> Option<&Run> {
        let index = self.runs.partition_point(|run| run.text <= offset);
        self.runs.get(index.checked_sub(1)?)
    }
}

/// The lines of a text, each with its range, which includes the line break.
fn lines(text: &str) -> impl Iterator<Item = (&str, Range<usize>)> {
    let mut start = 0;
    text.split_inclusive('\n').map(move |line| {
        let range = start..start + line.len();
        start = range.end;
        (line, range)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blocks(article: &Article) -> Vec<(BlockKind, &str)> {
        article.blocks().iter().map(|block| (block.kind, &article.text()[block.range.clone()])).collect()
    }

    #[test]
    fn a_blank_line_ends_a_paragraph() {
        let article = Article::from_text("\r\n  The census\r\n\r\nIt counts\r\npeople.\n \n\n1\n2\n", "en");
        let expected = [
            (BlockKind::Headline, "The census"),
            (BlockKind::Paragraph, "It counts people."),
            // No one number is made of two lines.
            (BlockKind::Paragraph, "1\n2"),
        ];
        assert_eq!(blocks(&article), expected);
    }

    #[test]
    fn a_first_sentence_is_no_headline() {
        for text in ["It is so.", "二億人です。", "One\ntwo", "「本当？」"] {
            let article = Article::from_text(&format!("{text}\n\nMore."), "en");
            assert_eq!(article.blocks()[0].kind, BlockKind::Paragraph, "{text}");
        }
    }

    #[test]
    fn nothing_is_no_block() {
        for text in ["", " ", "\n\n", "\u{feff}", "\u{ad}\n"] {
            let article = Article::from_text(text, "en");
            assert_eq!((article.text(), article.blocks().len(), article.place(0)), ("", 0, 0), "{text:?}");
        }
    }

    #[test]
    fn a_place_leads_back_to_the_file() {
        let text = "\u{feff}Über  2\u{ad}860\u{200f}\u{a0}701\n jiwa.";
        let article = Article::from_text(text, "id");
        assert_eq!(article.text(), "Über 2860\u{a0}701 jiwa.");
        for word in ["Über", "jiwa", "701", "60"] {
            let offset = article.text().find(word).unwrap();
            assert_eq!(article.place(offset), text.find(word).unwrap(), "{word}");
            assert_eq!(article.source(&(offset..offset + word.len())).end, text.find(word).unwrap() + word.len());
        }
        let figure = article.text().find("2860").unwrap();
        assert_eq!(&text[article.source(&(figure..figure + 9))], "2\u{ad}860\u{200f}\u{a0}701");
        assert_eq!(article.source(&(0..0)), 3..3);
    }

    #[test]
    fn an_article_can_be_made_of_its_parts() {
        let parts = [(BlockKind::Headline, " One "), (BlockKind::Cell, "2.860.701"), (BlockKind::Note, "")];
        let article = Article::from_blocks(parts, "id").with_lang("en");
        assert_eq!(blocks(&article), [(BlockKind::Headline, "One"), (BlockKind::Cell, "2.860.701")]);
        assert_eq!((article.place(0), article.place(article.text().find('2').unwrap())), (1, 5));
        assert_eq!(article.lang(), "en");
    }
}
