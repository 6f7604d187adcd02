//! Formats dates in other calendars than the Gregorian one.

use super::rare::{Rare, written};
use crate::date::{Calendar, Date};
use crate::format::table::{field, pieces};
use crate::text::{count, join};

/// The fields of a row, after the patterns of a year, a month and a day. See the table.
const NAMES: usize = 3;
const ERAS: usize = 4;
const FIRST: usize = 5;

/// Writes a year, a month or a day in the calendar that the locale's tag asks for. `None` where it asks for
/// none, where the date is not within one year, month or day of it, and where the language's text has no
/// patterns for it.
pub(super) fn date(date: &Date, locale: &Rare<'_>) -> Option<String> {
    let calendar = Calendar::of(locale.tag)?;
    let row = locale.language.row(locale.tag, "^", &join(&["~", calendar.name()]))?;
    let converted = calendar.convert(date.as_str())?;
    let pattern = field(row, usize::from(converted.month > 0) + usize::from(converted.day > 0));
    if pattern.is_empty() {
        return None;
    }
    let number = |number: u32| count(usize::try_from(number).unwrap_or_default());
    let month = number(converted.month);
    let first = field(row, FIRST);
    Some(written(pattern, &|letter, length, _| match letter {
        b'G' => pieces(field(row, ERAS), b';').nth(converted.era).unwrap_or_default().to_owned(),
        b'M' | b'L' if length > 2 => {
            let own = pieces(field(row, NAMES), b';').nth(month_index(converted.month));
            let usual = || locale.name(&month, letter == b'L');
            own.filter(|own| !own.is_empty()).unwrap_or_else(usual).to_owned()
        }
        b'M' | b'L' => locale.digits(&month),
        b'd' => locale.digits(&number(converted.day)),
        _ if converted.year == 1 && !first.is_empty() => first.to_owned(),
        _ => locale.digits(&number(converted.year)),
    }))
}

fn month_index(month: u32) -> usize {
    usize::try_from(month).unwrap_or_default().saturating_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::Language;
    use crate::format::languages::text_for;
    use crate::format::numbers::Numbers;

    #[test]
    fn dates_are_in_the_calendar_that_the_tag_asks_for() {
        for (tag, text, expected) in [
            ("th-u-ca-buddhist", "2024-11-05", "5 พฤศจิกายน 2567"),
            ("th-u-ca-buddhist", "2024-11", "พฤศจิกายน 2567"),
            ("th-u-ca-buddhist", "2024", "พ.ศ. 2567"),
            ("en-u-ca-buddhist", "2024-11-05", "November 5, 2567 BE"),
            ("ja-u-ca-japanese", "2024-11-05", "令和6年11月5日"),
            ("ja-u-ca-japanese", "2019-05-01", "令和元年5月1日"),
            ("ja-u-ca-japanese", "2024", "令和6年"),
            ("ja-u-ca-japanese", "1926-12", "1926年12月"),
            ("fa-u-ca-persian", "2024-11-05", "۱۵ آبان ۱۴۰۳"),
            ("fa-u-ca-persian", "2024-11", "نوامبر ۲۰۲۴"),
            ("ar-SA-u-ca-islamic-umalqura", "2024-11-05", "٣ جمادى الأولى ١٤٤٦ هـ"),
            ("id-u-ca-islamic", "2024-11-05", "3 Jumadilawal 1446 H"),
            ("ps-u-ca-persian", "2024-11-05", "د AP ۱۴۰۳ د لړم ۱۵"),
            ("th-u-ca-buddhist", "1900-11-05", "5 พฤศจิกายน ค.ศ. 1900"),
            ("en-u-ca-hebrew", "2024-11-05", "November 5, 2024"),
            // Icelandic has no names for them here.
            ("is-u-ca-persian", "2024-11-05", "5. nóvember 2024"),
            // Dates of other forms, as far as they are days.
            ("en-u-ca-persian", "2024-11-05T22:30", "Aban 15, 1403 AP at 10:30 PM"),
            ("en-u-ca-persian", "2024-05-03/2024-05-05", "Ordibehesht 14, 1403 AP – Ordibehesht 16, 1403 AP"),
            ("en-u-ca-persian", "2024-Q3", "Q3 2024"),
        ] {
            let language = Language::new(text_for(tag));
            let written = super::super::date(&Date::parse(text).unwrap(), tag, language, &Numbers::of(tag, language));
            assert_eq!(written.replace(['\u{202f}', '\u{2009}'], " "), expected, "{tag} {text}");
        }
    }
}
