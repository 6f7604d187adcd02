//! The date that the figures of a draft are of, and those of them that are of another one.

use std::ops::Range;

use super::clause::Words;
use super::dates::Said;
use super::{DraftStat, headline, leads, one_line};
use crate::article::figures::Found;
use crate::article::text::Article;

/// The most words of a place before the date of an article.
const MAX_PLACE: usize = 3;

/// The most words between a figure and a date behind it that is its own.
const NEAR_WORDS: usize = 3;

/// The date in the sentence of the first stat, else in the first paragraphs: the first of the last year that
/// is said there, and is not that of an earlier figure or of a target.
pub(super) fn as_of(words: &Words<'_>, stats: &[DraftStat]) -> Option<String> {
    let article = words.article;
    let is_earlier = |date: &String| {
        stats.iter().filter_map(|stat| stat.change.as_ref()?.date.as_ref()).any(|earlier| earlier == date)
    };
    let find = |part: Range<usize>| {
        let is_own = |said: &Said| words.is_now(said, &part) && !is_dateline(article, &said.range);
        let now = words.dates(&part).into_iter().filter(is_own).filter_map(|said| said.date);
        now.filter(|date| !is_earlier(date)).collect::<Vec<_>>()
    };
    let first = stats.first().map(|stat| stat.quote.clone());
    // "In 2024 there were": of two years the earlier one is that of a comparison.
    let latest = |all: Vec<String>| {
        let year = |date: &String| date.get(..4).map(str::to_owned);
        let last = all.iter().filter_map(year).max();
        all.into_iter().find(|date| year(date) == last)
    };
    latest(first.into_iter().flat_map(find).collect())
        .or_else(|| latest(leads(article).flat_map(find).collect()))
        .or_else(|| latest(headline(article).into_iter().flat_map(find).collect()))
}

/// Says in the labels of figures of another date than the card's when they are of: "(January–August 2025)".
pub(super) fn say_others(words: &Words<'_>, stats: &mut [DraftStat], as_of: &str) {
    for stat in stats {
        let Some(own) = own_date(words, stat).filter(|own| own.date.as_deref().is_some_and(|date| date != as_of))
        else {
            continue;
        };
        let said = one_line(words.text(own.range));
        if !stat.label.contains(&said) {
            stat.label = [&stat.label, " (", &said, ")"].concat();
        }
    }
}

/// The only date that a sentence says of a figure: between the one before it and itself, or right behind.
fn own_date(words: &Words<'_>, stat: &DraftStat) -> Option<Said> {
    let (found, sentence) = (&stat.found, &stat.quote);
    let others = words.numbers_from(sentence.start).iter().filter(|other| other.inside.is_none());
    let last = others.map(Found::end).take_while(|end| *end <= found.span.start).last();
    let next = words.figure_from(found.end()).map_or(sentence.end, |next| next.span.start.min(sentence.end));
    let before = words.dates(&(last.unwrap_or(sentence.start)..found.span.start));
    let behind = words.dates(&(found.end()..next)).into_iter().take(1);
    let is_near = |said: &Said| words.text(found.end()..said.range.start).split_whitespace().count() <= NEAR_WORDS;
    let all = before.into_iter().chain(behind.filter(is_near));
    let mut all = all.filter(|said| words.is_now(said, sentence));
    let first = all.next()?;
    all.next().is_none().then_some(first)
}

/// Whether a date is that of the article, and of none of its figures: "Halmstedt, 26 February 2025." at the
/// beginning of a paragraph.
fn is_dateline(article: &Article, date: &Range<usize>) -> bool {
    let Some(block) = article.block_at(date.start).and_then(|block| article.blocks().get(block)) else { return false };
    let [before, behind] = [block.range.start..date.start, date.end..block.range.end]
        .map(|range| article.text().get(range).unwrap_or_default().trim());
    before.strip_suffix(',').is_some_and(|place| place.split_whitespace().count() <= MAX_PLACE)
        && behind.starts_with(['.', ':', ')', '-', '\u{2013}', '\u{2014}'])
}
