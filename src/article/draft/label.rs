//! What a figure is about, in the words of its sentence.

use std::ops::Range;

use super::cues::Cues;
use super::one_line;
use crate::article::figures::{Found, FoundUnit};
use crate::article::text::Article;
use crate::figure::digit;
use crate::text::capitalized;

/// The most words of a label.
const MAX_WORDS: usize = 9;

/// What ends a clause.
const STOPS: [char; 16] = [',', ';', ':', '(', ')', '–', '—', '"', '“', '”', '„', '«', '»', '、', '，', '。'];

/// The label of a figure. `None` where its sentence has no clear words for it. `numbers` are those of the
/// article.
pub(super) fn label(
    article: &Article,
    cues: &Cues,
    numbers: &[Found],
    found: &Found,
    sentence: &Range<usize>,
) -> Option<String> {
    let before = clause_before(article.text().get(sentence.start..found.span.start)?);
    let subject = subject(cues, before);
    let after = after(article, cues, numbers, found, sentence);
    let words = |text: &str| text.split_whitespace().count();
    let is_rate = matches!(found.unit, FoundUnit::Percent | FoundUnit::Points);
    // A verb between the words and the figure says that the figure is theirs.
    let label = match (subject, after) {
        (Some((subject, true)), _) => subject,
        (_, Some(after)) if words(&after) > 1 => after,
        // "Rents rose by 6.4 percent" is no 6.4 percent of rents.
        (Some((subject, false)), _) if !is_rate => subject,
        _ => return None,
    };
    Some(capitalized(&label))
}

/// The words of a clause that stand before a figure, and whether a verb joins them with it.
fn subject(cues: &Cues, clause: &str) -> Option<(String, bool)> {
    let mut rest = clause.trim();
    let mut is_joined = false;
    // Words such as "about" are no link, and stand behind one.
    while let Some(length) = cues.at_end("link", rest).or_else(|| cues.at_end("about", rest)) {
        is_joined = true;
        rest = rest.get(..rest.len() - length)?.trim_end();
    }
    while let Some(length) = cues.at_start("lead", rest) {
        rest = rest.get(length..)?.trim_start();
    }
    let words: Vec<_> = rest.split_whitespace().collect();
    let is_said = words.len() <= MAX_WORDS && rest.chars().filter(|c| c.is_alphabetic()).count() > 3;
    let has_number = rest.contains(|c: char| digit(c).is_some());
    (is_said && !has_number).then(|| (one_line(rest), is_joined))
}

/// The last clause of a text.
fn clause_before(text: &str) -> &str {
    let start = text
        .rfind(STOPS)
        .map_or(0, |at| at + text.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8));
    text.get(start..).unwrap_or_default()
}

/// The words behind a figure: what it counts, and what is said of that.
fn after(article: &Article, cues: &Cues, numbers: &[Found], found: &Found, sentence: &Range<usize>) -> Option<String> {
    let text = article.text();
    let start = match &found.unit {
        FoundUnit::Noun(noun) => noun.start,
        _ => found.span.end,
    };
    // Another figure ends the words, but not an age: "people over 65 years".
    let is_other = |other: &&Found| other.span.start >= start.max(found.span.end) && !other.unit.is_time();
    let next = numbers.iter().find(is_other).map_or(sentence.end, |other| other.span.start.min(sentence.end));
    // What is in brackets behind the noun is about the figure: `156.639 warga (18,25%) mengaktifkan IKD`.
    let rest = text.get(start..sentence.end)?;
    let whole = if rest.contains('(') { without_brackets(rest) } else { text.get(start..next)?.to_owned() };
    let mut rest = whole.trim_start();
    match &found.unit {
        FoundUnit::Noun(_) => {}
        FoundUnit::None => rest = rest.get(cues.at_start("be", rest).unwrap_or_default()..)?,
        _ => rest = rest.get(cues.at_start("of", rest)?..)?,
    }
    let end = rest.find(|c: char| STOPS.contains(&c) || c == '.').unwrap_or(rest.len());
    let clause = rest.get(..end)?;
    let mut words: Vec<&str> = clause.split_whitespace().collect();
    let all = words.len();
    // No words that end a label are more than one has.
    let ends = |index: &usize| {
        let ahead = words.iter().skip(*index).take(MAX_WORDS).copied().collect::<Vec<_>>().join(" ");
        cues.at_start("end", &ahead).is_some()
    };
    words.truncate((2..all).find(ends).unwrap_or(all));
    // A preposition whose noun was cut off.
    while words.len() > 1
        && words.last().is_some_and(|last| last.chars().count() <= 3 && last.chars().all(char::is_lowercase))
    {
        words.pop();
    }
    (!words.is_empty() && words.len() <= MAX_WORDS).then(|| words.join(" "))
}

/// A text without what is in round brackets.
fn without_brackets(text: &str) -> String {
    let mut depth = 0_u32;
    text.chars()
        .filter(|character| {
            match character {
                '(' => depth += 1,
                ')' => {
                    depth = depth.saturating_sub(1);
                    return false;
                }
                _ => {}
            }
            depth == 0
        })
        .collect()
}
