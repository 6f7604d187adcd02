//! What the percentages of an article are percentages of.

use std::ops::Range;

use super::cues::Cues;
use super::mention::Mention;
use super::one_line;
use crate::article::figures::{Comparison, Found, FoundUnit};
use crate::article::text::Article;
use crate::check::{Check, Span, Verdict, is_telling, verdict};
use crate::figure::Figure;

/// How far a percentage may stand from the figure that it belongs to, in bytes.
const NEAR: usize = 60;
/// How far the whole of a percentage stands from it where that is a percentage of few digits, in bytes.
const JUST_NAMED: usize = 400;
/// The most figures that are tried as a whole.
const MAX_WHOLES: usize = 40;

/// What another figure says of one.
pub(super) struct Tie {
    /// The figure.
    pub(super) part: usize,
    /// The figures that say it.
    says: Vec<usize>,
    pub(super) tied: Tied,
}

/// What is said.
pub(super) enum Tied {
    /// It is this percentage of a whole.
    Share(Figure, Of),
    /// It is on its way to a percentage of a whole.
    Target { percent: Figure, of: usize, reached: Figure },
    /// It was this before.
    From(Figure),
    /// It has changed by this percentage.
    Changed(Figure),
    /// A percentage beside it is of something that is not known.
    Unknown,
}

/// A whole.
pub(super) enum Of {
    Words(String),
    Figure(usize),
}

impl Tie {
    /// Whether a figure is in it.
    pub(super) fn uses(&self, index: usize) -> bool {
        self.says.contains(&index) || self.is_whole(index)
    }

    /// Whether a figure is its whole.
    pub(super) fn is_whole(&self, index: usize) -> bool {
        self.whole() == Some(index)
    }

    /// The figure that is its whole.
    pub(super) fn whole(&self) -> Option<usize> {
        match self.tied {
            Tied::Share(_, Of::Figure(of)) | Tied::Target { of, .. } => Some(of),
            _ => None,
        }
    }
}

/// All that the figures of an article say of each other.
pub(super) fn ties(article: &Article, cues: &Cues, mentions: &[Mention<'_>]) -> Vec<Tie> {
    let search = Search { article, cues, mentions };
    let mut ties: Vec<Tie> = Vec::new();
    for (index, mention) in mentions.iter().enumerate() {
        if mention.found.unit == FoundUnit::Percent {
            ties.extend(search.percentage(index));
        } else if !mention.is_rate() {
            ties.extend(search.earlier(index));
        }
    }
    ties
}

struct Search<'a> {
    article: &'a Article,
    cues: &'a Cues,
    mentions: &'a [Mention<'a>],
}

impl Search<'_> {
    fn text(&self, range: Range<usize>) -> &str {
        self.article.text().get(range).unwrap_or_default()
    }

    /// What a percentage says of a figure in its sentence.
    fn percentage(&self, index: usize) -> Option<Tie> {
        let mention = self.mentions.get(index)?;
        let percent = mention.found.value;
        let part = self.part_of(index).or_else(|| self.spoken_of(index))?;
        let found = self.mentions.get(part)?.found;
        let says = vec![index];
        let wholes = || self.amounts().filter(|of| *of != part);
        // Of a target that is a percentage of a figure: only where the article speaks of one.
        let targets: Vec<usize> =
            (0..self.mentions.len()).filter(|other| *other != index && self.is_target(*other)).collect();
        for target in &targets {
            let Some(goal) = self.mentions.get(*target).map(|mention| mention.found.value) else { continue };
            let comes_out = |of: &usize| {
                let whole = self.mentions.get(*of).filter(|whole| whole.found.value.exceeds(Figure::from(0)));
                whole.is_some_and(|whole| {
                    is_percent_of(found, percent, whole.found.values().percentage(Span::exact(goal)))
                })
            };
            if let Some(of) = only(wholes().filter(comes_out)) {
                let says = vec![index, *target];
                return Some(Tie { part, says, tied: Tied::Target { percent: goal, of, reached: percent } });
            }
        }
        // A percentage of few digits comes out by chance, unless the article has just named the whole.
        let tries = wholes().count();
        let comes_out = |of: &usize| {
            self.mentions.get(*of).is_some_and(|whole| {
                let distance = mention.sentence.start.abs_diff(whole.sentence.start);
                (distance <= JUST_NAMED || is_telling(percent, tries))
                    && whole.found.value.exceeds(Figure::from(0))
                    && is_percent_of(found, percent, whole.found.values())
            })
        };
        if let Some(of) = only(wholes().filter(comes_out)) {
            return Some(Tie { part, says, tied: Tied::Share(percent, Of::Figure(of)) });
        }
        if let Some(is_up) = self.rise_of(index) {
            let change = if is_up { Some(percent) } else { Figure::from(0).minus(percent) };
            let change = change?.qualified(percent.qualifier());
            let part = match self.grown(index, change) {
                Some(part) => part,
                // "up 12.4% from 43,016" is not said of the 43,016.
                None if self.is_earlier(part) => {
                    return Some(Tie { part, says, tied: Tied::Unknown });
                }
                None => part,
            };
            return Some(Tie { part, says, tied: Tied::Changed(change) });
        }
        let tied = match self.words_of_whole(index) {
            Some(words) if !self.cues.has("target", &words) => Tied::Share(percent, Of::Words(words)),
            _ => Tied::Unknown,
        };
        Some(Tie { part, says, tied })
    }

    /// The figure in the sentence of a percentage that it is about.
    fn part_of(&self, index: usize) -> Option<usize> {
        let rate = self.mentions.get(index)?;
        let distance = |other: usize| {
            let mention = self.mentions.get(other)?;
            let (start, end) = (mention.found.span.end, rate.found.span.start);
            let between = if start <= end { start..end } else { rate.found.span.end..mention.found.span.start };
            let is_near = mention.sentence == rate.sentence && between.len() <= NEAR;
            is_near.then_some(between.len())
        };
        self.amounts().filter_map(|other| Some((distance(other)?, other))).min().map(|(_, other)| other)
    }

    /// Whether a figure is one that another has changed from.
    fn is_earlier(&self, index: usize) -> bool {
        self.mentions.get(index).is_some_and(|mention| {
            let before = self.text(mention.sentence.start..mention.found.span.start);
            mention.found.comparison == Some(Comparison::From) || self.cues.at_end("from", before).is_some()
        })
    }

    /// The only figure near a percentage that has changed by it from another one near it.
    fn grown(&self, index: usize, change: Figure) -> Option<usize> {
        let sentence = &self.mentions.get(index)?.sentence;
        let near: Vec<_> = self
            .amounts()
            .filter_map(|other| Some((other, self.mentions.get(other)?)))
            .filter(|(_, mention)| mention.sentence.start.abs_diff(sentence.start) <= JUST_NAMED)
            .collect();
        let has_grown = |to: &Found| near.iter().any(|(_, from)| has_changed(from.found, to, change));
        only(near.iter().filter(|(_, to)| has_grown(to.found)).map(|(index, _)| *index))
    }

    /// The last figure before the sentence of a percentage, where that begins with "that".
    fn spoken_of(&self, index: usize) -> Option<usize> {
        let rate = self.mentions.get(index)?;
        self.cues.at_start("this", self.text(rate.sentence.clone()))?;
        let is_before = |other: &usize| {
            let end = self.mentions.get(*other).map_or(usize::MAX, |mention| mention.sentence.end);
            end <= rate.sentence.start && rate.sentence.start - end < 3
        };
        self.amounts().filter(is_before).last()
    }

    /// The figures that are no percentages and no spans of time.
    fn amounts(&self) -> impl Iterator<Item = usize> {
        let is_amount = |mention: &Mention<'_>| !mention.is_rate() && !mention.is_span();
        self.mentions
            .iter()
            .enumerate()
            .filter(move |(_, mention)| is_amount(mention))
            .map(|(index, _)| index)
            .take(MAX_WHOLES)
    }

    fn is_target(&self, index: usize) -> bool {
        self.mentions.get(index).is_some_and(|mention| mention.is_rate() && is_target(self.article, self.cues, mention))
    }

    /// Whether a clause says that something rose, or that it fell.
    fn direction(&self, clause: &str) -> Option<bool> {
        let at = |name| self.cues.find(name, clause).map(|(start, _)| start);
        match (at("up"), at("down")) {
            (Some(up), Some(down)) => Some(up > down),
            (Some(_), None) => Some(true),
            (None, Some(_)) => Some(false),
            (None, None) => None,
        }
    }

    /// Whether something rose by a percentage, or fell: the words before it or just behind it say so.
    fn rise_of(&self, index: usize) -> Option<bool> {
        let mention = self.mentions.get(index)?;
        let behind = self.text(mention.found.span.end..mention.sentence.end).trim_start();
        let clause = self.clause_before(index);
        let before = self.direction(clause.rsplit([',', ';', '(']).next().unwrap_or(clause));
        let more = self.cues.at_start("more", behind).map(|_| true);
        let less = self.cues.at_start("less", behind).map(|_| false);
        more.or(less).or(before)
    }

    /// The text between the figure before a percentage, or its clause's beginning, and the percentage.
    fn clause_before(&self, index: usize) -> &str {
        let Some(mention) = self.mentions.get(index) else { return "" };
        let ends = self.mentions.iter().map(|other| other.found.span.end);
        let start = ends.filter(|end| *end <= mention.found.span.start).max().unwrap_or_default();
        self.text(start.max(mention.sentence.start)..mention.found.span.start)
    }

    /// The words behind a percentage that say of what it is.
    fn words_of_whole(&self, index: usize) -> Option<String> {
        let mention = self.mentions.get(index)?;
        let rest = self.text(mention.found.span.end..mention.sentence.end).trim_start();
        let length = self.cues.at_start("of", rest)?;
        let rest = rest.get(length..)?;
        let end = rest.find([',', ';', ':', '(', ')', '–', '—', '.', '。', '、']).unwrap_or(rest.len());
        let words = one_line(rest.get(..end)?);
        let count = words.split(' ').count();
        (count <= 8 && words.chars().filter(|c| c.is_alphabetic()).count() > 2).then_some(words)
    }

    /// The earlier figure that a figure's sentence compares it with: `up from 11,200`.
    fn earlier(&self, index: usize) -> Option<Tie> {
        let mention = self.mentions.get(index)?;
        (mention.found.comparison == Some(Comparison::From)).then_some(())?;
        let of_same = |other: &usize| {
            self.mentions.get(*other).is_some_and(|other| {
                let noun = matches!(
                    (&other.found.unit, &mention.found.unit),
                    (FoundUnit::Noun(_), FoundUnit::None | FoundUnit::Noun(_))
                );
                other.sentence == mention.sentence && (noun || other.found.unit == mention.found.unit)
            })
        };
        let part = self.amounts().filter(|other| *other != index).find(of_same)?;
        let says_direction = self.direction(self.text(mention.sentence.clone())).is_some();
        says_direction.then(|| Tie { part, says: vec![index], tied: Tied::From(mention.found.value) })
    }
}

/// Whether a figure is a target: the words near it in its sentence say so. "of the target" is not such a
/// word.
pub(super) fn is_target(article: &Article, cues: &Cues, mention: &Mention<'_>) -> bool {
    let text = |range: Range<usize>| article.text().get(range).unwrap_or_default();
    let before = text(mention.sentence.start..mention.found.span.start);
    let before = before.rsplit([',', ';', ':', '(']).next().unwrap_or_default();
    cues.has("target", before)
}

/// Whether a figure is a percentage of a whole, as the card's own check has it, and has enough digits for
/// that not to be chance.
fn is_percent_of(part: &Found, percent: Figure, whole: Span) -> bool {
    let is_exact_enough = percent.digits().trim_start_matches('0').len() >= 2 && part.value.digits().len() >= 3;
    is_exact_enough && verdict(part.values(), whole, percent, Check::Share) == Verdict::Agrees
}

/// Whether a figure has changed by a percentage to another one, and both have enough digits for that not to
/// be chance.
fn has_changed(from: &Found, to: &Found, change: Figure) -> bool {
    let is_exact_enough = [from, to].iter().all(|found| found.value.digits().len() >= 3)
        && change.digits().trim_start_matches('0').len() >= 2;
    is_exact_enough
        && from.value.exceeds(Figure::from(0))
        && verdict(to.values(), from.values(), change, Check::Growth) == Verdict::Agrees
}

/// The only one.
fn only(mut all: impl Iterator<Item = usize>) -> Option<usize> {
    let first = all.next()?;
    all.next().is_none().then_some(first)
}
