//! The dates in a text.

use std::ops::Range;

use super::super::figures::{Found, Inside};
use crate::article::letters::last_word;
use crate::article::months::Months;
use crate::figure::Figure;

/// A date that a text says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Said {
    /// Where it stands.
    pub(super) range: Range<usize>,
    /// As the data format writes it: `2024-10`. `None` for a season of two years, which it cannot write.
    pub(super) date: Option<String>,
}

/// The dates in a part of a text, in its order. `numbers` are those of the text.
pub(super) fn dates(text: &str, part: &Range<usize>, numbers: &[Found], months: &Months) -> Vec<Said> {
    let is_in = |found: &&Found| {
        found.inside == Some(Inside::Date) && part.start <= found.number.start && found.number.end <= part.end
    };
    let first = numbers.partition_point(|found| found.number.start < part.start);
    let rest = numbers.get(first..).unwrap_or_default();
    let all: Vec<&Found> = rest.iter().take_while(|found| found.number.start < part.end).filter(is_in).collect();
    let mut said: Vec<Said> = Vec::new();
    let mut last_end = part.start;
    for (index, found) in all.iter().enumerate() {
        let Some(year) = year(found) else { continue };
        if let Some(season) = season(text, found, &all, index) {
            last_end = season.end;
            said.push(Said { range: season, date: None });
            continue;
        }
        let before = index.checked_sub(1).and_then(|index| all.get(index)).filter(|day| day.number.start >= last_end);
        let next = [1, 2].map(|step| all.get(index + step));
        let (range, date) = asian(text, found, &next, &year)
            .or_else(|| numeric(text, found, &all, index, &year))
            .or_else(|| named(text, found, before.copied(), months, &year))
            .unwrap_or((found.number.clone(), year));
        last_end = range.end;
        said.push(Said { range, date: Some(date) });
    }
    said
}

/// The year that a number is.
fn year(found: &Found) -> Option<String> {
    let year = found.value.plain();
    (year.len() == 4 && found.value.decimals() == 0).then_some(year)
}

/// The two years of a season of which a number is the first or the last: "2025/2026", "2025/26".
fn season(text: &str, found: &Found, all: &[&Found], index: usize) -> Option<Range<usize>> {
    let next = |digits: &str| {
        let years = [year(found)?.get(2..)?.parse::<u32>().ok()?, digits.parse::<u32>().ok()?];
        (years.first().map(|first| (first + 1) % 100) == years.last().copied()).then_some(found.number.end + 3)
    };
    let rest = text.get(found.number.end..)?;
    let short = rest
        .strip_prefix(['/', '-'])
        .filter(|rest| !rest.get(2..).unwrap_or_default().starts_with(|c: char| c.is_ascii_digit()));
    if let Some(end) = short.and_then(|rest| next(rest.get(..2)?)) {
        return Some(found.number.start..end);
    }
    let is_beside = |one: &Found, other: &Found| {
        let between = text.get(one.number.end..other.number.start);
        let is_joined = between.is_some_and(|between| matches!(between, "/" | "\u{2013}" | "-"));
        is_joined && year(one).is_some() && year(other).is_some()
    };
    let before = index.checked_sub(1).and_then(|before| all.get(before)).filter(|before| is_beside(before, found));
    let after = all.get(index + 1).filter(|after| is_beside(found, after));
    (before.is_some() || after.is_some()).then(|| {
        let start = before.map_or(found.number.start, |before| before.number.start);
        start..after.map_or(found.number.end, |after| after.number.end)
    })
}

/// `2024年10月4日`
fn asian(text: &str, found: &Found, next: &[Option<&&Found>; 2], year: &str) -> Option<(Range<usize>, String)> {
    let begins = |at: usize, unit: [char; 2]| text.get(at..).is_some_and(|rest| rest.trim_start().starts_with(unit));
    begins(found.number.end, ['年', '년']).then_some(())?;
    let month = next.first().copied().flatten().filter(|month| begins(month.number.end, ['月', '월']));
    let month = month?;
    let month_number = two(month.value, 12)?;
    match next.get(1).copied().flatten().filter(|day| begins(day.number.end, ['日', '일'])) {
        Some(day) => {
            Some((found.number.start..day.number.end, format!("{year}-{month_number}-{}", two(day.value, 31)?)))
        }
        None => Some((found.number.start..month.number.end, format!("{year}-{month_number}"))),
    }
}

/// `2024-10-04`, `04.10.2024`, and `24/10/2024`, whose first number is no month. In other orders it is not
/// known which is the month.
fn numeric(text: &str, found: &Found, all: &[&Found], index: usize, year: &str) -> Option<(Range<usize>, String)> {
    let at = |index: Option<usize>| index.and_then(|index| all.get(index)).copied();
    let between = |one: &Found, other: &Found, mark: &str| text.get(one.number.end..other.number.start) == Some(mark);
    if let (Some(month), Some(day)) = (at(Some(index + 1)), at(Some(index + 2)))
        && between(found, month, "-")
        && between(month, day, "-")
    {
        let date = format!("{year}-{}-{}", two(month.value, 12)?, two(day.value, 31)?);
        return Some((found.number.start..day.number.end, date));
    }
    let (day, month) = (at(index.checked_sub(2))?, at(index.checked_sub(1))?);
    let is_dotted = between(day, month, ".") && between(month, found, ".");
    let is_slashed = between(day, month, "/") && between(month, found, "/") && two(day.value, 12).is_none();
    (is_dotted || is_slashed).then_some(())?;
    Some((day.number.start..found.number.end, format!("{year}-{}-{}", two(month.value, 12)?, two(day.value, 31)?)))
}

/// `4 October 2024`, `October 4, 2024`, `Oktober 2024`
fn named(
    text: &str,
    found: &Found,
    day: Option<&Found>,
    months: &Months,
    year: &str,
) -> Option<(Range<usize>, String)> {
    let before = text.get(..found.number.start)?;
    let head =
        before.trim_end_matches([' ', '\u{a0}', ',', '.']).trim_end_matches(" de").trim_end_matches(" of").trim_end();
    let day = day.filter(|day| day.value.plain().len() <= 2);
    // October 4, 2024
    if let Some(day) = day.filter(|day| day.number.end == head.len())
        && let head = text.get(..day.number.start)?.trim_end_matches([' ', '.'])
        && let name = last_word(head)
        && let Some(month) = months.number(name)
    {
        return Some((head.len() - name.len()..found.number.end, format!("{year}-{month:02}-{}", two(day.value, 31)?)));
    }
    let name = last_word(head);
    let start = head.len() - name.len();
    let month = months.number(name)?;
    let between = day.and_then(|day| text.get(day.number.end..start));
    let is_beside =
        between.is_some_and(|text| matches!(text.trim(), "" | "." | "de" | "of" | "st" | "nd" | "rd" | "th" | "er"));
    match day.filter(|_| is_beside) {
        Some(day) => Some((day.number.start..found.number.end, format!("{year}-{month:02}-{}", two(day.value, 31)?))),
        None => Some((start..found.number.end, format!("{year}-{month:02}"))),
    }
}

/// A month or a day in two digits.
fn two(figure: Figure, most: u32) -> Option<String> {
    let number: u32 = figure.plain().parse().ok().filter(|number| (1..=most).contains(number))?;
    Some(format!("{number:02}"))
}

#[cfg(test)]
mod tests {
    use super::super::super::figures::numbers;
    use super::*;

    #[test]
    fn a_date_is_as_exact_as_it_is_said() {
        for (lang, text, expected) in [
            ("id", "Sampai Oktober 2024, ada", "2024-10"),
            ("id", "Senin, 4 November 2024", "2024-11-04"),
            ("en", "On October 4, 2024, it", "2024-10-04"),
            ("en", "On 4 Oct. 2024", "2024-10-04"),
            ("en", "since 2015", "2015"),
            ("de", "am 4. Mai 2018", "2018-05-04"),
            ("de", "am 04.05.2018", "2018-05-04"),
            ("fr", "le 4 mai 2024", "2024-05-04"),
            ("fr", "fin août 2024", "2024-08"),
            ("es", "el 4 de mayo de 2024", "2024-05-04"),
            ("ja", "2024年5月4日に", "2024-05-04"),
            ("ja", "2024年5月に", "2024-05"),
            ("en", "on 2018-05-17", "2018-05-17"),
            ("id", "Senin (24/8/2026)", "2026-08-24"),
            ("ru", "4 мая 2024 года", "2024-05-04"),
        ] {
            let said = dates(text, &(0..text.len()), &numbers(text, lang), &Months::of(lang));
            let said: Vec<_> = said.into_iter().filter_map(|said| said.date).collect();
            assert_eq!(said, [expected], "{lang}: {text}");
        }
    }
}
