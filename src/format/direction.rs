//! The writing direction of a language.

use super::table::find;
use super::tag::subtags;
use crate::text::join;

/// The direction of a card's text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    #[default]
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// `ltr` or `rtl`, as in HTML's `dir` attribute.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// Languages whose usual script is right-to-left (CLDR `likelySubtags` with `layout/characterOrder`).
const RTL_LANGUAGES: &str = " ar arc ckb dv fa he ks nqo ps sd ug ur yi ";
/// Right-to-left scripts (CLDR `scriptMetadata`) that living languages use.
const RTL_SCRIPTS: &str = " adlm arab aran hebr nkoo rohg syrc thaa ";

/// The direction of a language: that of the script in its tag, or else of the language's usual script.
pub fn direction(tag: &str) -> Direction {
    let mut rtl = false;
    for (index, subtag) in subtags(tag).enumerate() {
        // A list in one text is smaller than one of texts.
        let is_one_of = |list: &str| find(list, &join(&[" ", &subtag.to_ascii_lowercase(), " "])).is_some();
        let first = subtag.bytes().next().unwrap_or_default();
        if index == 0 {
            rtl = is_one_of(RTL_LANGUAGES);
        } else if subtag.len() == 1 {
            // The rest is an extension or for private use.
            break;
        } else if subtag.len() == 4 && first.is_ascii_alphabetic() {
            rtl = is_one_of(RTL_SCRIPTS);
            break;
        }
    }
    if rtl { Direction::Rtl } else { Direction::Ltr }
}

/// Whether a character is or may be right-to-left: it is in one of the blocks that Unicode reserves for
/// right-to-left scripts.
#[cfg(any(not(browser), feature = "write"))]
pub(crate) fn is_from_right(character: char) -> bool {
    matches!(character,
        '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_takes_precedence_over_the_language() {
        for tag in ["ar", "fa-IR", "he", "ur", "yi", "ks", "az-Arab", "AR-eg", "pa-Arab-PK"] {
            assert_eq!(direction(tag), Direction::Rtl, "{tag}");
        }
        for tag in ["id", "en", "ar-Latn", "ku", "sd-Deva", "zh-Hant", "de-1996", "en-x-arab"] {
            assert_eq!(direction(tag), Direction::Ltr, "{tag}");
        }
    }
}
