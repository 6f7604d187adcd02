//! A card's data within markup.

/// JSON in one line, without white space between its tokens. `json` must be valid JSON; its meaning stays the
/// same.
///
/// Nothing in the result can be read as markup, as the end of an attribute, as a shortcode, or as punctuation
/// to be prettified: `<`, `>`, `&`, both quotation marks, the backslash and square brackets in texts become
/// `\u00XX`. Content systems keep these escapes; they remove other backslashes.
pub(crate) fn one_line(json: &str) -> String {
    let mut line = String::with_capacity(json.len());
    let mut characters = json.chars();
    let mut in_text = false;
    while let Some(character) = characters.next() {
        match (in_text, character) {
            (_, '"') => {
                in_text = !in_text;
                line.push('"');
            }
            (false, ' ' | '\t' | '\r' | '\n') => {}
            (true, '\\') => match characters.next() {
                Some('"') => line.push_str("\\u0022"),
                Some('\\') => line.push_str("\\u005c"),
                Some('/') => line.push('/'),
                Some(escaped) => line.extend(['\\', escaped]),
                None => {}
            },
            (true, '<') => line.push_str("\\u003c"),
            (true, '>') => line.push_str("\\u003e"),
            (true, '&') => line.push_str("\\u0026"),
            (true, '\'') => line.push_str("\\u0027"),
            (true, '[') => line.push_str("\\u005b"),
            (true, ']') => line.push_str("\\u005d"),
            // JavaScript treats these as line ends, in older browsers also within a string.
            (true, '\u{2028}') => line.push_str("\\u2028"),
            (true, '\u{2029}') => line.push_str("\\u2029"),
            _ => line.push(character),
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_data_stays_the_same() {
        let json = "{\n\t\"a b\": [ 1.50, \"</script><!-- & 'x' \\\"y\\\" \\\\\\\\ \\/ \\u00e9 \\n [gallery] é\" ],\r\n \"c\" : null }";
        let line = one_line(json);
        assert_eq!(
            line,
            r#"{"a b":[1.50,"\u003c/script\u003e\u003c!-- \u0026 \u0027x\u0027 \u0022y\u0022 \u005c\u005c / \u00e9 \n \u005bgallery\u005d é"],"c":null}"#
        );
        let read = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
        assert_eq!(read(&line), read(json));
        assert_eq!(one_line(&line), line);
    }
}
