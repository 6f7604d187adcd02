//! A date with the precision that was stated: a year, a month of a year, a day, or what few cards have.

mod calendar;
mod days;
mod form;
mod meant;

use crate::full::IS_FULL;
pub(crate) use calendar::Calendar;
#[cfg(not(browser))]
pub(crate) use form::Season;
pub(crate) use form::{Form, Time};
pub(crate) use meant::remedy;

/// A date of the Gregorian calendar, with the precision that was stated. Years 1 to 9999. Stored as it is
/// written: in ISO 8601, where that has a form for it.
///
/// | date | as text |
/// |---|---|
/// | a year, a month, a day | `2024`, `2024-10`, `2024-11-04` |
/// | a quarter of a year | `2024-Q3` |
/// | a week of ISO 8601 | `2024-W36` |
/// | two years that follow each other, such as a fiscal year | `2022/23`, `2022/2023` |
/// | a decade | `1980s` |
/// | a season | `2024-spring`, `2024-summer`, `2024-autumn`, `2024-winter` |
/// | from one year, month, day, quarter or week to another | `2020/2024`, `2024-01/2024-06`, `2024-Q1/2024-Q3` |
/// | a time of a day, perhaps with its distance from UTC and the name of a time zone | `2024-11-05T22:30`, `2024-11-05T22:30+08:00 WITA` |
/// | a time of any day, likewise | `22:30`, `22:30 WITA` |
/// | from one time to another, with the zone behind the second | `20:00/22:30 WITA` |
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Date(String);

impl Date {
    /// Reads one of the forms. `None` for any other text, and for what the calendar does not have. The module
    /// that every reader loads knows only years, months and days.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        (is_plain(text) || (IS_FULL && Form::of(text).is_some())).then(|| Self(text.to_owned()))
    }

    /// The date as it was read: `2024-11-04`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The date for HTML's `datetime`: `2024-11-04`. `None` where HTML has no form for it, such as for a
    /// quarter of a year.
    pub fn datetime(&self) -> Option<&str> {
        match self.form() {
            Form::Plain | Form::Week(..) => Some(&self.0),
            Form::Time(time) => Some(time.datetime),
            _ => None,
        }
    }

    /// The date as it was read, without the name of its time zone, for programs.
    #[cfg(not(browser))]
    pub(crate) fn without_zone(&self) -> &str {
        self.0.split(' ').next().unwrap_or_default()
    }

    /// The year, the month from 1 to 12 and the day, as far as they are stated, in digits without leading
    /// zeros. Nothing of a date of another form.
    pub fn parts(&self) -> [Option<&str>; 3] {
        if IS_FULL && !is_plain(&self.0) {
            return [None; 3];
        }
        let digits = |start: usize, end: usize| {
            let mut digits = self.0.get(start..end)?;
            while let Some(rest) = digits.strip_prefix('0') {
                digits = rest;
            }
            Some(digits)
        };
        [digits(0, 4), digits(5, 7), digits(8, 10)]
    }

    /// What form it has.
    pub(crate) fn form(&self) -> Form<'_> {
        if IS_FULL { Form::of(&self.0).unwrap_or(Form::Plain) } else { Form::Plain }
    }
}

/// Whether a text is a year, a month or a day that the calendar has.
fn is_plain(text: &str) -> bool {
    let read = || {
        let mut parts = text.as_bytes().split(|byte| *byte == b'-');
        let year = number(parts.next()?, 4)?;
        let month = parts.next().map_or(Some(1), |month| number(month, 2))?;
        let day = parts.next().map_or(Some(1), |day| number(day, 2))?;
        let is_real = year > 0 && (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day);
        (is_real && parts.next().is_none()).then_some(())
    };
    read().is_some()
}

/// The number that exactly `length` digits form: at most four.
fn number(digits: &[u8], length: usize) -> Option<u16> {
    if digits.len() != length {
        return None;
    }
    digits.iter().try_fold(0, |number, byte| byte.is_ascii_digit().then(|| number * 10 + u16::from(byte - b'0')))
}

fn days_in(year: u16, month: u16) -> u16 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_precisions_are_read() {
        for (text, parts) in [
            ("2024", [Some("2024"), None, None]),
            ("0987", [Some("987"), None, None]),
            ("2024-10", [Some("2024"), Some("10"), None]),
            ("2024-11-04", [Some("2024"), Some("11"), Some("4")]),
            ("2024-02-29", [Some("2024"), Some("2"), Some("29")]),
            ("2000-02-29", [Some("2000"), Some("2"), Some("29")]),
        ] {
            let date = Date::parse(text).unwrap();
            assert_eq!((date.as_str(), date.parts(), date.datetime()), (text, parts, Some(text)));
        }
    }

    #[test]
    fn html_has_forms_for_some() {
        for (text, datetime) in [
            ("2024-W36", Some("2024-W36")),
            ("2024-11-05T22:30", Some("2024-11-05T22:30")),
            ("2024-11-05T22:30Z", Some("2024-11-05T22:30Z")),
            ("2024-11-05T22:30+08:00 WITA", Some("2024-11-05T22:30+08:00")),
            ("22:30 WITA", Some("22:30")),
            ("22:30+08:00", Some("22:30")),
            ("2024-Q3", None),
            ("2022/23", None),
            ("1980s", None),
            ("2024-spring", None),
            ("2024-05-03/2024-05-05", None),
        ] {
            let date = Date::parse(text).unwrap();
            assert_eq!((date.datetime(), date.parts()), (datetime, [None; 3]), "{text}");
        }
    }

    #[test]
    fn other_texts_are_refused() {
        for text in [
            "",
            "24",
            "0000",
            "2024-",
            "2024-13",
            "2024-00",
            "2024-1",
            "2023-02-29",
            "1900-02-29",
            "2024-04-31",
            "2024-11-04-01",
            "4 November 2024",
            "04/11/2024",
            "+024",
            "2024-+1",
        ] {
            assert_eq!(Date::parse(text), None, "{text}");
        }
    }
}
