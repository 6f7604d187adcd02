//! Formats dates for a locale.

mod other;
mod rare;

use super::language::Language;
use super::number::write_digits;
use super::numbers::Numbers;
use super::table::{field, pieces};
use super::tag::subtags;
use super::template::fill;
use crate::date::{Date, Form};
use crate::full::IS_FULL;
use crate::text::join;

/// See [`super::Locale::date`].
pub(super) fn date(date: &Date, tag: &str, language: Language<'_>, numbers: &Numbers<'_>) -> String {
    if IS_FULL {
        let rare = rare::date(date, tag, language, numbers);
        if rare.is_some() || date.form() != Form::Plain {
            return rare.unwrap_or_else(|| date.as_str().to_owned());
        }
    }
    let [own, names] = rows(tag, "@", 3, language);
    let [year, month, day] = date.parts().map(Option::unwrap_or_default);
    let pattern = field(own, usize::from(!month.is_empty()) + usize::from(!day.is_empty()));
    let number = month.bytes().fold(0, |number, digit| number * 10 + usize::from(digit & 15));
    let name = |index| pieces(field(names, index), b';').nth(number.saturating_sub(1)).unwrap_or_default();
    let alone = name(4);
    let zero = if day.len() == 1 { "0" } else { "" };
    fill(
        pattern,
        &[
            ("year", &digits(year, numbers)),
            ("month", name(3)),
            ("month-alone", if alone.is_empty() { name(3) } else { alone }),
            ("month-number", &digits(month, numbers)),
            ("day", &digits(day, numbers)),
            ("day-of-two", &digits(&join(&[zero, day]), numbers)),
        ],
    )
}

/// The row of a table for a tag, else that of English; and the row that has a field, which a region's leaves
/// out where it is that of its language.
fn rows<'a>(tag: &str, mark: &str, index: usize, language: Language<'a>) -> [&'a str; 2] {
    let row = |tag: &str| language.row(tag, mark, "");
    let own = row(tag).or_else(|| row("en")).unwrap_or_default();
    let named = if field(own, index).is_empty() { subtags(tag).next().and_then(row).unwrap_or_default() } else { own };
    [own, named]
}

/// See [`super::Locale::digits`].
pub(super) fn digits(digits: &str, numbers: &Numbers<'_>) -> String {
    let mut text = String::new();
    write_digits(&mut text, digits, numbers);
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::languages::text_for;

    #[test]
    fn a_date_is_as_precise_as_it_was_stated() {
        let written = |tag: &str, text: &str| {
            let whole = text_for(tag);
            let language = Language::new(whole);
            date(&Date::parse(text).unwrap(), tag, language, &Numbers::of(tag, language))
        };
        let in_both = |text| ["id", "en"].map(|tag| written(tag, text));
        assert_eq!(in_both("2024"), ["2024", "2024"]);
        assert_eq!(in_both("2024-10"), ["Oktober 2024", "October 2024"]);
        assert_eq!(in_both("2024-11-04"), ["4 November 2024", "November 4, 2024"]);
        assert_eq!(written("en-GB", "2024-11-04"), "4 November 2024");
        assert_eq!(written("en-ZA", "2024-11-04"), "04 November 2024");
        assert_eq!(["2024-11", "2024-11-04"].map(|text| written("pl", text)), ["listopad 2024", "4 listopada 2024"]);
        assert_eq!(written("ja", "2024-11-04"), "2024年11月4日");
        assert_eq!(written("fa", "2024-11-04"), "۴ نوامبر ۲۰۲۴");
        assert_eq!(
            ["2024", "2024-11", "2024-11-04"].map(|text| written("th", text)),
            ["ค.ศ. 2024", "พฤศจิกายน ค.ศ. 2024", "4 พฤศจิกายน ค.ศ. 2024"]
        );
        assert_eq!(written("de-AT", "2024-01-04"), "4. Jänner 2024");
        // Languages that the card has no words of.
        assert_eq!(written("is", "2024-11-04"), "4. nóvember 2024");
        assert_eq!(
            ["sr", "sr-Latn", "sr-ME"].map(|tag| written(tag, "2024-10")),
            ["октобар 2024.", "oktobar 2024.", "oktobar 2024."]
        );
        assert_eq!(
            ["2024-11", "2024-11-04"].map(|text| written("lt", text)),
            ["2024 m. lapkritis", "2024 m. lapkričio 4 d."]
        );
        assert_eq!(["zu", "am"].map(|tag| written(tag, "2024-11")), ["Novemba 2024", "ኖቬምበር 2024"]);
        assert_eq!(["no", "nb"].map(|tag| written(tag, "2024-11-04")), ["4. november 2024", "4. november 2024"]);
        // Languages, and a script of one, that the CLDR has no names of months for.
        assert_eq!(["tlh", "aa"].map(|tag| written(tag, "2024-11-04")), ["November 4, 2024"; 2]);
        assert_eq!(written("az-Arab", "2024-11-04"), "November ۴, ۲۰۲۴");
    }
}
