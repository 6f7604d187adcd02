//! Formats the dates that few cards have: all but years, months and days.

use super::{digits, other, rows};
use crate::date::{Calendar, Date, Form, Time};
use crate::figure::Figure;
use crate::format::language::Language;
use crate::format::numbers::Numbers;
use crate::format::plural::category;
use crate::format::table::{field, find, pieces};
use crate::format::template::fill;
use crate::text::{count, join};

/// Writes a date of a rare form, or in another calendar. `None` where it is neither, and where the language's
/// text has no patterns for it.
pub(super) fn date(date: &Date, tag: &str, language: Language<'_>, numbers: &Numbers<'_>) -> Option<String> {
    let rare = Rare { tag, language, numbers };
    match date.form() {
        Form::Plain => other::date(date, &rare),
        Form::Quarter(year, quarter) => rare.quarters(year, [quarter, quarter]),
        Form::Week(year, week) => rare.week(year, week),
        // As it was stated, in the locale's digits.
        Form::Years(first, second) => Some(join(&[&digits(first, numbers), "/", &digits(second, numbers)])),
        Form::Decade(_) | Form::Season(..) => {
            let (name, year) = date.word()?;
            Some(fill(language.words(name)?, &[("year", &digits(year, numbers))]))
        }
        Form::Range(first, last) => rare.range(first, last),
        Form::Time(time) => rare.time(&time),
    }
}

/// The fields of a row, by their index. See the table.
const QUARTER: usize = 0;
const QUARTERS: usize = 1;
const WEEK: usize = 2;
const DAYS: usize = 3;
const MONTHS: usize = 6;
const YEARS: usize = 8;
const BOTH: usize = 9;
const AT: usize = 10;
const TIME: usize = 11;
const HOUR: usize = 12;
const ZONED: usize = 13;
const HALVES: usize = 14;
const OFFSET: usize = 15;
const NO_OFFSET: usize = 16;
const SIGNS: usize = 17;
const NAMES: usize = 18;

/// A locale's rare dates.
pub(super) struct Rare<'a> {
    pub(super) tag: &'a str,
    pub(super) language: Language<'a>,
    pub(super) numbers: &'a Numbers<'a>,
}

impl<'a> Rare<'a> {
    /// A field of the locale's row. What a region leaves out is as in its language.
    fn field(&self, index: usize) -> Option<&'a str> {
        let [_, row] = rows(self.tag, "^", index, self.language);
        Some(field(row, index)).filter(|field| !field.is_empty())
    }

    pub(super) fn digits(&self, text: &str) -> String {
        digits(text, self.numbers)
    }

    /// A quarter of a year, or from one to another.
    fn quarters(&self, year: &str, [first, last]: [u8; 2]) -> Option<String> {
        let name = |quarter: u8| {
            let name = pieces(self.field(QUARTERS)?, b';').nth(usize::from(quarter).checked_sub(1)?)?;
            Some((name.to_owned(), self.digits(&count(quarter.into()))))
        };
        let (mut names, mut digits) = name(first)?;
        if first != last {
            let last = name(last)?;
            (names, digits) = (self.both(&names, &last.0)?, self.both(&digits, &last.1)?);
        }
        Some(written(self.field(QUARTER)?, &|letter, length, _| match (letter, length) {
            (b'Q', 1) => digits.clone(),
            (b'Q', _) => names.clone(),
            _ => self.digits(year),
        }))
    }

    /// Two dates of which nothing is in common.
    fn both(&self, first: &str, last: &str) -> Option<String> {
        Some(fill(self.field(BOTH)?, &[("0", first), ("1", last)]))
    }

    fn week(&self, year: &str, week: u8) -> Option<String> {
        let plurals = self.language.row(self.tag, "?", "").unwrap_or_default();
        let category = category(field(plurals, 0), Figure::from(u32::from(week)), 0).name();
        let forms = self.field(WEEK)?;
        let own = pieces(forms, b';').find_map(|form| form.strip_prefix(category)?.strip_prefix(':'));
        let pattern = own.or_else(|| pieces(forms, b';').next())?;
        Some(written(pattern, &|letter, _, _| match letter {
            b'w' => self.digits(&count(week.into())),
            _ => self.digits(year),
        }))
    }

    /// Two dates of one precision: what they have in common is written once.
    fn range(&self, first: &str, last: &str) -> Option<String> {
        let dates = [Date::parse(first)?, Date::parse(last)?];
        let [one, other] = &dates;
        let is_in_common = |end: usize| first.get(..end) == last.get(..end);
        let pattern = match (one.form(), other.form()) {
            (Form::Quarter(year, first), Form::Quarter(other, last)) if year == other => {
                return self.quarters(year, [first, last]);
            }
            (Form::Time(first), Form::Time(last)) if first.day == last.day => {
                let clock = self.both(&self.clock(&first)?, &self.clock(&last)?)?;
                return self.time_of(clock, &last);
            }
            // Another calendar has its months elsewhere.
            (Form::Plain, _) if Calendar::of(self.tag).is_none() => self.field(match first.len() {
                4 => YEARS,
                7 => MONTHS + usize::from(!is_in_common(4)),
                _ => DAYS + usize::from(!is_in_common(7)) + usize::from(!is_in_common(4)),
            }),
            _ => None,
        };
        let Some(pattern) = pattern else {
            let [first, last] = dates.map(|date| super::date(&date, self.tag, self.language, self.numbers));
            return self.both(&first, &last);
        };
        let [first, last] = [&dates[0], &dates[1]].map(|date| date.parts().map(Option::unwrap_or_default));
        Some(written(pattern, &|letter, length, is_again| {
            let [year, month, day] = if is_again { last } else { first };
            match (letter, length) {
                (b'M' | b'L', 4) => self.name(month, letter == b'L').to_owned(),
                (b'M' | b'L', _) => self.digits(month),
                (b'd', 2) if day.len() == 1 => self.digits(&join(&["0", day])),
                (b'd', _) => self.digits(day),
                _ => self.digits(year),
            }
        }))
    }

    /// The name of a month, inside a date or by itself.
    pub(super) fn name(&self, month: &str, is_alone: bool) -> &'a str {
        let number = month.bytes().fold(0, |number, digit| number * 10 + usize::from(digit & 15));
        let name = |names: &'a str| pieces(names, b';').nth(number.saturating_sub(1)).filter(|name| !name.is_empty());
        let [_, row] = rows(self.tag, "@", 3, self.language);
        let alone = if is_alone { name(field(row, 4)).or_else(|| name(self.field(NAMES)?)) } else { None };
        alone.or_else(|| name(field(row, 3))).unwrap_or_default()
    }

    fn time(&self, time: &Time<'_>) -> Option<String> {
        self.time_of(self.clock(time)?, time)
    }

    /// A time, or a span of times, with the zone and the day of one.
    fn time_of(&self, clock: String, time: &Time<'_>) -> Option<String> {
        let offset = match time.offset {
            Some(offset) if time.zone.is_empty() => self.offset(offset)?,
            _ => String::new(),
        };
        let zone = join(&[time.zone, &offset]);
        let clock = if zone.is_empty() {
            clock
        } else {
            // The pattern of the time is in that of the zone, which has no other field.
            fill(&written(self.field(ZONED)?, &|_, _, _| zone.clone()), &[("0", &clock)])
        };
        if time.day.is_empty() {
            return Some(clock);
        }
        let day = super::date(&Date::parse(time.day)?, self.tag, self.language, self.numbers);
        Some(fill(self.field(AT)?, &[("0", &clock), ("1", &day)]))
    }

    fn clock(&self, time: &Time<'_>) -> Option<String> {
        let halves = self.field(HALVES).unwrap_or_default();
        let half = pieces(halves, b';').nth(usize::from(time.hour / 12)).unwrap_or_default();
        let of_two = |number: u8, length: usize| {
            let zero = if length > 1 && number < 10 { "0" } else { "" };
            self.digits(&join(&[zero, &count(number.into())]))
        };
        let pattern = self.field(if time.minute == 0 { HOUR } else { TIME })?;
        Some(written(pattern, &|letter, length, _| match letter {
            b'H' => of_two(time.hour, length),
            b'K' => of_two(time.hour % 12, length),
            b'h' => of_two((time.hour + 11) % 12 + 1, length),
            b'm' => of_two(time.minute, 2),
            _ => half.to_owned(),
        }))
    }

    /// A distance from UTC: GMT+8.
    fn offset(&self, minutes: i16) -> Option<String> {
        if minutes == 0 {
            return self.field(NO_OFFSET).map(str::to_owned);
        }
        let signed = pieces(self.field(SIGNS)?, b';').nth(usize::from(minutes < 0))?;
        let (hours, minutes) = (minutes.unsigned_abs() / 60, minutes.unsigned_abs() % 60);
        // Of a full hour, the minutes and what is before them are left out.
        let pattern = match (find(signed, "H").and_then(|at| signed.get(..=at)), find(signed, "mm"), minutes) {
            (Some(sign), Some(at), 0) => &join(&[sign, signed.get(at + 2..).unwrap_or_default()]),
            _ => signed,
        };
        let zero = if minutes < 10 { "0" } else { "" };
        let distance = written(pattern, &|letter, _, _| match letter {
            b'H' => self.digits(&count(hours.into())),
            _ => self.digits(&join(&[zero, &count(minutes.into())])),
        });
        Some(fill(self.field(OFFSET)?, &[("0", &distance)]))
    }
}

/// A pattern of the CLDR with its fields written. `field` writes one, by its letter and its length, and knows
/// whether it or one before it stands there again: then it is of the second of two dates.
pub(super) fn written(pattern: &str, field: &dyn Fn(u8, usize, bool) -> String) -> String {
    let mut text = String::new();
    let mut rest = pattern;
    let mut seen: Vec<u8> = Vec::new();
    let mut is_again = false;
    let mut is_quoted = false;
    while let Some(first) = rest.bytes().next() {
        let is_field = !is_quoted && first.is_ascii_alphabetic();
        let is_in_run = |byte: u8| {
            let is_text = byte != b'\'' && (is_quoted || !byte.is_ascii_alphabetic());
            if is_field { byte == first } else { is_text }
        };
        let length = rest.bytes().position(|byte| !is_in_run(byte)).unwrap_or(rest.len());
        let (run, after) = rest.split_at_checked(length.max(1)).unwrap_or((rest, ""));
        rest = after;
        if first == b'\'' {
            // Two quotes are one of the text.
            if rest.bytes().next() == Some(first) {
                text.push_str(run);
                rest = rest.get(1..).unwrap_or_default();
            } else {
                is_quoted = !is_quoted;
            }
        } else if is_field {
            let name = if first == b'L' { b'M' } else { first };
            is_again |= seen.contains(&name);
            seen.push(name);
            text.push_str(&field(first, length, is_again));
        } else {
            text.push_str(run);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::languages::text_for;

    fn written_in(tag: &str, text: &str) -> String {
        let language = Language::new(text_for(tag));
        super::super::date(&Date::parse(text).unwrap(), tag, language, &Numbers::of(tag, language))
            .replace('\u{202f}', " ")
            .replace('\u{2009}', "|")
    }

    fn assert_all(text: &str, rows: &[(&str, &str)]) {
        let wrong: Vec<String> = rows
            .iter()
            .filter(|(tag, expected)| written_in(tag, text) != *expected)
            .map(|(tag, expected)| format!("{tag}: {} and not {expected}", written_in(tag, text)))
            .collect();
        assert!(wrong.is_empty(), "{text}\n{}", wrong.join("\n"));
    }

    #[test]
    fn quarters_and_weeks_are_named() {
        assert_all(
            "2024-Q3",
            &[
                ("en", "Q3 2024"),
                ("id", "K3 2024"),
                ("de", "Q3 2024"),
                ("fr-CH", "T3 2024"),
                ("es-AR", "T3 de 2024"),
                ("pt-PT", "3.º trimestre de 2024"),
                ("ja", "2024年第3四半期"),
                ("zh", "2024年第3季度"),
                ("zh-TW", "2024年第3季"),
                ("th", "ไตรมาส 3 ค.ศ. 2024"),
                ("ar-EG", "الربع الثالث ٢٠٢٤"),
                ("is", "F3 2024"),
                ("sr-Latn", "3. kv. 2024."),
                ("tlh", "Q3 2024"),
            ],
        );
        assert_all(
            "2024-W36",
            &[
                ("en", "week 36 of 2024"),
                ("id", "minggu ke-36 2024"),
                ("de", "Woche 36 des Jahres 2024"),
                ("th", "สัปดาห์ที่ 36 ของปี ค.ศ. 2024"),
                ("mt", "36 ġimgħa ta' 2024"),
                ("hy", "2024 թ․ 36-րդ շաբաթ"),
            ],
        );
        assert_all("2024-W01", &[("hy", "2024 թ․ 1-ին շաբաթ"), ("mt", "1 ġimgħa ta' 2024")]);
    }

    #[test]
    fn two_dates_say_once_what_they_have_in_common() {
        assert_all(
            "2024-05-03/2024-05-05",
            &[
                ("en", "May 3|–|5, 2024"),
                ("en-GB", "3|–|5 May 2024"),
                ("id", "3–5 Mei 2024"),
                ("de", "3.–5. Mai 2024"),
                ("cs", "3.–5. května 2024"),
                ("sk", "3.|–|5. mája 2024"),
                ("ko", "2024년 5월 3일~5일"),
                ("ja", "2024年5月3日～5日"),
                ("zh", "2024年5月3日|–|5日"),
                ("zh-HK", "2024年5月3日至5日"),
                ("fa", "۳ تا ۵ مهٔ ۲۰۲۴"),
                ("mn", "2024 оны тавдугаар сарын 3 – 2024 оны тавдугаар сарын 5"),
                ("sr", "3.–5. мај 2024."),
            ],
        );
        assert_all(
            "2024-05-03/2024-06-05",
            &[
                ("en", "May 3|–|June 5, 2024"),
                ("cs", "3. května|–|5. června 2024"),
                ("fa", "۳ مه تا ۵ ژوئن ۲۰۲۴"),
                ("fa-AF", "۳ می تا ۵ جون ۲۰۲۴"),
            ],
        );
        assert_all(
            "2024-12-30/2025-01-02",
            &[
                ("en", "December 30, 2024|–|January 2, 2025"),
                ("de-AT", "30. Dezember 2024|–|2. Jänner 2025"),
                ("es-AR", "30 de diciembre de 2024|–|2 de enero de 2025"),
            ],
        );
        assert_all(
            "2024-01/2024-06",
            &[("en", "January|–|June 2024"), ("pl", "styczeń–czerwiec 2024"), ("ja", "2024年1月～6月")],
        );
        assert_all(
            "2023-12/2024-02",
            &[("en", "December 2023|–|February 2024"), ("id", "Desember 2023|–|Februari 2024")],
        );
        assert_all(
            "2020/2024",
            &[("en", "2020|–|2024"), ("de", "2020–2024"), ("ja", "2020年～2024年"), ("th", "ค.ศ. 2020–2024")],
        );
    }

    #[test]
    fn two_quarters_weeks_or_times_are_from_one_to_the_other() {
        assert_all(
            "2024-Q1/2024-Q3",
            &[
                ("en", "Q1|–|Q3 2024"),
                ("id", "K1|–|K3 2024"),
                ("de", "Q1|–|Q3 2024"),
                ("ja", "2024年第1四半期～第3四半期"),
            ],
        );
        assert_all("2023-Q4/2024-Q1", &[("en", "Q4 2023|–|Q1 2024")]);
        assert_all("2024-W36/2024-W40", &[("en", "week 36 of 2024|–|week 40 of 2024")]);
        assert_all("20:00/22:30 WITA", &[("en", "8 PM|–|10:30 PM WITA"), ("id", "20.00|–|22.30 WITA")]);
        assert_all("22:00/02:00", &[("en-GB", "22:00|–|02:00")]);
        assert_all("2024-11-05T20:00/2024-11-05T22:30 WITA", &[("id", "5 November 2024 pukul 20.00|–|22.30 WITA")]);
        assert_all(
            "2024-11-05T22:00/2024-11-06T02:00 WITA",
            &[("id", "5 November 2024 pukul 22.00|–|6 November 2024 pukul 02.00 WITA")],
        );
    }

    #[test]
    fn times_are_written_as_the_locale_counts_hours() {
        assert_all(
            "2024-11-05T22:30 WITA",
            &[
                ("en", "November 5, 2024 at 10:30 PM WITA"),
                ("en-GB", "5 November 2024 at 22:30 WITA"),
                ("id", "5 November 2024 pukul 22.30 WITA"),
                ("de", "5. November 2024 um 22:30 WITA"),
                ("zh", "2024年11月5日 WITA 22:30"),
                ("zh-TW", "2024年11月5日下午10:30 [WITA]"),
                ("ko", "2024년 11월 5일 오후 10:30 WITA"),
                ("ar-EG", "٥ نوفمبر ٢٠٢٤ في ١٠:٣٠ م WITA"),
                ("is", "5. nóvember 2024 kl. WITA – 22:30"),
            ],
        );
        assert_all("2024-11-05T22:00", &[("en", "November 5, 2024 at 10 PM"), ("fr", "5 novembre 2024 à 22:00")]);
        assert_all("00:00", &[("en", "12 AM"), ("en-GB", "00:00"), ("ja", "0:00")]);
        assert_all("12:05", &[("en", "12:05 PM"), ("es-MX", "12:05 p.m.")]);
        assert_all("09:05 Ortszeit", &[("de", "09:05 Ortszeit"), ("cs", "9:05 Ortszeit")]);
        assert_all(
            "2024-11-05T22:30+08:00",
            &[("en", "November 5, 2024 at 10:30 PM GMT+8"), ("fr", "5 novembre 2024 à 22:30 UTC+8")],
        );
        // The name says where the distance from UTC is known.
        assert_all("2024-11-05T22:30+08:00 WITA", &[("en", "November 5, 2024 at 10:30 PM WITA")]);
        assert_all("22:30-03:30", &[("en", "10:30 PM GMT-3:30"), ("fi", "22.30 UTC-3.30"), ("fr", "22:30 UTC−3:30")]);
        assert_all("22:30+05:05", &[("en-GB", "22:30 GMT+5:05")]);
        assert_all("22:30Z", &[("en", "10:30 PM GMT"), ("fr", "22:30 UTC")]);
    }

    #[test]
    fn two_years_and_decades_are_as_they_were_stated() {
        assert_all("2022/23", &[("en", "2022/23"), ("fa", "۲۰۲۲/۲۳"), ("ja", "2022/23")]);
        assert_all("1980s", &[("en", "1980s"), ("is", "1980s")]);
        assert_all("2024-autumn", &[("en", "Autumn 2024"), ("sr", "Autumn 2024")]);
    }

    #[test]
    fn a_date_is_as_it_was_stated_where_the_patterns_are_not_loaded() {
        let language =
            Language::new("\n{year}|{month} {year}|{day} {month} {year}|a;b||@id \nlatn|,|.|-|#%|3|3|1| #id ");
        for text in ["2024-Q3", "2024-W36", "2024-spring", "1980s", "2024-01/2024-02", "2024-11-05T22:30 WITA", "22:30"]
        {
            let date = Date::parse(text).unwrap();
            assert_eq!(super::super::date(&date, "id", language, &Numbers::of("id", language)), text);
        }
    }

    #[test]
    fn every_locale_writes_every_form() {
        for pack in crate::format::packs() {
            for tag in &pack.tags {
                for text in [
                    "2024-Q3",
                    "2024-W36",
                    "2024-05-03/2024-05-05",
                    "2024-01/2024-03",
                    "2020/2024",
                    "2024-11-05T22:30Z",
                    "09:00",
                ] {
                    let written = written_in(tag, text);
                    assert!(written != text || text == "09:00", "{tag}: {written}");
                    assert!(!written.contains('{'), "{tag}: {written}");
                }
            }
        }
    }
}
