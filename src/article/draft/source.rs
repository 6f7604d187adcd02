//! Who published the figures, where the text says so.

use super::cues::Cues;
use crate::article::text::Article;

/// The most words of a name.
const MAX_WORDS: usize = 7;

/// Small words within names.
const JOINING: [&str; 22] = [
    "of", "the", "for", "and", "de", "des", "du", "la", "le", "der", "für", "und", "del", "los", "do", "da", "dan",
    "di", "van", "het", "e", "y",
];

/// The name behind words such as "according to". `None` where there is none with capital letters.
pub(super) fn source(article: &Article, cues: &Cues) -> Option<String> {
    article.blocks().iter().find_map(|block| {
        let text = article.text().get(block.range.clone())?;
        let mut from = 0;
        while let Some((_, end)) = cues.find("source", text.get(from..)?) {
            let rest = text.get(from + end..)?;
            if let Some(name) = name(rest) {
                return Some(name);
            }
            from += end;
        }
        None
    })
}

/// The name that a text begins with.
fn name(text: &str) -> Option<String> {
    let mut words: Vec<&str> = Vec::new();
    for word in text.split_whitespace().take(MAX_WORDS) {
        let core = word.trim_end_matches([',', '.', ';', ':', ')', '"', '”']);
        let bare = core.trim_start_matches(['(', '"', '“']);
        let is_name =
            bare.chars().next().is_some_and(|first| first.is_uppercase() || first.is_numeric() && !words.is_empty());
        if !is_name && !JOINING.contains(&bare) {
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
    // An article before the name is not a part of it.
    while words.first().is_some_and(|word| JOINING.contains(word)) {
        words.remove(0);
    }
    let name = words.join(" ");
    (name.chars().filter(|c| c.is_alphabetic()).count() > 1).then_some(name)
}
