//! Where in a text something stands, as people count.

use std::ops::Range;

/// A line and a column, both from one. Columns count characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Position {
    pub(crate) line: usize,
    pub(crate) column: usize,
}

impl Position {
    /// The position of a byte.
    pub(crate) fn of(text: &str, offset: usize) -> Self {
        let before = text.get(..offset).unwrap_or(text);
        let row = line(text, offset).start;
        Self {
            line: before.bytes().filter(|byte| *byte == b'\n').count() + 1,
            column: before.get(row..).unwrap_or_default().chars().count() + 1,
        }
    }
}

/// The line that a byte stands in, without its end.
pub(crate) fn line(text: &str, offset: usize) -> Range<usize> {
    let (before, after) = text.split_at_checked(offset).unwrap_or((text, ""));
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    let rest = after.split('\n').next().unwrap_or_default();
    start..before.len() + rest.strip_suffix('\r').unwrap_or(rest).len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let text = "{\r\n  \"ä\": 1\n}";
        assert_eq!(Position::of(text, 0), Position { line: 1, column: 1 });
        assert_eq!(Position::of(text, text.find('1').unwrap()), Position { line: 2, column: 8 });
        assert_eq!(Position::of(text, text.len()), Position { line: 3, column: 2 });
        assert_eq!(Position::of("", 0), Position { line: 1, column: 1 });
    }

    #[test]
    fn a_line_has_no_end() {
        assert_eq!(line("a\r\nb\r\n", 0), 0..1);
        assert_eq!(line("a\r\nb\r\n", 3), 3..4);
        assert_eq!(line("a\n", 2), 2..2);
    }
}
