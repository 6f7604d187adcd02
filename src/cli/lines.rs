//! The lines of a text, and locations as people count them.

use std::ops::Range;
use std::sync::Arc;

use line_index::{LineCol, LineIndex, TextSize, WideEncoding, WideLineCol};

/// A line and a column, both from one. Columns count characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Location {
    pub(crate) line: u32,
    pub(crate) column: u32,
}

/// A text with an index of its lines. miette has one too, but its columns count bytes.
pub(crate) struct Lines<'a> {
    pub(crate) text: &'a str,
    index: Arc<LineIndex>,
}

impl<'a> Lines<'a> {
    pub(crate) fn of(text: &'a str) -> Self {
        Self { text, index: Self::index_of(text) }
    }

    /// The index of a text, for [`Self::with`].
    pub(crate) fn index_of(text: &str) -> Arc<LineIndex> {
        Arc::new(LineIndex::new(text))
    }

    /// A text whose index is known.
    pub(crate) fn with(text: &'a str, index: Arc<LineIndex>) -> Self {
        Self { text, index }
    }

    /// The location of an offset in bytes.
    pub(crate) fn location(&self, offset: usize) -> Location {
        let wide = self.index.to_wide(WideEncoding::Utf32, self.line_col(offset));
        let WideLineCol { line, col } = wide.unwrap_or(WideLineCol { line: 0, col: 0 });
        Location { line: line + 1, column: col + 1 }
    }

    /// The offset of a line and a column, which counts bytes, both from one. Column 0 is the line break
    /// before the line.
    pub(crate) fn offset(&self, line: usize, column: usize) -> usize {
        let line = u32::try_from(line.saturating_sub(1)).unwrap_or(u32::MAX);
        let start = self.index.offset(LineCol { line, col: 0 }).map_or(self.text.len(), usize::from);
        let offset = (start + column).saturating_sub(1).min(self.text.len());
        (0..=offset).rev().find(|offset| self.text.is_char_boundary(*offset)).unwrap_or(0)
    }

    /// The line around an offset, without its line break.
    pub(crate) fn around(&self, offset: usize) -> Range<usize> {
        let line = self.index.line(self.line_col(offset).line).map_or(0..0, Range::<usize>::from);
        let text = self.text.get(line.clone()).unwrap_or_default();
        let text = text.strip_suffix('\n').unwrap_or(text);
        line.start..line.start + text.strip_suffix('\r').unwrap_or(text).len()
    }

    fn line_col(&self, offset: usize) -> LineCol {
        let offset = TextSize::try_from(offset).ok();
        offset.and_then(|offset| self.index.try_line_col(offset)).unwrap_or(LineCol { line: 0, col: 0 })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let text = "{\r\n  \"ä\": 1\n}";
        let lines = Lines::of(text);
        assert_eq!(lines.location(0), Location { line: 1, column: 1 });
        assert_eq!(lines.location(text.find('1').unwrap()), Location { line: 2, column: 8 });
        assert_eq!(lines.location(text.len()), Location { line: 3, column: 2 });
        assert_eq!(Lines::of("").location(0), Location { line: 1, column: 1 });
    }

    #[test]
    fn a_line_has_no_line_break() {
        let lines = Lines::of("a\r\nb\r\n");
        assert_eq!([lines.around(0), lines.around(2), lines.around(3)], [0..1, 0..1, 3..4]);
        assert_eq!(Lines::of("a\n").around(2), 2..2);
    }

    #[test]
    fn an_offset_is_at_the_start_of_a_character() {
        let lines = Lines::of("{\n\"ä\"");
        assert_eq!([lines.offset(1, 1), lines.offset(2, 0), lines.offset(2, 1)], [0, 1, 2]);
        assert_eq!([lines.offset(2, 2), lines.offset(2, 3), lines.offset(2, 4)], [3, 3, 5]);
        assert_eq!([lines.offset(2, 9), lines.offset(9, 9)], [6, 6]);
    }
}
