//! The rows of test material, as sentences with what is expected of them.

use std::collections::BTreeMap;
use std::fs;
use std::ops::Range;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;

/// A file of test material.
pub(super) struct File {
    pub(super) name: String,
    pub(super) sentences: Vec<Sentence>,
}

/// A sentence with its numbers.
pub(super) struct Sentence {
    pub(super) lang: String,
    pub(super) text: String,
    pub(super) expected: Vec<Expected>,
    /// Whether all of its numbers are listed.
    pub(super) is_complete: bool,
}

/// A number that is to be found.
pub(super) struct Expected {
    pub(super) range: Range<usize>,
    pub(super) value: f64,
    pub(super) has_unit: bool,
    pub(super) has_digits: bool,
    /// Whether two numbers stand there.
    pub(super) is_range: bool,
}

/// The files of a folder that list numbers, in the order of their names.
pub(super) fn files(folder: &Path) -> Result<Vec<File>> {
    let mut paths: Vec<_> = fs::read_dir(folder)
        .with_context(|| format!("cannot read the folder {}", folder.display()))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    paths.sort();
    let mut files = Vec::new();
    for path in paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let is_listed = path.extension().is_some_and(|extension| extension == "jsonl" || extension == "json");
        if !is_listed {
            continue;
        }
        let text = fs::read_to_string(&path)?;
        let rows: Vec<Value> = if path.extension().is_some_and(|extension| extension == "jsonl") {
            text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect()
        } else {
            serde_json::from_str(&text)?
        };
        let sentences = sentences(&rows);
        if !sentences.is_empty() {
            files.push(File { name, sentences });
        }
    }
    Ok(files)
}

/// The rows of a file, each sentence once.
fn sentences(rows: &[Value]) -> Vec<Sentence> {
    let mut sentences: BTreeMap<(String, String), Sentence> = BTreeMap::new();
    for row in rows {
        let lang = row["lang"].as_str().unwrap_or("en").to_lowercase().replace('/', "-");
        let text = |key: &str| row[key].as_str();
        if let Some(input) = text("input") {
            // Sentences with their numbers by place.
            let sentence = entry(&mut sentences, &lang, input);
            let Some(number) = text("text") else {
                // Its sentences without a number may have one with a unit.
                continue;
            };
            let at = |key: &str| row[key].as_u64().and_then(|at| usize::try_from(at).ok()).unwrap_or_default();
            let has_unit = !row["unit"].is_null();
            let value = text("value").and_then(|value| value.parse().ok()).unwrap_or(f64::NAN);
            let range = bytes(input, at("start"))..bytes(input, at("end"));
            push(sentence, range, value, has_unit, number);
            sentence.is_complete &= !has_unit;
        } else if let (Some(number), Some(value)) = (text("text"), row["value"].as_f64()) {
            // Phrases that are a number from end to end.
            let sentence = entry(&mut sentences, &lang, number);
            push(sentence, 0..number.len(), value, false, number);
        } else if let (Some(input), Some(all)) = (text("req"), row["res"].as_array()) {
            // Sentences with their quantities by how they are written.
            let sentence = entry(&mut sentences, &lang, input);
            let mut from = 0;
            for quantity in all {
                let surface = quantity["surface"].as_str().unwrap_or_default();
                let start = from + input.get(from..).and_then(|rest| rest.find(surface)).unwrap_or_default();
                from = (start + surface.len()).min(input.len());
                let value = quantity["value"].as_f64().unwrap_or(f64::NAN);
                // A range is one quantity there, with half of its width. Here it is two figures.
                let half = quantity["uncertainty"].as_f64().filter(|_| is_range(surface));
                for value in half.map_or(vec![value], |half| vec![value - half, value + half]) {
                    push(sentence, start..from, value, true, surface);
                }
            }
        }
    }
    sentences.into_values().collect()
}

fn entry<'a>(sentences: &'a mut BTreeMap<(String, String), Sentence>, lang: &str, text: &str) -> &'a mut Sentence {
    sentences.entry((lang.to_owned(), text.to_owned())).or_insert_with(|| Sentence {
        lang: lang.to_owned(),
        text: text.to_owned(),
        expected: Vec::new(),
        is_complete: true,
    })
}

fn push(sentence: &mut Sentence, range: Range<usize>, value: f64, has_unit: bool, number: &str) {
    let has_digits = number.chars().any(char::is_numeric);
    let is_new =
        sentence.expected.iter().all(|expected| expected.range != range || (expected.value - value).abs() > 1e-12);
    if is_new {
        let is_range = is_range(number);
        sentence.expected.push(Expected { range, value, has_unit, has_digits, is_range });
    }
}

/// Whether a quantity is written with two numbers.
fn is_range(surface: &str) -> bool {
    let is_part = |character: char| character.is_numeric() || matches!(character, '.' | ',');
    surface.split(|character| !is_part(character)).filter(|part| part.contains(char::is_numeric)).count() == 2
}

/// The byte offset of a character of a text.
fn bytes(text: &str, characters: usize) -> usize {
    text.char_indices().nth(characters).map_or(text.len(), |(at, _)| at)
}
