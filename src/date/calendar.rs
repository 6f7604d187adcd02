//! Other calendars, by `-u-ca-` in a language tag.

mod hijri;

use super::days::{day_of, parts};
use crate::format::calendar_of;

/// A calendar other than the Gregorian one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Calendar {
    Buddhist,
    Japanese,
    Persian,
    Hijri,
}

/// A date in a calendar. What was not stated is zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Converted {
    /// The era, from 0.
    pub(crate) era: usize,
    pub(crate) year: u32,
    pub(crate) month: u32,
    pub(crate) day: u32,
}

/// The years from which Thailand begins them in January, and Japan has the Gregorian calendar. Before these,
/// dates there were others.
const BUDDHIST_FROM: u32 = 1941;
const JAPANESE_FROM: u32 = 1873;

/// The first days of the Japanese eras, after which they are counted: Meiji, Taisho, Showa, Heisei, Reiwa.
const ERAS: [[u32; 3]; 5] = [[1868, 10, 23], [1912, 7, 30], [1926, 12, 25], [1989, 1, 8], [2019, 5, 1]];

/// The Persian years in which a cycle of 33 years gives the days of the equinox.
const PERSIAN: std::ops::RangeInclusive<u32> = 1178..=1501;

impl Calendar {
    /// The calendar that a tag asks for. `None` for the Gregorian one, and for one that the card does not
    /// know.
    pub(crate) fn of(tag: &str) -> Option<Self> {
        match calendar_of(tag)?.as_str() {
            "buddhist" => Some(Self::Buddhist),
            "japanese" => Some(Self::Japanese),
            "persian" => Some(Self::Persian),
            // The Hijri calendar that is calculated ahead, and official somewhere.
            "islamic" | "islamic-umalqura" => Some(Self::Hijri),
            _ => None,
        }
    }

    /// Its name in the table of its patterns.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Buddhist => "buddhist",
            Self::Japanese => "japanese",
            Self::Persian => "persian",
            Self::Hijri => "islamic",
        }
    }

    /// A year, a month or a day of the Gregorian calendar in this one. `None` for those that are not within
    /// one year or month of it, and outside of the range that it is known for.
    pub(crate) fn convert(self, date: &str) -> Option<Converted> {
        let [year, month, day] = parts(date);
        match self {
            Self::Buddhist => (year >= BUDDHIST_FROM).then_some(Converted { era: 0, year: year + 543, month, day }),
            Self::Japanese => japanese([year, month, day]),
            _ if day == 0 => None,
            Self::Persian => persian(day_of(year, month, day)),
            Self::Hijri => hijri::convert(day_of(year, month, day)),
        }
    }
}

fn japanese([year, month, day]: [u32; 3]) -> Option<Converted> {
    if year < JAPANESE_FROM {
        return None;
    }
    // The era of the first and of the last day that may be meant.
    let era_of = |date: [u32; 3]| ERAS.iter().rposition(|first| *first <= date);
    let or = |stated: u32, other: u32| if stated == 0 { other } else { stated };
    let era = era_of([year, or(month, 1), or(day, 1)])?;
    let is_of_one = era_of([year, or(month, 12), or(day, 31)]) == Some(era);
    let [first, ..] = ERAS.get(era)?;
    is_of_one.then_some(Converted { era, year: year - first + 1, month, day })
}

/// A day of the Persian calendar, by its number since the year 0.
fn persian(day: u32) -> Option<Converted> {
    // The days before the new year of a Persian year: of 33 years, eight are leap years.
    let before = |year: u32| day_of(622, 3, 20) + 365 * (year - 1) + (8 * year + 21) / 33;
    // At least this year, and few more, since not every year has a leap day.
    let estimate = day.checked_sub(day_of(622, 3, 22))? / 366 + 1;
    let year = (estimate..estimate + 9).find(|year| day <= before(year + 1))?;
    if !PERSIAN.contains(&year) {
        return None;
    }
    let of_year = day.checked_sub(before(year))?.checked_sub(1)?;
    // Six months of 31 days, then months of 30.
    let (month, day) =
        if of_year < 186 { (of_year / 31, of_year % 31) } else { ((of_year - 6) / 30, (of_year - 6) % 30) };
    Some(Converted { era: 0, year, month: month + 1, day: day + 1 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_converted() {
        let converted = |calendar: Calendar, date: &str| {
            calendar.convert(date).map(|date| (date.era, date.year, date.month, date.day))
        };
        for (calendar, date, expected) in [
            (Calendar::Buddhist, "2024-11-05", Some((0, 2567, 11, 5))),
            (Calendar::Buddhist, "2024", Some((0, 2567, 0, 0))),
            (Calendar::Buddhist, "1940-12", None),
            (Calendar::Japanese, "2024-11-05", Some((4, 6, 11, 5))),
            (Calendar::Japanese, "2019-04-30", Some((3, 31, 4, 30))),
            (Calendar::Japanese, "2019-05-01", Some((4, 1, 5, 1))),
            (Calendar::Japanese, "1989-01-07", Some((2, 64, 1, 7))),
            (Calendar::Japanese, "1989-01", None),
            (Calendar::Japanese, "2019-05", Some((4, 1, 5, 0))),
            (Calendar::Japanese, "2019", None),
            (Calendar::Japanese, "2020", Some((4, 2, 0, 0))),
            (Calendar::Japanese, "1873-01-01", Some((0, 6, 1, 1))),
            (Calendar::Japanese, "1872-12-31", None),
            (Calendar::Persian, "2024-03-19", Some((0, 1402, 12, 29))),
            (Calendar::Persian, "2024-03-20", Some((0, 1403, 1, 1))),
            (Calendar::Persian, "2025-03-20", Some((0, 1403, 12, 30))),
            (Calendar::Persian, "2072-03-20", Some((0, 1451, 1, 1))),
            (Calendar::Persian, "2024-09-22", Some((0, 1403, 7, 1))),
            (Calendar::Persian, "2024-11", None),
            (Calendar::Persian, "1700-01-01", None),
            (Calendar::Persian, "2500-01-01", None),
            (Calendar::Persian, "0001-01-01", None),
            (Calendar::Hijri, "2024-11-05", Some((0, 1446, 5, 3))),
            (Calendar::Hijri, "1882-11-12", Some((0, 1300, 1, 1))),
            (Calendar::Hijri, "1882-11-11", None),
            (Calendar::Hijri, "2174-11-25", Some((0, 1600, 12, 30))),
            (Calendar::Hijri, "2174-11-26", None),
            (Calendar::Hijri, "2024", None),
        ] {
            assert_eq!(converted(calendar, date), expected, "{calendar:?} {date}");
        }
    }

    #[test]
    fn a_tag_asks_for_a_calendar() {
        for (tag, calendar) in [
            ("th-u-ca-buddhist", Some(Calendar::Buddhist)),
            ("ar-SA-u-ca-islamic-umalqura-nu-latn", Some(Calendar::Hijri)),
            ("ar-u-nu-arab-ca-islamic", Some(Calendar::Hijri)),
            ("fa-u-ca-persian", Some(Calendar::Persian)),
            ("ja-u-ca-japanese-x-a", Some(Calendar::Japanese)),
            ("th-u-ca-gregory", None),
            ("ar-u-ca-islamic-civil", None),
            ("fr-CA", None),
            ("th-u-ca", None),
            ("th-ca-buddhist", None),
        ] {
            assert_eq!(Calendar::of(tag), calendar, "{tag}");
        }
    }
}
