//! Which file has the words of which language.

use std::sync::OnceLock;

use super::lexicon::Lexicon;
use crate::article::languages::nearest;

macro_rules! languages {
    ($($tag:literal)*) => {
        /// The number words of each language, by its tag.
        pub(super) const WORDS: &[(&str, &str)] = &[$(($tag, include_str!(concat!($tag, ".txt")))),*];
    };
}

languages! {
    "af" "ar" "bg" "bn" "ca" "cs" "da" "de" "el" "en" "es" "et" "fa" "fi" "fil" "fr" "ga" "gu" "he"
    "hi" "hr" "hu" "id" "is" "it" "ja" "jv" "ka" "km" "kn" "ko" "lo" "lt" "lv" "mk" "ml" "mn" "mr"
    "my" "nb" "ne" "nl" "pa" "pl" "pt" "ro" "ru" "sk" "sl" "sr" "sv" "sw" "ta" "te" "th" "tr" "uk"
    "ur" "vi" "zh"
}

/// The words of a language, read when it is first asked for. `lang` is a BCP 47 tag.
pub(in crate::article) fn lexicon(lang: &str) -> Option<&'static Lexicon> {
    static READ: [OnceLock<Lexicon>; WORDS.len()] = [const { OnceLock::new() }; WORDS.len()];
    let place = |tag: &str| WORDS.iter().position(|(known, _)| *known == tag);
    let index = place(&nearest(lang, |tag| place(tag).is_some())?)?;
    let (_, words) = WORDS.get(index)?;
    Some(READ.get(index)?.get_or_init(|| Lexicon::read(words)))
}
