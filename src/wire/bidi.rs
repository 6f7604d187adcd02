//! Texts that change the writing direction: each is closed, so that it does not affect its neighbours.

/// A text that ends every change of direction that it begins (Unicode's bidirectional algorithm, UAX 9, X1 to
/// X8). The words and figures that the card writes after it then stay in order. The added characters are
/// invisible.
pub(super) fn closed(text: &str) -> String {
    let mut closed = String::from(text);
    let mut ends: Vec<&str> = Vec::new();
    // Each of these characters has three bytes, and 0xe2 can only be the first byte of a character.
    for code in text.as_bytes().windows(3).filter(|code| code.starts_with(&[0xe2])) {
        match code {
            [_, 0x80, 0xaa | 0xab | 0xad | 0xae] => ends.push("\u{202c}"),
            [_, 0x81, 0xa6..=0xa8] => ends.push("\u{2069}"),
            [_, 0x80, 0xac] if ends.last() == Some(&"\u{202c}") => {
                ends.pop();
            }
            [_, 0x81, 0xa9] if ends.contains(&"\u{2069}") => while ends.pop() == Some("\u{202c}") {},
            _ => {}
        }
    }
    while let Some(end) = ends.pop() {
        closed.push_str(end);
    }
    closed
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_change_of_direction_ends_with_its_text() {
        for (text, closed) in [
            ("plain", "plain"),
            ("\u{202e}evil", "\u{202e}evil\u{202c}"),
            ("\u{202a}a\u{202c}b", "\u{202a}a\u{202c}b"),
            ("\u{2067}a\u{202e}b", "\u{2067}a\u{202e}b\u{202c}\u{2069}"),
            // The end of the outer change also ends the inner one.
            ("\u{2066}a\u{202b}b\u{2069}c", "\u{2066}a\u{202b}b\u{2069}c"),
            // An end without a beginning has no effect.
            ("a\u{2069}\u{202c}b", "a\u{2069}\u{202c}b"),
            ("\u{2068}\u{2068}a\u{2069}", "\u{2068}\u{2068}a\u{2069}\u{2069}"),
            ("\u{2026} \u{20ac}", "\u{2026} \u{20ac}"),
        ] {
            assert_eq!(super::closed(text), closed, "{text:?}");
        }
    }
}
