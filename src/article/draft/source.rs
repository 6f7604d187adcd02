//! Who published the figures, where the text says so.

use std::ops::Range;

use super::cues::Cues;
use super::{DraftStat, leads};
use crate::article::text::Article;

/// The most words of a name.
const MAX_WORDS: usize = 7;

/// Small words within names.
const JOINING: [&str; 22] = [
    "of", "the", "for", "and", "de", "des", "du", "la", "le", "der", "für", "und", "del", "los", "do", "da", "dan",
    "di", "van", "het", "e", "y",
];

/// Articles before a name, which are no part of it.
const ARTICLES: [&str; 22] = [
    "the ", "der ", "die ", "das ", "dem ", "des ", "den ", "le ", "la ", "les ", "l'", "l’", "el ", "los ", "las ",
    "o ", "a ", "os ", "il ", "lo ", "het ", "de ",
];

/// The name behind words such as "according to", in a line of its own or beside the figures of the card:
/// elsewhere the article may name who says something else. `None` where there is none with capital letters.
pub(super) fn source(article: &Article, cues: &Cues, stats: &[DraftStat]) -> Option<String> {
    // In these, the second word of a name is often in small letters: `Agence régionale de santé`.
    let has_small_words =
        ["fr", "es", "pt", "it", "ro"].contains(&article.lang().split('-').next().unwrap_or_default());
    let is_beside = |range: &Range<usize>| stats.iter().any(|stat| range.contains(&stat.quote.start));
    let leads: Vec<_> = leads(article).collect();
    article.blocks().iter().find_map(|block| {
        let text = article.text().get(block.range.clone())?;
        let is_near = leads.contains(&block.range) || is_beside(&block.range);
        let mut from = 0;
        cues.find_all("source", text).into_iter().find_map(|(start, end)| {
            // A word within one that came before: "said" in "it is said".
            (start >= from).then(|| from = end)?;
            let is_line = text.get(..end).is_some_and(|words| words.ends_with(':'));
            let mut rest = text.get(end..).filter(|_| is_near || is_line)?.trim_start();
            // "a annoncé vendredi la Fédération"
            while let Some(length) = cues.at_start("when", rest) {
                rest = rest.get(length..)?.trim_start();
            }
            name(rest, cues, has_small_words)
        })
    })
}

/// The name that a text begins with.
fn name(text: &str, cues: &Cues, has_small_words: bool) -> Option<String> {
    let mut words: Vec<&str> = Vec::new();
    let text = text.trim_start();
    let article = ARTICLES.iter().find(|article| text.starts_with(**article)).map_or(0, |article| article.len());
    for word in text.get(article..)?.split_whitespace().take(MAX_WORDS) {
        let core = word.trim_end_matches([',', '.', ';', ':', ')', '"', '”']);
        let bare = core.trim_start_matches(['(', '"', '“']);
        let is_name =
            bare.chars().next().is_some_and(|first| first.is_uppercase() || first.is_numeric() && !words.is_empty());
        let is_small =
            has_small_words && !words.is_empty() && !["end", "no", "when"].iter().any(|name| cues.is(name, bare));
        if !is_name && !is_small && !JOINING.contains(&bare) {
            break;
        }
        words.push(bare);
        if core.len() < word.len() {
            break;
        }
    }
    while words.last().is_some_and(|word| JOINING.contains(word)) {
        words.pop();
    }
    let name = words.join(" ");
    (name.chars().filter(|c| c.is_alphabetic()).count() > 1).then_some(name)
}
