//! Writes the text of an article, and keeps where each piece of it comes from.

use std::mem::take;
use std::ops::Range;

use super::{Article, Block, BlockKind, lines};

/// A piece of the text, and the piece of the file that it comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Run {
    /// Where it begins in the text.
    pub(super) text: usize,
    source: Range<usize>,
    /// Whether the text is what stands in the file, and not an entity or another form of it.
    is_same: bool,
}

impl Run {
    /// Where a character of the text stands in the file.
    pub(super) fn place(&self, offset: usize) -> usize {
        if self.is_same {
            (self.source.start + offset.saturating_sub(self.text)).min(self.source.end)
        } else {
            self.source.start
        }
    }

    /// Where a character of the text ends in the file.
    pub(super) fn end_of(&self, offset: usize, length: usize) -> usize {
        if self.is_same { self.place(offset + length) } else { self.source.end }
    }
}

/// What stands between two words.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Gap {
    Space,
    /// The end of a line of plain text: a space, unless it would make one number of two.
    Wrap,
    /// A line break that readers see.
    Line,
}

/// An article that is being written.
#[derive(Default)]
pub(super) struct Writer {
    text: String,
    runs: Vec<Run>,
    blocks: Vec<Block>,
    /// Where the block that is open begins. None before its first character.
    start: Option<usize>,
    /// The white space since the last character, and where it stands in the file.
    gap: Option<(Gap, Range<usize>)>,
    /// The language of the block that is open, and where blocks in other languages begin.
    lang: Option<String>,
    langs: Vec<(usize, Option<String>)>,
}

impl Writer {
    /// Goes on with an article, which is empty meanwhile.
    pub(super) fn of(article: &mut Article) -> Self {
        let Article { text, runs, blocks, langs, .. } = article;
        let (text, runs, blocks, langs) = (take(text), take(runs), take(blocks), take(langs));
        Self { text, runs, blocks, langs, ..Self::default() }
    }

    /// Adds a text that stands at this offset of the file, as it is.
    pub(super) fn text(&mut self, text: &str, source: usize) {
        let mut at = 0;
        while let Some((rest, first)) = text.get(at..).and_then(|rest| Some((rest, rest.chars().next()?))) {
            let start = source + at;
            self.character(first, start..start + first.len_utf8(), true);
            at += first.len_utf8();
            if is_space(first) || is_left_out(first) {
                continue;
            }
            // What follows goes where that went, as far as it is written as it stands.
            let rest = rest.get(first.len_utf8()..).unwrap_or_default();
            let plain = plain(rest);
            self.go_on(rest.get(..plain).unwrap_or_default());
            at += plain;
        }
    }

    /// Adds lines of plain text.
    pub(super) fn lines(&mut self, text: &str, source: usize) {
        for (line, range) in lines(text) {
            let words = line.trim_end_matches(['\n', '\r']);
            self.text(words, source + range.start);
            if words.len() < line.len() {
                self.space(Gap::Wrap, source + range.start + words.len()..source + range.end);
            }
        }
    }

    /// Adds a paragraph of plain text. The first may be the headline.
    pub(super) fn paragraph(&mut self, text: &str, range: Range<usize>, is_first: &mut bool) {
        let start = range.start;
        let Some(text) = text.get(range) else { return };
        self.lines(text, start);
        let words = text.trim();
        let is_headline = *is_first && !words.contains('\n') && !ends_as_a_sentence(words);
        if self.end_block(if is_headline { BlockKind::Headline } else { BlockKind::Paragraph }) {
            *is_first = false;
        }
    }

    /// Says the language of the block that is open, if it is not the article's.
    pub(super) fn set_lang(&mut self, lang: Option<&str>) {
        self.lang = lang.map(str::to_owned);
    }

    /// Ends the block that is open. Whether there was anything in it.
    pub(super) fn end_block(&mut self, kind: BlockKind) -> bool {
        self.gap = None;
        let Some(start) = self.start.take() else { return false };
        self.blocks.push(Block { range: start..self.text.len(), kind });
        let lang = self.lang.take();
        if self.langs.last().map_or(lang.is_some(), |(_, last)| *last != lang) {
            self.langs.push((start, lang));
        }
        true
    }

    /// The article.
    pub(super) fn finish(self, lang: &str) -> Article {
        let Self { text, runs, blocks, langs, .. } = self;
        Article { text, lang: lang.to_owned(), blocks, runs, langs, is_whole_page: false }
    }

    fn character(&mut self, character: char, source: Range<usize>, is_same: bool) {
        match character {
            _ if is_space(character) => self.space(Gap::Space, source),
            _ if is_left_out(character) => {}
            _ => {
                if self.start.is_none() {
                    if !self.blocks.is_empty() {
                        self.text.push_str("\n\n");
                    }
                    self.start = Some(self.text.len());
                } else if let Some((gap, place)) = self.gap.take() {
                    let is_line = match gap {
                        Gap::Space => false,
                        Gap::Wrap => self.text.ends_with(char::is_numeric) && character.is_numeric(),
                        Gap::Line => true,
                    };
                    // A byte of white space stands for a byte, so that the run goes on.
                    let is_byte = place.len() == 1;
                    self.push(if is_line { '\n' } else { ' ' }, place, is_byte);
                }
                self.push(character, source, is_same);
            }
        }
    }

    fn space(&mut self, gap: Gap, source: Range<usize>) {
        if self.start.is_some() && (self.gap.is_none() || gap == Gap::Line) {
            self.gap = Some((gap, source));
        } else if let Some((known @ Gap::Space, _)) = &mut self.gap {
            *known = gap;
        }
    }

    fn push(&mut self, character: char, source: Range<usize>, is_same: bool) {
        let text = self.text.len();
        self.text.push(character);
        match self.runs.last_mut() {
            Some(run)
                if is_same && run.is_same && run.place(text) == source.start && run.source.end == source.start =>
            {
                run.source.end = source.end;
            }
            _ => self.runs.push(Run { text, source, is_same }),
        }
    }

    /// Adds what follows the last character in the file.
    fn go_on(&mut self, text: &str) {
        self.text.push_str(text);
        if let Some(run) = self.runs.last_mut() {
            run.source.end += text.len();
        }
    }
}

#[cfg(all(feature = "article-text", not(browser)))]
impl Writer {
    /// Adds a text that a piece of the file stands for, such as an entity.
    pub(super) fn stand_in(&mut self, text: &str, source: &Range<usize>) {
        for character in text.chars() {
            self.character(character, source.clone(), false);
        }
    }

    /// Adds a line break that readers see.
    pub(super) fn line_break(&mut self, source: Range<usize>) {
        self.space(Gap::Line, source);
    }
}

fn is_space(character: char) -> bool {
    matches!(character, ' ' | '\t' | '\n' | '\r' | '\u{c}')
}

/// How far a text that follows a character of a word is written as it stands: words with one space between
/// them.
fn plain(text: &str) -> usize {
    let mut end = 0;
    loop {
        // A space, if a character of a word follows it. Nearly all of a text is ASCII.
        let rest = text.get(end..).unwrap_or_default();
        let space = usize::from(rest.starts_with(' '));
        let word = rest.get(space..).unwrap_or_default();
        let ascii = word.bytes().take_while(u8::is_ascii_graphic).count();
        let other = word.chars().next().filter(|next| !next.is_ascii() && !is_left_out(*next));
        match (ascii, other) {
            (0, None) => return end,
            (0, Some(character)) => end += space + character.len_utf8(),
            _ => end += space + ascii,
        }
    }
}

/// Whether a character only says how others are to be shown: soft hyphens, marks of direction, and joints
/// without a width. Letters can hang on the joiners U+200C and U+200D.
fn is_left_out(character: char) -> bool {
    !character.is_ascii()
        && matches!(
            character,
            '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'
                | '\u{2066}'..='\u{2069}' | '\u{feff}'
        )
}

/// Whether a text ends with a mark that ends sentences, closing quotation marks left aside.
fn ends_as_a_sentence(text: &str) -> bool {
    let text = text.trim_end_matches(['"', '\'', '”', '’', '»', '」', '』', ')', '）']);
    text.ends_with(['.', '!', '?', '…', ':', '。', '！', '？', '।', '۔', '؟', '።', '။', '។'])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Letters of each kind, and what is none.
    const CHARACTERS: [char; 10] = ['a', '.', '5', ' ', '\t', '\n', '\u{a0}', '\u{ad}', 'é', '人'];

    #[test]
    fn a_text_is_what_its_characters_are_one_by_one() {
        arbtest::arbtest(|random| {
            let length = random.int_in_range(0..=12)?;
            let text = (0..length).map(|_| random.choose(&CHARACTERS).copied()).collect::<Result<String, _>>()?;
            let (mut at_once, mut one_by_one) = (Writer::default(), Writer::default());
            at_once.text(&text, 3);
            for (at, character) in text.char_indices() {
                one_by_one.character(character, 3 + at..3 + at + character.len_utf8(), true);
            }
            assert_eq!(at_once.gap.is_some(), one_by_one.gap.is_some(), "{text:?}");
            assert_eq!(at_once.finish("en"), one_by_one.finish("en"), "{text:?}");
            Ok(())
        });
    }
}
