//! Words for powers of ten after digits: `2,8 juta`, `3 mil millones`, `5 Mrd.`

use std::ptr;

use super::words::gap;
use super::words::languages::lexicon;
use super::words::lexicon::{Kind, Lexicon, Matches};

/// What a number before it is multiplied by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Scale {
    /// The power of ten.
    pub(super) power: u8,
    /// Whether it can't mean anything else: `m` is a metre or a million, `M` in Indonesian a billion.
    pub(super) is_sure: bool,
}

/// The words for powers of ten in the texts of a language.
#[derive(Clone, Copy)]
pub(super) struct Scales {
    own: Option<&'static Lexicon>,
    /// English words and abbreviations are read in the texts of all other languages.
    english: Option<&'static Lexicon>,
}

impl Scales {
    /// Those of the language with a BCP 47 tag.
    pub(super) fn of(lang: &str) -> Self {
        let own = lexicon(lang);
        let english = lexicon("en").filter(|english| !own.is_some_and(|own| ptr::eq(own, *english)));
        Self { own, english }
    }

    /// The scale that begins at a position of a text, and where it ends. Several words are read as one: `lakh
    /// crore`.
    pub(super) fn at(self, text: &str, at: usize) -> Option<(usize, Scale)> {
        if let Some(found) = self.own.and_then(|own| scale_in(own, text, at)) {
            return Some(found);
        }
        let (end, scale) = scale_in(self.english?, text, at)?;
        // Elsewhere a billion can be a thousand times as much.
        Some((end, Scale { is_sure: scale.is_sure && scale.power < 9, ..scale }))
    }
}

/// Whether words for thousands and millions stand before their number in a language: `milioni 2.5`.
pub(super) fn puts_scale_first(lang: &str) -> bool {
    lexicon(lang).is_some_and(|own| own.flags.is_prefixed)
}

fn scale_in(lexicon: &Lexicon, text: &str, at: usize) -> Option<(usize, Scale)> {
    let matches = lexicon.at(text, at);
    if let Some(found) = word_of(&matches, lexicon, text, at) {
        return Some(extended(lexicon, text, found));
    }
    // "20 de milioane".
    let mut links = matches.longest_first().filter(|(found, is_whole)| *is_whole && found.kind == Kind::Of);
    let found = links.find_map(|(link, _)| word_at(lexicon, text, gap(text, link.end)?))?;
    Some(extended(lexicon, text, found))
}

/// With the words after it: "thousand million", 万亿.
fn extended(lexicon: &Lexicon, text: &str, mut found: (usize, Scale)) -> (usize, Scale) {
    let mut last = found.1.power;
    while let Some((end, next)) =
        word_at(lexicon, text, found.0).or_else(|| word_at(lexicon, text, gap(text, found.0)?))
        && next.power >= last
        && next.power > 2
        && let Some(power) = found.1.power.checked_add(next.power).filter(|power| *power <= 27)
    {
        found = (end, Scale { power, is_sure: found.1.is_sure });
        last = next.power;
    }
    found
}

fn word_at(lexicon: &Lexicon, text: &str, at: usize) -> Option<(usize, Scale)> {
    word_of(&lexicon.at(text, at), lexicon, text, at)
}

/// The same of the words that begin there.
fn word_of(matches: &Matches, lexicon: &Lexicon, text: &str, at: usize) -> Option<(usize, Scale)> {
    matches.longest_first().find_map(|(found, is_whole)| {
        let sure = |power, is_sure| Some((found.end, Scale { power, is_sure }));
        match found.kind {
            _ if !is_whole && !lexicon.flags.is_open => None,
            Kind::Multiplier { power: 2, .. } if lexicon.flags.has_cents => None,
            Kind::Multiplier { mantissa: 1, power: power @ 2.., .. } => sure(power, true),
            Kind::Short { power, is_sure, letter } => {
                let is_same = letter.is_none_or(|letter| text.get(at..).is_some_and(|text| text.starts_with(letter)));
                if is_same { sure(power, is_sure) } else { None }
            }
            _ => None,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::{Figure, digit};
    use crate::format::{Language, Locale, ShortForm, languages_with_words, text_for};

    fn scale(text: &str, lang: &str) -> Option<(String, u8, bool)> {
        let (end, scale) = Scales::of(lang).at(text, 0)?;
        Some((text[..end].to_owned(), scale.power, scale.is_sure))
    }

    #[test]
    fn a_scale_is_read_by_the_language() {
        for (lang, text, word, power, is_sure) in [
            ("id", "jt orang", "jt", 6, true),
            ("id", "ribu triliun", "ribu triliun", 15, true),
            ("id", "M", "M", 9, false),
            ("en", "million people", "million", 6, true),
            ("en", "hundred thousand", "hundred thousand", 5, true),
            ("en", "thousand and one", "thousand", 3, true),
            ("en", "m", "m", 6, false),
            ("en", "bn.", "bn", 9, true),
            ("en-IN", "lakh crore", "lakh crore", 12, true),
            ("de", "Mio. Euro", "Mio.", 6, true),
            ("de", "Billionen", "Billionen", 12, true),
            ("de", "million", "million", 6, true),
            ("fr", "de Français", "", 0, false),
            ("es", "mil millones", "mil millones", 9, true),
            ("es", "billón", "billón", 12, true),
            ("pt", "bilhões", "bilhões", 9, true),
            ("pt-PT", "mil milhões", "mil milhões", 9, true),
            ("pt-PT", "biliões", "biliões", 12, true),
            ("pt", "billion", "billion", 9, false),
            ("ro", "de milioane", "de milioane", 6, true),
            ("zh", "万亿美元", "万亿", 12, true),
            ("ja", "万人", "万", 4, true),
            ("ko", "만 명", "만", 4, true),
            ("ru", "тыс. руб.", "тыс.", 3, true),
            ("ru", "миллионам", "миллионам", 6, true),
            ("hi", "करोड़ रुपये", "करोड़", 7, true),
            ("th", "ล้านบาท", "ล้าน", 6, true),
            ("it", "mila miliardi", "mila miliardi", 12, true),
            ("xx", "million", "million", 6, true),
            ("en", "minutes", "", 0, false),
            ("en", "millionaire", "", 0, false),
            ("en", "K", "K", 3, true),
            ("id", "juta-an", "juta", 6, true),
            ("vi", "tỷ đồng", "tỷ", 9, true),
        ] {
            let expected = (power > 0).then(|| (word.to_owned(), power, is_sure));
            assert_eq!(scale(text, lang), expected, "{lang}: {text}");
        }
    }

    /// What a card writes in short, from a thousand to a hundred trillion, for each plural category.
    #[test]
    fn every_scale_that_a_card_writes_is_read() {
        let mut wrong = Vec::new();
        for tag in languages_with_words().chain(["en-IN", "en-GB", "es-419", "fr-CA", "pt-AO", "zh-TW"]) {
            let locale = Locale::new(tag, Language::new(text_for(tag)));
            for (start, zeros) in
                [1, 2, 3, 5, 15, 21].into_iter().flat_map(|start| (3..15).map(move |zeros| (start, zeros)))
            {
                let figure = Figure::parse(&format!("{start}{}", "0".repeat(zeros))).unwrap();
                for form in [ShortForm::COMPACT, ShortForm::SHORT] {
                    let Some(short) = locale.compact(figure, form) else { continue };
                    // The CLDR gives ten thousand crore the abbreviation of a crore.
                    if tag == "bn" && form == ShortForm::SHORT && zeros > 8 {
                        continue;
                    }
                    let short = short.number().replace('\u{200f}', "");
                    let (number, words) = short.split_at(short.rfind(char::is_numeric).unwrap());
                    let digits = number.chars().chain(words.chars().take(1)).filter(|c| digit(*c).is_some()).count();
                    let decimals = number.rfind(['.', ',', '٫']).map_or(0, |point| number[point..].chars().count());
                    let words = words.trim_start_matches(|c: char| c.is_numeric() || c.is_whitespace());
                    // Some stand before the digits.
                    if words.is_empty() {
                        continue;
                    }
                    // Three digits are a group.
                    let power = figure.plain().len() + decimals % 3 - digits;
                    let read = Scales::of(tag).at(words, 0);
                    if read.map(|(end, scale)| (end, scale.power.into())) != Some((words.len(), power)) {
                        wrong.push(format!("{tag}: {short} is {}, read {read:?}", figure.plain()));
                    }
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
