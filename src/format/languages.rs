//! The languages that a server writes, and that the scripts are made from.

use super::cldr::{DATES, NUMBERS};
use super::table::pieces;
use super::tag::shortened;
use crate::finding::join;

/// The words of each language, by its tag. The first is written where there is none of a card's language.
const WORDS: [(&str, &str); 32] = [
    ("en", include_str!("words/en.txt")),
    ("ar", include_str!("words/ar.txt")),
    ("bn", include_str!("words/bn.txt")),
    ("cs", include_str!("words/cs.txt")),
    ("de", include_str!("words/de.txt")),
    ("es", include_str!("words/es.txt")),
    ("fa", include_str!("words/fa.txt")),
    ("fil", include_str!("words/fil.txt")),
    ("fr", include_str!("words/fr.txt")),
    ("he", include_str!("words/he.txt")),
    ("hi", include_str!("words/hi.txt")),
    ("id", include_str!("words/id.txt")),
    ("it", include_str!("words/it.txt")),
    ("ja", include_str!("words/ja.txt")),
    ("jv", include_str!("words/jv.txt")),
    ("ko", include_str!("words/ko.txt")),
    ("ms", include_str!("words/ms.txt")),
    ("nl", include_str!("words/nl.txt")),
    ("pl", include_str!("words/pl.txt")),
    ("pt", include_str!("words/pt.txt")),
    ("ro", include_str!("words/ro.txt")),
    ("ru", include_str!("words/ru.txt")),
    ("sv", include_str!("words/sv.txt")),
    ("sw", include_str!("words/sw.txt")),
    ("ta", include_str!("words/ta.txt")),
    ("th", include_str!("words/th.txt")),
    ("tr", include_str!("words/tr.txt")),
    ("uk", include_str!("words/uk.txt")),
    ("ur", include_str!("words/ur.txt")),
    ("vi", include_str!("words/vi.txt")),
    ("zh", include_str!("words/zh.txt")),
    ("zh-Hant", include_str!("words/zh-Hant.txt")),
];

/// Tags under which a language is also known: by its old name, or by the regions where it is written in another script.
const ALSO: [(&str, &str); 6] =
    [("in", "id"), ("iw", "he"), ("tl", "fil"), ("zh-hk", "zh-Hant"), ("zh-mo", "zh-Hant"), ("zh-tw", "zh-Hant")];

/// A language of the card.
#[derive(Clone, Debug)]
pub struct Pack {
    /// The tags that it is found by, in small letters.
    pub tags: Vec<String>,
    /// What [`super::Language`] reads.
    pub text: String,
    /// Whether its words are its own, and not English.
    pub has_words: bool,
}

/// The tag that a language's words are found by.
fn known(tag: &str) -> Option<&'static str> {
    shortened(tag).find_map(|tag| {
        let also = ALSO.iter().find(|(name, _)| *name == tag).map(|(_, tag)| *tag);
        also.or_else(|| WORDS.iter().map(|(name, _)| *name).find(|name| name.eq_ignore_ascii_case(&tag)))
    })
}

/// How a card in a language is written, as [`super::Language`] reads it: in the words and dates of that language, else in English; its
/// numbers in any case as its own.
pub fn text_for(tag: &str) -> String {
    let tag = known(tag).unwrap_or("en");
    join(&[NUMBERS, DATES, "\n", words_of(tag)])
}

/// The words that are found by just this tag.
fn words_of(tag: &str) -> &'static str {
    WORDS.iter().find(|(name, _)| *name == tag).map_or("", |(_, words)| words)
}

/// Every language whose numbers the CLDR writes unlike its root, for scripts to carry. Those without words have English ones.
pub fn packs() -> Vec<Pack> {
    let languages = |table| pieces(table, b'\n').flat_map(|row| pieces(row, b' ').skip(1)).filter_map(language_of);
    let mut tags: Vec<&str> = languages(NUMBERS).chain(WORDS.map(|(tag, _)| tag)).collect();
    tags.sort_unstable();
    tags.dedup();
    tags.into_iter().map(pack).collect()
}

/// The language of a locale as a table lists it, if it is one.
fn language_of(listed: &'static str) -> Option<&'static str> {
    pieces(listed, b'~')
        .next()
        .and_then(|tag| pieces(tag, b'-').next())
        .filter(|tag| !matches!(*tag, "" | "und") && ALSO.iter().all(|(also, _)| also != tag))
}

fn pack(tag: &str) -> Pack {
    let language = tag.split('-').next().unwrap_or(tag);
    let mut tags = vec![tag.to_ascii_lowercase()];
    tags.extend(ALSO.iter().filter(|(_, of)| *of == tag).map(|(also, _)| (*also).to_owned()));
    let mut text = String::new();
    let with_words = known(tag).unwrap_or("en");
    for (table, mark, of) in [(NUMBERS, "", language), (DATES, "@", with_words.split('-').next().unwrap_or_default())] {
        for row in pieces(table, b'\n').filter(|row| !row.is_empty()) {
            let end = row.rfind('|').map_or(0, |end| end + 1);
            let is_ours = |listed: &&str| {
                let locale = pieces(listed.trim_start_matches('@'), b'~').next().unwrap_or_default();
                let language = pieces(locale, b'-').next().unwrap_or_default();
                let also = ALSO.iter().any(|(also, tag)| *also == language && *tag == of);
                language == of || language == "und" || also
            };
            let listed: Vec<&str> = row.get(end..).unwrap_or_default().split(' ').filter(is_ours).collect();
            if !listed.is_empty() && (mark.is_empty() || listed.iter().all(|listed| listed.starts_with(mark))) {
                text += &join(&["\n", row.get(..end).unwrap_or_default(), " ", &listed.join(" "), " "]);
            }
        }
    }
    for line in words_of(with_words).lines().filter(|line| !line.starts_with('#')) {
        text += &join(&["\n", line]);
    }
    Pack { tags, text, has_words: known(tag).is_some() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::{Language, Numbers, has_words};

    #[test]
    fn a_language_is_known_by_its_nearest_tag() {
        for (tag, expected) in [
            ("id", Some("id")),
            ("ID-id", Some("id")),
            ("en-GB", Some("en")),
            ("zh-TW", Some("zh-Hant")),
            ("zh-Hant-HK", Some("zh-Hant")),
            ("zh-Hans-HK", Some("zh")),
            ("tl", Some("fil")),
            ("idx", None),
            ("", None),
        ] {
            assert_eq!(known(tag), expected, "{tag}");
            assert_eq!(has_words(tag), expected.is_some(), "{tag}");
        }
    }

    #[test]
    fn every_language_has_the_same_words_with_the_same_places() {
        let lines = |text: &'static str| -> Vec<(String, Vec<String>)> {
            let lines = text.lines().filter(|line| !line.starts_with('#')).map(|line| line.split_once(" = ").unwrap());
            let places = |sentence: &str| {
                let mut places: Vec<_> =
                    sentence.split('{').skip(1).map(|place| place.split('}').next().unwrap().to_owned()).collect();
                places.sort();
                places
            };
            lines.map(|(name, sentence)| (name.to_owned(), places(sentence))).collect()
        };
        for (tag, text) in WORDS {
            assert_eq!(lines(text), lines(WORDS[0].1), "{tag}");
            assert!(has_words(tag), "{tag}");
        }
    }

    #[test]
    fn a_pack_writes_as_all_of_them_do() {
        let packs = packs();
        assert!(packs.len() > 150, "{}", packs.len());
        for Pack { tags, text, .. } in &packs {
            for tag in tags {
                let whole = text_for(tag);
                for tag in [tag.clone(), format!("{tag}-419"), format!("{tag}-IN"), format!("{tag}-u-nu-arab")] {
                    let numbers =
                        [Language::new(text), Language::new(&whole)].map(|language| Numbers::of(&tag, language));
                    assert_eq!(numbers[0], numbers[1], "{tag}");
                }
                let words = [Language::new(text), Language::new(&whole)].map(|language| language.words("set-by"));
                assert_eq!(words[0], words[1], "{tag}");
                assert!(!words[0].is_empty() && text.contains('|'));
            }
        }
    }
}
