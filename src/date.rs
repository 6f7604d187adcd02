//! A date with the precision that was stated: a year, a month of a year, or a day.

/// A date of the Gregorian calendar, with one of three precisions. Years 1 to 9999. Stored as it is written:
/// in ISO 8601.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Date(String);

impl Date {
    /// Reads the ISO 8601 forms `2024`, `2024-10` and `2024-11-04`. `None` for any other text and for a day
    /// that the calendar does not have.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let mut parts = text.as_bytes().split(|byte| *byte == b'-');
        let year = number(parts.next()?, 4)?;
        let month = parts.next().map_or(Some(1), |month| number(month, 2))?;
        let day = parts.next().map_or(Some(1), |day| number(day, 2))?;
        let real = year > 0 && (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day);
        (real && parts.next().is_none()).then(|| Self(text.to_owned()))
    }

    /// The date as it was read, which is also valid for HTML's `datetime`: `2024-11-04`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The year, the month from 1 to 12 and the day, as far as they are stated, in digits without leading
    /// zeros.
    pub fn parts(&self) -> [Option<&str>; 3] {
        let digits = |start: usize, end: usize| {
            let mut digits = self.0.get(start..end)?;
            while let Some(rest) = digits.strip_prefix('0') {
                digits = rest;
            }
            Some(digits)
        };
        [digits(0, 4), digits(5, 7), digits(8, 10)]
    }
}

impl Date {
    /// The number of years, months or days since the year 0, by the date's own precision. The distance of two
    /// dates of the same precision is the difference of their positions.
    pub(crate) fn position(&self) -> u32 {
        let number = |start: usize, end: usize| {
            let digits = self.0.get(start..end).unwrap_or_default();
            digits.bytes().fold(0, |number, digit| number * 10 + u32::from(digit & 15))
        };
        let (year, month, day) = (number(0, 4), number(5, 7), number(8, 10));
        if month == 0 {
            return year;
        }
        if day == 0 {
            return year * 12 + month;
        }
        // The year begins in March here, so that the leap day is its last day.
        let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
        year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + day
    }

    /// Whether both are years, both months or both days.
    pub(crate) fn is_as_precise_as(&self, other: &Self) -> bool {
        self.0.len() == other.0.len()
    }
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
            assert_eq!((date.as_str(), date.parts()), (text, parts));
        }
    }

    #[test]
    fn the_distance_of_two_dates_is_counted() {
        let between = |one: &str, two: &str| {
            let [one, two] = [one, two].map(|text| Date::parse(text).unwrap());
            assert!(one.is_as_precise_as(&two));
            two.position() - one.position()
        };
        assert_eq!(between("2019", "2024"), 5);
        assert_eq!(between("2023-11", "2024-02"), 3);
        for (one, two, days) in [
            ("2024-02-28", "2024-03-01", 2),
            ("2023-02-28", "2023-03-01", 1),
            ("1900-02-28", "1900-03-01", 1),
            ("1999-12-31", "2000-01-01", 1),
            ("0001-01-01", "0001-12-31", 364),
            ("1970-01-01", "2024-11-04", 20_031),
        ] {
            assert_eq!(between(one, two), days, "{one} to {two}");
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
