//! The cards of `seeds/`, as the crate reads them.

use std::fs;

use fact_card::Document;

use crate::setup::root;

/// The names of the good seeds, without their extension, in order.
pub(crate) fn names() -> Vec<String> {
    let entries = fs::read_dir(root().join("seeds")).into_iter().flatten().flatten();
    let files = entries.filter_map(|entry| entry.file_name().into_string().ok());
    let mut names: Vec<String> = files.filter_map(|name| name.strip_suffix(".json").map(str::to_owned)).collect();
    names.sort();
    names
}

/// What is written of a seed's card: nothing where there is no card.
pub(crate) fn written(seed: &str, write: impl FnOnce(&Document) -> String) -> String {
    let data = fs::read_to_string(root().join("seeds").join(format!("{seed}.json"))).unwrap_or_default();
    Document::from_json(&data).map(|document| write(&document)).unwrap_or_default()
}
