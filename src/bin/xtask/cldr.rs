//! `cargo xtask cldr`: the tables of how locales write numbers and dates, from the Unicode CLDR as npm has it.

#![expect(clippy::indexing_slicing, reason = "a JSON value gives null for what it lacks")]

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::iter;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::paths::root;
use crate::step::step;
use crate::web_tools;

/// Locales whose patterns have groups of other sizes than the table knows: Anii and Toki Pona.
const LEFT_OUT: [&str; 2] = ["blo", "tok"];

/// The locale that all others come from.
const ROOT: &str = "und";

/// A locale with a numbering system.
type Key = (String, String);

/// How a locale writes numbers in a numbering system: the fields of a row of the table, in its order.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Row {
    system: String,
    decimal: String,
    group: String,
    minus: String,
    percent: String,
    grouping: String,
    percent_grouping: String,
    minimum: String,
}

/// The CLDR's numbers, and which of its numbering systems each locale uses where nothing else is asked for.
struct Cldr {
    rows: BTreeMap<Key, Row>,
    usual: BTreeMap<String, String>,
}

/// Writes the table anew.
pub(crate) fn run() -> Result<()> {
    let packages = packages()?;
    let core = packages.join("cldr-core");
    let main = packages.join("cldr-numbers-full").join("main");
    let cldr = step("Reading the CLDR", || Cldr::read(&main))?;
    let mut table = BTreeMap::<Row, Vec<String>>::new();
    for (tag, row) in cldr.usual_rows(&core)? {
        let tags = table.entry(row).or_default();
        tags.extend(old_name(&tag).map(str::to_owned));
        tags.push(tag);
    }
    for (tag, row) in cldr.other_rows() {
        let listed = format!("{tag}~{}", row.system);
        table.entry(row).or_default().push(listed);
    }
    let mut numbers = String::new();
    for (row, tags) in &table {
        let Row { system, decimal, group, minus, percent, grouping, percent_grouping, minimum } = row;
        let fields = [system, decimal, group, minus, percent, grouping, percent_grouping, minimum].map(String::as_str);
        writeln!(numbers, "{}| {} ", fields.join("|"), tags.join(" ").to_ascii_lowercase())?;
    }
    let dates = step("Reading the dates", || dates(&packages.join("cldr-dates-full").join("main")))?;
    let file = root().join("src").join("format").join("cldr.rs");
    let version = json(&core.join("package.json"))?["version"].as_str().unwrap_or_default().to_owned();
    fs::write(&file, source(&version, &numbers, &dates, &digits(&core, &cldr.rows)?))
        .with_context(|| format!("cannot write {}", file.display()))
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

impl Cldr {
    fn read(main: &Path) -> Result<Self> {
        let mut cldr = Self { rows: BTreeMap::new(), usual: BTreeMap::new() };
        for entry in fs::read_dir(main)? {
            let entry = entry?;
            let locale = entry.file_name().to_string_lossy().into_owned();
            if LEFT_OUT.contains(&locale.as_str()) {
                continue;
            }
            let file = json(&entry.path().join("numbers.json"))?;
            let numbers = &file["main"][&locale]["numbers"];
            cldr.usual.insert(locale.clone(), text(&numbers["defaultNumberingSystem"])?);
            for key in numbers.as_object().into_iter().flatten().map(|(key, _)| key) {
                let Some(system) = key.strip_prefix("symbols-numberSystem-") else { continue };
                cldr.rows.insert((locale.clone(), system.to_owned()), Row::of(numbers, system)?);
            }
        }
        // The root's symbols for these two, which the packages leave out, are those of these locales.
        for (locale, system) in [("ar", "arab"), ("ks", "arabext")] {
            let row =
                cldr.rows.get(&(locale.to_owned(), system.to_owned())).context("Arabic symbols are missing")?.clone();
            cldr.rows.insert((ROOT.to_owned(), system.to_owned()), row);
        }
        Ok(cldr)
    }

    fn usual_row(&self, locale: &str) -> Option<&Row> {
        self.rows.get(&(locale.to_owned(), self.usual.get(locale)?.clone()))
    }

    /// What the table gives for a tag that is not in it: the row of the tag with fewer subtags, in the end that of the root.
    fn shortened<'a, T>(&self, tag: &'a str, row: impl Fn(&'a str) -> Option<T>) -> Option<T> {
        let mut rest = tag;
        while let Some((shorter, _)) = rest.rsplit_once('-') {
            if self.usual.contains_key(shorter) {
                return row(shorter);
            }
            rest = shorter;
        }
        row(ROOT)
    }

    /// The rows of locales that differ from what a shorter tag gives, and of those whose script follows from their region.
    fn usual_rows(&self, core: &Path) -> Result<Vec<(String, Row)>> {
        let mut rows = Vec::new();
        for locale in self.usual.keys() {
            let row = self.usual_row(locale).context("a locale without its usual numbers")?;
            if locale == ROOT || self.shortened(locale, |tag| self.usual_row(tag)) != Some(row) {
                rows.push((locale.clone(), row.clone()));
            }
        }
        let likely = json(&core.join("supplemental").join("likelySubtags.json"))?;
        for (tag, full) in likely["supplemental"]["likelySubtags"].as_object().into_iter().flatten() {
            let full = text(full)?;
            let ([language, region], [_, script, _]) =
                (&tag.split('-').collect::<Vec<_>>()[..], &full.split('-').collect::<Vec<_>>()[..])
            else {
                continue;
            };
            if *language == ROOT || self.usual.contains_key(tag) || region.len() == 4 {
                continue;
            }
            let with_script = format!("{language}-{script}");
            let row = [full.as_str(), &with_script, language].into_iter().find_map(|tag| self.usual_row(tag));
            if let Some(row) = row
                && self.shortened(tag, |tag| self.usual_row(tag)) != Some(row)
            {
                rows.push((tag.clone(), row.clone()));
            }
        }
        Ok(rows)
    }

    /// The rows for numbering systems that have to be asked for, where a locale writes them unlike the rule has it: Arabic digits
    /// as the root does, all others as European ones.
    fn other_rows(&self) -> Vec<(String, Row)> {
        let mut rows = Vec::new();
        for ((locale, system), row) in &self.rows {
            if self.usual.get(locale) == Some(system) {
                continue;
            }
            let row_of = |tag: &str, system: &str| self.rows.get(&(tag.to_owned(), system.to_owned())).cloned();
            let rule = || match system.as_str() {
                "latn" => None,
                "arab" | "arabext" => row_of(ROOT, system),
                _ => Some(Row { system: system.clone(), ..row_of(locale, "latn")? }),
            };
            let of_shorter = |tag: &str| {
                // A row for the usual system is not among the others.
                let is_other = tag != ROOT && self.usual.get(tag).is_some_and(|usual| usual != system);
                is_other.then(|| row_of(tag, system)).flatten()
            };
            if locale == ROOT || self.shortened(locale, of_shorter).or_else(rule).as_ref() != Some(row) {
                rows.push((locale.clone(), row.clone()));
            }
        }
        rows
    }
}

impl Row {
    fn of(numbers: &Value, system: &str) -> Result<Self> {
        let symbols = &numbers[format!("symbols-numberSystem-{system}")];
        let pattern = |kind: &str| {
            let own = &numbers[format!("{kind}-numberSystem-{system}")]["standard"];
            text(if own.is_null() { &numbers[format!("{kind}-numberSystem-latn")]["standard"] } else { own })
        };
        let [decimals, percents] = [pattern("decimalFormats")?, pattern("percentFormats")?];
        let percents = percents.split(';').next().unwrap_or_default();
        let places = |character: char| "#,0".contains(character);
        let (Some(start), Some(end)) = (percents.find(places), percents.rfind(places)) else {
            bail!("no digits in {percents}")
        };
        let around = [percents.get(..start), percents.get(end + 1..)].map(Option::unwrap_or_default).join("#");
        Ok(Self {
            system: system.to_owned(),
            decimal: text(&symbols["decimal"])?,
            group: text(&symbols["group"])?,
            minus: text(&symbols["minusSign"])?,
            percent: around.replace('%', &text(&symbols["percentSign"])?),
            grouping: grouping(&decimals)?,
            percent_grouping: grouping(percents)?,
            minimum: text(&numbers["minimumGroupingDigits"])?,
        })
    }
}

/// The size of the groups beyond the first, which has three digits.
fn grouping(pattern: &str) -> Result<String> {
    let whole =
        pattern.split(['.', ';']).next().unwrap_or_default().trim_end_matches(|character| !"#,0".contains(character));
    match whole.split(',').rev().map(str::len).collect::<Vec<_>>()[..] {
        [3, _] => Ok("3".to_owned()),
        [3, size, _] => Ok(size.to_string()),
        _ => bail!("groups of an unknown kind: {pattern}"),
    }
}

/// The rows of dates, for the languages that there are words of, in all their regions.
fn dates(main: &Path) -> Result<String> {
    let mut rows = BTreeMap::<String, [String; 5]>::new();
    for entry in fs::read_dir(main)? {
        let entry = entry?;
        let locale = entry.file_name().to_string_lossy().into_owned();
        let language = language_of(&locale);
        let is_in_another_script =
            locale.split('-').skip(1).any(|subtag| subtag.len() == 4) && !locale.starts_with("zh-Han");
        if is_in_another_script || !words().join(format!("{language}.txt")).exists() {
            continue;
        }
        let file = json(&entry.path().join("ca-gregorian.json"))?;
        let calendar = &file["main"][&locale]["dates"]["calendars"]["gregorian"];
        let available = &calendar["dateTimeFormats"]["availableFormats"];
        // The long form of some has the era.
        let long = if available["yMMMMd"].is_null() { &calendar["dateFormats"]["long"] } else { &available["yMMMMd"] };
        let months = |kind: &str| -> Result<String> {
            let names = &calendar["months"][kind]["wide"];
            Ok((1..=12).map(|month| text(&names[month.to_string()])).collect::<Result<Vec<_>>>()?.join(";"))
        };
        let [year, month, day] = [&available["y"], &available["yMMMM"], long].map(date_pattern);
        let (inside, alone) = (months("format")?, months("stand-alone")?);
        let alone = if alone == inside { String::new() } else { alone };
        rows.insert(locale.clone(), [year?, month?, day?, inside, alone]);
    }
    let mut table = BTreeMap::<[String; 5], Vec<String>>::new();
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
            let tags = table.entry(row).or_default();
            for tag in iter::once(locale.as_str()).chain(old_name(locale)) {
                tags.push(format!("@{tag}").to_ascii_lowercase());
            }
        }
    }
    let mut dates = String::new();
    for (row, tags) in table {
        writeln!(dates, "{}| {} ", row.join("|"), tags.join(" "))?;
    }
    Ok(dates)
}

/// The language of a locale, as its words are called.
fn language_of(locale: &str) -> String {
    let language = locale.split('-').next().unwrap_or_default();
    if locale.starts_with("zh-Hant") { "zh-Hant" } else { language }.to_owned()
}

/// The old name of a language, which is still about.
fn old_name(tag: &str) -> Option<&'static str> {
    match tag {
        "fil" => Some("tl"),
        "he" => Some("iw"),
        "id" => Some("in"),
        _ => None,
    }
}

fn words() -> PathBuf {
    root().join("src").join("format").join("words")
}

/// A pattern of the CLDR as our sentences have places: `d. MMMM y` as `{day}. {month} {year}`.
fn date_pattern(pattern: &Value) -> Result<String> {
    let mut written = String::new();
    let pattern = text(pattern)?;
    let mut rest = pattern.as_str();
    while let Some(first) = rest.chars().next() {
        let field = &rest[..rest.find(|character| character != first).unwrap_or(rest.len())];
        let place = match field {
            "y" | "yyyy" => "{year}",
            "MMMM" => "{month}",
            "LLLL" => "{month-alone}",
            "M" => "{month-number}",
            "d" => "{day}",
            "dd" => "{day-of-two}",
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

/// The numbering systems of these rows, each with its zero: the other digits follow it in Unicode.
fn digits(core: &Path, rows: &BTreeMap<Key, Row>) -> Result<String> {
    let systems = json(&core.join("supplemental").join("numberingSystems.json"))?;
    let mut digits = String::new();
    for (name, system) in systems["supplemental"]["numberingSystems"].as_object().into_iter().flatten() {
        let Some(all) = system["_digits"].as_str() else { continue };
        if !rows.values().any(|row| row.system == *name) {
            continue;
        }
        let codes: Vec<u32> = all.chars().map(u32::from).collect();
        if let Some(zero) = all.chars().next()
            && codes.windows(2).all(|pair| matches!(pair, [one, next] if one + 1 == *next))
        {
            writeln!(digits, "{name}|{zero}")?;
        }
    }
    Ok(digits)
}

fn source(version: &str, numbers: &str, dates: &str, digits: &str) -> String {
    let literal = |text: &str| {
        let mut literal = String::new();
        for character in text.chars() {
            match character {
                '\n' => literal.push_str("\\n\\\n    "),
                // Marks and spaces that can't be seen, and digits that few fonts have.
                ' '..='~' => literal.push(character),
                other => literal.extend(other.escape_unicode()),
            }
        }
        literal
    };
    format!(
        "//! How locales write numbers and dates: tables that `cargo xtask cldr` made from version {version} of the Unicode CLDR (npm\n\
         //! packages cldr-numbers-full, cldr-dates-full and cldr-core; \u{a9} Unicode, Inc., under the Unicode License v3).\n\
         \n\
         /// A line for each way: the numbering system, decimal and grouping separators, minus, percent pattern, the size of\n\
         /// the second group of a number and of a percentage, how many digits must stand before the first separator, and\n\
         /// the locales, in small letters, each between spaces. Those with `~` write so only where the numbering system that\n\
         /// follows it is asked for.\n\
         #[cfg(not(target_arch = \"wasm32\"))]\n\
         pub(super) static NUMBERS: &str = \"\\n\\\n    {}\";\n\
         \n\
         /// A line for each way: the patterns of a year, a month and a day, the names of the months inside a date, and by\n\
         /// themselves, and the locales, in small letters, each after `@` and between spaces. What is left out is as in the language.\n\
         #[cfg(not(target_arch = \"wasm32\"))]\n\
         pub(super) static DATES: &str = \"\\n\\\n    {}\";\n\
         \n\
         /// Numbering systems with their zeros, each on a line.\n\
         pub(super) static DIGITS: &str = \"\\n\\\n    {}\";\n",
        literal(numbers),
        literal(dates),
        literal(digits),
    )
}

fn json(path: &Path) -> Result<Value> {
    let content = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    serde_json::from_slice(&content).with_context(|| format!("{} is not JSON", path.display()))
}

fn text(value: &Value) -> Result<String> {
    value.as_str().map(str::to_owned).context("the CLDR lacks something")
}
