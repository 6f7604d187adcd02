//! How languages write measures.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::{CATEGORIES, json, words};

/// What news counts in, of what the CLDR knows.
const MEASURES: [&str; 51] = [
    "area-acre",
    "area-hectare",
    "area-square-foot",
    "area-square-kilometer",
    "area-square-meter",
    "area-square-mile",
    "digital-gigabyte",
    "digital-kilobyte",
    "digital-megabyte",
    "digital-terabyte",
    "duration-day",
    "duration-hour",
    "duration-minute",
    "duration-month",
    "duration-second",
    "duration-week",
    "duration-year",
    "energy-joule",
    "energy-kilocalorie",
    "energy-kilojoule",
    "energy-kilowatt-hour",
    "length-centimeter",
    "length-foot",
    "length-inch",
    "length-kilometer",
    "length-meter",
    "length-mile",
    "length-millimeter",
    "length-nautical-mile",
    "length-yard",
    "mass-gram",
    "mass-kilogram",
    "mass-milligram",
    "mass-ounce",
    "mass-pound",
    "mass-ton",
    "mass-tonne",
    "power-gigawatt",
    "power-kilowatt",
    "power-megawatt",
    "power-watt",
    "pressure-hectopascal",
    "speed-kilometer-per-hour",
    "speed-knot",
    "speed-meter-per-second",
    "speed-mile-per-hour",
    "temperature-celsius",
    "temperature-fahrenheit",
    "volume-barrel",
    "volume-cubic-meter",
    "volume-liter",
];

/// The lines of each language that there are words of, by its tag; and the names of all measures.
pub(super) fn measures(packages: &Path) -> Result<(Vec<(String, String)>, String)> {
    let mut languages = Vec::new();
    for entry in fs::read_dir(words())? {
        let path = entry?.path();
        let tag = path.file_stem().context("a file without a name")?.to_string_lossy().into_owned();
        let units = packages.join("cldr-units-full").join("main").join(&tag).join("units.json");
        let lines = lines(&units, &tag)?;
        languages.push((tag, lines));
    }
    languages.sort();
    let mut names = MEASURES.map(name);
    names.sort_unstable();
    Ok((languages, format!(" {} ", names.join(" "))))
}

/// The name without what kind of a measure it is.
fn name(measure: &'static str) -> &'static str {
    measure.split_once('-').map_or(measure, |(_, name)| name)
}

/// Each measure in its short form: `kilometer = {n} km`.
fn lines(units: &Path, tag: &str) -> Result<String> {
    let file = json(units)?;
    let short = &file["main"][tag]["units"]["short"];
    let mut lines = String::new();
    for measure in MEASURES {
        let pattern = |category: &str| short[measure][format!("unitPattern-count-{category}")].as_str();
        let other = pattern("other").with_context(|| format!("{tag} does not write {measure}"))?;
        for category in CATEGORIES {
            // A word that stands for the figure too is not exact: "two years" of 2.0.
            if let Some(form) = pattern(category).filter(|form| *form != other && form.contains("{0}")) {
                writeln!(lines, "{}.{category} = {}", name(measure), form.replace("{0}", "{n}"))?;
            }
        }
        writeln!(lines, "{} = {}", name(measure), other.replace("{0}", "{n}"))?;
    }
    Ok(lines)
}
