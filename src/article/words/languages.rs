//! Which file has the words of which language.

use std::sync::OnceLock;

use super::lexicon::Lexicon;

macro_rules! languages {
    ($($tag:literal)*) => {
        /// The number words of each language, by its tag.
        pub(super) const WORDS: &[(&str, &str)] = &[$(($tag, include_str!(concat!($tag, ".txt")))),*];
    };
}

languages! {
    "af" "ar" "bg" "bn" "ca" "cs" "da" "de" "el" "en" "es" "et" "fa" "fi" "fil" "fr" "ga" "he" "hi"
    "hr" "hu" "id" "is" "it" "ja" "jv" "ka" "km" "kn" "ko" "lo" "ml" "mn" "my" "nb" "ne" "nl" "pl"
    "pt" "ro" "ru" "sk" "sv" "sw" "ta" "te" "th" "tr" "uk" "ur" "vi" "zh"
}

/// Other tags of a language, or of one whose number words are the same.
const ALSO: &[(&str, &str)] = &[
    ("in", "id"),
    ("ms", "id"),
    ("iw", "he"),
    ("no", "nb"),
    ("nn", "nb"),
    ("tl", "fil"),
    ("bs", "hr"),
    ("sh", "hr"),
    ("sr-latn", "hr"),
    ("yue", "zh"),
];

/// The words of a language, read when it is first asked for. `lang` is a BCP 47 tag.
pub(in crate::article) fn lexicon(lang: &str) -> Option<&'static Lexicon> {
    static READ: [OnceLock<Lexicon>; WORDS.len()] = [const { OnceLock::new() }; WORDS.len()];
    let mut tag = lang.to_ascii_lowercase();
    loop {
        let known = ALSO.iter().find(|(other, _)| *other == tag).map_or(tag.as_str(), |(_, known)| known);
        if let Some(index) = WORDS.iter().position(|(tag, _)| *tag == known) {
            let (_, words) = WORDS.get(index)?;
            return Some(READ.get(index)?.get_or_init(|| Lexicon::read(words)));
        }
        tag.truncate(tag.rfind('-')?);
    }
}
