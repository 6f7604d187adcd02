//! The words and signs for what a figure counts.

use std::cmp::Reverse;
use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::FoundUnit;
use crate::article::letters::is_dense;

/// The table: see its first lines.
const UNITS: &str = include_str!("units.txt");

/// The words and signs.
pub(super) struct Units {
    /// By the first three characters of each, as [`key`] gives them. The longest come first.
    entries: FxHashMap<[char; KEY], Vec<Entry>>,
    /// Signs and codes of currencies, by their last character. The longest come first.
    currencies: FxHashMap<char, Vec<(&'static str, FoundUnit)>>,
}

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
        let mut entries: FxHashMap<_, Vec<Entry>> = FxHashMap::default();
        let mut symbols = Vec::new();
        for line in UNITS.lines().filter(|line| !line.starts_with("# ")) {
            let (name, words, is_symbol) = match (line.split_once(" = "), line.split_once(" : ")) {
                (Some((name, words)), _) => (name, words, false),
                (_, Some((name, words))) => (name, words, true),
                _ => continue,
            };
            for word in words.split('|') {
                let is_stem = word.contains('*');
                let entry = Entry { word, is_stem, is_symbol, unit: unit(name) };
                let begin = word.split('*').next().unwrap_or_default();
                entries.entry(key(begin)).or_default().push(entry);
                if is_symbol {
                    symbols.push((word, unit(name)));
                }
            }
        }
        let longest_first = |word: &str| Reverse(word.len());
        for entries in entries.values_mut() {
            entries.sort_by_key(|entry| longest_first(entry.word));
        }
        symbols.sort_by_key(|(word, _)| longest_first(word));
        let mut currencies: FxHashMap<_, Vec<_>> = FxHashMap::default();
        for (word, unit) in symbols.into_iter().filter(|(_, unit)| matches!(unit, FoundUnit::Currency { .. })) {
            let last = word.chars().next_back().unwrap_or(NONE);
            currencies.entry(last).or_default().push((word, unit));
        }
        Self { entries, currencies }
    }

    /// The unit at the beginning of a text, and its length.
    pub(super) fn at_start(&self, text: &str) -> Option<(usize, FoundUnit)> {
        self.longest(text, |_| true)
    }

    fn longest(&self, text: &str, is_wanted: impl Fn(&Entry) -> bool) -> Option<(usize, FoundUnit)> {
        let mut key = key(text);
        let keys = (0..KEY).map_while(|left_out| {
            let next = key;
            *key.iter_mut().rev().nth(left_out)? = NONE;
            Some(next)
        });
        let entries = keys.filter_map(|key| self.entries.get(&key)).flatten();
        let found = entries.filter(|entry| is_wanted(entry)).filter_map(|entry| Some((entry.length_at(text)?, entry)));
        let (length, entry) = found.max_by_key(|(length, entry)| (*length, entry.word.len()))?;
        Some((length, entry.unit.clone()))
    }

    /// Letters for thousands or millions that a text begins with, and that the code of a currency follows:
    /// the `M` of `MEUR`, with its power of ten.
    pub(super) fn scale_of_code(&self, text: &str, lang: &str) -> Option<(usize, u8)> {
        let (letters, power) = SCALES.iter().find(|(letters, _)| text.starts_with(letters))?;
        if matches!(*letters, "T" | "t") && !WITH_T.contains(&lang.split('-').next()?) {
            return None;
        }
        let (_, unit) = self.longest(text.get(letters.len()..)?, Entry::is_code)?;
        matches!(unit, FoundUnit::Currency { .. }).then_some((letters.len(), *power))
    }

    /// The sign or the code of a currency that a text ends with.
    pub(super) fn currency_at_end(&self, text: &str, lang: &str) -> Option<CurrencyBefore> {
        let currencies = self.currencies.get(&text.chars().next_back()?)?;
        if let Some(before) = text.strip_suffix('P').filter(|_| matches!(lang.split('-').next(), Some("fil" | "tl"))) {
            let is_apart = !before.ends_with(char::is_alphanumeric);
            return is_apart.then_some(CurrencyBefore { start: before.len(), unit: unit("PHP"), power: 0 });
        }
        currencies.iter().find_map(|(word, unit)| {
            let (before, unit) = (text.strip_suffix(word)?, unit.clone());
            let start = before.len();
            let before = before.chars().next_back();
            let is_letter = word.starts_with(char::is_alphabetic);
            let is_in_word =
                |last: Option<char>| is_letter && last.is_some_and(|last| last.is_alphanumeric() && !is_dense(last));
            if !is_in_word(before) {
                return Some(CurrencyBefore { start, unit, power: 0 });
            }
            // MEUR 5
            let start = start.checked_sub(1)?;
            let (_, power) = self.scale_of_code(text.get(start..)?, lang)?;
            let is_apart = !is_in_word(text.get(..start)?.chars().next_back());
            is_apart.then_some(CurrencyBefore { start, unit, power })
        })
    }
}

/// The sign or the code of a currency before a number.
pub(super) struct CurrencyBefore {
    /// Where it begins.
    pub(super) start: usize,
    pub(super) unit: FoundUnit,
    /// The power of ten that its first letter stands for: 6 for `MEUR`, mostly 0.
    pub(super) power: u8,
}

/// The letters before the code of a currency that stand for thousands or millions, the longest first.
const SCALES: [(&str, u8); 9] =
    [("mdr", 9), ("md", 9), ("mn", 6), ("M", 6), ("m", 6), ("k", 3), ("K", 3), ("T", 3), ("t", 3)];

/// Languages that write thousands of a currency with a `T`. Elsewhere `5 TRON` is no amount of lei.
const WITH_T: [&str; 8] = ["da", "de", "fi", "nb", "nl", "nn", "no", "sv"];

impl Entry {
    /// Whether it is the code of a currency, or the `kr` that stands for several.
    fn is_code(&self) -> bool {
        self.is_symbol
            && (self.word.len() == 3 && self.word.bytes().all(|byte| byte.is_ascii_uppercase()) || self.word == "kr")
    }

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
        // "45,8 millions l'an dernier" are no litres.
        let is_letter = ends_in_letter && self.word.chars().count() == 1;
        let is_elided = is_letter && next.is_some_and(|next| matches!(next, '\'' | '’'));
        let goes_on = next.is_some_and(|next| next.is_alphanumeric() && !is_dense(next)) && ends_in_letter;
        let is_power = next.is_some_and(|next| matches!(next, '²' | '³' | '^')) && ends_in_letter;
        (!goes_on && !is_power && !is_elided).then_some(length)
    }
}

/// Whether a text begins with a word for a span of time.
pub(in crate::article) fn begins_with_time(text: &str) -> bool {
    Units::of_all().at_start(text).is_some_and(|(_, unit)| unit.is_time())
}

/// The length of a word at the beginning of a text, in any case. A space in it is any space.
pub(super) fn same(word: &str, text: &str) -> Option<usize> {
    let mut characters = text.char_indices();
    for expected in word.chars() {
        let (_, character) = characters.next()?;
        let is_space = expected == ' ' && is_any_space(character);
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

/// No character.
const NONE: char = '\0';

/// How many characters a [`key`] has.
const KEY: usize = 3;

/// The first characters of a text in lower case. A space of any kind is one.
fn key(text: &str) -> [char; KEY] {
    let mut characters = text.chars().map(|character| if is_any_space(character) { ' ' } else { lower(character) });
    [(); KEY].map(|()| characters.next().unwrap_or(NONE))
}

/// Whether a character is a space that may stand for that of a word, and is none.
fn is_any_space(character: char) -> bool {
    matches!(character, '\u{a0}' | '\u{202f}' | '\n')
}

/// A character in lower case.
pub(super) fn lower(character: char) -> char {
    if character.is_ascii() {
        return character.to_ascii_lowercase();
    }
    character.to_lowercase().next().unwrap_or(character)
}
