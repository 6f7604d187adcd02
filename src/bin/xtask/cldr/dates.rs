//! How locales write dates.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::listing::{Likely, table};
use super::{ROOT, has_words, json, language_of, text};

/// The rows of dates, for every language in all its regions. A language that there are words of has none for
/// its other scripts, since the words are in the usual one.
pub(super) fn dates(main: &Path, likely: &Likely) -> Result<String> {
    let mut rows = BTreeMap::<String, [String; 5]>::new();
    let mut nameless = Vec::new();
    for (locale, calendar) in all_calendars(main)? {
        let inside = months(&calendar, "format")?;
        if inside.split(';').any(is_number) {
            nameless.push(locale);
            continue;
        }
        let available = &calendar["dateTimeFormats"]["availableFormats"];
        let long = text(&calendar["dateFormats"]["long"])?;
        let [year, month, day] = if long.contains('G') {
            // The language has the era in a long date, since its usual calendar is another one.
            let month = text(&available["GyMMM"])?.replace("MMM", "MMMM");
            [text(&available["Gy"])?, month, long]
        } else {
            let day = &available["yMMMMd"];
            let day = if day.is_null() { long } else { text(day)? };
            [text(&available["y"])?, text(&available["yMMMM"])?, day]
        }
        .map(|pattern| date_pattern(&pattern, &calendar["eras"]["eraAbbr"]["1"]));
        let (year, month, day) = (year?, month?, day?);
        let alone = months(&calendar, "stand-alone")?;
        let is_used = |place: &str| month.contains(place) || day.contains(place);
        let has_alone = alone != inside && is_used("{month-alone}");
        let alone = if has_alone { alone } else { String::new() };
        let has_names = is_used("{month}") || is_used("{month-alone}");
        let inside = if has_names { inside } else { String::new() };
        rows.insert(locale, [year, month, day, inside, alone]);
    }
    // A script without names must not get those of the language's usual script.
    let english = rows.get("en").context("there is no English")?.clone();
    for locale in nameless {
        if rows.contains_key(&language_of(&locale)) {
            rows.insert(locale, english.clone());
        }
    }
    let by_locale: BTreeMap<String, &[String; 5]> = rows.iter().map(|(tag, row)| (tag.clone(), row)).collect();
    let listed = likely.differing(&by_locale).into_iter().map(|(locale, row)| {
        let mut row = row.clone();
        // The names of months are rarely those of the region.
        if locale.contains('-') && rows.get(&language_of(&locale)).is_some_and(|of| of[3..] == row[3..]) {
            row[3..].fill(String::new());
        }
        (locale, row.join("|"))
    });
    Ok(table("@", listed))
}

/// Whether the CLDR has no name for a month: then it has `M01`.
fn is_number(month: &str) -> bool {
    month.strip_prefix('M').is_some_and(|digits| digits.len() == 2 && digits.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The calendars of the locales that have rows of their own, with their tags.
pub(super) fn calendars(main: &Path) -> Result<Vec<(String, Value)>> {
    let mut named = Vec::new();
    for (locale, calendar) in all_calendars(main)? {
        if !months(&calendar, "format")?.split(';').any(is_number) {
            named.push((locale, calendar));
        }
    }
    Ok(named)
}

/// The same, with the locales that have no names of months.
fn all_calendars(main: &Path) -> Result<Vec<(String, Value)>> {
    let mut all = Vec::new();
    for entry in fs::read_dir(main)? {
        let entry = entry?;
        let locale = entry.file_name().to_string_lossy().into_owned();
        if locale == ROOT || (has_words(&language_of(&locale)) && !has_words(&locale)) {
            continue;
        }
        let mut file = json(&entry.path().join("ca-gregorian.json"))?;
        let calendar = file["main"][&locale]["dates"]["calendars"]["gregorian"].take();
        all.push((locale, calendar));
    }
    Ok(all)
}

/// The names of the months, inside a date (`format`) or by themselves (`stand-alone`).
pub(super) fn months(calendar: &Value, kind: &str) -> Result<String> {
    let names = &calendar["months"][kind]["wide"];
    Ok((1..=12).map(|month| text(&names[month.to_string()])).collect::<Result<Vec<_>>>()?.join(";"))
}

/// A pattern of the CLDR as our sentences have places: `d. MMMM y` as `{day}. {month} {year}`. Where it has
/// the era, that is the name of the common one.
fn date_pattern(pattern: &str, era: &Value) -> Result<String> {
    let era = text(era)?;
    let mut written = String::new();
    let mut rest = pattern;
    while let Some(first) = rest.chars().next() {
        let field = &rest[..rest.find(|character| character != first).unwrap_or(rest.len())];
        let place = match field {
            "y" | "yyyy" => "{year}",
            "MMM" | "MMMM" => "{month}",
            "LLLL" => "{month-alone}",
            "M" => "{month-number}",
            "d" => "{day}",
            "dd" => "{day-of-two}",
            "G" => &era,
            "'" => {
                let (quoted, after) = rest[1..].split_once('\'').context("a quote without an end")?;
                written.push_str(quoted);
                rest = after;
                continue;
            }
            _ if first.is_ascii_alphabetic() => bail!("{field} in the date pattern {pattern}"),
            other => other,
        };
        written.push_str(place);
        rest = &rest[field.len()..];
    }
    Ok(written)
}
