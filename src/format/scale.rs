//! Units that begin with a power of ten in words: "million people".

use super::compact::power;
use super::table::pieces;
use super::template::fill;

/// The power of ten that the words of a unit begin with, by a row of compact forms: 6 for "million people".
/// Zero for those that begin with none. Where a language has the unit before the figure, they end with it.
pub(super) fn scale(row: &str, unit: &str) -> u8 {
    let (mut longest, mut found) = (0, 0);
    for entry in pieces(row, b'|') {
        let (power, pattern) = power(entry);
        // Behind the name of a plural category. What follows the last entry are the locales of the row.
        let Some(pattern) = pattern.split_once(':').map(|(_, pattern)| pattern) else { continue };
        let is_last = !pattern.trim_start_matches(is_space).starts_with('{');
        let phrase = fill(pattern, &[]);
        if phrase.len() > longest && stands_in(unit, phrase.trim_matches(is_space), is_last) {
            (longest, found) = (phrase.len(), power);
        }
    }
    found
}

/// Whether a unit begins with a phrase, or ends with it.
fn stands_in(unit: &str, phrase: &str, is_last: bool) -> bool {
    if phrase.chars().any(is_unspaced) {
        return unit.starts_with(phrase);
    }
    let (words, wanted) = (words(unit), words(phrase));
    let Some(rest) = words.len().checked_sub(wanted.len()) else { return false };
    // One or two letters may be the sign of a measure: "t", "mi".
    let least = if wanted.len() > 1 {
        1
    } else if rest > 0 {
        2
    } else {
        3
    };
    let start = if is_last { rest } else { 0 };
    phrase.trim_end_matches('.').chars().count() >= least
        && words.iter().skip(start).zip(&wanted).all(|(word, wanted)| is_word(word, wanted))
}

fn words(text: &str) -> Vec<&str> {
    text.split(is_space).filter(|word| !word.is_empty()).collect()
}

/// Whether a character separates words, or is an invisible mark beside them.
fn is_space(character: char) -> bool {
    matches!(character, ' ' | '\u{a0}' | '\u{202f}' | '\u{200f}')
}

/// Whether a word is the wanted one, in its plural ("millions") or before a noun ("milyong tao") too.
fn is_word(word: &str, wanted: &str) -> bool {
    let (word, wanted) = (word.trim_end_matches('.'), wanted.trim_end_matches('.'));
    let (start, ending) = word.split_at_checked(wanted.len()).unwrap_or((word, ""));
    start.eq_ignore_ascii_case(wanted) && matches!(ending, "" | "s" | "g")
}

/// Whether a letter is of a script that has no space between the words for a power of ten and a unit: Thai,
/// Chinese, Japanese, Korean.
fn is_unspaced(letter: char) -> bool {
    matches!(letter, '\u{e00}'..='\u{e7f}' | '\u{3040}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}')
}

#[cfg(test)]
mod tests {
    use crate::format::scale_for;

    #[test]
    fn a_unit_begins_with_a_power_of_ten() {
        for (tag, unit, power) in [
            ("en", "million people", 6),
            ("en", "Millions of people", 6),
            ("en-GB", "bn euros", 9),
            ("en-IN", "lakh crore rupees", 12),
            ("en-IN", "crore rupees", 7),
            ("id", "juta jiwa", 6),
            ("id", "jt jiwa", 6),
            ("de", "Mio. Personen", 6),
            ("de", "Milliarden Euro", 9),
            ("es", "mil millones de euros", 9),
            ("it", "mila miliardi di euro", 12),
            ("ro", "milioane de oameni", 6),
            ("fil", "milyong tao", 6),
            ("pl", "mln osób", 6),
            ("ru", "млн человек", 6),
            ("ru", "миллиона человек", 6),
            ("ar", "مليون شخص", 6),
            ("hi", "करोड़ लोग", 7),
            ("he", "מיליון איש", 6),
            ("th", "ล้านคน", 6),
            ("th", "พันล้านบาท", 9),
            ("zh", "万人", 4),
            ("zh", "万亿元", 12),
            ("ko", "만 명", 4),
            ("sw", "watu milioni", 6),
            ("en", "people", 0),
            ("en", "millionaires", 0),
            ("en", "deaths per million", 0),
            ("en", "T", 0),
            ("pt", "mi", 0),
            ("zh", "人", 0),
            ("", "", 0),
            ("en", "", 0),
        ] {
            assert_eq!(scale_for(Some(tag), unit), power, "{tag}: {unit}");
        }
    }

    #[test]
    fn without_a_language_a_word_has_one_meaning_or_none() {
        assert_eq!(scale_for(None, "juta jiwa"), 6);
        assert_eq!(scale_for(None, "million people"), 6);
        // 10⁹ in English, 10¹² in French and Danish.
        assert_eq!(scale_for(None, "billion people"), 0);
    }
}
