//! Which locales a table lists: those that differ from what a shorter tag gives.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::iter;
use std::path::Path;

use anyhow::Result;

use super::{ROOT, json, text};

/// The scripts that follow from regions: `zh-TW` is `zh-Hant-TW`.
pub(super) struct Likely(Vec<(String, String)>);

impl Likely {
    pub(super) fn read(core: &Path) -> Result<Self> {
        let file = json(&core.join("supplemental").join("likelySubtags.json"))?;
        let mut likely = Vec::new();
        for (tag, full) in file["supplemental"]["likelySubtags"].as_object().into_iter().flatten() {
            if let [language, region] = tag.split('-').collect::<Vec<_>>()[..]
                && language != ROOT
                && region.len() != 4
                // Elsewhere ICU and browsers write Chinese in simplified characters, and so do our words.
                && (language != "zh" || ["HK", "MO", "TW"].contains(&region))
            {
                likely.push((tag.clone(), text(full)?));
            }
        }
        Ok(Self(likely))
    }

    /// The locales whose rows are not those of the nearest shorter tag, and the root.
    pub(super) fn differing<'a, T: Copy + PartialEq>(&'a self, rows: &'a BTreeMap<String, T>) -> Vec<(String, T)> {
        let beside = self.beside_shorter(rows).into_iter();
        beside
            .filter(|(tag, row, shorter)| tag == ROOT || *shorter != Some(*row))
            .map(|(tag, row, _)| (tag, row))
            .collect()
    }

    /// Each locale with its row and that of the nearest shorter tag; then those whose script follows from
    /// their region, likewise.
    pub(super) fn beside_shorter<'a, T: Copy>(&'a self, rows: &'a BTreeMap<String, T>) -> Vec<(String, T, Option<T>)> {
        let shorter = |tag: &str| nearest(rows, tag).map(|(_, row)| *row);
        let mut beside: Vec<_> = rows.iter().map(|(tag, row)| (tag.clone(), *row, shorter(tag))).collect();
        for (tag, full) in &self.0 {
            if rows.contains_key(tag) {
                continue;
            }
            let longest_first = iter::successors(Some(full.as_str()), |tag| tag.rsplit_once('-').map(|(tag, _)| tag));
            if let Some(row) = longest_first.into_iter().find_map(|tag| rows.get(tag)) {
                beside.push((tag.clone(), *row, shorter(tag)));
            }
        }
        beside
    }
}

/// The row of the tag with fewer subtags, in the end that of the root, with the tag that has it.
pub(super) fn nearest<'a, T>(rows: &'a BTreeMap<String, T>, tag: &str) -> Option<(&'a str, &'a T)> {
    let shorter = iter::successors(tag.rsplit_once('-'), |(tag, _)| tag.rsplit_once('-')).map(|(tag, _)| tag);
    let mut found = shorter.chain([ROOT]).filter_map(|tag| rows.get_key_value(tag));
    found.next().map(|(tag, row)| (tag.as_str(), row))
}

/// A table's text: a line for each row, with all that are listed for it, each after a mark, in small letters
/// and between spaces.
pub(super) fn table(mark: &str, rows: impl IntoIterator<Item = (String, String)>) -> String {
    let mut table = BTreeMap::<String, Vec<String>>::new();
    for (tag, row) in rows {
        let listed = table.entry(row).or_default();
        for tag in iter::once(tag.as_str()).chain(old_name(&tag)) {
            listed.push(format!("{mark}{tag}").to_ascii_lowercase());
        }
    }
    let mut text = String::new();
    for (row, listed) in table {
        // Writing to a string does not fail.
        let _ = writeln!(text, "{row}| {} ", listed.join(" "));
    }
    text
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
