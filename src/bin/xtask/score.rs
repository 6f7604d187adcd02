//! `cargo xtask score DIR`: how well figures are found in test material that others made.
//!
//! A row states a number with its place in a sentence. It is found if a number with that value is found at
//! exactly that place. Where the row's place has a unit in it that the card knows as a noun, the number by
//! itself is enough. A figure that is found is wrong if it overlaps a row's place and is not that number, or
//! if it stands in a sentence whose numbers are all listed, and is not among them.

#![expect(clippy::indexing_slicing, reason = "a JSON value gives null for a key that it does not have")]

mod percent;
mod rows;

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

use anyhow::Result;
use fact_card::article::{Found, FoundUnit, Notation, numbers};

use rows::{Expected, Sentence};

/// How many of the worst misses are shown of each language.
const SHOWN: usize = 8;

/// Counts of one kind in one language.
#[derive(Default)]
struct Score {
    expected: usize,
    right: usize,
    wrong: usize,
    misses: Vec<String>,
}

/// Prints precision, recall and F1 by language for each file of a folder, with misses.
pub(crate) fn run(folder: &Path, all_misses: bool) -> Result<()> {
    for file in rows::files(folder)? {
        println!("{}", file.name);
        println!("{:<22}{:>8}{:>8}{:>8}{:>11}{:>8}{:>8}", "", "rows", "right", "wrong", "precision", "recall", "F1");
        let mut scores: BTreeMap<String, Score> = BTreeMap::new();
        for sentence in &file.sentences {
            count(sentence, &mut scores);
        }
        let mut all = Score::default();
        for (name, score) in &scores {
            print(name, score);
            all.expected += score.expected;
            all.right += score.right;
            all.wrong += score.wrong;
        }
        print("all", &all);
        let shown = if all_misses { usize::MAX } else { SHOWN };
        for (name, score) in &scores {
            for miss in score.misses.iter().take(shown) {
                println!("  {name}: {miss}");
            }
        }
        println!();
    }
    percent::run(folder);
    Ok(())
}

fn print(name: &str, score: &Score) {
    let number = |count: usize| u32::try_from(count).map_or(f64::MAX, f64::from);
    let ratio = |part: usize, whole: usize| if whole == 0 { 1.0 } else { number(part) / number(whole) };
    let precision = ratio(score.right, score.right + score.wrong);
    let recall = ratio(score.right, score.expected);
    let f1 = if precision + recall == 0.0 { 0.0 } else { 2.0 * precision * recall / (precision + recall) };
    println!(
        "{name:<22}{:>8}{:>8}{:>8}{precision:>11.3}{recall:>8.3}{f1:>8.3}",
        score.expected, score.right, score.wrong
    );
}

/// Counts the rows of a sentence.
fn count(sentence: &Sentence, scores: &mut BTreeMap<String, Score>) {
    let all = numbers(&sentence.text, &sentence.lang);
    let mut used = vec![false; all.len()];
    for expected in &sentence.expected {
        let kind = if expected.has_digits { "digits" } else { "words" };
        let score = scores.entry(format!("{} {kind}", sentence.lang)).or_default();
        score.expected += 1;
        let right = all.iter().position(|found| is_right(found, expected, &sentence.text));
        if let Some(index) = right {
            score.right += 1;
            if let Some(used) = used.get_mut(index) {
                *used = true;
            }
        } else {
            let found: Vec<_> = all.iter().map(|found| shown(found, &sentence.text)).collect();
            let text = sentence.text.get(expected.range.clone()).unwrap_or_default();
            let found = found.join(", ");
            score.misses.push(format!("{:?}: {text:?} = {}; found {found}", sentence.text, expected.value));
        }
    }
    for (found, _) in all.iter().zip(&used).filter(|(_, used)| !**used) {
        let overlaps =
            |expected: &&Expected| expected.range.start < found.span.end && found.span.start < expected.range.end;
        // Rows without a number mean numbers alone, not ordinals and not those with a unit.
        let is_bare = found.unit == FoundUnit::None && found.notation != Notation::Ordinal;
        let is_counted = found.inside.is_none()
            && (sentence.expected.iter().any(|expected| overlaps(&expected)) || (sentence.is_complete && is_bare));
        if is_counted {
            let has_digits = sentence.text.get(found.number.clone()).is_some_and(has_digit);
            let kind = if has_digits { "digits" } else { "words" };
            let score = scores.entry(format!("{} {kind}", sentence.lang)).or_default();
            score.wrong += 1;
            if sentence.expected.iter().all(|expected| !overlaps(&expected)) {
                score.misses.push(format!("{:?}: nothing, but found {}", sentence.text, shown(found, &sentence.text)));
            }
        }
    }
}

fn shown(found: &Found, text: &str) -> String {
    let number = text.get(found.span.clone()).unwrap_or_default();
    format!("{number:?} = {:?}", value(found))
}

/// The value as a number: for comparing with what others rounded to 15 digits.
fn value(found: &Found) -> f64 {
    let text = found.value.digits();
    let decimals = found.value.decimals();
    let split = text.len() - decimals.min(text.len());
    let text = format!("{}.{}", text.get(..split).unwrap_or("0"), text.get(split..).unwrap_or("0"));
    let value: f64 = text.parse().unwrap_or(f64::NAN);
    if found.value.is_negative() { -value } else { value }
}

fn is_right(found: &Found, expected: &Expected, text: &str) -> bool {
    let value = value(found);
    let is_value = (value - expected.value).abs() <= 1e-9 * expected.value.abs().max(1e-9);
    let is_place = |range: &Range<usize>| *range == expected.range;
    let is_within = expected.range.start <= found.number.start
        && found.number.end <= expected.range.end
        && expected.has_unit
        && (expected.is_range
            || (!text.get(expected.range.start..found.number.start).is_some_and(has_digit)
                && !text.get(found.number.end..expected.range.end).is_some_and(has_digit)));
    is_value && (is_place(&found.number) || is_place(&found.span) || is_within)
}

fn has_digit(text: &str) -> bool {
    text.chars().any(char::is_numeric)
}
