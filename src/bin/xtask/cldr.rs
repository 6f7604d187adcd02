//! `cargo xtask cldr`: the tables of how locales write numbers, dates, money and more, from the Unicode CLDR as npm has it.

#![expect(clippy::indexing_slicing, reason = "a JSON value gives null for what it lacks")]

mod calendars;
mod compact;
mod dates;
mod listing;
mod measures;
mod money;
mod numbers;
mod plurals;
mod rare_dates;

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::paths::root;
use crate::step::step;
use crate::web_tools;
use listing::Likely;

/// Locales whose patterns have groups of other sizes than the table knows: Anii and Toki Pona.
const LEFT_OUT: [&str; 2] = ["blo", "tok"];

/// The locale that all others come from.
const ROOT: &str = "und";

/// The categories of numbers that may take another form of words than all others do.
const CATEGORIES: [&str; 5] = ["zero", "one", "two", "few", "many"];

/// Writes the tables anew.
pub(crate) fn run() -> Result<()> {
    let packages = packages()?;
    let core = packages.join("cldr-core");
    let version = json(&core.join("package.json"))?["version"].as_str().unwrap_or_default().to_owned();
    let source = step("Reading the CLDR", || source(&version, &packages, &Likely::read(&core)?))?;
    let file = root().join("src").join("format").join("cldr.rs");
    fs::write(&file, source).with_context(|| format!("cannot write {}", file.display()))
}

/// Installs the packages outside of the source, and gives their folder.
fn packages() -> Result<PathBuf> {
    let listed = root().join("src").join("format").join("cldr");
    let folder = root().join("target").join("cldr");
    fs::create_dir_all(&folder)?;
    for name in ["package.json", "package-lock.json"] {
        fs::copy(listed.join(name), folder.join(name)).with_context(|| format!("{name} is missing"))?;
    }
    web_tools::install(&folder)?;
    Ok(folder.join("node_modules"))
}

/// The file with all tables.
fn source(version: &str, packages: &Path, likely: &Likely) -> Result<String> {
    let [numbers, digits] = numbers::numbers(packages, likely)?;
    let [money, symbols, currencies] = money::money(packages, likely)?;
    let (measures, measure_names) = measures::measures(packages)?;
    let mut source = format!(
        "//! How locales write numbers, dates, money and more: tables that `cargo xtask cldr` made from version {version} of the Unicode\n\
         //! CLDR (npm packages cldr-core, cldr-dates-full, cldr-numbers-full and cldr-units-full, and of other calendars the newest that npm\n\
         //! has; \u{a9} Unicode, Inc., under the Unicode License v3).\n\
         //!\n\
         //! A line of a table is a row: its fields, each before `|`, and the locales that it is for, in small letters, each between spaces. What is\n\
         //! not listed is as for the same tag with fewer subtags, in the end as for `und`.\n"
    );
    let tables = [
        (
            "NUMBERS",
            numbers,
            "Each locale after `#`: the numbering system, decimal and grouping separators, minus, percent pattern, the size of the second group of a\n\
             /// number and of a percentage, and how many digits must stand before the first separator. Locales with `~` write so only where the\n\
             /// numbering system that follows it is asked for.",
        ),
        (
            "DATES",
            dates::dates(&packages.join("cldr-dates-full").join("main"), likely)?,
            "Each locale after `@`: the patterns of a year, a month and a day, the names of the months inside a date, and by\n\
             /// themselves. What is left out is as in the language.",
        ),
        (
            "RARE_DATES",
            rare_dates::rare_dates(&packages.join("cldr-dates-full").join("main"), likely)?,
            "Each locale after `^`: patterns as the CLDR writes them. Those of a quarter of a year, with the names of quarters; of\n\
             /// a week; of two days of a month, of a year, and others; of two months of a year, and others; of two years; of any two\n\
             /// dates; of a date at a time; of a time, of a full hour, of a time in a time zone; the halves of the day; an offset from\n\
             /// Greenwich, none, and its sign; and the names of months by themselves. What is left out is as in the language.",
        ),
        (
            "CALENDARS",
            calendars::calendars(packages, likely)?,
            "Each locale after `^`, with the calendar after `~`: patterns as the CLDR writes them, of a year, a month and a day;\n\
             /// the names of the months, where they are not those of the Gregorian calendar; the names of eras; and that of the\n\
             /// first year of one.",
        ),
        (
            "MONEY",
            money,
            "Each locale after `!`: the pattern of an amount, with `{s}` for the symbol and `{n}` for the digits; the one for a\n\
             /// symbol with a letter beside the digits; the one for amounts below zero, with `{-}` for the sign; the size of the second group; and separators, where they are not those of numbers.",
        ),
        (
            "SYMBOLS",
            symbols,
            "Each locale after `=`: the symbols of currencies, where they differ from those of the shorter tag.",
        ),
        (
            "COMPACT",
            compact::compact(packages, likely, "long", "*")?,
            "Each locale after `*`: from which power of ten on numbers are written in short with which words, where need be\n\
             /// for which plural category.",
        ),
        (
            "SHORT",
            compact::compact(packages, likely, "short", "+")?,
            "The same with abbreviations, each locale after `+`.",
        ),
        (
            "PLURALS",
            plurals::plurals(packages)?,
            "Each language after `?`: the rules of plural categories, for numbers and for places in a field. See\n/// `plural.rs`.",
        ),
    ];
    for (name, table, what) in tables {
        // Articles are read in browsers too.
        let is_for_articles = matches!(name, "NUMBERS" | "DATES");
        let native = "not(browser)";
        let where_to =
            if is_for_articles { format!("any({native}, feature = \"article\")") } else { native.to_owned() };
        write!(
            source,
            "\n/// {what}\n#[cfg({where_to})]\npub(super) static {name}: &str = \"\\n\\\n    {}\";\n",
            literal(&table)
        )?;
    }
    write!(source, "\n/// Measures in the languages that there are words of.\n#[cfg(not(browser))]\n")?;
    writeln!(source, "pub(super) static MEASURED: [(&str, &str); {}] = [", measures.len())?;
    for (tag, lines) in measures {
        writeln!(source, "    (\"{tag}\", \"\\n\\\n    {}\"),", literal(&lines))?;
    }
    source += "];\n";
    write!(
        source,
        "\n/// Numbering systems with their zeros, each on a line.\npub(super) static DIGITS: &str = \"\\n\\\n    {}\";\n\
         \n/// The codes of currencies that are legal tender somewhere, one after the other.\npub(super) static CURRENCIES: &str = \"{currencies}\";\n\
         \n/// The measures that figures can be counted in, by their names in the CLDR, each between spaces.\npub const MEASURES: &str = \"{measure_names}\";\n",
        literal(&digits)
    )?;
    Ok(source)
}

/// A text as it stands in a Rust string: marks and spaces that can't be seen are escaped.
fn literal(text: &str) -> String {
    let mut literal = String::new();
    for character in text.chars() {
        let is_mark = matches!(character, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}');
        match character {
            '\n' => literal.push_str("\\n\\\n    "),
            ' ' => literal.push(' '),
            '"' | '\\' => literal.extend(['\\', character]),
            _ if is_mark || character.is_whitespace() => literal.extend(character.escape_unicode()),
            _ => literal.push(character),
        }
    }
    literal
}

/// The language of a locale, as its words are called.
fn language_of(locale: &str) -> String {
    let language = locale.split('-').next().unwrap_or_default();
    if locale.starts_with("zh-Hant") { "zh-Hant" } else { language }.to_owned()
}

/// Whether there are words of a locale's language, in its script.
fn has_words(locale: &str) -> bool {
    let is_in_another_script =
        locale.split('-').skip(1).any(|subtag| subtag.len() == 4) && !locale.starts_with("zh-Han");
    !is_in_another_script && words().join(format!("{}.txt", language_of(locale))).exists()
}

fn words() -> PathBuf {
    root().join("src").join("format").join("words")
}

/// The patterns of a kind, `decimal`, `percent` or `currency`, in a numbering system: where it has none, those of European digits.
fn formats<'a>(numbers: &'a Value, kind: &str, system: &str) -> &'a Value {
    let own = &numbers[format!("{kind}Formats-numberSystem-{system}")];
    if own.is_null() { &numbers[format!("{kind}Formats-numberSystem-latn")] } else { own }
}

fn json(path: &Path) -> Result<Value> {
    let content = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    serde_json::from_slice(&content).with_context(|| format!("{} is not JSON", path.display()))
}

fn text(value: &Value) -> Result<String> {
    value.as_str().map(str::to_owned).context("the CLDR lacks something")
}
