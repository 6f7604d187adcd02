//! Language tags (BCP 47).

use std::borrow::Cow;

use super::table::{find, pieces};
use crate::text::join;

/// The subtags of a tag.
pub(super) fn subtags(tag: &str) -> impl Iterator<Item = &str> {
    pieces(tag, b'-')
}

/// Whether a tag is well-formed: subtags of 1 to 8 letters or digits, the first of 2, 3 or 5 to 8 letters
/// (RFC 5646 §2.1). `x-…` and `i-…` are not accepted: no page can be in such a language.
pub fn is_language_tag(text: &str) -> bool {
    subtags(text).enumerate().all(|(index, tag)| match index {
        0 => matches!(tag.len(), 2 | 3 | 5..=8) && tag.bytes().all(|byte| byte.is_ascii_alphabetic()),
        _ => matches!(tag.len(), 1..=8) && tag.bytes().all(|byte| byte.is_ascii_alphanumeric()),
    })
}

/// The locale of a program as the tag that it stands for: `nl_NL` as `nl-NL`.
pub fn hyphenated(locale: &str) -> Cow<'_, str> {
    if locale.contains('_') { locale.replace('_', "-").into() } else { locale.into() }
}

/// A tag in lower case, then that tag without its last subtags, one by one, and last the root, from which all
/// locales inherit.
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

/// The languages that have words, and their old codes, each between spaces.
const WITH_WORDS: &str = " ar bg bn cs da de el en es fa fi fil fr he hi hr hu id it ja jv ko ms nb nl no pl pt ro ru sk sv \
    sw ta th tl tr uk ur vi zh ";

/// Whether a card in a language has words of that language. Otherwise its words are in English, but its
/// numbers in the language's own format.
pub fn has_words(tag: &str) -> bool {
    shortened(tag).any(|tag| find(WITH_WORDS, &join(&[" ", &tag, " "])).is_some())
}

/// The numbering system that a tag requests with `-u-nu-`.
pub(super) fn numbering_system(tag: &str) -> Option<&str> {
    let mut subtags = subtags(tag).skip_while(|subtag| !subtag.eq_ignore_ascii_case("u"));
    subtags.find(|subtag| subtag.eq_ignore_ascii_case("nu"))?;
    subtags.next()
}

/// The calendar that a tag requests with `-u-ca-`, in lower case: `islamic-umalqura`.
pub(crate) fn calendar_of(tag: &str) -> Option<String> {
    let mut subtags = subtags(tag).skip_while(|subtag| !subtag.eq_ignore_ascii_case("u"));
    subtags.find(|subtag| subtag.eq_ignore_ascii_case("ca"))?;
    let mut name = String::new();
    for word in subtags.take_while(|subtag| subtag.len() > 2) {
        name = join(&[&name, if name.is_empty() { "" } else { "-" }, word]);
    }
    name.make_ascii_lowercase();
    Some(name)
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
    fn a_locale_stands_for_a_tag() {
        for (locale, tag) in [("nl_NL", "nl-NL"), ("zh_Hant_TW", "zh-Hant-TW"), ("nl", "nl"), ("nl_", "nl-"), ("", "")]
        {
            assert_eq!(hyphenated(locale), tag);
        }
    }

    #[test]
    fn a_tag_is_shortened_to_the_root() {
        assert_eq!(shortened("zh-Hant-TW").collect::<Vec<_>>(), ["zh-hant-tw", "zh-hant", "zh", "und"]);
        assert_eq!(shortened("").collect::<Vec<_>>(), ["", "und"]);
    }

    #[test]
    fn a_numbering_system_is_requested_in_an_extension() {
        assert_eq!(numbering_system("hi-u-nu-deva"), Some("deva"));
        assert_eq!(numbering_system("hi-IN-u-ca-buddhist-NU-deva"), Some("deva"));
        assert_eq!(numbering_system("hi-nu-deva"), None);
        assert_eq!(numbering_system("hi-u-nu"), None);
    }
}
