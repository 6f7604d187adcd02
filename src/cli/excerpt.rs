//! The line of a file that a report shows, cut to a width.
//!
//! miette shows whole lines, of any length, and leaves control characters in them.

use std::ops::Range;

use miette::{MietteError, MietteSpanContents, SourceCode, SourceSpan, SpanContents};

use super::lines::{Lines, Location};

/// One line of a file, or a part of it. Data is often one line of some thousand characters.
#[derive(Debug)]
pub(crate) struct Excerpt {
    name: String,
    location: Location,
    row: String,
    /// The part to underline.
    span: Range<usize>,
}

/// Excerpts of several files, one below the other. What miette takes for one text is all of them.
#[derive(Debug)]
pub(crate) struct Excerpts(pub(crate) Vec<Excerpt>);

impl Excerpts {
    /// The part to underline of each.
    pub(crate) fn spans(&self) -> impl Iterator<Item = SourceSpan> {
        self.placed().map(|(start, excerpt)| (start + excerpt.span.start..start + excerpt.span.end).into())
    }

    /// Each excerpt with its offset in all of them.
    fn placed(&self) -> impl Iterator<Item = (usize, &Excerpt)> {
        let mut start = 0;
        self.0.iter().map(move |excerpt| {
            let place = start;
            // A byte between two keeps a part of one from being a part of the other.
            start += excerpt.row.len() + 1;
            (place, excerpt)
        })
    }
}

impl Excerpt {
    /// The line in which a range begins, cut to `width` characters around the range.
    pub(crate) fn of(name: &str, lines: &Lines<'_>, range: &Range<usize>, width: usize) -> Self {
        let Lines { text, .. } = lines;
        let line = lines.around(range.start);
        let before = text.get(line.start..range.start).unwrap_or_default();
        let rest = text.get(range.start..line.end).unwrap_or_default();
        // A third of the width is for the text before the range.
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
        // A range at the end of the line underlines a space behind it.
        if start == row.len() {
            row.push(' ');
        }
        Self { name: name.to_owned(), location: lines.location(range.start), row, span: start..end.max(start + 1) }
    }
}

/// Replaces a control character, which could be a command to the terminal.
pub(crate) fn shown(character: char) -> char {
    match character {
        '\t' => ' ',
        _ if character.is_control() => char::REPLACEMENT_CHARACTER,
        _ => character,
    }
}

impl SourceCode for Excerpts {
    fn read_span<'a>(
        &'a self,
        span: &SourceSpan,
        _: usize,
        _: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let (first, last) = (span.offset(), span.offset() + span.len());
        let holds = |(start, excerpt): &(usize, &Excerpt)| *start <= first && last <= start + excerpt.row.len();
        let (start, excerpt) = self.placed().find(holds).ok_or(MietteError::OutOfBounds)?;
        let all = SourceSpan::from(start..start + excerpt.row.len());
        // miette counts from zero.
        let [line, column] = [excerpt.location.line, excerpt.location.column].map(|number| number as usize - 1);
        let contents =
            MietteSpanContents::new_named(excerpt.name.clone(), excerpt.row.as_bytes(), all, line, column, 1);
        Ok(Box::new(contents))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn excerpt(text: &str, part: &str, width: usize) -> (String, String) {
        let start = text.find(part).unwrap();
        let excerpt = Excerpt::of("", &Lines::of(text), &(start..start + part.len()), width);
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
        let excerpt = Excerpt::of("", &Lines::of("ab\n"), &(2..2), 20);
        assert_eq!((excerpt.row.as_str(), excerpt.span), ("ab ", 2..3));
    }
}
