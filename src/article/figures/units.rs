//! The words and signs for what a figure counts.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::FoundUnit;
use crate::article::letters::is_dense;

/// The table: see its first lines.
const UNITS: &str = include_str!("units.txt");

/// The words and signs, by their first character in lower case.
pub(super) struct Units(HashMap<char, Vec<Entry>>);

struct Entry {
    /// In lower case, unless it is a symbol.
    word: &'static str,
    /// Each part of a word that may go on: `prozent*`.
    is_stem: bool,
    is_symbol: bool,
    unit: FoundUnit,
}

impl Units {
    /// Those of all languages: texts use each other's.
    pub(super) fn of_all() -> &'static Self {
        static ALL: LazyLock<Units> = LazyLock::new(Units::read);
        &ALL
    }

    fn read() -> Self {
        let mut entries: HashMap<char, Vec<Entry>> = HashMap::new();
        for line in UNITS.lines().filter(|line| !line.starts_with("# ")) {
            let (name, words, is_symbol) = match (line.split_once(" = "), line.split_once(" : ")) {
                (Some((name, words)), _) => (name, words, false),
                (_, Some((name, words))) => (name, words, true),
                _ => continue,
            };
            for word in words.split('|') {
                let first = word.chars().next().map(lower);
                let is_stem = word.contains('*');
                let entry = Entry { word, is_stem, is_symbol, unit: unit(name) };
                entries.entry(first.unwrap_or(' ')).or_default().push(entry);
            }
        }
        for entries in entries.values_mut() {
            entries.sort_by_key(|entry| std::cmp::Reverse(entry.word.len()));
        }
        Self(entries)
    }

    /// The unit at the beginning of a text, and its length.
    pub(super) fn at_start(&self, text: &str) -> Option<(usize, FoundUnit)> {
        self.longest(text, |_| true)
    }

    fn longest(&self, text: &str, is_wanted: impl Fn(&Entry) -> bool) -> Option<(usize, FoundUnit)> {
        let entries = self.0.get(&lower(text.chars().next()?))?.iter().filter(|entry| is_wanted(entry));
        let found = entries.filter_map(|entry| Some((entry.length_at(text)?, entry)));
        let (length, entry) = found.max_by_key(|(length, entry)| (*length, entry.word.len()))?;
        Some((length, entry.unit.clone()))
    }

    /// The sign or the code of a currency that a text ends with, and where that begins.
    pub(super) fn currency_at_end(&self, text: &str) -> Option<(usize, FoundUnit)> {
        // Signs and codes are short.
        let starts = text.char_indices().rev().take(8).map(|(start, _)| start);
        let found = starts.filter_map(|start| {
            let before = text.get(..start)?.chars().next_back();
            let rest = text.get(start..)?;
            let (length, unit) = self.longest(rest, |entry| entry.is_symbol)?;
            let is_letter = rest.chars().next().is_some_and(char::is_alphabetic);
            let is_apart = !is_letter || !before.is_some_and(|before| before.is_alphanumeric() && !is_dense(before));
            let is_currency = matches!(unit, FoundUnit::Currency { .. });
            (is_currency && is_apart && length == rest.len()).then_some((start, unit))
        });
        found.last()
    }
}

impl Entry {
    /// The length that it has at the beginning of a text.
    fn length_at(&self, text: &str) -> Option<usize> {
        let length = if self.is_symbol {
            text.starts_with(self.word).then_some(self.word.len())?
        } else if self.is_stem {
            stems(self.word, text)?
        } else {
            same(self.word, text)?
        };
        let ends_in_letter = text.get(..length)?.chars().next_back().is_some_and(char::is_alphanumeric);
        let next = text.get(length..)?.chars().next();
        let goes_on = next.is_some_and(|next| next.is_alphanumeric() && !is_dense(next)) && ends_in_letter;
        let is_power = next.is_some_and(|next| matches!(next, '²' | '³' | '^')) && ends_in_letter;
        (!goes_on && !is_power).then_some(length)
    }
}

/// The length of a word at the beginning of a text, in any case. A space in it is any space.
fn same(word: &str, text: &str) -> Option<usize> {
    let mut characters = text.char_indices();
    for expected in word.chars() {
        let (_, character) = characters.next()?;
        let is_space = expected == ' ' && matches!(character, '\u{a0}' | '\u{202f}' | '\n');
        (is_space || lower(character) == expected).then_some(())?;
    }
    Some(characters.next().map_or(text.len(), |(end, _)| end))
}

/// The length of words of which each may go on after an asterisk.
fn stems(words: &str, text: &str) -> Option<usize> {
    let mut end = 0;
    for (index, stem) in words.split('*').enumerate() {
        if index > 0 {
            let rest = text.get(end..)?;
            end += rest.find(|next: char| !next.is_alphabetic() || is_dense(next)).unwrap_or(rest.len());
        }
        end += same(stem, text.get(end..)?)?;
    }
    Some(end)
}

/// The unit with a name of the table.
fn unit(name: &'static str) -> FoundUnit {
    match name {
        "%" => FoundUnit::Percent,
        "points" => FoundUnit::Points,
        name => {
            let code = name.trim_end_matches('?');
            if code.bytes().all(|byte| byte.is_ascii_uppercase()) {
                FoundUnit::Currency { code, is_sure: code == name }
            } else {
                FoundUnit::Measure(code)
            }
        }
    }
}

/// A character in lower case.
fn lower(character: char) -> char {
    if character.is_ascii() {
        return character.to_ascii_lowercase();
    }
    character.to_lowercase().next().unwrap_or(character)
}
