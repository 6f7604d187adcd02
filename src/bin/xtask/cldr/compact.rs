//! How languages write numbers in short.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Result, bail};
use serde_json::Value;

use super::listing::{Likely, table};
use super::{CATEGORIES, formats, has_words, json, text};

/// The rows of a form, each locale after a mark: `long` for "2.86 million", `short` for "2.86M".
pub(super) fn compact(packages: &Path, likely: &Likely, form: &str, mark: &str) -> Result<String> {
    let mut rows = BTreeMap::new();
    for entry in fs::read_dir(packages.join("cldr-numbers-full").join("main"))? {
        let entry = entry?;
        let locale = entry.file_name().to_string_lossy().into_owned();
        if !has_words(&locale) {
            continue;
        }
        let file = json(&entry.path().join("numbers.json"))?;
        let numbers = &file["main"][&locale]["numbers"];
        let system = text(&numbers["defaultNumberingSystem"])?;
        rows.insert(locale, row(&formats(numbers, "decimal", &system)[form]["decimalFormat"])?);
    }
    let by_locale: BTreeMap<String, &String> = rows.iter().map(|(tag, row)| (tag.clone(), row)).collect();
    Ok(table(mark, likely.differing(&by_locale).into_iter().map(|(tag, row)| (tag, row.clone()))))
}

/// The fields of a row: from which power of ten on which words are used, where need be for which category of
/// numbers.
fn row(patterns: &Value) -> Result<String> {
    let mut fields: Vec<String> = Vec::new();
    for power in 3..15 {
        let pattern = |category: &str| {
            let pattern = patterns[format!("1{}-count-{category}", "0".repeat(power))].as_str()?;
            // One for figures below zero has the place of their sign.
            pattern.rsplit(';').next()
        };
        let Some(other) = pattern("other") else { continue };
        let zeros = other.matches('0').count();
        if other.chars().all(|character| character == '0') {
            // Written as any number is.
            if !fields.is_empty() {
                bail!("a number without words after one with words: {other}");
            }
            continue;
        }
        let words = |pattern: &str| {
            // A word for one thousand is none for 1,004: such figures are written in full.
            if !pattern.contains('0') {
                return String::new();
            }
            // A point of an abbreviation may be in quotes, so that it is none of a number.
            pattern.replace(&"0".repeat(zeros), "{n}").replace('-', "{-}").replace('\'', "")
        };
        let from = power + 1 - zeros;
        let mut own = Vec::new();
        for category in CATEGORIES {
            if let Some(form) = pattern(category).filter(|form| *form != other) {
                own.push(format!("{from}{category}:{}", words(form)));
            }
        }
        own.push(format!("{from}:{}", words(other)));
        // Urdu counts in its trillions from ten on: one of them would be ten of the word before it.
        if !fields.ends_with(&own) {
            fields.extend(own);
        }
    }
    Ok(fields.join("|"))
}
