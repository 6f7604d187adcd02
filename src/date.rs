//! A date as precise as it was stated: a year, a month of a year, or a day.

use crate::figure::Figure;

/// A date of the Gregorian calendar, of three precisions. Years 1 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Date {
    /// `2024`
    Year(u16),
    /// `2024-10`: the year and a month of 1 to 12.
    Month(u16, u8),
    /// `2024-11-04`: the year, the month and a day that the month has.
    Day(u16, u8, u8),
}

impl Date {
    /// Reads the ISO 8601 forms `2024`, `2024-10` and `2024-11-04`. `None` for any other text and for a day that
    /// the calendar does not have.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.as_bytes().split(|byte| *byte == b'-');
        let year = number(parts.next()?, 4)?;
        if year == 0 {
            return None;
        }
        let month = match parts.next() {
            None => return Some(Self::Year(year)),
            Some(month) => u8::try_from(number(month, 2)?).ok()?,
        };
        if !(1..=12).contains(&month) {
            return None;
        }
        let day = match parts.next() {
            None => return Some(Self::Month(year, month)),
            Some(day) => u8::try_from(number(day, 2)?).ok()?,
        };
        let valid = parts.next().is_none() && day >= 1 && day <= days_in(year, month);
        valid.then_some(Self::Day(year, month, day))
    }

    /// The date in the form it is read from, which is also that of HTML's `datetime`.
    pub fn to_iso(self) -> String {
        let mut iso = String::with_capacity(10);
        let (year, month, day) = match self {
            Self::Year(year) => (year, None, None),
            Self::Month(year, month) => (year, Some(month), None),
            Self::Day(year, month, day) => (year, Some(month), Some(day)),
        };
        push_digits(year, 4, &mut iso);
        for part in [month, day].into_iter().flatten() {
            iso.push('-');
            push_digits(part.into(), 2, &mut iso);
        }
        iso
    }
}

fn push_digits(number: u16, length: usize, out: &mut String) {
    let digits = Figure::from(u32::from(number)).plain();
    out.extend(std::iter::repeat_n('0', length.saturating_sub(digits.len())));
    out.push_str(&digits);
}

/// The number that just so many digits make: at most four.
fn number(digits: &[u8], length: usize) -> Option<u16> {
    if digits.len() != length {
        return None;
    }
    digits.iter().try_fold(0, |number, byte| byte.is_ascii_digit().then(|| number * 10 + u16::from(byte - b'0')))
}

fn days_in(year: u16, month: u8) -> u8 {
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
        assert_eq!(Date::parse("2024"), Some(Date::Year(2024)));
        assert_eq!(Date::parse("2024-10"), Some(Date::Month(2024, 10)));
        assert_eq!(Date::parse("2024-11-04"), Some(Date::Day(2024, 11, 4)));
        assert_eq!(Date::parse("2024-02-29"), Some(Date::Day(2024, 2, 29)));
        assert_eq!(Date::parse("2000-02-29"), Some(Date::Day(2000, 2, 29)));
    }

    #[test]
    fn what_is_read_is_written_the_same() {
        for text in ["2024", "0987", "2024-10", "2024-01-04"] {
            assert_eq!(Date::parse(text).unwrap().to_iso(), text);
        }
    }

    #[test]
    fn what_is_no_date_is_refused() {
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
            "2024-11-04T00:00",
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
