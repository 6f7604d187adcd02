//! When a figure was another one, where the article says so.

use std::ops::Range;

use super::clause::Words;
use super::dates::Said;
use super::mention::Mention;

/// What stands between a figure and the date of what it is compared with, by the names of the cues.
const JOINING: [&str; 10] = ["than", "dated", "versus", "against", "since", "year", "front", "article", "more", "less"];

/// The date of an earlier figure, or of what a difference is counted from, as the data format writes it:
/// "from 3,480 in 2019", "26 fewer than in 2024". No other word may stand between: "in the first half of
/// 2024" is not 2024.
pub(super) fn since(words: &Words<'_>, mention: &Mention<'_>, is_earlier: bool) -> Option<String> {
    let found = mention.found;
    let joins = |between: Range<usize>| is_joining(words, words.text(between));
    let behind = words.dates(&(found.end()..mention.sentence.end)).into_iter().next();
    let behind = behind.filter(|date| joins(found.end()..date.range.start));
    // "In 2024 it was 28.9 million"
    let before = || {
        let start = mention.sentence.start;
        let has_other = words
            .numbers_from(start)
            .iter()
            .any(|other| other.inside.is_none() && start <= other.span.start && other.span.end <= found.span.start);
        let date = words.dates(&(start..found.span.start)).into_iter().next().filter(|_| !has_other)?;
        joins(start..date.range.start).then_some(date)
    };
    let is_past = |date: &Said| is_earlier || words.is_past(words.text(found.span.end..date.range.start));
    // `Gegenüber 2024 ist das ein Plus von 11,5 Prozent`
    let is_compared = || words.cues.at_start("versus", words.text(mention.sentence.clone())).is_some();
    behind.filter(is_past).or_else(|| before().filter(|_| is_earlier || is_compared()))?.date
}

/// Whether a text has no more than words that join a figure with a date.
fn is_joining(words: &Words<'_>, between: &str) -> bool {
    let mut rest = between.trim().trim_matches(['(', ',']).trim_end();
    while let Some(length) = JOINING.iter().find_map(|name| words.cues.at_end(name, rest)) {
        rest = rest.get(..rest.len() - length).unwrap_or_default();
    }
    rest.trim().is_empty()
}
