//! Figures as people type them into a field: alone, and as their language writes them.

use super::convention::{Convention, Marks};
use super::digits::Printed;
use super::idiom::separators_of;
use crate::figure::{Figure, readings};
use crate::qualifier;
use crate::text::join;

/// The figure that a text means in the language with a BCP 47 tag, with one of the words for its precision
/// before it or without. The second one is what it can mean too, where the language does not decide. `None`
/// where it is no figure.
pub(crate) fn typed(text: &str, lang: &str) -> Option<(Figure, Option<Figure>)> {
    let text = text.trim();
    let (qualifier, digits) = qualifier::split(text);
    let printed = Printed { range: 0..digits.len(), readings: readings(digits)? };
    let (figure, other) =
        Convention { language: Some(separators(lang)), is_split: false, marks: Marks::default() }.settle(&printed)?;
    Some((figure.qualified(qualifier), other.map(|other| other.qualified(qualifier))))
}

/// A figure as [`typed`] reads it in that language: without marks between groups.
pub(crate) fn shown(figure: Figure, lang: &str) -> String {
    let (decimal, _) = separators(lang);
    join(&[figure.qualifier().written(), &figure.plain().replace('.', decimal.encode_utf8(&mut [0; 4]))])
}

/// The separators with which a card in a language writes its figures: those of the CLDR's root where the
/// language is not known.
fn separators(lang: &str) -> (char, char) {
    separators_of(lang).unwrap_or(('.', ','))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meant(text: &str, lang: &str) -> Option<(String, Option<String>)> {
        typed(text, lang).map(|(figure, other)| (figure.json(), other.map(Figure::json)))
    }

    #[test]
    fn the_language_decides_what_a_mark_is() {
        for (lang, text, figure) in [
            ("id", "1.234", "1234"),
            ("id", "1,234", "1.234"),
            ("id", "18.25", "18.25"),
            ("id", "18,25", "18.25"),
            ("id", " 2.860.701 ", "2860701"),
            ("en", "1.234", "1.234"),
            ("en", "1,234", "1234"),
            ("en-IN", "28,60,701", "2860701"),
            ("fr", "2\u{202f}860", "2860"),
            ("hi", "२,२३४", "2234"),
            ("id", "about 1.500", "\"about 1500\""),
            ("id", "<0,01", "\"less than 0.01\""),
            ("id", "1,50", "\"1.50\""),
            ("tlh", "1,234", "1234"),
        ] {
            assert_eq!(meant(text, lang), Some((figure.to_owned(), None)), "{lang}: {text}");
        }
    }

    #[test]
    fn a_mark_that_the_language_does_not_have_leaves_two_figures() {
        for (lang, text) in [("fr", "1.234"), ("de-AT", "1.234"), ("de-CH", "1,234")] {
            assert_eq!(meant(text, lang), Some(("1234".to_owned(), Some("1.234".to_owned()))), "{lang}: {text}");
        }
        let (figure, other) = typed("about 1.234", "fr").unwrap();
        assert_eq!([figure.json(), other.unwrap().json()], ["\"about 1234\"", "\"about 1.234\""]);
    }

    #[test]
    fn other_texts_are_no_figures() {
        for text in ["", "about", "a lot", "1.2.3", "12 people"] {
            assert_eq!(meant(text, "id"), None, "{text}");
        }
    }

    #[test]
    fn what_is_shown_is_read_as_the_same_figure() {
        for lang in ["en", "id", "fr", "de-CH", "hi", "ar", "fa", "tlh"] {
            for text in ["0", "-4", "1234", "18.25", "1234.5", "0.125", "1.234", "-1234.567", "about 1500.25", "<0.01"]
            {
                let figure = qualifier::parse(text).unwrap();
                let shown = shown(figure, lang);
                assert_eq!(typed(&shown, lang), Some((figure, None)), "{lang}: {shown}");
            }
        }
        assert_eq!(shown(qualifier::parse("about 1234.5").unwrap(), "id"), "about 1234,5");
    }
}
