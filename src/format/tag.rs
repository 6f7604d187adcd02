//! Language tags (BCP 47).

use super::table::pieces;
use crate::finding::join;

/// The subtags of a tag.
pub(super) fn subtags(tag: &str) -> impl Iterator<Item = &str> {
    pieces(tag, b'-')
}

/// Whether a tag is well formed: subtags of 1 to 8 letters or digits, the first of 2, 3 or 5 to 8 letters
/// (RFC 5646 §2.1; `x-…` and `i-…` are not languages that a page can be in).
pub(crate) fn is_language_tag(text: &str) -> bool {
    subtags(text).enumerate().all(|(index, tag)| match index {
        0 => matches!(tag.len(), 2 | 3 | 5..=8) && tag.bytes().all(|byte| byte.is_ascii_alphabetic()),
        _ => matches!(tag.len(), 1..=8) && tag.bytes().all(|byte| byte.is_ascii_alphanumeric()),
    })
}

/// The locales that a tag may be looked up as, the nearest first: its language in its script and region, in its script, in its
/// region, and by itself, and the root, that all others come from.
pub(super) fn locales(tag: &str) -> [String; 5] {
    let [mut language, mut script, mut region] = [""; 3];
    for (index, subtag) in subtags(tag).enumerate() {
        match subtag.len() {
            _ if index == 0 => language = subtag,
            // What follows is private or an extension.
            1 => break,
            4 if script.is_empty() && region.is_empty() => script = subtag,
            2 | 3 if region.is_empty() => region = subtag,
            _ => {}
        }
    }
    [
        join(&[language, "-", script, "-", region]),
        join(&[language, "-", script]),
        join(&[language, "-", region]),
        language.to_owned(),
        "und".to_owned(),
    ]
}

/// The numbering system that a tag asks for: that of `-u-nu-`.
pub(super) fn numbering_system(tag: &str) -> Option<&str> {
    let mut subtags = subtags(tag).skip_while(|subtag| !subtag.eq_ignore_ascii_case("u"));
    subtags.find(|subtag| subtag.eq_ignore_ascii_case("nu"))?;
    subtags.next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_tag_is_well_formed() {
        for good in ["id", "en-GB", "zh-Hant-TW", "sr-Latn", "ar-u-nu-latn"] {
            assert!(is_language_tag(good), "{good}");
        }
        for bad in ["", "e", "en_GB", "en-", "x-private", "english language", "12", "en-toolongsubtag"] {
            assert!(!is_language_tag(bad), "{bad}");
        }
    }

    #[test]
    fn a_locale_is_looked_up_from_the_nearest_on() {
        assert_eq!(locales("zh-Hant-TW"), ["zh-Hant-TW", "zh-Hant", "zh-TW", "zh", "und"]);
        assert_eq!(locales("es-419-u-nu-latn")[2..], ["es-419", "es", "und"]);
        assert_eq!(locales("pt-PT-x-Abcd")[1..], ["pt-", "pt-PT", "pt", "und"]);
    }

    #[test]
    fn a_numbering_system_is_asked_for_in_an_extension() {
        assert_eq!(numbering_system("hi-u-nu-deva"), Some("deva"));
        assert_eq!(numbering_system("hi-IN-u-ca-buddhist-NU-deva"), Some("deva"));
        assert_eq!(numbering_system("hi-nu-deva"), None);
        assert_eq!(numbering_system("hi-u-nu"), None);
    }
}
