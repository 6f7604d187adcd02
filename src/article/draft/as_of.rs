//! The date that the figures of a draft are of.

use std::ops::Range;

use super::clause::Words;
use super::dates::Said;
use super::{DraftStat, leads};
use crate::article::text::{Article, Block, BlockKind};

/// The most words of a place before the date of an article.
const MAX_PLACE: usize = 3;

/// The date in the sentence of the first stat, else in the first paragraphs: the first of the last year that
/// is said there, and is not that of an earlier figure or of a target.
pub(super) fn as_of(words: &Words<'_>, stats: &[DraftStat]) -> Option<String> {
    let article = words.article;
    let is_earlier = |date: &String| {
        stats.iter().filter_map(|stat| stat.change.as_ref()?.date.as_ref()).any(|earlier| earlier == date)
    };
    let find = |part: Range<usize>| {
        let is_own = |said: &Said| words.is_now(said, &part) && !is_dateline(article, &said.range);
        let now: Vec<_> = words.dates(&part).into_iter().filter(is_own).filter_map(|said| said.date).collect();
        let now = now.into_iter();
        now.filter(|date| !is_earlier(date))
    };
    let first = stats.first().map(|stat| stat.quote.clone());
    // "In 2024 there were": of two years the earlier one is that of a comparison.
    let latest = |all: Vec<String>| {
        let year = |date: &String| date.get(..4).map(str::to_owned);
        let last = all.iter().filter_map(year).max();
        all.into_iter().find(|date| year(date) == last)
    };
    let headline = article.blocks().iter().find(|block| block.kind == BlockKind::Headline);
    latest(first.into_iter().flat_map(find).collect())
        .or_else(|| latest(leads(article).flat_map(find).collect()))
        .or_else(|| latest(headline.into_iter().flat_map(|block| find(block.range.clone())).collect()))
}

/// Whether a date is that of the article, and of none of its figures: "Halmstedt, 26 February 2025." at the
/// beginning of a paragraph.
fn is_dateline(article: &Article, date: &Range<usize>) -> bool {
    let is_around = |block: &&Block| block.range.start < date.start && date.end <= block.range.end;
    let Some(block) = article.blocks().iter().find(is_around) else { return false };
    let [before, behind] = [block.range.start..date.start, date.end..block.range.end]
        .map(|range| article.text().get(range).unwrap_or_default().trim());
    before.strip_suffix(',').is_some_and(|place| place.split_whitespace().count() <= MAX_PLACE)
        && behind.starts_with(['.', ':', ')', '-', '\u{2013}', '\u{2014}'])
}
