//! Line breaks within a text, as cells of spreadsheets and text fields have them.

/// A text on one line: each line break, with the spaces around it, is one space.
pub(super) fn on_one_line(text: &str) -> String {
    let mut line = String::new();
    for piece in text.split(is_line_break).map(|piece| piece.trim_matches([' ', '\t'])) {
        if !piece.is_empty() {
            line.push_str(if line.is_empty() { "" } else { " " });
            line.push_str(piece);
        }
    }
    line
}

/// Unicode's mandatory breaks (UAX 14), of those that a text of a card may have.
fn is_line_break(character: char) -> bool {
    matches!(character, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_line_break_is_a_space() {
        for (text, line) in [
            ("one line", "one line"),
            ("two\nlines", "two lines"),
            ("two \r\n lines", "two lines"),
            ("a\n\nparagraph", "a paragraph"),
            ("one\u{2028}two\u{2029}three\u{85}four", "one two three four"),
            ("a  gap\tand a tab", "a  gap\tand a tab"),
        ] {
            assert_eq!(super::on_one_line(text), line, "{text:?}");
        }
    }
}
