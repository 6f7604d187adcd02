//! The line of a file that a report shows, cut to what fits.

use std::ops::Range;

use miette::{MietteError, MietteSpanContents, SourceCode, SourceSpan, SpanContents};

use super::position::{Position, line};

/// One line of a file, or the part of it around what the report is about: data is often one line of some thousand characters.
#[derive(Debug)]
pub(crate) struct Excerpt {
    name: String,
    position: Position,
    row: String,
    /// What to underline.
    span: Range<usize>,
}

impl Excerpt {
    /// The line that a range begins in, cut to so many characters around it.
    pub(crate) fn of(name: &str, text: &str, range: &Range<usize>, width: usize) -> Self {
        let line = line(text, range.start);
        let before = text.get(line.start..range.start).unwrap_or_default();
        let rest = text.get(range.start..line.end).unwrap_or_default();
        // A third of the room is for what stands before it.
        let hidden = if before.chars().count() + rest.chars().count() > width {
            before.chars().count().saturating_sub(width / 3)
        } else {
            0
        };
        let mut row = String::new();
        if hidden > 0 {
            row.push('…');
        }
        row.extend(before.chars().skip(hidden).map(shown));
        let start = row.len();
        let mut end = start;
        let mut room = width.saturating_sub(row.chars().count());
        for (offset, character) in rest.char_indices() {
            if room == 0 {
                row.push('…');
                break;
            }
            row.push(shown(character));
            room -= 1;
            if range.start + offset < range.end {
                end = row.len();
            }
        }
        // What is at the end of a line is shown behind it.
        if start == row.len() {
            row.push(' ');
        }
        Self { name: name.to_owned(), position: Position::of(text, range.start), row, span: start..end.max(start + 1) }
    }

    /// The part of it to underline.
    pub(crate) fn span(&self) -> SourceSpan {
        self.span.clone().into()
    }
}

/// Characters that a terminal would take for a command are shown as unknown ones.
pub(crate) fn shown(character: char) -> char {
    match character {
        '\t' => ' ',
        _ if character.is_control() => char::REPLACEMENT_CHARACTER,
        _ => character,
    }
}

impl SourceCode for Excerpt {
    fn read_span<'a>(
        &'a self,
        _: &SourceSpan,
        _: usize,
        _: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let Position { line, column } = self.position;
        let all = SourceSpan::from(0..self.row.len());
        // Counted from zero here.
        let contents =
            MietteSpanContents::new_named(self.name.clone(), self.row.as_bytes(), all, line - 1, column - 1, 1);
        Ok(Box::new(contents))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn excerpt(text: &str, part: &str, width: usize) -> (String, String) {
        let start = text.find(part).unwrap();
        let excerpt = Excerpt::of("", text, &(start..start + part.len()), width);
        (excerpt.row[excerpt.span.clone()].to_owned(), excerpt.row)
    }

    #[test]
    fn a_line_that_fits_is_shown_as_it_is() {
        assert_eq!(excerpt("{\n \"ä\": 1,\n}", "1", 20), ("1".into(), " \"ä\": 1,".into()));
    }

    #[test]
    fn a_long_line_is_cut_around_what_it_is_about() {
        let text = format!("{}value{}", "ä".repeat(100), "b".repeat(100));
        assert_eq!(excerpt(&text, "value", 16), ("value".into(), "…ääääävaluebbbbb…".into()));
        assert_eq!(excerpt(&"v".repeat(100), &"v".repeat(100), 8), ("v".repeat(8), "v".repeat(8) + "…"));
    }

    #[test]
    fn nothing_in_it_commands_the_terminal() {
        assert_eq!(excerpt("a\u{1b}[2J\tb", "b", 20), ("b".into(), "a\u{fffd}[2J b".into()));
    }

    #[test]
    fn the_end_of_a_line_can_be_shown() {
        assert_eq!(excerpt("ab", "", 20).1, "ab");
        let excerpt = Excerpt::of("", "ab\n", &(2..2), 20);
        assert_eq!((excerpt.row.as_str(), excerpt.span), ("ab ", 2..3));
    }
}
