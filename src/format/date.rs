//! Dates as a language writes them.

use super::languages::Language;
use super::template::fill;
use crate::date::Date;
use crate::figure::Figure;

/// The date in the language's long form, as precise as it is: `4 November 2024`, `Oktober 2024`, `2024`.
pub fn date(date: Date, language: &Language) -> String {
    let (pattern, year, month, day) = match date {
        Date::Year(year) => ("{year}", year, 1, 1),
        Date::Month(year, month) => (language.month, year, month, 1),
        Date::Day(year, month, day) => (language.day, year, month, day),
    };
    let month = language.months.get(usize::from(month) - 1).copied().unwrap_or_default();
    fill(pattern, &[("year", &digits(year)), ("month", month), ("day", &digits(day.into()))])
}

fn digits(number: u16) -> String {
    Figure::from(u32::from(number)).plain()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_as_precise_as_it_was_stated() {
        let in_both = |text| ["id", "en"].map(|tag| date(Date::parse(text).unwrap(), Language::of(tag).unwrap()));
        assert_eq!(in_both("2024"), ["2024", "2024"]);
        assert_eq!(in_both("2024-10"), ["Oktober 2024", "October 2024"]);
        assert_eq!(in_both("2024-11-04"), ["4 November 2024", "November 4, 2024"]);
    }
}
