//! How locales write numbers.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::listing::{Likely, nearest, table};
use super::{LEFT_OUT, ROOT, formats, json, text};

/// The rows of numbers, and the zeros of their digits.
pub(super) fn numbers(packages: &Path, likely: &Likely) -> Result<[String; 2]> {
    let cldr = Cldr::read(&packages.join("cldr-numbers-full").join("main"))?;
    let usual: BTreeMap<String, &Row> =
        cldr.usual.keys().filter_map(|locale| Some((locale.clone(), cldr.usual_row(locale)?))).collect();
    let mut rows: Vec<_> = likely.differing(&usual).into_iter().map(|(tag, row)| (tag, row.written())).collect();
    for (tag, row) in cldr.other_rows() {
        rows.push((format!("{tag}~{}", row.system), row.written()));
    }
    Ok([table("#", rows), digits(&packages.join("cldr-core"), &cldr.rows)?])
}

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

    /// The rows for numbering systems that have to be asked for, where a locale writes them unlike the rule
    /// has it: Arabic digits as the root does, all others as European ones.
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
            if locale == ROOT
                || nearest(&self.usual, locale).and_then(|(tag, _)| of_shorter(tag)).or_else(rule).as_ref() != Some(row)
            {
                rows.push((locale.clone(), row.clone()));
            }
        }
        rows
    }
}

impl Row {
    fn written(&self) -> String {
        let Self { system, decimal, group, minus, percent, grouping, percent_grouping, minimum } = self;
        [system, decimal, group, minus, percent, grouping, percent_grouping, minimum].map(String::as_str).join("|")
    }

    fn of(numbers: &Value, system: &str) -> Result<Self> {
        let symbols = &numbers[format!("symbols-numberSystem-{system}")];
        let pattern = |kind| text(&formats(numbers, kind, system)["standard"]);
        let [decimals, percents] = [pattern("decimal")?, pattern("percent")?];
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
pub(super) fn grouping(pattern: &str) -> Result<String> {
    let whole =
        pattern.split(['.', ';']).next().unwrap_or_default().trim_end_matches(|character| !"#,0".contains(character));
    match whole.split(',').rev().map(str::len).collect::<Vec<_>>()[..] {
        [3, _] => Ok("3".to_owned()),
        [3, size, _] => Ok(size.to_string()),
        _ => bail!("groups of an unknown kind: {pattern}"),
    }
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
