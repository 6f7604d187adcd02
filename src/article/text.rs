//! The text of an article, in blocks, with where each piece of it stands in the file.

use std::ops::Range;

/// An article: its running text and what each part of it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Article {
    text: String,
    lang: String,
    blocks: Vec<Block>,
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
        let mut blocks = Vec::new();
        let mut start = 0;
        for piece in text.split_inclusive("\n\n") {
            let paragraph = piece.trim();
            let begin = start + (piece.len() - piece.trim_start().len());
            if !paragraph.is_empty() {
                let is_headline =
                    blocks.is_empty() && !paragraph.contains('\n') && !paragraph.ends_with(['.', '!', '?', '。', '।']);
                let kind = if is_headline { BlockKind::Headline } else { BlockKind::Paragraph };
                blocks.push(Block { range: begin..begin + paragraph.len(), kind });
            }
            start += piece.len();
        }
        Self { text: text.to_owned(), lang: lang.to_owned(), blocks }
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
}
