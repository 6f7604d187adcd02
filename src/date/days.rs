//! Where dates are in the calendar: their order and their distance.

use super::{Date, Form, days_in};

impl Date {
    /// The number of years, months, days, weeks and so on since the year 0, by the date's own precision. The
    /// distance of two dates of the same precision is the difference of their positions.
    pub(crate) fn position(&self) -> u64 {
        match self.form() {
            Form::Plain => position(&self.0),
            Form::Quarter(year, quarter) => position(year) * 4 + u64::from(quarter),
            Form::Week(year, week) => u64::from(monday(year, week) / 7),
            Form::Years(year, _) => position(year),
            Form::Decade(year) => position(year) / 10,
            // Winter is the one that begins in the year.
            Form::Season(year, season) => position(year) * 4 + season as u64,
            Form::Range(first, _) => Self(first.to_owned()).position(),
            Form::Time(time) => {
                let minutes = position(time.day) * 1440 + u64::from(time.hour) * 60 + u64::from(time.minute);
                // A day more, so that it is never before the year 0.
                (minutes + 1440).saturating_add_signed(-i64::from(time.offset.unwrap_or_default()))
            }
        }
    }

    /// Whether the dates of a line can be these: both years, both months, both weeks and so on.
    pub(crate) fn is_as_precise_as(&self, other: &Self) -> bool {
        let precision = |date: &Self| match date.form() {
            Form::Plain => (0, date.0.len()),
            Form::Quarter(..) => (1, 0),
            Form::Week(..) => (2, 0),
            Form::Years(..) => (3, 0),
            Form::Decade(_) => (4, 0),
            Form::Season(..) => (5, 0),
            Form::Range(first, _) => (6, first.len()),
            Form::Time(time) => (7, time.day.len() + usize::from(time.offset.is_some())),
        };
        precision(self) == precision(other)
    }

    /// Whether it certainly begins after another has ended.
    pub(crate) fn is_after(&self, other: &Self) -> bool {
        match (self.form(), other.form()) {
            (Form::Time(one), Form::Time(other_time))
                if one.day.len() == other_time.day.len() && one.offset.is_some() == other_time.offset.is_some() =>
            {
                !one.day.is_empty() && self.position() > other.position()
            }
            _ => matches!((self.days(), other.days()), (Some((first, _)), Some((_, last))) if first > last),
        }
    }

    /// The first and the last day that may be meant. `None` for a time of any day.
    fn days(&self) -> Option<(u32, u32)> {
        let all = |first: &str, last: &str| (day(first, false), day(last, true));
        Some(match self.form() {
            Form::Plain => all(&self.0, &self.0),
            Form::Quarter(year, quarter) => {
                let (year, last) = (number(year), u32::from(quarter) * 3);
                (day_of(year, last - 2, 1), day_of(year, last, length(year, last)))
            }
            Form::Week(year, week) => (monday(year, week), monday(year, week) + 6),
            Form::Years(first, _) => (day_of(number(first), 1, 1), day_of(number(first) + 1, 12, 31)),
            Form::Decade(year) => (day_of(number(year), 1, 1), day_of(number(year) + 9, 12, 31)),
            // A winter may begin in the year before, or end in the next.
            Form::Season(year, _) => (day_of(number(year) - 1, 12, 1), day_of(number(year) + 1, 3, 31)),
            Form::Range(first, last) => {
                let [first, last] = [first, last].map(|date| Self(date.to_owned()).days());
                (first?.0, last?.1)
            }
            Form::Time(time) if time.day.is_empty() => return None,
            Form::Time(time) => all(time.day, time.day),
        })
    }
}

/// The number of weeks of a year of ISO 8601: 52 or 53.
pub(super) fn weeks_of(year: u16) -> u32 {
    (first_monday(u32::from(year) + 1) - first_monday(year.into())) / 7
}

/// The number of years, months or days since the year 0.
fn position(date: &str) -> u64 {
    let [year, month, day] = parts(date);
    u64::from(match (month, day) {
        (0, _) => year,
        (_, 0) => year * 12 + month,
        _ => day_of(year, month, day),
    })
}

/// The first or the last day of a year, a month or a day.
fn day(date: &str, is_last: bool) -> u32 {
    let [year, month, day] = parts(date);
    let month = match month {
        0 if is_last => 12,
        0 => 1,
        month => month,
    };
    let day = match day {
        0 if is_last => length(year, month),
        0 => 1,
        day => day,
    };
    day_of(year, month, day)
}

/// The year, the month and the day, or zeros.
pub(super) fn parts(date: &str) -> [u32; 3] {
    [(0, 4), (5, 7), (8, 10)].map(|(start, end)| number(date.get(start..end).unwrap_or_default()))
}

fn number(digits: &str) -> u32 {
    digits.bytes().fold(0, |number, digit| number * 10 + u32::from(digit & 15))
}

fn length(year: u32, month: u32) -> u32 {
    u16::try_from(year).ok().zip(u16::try_from(month).ok()).map_or(31, |(year, month)| days_in(year, month).into())
}

/// The number of days since the year 0.
pub(super) fn day_of(year: u32, month: u32, day: u32) -> u32 {
    // The year begins in March here, so that the leap day is its last day.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year.saturating_sub(1), month + 9) };
    year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + day
}

/// The Monday of a week of ISO 8601.
fn monday(year: &str, week: u8) -> u32 {
    first_monday(number(year)) + (u32::from(week) - 1) * 7
}

/// The Monday of the week with 4 January, which is the first of the year.
fn first_monday(year: u32) -> u32 {
    let fourth = day_of(year, 1, 4);
    // Days that seven divides are Tuesdays.
    fourth - (fourth + 1) % 7
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap()
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
    fn the_distance_is_in_the_unit_of_the_dates() {
        for (one, two, distance) in [
            ("2023-Q4", "2024-Q2", 2),
            ("2020-W53", "2021-W01", 1),
            ("2020-W01", "2021-W01", 53),
            ("2021-W01", "2022-W01", 52),
            ("1999/00", "2001/02", 2),
            ("1980s", "2000s", 2),
            ("2023-winter", "2024-spring", 1),
            ("2010/2015", "2015/2020", 5),
            ("2024-01/2024-06", "2024-07/2024-12", 6),
            ("2024-11-05T22:30", "2024-11-06T01:00", 150),
            ("2024-11-05T22:30+08:00", "2024-11-05T22:30+07:00", 60),
            ("07:00", "22:30", 930),
        ] {
            let [one, two] = [one, two].map(date);
            assert!(one.is_as_precise_as(&two));
            assert_eq!(two.position() - one.position(), distance, "{one:?} to {two:?}");
        }
        let all =
            ["2024", "2024-11", "2024-11-04", "2024-Q3", "2024-W36", "2022/23", "1980s", "2024-spring", "2020/2024"];
        let times = ["2024-01/2024-06", "22:30", "22:30Z", "2024-11-05T22:30", "2024-11-05T22:30Z"];
        for one in all.into_iter().chain(times) {
            for two in all.into_iter().chain(times) {
                assert_eq!(date(one).is_as_precise_as(&date(two)), one == two, "{one} and {two}");
            }
        }
    }

    #[test]
    fn weeks_are_those_of_the_calendar() {
        let monday = |week: &str| date(week).days().unwrap().0;
        let first = |day: &str| date(day).days().unwrap().0;
        for (week, day) in [
            ("2024-W01", "2024-01-01"),
            ("2024-W36", "2024-09-02"),
            ("2021-W01", "2021-01-04"),
            ("2020-W53", "2020-12-28"),
            ("2026-W53", "2026-12-28"),
            ("1977-W01", "1977-01-03"),
        ] {
            assert_eq!(monday(week), first(day), "{week}");
        }
        let long: Vec<u16> = (2000..2030).filter(|year| weeks_of(*year) == 53).collect();
        assert_eq!(long, [2004, 2009, 2015, 2020, 2026]);
    }

    #[test]
    fn a_date_is_later_only_if_it_is_so_for_certain() {
        for (later, earlier) in [
            ("2025", "2024"),
            ("2025-01", "2024"),
            ("2024-11-05", "2024-10"),
            ("2024-Q3", "2024-06"),
            ("2024-10-01", "2024-Q3"),
            ("2024-W37", "2024-09-08"),
            ("1990s", "1980s"),
            ("2024", "2020/2023"),
            ("2025-05", "2024-spring"),
            ("2024-11-06", "2024-11-05T22:30"),
            ("2024-11-05T22:30", "2024-11-05T22:00"),
            ("2024-11-05T22:30Z", "2024-11-05T22:30+08:00"),
            ("2024", "2021/22"),
        ] {
            assert!(date(later).is_after(&date(earlier)), "{later} after {earlier}");
            assert!(!date(earlier).is_after(&date(later)), "{earlier} after {later}");
        }
        for (one, two) in [
            ("2024", "2024-12-31"),
            ("2024-Q3", "2024-08"),
            ("2024-11-05T22:30", "2024-11-05T22:00Z"),
            ("2024-11-05", "2024-11-05T22:30"),
            ("22:30", "2024"),
            ("22:30", "22:00"),
            ("2022/23", "2023"),
            ("2024-winter", "2025-01"),
            ("2020/2024", "2022"),
        ] {
            assert!(!date(one).is_after(&date(two)) && !date(two).is_after(&date(one)), "{one} and {two}");
        }
    }
}
