//! How languages write dates of other calendars than the Gregorian one.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;

use super::dates::months;
use super::listing::{Likely, table};
use super::rare_dates::wide;
use super::{has_words, json, language_of, text};

/// The calendars, each with the first of its eras that there are dates of, and whether its months are others.
const CALENDARS: [(&str, usize, bool); 4] =
    [("buddhist", 0, false), ("islamic", 0, true), ("japanese", 232, false), ("persian", 0, true)];

/// Languages without words of the card, where one of the calendars is usual.
const USUAL: [&str; 5] = ["ckb", "lrc", "mzn", "ps", "uz"];

/// The most eras of a calendar.
const MAX_ERAS: usize = 5;

/// The rows, for the languages that there are words of, and [`USUAL`].
pub(super) fn calendars(packages: &Path, likely: &Likely) -> Result<String> {
    let mut listed = Vec::new();
    for (calendar, era, has_months) in CALENDARS {
        let main = packages.join(format!("cldr-cal-{calendar}-full")).join("main");
        let mut rows = BTreeMap::<String, String>::new();
        for entry in fs::read_dir(&main).with_context(|| format!("cannot read {}", main.display()))? {
            let entry = entry?;
            let locale = entry.file_name().to_string_lossy().into_owned();
            if !has_words(&locale) && !USUAL.contains(&language_of(&locale).as_str()) {
                continue;
            }
            let file = json(&entry.path().join(format!("ca-{calendar}.json")))?;
            let data = &file["main"][&locale]["dates"]["calendars"][calendar];
            rows.insert(locale, row(data, era, has_months)?);
        }
        let by_locale: BTreeMap<String, &String> = rows.iter().map(|(tag, row)| (tag.clone(), row)).collect();
        let differing = likely.differing(&by_locale).into_iter();
        listed.extend(differing.map(|(tag, row)| (format!("{tag}~{calendar}"), row.clone())));
    }
    Ok(table("^", listed))
}

fn row(calendar: &Value, era: usize, has_months: bool) -> Result<String> {
    let available = &calendar["dateTimeFormats"]["availableFormats"];
    let long = &calendar["dateFormats"]["long"];
    let (day, first) = match long["_value"].as_str() {
        // The first year of an era has a name there.
        Some(pattern) => (pattern.to_owned(), if long["_numbers"] == "y=jpanyear" { "元" } else { "" }),
        None => (text(long)?, ""),
    };
    let month = text(&available["yyyyMMMM"]).or_else(|_| text(&available["yyyyMMM"]).map(|pattern| wide(&pattern)))?;
    // A Gregorian year or month is not within one of another calendar with other months.
    let [year, month] = if has_months { [String::new(), String::new()] } else { [text(&available["yyyy"])?, month] };
    let names = if has_months && day.contains("MMM") { months(calendar, "format")? } else { String::new() };
    let eras = &calendar["eras"]["eraAbbr"];
    let eras = (era..era + MAX_ERAS).map_while(|era| eras[era.to_string()].as_str());
    let eras = if era == 0 { eras.take(1).collect::<Vec<_>>() } else { eras.collect() };
    Ok([year, month, day, names, eras.join(";"), first.to_owned()].join("|"))
}
