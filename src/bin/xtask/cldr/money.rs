//! How locales write money.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::listing::{Likely, table};
use super::numbers::grouping;
use super::{LEFT_OUT, ROOT, formats, json, text};

/// The rows of patterns, those of symbols, and the codes of all currencies that are in use.
pub(super) fn money(packages: &Path, likely: &Likely) -> Result<[String; 3]> {
    let codes = codes(&packages.join("cldr-core"))?;
    let mut patterns = BTreeMap::new();
    let mut symbols = BTreeMap::new();
    for entry in fs::read_dir(packages.join("cldr-numbers-full").join("main"))? {
        let entry = entry?;
        let locale = entry.file_name().to_string_lossy().into_owned();
        if LEFT_OUT.contains(&locale.as_str()) {
            continue;
        }
        patterns.insert(locale.clone(), pattern(&entry.path(), &locale)?);
        symbols.insert(locale.clone(), symbols_of(&entry.path(), &locale, &codes)?);
    }
    let by_locale: BTreeMap<String, &String> = patterns.iter().map(|(tag, row)| (tag.clone(), row)).collect();
    let pattern_rows = likely.differing(&by_locale).into_iter().map(|(tag, row)| (tag, row.clone()));
    let mut symbol_rows = Vec::new();
    let by_locale: BTreeMap<String, &Vec<String>> = symbols.iter().map(|(tag, row)| (tag.clone(), row)).collect();
    for (tag, own, shorter) in likely.beside_shorter(&by_locale) {
        // A symbol is looked for tag by tag: those of the shorter tag need not be said again.
        let of_shorter = if tag == ROOT { &codes } else { shorter.unwrap_or(&codes) };
        let entries: Vec<_> = codes
            .iter()
            .zip(own.iter().zip(of_shorter))
            .filter(|(_, (own, of_shorter))| own != of_shorter)
            .map(|(code, (own, _))| format!("{code}={own}"))
            .collect();
        if !entries.is_empty() {
            symbol_rows.push((tag, entries.join(";")));
        }
    }
    Ok([table("!", pattern_rows), table("=", symbol_rows), codes.concat()])
}

/// The currencies that are legal tender somewhere today.
fn codes(core: &Path) -> Result<Vec<String>> {
    let file = json(&core.join("supplemental").join("currencyData.json"))?;
    let regions = file["supplemental"]["currencyData"]["region"].as_object().context("no currencies")?;
    let mut codes = BTreeSet::new();
    for used in regions.values().flat_map(|list| list.as_array().into_iter().flatten()) {
        for (code, use_of_it) in used.as_object().into_iter().flatten() {
            if use_of_it["_to"].is_null() && use_of_it["_tender"] != "false" {
                codes.insert(code.clone());
            }
        }
    }
    Ok(codes.into_iter().collect())
}

/// The fields of a row: the pattern, the one for a symbol that ends in a letter beside the digits, the one
/// for amounts below zero where that is another, the size of the second group, and separators where they are
/// not those of other numbers.
fn pattern(folder: &Path, locale: &str) -> Result<String> {
    let file = json(&folder.join("numbers.json"))?;
    let numbers = &file["main"][locale]["numbers"];
    let system = text(&numbers["defaultNumberingSystem"])?;
    let formats = formats(numbers, "currency", &system);
    let standard = text(&formats["standard"])?;
    let beside_letters = formats["standard-alphaNextToNumber"].as_str().unwrap_or(&standard);
    let symbols = &numbers[format!("symbols-numberSystem-{system}")];
    let own_symbol = |key: &str| symbols[key].as_str().unwrap_or_default().to_owned();
    let [decimal, group] = ["currencyDecimal", "currencyGroup"].map(own_symbol);
    let size = grouping(positive(&standard).trim_start_matches(|character| !"#,0".contains(character)))?;
    let negative = match standard.split_once(';') {
        // With a sign in front there is nothing to say.
        Some((_, negative)) if !negative.starts_with('-') => places(negative)?.replace('-', "{-}"),
        _ => String::new(),
    };
    let [standard, mut beside_letters] = [positive(&standard), positive(beside_letters)].map(places);
    let (standard, is_before) = (standard?, |pattern: &str| pattern.find("{s}") < pattern.find("{n}"));
    if beside_letters.as_ref().is_ok_and(|pattern| is_before(pattern) != is_before(&standard)) {
        // Of the root, and not meant for a locale whose symbols stand on the other side.
        let apart = if is_before(&standard) { "{s}\u{a0}{n}" } else { "{n}\u{a0}{s}" };
        beside_letters = Ok(apart.to_owned());
    }
    // The CLDR's spacing of currencies: letters keep their distance.
    let beside_letters = beside_letters?.replace("{s}{n}", "{s}\u{a0}{n}").replace("{n}{s}", "{n}\u{a0}{s}");
    Ok([standard, beside_letters, negative, size, decimal, group].join("|"))
}

fn positive(pattern: &str) -> &str {
    pattern.split(';').next().unwrap_or_default()
}

/// A pattern of the CLDR with the places of our sentences: `¤ #,##0.00` as `{s} {n}`.
fn places(pattern: &str) -> Result<String> {
    let is_place = |character: char| "#,0.".contains(character);
    let start = pattern.find(is_place).context("no digits in an amount of money")?;
    let end = pattern.rfind(is_place).context("no digits in an amount of money")?;
    Ok([&pattern[..start], "{n}", &pattern[end + 1..]].concat().replace('\u{a4}', "{s}"))
}

/// The symbol of each currency.
fn symbols_of(folder: &Path, locale: &str, codes: &[String]) -> Result<Vec<String>> {
    let file = json(&folder.join("currencies.json"))?;
    let currencies = &file["main"][locale]["numbers"]["currencies"];
    Ok(codes.iter().map(|code| currencies[code]["symbol"].as_str().unwrap_or(code).to_owned()).collect())
}
