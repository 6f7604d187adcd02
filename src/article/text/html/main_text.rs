//! Which blocks of a page are its main text.

use std::fmt::Write;
use std::ops::Range;

use dom_smoothie::{Config, Readability};

use super::BlockKind;
use super::element::MAX_DEPTH;

/// Above this many elements a page is no article, and takes long to weigh.
const MAX_ELEMENTS: usize = 100_000;
/// The attribute that marks a piece of text with its number.
const MARK: &str = "data-fact-card-text";

/// A piece of text of a page.
pub(super) struct Marked {
    /// The index of its block.
    pub(super) block: usize,
    /// Where it stands in the page.
    pub(super) source: Range<usize>,
}

/// The blocks of the main text.
pub(super) struct MainText {
    is_main: Vec<bool>,
}

impl MainText {
    /// The main text of a page: of these texts, which are in its order. `kinds` says what each block is. None
    /// where there is no main text that can be told from the rest.
    pub(super) fn of(html: &str, texts: &[Marked], kinds: &[BlockKind], depth: usize, elements: usize) -> Option<Self> {
        if depth > MAX_DEPTH || elements > MAX_ELEMENTS {
            return None;
        }
        let page = marked(html, texts);
        let content = Readability::new(page, None, Some(Config::default())).ok()?.parse().ok()?.content;
        let mut is_main = vec![false; kinds.len()];
        let mark = format!("{MARK}=\"");
        for found in content.split(&mark).skip(1) {
            let number = found.split('"').next().and_then(|number| number.parse::<usize>().ok());
            if let Some(is_main) =
                number.and_then(|number| texts.get(number)).and_then(|text| is_main.get_mut(text.block))
            {
                *is_main = true;
            }
        }
        let first = is_main.iter().position(|is_main| *is_main)?;
        let last = is_main.iter().rposition(|is_main| *is_main)?;
        // What has few sentences is taken out of a reader's view. Figures stand in such places.
        for (index, (is_main, kind)) in is_main.iter_mut().zip(kinds).enumerate() {
            *is_main |= match kind {
                BlockKind::Caption | BlockKind::Cell | BlockKind::Heading => (first..=last).contains(&index),
                BlockKind::Note => index > first,
                BlockKind::Headline | BlockKind::Paragraph => false,
            };
        }
        // The headline is often outside of what is around the paragraphs.
        let is_headline = |index: &usize| kinds.get(*index) == Some(&BlockKind::Headline);
        let headline = (0..=first).rev().find(is_headline).or_else(|| (0..kinds.len()).find(is_headline));
        if let Some(is_main) = headline.and_then(|index| is_main.get_mut(index)) {
            *is_main = true;
        }
        Some(Self { is_main })
    }

    /// Whether a block belongs to it.
    pub(super) fn has(&self, block: usize) -> bool {
        self.is_main.get(block).copied().unwrap_or_default()
    }
}

/// The page with each text in an element that has its number.
fn marked(html: &str, texts: &[Marked]) -> String {
    let mut page = String::with_capacity(html.len() + texts.len() * 48);
    let mut end = 0;
    for (number, Marked { source, .. }) in texts.iter().enumerate() {
        let text = html.get(source.clone()).unwrap_or_default();
        // White space between elements is not text.
        if text.trim_ascii().is_empty() {
            continue;
        }
        page.push_str(html.get(end..source.start).unwrap_or_default());
        // Writing to a string does not fail.
        let _ = write!(page, "<span {MARK}=\"{number}\">{text}</span>");
        end = source.end;
    }
    page.push_str(html.get(end..).unwrap_or_default());
    page
}
