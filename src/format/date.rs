//! Dates as a language writes them.

use super::languages::Language;
use super::template::fill;
use crate::date::Date;

/// The date in the language's long form, as precise as it is: `4 November 2024`, `Oktober 2024`, `2024`.
pub fn date(date: &Date, language: &Language) -> String {
    let [year, month, day] = date.parts().map(Option::unwrap_or_default);
    let pattern = match (month, day) {
        ("", _) => "{year}",
        (_, "") => language.month,
        _ => language.day,
    };
    let number = month.bytes().fold(0, |number, digit| number * 10 + usize::from(digit - b'0'));
    let name = number.checked_sub(1).and_then(|index| language.months.get(index));
    fill(pattern, &[("year", year), ("month", name.copied().unwrap_or_default()), ("day", day)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_as_precise_as_it_was_stated() {
        let in_both = |text| ["id", "en"].map(|tag| date(&Date::parse(text).unwrap(), Language::of(tag).unwrap()));
        assert_eq!(in_both("2024"), ["2024", "2024"]);
        assert_eq!(in_both("2024-10"), ["Oktober 2024", "October 2024"]);
        assert_eq!(in_both("2024-11-04"), ["4 November 2024", "November 4, 2024"]);
    }
}
