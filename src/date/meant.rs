//! What to write in place of a text that is not a date.

use super::days::weeks_of;
use super::form::Season;
use super::{Date, number};
use crate::finding::phrase;
use crate::text::{count, join};

/// All forms, for a text that nothing can be guessed from.
const FORMS: &str = "Write \"2024\", \"2024-10\" or \"2024-11-04\"; a quarter as \"2024-Q3\", a week as \"2024-W36\", a \
     season as \"2024-spring\", two years in one as \"2022/23\", a decade as \"1980s\", from one date to another as \
     \"2024-05-03/2024-05-05\", a time as \"2024-11-05T22:30\" or \"22:30\".";

/// The remedy for a text that is not a date: the date that was probably meant, or all forms.
pub(crate) fn remedy(text: &str) -> String {
    let [first, last] = text.split_once('/').map_or([""; 2], |(first, last)| [first, last]).map(str::trim_ascii);
    if let (Some(one), Some(two)) = (Date::parse(first), Date::parse(last)) {
        let range = join(&[last, "/", first]);
        return if Date::parse(&range).is_some() {
            phrase("Write the earlier one first: \"{0}\".", &[&range])
        } else {
            let alike = if one == two {
                "Write two dates that differ, the earlier first: \"2024-05-03/2024-05-05\"."
            } else {
                "Write two dates of one kind that differ, the earlier first: \"2024-05-03/2024-05-05\"."
            };
            alike.to_owned()
        };
    }
    if let Some((year, week)) = text.split_once("-W")
        && let (Some(year), Some(53)) = (number(year.as_bytes(), 4), number(week.as_bytes(), 2))
        && weeks_of(year) == 52
    {
        return "That year has 52 weeks.".to_owned();
    }
    match meant(text) {
        Some(meant) => phrase("Write \"{0}\".", &[&meant]),
        None => FORMS.to_owned(),
    }
}

/// The first of several spellings that is a date.
fn meant(text: &str) -> Option<String> {
    let guesses = [with_dashes, with_parts, without_seconds, of_halves, of_half_year, with_offset];
    let mut found = guesses.iter().filter_map(|guess| guess(text)).filter(|guess| Date::parse(guess).is_some());
    found.next()
}

/// Other dashes and slashes: `2024/11/04`, `2022-23`, `2024-05-03 – 2024-05-05`.
fn with_dashes(text: &str) -> Option<String> {
    let of_two = [" to ", " - ", "–", "—", "-"].into_iter().find_map(|between| {
        let (first, last) = text.split_once(between)?;
        let both = join(&[first.trim_ascii(), "/", last.trim_ascii()]);
        Date::parse(&both).map(|_| both)
    });
    of_two.or_else(|| Some(text.replace(['/', '.', '–'], "-")))
}

/// A quarter, a week, a season or a decade in another form: `Q3 2024`, `2024W36`, `Spring 2024`, `1985s`.
fn with_parts(text: &str) -> Option<String> {
    let text = text.to_ascii_lowercase();
    let at = text.find(|character: char| character.is_ascii_digit())?;
    let is_year = |from: usize| text.get(from..from + 4).filter(|year| number(year.as_bytes(), 4).is_some());
    let starts = text.char_indices().map(|(index, _)| index);
    let (start, year) = starts.skip(at).find_map(|start| Some((start, is_year(start)?)))?;
    let rest = join(&[text.get(..start)?, text.get(start + 4..)?]);
    let rest = rest.trim_matches(|character: char| !character.is_ascii_alphanumeric());
    let season = if rest == "fall" { "autumn" } else { rest };
    if rest == "s" {
        return Some(join(&[year.get(..3)?, "0s"]));
    }
    if Season::ALL.iter().any(|known| known.name() == season) {
        return Some(join(&[year, "-", season]));
    }
    let (kind, number) = rest.split_at_checked(1)?;
    let number = number.trim_start_matches(['-', ' ']);
    let zero = if kind == "w" && number.len() == 1 { "0" } else { "" };
    Some(join(&[year, "-", &kind.to_ascii_uppercase(), zero, number]))
}

/// A time with seconds, or with a space in place of the letter.
fn without_seconds(text: &str) -> Option<String> {
    let at = text.find(':')?;
    let (before, after) = text.split_at_checked(at + 3)?;
    let is_of_seconds = |character: char| character.is_ascii_digit() || character == '.';
    let seconds = after.strip_prefix(':').map(|rest| rest.trim_start_matches(is_of_seconds));
    let (day, clock) = before.split_at_checked(before.len().saturating_sub(5))?;
    let day = day.trim_end_matches([' ', 'T', 't', ',']);
    let letter = if day.is_empty() { "" } else { "T" };
    Some(join(&[day, letter, clock, seconds.unwrap_or(after)]))
}

/// A time by the twelve hours of a half of the day: `10:30 pm`, `2024-11-05 10 p.m.`
fn of_halves(text: &str) -> Option<String> {
    let spelt = text.to_ascii_lowercase().replace(['.', '\u{202f}', '\u{a0}'], " ");
    let spelt = spelt.trim_ascii_end();
    let (rest, is_later) = ["am", "a m"]
        .iter()
        .find_map(|half| Some((spelt.strip_suffix(half)?, false)))
        .or_else(|| ["pm", "p m"].iter().find_map(|half| Some((spelt.strip_suffix(half)?, true))))?;
    let rest = rest.trim_ascii_end();
    let start = rest.rfind([' ', 't']).map_or(0, |at| at + 1);
    let (day, clock) = rest.split_at_checked(start)?;
    let day = day.trim_end_matches([' ', 't', ',']);
    let (hour, minute) = clock.split_once(':').unwrap_or((clock, "00"));
    let hour = number(hour.as_bytes(), hour.len().min(2)).filter(|hour| (1..=12).contains(hour))?;
    let hour = hour % 12 + if is_later { 12 } else { 0 };
    let zero = if hour < 10 { "0" } else { "" };
    let letter = if day.is_empty() { "" } else { "T" };
    Some(join(&[day, letter, zero, &count(hour.into()), ":", minute]))
}

/// A half of a year: `2024-H1`.
fn of_half_year(text: &str) -> Option<String> {
    let (year, half) = text.split_at_checked(4)?;
    let months = match half.trim_start_matches(['-', ' ']) {
        "H1" | "h1" | "S1" => ["-01/", "-06"],
        "H2" | "h2" | "S2" => ["-07/", "-12"],
        _ => return None,
    };
    Some(join(&[year, months[0], year, months[1]]))
}

/// A time with its distance from UTC in another form: `22:30 +0800`.
fn with_offset(text: &str) -> Option<String> {
    let at = text.rfind(['+', '-']).filter(|at| text.get(..*at).is_some_and(|before| before.contains(':')))?;
    let (before, offset) = text.split_at_checked(at)?;
    let (sign, digits) = offset.split_at_checked(1)?;
    let digits = digits.replace(':', "");
    let four = match digits.len() {
        1 => join(&["0", &digits, "00"]),
        2 => join(&[&digits, "00"]),
        _ => digits,
    };
    Some(join(&[before.trim_ascii_end(), sign, four.get(..2)?, ":", four.get(2..)?]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_probably_meant_is_found() {
        for (text, expected) in [
            ("2024/11", "2024-11"),
            ("2024/11/04", "2024-11-04"),
            ("2024.11.04", "2024-11-04"),
            ("2022-23", "2022/23"),
            ("2022–23", "2022/23"),
            ("2022-2023", "2022/2023"),
            ("2020–2024", "2020/2024"),
            ("2024-05-03 – 2024-05-05", "2024-05-03/2024-05-05"),
            ("2024-05-03 to 2024-05-05", "2024-05-03/2024-05-05"),
            ("2024Q3", "2024-Q3"),
            ("2024-q3", "2024-Q3"),
            ("Q3 2024", "2024-Q3"),
            ("Q3/2024", "2024-Q3"),
            ("2024-W6", "2024-W06"),
            ("w36 2024", "2024-W36"),
            ("Spring 2024", "2024-spring"),
            ("2024-Fall", "2024-autumn"),
            ("1985s", "1980s"),
            ("1980's", "1980s"),
            ("2024-H1", "2024-01/2024-06"),
            ("2024-11-05T22:30:15", "2024-11-05T22:30"),
            ("2024-11-05T22:30:15.250Z", "2024-11-05T22:30Z"),
            ("2024-11-05 22:30", "2024-11-05T22:30"),
            ("2024-11-05 22:30 WITA", "2024-11-05T22:30 WITA"),
            ("22:30:00", "22:30"),
            ("10:30 PM", "22:30"),
            ("12 a.m.", "00:00"),
            ("2024-11-05 9 pm", "2024-11-05T21:00"),
            ("2024-11-05T22:30+0800", "2024-11-05T22:30+08:00"),
            ("22:30+8", "22:30+08:00"),
        ] {
            assert_eq!(remedy(text), format!("Write \"{expected}\"."), "{text}");
        }
        for (text, expected) in [
            ("2024-05-05/2024-05-03", "Write the earlier one first: \"2024-05-03/2024-05-05\"."),
            (
                "2024-05-03/2024-06",
                "Write two dates of one kind that differ, the earlier first: \
                \"2024-05-03/2024-05-05\".",
            ),
            ("2024-W53", "That year has 52 weeks."),
        ] {
            assert_eq!(remedy(text), expected, "{text}");
        }
        for text in [
            "",
            "soon",
            "04/11/2024",
            "5 November 2024",
            "2024-13",
            "é",
            "2024-é",
            "–",
            "25:00",
            "2024-02-30",
            "123456789 pm",
        ] {
            assert_eq!(remedy(text), FORMS, "{text}");
        }
    }

    #[test]
    fn any_text_is_answered() {
        let texts =
            ["2024-11-05T22:30:15+08:00 WITA", "12:30 p.m.", "Q3 2024", "2024-05-03 – 2024-05-05", "1980's", "2024-H1"];
        for text in texts {
            let letters: Vec<char> = text.chars().collect();
            for start in 0..letters.len() {
                for end in start..=letters.len() {
                    for more in ["", "é", "-", "9", ":", "/", "pm"] {
                        let piece: String = letters[start..end].iter().collect();
                        assert!(remedy(&(piece.clone() + more)).ends_with('.'));
                        assert!(remedy(&(more.to_owned() + &piece)).ends_with('.'));
                    }
                }
            }
        }
    }
}
