//! The figures that an article leans on, each with how much.

use std::cell::LazyCell;
use std::ops::Range;

use super::Contradiction;
use super::clause::Words;
use super::cues::Cues;
use super::whole::{Tie, Tied};
use crate::article::figures::{Found, FoundUnit, Notation};
use crate::article::sentences::Sentences;
use crate::article::slip::slips;
use crate::article::text::{Article, BlockKind};
use crate::figure::{Figure, Qualifier};

/// The most figures of an article that are looked at: each is compared with the others.
const MAX: usize = 1000;

/// A figure of an article: its most exact mention, and the weight of all of them.
pub(super) struct Mention<'a> {
    pub(super) found: &'a Found,
    pub(super) sentence: Range<usize>,
    pub(super) weight: u32,
    /// Where each of them stands.
    pub(super) places: Vec<Range<usize>>,
}

impl Mention<'_> {
    /// Whether it is a percentage or a number of percentage points.
    pub(super) fn is_rate(&self) -> bool {
        matches!(self.found.unit, FoundUnit::Percent | FoundUnit::Points)
    }

    /// Whether it is a percentage.
    pub(super) fn is_percent(&self) -> bool {
        self.found.unit == FoundUnit::Percent
    }

    /// Whether it is a span of time or a place in an order.
    pub(super) fn is_span(&self) -> bool {
        self.found.notation == Notation::Ordinal || self.found.unit.is_time()
    }

    /// Whether it is a small number in words.
    pub(super) fn is_small_word(&self) -> bool {
        self.found.notation == Notation::Words && self.found.value.plain().len() == 1
    }

    /// Whether its currency can be another one with the same sign.
    pub(super) fn has_unsure_currency(&self) -> bool {
        matches!(self.found.unit, FoundUnit::Currency { is_sure: false, .. })
    }

    /// Whether it is known to count what another one counts.
    pub(super) fn counts_same(&self, other: &Self, article: &Article) -> bool {
        match (self.noun(article), other.noun(article)) {
            (Some(one), Some(other)) => one.to_lowercase() == other.to_lowercase(),
            (None, None) => self.found.unit == other.found.unit && self.found.unit != FoundUnit::None,
            _ => false,
        }
    }

    /// The mention of the figure in the headline alone, in whose words it may be named.
    pub(super) fn headlined<'b>(&self, article: &Article, numbers: &'b [Found]) -> Option<Mention<'b>> {
        let is_headline = |place: &&Range<usize>| kind_at(article, place.start) == Some(BlockKind::Headline);
        let place = self.places.iter().find(is_headline)?;
        let found = numbers.iter().find(|found| found.span == *place)?;
        let sentence = article.sentence_of(place);
        Some(Mention { found, sentence, weight: self.weight, places: Vec::new() })
    }

    /// The noun that it counts.
    pub(super) fn noun<'a>(&self, article: &'a Article) -> Option<&'a str> {
        noun_of(self.found, article)
    }
}

/// The noun that a number counts.
fn noun_of<'a>(found: &Found, article: &'a Article) -> Option<&'a str> {
    let FoundUnit::Noun(range) = &found.unit else { return None };
    article.text().get(range.clone())
}

/// Whether all mentions of a figure are in headings.
pub(super) fn is_in_headings(article: &Article, mention: &Mention<'_>) -> bool {
    is_headline(article, mention.found)
}

/// Whether a figure is in the headline.
pub(super) fn is_headlined(article: &Article, mention: &Mention<'_>) -> bool {
    mention.places.iter().any(|place| kind_at(article, place.start) == Some(BlockKind::Headline))
}

/// The first figures of an article, in the order of the text, each once.
pub(super) fn mentions<'a>(article: &Article, cues: &Cues, numbers: &'a [Found]) -> Vec<Mention<'a>> {
    let mut mentions: Vec<Mention<'a>> = Vec::new();
    let mut paragraphs = 0;
    let mut numbers = numbers.iter().peekable();
    for block in article.blocks() {
        let place = match block.kind {
            BlockKind::Headline => 6,
            BlockKind::Heading => 2,
            BlockKind::Paragraph => 4_u32.saturating_sub(paragraphs).max(1),
            BlockKind::Caption | BlockKind::Cell | BlockKind::Note => 0,
        };
        paragraphs += u32::from(block.kind == BlockKind::Paragraph);
        // Most blocks of a page have no figure.
        let sentences = LazyCell::new(|| Sentences::of(article, block.range.clone()));
        while let Some(found) = numbers.next_if(|found| found.number.start < block.range.end) {
            let is_before = found.number.start < block.range.start;
            // "Nine people were injured": of other small numbers in words few are news.
            let is_toll = || {
                let sentence = sentences.around(&found.span);
                is_counted(article, cues, found)
                    && article.text().get(sentence).is_some_and(|said| cues.has("toll", said))
            };
            if is_before || !(is_figure(found) || is_toll()) || is_age(article, found) {
                continue;
            }
            let weight = place + own_weight(found);
            let is_full = mentions.len() >= MAX;
            let known = mentions.iter_mut().find(|mention| is_same(article, mention.found, found));
            match known {
                Some(mention) => {
                    mention.weight += place + 1;
                    mention.places.push(found.span.clone());
                    // The more exact mention is the one to quote, and a sentence says more than a headline.
                    let is_finer = place_of(found) < place_of(mention.found);
                    let is_equal = place_of(found) == place_of(mention.found);
                    if is_finer || (is_equal && is_headline(article, mention.found)) {
                        mention.found = found;
                        mention.sentence = sentences.around(&found.span);
                    }
                }
                None if is_full => {}
                None => {
                    let sentence = sentences.around(&found.span);
                    mentions.push(Mention { found, sentence, weight, places: vec![found.span.clone()] });
                }
            }
        }
    }
    mentions
}

/// Figures of an article that count the same and differ by one slip. Two that are tied, as an earlier figure
/// and a later one, are two, and so are those of one sentence and those of two dates.
pub(super) fn contradictions(words: &Words<'_>, mentions: &[Mention<'_>], ties: &[Tie]) -> Vec<Contradiction> {
    let mut found = Vec::new();
    for (index, one) in mentions.iter().enumerate() {
        for (other_index, other) in mentions.iter().enumerate().skip(index + 1) {
            let [first, second] = [one, other].map(|mention| mention.found.value.digits());
            let is_slip = first.len() == second.len() && first.len() >= 5 && slips(&first, &second) == Some(1);
            // "£412m" and "£412.6m": the first is short for the second.
            let are_as_exact = one.found.place == other.found.place;
            if !is_slip || !are_as_exact || !one.counts_same(other, words.article) {
                continue;
            }
            // "to 38,000 from 34,000", "a year ago 34,000"
            let are_two = |mention: &Mention<'_>| {
                mention.found.comparison.is_some() || words.cues.has("ago", words.text(mention.sentence.clone()))
            };
            let is_in = |tie: &Tie, index| tie.part == index || tie.uses(index);
            let are_tied = ties.iter().any(|tie| is_in(tie, index) && is_in(tie, other_index));
            // By how much something differs is not how much it is.
            let is_difference = |index| ties.iter().any(|tie| matches!(tie.tied, Tied::By(_)) && tie.uses(index));
            let is_either = is_difference(index) || is_difference(other_index);
            if one.sentence != other.sentence && !are_tied && !is_either && ![one, other].into_iter().any(are_two) {
                found.push(Contradiction { one: one.found.clone(), other: other.found.clone() });
            }
        }
    }
    found
}

/// Whether a number can be on a card.
fn is_figure(found: &Found) -> bool {
    found.inside.is_none() && found.value.plain().len() > usize::from(found.notation == Notation::Words)
}

/// Whether a number in words says how many of something there are, and is no article.
fn is_counted(article: &Article, cues: &Cues, found: &Found) -> bool {
    let is_several = found.value.exceeds(Figure::from(1));
    let is_noun = noun_of(found, article).is_some_and(|noun| cues.is_plural(noun));
    found.inside.is_none() && found.notation == Notation::Words && is_several && is_noun
}

/// Whether a number is an age behind a name, "Okafor, 47, said", "Darmi (54)", or begins a word: "52-jarige".
fn is_age(article: &Article, found: &Found) -> bool {
    let text = article.text();
    let is_small = found.value.plain().len() <= 2 && found.unit == FoundUnit::None;
    let [before, after] = [text.get(..found.span.start), text.get(found.span.end..)].map(Option::unwrap_or_default);
    let name = before.strip_suffix('(').filter(|_| after.starts_with(')'));
    let name = name.or_else(|| before.strip_suffix(", ").filter(|_| after.starts_with(',')));
    let word = name.and_then(|name| name.split_whitespace().next_back());
    // "52-jarige", "12-köpfig"
    let mut behind = after.chars();
    let is_compound =
        found.unit == FoundUnit::None && behind.next() == Some('-') && behind.next().is_some_and(char::is_lowercase);
    is_compound || is_small && word.is_some_and(|word| word.starts_with(char::is_uppercase))
}

/// What a figure weighs by itself: one that is exact and says what it counts is stated as news.
fn own_weight(found: &Found) -> u32 {
    let has_unit = u32::from(found.unit != FoundUnit::None);
    let digits = found.value.digits();
    let significant = digits.trim_end_matches('0').trim_start_matches('0').len();
    let weight = has_unit + u32::from(significant >= 2) + u32::from(significant >= 4);
    // "Fewer than 100" is a threshold more often than news.
    if found.value.qualifier() == Qualifier::LessThan { weight.saturating_sub(2) } else { weight }
}

/// Whether two mentions are of one figure: the same amount, or one is the other one rounded.
fn is_same(article: &Article, one: &Found, other: &Found) -> bool {
    // There are many nines.
    if one.notation != other.notation
        && one.value.plain().len() == 1
        && noun_of(one, article) != noun_of(other, article)
    {
        return false;
    }
    let unit = |found: &Found| match &found.unit {
        FoundUnit::Noun(_) => FoundUnit::None,
        unit => unit.clone(),
    };
    if unit(one) != unit(other) {
        return false;
    }
    let place = |found: &Found| if is_headline(article, found) { headline_place(found) } else { place_of(found) };
    let (coarse, fine) = if place(one) < place(other) { (other, one) } else { (one, other) };
    if one.value.compare(other.value).is_some_and(std::cmp::Ordering::is_eq) {
        return true;
    }
    let zeros = u8::try_from(place(coarse) - 1).ok().filter(|zeros| *zeros > 0);
    let rounded = zeros.and_then(|zeros| fine.value.in_round_numbers(zeros));
    let coarse = coarse.value.alone();
    rounded.is_some_and(|rounded| rounded.alone().compare(coarse).is_some_and(std::cmp::Ordering::is_eq))
}

/// How coarse a figure of a headline is: "3,200" is short for 3,218.
fn headline_place(found: &Found) -> isize {
    let plain = found.value.plain();
    let zeros = last_zeros(&plain);
    let is_round = zeros >= 2 && found.value.decimals() == 0 && plain.len() > zeros + 1;
    if is_round { place_of(found).max(isize::try_from(zeros + 1).unwrap_or_default()) } else { place_of(found) }
}

/// How coarse a figure is: the number of digits in one unit of its last place, and of its decimals. The
/// zeros of "more than 9,000" are no stated places.
fn place_of(found: &Found) -> isize {
    // Digits say more than words: "11" than "eleven".
    let Some(place) = found.place else { return if found.notation == Notation::Words { isize::MAX } else { 0 } };
    let zeros = last_zeros(&found.value.plain());
    let is_rounded = found.value.qualifier() != Qualifier::None && found.value.decimals() == 0;
    let length = if is_rounded { zeros + 1 } else { place.plain().len() };
    let length = isize::try_from(length).unwrap_or_default();
    if place.decimals() > 0 { -isize::try_from(place.decimals()).unwrap_or_default() } else { length }
}

fn is_headline(article: &Article, found: &Found) -> bool {
    matches!(kind_at(article, found.number.start), Some(BlockKind::Headline | BlockKind::Heading))
}

/// What the part of an article is that a position is in.
pub(super) fn kind_at(article: &Article, at: usize) -> Option<BlockKind> {
    Some(article.blocks().get(article.block_at(at)?)?.kind)
}

/// How many zeros digits end with.
fn last_zeros(digits: &str) -> usize {
    digits.len() - digits.trim_end_matches('0').len()
}
