//! Language tags (BCP 47).

use super::table::{find, pieces};
use crate::text::join;

/// The subtags of a tag.
pub(super) fn subtags(tag: &str) -> impl Iterator<Item = &str> {
    pieces(tag, b'-')
}

/// Whether a tag is well formed: subtags of 1 to 8 letters or digits, the first of 2, 3 or 5 to 8 letters
/// (RFC 5646 §2.1; `x-…` and `i-…` are not languages that a page can be in).
pub fn is_language_tag(text: &str) -> bool {
    subtags(text).enumerate().all(|(index, tag)| match index {
        0 => matches!(tag.len(), 2 | 3 | 5..=8) && tag.bytes().all(|byte| byte.is_ascii_alphabetic()),
        _ => matches!(tag.len(), 1..=8) && tag.bytes().all(|byte| byte.is_ascii_alphanumeric()),
    })
}

/// A tag in small letters, then what is left of it each time that its last subtag is taken away, and the root, that all others
/// come from.
pub(super) fn shortened(tag: &str) -> impl Iterator<Item = String> {
    let mut rest = Some(tag.to_ascii_lowercase());
    std::iter::from_fn(move || {
        let tag = rest.take()?;
        rest = match tag.bytes().rposition(|byte| byte == b'-') {
            Some(end) => tag.get(..end).map(str::to_owned),
            None if tag == ROOT => None,
            None => Some(ROOT.to_owned()),
        };
        Some(tag)
    })
}

/// The tag of the root.
const ROOT: &str = "und";

/// The languages that there are words of, by their old names too, each between spaces.
const WITH_WORDS: &str =
    " ar bn cs de en es fa fil fr he hi id it ja jv ko ms nl pl pt ro ru sv sw ta th tl tr uk ur vi zh ";

/// Whether a card in a language is written with words of it: else they are English, though its numbers are written as its own.
pub fn has_words(tag: &str) -> bool {
    shortened(tag).any(|tag| find(WITH_WORDS, &join(&[" ", &tag, " "])).is_some())
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
    fn a_tag_is_shortened_to_the_root() {
        assert_eq!(shortened("zh-Hant-TW").collect::<Vec<_>>(), ["zh-hant-tw", "zh-hant", "zh", "und"]);
        assert_eq!(shortened("").collect::<Vec<_>>(), ["", "und"]);
    }

    #[test]
    fn a_numbering_system_is_asked_for_in_an_extension() {
        assert_eq!(numbering_system("hi-u-nu-deva"), Some("deva"));
        assert_eq!(numbering_system("hi-IN-u-ca-buddhist-NU-deva"), Some("deva"));
        assert_eq!(numbering_system("hi-nu-deva"), None);
        assert_eq!(numbering_system("hi-u-nu"), None);
    }
}
