//! Builds texts without `core::fmt`, which would add kilobytes to the wasm module.

use crate::figure::Figure;

/// The texts, concatenated.
pub(crate) fn join(texts: &[&str]) -> String {
    let mut joined = String::new();
    for text in texts {
        joined.push_str(text);
    }
    joined
}

/// A number in digits.
pub(crate) fn count(number: usize) -> String {
    Figure::from(u32::try_from(number).unwrap_or(u32::MAX)).plain()
}

/// A text with a capital letter at its beginning, where that is one of a script that has some: the letters
/// that our words begin with, and their neighbours. A table of all would be kilobytes of the module.
pub(crate) fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    let Some(first) = letters.next() else { return String::new() };
    let distance = match first {
        'a'..='z' | 'à'..='ö' | 'ø'..='þ' | 'α'..='ρ' | 'σ'..='ω' | 'а'..='я' => 32,
        'ѐ'..='џ' => 80,
        'č' | 'đ' | 'ő' | 'š' | 'ů' | 'ž' | 'ґ' => 1,
        _ => 0,
    };
    let capital = char::from_u32(u32::from(first) - distance).unwrap_or(first);
    join(&[capital.encode_utf8(&mut [0; 4]), letters.as_str()])
}

/// A text as JSON, in quotation marks. Control characters that no text of a card has become spaces.
pub(crate) fn json(text: &str) -> String {
    let mut json = String::from("\"");
    for character in text.chars() {
        match character {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            '\n' => json.push_str("\\n"),
            '\r' => json.push_str("\\r"),
            '\t' => json.push_str("\\t"),
            '\0'..='\x1f' => json.push(' '),
            _ => json.push(character),
        }
    }
    json.push('"');
    json
}

#[cfg(test)]
mod tests {
    use super::capitalized;

    #[test]
    fn a_text_begins_with_a_capital_where_its_script_has_some() {
        for (text, expected) in [
            ("poziom ufności 95%", "Poziom ufności 95%"),
            ("доверительная вероятность", "Доверительная вероятность"),
            ("довірча", "Довірча"),
            ("ї", "Ї"),
            ("độ tin cậy", "Độ tin cậy"),
            ("úroveň", "Úroveň"),
            ("95% confidence", "95% confidence"),
            ("÷", "÷"),
            ("ß", "ß"),
            ("信頼水準", "信頼水準"),
            ("विश्वास", "विश्वास"),
            ("Schon", "Schon"),
            ("", ""),
        ] {
            assert_eq!(capitalized(text), expected);
        }
    }

    #[test]
    fn a_text_in_json_is_the_same() {
        for text in ["", "a \"b\" \\ c", "\n\r\t\u{7f}", "é 日本 \u{1f1ee}"] {
            assert_eq!(serde_json::from_str::<String>(&super::json(text)).unwrap(), text);
        }
        assert_eq!(super::json("\u{1}"), "\" \"");
    }
}
