//! How locales write dates.

use std::collections::BTreeMap;
use std::fs;
use std::iter;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::listing::table;
use super::{has_words, json, language_of, text};

/// The rows of dates, for the languages that there are words of, in all their regions.
pub(super) fn dates(main: &Path) -> Result<String> {
    let mut rows = BTreeMap::<String, [String; 5]>::new();
    for entry in fs::read_dir(main)? {
        let entry = entry?;
        let locale = entry.file_name().to_string_lossy().into_owned();
        if !has_words(&locale) {
            continue;
        }
        let file = json(&entry.path().join("ca-gregorian.json"))?;
        let calendar = &file["main"][&locale]["dates"]["calendars"]["gregorian"];
        let available = &calendar["dateTimeFormats"]["availableFormats"];
        let long = text(&calendar["dateFormats"]["long"])?;
        let months = |kind: &str| -> Result<String> {
            let names = &calendar["months"][kind]["wide"];
            Ok((1..=12).map(|month| text(&names[month.to_string()])).collect::<Result<Vec<_>>>()?.join(";"))
        };
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
        let (inside, alone) = (months("format")?, months("stand-alone")?);
        let alone = if alone == inside { String::new() } else { alone };
        rows.insert(locale.clone(), [year?, month?, day?, inside, alone]);
    }
    let mut listed = Vec::new();
    for (locale, row) in &rows {
        let mut tags = iter::successors(locale.rsplit_once('-'), |(tag, _)| tag.rsplit_once('-'));
        let shorter = tags.find_map(|(tag, _)| rows.get(tag));
        if shorter != Some(row) {
            let mut row = row.clone();
            // The names of months are rarely those of the region.
            if let Some(of_language) = rows.get(&language_of(locale)).filter(|_| shorter.is_some())
                && of_language[3..] == row[3..]
            {
                row[3..].fill(String::new());
            }
            listed.push((locale.clone(), row.join("|")));
        }
    }
    Ok(table("@", listed))
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
            "MMMM" => "{month}",
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
